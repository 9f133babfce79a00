/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A unit is added; who speaks for it in the working group, and whether there is a centre, together with it, or later. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/menu.h"

#include <stdlib.h>
#include <string.h>

static bool note(void *ctx, const struct ropa_record *rec) {
    struct cli_items *l = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    cli_items_add(l, ropa_record_entity(rec), ropa_record_ref(rec), title ? title : "", "");
    return !l->bad;
}

static void gather(struct cli *cli, const char *noun, struct cli_items *l) {
    if (!cli_menu_open(cli))
        return;
    struct ropa_query *q = ropa_query_new(cli->reg, ropa_entity_find(noun));
    if (q)
        ropa_register_list(cli->reg, q, note, l, NULL);
    ropa_query_free(q);
    cli_menu_close(cli);
}

static bool has(const struct cli_items *l, const char *word) {
    for (size_t i = 0; i < l->n; i++)
        if (!strcmp(l->at[i].word, word))
            return true;
    return false;
}

/* What of a place in the group isn't told: the day, without which it doesn't count; the order; "" nothing. */
static const char *lacking(struct cli *cli, const char *ref) {
    static const char *const lacks[2][2] = {{"", "valid_from"}, {"order_no", "order_no,valid_from"}};
    const char *what = "";
    if (!cli_menu_open(cli))
        return what;
    struct ropa_record *rec = cli_menu_read(cli, ropa_entity_find("person"), ref);
    if (rec && ropa_record_value(rec, "wg_role"))
        what = lacks[!ropa_record_value(rec, "order_no")][!ropa_record_value(rec, "valid_from")];
    ropa_record_free(rec);
    cli_menu_close(cli);
    return what;
}

/* A member, of one who is in the register (`asked`: made so just now); what was passed over is asked for once more. */
static void put_member(struct cli *cli, const char *ref, const char *unit, bool asked) {
    static const struct ropa_text
        day = {{"ยังไม่บอกวันที่ได้รับมอบหมาย (ตามคำสั่ง) จึงยังไม่นับเป็นผู้แทน โปรดบอกวันที่",
                "The day of the order isn't told, so it doesn't count yet: which day is it"}},
        order = {{"ยังไม่บอกเลขที่คำสั่ง โปรดบอก หรือพิมพ์ > เพื่อบอกภายหลังที่ชื่อของผู้แทน: ค้นหา (f)",
                  "The number of the order isn't told: which is it, or > to tell it later at the "
                  "representative's name: find (f)"}};
    if (!asked)
        cli_menu_run(cli, 10,
                     (const char *[]){"person", "edit", ref, "--yes", "--unit-ref", unit, "--wg-role",
                                      "member", "--ask", "order_no,valid_from"});
    const char *what = lacking(cli, ref);
    if (!*what)
        return;
    cli_screen_text(cli, cli_say(cli, strstr(what, "valid_from") ? &day : &order), 1, 1);
    cli_menu_run(cli, 6, (const char *[]){"person", "edit", ref, "--yes", "--ask", what});
}

static void add_member(struct cli *cli, const char *unit) {
    struct cli_items before = {0}, after = {0};
    gather(cli, "person", &before);
    cli_menu_run(cli, 8,
                 (const char *[]){"person", "add", "--unit-ref", unit, "--wg-role", "member", "--ask",
                                  "name,post,order_no,valid_from"});
    gather(cli, "person", &after);
    for (size_t i = 0; i < after.n && !before.bad; i++)
        if (!has(&before, after.at[i].word))
            put_member(cli, after.at[i].word, unit, true);
    cli_items_free(&before);
    cli_items_free(&after);
}

/* Somebody who is in the register, or who isn't yet; the order and its day are asked with it. */
static void ask_member(struct cli *cli, const struct cli_item *unit) {
    static const struct ropa_text head =
                                      {{"ผู้แทนของ %s (%s) ในคณะทำงาน คือผู้ใด (Enter = ภายหลัง เตือนไว้ในสิ่งที่ต้องทำ)",
                                        "Who speaks for %s (%s) in the working group (Enter: later)"}},
                                  fresh = {{"ผู้ที่ยังไม่มีในทะเบียนบุคคล", "Somebody who isn't in the register yet"}};
    struct cli_items people = {0};
    char line[500];
    gather(cli, "person", &people);
    cli_items_add(&people, NULL, "", cli_say(cli, &fresh), "");
    cli_format(line, sizeof line, cli_say(cli, &head), unit->line, unit->word);
    const struct cli_item *person = cli_items_pick(cli, line, &people);
    if (person && *person->word)
        put_member(cli, person->word, unit->word, false);
    else if (person)
        add_member(cli, unit->word);
    cli_items_free(&people);
}

void cli_menu_member(struct cli *cli, const char *unit) {
    struct cli_items units = {0};
    gather(cli, "unit", &units);
    for (size_t i = 0; i < units.n; i++)
        if (!strcmp(units.at[i].word, unit))
            ask_member(cli, &units.at[i]);
    cli_items_free(&units);
}

/* Whether it isn't said yet if there is a centre. */
static bool lacks_centre(struct cli *cli) {
    if (!cli_menu_open(cli))
        return false;
    struct ropa_record *office = cli_menu_read(cli, ropa_entity_find("organisation"), "ORG");
    bool lacks = office && !ropa_record_value(office, "has_centre");
    ropa_record_free(office);
    cli_menu_close(cli);
    return lacks;
}

/* Once for the office: which unit is the centre, or that there is none. */
static void ask_centre(struct cli *cli) {
    static const struct ropa_text
        head = {{"หน่วยงานใดเป็นศูนย์กลางที่ตรวจรับรายการของทุกหน่วย (Enter = ภายหลัง)",
                 "Which unit is the centre that checks the entries of all (Enter: later)"}},
        none = {{"ไม่มีศูนย์กลางตรวจรับ", "There is no centre"}};
    struct cli_items units = {0};
    if (!lacks_centre(cli))
        return;
    cli_items_add(&units, NULL, "", cli_say(cli, &none), "");
    gather(cli, "unit", &units);
    const struct cli_item *unit = cli_items_pick(cli, cli_say(cli, &head), &units);
    if (unit && *unit->word)
        cli_menu_run(cli, 8,
                     (const char *[]){"organisation", "edit", "ORG", "--yes", "--has-centre", "yes",
                                      "--centre-ref", unit->word});
    else if (unit)
        cli_menu_run(cli, 6, (const char *[]){"organisation", "edit", "ORG", "--yes", "--has-centre", "no"});
    cli_items_free(&units);
}

void cli_menu_add_unit(struct cli *cli) {
    bool added = false;
    struct cli_items before = {0}, after = {0};
    gather(cli, "unit", &before);
    cli_menu_run(cli, 2, (const char *[]){"unit", "add"});
    gather(cli, "unit", &after);
    for (size_t i = 0; i < after.n && !before.bad; i++)
        if (!has(&before, after.at[i].word)) {
            ask_member(cli, &after.at[i]);
            added = true;
        }
    if (added)
        ask_centre(cli);
    cli_items_free(&before);
    cli_items_free(&after);
}
