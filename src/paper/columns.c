/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/columns.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum {
    SMALL_FROM = 9, /* more columns than these are in smaller type */
    LEAST_WEIGHT = 16,
    SHORT = 20,      /* what is no longer stands on one line */
    LONG_TOKEN = 30, /* what is longer is cut anyhow */
    LETTER = 112,
    SMALL_LETTER = 88, /* the most that one is wide, in twentieths of a point, by the type's size */
    BORDERS = 190,
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

/* The widest of what is parted by blanks and holds no Thai, as a ref or an address has hyphens that it isn't to be cut at. */
static size_t widest_token(const struct rp_node *cell) {
    size_t most = 0;
    for (size_t i = 0; i < cell->n_runs; i++)
        for (const char *p = cell->runs[i].text, *end; *p; p = end + (*end != '\0')) {
            end = p + strcspn(p, " \n");
            size_t n = 0;
            while (p + n < end && (unsigned char)p[n] < 0x80)
                n++;
            if (p + n == end)
                most = n > most ? n : most;
        }
    return most;
}

/* What a column needs so that a date, a word or a number stands on one line (`short_ones`), and no ref is cut. */
static int least_of(const struct rp_columns *c, const struct rp_node *table, size_t column, bool short_ones) {
    size_t most = 0;
    for (const struct rp_node *row = table->first; row; row = row->next) {
        const struct rp_node *cell = row->first;
        for (size_t i = 0; cell && i < column; i++)
            cell = cell->next;
        if (!cell)
            continue;
        const size_t whole = width_of(cell), token = widest_token(cell);
        const size_t w = short_ones && row != table->first && whole <= SHORT ? whole
                         : token <= LONG_TOKEN                               ? token
                                                                             : 0;
        most = w > most ? w : most;
    }
    return (int)most * (c->small ? SMALL_LETTER : LETTER) + BORDERS;
}

/*
 * Columns that have less than their least are given it, and the others share what is left as before. False: they leave too little to share.
 */
static bool raise_to(struct rp_columns *c, const int *least, int width) {
    bool raised = true;
    while (raised) {
        int left = width, shared = 0;
        raised = false;
        for (size_t i = 0; i < c->n; i++)
            if (c->widths[i] <= least[i])
                left -= least[i];
            else
                shared += c->widths[i];
        if (left < 0 || (shared && left < width / 8))
            return false;
        for (size_t i = 0; i < c->n && shared; i++)
            if (c->widths[i] > least[i]) {
                const int w = (int)((long)c->widths[i] * left / shared);
                raised |= w <= least[i];
                c->widths[i] = w <= least[i] ? least[i] : w;
            }
    }
    for (size_t i = 0; i < c->n; i++)
        c->widths[i] = c->widths[i] < least[i] ? least[i] : c->widths[i];
    return true;
}

/* The widest text of a column decides how much of the page it has: four times as long, twice as wide. */
static void share(struct rp_columns *c, const struct rp_node *table, int width) {
    long total = 0;
    for (size_t i = 0; i < c->n; i++)
        c->widths[i] = root(LEAST_WEIGHT);
    for (const struct rp_node *row = table->first; row; row = row->next) {
        size_t i = 0;
        for (const struct rp_node *cell = row->first; cell; cell = cell->next, i++) {
            const int weight = root(width_of(cell));
            c->widths[i] = c->widths[i] > weight ? c->widths[i] : weight;
        }
    }
    for (size_t i = 0; i < c->n; i++)
        total += c->widths[i];
    for (size_t i = 0; i < c->n; i++)
        c->widths[i] = (int)((long)width * c->widths[i] / total);
}

/* About how many lines its rows take. */
static size_t lines_of(const struct rp_columns *c, const struct rp_node *table) {
    size_t lines = 0;
    for (const struct rp_node *row = table->first; row; row = row->next) {
        size_t most = 1, i = 0;
        for (const struct rp_node *cell = row->first; cell; cell = cell->next, i++) {
            const size_t room = c->widths[i] > BORDERS ? (size_t)(c->widths[i] - BORDERS) : 1;
            const size_t n = (width_of(cell) * (c->small ? SMALL_LETTER : LETTER) + room - 1) / room;
            most = n > most ? n : most;
        }
        lines += most;
    }
    return lines;
}

/* Refs are kept whole where the page is wide enough, short words and dates where that makes the table hardly longer. */
bool rp_columns_of(const struct rp_node *table, int width, struct rp_columns *out) {
    enum { AS_THEY_SHARE, REFS, SHORT_ONES, N_WAYS };
    *out = (struct rp_columns){.n = columns_of(table)};
    out->small = out->n > SMALL_FROM;
    int *room = calloc((N_WAYS + 1) * (out->n + 1), sizeof *room), *least = room;
    size_t best = 0, fewest = 0;
    out->widths = calloc(out->n + 1, sizeof *out->widths);
    if (!room || !out->widths) {
        free(room);
        return false;
    }
    for (int way = AS_THEY_SHARE; way < N_WAYS; way++) {
        int *kept = room + (size_t)(way + 1) * (out->n + 1);
        share(out, table, width);
        for (size_t i = 0; i < out->n; i++)
            least[i] = way == AS_THEY_SHARE ? 0 : least_of(out, table, i, way == SHORT_ONES);
        const bool fits = raise_to(out, least, width);
        const size_t lines = lines_of(out, table);
        memcpy(kept, out->widths, out->n * sizeof *kept);
        if (fits && (way != SHORT_ONES || lines * 4 <= fewest * 5)) {
            best = (size_t)way;
            fewest = lines;
        }
    }
    memcpy(out->widths, room + (best + 1) * (out->n + 1), out->n * sizeof *room);
    free(room);
    int used = 0;
    for (size_t i = 0; i < out->n; i++)
        used += out->widths[i];
    if (out->n)
        out->widths[out->n - 1] += width - used;
    return true;
}

void rp_columns_free(struct rp_columns *c) {
    free(c->widths);
}

bool rp_columns_long(const struct rp_node *row) {
    bool found = false;
    for (const struct rp_node *c = row->first; c; c = c->next)
        found |= width_of(c) > LONG_ROW;
    return found;
}
