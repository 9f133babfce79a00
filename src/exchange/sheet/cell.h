/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What stands in one cell of a register: the value of a path for a record, typed for a worksheet. */
#ifndef RP_CELL_H
#define RP_CELL_H

#include "base/buf.h"
#include "exchange/sheet/layout.h"

enum rp_cell_kind {
    RP_CELL_EMPTY,
    RP_CELL_TEXT,
    RP_CELL_NUMBER,
    RP_CELL_ORDINAL, /* a number that isn't a quantity: a year, a place in a list */
    RP_CELL_DATE,    /* number is Excel's day */
    RP_CELL_TIME,    /* number is Excel's day and part of it, in Bangkok */
    RP_CELL_TICK,    /* text is the tick */
};

struct rp_cell {
    enum rp_cell_kind kind;
    const char *text; /* borrowed until the next evaluation */
    double number;
};

#define RP_CELL_CACHE 1024

/* What evaluating needs; zero-initialise, set the first five (and `joined`, before the first cell), free with rp_cells_free(). */
struct rp_cells {
    const struct ropa_view *view;                  /* may be NULL: references then show as they are */
    const struct ropa_view *live;                  /* which tells the acts; NULL: nothing is known of them */
    const struct ropa_record *organisation, *unit; /* or NULL */
    enum ropa_lang lang;
    size_t no;   /* running number of the record, for @no */
    bool joined; /* items of a set side by side, ", " between them, instead of one a line */
    struct rp_buf buf;
    struct rp_buf item;
    struct rp_cell_memo *memo[RP_CELL_CACHE]; /* sets and references shown before */
};

void rp_cells_free(struct rp_cells *cells);

/*
 * Evaluate `path` for `rec`; `row` is the row that the line shows where the path goes through rows (NULL: no such
 * row). A value marked not applicable is the text "ไม่เกี่ยวข้อง: เหตุผล". Never fails: without memory the cell is
 * empty and cells->buf.bad is set.
 */
void rp_cell_eval(struct rp_cells *cells, const struct rp_shown *path, const struct ropa_record *rec,
                  const struct ropa_record *row, struct rp_cell *out);

/* The same of `path`, and of `otherwise` (may be NULL) where that shows nothing. */
void rp_cell_first(struct rp_cells *cells, const struct rp_shown *path, const struct rp_shown *otherwise,
                   const struct ropa_record *rec, const struct ropa_record *row, struct rp_cell *out);

/* The value of one field of `rec`, as rp_cell_eval() shows it. */
void rp_cell_field(struct rp_cells *cells, const struct ropa_record *rec, size_t field, struct rp_cell *out);

/*
 * What is written where `path` shows nothing of `rec`, on paper: that it isn't stated, is none of what this column takes, isn't asked of it, or was no part of what was approved. `row` is the row that the line
 * shows; NULL: none, or all of them. And whether a text is one of these, in either language.
 */
const char *rp_cell_nothing(struct rp_cells *cells, const struct rp_shown *path, const struct ropa_record *rec,
                            const struct ropa_record *row);
const char *rp_cell_not_said(const struct rp_cells *cells);
const char *rp_cell_not_asked(const struct rp_cells *cells);
bool rp_cell_is_nothing(const char *text);

/* Append the canonical `value` of `f` as lines to `out`. */
void rp_cell_lines(struct rp_cells *cells, const struct ropa_field *f, const char *value, struct rp_buf *out);

/* Days since Excel's day 0 (30 December 1899) of the ISO date; negative for what is no date. */
double rp_cell_day(const char *iso);

/* Whether record `rec` (an activity) is of `roles`. */
bool rp_cell_role(const struct ropa_record *rec, unsigned roles);

/* Bytes of the first part of `text` that fits in one cell of Excel once escaped; whole characters, all when it fits. */
size_t rp_cell_fit(const char *text);

/*
 * `n` bytes of `text` with _xHHHH_ written as _x005F_xHHHH_, which Excel would otherwise decode; into `out`
 * (cleared first) only where there is something to escape. Returns the text to write, NULL when memory ran out.
 */
const char *rp_cell_escape(const char *text, size_t n, struct rp_buf *out);

/*
 * A sheet name made of `wanted`: at most 31 characters, none of []:*?/\, no apostrophe at the ends, none of the `n`
 * names in `taken` (case aside), never empty. Into `out` of RP_SHEET_NAME bytes.
 */
#define RP_SHEET_NAME 128
void rp_cell_sheet_name(const char *wanted, char (*taken)[RP_SHEET_NAME], size_t n, char out[RP_SHEET_NAME]);

#endif
