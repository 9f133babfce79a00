/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Strips on pages, and pages in a file. cairo 1.16 knows no artifacts, alternative texts or language: what is promised is tagged, titled,
 * fonts inside; the html is the accessible form.
 */
#include "base/err.h"
#include "press/flow.h"
#include "press/icon.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <ropa/version.h>
#include <stdlib.h>
#include <string.h>

static const double SHORT_SIDE = 595.276, LONG_SIDE = 841.89; /* A4 */
enum { LEFT = 85, RIGHT = 57, BOTTOM = 57, EDGE = 28, FOOT = 22, LINE = 24, PAGE_LINE = 15 };
enum { FOOTER = 12, CODE = 9 }; /* points of type */

/* A strip where it stands; `again`: a table's head, on another page. */
struct stand {
    size_t strip, page;
    double y, over; /* its upper edge; the space kept over it */
    bool again;
};

struct book {
    struct rp_flow flow;
    double wide, high;
    struct stand *stands;
    size_t n, cap, pages;
    cairo_surface_t *surface;
    cairo_t *cr;
    const struct rp_tag *open; /* the innermost */
    int outline[4];            /* the last heading of each level */
};

/* ---- pages ---- */

/* Where the text of a page begins: below what the page says on top. */
static double top_of(const struct book *b, size_t page) {
    const struct rp_paper *p = b->flow.p;
    const double margin = p->official ? 43 : 57;
    const double head = EDGE + (p->mark && page ? LINE : 0) + (p->official && page ? LINE : 0);
    return head > EDGE && head > margin ? head : margin;
}

/* Where it ends: above the footer, however many lines that has. */
static double bottom_of(struct book *b) {
    const struct rp_paper *p = b->flow.p;
    PangoRectangle box = {0};
    PangoLayout *layout = *p->footer ? rp_flow_layout(&b->flow, &(struct rp_run){.text = p->footer}, 1,
                                                      p->official ? CODE : FOOTER, false, b->flow.width)
                                     : NULL;
    if (layout)
        pango_layout_get_extents(layout, NULL, &box);
    const double foot = FOOT + (p->official ? 0 : PAGE_LINE) + pango_units_to_double(box.height) + 4;
    return b->high - (foot > BOTTOM ? foot : BOTTOM);
}

static void stand(struct book *b, size_t strip, size_t page, double *y, double over, bool again) {
    struct stand *grown = rp_grow(b->stands, b->n, &b->cap, sizeof *grown);
    b->flow.pool.bad |= !grown;
    if (!grown)
        return;
    b->stands = grown;
    grown[b->n++] =
        (struct stand){.strip = strip, .page = page, .y = *y + over, .over = over, .again = again};
    *y += over + b->flow.strips[strip].height;
}

/* Begin a page for the strip, under the head of its table. */
static void turn(struct book *b, size_t strip, size_t *page, double *y) {
    const struct rp_strip *s = &b->flow.strips[strip];
    ++*page;
    *y = top_of(b, *page);
    for (size_t i = 0; i < s->n_head; i++)
        stand(b, s->head + i, *page, y, 0, true);
}

static void set_pages(struct book *b) {
    const struct rp_strip *strips = b->flow.strips;
    const double bottom = bottom_of(b);
    size_t page = 0;
    double y = top_of(b, 0), top = y;
    for (size_t i = 0, to; i < b->flow.n && !b->flow.pool.bad; i = to) {
        double height = y > top ? strips[i].before : 0;
        for (to = i; to < b->flow.n;) {
            height += strips[to].height + (to > i ? strips[to].before : 0);
            if (!strips[to++].glued)
                break;
        }
        if (y > top && (strips[i].page || (y + height > bottom && height < bottom - top))) {
            turn(b, i, &page, &y);
            top = top_of(b, page);
        }
        for (size_t k = i; k < to; k++) {
            if (y > top && y + strips[k].before + strips[k].height > bottom) {
                turn(b, k, &page, &y);
                top = top_of(b, page);
            }
            stand(b, k, page, &y, y > top ? strips[k].before : 0, false);
        }
    }
    b->pages = page + 1;
}

/* ---- what it is for who can't see it ---- */

static bool is_within(const struct rp_tag *tag, const struct rp_tag *in) {
    while (tag && tag != in)
        tag = tag->in;
    return tag == in;
}

static void open_down_to(struct book *b, const struct rp_tag *tag) {
    if (!tag || tag == b->open)
        return;
    open_down_to(b, tag->in);
    cairo_tag_begin(b->cr, tag->name, NULL);
    b->open = tag;
}

/* `tag` is the innermost that is open; NULL: none. */
static void set_tag(struct book *b, const struct rp_tag *tag) {
    while (b->open && !is_within(tag, b->open)) {
        cairo_tag_end(b->cr, b->open->name);
        b->open = b->open->in;
    }
    open_down_to(b, tag);
}

/* ---- drawing ---- */

static void draw_dots(cairo_t *cr, double from, double to, double y) {
    static const double dots[] = {0, 3};
    if (to <= from)
        return;
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cr, 0.9);
    cairo_set_dash(cr, dots, 2, 0);
    cairo_move_to(cr, from, y);
    cairo_line_to(cr, to, y);
    cairo_stroke(cr);
    cairo_restore(cr);
}

static void draw_line(struct book *b, const struct stand *at, const struct rp_line *line) {
    PangoRectangle box;
    cairo_move_to(b->cr, LEFT + line->x, at->y + line->base);
    pango_cairo_show_layout_line(b->cr, line->line);
    if (line->lead > 0) {
        pango_layout_line_get_extents(line->line, NULL, &box);
        draw_dots(b->cr, LEFT + line->x + pango_units_to_double(box.width) + 2, LEFT + line->lead,
                  at->y + line->base);
    }
}

static void stroke(cairo_t *cr, double x, double y, double to_x, double to_y) {
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, to_x, to_y);
    cairo_stroke(cr);
}

struct reading {
    const struct rp_buf *from;
    size_t at;
};

static cairo_status_t read_on(void *ctx, unsigned char *out, unsigned n) {
    struct reading *r = ctx;
    if (r->from->n - r->at < n)
        return CAIRO_STATUS_READ_ERROR;
    memcpy(out, r->from->p + r->at, n);
    r->at += n;
    return CAIRO_STATUS_SUCCESS;
}

/* As high as its place; false: what begins as a png isn't one. */
static bool draw_picture(struct book *b, const struct stand *at, double size, bool outer) {
    struct reading r = {&b->flow.p->emblem, 0};
    cairo_surface_t *picture = cairo_image_surface_create_from_png_stream(read_on, &r);
    const double high = cairo_image_surface_get_height(picture),
                 wide = cairo_image_surface_get_width(picture);
    const double scale = high > 0 ? size / high : 0;
    const bool whole = cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS && scale > 0;
    if (whole) {
        cairo_save(b->cr);
        cairo_translate(b->cr, outer ? LEFT + (b->flow.width - wide * scale) / 2 : LEFT, at->y);
        cairo_scale(b->cr, scale, scale);
        cairo_set_source_surface(b->cr, picture, 0, 0);
        cairo_paint(b->cr);
        cairo_restore(b->cr);
    }
    b->flow.pool.bad |= cairo_surface_status(picture) == CAIRO_STATUS_NO_MEMORY;
    cairo_surface_destroy(picture);
    return whole;
}

/* The place of an emblem, empty where there is no picture. */
static void draw_emblem(struct book *b, const struct stand *at, double size, bool outer) {
    if (b->flow.p->emblem.n && draw_picture(b, at, size, outer))
        return;
    cairo_save(b->cr);
    cairo_set_source_rgb(b->cr, 0.63, 0.63, 0.63);
    cairo_rectangle(b->cr, outer ? LEFT + (b->flow.width - size) / 2 : LEFT, at->y, size, size);
    cairo_stroke(b->cr);
    cairo_restore(b->cr);
}

/* An address that is too long for a code stands below it in letters. */
static void draw_icon(struct book *b, const struct rp_strip *s, double y) {
    const double x = s->aside ? LEFT : LEFT + (b->flow.width - s->height) / 2;
    if (!s->address)
        rp_icon_draw(b->cr, s->icon, x, y, s->height);
    else
        b->flow.pool.bad |= !rp_icon_code(b->cr, s->address, x, y, s->height) && errno == ENOMEM;
}

/* What stands behind and around the words of a strip; the page before and after it decide where a frame goes on. */
static void draw_frame(struct book *b, size_t i) {
    const struct stand *at = &b->stands[i];
    const struct rp_strip *s = &b->flow.strips[at->strip];
    const struct stand *last = i && b->stands[i - 1].page == at->page ? at - 1 : NULL,
                       *next = i + 1 < b->n && b->stands[i + 1].page == at->page ? at + 1 : NULL;
    const double right = LEFT + b->flow.width, end = at->y + s->height;
    cairo_set_line_width(b->cr, 0.5);
    if (s->emblem > 0)
        draw_emblem(b, at, s->emblem, s->outer);
    if (s->icon)
        draw_icon(b, s, at->y);
    if (s->rule)
        stroke(b->cr, LEFT, at->y + 3, right, at->y + 3);
    if (s->tear) {
        static const double dashes[] = {6, 4};
        cairo_set_dash(b->cr, dashes, 2, 0);
        stroke(b->cr, LEFT, at->y - 12, right, at->y - 12);
        cairo_set_dash(b->cr, NULL, 0, 0);
    }
    if (!s->n_edges)
        return;
    const bool goes_on = last && b->flow.strips[last->strip].frame == s->frame;
    const double y = goes_on ? at->y - at->over : at->y;
    const double x0 = LEFT + s->edges[0], x1 = LEFT + s->edges[s->n_edges - 1];
    if (s->shade) {
        cairo_set_source_rgb(b->cr, 0.93, 0.93, 0.93);
        cairo_rectangle(b->cr, x0, y, x1 - x0, end - y);
        cairo_fill(b->cr);
        cairo_set_source_rgb(b->cr, 0, 0, 0);
    }
    for (size_t k = 0; k < s->n_edges; k++)
        stroke(b->cr, LEFT + s->edges[k], y, LEFT + s->edges[k], end);
    if (s->top || !goes_on)
        stroke(b->cr, x0, y, x1, y);
    if (s->bottom || !next || b->flow.strips[next->strip].frame != s->frame)
        stroke(b->cr, x0, end, x1, end);
}

static void note_heading(struct book *b, const struct stand *at, const struct rp_strip *s) {
    char where[96];
    const int level = s->level < 3 ? s->level : 3;
    int up = level - 1;
    while (up > 0 && b->outline[up] < 0)
        up--;
    snprintf(where, sizeof where, "page=%zu pos=[%d %d]", at->page + 1, LEFT, (int)at->y);
    b->outline[level] =
        cairo_pdf_surface_add_outline(b->surface, up > 0 ? b->outline[up] : CAIRO_PDF_OUTLINE_ROOT,
                                      s->heading, where, CAIRO_PDF_OUTLINE_FLAG_OPEN);
    for (int i = level + 1; i < 4; i++)
        b->outline[i] = -1;
}

/* The words of the strips from `i` on that belong together: those of a row cell by cell, as they are read. Returns where the next begin. */
static size_t draw_words(struct book *b, size_t i) {
    const struct rp_strip *s = &b->flow.strips[b->stands[i].strip];
    size_t to = i + 1;
    while (s->row && to < b->n && b->stands[to].page == b->stands[i].page &&
           b->flow.strips[b->stands[to].strip].row == s->row)
        to++;
    const double edge = s->row ? s->edges[s->n_edges - 1] : 0;
    for (size_t cell = 0; cell + 1 < (s->row ? s->n_edges : 2); cell++)
        for (size_t k = i; k < to; k++) {
            const struct rp_strip *in = &b->flow.strips[b->stands[k].strip];
            for (size_t l = 0; l < in->n_lines; l++) {
                const struct rp_line *line = &in->lines[l];
                if (edge > 0 && (line->x < s->edges[cell] || line->x >= s->edges[cell + 1]))
                    continue;
                set_tag(b, b->stands[k].again ? &b->flow.own : line->tag);
                draw_line(b, &b->stands[k], line);
            }
        }
    if (s->heading && !b->stands[i].again)
        note_heading(b, &b->stands[i], s);
    return to;
}

/* ---- what every page says ---- */

/* A line of the page's own: `where` 0 at the left, 0.5 in the middle, 1 at the right. */
static void draw_own(struct book *b, const char *text, double points, bool bold, double y, double where,
                     bool up) {
    PangoRectangle box;
    PangoLayout *layout =
        text ? rp_flow_layout(&b->flow, &(struct rp_run){.text = text}, 1, points, bold, b->flow.width)
             : NULL;
    if (!layout)
        return;
    pango_layout_set_alignment(layout, where > 0.9   ? PANGO_ALIGN_RIGHT
                                       : where > 0.1 ? PANGO_ALIGN_CENTER
                                                     : PANGO_ALIGN_LEFT);
    pango_layout_get_extents(layout, NULL, &box);
    cairo_move_to(b->cr, LEFT, up ? y - pango_units_to_double(box.height) : y);
    pango_cairo_show_layout(b->cr, layout);
}

static void draw_own_words(struct book *b, size_t page) {
    static const struct ropa_text number = {{"หน้า ", "Page "}}, of = {{" จาก ", " of "}};
    const struct rp_paper *p = b->flow.p;
    struct rp_buf text = {0};
    double y = EDGE, foot = b->high - FOOT;
    set_tag(b, &b->flow.own);
    if (p->draft)
        rp_flow_draft(&b->flow, b->cr, b->wide, b->high, 180, (const double[]){0.9, 0.9, 0.9, 1});
    if (p->mark && page) { /* the first begins with it */
        draw_own(b, p->mark, 14, true, y, 0.5, false);
        y += LINE;
    }
    if (!p->official || page) {
        rp_buf_str(&text, p->official ? "- " : number.in[p->lang]);
        rp_paper_number(&text, page + 1, p->lang);
        rp_buf_str(&text, p->official ? " -" : of.in[p->lang]);
        if (!p->official)
            rp_paper_number(&text, b->pages, p->lang);
    }
    b->flow.pool.bad |= text.bad;
    if (p->official) {
        draw_own(b, text.p, 16, false, y, 0.5, false);
    } else {
        draw_own(b, text.p, FOOTER, false, foot, 1, true);
        foot -= PAGE_LINE;
    }
    if (*p->footer)
        draw_own(b, p->footer, p->official ? CODE : FOOTER, false, foot, 0, true);
    rp_buf_free(&text);
}

/* ---- the file ---- */

static cairo_status_t write_bytes(void *out, const unsigned char *bytes, unsigned n) {
    return fwrite(bytes, 1, n, out) == n ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void draw_pages(struct book *b) {
    size_t i = 0;
    for (size_t page = 0; page < b->pages; page++) {
        size_t from = i, to = i;
        draw_own_words(b, page);
        while (to < b->n && b->stands[to].page == page)
            to++;
        for (size_t k = from; k < to; k++)
            draw_frame(b, k);
        while (i < to)
            i = draw_words(b, i);
        set_tag(b, &b->flow.whole);
        cairo_show_page(b->cr);
    }
    set_tag(b, NULL);
}

static enum ropa_status pdf(const struct rp_paper *p, FILE *out, struct rp_press_told *told,
                            struct ropa_err *err) {
    struct book b = {.wide = p->wide ? LONG_SIDE : SHORT_SIDE,
                     .high = p->wide ? SHORT_SIDE : LONG_SIDE,
                     .outline = {-1, -1, -1, -1}};
    *told = (struct rp_press_told){0};
    b.surface = cairo_pdf_surface_create_for_stream(write_bytes, out, b.wide, b.high);
    b.cr = cairo_create(b.surface);
    b.flow = (struct rp_flow){
        .p = p, .told = told, .width = b.wide - LEFT - RIGHT, .context = rp_flow_context(b.cr, p)};
    rp_flow_properties(b.surface, p);
    rp_flow_paper(&b.flow);
    set_pages(&b);
    if (!b.flow.pool.bad && !*b.flow.missing)
        draw_pages(&b);
    cairo_destroy(b.cr);
    cairo_surface_finish(b.surface); /* what it couldn't do it says only now */
    rp_flow_made(&b.flow);
    const enum ropa_status s = rp_flow_result(&b.flow, b.surface, err);
    cairo_surface_destroy(b.surface);
    rp_flow_free(&b.flow);
    g_object_unref(b.flow.context);
    free(b.stands);
    return s;
}

__attribute__((visibility("default"))) extern const struct rp_press ropa_paper; /* RP_PRESS */
const struct rp_press ropa_paper = {ROPA_VERSION, RP_PRESS_SIZES, pdf, rp_press_picture, rp_icon_png};
