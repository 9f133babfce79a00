/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a ledger holds of an activity as a text, and back: each thing in it stands in both in the same order. */
#include "base/buf.h"
#include "score/ledger.h"

#include <stdlib.h>
#include <string.h>

/* ---- pieces ---- */

void rp_ledger_put_number(struct rp_buf *out, int64_t n) {
    char digits[24], *at = digits + sizeof digits;
    uint64_t left = n < 0 ? (uint64_t)-n : (uint64_t)n;
    *--at = ';';
    do
        *--at = (char)('0' + left % 10);
    while (left /= 10);
    if (n < 0)
        *--at = '-';
    rp_buf_add(out, at, (size_t)(digits + sizeof digits - at));
}

void rp_ledger_put_text(struct rp_buf *out, const char *text) {
    rp_ledger_put_number(out, text ? (int64_t)strlen(text) : -1);
    rp_buf_str(out, text);
}

int64_t rp_ledger_get_number(const char **at) {
    const char *p = *at;
    bool minus = p && *p == '-';
    int64_t n = 0;
    const char *first = p ? p += minus : NULL;
    while (p && *p >= '0' && *p <= '9' && p - first < 18)
        n = 10 * n + *p++ - '0';
    *at = p && p > first && *p == ';' ? p + 1 : NULL;
    return !*at ? 0 : minus ? -n : n;
}

/* Where the next text stands, its length in *n; NULL for none. */
static const char *next_text(const char **at, size_t *n) {
    int64_t size = rp_ledger_get_number(at);
    const char *text = *at;
    *n = size > 0 ? (size_t)size : 0;
    if (!text || size < 0)
        return NULL;
    *at = strnlen(text, *n) == *n ? text + *n : NULL;
    return *at ? text : NULL;
}

/* `last` (may be NULL) is often the same. */
static const char *get_again(struct rp_pool *pool, const char **at, const char *last) {
    size_t n;
    const char *text = next_text(at, &n);
    if (text && last && !strncmp(text, last, n) && !last[n])
        return last;
    char *copy = text ? rp_pool_take(pool, n + 1, 1) : NULL;
    return copy ? memcpy(copy, text, n) : NULL;
}

const char *rp_ledger_get_text(struct rp_pool *pool, const char **at) {
    return get_again(pool, at, NULL);
}

/* Into `out` of `size`; what doesn't fit is none of ours. */
static void get_chars(const char **at, char *out, size_t size) {
    size_t n;
    const char *text = next_text(at, &n);
    *at = text && n < size ? *at : NULL;
    if (!*at)
        return;
    memcpy(out, text, n);
    out[n] = '\0';
}

/* ---- telling ---- */

static void put_texts(struct rp_buf *out, const char *const *texts, size_t n) {
    rp_ledger_put_number(out, (int64_t)n);
    for (size_t i = 0; i < n; i++)
        rp_ledger_put_text(out, texts[i]);
}

enum { CHANGED = 1, ON_WAY = 2, CONTROLLER = 4, NEEDS_NOTICE = 8 };                    /* of an activity */
enum { REASON = 1, URL = 2, LETTER = 4, BARRED = 8, FOREIGN = 16, ACKNOWLEDGED = 32 }; /* of an act */

static void put_act(struct rp_buf *out, const struct rp_act *a) {
    rp_ledger_put_number(out, a->rev);
    rp_ledger_put_number(out, a->kind);
    rp_ledger_put_number(out, a->level);
    rp_ledger_put_number(out, (a->reason ? REASON : 0) | (a->url ? URL : 0) | (a->letter ? LETTER : 0) |
                                  (a->barred ? BARRED : 0) | (a->foreign ? FOREIGN : 0) |
                                  (a->acknowledged ? ACKNOWLEDGED : 0));
    rp_ledger_put_text(out, a->memo);
    rp_ledger_put_text(out, a->issued);
    rp_ledger_put_text(out, a->date);
}

void rp_ledger_tell(struct rp_buf *out, const struct rp_item *item) {
    const struct rp_entry *e = item->entry;
    rp_ledger_put_text(out, item->uid);
    rp_ledger_put_text(out, item->ref);
    rp_ledger_put_text(out, item->title);
    rp_ledger_put_number(out, item->rev);
    rp_ledger_put_number(out, (item->changed ? CHANGED : 0) | (item->on_way ? ON_WAY : 0) |
                                  (e->controller ? CONTROLLER : 0) | (e->needs_notice ? NEEDS_NOTICE : 0));
    rp_ledger_put_text(out, e->retention);
    rp_ledger_put_text(out, e->begins);
    rp_ledger_put_text(out, e->ends);
    rp_ledger_put_text(out, e->datasets);
    put_texts(out, e->forms, e->n_forms);
    put_texts(out, e->agreements, e->n_agreements);
    rp_ledger_put_number(out, (int64_t)item->n_acts);
    for (size_t i = 0; i < item->n_acts; i++)
        put_act(out, &item->acts[i]);
}

/* ---- taking ---- */

static size_t get_texts(struct rp_pool *pool, const char **at, const char ***texts) {
    enum { MOST = 100000 }; /* rows of an activity */
    int64_t n = rp_ledger_get_number(at);
    if (n < 0 || n > MOST)
        *at = NULL;
    *texts = *at && n ? rp_pool_take(pool, (size_t)n, sizeof **texts) : NULL;
    for (int64_t i = 0; i < n && *texts; i++)
        (*texts)[i] = rp_ledger_get_text(pool, at);
    return *texts ? (size_t)n : 0;
}

static void take_entry(struct rp_ledger *l, const char *unit, const char **at) {
    struct rp_entry *e = rp_pool_take(&l->pool, 1, sizeof *e);
    struct rp_item *item =
        rp_grow(l->of[RP_KEPT_activity], l->n[RP_KEPT_activity], &l->cap[RP_KEPT_activity], sizeof *item);
    l->of[RP_KEPT_activity] = item ? item : l->of[RP_KEPT_activity];
    l->bad |= !item || !e;
    if (l->bad)
        return;
    static const struct rp_entry none;
    const struct rp_entry *last = l->n[RP_KEPT_activity] ? item[l->n[RP_KEPT_activity] - 1].entry : &none;
    item += l->n[RP_KEPT_activity];
    *item = (struct rp_item){.kind = RP_KEPT_activity, .entry = e};
    get_chars(at, item->uid, sizeof item->uid);
    item->ref = rp_ledger_get_text(&l->pool, at);
    item->title = rp_ledger_get_text(&l->pool, at);
    item->rev = rp_ledger_get_number(at);
    const int64_t is = rp_ledger_get_number(at);
    item->changed = is & CHANGED;
    item->on_way = is & ON_WAY;
    *e = (struct rp_entry){.unit = *unit ? rp_pool_again(&l->pool, unit, last->unit) : NULL,
                           .controller = is & CONTROLLER,
                           .needs_notice = is & NEEDS_NOTICE};
    e->retention = get_again(&l->pool, at, last->retention);
    e->begins = get_again(&l->pool, at, last->begins);
    e->ends = get_again(&l->pool, at, last->ends);
    e->datasets = get_again(&l->pool, at, last->datasets);
    e->n_forms = get_texts(&l->pool, at, &e->forms);
    e->n_agreements = get_texts(&l->pool, at, &e->agreements);
    if (*at && (!item->ref || !item->title))
        *at = NULL;
    l->n[RP_KEPT_activity] += *at != NULL;
}

static void take_act(struct rp_ledger *l, const struct rp_item *item, const char **at) {
    const char *last;
    struct rp_act *a = rp_ledger_next_act(l, &last);
    if (!a)
        return;
    *a = (struct rp_act){.item = item, .rev = rp_ledger_get_number(at)};
    a->kind = (unsigned char)rp_ledger_get_number(at);
    a->level = (unsigned char)rp_ledger_get_number(at);
    const int64_t is = rp_ledger_get_number(at);
    a->reason = is & REASON;
    a->url = is & URL;
    a->letter = is & LETTER;
    a->barred = is & BARRED;
    a->foreign = is & FOREIGN;
    a->acknowledged = is & ACKNOWLEDGED;
    a->memo = get_again(&l->pool, at, last);
    a->issued = rp_ledger_get_text(&l->pool, at);
    get_chars(at, a->date, sizeof a->date);
    l->n_acts += *at != NULL;
}

static void skip_texts(const char **at, int64_t n) {
    size_t size;
    for (int64_t i = 0; i < n && *at; i++)
        next_text(at, &size);
}

/* What take_entry() takes. */
static void skip_entry(const char **at) {
    enum { NAMES = 2, FIELDS = 4 };
    skip_texts(at, NAMES);
    rp_ledger_get_number(at);
    rp_ledger_get_number(at);
    skip_texts(at, FIELDS);
    skip_texts(at, rp_ledger_get_number(at));
    skip_texts(at, rp_ledger_get_number(at));
}

static void skip_act(const char **at) {
    enum { NUMBERS = 4, TEXTS = 3 };
    for (int i = 0; i < NUMBERS; i++)
        rp_ledger_get_number(at);
    skip_texts(at, TEXTS);
}

const char *rp_ledger_take(struct rp_ledger *l, const char *unit, const char *told, bool acts) {
    const char *at = told;
    const struct rp_item *item = NULL;
    char uid[37];
    if (acts) {
        get_chars(&at, uid, sizeof uid);
        skip_entry(&at);
        item = at ? rp_ledger_find(l, uid) : NULL;
    } else {
        take_entry(l, unit, &at);
    }
    const int64_t n = l->bad ? 0 : rp_ledger_get_number(&at);
    for (int64_t i = 0; i < n && at && !l->bad; i++)
        if (item)
            take_act(l, item, &at);
        else
            skip_act(&at);
    return l->bad || l->pool.bad || (acts && !item) ? NULL : at;
}
