/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Headings are recognised by code and by label; what could mean two things means none. */
#include "exchange/table/heading.h"
#include "model/nouns/nouns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int learn(void **state) {
    *state = rp_headings_new(&rp_activity);
    return *state == NULL;
}

static int forget(void **state) {
    rp_headings_free(*state);
    return 0;
}

static const struct {
    const char *heading, *path; /* NULL: not recognised */
} known[] = {
    {"activity_name", "activity_name"},
    {" Activity  NAME ", "activity_name"},
    {"ชื่อกิจกรรมการประมวลผล", "activity_name"},
    {"purpose.lawful_basis", "purpose.lawful_basis"},
    {"lawful_basis", "purpose.lawful_basis"},
    {"ฐานกฎหมาย", "purpose.lawful_basis"},
    {"วัตถุประสงค์", "purpose.purpose_text"},
    {"Purpose", "purpose"}, /* the code of the rows: a plain text there is the purpose */
    {"retention_text", "retention_text"},
    {"retention_value", "retention_max"},
    {"retention_ref>notes", "retention_ref>notes"},
    {"sec_org", "sec_org"},
    {"unit_ref>name", "unit_ref>name"},
    {"หน่วยงานเจ้าของกิจกรรม", "unit_ref"},
    {"uid", "uid"},
    {"purpose.uid", "purpose.uid"},
    {"รหัสรายการ", "ref"},
    {"process_name", NULL},
    {"name", NULL},
    {"", NULL},
};

static void recognised(void **state) {
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        struct rp_target t;
        struct rp_buf path = {0};
        bool found = rp_headings_find(*state, known[i].heading, &t, &(bool){false});
        if (found != (known[i].path != NULL))
            fail_msg("\"%s\" recognised: %d", known[i].heading, found);
        if (!found)
            continue;
        rp_target_path(&rp_activity, &t, &path);
        assert_string_equal(path.p, known[i].path);
        rp_buf_free(&path);
    }
}

static void every_place_is_found_by_its_own_path(void **state) {
    size_t n;
    struct rp_target *all = rp_targets(&rp_activity, &n), back;
    assert_non_null(all);
    for (size_t i = 0; i < n; i++) {
        struct rp_buf path = {0};
        rp_target_path(&rp_activity, &all[i], &path);
        if (!rp_target_parse(&rp_activity, path.p, &back) || memcmp(&back, &all[i], sizeof back) != 0)
            fail_msg("%s doesn't come back", path.p);
        assert_true(rp_headings_find(*state, path.p, &back, &(bool){false}));
        rp_buf_free(&path);
    }
    free(all);
}

static void no_path_at_all(void **state) {
    static const char *const wrong[] = {"",
                                        ".",
                                        "purpose.",
                                        "purpose.nothing",
                                        "activity_name.x",
                                        ">",
                                        "unit_ref>code",
                                        "retention_ref>",
                                        "nothing[]",
                                        "recipient[]"};
    struct rp_target t;
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (rp_target_parse(&rp_activity, wrong[i], &t) && t.kind != RP_TO_FIELD)
            fail_msg("\"%s\" was read", wrong[i]);
}

/* What a proposal makes of the headings of others: of two tables met in use. */
static void what_others_say_is_understood(void **state) {
    static const struct {
        const char *heading, *path; /* NULL: nothing is proposed from it */
    } cases[] = {
        {"process_code", "former_ref"},
        {"process_name", "activity_name"},
        {"department", "unit_ref"},
        {"process_owner", "activity_owner"},
        {"legal_basis", "purpose.lawful_basis"},
        {"data_categories", "data_elements"},
        {"data_subject_types", "subject_categories"},
        {"has_sensitive_data", NULL},
        {"sensitive_data_categories", "sensitive_categories"},
        {"recipients", "recipient.recipient_name"},
        {"cross_border_countries", "transfer.xb_country"},
        {"cross_border_safeguards", "transfer.xb_standard"},
        {"retention_period", "retention_text"},
        {"deletion_method", "disposal_method"},
        {"security_measures", "sec_tech"},
        {"system_used", "storage.storage_location"},
        {"status", NULL},
        {"ลำดับ", NULL},
        {"ชื่อกิจกรรม/กระบวนการ", "activity_name"},
        {"ฐานในการประมวลผล", "purpose.lawful_basis"},
        {"กลุ่มเจ้าของข้อมูลส่วนบุคคล", "subject_categories"},
        {"ระยะเวลาในการจัดเก็บ", "retention_text"},
        {"หน่วยงานที่รับผิดชอบ", "unit_ref"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct rp_target t;
        struct rp_buf path = {0};
        bool nothing, found = rp_heading_said(&rp_activity, cases[i].heading, &t, &nothing);
        if (found)
            rp_target_path(&rp_activity, &t, &path);
        if (!rp_same_text(path.p, cases[i].path) || (!cases[i].path && !nothing))
            fail_msg("%s: %s, not %s", cases[i].heading, path.p, cases[i].path);
        rp_buf_free(&path);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recognised),
        cmocka_unit_test(every_place_is_found_by_its_own_path),
        cmocka_unit_test(no_path_at_all),
        cmocka_unit_test(what_others_say_is_understood),
    };
    return cmocka_run_group_tests(tests, learn, forget);
}
