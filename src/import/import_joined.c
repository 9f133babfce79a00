/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows that stand joined in a cell. */
#include "import/import.h"

#include <stdio.h>

/* The rows of field `rows` that a line tells of: by their order, or in a list, each of which is one more. */
struct told_rows {
    size_t rows, line;
    bool list;
};

/* Whether the entry is of those rows, told by a cell that may hold several. */
static bool is_of(const struct rp_group *g, const struct rp_import_entry *e, const struct told_rows *of) {
    return e->turn == RP_TURN_ROWS && e->place.rows == of->rows && e->from == of->line &&
           e->cell != RP_NO_CELL && e->list == of->list && g->cells[e->cell].rows;
}

/*
 * Leave what is joined: a cell of the line tells of `most` rows, another of `other`. Of a list also a cell of one row, which would
 * else be one more by itself.
 */
static void leave_joined(struct rp_group *g, const struct told_rows *of, size_t most, size_t other) {
    char th[400], en[400];
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        size_t n = is_of(g, e, of) ? g->cells[e->cell].rows : 0;
        if (n < (of->list ? 1 : 2))
            continue;
        if (most == other) {
            snprintf(
                th, sizeof th,
                "เซลล์นี้มี %zu แถวต่อกัน แต่รายการนี้เขียนหลายบรรทัด โปรดเขียนบรรทัดละแถว ถ้าเป็นข้อความเดียวที่มี ; โปรดเขียน [\"...\"]",
                n);
            snprintf(
                en, sizeof en,
                "the cell tells %zu rows, but the record goes over several lines: write a row a line, or [\"...\"] "
                "around one text that holds a semicolon",
                n);
        } else {
            snprintf(
                th, sizeof th,
                "เซลล์นี้มี %zu แถวต่อกัน แต่เซลล์อื่นของแถวเดียวกันมี %zu โปรดแก้ให้เท่ากัน ถ้าเป็นข้อความเดียวที่มี ; โปรดเขียน [\"...\"]",
                n, n == most ? other : most);
            snprintf(
                en, sizeof en,
                "the cell tells %zu rows, another of the same rows %zu: make them agree, or write [\"...\"] around "
                "one text that holds a semicolon",
                n, n == most ? other : most);
        }
        rp_group_leave(g, e->cell, th, en);
        e->turn = RP_TURN_LEFT;
    }
}

/* How many rows the cells tell: *most, and another number that one of them tells, else the same. */
static void count(const struct rp_group *g, const struct told_rows *of, size_t *most, size_t *other) {
    *most = *other = 0;
    for (size_t i = 0; i < g->n_entries; i++) {
        size_t n = is_of(g, &g->entries[i], of) ? g->cells[g->entries[i].cell].rows : 0;
        *most = n > *most ? n : *most;
    }
    *other = *most;
    for (size_t i = 0; i < g->n_entries; i++)
        if (is_of(g, &g->entries[i], of) && g->cells[g->entries[i].cell].rows != *most)
            *other = g->cells[g->entries[i].cell].rows;
}

static void number(struct rp_group *g, const struct told_rows *of) {
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        if (!is_of(g, e, of) || e->row)
            continue;
        e->row = e->item + 1;
        e->line = e->item;
        e->item = 0;
        e->called = true;
    }
}

void rp_group_part(struct rp_group *g, bool (*uids)(const void *ctx, size_t rows), const void *ctx,
                   bool own) {
    bool any = false;
    for (size_t i = 0; i < g->n_cells && !any; i++)
        any = g->cells[i].rows > 1;
    for (size_t f = 0; f < g->theirs->ent->n_fields; f++) {
        bool rows = g->theirs->ent->fields[f].kind == ROPA_ROWS && (any || (own && !uids(ctx, f)));
        for (size_t line = 0; rows && line < g->lines; line++) {
            const struct told_rows of = {f, line, false}, list = {f, line, true};
            size_t n, other;
            count(g, &of, &n, &other);
            if (n > 1 && (other != n || g->lines > 1))
                leave_joined(g, &of, n, other);
            else if (n > 1 || (n == 1 && own && g->lines == 1 && !uids(ctx, f)))
                number(g, &of);
            count(g, &list, &n, &other);
            if (other != n)
                leave_joined(g, &list, n, other);
        }
    }
}

void rp_group_doubt_parted(struct rp_import *imp, const struct rp_group *g) {
    for (size_t i = 0; i < g->n_cells; i++) {
        const struct rp_cell_read *c = &g->cells[i];
        char th[300], en[300];
        if (!c->parted || !c->changes || c->th)
            continue;
        snprintf(th, sizeof th, "อ่านเป็น %zu แถว ถ้าเป็นข้อความเดียวที่มี ; โปรดเขียน [\"...\"]", c->rows);
        snprintf(en, sizeof en,
                 "read as %zu rows; write [\"...\"] around it if it is one text that holds a semicolon",
                 c->rows);
        rp_account_doubt(imp->account, c->address, c->text, th, en);
    }
}
