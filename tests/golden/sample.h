/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Records for the golden files: every field of every noun filled, from the field tables, so that a column left out or
 * shifted shows. The view finds any record by its uid.
 */
#ifndef GOLDEN_SAMPLE_H
#define GOLDEN_SAMPLE_H

#include "exchange/sheet/xlsx_score.h"
#include "model/view.h"

struct sample {
    struct ropa_record *organisation, *unit, *shared[32];
    size_t n_shared;
    struct ropa_record *activities[3];
    struct ropa_record **from; /* what is written: the activities, unless changed */
    size_t n_from;
    struct ropa_view view;
};

/* Three activities (controller, processor, both), each with two rows of each kind, and one record of every noun. */
void sample_make(struct sample *s);
void sample_free(struct sample *s);

/* A score, and the months before it. */
extern const struct ropa_score sample_score;
extern const struct ropa_score_series sample_months;

#endif
