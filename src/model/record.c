/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/record.h"
#include "model/decimal.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/value.h"
#include "model/words.h"

#include <assert.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define MAX_REASON 500

bool rp_selected(const struct rp_selection *of, const struct ropa_entity *ent, size_t f) {
    return !of || of->has(of->ctx, ent, f);
}

static void begin(struct ropa_record *rec, const struct ropa_entity *ent) {
    rec->ent = ent;
    RP_COPY(rec->status, ent->row ? "" : "draft");
}

struct ropa_record *ropa_record_new(const struct ropa_entity *ent) {
    struct ropa_record *rec = calloc(1, sizeof *rec + ent->n_fields * sizeof rec->slots[0]);
    if (rec)
        begin(rec, ent);
    return rec;
}

/* ---- what a change set may have to put back ---- */

bool rp_record_track(struct ropa_record *rec, struct rp_tracked **list, bool saved) {
    struct rp_tracked *t = rec->tracked;
    if (!t && !(t = calloc(1, sizeof *t)))
        return false;
    t->saved |= saved;
    if (rec->tracked)
        return true;
    rec->tracked = t;
    t->rec = rec;
    t->next = *list;
    t->link = list;
    if (t->next)
        t->next->link = &t->next;
    *list = t;
    return true;
}

void rp_record_untrack(struct ropa_record *rec) {
    struct rp_tracked *t = rec->tracked;
    if (!t)
        return;
    *t->link = t->next;
    if (t->next)
        t->next->link = t->link;
    rec->tracked = NULL;
    free(t);
}

/* ---- memory ---- */

static void free_slot(struct rp_slot *slot) {
    free(slot->value);
    free(slot->na);
    for (size_t i = 0; i < slot->cap_rows; i++)
        ropa_record_free(slot->rows[i]);
    free(slot->rows);
}

static void clear_slot(struct rp_slot *slot) {
    free_slot(slot);
    *slot = (struct rp_slot){0};
}

void ropa_record_free(struct ropa_record *rec) {
    if (!rec)
        return;
    rp_record_untrack(rec);
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        free_slot(&rec->slots[f]);
    free(rec);
}

static void reset_slot(struct rp_slot *slot) {
    free(slot->value);
    free(slot->na);
    for (size_t i = 0; i < slot->n_rows; i++)
        rp_record_reset(slot->rows[i]);
    *slot = (struct rp_slot){.rows = slot->rows, .cap_rows = slot->cap_rows};
}

void rp_record_reset(struct ropa_record *rec) {
    const struct ropa_entity *ent = rec->ent;
    rp_record_untrack(rec);
    for (size_t f = 0; f < ent->n_fields; f++)
        reset_slot(&rec->slots[f]);
    memset(rec, 0, sizeof *rec);
    begin(rec, ent);
}

/* Copy one slot, rows included; false when memory ran out. */
static bool copy_slot(struct ropa_record *to, size_t f, const struct rp_slot *from) {
    bool good = rp_record_put(to, f, from->value) && (!from->na || rp_record_put_na(to, f, from->na));
    to->slots[f].sealed = from->sealed;
    for (size_t i = 0; i < from->n_rows && good; i++) {
        struct ropa_record *row = ropa_record_add_row(to, f);
        good = row != NULL;
        for (size_t k = 0; good && k < row->ent->n_fields; k++)
            good = copy_slot(row, k, &from->rows[i]->slots[k]);
        if (good)
            RP_COPY(row->uid, from->rows[i]->uid);
    }
    return good;
}

struct ropa_record *rp_record_row_called(const struct ropa_record *rec, size_t f, const char *uid) {
    for (size_t i = 0; rec && *uid && i < rec->slots[f].n_rows; i++)
        if (!strcmp(rec->slots[f].rows[i]->uid, uid))
            return rec->slots[f].rows[i];
    return NULL;
}

bool rp_record_copy_field(struct ropa_record *to, size_t f, const struct ropa_record *from) {
    ropa_record_clear(to, f);
    return !from || copy_slot(to, f, &from->slots[f]);
}

struct ropa_record *ropa_record_clone(const struct ropa_record *rec) {
    struct ropa_record *copy = ropa_record_new(rec->ent);
    for (size_t f = 0; copy && f < rec->ent->n_fields; f++) {
        if (!copy_slot(copy, f, &rec->slots[f])) {
            ropa_record_free(copy);
            copy = NULL;
        }
    }
    if (copy && rec->tracked && !rp_record_track(copy, &rec->tracked->next, false)) {
        ropa_record_free(copy);
        copy = NULL;
    }
    if (copy) {
        RP_COPY(copy->uid, rec->uid);
        RP_COPY(copy->ref, rec->ref);
        RP_COPY(copy->status, rec->status);
        copy->rev = rec->rev;
        copy->owner = rec->owner;
    }
    return copy;
}

const struct ropa_entity *ropa_record_entity(const struct ropa_record *rec) {
    return rec->ent;
}

const char *ropa_record_uid(const struct ropa_record *rec) {
    return rec->uid;
}

const char *ropa_record_ref(const struct ropa_record *rec) {
    return rec->ref;
}

const char *ropa_record_status(const struct ropa_record *rec) {
    return rec->status;
}

int64_t ropa_record_rev(const struct ropa_record *rec) {
    return rec->rev;
}

const struct ropa_record *ropa_record_owner(const struct ropa_record *row) {
    return row->owner;
}

const char *ropa_record_get(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    return rec->slots[f].value;
}

const char *ropa_record_value(const struct ropa_record *rec, const char *code) {
    size_t f = ropa_field_find(rec->ent, code);
    return f == ROPA_NO_FIELD ? NULL : rec->slots[f].value;
}

bool ropa_record_erased(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    return rec->slots[f].sealed && !rec->slots[f].value;
}

static void own_rows(struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        for (size_t i = 0; i < rec->slots[f].cap_rows; i++)
            if (rec->slots[f].rows[i])
                rec->slots[f].rows[i]->owner = rec;
}

void rp_record_swap(struct ropa_record *a, struct ropa_record *b) {
    struct ropa_record was = *a;
    memcpy(a, b, sizeof was);
    memcpy(b, &was, sizeof was);
    for (size_t f = 0; f < a->ent->n_fields; f++) {
        struct rp_slot slot = a->slots[f];
        a->slots[f] = b->slots[f];
        b->slots[f] = slot;
    }
    own_rows(a);
    own_rows(b);
    if (a->tracked)
        a->tracked->rec = a;
    if (b->tracked)
        b->tracked->rec = b;
}

bool rp_record_is_new(const struct ropa_record *rec) {
    return rec->rev == 0 || rec->gone;
}

bool rp_record_put(struct ropa_record *rec, size_t f, const char *canonical) {
    char *copy = rp_strdup(canonical);
    if (canonical && !copy)
        return false;
    free(rec->slots[f].value);
    rec->slots[f].value = copy;
    return true;
}

bool rp_record_put_na(struct ropa_record *rec, size_t f, const char *reason) {
    char *copy = strdup(reason);
    if (!copy)
        return false;
    free(rec->slots[f].na);
    rec->slots[f].na = copy;
    return true;
}

/* The canonical set that field `f` of row `rec` takes its codes from; "[]" when the owner has none. */
static const char *subset_source(const struct ropa_record *rec, const struct ropa_field *f) {
    const struct ropa_record *from = rec->owner ? rec->owner : rec;
    const char *all = ropa_record_value(from, f->subset_of);
    return all ? all : "[]";
}

void rp_record_reading(const struct ropa_record *rec, size_t f, struct rp_reading *in) {
    const struct ropa_field *field = &rec->ent->fields[f];
    const struct ropa_entity *owner = rec->owner ? rec->owner->ent : rec->ent;
    in->most = field->most ? field->most(rec) : 0;
    size_t of = field->subset_of ? ropa_field_find(owner, field->subset_of) : ROPA_NO_FIELD;
    if (of == ROPA_NO_FIELD) /* or a row that stands alone: there is nothing to hold it to */
        return;
    in->among = subset_source(rec, field);
    in->of = &owner->fields[of].label;
}

/* The first figure beyond what the record as it stands may hold; ROPA_NO_FIELD none. */
static size_t figure_over(const struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        if (field->most && rec->slots[f].value && rp_decimal_over(rec->slots[f].value, field->most(rec)))
            return f;
    }
    return ROPA_NO_FIELD;
}

/* Another field made a figure too great: "KPI 3" of what was said to be 400. */
static enum ropa_status refuse_over(const struct ropa_record *rec, size_t f, struct ropa_err *err) {
    const struct ropa_field *field = &rec->ent->fields[f];
    rp_value_refuse_figure(field, rec->slots[f].value, field->most(rec), err);
    if (err) {
        err->label = field->label;
        RP_COPY(err->field, field->code);
    }
    return ROPA_E_FIGURE;
}

/* Words that say there is none, where a name is asked. */
static enum ropa_status refuse_none(const struct ropa_field *f, const char *value, struct ropa_err *err) {
    static const struct ropa_text none = {{"คำว่าไม่มี", "words that say there is none"}};
    bool bad = false, no_name = f->flags & ROPA_NAMES && value && rp_word_is_no_name(value, &bad);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!no_name)
        return ROPA_OK;
    rp_err(err, ROPA_E_NO_NAME, value);
    rp_err_hint(err, none.in[ROPA_TH], none.in[ROPA_EN]);
    if (err) {
        err->label = f->label;
        RP_COPY(err->field, f->code);
    }
    return ROPA_E_NO_NAME;
}

enum ropa_status ropa_record_parse(struct ropa_record *rec, size_t f, const char *text,
                                   const struct ropa_view *view, struct ropa_err *err) {
    assert(f < rec->ent->n_fields);
    const struct ropa_field *field = &rec->ent->fields[f];
    struct rp_reading in = {.view = view};
    char *value;
    rp_record_reading(rec, f, &in);
    enum ropa_status s = rp_value_parse(field, text, &in, &value, err);
    if (!s && (s = refuse_none(field, value, err)))
        free(value);
    if (s)
        return s;
    struct rp_slot before = rec->slots[f];
    bool over = figure_over(rec) != ROPA_NO_FIELD; /* an old one, not of this */
    rec->slots[f] = (struct rp_slot){.value = value};
    size_t made = over ? ROPA_NO_FIELD : figure_over(rec);
    s = made == ROPA_NO_FIELD ? ROPA_OK : refuse_over(rec, made, err);
    clear_slot(s ? &rec->slots[f] : &before);
    if (s)
        rec->slots[f] = before;
    return s;
}

void ropa_record_clear(struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    clear_slot(&rec->slots[f]);
}

const char *ropa_record_na(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    return rec->slots[f].na;
}

enum ropa_status ropa_record_set_na(struct ropa_record *rec, size_t f, const char *reason,
                                    struct ropa_err *err) {
    const struct ropa_field *field = &rec->ent->fields[f];
    char *why = rp_word_trim(reason ? reason : "");
    enum ropa_status s =
        why ? ropa_text_check(why, strlen(why), false, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !(field->flags & ROPA_NA_ALLOWED))
        s = rp_err(err, ROPA_E_NO_NA, why);
    else if (!s && !*why)
        s = rp_err(err, ROPA_E_REASON, NULL);
    else if (!s && ropa_text_length(why) > MAX_REASON) {
        s = rp_err(err, ROPA_E_TOO_LONG, "> 500");
        rp_err_hint(err, "500", "500");
    }
    if (s) {
        if (err)
            err->label = field->label;
        free(why);
        return s;
    }
    ropa_record_clear(rec, f);
    rec->slots[f].na = why;
    return ROPA_OK;
}

size_t ropa_record_rows(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    return rec->slots[f].n_rows;
}

struct ropa_record *ropa_record_row(const struct ropa_record *rec, size_t f, size_t i) {
    assert(i < rec->slots[f].n_rows);
    return rec->slots[f].rows[i];
}

/* Room for one more row; false when memory ran out. */
static bool make_room(struct rp_slot *slot) {
    size_t cap = slot->cap_rows;
    struct ropa_record **rows = rp_grow(slot->rows, slot->n_rows, &slot->cap_rows, sizeof *rows);
    if (!rows)
        return false;
    slot->rows = rows;
    memset(rows + cap, 0, (slot->cap_rows - cap) * sizeof *rows);
    return true;
}

struct ropa_record *ropa_record_add_row(struct ropa_record *rec, size_t f) {
    struct rp_slot *slot = &rec->slots[f];
    assert(rec->ent->fields[f].kind == ROPA_ROWS);
    if (!make_room(slot))
        return NULL;
    struct ropa_record **at = &slot->rows[slot->n_rows];
    if (!*at && !(*at = ropa_record_new(rec->ent->fields[f].of)))
        return NULL;
    free(slot->na);
    slot->na = NULL;
    (*at)->owner = rec;
    slot->n_rows++;
    return *at;
}

void ropa_record_remove_row(struct ropa_record *rec, size_t f, size_t i) {
    struct rp_slot *slot = &rec->slots[f];
    assert(i < slot->n_rows);
    ropa_record_free(slot->rows[i]);
    memmove(slot->rows + i, slot->rows + i + 1, (slot->n_rows - i - 1) * sizeof *slot->rows);
    slot->rows[--slot->n_rows] = NULL;
}

bool ropa_field_applies(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    return !rec->ent->fields[f].applies || rec->ent->fields[f].applies(rec);
}

bool ropa_field_answered(const struct ropa_record *rec, size_t f) {
    assert(f < rec->ent->n_fields);
    const struct rp_slot *slot = &rec->slots[f];
    return slot->value || slot->na || slot->n_rows;
}

bool rp_record_equal(const struct ropa_record *a, const struct ropa_record *b) {
    bool equal = a->ent == b->ent;
    for (size_t f = 0; equal && f < a->ent->n_fields; f++) {
        const struct rp_slot *x = &a->slots[f], *y = &b->slots[f];
        equal = rp_same_text(x->value, y->value) && rp_same_text(x->na, y->na) && x->n_rows == y->n_rows;
        for (size_t i = 0; equal && i < x->n_rows; i++)
            equal = rp_record_equal(x->rows[i], y->rows[i]);
    }
    return equal;
}

bool ropa_record_unit(const struct ropa_record *rec, char uid[37]) {
    while (ropa_record_owner(rec))
        rec = ropa_record_owner(rec);
    const char *unit = rp_conduct(rec->ent)->parts             ? rec->uid
                       : rec->ent->unit_field == ROPA_NO_FIELD ? NULL
                                                               : ropa_record_get(rec, rec->ent->unit_field);
    rp_copy(uid, 37, unit ? unit : "");
    return uid[0] != '\0';
}
