/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The card: one page per record, as a state agency publishes it. uid and rev stand in hidden columns beside. */
#ifndef RP_XLSX_CARD_H
#define RP_XLSX_CARD_H

#include "exchange/sheet/xlsx_block.h"
#include "exchange/sheet/xlsx_index.h"


struct rp_cards {
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    const struct rp_layout_sheet *sheet;
    lxw_row_t row; /* the next one */
    lxw_row_t breaks[RP_XLSX_BREAKS + 1];
    size_t n_breaks, n;    /* on this sheet; cards in all */
    struct rp_block block; /* the card being made */
    size_t *sections;      /* its rows that begin a section */
    size_t n_sections, cap_sections;
    size_t *wholes; /* its rows that are one cell over the whole width */
    size_t n_wholes, cap_wholes;
    size_t *pages; /* its rows that begin a page */
    size_t n_pages, cap_pages;
};

/* Begin the sheet. False when it could not be made (x->failed). */
bool rp_cards_begin(struct rp_cards *c, struct rp_xlsx *x, const struct rp_layout_sheet *sheet);
/* Write one record; begins another sheet when this one is full. Gives where it stands. */
struct rp_index_place rp_cards_record(struct rp_cards *c, const struct ropa_record *rec);
/* Finish; frees what the cards hold. */
void rp_cards_end(struct rp_cards *c);
void rp_cards_free(struct rp_cards *c);

#endif
