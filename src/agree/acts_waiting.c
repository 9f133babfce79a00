/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The inbox: what waits for whose decision. */
#include "agree/acts.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "model/act_kind.h"
#include "model/signer.h"
#include "model/value.h"
#include "register/paged.h"
#include "register/register.h"
#include "store/history/act.h"

#include <ropa/posts.h>
#include <stdlib.h>
#include <string.h>

struct pending {
    const struct ropa_entity *ent;
    char uid[37], rank[32];
};

struct inbox {
    struct ropa_register *reg;
    const char *person, *day;
    bool signs, centre; /* holds a post that signs at some level; is of the centre, or the DPO */
    struct pending *all;
    size_t n, cap;
    ropa_act_waiting_fn *each;
    void *ctx;
    struct rp_paged paged;
    bool stopped, bad;
};

/* ---- whose ---- */

static bool note_post(void *ctx, const struct ropa_post_held *held) {
    struct inbox *in = ctx;
    in->centre |= held->kind == ROPA_POST_CENTRE || held->kind == ROPA_POST_DPO;
    in->signs |= held->kind == ROPA_POST_HEAD || held->kind == ROPA_POST_ACTING ||
                 held->kind == ROPA_POST_DELEGATE || held->kind == ROPA_POST_ORG;
    return true;
}

static bool note_pending(void *ctx, const char *noun, const char *uid, const char *rank) {
    struct inbox *in = ctx;
    struct pending p = {.ent = ropa_entity_find(noun)};
    void *at = p.ent ? rp_grow(in->all, in->n, &in->cap, sizeof *in->all) : in->all;
    in->bad |= !at && p.ent;
    if (!at || !p.ent)
        return !in->bad;
    RP_COPY(p.uid, uid);
    RP_COPY(p.rank, rank);
    in->all = at;
    in->all[in->n++] = p;
    return true;
}

/* Whether the person's post lets them decide so; whether it may be decided at all is asked next. */
static bool is_theirs(const struct inbox *in, const struct ropa_record *rec,
                      const struct ropa_act_next *act) {
    char unit[37];
    bool known = ropa_record_unit(rec, unit);
    const struct rp_signature s = {
        .unit = known ? unit : NULL, .level = act->level, .by = in->person, .date = in->day};
    if (!in->person)
        return true;
    return rp_act_kind(act->kind)->centre ? in->centre : in->signs && rp_signer_fits(in->reg->view, &s);
}

/* ---- what may be decided ---- */

/* What stands in the way of the decision itself: not what it is still to say, nor what the memo explains. */
static bool is_in_the_way(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    static const enum ropa_status reasons[] = {
        ROPA_E_ACT_BEFORE,    ROPA_E_ACT_NOT_SUBMITTED, ROPA_E_ACT_NOT_ACCEPTED,
        ROPA_E_ACT_OWN,       ROPA_E_ACT_EDITED,        ROPA_E_ACT_ENTERED,
        ROPA_E_ACT_NO_CENTRE, ROPA_E_ACT_NOT_CENTRE,    ROPA_E_ACT_RETIRED};
    (void)on;
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        *(bool *)ctx |= why->status == reasons[i];
    return !*(bool *)ctx;
}

/* Which of the decisions on one record. */
static uint64_t mark_of(const struct ropa_act_next *next) {
    return rp_hash_item(rp_hash_item(RP_HASH_OF_NOTHING, next->kind), next->level);
}

static enum ropa_status try_decision(struct inbox *in, const struct pending *p, const struct ropa_record *rec,
                                     const struct rp_way *way, const struct ropa_act_next *next,
                                     struct ropa_err *err) {
    bool refused = false, head = !strcmp(next->level, "unit") || !way->accepted;
    const char *since = rp_act_kind(next->kind)->centre || (head && !way->waits[0])
                            ? way->since[RP_LEVEL_CENTRE]
                        : head ? way->since[RP_LEVEL_UNIT]
                               : way->since[RP_LEVEL_ORG];
    const struct ropa_act act = {.kind = next->kind, .level = next->level, .by = in->person, .date = in->day};
    const struct ropa_act_on on = {.ent = rec->ent, .uid = rec->uid, .acts = -1};
    if (!is_theirs(in, rec, next))
        return ROPA_OK;
    enum ropa_status s = rp_act_try_themselves(in->reg, &act, &on, 1, is_in_the_way, &refused, err);
    if (!s && !refused)
        in->stopped = !rp_paged_step(&in->paged, p->rank, mark_of(next)) ||
                      !in->each(in->ctx, &(struct ropa_act_waiting){rec, next->kind, next->level, since});
    return s;
}

/* Decisions that come next. Where there is no centre, who heads the office may decide for the head of the unit. */
static size_t decisions(const struct rp_way *way, const struct rp_office *office,
                        struct ropa_act_next out[5]) {
    struct ropa_act_next next[4];
    size_t n = 0, all = rp_way_next(way, office, next);
    for (size_t i = 0; i < all; i++) {
        const struct rp_act_kind *kind = rp_act_kind(next[i].kind);
        if (kind->grants && (!kind->centre || way->waits[RP_LEVEL_CENTRE]))
            out[n++] = next[i];
    }
    if (way->waits[RP_LEVEL_UNIT] && !office->any_centre)
        out[n++] = (struct ropa_act_next){"approve", "org"};
    return n;
}

/* How many of the `n` decisions on the record an earlier page told. */
static size_t count_told(const struct inbox *in, const struct pending *p, const struct ropa_act_next *next,
                         size_t n) {
    for (size_t i = 0; i < n && !strcmp(p->rank, in->paged.after.rank); i++)
        if (mark_of(&next[i]) == in->paged.after.id)
            return i + 1;
    return 0;
}

static enum ropa_status try_record(struct inbox *in, const struct pending *p, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    struct rp_way way;
    struct ropa_act_next next[5];
    const struct rp_office office = rp_act_office(in->reg, p->ent);
    enum ropa_status s = rp_act_way(in->reg, p->uid, NULL, &way, err);
    size_t n = s ? 0 : decisions(&way, &office, next);
    if (!s && n)
        s = ropa_register_get(in->reg, p->ent, p->uid, &rec, err);
    if (s == ROPA_E_NOT_FOUND) /* removed since; its acts stay */
        return ROPA_OK;
    for (size_t i = count_told(in, p, next, n); i < n && !s && !in->stopped; i++)
        s = try_decision(in, p, rec, &way, &next[i], err);
    ropa_record_free(rec);
    return s;
}

enum ropa_status ropa_acts_waiting(struct ropa_register *reg, const char *person, const char *day,
                                   struct ropa_page *page, ropa_act_waiting_fn *each, void *ctx,
                                   struct ropa_err *err) {
    struct inbox in = {
        .reg = reg, .person = person, .each = each, .ctx = ctx, .paged = rp_paged(reg, "waiting", page)};
    rp_paged_of(&in.paged, person);
    rp_paged_of(&in.paged, day);
    enum ropa_status s = rp_err_day(err, day);
    if (!s)
        s = rp_paged_begin(&in.paged, err);
    if (!s)
        s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    in.day = day ? day : rp_store_today(reg->st);
    if (person)
        s = ropa_posts_each(reg, person, in.day, note_post, &in, err);
    if (!s && (!person || in.signs || in.centre))
        s = rp_act_pending(reg->st, false, note_pending, &in, err);
    if (!s && in.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < in.n && !s && !in.stopped; i++)
        if (strcmp(in.all[i].rank, in.paged.after.rank) >= 0)
            s = try_record(&in, &in.all[i], err);
    s = rp_store_ended(reg->st, s ? s : rp_view_ended(reg->view, err), err);
    rp_store_read_end(reg->st);
    free(in.all);
    return s;
}
