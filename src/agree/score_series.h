/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The score month by month. */
#ifndef RP_SCORE_SERIES_H
#define RP_SCORE_SERIES_H

#include "scoring/scoring.h"

/* The months up to options->as_of, `now` (may be NULL) being the score of that day already computed. */
enum ropa_status rp_series_months(struct ropa_register *reg, struct rp_scoring *scoring,
                                  const struct ropa_score_options *options, const struct ropa_score *now,
                                  ropa_progress_fn *progress, void *ctx,
                                  struct ropa_score_series **out, struct ropa_err *err);

#endif
