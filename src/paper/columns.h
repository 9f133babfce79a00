/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How a table shares a page's width, whatever it is written as. */
#ifndef RP_COLUMNS_H
#define RP_COLUMNS_H

#include "paper/paper.h"

struct rp_columns {
    int *weights; /* of each column; owned */
    size_t n;
    int total;
    bool small; /* so many that their type is smaller */
};

/* False: out of memory. Free with rp_columns_free(). */
bool rp_columns_of(const struct rp_node *table, struct rp_columns *out);
void rp_columns_free(struct rp_columns *c);
/* The width of the i-th of a page of `width`. */
int rp_columns_width(const struct rp_columns *c, size_t i, int width);
/* So much text that the row may go on over the page. */
bool rp_columns_long(const struct rp_node *row);

#endif
