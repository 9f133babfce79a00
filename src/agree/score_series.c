/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Frozen scores, and the score month by month. */
#include "agree/score_series.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "register/register.h"
#include "store/history/snapshot.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A series being made; every text and every list of marks in it is owned. */
struct series {
    struct ropa_score_series out;
    struct ropa_score_point *points; /* out.points */
    size_t cap, cap_marks;           /* of the last point */
    const char *kpi;                 /* only this KPI; NULL: all */
    bool bad;                        /* out of memory */
};

static const char *copy(struct series *s, const char *text) {
    char *p = rp_strdup(text ? text : "");
    s->bad |= !p;
    return p;
}

static void free_point(const struct ropa_score_point *p) {
    const char *texts[] = {p->as_of, p->unit, p->unit_code, p->at, p->actor, p->agreement, p->json};
    for (size_t i = 0; i < p->n_marks; i++)
        free((char *)p->marks[i].kpi);
    free((struct ropa_score_mark *)p->marks);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        free((char *)texts[i]);
}

void ropa_score_series_free(struct ropa_score_series *series) {
    struct series *s = (struct series *)series; /* its first member */
    if (!s)
        return;
    for (size_t i = 0; i < s->out.n; i++)
        free_point(&s->points[i]);
    free(s->points);
    free(s);
}

/* Room for one more point; NULL when memory ran out. */
static struct ropa_score_point *add_point(struct series *s) {
    void *at = rp_grow(s->points, s->out.n, &s->cap, sizeof *s->points);
    s->bad |= !at;
    if (!at)
        return NULL;
    s->out.points = s->points = at;
    struct ropa_score_point *p = &s->points[s->out.n++];
    *p = (struct ropa_score_point){0};
    s->cap_marks = 0;
    return p;
}

/* One more mark of the last point, where its KPI is asked for. */
static void add_mark(void *ctx, const struct ropa_score_mark *mark) {
    struct series *s = ctx;
    struct ropa_score_point *p = &s->points[s->out.n - 1];
    if (s->kpi && strcmp(s->kpi, mark->kpi) != 0)
        return;
    struct ropa_score_mark *all = rp_grow((void *)p->marks, p->n_marks, &s->cap_marks, sizeof *all);
    s->bad |= !all;
    if (!all)
        return;
    p->marks = all;
    all[p->n_marks] = *mark;
    all[p->n_marks++].kpi = copy(s, mark->kpi);
    if (!s->kpi)
        return;
    p->total = mark->score < 0 ? 0 : mark->weighted; /* of the agreement as it was asked for */
    p->of = mark->score < 0 ? 0 : mark->weight;
}

/* ---- what was frozen ---- */

/* What is read from the database. */
struct reading {
    struct ropa_register *reg;
    struct series *series;
    const char *as_of; /* only this day; NULL */
};

static bool take_frozen(void *ctx, const struct rp_snapshot *snap) {
    struct reading *r = ctx;
    struct series *s = r->series;
    if (r->as_of && strcmp(r->as_of, snap->as_of) != 0)
        return true;
    struct ropa_score_point *p = add_point(s);
    if (p) {
        p->year = (int)snap->year;
        p->total = (long)snap->total;
        p->of = (int)snap->reported;
        p->frozen = true;
        p->as_of = copy(s, snap->as_of);
        p->unit = copy(s, snap->unit);
        p->at = copy(s, snap->at);
        p->actor = copy(s, snap->actor);
        p->agreement = copy(s, snap->agreement);
        p->json = r->as_of ? copy(s, snap->score) : NULL; /* of many days they would be too much */
        s->bad |= !rp_score_marks(snap->score, add_mark, s);
    }
    return !s->bad;
}

/* Codes of the units, once the rows are read. */
static void name_units(struct ropa_register *reg, struct series *s) {
    const struct ropa_view *view = reg->view;
    for (size_t i = 0; i < s->out.n; i++) {
        struct ropa_score_point *p = &s->points[i];
        const struct ropa_record *unit =
            p->unit && *p->unit ? view->record(view->ctx, &rp_unit, p->unit) : NULL;
        p->unit_code = copy(s, unit ? ropa_record_get(unit, UNI_CODE) : p->unit);
    }
}

enum ropa_status ropa_score_frozen(struct ropa_register *reg, const struct ropa_score_options *options,
                                   bool all_units, struct ropa_score_series **out, struct ropa_err *err) {
    const char *unit = options->unit ? options->unit : "";
    *out = NULL;
    if (rp_err_day(err, options->as_of))
        return ROPA_E_DATE;
    struct series *s = calloc(1, sizeof *s);
    struct reading r = {reg, s, options->as_of};
    if (!s)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    s->kpi = options->kpi;
    enum ropa_status st =
        rp_snapshot_each(reg->st, options->year, all_units ? NULL : unit, take_frozen, &r, err);
    name_units(reg, s);
    if (!st && s->bad)
        st = rp_err(err, ROPA_E_NOMEM, NULL);
    if (st)
        ropa_score_series_free(&s->out);
    else
        *out = &s->out;
    return st;
}

/* ---- freezing ---- */

static void name_day(struct ropa_err *err, const char *day) {
    char th[64], en[64];
    rp_err_hint(err, ropa_date_format(day, ROPA_TH, ROPA_DATE_LONG, th, sizeof th),
                ropa_date_format(day, ROPA_EN, ROPA_DATE_LONG, en, sizeof en));
}

static enum ropa_status refuse(enum ropa_status why, const char *found, const char *day,
                               struct ropa_err *err) {
    rp_err(err, why, found);
    name_day(err, day);
    return why;
}

/* A score to be kept, held against what is kept of its day. */
struct comparing {
    const char *as_of, *json;
    bool found, same;
    long total; /* of what was found */
};

static bool compare(void *ctx, const struct rp_snapshot *snap) {
    struct comparing *c = ctx;
    c->found = snap->own && !strcmp(snap->as_of, c->as_of);
    if (c->found) {
        c->same = !strcmp(snap->score, c->json);
        c->total = (long)snap->total;
    }
    return !c->found;
}

/* Whether the score `json` of the day is kept already: then *same, or an error where it came to something else. */
static enum ropa_status find_same(struct ropa_register *reg, const struct rp_snapshot *snap, bool *same,
                                  struct ropa_err *err) {
    struct comparing c = {.as_of = snap->as_of, .json = snap->score};
    enum ropa_status s = rp_snapshot_each(reg->st, (int)snap->year, snap->unit, compare, &c, err);
    *same = c.same;
    if (!s && c.found && !c.same) {
        char total[32];
        snprintf(total, sizeof total, "%ld.%02ld", c.total / 100, c.total % 100);
        s = refuse(ROPA_E_FROZEN, total, snap->as_of, err);
    }
    return s;
}

/* Within a change set of its own, so that of two officers the second finds what the first kept. */
static enum ropa_status keep(struct ropa_register *reg, const struct rp_snapshot *snap, bool *fresh,
                             struct ropa_err *err) {
    bool same = false;
    enum ropa_status s = rp_store_begin(reg->st, RP_SCORE_FREEZE, err);
    if (s)
        return s;
    s = find_same(reg, snap, &same, err);
    if (!s && !same)
        s = rp_snapshot_add(reg->st, snap, err);
    if (!s && !same)
        s = rp_store_commit(reg->st, err);
    else
        rp_store_rollback(reg->st);
    *fresh = !s && !same;
    return s;
}

/* What is to be kept of the score, its texts owned by `json` and `agreement`; all else it took is given back. */
static enum ropa_status make(struct ropa_register *reg, const struct ropa_score_options *o,
                             struct rp_snapshot *snap, char **json, char **agreement, struct ropa_err *err) {
    struct rp_scoring *scoring = NULL;
    struct ropa_score *score = NULL;
    enum ropa_status s = rp_scoring_begin(reg, o->year, &scoring, err);
    if (!s)
        s = rp_scoring_compute(scoring, o, &score, err);
    if (!s) {
        *json = ropa_score_to_json(score, ROPA_TH);
        *agreement = rp_strdup(rp_scoring_text(scoring));
        s = *json && *agreement ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (!s)
        *snap = (struct rp_snapshot){.year = score->year,
                                     .as_of = o->as_of,
                                     .unit = o->unit ? o->unit : "",
                                     .total = score->total,
                                     .reported = score->of,
                                     .agreement = *agreement,
                                     .score = *json};
    ropa_score_free(score);
    rp_scoring_end(scoring);
    return s;
}

enum ropa_status ropa_score_freeze(struct ropa_register *reg, const struct ropa_score_options *options,
                                   bool *fresh, struct ropa_err *err) {
    struct ropa_score_options o = *options;
    struct rp_snapshot snap;
    char *json = NULL, *agreement = NULL;
    bool kept = false;
    if (fresh)
        *fresh = false;
    if (rp_err_day(err, o.as_of))
        return ROPA_E_DATE;
    o.as_of = o.as_of ? o.as_of : ropa_register_today(reg);
    o.year = rp_scoring_year(reg, &o);
    if (o.kpi)
        return rp_err(err, ROPA_E_FREEZE_PART, o.kpi);
    if (strcmp(o.as_of, ropa_register_today(reg)) > 0)
        return refuse(ROPA_E_FREEZE_FUTURE, NULL, o.as_of, err);
    enum ropa_status s = make(reg, &o, &snap, &json, &agreement, err);
    if (!s)
        s = keep(reg, &snap, &kept, err);
    free(json);
    free(agreement);
    if (fresh)
        *fresh = kept;
    return s;
}

/* ---- months ---- */

static void add_computed(struct series *s, const struct ropa_score *score, const char *unit,
                         const char *day) {
    struct ropa_score_point *p = add_point(s);
    if (!p)
        return;
    p->year = score->year;
    p->as_of = copy(s, day);
    p->unit = copy(s, unit);
    p->at = copy(s, NULL);
    p->actor = copy(s, NULL);
    p->agreement = copy(s, NULL);
    for (size_t i = 0; i < score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &score->kpis[i];
        add_mark(s, &(struct ropa_score_mark){k->kpi, k->weight, k->card.score,
                                              k->card.score < 0 ? ROPA_NOT_REPORTED : k->weighted});
    }
    p->total = score->total;
    p->of = score->of;
}

/* The last one frozen between the two days, as a point of `s`. */
static bool take_last(struct series *s, struct series *frozen, const char *from, const char *to) {
    for (size_t i = frozen->out.n; i-- > 0;) {
        struct ropa_score_point *p = &frozen->points[i], *at;
        if (!p->as_of || strcmp(p->as_of, from) < 0 || strcmp(p->as_of, to) > 0)
            continue;
        if (!(at = add_point(s)))
            return true;
        *at = *p; /* it changes hands */
        *p = (struct ropa_score_point){0};
        return true;
    }
    return false;
}

/* What the months are made from. */
struct months {
    struct rp_scoring *scoring;
    const struct ropa_score_options *options;
    const struct ropa_score *now; /* the score of options->as_of; NULL */
    struct series *frozen, *out;
};

static enum ropa_status add_month(struct months *m, const char *from, const char *to, struct ropa_err *err) {
    struct ropa_score_options o = *m->options;
    const char *end = rp_scoring_agreement(m->scoring)->to, *as_of = m->options->as_of;
    bool last = strcmp(as_of, to) <= 0 || !strcmp(to, end), after = strcmp(as_of, end) > 0;
    struct ropa_score *score;
    if (take_last(m->out, m->frozen, last && !after ? as_of : from, last ? as_of : to))
        return ROPA_OK;
    if (last && m->now) {
        add_computed(m->out, m->now, o.unit, after ? end : as_of);
        return ROPA_OK;
    }
    o.as_of = last && !after ? as_of : to;
    enum ropa_status s = rp_scoring_compute(m->scoring, &o, &score, err);
    if (!s)
        add_computed(m->out, score, o.unit, o.as_of);
    ropa_score_free(score);
    return s;
}

static enum ropa_status add_months(struct months *m, ropa_progress_fn *progress, void *ctx,
                                   struct ropa_err *err) {
    const struct rp_agreement *a = rp_scoring_agreement(m->scoring);
    char from[11], next[11], to[11];
    enum ropa_status s = ROPA_OK;
    size_t done = 0;
    RP_COPY(from, a->from);
    while (!s && strcmp(from, m->options->as_of) <= 0 && strcmp(from, a->to) <= 0) {
        ropa_date_add_months(from, 1, next);
        ropa_date_add_days(next, -1, to);
        s = add_month(m, from, to, err);
        RP_COPY(from, next);
        if (!s && progress && !progress(ctx, ++done))
            s = rp_err_subject(err, ROPA_E_STOPPED, "xlsx", NULL);
    }
    return s;
}

enum ropa_status rp_series_months(struct ropa_register *reg, struct rp_scoring *scoring,
                                  const struct ropa_score_options *options, const struct ropa_score *now,
                                  ropa_progress_fn *progress, void *ctx, struct ropa_score_series **out,
                                  struct ropa_err *err) {
    struct ropa_score_options all = *options;
    struct ropa_score_series *frozen = NULL;
    struct series *made = calloc(1, sizeof *made);
    all.as_of = NULL;
    *out = NULL;
    if (!made)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    made->kpi = options->kpi;
    enum ropa_status s = ropa_score_frozen(reg, &all, false, &frozen, err);
    struct months m = {scoring, options, now, (struct series *)frozen, made};
    if (!s)
        s = add_months(&m, progress, ctx, err);
    for (size_t i = 0; i < made->out.n; i++)
        if (!made->points[i].unit_code)
            made->points[i].unit_code = copy(made, NULL);
    if (!s && made->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_score_series_free(frozen);
    if (s)
        ropa_score_series_free(&made->out);
    else
        *out = &made->out;
    return s;
}

enum ropa_status ropa_score_months(struct ropa_register *reg, const struct ropa_score_options *options,
                                   struct ropa_score_series **out, struct ropa_err *err) {
    struct ropa_score_options o = *options;
    struct rp_scoring *scoring;
    *out = NULL;
    if (rp_err_day(err, o.as_of))
        return ROPA_E_DATE;
    o.as_of = o.as_of ? o.as_of : ropa_register_today(reg);
    o.year = rp_scoring_year(reg, &o);
    enum ropa_status s = rp_scoring_begin(reg, o.year, &scoring, err);
    if (!s)
        s = rp_series_months(reg, scoring, &o, NULL, NULL, NULL, out, err);
    rp_scoring_end(scoring);
    return s;
}
