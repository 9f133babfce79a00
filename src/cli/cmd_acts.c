/* Acts: the way of records from draft to publication, one memo at a time. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define MAX_RECORDS 64 /* as many words as a command takes */

struct acting {
    struct cli *cli;
    struct ropa_act_on on[MAX_RECORDS];
    char uids[MAX_RECORDS][37];
    size_t n;
};

/* The uid of the person named by --by, into `uid`; CLI_DONE, or the exit status after a message. */
static int find_person(struct cli *cli, const struct cli_args *args, char uid[37]) {
    static const struct ropa_text need = {{"โปรดระบุผู้ลงนามหรือผู้ดำเนินการด้วย --by เช่น --by PS-ORG-66-001\n",
                                           "say who acted with --by, for example --by PS-ORG-66-001\n"}};
    struct ropa_err err = {0};
    const char *by = cli_option(args, "by");
    if (!by) {
        cli_note(cli, &need);
        return CLI_USAGE;
    }
    return ropa_register_find(cli->reg, ropa_entity_find("person"), by, uid, &err) ? cli_fail(cli, &err)
                                                                                   : CLI_DONE;
}

static int find_records(struct acting *a, const struct cli_args *args) {
    for (size_t i = 0; i < args->n_words; i++) {
        struct ropa_err err = {0};
        struct ropa_act_on *on = &a->on[a->n];
        *on = (struct ropa_act_on){.uid = a->uids[a->n], .acts = -1};
        if (ropa_register_find_any(a->cli->reg, args->words[i], &on->ent, a->uids[a->n], &err))
            return cli_fail(a->cli, &err);
        a->n++;
    }
    return CLI_DONE;
}

/* A date as officers write it, as ISO; NULL date is today. */
static int read_date(struct cli *cli, const struct cli_args *args, char iso[11]) {
    const char *date = cli_option(args, "date");
    struct ropa_err err = {.label = {{"วันที่", "Date"}}};
    iso[0] = '\0';
    if (!date || !ropa_date_parse(date, ropa_register_today(cli->reg), iso, &err))
        return CLI_DONE;
    err.label = (struct ropa_text){{"วันที่", "Date"}};
    return cli_fail(cli, &err);
}

/* What the record is now, and the command that comes next. */
static void show_next(struct cli *cli, const struct ropa_act_on *on) {
    static const struct ropa_text now = {{"%s  %s", "%s  %s"}};
    static const struct ropa_text then = {
        {"  ต่อไป: ropa %s %s --level %s --by ...\n", "  next: ropa %s %s --level %s --by ...\n"}};
    struct ropa_record *rec = NULL;
    struct ropa_act_next next[4];
    size_t n = 0;
    if (ropa_register_get(cli->reg, on->ent, on->uid, &rec, NULL))
        return;
    const struct ropa_choice *status = ropa_choice_find(ropa_vocab_find("STATUS"), ropa_record_status(rec));
    cli_print(cli->out, cli_say(cli, &now), ropa_record_ref(rec), status ? cli_say(cli, &status->label) : "");
    if (!ropa_acts_next(cli->reg, rec, next, &n, NULL) && n)
        cli_print(cli->out, cli_say(cli, &then), next[0].kind, ropa_record_ref(rec),
                  next[0].level ? next[0].level : "unit");
    else
        fputc('\n', cli->out);
    ropa_record_free(rec);
}

int cli_cmd_act(struct cli *cli, const struct cli_args *args) {
    struct acting a = {.cli = cli};
    struct ropa_err err = {0};
    char by[37], date[11];
    if (!args->n_words)
        return cli_usage(cli, args);
    int status = find_records(&a, args);
    if (!status)
        status = find_person(cli, args, by);
    if (!status)
        status = read_date(cli, args, date);
    if (status)
        return status;
    struct ropa_act act = {.kind = args->command->name,
                           .level = cli_option(args, "level"),
                           .by = by,
                           .post = cli_option(args, "post"),
                           .decision = cli_option(args, "decision"),
                           .memo = cli_option(args, "memo"),
                           .date = date[0] ? date : NULL,
                           .reason = cli_option(args, "reason"),
                           .url = cli_option(args, "url"),
                           .despite = cli_option(args, "despite")};
    if (ropa_act(cli->reg, &act, a.on, a.n, &err))
        return cli_fail(cli, &err);
    for (size_t i = 0; i < a.n; i++)
        show_next(cli, &a.on[i]);
    return CLI_DONE;
}

/* ---- the way so far ---- */

struct showing {
    struct cli *cli;
    struct cli_table *t;
};

static bool show_act(void *ctx, const struct ropa_act_kept *k) {
    struct showing *s = ctx;
    char day[64];
    const char *date = s->cli->format == CLI_TABLE
                           ? ropa_date_format(k->date, s->cli->lang, ROPA_DATE_SHORT, day, sizeof day)
                           : k->date;
    const char *note = k->url ? k->url : k->despite ? k->despite : k->reason ? k->reason : "";
    cli_table_row(s->t, (const char *[]){k->ref, date, cli_label(s->cli, "ACTKIND", k->kind),
                                         cli_label(s->cli, "LEVEL", k->level), k->by_name ? k->by_name : "",
                                         k->by_post ? k->by_post : "", k->memo ? k->memo : "",
                                         cli_label(s->cli, "STATUS", k->status), note});
    return true;
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
                                         {"note", th ? "หมายเหตุ" : "Note", 40, false}};
    struct ropa_err err = {0};
    const struct ropa_entity *ent;
    char uid[37];
    if (args->n_words > 1)
        return cli_usage(cli, args);
    if (args->n_words && ropa_register_find_any(cli->reg, args->words[0], &ent, uid, &err))
        return cli_fail(cli, &err);
    struct showing s = {cli, cli_table_begin(cli, columns, 9)};
    enum ropa_status st = ropa_acts_each(cli->reg, args->n_words ? uid : NULL, show_act, &s, &err);
    cli_table_end(s.t);
    return st ? cli_fail(cli, &err) : CLI_DONE;
}
