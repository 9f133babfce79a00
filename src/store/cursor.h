/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Reading many records in order, flat in memory: the ids found are put in order in a temporary table; one
 * statement for the records and one a kind of rows follow it, stepped side by side.
 */
#ifndef RP_CURSOR_H
#define RP_CURSOR_H

#include "model/place.h"
#include "store/store.h"

enum rp_op {
    RP_IS,    /* texts compare folded */
    RP_EXACT, /* byte for byte, so that an index serves */
    RP_HAS,   /* a text holds the words; a set holds the code */
    RP_CALLED, /* what is referred to: its number or its name holds the words */
    RP_EMPTY,
    RP_FILLED,
    RP_WORDS, /* the record holds the words anywhere; no field */
};

struct rp_filter {
    struct ropa_place
        place; /* any row of it where none is said; the rows, or a row, themselves: whether there is one */
    enum rp_op op;
    const char *value; /* canonical (RP_IS), words or code (RP_HAS), words (RP_CALLED) */
};

struct rp_order {
    struct ropa_place place; /* of rows the first, or the one said; of several that are referred to the first too */
    bool down;
};

enum { RP_ORDERS = 8 }; /* at most so many */

/* Where a page ended. */
struct rp_position {
    int64_t seen; /* the last link of history when the first page was read */
    int64_t id;   /* of the record, and of its unit where the order is by unit; 0 none */
    int64_t unit;
    char uid[37]; /* of the record; "" at the beginning */
};

/*
 * Page after page each record that stood when the first was read comes once, wherever it would stand now: one that was
 * changed since keeps its place (history tells it). What is entered since comes where it was entered, if that is still ahead.
 * A record that was removed and brought back meanwhile counts as entered.
 */
struct rp_paging {
    struct rp_position from; /* behind what it begins */
    struct rp_position last; /* out: of the last record handed over */
    bool more;               /* out: something stands behind it */
};

struct rp_query {
    const struct ropa_entity *ent;
    const struct rp_filter *filters;
    size_t n_filters;
    const struct rp_order *order; /* none: in the order of entry, units together where the noun has one */
    size_t n_order;
    const char *const *units;        /* uids: only what belongs to one of them */
    size_t n_units;                  /* 0: all */
    size_t limit;                    /* 0: all */
    struct rp_paging *page;          /* NULL: from the beginning, and nobody goes on */
    bool with_rows;                  /* fill rows and "not applicable" too */
    const struct rp_selection *only; /* read these fields; NULL: all */
};

struct rp_cursor;

/* ROPA_E_CURSOR when its page begins behind what history doesn't know. Other errors of the database. */
enum ropa_status rp_cursor_open(struct rp_store *st, const struct rp_query *query, struct rp_cursor **out,
                                struct ropa_err *err);
/* The next record, borrowed until the next call; *rec NULL at the end. */
enum ropa_status rp_cursor_next(struct rp_cursor *c, const struct ropa_record **rec, struct ropa_err *err);
void rp_cursor_close(struct rp_cursor *c);

/* How many records fit the query, its limit and page aside. */
enum ropa_status rp_query_count(struct rp_store *st, const struct rp_query *query, int64_t *n,
                                struct ropa_err *err);

#endif
