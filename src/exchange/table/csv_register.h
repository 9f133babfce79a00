/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The register as csv: a heading of codes (rp_headings()), one line a row. The first line of a record holds its own
 * fields, the following ones only its further rows. Values as codes; lists joined by ";", or a JSON array where an
 * item holds a separator; "na: reason" for what does not apply; records referred to by title, with [REF] where the
 * title names several.
 */
#ifndef RP_CSV_REGISTER_H
#define RP_CSV_REGISTER_H

#include "exchange/table/heading.h"

#include <stdio.h>

struct rp_csv_register;

/* Begin on `out`, which stays the caller's: writes the heading. `name` of the file for messages, borrowed. ROPA_E_NOMEM. */
enum ropa_status rp_csv_register_begin(const struct ropa_entity *ent, const struct ropa_view *view, FILE *out,
                                       const char *name, struct rp_csv_register **w, struct ropa_err *err);
/* These `n` columns instead (copied); NULL: ref and own fields, a line a record. ROPA_E_NOMEM. */
enum ropa_status rp_csv_register_columns(struct rp_csv_register *w, const struct ropa_place *columns,
                                         size_t n, struct ropa_err *err);
void rp_csv_register_put(struct rp_csv_register *w, const struct ropa_record *rec);
/* What became of it. */
enum ropa_status rp_csv_register_end(struct rp_csv_register *w, struct ropa_err *err);
void rp_csv_register_free(struct rp_csv_register *w); /* NULL is fine */

#endif
