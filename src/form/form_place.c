/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where questions stand, and which of them are still to be asked. */
#include "base/err.h"
#include "form/form.h"
#include "model/place.h"

#include <stdlib.h>

/* ---- lists of places ---- */

void rp_places_add(struct rp_places *l, struct ropa_place p) {
    struct ropa_place *more = rp_grow(l->p, l->n, &l->cap, sizeof *more);
    l->bad |= !more;
    if (!more)
        return;
    l->p = more;
    l->p[l->n++] = p;
}

bool rp_places_has(const struct rp_places *l, struct ropa_place p) {
    for (size_t i = 0; i < l->n; i++)
        if (!ropa_place_order(&l->p[i], &p))
            return true;
    return false;
}

void rp_places_drop(struct rp_places *l, struct ropa_place p) {
    size_t kept = 0;
    for (size_t i = 0; i < l->n; i++)
        if (ropa_place_order(&l->p[i], &p))
            l->p[kept++] = l->p[i];
    l->n = kept;
}

void rp_places_free(struct rp_places *l) {
    free(l->p);
    *l = (struct rp_places){0};
}

/* ---- what is asked ---- */

bool rp_form_is_new_row(const struct ropa_form *form, struct ropa_place p) {
    return p.rows != ROPA_NO_FIELD && p.row > ropa_record_rows(form->rec, p.rows);
}

static bool is_asked(const struct ropa_record *rec, size_t f) {
    return !(ropa_record_entity(rec)->fields[f].flags & (ROPA_DERIVED | ROPA_FILLED)) &&
           ropa_field_applies(rec, f);
}

void rp_form_places(const struct ropa_form *form, struct rp_places *out) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    out->n = 0;
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!is_asked(form->rec, f))
            continue;
        if (ent->fields[f].kind != ROPA_ROWS) {
            rp_places_add(out, rp_place_own(ent, f));
            continue;
        }
        size_t n = ropa_record_rows(form->rec, f);
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < ent->fields[f].of->n_fields; k++)
                if (is_asked(ropa_record_row(form->rec, f, i), k))
                    rp_places_add(out, rp_place_row(ent, f, i + 1, k));
        rp_places_add(out, rp_place_row(ent, f, n + 1, 0));
    }
}

static enum ropa_status refuse_derived(const struct ropa_field *f, struct ropa_err *err) {
    rp_err(err, ROPA_E_DERIVED, NULL);
    if (err)
        err->label = f->label;
    return ROPA_E_DERIVED;
}

enum ropa_status rp_form_is_own(const struct ropa_place *p, const char *path, struct ropa_err *err) {
    static const struct ropa_text other = {
        {"เป็นช่องของรายการที่อ้างถึง โปรดแก้ที่รายการนั้น หรือเปลี่ยนว่าอ้างถึงรายการใดที่ ",
         "it belongs to the record referred to; change it there, or say which one it is at "}};
    struct ropa_place at = *p;
    if (p->ref == ROPA_NO_FIELD)
        return rp_beside(p->field) ? rp_place_refuse(p, err) : ROPA_OK;
    at.field = p->ref;
    at.ref = ROPA_NO_FIELD;
    return rp_place_unfit(path, &other, &at, err);
}

enum ropa_status rp_form_check_asked(const struct ropa_record *holder, size_t f, const char *path,
                                     struct ropa_err *err) {
    static const struct ropa_text no = {
        {"ไม่ถามในรายการนี้ ตามคำตอบข้ออื่น", "other answers say that it does not apply"}};
    const struct ropa_field *field = &ropa_record_entity(holder)->fields[f];
    if (field->flags & (ROPA_DERIVED | ROPA_FILLED))
        return refuse_derived(field, err);
    return ropa_field_applies(holder, f) ? ROPA_OK : rp_place_unfit(path, &no, NULL, err);
}

static const struct ropa_text no_row = {
    {"ยังไม่มีแถวนั้น จึงถามช่องในแถวไม่ได้ ให้ถามทั้งหัวข้อ หรือระบุเลขแถว",
     "that row isn't there yet, so none of its fields is asked; ask for the rows, or give the number of one"}};

enum ropa_status rp_form_find_asked(const struct ropa_entity *ent, const char *path, struct ropa_place *out,
                                    struct ropa_err *err) {
    static const struct ropa_text another = {{"ช่องนี้เป็นของรายการอื่น ถามในรายการนี้ไม่ได้",
                                              "it belongs to another record and can't be asked here"}},
                                  beside = {{"ตอบช่องนี้ไม่ได้", "it is no field that is answered"}},
                                  computed = {{"ระบบคำนวณให้", "it is computed"}};
    enum ropa_status s = ropa_place_parse(ent, path, out, err);
    if (s)
        return s;
    const struct ropa_entity *of = ropa_place_entity(out);
    const struct ropa_text *why =
        out->ref != ROPA_NO_FIELD                                                              ? &another
        : out->field >= of->n_fields                                                           ? &beside
        : out->rows != ROPA_NO_FIELD && out->row != ROPA_ROW_ANY && !rp_place_is_numbered(out) ? &no_row
        : of->fields[out->field].flags & ROPA_DERIVED                                          ? &computed
                                                                                               : NULL;
    return why ? rp_place_unfit(path, why, NULL, err) : ROPA_OK;
}

enum ropa_status rp_form_asked_row(const struct ropa_place *p, const char *path, size_t rows,
                                   struct ropa_err *err) {
    size_t last = rows ? rows : 1; /* the first is asked for where there is none */
    bool there = p->rows == ROPA_NO_FIELD || p->row == ROPA_ROW_ANY || p->row <= last;
    return there ? ROPA_OK : rp_place_unfit(path, &no_row, NULL, err);
}

enum ropa_status rp_form_find_place(const struct ropa_form *form, const char *path, struct ropa_place *out,
                                    struct ropa_err *err) {
    enum ropa_status s = ropa_place_parse(ropa_record_entity(form->rec), path, out, err);
    const struct ropa_field *f = ropa_place_field(out);
    if (s)
        return s;
    if ((s = rp_form_is_own(out, path, err)))
        return s;
    if (f && f->kind == ROPA_ROWS)
        *out = rp_place_row(out->root, out->field, ROPA_ROW_MORE, 0);
    if (out->rows == ROPA_NO_FIELD)
        return ROPA_OK;
    if (out->row == ROPA_ROW_ANY)
        out->row = 1;
    s = ropa_place_settle(form->rec, out, err);
    if (!s && (out->field == ROPA_NO_FIELD || rp_form_is_new_row(form, *out)))
        out->field = 0;
    return s;
}

bool ropa_form_unconfirmed(const struct ropa_form *form) {
    for (size_t i = 0; i < form->brought.n; i++)
        if (rp_places_has(&form->filled, form->brought.p[i]))
            return true;
    return false;
}
