/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/csv_read.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/decode.h"
#include "exchange/table/csv_write.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <csv.h>

enum {
    COLUMNS_MAX = 16384,  /* that programs have: more are of another delimiter, or of no table */
    RECORD_MAX = 8 << 20, /* bytes; a quote that is never closed must not swallow the memory */
    LOOKED_AT = 32,       /* records that the delimiter is judged by */
    DELIMITERS = 4,
};

static const char delimiters[DELIMITERS + 1] = ",\t;|";

struct rp_csv {
    struct rp_decode *file;
    const char *text; /* decoded and not yet parsed; NUL-terminated */
    size_t left;
    bool drained; /* the file gives no more */
    bool own;
    bool finished, complete; /* the parser was told of the end; a record is complete */
    struct csv_parser parser;
    bool parsing;         /* `parser` is initialised */
    char last;            /* the byte parsed last */
    long line, cell_line; /* now, and where the cell being parsed began */
    size_t record_bytes;
    struct rp_buf cells; /* texts of the record, each with its NUL */
    size_t *starts;
    const char **pointers;
    size_t cap;
    bool nomem;
    struct rp_csv_row row;
    struct ropa_err err; /* what stopped the reading */
};

/* ---- the delimiter ---------------------------------------------------------------------------- */

typedef size_t counts_of_record[DELIMITERS];

static int delimiter_index(char c) {
    const char *p = c ? strchr(delimiters, c) : NULL;
    return p ? (int)(p - delimiters) : -1;
}

/* Move over a quoted cell that opens at `p`; returns the closing quote or the end of the text. */
static const char *skip_quoted(const char *p) {
    for (p++; *p && (*p != '"' || p[1] == '"'); p++)
        if (*p == '"')
            p++;
    return p;
}

/* Count the delimiters outside quotes in the first records of `p`; a cut last one counts only when alone. */
static size_t count_delimiters(const char *p, counts_of_record *counts) {
    size_t n = 0;
    bool cell_start = true, any = false;
    for (; *p && n < LOOKED_AT; p++) {
        int k = delimiter_index(*p);
        if (*p == '\r' || *p == '\n') {
            n += any;
            any = false;
            cell_start = true;
            continue;
        }
        any = true;
        if (k >= 0)
            counts[n][k]++;
        if (*p == '"' && cell_start && !*(p = skip_quoted(p)))
            break;
        cell_start = k >= 0;
    }
    return n + (any && n == 0);
}

/* How many of the records have the number of delimiters `k` that most have; that number through `often`. */
static size_t agreement(counts_of_record *counts, size_t n, size_t k, size_t *often) {
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        size_t same = 0;
        for (size_t j = 0; j < n; j++)
            same += counts[j][k] == counts[i][k];
        if (counts[i][k] && (same > best || (same == best && counts[i][k] > *often))) {
            best = same;
            *often = counts[i][k];
        }
    }
    return best;
}

/* The delimiter on whose number most records agree, of equals the more frequent one; a comma where there is none. */
static char find_delimiter(const char *text) {
    counts_of_record counts[LOOKED_AT] = {{0}};
    size_t n = count_delimiters(text, counts), best = 0, best_often = 0;
    char found = ',';
    for (size_t k = 0; k < DELIMITERS; k++) {
        size_t often = 0, agree = agreement(counts, n, k, &often);
        if (agree > best || (agree == best && often > best_often)) {
            found = delimiters[k];
            best = agree;
            best_often = often;
        }
    }
    return found;
}

/* Take a first line `sep=;` off; false when there is none. */
static bool take_sep_line(struct rp_csv *r, char *delimiter) {
    const char *s = r->text;
    if (strncasecmp(s, "sep=", 4) != 0 || !s[4] || (s[4] & 0x80) || strchr("\"\r\n", s[4]))
        return false;
    const char *end = s + 5;
    if (*end && *end != '\r' && *end != '\n')
        return false;
    if (*end)
        end += end[0] == '\r' && end[1] == '\n' ? 2 : 1;
    *delimiter = s[4];
    r->text = end;
    r->left -= (size_t)(end - s);
    r->line = r->cell_line = 2;
    return true;
}

/* ---- parsing ---------------------------------------------------------------------------------- */

static int is_blank(unsigned char c) {
    return c == ' ';
}

static int is_never(unsigned char c) {
    (void)c;
    return 0;
}

static void grow(struct rp_csv *r) {
    size_t cap = r->cap;
    size_t *starts = rp_grow(r->starts, r->row.n, &cap, sizeof *starts);
    const char **pointers = starts ? rp_grow(r->pointers, r->row.n, &r->cap, sizeof *pointers) : NULL;
    r->starts = starts ? starts : r->starts;
    r->pointers = pointers ? pointers : r->pointers;
    r->nomem |= !pointers;
}

static void on_cell(void *bytes, size_t n, void *ctx) {
    struct rp_csv *r = ctx;
    grow(r);
    if (r->nomem)
        return;
    if (r->row.n == 0)
        r->row.line = r->cell_line;
    r->cell_line = r->line;
    r->starts[r->row.n++] = r->cells.n;
    rp_buf_add(&r->cells, bytes, n + 1); /* with the NUL, see CSV_APPEND_NULL */
}

static void on_record(int c, void *ctx) {
    struct rp_csv *r = ctx;
    (void)c;
    r->complete = true;
}

static enum ropa_status fail(struct rp_csv *r, enum ropa_status s, const char *found, const char *th,
                             const char *en) {
    rp_err_subject(&r->err, s, rp_decode_path(r->file), found);
    rp_err_hint(&r->err, th, en);
    if (s == ROPA_E_FORMAT) {
        r->err.row = r->cell_line;
        r->err.column = (long)r->row.n + 1;
    }
    return s;
}

static enum ropa_status fail_open_quote(struct rp_csv *r) {
    return fail(r, ROPA_E_FORMAT, "\"", " เปิดไว้ในช่องนี้แต่ไม่มีเครื่องหมายปิด",
                " opens a cell here and is never closed");
}

/* Where rp_csv_writer wrote a quote, it opened the cell with one. */
static enum ropa_status fail_lost_quote(struct rp_csv *r) {
    return fail(r, ROPA_E_FORMAT, "\"",
                " อยู่ในช่องที่ไม่ได้เปิดด้วยเครื่องหมายนี้ ช่องนี้เดิมขึ้นต้นด้วย \" โปรดพิมพ์ \" กลับไว้หน้าช่อง",
                " stands in a cell that none opens, as the cell's first \" was lost; put it back in front");
}

static enum ropa_status fail_wide(struct rp_csv *r) {
    enum ropa_status s =
        fail(r, ROPA_E_FORMAT, NULL, "แถวนี้มีเกิน 16,384 คอลัมน์ มากกว่าที่โปรแกรมตารางใดมี ตัวคั่นอาจไม่ใช่ที่คิด",
             "this row has more than 16,384 columns, which no program has; the delimiter may be another");
    r->err.row = r->row.line;
    r->err.column = COLUMNS_MAX + 1;
    return s;
}

static enum ropa_status fail_parser(struct rp_csv *r) {
    if (csv_error(&r->parser) == CSV_ENOMEM ||
        csv_error(&r->parser) == CSV_ETOOBIG) /* more than can be addressed */
        return fail(r, ROPA_E_NOMEM, NULL, NULL, NULL);
    return fail(r, ROPA_E_FORMAT, "\"", " ปิดช่องแล้วยังมีข้อความต่อท้าย โปรดพิมพ์ \"\" แทน \" ที่อยู่ในข้อความ",
                " closes the cell but text follows it; write \"\" for a \" inside the text");
}

/*
 * Bytes to parse at once. libcsv can't be halted in a block, so blocks end with the line; it is strict or lenient
 * about quotes as a whole, so they end at quotes too, and what follows a closing quote is given singly.
 */
static size_t next_block(const struct rp_csv *r) {
    if (r->parser.quoted && (r->last == '"' || r->last == ' '))
        return 1;
    size_t n = strcspn(r->text, "\"\r\n");
    return n < r->left ? n + 1 : r->left;
}

static void count_block(struct rp_csv *r, size_t n) {
    char c = r->text[n - 1];
    if (c == '\r' || (c == '\n' && !(n == 1 && r->last == '\r')))
        r->line++;
    r->record_bytes += n;
    if ((c == '\r' || c == '\n') && !r->parser.quoted) {
        r->cell_line = r->line;
        r->record_bytes = 0;
    }
    r->last = c;
}

static enum ropa_status parse_block(struct rp_csv *r) {
    size_t n = next_block(r);
    bool quoted = r->parser.quoted != 0;
    csv_set_opts(&r->parser, CSV_APPEND_NULL | (quoted ? CSV_STRICT : 0));
    csv_set_space_func(&r->parser, quoted ? is_blank : is_never); /* libcsv would trim unquoted cells */
    if (csv_parse(&r->parser, r->text, n, on_cell, on_record, r) != n)
        return fail_parser(r);
    if (r->own && !quoted && !r->parser.quoted && r->text[n - 1] == '"')
        return fail_lost_quote(r);
    count_block(r, n);
    r->text += n;
    r->left -= n;
    if (r->record_bytes <= RECORD_MAX)
        return ROPA_OK;
    if (r->parser.quoted) /* which of the two can't be told without reading all of it */
        return fail(r, ROPA_E_FORMAT, "\"", " เปิดช่องที่ยาวเกิน 8 MB หรือไม่มีเครื่องหมายปิด",
                    " opens a cell that is longer than 8 MB, or is never closed");
    return fail(r, ROPA_E_FORMAT, NULL, "แถวนี้ยาวเกิน 8 MB", "this row is longer than 8 MB");
}

static enum ropa_status finish(struct rp_csv *r) {
    r->finished = true;
    csv_set_opts(&r->parser, CSV_APPEND_NULL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&r->parser, on_cell, on_record, r))
        return fail_open_quote(r);
    return ROPA_OK;
}

static enum ropa_status refill(struct rp_csv *r) {
    enum ropa_status s = rp_decode_next(r->file, &r->text, &r->left, &r->err);
    r->drained = s == ROPA_OK && r->left == 0;
    return s;
}

static enum ropa_status read_record(struct rp_csv *r) {
    enum ropa_status s = ROPA_OK;
    while (s == ROPA_OK && !r->complete && !r->finished) {
        if (r->left)
            s = parse_block(r);
        else if (r->drained)
            s = finish(r);
        else
            s = refill(r);
    }
    if (s == ROPA_OK && r->row.n > COLUMNS_MAX)
        s = fail_wide(r);
    if (s == ROPA_OK && (r->nomem || r->cells.bad))
        s = fail(r, ROPA_E_NOMEM, NULL, NULL, NULL);
    return s;
}

enum ropa_status rp_csv_next(struct rp_csv *r, const struct rp_csv_row **row, struct ropa_err *err) {
    *row = NULL;
    r->complete = false;
    r->row.n = 0;
    rp_buf_clear(&r->cells);
    if (r->err.status == ROPA_OK && read_record(r) == ROPA_OK && r->complete) {
        for (size_t i = 0; i < r->row.n; i++) {
            const char *cell = r->cells.p + r->starts[i];
            r->pointers[i] = cell + (r->own && rp_csv_is_guarded(cell));
        }
        r->row.cells = r->pointers;
        r->row.record++;
        *row = &r->row;
    }
    if (r->err.status != ROPA_OK && err)
        *err = r->err;
    return r->err.status;
}

/* ---- life ------------------------------------------------------------------------------------- */

static enum ropa_status start(struct rp_csv *r, struct ropa_err *err) {
    char delimiter;
    if (csv_init(&r->parser, CSV_APPEND_NULL))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    r->parsing = true;
    csv_set_blk_size(&r->parser, 65536);
    enum ropa_status s = refill(r);
    if (s != ROPA_OK) {
        if (err)
            *err = r->err;
        return s;
    }
    if (!take_sep_line(r, &delimiter))
        delimiter = find_delimiter(r->text);
    csv_set_delim(&r->parser, (unsigned char)delimiter);
    return ROPA_OK;
}

enum ropa_status rp_csv_open(const char *path, const char *encoding, struct rp_csv **out,
                             struct ropa_err *err) {
    struct rp_csv *r = calloc(1, sizeof *r);
    *out = NULL;
    if (!r)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    r->line = r->cell_line = 1;
    enum ropa_status s = rp_decode_open(path, encoding, &r->file, err);
    if (s == ROPA_OK)
        s = start(r, err);
    if (s == ROPA_OK)
        *out = r;
    else
        rp_csv_close(r);
    return s;
}

/* What the reading holds, the file aside. */
static void forget_reading(struct rp_csv *r) {
    if (r->parsing)
        csv_free(&r->parser);
    rp_buf_free(&r->cells);
    free(r->starts);
    free(r->pointers);
}

enum ropa_status rp_csv_rewind(struct rp_csv *r, struct ropa_err *err) {
    forget_reading(r);
    *r = (struct rp_csv){.file = r->file, .own = r->own, .line = 1, .cell_line = 1};
    enum ropa_status s = rp_decode_rewind(r->file, err);
    return s ? s : start(r, err);
}

void rp_csv_set_own(struct rp_csv *r, bool own) {
    r->own = own;
}

const char *rp_csv_encoding(const struct rp_csv *r) {
    return rp_decode_encoding(r->file);
}

void rp_csv_close(struct rp_csv *r) {
    if (!r)
        return;
    forget_reading(r);
    rp_decode_close(r->file);
    free(r);
}
