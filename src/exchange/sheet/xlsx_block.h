/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The cells of a record, gathered in any order and then written row by row, each row as high as its text. */
#ifndef RP_XLSX_BLOCK_H
#define RP_XLSX_BLOCK_H

#include "exchange/sheet/xlsx_lines.h"
#include "exchange/sheet/xlsx_page.h"
#include "exchange/sheet/xlsx_style.h"

struct rp_block_cell {
    lxw_row_t at; /* row of the block */
    lxw_col_t col;
    enum rp_style style;
    enum { RP_BLOCK_BLANK, RP_BLOCK_TEXT, RP_BLOCK_NUMBER } kind;
    size_t text; /* where it begins in the block's texts */
    double number;
};

/* The last text of a column that stood in one cell, with its lines: most cells repeat the one above. */
struct rp_block_seen {
    struct rp_buf text;
    unsigned lines;
};

/* Zero-initialise; keeps its memory from record to record; free with rp_block_free(). */
struct rp_block {
    struct rp_block_cell *cells;
    size_t n, cap;
    struct rp_buf texts;
    unsigned *lines; /* of text, a row */
    size_t n_rows, cap_rows;
    struct rp_block_seen *seen; /* by column */
    size_t n_seen, cap_seen;
    struct rp_page page; /* filled by the rows written; of no meaning where its room isn't set */
};

void rp_block_blank(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, enum rp_style style);
void rp_block_number(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, double n,
                     enum rp_style style);
/* A short text as it is. */
void rp_block_text(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, const char *text,
                   enum rp_style style);

/*
 * Add `cell` from row `at` on, in a column of `width` characters; `text` is the style of texts. A text too high for one row is
 * cut there and stands whole on the sheet of details, where there is one (xlsx_details.h); else, as one too long for one cell, it
 * goes on in the rows below: the parts joined are the text. With a width of 0 the row isn't made higher for it. Returns the rows used.
 */
lxw_row_t rp_block_put(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, lxw_col_t col, unsigned width,
                       const struct rp_cell *cell, enum rp_style text);

/* Height of row `at`. */
double rp_block_height(const struct rp_xlsx *x, const struct rp_block *b, size_t at);
/* Write its rows `from` to `to` (one past) to `ws` from `row` on. */
void rp_block_write(struct rp_xlsx *x, struct rp_block *b, size_t from, size_t to, lxw_worksheet *ws, lxw_row_t row);
void rp_block_clear(struct rp_block *b);
/* Write the block to `ws` from `row` on and empty it. */
void rp_block_flush(struct rp_xlsx *x, struct rp_block *b, lxw_worksheet *ws, lxw_row_t row);
void rp_block_free(struct rp_block *b);

/* Make line `at` as high as `text` needs in `width` characters, as far as a row can be; the text stands whole in its cell. */
void rp_block_tall(struct rp_xlsx *x, struct rp_block *b, lxw_row_t at, const char *text, unsigned width);

/* Bytes of the first part of `text` that one cell of `width` characters holds and shows; its lines in *lines. */
size_t rp_block_part(const char *text, unsigned width, unsigned *lines);

#endif
