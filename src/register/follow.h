/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Activities whose next disposal is worked out from a shared record, and so moves with it. */
#ifndef RP_FOLLOW_H
#define RP_FOLLOW_H

#include "register/register.h"

struct rp_followers {
    char (*uids)[37];
    size_t n, cap;
};

/*
 * Before `rec` is saved: the activities that refer to it and whose date is what the register gives, none when nothing
 * that a date depends on was changed. Into *f, rp_followers_free() also after a failure.
 */
enum ropa_status rp_followers_of(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct rp_followers *f, struct ropa_err *err);
/* After it was saved, in the same change set: their dates anew; *moved are those that changed. */
enum ropa_status rp_followers_move(struct ropa_register *reg, const struct rp_followers *f, size_t *moved,
                                   struct ropa_err *err);
void rp_followers_free(struct rp_followers *f);

#endif
