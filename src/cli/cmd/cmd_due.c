/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* due: what must be done by when, breaches first. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

struct due {
    struct cli *cli;
    struct cli_table *table;
    size_t shown, overdue, unknown;
    bool weekends; /* the holidays around a day shown aren't known */
};

static const char *const kind_codes[] = {"breach", "request", "disposal", "review", "expiry"};

/* "เกินกำหนด 4 ชั่วโมง 10 นาที (แจ้งพร้อมเหตุผลได้ถึง 16 ม.ค. 2567 09:00)" */
static void left_in_words(const struct cli *cli, const struct ropa_due *due, char *out, size_t size) {
    static const struct ropa_text late = {{"%s (แจ้งพร้อมเหตุผลได้ถึง %s)", "%s (with a reason until %s)"}};
    char left[160], until[96];
    ropa_due_left(due, cli->lang, left, sizeof left);
    cli_show_time(cli, due->until, until, sizeof until);
    if (due->left < 0 && *due->until)
        cli_format(out, size, cli_say(cli, &late), left, until);
    else
        snprintf(out, size, "%s", left);
}

static void show_person(struct due *d, const struct ropa_due *due) {
    char at[96] = "–", left[400];
    if (*due->at && due->hours)
        cli_show_time(d->cli, due->at, at, sizeof at);
    else if (*due->at)
        ropa_date_format(due->at, d->cli->lang, ROPA_DATE_SHORT, at, sizeof at);
    left_in_words(d->cli, due, left, sizeof left);
    cli_table_row(d->table,
                  (const char *const[]){at, left, cli_say(d->cli, &due->what), due->ref, due->title});
}

static void show_program(struct due *d, const struct ropa_due *due) {
    char left[32] = "", law[200];
    const char *state = !*due->at ? "unknown" : due->left < 0 ? "overdue" : "open";
    if (*due->at)
        snprintf(left, sizeof left, "%lld", (long long)due->left);
    cli_table_row(d->table,
                  (const char *const[]){kind_codes[due->kind], due->ent->code, due->ref, due->title,
                                        due->unit, cli_say(d->cli, &due->what),
                                        ropa_law_text(due->law, d->cli->lang, law, sizeof law), due->at,
                                        due->until, due->hours ? "" : left, due->hours ? left : "", state});
}

static bool take_due(void *ctx, const struct ropa_due *due) {
    struct due *d = ctx;
    struct ropa_json *w = cli_table_json(d->table);
    d->shown++;
    d->overdue += *due->at && due->left < 0;
    d->unknown += !*due->at;
    d->weekends |= due->weekends;
    if (w)
        ropa_json_due(w, NULL, due, d->cli->lang);
    else if (d->cli->format == CLI_TABLE)
        show_person(d, due);
    else
        show_program(d, due);
    return true;
}

static struct cli_table *begin(struct cli *cli) {
    static const struct cli_column program[] = {{"kind", "kind", 0, false},
                                                {"noun", "noun", 0, false},
                                                {"ref", "ref", 0, false},
                                                {"title", "title", 0, false},
                                                {"unit", "unit", 0, false},
                                                {"what", "what", 0, false},
                                                {"law", "law", 0, false},
                                                {"due_at", "due_at", 0, false},
                                                {"until", "until", 0, false},
                                                {"days_left", "days_left", 0, true},
                                                {"minutes_left", "minutes_left", 0, true},
                                                {"state", "state", 0, false}};
    bool thai = cli->lang == ROPA_TH;
    struct cli_column person[] = {{"due_at", thai ? "ครบกำหนด" : "Due", 0, false},
                                  {"left", thai ? "เหลือ" : "Left", 0, false},
                                  {"what", thai ? "สิ่งที่ต้องทำ" : "What", 44, false},
                                  {"ref", thai ? "รหัส" : "Ref", 0, false},
                                  {"title", thai ? "เรื่อง" : "Title", 40, false}};
    if (cli->format == CLI_TABLE)
        return cli_table_begin(cli, person, sizeof person / sizeof *person);
    return cli_table_begin(cli, program, sizeof program / sizeof *program);
}

static void summary(struct cli *cli, const struct due *d) {
    static const struct ropa_text none = {{"ไม่มีสิ่งที่ครบกำหนด\n", "nothing is due\n"}};
    static const struct ropa_text all = {
        {"%zu เรื่อง เกินกำหนด %zu ยังไม่รู้วันเริ่มนับ %zu\n", "%zu things, %zu overdue, %zu not known from when\n"}};
    static const struct ropa_text weekends = {
        {"วันครบกำหนดของคำขอเลื่อนพ้นเสาร์ อาทิตย์แล้ว แต่ทะเบียนไม่มีรายการวันหยุดราชการของช่วงนั้น โปรดเพิ่มที่ค่าที่กำหนดของปี (%s setting)\n",
         "requests don't fall due on a weekend, but the register has no list of holidays for those days: add it to the setting of the year (%s setting)\n"}};
    fflush(cli->out);
    if (cli->format == CLI_TABLE && d->shown)
        cli_note(cli, &all, d->shown, d->overdue, d->unknown);
    else if (cli->format == CLI_TABLE)
        cli_note(cli, &none);
    if (d->weekends && cli->format != CLI_JSON)
        cli_note(cli, &weekends, cli_ropa(cli));
}

int cli_cmd_due(struct cli *cli, const struct cli_args *args) {
    struct due d = {.cli = cli};
    struct ropa_err err = {0};
    size_t days = 0;
    if (!cli_number(cli, args, "within", &days))
        return CLI_USAGE;
    int within = !cli_has(args, "within") ? -1 : days > 100000 ? 100000 : (int)days;
    d.table = begin(cli);
    const struct ropa_due_options options = {.within = within, .unit = cli_option(args, "unit")};
    enum ropa_status s = ropa_due_each(cli->reg, &options, take_due, &d, &err);
    cli_table_end(d.table);
    if (s)
        return cli_fail(cli, &err);
    summary(cli, &d);
    return CLI_DONE;
}
