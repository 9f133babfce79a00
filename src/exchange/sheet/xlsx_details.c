/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_details.h"

#include "exchange/sheet/xlsx_style.h"

#include <string.h>

enum {
    NUMBER = RP_DETAILS_NUMBER,
    REF,
    NAME,
    FIELD,
    TEXT = RP_DETAILS_TEXT,
    SHOWN,
    UID = RP_DETAILS_UID,
    REV,
    COLUMNS
};
enum { HEAD = 1, HIGHEST = 409 }; /* points of a row, for Excel */

/* 130 characters: 10 points on a page upright, which holds two of the highest rows. */
static const struct {
    struct ropa_text head;
    unsigned width;
} columns[COLUMNS] = {[NUMBER] = {{{"ข้อ", "No."}}, 7},
                      [REF] = {{{"รหัสรายการ", "Reference"}}, 16},
                      [NAME] = {{{"กิจกรรม", "Activity"}}, 20},
                      [FIELD] = {{{"ช่องข้อมูล", "Field"}}, 17},
                      [TEXT] = {{{"ข้อความทั้งหมด", "The whole text"}}, RP_DETAILS_WIDTH},
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
    worksheet_fit_to_pages(d->ws, 1, 0);
    d->row = HEAD + 1;
    unsigned characters = 0;
    for (lxw_col_t c = 0; c < SHOWN; c++)
        characters += columns[c].width;
    double heads = rp_xlsx_height(x, 1);
    d->page = (struct rp_page){
        .room = rp_page_room(false, false, rp_page_percent(characters, SHOWN, false, false), RP_XLSX_MARGINS),
        .repeat = heads,
        .used = heads + rp_xlsx_least(x, RP_STYLE_TITLE)};
    return true;
}

static void put_cell(struct rp_xlsx *x, lxw_col_t c, const char *text) {
    if (text && *text)
        rp_xlsx_text(x, x->details.ws, x->details.row, c, text, RP_STYLE_CARD_BODY);
    else
        rp_xlsx_blank(x, x->details.ws, x->details.row, c, RP_STYLE_CARD_BODY);
}

/* A text that fits on a page isn't parted by its end, which would part a line of it. */
static void begin_page(struct rp_details *d, double height) {
    bool fits = rp_page_fits(&d->page, height), alone = d->page.repeat + height > d->page.room;
    if (fits || alone || d->n_breaks == RP_DETAILS_BREAKS || d->row == HEAD + 1)
        return;
    d->breaks[d->n_breaks++] = d->row;
    d->page.used = d->page.repeat;
}

/* Higher than Excel lets a row be: over several rows, one cell of all of them, so that paper shows it whole. */
static void put_rows(struct rp_xlsx *x, const char *part, unsigned lines) {
    struct rp_details *d = &x->details;
    double height = rp_xlsx_height(x, lines);
    lxw_row_t first = d->row, rows = (lxw_row_t)(height / HIGHEST) + 1;
    begin_page(d, height);
    for (; d->row < first + rows; d->row++) {
        worksheet_set_row(d->ws, d->row, height / rows, NULL);
        rp_page_row(&d->page, height / rows);
        rp_xlsx_number(x, d->ws, d->row, NUMBER, (double)d->n, RP_STYLE_CARD_PLAIN_NUMBER);
        put_cell(x, REF, ropa_record_ref(d->rec));
        put_cell(x, NAME, ropa_record_get(d->rec, ropa_record_entity(d->rec)->title));
        put_cell(x, FIELD, d->label);
        put_cell(x, TEXT, d->row == first ? part : NULL);
        rp_xlsx_text(x, d->ws, d->row, UID, ropa_record_uid(d->rec), RP_STYLE_HIDDEN);
        rp_xlsx_number(x, d->ws, d->row, REV, (double)ropa_record_rev(d->rec), RP_STYLE_HIDDEN);
    }
    rp_xlsx_span(x, d->ws, first, TEXT, d->row - 1, TEXT);
}

/* More than a cell holds goes on below, under the same number. */
size_t rp_details_put(struct rp_xlsx *x, const char *text, unsigned lines) {
    struct rp_details *d = &x->details;
    struct rp_buf part = {0};
    size_t whole = strlen(text);
    if (!d->rec || (!d->ws && !begin(x, d)))
        return 0;
    d->n++;
    for (size_t n; *text; text += n) {
        n = rp_cell_fit(text);
        rp_buf_clear(&part);
        rp_buf_add(&part, text, n);
        if (part.bad) {
            rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
            break;
        }
        put_rows(x, part.p, (unsigned)(lines * n / whole) + (n < whole));
    }
    rp_buf_free(&part);
    return d->n;
}

void rp_details_end(struct rp_xlsx *x) {
    if (x->details.ws && x->details.n_breaks)
        worksheet_set_h_pagebreaks(x->details.ws, x->details.breaks);
    if (x->details.ws)
        worksheet_print_area(x->details.ws, 0, 0, x->details.row - 1, SHOWN - 1);
}
