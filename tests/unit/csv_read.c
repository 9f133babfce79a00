/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Foreign csv files are read cell by cell as they stand, and a broken one is refused with its place. */
#include "base/buf.h"
#include "exchange/table/csv_read.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "scratch.h"

#define BYTES(s) (s), sizeof(s) - 1

/* The file as one text, "[line:cell|cell]" a record; the status of the reading. Owned. */
static char *read_all(const char *path, bool own, enum ropa_status *status, struct ropa_err *err) {
    struct rp_buf b = {0};
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row = NULL;
    *status = rp_csv_open(path, NULL, &r, err);
    if (r)
        rp_csv_set_own(r, own);
    while (*status == ROPA_OK && (*status = rp_csv_next(r, &row, err)) == ROPA_OK && row) {
        rp_buf_printf(&b, "[%ld:", row->line);
        for (size_t i = 0; i < row->n; i++)
            rp_buf_printf(&b, "%s%s", i ? "|" : "", row->cells[i]);
        rp_buf_char(&b, ']');
    }
    rp_csv_close(r);
    return rp_buf_take(&b);
}

static const struct {
    const char *bytes;
    size_t n;
    const char *cells;
} goods[] = {
    {BYTES(""), ""},
    {BYTES("\r\n\n"), ""},
    {BYTES("a,b\nc,d\n"), "[1:a|b][2:c|d]"},
    {BYTES("a,b\r\nc,d"), "[1:a|b][2:c|d]"},
    {BYTES("a,b\rc,d\r"), "[1:a|b][2:c|d]"},
    {BYTES("a;b\n1,5;2\n"), "[1:a|b][2:1,5|2]"},
    {BYTES("a\tb\nc, d\te\n"), "[1:a|b][2:c, d|e]"},
    {BYTES("a|b\nc|d\n"), "[1:a|b][2:c|d]"},
    {BYTES("a,b\n\"x; y; z\",1; 2\n\"p;q\",3\n"), "[1:a|b][2:x; y; z|1; 2][3:p;q|3]"},
    {BYTES("alone\nlone\n"), "[1:alone][2:lone]"},
    {BYTES("sep=;\r\na,b;c\r\n"), "[2:a,b|c]"},
    {BYTES("SEP=|\na;b|c\n"), "[2:a;b|c]"},
    {BYTES("\xEF\xBB\xBFsep=\t\ra\tb\r"), "[2:a|b]"},
    {BYTES("sep=;"), ""},
    {BYTES("sep=ab,c\n"), "[1:sep=ab|c]"},
    /* as it stands: zeros, identity numbers, spaces, apostrophes */
    {BYTES("0812345678,1101700000000, a  ,'x,'=1,-\n"), "[1:0812345678|1101700000000| a  |'x|'=1|-]"},
    {BYTES("\" a \",\"\",  \n"), "[1: a ||  ]"},
    {BYTES("a,\"b \"\"c\"\"\",\"\"\"\"\n"), "[1:a|b \"c\"|\"]"},
    {BYTES("5\" pipe,a\"b\"c,d\n"), "[1:5\" pipe|a\"b\"c|d]"},
    {BYTES("\"a\" ,b\n\"c\"  \n"), "[1:a|b][2:c]"},
    /* line breaks inside quotes are kept; lines are counted through them and through blank lines */
    {BYTES("a,\"b\r\nc\nd\re\"\r\n\r\nf,g\r\n"), "[1:a|b\r\nc\nd\re][6:f|g]"},
    {BYTES("\"a\n\",\"\nb\"\nc,d"), "[1:a\n|\nb][4:c|d]"},
    {BYTES(",,\n,\n"), "[1:||][2:|]"},
    /* encodings */
    {BYTES("\xA1,\xA2\r\n\xA3,\xA4\r\n"), "[1:ก|ข][2:ฃ|ค]"},
    {BYTES("\xEF\xBB\xBF\xA1;\xA2\r\n\xA3;\xA4\r\n"), "[1:ก|ข][2:ฃ|ค]"},
    {BYTES("\xFF\xFE\x01\x0E\t\0\"\0\n\0\"\0\r\0\n\0b\0\t\0c\0"), "[1:ก|\n][3:b|c]"},
};

static void reads_cells_as_they_stand(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof goods / sizeof goods[0]; i++) {
        enum ropa_status s;
        const char *path = scratch_write("good.csv", goods[i].bytes, goods[i].n);
        char *cells = read_all(path, false, &s, NULL);
        assert_int_equal(s, ROPA_OK);
        assert_string_equal(cells, goods[i].cells);
        free(cells);
    }
}

static const struct {
    const char *bytes;
    size_t n;
    long row, column;
    const char *before, *says;
} bads[] = {
    {BYTES("a,b\nc,\"d\ne,f\n"), 2, 2, "[1:a|b]", "never closed"},
    {BYTES("\"a\nb\",\"c\nd"), 2, 2, "", "never closed"},
    {BYTES("a,b\n\"c\"d,e\nf,g\n"), 2, 1, "[1:a|b]", "text follows"},
    {BYTES("a\n\xA1\xFF\n"), 2, 0, "", "is not a character"},
};

static void refuses_with_the_place(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bads / sizeof bads[0]; i++) {
        struct ropa_err err = {0};
        enum ropa_status s;
        char sentence[1500];
        const char *path = scratch_write("bad.csv", bads[i].bytes, bads[i].n);
        char *cells = read_all(path, false, &s, &err);
        assert_int_equal(s, ROPA_E_FORMAT);
        assert_int_equal(err.row, bads[i].row);
        assert_int_equal(err.column, bads[i].column);
        assert_string_equal(err.subject, path);
        assert_string_equal(cells, bads[i].before);
        assert_non_null(strstr(ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence), bads[i].says));
        free(cells);
    }
}

static void an_error_stays(void **state) {
    (void)state;
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row;
    assert_int_equal(rp_csv_open(scratch_write("bad.csv", BYTES("\"a")), NULL, &r, NULL), ROPA_OK);
    for (int i = 0; i < 3; i++)
        assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_E_FORMAT);
    assert_null(row);
    rp_csv_close(r);
}

static void own_guard_is_taken_off_only_when_told(void **state) {
    (void)state;
    static const char bytes[] = "'=1,'-2,'''x,'x,'',\"'\tz\",'\n";
    enum ropa_status s;
    const char *path = scratch_write("own.csv", BYTES(bytes));
    char *foreign = read_all(path, false, &s, NULL);
    char *own = read_all(path, true, &s, NULL);
    assert_string_equal(foreign, "[1:'=1|'-2|'''x|'x|''|'\tz|']");
    assert_string_equal(own, "[1:=1|-2|''x|'x|'|\tz|']");
    free(foreign);
    free(own);
}

/* What a program of ours writes has its quotes in cells that open with one: where the first was lost it says so, and where. */
static void a_first_quote_lost_is_named_in_a_file_of_ours(void **state) {
    (void)state;
    static const char bytes[] = "a,b\n1,x;y\",2\n";
    enum ropa_status s;
    struct ropa_err err = {0};
    const char *path = scratch_write("lost.csv", BYTES(bytes));
    char *foreign = read_all(path, false, &s, NULL);
    assert_int_equal(s, ROPA_OK);
    assert_string_equal(foreign, "[1:a|b][2:1|x;y\"|2]");
    char *own = read_all(path, true, &s, &err);
    assert_int_equal(s, ROPA_E_FORMAT);
    assert_int_equal(err.row, 2);
    assert_int_equal(err.column, 2);
    free(foreign);
    free(own);
}

static void a_very_long_cell(void **state) {
    (void)state;
    enum { LETTERS = 100000 };
    struct rp_buf b = {0};
    rp_buf_str(&b, "a,\"");
    for (int i = 0; i < LETTERS; i++)
        rp_buf_str(&b, "ก");
    rp_buf_str(&b, "\"\nb,c\n");
    const char *path = scratch_write("long.csv", b.p, b.n);
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row;
    assert_int_equal(rp_csv_open(path, NULL, &r, NULL), ROPA_OK);
    assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_OK);
    assert_int_equal(strlen(row->cells[1]), LETTERS * 3);
    assert_memory_equal(row->cells[1], b.p + 3, LETTERS * 3);
    assert_int_equal(rp_csv_next(r, &row, NULL), ROPA_OK);
    assert_int_equal(row->record, 2);
    rp_csv_close(r);
    rp_buf_free(&b);
}

static long peak_kilobytes(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss;
}

static void memory_stays_flat(void **state) {
    (void)state;
    enum { RECORDS = 200000 };
    const char *path = scratch("large.csv");
    FILE *f = fopen(path, "wb");
    for (int i = 0; i < RECORDS; i++) /* a hundred bytes and more a record */
        fprintf(f, "RO-%06d,กิจกรรมการประมวลผล,\"ชื่อ, ที่อยู่\r\nโทรศัพท์\",0812345678\r\n", i);
    assert_true(ftell(f) > 20000000);
    fclose(f);
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row;
    long before = peak_kilobytes(), n = 0;
    assert_int_equal(rp_csv_open(path, NULL, &r, NULL), ROPA_OK);
    while (rp_csv_next(r, &row, NULL) == ROPA_OK && row) {
        assert_int_equal(row->n, 4);
        n = row->record;
    }
    assert_int_equal(n, RECORDS);
    rp_csv_close(r);
    assert_true(peak_kilobytes() - before < 8192);
}

static void an_open_quote_does_not_swallow_a_large_file(void **state) {
    (void)state;
    const char *path = scratch("open.csv");
    FILE *f = fopen(path, "wb");
    fputs("a,b\nc,\"d\n", f);
    for (int i = 0; i < 900000; i++)
        fputs("e,f,g,h,i\n", f);
    fclose(f);
    struct ropa_err err = {0};
    enum ropa_status s;
    free(read_all(path, false, &s, &err));
    assert_int_equal(s, ROPA_E_FORMAT);
    assert_int_equal(err.row, 2);
}

/* Twenty activities of local government, as published, in both encodings that Excel in Thailand writes. */
static void real_files_read_the_same(void **state) {
    (void)state;
    const char *root = getenv("ROPA_SOURCE");
    char utf8[500], windows[500];
    enum ropa_status s, t;
    snprintf(utf8, sizeof utf8, "%s/../shared/data/government20.csv", root ? root : ".");
    snprintf(windows, sizeof windows, "%s/../shared/data/government20.windows-874.csv", root ? root : ".");
    if (access(utf8, R_OK) || access(windows, R_OK))
        skip();
    char *a = read_all(utf8, false, &s, NULL), *b = read_all(windows, false, &t, NULL);
    assert_int_equal(s, ROPA_OK);
    assert_int_equal(t, ROPA_OK);
    assert_string_equal(a, b);
    assert_non_null(strstr(a, "[21:GOV-020|"));
    free(a);
    free(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_stays_flat), /* first: the peak is that of the process */
        cmocka_unit_test(reads_cells_as_they_stand),
        cmocka_unit_test(refuses_with_the_place),
        cmocka_unit_test(an_error_stays),
        cmocka_unit_test(own_guard_is_taken_off_only_when_told),
        cmocka_unit_test(a_first_quote_lost_is_named_in_a_file_of_ours),
        cmocka_unit_test(a_very_long_cell),
        cmocka_unit_test(an_open_quote_does_not_swallow_a_large_file),
        cmocka_unit_test(real_files_read_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
