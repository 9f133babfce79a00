/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records of ours that another register made one with another: they give way to that. */
#include "base/buf.h"
#include "base/err.h"
#include "import/unite.h"
#include "store/history/history.h"
#include "store/users.h"

#include <stdlib.h>
#include <string.h>

/* What it became one with may have become one with another since. */
enum ropa_status rp_unite_heirs(struct rp_unite *u, struct ropa_err *err) {
    struct rp_store *theirs = rp_graft_theirs(u->graft);
    const struct ropa_view *view = rp_store_view(theirs);
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < u->n && !s; i++) {
        struct rp_grafted *r = &u->records[i];
        char next[37];
        const char *ref, *title;
        RP_COPY(next, r->joined);
        for (size_t turn = 0; next[0] && turn < u->n && !s; turn++) {
            RP_COPY(r->joined, next);
            s = rp_graft_joined(theirs, r->joined, next, err);
        }
        if (r->joined[0] && !view->describe(view->ctx, r->ent, r->joined, &ref, &title))
            r->joined[0] = '\0';
    }
    return s;
}

/* Ours goes, for what it became there comes in this pass; who names it is told when all came: the file may say so itself. */
enum ropa_status rp_unite_hand_over(struct rp_unite *u, const struct ropa_entity *ent, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < u->n && !s; i++) {
        struct rp_grafted *r = &u->records[i];
        if (r->ent != ent || !r->joined[0])
            continue;
        s = rp_store_get(u->reg->st, ent, r->uid, &r->was, err);
        if (s == ROPA_E_NOT_FOUND)
            s = ROPA_OK;
        if (!s && r->was && !rp_memo_put(&u->joined, r->uid, r->joined))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        if (!s && r->was)
            s = rp_store_take_out(u->reg->st, r->was, err);
    }
    return s;
}

bool rp_unite_is_heir(const struct rp_unite *u, const char *uid) {
    const char *ref, *title;
    const struct ropa_view *view = u->reg->view;
    for (size_t i = 0; i < u->n; i++)
        if (!strcmp(u->records[i].joined, uid) &&
            view->describe(view->ctx, u->records[i].ent, u->records[i].uid, &ref, &title))
            return true;
    return false;
}

struct users {
    struct rp_need *list;
    size_t n, cap;
    bool bad;
};

static bool note_user(void *ctx, const struct ropa_entity *ent, const char *uid) {
    struct users *l = ctx;
    struct rp_need *at = rp_grow(l->list, l->n, &l->cap, sizeof *at);
    l->bad = !at;
    if (!at)
        return false;
    l->list = at;
    at[l->n] = (struct rp_need){.ent = ent};
    RP_COPY(at[l->n].uid, uid);
    l->n++;
    return true;
}

enum ropa_status rp_unite_tell_users(struct rp_unite *u, const struct ropa_entity *ent, const char *uid,
                                     struct ropa_err *err) {
    struct users l = {0};
    enum ropa_status s = rp_store_users(u->reg->st, ent, uid, note_user, &l, err);
    if (!s && l.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < l.n && !s; i++) {
        struct ropa_record *rec = NULL;
        bool changed = false;
        s = rp_store_get(u->reg->st, l.list[i].ent, l.list[i].uid, &rec, err);
        if (!s)
            s = rp_unite_translate(u, rec, true, &changed, err);
        if (!s && changed)
            s = rp_store_save(u->reg->st, rec, err);
        ropa_record_free(rec);
    }
    free(l.list);
    return s;
}

/* Rows of `was` that `heir` has in the same words are those of it. */
static void know_rows(struct ropa_record *was, const struct ropa_record *heir) {
    for (size_t f = 0; f < was->ent->n_fields; f++)
        for (size_t i = 0; i < ropa_record_rows(was, f); i++)
            for (size_t k = 0; k < ropa_record_rows(heir, f); k++)
                if (rp_unite_says_same(ropa_record_row(was, f, i), ropa_record_row(heir, f, k)))
                    RP_COPY(ropa_record_row(was, f, i)->uid, ropa_record_row(heir, f, k)->uid);
}

/* What was changed here since goes into what it became. */
static enum ropa_status inherit(struct rp_unite *u, struct rp_grafted *r, struct ropa_err *err) {
    struct ropa_record *heir = NULL;
    enum ropa_status s = rp_unite_bring(u, r->ent, r->joined, err);
    if (!s && !r->follows) /* what was saved since stands above what it became there */
        s = rp_history_newest(u->reg->st, r->uid, &r->was->rev, err);
    if (!s && !r->follows)
        s = rp_graft_end(u->reg->st, r->was, r->joined, err);
    if (!s)
        s = rp_store_get(u->reg->st, r->ent, r->joined, &heir, err);
    if (!s) {
        RP_COPY(r->was->uid, heir->uid);
        RP_COPY(r->was->ref, heir->ref);
        r->was->rev = heir->rev;
        know_rows(r->was, heir);
        s = rp_unite_three_way(u, r, r->was, heir, err);
    }
    ropa_record_free(heir);
    return s ? s : rp_unite_tell_users(u, r->ent, r->uid, err);
}

enum ropa_status rp_unite_handed_over(struct rp_unite *u, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < u->n && !s; i++)
        if (u->records[i].was)
            s = inherit(u, &u->records[i], err);
    return s;
}
