/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What several commands read from their line: numbers, records, queries. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

const struct ropa_text cli_damaged = {{"(เสีย อ่านไม่ได้)", "(damaged, can't be read)"}};

const char *cli_draft_name(struct cli *cli, const struct ropa_draft *d, char *out, size_t size) {
    struct ropa_record *rec = NULL;
    bool saved = d->ent && !d->fresh && !ropa_register_get(cli->reg, d->ent, d->uid, &rec, NULL);
    snprintf(out, size, "%s", saved && *ropa_record_ref(rec) ? ropa_record_ref(rec) : d->uid);
    ropa_record_free(rec);
    return out;
}

void *cli_grow(void *array, size_t n, size_t *cap, size_t size) {
    size_t more = *cap ? *cap * 2 : 16;
    if (n < *cap)
        return array;
    void *grown = realloc(array, more * size);
    *cap = grown ? more : *cap;
    return grown;
}

char *cli_words(const struct cli_args *args) {
    char *all = NULL;
    size_t size;
    FILE *f = open_memstream(&all, &size);
    for (size_t i = 0; f && i < args->n_words; i++)
        fprintf(f, "%s%s", i ? " " : "", args->words[i]);
    if (f)
        fclose(f);
    return all;
}

bool cli_evidence_only(struct cli *cli, const struct cli_args *args, const char *option) {
    static const struct ropa_text only = {{"--%s ใช้กับ evidence เท่านั้น\n", "--%s is for evidence only\n"}};
    bool fits = !cli_has(args, option) || !args->noun || !strcmp(args->noun->code, "evidence");
    if (!fits)
        cli_note(cli, &only, option);
    return fits;
}

bool cli_number(struct cli *cli, const struct cli_args *args, const char *option, size_t *n) {
    static const struct ropa_text text = {{"--%s: \"%s\" ไม่ใช่จำนวนเต็ม โปรดใช้เช่น 50\n",
                                           "--%s: \"%s\" is not a whole number; write for example 50\n"}};
    const char *value = cli_option(args, option);
    char *end = NULL, *digits = value ? ropa_text_fold(value) : NULL; /* Thai digits as ASCII */
    if (!value)
        return true;
    unsigned long given = digits ? strtoul(digits, &end, 10) : 0;
    bool good = digits && *digits >= '0' && *digits <= '9' && !*end;
    free(digits);
    if (good)
        *n = given;
    else
        cli_note(cli, &text, option, value);
    return good;
}

bool cli_page_asked(struct cli *cli, const struct cli_args *args, size_t usual, struct ropa_page *page) {
    *page = (struct ropa_page){.limit = usual, .after = cli_option(args, "after")};
    return cli_number(cli, args, "limit", &page->limit);
}

int cli_as_of(struct cli *cli, const struct cli_args *args, char day[11]) {
    const char *given = cli_option(args, "as-of");
    struct ropa_err err = {0};
    day[0] = '\0';
    if (!given || !ropa_date_parse(given, ropa_register_today(cli->reg), day, &err))
        return CLI_DONE;
    err.label = (struct ropa_text){{"--as-of", "--as-of"}};
    return cli_fail(cli, &err);
}

enum ropa_status cli_find_word(struct cli *cli, const struct ropa_entity **noun, const char *word,
                               char uid[37], struct ropa_err *err) {
    return *noun ? ropa_register_find(cli->reg, *noun, word, uid, err)
                 : ropa_register_find_any(cli->reg, word, noun, uid, err);
}

struct ropa_record *cli_record(struct cli *cli, const struct ropa_entity *noun, const char *word,
                               int *status) {
    char uid[37];
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    enum ropa_status s = cli_find_word(cli, &noun, word, uid, &err);
    if (!s)
        s = ropa_register_get(cli->reg, noun, uid, &rec, &err);
    *status = s ? cli_fail(cli, &err) : CLI_DONE;
    return rec;
}

enum ropa_status cli_find_uid(struct cli *cli, const struct ropa_entity *noun, const char *word, char uid[37],
                              struct ropa_err *err) {
    enum ropa_status s = ropa_register_find(cli->reg, noun, word, uid, err);
    if (s == ROPA_E_NOT_FOUND)
        s = ropa_register_find_removed(cli->reg, noun, word, uid, err);
    return s;
}

/* Only what holds this element of data, as people call it. */
static enum ropa_status query_data(struct ropa_query *q, const char *data, struct ropa_err *err) {
    char condition[600];
    snprintf(condition, sizeof condition, "data_elements=%s", data);
    return ropa_query_where(q, condition, err);
}

struct ropa_query *cli_query(struct cli *cli, const struct cli_args *args, const struct ropa_entity *noun,
                             int *status) {
    struct ropa_query *q = ropa_query_new(cli->reg, noun);
    struct ropa_err err = {0};
    enum ropa_status s = q ? ROPA_OK : (err.status = ROPA_E_NOMEM);
    for (size_t i = 0; !s && cli_option_at(args, "where", i); i++)
        s = ropa_query_where(q, cli_option_at(args, "where", i), &err);
    for (size_t i = 0; !s && cli_option_at(args, "data", i); i++)
        s = query_data(q, cli_option_at(args, "data", i), &err);
    if (!s && cli_option(args, "unit"))
        s = ropa_query_unit(q, cli_option(args, "unit"), &err);
    if (!s && cli_option(args, "search"))
        s = ropa_query_search(q, cli_option(args, "search"), &err);
    const char *sort = cli_option(args, "sort");
    struct ropa_place none;
    if (!s && sort && !sort[strspn(sort, ", ")]) /* asked for, and no name given */
        s = ropa_place_parse(noun, "", &none, &err);
    else if (!s && sort)
        s = ropa_query_sort(q, sort, &err);
    *status = s ? cli_fail(cli, &err) : CLI_DONE;
    if (!s)
        return q;
    ropa_query_free(q);
    return NULL;
}

const char *cli_label(const struct cli *cli, const char *vocab, const char *code) {
    const struct ropa_choice *c = code ? ropa_choice_find(ropa_vocab_find(vocab), code) : NULL;
    if (!code)
        return "";
    return c && cli->format == CLI_TABLE ? cli_say(cli, &c->label) : code;
}

void cli_path_label(const struct cli *cli, const struct ropa_entity *noun, const char *path, char *out,
                    size_t size) {
    struct ropa_place p;
    char *label = *path && !ropa_place_parse(noun, path, &p, NULL) ? ropa_place_label(&p, cli->lang) : NULL;
    snprintf(out, size, "%s", label ? label : path);
    free(label);
}

/* Whether it is no value of the field, but why there is none. */
static bool is_reason(const struct ropa_field *f, const char *value) {
    bool list = f->kind == ROPA_SET || f->kind == ROPA_REFS,
         day = f->kind == ROPA_DATE || f->kind == ROPA_TIME;
    return (list && *value != '[') || (f->kind == ROPA_BOOL && value[1]) ||
           (day && (*value < '0' || *value > '9'));
}

/* Whom a value names, or its words; of the record as a whole its name, or that it is removed. */
static char *change_said(const struct cli *cli, const struct ropa_import_change *c, const char *value,
                         const char *names) {
    static const struct ropa_text gone = {{"(ลบแล้ว)", "(removed)"}};
    struct ropa_place p;
    const struct ropa_field *f =
        *c->field && !ropa_place_parse(c->noun, c->field, &p, NULL) ? ropa_place_field(&p) : NULL;
    if (names || !value)
        return strdup(names ? names : "");
    if (f && *value && !is_reason(f, value))
        return ropa_value_format(f, value, ROPA_AS_LABEL, cli->lang, ropa_register_view(cli->reg));
    if (!strcmp(c->field, "status"))
        return strdup(cli_label(cli, "STATUS", value));
    return strdup(!*c->field && !strcmp(value, "remove") ? cli_say(cli, &gone) : value);
}

char *cli_change_ours(const struct cli *cli, const struct ropa_import_change *c) {
    return change_said(cli, c, c->ours, c->ours_names);
}

char *cli_change_theirs(const struct cli *cli, const struct ropa_import_change *c) {
    return change_said(cli, c, c->theirs, c->theirs_names);
}

char *cli_change_base(const struct cli *cli, const struct ropa_import_change *c) {
    return change_said(cli, c, c->base, NULL);
}

/* ---- JSON ---- */

int cli_json_end(struct cli *cli, struct ropa_json *w) {
    ropa_json_line(w);
    struct ropa_err err = {.status = ropa_json_end(w)};
    return !err.status || err.status == ROPA_E_STOPPED ? CLI_DONE : cli_fail(cli, &err);
}

int cli_json_rows_end(struct cli *cli, struct ropa_json *w, bool any) {
    if (any)
        ropa_json_line(w);
    ropa_json_array_end(w);
    return cli_json_end(cli, w);
}

int cli_json_record(struct cli *cli, const struct ropa_record *rec, const struct ropa_view *view) {
    struct ropa_json *w =
        cli_json(cli->out, (struct ropa_json_look){.spaced = true, .lines = true, .indent = 2});
    ropa_json_record(w, NULL, rec, view);
    return cli_json_end(cli, w);
}

const char *cli_complete_line(const struct cli *cli, const struct ropa_record *activity, int percent,
                              size_t errors, size_t awaited, char *out, size_t size) {
    static const struct ropa_text part = {{"ครบถ้วน %d %%", "complete: %d %%"}};
    static const struct ropa_text whole = {{"ม.%s ครบ", "s.%s complete"}};
    static const struct ropa_text open[] = {{{" · ต้องแก้อีก %zu ข้อ", " · %zu errors open"}},
                                            {{" · รอเอกสารอื่น %zu ข้อ", " · %zu to do elsewhere"}}};
    size_t paragraphs;
    const struct ropa_paragraph *p = ropa_paragraphs(activity, &paragraphs);
    const char *sections = paragraphs && p[0].code[0] == '4' ? "40" : "39";
    if (paragraphs && p[0].code[0] != p[paragraphs - 1].code[0])
        sections = cli->lang == ROPA_TH ? "39 และ ม.40" : "39 and s.40";
    int n = percent == 100 ? snprintf(out, size, cli_say(cli, &whole), sections)
                           : snprintf(out, size, cli_say(cli, &part), percent);
    const size_t counts[] = {errors - awaited, awaited};
    for (size_t i = 0; percent == 100 && i < 2; i++)
        if (counts[i] && n >= 0 && (size_t)n < size)
            n += snprintf(out + n, size - (size_t)n, cli_say(cli, &open[i]), counts[i]);
    return out;
}

struct part {
    const char *key;
    char *uid; /* [37] */
    size_t n;
    char names[384];
};

static bool note_part(void *ctx, const struct ropa_record *rec) {
    struct part *p = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    char *name = title ? ropa_text_fold(title) : NULL;
    if (name && strstr(name, p->key)) {
        size_t at = strlen(p->names), more = strlen(ropa_record_ref(rec)) + strlen(title) + 4;
        if (at + more < sizeof p->names)
            snprintf(p->names + at, sizeof p->names - at, "%s%s %s", at ? ", " : "", ropa_record_ref(rec),
                     title);
        snprintf(p->uid, 37, "%s", ropa_record_uid(rec));
        p->n++;
    }
    free(name);
    return p->n < 6;
}

enum ropa_status cli_find_part(struct cli *cli, const struct ropa_entity *noun, const char *word,
                               char uid[37], struct ropa_err *err) {
    enum ropa_status s = ropa_register_find(cli->reg, noun, word, uid, err);
    char *key = s == ROPA_E_NOT_FOUND ? ropa_text_fold(word) : NULL;
    struct part p = {.key = key, .uid = uid};
    struct ropa_query *q = key && ropa_text_length(key) > 1 ? ropa_query_new(cli->reg, noun) : NULL;
    if (q)
        ropa_register_list(cli->reg, q, note_part, &p, NULL);
    ropa_query_free(q);
    free(key);
    if (p.n == 1) {
        *err = (struct ropa_err){0};
        return ROPA_OK;
    }
    if (p.n) {
        *err = (struct ropa_err){.status = s = ROPA_E_AMBIGUOUS};
        snprintf(err->found, sizeof err->found, "%s", word);
        for (int lang = 0; lang < 2; lang++)
            snprintf(err->hint[lang], sizeof err->hint[lang], "%s", p.names);
    }
    return s;
}

/* Who types is a person of the register where what they are called names one. */
static enum ropa_status use_as(struct cli *cli, struct ropa_err *err) {
    char uid[37];
    bool person = !ropa_register_find(cli->reg, ropa_entity_find("person"), cli->env.actor, uid, NULL);
    const struct ropa_who who = {.person = person ? uid : NULL, .actor = cli->env.actor, .via = "cli"};
    return ropa_register_as(cli->reg, &who, err);
}

enum ropa_status cli_open(struct cli *cli, struct ropa_err *err) {
    static const struct ropa_text copied = {
        {"ปรับรูปแบบทะเบียนแล้ว ฉบับเดิมอยู่ที่ %s\n",
         "The register was brought to the new shape; the old file is kept as %s\n"}};
    enum ropa_status s = ropa_register_open(cli->db, &cli->env, &cli->reg, err);
    if (!s && ropa_register_copy_made(cli->reg)[0])
        cli_note(cli, &copied, ropa_register_copy_made(cli->reg));
    return s ? s : use_as(cli, err);
}
