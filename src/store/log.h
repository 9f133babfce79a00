/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The log, or journal, beside a register's file. */
#ifndef RP_LOG_H
#define RP_LOG_H

#include <ropa/status.h>

/*
 * ROPA_E_LOG where what stands beside the file as its log, or as the journal of a change that was not finished, is of another
 * one; nothing is written. ROPA_E_FOREIGN, _DAMAGED where neither the file nor what the journal makes of it is a register.
 */
enum ropa_status rp_log_fits(const char *path, struct ropa_err *err);

/* The same where a new file called `path` would find a log, or a journal, to be played onto it; ROPA_E_IS_REGISTER where it would be one. */
enum ropa_status rp_log_none(const char *path, struct ropa_err *err);

#endif
