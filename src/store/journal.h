/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The journal of an interrupted change that lies beside a register's file, seen without SQLite. */
#ifndef RP_JOURNAL_H
#define RP_JOURNAL_H

#include <ropa/status.h>
#include <stddef.h>

/*
 * The file at `path` as it will be once SQLite has played the journal beside it, in memory (sqlite3_free); nothing is written.
 * *image NULL where it would play none: there is none, it is spent, or somebody is at work in it. What is left of a
 * file may be no bytes at all: *n is 0 then, *image not NULL. ROPA_E_IO, _NOMEM.
 */
enum ropa_status rp_journal_undo(const char *path, unsigned char **image, size_t *n, struct ropa_err *err);

#endif
