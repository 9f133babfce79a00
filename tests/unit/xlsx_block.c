/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Texts are parted so that each row shows all of its part. */
#include "exchange/sheet/xlsx_block.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void lines_are_counted(void **state) {
    (void)state;
    static const struct {
        const char *text;
        unsigned width, lines;
    } claims[] = {
        {"", 20, 1},
        {"ที่นี่", 20, 1},
        {"a\nb\nc", 20, 3},
        {"12345678901234567890", 20, 1},
        {"123456789012345678901", 20, 2},
        {"iiiiiiiiiiiiiiiiiiiiii", 20, 1},
        {"WWWWWWWWWWWWWWWWWWW", 20, 2},
        {"mmmmmmmmmmmm", 20, 2}, /* as wide as 204 tenths of a digit */
        {"ฌฌฌฌฌฌฌฌฌฌฌฌฌฌ", 20, 2},
        {"งงงงงงงงงงงงงงงงงงงงงง", 20, 1},
        {"ชื่อที่อยู่ที่ตั้งสำนักงาน", 20, 1},
        {"ชื่อที่อยู่ที่ตั้งสำนักงานใหญ่แห่งแรก", 20, 2},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++)
        assert_int_equal(rp_lines_of(claims[i].text, claims[i].width), claims[i].lines);
}

/* The parts of `text` joined are the text, and none is higher than a row may be. */
static size_t count_parts(const char *text) {
    size_t n = 0, part;
    for (unsigned lines; *text; text += part, n++) {
        part = rp_block_part(text, 20, &lines);
        assert_true(part > 0);
        assert_in_range(lines, 1, 17);
    }
    return n;
}

/* Lines joined are the text; each is one line of a cell that wide, and none ends within a word where it needn't. */
static void a_text_is_read_line_by_line(void **state) {
    (void)state;
    struct rp_buf text = {0}, line = {0};
    for (int i = 0; i < 200; i++)
        rp_buf_str(&text, i % 50 ? "ข้อมูลส่วนบุคคล " : "\nWWWWW\n\n");
    for (size_t at = 0, n; at < text.n; at += n) {
        n = rp_lines_first(text.p + at, 40);
        assert_in_range(n, 1, text.n - at);
        rp_buf_clear(&line);
        rp_buf_add(&line, text.p + at, n);
        while (line.n && strchr(" \n", line.p[line.n - 1]))
            line.p[--line.n] = '\0';
        assert_int_equal(rp_lines_of(line.p ? line.p : "", 40), 1);
        assert_true(line.n < 20 || !strcmp(line.p + line.n - strlen("บุคคล"), "บุคคล") ||
                    !strcmp(line.p + line.n - strlen("ส่วน"), "ส่วน") ||
                    !strcmp(line.p + line.n - strlen("ข้อมูล"), "ข้อมูล"));
    }
    assert_int_equal(rp_lines_first("abc", 40), 3);
    assert_int_equal(rp_lines_first("\nabc", 40), 1);
    rp_buf_free(&text);
    rp_buf_free(&line);
}

static void high_texts_go_on_below(void **state) {
    (void)state;
    struct rp_buf items = {0}, paragraph = {0};
    for (int i = 0; i < 40; i++)
        rp_buf_printf(&items, "%sรายการ %d", i ? "\n" : "", i);
    for (int i = 0; i < 100; i++)
        rp_buf_str(&paragraph, "ข้อมูลส่วนบุคคลของเกษตรกร ");
    assert_int_equal(count_parts("สั้น"), 1);
    assert_int_equal(count_parts(items.p), 3);
    assert_in_range(count_parts(paragraph.p), 5, 12);
    rp_buf_free(&items);
    rp_buf_free(&paragraph);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_counted),
        cmocka_unit_test(a_text_is_read_line_by_line),
        cmocka_unit_test(high_texts_go_on_below),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
