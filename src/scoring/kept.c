/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What is kept of the activities of each unit: what the ledger holds of each, and what each breaks on the days asked about. A part is of its
 * unit's activities and of records of other nouns alone: when one of those is stored no part stands (worked.h), and what would rest on
 * another activity isn't kept (watch.h).
 */
#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/nouns.h"
#include "scoring/inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ANEW = 200 }; /* units; of more all is read */

/* ---- units ---- */

static bool has_unit(const struct rp_units *u, const char *unit) {
    for (size_t i = 0; i < u->n; i++)
        if (!strcmp(u->at[i], unit))
            return true;
    return false;
}

/* False: no memory. */
static bool add_unit(struct rp_units *u, const char *unit) {
    if (has_unit(u, unit))
        return true;
    void *at = rp_grow(u->at, u->n, &u->cap, sizeof *u->at);
    if (!at)
        return false;
    u->at = at;
    RP_COPY(u->at[u->n++], unit);
    return true;
}

static const char *unit_of(const struct rp_item *activity) {
    return activity->entry->unit ? activity->entry->unit : "";
}

/* ---- what stands ---- */

static void starve(struct rp_scoring *v, bool good) {
    if (!good && !v->status)
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
}

static bool note_changed(void *ctx, const char *uid, const char *unit) {
    struct rp_scoring *v = ctx;
    starve(v, rp_memo_put(&v->kept.changed, uid, ""));
    if (unit)
        starve(v, add_unit(&v->kept.anew, unit));
    return !v->status;
}

/* Where the next activity of a part begins, and where it ends; NULL at the end, `spoilt` where it is none. */
static const char *next_of(struct rp_apart *k, const char **at) {
    const char *body = *at;
    if (!*body)
        return NULL;
    int64_t n = rp_ledger_get_number(&body);
    if (!body || n <= 0 || strnlen(body, (size_t)n) < (size_t)n) {
        k->spoilt = true;
        return NULL;
    }
    *at = body + n;
    return body;
}

/* Its unit is read anew where one of its activities was changed: it may be of another now, or be gone. */
static bool look_for_changed(void *ctx, const char *unit, const char *told) {
    struct rp_scoring *v = ctx;
    struct rp_pool pool = {0};
    const char *at = told, *body;
    bool anew = has_unit(&v->kept.anew, unit);
    while (!anew && (body = next_of(&v->kept, &at))) {
        char uid[40];
        snprintf(uid, sizeof uid, "%.39s", body); /* "36;" and the uid */
        anew = rp_memo_get(&v->kept.changed, uid + strlen("36;"));
    }
    if (anew)
        starve(v, add_unit(&v->kept.anew, unit));
    rp_pool_free(&pool);
    return !v->status && !v->kept.spoilt;
}

bool rp_apart_used(const struct rp_apart *k) {
    return *k->parts.kept;
}

bool rp_apart_has(const struct rp_apart *k, const struct rp_item *item) {
    return item->entry && item->kind == RP_KEPT_activity && has_unit(&k->left, unit_of(item));
}

/* ---- taking ---- */

/* What it breaks: version, day, rules. */
static void take_errors(struct rp_scoring *v, const char *uid, const char **at) {
    struct rp_apart *k = &v->kept;
    const int64_t n = rp_ledger_get_number(at);
    for (int64_t i = 0; i < n && *at; i++) {
        const int64_t rev = rp_ledger_get_number(at);
        const char *day = rp_ledger_get_text(&v->pool, at), *found = rp_ledger_get_text(&v->pool, at);
        const char **place = !rev && day ? rp_scoring_place(v, uid, day) : NULL;
        if (!*at || !day || !found)
            return;
        if (place)
            *place = found;
        if (!rev)
            continue;
        struct rp_pinned *p = rp_grow(k->pinned, k->n_pinned, &k->cap_pinned, sizeof *p);
        starve(v, p);
        if (!p)
            return;
        k->pinned = p;
        p += k->n_pinned++;
        *p = (struct rp_pinned){.rev = rev, .found = found};
        RP_COPY(p->uid, uid);
        RP_COPY(p->day, day);
    }
}

struct taking {
    struct rp_scoring *v;
    struct rp_ledger *l;
    bool acts;
};

static void take_one(struct taking *t, const char *unit, const char *body, const char *end) {
    struct rp_scoring *v = t->v;
    char uid[40];
    const char *at = rp_ledger_take(t->l, unit, body, t->acts);
    if (at && !t->acts) {
        const struct rp_item *last = &t->l->of[RP_KEPT_activity][t->l->n[RP_KEPT_activity] - 1];
        rp_scoring_judges(v, last->uid);
        return;
    }
    snprintf(uid, sizeof uid, "%.39s", body);
    if (at)
        take_errors(v, uid + strlen("36;"), &at);
    starve(v, !t->l->bad && !t->l->pool.bad && !v->pool.bad);
    v->kept.spoilt |= at != end;
}

static bool take_part(void *ctx, const char *unit, const char *told) {
    struct taking *t = ctx;
    struct rp_scoring *v = t->v;
    const char *at = told, *body;
    if (has_unit(&v->kept.anew, unit))
        return true;
    if (!t->acts)
        starve(v, add_unit(&v->kept.left, unit));
    while (!v->status && !v->kept.spoilt && (body = next_of(&v->kept, &at)))
        take_one(t, unit, body, at);
    return !v->status && !v->kept.spoilt;
}

static int by_version(const void *a, const void *b) {
    const struct rp_pinned *x = a, *y = b;
    int order = strcmp(x->uid, y->uid);
    if (!order)
        order = (x->rev > y->rev) - (x->rev < y->rev);
    return order ? order : strcmp(x->day, y->day);
}

static bool take_parts(void *ctx, struct rp_ledger *l, bool acts) {
    struct rp_scoring *v = ctx;
    struct rp_apart *k = &v->kept;
    struct taking t = {v, l, acts};
    if (!rp_apart_used(k))
        return true;
    if (acts)
        rp_scoring_order(v);
    enum ropa_status s = rp_parts_each(v->reg->st, &k->parts, take_part, &t, v->err);
    v->status = v->status ? v->status : s;
    if (acts && k->n_pinned)
        qsort(k->pinned, k->n_pinned, sizeof *k->pinned, by_version);
    k->n_sorted = k->n_pinned;
    return !v->status && !k->spoilt;
}

enum ropa_status rp_apart_ask(struct rp_scoring *v) {
    struct rp_apart *k = &v->kept;
    char what[32];
    snprintf(what, sizeof what, "entries 1 %d", v->agreement->year);
    enum ropa_status s = rp_parts_ask(v->reg->st, what, &k->parts, v->err);
    k->on = !s;
    if (!s && *k->parts.kept)
        s = rp_parts_changed(v->reg->st, &k->parts, note_changed, v, v->err);
    if (!s && *k->parts.kept && k->anew.n + k->changed.n)
        s = rp_parts_each(v->reg->st, &k->parts, look_for_changed, v, v->err);
    if (k->spoilt || has_unit(&k->anew, "") || k->anew.n > MOST_ANEW)
        rp_apart_drop(k);
    v->world.before = take_parts;
    return s ? s : v->status;
}

const char *rp_apart_pinned(const struct rp_apart *k, const char *uid, int64_t rev, const char *day) {
    struct rp_pinned sought = {.rev = rev};
    RP_COPY(sought.uid, uid);
    RP_COPY(sought.day, day);
    const struct rp_pinned *p =
        k->n_sorted ? bsearch(&sought, k->pinned, k->n_sorted, sizeof sought, by_version) : NULL;
    return p ? p->found : NULL;
}

void rp_apart_found(struct rp_scoring *v, const struct rp_item *item, int64_t rev, const char *day,
                    const char *found) {
    struct rp_apart *k = &v->kept;
    if (!k->on || !item || item->kind != RP_KEPT_activity)
        return;
    if (rp_apart_has(k, item))
        starve(v, add_unit(&k->grown, unit_of(item)));
    if (!rev)
        return;
    struct rp_pinned *p = rp_grow(k->pinned, k->n_pinned, &k->cap_pinned, sizeof *p);
    const char *text = v->found = rp_pool_again(&v->pool, found, v->found);
    starve(v, p && text);
    if (p)
        k->pinned = p;
    if (!p || !text)
        return;
    p += k->n_pinned++;
    *p = (struct rp_pinned){.rev = rev, .found = text};
    RP_COPY(p->uid, item->uid);
    RP_COPY(p->day, day);
}

/* ---- keeping ---- */

/* The part of the unit is to be stored anew. */
static bool is_new(const struct rp_apart *k, const char *unit) {
    return !has_unit(&k->left, unit) || has_unit(&k->grown, unit);
}

/* Versions of the activity, in *n; they stand in order. */
static const struct rp_pinned *pinned_of(const struct rp_apart *k, const char *uid, size_t *n) {
    size_t first = rp_run_of(k->pinned, k->n_pinned, sizeof *k->pinned, uid, n);
    return k->pinned + first;
}

static void tell_errors(struct rp_scoring *v, const struct rp_item *item, struct rp_buf *out) {
    struct rp_buf all = {0};
    size_t n_pinned = 0;
    int64_t n = 0;
    const struct rp_pinned *p = v->kept.n_pinned ? pinned_of(&v->kept, item->uid, &n_pinned) : NULL;
    for (size_t i = 0; i < v->n_days; i++) {
        const char **place = v->errors[i] ? rp_scoring_place(v, item->uid, v->days[i]) : NULL;
        if (!place || !*place || **place == RP_STRAYED)
            continue;
        rp_ledger_put_number(&all, 0);
        rp_ledger_put_text(&all, v->days[i]);
        rp_ledger_put_text(&all, *place);
        n++;
    }
    for (size_t i = 0; i < n_pinned; i++) {
        if (i && !by_version(&p[i], &p[i - 1]))
            continue;
        rp_ledger_put_number(&all, p[i].rev);
        rp_ledger_put_text(&all, p[i].day);
        rp_ledger_put_text(&all, p[i].found);
        n++;
    }
    rp_ledger_put_number(out, n);
    rp_buf_str(out, all.p);
    out->bad |= all.bad;
    rp_buf_free(&all);
}

static void tell_one(struct rp_scoring *v, const struct rp_item *item, struct rp_buf *out) {
    struct rp_buf body = {0};
    rp_ledger_tell(&body, item);
    tell_errors(v, item, &body);
    rp_ledger_put_number(out, (int64_t)body.n);
    rp_buf_str(out, body.p);
    out->bad |= body.bad;
    rp_buf_free(&body);
}

static int by_unit(const void *a, const void *b) {
    const struct rp_item *x = *(const struct rp_item *const *)a, *y = *(const struct rp_item *const *)b;
    int order = strcmp(unit_of(x), unit_of(y));
    return order ? order : (x > y) - (x < y);
}

/* Part by part; the activities of one stand together. */
static enum ropa_status put_parts(struct rp_scoring *v, const struct rp_item *const *items, size_t n) {
    struct rp_buf text = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < n && !s; i++) {
        tell_one(v, items[i], &text);
        if (i + 1 < n && !strcmp(unit_of(items[i]), unit_of(items[i + 1])))
            continue;
        s = text.bad ? ROPA_E_NOMEM : rp_parts_put(v->reg->st, &v->kept.parts, unit_of(items[i]), text.p);
        rp_buf_clear(&text);
    }
    rp_buf_free(&text);
    return s;
}

static enum ropa_status keep(struct rp_scoring *v) {
    struct rp_apart *k = &v->kept;
    const struct rp_ledger *l = &v->ledger;
    const struct rp_item **items = calloc(l->n[RP_KEPT_activity] + 1, sizeof *items);
    size_t n = 0;
    enum ropa_status s = items ? rp_parts_begin(v->reg->st, &k->parts) : ROPA_E_NOMEM;
    for (size_t i = 0; i < k->anew.n && !s; i++) /* it may have none any more */
        s = rp_parts_put(v->reg->st, &k->parts, k->anew.at[i], NULL);
    for (size_t i = 0; i < l->n[RP_KEPT_activity] && !s; i++)
        if (is_new(k, unit_of(&l->of[RP_KEPT_activity][i])))
            items[n++] = &l->of[RP_KEPT_activity][i];
    if (n)
        qsort(items, n, sizeof *items, by_unit);
    if (k->n_pinned)
        qsort(k->pinned, k->n_pinned, sizeof *k->pinned, by_version);
    k->n_sorted = k->n_pinned;
    if (!s)
        s = put_parts(v, items, n);
    free(items);
    return s;
}

enum ropa_status rp_scoring_keep(void *scoring) {
    struct rp_scoring *v = scoring;
    const struct rp_apart *k = v ? &v->kept : NULL;
    if (!k || !k->on || v->status || (!strcmp(k->parts.kept, k->parts.head) && !k->grown.n))
        return ROPA_OK;
    enum ropa_status s = keep(v);
    return s == ROPA_E_CONFLICT ? ROPA_OK : s; /* another program has kept them */
}

void rp_apart_drop(struct rp_apart *k) {
    k->parts.kept[0] = '\0';
    k->spoilt = false;
    k->anew.n = k->left.n = k->grown.n = 0;
    k->n_pinned = k->n_sorted = 0;
}

void rp_apart_end(struct rp_apart *k) {
    rp_memo_clear(&k->changed);
    free(k->anew.at);
    free(k->left.at);
    free(k->grown.at);
    free(k->pinned);
}
