/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The workbook of a score: a summary to sign, a sheet a KPI with its steps, units by steps as a matrix, the same of the office, the evidence. States
 * stand in words, colour only beside. Written like the register's (xlsx.h): whole or not at all, the same bytes for the
 * same score.
 */
#ifndef RP_XLSX_SCORE_H
#define RP_XLSX_SCORE_H

#include "exchange/sheet/xlsx_block.h"
#include "exchange/sheet/xlsx_signing.h"

#include <ropa/score.h>

/* A record that proves. */
struct rp_score_proof {
    const struct ropa_entity *ent;
    const char *title, *unit; /* name of its unit; "" */
};

/* What is written. Borrowed for the call. */
struct rp_score_input {
    const struct ropa_score *score;
    const struct ropa_score_series *months;
    /* The record that a proof names `ref`; false where the register has none (any more). */
    bool (*proof)(void *ctx, const char *ref, struct rp_score_proof *out);
    void *ctx;
    const char *of_office; /* whose the agreement is, where that is another office; NULL */
    char began[11];        /* the day of the register's first entry, ISO; "" none */
    struct rp_signer_named prepares, checks; /* whose names stand where they sign; {NULL}: the register names nobody, or several */
};

/* Write it to the temporary of `file`. ROPA_E_FULL, _IO, _NOMEM. */
enum ropa_status rp_xlsx_score(struct rp_file *file, const struct rp_score_input *in,
                               const struct rp_book *book, struct ropa_err *err);

/* ---- shared by the files of the workbook ---- */

/* A cell with refs of evidence, which is to lead to the first of them. */
struct rp_score_link {
    lxw_worksheet *ws;
    lxw_row_t row;
    const char *const *refs;
    size_t n;
};

/* Where the sheet of evidence holds a record; in order of refs. */
struct rp_score_place {
    const char *ref;
    lxw_row_t row;
};

struct rp_scorebook {
    struct rp_xlsx x;
    const struct rp_score_input *in;
    char matrix[RP_SHEET_NAME];      /* name of the sheet of units by steps; "" where there is none */
    lxw_row_t first_unit, last_unit; /* its rows of units; equal to 0 where there are none */
    struct rp_score_link *links;
    size_t n_links, cap_links;
    struct rp_score_place *places;
    size_t n_places, cap_places;
};

/* Columns of the matrix that the chart of units reads. */
enum {
    RP_MATRIX_CODE,
    RP_MATRIX_NAME,
    RP_MATRIX_LEVEL,
    RP_MATRIX_SCORE,
    RP_MATRIX_DONE,
    RP_MATRIX_LATE,
    RP_MATRIX_OPEN,
    RP_MATRIX_STEPS
};

/* One cell of a row. */
struct rp_score_cell {
    enum { RP_SCORE_BLANK, RP_SCORE_TEXT, RP_SCORE_NUMBER, RP_SCORE_DAY } kind;
    enum rp_style style;
    const char *text; /* or the ISO date */
    double number;
};

struct rp_score_column {
    struct ropa_text label;
    unsigned width;
};

/* A sheet of rows below a heading. */
struct rp_score_sheet {
    struct rp_scorebook *book;
    lxw_worksheet *ws;
    lxw_row_t row;
    unsigned widths[64]; /* RP_MATRIX_STEPS + RP_KPI_STEPS at most */
    size_t n;
    struct rp_block block;
};

/* Make the sheet, A4 across, as wide as the page; `title` on top of its columns. False when it could not be made. */
bool rp_score_begin(struct rp_score_sheet *s, struct rp_scorebook *book, const char *name, const char *title,
                    const struct rp_score_column *columns, size_t n);
/* The heading of the columns in the next row. */
void rp_score_head(struct rp_score_sheet *s, const struct rp_score_column *columns, size_t n);
/* The next row, bordered; `cells` has one for each of the first `n` columns. */
void rp_score_row(struct rp_score_sheet *s, const struct rp_score_cell *cells, size_t n);
/* A line over all columns. */
void rp_score_line(struct rp_score_sheet *s, const char *text, enum rp_style style);
/* The same of what was put together, which is freed; without memory for it the workbook fails. */
void rp_score_said(struct rp_score_sheet *s, struct rp_buf *line, enum rp_style style);
/* Finish: print area; frees what the sheet holds. */
void rp_score_end(struct rp_score_sheet *s);

/* "✓ เสร็จ", by state and whether the day it is due has passed; the style beside. */
const char *rp_score_state(const struct rp_scorebook *b, const struct ropa_score_step *step,
                           enum rp_style *style);
/* The unit of a card as people write it in lists; borrowed from the register or the card. */
const char *rp_score_unit(const struct rp_scorebook *b, const struct ropa_score_card *card);
/* How many steps of a card are done, late, open; of one round (0: all); targets aside. */
struct rp_score_tally {
    size_t done, late, open;
};
struct rp_score_tally rp_score_count(const struct ropa_score_card *card, int round, const char *due);
/* What all deductions of a card come to, hundredths. */
long rp_score_deducted(const struct ropa_score_card *card);

void rp_score_summary_begin(struct rp_scorebook *b, lxw_worksheet **ws);
void rp_score_summary_end(struct rp_scorebook *b, lxw_worksheet *ws);
bool rp_score_kpi_sheet(struct rp_scorebook *b, const struct ropa_score_kpi *kpi);
/* Of the KPIs that are the units', or of those of the office; no sheet where there are none. */
bool rp_score_matrix_sheet(struct rp_scorebook *b, bool of_units);
bool rp_score_evidence_sheet(struct rp_scorebook *b);
/* Let the refs of steps and criteria lead to the sheet of evidence, which is written after them. */
void rp_score_link(struct rp_scorebook *b);

#endif
