/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An error becomes one sentence in either language, with its parts in place. */
#include "base/err.h"

#include "base/buf.h"
#include "base/remedy.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const char *say(const struct ropa_err *err, enum ropa_lang lang) {
    static char out[1024];
    return ropa_err_sentence(err, lang, out, sizeof out);
}

static void parts_stand_in_the_sentence(void **state) {
    (void)state;
    struct ropa_err err;
    assert_int_equal(rp_err(&err, ROPA_E_DATE, "31/02/2566"), ROPA_E_DATE);
    rp_err_hint(&err, "28/02/2566", "28/02/2566");
    err.label = (struct ropa_text){{"วันที่เริ่ม", "Start date"}};
    assert_string_equal(say(&err, ROPA_EN),
                        "Start date: \"31/02/2566\" is not a date; write for example 28/02/2566");
    assert_string_equal(say(&err, ROPA_TH), "วันที่เริ่ม: อ่านวันที่ไม่ออก \"31/02/2566\" โปรดใช้เช่น 28/02/2566");
}

static void without_a_label_the_path_is_named(void **state) {
    (void)state;
    struct ropa_err err;
    rp_err(&err, ROPA_E_DERIVED, NULL);
    RP_COPY(err.field, "purpose[2].lawful_basis");
    assert_string_equal(say(&err, ROPA_EN), "purpose[2].lawful_basis is computed and cannot be set");
}

static void place_is_told_as_far_as_known(void **state) {
    (void)state;
    static const struct {
        long row, column, byte;
        const char *th, *en;
    } rows[] = {
        {14, 3, 120, "อ่าน a.csv ไม่ได้ แถว 14 คอลัมน์ 3 ไบต์ที่ 120: x",
         "Cannot read a.csv row 14 column 3 byte 120: x"},
        {14, 0, 0, "อ่าน a.csv ไม่ได้ แถว 14: x", "Cannot read a.csv row 14: x"},
        {0, 0, 7, "อ่าน a.csv ไม่ได้ ไบต์ที่ 7: x", "Cannot read a.csv byte 7: x"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ropa_err err;
        rp_err_subject(&err, ROPA_E_FORMAT, "a.csv", "x");
        err.row = rows[i].row;
        err.column = rows[i].column;
        err.byte = rows[i].byte;
        assert_string_equal(say(&err, ROPA_TH), rows[i].th);
        assert_string_equal(say(&err, ROPA_EN), rows[i].en);
    }
}

static void system_errors_are_told_apart(void **state) {
    (void)state;
    static const struct {
        int errnum;
        enum ropa_status status;
    } rows[] = {{ENOSPC, ROPA_E_FULL},  {EDQUOT, ROPA_E_FULL},      {EROFS, ROPA_E_READONLY},
                {EFBIG, ROPA_E_FULL},   {EACCES, ROPA_E_READONLY},  {ENOENT, ROPA_E_NOT_FOUND},
                {ENOMEM, ROPA_E_NOMEM}, {ETXTBSY, ROPA_E_OWN_FILE}, {EIO, ROPA_E_IO}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ropa_err err;
        assert_int_equal(rp_err_errno(&err, "ropa.db", rows[i].errnum), rows[i].status);
        assert_int_equal(err.status, rows[i].status);
        assert_string_equal(err.subject, "ropa.db");
        assert_true(err.native[0]);
    }
}

static void a_new_error_forgets_the_old(void **state) {
    (void)state;
    struct ropa_err err;
    rp_err_subject(&err, ROPA_E_IO, "a", "b");
    rp_err_hint(&err, "c", "c");
    rp_err(&err, ROPA_E_NOMEM, NULL);
    assert_string_equal(err.subject, "");
    assert_string_equal(err.found, "");
    assert_string_equal(err.hint[ROPA_TH], "");
}

static void nobody_listening_is_fine(void **state) {
    (void)state;
    assert_int_equal(rp_err(NULL, ROPA_E_DATE, "x"), ROPA_E_DATE);
    assert_int_equal(rp_err_subject(NULL, ROPA_E_IO, "x", "y"), ROPA_E_IO);
    assert_int_equal(rp_err_errno(NULL, "x", ENOSPC), ROPA_E_FULL);
    rp_err_hint(NULL, "x", "y");
}

static void every_status_speaks_both_languages_and_fits(void **state) {
    (void)state;
    for (int s = 0; s < ROPA_STATUS_COUNT; s++) {
        struct ropa_err err = {.status = (enum ropa_status)s};
        char out[20], one[1] = {'x'};
        assert_true(strlen(say(&err, ROPA_TH)) > 0);
        assert_true(strlen(say(&err, ROPA_EN)) > 0);
        assert_null(strchr(say(&err, ROPA_EN), '{'));
        ropa_err_sentence(&err, ROPA_TH, out, sizeof out);
        size_t n = strlen(out);
        assert_true(n < sizeof out && n >= sizeof out - 4);
        assert_memory_equal(out, say(&err, ROPA_TH), n);
        assert_int_not_equal((unsigned char)say(&err, ROPA_TH)[n] & 0xC0, 0x80);
        ropa_err_sentence(&err, ROPA_TH, one, 1);
        assert_int_equal(one[0], 0);
    }
}

static void what_mends_it_is_data(void **state) {
    (void)state;
    struct ropa_err err;
    rp_err_subject(&err, ROPA_E_NO_REGISTER, "ropa.db", NULL);
    assert_string_equal(err.remedy.verb, "init");
    assert_int_equal(err.remedy.n_refs, 0); /* the subject is a file */
    rp_err(&err, ROPA_E_ACT_FINDINGS, "3");
    rp_err_record(&err, "activity", "RO-GT-66-001");
    rp_err_record(&err, "notice", "PN-GT-66-001"); /* it is about the first */
    assert_string_equal(err.subject, "RO-GT-66-001");
    assert_string_equal(err.remedy.verb, "check");
    assert_string_equal(err.remedy.noun, "activity");
    assert_int_equal(err.remedy.n_refs, 1);
    assert_string_equal(err.remedy.refs[0], "RO-GT-66-001");
    assert_string_equal(err.remedy.again[0], "despite");
    assert_null(err.remedy.again[1]);
    rp_err(&err, ROPA_E_ACT_REASON, NULL);
    rp_err_record(&err, "activity", "RO-GT-66-001");
    assert_null(err.remedy.verb); /* nothing else is to be done; the old one is forgotten */
    assert_int_equal(err.remedy.n_refs, 0);
    assert_string_equal(err.remedy.again[0], "reason");
    rp_err(&err, ROPA_E_CONFLICT, NULL);
    assert_null(err.remedy.verb);
    assert_null(err.remedy.again[0]);
}

static void a_remedy_holds_no_half(void **state) {
    (void)state;
    struct ropa_remedy r;
    char ref[41];
    memset(ref, 'x', 40);
    ref[40] = '\0';
    rp_remedy(&r, "submit", NULL);
    rp_remedy_ref(&r, "");
    rp_remedy_ref(&r, ref);
    assert_int_equal(r.n_refs, 0);
    for (int i = 0; i < ROPA_REMEDY_REFS; i++)
        rp_remedy_ref(&r, ref + 1);
    for (int i = 0; i < ROPA_REMEDY_OPTIONS; i++)
        i % 2 ? rp_remedy_open(&r, "memo") : rp_remedy_option(&r, "level", "unit");
    assert_int_equal(r.n_refs, ROPA_REMEDY_REFS);
    assert_string_equal(r.refs[ROPA_REMEDY_REFS - 1], ref + 1);
    assert_int_equal(r.n_options, ROPA_REMEDY_OPTIONS);
    assert_string_equal(r.options[0].value, "unit");
    assert_false(r.options[0].open);
    assert_string_equal(r.options[1].value, "");
    assert_true(r.options[1].open);
    rp_remedy(NULL, "submit", NULL);
    rp_remedy_ref(NULL, ref);
    rp_remedy_option(NULL, "level", "unit");
    rp_remedy_open(NULL, "memo");
    rp_err_record(NULL, "activity", ref);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_stand_in_the_sentence),
        cmocka_unit_test(without_a_label_the_path_is_named),
        cmocka_unit_test(place_is_told_as_far_as_known),
        cmocka_unit_test(system_errors_are_told_apart),
        cmocka_unit_test(a_new_error_forgets_the_old),
        cmocka_unit_test(nobody_listening_is_fine),
        cmocka_unit_test(what_mends_it_is_data),
        cmocka_unit_test(a_remedy_holds_no_half),
        cmocka_unit_test(every_status_speaks_both_languages_and_fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
