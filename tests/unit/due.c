/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What falls due: every kind of record on the days around the one that counts, and how it is told. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include "fixture.h"

/* 20 March 2566, 09:30; a unit, an activity and a processor to refer to. */
static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "due", NULL);
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์เทคโนโลยี"));
    enter(f->reg, &rp_unit, PAIRS("code", "HR", "name", "กองการเจ้าหน้าที่"));
    enter(f->reg, &rp_party, PAIRS("name", "บริษัทตัวอย่าง"));
    return 0;
}

/* ---- the list as lines: what, when, how much is left ---- */

struct lines {
    const char *uid; /* of one record alone, or NULL */
    bool refs;       /* with the ref in front */
    char text[2000];
};

static bool take(void *ctx, const struct ropa_due *due) {
    struct lines *l = ctx;
    size_t n = strlen(l->text);
    if (!l->uid || !strcmp(l->uid, due->uid))
        snprintf(l->text + n, sizeof l->text - n, "%s%s%s %s %lld\n", l->refs ? due->ref : "",
                 l->refs ? " " : "", due->what.in[ROPA_EN], *due->at ? due->at : "-", (long long)due->left);
    return true;
}

static void list(struct ropa_register *reg, int within, const char *unit, struct lines *l) {
    struct ropa_err err = {0};
    l->text[0] = '\0';
    good(ropa_due_each(reg, &(struct ropa_due_options){.within = within, .unit = unit}, take, l, &err), &err);
}

/* ---- one record ---- */

#define UNIT "unit_ref", "ICT"
#define REQUEST "title", "คำขอ", UNIT
#define INCIDENT "title", "ส่งอีเมลผิด", UNIT, "aware_at", "19/3/2566 09:30"
#define DPA "name", "ข้อตกลง", "party_ref", "บริษัทตัวอย่าง"

static const struct {
    const char *noun, *const *pairs;
    const char *due;
    const char *unset; /* a field that a new record is given, taken out again */
} records[] = {
    /* requests wait for an answer until they have an outcome */
    {"request", PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00"),
     "Answer the request 2023-03-22 2\n"},
    {"request",
     PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00", "outcome", "open"),
     "Answer the request 2023-03-22 2\n"},
    {"request",
     PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00", "outcome", "need_info"),
     "Answer the request 2023-03-22 2\n"},
    {"request",
     PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00", "outcome", "fulfilled"), ""},
    {"request",
     PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00", "outcome", "partial"), ""},
    {"request",
     PAIRS(REQUEST, "request_right", "access", "received_at", "20/2/2566 09:00", "outcome", "refused"), ""},
    {"request", PAIRS(REQUEST, "request_right", "access"), "Answer the request - 0\n"},
    /* the data of an objection are set apart at once */
    {"request", PAIRS(REQUEST, "request_right", "objection", "received_at", "19/3/2566 09:00"),
     "Set the data apart and stop using it 2023-03-19 -1\nAnswer the request 2023-04-18 29\n"},
    {"request",
     PAIRS(REQUEST, "request_right", "objection", "received_at", "19/3/2566 09:00", "segregated_at",
           "19/3/2566 10:00"),
     "Answer the request 2023-04-18 29\n"},
    {"request",
     PAIRS(REQUEST, "request_right", "objection", "received_at", "19/3/2566 09:00", "outcome", "refused"),
     ""},
    {"request", PAIRS(REQUEST, "request_right", "objection"), "Answer the request - 0\n"},
    /* breaches: the Office in 72 hours, the persons where the risk is high, never a drill or one that is closed */
    {"incident", PAIRS(INCIDENT),
     "Judge the risk, then report to the Office unless there is none 2023-03-22T09:30:00+07:00 2880\n"},
    {"incident", PAIRS(INCIDENT, "risk_level", "risk"),
     "Report the breach to the Office 2023-03-22T09:30:00+07:00 2880\n"},
    {"incident", PAIRS(INCIDENT, "risk_level", "high"),
     "Tell the persons, with remedies 2023-03-20T09:30:00+07:00 0\n"
     "Report the breach to the Office 2023-03-22T09:30:00+07:00 2880\n"},
    {"incident", PAIRS(INCIDENT, "risk_level", "none"), ""},
    {"incident", PAIRS(INCIDENT, "risk_level", "risk", "office_notified_at", "20/3/2566 09:00"), ""},
    {"incident",
     PAIRS(INCIDENT, "risk_level", "risk", "office_notified_at", "20/3/2566 09:00", "report_incomplete",
           "ใช่"),
     "Send the Office what was missing 2023-03-27T09:00:00+07:00 10050\n"},
    {"incident", PAIRS(INCIDENT, "risk_level", "high", "is_drill", "ใช่"), ""},
    {"incident", PAIRS(INCIDENT, "risk_level", "high", "incident_status", "closed"), ""},
    {"incident", PAIRS("title", "ยังไม่รู้เวลา", UNIT),
     "Judge the risk, then report to the Office unless there is none - 0\n"},
    /* reviews: the day set, else a year after the last one */
    {"activity", PAIRS("activity_name", "ก", UNIT, "next_review_date", "21/3/2566"),
     "Review the entry 2023-03-21 1\n"},
    {"activity",
     PAIRS("activity_name", "ข", UNIT, "last_review_date", "21/3/2565", "next_review_date", "1/4/2566"),
     "Review the entry 2023-04-01 12\n"},
    {"activity", PAIRS("activity_name", "ค", UNIT, "last_review_date", "21/3/2565"),
     "Review the entry 2023-03-21 1\n", "next_review_date"},
    {"activity", PAIRS("activity_name", "ง", UNIT), "", "next_review_date"},
    /* measures: a year after their review, and at once where the system changed after it */
    {"security", PAIRS("name", "ก", "sec_review_date", "10/1/2566"),
     "Review the security measures 2024-01-10 296\n"},
    {"security", PAIRS("name", "ข", "sec_review_date", "10/1/2566", "system_changed_on", "9/1/2566"),
     "Review the security measures 2024-01-10 296\n"},
    {"security", PAIRS("name", "ค", "sec_review_date", "10/1/2566", "system_changed_on", "10/1/2566"),
     "Review the security measures 2024-01-10 296\n"},
    {"security", PAIRS("name", "ง", "sec_review_date", "10/1/2566", "system_changed_on", "11/1/2566"),
     "Review the measures: the system has changed 2023-01-11 -68\n"},
    {"security", PAIRS("name", "จ", "system_changed_on", "11/1/2566"), ""},
    /* what ends by itself, unless it has ended already */
    {"notice", PAIRS("name", "ก", "effective_until", "20/3/2566"), "The privacy notice ends 2023-03-20 0\n"},
    {"notice", PAIRS("name", "ข"), ""},
    {"consent_form", PAIRS("name", "ก", "in_use_to", "21/3/2566"),
     "The consent form goes out of use 2023-03-21 1\n"},
    {"dpa", PAIRS(DPA, "valid_to", "30/9/2566"), "The processing agreement ends 2023-09-30 194\n"},
    {"dpa", PAIRS(DPA, "valid_to", "30/9/2566", "service_ended_on", "1/3/2566"), ""},
    {"dpa", PAIRS(DPA, "service_ended_on", "1/3/2566"), ""},
};

static void each_record_on_its_days(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
        struct ropa_record *rec = make(f->reg, ropa_entity_find(records[i].noun), records[i].pairs);
        struct lines l = {.uid = ropa_record_uid(rec)};
        if (records[i].unset)
            change(f->reg, rec, PAIRS(records[i].unset, ""));
        list(f->reg, -1, NULL, &l);
        if (strcmp(l.text, records[i].due) != 0)
            fail_msg("%s %zu:\n%sshould be:\n%s", records[i].noun, i, l.text, records[i].due);
        ropa_record_free(rec);
    }
}

/* A review of all the entry's data, made for the day or not long before it, is the one that was due: the next is a year after. */
static void a_review_of_the_data_is_one_of_the_entry(void **state) {
    static const struct {
        const char *date, *kind, *result, *due;
    } reviews[] = {{"20/3/2566", "data", "keep", "Review the entry 2024-03-20 366\n"},
                   {"21/12/2565", "data", "keep", "Review the entry 2023-12-21 276\n"}, /* 90 days before */
                   {"20/12/2565", "data", "keep", "Review the entry 2023-03-21 1\n"},
                   {"20/3/2566", "retention", "keep", "Review the entry 2023-03-21 1\n"},
                   {"20/3/2566", "data", "", "Review the entry 2023-03-21 1\n"}};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof reviews / sizeof *reviews; i++) {
        struct ropa_record *set = make(f->reg, &rp_dataset, PAIRS("name", "ข้อมูล", UNIT));
        struct ropa_record *entry = make(f->reg, &rp_activity,
                                         PAIRS("activity_name", "ก", UNIT, "dataset_refs",
                                               ropa_record_ref(set), "next_review_date", "21/3/2566"));
        enter(f->reg, &rp_review,
              PAIRS("title", "ทบทวน", UNIT, "review_kind", reviews[i].kind, "review_date", reviews[i].date,
                    "item.dataset", ropa_record_ref(set), "item.review_result", reviews[i].result));
        struct lines l = {.uid = ropa_record_uid(entry)};
        list(f->reg, -1, NULL, &l);
        if (strcmp(l.text, reviews[i].due) != 0)
            fail_msg("%zu:\n%sshould be:\n%s", i, l.text, reviews[i].due);
        ropa_record_free(entry);
        ropa_record_free(set);
    }
}

/* Since the notification of 2569 the clock of access stands still until the request is complete. */
static void an_incomplete_request_waits(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    ropa_register_close(f->reg);
    f->w.now = 1787800000; /* 27 August 2569 */
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    struct ropa_record *rec = make(f->reg, &rp_request,
                                   PAIRS(REQUEST, "request_right", "access", "received_at", "20/8/2569 09:00",
                                         "outcome", "need_info", "correction_until", "3/9/2569"));
    struct lines l = {.uid = ropa_record_uid(rec)};
    list(f->reg, -1, NULL, &l);
    assert_string_equal(l.text, "Wait until the requester completes it 2026-09-03 7\n");
    change(f->reg, rec, PAIRS("complete_at", "25/8/2569"));
    list(f->reg, -1, NULL, &l);
    assert_string_equal(l.text, "Answer the request 2026-09-24 28\n");
    ropa_record_free(rec);
}

/* ---- what the office set ---- */

/* Months between reviews: none, or a century of them, means that none falls due. */
static void reviews_come_as_the_office_set_them(void **state) {
    static const struct {
        const char *months, *due;
    } cases[] = {
        {"0", ""},
        {"1", "Review the entry 2022-04-21 -333\n"},
        {"6", "Review the entry 2022-09-21 -180\n"},
        {"120", "Review the entry 2032-03-21 3289\n"},
    };
    struct fixture *f = *state;
    struct ropa_record *rec =
        make(f->reg, &rp_activity, PAIRS("activity_name", "ก", UNIT, "last_review_date", "21/3/2565"));
    struct ropa_record *setting = make(f->reg, &rp_setting, PAIRS("name", "2566", "fiscal_year", "2566"));
    change(f->reg, rec, PAIRS("next_review_date", ""));
    struct lines l = {.uid = ropa_record_uid(rec)};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        change(f->reg, setting, PAIRS("policy_review_months", cases[i].months));
        list(f->reg, -1, NULL, &l);
        if (strcmp(l.text, cases[i].due) != 0)
            fail_msg("%s months: %s", cases[i].months, l.text);
    }
    ropa_record_free(setting);
    ropa_record_free(rec);
}

/* The setting of a request's own year counts, else the last one before it; of two of one year the later entered. */
static void settings_hold_from_their_year_on(void **state) {
    static const struct {
        const char *year, *days;
        const char *received; /* of the request made after it */
        const char *due;
    } cases[] = {
        {NULL, NULL, "1/3/2566 09:00", "Answer the request 2023-03-31 11\n"},
        {"2567", "5", "1/3/2566 09:00", "Answer the request 2023-03-31 11\n"},
        {"2565", "20", "1/3/2566 09:00", "Answer the request 2023-03-21 1\n"},
        {"2566", "10", "1/3/2566 09:00", "Answer the request 2023-03-13 -7\n"},
        {"2566", "15", "1/3/2566 09:00", "Answer the request 2023-03-16 -4\n"},
        {NULL, NULL, "30/9/2565 09:00", "Answer the request 2022-10-20 -151\n"},
        {NULL, NULL, "1/10/2565 09:00", "Answer the request 2022-10-17 -154\n"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].year)
            enter(f->reg, &rp_setting,
                  PAIRS("name", cases[i].year, "fiscal_year", cases[i].year, "policy_request_days",
                        cases[i].days));
        struct ropa_record *rec =
            make(f->reg, &rp_request,
                 PAIRS(REQUEST, "request_right", "rectification", "received_at", cases[i].received));
        struct lines l = {.uid = ropa_record_uid(rec)};
        list(f->reg, -1, NULL, &l);
        if (strcmp(l.text, cases[i].due) != 0)
            fail_msg("%zu: %s", i, l.text);
        ropa_record_free(rec);
    }
}

struct answered {
    const char *uid;
    char at[11];
    bool weekends;
};

static bool take_answer(void *ctx, const struct ropa_due *due) {
    struct answered *a = ctx;
    if (!strcmp(due->uid, a->uid)) {
        snprintf(a->at, sizeof a->at, "%s", due->at);
        a->weekends = due->weekends;
    }
    return true;
}

/*
 * A day to answer that is a holiday runs to the next working day (Civil and Commercial Code, s.193/8), in whichever year's setting the
 * holiday stands: over 30 September, over New Year. Where no list tells of the days around it, that is said.
 */
static void a_holiday_is_one_whoever_lists_it(void **state) {
    static const struct {
        const char *holidays; /* one more setting with these; NULL */
        const char *received, *due, *weekends;
    } cases[] = {
        {NULL, "31/8/2566", "2023-10-02", "?"}, /* 30 September is a Saturday */
        {NULL, "13/9/2566", "2023-10-13", "?"},
        /* the list of the next fiscal year counts for a request of this one */
        {"13/10/2566", "13/9/2566", "2023-10-16", ""},
        {"23/10/2566", "23/9/2566", "2023-10-24", ""},
        {NULL, "20/9/2566", "2023-10-20", ""},
        /* over New Year: the days of January are of another list */
        {"31/12/2567", "1/12/2567", "2025-01-01", "?"},
        {"1/1/2568", "1/12/2567", "2025-01-02", ""},
        /* the list of one calendar year up to September, the due day after it */
        {"12/8/2569", "1/9/2569", "2026-10-01", "?"},
        {NULL, "27/8/2569", "2026-09-28", ""},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].holidays)
            enter(f->reg, &rp_setting,
                  PAIRS("name", cases[i].holidays, "fiscal_year", "2560", "holiday[1].holiday_on",
                        cases[i].holidays, "holiday[1].holiday_name", "วันหยุด"));
        struct ropa_record *rec =
            make(f->reg, &rp_request,
                 PAIRS(REQUEST, "request_right", "rectification", "received_at", cases[i].received));
        struct answered a = {.uid = ropa_record_uid(rec)};
        const struct ropa_due_options all = {.within = -1};
        assert_int_equal(ropa_due_each(f->reg, &all, take_answer, &a, NULL), ROPA_OK);
        assert_string_equal(a.at, cases[i].due);
        if (a.weekends != (*cases[i].weekends == '?'))
            fail_msg("%zu: holidays of %s", i, cases[i].due);
        ropa_record_free(rec);
    }
}

/* ---- the whole list ---- */

static void the_list_is_by_kind_then_day(void **state) {
    struct fixture *f = *state;
    struct lines l = {.refs = true};
    enter(f->reg, &rp_notice, PAIRS("name", "ก", "effective_until", "1/1/2566"));
    enter(f->reg, &rp_activity, PAIRS("activity_name", "ก", UNIT, "next_review_date", "22/3/2566"));
    enter(f->reg, &rp_activity, PAIRS("activity_name", "ข", UNIT, "next_review_date", "21/3/2566"));
    enter(f->reg, &rp_activity,
          PAIRS("activity_name", "ค", "unit_ref", "HR", "next_review_date", "20/3/2566"));
    enter(f->reg, &rp_request, PAIRS(REQUEST, "request_right", "access"));
    enter(f->reg, &rp_request, PAIRS(REQUEST, "request_right", "access", "received_at", "18/2/2566 09:00"));
    enter(f->reg, &rp_request, PAIRS(REQUEST, "request_right", "access", "received_at", "18/2/2566 09:00"));
    enter(f->reg, &rp_incident, PAIRS(INCIDENT, "risk_level", "risk"));
    static const struct {
        int within;
        const char *unit, *lines;
    } cases[] = {
        {-1, NULL,
         "IN-ICT-66-001 Report the breach to the Office 2023-03-22T09:30:00+07:00 2880\n"
         "RQ-ICT-66-002 Answer the request 2023-03-20 0\n"
         "RQ-ICT-66-003 Answer the request 2023-03-20 0\n"
         "RQ-ICT-66-001 Answer the request - 0\n"
         "RO-HR-66-001 Review the entry 2023-03-20 0\n"
         "RO-ICT-66-002 Review the entry 2023-03-21 1\n"
         "RO-ICT-66-001 Review the entry 2023-03-22 2\n"
         "PN-ORG-66-001 The privacy notice ends 2023-01-01 -78\n"},
        {1, NULL,
         "IN-ICT-66-001 Report the breach to the Office 2023-03-22T09:30:00+07:00 2880\n"
         "RQ-ICT-66-002 Answer the request 2023-03-20 0\n"
         "RQ-ICT-66-003 Answer the request 2023-03-20 0\n"
         "RO-HR-66-001 Review the entry 2023-03-20 0\n"
         "RO-ICT-66-002 Review the entry 2023-03-21 1\n"
         "PN-ORG-66-001 The privacy notice ends 2023-01-01 -78\n"},
        {0, "HR", "RO-HR-66-001 Review the entry 2023-03-20 0\n"},
        {-1, "ict",
         "IN-ICT-66-001 Report the breach to the Office 2023-03-22T09:30:00+07:00 2880\n"
         "RQ-ICT-66-002 Answer the request 2023-03-20 0\n"
         "RQ-ICT-66-003 Answer the request 2023-03-20 0\n"
         "RQ-ICT-66-001 Answer the request - 0\n"
         "RO-ICT-66-002 Review the entry 2023-03-21 1\n"
         "RO-ICT-66-001 Review the entry 2023-03-22 2\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        list(f->reg, cases[i].within, cases[i].unit, &l);
        assert_string_equal(l.text, cases[i].lines);
    }
    struct ropa_err err = {0};
    char hr[37], ict[37];
    good(ropa_register_find(f->reg, &rp_unit, "HR", hr, &err), &err);
    good(ropa_register_find(f->reg, &rp_unit, "ICT", ict, &err), &err);
    struct ropa_due_options scope = {.units = (const char *const[]){hr, "x"}, .n_units = 2};
    l.text[0] = '\0';
    good(ropa_due_each(f->reg, &scope, take, &l, &err), &err);
    assert_string_equal(l.text, cases[2].lines); /* as of the unit alone */
    scope.unit = "ICT";                          /* none is both */
    l.text[0] = '\0';
    good(ropa_due_each(f->reg, &scope, take, &l, &err), &err);
    assert_string_equal(l.text, "");
    scope.units = (const char *const[]){hr, ict};
    scope.within = -1;
    l.text[0] = '\0';
    good(ropa_due_each(f->reg, &scope, take, &l, &err), &err);
    assert_string_equal(l.text, cases[3].lines);
    assert_int_equal(
        ropa_due_each(f->reg, &(struct ropa_due_options){-1, "ไม่มีหน่วยนี้", NULL, 0}, take, &l, &err),
        ROPA_E_NOT_FOUND);
}

/* A minute begun is a minute late. */
static void minutes_are_counted_towards_the_past(void **state) {
    static const struct {
        int64_t seconds;
        const char *due;
    } cases[] = {{-61, " 1\n"}, {-60, " 1\n"}, {-59, " 0\n"}, {0, " 0\n"},
                 {1, " -1\n"},  {60, " -1\n"}, {61, " -2\n"}};
    struct fixture *f = *state;
    int64_t now = f->w.now;
    struct ropa_record *rec = make(f->reg, &rp_incident, PAIRS(INCIDENT, "risk_level", "high"));
    struct lines l = {.uid = ropa_record_uid(rec)};
    change(f->reg, rec, PAIRS("office_notified_at", "20/3/2566 09:00"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        f->w.now = now + cases[i].seconds;
        list(f->reg, -1, NULL, &l);
        assert_string_equal(strrchr(l.text, ' '), cases[i].due);
    }
    ropa_record_free(rec);
}

/* ---- in words ---- */

static void what_is_left_is_said_in_words(void **state) {
    static const struct {
        bool hours;
        int64_t left;
        const char *th, *en;
    } cases[] = {
        {false, 0, "ครบกำหนดวันนี้", "due today"},
        {false, 1, "เหลือ 1 วัน", "1 day left"},
        {false, 2, "เหลือ 2 วัน", "2 days left"},
        {false, -1, "เกินกำหนด 1 วัน", "1 day overdue"},
        {false, -12, "เกินกำหนด 12 วัน", "12 days overdue"},
        {true, 0, "เหลือ 0 ชั่วโมง 0 นาที", "0 h 0 min left"},
        {true, 59, "เหลือ 0 ชั่วโมง 59 นาที", "0 h 59 min left"},
        {true, 60, "เหลือ 1 ชั่วโมง 0 นาที", "1 h 0 min left"},
        {true, -61, "เกินกำหนด 1 ชั่วโมง 1 นาที", "1 h 1 min overdue"},
        {true, 360 * 60 + 59, "เหลือ 360 ชั่วโมง 59 นาที",
         "360 h 59 min left"}, /* the fifteen days of lateness */
        {true, 361 * 60, "เหลือ 15 วัน", "15 days left"},
        {true, -361 * 60, "เกินกำหนด 15 วัน", "15 days overdue"},
        {true, 383 * 60 + 59, "เหลือ 15 วัน", "15 days left"},
        {true, 384 * 60, "เหลือ 16 วัน", "16 days left"},
    };
    char out[200];
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_due due = {.at = "2023-03-20", .hours = cases[i].hours, .left = cases[i].left};
        assert_string_equal(ropa_due_left(&due, ROPA_TH, out, sizeof out), cases[i].th);
        assert_string_equal(ropa_due_left(&due, ROPA_EN, out, sizeof out), cases[i].en);
    }
    struct ropa_due unknown = {.at = "", .hours = true};
    assert_string_equal(ropa_due_left(&unknown, ROPA_TH, out, sizeof out), "ยังไม่รู้วันเริ่มนับ");
    assert_string_equal(ropa_due_left(&unknown, ROPA_EN, out, sizeof out), "not known from when");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_record_on_its_days, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_review_of_the_data_is_one_of_the_entry, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_incomplete_request_waits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reviews_come_as_the_office_set_them, set_up, tear_down),
        cmocka_unit_test_setup_teardown(settings_hold_from_their_year_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_holiday_is_one_whoever_lists_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_list_is_by_kind_then_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(minutes_are_counted_towards_the_past, set_up, tear_down),
        cmocka_unit_test(what_is_left_is_said_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
