/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register as JSON: record by record, the leaves of the objects as cells. */
#include "base/err.h"
#include "base/uid.h"
#include "exchange/table/heading.h"
#include "exchange/table/json_register.h"
#include "import/package.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "model/set.h"
#include "store/history/history.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct json_file {
    struct rp_import *imp;
    struct rp_group group;
    struct rp_memo coming;          /* uids of the records in the file */
    const struct ropa_entity *noun; /* of an array without a name */
    bool same;                      /* written from this register or a copy of it */
    bool ours;                      /* at a state that our history has: its revisions are ours */
    bool approved; /* of approved versions: what stood at those revisions isn't what it says */
    struct stranger {
        char uid[37], unit[37];
        char *name;
    } * strangers; /* persons we don't know by their uid */
    size_t n_strangers, cap_strangers;
    enum turn { FIRST, SECOND, REST, ALL } pass;
    size_t n[ALL]; /* records of each turn in the file */
    size_t taken;  /* of this pass */
    struct rp_packages packages;
    size_t n_packages;
    json_t *bare; /* the file as an object, its arrays by name alone; whole where it is a package by itself */
};

/* ---- the uids it brings ---- */

/* When it is taken in, wherever it stands: first what others' numbers are made of, then what an activity is saved with. */
static enum turn turn_of(const struct ropa_entity *ent) {
    const struct rp_conduct *is = ent ? rp_conduct(ent) : NULL;
    return !is ? REST : is->code || is->one ? FIRST : is->data ? SECOND : REST;
}

/* Whether it is one of ours is known when all units have been seen. */
static bool note_stranger(struct json_file *f, const char *uid, const json_t *person) {
    const char *name = json_string_value(json_object_get(person, "name")),
               *unit = json_string_value(json_object_get(person, "unit_ref"));
    if (!name || rp_import_is_live(f->imp, &rp_person, uid))
        return true;
    struct stranger *grown = rp_grow(f->strangers, f->n_strangers, &f->cap_strangers, sizeof *grown);
    if (!grown)
        return false;
    f->strangers = grown;
    struct stranger *s = &grown[f->n_strangers];
    *s = (struct stranger){.name = rp_strdup(name)};
    RP_COPY(s->uid, uid);
    RP_COPY(s->unit, unit ? unit : "");
    f->n_strangers += s->name != NULL;
    return s->name != NULL;
}

static enum ropa_status note_joined(struct json_file *f, const struct ropa_entity *ent, const char *uid,
                                    const json_t *object, struct ropa_err *err) {
    char number[24];
    size_t by = rp_conduct(ent)->same;
    const char *title = ent->fields[ent->title].code;
    const json_t *key = by == ROPA_NO_FIELD ? NULL : json_object_get(object, ent->fields[by].code);
    snprintf(number, sizeof number, "%" JSON_INTEGER_FORMAT, json_integer_value(key));
    return rp_import_join(f->imp, ent, uid, json_is_integer(key) ? number : json_string_value(key),
                          json_string_value(json_object_get(object, title)), err);
}

/* One member more of the object that the file is; elements of an array come one by one. */
static bool gather(json_t *object, const char *key, size_t place, const json_t *value) {
    json_t *array = place ? json_object_get(object, key) : NULL;
    if (!place)
        return !json_object_set(object, key, (json_t *)value);
    if (!array && json_object_set_new(object, key, array = json_array()))
        return false;
    return !json_array_append(array, (json_t *)value);
}

/* What tells a package that is the file by itself, and not in an array or an answer: what makes it one, or a register. */
static bool note_package(struct json_file *f, const char *key, size_t place, const json_t *value) {
    f->bare = f->bare ? f->bare : json_object();
    if (!f->bare || json_object_get(f->bare, key))
        return f->bare != NULL;
    return gather(f->bare, key, place, place ? json_null() : value);
}

/* What noun an element under `key` ("": of an array alone) is: what it says itself leads. NULL: none. */
static const struct ropa_entity *noun_of(const struct json_file *f, const char *key, const json_t *element) {
    const char *said = json_string_value(json_object_get(element, "noun"));
    const struct ropa_entity *own = said ? ropa_entity_find(said) : NULL;
    return own ? own : *key ? ropa_entity_find(key) : f->noun;
}

static enum ropa_status note_uid(void *ctx, const char *key, size_t place, const json_t *value,
                                 const char *text, struct ropa_err *err) {
    struct json_file *f = ctx;
    const struct ropa_entity *ent = noun_of(f, key, value);
    const char *uid = place ? json_string_value(json_object_get(value, "uid")) : NULL;
    (void)text;
    if (*key && !note_package(f, key, place, value))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (place && ent)
        f->n[turn_of(ent)]++;
    if (!uid || !ent || !rp_uid_valid(uid))
        return ROPA_OK;
    bool good = rp_memo_put(&f->coming, uid, "1") && (ent != &rp_person || note_stranger(f, uid, value));
    return good ? note_joined(f, ent, uid, value, err) : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Persons are ours by name and unit. */
static enum ropa_status join_strangers(struct json_file *f, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    char uid[37];
    rp_import_noun(f->imp, &rp_person);
    for (size_t i = 0; i < f->n_strangers && !s; i++) {
        const struct stranger *p = &f->strangers[i];
        const char *unit = rp_import_joined(f->imp, p->unit, NULL);
        unit = unit ? unit : p->unit;
        s = rp_import_called(f->imp, *unit ? unit : NULL, p->name, uid, err);
        if (!s && uid[0] && !rp_memo_put(&f->imp->joined, p->uid, uid))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_import_noun(f->imp, f->noun);
    return s;
}

#define COUNTED_ON "+" /* instead of "1": a record that came before it refers to it */

static bool is_coming(void *ctx, const char *uid) {
    struct json_file *f = ctx;
    if (!rp_memo_get(&f->coming, uid) || rp_memo_get(&f->imp->refused, uid))
        return false;
    f->group.bad |= !rp_memo_put(&f->coming, uid, COUNTED_ON);
    return true;
}

/* Where the record isn't here now: what refers to it is told so, and what did before is read anew. */
static void note_refused(struct json_file *f, const struct ropa_entity *ent, const char *where,
                         const json_t *object) {
    const char *uid = json_string_value(json_object_get(object, "uid")),
               *title = json_string_value(json_object_get(object, ent->fields[ent->title].code)),
               *coming = uid ? rp_memo_get(&f->coming, uid) : NULL;
    struct rp_buf called = {0};
    if (!coming || rp_import_is_live(f->imp, ent, uid) || rp_memo_get(&f->imp->joined, uid) ||
        rp_memo_get(&f->imp->refused, uid))
        return;
    f->imp->again |= !strcmp(coming, COUNTED_ON);
    rp_buf_printf(&called, "%s%s%s", where, title ? " " : "", title ? title : "");
    f->group.bad |= called.bad || !rp_memo_put(&f->imp->refused, uid, called.p);
    rp_buf_free(&called);
}

/* ---- leaves ---- */

/* A value as a cell of a table writes it; false for what no cell holds. */
static bool as_text(const json_t *v, enum ropa_kind kind, struct rp_buf *out) {
    size_t i;
    json_t *item;
    rp_buf_clear(out);
    if (json_is_string(v))
        rp_buf_str(out, json_string_value(v));
    else if (json_is_integer(v))
        rp_buf_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    else if (json_is_real(v))
        rp_buf_printf(out, "%.15g", json_real_value(v));
    else if (json_is_boolean(v))
        rp_buf_str(out, json_is_true(v) ? "true" : "false");
    else if (!json_is_array(v))
        return false;
    json_array_foreach(v, i, item) {
        if (!json_is_string(item))
            return false;
        if (kind == ROPA_REFS)
            rp_set_add(out, json_string_value(item));
        else
            rp_buf_printf(out, "%s%s", i ? ";" : "", json_string_value(item));
    }
    if (json_is_array(v) && kind == ROPA_REFS && out->n)
        rp_buf_char(out, ']');
    return !out->bad;
}

/* The cell that is left. */
static size_t leave(struct json_file *f, const char *path, const json_t *v, const char *th, const char *en) {
    char *text = json_is_string(v) ? rp_strdup(json_string_value(v)) : rp_json_compact(v);
    size_t cell = rp_group_cell(&f->group, path, text ? text : "");
    rp_group_leave(&f->group, cell, th, en);
    free(text);
    return cell;
}

/* One value of a record or row, `mark` where the merge is told that the file speaks of it. */
static void take_value(struct json_file *f, const char *path, const struct ropa_field *field,
                       const struct ropa_place *p, const json_t *v, bool *mark) {
    struct rp_buf text = {0};
    bool joins = json_is_array(v) && (field->kind == ROPA_TEXT || field->kind == ROPA_LONG);
    char *list =
        joins ? rp_json_compact(v) : NULL; /* the field says it otherwise than the list: that is told */
    *mark = !(field->flags & ROPA_DERIVED);
    if (json_is_null(v) || (json_is_array(v) && !json_array_size(v)))
        goto done;
    if (!as_text(v, field->kind, &text)) {
        leave(f, path, v, "ค่าในรูปนี้เก็บไม่ได้", "a value of this shape has no place");
        *mark = false;
    } else if (text.n) {
        size_t cell = rp_group_cell(&f->group, path, list ? list : text.p);
        if (cell != RP_NO_CELL)
            f->group.cells[cell].says = true;
        if (cell != RP_NO_CELL && p->field == rp_conduct(f->imp->ent)->version && p->rows == ROPA_NO_FIELD &&
            !f->ours)
            f->group.version = cell + 1;
        rp_group_entry(&f->group, cell, p, NULL, 0, 0, text.p);
    }
done:
    free(list);
    rp_buf_free(&text);
}

static bool is_identity(const char *key) {
    static const char *const keys[] = {
        "uid", "ref", "rev", "status", "noun", "not_applicable", "changed_after_approval"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (!strcmp(key, keys[i]))
            return true;
    return false;
}

/* The address in the file of what stands under `key` where `p` is: "activity[3].purpose[1].lawful_basis". */
static const char *address(struct rp_buf *b, const char *prefix, struct ropa_place p, const char *key) {
    p.field = ROPA_NO_FIELD;
    rp_buf_clear(b);
    rp_buf_printf(b, "%s.", prefix);
    if (p.rows != ROPA_NO_FIELD) {
        rp_place_put(b, &p);
        rp_buf_str(b, *key ? "." : "");
    }
    rp_buf_str(b, key);
    return b->p ? b->p : "";
}

/* ---- keys that aren't a field's code: every other name of a place ---- */

/* The number of the row of the array that has that uid; ROPA_ROW_UID: it is the record's, or none. */
static size_t row_of_uid(const struct rp_group *g, const struct ropa_place *p) {
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->array && e->place.rows == p->rows && !strcmp(e->text, p->uid))
            return e->row;
    }
    return ROPA_ROW_UID;
}

/* The place that `key` names where `p` is, to be set there. */
static enum ropa_status find_place(struct rp_group *g, struct ropa_place *p, const char *key,
                                   struct ropa_err *err) {
    static const struct ropa_text which = {{"บอกไม่ได้ว่าแถวใด โปรดบอกลำดับแถว เช่น purpose[1]",
                                            "which row isn't said; give its number, as in purpose[1]"}};
    static const struct ropa_text elsewhere = {{"ตั้งที่นี่ไม่ได้ โปรดใช้ช่องของรายการหรือของแถวนี้",
                                                "it can't be set here; name a field of this record or row"}};
    const struct ropa_entity *ent = ropa_place_entity(p);
    struct ropa_place named;
    enum ropa_status s = ropa_place_parse(ent, key, &named, err);
    if (s)
        return s;
    const struct ropa_entity *of = ropa_place_entity(&named);
    bool own = rp_place_is(&named, named.field);
    if (named.ref != ROPA_NO_FIELD && p->rows == ROPA_NO_FIELD) /* what a table may tell of it, a file may */
        return rp_heading_parse(ent, key, p, err);
    if (named.ref != ROPA_NO_FIELD || named.field >= of->n_fields || (p->rows != ROPA_NO_FIELD && !own))
        return rp_place_unfit(key, &elsewhere, NULL, err);
    bool unsaid = false;
    for (size_t i = 0; named.row == ROPA_ROW_ANY && i < g->n_entries; i++)
        unsaid |=
            named.rows != ROPA_NO_FIELD && g->entries[i].place.rows == named.rows && g->entries[i].array;
    if (named.rows != ROPA_NO_FIELD && unsaid)
        return rp_place_unfit(key, &which, NULL, err);
    if (named.row == ROPA_ROW_UID)
        named.row = row_of_uid(g, &named);
    if (p->rows == ROPA_NO_FIELD)
        *p = named;
    else
        p->field = named.field;
    return ROPA_OK;
}

static void take_na(struct json_file *f, const char *prefix, struct ropa_place of, const json_t *na) {
    const char *code;
    json_t *reason;
    struct rp_buf key = {0}, path = {0}, text = {0};
    json_object_foreach((json_t *)na, code, reason) {
        struct ropa_place p = of;
        p.field = ropa_field_find(ropa_place_entity(&p), code);
        rp_buf_clear(&key);
        rp_buf_printf(&key, "not_applicable.%s", code);
        const char *at = address(&path, prefix, of, key.p ? key.p : "");
        if ((p.field == ROPA_NO_FIELD && find_place(&f->group, &p, code, NULL)) || !json_is_string(reason)) {
            leave(f, at, reason, "ไม่มีช่องชื่อนี้", "there is no such field");
            continue;
        }
        rp_buf_clear(&text);
        rp_buf_printf(&text, "na: %s", json_string_value(reason));
        rp_group_entry(&f->group, rp_group_cell(&f->group, at, json_string_value(reason)), &p, NULL, 0, 0,
                       text.p ? text.p : "");
        (p.rows == ROPA_NO_FIELD ? f->imp->mask.own : f->imp->mask.inner[p.rows])[p.field] = true;
        if (of.rows == ROPA_NO_FIELD && p.rows != ROPA_NO_FIELD)
            rp_import_note(f->imp, &f->imp->of_rows, &p);
    }
    f->group.bad |= key.bad || path.bad || text.bad;
    rp_buf_free(&key);
    rp_buf_free(&path);
    rp_buf_free(&text);
}

static void take_fields(struct json_file *f, const char *prefix, struct ropa_place p, const json_t *object,
                        bool *mask);

static void take_rows(struct json_file *f, const char *prefix, size_t field, const json_t *array) {
    size_t i;
    json_t *object;
    struct rp_buf path = {0};
    json_array_foreach(array, i, object) {
        struct ropa_place p = rp_place_row(f->imp->ent, field, i + 1, ROPA_AT_UID);
        const char *uid = json_string_value(json_object_get(object, "uid"));
        if (json_is_object(object)) { /* a row is a row even when it says nothing */
            rp_group_entry(&f->group, RP_NO_CELL, &p, NULL, 0, 0, uid ? uid : "");
            if (f->group.n_entries)
                f->group.entries[f->group.n_entries - 1].array = true;
            take_fields(f, prefix, p, object, f->imp->mask.inner[field]);
        } else {
            leave(f, address(&path, prefix, p, ""), object, "แถวต้องเป็นวัตถุ { }", "a row must be an object");
        }
    }
    f->group.bad |= path.bad;
    rp_buf_free(&path);
}

/* Whether the entry is of the row that `p` is of; the only row is the first one. */
static bool is_same_row(const struct rp_import_entry *e, const struct ropa_place *p) {
    size_t row = rp_place_is_numbered(p) ? p->row : p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_ANY;
    return e->list == (p->row == ROPA_ROW_MORE) && e->by_uid == (p->row == ROPA_ROW_UID) &&
           (e->by_uid ? !strcmp(e->place.uid, p->uid) : (e->any ? 1 : e->row) == row);
}

/*
 * Whether this record says the place already, or something of the rows that `p` is as a whole: that is left too, as neither is more
 * meant than the other. One more row is always another.
 */
static bool is_said(struct rp_group *g, const struct ropa_place *p, const char *const why[2]) {
    bool said = false, whole = ropa_place_field(p)->kind == ROPA_ROWS && p->ref == ROPA_NO_FIELD;
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        bool same =
            whole ? e->place.rows == p->field : rp_place_same_field(&e->place, p) && is_same_row(e, p);
        if (!same)
            continue;
        said = true;
        rp_group_leave(g, e->cell, why[ROPA_TH], why[ROPA_EN]);
        e->turn = RP_TURN_LEFT;
    }
    return said;
}

static void take_named(struct json_file *f, const char *prefix, struct ropa_place p, const char *key,
                       const json_t *v) {
    struct rp_buf path = {0};
    static const char *const twice[] = {"ช่องเดียวกันบอกไว้สองครั้งในรายการนี้ โปรดบอกครั้งเดียว",
                                        "this record says the field twice; say it once"};
    struct ropa_err err = {0};
    bool marked = false;
    const char *at = address(&path, prefix, p, key);
    if (find_place(&f->group, &p, key, &err)) {
        char th[1024], en[1024];
        size_t cell = leave(f, at, v, ropa_err_sentence(&err, ROPA_TH, th, sizeof th),
                            ropa_err_sentence(&err, ROPA_EN, en, sizeof en));
        if (err.status != ROPA_E_FIELD) /* it is meant as a place, and is none */
            rp_group_wrong(&f->group, cell);
    } else if (is_said(&f->group, &p, twice)) {
        leave(f, at, v, twice[ROPA_TH], twice[ROPA_EN]);
    } else if (ropa_place_field(&p)->kind == ROPA_ROWS && json_is_array(v)) {
        take_rows(f, prefix, p.field, v);
    } else {
        take_value(f, at, ropa_place_field(&p), &p, v, &marked);
        bool *mask = p.rows == ROPA_NO_FIELD ? f->imp->mask.own : f->imp->mask.inner[p.rows];
        mask[p.rows == ROPA_NO_FIELD ? rp_place_top(&p) : p.field] |= marked;
        if (marked && p.rows != ROPA_NO_FIELD)
            rp_import_note(f->imp, &f->imp->of_rows, &p);
    }
    f->group.bad |= path.bad || err.status == ROPA_E_NOMEM;
    rp_buf_free(&path);
}

/* What the record, or the row, that `p` is of says. */
static void take_fields(struct json_file *f, const char *prefix, struct ropa_place p, const json_t *object,
                        bool *mask) {
    const struct ropa_entity *ent = ropa_place_entity(&p);
    const char *key;
    json_t *v;
    struct rp_buf path = {0};
    json_object_foreach((json_t *)object, key, v) {
        bool marked = false;
        if (is_identity(key))
            continue;
        const char *at = address(&path, prefix, p, key);
        p.field = ropa_field_find(ent, key);
        if (p.field == ROPA_NO_FIELD)
            continue;
        if (ent->fields[p.field].kind == ROPA_ROWS && json_is_array(v))
            take_rows(f, prefix, p.field, v);
        else {
            take_value(f, at, &ent->fields[p.field], &p, v, &marked);
            mask[p.field] |= marked;
        }
    }
    json_object_foreach((json_t *)object, key, v) {
        p.field = ROPA_NO_FIELD;
        if (!is_identity(key) && ropa_field_find(ent, key) == ROPA_NO_FIELD)
            take_named(f, prefix, p, key, v);
    }
    take_na(f, prefix, p, json_object_get(object, "not_applicable"));
    f->group.bad |= path.bad;
    rp_buf_free(&path);
}

/* ---- records ---- */

static void take_identity(struct json_file *f, const json_t *object) {
    static const struct {
        const char *key;
        size_t field;
    } parts[] = {{"uid", ROPA_AT_UID}, {"ref", ROPA_AT_REF}};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        const char *text = json_string_value(json_object_get(object, parts[i].key));
        struct ropa_place p = rp_place_own(f->imp->ent, parts[i].field);
        if (text && *text)
            rp_group_entry(&f->group, RP_NO_CELL, &p, NULL, 0, 0, text);
    }
    f->group.rev = f->ours && !f->approved ? json_integer_value(json_object_get(object, "rev")) : 0;
}

/* How far it has come in its register is a cell too, where that is another one, or another history of this one. */
static void take_status(struct json_file *f, const char *prefix, const json_t *object) {
    const char *status = json_string_value(json_object_get(object, "status"));
    struct rp_buf path = {0};
    if (f->ours || !status || !strcmp(status, "draft"))
        return;
    size_t cell =
        rp_group_cell(&f->group, address(&path, prefix, rp_place_own(f->imp->ent, 0), "status"), status);
    if (cell != RP_NO_CELL) {
        f->group.cells[cell].says = true;
        f->group.status = cell + 1;
    }
    f->group.bad |= path.bad;
    rp_buf_free(&path);
}

static enum ropa_status take_record(struct json_file *f, const char *prefix, const json_t *object,
                                    struct ropa_err *err) {
    struct rp_import *imp = f->imp;
    rp_mask_free(&imp->mask);
    imp->of_rows.n = 0;
    f->group.theirs = ropa_record_new(imp->ent);
    if (!rp_mask_init(&imp->mask, imp->ent, false) || !f->group.theirs)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    imp->own = json_object_get(object, "uid") != NULL;
    take_identity(f, object);
    take_status(f, prefix, object);
    f->group.where = prefix;
    take_fields(f, prefix, rp_place_own(imp->ent, 0), object, imp->mask.own);
    rp_group_call_by_uid(&f->group);
    return rp_import_group(imp, &f->group, err);
}

/* What stands in front of its addresses is where it is in the file, "activity[3]": an element of an array, no place in a record. */
static enum ropa_status take_element(struct json_file *f, const struct ropa_entity *ent, const char *key,
                                     size_t place, const json_t *object, struct ropa_err *err) {
    struct rp_buf prefix = {0};
    rp_buf_printf(&prefix, "%s[%zu]", *key ? key : ent->code, place);
    rp_import_noun(f->imp, ent);
    enum ropa_status s = prefix.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : take_record(f, prefix.p, object, err);
    if (!s)
        note_refused(f, ent, prefix.p, object);
    rp_buf_free(&prefix);
    return s;
}

static void leave_value(struct json_file *f, const char *key, const char *json) {
    rp_account_left(f->imp->account, key, json, "ไม่มีที่เก็บค่านี้", "there is no place for this");
}

/* What a register holds beside its records stays there: its acts with their prints, frozen scores, history. */
static void leave_beside(struct json_file *f, const json_t *beside) {
    const char *what;
    json_t *n;
    struct rp_buf path = {0};
    json_object_foreach((json_t *)beside, what, n) {
        char *text = rp_json_compact(n);
        rp_buf_clear(&path);
        rp_buf_printf(&path, "beside.%s", what);
        if (!f->ours && json_integer_value(n) > 0)
            rp_account_left(
                f->imp->account, path.p ? path.p : "", text ? text : "",
                "อยู่ในทะเบียนเดิมเท่านั้น ไม่ติดไปกับ json (สำเนาของทะเบียนมีครบทั้งหมด)",
                "stays in the other register: it isn't part of JSON (a copy of the register holds all)");
        f->group.bad |= path.bad || !text;
        free(text);
    }
    rp_buf_free(&path);
}

/* An answer of the catalogue: its "result" is a package, or holds them. */
static enum ropa_status take_answer(struct json_file *f, const json_t *result, struct ropa_err *err) {
    const json_t *found = json_object_get(result, "results"), *package;
    enum ropa_status s = ROPA_OK;
    size_t i;
    if (rp_package_is(result))
        return rp_packages_take_json(&f->packages, ++f->n_packages, result, err);
    json_array_foreach(found, i, package) if (!s && rp_package_is(package)) s =
        rp_packages_take_json(&f->packages, ++f->n_packages, package, err);
    return s;
}

static enum ropa_status take_json(void *ctx, const char *key, size_t place, const json_t *v, const char *text,
                                  struct ropa_err *err) {
    struct json_file *f = ctx;
    const struct ropa_entity *ent = noun_of(f, key, v);
    if (place && f->pass != ALL && turn_of(ent) != f->pass)
        return ROPA_OK;
    if (place && rp_package_is(v))
        return f->pass < REST ? ROPA_OK : rp_packages_take_json(&f->packages, ++f->n_packages, v, err);
    if (!place && !strcmp(key, "result") && json_is_object(v))
        return f->pass < REST ? ROPA_OK : take_answer(f, v, err);
    if (place && ent && json_is_object(v)) {
        enum ropa_status s = take_element(f, ent, key, place, v, err);
        f->taken += !s;
        return s || f->pass >= REST || f->taken < f->n[f->pass] ? s : ROPA_E_STOPPED;
    }
    if (!place && !strcmp(key, "register"))
        f->same = json_is_string(v) && !strcmp(json_string_value(v), rp_store_uid(f->imp->reg->st));
    else if (!place && !strcmp(key, "head") && json_is_string(v))
        return f->same ? rp_history_has(f->imp->reg->st, json_string_value(v), &f->ours, NULL, err) : ROPA_OK;
    else if (!place && !strcmp(key, "approved") && json_is_boolean(v))
        f->approved = json_is_true(v);
    else if (!place && !strcmp(key, "ropa") && json_integer_value(v) != 1)
        return rp_err_subject(err, ROPA_E_NEWER, "JSON", text);
    else if (f->pass < REST || (!place && (!strcmp(key, "help") || !strcmp(key, "success"))))
        return ROPA_OK; /* comes again; or is what an answer of the catalogue says of itself */
    else if (!place && !strcmp(key, "beside") && json_is_object(v))
        leave_beside(f, v);
    else if (place || (strcmp(key, "ropa") != 0 && strcmp(key, "columns") != 0 && strcmp(key, "as_of") != 0))
        leave_value(f, key, text);
    return ROPA_OK;
}

static enum ropa_status gather_all(void *ctx, const char *key, size_t place, const json_t *value,
                                   const char *text, struct ropa_err *err) {
    struct json_file *f = ctx;
    (void)text;
    return gather(f->bare, key, place, value) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status take_bare(struct json_file *f, const char *path, const char *encoding,
                                  struct ropa_err *err) {
    json_object_clear(f->bare);
    enum ropa_status s = rp_json_register_read(path, encoding, gather_all, f, err);
    return s ? s : rp_packages_take_json(&f->packages, ++f->n_packages, f->bare, err);
}

/* References lead to what is there: each turn reads the file for its own, the last one takes the rest. */
static enum ropa_status take_all(struct json_file *f, const char *path, const char *encoding,
                                 struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    if ((f->n[FIRST] != 0) + (f->n[SECOND] != 0) + (f->n[REST] != 0) < 2)
        f->pass = ALL;
    for (; f->pass < REST && !s; f->pass++) {
        struct ropa_err ended = {0};
        f->taken = 0;
        s = f->n[f->pass] ? rp_json_register_read(path, encoding, take_json, f, &ended) : ROPA_OK;
        if (s == ROPA_E_STOPPED && f->taken == f->n[f->pass])
            s = ROPA_OK;
        else if (s && err)
            *err = ended;
    }
    return s ? s : rp_json_register_read(path, encoding, take_json, f, err);
}

enum ropa_status rp_import_json(struct rp_import *imp, const char *path, struct ropa_err *err) {
    struct json_file f = {.imp = imp, .noun = imp->ent, .packages.imp = imp};
    f.group.numbered = f.group.only = true;
    const char *encoding = imp->how->encoding;
    enum ropa_status s = rp_json_register_read(path, encoding, note_uid, &f, err);
    imp->is_coming = is_coming;
    imp->ctx = &f;
    imp->account->result.layout = "json";
    imp->account->result.encoding = encoding ? encoding : "utf-8";
    if (!s && f.n_strangers)
        s = join_strangers(&f, err);
    if (!s && rp_package_is(f.bare) && !json_object_get(f.bare, "ropa"))
        s = take_bare(&f, path, encoding, err);
    else if (!s)
        s = take_all(&f, path, encoding, err);
    json_decref(f.bare);
    if (f.n_packages)
        imp->account->result.layout = "ckan";
    rp_group_free(&f.group);
    if (!s)
        rp_packages_told(&f.packages);
    rp_packages_free(&f.packages);
    for (size_t i = 0; i < f.n_strangers; i++)
        free(f.strangers[i].name);
    free(f.strangers);
    rp_memo_clear(&f.coming);
    return s;
}
