/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * One sheet of the data catalogue's workbook as csv for people: headings and values in words, all values of a list, days as they are
 * written. The catalogue doesn't import it.
 */
#ifndef RP_CSV_CATALOG_H
#define RP_CSV_CATALOG_H

#include "exchange/catalog_sheets.h"

#include <stdio.h>

struct rp_csv_catalog;

/* Every sheet there is, "Temp1_Dataset_List, Temp2_Meta_Record, ...". */
extern const char rp_csv_catalog_sheets[];

/*
 * Begin the sheet called `sheet` on `out`, both borrowed, as `view` and `name` of the file are: writes the headings. ROPA_E_NOT_FOUND
 * where there is none of that name, ROPA_E_NOMEM. Free in any case.
 */
enum ropa_status rp_csv_catalog_begin(const char *sheet, const struct ropa_view *view, bool classes, FILE *out, const char *name,
                                      struct rp_csv_catalog **w, struct ropa_err *err);
/* Whether the set has a line on that sheet: files that nobody else may see have none. */
bool rp_csv_catalog_holds(const struct rp_csv_catalog *w, const struct ropa_record *set);
/* The lines of one that has. */
void rp_csv_catalog_put(struct rp_csv_catalog *w, const struct ropa_record *set);
/* What became of it. */
enum ropa_status rp_csv_catalog_end(struct rp_csv_catalog *w, struct ropa_err *err);
void rp_csv_catalog_free(struct rp_csv_catalog *w); /* NULL is fine */

#endif
