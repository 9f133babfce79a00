/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What of the file is one record: its cells and their parts, each with its place. */
#include "base/err.h"
#include "exchange/table/heading.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/place.h"

#include <stdlib.h>
#include <string.h>

size_t rp_group_cell(struct rp_group *g, const char *address, const char *text) {
    void *at = rp_grow(g->cells, g->n_cells, &g->cap_cells, sizeof *g->cells);
    if (!at) {
        g->bad = true;
        return RP_NO_CELL;
    }
    g->cells = at;
    struct rp_cell_read *c = &g->cells[g->n_cells];
    *c = (struct rp_cell_read){.address = rp_strdup(address), .text = rp_strdup(text)};
    g->bad = g->bad || !c->address || !c->text;
    return g->n_cells++;
}

static int turn_of(const struct ropa_place *p) {
    if (!p->root)
        return RP_TURN_YES_NO;
    if (p->rows != ROPA_NO_FIELD)
        return RP_TURN_ROWS;
    size_t top = rp_place_top(p);
    if (top >= p->root->n_fields)
        return RP_TURN_IDENTITY;
    if (rp_heading_shares(p->root, top))
        return rp_conduct(p->root->fields[top].of)->code ? RP_TURN_UNIT : RP_TURN_SHARED;
    if (p->root->fields[top].flags & ROPA_DERIVED)
        return RP_TURN_DERIVED;
    return top == rp_conduct(p->root)->made ? RP_TURN_DATASETS : RP_TURN_FIELDS;
}

void rp_group_entry(struct rp_group *g, size_t cell, const struct ropa_place *p,
                    const struct rp_map_column *column, size_t line, size_t item, const char *text) {
    void *at = rp_grow(g->entries, g->n_entries, &g->cap_entries, sizeof *g->entries);
    if (!at) {
        g->bad = true;
        return;
    }
    g->entries = at;
    struct rp_import_entry e = {
        .place = *p, .column = column, .line = line, .from = line, .item = item, .cell = cell};
    /* what heads rows stands for the first thing said of them */
    if (p->root && !rp_import_is_na(text))
        e.place = rp_place_valued(p);
    if (rp_place_is_numbered(p)) {
        e.row = p->row;
        e.line = e.row - 1;
        e.called = true;
    }
    e.list = p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_MORE;
    e.any = p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_ANY;
    e.by_uid = p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_UID;
    e.place.row = ROPA_ROW_ANY;
    e.turn = turn_of(&e.place);
    e.text = rp_strdup(text);
    g->bad = g->bad || !e.text;
    if (cell != RP_NO_CELL) {
        g->cells[cell].says = true;
        g->cells[cell].entries++;
    }
    g->entries[g->n_entries++] = e;
}

void rp_group_leave(struct rp_group *g, size_t cell, const char *th, const char *en) {
    if (cell == RP_NO_CELL || g->cells[cell].th)
        return;
    g->cells[cell].th = rp_strdup(th);
    g->cells[cell].en = rp_strdup(en);
    g->bad = g->bad || !g->cells[cell].th || !g->cells[cell].en;
}

const struct ropa_text rp_import_failed = {
    {"สูตรในเซลล์นี้ให้ค่าผิดพลาดหรือยังไม่ได้คำนวณ โปรดแก้สูตร หรือเปิดใน Excel แล้วบันทึกใหม่",
     "the formula in this cell failed or was never worked out; mend it, or open the file in Excel and save "
     "it"}};

void rp_group_leave_failed(struct rp_group *g, size_t cell) {
    rp_group_leave(g, cell, rp_import_failed.in[ROPA_TH], rp_import_failed.in[ROPA_EN]);
    rp_group_wrong(g, cell);
}

void rp_group_wrong(struct rp_group *g, size_t cell) {
    if (cell != RP_NO_CELL)
        g->cells[cell].wrong = true;
}

void rp_group_leave_err(struct rp_group *g, size_t cell, const struct ropa_err *err) {
    char th[1024], en[1024];
    rp_group_leave(g, cell, ropa_err_sentence(err, ROPA_TH, th, sizeof th),
                   ropa_err_sentence(err, ROPA_EN, en, sizeof en));
}

void rp_group_leave_second(struct rp_group *g, const struct rp_import_entry *first,
                           const struct rp_import_entry *e) {
    struct rp_buf th = {0}, en = {0};
    const char *at = first->cell != RP_NO_CELL ? g->cells[first->cell].address : "";
    bool line = first->from != e->from;
    rp_buf_printf(&th, "ช่องนี้เก็บได้ค่าเดียว และรายการนี้มีค่าอยู่แล้วใน%s %s", line ? "บรรทัดก่อน" : "คอลัมน์อื่น", at);
    rp_buf_printf(&en, "this field holds one value, and the record has one in an%s %s",
                  line ? " earlier line," : "other column,", at);
    rp_group_leave(g, e->cell, th.p ? th.p : "", en.p ? en.p : "");
    g->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

void rp_group_clear(struct rp_group *g) {
    for (size_t i = 0; i < g->n_cells; i++) {
        free(g->cells[i].address);
        free(g->cells[i].text);
        free(g->cells[i].th);
        free(g->cells[i].en);
    }
    for (size_t i = 0; i < g->n_entries; i++)
        free(g->entries[i].text);
    ropa_record_free(g->theirs);
    rp_memo_clear(&g->row_uids);
    g->theirs = NULL;
    g->n_cells = g->n_entries = g->lines = 0;
    g->rev = 0;
    g->approved = false;
    g->status = g->version = 0;
    g->where = NULL;
}

void rp_group_free(struct rp_group *g) {
    rp_group_clear(g);
    free(g->cells);
    free(g->entries);
    *g = (struct rp_group){0};
}

char *rp_group_join(struct rp_group *g, const struct ropa_field *f, size_t from, size_t to) {
    bool list = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    struct rp_buf b = {0};
    for (size_t i = from; i < to; i++) {
        const char *text = g->entries[i].text;
        if (b.n && !list && f->kind != ROPA_LONG) {
            if (strcmp(b.p, text) != 0) {
                rp_buf_free(&b);
                return NULL;
            }
            continue;
        }
        bool again = false;
        for (size_t k = from; k < i && !list; k++)
            again = again || !strcmp(g->entries[k].text, text);
        if (again)
            continue;
        rp_buf_str(&b, b.n ? (list ? ";" : "\n") : "");
        rp_buf_str(&b, text);
        if (to == from + 1 && f->kind == ROPA_SET && g->entries[i].whole && strchr(text, ',') &&
            text[0] != '[')
            rp_buf_char(&b, '\n'); /* what ends with the line isn't parted at its commas */
    }
    g->bad = g->bad || b.bad;
    return rp_buf_take(&b);
}
