/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What counts of an activity or a data set: there are many thousands, and a whole one takes thirty times the room. */
#ifndef RP_ENTRY_H
#define RP_ENTRY_H

#include "base/pool.h"

#include <ropa/model.h>

struct rp_entry {
    const char *unit, *retention; /* uids, here and below; NULL: not said */
    const char *begins, *ends;    /* ISO; NULL: open */
    /* of activities alone */
    bool controller;
    bool needs_notice; /* a controller's, and not one that R23-01 exempts */
    const char **forms;      /* the consent form of each purpose that rests on consent */
    const char **agreements; /* the agreement of each use of a processor */
    size_t n_forms, n_agreements;
    const char *datasets; /* a set */
};

/* What counts of each, in `pool`, with what it shares with the `last` (may be NULL) there; NULL when memory ran out. */
struct rp_entry *rp_entry_activity(struct rp_pool *pool, const struct ropa_record *activity, const struct rp_entry *last);
struct rp_entry *rp_entry_dataset(struct rp_pool *pool, const struct ropa_record *dataset, const struct rp_entry *last);

#endif
