/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/columns.h"

#include <ropa/text.h>
#include <stdio.h>
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

/*
 * The widest of what is parted by blanks and holds no Thai, as a ref or an address has hyphens that it isn't to be cut at; with `thai` also
 * of what does: the month of a date.
 */
static size_t widest_token(const struct rp_node *cell, bool thai) {
    size_t most = 0;
    for (size_t i = 0; i < cell->n_runs; i++)
        for (const char *p = cell->runs[i].text, *end; *p; p = end + (*end != '\0')) {
            end = p + strcspn(p, " \n");
            size_t n = 0;
            while (p + n < end && (unsigned char)p[n] < 0x80)
                n++;
            if (p + n < end) {
                char word[12 * SHORT];
                snprintf(word, sizeof word, "%.*s", (int)(end - p), p);
                n = thai ? (size_t)ropa_text_width(word) : 0;
            }
            most = n > most ? n : most;
        }
    return most;
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

/* What the columns of a table ask of the page. */
struct asked {
    int *shares; /* ten times the root of the widest text: four times as long, twice as wide */
    int *refs;   /* so wide that no ref is cut */
    int *shorts; /* and a date, a word or a number below the head stands on one line, too */
};

static void ask(const struct rp_columns *c, const struct rp_node *table, const struct asked *to) {
    const int letter = c->small ? SMALL_LETTER : LETTER;
    for (const struct rp_node *row = table->first; row; row = row->next) {
        size_t i = 0;
        for (const struct rp_node *cell = row->first; cell; cell = cell->next, i++) {
            const size_t whole = width_of(cell);
            const size_t token = widest_token(cell, row != table->first && whole <= SHORT);
            const int share = root(whole < LEAST_WEIGHT ? LEAST_WEIGHT : whole);
            const int ref = (int)(token <= LONG_TOKEN ? token : 0) * letter + BORDERS;
            const int one = row != table->first && whole <= SHORT ? (int)whole * letter + BORDERS : ref;
            to->shares[i] = to->shares[i] > share ? to->shares[i] : share;
            to->refs[i] = to->refs[i] > ref ? to->refs[i] : ref;
            to->shorts[i] = to->shorts[i] > one ? to->shorts[i] : one;
        }
    }
}

static void share(struct rp_columns *c, const int *shares, int width) {
    long total = 0;
    for (size_t i = 0; i < c->n; i++)
        total += shares[i];
    for (size_t i = 0; i < c->n; i++)
        c->widths[i] = (int)((long)width * shares[i] / total);
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
    *out = (struct rp_columns){.n = columns_of(table)};
    out->small = out->n > SMALL_FROM;
    out->widths = calloc(out->n + 1, sizeof *out->widths);
    int *room = calloc(4 * (out->n + 1), sizeof *room), used = 0;
    if (!room || !out->widths) {
        free(room);
        return false;
    }
    const struct asked asked = {room, room + out->n, room + 2 * out->n};
    int *before = room + 3 * out->n;
    ask(out, table, &asked);
    share(out, asked.shares, width);
    if (!raise_to(out, asked.refs, width))
        share(out, asked.shares, width);
    const size_t lines = lines_of(out, table);
    memcpy(before, out->widths, out->n * sizeof *before);
    share(out, asked.shares, width);
    if (!raise_to(out, asked.shorts, width) || lines_of(out, table) * 4 > lines * 5)
        memcpy(out->widths, before, out->n * sizeof *before);
    for (size_t i = 0; i < out->n; i++)
        used += out->widths[i];
    if (out->n)
        out->widths[out->n - 1] += width - used;
    free(room);
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
