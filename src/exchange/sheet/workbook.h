/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Reading workbooks (.xlsx, .xlsm) of any origin, a row at a time: what stands in a cell as Excel means it, where from, and what is
 * hidden or merged. Memory depends on the texts shared by cells and on the longest row, not on the number of rows.
 */
#ifndef RP_WORKBOOK_H
#define RP_WORKBOOK_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

struct rp_workbook;

/*
 * Open `path` and read all but the sheets' rows. What is no workbook, or a hostile one, is refused by its reason (refusal.h).
 * ROPA_E_FORMAT, _NOT_FOUND, _IO, _NOMEM.
 */
enum ropa_status rp_workbook_open(const char *path, struct rp_workbook **out, struct ropa_err *err);
void rp_workbook_close(struct rp_workbook *b); /* accepts NULL */

struct rp_workbook_sheet {
    const char *name;
    bool hidden;
    const char *printed; /* what of it is printed: "A1:C10", or several of them; NULL: all */
    const char *titles;  /* the rows and columns that each page repeats: "1:5"; NULL none */
};
/* Its sheets of cells, in their order; charts on sheets of their own are none. Borrowed. */
size_t rp_workbook_sheets(const struct rp_workbook *b);
const struct rp_workbook_sheet *rp_workbook_sheet(const struct rp_workbook *b, size_t i);
/* Whether a place on sheet `i` lies within what is printed of it. */
bool rp_workbook_prints(const struct rp_workbook *b, size_t i, unsigned row, unsigned column);

/*
 * What it says of itself: "title", "subject", "creator", "keywords", "description", "lastModifiedBy", "created", "modified",
 * "Application", "Company"; "custom:NAME" of the user's own. NULL when it doesn't. Borrowed.
 */
const char *rp_workbook_property(const struct rp_workbook *b, const char *name);

/* Whether all that says how they look (sheets, styles, drawings, pictures) is the same byte for byte. */
enum ropa_status rp_workbook_same(struct rp_workbook *a, struct rp_workbook *b, bool *same, struct ropa_err *err);

enum rp_workbook_kind {
    RP_WORKBOOK_BLANK, /* a formula that was never computed */
    RP_WORKBOOK_TEXT,
    RP_WORKBOOK_NUMBER,
    RP_WORKBOOK_DAY,   /* a date or time: ISO */
    RP_WORKBOOK_BOOL,  /* TRUE, FALSE */
    RP_WORKBOOK_ERROR, /* #N/A */
};

struct rp_workbook_cell {
    unsigned column; /* from 0 */
    enum rp_workbook_kind kind;
    bool formula;     /* the text is what it gave when the file was saved */
    bool unseen;      /* in white where nothing is behind it */
    const char *prints; /* what its format puts beside or in place of the value: serial.h; "" nothing */
    const char *text; /* serial.h says how numbers and days are written */
};

struct rp_workbook_row {
    unsigned row; /* from 0 */
    bool hidden; /* or so low that nobody sees it */
    size_t n; /* cells that hold something, left to right */
    const struct rp_workbook_cell *cells;
};

/* One row, borrowed for the call; false: that was enough. */
typedef bool rp_workbook_fn(void *ctx, const struct rp_workbook_row *row);
/* The rows of sheet `i` that hold a cell, top down. ROPA_E_FORMAT with the place (of a cell in err->found), _IO, _NOMEM. */
enum ropa_status rp_workbook_rows(struct rp_workbook *b, size_t i, rp_workbook_fn *each, void *ctx,
                                  struct ropa_err *err);

/* Cells from the first to the last, both in it. */
struct rp_workbook_range {
    unsigned row, column, last_row, last_column;
};
enum { RP_WORKBOOK_ALL_PAGES, RP_WORKBOOK_FIRST_PAGE, RP_WORKBOOK_EVEN_PAGES, RP_WORKBOOK_PAGES };
/* What a sheet says beside its cells; rp_workbook_shape_free(). */
struct rp_workbook_shape {
    struct rp_workbook_range *merged, *hidden; /* hidden: columns, over all rows */
    size_t n_merged, n_hidden;
    char *header[RP_WORKBOOK_PAGES], *footer[RP_WORKBOOK_PAGES]; /* as Excel writes them; NULL: none, "" nothing on pages of their own */
    char *veiled; /* "G9 A1:C4": where conditions make letters pale, strike them or put others in their place; NULL nowhere */
};
/* How many pictures, charts and shapes lie over the cells of sheet `i`, and comments (parts, not each). */
enum ropa_status rp_workbook_over(struct rp_workbook *b, size_t i, size_t *objects, size_t *comments, struct ropa_err *err);
enum ropa_status rp_workbook_shape(struct rp_workbook *b, size_t i, struct rp_workbook_shape *out,
                                   struct ropa_err *err);
void rp_workbook_shape_free(struct rp_workbook_shape *shape);

/* "AB12" of a row and column from 0. */
#define RP_WORKBOOK_CELL 16
void rp_workbook_cell_name(unsigned row, unsigned column, char out[RP_WORKBOOK_CELL]);

#endif
