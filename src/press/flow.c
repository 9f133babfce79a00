/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Looks are those of the docx, docx_parts.c. */
#include "press/flow.h"

#include "base/buf.h"
#include "paper/columns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FONT "TH Sarabun New"
/* The same hand under the names that it was issued with. */
static const char *const own_fonts[] = {FONT, "TH SarabunPSK", "TH Sarabun PSK", "Sarabun"};

enum {
    TEXT = 16, /* points */
    CELL = 14,
    SMALL = 11,
    INDENT = 71,  /* 2.5 cm */
    STEP = 28,    /* 1 cm, of a list */
    MIDDLE = 227, /* where the right half of a letter's head begins */
    SIGN = 198,   /* where the block of a signature does */
    PAD = 4,
    FRAME = 6,  /* between a box and its text */
    TWIPS = 20, /* in a point, as columns are shared */
};

/* Where a paragraph stands. */
struct place {
    enum rp_look look;
    bool begins;              /* it is the first one that looks so */
    double left;              /* of its text */
    const struct rp_tag *tag; /* it is in */
    size_t frame;
    int depth; /* in lists */
};

void rp_flow_free(struct rp_flow *f) {
    for (size_t i = 0; i < f->n; i++)
        free(f->strips[i].lines);
    for (size_t i = 0; i < f->n_layouts; i++)
        g_object_unref(f->layouts[i]);
    free(f->strips);
    free(f->layouts);
    rp_pool_free(&f->pool);
}

static const struct rp_tag *tag_of(struct rp_flow *f, const char *name, const struct rp_tag *in) {
    struct rp_tag *t = rp_pool_take(&f->pool, 1, sizeof *t);
    if (t)
        *t = (struct rp_tag){.name = name, .in = in};
    return t;
}

static struct rp_strip *add_strip(struct rp_flow *f, double before, double height) {
    struct rp_strip *grown = rp_grow(f->strips, f->n, &f->cap, sizeof *grown);
    f->pool.bad |= !grown;
    if (!grown)
        return NULL;
    f->strips = grown;
    grown[f->n] = (struct rp_strip){.before = before, .height = height};
    return &grown[f->n++];
}

/* ---- words ---- */

static void set_attribute(PangoAttrList *list, PangoAttribute *a, const struct rp_buf *text, size_t from) {
    a->start_index = (guint)from;
    a->end_index = (guint)text->n;
    pango_attr_list_insert(list, a);
}

/* Into f->fonts, once. A font's first table holds its version, its dates and a sum of all of it. */
static void note_face(struct rp_flow *f, PangoFont *font) {
    hb_blob_t *head =
        hb_face_reference_table(hb_font_get_face(pango_font_get_hb_font(font)), HB_TAG('h', 'e', 'a', 'd'));
    unsigned n = 0;
    const char *bytes = hb_blob_get_data(head, &n);
    uint64_t sum = 14695981039346656037u; /* FNV-1a */
    for (unsigned i = 0; i < n; i++)
        sum = (sum ^ (unsigned char)bytes[i]) * 1099511628211u;
    hb_blob_destroy(head);
    for (size_t i = 0; i < f->n_faces; i++)
        if (f->faces[i] == sum)
            return;
    if (f->n_faces < sizeof f->faces / sizeof *f->faces)
        f->faces[f->n_faces++] = sum;
    f->fonts = (f->fonts ^ sum) * 1099511628211u;
}

/* Each family that stands in for the one asked for, or has what that hasn't ("☐"), once. */
static void name_family(struct rp_press_told *told, const char *family) {
    const size_t n = strlen(told->font), more = strlen(family);
    for (size_t i = 0; i < sizeof own_fonts / sizeof *own_fonts; i++)
        if (!strcmp(family, own_fonts[i]))
            return;
    for (const char *at = told->font; (at = strstr(at, family)); at += more)
        if ((at == told->font || at[-1] == ' ') && (!at[more] || at[more] == ','))
            return;
    if (n + more + 3 <= sizeof told->font)
        snprintf(told->font + n, sizeof told->font - n, "%s%s", n ? ", " : "", family);
}

/* What stands in for the font that is asked for, the first character that no font has, and which fonts there are. */
static void look_at_fonts(struct rp_flow *f, PangoLayout *layout, const char *text) {
    for (GSList *l = pango_layout_get_lines_readonly(layout); l; l = l->next)
        for (GSList *r = ((PangoLayoutLine *)l->data)->runs; r; r = r->next) {
            const PangoGlyphItem *item = r->data;
            const char *at = text + item->item->offset;
            note_face(f, item->item->analysis.font);
            for (int i = 0; i < item->glyphs->num_glyphs && !*f->missing; i++)
                if (item->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
                    g_unichar_to_utf8(item->glyphs->glyphs[i].glyph & ~PANGO_GLYPH_UNKNOWN_FLAG, f->missing);
            if (g_unichar_isspace(g_utf8_get_char(at)))
                continue;
            PangoFontDescription *is = pango_font_describe(item->item->analysis.font);
            name_family(f->told, pango_font_description_get_family(is));
            pango_font_description_free(is);
        }
}

PangoLayout *rp_flow_layout(struct rp_flow *f, const struct rp_run *runs, size_t n, double points, bool bold,
                            double width) {
    struct rp_buf text = {0};
    PangoAttrList *list = pango_attr_list_new();
    for (size_t i = 0; i < n; i++) {
        const size_t from = text.n + runs[i].line;
        rp_buf_str(&text, runs[i].line ? "\n" : "");
        rp_buf_str(&text, runs[i].text);
        if (runs[i].bold && !bold)
            set_attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), &text, from);
        if (runs[i].italic)
            set_attribute(list, pango_attr_style_new(PANGO_STYLE_ITALIC), &text, from);
        if (runs[i].gap)
            set_attribute(list, pango_attr_foreground_new(0x8A8A, 0x1C1C, 0x1C1C), &text, from);
    }
    PangoLayout **grown = text.bad ? NULL : rp_grow(f->layouts, f->n_layouts, &f->cap_layouts, sizeof *grown);
    PangoLayout *layout = grown ? pango_layout_new(f->context) : NULL;
    f->pool.bad |= !layout;
    if (layout) {
        PangoFontDescription *font = pango_font_description_new();
        f->layouts = grown;
        f->layouts[f->n_layouts++] = layout;
        pango_font_description_set_family_static(font, FONT);
        pango_font_description_set_absolute_size(font, points * PANGO_SCALE);
        pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_text(layout, text.p ? text.p : "", (int)text.n);
        pango_layout_set_attributes(layout, list);
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        if (width > 0)
            pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
        look_at_fonts(f, layout, pango_layout_get_text(layout));
    }
    pango_attr_list_unref(list);
    rp_buf_free(&text);
    return layout;
}

static struct rp_line *add_line(struct rp_flow *f, struct rp_strip *s, const struct rp_line *line) {
    struct rp_line *grown = realloc(s->lines, (s->n_lines + 1) * sizeof *grown);
    f->pool.bad |= !grown;
    if (!grown)
        return NULL;
    s->lines = grown;
    grown[s->n_lines] = *line;
    return &grown[s->n_lines++];
}

/* Each line of the layout a strip, or a line of the strips from `first` on, where they are there already. Returns how many. */
static size_t put_lines(struct rp_flow *f, PangoLayout *layout, const struct rp_tag *tag, double x,
                        size_t first, double before) {
    PangoLayoutIter *at = layout ? pango_layout_get_iter(layout) : NULL;
    size_t n = 0;
    for (bool more = at != NULL; more; more = pango_layout_iter_next_line(at), n++) {
        PangoRectangle box;
        int top, bottom;
        pango_layout_iter_get_line_extents(at, NULL, &box);
        pango_layout_iter_get_line_yrange(at, &top, &bottom);
        const double height = pango_units_to_double(bottom - top);
        struct rp_strip *s = first + n < f->n ? &f->strips[first + n] : add_strip(f, n ? 0 : before, height);
        if (!s)
            break;
        s->height = s->height > height ? s->height : height;
        add_line(f, s,
                 &(struct rp_line){.line = pango_layout_iter_get_line_readonly(at),
                                   .tag = tag,
                                   .x = x + pango_units_to_double(box.x),
                                   .base = pango_units_to_double(pango_layout_iter_get_baseline(at) - top)});
    }
    if (at)
        pango_layout_iter_free(at);
    return n;
}

/* Lines one and two stay together, and so do the last two. */
static void glue_ends(struct rp_flow *f, size_t first) {
    if (f->n - first < 2)
        return;
    f->strips[first].glued = true;
    f->strips[f->n - 2].glued = true;
}

/* ---- paragraphs ---- */

struct style {
    double points, before;
    bool bold, centre;
    double left, first; /* indents */
    const char *tag;
};

static struct style style_of(const struct rp_node *b, const struct place *at, bool official) {
    static const char *const heads[] = {"H1", "H2", "H3"};
    static const double sizes[] = {20, 18, 16}, over[] = {6, 12, 8};
    struct style s = {.points = TEXT, .before = 6, .tag = "P"};
    if (b->kind == RP_HEADING) {
        const int level = b->level < 3 ? b->level - 1 : 2;
        s = (struct style){.points = sizes[level], .before = over[level], .bold = true, .tag = heads[level]};
        if (at->look == RP_LOOK_MEMO)
            s = (struct style){.points = 29, .bold = true, .centre = true, .tag = "H1"};
        else if (at->look == RP_LOOK_POSTER)
            s = (struct style){.points = 60, .before = 12, .bold = true, .centre = true, .tag = "H1"};
        else if (at->look == RP_LOOK_LETTER)
            s = (struct style){.points = TEXT, .before = 6, .tag = "H1"};
        s.centre |= at->look == RP_LOOK_CENTRE;
        return s;
    }
    if (at->depth)
        s.before = 2;
    switch (at->look) {
    case RP_LOOK_MARK:
        s.before = 0;
        /* fall through */
    case RP_LOOK_CENTRE:
        s.bold = s.centre = true;
        break;
    case RP_LOOK_MEMO:
        s.before = 0;
        break;
    case RP_LOOK_BODY:
        s.first = INDENT;
        break;
    case RP_LOOK_CLOSE:
        s.before = 12;
        s.centre = true;
        s.left = SIGN;
        break;
    case RP_LOOK_SIGN:
        s.before = at->begins ? (official ? 64 : 36) : 0; /* room to sign in */
        s.centre = true;
        s.left = SIGN;
        break;
    case RP_LOOK_POSTER:
        s.points = 28;
        s.before = 12;
        s.centre = true;
        break;
    default:
        break;
    }
    return s;
}

/* The first bold run after the first one. */
static size_t second_label(const struct rp_node *b) {
    size_t i = 1;
    while (i < b->n_runs && !b->runs[i].bold)
        i++;
    return i;
}

/* A line of an internal letter's head: a bold label in larger type, what it says, dots to the margin or to the next label. */
static void put_memo_line(struct rp_flow *f, const struct rp_node *b, const struct rp_tag *tag, double x,
                          double width) {
    for (size_t from = 0, to; from < b->n_runs; from = to, x = MIDDLE) {
        to = from ? b->n_runs : second_label(b);
        const double room = to < b->n_runs ? MIDDLE - PAD : width - (from ? MIDDLE : 0);
        const size_t first = f->n - (from > 0 && f->n);
        PangoLayout *layout = rp_flow_layout(f, b->runs + from, to - from, TEXT, false, room);
        PangoAttrList *list = layout ? pango_attr_list_copy(pango_layout_get_attributes(layout)) : NULL;
        if (list && b->runs[from].bold) {
            PangoAttribute *size = pango_attr_size_new_absolute(20 * PANGO_SCALE);
            size->start_index = 0;
            size->end_index = (guint)strlen(b->runs[from].text);
            pango_attr_list_insert(list, size);
            pango_layout_set_attributes(layout, list);
        }
        if (list)
            pango_attr_list_unref(list);
        size_t n = put_lines(f, layout, tag, x, from ? first : f->n, 0);
        if (!n || f->pool.bad)
            return;
        struct rp_strip *last = &f->strips[(from ? first : f->n - n) + n - 1];
        struct rp_line *line = &last->lines[last->n_lines - 1];
        line->lead = x + room;
    }
}

/* What is bold begins at the middle, and goes on below itself. */
static void put_letter_line(struct rp_flow *f, const struct rp_node *b, const struct rp_tag *tag, double x,
                            double width) {
    size_t split = b->n_runs && b->runs[0].bold ? 0 : second_label(b);
    size_t first = f->n;
    if (split)
        put_lines(f, rp_flow_layout(f, b->runs, split, TEXT, false, split < b->n_runs ? MIDDLE - PAD : width),
                  tag, x, f->n, 6);
    struct rp_run *right = rp_pool_take(&f->pool, b->n_runs - split + 1, sizeof *right);
    for (size_t i = split; right && i < b->n_runs; i++) {
        right[i - split] = b->runs[i];
        right[i - split].bold = false;
        right[i - split].line &= i > split;
    }
    if (right && split < b->n_runs)
        put_lines(f, rp_flow_layout(f, right, b->n_runs - split, TEXT, false, width - MIDDLE), tag,
                  x + MIDDLE, first, 6);
}

static const char *words_of(struct rp_flow *f, const struct rp_node *b) {
    struct rp_buf text = {0};
    for (size_t i = 0; i < b->n_runs; i++) {
        rp_buf_str(&text, b->runs[i].line ? " " : "");
        rp_buf_str(&text, b->runs[i].text);
    }
    f->pool.bad |= text.bad;
    const char *words = rp_pool_text(&f->pool, text.p ? text.p : "");
    rp_buf_free(&text);
    return words;
}

/* Of what was put from `first` on. */
static void frame_in(struct rp_flow *f, size_t first, const struct place *at, const double *edges) {
    for (size_t i = first; i < f->n; i++) {
        f->strips[i].frame = at->frame;
        f->strips[i].edges = edges;
        f->strips[i].n_edges = edges ? 2 : 0;
    }
}

/* What is drawn over the words that it stands before. */
static void put_icons(struct rp_flow *f, const struct rp_node *b, enum rp_look look) {
    for (size_t i = 0; i < b->n_runs; i++) {
        struct rp_buf address = {0};
        const int size = rp_paper_drawn(b, i, look, &address);
        struct rp_strip *strip = size ? add_strip(f, 12, size) : NULL;
        if (strip) {
            strip->icon = b->runs[i].icon;
            strip->address = address.p ? rp_pool_text(&f->pool, address.p) : NULL;
            strip->glued = true;
            strip->aside = look != RP_LOOK_POSTER;
        }
        f->pool.bad |= address.bad;
        rp_buf_free(&address);
    }
}

static void put_para(struct rp_flow *f, const struct rp_node *b, struct place *at) {
    const struct style s = style_of(b, at, f->p->official);
    const struct rp_tag *tag = tag_of(f, s.tag, at->tag);
    const size_t first = f->n;
    put_icons(f, b, at->look);
    const double left = at->left + s.left, width = f->width - left - (at->frame ? FRAME : 0);
    if (at->look == RP_LOOK_MEMO && b->kind == RP_PARA) {
        put_memo_line(f, b, tag, left, width);
    } else if (at->look == RP_LOOK_LETTER && b->kind == RP_PARA) {
        put_letter_line(f, b, tag, left, width);
    } else {
        PangoLayout *layout = rp_flow_layout(f, b->runs, b->n_runs, s.points, s.bold, width);
        if (layout && s.centre)
            pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
        if (layout && s.first > 0)
            pango_layout_set_indent(layout, (int)(s.first * PANGO_SCALE));
        put_lines(f, layout, tag, left, f->n, s.before);
        glue_ends(f, first);
    }
    if (first == f->n)
        return;
    struct rp_strip *strip = &f->strips[first];
    strip->page = at->begins && at->look == RP_LOOK_PAGE;
    strip->tear = at->begins && at->look == RP_LOOK_TEAR;
    strip->before += strip->tear ? 24 : 0;
    if (b->kind == RP_HEADING) {
        strip->heading = words_of(f, b);
        strip->level = b->level;
        for (size_t i = first; i < f->n; i++)
            f->strips[i].glued = true;
    }
    at->begins = false;
}

/* ---- tables ---- */

static size_t put_row(struct rp_flow *f, const struct rp_node *row, const double *edges,
                      const struct rp_columns *columns, const struct rp_tag *table, bool head) {
    const struct rp_tag *tr = tag_of(f, "TR", table);
    const double points = columns->small ? SMALL : CELL;
    const size_t first = f->n;
    size_t i = 0;
    f->rows++;
    for (const struct rp_node *c = row->first; c; c = c->next, i++) {
        PangoLayout *layout =
            rp_flow_layout(f, c->runs, c->n_runs, points, head, edges[i + 1] - edges[i] - 2 * PAD);
        if (layout && head)
            pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
        put_lines(f, layout, tag_of(f, head ? "TH" : "TD", tr), edges[i] + PAD, first, 0);
    }
    const bool whole = !rp_columns_long(row);
    for (size_t k = first; k < f->n; k++) {
        struct rp_strip *s = &f->strips[k];
        s->edges = edges;
        s->n_edges = columns->n + 1;
        s->frame = f->frames;
        s->row = f->rows;
        s->shade = head;
        s->glued = head || (whole && k + 1 < f->n);
        s->top = k == first;
    }
    if (f->n > first)
        f->strips[f->n - 1].height += 2;
    return f->n - first;
}

static void put_table(struct rp_flow *f, const struct rp_node *b, const struct place *at) {
    const struct rp_tag *table = tag_of(f, "Table", at->tag);
    struct rp_columns columns;
    if (!rp_columns_of(b, (int)(f->width * TWIPS), &columns)) {
        f->pool.bad = true;
        return;
    }
    double *edges = rp_pool_take(&f->pool, columns.n + 1, sizeof *edges);
    const size_t head = f->n;
    size_t n_head = 0;
    f->frames++;
    for (size_t i = 0; edges && i < columns.n; i++)
        edges[i + 1] = edges[i] + columns.widths[i] / (double)TWIPS;
    for (const struct rp_node *row = b->first; edges && row; row = row->next) {
        const size_t n = put_row(f, row, edges, &columns, table, row == b->first);
        n_head = row == b->first ? n : n_head;
        for (size_t i = f->n - n; i < f->n && row != b->first; i++) {
            f->strips[i].head = head;
            f->strips[i].n_head = n_head;
        }
    }
    if (f->n > head) {
        f->strips[head].before = 6;
        f->strips[f->n - 1].bottom = true;
    }
    rp_columns_free(&columns);
}

/* ---- blocks ---- */

static void put_blocks(struct rp_flow *f, const struct rp_node *b, struct place *at);

/* The number or the dot of an item, left of its first line. */
static void put_label(struct rp_flow *f, size_t strip, long number, const struct rp_tag *li, double x) {
    struct rp_buf text = {0};
    if (number)
        rp_paper_number(&text, (size_t)number, f->p->lang);
    rp_buf_str(&text, number ? "." : "•");
    PangoLayout *layout =
        text.bad ? NULL : rp_flow_layout(f, &(struct rp_run){.text = text.p}, 1, TEXT, false, 0);
    f->pool.bad |= text.bad;
    rp_buf_free(&text);
    if (!layout || strip >= f->n || !f->strips[strip].n_lines)
        return;
    struct rp_strip *s = &f->strips[strip];
    struct rp_line label = {.line = pango_layout_get_line_readonly(layout, 0),
                            .tag = tag_of(f, "Lbl", li),
                            .x = x,
                            .base = s->lines[0].base};
    if (add_line(f, s, &label)) { /* it is read before what it numbers */
        memmove(s->lines + 1, s->lines, (s->n_lines - 1) * sizeof *s->lines);
        s->lines[0] = label;
    }
}

static void put_list(struct rp_flow *f, const struct rp_node *b, const struct place *up) {
    const struct rp_tag *list = tag_of(f, "L", up->tag);
    long number = b->level;
    for (const struct rp_node *item = b->first; item; item = item->next, number++) {
        const struct rp_tag *li = tag_of(f, "LI", list);
        struct place at = *up;
        const size_t first = f->n;
        at.depth++;
        at.left += STEP;
        at.tag = tag_of(f, "LBody", li);
        put_blocks(f, item, &at);
        put_label(f, first, b->ordered ? number : 0, li, up->left + 6);
    }
}

/* Its place in a strip of its own: of an internal letter 1.5 cm beside the title, of what goes out 3 cm over it. */
static void put_emblem(struct rp_flow *f, bool outer) {
    struct rp_strip *s = add_strip(f, FRAME, outer ? 91 : 0);
    if (!s)
        return;
    s->emblem = outer ? 85 : 43;
    s->outer = outer;
    s->glued = true;
}

static void put_look(struct rp_flow *f, const struct rp_node *b, const struct place *up) {
    struct place at = *up;
    const bool outer = b->look == RP_LOOK_LETTER || (b->look == RP_LOOK_CENTRE && rp_paper_has_heading(b));
    const bool framed = b->look == RP_LOOK_BOX || b->look == RP_LOOK_MARK;
    const size_t first = f->n;
    at.look = b->look;
    at.begins = true;
    if (framed) {
        at.frame = ++f->frames;
        at.left += FRAME;
    }
    if (b->look == RP_LOOK_MEMO || outer)
        put_emblem(f, outer);
    put_blocks(f, b, &at);
    if (f->pool.bad || first == f->n)
        return;
    if (b->look == RP_LOOK_MEMO) { /* the title's line is as high as the emblem beside it */
        struct rp_strip *title = &f->strips[first + 1 < f->n ? first + 1 : first];
        title->height = title->height > 45 ? title->height : 45;
    }
    if (framed) {
        double *edges = rp_pool_take(&f->pool, 2, sizeof *edges);
        if (edges)
            edges[1] = f->width;
        frame_in(f, first, &at, edges);
        f->strips[first].before += FRAME; /* off what stands above it */
        f->strips[first].top = f->strips[f->n - 1].bottom = true;
        f->strips[f->n - 1].height += FRAME;
    }
    if (b->look == RP_LOOK_SIGN || b->look == RP_LOOK_CLOSE || b->look == RP_LOOK_BOX)
        for (size_t i = first; i + 1 < f->n; i++)
            f->strips[i].glued = true;
}

static void put_block(struct rp_flow *f, const struct rp_node *b, struct place *at) {
    if (b->kind == RP_TABLE) {
        put_table(f, b, at);
    } else if (b->kind == RP_LIST) {
        put_list(f, b, at);
    } else if (b->kind == RP_BLOCKS) {
        put_look(f, b, at);
    } else if (b->kind == RP_RULE) {
        struct rp_strip *s = add_strip(f, 6, 6);
        if (s)
            s->rule = true;
    } else {
        put_para(f, b, at);
    }
}

static void put_blocks(struct rp_flow *f, const struct rp_node *b, struct place *at) {
    const struct rp_node *last = NULL;
    size_t chain = 0; /* signatures one below the other, of which this one is */
    for (const struct rp_node *in = b->first; in && !f->pool.bad; last = in, in = in->next) {
        const bool several = last && last->kind == RP_BLOCKS && last->look == RP_LOOK_SIGN;
        const size_t left = rp_paper_signed(in);
        chain = several ? chain : left;
        if (in->kind == RP_TABLE && last && last->kind == RP_PARA && f->n) /* what introduces it */
            f->strips[f->n - 1].glued = true;
        if (left && several && (left == 1 || rp_paper_signs_together(f->p, chain)) && f->n)
            f->strips[f->n - 1].glued = true;
        if (left && !several) /* two lines of text stand with it */
            for (size_t i = f->n > 2 ? f->n - 2 : 0; i < f->n; i++)
                f->strips[i].glued = true;
        put_block(f, in, at);
    }
}

void rp_flow_paper(struct rp_flow *f) {
    struct place at = {.tag = &f->whole};
    f->whole.name = "Document";
    f->own = (struct rp_tag){.name = "NonStruct", .in = &f->whole};
    put_blocks(f, f->p->root, &at);
}
