/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Several rows in one cell, written so that it can be read again: "A;B", a row that says nothing as an empty item, or where
 * that could be read otherwise a JSON array of texts, ["A;B","C"].
 */
#ifndef RP_JOINED_H
#define RP_JOINED_H

#include "base/buf.h"

#include <ropa/model.h>

/* All false at first; rp_joined_end() frees what it holds. */
struct rp_joined {
    struct rp_buf plain, array;
    size_t n;
    bool says, split; /* something; what a plain text would be read otherwise than */
};

/* One row more, with what it says; NULL or "": nothing. */
void rp_joined_put(struct rp_joined *j, const struct ropa_field *f, const char *text);
/* Append the cell: nothing where no row says something. */
void rp_joined_end(struct rp_joined *j, struct rp_buf *out);

enum rp_joining { RP_JOINED_NOT, RP_JOINED_PLAIN, RP_JOINED_ARRAY };

/*
 * How values of `f` are joined in `text`: as an array of texts, or at each ";", where no blank stands beside one as it would
 * in a sentence. A list of words has ";" between its own items, and is not joined without an array.
 */
enum rp_joining rp_joined_how(const struct ropa_field *f, const char *text);
/* The next item and moves *pos behind it, NULL at the end; false when there is none, or no memory (item->bad). */
bool rp_joined_next(enum rp_joining how, const char **pos, struct rp_buf *item);

#endif
