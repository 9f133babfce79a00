/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was changed, and the acts on records, as JSON: words and times as history keeps them. */
#include <ropa/acts.h>
#include <ropa/json.h>

static const char *text_or(const char *text) {
    return text ? text : "";
}

void ropa_json_change(struct ropa_json *w, const char *key, const struct ropa_change *c) {
    const struct ropa_act_kept none = {0}, *act = c->act ? c->act : &none;
    ropa_json_object(w, key);
    ropa_json_int(w, "seq", c->seq);
    ropa_json_text(w, "at", c->at);
    ropa_json_text(w, "actor", c->actor);
    ropa_json_text(w, "what", c->what);
    ropa_json_text(w, "ref", c->ref);
    ropa_json_int(w, "rev", c->rev);
    ropa_json_text(w, "date", text_or(act->date));
    ropa_json_text(w, "level", text_or(act->level));
    ropa_json_text(w, "decision", text_or(act->decision));
    ropa_json_text(w, "by", text_or(act->by_name));
    ropa_json_text(w, "memo", text_or(act->memo));
    ropa_json_object_end(w);
}

void ropa_json_act(struct ropa_json *w, const char *key, const struct ropa_act_kept *k, enum ropa_lang lang) {
    ropa_json_object(w, key);
    ropa_json_text(w, "ref", k->ref);
    ropa_json_text(w, "date", text_or(k->date));
    ropa_json_text(w, "kind", k->kind);
    ropa_json_text(w, "level", text_or(k->level));
    ropa_json_text(w, "by", text_or(k->by_name));
    ropa_json_text(w, "post", text_or(k->by_post));
    ropa_json_text(w, "memo", text_or(k->memo));
    ropa_json_text(w, "status", text_or(k->status));
    ropa_json_text(w, "note", ropa_act_beside(k, lang));
    ropa_json_text(w, "decision", text_or(k->decision));
    ropa_json_text(w, "at", k->at);
    ropa_json_text(w, "actor", k->actor);
    ropa_json_text(w, "via", text_or(k->via));
    ropa_json_text(w, "entered_by", text_or(k->entered_by));
    ropa_json_text(w, "evidence", text_or(k->evidence));
    ropa_json_text(w, "issued", text_or(k->issued));
    ropa_json_array(w, "forms");
    char form[37];
    for (const char *more = k->forms; (more = ropa_act_form(more, form));)
        ropa_json_text(w, NULL, form);
    ropa_json_array_end(w);
    ropa_json_text(w, "barred", text_or(k->barred));
    ropa_json_bool(w, "disputed", k->disputed);
    ropa_json_bool(w, "denied", k->denied);
    ropa_json_text(w, "signer", ropa_signer_code(k->signer));
    ropa_json_object_end(w);
}
