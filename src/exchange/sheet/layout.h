/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Layouts of registers: data (templates/layouts/), read once and used by export and import alike, so what was
 * exported can be read back.
 *
 * A path says what a column shows, and so what it reads: a place (ropa/place.h), by codes or labels,
 *   activity_name                  a field of the record
 *   purpose.purpose_text           a field of its rows, one line per row
 *   retention_ref>retention_text   a field of the record it refers to
 *   purpose[1].purpose_text        of one row alone; purpose[].purpose_text: of all, one a line of the cell
 *   organisation>controller_name   a field of the register's organisation; unit> of the unit exported
 *   data_elements+data_elements_other   a set, one item a line, then what its free text adds
 *   ref, status, rev, uid          what stands beside the fields, also called @ref ...
 *   @no, purpose.@basis            a view (layout_view.h), where no plain path serves
 *
 * "else" beside "path" names a second path, shown where the first one has nothing to show. A column of "edition": "approved" stands in the
 * approved edition alone.
 */
#ifndef RP_LAYOUT_H
#define RP_LAYOUT_H

#include <jansson.h>
#include <ropa/place.h>

struct rp_layout_view;

/* What a column shows: the field at a place; or a view of what the place, without a field, leads to. */
struct rp_shown {
    struct ropa_place place;           /* its root the noun, or the organisation or the unit around it */
    size_t extra;                      /* free text that adds to a set; ROPA_NO_FIELD when none */
    const struct rp_layout_view *view; /* NULL for a field */
};

enum rp_layout_role {
    RP_OF_CONTROLLER = 1,
    RP_OF_PROCESSOR = 2,
    RP_OF_ANY = 3,
};

#define RP_LAYOUT_HEADS 3 /* heading rows at most */

struct rp_layout_column {
    struct ropa_text heads[RP_LAYOUT_HEADS]; /* top down; the last one spans the heading rows that are left */
    size_t n_heads;
    const char *code; /* of a card: "A1"; NULL when none */
    struct rp_shown path;
    struct rp_shown
        otherwise; /* shown where `path` shows nothing; `has_otherwise` says whether there is one */
    bool has_otherwise;
    unsigned width; /* characters */
    unsigned roles; /* entries of these roles alone fill it */
    bool sensitive; /* drawn in the soft colour where the entry holds data of s.26 */
    bool approved;  /* of the approved edition alone */
};

/* A label with its value in the cell beside it: the recorder's name, address ... */
struct rp_layout_label {
    struct ropa_text label;
    struct rp_shown path, otherwise; /* as of a column */
    bool has_otherwise;
    unsigned row, column; /* of the label, from 0 */
};

/* Columns of a sheet of cards; from the uid on hidden. */
enum { RP_CARD_CODE, RP_CARD_LABEL, RP_CARD_VALUE, RP_CARD_UID, RP_CARD_ROW_UID, RP_CARD_REV };

struct rp_layout_sheet {
    struct ropa_text name, title;
    bool card;      /* one page per record instead of a table */
    bool form;      /* to be filled in (xlsx_form.h): "all" leaves out what the program works out */
    bool a3;        /* A3 landscape; else A4 (a card upright, a table landscape) */
    const char *table; /* name of the Excel table that its rows are; NULL: rows with a filter */
    unsigned roles; /* enum rp_layout_role: entries shown */
    unsigned font;  /* points */
    unsigned title_row, title_column;
    struct rp_layout_label *preamble;
    size_t n_preamble;
    unsigned header_row, header_rows; /* first heading row, from 0; how many */
    struct rp_layout_column *columns;
    size_t n_columns, cap_columns;
    size_t n_printed;      /* columns on paper, from the first; the others follow beside the print area */
    struct ropa_text note; /* above the headings, small; {NULL} when none */
};

/* What stands above the headings of a table of which not all columns are printed. */
extern const struct ropa_text rp_layout_beside;

struct rp_layout {
    const char *name;
    struct ropa_text title;
    const struct ropa_entity *ent;
    struct rp_layout_sheet *sheets;
    size_t n_sheets;
    json_t *source; /* owner of the texts above */
};

/*
 * Read a layout. On ROPA_OK *out is owned by the caller, rp_layout_free(). ROPA_E_FORMAT with err->row the line and
 * err->found what is wrong there; ROPA_E_NOMEM.
 */
enum ropa_status rp_layout_parse(const char *json, struct rp_layout **out, struct ropa_err *err);
/* Take out the columns that stand in the approved edition alone. */
void rp_layout_unapproved(struct rp_layout *layout);
/* Whose records its sheets show between them: enum rp_layout_role. */
unsigned rp_layout_roles(const struct rp_layout *layout);
void rp_layout_free(struct rp_layout *layout);

/* Read one path of records of `ent`. Errors of ropa_place_parse(); ROPA_E_FIELD for an unknown view. */
enum ropa_status rp_shown_parse(const char *text, const struct ropa_entity *ent, struct rp_shown *out,
                                struct ropa_err *err);
/* Whether it is a record's reference or unit: our tables say them on each row, of the forms in circulation they are no columns. */
bool rp_shown_whose(const struct rp_shown *shown);
/* The field whose rows it shows line by line; ROPA_NO_FIELD for what a record has once, a row told apart too. */
size_t rp_shown_rows(const struct rp_shown *shown);

/* Whether a sheet of it shows field `f` of `ent`, the layout's noun or its rows, or what follows from it. */
bool rp_layout_shows(const struct rp_layout *layout, const struct ropa_entity *ent, size_t f);

/* The fields of kind ROPA_ROWS that `sheet` shows, in the order of its columns, into `rows`; returns how many. */
#define RP_LAYOUT_ROWS 16
size_t rp_layout_rows(const struct rp_layout_sheet *sheet, size_t rows[RP_LAYOUT_ROWS]);

#endif
