/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The list after the cover: each record on one line, with a link to where it stands. */
#ifndef RP_XLSX_INDEX_H
#define RP_XLSX_INDEX_H

#include "exchange/sheet/xlsx_style.h"

/* Where a record begins in a workbook. */
struct rp_index_place {
    const char *sheet; /* NULL: nowhere */
    lxw_row_t row;
};

struct rp_index {
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    lxw_row_t row; /* the next one */
    struct rp_page page;
    lxw_row_t breaks[RP_XLSX_BREAKS + 1]; /* rows that begin a page, 0 at the end */
    size_t n_breaks;
};

/* Make the sheet. False when it could not be made. */
bool rp_index_begin(struct rp_index *i, struct rp_xlsx *x);
/* List one activity. `percent`: how complete it is, below 0 where nothing judged it; `errors`: its open ones. */
void rp_index_record(struct rp_index *i, const struct ropa_record *rec, struct rp_index_place at, int percent,
                     size_t errors);
void rp_index_end(struct rp_index *i);

#endif
