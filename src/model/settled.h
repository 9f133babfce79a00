/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether it is known that a field isn't asked: where what decides that has no answer yet, it only isn't known. */
#ifndef RP_SETTLED_H
#define RP_SETTLED_H

#include <ropa/model.h>

/*
 * Whether field `f` of `rec`, an activity or a row of one, is not asked of it for a reason that is answered. A word of the office's own
 * among the elements answers nothing: the rules don't know what data it is.
 */
bool rp_settled_out(const struct ropa_record *rec, size_t f);
/* Whether field `f` of `ent` decides whether another is asked. */
bool rp_settles(const struct ropa_entity *ent, size_t f);

/* Whether the activity holds data of s.26: three answers, as none said yet is not none. */
enum rp_sensitivity { RP_SENSITIVITY_UNKNOWN, RP_ORDINARY, RP_SENSITIVE };
enum rp_sensitivity rp_sensitivity(const struct ropa_record *activity);

#endif
