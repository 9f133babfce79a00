/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Deadlines by table: dates as an officer would count them on a calendar. */
#include "register/deadline.h"
#include "model/nouns/incident.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/nouns/setting.h"

#include <ropa/text.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* What a request is due on when the office has set nothing: policy 30 days, withdrawal 7. "-": the clock doesn't run. */
static const struct {
    const char *right, *received, *complete, *extended;
    bool incomplete;
    const char *due;
} requests[] = {
    /* access: 30 days from receipt, the first day not counted; an extension is unknown to the Act */
    {"access", "2023-03-01T09:00:00+07:00", NULL, NULL, false, "2023-03-31"},
    {"access", "2023-03-01T23:59:00+07:00", NULL, NULL, false, "2023-03-31"},
    {"access", "2023-03-01", NULL, NULL, false, "2023-03-31"},
    {"access", "2023-03-01", NULL, "2023-04-20", false, "2023-03-31"},
    {"access", "2023-03-01", "2023-03-10", NULL, false, "2023-03-31"},
    {"access", "2023-03-01", NULL, NULL, true, "2023-03-31"},
    {"source", "2023-03-01", NULL, NULL, false, "2023-03-31"},
    /* over the turn of a year, over a leap day and over a February without one */
    {"access", "2023-12-15", NULL, NULL, false, "2024-01-15"},
    {"access", "2024-02-01", NULL, NULL, false, "2024-03-04"},
    {"access", "2023-02-01", NULL, NULL, false, "2023-03-03"},
    {"access", "2024-01-30", NULL, NULL, false, "2024-02-29"},
    {"access", "2024-02-29", NULL, NULL, false, "2024-04-01"},
    /* late in the evening in Greenwich is the next morning in Bangkok */
    {"access", "2023-02-28T20:00:00+00:00", NULL, NULL, false, "2023-03-31"},
    /* from 15/8/2569 it counts from completion, with one extension of at most 30 days */
    {"access", "2026-08-14", "2026-08-20", "2026-10-01", false, "2026-09-14"},
    {"access", "2026-08-15", NULL, NULL, false, "2026-09-14"},
    {"access", "2026-08-15", "2026-08-25", NULL, false, "2026-09-24"},
    {"access", "2026-08-15", "2026-08-25", "2026-10-10", false, "2026-10-12"},
    {"access", "2026-08-15", "2026-08-25", "2026-12-31", false, "2026-10-26"},
    {"access", "2026-08-15", "2026-08-25", "2026-09-01", false, "2026-09-24"},
    {"access", "2026-08-15", NULL, NULL, true, "-"},
    {"access", "2026-08-15", "2026-08-25", NULL, true, "2026-09-24"},
    {"source", "2026-12-20", NULL, "2027-02-18", false, "2027-02-18"},
    /* erasure: 90 days from 11/11/2567, before it what the office has set */
    {"erasure", "2024-11-10", NULL, NULL, false, "2024-12-10"},
    {"erasure", "2024-11-11", NULL, NULL, false, "2025-02-10"},
    {"erasure", "2024-11-11", NULL, "2025-06-01", false, "2025-02-10"},
    {"erasure", "2027-12-01", NULL, NULL, false, "2028-02-29"},
    /* no day fixed by law: policy, and the office may move its own day */
    {"rectification", "2023-03-01", NULL, NULL, false, "2023-03-31"},
    {"restriction", "2023-03-01", NULL, NULL, false, "2023-03-31"},
    {"portability", "2023-03-01", NULL, NULL, false, "2023-03-31"},
    {"objection", "2023-03-01", NULL, "2023-04-15", false, "2023-04-17"},
    {"withdraw", "2023-12-28", NULL, NULL, false, "2024-01-04"},
    /* nothing to count from */
    {"access", NULL, NULL, NULL, false, ""},
    {NULL, "2023-03-01", NULL, NULL, false, ""},
    {"access", "soon", NULL, NULL, false, ""},
};

static void requests_fall_due(void **state) {
    struct rp_policy policy = rp_policy_read(NULL);
    (void)state;
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        struct rp_asked asked = {requests[i].right, requests[i].received, requests[i].complete,
                                 requests[i].extended, requests[i].incomplete};
        char due[11];
        enum rp_known known = rp_deadline_request(&asked, &policy, due, NULL);
        enum rp_known expected = !*requests[i].due          ? RP_NO_START
                                 : *requests[i].due == '-' ? RP_PAUSED
                                                           : RP_DATED;
        if (known != expected || strcmp(due, expected == RP_DATED ? requests[i].due : ""))
            fail_msg("row %zu: due \"%s\", should be \"%s\"", i, due, requests[i].due);
    }
}

static void policy_is_the_offices(void **state) {
    struct ropa_record *setting = ropa_record_new(&rp_setting);
    struct rp_asked asked = {.right = "rectification", .received_at = "2023-03-01"};
    char due[11];
    (void)state;
    assert_int_equal(ropa_record_parse(setting, SET_POLICY_REQUEST_DAYS, "๑๕", NULL, NULL), ROPA_OK);
    struct rp_policy policy = rp_policy_read(setting);
    assert_int_equal(policy.request_days, 15);
    assert_int_equal(policy.review_months, 12);
    rp_deadline_request(&asked, &policy, due, NULL);
    assert_string_equal(due, "2023-03-16");
    asked.right = "access"; /* the law's own number isn't the office's to set */
    rp_deadline_request(&asked, &policy, due, NULL);
    assert_string_equal(due, "2023-03-31");
    ropa_record_free(setting);
}

static const struct {
    long n;
    const char *unit, *trigger, *event, *end;
} periods[] = {
    {10, "year", "collected", "2023-03-20", "2033-03-20"},
    {90, "day", "collected", "2023-11-20", "2024-02-18"},
    {30, "day", "collected", "2024-02-10", "2024-03-11"},
    {1, "month", "collected", "2024-01-31", "2024-02-29"},
    {1, "month", "collected", "2023-01-31", "2023-02-28"},
    {6, "month", "end_of_activity", "2023-08-31", "2024-02-29"},
    {1, "year", "end_of_activity", "2024-02-29", "2025-02-28"},
    {4, "year", "end_of_activity", "2024-02-29", "2028-02-29"},
    {3, "year", "end_of_service", "2023-09-30", "2026-09-30"},
    {10, "year", "case_closed", "2019-06-14T10:00:00+07:00", "2029-06-14"},
    {2, "year", "end_of_contract", "2022-12-31", "2024-12-31"},
    /* the end of the year that the event fell in: the fiscal year ends on 30 September */
    {5, "year", "end_of_fiscal_year", "2022-10-01", "2028-09-30"},
    {5, "year", "end_of_fiscal_year", "2022-09-30", "2027-09-30"},
    {5, "year", "end_of_fiscal_year", "2022-12-31", "2028-09-30"},
    {5, "year", "end_of_fiscal_year", "2024-02-29", "2029-09-30"},
    {1, "year", "end_of_calendar_year", "2023-01-01", "2024-12-31"},
    {1, "year", "end_of_calendar_year", "2023-12-31", "2024-12-31"},
    {60, "day", "end_of_calendar_year", "2023-06-01", "2024-02-29"},
    {60, "day", "end_of_calendar_year", "2022-06-01", "2023-03-01"},
    {6, "month", "end_of_fiscal_year", "2023-05-01", "2024-03-30"},
    /* nothing to count from */
    {10, "year", "end_of_service", NULL, ""},
    {10, NULL, "collected", "2023-01-01", ""},
    {10, "year", NULL, "2023-01-01", ""},
};

static void periods_end(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
        struct rp_retained kept = {periods[i].trigger, periods[i].unit, periods[i].n, periods[i].event};
        char end[11];
        enum rp_known known = rp_deadline_retention(&kept, end);
        if (strcmp(end, periods[i].end) || (known == RP_DATED) != (*end != '\0'))
            fail_msg("row %zu: ends \"%s\", should be \"%s\"", i, end, periods[i].end);
    }
}

static const struct {
    long n;
    const char *unit, *trigger, *event, *after, *end;
} rounds[] = {
    /* the first batch isn't due yet */
    {10, "year", "collected", "2022-06-01", "2023-03-20", "2032-06-01"},
    /* work that has long been going on: what fell due this year */
    {5, "year", "collected", "2010-06-01", "2023-03-20", "2023-06-01"},
    {5, "year", "collected", "2010-03-20", "2023-03-20", "2023-03-20"},
    {5, "year", "collected", "2010-03-19", "2023-03-20", "2024-03-19"},
    {5, "year", "end_of_fiscal_year", "2010-10-01", "2023-10-01", "2024-09-30"},
    {5, "year", "end_of_fiscal_year", "2010-10-01", "2023-09-30", "2023-09-30"},
    {1, "year", "end_of_calendar_year", "2005-05-05", "2023-03-20", "2023-12-31"},
    {1, "year", "collected", "2020-02-29", "2027-03-01", "2028-02-29"},
    /* short periods come round by themselves */
    {30, "day", "collected", "2023-01-01", "2023-03-20", "2023-04-01"},
    {6, "month", "collected", "2022-10-01", "2023-04-02", "2023-10-01"},
    {1, "day", "collected", "1990-01-01", "2023-03-20", "2023-03-20"},
    /* what ends once has no rounds: it is overdue */
    {3, "year", "end_of_contract", "2015-01-01", "2023-03-20", "2018-01-01"},
    {0, "year", "collected", "2015-01-01", "2023-03-20", "2015-01-01"},
};

static void rounds_come(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
        struct rp_retained kept = {rounds[i].trigger, rounds[i].unit, rounds[i].n, rounds[i].event};
        char end[11];
        rp_deadline_round(&kept, rounds[i].after, end);
        if (strcmp(end, rounds[i].end))
            fail_msg("row %zu: round \"%s\", should be \"%s\"", i, end, rounds[i].end);
    }
}

/* aware at 09:00 on the day before New Year's Eve; "" a duty that isn't owed */
static const struct {
    const char *risk, *assessed, *reported;
    struct rp_roles roles;
    const char *due[RP_TOLD_N]; /* Office, controller, persons, supplement */
} breaches[] = {
    {NULL, NULL, NULL, {true, false}, {"2024-01-02T09:00", "", "", ""}},
    {"risk", NULL, NULL, {true, false}, {"2024-01-02T09:00", "", "", ""}},
    {"none", NULL, NULL, {true, false}, {"", "", "", ""}},
    {"high", NULL, NULL, {true, false}, {"2024-01-02T09:00", "", "2023-12-31T09:00", ""}},
    {"high", "2023-12-30T22:30:00+07:00", NULL, {true, false}, {"2024-01-02T09:00", "", "2023-12-31T22:30", ""}},
    {"risk", NULL, "2024-01-01T08:00:00+07:00", {true, false}, {"2024-01-02T09:00", "", "", "2024-01-08T08:00"}},
    /* as processor the controllers are told; they report */
    {"high", NULL, NULL, {false, true}, {"", "2024-01-02T09:00", "", ""}},
    {"high", NULL, NULL, {true, true}, {"2024-01-02T09:00", "2024-01-02T09:00", "2023-12-31T09:00", ""}},
    /* no activity named yet: the data is taken to be the office's own */
    {"risk", NULL, NULL, {false, false}, {"2024-01-02T09:00", "", "", ""}},
};

static void breaches_are_told(void **state) {
    struct rp_policy policy = rp_policy_read(NULL);
    (void)state;
    for (size_t i = 0; i < sizeof breaches / sizeof *breaches; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_incident);
        struct rp_duty duties[RP_TOLD_N];
        rp_record_put(rec, INC_AWARE_AT, "2023-12-30T09:00:00+07:00");
        rp_record_put(rec, INC_RISK_LEVEL, breaches[i].risk);
        rp_record_put(rec, INC_ASSESSED_AT, breaches[i].assessed);
        rp_record_put(rec, INC_OFFICE_NOTIFIED_AT, breaches[i].reported);
        rp_record_put(rec, INC_REPORT_INCOMPLETE, "1");
        rp_deadline_incident(rec, breaches[i].roles, &policy, duties);
        for (size_t k = 0; k < RP_TOLD_N; k++) {
            char due[26] = "";
            if (duties[k].owed)
                ropa_time_format(duties[k].due, due);
            if (strncmp(due, breaches[i].due[k], 16) != 0)
                fail_msg("row %zu, duty %zu: \"%s\", should be \"%s\"", i, k, due, breaches[i].due[k]);
        }
        ropa_record_free(rec);
    }
}

/* 72 hours run through the night that February ends, and the late window is 15 days from awareness. */
static void hours_run_on(void **state) {
    struct ropa_record *rec = ropa_record_new(&rp_incident);
    struct rp_policy policy = rp_policy_read(NULL);
    struct rp_duty duties[RP_TOLD_N];
    char at[26];
    (void)state;
    rp_record_put(rec, INC_AWARE_AT, "2024-02-27T16:45:00+07:00");
    rp_deadline_incident(rec, (struct rp_roles){true, false}, &policy, duties);
    ropa_time_format(duties[RP_TOLD_OFFICE].due, at);
    assert_string_equal(at, "2024-03-01T16:45:00+07:00");
    ropa_time_format(duties[RP_TOLD_OFFICE].last, at);
    assert_string_equal(at, "2024-03-13T16:45:00+07:00");
    assert_true(duties[RP_TOLD_OFFICE].assumed && !duties[RP_TOLD_OFFICE].is_done);
    ropa_record_clear(rec, INC_AWARE_AT);
    rp_deadline_incident(rec, (struct rp_roles){true, false}, &policy, duties);
    assert_true(duties[RP_TOLD_OFFICE].due == RP_NEVER);
    ropa_record_free(rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests_fall_due), cmocka_unit_test(policy_is_the_offices),
        cmocka_unit_test(periods_end),       cmocka_unit_test(rounds_come),
        cmocka_unit_test(breaches_are_told), cmocka_unit_test(hours_run_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
