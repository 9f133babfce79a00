/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A sheet of the texts that are too long for a printed row, made when the first one comes: each whole in one cell, and beside it, on
 * paper, line by line.
 */
#ifndef RP_XLSX_DETAILS_H
#define RP_XLSX_DETAILS_H

#include "exchange/sheet/xlsx_page.h"

#include <ropa/model.h>
#include <xlsxwriter.h>

struct rp_xlsx;

/* Zero-initialise. */
enum { RP_DETAILS_BREAKS = 1000 }; /* Excel takes 1,026 page breaks a sheet */
struct rp_details {
    const struct ropa_record *rec; /* whose texts are written: NULL for none that go here */
    const char *label;             /* of which field */
    lxw_worksheet *ws;
    lxw_row_t row;
    size_t n, n_lines; /* texts; lines of them on paper */
    struct rp_page page;
    lxw_row_t breaks[RP_DETAILS_BREAKS + 1]; /* rows that begin a page, 0 at the end */
    size_t n_breaks;
    size_t *lines; /* of the text being put: where each begins */
    size_t cap_lines;
};

/* The texts that come are of field `label` (borrowed until the next call) of `rec`. */
void rp_details_of(struct rp_xlsx *x, const struct ropa_record *rec, const char *label);
/* How the last line of a cell that was cut begins; the number follows. What reads such a cell hasn't read the text. */
#define RP_DETAILS_TH "… ดูแผ่นรายละเอียด ข้อ "
#define RP_DETAILS_EN "… see the details, no. "
#define RP_DETAILS_SHEET_TH "รายละเอียด"
#define RP_DETAILS_SHEET_EN "Details"
#define RP_DETAILS_NUMBER 0 /* its columns */
#define RP_DETAILS_LINE 2
#define RP_DETAILS_TEXT 4
#define RP_DETAILS_UID 5 /* hidden */
#define RP_DETAILS_WIDTH 112 /* characters of a line there */
/* Put `text`; returns its number, which the printed cell says, 0 where there is no such sheet. */
size_t rp_details_put(struct rp_xlsx *x, const char *text);
void rp_details_end(struct rp_xlsx *x);
void rp_details_free(struct rp_details *d);

#endif
