/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A query as SQL: which records, in which order, behind what. */
#ifndef RP_QUERY_SQL_H
#define RP_QUERY_SQL_H

#include "base/buf.h"
#include "store/cursor.h"

#include <sqlite3.h>

/*
 * The order of a register is by unit, then as entered. Those of no unit come first, by a statement of their own: the
 * join with the units then walks the index of units, and a list of fifty out of many thousands sorts nothing.
 */
enum rp_half { RP_ALL, RP_NO_UNIT, RP_BY_UNIT };

/* A value that records are ordered by, as SQLite holds it. */
struct rp_key {
    enum { RP_KEY_NULL, RP_KEY_INT, RP_KEY_TEXT, RP_KEY_BLOB } type;
    int64_t number;
    struct rp_buf bytes;
};

/* Behind what a page begins; see page.c. Zero-initialised: at the beginning. */
struct rp_after {
    bool set;
    bool moved; /* where changed records stood is in temp.moved */
    struct rp_key keys[RP_ORDERS];
    int64_t id, unit;
};
void rp_after_free(struct rp_after *after);

/* Whether it is in the order of a register: then in two parts, else in RP_ALL. */
bool rp_query_by_unit(const struct rp_query *query);

/* " FROM ... WHERE ... ORDER BY ...", a clause each; the alias of the noun is r, of the unit in RP_BY_UNIT u. */
void rp_query_from(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                   enum rp_half part);
void rp_query_where(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                    enum rp_half part);
void rp_query_order(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                    enum rp_half part);
/* Append the test whether what the place follows is one of `uids`, a query of its own. */
void rp_query_refers(struct rp_buf *b, const struct ropa_place *p, const char *uids);
/* Bind what they ask for; both must live until the statement is reset. */
void rp_query_bind(sqlite3_stmt *q, const struct rp_query *query, const struct rp_after *after);
void rp_key_bind(sqlite3_stmt *q, int i, const struct rp_key *key);

#endif
