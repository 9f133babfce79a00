/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/plan.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "score/build.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what is lacking ---- */

static void add(struct rp_plan *p, const struct rp_want *want) {
    struct rp_want *more = rp_grow(p->wants, p->n, &p->cap, sizeof *more);
    p->bad |= !more;
    if (!more)
        return;
    p->wants = more;
    p->wants[p->n] = *want;
    p->wants[p->n].number = p->n;
    p->n++;
}

/* The first level that asks the step. */
static const struct ropa_score_level *level_of(const struct ropa_score_card *card, const char *step) {
    for (size_t i = 0; i < card->n_levels; i++)
        for (size_t k = 0; k < card->levels[i].n_needs; k++)
            if (!strcmp(card->levels[i].needs[k].step, step) || !strcmp(card->levels[i].needs[k].by, step))
                return &card->levels[i];
    return NULL;
}

static size_t work(size_t done, size_t of) {
    return of > done ? of - done : 1;
}

static void add_needs(struct rp_plan *p, const struct rp_want *base, const struct ropa_score_level *level) {
    for (size_t k = 0; k < level->n_needs; k++) {
        const struct ropa_score_need *need = &level->needs[k];
        struct rp_want want = *base;
        if (need->met || *need->step || *need->by) /* the step that meets it is asked for */
            continue;
        want.level = level;
        want.need = need;
        want.asks = need->asks;
        want.of = need->of ? need->of : 1;
        want.left = work(need->done, need->of);
        want.missing = need->missing;
        want.n_missing = need->n_missing;
        add(p, &want);
    }
}

void rp_plan_add(struct rp_plan *p, const struct ropa_score_kpi *kpi, const struct ropa_score_card *card) {
    const struct rp_want base = {.kpi = kpi, .card = card};
    struct rp_planned *more = rp_grow(p->cards, p->n_cards, &p->cap_cards, sizeof *more);
    p->bad |= !more;
    if (!more)
        return;
    p->cards = more;
    p->cards[p->n_cards++] = (struct rp_planned){kpi, card};
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        struct rp_want want = base;
        if (s->state != ROPA_STEP_OPEN)
            continue;
        want.step = s;
        want.level = level_of(card, s->step);
        want.asks = s->asks;
        want.of = s->of ? s->of : 1;
        want.left = work(s->done, s->of);
        want.missing = s->missing;
        want.n_missing = s->n_missing;
        add(p, &want);
    }
    for (size_t i = 0; i < card->n_levels; i++)
        if (!card->levels[i].met)
            add_needs(p, &base, &card->levels[i]);
}

/* ---- the score at the end of the year ---- */

/* A plan being ordered. `set` says which wants are taken as done. */
struct ordering {
    struct rp_plan *p;
    const char *as_of;
    bool over; /* the year is: nothing done now counts any more */
    bool *set, *trial, *best;
};

static bool is_set(const struct ordering *o, const bool *set, const struct ropa_score_card *card,
                   const struct ropa_score_step *step, const struct ropa_score_need *need) {
    for (size_t i = 0; i < o->p->n; i++) {
        const struct rp_want *w = &o->p->wants[i];
        if (w->card == card && w->step == step && w->need == need)
            return set[i];
    }
    return false;
}

static bool is_level(const struct ordering *o, const bool *set, const struct ropa_score_card *card,
                     const struct ropa_score_level *level) {
    bool met = level->n_needs;
    for (size_t k = 0; k < level->n_needs && met; k++) {
        const struct ropa_score_need *need = &level->needs[k];
        const char *code = *need->step ? need->step : need->by;
        const struct ropa_score_step *step = *code ? rp_score_step_of(card, code) : NULL;
        met = need->met || is_set(o, set, card, step, step ? NULL : need);
    }
    return met || level->met;
}

/* Whether the step will have been done by its last day. */
static bool in_time(const struct ordering *o, const bool *set, const struct ropa_score_card *card,
                    const struct ropa_score_step *s) {
    return s->state == ROPA_STEP_DONE || (strcmp(o->as_of, s->due) <= 0 && is_set(o, set, card, s, NULL));
}

static bool is_first_of_round(const struct ropa_score_card *card, size_t i) {
    for (size_t k = 0; k < i; k++)
        if (!card->steps[k].target && card->steps[k].round == card->steps[i].round)
            return false;
    return !card->steps[i].target;
}

static bool is_round_whole(const struct ordering *o, const bool *set, const struct ropa_score_card *card,
                           int round) {
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        if (s->round == round && !s->target && !in_time(o, set, card, s))
            return false;
    }
    return true;
}

/* What the rounds cost of a score that is `full` without them. */
static long costs(const struct ordering *o, const bool *set, const struct ropa_score_kpi *kpi,
                  const struct ropa_score_card *card, long full) {
    long sum = 0;
    for (size_t i = 0; kpi->deduct && i < card->n_steps; i++)
        if (is_first_of_round(card, i) && !is_round_whole(o, set, card, card->steps[i].round))
            sum += kpi->percent ? full * kpi->deduct / 10000 : kpi->deduct;
    return sum;
}

/* The points of those parts of the level that are there, or taken as done. */
static long parts_of(const struct ordering *o, const bool *set, const struct ropa_score_card *card,
                     const struct ropa_score_level *level) {
    long sum = 0;
    for (size_t k = 0; k < level->n_needs; k++)
        if (level->needs[k].met || is_set(o, set, card, NULL, &level->needs[k]))
            sum += level->needs[k].points;
    return sum;
}

/* What the card's score would be before deductions. Where it was entered, that is what it is. */
static long full_of(const struct ordering *o, const bool *set, const struct ropa_score_card *card) {
    long full = 0;
    if (card->n_levels && !card->levels[0].n_needs) {
        for (size_t i = 0; i < card->n_deductions; i++)
            full += card->deductions[i].points;
        return card->score > 0 ? card->score + full : 0;
    }
    for (size_t i = 0; i < card->n_levels && (card->by_parts || is_level(o, set, card, &card->levels[i]));
         i++)
        full =
            card->by_parts ? full + parts_of(o, set, card, &card->levels[i]) : card->levels[i].level * 100L;
    return card->by_parts && !is_level(o, set, card, &card->levels[0]) ? 0 : full;
}

/* The weights' share of all cards, in hundredths of hundredths. */
static long forecast(const struct ordering *o, const bool *set) {
    long sum = 0;
    for (size_t i = 0; i < o->p->n_cards; i++) {
        const struct rp_planned *c = &o->p->cards[i];
        long full = full_of(o, set, c->card), off = costs(o, set, c->kpi, c->card, full);
        sum += c->kpi->weight * (full > off ? full - off : 0);
    }
    return sum;
}

/* ---- goals ---- */

/* Take into `trial` what `level` of the card asks. */
static void try_level(const struct ordering *o, const struct ropa_score_card *card,
                      const struct ropa_score_level *level) {
    for (size_t i = 0; i < o->p->n && !level->met; i++) {
        const struct rp_want *w = &o->p->wants[i];
        for (size_t k = 0; w->card == card && k < level->n_needs; k++)
            if (w->need == &level->needs[k] || (w->step && (!strcmp(w->step->step, level->needs[k].step) ||
                                                            !strcmp(w->step->step, level->needs[k].by))))
                o->trial[i] = true;
    }
}

static void try_round(const struct ordering *o, const struct ropa_score_card *card, int round) {
    for (size_t i = 0; i < o->p->n; i++) {
        const struct rp_want *w = &o->p->wants[i];
        if (w->card == card && w->step && w->step->round == round && !w->step->target)
            o->trial[i] = true;
    }
}

static size_t new_work(const struct ordering *o) {
    size_t sum = 0;
    for (size_t i = 0; i < o->p->n; i++)
        sum += o->trial[i] && !o->set[i] ? o->p->wants[i].left : 0;
    return sum;
}

/* The best goal found so far. */
struct goal {
    const char *lost; /* the day on which its points are lost */
    long gain;
    size_t work;
};

static bool is_better(const struct goal *a, const struct goal *b) {
    int order = b->work ? strcmp(a->lost, b->lost) : -1;
    if (order)
        return order < 0;
    return a->gain * (long)b->work > b->gain * (long)a->work;
}

/* Whether what was tried is better than the best so far; the first found wins a tie. */
static void weigh(struct ordering *o, const char *lost, struct goal *best) {
    struct goal g = {lost, forecast(o, o->trial) - forecast(o, o->set), new_work(o)};
    if (!g.work || g.gain <= 0 || !is_better(&g, best))
        return;
    *best = g;
    memcpy(o->best, o->trial, o->p->n * sizeof *o->best);
}

static void start_trial(const struct ordering *o) {
    memcpy(o->trial, o->set, o->p->n * sizeof *o->trial);
}

/* Each level with those below it, and each round that costs something and can still be whole. */
static void weigh_card(struct ordering *o, const struct ropa_score_kpi *kpi,
                       const struct ropa_score_card *card, struct goal *best) {
    start_trial(o);
    for (size_t i = 0; i < card->n_levels; i++) {
        try_level(o, card, &card->levels[i]);
        weigh(o, "9", best); /* until the end of the year */
    }
    for (size_t i = 0; kpi->deduct && i < card->n_steps; i++) {
        if (!is_first_of_round(card, i))
            continue;
        start_trial(o);
        try_round(o, card, card->steps[i].round);
        weigh(o, card->steps[i].due, best);
    }
}

/* The goal to go for next; false when nothing brings points any more. */
static bool take_goal(struct ordering *o, size_t number) {
    struct goal best = {0};
    size_t members = 0;
    for (size_t i = 0; i < o->p->n_cards && !o->over; i++)
        weigh_card(o, o->p->cards[i].kpi, o->p->cards[i].card, &best);
    if (!best.work)
        return false;
    for (size_t i = 0; i < o->p->n; i++)
        members += o->best[i] && !o->set[i];
    for (size_t i = 0; i < o->p->n; i++) {
        if (!o->best[i] || o->set[i])
            continue;
        o->p->wants[i].goal = number;
        o->p->wants[i].points = (best.gain + 50) / 100;
        o->p->wants[i].with = members - 1;
        o->set[i] = true;
    }
    return true;
}

static void weigh_alone(struct ordering *o) {
    long before = forecast(o, o->set);
    o->p->before = (before + 50) / 100;
    for (size_t i = 0; i < o->p->n && !o->over; i++) {
        start_trial(o);
        o->trial[i] = true;
        o->p->wants[i].alone = (forecast(o, o->trial) - before + 50) / 100;
    }
}

/*
 * By the day on which points are lost: the last day of the step, when it is over the end of the year; then those that bring most,
 * then as in the agreement. What serves no goal comes after what does, targets last of a day.
 */
static int compare(const void *a, const void *b) {
    const struct rp_want *x = a, *y = b;
    int order = strcmp(x->lost, y->lost);
    if (order)
        return order;
    bool target[] = {x->step && x->step->target, y->step && y->step->target};
    if (target[0] != target[1])
        return target[0] ? 1 : -1;
    if (x->points != y->points)
        return x->points > y->points ? -1 : 1;
    if (x->goal != y->goal)
        return x->goal < y->goal ? -1 : 1;
    return x->number < y->number ? -1 : 1;
}

/* The day on which what it brings is lost. */
static void put_lost(struct rp_plan *p, const struct ropa_score *score) {
    for (size_t i = 0; i < p->n; i++) {
        struct rp_want *w = &p->wants[i];
        snprintf(w->lost, sizeof w->lost, "%04d-09-30", score->year - RP_BUDDHIST);
        if (w->step && strcmp(w->step->due, score->as_of) >= 0)
            RP_COPY(w->lost, w->step->due);
    }
}

static struct ordering ordering_of(struct rp_plan *p, const struct ropa_score *score) {
    return (struct ordering){
        .p = p, .as_of = score->as_of, .over = ropa_date_fiscal_year(score->as_of) > score->year};
}

void rp_plan_order(struct rp_plan *p, const struct ropa_score *score) {
    struct ordering o = ordering_of(p, score);
    o.set = calloc(p->n + 1, 3 * sizeof *o.set);
    if (!o.set) {
        p->bad = true;
        return;
    }
    o.trial = o.set + p->n;
    o.best = o.trial + p->n;
    weigh_alone(&o);
    for (size_t number = 1; take_goal(&o, number); number++)
        ;
    p->after = (forecast(&o, o.set) + 50) / 100;
    put_lost(p, score);
    if (p->n)
        qsort(p->wants, p->n, sizeof *p->wants, compare);
    free(o.set);
}

long rp_plan_brings(struct rp_plan *p, const struct ropa_score *score, const bool *done) {
    struct ordering o = ordering_of(p, score);
    bool *none = calloc(p->n + 1, sizeof *none);
    long gain = none && !o.over ? (forecast(&o, done) - forecast(&o, none) + 50) / 100 : 0;
    p->bad |= !none;
    free(none);
    return gain;
}

void rp_plan_free(struct rp_plan *p) {
    free(p->wants);
    free(p->cards);
    *p = (struct rp_plan){0};
}
