/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* check: findings and the verdict per paragraph; rules: what is looked for. */
#include "cli/cmd/matrix.h"
#include "cli/form/form_screen.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_PARAGRAPHS = 32 };

static const char *const severity_codes[] = {"hint", "warning", "error"};
static const char *const verdict_codes[] = {"not_applicable", "missing", "complete"};
static const struct ropa_text severity_words[] = {
    {{"แนะนำ", "hint"}}, {{"ควรแก้", "warning"}}, {{"ต้องแก้", "error"}}};
static const struct ropa_text to_do = {{"ทำต่อ", "to do"}}; /* another record mends it */

/* Listed, and no longer open. */
static const struct ropa_text waived = {{"ผ่อนผัน", "waived"}}, acknowledged = {{"รับทราบ", "noted"}};

/* One run of `check`. */
struct check {
    struct cli *cli;
    int least;        /* severity shown */
    const char *rule; /* the only rule shown, NULL for all */
    const struct ropa_record *rec;
    struct cli_table *table; /* csv */
    FILE *verdicts;          /* JSON, printed after the findings */
    char *verdicts_text;
    size_t verdicts_size;
    struct cli_matrix *matrix; /* NULL: findings are shown */
    size_t count[3], records, activities, complete,
        shown; /* shown: findings of the record at hand, or all in JSON */
};

/* ---- findings ---- */

static void print_json(struct check *k, const struct ropa_finding *f) {
    FILE *out = k->cli->out;
    const char *const pairs[][2] = {{"rule", f->rule},
                                    {"severity", severity_codes[f->severity]},
                                    {"noun", ropa_record_entity(f->rec)->code},
                                    {"ref", ropa_record_ref(f->rec)},
                                    {"field", f->field},
                                    {"law", f->law ? f->law : ""}};
    fputs(k->shown ? ",\n  {" : "\n  {", out);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        fprintf(out, "%s\"%s\":", i ? "," : "", pairs[i][0]);
        cli_json_text(out, pairs[i][1]);
    }
    fputs(",\n   \"message\":{\"th\":", out);
    cli_json_text(out, f->message[ROPA_TH]);
    fputs(",\"en\":", out);
    cli_json_text(out, f->message[ROPA_EN]);
    fprintf(out, "},\"elsewhere\":%s%s}", f->elsewhere ? "true" : "false",
            f->waived ? ",\"waived\":true" : "");
}

static void print_csv(struct check *k, const struct ropa_finding *f) {
    cli_table_row(k->table,
                  (const char *const[]){ropa_record_entity(f->rec)->code, ropa_record_ref(f->rec),
                                        severity_codes[f->severity], f->rule, f->field, f->law ? f->law : "",
                                        f->message[k->cli->lang], f->elsewhere ? "1" : "0"});
}

static void print_line(struct check *k, const struct ropa_finding *f) {
    const struct ropa_text *word = f->waived      ? f->severity == ROPA_ERROR ? &acknowledged : &waived
                                   : f->elsewhere ? &to_do
                                                  : &severity_words[f->severity];
    fputs("  ", k->cli->out);
    cli_pad(k->cli->out, cli_say(k->cli, word), 8, false);
    cli_print(k->cli->out, "%s  (%s%s%s)\n", f->message[k->cli->lang], f->rule, *f->field ? ", " : "",
              f->field);
}

/* The heading of a record stands above its first finding. */
static void print_heading(struct check *k) {
    const struct ropa_entity *ent = ropa_record_entity(k->rec);
    const char *title = ropa_record_get(k->rec, ent->title);
    cli_print(k->cli->out, "%s %s\n", ropa_record_ref(k->rec), title ? title : "");
}

static bool take_finding(void *ctx, const struct ropa_finding *f) {
    struct check *k = ctx;
    if (k->rule && strcmp(k->rule, f->rule))
        return true;
    k->count[f->severity] += !f->waived;
    if ((int)f->severity < k->least || (k->matrix && k->cli->format != CLI_JSON))
        return true;
    if (k->cli->format == CLI_JSON)
        print_json(k, f);
    else if (k->cli->format == CLI_CSV)
        print_csv(k, f);
    else {
        if (!k->shown)
            print_heading(k);
        print_line(k, f);
    }
    k->shown++;
    return true;
}

/* ---- verdicts ---- */

/* {"19": {"th": ..., "en": ...}} for what doesn't apply. */
static void note_reason(struct check *k, const char *code, enum ropa_verdict v, size_t *n) {
    const struct ropa_text *why = v == ROPA_NOT_APPLICABLE ? ropa_why_not(code) : NULL;
    if (!why)
        return;
    fprintf(k->verdicts, "%s\"%s\":{\"th\":", (*n)++ ? "," : ",\n   \"why_not\":{", code);
    cli_json_text(k->verdicts, why->in[ROPA_TH]);
    fputs(",\"en\":", k->verdicts);
    cli_json_text(k->verdicts, why->in[ROPA_EN]);
    fputs("}", k->verdicts);
}

static void note_verdicts(struct check *k, const enum ropa_verdict *verdicts,
                          const enum ropa_verdict *sections) {
    size_t n, reasons = 0;
    const struct ropa_paragraph *p = ropa_paragraphs(k->rec, &n);
    fprintf(k->verdicts, "%s\n  {\"noun\":\"activity\",\"ref\":", k->activities ? "," : "");
    cli_json_text(k->verdicts, ropa_record_ref(k->rec));
    for (size_t i = 0; i < n; i++)
        fprintf(k->verdicts, ",\"%s\":\"%s\"", p[i].code, verdict_codes[verdicts[i]]);
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++)
        fprintf(k->verdicts, ",\"%s\":\"%s\"", ropa_sections()[i].code, verdict_codes[sections[i]]);
    for (size_t i = 0; i < n; i++)
        note_reason(k, p[i].code, verdicts[i], &reasons);
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++)
        note_reason(k, ropa_sections()[i].code, sections[i], &reasons);
    fputs(reasons ? "}}" : "}", k->verdicts);
}

static void print_verdicts(struct check *k, const enum ropa_verdict *verdicts, int percent) {
    static const struct ropa_text done = {{"  ครบถ้วน %d %%", "  complete: %d %%"}};
    static const struct ropa_text lacks = {{"  ขาด", "  missing"}};
    size_t n, missing = 0;
    const struct ropa_paragraph *p = ropa_paragraphs(k->rec, &n);
    if (!k->shown)
        return;
    cli_print(k->cli->out, cli_say(k->cli, &done), percent);
    for (size_t i = 0; i < n; i++) {
        if (verdicts[i] != ROPA_MISSING)
            continue;
        cli_print(k->cli->out, "%s %s", missing++ ? "," : cli_say(k->cli, &lacks), p[i].code);
    }
    fputc('\n', k->cli->out);
}

static void check_activity(struct check *k) {
    enum ropa_verdict verdicts[MAX_PARAGRAPHS], sections[ROPA_N_SECTIONS];
    int percent = ropa_check_sections(k->cli->reg, k->rec, verdicts, sections, take_finding, k);
    if (k->cli->format == CLI_JSON)
        note_verdicts(k, verdicts, sections);
    if (k->matrix)
        cli_matrix_add(k->matrix, k->rec, verdicts, sections, percent);
    if (k->cli->format == CLI_TABLE)
        print_verdicts(k, verdicts, percent);
    k->activities++;
    k->complete += percent == 100;
}

static int check_uid(struct check *k, const struct ropa_entity *ent, const char *uid) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    if (ropa_register_get(k->cli->reg, ent, uid, &rec, &err))
        return cli_fail(k->cli, &err);
    if (k->cli->format == CLI_TABLE)
        k->shown = 0;
    k->rec = rec;
    k->records++;
    if (!strcmp(ent->code, "activity"))
        check_activity(k);
    else
        ropa_check_record(k->cli->reg, rec, take_finding, k);
    ropa_record_free(rec);
    return CLI_DONE;
}

/* ---- which records ---- */

/* The list is read whole before its records are judged, which ask for others. */
struct uids {
    char (*at)[37];
    size_t n, cap;
    bool bad;
};

static bool keep_uid(void *ctx, const struct ropa_record *rec) {
    struct uids *u = ctx;
    if (u->n == u->cap) {
        size_t cap = u->cap ? u->cap * 2 : 64;
        char(*more)[37] = realloc(u->at, cap * sizeof *more);
        u->bad = !more;
        if (u->bad)
            return false;
        u->at = more;
        u->cap = cap;
    }
    snprintf(u->at[u->n++], sizeof *u->at, "%s", ropa_record_uid(rec));
    return true;
}

static int check_noun(struct check *k, const struct ropa_entity *ent, const char *unit) {
    struct ropa_err err = {0};
    struct uids u = {0};
    int exit = CLI_DONE;
    struct ropa_query *q = ropa_query_new(k->cli->reg, ent);
    enum ropa_status s = q ? ROPA_OK : ROPA_E_NOMEM;
    if (!s && unit)
        s = ropa_query_unit(q, unit, &err);
    if (!s)
        s = ropa_register_list(k->cli->reg, q, keep_uid, &u, &err);
    if (!s && u.bad)
        s = ROPA_E_NOMEM;
    err.status = s;
    if (s)
        exit = cli_fail(k->cli, &err);
    for (size_t i = 0; i < u.n && exit == CLI_DONE; i++)
        exit = check_uid(k, ent, u.at[i]);
    free(u.at);
    ropa_query_free(q);
    return exit;
}

/* Every noun; with a unit, those that belong to one. */
static int check_all(struct check *k, const char *unit) {
    size_t n;
    int exit = CLI_DONE;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n && exit == CLI_DONE; i++)
        if (!unit || nouns[i]->unit_field != ROPA_NO_FIELD)
            exit = check_noun(k, nouns[i], unit);
    return exit;
}

static int check_ref(struct check *k, const struct ropa_entity *noun, const char *word) {
    struct ropa_err err = {0};
    char uid[37];
    enum ropa_status s = cli_find_word(k->cli, &noun, word, uid, &err);
    return s ? cli_fail(k->cli, &err) : check_uid(k, noun, uid);
}

static int check_words(struct check *k, const struct cli_args *args) {
    const char *unit = cli_option(args, "unit");
    const struct ropa_entity *noun = args->n_words ? ropa_entity_find(args->words[0]) : NULL;
    size_t first = noun ? 1 : 0;
    int exit = CLI_DONE;
    if (first == args->n_words && k->matrix)
        return check_noun(k, ropa_entity_find("activity"), unit);
    if (first == args->n_words)
        return noun ? check_noun(k, noun, unit) : check_all(k, unit);
    for (size_t i = first; i < args->n_words && exit == CLI_DONE; i++)
        exit = check_ref(k, noun, args->words[i]);
    return exit;
}

/* ---- the frame ---- */

static void begin(struct check *k) {
    static const struct cli_column columns[] = {
        {"noun", "noun", 0, false},         {"ref", "ref", 0, false},
        {"severity", "severity", 0, false}, {"rule", "rule", 0, false},
        {"field", "field", 0, false},       {"law", "law", 0, false},
        {"message", "message", 0, false},   {"elsewhere", "elsewhere", 0, true}};
    if (k->cli->format == CLI_CSV && !k->matrix)
        k->table = cli_table_begin(k->cli, columns, sizeof columns / sizeof *columns);
    if (k->cli->format != CLI_JSON)
        return;
    k->verdicts = open_memstream(&k->verdicts_text, &k->verdicts_size);
    fputs("{\"findings\":[", k->cli->out);
}

static void end_json(struct check *k) {
    fclose(k->verdicts);
    fprintf(
        k->cli->out,
        "],\n \"verdicts\":[%s],\n \"summary\":{\"records\":%zu,\"error\":%zu,\"warning\":%zu,\"hint\":%zu,"
        "\"complete\":%zu}}\n",
        k->verdicts_text, k->records, k->count[ROPA_ERROR], k->count[ROPA_WARNING], k->count[ROPA_HINT],
        k->complete);
    free(k->verdicts_text);
}

static void end(struct check *k) {
    static const struct ropa_text summary = {
        {"ตรวจ %zu รายการ: ต้องแก้ %zu ควรแก้ %zu แนะนำ %zu  กิจกรรมครบถ้วน %zu จาก %zu\n",
         "%zu records checked: %zu errors, %zu warnings, %zu hints; %zu of %zu activities complete\n"}};
    if (k->matrix && k->cli->format != CLI_JSON)
        cli_matrix_print(k->cli, k->matrix);
    if (k->cli->format == CLI_CSV)
        cli_table_end(k->table);
    else if (k->cli->format == CLI_JSON)
        end_json(k);
    else
        cli_print(k->cli->out, cli_say(k->cli, &summary), k->records, k->count[ROPA_ERROR],
                  k->count[ROPA_WARNING], k->count[ROPA_HINT], k->complete, k->activities);
}

static const struct ropa_rule *find_rule(const char *id, struct cli_nearest *near) {
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    for (size_t i = 0; i < n; i++) {
        if (!strcasecmp(rules[i]->id, id))
            return rules[i];
        cli_nearest_try(near, rules[i]->id);
    }
    return NULL;
}

static const struct ropa_text all_rules = {{" ดูกฎทั้งหมดด้วย ropa rules", "; see all rules with: ropa rules"}};

/* The options read into `k`; 0, or CLI_USAGE with a message. */
static int read_options(struct check *k, const struct cli_args *args) {
    const char *severity = cli_option(args, "severity"), *rule = cli_option(args, "rule");
    static const struct ropa_text severities = {
        {" โปรดใช้ error, warning หรือ hint", "; use error, warning or hint"}};
    struct cli_nearest near = {.word = severity, .distance = 64, .see = &severities};
    for (int i = 0; severity && i < 3; i++) {
        cli_nearest_try(&near, severity_codes[i]);
        if (!strcmp(severity, severity_codes[i])) {
            k->least = i;
            severity = NULL;
        }
    }
    if (severity)
        return cli_unknown(k->cli, &near);
    near = (struct cli_nearest){.word = rule, .distance = 64, .see = &all_rules};
    const struct ropa_rule *known = rule && strcmp(rule, "FIELD") != 0 ? find_rule(rule, &near) : NULL;
    if (rule && !known && strcmp(rule, "FIELD") != 0)
        return cli_unknown(k->cli, &near);
    k->rule = known ? known->id : rule;
    return CLI_DONE;
}

int cli_cmd_check(struct cli *cli, const struct cli_args *args) {
    struct check k = {.cli = cli};
    struct ropa_err err = {0};
    int exit = read_options(&k, args);
    if (exit)
        return exit;
    struct cli_matrix matrix = {0};
    k.matrix = cli_has(args, "matrix") ? &matrix : NULL;
    bool all = args->n_words == (args->n_words && ropa_entity_find(args->words[0])); /* no record is named */
    if (ropa_check_begin(cli->reg, all, &err))
        return cli_fail(cli, &err);
    begin(&k);
    exit = check_words(&k, args);
    end(&k);
    ropa_check_end(cli->reg);
    cli_matrix_free(&matrix);
    return exit ? exit : k.count[ROPA_ERROR] ? CLI_FINDINGS : CLI_DONE;
}

/* ---- rules ---- */

/* What a finding names where "{x}" stands is left open: "…". */
static void without_marks(const char *text, char *out, size_t size) {
    size_t n = 0;
    out[0] = '\0';
    for (const char *p = text; *p && n + 4 < size; p++) {
        const char *end = *p == '{' ? strchr(p, '}') : NULL;
        n += (size_t)snprintf(out + n, size - n, "%.*s", end ? 3 : 1, end ? "…" : p);
        p = end ? end : p;
    }
}

static void show_rule(struct cli *cli, const struct ropa_rule *r) {
    static const struct ropa_text labels[] = {{{"เงื่อนไข", "Condition"}},
                                              {{"ข้อความ", "Message"}},
                                              {{"กฎหมาย", "Law"}},
                                              {{"ใช้ตั้งแต่", "In force from"}},
                                              {{"ใช้ถึง", "until"}}};
    static const struct ropa_text retired = {{"ยกเลิกแล้ว", "retired"}};
    char law[300], message[600], from[64] = "", to[64] = "";
    without_marks(cli_say(cli, &r->message), message, sizeof message);
    cli_screen_law(cli, r->law, law, sizeof law);
    if (r->from)
        ropa_date_format(r->from, cli->lang, ROPA_DATE_LONG, from, sizeof from);
    if (r->to)
        ropa_date_format(r->to, cli->lang, ROPA_DATE_LONG, to, sizeof to);
    const char *const values[] = {cli_say(cli, &r->condition), message, law, from, to};
    cli_print(cli->out, "%s  %s\n", r->id,
              cli_say(cli, r->retired ? &retired : &severity_words[r->severity]));
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        if (!*values[i])
            continue;
        fputs("  ", cli->out);
        cli_pad(cli->out, cli_say(cli, &labels[i]), 14, false);
        cli_print(cli->out, "%s\n", values[i]);
    }
}

/* On a terminal what fits; for programs all. */
static void list_rules(struct cli *cli, const struct ropa_rule *only) {
    bool th = cli->lang == ROPA_TH, people = cli->format == CLI_TABLE;
    const struct cli_column columns[] = {{"id", th ? "กฎ" : "Rule", 0, false},
                                         {"severity", th ? "ระดับ" : "Severity", 0, false},
                                         {"law", th ? "กฎหมาย" : "Law", 36, false},
                                         {"message", th ? "ข้อความ" : "Message", 0, false},
                                         {"condition", "", 0, false},
                                         {"from", "", 0, false},
                                         {"to", "", 0, false},
                                         {"state", "", 0, false}};
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    struct cli_table *t = cli_table_begin(cli, columns, cli->format == CLI_TABLE ? 4 : 8);
    for (size_t i = 0; t && i < n; i++) {
        const struct ropa_rule *r = rules[i];
        const char *severity =
            people ? cli_say(cli, &severity_words[r->severity]) : severity_codes[r->severity];
        char law[300], message[600];
        cli_screen_law(cli, r->law, law, sizeof law);
        without_marks(cli_say(cli, &r->message), message, sizeof message);
        if (!only || r == only)
            cli_table_row(t, (const char *const[]){r->id, severity, people ? law : r->law,
                                                   people ? message : cli_say(cli, &r->message),
                                                   cli_say(cli, &r->condition), r->from ? r->from : "",
                                                   r->to ? r->to : "", r->retired ? "retired" : "in_use"});
    }
    cli_table_end(t);
}

int cli_cmd_rules(struct cli *cli, const struct cli_args *args) {
    struct cli_nearest near = {
        .word = args->n_words ? args->words[0] : NULL, .distance = 64, .see = &all_rules};
    const struct ropa_rule *r = near.word ? find_rule(near.word, &near) : NULL;
    if (near.word && !r)
        return cli_unknown(cli, &near);
    if (r && cli->format == CLI_TABLE)
        show_rule(cli, r);
    else
        list_rules(cli, r);
    return CLI_DONE;
}
