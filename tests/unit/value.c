/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Values as people type them: numbers with their separators and the word of what is counted. */
#include "model/nouns/nouns.h"

#include <ropa/model.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void numbers_are_read_as_officers_write_them(void **state) {
    static const struct {
        const char *noun, *field, *text, *value; /* value NULL: refused */
    } cases[] = {
        {"activity", "subject_count", "200", "200"},
        {"activity", "subject_count", "200 คน", "200"},
        {"activity", "subject_count", "๑,๒๐๐ คน", "1200"},
        {"activity", "subject_count", "12,000ราย", "12000"},
        {"activity", "subject_count", "  35 แฟ้ม ", "35"},
        {"activity", "subject_count", "ประมาณ 200 คน", "200"},
        {"activity", "subject_count", "approx. 200", NULL},
        {"activity", "subject_count", "200 persons", "200"},
        {"activity", "subject_count", "1,234,567 รายการ", "1234567"},
        {"activity", "subject_count", "007", "7"},
        {"activity", "subject_count", "0", "0"},
        {"activity", "subject_count", "0 คน", "0"},
        {"activity", "subject_count", "1,2", NULL},
        {"activity", "subject_count", "1,23", NULL},
        {"activity", "subject_count", "1234,567", NULL},
        {"activity", "subject_count", "1,234,56", NULL},
        {"activity", "subject_count", "1,2345", NULL},
        {"activity", "subject_count", ",123", NULL},
        {"activity", "subject_count", "1,000,", NULL},
        {"activity", "subject_count", "1.5", NULL},
        {"activity", "subject_count", "-5", NULL},
        {"activity", "subject_count", "200-300 คน", NULL},
        {"activity", "subject_count", "200 คน 3 กลุ่ม", NULL},
        {"activity", "subject_count", "คน", NULL},
        {"activity", "subject_count", "ประมาณ", NULL},
        {"activity", "subject_count", "12 000", NULL},
        {"activity", "subject_count", "999999999", "999999999"},
        {"activity", "subject_count", "9999999999999999", NULL},
        {"incident", "record_count", "40 รายการ", "40"},
        {"incident", "record_count", "ประมาณ 40", NULL}, /* its label asks for no estimate */
        {"dpa", "breach_hours", "24 ชั่วโมง", "24"},
        {"dpa", "breach_hours", "24 hours", "24"},
        {"dpa", "breach_hours", "3 วัน", NULL}, /* 3 would be hours */
        {"dpa", "dsar_days", "15 วัน", "15"},
        {"retention", "retention_max", "10 ปี", NULL}, /* the year has a field of its own */
        {"activity", "fiscal_year", "2566", "2566"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct ropa_entity *ent = ropa_entity_find(cases[i].noun);
        struct ropa_err err = {0};
        char *value = NULL;
        enum ropa_status s = ropa_value_parse(&ent->fields[ropa_field_find(ent, cases[i].field)],
                                              cases[i].text, NULL, &value, &err);
        if (s != (cases[i].value ? ROPA_OK : ROPA_E_NUMBER) ||
            (value && cases[i].value && strcmp(value, cases[i].value)))
            fail_msg("%s: %s (%d)", cases[i].text, value ? value : "-", (int)s);
        free(value);
        value = NULL;
        if (s) /* what it shows is one */
            assert_int_equal(ropa_value_parse(&ent->fields[ropa_field_find(ent, cases[i].field)],
                                              err.hint[ROPA_TH], NULL, &value, NULL),
                             ROPA_OK);
        free(value);
    }
}

/* What a table leaves in its empty cells, and a page between two words that belong together, answers no question. */
static void what_is_not_seen_is_no_answer(void **state) {
    static const struct {
        const char *text, *value; /* value NULL: none */
    } cases[] = {{"\u00A0", NULL},        {" \u00A0\n", NULL},  {"\u200B", NULL},      {"\u3000\u3000", NULL},
                 {"\uFEFF", NULL},        {"\u00AD", NULL},     {"\u034F\uFE0F", NULL}, {"\u3164", NULL},
                 {"\u2800", NULL},        {"\u2003", NULL},     {"\u00A0 ก\u00A0ข \u00A0", "ก\u00A0ข"},
                 {"\u2764\uFE0F", "\u2764\uFE0F"}, {".ก", ".ก"}};
    const struct ropa_field *f = &rp_activity.fields[ropa_field_find(&rp_activity, "access_conditions")];
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *value = NULL;
        assert_int_equal(ropa_value_parse(f, cases[i].text, NULL, &value, NULL), ROPA_OK);
        if (!value != !cases[i].value || (value && strcmp(value, cases[i].value) != 0))
            fail_msg("%zu: %s", i, value ? value : "nothing");
        free(value);
    }
}

/* Every field of `ent` that is a year, its rows' too. */
static void check_year(const struct ropa_entity *ent, size_t *years) {
    static const struct {
        const char *text, *value; /* value NULL: refused */
    } cases[] = {{"2566", "2566"}, {"๒๕๖๖", "2566"}, {"2343", "2343"}, {"2743", "2743"}, {"2023", "2023"},
                 {"1800", "1800"}, {"0", NULL},      {"66", NULL},     {"1799", NULL},   {"2744", NULL},
                 {"12,000", NULL}, {"12000", NULL},  {"999999", NULL}};
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        bool says = field->kind == ROPA_INT &&
                    (strstr(field->label.in[ROPA_EN], "B.E.") || strstr(field->help.in[ROPA_TH], "พ.ศ.") ||
                     strstr(field->help.in[ROPA_TH], "ปีงบประมาณ"));
        if (field->kind == ROPA_ROWS)
            check_year(field->of, years);
        if (says != !!(field->flags & ROPA_YEAR))
            fail_msg("%s.%s", ent->code, field->code);
        for (size_t i = 0; says && i < sizeof cases / sizeof *cases; i++) {
            struct ropa_err err = {0};
            char *value = NULL, sentence[512];
            enum ropa_status s = ropa_value_parse(field, cases[i].text, NULL, &value, &err);
            assert_int_equal(s, cases[i].value ? ROPA_OK : ROPA_E_FIGURE);
            if (cases[i].value)
                assert_string_equal(value, cases[i].value);
            else
                assert_non_null(
                    strstr(ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence), "from 2343 to 2743"));
            free(value);
        }
        *years += says;
    }
}

static void years_are_years(void **state) {
    size_t n, years = 0;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    (void)state;
    for (size_t i = 0; i < n; i++)
        check_year(nouns[i], &years);
    assert_int_equal(years, 9);
}

static void one_country_has_one_code_and_is_shown_in_words(void **state) {
    static const struct {
        const char *field, *text, *value, *th, *en;
    } cases[] = {
        {"storage_country", "TH", "TH", "ไทย", "Thailand"},
        {"storage_country", "ไทย", "TH", "ไทย", "Thailand"},
        {"storage_country", "ประเทศไทย", "TH", "ไทย", "Thailand"},
        {"storage_country", "Thailand", "TH", "ไทย", "Thailand"},
        {"storage_country", "สิงคโปร์", "สิงคโปร์", "สิงคโปร์", "สิงคโปร์"},
        {"storage_location", "TH", "TH", "TH", "TH"}, /* no country */
    };
    const struct ropa_entity *activity = ropa_entity_find("activity");
    const struct ropa_entity *ent = activity->fields[ropa_field_find(activity, "storage")].of;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct ropa_field *f = &ent->fields[ropa_field_find(ent, cases[i].field)];
        char *value = NULL;
        assert_int_equal(ropa_value_parse(f, cases[i].text, NULL, &value, NULL), ROPA_OK);
        assert_string_equal(value, cases[i].value);
        char *th = ropa_value_format(f, value, ROPA_AS_LABEL, ROPA_TH, NULL);
        char *en = ropa_value_format(f, value, ROPA_AS_LABEL, ROPA_EN, NULL);
        char *code = ropa_value_format(f, value, ROPA_AS_CODE, ROPA_TH, NULL);
        assert_string_equal(th, cases[i].th);
        assert_string_equal(en, cases[i].en);
        assert_string_equal(code, cases[i].value);
        free(value);
        free(th);
        free(en);
        free(code);
    }
}

/* The value of result_value typed as `text` where `kpi` is said; static, NULL when it is refused. */
static const char *figure(const char *kpi, const char *text) {
    static char value[64];
    struct ropa_record *rec = ropa_record_new(&rp_result);
    size_t f = ropa_field_find(&rp_result, "result_value");
    struct ropa_err err = {0};
    assert_int_equal(ropa_record_parse(rec, ropa_field_find(&rp_result, "kpi"), kpi, NULL, NULL), ROPA_OK);
    enum ropa_status s = ropa_record_parse(rec, f, text, NULL, &err);
    assert_true(s == ROPA_OK || s == ROPA_E_FIGURE);
    assert_true(!s || strstr(err.hint[ROPA_EN], strcmp(kpi, "kpi6") ? "97.55" : "399.03"));
    snprintf(value, sizeof value, "%s", s ? "" : ropa_record_get(rec, f));
    ropa_record_free(rec);
    return s ? NULL : value;
}

static void figures_are_in_the_range_of_their_kpi(void **state) {
    static const struct {
        const char *kpi, *text, *value; /* value NULL: refused */
    } cases[] = {
        {"kpi3", "97.55", "97.55"},
        {"kpi3", "๙๗.๕ %", "97.5"},
        {"kpi4", "97.5 %", "97.5"},
        {"kpi4", "97.5%", "97.5"},
        {"kpi3", "ร้อยละ ๙๗", "97"},
        {"kpi3", "100", "100"},
        {"kpi3", "100.00", "100.00"},
        {"kpi3", "0", "0"},
        {"kpi3", "97.499", "97.499"},
        {"kpi6", "404.20 คะแนน", "404.20"},
        {"kpi6", "1,000.50", "1000.50"},
        {"kpi6", "๑,๐๐๐.๕๐", "1000.50"},
        {"kpi3", "97,5", NULL},
        {"kpi3", "abc", NULL},
        {"kpi3", "-5", NULL},
        {"kpi3", "120", NULL},
        {"kpi3", "100.01", NULL},
        {"kpi3", "1,000.50", NULL},
        {"kpi4", "101", NULL},
        {"kpi6", "4042", NULL}, /* 404.2, its point forgotten */
        {"kpi6", "๔๐๔๒", NULL},
        {"kpi6", "1500.01", NULL},
        {"kpi6", "-1", NULL},
        {"kpi3", "97.", NULL},
        {"kpi3", ".5", NULL},
        {"kpi3", "9.7.5", NULL},
        {"kpi3", "97 98", NULL},
        {"kpi3", "97 บาท", NULL},
        {"kpi6", "1,00.5", NULL},
        {"kpi6", "1000,000", NULL},
        {"kpi3", "1e2", NULL},
        {"kpi3", "0x10", NULL},
        {"kpi3", "nan", NULL},
        {"kpi3", "inf", NULL},
        {"kpi3", "97.123456789012", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *value = figure(cases[i].kpi, cases[i].text);
        if (!value != !cases[i].value || (value && strcmp(value, cases[i].value) != 0))
            fail_msg("%s %s gave %s", cases[i].kpi, cases[i].text, value ? value : "(refused)");
    }
}

/* Each number lies between what its row says, and who types another is told both ends. */
static void numbers_lie_between_two(void **state) {
    static const struct {
        const struct ropa_entity *ent;
        const char *field, *text;
        bool good;
    } cases[] = {
        {&rp_dpa, "breach_hours", "24", true},           {&rp_dpa, "breach_hours", "0", false},
        {&rp_dpa, "breach_hours", "721", false},         {&rp_dpa, "breach_hours", "๒๔๐๐", false},
        {&rp_dpa, "dsar_days", "366", false},            {&rp_activity, "p_breach_hours", "9999", false},
        {&rp_setting, "policy_processor_hours", "0", false}, {&rp_setting, "policy_processor_hours", "72", true},
        {&rp_setting, "policy_review_months", "0", true}, {&rp_setting, "policy_review_months", "121", false},
        {&rp_setting, "fiscal_year", "0", false},        {&rp_setting, "fiscal_year", "12,000", false},
        {&rp_setting, "fiscal_year", "2566", true},      {&rp_unit, "staff_count", "1000001", false},
        {&rp_activity, "subject_count", "0", true},      {&rp_activity, "subject_count", "70,000,000", true},
        {&rp_activity, "subject_count", "1,000,000,000", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_record *rec = ropa_record_new(cases[i].ent);
        struct ropa_err err = {0};
        char said[300];
        enum ropa_status s = ropa_record_parse(rec, ropa_field_find(cases[i].ent, cases[i].field), cases[i].text, NULL, &err);
        if ((s == ROPA_OK) != cases[i].good || (s && s != ROPA_E_FIGURE))
            fail_msg("%s %s: %d", cases[i].field, cases[i].text, s);
        if (s && (!strstr(ropa_err_sentence(&err, ROPA_EN, said, sizeof said), "from ") || !strstr(said, "; write for example")))
            fail_msg("%s", said);
        ropa_record_free(rec);
    }
}

/* The range holds whichever of the two is said first; an old figure out of it stands in nobody's way. */
static void the_kpi_may_come_after_its_figure(void **state) {
    size_t kpi = ropa_field_find(&rp_result, "kpi"), f = ropa_field_find(&rp_result, "result_value");
    struct ropa_record *rec = ropa_record_new(&rp_result);
    struct ropa_err err = {0};
    (void)state;
    assert_int_equal(ropa_record_parse(rec, f, "404.20", NULL, NULL), ROPA_OK);
    assert_int_equal(ropa_record_parse(rec, kpi, "kpi3", NULL, &err), ROPA_E_FIGURE);
    assert_string_equal(err.field, "result_value");
    assert_null(ropa_record_get(rec, kpi));
    assert_int_equal(ropa_record_parse(rec, kpi, "kpi6", NULL, NULL), ROPA_OK);
    assert_int_equal(ropa_record_parse(rec, kpi, "kpi4", NULL, NULL), ROPA_E_FIGURE);
    assert_string_equal(ropa_record_get(rec, kpi), "kpi6");
    ropa_record_free(rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_as_officers_write_them),
        cmocka_unit_test(what_is_not_seen_is_no_answer),
        cmocka_unit_test(years_are_years),
        cmocka_unit_test(figures_are_in_the_range_of_their_kpi), cmocka_unit_test(numbers_lie_between_two),
        cmocka_unit_test(the_kpi_may_come_after_its_figure),
        cmocka_unit_test(one_country_has_one_code_and_is_shown_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
