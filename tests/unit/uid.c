/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A uid is a version 7 UUID of the given time and bytes, and sorts by time. */
#include "base/uid.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void follows_the_rfc_example(void **state) {
    (void)state;
    /* RFC 9562, appendix A.6 */
    const unsigned char random[10] = {0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
    char out[RP_UID_SIZE];
    rp_uid_make(0x017F22E279B0, random, out);
    assert_string_equal(out, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    assert_true(rp_uid_valid(out));
}

static void sorts_by_time(void **state) {
    (void)state;
    const unsigned char high[10] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255}, low[10] = {0};
    char a[RP_UID_SIZE], b[RP_UID_SIZE];
    rp_uid_make(1700000000000, high, a);
    rp_uid_make(1700000000001, low, b);
    assert_true(strcmp(a, b) < 0);
    assert_true(rp_uid_valid(a) && rp_uid_valid(b));
}

static void refuses_what_is_none(void **state) {
    (void)state;
    static const char *const bad[] = {
        NULL,
        "",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
        "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
        "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
        "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e2x79b0-7cc3-98c4-dc0c0c07398f",
        "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(rp_uid_valid(bad[i]));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_the_rfc_example),
        cmocka_unit_test(sorts_by_time),
        cmocka_unit_test(refuses_what_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
