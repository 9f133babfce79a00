/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Counts by key, ranked, the tail taken together. */
#include "exchange/sheet/xlsx_tally.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* Of each letter as many as there are; then "label=n" of each item. */
static void count(struct rp_tally *t, const char *letters) {
    for (; *letters; letters++)
        rp_tally_add(t, (char[]){*letters, '\0'}, *letters == 'a' ? "first" : NULL);
}

static const struct {
    const char *letters;
    size_t max;
    const char *ranked;
} cases[] = {
    {"", 3, ""},
    {"a", 1, "first=1 "},
    {"bab", 2, "b=2 first=1 "},
    {"abcabab", 3, "first=3 b=3 c=1 "}, /* equal ones as they came */
    {"cbabcb", 3, "b=3 c=2 first=1 "},
    {"cbabcb", 2, "b=3 rest=3 "}, /* one more than there is room for */
    {"abcd", 2, "first=1 rest=3 "},
    {"abcd", 1, "rest=4 "},
    {"aabbbcccc", 4, "c=4 b=3 first=2 "},
};

static void what_is_most_comes_first_and_the_tail_together(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rp_tally t = {0};
        char ranked[200] = "";
        count(&t, cases[i].letters);
        rp_tally_rank(&t, cases[i].max, "rest");
        for (size_t k = 0; k < t.n_items; k++) {
            size_t n = strlen(ranked);
            snprintf(ranked + n, sizeof ranked - n, "%s=%zu ", t.items[k].label, t.items[k].n);
        }
        assert_string_equal(ranked, cases[i].ranked);
        assert_false(t.bad);
        rp_tally_free(&t);
        assert_int_equal(t.n_items, 0);
    }
}

static void what_was_counted_is_there(void **state) {
    struct rp_tally t = {0};
    (void)state;
    assert_false(rp_tally_has(&t, "a"));
    count(&t, "ab");
    assert_true(rp_tally_has(&t, "a") && rp_tally_has(&t, "b"));
    assert_false(rp_tally_has(&t, "first"));
    rp_tally_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_most_comes_first_and_the_tail_together),
        cmocka_unit_test(what_was_counted_is_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
