/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_register.h"

#include "exchange/sheet/layout_view.h"
#include "model/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PRINTED_POINTS 10 /* the smallest print that a director is asked to read */
#define PAGE_SPARE 2      /* per cent of a page's width that another font may take */
#define WIDEST 150        /* per cent of its own width that a column is drawn out to, where a page has room */
#define WIDEST_BESIDE 60  /* characters that a column is widened to for its heading */
#define WIDE_GROUP 6      /* columns beyond which a group repeats its heading */
#define GROUP_PART 3      /* over so many columns each */
#define FORM_LINES 10     /* that a form prints below its records, to be filled by hand */

/* Columns after the visible ones: uid, a uid per kind of rows, rev, running number (which the bands go by). */
static lxw_col_t hidden_column(const struct rp_table *t, size_t i) {
    return (lxw_col_t)(t->sheet->n_columns + i);
}

static lxw_col_t last_column(const struct rp_table *t) {
    return hidden_column(t, t->n_rows + 2);
}

static lxw_row_t last_head(const struct rp_table *t) {
    return t->sheet->header_row + t->sheet->header_rows - 1;
}

/* ---- headings ---- */

/* Heading of column `c` in heading row `level`: its last text spans what is left. */
static const char *head_at(const struct rp_table *t, size_t c, size_t level) {
    const struct rp_layout_column *col = &t->sheet->columns[c];
    size_t lowest = col->n_heads > 1 ? col->n_heads - 1 : 0;
    return col->heads[level < lowest ? level : lowest].in[t->x->book->lang];
}

static bool starts_page(const struct rp_table *t, size_t c) {
    for (size_t i = 0; i < t->n_breaks; i++)
        if (t->breaks[i] == c)
            return true;
    return false;
}

/* One past the last column that shares the group heading of column `c`, on its page. */
static size_t same_group(const struct rp_table *t, size_t c) {
    size_t end = c + 1;
    while (t->sheet->columns[c].n_heads > 1 && end < t->sheet->n_columns && !starts_page(t, end) &&
           t->sheet->columns[end].n_heads > 1 && !strcmp(head_at(t, end, 0), head_at(t, c, 0)))
        end++;
    return end;
}

/*
 * First column under the heading that stands over column `c`. A wide group repeats its heading over every few
 * columns, so that each page shows it.
 */
static size_t group_begin(const struct rp_table *t, size_t c) {
    size_t end = same_group(t, c), from = c;
    while (from && same_group(t, from - 1) == end)
        from--;
    return end - from <= WIDE_GROUP ? from : from + (c - from) / GROUP_PART * GROUP_PART;
}

/* One past the last column under that heading. */
static size_t group_end(const struct rp_table *t, size_t c) {
    size_t end = c + 1;
    while (end < t->sheet->n_columns && group_begin(t, end) == group_begin(t, c))
        end++;
    return end;
}

static unsigned group_width(const struct rp_table *t, size_t from, size_t to) {
    unsigned width = 0;
    for (; from < to; from++)
        width += t->widths[from];
    return width;
}

static unsigned largest(unsigned a, unsigned b) {
    return a > b ? a : b;
}

/* Whether the heading needs one line in so many characters, bold. */
static bool one_line(const char *head, unsigned width) {
    return rp_lines_of(head, width * 8 / 10) < 2;
}

/*
 * Columns beside the paper are wide enough for their headings, and groups for theirs: else those of the paper were as high, on each page.
 */
static void widen_beside(struct rp_table *t) {
    for (size_t c = t->sheet->n_printed; c < t->sheet->n_columns; c++) {
        const struct rp_layout_column *col = &t->sheet->columns[c];
        size_t from = group_begin(t, c);
        bool ends = col->n_heads > 1 && group_end(t, c) == c + 1;
        while (t->widths[c] < WIDEST_BESIDE && !one_line(head_at(t, c, col->n_heads - 1), t->widths[c]))
            t->widths[c] += 2;
        while (ends && t->widths[c] < WIDEST_BESIDE &&
               !one_line(head_at(t, c, 0), group_width(t, from, c + 1)))
            t->widths[c] += 2;
    }
}

/* Points of the heading rows: the groups' lines above, what the longest heading still needs below. */
static void head_heights(const struct rp_table *t, double heights[RP_LAYOUT_HEADS]) {
    unsigned group = 1, leaf = 1, alone = 1, below = t->sheet->header_rows - 1;
    for (size_t c = 0; c < t->sheet->n_columns; c++) {
        const struct rp_layout_column *col = &t->sheet->columns[c];
        unsigned lines = rp_lines_of(head_at(t, c, col->n_heads - 1), t->widths[c] * 8 / 10); /* bold */
        unsigned width = group_width(t, c, group_end(t, c)) * 8 / 10;
        if (col->n_heads < 2)
            alone = largest(alone, lines);
        else
            leaf = largest(leaf, lines);
        if (col->n_heads > 1 && group_begin(t, c) == c)
            group = largest(group, rp_lines_of(head_at(t, c, 0), width));
    }
    if (alone > group)
        leaf = largest(leaf, alone - group);
    heights[0] = rp_xlsx_height(t->x, below ? group : largest(group, alone)) + (below ? 5 : 10);
    for (unsigned i = 1; i <= below; i++)
        heights[i] = (rp_xlsx_height(t->x, leaf) + 5) / below;
}

/* The first column that shows rows of kind `k`. */
static size_t column_of(const struct rp_table *t, size_t k) {
    size_t c = 0;
    while (rp_shown_rows(&t->sheet->columns[c].path) != t->rows[k])
        c++;
    return c;
}

static void put_hidden_heads(struct rp_table *t) {
    lxw_row_t row = last_head(t);
    rp_xlsx_text(t->x, t->ws, row, hidden_column(t, 0), "uid", RP_STYLE_HIDDEN);
    for (size_t k = 0; k < t->n_rows; k++) {
        struct ropa_place p = t->sheet->columns[column_of(t, k)].path.place;
        struct rp_buf name = {0};
        p.row = ROPA_ROW_ANY;
        p.ref = ROPA_NO_FIELD;
        p.field = ROPA_AT_UID;
        rp_place_put(&name, &p);
        rp_xlsx_text(t->x, t->ws, row, hidden_column(t, k + 1), name.p, RP_STYLE_HIDDEN);
        rp_buf_free(&name);
    }
    rp_xlsx_text(t->x, t->ws, row, hidden_column(t, t->n_rows + 1), "rev", RP_STYLE_HIDDEN);
    rp_xlsx_text(t->x, t->ws, row, hidden_column(t, t->n_rows + 2), "no", RP_STYLE_HIDDEN);
}

/* Whether a heading of column `c` begins in heading row `level`. */
static bool begins(const struct rp_table *t, size_t c, size_t level) {
    if (level >= t->sheet->columns[c].n_heads)
        return false;
    return level || group_begin(t, c) == c;
}

const struct ropa_field *rp_table_field(const struct rp_table *t, size_t c) {
    const struct rp_shown *path = &t->sheet->columns[c].path;
    return path->view ? NULL : ropa_place_field(&path->place);
}

bool rp_table_must(const struct rp_table *t, size_t c) {
    const struct ropa_field *f = rp_table_field(t, c);
    return f && f->need == ROPA_REQUIRED && !f->applies &&
           t->sheet->columns[c].path.place.ref == ROPA_NO_FIELD;
}

/* Of a form what must be filled stands out. */
static enum rp_style head_style(const struct rp_table *t, size_t c, size_t level) {
    bool must = t->sheet->form && level + 1 == t->sheet->columns[c].n_heads && rp_table_must(t, c);
    return must ? RP_STYLE_HEAD_MUST : RP_STYLE_HEAD;
}

/* One heading row; the cells that a heading above or beside spans stay blank. */
static void put_head_row(struct rp_table *t, size_t level) {
    lxw_row_t row = t->sheet->header_row + (lxw_row_t)level;
    for (size_t c = 0; c < t->sheet->n_columns; c++) {
        bool here = begins(t, c, level);
        size_t n = t->sheet->columns[c].n_heads;
        if (here)
            rp_xlsx_text(t->x, t->ws, row, (lxw_col_t)c, head_at(t, c, level), head_style(t, c, level));
        else
            rp_xlsx_blank(t->x, t->ws, row, (lxw_col_t)c, RP_STYLE_HEAD);
        if (level + 1 == n)
            rp_xlsx_span(t->x, t->ws, row, (lxw_col_t)c, last_head(t), (lxw_col_t)c);
        else if (here && !level)
            rp_xlsx_span(t->x, t->ws, row, (lxw_col_t)c, row, (lxw_col_t)(group_end(t, c) - 1));
    }
}

static void put_heads(struct rp_table *t) {
    double heights[RP_LAYOUT_HEADS];
    head_heights(t, heights);
    for (size_t level = 0; level < t->sheet->header_rows; level++) {
        worksheet_set_row(t->ws, t->sheet->header_row + (lxw_row_t)level, heights[level], NULL);
        put_head_row(t, level);
    }
    put_hidden_heads(t);
}

static bool shows_field(const struct rp_shown *path, const struct ropa_entity *ent, size_t f) {
    return !path->view && path->place.root == ent && path->extra == ROPA_NO_FIELD &&
           rp_place_is(&path->place, f);
}

/* Whether a column says whose a row is: reference, title, unit. */
static bool says_whose(const struct rp_table *t, size_t c) {
    const struct rp_shown *path = &t->sheet->columns[c].path;
    return rp_shown_whose(path) || shows_field(path, t->ent, t->ent->title);
}

/* The printed column that names the record; the first where none does. */
static size_t naming_column(const struct rp_table *t) {
    size_t c = 0;
    while (c < t->sheet->n_printed && !shows_field(&t->sheet->columns[c].path, t->ent, t->ent->title))
        c++;
    return c + 1 < t->sheet->n_printed ? c : 0;
}

static void put_label(struct rp_table *t, const struct rp_layout_label *p) {
    struct rp_cell cell;
    rp_xlsx_text(t->x, t->ws, p->row, (lxw_col_t)p->column, p->label.in[t->x->book->lang], RP_STYLE_LABEL);
    rp_cell_first(&t->x->cells, &p->path, p->has_otherwise ? &p->otherwise : NULL, NULL, NULL, &cell);
    if (cell.kind == RP_CELL_TEXT)
        rp_xlsx_text(t->x, t->ws, p->row, (lxw_col_t)(p->column + 1), cell.text, RP_STYLE_VALUE);
}

/* The title, and the labels with their values beside them, row by row. */
static void put_preamble(struct rp_table *t) {
    const struct rp_layout_sheet *s = t->sheet;
    char title[480];
    for (lxw_row_t row = 0; row < s->header_row; row++) {
        if (row == s->title_row) {
            worksheet_set_row(t->ws, row, rp_xlsx_least(t->x, RP_STYLE_TITLE), NULL);
            rp_xlsx_title(t->x, s->title.in[t->x->book->lang], title, sizeof title);
            rp_xlsx_text(t->x, t->ws, row, (lxw_col_t)s->title_column, title, RP_STYLE_TITLE);
        }
        for (size_t i = 0; i < s->n_preamble; i++)
            if (s->preamble[i].row == row)
                put_label(t, &s->preamble[i]);
        if (row + 1 == s->header_row)
            rp_xlsx_text(t->x, t->ws, row,
                         (lxw_col_t)(row == s->title_row ? naming_column(t) + 1 : s->title_column),
                         (s->n_printed < s->n_columns ? &rp_layout_beside : &s->note)->in[t->x->book->lang],
                         RP_STYLE_NOTE);
    }
}

/* Of the columns at the left of each page across, which end with that one, the first: what stands beside it and says whose a row is. */
static size_t repeated_from(const struct rp_table *t) {
    size_t c = naming_column(t);
    while (c && says_whose(t, c - 1))
        c--;
    return c;
}

/* Columns side by side. */
struct across {
    unsigned characters, columns;
};

static struct across beside(const struct rp_table *t, struct across a, size_t from, size_t to) {
    return (struct across){a.characters + group_width(t, from, to), a.columns + (unsigned)(to - from)};
}

static bool fits_across(const struct rp_table *t, struct across a, unsigned scale) {
    unsigned wide = a.characters * (100 + PAGE_SPARE) / 100;
    return rp_page_percent(wide, a.columns, t->sheet->a3, true) >= scale;
}

/*
 * Where each page across but the first begins at that scale: never within a group of headings, but of one that no page holds.
 * Returns how many do. For as long as t->breaks are none.
 */
static size_t lay_pages(const struct rp_table *t, unsigned scale, lxw_col_t breaks[RP_TABLE_PAGES]) {
    const struct across again = beside(t, (struct across){0}, repeated_from(t), naming_column(t) + 1);
    struct across used = {0};
    size_t n = 0, printed = t->sheet->n_printed;
    for (size_t c = 0; c < printed; c++) {
        size_t end = !c || same_group(t, c - 1) == c ? same_group(t, c) : c + 1;
        end = end < printed ? end : printed;
        bool whole = fits_across(t, beside(t, used, c, end), scale),
             ever = fits_across(t, beside(t, again, c, end), scale),
             one = fits_across(t, beside(t, used, c, c + 1), scale);
        if (!whole && (ever || !one) && c > naming_column(t) && n < RP_TABLE_PAGES) {
            breaks[n++] = (lxw_col_t)c;
            used = again;
        }
        used = beside(t, used, c, c + 1);
    }
    return n;
}

/* Draw out the columns `from` to `to` of a page until it is full; what the page repeats stays as it is. */
static void draw_out(struct rp_table *t, size_t from, size_t to, unsigned scale) {
    size_t first = repeated_from(t), last = naming_column(t);
    bool again = from > last;
    struct across page = beside(t, (struct across){0}, again ? first : from, again ? last + 1 : from);
    unsigned fixed = page.characters + (again ? 0 : group_width(t, first, last + 1)), own, full;
    page = beside(t, page, from, to);
    own = page.characters - fixed;
    for (full = own; fits_across(t, (struct across){fixed + full + 1, page.columns}, scale);)
        full++;
    for (size_t c = from; c < to && own; c++)
        if (again || c < first || c > last) {
            unsigned wide = t->widths[c] * full / own, most = t->widths[c] * WIDEST / 100;
            t->widths[c] = wide < most ? wide : most;
        }
}

/*
 * As few pages across as the smallest print takes, as evenly filled as that lets them be: as if the print were the largest that takes
 * no more. Then columns are drawn out to what is left of each. Returns the scale, per cent.
 */
static unsigned lay_out(struct rp_table *t) {
    lxw_col_t breaks[RP_TABLE_PAGES];
    unsigned least = (PRINTED_POINTS * 100 + t->x->font - 1) / t->x->font, scale = 100;
    size_t n = lay_pages(t, least, breaks);
    while (scale > least && lay_pages(t, scale, breaks) > n)
        scale--;
    if (scale <= least)
        lay_pages(t, least, breaks);
    for (size_t i = 0; i <= n; i++)
        draw_out(t, i ? breaks[i - 1] : 0, i < n ? breaks[i] : t->sheet->n_printed, least);
    memcpy(t->breaks, breaks, n * sizeof *breaks);
    t->n_breaks = n;
    return least;
}

/* Of the cells of a form that nothing stands in yet. */
static lxw_format *entry_style(const struct rp_table *t, size_t c) {
    const struct ropa_field *f = rp_table_field(t, c);
    bool number = f && f->kind == ROPA_INT;
    return t->sheet->form ? t->x->style[number ? RP_STYLE_ENTRY_NUMBER : RP_STYLE_ENTRY] : NULL;
}

/*
 * What isn't printed stands behind a closed outline: a row can't be as high as its details need on the screen and as its print needs on
 * paper, so both show the same columns. Its button is over the last of those, as the columns after the outline are hidden too.
 */
static void set_columns(struct rp_table *t) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE}, detail = {.hidden = LXW_TRUE, .level = 1},
                        button = {.collapsed = LXW_TRUE};
    lxw_format *hidden_style = t->sheet->form ? t->x->style[RP_STYLE_HIDDEN] : NULL;
    size_t printed = t->sheet->n_printed, n = t->sheet->n_columns;
    for (size_t c = 0; c < n; c++)
        worksheet_set_column_opt(t->ws, (lxw_col_t)c, (lxw_col_t)c, t->widths[c], entry_style(t, c),
                                 c >= printed                      ? &detail
                                 : c + 1 == printed && printed < n ? &button
                                                                   : NULL);
    worksheet_outline_settings(t->ws, LXW_TRUE, LXW_TRUE, LXW_FALSE, LXW_FALSE);
    worksheet_set_column_opt(t->ws, hidden_column(t, 0), last_column(t), 10, hidden_style, &hidden);
}

/* What stands on the first page, and again on each, before the first record. */
static void start_page(struct rp_table *t, unsigned scale) {
    double heights[RP_LAYOUT_HEADS], heads = 0;
    head_heights(t, heights);
    for (unsigned i = 0; i < t->sheet->header_rows; i++)
        heads += heights[i];
    t->block.page = (struct rp_page){
        .room = rp_page_room(t->sheet->a3, true, scale, RP_XLSX_MARGINS), .repeat = heads, .used = heads};
}

bool rp_table_begin(struct rp_table *t, struct rp_xlsx *x, const struct ropa_entity *ent,
                    const struct rp_layout_sheet *sheet) {
    char title[480];
    *t = (struct rp_table){.x = x, .ent = ent, .sheet = sheet};
    t->whose = calloc(sheet->n_columns + 1, sizeof *t->whose);
    t->widths = calloc(sheet->n_columns + 1, sizeof *t->widths);
    if (!t->whose || !t->widths) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return false;
    }
    for (size_t c = 0; c < sheet->n_columns; c++)
        t->widths[c] = sheet->columns[c].width;
    t->ws = rp_xlsx_sheet(x, sheet->name.in[x->book->lang], rp_xlsx_streams(x, sheet->n_columns));
    if (!t->ws)
        return false;
    rp_xlsx_title(x, sheet->title.in[x->book->lang], title, sizeof title);
    t->n_rows = rp_layout_rows(sheet, t->rows);
    t->first = t->row = last_head(t) + 1;
    unsigned scale = lay_out(t);
    widen_beside(t);
    set_columns(t);
    put_preamble(t);
    put_heads(t);
    rp_xlsx_page(x, t->ws, sheet->a3, true, title);
    worksheet_set_print_scale(t->ws, (uint16_t)scale);
    start_page(t, scale);
    worksheet_set_v_pagebreaks(t->ws, t->breaks);
    worksheet_print_across(t->ws); /* a record's pages one after the other */
    worksheet_repeat_rows(t->ws, sheet->header_row, last_head(t));
    if (strlen(x->names[x->n_names - 1]) <= RP_TITLES_NAME)
        worksheet_repeat_columns(t->ws, (lxw_col_t)repeated_from(t), (lxw_col_t)naming_column(t));
    worksheet_freeze_panes(t->ws, t->first, (lxw_col_t)(naming_column(t) + 1));
    return true;
}

/* ---- records ---- */

static lxw_row_t most(lxw_row_t a, lxw_row_t b) {
    return a > b ? a : b;
}

/* What is edited is whole in its cell, as what stands beside the paper is, which makes no row higher. */
static lxw_row_t put_cell(struct rp_table *t, lxw_row_t at, size_t c, const struct rp_cell *cell) {
    bool printed = c < t->sheet->n_printed && !t->sheet->form;
    lxw_row_t rows =
        rp_block_put(t->x, &t->block, at, (lxw_col_t)c, printed ? t->widths[c] : 0, cell, RP_STYLE_BODY);
    if (t->sheet->form && cell->kind == RP_CELL_TEXT)
        rp_block_tall(t->x, &t->block, at, cell->text, t->widths[c]);
    return rows;
}

/* What stands on paper in column `c` at line `at` where the record, or its `row`, says nothing. */
static void put_nothing(struct rp_table *t, lxw_row_t at, size_t c, const char *nothing) {
    const struct rp_cell cell = {.kind = RP_CELL_TEXT, .text = nothing};
    if (t->blanks && c < t->sheet->n_printed)
        put_cell(t, at, c, &cell);
}

/* The cells that a record has once; a text too long for one cell goes on below. Returns the lines used. */
static lxw_row_t put_fields(struct rp_table *t, const struct ropa_record *rec) {
    lxw_row_t lines = 1;
    for (size_t c = 0; c < t->sheet->n_columns; c++) {
        const struct rp_layout_column *col = &t->sheet->columns[c];
        struct rp_cell cell;
        if (rp_shown_rows(&col->path) != ROPA_NO_FIELD)
            continue;
        if (col->roles != RP_OF_ANY && !rp_cell_role(rec, col->roles)) {
            put_nothing(t, 0, c, rp_cell_not_asked(&t->x->cells));
            continue;
        }
        rp_cell_first(&t->x->cells, &col->path, col->has_otherwise ? &col->otherwise : NULL, rec, NULL,
                      &cell);
        rp_details_of(t->x, rec, head_at(t, c, col->n_heads - 1));
        lines = most(lines, put_cell(t, 0, c, &cell));
        if (cell.kind == RP_CELL_EMPTY)
            put_nothing(t, 0, c, rp_cell_nothing(&t->x->cells, &col->path, rec, NULL));
    }
    return lines;
}

/* The cells of one row, from line `at` of the record on. Returns the lines used. */
static lxw_row_t put_row(struct rp_table *t, const struct ropa_record *rec, const struct ropa_record *row,
                         size_t k, lxw_row_t at) {
    lxw_row_t lines = 1;
    for (size_t c = 0; c < t->sheet->n_columns; c++) {
        const struct rp_layout_column *col = &t->sheet->columns[c];
        struct rp_cell cell;
        if (rp_shown_rows(&col->path) != t->rows[k])
            continue;
        rp_cell_eval(&t->x->cells, &col->path, rec, row, &cell);
        rp_details_of(t->x, rec, head_at(t, c, col->n_heads - 1));
        lines = most(lines, put_cell(t, at, c, &cell));
        if (cell.kind == RP_CELL_EMPTY)
            put_nothing(t, at, c, rp_cell_nothing(&t->x->cells, &col->path, rec, row));
    }
    for (lxw_row_t i = 0; i < lines; i++)
        rp_block_text(t->x, &t->block, at + i, hidden_column(t, k + 1), ropa_record_uid(row),
                      RP_STYLE_HIDDEN);
    return lines;
}

/* Why there are no rows, in their first column; the others aren't asked then. */
static void put_no_rows(struct rp_table *t, const struct ropa_record *rec, size_t k) {
    struct rp_cell cell;
    size_t first = column_of(t, k);
    rp_cell_field(&t->x->cells, rec, t->rows[k], &cell);
    bool told = cell.kind != RP_CELL_EMPTY;
    if (told)
        put_cell(t, 0, first, &cell);
    for (size_t c = first; c < t->sheet->n_columns; c++)
        if (rp_shown_rows(&t->sheet->columns[c].path) == t->rows[k] && (c != first || !told))
            put_nothing(t, 0, c,
                        told ? rp_cell_not_asked(&t->x->cells)
                             : rp_cell_nothing(&t->x->cells, &t->sheet->columns[c].path, rec, NULL));
}

static lxw_row_t put_rows(struct rp_table *t, const struct ropa_record *rec, size_t k) {
    size_t n = ropa_record_rows(rec, t->rows[k]);
    lxw_row_t at = 0;
    if (!n)
        put_no_rows(t, rec, k);
    for (size_t i = 0; i < n; i++)
        at += put_row(t, rec, ropa_record_row(rec, t->rows[k], i), k, at);
    return at;
}

/* A filter, a sort or a page may leave any row of a record alone: each says whose it is. */
static void repeat_whose(struct rp_table *t, const struct ropa_record *rec, lxw_row_t lines) {
    for (size_t c = 0; lines > 1 && c < t->sheet->n_columns; c++) {
        struct rp_cell cell;
        if (!says_whose(t, c))
            continue;
        t->whose[c] = true;
        rp_cell_eval(&t->x->cells, &t->sheet->columns[c].path, rec, NULL, &cell);
        for (lxw_row_t i = 1; i < lines && cell.kind == RP_CELL_TEXT; i++)
            rp_block_put(t->x, &t->block, i, (lxw_col_t)c, t->widths[c], &cell, RP_STYLE_BODY);
    }
}

void rp_table_record(struct rp_table *t, const struct ropa_record *rec) {
    t->x->cells.no = ++t->n;
    lxw_row_t lines = put_fields(t, rec);
    for (size_t k = 0; k < t->n_rows; k++)
        lines = most(lines, put_rows(t, rec, k));
    rp_details_of(t->x, NULL, NULL);
    repeat_whose(t, rec, lines);
    for (lxw_row_t i = 0; i < lines; i++) {
        rp_block_text(t->x, &t->block, i, hidden_column(t, 0), ropa_record_uid(rec), RP_STYLE_HIDDEN);
        rp_block_number(t->x, &t->block, i, hidden_column(t, t->n_rows + 1), (double)ropa_record_rev(rec),
                        RP_STYLE_HIDDEN);
        rp_block_number(t->x, &t->block, i, last_column(t), (double)t->n, RP_STYLE_HIDDEN);
    }
    rp_block_flush(t->x, &t->block, t->ws, t->row);
    t->row += lines;
}

/* ---- the end ---- */

/* Where it holds, no rule after it is looked at. */
static void add_rule(struct rp_table *t, size_t from, size_t to, const char *formula, enum rp_style style) {
    lxw_conditional_format rule = {.type = LXW_CONDITIONAL_TYPE_FORMULA,
                                   .value_string = (char *)formula,
                                   .format = t->x->style[style],
                                   .stop_if_true = LXW_TRUE};
    worksheet_conditional_format_range(t->ws, t->first, (lxw_col_t)from, t->row - 1, (lxw_col_t)to, &rule);
}

/* Light borders over the columns `from` to `to`, every second record in soft blue. Costs nothing per cell. */
static void band(struct rp_table *t, size_t from, size_t to) {
    char number[LXW_MAX_CELL_NAME_LENGTH], formula[64];
    lxw_rowcol_to_cell_abs(number, t->first, last_column(t), LXW_FALSE, LXW_TRUE);
    snprintf(formula, sizeof formula, "=MOD(%s,2)=0", number);
    add_rule(t, from, to, formula, RP_STYLE_BAND);
    snprintf(formula, sizeof formula, "=%s>0", number);
    add_rule(t, from, to, formula, RP_STYLE_GRID);
}

/* Sensitive data stands out wherever its column isn't empty and doesn't say "ordinary". */
static void mark_sensitive(struct rp_table *t, size_t c) {
    char cell[LXW_MAX_CELL_NAME_LENGTH], formula[200];
    lxw_rowcol_to_cell_abs(cell, t->first, (lxw_col_t)c, LXW_FALSE, LXW_TRUE);
    snprintf(formula, sizeof formula, "=AND(%s<>\"\",%s<>\"–\",%s<>\"%s\",LEFT(%s,%d)<>\"%s\")", cell, cell,
             cell, rp_xlsx_word(t->x, "ทั่วไป", "Ordinary"), cell, t->x->book->lang == ROPA_EN ? 14 : 13,
             rp_cell_not_asked(&t->x->cells));
    add_rule(t, c, c, formula, RP_STYLE_SENSITIVE);
}

/* What says again whose a row is stands back. A rule holds alone: LibreOffice doesn't add one to another. */
static void mark_repeated(struct rp_table *t, size_t c) {
    char number[LXW_MAX_CELL_NAME_LENGTH], above[LXW_MAX_CELL_NAME_LENGTH], formula[120];
    lxw_rowcol_to_cell_abs(number, t->first, last_column(t), LXW_FALSE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(above, t->first - 1, last_column(t), LXW_FALSE, LXW_TRUE);
    snprintf(formula, sizeof formula, "=AND(%s=%s,MOD(%s,2)=0)", number, above, number);
    add_rule(t, c, c, formula, RP_STYLE_REPEATED_BAND);
    snprintf(formula, sizeof formula, "=%s=%s", number, above);
    add_rule(t, c, c, formula, RP_STYLE_REPEATED);
}

static void set_bands(struct rp_table *t) {
    size_t from = 0, n = t->sheet->n_columns;
    for (size_t c = 0; c < n; c++) {
        if (!t->sheet->columns[c].sensitive && !t->whose[c])
            continue;
        if (c > from)
            band(t, from, c - 1);
        if (t->sheet->columns[c].sensitive)
            mark_sensitive(t, c);
        else
            mark_repeated(t, c);
        band(t, c, c);
        from = c + 1;
    }
    if (from < n)
        band(t, from, n - 1);
}

/* The rows as a table in the sense of Excel, looking as they do. False where they can't be one: what went to disk is no table. */
static bool make_table(struct rp_table *t) {
    size_t n = t->sheet->n_columns;
    if (!t->sheet->table || rp_xlsx_streams(t->x, n))
        return false;
    lxw_table_column *columns = calloc(n, sizeof *columns), **all = calloc(n + 1, sizeof *all);
    for (size_t c = 0; c < n && columns && all; c++) {
        columns[c] = (lxw_table_column){.header = (char *)head_at(t, c, 0),
                                        .header_format = t->x->style[head_style(t, c, 0)]};
        all[c] = &columns[c];
    }
    lxw_table_options options = {.name = (char *)t->sheet->table,
                                 .no_banded_rows = 1,
                                 .columns = all,
                                 .style_type = LXW_TABLE_STYLE_TYPE_LIGHT};
    rp_xlsx_note(t->x, columns && all ? worksheet_add_table(t->ws, last_head(t), 0, t->row - 1,
                                                            (lxw_col_t)(n - 1), &options)
                                      : LXW_ERROR_MEMORY_MALLOC_FAILED);
    free(columns);
    free(all);
    return true;
}

/* One past the columns under the first heading over several: what a form that was filled in prints, which is no register. */
static size_t first_group(const struct rp_table *t) {
    size_t c = 0, n = t->sheet->n_columns;
    while (c < n && t->sheet->columns[c].n_heads == 1)
        c++;
    const char *group = c < n ? head_at(t, c, 0) : "";
    while (c < n && !strcmp(head_at(t, c, 0), group))
        c++;
    return c;
}

void rp_table_end(struct rp_table *t) {
    if (t->row > t->first) {
        if (!make_table(t))
            worksheet_autofilter(t->ws, last_head(t), 0, t->row - 1, last_column(t));
        set_bands(t);
    }
    /* the preamble would be cut at the edge of the repeated columns: the cover holds what it says */
    bool blank = t->sheet->form && t->row == t->first;
    lxw_row_t last = t->row - 1 + (blank ? FORM_LINES : 0);
    size_t printed = t->sheet->form && !blank ? first_group(t) : t->sheet->n_printed;
    worksheet_print_area(t->ws, t->sheet->header_row, 0, last, (lxw_col_t)(printed - 1));
    rp_table_free(t);
}

void rp_table_free(struct rp_table *t) {
    rp_block_free(&t->block);
    free(t->whose);
    free(t->widths);
    t->whose = NULL;
    t->widths = NULL;
}
