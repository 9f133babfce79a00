/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The man page and shell completion, printed from the tables of commands: `ropa help --man`, `--completion`. */
#include "internal.h"

#include <string.h>

/* Text of a man page: a line must not begin with a control character, and \ and - are written out. */
static void roff(FILE *out, const char *s) {
    if (*s == '.' || *s == '\'')
        fputs("\\&", out);
    for (; *s; s++) {
        if (*s == '\\' || *s == '-')
            fputc('\\', out);
        fputc(*s, out);
    }
}

static void roff_option(struct cli *cli, const struct cli_option *o) {
    fputs(".TP\n.B \\-\\-", cli->out);
    roff(cli->out, o->name);
    if (o->value) {
        fputs(" \\fI", cli->out);
        roff(cli->out, cli_placeholders(cli, o->value, (char[64]){0}, 64));
        fputs("\\fR", cli->out);
    }
    fputc('\n', cli->out);
    roff(cli->out, cli_say(cli, &o->help));
    fputc('\n', cli->out);
}

static void roff_command(struct cli *cli, const struct cli_command *c, const char *before) {
    fputs(".SS ropa ", cli->out);
    roff(cli->out, cli_placeholders(cli, before, (char[64]){0}, 64));
    roff(cli->out, c->name);
    fputc(' ', cli->out);
    roff(cli->out, cli_placeholders(cli, c->usage, (char[400]){0}, 400));
    fputc('\n', cli->out);
    roff(cli->out, cli_say(cli, &c->summary));
    fputc('\n', cli->out);
    for (const struct cli_option *o = c->options; o->name; o++)
        roff_option(cli, o);
    for (const char *const *e = c->examples; *e; e++) {
        fputs(".PP\n.nf\n.RS\n", cli->out);
        roff(cli->out, *e);
        fputs("\n.RE\n.fi\n", cli->out);
    }
}

void cli_man(struct cli *cli) {
    bool th = cli->lang == ROPA_TH;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    fprintf(cli->out, ".TH ROPA 1 \"\" \"ropa " ROPA_VERSION "\"\n.SH %s\nropa \\- %s\n", th ? "ชื่อ" : "NAME",
            th ? "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล"
               : "records of processing activities under Thailand's PDPA");
    const char *options = th ? "ตัวเลือก" : "options";
    char verbs[200], commands[64];
    fprintf(cli->out, ".SH %s\n.B ropa\n[%s] %s\n.br\n.B ropa\n[%s] %s\n", th ? "รูปแบบ" : "SYNOPSIS", options,
            cli_placeholders(cli, "NOUN VERB [REF...] [\\-\\-FIELD VALUE ...]", verbs, sizeof verbs), options,
            cli_placeholders(cli, "COMMAND [...]", commands, sizeof commands));
    fprintf(cli->out, ".SH %s\n", th ? "ตัวเลือกของทุกคำสั่ง" : "OPTIONS");
    for (const struct cli_option *o = cli_global_options; o->name; o++)
        roff_option(cli, o);
    fprintf(cli->out, ".SH %s\n", th ? "คำสั่ง" : "COMMANDS");
    for (const struct cli_command *c = cli_commands; c->name; c++)
        roff_command(cli, c, "");
    fprintf(cli->out, ".SH %s\n", th ? "คำกริยาของทุกทะเบียน" : "VERBS");
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        roff_command(cli, c, "NOUN ");
    fprintf(cli->out, ".SH %s\n", th ? "ทะเบียน" : "NOUNS");
    for (size_t i = 0; i < n; i++) {
        fprintf(cli->out, ".TP\n.B %s\n", ents[i]->code);
        roff(cli->out, cli_say(cli, &ents[i]->label));
        fputc('\n', cli->out);
    }
    fprintf(cli->out, ".SH %s\n0 %s; 1 %s; 2 %s; 3 %s\n", th ? "สถานะเมื่อจบ" : "EXIT STATUS",
            th ? "เรียบร้อย" : "done", th ? "ทำไม่ได้" : "could not", th ? "ใช้ผิดวิธี" : "wrong usage",
            th ? "ทำแล้ว แต่ยังมีข้อผิดพลาด" : "done, but errors stand");
    fprintf(cli->out, ".SH %s\n", th ? "ตัวแปรของระบบ" : "ENVIRONMENT");
    fputs("ROPA_DB, ROPA_LANG, ROPA_USER, ROPA_NOW, NO_COLOR\n", cli->out);
}

/* ---- completion (bash) ---- */

static void words(struct cli *cli, const struct cli_command *table) {
    for (const struct cli_command *c = table; c->name; c++)
        fprintf(cli->out, "%s ", c->name);
}

static void options(struct cli *cli, const struct cli_option *table) {
    for (const struct cli_option *o = table; o->name; o++)
        fprintf(cli->out, "--%s ", o->name);
}

static void option_case(struct cli *cli, const struct cli_command *table) {
    for (const struct cli_command *c = table; c->name; c++) {
        if (!c->options->name)
            continue;
        fprintf(cli->out, "    %s) options+=\" ", c->name);
        options(cli, c->options);
        fputs("\" ;;\n", cli->out);
    }
}

static void field_case(struct cli *cli, const struct ropa_entity *ent) {
    fprintf(cli->out, "    %s) options+=\" ", ent->code);
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (ent->fields[f].kind == ROPA_ROWS || ent->fields[f].flags & ROPA_DERIVED)
            continue;
        fputs("--", cli->out);
        for (const char *p = ent->fields[f].code; *p; p++)
            fputc(*p == '_' ? '-' : *p, cli->out);
        fputc(' ', cli->out);
    }
    fputs("\" ;;\n", cli->out);
}

void cli_completion(struct cli *cli) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    fputs("# bash completion for ropa, printed by: ropa help --completion\n_ropa() {\n"
          "  local word=${COMP_WORDS[COMP_CWORD]} first=${COMP_WORDS[1]} second=${COMP_WORDS[2]} options=\"",
          cli->out);
    options(cli, cli_global_options);
    fputs("\"\n  if [ \"$COMP_CWORD\" = 1 ]; then\n    COMPREPLY=($(compgen -W \"", cli->out);
    words(cli, cli_commands);
    for (size_t i = 0; i < n; i++)
        fprintf(cli->out, "%s ", ents[i]->code);
    fputs("\" -- \"$word\"))\n    return\n  fi\n  case $first in\n", cli->out);
    option_case(cli, cli_commands);
    fputs("  *) if [ \"$COMP_CWORD\" = 2 ]; then\n      COMPREPLY=($(compgen -W \"", cli->out);
    words(cli, cli_verbs);
    fputs("\" -- \"$word\"))\n      return\n    fi\n    case $second in\n", cli->out);
    option_case(cli, cli_verbs);
    fputs("    esac\n    case $second in add|edit|copy) case $first in\n", cli->out);
    for (size_t i = 0; i < n; i++)
        field_case(cli, ents[i]);
    fputs(
        "    esac ;; esac ;;\n  esac\n"
        "  case $word in -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;; *) COMPREPLY=($(compgen -f -- \"$word\")) ;; esac\n"
        "}\ncomplete -F _ropa ropa\n",
        cli->out);
}
