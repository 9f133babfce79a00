/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Scoring one register on several days: it is read once. */
#ifndef RP_SCORING_H
#define RP_SCORING_H

#include "score/score.h"

#include <ropa/register.h>

#define RP_AGREEMENT_DRAFT "ร่าง " /* with it the name of one begins, until that is signed */

struct rp_scoring;

/* The fiscal year that `o` asks about. */
int rp_scoring_year(struct ropa_register *reg, const struct ropa_score_options *o);

/*
 * Read the register and the agreement of `year`. *out is owned, free it with rp_scoring_end(); NULL on failure. In between
 * nothing is saved.
 * ROPA_E_NOT_FOUND, _FORMAT, _DB, _NOMEM as ropa_register_score().
 */
enum ropa_status rp_scoring_begin(struct ropa_register *reg, int year, struct rp_scoring **out,
                                  struct ropa_err *err);
/* The score of options->as_of (NULL: today); options->year is passed over. *out is owned, ropa_score_free(). */
enum ropa_status rp_scoring_compute(struct rp_scoring *scoring, const struct ropa_score_options *options,
                                    struct ropa_score **out, struct ropa_err *err);
/* All borrowed: the agreement, its text, the records that it was scored by. */
const struct rp_agreement *rp_scoring_agreement(const struct rp_scoring *scoring);
const char *rp_scoring_text(const struct rp_scoring *scoring);
const struct rp_ledger *rp_scoring_ledger(const struct rp_scoring *scoring);
void rp_scoring_end(struct rp_scoring *scoring); /* NULL is fine */

/*
 * The same by who looks at the register again and again: what was read of a unit's activities, and found out of them, is taken from
 * what is kept where it stands; rp_scoring_keep() keeps what is new. Between the two rp_scoring_settle() ends its reading and gives back what only
 * computing needs: nothing is computed then.
 */
enum ropa_status rp_scoring_begin_kept(struct ropa_register *reg, int year, struct rp_scoring **out,
                                       struct ropa_err *err);
void rp_scoring_settle(struct rp_scoring *scoring);
/* A rp_worked_more_fn of the scoring. */
enum ropa_status rp_scoring_keep(void *scoring);

#endif
