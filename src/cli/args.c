/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading the command line against the table of commands. */
#include "cli/cli.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

enum { FAR = 63 }; /* edits; no word is meant by one as far */

const struct cli_option *cli_find_option(const struct cli_option *options, const char *name) {
    for (; options && options->name; options++)
        if (!strcmp(options->name, name))
            return options;
    return NULL;
}

const char *cli_option_at(const struct cli_args *args, const char *name, size_t i) {
    for (size_t k = 0; k < args->n_given; k++)
        if (!strcmp(args->given[k].name, name) && i-- == 0)
            return args->given[k].value;
    return NULL;
}

/* The last one given counts. */
const char *cli_option(const struct cli_args *args, const char *name) {
    const char *value = NULL;
    for (size_t k = 0; k < args->n_given; k++)
        if (!strcmp(args->given[k].name, name))
            value = args->given[k].value;
    return value;
}

bool cli_has(const struct cli_args *args, const char *name) {
    for (size_t k = 0; k < args->n_given; k++)
        if (!strcmp(args->given[k].name, name))
            return true;
    return false;
}

void cli_nearest_try(struct cli_nearest *n, const char *candidate) {
    size_t whole = strlen(n->word), d = (size_t)ropa_text_edits(n->word, candidate, FAR);
    if (whole >= 3 && d && !strncmp(candidate, n->word, whole))
        d = 1; /* the beginning of it was typed */
    if (d < n->distance) {
        n->distance = d;
        n->found = candidate;
    }
}

int cli_unknown(struct cli *cli, const struct cli_nearest *n) {
    static const struct ropa_text unknown = {{"ไม่รู้จักคำว่า \"%s\"", "The word \"%s\" is not known"}};
    static const struct ropa_text meant = {{" หมายถึง \"%s\" หรือไม่", "; did you mean \"%s\"?"}};
    static const struct ropa_text help = {{" ดูคำสั่งทั้งหมดด้วย ropa help", "; see: ropa help"}};
    cli_print(cli->err, cli_say(cli, &unknown), n->word);
    size_t slips = strlen(n->word) < 4 ? 1 : strlen(n->word) < 7 ? 2 : 3; /* more make another word of it */
    if (n->found && n->distance <= slips)
        cli_print(cli->err, cli_say(cli, &meant), n->found);
    else
        cli_print(cli->err, "%s", cli_say(cli, n->see ? n->see : &help));
    fputc('\n', cli->err);
    return CLI_USAGE;
}

static int missing_value(struct cli *cli, const char *name) {
    static const struct ropa_text text = {{"--%s ต้องมีค่าตามหลัง\n", "--%s needs a value\n"}};
    cli_print(cli->err, cli_say(cli, &text), name);
    return CLI_USAGE;
}

static int too_many(struct cli *cli) {
    static const struct ropa_text text = {
        {"คำสั่งยาวเกินไป โปรดใช้ไฟล์ --json แทน\n", "too many words; use a file with --json instead\n"}};
    cli_print(cli->err, "%s", cli_say(cli, &text));
    return CLI_USAGE;
}

/* "‹ชื่อ›", "head[1].post=‹ตำแหน่ง›", "access;‹สิทธิที่แจ้ง›": a blank of a command that was typed as it was printed; NULL: none. */
static const char *blank_in(const char *word) {
    const char *eq = strchr(word, '='),
               *at = !strncmp(word, CLI_BLANK_BEGIN, strlen(CLI_BLANK_BEGIN)) || !eq ? word : eq + 1;
    for (const char *more = strstr(at, ";" CLI_BLANK_BEGIN); more; more = strstr(at, ";" CLI_BLANK_BEGIN))
        at = more + 1;
    size_t n = strlen(at), end = strlen(CLI_BLANK_END);
    bool is = !strncmp(at, CLI_BLANK_BEGIN, strlen(CLI_BLANK_BEGIN)) && n >= end &&
              !strcmp(at + n - end, CLI_BLANK_END);
    return is ? at : NULL;
}

static int not_filled(struct cli *cli, const char *blank) {
    static const struct ropa_text text = {
        {"ยังไม่ได้ใส่ค่าแทนช่องว่าง %s โปรดพิมพ์ค่าจริงแทนที่ทั้งช่องรวมเครื่องหมาย " CLI_BLANK(" ") " ยังไม่ได้ทำอะไร\n",
         "The blank %s was not filled in: put the value in its place, the marks " CLI_BLANK(
             " ") " included. Nothing was done\n"}};
    cli_print(cli->err, cli_say(cli, &text), blank);
    return CLI_USAGE;
}

/* Whether --name is a place of the noun; else `err` says why not. What can't be set is refused where it is set. */
static bool is_field(const struct cli_args *args, const char *name, struct ropa_err *err) {
    struct ropa_place p;
    return args->noun && args->command->fields && !ropa_place_parse(args->noun, name, &p, err);
}

const struct cli_option *cli_option_of(const struct cli_args *args, const char *name, struct ropa_err *err) {
    static const struct cli_option field = {.name = "field", .kind = CLI_MANY};
    const struct cli_option *o = args->command ? cli_find_option(args->command->options, name) : NULL;
    if (!o)
        o = cli_find_option(cli_global_options, name);
    if (!o && !args->command)
        o = cli_find_option(cli_start_options, name);
    return o ? o : is_field(args, name, err) ? &field : NULL;
}

/* Whether a word of "collect_start" begins as `name` does, or the other way round: "position" is near "post". */
static bool begins_alike(const char *code, const char *name) {
    enum { ALIKE = 3 };
    for (const char *word = code; *word; word += strcspn(word, "_"), word += *word == '_')
        for (const char *of = name; *of; of += strcspn(of, "_-"), of += *of != '\0')
            if (!strncmp(word, of, ALIKE) && strcspn(word, "_") >= ALIKE)
                return true;
    return false;
}

/* The flags of the noun and of its rows that are nearest, with what they are called; false when none is. */
static bool tell_flags(struct cli *cli, const struct ropa_entity *noun, const char *name) {
    static const struct ropa_text unknown = {
        {"ไม่รู้จักคำว่า \"%s\" ช่องที่ใกล้เคียง: ", "The word \"%s\" is not known; near it: "}};
    enum { TOLD = 4 };
    size_t n = 0;
    for (size_t f = 0; f < noun->n_fields; f++) {
        const struct ropa_field *field = &noun->fields[f];
        bool rows = field->kind == ROPA_ROWS;
        for (size_t k = 0; k < (rows ? field->of->n_fields : 1) && n < TOLD; k++) {
            const struct ropa_field *own = rows ? &field->of->fields[k] : field;
            char flag[130];
            if (!begins_alike(own->code, name))
                continue;
            snprintf(flag, sizeof flag, "%.60s%s%.60s", rows ? field->code : "", rows ? "[1]." : "",
                     own->code);
            for (char *p = flag; *p; p++)
                *p = *p == '_' ? '-' : *p;
            if (!n++)
                cli_print(cli->err, cli_say(cli, &unknown), name);
            fprintf(cli->err, "%s--%s (%s)", n > 1 ? ", " : "", flag, cli_say(cli, &own->label));
        }
    }
    if (n)
        fputc('\n', cli->err);
    return n > 0;
}

static int unknown_option(struct cli *cli, const struct cli_args *args, const char *name,
                          const struct ropa_err *err) {
    struct cli_nearest n = {.word = name, .distance = 64};
    bool word = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-_") == strlen(name);
    if (err->status && (!word || err->status != ROPA_E_FIELD) && *name) /* it was meant as a field */
        return cli_fail(cli, err);
    for (const struct cli_option *o = args->command ? args->command->options : NULL; o && o->name; o++)
        cli_nearest_try(&n, o->name);
    for (const struct cli_option *o = cli_global_options; o->name; o++)
        cli_nearest_try(&n, o->name);
    for (const struct cli_option *o = cli_start_options; o->name && !args->command; o++)
        cli_nearest_try(&n, o->name);
    const char *option = n.found;
    for (size_t f = 0; args->noun && args->command->fields && f < args->noun->n_fields; f++)
        cli_nearest_try(&n, args->noun->fields[f].code);
    if (err->status && n.found != option && n.distance * 3 <= strlen(name)) /* as --set says it */
        return cli_fail(cli, err);
    if (n.distance * 3 > strlen(name) && args->noun && args->command->fields &&
        tell_flags(cli, args->noun, name))
        return CLI_USAGE;
    return cli_unknown(cli, &n);
}

/* "--name=value" or "--name value"; *i moves past what was taken. The words of argv are cut in place. */
static int read_option(struct cli *cli, struct cli_args *args, int argc, char **argv, int *i) {
    char *name = argv[*i] + 2, *value = strchr(name, '=');
    if (value)
        *value++ = '\0';
    struct ropa_err err = {0};
    const struct cli_option *o = cli_option_of(args, name, &err);
    if (!o)
        return unknown_option(cli, args, name, &err);
    if (o->kind != CLI_FLAG && !value) {
        if (*i + 1 >= argc)
            return missing_value(cli, name);
        value = argv[++*i];
    }
    if (args->n_given == sizeof args->given / sizeof args->given[0])
        return too_many(cli);
    args->given[args->n_given++] = (struct cli_given){name, o->kind == CLI_FLAG ? NULL : value};
    return CLI_DONE;
}

int cli_read_args(struct cli *cli, struct cli_args *args, int argc, char **argv) {
    bool words_only = false;
    for (int i = 0; i < argc; i++)
        if (blank_in(argv[i]))
            return not_filled(cli, blank_in(argv[i]));
    for (int i = 0; i < argc; i++) {
        int status = CLI_DONE;
        if (!words_only && !strcmp(argv[i], "--"))
            words_only = true;
        else if (!words_only && !strncmp(argv[i], "--", 2))
            status = read_option(cli, args, argc, argv, &i);
        else if (args->n_words == sizeof args->words / sizeof args->words[0])
            status = too_many(cli);
        else
            args->words[args->n_words++] = argv[i];
        if (status)
            return status;
    }
    return CLI_DONE;
}
