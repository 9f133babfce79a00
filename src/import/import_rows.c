/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows called by number, held against those of the register's record. */
#include "base/err.h"
#include "import/import.h"
#include "model/place.h"

#include <stdlib.h>

/* The number that each row of field `f` is called by, 0: by none; owned. *gap: one of them isn't how many there are. */
static size_t *numbers(const struct rp_group *g, size_t f, bool *gap) {
    size_t n = ropa_record_rows(g->theirs, f), at = 0, *of = calloc(n + 1, sizeof *of);
    for (size_t i = 0; of && i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->turn != RP_TURN_ROWS || e->place.rows != f || !e->row || !e->rec)
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

void rp_group_settle_rows(struct rp_group *g, const struct ropa_record *ours, const struct ropa_record *base,
                          bool lists) {
    for (size_t f = 0; f < g->theirs->ent->n_fields; f++) {
        bool gap = false, any = ropa_record_rows(g->theirs, f) && (lists || g->numbered);
        size_t *of = any ? numbers(g, f, &gap) : NULL;
        g->bad |= any && !of;
        if (of && (g->numbered || gap))
            settle_field(g, f, base ? base : ours, of);
        free(of);
    }
}
