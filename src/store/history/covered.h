/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What an approved notice or consent form was written from and no longer is: the activities that it tells of, and their
 * retention rules, as they stood when it was approved. A paper's own print names an activity by its name alone.
 */
#ifndef RP_COVERED_H
#define RP_COVERED_H

#include "store/store.h"

/* `activity`: uid; the two states of it or of what it names, NULL for none; borrowed. False stops. */
typedef bool rp_covered_fn(void *ctx, const char *activity, const struct ropa_record *then,
                           const struct ropa_record *now);
/* Each that tells otherwise now; none for a paper that isn't approved, or tells of no activity. */
enum ropa_status rp_covered_each(struct rp_store *st, const struct ropa_record *paper, rp_covered_fn *each, void *ctx,
                                 struct ropa_err *err);
/* Whether there is any. */
enum ropa_status rp_covered_changed(struct rp_store *st, const struct ropa_record *paper, bool *changed,
                                    struct ropa_err *err);

#endif
