/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was put in comes out; nothing grows without end when a bound is set. */
#include "base/memo.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static void keeps_the_last_value_of_each_key(void **state) {
    struct rp_memo m = {0};
    char key[16], value[16];
    (void)state;
    assert_null(rp_memo_get(&m, "nothing"));
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 1000; i++) {
            snprintf(key, sizeof key, "key %d", i);
            snprintf(value, sizeof value, "%d", i + round);
            assert_true(rp_memo_put(&m, key, value));
        }
    }
    assert_int_equal(m.n, 1000);
    assert_string_equal(rp_memo_get(&m, "key 7"), "8");
    assert_string_equal(rp_memo_get(&m, "key 999"), "1000");
    assert_null(rp_memo_get(&m, "key 1000"));
    rp_memo_clear(&m);
    assert_null(rp_memo_get(&m, "key 7"));
}

static void a_bound_is_kept(void **state) {
    struct rp_memo m = {.max = 10};
    char key[16];
    (void)state;
    for (int i = 0; i < 105; i++) {
        snprintf(key, sizeof key, "%d", i);
        assert_true(rp_memo_put(&m, key, "x"));
        assert_true(m.n <= 10);
    }
    assert_string_equal(rp_memo_get(&m, "104"), "x");
    rp_memo_clear(&m);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_the_last_value_of_each_key),
        cmocka_unit_test(a_bound_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
