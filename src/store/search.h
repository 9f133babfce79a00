/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Search in every field of every noun. */
#ifndef RP_SEARCH_H
#define RP_SEARCH_H

#include "store/store.h"

/* Make `rec` found by what it says now; within the change set being written. */
enum ropa_status rp_search_put(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);
/* Put what the change set saved into the index; at its end. */
enum ropa_status rp_search_finish(struct rp_store *st, struct ropa_err *err);
enum ropa_status rp_search_drop(struct rp_store *st, const char *uid, struct ropa_err *err);

/* `each` returns false to stop. */
typedef bool rp_search_fn(void *ctx, const struct ropa_entity *ent, const char *uid);

/*
 * The records that hold `text` anywhere, at most `limit`: those whose name holds it first, then those that hold it
 * elsewhere (typed words, or a choice whose label holds it); each time in the order of entry.
 */
enum ropa_status rp_search(struct rp_store *st, const char *text, size_t limit, rp_search_fn *each, void *ctx,
                           struct ropa_err *err);

#endif
