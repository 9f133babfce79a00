/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/shared.h"

#include "scoring/scoring.h"

#include <ropa/score.h>
#include <stdlib.h>
#include <string.h>

enum ropa_status rp_paper_scoring(struct rp_paper_shared *shared, struct ropa_register *reg,
                                  const char *as_of, struct rp_scoring **out, struct ropa_err *err) {
    const int year = rp_scoring_year(reg, &(struct ropa_score_options){.as_of = as_of});
    if (shared->scoring && shared->year != year) {
        rp_scoring_end(shared->scoring);
        shared->scoring = NULL;
    }
    shared->year = year;
    enum ropa_status s = shared->scoring ? ROPA_OK : rp_scoring_begin(reg, year, &shared->scoring, err);
    *out = shared->scoring;
    return s;
}

enum ropa_status rp_paper_past(struct rp_paper_shared *shared, struct ropa_register *reg, int64_t link,
                               const char *day, struct ropa_register **out, struct ropa_err *err) {
    struct rp_paper_past *past = &shared->past;
    enum ropa_status s = ROPA_OK;
    if (past->reg && past->link != link) {
        ropa_register_close(past->reg);
        past->reg = NULL;
    }
    if (!past->reg)
        s = rp_register_at(reg, link, day, &past->reg, err);
    past->link = link;
    *out = past->reg;
    return s;
}

int rp_paper_uid_order(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void rp_paper_shared_free(struct rp_paper_shared *shared) {
    ropa_record_free(shared->organisation);
    rp_scoring_end(shared->scoring);
    for (size_t i = 0; i < shared->n_shown; i++)
        rp_printed_free(&shared->shown[i].print);
    free(shared->shown);
    ropa_register_close(shared->past.reg);
}
