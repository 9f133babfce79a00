/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* History for people: reading it, bringing records back, taking change sets back. */
#include "store/history/history.h"

#include "base/err.h"
#include "register/paged.h"
#include "register/register.h"
#include "store/change_set.h"
#include "store/history/act.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct telling {
    struct ropa_register *reg;
    ropa_change_fn *each;
    void *ctx;
    struct ropa_change change; /* the one at hand */
    bool told, more;           /* it was; the reader wants the next */
    struct rp_paged paged;
    enum ropa_status s;
    struct ropa_err *err;
};

static bool tell_act(void *ctx, const struct ropa_act_kept *act) {
    struct telling *t = ctx;
    t->change.act = act;
    t->more = t->each(t->ctx, &t->change);
    t->told = true;
    return false;
}

static bool tell(void *ctx, const struct rp_revision *r) {
    struct telling *t = ctx;
    t->change = (struct ropa_change){.seq = r->seq,
                                     .rev = r->rev,
                                     .change_set = r->change_set,
                                     .at = r->at,
                                     .clock_set = r->clock_set,
                                     .actor = r->actor,
                                     .person = r->person,
                                     .what = r->what,
                                     .noun = r->noun,
                                     .uid = r->uid,
                                     .ref = r->ref,
                                     .hash = r->hash};
    char rank[24];
    snprintf(rank, sizeof rank, "%lld", (long long)r->seq);
    if (!rp_paged_step(&t->paged, rank, 0))
        return false;
    t->told = false;
    if (!strcmp(r->noun, RP_ACT))
        t->s = rp_act_get(t->reg->st, r->uid, tell_act, t, t->err);
    if (!t->s && !t->told)
        t->more = t->each(t->ctx, &t->change);
    return !t->s && t->more;
}

enum ropa_status ropa_register_history(struct ropa_register *reg, const char *uid, struct ropa_page *page,
                                       ropa_change_fn *each, void *ctx, struct ropa_err *err) {
    struct telling t = {
        .reg = reg, .each = each, .ctx = ctx, .paged = rp_paged(reg, "history", page), .err = err};
    rp_paged_of(&t.paged, uid);
    enum ropa_status s = rp_paged_begin(&t.paged, err);
    if (!s)
        s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    int64_t before = strtoll(t.paged.after.rank, NULL, 10);
    s = rp_history_each(reg->st, uid, true, before, tell, &t, err);
    rp_store_read_end(reg->st);
    return s ? s : t.s;
}

enum ropa_status ropa_register_at(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                  int64_t rev, struct ropa_record **out, struct ropa_err *err) {
    return rp_history_get(reg->st, ent, uid, rev, out, err);
}

enum ropa_status ropa_register_verify(struct ropa_register *reg, const char *head, size_t *links,
                                      struct ropa_err *err) {
    if (rp_store_writing(
            reg->st)) /* what isn't stored yet proves nothing, and its index of search is half made */
        return rp_store_alone(reg->st, err);
    return rp_store_verify(reg->st, head, links, err);
}

enum ropa_status ropa_register_head(struct ropa_register *reg, char out[65], struct ropa_err *err) {
    return rp_history_head(reg->st, out, err);
}

/* ---- bringing back ---- */

/* Save the state at `rev` over the live record, or anew when there is none; within a change set. */
static enum ropa_status bring_back(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                   int64_t rev, int64_t newest, struct ropa_err *err) {
    struct ropa_record *old = NULL, *live = NULL;
    enum ropa_status s = rp_history_holds(reg->st, uid, rev, err);
    if (!s)
        s = rp_history_get(reg->st, ent, uid, rev, &old, err);
    if (s)
        return s;
    s = rp_store_get(reg->st, ent, uid, &live, NULL);
    old->gone = s == ROPA_E_NOT_FOUND;
    old->rev = live ? live->rev : newest;
    if (!s || old->gone)
        s = rp_store_save(reg->st, old, err);
    ropa_record_free(live);
    ropa_record_free(old);
    return s;
}

enum ropa_status ropa_register_find_removed(struct ropa_register *reg, const struct ropa_entity *ent,
                                            const char *text, char uid[37], struct ropa_err *err) {
    return rp_history_find(reg->st, ent, text, uid, err);
}

enum ropa_status ropa_register_restore(struct ropa_register *reg, const struct ropa_entity *ent,
                                       const char *uid, int64_t rev, struct ropa_err *err) {
    int64_t newest = 0;
    bool live = false;
    enum ropa_status s = rp_history_newest(reg->st, uid, &newest, err);
    if (!s && !rev)
        s = rp_store_is_there(reg->st, ent, uid, &live, err);
    if (s)
        return s;
    if (!rev)
        rev = live ? newest - 1 : newest;
    if (rev < 1 || rev > newest) {
        char th[96], en[96], wanted[32];
        snprintf(wanted, sizeof wanted, "rev %lld", (long long)rev);
        snprintf(th, sizeof th, " มีฉบับแก้ไขที่ 1 ถึง %lld", (long long)newest);
        snprintf(en, sizeof en, "; there are revisions 1 to %lld", (long long)newest);
        rp_err_subject(err, ROPA_E_NOT_FOUND, wanted, NULL);
        rp_err_hint(err, th, en);
        return ROPA_E_NOT_FOUND;
    }
    s = rp_store_begin(reg->st, "restore", err);
    if (s)
        return s;
    s = bring_back(reg, ent, uid, rev, newest, err);
    if (!s)
        return rp_store_commit(reg->st, err);
    rp_store_rollback(reg->st);
    return s;
}

/* ---- undo ---- */

/* Whether the record still stands as the set left it; a later undo brings it there again under a higher rev. */
static enum ropa_status check_as_left(struct ropa_register *reg, const struct ropa_entity *ent,
                                      const struct rp_touched *t, struct ropa_err *err) {
    struct ropa_record *live = NULL, *left = NULL;
    enum ropa_status s = rp_store_get(reg->st, ent, t->uid, &live, err);
    bool as_left = s == ROPA_E_NOT_FOUND && t->removed;
    if (!s && !t->removed) {
        s = rp_history_get(reg->st, ent, t->uid, t->last_rev, &left, err);
        as_left = !s && rp_record_equal(live, left);
    }
    ropa_record_free(live);
    ropa_record_free(left);
    return s && s != ROPA_E_NOT_FOUND ? s
           : as_left                  ? ROPA_OK
                                      : rp_err_subject(err, ROPA_E_CONFLICT, t->ref, NULL);
}

static enum ropa_status take_back(struct ropa_register *reg, const struct rp_touched *t,
                                  struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_entity_find(t->noun);
    struct ropa_record *live = NULL;
    if (!ent)
        return rp_err_subject(err, ROPA_E_NOT_FOUND, t->noun, NULL);
    int64_t newest = 0;
    enum ropa_status s = check_as_left(reg, ent, t, err);
    if (!s)
        s = rp_history_newest(reg->st, t->uid, &newest, err);
    if (s)
        return s;
    if (!t->made) /* a removal keeps the rev that it removed */
        return bring_back(reg, ent, t->uid,
                          t->removed && t->first_rev == t->last_rev ? t->last_rev : t->first_rev - 1, newest,
                          err);
    if (t->removed)
        return ROPA_OK;
    s = rp_store_get(reg->st, ent, t->uid, &live, err);
    if (!s)
        s = rp_store_remove(reg->st, live, err);
    ropa_record_free(live);
    return s;
}

enum ropa_status ropa_register_undo(struct ropa_register *reg, size_t *n, struct ropa_err *err) {
    char what[40];
    struct rp_touched *all = NULL;
    int64_t set;
    *n = 0;
    enum ropa_status s = rp_change_set_last(reg->st, &set, err);
    if (s)
        return s;
    snprintf(what, sizeof what, "undo:%lld", (long long)set);
    s = rp_change_set_read(reg->st, set, &all, n, err);
    if (!s)
        s = rp_store_begin(reg->st, what, err);
    if (!s) {
        for (size_t i = 0; i < *n && !s; i++) {
            s = take_back(reg, &all[i], err);
            if (!s)
                s = rp_store_tell(reg->st, i + 1, err);
        }
        if (!s)
            s = rp_store_commit(reg->st, err);
        else
            rp_store_rollback(reg->st);
    }
    free(all);
    return s;
}

enum ropa_status ropa_register_undoes(struct ropa_register *reg, ropa_found_fn *each, void *ctx,
                                      struct ropa_err *err) {
    struct rp_touched *all = NULL;
    size_t n = 0;
    int64_t set;
    enum ropa_status s = rp_change_set_last(reg->st, &set, err);
    if (!s)
        s = rp_change_set_read(reg->st, set, &all, &n, err);
    bool on = true;
    for (size_t i = 0; i < n && !s && on; i++) {
        const struct ropa_entity *ent = ropa_entity_find(all[i].noun);
        struct ropa_record *live = NULL;
        struct ropa_err gone = {0};
        enum ropa_status got = ent ? rp_store_get(reg->st, ent, all[i].uid, &live, &gone) : ROPA_E_NOT_FOUND;
        if (got && got != ROPA_E_NOT_FOUND) {
            s = got;
            if (err)
                *err = gone;
            break;
        }
        const char *title = live ? ropa_record_get(live, ent->title) : NULL;
        on = each(ctx, ent, all[i].uid, all[i].ref, title ? title : "");
        ropa_record_free(live);
    }
    free(all);
    return s;
}
