/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the form fills in unasked, and what an empty answer takes. */
#include "base/err.h"
#include "form/form.h"
#include "model/conduct.h"
#include "model/hints.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/party.h"
#include "model/nouns/person.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/recipient.h"
#include "model/nouns/retention.h"
#include "model/nouns/storage.h"
#include "model/nouns/unit_head.h"
#include "model/nouns/waiver.h"
#include "model/record.h"
#include "model/set.h"
#include "model/signer.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define SURE 3 /* a text always answered alike, this often, needs no asking */

void rp_form_heed(struct ropa_form *form, enum ropa_status s) {
    form->starved |= s == ROPA_E_NOMEM;
}

/* A copy of `text`, NULL of NULL. */
static char *copy(struct ropa_form *form, const char *text) {
    char *own = rp_strdup(text);
    form->starved |= text && !own;
    return own;
}

struct used {
    struct ropa_form *form;
    char *value; /* used most */
    int64_t times;
    size_t n; /* different values */
};

static bool note_used(void *ctx, const char *value, int64_t times) {
    struct used *u = ctx;
    if (u->n++ == 0 && value) {
        u->value = copy(u->form, value);
        u->times = times;
    }
    return u->n < 2;
}

static bool note_only(void *ctx, const struct ropa_record *rec) {
    struct used *u = ctx;
    if (u->n++ == 0)
        u->value = copy(u->form, ropa_record_uid(rec));
    return u->n < 2;
}

/* The only record of the noun, else NULL. */
static char *only_record(struct ropa_form *form, const struct ropa_entity *of) {
    struct used u = {.form = form};
    struct ropa_query *q = ropa_query_new(form->reg, of);
    form->starved |= !q;
    if (q) {
        ropa_query_limit(q, 2);
        rp_form_heed(form, ropa_register_list(form->reg, q, note_only, &u, NULL));
    }
    ropa_query_free(q);
    if (u.n == 1)
        return u.value;
    free(u.value);
    return NULL;
}

/* ---- the person whom this unit names most ---- */

struct times {
    char uid[37];
    size_t n;
};

struct people {
    size_t f; /* the field counted */
    struct times *who;
    size_t n, cap;
    bool bad; /* out of memory */
};

static bool count_person(void *ctx, const struct ropa_record *rec) {
    struct people *p = ctx;
    const char *uid = ropa_record_get(rec, p->f);
    size_t i = 0;
    if (!uid)
        return true;
    while (i < p->n && strcmp(p->who[i].uid, uid) != 0)
        i++;
    struct times *more = i < p->n ? p->who : rp_grow(p->who, p->n, &p->cap, sizeof *more);
    p->bad |= !more;
    if (!more)
        return false;
    p->who = more;
    if (i == p->n) {
        p->who[i].n = 0;
        rp_copy(p->who[p->n++].uid, 37, uid);
    }
    p->who[i].n++;
    return true;
}

static char *person_of_unit(struct ropa_form *form, size_t f) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const char *unit = ent->unit_field == ROPA_NO_FIELD ? NULL : ropa_record_get(form->rec, ent->unit_field);
    struct ropa_query *q = unit ? ropa_query_new(form->reg, ent) : NULL;
    struct people p = {.f = f};
    size_t best = 0;
    if (q) {
        enum ropa_status s = ropa_query_unit(q, unit, NULL);
        rp_form_heed(form, s ? s : ropa_register_list(form->reg, q, count_person, &p, NULL));
    }
    form->starved |= p.bad || (unit && !q);
    for (size_t i = 1; i < p.n; i++)
        best = p.who[i].n > p.who[best].n ? i : best;
    char *uid = p.n ? copy(form, p.who[best].uid) : NULL;
    ropa_query_free(q);
    free(p.who);
    return uid;
}

/* ---- whose it is ---- */

static bool is_owner(struct ropa_place p) {
    return p.rows == ROPA_NO_FIELD && p.root && p.field == p.root->unit_field &&
           ropa_place_field(&p)->kind == ROPA_REF;
}

/* The unit for which they work, who fill it in: as they said, else theirs who act; the only one there is. What others do says nothing. */
static char *own_unit(struct ropa_form *form, const struct ropa_field *f) {
    const struct ropa_view *view = ropa_register_view(form->reg);
    const char *uid = rp_store_person(form->reg->st);
    const struct ropa_record *person = *form->unit || !*uid ? NULL : view->record(view->ctx, &rp_person, uid);
    const char *unit = *form->unit ? form->unit : person ? ropa_record_get(person, PER_UNIT_REF) : NULL;
    return unit ? copy(form, unit) : only_record(form, f->of);
}

static char *most_used(struct ropa_form *form, struct ropa_place p, struct used *u) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const struct ropa_field *f = ropa_place_field(&p);
    bool of_unit = f->of && rp_conduct(f->of)->post != ROPA_NO_FIELD && p.rows == ROPA_NO_FIELD &&
                   ent->unit_field != ROPA_NO_FIELD && ropa_record_get(form->rec, ent->unit_field);
    if (of_unit) {
        u->value = person_of_unit(form, p.field);
        return u->value ? u->value : (u->value = only_record(form, f->of));
    }
    rp_form_heed(form, ropa_register_usage(form->reg, ropa_place_entity(&p), p.field, 2, note_used, u, NULL));
    bool others =
        f->kind == ROPA_REF && !rp_conduct(f->of)->sole; /* what protects the cameras is nobody else's */
    if (others && u->times < SURE) {
        free(u->value);
        return u->value = NULL;
    }
    if (u->value || f->kind != ROPA_REF || others)
        return u->value;
    return u->value = only_record(form, f->of);
}

static const char *owner_set(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    return f->subset_of ? ropa_record_value(form->rec, f->subset_of) : NULL;
}

const char *rp_form_day(const struct ropa_form *form) {
    return *form->told_day ? form->told_day : ropa_register_today(form->reg);
}

/* A preset that the day or the table gives. */
static char *plain_preset(struct ropa_form *form, struct ropa_place p) {
    const char *today = rp_form_day(form);
    const struct ropa_field *f = ropa_place_field(&p);
    char text[32];
    switch (f->preset) {
    case ROPA_PRESET_FISCAL_YEAR:
        snprintf(text, sizeof text, "%d", ropa_date_fiscal_year(today));
        return copy(form, text);
    case ROPA_PRESET_TODAY:
        return copy(form, today);
    case ROPA_PRESET_YEAR_BEGIN:
        snprintf(text, sizeof text, "%04d-10-01", ropa_date_fiscal_year(today) - 544);
        return copy(form, text);
    case ROPA_PRESET_NEXT_YEAR:
        ropa_date_add_months(today, 12, text);
        return copy(form, text);
    case ROPA_PRESET_ALL:
        /* of several only a person knows which are needed, unless there is nothing else that needs them */
        if (form->likely_last && p.root && p.rows != ROPA_NO_FIELD &&
            ropa_record_rows(form->rec, p.rows) == 1)
            return copy(form, owner_set(form, p));
        return ropa_set_count(owner_set(form, p)) == 1 ? copy(form, owner_set(form, p)) : NULL;
    case ROPA_PRESET_FIXED:
        return copy(form, f->fixed);
    case ROPA_PRESET_USUAL:
        if (f->flags & ROPA_COUNTRY && rp_form_abroad(form, ropa_place_holder(form->rec, &p), ROPA_TH))
            return NULL;
        return !f->usual || f->usual(ropa_place_holder(form->rec, &p)) ? copy(form, f->fixed) : NULL;
    default:
        return NULL;
    }
}

/* Offices name people by their posts: a person made in place from a post has that post. A person's own name is none. */
static bool is_post(const struct ropa_form *form, struct ropa_place p) {
    if (!form->own_rec || rp_place_top(&p) != rp_conduct(ropa_record_entity(form->rec))->post)
        return false;
    const char *name = ropa_record_get(form->rec, PER_NAME);
    return name && rp_form_is_post(name);
}

/* ---- what is suggested ---- */

struct sure {
    struct ropa_form *form;
    const struct ropa_field *f;
    struct rp_buf value; /* canonical */
};

/* A shared record is suggested by its name; one that isn't in the register yet is made only when it is chosen. */
static void take_shared(struct sure *sure, const char *name) {
    char uid[37];
    enum ropa_status s = rp_store_find(sure->form->reg->st, sure->f->of, name, uid, NULL);
    rp_form_heed(sure->form, s);
    if (!s)
        rp_buf_str(&sure->value, uid);
}

static bool take_sure(void *ctx, const struct ropa_suggestion *s) {
    struct sure *sure = ctx;
    bool set = sure->f->kind == ROPA_SET;
    if (s->strong && set)
        rp_set_add(&sure->value, s->value);
    else if (s->strong && sure->f->kind == ROPA_REF)
        take_shared(sure, s->value);
    else if (s->strong)
        rp_buf_str(&sure->value, s->value);
    return set;
}

/* The strong suggestion, as a canonical value; owned, NULL for none. */
static char *suggested(struct ropa_form *form, struct ropa_place p) {
    struct sure sure = {.form = form, .f = ropa_place_field(&p)};
    rp_form_suggest(form, p, take_sure, &sure);
    form->starved |= sure.value.bad;
    if (sure.f->kind == ROPA_SET)
        return rp_set_close(&sure.value);
    if (sure.value.n)
        return rp_buf_take(&sure.value);
    rp_buf_free(&sure.value);
    return NULL;
}

void rp_form_suggest(struct ropa_form *form, struct ropa_place p, ropa_suggestion_fn *each, void *ctx) {
    const struct ropa_record *row = p.rows != ROPA_NO_FIELD ? ropa_place_holder(form->rec, &p) : NULL;
    rp_form_heed(form, ropa_suggest(form->reg, form->rec, row, ropa_place_field(&p)->code, each, ctx, NULL));
}

/* Whether a text of the activity names a service that is usually abroad: the rule on likely transfers asks about the same ones. */
static bool names_service_abroad(const struct ropa_form *form) {
    static const struct {
        size_t rows, field;
    } texts[] = {{ACT_STORAGE, STO_STORAGE_LOCATION},
                 {ACT_PROCESSOR_USE, PRU_PROCESSOR_SERVICE},
                 {ACT_RECIPIENT, RCP_RECIPIENT_NAME}};
    const struct ropa_view *view = ropa_register_view(form->reg);
    const struct rp_hints *hints = rp_hints_of(view);
    bool named = rp_hints_service(hints, ropa_record_get(form->rec, ACT_ACTIVITY_NAME)) != NULL;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t k = 0; !named && k < ropa_record_rows(form->rec, texts[i].rows); k++)
            named = rp_hints_service(
                hints, ropa_record_get(ropa_record_row(form->rec, texts[i].rows, k), texts[i].field));
    for (size_t k = 0; !named && k < ropa_record_rows(form->rec, ACT_PROCESSOR_USE); k++) {
        const char *uid =
            ropa_record_get(ropa_record_row(form->rec, ACT_PROCESSOR_USE, k), PRU_PROCESSOR_REF);
        const struct ropa_record *party = uid ? view->record(view->ctx, &rp_party, uid) : NULL;
        named = party && rp_hints_service(hints, ropa_record_get(party, PTY_NAME));
    }
    return named;
}

const char *rp_form_abroad(const struct ropa_form *form, const struct ropa_record *holder,
                           enum ropa_lang lang) {
    const struct ropa_entity *ent = ropa_record_entity(holder);
    const struct rp_hints *hints = rp_hints_of(ropa_register_view(form->reg));
    const char *tells = NULL;
    for (size_t i = 0; i < ent->n_fields && !tells; i++) {
        const struct ropa_field *f = &ent->fields[i];
        const char *value = ropa_record_get(holder, i);
        const struct ropa_choice *c =
            value && f->kind == ROPA_CHOICE ? ropa_choice_find(f->vocab, value) : NULL;
        tells = c && c->flags & ROPA_OVERSEAS ? c->label.in[lang]
                : f->kind == ROPA_TEXT        ? rp_hints_service(hints, value)
                                              : NULL;
    }
    return tells;
}

bool rp_form_may_be_none(const struct ropa_form *form, size_t rows) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const struct ropa_field *f = &ent->fields[rows];
    return (!f->usual || f->usual(form->rec)) &&
           !(ent == &rp_activity && rows == ACT_TRANSFER && names_service_abroad(form));
}

/* Papers kept under the regulation on official correspondence are official ones; the rule that was chosen cites it. */
static bool is_official(struct ropa_form *form, struct ropa_place p) {
    if (p.root != &rp_activity || p.rows != ROPA_NO_FIELD || p.field != ACT_IS_OFFICIAL_RECORD)
        return false;
    const struct ropa_view *view = ropa_register_view(form->reg);
    const char *uid = ropa_record_get(form->rec, ACT_RETENTION_REF);
    const struct ropa_record *rule = uid ? view->record(view->ctx, &rp_retention, uid) : NULL;
    const char *law = rule ? ropa_record_get(rule, RET_RETENTION_LAW_REF) : NULL;
    return law && strstr(law, "สารบรรณ");
}

/* A phrase that could not be read may be the criterion as it stands. */
static bool is_unread(const struct ropa_form *form, struct ropa_place p) {
    return p.root == &rp_retention && p.rows == ROPA_NO_FIELD && p.field == RET_RETENTION_CRITERION &&
           !ropa_record_get(form->rec, RET_RETENTION_MAX) && !ropa_record_get(form->rec, RET_RETENTION_MIN);
}

/* Who heads a unit signs in the post that the register has of them, unless it is another; NULL where none is known. */
static const char *post_of_head(const struct ropa_form *form, struct ropa_place p) {
    if (ropa_place_entity(&p) != &rp_unit_head || p.field != UHD_POST)
        return NULL;
    const struct ropa_view *view = ropa_register_view(form->reg);
    const struct ropa_record *row = ropa_place_holder(form->rec, &p);
    const char *uid = row ? ropa_record_get(row, UHD_PERSON) : NULL;
    const struct ropa_record *person = uid ? view->record(view->ctx, &rp_person, uid) : NULL;
    return person ? ropa_record_get(person, PER_POST) : NULL;
}

static void take_head(void *ctx, const char *person, const struct ropa_record *head) {
    const char **uid = ctx;
    (void)head;
    *uid = *uid ? *uid : person;
}

/*
 * Who allows it heads the unit of the record as a rule, else the office: seen before it is taken. Another's signature (RAP-01) is
 * acknowledged by others than the head. NULL where none is known.
 */
static const char *who_decides(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const char *rule = ent == &rp_waiver ? ropa_record_get(form->rec, WVR_RULE_CODE) : NULL, *head = NULL;
    const char *unit = ent->unit_field == ROPA_NO_FIELD ? NULL : ropa_record_get(form->rec, ent->unit_field);
    if (ropa_place_field(&p)->flags & ROPA_DECIDES && !(rule && !strcasecmp(rule, RP_SIGNER_RULE)))
        rp_signers_each(ropa_register_view(form->reg), unit, "unit", rp_form_day(form), take_head, &head);
    return head;
}

char *rp_form_preset(struct ropa_form *form, struct ropa_place p) {
    struct used u = {.form = form};
    const char *signs = who_decides(form, p), *known = signs ? signs : post_of_head(form, p);
    if (known)
        return copy(form, known);
    if (is_post(form, p))
        return copy(form, ropa_record_get(form->rec, PER_NAME));
    if (is_unread(form, p))
        return copy(form, ropa_record_get(form->rec, RET_RETENTION_TEXT));
    if (is_official(form, p))
        return copy(form, ropa_place_field(&p)->fixed);
    char *sure = suggested(form, p);
    if (sure)
        return sure;
    if (is_owner(p))
        return own_unit(form, ropa_place_field(&p));
    if (ropa_place_field(&p)->preset == ROPA_PRESET_LAST_USED)
        return most_used(form, p, &u);
    return plain_preset(form, p);
}

/* How the office is reached is the same for all its records, until one says otherwise; once is no habit. */
static bool is_of_office(const struct ropa_field *f, const struct used *u) {
    return u->n == 1 && u->times > 1 && f->flags & ROPA_CONTACT && f->flags & ROPA_SHARED;
}

/* Words of a name or of a purpose only suggest: what they suggest is asked, one Enter away. */
bool rp_form_has_likely(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    struct used u = {.form = form};
    if (is_official(form, p))
        return true;
    if (f->preset == ROPA_PRESET_LAST_USED) { /* a person is named for the unit */
        bool said =
            most_used(form, p, &u) &&
            (u.times >= SURE || (f->of && rp_conduct(f->of)->post != ROPA_NO_FIELD) || is_of_office(f, &u));
        free(u.value);
        return said;
    }
    char *value = f->preset == ROPA_PRESET_USUAL && !f->because.in[0] ? NULL : plain_preset(form, p);
    free(value);
    return value != NULL;
}

/* Whoever works for others is this office: its name and address are known. */
static char *of_organisation(struct ropa_form *form, const struct ropa_field *f) {
    static const struct {
        const char *field;
        size_t of;
    } same[] = {{"p_processor_name", ORG_CONTROLLER_NAME}, {"p_processor_contact", ORG_CONTROLLER_CONTACT}};
    const struct ropa_view *view = ropa_register_view(form->reg);
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        char *uid = strcmp(f->code, same[i].field) ? NULL : only_record(form, &rp_organisation);
        const struct ropa_record *org = uid ? view->record(view->ctx, &rp_organisation, uid) : NULL;
        free(uid);
        if (org)
            return copy(form, ropa_record_get(org, same[i].of));
    }
    return NULL;
}

/* What leaves no choice: the only unit, the only person, a text that is always the same. */
static char *sure_preset(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    struct used u = {.form = form};
    if (f->preset == ROPA_PRESET_TODAY || f->preset == ROPA_PRESET_YEAR_BEGIN ||
        f->preset == ROPA_PRESET_USUAL ||
        (f->preset == ROPA_PRESET_ALL && ropa_set_count(owner_set(form, p)) != 1))
        return NULL; /* to be seen before it is taken */
    if (f->preset != ROPA_PRESET_LAST_USED)
        return plain_preset(form, p);
    if (f->kind == ROPA_REF)
        return rp_conduct(f->of)->sole ? only_record(form, f->of) : NULL;
    char *known = of_organisation(form, f);
    if (known)
        return known;
    most_used(form, p, &u);
    if (u.n == 1 && u.times >= SURE)
        return u.value;
    free(u.value);
    return NULL;
}

static bool may_fill(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    const struct ropa_record *holder = ropa_place_holder(form->rec, &p);
    bool wanted = f->need >= ROPA_EXPECTED || (f->need == ROPA_ADVISED && !ropa_record_rev(form->rec));
    return holder && f->preset && wanted && !ropa_field_answered(holder, p.field) &&
           !rp_places_has(&form->cleared, p);
}

static bool fill_one(struct ropa_form *form, struct ropa_place p, bool *bad) {
    char *value = may_fill(form, p) ? sure_preset(form, p) : NULL;
    if (!value)
        return false;
    if (!rp_record_put(ropa_place_holder(form->rec, &p), p.field, value))
        *bad = true;
    free(value);
    rp_places_add(&form->visited, p);
    rp_places_add(&form->filled, p);
    return !*bad;
}

/* That there are none was answered before something else that speaks for some: it is asked again, once. */
static void reopen(struct ropa_form *form, struct ropa_place p, bool begins) {
    bool opposed = !rp_form_may_be_none(form, p.rows), known = rp_places_has(&form->opposed, p);
    const char *na = ropa_record_na(form->rec, p.rows);
    if (!opposed)
        rp_places_drop(&form->opposed, p);
    else if (!known)
        rp_places_add(&form->opposed, p);
    if (begins || !opposed || known || !na || strcmp(na, rp_form_none_reason(&p.root->fields[p.rows])) != 0)
        return;
    ropa_record_clear(form->rec, p.rows);
    rp_places_drop(&form->visited, p);
    rp_places_drop(&form->given, p);
}

static void reopen_all(struct ropa_form *form, bool begins) {
    struct rp_places all = {0};
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++)
        if (rp_form_is_new_row(form, all.p[i]) && all.p[i].row == 1)
            reopen(form, all.p[i], begins);
    form->opposed.bad |= all.bad;
    rp_places_free(&all);
}

enum ropa_status rp_form_fill(struct ropa_form *form, struct ropa_err *err) {
    struct rp_places all = {0};
    bool more = !form->all, bad = false;
    reopen_all(form, !form->begun);
    form->begun = true;
    while (more && !bad) { /* a value may make other fields apply */
        more = false;
        rp_form_places(form, &all);
        for (size_t i = 0; i < all.n && !bad; i++)
            more |= fill_one(form, all.p[i], &bad);
    }
    bad |= all.bad || form->visited.bad || form->filled.bad || form->opposed.bad || form->starved;
    form->starved = false;
    rp_places_free(&all);
    return rp_store_ended(form->reg->st, bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK, err);
}

static bool follows(const struct ropa_field *f, const char *code, const char *value, const char *before) {
    return f->subset_of && f->preset == ROPA_PRESET_ALL && !strcmp(f->subset_of, code) && value && before &&
           !strcmp(value, before);
}

enum ropa_status rp_form_follow(struct ropa_form *form, size_t f, const char *before, struct ropa_err *err) {
    struct rp_places all = {0};
    bool bad = false;
    const char *code = ropa_record_entity(form->rec)->fields[f].code;
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++) {
        struct ropa_place p = all.p[i];
        struct ropa_record *holder = ropa_place_holder(form->rec, &p);
        if (holder && p.rows != ROPA_NO_FIELD &&
            follows(ropa_place_field(&p), code, ropa_record_get(holder, p.field), before))
            bad |= !rp_record_put(holder, p.field, ropa_record_get(form->rec, f));
    }
    bad |= all.bad;
    rp_places_free(&all);
    return rp_store_ended(form->reg->st, bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK, err);
}
