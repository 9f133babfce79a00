/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Help, printed from the tables of commands. */
#include "cli/internal.h"

#include <string.h>

static void line(struct cli *cli, const char *left, const char *right) {
    fputs("  ", cli->out);
    cli_pad(cli->out, left, 30, false);
    fprintf(cli->out, "  %s\n", right);
}

static void option(struct cli *cli, const struct cli_option *o) {
    char left[120], value[64];
    snprintf(left, sizeof left, "--%s %s", o->name,
             o->value ? cli_placeholders(cli, o->value, value, sizeof value) : "");
    line(cli, left, cli_say(cli, &o->help));
}

static void heading(struct cli *cli, const char *th, const char *en) {
    fprintf(cli->out, "\n%s\n", cli->lang == ROPA_TH ? th : en);
}

void cli_help(struct cli *cli) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    fputs(cli->lang == ROPA_TH
              ? "ropa: บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล (PDPA มาตรา 39 และ 40)\n"
              : "ropa: records of processing activities under Thailand's PDPA (s.39, s.40)\n",
          cli->out);
    fprintf(cli->out, "\n%s",
            cli_placeholders(
                cli,
                "  ropa [--db FILE] [--lang th|en] [--as OFFICER] NOUN VERB [REF...] [--FIELD VALUE ...]\n"
                "  ropa [...] COMMAND [...]\n",
                (char[400]){0}, 400));
    heading(cli, "คำสั่ง", "Commands");
    for (const struct cli_command *c = cli_commands; c->name; c++)
        line(cli, c->name, cli_say(cli, &c->summary));
    heading(cli, "สิ่งที่ทำได้กับทุกทะเบียน", "Verbs of every noun");
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        line(cli, c->name, cli_say(cli, &c->summary));
    heading(cli, "ทะเบียน", "Nouns");
    for (size_t i = 0; i < n; i++)
        line(cli, ents[i]->code, cli_say(cli, &ents[i]->label));
    heading(cli, "ตัวเลือกของทุกคำสั่ง", "Options of every command");
    for (const struct cli_option *o = cli_global_options; o->name; o++)
        option(cli, o);
    heading(cli, "ตัวเลือกของ ropa ที่ไม่มีคำสั่ง", "Options of ropa without a command");
    for (const struct cli_option *o = cli_start_options; o->name; o++)
        option(cli, o);
    heading(cli, "ดูรายละเอียด: ropa help คำสั่ง", "More: ropa help COMMAND");
}

void cli_help_command(struct cli *cli, const struct cli_command *c, const struct ropa_entity *noun) {
    bool verb = cli_find_verb(c->name) == c;
    char usage[400], any[64];
    cli_placeholders(cli, "NOUN", any, sizeof any);
    fprintf(cli->out, "ropa %s%s%s %s\n  %s\n", verb ? noun ? noun->code : any : "", verb ? " " : "", c->name,
            cli_placeholders(cli, c->usage, usage, sizeof usage), cli_say(cli, &c->summary));
    if (c->options->name)
        heading(cli, "ตัวเลือก", "Options");
    for (const struct cli_option *o = c->options; o->name; o++)
        option(cli, o);
    if (noun && c->fields) {
        heading(cli, "ช่อง", "Fields");
        for (size_t f = 0; f < noun->n_fields; f++) {
            char left[80];
            snprintf(left, sizeof left, "--%s", noun->fields[f].code);
            for (char *p = left + 2; *p; p++)
                *p = *p == '_' ? '-' : *p;
            if (noun->fields[f].kind != ROPA_ROWS && !(noun->fields[f].flags & ROPA_DERIVED))
                line(cli, left, cli_say(cli, &noun->fields[f].label));
        }
    }
    heading(cli, "ตัวอย่าง", "Examples");
    for (const char *const *e = c->examples; *e; e++)
        fprintf(cli->out, "  %s\n", *e);
}

void cli_help_noun(struct cli *cli, const struct ropa_entity *noun) {
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        if (!c->only || !strcmp(c->only, noun->code))
            fprintf(cli->out, "ropa %s %s %s\n    %s\n", noun->code, c->name,
                    cli_placeholders(cli, c->usage, (char[400]){0}, 400), cli_say(cli, &c->summary));
}

const struct cli_command *cli_find_verb(const char *name) {
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        if (!strcmp(c->name, name))
            return c;
    return NULL;
}

int cli_cmd_help(struct cli *cli, const struct cli_args *args) {
    struct cli_nearest n = {.word = args->n_words ? args->words[0] : "", .distance = 64};
    const struct cli_command *found = args->n_words ? cli_find_verb(args->words[0]) : NULL;
    if (cli_has(args, "completion"))
        return cli_completion(cli, args->n_words ? args->words[0] : "bash");
    if (cli_has(args, "man"))
        return cli_man(cli), CLI_DONE;
    if (!args->n_words) {
        cli_help(cli);
        return CLI_DONE;
    }
    for (const struct cli_command *c = cli_commands; c->name; c++) {
        cli_nearest_try(&n, c->name);
        if (!strcmp(c->name, args->words[0]))
            found = c;
    }
    const struct ropa_entity *noun = found ? NULL : ropa_entity_find(args->words[0]);
    const struct cli_command *verb = noun && args->n_words > 1 ? cli_find_verb(args->words[1]) : NULL;
    if (verb)
        cli_help_command(cli, verb, noun);
    else if (noun)
        cli_help_noun(cli, noun);
    else if (!found)
        return cli_unknown(cli, &n);
    else
        cli_help_command(cli, found, NULL);
    return CLI_DONE;
}
