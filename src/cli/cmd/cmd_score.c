/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* score: the agreement's KPIs, and the proof of every step. */
#include "cli/cmd/score.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

static const char *const state_codes[] = {"open", "late", "done"};

enum { FEW = 3 }; /* sentences under a step, where all KPIs are shown */

/* One run of `score`. */
struct score_run {
    struct cli *cli;
    bool whole; /* one KPI or unit was asked for: every sentence */
};

/* ---- the agreement ---- */

static void print_summary(struct cli *cli, const struct ropa_score *s) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"kpi", "KPI", 0, false},
                                         {"name", th ? "ตัวชี้วัด" : "Indicator", 48, false},
                                         {"weight", th ? "น้ำหนัก" : "Weight", 0, true},
                                         {"level", th ? "ระดับ" : "Level", 0, true},
                                         {"deducted", th ? "หัก" : "Deducted", 0, true},
                                         {"score", th ? "คะแนน" : "Score", 0, true},
                                         {"weighted", th ? "ถ่วงน้ำหนัก" : "Weighted", 0, true}};
    struct cli_table *t = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; t && i < s->n_kpis; i++) {
        const struct ropa_score_kpi *k = &s->kpis[i];
        char weight[12], level[12], off[24], score[24], weighted[24];
        long deducted = 0;
        for (size_t d = 0; d < k->card.n_deductions; d++)
            deducted += k->card.deductions[d].points;
        snprintf(weight, sizeof weight, "%d", k->weight);
        snprintf(level, sizeof level, "%d", k->card.level);
        cli_table_row(t, (const char *const[]){
                             k->kpi, cli_say(cli, &k->name), weight,
                             k->card.level < 0 ? (th ? "ยังไม่ได้รายงาน" : "not reported") : level,
                             deducted ? cli_points(deducted, off, sizeof off) : "",
                             cli_points(k->card.score, score, sizeof score),
                             cli_points(k->card.score < 0 ? -1 : k->weighted, weighted, sizeof weighted)});
    }
    cli_table_end(t);
}

static void print_total(struct cli *cli, const struct ropa_score *s) {
    static const struct ropa_text total = {{"รวม %s จากน้ำหนักที่รายงานแล้ว %d\n", "Total %s of %d reported\n"}};
    char sum[24];
    cli_print(cli->out, cli_say(cli, &total), cli_points(s->total, sum, sizeof sum), s->of);
}

/* ---- steps ---- */

static void print_notes(const struct score_run *r, const struct ropa_score_note *notes, size_t n,
                        const char *sign) {
    static const struct ropa_text more = {{"      และอีก %zu รายการ\n", "      and %zu more\n"}};
    struct cli *cli = r->cli;
    for (size_t i = 0; i < n; i++) {
        if (!r->whole && i == FEW) {
            cli_print(cli->out, cli_say(cli, &more), n - i);
            break;
        }
        char *text = ropa_score_note_text(&notes[i], cli->lang);
        cli_print(cli->out, "    %s %s\n", sign, text ? text : "");
        free(text);
    }
}

static void print_proof(const struct score_run *r, const struct ropa_score_step *s) {
    static const struct ropa_text label = {{"    หลักฐาน: ", "    proof: "}};
    if (!s->n_proof)
        return;
    fputs(cli_say(r->cli, &label), r->cli->out);
    for (size_t i = 0; i < s->n_proof; i++) {
        if (!r->whole && i == FEW) {
            fprintf(r->cli->out, " … (%zu)", s->n_proof);
            break;
        }
        fprintf(r->cli->out, "%s%s", i ? " " : "", s->proof[i]);
    }
    fputc('\n', r->cli->out);
}

static void print_step(const struct score_run *r, const struct ropa_score_step *s) {
    struct cli *cli = r->cli;
    char on[64], *done = ropa_score_done_text(s, cli->lang);
    fputs("  ", cli->out);
    cli_pad(cli->out, cli_say(cli, ropa_score_step_label(s)), 16, false);
    cli_print(cli->out, " %s %s  %s", s->step, cli_say(cli, &s->title), done ? done : "");
    free(done);
    if (*s->on && s->state != ROPA_STEP_OPEN)
        cli_print(cli->out, "  %s", ropa_date_format(s->on, cli->lang, ROPA_DATE_SHORT, on, sizeof on));
    fputc('\n', cli->out);
    print_proof(r, s);
    print_notes(r, s->missing, s->n_missing, "-");
    print_notes(r, s->warnings, s->n_warnings, "!");
}

static void print_deductions(const struct score_run *r, const struct ropa_score_card *c) {
    static const struct ropa_text text = {
        {"  หัก %s คะแนน รอบ %d เดือน: ขาด", "  %s points off for the round of %d months: lacks"}};
    for (size_t i = 0; i < c->n_deductions; i++) {
        char off[24];
        cli_print(r->cli->out, cli_say(r->cli, &text), cli_points(c->deductions[i].points, off, sizeof off),
                  c->deductions[i].round);
        for (size_t k = 0; k < c->deductions[i].n_missing; k++)
            cli_print(r->cli->out, " %s", c->deductions[i].missing[k]);
        fputc('\n', r->cli->out);
    }
}

/* What stands between this level and the next. */
static void print_next_level(const struct score_run *r, const struct ropa_score_card *c) {
    static const struct ropa_text next = {{"  ระดับ %d: %s\n", "  Level %d: %s\n"}};
    for (size_t i = 0; i < c->n_levels; i++) {
        const struct ropa_score_level *l = &c->levels[i];
        if (l->level <= c->level || l->met)
            continue;
        cli_print(r->cli->out, cli_say(r->cli, &next), l->level, cli_say(r->cli, &l->text));
        print_notes(r, l->missing, l->n_missing, "-");
        return;
    }
}

/* Whether a part tells it already. */
static bool is_told(const struct ropa_score_card *c, const char *text, enum ropa_lang lang) {
    bool told = false;
    for (size_t i = 0; i < c->n_levels; i++)
        for (size_t k = 0; k < c->levels[i].n_needs; k++)
            for (size_t m = 0; m < c->levels[i].needs[k].n_missing && !told; m++) {
                char *other = ropa_score_note_text(&c->levels[i].needs[k].missing[m], lang);
                told = other && !strcmp(other, text);
                free(other);
            }
    return told;
}

/* What a level lacks beside its parts: that those above don't count yet. */
static void print_beside(const struct score_run *r, const struct ropa_score_card *c,
                         const struct ropa_score_level *l) {
    for (size_t i = 0; i < l->n_missing; i++) {
        char *text = *l->missing[i].ref ? NULL : ropa_score_note_text(&l->missing[i], r->cli->lang);
        if (text && !is_told(c, text, r->cli->lang))
            print_notes(r, &l->missing[i], 1, "!");
        free(text);
    }
}

/* Points by their parts, each with what it lacks; and what was left out of the count. */
static void print_parts(const struct score_run *r, const struct ropa_score_card *c) {
    struct cli *cli = r->cli;
    for (size_t i = 0; i < c->n_levels; i++) {
        const struct ropa_score_level *l = &c->levels[i];
        for (size_t k = 0; k < l->n_needs; k++) {
            const struct ropa_score_need *n = &l->needs[k];
            if (!n->text.in[ROPA_TH]) /* the level tells it */
                continue;
            fputs("  ", cli->out);
            char *counted = ropa_score_need_text(n, cli->lang);
            cli_pad(cli->out, cli_say(cli, ropa_score_need_label(n)), 16, false);
            cli_print(cli->out, " %s  %s\n", cli_say(cli, &n->text), counted ? counted : "");
            free(counted);
            print_notes(r, n->missing, n->n_missing, "-");
        }
        if (l->met)
            print_notes(r, l->missing, l->n_missing, "!");
        else
            print_beside(r, c, l);
    }
}

/* ---- units ---- */

static void print_units(const struct score_run *r, const struct ropa_score_kpi *k) {
    bool th = r->cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"unit", th ? "หน่วยงาน" : "Unit", 0, false},
                                         {"name", th ? "ชื่อ" : "Name", 40, false},
                                         {"level", th ? "ระดับ" : "Level", 0, true},
                                         {"m6", th ? "รอบ 6 เดือน" : "6 months", 0, true},
                                         {"m9", th ? "รอบ 9 เดือน" : "9 months", 0, true}};
    struct cli_table *t = cli_table_begin(r->cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; t && i < k->n_units; i++) {
        const struct ropa_score_card *c = &k->units[i];
        size_t done[2] = {0}, of[2] = {0};
        char level[12], rounds[2][32];
        for (size_t s = 0; s < c->n_steps; s++) {
            size_t round = c->steps[s].round == 9;
            of[round]++;
            done[round] += c->steps[s].state != ROPA_STEP_OPEN;
        }
        for (size_t x = 0; x < 2; x++)
            snprintf(rounds[x], sizeof rounds[x], "%zu/%zu", done[x], of[x]);
        snprintf(level, sizeof level, "%d", c->level);
        cli_table_row(t, (const char *const[]){c->unit_code, c->unit_name, level, rounds[0], rounds[1]});
    }
    cli_table_end(t);
}

/* What was entered, and by which records. */
static void print_result(const struct score_run *r, const struct ropa_score_card *c) {
    static const struct ropa_text texts[] = {{{"  ผลที่รายงาน %s  หลักฐาน:", "  reported %s  proof:"}},
                                             {{"  คะแนนตามส่วน %s  หลักฐาน:", "  points by parts %s  proof:"}}};
    char value[24];
    if (!c->n_proof)
        return;
    cli_print(r->cli->out, cli_say(r->cli, &texts[c->by_parts]), cli_points(c->value, value, sizeof value));
    for (size_t i = 0; i < c->n_proof; i++)
        cli_print(r->cli->out, " %s", c->proof[i]);
    fputc('\n', r->cli->out);
}

/* What was asked at the rounds, beside what was entered by then. */
static void print_tracks(const struct score_run *r, const struct ropa_score_card *c) {
    static const struct ropa_text text = {{"  ติดตามรอบ %d เดือน: %s\n", "  at %d months: %s\n"}};
    for (size_t i = 0; i < c->n_tracks && c->value >= 0; i++) {
        char *said = ropa_score_track_text(&c->tracks[i], r->cli->lang);
        cli_print(r->cli->out, cli_say(r->cli, &text), c->tracks[i].round, said ? said : "");
        free(said);
    }
}

static void print_kpi(const struct score_run *r, const struct ropa_score_kpi *k) {
    if (!k->card.n_steps && !k->card.n_proof)
        return;
    cli_print(r->cli->out, "\nKPI %s %s%s%s\n", k->kpi, cli_say(r->cli, &k->name),
              *k->card.unit_name ? ": " : "", k->card.unit_name);
    print_result(r, &k->card);
    print_tracks(r, &k->card);
    for (size_t i = 0; i < k->card.n_steps; i++)
        print_step(r, &k->card.steps[i]);
    print_deductions(r, &k->card);
    if (k->card.by_parts)
        print_parts(r, &k->card);
    else
        print_next_level(r, &k->card);
    if (k->n_units > 1) {
        fputc('\n', r->cli->out);
        print_units(r, k);
    }
}

static void print_table(const struct score_run *r, const struct ropa_score *s) {
    static const struct ropa_text as_of = {{"ณ วันที่ %s\n\n", "As of %s\n\n"}};
    char day[64];
    cli_print(r->cli->out, "%s\n", cli_say(r->cli, &s->name));
    cli_print(r->cli->out, cli_say(r->cli, &as_of),
              ropa_date_format(s->as_of, r->cli->lang, ROPA_DATE_LONG, day, sizeof day));
    print_summary(r->cli, s);
    print_total(r->cli, s);
    for (size_t i = 0; i < s->n_kpis; i++)
        print_kpi(r, &s->kpis[i]);
}

/* ---- for programs ---- */

/* The parts that the points of the level are made of, each under the level's code: they have no round of their own. */
static void csv_parts(struct cli *cli, struct cli_table *t, const char *kpi, const struct ropa_score_card *c,
                      const struct ropa_score_level *l) {
    for (size_t i = 0; i < l->n_needs; i++) {
        const struct ropa_score_need *n = &l->needs[i];
        char done[24], of[24], missing[24];
        if (!n->text.in[ROPA_TH])
            continue;
        snprintf(done, sizeof done, "%zu", n->done);
        snprintf(of, sizeof of, "%zu", n->of);
        snprintf(missing, sizeof missing, "%zu", n->n_missing);
        cli_table_row(t, (const char *const[]){kpi, c->unit_code, l->code, cli_say(cli, &n->text), "", "",
                                               state_codes[n->met ? ROPA_STEP_DONE : ROPA_STEP_OPEN], done,
                                               of, "", n->manual ? "1" : "0", missing});
    }
}

static void csv_card(struct cli *cli, struct cli_table *t, const char *kpi, const struct ropa_score_card *c) {
    for (size_t i = 0; i < c->n_steps; i++) {
        const struct ropa_score_step *s = &c->steps[i];
        char round[12], done[24], of[24], missing[24];
        snprintf(round, sizeof round, "%d", s->round);
        snprintf(done, sizeof done, "%zu", s->done);
        snprintf(of, sizeof of, "%zu", s->of);
        snprintf(missing, sizeof missing, "%zu", s->n_missing);
        cli_table_row(t, (const char *const[]){kpi, c->unit_code, s->step, cli_say(cli, &s->title), round,
                                               s->due, state_codes[s->state], done, of, s->on,
                                               s->manual ? "1" : "0", missing});
    }
    for (size_t i = 0; i < c->n_levels; i++)
        csv_parts(cli, t, kpi, c, &c->levels[i]);
}

static void print_csv(struct cli *cli, const struct ropa_score *s) {
    static const struct cli_column columns[] = {
        {"kpi", "kpi", 0, false},     {"unit", "unit", 0, false},    {"step", "step", 0, false},
        {"title", "title", 0, false}, {"round", "round", 0, true},   {"due", "due", 0, false},
        {"state", "state", 0, false}, {"done", "done", 0, true},     {"of", "of", 0, true},
        {"on", "on", 0, false},       {"manual", "manual", 0, true}, {"missing", "missing", 0, true}};
    struct cli_table *t = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; t && i < s->n_kpis; i++) {
        const struct ropa_score_kpi *k = &s->kpis[i];
        if (!k->n_units)
            csv_card(cli, t, k->kpi, &k->card);
        for (size_t u = 0; u < k->n_units; u++)
            csv_card(cli, t, k->kpi, &k->units[u]);
    }
    cli_table_end(t);
}

static int print_json(struct cli *cli, const struct ropa_score *s) {
    struct ropa_json *w =
        cli_json(cli->out, (struct ropa_json_look){.spaced = true, .lines = true, .indent = 1});
    ropa_json_score(w, NULL, s, cli->lang);
    return cli_json_end(cli, w);
}

/* ---- the frame ---- */

int cli_score_options(struct cli *cli, const struct cli_args *args, struct ropa_score_options *o,
                      char day[11], char uid[37]) {
    const char *unit = cli_option(args, "unit");
    struct ropa_err err = {0};
    size_t year = 0;
    if (!cli_number(cli, args, "year", &year))
        return CLI_USAGE;
    o->year = (int)year;
    o->kpi = cli_option(args, "kpi");
    int status = cli_as_of(cli, args, day);
    if (status)
        return status;
    o->as_of = *day ? day : NULL;
    if (unit) {
        if (ropa_register_find(cli->reg, ropa_entity_find("unit"), unit, uid, &err))
            return cli_fail(cli, &err);
        o->unit = uid;
    }
    return CLI_DONE;
}

/* What proves the KPI that was asked for is handed over as one file: by the command that means the same. */
static void offer_pack(struct cli *cli, const struct cli_args *args, const struct ropa_score_options *o) {
    static const struct ropa_text offer = {
        {"\nรวมหลักฐานทุกขั้นตอนเป็นแฟ้มเดียวส่งได้: %s evidence pack kpi%s.zip --kpi %s",
         "\nWhat proves the steps, as one file: %s evidence pack kpi%s.zip --kpi %s"}};
    const char *unit = cli_option(args, "unit");
    cli_print(cli->out, cli_say(cli, &offer), cli_ropa(cli), o->kpi, o->kpi);
    if (unit)
        fprintf(cli->out, " --unit %s", unit);
    if (o->year)
        fprintf(cli->out, " --year %d", o->year);
    if (o->as_of)
        fprintf(cli->out, " --as-of %s", o->as_of);
    fputc('\n', cli->out);
}

int cli_cmd_score(struct cli *cli, const struct cli_args *args) {
    struct score_run r = {.cli = cli};
    struct ropa_score_options o = {0};
    struct ropa_score *score;
    struct ropa_err err = {0};
    char day[11], uid[37];
    int exit = cli_score_options(cli, args, &o, day, uid);
    if (exit)
        return exit;
    if (cli_score_keeps(args))
        return cli_score_keep(cli, args, &o);
    if (ropa_register_score(cli->reg, &o, &score, &err))
        return cli_fail(cli, &err);
    r.whole = o.kpi || o.unit;
    if (cli->format == CLI_JSON)
        exit = print_json(cli, score);
    else if (cli->format == CLI_CSV)
        print_csv(cli, score);
    else
        print_table(&r, score);
    if (cli->format == CLI_TABLE && o.kpi)
        offer_pack(cli, args, &o);
    ropa_score_free(score);
    return exit;
}
