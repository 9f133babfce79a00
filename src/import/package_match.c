/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which of our sets a package is, and which of its files are ours; what both were when the file was written, where it says when. */
#include "base/err.h"
#include "import/package.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "store/cursor.h"
#include "store/history/history.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define SEVERAL "?" /* instead of a uid */

/* ---- the set ---- */

/* The key of a name, which is small letters there, or of a title; "" without one. */
static bool make_key(char kind, const char *text, struct rp_buf *key) {
    char *folded = text && kind == 't' ? ropa_text_fold(text) : NULL;
    rp_buf_clear(key);
    if (text)
        rp_buf_printf(key, "%c ", kind);
    for (const char *c = folded ? folded : text; c && *c; c++)
        rp_buf_char(key, kind == 't' ? *c : (char)tolower((unsigned char)*c));
    key->bad |= text && kind == 't' && !folded;
    free(folded);
    return !key->bad;
}

/* `text` leads to the set, unless it leads to another one too. */
static bool learn_key(struct rp_packages *all, char kind, const char *text, const struct ropa_record *set,
                      struct rp_buf *key) {
    if (!make_key(kind, text, key) || !key->n)
        return !key->bad;
    const char *known = rp_memo_get(&all->names, key->p);
    return rp_memo_put(&all->names, key->p, known && strcmp(known, set->uid) != 0 ? SEVERAL : set->uid);
}

static bool note_ours(struct rp_packages *all, const struct ropa_record *set) {
    struct rp_package_ours *at = rp_grow(all->ours, all->n_ours, &all->cap_ours, sizeof *at);
    const char *title = ropa_record_get(set, CAT_TITLE);
    if (!at)
        return false;
    all->ours = at;
    at = &all->ours[all->n_ours++];
    *at = (struct rp_package_ours){.title = rp_pool_text(&all->pool, title)};
    RP_COPY(at->uid, set->uid);
    RP_COPY(at->ref, set->ref);
    return rp_alike_name(title ? title : "", &at->called) && !all->pool.bad;
}

static bool learn_set(struct rp_packages *all, const struct ropa_record *set) {
    struct rp_buf name = {0}, key = {0};
    bool good = rp_catalog_name(set, &name) && make_key('n', name.p, &key) &&
                rp_memo_put(&all->names, key.p, set->uid);
    good = good && learn_key(all, 't', ropa_record_get(set, CAT_TITLE), set, &key) && note_ours(all, set);
    for (size_t i = 0; good && i < ropa_record_rows(set, CAT_RESOURCE); i++)
        good =
            learn_key(all, 'u', ropa_record_get(ropa_record_row(set, CAT_RESOURCE, i), CRS_URL), set, &key);
    rp_buf_free(&name);
    rp_buf_free(&key);
    return good;
}

static enum ropa_status learn(struct rp_packages *all, struct ropa_err *err) {
    struct rp_query q = {.ent = &rp_catalog, .with_rows = true};
    struct rp_cursor *c;
    const struct ropa_record *set;
    enum ropa_status s = rp_cursor_open(all->imp->reg->st, &q, &c, err);
    if (s)
        return s;
    while (!(s = rp_cursor_next(c, &set, err)) && set)
        if (!learn_set(all, set)) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            break;
        }
    rp_cursor_close(c);
    all->learnt = !s;
    return s;
}

/* Whether ours is found by `kind` of key; *bad: no memory. */
static const char *known(struct rp_taking *t, char kind, const char *text, bool *bad) {
    struct rp_buf key = {0};
    *bad |= !make_key(kind, text, &key);
    const char *uid = key.n && !key.bad ? rp_memo_get(&t->all->names, key.p) : NULL;
    if (kind == 's' && !uid && key.n && !key.bad)
        *bad |= !rp_memo_put(&t->all->names, key.p, "1");
    rp_buf_free(&key);
    return uid && strcmp(uid, SEVERAL) != 0 ? uid : NULL;
}

const char *rp_packages_with_url(const struct rp_packages *all, const char *url, bool *bad) {
    struct rp_buf key = {0};
    *bad |= !make_key('u', url, &key);
    const char *uid = key.bad ? NULL : rp_memo_get(&all->names, key.p);
    rp_buf_free(&key);
    return uid && strcmp(uid, SEVERAL) != 0 ? uid : NULL;
}

/* The set is in the file, whatever becomes of it. */
static void meet(struct rp_packages *all, const char *uid) {
    for (size_t i = 0; i < all->n_ours; i++)
        all->ours[i].met |= !strcmp(all->ours[i].uid, uid);
}

static enum ropa_status find_set(struct rp_taking *t, struct ropa_err *err) {
    bool bad = false;
    enum ropa_status s = t->all->learnt ? ROPA_OK : learn(t->all, err);
    if (s)
        return s;
    const char *uid = known(t, 'n', t->name, &bad);
    if (!uid && (uid = known(t, 't', rp_package_said(t->p, 0, "title"), &bad)))
        t->renamed = t->name != NULL;
    if (uid && !bad)
        meet(t->all, uid);
    if (uid && !bad)
        s = ropa_register_get(t->all->imp->reg, &rp_catalog, uid, &t->ours, err);
    t->again = known(t, 's', t->name, &bad) != NULL;
    return !s && bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* ---- when the file was written ---- */

/* What ours was then, and what the file showed of it. */
static enum ropa_status find_base(struct rp_taking *t, struct ropa_err *err) {
    struct rp_packages *all = t->all;
    struct rp_store *st = all->imp->reg->st;
    enum ropa_status s = ROPA_OK;
    int64_t rev = 0;
    if (!t->p->head || !t->ours || !all->show)
        return ROPA_OK;
    if (strcmp(all->head, t->p->head) != 0) {
        RP_COPY(all->head, t->p->head);
        s = rp_history_link(st, all->head, &all->link, err);
    }
    if (!s && all->link)
        s = rp_history_rev_at(st, t->ours->uid, all->link, &rev, err);
    if (!s && rev)
        s = rp_history_get(st, &rp_catalog, t->ours->uid, rev, &t->base, err);
    if (s == ROPA_E_NOT_FOUND) /* its link was lost */
        s = ROPA_OK;
    if (t->base) {
        all->group.rev = rev;
        all->show(all, t->base, &t->shown);
    }
    return t->shown.pool.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* ---- its files ---- */

static bool is_taken(const struct rp_taking *t, size_t files, const char *uid) {
    for (size_t i = 1; i <= files; i++)
        if (!strcmp(t->pairs[i].uid, uid))
            return true;
    return false;
}

/* Whether the row bears what file `file` says: its address (1), its name (2), or both (3). */
static bool bears(const struct rp_taking *t, size_t file, const struct ropa_record *row, unsigned what) {
    static const size_t fields[] = {CRS_URL, CRS_NAME};
    static const char *const codes[] = {"url", "name"};
    for (unsigned k = 0; k < 2; k++) {
        const char *said = rp_package_said(t->p, file, codes[k]), *here = ropa_record_get(row, fields[k]);
        if (what & 1u << k && !(said && here && !strcmp(said, here)))
            return false;
    }
    return true;
}

/* The file of `set` (base or ours) that file `file` is by `what` of it; of base the number that it was shown under. */
static void pair_with(struct rp_taking *t, size_t file, const struct ropa_record *set, unsigned what) {
    for (size_t i = 0, shown = 0; set && i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        bool then = set == t->base;
        if (then && !rp_catalog_shows(set, row))
            continue;
        shown++;
        if (*t->pairs[file].uid || is_taken(t, t->p->files, ropa_record_uid(row)) ||
            !bears(t, file, row, what))
            continue;
        t->pairs[file] = (struct rp_pair){ropa_record_uid(row), then ? shown : 0};
    }
}

/* What is told by address and name goes first, then by address, then by name; what it was when the file was written, then what it is. */
static enum ropa_status pair_files(struct rp_taking *t, struct ropa_err *err) {
    static const unsigned ways[] = {3, 1, 2};
    t->pairs = calloc(t->p->files + 1, sizeof *t->pairs);
    if (!t->pairs)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i <= t->p->files; i++)
        t->pairs[i].uid = "";
    const struct ropa_record *const sets[] = {t->base, t->ours};
    for (size_t k = 0; k < 2; k++)
        for (size_t w = 0; w < sizeof ways / sizeof *ways; w++)
            for (size_t i = 1; i <= t->p->files; i++)
                pair_with(t, i, sets[k], ways[w]);
    return ROPA_OK;
}

enum ropa_status rp_taking_find(struct rp_taking *t, struct ropa_err *err) {
    enum ropa_status s = find_set(t, err);
    if (!s)
        s = find_base(t, err);
    return s ? s : pair_files(t, err);
}

void rp_taking_free(struct rp_taking *t) {
    ropa_record_free(t->ours);
    ropa_record_free(t->base);
    ropa_record_free(t->there);
    rp_package_free(&t->shown);
    free(t->pairs);
}
