/* The score as JSON, in the shape that contract.md promises. Nothing is left out for want of memory: then there is no JSON. */
#include "model/json_text.h"

#include <jansson.h>
#include <ropa/score.h>

/* One score being put down. */
struct put {
    enum ropa_lang lang;
    bool bad; /* out of memory */
};

/* `value` is taken over. */
static void add(struct put *p, json_t *object, const char *key, json_t *value) {
    p->bad |= json_object_set_new(object, key, value) != 0;
}

static void append(struct put *p, json_t *array, json_t *value) {
    p->bad |= json_array_append_new(array, value) != 0;
}

static const char *const states[] = {"open", "late", "done"};

/* Hundredths as a number; null where nothing was reported. */
static json_t *number(long hundredths) {
    return hundredths < 0 ? json_null() : json_real((double)hundredths / 100);
}

static json_t *texts(struct put *p, const char *const *list, size_t n) {
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++)
        append(p, out, json_string(list[i]));
    return out;
}

static json_t *notes(struct put *p, const struct ropa_score_note *list, size_t n) {
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++)
        append(p, out, json_string(list[i].text[p->lang]));
    return out;
}

static json_t *step_json(struct put *p, const struct ropa_score_step *s) {
    json_t *o = json_object();
    add(p, o, "step", json_string(s->step));
    add(p, o, "round", json_integer(s->round));
    add(p, o, "title", json_string(s->title.in[p->lang]));
    add(p, o, "due", json_string(s->due));
    add(p, o, "state", json_string(states[s->state]));
    add(p, o, "done", json_integer((json_int_t)s->done));
    add(p, o, "of", json_integer((json_int_t)s->of));
    if (*s->on)
        add(p, o, "on", json_string(s->on));
    add(p, o, "proof", texts(p, s->proof, s->n_proof));
    add(p, o, "missing", notes(p, s->missing, s->n_missing));
    if (s->n_warnings)
        add(p, o, "warnings", notes(p, s->warnings, s->n_warnings));
    if (s->manual)
        add(p, o, "manual", json_true());
    if (s->target)
        add(p, o, "target", json_true());
    return o;
}

static json_t *level_json(struct put *p, const struct ropa_score_level *l) {
    json_t *o = json_object();
    add(p, o, "level", json_integer(l->level));
    add(p, o, "text", json_string(l->text.in[p->lang]));
    add(p, o, "met", json_boolean(l->met));
    add(p, o, "missing", notes(p, l->missing, l->n_missing));
    if (l->manual)
        add(p, o, "manual", json_true());
    return o;
}

static json_t *deductions_json(struct put *p, const struct ropa_score_card *c) {
    json_t *list = json_array();
    for (size_t i = 0; i < c->n_deductions; i++) {
        const struct ropa_score_deduction *d = &c->deductions[i];
        json_t *o = json_object();
        add(p, o, "round", json_integer(d->round));
        add(p, o, "points", d->points % 100 ? number(d->points) : json_integer(d->points / 100));
        add(p, o, "missing", texts(p, d->missing, d->n_missing));
        append(p, list, o);
    }
    return list;
}

/* The keys of a card, into `o`. */
static void add_card(struct put *p, json_t *o, const struct ropa_score_card *c) {
    json_t *steps = json_array(), *levels = json_array();
    for (size_t i = 0; i < c->n_steps; i++)
        append(p, steps, step_json(p, &c->steps[i]));
    for (size_t i = 0; i < c->n_levels; i++)
        append(p, levels, level_json(p, &c->levels[i]));
    add(p, o, "level", c->level < 0 ? json_null() : json_integer(c->level));
    if (c->value >= 0)
        add(p, o, "value", number(c->value));
    if (c->n_proof)
        add(p, o, "proof", texts(p, c->proof, c->n_proof));
    add(p, o, "deductions", deductions_json(p, c));
    add(p, o, "score", number(c->score));
    add(p, o, "levels", levels);
    add(p, o, "steps", steps);
}

static json_t *kpi_json(struct put *p, const struct ropa_score_kpi *k) {
    json_t *o = json_object(), *units = json_array();
    add(p, o, "kpi", json_string(k->kpi));
    add(p, o, "name", json_string(k->name.in[p->lang]));
    add(p, o, "weight", json_integer(k->weight));
    add_card(p, o, &k->card);
    add(p, o, "weighted", k->card.score < 0 ? json_null() : number(k->weighted));
    for (size_t i = 0; i < k->n_units; i++) {
        json_t *u = json_object();
        add(p, u, "unit", json_string(k->units[i].unit_code));
        add(p, u, "name", json_string(k->units[i].unit_name));
        add_card(p, u, &k->units[i]);
        append(p, units, u);
    }
    if (*k->card.unit_code)
        add(p, o, "unit", json_string(k->card.unit_code));
    if (k->n_units)
        add(p, o, "units", units);
    else
        json_decref(units);
    return o;
}

char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang) {
    struct put p = {.lang = lang};
    json_t *o = json_object(), *kpis = json_array();
    add(&p, o, "year", json_integer(score->year));
    add(&p, o, "as_of", json_string(score->as_of));
    add(&p, o, "name", json_string(score->name.in[lang]));
    for (size_t i = 0; i < score->n_kpis; i++)
        append(&p, kpis, kpi_json(&p, &score->kpis[i]));
    add(&p, o, "kpis", kpis);
    add(&p, o, "total", number(score->total));
    add(&p, o, "of", json_integer(score->of));
    char *text = p.bad ? NULL : rp_json_write(o, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
    json_decref(o);
    return text;
}
