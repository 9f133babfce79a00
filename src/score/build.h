/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the files that build a score share. */
#ifndef RP_BUILD_H
#define RP_BUILD_H

#include "score/proof.h"
#include "score/score.h"

/* A score with the memory of everything in it. */
struct rp_scored {
    struct ropa_score score;
    struct rp_pool pool;
};

/* What sentences and lists of proofs call a record: it outlives the ledger. All "" where there is none. */
struct rp_called {
    const char *uid, *ref, *title;
};

struct rp_build {
    struct rp_scored *out;
    const struct rp_agreement *a;
    const struct rp_ledger *ledger;
    const struct rp_item *owner, *subject; /* the agreement's unit; the unit whose scorecard it is; NULL */
    char as_of[11], year_end[11]; /* the day of the score; the earlier of it and the last day of the year */
    struct rp_called *called[RP_KEPT_N]; /* of each item of the ledger that was mentioned; NULL: none of the noun was */
    bool bad;                     /* out of memory */
};

/* `n` zeroed things of `size` (room for one more) that live as long as the score; NULL when memory ran out. */
void *rp_build_array(struct rp_build *b, size_t n, size_t size);
/* A copy of `s` (NULL: "") that lives as long as the score. */
const char *rp_build_text(struct rp_build *b, const char *s);
struct ropa_text rp_build_both(struct rp_build *b, const struct ropa_text *t);
/* What `item` (may be NULL) is called, copied once for the whole score. */
struct rp_called rp_build_called(struct rp_build *b, const struct rp_item *item);
/* Sentences, in parts, from `notes`. */
/* The step of that code on the card; NULL: it has none. */
const struct ropa_score_step *rp_score_step_of(const struct ropa_score_card *card, const char *code);
const struct ropa_score_note *rp_build_notes(struct rp_build *b, const struct rp_notes *notes);
/* The refs of a count, sorted, each once, with its last date; beside a record the evidence that keeps the paper it was last issued as. */
struct rp_build_proof {
    const char *const *refs, *const *on;
    size_t n;
};
struct rp_build_proof rp_build_refs(struct rp_build *b, struct rp_count *t);

/* Whether evidence stands in for what `code` (step or level) asks of the records: rp_proof_certified(), noted in `t` beside them. */
bool rp_build_manual(const struct rp_ask *ask, const char *code, bool of_unit, struct rp_count *t);

/* The card of `unit` (NULL: the organisation) from records; from entered results. */
void rp_build_steps(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_item *unit,
                    struct ropa_score_card *card);
void rp_build_entered(struct rp_build *b, const struct rp_kpi *kpi, struct ropa_score_card *card);
/* The parts that both need: steps judged, and what the rounds that are over cost at `full` hundredths. */
void rp_build_judge(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_item *unit,
                    struct ropa_score_card *card);
/* Whether the office takes deductions in per cent of the score (A2). */
bool rp_build_percent(const struct rp_build *b);
long rp_build_deduct(struct rp_build *b, const struct rp_kpi *kpi, long full, struct ropa_score_card *card);

#endif
