/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The breach desk: what the register knows of a system, a unit, a data set, an activity or a processor. */
#include <ropa/incident.h>
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/incident.h"
#include "model/nouns/nouns.h"

#include "fixture.h"

/* Two units; the applicants' system is kept by a contractor, the sick leave in a cabinet. */
static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "incident_fill", NULL);
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์เทคโนโลยี"));
    enter(f->reg, &rp_unit, PAIRS("code", "HR", "name", "กองการเจ้าหน้าที่"));
    enter(f->reg, &rp_party, PAIRS("name", "บริษัท โฮสต์ จำกัด"));
    enter(f->reg, &rp_party, PAIRS("name", "กรมบัญชีกลาง"));
    enter(f->reg, &rp_activity,
          PAIRS("activity_name", "รับสมัครอบรม", "unit_ref", "ICT", "record_role", "controller",
                "subject_categories", "trainee", "data_elements", "name,email", "subject_count", "300",
                "storage[1].storage_medium", "database", "storage[1].storage_location", "ระบบ e-Training",
                "processor_use[1].processor_ref", "บริษัท โฮสต์ จำกัด", "recipient[1].recipient_type",
                "state_agency", "recipient[1].recipient_name", "กรมบัญชีกลาง"));
    enter(f->reg, &rp_activity,
          PAIRS("activity_name", "ลาป่วย", "unit_ref", "HR", "record_role", "controller", "subject_categories",
                "official", "data_elements", "name,med_cert", "subject_count", "120",
                "storage[1].storage_medium", "paper_cabinet", "storage[1].storage_location", "ตู้เอกสาร ชั้น 2",
                "recipient[1].recipient_type", "hospital", "recipient[1].recipient_name", "โรงพยาบาลตัวอย่าง"));
    return 0;
}

static const struct filled {
    const char *what;
    const char *unit;
    size_t activities, datasets, bodies;
    const char *subjects, *persons, *sensitive, *risk, *system;
} cases[] = {
    {"e-training", "ICT", 1, 1, 2, "[\"trainee\"]", "300", "", "", "e-training"},
    {"ตู้เอกสาร", "HR", 1, 1, 0, "[\"official\"]", "120", "[\"health\"]", "high", "ตู้เอกสาร"},
    {"ศูนย์เทคโนโลยี", "ICT", 1, 1, 2, "[\"trainee\"]", "300", "", "", ""},
    {"HR", "HR", 1, 1, 0, "[\"official\"]", "120", "[\"health\"]", "high", ""},
    {"DS-ICT-66-001", "ICT", 1, 1, 2, "[\"trainee\"]", "300", "", "", ""},
    {"ds-hr-๖๖-๐๐๑", "HR", 1, 1, 0, "[\"official\"]", "120", "[\"health\"]", "high", ""},
    {"RO-HR-66-001", "HR", 1, 1, 0, "[\"official\"]", "120", "[\"health\"]", "high", ""},
    {"บริษัท โฮสต์ จำกัด", "ICT", 1, 1, 2, "[\"trainee\"]", "300", "", "", ""},
};

static void same(const struct filled *c, const struct ropa_record *rec, size_t f, const char *value) {
    const char *got = ropa_record_get(rec, f);
    if (strcmp(got ? got : "", value))
        fail_msg("%s: %s is %s, should be %s", c->what, rp_incident.fields[f].code, got ? got : "empty",
                 value);
}

static void what_is_known_is_filled_in(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct filled *c = &cases[i];
        struct ropa_record *rec = ropa_record_new(&rp_incident);
        struct ropa_err err = {0};
        good(ropa_incident_fill(f->reg, rec, c->what, &err), &err);
        char *unit = ropa_value_format(&rp_incident.fields[INC_UNIT_REF], ropa_record_get(rec, INC_UNIT_REF),
                                       ROPA_AS_CODE, ROPA_EN, ropa_register_view(f->reg));
        if (strcmp(unit, c->unit))
            fail_msg("%s: of unit %s", c->what, unit);
        free(unit);
        assert_int_equal(ropa_set_count(ropa_record_get(rec, INC_ACTIVITY_REFS)), c->activities);
        assert_int_equal(ropa_set_count(ropa_record_get(rec, INC_DATASET_REFS)), c->datasets);
        assert_int_equal(ropa_set_count(ropa_record_get(rec, INC_PARTY_REFS)), c->bodies);
        same(c, rec, INC_SUBJECT_CATEGORIES, c->subjects);
        same(c, rec, INC_SUBJECT_COUNT, c->persons);
        same(c, rec, INC_SENSITIVE_CATEGORIES, c->sensitive);
        same(c, rec, INC_RISK_LEVEL, c->risk);
        same(c, rec, INC_SYSTEM_NAME, c->system);
        ropa_record_free(rec);
    }
}

/* A recipient that is no party of the register is named, to be told by hand. */
static void who_is_not_in_the_register_is_named(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_incident);
    good(ropa_incident_fill(f->reg, rec, "HR", NULL), NULL);
    assert_non_null(strstr(ropa_record_get(rec, INC_NOTES), "โรงพยาบาลตัวอย่าง"));
    ropa_record_free(rec);
}

static void at_a_processor_it_is_said(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_incident);
    good(ropa_incident_fill(f->reg, rec, "บริษัท โฮสต์ จำกัด", NULL), NULL);
    assert_string_equal(ropa_record_get(rec, INC_AT_PROCESSOR), "1");
    assert_non_null(ropa_record_get(rec, INC_PROCESSOR_REF));
    ropa_record_free(rec);
}

/* What the officer answered stays, and a name that nothing has leaves the record as it was. */
static void answers_stay(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_incident);
    good(ropa_record_parse(rec, INC_SUBJECT_COUNT, "๗", NULL, &err), &err);
    good(ropa_record_parse(rec, INC_RISK_LEVEL, "none", NULL, &err), &err);
    assert_int_equal(ropa_incident_fill(f->reg, rec, "ระบบที่ไม่มี", &err), ROPA_E_NOT_FOUND);
    assert_null(ropa_record_get(rec, INC_ACTIVITY_REFS));
    assert_null(ropa_record_get(rec, INC_SYSTEM_NAME));
    good(ropa_incident_fill(f->reg, rec, "HR", &err), &err);
    assert_string_equal(ropa_record_get(rec, INC_SUBJECT_COUNT), "7");
    assert_string_equal(ropa_record_get(rec, INC_RISK_LEVEL), "none");
    assert_null(ropa_record_get(rec, INC_RISK_REASON));
    ropa_record_free(rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_known_is_filled_in),
        cmocka_unit_test(who_is_not_in_the_register_is_named),
        cmocka_unit_test(at_a_processor_it_is_said),
        cmocka_unit_test(answers_stay),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
