/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is to be done, and what mends it, as JSON. */
#include <ropa/json.h>
#include <ropa/todo.h>

#include <stdio.h>
#include <stdlib.h>

/* The remedy, with the values of the record that it adds or edits among its options. */
static void put_remedy(struct ropa_json *w, const char *key, const struct ropa_remedy *r,
                       const struct ropa_todo_field *fields, size_t n_fields) {
    if (!r->verb) {
        ropa_json_null(w, key);
        return;
    }
    ropa_json_object(w, key);
    ropa_json_text(w, "verb", r->verb);
    ropa_json_text(w, "noun", r->noun);
    ropa_json_array(w, "refs");
    for (size_t i = 0; i < r->n_refs; i++)
        ropa_json_text(w, NULL, r->refs[i]);
    ropa_json_array_end(w);
    ropa_json_object(w, "options"); /* null: only who does it knows */
    for (size_t i = 0; i < r->n_options; i++)
        ropa_json_text(w, r->options[i].name, r->options[i].open ? NULL : r->options[i].value);
    for (size_t i = 0; i < n_fields; i++)
        ropa_json_text(w, fields[i].place, fields[i].open ? NULL : fields[i].value);
    ropa_json_object_end(w);
    ropa_json_array(w, "again");
    for (size_t i = 0; i < ROPA_REMEDY_AGAIN && r->again[i]; i++)
        ropa_json_text(w, NULL, r->again[i]);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
}

void ropa_json_remedy(struct ropa_json *w, const char *key, const struct ropa_remedy *r) {
    put_remedy(w, key, r, NULL, 0);
}

/* A number, "" where it isn't known. */
static void put_known(struct ropa_json *w, const char *key, bool known, int64_t n) {
    if (known)
        ropa_json_int(w, key, n);
    else
        ropa_json_text(w, key, "");
}

static void put_points(struct ropa_json *w, const char *key, long hundredths) {
    char text[32];
    snprintf(text, sizeof text, "%ld.%02ld", hundredths / 100, hundredths % 100);
    ropa_json_raw(w, key, text);
}

/* The first sentence of what is lacking. */
static void put_missing(struct ropa_json *w, const struct ropa_todo *t, enum ropa_lang lang) {
    char *missing = t->n_missing ? ropa_score_note_text(&t->missing[0], lang) : NULL;
    if (t->n_missing && !missing)
        ropa_json_fail(w, ROPA_E_NOMEM);
    ropa_json_text(w, "missing", missing ? missing : "");
    free(missing);
}

void ropa_json_todo(struct ropa_json *w, const char *key, size_t number, const struct ropa_todo *t,
                    const char *command, enum ropa_lang lang) {
    static const char *const kinds[] = {"returned", "duty",   "chase", "step",
                                        "unit",     "result", "again", "mistake"};
    static const char *const by[] = {"unit", "centre", "office"};
    ropa_json_object(w, key);
    ropa_json_int(w, "n", (int64_t)number);
    ropa_json_text(w, "kind", kinds[t->kind]);
    ropa_json_text(w, "kpi", t->kpi);
    ropa_json_text(w, "step", t->step);
    put_known(w, "round", t->round, t->round);
    ropa_json_text(w, "what", t->what.in[lang]);
    put_points(w, "points", t->points);
    put_points(w, "alone", t->alone);
    ropa_json_int(w, "with", (int64_t)t->with);
    ropa_json_int(w, "own", t->own);
    ropa_json_int(w, "left", (int64_t)t->left);
    put_known(w, "of", t->of, (int64_t)t->of);
    ropa_json_text(w, "by", by[t->by]);
    ropa_json_text(w, "unit", t->unit);
    ropa_json_text(w, "person", t->person);
    ropa_json_text(w, "post", t->post);
    ropa_json_text(w, "due_at", t->due);
    put_known(w, "days_left", *t->due && !t->hours, t->remains);
    put_known(w, "minutes_left", *t->due && t->hours, t->remains);
    ropa_json_text(w, "ref", t->ref);
    put_missing(w, t, lang);
    if (command)
        ropa_json_text(w, "command", command);
    ropa_json_int(w, "rest", (int64_t)t->rest);
    put_remedy(w, "remedy", &t->remedy, t->fields, t->n_fields);
    ropa_json_object_end(w);
}
