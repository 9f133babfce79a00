/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The dictionary: what every field and every vocabulary means; and the pages printed from the same tables. */
#include "cli/form/form_screen.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

/* What the values are taken from: a vocabulary, or the records of a noun. */
static const char *source_of(const struct ropa_field *f) {
    return f->vocab ? f->vocab->code : f->of ? f->of->code : "";
}

static void add_fields(struct cli *cli, struct cli_table *t, const struct ropa_entity *ent) {
    /* kind and need are codes in csv: the same in any language */
    enum ropa_lang words = cli->format == CLI_TABLE ? cli->lang : ROPA_EN;
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        char law[300];
        cli_screen_law(cli, field->law, law, sizeof law);
        struct ropa_json *w = cli_table_json(t);
        if (w)
            ropa_json_field(w, NULL, ent, field, cli->lang);
        else
            cli_table_row(t,
                          (const char *[]){ent->code, field->code, cli_say(cli, &field->label),
                                           ropa_kind_label(field->kind)->in[words], source_of(field),
                                           ropa_need_label(field)->in[words], law,
                                           field->example ? field->example : "", cli_say(cli, &field->help)});
        if (field->kind == ROPA_ROWS)
            add_fields(cli, t, field->of);
    }
}

static void show_fields(struct cli *cli, const struct ropa_entity *noun) {
    bool th = cli->lang == ROPA_TH;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    const struct cli_column columns[] = {
        {"noun", th ? "ทะเบียน" : "Noun", 0, false},    {"code", th ? "รหัสช่อง" : "Code", 0, false},
        {"label", th ? "ชื่อช่อง" : "Label", 40, false},  {"kind", th ? "ชนิด" : "Kind", 0, false},
        {"values", th ? "ค่าจาก" : "Values", 0, false}, {"need", th ? "ความจำเป็น" : "Need", 0, false},
        {"law", th ? "ที่มา" : "Source", 24, false},     {"example", th ? "ตัวอย่าง" : "Example", 30, false},
        {"help", th ? "คำอธิบาย" : "Help", 60, false}};
    struct cli_table *t = cli_table_begin(cli, columns, 9);
    for (size_t i = 0; i < n; i++)
        if (!noun || noun == ents[i])
            add_fields(cli, t, ents[i]);
    cli_table_end(t);
}

static void show_vocab(struct cli *cli, const struct ropa_vocab *v) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"list", th ? "รายการเลือก" : "List", 0, false},
                                         {"code", th ? "รหัส" : "Code", 0, false},
                                         {"th", "ไทย", 60, false},
                                         {"en", "English", 60, false},
                                         {"group", th ? "กลุ่ม" : "Group", 0, false},
                                         {"law", th ? "ที่มา" : "Source", 0, false}};
    struct cli_table *t = cli_table_begin(cli, columns, 6);
    for (size_t i = 0; i < v->n; i++) {
        const struct ropa_choice *c = &v->choices[i];
        const char *group = c->group.in[cli->lang];
        char law[300];
        struct ropa_json *w = cli_table_json(t);
        cli_screen_law(cli, c->law, law, sizeof law);
        if (w)
            ropa_json_choice(w, NULL, v, c, cli->lang);
        else
            cli_table_row(t, (const char *[]){v->code, c->code, c->label.in[ROPA_TH], c->label.in[ROPA_EN],
                                              group ? group : "", law});
    }
    cli_table_end(t);
}

/* "fields", "fields activity", "fields ELEMENT" */
static int show_dictionary(struct cli *cli, const char *word) {
    static const struct ropa_text see = {
        {" ดูชื่อทะเบียนและรายการเลือกทั้งหมดด้วย ropa fields", "; see all nouns and lists with: ropa fields"}};
    struct cli_nearest near = {.word = word, .distance = 64, .see = &see};
    size_t n, n_nouns;
    const struct ropa_entity *const *nouns = ropa_entities(&n_nouns);
    const struct ropa_entity *noun = word ? ropa_entity_find(word) : NULL;
    const struct ropa_vocab *vocab = word ? ropa_vocab_find(word) : NULL;
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n);
    for (size_t i = 0; word && i < n; i++)
        cli_nearest_try(&near, vocabs[i]->code);
    for (size_t i = 0; word && i < n_nouns; i++)
        cli_nearest_try(&near, nouns[i]->code);
    if (word && !noun && !vocab)
        return cli_unknown(cli, &near);
    if (vocab)
        show_vocab(cli, vocab);
    else
        show_fields(cli, noun);
    return CLI_DONE;
}

int cli_cmd_fields(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {
        {"เขียนพจนานุกรมช่องข้อมูลที่ %s แล้ว\n", "The dictionary was written to %s\n"}};
    static const struct ropa_text need = {
        {"โปรดระบุชื่อไฟล์ เช่น ropa fields --format xlsx fields.xlsx\n",
         "name the file, for example: ropa fields --format xlsx fields.xlsx\n"}};
    const char *format = cli_option(args, "format"), *word = args->n_words ? args->words[0] : NULL;
    struct ropa_err err = {0};
    if (!format || strcmp(format, "xlsx")) {
        if (format && cli_set_format(cli, format))
            return CLI_USAGE;
        return show_dictionary(cli, word);
    }
    const char *path = args->n_words ? args->words[args->n_words - 1] : NULL;
    if (!path) {
        cli_note(cli, &need);
        return CLI_USAGE;
    }
    struct cli_hush hush;
    cli_hush(cli, &hush);
    enum ropa_status s = ropa_export_dictionary(path, cli->lang, cli_has(args, "force"), &err);
    cli_unhush(cli, &hush);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &done, path);
    return CLI_DONE;
}

/* ---- retention phrases ---- */

int cli_cmd_retention_read(struct cli *cli, const struct cli_args *args) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"field", th ? "ช่อง" : "Field", 0, false},
                                         {"value", th ? "ความหมาย" : "Meaning", 0, false}};
    static const struct ropa_text unclear = {
        {"ข้อความนี้ไม่ได้ระบุระยะเวลาหรือเกณฑ์ที่อ่านได้ จึงเก็บตามที่เขียน โปรดระบุเป็นวัน เดือน หรือปี (วันทำการบอกวันทำลายไม่ได้) หรือระบุเกณฑ์\n",
         "this phrase states no period or criterion that can be read and is kept as written; state days, months or years (working days tell no day of disposal), or a criterion\n"}};
    static const struct ropa_text no_start = {{"ยังไม่ทราบว่าเริ่มนับจากเหตุการณ์ใด โปรดระบุ %s\n",
                                               "from which event it runs is not known yet; state %s\n"}};
    struct ropa_err err = {0};
    struct ropa_record *rule = NULL;
    if (!args->n_words)
        return cli_usage(cli, args);
    char *words = cli_words(args);
    enum ropa_status s = words ? ropa_retention_read(words, &rule, &err) : (err.status = ROPA_E_NOMEM);
    free(words);
    if (s)
        return cli_fail(cli, &err);
    const struct ropa_entity *ent = ropa_record_entity(rule);
    if (cli->format == CLI_JSON) {
        cli_json_record(cli, rule, NULL);
    } else {
        struct cli_table *t = cli_table_begin(cli, columns, 2);
        bool codes = cli->format == CLI_CSV;
        enum ropa_format how = codes ? ROPA_AS_CODE : ROPA_AS_LABEL;
        for (size_t f = 0; f < ent->n_fields; f++) {
            const struct ropa_field *field = &ent->fields[f];
            char *value = ropa_value_format(field, ropa_record_get(rule, f), how, cli->lang, NULL);
            if (ropa_record_get(rule, f) && value)
                cli_table_row(t, (const char *[]){codes ? field->code : cli_say(cli, &field->label), value});
            free(value);
        }
        cli_table_end(t);
    }
    bool number = ropa_record_value(rule, "retention_max") || ropa_record_value(rule, "retention_min");
    if (!number && !ropa_record_value(rule, "retention_criterion"))
        cli_note(cli, &unclear);
    if (number && !ropa_record_value(rule, "retention_trigger"))
        cli_note(cli, &no_start, "--retention-trigger");
    ropa_record_free(rule);
    return CLI_DONE;
}
