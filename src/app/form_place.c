/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where questions stand, and which of them are still to be asked. */
#include "app/form.h"
#include "base/err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- lists of places ---- */

void rp_places_add(struct rp_places *l, struct rp_place p) {
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 32;
        struct rp_place *more = realloc(l->p, cap * sizeof *more);
        l->bad |= !more;
        if (!more)
            return;
        l->p = more;
        l->cap = cap;
    }
    l->p[l->n++] = p;
}

bool rp_place_equal(struct rp_place a, struct rp_place b) {
    return a.f == b.f && a.row == b.row && a.k == b.k;
}

bool rp_places_has(const struct rp_places *l, struct rp_place p) {
    for (size_t i = 0; i < l->n; i++)
        if (rp_place_equal(l->p[i], p))
            return true;
    return false;
}

void rp_places_drop(struct rp_places *l, struct rp_place p) {
    size_t kept = 0;
    for (size_t i = 0; i < l->n; i++)
        if (!rp_place_equal(l->p[i], p))
            l->p[kept++] = l->p[i];
    l->n = kept;
}

void rp_places_free(struct rp_places *l) {
    free(l->p);
    *l = (struct rp_places){0};
}

/* ---- what a place is ---- */

struct ropa_record *rp_form_holder(const struct ropa_form *form, struct rp_place p) {
    if (!p.row)
        return form->rec;
    return p.row <= ropa_record_rows(form->rec, p.f) ? ropa_record_row(form->rec, p.f, p.row - 1) : NULL;
}

bool rp_form_is_new_row(const struct ropa_form *form, struct rp_place p) {
    return p.row > 0 && p.row > ropa_record_rows(form->rec, p.f);
}

const struct ropa_field *rp_form_field(const struct ropa_form *form, struct rp_place p) {
    const struct ropa_field *f = &ropa_record_entity(form->rec)->fields[p.f];
    return p.row ? &f->of->fields[p.k] : f;
}

void rp_form_path(const struct ropa_form *form, struct rp_place p, char *out, size_t size) {
    const struct ropa_field *f = &ropa_record_entity(form->rec)->fields[p.f];
    if (p.row)
        snprintf(out, size, "%s[%zu].%s", f->code, p.row, f->of->fields[p.k].code);
    else
        snprintf(out, size, "%s", f->code);
}

static void add_row_places(const struct ropa_form *form, size_t f, struct rp_places *out) {
    size_t n = ropa_record_rows(form->rec, f);
    for (size_t i = 0; i < n; i++) {
        const struct ropa_record *row = ropa_record_row(form->rec, f, i);
        for (size_t k = 0; k < ropa_record_entity(row)->n_fields; k++)
            if (!(ropa_record_entity(row)->fields[k].flags & (ROPA_DERIVED | ROPA_FILLED)) &&
                ropa_field_applies(row, k))
                rp_places_add(out, (struct rp_place){f, i + 1, k});
    }
    rp_places_add(out, (struct rp_place){f, n + 1, 0});
}

void rp_form_places(const struct ropa_form *form, struct rp_places *out) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    out->n = 0;
    for (size_t f = 0; f < ent->n_fields; f++) {
        if ((ent->fields[f].flags & (ROPA_DERIVED | ROPA_FILLED)) || !ropa_field_applies(form->rec, f))
            continue;
        if (ent->fields[f].kind == ROPA_ROWS)
            add_row_places(form, f, out);
        else
            rp_places_add(out, (struct rp_place){f, 0, 0});
    }
}

/* "storage.storage_location" names the first row's field, "storage" the rows themselves: their next row. */
bool rp_form_find_place(const struct ropa_form *form, const char *path, struct rp_place *out) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    char code[96];
    size_t n = strcspn(path, ".[");
    snprintf(code, sizeof code, "%.*s", (int)n, path);
    size_t f = ropa_field_find(ent, code);
    if (f == ROPA_NO_FIELD || (path[n] && ent->fields[f].kind != ROPA_ROWS))
        return false;
    *out = (struct rp_place){.f = f};
    if (ent->fields[f].kind != ROPA_ROWS)
        return true;
    out->row = path[n] == '[' ? (size_t)strtoul(path + n + 1, NULL, 10) : 1;
    const char *dot = strchr(path + n, '.');
    if (!path[n])
        out->row = ropa_record_rows(form->rec, f) + 1;
    else
        out->k = dot ? ropa_field_find(ent->fields[f].of, dot + 1) : ROPA_NO_FIELD;
    return out->k != ROPA_NO_FIELD && out->row >= 1;
}

/* ---- what is open ---- */

static bool answered(const struct ropa_form *form, struct rp_place p) {
    const struct ropa_record *holder = rp_form_holder(form, p);
    if (rp_form_is_new_row(form, p))
        return p.row > 1 || ropa_field_answered(form->rec, p.f);
    return ropa_field_answered(holder, p.row ? p.k : p.f);
}

bool rp_form_is_missing(const struct ropa_form *form, struct rp_place p) {
    const struct ropa_field *f = &ropa_record_entity(form->rec)->fields[p.f];
    if (p.row && !rp_form_is_new_row(form, p))
        f = &f->of->fields[p.k];
    return f->need == ROPA_REQUIRED && !answered(form, p);
}

static bool asked_for(const struct ropa_form *form, struct rp_place p) {
    char path[160], first[160];
    if (!form->ask)
        return false;
    rp_form_path(form, p, path, sizeof path);
    if (ropa_set_has(form->ask, path))
        return true;
    if (p.row != 1)
        return false;
    const struct ropa_field *f = &ropa_record_entity(form->rec)->fields[p.f];
    snprintf(first, sizeof first, "%s.%s", f->code, f->of->fields[p.k].code);
    return ropa_set_has(form->ask, first);
}

bool rp_form_is_open(const struct ropa_form *form, struct rp_place p) {
    if (rp_places_has(&form->agenda, p))
        return true;
    if (rp_places_has(&form->visited, p))
        return false;
    if (rp_form_is_new_row(form, p) && p.row > 1)
        return form->all || rp_places_has(&form->grown, (struct rp_place){.f = p.f});
    return form->all || rp_form_is_missing(form, p) || asked_for(form, p);
}

static bool before(struct rp_place a, struct rp_place b) {
    if (a.f != b.f)
        return a.f < b.f;
    return a.row != b.row ? a.row < b.row : a.k < b.k;
}

void rp_form_advance(struct ropa_form *form, struct rp_place from, bool from_here) {
    struct rp_places all = {0};
    bool found = false;
    rp_form_places(form, &all);
    for (int pass = 0; pass < 2 && !found; pass++) {
        for (size_t i = 0; i < all.n && !found; i++) {
            bool later = before(from, all.p[i]) || (from_here && rp_place_equal(from, all.p[i]));
            if (later != (pass == 0) || !rp_form_is_open(form, all.p[i]))
                continue;
            form->at = all.p[i];
            found = true;
        }
    }
    form->done = !found;
    form->ready = false;
    form->asking = ROPA_ASK_VALUE;
    rp_places_free(&all);
}
