/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include <ropa/posts.h>

#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/signer.h"
#include "model/value.h"
#include "register/register.h"

#include <string.h>

struct asking {
    const struct ropa_view *view;
    const char *person, *day;
    ropa_post_fn *each;
    void *ctx;
    const struct ropa_record *rec; /* of the person */
    bool stopped;
};

static bool on_day(const char *from, const char *to, const char *day) {
    return (!from || strcmp(from, day) <= 0) && (!to || strcmp(to, day) >= 0);
}

static bool tell(struct asking *a, const struct ropa_post_held *held) {
    if (!a->stopped && on_day(held->from, held->to, a->day))
        a->stopped = !a->each(a->ctx, held);
    return !a->stopped;
}

static enum ropa_post_kind kind_of(const struct ropa_record *head) {
    const char *kind = ropa_record_get(head, UHD_HEAD_KIND);
    return kind && !strcmp(kind, "acting")     ? ROPA_POST_ACTING
           : kind && !strcmp(kind, "delegate") ? ROPA_POST_DELEGATE
                                               : ROPA_POST_HEAD;
}

static struct ropa_post_held held_by(const struct ropa_record *head, enum ropa_post_kind kind,
                                     const char *unit) {
    return (struct ropa_post_held){.kind = kind,
                                   .unit = unit,
                                   .post = ropa_record_get(head, UHD_POST),
                                   .order_no = ropa_record_get(head, UHD_ORDER_NO),
                                   .from = ropa_record_get(head, UHD_VALID_FROM),
                                   .to = ropa_record_get(head, UHD_VALID_TO)};
}

static bool is_persons(const struct asking *a, const struct ropa_record *head) {
    const char *person = ropa_record_get(head, UHD_PERSON);
    return person && !strcmp(person, a->person);
}

static bool ask_unit(void *ctx, const struct ropa_record *unit) {
    struct asking *a = ctx;
    for (size_t i = 0; i < ropa_record_rows(unit, UNI_HEAD); i++) {
        const struct ropa_record *head = ropa_record_row(unit, UNI_HEAD, i);
        struct ropa_post_held held = held_by(head, kind_of(head), unit->uid);
        if (is_persons(a, head) && !tell(a, &held))
            return false;
    }
    return true;
}

static void ask_centre_and_dpo(struct asking *a, const struct ropa_record *person) {
    char uid[37];
    const struct ropa_view *view = a->view;
    if (view->resolve(view->ctx, &rp_organisation, "ORG", uid, NULL))
        return;
    const struct ropa_record *org = view->record(view->ctx, &rp_organisation, uid);
    const char *centre = rp_signer_centre(view, ropa_record_get(person, PER_UNIT_REF)),
               *dpo = org ? ropa_record_get(org, ORG_DPO_REF) : NULL;
    if (centre)
        tell(a, &(struct ropa_post_held){.kind = ROPA_POST_CENTRE,
                                         .unit = centre,
                                         .post = ropa_record_get(person, PER_POST),
                                         .from = ropa_record_get(person, PER_VALID_FROM),
                                         .to = ropa_record_get(person, PER_VALID_TO)});
    if (dpo && !strcmp(dpo, a->person))
        tell(a, &(struct ropa_post_held){.kind = ROPA_POST_DPO,
                                         .post = ropa_record_get(person, PER_POST),
                                         .from = ropa_record_get(org, ORG_DPO_APPOINTED)});
}

/* In words, as the posts of others are kept; a role that isn't in the vocabulary any more as it is. */
static const char *role_of(const struct ropa_record *person) {
    const char *role = ropa_record_get(person, PER_WG_ROLE);
    const struct ropa_choice *choice =
        role ? ropa_choice_find(rp_person.fields[PER_WG_ROLE].vocab, role) : NULL;
    return choice ? choice->label.in[ROPA_TH] : role;
}

/* One who signs for the office (kpi.md A32). */
static void ask_signer(void *ctx, const char *person, const struct ropa_record *head) {
    struct asking *a = ctx;
    const struct ropa_post_held held =
        head ? held_by(head, ROPA_POST_ORG, NULL)
             : (struct ropa_post_held){.kind = ROPA_POST_ORG, .post = ropa_record_get(a->rec, PER_POST)};
    if (!strcmp(person, a->person))
        tell(a, &held);
}

enum ropa_status ropa_posts_each(struct ropa_register *reg, const char *person, const char *day,
                                 ropa_post_fn *each, void *ctx, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_err_day(err, day);
    if (!s)
        s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    struct asking a = {
        .view = reg->view, .person = person, .day = day ? day : reg->view->today, .each = each, .ctx = ctx};
    s = rp_store_get(reg->st, &rp_person, person, &rec, err);
    if (!s) {
        a.view->each(a.view->ctx, &rp_unit, ask_unit, &a);
        ask_centre_and_dpo(&a, rec);
        a.rec = rec;
        rp_signers_each(a.view, NULL, "org", a.day, ask_signer, &a);
        if (ropa_record_get(rec, PER_WG_ROLE))
            tell(&a, &(struct ropa_post_held){.kind = ROPA_POST_WG,
                                              .post = role_of(rec),
                                              .order_no = ropa_record_get(rec, PER_ORDER_NO),
                                              .from = ropa_record_get(rec, PER_VALID_FROM),
                                              .to = ropa_record_get(rec, PER_VALID_TO)});
        s = rp_store_ended(reg->st, rp_view_ended(reg->view, err), err);
    }
    rp_store_read_end(reg->st);
    ropa_record_free(rec);
    return s;
}
