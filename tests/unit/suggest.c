/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Suggestions: what the data proposes for named activities, and that mistakes in the file are refused. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"
#include "register/suggest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>

static struct world w;
static struct ropa_register *reg;

static int set_up(void **state) {
    struct ropa_err err = {0};
    (void)state;
    world_make(&w, "suggest");
    return ropa_register_make(w.path, &w.env, &reg, &err) ? -1 : 0;
}

static int tear_down(void **state) {
    (void)state;
    ropa_register_close(reg);
    world_end(&w);
    return 0;
}

struct told {
    char first[512], all[1024]; /* all: a canonical set */
    bool strong;
    size_t n;
};

static bool take(void *ctx, const struct ropa_suggestion *s) {
    struct told *t = ctx;
    assert_true(s->value && *s->value && s->law && *s->law && *s->reason.in[0] && *s->reason.in[1]);
    if (!t->n++) {
        snprintf(t->first, sizeof t->first, "%s", s->value);
        t->strong = s->strong;
    }
    size_t used = strlen(t->all);
    snprintf(t->all + used, sizeof t->all - used, "%s,", s->value);
    return true;
}

static struct told ask(const struct ropa_record *rec, const struct ropa_record *row, const char *field) {
    struct told t = {0};
    struct ropa_err err = {0};
    if (ropa_suggest(reg, rec, row, field, take, &t, &err)) {
        char sentence[1024];
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    }
    return t;
}

static size_t field_of(const struct ropa_entity *ent, const char *code) {
    size_t f = 0;
    while (strcmp(ent->fields[f].code, code) != 0)
        f++;
    return f;
}

static void put(struct ropa_record *rec, const char *field, const char *value) {
    struct ropa_err err = {0};
    if (ropa_record_parse(rec, field_of(ropa_record_entity(rec), field), value, NULL, &err))
        fail_msg("%s: %s", field, value);
}

static size_t wrong; /* all are shown before the test fails */

static void expect(const char *name, const char *what, const char *found, const char *wanted) {
    if (strcmp(wanted, "?") != 0 && strcmp(*found ? found : "-", wanted) != 0) {
        print_error("%s: %s is %s, not %s\n", name, what, *found ? found : "-", wanted);
        wrong++;
    }
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* "health,belief," as "belief,health". */
static const char *sorted(char *list, char *out, size_t size) {
    char *items[32];
    size_t n = 0;
    out[0] = '\0';
    for (char *p = strtok(list, ","); p && n < 32; p = strtok(NULL, ","))
        items[n++] = p;
    qsort(items, n, sizeof *items, by_text);
    for (size_t i = 0; i < n; i++) {
        size_t used = strlen(out);
        snprintf(out + used, size - used, "%s%s", i ? "," : "", items[i]);
    }
    return out;
}

static void judge_line(char *line) {
    char *cell[5], *rest = line, flags[256];
    for (size_t i = 0; i < 5; i++)
        assert_non_null(cell[i] = strsep(&rest, "\t"));
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    put(rec, "activity_name", cell[0]);
    if (strcmp(cell[1], "-") != 0)
        put(rec, "data_elements", cell[1]);
    struct told basis = ask(rec, NULL, "lawful_basis"), flagged = ask(rec, NULL, "sensitive_categories"),
                keep = ask(rec, NULL, "retention_ref");
    expect(cell[0], "the basis", basis.first, cell[2]);
    expect(cell[0], "sensitive data", sorted(flagged.all, flags, sizeof flags), cell[3]);
    expect(cell[0], "the retention rule", keep.first, cell[4]);
    ropa_record_free(rec);
}

static void each_activity_gets_its_own(void **state) {
    char path[4096], line[2048];
    const char *source = getenv("ROPA_SOURCE");
    size_t rows = 0;
    (void)state;
    snprintf(path, sizeof path, "%s/tests/data/suggest.tsv", source ? source : ".");
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (*line && *line != '#') {
            judge_line(line);
            rows++;
        }
    }
    fclose(f);
    assert_int_equal(wrong, 0);
    assert_true(rows >= 60);
}

/* Bracketed is only what the name or the purpose says, never what a description mentions in passing. */
static void only_what_is_sure_is_strong(void **state) {
    static const struct {
        const char *name, *desc, *purpose, *basis;
        bool strong;
    } cases[] = {
        {"การจัดอบรมเกษตรกร", NULL, NULL, "public_task", true},
        {"โครงการพิเศษ", "มีการอบรมและร้องเรียน", NULL, "state_power", false},
        {"การจัดอบรม", NULL, "เพื่อเบิกจ่ายค่าตอบแทนวิทยากร", "public_task", true},
        {"การจัดอบรม", NULL, "เพื่อเบิกจ่ายค่าพาหนะ", "legal", true},
        {"ลูกจ้างชั่วคราว", NULL, NULL, "contract", false},
        {"การจัดอบรม", NULL, "ส่งจดหมายข่าว", "consent", true},
        {"การจัดอบรม", NULL, "จัดอบรมและส่งจดหมายข่าว", "consent", false}, /* two in one */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_activity), *row = NULL;
        put(rec, "activity_name", cases[i].name);
        if (cases[i].desc)
            put(rec, "activity_desc", cases[i].desc);
        if (cases[i].purpose) {
            row = ropa_record_add_row(rec, field_of(&rp_activity, "purpose"));
            put(row, "purpose_text", cases[i].purpose);
        }
        struct told t = ask(rec, row, "lawful_basis");
        expect(cases[i].name, "the basis", t.first, cases[i].basis);
        if (t.strong != cases[i].strong)
            fail_msg("%zu: %s is%s strong", i, t.first, t.strong ? "" : " not");
        ropa_record_free(rec);
    }
    assert_int_equal(wrong, 0);
}

/* What goes by a consent isn't proposed where the purposes are said to rest on something else. */
static void nothing_follows_from_a_consent_that_is_none(void **state) {
    struct ropa_record *rec = ropa_record_new(&rp_activity), *row;
    (void)state;
    put(rec, "activity_name", "การส่งจดหมายข่าว");
    row = ropa_record_add_row(rec, field_of(&rp_activity, "purpose"));
    put(row, "purpose_text", "ส่งจดหมายข่าว");
    assert_string_equal(ask(rec, NULL, "retention_ref").first, "ผู้รับข่าวสารจนถอนความยินยอม");
    put(row, "lawful_basis", "public_task");
    assert_int_equal(ask(rec, NULL, "retention_ref").n, 0);
    assert_string_equal(ask(rec, row, "lawful_basis").first, "consent"); /* it is still told */
    put(row, "lawful_basis", "consent");
    assert_string_equal(ask(rec, NULL, "retention_ref").first, "ผู้รับข่าวสารจนถอนความยินยอม");
    ropa_record_free(rec);
}

static void mistakes_are_refused_with_their_line(void **state) {
#define RULE(head, advice) "{\"rules\": [\n  {\"id\": \"a\"" head ", \"suggest\": [\n" advice "]}\n]}"
#define GOOD                                                                                                 \
    "{\"field\": \"lawful_basis\", \"value\": \"legal\", \"law\": \"24\", \"reason\": {\"th\": \"ก\", \"en\": \"a\"}}"
    static const struct {
        const char *text;
        long line;
    } cases[] = {
        {"{\"rules\": [\n{\"id\" \"a\"}]}", 2},
        {"{\"rule\": []}", 1},
        {RULE(", \"priority\": 1", GOOD), 2},
        {RULE(", \"words\": [\"ก\"]", GOOD), 2},
        {RULE(", \"priority\": 1, \"words\": []", GOOD), 2},
        {RULE(", \"priority\": 1, \"words\": [7]", GOOD), 2},
        {RULE(", \"priority\": 1, \"word\": [\"ก\"]", GOOD), 2},
        {RULE(", \"priority\": 1, \"elements\": [\"nonsense\"]", GOOD), 2},
        {RULE(", \"priority\": 1, \"words\": [\"ก\"]", ""), 2},
        {RULE(", \"priority\": 1, \"words\": [\"ก\"]", "{\"field\": \"nonsense\"}"), 2},
        {RULE(", \"priority\": 1, \"words\": [\"ก\"]",
              "{\"field\": \"lawful_basis\", \"value\": \"nonsense\", "
              "\"law\": \"24\", \"reason\": {\"th\": \"ก\", \"en\": \"a\"}}"),
         2},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rp_suggest *rules;
        struct ropa_err err = {0};
        assert_int_equal(rp_suggest_read(cases[i].text, &rules, &err), ROPA_E_FORMAT);
        assert_null(rules);
        if (err.row != cases[i].line)
            fail_msg("%zu: line %ld, not %ld", i, err.row, cases[i].line);
    }
    struct rp_suggest *rules;
    struct ropa_err err = {0};
    assert_int_equal(rp_suggest_read(RULE(", \"priority\": 1, \"words\": [\"ก\"]", GOOD), &rules, &err),
                     ROPA_OK);
    rp_suggest_free(rules);
    /* a field as anywhere else, of an entry or its purposes */
    static const struct {
        const char *name;
        bool known;
    } fields[] = {{"purpose.legal_ref", true},
                  {"วัตถุประสงค์.กฎหมายหรือคำสั่งที่อ้าง", true},
                  {"activity_desc", true},
                  {"purpose[1].legal_ref", false},
                  {"storage.storage_location", false},
                  {"unit_ref>name", false},
                  {"uid", false}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        char text[600];
        snprintf(
            text, sizeof text,
            RULE(", \"priority\": 1, \"words\": [\"ก\"]",
                 "{\"field\": \"%s\", \"value\": \"x\", \"law\": \"24\", \"reason\": {\"th\": \"ก\", \"en\": "
                 "\"a\"}}"),
            fields[i].name);
        enum ropa_status s = rp_suggest_read(text, &rules, &err);
        if (s != (fields[i].known ? ROPA_OK : ROPA_E_FORMAT))
            fail_msg("%s: %d", fields[i].name, (int)s);
        rp_suggest_free(rules);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_activity_gets_its_own),
        cmocka_unit_test(only_what_is_sure_is_strong),
        cmocka_unit_test(nothing_follows_from_a_consent_that_is_none),
        cmocka_unit_test(mistakes_are_refused_with_their_line),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
