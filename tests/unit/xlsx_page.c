/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What fits on a page, and where the next one begins. */
#include "exchange/sheet/xlsx_page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void paper_has_its_room(void **state) {
    (void)state;
    static const struct {
        bool a3, landscape;
        unsigned percent, points;
    } claims[] = {
        {false, false, 100, 769}, /* 11.69 inches less one */
        {false, true, 100, 523},
        {true, true, 50, 1539},
        {true, false, 100, 1118},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++)
        assert_int_equal((unsigned)rp_page_room(claims[i].a3, claims[i].landscape, claims[i].percent, 1.0),
                         claims[i].points);
}

static void rows_go_on_with_the_headings_above(void **state) {
    (void)state;
    struct rp_page page = {.room = 100, .repeat = 20};
    rp_page_row(&page, 60);
    assert_true(rp_page_fits(&page, 30));
    assert_false(rp_page_fits(&page, 40)); /* it would, to the last point */
    rp_page_row(&page, 50);
    assert_int_equal(page.used, 70);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paper_has_its_room),
        cmocka_unit_test(rows_go_on_with_the_headings_above),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
