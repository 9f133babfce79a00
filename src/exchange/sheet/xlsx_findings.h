/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Sheets of what is not right yet: the findings, a row a paragraph of the law, and the verdicts as a matrix. In words, colour only
 * beside. Findings go to disk with each record; verdicts are kept until the end and written unit by unit, a page or more each.
 */
#ifndef RP_XLSX_FINDINGS_H
#define RP_XLSX_FINDINGS_H

#include "base/buf.h"
#include "base/pool.h"
#include "exchange/sheet/xlsx_page.h"
#include "exchange/sheet/xlsx_style.h"

/* What lacks by one paragraph of the law, of one record: a row. */
struct rp_lack {
    int severity;
    bool waived;
    const char *standing; /* said below the severity */
    struct rp_buf laws, said, rules;
    size_t n; /* findings in it */
    unsigned lines;
};

/* A row of the matrix. */
struct rp_verdict {
    const char *ref, *title, *link;
    size_t unit; /* which of f->units */
    int percent;
    size_t errors;
    signed char found[RP_JUDGING_COLUMNS];
};

struct rp_findings {
    struct rp_xlsx *x;
    lxw_worksheet *list, *matrix;
    lxw_row_t at, line;    /* the next rows of the two */
    struct rp_verdict *verdicts;
    size_t n_verdicts, cap_verdicts;
    const char **units; /* uids, as the records named them first; "" for none */
    size_t n_units, cap_units;
    struct rp_pool pool;  /* texts of the verdicts */
    struct rp_page page;  /* of the matrix */
    lxw_row_t breaks[RP_XLSX_BREAKS + 1]; /* rows of the matrix that begin a page, 0 at the end */
    size_t n_breaks;
    lxw_row_t rows;        /* of a sheet: the findings beyond stand on a further one */
    size_t sheets;         /* of findings */
    size_t found, errors;  /* errors: open ones of all records, in each that a shared one touches */
    char ref[64];          /* of the record at hand */
    size_t of_record;      /* rows of it so far, on this sheet */
    struct rp_lack *lacks; /* of it, not written yet */
    size_t n_lacks, cap_lacks;
    bool used[RP_JUDGING_COLUMNS]; /* columns by which some record is judged */
    bool left[RP_JUDGING_COLUMNS]; /* columns that don't apply to some record */
    size_t asked[RP_JUDGING_COLUMNS], complete[RP_JUDGING_COLUMNS]; /* records that it applies to; of those */
    char title[1024];                  /* of it: as much as anybody reads in a list */
    char link[2 * RP_SHEET_NAME + 32]; /* to its row in the register; "" where there is none */
};

/* Make the sheets. False when they could not be made. */
bool rp_findings_begin(struct rp_findings *f, struct rp_xlsx *x);
/* Judge one record; `sheet` and `row` are where it begins in the register (NULL: nowhere). Gives how complete
 * it is, in per cent, and its open errors, those of records that it shares among them, into *open. */
int rp_findings_record(struct rp_findings *f, const struct ropa_record *rec, const char *sheet,
                       lxw_row_t row, size_t *open);
/* The same without a sheet to tell it on, of findings that begin with zeroes: what the cover counts. */
int rp_findings_count(struct rp_findings *f, struct rp_xlsx *x, const struct ropa_record *rec, size_t *open);
void rp_findings_end(struct rp_findings *f);
void rp_findings_free(struct rp_findings *f);
/* Append how many records are complete by each paragraph that applies to some, and the errors that are open all the same: "... 39(1) 25/28 · 39(2) 24/28 · ...". */
void rp_findings_paragraphs(const struct rp_findings *f, struct rp_buf *out);

#endif
