/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The score of an agreement by the records of a ledger. */
#ifndef RP_SCORE_H
#define RP_SCORE_H

#include "score/agreement.h"
#include "score/ledger.h"

#include <ropa/score.h>

/*
 * Compute the score of `a` by `ledger`, read for its year; options->as_of must be given, options->year is passed over. *out
 * is owned and stands by itself, ropa_score_free(). ROPA_E_NOT_FOUND: no such KPI or unit; ROPA_E_NOMEM.
 */
enum ropa_status rp_score_compute(const struct rp_agreement *a, const struct rp_ledger *ledger,
                                  const struct ropa_score_options *options, struct ropa_score **out,
                                  struct ropa_err *err);

/*
 * What each KPI came to, from what ropa_score_to_json() made, however long it is. `mark` is borrowed during the call. False
 * when memory ran out.
 */
typedef void rp_score_mark_fn(void *ctx, const struct ropa_score_mark *mark);
bool rp_score_marks(const char *json, rp_score_mark_fn *each, void *ctx);

#endif
