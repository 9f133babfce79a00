/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Writing csv that Excel in Thailand opens right: UTF-8 with its mark, comma, CRLF, quotes by RFC 4180 and
 * around ; | and tab too. A cell a spreadsheet would take for a formula gets an apostrophe in front, the guard;
 * one that begins with an apostrophe gets one more, so that the guard can always be told from the text
 * (rp_csv_set_own()).
 */
#ifndef RP_CSV_WRITE_H
#define RP_CSV_WRITE_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

/* Takes the bytes; false (with errno) when it couldn't. */
typedef bool rp_csv_put(void *ctx, const char *bytes, size_t n);

struct rp_csv_writer {
    rp_csv_put *put;
    void *ctx;
    size_t cells, rows; /* cells in this row, rows ended */
    bool empty;         /* the row so far is one empty cell */
    int errnum;         /* of the first failure; nothing is written after it */
};

/* An rp_csv_put for which `ctx` is a FILE *. */
bool rp_csv_put_file(void *ctx, const char *bytes, size_t n);
/* Start a file: writes the mark. The writer needs no freeing. */
void rp_csv_write_begin(struct rp_csv_writer *w, rp_csv_put *put, void *ctx);
/* The next cell; NULL is empty. */
void rp_csv_write_cell(struct rp_csv_writer *w, const char *text);
void rp_csv_write_end_row(struct rp_csv_writer *w);
/* What became of it all; `subject` names the file. Returns ROPA_OK, ROPA_E_FULL, _READONLY or _IO. */
enum ropa_status rp_csv_write_status(const struct rp_csv_writer *w, const char *subject,
                                     struct ropa_err *err);

/* Whether `cell` begins with a guard. */
bool rp_csv_is_guarded(const char *cell);

#endif
