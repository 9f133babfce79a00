/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is taken from a pool is zeroed, apart from the rest, and stays where it is until all goes together. */
#include "base/pool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void texts_stay_where_they_are(void **state) {
    struct rp_pool p = {0};
    const char *texts[3000];
    char text[32];
    (void)state;
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "ข้อความ %d", i);
        texts[i] = rp_pool_text(&p, text);
    }
    for (int i = 0; i < 3000; i++) {
        snprintf(text, sizeof text, "ข้อความ %d", i);
        assert_string_equal(texts[i], text);
    }
    assert_string_equal(rp_pool_text(&p, ""), "");
    assert_null(rp_pool_text(&p, NULL));
    assert_false(p.bad);
    rp_pool_free(&p);
    assert_null(p.last);
}

/* Small, large and texts by turns: each is zeroed when it comes and as it was filled at the end. */
static void nothing_lies_over_another(void **state) {
    enum { N = 400 };
    struct rp_pool p = {0};
    unsigned char *at[N];
    size_t sizes[N];
    (void)state;
    for (size_t i = 0; i < N; i++) {
        sizes[i] = i % 50 == 7 ? 100000 : 1 + i * 7 % 3000;
        at[i] = rp_pool_take(&p, sizes[i], 1);
        assert_non_null(at[i]);
        assert_int_equal((uintptr_t)at[i] % _Alignof(max_align_t), 0);
        for (size_t k = 0; k < sizes[i]; k++)
            assert_int_equal(at[i][k], 0);
        memset(at[i], (int)(i % 255) + 1, sizes[i]);
        assert_string_equal(rp_pool_text(&p, "between"), "between");
    }
    for (size_t i = 0; i < N; i++)
        assert_true(at[i][0] == i % 255 + 1 && at[i][sizes[i] - 1] == i % 255 + 1);
    rp_pool_free(&p);
}

static void more_than_there_can_be_is_refused(void **state) {
    struct rp_pool p = {0};
    (void)state;
    assert_null(rp_pool_take(&p, SIZE_MAX / 2, 4));
    assert_true(p.bad);
    assert_non_null(rp_pool_take(&p, 1, 4)); /* and still `bad`: what was asked for is not whole */
    assert_true(p.bad);
    rp_pool_free(&p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_stay_where_they_are),
        cmocka_unit_test(nothing_lies_over_another),
        cmocka_unit_test(more_than_there_can_be_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
