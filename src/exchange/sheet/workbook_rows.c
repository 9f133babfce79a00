/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The sheets of a workbook: their rows, and what they say beside them. */
#include "base/err.h"
#include "exchange/sheet/serial.h"
#include "exchange/sheet/workbook_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOWEST 6.0    /* points: what stands in a lower row isn't seen */
#define NARROWEST 1.0 /* letters: nor in a narrower column */

static bool is(const char *name, const char *wanted) {
    return !strcmp(name, wanted);
}

/* ---- names of cells ---- */

void rp_workbook_cell_name(unsigned row, unsigned column, char out[RP_WORKBOOK_CELL]) {
    char letters[8];
    size_t at = sizeof letters;
    letters[--at] = '\0';
    for (column++; column; column = (column - 1) / 26)
        letters[--at] = (char)('A' + (column - 1) % 26);
    snprintf(out, RP_WORKBOOK_CELL, "%s%u", letters + at, row + 1);
}

/* Read "AB12" from *p on; false when it isn't one, or lies outside of a sheet. */
static bool read_name(const char **p, unsigned *row, unsigned *column) {
    unsigned r = 0, c = 0;
    for (; **p == '$'; ++*p)
        ;
    for (; **p >= 'A' && **p <= 'Z' && c <= RP_COLUMNS_MAX; ++*p)
        c = c * 26 + (unsigned)(**p - 'A') + 1;
    for (; **p == '$'; ++*p)
        ;
    for (; **p >= '0' && **p <= '9' && r <= RP_ROWS_MAX; ++*p)
        r = r * 10 + (unsigned)(**p - '0');
    *row = r - 1;
    *column = c - 1;
    return r && c && r <= RP_ROWS_MAX && c <= RP_COLUMNS_MAX;
}

bool rp_workbook_prints(const struct rp_workbook *b, size_t i, unsigned row, unsigned column) {
    const char *p = b->sheets[i].is.printed;
    struct rp_workbook_range g;
    while (p && *p) {
        if (!read_name(&p, &g.row, &g.column))
            return true; /* whole rows or columns: what is printed is compared by itself */
        g.last_row = g.row;
        g.last_column = g.column;
        if (*p == ':' && (p++, !read_name(&p, &g.last_row, &g.last_column)))
            return true;
        if (row >= g.row && row <= g.last_row && column >= g.column && column <= g.last_column)
            return true;
        p += strcspn(p, ",");
        p += *p == ',';
    }
    return !b->sheets[i].is.printed;
}

/* ---- rows ---- */

/* The row at hand. Texts lie in one buffer, so that a cell's is known by where it begins. */
struct rows {
    struct rp_workbook *book;
    rp_workbook_fn *each;
    void *ctx;
    bool root, data, in_cell, in_value; /* data: within <sheetData> */
    long last_row, last_column;         /* met last, from 0; -1 none yet */
    bool hidden, low;                   /* low: rows that don't say how high they are */
    struct rp_workbook_cell *cells;
    size_t *starts;
    size_t n, cap, cap_starts;
    struct rp_buf texts;
    /* the cell at hand */
    char type[12];
    unsigned char kind; /* of its number format */
    bool unseen;
    const char *prints;
    bool formula;
    struct rp_workbook_text inside; /* of an inline string */
    struct rp_buf value;
};

/* What a cell says is wrong: name it. */
static void refuse_cell(struct rows *r, struct rp_xml *x, int why) {
    char name[RP_WORKBOOK_CELL];
    rp_workbook_cell_name((unsigned)r->last_row, (unsigned)r->last_column, name);
    rp_xml_refuse(x, why, name);
}

static void begin_row(struct rows *r, struct rp_xml *x, const char **atts) {
    const char *said = rp_xml_att(atts, "r");
    unsigned long n = (unsigned long)r->last_row + 2;
    if ((said && !rp_workbook_count(said, RP_ROWS_MAX, &n)) || n > RP_ROWS_MAX ||
        (long)n - 1 <= r->last_row) {
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
        return;
    }
    r->last_row = (long)n - 1;
    r->last_column = -1;
    const char *height = rp_xml_att(atts, "ht");
    r->hidden =
        rp_workbook_yes(rp_xml_att(atts, "hidden")) || (height ? strtod(height, NULL) < LOWEST : r->low);
    r->n = 0;
    rp_buf_clear(&r->texts);
}

static void begin_cell(struct rows *r, struct rp_xml *x, const char **atts) {
    const char *name = rp_xml_att(atts, "r"), *type = rp_xml_att(atts, "t"), *style = rp_xml_att(atts, "s");
    unsigned row = (unsigned)r->last_row, column = (unsigned)(r->last_column + 1);
    unsigned long number = 0;
    if ((name && (!read_name(&name, &row, &column) || *name)) || (long)row != r->last_row ||
        (long)column <= r->last_column || column >= RP_COLUMNS_MAX || r->last_row < 0) {
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
        return;
    }
    r->last_column = (long)column;
    r->in_cell = true;
    r->formula = false;
    rp_copy(r->type, sizeof r->type, type ? type : "n");
    if (style &&
        (!rp_workbook_count(style, RP_STYLES_MAX, &number) || (number && number >= r->book->n_kinds)))
        refuse_cell(r, x, RP_REFUSED_WRONG);
    r->kind = number < r->book->n_kinds ? r->book->kinds[number] : 0;
    r->unseen = number < r->book->n_kinds && r->book->unseen[number];
    r->prints = number < r->book->n_kinds ? r->book->prints[number] : "";
    rp_buf_clear(&r->value);
    rp_buf_clear(&r->inside.buf);
}

/* The shared string that the cell names; NULL when there is none. */
static const char *shared(const struct rows *r) {
    unsigned long i;
    const struct rp_workbook *b = r->book;
    bool there = rp_workbook_count(r->value.p, RP_STRINGS_MAX, &i) && i < b->n_strings;
    return there ? b->texts.p + b->starts[i] : NULL;
}

/* "2023-03-31T00:00:00Z" of a strict workbook: a space for the T, nothing where it is midnight. */
static void put_iso(const char *value, char out[RP_SERIAL_ROOM]) {
    snprintf(out, RP_SERIAL_ROOM, "%.*s", (int)strcspn(value, "Z."), value);
    char *t = strchr(out, 'T');
    if (t)
        *t = ' ';
    size_t n = strlen(out);
    if (t && is(t, " 00:00:00"))
        *t = '\0';
    else if (t && n > 3 && is(out + n - 3, ":00") && strlen(t) == 9)
        out[n - 3] = '\0';
}

static enum rp_workbook_kind put_number(const struct rows *r, char out[RP_SERIAL_ROOM]) {
    bool day = r->kind && rp_serial_day(r->value.p, r->kind, r->book->since1904, out);
    bool percent = r->kind == RP_SERIAL_PERCENT && rp_serial_percent(r->value.p, out);
    if (!day && !percent && !rp_serial_number(r->value.p, out))
        snprintf(out, RP_SERIAL_ROOM, "%.*s", RP_SERIAL_ROOM - 1, r->value.p);
    return day ? RP_WORKBOOK_DAY : RP_WORKBOOK_NUMBER;
}

/* What stands in the cell, NULL for nothing; false when what it says can't be. */
static bool read_cell(struct rows *r, char number[RP_SERIAL_ROOM], const char **text,
                      enum rp_workbook_kind *kind) {
    bool value = r->value.n > 0;
    *kind = RP_WORKBOOK_TEXT;
    *text = NULL;
    if (is(r->type, "inlineStr")) {
        rp_workbook_unescape(r->inside.buf.p, &r->inside.buf.n);
        *text = r->inside.buf.p;
    } else if (is(r->type, "s") && value) {
        return (*text = shared(r)) != NULL;
    } else if (is(r->type, "str")) {
        rp_workbook_unescape(r->value.p, &r->value.n);
        *text = value ? r->value.p : NULL;
    } else if (is(r->type, "b") && value) {
        *kind = RP_WORKBOOK_BOOL;
        *text = rp_workbook_yes(r->value.p) ? "TRUE" : "FALSE";
    } else if (is(r->type, "e") && value) {
        *kind = RP_WORKBOOK_ERROR;
        *text = r->value.p;
    } else if (is(r->type, "d") && value) {
        *kind = RP_WORKBOOK_DAY;
        put_iso(r->value.p, number);
        *text = number;
    } else if (value) {
        *kind = put_number(r, number);
        *text = number;
    }
    return true;
}

static void end_cell(struct rows *r, struct rp_xml *x) {
    char number[RP_SERIAL_ROOM];
    const char *text;
    enum rp_workbook_kind kind;
    r->in_cell = false;
    if (r->value.bad || r->inside.buf.bad) {
        rp_xml_starve(x);
        return;
    }
    if (!read_cell(r, number, &text, &kind)) {
        refuse_cell(r, x, RP_REFUSED_WRONG);
        return;
    }
    if (!text || !*text) {
        if (!r->formula)
            return;
        if (!text && !is(r->type, "str")) /* which is how an empty text is worked out */
            kind = RP_WORKBOOK_BLANK;
        text = "";
    }
    struct rp_workbook_cell *cells = rp_grow(r->cells, r->n, &r->cap, sizeof *cells);
    if (cells)
        r->cells = cells;
    size_t *starts = rp_grow(r->starts, r->n, &r->cap_starts, sizeof *starts);
    if (starts)
        r->starts = starts;
    if (!cells || !starts) {
        rp_xml_starve(x);
        return;
    }
    r->starts[r->n] = r->texts.n;
    r->cells[r->n++] =
        (struct rp_workbook_cell){(unsigned)r->last_column, kind, r->formula, r->unseen, r->prints, NULL};
    rp_buf_add(&r->texts, text, strlen(text) + 1);
    if (r->texts.bad)
        rp_xml_starve(x);
    else if (r->texts.n > RP_STRINGS_BYTES)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
}

static void end_row(struct rows *r, struct rp_xml *x) {
    if (!r->n)
        return;
    for (size_t i = 0; i < r->n; i++)
        r->cells[i].text = r->texts.p + r->starts[i];
    const struct rp_workbook_row row = {(unsigned)r->last_row, r->hidden, r->n, r->cells};
    if (!r->each(r->ctx, &row))
        rp_xml_stop(x);
    r->n = 0;
}

static void rows_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct rows *r = ctx;
    if (!r->root && !is(name, "worksheet")) {
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
        return;
    }
    r->root = true;
    r->data |= is(name, "sheetData");
    if (is(name, "sheetFormatPr")) {
        const char *height = rp_xml_att(atts, "defaultRowHeight");
        r->low = rp_workbook_yes(rp_xml_att(atts, "zeroHeight")) || (height && strtod(height, NULL) < LOWEST);
    }
    if (!r->data)
        return;
    if (is(name, "row")) {
        begin_row(r, x, atts);
    } else if (is(name, "c") && !r->in_cell) {
        begin_cell(r, x, atts);
    } else if (r->in_cell) {
        r->in_value = is(name, "v");
        r->formula |= is(name, "f");
        rp_workbook_text_start(&r->inside, name);
    }
}

static void rows_end(void *ctx, struct rp_xml *x, const char *name) {
    struct rows *r = ctx;
    r->in_value = false;
    rp_workbook_text_end(&r->inside, name);
    if (!r->data)
        return;
    if (is(name, "c") && r->in_cell)
        end_cell(r, x);
    else if (is(name, "row"))
        end_row(r, x);
    else if (is(name, "sheetData"))
        rp_xml_stop(x); /* what follows is the shape */
}

static void rows_text(void *ctx, struct rp_xml *x, const char *s, size_t n) {
    struct rows *r = ctx;
    if (!r->in_cell)
        return;
    rp_workbook_text_add(&r->inside, x, s, n);
    if (r->in_value && r->value.n + n > RP_STRING_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else if (r->in_value)
        rp_buf_add(&r->value, s, n);
}

enum ropa_status rp_workbook_rows(struct rp_workbook *b, size_t i, rp_workbook_fn *each, void *ctx,
                                  struct ropa_err *err) {
    struct rows r = {.book = b, .each = each, .ctx = ctx, .last_row = -1, .last_column = -1};
    const struct rp_xml_reader reader = {rows_start, rows_end, rows_text, &r};
    enum ropa_status s = rp_xml_read(b->zip, b->sheets[i].part, &reader, err);
    free(r.cells);
    free(r.starts);
    rp_buf_free(&r.texts);
    rp_buf_free(&r.value);
    rp_buf_free(&r.inside.buf);
    return s;
}

/* ---- shape ---- */

struct shaping {
    struct rp_workbook_shape *out;
    size_t cap_merged, cap_hidden;
    const struct rp_workbook *book;
    struct rp_buf *within;       /* the one of them that is read */
    bool own[RP_WORKBOOK_PAGES]; /* pages that have heads and feet of their own */
    struct rp_buf header[RP_WORKBOOK_PAGES], footer[RP_WORKBOOK_PAGES];
    struct rp_buf range, veiled; /* range: of the conditions at hand */
};

static void keep_range(struct rp_xml *x, struct rp_workbook_range **all, size_t *n, size_t *cap,
                       struct rp_workbook_range one) {
    struct rp_workbook_range *grown = rp_grow(*all, *n, cap, sizeof *grown);
    if (!grown) {
        rp_xml_starve(x);
        return;
    }
    *all = grown;
    if (*n == RP_RANGES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else
        grown[(*n)++] = one;
}

static void keep_merged(struct shaping *h, struct rp_xml *x, const char *p) {
    struct rp_workbook_range g;
    if (!p || !read_name(&p, &g.row, &g.column) || *p++ != ':' ||
        !read_name(&p, &g.last_row, &g.last_column) || *p)
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
    else
        keep_range(x, &h->out->merged, &h->out->n_merged, &h->cap_merged, g);
}

static void keep_hidden(struct shaping *h, struct rp_xml *x, const char **atts) {
    unsigned long from, to;
    const char *width = rp_xml_att(atts, "width");
    if (!rp_workbook_yes(rp_xml_att(atts, "hidden")) && !(width && strtod(width, NULL) < NARROWEST))
        return;
    if (!rp_workbook_count(rp_xml_att(atts, "min"), RP_COLUMNS_MAX, &from) || !from ||
        !rp_workbook_count(rp_xml_att(atts, "max"), RP_COLUMNS_MAX, &to) || to < from)
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
    else
        keep_range(x, &h->out->hidden, &h->out->n_hidden, &h->cap_hidden,
                   (struct rp_workbook_range){0, (unsigned)from - 1, RP_ROWS_MAX - 1, (unsigned)to - 1});
}

/* A condition under which letters are hard to see. */
static void shape_veil(struct shaping *h, const char *name, const char **atts) {
    unsigned long dxf;
    if (is(name, "conditionalFormatting")) {
        rp_buf_clear(&h->range);
        rp_buf_str(&h->range, rp_xml_att(atts, "sqref") ? rp_xml_att(atts, "sqref") : "");
    } else if (is(name, "cfRule") && rp_workbook_count(rp_xml_att(atts, "dxfId"), RP_STYLES_MAX, &dxf) &&
               dxf < h->book->n_veils && h->book->veils[dxf] && h->range.n) {
        rp_buf_printf(&h->veiled, "%s%s", h->veiled.n ? " " : "", h->range.p);
    }
}

static void shape_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    static const char *const heads[] = {"oddHeader", "firstHeader", "evenHeader"};
    static const char *const feet[] = {"oddFooter", "firstFooter", "evenFooter"};
    struct shaping *h = ctx;
    if (is(name, "mergeCell"))
        keep_merged(h, x, rp_xml_att(atts, "ref"));
    else if (is(name, "col"))
        keep_hidden(h, x, atts);
    else if (is(name, "headerFooter")) {
        h->own[RP_WORKBOOK_FIRST_PAGE] = rp_workbook_yes(rp_xml_att(atts, "differentFirst"));
        h->own[RP_WORKBOOK_EVEN_PAGES] = rp_workbook_yes(rp_xml_att(atts, "differentOddEven"));
    } else {
        shape_veil(h, name, atts);
    }
    h->within = NULL;
    for (size_t i = 0; i < RP_WORKBOOK_PAGES; i++)
        h->within = !h->own[i]           ? h->within
                    : is(name, heads[i]) ? &h->header[i]
                    : is(name, feet[i])  ? &h->footer[i]
                                         : h->within;
}

static void shape_end(void *ctx, struct rp_xml *x, const char *name) {
    (void)x;
    (void)name;
    ((struct shaping *)ctx)->within = NULL;
}

static void shape_text(void *ctx, struct rp_xml *x, const char *s, size_t n) {
    struct shaping *h = ctx;
    (void)x;
    if (h->within && h->within->n + n <= RP_STRING_MAX)
        rp_buf_add(h->within, s, n);
}

/* A line end in a header as openpyxl writes it, and LibreOffice what that wrote. */
static char *take_words(struct rp_buf *words, bool own) {
    rp_workbook_unescape(words->p, &words->n);
    rp_workbook_unescape(words->p, &words->n);
    char *taken = own || words->n ? rp_buf_take(words) : NULL;
    rp_buf_free(words);
    return taken;
}

enum ropa_status rp_workbook_shape(struct rp_workbook *b, size_t i, struct rp_workbook_shape *out,
                                   struct ropa_err *err) {
    struct shaping h = {.out = out, .book = b, .own = {true}};
    const struct rp_xml_reader reader = {shape_start, shape_end, shape_text, &h};
    *out = (struct rp_workbook_shape){0};
    enum ropa_status s = rp_xml_read(b->zip, b->sheets[i].part, &reader, err);
    bool bad = h.veiled.bad || h.range.bad;
    for (size_t k = 0; k < RP_WORKBOOK_PAGES; k++) {
        const bool own = k != RP_WORKBOOK_ALL_PAGES && h.own[k];
        bad |= h.header[k].bad || h.footer[k].bad;
        out->header[k] = take_words(&h.header[k], own);
        out->footer[k] = take_words(&h.footer[k], own);
    }
    out->veiled = h.veiled.n ? rp_buf_take(&h.veiled) : NULL;
    rp_buf_free(&h.veiled);
    rp_buf_free(&h.range);
    s = !s && bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    if (s)
        rp_workbook_shape_free(out);
    return s;
}

void rp_workbook_shape_free(struct rp_workbook_shape *shape) {
    free(shape->merged);
    free(shape->hidden);
    for (size_t i = 0; i < RP_WORKBOOK_PAGES; i++) {
        free(shape->header[i]);
        free(shape->footer[i]);
    }
    free(shape->veiled);
    *shape = (struct rp_workbook_shape){0};
}
