/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A map says what foreign headings and words mean; a wrong map is refused with the part that is wrong. */
#include "exchange/table/map.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void words_and_places(void **state) {
    static const char json[] =
        "{\"noun\":\"activity\",\"columns\":{\"Process\":\"activity_name\",\"To\":\"recipient[].recipient_name\",\"Old\":null},"
        "\"values\":{\"Process\":{\"a\":\"b\"}},\"separators\":{\"To\":\";\"},"
        "\"yes_no\":{\"Abroad\":{\"field\":\"transfer\",\"no\":\"x\"}},\"leave\":{\"Old\":\"ก / b\"}}";
    struct rp_map *map;
    (void)state;
    assert_int_equal(rp_map_parse(json, &rp_unit, &map, NULL), ROPA_OK);
    assert_ptr_equal(map->ent, &rp_activity);
    const struct rp_map_column *c = rp_map_find(map, " process ", &(bool){false});
    assert_non_null(c);
    assert_true(rp_place_is(&c->place, ACT_ACTIVITY_NAME));
    assert_string_equal(rp_map_word(c, "a"), "b");
    assert_string_equal(rp_map_word(c, "z"), "z");
    assert_true(rp_map_find(map, "To", &(bool){false})->place.row == ROPA_ROW_MORE);
    assert_string_equal(rp_map_find(map, "To", &(bool){false})->separators, ";");
    assert_string_equal(rp_map_find(map, "Old", &(bool){false})->leave, "ก / b");
    assert_null(rp_map_find(map, "Old", &(bool){false})->place.root);
    assert_true(rp_map_find(map, "Abroad", &(bool){false})->yes_no != ROPA_NO_FIELD);
    assert_null(rp_map_find(map, "nothing", &(bool){false}));
    rp_map_free(map);
}

static const struct {
    const char *json;
    enum ropa_status status;
    const char *found;
} wrong[] = {
    {"{\"columns\":{\"a\":\"nothing\"}}", ROPA_E_FIELD, "nothing"},
    {"{\"noun\":\"nothing\"}", ROPA_E_FIELD, "nothing"},
    {"{\"colums\":{}}", ROPA_E_FORMAT, "colums"},
    {"{\"columns\":{\"a\":1}}", ROPA_E_FORMAT, "a"},
    {"{\"values\":{\"a\":{\"b\":1}}}", ROPA_E_FORMAT, "b"},
    {"{\"values\":{\"a\":1}}", ROPA_E_FORMAT, "a"},
    {"{\"separators\":{\"a\":\"\"}}", ROPA_E_FORMAT, "a"},
    {"{\"yes_no\":{\"a\":{\"field\":\"nothing\"}}}", ROPA_E_FIELD, "nothing"},
    {"{\"constants\":{\"nothing\":\"x\"}}", ROPA_E_FIELD, "nothing"},
    {"{\"columns\":{\"a\":\"purpose[0].lawful_basis\"}}", ROPA_E_UNFIT, "purpose[0].lawful_basis"},
    {"{\"columns\":{\"a\":\"unit_ref>code\"}}", ROPA_E_UNFIT, "unit_ref>code"},
    {"{\"columns\":{\"a\":\"status\"}}", ROPA_E_UNFIT, "status"},
    {"{\"constants\":{\"purpose:01860000-0000-7000-8000-00000000000a:legal_ref\":\"x\"}}", ROPA_E_UNFIT,
     "purpose:01860000-0000-7000-8000-00000000000a:legal_ref"},
    {"{\"constants\":{\"purpose[1].\":\"x\"}}", ROPA_E_UNFIT, "purpose[1]."},
    {"{\"columns\":5}", ROPA_E_FORMAT, "columns"},
    {"{\"unknown\":\"perhaps\"}", ROPA_E_FORMAT, "unknown"},
    {"{\"yes_no\":{\"a\":{\"field\":\"transfer\",\"no\":5}}}", ROPA_E_FORMAT, "a"},
    {"[]", ROPA_E_FORMAT, ""},
};

static void a_wrong_map_is_refused(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct rp_map *map;
        struct ropa_err err = {0};
        if (rp_map_parse(wrong[i].json, &rp_activity, &map, &err) != wrong[i].status)
            fail_msg("%s: status %d", wrong[i].json, err.status);
        assert_null(map);
        assert_string_equal(err.found, wrong[i].found);
    }
}

static void a_proposal_can_be_read(void **state) {
    static const struct ropa_import_heading headings[] = {
        {"activity_names", {0}}, {"ฐานกฎหมาย", {0}}, {"qqq", {0}}, {"qqq", {0}}, {"", {0}}};
    struct rp_map *map;
    (void)state;
    char *json = rp_map_propose(&rp_activity, headings, 5);
    assert_non_null(json);
    assert_int_equal(rp_map_parse(json, &rp_activity, &map, NULL), ROPA_OK);
    assert_int_equal(map->n_columns, 3);
    assert_true(rp_place_is(&rp_map_find(map, "activity_names", &(bool){false})->place, ACT_ACTIVITY_NAME));
    assert_int_equal(rp_map_find(map, "ฐานกฎหมาย", &(bool){false})->place.rows, ACT_PURPOSE);
    assert_null(rp_map_find(map, "qqq", &(bool){false})->place.root);
    rp_map_free(map);
    free(json);
}

/* Whatever field a heading names by its code: a cell can go where the map says. */
static void a_proposal_can_be_used(void **state) {
    (void)state;
    for (size_t i = 0; i < rp_activity.n_fields; i++) {
        const struct ropa_field *f = &rp_activity.fields[i];
        const struct ropa_import_heading heading = {f->code, {0}};
        struct rp_map *map;
        char *json = rp_map_propose(&rp_activity, &heading, 1);
        assert_int_equal(rp_map_parse(json, &rp_activity, &map, NULL), ROPA_OK);
        const struct ropa_place *p = &rp_map_find(map, f->code, &(bool){false})->place;
        if (f->kind == ROPA_ROWS && (!p->root || p->rows != i || ropa_place_field(p) != &f->of->fields[f->of->title]))
            fail_msg("%s: no field of the rows is proposed", f->code);
        rp_map_free(map);
        free(json);
    }
}

/* Rather unmapped than wrong: what stands below has to be of the place. */
static void a_proposal_looks_at_the_cells(void **state) {
    static const struct ropa_import_heading headings[] = {
        {"Number of data subjects", {"many"}},
        {"Sensitive data", {"yes", "no"}},
        {"Recipients", {"a; b"}},
        {"Cross-border countries", {"ไม่มี"}},
        {"Start of collection, collected since", {"1 ต.ค. 2560"}},
        {"Security measures", {"locks"}},
        {"จากเจ้าของข้อมูลส่วนบุคคลโดยตรง", {"✓", "ü"}}, /* a sign says that it is so, not what */
        {"ระยะเวลาเก็บ", {"10 ปี"}}};                  /* no whole number, as the field of ours of this name has */
    static const char *const paths[] = {NULL,
                                        NULL,
                                        "recipient[].recipient_name",
                                        "transfer.xb_country",
                                        "collect_start",
                                        "sec_tech",
                                        NULL,
                                        "retention_text"};
    enum { N = sizeof paths / sizeof *paths };
    (void)state;
    char *json = rp_map_propose(&rp_activity, headings, N);
    assert_non_null(json);
    for (size_t i = 0; i < N; i++) {
        struct ropa_place p;
        assert_int_equal(ropa_map_place(json, NULL, headings[i].heading, &p, NULL), ROPA_OK);
        char *path = p.root ? ropa_place_text(&p, ROPA_AS_CODE, ROPA_EN) : NULL;
        if (paths[i] ? !path || strcmp(path, paths[i]) != 0 : path != NULL)
            fail_msg("%s: %s", headings[i].heading, path ? path : "nothing");
        free(path);
    }
    free(json);
}

static void a_map_is_corrected(void **state) {
    static const struct ropa_import_heading headings[] = {{"a", {0}}, {"b", {0}}};
    struct ropa_place p;
    struct ropa_err err = {0};
    (void)state;
    char *map = rp_map_propose(&rp_activity, headings, 2);
    assert_int_equal(ropa_map_column(&map, NULL, "a", "ชื่อกิจกรรมการประมวลผล", NULL), ROPA_OK);
    assert_int_equal(ropa_map_column(&map, NULL, "b", "purpose.lawful_basis", NULL), ROPA_OK);
    char *before = strdup(map);
    assert_int_equal(ropa_map_column(&map, NULL, "b", "purpose.lawful", &err), ROPA_E_FIELD);
    assert_int_equal(ropa_map_column(&map, NULL, "b", "status", NULL), ROPA_E_UNFIT);
    assert_int_equal(ropa_map_word(&map, NULL, "purpose.lawful_basis", "x", "no such basis", NULL),
                     ROPA_E_CHOICE);
    assert_string_equal(map, before);
    free(before);
    assert_int_equal(ropa_map_word(&map, NULL, "purpose.lawful_basis", "ยินยอม", "consent", NULL), ROPA_OK);
    assert_int_equal(ropa_map_word(&map, NULL, "purpose.lawful_basis", "สัญญา", "contract", NULL), ROPA_OK);
    struct rp_map *read;
    assert_int_equal(rp_map_parse(map, &rp_activity, &read, NULL), ROPA_OK);
    const struct rp_map_column *b = rp_map_find(read, "b", &(bool){false});
    assert_string_equal(rp_map_word(b, "ยินยอม"), "consent");
    assert_string_equal(rp_map_word(b, "สัญญา"), "contract");
    rp_map_free(read);
    assert_int_equal(ropa_map_place(map, NULL, "a", &p, NULL), ROPA_OK);
    assert_true(rp_place_is(&p, ACT_ACTIVITY_NAME));
    assert_int_equal(ropa_map_column(&map, NULL, "a", NULL, NULL), ROPA_OK);
    assert_int_equal(ropa_map_place(map, NULL, "a", &p, NULL), ROPA_OK);
    assert_null(p.root);
    free(map);
    map = strdup("[");
    assert_int_equal(ropa_map_column(&map, NULL, "a", NULL, NULL), ROPA_E_FORMAT);
    assert_string_equal(map, "[");
    free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_places),       cmocka_unit_test(a_wrong_map_is_refused),
        cmocka_unit_test(a_proposal_can_be_read), cmocka_unit_test(a_proposal_looks_at_the_cells),
        cmocka_unit_test(a_map_is_corrected),     cmocka_unit_test(a_proposal_can_be_used),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
