/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Public functions that another front end than the command line calls; tests/used.py asks that none is left untried. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "scratch.h"

enum { MOST = 1 << 20 };

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "face", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", "กองตัวอย่าง"));
    for (int i = 0; i < 3; i++)
        enter(f->reg, &rp_activity,
              PAIRS("activity_name", i ? "ก" : "ข", "unit_ref", "GT", "data_elements",
                    i ? "ชื่อ-นามสกุล, id13" : "id13"));
    return 0;
}

static void the_library_says_its_version(void **state) {
    (void)state;
    assert_string_equal(ropa_version(), ROPA_VERSION);
}

static void items_of_a_set_are_handed_out(void **state) {
    static const char set_of[] = "[\"a\",\"ข \\\"ค\\\"\"]";
    char *first = ropa_set_item(set_of, 0), *second = ropa_set_item(set_of, 1);
    (void)state;
    assert_string_equal(first, "a");
    assert_string_equal(second, "ข \"ค\"");
    assert_null(ropa_set_item(set_of, 2));
    assert_null(ropa_set_item(NULL, 0));
    free(first);
    free(second);
}

static void a_place_to_be_set_has_a_row(void **state) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    struct ropa_place p;
    struct ropa_err err = {0};
    (void)state;
    good(ropa_place_parse(&rp_activity, "purpose.lawful_basis", &p, &err), &err);
    good(ropa_place_settle(rec, &p, &err), &err);
    assert_int_equal(p.row, 1);
    good(ropa_place_set(rec, &p, "consent", NULL, &err), &err);
    good(ropa_place_parse(&rp_activity, "purpose[].lawful_basis", &p, &err), &err);
    good(ropa_place_settle(rec, &p, &err), &err);
    assert_int_equal(p.row, 2);
    good(ropa_place_set(rec, &p, "contract", NULL, &err), &err);
    good(ropa_place_parse(&rp_activity, "purpose.lawful_basis", &p, &err), &err);
    assert_int_equal(ropa_place_settle(rec, &p, &err), ROPA_E_UNFIT); /* which of the two? */
    ropa_record_free(rec);
}

struct usage {
    char value[4][64];
    int64_t times[4];
    size_t n;
};

static bool take_usage(void *ctx, const char *value, int64_t times) {
    struct usage *u = ctx;
    snprintf(u->value[u->n], sizeof u->value[0], "%s", value);
    u->times[u->n++] = times;
    return u->n < 4;
}

static void what_is_used_most_comes_first(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct usage u = {.n = 0};
    size_t elements = ropa_field_find(&rp_activity, "data_elements");
    good(ropa_register_usage(f->reg, &rp_activity, elements, 4, take_usage, &u, &err), &err);
    assert_int_equal(u.n, 2);
    assert_string_equal(u.value[0], "id13");
    assert_int_equal(u.times[0], 3);
    assert_int_equal(u.times[1], 2);
    u.n = 0;
    good(ropa_register_usage(f->reg, &rp_activity, elements, 1, take_usage, &u, &err), &err);
    assert_int_equal(u.n, 1);
}

struct taken {
    char *bytes;
    size_t n;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct taken *t = ctx;
    assert_true(t->n + n <= MOST);
    memcpy(t->bytes + t->n, bytes, n);
    t->n += n;
    return true;
}

static bool put_nothing(void *ctx, const void *bytes, size_t n) {
    (void)ctx, (void)bytes, (void)n;
    return false;
}

static void a_sink_takes_the_workbook_of_the_score(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score_book book = {.lang = ROPA_TH};
    struct taken t = {.bytes = malloc(MOST)};
    long total = -1, of_file = -2;
    const char *path = scratch("score.xlsx");
    char *bytes = malloc(MOST);
    good(ropa_score_export_to(f->reg, &(struct ropa_sink){put, &t}, &book, &total, &err), &err);
    good(ropa_score_export(f->reg, path, &book, &of_file, &err), &err);
    assert_int_equal(total, of_file);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, MOST, file), t.n);
    fclose(file);
    assert_memory_equal(bytes, t.bytes, t.n);
    unlink(path);
    assert_int_equal(ropa_score_export_to(f->reg, &(struct ropa_sink){put_nothing, NULL}, &book, NULL, &err),
                     ROPA_E_STOPPED);
    free(bytes);
    free(t.bytes);
}

struct proposals {
    size_t asked, made;
};

static bool ask_proposal(void *ctx, const struct ropa_finding *f) {
    struct proposals *p = ctx;
    char *value = ropa_finding_proposal(f, 0);
    p->asked++;
    p->made += value != NULL;
    assert_true(!value || *value);
    free(value);
    return true;
}

static void most_findings_have_no_proposal(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct proposals p = {0, 0};
    good(ropa_check_each(f->reg, NULL, ask_proposal, NULL, &p, &err), &err);
    assert_true(p.asked > 3);
    assert_int_equal(p.made, 0); /* nothing is typed to look right here */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_library_says_its_version),
        cmocka_unit_test(items_of_a_set_are_handed_out),
        cmocka_unit_test(a_place_to_be_set_has_a_row),
        cmocka_unit_test(what_is_used_most_comes_first),
        cmocka_unit_test(a_sink_takes_the_workbook_of_the_score),
        cmocka_unit_test(most_findings_have_no_proposal),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
