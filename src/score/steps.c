/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* KPIs scored from records: steps judged at the round's last day and at the day of the score, levels, deductions. */
#include "base/buf.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "score/build.h"

#include <stdlib.h>
#include <string.h>

static const char *lesser(const char *a, const char *b) {
    return strcmp(a, b) <= 0 ? a : b;
}

static struct rp_ask ask_of(const struct rp_build *b, const struct rp_item *unit, const char *pop,
                            const char *to) {
    return (struct rp_ask){.ledger = b->ledger,
                           .unit = unit,
                           .owner = b->owner,
                           .from = b->a->from,
                           .to = to,
                           .pop = pop,
                           .day = b->as_of,
                           .year = b->a->year};
}

/* ---- steps ---- */

/* Whether the step is proved by what was done until `to`; the count says how far. */
static bool prove(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_step *step, struct rp_ask ask,
                  struct rp_count *t) {
    ask.step = step;
    ask.least_sets = kpi->least_sets;
    rp_proof_run(step->proof, &ask, t);
    const bool by_hand = step->proof->run == rp_proof_evidence; /* it asked for just that */
    bool whole = rp_count_whole(t) || (!by_hand && rp_build_manual(&ask, step->code, kpi->of_units, t));
    b->bad |= t->bad;
    return whole;
}

/*
 * The day that the office itself set for the step: of the round, of the data catalogue's templates; NULL. The setting in force may be an
 * earlier year's, whose days are gone.
 */
static const char *own_due(const struct rp_build *b, const struct rp_kpi *kpi, const struct rp_step *step) {
    bool entered = kpi->how == RP_BY_POINTS;
    size_t field = step->round == 6   ? entered ? SET_DUE_CATALOGUE6 : SET_DUE_ROUND6
                   : step->round == 9 ? entered ? SET_DUE_CATALOGUE9 : SET_DUE_ROUND9
                                      : SET_DUE_ANNUAL;
    const char *due = b->ledger->setting ? ropa_record_get(b->ledger->setting, field) : NULL;
    return due && strcmp(due, b->a->from) >= 0 ? due : NULL;
}

/* Late by the office's own day: shown, and no more (A8). */
static void warn_due(const struct rp_build *b, const struct rp_kpi *kpi, const struct rp_step *step,
                     const struct rp_item *unit, bool whole, struct rp_count *t) {
    static const struct ropa_text late = {
        {"แล้วเสร็จหลังกำหนดของส่วนราชการเอง ({x})", "was done after the office's own day ({x})"}};
    static const struct ropa_text open = {
        {"พ้นกำหนดของส่วนราชการเองแล้ว ({x})", "the office's own day has passed ({x})"}};
    const char *due = own_due(b, kpi, step);
    char day[48];
    if (!due || strcmp(due, step->last) >= 0 || strcmp(whole ? t->on : b->as_of, due) <= 0)
        return;
    rp_count_warn(t, unit, NULL, whole ? &late : &open, rp_note_day(due, day));
}

/*
 * Whether the unit began after the day: it wasn't in scope yet, or had no entry. What a round asked of nothing can't have been done by
 * its last day; done later with what there is at the end of the year it is late, and counts for the year's levels.
 */
static bool began_later(const struct rp_build *b, const struct rp_item *unit, const char *day) {
    const struct rp_ledger *l = b->ledger;
    if (!unit)
        return false;
    for (size_t i = 0; rp_ledger_in_scope(unit, day) && i < l->n[RP_KEPT_activity]; i++)
        if (l->of[RP_KEPT_activity][i].unit == unit && rp_ledger_exists(&l->of[RP_KEPT_activity][i], day))
            return false;
    return true;
}

static void judge_step(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_step *step,
                       const struct rp_item *unit, struct ropa_score_step *out) {
    const char *day = lesser(b->as_of, step->last);
    struct rp_count t = {0};
    enum ropa_step_state state = ROPA_STEP_OPEN;
    if (prove(b, kpi, step, ask_of(b, unit, day, day), &t)) {
        state = ROPA_STEP_DONE;
    } else if (strcmp(b->as_of, step->last) > 0) {
        const char *pop = kpi->of_units && began_later(b, unit, day) ? b->year_end : day;
        rp_count_free(&t);
        if (prove(b, kpi, step, ask_of(b, unit, pop, b->year_end), &t))
            state = ROPA_STEP_LATE;
    }
    warn_due(b, kpi, step, unit, state != ROPA_STEP_OPEN, &t);
    *out = (struct ropa_score_step){.step = rp_build_text(b, step->code),
                                    .title = rp_build_both(b, &step->title),
                                    .round = step->round,
                                    .due = rp_build_text(b, step->last),
                                    .asks = step->proof->name,
                                    .target = step->target,
                                    .state = state,
                                    .manual = t.manual,
                                    .evidence = rp_build_called(b, t.evidence).ref,
                                    .done = t.done,
                                    .of = t.of,
                                    .on = rp_build_text(b, t.on),
                                    .missing = rp_build_notes(b, &t.missing),
                                    .n_missing = t.missing.n,
                                    .warnings = rp_build_notes(b, &t.warnings),
                                    .n_warnings = t.warnings.n};
    if (t.told.by && !t.manual) { /* the records show less than what was typed in */
        out->manual = true;
        out->evidence = rp_build_called(b, t.told.by).ref;
        out->done = t.told.done;
        out->of = t.told.of;
    }
    struct rp_build_proof proof = rp_build_refs(b, &t);
    out->proof = proof.refs;
    out->proof_on = proof.on;
    out->n_proof = proof.n;
    rp_count_free(&t);
}

void rp_build_judge(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_item *unit,
                    struct ropa_score_card *card) {
    struct ropa_score_step *steps = rp_build_array(b, kpi->n_steps, sizeof *steps);
    for (size_t i = 0; steps && i < kpi->n_steps; i++)
        judge_step(b, kpi, &kpi->steps[i], unit, &steps[i]);
    card->steps = steps;
    card->n_steps = steps ? kpi->n_steps : 0;
    card->unit = rp_build_called(b, unit).uid;
    card->unit_code = rp_build_text(b, unit ? ropa_record_get(unit->rec, UNI_CODE) : NULL);
    card->unit_name = rp_build_text(b, unit ? ropa_record_get(unit->rec, UNI_NAME) : NULL);
}

const struct ropa_score_step *rp_score_step_of(const struct ropa_score_card *card, const char *code) {
    for (size_t i = 0; i < card->n_steps; i++)
        if (!strcmp(card->steps[i].step, code))
            return &card->steps[i];
    return NULL;
}

/* ---- levels ---- */

/* A level being judged: what it asks, and where the notes about each thing begin in the count. */
struct judging {
    struct ropa_score_need *needs;
    size_t *first, n;
    struct rp_count t;
};

static size_t count_needs(const struct rp_level *level) {
    size_t steps = 0, proofs = 0;
    while (level->steps[steps])
        steps++;
    while (level->proofs[proofs])
        proofs++;
    return steps + proofs;
}

/* What was counted since `before` answers one thing that the level asks. */
static void note_need(struct judging *j, const char *step, const char *by, const char *asks,
                      const struct rp_count *before) {
    struct ropa_score_need *need = &j->needs[j->n];
    *need = (struct ropa_score_need){.step = step,
                                     .by = by,
                                     .asks = asks,
                                     .done = j->t.done - before->done,
                                     .of = j->t.of - before->of,
                                     .n_missing = j->t.missing.n - before->missing.n,
                                     .manual = j->t.told.by != before->told.by};
    need->met = need->of && need->done == need->of;
    j->first[j->n++] = before->missing.n;
}

static void ask_steps(struct judging *j, const struct rp_level *level, const struct rp_item *unit,
                      const struct ropa_score_card *card) {
    static const struct ropa_text not_done = {{"ขั้นตอน {x} ยังไม่แล้วเสร็จ", "step {x} is not done"}};
    for (const char *const *s = level->steps; *s; s++) {
        const struct ropa_score_step *step = rp_score_step_of(card, *s);
        const struct rp_count before = j->t;
        bool done = step && step->state != ROPA_STEP_OPEN;
        rp_count_add(&j->t, done);
        if (!done)
            rp_count_missing(&j->t, unit, NULL, &not_done, *s);
        note_need(j, step ? step->step : "", "", step ? step->asks : "", &before);
    }
}

/* Evidence answers all that is asked at once; what the records say stays beside. */
static void finish_needs(struct judging *j, struct ropa_score_level *out) {
    for (size_t i = 0; i < j->n; i++) {
        struct ropa_score_need *need = &j->needs[i];
        need->met |= j->t.manual;
        need->n_missing = out->missing ? need->n_missing : 0;
        need->missing = need->n_missing ? out->missing + j->first[i] : NULL;
    }
    out->needs = j->needs;
    out->n_needs = j->n;
}

/* The criterion of one level, by itself, within the fiscal year. */
static void judge_level(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_level *level,
                        const struct rp_item *unit, struct ropa_score_card *card,
                        struct ropa_score_level *out) {
    size_t most = count_needs(level);
    struct judging j = {.needs = rp_build_array(b, most, sizeof *j.needs),
                        .first = rp_build_array(b, most, sizeof *j.first)};
    struct rp_ask ask = ask_of(b, unit, b->year_end, b->year_end);
    if (!j.needs || !j.first)
        return;
    ask_steps(&j, level, unit, card);
    for (size_t i = 0; level->proofs[i]; i++) {
        const struct rp_count before = j.t;
        rp_proof_run(level->proofs[i], &ask, &j.t);
        note_need(&j, "", rp_build_text(b, level->as), level->proofs[i]->name, &before);
    }
    bool met = rp_count_whole(&j.t) || rp_build_manual(&ask, level->code, kpi->of_units, &j.t) ||
               (level->as && rp_build_manual(&ask, level->as, kpi->of_units, &j.t));
    struct rp_build_proof proof = rp_build_refs(b, &j.t);
    *out = (struct ropa_score_level){.level = level->level,
                                     .text = rp_build_both(b, &level->text),
                                     .code = rp_build_text(b, level->code),
                                     .proof = proof.refs,
                                     .proof_on = proof.on,
                                     .n_proof = proof.n,
                                     .met = met,
                                     .manual = j.t.manual,
                                     .evidence = rp_build_called(b, j.t.evidence).ref,
                                     .missing = rp_build_notes(b, &j.t.missing),
                                     .n_missing = j.t.missing.n};
    finish_needs(&j, out);
    b->bad |= j.t.bad;
    rp_count_free(&j.t);
}

/* The highest level whose criterion and all lower ones hold (A1). */
static int reached(const struct ropa_score_card *card) {
    int level = 0;
    for (size_t i = 0; i < card->n_levels && card->levels[i].met; i++)
        level = card->levels[i].level;
    return level;
}

/* ---- deductions ---- */

bool rp_build_percent(const struct rp_build *b) {
    const char *mode = b->ledger->setting ? ropa_record_get(b->ledger->setting, SET_DEDUCT_MODE) : NULL;
    return mode && !strcmp(mode, "percent");
}

/* What a round costs: points of the score, or per cent of it where the office set that. */
static long cost_of(const struct rp_build *b, const struct rp_kpi *kpi, long full) {
    return rp_build_percent(b) ? full * kpi->deduct / 10000 : kpi->deduct;
}

/* The steps of a round that were not done by its last day, into `missing`. */
static size_t not_done(const struct ropa_score_card *card, int round, const char **missing) {
    size_t n = 0;
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        if (s->round == round && !s->target && s->state != ROPA_STEP_DONE)
            missing[n++] = s->step;
    }
    return n;
}

long rp_build_deduct(struct rp_build *b, const struct rp_kpi *kpi, long full, struct ropa_score_card *card) {
    struct ropa_score_deduction *all = rp_build_array(b, kpi->n_rounds, sizeof *all);
    long sum = 0;
    size_t n = 0;
    for (size_t i = 0; all && kpi->deduct && i < kpi->n_rounds; i++) {
        const struct rp_round *round = &kpi->rounds[i];
        const char **missing = rp_build_array(b, card->n_steps, sizeof *missing);
        size_t lacks =
            missing && strcmp(b->as_of, round->last) >= 0 ? not_done(card, round->round, missing) : 0;
        if (!lacks)
            continue;
        all[n++] = (struct ropa_score_deduction){round->round, cost_of(b, kpi, full), missing, lacks};
        sum += cost_of(b, kpi, full);
    }
    card->deductions = all;
    card->n_deductions = n;
    return sum;
}

void rp_build_steps(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_item *unit,
                    struct ropa_score_card *card) {
    rp_build_judge(b, kpi, unit, card);
    struct ropa_score_level *levels = rp_build_array(b, kpi->n_levels, sizeof *levels);
    for (size_t i = 0; levels && i < kpi->n_levels; i++)
        judge_level(b, kpi, &kpi->levels[i], unit, card, &levels[i]);
    card->levels = levels;
    card->n_levels = levels ? kpi->n_levels : 0;
    card->value = ROPA_NOT_REPORTED;
    card->level = reached(card);
    long full = card->level * 100L, off = rp_build_deduct(b, kpi, full, card);
    card->score = full > off ? full - off : 0;
}
