/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading templates/suggestions.json: every mistake is refused with its line. */
#include "register/suggest_read.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/json_file.h"
#include "model/json_text.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

struct reading {
    const char *text;
    struct rp_suggest *out;
    const json_t *list, *rule; /* the rule at hand; NULL before there is one */
    const char *id;            /* its own; NULL before it is known */
    struct ropa_err *err;
};

/* On the line on which the rule at hand begins. */
static enum ropa_status wrong(const struct reading *r, const char *what, const char *found) {
    const struct rp_json_file file = {"suggestions.json", r->text, r->out->json};
    struct rp_buf b = {0};
    rp_buf_printf(&b, "%s%s%s%s%s", r->id ? r->id : "", r->id ? ": " : "", what, found ? ": " : "",
                  found ? found : "");
    enum ropa_status s =
        b.bad ? rp_err(r->err, ROPA_E_NOMEM, NULL)
              : rp_json_wrong(&file, r->list, r->rule ? r->rule : file.root, b.p, NULL, r->err);
    rp_buf_free(&b);
    return s;
}

static enum ropa_status known_keys(const struct reading *r, const json_t *object, const char *const *keys) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)object, key, value) {
        size_t i = 0;
        while (keys[i] && strcmp(keys[i], key) != 0)
            i++;
        if (!keys[i])
            return wrong(r, "unknown key", key);
    }
    return ROPA_OK;
}

static enum ropa_status read_words(const struct reading *r, const json_t *list, struct rp_words *out) {
    size_t i;
    json_t *word;
    if (!list)
        return ROPA_OK;
    if (!json_is_array(list) || !json_array_size(list))
        return wrong(r, "words are a list of texts", NULL);
    out->p = calloc(json_array_size(list), sizeof *out->p);
    if (!out->p)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    json_array_foreach(list, i, word) {
        const char *text = json_string_value(word);
        out->p[i] = text ? ropa_text_fold(text) : NULL;
        out->n = i + 1;
        if (!out->p[i] || !*out->p[i])
            return wrong(r, "a word is empty or no text", NULL);
    }
    return ROPA_OK;
}

static enum ropa_status read_codes(const struct reading *r, const json_t *list, const struct ropa_vocab *v,
                                   const json_t **out) {
    size_t i;
    json_t *code;
    *out = list;
    if (list && (!json_is_array(list) || !json_array_size(list)))
        return wrong(r, "codes are a list", NULL);
    json_array_foreach(list, i, code) {
        if (!json_is_string(code) || !ropa_choice_find(v, json_string_value(code)))
            return wrong(r, "no such code", json_string_value(code));
    }
    return ROPA_OK;
}

/* A field of an entry, or of its purposes, by the grammar of places; NULL for any other. */
static const struct ropa_field *find_field(const char *name) {
    struct ropa_place p;
    if (!name || ropa_place_parse(&rp_activity, name, &p, NULL) || p.ref != ROPA_NO_FIELD)
        return NULL;
    bool own = p.rows == ROPA_NO_FIELD && p.field < rp_activity.n_fields;
    bool purpose = p.rows == ACT_PURPOSE && p.row == ROPA_ROW_ANY && p.field < rp_activity_purpose.n_fields;
    return own || purpose ? ropa_place_field(&p) : NULL;
}

static enum ropa_status read_advice(const struct reading *r, const json_t *from, struct rp_advice *out) {
    static const char *const keys[] = {"field", "value", "strong", "law", "reason", NULL};
    static const char *const langs[] = {"th", "en", NULL};
    const json_t *reason = json_object_get(from, "reason"), *strong = json_object_get(from, "strong");
    const char *field = json_string_value(json_object_get(from, "field"));
    enum ropa_status s = json_is_object(from) ? known_keys(r, from, keys) : wrong(r, "no suggestion", NULL);
    if (!s)
        s = known_keys(r, reason, langs);
    if (s)
        return s;
    out->field = find_field(field);
    out->s = (struct ropa_suggestion){.value = json_string_value(json_object_get(from, "value")),
                                      .reason = {{json_string_value(json_object_get(reason, "th")),
                                                  json_string_value(json_object_get(reason, "en"))}},
                                      .law = json_string_value(json_object_get(from, "law")),
                                      .strong = json_is_true(strong)};
    if (!out->field)
        return wrong(r, "no such field", field);
    if (!out->s.value || !out->s.law || !out->s.reason.in[0] || !out->s.reason.in[1] ||
        (strong && !json_is_boolean(strong)))
        return wrong(r, "value, law, reason in th and en are needed", field);
    if (out->field->vocab && !ropa_choice_find(out->field->vocab, out->s.value))
        return wrong(r, "no such code", out->s.value);
    return ROPA_OK;
}

static enum ropa_status read_advices(const struct reading *r, const json_t *list,
                                     struct rp_suggest_rule *rule) {
    size_t i;
    json_t *one;
    enum ropa_status s = ROPA_OK;
    if (!json_array_size(list))
        return wrong(r, "a rule suggests something", NULL);
    rule->advice = calloc(json_array_size(list), sizeof *rule->advice);
    rule->n_advice = rule->advice ? json_array_size(list) : 0;
    if (!rule->advice)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    json_array_foreach(list, i, one) {
        s = s ? s : read_advice(r, one, &rule->advice[i]);
    }
    return s;
}

static bool is_known_id(const struct rp_suggest *rules, const char *id) {
    for (size_t i = 0; i < rules->n; i++)
        if (rules->rules[i].id && !strcmp(rules->rules[i].id, id))
            return true;
    return false;
}

/* The rule counts from its first field on, so that what it owns is freed with the others. */
static enum ropa_status read_rule(struct reading *r, const json_t *from) {
    static const char *const keys[] = {"id",       "words",    "not",     "elements", "subjects",
                                       "channels", "priority", "suggest", NULL};
    struct rp_suggest_rule *rule = &r->out->rules[r->out->n];
    const char *id = json_string_value(json_object_get(from, "id"));
    bool twice = id && is_known_id(r->out, id);
    r->rule = from;
    r->id = id;
    if (!id || !*id || twice)
        return wrong(r, twice ? "a rule of this id was given before" : "a rule has an id", NULL);
    rule->id = id;
    r->out->n++;
    rule->priority = (int)json_integer_value(json_object_get(from, "priority"));
    enum ropa_status s = known_keys(r, from, keys);
    if (!s && !json_is_integer(json_object_get(from, "priority")))
        s = wrong(r, "priority is a number", NULL);
    s = s ? s : read_words(r, json_object_get(from, "words"), &rule->words);
    s = s ? s : read_words(r, json_object_get(from, "not"), &rule->not_words);
    s = s ? s : read_codes(r, json_object_get(from, "elements"), &rp_vocab_element, &rule->elements);
    s = s ? s : read_codes(r, json_object_get(from, "subjects"), &rp_vocab_subject, &rule->subjects);
    s = s ? s : read_codes(r, json_object_get(from, "channels"), &rp_vocab_channel, &rule->channels);
    if (!s && !rule->words.n && !rule->elements && !rule->subjects && !rule->channels)
        s = wrong(r, "a rule needs words, elements, subjects or channels", NULL);
    return s ? s : read_advices(r, json_object_get(from, "suggest"), rule);
}

static enum ropa_status read_rules(struct reading *r) {
    static const char *const keys[] = {"rules", NULL};
    const json_t *list = json_object_get(r->out->json, "rules");
    size_t i;
    json_t *one;
    enum ropa_status s = known_keys(r, r->out->json, keys);
    if (!s && !json_array_size(list))
        s = wrong(r, "rules are a list", NULL);
    if (s)
        return s;
    r->list = list;
    r->out->rules = calloc(json_array_size(list), sizeof *r->out->rules);
    if (!r->out->rules)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    json_array_foreach(list, i, one) {
        s = s ? s : read_rule(r, one);
    }
    return s;
}

enum ropa_status rp_suggest_read(const char *text, struct rp_suggest **out, struct ropa_err *err) {
    struct rp_suggest *rules = calloc(1, sizeof *rules);
    struct reading r = {.text = text, .out = rules, .err = err};
    *out = NULL;
    if (!rules)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_json_read("suggestions.json", text, 0, &rules->json, err);
    s = s ? s : read_rules(&r);
    if (!s)
        *out = rules;
    else
        rp_suggest_free(rules);
    return s;
}

static void free_words(struct rp_words *w) {
    for (size_t i = 0; i < w->n; i++)
        free(w->p[i]);
    free(w->p);
}

void rp_suggest_free(struct rp_suggest *rules) {
    for (size_t i = 0; rules && i < rules->n; i++) {
        free_words(&rules->rules[i].words);
        free_words(&rules->rules[i].not_words);
        free(rules->rules[i].advice);
    }
    if (rules) {
        json_decref(rules->json);
        free(rules->rules);
    }
    free(rules);
}
