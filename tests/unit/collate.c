/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Stored keys put Thai names in dictionary order when their bytes are compared. */
#include "base/collate.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static int compare(const struct rp_buf *a, const struct rp_buf *b) {
    size_t n = a->n < b->n ? a->n : b->n;
    int c = n ? memcmp(a->p, b->p, n) : 0;
    return c ? c : (a->n > b->n) - (a->n < b->n);
}

/* Each text comes before the one behind it. */
static void stand_in_order(const char *const *order, size_t n) {
    struct rp_collator *c = NULL;
    struct rp_buf before = {0}, key = {0};
    assert_int_equal(rp_collator_open(&c, NULL), ROPA_OK);
    for (size_t i = 0; i < n; i++) {
        rp_buf_clear(&key);
        assert_int_equal(rp_collator_key(c, order[i], &key), ROPA_OK);
        if (i && compare(&before, &key) >= 0)
            fail_msg("%s does not come before %s", order[i - 1], order[i]);
        rp_buf_clear(&before);
        rp_buf_add(&before, key.p, key.n);
    }
    rp_buf_free(&before);
    rp_buf_free(&key);
    rp_collator_close(c);
}

static void bytes_give_dictionary_order(void **state) {
    (void)state;
    /* Thai before Latin; leading vowels follow their consonant; tones decide last. */
    static const char *const order[] = {"",   "กก",  "กฎหมาย", "การ",  "เกษตร", "แก",  "ไก่",  "ขอ",
                                        "ข้อ", "งาน", "เงิน",    "จัดซื้อ", "น้ำ",    "ICT", "unit"};
    stand_in_order(order, sizeof order / sizeof order[0]);
}

static void numbers_stand_by_value(void **state) {
    (void)state;
    static const char *const order[] = {"1 ข้อ", "2 ข้อ", "๓ ข้อ", "9 ข้อ",         "10 ข้อ",         "๑๑ ข้อ",
                                        "100",  "ข้อ 2", "ข้อ ๙", "ข้อ 10 หมวด 2", "ข้อ 10 หมวด 10", "ข้อ ๑๐๐"};
    stand_in_order(order, sizeof order / sizeof order[0]);
}

static void long_and_broken_texts_have_keys(void **state) {
    (void)state;
    struct rp_collator *c = NULL;
    struct rp_buf text = {0}, key = {0};
    assert_int_equal(rp_collator_open(&c, NULL), ROPA_OK);
    for (int i = 0; i < 5000; i++)
        rp_buf_str(&text, "ทะเบียน");
    assert_int_equal(rp_collator_key(c, text.p, &key), ROPA_OK);
    assert_true(key.n > 5000);
    rp_buf_clear(&key);
    assert_int_equal(rp_collator_key(c, "\xE0\xB8", &key), ROPA_OK);
    assert_int_equal(rp_collator_key(c, NULL, &key), ROPA_OK);
    assert_true(strlen(rp_collator_version(c)) > 3);
    rp_buf_free(&text);
    rp_buf_free(&key);
    rp_collator_close(c);
    rp_collator_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_give_dictionary_order),
        cmocka_unit_test(numbers_stand_by_value),
        cmocka_unit_test(long_and_broken_texts_have_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
