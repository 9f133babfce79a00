/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_signing.h"

#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/unit_head.h"
#include "model/predicate.h"
#include "model/signer.h"
#include "model/view.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static bool is_above(enum rp_signing_role role) {
    return role == RP_ACCEPTS || role == RP_DECIDES;
}

static const char *keep(struct rp_signings *s, const char *text) {
    const char *kept = text && *text ? rp_pool_text(&s->pool, text) : NULL;
    s->bad |= s->pool.bad;
    return kept;
}

/* ---- who signed ---- */

/* All in the pool; NULL where it isn't known. */
struct by_whom {
    const char *name, *post, *day;
};

/* The last acts of one record, as they are told. */
struct telling {
    struct rp_signings *s;
    struct by_whom by[RP_SIGNING_ROLES], submitted; /* submitted: the last time, approved since or not */
    char approved[80];                              /* digest of the last approval */
    size_t level;
};

static struct by_whom who(struct rp_signings *s, const struct ropa_act_kept *act) {
    return (struct by_whom){keep(s, act->by_name), keep(s, act->by_post), keep(s, act->date)};
}

static bool tell_act(void *ctx, const struct ropa_act_kept *act) {
    struct telling *t = ctx;
    size_t level;
    if (!strcmp(act->kind, "submit") && (!act->level || !strcmp(act->level, "unit"))) /* to its head */
        t->submitted = who(t->s, act);
    if (!strcmp(act->kind, "accept") && act->digest && !strcmp(act->digest, t->approved))
        t->by[RP_ACCEPTS] = who(t->s, act);
    if (!rp_signed_approves(act, &level))
        return true;
    RP_COPY(t->approved, act->digest ? act->digest : "");
    t->by[RP_PROPOSES] = t->submitted;
    t->by[level ? RP_DECIDES : RP_HEADS] = who(t->s, act);
    t->level = level > t->level ? level : t->level;
    return true;
}

static void add(struct rp_signings *s, enum rp_signing_role role, const char *unit, bool expected,
                const struct by_whom *by) {
    struct rp_signing *grown;
    unit = is_above(role) ? "" : unit;
    if (!by->name)
        return;
    for (size_t i = 0; i < s->n; i++) {
        struct rp_signing *known = &s->all[i];
        if (known->role != role || known->expected != expected || strcmp(known->unit, unit) != 0 ||
            strcmp(known->name, by->name) != 0 || !rp_same_text(known->post, by->post))
            continue;
        if (by->day && (!known->first || strcmp(by->day, known->first) < 0))
            known->first = by->day;
        if (by->day && (!known->last || strcmp(by->day, known->last) > 0))
            known->last = by->day;
        return;
    }
    if (!(grown = rp_grow(s->all, s->n, &s->cap, sizeof *grown))) {
        s->bad = true;
        return;
    }
    s->all = grown;
    s->all[s->n++] = (struct rp_signing){role, unit, by->name, by->post, by->day, by->day, expected};
}

/* Among the units met; the index, or the number of all when memory ran out. */
static size_t unit_at(struct rp_signings *s, const struct rp_xlsx *x, const char *uid) {
    size_t i = 0;
    const char *ref, *name = "";
    const struct ropa_view *v = x->book->view;
    while (i < s->n_units && strcmp(s->units[i].uid, uid) != 0)
        i++;
    if (i < s->n_units)
        return i;
    struct rp_signing_unit *grown = rp_grow(s->units, s->n_units, &s->cap_units, sizeof *grown);
    if (!grown) {
        s->bad = true;
        return i;
    }
    s->units = grown;
    if (*uid && v && v->describe)
        v->describe(v->ctx, &rp_unit, uid, &ref, &name);
    const char *kept = keep(s, uid), *called = keep(s, name);
    s->units[s->n_units++] = (struct rp_signing_unit){kept ? kept : "", called ? called : "", 0};
    return i;
}

void rp_signings_add(struct rp_signings *s, const struct rp_xlsx *x, const struct ropa_record *rec) {
    const struct ropa_view *view = x->book->live;
    size_t unit_field = ropa_record_entity(rec)->unit_field;
    const char *unit = unit_field == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit_field);
    struct telling t = {.s = s};
    size_t at = unit_at(s, x, unit ? unit : "");
    if (at == s->n_units)
        return;
    s->units[at].n++;
    if (view && view->each_act && strcmp(ropa_record_status(rec), "draft") != 0)
        view->each_act(view->ctx, rec, tell_act, &t);
    if (!x->book->approved)
        t.by[RP_PROPOSES] = t.submitted;
    for (int role = 0; role < RP_SIGNING_ROLES; role++)
        add(s, (enum rp_signing_role)role, s->units[at].uid, false, &t.by[role]);
    s->level = t.level > s->level ? t.level : s->level;
}

/* ---- who is expected ---- */

/* Those whom the register names, to be noted in a role; where there is no list, the only one. */
struct seeking {
    const struct rp_xlsx *x;
    struct rp_signings *list;
    enum rp_signing_role role;
    const char *unit;
    size_t n;
    char only[37];
    struct rp_signer_named by;
};

static void note_signer(void *ctx, const char *uid, const struct ropa_record *head) {
    struct seeking *s = ctx;
    const struct ropa_view *v = s->x->book->live;
    const struct ropa_record *person = v->record ? v->record(v->ctx, &rp_person, uid) : NULL;
    const char *post = head ? ropa_record_get(head, UHD_POST) : NULL;
    if (!person || !strcmp(s->only, uid))
        return;
    s->n++;
    RP_COPY(s->only, uid);
    s->by = (struct rp_signer_named){ropa_record_get(person, PER_NAME),
                                     post ? post : ropa_record_get(person, PER_POST)};
    if (s->list)
        add(s->list, s->role, s->unit, true,
            &(struct by_whom){keep(s->list, s->by.name), keep(s->list, s->by.post), NULL});
}

static void seek(struct seeking *s, const char *unit, const char *level) {
    const struct rp_book *book = s->x->book;
    if (book->live && book->today)
        rp_signers_each(book->live, unit, level, book->today, note_signer, s);
}

bool rp_signings_centre(const struct rp_xlsx *x) {
    const struct ropa_record *office = x->book->live ? rp_signer_office(x->book->live) : NULL;
    return office && rp_predicate_yes(office, ORG_HAS_CENTRE);
}

size_t rp_signings_top(const struct rp_xlsx *x) {
    return rp_signings_centre(x) ? 1 : 2;
}

bool rp_signings_above(const struct rp_signings *s, const struct rp_xlsx *x) {
    return rp_signings_centre(x) || s->n_units > 1 || s->level;
}

/* Whether the one expected signed so before, or, with `any`, any other who is expected in the same place did. */
static bool signed_before(const struct rp_signings *s, const struct rp_signing *one, bool any) {
    for (size_t i = 0; i < s->n; i++) {
        const struct rp_signing *other = &s->all[i];
        bool there = other->role == one->role && !strcmp(other->unit, one->unit);
        if (there && any && other->expected && signed_before(s, other, false))
            return true;
        if (there && !any && !other->expected && !strcmp(other->name, one->name))
            return true;
    }
    return false;
}

/* Of several who may approve, those who did before: the register names deputies too. */
static bool is_wanted(const struct rp_signings *s, const struct rp_signing *one) {
    bool approves = one->role == RP_HEADS || one->role == RP_DECIDES;
    return !approves || (one->expected && (signed_before(s, one, false) || !signed_before(s, one, true)));
}

void rp_signings_expect(struct rp_signings *s, const struct rp_xlsx *x) {
    struct seeking above = {.x = x, .list = s, .role = RP_DECIDES, .unit = ""};
    const char *one = s->n_units == 1 && *s->units[0].uid ? s->units[0].uid : NULL;
    for (size_t i = 0; i < s->n_units; i++) {
        struct seeking heads = {.x = x, .list = s, .role = RP_HEADS, .unit = s->units[i].uid};
        if (*heads.unit)
            seek(&heads, heads.unit, "unit");
    }
    s->level = rp_signings_top(x);
    seek(&above, one, s->level == 1 ? "centre" : "org");
    size_t n = 0;
    struct rp_signing *wanted = calloc(s->n + 1, sizeof *wanted);
    for (size_t i = 0; i < s->n && wanted; i++) {
        s->all[i].first = s->all[i].last = NULL; /* the day is left to the hand */
        if (is_wanted(s, &s->all[i]))
            wanted[n++] = s->all[i];
    }
    s->bad |= !wanted;
    free(s->all);
    s->all = wanted;
    s->n = s->cap = n;
}

struct rp_signer_named rp_signing_head(const struct rp_xlsx *x, const char *unit) {
    struct seeking s = {.x = x};
    if (unit)
        seek(&s, unit, "unit");
    return s.n == 1 ? s.by : (struct rp_signer_named){NULL, NULL};
}

/* ---- telling ---- */

static bool is_of(const struct rp_signing *one, enum rp_signing_role role, const char *unit) {
    return one->role == role && (is_above(role) || !strcmp(one->unit, unit));
}

const struct rp_signing *rp_signings_of(const struct rp_signings *s, enum rp_signing_role role,
                                        const char *unit, size_t i) {
    for (size_t k = 0; k < s->n; k++)
        if (is_of(&s->all[k], role, unit) && !i--)
            return &s->all[k];
    return NULL;
}

void rp_signing_days(const struct rp_signing *one, enum ropa_lang lang, struct rp_buf *out) {
    char from[64], to[64];
    if (one->first && !strcmp(one->first, one->last))
        rp_buf_str(out, ropa_date_format(one->first, lang, ROPA_DATE_LONG, from, sizeof from));
    else if (one->first)
        rp_buf_printf(out, lang == ROPA_TH ? "%s ถึง %s" : "%s to %s",
                      ropa_date_format(one->first, lang, ROPA_DATE_SHORT, from, sizeof from),
                      ropa_date_format(one->last, lang, ROPA_DATE_SHORT, to, sizeof to));
}

void rp_signings_free(struct rp_signings *s) {
    rp_pool_free(&s->pool);
    free(s->all);
    free(s->units);
    *s = (struct rp_signings){0};
}
