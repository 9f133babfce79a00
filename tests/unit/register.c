/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The use cases: starters, setting by path, shared records shared, undo, restore. */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/retention.h"
#include "model/record.h"
#include "register/register.h"

#include "making.h"
#include "store/handle.h"

struct fixture {
    struct world w;
    struct ropa_register *reg;
};

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    world_make(&f.w, "register");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    ropa_record_free(
        make(f.reg, &rp_unit,
             (const char *[]){"code", "ICT", "name", "ศูนย์เทคโนโลยี", "abbreviation", "ศทส.", NULL}));
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

static bool count_starter(void *ctx, const struct ropa_starter *s) {
    ++*(size_t *)ctx;
    return s->code[0] && s->name.in[ROPA_TH][0] && s->group.in[ROPA_EN][0];
}

static void every_starter_can_be_saved(void **state) {
    struct fixture *f = *state;
    size_t n = 0;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    char *ask;
    good(ropa_starter_each(f->reg, &rp_activity, count_starter, &n, &err), &err);
    assert_true(n >= 40);
    good(ropa_starter_begin(f->reg, &rp_activity, "cctv", &rec, &ask, &err), &err);
    assert_true(ropa_set_count(ask) <= 8);
    good(ropa_record_parse(rec, ACT_UNIT_REF, "ศทส.", ropa_register_view(f->reg), &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    assert_string_equal(ropa_record_ref(rec), "RO-ICT-66-001");
    assert_int_equal(ropa_set_count(ropa_record_get(rec, ACT_DATASET_REFS)), 1);
    ropa_record_free(rec);
    free(ask);
    assert_int_equal(ropa_starter_begin(f->reg, &rp_activity, "cctb", &rec, &ask, &err), ROPA_E_NOT_FOUND);
    assert_non_null(strstr(err.hint[ROPA_TH], "cctv"));
}

static const char *purpose_law(struct ropa_record *rec, size_t i) {
    return ropa_record_value(ropa_record_row(rec, ACT_PURPOSE, i), "legal_ref");
}

/* What a starter cites of the organisation is asked until it is known, left out while it isn't, and put in once it is. */
static void a_starter_cites_the_organisation(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    char *ask, *fields;
    good(ropa_starter_wants(f->reg, &rp_activity, "cctv", &fields, &err), &err);
    assert_string_equal(fields, "[\"mission_law\"]");
    free(fields);
    good(ropa_starter_begin(f->reg, &rp_activity, "cctv", &rec, &ask, &err), &err);
    assert_string_equal(purpose_law(rec, 0), "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒");
    assert_false(ropa_set_has(ask, "purpose.legal_ref"));
    ropa_record_free(rec);
    free(ask);
    good(ropa_starter_begin(f->reg, &rp_activity, "elearning", &rec, &ask, &err), &err);
    assert_null(purpose_law(rec, 0));
    assert_true(ropa_set_has(ask, "purpose.legal_ref"));
    ropa_record_free(rec);
    free(ask);
    ropa_record_free(
        make(f->reg, &rp_organisation,
             (const char *[]){"controller_name", "สำนักงานตัวอย่าง", "has_centre", "1", "centre_ref", "ICT",
                              "mission_law", "พ.ร.บ. จัดตั้งสำนักงานตัวอย่าง", NULL}));
    good(ropa_starter_wants(f->reg, &rp_activity, "cctv", &fields, &err), &err);
    assert_string_equal(fields, "[]");
    free(fields);
    good(ropa_starter_begin(f->reg, &rp_activity, "elearning", &rec, &ask, &err), &err);
    assert_string_equal(purpose_law(rec, 0), "พ.ร.บ. จัดตั้งสำนักงานตัวอย่าง");
    ropa_record_free(rec);
    free(ask);
    good(ropa_starter_begin(f->reg, &rp_activity, "helpdesk", &rec, &ask, &err), &err);
    assert_non_null(strstr(ropa_record_get(rec, ACT_INTERNAL_ACCESS),
                           "ของศูนย์เทคโนโลยี")); /* the centre, by its unit's name */
    ropa_record_free(rec);
    free(ask);
    assert_int_equal(ropa_starter_wants(f->reg, &rp_activity, "cctb", &fields, &err), ROPA_E_NOT_FOUND);
    assert_null(fields);
}

/* The flat columns of a foreign form find the rule that is there, or make it once. */
static void a_described_rule_is_made_once(void **state) {
    struct fixture *f = *state;
    int64_t before = ropa_register_count(f->reg, &rp_retention);
    const char *const pairs[] = {"activity_name",
                                 "งานที่หนึ่ง",
                                 "unit_ref",
                                 "ict",
                                 "retention_text",
                                 "10 ปี นับแต่สิ้นสุดสัญญา",
                                 "purpose[1].purpose_text",
                                 "เพื่อทดสอบ",
                                 "purpose[2].purpose_text",
                                 "เพื่อทดสอบอีก",
                                 "transfer",
                                 "na: ไม่มีการโอน",
                                 NULL};
    struct ropa_record *one = make(f->reg, &rp_activity, pairs), *two = make(f->reg, &rp_activity, pairs),
                       *rule;
    assert_int_equal(ropa_register_count(f->reg, &rp_retention), before + 1);
    assert_string_equal(ropa_record_get(one, ACT_RETENTION_REF), ropa_record_get(two, ACT_RETENTION_REF));
    assert_int_equal(ropa_record_rows(one, ACT_PURPOSE), 2);
    assert_string_equal(ropa_record_na(one, ACT_TRANSFER), "ไม่มีการโอน");
    good(ropa_register_get(f->reg, &rp_retention, ropa_record_get(one, ACT_RETENTION_REF), &rule, NULL),
         NULL);
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_MAX), "10");
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_TRIGGER), "end_of_contract");
    ropa_record_free(rule);
    ropa_record_free(one);
    ropa_record_free(two);
}

static void sensitive_elements_flag_themselves(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make(f->reg, &rp_activity,
                                   (const char *[]){"activity_name", "ลาป่วย", "unit_ref", "ICT",
                                                    "data_elements", "name,med_cert", NULL});
    assert_string_equal(ropa_record_get(rec, ACT_SENSITIVE_CATEGORIES), "[\"health\"]");
    ropa_record_free(rec);
}

/* s.39(7): what was refused, if only in part, appears in the entries it concerns; what was done does not. */
static void refusals_appear_in_their_activity(void **state) {
    struct fixture *f = *state;
    static const struct {
        const char *outcome;
        size_t refusals;
    } cases[] = {{"open", 0}, {"fulfilled", 0}, {"refused", 1}, {"partial", 2}};
    struct ropa_record *rec = make(f->reg, &rp_activity, (const char *[]){"activity_name", "รับคำขอ", NULL});
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *activity;
        ropa_record_free(make(f->reg, &rp_request,
                              (const char *[]){"title", "คำขอ", "activity_refs", ropa_record_ref(rec),
                                               "outcome", cases[i].outcome, NULL}));
        good(ropa_register_get(f->reg, &rp_activity, ropa_record_uid(rec), &activity, NULL), NULL);
        assert_int_equal(ropa_set_count(ropa_record_get(activity, ACT_REFUSAL_REFS)), cases[i].refusals);
        ropa_record_free(activity);
    }
    ropa_record_free(rec);
}

/* s.39(6): so does what was disclosed outside on another ground than the persons' consent. */
static void disclosures_appear_in_their_activity(void **state) {
    struct fixture *f = *state;
    static const struct {
        const char *type, *basis;
        size_t disclosures;
    } cases[] = {{"state_agency", "consent", 0}, {"unit_same", "public_task", 0},
                 {"processor", "contract", 0},   {"state_agency", "legal", 1},
                 {"court", "s26_consent", 1},    {"state_agency", "s26_5c", 2}};
    struct ropa_record *rec = make(f->reg, &rp_activity, (const char *[]){"activity_name", "ส่งข้อมูล", NULL});
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *activity;
        ropa_record_free(
            make(f->reg, &rp_disclosure,
                 (const char *[]){"title", "ส่งรายชื่อ", "activity_refs", ropa_record_ref(rec), "recipient_type",
                                  cases[i].type, "recipient_basis", cases[i].basis, NULL}));
        good(ropa_register_get(f->reg, &rp_activity, ropa_record_uid(rec), &activity, NULL), NULL);
        assert_int_equal(ropa_set_count(ropa_record_get(activity, ACT_DISCLOSURE_REFS)),
                         cases[i].disclosures);
        ropa_record_free(activity);
    }
    ropa_record_free(rec);
}

static void undo_takes_back_a_whole_change_set(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = make(f->reg, &rp_person,
                                   (const char *[]){"name", "ตัวอย่าง หนึ่ง", "post", "นักวิชาการ", NULL}),
                       *now;
    char *uid = strdup(ropa_record_uid(rec));
    size_t n;
    good(ropa_record_parse(rec, ropa_field_find(&rp_person, "post"), "หัวหน้ากลุ่ม", NULL, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    good(ropa_register_undo(f->reg, &n, &err), &err); /* the edit */
    assert_int_equal(n, 1);
    good(ropa_register_get(f->reg, &rp_person, uid, &now, &err), &err);
    assert_string_equal(ropa_record_value(now, "post"), "นักวิชาการ");
    good(ropa_register_remove(f->reg, now, &err), &err);
    good(ropa_register_undo(f->reg, &n, &err), &err); /* the removal */
    ropa_record_free(now);
    good(ropa_register_get(f->reg, &rp_person, uid, &now, &err), &err);
    assert_string_equal(ropa_record_value(now, "post"), "นักวิชาการ");
    assert_string_equal(ropa_record_ref(now), ropa_record_ref(rec));
    good(ropa_register_undo(f->reg, &n, &err), &err); /* the making */
    ropa_record_free(now);
    assert_int_equal(ropa_register_get(f->reg, &rp_person, uid, &now, &err), ROPA_E_NOT_FOUND);
    good(ropa_register_restore(f->reg, &rp_person, uid, 2, &err), &err);
    good(ropa_register_get(f->reg, &rp_person, uid, &now, &err), &err);
    assert_string_equal(ropa_record_value(now, "post"), "หัวหน้ากลุ่ม");
    good(ropa_register_verify(f->reg, NULL, &n, &err), &err);
    ropa_record_free(now);
    ropa_record_free(rec);
    free(uid);
}

static bool count_record(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ++*(size_t *)ctx;
    return true;
}

static void conditions_are_read(void **state) {
    struct fixture *f = *state;
    static const struct {
        const char *condition;
        enum ropa_status status;
        size_t found;
    } cases[] = {
        {"activity_name~งาน", ROPA_OK, 2},       {"unit_ref=ศทส.", ROPA_OK, 4},
        {"purpose.purpose_text~อีก", ROPA_OK, 2}, {"data_elements=ใบรับรองแพทย์", ROPA_OK, 1},
        {"collect_start=", ROPA_OK, 4},          {"retention_ref!=", ROPA_OK, 3},
        {"risk_rating= ", ROPA_OK, 3},           {"data_elements=ใบรับรองแพทย์;bank_acct", ROPA_OK, 0},
        {"activty_name=x", ROPA_E_FIELD, 0},     {"collect_start=31/02/2566", ROPA_E_NO_SUCH_DAY, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_err err = {0};
        struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
        size_t n = 0;
        enum ropa_status s = ropa_query_where(q, cases[i].condition, &err);
        if (!s)
            s = ropa_register_list(f->reg, q, count_record, &n, &err);
        if (s != cases[i].status || n != cases[i].found)
            fail_msg("%s: status %d, %zu found %s", cases[i].condition, (int)s, n, err.native);
        ropa_query_free(q);
    }
}

/* What was not saved has neither a number nor a version, so that it can be saved again. */
static void a_save_that_failed_can_be_repeated(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct rp_db *db = &f->reg->st->db;
    const struct ropa_view *view = ropa_register_view(f->reg);
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    good(ropa_record_parse(rec, ACT_ACTIVITY_NAME, "การบันทึกที่ไม่สำเร็จ", view, &err), &err);
    good(ropa_record_parse(rec, ACT_UNIT_REF, "ICT", view, &err), &err);
    good(ropa_record_parse(rec, ACT_DATA_ELEMENTS, "name", view, &err), &err);
    good(ropa_draft_save(f->reg, rec, &err), &err);
    good(rp_db_exec(db,
                    "CREATE TEMP TRIGGER refuse BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'no'); END",
                    &err),
         &err);
    assert_int_equal(ropa_register_save(f->reg, rec, &err), ROPA_E_DB);
    assert_int_equal(ropa_record_rev(rec), 0);
    assert_string_equal(ropa_record_ref(rec), "");
    assert_null(ropa_record_get(rec, ACT_DATASET_REFS));
    good(rp_db_exec(db, "DROP TRIGGER refuse", &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    assert_int_equal(ropa_record_rev(rec), 1);
    good(ropa_register_remove(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

/* A draft of revision 1, then others save revisions 2 and 3: the draft is on top of both, and its own saving ends it. */
static void a_draft_outlives_the_saving_of_others(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const struct ropa_view *view = ropa_register_view(f->reg);
    struct ropa_record *rec = ropa_record_new(&rp_activity), *typed, *other, *draft;
    good(ropa_record_parse(rec, ACT_ACTIVITY_NAME, "กิจกรรมที่มีร่าง", view, &err), &err);
    good(ropa_record_parse(rec, ACT_UNIT_REF, "ICT", view, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    typed = ropa_record_clone(rec);
    other = ropa_record_clone(rec);
    good(ropa_record_parse(typed, ACT_ACTIVITY_DESC, "พิมพ์ค้างไว้", view, &err), &err);
    good(ropa_record_parse(ropa_record_add_row(typed, ACT_PURPOSE), PUR_PURPOSE_TEXT, "แถวค้าง", view, &err),
         &err);
    good(ropa_draft_save(f->reg, typed, &err), &err);
    for (int i = 0; i < 2; i++) {
        good(ropa_record_parse(other, ACT_NOTES, i ? "ของผู้อื่น 2" : "ของผู้อื่น", view, &err), &err);
        good(ropa_register_save(f->reg, other, &err), &err);
    }
    good(ropa_draft_load(f->reg, &rp_activity, ropa_record_uid(rec), &draft, &err), &err);
    assert_non_null(draft);
    assert_int_equal(ropa_record_rev(draft), 3);
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_DESC), "พิมพ์ค้างไว้");
    assert_string_equal(ropa_record_get(draft, ACT_NOTES), "ของผู้อื่น 2");
    assert_string_equal(ropa_record_get(ropa_record_row(draft, ACT_PURPOSE, 0), PUR_PURPOSE_TEXT), "แถวค้าง");
    good(ropa_register_save(f->reg, draft, &err), &err);
    ropa_record_free(rec);
    good(ropa_draft_load(f->reg, &rp_activity, ropa_record_uid(draft), &rec, &err), &err);
    assert_null(rec);
    good(ropa_register_remove(f->reg, draft, &err), &err);
    ropa_record_free(draft);
    ropa_record_free(other);
    ropa_record_free(typed);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_starter_can_be_saved),
        cmocka_unit_test(a_starter_cites_the_organisation),
        cmocka_unit_test(a_described_rule_is_made_once),
        cmocka_unit_test(sensitive_elements_flag_themselves),
        cmocka_unit_test(undo_takes_back_a_whole_change_set),
        cmocka_unit_test(conditions_are_read),
        cmocka_unit_test(a_save_that_failed_can_be_repeated),
        cmocka_unit_test(a_draft_outlives_the_saving_of_others),
        cmocka_unit_test(refusals_appear_in_their_activity),
        cmocka_unit_test(disclosures_appear_in_their_activity),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
