/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The workbook an office signs: a cover, the sheets of a layout, a sheet for the approval. The same records give the same
 * bytes.
 */
#ifndef RP_XLSX_H
#define RP_XLSX_H

#include "exchange/file.h"
#include "exchange/sheet/layout.h"

/* One finding of a record. Borrowed for the length of the call. */
struct rp_judged {
    int severity;                             /* 0 hint, 1 warning, 2 error */
    const char *rule, *where, *law, *message; /* where: labels of its places */
    bool elsewhere; /* only another record can mend it: a document still to be made */
    bool waived;    /* let pass, or acknowledged: no longer open */
    const struct ropa_record *rec; /* the shared record that it is found in; NULL: the one that is judged */
};
typedef bool rp_judged_fn(void *ctx, const struct rp_judged *finding);

/* What judges records, where the workbook shows it. */
#define RP_JUDGING_COLUMNS 32
struct rp_judging {
    const char *const *columns; /* paragraphs and sections of the matrix */
    const char *const *why_not; /* per column why it doesn't apply where it doesn't; NULL: it always does */
    size_t n_columns;           /* RP_JUDGING_COLUMNS at most */
    /* Per column 0 not applicable, 1 missing, 2 complete, -1 not judged by it. Gives the completeness in per cent, -1 where that
     * can't be told: the workbook fails then. */
    int (*judge)(void *ctx, const struct ropa_record *rec, int *verdicts, size_t *errors, rp_judged_fn *each,
                 void *each_ctx);
    /* What is found in records that others share, once each, after all were judged; NULL: nothing is. */
    bool (*rest)(void *ctx, rp_judged_fn *each, void *each_ctx);
    void *ctx;
};

/* Told each cell that is written, as a reader of the workbook will find it (workbook.h). */
typedef void rp_book_cell_fn(void *ctx, const char *sheet, unsigned row, unsigned column, const char *text);

enum { RP_BOOK_DIGEST = 67 }; /* version, ":", 64 hex digits, NUL */

/* One of many texts, borrowed for the call; false: that was enough. */
typedef bool rp_book_text_fn(void *ctx, const char *text);

/* What the workbook says of itself. */
struct rp_book {
    const struct ropa_view *view;
    const struct ropa_view *live; /* the register as it is: acts, and who may sign; `view` where no versions are printed */
    const struct ropa_record *organisation, *unit; /* or NULL; unit: the one exported */
    enum ropa_lang lang;
    const char *today; /* ISO date */
    bool then; /* the register as it stood when that day was over, which cover and headers say */
    int64_t created;   /* unix time of the last change exported: the workbook's creation date */
    const char *title; /* of the register; NULL takes the layout's */
    const char
        *head; /* of the history's chain when the records were read, 64 hex digits; NULL or "": not known */
    bool sign_each; /* a card has a line to sign of its own, or says who approved it */
    bool practice; /* the register is a copy to practise on: titles and headers say so */
    bool approved; /* the records are approved versions: cover and headers say so */
    const size_t
        *left; /* of approved versions: how many records have none, read when the last was put; or NULL */
    const char *part; /* which of the records of its register, or unit, were asked for, in words that follow "where"; NULL: not said */
    size_t beyond;    /* how many more these have: cover, headers and the approval sheet say so; 0: none */
    const struct rp_judging *judging; /* what judges the records, for the cover and the index; NULL: nothing does */
    bool findings; /* and findings and verdicts stand on sheets of their own */
    /* How many records come, where known (0: not). Beyond 100,000 cells rows go to disk at once. */
    size_t expected;
    rp_book_cell_fn *tell; /* or NULL */
    void *tell_ctx; /* of all four */
    /* The digest of `rec`, of which not all may have been read, as an approval of it would pin it; false where it isn't known. Or NULL. */
    bool (*digest)(void *tell_ctx, const struct ropa_record *rec, char out[RP_BOOK_DIGEST]);
    /* What records of `of` are called, for a form to choose from; or NULL. */
    void (*titles)(void *tell_ctx, const struct ropa_entity *of, rp_book_text_fn *each, void *ctx);
    /* What it is, for whoever checks it later, borrowed: a line that goes into its properties when all is written, sealed; and before, without
     * its seal, into a hidden cell of the approval sheet, as programs lose properties. Or NULL. */
    const char *(*describe)(void *tell_ctx, bool sealed);
};

/* Whether a workbook in `layout` without findings reads field `f` of its records or, `ent` being theirs, of rows. */
bool rp_xlsx_reads(const struct rp_layout *layout, const struct ropa_entity *ent, size_t f);

struct rp_xlsx_writer;

/*
 * Begin a workbook in `layout` (borrowed, as `file` and `book` are) on the temporary of `file`; `full`: with cover and
 * approval sheet, else the bare table that rp_xlsx_list_layout() lays out. rp_xlsx_free() in any case. ROPA_E_NOMEM, _IO.
 */
enum ropa_status rp_xlsx_begin(struct rp_file *file, const struct rp_layout *layout, bool full,
                               const struct rp_book *book, struct rp_xlsx_writer **out, struct ropa_err *err);
/* What fails is told at the end. */
void rp_xlsx_put(struct rp_xlsx_writer *w, const struct ropa_record *rec);
/* *n is how many records stand in its sheets. ROPA_E_FULL, _IO, _NOMEM. */
enum ropa_status rp_xlsx_end(struct rp_xlsx_writer *w, size_t *n, struct ropa_err *err);
void rp_xlsx_free(struct rp_xlsx_writer *w); /* NULL is fine */

#endif
