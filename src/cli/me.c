/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/me.h"
#include "cli/dialog.h"

#include "cli/form/form_screen.h"
#include "cli/menu.h"
#include "cli/screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void take(const char *line, const char *key, char *out, size_t size) {
    size_t n = strlen(key);
    if (!strncmp(line, key, n))
        snprintf(out, size, "%.*s", (int)strcspn(line + n, "\r\n"), line + n);
}

static void path_of(const struct cli *cli, char out[700]) {
    snprintf(out, 700, "%s/ropa/me", cli->config);
}

void cli_me_read(struct cli *cli) {
    char path[700], line[700];
    path_of(cli, path);
    FILE *f = *cli->config ? fopen(path, "re") : NULL;
    cli->me.asked = f != NULL;
    while (f && fgets(line, sizeof line, f)) {
        take(line, "person=", cli->me.person, sizeof cli->me.person);
        take(line, "unit=", cli->me.unit, sizeof cli->me.unit);
        take(line, "templates=", cli->me.templates, sizeof cli->me.templates);
    }
    if (f)
        fclose(f);
}

/* Whole or not at all. */
static bool keep(const struct cli *cli) {
    char path[700], fresh[720], folder[620];
    path_of(cli, path);
    snprintf(fresh, sizeof fresh, "%s.new", path);
    mkdir(cli->config, 0700);
    snprintf(folder, sizeof folder, "%s/ropa", cli->config);
    mkdir(folder, 0700);
    FILE *f = *cli->config ? fopen(fresh, "we") : NULL;
    if (!f)
        return false;
    bool good = fprintf(f, "person=%s\nunit=%s\n", cli->me.person, cli->me.unit) > 0;
    if (*cli->me.templates)
        good &= fprintf(f, "templates=%s\n", cli->me.templates) > 0;
    good = !fclose(f) && good && !rename(fresh, path);
    if (!good)
        unlink(fresh);
    return good;
}

bool cli_me_templates(struct cli *cli, const char *folder) {
    struct cli kept = *cli; /* as they stand on this computer, whoever is named for this run */
    char *whole = realpath(folder, NULL);
    bool good =
        whole && strlen(whole) < sizeof kept.me.templates && !strpbrk(whole, "\r\n") && !cli->practice;
    if (good) {
        cli_me_read(&kept);
        snprintf(kept.me.templates, sizeof kept.me.templates, "%s", whole);
        good = kept.me.asked && keep(&kept);
    }
    if (good) /* what is kept later in this run keeps it, too */
        memcpy(cli->me.templates, kept.me.templates, sizeof cli->me.templates);
    free(whole);
    return good;
}

/* ---- asking ---- */

static bool note_unit(void *ctx, const struct ropa_record *rec) {
    struct cli_items *l = ctx;
    const char *name = ropa_record_get(rec, ropa_record_entity(rec)->title);
    cli_items_add(l, ropa_record_entity(rec), ropa_record_ref(rec), name ? name : "", "");
    return !l->bad;
}

/* Whether there was anything to pick from. */
static bool pick_unit(struct cli *cli, const struct ropa_text *head, bool sole, char code[16]) {
    struct cli_items units = {0};
    struct ropa_query *q = cli_menu_open(cli) ? ropa_query_new(cli->reg, ropa_entity_find("unit")) : NULL;
    if (q)
        ropa_register_list(cli->reg, q, note_unit, &units, NULL);
    ropa_query_free(q);
    cli_menu_close(cli);
    const struct cli_item *unit = units.n == 1 && sole ? units.at : NULL;
    bool asks = units.n && !unit;
    if (asks)
        unit = cli_items_pick(cli, cli_say(cli, head), &units);
    snprintf(code, 16, "%s", unit ? unit->word : "");
    cli_items_free(&units);
    return asks;
}

bool cli_me_pick_unit(struct cli *cli, const struct ropa_text *head, char code[16]) {
    pick_unit(cli, head, true, code);
    return *code;
}

/* At the first start the only unit is theirs; who asks to change it may look at the office. */
static bool ask_unit(struct cli *cli) {
    static const struct ropa_text head = {
        {"ท่านทำงานให้หน่วยงานใด (Enter = ทั้งองค์กร)", "Which unit do you work for (Enter: the office)"}};
    return pick_unit(cli, &head, !cli->me.asked, cli->me.unit);
}

enum ropa_status cli_make_person(struct cli *cli, char *line, const char *unit, struct ropa_record **out,
                                 struct ropa_err *err) {
    const char *const codes[] = {"name", "post", "unit_ref"};
    char *post = strchr(line, ',');
    if (post)
        *post++ = '\0';
    const char *const values[] = {line, post, unit};
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("person"));
    struct ropa_edit *edit = NULL;
    enum ropa_status s = rec ? ropa_edit_begin(cli->reg, rec, &edit, err) : (err->status = ROPA_E_NOMEM);
    for (size_t i = 0; i < 3 && !s; i++)
        if (values[i] && *values[i])
            s = ropa_edit_set(edit, codes[i], values[i], err);
    if (!s)
        s = ropa_edit_finish(edit, err);
    if (!s)
        s = ropa_register_save(cli->reg, rec, err);
    ropa_edit_free(edit);
    if (s)
        ropa_record_free(rec);
    *out = s ? NULL : rec;
    return s;
}

static enum ropa_status check_name(struct cli *cli, const char *line, struct ropa_err *err) {
    const char *post = strchr(line, ',');
    char name[700];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(line, ","), line);
    return ropa_form_check_person(cli->reg, name, post ? post + 1 + strspn(post + 1, " ") : "",
                                  ropa_register_today(cli->reg), err);
}

bool cli_is_name(struct cli *cli, const char *line) {
    static const struct ropa_text example = {{"สมศรี ใจดี, นักวิชาการ", "Somsri Jaidee, officer"}};
    struct ropa_err err = {0};
    enum ropa_status s = check_name(cli, line, &err);
    if (s)
        cli_say_refused(cli, &err, cli_say(cli, &example));
    return !s;
}

/* Nobody in the register is called so: the first person of all is put there, another one if they say so. False: ask again. */
static bool take_new(struct cli *cli, char *line) {
    static const struct ropa_text add = {
        {"ยังไม่มีชื่อนี้ในทะเบียนบุคคล เพิ่ม", "Nobody in the register has this name. Add it"}};
    struct ropa_err err = {0};
    bool first = !ropa_register_count(cli->reg, ropa_entity_find("person"));
    if (!first && !cli_confirm(cli, cli_say(cli, &add), false)) {
        snprintf(cli->me.person, sizeof cli->me.person, "%.*s", (int)strcspn(line, ","), line);
        return true;
    }
    struct ropa_record *rec;
    if (cli_make_person(cli, line, cli->me.unit, &rec, &err))
        return cli_fail(cli, &err), false;
    snprintf(cli->me.person, sizeof cli->me.person, "%s", ropa_record_value(rec, "name"));
    ropa_record_free(rec);
    return true;
}

/* A name of the register by any part of it, or a new one. False: to be asked again. */
static bool take_person(struct cli *cli, char *line, bool meant) {
    const struct ropa_entity *person = ropa_entity_find("person");
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    char uid[37];
    if (!meant && !cli_is_name(cli, line))
        return false;
    enum ropa_status s = cli_find_part(cli, person, line, uid, &err);
    if (s == ROPA_E_NOT_FOUND)
        return take_new(cli, line);
    if (!s)
        s = ropa_register_get(cli->reg, person, uid, &rec, &err);
    if (s)
        return cli_fail(cli, &err), false;
    snprintf(cli->me.person, sizeof cli->me.person, "%s", ropa_record_get(rec, person->title));
    ropa_record_free(rec);
    return true;
}

/* False: back to the question before, which is there where `back` says so. */
static bool ask_person(struct cli *cli, bool back) {
    static const struct ropa_text ask = {{"ชื่อของท่าน", "Your name"}};
    static const struct ropa_text hint = {
        {"บางส่วนของชื่อในทะเบียน หรือชื่อเต็มตามด้วยจุลภาคและตำแหน่ง (ยังไม่บอกให้กด Enter)",
         "Part of one in the register, or all of it, a comma, and your post (Enter: later)"}};
    static const struct ropa_text made = {
        {"ทะเบียนสร้างแล้ว ชื่อส่วนราชการและหน่วยงานแก้ได้จากหน้าแรก: ค้นหา (f)",
         "The register is made; the names of the office and the unit are changed from the first page: find (f)"}};
    bool done = false, meant = false;
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &hint), 1, 1);
    while (!done) {
        const struct cli_dialog d = {.label = cli_say(cli, &ask),
                                     .value = *cli->me.person ? cli->me.person : NULL,
                                     .help = &hint,
                                     .meant = &meant};
        char *line;
        enum cli_went w = cli_ask(cli, &d, &line);
        if (w == CLI_BACK && back)
            return false;
        if (w == CLI_BACK)
            cli_screen_text(cli, cli_say(cli, &made), 1, 1);
        done = w == CLI_STOPPED || (w == CLI_ON && !*line);
        if (w == CLI_ON && !done && cli_menu_open(cli)) {
            done = take_person(cli, line, meant);
            cli_menu_close(cli);
        }
        free(line);
    }
    if (*cli->me.person && !cli->named)
        cli->env.actor = cli->me.person;
    return true;
}

/* False: back to what was asked before, which is there where `after` says so. */
static bool ask(struct cli *cli, bool after) {
    static const struct ropa_text not_kept = {
        {" จำไว้ไม่ได้ จึงจะถามอีกครั้งเมื่อเปิดใหม่\n", " It could not be kept; it is asked again next time\n"}};
    for (bool asks = ask_unit(cli); !ask_person(cli, asks || after); asks = ask_unit(cli))
        if (!asks)
            return false;
    cli_screen_clear(cli);
    cli->me.asked = true;
    if (!cli->practice && !keep(cli))
        cli_print(cli->out, cli_say(cli, &not_kept));
    return true;
}

void cli_me_ask(struct cli *cli) {
    ask(cli, false);
}

bool cli_me_ask_after(struct cli *cli) {
    return ask(cli, true);
}

/* What was told on this computer, "" where that isn't of who acts: it is of who works here, not of another who is named for this run. */
static const char *told_unit(struct cli *cli, char person[37]) {
    bool known = !ropa_register_find(cli->reg, ropa_entity_find("person"), cli->env.actor, person, NULL);
    if (!known)
        person[0] = '\0';
    return known && cli->named && !cli->unit && strcmp(cli->env.actor, cli->me.person) != 0 ? ""
                                                                                            : cli->me.unit;
}

bool cli_me_unit(struct cli *cli, char uid[37]) {
    char person[37];
    const char *told = told_unit(cli, person);
    return !ropa_todo_unit(cli->reg, *person ? person : NULL, told, uid, NULL) && *uid;
}

bool cli_me_own_unit(struct cli *cli, char uid[37]) {
    char person[37];
    const char *told = told_unit(cli, person);
    return (*told && !ropa_register_find(cli->reg, ropa_entity_find("unit"), told, uid, NULL)) ||
           cli_me_unit(cli, uid);
}
