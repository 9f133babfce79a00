/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Several lines of one record: rows that go on, lines that were copied, rows that are repeated. */
#include "base/err.h"
#include "import/import.h"
#include "model/place.h"

#include <ropa/model.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool rp_import_same_place(const struct rp_import_entry *a, const struct rp_import_entry *b) {
    return a->turn == b->turn && a->place.root == b->place.root && !ropa_place_order(&a->place, &b->place) &&
           (a->turn != RP_TURN_ROWS || (a->line == b->line && a->item == b->item));
}

static bool is_row_uid(const struct rp_import_entry *e) {
    return e->turn == RP_TURN_ROWS && e->place.field == ROPA_AT_UID;
}

bool rp_group_is_numbered(const struct rp_group *g, size_t f) {
    bool found = false, array = false;
    for (size_t i = 0; i < g->n_entries && g->numbered; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        bool of = e->turn == RP_TURN_ROWS && e->place.rows == f;
        found |= of && (e->row || (g->only && e->any));
        array |= of && e->array;
    }
    return found && !array;
}

void rp_group_join_lines(struct rp_group *g) {
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i], *first = NULL;
        size_t line = e->line;
        for (size_t k = 0; is_row_uid(e) && *e->text && k < i && !first; k++)
            if (is_row_uid(&g->entries[k]) && g->entries[k].place.rows == e->place.rows &&
                g->entries[k].line != line && !strcmp(g->entries[k].text, e->text))
                first = &g->entries[k];
        bool numbered = first && rp_group_is_numbered(g, e->place.rows);
        for (size_t k = 0; first && k < g->n_entries; k++)
            if (g->entries[k].turn == RP_TURN_ROWS && g->entries[k].place.rows == e->place.rows &&
                g->entries[k].line == line && &g->entries[k] != e && !(numbered && g->entries[k].row))
                g->entries[k].line = first->line;
        if (first)
            g->entries[i].line = first->line;
    }
}

/* Whether a value of the place may go on in the next line, where it was too long for the one above. */
static bool goes_on(const struct ropa_place *p) {
    const struct ropa_field *f = ropa_place_field(p);
    return f && (f->kind == ROPA_SET || f->kind == ROPA_REFS || f->kind == ROPA_LONG);
}

/*
 * Whether line `b` says anew what line `a` said of the record or of one of its rows, beyond whose it is: then it isn't its
 * continuation, which says what found no room.
 */
static bool says_anew(const struct rp_group *g, const struct rp_import_entry *a,
                      const struct rp_import_entry *b) {
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->from != a->from || e->turn == RP_TURN_IDENTITY || e->turn == RP_TURN_UNIT ||
            e->place.field == ROPA_AT_UID || rp_place_is(&e->place, g->theirs->ent->title))
            continue;
        for (size_t k = 0; k < g->n_entries; k++)
            if (g->entries[k].from == b->from && rp_import_same_place(e, &g->entries[k]) &&
                (!goes_on(&e->place) || !strcmp(e->text, g->entries[k].text)))
                return true;
    }
    return false;
}

/* What another line of the record says of the place that `first` is of, and otherwise; NULL none. */
static const struct rp_import_entry *differing(const struct rp_group *g,
                                               const struct rp_import_entry *first) {
    const struct rp_import_entry *end = g->entries + g->n_entries;
    for (const struct rp_import_entry *e = first + 1; e < end && rp_import_same_place(first, e); e++)
        if (e->from != first->from && !e->column && strcmp(e->text, first->text) != 0 &&
            (!goes_on(&e->place) || says_anew(g, first, e)))
            return e;
    return NULL;
}

bool rp_group_is_copied(const struct rp_group *g, size_t *cell, size_t *other) {
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *first = &g->entries[i], *e = differing(g, first);
        if (first->cell == RP_NO_CELL || first->turn == RP_TURN_YES_NO || first->turn == RP_TURN_IDENTITY ||
            !e || e->cell == RP_NO_CELL)
            continue;
        *cell = first->cell;
        *other = e->cell;
        return true;
    }
    return false;
}

void rp_group_drop_twins(struct rp_group *g) {
    for (size_t f = 0; f < g->theirs->ent->n_fields; f++) {
        size_t n = ropa_record_rows(g->theirs, f);
        for (size_t i = n > 1 && rp_group_is_numbered(g, f) ? 0 : n; i > 1; i--) {
            struct ropa_record *row = ropa_record_row(g->theirs, f, i - 1), *twin = NULL;
            for (size_t k = 0; k < i - 1 && !twin && !row->uid[0]; k++) {
                struct ropa_record *other = ropa_record_row(g->theirs, f, k);
                bool same = !other->uid[0];
                for (size_t c = 0; c < row->ent->n_fields && same; c++)
                    same = rp_same_text(ropa_record_get(row, c), ropa_record_get(other, c)) &&
                           rp_same_text(ropa_record_na(row, c), ropa_record_na(other, c));
                twin = same ? other : NULL;
            }
            for (size_t e = 0; twin && e < g->n_entries; e++)
                g->entries[e].rec = g->entries[e].rec == row ? twin : g->entries[e].rec;
            if (twin)
                ropa_record_remove_row(g->theirs, f, i - 1);
        }
    }
}

/* ---- rows by number ---- */

/* Rows of field `f` without a number are counted from `from` on, `list`: those of a list alone. Each line is one, and each item of a cell. */
static enum ropa_status number_rows(struct rp_group *g, size_t f, bool list, size_t from,
                                    struct ropa_err *err) {
    size_t lines = g->lines;
    for (size_t i = 0; i < g->n_entries; i++)
        if (!g->entries[i].row && g->entries[i].line >= lines)
            lines = g->entries[i].line + 1;
    size_t *before = calloc(lines + 2, sizeof *before); /* rows of the lines before; of one line first */
    if (!before)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->turn == RP_TURN_ROWS && e->place.rows == f && !e->row && e->list >= list &&
            e->item + 1 > before[e->line + 1])
            before[e->line + 1] = e->item + 1;
    }
    for (size_t l = 0; l <= lines; l++)
        before[l + 1] += before[l];
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        if (e->turn != RP_TURN_ROWS || e->place.rows != f || e->list < list)
            continue;
        e->row = e->row ? e->row : from + before[e->line] + e->item + 1;
        e->line = e->row - 1;
        e->item = 0;
    }
    free(before);
    return ROPA_OK;
}

/* ---- rows by uid ---- */

/* What tells that a row of the file is the one with `uid`, before entry `n`; NULL nothing. */
static const struct rp_import_entry *uid_told(const struct rp_group *g, size_t rows, const char *uid) {
    for (size_t i = 0; i < g->n_entries; i++)
        if (is_row_uid(&g->entries[i]) && g->entries[i].place.rows == rows &&
            !strcmp(g->entries[i].text, uid))
            return &g->entries[i];
    return NULL;
}

void rp_group_call_by_uid(struct rp_group *g) {
    for (size_t i = 0, n = g->n_entries, row = RP_ROW_BY_UID; i < n; i++) {
        const struct ropa_place *p = &g->entries[i].place;
        if (!g->entries[i].by_uid || g->entries[i].turn != RP_TURN_ROWS)
            continue;
        const struct rp_import_entry *told = uid_told(g, p->rows, p->uid);
        if (!told) {
            struct ropa_place uid = rp_place_row(p->root, p->rows, ++row, ROPA_AT_UID);
            char text[sizeof p->uid];
            RP_COPY(text, p->uid);
            rp_group_entry(g, RP_NO_CELL, &uid, NULL, 0, 0, text);
            if (g->bad)
                return;
            told = &g->entries[g->n_entries - 1];
        }
        g->entries[i].line = told->line;
        g->entries[i].item = told->item;
        g->entries[i].row = told->row;
    }
}

/* ---- one more row ---- */

/* Whether the register has the record, as far as its uid, number or name alone tells. */
static bool is_here(struct rp_import *imp, const struct rp_group *g) {
    bool here = false;
    char uid[37];
    for (size_t i = 0; i < g->n_entries && !here; i++) {
        const struct ropa_place *p = &g->entries[i].place;
        bool names = p->root && (rp_place_is(p, ROPA_AT_UID) || rp_place_is(p, ROPA_AT_REF) ||
                                 rp_place_is(p, imp->ent->title));
        here = names && (rp_import_joined(imp, g->entries[i].text, NULL) ||
                         !rp_store_find(imp->reg->st, imp->ent, g->entries[i].text, uid, NULL));
    }
    return here;
}

/*
 * Whether rows of a list of field `f` are others than those that stand beside it in another way: in a record that isn't here yet, a
 * number beside a list counts its rows.
 */
static bool is_apart(struct rp_import *imp, const struct rp_group *g, size_t f) {
    bool list = false, other = false, array = false;
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        bool of = e->turn == RP_TURN_ROWS && e->place.rows == f;
        list |= of && e->list && !e->row;
        other |= of && !e->list;
        array |= of && e->array;
    }
    return list && other && (array || is_here(imp, g));
}

enum ropa_status rp_group_number(struct rp_import *imp, struct rp_group *g, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < g->theirs->ent->n_fields && !s; f++) {
        if (g->theirs->ent->fields[f].kind != ROPA_ROWS)
            continue;
        bool numbered = rp_group_is_numbered(g, f);
        if (is_apart(imp, g, f))
            s = number_rows(g, f, true, RP_ROW_MORE, err);
        if (!s && numbered)
            s = number_rows(g, f, false, 0, err);
    }
    return s;
}
