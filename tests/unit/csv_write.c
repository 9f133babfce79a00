/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is written opens right in Excel, carries no formula, and comes back as it was. */
#include "base/buf.h"
#include "exchange/table/csv_read.h"
#include "exchange/table/csv_write.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "scratch.h"

static bool put_buf(void *ctx, const char *bytes, size_t n) {
    rp_buf_add(ctx, bytes, n);
    return true;
}

static void cells_are_quoted_and_guarded(void **state) {
    (void)state;
    static const struct {
        const char *cell, *written;
    } cases[] = {
        {"ก", "ก"},         {"", ""},
        {"a,b", "\"a,b\""}, {"a\"b", "\"a\"\"b\""},
        {"a\nb", "\"a\nb\""}, {"0812345678", "0812345678"},
        {" a ", " a "},     {"=1+1", "'=1+1"},
        {"+66", "'+66"},    {"-", "'-"},
        {"@a", "'@a"},      {"\ta", "\"'\ta\""},
        {"\ra", "\"'\ra\""}, {"'a", "''a"},
        {"'=", "''="},      {"=a,\"b\"", "\"'=a,\"\"b\"\"\""},
        {"a;b", "\"a;b\""},     {"\"", "\"\"\"\""},
        {NULL, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct rp_buf b = {0};
        struct rp_csv_writer w;
        char expected[100];
        rp_csv_write_begin(&w, put_buf, &b);
        rp_csv_write_cell(&w, "x");
        rp_csv_write_cell(&w, cases[i].cell);
        rp_csv_write_end_row(&w);
        snprintf(expected, sizeof expected, "\xEF\xBB\xBFx,%s\r\n", cases[i].written);
        assert_string_equal(b.p, expected);
        rp_buf_free(&b);
    }
}

/* Rows of cells, rows ended by NULL. */
static const char *const table[] = {
    "sep=;", NULL,
    "", NULL,
    "รหัส", "ชื่อ", NULL,
    "=1", "'=1", "''", "'", "+66 2 000 0000", "-1", "@x", "\tt", "\rr", "\nn", NULL,
    "a,b", "\"q\"", "two\r\nlines", " s ", "", NULL,
    "", "", NULL,
    "0001", "1101700000000", "x; y, z - w", NULL,
};
enum { TABLE = sizeof table / sizeof table[0] };

static void write_table(struct rp_csv_writer *w) {
    for (size_t i = 0; i < TABLE; i++)
        if (table[i])
            rp_csv_write_cell(w, table[i]);
        else
            rp_csv_write_end_row(w);
}

static void own_files_come_back(void **state) {
    (void)state;
    struct rp_csv_writer w;
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row = NULL;
    const char *path = scratch("own.csv");
    FILE *f = fopen(path, "wb");
    rp_csv_write_begin(&w, rp_csv_put_file, f);
    write_table(&w);
    assert_int_equal(rp_csv_write_status(&w, path, NULL), ROPA_OK);
    fclose(f);
    assert_int_equal(rp_csv_open(path, NULL, &r, NULL), ROPA_OK);
    assert_string_equal(rp_csv_encoding(r), "utf-8-bom");
    rp_csv_set_own(r, true);
    for (size_t i = 0; i < TABLE; i++) {
        assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_OK);
        assert_non_null(row);
        for (size_t k = 0; k < row->n; k++)
            assert_string_equal(row->cells[k], table[i++]);
        assert_null(table[i]);
    }
    assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_OK);
    assert_null(row);
    rp_csv_close(r);
}

static void a_single_column_of_lists_comes_back(void **state) {
    (void)state;
    struct rp_buf b = {0};
    struct rp_csv_writer w;
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row = NULL;
    rp_csv_write_begin(&w, put_buf, &b);
    for (int i = 0; i < 3; i++) {
        rp_csv_write_cell(&w, "a;b|c\td");
        rp_csv_write_end_row(&w);
    }
    assert_int_equal(rp_csv_open(scratch_write("one.csv", b.p, b.n), NULL, &r, NULL), ROPA_OK);
    assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_OK);
    assert_int_equal(row->n, 1);
    assert_string_equal(row->cells[0], "a;b|c\td");
    rp_csv_close(r);
    rp_buf_free(&b);
}

static bool put_nothing(void *ctx, const char *bytes, size_t n) {
    (void)bytes;
    (void)n;
    ++*(int *)ctx;
    errno = ENOSPC;
    return false;
}

static void the_first_failure_is_kept(void **state) {
    (void)state;
    struct rp_csv_writer w;
    struct ropa_err err = {0};
    int calls = 0;
    rp_csv_write_begin(&w, put_nothing, &calls);
    write_table(&w);
    assert_int_equal(calls, 1);
    assert_int_equal(rp_csv_write_status(&w, "x.csv", &err), ROPA_E_FULL);
    assert_string_equal(err.subject, "x.csv");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_are_quoted_and_guarded),
        cmocka_unit_test(own_files_come_back),
        cmocka_unit_test(a_single_column_of_lists_comes_back),
        cmocka_unit_test(the_first_failure_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
