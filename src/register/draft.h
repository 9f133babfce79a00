/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What becomes of a draft when its record is saved. */
#ifndef RP_APP_DRAFT_H
#define RP_APP_DRAFT_H

#include "register/register.h"

/*
 * Drop the draft of `rec`, just saved, unless it holds answers that `rec` lacks: those stay, and ropa_draft_load()
 * brings them onto the new revision. Within the change set being written.
 */
enum ropa_status rp_draft_settle(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct ropa_err *err);

#endif
