/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * SQL made from the field tables. Identifiers come from the tables alone; every value is bound.
 * A noun's table has id, uid, ref, rev, status, title_key, sort_key, then one column a field; a table of rows has
 * id, uid, owner, pos, then one column a field.
 */
#ifndef RP_SQL_H
#define RP_SQL_H

#include "base/buf.h"
#include "model/record.h"

#define RP_NOUN_COLUMNS "uid,ref,rev,status" /* what precedes the fields in rp_sql_columns() of a noun */
#define RP_NOUN_FIXED 4
#define RP_ROW_COLUMNS "uid,owner" /* the same for rows */
#define RP_ROW_FIXED 2

/* Whether the field has a column of its own: rows and derived values have none. */
bool rp_sql_has_column(const struct ropa_field *f);

/* "r.uid,r.ref,r.rev,r.status,r.activity_name,..." for alias `r`, fields in table order: those of `only` (NULL: all). */
void rp_sql_columns(struct rp_buf *b, const struct ropa_entity *ent, const char *alias,
                    const struct rp_selection *only);

/* SELECT of these columns: of the noun with uid ?1; of the rows of owner ?1, in their order. */
void rp_sql_select(struct rp_buf *b, const struct ropa_entity *ent);

/* INSERT with parameters: of a noun uid, ref, rev, status, title_key, sort_key, fields; of rows uid, owner, pos, fields. */
void rp_sql_insert(struct rp_buf *b, const struct ropa_entity *ent);
/* UPDATE ... WHERE uid=?1 AND rev=?2, parameters uid, old rev, new rev, status, title_key, sort_key, fields. */
void rp_sql_update(struct rp_buf *b, const struct ropa_entity *ent);

/* The statements that make the table and its indexes, a line each of these: what a migration should hold. A test compares them
 * with the database. */
void rp_sql_create(struct rp_buf *b, const struct ropa_entity *ent, const struct ropa_entity *owner);

#endif
