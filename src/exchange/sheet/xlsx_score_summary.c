/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The summary: the agreement's KPIs, the rounds, room to sign; on the second page the charts and the months. */
#include "exchange/sheet/xlsx_chart.h"
#include "exchange/sheet/xlsx_register.h"
#include "exchange/sheet/xlsx_score.h"
#include "exchange/sheet/xlsx_signing.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COLUMNS = 12,
    LAST = COLUMNS - 1,
    CHART_ROWS = 12,
    SCALE = 72
}; /* what fitting to the width of the page comes to */
#define COLUMN_WIDTH 11.0
#define CHART_POINTS 24.0 /* of each row that a chart covers */

/* Columns of the KPIs' table: the name runs from NAME to WEIGHT - 1. */
enum { KPI, NAME, WEIGHT = 7, LEVEL, OFF, SCORE, WEIGHTED };

struct summary {
    struct rp_scorebook *b;
    lxw_worksheet *ws;
    lxw_row_t row;
    struct rp_page page;
    lxw_row_t breaks[4];
    size_t n_breaks;
    lxw_row_t kpis, months, last_month; /* the rows that charts read */
    bool kept;                          /* a month that was kept is among them */
};

static const char *word(const struct summary *s, const char *th, const char *en) {
    return rp_xlsx_word(&s->b->x, th, en);
}

static void end_row(struct summary *s, double height) {
    worksheet_set_row(s->ws, s->row++, height, NULL);
    rp_page_row(&s->page, height);
}

/* What follows, `height` in all, begins a page of its own where it doesn't fit on this one. */
static void keep_together(struct summary *s, double height) {
    if (rp_page_fits(&s->page, height) || s->n_breaks + 1 == sizeof s->breaks / sizeof *s->breaks)
        return;
    s->breaks[s->n_breaks++] = s->row;
    s->page.used = 0;
}

static void put(struct summary *s, lxw_col_t from, lxw_col_t to, const char *text, enum rp_style style) {
    rp_xlsx_merge(&s->b->x, s->ws, s->row, from, s->row, to, text && *text ? text : " ", style);
}

static void put_number(struct summary *s, lxw_col_t from, lxw_col_t to, double n, enum rp_style style) {
    if (from != to)
        put(s, from, to, " ", style);
    rp_xlsx_number(&s->b->x, s->ws, s->row, from, n, style);
}

static void put_line(struct summary *s, const char *text, enum rp_style style) {
    double height = rp_xlsx_least(&s->b->x, style);
    unsigned width =
        (unsigned)(COLUMNS * COLUMN_WIDTH * s->b->x.font * (RP_XLSX_LINE + RP_XLSX_AROUND) / height);
    unsigned lines = text ? rp_lines_of(text, width) : 0;
    if (!lines)
        return;
    put(s, 0, LAST, text, style);
    end_row(s, height * lines);
}

/* The line built in `text`, which is freed. */
static void put_text(struct summary *s, struct rp_buf *text, enum rp_style style) {
    if (text->bad)
        rp_xlsx_note(&s->b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        put_line(s, text->p, style);
    rp_buf_free(text);
}

static void gap(struct summary *s) {
    end_row(s, 6);
}

/* ---- the first page ---- */

static const char *value_of(const struct ropa_record *rec, const char *code) {
    return rec ? ropa_record_value(rec, code) : NULL;
}

/* "ปีงบประมาณ พ.ศ. 2566 · คะแนน ณ วันที่ 31 มีนาคม 2566". */
static void put_date(struct summary *s) {
    const struct ropa_score *score = s->b->in->score;
    char day[64], line[256];
    ropa_date_format(score->as_of, s->b->x.book->lang, ROPA_DATE_LONG, day, sizeof day);
    if (s->b->x.book->lang == ROPA_EN)
        snprintf(line, sizeof line, "Fiscal year %d B.E. · score as of %s", score->year, day);
    else
        snprintf(line, sizeof line, "ปีงบประมาณ พ.ศ. %d · คะแนน ณ วันที่ %s", score->year, day);
    put_line(s, line, RP_STYLE_COVER_LINE);
}

/* The unit and the office on one line: what is signed has to fit above its signatures. */
static void put_office(struct summary *s) {
    const char *office = value_of(s->b->x.book->organisation, "controller_name"),
               *unit = value_of(s->b->x.book->unit, "name");
    struct rp_buf line = {0};
    rp_buf_printf(&line, "%s%s%s", unit ? unit : "", unit && office ? " " : "", office ? office : "");
    put_text(s, &line, RP_STYLE_COVER_LINE);
}

/* What was agreed upon elsewhere is no measure of this office: it shows how one would do. */
static void put_whose(struct summary *s) {
    struct rp_buf line = {0};
    if (!s->b->in->of_office)
        return;
    rp_buf_printf(
        &line,
        word(s, "คำรับรองนี้เป็นของ%s ส่วนราชการนี้ยังไม่มีคำรับรองของตน คะแนนจึงเป็นตัวอย่าง ไม่ใช่ผลตามคำรับรอง",
             "The agreement is of %s; this office has none of its own yet: the score is a sample, and "
             "no result"),
        s->b->in->of_office);
    put_text(s, &line, RP_STYLE_COVER_LINE);
}

static void put_title(struct summary *s) {
    const struct rp_book *book = s->b->x.book;
    char title[300];
    snprintf(title, sizeof title, "%s%s", rp_xlsx_practice(&s->b->x),
             word(s, "ผลคะแนนตามคำรับรองการปฏิบัติราชการ", "Score of the performance agreement"));
    put(s, 0, LAST, title, RP_STYLE_COVER_TITLE);
    end_row(s, rp_xlsx_least(&s->b->x, RP_STYLE_COVER_TITLE));
    put_line(s, s->b->in->score->name.in[book->lang], RP_STYLE_COVER_LINE); /* a long name on one line */
    put_whose(s);
    put_office(s);
    put_date(s);
}

static void put_figures(struct summary *s) {
    const struct ropa_score *score = s->b->in->score;
    struct rp_score_tally t = {0};
    for (size_t i = 0; i < score->n_kpis; i++) {
        struct rp_score_tally own = rp_score_count(&score->kpis[i].card, 0, NULL);
        t.done += own.done;
        t.late += own.late;
        t.open += own.open;
    }
    char texts[4][48], of[96];
    snprintf(texts[0], sizeof texts[0], "%ld.%02ld", score->total / 100, score->total % 100);
    snprintf(texts[1], sizeof texts[1], "%zu", t.done);
    snprintf(texts[2], sizeof texts[2], "%zu", t.late);
    snprintf(texts[3], sizeof texts[3], "%zu", t.open);
    snprintf(of, sizeof of, "%s %d", word(s, "คะแนนรวม จากน้ำหนักที่รายงาน", "Total, of weight reported"),
             score->of);
    const char *captions[] = {of, word(s, "ขั้นตอนที่เสร็จในรอบ", "Steps done in time"),
                              word(s, "ขั้นตอนที่ล่าช้า", "Steps late"), word(s, "ขั้นตอนที่ยังไม่ทำ", "Steps open")};
    for (lxw_col_t i = 0; i < 4; i++)
        put(s, i * 3, (lxw_col_t)(i * 3 + 2), texts[i], RP_STYLE_COVER_FIGURE);
    end_row(s, rp_xlsx_least(&s->b->x, RP_STYLE_COVER_FIGURE));
    unsigned lines = 1;
    for (lxw_col_t i = 0; i < 4; i++) {
        unsigned own = rp_lines_of(captions[i], (unsigned)(COLUMNS / 4 * COLUMN_WIDTH));
        lines = own > lines ? own : lines;
        put(s, i * 3, (lxw_col_t)(i * 3 + 2), captions[i], RP_STYLE_COVER_CAPTION);
    }
    end_row(s, rp_xlsx_height(&s->b->x, lines));
}

static void put_kpi(struct summary *s, const struct ropa_score_kpi *k) {
    const char *name = k->name.in[s->b->x.book->lang], *none = word(s, "ยังไม่ได้รายงาน", "not reported");
    const unsigned width = (unsigned)((WEIGHT - NAME) * COLUMN_WIDTH);
    char code[32];
    bool reported = k->card.score >= 0;
    snprintf(code, sizeof code, "KPI %s", k->kpi);
    put(s, KPI, KPI, code, RP_STYLE_CARD_LABEL);
    put(s, NAME, WEIGHT - 1, name, RP_STYLE_CARD_BODY);
    put_number(s, WEIGHT, WEIGHT, k->weight, RP_STYLE_COVER_COUNT);
    if (reported) {
        put_number(s, LEVEL, LEVEL, k->card.level, RP_STYLE_COVER_COUNT);
        put_number(s, OFF, OFF, (double)rp_score_deducted(&k->card) / 100, RP_STYLE_POINTS);
        put_number(s, SCORE, SCORE, (double)k->card.score / 100, RP_STYLE_POINTS);
        put_number(s, WEIGHTED, WEIGHTED, (double)k->weighted / 100, RP_STYLE_POINTS);
    } else {
        put(s, LEVEL, WEIGHTED, none, RP_STYLE_CARD_BODY);
    }
    end_row(s, rp_xlsx_height(&s->b->x, rp_lines_of(name, width)));
}

static void put_kpis(struct summary *s) {
    const struct ropa_score *score = s->b->in->score;
    const struct rp_xlsx *x = &s->b->x;
    int weight = 0;
    put(s, KPI, KPI, word(s, "ตัวชี้วัด", "KPI"), RP_STYLE_HEAD);
    put(s, NAME, WEIGHT - 1, word(s, "ชื่อตัวชี้วัด", "Indicator"), RP_STYLE_HEAD);
    put(s, WEIGHT, WEIGHT, word(s, "น้ำหนัก", "Weight"), RP_STYLE_HEAD);
    put(s, LEVEL, LEVEL, word(s, "ระดับ", "Level"), RP_STYLE_HEAD);
    put(s, OFF, OFF, word(s, "หัก", "Less"), RP_STYLE_HEAD);
    put(s, SCORE, SCORE, word(s, "คะแนน", "Score"), RP_STYLE_HEAD);
    put(s, WEIGHTED, WEIGHTED, word(s, "ถ่วงน้ำหนัก", "Weighted"), RP_STYLE_HEAD);
    end_row(s, rp_xlsx_height(x, 2)); /* the last breaks in two */
    s->kpis = s->row;
    for (size_t i = 0; i < score->n_kpis; i++) {
        put_kpi(s, &score->kpis[i]);
        weight += score->kpis[i].weight;
    }
    put(s, KPI, WEIGHT - 1, word(s, "รวม (ถ่วงน้ำหนัก)", "Total (weighted)"), RP_STYLE_SUM_LABEL);
    put_number(s, WEIGHT, WEIGHT, weight, RP_STYLE_SUM_COUNT);
    put(s, LEVEL, SCORE, " ", RP_STYLE_SUM_LABEL);
    put_number(s, WEIGHTED, WEIGHTED, (double)score->total / 100, RP_STYLE_SUM);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
}

/* ---- rounds ---- */

static void put_round(struct summary *s, const struct ropa_score_kpi *k, const struct ropa_score_step *step) {
    struct rp_score_tally t = rp_score_count(&k->card, step->round, step->due);
    char code[32], round[48], done[64];
    long off = 0;
    for (size_t i = 0; i < k->card.n_deductions; i++)
        if (k->card.deductions[i].round == step->round)
            off += k->card.deductions[i].points;
    snprintf(code, sizeof code, "KPI %s", k->kpi);
    snprintf(round, sizeof round, "%d %s", step->round, word(s, "เดือน", "months"));
    snprintf(done, sizeof done, "%zu %s %zu", t.done, word(s, "จาก", "of"), t.done + t.late + t.open);
    put(s, 0, 1, code, RP_STYLE_CARD_LABEL);
    put(s, 2, 3, round, RP_STYLE_CARD_BODY);
    put_number(s, 4, 5, rp_cell_day(step->due), RP_STYLE_CARD_DATE);
    put(s, 6, 7, done, RP_STYLE_CARD_BODY);
    put_number(s, 8, 8, (double)t.late, RP_STYLE_COVER_COUNT);
    put_number(s, 9, 9, (double)t.open, RP_STYLE_COVER_COUNT);
    put_number(s, 10, LAST, (double)off / 100, RP_STYLE_POINTS);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
}

/* Whether a step before `i` is of the same round and day. */
static bool seen(const struct ropa_score_card *c, size_t i) {
    for (size_t k = 0; k < i; k++)
        if (!c->steps[k].target && c->steps[k].round == c->steps[i].round &&
            !strcmp(c->steps[k].due, c->steps[i].due))
            return true;
    return false;
}

/* What is only watched at the rounds takes no points. */
static void put_track(struct summary *s, const struct ropa_score_kpi *k, const struct ropa_score_track *t) {
    char code[32], round[48], *said = ropa_score_track_text(t, s->b->x.book->lang);
    snprintf(code, sizeof code, "KPI %s", k->kpi);
    snprintf(round, sizeof round, "%d %s", t->round, word(s, "เดือน", "months"));
    if (!said)
        rp_xlsx_note(&s->b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    put(s, 0, 1, code, RP_STYLE_CARD_LABEL);
    put(s, 2, 3, round, RP_STYLE_CARD_BODY);
    put_number(s, 4, 5, rp_cell_day(t->due), RP_STYLE_CARD_DATE);
    put(s, 6, LAST, said, RP_STYLE_CARD_BODY);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
    free(said);
}

static void put_rounds(struct summary *s) {
    const struct ropa_score *score = s->b->in->score;
    put(s, 0, 1, word(s, "ตัวชี้วัด", "KPI"), RP_STYLE_HEAD);
    put(s, 2, 3, word(s, "รอบ", "Round"), RP_STYLE_HEAD);
    put(s, 4, 5, word(s, "วันสุดท้าย", "Last day"), RP_STYLE_HEAD);
    put(s, 6, 7, word(s, "เสร็จในรอบ", "In time"), RP_STYLE_HEAD);
    put(s, 8, 8, word(s, "ล่าช้า", "Late"), RP_STYLE_HEAD);
    put(s, 9, 9, word(s, "ยังไม่ทำ", "Open"), RP_STYLE_HEAD);
    put(s, 10, LAST, word(s, "หัก (คะแนน)", "Deducted"), RP_STYLE_HEAD);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
    for (size_t i = 0; i < score->n_kpis; i++) {
        const struct ropa_score_card *c = &score->kpis[i].card;
        for (size_t k = 0; k < c->n_steps; k++)
            if (!c->steps[k].target && !seen(c, k))
                put_round(s, &score->kpis[i], &c->steps[k]);
        for (size_t k = 0; k < c->n_tracks; k++)
            put_track(s, &score->kpis[i], &c->tracks[k]);
    }
}

/* ---- room to sign ---- */

/* What is to be known of who signed: whether one person alone is the centre. */
static void put_signed(struct summary *s) {
    struct rp_xlsx *x = &s->b->x;
    struct rp_buf line = {0};
    for (size_t i = 0; rp_signs_line(&x->signs, x->book->organisation, i, x->book->lang, &line); i++) {
        rp_xlsx_merge(x, s->ws, s->row, 0, s->row, COLUMNS - 1, line.p, RP_STYLE_BODY);
        end_row(s, rp_xlsx_height(x, rp_lines_of(line.p, (unsigned)(COLUMNS * COLUMN_WIDTH))));
    }
    if (line.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    rp_buf_free(&line);
}

/* ---- who signs ---- */

enum { PREPARES, CHECKS, HEADS, SIGNERS };
static const struct ropa_text signers[SIGNERS] = {
    {{"ผู้จัดทำ", "Prepared by"}}, {{"ผู้ตรวจสอบ", "Checked by"}}, {{"หัวหน้าหน่วยงาน", "Head of the unit"}}};

/* Room for one to sign, over a third of this row; name and post stand there where the register knows them. Returns its lines. */
static unsigned put_signer(struct summary *s, size_t signer, const struct rp_signer_named *by) {
    struct rp_xlsx *x = &s->b->x;
    const char *dots = "..................................................";
    lxw_col_t col = (lxw_col_t)(signer * COLUMNS / SIGNERS), last = (lxw_col_t)(col + COLUMNS / SIGNERS - 1);
    unsigned lines = 0;
    struct rp_buf b = {0};
    rp_buf_printf(&b, "%s\n\n%s %s\n( %s )\n%s %s\n%s %.45s", signers[signer].in[x->book->lang],
                  word(s, "ลงชื่อ", "Signed"), dots, by->name ? by->name : dots, word(s, "ตำแหน่ง", "Post"),
                  by->post ? by->post : dots + 5, word(s, "วันที่", "Date"), dots);
    if (b.bad) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    } else {
        rp_xlsx_merge(x, s->ws, s->row, col, s->row, last, b.p, RP_STYLE_SIGN);
        lines = rp_lines_of(b.p, (unsigned)(COLUMNS / SIGNERS * COLUMN_WIDTH));
    }
    rp_buf_free(&b);
    return lines;
}

static void put_approval(struct summary *s) {
    struct rp_xlsx *x = &s->b->x;
    const struct ropa_record *unit = x->book->unit;
    struct rp_signer_named by[SIGNERS] = {[PREPARES] = s->b->in->prepares, [CHECKS] = s->b->in->checks};
    unsigned lines = 0;
    if (unit)
        by[HEADS] = rp_signing_head(x, ropa_record_uid(unit));
    gap(s);
    for (size_t i = 0; i < SIGNERS; i++) {
        unsigned own = put_signer(s, i, &by[i]);
        lines = own > lines ? own : lines;
    }
    keep_together(s, rp_xlsx_height(x, lines));
    end_row(s, rp_xlsx_height(x, lines));
    put_signed(s);
}

/* ---- months ---- */

enum { M_MONTH = 0, M_DAY = 2, M_TOTAL = 4, M_KEPT = 6, M_FROM = 8 };

/* "มี.ค. 66": the month of `iso` for the axis. */
static void month_of(const struct summary *s, const char *iso, char *out, size_t size) {
    char day[64];
    const char *text = ropa_date_format(iso, s->b->x.book->lang, ROPA_DATE_SHORT, day, sizeof day);
    const char *space = strchr(text, ' ');
    snprintf(out, size, "%s", space ? space + 1 : text);
}

static void put_month(struct summary *s, const struct ropa_score_point *p) {
    char month[64], from[160], day[64];
    month_of(s, p->as_of, month, sizeof month);
    put(s, M_MONTH, M_DAY - 1, month, RP_STYLE_CARD_BODY);
    put_number(s, M_DAY, M_TOTAL - 1, rp_cell_day(p->as_of), RP_STYLE_CARD_DATE);
    put_number(s, M_TOTAL, M_KEPT - 1, (double)p->total / 100, RP_STYLE_POINTS);
    if (p->frozen) {
        char iso[11];
        RP_COPY(iso, p->at);
        snprintf(from, sizeof from, "%s %s", word(s, "เก็บไว้เมื่อ", "kept on"),
                 ropa_date_format(iso, s->b->x.book->lang, ROPA_DATE_SHORT, day, sizeof day));
        put_number(s, M_KEPT, M_FROM - 1, (double)p->total / 100, RP_STYLE_POINTS);
        s->kept = true;
    } else {
        snprintf(from, sizeof from, "%s", word(s, "คิดจากข้อมูลปัจจุบัน", "computed from today's data"));
        rp_xlsx_merge(&s->b->x, s->ws, s->row, M_KEPT, s->row, M_FROM - 1, "", RP_STYLE_POINTS);
    }
    put(s, M_FROM, LAST, from, RP_STYLE_CARD_BODY);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
}

/* Of a month that ended before the register began, of which nothing was entered since either, nothing is known: no score of 0. */
static size_t first_known(const struct summary *s) {
    const struct ropa_score_series *months = s->b->in->months;
    size_t i = 0;
    while (i + 1 < months->n && !months->points[i].frozen && !months->points[i].total &&
           strcmp(months->points[i].as_of, s->b->in->began) < 0)
        i++;
    return i;
}

static void put_months(struct summary *s) {
    const struct ropa_score_series *months = s->b->in->months;
    size_t from = first_known(s);
    if (!months->n)
        return;
    keep_together(s, rp_xlsx_height(&s->b->x, 1) * (double)(months->n - from + 1));
    put(s, M_MONTH, M_DAY - 1, word(s, "เดือน", "Month"), RP_STYLE_HEAD);
    put(s, M_DAY, M_TOTAL - 1, word(s, "ณ วันที่", "As of"), RP_STYLE_HEAD);
    put(s, M_TOTAL, M_KEPT - 1, word(s, "คะแนนรวม", "Total"), RP_STYLE_HEAD);
    put(s, M_KEPT, M_FROM - 1, word(s, "ที่เก็บไว้", "Kept"), RP_STYLE_HEAD);
    put(s, M_FROM, LAST, word(s, "ที่มา", "From"), RP_STYLE_HEAD);
    end_row(s, rp_xlsx_height(&s->b->x, 1));
    s->months = s->row;
    for (size_t i = from; i < months->n; i++)
        put_month(s, &months->points[i]);
    s->last_month = s->row - 1;
}

/* ---- charts ---- */

static lxw_chart_series *add_series(struct summary *s, lxw_chart *chart, const char *sheet, lxw_row_t from,
                                    lxw_row_t to, lxw_col_t names, lxw_col_t values, const char *name) {
    lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
    if (!series) {
        rp_xlsx_note(&s->b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return NULL;
    }
    chart_series_set_categories(series, sheet, from, names, to, names);
    chart_series_set_values(series, sheet, from, values, to, values);
    chart_series_set_name(series, name);
    return series;
}

static void insert(struct summary *s, lxw_chart *chart, lxw_row_t row, lxw_col_t col, double width,
                   double rows) {
    lxw_chart_options options = {
        .x_offset = 3, .y_offset = 3, .x_scale = 1.0 * width, .y_scale = 1.2 * rows / 11};
    worksheet_insert_chart_opt(s->ws, row, col, chart, &options);
}

static void chart_kpis(struct summary *s, lxw_row_t row) {
    const struct ropa_score *score = s->b->in->score;
    lxw_chart *chart = score->n_kpis ? workbook_add_chart(s->b->x.wb, LXW_CHART_BAR) : NULL;
    if (!chart)
        return;
    lxw_chart_series *series =
        add_series(s, chart, s->b->x.names[0], s->kpis, s->kpis + (lxw_row_t)score->n_kpis - 1, KPI, SCORE,
                   word(s, "คะแนน", "Score"));
    lxw_chart_fill blue = {.color = 0x1F4E79};
    if (series) {
        chart_series_set_fill(series, &blue);
        rp_chart_labels(series);
    }
    rp_chart_title(chart, word(s, "คะแนนรายตัวชี้วัด (เต็ม 100)", "Score per KPI (of 100)"));
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    rp_chart_bars(chart, score->n_kpis);
    chart_axis_set_max(chart->x_axis, 110); /* room for the number at a whole bar */
    insert(s, chart, row, 0, 1, CHART_ROWS);
}

static void chart_months(struct summary *s, lxw_row_t row) {
    lxw_chart *chart = s->b->in->months->n ? workbook_add_chart(s->b->x.wb, LXW_CHART_LINE) : NULL;
    lxw_chart_font small = rp_chart_font(11, false), tiny = rp_chart_font(9, false);
    lxw_chart_line line = {.color = 0x1F4E79, .width = 2.25}, none = {.none = LXW_TRUE};
    lxw_chart_fill red = {.color = 0xC0504D};
    if (!chart)
        return;
    lxw_chart_series *all = add_series(s, chart, s->b->x.names[0], s->months, s->last_month, M_MONTH, M_TOTAL,
                                       word(s, "คะแนนรวม", "Total")),
                     *kept = s->kept ? add_series(s, chart, s->b->x.names[0], s->months, s->last_month,
                                                  M_MONTH, M_KEPT, word(s, "ที่เก็บไว้แล้ว", "Kept"))
                                     : NULL;
    if (!all || (s->kept && !kept))
        return;
    chart_series_set_line(all, &line);
    chart_series_set_marker_type(all, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(all, 6);
    if (kept) {
        chart_series_set_line(kept, &none);
        chart_series_set_marker_type(kept, LXW_CHART_MARKER_DIAMOND);
        chart_series_set_marker_size(kept, 11);
        chart_series_set_marker_fill(kept, &red);
    }
    rp_chart_title(chart, word(s, "คะแนนรวมรายเดือน", "Total month by month"));
    chart_legend_set_position(chart, kept ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    chart_legend_set_font(chart, &small);
    chart_axis_set_num_font(chart->x_axis, &tiny);
    chart_axis_set_num_font(chart->y_axis, &small);
    chart_axis_set_num_format(chart->y_axis, "0");
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 100);
    insert(s, chart, row, COLUMNS / 2, 1, CHART_ROWS);
}

/* Progress per unit, from the matrix; as high as there are units. */
static void chart_units(struct summary *s) {
    static const struct {
        struct ropa_text name;
        lxw_color_t colour;
        bool striped; /* dark, striped and light: told apart on a black and white printer too */
    } parts[] = {{{{"เสร็จ", "done"}}, 0x548235, false},
                 {{{"ล่าช้า", "late"}}, 0xFFC000, true},
                 {{{"ยังไม่ทำ", "open"}}, 0xE7E6E6, false}};
    const struct rp_scorebook *b = s->b;
    lxw_chart_font small = rp_chart_font(11, false);
    if (!b->last_unit)
        return;
    lxw_row_t units = b->last_unit - b->first_unit + 1, rows = units < 4 ? 8 : units + 4;
    lxw_chart *chart = workbook_add_chart(b->x.wb, LXW_CHART_BAR_STACKED);
    if (!chart)
        return;
    rows = rows > 42 ? 42 : rows; /* a page holds so many */
    keep_together(s, CHART_POINTS * rows);
    for (lxw_col_t i = 0; i < 3; i++) {
        lxw_chart_series *series =
            add_series(s, chart, b->matrix, b->first_unit, b->last_unit, RP_MATRIX_CODE, RP_MATRIX_DONE + i,
                       parts[i].name.in[b->x.book->lang]);
        if (!series)
            continue;
        lxw_chart_fill fill = {.color = parts[i].colour};
        lxw_chart_pattern stripes = {0x7F6000, parts[i].colour, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL};
        if (parts[i].striped)
            chart_series_set_pattern(series, &stripes);
        else
            chart_series_set_fill(series, &fill);
        rp_chart_labels(series);
        chart_series_set_labels_num_format(series, "0;;"); /* none at a bar of no length */
    }
    rp_chart_title(chart, word(s, "ขั้นตอนของแต่ละหน่วยงาน", "Steps of each unit"));
    rp_chart_bars(chart, units);
    chart_set_series_overlap(chart, 100);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &small);
    insert(s, chart, s->row, 0, 2, rows);
    for (lxw_row_t i = 0; i < rows; i++)
        end_row(s, CHART_POINTS);
}

static void put_charts(struct summary *s) {
    keep_together(s, CHART_ROWS * CHART_POINTS);
    lxw_row_t row = s->row;
    for (lxw_row_t i = 0; i < CHART_ROWS; i++)
        end_row(s, CHART_POINTS);
    gap(s);
    put_months(s);
    gap(s);
    chart_kpis(s, row);
    chart_months(s, row);
    chart_units(s);
}

void rp_score_summary_begin(struct rp_scorebook *b, lxw_worksheet **ws) {
    *ws = rp_xlsx_sheet(&b->x, rp_xlsx_word(&b->x, "สรุป", "Summary"), false);
}

void rp_score_summary_end(struct rp_scorebook *b, lxw_worksheet *ws) {
    struct summary s = {.b = b, .ws = ws};
    char head[128] = "";
    s.page.room = rp_page_room(false, false, SCALE, RP_XLSX_MARGINS);
    worksheet_set_column(ws, 0, LAST, COLUMN_WIDTH, NULL);
    put_title(&s);
    gap(&s);
    put_figures(&s);
    gap(&s);
    put_kpis(&s);
    gap(&s);
    put_rounds(&s);
    put_approval(&s);
    put_charts(&s);
    if (b->x.book->head && *b->x.book->head)
        snprintf(head, sizeof head, "%s %.12s", word(&s, "พิมพ์จากประวัติ", "Printed from the history"),
                 b->x.book->head);
    rp_xlsx_page(&b->x, ws, false, false, head);
    worksheet_print_area(ws, 0, 0, s.row - 1, LAST);
    worksheet_set_h_pagebreaks(ws, s.breaks);
    worksheet_fit_to_pages(ws, 1, 0);
    worksheet_gridlines(ws, LXW_HIDE_ALL_GRIDLINES);
    worksheet_center_horizontally(ws);
}
