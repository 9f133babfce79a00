/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Dates worked out from a shared record follow it: when a rule's period or the span of a data set is changed, the next
 * disposal of each activity that follows them is worked out anew. A day that somebody set, or a round that has passed
 * without a disposal, stays.
 */
#include "register/follow.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "register/kept.h"
#include "store/users.h"

#include <stdlib.h>
#include <string.h>

static bool differs(const struct ropa_record *a, const struct ropa_record *b, size_t f) {
    return !rp_same_text(ropa_record_get(a, f), ropa_record_get(b, f));
}

/* Whether saving `rec` can move a date. */
static enum ropa_status moves_dates(struct ropa_register *reg, const struct ropa_record *rec, bool *moves,
                                    struct ropa_err *err) {
    const size_t *f = rp_conduct(rec->ent)->followed;
    struct ropa_record *before = NULL;
    *moves = false;
    if (!rec->rev || *f == ROPA_NO_FIELD)
        return ROPA_OK;
    enum ropa_status s = rp_store_get(reg->st, rec->ent, rec->uid, &before, err);
    for (; !s && *f != ROPA_NO_FIELD; f++)
        *moves |= differs(before, rec, *f);
    ropa_record_free(before);
    return s;
}

struct gathering {
    struct rp_followers *f;
    bool bad;
};

static bool note_user(void *ctx, const struct ropa_entity *ent, const char *uid) {
    struct gathering *g = ctx;
    struct rp_followers *f = g->f;
    if (!rp_conduct(ent)->entry)
        return true;
    void *uids = rp_grow(f->uids, f->n, &f->cap, sizeof *f->uids);
    g->bad = !uids;
    if (!uids)
        return false;
    f->uids = uids;
    RP_COPY(f->uids[f->n++], uid);
    return true;
}

/* The activity, owned, and the date that the register gives it now ("": none); *has: it stands there. */
static enum ropa_status read_date(struct ropa_register *reg, const char *uid, struct ropa_record **rec,
                                  char day[11], bool *has, struct ropa_err *err) {
    *day = '\0';
    enum ropa_status s = rp_store_get(reg->st, &rp_activity, uid, rec, err);
    if (!s)
        s = rp_kept_next(reg, *rec, NULL, day, err);
    const char *set = s ? NULL : ropa_record_get(*rec, ACT_DISPOSAL_NEXT_DATE);
    *has = !s && !strcmp(set ? set : "", day);
    return s;
}

static enum ropa_status follows(struct ropa_register *reg, const char *uid, bool *yes, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    char day[11];
    enum ropa_status s = read_date(reg, uid, &rec, day, yes, err);
    *yes = *yes && ropa_field_applies(rec, ACT_DISPOSAL_NEXT_DATE);
    ropa_record_free(rec);
    return s;
}

enum ropa_status rp_followers_of(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct rp_followers *f, struct ropa_err *err) {
    struct gathering g = {.f = f};
    bool moves;
    size_t kept = 0;
    *f = (struct rp_followers){0};
    enum ropa_status s = moves_dates(reg, rec, &moves, err);
    if (s || !moves)
        return s;
    s = rp_store_users(reg->st, rec->ent, rec->uid, note_user, &g, err);
    if (!s && g.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; !s && i < f->n; i++) {
        bool yes;
        s = follows(reg, f->uids[i], &yes, err);
        if (!s && yes)
            memmove(f->uids[kept++], f->uids[i], sizeof f->uids[i]);
    }
    f->n = kept;
    return s;
}

static enum ropa_status follow(struct ropa_register *reg, const char *uid, size_t *moved,
                               struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    char day[11];
    bool has;
    enum ropa_status s = read_date(reg, uid, &rec, day, &has, err);
    if (!s && !has) {
        s = rp_record_put(rec, ACT_DISPOSAL_NEXT_DATE, *day ? day : NULL) ? ROPA_OK
                                                                          : rp_err(err, ROPA_E_NOMEM, NULL);
        if (!s)
            s = rp_store_save(reg->st, rec, err);
        *moved += !s;
    }
    ropa_record_free(rec);
    return s;
}

enum ropa_status rp_followers_move(struct ropa_register *reg, const struct rp_followers *f, size_t *moved,
                                   struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    *moved = 0;
    if (f->n)
        rp_store_forget(reg->st); /* it may hold the record as it was before */
    for (size_t i = 0; !s && i < f->n; i++)
        s = follow(reg, f->uids[i], moved, err);
    return s;
}

void rp_followers_free(struct rp_followers *f) {
    free(f->uids);
    *f = (struct rp_followers){0};
}
