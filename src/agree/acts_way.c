/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading the acts of records: how far each has come, what comes next. */
#include "agree/acts.h"

#include "base/err.h"
#include "model/act_kind.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/predicate.h"
#include "model/signer.h"
#include "model/value.h"
#include "register/paged.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/version.h"

#include "base/buf.h"
#include <string.h>

/* ---- how far a record has come ---- */

static bool step(void *ctx, const struct ropa_act_kept *act) {
    rp_way_step(ctx, act);
    return true;
}

enum ropa_status rp_act_way(struct ropa_register *reg, const char *uid, const char *without,
                            struct rp_way *way, struct ropa_err *err) {
    rp_way_begin(way);
    return rp_act_each_without(reg->st, uid, without, step, way, err);
}

struct disputing {
    const char *by;
    struct rp_disputable *out;
};

static bool take_decision(void *ctx, const struct ropa_act_kept *act) {
    struct disputing *d = ctx;
    if (act->disputed || !rp_act_kind(act->kind)->decides || strcmp(act->by, d->by) != 0 ||
        rp_act_themselves(act->via))
        return true;
    RP_COPY(d->out->uid, act->uid);
    RP_COPY(d->out->level, act->level);
    return true;
}

enum ropa_status rp_act_disputable(struct ropa_register *reg, const char *uid, const char *by,
                                   struct rp_disputable *out, struct ropa_err *err) {
    struct disputing d = {by, out};
    *out = (struct rp_disputable){0};
    return by ? rp_act_each(reg->st, uid, take_decision, &d, err) : ROPA_OK;
}

struct rp_office rp_act_office(struct ropa_register *reg, const struct ropa_entity *ent) {
    char uid[37];
    const struct ropa_view *view = reg->view;
    const struct ropa_record *org = NULL;
    if (view->resolve(view->ctx, &rp_organisation, "ORG", uid, NULL) == ROPA_OK)
        org = view->record(view->ctx, &rp_organisation, uid);
    const char *centre = org ? ropa_record_get(org, ORG_HAS_CENTRE) : NULL;
    bool any = centre && !strcmp(centre, "1");
    return (struct rp_office){.today = rp_store_today(reg->st),
                              .any_centre = any,
                              .letters = rp_conduct(ent)->letters,
                              .alone = org && ropa_record_get(org, ORG_CENTRE_ALONE),
                              .centre = any && rp_conduct(ent)->to_centre};
}

/* ---- reading ---- */

/* Findings handed on, of the record at hand. */
struct opening {
    const struct ropa_act_on *on;
    ropa_act_open_fn *each;
    void *ctx;
    bool stopped;
};

static bool hand_open(void *ctx, const struct ropa_finding *f) {
    struct opening *o = ctx;
    if (!f->waived && (f->elsewhere || f->severity == ROPA_ERROR))
        o->stopped = !o->each(o->ctx, o->on, f);
    return !o->stopped;
}

/* The head hasn't signed it: what falls due with the signature is judged as if it stood there already. */
static bool is_before_head(const struct ropa_record *rec) {
    static const char *const before[] = {"draft", "submitted", "returned", NULL};
    return rp_predicate_is(ropa_record_status(rec), before);
}

enum ropa_status ropa_act_open_each(struct ropa_register *reg, const struct ropa_act_on *on, size_t n,
                                    ropa_act_open_fn *each, void *ctx, struct ropa_err *err) {
    struct opening o = {.each = each, .ctx = ctx};
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    for (size_t i = 0; i < n && !s && !o.stopped; i++) {
        struct ropa_record *rec = NULL;
        o.on = &on[i];
        s = ropa_register_get(reg, on[i].ent, on[i].uid, &rec, err);
        if (!s && rp_conduct(on[i].ent)->entry &&
            is_before_head(rec)) /* what stays to be done once it is signed */
            RP_COPY(rec->status, "approved");
        if (!s && !ropa_check_record(reg, rec, hand_open, &o))
            s = rp_store_ended(reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
        ropa_record_free(rec);
    }
    rp_store_read_end(reg->st);
    return s;
}

/* Acts handed on, with what the register says of each. */
struct handing {
    struct ropa_register *reg;
    ropa_act_fn *each;
    void *ctx;
    struct rp_paged paged;
};

static bool hand(void *ctx, const struct ropa_act_kept *act) {
    struct handing *h = ctx;
    struct ropa_act_kept told = *act;
    if (!rp_paged_step(&h->paged, act->uid, 0))
        return false;
    told.signer = rp_act_signer(h->reg->view, act);
    return h->each(h->ctx, &told);
}

enum ropa_status ropa_acts_each(struct ropa_register *reg, const char *uid, struct ropa_page *page,
                                ropa_act_fn *each, void *ctx, struct ropa_err *err) {
    struct handing h = {reg, each, ctx, rp_paged(reg, "acts", page)};
    const char *after = h.paged.after.rank;
    rp_paged_of(&h.paged, uid);
    enum ropa_status s = rp_paged_begin(&h.paged, err);
    if (!s)
        s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    s = *after ? rp_act_each_after(reg->st, uid, after, hand, &h, err)
               : rp_act_each(reg->st, uid, hand, &h, err);
    s = rp_store_ended(reg->st, s ? s : rp_view_ended(reg->view, err), err);
    rp_store_read_end(reg->st);
    return s;
}

bool ropa_acts_usual(const struct ropa_entity *noun) {
    return rp_conduct(noun)->proposed;
}

bool ropa_acts_may(const struct ropa_entity *noun) {
    return rp_conduct(noun)->proposed || rp_conduct(noun)->laid;
}

int64_t ropa_acts_count(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid) {
    int64_t n = 0;
    return rp_act_count(reg->st, ent, uid, &n, NULL) ? -1 : n;
}

/* The desk to which it goes again, since whoever signed there may not, and nothing acknowledges it; NULL: none. */
static const char *desk_again(struct ropa_register *reg, const struct ropa_record *rec,
                              const struct rp_way *way, const struct rp_office *office) {
    static const char *const rest[] = {"approved", "accepted", "published", NULL}; /* on a signature */
    struct rp_signed of[RP_SIGNED_LEVELS];
    if (way->waits[0] || way->waits[1] || !rp_predicate_is(way->status, rest))
        return NULL;
    rp_signed_read(reg->view, rec, of);
    if (way->by_unit && of[RP_LEVEL_UNIT].signer == ROPA_SIGNER_OTHER)
        return "unit";
    bool doubt = false;
    for (size_t i = RP_LEVEL_CENTRE; i < RP_SIGNED_LEVELS; i++)
        doubt |= of[i].signer == ROPA_SIGNER_OTHER;
    return way->by_top && doubt ? (office->centre ? "centre" : "unit") : NULL;
}

enum ropa_status ropa_acts_next(struct ropa_register *reg, const struct ropa_record *rec,
                                struct ropa_act_next next[4], size_t *n, struct ropa_err *err) {
    struct rp_way way;
    int version;
    bool changed = false;
    const char *again;
    struct rp_office office = rp_act_office(reg, rec->ent);
    enum ropa_status s = rp_act_way(reg, rec->uid, NULL, &way, err);
    *n = 0;
    if (!s)
        s = rp_version(reg->st, rec, &version, &changed, err);
    if (s)
        return s;
    /* what was changed since the head approved it begins anew */
    if (changed && !way.waits[0] && !way.waits[1] && strcmp(way.status, "retired") != 0)
        next[(*n)++] = (struct ropa_act_next){"submit", "unit"};
    else if ((again = desk_again(reg, rec, &way, &office)))
        next[(*n)++] = (struct ropa_act_next){"submit", again};
    else
        *n = rp_way_next(&way, &office, next);
    return ROPA_OK;
}
