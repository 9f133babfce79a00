/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The score as JSON, in the shape that contract.md promises. Written and read as it goes, for it may be long; each value by
 * jansson. Nothing is left out for want of memory: then there is no JSON.
 */
#include "base/buf.h"
#include "score/score.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* One score being put down. */
struct put {
    struct rp_buf text;
    enum ropa_lang lang;
    int depth;
    bool any; /* something stands before, in the same brackets */
    bool bad; /* out of memory */
};

/* A line of its own, indented. */
static void new_line(struct put *p) {
    rp_buf_char(&p->text, '\n');
    for (int i = 0; i < p->depth; i++)
        rp_buf_char(&p->text, ' ');
}

/* What stands before a value; `key` NULL in a list. */
static void lead(struct put *p, const char *key) {
    if (p->any)
        rp_buf_char(&p->text, ',');
    if (p->depth)
        new_line(p);
    if (key)
        rp_buf_printf(&p->text, "\"%s\": ", key);
    p->any = true;
}

static void begin(struct put *p, const char *key, char bracket) {
    lead(p, key);
    rp_buf_char(&p->text, bracket);
    p->depth++;
    p->any = false;
}

static void end(struct put *p, char bracket) {
    p->depth--;
    if (p->any)
        new_line(p);
    rp_buf_char(&p->text, bracket);
    p->any = true;
}

static int take(const char *bytes, size_t n, void *ctx) {
    struct put *p = ctx;
    rp_buf_add(&p->text, bytes, n);
    return p->text.bad ? -1 : 0;
}

/* `value` is taken over. */
static void add(struct put *p, const char *key, json_t *value) {
    lead(p, key);
    p->bad |= !value || json_dump_callback(value, take, p, JSON_ENCODE_ANY | JSON_REAL_PRECISION(12)) != 0;
    json_decref(value);
}

static const char *const states[] = {"open", "late", "done"};

/* Hundredths as a number; null where nothing was reported. */
static json_t *number(long hundredths) {
    return hundredths < 0 ? json_null() : json_real((double)hundredths / 100);
}

static void add_texts(struct put *p, const char *key, const char *const *list, size_t n) {
    begin(p, key, '[');
    for (size_t i = 0; i < n; i++)
        add(p, NULL, json_string(list[i]));
    end(p, ']');
}

static void add_notes(struct put *p, const char *key, const struct ropa_score_note *list, size_t n) {
    begin(p, key, '[');
    for (size_t i = 0; i < n; i++) {
        char *text = ropa_score_note_text(&list[i], p->lang);
        add(p, NULL, text ? json_string(text) : NULL);
        free(text);
    }
    end(p, ']');
}

static void add_step(struct put *p, const struct ropa_score_step *s) {
    begin(p, NULL, '{');
    add(p, "step", json_string(s->step));
    add(p, "round", json_integer(s->round));
    add(p, "title", json_string(s->title.in[p->lang]));
    add(p, "due", json_string(s->due));
    add(p, "state", json_string(states[s->state]));
    add(p, "done", json_integer((json_int_t)s->done));
    add(p, "of", json_integer((json_int_t)s->of));
    if (*s->on)
        add(p, "on", json_string(s->on));
    add_texts(p, "proof", s->proof, s->n_proof);
    add_notes(p, "missing", s->missing, s->n_missing);
    if (s->n_warnings)
        add_notes(p, "warnings", s->warnings, s->n_warnings);
    if (s->manual)
        add(p, "manual", json_true());
    if (s->target)
        add(p, "target", json_true());
    end(p, '}');
}

static void add_level(struct put *p, const struct ropa_score_level *l) {
    begin(p, NULL, '{');
    add(p, "level", json_integer(l->level));
    add(p, "text", json_string(l->text.in[p->lang]));
    add(p, "met", json_boolean(l->met));
    add_notes(p, "missing", l->missing, l->n_missing);
    if (l->manual)
        add(p, "manual", json_true());
    end(p, '}');
}

static void add_deduction(struct put *p, const struct ropa_score_deduction *d) {
    begin(p, NULL, '{');
    add(p, "round", json_integer(d->round));
    add(p, "points", d->points % 100 ? number(d->points) : json_integer(d->points / 100));
    add_texts(p, "missing", d->missing, d->n_missing);
    end(p, '}');
}

/* The keys of a card. */
static void add_card(struct put *p, const struct ropa_score_card *c) {
    add(p, "level", c->level < 0 ? json_null() : json_integer(c->level));
    if (c->value >= 0)
        add(p, "value", number(c->value));
    if (c->n_proof)
        add_texts(p, "proof", c->proof, c->n_proof);
    begin(p, "deductions", '[');
    for (size_t i = 0; i < c->n_deductions; i++)
        add_deduction(p, &c->deductions[i]);
    end(p, ']');
    add(p, "score", number(c->score));
    begin(p, "levels", '[');
    for (size_t i = 0; i < c->n_levels; i++)
        add_level(p, &c->levels[i]);
    end(p, ']');
    begin(p, "steps", '[');
    for (size_t i = 0; i < c->n_steps; i++)
        add_step(p, &c->steps[i]);
    end(p, ']');
}

static void add_units(struct put *p, const struct ropa_score_kpi *k) {
    begin(p, "units", '[');
    for (size_t i = 0; i < k->n_units; i++) {
        begin(p, NULL, '{');
        add(p, "unit", json_string(k->units[i].unit_code));
        add(p, "name", json_string(k->units[i].unit_name));
        add_card(p, &k->units[i]);
        end(p, '}');
    }
    end(p, ']');
}

static void add_kpi(struct put *p, const struct ropa_score_kpi *k) {
    begin(p, NULL, '{');
    add(p, "kpi", json_string(k->kpi));
    add(p, "name", json_string(k->name.in[p->lang]));
    add(p, "weight", json_integer(k->weight));
    add_card(p, &k->card);
    add(p, "weighted", k->card.score < 0 ? json_null() : number(k->weighted));
    if (*k->card.unit_code)
        add(p, "unit", json_string(k->card.unit_code));
    if (k->n_units)
        add_units(p, k);
    end(p, '}');
}

char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang) {
    struct put p = {.lang = lang};
    begin(&p, NULL, '{');
    add(&p, "year", json_integer(score->year));
    add(&p, "as_of", json_string(score->as_of));
    add(&p, "name", json_string(score->name.in[lang]));
    begin(&p, "kpis", '[');
    for (size_t i = 0; i < score->n_kpis; i++)
        add_kpi(&p, &score->kpis[i]);
    end(&p, ']');
    add(&p, "total", number(score->total));
    add(&p, "of", json_integer(score->of));
    end(&p, '}');
    p.text.bad |= p.bad;
    return rp_buf_take(&p.text);
}

/* ---- reading back ---- */

enum { IN_KPI = 3 }; /* brackets around the keys of a KPI: of the score, of the list, its own */

/* Where the string that begins at `p` has ended. */
static const char *past_string(const char *p) {
    for (p++; *p && *p != '"'; p++)
        p += *p == '\\' && p[1];
    return *p ? p + 1 : p;
}

/* Where the value at `p` has ended; where it begins when it is no single one. */
static const char *past_value(const char *p) {
    return *p == '"' ? past_string(p) : p + strcspn(p, ",\n[{");
}

static long hundredths(const json_t *number) {
    return json_is_number(number) ? (long)(json_number_value(number) * 100 + 0.5) : ROPA_NOT_REPORTED;
}

/* A KPI being read. */
struct taking {
    struct ropa_score_mark mark;
    json_t *code; /* owns mark.kpi */
    bool bad;     /* out of memory */
};

static void take_key(struct taking *t, const char *key, const char *value, const char *end) {
    static const char *const keys[] = {"\"kpi\":", "\"weight\":", "\"score\":", "\"weighted\":"};
    size_t k = 0, n = sizeof keys / sizeof *keys;
    while (k < n && strncmp(key, keys[k], strlen(keys[k])) != 0)
        k++;
    json_t *found = k < n ? json_loadb(value, (size_t)(end - value), JSON_DECODE_ANY, NULL) : NULL;
    t->bad |= k < n && !found;
    if (k == 0) {
        json_decref(t->code);
        t->code = json_incref(found);
        t->mark.kpi = json_is_string(found) ? json_string_value(found) : "";
    } else if (k == 1) {
        t->mark.weight = (int)json_integer_value(found);
    } else if (k == 2) {
        t->mark.score = hundredths(found);
    } else if (k == 3) {
        t->mark.weighted = hundredths(found);
    }
    json_decref(found);
}

bool rp_score_marks(const char *json, rp_score_mark_fn *each, void *ctx) {
    static const struct ropa_score_mark empty = {"", 0, ROPA_NOT_REPORTED, ROPA_NOT_REPORTED};
    struct taking t = {.mark = empty};
    const char *p = json;
    for (int depth = 0; *p;) {
        const char *from = p;
        p = *p == '"' ? past_string(p) : p + 1;
        if (*from == '"' && depth == IN_KPI && !strncmp(p, ": ", 2)) {
            const char *value = p + 2;
            p = past_value(value);
            take_key(&t, from, value, p);
        } else if (*from == '{' || *from == '[') {
            depth++;
        } else if (*from == '}' || *from == ']') {
            if (depth-- != IN_KPI)
                continue;
            each(ctx, &t.mark);
            t.mark = empty;
        }
    }
    json_decref(t.code);
    return !t.bad;
}
