/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where a record stands on its way: its status, who approved it, what was changed since. */
#include "cli/form/form_screen.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

/* ---- status ---- */

bool cli_changed(struct cli *cli, const struct ropa_record *rec) {
    return ropa_record_changed(cli->reg, rec);
}

void cli_status(struct cli *cli, const struct ropa_record *rec, char *out, size_t size) {
    bool changed = cli_changed(cli, rec);
    snprintf(out, size, "%s%s%s", cli_say(cli, ropa_record_status_label(cli->reg, rec)), changed ? " · " : "",
             changed ? cli_say(cli, ropa_changed_label(ropa_record_entity(rec))) : "");
}

bool cli_has_way(struct cli *cli, const struct ropa_entity *noun) {
    return ropa_acts_usual(noun) || ropa_acts_count(cli->reg, noun, NULL) > 0;
}

bool cli_may_go(struct cli *cli, const struct ropa_entity *noun) {
    return ropa_acts_may(noun) || cli_has_way(cli, noun);
}

/* ---- approvals ---- */

/* What the acts have said last at each level. */
struct standing {
    struct cli *cli;
    char *lines[6]; /* owned: approved by unit, centre, organisation; accepted; published; sent back */
};
enum { ACCEPTED = 3, PUBLISHED, RETURNED };

char *cli_act_line(const struct cli *cli, const struct ropa_act_kept *k, bool post) {
    char day[64], *line = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&line, &size);
    const char *parts[] = {k->decision ? cli_label(cli, "DECISION", k->decision) : NULL,
                           k->by_name,
                           post ? k->by_post : NULL,
                           k->memo,
                           k->url,
                           k->reason,
                           k->despite,
                           ropa_act_doubt(k, cli->lang)};
    if (!out)
        return NULL;
    fputs(ropa_date_format(k->date, cli->lang, ROPA_DATE_SHORT, day, sizeof day), out);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (parts[i] && *parts[i])
            fprintf(out, "%s%s", i ? " · " : " ", parts[i]);
    fclose(out);
    return line;
}

static void describe(struct standing *s, size_t at, const struct ropa_act_kept *k) {
    free(s->lines[at]);
    s->lines[at] = cli_act_line(s->cli, k, true);
}

static bool note_act(void *ctx, const struct ropa_act_kept *k) {
    static const char *const levels[] = {"unit", "centre", "org"};
    struct standing *s = ctx;
    if (k->disputed)
        return true;
    bool approves = !strcmp(k->kind, "approve") &&
                    !(k->decision && !strcmp(k->decision, "reject")); /* older acts say nothing */
    for (size_t i = 0; approves && i < 3; i++)
        if (!strcmp(k->level, levels[i]))
            describe(s, i, k);
    if (!strcmp(k->kind, "accept"))
        describe(s, ACCEPTED, k);
    else if (!strcmp(k->kind, "publish"))
        describe(s, PUBLISHED, k);
    if (!strcmp(k->status, "returned")) {
        describe(s, RETURNED, k);
    } else {
        free(s->lines[RETURNED]);
        s->lines[RETURNED] = NULL;
    }
    return true;
}

bool cli_standing(struct cli *cli, const char *uid, cli_standing_fn *each, void *ctx) {
    static const struct ropa_text labels[] = {{{"อนุมัติระดับหน่วยงาน", "Approved by the unit"}},
                                              {{"อนุมัติระดับศูนย์กลาง", "Approved by the centre"}},
                                              {{"อนุมัติระดับส่วนราชการ", "Approved by the organisation"}},
                                              {{"ผ่านการตรวจของศูนย์กลาง", "Accepted by the centre"}},
                                              {{"เผยแพร่", "Published"}},
                                              {{"ส่งกลับให้แก้ไข", "Sent back"}}};
    static const size_t order[] = {RETURNED, 0, ACCEPTED, 1, 2, PUBLISHED};
    struct standing s = {.cli = cli};
    bool any = false;
    bool good = !ropa_acts_each(cli->reg, uid, NULL, note_act, &s, NULL);
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        if (good && s.lines[order[i]]) {
            each(ctx, cli_say(cli, &labels[order[i]]), s.lines[order[i]]);
            any = true;
        }
        free(s.lines[order[i]]);
    }
    return any;
}

/* ---- before it is changed ---- */

static void show_signature(void *ctx, const char *label, const char *text) {
    struct cli *cli = ctx;
    char line[1024];
    cli_format(line, sizeof line, "%s: %s", label, text);
    cli_screen_text(cli, line, 3, 6);
}

void cli_tell_sent(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text waits = {
        {"%s (%s) ถ้าแก้และบันทึก ผู้พิจารณาจะเห็นฉบับที่แก้แล้ว โปรดแจ้งผู้นั้นด้วย",
         "%s (%s): once a change is saved, whoever decides sees the changed text; tell them of it"}};
    static const struct ropa_text retired = {
        {"%s (%s) การแก้ไม่ทำให้กลับมาใช้อีก", "%s (%s): a change doesn't bring it back into use"}};
    static const struct ropa_text anew = {
        {"%s (%s) ถ้าแก้ข้อที่พิมพ์ในทะเบียนและบันทึก จะเป็นฉบับที่แก้ไขหลังอนุมัติ ต้องเสนอใหม่ และให้ทุกคนต่อไปนี้พิจารณาอีกครั้ง (คำอนุมัติเดิมอยู่กับฉบับเดิม)",
         "%s (%s): once a change of what the register prints is saved, it is changed after approval: it is submitted anew, and each of these decides again (what they approved keeps their approval)"}};
    static const struct ropa_text back = {{"%s (%s) แก้ตามคำแนะนำและบันทึก แล้วเสนออีกครั้ง",
                                           "%s (%s): mend what was asked for, save it, and submit it again"}};
    static const struct ropa_text still = {
        {"ยังไม่เปลี่ยนจนกว่าจะบันทึก ถ้าไม่แก้พิมพ์ q", "Nothing changes before it is saved; q leaves it as it is"}};
    const char *status = ropa_record_status(rec);
    char words[200], line[1024];
    const struct ropa_text *what = !strcmp(status, "submitted")  ? &waits
                                   : !strcmp(status, "retired")  ? &retired
                                   : !strcmp(status, "returned") ? &back
                                                                 : &anew;
    cli_status(cli, rec, words, sizeof words);
    cli_format(line, sizeof line, cli_say(cli, what), ropa_record_ref(rec), words);
    cli_screen_warn(cli, true);
    cli_screen_text(cli, line, 1, 1);
    cli_screen_warn(cli, false);
    if (what == &anew || what == &back)
        cli_standing(cli, ropa_record_uid(rec), show_signature, cli);
    cli_screen_text(cli, cli_say(cli, &still), 1, 1);
}

/* ---- what was changed since ---- */

struct since {
    struct cli *cli;
    struct cli_table *t;
    const struct ropa_record *rec;
    FILE *brief; /* a line each there; NULL: both values below each other */
    size_t n;
};
enum { BRIEFLY = 6, SAID = 60 /* columns of a value */ };

static char *show_value(const struct since *s, const struct ropa_since *d, const char *value,
                        const struct ropa_view *view) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "not applicable: "}};
    enum ropa_format how = s->cli->format == CLI_TABLE ? ROPA_AS_LABEL : ROPA_AS_CODE;
    char *text = NULL;
    if (d->field)
        return ropa_value_format(d->field, value, how, s->cli->lang, view);
    if (!value)
        return strdup("");
    bool table = s->cli->format == CLI_TABLE;
    return asprintf(&text, "%s%s", table ? cli_say(s->cli, &na) : "na: ", value) < 0 ? NULL : text;
}

static void show_both(struct since *s, const char *label, const char *old, const char *new) {
    static const struct ropa_text approved = {{"ตามที่อนุมัติ", "As approved"}}, now = {{"ขณะนี้", "Now"}};
    cli_print(s->cli->out, "%s%s\n", s->n ? "" : "\n", label);
    cli_pair(s->cli, 2, cli_say(s->cli, &approved), old);
    cli_pair(s->cli, 2, cli_say(s->cli, &now), new);
}

static void show_briefly(struct since *s, const char *label, const char *old, const char *new) {
    static const struct ropa_text line = {
        {"  เปลี่ยนจากที่อนุมัติ  %s: %.*s%s → %.*s%s\n", "  changed since approval  %s: %.*s%s -> %.*s%s\n"}};
    const char *const values[] = {old, new}, *more[2];
    int fit[2];
    for (size_t i = 0; i < 2; i++) {
        fit[i] = (int)ropa_text_fit(values[i], SAID);
        more[i] = values[i][fit[i]] ? "…" : "";
    }
    if (s->n < BRIEFLY)
        cli_print(s->brief, cli_say(s->cli, &line), label, fit[0], old, more[0], fit[1], new, more[1]);
}

static bool show_difference(void *ctx, const struct ropa_since *d) {
    struct since *s = ctx;
    char label[512], *names[2];
    char *was = show_value(s, d, d->approved, d->then);
    char *now = show_value(s, d, d->now, ropa_register_view(s->cli->reg));
    const char *none = s->cli->format == CLI_TABLE ? "–" : "";
    const char *old = was && *was ? was : none, *new = now &&*now ? now : none;
    names[0] = d->covered      ? strdup(d->covered)
               : d->named.root ? ropa_place_label(&d->named, s->cli->lang)
                               : NULL;
    names[1] = ropa_place_label(&d->place, s->cli->lang);
    snprintf(label, sizeof label, "%s%s%s", names[0] ? names[0] : "", names[0] ? " › " : "",
             names[1] ? names[1] : "");
    if (s->brief)
        show_briefly(s, label, old, new);
    else if (s->cli->format == CLI_TABLE)
        show_both(s, label, old, new);
    else
        cli_table_row(s->t, (const char *[]){ropa_record_ref(s->rec), d->path, label, old, new});
    s->n++;
    free(names[0]);
    free(names[1]);
    free(was);
    free(now);
    return true;
}

static struct cli_table *begin_since(struct cli *cli) {
    static const struct cli_column columns[] = {{"ref", "", 0, false},
                                                {"field", "", 0, false},
                                                {"label", "", 0, false},
                                                {"approved", "", 0, false},
                                                {"now", "", 0, false}};
    return cli->format == CLI_TABLE ? NULL : cli_table_begin(cli, columns, 5);
}

/* The record's heading: its name, where it stands, who approved it. */
static void show_line(void *ctx, const char *label, const char *text) {
    cli_pair(ctx, 2, label, text);
}

static void show_head(struct since *s) {
    char status[200];
    const char *title = ropa_record_get(s->rec, ropa_record_entity(s->rec)->title);
    cli_status(s->cli, s->rec, status, sizeof status);
    cli_print(s->cli->out, "%s  %s  (%s)\n", ropa_record_ref(s->rec), title ? title : "", status);
    cli_standing(s->cli, ropa_record_uid(s->rec), show_line, s->cli);
}

void cli_since_briefly(struct cli *cli, FILE *out, const struct ropa_record *rec) {
    static const struct ropa_text more = {
        {"  และอีก %zu ข้อ (ต่างจากที่อนุมัติ (d) ในหน้าของรายการ)\n", "  and %zu more (d on the record's page)\n"}};
    struct since s = {.cli = cli, .rec = rec, .brief = out};
    if (cli_changed(cli, rec))
        ropa_record_since_approval(cli->reg, rec, show_difference, &s, NULL);
    if (s.n > BRIEFLY)
        cli_print(out, cli_say(cli, &more), s.n - BRIEFLY);
}

static int show_since(struct since *s) {
    static const struct ropa_text never = {{"%s ยังไม่เคยได้รับอนุมัติ\n", "%s was never approved\n"}};
    static const struct ropa_text none = {
        {"%s ไม่มีอะไรเปลี่ยนตั้งแต่อนุมัติครั้งล่าสุด\n", "%s: nothing was changed since the last approval\n"}};
    static const struct ropa_text refs = {
        {"%s พิมพ์ต่างจากที่อนุมัติเฉพาะรหัสรายการ\n",
         "%s prints differently from what was approved in its reference alone\n"}};
    struct ropa_err err = {0};
    s->n = 0;
    if (s->cli->format == CLI_TABLE)
        show_head(s);
    enum ropa_status st = ropa_record_since_approval(s->cli->reg, s->rec, show_difference, s, &err);
    if (st && st != ROPA_E_NOT_FOUND)
        return cli_fail(s->cli, &err);
    const struct ropa_text *say = st ? &never : cli_changed(s->cli, s->rec) ? &refs : &none;
    if (!s->n) /* an answer for people; programs get no rows */
        cli_print(s->cli->format == CLI_TABLE ? s->cli->out : s->cli->err, cli_say(s->cli, say),
                  ropa_record_ref(s->rec));
    return CLI_DONE;
}

int cli_since_approval(struct cli *cli, const struct cli_args *args) {
    struct since s = {.cli = cli, .t = begin_since(cli)};
    int status = CLI_DONE;
    for (size_t i = 0; i < args->n_words && (!status || status == CLI_FAILED); i++) {
        int one;
        struct ropa_record *rec = cli_record(cli, args->noun, args->words[i], &one);
        if (i && rec && cli->format == CLI_TABLE)
            fputc('\n', cli->out);
        s.rec = rec;
        if (rec)
            one = show_since(&s);
        ropa_record_free(rec);
        status = one ? one : status;
    }
    cli_table_end(s.t);
    return status;
}
