/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What a round came to, as rows of one table, each with the cells of its own kind: the round; then of each KPI what it came to, its steps,
 * its deductions; then what proves the steps, record by record. The paper counts nothing for itself.
 */
#include "base/err.h"
#include "paper/gather.h"
#include "score/agreement.h"
#include "score/ledger.h"
#include "scoring/scoring.h"

#include <ropa/score.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum column {
    ROUND,
    LAST,
    YEAR,
    KPIS,
    OPEN,
    TARGETS, /* of the agreement, that aren't reached: no steps */
    KPI,
    STEP,
    WHAT,
    STATE,
    PROVED,
    WHY,
    EARLY,
    REF,
    ON,
    MEMO,
    AFTER, /* the round is over by then */
    N_COLUMNS
};
static const char *const names[] = {"round", "last", "year", "kpis",  "open",   "targets",
                                    "kpi",   "step", "what", "state", "proved", "why",
                                    "early", "ref",  "on",   "memo",  "after"};
_Static_assert(sizeof names / sizeof *names == N_COLUMNS, "a name for each column");

struct telling {
    struct rp_gathering *g;
    const struct ropa_score *score;
    const struct rp_ledger *ledger;
    const struct rp_round *round;
};

static void put_row(struct rp_gathering *g, struct rp_buf cells[N_COLUMNS]) {
    const char *row[N_COLUMNS];
    bool bad = false;
    for (size_t i = 0; i < N_COLUMNS; i++) {
        bad |= cells[i].bad;
        row[i] = cells[i].n ? cells[i].p : NULL;
    }
    g->pool->bad |= bad;
    if (!bad)
        rp_paper_add_row(g, row);
    for (size_t i = 0; i < N_COLUMNS; i++)
        rp_buf_free(&cells[i]);
}

static void add_day(struct rp_buf *out, const char *day) {
    char text[96];
    if (day && *day)
        rp_buf_str(out, ropa_date_format(day, ROPA_TH, ROPA_DATE_LONG, text, sizeof text));
}

/* ---- which cards, which round ---- */

/* The card of the unit: the office's where the agreement is the unit's, its own where the KPI is the units'. NULL: none, or nothing scored. */
static const struct ropa_score_card *card_of(const struct telling *t, const struct ropa_score_kpi *kpi) {
    const char *unit = ropa_record_uid(t->g->root);
    for (size_t i = 0; i < kpi->n_units; i++)
        if (!strcmp(kpi->units[i].unit, unit))
            return rp_ledger_in_scope(rp_ledger_find(t->ledger, unit), t->score->as_of) ? &kpi->units[i]
                                                                                        : NULL;
    return kpi->n_units || kpi->card.score < 0 || strcmp(t->score->owner, unit) != 0 ? NULL : &kpi->card;
}

static bool is_told(const struct telling *t, const struct ropa_score_step *step) {
    return step->round == t->round->round;
}

static size_t count_steps(const struct telling *t, const struct ropa_score_card *card, bool open,
                          bool targets) {
    size_t n = 0;
    for (size_t i = 0; card && i < card->n_steps; i++)
        n += is_told(t, &card->steps[i]) && card->steps[i].target == targets &&
             (!open || card->steps[i].state == ROPA_STEP_OPEN);
    return n;
}

static size_t count_all(const struct telling *t, bool open, bool targets) {
    size_t n = 0;
    for (size_t i = 0; i < t->score->n_kpis; i++)
        n += count_steps(t, card_of(t, &t->score->kpis[i]), open, targets);
    return n;
}

/* The one that the day falls in, its last day too; after the last in which there is anything to do, that one. NULL: in none. */
static const struct rp_round *find_round(struct telling *t, const struct rp_agreement *a) {
    const struct rp_round *last = NULL;
    for (size_t k = 0; k < a->n_kpis; k++)
        for (size_t i = 0; i < a->kpis[k].n_rounds; i++) {
            const struct rp_round *round = t->round = &a->kpis[k].rounds[i];
            const bool past = strcmp(round->last, t->score->as_of) < 0;
            const bool best = !last || (strcmp(last->last, t->score->as_of) < 0
                                            ? strcmp(round->last, last->last) > 0
                                            : !past && strcmp(round->last, last->last) < 0);
            if (best && count_all(t, false, false))
                last = round;
        }
    return t->round = last;
}

/* ---- the rows ---- */

static void put_round(const struct telling *t) {
    struct rp_buf cells[N_COLUMNS] = {{0}};
    size_t open = count_all(t, true, false), targets = count_all(t, true, true);
    const char *last = t->round->last;
    for (size_t i = 0; i < t->score->n_kpis; i++) {
        const struct ropa_score_kpi *kpi = &t->score->kpis[i];
        const struct ropa_score_card *card = card_of(t, kpi);
        for (size_t k = 0; card && k < card->n_steps; k++) /* a KPI may end its round on a day of its own */
            if (is_told(t, &card->steps[k]) && strcmp(card->steps[k].due, last) > 0)
                last = card->steps[k].due;
        if (count_steps(t, card, false, false))
            rp_buf_printf(&cells[KPIS], "%s%s", cells[KPIS].n ? ", " : "", kpi->kpi);
    }
    rp_buf_printf(&cells[ROUND], "%d", t->round->round);
    add_day(&cells[LAST], last);
    rp_buf_printf(&cells[YEAR], "%d", t->score->year);
    if (open)
        rp_buf_printf(&cells[OPEN], "%zu", open);
    if (open == count_all(t, false, false)) /* no step has anything that proves it */
        rp_buf_str(&cells[EARLY], "0");
    if (targets)
        rp_buf_printf(&cells[TARGETS], "%zu", targets);
    add_day(&cells[ON], t->score->as_of);
    if (strcmp(last, t->score->as_of) < 0)
        add_day(&cells[AFTER], t->score->as_of);
    put_row(t->g, cells);
}

/* What wasn't done by the last day of the round may be done by now: it was late, and isn't missing. */
static void add_undone(struct rp_buf *out, const struct ropa_score_card *card,
                       const struct ropa_score_deduction *off, bool late) {
    size_t told = 0;
    for (size_t i = 0; i < off->n_missing; i++) {
        bool done = false;
        for (size_t k = 0; k < card->n_steps && !done; k++)
            done = !strcmp(card->steps[k].step, off->missing[i]) && card->steps[k].state != ROPA_STEP_OPEN;
        if (done == late)
            rp_buf_printf(out, "%s%s", told++ ? ", " : late ? " ล่าช้า " : " ขาด ", off->missing[i]);
    }
}

static void add_points(struct rp_buf *out, long hundredths) {
    rp_buf_printf(out, "%ld.%02ld", hundredths / 100, hundredths % 100);
}

static void put_kpi(const struct telling *t, const struct ropa_score_kpi *kpi,
                    const struct ropa_score_card *card) {
    struct rp_buf cells[N_COLUMNS] = {{0}};
    rp_buf_str(&cells[KPI], kpi->kpi);
    rp_buf_str(&cells[WHAT], kpi->name.in[ROPA_TH]);
    rp_buf_printf(&cells[STATE], "ระดับ %d คะแนน ", card->level);
    add_points(&cells[STATE], card->score);
    for (size_t i = 0; i < card->n_deductions; i++) {
        const struct ropa_score_deduction *off = &card->deductions[i];
        rp_buf_printf(&cells[WHY], "%sหักคะแนนรอบ %d เดือน ", i ? "; " : "", off->round);
        add_points(&cells[WHY], off->points);
        rp_buf_str(&cells[WHY], " คะแนน");
        add_undone(&cells[WHY], card, off, false);
        add_undone(&cells[WHY], card, off, true);
    }
    put_row(t->g, cells);
}

static void put_step(const struct telling *t, const struct ropa_score_step *step) {
    struct rp_buf cells[N_COLUMNS] = {{0}};
    const bool done = step->state != ROPA_STEP_OPEN;
    rp_buf_str(&cells[STEP], step->step);
    rp_buf_str(&cells[WHAT], step->title.in[ROPA_TH]);
    rp_buf_str(&cells[STATE], ropa_score_step_label(step)->in[ROPA_TH]);
    if (step->of > 1) {
        char *counted = ropa_score_done_text(step, ROPA_TH);
        rp_buf_printf(&cells[STATE], " %s", counted ? counted : "");
        cells[STATE].bad |= !counted;
        free(counted);
    }
    if (done && step->n_proof == 1)
        rp_buf_str(&cells[PROVED], step->proof[0]);
    else if (done && step->n_proof)
        rp_buf_printf(&cells[PROVED], "%zu รายการ ตามบัญชีหลักฐาน", step->n_proof);
    if (done)
        add_day(&cells[ON], step->on);
    rp_paper_score_notes(&cells[WHY], step->missing, step->n_missing);
    rp_paper_score_notes(&cells[WHY], step->warnings, step->n_warnings);
    if (!done && !step->target && strcmp(t->score->as_of, step->due) < 0)
        rp_buf_str(&cells[EARLY], step->step);
    put_row(t->g, cells);
}

/* The number that the act of the day which counted bears, else any that the record was approved by until then. */
static const char *memo_of(const struct rp_item *item, const char *on) {
    const char *memo = NULL;
    for (size_t i = 0; item && i < item->n_acts && *on; i++) {
        const struct rp_act *act = &item->acts[i];
        if (act->memo && strcmp(act->date, on) <= 0 &&
            (!memo || !strcmp(act->date, on) || (act->kind & RP_APPROVE)))
            memo = act->memo;
    }
    return memo;
}

static void put_proofs(const struct telling *t, const struct ropa_score_step *step) {
    for (size_t i = 0; i < step->n_proof && step->state != ROPA_STEP_OPEN; i++) {
        struct rp_buf cells[N_COLUMNS] = {{0}};
        const struct rp_item *item = rp_ledger_named(t->ledger, step->proof[i]);
        rp_buf_str(&cells[REF], step->proof[i]);
        rp_buf_str(&cells[STEP], step->step);
        rp_buf_str(&cells[WHAT], item ? item->title : "");
        add_day(&cells[ON], step->proof_on[i]);
        rp_buf_str(&cells[MEMO], memo_of(item, step->proof_on[i]));
        put_row(t->g, cells);
    }
}

static void put_all(const struct telling *t) {
    put_round(t);
    for (size_t i = 0; i < t->score->n_kpis; i++) {
        const struct ropa_score_card *card = card_of(t, &t->score->kpis[i]);
        if (!count_steps(t, card, false, false))
            continue;
        put_kpi(t, &t->score->kpis[i], card);
        for (size_t k = 0; k < card->n_steps; k++)
            if (is_told(t, &card->steps[k]))
                put_step(t, &card->steps[k]);
    }
    for (size_t i = 0; i < t->score->n_kpis; i++) {
        const struct ropa_score_card *card = card_of(t, &t->score->kpis[i]);
        for (size_t k = 0; card && k < card->n_steps; k++)
            if (is_told(t, &card->steps[k]))
                put_proofs(t, &card->steps[k]);
    }
}

enum ropa_status rp_paper_gather_results(struct rp_gathering *g) {
    const struct ropa_score_options of_unit = {.as_of = g->as_of, .unit = ropa_record_uid(g->root)};
    struct rp_scoring *scoring = NULL;
    struct ropa_score *score = NULL;
    struct ropa_err none = {0};
    struct telling t = {.g = g};
    g->rows.names = names;
    g->rows.columns = N_COLUMNS;
    enum ropa_status s = rp_paper_scoring(g->shared, g->reg, g->as_of, &scoring, &none);
    if (s == ROPA_E_NOT_FOUND) /* no agreement, no rounds: there is nothing to tell */
        return ROPA_OK;
    if (!s)
        s = rp_scoring_compute(scoring, &of_unit, &score, &none);
    if (!s) {
        t.score = score;
        t.ledger = rp_scoring_ledger(scoring);
        if (find_round(&t, rp_scoring_agreement(scoring)))
            put_all(&t);
    }
    ropa_score_free(score);
    if (s && g->err)
        *g->err = none;
    return !s && g->pool->bad ? rp_err(g->err, ROPA_E_NOMEM, NULL) : s;
}
