/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* `ropa` alone on a terminal: where we stand, what to go on with, what to do next. */
#include "cli/menu.h"
#include "cli/dialog.h"
#include "cli/form/form_line.h"
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/opening.h"
#include "cli/practice.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

/* ---- what can be done ---- */

/* Records other than activities. */
static void add_other(struct cli *cli) {
    static const struct ropa_text head = {{"เพิ่มรายการใด", "Add which"}};
    struct cli_items l = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        cli_items_add(&l, NULL, ents[i]->code, cli_say(cli, &ents[i]->label), "");
    const struct cli_item *item = cli_items_pick(cli, cli_say(cli, &head), &l);
    if (item && !strcmp(item->word, "unit"))
        cli_menu_add_unit(cli);
    else if (item)
        cli_menu_run(cli, 2, (const char *[]){item->word, "add"});
    cli_items_free(&l);
}

static void add_activity(struct cli *cli) {
    cli_menu_run(cli, 2, (const char *[]){"activity", "add"});
}

/* A unit without an agreement of its own is measured by one indicator: that, of itself alone; nothing of the office or of other units. */
static void score(struct cli *cli) {
    struct ropa_home *home = NULL;
    char unit[37], code[64] = "";
    const struct ropa_home_options own = {.unit = unit, .steps = 1};
    const char *ref, *title;
    if (!cli_menu_open(cli))
        return;
    bool known = cli_me_unit(cli, unit) && !ropa_home_read(cli->reg, &own, &home, NULL) &&
                 home->n_kpis == 1 &&
                 ropa_register_describe(cli->reg, ropa_entity_find("unit"), unit, &ref, &title);
    if (known)
        snprintf(code, sizeof code, "%s", ref);
    cli_menu_close(cli);
    cli_menu_show(cli, known ? 5 : 1,
                  (const char *[]){"score", "--unit", code, "--kpi", known ? home->kpis[0].kpi : NULL});
    ropa_home_free(home);
}

static void todo(struct cli *cli);
static void todo_of(struct cli *cli, const char *unit);

/* `key` is what the same key gives when the keyboard is set to Thai. */
static const struct {
    const char *letter, *key;
    struct ropa_text label, help; /* help: what comes of it */
    void (*act)(struct cli *);    /* NULL: it is told what all of them do */
} acts[] = {
    {"a",
     "ฟ",
     {{"เพิ่มกิจกรรม", "add an activity"}},
     {{"กรอกกิจกรรมใหม่ทีละข้อ เลือกแบบสำเร็จรูปได้ เหลือไม่กี่ข้อให้ตอบ",
       "A new activity, asked question by question; a ready-made one leaves few"}},
     add_activity},
    {"n",
     "ื",
     {{"เพิ่มรายการอื่น", "add another record"}},
     {{"ประกาศ แบบขอความยินยอม ข้อตกลง บุคคล หน่วยงาน คำขอ และอื่น ๆ",
       "Notices, consent forms, agreements, persons, units, requests and more"}},
     add_other},
    {"f",
     "ด",
     {{"ค้นหา", "find"}},
     {{"พิมพ์คำใดก็ได้ เช่น ชื่อคน เบอร์โทร แล้วเลือกเลขเพื่อเปิด", "Any word; the number of what is found opens it"}},
     cli_menu_find},
    {"l",
     "ส",
     {{"ดูรายการ", "list"}},
     {{"ทุกรายการตามชนิด เปิดแล้วอ่าน แก้ ดูว่าขาดอะไร และทำขั้นต่อไป",
       "Every record by kind: read, edit, what is missing, what comes next"}},
     cli_menu_records},
    {"r",
     "พ",
     {{"ร่าง", "drafts"}},
     {{"ที่กรอกค้างไว้: กรอกต่อ หรือทิ้ง", "What was begun: go on with it, or drop it"}},
     cli_menu_drafts},
    {"m",
     "ท",
     {{"เสนอ อนุมัติ เผยแพร่", "submit, approve, publish"}},
     {{"ส่งหลายรายการด้วยบันทึกข้อความฉบับเดียว หรือลงผลที่ผู้ลงนามพิจารณาแล้ว",
       "Many records under one memo, or what was decided on them"}},
     cli_menu_memo},
    {"b",
     "ิ",
     {{"หลายรายการพร้อมกัน", "many at once"}},
     {{"ทบทวน ให้ประกาศครอบคลุม หรือกำหนดค่าเดียวกันให้หลายรายการในครั้งเดียว",
       "Review, cover by a notice, or give many records the same at once"}},
     cli_menu_many},
    {"c",
     "แ",
     {{"ตรวจ", "check"}},
     {{"ข้อที่ต้องแก้ของทุกรายการ เลือกเลขเพื่อไปแก้", "What is to be mended everywhere; a number opens it"}},
     cli_menu_check},
    {"t",
     "ะ",
     {{"สิ่งที่ต้องทำ", "to do"}},
     {{"งานทั้งหมดเรียงตามวันที่จะเสียคะแนน เลือกเลขเพื่อทำ",
       "All there is to do, by the day on which points are lost; a number does it"}},
     todo},
    {"d",
     "ก",
     {{"ครบกำหนด", "due"}},
     {{"วันที่ต้องทบทวน ทำลาย หรือตอบ ภายใน 90 วัน",
       "What must be reviewed, disposed of or answered within 90 days"}},
     cli_menu_due},
    {"s",
     "ห",
     {{"คะแนน", "score"}},
     {{"คะแนนตามตัวชี้วัด ได้เพราะอะไร ขาดอะไร", "The score of the KPIs, and what it is for"}},
     score},
    {"x",
     "ป",
     {{"Excel และไฟล์", "Excel and files"}},
     {{"ทำไฟล์ให้ผู้บริหารลงนาม ส่งศูนย์กลาง นำเข้า สำรองทะเบียน",
       "Files to be signed, for the centre, to import, and the backup"}},
     cli_menu_files},
    {"z",
     "ผ",
     {{"คืนค่าเดิม", "undo"}},
     {{"ย้อนการเปลี่ยนแปลงครั้งล่าสุด แสดงก่อนทำ", "Takes back the last change; it is shown first"}},
     cli_menu_undo},
    {"u",
     "ี",
     {{"หน่วยงานและชื่อของฉัน", "my unit and name"}},
     {{"เปลี่ยนว่าท่านเป็นใคร และดูหน้านี้ของหน่วยงานใด", "Who you are, and of which unit this page is"}},
     cli_me_ask},
    {"h", "้", {{"วิธีใช้", "help"}}, {{"หน้านี้", "This page"}}, NULL},
};
enum { N_ACTS = sizeof acts / sizeof acts[0] };

static void show_acts(struct cli *cli) {
    static const struct ropa_text quit = {{"ออก (q)", "quit (q)"}};
    int at = 0;
    for (size_t i = 0; i <= N_ACTS; i++) {
        char item[200];
        if (i < N_ACTS)
            snprintf(item, sizeof item, "%s (%s)", cli_say(cli, &acts[i].label), acts[i].letter);
        else
            snprintf(item, sizeof item, "%s", cli_say(cli, &quit));
        int width = ropa_text_width(item);
        if (at && at + 2 + width > cli_screen_columns(cli))
            at = 0, fputc('\n', cli->out);
        fprintf(cli->out, "%s%s", at ? "  " : " ", item);
        at += width + 2;
    }
    fputc('\n', cli->out);
}

/* What this page is for, what each letter does, what is next. */
static void help(const struct cli_opening *o) {
    static const struct ropa_text page = {
        {"หน้านี้บอกว่าทะเบียนมีอะไร ครบเพียงใด และควรทำอะไรก่อน พิมพ์เลขหน้าข้อเพื่อทำข้อนั้น หรือพิมพ์ตัวอักษรในวงเล็บ แล้วกด Enter",
         "This page tells what the register has, how complete it is, and what to do first. Type the number of a line to do it, or a letter in "
         "brackets, and Enter"}};
    static const struct ropa_text every = {
        {"ทุกคำถาม: ? อธิบาย · < ย้อน · q หยุด (คำตอบเก็บไว้แล้ว) · Enter ใช้ค่าใน [ ] · ทุกรายการ: เลข เลือก · บางคำของชื่อ ค้น",
         "At every question: ? explains · < goes back · q stops, answers are kept · Enter takes what stands in [ ] · in every list a number "
         "picks, part of a name searches"}};
    static const struct ropa_text next[3] = {
        {{"ต่อไป: พิมพ์ %d เพื่อทำข้อแรก คือ %s", "Next: %d does the first line: %s"}},
        {{"ต่อไป: พิมพ์ a เพื่อเพิ่มกิจกรรมแรก", "Next: a adds the first activity"}},
        {{"ต่อไป: ไม่มีงานค้าง", "Next: nothing is left to do"}}};
    static const struct ropa_text typed = {
        {"สำหรับผู้พิมพ์คำสั่งเอง: %s help", "For those who type commands: %s help"}};
    struct cli *cli = o->cli;
    char line[700];
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &page), 1, 1);
    for (size_t i = 0; i < N_ACTS; i++) {
        snprintf(line, sizeof line, "%s  %s: %s", acts[i].letter, cli_say(cli, &acts[i].label),
                 cli_say(cli, &acts[i].help));
        cli_screen_text(cli, line, 3, 6);
    }
    cli_screen_text(cli, cli_say(cli, &every), 1, 1);
    if (o->n)
        cli_format(line, sizeof line, cli_say(cli, &next[0]), 1, o->offers[0].line);
    else
        snprintf(line, sizeof line, "%s", cli_say(cli, &next[o->home && o->home->activities ? 2 : 1]));
    cli_screen_bold(cli, true);
    cli_screen_text(cli, line, 1, 1);
    cli_screen_bold(cli, false);
    cli_format(line, sizeof line, cli_say(cli, &typed), cli_ropa(cli));
    cli_screen_faint(cli, true);
    cli_screen_text(cli, line, 1, 1);
    cli_screen_faint(cli, false);
}

enum { FOUND = 28 /* columns of what is told as it was typed */ };

/* ---- by number ---- */

static void drop_draft(struct cli *cli, const struct cli_offer *offer) {
    cli_menu_run(cli, 3, (const char *[]){"drafts", "--drop", offer->ref});
}

/* ---- what is proposed ---- */

static const char *option_of(const struct ropa_remedy *r, const char *name) {
    for (size_t i = 0; i < r->n_options; i++)
        if (!strcmp(r->options[i].name, name) && *r->options[i].value)
            return r->options[i].value;
    return NULL;
}

/* What another unit has to do is listed by its code, to be done by number too; NULL: it is something else. */
static const char *unit_of(const struct ropa_remedy *r) {
    return r->verb && !strcmp(r->verb, "todo") ? option_of(r, "unit") : NULL;
}

/* What will be entered, and in whose name: an act may be but the first step to what is asked for. */
static void say_act(struct cli *cli, const struct ropa_remedy *r) {
    static const struct ropa_text enters = {
        {"    จะลงบันทึกว่า: %s โดย %s\n", "    will be entered: %s, by %s\n"}};
    const char *by = NULL;
    for (size_t i = 0; i < r->n_options; i++)
        if (!strcmp(r->options[i].name, "by") && *r->options[i].value)
            by = r->options[i].value;
    struct ropa_record *person = by ? cli_menu_read(cli, ropa_entity_find("person"), by) : NULL;
    if (person)
        cli_print(cli->out, cli_say(cli, &enters), cli_label(cli, "ACTKIND", r->verb),
                  ropa_record_value(person, "name"));
    ropa_record_free(person);
}

/* What is wrong, of the unit that it is about, each to be mended by its number. */
static void mend_of(struct cli *cli, const struct ropa_remedy *r) {
    char unit[37];
    const char *code = option_of(r, "unit");
    bool known = code && cli_menu_open(cli);
    if (known && ropa_register_find(cli->reg, ropa_entity_find("unit"), code, unit, NULL))
        code = NULL;
    if (known)
        cli_menu_close(cli);
    cli_menu_check_unit(cli, known && code ? unit : NULL);
}

/* A record that was sent back is opened: what was asked for stands there, and whatever mends and submits it. */
static bool opens(struct cli *cli, const struct ropa_todo *t) {
    const struct ropa_entity *ent = NULL;
    char uid[37];
    if (t->kind != ROPA_TODO_RETURNED || !cli_menu_open(cli))
        return false;
    bool found = !ropa_register_find_any(cli->reg, t->ref, &ent, uid, NULL);
    cli_menu_close(cli);
    if (found)
        cli_menu_record(cli, ent, t->ref);
    return found;
}

static void show_and_do(struct cli *cli, const struct ropa_todo *t, size_t number) {
    if (opens(cli, t))
        return;
    if (!cli_menu_open(cli)) /* what is shown asks the register which memo it goes by */
        return;
    fputc('\n', cli->out);
    cli_todo_show(cli, t, number);
    say_act(cli, &t->remedy);
    fputc('\n', cli->out);
    cli_menu_close(cli);
    if (t->remedy.verb && !strcmp(t->remedy.verb, "check"))
        mend_of(cli, &t->remedy);
    else if (unit_of(&t->remedy))
        todo_of(cli, unit_of(&t->remedy));
    else
        cli_menu_do(cli, t);
}

/* What a round that ends hands in, behind what there is to do: the memo, then a pack a KPI. */
static void add_closing(struct cli *cli, const struct ropa_score *score, const char *unit,
                        struct cli_items *l) {
    static const struct ropa_text memo = {{"บันทึกข้อความรายงานผลรอบ %d เดือน",
                                           "Memo on the results of the %d months"}},
                                  pack = {{"แฟ้มหลักฐาน KPI %s", "What proves KPI %s"}};
    struct cli_closing c;
    char label[200], due[64];
    size_t n = 0;
    for (size_t i = 0; score && cli_closing_next(score, unit, &i, &c);) {
        ropa_date_format(c.due, cli->lang, ROPA_DATE_SHORT, due, sizeof due);
        cli_format(label, sizeof label, cli_say(cli, &memo), c.round);
        if (!n++)
            cli_items_add(l, NULL, "", label, due);
        cli_format(label, sizeof label, cli_say(cli, &pack), c.kpi);
        cli_items_add(l, NULL, c.kpi, label, due);
    }
}

/* One of those: where to is asked. */
static void hand_in(struct cli *cli, const char *kpi, const char *ref, bool office) {
    static const struct ropa_text file = {{"ชื่อไฟล์", "File"}};
    char usual[200];
    snprintf(usual, sizeof usual, *kpi ? "evidence-kpi%s-%s.zip" : "memo_results%s-%s.docx", kpi, ref);
    char *name = cli_term_default(cli, cli_say(cli, &file), usual);
    if (cli_term_stops(name) || cli_term_back(name))
        ;
    else if (!*kpi)
        cli_menu_run(cli, 5, (const char *[]){"document", "memo_results", ref, "--output", name});
    else
        cli_menu_run(cli, office ? 5 : 7,
                     (const char *[]){"evidence", "pack", name, "--kpi", kpi, "--unit", ref});
    free(name);
}

/* All of it, to be done by number; of one unit, NULL: of mine. */
static void todo_of(struct cli *cli, const char *code) {
    static const struct ropa_text head = {{"สิ่งที่ต้องทำ", "To do"}}, whose = {{"สิ่งที่ต้องทำ · %s", "To do · %s"}};
    char unit[37], line[300];
    const char *held, *name = code;
    struct ropa_todo_options options = {.mistakes = true};
    struct ropa_score_options now = {0};
    struct cli_todos todos = {0};
    struct cli_items l = {0};
    struct ropa_score *score = NULL;
    struct ropa_err err = {0};
    char right[120], what[400], ref[64];
    if (!cli_menu_open(cli))
        return;
    cli_say_wait(cli);
    bool known = code ? !ropa_register_find(cli->reg, ropa_entity_find("unit"), code, unit, NULL)
                      : cli_me_unit(cli, unit);
    if (known)
        options.unit = now.unit = unit;
    if (known && code)
        ropa_register_describe(cli->reg, ropa_entity_find("unit"), unit, &held, &name);
    if (code)
        cli_format(line, sizeof line, cli_say(cli, &whose), name);
    else
        snprintf(line, sizeof line, "%s", cli_say(cli, &head));
    if (ropa_register_score(cli->reg, &now, &score, NULL))
        score = NULL;
    enum ropa_status s = cli_todos_read(cli, score, &options, 0, &todos, &err);
    const bool hands = score && cli_closing_unit(cli, score, now.unit, ref, sizeof ref);
    cli_menu_close(cli);
    for (size_t i = 0; !s && i < todos.n; i++)
        cli_items_add(&l, NULL, "", cli_todo_line(cli, &todos.at[i].todo, what, sizeof what),
                      cli_todo_right(cli, &todos.at[i].todo, right, sizeof right));
    if (hands)
        add_closing(cli, score, now.unit, &l);
    const struct cli_item *item = s ? NULL : cli_items_pick(cli, line, &l);
    if (s)
        cli_fail(cli, &err);
    else if (item && (size_t)(item - l.at) >= todos.n)
        hand_in(cli, item->word, ref, !now.unit);
    else if (item)
        show_and_do(cli, &todos.at[item - l.at].todo, (size_t)(item - l.at) + 1);
    cli_items_free(&l);
    cli_todos_free(&todos);
    ropa_score_free(score);
}

static void todo(struct cli *cli) {
    todo_of(cli, NULL);
}

/* What the number stands for: a record's form, or something to do. */
static void take_offer(struct cli_opening *o, size_t n) {
    const struct cli_offer *offer = &o->offers[n - 1];
    if (offer->damaged) {
        drop_draft(o->cli, offer);
        return;
    }
    if (offer->act) {
        offer->act(o->cli);
        return;
    }
    if (!offer->todo) {
        if (*offer->places) { /* what is wrong with the answer that is asked for again */
            cli_screen_text(o->cli, offer->line, 1, 3);
            cli_menu_fault(o->cli, offer->noun, offer->ref, offer->places);
        } else {
            cli_menu_run(o->cli, 3, (const char *[]){offer->noun, "edit", offer->ref});
        }
        return;
    }
    show_and_do(o->cli, offer->todo, n);
}

/* The number typed, Thai digits too; negative for a draft to be dropped; 0 when it is none. */
static long number_of(const char *typed) {
    char *key = ropa_text_fold(typed);
    size_t minus = key && *key == '-';
    bool is = key && key[minus] && strspn(key + minus, "0123456789") == strlen(key + minus);
    long n = is ? strtol(key, NULL, 10) : 0;
    free(key);
    return n;
}

static bool act_on_letter(const struct cli_opening *o, const char *typed) {
    char *key = ropa_text_fold(typed);
    size_t i = 0;
    while (i < N_ACTS && strcmp(key ? key : "", acts[i].letter) && strcmp(typed, acts[i].key) &&
           strcmp(typed, acts[i].label.in[ROPA_TH]))
        i++;
    free(key);
    bool helps = i < N_ACTS ? !acts[i].act : cli_form_word(typed) == FORM_HELP;
    if (helps)
        help(o);
    else if (i < N_ACTS)
        acts[i].act(o->cli);
    return helps || i < N_ACTS;
}

static bool leaves(const char *typed) {
    return !strcmp(typed, "q") || !strcmp(typed, "ๆ") || !strcmp(typed, "ออก");
}

/* False when the officer leaves. */
static bool act_on(struct cli_opening *o, const char *typed) {
    static const struct ropa_text unknown = {
        {" ไม่มีข้อ \"%s\" โปรดพิมพ์ตัวอักษรในวงเล็บ หรือเลขหน้ารายการ\n",
         " There is no \"%s\"; type a letter in brackets or a number\n"}};
    long n = number_of(typed), place = n < 0 ? -n : n;
    if (leaves(typed))
        return false;
    if (n > 0 && place <= (long)o->n)
        take_offer(o, (size_t)place);
    else if (n < 0 && place <= (long)o->n && o->offers[place - 1].draft)
        drop_draft(o->cli, &o->offers[place - 1]);
    else if (*typed && !act_on_letter(o, typed))
        cli_print(o->cli->out, cli_say(o->cli, &unknown), typed);
    return true;
}

/* ---- a new machine ---- */

static void show_value_help(struct cli *cli, const struct ropa_field *f) {
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &f->help), 1, 1);
    fprintf(cli->out, "   %s %s\n", cli->lang == ROPA_TH ? "เช่น" : "For example", f->example);
}

/* Whether it may be one: no date, no number, and not what was answered to the question before. */
static enum ropa_status check_value(struct cli *cli, const struct ropa_record *rec, size_t f,
                                    const char *typed, const char *other, struct ropa_err *err) {
    char today[11];
    ropa_date_of_time(cli->env.now(cli->env.ctx), today);
    if (other && !strcmp(typed, other)) {
        *err = (struct ropa_err){.status = ROPA_E_NO_NAME,
                                 .hint = {"คำตอบของข้อก่อน", "the answer to the question before"}};
        snprintf(err->found, sizeof err->found, "%.*s", (int)ropa_text_fit(typed, FOUND), typed);
        return err->status;
    }
    return ropa_form_check_text(NULL, ropa_record_entity(rec), f, typed, today, err);
}

/* What was typed: put into the record, or said why not. FORM_ANSWER when the field has its value. */
static enum form_act take_value(struct cli *cli, struct ropa_record *rec, size_t f, const char *typed,
                                const char *other) {
    static const struct ropa_text needed = {{" ข้อนี้ต้องมีคำตอบ พิมพ์ < เพื่อย้อนไปข้อก่อน หรือ q เพื่อออก\n",
                                             " An answer is needed; < goes back, q leaves\n"}};
    struct ropa_err err = {0};
    enum form_act act = cli_form_word(typed);
    if (act == FORM_HELP)
        show_value_help(cli, &ropa_record_entity(rec)->fields[f]);
    if (act == FORM_HELP || act == FORM_BACK || act == FORM_STOP)
        return act;
    if (act != FORM_ANSWER)
        typed = "";
    bool meant = *typed == '=';
    typed += meant;
    enum ropa_status s = meant || !*typed ? ROPA_OK : check_value(cli, rec, f, typed, other, &err);
    if (s || ropa_record_parse(rec, f, typed, NULL, &err)) {
        cli_say_refused(cli, &err, ropa_record_entity(rec)->fields[f].example);
        return FORM_LATER;
    }
    if (ropa_record_get(rec, f))
        return FORM_ANSWER;
    cli_print(cli->out, cli_say(cli, &needed));
    return FORM_LATER;
}

/*
 * One value of a record, by `label` where the field has another name, with a `hint` where there is one, asked until it is right and isn't
 * `other`, what was answered before (NULL: nothing was): FORM_ANSWER, FORM_BACK, or FORM_STOP when the officer leaves.
 */
static enum form_act ask_value(struct cli *cli, struct ropa_record *rec, const char *code,
                               const struct ropa_text *label, const struct ropa_text *hint,
                               const char *other) {
    static const struct ropa_text now = {{"   ตอนนี้: %s (Enter = คงไว้ · F2 หรือ แก้ = แก้ของเดิม)\n",
                                          "   Now: %s (Enter: keep · F2 or edit: mend it)\n"}};
    const struct ropa_entity *ent = ropa_record_entity(rec);
    size_t f = ropa_field_find(ent, code);
    char prompt[200], *line = NULL;
    enum form_act act = FORM_LATER;
    show_value_help(cli, &ent->fields[f]);
    if (hint)
        cli_screen_text(cli, cli_say(cli, hint), 3, 3);
    snprintf(prompt, sizeof prompt, " %s > ", cli_say(cli, label ? label : &ent->fields[f].label));
    while (act == FORM_LATER || act == FORM_HELP) {
        const char *held = ropa_record_get(rec, f);
        if (held && act == FORM_LATER && !line)
            cli_print(cli->out, cli_say(cli, &now), held);
        char *typed = cli_term_line(cli, prompt, line ? line : held);
        act = typed ? take_value(cli, rec, f, *typed || !held ? typed : held, other) : FORM_STOP;
        free(line);
        line = act == FORM_LATER ? typed : NULL; /* refused: to be mended */
        free(line ? NULL : typed);
    }
    free(line);
    return act;
}

/* "กองกลาง (GEN)" says the code too. Whether it did; the name then stands without. */
static bool take_code(struct cli *cli, struct ropa_record *unit) {
    static const struct ropa_text read = {{"   → ชื่อ %s · รหัส %s\n", "   → name %s · code %s\n"}};
    const struct ropa_entity *ent = ropa_record_entity(unit);
    size_t name = ropa_field_find(ent, "name"), code = ropa_field_find(ent, "code");
    char *text = strdup(ropa_record_get(unit, name)), *open = text ? strrchr(text, '(') : NULL;
    size_t n = open ? strlen(open) : 0;
    bool took = n > 2 && open > text && open[n - 1] == ')';
    if (took) {
        open[n - 1] = '\0';
        *open++ = '\0';
        took = !ropa_record_parse(unit, code, open, NULL, NULL) &&
               !ropa_record_parse(unit, name, text, NULL, NULL);
    }
    if (took)
        cli_print(cli->out, cli_say(cli, &read), ropa_record_get(unit, name), ropa_record_get(unit, code));
    free(text);
    return took;
}

/* The questions of a new register, one after the other, and back again; the last alone where they were answered. False when the officer leaves. */
static bool ask_values(struct cli *cli, struct ropa_record *office, struct ropa_record *unit) {
    static const struct ropa_text name = {
        {"ชื่อส่วนราชการ (ผู้ควบคุมข้อมูลส่วนบุคคลตามกฎหมาย)", "Name of the office (the controller)"}};
    const struct {
        struct ropa_record *rec;
        const char *code;
        const struct ropa_text *label; /* NULL: as the field has it */
    } asked[] = {{office, "controller_name", &name}, {unit, "name", NULL}, {unit, "code", NULL}};
    static const struct ropa_text both = {
        {"บอกรหัสที่จะใช้ในทุกรายการต่อท้ายได้ เช่น กองกลาง (GEN)", "The code may follow it: General division (GEN)"}};
    enum form_act act = FORM_ANSWER;
    size_t i = ropa_record_rev(unit) ? 2 : 0;
    while (i < sizeof asked / sizeof asked[0] && act != FORM_STOP) {
        act = ask_value(cli, asked[i].rec, asked[i].code, asked[i].label, i == 1 ? &both : NULL,
                        i ? ropa_record_value(asked[i - 1].rec, asked[i - 1].code) : NULL);
        if (act != FORM_STOP)
            cli_screen_clear(cli);
        i = act == FORM_BACK ? i - (i > 0) : i + 1;
        i += i == 2 && act == FORM_ANSWER && take_code(cli, unit);
    }
    return act != FORM_STOP;
}

static enum ropa_status make_register(struct cli *cli, struct ropa_record *office, struct ropa_record *unit,
                                      struct ropa_err *err) {
    enum ropa_status s = ropa_register_make(cli->db, &cli->env, &cli->reg, err);
    if (!s)
        s = ropa_register_save(cli->reg, office, err);
    if (!s)
        s = ropa_register_save(cli->reg, unit, err);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    return s;
}

/* A unit is what its code says, and never another: with another code the one just made goes. */
static enum ropa_status change_unit(struct cli *cli, struct ropa_record **unit, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(*unit);
    static const char *const codes[] = {"code", "name"};
    struct ropa_record *other = NULL;
    enum ropa_status s = ROPA_OK;
    if (!strcmp(ropa_record_value(*unit, "code"), ropa_record_ref(*unit)))
        return cli_is_stored(cli, *unit) ? ROPA_OK : ropa_register_save(cli->reg, *unit, err);
    if (!(other = ropa_record_new(ent)))
        return err->status = ROPA_E_NOMEM;
    for (size_t i = 0; i < 2 && !s; i++)
        s = ropa_record_parse(other, ropa_field_find(ent, codes[i]), ropa_record_value(*unit, codes[i]), NULL,
                              err);
    if (!s)
        s = ropa_register_remove(cli->reg, *unit, err);
    if (!s)
        s = ropa_register_save(cli->reg, other, err);
    ropa_record_free(s ? other : *unit);
    *unit = s ? *unit : other;
    return s;
}

/* What was answered otherwise once the register was made. */
static int change_register(struct cli *cli, struct ropa_record *office, struct ropa_record **unit) {
    struct ropa_err err = {0};
    enum ropa_status s = cli_open(cli, &err);
    if (!s && !cli_is_stored(cli, office))
        s = ropa_register_save(cli->reg, office, &err);
    if (!s)
        s = change_unit(cli, unit, &err);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* Step by step: the office, the unit, its code, and who it is that answers. Exit status; CLI_USAGE when the officer stops. */
static int first_time(struct cli *cli) {
    static const struct ropa_text hello[2] = {
        {{"ยังไม่มีทะเบียนในโฟลเดอร์นี้ (%s) ตอบ 4 ข้อเพื่อสร้างทะเบียนใหม่: ส่วนราชการ หน่วยงาน รหัสหน่วยงาน ชื่อของท่าน ถ้าบอกรหัสต่อท้ายชื่อหน่วยงานจะเหลือ 3 ข้อ (พิมพ์ < เพื่อย้อนไปข้อก่อน q เพื่อออก)",
          "There is no register here (%s). Four answers make one: the office, the unit, its code, you; three where the code follows the unit's name (< goes back, q leaves)"}},
        {{"ยังไม่มีทะเบียนในโฟลเดอร์นี้ (%s) ตอบ 3 ข้อเพื่อสร้างทะเบียนใหม่: ส่วนราชการ หน่วยงาน รหัสหน่วยงาน ถ้าบอกรหัสต่อท้ายชื่อหน่วยงานจะเหลือ 2 ข้อ (พิมพ์ < เพื่อย้อนไปข้อก่อน q เพื่อออก)",
          "There is no register here (%s). Three answers make one: the office, the unit, its code; two where the code follows the unit's name (< goes back, q leaves)"}}};
    static const struct ropa_text made = {
        {"\n สร้างทะเบียน %s แล้ว ต่อไปเพิ่มกิจกรรมแรก: พิมพ์ a\n",
         "\n The register %s was made. Now add the first activity: type a\n"}};
    struct ropa_record *office = ropa_record_new(ropa_entity_find("organisation"));
    struct ropa_record *unit = ropa_record_new(ropa_entity_find("unit"));
    struct ropa_err err = {0};
    char line[600];
    int status = CLI_USAGE;
    snprintf(line, sizeof line, cli_say(cli, &hello[cli->me.asked]), cli->db);
    cli_screen_text(cli, line, 1, 1);
    if (office && unit && ask_values(cli, office, unit)) {
        status = make_register(cli, office, unit, &err) ? cli_fail(cli, &err) : CLI_DONE;
        if (!status)
            cli_print(cli->out, cli_say(cli, &made), cli->db);
    }
    while (!status && !cli->me.asked && !cli_me_ask_after(cli))
        status = ask_values(cli, office, unit) ? change_register(cli, office, &unit) : CLI_USAGE;
    ropa_record_free(office);
    ropa_record_free(unit);
    return status;
}

/* The opening screen, and what stands under it. */
static void show_opening(void *ctx) {
    struct cli_opening *o = ctx;
    cli_opening_show(o);
    fputc('\n', o->cli->out);
    show_acts(o->cli);
}

enum { FEWEST = 3 /* offers, however low the window is */ };

/* The whole of it fits the screen; what was said last stands above it, or until the officer goes on. */
static void make_room(struct cli_opening *o) {
    struct cli *cli = o->cli;
    int used = cli_page_used(), lines = cli_screen_measure(cli, show_opening, o);
    while (lines > cli->rows && o->n > FEWEST) {
        o->n--;
        o->left_out++;
        lines = cli_screen_measure(cli, show_opening, o);
    }
    const bool low = lines > cli->rows;
    o->untitled = low || (used && used + lines > cli->rows);
    lines = o->untitled ? cli_screen_measure(cli, show_opening, o) : lines;
    cli_term_hold(cli, lines);
    o->untitled = low || (o->untitled && used + lines <= cli->rows);
}

/* One turn: the screen, what is typed, what it does. */
static bool turn(struct cli *cli) {
    static const struct ropa_text ask = {{" เลือก > ", " Choose > "}};
    struct cli_opening o;
    cli_opening_read(cli, &o);
    fflush(cli->out); /* what is left of the page before belongs to it */
    cli_page_on();
    make_room(&o);
    show_opening(&o);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
    if (line && !leaves(line))
        cli_screen_clear(cli);
    bool on = line && act_on(&o, line);
    free(line);
    cli_opening_free(&o);
    return on;
}

static int menu(struct cli *cli) {
    bool on = true;
    while (on) {
        struct ropa_err err = {0};
        enum ropa_status s = cli_open(cli, &err);
        if (s == ROPA_E_NO_REGISTER) {
            int status = first_time(cli);
            if (status)
                return status == CLI_USAGE ? CLI_DONE : status;
            continue;
        }
        if (s)
            return cli_fail(cli, &err);
        if (!cli->me.asked) {
            cli_menu_close(cli);
            cli_me_ask(cli);
            continue;
        }
        on = turn(cli);
    }
    return CLI_DONE;
}

/* The unit told for this run is the one that the menu is about. */
static enum ropa_status take_unit(struct cli *cli, struct ropa_err *err) {
    const struct ropa_entity *unit = ropa_entity_find("unit");
    const char *ref = "", *title;
    char uid[37];
    enum ropa_status s = cli_open(cli, err);
    if (!s && !(s = ropa_register_find(cli->reg, unit, cli->unit, uid, err)) &&
        ropa_register_describe(cli->reg, unit, uid, &ref, &title))
        snprintf(cli->me.unit, sizeof cli->me.unit, "%s", ref);
    cli_menu_close(cli);
    if (s == ROPA_E_NOT_FOUND)
        err->label = unit->label;
    return s;
}

static int start(struct cli *cli) {
    struct cli_opening o;
    struct ropa_err err = {0};
    if (cli->unit && take_unit(cli, &err))
        return cli_fail(cli, &err);
    cli->menu = cli->ask;
    if (cli->ask)
        return menu(cli);
    enum ropa_status s = cli_open(cli, &err);
    if (s == ROPA_E_NO_REGISTER) {
        cli_help(cli);
        return CLI_DONE;
    }
    if (s)
        return cli_fail(cli, &err);
    cli_opening_read(cli, &o);
    cli_opening_show(&o);
    cli_opening_free(&o);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    return CLI_DONE;
}

int cli_start(struct cli *cli) {
    struct ropa_err err = {0};
    if (cli->practice && cli_practice_begin(cli, &err))
        return cli_fail(cli, &err);
    int status = start(cli);
    cli_practice_end();
    return status;
}
