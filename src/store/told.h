/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What other records say of activities: the notices that cover them, their disclosures and refusals, their disposals.
 * While many records are walked through what is said of all is read at once, else of the one that is asked about.
 */
#ifndef RP_TOLD_H
#define RP_TOLD_H

#include "store/store.h"

/* Record `uid` belongs into derived field `field` of an activity. */
struct rp_telling {
    char activity[37], uid[37];
    size_t field;
};

/* All of activity `uid`, each once, by field and in the order of their lists. Borrowed until the next call. */
enum ropa_status rp_told_of(struct rp_store *st, const char *uid, const struct rp_telling **out, size_t *n,
                            struct ropa_err *err);
void rp_told_free(struct rp_store *st);

/* `day` (ISO, NULL: none yet) is the round that the disposal is for. Returns false to stop. */
typedef bool rp_disposal_fn(void *ctx, const char *day, bool done);
/* The disposals of activity `uid`. */
enum ropa_status rp_told_disposals(struct rp_store *st, const char *uid, rp_disposal_fn *each, void *ctx,
                                   struct ropa_err *err);

#endif
