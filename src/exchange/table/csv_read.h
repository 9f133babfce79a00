/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Reading csv files of any origin, a record at a time: comma, semicolon, tab or bar; a first line `sep=;`; any
 * line ends; line breaks inside quotes. Cells are given exactly as they stand: zeros, spaces and apostrophes stay.
 */
#ifndef RP_CSV_READ_H
#define RP_CSV_READ_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

struct rp_csv;

struct rp_csv_row {
    size_t n; /* cells, at least one */
    const char *const *cells;
    long line;   /* of the file, where the record begins; 1-based */
    long record; /* 1-based; blank lines and `sep=;` are not records */
};

/*
 * Open `path`; `encoding` NULL finds it out. Memory depends on the longest record, not on the file.
 * Errors as rp_decode_open(): a file that doesn't decode to its end is refused here, before any record.
 */
enum ropa_status rp_csv_open(const char *path, const char *encoding, struct rp_csv **out,
                             struct ropa_err *err);
/*
 * The next record, borrowed until the next call; *row is NULL at the end of the file.
 * Returns ROPA_OK; ROPA_E_FORMAT for a quote that is never closed (row and column of where it opened), text
 * right after a closing quote, a record over 8 MB or of more than 16,384 cells; ROPA_E_IO, ROPA_E_NOMEM. An error stays.
 */
enum ropa_status rp_csv_next(struct rp_csv *r, const struct rp_csv_row **row, struct ropa_err *err);
/*
 * Say that the file was written by rp_csv_writer, whose guard is then taken off: one apostrophe before
 * = + - @, tab, CR or another apostrophe; a quote in a cell that none opens is then ROPA_E_FORMAT, as the first one was lost.
 * Off at first: in a foreign file these are what somebody typed.
 */
void rp_csv_set_own(struct rp_csv *r, bool own);
/* From the first record again. */
enum ropa_status rp_csv_rewind(struct rp_csv *r, struct ropa_err *err);
const char *rp_csv_encoding(const struct rp_csv *r); /* static */
void rp_csv_close(struct rp_csv *r); /* accepts NULL */

#endif
