/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_block.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_LINES 17 /* of a row: Excel shows no row higher than 409 points */
#define CUT_LINES                                                                                            \
    5 /* shown of a text that needs more: a page of such rows is no longer than one of short texts */

size_t rp_block_part(const char *text, unsigned width, unsigned *lines) {
    return rp_lines_part(text, width, MAX_LINES, lines);
}

/* ---- gathering ---- */

static void tell_height(struct rp_xlsx *x, struct rp_block *b, size_t at, unsigned lines) {
    while (b->n_rows <= at) {
        unsigned *grown = rp_grow(b->lines, b->n_rows, &b->cap_rows, sizeof *grown);
        if (!grown) {
            rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
            return;
        }
        b->lines = grown;
        b->lines[b->n_rows++] = 1;
    }
    if (b->lines[at] < lines)
        b->lines[at] = lines;
}

void rp_block_tall(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, const char *text, unsigned width) {
    unsigned lines = rp_lines_of(text, width);
    tell_height(x, b, at, lines < MAX_LINES ? lines : MAX_LINES);
}

static struct rp_block_cell *add_cell(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col,
                                      enum rp_style style) {
    struct rp_block_cell *grown = rp_grow(b->cells, b->n, &b->cap, sizeof *grown);
    if (!grown) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return NULL;
    }
    b->cells = grown;
    struct rp_block_cell *c = &b->cells[b->n++];
    *c = (struct rp_block_cell){.at = at, .col = col, .style = style};
    tell_height(x, b, at, 1);
    return c;
}

void rp_block_blank(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, enum rp_style style) {
    add_cell(x, b, at, col, style);
}

void rp_block_number(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, double n,
                     enum rp_style style) {
    struct rp_block_cell *c = add_cell(x, b, at, col, style);
    if (!c)
        return;
    c->kind = RP_BLOCK_NUMBER;
    c->number = n;
}

/* The first `n` bytes of `text`, escaped. */
static void add_text(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, const char *text,
                     size_t n, enum rp_style style) {
    const char *s = rp_cell_escape(text, n, &x->escaped);
    struct rp_block_cell *c = s ? add_cell(x, b, at, col, style) : NULL;
    if (!c) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    c->kind = RP_BLOCK_TEXT;
    c->text = b->texts.n;
    rp_buf_add(&b->texts, s, strlen(s) + 1);
}

void rp_block_text(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, const char *text,
                   enum rp_style style) {
    if (text && *text)
        add_text(x, b, at, col, text, strlen(text), style);
}

/* What was seen last in column `col`; NULL when memory ran out, and nothing is remembered. */
static struct rp_block_seen *seen_in(struct rp_block *b, lxw_col_t col) {
    while (b->n_seen <= col) {
        struct rp_block_seen *grown = rp_grow(b->seen, b->n_seen, &b->cap_seen, sizeof *grown);
        if (!grown)
            return NULL;
        b->seen = grown;
        b->seen[b->n_seen++] = (struct rp_block_seen){0};
    }
    return &b->seen[col];
}

static void remember(struct rp_block_seen *seen, const char *text, unsigned lines) {
    rp_buf_clear(&seen->text);
    rp_buf_str(&seen->text, text);
    seen->lines = lines;
    if (seen->text.bad)
        rp_buf_free(&seen->text);
}

/* The beginning of a text too high for a row, and where all of it stands. False where there is no such place. */
static bool put_cut(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, unsigned width,
                    const char *text, enum rp_style style) {
    char where[96];
    unsigned lines, more;
    struct rp_buf cut = {0};
    size_t number = rp_details_put(x, text);
    if (!number)
        return false;
    snprintf(where, sizeof where, rp_xlsx_word(x, RP_DETAILS_TH "%zu", RP_DETAILS_EN "%zu"), number);
    more = rp_lines_of(where, width);
    size_t n = rp_lines_part(text, width, CUT_LINES, &lines);
    while (n && text[n - 1] == '\n')
        n--;
    rp_buf_add(&cut, text, n);
    rp_buf_printf(&cut, "\n%s", where);
    if (cut.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        add_text(x, b, at, col, cut.p, cut.n, style);
    rp_buf_free(&cut);
    tell_height(x, b, at, lines + more);
    return true;
}

static lxw_row_t put_parts(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, unsigned width,
                           const char *text, enum rp_style style) {
    lxw_row_t from = at;
    unsigned lines = 1;
    struct rp_block_seen *seen = width ? seen_in(b, col) : NULL;
    if (seen && rp_same_text(seen->text.p, text)) {
        add_text(x, b, at, col, text, seen->text.n, style);
        tell_height(x, b, at, seen->lines);
        return 1;
    }
    if (width && text[rp_block_part(text, width, &lines)] && put_cut(x, b, at, col, width, text, style))
        return 1;
    for (const char *rest = text; *rest; at++) {
        size_t n = width ? rp_block_part(rest, width, &lines) : rp_cell_fit(rest);
        add_text(x, b, at, col, rest, n, style);
        tell_height(x, b, at, lines);
        rest += n;
    }
    if (seen && at == from + 1)
        remember(seen, text, lines);
    return at - from;
}

lxw_row_t rp_block_put(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, unsigned width,
                       const struct rp_cell *cell, enum rp_style text) {
    static const size_t styles[] = {
        [RP_CELL_NUMBER] = RP_STYLE_NUMBER, [RP_CELL_ORDINAL] = RP_STYLE_PLAIN_NUMBER,
        [RP_CELL_DATE] = RP_STYLE_DATE,     [RP_CELL_TIME] = RP_STYLE_TIME,
        [RP_CELL_TICK] = RP_STYLE_TICK,
    };
    enum rp_style base = text >= RP_STYLE_CARD_BODY ? RP_STYLE_CARD_BODY : RP_STYLE_BODY;
    if (cell->kind == RP_CELL_EMPTY)
        return 0;
    if (cell->kind == RP_CELL_TEXT)
        return put_parts(x, b, at, col, width, cell->text, text);
    enum rp_style style =
        (enum rp_style)(base + styles[cell->kind]); /* both sets begin alike, see enum rp_style */
    if (cell->kind == RP_CELL_TICK)
        rp_block_text(x, b, at, col, cell->text, style);
    else
        rp_block_number(x, b, at, col, cell->number, style);
    return 1;
}

/* ---- writing ---- */

static void write_cell(struct rp_xlsx *x, const struct rp_block *b, const struct rp_block_cell *c,
                       lxw_worksheet *ws, lxw_row_t row) {
    lxw_format *format = x->style[c->style];
    if (c->kind == RP_BLOCK_NUMBER) {
        rp_xlsx_number(x, ws, row, c->col, c->number, c->style);
    } else if (c->kind == RP_BLOCK_TEXT) {
        rp_xlsx_note(x, worksheet_write_string(ws, row, c->col, b->texts.p + c->text, format));
        rp_xlsx_tell(x, ws, row, c->col, b->texts.p + c->text);
    } else {
        rp_xlsx_blank(x, ws, row, c->col, c->style);
    }
}

double rp_block_height(const struct rp_xlsx *x, const struct rp_block *b, size_t at) {
    return rp_xlsx_height(x, b->lines[at]);
}

void rp_block_write(struct rp_xlsx *x, struct rp_block *b, size_t from, size_t to, lxw_worksheet *ws,
                    lxw_row_t row) {
    if (b->texts.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    for (size_t i = from; i < to && !b->texts.bad; i++, row++) {
        rp_xlsx_note(x, worksheet_set_row(ws, row, rp_block_height(x, b, i), NULL));
        for (size_t k = 0; k < b->n; k++)
            if (b->cells[k].at == i)
                write_cell(x, b, &b->cells[k], ws, row);
    }
}

void rp_block_clear(struct rp_block *b) {
    b->n = b->n_rows = 0;
    rp_buf_clear(&b->texts);
}

void rp_block_flush(struct rp_xlsx *x, struct rp_block *b, lxw_worksheet *ws, lxw_row_t row) {
    for (size_t i = 0; i < b->n_rows; i++)
        rp_page_row(&b->page, rp_block_height(x, b, i));
    rp_block_write(x, b, 0, b->n_rows, ws, row);
    rp_block_clear(b);
}

void rp_block_free(struct rp_block *b) {
    free(b->cells);
    free(b->lines);
    for (size_t i = 0; i < b->n_seen; i++)
        rp_buf_free(&b->seen[i].text);
    free(b->seen);
    rp_buf_free(&b->texts);
    *b = (struct rp_block){0};
}
