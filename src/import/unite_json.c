/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a merge came to as JSON. */
#include <ropa/json.h>
#include <ropa/merge.h>

static void put_change(struct ropa_json *w, const struct ropa_merge_change *c) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "noun", c->noun);
    ropa_json_text(w, "ref", c->of.ref);
    ropa_json_text(w, "field", c->of.field);
    ropa_json_text(w, "base", c->of.base);
    ropa_json_text(w, "ours", c->of.ours);
    ropa_json_text(w, "theirs", c->of.theirs);
    ropa_json_text(w, "state", c->of.state);
    ropa_json_object_end(w);
}

static void put_number(struct ropa_json *w, const struct ropa_renumbered *n) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "noun", n->noun);
    ropa_json_text(w, "was", n->was);
    ropa_json_text(w, "now", n->now);
    ropa_json_bool(w, "known", n->known);
    ropa_json_object_end(w);
}

static void put_counts(struct ropa_json *w, const char *key, const char *const *names, const size_t *counts,
                       size_t n) {
    ropa_json_line(w);
    ropa_json_object(w, key);
    for (size_t i = 0; i < n; i++)
        ropa_json_int(w, names[i], (int64_t)counts[i]);
    ropa_json_object_end(w);
}

static void put_file(struct ropa_json *w, const struct ropa_merge_file *f) {
    static const char *const records[] = {"new", "changed", "unchanged", "removed", "joined", "conflict"},
                             *const history[] = {"links", "acts", "scores", "files"};
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "path", f->path);
    ropa_json_text(w, "register", f->uid);
    ropa_json_bool(w, "taken", !f->conflict);
    if (f->apart) {
        ropa_json_int(w, "apart", (int64_t)f->apart);
        ropa_json_text(w, "apart_units", f->apart_units);
    }
    put_counts(w, "records", records,
               (const size_t[]){f->fresh, f->changed, f->unchanged, f->removed, f->joined, f->conflict}, 6);
    put_counts(w, "history", history, (const size_t[]){f->links, f->acts, f->scores, f->files}, 4);
    ropa_json_line(w);
    ropa_json_array(w, "changes");
    for (size_t i = 0; i < f->n_changes; i++)
        put_change(w, &f->changes[i]);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "renumbered");
    for (size_t i = 0; i < f->n_numbers; i++)
        put_number(w, &f->numbers[i]);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
}

static void put_chased(struct ropa_json *w, const struct ropa_chased *unit) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "unit", unit->code);
    ropa_json_text(w, "name", unit->name);
    ropa_json_int(w, "entries", (int64_t)unit->entries);
    ropa_json_int(w, "unsent", (int64_t)unit->unsent);
    ropa_json_object_end(w);
}

void ropa_json_merge(struct ropa_json *w, const char *key, const struct ropa_merge_result *r) {
    ropa_json_object(w, key);
    ropa_json_array(w, "files");
    for (size_t i = 0; i < r->n; i++)
        put_file(w, &r->files[i]);
    ropa_json_array_end(w);
    ropa_json_line(w);
    ropa_json_array(w, "chase");
    for (size_t i = 0; i < r->n_chase; i++)
        put_chased(w, &r->chase[i]);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
}
