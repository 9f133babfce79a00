/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/merge.h"

#include "base/buf.h"
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

/* What a field says, in either way; NULL when it is unknown. */
struct said {
    const char *value, *na;
};

static struct said said_of(const struct ropa_record *rec, size_t f) {
    if (!rec)
        return (struct said){NULL, NULL};
    return (struct said){ropa_record_get(rec, f), ropa_record_na(rec, f)};
}

static bool same(struct said a, struct said b) {
    return rp_same_text(a.value, b.value) && rp_same_text(a.na, b.na);
}

static bool is_blank(struct said s) {
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

static bool is_represented(const struct ropa_field *f, struct said ours, struct said theirs) {
    bool set = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    return is_blank(theirs) || (set && ours.value && theirs.value && holds(ours.value, theirs.value));
}

static const char *shown(struct said s) {
    return s.value ? s.value : s.na;
}

/* What differs: a place of the record `top`, where the record or row of the file is `theirs`. */
struct spot {
    const struct ropa_record *top, *theirs;
    struct ropa_place place;
};

static void tell(struct rp_merge *m, const struct spot *at, struct said base, struct said ours,
                 struct said theirs, const char *state) {
    struct rp_buf path = {0};
    rp_place_put(&path, &at->place);
    struct ropa_import_change change = {
        ropa_record_ref(at->top), path.p, shown(base), shown(ours), shown(theirs), state};
    m->bad |= path.bad;
    if (m->tell && !path.bad)
        m->tell(m->ctx, at->theirs, at->place.field, &change);
    rp_buf_free(&path);
}

static void set_field(struct rp_merge *m, struct ropa_record *ours, size_t f, struct said to) {
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

/* Whether the file's word stands, and what is told of it. */
static const char *judge(const struct rp_merge *m, const struct ropa_record *base, struct said b,
                         struct said o, struct said t) {
    if (base && same(t, b))
        return "ours";
    if (base && same(o, b))
        return "theirs";
    return m->take == ROPA_TAKE_THEIRS ? "theirs" : m->take == ROPA_TAKE_OURS ? "ours" : "conflict";
}

static void merge_field(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                        const struct spot *at) {
    size_t f = at->place.field;
    struct said b = said_of(base, f), o = said_of(ours, f), t = said_of(at->theirs, f);
    if (same(o, t) || (!base && is_represented(&at->theirs->ent->fields[f], o, t)))
        return;
    const char *state = judge(m, base, b, o, t);
    tell(m, at, b, o, t, state);
    m->conflicts += state[0] == 'c';
    if (state[0] == 't')
        set_field(m, ours, f, t);
}

/* The fields of what `place` is of: of the record itself, or of one of its rows. */
static void merge_fields(struct rp_merge *m, const struct ropa_record *top, struct ropa_place place,
                         struct ropa_record *ours, const struct ropa_record *base,
                         const struct ropa_record *theirs, const bool *mask) {
    for (size_t f = 0; f < ours->ent->n_fields; f++) {
        const struct ropa_field *field = &ours->ent->fields[f];
        if (!mask[f] || field->flags & ROPA_DERIVED ||
            (field->kind == ROPA_ROWS && !ropa_record_na(theirs, f)))
            continue;
        place.field = f;
        merge_field(m, ours, base, &(struct spot){top, theirs, place});
    }
}

/* ---- rows ---- */

static struct ropa_record *by_uid(const struct ropa_record *rec, size_t f, const char *uid) {
    for (size_t i = 0; rec && *uid && i < ropa_record_rows(rec, f); i++)
        if (!strcmp(ropa_record_uid(ropa_record_row(rec, f, i)), uid))
            return ropa_record_row(rec, f, i);
    return NULL;
}

static bool rows_agree(const struct ropa_record *a, const struct ropa_record *b, const bool *mask) {
    for (size_t f = 0; f < a->ent->n_fields; f++)
        if (mask[f] && !same(said_of(a, f), said_of(b, f)))
            return false;
    return true;
}

/* The row of ours that a row of the file stands for; NULL when it is new. */
static struct ropa_record *counterpart(const struct rp_merge *m, struct ropa_record *ours, size_t f,
                                       size_t had, const struct ropa_record *row, size_t i) {
    struct ropa_record *found = by_uid(ours, f, row->uid);
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

/* A row that ours doesn't have: new, or taken out here since the file was written. */
static void add_row(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base, size_t f,
                    const struct ropa_record *row, struct ropa_place place) {
    const struct ropa_record *was = by_uid(base, f, row->uid);
    const char *state = !was ? "theirs" : rows_agree(was, row, m->mask->inner[f]) ? "ours" : NULL;
    if (!state)
        state = m->take == ROPA_TAKE_THEIRS ? "theirs" : m->take == ROPA_TAKE_OURS ? "ours" : "conflict";
    m->conflicts += state[0] == 'c';
    for (size_t k = 0; k < row->ent->n_fields; k++) {
        place.field = k;
        if (!is_blank(said_of(row, k)))
            tell(m, &(struct spot){ours, row, place}, said_of(was, k), (struct said){NULL, NULL},
                 said_of(row, k), state);
    }
    if (state[0] == 't')
        append_row(m, ours, f, row);
}

static void merge_rows(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                       const struct ropa_record *theirs, size_t f) {
    size_t had = ropa_record_rows(ours, f);
    for (size_t i = 0; i < ropa_record_rows(theirs, f); i++) {
        const struct ropa_record *row = ropa_record_row(theirs, f, i);
        struct ropa_record *own = counterpart(m, ours, f, had, row, i);
        struct ropa_place place = rp_place_row(ours->ent, f, i + 1, ROPA_NO_FIELD);
        if (own)
            merge_fields(m, ours, place, own, by_uid(base, f, own->uid), row, m->mask->inner[f]);
        else
            add_row(m, ours, base, f, row, place);
    }
}

void rp_merge(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
              const struct ropa_record *theirs) {
    merge_fields(m, ours, rp_place_own(ours->ent, 0), ours, base, theirs, m->mask->own);
    for (size_t f = 0; f < ours->ent->n_fields; f++)
        if (ours->ent->fields[f].kind == ROPA_ROWS && !ropa_record_na(theirs, f))
            merge_rows(m, ours, base, theirs, f);
}
