/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A record that was begun and never saved is finished, before another of its kind is added. */
#include "agree/todo.h"
#include "base/buf.h"

#include <ropa/place.h>
#include <stdlib.h>
#include <string.h>

struct fitting {
    struct rp_todo_list *l;
    struct rp_todo_item *item;
    const struct ropa_entity *ent;
    bool found;
};

static const struct rp_todo_person *person_called(const struct rp_todo_people *p, const char *name) {
    for (size_t i = 0; i < p->n_persons; i++)
        if (p->persons[i].name && !strcmp(p->persons[i].name, name))
            return &p->persons[i];
    return NULL;
}

/* What the item puts in there, canonical: set in `made`, which is of the noun. NULL: nothing, or not in a field of the record itself. */
static const char *value_of(const struct fitting *f, struct ropa_record *made,
                            const struct ropa_todo_field *field, struct ropa_place *at) {
    if (field->open)
        return NULL;
    enum ropa_status s = ropa_place_parse(f->ent, field->place, at, NULL);
    if (!s && at->rows != ROPA_NO_FIELD)
        return NULL;
    if (!s)
        s = ropa_place_set(made, at, field->value, ropa_register_view(f->l->reg), NULL);
    f->l->bad |= s == ROPA_E_NOMEM;
    return s ? NULL : ropa_place_get(made, at);
}

/* Whether what is known of the record to be made goes together with the draft; an empty answer does. */
static bool goes_with(const struct fitting *f, const struct ropa_record *draft) {
    struct ropa_record *made = ropa_record_new(f->ent);
    bool fits = made;
    f->l->bad |= !made;
    for (size_t i = 0; i < f->item->todo.n_fields && fits; i++) {
        struct ropa_place at;
        const char *value = value_of(f, made, &f->item->fields[i], &at);
        const char *has = value ? ropa_place_get(draft, &at) : NULL;
        fits = !has || !strcmp(has, value);
    }
    ropa_record_free(made);
    return fits;
}

/* Whether the draft says so itself, or who began it is of the unit; in the unit's own list also what nobody is known to have begun. */
static bool is_of(const struct fitting *f, const struct ropa_record *draft, const struct rp_todo_person *by) {
    const struct rp_todo_unit *unit = f->item->doer;
    const char *says =
        draft && f->ent->unit_field != ROPA_NO_FIELD ? ropa_record_get(draft, f->ent->unit_field) : NULL;
    if (says)
        return unit && !strcmp(unit->uid, says);
    return by && *by->unit ? unit && !strcmp(unit->uid, by->unit) : draft && unit && unit == f->l->only;
}

/* What the draft answers already isn't asked, nor put in again; nor rows where it has some. */
static void drop_answered(const struct fitting *f, const struct ropa_record *draft) {
    size_t n = 0;
    for (size_t i = 0; i < f->item->todo.n_fields; i++) {
        struct ropa_todo_field *field = &f->item->fields[i];
        struct ropa_place at;
        bool placed = !ropa_place_parse(f->ent, field->place, &at, NULL);
        bool answered = placed && (at.rows == ROPA_NO_FIELD ? ropa_place_get(draft, &at) != NULL
                                                            : ropa_record_rows(draft, at.rows) > 0);
        if (!answered)
            f->item->fields[n++] = *field;
    }
    f->item->todo.n_fields = n;
}

static bool look(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text begun = {
        {"มีร่างที่กรอกค้างไว้: ทำร่างนั้นให้เสร็จ หรือทิ้งร่าง", "A draft was begun: finish it, or drop it"}};
    struct fitting *f = ctx;
    const struct rp_todo_person *by = person_called(&f->l->people, d->actor);
    struct ropa_record *draft = NULL;
    if (!d->fresh || d->damaged || d->ent != f->ent)
        return true;
    enum ropa_status s = d->mine ? ropa_draft_load(f->l->reg, d->ent, d->uid, &draft, NULL) : ROPA_OK;
    f->l->bad |= s == ROPA_E_NOMEM;
    if (s)
        return true;
    f->found = is_of(f, draft, by) && (!draft || goes_with(f, draft));
    if (f->found) {
        if (draft)
            drop_answered(f, draft);
        else
            f->item->todo.n_fields = 0; /* only who began it sees what it says */
        rp_remedy(&f->item->todo.remedy, "edit", f->ent->code);
        rp_remedy_ref(&f->item->todo.remedy, d->uid);
        f->item->before = &begun;
        f->item->acts = by ? by : f->item->acts;
    }
    ropa_record_free(draft);
    return !f->found;
}

void rp_todo_draft(struct rp_todo_list *l, struct rp_todo_item *item) {
    const struct ropa_remedy *r = &item->todo.remedy;
    struct fitting f = {
        l, item, r->verb && !strcmp(r->verb, "add") && r->noun ? ropa_entity_find(r->noun) : NULL, false};
    l->bad |= f.ent && ropa_draft_each(l->reg, NULL, look, &f, NULL) == ROPA_E_NOMEM;
}
