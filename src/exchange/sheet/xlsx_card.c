/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_card.h"

#include "exchange/sheet/xlsx_register.h"
#include "exchange/sheet/xlsx_signing.h"
#include "model/nouns/nouns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALONE = 3 }; /* rows that a page holds at least, where there are as many */
enum {
    CODE = RP_CARD_CODE,
    LABEL = RP_CARD_LABEL,
    VALUE = RP_CARD_VALUE,
    UID = RP_CARD_UID,
    ROW_UID = RP_CARD_ROW_UID,
    REV = RP_CARD_REV,
    COLUMNS
};

#define MARGIN_ABOVE 0.45 /* the edition stands above, a line */
#define MARGIN_BELOW 0.45

static const unsigned widths[COLUMNS] = {6, 24, 86, 10, 10, 10};

static bool begin_sheet(struct rp_cards *c) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE};
    unsigned percent =
        rp_page_percent(widths[CODE] + widths[LABEL] + widths[VALUE], UID, c->sheet->a3, false);
    if (!(c->ws = rp_xlsx_sheet(c->x, c->sheet->name.in[c->x->book->lang],
                                rp_xlsx_streams(c->x, c->sheet->n_columns * COLUMNS))))
        return false;
    c->row = 0;
    c->n_breaks = 0;
    for (lxw_col_t i = 0; i < UID; i++)
        worksheet_set_column(c->ws, i, i, widths[i], NULL);
    worksheet_set_column_opt(c->ws, UID, REV, widths[UID], NULL, &hidden);
    rp_xlsx_page(c->x, c->ws, c->sheet->a3, false, ""); /* a card says what it is */
    worksheet_set_margins(c->ws, 0.4, 0.4, MARGIN_ABOVE, MARGIN_BELOW);
    worksheet_fit_to_pages(c->ws, 1, 0);
    c->block.page =
        (struct rp_page){.room = rp_page_room(c->sheet->a3, false, percent, MARGIN_ABOVE + MARGIN_BELOW)};
    worksheet_center_horizontally(c->ws);
    return true;
}

static void end_sheet(struct rp_cards *c) {
    if (c->n_breaks)
        c->breaks[c->n_breaks - 1] = 0; /* ends the list: none after the last card */
    if (!c->row)
        return;
    worksheet_set_h_pagebreaks(c->ws, c->breaks);
    worksheet_print_area(c->ws, 0, 0, c->row - 1, VALUE);
}

bool rp_cards_begin(struct rp_cards *c, struct rp_xlsx *x, const struct rp_layout_sheet *sheet) {
    *c = (struct rp_cards){.x = x, .sheet = sheet};
    return begin_sheet(c);
}

/* The frame of the line that begins at `at`, over all its rows, and which record it is of (NULL: none's own). */
static void put_frame(struct rp_cards *c, const struct ropa_record *rec, const struct ropa_record *row,
                      lxw_row_t at, lxw_row_t rows) {
    for (lxw_row_t i = at; i < at + rows; i++) {
        rp_block_blank(c->x, &c->block, i, CODE, RP_STYLE_CARD_CODE);
        rp_block_blank(c->x, &c->block, i, LABEL, RP_STYLE_CARD_LABEL);
        if (!rec)
            continue;
        rp_block_text(c->x, &c->block, i, UID, ropa_record_uid(rec), RP_STYLE_HIDDEN);
        rp_block_text(c->x, &c->block, i, ROW_UID, row ? ropa_record_uid(row) : NULL, RP_STYLE_HIDDEN);
        rp_block_number(c->x, &c->block, i, REV, (double)ropa_record_rev(rec), RP_STYLE_HIDDEN);
    }
}

/* One line of the card: the value that `row` (or the record) has; code and label only where it is the `first`. */
static void put_line(struct rp_cards *c, const struct rp_layout_column *col, const struct ropa_record *rec,
                     const struct ropa_record *row, const struct rp_cell *cell, bool first) {
    enum rp_style style = col->sensitive ? RP_STYLE_CARD_SENSITIVE : RP_STYLE_CARD_BODY;
    const struct rp_cell label = {.kind = RP_CELL_TEXT,
                                  .text = col->heads[col->n_heads - 1].in[c->x->book->lang]};
    lxw_row_t at = (lxw_row_t)c->block.n_rows;
    rp_details_of(c->x, rec, label.text);
    lxw_row_t rows = rp_block_put(c->x, &c->block, at, VALUE, widths[VALUE], cell, style);
    rp_details_of(c->x, NULL, NULL);
    if (!rows) {
        rp_block_text(c->x, &c->block, at, VALUE, rp_cell_nothing(&c->x->cells, &col->path, rec, NULL),
                      RP_STYLE_CARD_BODY);
        rows = 1;
    }
    put_frame(c, rec, row, at, rows);
    if (first) {
        rp_block_text(c->x, &c->block, at, CODE, col->code, RP_STYLE_CARD_CODE);
        rp_block_put(c->x, &c->block, at, LABEL, widths[LABEL], &label, RP_STYLE_CARD_LABEL);
    }
}

/* A line for each row that has something to show; one line, empty or with the reason why, when none has. */
static void put_rows(struct rp_cards *c, const struct rp_layout_column *col, const struct ropa_record *rec) {
    size_t n = ropa_record_rows(rec, col->path.place.rows), shown = 0;
    struct rp_cell cell;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_record *row = ropa_record_row(rec, col->path.place.rows, i);
        rp_cell_eval(&c->x->cells, &col->path, rec, row, &cell);
        if (cell.kind != RP_CELL_EMPTY)
            put_line(c, col, rec, row, &cell, !shown++);
    }
    if (shown)
        return;
    rp_cell_field(&c->x->cells, rec, col->path.place.rows, &cell);
    put_line(c, col, rec, NULL, &cell, true);
}

static bool is_around(const struct rp_layout_column *col) {
    return !col->code && !col->path.view && col->path.place.root == &rp_organisation;
}

/* Append `text` behind a `mark`, unless it is what stands last there. */
static void add_item(struct rp_buf *b, const char *mark, const char *text) {
    size_t n = strlen(text), before = b->n > n ? b->n - n : 0;
    bool again =
        b->n >= n && b->n && !strcmp(b->p + before, text) &&
        (!before || (before >= strlen(mark) && !strncmp(b->p + before - strlen(mark), mark, strlen(mark))));
    if (!again)
        rp_buf_printf(b, "%s%s", b->n ? mark : "", text);
}

/*
 * The same on each card, and of another record: who the controller is and where, in one line. It is read back as little as a title is.
 * Returns the columns that it tells of, from `at` on.
 */
static size_t put_around(struct rp_cards *c, const struct ropa_record *rec, size_t at) {
    struct rp_buf labels = {0}, values = {0};
    lxw_row_t row = (lxw_row_t)c->block.n_rows;
    size_t n = 0;
    for (; at + n < c->sheet->n_columns && is_around(&c->sheet->columns[at + n]); n++) {
        const struct rp_layout_column *col = &c->sheet->columns[at + n];
        struct rp_cell cell;
        rp_cell_first(&c->x->cells, &col->path, col->has_otherwise ? &col->otherwise : NULL, rec, NULL,
                      &cell);
        if (cell.kind == RP_CELL_TEXT)
            add_item(&values, " · ", cell.text);
        add_item(&labels, ", ", col->heads[0].in[c->x->book->lang]);
    }
    if (!n)
        return 0;
    rp_buf_str(&values, values.n ? "" : rp_cell_not_said(&c->x->cells));
    if (labels.bad || values.bad) {
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    } else {
        const struct rp_cell label = {.kind = RP_CELL_TEXT, .text = labels.p},
                             value = {.kind = RP_CELL_TEXT, .text = values.p};
        lxw_row_t rows = rp_block_put(c->x, &c->block, row, VALUE, widths[VALUE], &value, RP_STYLE_CARD_BODY);
        put_frame(c, NULL, NULL, row, rows);
        rp_block_put(c->x, &c->block, row, LABEL, widths[LABEL], &label, RP_STYLE_CARD_LABEL);
    }
    rp_buf_free(&labels);
    rp_buf_free(&values);
    return n;
}

/* Keep `n` at the end of one of the lists of rows. */
static void add_row(struct rp_cards *c, size_t **list, size_t *n, size_t *cap, size_t row) {
    size_t *grown = rp_grow(*list, *n, cap, sizeof *grown);
    if (!grown) {
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    *list = grown;
    grown[(*n)++] = row;
}

/* Note where a section begins, which a page rather does too; the codes of its lines say which it is. */
static void note_section(struct rp_cards *c, size_t i) {
    const struct rp_layout_column *col = &c->sheet->columns[i], *before = i ? col - 1 : NULL;
    bool goes_on =
        before && before->n_heads > 1 && !strcmp(before->heads[0].in[ROPA_TH], col->heads[0].in[ROPA_TH]);
    if (col->n_heads > 1 && !goes_on)
        add_row(c, &c->sections, &c->n_sections, &c->cap_sections, c->block.n_rows);
}

/* ---- signing ---- */

/* A text over the whole width, `high` with room for a hand. */
static void put_whole(struct rp_cards *c, const char *text, bool high) {
    lxw_row_t at = (lxw_row_t)c->block.n_rows;
    add_row(c, &c->wholes, &c->n_wholes, &c->cap_wholes, at);
    rp_block_text(c->x, &c->block, at, CODE, text, RP_STYLE_SIGN);
    rp_block_tall(c->x, &c->block, at, high ? "\n" : text, widths[CODE] + widths[LABEL] + widths[VALUE]);
}

/* Of the approved edition who approved it, at each level; else a line for the head of its unit. */
static void put_signing(struct rp_cards *c, const struct ropa_record *rec) {
    const struct rp_book *book = c->x->book;
    size_t unit = ropa_record_entity(rec)->unit_field;
    struct rp_signs signs = {0};
    struct rp_buf b = {0};
    add_row(c, &c->sections, &c->n_sections, &c->cap_sections,
            c->block.n_rows); /* no page begins within it */
    if (book->approved)
        rp_signs_add(&signs, book->live, rec, book->lang);
    for (size_t i = 0; i < signs.n; i++)
        put_whole(c, signs.all[i].text.p, false);
    if (!signs.n) {
        struct rp_signer_named by =
            rp_signing_head(c->x, unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit));
        put_whole(
            c,
            rp_xlsx_word(
                c->x,
                "ลงชื่อ ........................................  ผู้อนุมัติ   วันที่ ..............................",
                "Signed ........................................  who approves   on .............................."),
            true);
        rp_buf_printf(&b, "( %s )   %s%s", by.name ? by.name : "........................................",
                      rp_xlsx_word(c->x, "ตำแหน่ง ", "Post "),
                      by.post ? by.post : "........................................");
        if (!b.bad)
            put_whole(c, b.p, false);
    }
    if (signs.bad || b.bad)
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    rp_signs_free(&signs);
    rp_buf_free(&b);
}

/* ---- pages ---- */

/* Where a page that began at `from` is to end, rather before than at `to`: at a section, where that leaves it more than half full. */
static size_t end_page(const struct rp_cards *c, size_t from, size_t to) {
    size_t end = from;
    for (size_t i = 0; i < c->n_sections; i++)
        if (c->sections[i] <= to && c->sections[i] > end)
            end = c->sections[i];
    return end - from > (to - from) / 2 ? end : to;
}

/* Which rows begin a page: as many on each as fit, and never a few alone on the last. */
static void plan_pages(struct rp_cards *c) {
    double room = c->block.page.room * 0.96 - rp_xlsx_least(c->x, RP_STYLE_CARD_TITLE), used = 0;
    size_t from = 0, n = c->block.n_rows;
    c->n_pages = 0;
    add_row(c, &c->pages, &c->n_pages, &c->cap_pages, 0);
    for (size_t i = 0; i < n; i++) {
        used += rp_block_height(c->x, &c->block, i);
        if (used <= room || i == from)
            continue;
        from = end_page(c, from, i);
        add_row(c, &c->pages, &c->n_pages, &c->cap_pages, from);
        used = 0;
        for (size_t k = from; k <= i; k++)
            used += rp_block_height(c->x, &c->block, k);
    }
    if (c->n_pages > 1 && n - from < ALONE && from > c->pages[c->n_pages - 2] + 2 * ALONE)
        c->pages[c->n_pages - 1] = end_page(c, c->pages[c->n_pages - 2], n - ALONE);
}

/* What the page is of, as saved how often: a line less on the card; `page` counts from 1. */
static void put_title(struct rp_cards *c, const struct ropa_record *rec, size_t page) {
    char name[480];
    struct rp_buf title = {0};
    long long rev = ropa_record_rev(rec);
    rp_xlsx_title(c->x, c->sheet->title.in[c->x->book->lang], name, sizeof name);
    rp_buf_printf(&title, "%s  %s", name, ropa_record_ref(rec));
    if (rev) /* an approved version is none of the saves */
        rp_buf_printf(&title, rp_xlsx_word(c->x, " (แก้ไขครั้งที่ %lld)", " (revision %lld)"), rev);
    if (c->n_pages > 1)
        rp_buf_printf(&title, rp_xlsx_word(c->x, "  หน้า %zu จาก %zu", "  page %zu of %zu"), page, c->n_pages);
    if (title.bad)
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        rp_xlsx_merge(c->x, c->ws, c->row, CODE, c->row, VALUE, title.p, RP_STYLE_CARD_TITLE);
    rp_buf_free(&title);
    worksheet_set_row(c->ws, c->row++, rp_xlsx_least(c->x, RP_STYLE_CARD_TITLE), NULL);
}

static void write_page(struct rp_cards *c, size_t from, size_t to) {
    rp_block_write(c->x, &c->block, from, to, c->ws, c->row);
    for (size_t i = 0; i < c->n_wholes; i++)
        if (c->wholes[i] >= from && c->wholes[i] < to) {
            lxw_row_t row = c->row + (lxw_row_t)(c->wholes[i] - from);
            rp_xlsx_span(c->x, c->ws, row, CODE, row, VALUE);
        }
    c->row += (lxw_row_t)(to - from);
    if (c->n_breaks < RP_XLSX_BREAKS)
        c->breaks[c->n_breaks++] = c->row;
}

/* The card gathered, page by page; on a sheet of its own where this one can't hold its breaks. */
static struct rp_index_place write_card(struct rp_cards *c, const struct ropa_record *rec) {
    plan_pages(c);
    if (c->n_breaks && c->n_breaks + c->n_pages > RP_XLSX_BREAKS) {
        end_sheet(c);
        if (!begin_sheet(c))
            return (struct rp_index_place){NULL, 0};
    }
    const struct rp_index_place at = {c->ws->name, c->row};
    for (size_t i = 0; i < c->n_pages; i++) {
        put_title(c, rec, i + 1);
        write_page(c, c->pages[i], i + 1 < c->n_pages ? c->pages[i + 1] : c->block.n_rows);
    }
    return at;
}

struct rp_index_place rp_cards_record(struct rp_cards *c, const struct ropa_record *rec) {
    c->x->cells.no = ++c->n;
    c->n_sections = c->n_wholes = 0;
    for (size_t i = 0; i < c->sheet->n_columns; i++) {
        const struct rp_layout_column *col = &c->sheet->columns[i];
        struct rp_cell cell;
        size_t around = put_around(c, rec, i);
        if (around) {
            i += around - 1;
            continue;
        }
        note_section(c, i);
        if (rp_shown_rows(&col->path) != ROPA_NO_FIELD) {
            put_rows(c, col, rec);
            continue;
        }
        rp_cell_first(&c->x->cells, &col->path, col->has_otherwise ? &col->otherwise : NULL, rec, NULL,
                      &cell);
        put_line(c, col, rec, NULL, &cell, true);
    }
    if (c->x->book->sign_each || c->x->book->approved)
        put_signing(c, rec);
    const struct rp_index_place at = write_card(c, rec);
    rp_block_clear(&c->block);
    return at;
}

void rp_cards_end(struct rp_cards *c) {
    end_sheet(c);
    rp_cards_free(c);
}

void rp_cards_free(struct rp_cards *c) {
    rp_block_free(&c->block);
    free(c->sections);
    free(c->wholes);
    free(c->pages);
    c->sections = c->wholes = c->pages = NULL;
}
