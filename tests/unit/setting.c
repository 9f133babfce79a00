/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which setting is in force on a day: one answer for policies, approvers and sites. */
#include "model/nouns/setting.h"

#include "model/nouns/nouns.h"

#include "fixture.h"

#include <ropa/ropa.h>

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "setting", NULL);
    enter(f->reg, &rp_unit, PAIRS("code", "UNI", "name", "หน่วย"));
    enter(f->reg, &rp_person, PAIRS("name", "ผู้อนุมัติคนแรก"));
    enter(f->reg, &rp_person, PAIRS("name", "ผู้อนุมัติคนใหม่"));
    /* not in the order of the years */
    enter(
        f->reg, &rp_setting,
        PAIRS("name", "2566", "fiscal_year", "2566", "approvers", "ผู้อนุมัติคนใหม่", "policy_request_days", "15"));
    enter(
        f->reg, &rp_setting,
        PAIRS("name", "2564", "fiscal_year", "2564", "approvers", "ผู้อนุมัติคนแรก", "policy_request_days", "20"));
    enter(f->reg, &rp_setting, PAIRS("name", "2568 แรก", "fiscal_year", "2568", "approvers", "ผู้อนุมัติคนแรก"));
    enter(f->reg, &rp_setting, PAIRS("name", "2568 หลัง", "fiscal_year", "2568"));
    return 0;
}

static const struct {
    const char *day, *setting, *approver; /* "" none */
} cases[] = {
    {"2020-09-30", "", ""},                              /* before the first */
    {"2020-10-01", "2564", "ผู้อนุมัติคนแรก"},                /* the first day of fiscal year 2564 */
    {"2021-09-30", "2564", "ผู้อนุมัติคนแรก"},                /* the last */
    {"2022-01-15", "2564", "ผู้อนุมัติคนแรก"},                /* 2565 has none: what was decided still holds */
    {"2022-10-01", "2566", "ผู้อนุมัติคนใหม่"},                /* replaced */
    {"2022-10-01T00:30:00+07:00", "2566", "ผู้อนุมัติคนใหม่"}, /* a time */
    {"2024-09-30", "2566", "ผู้อนุมัติคนใหม่"},                /* 2567 has none */
    {"2025-01-01", "2568 หลัง", ""},                      /* the one entered last; nobody named in it */
    {"2099-01-01", "2568 หลัง", ""},                      /* far ahead */
    {"", "", ""},
};

static void the_last_decided_is_in_force(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct ropa_record *found = rp_setting_on(ropa_register_view(f->reg), cases[i].day);
        const char *name = found ? ropa_record_get(found, SET_NAME) : "";
        if (strcmp(name, cases[i].setting))
            fail_msg("%s: \"%s\", not \"%s\"", cases[i].day, name, cases[i].setting);
    }
    assert_null(rp_setting_on(ropa_register_view(f->reg), NULL));
    assert_null(rp_setting_on(NULL, "2022-10-01"));
}

static void take_name(void *ctx, const char *person, const char *post) {
    (void)post;
    snprintf(ctx, 37, "%s", person);
}

/* Who is expected to sign is asked the same way: the year after the last setting has its approvers too. */
static void approvers_follow_it(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char unit[37];
    struct ropa_record *rec = NULL;
    good(ropa_register_find(f->reg, &rp_unit, "UNI", unit, &err), &err);
    good(ropa_register_get(f->reg, &rp_unit, unit, &rec, &err), &err);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uid[37] = "", expected[37] = "";
        if (!*cases[i].day)
            continue;
        if (*cases[i].approver)
            good(ropa_register_find(f->reg, &rp_person, cases[i].approver, expected, &err), &err);
        char day[11];
        snprintf(day, sizeof day, "%.10s", cases[i].day);
        good(ropa_act_approvers(f->reg, rec, "centre", day, take_name, uid, &err), &err);
        if (strcmp(uid, expected))
            fail_msg("%s: approver %s, not %s", cases[i].day, uid, cases[i].approver);
    }
    static const char *const no_day[] = {"", "31 มี.ค. 2566", "2023-02-30", "2023-3-1"};
    char none[37] = "";
    for (size_t i = 0; i < sizeof no_day / sizeof *no_day; i++)
        assert_int_equal(ropa_act_approvers(f->reg, rec, "centre", no_day[i], take_name, none, &err),
                         ROPA_E_DATE);
    assert_int_equal(ropa_act_approvers(f->reg, rec, "ministry", "2023-03-01", take_name, none, &err),
                     ROPA_E_CHOICE);
    assert_string_equal(none, "");
    ropa_record_free(rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_decided_is_in_force),
        cmocka_unit_test(approvers_follow_it),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
