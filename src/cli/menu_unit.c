/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A unit is added, and who speaks for it in the working group together with it, or later. */
#include "cli/dialog.h"
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
        cli_menu_run(cli, 5,
                     (const char *[]){"person", "edit", person->word, "--ask",
                                      "unit_ref,wg_role,order_no,valid_from"});
    else if (person)
        cli_menu_run(cli, 6,
                     (const char *[]){"person", "add", "--unit-ref", unit->word, "--ask",
                                      "name,post,wg_role,order_no,valid_from"});
    cli_items_free(&people);
}

void cli_menu_add_unit(struct cli *cli) {
    struct cli_items before = {0}, after = {0};
    gather(cli, "unit", &before);
    cli_menu_run(cli, 2, (const char *[]){"unit", "add"});
    gather(cli, "unit", &after);
    for (size_t i = 0; i < after.n && !before.bad; i++)
        if (!has(&before, after.at[i].word))
            ask_member(cli, &after.at[i]);
    cli_items_free(&before);
    cli_items_free(&after);
}
