/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Lists of the menu whose lines open: records, what was found, what is due, drafts. */
#include "cli/dialog.h"
#include "cli/form/ask_act.h"
#include "cli/form/form_screen.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <ropa/due.h>
#include <stdlib.h>
#include <string.h>

struct listing {
    struct cli *cli;
    struct cli_items items;
    const char *unit; /* of findings: uid, of which alone; NULL: all */
};

/* Pick, and open what was picked, until the officer leaves. */
static void open_each(struct cli *cli, const struct ropa_text *head, struct cli_items *l) {
    const struct cli_item *item;
    while ((item = cli_items_pick(cli, cli_say(cli, head), l)) && item->ent)
        cli_menu_record(cli, item->ent, item->word);
}

/* The end of a list: what was gathered is shown, or why it wasn't; frees the items. */
static void show(struct listing *l, const struct ropa_text *head, enum ropa_status s,
                 const struct ropa_err *err) {
    cli_menu_close(l->cli);
    if (s)
        cli_fail(l->cli, err);
    else
        open_each(l->cli, head, &l->items);
    cli_items_free(&l->items);
}

/* ---- records ---- */

static bool note_record(void *ctx, const struct ropa_record *rec) {
    struct listing *l = ctx;
    char status[160] = "";
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    if (cli_has_way(l->cli, ropa_record_entity(rec)))
        cli_status(l->cli, rec, status, sizeof status);
    cli_items_add(&l->items, ropa_record_entity(rec), ropa_record_ref(rec), title ? title : "", status);
    return !l->items.bad;
}

/* Every noun with how many there are; activities first. */
static const struct ropa_entity *pick_noun(struct cli *cli) {
    static const struct ropa_text head = {{"ดูรายการใด", "Which records"}};
    struct cli_items nouns = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    const struct ropa_entity *first = ropa_entity_find("activity"), *picked = NULL;
    if (!cli_menu_open(cli))
        return NULL;
    for (size_t i = 0; i <= n; i++) {
        const struct ropa_entity *ent = i ? ents[i - 1] : first;
        char count[32];
        if (i && ent == first)
            continue;
        snprintf(count, sizeof count, "%lld", (long long)ropa_register_count(cli->reg, ent));
        cli_items_add(&nouns, NULL, ent->code, cli_say(cli, &ent->label), count);
    }
    cli_menu_close(cli);
    const struct cli_item *item = cli_items_pick(cli, cli_say(cli, &head), &nouns);
    if (item)
        picked = ropa_entity_find(item->word);
    cli_items_free(&nouns);
    return picked;
}

void cli_menu_records(struct cli *cli) {
    const struct ropa_entity *ent = pick_noun(cli);
    struct listing l = {.cli = cli};
    struct ropa_err err = {0};
    if (!ent || !cli_menu_open(cli))
        return;
    struct ropa_query *q = ropa_query_new(cli->reg, ent);
    enum ropa_status s =
        q ? ropa_register_list(cli->reg, q, note_record, &l, &err) : (err.status = ROPA_E_NOMEM);
    ropa_query_free(q);
    show(&l, &ent->label, s, &err);
}

static bool note_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    struct listing *l = ctx;
    (void)uid;
    cli_items_add(&l->items, ent, ref, title, cli_say(l->cli, &ent->label));
    return !l->items.bad;
}

/* Activities are what is mostly looked for; what they rest on bears their names. */
static void activities_first(struct cli_items *l) {
    const struct ropa_entity *activity = ropa_entity_find("activity");
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++) {
        struct cli_item item = l->at[i];
        if (item.ent != activity)
            continue;
        memmove(l->at + n + 1, l->at + n, (i - n) * sizeof item);
        l->at[n++] = item;
    }
}

void cli_menu_find(struct cli *cli) {
    static const struct ropa_text ask = {{" คำที่ค้นหา > ", " Search for > "}};
    static const struct ropa_text head = {{"ผลการค้นหา", "Found"}};
    static const struct ropa_text help = {
        {"พิมพ์คำใดก็ได้ที่อยู่ในรายการ เช่น ชื่อกิจกรรม ชื่อคน เลขบัตร เบอร์โทร รหัสรายการ Enter กลับ",
         "Any word of a record: a name, a number, a ref; Enter goes back"}};
    const struct cli_dialog d = {.prompt = cli_say(cli, &ask), .help = &help};
    static const struct ropa_text none = {
        {"ผลการค้นหา: ไม่พบ \"%s\" ในทะเบียน ค้นคำอื่น หรือ Enter กลับ",
         "Found: nothing has \"%s\"; search for another word, or Enter goes back"}};
    bool again = true;
    while (again) {
        struct listing l = {.cli = cli};
        struct ropa_err err = {0};
        char *words, line[600];
        again = false;
        if (cli_ask(cli, &d, &words) == CLI_ON && *words && cli_menu_open(cli)) {
            enum ropa_status s =
                ropa_register_search(cli->reg, &(struct ropa_search){.words = words}, note_found, &l, &err);
            activities_first(&l.items);
            again = !s && !l.items.n;
            if (again) {
                cli_menu_close(cli);
                cli_items_free(&l.items);
                cli_format(line, sizeof line, cli_say(cli, &none), words);
                cli_screen_text(cli, line, 1, 1);
            } else {
                show(&l, &head, s, &err);
            }
        }
        free(words);
    }
}

/* ---- what was found ---- */

static bool note_finding(void *ctx, const struct ropa_finding *f) {
    struct listing *l = ctx;
    const char *title = ropa_record_get(f->rec, ropa_record_entity(f->rec)->title);
    char line[1200], unit[37];
    if (f->severity != ROPA_ERROR || f->waived || !*ropa_record_ref(f->rec) ||
        (l->unit && (!ropa_record_unit(f->rec, unit) || strcmp(unit, l->unit) != 0)))
        return true;
    cli_format(line, sizeof line, "%s  %s%s%s", ropa_record_ref(f->rec), title ? title : "",
               title ? ": " : "", f->message[l->cli->lang]);
    return cli_items_add_mend(&l->items, f, line);
}

/* Until the officer leaves, looked for anew after each: each opens where it is mended. */
void cli_menu_check_unit(struct cli *cli, const char *unit) {
    static const struct ropa_text head = {{"ข้อที่ต้องแก้", "To be mended"}};
    size_t last = 0;
    for (bool more = true; more;) {
        struct listing l = {.cli = cli, .items = {.ctx = cli, .last = last}, .unit = unit};
        struct ropa_err err = {0};
        if (!cli_menu_open(cli))
            return;
        cli_say_wait(cli);
        enum ropa_status s = ropa_check_each(cli->reg, NULL, note_finding, NULL, &l, &err);
        cli_menu_close(cli);
        if (s)
            cli_fail(cli, &err);
        const struct cli_item *item = s ? NULL : cli_items_pick(cli, cli_say(cli, &head), &l.items);
        more = item != NULL;
        last = l.items.last;
        if (item)
            cli_menu_mend(cli, item);
        cli_items_free(&l.items);
    }
}

void cli_menu_check(struct cli *cli) {
    cli_menu_check_unit(cli, NULL);
}

static bool note_due(void *ctx, const struct ropa_due *due) {
    struct listing *l = ctx;
    char line[600], left[120];
    cli_format(line, sizeof line, "%s: %s", cli_say(l->cli, &due->what), due->title);
    cli_items_add(&l->items, due->ent, due->ref, line, ropa_due_left(due, l->cli->lang, left, sizeof left));
    return !l->items.bad;
}

void cli_menu_due(struct cli *cli) {
    static const struct ropa_text head = {{"ครบกำหนดภายใน 90 วัน", "Due within 90 days"}};
    struct listing l = {.cli = cli};
    struct ropa_err err = {0};
    if (!cli_menu_open(cli))
        return;
    enum ropa_status s =
        ropa_due_each(cli->reg, &(struct ropa_due_options){.within = 90}, note_due, &l, &err);
    show(&l, &head, s, &err);
}

/* ---- drafts ---- */

/* Those of who acts; one that can't be read can still be dropped. */
static bool note_draft(void *ctx, const struct ropa_draft *d) {
    struct listing *l = ctx;
    char at[64], name[64];
    if (!d->mine)
        return true;
    cli_show_time(l->cli, d->at, at, sizeof at);
    cli_items_add(&l->items, d->damaged ? NULL : d->ent, cli_draft_name(l->cli, d, name, sizeof name),
                  d->damaged  ? cli_say(l->cli, &cli_damaged)
                  : *d->title ? d->title
                              : cli_say(l->cli, &d->ent->label),
                  at);
    return !l->items.bad;
}

/* Whether one was dropped: the others are shown again. */
static bool pick_draft(struct cli *cli) {
    static const struct ropa_text head = {{"ร่างที่ค้าง (เลข = กรอกต่อ ลบหน้าเลข เช่น -1 = ทิ้งร่าง)",
                                           "Drafts (number: go on with it; with a minus, -1: drop it)"}};
    struct listing l = {.cli = cli, .items.drops = true};
    struct ropa_err err = {0};
    if (!cli_menu_open(cli))
        return false;
    enum ropa_status s = ropa_draft_each(cli->reg, NULL, note_draft, &l, &err);
    cli_menu_close(cli);
    const struct cli_item *item = s ? NULL : cli_items_pick(cli, cli_say(cli, &head), &l.items);
    bool drop = item && (l.items.dropped || !item->ent);
    if (s)
        cli_fail(cli, &err);
    else if (drop)
        cli_menu_run(cli, 3, (const char *[]){"drafts", "--drop", item->word});
    else if (item)
        cli_menu_run(cli, 3, (const char *[]){item->ent->code, "edit", item->word});
    cli_items_free(&l.items);
    return drop;
}

void cli_menu_drafts(struct cli *cli) {
    while (pick_draft(cli))
        ;
}

/* ---- many under one memo ---- */

void cli_menu_memo(struct cli *cli) {
    static const struct ropa_text head = {
        {"บันทึกฉบับเดียว หลายรายการ: ทำอะไร", "One memo, many records: what is done"}};
    struct cli_items l = {0};
    const char *kind, *label;
    for (size_t i = 0; (kind = cli_act_offered(cli, i, &label)); i++)
        cli_items_add(&l, NULL, kind, label, "");
    const struct cli_item *item = cli_items_pick(cli, cli_say(cli, &head), &l);
    if (item)
        cli_menu_run(cli, 1, (const char *[]){item->word});
    cli_items_free(&l);
}
