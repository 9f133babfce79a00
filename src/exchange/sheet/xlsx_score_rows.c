/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the sheets of the score's workbook share: rows below a heading, the words of units and states, counts. */
#include "exchange/sheet/xlsx_score.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SENTENCES 24 /* characters of a column beyond which it holds sentences */

/* ---- sheets ---- */

void rp_score_head(struct rp_score_sheet *s, const struct rp_score_column *columns, size_t n) {
    struct rp_xlsx *x = &s->book->x;
    unsigned lines = 1;
    for (size_t i = 0; i < n; i++) {
        const char *label = columns[i].label.in[x->book->lang];
        unsigned own = rp_lines_of(label, columns[i].width * 4 / 5);
        lines = own > lines ? own : lines;
        rp_xlsx_text(x, s->ws, s->row, (lxw_col_t)i, label, RP_STYLE_HEAD);
    }
    worksheet_set_row(s->ws, s->row++, rp_xlsx_height(x, lines), NULL);
}

void rp_score_line(struct rp_score_sheet *s, const char *text, enum rp_style style) {
    struct rp_xlsx *x = &s->book->x;
    unsigned width = 0, large = style == RP_STYLE_CARD_TITLE;
    for (size_t i = 0; i < s->n; i++)
        width += s->widths[i];
    unsigned lines = rp_lines_of(text, large ? width * 3 / 4 : width * 4 / 5);
    rp_xlsx_merge(x, s->ws, s->row, 0, s->row, (lxw_col_t)(s->n - 1), text, style);
    worksheet_set_row(s->ws, s->row++, rp_xlsx_height(x, lines) * (large ? 1.3 : 1), NULL);
}

void rp_score_said(struct rp_score_sheet *s, struct rp_buf *line, enum rp_style style) {
    if (line->bad)
        rp_xlsx_note(&s->book->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        rp_score_line(s, line->p ? line->p : "", style);
    rp_buf_free(line);
}

bool rp_score_begin(struct rp_score_sheet *s, struct rp_scorebook *book, const char *name, const char *title,
                    const struct rp_score_column *columns, size_t n) {
    *s = (struct rp_score_sheet){.book = book, .n = n};
    s->ws = rp_xlsx_sheet(&book->x, name, false);
    for (size_t i = 0; s->ws && i < n; i++) {
        s->widths[i] = columns[i].width;
        worksheet_set_column(s->ws, (lxw_col_t)i, (lxw_col_t)i, columns[i].width, NULL);
    }
    if (!s->ws)
        return false;
    rp_score_line(s, title, RP_STYLE_CARD_TITLE);
    worksheet_fit_to_pages(s->ws, 1, 0);
    rp_xlsx_page(&book->x, s->ws, false, true, title);
    return true;
}

void rp_score_end(struct rp_score_sheet *s) {
    worksheet_print_area(s->ws, 0, 0, s->row - 1, (lxw_col_t)(s->n - 1));
    rp_block_free(&s->block);
}

/* Rows that the cell takes. */
static lxw_row_t put_cell(struct rp_score_sheet *s, size_t col, const struct rp_score_cell *c) {
    struct rp_xlsx *x = &s->book->x;
    struct rp_cell cell = {.kind = c->kind == RP_SCORE_DAY ? RP_CELL_DATE : RP_CELL_TEXT, .text = c->text};
    bool empty = c->kind == RP_SCORE_BLANK || (c->kind != RP_SCORE_NUMBER && (!c->text || !*c->text));
    if (empty)
        return 0;
    if (c->kind == RP_SCORE_NUMBER) {
        rp_block_number(x, &s->block, 0, (lxw_col_t)col, c->number, c->style);
        return 1;
    }
    if (c->kind == RP_SCORE_DAY)
        cell.number = rp_cell_day(c->text);
    /* sentences break between words, of which some are long, and the font that stands in for ours is wider: a third is lost */
    unsigned width = s->widths[col] > SENTENCES ? s->widths[col] * 2 / 3 : s->widths[col];
    return rp_block_put(x, &s->block, 0, (lxw_col_t)col, width, &cell, c->style);
}

void rp_score_row(struct rp_score_sheet *s, const struct rp_score_cell *cells, size_t n) {
    lxw_row_t used[64] = {0}, rows = 1;
    for (size_t i = 0; i < n; i++) {
        used[i] = put_cell(s, i, &cells[i]);
        rows = used[i] > rows ? used[i] : rows;
    }
    for (size_t i = 0; i < n; i++)
        for (lxw_row_t r = used[i]; r < rows; r++)
            rp_block_blank(&s->book->x, &s->block, r, (lxw_col_t)i, cells[i].style);
    rp_block_flush(&s->book->x, &s->block, s->ws, s->row);
    s->row += rows;
}

/* ---- words and sums ---- */

const char *rp_score_unit(const struct rp_scorebook *b, const struct ropa_score_card *card) {
    const char *known = rp_xlsx_unit(&b->x, card->unit);
    return *known ? known : card->unit_code;
}

const char *rp_score_state(const struct rp_scorebook *b, const struct ropa_score_step *step,
                           enum rp_style *style) {
    static const struct ropa_text words[] = {
        {{"✗ ยังไม่ทำ", "✗ open"}}, {{"▲ ล่าช้า", "▲ late"}}, {{"✓ เสร็จ", "✓ done"}}};
    static const struct ropa_text waits = {{"○ ยังไม่ทำ", "○ open"}}; /* and the round isn't over */
    static const enum rp_style styles[] = {RP_STYLE_CARD_SENSITIVE, RP_STYLE_WARNING, RP_STYLE_GOOD};
    bool waiting = step->state == ROPA_STEP_OPEN && strcmp(step->due, b->in->score->as_of) > 0;
    *style = waiting ? RP_STYLE_CARD_BODY : styles[step->state];
    return (waiting ? &waits : &words[step->state])->in[b->x.book->lang];
}

struct rp_score_tally rp_score_count(const struct ropa_score_card *card, int round, const char *due) {
    struct rp_score_tally t = {0};
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        if (s->target || (round && s->round != round) || (due && strcmp(s->due, due) != 0))
            continue;
        t.done += s->state == ROPA_STEP_DONE;
        t.late += s->state == ROPA_STEP_LATE;
        t.open += s->state == ROPA_STEP_OPEN;
    }
    return t;
}

long rp_score_deducted(const struct ropa_score_card *card) {
    long sum = 0;
    for (size_t i = 0; i < card->n_deductions; i++)
        sum += card->deductions[i].points;
    return sum;
}
