/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* check: findings and the verdict per paragraph; rules: what is looked for. */
#include "cli/cmd/matrix.h"
#include "cli/form/form_screen.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

static const char *const severity_codes[] = {"hint", "warning", "error"};
static const struct ropa_text severity_words[] = {
    {{"แนะนำ", "hint"}}, {{"ควรแก้", "warning"}}, {{"ต้องแก้", "error"}}};
enum { WORD = 8 /* columns of what a finding is */ };
static const struct ropa_text to_do = {{"รอเอกสารอื่น", "to do"}}; /* another record mends it */

/* Listed, and no longer open. */
static const struct ropa_text waived = {{"ผ่อนผัน", "waived"}}, acknowledged = {{"รับทราบ", "noted"}};

/* One run of `check`. */
struct check {
    struct cli *cli;
    int least;                         /* severity shown */
    const char *rule;                  /* the only rule shown, NULL for all */
    struct cli_table *table;           /* csv */
    struct ropa_json *json, *verdicts; /* these are kept in `kept`, and stand after the findings */
    FILE *kept;
    char *kept_text;
    size_t kept_size;
    struct cli_matrix *matrix; /* NULL: findings are shown */
    char headed[37];           /* uid of the record whose heading was printed last */
    bool bad;                  /* memory ran out */
    size_t count[3], records, activities, complete, elsewhere,
        faulty, /* of those complete, those with an error open */
        shown;  /* findings of the record at hand, or all in JSON */
};

/* ---- findings ---- */

static void print_csv(struct check *k, const struct ropa_finding *f) {
    char law[300], entries[24] = "", *places = ropa_finding_where(f, ROPA_AS_CODE, k->cli->lang);
    if (f->entries)
        snprintf(entries, sizeof entries, "%zu", f->entries);
    cli_table_row(k->table,
                  (const char *const[]){ropa_record_entity(f->rec)->code, ropa_record_ref(f->rec),
                                        severity_codes[f->severity], f->rule, places ? places : "",
                                        cli_screen_law(k->cli, f->law, law, sizeof law),
                                        f->message[k->cli->lang], f->elsewhere ? "1" : "0", entries});
    free(places);
}

/*
 * "(ม.39(5) · R39-09 · ผู้มีสิทธิเข้าถึง, เงื่อนไข)": what isn't answered is named by its sentence already, and no rule by its code in
 * the menu.
 */
static void print_where(const struct cli *cli, FILE *out, const struct ropa_finding *f) {
    static const struct ropa_text touches = {{" กระทบ %zu กิจกรรม", " (%zu activities)"}};
    bool field = !strcmp(f->rule, "FIELD"), coded = !field && !cli->menu;
    char law[300], *places = field ? NULL : ropa_finding_where(f, ROPA_AS_LABEL, cli->lang);
    const char *const parts[] = {cli_screen_law(cli, f->law, law, sizeof law), coded ? f->rule : "",
                                 places ? places : ""};
    size_t n = 0;
    cli_print(out, "%s", f->message[cli->lang]);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (*parts[i])
            cli_print(out, "%s%s", n++ ? " · " : "  (", parts[i]);
    fputs(n ? ")" : "", out);
    if (f->entries > 1)
        cli_print(out, cli_say(cli, &touches), f->entries);
    fputc('\n', out);
    free(places);
}

void cli_finding_line(const struct cli *cli, FILE *out, const struct ropa_finding *f) {
    const struct ropa_text *word = f->waived      ? f->severity == ROPA_ERROR ? &acknowledged : &waived
                                   : f->elsewhere ? &to_do
                                                  : &severity_words[f->severity];
    fputs("  ", out);
    int width = ropa_text_width(cli_say(cli, word));
    cli_pad(out, cli_say(cli, word), width < WORD ? WORD : width + 2, false);
    print_where(cli, out, f);
}

/* The heading of a record stands above its first finding. */
static void print_heading(struct check *k, const struct ropa_record *rec) {
    if (!strcmp(k->headed, ropa_record_uid(rec)))
        return;
    snprintf(k->headed, sizeof k->headed, "%s", ropa_record_uid(rec));
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    cli_print(k->cli->out, "%s %s\n", ropa_record_ref(rec), title ? title : "");
}

static bool take_finding(void *ctx, const struct ropa_finding *f) {
    struct check *k = ctx;
    bool awaits = f->severity == ROPA_ERROR && !f->waived && f->elsewhere;
    if (k->rule && strcmp(k->rule, f->rule))
        return true;
    k->count[f->severity] += !f->waived;
    k->elsewhere += awaits;
    if ((int)f->severity < k->least || (k->matrix && k->cli->format != CLI_JSON))
        return true;
    if (k->cli->format == CLI_JSON) {
        ropa_json_line(k->json);
        ropa_json_finding(k->json, NULL, f);
    } else if (k->cli->format == CLI_CSV) {
        print_csv(k, f);
    } else {
        print_heading(k, f->rec);
        cli_finding_line(k->cli, k->cli->out, f);
    }
    k->shown++;
    return true;
}

/* ---- verdicts ---- */

static void print_verdicts(struct check *k, const struct ropa_checked *c) {
    static const struct ropa_text lacks = {{"  ขาด", "  missing"}};
    char done[160];
    size_t n, missing = 0;
    const struct ropa_paragraph *p = ropa_paragraphs(c->rec, &n);
    print_heading(k, c->rec);
    cli_print(
        k->cli->out, "  %s",
        cli_complete_line(k->cli, c->rec, c->percent, c->open[ROPA_ERROR], c->awaited, done, sizeof done));
    for (size_t i = 0; i < n; i++) {
        if (c->verdicts[i] != ROPA_MISSING)
            continue;
        cli_print(k->cli->out, "%s %s", missing++ ? "," : cli_say(k->cli, &lacks), p[i].code);
    }
    fputc('\n', k->cli->out);
}

static bool take_checked(void *ctx, const struct ropa_checked *c) {
    struct check *k = ctx;
    k->records++;
    k->activities += c->verdicts != NULL;
    k->complete += c->percent == 100;
    k->faulty += c->percent == 100 && c->open[ROPA_ERROR];
    if (c->verdicts && k->cli->format == CLI_JSON) {
        ropa_json_line(k->verdicts);
        ropa_json_verdicts(k->verdicts, NULL, c);
    }
    if (c->verdicts && k->matrix)
        k->bad |= !cli_matrix_add(k->matrix, c);
    if (c->verdicts && k->cli->format == CLI_TABLE && !k->matrix && (k->shown || c->percent < 100))
        print_verdicts(k, c);
    if (k->cli->format == CLI_TABLE)
        k->shown = 0;
    return !k->bad;
}

/* ---- which records ---- */

static int ended(struct check *k, enum ropa_status s, struct ropa_err *err) {
    if (!s && k->bad)
        s = err->status = ROPA_E_NOMEM;
    return s ? cli_fail(k->cli, err) : CLI_DONE;
}

static int check_noun(struct check *k, const struct ropa_entity *ent, const char *unit) {
    struct ropa_err err = {0};
    struct ropa_query *q = ropa_query_new(k->cli->reg, ent);
    enum ropa_status s = q ? ROPA_OK : (err.status = ROPA_E_NOMEM);
    if (!s && unit)
        s = ropa_query_unit(q, unit, &err);
    if (!s)
        s = ropa_check_each(k->cli->reg, q, take_finding, take_checked, k, &err);
    ropa_query_free(q);
    return ended(k, s, &err);
}

static int check_all(struct check *k) {
    struct ropa_err err = {0};
    enum ropa_status s = ropa_check_each(k->cli->reg, NULL, take_finding, take_checked, k, &err);
    return ended(k, s, &err);
}

/* Of every noun whose records belong to a unit. */
static int check_unit(struct check *k, const char *unit) {
    size_t n;
    int exit = CLI_DONE;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n && exit == CLI_DONE; i++)
        if (nouns[i]->unit_field != ROPA_NO_FIELD)
            exit = check_noun(k, nouns[i], unit);
    return exit;
}

static int check_ref(struct check *k, const struct ropa_entity *noun, const char *word) {
    struct ropa_err err = {0};
    char uid[37];
    struct ropa_record *rec = NULL;
    enum ropa_status s = cli_find_word(k->cli, &noun, word, uid, &err);
    if (!s)
        s = ropa_register_get(k->cli->reg, noun, uid, &rec, &err);
    if (!s)
        s = ropa_check_one(k->cli->reg, rec, take_finding, take_checked, k, &err);
    if (!s && k->cli->format == CLI_TABLE && !k->matrix)
        cli_document_lacks(k->cli, k->cli->out, rec);
    ropa_record_free(rec);
    return ended(k, s, &err);
}

static int check_words(struct check *k, const struct cli_args *args) {
    const char *unit = cli_option(args, "unit");
    const struct ropa_entity *noun = args->n_words ? ropa_entity_find(args->words[0]) : NULL;
    size_t first = noun ? 1 : 0;
    int exit = CLI_DONE;
    if (first == args->n_words && k->matrix)
        return check_noun(k, ropa_entity_find("activity"), unit);
    if (first == args->n_words)
        return noun ? check_noun(k, noun, unit) : unit ? check_unit(k, unit) : check_all(k);
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
        {"message", "message", 0, false},   {"elsewhere", "elsewhere", 0, true},
        {"entries", "entries", 0, true}};
    if (k->cli->format == CLI_CSV && !k->matrix)
        k->table = cli_table_begin(k->cli, columns, sizeof columns / sizeof *columns);
    if (k->cli->format != CLI_JSON)
        return;
    k->json = cli_json(k->cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_object(k->json, NULL);
    ropa_json_array(k->json, "findings");
    k->kept = open_memstream(&k->kept_text, &k->kept_size);
    k->verdicts = k->kept ? cli_json(k->kept, (struct ropa_json_look){.indent = 1, .level = 1}) : NULL;
    ropa_json_array(k->verdicts, NULL);
}

static int end_json(struct check *k) {
    ropa_json_array_end(k->json);
    ropa_json_line(k->json);
    ropa_json_array_end(k->verdicts);
    bool kept = !ropa_json_end(k->verdicts);
    kept = k->kept && !fclose(k->kept) && kept;
    ropa_json_raw(k->json, "verdicts", kept ? k->kept_text : NULL);
    free(k->kept_text);
    ropa_json_line(k->json);
    ropa_json_object(k->json, "summary");
    ropa_json_int(k->json, "records", (int64_t)k->records);
    ropa_json_int(k->json, "error", (int64_t)k->count[ROPA_ERROR]);
    ropa_json_int(k->json, "warning", (int64_t)k->count[ROPA_WARNING]);
    ropa_json_int(k->json, "hint", (int64_t)k->count[ROPA_HINT]);
    ropa_json_int(k->json, "complete", (int64_t)k->complete);
    ropa_json_int(k->json, "complete_with_errors", (int64_t)k->faulty);
    ropa_json_object_end(k->json);
    ropa_json_object_end(k->json);
    return cli_json_end(k->cli, k->json);
}

static int end(struct check *k) {
    static const struct ropa_text summary = {
        {"ตรวจ %zu รายการ: ต้องแก้ %zu%s ควรแก้ %zu แนะนำ %zu  กิจกรรมที่ ม.39/40 ครบ %zu จาก %zu%s\n",
         "%zu records checked: %zu errors%s, %zu warnings, %zu hints; s.39/40 complete in %zu of %zu activities%s\n"}};
    static const struct ropa_text awaited = {{" (รอเอกสารอื่น %zu)", " (%zu to do elsewhere)"}};
    static const struct ropa_text faulty = {{" (ในนั้นมีที่ต้องแก้ %zu)", " (of these %zu to mend)"}};
    char of_them[80] = "", still[80] = "";
    if (k->faulty)
        snprintf(still, sizeof still, cli_say(k->cli, &faulty), k->faulty);
    if (k->elsewhere)
        snprintf(of_them, sizeof of_them, cli_say(k->cli, &awaited), k->elsewhere);
    if (k->matrix && k->cli->format != CLI_JSON)
        cli_matrix_print(k->cli, k->matrix);
    if (k->cli->format == CLI_CSV)
        cli_table_end(k->table);
    else if (k->cli->format == CLI_JSON)
        return end_json(k);
    else
        cli_print(k->cli->out, cli_say(k->cli, &summary), k->records, k->count[ROPA_ERROR], of_them,
                  k->count[ROPA_WARNING], k->count[ROPA_HINT], k->complete, k->activities, still);
    return CLI_DONE;
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
    int ended = end(&k);
    ropa_check_end(cli->reg);
    cli_matrix_free(&matrix);
    return exit ? exit : ended ? ended : k.count[ROPA_ERROR] ? CLI_FINDINGS : CLI_DONE;
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

/* What it finds, as its findings are called. */
static enum ropa_severity severity_of(const struct ropa_rule *r) {
    return r->bars ? ROPA_ERROR : r->severity;
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
              cli_say(cli, r->retired ? &retired : &severity_words[severity_of(r)]));
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
            people ? cli_say(cli, &severity_words[severity_of(r)]) : severity_codes[severity_of(r)];
        char law[300], message[600];
        cli_screen_law(cli, r->law, law, sizeof law);
        without_marks(cli_say(cli, &r->message), message, sizeof message);
        if (!only || r == only)
            cli_table_row(t, (const char *const[]){r->id, severity, law,
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
