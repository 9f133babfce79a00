/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A table on its way in, wherever its rows come from: csv or a sheet of a workbook. */
#ifndef RP_IMPORT_TABLE_H
#define RP_IMPORT_TABLE_H

#include "base/buf.h"
#include "exchange/sheet/layout.h"
#include "import/import.h"

/* One row, borrowed for the call. */
struct rp_import_row {
    size_t n;
    const char *const *cells; /* "" for a blank one */
    const bool *errors;       /* cells whose formula failed; NULL: none */
    long number;              /* of the file, from 1 */
};

typedef bool rp_import_row_fn(void *ctx, const struct rp_import_row *row); /* false: that was enough */

/* Where rows come from. */
struct rp_import_rows {
    void *source;
    /* From the first row on, or with `go_on` from behind the last row given. */
    enum ropa_status (*walk)(void *source, bool go_on, rp_import_row_fn *each, void *ctx,
                             struct ropa_err *err);
    /* The text that a merged cell shows in (row, column), column from 0; "" when none. NULL: nothing is merged. */
    const char *(*merged)(void *source, long row, size_t column);
    void (*set_own)(void *source, bool own); /* the file is ours: guards are taken off; may be NULL */
    const char *path;
};

struct rp_import_column {
    struct ropa_place place;         /* no place: nothing takes it */
    const struct rp_map_column *map; /* NULL: recognised */
    const struct rp_shown
        *shown;    /* what its layout shows there, where no place takes it as it is; NULL none */
    char *heading; /* what it is called, told from others of that name */
};

/* A line held back, as the others of its record stand elsewhere; owned. */
struct rp_held_line {
    char *key; /* of its record */
    char **cells;
    bool *errors;
    size_t n;
    long number;
};

struct rp_gather {
    struct rp_memo keys;     /* of records: whether their lines stand apart */
    struct rp_memo uids;     /* ref -> the uid that lines of the file give with it */
    struct rp_buf without;   /* refs of lines without a uid, each ended by NUL */
    struct rp_buf last, ref; /* key and ref of the line above */
    struct rp_held_line *held;
    size_t n_held, cap_held;
};

struct rp_import_table {
    struct rp_import *imp;
    const struct rp_map *map;
    const struct rp_import_rows *rows;
    struct rp_import_column *columns;
    size_t n;
    long first, head;         /* rows that the headings stand in */
    long seen;                /* last row looked at for them */
    struct rp_layout *layout; /* the one it is of; owned, NULL none: rp_layout_free() */
    bool adrift;              /* behind a line of which it isn't known whose it is */
    struct rp_gather gather;
    struct rp_buf key; /* of the record being gathered; "": nothing but its name tells it */
    struct rp_group group;
    struct ropa_err *err;
    enum ropa_status status;
};

/* import_head.c: find the headings among the first rows; without any the table has no columns. */
enum ropa_status rp_import_headings(struct rp_import_table *t, struct ropa_err *err);
void rp_import_forget_columns(struct rp_import_table *t);
bool rp_import_has_column(const struct rp_import_table *t, size_t field);
/* Whether they say which record is which. */
bool rp_import_is_named(const struct rp_import_table *t);
/* Why the headings don't do, with a proposed map where there is none. ROPA_E_FORMAT. */
enum ropa_status rp_import_refuse_headings(struct rp_import_table *t, struct ropa_err *err);

/* import_layout.c: whether they are those of a form in circulation; its columns are then read as that says. */
enum ropa_status rp_import_layout(struct rp_import_table *t, struct ropa_err *err);
/* Read a cell that the layout shows so: entries of the group. */
void rp_import_shown(struct rp_import_table *t, const struct rp_shown *shown, size_t cell, size_t line,
                     const char *text);
/* The places that it may be read into; how many. */
size_t rp_import_shown_places(const struct rp_shown *shown, struct ropa_place out[4]);

/* import_gather.c: look through the whole file for records whose lines stand apart. */
enum ropa_status rp_gather_look(struct rp_import_table *t, struct ropa_err *err);
/* Whether the line is of such a one and was held back; its key is then, as ever, that of the line above the next. */
bool rp_gather_holds(struct rp_import_table *t, const struct rp_import_row *row);
/* The lines held back, those of a record together, in the order of the file. t->status. */
enum ropa_status rp_gather_each(struct rp_import_table *t, rp_import_row_fn *each, void *ctx);
void rp_gather_free(struct rp_gather *g);

/* import_table.c: take in the rows below the headings found. */
enum ropa_status rp_import_rows_in(struct rp_import_table *t, struct ropa_err *err);
/* Forget the table: columns, layout, what was gathered. */
void rp_import_table_free(struct rp_import_table *t);

#endif
