/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Units that have still to send something, as the register stands after a merge. */
#include "base/buf.h"
#include "base/err.h"
#include "import/unite.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "store/cursor.h"

#include <stdlib.h>
#include <string.h>

struct chasing {
    struct ropa_register *reg;
    struct rp_chase *out;
    bool bad;
};

/* An ISO date of the unit's lies before, behind the day. */
static bool is_in_scope(const struct ropa_record *unit, const char *today) {
    const char *from = ropa_record_get(unit, UNI_IN_SCOPE_FROM), *to = ropa_record_get(unit, UNI_IN_SCOPE_TO);
    return !today || ((!from || strcmp(from, today) <= 0) && (!to || strcmp(today, to) <= 0));
}

static bool note_unit(void *ctx, const struct ropa_record *unit) {
    struct chasing *c = ctx;
    if (!is_in_scope(unit, c->reg->view->today))
        return true;
    struct ropa_chased *at = rp_grow(c->out->units, c->out->n, &c->out->cap, sizeof *at);
    c->bad |= !at;
    if (!at)
        return false;
    c->out->units = at;
    at += c->out->n++;
    *at = (struct ropa_chased){rp_strdup(unit->uid), rp_strdup(ropa_record_ref(unit)),
                               rp_strdup(ropa_record_get(unit, UNI_NAME)), 0, 0};
    c->bad |= !at->uid || !at->code || !at->name;
    return !c->bad;
}

static enum ropa_status count(struct ropa_register *reg, struct ropa_chased *unit, const char *status,
                              size_t *n, struct ropa_err *err) {
    const struct rp_filter filters[] = {
        {.place = rp_place_own(&rp_activity, ACT_UNIT_REF), .op = RP_EXACT, .value = unit->uid},
        {.place = rp_place_own(&rp_activity, ROPA_AT_STATUS), .op = RP_EXACT, .value = status}};
    struct rp_query q = {.ent = &rp_activity, .filters = filters, .n_filters = status ? 2 : 1};
    int64_t found = 0;
    enum ropa_status s = rp_query_count(reg->st, &q, &found, err);
    *n += (size_t)found;
    return s;
}

static void forget(struct ropa_chased *unit) {
    free((char *)unit->uid);
    free((char *)unit->code);
    free((char *)unit->name);
}

enum ropa_status rp_unite_chase(struct ropa_register *reg, struct rp_chase *out, struct ropa_err *err) {
    struct chasing c = {.reg = reg, .out = out};
    size_t kept = 0;
    reg->view->each(reg->view->ctx, &rp_unit, note_unit, &c);
    enum ropa_status s = c.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    for (size_t i = 0; i < out->n && !s; i++) {
        struct ropa_chased *unit = &out->units[i];
        s = count(reg, unit, NULL, &unit->entries, err);
        if (!s)
            s = count(reg, unit, "draft", &unit->unsent, err);
        if (!s)
            s = count(reg, unit, "returned", &unit->unsent, err);
    }
    for (size_t i = 0; i < out->n && !s; i++) {
        if (out->units[i].entries && !out->units[i].unsent)
            forget(&out->units[i]);
        else
            out->units[kept++] = out->units[i];
    }
    out->n = s ? out->n : kept;
    return s;
}

void rp_chase_free(struct rp_chase *chase) {
    for (size_t i = 0; i < chase->n; i++)
        forget(&chase->units[i]);
    free(chase->units);
}
