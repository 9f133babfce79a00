/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/csv_write.h"

#include "base/buf.h"
#include "base/err.h"

#include <errno.h>
#include <ropa/exchange.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* What a spreadsheet may take for a formula, and the guard itself. */
static bool needs_guard(char first) {
    return first && strchr("=+-@\t\r'", first);
}

bool rp_csv_is_guarded(const char *cell) {
    return cell[0] == '\'' && needs_guard(cell[1]);
}

bool rp_csv_put_file(void *ctx, const char *bytes, size_t n) {
    return fwrite(bytes, 1, n, ctx) == n;
}

static void put(struct rp_csv_writer *w, const char *bytes, size_t n) {
    if (w->errnum || n == 0)
        return;
    errno = 0;
    if (!w->put(w->ctx, bytes, n))
        w->errnum = errno ? errno : EIO;
}

void rp_csv_write_begin(struct rp_csv_writer *w, rp_csv_put *to, void *ctx) {
    *w = (struct rp_csv_writer){.put = to, .ctx = ctx};
    put(w, "\xEF\xBB\xBF", 3);
}

/* Put `text` with every quote doubled. */
static void put_doubled(struct rp_csv_writer *w, const char *text) {
    for (const char *quote; (quote = strchr(text, '"')); text = quote + 1) {
        put(w, text, (size_t)(quote - text) + 1);
        put(w, "\"", 1);
    }
    put(w, text, strlen(text));
}

static void write_cell(struct rp_csv_writer *w, const char *s, bool guarded) {
    /* a heading `sep=` would be taken for the line that names the delimiter */
    bool sep = w->rows == 0 && w->cells == 0 && !strncasecmp(s, "sep=", 4);
    /* more than RFC 4180 asks for: who looks for the delimiter must not find another one in the lists of a cell */
    bool quotes = sep || s[strcspn(s, ",;\t|\"\r\n")];
    w->empty = w->cells == 0 && !*s;
    if (w->cells++)
        put(w, ",", 1);
    if (quotes)
        put(w, "\"", 1);
    if (guarded)
        put(w, "'", 1);
    put_doubled(w, s);
    if (quotes)
        put(w, "\"", 1);
}

void rp_csv_write_cell(struct rp_csv_writer *w, const char *text) {
    const char *s = text ? text : "";
    write_cell(w, s, needs_guard(*s));
}

static bool put_buf(void *ctx, const char *bytes, size_t n) {
    rp_buf_add(ctx, bytes, n);
    return true;
}

char *ropa_csv_cell(const char *text, bool number) {
    struct rp_buf b = {0};
    struct rp_csv_writer w = {.put = put_buf, .ctx = &b, .rows = 1};
    text = text ? text : "";
    write_cell(&w, text, !number && needs_guard(*text));
    return rp_buf_take(&b);
}

void rp_csv_write_end_row(struct rp_csv_writer *w) {
    if (w->empty)
        put(w, "\"\"", 2); /* a blank line would not be a row */
    put(w, "\r\n", 2);
    w->empty = false;
    w->cells = 0;
    w->rows++;
}

enum ropa_status rp_csv_write_status(const struct rp_csv_writer *w, const char *subject,
                                     struct ropa_err *err) {
    return w->errnum ? rp_err_errno(err, subject, w->errnum) : ROPA_OK;
}
