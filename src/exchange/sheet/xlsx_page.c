/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_page.h"

#define INCH 72.0
#define SPARE 0.96

double rp_page_room(bool a3, bool landscape, unsigned percent, double margins) {
    double height = a3 ? (landscape ? 11.69 : 16.54) : (landscape ? 8.27 : 11.69);
    return (height - margins) * INCH * 100 / percent;
}

void rp_page_row(struct rp_page *page, double height) {
    if (page->used + height > page->room)
        page->used = page->repeat;
    page->used += height;
}

bool rp_page_fits(const struct rp_page *page, double height) {
    return page->used + height <= page->room * SPARE;
}
