/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the words of templates/ see in what officers write, and what they must not see: each row of tests/data/hints.tsv. */
#include "model/hints.h"
#include "model/view.h"
#include "register/register.h"

#include "fixture.h"

#include <stdlib.h>

static int set_up(void **state) {
    fixture_make(state, "hints", NULL);
    return 0;
}

/* The list is wanted when its code, or a service's name before the bracket, stands in `wanted` ("health;minors"). */
static bool is_wanted(const char *code, const char *wanted) {
    size_t n = strcspn(code, "(");
    while (n && code[n - 1] == ' ')
        n--;
    for (const char *p = wanted; *p; p += strcspn(p, ";"), p += *p == ';')
        if (strcspn(p, ";") == n && !strncmp(p, code, n))
            return true;
    return false;
}

static int check(const struct rp_hint_list *list, const char *text, const char *wanted) {
    const char *word = rp_hint_in(list, text);
    if ((word != NULL) == is_wanted(list->code, wanted))
        return 0;
    print_error("%s: %s %s\n", text, word ? word : "nothing", list->code);
    return 1;
}

static void words_are_seen_and_no_others(void **state) {
    static const char *const no_subjects[] = {
        "orders",       "laws",           "disposal_plan",  "persons",          "households", "person_splits",
        "person_lists", "person_columns", "person_listers", "person_registers", "police",     "vetting"};
    struct fixture *f = *state;
    const struct rp_hints *hints = rp_hints_of(ropa_register_view(f->reg));
    const char *source = getenv("ROPA_SOURCE");
    char path[1024], line[1024];
    int wrong = 0, seen = 0, harmless = 0;
    snprintf(path, sizeof path, "%s/tests/data/hints.tsv", source ? source : ".");
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    while (fgets(line, sizeof line, in)) {
        char *wanted = strchr(line, '\t');
        if (*line == '#' || !wanted)
            continue;
        *wanted++ = '\0';
        wanted[strcspn(wanted, "\n")] = '\0';
        *(strcmp(wanted, "-") ? &seen : &harmless) += 1;
        for (size_t i = 0; i < hints->n_lists; i++) {
            bool subject = true;
            for (size_t k = 0; k < sizeof no_subjects / sizeof *no_subjects; k++)
                subject &= strcmp(hints->lists[i].code, no_subjects[k]) != 0;
            wrong += subject ? check(&hints->lists[i], line, wanted) : 0;
        }
        for (size_t i = 0; i < hints->n_services; i++)
            wrong += check(&hints->services[i], line, wanted);
    }
    fclose(in);
    assert_int_equal(wrong, 0);
    assert_true(seen >= 60 && harmless >= 55);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(words_are_seen_and_no_others, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
