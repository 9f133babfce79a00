/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register as JSON: record by record, the leaves of the objects as cells. */
#include "base/err.h"
#include "exchange/table/json_register.h"
#include "import/import.h"
#include "model/json_text.h"
#include "model/set.h"
#include "store/history/history.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct json_file {
    struct rp_import *imp;
    struct rp_group group;
    struct rp_memo coming;          /* uids of the records in the file */
    const struct ropa_entity *noun; /* of an array without a name */
    bool same;                      /* written from this register or a copy of it */
    bool ours;                      /* at a state that our history has: its revisions are ours */
};

/* ---- the uids it brings ---- */

static enum ropa_status note_uid(void *ctx, const char *key, size_t place, const json_t *value,
                                 const char *text, struct ropa_err *err) {
    struct json_file *f = ctx;
    const char *uid = place ? json_string_value(json_object_get(value, "uid")) : NULL;
    (void)key;
    (void)text;
    return !uid || rp_memo_put(&f->coming, uid, "1") ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static bool is_coming(void *ctx, const char *uid) {
    return rp_memo_get(&((struct json_file *)ctx)->coming, uid) != NULL;
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

static void leave(struct json_file *f, const char *path, const json_t *v, const char *th, const char *en) {
    char *text = rp_json_compact(v);
    rp_group_leave(&f->group, rp_group_cell(&f->group, path, text ? text : ""), th, en);
    free(text);
}

/* One value of a record or row, `mark` where the merge is told that the file speaks of it. */
static void take_value(struct json_file *f, const char *path, const struct ropa_field *field,
                       const struct ropa_place *p, const json_t *v, bool *mark) {
    struct rp_buf text = {0};
    *mark = !(field->flags & ROPA_DERIVED);
    if (json_is_null(v) || (json_is_array(v) && !json_array_size(v)))
        goto done;
    if (!as_text(v, field->kind, &text)) {
        leave(f, path, v, "ค่าในรูปนี้เก็บไม่ได้", "a value of this shape has no place");
        *mark = false;
    } else if (text.n) {
        size_t cell = rp_group_cell(&f->group, path, text.p);
        if (cell != RP_NO_CELL)
            f->group.cells[cell].says = true;
        if (*mark) /* derived values are computed again: they are there */
            rp_group_entry(&f->group, cell, p, NULL, 0, 0, text.p);
    }
done:
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

static void take_na(struct json_file *f, const char *prefix, struct ropa_place p, const json_t *na,
                    bool *mask) {
    const char *code;
    json_t *reason;
    struct rp_buf key = {0}, path = {0}, text = {0};
    json_object_foreach((json_t *)na, code, reason) {
        p.field = ropa_field_find(ropa_place_entity(&p), code);
        rp_buf_clear(&key);
        rp_buf_printf(&key, "not_applicable.%s", code);
        const char *at = address(&path, prefix, p, key.p ? key.p : "");
        if (p.field == ROPA_NO_FIELD || !json_is_string(reason)) {
            leave(f, at, reason, "ไม่มีช่องชื่อนี้", "there is no such field");
            continue;
        }
        rp_buf_clear(&text);
        rp_buf_printf(&text, "na: %s", json_string_value(reason));
        rp_group_entry(&f->group, rp_group_cell(&f->group, at, json_string_value(reason)), &p, NULL, 0, 0,
                       text.p ? text.p : "");
        mask[p.field] = true;
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
            take_fields(f, prefix, p, object, f->imp->mask.inner[field]);
        } else {
            leave(f, address(&path, prefix, p, ""), object, "แถวต้องเป็นวัตถุ { }", "a row must be an object");
        }
    }
    f->group.bad |= path.bad;
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
            leave(f, at, v, "ไม่มีช่องชื่อนี้", "there is no such field");
        else if (ent->fields[p.field].kind == ROPA_ROWS && json_is_array(v))
            take_rows(f, prefix, p.field, v);
        else {
            take_value(f, at, &ent->fields[p.field], &p, v, &marked);
            mask[p.field] |= marked;
        }
    }
    take_na(f, prefix, p, json_object_get(object, "not_applicable"), mask);
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
    f->group.rev = f->ours ? json_integer_value(json_object_get(object, "rev")) : 0;
}

static enum ropa_status take_record(struct json_file *f, const char *prefix, const json_t *object,
                                    struct ropa_err *err) {
    bool good;
    struct rp_import *imp = f->imp;
    rp_mask_free(&imp->mask);
    f->group.theirs = ropa_record_new(imp->ent);
    if (!rp_mask_init(&imp->mask, imp->ent, false) || !f->group.theirs)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    imp->own = json_object_get(object, "uid") != NULL;
    take_identity(f, object);
    take_fields(f, prefix, rp_place_own(imp->ent, 0), object, imp->mask.own);
    enum ropa_status s = rp_store_part_begin(imp->reg->st, err);
    if (!s)
        s = rp_group_read(imp, &f->group, &good, err);
    if (!s)
        s = rp_import_keep(imp, good, err);
    if (!s && !good) {
        rp_import_reject(imp, &f->group);
        return ROPA_OK;
    }
    return s ? s : rp_import_take(imp, &f->group, err);
}

/* Another noun than the last record's: what was learnt of that one is of no use. */
static void change_noun(struct rp_import *imp, const struct ropa_entity *ent) {
    if (imp->ent == ent)
        return;
    imp->ent = ent;
    imp->knows = false;
    rp_memo_clear(&imp->known);
}

static enum ropa_status take_element(struct json_file *f, const struct ropa_entity *ent, const char *key,
                                     size_t place, const json_t *object, struct ropa_err *err) {
    struct rp_buf prefix = {0};
    rp_buf_printf(&prefix, "%s[%zu]", *key ? key : ent->code, place);
    change_noun(f->imp, ent);
    enum ropa_status s = prefix.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : take_record(f, prefix.p, object, err);
    rp_buf_free(&prefix);
    return s;
}

static void leave_value(struct json_file *f, const char *key, const char *json) {
    rp_account_left(f->imp->account, key, json, "ไม่มีที่เก็บค่านี้", "there is no place for this");
}

static enum ropa_status take_json(void *ctx, const char *key, size_t place, const json_t *v, const char *text,
                                  struct ropa_err *err) {
    struct json_file *f = ctx;
    const struct ropa_entity *ent = *key ? ropa_entity_find(key) : f->noun;
    if (place && ent && json_is_object(v))
        return take_element(f, ent, key, place, v, err);
    if (!place && !strcmp(key, "register"))
        f->same = json_is_string(v) && !strcmp(json_string_value(v), rp_store_uid(f->imp->reg->st));
    else if (!place && !strcmp(key, "head") && json_is_string(v))
        return f->same ? rp_history_has(f->imp->reg->st, json_string_value(v), &f->ours, NULL, err) : ROPA_OK;
    else if (!place && !strcmp(key, "ropa") && json_integer_value(v) != 1)
        return rp_err_subject(err, ROPA_E_NEWER, "JSON", text);
    else if (place || strcmp(key, "ropa") != 0)
        leave_value(f, key, text);
    return ROPA_OK;
}

enum ropa_status rp_import_json(struct rp_import *imp, const char *path, struct ropa_err *err) {
    struct json_file f = {.imp = imp, .noun = imp->ent};
    const char *encoding = imp->how->encoding;
    enum ropa_status s = rp_json_register_read(path, encoding, note_uid, &f, err);
    imp->is_coming = is_coming;
    imp->ctx = &f;
    imp->account->result.layout = "json";
    imp->account->result.encoding = encoding ? encoding : "utf-8";
    if (!s)
        s = rp_json_register_read(path, encoding, take_json, &f, err);
    rp_group_free(&f.group);
    rp_memo_clear(&f.coming);
    return s;
}
