/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The table sheets of a workbook: heading band, one block of lines per record. */
#ifndef RP_XLSX_REGISTER_H
#define RP_XLSX_REGISTER_H

#include "exchange/sheet/xlsx_block.h"

/* Bytes of a sheet's name: libxlsxwriter 1.1.4 cuts print titles of rows and columns under a longer one. */
#define RP_TITLES_NAME 48
#define RP_TABLE_PAGES 63 /* side by side, at most */

/* One table being filled. */
struct rp_table {
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    const struct ropa_entity *ent;
    const struct rp_layout_sheet *sheet;
    size_t rows[RP_LAYOUT_ROWS]; /* fields whose rows it shows */
    size_t n_rows;
    lxw_row_t first, row; /* first data row; the next one to fill */
    size_t n;                   /* records shown */
    lxw_col_t breaks[RP_TABLE_PAGES + 1]; /* columns that begin a page, 0 at the end */
    size_t n_breaks;
    struct rp_block block;
    bool blanks; /* what the record doesn't say is said to be so on paper; false: its cells are empty */
    unsigned *widths; /* by column, characters: the layout's, those on paper drawn out to its width */
    bool *whose; /* by column: it says whose a row is, on every line of a record */
};

/* Begin the sheet of records of `ent`: title, preamble, headings. False when it could not be made (x->failed). */
bool rp_table_begin(struct rp_table *t, struct rp_xlsx *x, const struct ropa_entity *ent,
                    const struct rp_layout_sheet *sheet);
/* Write one record. */
void rp_table_record(struct rp_table *t, const struct ropa_record *rec);
/* The field that column `c` shows; NULL where what it shows is computed. */
const struct ropa_field *rp_table_field(const struct rp_table *t, size_t c);
/* Whether column `c` is filled in every record; not where a reference may name what it says. */
bool rp_table_must(const struct rp_table *t, size_t c);
/* Finish: filter, bands, print area. Frees what the table holds. */
void rp_table_end(struct rp_table *t);
void rp_table_free(struct rp_table *t);

#endif
