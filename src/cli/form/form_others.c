/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What others do to the record while its form is open: their drafts, and what they saved. */
#include "cli/form/form_line.h"
#include "cli/form/form_screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

static void warn(struct cli *cli, const char *line) {
    cli_screen_warn(cli, true);
    cli_screen_text(cli, line, 1, 1);
    cli_screen_warn(cli, false);
}

static bool tell_other(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text text = {
        {"%s มีร่างของรายการนี้อยู่ด้วย (พิมพ์ล่าสุด %s) คำตอบของท่านเก็บแยกจากของเขา",
         "%s has a draft of this record too (last typed %s); your answers are kept apart from theirs"}};
    struct cli *cli = ctx;
    char at[64], line[700];
    cli_show_time(cli, d->at, at, sizeof at);
    cli_format(line, sizeof line, cli_say(cli, &text), d->actor, at);
    warn(cli, line);
    return true;
}

void cli_form_others(struct cli *cli, const struct ropa_record *rec) {
    if (*ropa_record_uid(rec))
        ropa_draft_others(cli->reg, ropa_record_uid(rec), tell_other, cli, NULL);
}

void cli_form_window(struct cli *cli, struct ropa_form *form) {
    static const struct ropa_text open = {
        {"รายการนี้เปิดอยู่ในอีกหน้าต่างหนึ่งของท่านด้วย หรือหน้าต่างนั้นปิดไปโดยไม่ได้ออก (%s พิมพ์ล่าสุด %s) คำตอบของทุกหน้าต่างรวมอยู่ในร่างเดียว",
         "This record is open in another window of yours too, or that was closed without leaving it (%s last typed %s); the answers of both go into one draft"}};
    static const struct ropa_text took = {
        {"อีกหน้าต่างหนึ่งของท่าน (%s พิมพ์ล่าสุด %s) ตอบข้อเหล่านี้ไว้ และรวมเข้ามาแล้ว: %s",
         "Another window of yours (%s last typed %s) answered these, which stand here now: %s"}};
    static const struct ropa_text gone = {
        {"อีกหน้าต่างหนึ่งของท่านบันทึกรายการนี้หรือทิ้งร่างไปแล้ว คำตอบในหน้าต่างนี้ยังอยู่ครบ",
         "Another window of yours saved this record or dropped its draft; the answers in this one are kept"}};
    static const struct ropa_text lost = {
        {"คำตอบที่ค้างในร่างบางข้อเสียหาย หรืออ้างถึงรายการที่ไม่มีแล้ว จึงกลับเป็นค่าเดิมก่อนกรอก โปรดดูอีกครั้ง: %s",
         "Some answers of the draft are damaged, or name a record that is gone; they are what they were before, please look again: %s"}};
    struct ropa_form_window w;
    struct ropa_text labels;
    char at[64], line[2048];
    if (ropa_form_lost(form, &labels)) {
        cli_format(line, sizeof line, cli_say(cli, &lost), labels.in[cli->lang]);
        warn(cli, line);
    }
    if (!ropa_form_window(form, &w))
        return;
    cli_show_time(cli, w.at, at, sizeof at);
    if (w.gone)
        cli_format(line, sizeof line, "%s", cli_say(cli, &gone));
    else if (*w.took.in[cli->lang])
        cli_format(line, sizeof line, cli_say(cli, &took), w.actor, at, w.took.in[cli->lang]);
    else
        cli_format(line, sizeof line, cli_say(cli, &open), w.actor, at);
    warn(cli, line);
}

static void show_said(struct cli *cli, size_t number, const struct ropa_text *whose,
                      const struct ropa_field *f, const struct ropa_said *said) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "not applicable: "}}, none = {{"(ไม่มี)", "(nothing)"}};
    char *value = said->value ? cli_screen_value(cli, f, said->value) : NULL, line[2048];
    char before[24] = "";
    if (number)
        snprintf(before, sizeof before, "%zu  ", number);
    cli_format(line, sizeof line, "%s%s: %s%s", before, cli_say(cli, whose),
               said->na ? cli_say(cli, &na) : "",
               said->na ? said->na
               : value  ? value
                        : cli_say(cli, &none));
    cli_screen_text(cli, line, 3, 6);
    free(value);
}

static void show_label(struct cli *cli, const struct ropa_place *place) {
    char *label = ropa_place_label(place, cli->lang);
    cli_screen_bold(cli, true);
    cli_screen_text(cli, label ? label : ropa_place_field(place)->code, 1, 3);
    cli_screen_bold(cli, false);
    free(label);
}

/* Who is asked whose answer holds. */
struct deciding {
    struct cli *cli;
    const char *uid;
    bool stop; /* somebody leaves: what wasn't decided waits */
};

/* One of the others' answers, before and now. */
static bool show_change(void *ctx, const struct ropa_draft_difference *d) {
    static const struct ropa_text base = {{"เดิม", "before"}}, saved = {{"ที่บันทึกไว้", "saved"}};
    struct cli *cli = ctx;
    show_label(cli, &d->place);
    show_said(cli, 0, &base, ropa_place_field(&d->place), &d->base);
    show_said(cli, 0, &saved, ropa_place_field(&d->place), &d->saved);
    return true;
}

/* All that was saved otherwise since the draft was begun. */
static void look(const struct deciding *d) {
    static const struct ropa_text head = {
        {" ทั้งหมดที่บันทึกไว้ระหว่างที่ท่านกรอก\n", " All that was saved while you were answering\n"}};
    struct ropa_err err = {0};
    cli_print(d->cli->out, cli_say(d->cli, &head));
    if (ropa_draft_differs(d->cli->reg, d->uid, show_change, d->cli, &err))
        cli_fail(d->cli, &err);
}

static enum ropa_chosen ask_whose(void *ctx, const struct ropa_draft_difference *d) {
    static const struct ropa_text mine = {{"ของท่าน", "yours"}}, saved = {{"ที่บันทึกไว้", "saved"}};
    static const struct ropa_text ask = {
        {" 1 = ใช้ของท่าน · 2 = ใช้ที่บันทึกไว้ · ? = ดูทั้งหมดที่เขาแก้ · Enter = ยังไม่ตัดสิน > ",
         " 1: keep yours · 2: take what is saved · ?: see all they changed · Enter: not decided yet > "}};
    struct deciding *deciding = ctx;
    struct cli *cli = deciding->cli;
    if (deciding->stop)
        return ROPA_CHOOSE_LATER;
    const struct ropa_field *f = ropa_place_field(&d->place);
    show_label(cli, &d->place);
    show_said(cli, 1, &mine, f, &d->mine);
    show_said(cli, 2, &saved, f, &d->saved);
    for (;;) {
        char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
        char *key = line ? ropa_text_fold(line) : NULL;
        enum ropa_chosen chosen = key && !strcmp(key, "1")   ? ROPA_CHOOSE_MINE
                                  : key && !strcmp(key, "2") ? ROPA_CHOOSE_SAVED
                                                             : ROPA_CHOOSE_LATER;
        deciding->stop = cli_term_stops(line);
        bool done = chosen || !key || !*key || deciding->stop;
        if (line && cli_form_word(line) == FORM_HELP)
            look(deciding);
        free(key);
        free(line);
        if (done)
            return chosen;
    }
}

enum ropa_status cli_form_decide(struct cli *cli, struct ropa_form *form, const struct ropa_record *rec,
                                 bool *stop, struct ropa_err *err) {
    char line[2048];
    enum ropa_status s = ropa_form_decide(form, NULL, NULL, err);
    if (!s)
        return s;
    cli_screen_warn(cli, true);
    cli_screen_text(cli, ropa_err_sentence(err, cli->lang, line, sizeof line), 1, 3);
    cli_screen_warn(cli, false);
    struct deciding d = {cli, ropa_record_uid(rec), false};
    if (s == ROPA_E_BOTH)
        s = ropa_form_decide(form, ask_whose, &d, err);
    *stop |= d.stop;
    return s;
}
