/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* `acts`: the way that records went so far. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

struct showing {
    struct cli *cli;
    struct cli_table *t;
    size_t n;
};

/* For people an approval is what was decided. */
static const char *act_word(const struct cli *cli, const struct ropa_act_kept *k) {
    return k->decision ? cli_label(cli, "DECISION", k->decision) : cli_label(cli, "ACTKIND", k->kind);
}

static const char *name_of(const struct cli *cli, const char *noun, const char *uid) {
    const char *ref, *title;
    bool known = ropa_register_describe(cli->reg, ropa_entity_find(noun), uid, &ref, &title);
    return !known ? uid : strcmp(noun, "person") || !*title ? ref : title;
}

static void add_note(FILE *out, const char *text) {
    if (text && *text)
        fprintf(out, "%s%s", ftell(out) ? " · " : "", text);
}

/* All that there is to say of it beside: whether it counts, how it came here, what was said. Owned. */
static char *note_of(const struct cli *cli, const struct ropa_act_kept *k) {
    static const struct ropa_text by = {{"ลงรายการโดย ", "entered by "}};
    static const struct ropa_text scan = {{"หลักฐาน ", "evidence "}};
    static const struct ropa_text issued = {{"ฉบับที่เผยแพร่เก็บไว้ที่ ", "published as kept in "}};
    bool told = k->via && strcmp(k->via, "cli") != 0; /* as everything is that is typed here */
    char *note = NULL;
    size_t size;
    FILE *out = open_memstream(&note, &size);
    if (!out)
        return NULL;
    add_note(out, ropa_act_doubt(k, cli->lang));
    add_note(out, told ? cli_label(cli, "VIA", k->via) : NULL);
    if (k->entered_by) {
        add_note(out, cli_say(cli, &by));
        fputs(name_of(cli, "person", k->entered_by), out);
    }
    if (k->evidence) {
        add_note(out, cli_say(cli, &scan));
        fputs(name_of(cli, "evidence", k->evidence), out);
    }
    if (k->issued) {
        add_note(out, cli_say(cli, &issued));
        fputs(name_of(cli, "evidence", k->issued), out);
        char form[37];
        for (const char *more = k->forms; (more = ropa_act_form(more, form));)
            fprintf(out, ", %s", name_of(cli, "evidence", form));
    }
    add_note(out, k->url);
    add_note(out, k->despite);
    add_note(out, k->reason);
    if (!fclose(out))
        return note;
    free(note);
    return NULL;
}

/* The fields that people are shown, the first ones; the rest is for programs. */
enum { FOR_PEOPLE = 9 };

static size_t shown(const struct cli *cli) {
    return cli->format == CLI_TABLE ? FOR_PEOPLE : ropa_act_fields(ROPA_ACT_TOLD);
}

/* What people read in the place of a code or of an ISO day. Owned. */
static char *words_of(const struct cli *cli, const struct ropa_act_kept *k, const struct ropa_act_field *f) {
    char day[64];
    switch (f->is) {
    case ROPA_ACT_IS_DAY:
        return strdup(ropa_date_format(k->date, cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    case ROPA_ACT_IS_KIND:
        return strdup(act_word(cli, k));
    case ROPA_ACT_IS_LEVEL:
        return strdup(cli_label(cli, "LEVEL", k->level));
    case ROPA_ACT_IS_STATUS:
        return strdup(cli_say(cli, ropa_act_status_label(k)));
    case ROPA_ACT_IS_NOTE:
        return note_of(cli, k);
    default:
        return ropa_act_value(k, f, cli->lang);
    }
}

static bool show_act(void *ctx, const struct ropa_act_kept *k) {
    struct showing *s = ctx;
    struct ropa_json *w = cli_table_json(s->t);
    if (w) {
        ropa_json_act(w, NULL, k, s->cli->lang);
        return true;
    }
    size_t n = shown(s->cli);
    char **texts = calloc(n, sizeof *texts);
    for (size_t i = 0; texts && i < n; i++) {
        const struct ropa_act_field *f = ropa_act_field(ROPA_ACT_TOLD, i);
        texts[i] = s->cli->format == CLI_TABLE ? words_of(s->cli, k, f) : ropa_act_value(k, f, s->cli->lang);
    }
    cli_table_row_of(s->t, NULL, 0, texts, n);
    return true;
}

/* ---- what waits ---- */

static bool show_waiting(void *ctx, const struct ropa_act_waiting *w) {
    struct showing *s = ctx;
    char day[64];
    const char *since = s->cli->format == CLI_TABLE
                            ? ropa_date_format(w->since, s->cli->lang, ROPA_DATE_SHORT, day, sizeof day)
                            : w->since;
    const char *title = ropa_record_get(w->rec, ropa_record_entity(w->rec)->title);
    cli_table_row(s->t, (const char *[]){ropa_record_ref(w->rec), title ? title : "", since,
                                         cli_label(s->cli, "ACTKIND", w->kind),
                                         cli_label(s->cli, "LEVEL", w->level)});
    s->n++;
    return true;
}

/* The inbox of a person; without one what waits for anybody. */
static int list_waiting(struct cli *cli, const struct cli_args *args) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"title", th ? "ชื่อ" : "Name", 50, false},
                                         {"since", th ? "รอตั้งแต่" : "Since", 0, false},
                                         {"kind", th ? "รอ" : "Waits for", 0, false},
                                         {"level", th ? "ระดับ" : "Level", 0, false}};
    struct ropa_err err = {0};
    const char *by = cli_option(args, "by");
    char uid[37];
    struct ropa_page page;
    if (!cli_page_asked(cli, args, 0, &page))
        return CLI_USAGE;
    if (by && cli_find_part(cli, ropa_entity_find("person"), by, uid, &err))
        return cli_fail(cli, &err);
    static const struct ropa_text none = {{"ขณะนี้ไม่มีรายการที่รอพิจารณา\n", "Nothing waits for a decision now\n"}};
    struct showing s = {.cli = cli, .t = cli_table_begin(cli, columns, 5)};
    enum ropa_status st = ropa_acts_waiting(cli->reg, by ? uid : NULL, NULL, &page, show_waiting, &s, &err);
    cli_table_end(s.t);
    if (!st && !s.n && cli->format == CLI_TABLE)
        cli_note(cli, &none);
    if (!st)
        cli_note_more(cli, &page);
    return st ? cli_fail(cli, &err) : CLI_DONE;
}

/* Who acted, and in which post, may be long. */
static struct cli_table *begin_table(struct cli *cli) {
    size_t n = shown(cli);
    struct cli_column *columns = calloc(n, sizeof *columns);
    for (size_t i = 0; columns && i < n; i++) {
        const struct ropa_act_field *f = ropa_act_field(ROPA_ACT_TOLD, i);
        int max = f->is == ROPA_ACT_IS_NAME ? 30 : 0;
        columns[i] = (struct cli_column){f->code, cli_say(cli, &f->label), max, false};
    }
    struct cli_table *t = columns ? cli_table_begin(cli, columns, n) : NULL;
    free(columns);
    return t;
}

int cli_cmd_acts(struct cli *cli, const struct cli_args *args) {
    struct ropa_err err = {0};
    const struct ropa_entity *ent = args->n_words > 1 ? ropa_entity_find(args->words[0]) : NULL;
    char uid[37];
    struct ropa_page page;
    if ((args->n_words > 1 && !ent) || (cli_has(args, "waiting") ? args->n_words > 0 : cli_has(args, "by")))
        return cli_usage(cli, args);
    if (cli_has(args, "waiting"))
        return list_waiting(cli, args);
    if (!cli_page_asked(cli, args, 0, &page))
        return CLI_USAGE;
    if (args->n_words && cli_find_word(cli, &ent, args->words[args->n_words - 1], uid, &err))
        return cli_fail(cli, &err);
    struct showing s = {.cli = cli, .t = begin_table(cli)};
    enum ropa_status st = ropa_acts_each(cli->reg, args->n_words ? uid : NULL, &page, show_act, &s, &err);
    cli_table_end(s.t);
    if (!st)
        cli_note_more(cli, &page);
    return st ? cli_fail(cli, &err) : CLI_DONE;
}
