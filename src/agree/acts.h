/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What acting on records and asking about them share. */
#ifndef RP_AGREE_ACTS_H
#define RP_AGREE_ACTS_H

#include "agree/acts_rules.h"
#include "model/act_field.h"

#include <ropa/register.h>

/* Where a memo says what is kept as `f`; of a field that has a name there. */
const char **rp_act_said(struct ropa_act *act, const struct rp_act_field *f);
/* How far record `uid` has come; as if the act `without` (uid; NULL: none) were disputed. */
enum ropa_status rp_act_way(struct ropa_register *reg, const char *uid, const char *without, struct rp_way *way, struct ropa_err *err);
/*
 * What is doubtful about the letter of `memo` and `date` that sends records of `noun`: its number is none, is that of another letter of the year, or
 * names another year. Told, unless somebody says why it is right all the same.
 */
enum ropa_status rp_act_letter_doubts(struct ropa_register *reg, const char *noun, const char *memo, const char *date,
                                      rp_refusal_fn *each, void *ctx, struct ropa_err *err);
/* ropa_act_try(), as if who acts used the register themselves: whether they may, whoever asks. */
enum ropa_status rp_act_try_themselves(struct ropa_register *reg, const struct ropa_act *act, const struct ropa_act_on *on,
                                       size_t n, ropa_refusal_fn *each, void *ctx, struct ropa_err *err);
/* An act that may be disputed. */
struct rp_disputable {
    char uid[37], level[8]; /* "" there is none */
};
/* The last decision of person `by` on record `uid` that counts and that another entered, of whichever round. */
enum ropa_status rp_act_disputable(struct ropa_register *reg, const char *uid, const char *by, struct rp_disputable *out,
                                   struct ropa_err *err);
/*
 * What the rules need to know of the office for records of `ent`: its centre checks entries and notices, other papers go the
 * way of their unit. Who edited and who enters are left to the caller.
 */
struct rp_office rp_act_office(struct ropa_register *reg, const struct ropa_entity *ent);

#endif
