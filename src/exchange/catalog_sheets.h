/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The sheets of the Template workbook of the data catalogue (catalog.md 3): which there are, and what stands in each column of them. */
#ifndef RP_CATALOG_SHEETS_H
#define RP_CATALOG_SHEETS_H

#include "base/buf.h"

#include "model/view.h"

enum { RP_CATALOG_TYPES = 5, RP_CATALOG_HEADINGS = 3, RP_CATALOG_FIRST = 5 }; /* rows from 0 */
enum { RP_CATALOG_COLUMNS = 40 };                                             /* more than any sheet has */

/* The type of data whose sheets are the `type`-th; and what the sheet of its sets, or of their files, is called. */
const char *rp_catalog_type(size_t type);
const char *rp_catalog_sheet(size_t type, bool files, char out[32]);

/* The number of the type of data that the set is of: of its sheets. What has no type yet is of the last. */
size_t rp_catalog_type_of(const struct ropa_record *set);

/* What stands in each column of that sheet, by the codes of the catalogue; `classes`: with the class of the data. */
struct rp_catalog_columns {
    const char *codes[RP_CATALOG_COLUMNS]; /* in `words`: not to be copied */
    bool groups[RP_CATALOG_COLUMNS];       /* whether the column begins a group, which stays on one page */
    size_t n;
    char words[1200];
};
void rp_catalog_columns(size_t type, bool files, bool classes, struct rp_catalog_columns *out);

#define RP_CATALOG_LIST "Temp1_Dataset_List" /* the first sheet */
void rp_catalog_list_columns(struct rp_catalog_columns *out);
/* What a column of sets or of their files is called: by the label of its field. Static. */
const char *rp_catalog_label(const struct ropa_entity *ent, const char *column);
/* What stands in the `number`-th line of the list for the set: what only the list has, else as in the other sheets. False: out of memory. */
bool rp_catalog_list_cell(const struct ropa_view *view, const struct ropa_record *set, size_t number, const char *column,
                          struct rp_buf *out);

#endif
