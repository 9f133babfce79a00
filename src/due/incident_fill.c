/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the register knows of the data that an incident hit. */
#include "base/err.h"
#include "due/due.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/incident.h"
#include "model/nouns/nouns.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/recipient.h"
#include "model/nouns/storage.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/vocab.h"
#include "register/kept.h"

#include <ropa/incident.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Words, each once, in the order met. */
struct words {
    char **p;
    size_t n, cap;
};

struct gathered {
    struct ropa_register *reg;
    struct ropa_record *rec;
    struct words activities, datasets, parties; /* uids */
    struct words subjects, vulnerable, elements, sensitive;
    struct words others;  /* names of elements that no list has */
    struct words unnamed; /* recipients that are no party of the register */
    int64_t persons, persons_of_activities;
    bool whole; /* the activities themselves were hit, not one set that they share */
    bool bad;
};

static bool has(const struct words *w, const char *word) {
    for (size_t i = 0; i < w->n; i++)
        if (!strcmp(w->p[i], word))
            return true;
    return false;
}

/* False when the word was there already. */
static bool add_word(struct gathered *g, struct words *w, const char *word) {
    if (!word || !*word || has(w, word))
        return false;
    char **more = rp_grow(w->p, w->n, &w->cap, sizeof *more);
    char *copy = more ? strdup(word) : NULL;
    w->p = more ? more : w->p;
    g->bad |= !copy;
    if (!copy)
        return false;
    w->p[w->n++] = copy;
    return true;
}

static void add_set(struct gathered *g, struct words *w, const char *set) {
    struct rp_buf item = {0};
    while (rp_set_next(&set, &item))
        add_word(g, w, item.p);
    g->bad |= item.bad;
    rp_buf_free(&item);
}

static void free_words(struct words *w) {
    for (size_t i = 0; i < w->n; i++)
        free(w->p[i]);
    free(w->p);
}

static const struct ropa_record *look_up(struct gathered *g, const struct ropa_entity *ent, const char *uid) {
    return uid ? g->reg->view->record(g->reg->view->ctx, ent, uid) : NULL;
}

/* ---- data sets and activities ---- */

static int64_t count_of(const struct ropa_record *rec, size_t f) {
    const char *n = ropa_record_get(rec, f);
    return n ? strtoll(n, NULL, 10) : 0;
}

static void take_dataset(struct gathered *g, const char *uid) {
    const struct ropa_record *set = look_up(g, &rp_dataset, uid);
    if (!set || !add_word(g, &g->datasets, uid))
        return;
    add_set(g, &g->subjects, ropa_record_get(set, DAT_SUBJECT_CATEGORIES));
    add_set(g, &g->elements, ropa_record_get(set, DAT_DATA_ELEMENTS));
    add_word(g, &g->others, ropa_record_get(set, DAT_DATA_ELEMENTS_OTHER));
    g->persons += count_of(set, DAT_SUBJECT_COUNT);
}

/* A body of the register is referred to, another one is named. */
static void take_body(struct gathered *g, const char *name) {
    char uid[37];
    if (!name)
        return;
    if (!rp_store_find(g->reg->st, &rp_party, name, uid, NULL))
        add_word(g, &g->parties, uid);
    else
        add_word(g, &g->unnamed, name);
}

static void take_bodies(struct gathered *g, const struct ropa_record *a) {
    static const char *const nobody[] = {"unit_same", "public", NULL}; /* of our own, or everybody */
    for (size_t i = 0; i < ropa_record_rows(a, ACT_RECIPIENT); i++) {
        const struct ropa_record *row = ropa_record_row(a, ACT_RECIPIENT, i);
        if (!rp_predicate_is(ropa_record_get(row, RCP_RECIPIENT_TYPE), nobody))
            take_body(g, ropa_record_get(row, RCP_RECIPIENT_NAME));
    }
    for (size_t i = 0; i < ropa_record_rows(a, ACT_PROCESSOR_USE); i++)
        add_word(g, &g->parties,
                 ropa_record_get(ropa_record_row(a, ACT_PROCESSOR_USE, i), PRU_PROCESSOR_REF));
    if (rp_predicate_processor(a))
        add_set(g, &g->parties, ropa_record_get(a, ACT_P_CONTROLLERS));
}

static void take_activity(struct gathered *g, const char *uid) {
    const struct ropa_record *a = look_up(g, &rp_activity, uid);
    if (!a || !add_word(g, &g->activities, uid))
        return;
    add_set(g, &g->vulnerable, ropa_record_get(a, ACT_SUBJECT_VULNERABLE));
    add_set(g, &g->sensitive, ropa_record_get(a, ACT_SENSITIVE_CATEGORIES));
    take_bodies(g, a);
    if (!g->whole)
        return;
    add_set(g, &g->subjects, ropa_record_get(a, ACT_SUBJECT_CATEGORIES));
    add_set(g, &g->elements, ropa_record_get(a, ACT_DATA_ELEMENTS));
    add_word(g, &g->others, ropa_record_get(a, ACT_DATA_ELEMENTS_OTHER));
    g->persons_of_activities += count_of(a, ACT_SUBJECT_COUNT);
    const char *sets = ropa_record_get(a, ACT_DATASET_REFS);
    struct rp_buf item = {0};
    while (rp_set_next(&sets, &item))
        take_dataset(g, item.p);
    rp_buf_free(&item);
}

/* ---- finding what is meant ---- */

typedef void take_fn(struct gathered *g, const char *uid);

/* The uids are noted first: a record is looked up while no list is being read. */
static enum ropa_status take_all(struct gathered *g, const struct ropa_entity *ent, struct rp_filter filter,
                                 take_fn *take, struct ropa_err *err) {
    struct rp_query query = {.ent = ent, .filters = &filter, .n_filters = 1};
    struct words uids = {0};
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    enum ropa_status s = rp_cursor_open(g->reg->st, &query, &c, err);
    if (s)
        return s;
    while (!(s = rp_cursor_next(c, &rec, err)) && rec)
        add_word(g, &uids, rec->uid);
    rp_cursor_close(c);
    for (size_t i = 0; i < uids.n && !s; i++)
        take(g, uids.p[i]);
    free_words(&uids);
    return s;
}

static struct rp_filter own(const struct ropa_entity *ent, size_t field, enum rp_op op, const char *value) {
    return (struct rp_filter){rp_place_own(ent, field), op, value};
}

static enum ropa_status from_dataset(struct gathered *g, const char *uid, struct ropa_err *err) {
    take_dataset(g, uid);
    return take_all(g, &rp_activity, own(&rp_activity, ACT_DATASET_REFS, RP_HAS, uid), take_activity, err);
}

static enum ropa_status from_activity(struct gathered *g, const char *uid, struct ropa_err *err) {
    (void)err;
    g->whole = true;
    take_activity(g, uid);
    return ROPA_OK;
}

static enum ropa_status from_unit(struct gathered *g, const char *uid, struct ropa_err *err) {
    g->whole = true;
    enum ropa_status s =
        take_all(g, &rp_activity, own(&rp_activity, ACT_UNIT_REF, RP_EXACT, uid), take_activity, err);
    return s ? s : take_all(g, &rp_dataset, own(&rp_dataset, DAT_UNIT_REF, RP_EXACT, uid), take_dataset, err);
}

/* What it works on for the office. */
static enum ropa_status from_party(struct gathered *g, const char *uid, struct ropa_err *err) {
    struct rp_filter uses = {rp_place_row(&rp_activity, ACT_PROCESSOR_USE, ROPA_ROW_ANY, PRU_PROCESSOR_REF),
                             RP_EXACT, uid};
    g->whole = true;
    enum ropa_status s = take_all(g, &rp_activity, uses, take_activity, err);
    if (!s && g->activities.n) {
        g->bad |= !rp_record_put(g->rec, INC_AT_PROCESSOR, "1");
        if (!ropa_record_get(g->rec, INC_PROCESSOR_REF))
            g->bad |= !rp_record_put(g->rec, INC_PROCESSOR_REF, uid);
    }
    return s;
}

/* Data sets and activities that keep data in a system or place of that name. */
static enum ropa_status from_system(struct gathered *g, const char *what, struct ropa_err *err) {
    struct rp_filter kept = {rp_place_row(&rp_activity, ACT_STORAGE, ROPA_ROW_ANY, STO_STORAGE_LOCATION),
                             RP_HAS, what};
    enum ropa_status s =
        take_all(g, &rp_dataset, own(&rp_dataset, DAT_LOCATION, RP_HAS, what), take_dataset, err);
    for (size_t i = 0; i < g->datasets.n && !s; i++)
        s = take_all(g, &rp_activity, own(&rp_activity, ACT_DATASET_REFS, RP_HAS, g->datasets.p[i]),
                     take_activity, err);
    g->whole = true;
    if (!s)
        s = take_all(g, &rp_activity, kept, take_activity, err);
    if (!s && !g->activities.n && !g->datasets.n) {
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, what, NULL);
        rp_err_hint(err, " ในชื่อหน่วยงาน ชุดข้อมูล กิจกรรม ผู้ประมวลผล หรือที่เก็บข้อมูลของทะเบียน",
                    " among the units, data sets, activities, processors and places of the register");
    }
    if (!s && !ropa_record_get(g->rec, INC_SYSTEM_NAME))
        g->bad |= !rp_record_put(g->rec, INC_SYSTEM_NAME, what);
    return s;
}

static enum ropa_status gather(struct gathered *g, const char *what, struct ropa_err *err) {
    static const struct {
        const struct ropa_entity *ent;
        enum ropa_status (*from)(struct gathered *g, const char *uid, struct ropa_err *err);
    } sources[] = {{&rp_dataset, from_dataset},
                   {&rp_activity, from_activity},
                   {&rp_unit, from_unit},
                   {&rp_party, from_party}};
    char uid[37];
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        enum ropa_status s = rp_store_find(g->reg->st, sources[i].ent, what, uid, err);
        if (s == ROPA_E_NOT_FOUND || s == ROPA_E_AMBIGUOUS)
            continue; /* several of that name: all that keep data there are found below */
        return s ? s : sources[i].from(g, uid, err);
    }
    return from_system(g, what, err);
}

/* ---- sensitive data ---- */

/* Categories that elements always are, and those their activities confirm where an element may be so or is unknown. */
static bool confirmed(const struct gathered *g, const char *cat) {
    const struct ropa_vocab *v = rp_incident.fields[INC_DATA_ELEMENTS].vocab;
    bool stated = has(&g->sensitive, cat);
    for (size_t i = 0; i < g->elements.n; i++) {
        const struct ropa_choice *c = ropa_choice_find(v, g->elements.p[i]);
        if (c && c->implies && !strcmp(c->implies, cat))
            return true;
        if (stated && c && c->asks && strstr(c->asks, cat))
            return true;
    }
    return stated && g->whole;
}

static void settle_sensitive(struct gathered *g) {
    const struct ropa_vocab *v = rp_incident.fields[INC_SENSITIVE_CATEGORIES].vocab;
    struct words sensitive = {0};
    for (size_t i = 0; i < v->n; i++)
        if (confirmed(g, v->choices[i].code))
            add_word(g, &sensitive, v->choices[i].code);
    free_words(&g->sensitive);
    g->sensitive = sensitive;
}

/* ---- the office's policy on high risk (pdpa.md 2.3) ---- */

static bool holds_group(const struct gathered *g, const char *like) {
    const struct ropa_vocab *v = rp_incident.fields[INC_DATA_ELEMENTS].vocab;
    const char *group = ropa_choice_find(v, like)->group.in[ROPA_EN];
    for (size_t i = 0; i < g->elements.n; i++) {
        const struct ropa_choice *c = ropa_choice_find(v, g->elements.p[i]);
        if (c && c->group.in[ROPA_EN] && !strcmp(c->group.in[ROPA_EN], group))
            return true;
    }
    return false;
}

static void add_reason(struct rp_buf *b, bool holds, const char *reason) {
    if (!holds)
        return;
    rp_buf_str(b, b->n ? "; " : "");
    rp_buf_str(b, reason);
}

static void propose_risk(struct gathered *g, const struct rp_policy *policy, int64_t persons) {
    struct rp_buf why = {0};
    bool vulnerable = g->vulnerable.n > (has(&g->vulnerable, "none") ? 1u : 0u);
    bool id = has(&g->elements, "id13");
    add_reason(&why, g->sensitive.n, "มีข้อมูลตามมาตรา 26");
    add_reason(&why, vulnerable, "มีผู้เยาว์หรือกลุ่มที่ต้องระวังเป็นพิเศษ");
    add_reason(&why, id && (holds_group(g, "phone") || holds_group(g, "bank_acct")),
               "มีเลขประจำตัวประชาชนพร้อมข้อมูลติดต่อหรือการเงิน");
    add_reason(&why, has(&g->elements, "password"), "มีรหัสผ่าน");
    add_reason(&why, policy->high_risk_count && persons > policy->high_risk_count,
               "จำนวนคนเกินเกณฑ์ของหน่วยงาน");
    if (why.n && !ropa_record_get(g->rec, INC_RISK_LEVEL)) {
        rp_buf_str(&why, " (เสนอตามเกณฑ์ของหน่วยงาน โปรดยืนยัน)");
        g->bad |= why.bad || !rp_record_put(g->rec, INC_RISK_LEVEL, "high");
        if (!ropa_record_get(g->rec, INC_RISK_REASON))
            g->bad |= !rp_record_put(g->rec, INC_RISK_REASON, why.p);
    }
    rp_buf_free(&why);
}

/* ---- into the record ---- */

static void put(struct gathered *g, size_t f, const char *value) {
    if (value && *value && !ropa_field_answered(g->rec, f))
        g->bad |= !rp_record_put(g->rec, f, value);
}

/* In the order of the field's list; own terms, and references, as they were met. */
static void put_words(struct gathered *g, size_t f, const struct words *w) {
    const struct ropa_vocab *v = g->rec->ent->fields[f].vocab;
    struct rp_buf set = {0};
    for (size_t i = 0; v && i < v->n; i++)
        if (has(w, v->choices[i].code) && !(w->n > 1 && v->choices[i].flags & ROPA_NONE))
            rp_set_add(&set, v->choices[i].code);
    for (size_t i = 0; i < w->n; i++)
        if (!v || !ropa_choice_find(v, w->p[i]))
            rp_set_add(&set, w->p[i]);
    char *value = rp_set_close(&set);
    g->bad |= set.bad;
    put(g, f, value);
    free(value);
}

static void put_joined(struct gathered *g, size_t f, const char *before, const struct words *w) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < w->n; i++) {
        rp_buf_str(&b, i ? ", " : before);
        rp_buf_str(&b, w->p[i]);
    }
    g->bad |= b.bad;
    put(g, f, b.p);
    rp_buf_free(&b);
}

static void put_number(struct gathered *g, size_t f, int64_t n) {
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)n);
    put(g, f, n > 0 && n <= 9999999999 ? text : NULL);
}

static void put_unit(struct gathered *g) {
    const struct ropa_record *set = g->datasets.n ? look_up(g, &rp_dataset, g->datasets.p[0]) : NULL;
    const struct ropa_record *a = g->activities.n ? look_up(g, &rp_activity, g->activities.p[0]) : NULL;
    put(g, INC_UNIT_REF, set ? ropa_record_get(set, DAT_UNIT_REF) : NULL);
    put(g, INC_UNIT_REF, a ? ropa_record_get(a, ACT_UNIT_REF) : NULL);
}

static void put_all(struct gathered *g, const struct rp_policy *policy) {
    int64_t persons = g->persons ? g->persons : g->persons_of_activities;
    settle_sensitive(g);
    put_unit(g);
    put_words(g, INC_ACTIVITY_REFS, &g->activities);
    put_words(g, INC_DATASET_REFS, &g->datasets);
    put_words(g, INC_PARTY_REFS, &g->parties);
    put_words(g, INC_SUBJECT_CATEGORIES, &g->subjects);
    put_words(g, INC_SUBJECT_VULNERABLE, &g->vulnerable);
    put_words(g, INC_DATA_ELEMENTS, &g->elements);
    put_words(g, INC_SENSITIVE_CATEGORIES, &g->sensitive);
    put_joined(g, INC_DATA_ELEMENTS_OTHER, "", &g->others);
    put_joined(g, INC_NOTES, "ผู้ที่ควรแจ้งซึ่งยังไม่มีในทะเบียน: ", &g->unnamed);
    put_number(g, INC_SUBJECT_COUNT, persons);
    propose_risk(g, policy, persons);
}

enum ropa_status ropa_incident_fill(struct ropa_register *reg, struct ropa_record *rec, const char *what,
                                    struct ropa_err *err) {
    struct gathered g = {.reg = reg, .rec = rec};
    struct words *const all[] = {&g.activities, &g.datasets,  &g.parties, &g.subjects, &g.vulnerable,
                                 &g.elements,   &g.sensitive, &g.others,  &g.unnamed};
    struct rp_policy policy;
    enum ropa_status s = rp_policy_on(reg, ropa_record_get(rec, INC_AWARE_AT), &policy, err);
    if (!s)
        s = gather(&g, what, err);
    if (!s) {
        put_all(&g, &policy);
        s = g.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    }
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free_words(all[i]);
    return s;
}
