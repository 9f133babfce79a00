/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows called by uid, by number, or one more, held against those of the register's record. */
#include "base/err.h"
#include "import/import.h"
#include "model/place.h"
#include "model/record.h"

#include <stdlib.h>

/* ---- rows by uid ---- */

/* Whether it is called by a uid in the heading; `row` NULL: whether any is. */
static bool is_by_uid(const struct rp_group *g, const struct ropa_record *row) {
    bool found = false;
    for (size_t k = 0; k < g->n_entries && !found; k++)
        found = (!row || g->entries[k].rec == row) && g->entries[k].by_uid;
    return found;
}

void rp_group_hold_uids(struct rp_group *g, const struct ropa_record *ours, const struct ropa_record *base) {
    const bool any = is_by_uid(g, NULL);
    for (size_t f = 0; f < g->theirs->ent->n_fields && any; f++) {
        for (size_t i = ropa_record_rows(g->theirs, f); i-- > 0;) {
            const struct ropa_record *row = ropa_record_row(g->theirs, f, i);
            if (!is_by_uid(g, row) || rp_record_row_called(ours, f, row->uid) ||
                rp_record_row_called(base, f, row->uid))
                continue;
            for (size_t k = 0; k < g->n_entries; k++) {
                struct rp_import_entry *e = &g->entries[k];
                if (e->rec != row)
                    continue;
                rp_group_leave(g, e->cell, "บอกแถวไว้ด้วยรหัสภายใน (uid) แต่รายการนี้ไม่มีแถวนั้น เซลล์นี้จึงต้องว่าง",
                               "the row is named by its uid, and this record has no such row: the cell must "
                               "be empty here");
                rp_group_wrong(g, e->cell);
                e->turn = RP_TURN_LEFT;
                e->rec = NULL;
                e->took = false;
            }
            ropa_record_remove_row(g->theirs, f, i);
        }
    }
}

/* ---- rows by number ---- */

/* The number that each row of field `f` is called by, 0: by none; owned. *gap: one of them isn't how many there are. */
static size_t *numbers(const struct rp_group *g, size_t f, bool *gap) {
    size_t n = ropa_record_rows(g->theirs, f), at = 0, *of = calloc(n + 1, sizeof *of);
    for (size_t i = 0; of && i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->turn != RP_TURN_ROWS || e->place.rows != f || !e->row || e->row > RP_ROW_MORE || !e->rec ||
            e->more)
            continue;
        while (at < n && ropa_record_row(g->theirs, f, at) != e->rec) /* both in the order of numbers */
            at++;
        of[at] = e->row;
        *gap |= at < n && e->row != at + 1;
    }
    return of;
}

/* Row `i` of field `f` is none: its cells are left. */
static void leave_row(struct rp_group *g, size_t f, size_t i, size_t rows) {
    const struct ropa_record *row = ropa_record_row(g->theirs, f, i);
    for (size_t k = 0; k < g->n_entries; k++) {
        struct rp_import_entry *e = &g->entries[k];
        struct ropa_place p = e->place;
        struct ropa_err why = {0};
        if (e->rec != row)
            continue;
        p.row = e->row;
        g->bad |= rp_place_past(&p, rows, &why) == ROPA_E_NOMEM;
        rp_group_leave_err(g, e->cell, &why);
        e->rec = NULL;
        e->took = false;
    }
    ropa_record_remove_row(g->theirs, f, i);
}

static void settle_field(struct rp_group *g, size_t f, const struct ropa_record *named, const size_t *of) {
    size_t had = named ? ropa_record_rows(named, f) : 0, n = had;
    for (size_t i = 0; i < ropa_record_rows(g->theirs, f); of++) {
        struct ropa_record *row = ropa_record_row(g->theirs, f, i);
        bool called = *of && !row->uid[0];
        if (called && *of > n + 1) {
            leave_row(g, f, i, n);
            continue;
        }
        if (called && *of <= had)
            RP_COPY(row->uid, ropa_record_row(named, f, *of - 1)->uid);
        for (size_t k = 0; k < g->n_entries && called && *of > had; k++)
            g->entries[k].more |= g->entries[k].rec == row;
        n += called && *of > n;
        i++;
    }
}

/* ---- the only row ---- */

/* What doesn't say which row of field `f` it is of is left where `named` has more than one. */
static void leave_unsaid(struct rp_group *g, size_t f, const struct ropa_record *named) {
    for (size_t k = 0; k < g->n_entries; k++) {
        struct rp_import_entry *e = &g->entries[k];
        struct ropa_place p = e->place;
        struct ropa_err why = {0};
        if (!e->any || !e->rec || p.rows != f || !ropa_place_settle(named, &p, &why))
            continue;
        g->bad |= why.status == ROPA_E_NOMEM;
        rp_group_leave_err(g, e->cell, &why);
        rp_group_wrong(g, e->cell);
        const struct ropa_record *of = e->rec;
        bool more = false;
        e->rec = NULL;
        e->took = false;
        for (size_t i = 0; i < g->n_entries && !more; i++)
            more = g->entries[i].rec == of;
        for (size_t i = ropa_record_rows(g->theirs, f); i-- > 0;)
            if (ropa_record_row(g->theirs, f, i) == of && more)
                ropa_record_clear(ropa_record_row(g->theirs, f, i), e->field);
            else if (ropa_record_row(g->theirs, f, i) == of)
                ropa_record_remove_row(g->theirs, f, i);
    }
}

/* ---- one more row ---- */

/* Whether the cell that says it couldn't be read: of its field nothing is known. */
static bool is_unread(const struct rp_group *g, const struct rp_import_entry *e) {
    return e->cell != RP_NO_CELL && !e->took && g->cells[e->cell].th;
}

/* Whether the row of ours says what the cells of the file's row say, as far as they could be read. */
static bool says_so(const struct rp_group *g, const struct ropa_record *row, const struct ropa_record *own) {
    bool same = true, any = false;
    for (size_t i = 0; i < g->n_entries && same; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->rec != row || e->cell == RP_NO_CELL || e->field >= row->ent->n_fields || is_unread(g, e))
            continue;
        any = true;
        same = rp_same_text(ropa_record_get(row, e->field), ropa_record_get(own, e->field)) &&
               rp_same_text(ropa_record_na(row, e->field), ropa_record_na(own, e->field));
    }
    return same && any;
}

/* Whether the file's row is one more than there are: told of in a list, and not called by a number. */
static bool is_of_list(const struct rp_group *g, const struct ropa_record *row) {
    bool list = false, called = row->uid[0] != '\0';
    for (size_t i = 0; i < g->n_entries; i++) {
        list |= g->entries[i].rec == row && g->entries[i].list;
        called |= g->entries[i].rec == row && g->entries[i].called;
    }
    return list && !called;
}

/* The row of `of` that says what the file's row says, and that no other row of the file stands for; NULL: none. */
static const struct ropa_record *same_row(const struct rp_group *g, size_t f, const struct ropa_record *row,
                                          const struct ropa_record *of) {
    for (size_t k = 0; of && k < ropa_record_rows(of, f); k++) {
        const struct ropa_record *own = ropa_record_row(of, f, k);
        if (!rp_record_row_called(g->theirs, f, own->uid) && says_so(g, row, own))
            return own;
    }
    return NULL;
}

/* Whether the line of the file's row has a cell of the list that couldn't be read. */
static bool is_half(const struct rp_group *g, size_t f, const struct ropa_record *row) {
    size_t line = RP_NO_CELL;
    bool half = false;
    for (size_t i = 0; i < g->n_entries && line == RP_NO_CELL; i++)
        line = g->entries[i].rec == row ? g->entries[i].from : line;
    for (size_t i = 0; i < g->n_entries && !half; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        half = e->turn == RP_TURN_ROWS && e->place.rows == f && e->list && e->from == line && is_unread(g, e);
    }
    return half;
}

/* Row `i` of field `f` isn't taken: a part of it couldn't be read, and the rest is no row. */
static void leave_half(struct rp_group *g, size_t f, size_t i) {
    const struct ropa_record *row = ropa_record_row(g->theirs, f, i);
    for (size_t k = 0; k < g->n_entries; k++) {
        struct rp_import_entry *e = &g->entries[k];
        if (e->rec != row)
            continue;
        rp_group_leave(
            g, e->cell, "อ่านเซลล์อื่นของแถวเดียวกันไม่ได้ จึงไม่เพิ่มแถวนี้ โปรดแก้เซลล์นั้นก่อน",
            "another cell of the same rows couldn't be read, so no row was added: mend that one first");
        e->turn = RP_TURN_LEFT;
        e->rec = NULL;
        e->took = false;
    }
    ropa_record_remove_row(g->theirs, f, i);
}

static void settle_list(struct rp_group *g, size_t f, const struct ropa_record *ours,
                        const struct ropa_record *base) {
    for (size_t i = 0; i < ropa_record_rows(g->theirs, f);) {
        struct ropa_record *row = ropa_record_row(g->theirs, f, i++);
        if (!is_of_list(g, row))
            continue;
        const struct ropa_record *own = same_row(g, f, row, ours);
        own = own ? own : same_row(g, f, row, base);
        if (own)
            RP_COPY(row->uid, own->uid);
        else if (is_half(g, f, row)) {
            leave_half(g, f, --i);
            continue;
        }
        for (size_t k = 0; k < g->n_entries && !own; k++)
            g->entries[k].more |= g->entries[k].rec == row;
    }
}

void rp_group_settle_rows(struct rp_group *g, const struct ropa_record *ours, const struct ropa_record *base,
                          bool lists) {
    for (size_t f = 0; f < g->theirs->ent->n_fields; f++) {
        if (g->theirs->ent->fields[f].kind != ROPA_ROWS)
            continue;
        if (ours && g->only)
            leave_unsaid(g, f, base ? base : ours);
        if (ours)
            settle_list(g, f, ours, base);
        bool numbered = rp_group_is_numbered(g, f), gap = false,
             any = ropa_record_rows(g->theirs, f) && (lists || numbered);
        size_t *of = any ? numbers(g, f, &gap) : NULL;
        g->bad |= any && !of;
        if (of && (numbered || gap))
            settle_field(g, f, base ? base : ours, of);
        free(of);
    }
}
