/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A table on its way in, wherever its rows come from: csv or a sheet of a workbook. */
#ifndef RP_IMPORT_TABLE_H
#define RP_IMPORT_TABLE_H

#include "base/buf.h"
#include "exchange/sheet/cell.h"
#include "exchange/sheet/layout.h"
#include "import/import.h"

/* Where a cell of a file stands. */
struct rp_import_at {
    size_t column; /* from 0 */
    long row;      /* from 1 */
};

/* One row, borrowed for the call. */
struct rp_import_row {
    size_t n;
    const char *const *cells; /* "" for a blank one */
    const bool *errors;       /* cells whose formula failed; NULL: none */
    long number;              /* of the file, from 1 */
    const struct rp_import_at *at; /* of a table that cards come to: of each cell; NULL: they stand in the row */
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
    /* The same of a range that begins above the row, in that column; "" when none. NULL with `merged`. */
    const char *(*merged_down)(void *source, long row, size_t column);
    void (*set_own)(void *source, bool own); /* the file is ours: guards are taken off; may be NULL */
    const char *path;
};

struct rp_import_column {
    struct ropa_place place;         /* no place: nothing takes it */
    const struct rp_map_column *map; /* NULL: recognised */
    const struct rp_shown
        *shown;    /* what its layout shows there, where no place takes it as it is; NULL none */
    char *heading; /* what it is called, told from others of that name */
    char *group;   /* what stands over that; "" nothing */
    const struct rp_layout_column *own; /* of a layout of ours that the sheet is of; NULL: none */
    char *label[2]; /* of a card: what its lines call it, as rp_import_heading_key() says it; NULL */
    bool semicolons;  /* some of its cells list their items between them: a comma parts none */
    bool month_first; /* a date of it can't be read otherwise */
    bool said;        /* a line of the record at hand says something in it */
    bool told;        /* that a person has to say how its cells are read */
    struct ropa_err *refused; /* once it was asked why no place takes it: that, with a status where the heading says it */
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
    struct rp_memo names;    /* refs of another system -> the name that the first line with it bears; "" where others bear others */
    size_t *at, n_at, cap_at; /* columns that may tell which record a line is of */
    struct rp_buf without;   /* refs of lines without a uid, each ended by NUL */
    struct rp_buf last, ref; /* key and ref of the line above */
    struct rp_held_line *held;
    size_t n_held, cap_held;
};

/* A cell of a record that was sent out by us. */
struct rp_own_cell {
    size_t column, line; /* of the table; line of the record */
    char address[32], *text;
    bool error;
};

/* A place of the record that a cell speaks of anew, or no longer. */
struct rp_own_claim {
    struct ropa_place place; /* its uid: of the row */
};

/* A line of a card that stands in the file, whether it says something or not. */
struct rp_own_line {
    size_t column;
    char row[37]; /* uid; "": of the record */
};

/* A sheet that we wrote: its cells are held against what the record was when it was written. */
struct rp_own {
    const struct rp_layout_sheet *sheet; /* NULL: it is none */
    const struct rp_memo *details;       /* number -> the whole text of a cell cut to be printed; borrowed */
    struct rp_cells cells;
    struct ropa_record *organisation;
    struct rp_own_cell *got; /* of the record at hand */
    size_t n, cap;
    struct ropa_record *base, *ours;
    bool approved;           /* each record as it was approved last: that is the base, and stands in `then` */
    struct rp_approved then;
    struct rp_own_claim *claims;
    size_t n_claims, cap_claims;
    struct rp_own_line *met; /* of the card at hand */
    size_t n_met, cap_met;
    bool headless; /* the record's first line isn't in the file: what stood there alone is not spoken of */
};

struct rp_import_table {
    struct rp_import *imp;
    const struct rp_map *map;
    const struct rp_import_rows *rows;
    struct rp_pairs *pairs; /* the rows are what cards of other people come to; owned, NULL: they are the file's */
    struct rp_import_column *columns;
    size_t n;
    long first, head;         /* rows that the headings stand in */
    long seen;                /* last row looked at for them */
    struct rp_layout *layout; /* the one it is of; owned, NULL none: rp_layout_free() */
    struct rp_own own;
    struct ropa_record *unit; /* whose form it is, as the rows above the headings have it; owned, NULL none */
    bool unit_changes;
    const struct rp_import_row *line; /* whose cells are being taken; NULL: none */
    bool typed;               /* by somebody: it has no uid */
    bool list;                /* it is one of ours, a column a field */
    bool adrift;              /* behind a line of which it isn't known whose it is */
    struct rp_gather gather;
    struct rp_buf key; /* of the record being gathered; "": nothing but its name tells it */
    struct rp_buf counted; /* its running number in a table of others */
    struct rp_group group;
    struct ropa_err *err;
    enum ropa_status status;
};

/* import_head.c: find the headings among the first rows; without any the table has no columns. */
enum ropa_status rp_import_headings(struct rp_import_table *t, struct ropa_err *err);
void rp_import_forget_columns(struct rp_import_table *t);
bool rp_import_has_column(const struct rp_import_table *t, size_t field);
/* Whether one of them is no place of ours. */
bool rp_import_has_foreign(const struct rp_import_table *t);
/* Whether they say which record is which: by name, by uid, or, where each is one of ours, by ref alone. */
bool rp_import_is_named(const struct rp_import_table *t);

/* import_pairs.c */
/* The headings, or where there is no table the labels of cards, whose rows t->rows gives from here on. */
enum ropa_status rp_import_find_headings(struct rp_import_table *t, struct ropa_err *err);
void rp_pairs_free(struct rp_pairs *p);

/* import_foreign.c */
/* Tell of the columns, with samples of their cells and a map to correct, where a heading is nobody's: without a map, a layout of ours, or
 * another sheet that was told of. */
enum ropa_status rp_import_foreign(struct rp_import_table *t, struct ropa_err *err);
/* Why the headings don't do, with a proposed map where there is none. ROPA_E_FORMAT. */
enum ropa_status rp_import_refuse_headings(struct rp_import_table *t, struct ropa_err *err);

/* import_layout.c: whether they are those of a form in circulation; its columns are then read as that says. */
enum ropa_status rp_import_layout(struct rp_import_table *t, struct ropa_err *err);
/* Read a cell that the layout shows so: entries of the group. */
void rp_import_shown(struct rp_import_table *t, const struct rp_shown *shown, size_t cell, size_t line,
                     const char *text);
/* The place that a table's column of place `p` is read into. */
struct ropa_place rp_import_meant(struct ropa_place p);
/* The places that it may be read into; how many. */
size_t rp_import_shown_places(const struct rp_shown *shown, struct ropa_place out[4]);

/* The layout of that name; rp_layout_free(). */
enum ropa_status rp_import_load_layout(struct rp_import *imp, const char *name, struct rp_layout **out, struct ropa_err *err);
/* A heading without its number, its spaces and what stands over it, as they are compared. Owned; NULL: no memory. */
char *rp_import_heading_key(const char *heading);

/* import_own_sheet.c */
/*
 * Whether the sheet `name` ("": it has none) is one of a register that we wrote in the layout `layout` (NULL: any): its columns are then read as
 * that shows them, in the language of its headings.
 */
enum ropa_status rp_own_begin(struct rp_import_table *t, const char *layout, const char *name, struct ropa_err *err);
/* Begin with the sheet of layout `l`, which the table owns from here on: what each of its columns is read as. */
enum ropa_status rp_own_take(struct rp_import_table *t, struct rp_layout *l, const struct rp_layout_sheet *sheet, enum ropa_lang lang,
                             struct ropa_err *err);
#define RP_OWN_READS 4
/* The places that a cell of the column may be read into; how many. */
size_t rp_own_places(const struct rp_import_column *c, struct ropa_place out[RP_OWN_READS]);

/* import_own_above.c */
/* The text of the cell, as a workbook gives it back; "" nothing. */
void rp_own_text(const struct rp_cell *cell, struct rp_buf *out);
/* Whether two cells say the same: what programs do to line ends and blanks at the ends is nothing said. */
bool rp_own_same(const char *a, const char *b);
/* A row above its headings: captions say nothing, who keeps the register is compared, and taken where this one doesn't say. */
enum ropa_status rp_own_above(struct rp_import_table *t, const struct rp_import_row *row, struct ropa_err *err);

/* import_above.c: a row above the headings of a form in circulation: its title, who keeps the record. */
enum ropa_status rp_import_above(struct rp_import_table *t, const struct rp_import_row *row, struct ropa_err *err);
/* Below them: keep what they said of the unit. */
enum ropa_status rp_import_above_end(struct rp_import_table *t, struct ropa_err *err);

/* import_own.c */
/* Keep a cell of the record at hand until all of them are there; copies. */
void rp_own_put(struct rp_import_table *t, size_t column, size_t line, const char *address, const char *text, bool error);
/* Note that the card has a line for the column, and of `row` where it is of rows. */
void rp_own_meet(struct rp_import_table *t, size_t column, const char *row);
/* What the cells kept say otherwise than the record did when the sheet was written: entries of the group. */
enum ropa_status rp_own_read(struct rp_import_table *t, struct ropa_err *err);
/*
 * Give the record that was read all that the sheet doesn't say otherwise; a list of ours says what it doesn't say by leaving it open,
 * but where the record's first line was taken out. Errors: those of the database, ROPA_E_NOMEM.
 */
enum ropa_status rp_own_fill(struct rp_import_table *t, struct ropa_err *err);
void rp_own_forget(struct rp_own *own); /* the record */
void rp_own_free(struct rp_own *own);

/* import_country.c */
/* Whether the place takes a country, of a transfer or of what is kept. */
bool rp_import_is_country(const struct ropa_place *p);
/* Whether the place says where data is kept or who gets it abroad, or heads such rows; then *country is where their country goes. */
bool rp_import_where_abroad(const struct ropa_place *p, struct ropa_place *country);
/* Whether `text` is a yes, alone or with something in brackets: *where, owned, "" for nothing. Sets *bad when memory ran out. */
bool rp_import_yes_where(const char *text, char **where, bool *bad);
enum rp_country_says {
    RP_COUNTRY_OPEN,  /* nothing */
    RP_COUNTRY_NONE,  /* that nothing goes abroad */
    RP_COUNTRY_YES,   /* that something does, not where to */
    RP_COUNTRY_NAMED, /* where to */
    RP_COUNTRY_WRONG  /* a number */
};
/* What a cell says of transfers; *country is owned by the caller, NULL unless one is named. Sets *bad when memory ran out. */
enum rp_country_says rp_import_country(const char *text, char **country, bool *bad);
/* Leave a cell that says yes without a country, or no country at all. */
void rp_import_leave_country(struct rp_group *g, size_t cell, enum rp_country_says says);

/* import_crossed.c */
/*
 * Decide whose the record at hand is where what is hidden in it says another than what can be seen; *held: nobody did, and its cells
 * are accounted for.
 */
enum ropa_status rp_import_uncross(struct rp_import_table *t, bool *held, struct ropa_err *err);

/* import_column.c: what its cells come to only as a column */
/* Whether there are such: dates, and lists of a file that isn't ours. */
bool rp_columns_are_told(const struct rp_import_table *t);
/* Note of a cell of the column that its month stands first. */
void rp_column_vote(struct rp_import_table *t, size_t column, const char *text);
/* Whether `text`, of a file of ours that was saved as csv, is the day `iso` that was sent out, its month first. */
bool rp_column_is_sent(struct rp_import_table *t, size_t column, const char *text, const char *iso);
/* Look through the file for dates whose month stands first, and for lists between semicolons. */
enum ropa_status rp_columns_look(struct rp_import_table *t, struct ropa_err *err);
/*
 * A number where a period is asked, with the unit that the map gives, owned in *out, or a date that has its month first and one
 * reading, its day first; without a unit the cell is left, as is a date of two readings in a column that writes the month first somewhere. False: left, or it says nothing.
 */
bool rp_column_says(struct rp_import_table *t, struct rp_import_column *c, size_t cell, const char *text, char **out);

/* import_cell.c */
/* Whether it is the running number that a sheet of ours has: nobody's value. */
bool rp_import_counts(const struct rp_import_column *c);
/* Which fields the columns speak of. */
void rp_import_mark(struct rp_import_table *t);
/* Read a cell by its column's place or what its layout shows: entries of the group. */
void rp_import_take_cell(struct rp_import_table *t, size_t column, size_t line, const char *address, const char *text,
                         bool error);

/* import_gather.c: look through the whole file for records whose lines stand apart. */
enum ropa_status rp_gather_begin(struct rp_import_table *t, struct ropa_err *err);
enum ropa_status rp_gather_look(struct rp_import_table *t, struct ropa_err *err);
/* Whether the line is of such a one and was held back; its key is then, as ever, that of the line above the next. */
bool rp_gather_holds(struct rp_import_table *t, const struct rp_import_row *row);
/* The lines held back, those of a record together, in the order of the file. t->status. */
enum ropa_status rp_gather_each(struct rp_import_table *t, rp_import_row_fn *each, void *ctx);
/* Whether a column tells which lines are of one record: a ref, ours or another system's. */
bool rp_gather_is_keyed(const struct rp_import_table *t);
/* Whether lines of the file bear the ref, of another system, under different names. */
bool rp_gather_clashes(const struct rp_import_table *t, const char *ref);
void rp_gather_free(struct rp_gather *g);

/* import_table.c: take in the rows below the headings found. */
enum ropa_status rp_import_rows_in(struct rp_import_table *t, struct ropa_err *err);
/* Read the cells of the record at hand and take it in; nothing where there is none. */
enum ropa_status rp_import_finish(struct rp_import_table *t, struct ropa_err *err);

/* import_card.c */
/*
 * Whether the sheet holds cards of ours, a page a record, by its name (NULL: that says nothing) or by what stands in it: t->own.sheet is set, and
 * its columns. `lang`: what they are in where its name says so.
 */
enum ropa_status rp_card_begin(struct rp_import_table *t, const char *name, enum ropa_lang lang, struct ropa_err *err);
/* Take in the cards of the sheet. */
enum ropa_status rp_card_rows_in(struct rp_import_table *t, struct ropa_err *err);

/* Forget the table: columns, layout, what was gathered. */
void rp_import_table_free(struct rp_import_table *t);

#endif
