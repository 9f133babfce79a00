/* The score of an agreement in a world. */
#ifndef RP_SCORE_H
#define RP_SCORE_H

#include "score/agreement.h"
#include "score/world.h"

#include <ropa/score.h>

/*
 * Compute the score of `a` in `world`; options->as_of must be given, options->year is passed over. *out is owned,
 * ropa_score_free(). ROPA_E_NOT_FOUND: no such KPI or unit; ROPA_E_DB: the world could not be read; ROPA_E_NOMEM.
 */
enum ropa_status rp_score_compute(const struct rp_agreement *a, const struct rp_world *world,
                                  const struct ropa_score_options *options, struct ropa_score **out,
                                  struct ropa_err *err);

#endif
