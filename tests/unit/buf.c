/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A buffer grows, hands over its text, and a copy never cuts inside a character. */
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void grows_and_hands_over(void **state) {
    (void)state;
    struct rp_buf b = {0};
    for (int i = 0; i < 1000; i++)
        rp_buf_printf(&b, "%d,", i);
    assert_int_equal(b.n, 3890);
    char *s = rp_buf_take(&b);
    assert_int_equal(strlen(s), 3890);
    assert_null(b.p);
    free(s);
}

static void empty_gives_empty_text(void **state) {
    (void)state;
    struct rp_buf b = {0};
    char *s = rp_buf_take(&b);
    assert_string_equal(s, "");
    free(s);
}

static void copy_keeps_characters_whole(void **state) {
    (void)state;
    char out[8];
    rp_copy(out, sizeof out, "กขค"); /* nine bytes: only two letters fit */
    assert_string_equal(out, "กข");
}

static void runs_of_a_text_are_found(void **state) {
    static const struct {
        char text[4];
        int other;
    } all[] = {{"", 0}, {"a", 1}, {"b", 2}, {"b", 3}, {"b", 4}, {"bc", 5}, {"d", 6}};
    static const struct {
        const char *text;
        size_t first, n;
    } cases[] = {{"", 0, 1}, {"a", 1, 1}, {"b", 2, 3}, {"bc", 5, 1}, {"c", 6, 0}, {"d", 6, 1}, {"e", 7, 0}};
    size_t n;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(rp_run_of(all, 7, sizeof *all, cases[i].text, &n), cases[i].first);
        assert_int_equal(n, cases[i].n);
    }
    assert_int_equal(rp_run_of(NULL, 0, sizeof *all, "a", &n), 0);
    assert_int_equal(n, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(grows_and_hands_over),
        cmocka_unit_test(empty_gives_empty_text),
        cmocka_unit_test(copy_keeps_characters_whole),
        cmocka_unit_test(runs_of_a_text_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
