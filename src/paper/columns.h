/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How a table shares a page's width, whatever it is written as. */
#ifndef RP_COLUMNS_H
#define RP_COLUMNS_H

#include "paper/paper.h"

struct rp_columns {
    int *widths; /* of each column, as the page's is told; owned */
    size_t n;
    bool small; /* so many that their type is smaller */
};

/* Of a page whose text is `width` wide, in twentieths of a point. False: out of memory. Free with rp_columns_free(). */
bool rp_columns_of(const struct rp_node *table, int width, struct rp_columns *out);
void rp_columns_free(struct rp_columns *c);
/* So much text that the row may go on over the page. */
bool rp_columns_long(const struct rp_node *row);

#endif
