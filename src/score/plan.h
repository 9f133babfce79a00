/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What a score lacks, and in which order to mend it: by the day on which points are lost, then what brings most. It looks at the
 * score alone; what must be done in the register about it is for the application to say.
 *
 * Points are computed, not guessed: the score of the last day of the fiscal year is worked out twice from the states of the
 * steps and what the levels ask, once as if nothing more were done and once with the things of a goal done on the day of
 * the score. So a step counts what its level brings and what its round would cost; one whose round is over saves
 * nothing there any more.
 */
#ifndef RP_PLAN_H
#define RP_PLAN_H

#include <ropa/score.h>

/* One thing lacking on a card: an open step, or what a level asks beside its steps. */
struct rp_want {
    const struct ropa_score_kpi *kpi;
    const struct ropa_score_card *card;
    const struct ropa_score_step *step;   /* NULL: `need` of `level` */
    const struct ropa_score_level *level; /* the first that asks it; NULL: none does */
    const struct ropa_score_need *need;
    const char *asks; /* name of the proof */
    size_t left, of;  /* still to be done, of how many; at least one is left */
    const struct ropa_score_note *missing;
    size_t n_missing;
    long alone;  /* what it brings by itself, hundredths of the agreement's 100 */
    long points; /* what its goal brings: it and `with` others, all of them done */
    size_t with;
    size_t goal;   /* 1, 2, 3 ...: goals in the order in which to go for them; 0: serves none */
    char lost[24]; /* the day on which it is too late for that, ISO */
    size_t number; /* as it was found */
};

struct rp_planned {
    const struct ropa_score_kpi *kpi;
    const struct ropa_score_card *card;
};

struct rp_plan {
    struct rp_want *wants; /* in the order in which to do them */
    size_t n, cap;
    struct rp_planned *cards;
    size_t n_cards, cap_cards;
    long before,
        after; /* what the cards come to at the end of the year, if nothing more or all is done; hundredths */
    bool bad;  /* out of memory */
};

/* Add what `card` of `kpi` lacks; cards that were added count together. */
void rp_plan_add(struct rp_plan *p, const struct ropa_score_kpi *kpi, const struct ropa_score_card *card);
/* Work out points and order. */
void rp_plan_order(struct rp_plan *p, const struct ropa_score *score);
/* What the wants of the ordered plan of which `done` (one each) says so bring by themselves, hundredths of the agreement's 100. */
long rp_plan_brings(struct rp_plan *p, const struct ropa_score *score, const bool *done);
void rp_plan_free(struct rp_plan *p);

#endif
