/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Units by steps: a word and a colour in each cell, with a legend; the steps of the whole office on a sheet of their own. */
#include "exchange/sheet/xlsx_score.h"
#include "score/agreement.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEP_WIDTH = 10 };

static const struct rp_score_column fixed[RP_MATRIX_STEPS] = {
    {{{"ชื่อย่อ", "Short"}}, 9},   {{{"หน่วยงาน", "Unit"}}, 24}, {{{"ระดับ", "Level"}}, 7},
    {{{"คะแนน", "Score"}}, 10}, {{{"เสร็จ", "Done"}}, 7},     {{{"ล่าช้า", "Late"}}, 7},
    {{{"ยังไม่ทำ", "Open"}}, 8}};

/* What is missing stands on the KPI's own sheet. */
static void put_step(struct rp_scorebook *b, const struct ropa_score_step *step, struct rp_buf *out,
                     struct rp_score_cell *cell) {
    rp_buf_str(out, rp_score_state(b, step, &cell->style));
    if (step->manual || (step->state != ROPA_STEP_DONE && step->of)) {
        char *done = ropa_score_done_text(step, b->x.book->lang);
        rp_buf_printf(out, "\n%s", done ? done : "");
        out->bad |= !done;
        free(done);
    }
    cell->kind = RP_SCORE_TEXT;
    cell->text = out->p;
}

static struct rp_score_cell number(double n, enum rp_style style) {
    return (struct rp_score_cell){.kind = RP_SCORE_NUMBER, .style = style, .number = n};
}

static void put_card(struct rp_score_sheet *s, const struct ropa_score_card *c, const char *name) {
    struct rp_score_cell cells[RP_MATRIX_STEPS + RP_KPI_STEPS];
    struct rp_buf texts[RP_KPI_STEPS] = {{0}};
    struct rp_score_tally t = rp_score_count(c, 0, NULL);
    size_t n = c->n_steps;
    assert(n <= RP_KPI_STEPS); /* an agreement with more is refused */
    enum rp_style body = RP_STYLE_CARD_BODY, plain = RP_STYLE_COVER_COUNT;
    cells[RP_MATRIX_CODE] = (struct rp_score_cell){RP_SCORE_TEXT, body, rp_score_unit(s->book, c), 0};
    cells[RP_MATRIX_NAME] = (struct rp_score_cell){RP_SCORE_TEXT, body, name, 0};
    cells[RP_MATRIX_LEVEL] = number(c->level, plain);
    cells[RP_MATRIX_SCORE] = number((double)c->score / 100, RP_STYLE_POINTS);
    if (c->score < 0)
        cells[RP_MATRIX_LEVEL] = cells[RP_MATRIX_SCORE] = (struct rp_score_cell){RP_SCORE_TEXT, body, "–", 0};
    cells[RP_MATRIX_DONE] = number((double)t.done, plain);
    cells[RP_MATRIX_LATE] = number((double)t.late, plain);
    cells[RP_MATRIX_OPEN] = number((double)t.open, plain);
    for (size_t i = 0; i < n; i++)
        put_step(s->book, &c->steps[i], &texts[i], &cells[RP_MATRIX_STEPS + i]);
    rp_score_row(s, cells, RP_MATRIX_STEPS + n);
    for (size_t i = 0; i < n; i++) {
        if (texts[i].bad)
            rp_xlsx_note(&s->book->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        rp_buf_free(&texts[i]);
    }
}

/* Columns of a KPI's block: the fixed ones, and its steps by code. */
static size_t columns_of(const struct ropa_score_card *c, struct rp_score_column *out) {
    size_t n = c->n_steps;
    assert(n <= RP_KPI_STEPS); /* an agreement with more is refused */
    memcpy(out, fixed, sizeof fixed);
    for (size_t i = 0; i < n; i++)
        out[RP_MATRIX_STEPS + i] =
            (struct rp_score_column){{{c->steps[i].step, c->steps[i].step}}, STEP_WIDTH};
    return RP_MATRIX_STEPS + n;
}

/* What the codes at the head of the columns mean. */
static void put_titles(struct rp_score_sheet *s, const struct ropa_score_card *c) {
    struct rp_buf line = {0};
    for (size_t i = 0; i < c->n_steps; i++)
        rp_buf_printf(&line, "%s%s %s", i ? "\n" : "", c->steps[i].step,
                      c->steps[i].title.in[s->book->x.book->lang]);
    rp_score_said(s, &line, RP_STYLE_CARD_BODY);
}

static void put_kpi(struct rp_score_sheet *s, const struct ropa_score_kpi *k) {
    struct rp_scorebook *b = s->book;
    struct rp_score_column columns[RP_MATRIX_STEPS + RP_KPI_STEPS];
    const struct ropa_score_card *first = k->n_units ? k->units : &k->card;
    struct rp_buf line = {0};
    size_t n = columns_of(first, columns);
    rp_buf_printf(&line, "KPI %s: %s", k->kpi, k->name.in[b->x.book->lang]);
    rp_score_said(s, &line, RP_STYLE_SUM_LABEL);
    if (k->n_units)
        worksheet_repeat_rows(s->ws, s->row, s->row);
    rp_score_head(s, columns, n);
    if (!k->n_units)
        put_card(s, &k->card,
                 *k->card.unit_name ? k->card.unit_name
                                    : rp_xlsx_word(&b->x, "ทั้งองค์กร", "The whole organisation"));
    lxw_row_t from = s->row;
    for (size_t i = 0; i < k->n_units; i++)
        put_card(s, &k->units[i], k->units[i].unit_name);
    if (k->n_units && !b->last_unit) {
        b->first_unit = from;
        b->last_unit = s->row - 1;
    }
    put_titles(s, first);
}

/* Whether the KPI has steps, and is one of the units' (else: of the office). */
static bool belongs(const struct ropa_score_kpi *k, bool of_units) {
    const struct ropa_score_card *c = k->n_units ? k->units : &k->card;
    return c->n_steps && (k->n_units > 0) == of_units;
}

static bool draws_in(const struct rp_scorebook *b, const struct ropa_score_card *c, enum rp_style style) {
    enum rp_style drawn;
    for (size_t i = 0; i < c->n_steps; i++) {
        rp_score_state(b, &c->steps[i], &drawn);
        if (drawn == style)
            return true;
    }
    return false;
}

/* Whether a step of the sheet is drawn in the style. */
static bool draws(const struct rp_scorebook *b, bool of_units, enum rp_style style) {
    const struct ropa_score *score = b->in->score;
    bool found = false;
    for (size_t i = 0; i < score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &score->kpis[i];
        if (!belongs(k, of_units))
            continue;
        found |= !k->n_units && draws_in(b, &k->card, style);
        for (size_t u = 0; u < k->n_units; u++)
            found |= draws_in(b, &k->units[u], style);
    }
    return found;
}

/* Of what is drawn alone. */
static void put_legend(struct rp_score_sheet *s, bool of_units) {
    static const struct {
        struct ropa_text text;
        enum rp_style style;
    } legend[] = {
        {{{"✓ เสร็จ: มีหลักฐานครบภายในวันสุดท้ายของรอบ", "✓ done: proved by the last day of the round"}},
         RP_STYLE_GOOD},
        {{{"▲ ล่าช้า: ครบหลังรอบ นับในปีแต่ยังถูกหักในรอบ",
           "▲ late: proved after the round; counts for the year, not for the round"}},
         RP_STYLE_WARNING},
        {{{"✗ ยังไม่ทำ: ถึงกำหนดแล้วและยังไม่ครบ", "✗ open: due and not complete"}}, RP_STYLE_CARD_SENSITIVE},
        {{{"○ ยังไม่ทำ: ยังไม่ครบแต่ยังไม่ถึงกำหนด", "○ open: not complete, not due yet"}}, RP_STYLE_CARD_BODY}};
    rp_score_line(s, rp_xlsx_word(&s->book->x, "คำอธิบายสัญลักษณ์", "Legend"), RP_STYLE_CARD_SECTION);
    for (size_t i = 0; i < sizeof legend / sizeof *legend; i++)
        if (draws(s->book, of_units, legend[i].style))
            rp_score_line(s, legend[i].text.in[s->book->x.book->lang], legend[i].style);
}

/* The widest KPI decides how many columns there are. */
static size_t widest(const struct ropa_score *score, bool of_units, struct rp_score_column *columns) {
    struct rp_score_column own[RP_MATRIX_STEPS + RP_KPI_STEPS];
    size_t most = 0;
    for (size_t i = 0; i < score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &score->kpis[i];
        size_t n = belongs(k, of_units) ? columns_of(k->n_units ? k->units : &k->card, own) : 0;
        if (n <= most)
            continue;
        most = n;
        memcpy(columns, own, n * sizeof *own);
    }
    return most;
}

bool rp_score_matrix_sheet(struct rp_scorebook *b, bool of_units) {
    static const struct ropa_text names[] = {{{"องค์กร-ขั้นตอน", "Office by steps"}},
                                             {{"หน่วยงาน-ขั้นตอน", "Units by steps"}}};
    static const struct ropa_text titles[] = {
        {{"ความก้าวหน้าตามขั้นตอน ทั้งองค์กร", "Progress by step, the whole office"}},
        {{"ความก้าวหน้าตามขั้นตอน รายหน่วยงาน", "Progress by step and unit"}}};
    const struct ropa_score *score = b->in->score;
    enum ropa_lang lang = b->x.book->lang;
    struct rp_score_column columns[RP_MATRIX_STEPS + RP_KPI_STEPS];
    struct rp_score_sheet s;
    size_t n = widest(score, of_units, columns);
    if (!n)
        return true;
    if (!rp_score_begin(&s, b, names[of_units].in[lang], titles[of_units].in[lang], columns, n))
        return false;
    if (of_units)
        RP_COPY(b->matrix, b->x.names[b->x.n_names - 1]);
    put_legend(&s, of_units);
    worksheet_freeze_panes(s.ws, 0, RP_MATRIX_NAME + 1);
    for (size_t i = 0; i < score->n_kpis; i++)
        if (belongs(&score->kpis[i], of_units))
            put_kpi(&s, &score->kpis[i]);
    rp_score_end(&s);
    return true;
}
