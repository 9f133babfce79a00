/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Sets of data as the Template workbook that the catalogue's import reads (catalog.md 3): five sheets Temp2 and five Temp3, columns by
 * position, headings in row 4, their codes in row 5, data from row 6, every cell a text. Before them, in the same rows, Temp1: the list
 * of KPI 1, which the import passes over. The same records give the same bytes.
 */
#ifndef RP_XLSX_CATALOG_H
#define RP_XLSX_CATALOG_H

#include "exchange/catalog_sheets.h"
#include "exchange/file.h"

struct rp_catalog_book;

/*
 * Begin on the temporary of `file`, which is borrowed as `view` is, that says what units are called; `classes`: with the class of the
 * data (gdc_class); `head` of the history, by which what comes back is told from what was sent, "" where there is none. Free in any case.
 */
enum ropa_status rp_catalog_book_begin(struct rp_file *file, const struct ropa_view *view, bool classes,
                                       const char *head, struct rp_catalog_book **out, struct ropa_err *err);
/* One set with its files; those that nobody else may see are left out. What fails is told at the end. */
void rp_catalog_book_put(struct rp_catalog_book *w, const struct ropa_record *set);
/* ROPA_E_FULL, _IO, _NOMEM. */
enum ropa_status rp_catalog_book_end(struct rp_catalog_book *w, struct ropa_err *err);
void rp_catalog_book_free(struct rp_catalog_book *w); /* NULL is fine */

#endif
