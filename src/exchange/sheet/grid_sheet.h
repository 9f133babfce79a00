/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The cells of a workbook of ours as a grid: which record a row is of say its hidden columns. */
#ifndef RP_GRID_SHEET_H
#define RP_GRID_SHEET_H

#include "exchange/grid.h"
#include "exchange/sheet/workbook.h"

/* Told each cell of a workbook as it stands, whatever it is of. */
typedef void rp_grid_cell_fn(void *ctx, const char *sheet, unsigned row, unsigned column, const char *text);

/* Add every cell of `b`, its headings called as in `like` (may be NULL) where they were renamed; each cell is told to `tell` too (may be NULL). ROPA_E_NOMEM, and the errors of rp_workbook_rows(). */
enum ropa_status rp_grid_workbook(struct rp_workbook *b, struct rp_grid *out, const struct rp_grid *like, rp_grid_cell_fn *tell, void *ctx,
                                  struct ropa_err *err);

#endif
