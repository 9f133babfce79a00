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
    return cli->format == CLI_TABLE && k->decision ? cli_label(cli, "DECISION", k->decision)
                                                   : cli_label(cli, "ACTKIND", k->kind);
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

static bool show_act(void *ctx, const struct ropa_act_kept *k) {
    struct showing *s = ctx;
    struct ropa_json *w = cli_table_json(s->t);
    char day[64];
    if (w) {
        ropa_json_act(w, NULL, k, s->cli->lang);
        return true;
    }
    const char *date = s->cli->format == CLI_TABLE
                           ? ropa_date_format(k->date, s->cli->lang, ROPA_DATE_SHORT, day, sizeof day)
                           : k->date;
    char *note = s->cli->format == CLI_TABLE ? note_of(s->cli, k) : strdup(ropa_act_beside(k, s->cli->lang));
    cli_table_row(s->t,
                  (const char *[]){
                      k->ref, date, act_word(s->cli, k), cli_label(s->cli, "LEVEL", k->level),
                      k->by_name ? k->by_name : "", k->by_post ? k->by_post : "", k->memo ? k->memo : "",
                      s->cli->format == CLI_TABLE ? cli_say(s->cli, ropa_act_status_label(k)) : k->status,
                      note ? note : "", k->decision ? k->decision : "", k->at, k->actor, k->via ? k->via : "",
                      k->entered_by ? k->entered_by : "", k->evidence ? k->evidence : "",
                      k->disputed ? "1" : "0", ropa_signer_code(k->signer), k->issued ? k->issued : ""});
    free(note);
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

int cli_cmd_acts(struct cli *cli, const struct cli_args *args) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"date", th ? "วันที่" : "Date", 0, false},
                                         {"kind", th ? "ขั้นตอน" : "Act", 0, false},
                                         {"level", th ? "ระดับ" : "Level", 0, false},
                                         {"by", th ? "โดย" : "By", 30, false},
                                         {"post", th ? "ตำแหน่ง" : "Post", 30, false},
                                         {"memo", th ? "เลขที่บันทึก" : "Memo", 0, false},
                                         {"status", th ? "สถานะหลังจากนั้น" : "Status after", 0, false},
                                         {"note", th ? "หมายเหตุ" : "Note", 0, false},
                                         {"decision", "", 0, false}, /* from here for programs */
                                         {"at", "", 0, false},
                                         {"actor", "", 0, false},
                                         {"via", "", 0, false},
                                         {"entered_by", "", 0, false},
                                         {"evidence", "", 0, false},
                                         {"disputed", "", 0, false},
                                         {"signer", "", 0, false},
                                         {"issued", "", 0, false}};
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
    struct showing s = {.cli = cli, .t = cli_table_begin(cli, columns, cli->format == CLI_TABLE ? 9 : 18)};
    enum ropa_status st = ropa_acts_each(cli->reg, args->n_words ? uid : NULL, &page, show_act, &s, &err);
    cli_table_end(s.t);
    if (!st)
        cli_note_more(cli, &page);
    return st ? cli_fail(cli, &err) : CLI_DONE;
}
