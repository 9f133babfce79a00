/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_details.h"

#include "exchange/sheet/xlsx_lines.h"
#include "exchange/sheet/xlsx_style.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    NUMBER = RP_DETAILS_NUMBER,
    REF,
    LINE = RP_DETAILS_LINE,
    PRINTED,
    FIELD = PRINTED,
    TEXT = RP_DETAILS_TEXT,
    SHOWN,
    UID = RP_DETAILS_UID,
    REV,
    COLUMNS
};
enum {
    HEAD = 1,
    ALONE = 3,        /* lines that a page holds at least of a text that has as many */
    PAGE_SPARE = 2,   /* per cent of a page's width that another font may take */
    MOST_LINES = 8000 /* on paper, 200 pages: of what is more than that it says where it stands */
};

/* 135 characters on paper: 10 points on a page upright. Beside it the whole text, as wide as its lines. */
static const struct {
    struct ropa_text head;
    unsigned width;
} columns[COLUMNS] = {
    [NUMBER] = {{{"ข้อ", "No."}}, 7},
    [REF] = {{{"รหัสรายการ", "Reference"}}, 16},
    [LINE] = {{{"ข้อความทีละบรรทัด", "The text line by line"}}, RP_DETAILS_WIDTH},
    [FIELD] = {{{"ช่องข้อมูล", "Field"}}, 40},
    [TEXT] = {{{"ข้อความทั้งหมด แก้ที่นี่", "The whole text, to be changed here"}}, RP_DETAILS_WIDTH},
    [UID] = {{{"uid", "uid"}}, 10},
    [REV] = {{{"rev", "rev"}}, 10}};

void rp_details_of(struct rp_xlsx *x, const struct ropa_record *rec, const char *label) {
    x->details.rec = rec;
    x->details.label = label;
}

static bool begin(struct rp_xlsx *x, struct rp_details *d) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE};
    const char *title = rp_xlsx_word(x, RP_DETAILS_SHEET_TH, RP_DETAILS_SHEET_EN);
    char whole[RP_XLSX_TITLE];
    if (!(d->ws = rp_xlsx_sheet(x, title, true)))
        return false;
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        worksheet_set_column_opt(d->ws, c, c, columns[c].width, NULL, c < SHOWN ? NULL : &hidden);
    rp_xlsx_title(x, title, whole, sizeof whole);
    worksheet_set_row(d->ws, 0, rp_xlsx_least(x, RP_STYLE_TITLE), NULL);
    rp_xlsx_text(x, d->ws, 0, 0, whole, RP_STYLE_TITLE);
    worksheet_set_row(d->ws, HEAD, rp_xlsx_height(x, 1), NULL);
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        rp_xlsx_text(x, d->ws, HEAD, c, columns[c].head.in[x->book->lang],
                     c < SHOWN ? RP_STYLE_HEAD : RP_STYLE_HIDDEN);
    worksheet_repeat_rows(d->ws, HEAD, HEAD);
    worksheet_freeze_panes(d->ws, HEAD + 1, 0);
    rp_xlsx_page(x, d->ws, false, false, whole);
    unsigned characters = 0;
    for (lxw_col_t c = 0; c < PRINTED; c++)
        characters += columns[c].width;
    /* said, not left to LibreOffice to fit: it would look at all rows anew for each page */
    unsigned percent = rp_page_percent(characters * (100 + PAGE_SPARE) / 100, PRINTED, false, false);
    worksheet_set_print_scale(d->ws, (uint16_t)percent);
    double heads = rp_xlsx_height(x, 1);
    d->row = HEAD + 1;
    d->page = (struct rp_page){.room = rp_page_room(false, false, percent, RP_XLSX_MARGINS),
                               .repeat = heads,
                               .used = heads + rp_xlsx_least(x, RP_STYLE_TITLE)};
    return true;
}

/* The next row is `height` high, and stays with what follows it up to `together`: on this page, or on a new one. */
static void begin_row(struct rp_xlsx *x, double height, double together) {
    struct rp_details *d = &x->details;
    if (!rp_page_fits(&d->page, together) && d->n_breaks < RP_DETAILS_BREAKS) {
        d->breaks[d->n_breaks++] = d->row;
        d->page.used = d->page.repeat;
    }
    worksheet_set_row(d->ws, d->row, height, NULL);
    rp_page_row(&d->page, height);
}

/* Above its lines: of which activity the text is, and what. */
static void put_heading(struct rp_xlsx *x) {
    struct rp_details *d = &x->details;
    struct rp_buf b = {0};
    const char *name = ropa_record_get(d->rec, ropa_record_entity(d->rec)->title);
    rp_buf_printf(&b, "%s%s%s", name ? name : "", name ? " · " : "", d->label);
    if (b.bad) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    unsigned lines = rp_lines_of(b.p, columns[LINE].width * 8 / 10); /* bold */
    unsigned beside = rp_lines_of(d->label, columns[FIELD].width * 8 / 10);
    double height = rp_xlsx_height(x, beside > lines ? beside : lines);
    begin_row(x, height, height + ALONE * rp_xlsx_height(x, 1));
    rp_xlsx_text(x, d->ws, d->row, REF, ropa_record_ref(d->rec), RP_STYLE_CARD_LABEL);
    rp_xlsx_text(x, d->ws, d->row, LINE, b.p, RP_STYLE_CARD_LABEL);
    rp_xlsx_text(x, d->ws, d->row, FIELD, d->label, RP_STYLE_CARD_LABEL);
    rp_buf_free(&b);
}

/* Where the lines of `text` begin, and at last where it ends. Returns how many there are. */
static size_t split(struct rp_xlsx *x, const char *text) {
    struct rp_details *d = &x->details;
    size_t n = 0;
    for (size_t at = 0;; n++) {
        size_t *grown = rp_grow(d->lines, n, &d->cap_lines, sizeof *grown);
        if (!grown) {
            rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
            return 0;
        }
        d->lines = grown;
        d->lines[n] = at;
        if (!text[at])
            return n;
        at += rp_lines_first(text + at, RP_DETAILS_WIDTH);
    }
}

/* One line of a row that isn't wrapped: LibreOffice takes minutes for long texts that it has to part. */
static void put_line(struct rp_xlsx *x, const char *text, size_t n) {
    struct rp_details *d = &x->details;
    struct rp_buf line = {0};
    while (n && (text[n - 1] == '\n' || text[n - 1] == ' '))
        n--;
    rp_buf_add(&line, text, n);
    if (line.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (n)
        rp_xlsx_text(x, d->ws, d->row, LINE, line.p, RP_STYLE_LINE);
    rp_buf_free(&line);
}

/* What one cell holds, over all its rows; beside it line by line `shown`, which paper shows. */
static void put_part(struct rp_xlsx *x, const char *part, const char *shown, bool first) {
    struct rp_details *d = &x->details;
    size_t n = split(x, shown), head = first;
    double line = rp_xlsx_height(x, 1);
    lxw_row_t from = d->row;
    for (size_t i = 0; i < n + head; i++, d->row++) {
        if (i < head) {
            put_heading(x);
        } else {
            begin_row(x, line, n + head - i == ALONE ? ALONE * line : line);
            rp_xlsx_text(x, d->ws, d->row, REF, ropa_record_ref(d->rec), RP_STYLE_NOTE);
            put_line(x, shown + d->lines[i - head], d->lines[i - head + 1] - d->lines[i - head]);
        }
        if (d->row > from)
            continue;
        rp_xlsx_number(x, d->ws, d->row, NUMBER, (double)d->n, first ? RP_STYLE_CARD_LABEL : RP_STYLE_NOTE);
        rp_xlsx_text(x, d->ws, d->row, TEXT, part, RP_STYLE_CARD_BODY);
        rp_xlsx_text(x, d->ws, d->row, UID, ropa_record_uid(d->rec), RP_STYLE_HIDDEN);
        rp_xlsx_number(x, d->ws, d->row, REV, (double)ropa_record_rev(d->rec), RP_STYLE_HIDDEN);
    }
    d->n_lines += n;
    if (d->row > from + 1)
        rp_xlsx_span(x, d->ws, from, TEXT, d->row - 1, TEXT);
}

/* In the place of lines that would be too many. */
static void tell_where(const struct rp_xlsx *x, char *out, size_t size) {
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(cell, x->details.row, TEXT);
    snprintf(out, size,
             rp_xlsx_word(
                 x, "ไม่ได้พิมพ์ไว้ เพราะแผ่นนี้ยาวเกินไป: ทั้งหมดอยู่ในเซลล์ %s ของไฟล์นี้",
                 "not printed, as this sheet would be too long: all of it stands in cell %s of this file"),
             cell);
}

/* More than a cell holds goes on below, under the same number. */
size_t rp_details_put(struct rp_xlsx *x, const char *text) {
    struct rp_details *d = &x->details;
    struct rp_buf part = {0};
    if (!d->rec || (!d->ws && !begin(x, d)))
        return 0;
    d->n++;
    bool printed = d->n_lines + rp_lines_of(text, RP_DETAILS_WIDTH) <= MOST_LINES;
    char where[256];
    for (const char *rest = text; *rest;) {
        size_t n = rp_cell_fit(rest);
        rp_buf_clear(&part);
        rp_buf_add(&part, rest, n);
        if (part.bad) {
            rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
            break;
        }
        tell_where(x, where, sizeof where);
        put_part(x, part.p, printed ? part.p : where, rest == text);
        rest += n;
    }
    rp_buf_free(&part);
    return d->n;
}

void rp_details_end(struct rp_xlsx *x) {
    if (x->details.ws && x->details.n_breaks)
        worksheet_set_h_pagebreaks(x->details.ws, x->details.breaks);
    if (x->details.ws)
        worksheet_print_area(x->details.ws, 0, 0, x->details.row - 1, PRINTED - 1);
}

void rp_details_free(struct rp_details *d) {
    free(d->lines);
    d->lines = NULL;
}
