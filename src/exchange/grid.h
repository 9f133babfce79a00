/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The cells of a file by what they are of, so that two files can be compared whatever their rows were sorted by: sheet, record,
 * line of it, heading. What belongs to no record goes by its place.
 */
#ifndef RP_GRID_H
#define RP_GRID_H

#include "base/memo.h"
#include "base/pool.h"

#include <ropa/status.h>

struct rp_grid_cell {
    const char *sheet;   /* or what stands for one: a noun; "" */
    const char *record;  /* uid, or the ref where the file has no uid; "" for what belongs to no record */
    const char *heading; /* with which of that name it is: "ประเภท", "ประเภท #2"; where there is none the column: "C" */
    const char *label;   /* what it is called where not by its heading; or NULL */
    unsigned line;       /* of the record, from 0 */
    const char *text;
    const char *where; /* "C12" */
    const char *look;  /* what of the place or format makes it print otherwise than it says; NULL nothing */
};

/* Where a heading stands. */
struct rp_grid_head {
    const char *sheet, *text; /* in the pool; text as of cells */
    unsigned column;
};

/* Zero-initialise; free with rp_grid_free(). */
struct rp_grid {
    struct rp_pool pool;
    struct rp_memo kept; /* texts that repeat */
    struct rp_grid_cell *cells;
    size_t n, cap;
    struct rp_grid_unseen {
        size_t sheets, rows, columns, cells; /* hidden; cells: in letters that nobody reads */
        size_t objects, comments;            /* that lie over cells */
        struct rp_grid_cell *spots;          /* where each is, up to so many; `where` says what it is in words */
        size_t n, cap;
    } unseen;
    size_t n_pages; /* of them what every page says: heads and feet, no cells */
    const char **sheets; /* of a workbook, in their order */
    size_t n_sheets, cap_sheets;
    struct rp_grid_head *heads;
    size_t n_heads, cap_heads;
    bool bad; /* out of memory */
};

/* Add a copy of the cell; one without text says nothing and is left out. */
void rp_grid_add(struct rp_grid *g, const struct rp_grid_cell *cell);
/*
 * Note the `n` headings of `sheet`. One that `like` (may be NULL) doesn't have, where one of its headings is missing in the same
 * column, is that one under another name; `text` is then put right.
 */
void rp_grid_add_heads(struct rp_grid *g, const char *sheet, struct rp_grid_head *heads, size_t n, const struct rp_grid *like);
void rp_grid_add_sheet(struct rp_grid *g, const char *name); /* the next one */
/* Note that something is hidden, or lies over cells, there. */
void rp_grid_add_unseen(struct rp_grid *g, const struct rp_grid_cell *spot);
/* Leave out the records that `keep` doesn't want; returns how many. */
typedef bool rp_grid_keep_fn(void *ctx, const char *record);
size_t rp_grid_only(struct rp_grid *g, rp_grid_keep_fn *keep, void *ctx);
void rp_grid_free(struct rp_grid *g);

/* What differs: `a` or `b` is NULL where one has no such cell. A record that one of them lacks on a sheet is told once, heading "". */
typedef bool rp_grid_fn(void *ctx, const struct rp_grid_cell *a, const struct rp_grid_cell *b);
/* Compare all; sorts both. False when `each` returned false. */
bool rp_grid_compare(struct rp_grid *a, struct rp_grid *b, rp_grid_fn *each, void *ctx);
/* How many records it holds cells of, on the sheet that has most: a record stands on several; rp_grid_compare() came first. */
size_t rp_grid_records(const struct rp_grid *g);

#endif
