/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The score as JSON, in the shape that contract.md promises. Written and read as it goes, for it may be long. Nothing is left
 * out for want of memory: then there is no JSON.
 */
#include "base/json.h"
#include "score/score.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static const char *const states[] = {"open", "late", "done"};

static void add_texts(struct ropa_json *w, const char *key, const char *const *list, size_t n) {
    ropa_json_array(w, key);
    for (size_t i = 0; i < n; i++)
        ropa_json_text(w, NULL, list[i]);
    ropa_json_array_end(w);
}

static void add_notes(struct ropa_json *w, const char *key, const struct ropa_score_note *list, size_t n,
                      enum ropa_lang lang) {
    ropa_json_array(w, key);
    for (size_t i = 0; i < n; i++) {
        char *text = ropa_score_note_text(&list[i], lang);
        if (text)
            ropa_json_text(w, NULL, text);
        else
            ropa_json_fail(w, ROPA_E_NOMEM);
        free(text);
    }
    ropa_json_array_end(w);
}

static void add_step(struct ropa_json *w, const struct ropa_score_step *s, enum ropa_lang lang) {
    ropa_json_object(w, NULL);
    ropa_json_text(w, "step", s->step);
    ropa_json_int(w, "round", s->round);
    ropa_json_text(w, "title", s->title.in[lang]);
    ropa_json_text(w, "due", s->due);
    ropa_json_text(w, "state", states[s->state]);
    ropa_json_int(w, "done", (int64_t)s->done);
    ropa_json_int(w, "of", (int64_t)s->of);
    if (*s->on)
        ropa_json_text(w, "on", s->on);
    add_texts(w, "proof", s->proof, s->n_proof);
    add_notes(w, "missing", s->missing, s->n_missing, lang);
    if (s->n_warnings)
        add_notes(w, "warnings", s->warnings, s->n_warnings, lang);
    if (s->manual) {
        ropa_json_bool(w, "manual", true);
        ropa_json_text(w, "evidence", s->evidence);
    }
    if (s->target)
        ropa_json_bool(w, "target", true);
    ropa_json_object_end(w);
}

/* The parts that the points of the level are made of. */
static void add_parts(struct ropa_json *w, const struct ropa_score_level *l, enum ropa_lang lang) {
    ropa_json_array(w, "parts");
    for (size_t i = 0; i < l->n_needs; i++) {
        const struct ropa_score_need *n = &l->needs[i];
        ropa_json_object(w, NULL);
        ropa_json_text(w, "text", n->text.in[lang]);
        rp_json_hundredths(w, "points", n->points);
        ropa_json_bool(w, "met", n->met);
        ropa_json_int(w, "done", (int64_t)n->done);
        ropa_json_int(w, "of", (int64_t)n->of);
        add_notes(w, "missing", n->missing, n->n_missing, lang);
        if (n->manual)
            ropa_json_bool(w, "manual", true);
        ropa_json_object_end(w);
    }
    ropa_json_array_end(w);
}

static void add_level(struct ropa_json *w, const struct ropa_score_card *c, const struct ropa_score_level *l,
                      enum ropa_lang lang) {
    ropa_json_object(w, NULL);
    ropa_json_int(w, "level", l->level);
    ropa_json_text(w, "text", l->text.in[lang]);
    ropa_json_bool(w, "met", l->met);
    add_notes(w, "missing", l->missing, l->n_missing, lang);
    if (l->manual) {
        ropa_json_bool(w, "manual", true);
        ropa_json_text(w, "evidence", l->evidence);
    }
    if (c->by_parts && l->n_needs)
        add_parts(w, l, lang);
    ropa_json_object_end(w);
}

static void add_deduction(struct ropa_json *w, const struct ropa_score_deduction *d) {
    ropa_json_object(w, NULL);
    ropa_json_int(w, "round", d->round);
    if (d->points % 100)
        rp_json_hundredths(w, "points", d->points);
    else
        ropa_json_int(w, "points", d->points / 100);
    add_texts(w, "missing", d->missing, d->n_missing);
    ropa_json_object_end(w);
}

static void add_tracks(struct ropa_json *w, const struct ropa_score_card *c) {
    ropa_json_array(w, "tracking");
    for (size_t i = 0; i < c->n_tracks; i++) {
        const struct ropa_score_track *t = &c->tracks[i];
        ropa_json_object(w, NULL);
        ropa_json_int(w, "round", t->round);
        ropa_json_text(w, "due", t->due);
        rp_json_hundredths(w, "asked", t->asked);
        rp_json_hundredths(w, "value", t->value);
        ropa_json_object_end(w);
    }
    ropa_json_array_end(w);
}

/* The keys of a card. */
static void add_card(struct ropa_json *w, const struct ropa_score_card *c, enum ropa_lang lang) {
    if (c->level < 0)
        ropa_json_null(w, "level");
    else
        ropa_json_int(w, "level", c->level);
    if (c->value >= 0)
        rp_json_hundredths(w, "value", c->value);
    if (c->n_proof)
        add_texts(w, "proof", c->proof, c->n_proof);
    ropa_json_array(w, "deductions");
    for (size_t i = 0; i < c->n_deductions; i++)
        add_deduction(w, &c->deductions[i]);
    ropa_json_array_end(w);
    rp_json_hundredths(w, "score", c->score);
    ropa_json_array(w, "levels");
    for (size_t i = 0; i < c->n_levels; i++)
        add_level(w, c, &c->levels[i], lang);
    ropa_json_array_end(w);
    if (c->n_tracks)
        add_tracks(w, c);
    ropa_json_array(w, "steps");
    for (size_t i = 0; i < c->n_steps; i++)
        add_step(w, &c->steps[i], lang);
    ropa_json_array_end(w);
}

static void add_units(struct ropa_json *w, const struct ropa_score_kpi *k, enum ropa_lang lang) {
    ropa_json_array(w, "units");
    for (size_t i = 0; i < k->n_units; i++) {
        ropa_json_object(w, NULL);
        ropa_json_text(w, "unit", k->units[i].unit_code);
        ropa_json_text(w, "name", k->units[i].unit_name);
        add_card(w, &k->units[i], lang);
        ropa_json_object_end(w);
    }
    ropa_json_array_end(w);
}

static void add_kpi(struct ropa_json *w, const struct ropa_score_kpi *k, enum ropa_lang lang) {
    ropa_json_object(w, NULL);
    ropa_json_text(w, "kpi", k->kpi);
    ropa_json_text(w, "name", k->name.in[lang]);
    ropa_json_int(w, "weight", k->weight);
    add_card(w, &k->card, lang);
    rp_json_hundredths(w, "weighted", k->card.score < 0 ? ROPA_NOT_REPORTED : k->weighted);
    if (*k->card.unit_code)
        ropa_json_text(w, "unit", k->card.unit_code);
    if (k->n_units)
        add_units(w, k, lang);
    ropa_json_object_end(w);
}

void ropa_json_score(struct ropa_json *w, const char *key, const struct ropa_score *score,
                     enum ropa_lang lang) {
    ropa_json_object(w, key);
    ropa_json_int(w, "year", score->year);
    ropa_json_text(w, "as_of", score->as_of);
    ropa_json_text(w, "name", score->name.in[lang]);
    ropa_json_array(w, "kpis");
    for (size_t i = 0; i < score->n_kpis; i++)
        add_kpi(w, &score->kpis[i], lang);
    ropa_json_array_end(w);
    rp_json_hundredths(w, "total", score->total);
    ropa_json_int(w, "of", score->of);
    ropa_json_object_end(w);
}

char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang) {
    struct ropa_json w;
    struct rp_buf b = {0};
    rp_json_begin_buf(&w, &b, (struct ropa_json_look){.spaced = true, .lines = true, .indent = 1});
    ropa_json_score(&w, NULL, score, lang);
    return rp_json_end_buf(&w, &b);
}

/* ---- reading back ---- */

static long hundredths(const json_t *number) {
    return json_is_number(number) ? (long)(json_number_value(number) * 100 + 0.5) : ROPA_NOT_REPORTED;
}

bool rp_score_marks(const char *json, rp_score_mark_fn *each, void *ctx) {
    json_error_t wrong;
    json_t *score = json_loads(json, 0, &wrong), *kpi;
    size_t i;
    json_array_foreach(json_object_get(score, "kpis"), i, kpi) {
        const char *code = json_string_value(json_object_get(kpi, "kpi"));
        const struct ropa_score_mark mark = {
            code ? code : "", (int)json_integer_value(json_object_get(kpi, "weight")),
            hundredths(json_object_get(kpi, "score")), hundredths(json_object_get(kpi, "weighted"))};
        each(ctx, &mark);
    }
    bool good = score || json_error_code(&wrong) != json_error_out_of_memory;
    json_decref(score);
    return good;
}
