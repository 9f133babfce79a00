/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which record a verb is about, when no REF was typed: chosen by number on a terminal, else asked for in a sentence. */
#include "cli/internal.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { SHOWN = 20, REF_BYTES = 64 };

struct picking {
    struct cli *cli;
    const struct ropa_entity *noun;
    char words[SHOWN][REF_BYTES]; /* what names each record shown */
    size_t n;
};

static bool show_record(void *ctx, const struct ropa_record *rec) {
    struct picking *p = ctx;
    const char *title = ropa_record_get(rec, p->noun->title);
    snprintf(p->words[p->n], REF_BYTES, "%s", ropa_record_ref(rec));
    p->n++;
    fprintf(p->cli->out, "  %2zu  %s  %s\n", p->n, ropa_record_ref(rec), title ? title : "");
    return p->n < SHOWN;
}

/* A record never saved has no ref, but its draft can be gone on with. */
static bool show_draft(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text text = {{"  %2zu  (ร่าง)  %s\n", "  %2zu  (draft)  %s\n"}};
    struct picking *p = ctx;
    if (d->ent != p->noun || !d->fresh || !d->mine || d->damaged)
        return true;
    snprintf(p->words[p->n], REF_BYTES, "%s", d->uid);
    p->n++;
    cli_print(p->cli->out, cli_say(p->cli, &text), p->n, d->title);
    return p->n < SHOWN;
}

/* Those that hold `search`; all for "". Keeps what was shown when there is none. */
static void show_matching(struct picking *p, const char *search, bool drafts) {
    static const struct ropa_text none = {{"ไม่พบ \"%s\"\n", "\"%s\" was not found\n"}};
    struct ropa_query *q = ropa_query_new(p->cli->reg, p->noun);
    size_t before = p->n;
    struct ropa_err err = {0};
    p->n = 0;
    enum ropa_status s = !q ? (err.status = ROPA_E_NOMEM) : ROPA_OK;
    if (!s && *search)
        s = ropa_query_search(q, search, &err);
    if (!s)
        s = ropa_register_list(p->cli->reg, q, show_record, p, &err);
    if (!s && drafts && !*search && p->n < SHOWN)
        s = ropa_draft_each(p->cli->reg, show_draft, p, &err);
    if (s)
        cli_fail(p->cli, &err);
    else if (!p->n && *search)
        cli_print(p->cli->out, cli_say(p->cli, &none), search);
    p->n = p->n ? p->n : before;
    ropa_query_free(q);
}

/* What the line means: a number of those shown, a ref or a whole name, or a part of one to look for. */
static bool read_choice(struct picking *p, const char *line, char *word, size_t size) {
    char uid[37];
    size_t number = cli_term_number(line);
    if (number >= 1 && number <= p->n) {
        snprintf(word, size, "%s", p->words[number - 1]);
        return true;
    }
    if (!cli_term_all(line) && !ropa_register_find(p->cli->reg, p->noun, line, uid, NULL)) {
        snprintf(word, size, "%s", uid);
        return true;
    }
    show_matching(p, cli_term_all(line) ? "" : line, false);
    return false;
}

static bool ask(struct picking *p, char *word, size_t size) {
    static const struct ropa_text prompt = {
        {" เลขหรือคำบางส่วน (Enter = ออก) > ", " Number or part of a word (Enter leaves) > "}};
    bool found = false, leave = false;
    while (!found && !leave) {
        char *line = cli_term_line(p->cli, cli_say(p->cli, &prompt), NULL);
        leave = cli_term_stops(line) || !*line;
        found = !leave && read_choice(p, line, word, size);
        free(line);
    }
    return found;
}

static bool first_ref(void *ctx, const struct ropa_record *rec) {
    snprintf(ctx, REF_BYTES, "%s", ropa_record_ref(rec));
    return false;
}

static int say_ref_needed(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text text = {
        {"โปรดระบุรหัส เช่น  %s   (ดูรหัสทั้งหมด: %s)\n", "Name the record, for example: %s   (all of them: %s)\n"}};
    static const struct ropa_text empty = {{"ยังไม่มี%s เพิ่มด้วย  %s\n", "No records yet (%s); add one: %s\n"}};
    const char *noun = args->noun->code;
    char ref[REF_BYTES] = "";
    struct ropa_query *q = ropa_query_new(cli->reg, args->noun);
    if (q)
        ropa_register_list(cli->reg, q, first_ref, ref, NULL);
    ropa_query_free(q);
    char *all = cli_command(cli, noun, *ref ? "list" : "add", NULL);
    char *one = *ref ? cli_command(cli, noun, args->command->name, ref, NULL) : NULL;
    if (one)
        cli_note(cli, &text, one, all ? all : "");
    else
        cli_note(cli, &empty, cli_say(cli, &args->noun->label), all ? all : "");
    free(one);
    free(all);
    return CLI_USAGE;
}

bool cli_pick_ref(struct cli *cli, struct cli_args *args, char *word, size_t size, int *status) {
    struct picking p = {.cli = cli, .noun = args->noun};
    if (args->n_words || !args->noun || strncmp(args->command->usage, "REF", 3) != 0)
        return true;
    if (cli->ask)
        show_matching(&p, "", !strcmp(args->command->name, "edit"));
    if (!p.n) {
        *status = say_ref_needed(cli, args);
        return false;
    }
    if (ask(&p, word, size))
        args->words[args->n_words++] = word;
    return args->n_words > 0;
}
