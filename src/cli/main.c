/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/env.h"
#include "cli/internal.h"
#include "cli/term.h"

#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct cli_command *find(const struct cli_command *table, const char *name) {
    for (; table->name; table++)
        if (!strcmp(table->name, name))
            return table;
    return NULL;
}

static int bad_choice(struct cli *cli, const char *option, const char *value, const char *known) {
    static const struct ropa_text text = {
        {"--%s: ไม่มี \"%s\" โปรดใช้ %s\n", "--%s: there is no \"%s\"; use %s\n"}};
    cli_note(cli, &text, option, value, known);
    return CLI_USAGE;
}

int cli_set_format(struct cli *cli, const char *format) {
    static const char *const names[] = {[CLI_TABLE] = "table", [CLI_CSV] = "csv", [CLI_JSON] = "json"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(names[i], format))
            continue;
        cli->format = (enum cli_format)i;
        cli_straight(cli->out, i == CLI_CSV &&
                                   !isatty(STDOUT_FILENO)); /* nothing of a value is changed for a program */
        return CLI_DONE;
    }
    return bad_choice(cli, "format", format, "table | csv | json");
}

/* The options that every command takes. */
static int apply_globals(struct cli *cli, const struct cli_args *args) {
    const char *lang = cli_option(args, "lang"), *format = cli_option(args, "format");
    const char *db = cli_option(args, "db"), *as = cli_option(args, "as");
    if (lang && strcmp(lang, "th") && strcmp(lang, "en"))
        return bad_choice(cli, "lang", lang, "th | en");
    if (lang)
        cli->lang = strcmp(lang, "en") ? ROPA_TH : ROPA_EN;
    if (format && !(args->command && args->command->own_format) && cli_set_format(cli, format))
        return CLI_USAGE;
    if (db)
        cli->db = cli->told_db = db;
    if (db) {
        free(cli->program);
        cli->program = NULL;
        cli->program = cli_command(cli, NULL);
    }
    if (as) {
        cli->env.actor = as;
        cli->named = true;
    }
    if (!args->command) { /* who I am, for this run */
        cli->unit = cli_option(args, "unit");
        cli->practice = cli_has(args, "practice");
        if (as && strcmp(as, cli->me.person) != 0) { /* the unit is of who works here */
            snprintf(cli->me.person, sizeof cli->me.person, "%s", as);
            cli->me.unit[0] = '\0';
        }
    }
    if (cli_option(args, "templates"))
        cli->env.templates = cli_option(args, "templates");
    return CLI_DONE;
}

static int run(struct cli *cli, struct cli_args *args, int argc, char **argv) {
    char word[64]; /* the ref chosen, which args borrows */
    struct ropa_err err = {0};
    cli->entered = cli_term_entered();
    int status = cli_read_args(cli, args, argc, argv);
    if (!status)
        status = apply_globals(cli, args);
    if (status)
        return status;
    if (cli_has(args, "help")) {
        cli_help_command(cli, args->command, args->noun);
        return CLI_DONE;
    }
    if (args->n_words > cli_most_words(args->command))
        return cli_usage(cli, args);
    if (args->command->needs & CLI_REGISTER && cli_open(cli, &err))
        status = cli_fail(cli, &err);
    if (!status && cli_pick_ref(cli, args, word, sizeof word, &status))
        status = args->command->run(cli, args);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    if (cli->starved && !status)
        status = cli_fail(cli, &(struct ropa_err){.status = ROPA_E_NOMEM});
    if (fflush(cli->out) || ferror(cli->out))
        status = status ? status : CLI_FAILED;
    return status;
}

static int unknown_word(struct cli *cli, const char *word) {
    struct cli_nearest n = {.word = word, .distance = 64};
    static const struct ropa_text noun_first = {
        {"คำว่า \"%s\" ต้องมีชนิดรายการนำหน้า เช่น %s activity %s\n",
         "\"%s\" comes after the kind of record, for example: %s activity %s\n"}};
    static const struct ropa_text file = {
        {"เปิดทะเบียน %s ด้วย: %s --db %s\n", "open the register %s with: %s --db %s\n"}};
    size_t count, n_word = strlen(word);
    const struct ropa_entity *const *ents = ropa_entities(&count);
    if (n_word > 3 && !strcmp(word + n_word - 3, ".db")) {
        cli_note(cli, &file, word, cli_ropa(cli), word);
        return CLI_USAGE;
    }
    if (find(cli_verbs, word)) {
        cli_note(cli, &noun_first, word, cli_ropa(cli), word);
        return CLI_USAGE;
    }
    for (const struct cli_command *c = cli_commands; c->name; c++)
        cli_nearest_try(&n, c->name);
    for (size_t i = 0; i < count; i++)
        cli_nearest_try(&n, ents[i]->code);
    return cli_unknown(cli, &n);
}

/* "retention read TEXT" belongs to one noun alone; other nouns have the verbs of the table only. */
static const struct cli_command *find_verb(const struct ropa_entity *noun, const char *name) {
    const struct cli_command *c = find(cli_verbs, name);
    return c && c->only && strcmp(c->only, noun->code) ? NULL : c;
}

static int unknown_verb(struct cli *cli, const struct ropa_entity *noun, const char *word) {
    struct cli_nearest n = {.word = word, .distance = 64};
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        if (find_verb(noun, c->name))
            cli_nearest_try(&n, c->name);
    return cli_unknown(cli, &n);
}

static int run_line(struct cli *cli, int argc, char **argv) {
    struct cli_args args = {0};
    if (argc == 0)
        return cli_start(cli);
    args.command = find(cli_commands, argv[0]);
    if (args.command)
        return run(cli, &args, argc - 1, argv + 1);
    args.noun = ropa_entity_find(argv[0]);
    if (!args.noun)
        return unknown_word(cli, argv[0]);
    if (argc == 1 || !strcmp(argv[1], "--help"))
        return cli_help_noun(cli, args.noun), CLI_DONE;
    args.command = find_verb(args.noun, argv[1]);
    return args.command ? run(cli, &args, argc - 2, argv + 2) : unknown_verb(cli, args.noun, argv[1]);
}

/* Options before the command: the index of the command behind them. */
static int first_word(int argc, char **argv) {
    int i = 0;
    while (i < argc && !strncmp(argv[i], "--", 2)) {
        const struct cli_option *o = cli_find_option(cli_global_options, argv[i] + 2);
        if (!o)
            o = cli_find_option(cli_start_options, argv[i] + 2);
        i += o && o->kind != CLI_FLAG && i + 1 < argc ? 2 : 1;
    }
    return i < argc ? i : argc;
}

/* The first `by` go behind the `words` that follow: options mean the same there, where a "--" further on can't make words of them. */
static void rotate(char **argv, int by, int words) {
    for (int i = 0; i < words; i++) {
        char *word = argv[by + i];
        memmove(argv + i + 1, argv + i, (size_t)by * sizeof *argv);
        argv[i] = word;
    }
}

/* The language is known before anything can go wrong, so that what goes wrong is said in it. */
static void read_language(struct cli *cli, int argc, char **argv) {
    for (int i = 1; i + 1 < argc && strcmp(argv[i], "--") != 0; i++)
        if (!strcmp(argv[i], "--lang"))
            cli->lang = strcmp(argv[i + 1], "en") ? ROPA_TH : ROPA_EN;
}

int main(int argc, char **argv) {
    static struct cli cli; /* what it owns is its own until the program ends */
    struct ropa_err err = {0};
    setenv("LC_ALL", "C.UTF-8", 1); /* the text is UTF-8 whatever the locale says; readline asks again */
    setlocale(LC_CTYPE, "");
    signal(SIGXFSZ, SIG_IGN); /* a file at its limit is a full disk, and said so */
    bool ready = cli_env(&cli, &err);
    cli.run = run_line;
    read_language(&cli, argc, argv);
    if (argc > 1 && !strcmp(argv[1], "--complete"))
        return cli_complete(&cli, argc - 2, argv + 2), CLI_DONE;
    if (!ready)
        return cli_fail(&cli, &err);
    argc--, argv++;
    if (argc == 1 && !strcmp(argv[0], "--version")) {
        fprintf(cli.out, "ropa " ROPA_VERSION "\n");
        return CLI_DONE;
    }
    int at = first_word(argc, argv);
    bool noun = at < argc && !find(cli_commands, argv[at]) && ropa_entity_find(argv[at]);
    if (argc > 0 && at + noun == argc) { /* no command: the menu or help, with the options applied */
        struct cli_args args = {0};
        int status = cli_read_args(&cli, &args, at, argv);
        if (!status)
            status = apply_globals(&cli, &args);
        if (!status && !noun && cli_has(&args, "help"))
            return run_line(&cli, 1, (char *[]){(char *)"help"});
        return status ? status : run_line(&cli, noun, argv + at);
    }
    if (at < argc)
        rotate(argv, at, noun ? 2 : 1);
    return run_line(&cli, argc, argv);
}
