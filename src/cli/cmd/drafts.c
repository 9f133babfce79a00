/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Drafts: what is typed and not saved yet, whose it is, and dropping one. */
#include "cli/internal.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

struct drafts {
    struct cli *cli;
    struct cli_table *table;
    const char *word, *of;           /* to be dropped: what names it, and whose; NULL: who acts */
    size_t number;                   /* or the word as the number that the list gives it; 0 none */
    size_t at, n;                    /* seen; found */
    char uid[37], *owner, what[400]; /* of the last one found */
};

static const char *title_of(struct cli *cli, const struct ropa_draft *d) {
    static const struct ropa_text unnamed = {{"(ยังไม่มีชื่อ)", "(no name yet)"}};
    return d->damaged ? cli_say(cli, &cli_damaged) : *d->title ? d->title : cli_say(cli, &unnamed);
}

static bool show(void *ctx, const struct ropa_draft *d) {
    struct drafts *l = ctx;
    char name[64], at[64], number[24];
    bool people = l->cli->format == CLI_TABLE, json = l->cli->format == CLI_JSON;
    const char *yes = json ? "true" : "1", *no = json ? "false" : "0";
    cli_show_time(l->cli, d->at, at, sizeof at);
    snprintf(number, sizeof number, "%zu", ++l->n);
    const char *cells[] = {number,
                           cli_draft_name(l->cli, d, name, sizeof name),
                           !d->ent  ? ""
                           : people ? cli_say(l->cli, &d->ent->label)
                                    : d->ent->code,
                           people ? title_of(l->cli, d) : d->title,
                           d->actor,
                           people ? at : d->at,
                           d->damaged ? yes : no};
    cli_table_row(l->table, cells + !people);
    return true;
}

static int list(struct drafts *l) {
    static const struct ropa_text none = {{"ไม่มีร่างค้างอยู่\n", "there are no drafts\n"}};
    bool th = l->cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"number", th ? "ข้อ" : "No.", 0, true},
                                         {"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"noun", th ? "ชนิด" : "Kind", 0, false},
                                         {"title", th ? "ชื่อ" : "Name", 40, false},
                                         {"officer", th ? "ของ" : "Whose", 20, false},
                                         {"at", th ? "พิมพ์ล่าสุด" : "Last typed", 0, false},
                                         {"damaged", "", 0, true}};
    struct ropa_err err = {0};
    l->table = cli_table_begin(l->cli, columns + (l->cli->format != CLI_TABLE),
                               6); /* the number is for people, the last for programs */
    enum ropa_status s = ropa_draft_each(l->cli->reg, NULL, show, l, &err);
    cli_table_end(l->table);
    if (s)
        return cli_fail(l->cli, &err);
    if (!l->n && l->cli->format == CLI_TABLE)
        cli_note(l->cli, &none);
    return CLI_DONE;
}

static bool is_called(struct drafts *l, const struct ropa_draft *d) {
    char name[64];
    return !strcmp(d->uid, l->word) || !strcmp(d->title, l->word) ||
           !strcmp(cli_draft_name(l->cli, d, name, sizeof name), l->word);
}

static bool find(void *ctx, const struct ropa_draft *d) {
    struct drafts *l = ctx;
    bool theirs = l->of ? !strcmp(d->actor, l->of) : d->mine;
    l->at++;
    if (!theirs || !(l->number ? l->at == l->number : is_called(l, d)))
        return true;
    l->n++;
    snprintf(l->uid, sizeof l->uid, "%s", d->uid);
    cli_format(l->what, sizeof l->what, "%s (%s)", title_of(l->cli, d), d->actor);
    free(l->owner);
    l->owner = strdup(d->owner);
    return l->owner != NULL;
}

struct naming {
    struct cli *cli;
    const struct ropa_entity *ent;
    const char *word;
    char uid[37];
    size_t n;
};

static bool note_named(void *ctx, const struct ropa_draft *d) {
    struct naming *m = ctx;
    char name[64];
    if (!d->mine || (d->ent && d->ent != m->ent) ||
        (strcmp(d->title, m->word) != 0 &&
         strcmp(cli_draft_name(m->cli, d, name, sizeof name), m->word) != 0))
        return true;
    snprintf(m->uid, sizeof m->uid, "%s", d->uid);
    m->n++;
    return true;
}

bool cli_draft_find(struct cli *cli, const struct ropa_entity *ent, const char *word, char uid[37]) {
    struct naming m = {.cli = cli, .ent = ent, .word = word};
    bool one = !ropa_draft_each(cli->reg, NULL, note_named, &m, NULL) && m.n == 1;
    if (one)
        memcpy(uid, m.uid, sizeof m.uid);
    return one;
}

/* Whether it is to be dropped; *status else. */
static bool accept(struct drafts *l, const struct cli_args *args, int *status) {
    static const struct ropa_text ask = {
        {"ทิ้งร่างนี้ (สิ่งที่พิมพ์ไว้จะหายไป) %s หรือไม่", "Drop this draft with all that was typed: %s?"}};
    static const struct ropa_text need = {
        {"ยังไม่ได้ทิ้งร่าง %s ใส่ --yes เพื่อทิ้งจริง\n", "the draft %s was not dropped; add --yes to drop it\n"}};
    static const struct ropa_text kept = {{"ยังเก็บร่างไว้: %s\n", "The draft is kept: %s\n"}};
    char question[700];
    *status = CLI_DONE;
    if (cli_has(args, "yes"))
        return true;
    cli_format(question, sizeof question, cli_say(l->cli, &ask), l->what);
    if (l->cli->ask && cli_confirm(l->cli, question, false))
        return true;
    if (l->cli->ask) {
        cli_print(l->cli->out, cli_say(l->cli, &kept), l->what);
        return false;
    }
    cli_note(l->cli, &need, l->what);
    *status = CLI_USAGE;
    return false;
}

static int drop(struct drafts *l, const struct cli_args *args) {
    static const struct ropa_text none = {{"%s ไม่มีร่างที่ชื่อ รหัส หรือข้อ \"%s\" (ดูทั้งหมด: %s)\n",
                                           "%s: no draft is called or numbered \"%s\" (all of them: %s)\n"}};
    static const struct ropa_text several = {{"มีร่างหลายฉบับที่ชื่อ \"%s\" โปรดใช้รหัสที่ %s แสดง\n",
                                              "several drafts are called \"%s\"; use what %s shows first\n"}};
    static const struct ropa_text me = {{"ท่าน", "You"}};
    static const struct ropa_text dropped = {{"ทิ้งร่างแล้ว: %s\n", "The draft was dropped: %s\n"}};
    struct ropa_err err = {0};
    int status;
    enum ropa_status s = ropa_draft_each(l->cli->reg, NULL, find, l, &err);
    if (!s && !l->n && (l->number = cli_term_number(l->word))) { /* nothing is called so */
        l->at = 0;
        s = ropa_draft_each(l->cli->reg, NULL, find, l, &err);
    }
    if (s)
        return cli_fail(l->cli, &err);
    if (l->n != 1) {
        char *all = cli_command(l->cli, "drafts", NULL);
        if (l->n)
            cli_note(l->cli, &several, l->word, all ? all : "");
        else
            cli_note(l->cli, &none, l->of ? l->of : cli_say(l->cli, &me), l->word, all ? all : "");
        free(all);
        return l->n ? CLI_USAGE : CLI_FAILED;
    }
    if (!accept(l, args, &status))
        return status;
    if (ropa_draft_drop(l->cli->reg, l->uid, l->owner, &err))
        return cli_fail(l->cli, &err);
    cli_print(l->cli->out, cli_say(l->cli, &dropped), l->what);
    return CLI_DONE;
}

int cli_cmd_drafts(struct cli *cli, const struct cli_args *args) {
    struct drafts l = {.cli = cli, .word = cli_option(args, "drop"), .of = cli_option(args, "of")};
    if (args->n_words || (l.of && !l.word))
        return cli_usage(cli, args);
    int status = l.word ? drop(&l, args) : list(&l);
    free(l.owner);
    return status;
}
