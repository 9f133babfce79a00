/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_card.h"

#include "exchange/sheet/xlsx_register.h"

#include <stdio.h>
#include <string.h>

enum { CODE, LABEL, VALUE, UID, ROW_UID, REV, COLUMNS };

#define SCALE 65 /* 9 points */
#define MARGIN_ABOVE 0.55 /* the edition stands above */
#define MARGIN_BELOW 0.5

static const unsigned widths[COLUMNS] = {5, 27, 72, 10, 10, 10};

static bool begin_sheet(struct rp_cards *c) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE};
    if (!(c->ws = rp_xlsx_sheet(c->x, c->sheet->name.in[c->x->book->lang],
                                rp_xlsx_streams(c->x, c->sheet->n_columns * COLUMNS))))
        return false;
    c->row = 0;
    c->n_here = 0;
    for (lxw_col_t i = 0; i < UID; i++)
        worksheet_set_column(c->ws, i, i, widths[i], NULL);
    worksheet_set_column_opt(c->ws, UID, REV, widths[UID], NULL, &hidden);
    rp_xlsx_page(c->x, c->ws, c->sheet->a3, false, ""); /* a card says what it is */
    worksheet_set_margins(c->ws, 0.4, 0.4, MARGIN_ABOVE, MARGIN_BELOW);
    worksheet_set_print_scale(c->ws, SCALE);
    c->block.page =
        (struct rp_page){.room = rp_page_room(c->sheet->a3, false, SCALE, MARGIN_ABOVE + MARGIN_BELOW)};
    worksheet_center_horizontally(c->ws);
    return true;
}

bool rp_cards_begin(struct rp_cards *c, struct rp_xlsx *x, const struct rp_layout_sheet *sheet) {
    *c = (struct rp_cards){.x = x, .sheet = sheet};
    return begin_sheet(c);
}

/* The frame of a line over all its rows, and which record it is of. */
static void put_frame(struct rp_cards *c, const struct ropa_record *rec, const struct ropa_record *row,
                      lxw_row_t rows) {
    for (lxw_row_t i = 0; i < rows; i++) {
        rp_block_blank(c->x, &c->block, i, CODE, RP_STYLE_CARD_CODE);
        rp_block_blank(c->x, &c->block, i, LABEL, RP_STYLE_CARD_LABEL);
        rp_block_text(c->x, &c->block, i, UID, ropa_record_uid(rec), RP_STYLE_HIDDEN);
        rp_block_text(c->x, &c->block, i, ROW_UID, row ? ropa_record_uid(row) : NULL, RP_STYLE_HIDDEN);
        rp_block_number(c->x, &c->block, i, REV, (double)ropa_record_rev(rec), RP_STYLE_HIDDEN);
    }
}

/* One line of the card: the value that `row` (or the record) has; code and label only where it is the `first`. */
static void put_line(struct rp_cards *c, const struct rp_layout_column *col, const struct ropa_record *rec,
                     const struct ropa_record *row, const struct rp_cell *cell, bool first) {
    enum rp_style style = col->sensitive ? RP_STYLE_CARD_SENSITIVE : RP_STYLE_CARD_BODY;
    const struct rp_cell label = {.kind = RP_CELL_TEXT,
                                  .text = col->heads[col->n_heads - 1].in[c->x->book->lang]};
    lxw_row_t rows = rp_block_put(c->x, &c->block, 0, VALUE, widths[VALUE], cell, style);
    if (!rows) {
        rp_block_blank(c->x, &c->block, 0, VALUE, RP_STYLE_CARD_BODY);
        rows = 1;
    }
    put_frame(c, rec, row, rows);
    if (first) {
        rp_block_text(c->x, &c->block, 0, CODE, col->code, RP_STYLE_CARD_CODE);
        rp_block_put(c->x, &c->block, 0, LABEL, widths[LABEL], &label, RP_STYLE_CARD_LABEL);
    }
    rp_block_flush(c->x, &c->block, c->ws, c->row);
    c->row += rows;
}

/* A line for each row that has something to show; one line, empty or with the reason why, when none has. */
static void put_rows(struct rp_cards *c, const struct rp_layout_column *col, const struct ropa_record *rec) {
    size_t n = ropa_record_rows(rec, col->path.place.rows), shown = 0;
    struct rp_cell cell;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_record *row = ropa_record_row(rec, col->path.place.rows, i);
        rp_cell_eval(&c->x->cells, &col->path, rec, row, &cell);
        if (cell.kind != RP_CELL_EMPTY)
            put_line(c, col, rec, row, &cell, !shown++);
    }
    if (shown)
        return;
    rp_cell_field(&c->x->cells, rec, col->path.place.rows, &cell);
    put_line(c, col, rec, NULL, &cell, true);
}

/* The height of the row just written. */
static void put_height(struct rp_cards *c, double height) {
    worksheet_set_row(c->ws, c->row++, height, NULL);
    rp_page_row(&c->block.page, height);
}

static void put_section(struct rp_cards *c, size_t i) {
    const struct rp_layout_column *col = &c->sheet->columns[i], *before = i ? col - 1 : NULL;
    enum ropa_lang lang = c->x->book->lang;
    if (col->n_heads < 2)
        return;
    if (before && before->n_heads > 1 && !strcmp(before->heads[0].in[lang], col->heads[0].in[lang]))
        return;
    rp_xlsx_merge(c->x, c->ws, c->row, CODE, c->row, VALUE, col->heads[0].in[lang], RP_STYLE_CARD_SECTION);
    put_height(c, c->x->font * 1.2);
}

static void put_title(struct rp_cards *c, const struct ropa_record *rec) {
    char name[480], title[540];
    rp_xlsx_title(c->x, c->sheet->title.in[c->x->book->lang], name, sizeof name);
    snprintf(title, sizeof title, "%s  %s", name, ropa_record_ref(rec));
    c->block.page.used = 0;
    rp_xlsx_merge(c->x, c->ws, c->row, CODE, c->row, VALUE, title, RP_STYLE_CARD_TITLE);
    put_height(c, c->x->font * 1.8);
}

void rp_cards_record(struct rp_cards *c, const struct ropa_record *rec) {
    if (c->n_here == RP_CARDS_A_SHEET) {
        rp_cards_end(c);
        if (!begin_sheet(c))
            return;
    }
    c->x->cells.no = ++c->n;
    put_title(c, rec);
    for (size_t i = 0; i < c->sheet->n_columns; i++) {
        const struct rp_layout_column *col = &c->sheet->columns[i];
        struct rp_cell cell;
        put_section(c, i);
        if (rp_shown_rows(&col->path) != ROPA_NO_FIELD) {
            put_rows(c, col, rec);
            continue;
        }
        rp_cell_first(&c->x->cells, &col->path, col->has_otherwise ? &col->otherwise : NULL, rec, NULL,
                      &cell);
        put_line(c, col, rec, NULL, &cell, true);
    }
    c->breaks[c->n_here++] = c->row;
}

void rp_cards_end(struct rp_cards *c) {
    if (c->n_here) {
        c->breaks[c->n_here] = 0;     /* ends the list */
        c->breaks[c->n_here - 1] = 0; /* none after the last card */
    }
    rp_block_free(&c->block);
    if (!c->row)
        return;
    worksheet_set_h_pagebreaks(c->ws, c->breaks);
    worksheet_print_area(c->ws, 0, 0, c->row - 1, VALUE);
}
