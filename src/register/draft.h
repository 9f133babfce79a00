/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What becomes of a draft when its record is saved, by its owner or by somebody else. */
#ifndef RP_APP_DRAFT_H
#define RP_APP_DRAFT_H

#include "register/register.h"

/*
 * `rec`, just saved, ends the draft that who acts has of it, unless that holds answers which `rec` lacks: those stay, and
 * ropa_draft_load() brings them onto the new revision. Where a form goes on over it, its state stays. Within the change set
 * being written.
 */
enum ropa_status rp_draft_settle(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct ropa_err *err);

struct rp_rebased {
    bool moved;  /* it is on another rev now */
    size_t open; /* then: places that differ from what is saved */
};
/* As ropa_draft_rebase(). */
enum ropa_status rp_draft_rebase(struct ropa_register *reg, struct ropa_record *rec, ropa_choose_fn *choose, void *ctx,
                                 struct rp_rebased *out, struct ropa_err *err);

#endif
