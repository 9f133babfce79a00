/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The breach desk: what was hit is asked first, and who must be told is said last. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

/* ---- what was hit ---- */

static void tell_filled(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text head = {
        {"จากทะเบียน (แก้ได้ทุกข้อ)\n", "From the register (all of it may be changed)\n"}};
    static const struct ropa_text none = {
        {"ข้อมูลตามมาตรา 26: ไม่มีตามที่บันทึกไว้ในทะเบียน", "Data of s.26: none, as the register has it"}};
    static const char *const codes[] = {"activity_refs",        "dataset_refs",  "subject_categories",
                                        "subject_vulnerable",   "subject_count", "data_elements",
                                        "sensitive_categories", "party_refs",    "risk_level",
                                        "risk_reason",          "notes"};
    cli_print(cli->out, cli_say(cli, &head));
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        const struct ropa_entity *ent = ropa_record_entity(rec);
        size_t f = ropa_field_find(ent, codes[i]);
        if (!ropa_record_get(rec, f)) {
            if (!strcmp(codes[i], "sensitive_categories"))
                cli_screen_text(cli, cli_say(cli, &none), 2, 4);
            continue;
        }
        char *value = cli_screen_value(cli, &ent->fields[f], ropa_record_get(rec, f));
        char line[4200];
        snprintf(line, sizeof line, "%s: %.4000s", cli_say(cli, &ent->fields[f].label), value ? value : "");
        cli_screen_text(cli, line, 2, 4);
        free(value);
    }
}

/* Asked until something is found; Enter goes on without. */
static int ask_about(struct cli *cli, struct ropa_record *rec) {
    static const struct ropa_text ask = {
        {" เหตุเกิดกับระบบ หน่วยงาน ชุดข้อมูล หรือกิจกรรมใด (Enter ข้าม) > ",
         " Which system, unit, data set or activity was hit (Enter: none) > "}};
    static const struct ropa_text help = {
        {"ชื่อหรือบางคำของระบบ หน่วยงาน ชุดข้อมูล หรือกิจกรรมที่เกิดเหตุ จะเติมเจ้าของข้อมูลและรายการข้อมูลจากทะเบียนให้ Enter ข้าม",
         "A name, or part of one, of what was hit: whose data and which is filled from the register; Enter: none"}};
    const struct cli_dialog d = {.prompt = cli_say(cli, &ask), .help = &help};
    for (;;) {
        struct ropa_err err = {0};
        char *line;
        bool none = cli_ask(cli, &d, &line) != CLI_ON || !*line;
        enum ropa_status s = none ? ROPA_OK : ropa_incident_fill(cli->reg, rec, line, &err);
        free(line);
        if (none)
            return CLI_DONE;
        if (!s) {
            tell_filled(cli, rec);
            return CLI_DONE;
        }
        fflush(cli->out);
        cli_fail(cli, &err);
    }
}

int cli_incident_about(struct cli *cli, struct ropa_record *rec, const char *about) {
    struct ropa_err err = {0};
    if (!about)
        return ask_about(cli, rec);
    return ropa_incident_fill(cli->reg, rec, about, &err) ? cli_fail(cli, &err) : CLI_DONE;
}

/* ---- who must be told ---- */

struct telling {
    struct cli *cli;
    bool judged; /* the risk is: whether the persons must be told is known */
};

static void duty_in_words(const struct telling *t, const struct ropa_duty *duty, char *out, size_t size) {
    const struct cli *cli = t->cli;
    static const struct ropa_text done = {{"แจ้งแล้ว %s", "told %s"}};
    static const struct ropa_text no = {{"ไม่ต้องแจ้ง", "need not be told"}};
    static const struct ropa_text open = {
        {"ต้องแจ้งเมื่อประเมินแล้วว่าความเสี่ยงสูง", "to be told if the risk proves to be high"}};
    static const struct ropa_text by = {{"ภายใน %s (%s)%s", "by %s (%s)%s"}};
    static const struct ropa_text no_time = {
        {"ต้องแจ้ง แต่ยังไม่ได้ระบุเวลาที่ทราบเหตุ", "to be told; when the office knew is not given"}};
    static const struct ropa_text assumed = {
        {" นับไว้ก่อนจนกว่าจะประเมินว่าไม่มีความเสี่ยง", ", unless there proves to be no risk"}};
    struct ropa_due due = {.at = duty->due, .until = "", .hours = true, .left = duty->left};
    char at[96] = "", left[160];
    if (duty->is_done) {
        if (*duty->done)
            cli_show_time(cli, duty->done, at, sizeof at);
        cli_format(out, size, cli_say(cli, &done), at);
    } else if (!duty->owed) {
        snprintf(out, size, "%s", cli_say(cli, t->judged ? &no : &open));
    } else if (!*duty->due) {
        snprintf(out, size, "%s", cli_say(cli, &no_time));
    } else {
        cli_show_time(cli, duty->due, at, sizeof at);
        ropa_due_left(&due, cli->lang, left, sizeof left);
        cli_format(out, size, cli_say(cli, &by), at, left, duty->assumed ? cli_say(cli, &assumed) : "");
    }
}

/* What was never asked for isn't worth a line, but for the two that the Act names. */
static bool show_duty(void *ctx, const struct ropa_duty *duty) {
    const struct telling *t = ctx;
    struct cli *cli = t->cli;
    char words[600];
    if (!duty->owed && !duty->is_done && strcmp(duty->law, "37(4)") != 0)
        return true;
    duty_in_words(t, duty, words, sizeof words);
    fputs("  ", cli->out);
    cli_pad(cli->out, cli_say(cli, &duty->who), 34, false);
    fprintf(cli->out, "  %s\n", words);
    return true;
}

void cli_incident_duties(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text head = {{"ต้องแจ้งใคร เมื่อใด", "Who must be told, and by when"}};
    static const struct ropa_text drill = {{" (การซ้อม)", " (a drill)"}};
    const char *is_drill = ropa_record_value(rec, "is_drill");
    fprintf(cli->out, "\n%s%s\n", cli_say(cli, &head),
            is_drill && *is_drill == '1' ? cli_say(cli, &drill) : "");
    struct telling t = {cli, ropa_record_value(rec, "risk_level") != NULL};
    ropa_incident_duties(cli->reg, rec, show_duty, &t, NULL);
}
