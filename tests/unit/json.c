/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* JSON goes into a sink piece by piece, laid out as asked; a sink that refuses ends it. */
#include "base/json.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Takes bytes until `allowed` of them are there. */
struct taken {
    char bytes[8192];
    size_t n, allowed, refused;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct taken *t = ctx;
    assert_true(n > 0);
    if (n > t->allowed - t->n) {
        t->refused++;
        return false;
    }
    memcpy(t->bytes + t->n, bytes, n);
    t->n += n;
    return true;
}

static void sample(struct ropa_json *w) {
    ropa_json_object(w, NULL);
    ropa_json_text(w, "ก", "a\"\\\n\x01/");
    ropa_json_array(w, "list");
    ropa_json_int(w, NULL, INT64_MIN);
    ropa_json_bool(w, NULL, true);
    ropa_json_object(w, NULL);
    ropa_json_object_end(w);
    ropa_json_array(w, NULL);
    ropa_json_array_end(w);
    ropa_json_text(w, NULL, NULL);
    ropa_json_array_end(w);
    ropa_json_raw(w, "raw", "1.50");
    ropa_json_object_end(w);
}

static void what_is_asked_for_is_laid_out(void **state) {
    static const struct {
        struct ropa_json_look look;
        const char *wanted;
    } cases[] = {
        {{0},
         "{\"ก\":\"a\\\"\\\\\\n\\u0001/\",\"list\":[-9223372036854775808,true,{},[],null],\"raw\":1.50}"},
        {{.spaced = true},
         "{\"ก\": \"a\\\"\\\\\\n\\u0001/\", \"list\": [-9223372036854775808, true, {}, [], null], \"raw\": 1.50}"},
        {{.spaced = true, .lines = true, .indent = 2},
         "{\n  \"ก\": \"a\\\"\\\\\\n\\u0001/\",\n  \"list\": [\n    -9223372036854775808,\n    true,\n    {},\n    [],\n"
         "    null\n  ],\n  \"raw\": 1.50\n}"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct taken t = {.allowed = sizeof t.bytes - 1};
        struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, &t}, cases[i].look);
        sample(w);
        assert_int_equal(ropa_json_end(w), ROPA_OK);
        t.bytes[t.n] = '\0';
        assert_string_equal(t.bytes, cases[i].wanted);
    }
}

/* A table: a row a line, and the brackets beside them. */
static void lines_begin_where_they_are_asked_for(void **state) {
    struct taken t = {.allowed = sizeof t.bytes - 1};
    struct ropa_json *w =
        ropa_json_new(&(struct ropa_sink){put, &t}, (struct ropa_json_look){.spaced = true, .indent = 1});
    (void)state;
    ropa_json_array(w, NULL);
    for (int i = 0; i < 2; i++) {
        ropa_json_line(w);
        ropa_json_object(w, NULL);
        ropa_json_int(w, "a", i);
        ropa_json_int(w, "b", -i);
        ropa_json_object_end(w);
    }
    ropa_json_line(w);
    ropa_json_array_end(w);
    ropa_json_line(w);
    assert_int_equal(ropa_json_end(w), ROPA_OK);
    t.bytes[t.n] = '\0';
    assert_string_equal(t.bytes, "[\n {\"a\": 0, \"b\": 0},\n {\"a\": 1, \"b\": -1}\n]\n");
}

static void hundredths_are_numbers(void **state) {
    static const struct {
        long n;
        const char *wanted;
    } cases[] = {{0, "0.0"}, {5, "0.05"}, {10, "0.1"}, {6500, "65.0"}, {1325, "13.25"}, {-1, "null"}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_json w;
        struct rp_buf b = {0};
        rp_json_begin_buf(&w, &b, RP_JSON_TIGHT);
        rp_json_hundredths(&w, NULL, cases[i].n);
        char *text = rp_json_end_buf(&w, &b);
        assert_string_equal(text, cases[i].wanted);
        free(text);
    }
}

/* More than a piece holds, in one string and in many. */
static void long_ones(struct ropa_json *w) {
    static char text[3000];
    memset(text, 'x', sizeof text - 1);
    ropa_json_array(w, NULL);
    ropa_json_text(w, NULL, text);
    for (int i = 0; i < 500; i++)
        ropa_json_int(w, NULL, i);
    ropa_json_array_end(w);
}

static void reals_are_the_shortest_that_come_back(void **state) {
    static const struct {
        double real;
        const char *text;
    } cases[] = {{0.1, "0.1"},          {1, "1.0"},
                 {1e22, "1e22"},       {1.0 / 3, "0.3333333333333333"},
                 {-2.5e-7, "-2.5e-7"}, {0.1 + 0.2, "0.30000000000000004"},
                 {HUGE_VAL, "null"},    {0, "0.0"}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_json w;
        struct rp_buf b = {0};
        rp_json_begin_buf(&w, &b, RP_JSON_TIGHT);
        rp_json_real(&w, NULL, cases[i].real);
        char *text = rp_json_end_buf(&w, &b);
        assert_string_equal(text, cases[i].text);
        free(text);
    }
}

static void a_sink_that_fails_at_any_byte_ends_it(void **state) {
    static struct taken whole, t;
    struct ropa_json w;
    (void)state;
    whole.allowed = sizeof whole.bytes;
    rp_json_begin(&w, &(struct ropa_sink){put, &whole}, RP_JSON_TIGHT);
    long_ones(&w);
    assert_int_equal(rp_json_end(&w), ROPA_OK);
    assert_true(whole.n > 4000);
    for (size_t k = 0; k < whole.n; k++) {
        t = (struct taken){.allowed = k};
        rp_json_begin(&w, &(struct ropa_sink){put, &t}, RP_JSON_TIGHT);
        long_ones(&w);
        assert_int_equal(rp_json_end(&w), ROPA_E_STOPPED);
        assert_int_equal(t.refused, 1); /* not asked again */
        assert_memory_equal(t.bytes, whole.bytes, t.n);
    }
}

/* A server that gives up midway is told so; nobody's process ends for it. */
static void what_is_left_open_is_not_whole(void **state) {
    static struct taken t;
    (void)state;
    t.allowed = sizeof t.bytes;
    for (int closed = 0; closed < 2; closed++) {
        struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, &t}, RP_JSON_TIGHT);
        assert_non_null(w);
        if (closed)
            ropa_json_object_end(w);
        else
            ropa_json_object(w, NULL);
        assert_int_equal(ropa_json_end(w), ROPA_E_STOPPED);
    }
}

/* As the steps say: a bracket, v a value; k before either: under a key. */
static enum ropa_status written(const char *steps, struct taken *t) {
    struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, t}, RP_JSON_TIGHT);
    assert_non_null(w);
    for (; *steps; steps++) {
        const char *key = *steps == 'k' ? "k" : NULL;
        steps += key != NULL;
        if (*steps == '{')
            ropa_json_object(w, key);
        else if (*steps == '[')
            ropa_json_array(w, key);
        else if (*steps == '}')
            ropa_json_object_end(w);
        else if (*steps == ']')
            ropa_json_array_end(w);
        else
            ropa_json_int(w, key, 1);
    }
    return ropa_json_end(w);
}

static void only_json_is_written(void **state) {
    static const struct {
        const char *steps, *out;
    } good[] = {{"v", "1"}, {"{}", "{}"}, {"[v{kvk[{}[]]}v]", "[1,{\"k\":1,\"k\":[{},[]]},1]"}};
    static const char *const bad[] = {"",    "kv",    "k{}",  "{]", "[}",   "[{]}", "[kv]",    "[k{}]",
                                      "{v}", "{kvv}", "{[]}", "vv", "{}{}", "[]v",  "{k[kv]}", "[{kv}kv]"};
    static struct taken t;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        t = (struct taken){.allowed = sizeof t.bytes - 1};
        assert_int_equal(written(good[i].steps, &t), ROPA_OK);
        assert_string_equal(t.bytes, good[i].out);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        t = (struct taken){.allowed = sizeof t.bytes - 1};
        assert_int_equal(written(bad[i], &t), ROPA_E_STOPPED);
        assert_int_equal(t.n, 0);
    }
}

static void what_is_nested_too_deep_is_not_whole(void **state) {
    static char steps[2 * RP_JSON_DEPTH + 3];
    struct taken t;
    (void)state;
    for (size_t more = 0; more < 2; more++) {
        size_t n = RP_JSON_DEPTH + more;
        memset(steps, '[', n);
        memset(steps + n, ']', n);
        steps[2 * n] = '\0';
        t = (struct taken){.allowed = sizeof t.bytes};
        assert_int_equal(written(steps, &t), more ? ROPA_E_STOPPED : ROPA_OK);
    }
}

static void what_cannot_be_had_is_told(void **state) {
    struct taken t = {.allowed = sizeof t.bytes};
    struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, &t}, RP_JSON_TIGHT);
    (void)state;
    ropa_json_array(w, NULL);
    ropa_json_raw(w, NULL, NULL);
    ropa_json_fail(w, ROPA_E_CONFLICT); /* the first reason counts */
    sample(w);
    assert_int_equal(ropa_json_end(w), ROPA_E_NOMEM);
    sample(NULL);
    ropa_json_line(NULL);
    ropa_json_fail(NULL, ROPA_E_BUSY);
    assert_int_equal(ropa_json_end(NULL), ROPA_E_NOMEM);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_asked_for_is_laid_out),
        cmocka_unit_test(lines_begin_where_they_are_asked_for),
        cmocka_unit_test(hundredths_are_numbers),
        cmocka_unit_test(reals_are_the_shortest_that_come_back),
        cmocka_unit_test(a_sink_that_fails_at_any_byte_ends_it),
        cmocka_unit_test(what_is_left_open_is_not_whole),
        cmocka_unit_test(only_json_is_written),
        cmocka_unit_test(what_is_nested_too_deep_is_not_whole),
        cmocka_unit_test(what_cannot_be_had_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
