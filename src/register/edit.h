/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of setting by path: the shared records that an activity's own flags and columns describe. */
#ifndef RP_EDIT_H
#define RP_EDIT_H

#include "register/register.h"

#include <stdint.h>

/*
 * The uid of the shared record equal to `want`, or of one made from it, which `want` then is: named as `want` is, else
 * by what it says. Its name aside, and its notes and former reference but for those among the fields `said`, a bit each.
 * Within the change set being written, or saved at once.
 */
enum ropa_status rp_shared_find_or_make(struct ropa_register *reg, struct ropa_record *want, uint64_t said,
                                        char uid[37], struct ropa_err *err);

/*
 * Field `f` of a shared record, which said `before`, was set: a period named anew makes the old phrase untrue, a phrase
 * the old period. What is among the fields `said`, a bit each, stands.
 */
void rp_shared_outdate(struct ropa_record *rec, size_t f, const char *before, uint64_t said);

/*
 * Fill the numbers, event, criterion and law of a retention rule from its phrase; nothing when it isn't understood, says
 * them already, or is a record of another noun.
 */
enum ropa_status rp_shared_read_phrase(struct ropa_record *rule, struct ropa_err *err);

/* Whether what a phrase is read into stands in `rule` as it stood `before`. */
bool rp_shared_same_meaning(const struct ropa_record *before, const struct ropa_record *rule);

/*
 * The phrase of `rule` was said and nothing else of what it means, where it was `before`: the rule means what the phrase
 * says. One that isn't understood empties only what the old phrase had said.
 */
enum ropa_status rp_shared_reread(const struct ropa_record *before, struct ropa_record *rule,
                                  struct ropa_err *err);

#endif
