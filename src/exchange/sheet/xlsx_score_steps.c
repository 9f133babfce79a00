/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A sheet a KPI: its steps and the criteria of its levels, each with what proves it and what is missing; the evidence. */
#include "exchange/sheet/xlsx_score.h"

#include "model/conduct.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { C_CODE, C_TITLE, C_ROUND, C_DUE, C_STATE, C_COUNT, C_ON, C_PROOF, C_MISSING, N_STEPS };
enum { MOST_LINKED = 250 }; /* characters: Excel takes no longer text in a formula */
enum { MOST_REFS = 12 };    /* in one cell; all stand on the sheet of evidence */

static const struct rp_score_column step_columns[N_STEPS] = {
    {{{"ขั้นตอน", "Step"}}, 10},
    {{{"รายการ", "What"}}, 44},
    {{{"รอบ", "Round"}}, 9},
    {{{"ครบกำหนด", "Due"}}, 19},
    {{{"สถานะ", "State"}}, 15},
    {{{"ครบ", "Done"}}, 13},
    {{{"วันที่หลักฐาน", "Dated"}}, 19},
    {{{"หลักฐาน", "Evidence"}}, 18},
    {{{"ที่ขาด (–) และข้อสังเกต (!)", "Missing (–), remarks (!)"}}, 54}};

static struct rp_score_cell text(const char *s) {
    return (struct rp_score_cell){.kind = RP_SCORE_TEXT, .style = RP_STYLE_CARD_BODY, .text = s};
}

static struct rp_score_cell day(const char *iso) {
    return (struct rp_score_cell){.kind = RP_SCORE_DAY, .style = RP_STYLE_CARD_BODY, .text = iso};
}

/* The refs, one a line. */
static void add_refs(struct rp_scorebook *b, struct rp_buf *out, const char *const *refs, size_t n) {
    for (size_t i = 0; i < n && i < MOST_REFS; i++)
        rp_buf_printf(out, "%s%s", i ? "\n" : "", refs[i]);
    if (n > MOST_REFS)
        rp_buf_printf(
            out,
            rp_xlsx_word(&b->x, "\nและอีก %zu รายการ ดูแผ่นหลักฐาน", "\nand %zu more, see the sheet Evidence"),
            n - MOST_REFS);
}

static void add_notes(struct rp_scorebook *b, struct rp_buf *out, const struct ropa_score_note *notes,
                      size_t n, const char *sign) {
    for (size_t i = 0; i < n; i++) {
        char *note = ropa_score_note_text(&notes[i], b->x.book->lang);
        rp_buf_printf(out, "%s%s %s", out->n ? "\n" : "", sign, note ? note : "");
        out->bad |= !note;
        free(note);
    }
}

/* The row above the next one, which holds refs, is to lead to them; one that was parted keeps its text alone. */
static void keep_link(struct rp_score_sheet *s, lxw_row_t row, const char *const *refs, size_t n) {
    struct rp_scorebook *b = s->book;
    if (!n || s->row != row + 1)
        return;
    struct rp_score_link *grown = rp_grow(b->links, b->n_links, &b->cap_links, sizeof *grown);
    if (!grown) {
        rp_xlsx_note(&b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    b->links = grown;
    b->links[b->n_links++] = (struct rp_score_link){s->ws, row, refs, n};
}

/* What is needed to fill one row. */
struct line {
    struct rp_buf state, count, round, refs, notes;
};

static void free_line(struct rp_scorebook *b, struct line *l) {
    struct rp_buf *all[] = {&l->state, &l->count, &l->round, &l->refs, &l->notes};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (all[i]->bad)
            rp_xlsx_note(&b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        rp_buf_free(all[i]);
    }
}

static void add_done(struct rp_scorebook *b, struct rp_buf *out, const struct ropa_score_step *step) {
    char *done = ropa_score_done_text(step, b->x.book->lang);
    rp_buf_str(out, done ? done : "");
    out->bad |= !done;
    free(done);
}

static void add_manual(struct rp_scorebook *b, struct rp_buf *out, const char *evidence) {
    rp_buf_printf(out, "\n(%s %s)", rp_xlsx_word(&b->x, "ด้วยหลักฐาน", "by evidence"), evidence);
}

static void put_step(struct rp_score_sheet *s, const struct ropa_score_step *step) {
    struct rp_scorebook *b = s->book;
    struct line l = {0};
    enum rp_style style;
    rp_buf_str(&l.state, rp_score_state(b, step, &style));
    add_done(b, &l.count, step);
    rp_buf_printf(&l.round, "%d %s", step->round, rp_xlsx_word(&b->x, "เดือน", "months"));
    add_refs(b, &l.refs, step->proof, step->n_proof);
    add_notes(b, &l.notes, step->missing, step->n_missing, "–");
    add_notes(b, &l.notes, step->warnings, step->n_warnings, "!");
    struct rp_score_cell cells[N_STEPS] = {
        [C_CODE] = text(step->step),  [C_TITLE] = text(step->title.in[b->x.book->lang]),
        [C_ROUND] = text(l.round.p),  [C_DUE] = day(step->due),
        [C_STATE] = text(l.state.p),  [C_COUNT] = text(l.count.p),
        [C_ON] = day(step->on),       [C_PROOF] = text(l.refs.p),
        [C_MISSING] = text(l.notes.p)};
    cells[C_STATE].style = style;
    lxw_row_t row = s->row;
    rp_score_row(s, cells, N_STEPS);
    keep_link(s, row, step->proof, step->n_proof);
    free_line(b, &l);
}

/* The parts that the points of the level are made of: a line each, with what it lacks. */
static void put_parts(struct rp_score_sheet *s, const struct ropa_score_level *level) {
    struct rp_scorebook *b = s->book;
    for (size_t i = 0; i < level->n_needs; i++) {
        const struct ropa_score_need *n = &level->needs[i];
        struct line l = {0};
        if (!n->text.in[b->x.book->lang])
            continue;
        rp_buf_str(&l.state, !n->met ? rp_xlsx_word(&b->x, "✗ ยังไม่ได้", "✗ lacking")
                             : n->manual ? rp_xlsx_word(&b->x, "✓ พิมพ์เอง", "✓ by hand")
                                         : rp_xlsx_word(&b->x, "✓ ได้แล้ว", "✓ there"));
        rp_buf_printf(&l.count, "%zu/%zu", n->done, n->of);
        add_notes(b, &l.notes, n->missing, n->n_missing, "–");
        struct rp_score_cell cells[N_STEPS] = {[C_TITLE] = text(n->text.in[b->x.book->lang]),
                                               [C_STATE] = text(l.state.p),
                                               [C_COUNT] = text(l.count.p),
                                               [C_MISSING] = text(l.notes.p)};
        for (size_t k = 0; k < N_STEPS; k++)
            cells[k].style = RP_STYLE_CARD_BODY;
        cells[C_STATE].style = n->met ? RP_STYLE_GOOD : RP_STYLE_CARD_BODY;
        rp_score_row(s, cells, N_STEPS);
        free_line(b, &l);
    }
}

static void put_level(struct rp_score_sheet *s, const struct ropa_score_level *level, bool reported) {
    struct rp_scorebook *b = s->book;
    struct line l = {0};
    rp_buf_str(&l.state, !reported ? rp_xlsx_word(&b->x, "– ยังไม่ได้รายงาน", "– not reported")
                         : level->met ? rp_xlsx_word(&b->x, "✓ ผ่าน", "✓ met")
                                      : rp_xlsx_word(&b->x, "✗ ยังไม่ผ่าน", "✗ not met"));
    if (level->manual)
        add_manual(b, &l.state, level->evidence);
    rp_buf_printf(&l.round, "%s %d", rp_xlsx_word(&b->x, "ระดับ", "Level"), level->level);
    add_refs(b, &l.refs, level->proof, level->n_proof);
    add_notes(b, &l.notes, level->missing, level->n_missing, "–");
    struct rp_score_cell cells[N_STEPS] = {[C_CODE] = text(l.round.p),
                                           [C_TITLE] = text(level->text.in[b->x.book->lang]),
                                           [C_STATE] = text(l.state.p),
                                           [C_PROOF] = text(l.refs.p),
                                           [C_MISSING] = text(l.notes.p)};
    for (size_t i = 0; i < N_STEPS; i++)
        cells[i].style = RP_STYLE_CARD_BODY;
    cells[C_STATE].style = level->met && reported ? RP_STYLE_GOOD : RP_STYLE_CARD_BODY;
    lxw_row_t row = s->row;
    rp_score_row(s, cells, N_STEPS);
    keep_link(s, row, level->proof, level->n_proof);
    free_line(b, &l);
    put_parts(s, level);
}

static void add_points(struct rp_buf *out, const char *label, long hundredths) {
    rp_buf_printf(out, " · %s %ld.%02ld", label, hundredths / 100, hundredths % 100);
}

/* "ระดับ 75 · หัก 10.00 · คะแนน 65.00" */
static void add_result(struct rp_scorebook *b, struct rp_buf *out, const struct ropa_score_card *c) {
    long off = rp_score_deducted(c);
    if (c->score < 0) {
        rp_buf_str(out, rp_xlsx_word(&b->x, "ยังไม่ได้รายงาน", "not reported"));
        return;
    }
    rp_buf_printf(out, "%s %d", rp_xlsx_word(&b->x, "ระดับ", "level"), c->level);
    if (c->value >= 0)
        add_points(out,
                   c->by_parts ? rp_xlsx_word(&b->x, "คะแนนตามส่วน", "points by parts")
                               : rp_xlsx_word(&b->x, "ผลที่รายงาน", "reported"),
                   c->value);
    if (off)
        add_points(out, rp_xlsx_word(&b->x, "หัก", "deducted"), off);
    add_points(out, rp_xlsx_word(&b->x, "คะแนน", "score"), c->score);
}

static void put_deductions(struct rp_score_sheet *s, const struct ropa_score_card *c) {
    struct rp_scorebook *b = s->book;
    for (size_t i = 0; i < c->n_deductions; i++) {
        const struct ropa_score_deduction *d = &c->deductions[i];
        struct rp_buf line = {0};
        rp_buf_printf(&line, "%s %ld.%02ld %s %d %s:", rp_xlsx_word(&b->x, "หัก", "Deducted"), d->points / 100,
                      d->points % 100, rp_xlsx_word(&b->x, "คะแนน รอบ", "points, round of"), d->round,
                      rp_xlsx_word(&b->x, "เดือน ไม่แล้วเสร็จในรอบ", "months, not done in time"));
        for (size_t k = 0; k < d->n_missing; k++)
            rp_buf_printf(&line, " %s", d->missing[k]);
        rp_score_said(s, &line, RP_STYLE_CARD_SENSITIVE);
    }
}

/* Steps, deductions and criteria of one scorecard; under its unit's name where there are several. */
static void put_card(struct rp_score_sheet *s, const struct ropa_score_card *c, bool named) {
    struct rp_scorebook *b = s->book;
    if (named) {
        struct rp_buf line = {0};
        rp_buf_printf(&line, "%s %s: ", rp_score_unit(b, c), c->unit_name);
        add_result(b, &line, c);
        rp_score_said(s, &line, RP_STYLE_SUM_LABEL);
    }
    for (size_t i = 0; i < c->n_steps; i++)
        put_step(s, &c->steps[i]);
    put_deductions(s, c);
    if (c->n_levels)
        rp_score_line(s, rp_xlsx_word(&b->x, "เกณฑ์การให้คะแนน", "Criteria"), RP_STYLE_CARD_SECTION);
    for (size_t i = 0; i < c->n_levels; i++)
        put_level(s, &c->levels[i], c->score >= 0);
}

/* "น้ำหนัก 20 · ระดับ 75 · คะแนน 65.00 · ถ่วงน้ำหนัก 13.00" */
static void put_result(struct rp_score_sheet *s, const struct ropa_score_kpi *k) {
    struct rp_scorebook *b = s->book;
    struct rp_buf line = {0};
    rp_buf_printf(&line, "%s %d · ", rp_xlsx_word(&b->x, "น้ำหนัก", "Weight"), k->weight);
    add_result(b, &line, &k->card);
    if (k->card.score >= 0)
        add_points(&line, rp_xlsx_word(&b->x, "ถ่วงน้ำหนัก", "weighted"), k->weighted);
    if (*k->card.unit_name)
        rp_buf_printf(&line, " · %s", k->card.unit_name);
    for (size_t i = 0; i < k->card.n_proof; i++)
        rp_buf_printf(&line, "%s %s", i ? "" : rp_xlsx_word(&b->x, " · จาก", " · from"), k->card.proof[i]);
    rp_score_said(s, &line, RP_STYLE_CARD_LABEL);
}

/* What was asked at the rounds, beside what was entered by then. */
static void put_tracks(struct rp_score_sheet *s, const struct ropa_score_card *c) {
    struct rp_scorebook *b = s->book;
    for (size_t i = 0; i < c->n_tracks; i++) {
        char *said = ropa_score_track_text(&c->tracks[i], b->x.book->lang);
        struct rp_buf line = {.bad = !said};
        rp_buf_printf(&line, "%s %d %s: %s", rp_xlsx_word(&b->x, "ติดตามรอบ", "Tracking at"),
                      c->tracks[i].round, rp_xlsx_word(&b->x, "เดือน", "months"), said ? said : "");
        rp_score_said(s, &line, RP_STYLE_CARD_BODY);
        free(said);
    }
}

bool rp_score_kpi_sheet(struct rp_scorebook *b, const struct ropa_score_kpi *kpi) {
    struct rp_score_sheet s;
    struct rp_buf title = {0};
    char name[32];
    snprintf(name, sizeof name, "KPI %s", kpi->kpi);
    rp_buf_printf(&title, "KPI %s: %s", kpi->kpi, kpi->name.in[b->x.book->lang]);
    bool good = !title.bad && rp_score_begin(&s, b, name, title.p, step_columns, N_STEPS);
    rp_buf_free(&title);
    if (!good)
        return false;
    put_result(&s, kpi);
    put_tracks(&s, &kpi->card);
    worksheet_repeat_rows(s.ws, s.row, s.row);
    rp_score_head(&s, step_columns, N_STEPS);
    worksheet_freeze_panes(s.ws, s.row, C_TITLE + 1);
    if (!kpi->n_units)
        put_card(&s, &kpi->card, false);
    for (size_t i = 0; i < kpi->n_units; i++)
        put_card(&s, &kpi->units[i], true);
    rp_score_end(&s);
    return true;
}

/* ---- evidence ---- */

enum { E_REF, E_NOUN, E_TITLE, E_ON, E_UNIT, E_STEPS, E_HOW, N_EVIDENCE };

static const struct rp_score_column evidence_columns[N_EVIDENCE] = {
    {{{"รหัส", "Ref"}}, 20},  {{{"ชนิด", "Kind"}}, 22},     {{{"ชื่อ", "Name"}}, 37},
    {{{"วันที่", "Date"}}, 19}, {{{"หน่วยงาน", "Unit"}}, 30}, {{{"ใช้พิสูจน์ขั้นตอน", "Proves"}}, 42},
    {{{"ที่มา", "From"}}, 16}};

/* One record proving one step, criterion or the value entered for a KPI. */
struct proof {
    const char *ref, *code, *on;
    bool kpi; /* `code` is a KPI's */
};

struct proofs {
    struct proof *at;
    size_t n, cap;
    bool bad;
};

static void add_proofs(struct proofs *p, const char *code, const char *const *refs, const char *const *on,
                       size_t n) {
    for (size_t i = 0; i < n; i++) {
        struct proof *more = rp_grow(p->at, p->n, &p->cap, sizeof *more);
        p->bad |= !more;
        if (!more)
            return;
        p->at = more;
        p->at[p->n++] = (struct proof){refs[i], code, on[i], false};
    }
}

static void add_card(struct proofs *p, const char *kpi, const struct ropa_score_card *c) {
    size_t first = p->n;
    add_proofs(p, kpi, c->proof, c->proof_on, c->n_proof);
    for (; first < p->n; first++)
        p->at[first].kpi = true;
    for (size_t i = 0; i < c->n_steps; i++)
        add_proofs(p, c->steps[i].step, c->steps[i].proof, c->steps[i].proof_on, c->steps[i].n_proof);
    for (size_t i = 0; i < c->n_levels; i++)
        add_proofs(p, c->levels[i].code, c->levels[i].proof, c->levels[i].proof_on, c->levels[i].n_proof);
}

static int by_ref_and_code(const void *a, const void *b) {
    const struct proof *x = a, *y = b;
    int order = strcmp(x->ref, y->ref);
    return order ? order : strcmp(x->code, y->code);
}

/* The proofs `at` .. `at + n` are of one record. */
static void put_evidence(struct rp_score_sheet *s, const struct proof *at, size_t n) {
    struct rp_scorebook *b = s->book;
    struct rp_score_proof of = {.title = NULL};
    bool found = b->in->proof(b->in->ctx, at->ref, &of);
    bool manual = found && rp_conduct(of.ent)->told;
    struct rp_buf steps = {0};
    const char *on = "";
    for (size_t i = 0; i < n; i++) {
        on = at[i].on && strcmp(at[i].on, on) > 0 ? at[i].on : on;
        if (!i || strcmp(at[i].code, at[i - 1].code) != 0)
            rp_buf_printf(&steps, "%s%s%s", i ? ", " : "", at[i].kpi ? "KPI " : "", at[i].code);
    }
    struct rp_score_cell cells[N_EVIDENCE] = {
        [E_REF] = text(at->ref),
        [E_NOUN] = text(found ? of.ent->label.in[b->x.book->lang] : NULL),
        [E_TITLE] = text(of.title),
        [E_ON] = day(on),
        [E_UNIT] = text(of.unit),
        [E_STEPS] = text(steps.p),
        [E_HOW] = text(manual ? rp_xlsx_word(&b->x, "บันทึกเอง", "entered by hand")
                              : rp_xlsx_word(&b->x, "จากทะเบียน", "the register"))};
    cells[E_HOW].style = manual ? RP_STYLE_WARNING : RP_STYLE_CARD_BODY;
    rp_score_row(s, cells, N_EVIDENCE);
    if (steps.bad)
        rp_xlsx_note(&b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    rp_buf_free(&steps);
}

static void keep_place(struct rp_scorebook *b, const char *ref, lxw_row_t row) {
    struct rp_score_place *grown = rp_grow(b->places, b->n_places, &b->cap_places, sizeof *grown);
    if (!grown) {
        rp_xlsx_note(&b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    b->places = grown;
    b->places[b->n_places++] = (struct rp_score_place){ref, row};
}

static void put_proofs(struct rp_score_sheet *s, const struct proofs *p) {
    lxw_row_t first = s->row;
    for (size_t i = 0, n; i < p->n; i += n) {
        for (n = 1; i + n < p->n && !strcmp(p->at[i + n].ref, p->at[i].ref);)
            n++;
        keep_place(s->book, p->at[i].ref, s->row);
        put_evidence(s, &p->at[i], n);
    }
    if (s->row > first)
        worksheet_autofilter(s->ws, first - 1, 0, s->row - 1, N_EVIDENCE - 1);
    else
        rp_score_line(s, rp_xlsx_word(&s->book->x, "ยังไม่มีหลักฐาน", "No evidence yet"), RP_STYLE_CARD_BODY);
}

bool rp_score_evidence_sheet(struct rp_scorebook *b) {
    const struct ropa_score *score = b->in->score;
    struct rp_score_sheet s;
    struct proofs p = {0};
    const char *name = rp_xlsx_word(&b->x, "หลักฐาน", "Evidence");
    for (size_t i = 0; i < score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &score->kpis[i];
        if (!k->n_units)
            add_card(&p, k->kpi, &k->card);
        for (size_t u = 0; u < k->n_units; u++)
            add_card(&p, k->kpi, &k->units[u]);
    }
    bool good = !p.bad && rp_score_begin(&s, b, name, name, evidence_columns, N_EVIDENCE);
    if (good) {
        if (p.n)
            qsort(p.at, p.n, sizeof *p.at, by_ref_and_code);
        worksheet_repeat_rows(s.ws, s.row, s.row);
        rp_score_head(&s, evidence_columns, N_EVIDENCE);
        worksheet_freeze_panes(s.ws, s.row, E_TITLE);
        put_proofs(&s, &p);
        rp_score_end(&s);
    }
    free(p.at);
    return good;
}

static int by_ref(const void *key, const void *place) {
    return strcmp(key, ((const struct rp_score_place *)place)->ref);
}

void rp_score_link(struct rp_scorebook *b) {
    const char *sheet = b->x.names[b->x.n_names - 1]; /* the evidence comes last */
    for (size_t i = 0; i < b->n_links; i++) {
        const struct rp_score_link *l = &b->links[i];
        const struct rp_score_place *to =
            b->n_places ? bsearch(l->refs[0], b->places, b->n_places, sizeof *to, by_ref) : NULL;
        struct rp_buf refs = {0}, place = {0};
        if (!to)
            continue;
        add_refs(b, &refs, l->refs, l->n);
        rp_xlsx_place(&place, sheet, to->row);
        if (refs.bad || place.bad)
            rp_xlsx_note(&b->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        else if (ropa_text_length(refs.p) <= MOST_LINKED)
            rp_xlsx_lead(&b->x, l->ws, l->row, C_PROOF, place.p, refs.p);
        rp_buf_free(&refs);
        rp_buf_free(&place);
    }
}
