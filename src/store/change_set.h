/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What change sets did, for taking them back. */
#ifndef RP_CHANGE_SET_H
#define RP_CHANGE_SET_H

#include "store/store.h"

/* One record that the change set touched: the first thing that was done to it there, and its last rev there. */
struct rp_touched {
    char noun[32], uid[37], ref[40];
    int64_t first_rev, last_rev;
    bool made, removed; /* it was made by the set; the set's last word on it was a removal */
};

/* The last change set that can be taken back and wasn't. ROPA_E_NOTHING; errors of the register. */
enum ropa_status rp_change_set_last(struct rp_store *st, int64_t *set, struct ropa_err *err);
/* All records of the set, last touched first, so that what refers goes before what is referred to; owned (free()). */
enum ropa_status rp_change_set_read(struct rp_store *st, int64_t set, struct rp_touched **out, size_t *n,
                                    struct ropa_err *err);

#endif
