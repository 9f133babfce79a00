/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Data whose period ends: the day that is written down, what a disposal makes of it, and what `due` lists. */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/disposal.h"
#include "model/nouns/nouns.h"

#include "fixture.h"

enum { DAY = 24 * 60 * 60 };

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "due_keep", NULL);
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์เทคโนโลยี"));
    return 0;
}

/* The register as it is opened `days` later; the day is read when it is opened. */
static void pass(struct fixture *f, int days) {
    struct ropa_err err = {0};
    ropa_register_close(f->reg);
    f->w.now += (int64_t)days * DAY;
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
}

/* An activity that began on `start`, its data kept as `period` says. */
static struct ropa_record *activity(struct ropa_register *reg, const char *start, const char *period) {
    return make(reg, &rp_activity,
                PAIRS("activity_name", "รับสมัครอบรม", "unit_ref", "ICT", "record_role", "controller",
                      "data_elements", "name", "collect_start", start, "retention_text", period));
}

static const char *next(const struct ropa_record *rec) {
    const char *day = ropa_record_get(rec, ACT_DISPOSAL_NEXT_DATE);
    return day ? day : "";
}

/* Today is 20 March 2566. Dates as an officer types them: B.E., Thai digits. */
static const struct {
    const char *start, *period, *next;
} periods[] = {
    {"1 ต.ค. 2560", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2027-10-01"},
    {"๑ ต.ค. ๒๕๖๐", "๑๐ ปี นับแต่วันที่ได้รับข้อมูล", "2027-10-01"},
    {"1/10/2560", "5 ปี นับแต่วันที่ได้รับข้อมูล", "2023-10-01"},    /* the round of 2565 is past */
    {"20/3/2560", "1 ปี นับแต่วันที่ได้รับข้อมูล", "2023-03-20"},    /* today */
    {"19/3/2560", "1 ปี นับแต่วันที่ได้รับข้อมูล", "2024-03-19"},    /* yesterday: the next one */
    {"29 ก.พ. 2563", "5 ปี นับแต่วันที่ได้รับข้อมูล", "2025-02-28"}, /* no such day that year */
    {"29 ก.พ. 2563", "4 ปี นับแต่วันที่ได้รับข้อมูล", "2024-02-29"},
    {"31 ธ.ค. 2565", "30 วัน นับแต่วันที่ได้รับข้อมูล", "2023-03-31"},
    {"1 ต.ค. 2565", "1 ปี นับแต่สิ้นปีงบประมาณ", "2024-09-30"},
    {"30 ก.ย. 2565", "1 ปี นับแต่สิ้นปีงบประมาณ", "2023-09-30"},
    {"31 ธ.ค. 2565", "1 ปี นับแต่สิ้นปีปฏิทิน", "2023-12-31"},
    /* nothing says when these end */
    {"1 ต.ค. 2560", "10 ปี นับแต่สิ้นสุดสัญญา", ""},
    {"1 ต.ค. 2560", "10 ปี", ""},
    {"1 ต.ค. 2560", "ตลอดอายุราชการ", ""},
    {"", "10 ปี นับแต่วันที่ได้รับข้อมูล", ""},
};

static void the_day_is_written_down(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
        struct ropa_record *rec = activity(f->reg, periods[i].start, periods[i].period);
        if (strcmp(next(rec), periods[i].next))
            fail_msg("%s, %s: \"%s\", should be \"%s\"", periods[i].start, periods[i].period, next(rec),
                     periods[i].next);
        ropa_record_free(rec);
    }
}

/*
 * Without a word of the activity itself its data sets say when the data began to come in (the first of them) and when
 * it ended: the last of them, and not at all while one is still kept up.
 */
static void sets_say_when_data_began_and_ended(void **state) {
    static const struct {
        const char *sets, *own, *period, *next;
    } cases[] = {
        {"หนึ่ง", "", "10 ปี นับแต่สิ้นสุดสัญญา", "2032-04-01"},
        {"หนึ่ง; สอง", "", "10 ปี นับแต่สิ้นสุดสัญญา", "2032-05-01"},
        {"สอง; หนึ่ง", "", "10 ปี นับแต่สิ้นสุดสัญญา", "2032-05-01"},
        {"หนึ่ง; สาม", "", "10 ปี นับแต่สิ้นสุดสัญญา", ""},
        {"สาม; หนึ่ง", "", "10 ปี นับแต่สิ้นสุดสัญญา", ""},
        {"สาม", "", "10 ปี นับแต่สิ้นสุดสัญญา", ""},
        {"", "", "10 ปี นับแต่สิ้นสุดสัญญา", ""},
        {"หนึ่ง", "", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2027-04-01"},
        {"หนึ่ง; สอง", "", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2027-03-01"},
        {"สอง; หนึ่ง", "", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2027-03-01"},
        {"สาม; สอง", "", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2027-03-01"},
        {"หนึ่ง; สอง", "1/6/2561", "10 ปี นับแต่วันที่ได้รับข้อมูล", "2028-06-01"}, /* its own word first */
    };
    struct fixture *f = *state;
    enter(f->reg, &rp_dataset,
          PAIRS("name", "หนึ่ง", "data_elements", "name", "held_since", "1/4/2560", "held_until", "1/4/2565"));
    enter(f->reg, &rp_dataset,
          PAIRS("name", "สอง", "data_elements", "name", "held_since", "1/3/2560", "held_until", "1/5/2565"));
    enter(f->reg, &rp_dataset, PAIRS("name", "สาม", "data_elements", "name"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *rec = activity(f->reg, cases[i].own, cases[i].period);
        change(f->reg, rec, PAIRS("dataset_refs", cases[i].sets));
        if (strcmp(next(rec), cases[i].next))
            fail_msg("%s, %s: \"%s\", should be \"%s\"", cases[i].sets, cases[i].period, next(rec),
                     cases[i].next);
        ropa_record_free(rec);
    }
}

static void it_follows_the_rule_until_it_is_set(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = activity(f->reg, "1/10/2560", "10 ปี นับแต่วันที่ได้รับข้อมูล");
    change(f->reg, rec, PAIRS("retention_text", "7 ปี นับแต่วันที่ได้รับข้อมูล"));
    assert_string_equal(next(rec), "2024-10-01");
    change(f->reg, rec, PAIRS("collect_start", "1/12/2560"));
    assert_string_equal(next(rec), "2024-12-01");
    change(f->reg, rec, PAIRS("disposal_next_date", "๑๕ ม.ค. ๒๕๖๘"));
    change(f->reg, rec, PAIRS("collect_start", "1/1/2561"));
    assert_string_equal(next(rec), "2025-01-15");
    change(f->reg, rec, PAIRS("disposal_next_date", ""));
    assert_string_equal(next(rec), "2025-01-01");
    change(f->reg, rec, PAIRS("retention_text", "ตลอดอายุราชการ"));
    assert_string_equal(next(rec), "");
    ropa_record_free(rec);
}

/* A round that passes without a disposal stays due; one that was disposed of gives way to the next. */
static void a_round_stays_until_it_is_dealt_with(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = activity(f->reg, "1/4/2560", "1 ปี นับแต่วันที่ได้รับข้อมูล");
    assert_string_equal(next(rec), "2023-04-01");
    pass(f, 100); /* 28 June 2566 */
    change(f->reg, rec, PAIRS("access_conditions", "เฉพาะเจ้าหน้าที่"));
    assert_string_equal(next(rec), "2023-04-01");
    ropa_record_free(make(f->reg, &rp_disposal,
                          PAIRS("title", "ใบสมัคร", "activity_ref", ropa_record_ref(rec), "due_date",
                                "1/4/2566", "done_on", "20/6/2566")));
    change(f->reg, rec, PAIRS("access_conditions", "เฉพาะกลุ่มงาน"));
    assert_string_equal(next(rec), "2024-04-01");
    ropa_record_free(rec);
}

struct listed {
    const char *uid;
    char at[26];
    int64_t left;
    size_t n;
};

static bool take(void *ctx, const struct ropa_due *due) {
    struct listed *l = ctx;
    if (due->kind != ROPA_DUE_DISPOSAL || (l->uid && strcmp(l->uid, due->uid) != 0))
        return true;
    l->n++;
    l->left = due->left;
    snprintf(l->at, sizeof l->at, "%s", due->at);
    return true;
}

static struct listed list(struct ropa_register *reg, const char *uid) {
    struct ropa_err err = {0};
    struct listed l = {.uid = uid};
    good(ropa_due_each(reg, &(struct ropa_due_options){.within = -1}, take, &l, &err), &err);
    return l;
}

/* Where the clock goes back nothing is lost: what was past is still to come, what is written down stays. */
static void the_clock_may_go_back(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = activity(f->reg, "1/4/2560", "1 ปี นับแต่วันที่ได้รับข้อมูล");
    struct listed l;
    pass(f, 20);
    l = list(f->reg, ropa_record_uid(rec));
    assert_string_equal(l.at, "2023-04-01");
    assert_int_equal(l.left, -8);
    pass(f, -385); /* 20 March 2565: before it was entered */
    change(f->reg, rec, PAIRS("access_conditions", "เฉพาะเจ้าหน้าที่"));
    l = list(f->reg, ropa_record_uid(rec));
    assert_int_equal(l.n, 1);
    assert_true(l.left > 0);
    ropa_record_free(rec);
}

/* What is begun is a thing of its own, and its activity isn't listed twice. */
static void a_disposal_begun_is_listed_once(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = activity(f->reg, "1/4/2560", "10 ปี นับแต่วันที่ได้รับข้อมูล");
    struct ropa_record *begun =
        make(f->reg, &rp_disposal,
             PAIRS("title", "แฟ้ม", "activity_ref", ropa_record_ref(rec), "due_date", "1/4/2570",
                   "is_official_record", "ใช่", "list_date", "1/3/2566", "archives_sent_on", "10/3/2566"));
    struct listed l = list(f->reg, ropa_record_uid(begun));
    assert_int_equal(l.n, 1);
    assert_string_equal(l.at, "2023-05-09"); /* sixty days for the Archives to answer */
    l = list(f->reg, ropa_record_uid(rec));
    assert_string_not_equal(l.at, "2027-04-01");
    change(f->reg, begun, PAIRS("archives_reply_on", "1/4/2566", "extension_until", "29/2/2567"));
    assert_string_equal(list(f->reg, ropa_record_uid(begun)).at, "2024-02-29");
    change(f->reg, begun, PAIRS("done_on", "1/3/2566"));
    assert_int_equal(list(f->reg, ropa_record_uid(begun)).n, 0);
    ropa_record_free(begun);
    ropa_record_free(rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_day_is_written_down, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sets_say_when_data_began_and_ended, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_follows_the_rule_until_it_is_set, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_round_stays_until_it_is_dealt_with, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_clock_may_go_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_disposal_begun_is_listed_once, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
