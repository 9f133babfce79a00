/* Values as people type them: numbers with their separators and the word of what is counted. */
#include "model/nouns.h"

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

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(numbers_are_read_as_officers_write_them)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
