/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was changed, when and by whom: of one record, or of the whole register. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

/* The word of history ("edit", "undo:12") for people. */
static const char *what_words(const struct cli *cli, const char *what) {
    static const struct {
        const char *begins;
        struct ropa_text text;
    } words[] = {{"add", {{"เพิ่ม", "added"}}},
                 {"edit", {{"แก้ไข", "changed"}}},
                 {"remove", {{"ลบ", "removed"}}},
                 {"restore", {{"เรียกคืน", "restored"}}},
                 {"act:erase", {{"ลบข้อมูลส่วนบุคคล", "erased"}}},
                 {"act:", {{"เดินเรื่อง", "acted on"}}},
                 {"score:", {{"เก็บคะแนน", "score kept"}}},
                 {"undo", {{"ย้อน", "taken back"}}},
                 {"import", {{"นำเข้า", "imported"}}},
                 {"merge:", {{"รวมเป็นรายการเดียวกับรายการอื่น", "made one with another"}}},
                 {"merge", {{"รวมทะเบียน", "merged"}}},
                 {"join", {{"รวมรายการซ้ำ", "joined"}}},
                 {"upgrade", {{"ปรับรูปแบบทะเบียน", "brought to a newer shape"}}},
                 {"set", {{"แก้หลายรายการ", "set"}}}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (!strncmp(words[i].begins, what, strlen(words[i].begins)))
            return cli_say(cli, &words[i].text);
    return what;
}

enum {
    USUAL = 50, /* changes shown where nobody said how many */
    OWN = 6     /* columns of a change itself */
};

struct telling {
    struct cli *cli;
    struct cli_table *table;
};

/* For people: when it was typed, and of an act who did it, on which day, in a line below. */
static void show_line(struct telling *t, const struct ropa_change *c, const char *seq, const char *rev) {
    static const struct ropa_text form = {{"%s ระดับ%s", "%s (%s)"}};
    const struct ropa_act_kept *act = c->act;
    char when[64], what[160];
    char *line = act ? cli_act_line(t->cli, act, false) : NULL;
    cli_show_time(t->cli, c->at, when, sizeof when);
    snprintf(what, sizeof what, "%s", what_words(t->cli, c->what));
    if (act && act->level && strcmp(act->kind, "erase") != 0)
        cli_format(what, sizeof what, cli_say(t->cli, &form), cli_label(t->cli, "ACTKIND", act->kind),
                   cli_label(t->cli, "LEVEL", act->level));
    cli_table_row(t->table, (const char *[]){seq, when, c->actor, what, c->ref, rev});
    if (line)
        cli_table_note(t->table, line);
    free(line);
}

/* For programs: what an act tells stands in columns behind. */
static void show_cells(struct telling *t, const struct ropa_change *c, const char *seq, const char *rev) {
    static const struct ropa_act_kept none;
    size_t n = ropa_act_fields(ROPA_ACT_LOGGED);
    char **texts = calloc(n, sizeof *texts);
    for (size_t i = 0; texts && i < n; i++)
        texts[i] = ropa_act_value(c->act ? c->act : &none, ropa_act_field(ROPA_ACT_LOGGED, i), t->cli->lang);
    cli_table_row_of(t->table, (const char *[OWN]){seq, c->at, c->actor, c->what, c->ref, rev}, OWN, texts,
                     n);
}

static bool show_change(void *ctx, const struct ropa_change *c) {
    struct telling *t = ctx;
    struct ropa_json *w = cli_table_json(t->table);
    if (w) {
        ropa_json_change(w, NULL, c);
        return true;
    }
    char seq[24], rev[24];
    snprintf(seq, sizeof seq, "%lld", (long long)c->seq);
    snprintf(rev, sizeof rev, "%lld", (long long)c->rev);
    if (t->cli->format == CLI_TABLE)
        show_line(t, c, seq, rev);
    else
        show_cells(t, c, seq, rev);
    return true;
}

static struct cli_table *begin_table(struct cli *cli) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column own[OWN] = {{"seq", "#", 0, true},
                                        {"at", th ? "เมื่อ" : "When", 0, false},
                                        {"actor", th ? "ผู้พิมพ์" : "Typed by", 16, false},
                                        {"what", th ? "ทำอะไร" : "What", 0, false},
                                        {"ref", th ? "รหัส" : "Ref", 0, false},
                                        {"rev", th ? "แก้ไขที่" : "Rev", 0, true}};
    size_t n = cli->format == CLI_TABLE ? 0 : ropa_act_fields(ROPA_ACT_LOGGED);
    struct cli_column *columns = calloc(OWN + n, sizeof *columns);
    if (!columns)
        return NULL;
    memcpy(columns, own, sizeof own);
    for (size_t i = 0; i < n; i++) {
        const struct ropa_act_field *f = ropa_act_field(ROPA_ACT_LOGGED, i);
        columns[OWN + i] = (struct cli_column){f->code, cli_say(cli, &f->label), 0, false};
    }
    struct cli_table *t = cli_table_begin(cli, columns, OWN + n);
    free(columns);
    return t;
}

/* Those of record `uid`, or of all when NULL, the newest first; csv and json have words and times as history keeps them. */
static int show_changes(struct cli *cli, const char *uid, struct ropa_page *page) {
    struct ropa_err err = {0};
    struct telling t = {cli, begin_table(cli)};
    enum ropa_status s = ropa_register_history(cli->reg, uid, page, show_change, &t, &err);
    cli_table_end(t.table);
    if (!s)
        cli_note_more(cli, page);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

int cli_cmd_log(struct cli *cli, const struct cli_args *args) {
    struct ropa_page page;
    return cli_page_asked(cli, args, USUAL, &page) ? show_changes(cli, NULL, &page) : CLI_USAGE;
}

int cli_verb_history(struct cli *cli, const struct cli_args *args) {
    char uid[37];
    struct ropa_err err = {0};
    struct ropa_page page;
    if (args->n_words != 1)
        return cli_usage(cli, args);
    if (!cli_page_asked(cli, args, 0, &page))
        return CLI_USAGE;
    if (cli_find_uid(cli, args->noun, args->words[0], uid, &err))
        return cli_fail(cli, &err);
    return show_changes(cli, uid, &page);
}
