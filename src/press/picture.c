/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A picture of a document of few words: a band with its title, a card for each section, a band with where to turn. Units are those of a width
 * of 1080, whatever it is written as; the letters are as large as all of it has room for, never smaller than anybody can read.
 */
#include "base/buf.h"
#include "base/err.h"
#include "press/flow.h"
#include "press/icon.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <ropa/version.h>
#include <stdlib.h>
#include <string.h>

enum { WIDE = 1080, HIGH = 1350, SMALLEST = 28, EDGE = 40, MOST_SECTIONS = 24, MOST_ENTRIES = 64 };
static const double A4_WIDE = 595.276, A4_HIGH = 841.89;
static const double LARGEST = 1.4, LEAST = 0.62, STEP = 0.02;                  /* of the letters */
enum { TITLE = 84, NAME = 46, HEADING = 52, TEXT = 43, CELL = 42, FINE = 33 }; /* at 1 */

struct colour {
    double r, g, b;
};

/* White words on each, and each on white and on its tint, have a contrast of at least 4.5. */
static struct colour colour_of(const char *code) {
    static const struct {
        const char *code;
        struct colour is;
    } all[] = {{"navy", {0.09, 0.20, 0.38}},  {"green", {0.06, 0.34, 0.18}},  {"teal", {0.02, 0.33, 0.36}},
               {"blue", {0.07, 0.29, 0.58}},  {"purple", {0.31, 0.16, 0.46}}, {"maroon", {0.46, 0.09, 0.14}},
               {"brown", {0.36, 0.22, 0.11}}, {"grey", {0.22, 0.24, 0.27}}};
    for (size_t i = 0; code && i < sizeof all / sizeof *all; i++)
        if (!strcmp(all[i].code, code))
            return all[i].is;
    return all[0].is;
}

/* A few words, with what stands for them. */
struct entry {
    enum rp_icon icon;
    struct rp_run *runs;
    size_t n;
    bool item; /* of a list */
};

struct section {
    const struct rp_node *head;
    enum rp_icon icon;
    struct entry entries[MOST_ENTRIES];
    size_t n;
};

struct picture {
    struct rp_flow flow;
    cairo_surface_t *surface;
    cairo_t *cr;
    double high, scale;
    struct colour dark, tint;
    const struct rp_node *title;
    struct section top, sections[MOST_SECTIONS], foot;
    size_t n;
    bool full;    /* more than there is room for */
    bool drawing; /* else it is only measured */
};

/* ---- what the document says ---- */

static bool add_runs(struct picture *p, struct section *s, const struct rp_node *b, bool item) {
    for (size_t i = 0; i < b->n_runs && !p->flow.pool.bad; i++) {
        const struct rp_run *r = &b->runs[i];
        if (!i || r->line || r->icon) {
            p->full |= s->n == MOST_ENTRIES;
            if (p->full)
                return false;
            s->entries[s->n] =
                (struct entry){.icon = r->icon,
                               .item = item,
                               .runs = rp_pool_take(&p->flow.pool, b->n_runs - i, sizeof *b->runs)};
            if (!s->entries[s->n++].runs)
                return false;
        }
        struct entry *e = &s->entries[s->n - 1];
        e->runs[e->n] = *r;
        e->runs[e->n++].line = false;
    }
    return true;
}

static void add_block(struct picture *p, struct section *s, const struct rp_node *b, bool item) {
    if (b->n_runs)
        add_runs(p, s, b, item);
    for (const struct rp_node *in = b->first; in; in = in->next)
        add_block(p, s, in, item || b->kind == RP_ITEM);
}

/* Into a title, what stands below it, sections and the foot; what the document says of its state is told by its mark. */
static void read_document(struct picture *p) {
    struct section *in = &p->top;
    for (const struct rp_node *b = p->flow.p->root->first; b; b = b->next) {
        if (b->kind == RP_BLOCKS && b->look == RP_LOOK_MARK)
            continue;
        if (b->kind == RP_HEADING && b->level == 1 && !p->title) {
            p->title = b;
        } else if (b->kind == RP_HEADING) {
            const enum rp_icon icon = b->n_runs ? b->runs[0].icon : RP_ICON_NONE;
            p->full |= icon != RP_ICON_CONTACT && p->n == MOST_SECTIONS;
            if (p->full)
                return;
            in = icon == RP_ICON_CONTACT ? &p->foot : &p->sections[p->n++];
            in->head = b;
            in->icon = icon;
        } else {
            add_block(p, in, b, false);
        }
    }
}

/* ---- words ---- */

static void set_colour(struct picture *p, const struct colour *c) {
    cairo_set_source_rgb(p->cr, c->r, c->g, c->b);
}

static const struct colour white = {1, 1, 1}, ink = {0.10, 0.10, 0.12};

static double size_of(const struct picture *p, double points) {
    const double size = points * p->scale;
    return size > SMALLEST ? size : SMALLEST;
}

/* Words from `y` down, `width` wide; returns how high they are. */
static double put_words(struct picture *p, const struct rp_run *runs, size_t n, double points, bool bold,
                        const char *tag, const struct colour *c, double x, double y, double width,
                        bool centre) {
    PangoRectangle box;
    struct rp_run *plain = c == &white ? rp_pool_take(&p->flow.pool, n + 1, sizeof *plain) : NULL;
    for (size_t i = 0; plain && i < n;
         i++) { /* what isn't known is said in words: red is nothing on a band */
        plain[i] = runs[i];
        plain[i].gap = false;
    }
    PangoLayout *layout = rp_flow_layout(&p->flow, plain ? plain : runs, n, points, bold, width);
    if (!layout)
        return 0;
    if (centre)
        pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
    pango_layout_get_extents(layout, NULL, &box);
    if (p->drawing) {
        set_colour(p, c);
        cairo_tag_begin(p->cr, tag, NULL);
        cairo_move_to(p->cr, x, y);
        pango_cairo_show_layout(p->cr, layout);
        cairo_tag_end(p->cr, tag);
    }
    return pango_units_to_double(box.height);
}

static double put_text(struct picture *p, const char *text, double points, const struct colour *c, double x,
                       double y, double width) {
    return put_words(p, &(struct rp_run){.text = text}, 1, points, false, "P", c, x, y, width, false);
}

static void put_icon(struct picture *p, enum rp_icon icon, const struct colour *on, const struct colour *in,
                     double x, double y, double size) {
    if (!p->drawing)
        return;
    set_colour(p, on);
    cairo_new_path(p->cr); /* words leave a point */
    cairo_arc(p->cr, x + size / 2, y + size / 2, size / 2, 0, 6.2832);
    cairo_fill(p->cr);
    set_colour(p, in);
    rp_icon_draw(p->cr, icon, x + size * 0.2, y + size * 0.2, size * 0.6);
}

/* ---- cards ---- */

/* Words under icons, as many beside each other as there is room for. */
static double put_grid(struct picture *p, const struct section *s, double x, double y, double width) {
    const double size = size_of(p, CELL), icon = size * 1.75, gap = size * 0.35;
    size_t drawn = 0;
    for (size_t i = 0; i < s->n; i++)
        drawn += s->entries[i].icon != RP_ICON_NONE;
    const size_t columns = drawn > 6 ? 4 : drawn > 3 && drawn != 4 ? 3 : drawn ? drawn : 1;
    const double cell = width / (double)columns;
    double row = 0, begin = y;
    size_t at = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct entry *e = &s->entries[i];
        if (!e->icon) { /* how many more there are */
            y += row + (row > 0 ? gap * 0.6 : 0);
            row = 0;
            at = 0;
            y += put_words(p, e->runs, e->n, size, false, "P", &ink, x, y, width, false);
            continue;
        }
        if (at == columns) {
            y += row + gap;
            row = 0;
            at = 0;
        }
        const double left = x + (double)at++ * cell, words = left + icon + size * 0.4;
        PangoRectangle box = {0};
        PangoLayout *layout =
            rp_flow_layout(&p->flow, e->runs, e->n, size, true, left + cell - words - size * 0.2);
        if (layout)
            pango_layout_get_extents(layout, NULL, &box);
        const double high = pango_units_to_double(box.height), tall = high > icon ? high : icon;
        put_icon(p, e->icon, &p->dark, &white, left, y + (tall - icon) / 2, icon);
        put_words(p, e->runs, e->n, size, true, "P", &ink, words, y + (tall - high) / 2,
                  left + cell - words - size * 0.2, false);
        row = row > tall ? row : tall;
    }
    return y + row - begin;
}

static double put_entries(struct picture *p, const struct entry *entries, size_t n, double x, double y,
                          double width, const struct colour *c) {
    const double size = size_of(p, TEXT), begin = y;
    for (size_t i = 0; i < n; i++) {
        const struct entry *e = &entries[i];
        const double indent = e->icon ? size * 1.4 : e->item ? size * 0.6 : 0;
        if (p->drawing && e->icon) {
            set_colour(p, c == &white ? &white : &p->dark);
            rp_icon_draw(p->cr, e->icon, x, y + size * 0.12, size);
        } else if (p->drawing && e->item) {
            set_colour(p, &p->dark);
            cairo_new_path(p->cr);
            cairo_arc(p->cr, x + size * 0.16, y + size * 0.66, size * 0.11, 0, 6.2832);
            cairo_fill(p->cr);
        }
        y += put_words(p, e->runs, e->n, size, false, "P", c, x + indent, y, width - indent, false);
    }
    return y - begin;
}

/* Where there is room beside each other for two columns of a list, in two. */
static double put_list(struct picture *p, const struct section *s, double x, double y, double width,
                       const struct colour *c) {
    const bool two = width > WIDE * 0.7 && s->n > 2 && s->entries[0].item;
    const size_t half = two ? (s->n + 1) / 2 : s->n;
    const double column = two ? width / 2 - EDGE / 2.0 : width;
    const double left = put_entries(p, s->entries, half, x, y, column, c);
    const double right = put_entries(p, s->entries + half, s->n - half, x + width - column, y, column, c);
    return left > right ? left : right;
}

static bool is_grid(const struct section *s) {
    return s->icon == RP_ICON_DATA || s->icon == RP_ICON_RIGHTS;
}

/* `height` of the card: 0 as high as it has to be, which is returned. */
static double put_card(struct picture *p, const struct section *s, double x, double y, double width,
                       double height) {
    const double pad = 26 * p->scale, size = size_of(p, HEADING), icon = size * 1.15;
    double at = y + pad * 0.8;
    if (p->drawing) {
        set_colour(p, &p->tint);
        cairo_new_path(p->cr);
        rp_icon_card(p->cr, x, y, width, height, 26);
    }
    const double indent = s->icon ? icon + size * 0.3 : 0;
    if (s->icon)
        put_icon(p, s->icon, &p->dark, &white, x + pad, at + size * 0.08, icon);
    const double head = put_words(p, s->head->runs, s->head->n_runs, size, true, "H2", &p->dark,
                                  x + pad + indent, at, width - 2 * pad - indent, false);
    at += (head > icon ? head : icon) + pad * (is_grid(s) ? 0.6 : 0.25);
    at += is_grid(s) ? put_grid(p, s, x + pad, at, width - 2 * pad)
                     : put_list(p, s, x + pad, at, width - 2 * pad, &ink);
    return at + pad * 0.9 - y;
}

/* ---- top and foot ---- */

static double put_mark(struct picture *p) {
    static const struct colour warning = {0.60, 0.05, 0.05};
    const char *mark = p->flow.p->mark;
    const double size = size_of(p, FINE);
    if (!mark)
        return 0;
    if (p->drawing) {
        set_colour(p, &warning);
        cairo_rectangle(p->cr, 0, 0, WIDE, size * 1.9);
        cairo_fill(p->cr);
    }
    put_words(p, &(struct rp_run){.text = mark}, 1, size, true, "P", &white, EDGE, size * 0.25,
              WIDE - 2 * EDGE, true);
    return size * 1.9;
}

static double put_top(struct picture *p, double height) {
    const double mark = put_mark(p), size = size_of(p, TITLE), icon = size * 1.7;
    double y = mark + 22 * p->scale;
    if (p->drawing) {
        set_colour(p, &p->dark);
        cairo_rectangle(p->cr, 0, mark, WIDE, height - mark);
        cairo_fill(p->cr);
    }
    const double left = EDGE + icon + size * 0.35, width = WIDE - left - EDGE;
    put_icon(p, RP_ICON_RIGHTS, &white, &p->dark, EDGE, y + size * 0.1, icon);
    if (p->title)
        y += put_words(p, p->title->runs, p->title->n_runs, size, true, "H1", &white, left, y, width, false);
    for (size_t i = 0; i < p->top.n; i++)
        y += put_words(p, p->top.entries[i].runs, p->top.entries[i].n, size_of(p, NAME), false, "P", &white,
                       left, y, width, false);
    const double least = mark + 22 * p->scale + icon + size * 0.2;
    return (y > least ? y : least) + 20 * p->scale;
}

/* The address that the code holds; "" none is known. */
static void address_of(const struct section *foot, struct rp_buf *out) {
    for (size_t i = 0; i < foot->n; i++)
        for (size_t k = 0; foot->entries[i].icon == RP_ICON_QR && k < foot->entries[i].n; k++)
            if (!foot->entries[i].runs[k].gap)
                rp_buf_str(out, foot->entries[i].runs[k].text);
}

static double put_code(struct picture *p, double y, double high) {
    struct rp_buf address = {0};
    const double size = 232;
    address_of(&p->foot, &address);
    p->flow.pool.bad |= address.bad;
    const bool drawn = !p->drawing || !address.n || address.bad ||
                       rp_icon_code(p->cr, address.p, WIDE - EDGE - size, y + (high - size) / 2, size);
    p->full |= !drawn && errno == ERANGE;
    p->flow.pool.bad |= !drawn && errno == ENOMEM;
    rp_buf_free(&address);
    return size;
}

static double put_foot(struct picture *p, double y, double height) {
    const double size = size_of(p, HEADING), pad = 24 * p->scale, fine = size_of(p, FINE);
    if (p->drawing) {
        set_colour(p, &p->dark);
        cairo_new_path(p->cr);
        cairo_rectangle(p->cr, 0, y, WIDE, height);
        cairo_fill(p->cr);
    }
    const double code = put_code(p, y, height), width = WIDE - 3 * EDGE - code;
    double at = y + pad;
    if (p->foot.head)
        at += put_words(p, p->foot.head->runs, p->foot.head->n_runs, size, true, "H2", &white, EDGE, at,
                        width, false);
    at += put_list(p, &p->foot, EDGE, at, width, &white);
    if (*p->flow.p->footer)
        at += put_text(p, p->flow.p->footer, fine < 30 ? fine : 30, &white, EDGE, at + 4, width) + 4;
    at += pad - y;
    return at > code + 2 * pad ? at : code + 2 * pad;
}

/* ---- the whole ---- */

/* Two sections of words stand beside each other, a grid by itself. */
static size_t in_row(const struct picture *p, size_t i) {
    return i + 1 < p->n && !is_grid(&p->sections[i]) && !is_grid(&p->sections[i + 1]) ? 2 : 1;
}

static double row_height(struct picture *p, size_t i, size_t n, double gap) {
    const double width = n == 2 ? (WIDE - 2 * EDGE - gap) / 2 : WIDE - 2 * EDGE;
    double high = 0;
    for (size_t k = 0; k < n; k++) {
        const double one = put_card(p, &p->sections[i + k], 0, 0, width, 0);
        high = one > high ? one : high;
    }
    return high;
}

/* How much is left over where the letters are of this size; less than nothing: they don't fit. */
static double measure(struct picture *p, double *top, double *foot, size_t *rows) {
    const double gap = 20;
    double y = *top = put_top(p, 0);
    *rows = 0;
    for (size_t i = 0; i < p->n; i += in_row(p, i), ++*rows)
        y += gap + row_height(p, i, in_row(p, i), gap);
    *foot = put_foot(p, 0, 0);
    return p->high - y - gap - *foot;
}

static void draw_rows(struct picture *p, double top, double foot, double left, size_t rows) {
    const double gap = 20, more = rows ? left / (double)rows : 0;
    double y = top + gap;
    for (size_t i = 0; i < p->n;) {
        const size_t n = in_row(p, i);
        const double width = n == 2 ? (WIDE - 2 * EDGE - gap) / 2 : WIDE - 2 * EDGE;
        p->drawing = false;
        const double high = row_height(p, i, n, gap) + more;
        p->drawing = true;
        for (size_t k = 0; k < n; k++)
            put_card(p, &p->sections[i + k], EDGE + (double)k * (width + gap), y, width, high);
        y += high + gap;
        i += n;
    }
    put_foot(p, p->high - foot, foot);
}

static void draw(struct picture *p) {
    double top = 0, foot = 0, left = -1;
    size_t rows = 0;
    int fits = -1, low = 0, high = (int)((LARGEST - LEAST) / STEP);
    while (low <= high && !p->flow.pool.bad && !p->full) { /* the largest */
        const int middle = (low + high) / 2;
        p->scale = LEAST + STEP * middle;
        const bool room = measure(p, &top, &foot, &rows) >= 0;
        fits = room ? middle : fits;
        low = room ? middle + 1 : low;
        high = room ? high : middle - 1;
    }
    p->scale = LEAST + STEP * fits;
    if (fits >= 0)
        left = measure(p, &top, &foot, &rows);
    p->full |= left < 0;
    if (p->full || p->flow.pool.bad || *p->flow.missing)
        return;
    p->drawing = true;
    set_colour(p, &white);
    cairo_paint(p->cr);
    cairo_tag_begin(p->cr, "Document", NULL);
    put_top(p, top);
    draw_rows(p, top, foot, left, rows);
    cairo_tag_end(p->cr, "Document");
    if (p->flow.p->draft)
        rp_flow_draft(&p->flow, p->cr, WIDE, p->high, 460, (const double[]){0.55, 0.05, 0.05, 0.22});
}

/* ---- files ---- */

static cairo_status_t keep_bytes(void *ctx, const unsigned char *bytes, unsigned n) {
    struct rp_buf *b = ctx;
    rp_buf_add(b, (const char *)bytes, n);
    return b->bad ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

static void put_number(struct rp_buf *out, unsigned long n) {
    for (int shift = 24; shift >= 0; shift -= 8)
        rp_buf_char(out, (char)(n >> shift & 0xFF));
}

/* PNG's check of a chunk. */
static unsigned long check_of(const char *bytes, size_t n) {
    unsigned long c = 0xFFFFFFFF;
    for (size_t i = 0; i < n; i++) {
        c ^= (unsigned char)bytes[i];
        for (int bit = 0; bit < 8; bit++)
            c = c & 1 ? c >> 1 ^ 0xEDB88320 : c >> 1;
    }
    return c ^ 0xFFFFFFFF;
}

/* A chunk of text, by a key that viewers know. */
static void put_chunk(struct rp_buf *out, const char *key, const char *text, enum ropa_lang lang) {
    struct rp_buf chunk = {0};
    rp_buf_str(&chunk, "iTXt");
    rp_buf_add(&chunk, key, strlen(key) + 1);
    rp_buf_add(&chunk, "\0", 2); /* not compressed */
    rp_buf_add(&chunk, lang == ROPA_TH ? "th" : "en", 3);
    rp_buf_char(&chunk, '\0');
    rp_buf_str(&chunk, text);
    out->bad |= chunk.bad;
    if (!chunk.bad) {
        put_number(out, (unsigned long)(chunk.n - 4));
        rp_buf_add(out, chunk.p, chunk.n);
        put_number(out, check_of(chunk.p, chunk.n));
    }
    rp_buf_free(&chunk);
}

/* What is in it, for who can't see it: behind the header of a png, in the outermost element of an svg. */
static void put_alternative(const struct rp_paper *p, enum rp_pressed how, const struct rp_buf *file,
                            struct rp_buf *out) {
    enum { HEADER = 8 + 4 + 4 + 13 + 4 };
    struct rp_buf words = {0};
    const bool whole = rp_paper_text(p->root, &words);
    const char *svg = how == RP_PICTURE_SVG && file->p ? strstr(file->p, "<svg") : NULL,
               *end = svg ? strchr(svg, '>') : NULL;
    const size_t head = how == RP_PICTURE_PNG ? HEADER : end ? (size_t)(end - file->p) : 0;
    out->bad |= !whole || words.bad || file->bad || file->n < head;
    if (!out->bad) {
        rp_buf_add(out, file->p, head);
        if (how == RP_PICTURE_PNG) {
            put_chunk(out, "Title", p->title, p->lang);
            put_chunk(out, "Description", words.p ? words.p : "", p->lang);
            put_chunk(out, "Software", "ropa " ROPA_VERSION, p->lang);
        } else {
            rp_buf_printf(
                out, " role=\"img\" aria-labelledby=\"title words\" xml:lang=\"%s\">\n<title id=\"title\">",
                p->lang == ROPA_TH ? "th" : "en");
            rp_xml_escape(out, p->title);
            rp_buf_str(out, "</title>\n<desc id=\"words\">");
            rp_xml_escape(out, words.p ? words.p : "");
            rp_buf_str(out, "</desc>");
        }
        const size_t next = how == RP_PICTURE_PNG ? head : head + 1;
        rp_buf_add(out, file->p + next, file->n - next);
    }
    rp_buf_free(&words);
}

static cairo_surface_t *surface_of(enum rp_pressed how, const struct rp_paper *paper, struct rp_buf *file) {
    cairo_surface_t *s = NULL;
    if (how == RP_PICTURE_PNG)
        return cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    if (how == RP_PICTURE_PDF) {
        s = cairo_pdf_surface_create_for_stream(keep_bytes, file, A4_WIDE, A4_HIGH);
        rp_flow_properties(s, paper);
    } else {
        s = cairo_svg_surface_create_for_stream(keep_bytes, file, WIDE, HIGH);
        cairo_svg_surface_set_document_unit(s, CAIRO_SVG_UNIT_PX);
    }
    return s;
}

enum ropa_status rp_press_picture(const struct rp_paper *paper, enum rp_pressed how, FILE *out,
                                  struct rp_press_told *told, struct ropa_err *err) {
    struct rp_buf file = {0}, whole = {0};
    const double unit = how == RP_PICTURE_PDF ? A4_WIDE / WIDE : 1;
    struct picture *p = calloc(1, sizeof *p);
    *told = (struct rp_press_told){0};
    if (!p)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    p->surface = surface_of(how, paper, &file);
    p->cr = cairo_create(p->surface);
    cairo_scale(p->cr, unit, unit);
    p->high = how == RP_PICTURE_PDF ? A4_HIGH / unit : HIGH;
    p->dark = colour_of(paper->colour);
    p->tint = (struct colour){0.92 + p->dark.r * 0.08, 0.92 + p->dark.g * 0.08, 0.92 + p->dark.b * 0.08};
    p->flow = (struct rp_flow){.p = paper, .told = told, .context = rp_flow_context(p->cr, paper)};
    read_document(p);
    draw(p);
    cairo_destroy(p->cr);
    cairo_surface_flush(p->surface);
    if (how == RP_PICTURE_PNG && !p->full)
        cairo_surface_write_to_png_stream(p->surface, keep_bytes, &file);
    cairo_surface_finish(p->surface); /* what it couldn't do it says only now */
    rp_flow_made(&p->flow);
    enum ropa_status s = p->full && !*p->flow.missing /* what no font has is as wide as its number */
                             ? rp_err_subject(err, ROPA_E_NO_ROOM, paper->title, NULL)
                             : rp_flow_result(&p->flow, p->surface, err);
    if (!s && how != RP_PICTURE_PDF)
        put_alternative(paper, how, &file, &whole);
    if (!s && (file.bad || whole.bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    const struct rp_buf *done = how == RP_PICTURE_PDF ? &file : &whole;
    if (!s)
        fwrite(done->p, 1, done->n, out);
    cairo_surface_destroy(p->surface);
    rp_flow_free(&p->flow);
    g_object_unref(p->flow.context);
    rp_buf_free(&file);
    rp_buf_free(&whole);
    free(p);
    return s;
}
