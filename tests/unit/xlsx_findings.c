/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The two sheets of findings: a row a paragraph, a row a record, and what is told of columns that don't apply. */
#include "exchange/sheet/xlsx_findings.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "scratch.h"

enum { HEAD = 2 };

static const char *const columns[] = {"39(1)", "39(7)", "40(1)", "28"};
static const char *const why_not[] = {NULL, "ไม่มีการปฏิเสธ", NULL, "ไม่มีการโอน"};

/* An entry whose name says how many findings it has, and is not judged by s.40; each has an error in a record that it shares. */
static int judge(void *ctx, const struct ropa_record *rec, int *verdicts, size_t *errors, rp_judged_fn *each,
                 void *each_ctx) {
    static const int found[] = {2, 0, -1, 0}, other[] = {1, 0, -1, 2};
    static const struct rp_judged findings[] = {
        {.severity = 2, .rule = "R39-01", .where = "data_elements", .law = "39(1)", .message = "ยังไม่ได้ระบุ"},
        {.severity = 1, .rule = "R24-04", .where = "purpose[2].legal_ref", .law = "", .message = "ยังไม่ได้อ้าง"},
        {.severity = 0,
         .rule = "R23-01",
         .where = "",
         .law = "23",
         .message = "ไม่มีประกาศ",
         .elsewhere = true},
        {.severity = 2, .rule = "R23-03", .where = "ผู้รับ", .law = "23, 39(1)", .message = "ไม่ได้ตอบ: ผู้รับ"},
        {.severity = 2, .rule = "R23-04", .where = "ระยะเวลา", .law = "23, 37(3)", .message = "ไม่ได้ตอบ"},
        {.severity = 2, .rule = "R23-04", .where = "", .law = "23, 37(3)", .message = "ไม่ชัด"},
        {.severity = 2, .rule = "R23-05", .where = "", .law = "23", .message = "ผ่อนผันได้", .waived = true},
        {.severity = 2, .rule = "R23-06", .where = "", .law = "23(1)", .message = "อีกวรรค"}};
    int n = atoi(ropa_record_get(rec, ACT_ACTIVITY_NAME));
    ++*(int *)ctx;
    memcpy(verdicts, n ? other : found, sizeof found);
    for (int i = 0; i < n; i++)
        if (!each(each_ctx, &findings[i % 8]))
            break;
    *errors = (size_t)n + 1;
    return n ? 50 : 100;
}

/* What a shared record lacks is told once, under its own reference. */
static bool with_rest;
static bool rest(void *ctx, rp_judged_fn *each, void *each_ctx) {
    struct ropa_record *shared = ropa_record_new(&rp_organisation);
    const struct rp_judged one = {
        .severity = 2, .rule = "", .where = "", .law = "", .message = "ที่อยู่", .rec = shared};
    assert_int_equal(*(int *)ctx, 2); /* after all */
    bool on = each(each_ctx, &one);
    ropa_record_free(shared);
    return on;
}

static struct ropa_record *named(const char *name) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    assert_true(rp_record_put(rec, ACT_ACTIVITY_NAME, name));
    return rec;
}

/* Units that the records are of, in turn; none where NULL. */
static const char *const *units;

static bool describe(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref,
                     const char **title) {
    (void)ctx;
    *ref = uid + 35;
    *title = uid[35] == '1' ? "กองหนึ่ง" : "กองสอง";
    return of == &rp_unit;
}

/* What the matrix says in its first column from there on, a line a row. */
static char matrix[1024];

/* What the list says of findings, a line a row: its law, what is found, the rules. */
static char told[4096];
static void tell(void *ctx, const char *sheet, unsigned row, unsigned column, const char *text) {
    (void)ctx;
    if (!strcmp(sheet, "ผลการตรวจ") && row >= HEAD && (column == 2 || column == 3 || column == 5))
        snprintf(told + strlen(told), sizeof told - strlen(told), "%s%s", text, column == 5 ? "\n" : "|");
    if (!strcmp(sheet, "ผลตามมาตรา") && row >= HEAD &&
        (column == 1 || (!column && strncmp(text, "กอง", 9) == 0)))
        snprintf(matrix + strlen(matrix), sizeof matrix - strlen(matrix), "%u %s\n", row, text);
}

static bool linked; /* each leads to the register */

/* The workbook of the records `names` (ended by NULL), its sheets as they end; `rows` go into one, 0: what Excel takes. */
static struct rp_findings write_all(const char *const *names, lxw_row_t rows) {
    int judged = 0, n = 0;
    struct rp_judging by = {columns, why_not, 4, judge, with_rest ? rest : NULL, &judged};
    const struct ropa_view view = {.describe = describe};
    struct rp_book book = {.judging = &by, .tell = tell, .live = units ? &view : NULL};
    struct rp_findings f;
    struct ropa_err err = {0};
    const char *path = scratch("findings.xlsx");
    struct rp_xlsx x = {.wb = workbook_new(path), .book = &book};
    rp_xlsx_style(&x, 14);
    *told = *matrix = '\0';
    assert_true(rp_findings_begin(&f, &x));
    f.rows = rows ? rows : f.rows;
    for (; names[n]; n++) {
        struct ropa_record *rec = named(names[n]);
        size_t errors = 0;
        assert_true(!units || rp_record_put(rec, ACT_UNIT_REF, units[n]));
        rp_findings_record(&f, rec, n && !linked ? NULL : "ทะเบียน", 8, &errors);
        assert_int_equal(errors, atoi(names[n]) + 1);
        assert_string_equal(f.link, n && !linked ? "" : "internal:'ทะเบียน'!A9");
        ropa_record_free(rec);
    }
    rp_findings_end(&f);
    rp_findings_free(&f);
    assert_int_equal(judged, n);
    assert_int_equal(rp_xlsx_close(&x, path, &err), ROPA_OK);
    rp_buf_free(&x.told);
    rp_buf_free(&x.escaped);
    unlink(path);
    return f;
}

static void a_row_each(void **state) {
    static const struct {
        const char *names[4];
        unsigned found, records;
    } cases[] = {{{NULL}, 0, 0}, {{"0", NULL}, 0, 1}, {{"3", NULL}, 3, 1}, {{"2", "0", "3", NULL}, 5, 3}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rp_findings f = write_all(cases[i].names, 0);
        assert_int_equal(f.found, cases[i].found);
        assert_int_equal(f.at, HEAD + cases[i].found);
        assert_int_equal(f.n_verdicts, cases[i].records);
    }
}

/* Excel takes 65,530 links on a sheet and 1,048,576 rows; what comes beyond is shown all the same. */
static void more_than_a_sheet_takes(void **state) {
    (void)state;
    static const char *many[70001];
    for (size_t i = 0; i < 70000; i++)
        many[i] = "1";
    linked = true;
    struct rp_findings f = write_all(many, 0);
    linked = false;
    assert_int_equal(f.found, 70000);
    assert_int_equal(f.sheets, 1);
    f = write_all((const char *const[]){"3", "0", "8", "2", NULL}, HEAD + 5);
    assert_int_equal(f.found, 13);
    assert_int_equal(f.sheets, 3);
    assert_int_equal(f.at, HEAD + 1);
    assert_int_equal(f.n_verdicts, 4);
    f = write_all((const char *const[]){"3", "2", NULL}, HEAD + 5);
    assert_int_equal(f.sheets, 1);
}

/* Those of a paragraph that are as grave share a row, which names each law and rule once; places aren't told twice. */
static void a_row_a_paragraph(void **state) {
    (void)state;
    write_all((const char *const[]){"8", NULL}, 0);
    assert_string_equal(told, "39(1)|data_elements: ยังไม่ได้ระบุ|R39-01\n"
                              "purpose[2].legal_ref: ยังไม่ได้อ้าง|R24-04\n"
                              "23|ไม่มีประกาศ|R23-01\n"
                              "23, 39(1), 37(3)|• ไม่ได้ตอบ: ผู้รับ\n• ระยะเวลา: ไม่ได้ตอบ\n• ไม่ชัด|R23-03, R23-04\n"
                              "23|ผ่อนผันได้|R23-05\n"
                              "23(1)|อีกวรรค|R23-06\n");
    /* a row is no higher than Excel lets it be: 18 lines */
    write_all((const char *const[]){"99", NULL}, 0);
    size_t rows = 0;
    for (const char *p = told; (p = strchr(p, '|')); p++)
        rows += strncmp(p, "|• ไม่ได้ตอบ", strlen("|• ไม่ได้ตอบ")) == 0;
    assert_int_equal(rows, 2);
}

static void what_is_shared_is_told_once(void **state) {
    (void)state;
    with_rest = true;
    struct rp_findings f = write_all((const char *const[]){"2", "1", NULL}, 0);
    with_rest = false;
    assert_int_equal(f.found, 4);
    assert_string_equal(f.ref, "");    /* the shared record's, which isn't saved here */
    assert_string_equal(f.link, "");   /* no sheet of its own */
    assert_int_equal(f.n_verdicts, 2); /* the matrix has the entries alone */
}

/* A column that judged nobody is hidden; one that doesn't apply to somebody says why. */
static void columns_tell_whom_they_judge(void **state) {
    static const bool used[] = {true, true, false, true};
    static const bool left[2][4] = {{false, true, false, false}, {false, true, false, true}};
    (void)state;
    struct rp_findings one = write_all((const char *const[]){"1", NULL}, 0),
                       both = write_all((const char *const[]){"1", "0", NULL}, 0);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(one.used[i], used[i]);
        assert_int_equal(one.left[i], left[0][i]);
        assert_int_equal(both.used[i], used[i]);
        assert_int_equal(both.left[i], left[1][i]);
    }
}

/* Whatever order they come in, the records of a unit stand together under its name, on pages of their own. */
static void a_unit_has_its_pages(void **state) {
    static const char one[] = "00000000-0000-4000-8000-000000000001",
                      two[] = "00000000-0000-4000-8000-000000000002";
    (void)state;
    units = (const char *const[]){two, one, two, one};
    struct rp_findings f = write_all((const char *const[]){"2", "0", "3", "1", NULL}, 0);
    assert_non_null(strstr(matrix, "2 กองสอง\n3 2\n4 3\n5 กองหนึ่ง\n6 0\n7 1\n"));
    assert_int_equal(f.n_breaks, 1);
    assert_int_equal(f.breaks[0], 5);
    units = NULL;
}

static int can_not_judge(void *ctx, const struct ropa_record *rec, int *verdicts, size_t *errors,
                         rp_judged_fn *each, void *each_ctx) {
    (void)ctx, (void)rec, (void)errors, (void)each, (void)each_ctx;
    memset(verdicts, 0, 4 * sizeof *verdicts);
    return -1;
}

/* Want of memory is no entry without findings: no workbook says so, whether it has a sheet of them or only counts. */
static void what_can_not_be_judged_fails(void **state) {
    (void)state;
    for (int counted = 0; counted < 2; counted++) {
        const struct rp_judging by = {
            .columns = columns, .why_not = why_not, .n_columns = 4, .judge = can_not_judge};
        struct rp_book book = {.judging = &by};
        const char *path = scratch("unjudged.xlsx");
        struct rp_xlsx x = {.wb = workbook_new(path), .book = &book};
        struct rp_findings f = {.rows = 0};
        struct ropa_record *rec = named("1");
        size_t errors;
        rp_xlsx_style(&x, 14);
        assert_true(counted || rp_findings_begin(&f, &x));
        int percent =
            counted ? rp_findings_count(&f, &x, rec, &errors) : rp_findings_record(&f, rec, NULL, 0, &errors);
        assert_int_equal(percent, -1);
        assert_int_equal(x.failed, LXW_ERROR_MEMORY_MALLOC_FAILED);
        rp_findings_free(&f);
        lxw_workbook_free(x.wb);
        rp_buf_free(&x.told);
        rp_buf_free(&x.escaped);
        ropa_record_free(rec);
        unlink(path);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_each),
        cmocka_unit_test(a_unit_has_its_pages),
        cmocka_unit_test(more_than_a_sheet_takes),
        cmocka_unit_test(a_row_a_paragraph),
        cmocka_unit_test(what_is_shared_is_told_once),
        cmocka_unit_test(columns_tell_whom_they_judge),
        cmocka_unit_test(what_can_not_be_judged_fails),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
