/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows in the cells of a table: what a heading means on the way in, and that what was written comes back. */
#include "model/joined.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/place.h"
#include "register/register.h"

#include <ropa/exchange.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "scratch.h"
#include "world.h"
#include <cmocka.h>

struct office {
    struct world w;
    struct ropa_register *reg;
};

static int open_one(void **state) {
    static struct office o;
    world_make(&o.w, "joined");
    assert_int_equal(ropa_register_make(o.w.path, &o.w.env, &o.reg, NULL), ROPA_OK);
    *state = &o;
    return 0;
}

static int close_one(void **state) {
    struct office *o = *state;
    ropa_register_close(o->reg);
    world_end(&o->w);
    return 0;
}

/* ---- the cell ---- */

static const struct {
    size_t field; /* of a purpose */
    const char *rows[4];
    const char *cell;
} cells[] = {
    {PUR_PURPOSE_TEXT, {NULL}, ""},
    {PUR_PURPOSE_TEXT, {"ก"}, "ก"},
    {PUR_PURPOSE_TEXT, {"ก", "ข"}, "ก;ข"},
    {PUR_PURPOSE_TEXT, {"", "ข"}, ";ข"},
    {PUR_PURPOSE_TEXT, {"ก", "", "ค"}, "ก;;ค"},
    {PUR_PURPOSE_TEXT, {"ก", ""}, "ก;"},
    {PUR_PURPOSE_TEXT, {"ก;ข"}, "[\"ก;ข\"]"},
    {PUR_PURPOSE_TEXT, {"ก; ข", "ค"}, "[\"ก; ข\",\"ค\"]"},
    {PUR_PURPOSE_TEXT, {"ก\nข"}, "[\"ก\nข\"]"},
    {PUR_PURPOSE_TEXT, {"[\"ก\"]"}, "[\"[\\\"ก\\\"]\"]"},
    {PUR_PURPOSE_TEXT, {"\"\\", ";"}, "[\"\\\"\\\\\",\";\"]"},
    {PUR_PURPOSE_TEXT, {"na: ไม่มี", "ข"}, "[\"na: ไม่มี\",\"ข\"]"},
    {PUR_PURPOSE_ELEMENTS, {"email;name"}, "[\"email;name\"]"},
    {PUR_PURPOSE_ELEMENTS, {"email"}, "email"},
    {PUR_PURPOSE_ELEMENTS, {"email", "name"}, "[\"email\",\"name\"]"},
};

static void a_cell_reads_as_it_was_written(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        const struct ropa_field *f = &rp_activity.fields[ACT_PURPOSE].of->fields[cells[i].field];
        struct rp_joined j = {0};
        struct rp_buf cell = {0}, item = {0};
        for (size_t k = 0; k < 4 && cells[i].rows[k]; k++)
            rp_joined_put(&j, f, cells[i].rows[k]);
        rp_joined_end(&j, &cell);
        assert_string_equal(cell.p ? cell.p : "", cells[i].cell);
        const char *at = cell.p;
        enum rp_joining how = rp_joined_how(f, cell.p ? cell.p : "");
        for (size_t k = 0; at && k < 4 && cells[i].rows[k]; k++) {
            assert_true(rp_joined_next(how, &at, &item));
            assert_string_equal(item.p ? item.p : "", cells[i].rows[k]);
        }
        assert_false(rp_joined_next(how, &at, &item));
        rp_buf_free(&cell);
        rp_buf_free(&item);
    }
}

/* What people write is one text. */
static void what_is_not_joined(void **state) {
    static const char *const texts[] = {"",   "ก",        "ก; ข",     "ก ;ข",     "ก;\nข",     "ก;ข; ค",
                                        ";",  ";;",       "[\"ก\"",   "[\"ก\"] ", "[ก;ข]x; y", "na: ก;ข",
                                        "[]", "[\"ก\" ]", "[\"ก\",]", "[\"ก\\\"]"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(rp_joined_how(&rp_activity.fields[ACT_NOTES], texts[i]), RP_JOINED_NOT);
}

/* ---- the headings ---- */

/* The record is called `name` and has the rows "a|b" of purposes. */
static void give(struct office *o, const char *name, const char *rows) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    const struct ropa_view *view = ropa_register_view(o->reg);
    assert_int_equal(ropa_record_parse(rec, ACT_ACTIVITY_NAME, name, view, NULL), ROPA_OK);
    while (*rows) {
        char text[100];
        size_t n = strcspn(rows, "|");
        snprintf(text, sizeof text, "%.*s", (int)n, rows);
        struct ropa_record *row = ropa_record_add_row(rec, ACT_PURPOSE);
        assert_int_equal(ropa_record_parse(row, PUR_PURPOSE_TEXT, text, view, NULL), ROPA_OK);
        rows += n + (rows[n] != '\0');
    }
    assert_int_equal(ropa_register_save(o->reg, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
}

static struct ropa_record *get(struct office *o, const char *name) {
    char uid[37];
    struct ropa_record *rec = NULL;
    assert_int_equal(ropa_register_find(o->reg, &rp_activity, name, uid, NULL), ROPA_OK);
    assert_int_equal(ropa_register_get(o->reg, &rp_activity, uid, &rec, NULL), ROPA_OK);
    return rec;
}

static void has(struct office *o, const char *name, size_t field, const char *rows) {
    struct ropa_record *rec = get(o, name);
    char now[400] = "";
    for (size_t i = 0; i < ropa_record_rows(rec, ACT_PURPOSE); i++) {
        const char *text = ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, i), field);
        snprintf(now + strlen(now), sizeof now - strlen(now), "%s%s", i ? "|" : "", text ? text : "");
    }
    ropa_record_free(rec);
    assert_string_equal(now, rows);
}

static struct ropa_import_result *take(struct office *o, const char *path, const char *map) {
    struct ropa_import how = {.write = true, .noun = &rp_activity, .take = ROPA_TAKE_THEIRS, .map = map};
    struct ropa_import_result *r = NULL;
    struct ropa_err err = {0};
    char sentence[1024];
    if (ropa_import(o->reg, path, &how, &r, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    assert_int_equal(r->read, r->stored + r->n_left);
    return r;
}

static const struct {
    const char *had; /* NULL: the record is new */
    const char *heading, *cell, *now;
    size_t left, doubts;
} headings[] = {
    /* rows.field: all of them, joined */
    {NULL, "purpose.purpose_text", "ก;ข", "ก|ข", 0, 1},
    {NULL, "วัตถุประสงค์.วัตถุประสงค์", "ก;ข", "ก|ข", 0, 1},
    {NULL, "purpose", "ก;ข", "", 1, 0}, /* which field of them isn't said */
    {"ก|ข", "purpose", "ค", "ก|ข", 1, 0},
    {"ก|ข", "purpose.purpose_text", "ก;ข", "ก|ข", 0, 0},
    {"ก|ข", "purpose.purpose_text", "ก;ค", "ก|ค", 0, 1},
    {"ก|ข", "purpose.purpose_text", ";ค", "ก|ค", 0, 1},
    {"ก", "purpose.purpose_text", "ก;ข", "ก|ข", 0, 1},
    {"ก|ข|ค", "purpose.purpose_text", "ก;ข", "ก|ข|ค", 0, 0},
    {NULL, "purpose.purpose_text", ";ก", "", 1, 0}, /* a second row without the first */
    {"ก|ข", "purpose.purpose_text", "ข", "ก|ข", 0, 0},
    {NULL, "purpose.purpose_text", "ก; ข", "ก; ข", 0, 0},
    {NULL, "purpose.purpose_text", "[\"ก;ข\"]", "ก;ข", 0, 0},
    {"ก;ข", "purpose.purpose_text", "[\"ก;ข\"]", "ก;ข", 0, 0},
    {"ก;ข|ค", "purpose.purpose_text", "[\"ก;ข\",\"ค\"]", "ก;ข|ค", 0, 0},
    /* rows[].field: the row that says so, or one more */
    {NULL, "purpose[].purpose_text", "ก;ข", "ก|ข", 0, 0},
    {"ก|ข", "purpose[].purpose_text", "ก", "ก|ข", 0, 0},
    {"ก|ข", "purpose[].purpose_text", "ข;ก", "ก|ข", 0, 0},
    {"ก|ข", "purpose[].purpose_text", "ค", "ก|ข|ค", 0, 0},
    {"ก|ข", "purpose[].purpose_text", "ค;ก;ง", "ก|ข|ค|ง", 0, 0},
    {"ก|ข", "purpose[].purpose_text", "ก;ก", "ก|ข|ก", 0, 0},
    {"ก", "purpose[].purpose_text", "[\"ข;ค\"]", "ก|ข;ค", 0, 0},
    {"ก", "purpose[].purpose_text", ";ข;;", "ก|ข", 0, 0},
    /* rows[n].field: that one, as it stands */
    {"ก|ข", "purpose[2].purpose_text", "ค", "ก|ค", 0, 0},
    {"ก|ข", "purpose[2].purpose_text", "ค;ง", "ก|ค;ง", 0, 0},
    {"ก|ข", "purpose[3].purpose_text", "ค", "ก|ข|ค", 0, 0},
    {"ก|ข", "purpose[4].purpose_text", "ค", "ก|ข", 1, 0},
};

/* In words of its own or by a map; a second time it changes nothing. */
static void a_heading_means_the_same_everywhere(void **state) {
    struct office *o = *state;
    for (size_t i = 0; i < 2 * (sizeof headings / sizeof *headings); i++) {
        size_t k = i / 2;
        char name[40], text[600], map[300], cell[200] = "";
        bool mapped = i % 2;
        snprintf(name, sizeof name, "หัว %zu", i);
        if (headings[k].had)
            give(o, name, headings[k].had);
        for (const char *c = headings[k].cell; *c; c++)
            snprintf(cell + strlen(cell), sizeof cell - strlen(cell), "%s%c", *c == '"' ? "\"" : "", *c);
        snprintf(map, sizeof map, "{\"columns\":{\"a\":\"activity_name\",\"b\":\"%s\"}}",
                 headings[k].heading);
        snprintf(text, sizeof text, "%s,%s\n%s,\"%s\"\n", mapped ? "a" : "activity_name",
                 mapped ? "b" : headings[k].heading, name, cell);
        const char *path = scratch_write("heading.csv", text, strlen(text));
        for (size_t time = 0; time < 2; time++) {
            struct ropa_import_result *r = take(o, path, mapped ? map : NULL);
            if (r->n_left != headings[k].left || r->n_doubts != (time ? 0 : headings[k].doubts))
                fail_msg("%s \"%s\": %zu left, %zu doubts", headings[k].heading, headings[k].cell, r->n_left,
                         r->n_doubts);
            if (time && (r->unchanged != 1 || r->n_changes))
                fail_msg("%s \"%s\": changed again", headings[k].heading, headings[k].cell);
            ropa_import_free(r);
            has(o, name, PUR_PURPOSE_TEXT, headings[k].now);
        }
    }
}

/* Cells that don't agree on how many rows there are, and joined cells of a record of several lines, are left and say so. */
static void what_can_not_be_said_is_left(void **state) {
    static const struct {
        const char *name, *table, *texts, *laws;
        size_t left;
    } cases[] = {
        {"ต่าง", "activity_name,purpose.purpose_text,purpose.legal_ref\nต่าง,ก,ม.1;ม.2\n", "ก", "", 1},
        {"ต่างสาม", "activity_name,purpose.purpose_text,purpose.legal_ref\nต่างสาม,ก;ข;ค,ม.1;ม.2\n", "", "", 2},
        {"เท่ากัน", "activity_name,purpose.purpose_text,purpose.legal_ref\nเท่ากัน,ก;ข,;ม.2\n", "ก|ข", "|ม.2", 0},
        {"บรรทัด", "activity_name,purpose.purpose_text,purpose.legal_ref\nบรรทัด,ก;ข,ม.1\n,ค,ม.2\n", "|ค",
         "ม.1|ม.2", 1},
        {"บรรทัดเดียว",
         "activity_name,purpose.purpose_text,purpose.legal_ref\nบรรทัดเดียว,\"[\"\"ก;ข\"\"]\",ม.1\n,ค,ม.2\n",
         "ก;ข|ค", "ม.1|ม.2", 0},
    };
    struct office *o = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *path = scratch_write("left.csv", cases[i].table, strlen(cases[i].table));
        struct ropa_import_result *r = take(o, path, NULL);
        if (r->n_left != cases[i].left)
            fail_msg("%s: %zu left", cases[i].name, r->n_left);
        ropa_import_free(r);
        has(o, cases[i].name, PUR_PURPOSE_TEXT, cases[i].texts);
        has(o, cases[i].name, PUR_LEGAL_REF, cases[i].laws);
    }
}

/* Item k of each column is one row: empty items keep their places, and a row that can't be told is none. */
static void a_list_puts_nothing_on_another_row(void **state) {
    static const struct {
        const char *name, *columns, *cells, *texts, *laws;
        size_t left;
    } cases[] = {
        {"ที่เดิม", "purpose[].purpose_text,purpose[].legal_ref", "ก;ข;ค,;ม.2;", "ก|ข|ค", "|ม.2|", 0},
        {"แถวใหม่", "purpose[].purpose_text,purpose[].legal_ref", "ก;ข;ค;ง,;ม.2;;ม.4", "ก|ข|ค|ง", "|ม.2||ม.4", 0},
        {"ไม่เท่า", "purpose[].purpose_text,purpose[].legal_ref", "ก;ข;ง,ม.1;ม.2", "ก|ข|ค", "|ม.2|", 2},
        {"หนึ่ง", "purpose[].purpose_text,purpose[].legal_ref", "ก;ข;ง,ม.1", "ก|ข|ค", "|ม.2|", 2},
        {"อ่านไม่ได้", "purpose[].purpose_text,purpose[].purpose_elements", "ก;ข,\"[\"\"\"\",\"\"email\"\"]\"",
         "ก|ข|ค", "|ม.2|", 1},
        {"ไม่ครึ่ง", "purpose[].purpose_text,purpose[].purpose_elements", "ก;ง,\"[\"\"\"\",\"\"email\"\"]\"",
         "ก|ข|ค", "|ม.2|", 2},
    };
    struct office *o = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[600];
        give(o, cases[i].name, "ก|ข|ค");
        snprintf(text, sizeof text, "activity_name,purpose[2].legal_ref\n%s,ม.2\n", cases[i].name);
        ropa_import_free(take(o, scratch_write("law.csv", text, strlen(text)), NULL));
        snprintf(text, sizeof text, "activity_name,%s\n%s,%s\n", cases[i].columns, cases[i].name,
                 cases[i].cells);
        struct ropa_import_result *r = take(o, scratch_write("rows.csv", text, strlen(text)), NULL);
        if (r->n_left != cases[i].left)
            fail_msg("%s: %zu left", cases[i].name, r->n_left);
        assert_int_equal(r->normalised, 0);
        ropa_import_free(r);
        has(o, cases[i].name, PUR_PURPOSE_TEXT, cases[i].texts);
        has(o, cases[i].name, PUR_LEGAL_REF, cases[i].laws);
    }
}

/* ---- there and back ---- */

static void hard_rows(struct office *o, const char *name) {
    static const char *const texts[] = {"ก;ข", "ก", NULL, "[\"ก\"]", "บรรทัด\nสอง; สาม"};
    const struct ropa_view *view = ropa_register_view(o->reg);
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    assert_int_equal(ropa_record_parse(rec, ACT_ACTIVITY_NAME, name, view, NULL), ROPA_OK);
    assert_int_equal(ropa_record_parse(rec, ACT_DATA_ELEMENTS, "email;name", view, NULL), ROPA_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct ropa_record *row = ropa_record_add_row(rec, ACT_PURPOSE);
        if (texts[i])
            assert_int_equal(ropa_record_parse(row, PUR_PURPOSE_TEXT, texts[i], view, NULL), ROPA_OK);
        assert_int_equal(ropa_record_parse(row, PUR_LAWFUL_BASIS, i % 2 ? "legal" : "consent", view, NULL),
                         ROPA_OK);
        if (i == 3)
            assert_int_equal(ropa_record_parse(row, PUR_PURPOSE_ELEMENTS, "email;name", view, NULL), ROPA_OK);
    }
    assert_int_equal(ropa_register_save(o->reg, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
}

/* What a list has in its cells, as csv. */
static void list_as_csv(struct office *o, const char *name, const char *columns, char *out, size_t size) {
    struct ropa_record *rec = get(o, name);
    struct ropa_place p[10];
    size_t n, at = (size_t)snprintf(out, size, "%s\n", columns);
    assert_int_equal(ropa_place_list(&rp_activity, columns, p, 10, &n, NULL), ROPA_OK);
    for (size_t i = 0; i < n; i++) {
        char *cell = ropa_place_show(&p[i], rec, ROPA_AS_CODE, ROPA_TH, ropa_register_view(o->reg)),
             *c = cell;
        out[at++] = i ? ',' : '"';
        out[at] = '"';
        at += i > 0;
        for (; *c && at < size - 5; c++) {
            out[at++] = *c;
            if (*c == '"')
                out[at++] = '"';
        }
        out[at++] = '"';
        free(cell);
    }
    snprintf(out + at, size - at, "\n");
    ropa_record_free(rec);
}

static const char *const columns[] = {
    "activity_name,data_elements,purpose.purpose_text,purpose.lawful_basis,purpose.purpose_elements",
    "activity_name,data_elements,purpose[].purpose_text,purpose[].lawful_basis,purpose[].purpose_elements",
    "activity_name,purpose.purpose_text",
    "activity_name,data_elements,purpose.purpose_elements",
    "uid,activity_name,purpose.purpose_text,purpose.lawful_basis",
    "uid,rev,activity_name,purpose.purpose_text,purpose.lawful_basis",
    "uid,rev,activity_name,purpose.uid,purpose.purpose_text,purpose.lawful_basis",
    "uid,rev,activity_name,purpose[].purpose_text,purpose[].lawful_basis",
};

static void unchanged(struct office *o, const char *path, const char *what) {
    struct ropa_import_result *r = take(o, path, NULL);
    if (r->n_left)
        fail_msg("%s: %s", what, r->left[0].reason[ROPA_EN]);
    if (r->fresh || r->changed || r->conflict || r->rejected || r->n_left || r->n_doubts || r->n_changes)
        fail_msg("%s: %zu changes, %zu left, %zu doubts", what, r->n_changes, r->n_left, r->n_doubts);
    ropa_import_free(r);
}

static void what_was_written_comes_back(void **state) {
    struct office *o = *state;
    struct ropa_err err = {0};
    char text[4000], sentence[1024];
    hard_rows(o, "ยาก");
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        list_as_csv(o, "ยาก", columns[i], text, sizeof text);
        unchanged(o, scratch_write("list.csv", text, strlen(text)), columns[i]);
        if (ropa_export(o->reg, scratch("columns.csv"),
                        &(struct ropa_export){.format = "csv", .overwrite = true, .columns = columns[i]},
                        NULL, &err))
            fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
        unchanged(o, scratch("columns.csv"), columns[i]);
    }
    assert_int_equal(ropa_export(o->reg, scratch("all.csv"),
                                 &(struct ropa_export){.format = "csv", .overwrite = true}, NULL, NULL),
                     ROPA_OK);
    unchanged(o, scratch("all.csv"), "all");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cell_reads_as_it_was_written),      cmocka_unit_test(what_is_not_joined),
        cmocka_unit_test(a_heading_means_the_same_everywhere), cmocka_unit_test(what_can_not_be_said_is_left),
        cmocka_unit_test(a_list_puts_nothing_on_another_row),  cmocka_unit_test(what_was_written_comes_back),
    };
    int failed = cmocka_run_group_tests(tests, open_one, close_one);
    scratch_remove(NULL);
    return failed;
}
