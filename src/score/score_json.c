/* The score as JSON, in the shape that contract.md promises. */
#include <jansson.h>
#include <ropa/score.h>

static const char *const states[] = {"open", "late", "done"};

/* Hundredths as a number; null where nothing was reported. */
static json_t *number(long hundredths) {
    return hundredths < 0 ? json_null() : json_real((double)hundredths / 100);
}

static json_t *texts(const char *const *list, size_t n) {
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++)
        json_array_append_new(out, json_string(list[i]));
    return out;
}

static json_t *notes(const struct ropa_score_note *list, size_t n, enum ropa_lang lang) {
    json_t *out = json_array();
    for (size_t i = 0; i < n; i++)
        json_array_append_new(out, json_string(list[i].text[lang]));
    return out;
}

static json_t *step_json(const struct ropa_score_step *s, enum ropa_lang lang) {
    json_t *o = json_object();
    json_object_set_new(o, "step", json_string(s->step));
    json_object_set_new(o, "round", json_integer(s->round));
    json_object_set_new(o, "title", json_string(s->title.in[lang]));
    json_object_set_new(o, "due", json_string(s->due));
    json_object_set_new(o, "state", json_string(states[s->state]));
    json_object_set_new(o, "done", json_integer((json_int_t)s->done));
    json_object_set_new(o, "of", json_integer((json_int_t)s->of));
    if (*s->on)
        json_object_set_new(o, "on", json_string(s->on));
    json_object_set_new(o, "proof", texts(s->proof, s->n_proof));
    json_object_set_new(o, "missing", notes(s->missing, s->n_missing, lang));
    if (s->n_warnings)
        json_object_set_new(o, "warnings", notes(s->warnings, s->n_warnings, lang));
    if (s->manual)
        json_object_set_new(o, "manual", json_true());
    if (s->target)
        json_object_set_new(o, "target", json_true());
    return o;
}

static json_t *level_json(const struct ropa_score_level *l, enum ropa_lang lang) {
    json_t *o = json_object();
    json_object_set_new(o, "level", json_integer(l->level));
    json_object_set_new(o, "text", json_string(l->text.in[lang]));
    json_object_set_new(o, "met", json_boolean(l->met));
    json_object_set_new(o, "missing", notes(l->missing, l->n_missing, lang));
    if (l->manual)
        json_object_set_new(o, "manual", json_true());
    return o;
}

static json_t *deductions_json(const struct ropa_score_card *c) {
    json_t *list = json_array();
    for (size_t i = 0; i < c->n_deductions; i++) {
        const struct ropa_score_deduction *d = &c->deductions[i];
        json_t *o = json_object();
        json_object_set_new(o, "round", json_integer(d->round));
        json_object_set_new(o, "points", d->points % 100 ? number(d->points) : json_integer(d->points / 100));
        json_object_set_new(o, "missing", texts(d->missing, d->n_missing));
        json_array_append_new(list, o);
    }
    return list;
}

/* The keys of a card, into `o`. */
static void add_card(json_t *o, const struct ropa_score_card *c, enum ropa_lang lang) {
    json_t *steps = json_array(), *levels = json_array();
    for (size_t i = 0; i < c->n_steps; i++)
        json_array_append_new(steps, step_json(&c->steps[i], lang));
    for (size_t i = 0; i < c->n_levels; i++)
        json_array_append_new(levels, level_json(&c->levels[i], lang));
    json_object_set_new(o, "level", c->level < 0 ? json_null() : json_integer(c->level));
    if (c->value >= 0)
        json_object_set_new(o, "value", number(c->value));
    json_object_set_new(o, "deductions", deductions_json(c));
    json_object_set_new(o, "score", number(c->score));
    json_object_set_new(o, "levels", levels);
    json_object_set_new(o, "steps", steps);
}

static json_t *kpi_json(const struct ropa_score_kpi *k, enum ropa_lang lang) {
    json_t *o = json_object(), *units = json_array();
    json_object_set_new(o, "kpi", json_string(k->kpi));
    json_object_set_new(o, "name", json_string(k->name.in[lang]));
    json_object_set_new(o, "weight", json_integer(k->weight));
    add_card(o, &k->card, lang);
    json_object_set_new(o, "weighted", k->card.score < 0 ? json_null() : number(k->weighted));
    for (size_t i = 0; i < k->n_units; i++) {
        json_t *u = json_object();
        json_object_set_new(u, "unit", json_string(k->units[i].unit_code));
        json_object_set_new(u, "name", json_string(k->units[i].unit_name));
        add_card(u, &k->units[i], lang);
        json_array_append_new(units, u);
    }
    if (*k->card.unit_code)
        json_object_set_new(o, "unit", json_string(k->card.unit_code));
    if (k->n_units)
        json_object_set_new(o, "units", units);
    else
        json_decref(units);
    return o;
}

char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang) {
    json_t *o = json_object(), *kpis = json_array();
    json_object_set_new(o, "year", json_integer(score->year));
    json_object_set_new(o, "as_of", json_string(score->as_of));
    json_object_set_new(o, "name", json_string(score->name.in[lang]));
    for (size_t i = 0; i < score->n_kpis; i++)
        json_array_append_new(kpis, kpi_json(&score->kpis[i], lang));
    json_object_set_new(o, "kpis", kpis);
    json_object_set_new(o, "total", number(score->total));
    json_object_set_new(o, "of", json_integer(score->of));
    char *text = json_dumps(o, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
    json_decref(o);
    return text;
}
