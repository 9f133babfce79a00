/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * How long data is kept (s.37(3), pdpa.md 2.12): the rule, the event that it counts from, and what disposals dealt with.
 *
 * Work that goes on falls due in rounds: what counts is the first round that isn't past, and once a round is written
 * down (disposal_next_date) that one, until a disposal has dealt with it.
 */
#ifndef RP_KEPT_H
#define RP_KEPT_H

#include "register/deadline.h"
#include "register/register.h"

/* What the office set for the fiscal year of the day `at` (NULL: today), else for the last year before it. */
enum ropa_status rp_policy_on(struct ropa_register *reg, const char *at, struct rp_policy *out, struct ropa_err *err);

/* Data sets and disposals gathered, by the uid of what they are of. Begin with zeros; `bad` is set for want of memory. */
struct rp_kept {
    struct held *held;
    size_t n_held, cap_held;
    struct begun *begun;
    size_t n_begun, cap_begun;
};
void rp_kept_set(struct rp_kept *k, const struct ropa_record *dataset, bool *bad);
/* A disposal, done or begun, of `of` (NULL: of neither) for the round `due`. */
void rp_kept_begun(struct rp_kept *k, bool *bad, const char *of, const char *due, bool done);
/* When all is gathered, before it is asked. */
void rp_kept_sort(struct rp_kept *k);
void rp_kept_free(struct rp_kept *k);

/* The period of rule `uid`; false where it fixes none, or where the system writes over the data by itself. */
bool rp_kept_rule(struct ropa_register *reg, const char *uid, struct rp_retained *period);
/* Whether after the event `trigger` nothing new comes in: the end of the set itself tells its day. */
bool rp_kept_ends(const char *trigger);
/* The rule of an activity and the event that it counts from, in `since` or `until`; false without a period. */
bool rp_kept_period(struct ropa_register *reg, const struct rp_kept *k, const struct ropa_record *activity,
                    struct rp_retained *period, char since[11], char until[11]);
/* The round of `uid` that is next; `set` is the one written down, NULL when none is. */
enum rp_known rp_kept_round(const char *today, const struct rp_kept *k, const char *uid,
                            const struct rp_retained *period, const char *set, char day[11]);

/*
 * The day on which the data of one activity falls due next: the round `set` that is written down, or NULL for what its
 * rule gives, and the one after where a disposal has dealt with it; "" when nothing says.
 */
enum ropa_status rp_kept_next(struct ropa_register *reg, const struct ropa_record *activity, const char *set,
                              char out[11], struct ropa_err *err);

#endif
