/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The form a page at a time. */
#include <ropa/ropa.h>

#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include "fixture.h"
#include <cmocka.h>

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "form_page", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงาน"));
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์ไอที"));
    enter(f->reg, &rp_unit, PAIRS("code", "HR", "name", "กองบุคคล"));
    return 0;
}

static struct ropa_form *begin(struct fixture *f, struct ropa_record **rec) {
    struct ropa_form *form;
    struct ropa_err err = {0};
    *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, *rec, NULL, false, &form, &err), &err);
    return form;
}

static void end(struct fixture *f, struct ropa_form *form, struct ropa_record *rec) {
    struct ropa_err err = {0};
    if (ropa_record_uid(rec)[0])
        good(ropa_draft_drop(f->reg, ropa_record_uid(rec), NULL, &err), &err);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Put what `list` has; the statuses, in order. */
static void put(struct ropa_form *form, struct ropa_form_put *list, size_t n,
                const enum ropa_status *expected) {
    struct ropa_err err = {0};
    size_t refused = 99, wanted = 0;
    good(ropa_form_put(form, list, n, &refused, &err), &err);
    for (size_t i = 0; i < n; i++) {
        char sentence[1024];
        wanted += expected[i] != ROPA_OK;
        if (list[i].err.status != expected[i])
            fail_msg("%s: %d, %s", list[i].path, (int)list[i].err.status,
                     ropa_err_sentence(&list[i].err, ROPA_EN, sentence, sizeof sentence));
        assert_string_equal(list[i].err.field, expected[i] ? list[i].path : "");
        assert_null(strstr(list[i].err.hint[ROPA_EN], "number from")); /* none stands for an option here */
    }
    assert_int_equal(refused, wanted);
}

static void put_one(struct ropa_form *form, const char *path, const char *text, bool na,
                    enum ropa_status expected) {
    struct ropa_form_put one = {.path = path, .text = text, .na = na};
    put(form, &one, 1, &expected);
}

static void good_answers_are_kept_and_the_others_told(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec, *draft;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_form_put list[] = {{.path = "activity_name", .text = " งานหนึ่ง "},
                                   {.path = "collect_start", .text = "31/02/2566"},
                                   {.path = "unit-ref", .text = "ICT"},
                                   {.path = "subject_count", .text = "มาก"},
                                   {.path = "คำอธิบายกิจกรรม", .text = "ทำหลายอย่าง"}};
    put(form, list, 5, (enum ropa_status[]){ROPA_OK, ROPA_E_NO_SUCH_DAY, ROPA_OK, ROPA_E_NUMBER, ROPA_OK});
    assert_string_equal(list[1].err.found, "31/02/2566");
    assert_int_equal(ropa_record_rev(rec), 0); /* in the draft alone */
    good(ropa_draft_load(f->reg, &rp_activity, ropa_record_uid(rec), &draft, &err), &err);
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_NAME), "งานหนึ่ง");
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_DESC), "ทำหลายอย่าง");
    assert_null(ropa_record_get(draft, ACT_COLLECT_START));
    ropa_record_free(draft);
    struct ropa_form_put typed[] = {{.path = "activity_desc", .text = "5 ปี", .typed = true},
                                    {.path = "collect_start", .text = "1 ต.ค. 2665", .typed = true}};
    put(form, typed, 2, (enum ropa_status[]){ROPA_E_NO_NAME, ROPA_E_NO_NAME}); /* as at its question */
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_DESC), "ทำหลายอย่าง");
    list[1].text = "28/02/2566"; /* mended, it is posted again with all the others */
    list[3].text = "12";
    put(form, list, 5, (enum ropa_status[]){ROPA_OK, ROPA_OK, ROPA_OK, ROPA_OK, ROPA_OK});
    assert_string_equal(ropa_record_get(rec, ACT_COLLECT_START), "2023-02-28");
    list[3].text = "x"; /* refused: what stood there stands */
    put(form, list, 5, (enum ropa_status[]){ROPA_OK, ROPA_OK, ROPA_OK, ROPA_E_NUMBER, ROPA_OK});
    assert_string_equal(ropa_record_get(rec, ACT_SUBJECT_COUNT), "12");
    end(f, form, rec);
}

struct offered {
    const char *path;
    char preset[200];
};

static bool note_preset(void *ctx, const struct ropa_question *q) {
    struct offered *o = ctx;
    if (!strcmp(q->path, o->path))
        snprintf(o->preset, sizeof o->preset, "%s", q->preset ? q->preset : "");
    return true;
}

static void offers(struct ropa_form *form, size_t section, const char *path, const char *preset) {
    struct ropa_err err = {0};
    struct offered o = {.path = path, .preset = "not asked"};
    good(ropa_form_section(form, section, note_preset, &o, &err), &err);
    assert_string_equal(o.preset, preset);
}

/* What is so as a rule is offered where the rule holds, and never filled in unasked. */
static void what_is_usual_is_offered_where_it_is_so(void **state) {
    struct ropa_record *rec;
    struct ropa_form *form = begin(*state, &rec);
    put_one(form, "subject_categories", "ข้าราชการ, ข้าราชการบำนาญ", false, ROPA_OK);
    put_one(form, "data_elements", "ชื่อ-นามสกุล", false, ROPA_OK);
    put_one(form, "subject_count", "1000", false, ROPA_OK);
    offers(form, ACT_SEC_DATA, "subject_vulnerable", "[\"none\"]");
    offers(form, ACT_SEC_SECURITY, "risk_rating", ""); /* whether anything goes abroad was not said */
    put_one(form, "transfer", "ไม่มีการโอน", true, ROPA_OK);
    offers(form, ACT_SEC_SECURITY, "risk_rating", "low");
    offers(form, ACT_SEC_RETENTION, "is_official_record", ""); /* the retention rule tells */
    assert_null(ropa_record_get(rec, ACT_IS_OFFICIAL_RECORD));
    assert_null(ropa_record_get(rec, ACT_RISK_RATING));
    put_one(form, "subject_count", "1001", false, ROPA_OK);
    offers(form, ACT_SEC_SECURITY, "risk_rating", "");
    put_one(form, "subject_count", "10", false, ROPA_OK);
    put_one(form, "data_elements", "เลขประจำตัวประชาชน", false, ROPA_OK);
    offers(form, ACT_SEC_SECURITY, "risk_rating", "");
    put_one(form, "subject_categories", "ข้าราชการ, เกษตรกร", false, ROPA_OK);
    offers(form, ACT_SEC_DATA, "subject_vulnerable", "");
    put_one(form, "storage[1].storage_medium", "แฟ้มกระดาษในตู้", false, ROPA_OK);
    offers(form, ACT_SEC_PLACES, "storage[1].storage_country", "TH");
    put_one(form, "storage[1].storage_medium", "ระบบอีเมล", false, ROPA_OK);
    offers(form, ACT_SEC_PLACES, "storage[1].storage_country", "");
    end(*state, form, rec);
}

static bool count_draft(void *ctx, const struct ropa_draft *d) {
    (void)d;
    ++*(size_t *)ctx;
    return true;
}

static void nothing_put_keeps_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    size_t refused = 7, drafts = 0;
    good(ropa_form_put(form, NULL, 0, &refused, &err), &err);
    assert_int_equal(refused, 0);
    put_one(form, "collect_start", "ไม่รู้", false, ROPA_E_DATE);
    good(ropa_draft_each(f->reg, NULL, count_draft, &drafts, &err), &err);
    assert_int_equal(drafts, 0);
    end(f, form, rec);
}

static void an_empty_text_is_unknown(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_progress before, after;
    put_one(form, "activity_name", "งาน", false, ROPA_OK);
    put_one(form, "activity_desc", "อย่างหนึ่ง", false, ROPA_OK);
    ropa_form_progress(form, 0, &before);
    put_one(form, "activity_desc", "   ", false, ROPA_OK);
    assert_null(ropa_record_get(rec, ACT_ACTIVITY_DESC));
    ropa_form_progress(form, 0, &after);
    assert_int_equal(after.missing, before.missing + 1);
    assert_int_equal(after.answered, before.answered - 1);
    put_one(form, "activity_desc", "", false, ROPA_OK); /* it was so already */
    put_one(form, "purpose[].purpose_text", "", false, ROPA_OK);
    put_one(form, "purpose", "", false, ROPA_OK);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 0);
    end(f, form, rec);
}

static void what_is_said_twice_holds_last(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    char path[80];
    struct ropa_form_put list[] = {{.path = "notes", .text = "แรก"},
                                   {.path = "หมายเหตุ", .text = "สอง"},
                                   {.path = "collect_start", .text = "เมื่อก่อน"},
                                   {.path = "collect_start", .text = "1/1/2566"}};
    put(form, list, 4, (enum ropa_status[]){ROPA_OK, ROPA_OK, ROPA_OK, ROPA_OK});
    assert_string_equal(ropa_record_get(rec, ACT_NOTES), "สอง");
    assert_string_equal(ropa_record_get(rec, ACT_COLLECT_START), "2023-01-01");
    put_one(form, "purpose[].purpose_text", "หนึ่ง", false, ROPA_OK);
    snprintf(path, sizeof path, "purpose:%s:purpose_text",
             ropa_record_uid(ropa_record_row(rec, ACT_PURPOSE, 0)));
    struct ropa_form_put rows[] = {{.path = path, .text = "โดยรหัส"},
                                   {.path = "purpose[1].purpose_text", .text = "โดยเลข"}};
    put(form, rows, 2, (enum ropa_status[]){ROPA_OK, ROPA_OK});
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_PURPOSE_TEXT), "โดยเลข");
    end(f, form, rec);
}

static void what_is_not_asked_is_refused(void **state) {
    static const struct {
        const char *path, *text;
        bool na;
        enum ropa_status status;
    } cases[] = {
        {"no_such", "x", false, ROPA_E_FIELD},
        {"", "x", false, ROPA_E_USAGE},
        {"retention_ref>notes", "x", false, ROPA_E_UNFIT},
        {"ref", "RO-1", false, ROPA_E_UNFIT},
        {"status", "approved", false, ROPA_E_UNFIT},
        {"purpose[3].purpose_text", "x", false, ROPA_E_UNFIT},
        {"purpose:0186fcda-2440-780b-ba56-6b99f81702e0:purpose_text", "x", false, ROPA_E_UNFIT},
        {"purpose[].no_such", "x", false, ROPA_E_FIELD},
        {"purpose[].lawful_basis", "ไม่มีฐานนี้", false, ROPA_E_CHOICE},
        {"activity_name", "เหตุผล", true, ROPA_E_NO_NA},
        {"transfer", "", true, ROPA_E_REASON},
        {"unit_ref", "ไม่มีหน่วยนี้", false, ROPA_E_REF},
        {"unit_ref", "1", false, ROPA_E_REF}, /* no number stands for an option */
    };
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        put_one(form, cases[i].path, cases[i].text, cases[i].na, cases[i].status);
        for (size_t k = 0; k < rp_activity.n_fields; k++)
            assert_int_equal(rp_activity.fields[k].kind == ROPA_ROWS ? ropa_record_rows(rec, k) : 0, 0);
    }
    put_one(form, "record_role", "controller", false, ROPA_OK);
    put_one(form, "p_processor_name", "x", false, ROPA_E_UNFIT);
    struct ropa_form_put list[] = {{.path = "p_processor_name", .text = "x"},
                                   {.path = "record_role", .text = "processor"}};
    put(form, list, 2, (enum ropa_status[]){ROPA_OK, ROPA_OK}); /* asked, by what the page says itself */
    for (size_t k = 0; k < rp_activity.n_fields; k++) /* none of what the program works out is taken */
        if (rp_activity.fields[k].flags & ROPA_DERIVED) {
            put_one(form, rp_activity.fields[k].code, "x", false, ROPA_E_DERIVED);
            break;
        }
    end(f, form, rec);
}

static void a_refused_place_is_named_by_codes(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_form_put list[] = {{.path = "fiscal-year", .text = "0"},
                                   {.path = "หน่วยงานเจ้าของกิจกรรม", .text = "ไม่มี"},
                                   {.path = "วัตถุประสงค์[].ฐานกฎหมาย", .text = "ไม่มี"},
                                   {.path = "no-such", .text = "0"}};
    static const char *const fields[] = {"fiscal_year", "unit_ref", "purpose[].lawful_basis", "no-such"};
    size_t refused;
    good(ropa_form_put(form, list, 4, &refused, &err), &err);
    assert_int_equal(refused, 4);
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(list[i].err.field, fields[i]);
    end(f, form, rec);
}

static void forget(struct ropa_form *form, struct ropa_record *rec) {
    ropa_form_free(form); /* the window was closed */
    ropa_record_free(rec);
}

/* Who comes back and only says that it is done ends the draft that another window left. */
static void what_was_left_is_ended_without_an_answer(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    char uid[37];
    size_t drafts = 0;
    put_one(form, "activity_name", "งานที่ค้าง", false, ROPA_OK);
    put_one(form, "unit_ref", "ICT", false, ROPA_OK);
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
    forget(form, rec);
    good(ropa_draft_load(f->reg, &rp_activity, uid, &rec, &err), &err);
    assert_non_null(rec);
    /* what is to be asked is a place, or the form doesn't begin */
    assert_int_equal(ropa_form_begin(f->reg, rec, "[\"nope\"]", false, &form, &err), ROPA_E_FIELD);
    assert_int_equal(ropa_form_begin(f->reg, rec, "[\"notes\",\"purpose.nope\"]", false, &form, &err),
                     ROPA_E_FIELD);
    assert_string_equal(err.found, "purpose.nope");
    static const struct {
        const char *ask;
        enum ropa_status status;
    } asks[] = {
        {"not json", ROPA_E_FORMAT},       {"\"notes\"", ROPA_E_FORMAT},
        {"[\"notes\"", ROPA_E_FORMAT},     {"[\"notes\"] x", ROPA_E_FORMAT},
        {"[\"status\"]", ROPA_E_UNFIT},    {"[\"notes\",\"retention_ref>name\"]", ROPA_E_UNFIT},
        {"[\"uid\"]", ROPA_E_UNFIT},       {"[\"purpose[].legal_ref\"]", ROPA_E_UNFIT},
        {"", ROPA_OK},                     {"[]", ROPA_OK},
        {"[\"purpose\"]", ROPA_OK},        {"[\"purpose[1].legal_ref\"]", ROPA_OK},
        {"[\"purpose.legal_ref\"]", ROPA_OK},
    };
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
        enum ropa_status s = ropa_form_begin(f->reg, rec, asks[i].ask, false, &form, &err);
        if (s != asks[i].status)
            fail_msg("%s: %d", asks[i].ask, s);
        ropa_form_free(form);
    }
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_commit(form, &err), &err);
    forget(form, rec);
    good(ropa_draft_each(f->reg, NULL, count_draft, &drafts, &err), &err);
    assert_int_equal(drafts, 0);
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "งานที่ค้าง");
    ropa_record_free(rec);
}

static void a_file_is_no_text(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    size_t refused;
    good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
    for (size_t k = 0; k < rp_evidence.n_fields; k++) {
        struct ropa_form_put one = {.path = rp_evidence.fields[k].code, .text = "/etc/hostname"};
        good(ropa_form_put(form, &one, 1, &refused, &err), &err);
        if (k == EVI_FILE_NAME) { /* refused as what it is, not as a file that isn't found */
            assert_int_equal(one.err.status, ROPA_E_UNFIT);
            assert_non_null(strstr(one.err.hint[ROPA_EN], "not sent as a text"));
        }
    }
    assert_null(ropa_record_value(rec, "file_name"));
    assert_null(ropa_record_value(rec, "sha256"));
    end(f, form, rec);
}

static void rows_are_made_and_taken_out(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_form_put list[] = {{.path = "purpose[].lawful_basis", .text = "ไม่มีฐานนี้"},
                                   {.path = "purpose[].purpose_text", .text = "หนึ่ง"},
                                   {.path = "purpose[].lawful_basis", .text = "legal"},
                                   {.path = "purpose[].purpose_text", .text = "สอง"},
                                   {.path = "purpose[].mandatory_provision", .text = ""}};
    put(form, list, 5, (enum ropa_status[]){ROPA_E_CHOICE, ROPA_OK, ROPA_OK, ROPA_OK, ROPA_OK});
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 2);
    assert_string_equal(ropa_record_value(ropa_record_row(rec, ACT_PURPOSE, 0), "lawful_basis"), "legal");
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 1), PUR_PURPOSE_TEXT), "สอง");
    put_one(form, "purpose", "สาม", false, ROPA_OK);     /* the first value of one more */
    put_one(form, "purpose", "ไม่มี", true, ROPA_E_UNFIT); /* there are some */
    good(ropa_form_jump(form, "purpose[3].lawful_basis", &err), &err);
    good(ropa_form_later(form, &err), &err);
    char first[60], third[80];
    snprintf(first, sizeof first, "purpose:%s", ropa_record_uid(ropa_record_row(rec, ACT_PURPOSE, 0)));
    snprintf(third, sizeof third, "purpose:%s:purpose_text",
             ropa_record_uid(ropa_record_row(rec, ACT_PURPOSE, 2)));
    struct ropa_form_put out[] = {
        {.path = first, .text = ""}, {.path = "purpose[2]", .text = ""}, {.path = third, .text = "สามแก้"}};
    put(form, out, 3, (enum ropa_status[]){ROPA_OK, ROPA_OK, ROPA_OK});
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 1);
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_PURPOSE_TEXT), "สามแก้");
    for (int i = 0; ropa_form_question(form) && i < 90;
         i++) { /* what was left for later is so, wherever its row stands now */
        assert_string_not_equal(ropa_form_question(form)->path, "purpose[1].lawful_basis");
        good(ropa_form_later(form, &err), &err);
    }
    put_one(form, "purpose[1]", "x", false, ROPA_E_UNFIT);
    struct ropa_form_put nothing = {.path = NULL, .text = NULL};
    size_t refused;
    good(ropa_form_put(form, &nothing, 1, &refused, &err), &err);
    assert_int_equal(nothing.err.status, ROPA_E_USAGE);
    end(f, form, rec);
}

/* Of the rows that move up when one is taken out, what was left for later stays so. */
static void a_row_taken_out_leaves_the_others_as_they_were(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    put_one(form, "purpose", "หนึ่ง", false, ROPA_OK);
    put_one(form, "purpose", "สอง", false, ROPA_OK);
    good(ropa_form_jump(form, "purpose[2].lawful_basis", &err), &err);
    good(ropa_form_later(form, &err), &err);
    good(ropa_form_jump(form, "purpose[1].purpose_text", &err), &err);
    good(ropa_form_clear(form, &err), &err);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 1);
    assert_string_equal(ropa_form_question(form)->path, "purpose[1].purpose_text");
    for (int i = 0; ropa_form_question(form) && i < 90; i++) {
        assert_string_not_equal(ropa_form_question(form)->path, "purpose[1].lawful_basis");
        good(ropa_form_later(form, &err), &err);
    }
    end(f, form, rec);
}

/* One may need what another says, in whatever order the page has them. */
static void order_does_not_matter(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_form_put list[] = {{.path = "purpose[].purpose_elements", .text = "email"},
                                   {.path = "purpose[].purpose_text", .text = "ติดต่อ"},
                                   {.path = "data_elements", .text = "name;email"}};
    put(form, list, 3, (enum ropa_status[]){ROPA_OK, ROPA_OK, ROPA_OK});
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 1);
    assert_string_equal(ropa_record_value(ropa_record_row(rec, ACT_PURPOSE, 0), "purpose_elements"),
                        "[\"email\"]");
    end(f, form, rec);
}

struct seen {
    size_t section, n, choices, any, more;
    char last[80];
};

static bool see(void *ctx, const struct ropa_question *q) {
    struct seen *s = ctx;
    assert_int_equal(q->section, s->section);
    assert_non_null(q->field);
    s->n++;
    s->any += q->ask == ROPA_ASK_ANY;
    s->more += q->ask == ROPA_ASK_MORE;
    if (q->field->kind == ROPA_CHOICE && q->ask == ROPA_ASK_VALUE) {
        assert_true(q->n_options > 1);
        s->choices++;
    }
    snprintf(s->last, sizeof s->last, "%s", q->path);
    return true;
}

static bool see_one(void *ctx, const struct ropa_question *q) {
    (void)q;
    ++*(size_t *)ctx;
    return false;
}

static void a_section_is_all_its_questions(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_progress whole, sum = {0};
    size_t n = 0, choices = 0, any = 0, more = 0, one = 0;
    put_one(form, "purpose[].purpose_text", "หนึ่ง", false, ROPA_OK);
    put_one(form, "transfer", "ไม่โอน", true, ROPA_OK);
    char *before = strdup(ropa_form_question(form)->path);
    for (size_t i = 0; i < rp_activity.n_sections; i++) {
        struct seen s = {.section = i};
        struct ropa_progress p;
        good(ropa_form_section(form, i, see, &s, &err), &err);
        ropa_form_progress(form, i, &p);
        assert_int_equal(p.asked, s.n - s.more);
        assert_true(p.missing <= p.asked - p.answered - p.na);
        n += s.n, choices += s.choices, any += s.any, more += s.more;
        sum.asked += p.asked, sum.answered += p.answered, sum.missing += p.missing, sum.na += p.na;
    }
    ropa_form_progress(form, ROPA_EVERY_SECTION, &whole);
    assert_memory_equal(&whole, &sum, sizeof sum);
    assert_true(n > 40 && choices > 3 && any > 1);
    assert_int_equal(more, 1); /* one more purpose */
    assert_int_equal(whole.na, 1);
    assert_string_equal(ropa_form_question(form)->path, before); /* where it stood */
    good(ropa_form_section(form, 0, see_one, &one, &err), &err);
    assert_int_equal(one, 1);
    ropa_form_progress(form, rp_activity.n_sections, &whole);
    assert_int_equal(whole.asked, 0);
    free(before);
    end(f, form, rec);
}

static void sections_that_are_none_are_refused_by_name(void **state) {
    const size_t sections[] = {rp_activity.n_sections, 99, ROPA_EVERY_SECTION};
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    char *before = strdup(ropa_form_question(form)->path);
    for (size_t i = 0; i < 2 * sizeof sections / sizeof sections[0]; i++) {
        size_t section = sections[i / 2];
        struct ropa_err err = {0};
        char number[32], sentence[1024];
        enum ropa_status s = i % 2 ? ropa_form_jump_section(form, section, &err)
                                   : ropa_form_section(form, section, see, NULL, &err);
        assert_int_equal(s, ROPA_E_SECTION);
        snprintf(number, sizeof number, "%zu", section);
        assert_string_equal(err.found, number);
        for (int lang = 0; lang < 2; lang++)
            assert_non_null(strstr(ropa_err_sentence(&err, (enum ropa_lang)lang, sentence, sizeof sentence),
                                   rp_activity.sections[1].in[lang]));
        assert_string_equal(ropa_form_question(form)->path, before);
    }
    struct ropa_err err = {0};
    good(ropa_form_jump_section(form, rp_activity.n_sections - 1, &err), &err);
    assert_int_equal(ropa_form_question(form)->section, rp_activity.n_sections - 1);
    free(before);
    end(f, form, rec);
}

static void an_interruption_is_told(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    size_t refused, n = 0;
    struct ropa_form_put one = {.path = "activity_name", .text = "งาน"};
    ropa_register_interrupt(f->reg);
    assert_int_equal(ropa_form_put(form, &one, 1, &refused, &err), ROPA_E_STOPPED);
    assert_int_equal(ropa_form_section(form, 0, see_one, &n, &err), ROPA_E_STOPPED);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "tester"}, &err), &err); /* who began it */
    put_one(form, "activity_name", "งาน", false, ROPA_OK);
    end(f, form, rec);
}

/* That there are none, and one of them: who says both is told, whichever is said first; one that was said before gives way. */
static void none_and_one_is_no_answer(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    struct ropa_form_put none_first[] = {{.path = "transfer", .text = "ไม่โอน", .na = true},
                                         {.path = "transfer[].xb_country", .text = "JP"}},
                         one_first[] = {none_first[1], none_first[0]};
    put(form, none_first, 2, (const enum ropa_status[]){ROPA_OK, ROPA_E_UNFIT});
    assert_string_equal(ropa_record_na(rec, ACT_TRANSFER), "ไม่โอน");
    assert_int_equal(ropa_record_rows(rec, ACT_TRANSFER), 0);
    put_one(form, "transfer[].xb_country", "JP", false, ROPA_OK); /* said anew */
    assert_null(ropa_record_na(rec, ACT_TRANSFER));
    assert_int_equal(ropa_record_rows(rec, ACT_TRANSFER), 1);
    end(f, form, rec);
    form = begin(f, &rec);
    put(form, one_first, 2, (const enum ropa_status[]){ROPA_OK, ROPA_E_UNFIT});
    assert_null(ropa_record_na(rec, ACT_TRANSFER));
    assert_int_equal(ropa_record_rows(rec, ACT_TRANSFER), 1);
    end(f, form, rec);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_answers_are_kept_and_the_others_told),
        cmocka_unit_test(what_is_usual_is_offered_where_it_is_so),
        cmocka_unit_test(nothing_put_keeps_nothing),
        cmocka_unit_test(an_empty_text_is_unknown),
        cmocka_unit_test(what_is_said_twice_holds_last),
        cmocka_unit_test(what_is_not_asked_is_refused),
        cmocka_unit_test(a_refused_place_is_named_by_codes),
        cmocka_unit_test(what_was_left_is_ended_without_an_answer),
        cmocka_unit_test(a_file_is_no_text),
        cmocka_unit_test(rows_are_made_and_taken_out),
        cmocka_unit_test(a_row_taken_out_leaves_the_others_as_they_were),
        cmocka_unit_test(order_does_not_matter),
        cmocka_unit_test(none_and_one_is_no_answer),
        cmocka_unit_test(a_section_is_all_its_questions),
        cmocka_unit_test(sections_that_are_none_are_refused_by_name),
        cmocka_unit_test(an_interruption_is_told),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
