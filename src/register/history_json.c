/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was changed, and the acts on records, as JSON: words and times as history keeps them. */
#include "model/act_field.h"

#include <ropa/acts.h>
#include <ropa/json.h>

void ropa_json_change(struct ropa_json *w, const char *key, const struct ropa_change *c) {
    static const struct ropa_act_kept none;
    ropa_json_object(w, key);
    ropa_json_int(w, "seq", c->seq);
    ropa_json_text(w, "at", c->at);
    ropa_json_text(w, "actor", c->actor);
    ropa_json_text(w, "what", c->what);
    ropa_json_text(w, "ref", c->ref);
    ropa_json_int(w, "rev", c->rev);
    rp_act_json(w, c->act ? c->act : &none, ROPA_ACT_LOGGED, ROPA_EN);
    ropa_json_object_end(w);
}

void ropa_json_act(struct ropa_json *w, const char *key, const struct ropa_act_kept *k, enum ropa_lang lang) {
    ropa_json_object(w, key);
    rp_act_json(w, k, ROPA_ACT_TOLD, lang);
    ropa_json_object_end(w);
}
