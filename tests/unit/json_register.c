/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register as JSON comes in value by value, whatever its pieces; what isn't JSON is refused with its place. */
#include "exchange/table/json_register.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "scratch.h"
#include <cmocka.h>

/* Each value as "key[place]=text;". */
static enum ropa_status note(void *ctx, const char *key, size_t place, const json_t *value, const char *text,
                             struct ropa_err *err) {
    assert_non_null(value);
    (void)err;
    rp_buf_printf(ctx, "%s[%zu]=%s;", key, place, text);
    return ROPA_OK;
}

static enum ropa_status read_all(const char *path, char **out, struct ropa_err *err) {
    struct rp_buf b = {0};
    enum ropa_status s = rp_json_register_read(path, NULL, note, &b, err);
    rp_buf_str(&b, "");
    *out = rp_buf_take(&b);
    return s;
}

static void values_come_one_by_one(void **state) {
    static const struct {
        const char *text, *wanted;
    } cases[] = {
        {"{}", ""},
        {" [ ] \r\n", ""},
        {"{\"ropa\":1,\n\"unit\":[{\"a\": [1, {\"b\":\"}]\\\"\"}]},\n 2 ],\"x\" : null,\"y\":{\"z\":[]}}",
         "ropa[0]=1;unit[1]={\"a\": [1, {\"b\":\"}]\\\"\"}]};unit[2]=2;x[0]=null;y[0]={\"z\":[]};"},
        {"[\"ก\\n\",-1.5e3,true,[[]]]", "[1]=\"ก\\n\";[2]=-1.5e3;[3]=true;[4]=[[]];"},
        {"{\"person\":[],\"unit\":[ ],\"a\":12}", "a[0]=12;"},
        {"{\"p\\u0065rson\":[1]}", "person[1]=1;"},
        {"{\"a\":1,\"a\":2}", "a[0]=1;a[0]=2;"}, /* an array may go on under its name */
        {"\xEF\xBB\xBF[1]", "[1]=1;"},
        {"\xFF\xFE[\0\x01\x0E]\0", NULL}, /* UTF-16, and no value */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *out;
        struct ropa_err err = {0};
        size_t n = cases[i].wanted ? strlen(cases[i].text) : 8;
        enum ropa_status s = read_all(scratch_write("v.json", cases[i].text, n), &out, &err);
        if ((s == ROPA_OK) != (cases[i].wanted != NULL) || (cases[i].wanted && strcmp(out, cases[i].wanted)))
            fail_msg("%zu: %d, %s", i, s, out);
        free(out);
    }
}

/* Numbers, which only end where something else begins, at every edge of jansson's and the decoder's pieces. */
static void pieces_may_end_anywhere(void **state) {
    static const size_t edges[] = {1024, 2048, 65536, 131072};
    static const char before[] = "{\"a\":[12,", after[] = "34 ,\"ก\",56],\"b\":789}";
    static const char wanted[] = "a[1]=12;a[2]=34;a[3]=\"ก\";a[4]=56;b[0]=789;";
    (void)state;
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        for (size_t near = 0; near < sizeof after + 4; near++) {
            struct rp_buf b = {0};
            char *out;
            rp_buf_str(&b, before);
            while (b.n + near < edges[i])
                rp_buf_char(&b, ' ');
            rp_buf_str(&b, after);
            assert_int_equal(read_all(scratch_write("p.json", b.p, b.n), &out, NULL), ROPA_OK);
            assert_string_equal(out, wanted);
            free(out);
            rp_buf_free(&b);
        }
}

static const struct {
    const char *text;
    long row, column;
    const char *says;
} wrongs[] = {
    {"", 1, 0, "it ends too early"},
    {" \n ", 2, 1, "it ends too early"},
    {"x", 1, 1, "it must begin with { or ["},
    {"{", 1, 1, "it ends too early"},
    {"[1,\n2", 2, 1, "it ends too early"},
    {"[1,]", 1, 4, "a value must stand here, not ]"},
    {"[1 2]", 1, 4, "a , or ] is missing"},
    {"[1}", 1, 3, "a , or ] is missing"},
    {"[]]", 1, 3, "follows after the end"},
    {"{}\n{}", 2, 1, "follows after the end"},
    {"{\"a\"}", 1, 5, "a : is missing"},
    {"{\"a\":}", 1, 6, "a value must stand here, not }"},
    {"{\"a\":1 2}", 1, 8, "a , or } is missing"},
    {"{\"a\":1,}", 1, 8, "a name in \" \" must stand here"},
    {"{\"a\":1,\n b:2}", 2, 2, "a name in \" \" must stand here"},
    {"{\"a\":[{\"b\":1},\n {\"ชื่อ\" 2}]}", 2, 10, "a : is missing before 2"},
    {"{\"a\":[\n{\"b\":1,\n\"b\":2}]}", 3, 3, "the name \"b\" stands twice"},
    {"[\"a\tb\"]", 1, 3, "a control character"},
    {"[\"\\q\"]", 1, 4, "what follows \\ in the text"},
    {"[\"\\u0000\"]", 1, 9, "\\u0000"},
    {"[99999999999999999999]", 1, 21, "is too large"},
    {"[1e999]", 1, 6, "is too large"},
    {"[01]", 1, 2, "0 cannot be read"},
    {"[nul]", 1, 4, "nul cannot be read"},
    {"[\"\\", 1, 3, "what follows \\"},
    {"{\"a", 1, 3, "it ends too early"},
};

static void mistakes_are_told_with_their_place(void **state) {
    size_t bad = 0;
    (void)state;
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        char *out, sentence[1000];
        struct ropa_err err = {0};
        const char *path = scratch_write("w.json", wrongs[i].text, strlen(wrongs[i].text));
        enum ropa_status s = read_all(path, &out, &err);
        ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
        if (s != ROPA_E_FORMAT || err.row != wrongs[i].row || err.column != wrongs[i].column ||
            strcmp(err.subject, path) || !strstr(sentence, wrongs[i].says)) {
            print_error("%s: status %d, row %ld column %ld: %s\n", wrongs[i].text, s, err.row, err.column, sentence);
            bad++;
        }
        free(out);
    }
    assert_int_equal(bad, 0);
}

static void what_has_no_end_is_refused(void **state) {
    struct rp_buf b = {0};
    struct ropa_err err = {0};
    char *out, sentence[1000];
    (void)state;
    for (int i = 0; i < 3000; i++)
        rp_buf_char(&b, '[');
    assert_int_equal(read_all(scratch_write("d.json", b.p, b.n), &out, &err), ROPA_E_FORMAT);
    ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
    assert_non_null(strstr(sentence, "nested too deeply"));
    free(out);
    rp_buf_clear(&b);
    rp_buf_str(&b, "[1,\n\"");
    while (b.n < (65u << 20))
        rp_buf_str(&b, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    rp_buf_str(&b, "\"]");
    assert_int_equal(read_all(scratch_write("d.json", b.p, b.n), &out, &err), ROPA_E_FORMAT);
    ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
    assert_non_null(strstr(sentence, "larger than 64 MB"));
    assert_int_equal(err.row, 2);
    free(out);
    rp_buf_free(&b);
}

static enum ropa_status stop(void *ctx, const char *key, size_t place, const json_t *value, const char *text,
                             struct ropa_err *err) {
    (void)key;
    (void)value;
    (void)text;
    (void)err;
    *(size_t *)ctx = place;
    return place == 2 ? ROPA_E_CONFLICT : ROPA_OK;
}

static void it_stops_where_it_is_told(void **state) {
    size_t last = 0;
    (void)state;
    assert_int_equal(rp_json_register_read(scratch_write("s.json", "[1,2,3}", 7), NULL, stop, &last, NULL),
                     ROPA_E_CONFLICT);
    assert_int_equal(last, 2);
}

/* Bytes that aren't text are the decoder's to refuse, also behind what was read. */
static void bytes_that_are_no_text(void **state) {
    struct ropa_err err = {0};
    char *out;
    (void)state;
    assert_int_equal(read_all(scratch_write("b.json", "[1,\n\"\xE0\xB8\xE0\xB8\x81\"]", 12), &out, &err), ROPA_E_FORMAT);
    assert_int_equal(err.row, 2);
    assert_int_equal(err.byte, 6);
    free(out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_come_one_by_one),
        cmocka_unit_test(pieces_may_end_anywhere),
        cmocka_unit_test(mistakes_are_told_with_their_place),
        cmocka_unit_test(what_has_no_end_is_refused),
        cmocka_unit_test(it_stops_where_it_is_told),
        cmocka_unit_test(bytes_that_are_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
