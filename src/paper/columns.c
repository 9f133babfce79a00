/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/columns.h"

#include <ropa/text.h>
#include <stdlib.h>

enum {
    SMALL_FROM = 9, /* more columns than these are in smaller type */
    LEAST_WEIGHT = 16,
    LONG_ROW = 400 /* columns of text */
};

static size_t width_of(const struct rp_node *cell) {
    size_t n = 0;
    for (size_t i = 0; i < cell->n_runs; i++)
        n += (size_t)ropa_text_width(cell->runs[i].text);
    return n;
}

/* Ten times the square root. */
static int root(size_t w) {
    int r = 0;
    while ((size_t)(r + 1) * (size_t)(r + 1) <= 100 * w)
        r++;
    return r;
}

/* The most cells of a row. */
static size_t columns_of(const struct rp_node *table) {
    size_t most = 0;
    for (const struct rp_node *row = table->first; row; row = row->next) {
        size_t n = 0;
        for (const struct rp_node *c = row->first; c; c = c->next)
            n++;
        most = n > most ? n : most;
    }
    return most;
}

/* The widest text of a column decides how much of the page it has: four times as long, twice as wide. */
bool rp_columns_of(const struct rp_node *table, struct rp_columns *out) {
    *out = (struct rp_columns){.n = columns_of(table)};
    out->small = out->n > SMALL_FROM;
    out->weights = calloc(out->n + 1, sizeof *out->weights);
    if (!out->weights)
        return false;
    for (const struct rp_node *row = table->first; row; row = row->next) {
        size_t i = 0;
        for (const struct rp_node *c = row->first; c; c = c->next, i++) {
            size_t w = width_of(c);
            int weight = root(w < LEAST_WEIGHT ? LEAST_WEIGHT : w);
            out->weights[i] = out->weights[i] > weight ? out->weights[i] : weight;
        }
    }
    for (size_t i = 0; i < out->n; i++)
        out->total += out->weights[i];
    return true;
}

void rp_columns_free(struct rp_columns *c) {
    free(c->weights);
}

int rp_columns_width(const struct rp_columns *c, size_t i, int width) {
    return width * c->weights[i] / c->total;
}

bool rp_columns_long(const struct rp_node *row) {
    bool found = false;
    for (const struct rp_node *c = row->first; c; c = c->next)
        found |= width_of(c) > LONG_ROW;
    return found;
}
