/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an import came to as JSON. */
#include <ropa/exchange.h>
#include <ropa/json.h>

static void begin_cell(struct ropa_json *w, const char *sheet, const char *cell, const char *value,
                       const char *key, const char *said) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "sheet", sheet);
    ropa_json_text(w, "cell", cell);
    ropa_json_text(w, "value", value);
    ropa_json_text(w, key, said);
}

static void put_cell(struct ropa_json *w, const char *sheet, const char *cell, const char *value,
                     const char *key, const char *said) {
    begin_cell(w, sheet, cell, value, key, said);
    ropa_json_object_end(w);
}

static void put_doubt(struct ropa_json *w, const struct ropa_doubt *d, enum ropa_lang lang) {
    begin_cell(w, d->sheet, d->cell, d->value, "reason", d->reason[lang]);
    if (d->bars)
        ropa_json_bool(w, "bars", true);
    ropa_json_object_end(w);
}

static void put_change(struct ropa_json *w, const struct ropa_import_change *c) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "ref", c->ref);
    ropa_json_text(w, "field", c->field);
    ropa_json_text(w, "base", c->base);
    ropa_json_text(w, "ours", c->ours);
    ropa_json_text(w, "theirs", c->theirs);
    ropa_json_text(w, "state", c->state);
    ropa_json_object_end(w);
}

static void put_word(struct ropa_json *w, const struct ropa_unknown_word *u) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "field", u->field);
    ropa_json_text(w, "word", u->word);
    ropa_json_int(w, "times", (int64_t)u->times);
    ropa_json_text(w, "nearest", u->nearest);
    ropa_json_bool(w, "kept", u->kept);
    ropa_json_object_end(w);
}

void ropa_json_import(struct ropa_json *w, const char *key, const struct ropa_import_result *r,
                      enum ropa_lang lang) {
    ropa_json_object(w, key);
    ropa_json_text(w, "layout", r->layout);
    ropa_json_text(w, "encoding", r->encoding);
    ropa_json_array(w, "sheets");
    for (size_t i = 0; i < r->n_sheets; i++) {
        ropa_json_object(w, NULL);
        ropa_json_text(w, "name", r->sheets[i].name);
        ropa_json_bool(w, "read", r->sheets[i].read);
        ropa_json_object_end(w);
    }
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_object(w, "records");
    ropa_json_int(w, "new", (int64_t)r->fresh);
    ropa_json_int(w, "changed", (int64_t)r->changed);
    ropa_json_int(w, "unchanged", (int64_t)r->unchanged);
    ropa_json_int(w, "conflict", (int64_t)r->conflict);
    if (r->partly)
        ropa_json_int(w, "partly", (int64_t)r->partly);
    ropa_json_int(w, "rejected", (int64_t)r->rejected);
    if (r->files)
        ropa_json_int(w, "files", (int64_t)r->files);
    if (r->barred)
        ropa_json_int(w, "barred", (int64_t)r->barred);
    ropa_json_object_end(w);
    ropa_json_line(w);
    ropa_json_object(w, "cells");
    ropa_json_int(w, "read", (int64_t)r->read);
    ropa_json_int(w, "stored", (int64_t)r->stored);
    ropa_json_int(w, "empty", (int64_t)r->empty);
    ropa_json_int(w, "normalised", (int64_t)r->normalised);
    ropa_json_array(w, "left");
    for (size_t i = 0; i < r->n_left; i++)
        put_cell(w, r->left[i].sheet, r->left[i].cell, r->left[i].value, "reason", r->left[i].reason[lang]);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "normalised");
    for (size_t i = 0; i < r->n_forms; i++)
        put_cell(w, r->forms[i].sheet, r->forms[i].cell, r->forms[i].value, "now", r->forms[i].now);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "changes");
    for (size_t i = 0; i < r->n_changes; i++)
        put_change(w, &r->changes[i]);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "doubts");
    for (size_t i = 0; i < r->n_doubts; i++)
        put_doubt(w, &r->doubts[i], lang);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "unknown");
    for (size_t i = 0; i < r->n_words; i++)
        put_word(w, &r->words[i]);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "findings");
    ropa_json_array_end(w);
    ropa_json_object_end(w);
}
