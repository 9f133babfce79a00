/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the score says of a KPI, as a table of a document: the paper counts nothing for itself. */
#include "base/err.h"
#include "paper/gather.h"
#include "scoring/scoring.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const names[] = {"what", "state", "why"};

static bool is_same(const struct ropa_score_note *a, const struct ropa_score_note *b) {
    return a->what == b->what && !strcmp(a->detail, b->detail);
}

/* The first that says so: found at once where there are few sentences about many. */
static const struct ropa_score_note *first_of(const struct ropa_score_note *notes, size_t i) {
    const struct ropa_score_note *first = notes;
    while (first < notes + i && !is_same(first, notes + i))
        first++;
    return first;
}

void rp_paper_score_notes(struct rp_buf *out, const struct ropa_score_note *notes, size_t n) {
    for (size_t i = 0; i < n; i++) {
        struct ropa_score_note bare = notes[i];
        bare.unit_name = bare.ref = bare.title = "";
        if (first_of(notes, i) != &notes[i])
            continue;
        char *text = ropa_score_note_text(&bare, ROPA_TH);
        size_t whose = 0;
        rp_buf_str(out, out->n ? "; " : "");
        for (size_t k = i; k < n; k++) {
            const char *name = *notes[k].ref ? notes[k].ref : notes[k].unit_name;
            if (is_same(&notes[k], &notes[i]) && *name)
                rp_buf_printf(out, "%s%s", whose++ ? ", " : "", name);
        }
        rp_buf_printf(out, "%s%s", whose ? " " : "", text ? text : "");
        out->bad |= !text;
        free(text);
    }
}

static void put_row(struct rp_gathering *g, struct rp_buf cells[3]) {
    bool bad = false;
    for (size_t i = 0; i < 3; i++)
        bad |= cells[i].bad;
    g->pool->bad |= bad;
    if (!bad)
        rp_paper_add_row(g, (const char *const[]){cells[0].p, cells[1].p, cells[2].p});
    for (size_t i = 0; i < 3; i++)
        rp_buf_free(&cells[i]);
}

static void put_step(struct rp_gathering *g, const struct ropa_score_step *step) {
    struct rp_buf cells[3] = {{0}};
    char day[64];
    rp_buf_printf(&cells[0], "%s %s", step->step, step->title.in[ROPA_TH]);
    rp_buf_str(&cells[1], ropa_score_step_label(step)->in[ROPA_TH]);
    if (*step->on && step->state != ROPA_STEP_OPEN)
        rp_buf_printf(&cells[1], " %s", ropa_date_format(step->on, ROPA_TH, ROPA_DATE_LONG, day, sizeof day));
    if (step->manual)
        rp_buf_printf(&cells[1], " (พิมพ์เอง ตาม %s)", step->evidence);
    rp_paper_score_notes(&cells[2], step->missing, step->n_missing);
    rp_paper_score_notes(&cells[2], step->warnings, step->n_warnings);
    put_row(g, cells);
}

static void put_part(struct rp_gathering *g, const struct ropa_score_need *part) {
    struct rp_buf cells[3] = {{0}};
    char *counted = ropa_score_need_text(part, ROPA_TH);
    g->pool->bad |= !counted;
    rp_buf_str(&cells[0], part->text.in[ROPA_TH]);
    rp_buf_printf(&cells[1], "%s %s", ropa_score_need_label(part)->in[ROPA_TH], counted ? counted : "");
    rp_paper_score_notes(&cells[2], part->missing, part->n_missing);
    free(counted);
    put_row(g, cells);
}

static void put_deduction(struct rp_gathering *g, const struct ropa_score_deduction *off) {
    struct rp_buf cells[3] = {{0}};
    rp_buf_printf(&cells[0], "หักคะแนนรอบ %d เดือน", off->round);
    rp_buf_printf(&cells[1], "หัก %ld.%02ld คะแนน", off->points / 100, off->points % 100);
    for (size_t i = 0; i < off->n_missing; i++)
        rp_buf_printf(&cells[2], "%s%s", i ? ", " : "ขาด ", off->missing[i]);
    put_row(g, cells);
}

static void put_total(struct rp_gathering *g, const struct ropa_score_card *card) {
    struct rp_buf cells[3] = {{0}};
    rp_buf_str(&cells[0], "รวม");
    if (card->score < 0)
        rp_buf_str(&cells[1], "ยังไม่ได้รายงาน");
    else
        rp_buf_printf(&cells[1], "ระดับ %d คะแนน %ld.%02ld", card->level, card->score / 100,
                      card->score % 100);
    put_row(g, cells);
}

static void put_card(struct rp_gathering *g, const struct ropa_score_card *card) {
    for (size_t i = 0; i < card->n_steps; i++)
        put_step(g, &card->steps[i]);
    for (size_t i = 0; i < card->n_levels; i++)
        for (size_t k = 0; k < card->levels[i].n_needs; k++)
            if (card->levels[i].needs[k].text.in[ROPA_TH])
                put_part(g, &card->levels[i].needs[k]);
    for (size_t i = 0; i < card->n_deductions; i++)
        put_deduction(g, &card->deductions[i]);
    put_total(g, card);
}

enum ropa_status rp_paper_gather_score(struct rp_gathering *g) {
    const struct ropa_score_options o = {.kpi = g->kind->kpi, .as_of = g->as_of};
    struct rp_scoring *scoring = NULL;
    struct ropa_score *score = NULL;
    struct ropa_err none = {0};
    g->rows.names = names;
    g->rows.columns = sizeof names / sizeof *names;
    enum ropa_status s = rp_paper_scoring(g->shared, g->reg, g->as_of, &scoring, &none);
    if (s == ROPA_E_NOT_FOUND) {
        rp_paper_add_row(g, (const char *const[]){"ปีงบประมาณนี้", "ยังไม่มีคำรับรองในโปรแกรม จึงยังไม่มีผล", NULL});
        return g->pool->bad ? rp_err(g->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    }
    if (!s)
        s = rp_scoring_compute(scoring, &o, &score, &none);
    if (!s && score->n_kpis)
        put_card(g, &score->kpis[0].card);
    ropa_score_free(score);
    if (s && g->err)
        *g->err = none;
    return !s && g->pool->bad ? rp_err(g->err, ROPA_E_NOMEM, NULL) : s;
}
