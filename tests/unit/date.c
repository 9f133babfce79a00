/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Dates as officers type them, the calendar, the fiscal year, Bangkok time. */
#include <ropa/text.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define TODAY "2023-01-01"

static void typed_dates_are_read(void **state) {
    (void)state;
    static const struct {
        const char *in, *iso;
    } rows[] = {
        {"31/12/2565", "2022-12-31"},
        {"31-12-2565", "2022-12-31"},
        {"31.12.2565", "2022-12-31"},
        {"31 12 2565", "2022-12-31"},
        {"31 / 12 / 2565", "2022-12-31"},
        {"  31/12/2565\u00A0", "2022-12-31"},
        {"31\u200B/12/2565", "2022-12-31"},
        {"31/12/2022", "2022-12-31"},
        {"31/3/66", "2023-03-31"},
        {"31-Dec-22", "2022-12-31"}, /* an English month means the Common Era */
        {"Mar 31, 23", "2023-03-31"},
        {"29/2/24", "2024-02-29"}, /* there was none in 2524 */
        {"๓๑/๑๒/๒๕๖๕", "2022-12-31"},
        {"31/12/พ.ศ. 2565", "2022-12-31"},
        {"2022-12-31", "2022-12-31"},
        {"2565-12-31", "2022-12-31"},
        {"2022/12/31", "2022-12-31"},
        {"2022-1-5", "2022-01-05"},
        {"31 ธ.ค. 65", "2022-12-31"},
        {"31 ธ.ค. 2565", "2022-12-31"},
        {"31 ธค 2565", "2022-12-31"},
        {"31 ธ ค 65", "2022-12-31"},
        {"31 ธ. ค. 65", "2022-12-31"},
        {"31ธ.ค.65", "2022-12-31"},
        {"31-ธ.ค.-65", "2022-12-31"},
        {"31 ธันวาคม 2565", "2022-12-31"},
        {"31ธันวาคม2565", "2022-12-31"},
        {"31 ธันวาคม พ.ศ. 2565", "2022-12-31"},
        {"31 ธันวาคม พ.ศ. ๒๕๖๕", "2022-12-31"},
        {"31 ธันวาคม พ.ศ.2565", "2022-12-31"},
        {"31 ธันวาคม พุทธศักราช 2565", "2022-12-31"},
        {"31 ธันวาคม ค.ศ. 2022", "2022-12-31"},
        {"วันที่ 31 เดือนธันวาคม พ.ศ. 2565", "2022-12-31"},
        {"วันที่ 31 เดือน ธันวาคม ปี 2565", "2022-12-31"},
        {"วันเสาร์ที่ 31 ธันวาคม 2565", "2022-12-31"},
        {"31 ธันวา 65", "2022-12-31"},
        {"1 ม.ค. 2566", "2023-01-01"},
        {"1 กุมภาพันธ์ 2566", "2023-02-01"},
        {"1 ก.พ. 66", "2023-02-01"},
        {"1 มี.ค. 66", "2023-03-01"},
        {"1 มีนาคม 66", "2023-03-01"},
        {"13 เม.ย. 66", "2023-04-13"},
        {"1 พ.ค. 66", "2023-05-01"},
        {"1 พ.ค. พ.ศ. 66", "2023-05-01"},
        {"1 มิ.ย. 2565", "2022-06-01"},
        {"1 ก.ค. 66", "2023-07-01"},
        {"1 กรกฏาคม 66", "2023-07-01"},
        {"12 ส.ค. 66", "2023-08-12"},
        {"30 ก.ย. 2566", "2023-09-30"},
        {"1 ต.ค. 2565", "2022-10-01"},
        {"1 พ.ย. 2565", "2022-11-01"},
        {"1 พฤศจิกายน 2565", "2022-11-01"},
        {"31 Dec 2022", "2022-12-31"},
        {"31 DECEMBER 2022", "2022-12-31"},
        {"31-Dec-2022", "2022-12-31"},
        {"December 31, 2022", "2022-12-31"},
        {"Sept. 1 2022", "2022-09-01"},
        {"1 May 2565", "2022-05-01"},
        {"29/02/2567", "2024-02-29"},
        {"66-03-31", "2023-03-31"},
        {"05-04-66", "2023-04-05"},
        {"29 ก.พ. 67", "2024-02-29"},
        {"29/2/2543", "2000-02-29"},
        {"1/1/1800", "1800-01-01"},
        {"พ.ศ. 2343-1-1", "1800-01-01"},
        {"31/12/2200", "2200-12-31"},
        {"31/12/2743", "2200-12-31"},
        {"1/1/2401", "1858-01-01"},
        {"วันนี้", "2023-01-01"},
        {"เมื่อวาน", "2022-12-31"},
        {"เมื่อวานนี้", "2022-12-31"},
        {"พรุ่งนี้", "2023-01-02"},
        {"Today", "2023-01-01"},
        {"yesterday", "2022-12-31"},
        {"TOMORROW", "2023-01-02"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[11];
        if (ropa_date_parse(rows[i].in, TODAY, out, NULL) != ROPA_OK || strcmp(out, rows[i].iso) != 0)
            fail_msg("%s gave \"%s\"", rows[i].in, out);
    }
}

static void two_readings_are_told(void **state) {
    (void)state;
    static const struct {
        const char *in, *taken, *other;
    } rows[] = {
        {"1/1/00", "1957-01-01", "2000-01-01"},      {"31/3/24", "1981-03-31", "2024-03-31"},
        {"๓๑/๓/๒๔", "1981-03-31", "2024-03-31"},     {"31 มี.ค. 23", "1980-03-31", "2023-03-31"},
        {"31-Mar-66", "2066-03-31", "2023-03-31"},   {"01/01/99", "2056-01-01", "1999-01-01"},
        {"1/1/90", "2047-01-01", "1990-01-01"},      {"1/1/80", "2037-01-01", "1980-01-01"},
        {"1/1/45", "2002-01-01", "2045-01-01"},      {"31-Dec-99", "2099-12-31", "1999-12-31"},
        {"1/1/พ.ศ. 99", "2056-01-01", "1956-01-01"}, {"29/2/96", "2096-02-29", "1996-02-29"},
        {"23-03-31", "1988-03-23", "2023-03-31"},    {"๒๓-๐๓-๓๑", "1988-03-23", "2023-03-31"},
        {"31-03-23", "1980-03-31", "2023-03-31"},    {"22-10-11", "1968-10-22", "2022-10-11"},
    };
    static const char *const sure[] = {"31/3/66",      "31 มี.ค. 66", "31-Mar-23", "31/3/2524",
                                       "31/3/พ.ศ. 24", "1/1/55",     "1/1/76",    "24",
                                       "05-04-66",     "66-03-31",   "23.03.66"};
    char out[11], shown[2][64], hint[160];
    int64_t seconds;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct ropa_err err = {0};
        assert_int_equal(ropa_date_parse(rows[i].in, TODAY, out, &err), ROPA_E_YEAR);
        assert_string_equal(out, "");
        ropa_date_format(rows[i].taken, ROPA_EN, ROPA_DATE_SHORT, shown[0], sizeof shown[0]);
        ropa_date_format(rows[i].other, ROPA_EN, ROPA_DATE_SHORT, shown[1], sizeof shown[1]);
        snprintf(hint, sizeof hint, "%s or %s", shown[0], shown[1]);
        assert_string_equal(err.hint[ROPA_EN], hint);
        assert_int_equal(ropa_date_parse(rows[i].in, NULL, out, NULL), ROPA_OK); /* nearer to what? */
        assert_int_equal(ropa_time_parse(rows[i].in, TODAY, &seconds, NULL), ROPA_E_YEAR);
    }
    for (size_t i = 0; i < COUNT(sure); i++)
        assert_true(ropa_date_parse(sure[i], TODAY, out, NULL) != ROPA_E_YEAR);
}

static void what_is_no_date_is_refused(void **state) {
    (void)state;
    static const char *const rows[] = {
        NULL,
        "",
        " ",
        "-",
        "ไม่ทราบ",
        "abc",
        "45016",
        "20221231",
        "31122565",
        "2565",
        "66",
        "12/2565",
        "ธ.ค. 2565",
        "31 ธ.ค.",
        "31/12",
        "31/12/",
        "/31/12/2565",
        "31//12/2565",
        "31/12-2565",
        "31,12,2565",
        "31/12/565",
        "31/12/5",
        "31/12/25650",
        "131/12/2565",
        "31/012/2565",
        "-1/12/2565",
        "31/12/2565/1",
        "31/12/2565 09:30",
        "31/12/2300",
        "31/12/1799",
        "31/12/2744",
        "31/12/9999",
        "31 ธ.ค. ค.ศ. 2565",
        "31 ธ.ค. ค.ศ. 65",
        "31/พ.ศ. 12/2565",
        "พ.ศ. 31/12/2565",
        "31 ธ.ค. ม.ค. 2565",
        "31 ธ 2565",
        "31 มค่ 2565",
        "31 decembre 2022",
        "วันนี้ 2565",
        "วันนี้ พรุ่งนี้",
        "2022-12-31T00:00",
        "31/12/2565 x",
        "1.5",
        "ธันวาคม",
        "2022-012-31",
        "31/12/2565.",
        "\xFF\xFE",
        "31/12/\xE0\xB9",
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[11] = "x";
        struct ropa_err err = {0};
        enum ropa_status st = ropa_date_parse(rows[i], TODAY, out, &err);
        if (st != ROPA_E_DATE)
            fail_msg("%s gave %d \"%s\"", rows[i], (int)st, out);
        assert_string_equal(out, "");
        assert_string_equal(err.found, rows[i] ? rows[i] : "");
        assert_string_equal(err.hint[ROPA_TH], "31/03/2566");
        assert_int_equal(ropa_date_parse(err.hint[ROPA_EN], NULL, out, NULL), ROPA_OK);
    }
}

static void a_day_that_never_was_gets_a_right_example(void **state) {
    (void)state;
    static const struct {
        const char *in, *hint;
    } rows[] = {
        {"31/02/2566", "28/02/2566"},     {"29/02/2566", "28/02/2566"}, /* 2023; that 2566 is not divisible by four is chance */
        {"29/02/2568", "28/02/2568"}, /* 2568 divides by four, 2025 does not */
        {"30 ก.พ. 2567", "29/02/2567"},   {"29/2/1900", "28/02/2443"},  {"31 เม.ย. 66", "30/04/2566"},
        {"31 มิถุนายน 2565", "30/06/2565"}, {"32/12/2565", "31/12/2565"}, {"0/1/2566", "31/01/2566"},
        {"12/31/2565", "31/12/2565"}, /* month first */
        {"31/13/2566", "31/12/2566"},     {"1/0/2566", "31/12/2566"},   {"2023-02-29", "28/02/2566"},
        {"99/99/2566", "31/12/2566"},     {"12/31/23", "31/12/2566"},   {"30/2/24", "29/02/2567"}, /* near today, of the two years */
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[11];
        struct ropa_err err = {0};
        enum ropa_status st = ropa_date_parse(rows[i].in, TODAY, out, &err);
        if (st != ROPA_E_NO_SUCH_DAY)
            fail_msg("%s gave %d \"%s\"", rows[i].in, (int)st, out);
        assert_string_equal(err.hint[ROPA_TH], rows[i].hint);
        assert_string_equal(err.found, rows[i].in);
    }
}

static void words_need_today(void **state) {
    (void)state;
    char out[11];
    assert_int_equal(ropa_date_parse("วันนี้", NULL, out, NULL), ROPA_E_DATE);
    assert_int_equal(ropa_date_parse("วันนี้", "1/1/2566", out, NULL), ROPA_E_DATE);
    assert_int_equal(ropa_date_parse("31/12/2565", NULL, out, NULL), ROPA_OK);
}

static void dates_are_shown_in_the_readers_era(void **state) {
    (void)state;
    static const struct {
        const char *iso;
        enum ropa_lang lang;
        enum ropa_date_style style;
        const char *shown;
    } rows[] = {
        {"2023-03-31", ROPA_TH, ROPA_DATE_SHORT, "31 มี.ค. 2566"},
        {"2023-03-31", ROPA_TH, ROPA_DATE_LONG, "31 มีนาคม 2566"},
        {"2023-03-31", ROPA_TH, ROPA_DATE_NUMERIC, "31/3/2566"},
        {"2023-03-31", ROPA_EN, ROPA_DATE_SHORT, "31 Mar 2023"},
        {"2023-03-31", ROPA_EN, ROPA_DATE_LONG, "31 March 2023"},
        {"2023-03-31", ROPA_EN, ROPA_DATE_NUMERIC, "31/3/2023"},
        {"2024-02-29", ROPA_TH, ROPA_DATE_LONG, "29 กุมภาพันธ์ 2567"},
        {"2023-02-29", ROPA_TH, ROPA_DATE_LONG, "2023-02-29"},
        {"nonsense", ROPA_TH, ROPA_DATE_SHORT, "nonsense"},
        {"", ROPA_TH, ROPA_DATE_SHORT, ""},
        {NULL, ROPA_TH, ROPA_DATE_SHORT, ""},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[64];
        assert_string_equal(ropa_date_format(rows[i].iso, rows[i].lang, rows[i].style, out, sizeof out),
                            rows[i].shown);
    }
    char tight[6];
    assert_string_equal(ropa_date_format("2023-03-31", ROPA_TH, ROPA_DATE_SHORT, tight, sizeof tight), "31 ");
    ropa_date_format("2023-03-31", ROPA_TH, ROPA_DATE_SHORT, tight, 0);
}

static void shown_dates_are_read_back(void **state) {
    (void)state;
    char iso[11] = "2019-12-30";
    for (int i = 0; i < 2000; i++) {
        for (int style = ROPA_DATE_SHORT; style <= ROPA_DATE_NUMERIC; style++)
            for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
                char shown[64], back[11];
                ropa_date_format(iso, (enum ropa_lang)lang, (enum ropa_date_style)style, shown, sizeof shown);
                assert_int_equal(ropa_date_parse(shown, NULL, back, NULL), ROPA_OK);
                assert_string_equal(back, iso);
            }
        ropa_date_add_days(iso, 1, iso);
    }
    assert_string_equal(iso, "2025-06-21");
}

static void days_are_counted(void **state) {
    (void)state;
    static const struct {
        const char *from;
        int days;
        const char *to;
    } rows[] = {
        {"2022-12-31", 1, "2023-01-01"},      {"2023-01-01", -1, "2022-12-31"},
        {"2024-02-28", 1, "2024-02-29"},      {"2023-02-28", 1, "2023-03-01"},
        {"2023-01-01", 365, "2024-01-01"},    {"2024-01-01", 366, "2025-01-01"},
        {"1900-02-28", 1, "1900-03-01"},      {"2000-02-28", 1, "2000-02-29"},
        {"1970-01-01", 0, "1970-01-01"},      {"2023-05-10", 30, "2023-06-09"},
        {"1800-01-01", 146097, "2200-01-01"}, {"0001-01-02", -1, "0001-01-01"},
        {"9999-12-30", 1, "9999-12-31"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[11];
        ropa_date_add_days(rows[i].from, rows[i].days, out);
        assert_string_equal(out, rows[i].to);
        assert_int_equal(ropa_date_days(rows[i].from, rows[i].to), rows[i].days);
        assert_int_equal(ropa_date_days(rows[i].to, rows[i].from), -rows[i].days);
    }
    char out[11];
    ropa_date_add_days("2023-01-01", 2147483647, out);
    assert_string_equal(out, "9999-12-31");
    ropa_date_add_days("2023-01-01", -2147483647, out);
    assert_string_equal(out, "0001-01-01");
    ropa_date_add_days("31/12/2565", 1, out);
    assert_string_equal(out, "");
    assert_int_equal(ropa_date_days(NULL, "2023-01-01"), 0);
}

static void months_hold_the_day(void **state) {
    (void)state;
    static const struct {
        const char *from;
        int months;
        const char *to;
    } rows[] = {
        {"2023-01-31", 1, "2023-02-28"},
        {"2024-01-31", 1, "2024-02-29"},
        {"2023-01-31", 2, "2023-03-31"},
        {"2023-12-15", 1, "2024-01-15"},
        {"2023-01-15", -1, "2022-12-15"},
        {"2024-02-29", 12, "2025-02-28"},
        {"2024-02-29", 48, "2028-02-29"},
        {"2023-03-31", -1, "2023-02-28"},
        {"2023-05-31", 6, "2023-11-30"},
        {"2023-05-31", 120, "2033-05-31"},
        {"2023-05-31", 0, "2023-05-31"},
        {"2023-05-31", -29, "2020-12-31"},
        {"2023-05-31", 2147483647, "9999-12-31"},
        {"2023-05-31", -2147483647, "0001-01-01"},
        {"9998-12-15", 12, "9999-12-15"},
        {"9999-11-30", 1, "9999-12-30"},
        {"9999-11-30", 2, "9999-12-31"},
        {"0001-02-15", -1, "0001-01-15"},
        {"0001-02-15", -2, "0001-01-01"},
        {"x", 1, ""},
        {NULL, 1, ""},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[11];
        ropa_date_add_months(rows[i].from, rows[i].months, out);
        assert_string_equal(out, rows[i].to);
    }
}

static void fiscal_year_starts_in_october(void **state) {
    (void)state;
    assert_int_equal(ropa_date_fiscal_year("2022-10-01"), 2566);
    assert_int_equal(ropa_date_fiscal_year("2022-09-30"), 2565);
    assert_int_equal(ropa_date_fiscal_year("2022-12-31"), 2566);
    assert_int_equal(ropa_date_fiscal_year("2023-01-01"), 2566);
    assert_int_equal(ropa_date_fiscal_year("bad"), 0);
    assert_int_equal(ropa_date_fiscal_year(NULL), 0);
}

static void times_are_bangkok_times(void **state) {
    (void)state;
    static const struct {
        int64_t t;
        const char *shown;
    } rows[] = {
        {0, "1970-01-01T07:00:00+07:00"},          {-25201, "1969-12-31T23:59:59+07:00"},
        {1680229800, "2023-03-31T09:30:00+07:00"}, {1672505999, "2022-12-31T23:59:59+07:00"},
        {1672506000, "2023-01-01T00:00:00+07:00"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[26], date[11];
        int64_t back;
        ropa_time_format(rows[i].t, out);
        assert_string_equal(out, rows[i].shown);
        ropa_date_of_time(rows[i].t, date);
        assert_memory_equal(date, rows[i].shown, 10);
        assert_int_equal(ropa_time_parse(out, NULL, &back, NULL), ROPA_OK);
        assert_int_equal(back, rows[i].t);
    }
    char out[26];
    ropa_time_format(INT64_MAX, out);
    assert_int_equal(strlen(out), 25);
    ropa_time_format(INT64_MIN, out);
    assert_int_equal(strlen(out), 25);
}

static void typed_times_are_read(void **state) {
    (void)state;
    static const struct {
        const char *in, *shown; /* NULL: refused */
    } rows[] = {
        {"2023-03-31", "2023-03-31T00:00:00+07:00"},
        {"2023-03-31T09:30", "2023-03-31T09:30:00+07:00"},
        {"2023-03-31 09:30:15", "2023-03-31T09:30:15+07:00"},
        {"2023-03-31T09:30:15.250Z", "2023-03-31T16:30:15+07:00"},
        {"2023-03-31T20:00Z", "2023-04-01T03:00:00+07:00"},
        {"2023-03-31T09:30:00+07:00", "2023-03-31T09:30:00+07:00"},
        {"2023-03-31T09:30+0900", "2023-03-31T07:30:00+07:00"},
        {"2023-03-31T09:30-05", "2023-03-31T21:30:00+07:00"},
        {"31/3/2566 09:30", "2023-03-31T09:30:00+07:00"},
        {"31/3/66 9:30", "2023-03-31T09:30:00+07:00"},
        {"๓๑ มี.ค. ๒๕๖๖ ๐๙:๓๐", "2023-03-31T09:30:00+07:00"},
        {"31 มีนาคม 2566 เวลา 09.30 น.", "2023-03-31T09:30:00+07:00"},
        {"31 มี.ค. 66 09:30น.", "2023-03-31T09:30:00+07:00"},
        {"๑๕ ก.ย. ๒๕๖๖ ๑๐.๐๐", "2023-09-15T10:00:00+07:00"},
        {"15/9/2566 8.30", "2023-09-15T08:30:00+07:00"},
        {"15 ก.ย. 2566 เวลา 16.45", "2023-09-15T16:45:00+07:00"},
        {"15.9.2566", "2023-09-15T00:00:00+07:00"},
        {"15.9.2566 16.45", "2023-09-15T16:45:00+07:00"},
        {"15 ก.ย. 2566 25.00", NULL},
        {"15 ก.ย. 2566 10.0", NULL},
        {"15 ก.ย. 2566 10.000", NULL},
        {"15 ก.ย. 10.00", NULL},
        {"วันนี้ 13:45", "2023-01-01T13:45:00+07:00"},
        {"31/12/2565", "2022-12-31T00:00:00+07:00"},
        {NULL, NULL},
        {"", NULL},
        {"09:30", NULL},
        {"2023-03-31T", NULL},
        {"2023-03-31T24:00", NULL},
        {"2023-03-31T09:60", NULL},
        {"2023-03-31T09:30:60", NULL},
        {"2023-03-31T09:3", NULL},
        {"2023-03-31T9", NULL},
        {"2023-03-31T09:30X", NULL},
        {"2023-03-31T09:30+99:00", NULL},
        {"2023-03-3109:30", NULL},
        {"31.3.25 น.", NULL},
        {"31/3/2566 09.30", "2023-03-31T09:30:00+07:00"},
        {"น.", NULL},
        {":", NULL},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        int64_t t;
        char out[26];
        enum ropa_status st = ropa_time_parse(rows[i].in, TODAY, &t, NULL);
        if ((st == ROPA_OK) != (rows[i].shown != NULL))
            fail_msg("%s gave %d", rows[i].in, (int)st);
        if (st != ROPA_OK)
            continue;
        ropa_time_format(t, out);
        assert_string_equal(out, rows[i].shown);
    }
    int64_t t;
    struct ropa_err err;
    assert_int_equal(ropa_time_parse("31/02/2566 09:30", NULL, &t, &err), ROPA_E_NO_SUCH_DAY);
    assert_string_equal(err.hint[ROPA_TH], "28/02/2566 09:30");
    assert_string_equal(err.found, "31/02/2566 09:30");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typed_dates_are_read),
        cmocka_unit_test(what_is_no_date_is_refused),
        cmocka_unit_test(two_readings_are_told),
        cmocka_unit_test(a_day_that_never_was_gets_a_right_example),
        cmocka_unit_test(words_need_today),
        cmocka_unit_test(dates_are_shown_in_the_readers_era),
        cmocka_unit_test(shown_dates_are_read_back),
        cmocka_unit_test(days_are_counted),
        cmocka_unit_test(months_hold_the_day),
        cmocka_unit_test(fiscal_year_starts_in_october),
        cmocka_unit_test(times_are_bangkok_times),
        cmocka_unit_test(typed_times_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
