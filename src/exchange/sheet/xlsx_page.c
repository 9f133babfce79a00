/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_page.h"

#define INCH 72.0
#define SPARE 0.96
#define SIDES 0.8   /* inches of margin */
#define SCREEN 96.0 /* pixels to an inch */
#define DIGIT 7     /* pixels of a digit of the Normal style */
#define AROUND 5    /* and beside the digits of a column */

double rp_page_room(bool a3, bool landscape, unsigned percent, double margins) {
    double height = a3 ? (landscape ? 11.69 : 16.54) : (landscape ? 8.27 : 11.69);
    return (height - margins) * INCH * 100 / percent;
}

unsigned rp_page_percent(unsigned characters, unsigned columns, bool a3, bool landscape) {
    double width = a3 ? (landscape ? 16.54 : 11.69) : (landscape ? 11.69 : 8.27);
    double used = (characters * DIGIT + columns * AROUND) / SCREEN;
    unsigned percent = (unsigned)((width - SIDES) * 100 / used);
    return percent < 100 ? percent : 100;
}

void rp_page_row(struct rp_page *page, double height) {
    if (page->used + height > page->room)
        page->used = page->repeat;
    page->used += height;
}

bool rp_page_fits(const struct rp_page *page, double height) {
    return page->used + height <= page->room * SPARE;
}
