/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* score --freeze, --frozen and --xlsx: what is kept of a score. */
#include "cli/cmd/score.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

enum { MARKS = 160 };

const char *cli_points(long hundredths, char *out, size_t size) {
    if (hundredths < 0)
        return "-";
    snprintf(out, size, "%ld.%02ld", hundredths / 100, hundredths % 100);
    return out;
}

/* ---- keeping ---- */

static int freeze(struct cli *cli, const struct ropa_score_options *o) {
    static const struct ropa_text fresh = {
        {"เก็บคะแนน ณ %s แล้ว: รวม %s จากน้ำหนัก %d  ดูที่เก็บไว้ทั้งหมดด้วย %s score --frozen\n",
         "The score as of %s is kept: total %s of %d. All that is kept: %s score --frozen\n"}};
    static const struct ropa_text same = {
        {"คะแนน ณ %s เก็บไว้แล้วและยังตรงกัน: รวม %s จากน้ำหนัก %d  ดูที่เก็บไว้ทั้งหมดด้วย %s score --frozen\n",
         "The score as of %s is kept already and still the same: total %s of %d. All that is kept: %s score --frozen\n"}};
    struct ropa_score_options kept = *o;
    struct ropa_score_series *series = NULL;
    struct ropa_err err = {0};
    bool made;
    char day[64], total[32];
    kept.as_of = o->as_of ? o->as_of : ropa_register_today(cli->reg);
    if (ropa_score_freeze(cli->reg, &kept, &made, &err) ||
        ropa_score_frozen(cli->reg, &kept, false, &series, &err))
        return cli_fail(cli, &err);
    if (series->n) /* of one day there is one a year */
        cli_note(cli, made ? &fresh : &same,
                 ropa_date_format(kept.as_of, cli->lang, ROPA_DATE_LONG, day, sizeof day),
                 cli_points(series->points[0].total, total, sizeof total), series->points[0].of,
                 cli_ropa(cli));
    ropa_score_series_free(series);
    return CLI_DONE;
}

/* ---- what is kept ---- */

/* "1: 75.00  2: 40.00  5: -" */
static void say_marks(const struct ropa_score_point *p, char out[MARKS]) {
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < p->n_marks && used < MARKS; i++) {
        char score[24];
        used += (size_t)snprintf(out + used, MARKS - used, "%s%s: %s", i ? "  " : "", p->marks[i].kpi,
                                 cli_points(p->marks[i].score, score, sizeof score));
    }
}

static void frozen_table(struct cli *cli, const struct ropa_score_series *s) {
    static const struct ropa_text none = {{"ยังไม่มีคะแนนที่เก็บไว้ เก็บคะแนนของวันนี้ด้วย %s score --freeze\n",
                                           "No score is kept yet; keep today's with: %s score --freeze\n"}};
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {
        {"as_of", th ? "ณ วันที่" : "As of", 0, false}, {"year", th ? "ปีงบ" : "Year", 0, true},
        {"unit", th ? "หน่วยงาน" : "Unit", 0, false}, {"total", th ? "รวม" : "Total", 0, true},
        {"of", th ? "จาก" : "Of", 0, true},          {"kpis", th ? "คะแนนตัวชี้วัด" : "Score per KPI", 0, false},
        {"at", th ? "เก็บเมื่อ" : "Kept", 0, false},    {"actor", th ? "โดย" : "By", 0, false}};
    if (!s->n) {
        cli_note(cli, &none, cli_ropa(cli));
        return;
    }
    struct cli_table *t = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; t && i < s->n; i++) {
        const struct ropa_score_point *p = &s->points[i];
        char day[64], year[12], total[24], of[12], marks[MARKS], at[96];
        snprintf(year, sizeof year, "%d", p->year);
        snprintf(of, sizeof of, "%d", p->of);
        say_marks(p, marks);
        cli_show_time(cli, p->at, at, sizeof at);
        cli_table_row(
            t, (const char *const[]){ropa_date_format(p->as_of, cli->lang, ROPA_DATE_SHORT, day, sizeof day),
                                     year, p->unit_code, cli_points(p->total, total, sizeof total), of, marks,
                                     at, p->actor});
    }
    cli_table_end(t);
}

/* A line a day and KPI. */
static void frozen_csv(struct cli *cli, const struct ropa_score_series *s) {
    static const struct cli_column columns[] = {
        {"year", "", 0, true},   {"as_of", "", 0, false}, {"unit", "", 0, false},
        {"total", "", 0, true},  {"of", "", 0, true},     {"kpi", "", 0, false},
        {"weight", "", 0, true}, {"score", "", 0, true},  {"weighted", "", 0, true},
        {"at", "", 0, false},    {"actor", "", 0, false}, {"agreement", "", 0, false}};
    struct cli_table *t = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; t && i < s->n; i++)
        for (size_t k = 0; k < s->points[i].n_marks; k++) {
            const struct ropa_score_point *p = &s->points[i];
            const struct ropa_score_mark *m = &p->marks[k];
            char year[12], total[24], of[12], weight[12], score[24], weighted[24];
            snprintf(year, sizeof year, "%d", p->year);
            snprintf(of, sizeof of, "%d", p->of);
            snprintf(weight, sizeof weight, "%d", m->weight);
            cli_table_row(t,
                          (const char *const[]){
                              year, p->as_of, p->unit_code, cli_points(p->total, total, sizeof total), of,
                              m->kpi, weight, m->score < 0 ? "" : cli_points(m->score, score, sizeof score),
                              m->score < 0 ? "" : cli_points(m->weighted, weighted, sizeof weighted), p->at,
                              p->actor, p->agreement});
        }
    cli_table_end(t);
}

static void json_points(struct ropa_json *w, const char *key, long hundredths) {
    char text[24];
    if (hundredths < 0)
        ropa_json_null(w, key);
    else
        ropa_json_raw(w, key, cli_points(hundredths, text, sizeof text));
}

static void json_point(struct ropa_json *w, const struct ropa_score_point *p) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_int(w, "year", p->year);
    ropa_json_text(w, "as_of", p->as_of);
    ropa_json_text(w, "unit", p->unit_code);
    json_points(w, "total", p->total);
    ropa_json_int(w, "of", p->of);
    ropa_json_array(w, "kpis");
    for (size_t i = 0; i < p->n_marks; i++) {
        const struct ropa_score_mark *m = &p->marks[i];
        ropa_json_object(w, NULL);
        ropa_json_text(w, "kpi", m->kpi);
        ropa_json_int(w, "weight", m->weight);
        json_points(w, "score", m->score);
        json_points(w, "weighted", m->score < 0 ? -1 : m->weighted);
        ropa_json_object_end(w);
    }
    ropa_json_array_end(w);
    ropa_json_text(w, "at", p->at);
    ropa_json_text(w, "actor", p->actor);
    ropa_json_text(w, "agreement", p->agreement);
    ropa_json_object_end(w);
}

static int frozen_json(struct cli *cli, const struct ropa_score_series *s) {
    struct ropa_json *w = cli_json_rows(cli);
    for (size_t i = 0; i < s->n; i++)
        json_point(w, &s->points[i]);
    return cli_json_rows_end(cli, w, s->n);
}

/* The series; of one day asked for, as JSON the whole score as it was kept. */
static int show_frozen(struct cli *cli, const struct ropa_score_options *o) {
    struct ropa_score_series *s;
    struct ropa_err err = {0};
    int exit = CLI_DONE;
    if (ropa_score_frozen(cli->reg, o, !o->unit && !o->as_of, &s, &err))
        return cli_fail(cli, &err);
    bool one = o->as_of && s->n == 1;
    if (cli->format == CLI_JSON && one)
        fprintf(cli->out, "%s\n", s->points[0].json);
    else if (cli->format == CLI_JSON)
        exit = frozen_json(cli, s);
    else if (cli->format == CLI_CSV)
        frozen_csv(cli, s);
    else
        frozen_table(cli, s);
    ropa_score_series_free(s);
    return exit;
}

/* ---- the workbook ---- */

static int write_book(struct cli *cli, const struct cli_args *args, const struct ropa_score_options *o) {
    static const struct ropa_text done = {
        {"เขียนสมุดคะแนนลงใน %s แล้ว: รวม %s\n", "The score workbook was written to %s: total %s\n"}};
    struct ropa_score_book book = {.options = *o,
                                   .lang = cli->lang,
                                   .overwrite = cli_has(args, "overwrite"),
                                   .progress = cli_progress,
                                   .ctx = cli};
    struct ropa_err err = {0};
    struct cli_hush hush;
    char sum[24];
    long total = 0;
    const char *path = cli_option(args, "xlsx");
    cli_hush(cli, &hush);
    enum ropa_status s = ropa_score_export(cli->reg, path, &book, &total, &err);
    cli_progress_end(cli);
    cli_unhush(cli, &hush);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &done, path, cli_points(total, sum, sizeof sum));
    return CLI_DONE;
}

/* The file of the agreement, as it stands. */
static int print_agreement(struct cli *cli, const struct ropa_score_options *o) {
    struct ropa_err err = {0};
    char *text;
    if (ropa_score_agreement(cli->reg, o, &text, &err))
        return cli_fail(cli, &err);
    fputs(text, cli->out);
    free(text);
    return CLI_DONE;
}

bool cli_score_keeps(const struct cli_args *args) {
    return cli_has(args, "agreement") || cli_has(args, "freeze") || cli_has(args, "frozen") ||
           cli_has(args, "xlsx");
}

int cli_score_keep(struct cli *cli, const struct cli_args *args, const struct ropa_score_options *o) {
    if (cli_has(args, "agreement"))
        return print_agreement(cli, o);
    int exit = cli_has(args, "freeze") ? freeze(cli, o) : CLI_DONE;
    if (!exit && cli_has(args, "xlsx"))
        exit = write_book(cli, args, o);
    if (!exit && cli_has(args, "frozen"))
        exit = show_frozen(cli, o);
    return exit;
}
