/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of a workbook that its cells refer to, and what it says of itself. */
#include "exchange/sheet/workbook_parts.h"

#include "base/err.h"
#include "exchange/sheet/serial.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is(const char *name, const char *wanted) {
    return !strcmp(name, wanted);
}

bool rp_workbook_count(const char *text, unsigned long most, unsigned long *out) {
    unsigned long n = 0;
    if (!text || !*text)
        return false;
    for (; *text; text++) {
        if (*text < '0' || *text > '9' || n > most)
            return false;
        n = n * 10 + (unsigned long)(*text - '0');
    }
    *out = n;
    return n <= most;
}

bool rp_workbook_yes(const char *text) {
    return text && (is(text, "1") || is(text, "true") || is(text, "on"));
}

/* ---- texts ---- */

void rp_workbook_text_start(struct rp_workbook_text *t, const char *name) {
    t->phonetic += is(name, "rPh");
    t->taking = is(name, "t") && !t->phonetic;
}

void rp_workbook_text_end(struct rp_workbook_text *t, const char *name) {
    if (is(name, "rPh") && t->phonetic)
        t->phonetic--;
    t->taking = false;
}

void rp_workbook_text_add(struct rp_workbook_text *t, struct rp_xml *x, const char *s, size_t n) {
    if (!t->taking)
        return;
    if (t->buf.n + n > RP_STRING_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else
        rp_buf_add(&t->buf, s, n);
}

static int hex(char c) {
    const char *digits = "0123456789abcdef", *p = c ? strchr(digits, c | 0x20) : NULL;
    return p && (c > '9' || p < digits + 10) ? (int)(p - digits) : -1;
}

/* The character that `_xHHHH_` at `s` stands for; -1 for what is none. A half of a pair stays as it is. */
static int escaped(const char *s, size_t n) {
    int c = 0;
    if (n < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_')
        return -1;
    for (int i = 2; i < 6; i++) {
        int h = hex(s[i]);
        if (h < 0)
            return -1;
        c = c * 16 + h;
    }
    return c == 0 || (c >= 0xD800 && c < 0xE000) ? -1 : c;
}

void rp_workbook_unescape(char *s, size_t *n) {
    const char *first = *n ? memchr(s, '_', *n) : NULL;
    size_t to = first ? (size_t)(first - s) : *n;
    for (size_t i = to; i < *n;) {
        int c = escaped(s + i, *n - i);
        if (c < 0) {
            s[to++] = s[i++];
            continue;
        }
        if (c < 0x80) {
            s[to++] = (char)c;
        } else if (c < 0x800) {
            s[to++] = (char)(0xC0 | c >> 6);
            s[to++] = (char)(0x80 | (c & 0x3F));
        } else {
            s[to++] = (char)(0xE0 | c >> 12);
            s[to++] = (char)(0x80 | (c >> 6 & 0x3F));
            s[to++] = (char)(0x80 | (c & 0x3F));
        }
        i += 7;
    }
    *n = to;
    if (s)
        s[to] = '\0';
}

/* ---- shared strings ---- */

struct strings {
    struct rp_workbook *book;
    struct rp_workbook_text text;
    unsigned depth; /* of <si> */
    bool root;
};

static void keep_string(struct strings *st, struct rp_xml *x) {
    struct rp_workbook *b = st->book;
    size_t *grown = rp_grow(b->starts, b->n_strings, &b->cap_strings, sizeof *grown);
    if (grown)
        b->starts = grown;
    if (!grown || st->text.buf.bad) {
        rp_xml_starve(x);
        return;
    }
    if (b->n_strings == RP_STRINGS_MAX || b->texts.n + st->text.buf.n > RP_STRINGS_BYTES) {
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
        return;
    }
    rp_workbook_unescape(st->text.buf.p, &st->text.buf.n);
    b->starts[b->n_strings++] = b->texts.n;
    rp_buf_add(&b->texts, st->text.buf.p ? st->text.buf.p : "", st->text.buf.n);
    rp_buf_add(&b->texts, "", 1);
    rp_buf_clear(&st->text.buf);
    if (b->texts.bad)
        rp_xml_starve(x);
}

static void strings_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct strings *st = ctx;
    (void)atts;
    if (!st->root && !is(name, "sst"))
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
    st->root = true;
    if (is(name, "si") && st->depth++)
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL); /* a string within a string */
    rp_workbook_text_start(&st->text, name);
}

static void strings_end(void *ctx, struct rp_xml *x, const char *name) {
    struct strings *st = ctx;
    rp_workbook_text_end(&st->text, name);
    if (is(name, "si")) {
        st->depth--;
        keep_string(st, x);
    }
}

static void strings_text(void *ctx, struct rp_xml *x, const char *s, size_t n) {
    rp_workbook_text_add(&((struct strings *)ctx)->text, x, s, n);
}

enum ropa_status rp_workbook_read_strings(struct rp_workbook *b, struct ropa_err *err) {
    struct strings st = {.book = b};
    const struct rp_xml_reader reader = {strings_start, strings_end, strings_text, &st};
    enum ropa_status s = b->strings ? rp_xml_read(b->zip, b->strings, &reader, err) : ROPA_OK;
    rp_buf_free(&st.text.buf);
    return s;
}

/* ---- styles ---- */

enum { PALE = 0xC0, TINY = 5 /* points: letters that nobody reads */ };

struct formats {
    struct rp_workbook *book;
    struct rp_memo codes; /* id: what it makes of a number, as a digit, and what it shows beside it */
    bool cells;           /* within <cellXfs> */
    bool font, fill;      /* within one of <fonts>, of <fills> */
    bool dxf;             /* within the format of a condition */
    size_t n_fonts, n_fills;
    struct rp_memo white,
        filled; /* which of them are white, tiny or struck out; which put a ground behind the letters */
};

/* Fonts and fills go by their number. */
static void note_look(struct rp_xml *x, struct rp_memo *which, size_t n) {
    char number[24];
    snprintf(number, sizeof number, "%zu", n - 1);
    if (which->n == RP_STYLES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else if (!rp_memo_put(which, number, ""))
        rp_xml_starve(x);
}

/* A colour that hardly stands off from white paper. */
static bool is_pale(const char *rgb) {
    char *end;
    const unsigned long c = strlen(rgb) == 8 ? strtoul(rgb + 2, &end, 16) : 0;
    return (c >> 16) > PALE && (c >> 8 & 0xFF) > PALE && (c & 0xFF) > PALE;
}

static void read_look(struct formats *f, struct rp_xml *x, const char *name, const char **atts) {
    const char *rgb = rp_xml_att(atts, "rgb"), *theme = rp_xml_att(atts, "theme"),
               *indexed = rp_xml_att(atts, "indexed"), *val = rp_xml_att(atts, "val");
    bool white = (rgb && is_pale(rgb)) || (theme && is(theme, "0")) ||
                 (indexed && (is(indexed, "1") || is(indexed, "9")));
    bool struck = is(name, "strike") && (!val || rp_workbook_yes(val));
    bool tiny = is(name, "sz") && val && strtod(val, NULL) < TINY;
    bool veil = f->font && ((is(name, "color") && white) || struck || tiny);
    if (f->dxf && (veil || is(name, "numFmt")))
        f->book->veils[f->book->n_veils - 1] = true;
    if (veil)
        note_look(x, &f->white, f->n_fonts);
    if (f->fill && is(name, "fgColor") && !white && (rgb || theme))
        note_look(x, &f->filled, f->n_fills);
}

static void keep_format(struct formats *f, struct rp_xml *x, const char **atts) {
    const char *id = rp_xml_att(atts, "numFmtId"), *code = rp_xml_att(atts, "formatCode");
    if (!id || !code)
        return;
    struct rp_buf makes = {0};
    rp_buf_char(&makes, (char)('0' + rp_serial_format(code)));
    rp_serial_adds(code, &makes);
    if (f->codes.n == RP_FORMATS_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else if (makes.bad || !rp_memo_put(&f->codes, id, makes.p))
        rp_xml_starve(x);
    rp_buf_free(&makes);
}

static bool is_unseen(const struct formats *f, const char **atts) {
    const char *font = rp_xml_att(atts, "fontId"), *fill = rp_xml_att(atts, "fillId");
    return font && rp_memo_get(&f->white, font) && !(fill && rp_memo_get(&f->filled, fill));
}

static void keep_style(struct formats *f, struct rp_xml *x, const char **atts) {
    struct rp_workbook *b = f->book;
    bool *unseen = rp_grow(b->unseen, b->n_kinds, &b->cap_unseen, sizeof *unseen);
    if (unseen) {
        b->unseen = unseen;
        unseen[b->n_kinds] = is_unseen(f, atts);
    } else {
        rp_xml_starve(x);
        return;
    }
    const char *id = rp_xml_att(atts, "numFmtId"), *known = id ? rp_memo_get(&f->codes, id) : NULL;
    const char **prints = rp_grow(b->prints, b->n_kinds, &b->cap_prints, sizeof *prints);
    const char *adds = known && known[1] ? rp_pool_text(&b->pool, known + 1) : "";
    if (prints)
        b->prints = prints;
    if (!prints || !adds) {
        rp_xml_starve(x);
        return;
    }
    prints[b->n_kinds] = adds;
    unsigned long number = 0;
    unsigned char *grown = rp_grow(b->kinds, b->n_kinds, &b->cap_kinds, 1);
    if (grown)
        b->kinds = grown;
    if (!grown)
        rp_xml_starve(x);
    else if (b->n_kinds == RP_STYLES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else if (known)
        b->kinds[b->n_kinds++] = (unsigned char)(*known - '0');
    else
        b->kinds[b->n_kinds++] =
            (unsigned char)(rp_workbook_count(id, 255, &number) ? rp_serial_builtin((unsigned)number) : 0);
}

static void begin_dxf(struct formats *f, struct rp_xml *x) {
    struct rp_workbook *b = f->book;
    bool *grown = rp_grow(b->veils, b->n_veils, &b->cap_veils, sizeof *grown);
    if (!grown) {
        rp_xml_starve(x);
        return;
    }
    b->veils = grown;
    grown[b->n_veils++] = false;
    f->dxf = true;
    if (b->n_veils == RP_STYLES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
}

static void styles_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct formats *f = ctx;
    if (is(name, "dxf"))
        begin_dxf(f, x);
    read_look(f, x, name, atts);
    f->n_fonts += is(name, "font");
    f->n_fills += is(name, "fill");
    f->font |= is(name, "font");
    f->fill |= is(name, "fill");
    if (is(name, "numFmt"))
        keep_format(f, x, atts);
    else if (is(name, "cellXfs"))
        f->cells = true;
    else if (is(name, "xf") && f->cells)
        keep_style(f, x, atts);
}

static void styles_end(void *ctx, struct rp_xml *x, const char *name) {
    struct formats *f = ctx;
    (void)x;
    f->cells &= !is(name, "cellXfs");
    f->font &= !is(name, "font");
    f->fill &= !is(name, "fill");
    f->dxf &= !is(name, "dxf");
}

enum ropa_status rp_workbook_read_styles(struct rp_workbook *b, struct ropa_err *err) {
    struct formats f = {.book = b};
    const struct rp_xml_reader reader = {styles_start, styles_end, NULL, &f};
    enum ropa_status s = b->styles ? rp_xml_read(b->zip, b->styles, &reader, err) : ROPA_OK;
    rp_memo_clear(&f.codes);
    rp_memo_clear(&f.white);
    rp_memo_clear(&f.filled);
    return s;
}

/* ---- properties ---- */

struct properties {
    struct rp_workbook *book;
    bool custom;
    unsigned depth;
    struct rp_buf name, value; /* of the one being read */
};

/* A custom property is <property name="..."><lpwstr>...</lpwstr></property>, each other one an element of its name. */
static void property_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct properties *p = ctx;
    const char *called = p->custom ? rp_xml_att(atts, "name") : name;
    if (++p->depth != 2)
        return;
    rp_buf_clear(&p->name);
    rp_buf_clear(&p->value);
    rp_buf_str(&p->name, p->custom ? "custom:" : "");
    rp_buf_str(&p->name, called);
    if (p->book->properties.n == RP_PROPERTIES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
}

static void property_end(void *ctx, struct rp_xml *x, const char *name) {
    struct properties *p = ctx;
    (void)name;
    if (--p->depth != 1)
        return;
    if (p->name.bad || p->value.bad || !p->name.p ||
        !rp_memo_put(&p->book->properties, p->name.p, p->value.p ? p->value.p : ""))
        rp_xml_starve(x);
}

static void property_text(void *ctx, struct rp_xml *x, const char *s, size_t n) {
    struct properties *p = ctx;
    if (p->depth < 2)
        return;
    if (p->value.n + n > RP_STRING_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else
        rp_buf_add(&p->value, s, n);
}

enum ropa_status rp_workbook_read_properties(struct rp_workbook *b, const char *part, bool custom,
                                             struct ropa_err *err) {
    struct properties p = {.book = b, .custom = custom};
    const struct rp_xml_reader reader = {property_start, property_end, property_text, &p};
    enum ropa_status s = rp_xml_read(b->zip, part, &reader, err);
    rp_buf_free(&p.name);
    rp_buf_free(&p.value);
    return s;
}
