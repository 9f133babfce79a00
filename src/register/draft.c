/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Drafts: what is typed and not saved yet. Whatever else is saved meanwhile, no answer is lost. */
#include "register/draft.h"

#include "base/err.h"
#include "register/merge.h"
#include "store/draft.h"

#include <stdlib.h>

/* `onto` with what the draft says otherwise than the revision it began from; *n counts the differences. */
static enum ropa_status rebase(struct ropa_register *reg, const struct ropa_record *draft,
                               struct ropa_record *onto, size_t *n, struct ropa_err *err) {
    struct rp_mask mask;
    struct ropa_record *base = NULL;
    enum ropa_status s = ropa_register_at(reg, draft->ent, draft->uid, draft->rev, &base, err);
    if (s)
        return s;
    if (rp_mask_init(&mask, draft->ent, true)) {
        struct rp_merge m = {.mask = &mask, .take = ROPA_TAKE_THEIRS};
        rp_merge(&m, onto, base, draft);
        *n = m.changed;
        s = m.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
        rp_mask_free(&mask);
    } else {
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    ropa_record_free(base);
    return s;
}

enum ropa_status rp_draft_settle(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct ropa_err *err) {
    struct ropa_record *draft, *both = NULL;
    char place[64];
    size_t open = 0;
    enum ropa_status s = rp_draft_load(reg->st, rec->ent, rec->uid, &draft, place, err);
    if (s || !draft)
        return s;
    if (draft->rev && !(both = ropa_record_clone(rec)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (both)
        s = rebase(reg, draft, both, &open, err);
    if (!s && !open)
        s = rp_draft_drop(reg->st, rec->uid, err);
    ropa_record_free(both);
    ropa_record_free(draft);
    return s;
}

enum ropa_status ropa_draft_save(struct ropa_register *reg, struct ropa_record *rec, const char *place,
                                 struct ropa_err *err) {
    return rp_draft_save(reg->st, rec, place, err);
}

enum ropa_status ropa_draft_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                 struct ropa_record **out, char place[64], struct ropa_err *err) {
    struct ropa_record *now = NULL;
    size_t n;
    enum ropa_status s = rp_draft_load(reg->st, ent, uid, out, place, err);
    if (s || !*out || !(*out)->rev)
        return s;
    s = rp_store_get(reg->st, ent, uid, &now, err);
    if (s == ROPA_E_NOT_FOUND || (!s && now->rev == (*out)->rev)) {
        ropa_record_free(now);
        return ROPA_OK;
    }
    if (!s)
        s = rebase(reg, *out, now, &n, err);
    ropa_record_free(*out);
    *out = s ? NULL : now;
    if (s)
        ropa_record_free(now);
    return s;
}

enum ropa_status ropa_draft_drop(struct ropa_register *reg, const char *uid, struct ropa_err *err) {
    return rp_draft_drop(reg->st, uid, err);
}

struct telling {
    ropa_draft_fn *each;
    void *ctx;
};

static bool tell(void *ctx, const struct rp_draft *d) {
    struct telling *t = ctx;
    struct ropa_draft draft = {.ent = ropa_entity_find(d->noun),
                               .uid = d->uid,
                               .title = d->title,
                               .at = d->at,
                               .actor = d->actor,
                               .fresh = d->fresh};
    return !draft.ent || t->each(t->ctx, &draft);
}

enum ropa_status ropa_draft_each(struct ropa_register *reg, ropa_draft_fn *each, void *ctx,
                                 struct ropa_err *err) {
    struct telling t = {each, ctx};
    return rp_draft_each(reg->st, tell, &t, err);
}
