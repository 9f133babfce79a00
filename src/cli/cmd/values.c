/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is set on a record from the command line: flags, --set, --json, words. */
#include "cli/internal.h"

#include <errno.h>
#include <ropa/exchange.h>
#include <stdlib.h>
#include <string.h>

#define MAX_JSON (16u << 20)

enum { MAX_SETTINGS = 192 }; /* all that a command line holds: its words and its flags */

/* What standard input says, a text; owned, NULL with a message. */
static char *read_input(struct cli *cli) {
    static const struct ropa_text bad = {
        {"อ่านคำตอบที่ส่งเข้ามาทาง - ไม่ได้ %s\n", "Cannot read what comes by - %s\n"}};
    char *text = NULL;
    size_t cap = 0;
    ssize_t n = getdelim(&text, &cap, '\0', stdin);
    bool nothing = n < 0 && !ferror(stdin), whole = feof(stdin) && n >= 0 && (size_t)n <= MAX_JSON;
    if (whole)
        return text;
    free(text);
    if (nothing)
        return strdup("");
    cli_note(cli, &bad, ferror(stdin) ? strerror(errno) : (size_t)n > MAX_JSON ? "> 16 MB" : "0x00");
    return NULL;
}

/* What --json holds; owned, NULL without the option, or with a message (*status). */
static char *read_json(struct cli *cli, const struct cli_args *args, int *status) {
    const char *path = cli_option(args, "json");
    struct ropa_err err = {0};
    char *json = NULL;
    *status = CLI_DONE;
    if (path && !strcmp(path, "-"))
        *status = (json = read_input(cli)) ? CLI_DONE : CLI_FAILED;
    else if (path && ropa_read_text(path, MAX_JSON, &json, &err))
        *status = cli_fail(cli, &err);
    return json;
}

/* Pairs of path and text; the paths before "=" are copies. */
struct settings {
    struct ropa_setting list[MAX_SETTINGS];
    char *paths[MAX_SETTINGS];
    size_t n;
};

static void free_settings(struct settings *all) {
    for (size_t i = 0; i < all->n; i++)
        free(all->paths[i]);
    free(all);
}

/* "field=value" of --set and of `set`. */
static enum ropa_status add_pair(struct settings *all, const char *pair, struct ropa_err *err) {
    size_t n = strcspn(pair, "=");
    if (!n || pair[n] != '=' || all->n == MAX_SETTINGS) {
        *err = (struct ropa_err){
            .status = ROPA_E_USAGE,
            .hint = {" โปรดเขียนเช่น risk_rating=low", "; write for example risk_rating=low"}};
        snprintf(err->found, sizeof err->found, "%.*s", (int)ropa_text_fit(pair, 60), pair);
        return ROPA_E_USAGE;
    }
    char *path = strndup(pair, n);
    if (!path)
        return err->status = ROPA_E_NOMEM;
    all->paths[all->n] = path;
    all->list[all->n++] = (struct ropa_setting){path, pair + n + 1};
    return ROPA_OK;
}

static bool is_control(const struct cli_args *args, const char *name) {
    return cli_find_option(args->command->options, name) || cli_find_option(cli_global_options, name);
}

/* What the flags set, and the words "field=value" of `set`; in any order, for a flag may need what another one sets. */
enum ropa_status cli_values_set(struct ropa_edit *edit, const struct cli_args *args, bool words,
                                struct ropa_err *err) {
    struct settings *all = calloc(1, sizeof *all);
    enum ropa_status s = all ? ROPA_OK : (err->status = ROPA_E_NOMEM);
    for (size_t i = 0; i < args->n_given && !s; i++) {
        if (!strcmp(args->given[i].name, "set"))
            s = add_pair(all, args->given[i].value, err);
        else if (!is_control(args, args->given[i].name))
            all->list[all->n++] = (struct ropa_setting){args->given[i].name, args->given[i].value};
    }
    for (size_t i = 0; words && i < args->n_words && !s; i++)
        s = add_pair(all, args->words[i], err);
    if (!s)
        s = ropa_edit_set_all(edit, all->list, all->n, err);
    if (all)
        free_settings(all);
    return s;
}

void cli_show_made(struct cli *cli, const struct ropa_edit *edit) {
    static const struct ropa_text text = {
        {"เพิ่ม %s %s: %s ให้รายการนี้อ้างถึง\n", "Made %s, %s: %s, which the record refers to now\n"}};
    const struct ropa_record *made;
    for (size_t i = 0; edit && (made = ropa_edit_made(edit, i)); i++) {
        const struct ropa_entity *ent = ropa_record_entity(made);
        cli_note(cli, &text, ropa_record_ref(made), cli_say(cli, &ent->label),
                 ropa_record_get(made, ent->title));
    }
}

/* The file of --json first, then what the flags say of it. */
static int apply_given(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    struct ropa_edit *edit;
    struct ropa_err err = {0};
    int status;
    char *json = read_json(cli, args, &status);
    if (status)
        return status;
    enum ropa_status s = ropa_edit_begin(cli->reg, rec, &edit, &err);
    if (!s && json)
        s = ropa_edit_json(edit, json, &err);
    free(json);
    if (!s)
        s = cli_values_set(edit, args, false, &err);
    if (!s)
        s = ropa_edit_finish(edit, &err);
    if (!s)
        cli_show_made(cli, edit);
    ropa_edit_free(edit);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* The file of --file, last: a title that was given stands. */
static int apply_file(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    struct ropa_err err = {0};
    const char *path = cli_option(args, "file");
    if (!path)
        return CLI_DONE;
    if (!cli_evidence_only(cli, args, "file"))
        return CLI_USAGE;
    return ropa_evidence_take(cli->reg, rec, path, &err) ? cli_fail(cli, &err) : CLI_DONE;
}

bool cli_values_given(const struct cli_args *args) {
    for (size_t i = 0; i < args->n_given; i++)
        if (!is_control(args, args->given[i].name) || !strcmp(args->given[i].name, "set") ||
            !strcmp(args->given[i].name, "json") || !strcmp(args->given[i].name, "file"))
            return true;
    return false;
}

int cli_values_apply(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    int status = apply_given(cli, args, rec);
    return status ? status : apply_file(cli, args, rec);
}
