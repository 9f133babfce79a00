/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_index.h"

#include "exchange/sheet/layout_view.h"
#include "exchange/sheet/xlsx_block.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/settled.h"

#include <stdio.h>
#include <string.h>

enum { REF, NAME, UNIT, ROLE, STATUS, SENSITIVE, COMPLETE, SHOWN, UID = SHOWN, REV, COLUMNS };
enum { HEAD = 1, LINKS = 65000 }; /* Excel follows 65,530 links a sheet */
enum { ALONE = 3 };               /* rows that its last page holds at least */

/* 100 characters: 14 points on a page upright. */
static const struct {
    struct ropa_text head;
    unsigned width;
} columns[COLUMNS] = {[REF] = {{{"รหัสรายการ", "Reference"}}, 16},
                      [NAME] = {{{"กิจกรรม", "Activity"}}, 30},
                      [UNIT] = {{{"หน่วยงาน", "Unit"}}, 10},
                      [ROLE] = {{{"บทบาท", "Role"}}, 11},
                      [STATUS] = {{{"สถานะ", "Status"}}, 12},
                      [SENSITIVE] = {{{"อ่อนไหว", "Sensitive"}}, 9},
                      [COMPLETE] = {{{"ม.39/40 ครบ", "s.39/40 done"}}, 14},
                      [UID] = {{{"uid", "uid"}}, 10},
                      [REV] = {{{"rev", "rev"}}, 10}};

/* Columns shown: the last only where something judges the records. */
static lxw_col_t shown(const struct rp_index *i) {
    return i->x->book->judging ? SHOWN : COMPLETE;
}

bool rp_index_begin(struct rp_index *i, struct rp_xlsx *x) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE};
    const char *title = rp_xlsx_word(x, "สารบัญกิจกรรม", "Index of activities");
    char whole[256];
    *i = (struct rp_index){.x = x, .row = HEAD + 1};
    if (!(i->ws = rp_xlsx_sheet(x, title, rp_xlsx_streams(x, COLUMNS))))
        return false;
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        worksheet_set_column_opt(i->ws, c, c, columns[c].width, NULL, c < shown(i) ? NULL : &hidden);
    rp_xlsx_title(x, title, whole, sizeof whole);
    rp_xlsx_text(x, i->ws, 0, 0, whole, RP_STYLE_TITLE);
    worksheet_set_row(i->ws, 0, rp_xlsx_least(x, RP_STYLE_TITLE), NULL);
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        rp_xlsx_text(x, i->ws, HEAD, c, columns[c].head.in[x->book->lang],
                     c < shown(i) ? RP_STYLE_HEAD : RP_STYLE_HIDDEN);
    worksheet_set_row(i->ws, HEAD, rp_xlsx_height(x, 1), NULL);
    worksheet_repeat_rows(i->ws, HEAD, HEAD);
    worksheet_freeze_panes(i->ws, HEAD + 1, 1);
    rp_xlsx_page(x, i->ws, false, false, whole);
    worksheet_fit_to_pages(i->ws, 1, 0);
    unsigned characters = 0;
    for (lxw_col_t c = 0; c < shown(i); c++)
        characters += columns[c].width;
    double heads = rp_xlsx_height(x, 1);
    i->page = (struct rp_page){
        .room =
            rp_page_room(false, false, rp_page_percent(characters, shown(i), false, false), RP_XLSX_MARGINS),
        .repeat = heads,
        .used = heads + rp_xlsx_least(x, RP_STYLE_TITLE)};
    return true;
}

/* The reference, leading to where the record begins. */
static void put_ref(struct rp_index *i, const struct ropa_record *rec, struct rp_index_place at) {
    struct rp_buf link = {0};
    if (!at.sheet || i->row >= LINKS) {
        rp_xlsx_text(i->x, i->ws, i->row, REF, ropa_record_ref(rec), RP_STYLE_CARD_BODY);
        return;
    }
    rp_xlsx_place(&link, at.sheet, at.row);
    rp_xlsx_note(i->x, link.bad ? LXW_ERROR_MEMORY_MALLOC_FAILED
                                : worksheet_write_url_opt(i->ws, i->row, REF, link.p,
                                                          i->x->style[RP_STYLE_COVER_LINK],
                                                          ropa_record_ref(rec), NULL));
    rp_xlsx_tell(i->x, i->ws, i->row, REF, ropa_record_ref(rec));
    rp_buf_free(&link);
}

/* Returns the lines it takes. */
static unsigned put_text(struct rp_index *i, lxw_col_t c, const char *text) {
    if (!text || !*text) {
        rp_xlsx_blank(i->x, i->ws, i->row, c, RP_STYLE_CARD_BODY);
        return 1;
    }
    rp_xlsx_text(i->x, i->ws, i->row, c, text, RP_STYLE_CARD_BODY);
    return rp_lines_of(text, columns[c].width);
}

static unsigned most(unsigned a, unsigned b) {
    return a > b ? a : b;
}

static void end_row(struct rp_index *i, double height) {
    worksheet_set_row(i->ws, i->row, height, NULL);
    if (!rp_page_fits(&i->page, height) && i->n_breaks < RP_XLSX_BREAKS) {
        i->breaks[i->n_breaks++] = i->row;
        i->page.used = i->page.repeat;
    }
    rp_page_row(&i->page, height);
    i->row++;
}

void rp_index_record(struct rp_index *i, const struct ropa_record *rec, struct rp_index_place at, int percent,
                     size_t errors) {
    struct rp_cell cell;
    unsigned lines = put_text(i, NAME, ropa_record_get(rec, ACT_ACTIVITY_NAME));
    const char *unsaid = rp_cell_not_said(&i->x->cells), *unit = ropa_record_get(rec, ACT_UNIT_REF);
    char done[96] = "";
    put_ref(i, rec, at);
    lines = most(lines, put_text(i, UNIT, unit ? rp_xlsx_unit(i->x, unit) : unsaid));
    rp_cell_field(&i->x->cells, rec, ACT_RECORD_ROLE, &cell);
    lines = most(lines, put_text(i, ROLE, cell.kind == RP_CELL_TEXT ? cell.text : unsaid));
    cell = (struct rp_cell){0};
    rp_layout_view_find("@status", &rp_activity)->show(&i->x->cells, rec, &cell);
    lines = most(lines, put_text(i, STATUS, cell.text));
    const char *const kinds[] = {[RP_SENSITIVITY_UNKNOWN] = unsaid,
                                 [RP_ORDINARY] = rp_xlsx_word(i->x, "ไม่มี", "No"),
                                 [RP_SENSITIVE] = "✓"};
    lines = most(lines, put_text(i, SENSITIVE, kinds[rp_sensitivity(rec)]));
    if (percent >= 0 && !errors)
        snprintf(done, sizeof done, "%d %%", percent);
    else if (percent >= 0)
        snprintf(done, sizeof done, "%d %%\n%s %zu", percent, rp_xlsx_word(i->x, "ต้องแก้", "errors"), errors);
    if (i->x->book->judging)
        lines = most(lines, put_text(i, COMPLETE, done));
    rp_xlsx_text(i->x, i->ws, i->row, UID, ropa_record_uid(rec), RP_STYLE_HIDDEN);
    rp_xlsx_number(i->x, i->ws, i->row, REV, (double)ropa_record_rev(rec), RP_STYLE_HIDDEN);
    end_row(i, rp_xlsx_height(i->x, lines));
}

void rp_index_end(struct rp_index *i) {
    lxw_row_t *last = i->n_breaks ? &i->breaks[i->n_breaks - 1] : NULL;
    if (last && i->row - *last < ALONE)
        *last = i->row - ALONE; /* a page holds many more than that */
    if (last)
        worksheet_set_h_pagebreaks(i->ws, i->breaks);
    worksheet_autofilter(i->ws, HEAD, 0, i->row - 1, COLUMNS - 1);
    worksheet_print_area(i->ws, 0, 0, i->row - 1, shown(i) - 1);
}
