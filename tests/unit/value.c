/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Values as people type them: numbers with their separators and the word of what is counted. */
#include "model/nouns/nouns.h"

#include <ropa/model.h>
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
        {"activity", "subject_count", "999999999999999", "999999999999999"},
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
        if (s)
            assert_string_equal(err.hint[ROPA_TH], "12,000");
        free(value);
    }
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_as_officers_write_them),
        cmocka_unit_test(one_country_has_one_code_and_is_shown_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
