/* Headings are recognised by code and by label; what could mean two things means none. */
#include "exchange/heading.h"
#include "model/nouns.h"

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
    static const char *const wrong[] = {"", ".", "purpose.", "purpose.nothing", "activity_name.x", ">", "unit_ref>code",
                                        "retention_ref>", "nothing[]", "recipient[]"};
    struct rp_target t;
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (rp_target_parse(&rp_activity, wrong[i], &t) && t.kind != RP_TO_FIELD)
            fail_msg("\"%s\" was read", wrong[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recognised),
        cmocka_unit_test(every_place_is_found_by_its_own_path),
        cmocka_unit_test(no_path_at_all),
    };
    return cmocka_run_group_tests(tests, learn, forget);
}
