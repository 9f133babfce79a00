/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which records of the file are brought, and which stay in it: its history goes through them, without their content. */
#include "base/buf.h"
#include "base/err.h"
#include "import/unite.h"

#include <stdlib.h>

static enum ropa_status note_record(void *ctx, const struct rp_grafted *r, struct ropa_err *err) {
    struct rp_unite *u = ctx;
    struct rp_grafted *at = rp_grow(u->records, u->n, &u->cap, sizeof *at);
    if (!at)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    u->records = at;
    at[u->n++] = *r;
    return ROPA_OK;
}

/* As they were entered: so are new numbers given. */
static int by_entry(const void *a, const void *b) {
    const struct rp_grafted *x = a, *y = b;
    return (x->first > y->first) - (x->first < y->first);
}

enum ropa_status rp_unite_survey(struct rp_unite *u, struct ropa_err *err) {
    enum ropa_status s = rp_graft_survey(u->graft, note_record, u, err);
    if (!s && u->n)
        qsort(u->records, u->n, sizeof *u->records, by_entry);
    return s;
}

void rp_unite_leave(struct rp_unite *u, const char *uid) {
    if (rp_unite_is_left(u, uid))
        return;
    struct rp_left *at = rp_grow(u->left, u->n_left, &u->cap_left, sizeof *at);
    if (!at || !rp_memo_put(&u->is_left, uid, "")) {
        u->account->bad = true;
        return;
    }
    u->left = at;
    RP_COPY(at[u->n_left].uid, uid);
    u->n_left++;
    u->more = true;
}

bool rp_unite_is_left(const struct rp_unite *u, const char *uid) {
    return rp_memo_get(&u->is_left, uid) != NULL;
}

void rp_unite_forget(struct rp_unite *u) {
    for (size_t k = 0; k < u->n; k++)
        ropa_record_free(u->records[k].was);
    free(u->records);
    free(u->needs);
    rp_memo_clear(&u->came);
    u->records = NULL;
    u->needs = NULL;
    u->n = u->cap = u->n_needs = u->cap_needs = 0;
}

static enum ropa_status list(void *ctx, struct rp_store *theirs, struct ropa_err *err) {
    const struct rp_unite *u = ctx;
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < u->n_left && !s; i++)
        s = rp_leave(theirs, u->left[i].uid, err);
    return s;
}

enum ropa_status rp_unite_without(struct rp_unite *u, struct ropa_err *err) {
    rp_unite_forget(u);
    u->more = false;
    return rp_graft_without(u->graft, list, u, err);
}
