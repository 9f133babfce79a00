/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What the hostile tests use of cmocka, for machines without it: the first check that fails ends the program. The unit
 * tests use more of it and aren't built there.
 */
#ifndef PLAIN_CMOCKA_H
#define PLAIN_CMOCKA_H

#include <fnmatch.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*test_func)(void **state);
    int (*setup_func)(void **state);
    int (*teardown_func)(void **state);
    void *initial_state;
};

static const char *plain_filter;

__attribute__((format(printf, 3, 4), noreturn)) static inline void plain_fail(const char *file, int line,
                                                                              const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    fprintf(stderr, "%s:%d: ", file, line);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    va_end(args);
    exit(1);
}

static inline int plain_run(const char *group, const struct CMUnitTest *tests, size_t n) {
    for (size_t i = 0; i < n; i++) {
        void *state = tests[i].initial_state;
        if (plain_filter && fnmatch(plain_filter, tests[i].name, 0))
            continue;
        fprintf(stderr, "%s: %s\n", group, tests[i].name);
        tests[i].test_func(&state);
    }
    return 0;
}

#define cmocka_unit_test(f) {#f, f, NULL, NULL, NULL}
#define cmocka_set_test_filter(pattern) (plain_filter = (pattern))
#define cmocka_run_group_tests(tests, setup, teardown) plain_run(#tests, tests, sizeof(tests) / sizeof(tests)[0])
#define print_message(...) fprintf(stderr, __VA_ARGS__)
#define fail_msg(...) plain_fail(__FILE__, __LINE__, __VA_ARGS__)
#define fail() plain_fail(__FILE__, __LINE__, "failed")
#define assert_true(c) ((c) ? (void)0 : plain_fail(__FILE__, __LINE__, "isn't true: %s", #c))
#define assert_false(c) ((c) ? plain_fail(__FILE__, __LINE__, "is true: %s", #c) : (void)0)
#define assert_non_null(p) ((p) ? (void)0 : plain_fail(__FILE__, __LINE__, "is NULL: %s", #p))
#define assert_null(p) ((p) ? plain_fail(__FILE__, __LINE__, "isn't NULL: %s", #p) : (void)0)
#define assert_int_equal(a, b) plain_equal(__FILE__, __LINE__, (long long)(a), (long long)(b), #a)
#define assert_string_equal(a, b) plain_alike(__FILE__, __LINE__, a, b, #a)

static inline void plain_equal(const char *file, int line, long long a, long long b, const char *what) {
    if (a != b)
        plain_fail(file, line, "%s: %lld, not %lld", what, a, b);
}

static inline void plain_alike(const char *file, int line, const char *a, const char *b, const char *what) {
    if (strcmp(a, b))
        plain_fail(file, line, "%s: \"%s\", not \"%s\"", what, a, b);
}

#endif
