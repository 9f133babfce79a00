/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records as JSON: the shape of contract.md, which is also that of the snapshots in history. */
#include "base/err.h"
#include "base/uid.h"
#include "model/json_text.h"
#include "model/place.h"
#include "model/record.h"
#include "model/set.h"
#include "model/value.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define NA_KEY "not_applicable"
#define CHANGED_KEY "changed_after_approval"

/* ---- out: values passed the door, so they are UTF-8 and need no second check ---- */

/* The number that the view knows what the uid names by; else the uid. */
static const char *named(const struct ropa_field *f, const char *uid, const struct ropa_view *view) {
    const char *ref, *title;
    return view && view->describe && view->describe(view->ctx, f->of, uid, &ref, &title) ? ref : uid;
}

static void put_set(struct ropa_json *w, const struct ropa_field *f, const char *value,
                    const struct ropa_view *view) {
    struct rp_buf item = {0};
    ropa_json_array(w, f->code);
    while (rp_set_next(&value, &item))
        ropa_json_text(w, NULL, f->kind == ROPA_REFS ? named(f, item.p, view) : item.p);
    ropa_json_array_end(w);
    if (item.bad)
        ropa_json_fail(w, ROPA_E_NOMEM);
    rp_buf_free(&item);
}

static void put_record(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                       const struct rp_record_json *how);

static void put_slot(struct ropa_json *w, const struct ropa_field *f, const struct rp_slot *slot,
                     const struct rp_record_json *how) {
    switch (f->kind) {
    case ROPA_INT:
        ropa_json_int(w, f->code, strtoll(slot->value, NULL, 10));
        break;
    case ROPA_BOOL:
        ropa_json_bool(w, f->code, slot->value[0] == '1');
        break;
    case ROPA_SET:
    case ROPA_REFS:
        put_set(w, f, slot->value, how->view);
        break;
    case ROPA_ROWS:
        ropa_json_array(w, f->code);
        for (size_t i = 0; i < slot->n_rows; i++)
            put_record(w, NULL, slot->rows[i], how);
        ropa_json_array_end(w);
        break;
    default:
        ropa_json_text(w, f->code, f->kind == ROPA_REF ? named(f, slot->value, how->view) : slot->value);
    }
}

static void put_identity(struct ropa_json *w, const struct ropa_record *rec,
                         const struct rp_record_json *how) {
    const struct ropa_view *view = how->view;
    if (rec->uid[0])
        ropa_json_text(w, "uid", rec->uid);
    if (rec->ent->row)
        return;
    ropa_json_text(w, "ref", rec->ref);
    if (how->of_another)
        return;
    ropa_json_int(w, "rev", rec->rev);
    ropa_json_text(w, "status", how->status ? how->status : rec->status);
    if (view && view->changed && rec->rev) /* of none it isn't asked: what is new, or as it was published */
        ropa_json_bool(w, CHANGED_KEY, view->changed(view->ctx, rec));
}

static void put_reasons(struct ropa_json *w, const struct ropa_record *rec,
                        const struct rp_record_json *how) {
    bool any = false;
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        if (!rec->slots[f].na || !rp_selected(how->only, rec->ent, f))
            continue;
        if (!any)
            ropa_json_object(w, NA_KEY);
        any = true;
        ropa_json_text(w, rec->ent->fields[f].code, rec->slots[f].na);
    }
    if (any)
        ropa_json_object_end(w);
}

void rp_record_json_open(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                         const struct rp_record_json *how) {
    ropa_json_object(w, key);
    put_identity(w, rec, how);
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct rp_slot *slot = &rec->slots[f];
        const struct ropa_field *field = &rec->ent->fields[f];
        bool kept = rp_selected(how->only, rec->ent, f) && !(how->stored && field->flags & ROPA_DERIVED);
        if (!kept || !(slot->value || slot->n_rows))
            continue;
        if (!how->instead || !how->instead(how->ctx, w, rec, f))
            put_slot(w, field, slot, how);
    }
    put_reasons(w, rec, how);
}

static void put_record(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                       const struct rp_record_json *how) {
    rp_record_json_open(w, key, rec, how);
    ropa_json_object_end(w);
    enum ropa_status s = rp_view_ended(how->view, NULL);
    if (s)
        ropa_json_fail(w, s);
}

char *rp_record_json_text(const struct ropa_record *rec, struct ropa_json_look look,
                          const struct rp_record_json *how) {
    struct ropa_json w;
    struct rp_buf b = {0};
    rp_json_begin_buf(&w, &b, look);
    put_record(&w, NULL, rec, how);
    return rp_json_end_buf(&w, &b);
}

json_t *rp_record_json(const struct ropa_record *rec, const struct rp_record_json *how) {
    json_t *object = NULL;
    char *text = rp_record_json_text(rec, RP_JSON_TIGHT, how);
    if (text)
        rp_json_read(rec->ref, text, JSON_ALLOW_NUL, &object, NULL);
    free(text);
    return object;
}

void ropa_json_record(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                      const struct ropa_view *view) {
    put_record(w, key, rec, &(struct rp_record_json){.view = view});
}

char *ropa_record_to_json(const struct ropa_record *rec, const struct ropa_view *view, bool pretty) {
    return rp_record_json_text(rec, pretty ? RP_JSON_PRETTY : RP_JSON_TIGHT,
                               &(struct rp_record_json){.view = view});
}

/* ---- in ---- */

/* A JSON value as the text that the door of values reads; false for objects and nested arrays. */
bool rp_json_as_text(const json_t *v, struct rp_buf *out) {
    size_t i;
    json_t *item;
    rp_buf_clear(out);
    if (json_is_string(v)) {
        /* an embedded NUL becomes a control character, which is refused with its place */
        for (size_t k = 0; k < json_string_length(v); k++)
            rp_buf_char(out, json_string_value(v)[k] ? json_string_value(v)[k] : '\x01');
    } else if (json_is_integer(v)) {
        rp_buf_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    } else if (json_is_real(v)) { /* as it was written, up to 15 digits */
        rp_buf_printf(out, "%.15g", json_real_value(v));
    } else if (json_is_boolean(v)) {
        rp_buf_char(out, json_is_true(v) ? '1' : '0');
    } else if (json_is_array(v)) {
        json_array_foreach(v, i, item) {
            if (!json_is_string(item))
                return false;
            rp_set_add(out, json_string_value(item));
        }
        rp_buf_str(out, out->n ? "]" : "");
    } else if (!json_is_null(v)) {
        return false;
    }
    return !out->bad;
}

/* Whether the uid that `object` gives is that of a row which the record, once saved, has; none is given: it is a new one. */
static bool is_row(const struct ropa_record *rec, const struct rp_slot *old, const json_t *object) {
    const json_t *given = json_object_get(object, "uid");
    const char *uid = json_string_value(given);
    bool found = !given || json_is_null(given) || (rp_uid_valid(uid) && !rec->rev);
    for (size_t i = 0; i < old->n_rows && !found; i++)
        found = uid && old->rows[i] && !strcmp(old->rows[i]->uid, uid);
    return found;
}

/* Take the rows of `old` that `object` names by uid, or add a new one. */
static struct ropa_record *row_for(struct ropa_record *rec, size_t f, struct rp_slot *old,
                                   const json_t *object) {
    const char *uid = json_string_value(json_object_get(object, "uid"));
    struct ropa_record *row = ropa_record_add_row(rec, f);
    if (!row || !uid)
        return row;
    for (size_t i = 0; i < old->n_rows; i++) {
        if (strcmp(old->rows[i]->uid, uid))
            continue;
        struct rp_slot *slot = &rec->slots[f];
        ropa_record_free(row);
        row = slot->rows[slot->n_rows - 1] = old->rows[i];
        old->rows[i] = old->rows[--old->n_rows];
        old->rows[old->n_rows] = NULL;
        break;
    }
    return row;
}

/* An error inside a row is one at a place of the record. */
static void place_error(struct ropa_err *err, const struct ropa_entity *ent, size_t rows, size_t row) {
    struct rp_buf path = {0};
    if (!err)
        return;
    struct ropa_place p = rp_place_row(ent, rows, row, ropa_field_find(ent->fields[rows].of, err->field));
    rp_place_put(&path, &p);
    RP_COPY(err->field, path.p);
    rp_buf_free(&path);
}

static enum ropa_status unfit(const struct ropa_place *p, const struct ropa_text *words,
                              struct ropa_err *err) {
    char *path = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
    enum ropa_status s = path ? rp_place_unfit(path, words, NULL, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(path);
    return s;
}

static enum ropa_status apply_rows(struct ropa_record *rec, size_t f, const json_t *array,
                                   const struct ropa_view *view, struct ropa_err *err) {
    struct rp_slot old = rec->slots[f];
    enum ropa_status s = ROPA_OK;
    size_t i;
    json_t *object;
    struct ropa_place whole = rp_place_own(rec->ent, f);
    if (!json_is_array(array) && !json_is_null(array))
        return rp_place_refuse(&whole, err);
    rec->slots[f] = (struct rp_slot){0};
    json_array_foreach(array, i, object) {
        if (!is_row(rec, &old, object)) {
            static const struct ropa_text no_uid = {{"ไม่มีแถวที่มีรหัสนี้", "no row has this uid"}};
            struct ropa_place p = rp_place_row(rec->ent, f, i + 1, ROPA_AT_UID);
            s = unfit(&p, &no_uid, err);
            break;
        }
        struct ropa_record *row = row_for(rec, f, &old, object);
        s = row ? rp_record_apply(row, object, view, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        if (s) {
            place_error(err, rec->ent, f, i + 1);
            break;
        }
    }
    for (size_t k = 0; k < old.cap_rows; k++)
        ropa_record_free(old.rows[k]);
    free(old.rows);
    free(old.na);
    return s;
}

static enum ropa_status apply_na(struct ropa_record *rec, const json_t *na, struct ropa_err *err) {
    const struct ropa_place own = rp_place_own(rec->ent, ROPA_NO_FIELD);
    const char *code;
    json_t *reason;
    enum ropa_status s = ROPA_OK;
    json_object_foreach((json_t *)na, code, reason) {
        struct ropa_place p;
        if ((s = ropa_place_parse(rec->ent, code, &p, err)) || (s = ropa_place_settle(rec, &p, err)))
            return s;
        struct ropa_record *holder = ropa_place_holder(rec, &p);
        if (p.ref != ROPA_NO_FIELD || !holder || p.field >= holder->ent->n_fields)
            return rp_place_unknown(&own, code, err);
        if ((s = ropa_record_set_na(holder, p.field, json_is_string(reason) ? json_string_value(reason) : "",
                                    err)))
            return s;
    }
    return s;
}

static bool is_identity(const char *key) {
    static const char *const keys[] = {"uid", "ref", "rev", "status", "noun", NA_KEY, CHANGED_KEY};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (!strcmp(key, keys[i]))
            return true;
    return false;
}

/* One value is wanted where `key` stands, and names with values do. */
static enum ropa_status refuse_group(const char *key, struct ropa_err *err) {
    enum ropa_status s = rp_err_subject(err, ROPA_E_FORMAT, key, "{ }");
    rp_err_hint(err, " ที่นี่เป็นค่าเดียวหรือรายการค่า [ ]", "; one value, or a list of them [ ], must stand here");
    return s;
}

static enum ropa_status apply_field(struct ropa_record *rec, size_t f, const json_t *v,
                                    const struct ropa_view *view, struct ropa_err *err) {
    struct rp_buf text = {0};
    enum ropa_status s;
    if (rec->ent->fields[f].flags & ROPA_DERIVED)
        return ROPA_OK; /* as it is shown, or of another: never taken */
    if (rec->ent->fields[f].kind == ROPA_ROWS)
        return apply_rows(rec, f, v, view, err);
    if (rp_json_as_text(v, &text))
        s = ropa_record_parse(rec, f, text.p ? text.p : "", view, err);
    else if (text.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else
        s = refuse_group(rec->ent->fields[f].code, err);
    rp_buf_free(&text);
    return s;
}

/* What a value is, where two are told apart. */
static const char *shown(const json_t *v) {
    return json_is_string(v) ? json_string_value(v) : "...";
}

/* What the rows of `array`, which `key` was, say of `p`, a field of one of them. */
static enum ropa_status say_row(struct rp_said_places *said, const struct ropa_record *rec, const char *key,
                                const json_t *array, struct ropa_place p, struct ropa_err *err) {
    const json_t *v = NULL;
    if (!array || p.field >= ropa_place_entity(&p)->n_fields || ropa_place_settle(rec, &p, NULL))
        return ROPA_OK;
    v = json_object_get(json_array_get(array, p.row - 1), ropa_place_field(&p)->code);
    return v && !rp_place_is_said(said, &p) ? rp_place_say(said, rec, &p, key, shown(v), err) : ROPA_OK;
}

/* Put what `key` says under the field of the record that it names; a place in rows comes later. */
static enum ropa_status sort_key(const struct ropa_record *rec, const char *key, const json_t *v,
                                 const json_t **own, struct rp_said_places *said, struct ropa_err *err) {
    struct ropa_place p = rp_place_own(rec->ent, ropa_field_find(rec->ent, key));
    enum ropa_status s = p.field == ROPA_NO_FIELD ? ropa_place_parse(rec->ent, key, &p, err) : ROPA_OK;
    if (s || !rp_place_is(&p, p.field) || p.field >= rec->ent->n_fields)
        return s;
    own[p.field] = v;
    return rp_place_say(said, rec, &p, key, shown(v), err);
}

/* What a key says that is no field of the record itself: of its rows, or what can't be set; `made`: rows that are one more. */
static enum ropa_status apply_place(struct ropa_record *rec, const char *key, const json_t *v, size_t *made,
                                    const json_t *const *own, struct rp_said_places *said,
                                    const struct ropa_view *view, struct ropa_err *err) {
    struct ropa_place p = rp_place_own(rec->ent, ropa_field_find(rec->ent, key));
    struct rp_buf text = {0};
    enum ropa_status s = p.field == ROPA_NO_FIELD ? ropa_place_parse(rec->ent, key, &p, err) : ROPA_OK;
    if (s || (rp_place_is(&p, p.field) && p.field < rec->ent->n_fields))
        return s;
    bool more = p.rows != ROPA_NO_FIELD && p.row == ROPA_ROW_MORE;
    if (more && made[p.rows])
        p.row = made[p.rows];
    if (p.rows != ROPA_NO_FIELD)
        s = say_row(said, rec, rec->ent->fields[p.rows].code, own[p.rows], p, err);
    if (s || (s = rp_place_say(said, rec, &p, key, shown(v), err)))
        return s;
    if (rp_json_as_text(v, &text))
        s = ropa_place_set(rec, &p, text.p ? text.p : "", view, err);
    else if (text.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else /* a row as a whole: which field of it is to be said */
        s = p.field == ROPA_NO_FIELD ? rp_place_refuse(&p, err) : refuse_group(key, err);
    more = more && p.row == ROPA_ROW_MORE;
    if (!s && more)
        p.row = made[p.rows] = ropa_record_rows(rec, p.rows);
    if (!s && more) /* one more row, which has a number now */
        s = rp_place_say(said, rec, &p, key, shown(v), err);
    rp_buf_free(&text);
    return s;
}

/* What stands beside the fields, and what is computed: it is not set. As it is shown now it may come back. */
static enum ropa_status check_shown(struct ropa_record *rec, const json_t *object, const json_t *now,
                                    const char *key, struct ropa_place p, struct ropa_err *err) {
    const json_t *v = json_object_get(object, key), *is = json_object_get(now, key);
    bool same = !v || json_is_null(v) || (is && json_equal(v, is));
    return same ? ROPA_OK : ropa_place_set(rec, &p, "", NULL, err);
}

static enum ropa_status another(const struct ropa_record *rec, size_t field, struct ropa_err *err) {
    static const struct ropa_text words = {
        {"เป็นของรายการอื่น โปรดแก้รายการนั้น", "it is that of another record; edit that one"}};
    struct ropa_place p = rp_place_own(rec->ent, field);
    return unfit(&p, &words, err);
}

/* Which revision was seen: a number, also written as a text. */
static enum ropa_status check_rev(const struct ropa_record *rec, const json_t *rev, struct ropa_err *err) {
    const struct ropa_place p = rp_place_own(rec->ent, ROPA_AT_REV);
    struct rp_buf text = {0};
    char now[24], *value = NULL;
    bool told = (json_is_integer(rev) || json_is_string(rev)) && rp_json_as_text(rev, &text);
    snprintf(now, sizeof now, "%lld", (long long)rec->rev);
    enum ropa_status s = text.bad         ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : told && text.p ? ropa_value_parse(ropa_place_field(&p), text.p, NULL, &value, err)
                                          : rp_err(err, ROPA_E_NUMBER, shown(rev));
    if (s == ROPA_E_NUMBER && err) {
        err->label = ropa_place_field(&p)->label;
        rp_err_hint(err, now, now);
    }
    if (!s && !rp_same_text(value, now))
        s = rp_err_subject(err, ROPA_E_CONFLICT, rec->ref, NULL);
    free(value);
    rp_buf_free(&text);
    return s;
}

/* Whether `object` is of this saved record, as it stands. */
static enum ropa_status check_identity(const struct ropa_record *rec, const json_t *object,
                                       struct ropa_err *err) {
    const json_t *uid = json_object_get(object, "uid"), *ref = json_object_get(object, "ref"),
                 *rev = json_object_get(object, "rev");
    if (uid && !json_is_null(uid) && !rp_same_text(json_string_value(uid), rec->uid))
        return another(rec, ROPA_AT_UID, err);
    if (ref && !json_is_null(ref) && !rp_same_text(json_string_value(ref), rec->ref))
        return another(rec, ROPA_AT_REF, err);
    return rev && !json_is_null(rev) ? check_rev(rec, rev, err) : ROPA_OK;
}

/* A new record may be the copy of another: what stands there of that one is passed over. */
static enum ropa_status check_beside(struct ropa_record *rec, const json_t *object,
                                     const struct ropa_view *view, struct ropa_err *err) {
    const struct ropa_entity *ent = rec->ent;
    bool copy = !rec->rev && (json_object_get(object, "uid") || json_object_get(object, "ref"));
    if (ent->row || copy)
        return ROPA_OK;
    enum ropa_status s = rec->rev ? check_identity(rec, object, err) : ROPA_OK;
    json_t *now = s ? NULL
                    : rp_record_json(rec, &(struct rp_record_json){.view = view,
                                                                   .status = *rec->status ? NULL : "draft"});
    if (!s && !now)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = check_shown(rec, object, now, "status", rp_place_own(ent, ROPA_AT_STATUS), err);
    if (!s)
        s = check_shown(rec, object, now, CHANGED_KEY, rp_place_own(ent, ROPA_AT_CHANGED), err);
    for (size_t f = 0; f < ent->n_fields && !s; f++)
        if (ent->fields[f].flags & ROPA_DERIVED)
            s = check_shown(rec, object, now, ent->fields[f].code, rp_place_own(ent, f), err);
    json_decref(now);
    return s;
}

enum ropa_status rp_record_apply(struct ropa_record *rec, const json_t *object, const struct ropa_view *view,
                                 struct ropa_err *err) {
    const char *key;
    json_t *v;
    if (!json_is_object(object))
        return rp_err_subject(err, ROPA_E_FORMAT, rec->ent->code, "{...}");
    const json_t **own = calloc(rec->ent->n_fields + 1, sizeof *own);
    size_t *made = calloc(rec->ent->n_fields + 1, sizeof *made);
    struct rp_said_places said = {0};
    enum ropa_status s = own && made ? check_beside(rec, object, view, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    json_object_foreach((json_t *)object, key, v) {
        if (!s && !is_identity(key))
            s = sort_key(rec, key, v, own, &said, err);
    }
    /* in the order of the table: a subset is read after the set it is taken from */
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++)
        if (own[f])
            s = apply_field(rec, f, own[f], view, err);
    json_object_foreach((json_t *)object, key, v) {
        if (!s && !is_identity(key))
            s = apply_place(rec, key, v, made, own, &said, view, err);
    }
    rp_said_places_free(&said);
    free(own);
    free(made);
    return s ? s : apply_na(rec, json_object_get(object, NA_KEY), err);
}

enum ropa_status ropa_record_from_json(struct ropa_record *rec, const char *json,
                                       const struct ropa_view *view, struct ropa_err *err) {
    json_t *object;
    enum ropa_status s = rp_json_read("JSON", json, JSON_ALLOW_NUL, &object, err);
    if (!s)
        s = rp_record_apply(rec, object, view, err);
    json_decref(object);
    return s;
}

/* ---- snapshots ---- */

static bool load_rows(struct ropa_record *rec, size_t f, const json_t *array) {
    size_t i;
    json_t *object;
    json_array_foreach(array, i, object) {
        struct ropa_record *row = ropa_record_add_row(rec, f);
        if (!row || !rp_record_load(row, object))
            return false;
    }
    return true;
}

static void load_identity(struct ropa_record *rec, const json_t *snapshot) {
    RP_COPY(rec->uid, json_string_value(json_object_get(snapshot, "uid")));
    if (rec->ent->row)
        return;
    RP_COPY(rec->ref, json_string_value(json_object_get(snapshot, "ref")));
    RP_COPY(rec->status, json_string_value(json_object_get(snapshot, "status")));
    rec->rev = json_integer_value(json_object_get(snapshot, "rev"));
}

/* What older objects hold as a text where there is a reference now: it stands in the field `f` of its own. NULL: nothing. */
static const json_t *text_before(const struct ropa_field *f, const json_t *object) {
    const json_t *v = f->was ? json_object_get(object, f->was) : NULL;
    return json_is_string(v) && !rp_uid_valid(json_string_value(v)) ? v : NULL;
}

bool rp_record_load(struct ropa_record *rec, const json_t *snapshot) {
    struct rp_buf text = {0};
    bool good = true;
    load_identity(rec, snapshot);
    for (size_t f = 0; f < rec->ent->n_fields && good; f++) {
        if (rec->ent->fields[f].flags & ROPA_DERIVED)
            continue; /* computed anew, never remembered */
        const json_t *v = json_object_get(snapshot, rec->ent->fields[f].code),
                     *before = v ? NULL : text_before(&rec->ent->fields[f], snapshot);
        const char *na =
            json_string_value(json_object_get(json_object_get(snapshot, NA_KEY), rec->ent->fields[f].code));
        ropa_record_clear(rec, f);
        if (v && rec->ent->fields[f].kind == ROPA_ROWS)
            good = load_rows(rec, f, v);
        else if (json_is_object(v))
            rec->slots[f].sealed = true;
        else if (v || before)
            good = rp_json_as_text(v ? v : before, &text) && rp_record_put(rec, f, text.p);
        if (before) /* the reference holds none of that text */
            ropa_record_clear(rec, ropa_field_find(rec->ent, rec->ent->fields[f].was));
        if (good && na)
            good = rp_record_put_na(rec, f, na);
    }
    rp_buf_free(&text);
    return good;
}

/* ---- what was being typed ---- */

/* What is being read: a record, or row `at` of its rows `rows`. */
struct typing {
    const struct rp_typed *how;
    size_t rows, at; /* ROPA_NO_FIELD and 0: the record itself */
};

static enum ropa_status load_typed(struct ropa_record *rec, const json_t *typed,
                                   const struct ropa_record *base, struct typing in, struct ropa_err *err);

static void tell_lost(const struct typing *in, const struct ropa_record *rec, size_t f) {
    struct ropa_place at = in->rows == ROPA_NO_FIELD ? rp_place_own(rec->ent, f)
                                                     : rp_place_row(rec->owner->ent, in->rows, in->at, f);
    in->how->lost(in->how->ctx, &at);
}

/* What was typed is what stands there, or the door takes it (*good). */
static enum ropa_status take_typed(struct ropa_record *rec, size_t f, const json_t *v, const json_t *na,
                                   const struct ropa_record *base, const struct rp_typed *how, bool *good,
                                   struct ropa_err *err) {
    struct rp_buf text = {0};
    struct ropa_err why = {0};
    enum ropa_status s = ROPA_OK;
    *good = (!v || rp_json_as_text(v, &text)) && (!na || json_is_string(na));
    if (*good && v)
        s = ropa_record_parse(rec, f, text.p ? text.p : "", how->view, &why);
    if (*good && na && !s)
        s = ropa_record_set_na(rec, f, json_string_value(na), &why);
    if (text.bad)
        s = rp_err(&why, ROPA_E_NOMEM, NULL);
    bool refused = s && !rp_err_is_failure(s);
    if (refused) {
        *good = base && rp_same_text(v ? text.p : NULL, base->slots[f].value) &&
                rp_same_text(json_string_value(na), base->slots[f].na);
        s = ROPA_OK;
    }
    if (s && err)
        *err = why;
    if (!s && (refused || !*good) && !rp_record_copy_field(rec, f, base))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&text);
    return s;
}

/* Rows of `base` that none of those read is: which of them was meant nobody knows. */
static bool add_rest(struct ropa_record *rec, size_t f, const struct ropa_record *base) {
    bool good = true;
    for (size_t i = 0; base && good && i < base->slots[f].n_rows; i++) {
        const struct ropa_record *from = base->slots[f].rows[i];
        struct ropa_record *row =
            rp_record_row_called(rec, f, from->uid) ? NULL : ropa_record_add_row(rec, f);
        if (!row && rp_record_row_called(rec, f, from->uid))
            continue;
        for (size_t k = 0; row && good && k < row->ent->n_fields; k++)
            good = rp_record_copy_field(row, k, from);
        good = good && row;
        if (good)
            RP_COPY(row->uid, from->uid);
    }
    return good;
}

/* A row that can't be known again is none. */
static enum ropa_status load_typed_rows(struct ropa_record *rec, size_t f, const json_t *array,
                                        const struct ropa_record *base, struct typing in, bool *good,
                                        struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    size_t i;
    json_t *object;
    *good = json_is_array(array);
    json_array_foreach(array, i, object) {
        const char *uid = json_string_value(json_object_get(object, "uid"));
        if (!rp_uid_valid(uid) || rp_record_row_called(rec, f, uid)) {
            *good = false;
            continue;
        }
        struct ropa_record *row = ropa_record_add_row(rec, f);
        if (!row)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        s = load_typed(row, object, rp_record_row_called(base, f, uid),
                       (struct typing){in.how, f, rec->slots[f].n_rows}, err);
        if (s)
            return s;
    }
    return *good || add_rest(rec, f, base) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status load_typed(struct ropa_record *rec, const json_t *typed,
                                   const struct ropa_record *base, struct typing in, struct ropa_err *err) {
    const json_t *na = json_object_get(typed, NA_KEY);
    load_identity(rec, typed);
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const json_t *v = json_object_get(typed, field->code), *why = json_object_get(na, field->code);
        bool good;
        ropa_record_clear(rec, f);
        if (field->flags & ROPA_DERIVED)
            continue;
        v = v ? v : text_before(field, typed);
        enum ropa_status s = v && field->kind == ROPA_ROWS
                                 ? load_typed_rows(rec, f, v, base, in, &good, err)
                                 : take_typed(rec, f, v, why, base, in.how, &good, err);
        if (s)
            return s;
        if (!good)
            tell_lost(&in, rec, f);
    }
    return ROPA_OK;
}

enum ropa_status rp_record_load_typed(struct ropa_record *rec, const json_t *typed,
                                      const struct ropa_record *base, const struct rp_typed *how,
                                      struct ropa_err *err) {
    enum ropa_status s = load_typed(rec, typed, base, (struct typing){how, ROPA_NO_FIELD, 0}, err);
    if (!rec->rev)
        rec->ref[0] = '\0'; /* a number is given when it is saved */
    else if (base)
        RP_COPY(rec->ref, base->ref);
    return s;
}
