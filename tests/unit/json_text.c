/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is wrong in a JSON text, in words of its reader, with the place. */
#include "model/json_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *text;
    long row, column;
    const char *th, *en;
} claims[] = {
    {"{\"a\": 1,\n \"b\" 2}", 2, 6, "ขาดเครื่องหมาย : ก่อน 2", "a : is missing before 2"},
    {"{\"a\": 1\n \"b\": 2}", 2, 4, "ขาดเครื่องหมาย , หรือ } ก่อน \"b\"", "a , or } is missing before \"b\""},
    {"[1\n 2]", 2, 2, "ขาดเครื่องหมาย , หรือ ] ก่อน 2", "a , or ] is missing before 2"},
    {"{\"a\": 1,\n}", 2, 1, "ต้องเป็นชื่อในเครื่องหมาย \" \" ไม่ใช่ } (หลังรายการสุดท้ายต้องไม่มี ,)",
     "a name in \" \" must stand here, not } (there is no , after the last one)"},
    {"[1,\n]", 2, 1, "ต้องมีค่า ไม่ใช่ ] (หลังรายการสุดท้ายต้องไม่มี ,)",
     "a value must stand here, not ] (there is no , after the last one)"},
    {"{\"ชื่อ\":\n กอง}", 2, 2, "ก อ่านไม่ออก ข้อความต้องอยู่ในเครื่องหมาย \" \"", "ก cannot be read; a text stands in \" \""},
    {"{\"ชื่อ\": \"กอง\nก\"}", 1, 13, "ข้อความ \"กอง ไม่มีเครื่องหมาย \" ปิดท้ายในบรรทัดเดียวกัน",
     "the text \"กอง lacks its closing \" on the same line"},
    {"{\"a\": \"b\tc\"}", 1, 8, "มีอักขระควบคุม (เช่น แท็บ) ในข้อความ \"b โปรดลบออก",
     "a control character (a tab, perhaps) stands in the text \"b; remove it"},
    {"{\"a\": \"C:\\data\"}", 1, 11, "หลัง \\ ในข้อความ \"C:\\d ใช้ไม่ได้ ถ้าต้องการ \\ ให้พิมพ์ \\\\",
     "what follows \\ in the text \"C:\\d will not do; for a \\ write \\\\"},
    {"{\"a\": 1,\n\"a\": 2}", 2, 3, "ชื่อ \"a\" มีสองครั้ง เหลือไว้ครั้งเดียว", "the name \"a\" stands twice; keep one"},
    {"{\"a\": [1, {\"b\": 2}", 1, 18, "ไฟล์จบก่อน ขาดเครื่องหมายปิด \" ] หรือ }",
     "it ends too early: a closing \", ] or } is missing"},
    {"{\"a\": \"b", 1, 8, "ไฟล์จบก่อน ขาดเครื่องหมายปิด \" ] หรือ }",
     "it ends too early: a closing \", ] or } is missing"},
    {"{}\n{}", 2, 1, "มี { เกินมาหลังจบข้อมูล", "{ follows after the end"},
    {"สวัสดี", 1, 1, "ต้องขึ้นต้นด้วย { หรือ [", "it must begin with { or ["},
    {"", 1, 0, "ไฟล์จบก่อน ขาดเครื่องหมายปิด \" ] หรือ }", "it ends too early: a closing \", ] or } is missing"},
    {"{\"a\": 99999999999999999999}", 1, 26, "จำนวน 99999999999999999999 ใหญ่เกินไป",
     "the number 99999999999999999999 is too large"},
    {"{\"a\": 1e999}", 1, 11, "จำนวน 1e999 ใหญ่เกินไป", "the number 1e999 is too large"},
    {"{\"a\": \"\\u0000\"}", 1, 14, "ใช้รหัส \\u0000 ไม่ได้", "the code \\u0000 is not allowed"},
    {"{\"a\": \"\\ud800\"}", 1, 14, "รหัส \\u ในข้อความ \"\\ud800\" ไม่ถูกต้อง", "a \\u code in the text \"\\ud800\" is wrong"},
    {"{\"a\": \"\xff\"}", 1, 7, "มีตัวอักษรที่อ่านไม่ออก โปรดบันทึกไฟล์เป็น UTF-8", "not valid UTF-8; save the file as UTF-8"},
    {"{\"a\": 1\n \"ชื่อยาวเกินกว่าที่จะยกมา\": 2}", 2, 27, "ขาดเครื่องหมาย , หรือ } ก่อน อักษรนี้",
     "a , or } is missing before this"},
};

static void mistakes_are_told_with_their_place(void **state) {
    size_t wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof claims / sizeof *claims; i++) {
        struct ropa_err err = {0};
        json_t *json = (json_t *)&err;
        if (rp_json_read("x.json", claims[i].text, 0, &json, &err) != ROPA_E_FORMAT)
            fail_msg("%s: accepted", claims[i].text);
        assert_null(json);
        assert_string_equal(err.subject, "x.json");
        assert_int_equal(rp_json_read("x.json", claims[i].text, 0, &json, NULL), ROPA_E_FORMAT);
        if (!strcmp(err.hint[ROPA_TH], claims[i].th) && !strcmp(err.hint[ROPA_EN], claims[i].en) &&
            err.row == claims[i].row && err.column == claims[i].column)
            continue;
        print_error("%s\n  %ld:%ld %s\n  %s\n", claims[i].text, err.row, err.column, err.hint[ROPA_TH],
                    err.hint[ROPA_EN]);
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

static void what_is_right_is_read(void **state) {
    json_t *json;
    (void)state;
    assert_int_equal(rp_json_read("x", "{\"a\": [1, 2]}", 0, &json, NULL), ROPA_OK);
    assert_int_equal(json_array_size(json_object_get(json, "a")), 2);
    json_decref(json);
    assert_int_equal(rp_json_read("x", "5", 0, &json, NULL), ROPA_E_FORMAT);
    assert_int_equal(rp_json_read("x", "5", JSON_DECODE_ANY, &json, NULL), ROPA_OK);
    json_decref(json);
}

static void what_is_written_is_what_jansson_writes(void **state) {
    static const struct {
        struct ropa_json_look look;
        bool sorted;
        size_t flags;
    } cases[] = {{{.spaced = true}, false, 0},
                 {{0}, false, JSON_COMPACT},
                 {{.spaced = true, .lines = true, .indent = 2}, false, JSON_INDENT(2)},
                 {{0}, true, JSON_COMPACT | JSON_SORT_KEYS}};
    json_t *json;
    (void)state;
    assert_null(rp_json_write(NULL, RP_JSON_TIGHT, true));
    assert_int_equal(rp_json_read("x", "{\"ข\": [1, 2.5, -1e-300, 1e21, null, {\"b\": [], \"a\": false, \"ab\": true}], \"ก\": \"\\\"\\n\"}", 0, &json, NULL), ROPA_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = rp_json_write(json, cases[i].look, cases[i].sorted), *expected = json_dumps(json, cases[i].flags);
        assert_non_null(text);
        assert_string_equal(text, expected);
        free(text);
        free(expected);
    }
    json_decref(json);
}

/* Every character up to U+0100 and some beyond, alone and among letters, as a value and as a name. */
static void compact_texts_are_those_of_jansson(void **state) {
    static const char *const odd[] = {"", "\xE0\xB8\x81\xE0\xB8\xB3", "\xF0\x9F\x99\x82", "a/b", "\x7F",
                                      "\xE2\x80\xA8", "\"\\\"", "\r\n"};
    json_t *all = json_pack("{s:[], s:{}, s:[b,b,n], s:i}", "empty", "none", "few", 1, 0, "n", -7);
    char c[4], name[16];
    (void)state;
    for (int i = 0; i < 0x100; i++) {
        size_t n = 0;
        if (i >= 0x80)
            c[n++] = (char)(0xC0 | i >> 6);
        c[n++] = (char)(i < 0x80 ? i : 0x80 | (i & 0x3F));
        snprintf(name, sizeof name, "k%d%.*s", i, i ? (int)n : 0, c);
        json_object_set_new(all, name, json_pack("[s#, s+#]", c, (int)n, "before ", c, (int)n));
    }
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        json_object_set_new(all, odd[i], json_string(odd[i]));
    char *text = rp_json_compact(all), *expected = json_dumps(all, JSON_COMPACT);
    assert_non_null(text);
    assert_string_equal(text, expected);
    assert_null(rp_json_compact(NULL));
    free(text);
    free(expected);
    json_decref(all);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_told_with_their_place),
        cmocka_unit_test(what_is_right_is_read),
        cmocka_unit_test(what_is_written_is_what_jansson_writes),
        cmocka_unit_test(compact_texts_are_those_of_jansson),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
