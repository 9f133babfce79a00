/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The turn of the fiscal year on the opening screen: what the last one came to, and this one's agreement. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/menu.h"
#include "cli/opening.h"
#include "cli/term.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Where a file of this year's agreement stands. */
static void agreement_path(const char *in, int year, char *path, size_t size) {
    snprintf(path, size, "%s/agreements/%d.json", in, year);
}

/* The agreement by which it is scored isn't the one that was signed yet. */
static void show_draft(const struct cli_opening *o) {
    static const struct ropa_text text = {
        {"คำรับรองปีงบประมาณ %d ยังเป็นร่าง: แก้เกณฑ์ น้ำหนัก และขั้นตอนตามฉบับที่ลงนาม แล้วลบคำว่า ร่าง ในชื่อ (ไฟล์ %s)",
         "The agreement of %d is a draft still: mend what it asks, weights and steps by the one that is signed, and take \"Draft\" out of its name (file %s)"}};
    char path[600], line[1500];
    if (!o->home || !o->home->drafted || !o->cli->env.templates)
        return;
    agreement_path(o->cli->env.templates, o->home->year, path, sizeof path);
    cli_format(line, sizeof line, cli_say(o->cli, &text), o->home->year, path);
    cli_screen_warn(o->cli, true);
    cli_screen_text(o->cli, line, 1, 3);
    cli_screen_warn(o->cli, false);
}

static void show_last(const struct cli_opening *o) {
    static const struct ropa_text head = {{"ปีงบประมาณ %d ได้", "The fiscal year %d came to"}},
                                  frozen = {{" คะแนน (เก็บไว้ ณ %s)", " points (kept as of %s)"}},
                                  worked = {{" คะแนน (คิด ณ %s จากทะเบียนวันนี้ ยังไม่ได้เก็บ)",
                                             " points (worked out as of %s today, not kept yet)"}},
                                  none = {{"ปีงบประมาณ %d ยังไม่มีคำรับรอง จึงยังไม่คิดคะแนน",
                                           "The fiscal year %d has no agreement yet, so nothing is scored"}};
    const struct ropa_home_last *l = o->home ? &o->home->last : NULL;
    char line[600], day[64];
    if (!l || !l->year)
        return;
    cli_format(line, sizeof line, cli_say(o->cli, &head), l->year);
    for (size_t i = 0; i < l->n_kpis; i++) {
        size_t n = strlen(line);
        snprintf(line + n, sizeof line - n, "%sKPI %s: %ld.%02ld", i ? " · " : " ", l->kpis[i].kpi,
                 l->kpis[i].score / 100, l->kpis[i].score % 100);
    }
    size_t n = strlen(line);
    cli_format(line + n, sizeof line - n, cli_say(o->cli, l->frozen ? &frozen : &worked),
               ropa_date_format(l->as_of, o->cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    cli_screen_text(o->cli, line, 1, 3);
    if (o->home->scored)
        return;
    cli_format(line, sizeof line, cli_say(o->cli, &none), l->year + 1);
    cli_screen_text(o->cli, line, 1, 3);
}

void cli_opening_year(const struct cli_opening *o) {
    show_last(o);
    show_draft(o);
}

int cli_year_now(struct cli *cli) {
    char today[11];
    ropa_date_of_time(cli->env.now(cli->env.ctx), today);
    return ropa_date_fiscal_year(today);
}

void cli_year_keep(struct cli *cli) {
    char day[24];
    snprintf(day, sizeof day, "%04d-09-30", cli_year_now(cli) - 544);
    cli_menu_run(cli, 4, (const char *[]){"score", "--as-of", day, "--freeze"});
}

/* A folder that may be there already: 0 or errno. */
static int folder(const char *path) {
    return mkdir(path, 0700) && errno != EEXIST ? errno : 0;
}

/* The draft into agreements/ of the folder; never over one that is there. False with errno. */
static bool write_draft(const char *in, int year, const char *text, char *path, size_t size) {
    snprintf(path, size, "%s/agreements", in);
    if ((errno = folder(in)) || (errno = folder(path)))
        return false;
    agreement_path(in, year, path, size);
    FILE *f = fopen(path, "wx");
    bool written = f && fputs(text, f) >= 0;
    return f && !fclose(f) && written;
}

/* Whether it was written. */
static bool make_draft(struct cli *cli, const char *in, int year) {
    static const struct ropa_text
        done =
            {{"เขียนร่างคำรับรองปีงบประมาณ %d ที่ %s แล้ว เกณฑ์ น้ำหนัก และขั้นตอนยังเป็นของปี %d โปรดแก้ตามคำรับรองที่ลงนามด้วยโปรแกรมแก้ข้อความ และลบคำว่า ร่าง ในชื่อ",
              "The draft of %d is in %s. What it asks, weights and steps are still those of %d: mend it by the agreement that is signed, with a text editor, and take \"Draft\" out of its name"}},
        there = {{"มีร่างคำรับรองปีงบประมาณ %d ที่ %s อยู่แล้ว จึงใช้ฉบับนั้น ไม่เขียนทับ",
                  "The draft of %d is in %s already: that one is used, nothing is written over it"}},
        kept = {{"ครั้งต่อไปโปรแกรมอ่านโฟลเดอร์นี้เอง (พิมพ์เองได้: ropa --templates %s)",
                 "Next time this folder is read by itself (or type: ropa --templates %s)"}},
        next = {{"ครั้งต่อไปเปิดด้วย  ropa --templates %s", "Next time open it with: ropa --templates %s"}},
        failed = {{"เขียน %s ไม่ได้: %s", "%s can't be written: %s"}};
    int from;
    char *text = NULL, path[600], line[1500];
    struct ropa_err err = {0};
    if (!cli_menu_open(cli))
        return false;
    enum ropa_status s = ropa_score_agreement_before(cli->reg, year, &from, &err);
    if (!s)
        s = ropa_score_agreement_next(cli->reg, &(struct ropa_score_options){.year = from}, year, &text,
                                      &err);
    cli_menu_close(cli);
    if (s) {
        cli_fail(cli, &err);
        return false;
    }
    bool written = write_draft(in, year, text, path, sizeof path);
    const bool before = !written && errno == EEXIST;
    free(text);
    if (before)
        cli_format(line, sizeof line, cli_say(cli, &there), year, path);
    else if (written)
        cli_format(line, sizeof line, cli_say(cli, &done), year, path, from);
    else
        cli_format(line, sizeof line, cli_say(cli, &failed), path, strerror(errno));
    cli_screen_text(cli, line, 1, 3);
    if ((written || before) && !cli->env.templates) {
        cli_format(line, sizeof line, cli_say(cli, cli_me_templates(cli, in) ? &kept : &next), in);
        cli_screen_text(cli, line, 1, 3);
    }
    return written || before;
}

void cli_year_agree(struct cli *cli) {
    static const struct ropa_text folder = {{"โฟลเดอร์แม่แบบของหน่วยงาน", "The office's folder of templates"}};
    static const struct ropa_text what = {
        {"โฟลเดอร์แม่แบบเก็บไฟล์ที่หน่วยงานแก้เองได้ เช่น คำรับรองของปี แบบหนังสือ และกิจกรรมสำเร็จรูป ถ้ามีไฟล์ใดในนั้น โปรแกรมใช้แทนของที่มากับโปรแกรม",
         "The folder of templates holds what the office may mend: the year's agreement, letters, ready-made activities. A file in it is used instead of the program's own"}};
    char *in = cli->env.templates ? strdup(cli->env.templates) : NULL;
    if (!in)
        cli_screen_text(cli, cli_say(cli, &what), 1, 1);
    bool written = (in || cli_ask_output(cli, &folder, "office", "", &in) == CLI_ON) &&
                   make_draft(cli, in, cli_year_now(cli));
    if (written && !cli->env.templates)
        cli->env.templates = cli->office = in; /* from here on it is read */
    else
        free(in);
}
