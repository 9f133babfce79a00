/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What makes a table a form that is filled in with Excel alone: drop-downs and help on its cells, what must be filled and what is
 * missing marked, room for new records, a sheet of examples. What comes back is read as the list of records is.
 */
#ifndef RP_XLSX_FORM_H
#define RP_XLSX_FORM_H

#include "exchange/sheet/xlsx_choices.h"

/* Finish the form of `table`, whose records are all written, with the drop-downs of the workbook; before rp_table_end(). */
void rp_form_end(struct rp_table *table, struct rp_choices *choices);

#endif
