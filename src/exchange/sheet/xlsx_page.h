/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How full the printed page is, so that what belongs together isn't parted by a page's end. */
#ifndef RP_XLSX_PAGE_H
#define RP_XLSX_PAGE_H

#include <stdbool.h>

/* All in points of the sheet, before it is scaled down for paper. */
struct rp_page {
    double room;   /* height of a page */
    double repeat; /* of the headings at the top of every page but the first */
    double used;
};

/* The room of a page: `percent` is the print scale, `margins` the inches left above and below together. */
double rp_page_room(bool a3, bool landscape, unsigned percent, double margins);
/* The scale, in per cent, at which `columns` columns of `characters` in all are as wide as a page, at most 100. */
unsigned rp_page_percent(unsigned characters, unsigned columns, bool a3, bool landscape);
/* A row of `height` is printed next: on this page, or on a new one. */
void rp_page_row(struct rp_page *page, double height);
/* Whether rows of `height` in all still fit on this page, with a little to spare for the printer's own rounding. */
bool rp_page_fits(const struct rp_page *page, double height);

#endif
