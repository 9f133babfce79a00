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
    RP_EMPTY,
    RP_FILLED,
    RP_WORDS, /* the record holds the words anywhere; no field */
};

struct rp_filter {
    struct ropa_place
        place; /* any row of it where none is said; the rows, or a row, themselves: whether there is one */
    enum rp_op op;
    const char *value; /* canonical (RP_IS), words or code (RP_HAS) */
};

struct rp_order {
    struct ropa_place place; /* of rows the first, or the one said */
    bool down;
};

struct rp_query {
    const struct ropa_entity *ent;
    const struct rp_filter *filters;
    size_t n_filters;
    const struct rp_order *order; /* none: in the order of entry, units together where the noun has one */
    size_t n_order;
    size_t limit;                    /* 0: all */
    bool with_rows;                  /* fill rows and "not applicable" too */
    const struct rp_selection *only; /* read these fields; NULL: all */
};

struct rp_cursor;

enum ropa_status rp_cursor_open(struct rp_store *st, const struct rp_query *query, struct rp_cursor **out,
                                struct ropa_err *err);
/* The next record, borrowed until the next call; *rec NULL at the end. */
enum ropa_status rp_cursor_next(struct rp_cursor *c, const struct ropa_record **rec, struct ropa_err *err);
void rp_cursor_close(struct rp_cursor *c);

/* How many records fit the query, its limit aside. */
enum ropa_status rp_query_count(struct rp_store *st, const struct rp_query *query, int64_t *n,
                                struct ropa_err *err);

#endif
