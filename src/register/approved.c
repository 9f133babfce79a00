/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The record as it was approved, and what became of it since. */
#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/place.h"
#include "model/told.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/covered.h"
#include "store/history/graft.h"
#include "store/history/version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum ropa_status ropa_record_version(struct ropa_register *reg, const struct ropa_record *rec, int *version,
                                     bool *changed, struct ropa_err *err) {
    return rp_version(reg->st, rec, version, changed, err);
}

/* ---- the register as the print has it ---- */

static const struct ropa_record *printed(const struct rp_approved *a, const struct ropa_entity *of,
                                         const char *uid) {
    return rp_printed_find(&a->print, of, uid);
}

/* Persons stand in a print by their post. */
static const char *title_of(const struct ropa_record *rec) {
    const char *title = ropa_record_get(rec, rec->ent->title);
    size_t post = rp_conduct(rec->ent)->post;
    if (!title && post != ROPA_NO_FIELD)
        title = ropa_record_get(rec, post);
    return title ? title : "";
}

static bool describe(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref,
                     const char **title) {
    const struct rp_approved *a = ctx;
    const struct ropa_record *rec = printed(a, of, uid);
    if (!rec)
        return a->live->describe(a->live->ctx, of, uid, ref, title);
    *ref = rec->ref;
    *title = title_of(rec);
    return true;
}

static const struct ropa_record *record(void *ctx, const struct ropa_entity *of, const char *uid) {
    const struct rp_approved *a = ctx;
    const struct ropa_record *rec = printed(a, of, uid);
    return rec ? rec : a->live->record(a->live->ctx, of, uid);
}

static enum ropa_status resolve(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                struct ropa_err *err) {
    const struct rp_approved *a = ctx;
    return a->live->resolve(a->live->ctx, of, text, uid, err);
}

static bool is_term(void *ctx, const struct ropa_vocab *v, const char *term) {
    const struct rp_approved *a = ctx;
    return a->live->is_term(a->live->ctx, v, term);
}

static enum ropa_status why(void *ctx, struct ropa_err *err) {
    const struct rp_approved *a = ctx;
    return a->live->why ? a->live->why(a->live->ctx, err) : rp_err(err, ROPA_E_NOMEM, NULL);
}

void rp_approved_begin(struct ropa_register *reg, struct rp_approved *a) {
    const struct ropa_view *live = reg->view;
    *a = (struct rp_approved){.live = live};
    a->view = (struct ropa_view){.ctx = a,
                                 .today = live->today,
                                 .now = live->now,
                                 .resolve = resolve,
                                 .describe = describe,
                                 .record = record,
                                 .is_term = is_term,
                                 .starved = live->starved,
                                 .why = why,
                                 .shifting = true};
}

void rp_approved_free(struct rp_approved *a) {
    rp_printed_free(&a->print);
}

/* Let what `rec` and its rows name as `was` be named as `is`: uids are of one length. */
static bool rename_refs(struct ropa_record *rec, const char *was, const char *is) {
    bool good = true;
    for (size_t f = 0; f < rec->ent->n_fields && good; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const char *value = ropa_record_get(rec, f);
        bool names = value && (field->kind == ROPA_REF || field->kind == ROPA_REFS) && strstr(value, was);
        char *now = names ? strdup(value) : NULL;
        for (char *at = now; at && (at = strstr(at, was)); at += strlen(is))
            memcpy(at, is, strlen(is));
        good = !names || (now && rp_record_put(rec, f, now));
        free(now);
        for (size_t i = 0; i < ropa_record_rows(rec, f) && good; i++)
            good = rename_refs(ropa_record_row(rec, f, i), was, is);
    }
    return good;
}

/* Units, persons and all that a merge made one with ours are told as ours: the paper names the same. */
static enum ropa_status follow_joined(struct ropa_register *reg, struct rp_printed *print,
                                      struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < print->n && !s; i++) {
        struct ropa_record *named = print->named[i];
        char was[37], is[37];
        RP_COPY(was, named->uid);
        s = rp_graft_joined(reg->st, was, is, err);
        for (int turn = 0; !s && is[0] && strcmp(is, was) && turn < 100; turn++) {
            bool bad = !rename_refs(print->rec, was, is);
            for (size_t k = 0; k < print->n && !bad; k++)
                bad = !rename_refs(print->named[k], was, is);
            if (bad)
                return rp_err(err, ROPA_E_NOMEM, NULL);
            RP_COPY(named->uid, is);
            RP_COPY(was, is);
            s = rp_graft_joined(reg->st, was, is, err);
        }
    }
    return s;
}

enum ropa_status rp_approved_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                  struct rp_approved *out, struct ropa_err *err) {
    struct rp_approval approval;
    rp_approved_begin(reg, out);
    enum ropa_status s = rp_act_approved(reg->st, ent, uid, &approval, err);
    if (s)
        return s;
    if (!approval.print)
        return rp_err_subject(err, ROPA_E_NOT_FOUND, uid, NULL);
    if (!rp_printed_load(ent, approval.print, &out->print))
        s = rp_json_unread(uid, approval.print, err);
    free(approval.print);
    if (!s)
        s = follow_joined(reg, &out->print, err);
    if (s)
        return s;
    out->version = approval.version;
    out->print.rec->rev = approval.rev;
    RP_COPY(out->print.rec->status, approval.status);
    return s;
}

enum ropa_status ropa_record_approved(struct ropa_register *reg, const struct ropa_entity *ent,
                                      const char *uid, struct ropa_record **out, struct ropa_err *err) {
    struct rp_approved a;
    *out = NULL;
    enum ropa_status s = rp_approved_load(reg, ent, uid, &a, err);
    if (s)
        return s;
    *out = a.print.rec;
    a.print.rec = NULL;
    rp_approved_free(&a);
    return ROPA_OK;
}

/* ---- what differs ---- */

struct comparing {
    ropa_since_fn *each;
    void *ctx;
    const struct ropa_view *then, *live;
    struct ropa_place named; /* the field that names the shared record; no place for the record itself */
    const struct ropa_record *paper,
        *covered;      /* what it tells of, and of which activity it is told now; NULL */
    bool whole;        /* of that activity: it came, or went */
    bool stopped, bad; /* out of memory */
};

static bool tell(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                 const char *b) {
    struct comparing *c = ctx;
    struct rp_buf path = {0};
    const char *item = "", *of = c->covered ? ropa_record_ref(c->covered) : NULL;
    if (f && !c->named.root && !of && rp_print_beside(ropa_place_entity(p), f))
        return true;
    if (of && f && !rp_tells_field(c->paper->ent, ropa_place_entity(p), p->field, &item))
        return true;
    if (c->named.root) {
        rp_place_put(&path, &c->named);
        rp_buf_printf(&path, "%s>", path.n ? "" : c->named.root->code);
    }
    rp_place_put(&path, p);
    c->bad |= path.bad;
    c->stopped = path.bad || !c->each(c->ctx, &(struct ropa_since){c->named, *p, path.p, f, a, b, c->then, of,
                                                                   item, c->whole});
    rp_buf_free(&path);
    return !c->stopped;
}

struct naming {
    const struct ropa_record *named;
    struct ropa_place found;
};

static bool find_naming(void *ctx, const struct ropa_place *p, const struct ropa_record *holder) {
    struct naming *n = ctx;
    const char *value = ropa_record_get(holder, p->field);
    if (ropa_place_field(p)->of != n->named->ent || !value || !strstr(value, n->named->uid))
        return true;
    n->found = *p;
    return false;
}

/* The field of `rec` that names it, rows included; the record itself where none does (the organisation). */
static struct ropa_place named_by(const struct ropa_record *rec, const struct ropa_record *named) {
    struct naming n = {named, rp_place_own(named->ent, ROPA_NO_FIELD)};
    ropa_place_each(rec, find_naming, &n);
    return n.found;
}

/* Shared records that both name. */
static void compare_named(struct comparing *c, const struct rp_printed *was, const struct rp_printed *now) {
    for (size_t i = 0; i < was->n && !c->stopped; i++) {
        const struct ropa_record *old = was->named[i];
        const struct ropa_record *new = rp_printed_find(now, old->ent, old->uid);
        if (!new)
            continue;
        c->named = named_by(now->rec, new);
        ropa_record_diff(old, new, tell, c);
    }
}

/* What a notice tells of an activity, or of its retention rule, otherwise now. */
static bool compare_covered(void *ctx, const char *activity, const struct ropa_record *then,
                            const struct ropa_record *now) {
    struct comparing *c = ctx;
    const struct ropa_record *of = c->live->record(c->live->ctx, &rp_activity, activity);
    const struct ropa_record *any = now ? now : then;
    struct ropa_place title = rp_place_own(any->ent, any->ent->title);
    c->covered = of ? of : any;
    c->named = named_by(c->paper, c->covered);
    c->whole = !then || !now;
    if (then && now)
        ropa_record_diff(then, now, tell, c);
    else
        tell(c, &title, ropa_place_field(&title), then ? ropa_record_get(then, title.field) : NULL,
             now ? ropa_record_get(now, title.field) : NULL);
    return !c->stopped;
}

enum ropa_status ropa_record_since_approval(struct ropa_register *reg, const struct ropa_record *rec,
                                            ropa_since_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_approved was;
    struct rp_printed now = {0};
    char digest[RP_DIGEST_SIZE], *print = NULL;
    struct comparing c = {.each = each, .ctx = ctx, .then = &was.view, .live = reg->view, .paper = rec};
    enum ropa_status s = rp_approved_load(reg, rec->ent, rec->uid, &was, err);
    if (s)
        return s;
    s = rp_act_digest(reg->st, rec, NULL, digest, &print, err);
    if (!s && !rp_printed_load(rec->ent, print, &now))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        ropa_record_diff(was.print.rec, now.rec, tell, &c);
        compare_named(&c, &was.print, &now);
        s = c.stopped ? s : rp_covered_each(reg->st, rec, compare_covered, &c, err);
    }
    if (!s) {
        s = c.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    }
    free(print);
    rp_printed_free(&now);
    rp_approved_free(&was);
    return s;
}
