/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What falls due as JSON. */
#include <ropa/due.h>
#include <ropa/json.h>

static const char *const kinds[] = {"breach", "request", "disposal", "review", "expiry"};

static void put_left(struct ropa_json *w, const char *key, bool known, int64_t left) {
    if (known)
        ropa_json_int(w, key, left);
    else
        ropa_json_text(w, key, "");
}

void ropa_json_due(struct ropa_json *w, const char *key, const struct ropa_due *due, enum ropa_lang lang) {
    const char *state = !*due->at ? "unknown" : due->left < 0 ? "overdue" : "open";
    char law[200];
    ropa_json_object(w, key);
    ropa_json_text(w, "kind", kinds[due->kind]);
    ropa_json_text(w, "noun", due->ent->code);
    ropa_json_text(w, "ref", due->ref);
    ropa_json_text(w, "title", due->title);
    ropa_json_text(w, "unit", due->unit);
    ropa_json_text(w, "what", due->what.in[lang]);
    ropa_json_text(w, "law", ropa_law_text(due->law, lang, law, sizeof law));
    ropa_json_text(w, "due_at", due->at);
    ropa_json_text(w, "until", due->until);
    ropa_json_bool(w, "weekends_only", due->weekends);
    put_left(w, "days_left", *due->at && !due->hours, due->left);
    put_left(w, "minutes_left", *due->at && due->hours, due->left);
    ropa_json_text(w, "state", state);
    ropa_json_object_end(w);
}
