/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Tables that are worked out for a document: what changed since the last approval. */
#include "base/err.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "paper/gather.h"

#include <ropa/acts.h>
#include <stdlib.h>
#include <string.h>

void rp_paper_add_row(struct rp_gathering *g, const char *const *cells) {
    struct rp_rows *r = &g->rows;
    for (size_t i = 0; i < r->columns && !g->pool->bad; i++) {
        const char **grown = rp_grow(r->cells, r->n * r->columns + i, &r->cap, sizeof *grown);
        g->pool->bad |= !grown;
        if (!grown)
            return;
        r->cells = grown;
        grown[r->n * r->columns + i] = cells[i] ? rp_pool_text(g->pool, cells[i]) : NULL;
    }
    r->n += !g->pool->bad;
}

/* ---- what changed ---- */

static const char *const change_names[] = {"ref", "name", "what", "before", "after"};
enum { CHANGE_REF, CHANGE_WHAT = 2, CHANGE_BEFORE, CHANGE_AFTER, CHANGE_CELLS };

struct changing {
    struct rp_gathering *g;
    const struct ropa_record *rec;
};

static char *shown(const struct ropa_since *d, const char *value, const struct ropa_view *view) {
    static const char none[] = "ไม่มี", unknown[] = "ยังไม่ได้ระบุ";
    struct rp_buf activity = {0};
    if (d->whole && value)
        rp_buf_printf(&activity, "%s %s", d->covered, value);
    return activity.p ? rp_buf_take(&activity)
           : d->whole ? rp_strdup(none)
           : !value   ? rp_strdup(unknown)
           : d->field ? ropa_value_format(d->field, value, ROPA_AS_LABEL, ROPA_TH, view)
                      : rp_strdup(value);
}

/* What was changed in an activity is told there, once, though its notice tells of it otherwise, too. */
static bool is_in(const struct rp_rows *r, const char *ref, const char *what, const char *before,
                  const char *after) {
    for (size_t i = 0; i < r->n; i++) {
        const char *const *cells = &r->cells[i * r->columns];
        if (!strcmp(cells[CHANGE_REF], ref) && !strcmp(cells[CHANGE_WHAT], what) &&
            !strcmp(cells[CHANGE_BEFORE], before) && !strcmp(cells[CHANGE_AFTER], after))
            return true;
    }
    return false;
}

/* A change of what a paper covers is the paper's: the activity is named with the field, or is itself what came or went. */
static bool add_change(void *ctx, const struct ropa_since *d) {
    struct changing *c = ctx;
    struct rp_gathering *g = c->g;
    const struct ropa_record *rec = c->rec;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    char *label = ropa_place_label(&d->place, ROPA_TH), *before = shown(d, d->approved, d->then),
         *after = shown(d, d->now, g->reg->view);
    struct rp_buf what = {0};
    if (d->whole)
        rp_buf_str(&what, rp_notice.fields[NOT_COVER].label.in[ROPA_TH]);
    else
        rp_buf_printf(&what, "%s%s%s", d->covered ? d->covered : "", d->covered ? ": " : "",
                      label ? label : "");
    g->pool->bad |= !label || !before || !after || what.bad;
    if (!g->pool->bad && !(d->covered && is_in(&g->rows, d->covered, label, before, after)))
        rp_paper_add_row(
            g, (const char *const[CHANGE_CELLS]){ropa_record_ref(rec), title, what.p, before, after});
    rp_buf_free(&what);
    free(label);
    free(before);
    free(after);
    return !g->pool->bad;
}

static bool add_changes(void *ctx, const struct ropa_record *listed) {
    struct rp_gathering *g = ctx;
    struct ropa_record *rec = NULL;
    if (!strcmp(ropa_record_status(listed), "retired"))
        return true;
    g->status = ropa_register_get(g->reg, ropa_record_entity(listed), ropa_record_uid(listed), &rec, g->err);
    if (!g->status && g->reg->view->changed(g->reg->view->ctx, rec)) {
        struct changing c = {g, rec};
        g->status = ropa_record_since_approval(g->reg, rec, add_change, &c, g->err);
    }
    ropa_record_free(rec);
    return !g->status && !g->pool->bad;
}

enum ropa_status rp_paper_gather_changes(struct rp_gathering *g) {
    static const struct ropa_entity *const nouns[] = {&rp_activity, &rp_notice};
    const char *unit = ropa_record_uid(g->root);
    g->rows.names = change_names;
    g->rows.columns = CHANGE_CELLS;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns && !g->status; i++) {
        struct ropa_query *q = ropa_query_new(g->reg, nouns[i]);
        enum ropa_status s = q ? ropa_query_sort(q, "ref", g->err) : rp_err(g->err, ROPA_E_NOMEM, NULL);
        if (!s) {
            ropa_query_units(q, &unit, 1);
            s = ropa_register_list(g->reg, q, add_changes, g, g->err);
        }
        g->status = g->status ? g->status : s;
        ropa_query_free(q);
    }
    return !g->status && g->pool->bad ? rp_err(g->err, ROPA_E_NOMEM, NULL) : g->status;
}
