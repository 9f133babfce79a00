/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_catalog.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_block.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"

#include <errno.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define FONT 14
#define SCALE 72 /* per cent: 10 points on paper */
#define NARROWEST                                                                                            \
    15 /* characters of a column; and how wide one grows for a text that is too high for a row */
#define WIDEST 90
#define TENTHS 7      /* of its width that texts of this font fill, at least */
#define MOST_LINES 17 /* of a row: Excel shows none higher than 409 points */
enum { HEADINGS = RP_CATALOG_HEADINGS, CODES, FIRST = RP_CATALOG_FIRST, TYPES = RP_CATALOG_TYPES };

struct page {
    lxw_worksheet *ws;
    lxw_row_t row;
    struct rp_catalog_columns columns;
    unsigned widths[RP_CATALOG_COLUMNS];
    unsigned heads[RP_CATALOG_COLUMNS]; /* as wide as a heading needs alone */
    unsigned needs[RP_CATALOG_COLUMNS]; /* as wide as its longest text; 0: nobody filled it in */
    size_t keys; /* columns at the left of each page across: up to the one that names the row */
    lxw_col_t breaks[RP_CATALOG_COLUMNS + 1]; /* where a page across begins; 0 ends them */
    size_t n_breaks;
    char title[RP_XLSX_TITLE];
};

struct rp_catalog_book {
    struct rp_xlsx x;
    struct rp_book book;
    const char *path;
    const struct ropa_view *view;
    bool classes, written;
    struct page list, sets[TYPES], files[TYPES];
};

static unsigned largest(unsigned a, unsigned b) {
    return a > b ? a : b;
}

/* Lines of a heading, which is bold; of its code, which has no blank to break at. */
static unsigned head_lines(const char *head, unsigned width) {
    return rp_lines_of(head, width * 7 / 10);
}

static unsigned code_lines(const char *code, unsigned width) {
    return rp_lines_of(code, width * 7 / 10);
}

/* As wide as its field asks for. */
static unsigned width_of(const struct ropa_entity *ent, const char *column) {
    size_t f = rp_catalog_field(ent, column);
    return f != ROPA_NO_FIELD ? ent->fields[f].width : strcmp(column, "remarks") ? NARROWEST : 30;
}

/* As wide as its heading and code need. */
static unsigned head_width(const char *head, const char *column) {
    unsigned width = NARROWEST;
    while (head_lines(head, width) > 3 || code_lines(column, width) > 2)
        width++;
    return width;
}

static void put_heads(struct rp_catalog_book *w, struct page *p, const struct ropa_entity *ent) {
    unsigned lines[2] = {1, 1};
    for (size_t i = 0; i < p->columns.n; i++) {
        const char *heads[2] = {rp_catalog_label(ent, p->columns.codes[i]), p->columns.codes[i]};
        bool number = !strcmp(heads[1], "no");
        p->heads[i] = number ? 8 : head_width(heads[0], heads[1]);
        p->widths[i] = number ? 8 : largest(p->heads[i], width_of(ent, heads[1]));
        rp_xlsx_text(&w->x, p->ws, HEADINGS, (lxw_col_t)i, heads[0], RP_STYLE_HEAD);
        rp_xlsx_text(&w->x, p->ws, CODES, (lxw_col_t)i, heads[1], RP_STYLE_CARD_BODY);
        lines[0] = largest(lines[0], head_lines(heads[0], p->heads[i]));
        lines[1] = largest(lines[1], code_lines(heads[1], p->heads[i]));
    }
    worksheet_set_row(p->ws, HEADINGS, rp_xlsx_height(&w->x, lines[0]), NULL);
    worksheet_set_row(p->ws, CODES, rp_xlsx_height(&w->x, lines[1]), NULL);
}

static void begin_page(struct rp_catalog_book *w, struct page *p, const struct ropa_entity *ent,
                       const char *name, size_t keys) {
    p->ws = rp_xlsx_sheet(&w->x, name, false);
    p->row = FIRST;
    p->keys = keys;
    if (!p->ws)
        return;
    rp_xlsx_text(&w->x, p->ws, 0, 0, name, RP_STYLE_LABEL);
    put_heads(w, p, ent);
    worksheet_repeat_rows(p->ws, HEADINGS, CODES);
    worksheet_repeat_columns(p->ws, 0, (lxw_col_t)(keys - 1));
    worksheet_freeze_panes(p->ws, FIRST, (lxw_col_t)keys);
}

/* Lines that `text` takes in column `c`, which grows for one that would be cut: rows above are then higher than they need to be. */
static unsigned lines_of(struct page *p, size_t c, const char *text) {
    unsigned lines, tenths = strstr(text, "://") ? 5 : TENTHS; /* an address breaks at its strokes alone */
    while ((lines = rp_lines_of(text, p->widths[c] * tenths / 10)) > MOST_LINES && p->widths[c] < WIDEST)
        p->widths[c] += NARROWEST;
    return lines < MOST_LINES ? lines : MOST_LINES;
}

static void put_row(struct rp_catalog_book *w, struct page *p, const struct ropa_record *rec,
                    const struct ropa_record *set) {
    struct rp_buf cell = {0};
    unsigned lines = 1;
    for (size_t i = 0; p->ws && i < p->columns.n; i++) {
        rp_buf_clear(&cell);
        if (p == &w->list
                ? !rp_catalog_list_cell(w->view, set, w->list.row - FIRST + 1, p->columns.codes[i], &cell)
                : !rp_catalog_cell(rec, set, p->columns.codes[i], &cell))
            w->x.failed = LXW_ERROR_MEMORY_MALLOC_FAILED;
        if (!cell.n) {
            rp_xlsx_blank(&w->x, p->ws, p->row, (lxw_col_t)i, RP_STYLE_CARD_BODY);
            continue;
        }
        rp_xlsx_text(&w->x, p->ws, p->row, (lxw_col_t)i, cell.p, RP_STYLE_CARD_BODY);
        lines = largest(lines, lines_of(p, i, cell.p));
        p->needs[i] = largest(p->needs[i], (unsigned)ropa_text_width(cell.p) * 10 / TENTHS + 1);
    }
    if (p->ws)
        worksheet_set_row(p->ws, p->row, rp_xlsx_height(&w->x, lines), NULL);
    p->row++;
    rp_buf_free(&cell);
}

/* ---- paper ---- */

static unsigned widths(const struct page *p, size_t from, size_t to) {
    unsigned width = 0;
    for (; from < to; from++)
        width += p->widths[from];
    return width;
}

/* One past the last column of the group that begins at `c`. */
static size_t group_end(const struct page *p, size_t c) {
    size_t end = c + 1;
    while (end < p->columns.n && !p->columns.groups[end])
        end++;
    return end;
}

/* Whether a page across that begins with column `first` has room up to `end`, beside the columns that each repeats. */
static bool has_room(const struct page *p, size_t first, size_t end, bool a3) {
    size_t keys = first ? p->keys : 0;
    unsigned characters = widths(p, 0, keys) + widths(p, first, end);
    return rp_page_percent(characters, (unsigned)(keys + end - first), a3, true) >= SCALE;
}

/* Where each page across but the first begins, of `shown` columns: with a group where `whole`, or within one that is wider than a page. */
static void find_breaks(struct page *p, size_t shown, bool a3, bool whole) {
    size_t first = 0;
    p->n_breaks = 0;
    for (size_t c = p->keys; c < shown; c++)
        if ((whole && p->columns.groups[c] && c > first && !has_room(p, first, group_end(p, c), a3)) ||
            !has_room(p, first, c + 1, a3))
            p->breaks[p->n_breaks++] = (lxw_col_t)(first = c);
    p->breaks[p->n_breaks] = 0;
}

/* Groups are kept together where that takes no page more. */
static void part_pages(struct page *p, size_t shown, bool a3) {
    find_breaks(p, shown, a3, false);
    size_t least = p->n_breaks;
    find_breaks(p, shown, a3, true);
    if (p->n_breaks > least)
        find_breaks(p, shown, a3, false);
}

/* On A4 what it has room for, else on A3. Where there is no row, the first page alone is printed. */
static void end_page(struct rp_catalog_book *w, struct page *p) {
    bool empty = p->row == FIRST;
    size_t shown = p->columns.n;
    if (!p->ws)
        return;
    for (size_t i = 0; i < p->columns.n; i++) /* no wider than its heading and its texts */
        if (p->needs[i] < p->widths[i])
            p->widths[i] = largest(p->heads[i], p->needs[i]);
    bool a3 = !empty && !has_room(p, 0, shown, false);
    part_pages(p, shown, a3);
    if (empty && p->n_breaks)
        shown = p->breaks[0];
    if (empty)
        rp_xlsx_text(&w->x, p->ws, 1, 0, "ยังไม่มีรายการ", RP_STYLE_NOTE);
    for (size_t i = 0; i < p->columns.n; i++)
        worksheet_set_column(p->ws, (lxw_col_t)i, (lxw_col_t)i, p->widths[i], NULL);
    rp_xlsx_page(&w->x, p->ws, a3, true, p->title);
    worksheet_set_print_scale(p->ws, SCALE);
    lxw_row_t last =
        empty ? p->row - 1 : LXW_ROW_MAX - 1; /* rows that are added to it there are printed too */
    worksheet_print_area(p->ws, 0, 0, last, (lxw_col_t)(shown - 1));
    worksheet_set_v_pagebreaks(p->ws, p->breaks);
    worksheet_print_across(p->ws); /* a row's pages one after the other */
}

enum ropa_status rp_catalog_book_begin(struct rp_file *file, const struct ropa_view *view, bool classes,
                                       const char *head, struct rp_catalog_book **out, struct ropa_err *err) {
    lxw_doc_properties properties = {.created = 1}; /* 0 would be the clock's time */
    const char *temporary = rp_file_temporary(file);
    struct rp_catalog_book *w = *out = calloc(1, sizeof *w);
    if (!w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!temporary)
        return rp_err_errno(err, rp_file_name(file), errno);
    w->path = rp_file_name(file);
    w->view = view;
    w->classes = classes;
    w->x.book = &w->book;
    w->x.wb = workbook_new(temporary);
    if (!w->x.wb)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_xlsx_style(&w->x, FONT);
    workbook_set_properties(w->x.wb, &properties);
    if (*head)
        workbook_set_custom_property_string(w->x.wb, RP_CATALOG_HEAD, head);
    rp_catalog_list_columns(&w->list.columns);
    RP_COPY(w->list.title, "บัญชีข้อมูล แบบที่ 1: รายการชุดข้อมูล");
    begin_page(w, &w->list, &rp_catalog, RP_CATALOG_LIST, 3);
    for (size_t i = 0; i < 2 * (size_t)TYPES; i++) {
        char name[32];
        bool files = i >= TYPES;
        struct page *p = files ? &w->files[i - TYPES] : &w->sets[i];
        rp_catalog_columns(i % TYPES, files, classes, &p->columns);
        snprintf(p->title, sizeof p->title, "บัญชีข้อมูล แบบที่ %s (%s)",
                 files ? "3: ไฟล์ของชุดข้อมูล" : "2: รายละเอียดชุดข้อมูล",
                 ropa_choice_find(rp_catalog.fields[CAT_DATA_TYPE].vocab, rp_catalog_type(i % TYPES))
                     ->label.in[ROPA_TH]);
        begin_page(w, p, files ? &rp_catalog_resource : &rp_catalog, rp_catalog_sheet(i % TYPES, files, name),
                   files ? 2 : 3);
    }
    return ROPA_OK;
}

void rp_catalog_book_put(struct rp_catalog_book *w, const struct ropa_record *set) {
    size_t t = rp_catalog_type_of(set);
    if (!rp_predicate_field_is(set, CAT_LISTED, "0"))
        put_row(w, &w->list, set, set);
    put_row(w, &w->sets[t], set, set);
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++)
        if (rp_catalog_shows(set, ropa_record_row(set, CAT_RESOURCE, i)))
            put_row(w, &w->files[t], ropa_record_row(set, CAT_RESOURCE, i), set);
}

enum ropa_status rp_catalog_book_end(struct rp_catalog_book *w, struct ropa_err *err) {
    end_page(w, &w->list);
    for (size_t i = 0; i < TYPES; i++) {
        end_page(w, &w->sets[i]);
        end_page(w, &w->files[i]);
    }
    w->written = true;
    return rp_xlsx_close(&w->x, w->path, err);
}

void rp_catalog_book_free(struct rp_catalog_book *w) {
    struct ropa_err none;
    if (!w)
        return;
    if (!w->written && w->x.wb)
        rp_xlsx_close(&w->x, w->path, &none);
    rp_cells_free(&w->x.cells);
    rp_buf_free(&w->x.escaped);
    free(w);
}
