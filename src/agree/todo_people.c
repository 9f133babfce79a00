/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who must do it: the units, their heads and representatives. */
#include "agree/todo.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/declaration.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/predicate.h"

#include <ropa/posts.h>
#include <ropa/text.h>
#include <ropa/todo.h>
#include <stdlib.h>
#include <string.h>

/* One reading. */
struct reading {
    struct rp_todo_people *p;
    const char *day;
    bool bad; /* out of memory */
};

static bool is_valid(const struct reading *r, const char *from, const char *to) {
    return (!from || strcmp(from, r->day) <= 0) && (!to || strcmp(to, r->day) >= 0);
}

static bool note_unit(void *ctx, const struct ropa_record *rec) {
    struct reading *r = ctx;
    struct rp_todo_unit *u = rp_grow(r->p->units, r->p->n_units, &r->p->cap_units, sizeof *u);
    r->bad |= !u;
    if (!u)
        return false;
    r->p->units = u;
    u += r->p->n_units++;
    *u = (struct rp_todo_unit){0};
    RP_COPY(u->uid, rec->uid);
    RP_COPY(u->code, ropa_record_get(rec, UNI_CODE));
    u->name = rp_strdup(ropa_record_get(rec, UNI_NAME));
    u->recorder = rp_strdup(ropa_record_get(rec, UNI_RECORDER_NAME));
    u->n_heads = ropa_record_rows(rec, UNI_HEAD);
    u->in_scope = is_valid(r, ropa_record_get(rec, UNI_IN_SCOPE_FROM), ropa_record_get(rec, UNI_IN_SCOPE_TO));
    for (size_t i = ropa_record_rows(rec, UNI_HEAD); i-- > 0;) {
        const struct ropa_record *row = ropa_record_row(rec, UNI_HEAD, i);
        const char *person = ropa_record_get(row, UHD_PERSON), *from = ropa_record_get(row, UHD_VALID_FROM);
        const bool to_come = person && from && strcmp(from, r->day) > 0;
        u->head_to_come = to_come ? i + 1 : u->head_to_come;
        if (to_come && !rp_predicate_field_is(row, UHD_HEAD_KIND, "head"))
            u->stand_in_to_come = i + 1;
        if (person && is_valid(r, from, ropa_record_get(row, UHD_VALID_TO)))
            RP_COPY(u->head, person);
    }
    return true;
}

static bool note_person(void *ctx, const struct ropa_record *rec) {
    struct reading *r = ctx;
    struct rp_todo_person *p = rp_grow(r->p->persons, r->p->n_persons, &r->p->cap_persons, sizeof *p);
    const struct rp_todo_unit *unit;
    r->bad |= !p;
    if (!p)
        return false;
    r->p->persons = p;
    p += r->p->n_persons++;
    *p = (struct rp_todo_person){0};
    RP_COPY(p->uid, rec->uid);
    RP_COPY(p->ref, rec->ref);
    RP_COPY(p->unit, ropa_record_get(rec, PER_UNIT_REF));
    p->name = rp_strdup(ropa_record_get(rec, PER_NAME));
    p->post = rp_strdup(ropa_record_get(rec, PER_POST));
    unit = rp_todo_unit_find(r->p, ropa_record_get(rec, PER_UNIT_REF));
    p->member = ropa_record_get(rec, PER_WG_ROLE) &&
                is_valid(r, ropa_record_get(rec, PER_VALID_FROM), ropa_record_get(rec, PER_VALID_TO));
    if (unit && p->member)
        RP_COPY(r->p->units[unit - r->p->units].coordinator, rec->uid);
    return true;
}

/* Who decides for the office: the first whom it named. */
static void note_approver(struct ropa_register *reg, const char *day, struct rp_todo_people *p) {
    const struct ropa_record *setting = rp_setting_on(reg->view, day);
    RP_COPY(p->setting, setting ? setting->ref : "");
    const char *set = setting ? ropa_record_get(setting, SET_APPROVERS) : NULL;
    char *first = ropa_set_count(set) ? ropa_set_item(set, 0) : NULL;
    if (first)
        RP_COPY(p->approver, first);
    free(first);
}

static bool note_office(void *ctx, const struct ropa_record *org) {
    struct reading *r = ctx;
    const char *has = ropa_record_get(org, ORG_HAS_CENTRE), *dpo = ropa_record_get(org, ORG_DPO_REF);
    const char *needs = ropa_record_get(org, ORG_DPO_REQUIRED);
    RP_COPY(r->p->office, org->uid);
    RP_COPY(r->p->dpo, dpo ? dpo : "");
    r->p->dpo_known = dpo || (needs && !strcmp(needs, "0"));
    r->p->centre_known = has;
    r->p->has_centre = has && !strcmp(has, "1");
    RP_COPY(r->p->centre, r->p->has_centre ? ropa_record_get(org, ORG_CENTRE_REF) : NULL);
    return true;
}

static bool note_entry(void *ctx, const char *uid, int64_t times) {
    struct reading *r = ctx;
    const struct rp_todo_unit *unit = rp_todo_unit_find(r->p, uid);
    (void)times;
    if (unit)
        r->p->units[unit - r->p->units].has_entry = true;
    return true;
}

static bool note_something(void *ctx, const char *uid, int64_t times) {
    struct reading *r = ctx;
    const struct rp_todo_unit *unit = rp_todo_unit_find(r->p, uid);
    (void)times;
    if (unit)
        r->p->units[unit - r->p->units].has_something = true;
    return true;
}

static enum ropa_status each(struct ropa_register *reg, const struct ropa_entity *ent, ropa_record_fn *take,
                             struct reading *r, struct ropa_err *err) {
    struct ropa_query *q = ropa_query_new(reg, ent);
    if (!q)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_query_whole(q);
    enum ropa_status s = ropa_register_list(reg, q, take, r, err);
    ropa_query_free(q);
    return s;
}

enum ropa_status rp_todo_people_read(struct ropa_register *reg, const char *day, struct rp_todo_people *p,
                                     struct ropa_err *err) {
    static const struct {
        const struct ropa_entity *ent;
        size_t unit;
    } holds[] = {{&rp_activity, ACT_UNIT_REF}, {&rp_dataset, DAT_UNIT_REF}, {&rp_declaration, DCL_UNIT_REF}};
    struct reading r = {.p = p, .day = day};
    enum ropa_status s = each(reg, &rp_unit, note_unit, &r, err);
    if (!s)
        s = each(reg, &rp_person, note_person, &r, err);
    if (!s)
        s = each(reg, &rp_organisation, note_office, &r, err);
    if (!s)
        note_approver(reg, day, p);
    if (!s)
        s = ropa_register_usage(reg, &rp_activity, ACT_UNIT_REF, 0, note_entry, &r, err);
    for (size_t i = 0; i < sizeof holds / sizeof *holds && !s; i++)
        s = ropa_register_usage(reg, holds[i].ent, holds[i].unit, 0, note_something, &r, err);
    return !s && r.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

void rp_todo_people_free(struct rp_todo_people *p) {
    for (size_t i = 0; i < p->n_units; i++) {
        free(p->units[i].name);
        free(p->units[i].recorder);
    }
    for (size_t i = 0; i < p->n_persons; i++) {
        free(p->persons[i].name);
        free(p->persons[i].post);
    }
    free(p->units);
    free(p->persons);
    *p = (struct rp_todo_people){0};
}

const struct rp_todo_unit *rp_todo_unit_find(const struct rp_todo_people *p, const char *uid) {
    for (size_t i = 0; uid && i < p->n_units; i++)
        if (!strcmp(p->units[i].uid, uid))
            return &p->units[i];
    return NULL;
}

const struct rp_todo_unit *rp_todo_centre(const struct rp_todo_list *l) {
    const struct rp_todo_unit *centre = rp_todo_unit_find(&l->people, l->people.centre);
    return centre ? centre : l->owner;
}

const struct rp_todo_unit *rp_todo_unit_coded(const struct rp_todo_people *p, const char *code) {
    for (size_t i = 0; i < p->n_units; i++)
        if (!strcmp(p->units[i].code, code))
            return &p->units[i];
    return NULL;
}

const struct rp_todo_person *rp_todo_person_find(const struct rp_todo_people *p, const char *uid) {
    for (size_t i = 0; uid && i < p->n_persons; i++)
        if (!strcmp(p->persons[i].uid, uid))
            return &p->persons[i];
    return NULL;
}

size_t rp_todo_others(const struct rp_todo_people *p, const struct rp_todo_unit *unit, const char *but,
                      const struct rp_todo_person **one) {
    size_t n = 0;
    *one = NULL;
    for (size_t i = 0; i < p->n_persons; i++) {
        const struct rp_todo_person *other = &p->persons[i];
        if (strcmp(other->unit, unit ? unit->uid : "") != 0 || other->member || !strcmp(other->uid, p->dpo) ||
            !strcmp(other->uid, but))
            continue;
        *one = *one ? *one : other;
        n++;
    }
    return n;
}

/* Whether the post is that of who heads a unit or the office; those below and beside one are none. */
static bool is_head_post(const char *post) {
    static const char *const heads[] = {"ผู้อำนวยการ", "ผอ.",       "หัวหน้า",    "ปลัด", "อธิบดี",
                                        "เลขาธิการ",  "ผู้ว่าราชการ", "Director", "Head"};
    static const char *const below[] = {"หัวหน้าฝ่าย", "หัวหน้ากลุ่ม", "หัวหน้างาน"};
    bool is = false;
    for (size_t i = 0; post && i < sizeof heads / sizeof *heads; i++)
        is |= !strncmp(post, heads[i], strlen(heads[i]));
    for (size_t i = 0; post && i < sizeof below / sizeof *below; i++)
        is &= strncmp(post, below[i], strlen(below[i])) != 0;
    return is;
}

const struct rp_todo_person *rp_todo_head_by_post(const struct rp_todo_people *p,
                                                  const struct rp_todo_unit *unit) {
    const struct rp_todo_person *head = NULL;
    size_t n = 0;
    for (size_t i = 0; i < p->n_persons; i++) {
        const struct rp_todo_person *one = &p->persons[i];
        if (strcmp(one->unit, unit ? unit->uid : "") != 0 || !strcmp(one->uid, p->dpo) ||
            !is_head_post(one->post))
            continue;
        head = one;
        n++;
    }
    return n == 1 ? head : NULL;
}

const struct rp_todo_person *rp_todo_submitter(const struct rp_todo_people *p,
                                               const struct rp_todo_unit *unit) {
    const struct rp_todo_person *one = NULL;
    if (!unit)
        return NULL;
    if (*unit->coordinator && strcmp(unit->coordinator, unit->head) != 0)
        return rp_todo_person_find(p, unit->coordinator);
    rp_todo_others(p, unit, unit->head, &one);
    return *unit->head ? one : NULL; /* else it may be the head */
}

/* ---- who looks ---- */

/* The unit of the first post that signs for one; whether a post is of the office. */
struct looking {
    char unit[37];
    bool office;
};

static bool note_held(void *ctx, const struct ropa_post_held *held) {
    struct looking *k = ctx;
    bool signs =
        held->kind == ROPA_POST_HEAD || held->kind == ROPA_POST_ACTING || held->kind == ROPA_POST_DELEGATE;
    k->office |= held->kind == ROPA_POST_CENTRE || held->kind == ROPA_POST_DPO || held->kind == ROPA_POST_ORG;
    if (signs && held->unit && !*k->unit)
        RP_COPY(k->unit, held->unit);
    return true;
}

/* By what the register says of them. */
static enum ropa_status unit_of_person(struct ropa_register *reg, const char *person, char unit[37],
                                       struct ropa_err *err) {
    struct looking k = {0};
    struct ropa_record *rec = NULL;
    enum ropa_status s = ropa_posts_each(reg, person, NULL, note_held, &k, err);
    if (!s)
        s = ropa_register_get(reg, &rp_person, person, &rec, err);
    if (!s && !k.office) {
        const char *own = ropa_record_get(rec, PER_UNIT_REF);
        rp_copy(unit, 37, *k.unit ? k.unit : own ? own : "");
    }
    ropa_record_free(rec);
    return s;
}

/* The office where the unit is the centre. */
static enum ropa_status unless_centre(struct ropa_register *reg, char unit[37], struct ropa_err *err) {
    struct ropa_record *org = NULL;
    enum ropa_status s = rp_register_first(reg, &rp_organisation, &org, err);
    const char *centre = org ? ropa_record_get(org, ORG_CENTRE_REF) : NULL;
    if (!s && centre && !strcmp(centre, unit))
        unit[0] = '\0';
    ropa_record_free(org);
    return s;
}

enum ropa_status ropa_todo_unit(struct ropa_register *reg, const char *person, const char *told,
                                char unit[37], struct ropa_err *err) {
    struct ropa_err why = {0};
    unit[0] = '\0';
    enum ropa_status s =
        told && *told ? ropa_register_find(reg, &rp_unit, told, unit, &why) : ROPA_E_NOT_FOUND;
    if (!s)
        return unless_centre(reg, unit, err);
    unit[0] = '\0';
    if (s == ROPA_E_NOT_FOUND || s == ROPA_E_AMBIGUOUS)
        return person ? unit_of_person(reg, person, unit, err) : ROPA_OK;
    if (err)
        *err = why;
    return s;
}
