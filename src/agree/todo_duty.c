/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the law asks, whatever the score says: duties whose time runs, records with open errors. */
#include "agree/todo.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/remedy.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/remark.h"

#include <ropa/check.h>
#include <ropa/due.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SOON = 7 /* days */ };

/* ---- duties ---- */

/* The item that gathers all of this kind and unit: reviews and the like, of which there may be many. */
static struct rp_todo_item *gathered(struct rp_todo_list *l, const struct ropa_due *due) {
    for (size_t i = 0; due->kind >= ROPA_DUE_DISPOSAL && i < l->n; i++) {
        struct rp_todo_item *item = &l->items[i];
        if (rp_same_text(item->what[ROPA_TH].p, due->what.in[ROPA_TH]) &&
            !strcmp(item->doer ? item->doer->code : "", due->unit))
            return item;
    }
    return NULL;
}

/* One review tells of all entries of a unit. */
static void note_entry(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_due *due) {
    bool ours = due->kind == ROPA_DUE_REVIEW && rp_conduct(due->ent)->entry;
    char(*more)[40] = ours ? rp_grow(item->due_refs, item->n_due, &item->cap_due, sizeof *more) : NULL;
    l->bad |= ours && !more;
    if (!more)
        return;
    item->due_refs = more;
    RP_COPY(more[item->n_due++], due->ref);
}

static bool take_due(void *ctx, const struct ropa_due *due) {
    struct rp_todo_list *l = ctx;
    struct rp_todo_item *item = gathered(l, due);
    if (item) {
        item->todo.left++;
        item->ref[0] = '\0';
        note_entry(l, item, due);
        return true;
    }
    item = rp_todo_add(l, ROPA_TODO_DUTY);
    if (!item)
        return false;
    for (size_t i = 0; i < 2; i++)
        rp_buf_str(&item->what[i], due->what.in[i]);
    RP_COPY(item->law, due->law);
    RP_COPY(item->ref, due->ref);
    RP_COPY(item->due, due->at);
    item->doer = rp_todo_unit_coded(&l->people, due->unit);
    item->todo.hours = due->hours;
    item->todo.remains = due->left;
    item->todo.left = 1;
    item->due_of = due->ent;
    item->due_kind = due->kind;
    item->settled = due->settled;
    RP_COPY(item->due_uid, due->uid);
    rp_copy(item->due_on, sizeof item->due_on, due->at);
    RP_COPY(item->title, due->title);
    note_entry(l, item, due);
    return true;
}

static void name_duty(struct rp_todo_item *item) {
    size_t n = item->todo.left;
    if (n == 1) {
        for (size_t i = 0; i < 2; i++)
            rp_buf_printf(&item->what[i], ": %s", item->title);
    } else {
        rp_buf_printf(&item->what[ROPA_TH], " (%zu รายการ)", n);
        rp_buf_printf(&item->what[ROPA_EN], " (%zu records)", n);
    }
    rp_buf_str(&item->steps, item->law);
}

/* A disposal is begun for what has been kept long enough: that the day is for it is known, who approves it is asked. */
static bool dispose_of(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct rp_todo_paper p;
    struct ropa_record *rec;
    if (ropa_register_get(l->reg, item->due_of, item->due_uid, &rec, NULL))
        return false;
    bool begun = rp_todo_paper(&p, l, item, &rp_disposal, NULL), entry = rp_conduct(item->due_of)->entry;
    if (begun) {
        rp_todo_paper_set(&p, "unit_ref", item->doer ? item->doer->code : "");
        rp_todo_paper_set(&p, entry ? "activity_ref" : "dataset_ref", rec->ref);
        rp_todo_paper_set(&p, "due_date", *item->due_on ? item->due_on : NULL);
        rp_todo_paper_set(&p, "is_official_record",
                          entry ? ropa_record_get(rec, ACT_IS_OFFICIAL_RECORD) : NULL);
        rp_todo_paper_ask(&p, "approver");
    }
    ropa_record_free(rec);
    return begun && rp_todo_paper_end(&p);
}

/* Its answers are asked for, whatever stands there: an earlier day does not settle it. */
static bool answer(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct rp_todo_paper p;
    if (!item->settled || !item->settled[0] || !rp_todo_paper(&p, l, item, item->due_of, item->due_uid))
        return false;
    p.alone = true;
    for (const char *const *f = item->settled; *f; f++)
        rp_todo_paper_ask(&p, *f);
    return rp_todo_paper_end(&p);
}

/* What its file tells of persons goes by an act: who orders it and why only they know. */
static void erase_file(struct rp_todo_item *item) {
    struct ropa_remedy *r = &item->todo.remedy;
    rp_remedy(r, "erase", NULL);
    rp_remedy_ref(r, item->ref);
    rp_remedy_open(r, "by");
    rp_remedy_open(r, "reason");
    item->todo.n_fields = 0;
}

void rp_todo_go_due(struct rp_todo_list *l, struct rp_todo_item *item) {
    if (item->due_kind == ROPA_DUE_DISPOSAL && rp_conduct(item->due_of)->file != ROPA_NO_FIELD) {
        erase_file(item);
        return;
    }
    bool kept = item->due_kind == ROPA_DUE_DISPOSAL && item->due_of != &rp_disposal;
    if (item->n_due ? rp_todo_go_reviewed(l, item) || answer(l, item)
        : kept      ? dispose_of(l, item)
                    : answer(l, item))
        return;
    rp_remedy(&item->todo.remedy, NULL, NULL); /* nothing is left to be typed: another has to answer */
    item->todo.n_fields = 0;
}

/* ---- opinions of the DPO ---- */

/* What waits for its answer, a thing to do for each unit. */
static bool take_remark(void *ctx, const struct ropa_record *rec) {
    static const char *const asked[] = {"answer", "answered_by", "answered_on", NULL};
    struct rp_todo_list *l = ctx;
    char unit[37];
    bool of_unit = ropa_record_unit(rec, unit);
    const struct rp_todo_unit *doer = of_unit ? rp_todo_unit_find(&l->people, unit) : NULL;
    if (!ropa_record_get(rec, RMK_REMARK_TEXT) || ropa_record_get(rec, RMK_ANSWER) ||
        !strcmp(rec->status, "retired") || (l->only && l->only != doer))
        return true;
    for (size_t i = 0; i < l->n; i++)
        if (l->items[i].due_of == rec->ent && l->items[i].doer == doer) {
            l->items[i].todo.left++;
            l->items[i].ref[0] = '\0';
            return true;
        }
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_DUTY);
    if (!item)
        return false;
    rp_buf_str(&item->what[ROPA_TH], "ตอบความเห็นของ DPO");
    rp_buf_str(&item->what[ROPA_EN], "Answer an opinion of the DPO");
    RP_COPY(item->law, "42");
    RP_COPY(item->ref, rec->ref);
    RP_COPY(item->title,
            ropa_record_get(rec, rec->ent->title) ? ropa_record_get(rec, rec->ent->title) : rec->ref);
    RP_COPY(item->due_uid, rec->uid);
    item->doer = doer;
    item->todo.left = 1;
    item->due_of = rec->ent;
    item->opinion = true;
    item->settled = asked;
    return true;
}

static enum ropa_status add_remarks(struct rp_todo_list *l, struct ropa_err *err) {
    struct ropa_query *q = ropa_query_new(l->reg, &rp_remark);
    if (q)
        ropa_query_whole(q);
    enum ropa_status s =
        q ? ropa_register_list(l->reg, q, take_remark, l, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_query_free(q);
    return s;
}

enum ropa_status rp_todo_duties(struct rp_todo_list *l, struct ropa_err *err) {
    size_t first = l->n;
    const struct ropa_due_options due = {.within = SOON, .unit = l->only ? l->only->uid : NULL};
    enum ropa_status s = ropa_due_each(l->reg, &due, take_due, l, err);
    if (!s)
        s = add_remarks(l, err);
    for (size_t i = first; i < l->n; i++)
        name_duty(&l->items[i]);
    return s;
}

/* ---- open errors ---- */

/* A record to begin with. */
struct first {
    const struct ropa_entity *ent;
    char uid[37];
};

struct looking {
    struct rp_todo_list *l;
    struct first *first; /* a unit each, then of none */
    size_t *of_records;  /* a unit each, then those of none */
    size_t *of_errors;
};

static bool look(void *ctx, const struct ropa_record *rec) {
    struct looking *k = ctx;
    size_t f = rec->ent->unit_field, at = k->l->people.n_units;
    const struct rp_todo_unit *unit =
        f == ROPA_NO_FIELD ? NULL : rp_todo_unit_find(&k->l->people, ropa_record_get(rec, f));
    if ((k->l->only && unit != k->l->only) || !strcmp(rec->status, "retired"))
        return true;
    const struct rp_todo_judged j = rp_todo_judge(k->l, rec);
    at = unit ? (size_t)(unit - k->l->people.units) : at;
    if (j.named && !k->first[at].ent) {
        k->first[at].ent = rec->ent;
        RP_COPY(k->first[at].uid, rec->uid);
    }
    k->of_records[at] += j.errors > 0;
    k->of_errors[at] += j.errors;
    return true;
}

void rp_todo_look(struct rp_todo_item *item) {
    struct ropa_remedy *r = &item->todo.remedy;
    item->todo.n_fields = 0;
    item->before = NULL;
    rp_remedy(r, "check", NULL);
    rp_remedy_option(r, "severity", "error");
    if (!item->shared && item->doer)
        rp_remedy_option(r, "unit", item->doer->code);
}

static void add_mistakes(struct rp_todo_list *l, const struct looking *k, size_t at) {
    struct rp_todo_item *item = k->of_errors[at] ? rp_todo_add(l, ROPA_TODO_MISTAKE) : NULL;
    if (!item)
        return;
    item->doer = at < l->people.n_units ? &l->people.units[at] : l->owner;
    item->todo.left = k->of_errors[at];
    bool shared = at == l->people.n_units;
    rp_buf_printf(&item->what[ROPA_TH], "แก้ข้อที่ต้องแก้ใน %zu รายการ%s", k->of_records[at],
                  shared ? "ที่ใช้ร่วมกัน" : "");
    rp_buf_printf(&item->what[ROPA_EN], "Mend errors in %zu %srecords", k->of_records[at],
                  shared ? "shared " : "");
    item->shared = shared;
    if (!k->first[at].ent || !rp_todo_mend(l, item, k->first[at].ent, k->first[at].uid))
        rp_todo_look(item);
}

enum ropa_status rp_todo_mistakes(struct rp_todo_list *l, struct ropa_err *err) {
    size_t n, places = l->people.n_units + 1;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    struct looking k = {.l = l, .of_records = calloc(places, 2 * sizeof *k.of_records)};
    k.first = calloc(places, sizeof *k.first);
    enum ropa_status s = k.of_records && k.first ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    k.of_errors = k.of_records ? k.of_records + places : NULL;
    for (size_t i = 0; i < n && !s; i++) {
        struct ropa_query *q = ropa_query_new(l->reg, nouns[i]);
        if (q)
            ropa_query_whole(q);
        s = q ? ropa_register_list(l->reg, q, look, &k, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        ropa_query_free(q);
    }
    for (size_t i = 0; i < places && !s; i++)
        add_mistakes(l, &k, i);
    free(k.of_records);
    free(k.first);
    return s;
}
