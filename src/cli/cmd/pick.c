/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which record a verb is about, when no REF was typed: chosen by number on a terminal, else asked for in a sentence. */
#include "cli/menu.h"

#include <stdlib.h>
#include <string.h>

enum { REF_BYTES = 64 };

struct picking {
    struct cli *cli;
    const struct ropa_entity *noun;
    struct cli_items items;
};

static bool add_record(void *ctx, const struct ropa_record *rec) {
    struct picking *p = ctx;
    const char *title = ropa_record_get(rec, p->noun->title);
    cli_items_add(&p->items, p->noun, ropa_record_ref(rec), title ? title : "", "");
    return !p->items.bad;
}

/* A record never saved has no ref, but its draft can be gone on with. */
static bool add_draft(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text text = {{"(ร่าง)  %s", "(draft)  %s"}};
    struct picking *p = ctx;
    char line[400];
    if (d->ent != p->noun || !d->fresh || !d->mine || d->damaged)
        return true;
    cli_format(line, sizeof line, cli_say(p->cli, &text), d->title);
    cli_items_add(&p->items, p->noun, d->uid, line, "");
    return !p->items.bad;
}

/* All there are, and the drafts of new ones where these can be gone on with. */
static enum ropa_status gather(struct picking *p, bool drafts, struct ropa_err *err) {
    struct ropa_query *q = ropa_query_new(p->cli->reg, p->noun);
    enum ropa_status s = q ? ropa_register_list(p->cli->reg, q, add_record, p, err) : ROPA_E_NOMEM;
    ropa_query_free(q);
    if (!s && drafts)
        s = ropa_draft_each(p->cli->reg, NULL, add_draft, p, err);
    return s || !p->items.bad ? s : (err->status = ROPA_E_NOMEM);
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
    struct ropa_err err = {0};
    if (args->n_words || !args->noun || strncmp(args->command->usage, "REF", 3) != 0)
        return true;
    if (cli->ask && gather(&p, !strcmp(args->command->name, "edit"), &err))
        *status = cli_fail(cli, &err);
    else if (!p.items.n)
        *status = say_ref_needed(cli, args);
    const struct cli_item *item =
        p.items.n ? cli_items_pick(cli, cli_say(cli, &p.noun->label), &p.items) : NULL;
    if (item) {
        snprintf(word, size, "%s", item->word);
        args->words[args->n_words++] = word;
    }
    cli_items_free(&p.items);
    return args->n_words > 0;
}
