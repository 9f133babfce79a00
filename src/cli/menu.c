/* `ropa` alone on a terminal: where we stand, what to go on with, what to do next. */
#include "form_screen.h"
#include "term.h"

#include <stdlib.h>
#include <string.h>

#define OFFERED 6 /* records to go on with */
#define EXPORT_NAME "ropa.xlsx"

/* ---- where we stand ---- */

struct offer {
    char noun[32], ref[64], line[300];
};

struct menu {
    struct cli *cli;
    struct offer offers[OFFERED];
    size_t n, drafts, activities, complete, missing;
};

static bool note_draft(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text on = {{"กรอก \"%s\" ต่อ (ร่าง)", "Go on with \"%s\" (draft)"}};
    static const struct ropa_text unnamed = {{"ยังไม่มีชื่อ", "no name yet"}};
    struct menu *m = ctx;
    m->drafts++;
    if (m->n == OFFERED)
        return true;
    struct offer *o = &m->offers[m->n++];
    char title[200];
    const char *name = d->title && *d->title ? d->title : cli_say(m->cli, &unnamed);
    snprintf(title, sizeof title, "%.*s", (int)ropa_text_fit(name, 50), name);
    snprintf(o->noun, sizeof o->noun, "%s", d->ent->code);
    snprintf(o->ref, sizeof o->ref, "%s", d->uid);
    snprintf(o->line, sizeof o->line, cli_say(m->cli, &on), title);
    return true;
}

static bool is_offered(const struct menu *m, const char *uid) {
    for (size_t i = 0; i < m->n; i++)
        if (!strcmp(m->offers[i].ref, uid))
            return true;
    return false;
}

static bool count_missing(void *ctx, const struct ropa_finding *f) {
    struct menu *m = ctx;
    m->missing += f->severity == ROPA_ERROR && !f->elsewhere;
    return true;
}

static bool note_activity(void *ctx, const struct ropa_record *rec) {
    static const struct ropa_text fill = {
        {"กรอก \"%s\" ให้ครบ (ขาด %zu ข้อ)", "Complete \"%s\" (%zu to answer)"}};
    struct menu *m = ctx;
    enum ropa_verdict v[32];
    size_t paragraphs;
    ropa_paragraphs(rec, &paragraphs);
    m->missing = 0;
    int done = paragraphs <= 32 ? ropa_check_activity(m->cli->reg, rec, v, count_missing, m) : 0;
    m->activities++;
    m->complete += done == 100;
    if (done == 100 || m->n == OFFERED || is_offered(m, ropa_record_uid(rec)))
        return true;
    struct offer *o = &m->offers[m->n++];
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    char head[200];
    snprintf(head, sizeof head, "%.*s", (int)ropa_text_fit(title ? title : "", 50), title ? title : "");
    snprintf(o->noun, sizeof o->noun, "activity");
    snprintf(o->ref, sizeof o->ref, "%s", ropa_record_ref(rec));
    snprintf(o->line, sizeof o->line, cli_say(m->cli, &fill), head, m->missing);
    return true;
}

static bool take_title(void *ctx, const struct ropa_record *rec) {
    char *out = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    snprintf(out, 200, "%.*s", (int)ropa_text_fit(title ? title : "", 60), title ? title : "");
    return false;
}

static void each_of(struct cli *cli, const char *noun, ropa_record_fn *each, void *ctx) {
    struct ropa_query *q = ropa_query_new(cli->reg, ropa_entity_find(noun));
    if (q) {
        ropa_query_whole(q);
        ropa_register_list(cli->reg, q, each, ctx, NULL);
    }
    ropa_query_free(q);
}

static void show_head(struct menu *m) {
    static const struct ropa_text title = {
        {" ระบบบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล", " Records of processing activities"}};
    static const struct ropa_text counts = {
        {" กิจกรรม %zu รายการ · ครบ %zu · ร่างที่ค้าง %zu\n", " %zu activities · %zu complete · %zu drafts\n"}};
    static const struct ropa_text first = {{" ควรทำก่อน\n", " First\n"}};
    struct cli *cli = m->cli;
    char office[200] = "", left[204], day[96];
    each_of(cli, "organisation", take_title, office);
    fputc('\n', cli->out);
    cli_screen_bold(cli, true);
    fprintf(cli->out, "%s\n", cli_say(cli, &title));
    cli_screen_bold(cli, false);
    snprintf(left, sizeof left, " %s", office);
    cli_screen_sides(
        cli, left,
        ropa_date_format(ropa_register_today(cli->reg), cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    cli_screen_rule(cli);
    cli_print(cli->out, cli_say(cli, &counts), m->activities, m->complete, m->drafts);
    if (m->n)
        cli_print(cli->out, cli_say(cli, &first));
    for (size_t i = 0; i < m->n; i++) {
        char line[400];
        snprintf(line, sizeof line, "   %zu  %s", i + 1, m->offers[i].line);
        cli_screen_sides(cli, line, strlen(m->offers[i].ref) < 36 ? m->offers[i].ref : "");
    }
    fputc('\n', cli->out);
}

/* ---- what can be done ---- */

static void run(struct cli *cli, int argc, const char *const *argv) {
    char *words[8];
    for (int i = 0; i < argc; i++)
        words[i] = strdup(argv[i]);
    cli_run(cli, argc, words);
    for (int i = 0; i < argc; i++)
        free(words[i]);
}

static void find(struct cli *cli) {
    static const struct ropa_text ask = {{" คำที่ค้นหา > ", " Search for > "}};
    char *word = cli_term_line(cli, cli_say(cli, &ask), NULL);
    if (word && *word)
        run(cli, 2, (const char *[]){"search", word});
    free(word);
}

static void export_workbook(struct cli *cli) {
    static const struct ropa_text ask = {{" ชื่อไฟล์ > ", " File > "}};
    char *name = cli_term_line(cli, cli_say(cli, &ask), EXPORT_NAME);
    if (name && *name)
        run(cli, 3, (const char *[]){"export", "xlsx", name});
    free(name);
}

/* Records other than activities, by number. */
static void add_other(struct cli *cli) {
    static const struct ropa_text ask = {{" เพิ่มรายการใด (เลข) > ", " Add which (number) > "}};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        fprintf(cli->out, "  %2zu  %s\n", i + 1, cli_say(cli, &ents[i]->label));
    char *line = cli_term_line(cli, cli_say(cli, &ask), NULL), *key = line ? ropa_text_fold(line) : NULL;
    size_t k = key ? (size_t)strtoul(key, NULL, 10) : 0;
    if (k >= 1 && k <= n)
        run(cli, 2, (const char *[]){ents[k - 1]->code, "add"});
    free(line);
    free(key);
}

static void add_activity(struct cli *cli) {
    run(cli, 2, (const char *[]){"activity", "add"});
}

static void list(struct cli *cli) {
    run(cli, 2, (const char *[]){"activity", "list"});
}

static void check(struct cli *cli) {
    run(cli, 1, (const char *[]){"check"});
}

static void help(struct cli *cli) {
    cli_help(cli);
}

static bool known(const char *command) {
    for (const struct cli_command *c = cli_commands; c->name; c++)
        if (!strcmp(c->name, command))
            return true;
    return false;
}

/* `key` is what the same key gives when the keyboard is set to Thai. */
static const struct {
    const char *letter, *key;
    struct ropa_text label;
    const char *command; /* left out when the program has no such command */
    void (*act)(struct cli *);
} acts[] = {
    {"a", "ฟ", {{"เพิ่มกิจกรรม", "add an activity"}}, NULL, add_activity},
    {"n", "ื", {{"เพิ่มรายการอื่น", "add another record"}}, NULL, add_other},
    {"f", "ด", {{"ค้นหา", "find"}}, "search", find},
    {"l", "ส", {{"ดูรายการ", "list"}}, NULL, list},
    {"c", "แ", {{"ตรวจ", "check"}}, "check", check},
    {"x", "ป", {{"ส่งออก Excel", "export to Excel"}}, "export", export_workbook},
    {"h", "้", {{"คำสั่ง", "commands"}}, NULL, help},
};
enum { N_ACTS = sizeof acts / sizeof acts[0] };

static void show_acts(struct cli *cli) {
    static const struct ropa_text quit = {{"ออก (q)", "quit (q)"}};
    int at = 0;
    for (size_t i = 0; i <= N_ACTS; i++) {
        char item[200];
        if (i < N_ACTS && acts[i].command && !known(acts[i].command))
            continue;
        if (i < N_ACTS)
            snprintf(item, sizeof item, "%s (%s)", cli_say(cli, &acts[i].label), acts[i].letter);
        else
            snprintf(item, sizeof item, "%s", cli_say(cli, &quit));
        int width = ropa_text_width(item);
        if (at && at + 2 + width > cli_screen_columns(cli))
            at = 0, fputc('\n', cli->out);
        fprintf(cli->out, "%s%s", at ? "  " : " ", item);
        at += width + 2;
    }
    fputc('\n', cli->out);
}

/* False when the officer leaves. */
static bool act_on(struct menu *m, const char *typed) {
    static const struct ropa_text unknown = {
        {" ไม่มีข้อ \"%s\" โปรดพิมพ์ตัวอักษรในวงเล็บ หรือเลขหน้ารายการ\n",
         " There is no \"%s\"; type a letter in brackets or a number\n"}};
    char *key = ropa_text_fold(typed);
    size_t n = key && strspn(key, "0123456789") == strlen(key) ? (size_t)strtoul(key, NULL, 10) : 0;
    bool stay = strcmp(typed, "q") && strcmp(typed, "ๆ") && strcmp(typed, "ออก");
    if (n >= 1 && n <= m->n) {
        run(m->cli, 3, (const char *[]){m->offers[n - 1].noun, "edit", m->offers[n - 1].ref});
    } else if (stay && *typed) {
        size_t i = 0;
        while (i < N_ACTS && strcmp(key ? key : "", acts[i].letter) && strcmp(typed, acts[i].key) &&
               strcmp(typed, acts[i].label.in[ROPA_TH]))
            i++;
        if (i < N_ACTS)
            acts[i].act(m->cli);
        else
            cli_print(m->cli->out, cli_say(m->cli, &unknown), typed);
    }
    free(key);
    return stay;
}

/* ---- a new machine ---- */

/* One value of a record, asked until it is right. False when the officer stops. */
static bool ask_value(struct cli *cli, struct ropa_record *rec, const char *code) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    size_t f = ropa_field_find(ent, code);
    static const struct ropa_text needed = {
        {" ข้อนี้ต้องมีคำตอบ หรือพิมพ์ q เพื่อออก\n", " An answer is needed, or q to leave\n"}};
    char prompt[200], *line = NULL;
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &ent->fields[f].help), 1, 1);
    fprintf(cli->out, "   %s %s\n", cli->lang == ROPA_TH ? "เช่น" : "For example", ent->fields[f].example);
    snprintf(prompt, sizeof prompt, " %s > ", cli_say(cli, &ent->fields[f].label));
    for (;;) {
        struct ropa_err err = {0};
        char *typed = cli_term_line(cli, prompt, line);
        free(line);
        line = typed;
        if (!line || !strcmp(line, "q") || !strcmp(line, "ๆ") || !strcmp(line, "หยุด"))
            break;
        if (ropa_record_parse(rec, f, line, NULL, &err))
            cli_fail(cli, &err);
        else if (ropa_record_get(rec, f))
            break;
        else
            cli_print(cli->out, cli_say(cli, &needed));
    }
    free(line);
    return ropa_record_get(rec, f) != NULL;
}

static enum ropa_status make_register(struct cli *cli, struct ropa_record *office, struct ropa_record *unit,
                                      struct ropa_err *err) {
    enum ropa_status s = ropa_register_make(cli->db, &cli->env, &cli->reg, err);
    if (!s)
        s = ropa_register_save(cli->reg, office, err);
    if (!s)
        s = ropa_register_save(cli->reg, unit, err);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    return s;
}

/* Step by step: the office, the unit, its code. Exit status; CLI_USAGE when the officer stops. */
static int first_time(struct cli *cli) {
    static const struct ropa_text hello = {
        {"ยังไม่มีทะเบียนในโฟลเดอร์นี้ (%s) ตอบ 3 ข้อเพื่อสร้างทะเบียนใหม่ หรือพิมพ์ q เพื่อออก",
         "There is no register here (%s). Three answers make one; q leaves"}};
    static const struct ropa_text made = {
        {"\n สร้างทะเบียน %s แล้ว ต่อไปเพิ่มกิจกรรมแรก: พิมพ์ a\n",
         "\n The register %s was made. Now add the first activity: type a\n"}};
    struct ropa_record *office = ropa_record_new(ropa_entity_find("organisation"));
    struct ropa_record *unit = ropa_record_new(ropa_entity_find("unit"));
    struct ropa_err err = {0};
    char line[600];
    int status = CLI_USAGE;
    snprintf(line, sizeof line, cli_say(cli, &hello), cli->db);
    cli_screen_text(cli, line, 1, 1);
    if (office && unit && ask_value(cli, office, "controller_name") && ask_value(cli, unit, "name") &&
        ask_value(cli, unit, "code")) {
        status = make_register(cli, office, unit, &err) ? cli_fail(cli, &err) : CLI_DONE;
        if (!status)
            cli_print(cli->out, cli_say(cli, &made), cli->db);
    }
    ropa_record_free(office);
    ropa_record_free(unit);
    return status;
}

int cli_menu(struct cli *cli) {
    static const struct ropa_text ask = {{" เลือก > ", " Choose > "}};
    bool on = true;
    while (on) {
        struct menu m = {.cli = cli};
        struct ropa_err err = {0};
        enum ropa_status s = ropa_register_open(cli->db, &cli->env, &cli->reg, &err);
        if (s == ROPA_E_NO_REGISTER) {
            int status = first_time(cli);
            if (status)
                return status == CLI_USAGE ? CLI_DONE : status;
            continue;
        }
        if (s)
            return cli_fail(cli, &err);
        ropa_draft_each(cli->reg, note_draft, &m, NULL);
        each_of(cli, "activity", note_activity, &m);
        show_head(&m);
        ropa_register_close(cli->reg);
        cli->reg = NULL;
        show_acts(cli);
        char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
        on = line && act_on(&m, line);
        free(line);
    }
    return CLI_DONE;
}
