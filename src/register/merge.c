/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/merge.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/place.h"
#include "model/set.h"

#include <stdlib.h>
#include <string.h>

/* ---- masks ---- */

static bool *flags(size_t n, bool all) {
    bool *list = calloc(n ? n : 1, sizeof *list);
    for (size_t i = 0; list && i < n; i++)
        list[i] = all;
    return list;
}

bool rp_mask_init(struct rp_mask *mask, const struct ropa_entity *ent, bool all) {
    bool good;
    *mask = (struct rp_mask){ent, flags(ent->n_fields, all), calloc(ent->n_fields, sizeof *mask->inner)};
    good = mask->own && mask->inner;
    for (size_t f = 0; f < ent->n_fields && good; f++)
        if (ent->fields[f].kind == ROPA_ROWS)
            good = (mask->inner[f] = flags(ent->fields[f].of->n_fields, all)) != NULL;
    return good;
}

void rp_mask_free(struct rp_mask *mask) {
    for (size_t f = 0; mask->inner && f < mask->ent->n_fields; f++)
        free(mask->inner[f]);
    free(mask->inner);
    free(mask->own);
    *mask = (struct rp_mask){0};
}

/* ---- fields ---- */

static struct ropa_said said_of(const struct ropa_record *rec, size_t f) {
    if (!rec)
        return (struct ropa_said){NULL, NULL};
    return (struct ropa_said){ropa_record_get(rec, f), ropa_record_na(rec, f)};
}

static bool same(struct ropa_said a, struct ropa_said b) {
    return rp_same_text(a.value, b.value) && rp_same_text(a.na, b.na);
}

static bool is_blank(struct ropa_said s) {
    return !s.value && !s.na;
}

/* Whether `ours` holds every item of the set `theirs`. */
static bool holds(const char *ours, const char *theirs) {
    struct rp_buf item = {0};
    bool all = true;
    while (all && rp_set_next(&theirs, &item))
        all = item.p && ropa_set_has(ours, item.p);
    rp_buf_free(&item);
    return all;
}

static bool is_represented(const struct ropa_field *f, struct ropa_said ours, struct ropa_said theirs) {
    bool set = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    return is_blank(theirs) || (set && ours.value && theirs.value && holds(ours.value, theirs.value));
}

static void tell(struct rp_merge *m, const struct ropa_record *theirs, const struct rp_difference *d) {
    m->conflicts += d->state[0] == 'c';
    if (m->tell)
        m->tell(m->ctx, theirs, d);
}

/* Whose word stands where both changed it. */
static const char *take(const struct rp_merge *m, struct rp_difference *d) {
    d->state = "conflict";
    enum ropa_take taken = m->choose ? m->choose(m->ctx, d) : m->take;
    return taken == ROPA_TAKE_THEIRS ? "theirs" : taken == ROPA_TAKE_OURS ? "ours" : "conflict";
}

static void set_field(struct rp_merge *m, struct ropa_record *ours, size_t f, struct ropa_said to) {
    char *value = rp_strdup(to.value), *na = rp_strdup(to.na);
    if ((to.value && !value) || (to.na && !na))
        m->bad = true;
    else {
        ropa_record_clear(ours, f);
        m->bad =
            m->bad || (value && !rp_record_put(ours, f, value)) || (na && !rp_record_put_na(ours, f, na));
        m->changed++;
    }
    free(value);
    free(na);
}

static bool rows_agree(const struct ropa_record *a, const struct ropa_record *b, const bool *mask) {
    for (size_t f = 0; f < a->ent->n_fields; f++)
        if (mask[f] && !same(said_of(a, f), said_of(b, f)))
            return false;
    return true;
}

/* Whether the rows of field `f` are those of `base`. */
static bool rows_stand(const struct rp_merge *m, const struct ropa_record *rec,
                       const struct ropa_record *base, size_t f) {
    size_t n = ropa_record_rows(rec, f);
    bool all = n == ropa_record_rows(base, f);
    for (size_t i = 0; i < n && all; i++) {
        const struct ropa_record *row = ropa_record_row(rec, f, i),
                                 *was = rp_record_row_called(base, f, row->uid);
        all = was && rows_agree(row, was, m->mask->inner[f]);
    }
    return all;
}

static void merge_field(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                        const struct ropa_record *theirs, struct ropa_place place) {
    size_t f = place.field;
    struct rp_difference d = {place, said_of(base, f), said_of(ours, f), said_of(theirs, f), NULL};
    if (same(d.ours, d.theirs) || (!base && is_represented(&theirs->ent->fields[f], d.ours, d.theirs)))
        return;
    bool rows = base && ours->ent->fields[f].kind == ROPA_ROWS; /* that none apply says so of each */
    if (base && same(d.theirs, d.base))
        d.state = "ours";
    else if (base && same(d.ours, d.base) && (!rows || rows_stand(m, ours, base, f)))
        d.state = "theirs";
    else
        d.state = take(m, &d);
    tell(m, theirs, &d);
    if (d.state[0] == 't')
        set_field(m, ours, f, d.theirs);
}

/* The fields of what `place` is of: of the record itself, or of one of its rows. */
static void merge_fields(struct rp_merge *m, struct ropa_place place, struct ropa_record *ours,
                         const struct ropa_record *base, const struct ropa_record *theirs, const bool *mask) {
    for (size_t f = 0; f < ours->ent->n_fields; f++) {
        const struct ropa_field *field = &ours->ent->fields[f];
        if (!mask[f] || field->flags & ROPA_DERIVED ||
            (field->kind == ROPA_ROWS && !ropa_record_na(theirs, f)) ||
            (m->left && m->left(m->ctx, theirs, f)))
            continue;
        place.field = f;
        merge_field(m, ours, base, theirs, place);
    }
}

/* ---- rows ---- */

/* The row of ours that a row of the file stands for; NULL when it is new. */
static struct ropa_record *counterpart(const struct rp_merge *m, struct ropa_record *ours, size_t f,
                                       size_t had, const struct ropa_record *row, size_t i) {
    struct ropa_record *found = rp_record_row_called(ours, f, row->uid);
    if (m->more && m->more(m->ctx, row))
        return NULL;
    for (size_t k = 0; !found && !row->uid[0] && k < had; k++)
        if (rows_agree(ropa_record_row(ours, f, k), row, m->mask->inner[f]))
            found = ropa_record_row(ours, f, k);
    if (!found && !row->uid[0] && m->by_place && i < had)
        found = ropa_record_row(ours, f, i);
    return found;
}

static void append_row(struct rp_merge *m, struct ropa_record *ours, size_t f,
                       const struct ropa_record *row) {
    struct ropa_record *copy = ropa_record_add_row(ours, f);
    m->changed++;
    if (!copy) {
        m->bad = true;
        return;
    }
    RP_COPY(copy->uid, row->uid);
    for (size_t k = 0; k < row->ent->n_fields; k++) {
        const char *value = ropa_record_get(row, k), *na = ropa_record_na(row, k);
        m->bad =
            m->bad || (value && !rp_record_put(copy, k, value)) || (na && !rp_record_put_na(copy, k, na));
    }
}

/* The field by which a row is named: its title, or the first that says something. */
static size_t naming(const struct ropa_record *row) {
    size_t f = row->ent->title;
    for (size_t k = 0; is_blank(said_of(row, f)) && k < row->ent->n_fields; k++)
        f = is_blank(said_of(row, k)) ? f : k;
    return f;
}

/* A row as a whole in the three states; NULL where it isn't there. */
static struct rp_difference of_row(struct ropa_place place, const struct ropa_record *base,
                                   const struct ropa_record *ours, const struct ropa_record *theirs,
                                   const char *state) {
    place.field = naming(ours ? ours : theirs);
    place.gone = base != NULL;
    return (struct rp_difference){place, said_of(base, place.field), said_of(ours, place.field),
                                  said_of(theirs, place.field), state};
}

/* A row that ours doesn't have: new, or taken out here since the file was written. */
static void add_row(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base, size_t f,
                    const struct ropa_record *row, struct ropa_place place) {
    const struct ropa_record *was = rp_record_row_called(base, f, row->uid);
    const char *state = !was ? "theirs" : rows_agree(was, row, m->mask->inner[f]) ? "ours" : NULL;
    bool none = m->whole && ropa_record_na(ours, f) &&
                !ropa_record_na(base, f); /* here it was said that none apply */
    struct rp_difference whole = of_row(place, was, NULL, row, state);
    if (!state || (!was && none))
        state = whole.state = take(m, &whole);
    if (m->whole) /* a row is told of as one */
        tell(m, row, &whole);
    else
        m->conflicts += state[0] == 'c';
    for (size_t k = 0; !m->whole && k < row->ent->n_fields; k++) {
        place.field = k;
        struct rp_difference d = {place, said_of(was, k), {NULL, NULL}, said_of(row, k), state};
        if (!is_blank(d.theirs) && m->tell)
            m->tell(m->ctx, row, &d);
    }
    if (state[0] == 't')
        append_row(m, ours, f, row);
}

/* Rows that theirs took out go from ours too, unless somebody changed them here; new ones of ours stay. */
static void take_out_rows(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                          const struct ropa_record *theirs, size_t f) {
    for (size_t i = ropa_record_rows(ours, f); i-- > 0;) {
        const struct ropa_record *row = ropa_record_row(ours, f, i),
                                 *was = rp_record_row_called(base, f, row->uid);
        if (rp_record_row_called(theirs, f, row->uid))
            continue;
        struct ropa_place place = rp_place_row(ours->ent, f, i + 1, ROPA_NO_FIELD);
        RP_COPY(place.uid, row->uid);
        struct rp_difference d = of_row(place, was, row, NULL, was ? "theirs" : "ours");
        if (was && !rows_agree(row, was, m->mask->inner[f]))
            d.state = take(m, &d);
        tell(m, row, &d);
        if (d.state[0] == 't') {
            ropa_record_remove_row(ours, f, i);
            m->changed++;
        }
    }
}

/* The number of the row in ours, or of the next one where it isn't there. */
static size_t number_of(const struct ropa_record *ours, size_t f, const struct ropa_record *row) {
    size_t i = 0;
    while (i < ropa_record_rows(ours, f) && ropa_record_row(ours, f, i) != row)
        i++;
    return i + 1;
}

static void merge_rows(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                       const struct ropa_record *theirs, size_t f) {
    if (m->whole)
        take_out_rows(m, ours, base, theirs, f);
    size_t had = ropa_record_rows(ours, f);
    for (size_t i = 0; i < ropa_record_rows(theirs, f); i++) {
        const struct ropa_record *row = ropa_record_row(theirs, f, i);
        struct ropa_record *own = counterpart(m, ours, f, had, row, i);
        struct ropa_place place =
            rp_place_row(ours->ent, f, m->whole ? i + 1 : number_of(ours, f, own), ROPA_NO_FIELD);
        RP_COPY(place.uid, row->uid);
        if (own)
            merge_fields(m, place, own, rp_record_row_called(base, f, own->uid), row, m->mask->inner[f]);
        else
            add_row(m, ours, base, f, row, place);
    }
}

enum ropa_status rp_merge_all(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                              const struct ropa_record *theirs, struct ropa_err *err) {
    struct rp_mask mask;
    m->mask = &mask;
    m->whole = true;
    m->bad = !rp_mask_init(&mask, ours->ent, true);
    if (!m->bad)
        rp_merge(m, ours, base, theirs);
    rp_mask_free(&mask);
    m->mask = NULL;
    return m->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

void rp_merge(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
              const struct ropa_record *theirs) {
    merge_fields(m, rp_place_own(ours->ent, 0), ours, base, theirs, m->mask->own);
    if (m->settled)
        m->settled(m->ctx, ours);
    for (size_t f = 0; f < ours->ent->n_fields; f++)
        if (ours->ent->fields[f].kind == ROPA_ROWS && !ropa_record_na(theirs, f))
            merge_rows(m, ours, base, theirs, f);
}
