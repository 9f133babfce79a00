/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Every phrase of tests/data/retention/phrases.tsv is understood to mean what its row says, and no more. */
#include "model/period.h"

#include "model/vocab.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PHRASE, MIN, MAX, UNIT, TRIGGER, CRITERION, LAW, COLUMNS };

static void cut(char *line, char *cell[COLUMNS]) {
    line[strcspn(line, "\r\n")] = '\0';
    char *end = line + strlen(line);
    for (int c = 0; c < COLUMNS; c++)
        cell[c] = line ? strsep(&line, "\t") : end;
}

/* An empty cell stands for unknown. */
static bool is_number(const char *cell, int64_t n) {
    return *cell ? n == atoll(cell) : n == -1;
}

static bool is_text(const char *cell, const char *s) {
    return !strcmp(cell, s ? s : "");
}

static bool is_choice(const struct ropa_vocab *v, const char *code) {
    return !code || ropa_choice_find(v, code);
}

static bool holds(char *cell[COLUMNS]) {
    struct rp_period p;
    if (rp_period_read(cell[PHRASE], &p, NULL) != ROPA_OK)
        return false;
    bool nothing = true; /* is told by a phrase that isn't understood */
    for (int c = PHRASE + 1; c < COLUMNS; c++)
        nothing = nothing && !*cell[c];
    if (is_number(cell[MIN], p.min) && is_number(cell[MAX], p.max) && is_text(cell[UNIT], p.unit) &&
        is_text(cell[TRIGGER], p.trigger) && is_text(cell[CRITERION], p.criterion) &&
        is_text(cell[LAW], p.law) && p.understood == !nothing && is_choice(&rp_vocab_trigger, p.trigger) &&
        is_choice(&rp_vocab_retunit, p.unit))
        return true;
    print_error("%s\t%lld\t%lld\t%s\t%s\t%s\t%s\n", cell[PHRASE], (long long)p.min, (long long)p.max,
                p.unit ? p.unit : "", p.trigger ? p.trigger : "", p.criterion, p.law);
    return false;
}

static void phrases_mean_what_the_table_says(void **state) {
    (void)state;
    char path[1024], line[4096], *cell[COLUMNS];
    const char *source = getenv("ROPA_SOURCE");
    snprintf(path, sizeof path, "%s/tests/data/retention/phrases.tsv", source ? source : ".");
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    assert_non_null(fgets(line, sizeof line, f)); /* the heading */
    int rows = 0, wrong = 0;
    while (fgets(line, sizeof line, f)) {
        cut(line, cell);
        rows++;
        wrong += !holds(cell);
    }
    fclose(f);
    assert_int_equal(wrong, 0);
    assert_true(rows >= 80);
}

static void nothing_is_not_understood(void **state) {
    (void)state;
    static const char *const empty[] = {"", " ", "\n \t", "(...)"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        struct rp_period p;
        assert_int_equal(rp_period_read(empty[i], &p, NULL), ROPA_OK);
        assert_false(p.understood);
        assert_int_equal(p.min, -1);
        assert_int_equal(p.max, -1);
    }
}

static void broken_text_is_an_error(void **state) {
    (void)state;
    struct rp_period p;
    struct ropa_err err = {0};
    assert_int_equal(rp_period_read("10 \xE0\xB8", &p, &err), ROPA_E_UTF8);
    assert_false(p.understood);
    assert_int_equal(rp_period_read("10\x01ปี", &p, &err), ROPA_E_CONTROL);
}

/* A page of text in the cell is no phrase, though one may stand in it. */
static void a_page_is_not_read(void **state) {
    (void)state;
    char *page = calloc(1, 8000);
    for (int i = 0; i < 100; i++)
        strcat(page, "10 ปี หลังสิ้นสุดสัญญา ");
    struct rp_period p;
    assert_int_equal(rp_period_read(page, &p, NULL), ROPA_OK);
    assert_false(p.understood);
    assert_int_equal(p.min, -1);
    free(page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_mean_what_the_table_says),
        cmocka_unit_test(nothing_is_not_understood),
        cmocka_unit_test(broken_text_is_an_error),
        cmocka_unit_test(a_page_is_not_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
