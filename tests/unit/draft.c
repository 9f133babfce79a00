/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Drafts: one a record and person, on top of what others save, and what the form knew when the window was closed. */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/record.h"
#include "register/register.h"
#include "store/handle.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include "fixture.h"
#include "older.h"
#include <cmocka.h>

static size_t missing_of(struct ropa_form *form) {
    struct ropa_progress p;
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    return p.missing;
}

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "draft", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงาน"));
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์ไอที"));
    enter(f->reg, &rp_person, PAIRS("name", "ตัวอย่าง เอ", "post", "นักวิชาการ", "unit_ref", "ICT"));
    return 0;
}

static void as(struct fixture *f, const char *actor) {
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = actor}, &err), &err);
}

static struct ropa_record *activity(struct fixture *f, const char *name) {
    return make(f->reg, &rp_activity, PAIRS("activity_name", name, "unit_ref", "ICT", "notes", "เดิม"));
}

/* As set(); "-" of rows takes the first of them out. */
static void put(struct fixture *f, struct ropa_record *rec, const char *const *pairs) {
    if (pairs[0] && !strcmp(pairs[0], "-"))
        ropa_record_remove_row(rec, ropa_field_find(ropa_record_entity(rec), pairs[1]), 0);
    else
        set(f->reg, rec, pairs);
}

/* What `actor` types over `rec`, kept as a draft. */
static void type(struct fixture *f, const char *actor, const struct ropa_record *rec,
                 const char *const *pairs) {
    struct ropa_err err = {0};
    struct ropa_record *mine = ropa_record_clone(rec);
    as(f, actor);
    put(f, mine, pairs);
    good(ropa_draft_save(f->reg, mine, &err), &err);
    ropa_record_free(mine);
}

static struct ropa_record *load(struct fixture *f, const char *actor, const char *uid) {
    struct ropa_err err = {0};
    struct ropa_record *draft;
    as(f, actor);
    good(ropa_draft_load(f->reg, &rp_activity, uid, &draft, &err), &err);
    return draft;
}

static struct ropa_record *saved(struct fixture *f, const char *uid) {
    struct ropa_err err = {0};
    struct ropa_record *rec;
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    return rec;
}

/* `actor` saves what `pairs` say of the record as it stands. */
static void save_as(struct fixture *f, const char *actor, const char *uid, const char *const *pairs) {
    as(f, actor);
    struct ropa_err err = {0};
    struct ropa_record *rec = saved(f, uid);
    put(f, rec, pairs);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

/* All that a list of drafts tells, a line each. */
static bool write_draft(void *ctx, const struct ropa_draft *d) {
    struct rp_buf *b = ctx;
    rp_buf_printf(b, "%s %s%s%s%s\n", d->actor, d->title, d->fresh ? " new" : "", d->mine ? " mine" : "",
                  d->damaged ? " damaged" : "");
    return true;
}

static void check_drafts(struct fixture *f, const char *others_of, const char *expected) {
    struct ropa_err err = {0};
    struct rp_buf b = {0};
    good(others_of ? ropa_draft_others(f->reg, others_of, write_draft, &b, &err)
                   : ropa_draft_each(f->reg, NULL, write_draft, &b, &err),
         &err);
    assert_string_equal(b.p ? b.p : "", expected);
    rp_buf_free(&b);
}

static const char *text_of(struct ropa_said said) {
    return said.value ? said.value : said.na ? said.na : "-";
}

static bool write_difference(void *ctx, const struct ropa_draft_difference *d) {
    char *path = ropa_place_text(&d->place, ROPA_AS_CODE, ROPA_EN);
    rp_buf_printf(ctx, "%s: %s | %s | %s%s\n", path, text_of(d->base), text_of(d->saved), text_of(d->mine),
                  d->both ? " both" : "");
    free(path);
    return true;
}

static void check_differs(struct fixture *f, const char *uid, const char *expected) {
    struct ropa_err err = {0};
    struct rp_buf b = {0};
    good(ropa_draft_differs(f->reg, uid, write_difference, &b, &err), &err);
    assert_string_equal(b.p ? b.p : "", expected);
    rp_buf_free(&b);
}

static void forget(struct fixture *f, struct ropa_record *rec) {
    struct ropa_err err = {0};
    struct ropa_record *now = saved(f, ropa_record_uid(rec));
    good(ropa_register_remove(f->reg, now, &err), &err);
    good(rp_db_exec(&f->reg->st->db, "DELETE FROM draft", &err), &err);
    ropa_record_free(now);
    ropa_record_free(rec);
}

/* ---- whose ---- */

static void each_officer_has_a_draft_of_their_own(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = activity(f, "งานของสองคน"), *draft;
    const char *uid = ropa_record_uid(rec);
    type(f, "ก", rec, PAIRS("activity_desc", "ก พิมพ์"));
    type(f, "ข", rec, PAIRS("subject_count", "7"));
    check_drafts(f, NULL, "ก งานของสองคน\nข งานของสองคน mine\n");
    check_drafts(f, uid, "ก งานของสองคน\n");
    draft = load(f, "ข", uid);
    assert_null(ropa_record_get(draft, ACT_ACTIVITY_DESC)); /* nobody's answers but their own */
    struct ropa_err err = {0};
    good(ropa_register_save(f->reg, draft, &err), &err);
    ropa_record_free(draft);
    check_drafts(f, NULL, "ก งานของสองคน\n"); /* theirs stays, whoever saves */
    draft = load(f, "ก", uid);
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_DESC), "ก พิมพ์");
    assert_string_equal(ropa_record_get(draft, ACT_SUBJECT_COUNT), "7");
    good(ropa_register_save(f->reg, draft, &err), &err);
    check_drafts(f, NULL, "");
    ropa_record_free(draft);
    assert_null(draft = load(f, "ค", uid));
    forget(f, rec);
}

static void a_person_is_told_from_a_name(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *draft = NULL;
    char person[37];
    good(ropa_register_find(f->reg, &rp_person, "ตัวอย่าง เอ", person, &err), &err);
    type(f, "ตัวอย่าง เอ", rec, PAIRS("activity_desc", "ชื่อเดียวกัน"));
    good(ropa_register_as(f->reg, &(struct ropa_who){.person = person}, &err), &err);
    good(ropa_draft_load(f->reg, &rp_activity, ropa_record_uid(rec), &draft, &err), &err);
    assert_null(draft); /* anybody may type that name */
    good(ropa_draft_save(f->reg, rec, &err), &err);
    check_drafts(f, ropa_record_uid(rec), "ตัวอย่าง เอ งาน\n");
    good(ropa_register_as(f->reg, NULL, &err), &err);
    good(ropa_draft_load(f->reg, &rp_activity, ropa_record_uid(rec), &draft, &err), &err);
    assert_null(draft);
    assert_int_equal(ropa_draft_save(f->reg, rec, &err), ROPA_E_NOBODY);
    assert_int_equal(ropa_draft_drop(f->reg, ropa_record_uid(rec), NULL, &err), ROPA_E_NOBODY);
    check_drafts(f, NULL, "ตัวอย่าง เอ งาน\nตัวอย่าง เอ งาน\n");
    as(f, "ก");
    forget(f, rec);
}

static bool keep_owner(void *ctx, const struct ropa_draft *d) {
    snprintf(ctx, 80, "%s", d->owner);
    return false;
}

static void a_draft_is_dropped_by_whose_it_is(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first = ropa_record_new(&rp_activity),
                       *second = ropa_record_new(&rp_activity);
    char owner[80];
    type(f, "ก", rec, PAIRS("activity_desc", "ก"));
    type(f, "ข", rec, PAIRS("activity_desc", "ข"));
    good(ropa_draft_drop(f->reg, "no such record", NULL, &err), &err);
    good(ropa_draft_others(f->reg, ropa_record_uid(rec), keep_owner, owner, &err), &err);
    good(ropa_draft_drop(f->reg, ropa_record_uid(rec), owner, &err), &err);
    check_drafts(f, NULL, "ข งาน mine\n");
    good(ropa_draft_drop(f->reg, ropa_record_uid(rec), NULL, &err), &err);
    set(f->reg, first, PAIRS("activity_name", "ใหม่หนึ่ง"));
    set(f->reg, second, PAIRS("activity_name", "ใหม่สอง"));
    good(ropa_draft_save(f->reg, first, &err), &err);
    good(ropa_draft_save(f->reg, second, &err), &err);
    assert_string_not_equal(ropa_record_uid(first), ropa_record_uid(second));
    good(ropa_draft_drop(f->reg, ropa_record_uid(first), NULL, &err), &err);
    check_drafts(f, NULL, "ข ใหม่สอง new mine\n");
    ropa_record_free(first);
    ropa_record_free(second);
    forget(f, rec);
}

/* ---- on top of what was saved ---- */

/* What the three states of a row, or of a field, come to. Rows are of `purpose`, named by their text. */
static const struct {
    const char *name;
    const char *base[8], *saved[8], *mine[8]; /* pairs; each on top of base */
    const char *differs;
    const char *text
        [2]; /* of the purposes when mine is chosen, and when what is saved is; one where nothing is asked */
} cases[] = {
    {"others alone",
     {NULL},
     {"notes", "เขา"},
     {"activity_desc", "เรา"},
     "notes: เดิม | เขา | เดิม\n",
     {"เขา|"}},
    {"both alike", {NULL}, {"notes", "เหมือนกัน"}, {"notes", "เหมือนกัน"}, "", {"เหมือนกัน|"}},
    {"both", {NULL}, {"notes", "เขา"}, {"notes", "เรา"}, "notes: เดิม | เขา | เรา both\n", {"เรา|", "เขา|"}},
    {"one clears", {NULL}, {"notes", "เขา"}, {"notes", ""}, "notes: เดิม | เขา | - both\n", {"-|", "เขา|"}},
    {"rows of both",
     {"purpose[1].purpose_text", "แรก"},
     {"purpose[2].purpose_text", "เขา"},
     {"purpose[2].purpose_text", "เรา"},
     "purpose[2].purpose_text: - | เขา | -\n",
     {"เดิม|แรก|เขา|เรา|"}},
    {"mine out",
     {"purpose[1].purpose_text", "แรก", "purpose[2].purpose_text", "สอง"},
     {"notes", "เขา"},
     {"-", "purpose"},
     "notes: เดิม | เขา | เดิม\n",
     {"เขา|สอง|"}},
    {"mine out, changed there",
     {"purpose[1].purpose_text", "แรก", "purpose[2].purpose_text", "สอง"},
     {"purpose[1].purpose_text", "แก้"},
     {"-", "purpose"},
     "purpose[-1].purpose_text: แรก | แก้ | - both\n",
     {"เดิม|สอง|", "เดิม|แก้|สอง|"}},
    {"theirs out",
     {"purpose[1].purpose_text", "แรก", "purpose[2].purpose_text", "สอง"},
     {"-", "purpose"},
     {"notes", "เรา"},
     "purpose[-1].purpose_text: แรก | - | แรก\n",
     {"เรา|สอง|"}},
    {"theirs out, changed here",
     {"purpose[1].purpose_text", "แรก", "purpose[2].purpose_text", "สอง"},
     {"-", "purpose"},
     {"purpose[1].purpose_text", "เรา"},
     "purpose[-1].purpose_text: แรก | - | เรา both\n",
     {"เดิม|สอง|เรา|", "เดิม|สอง|"}},
};

static enum ropa_chosen always(void *ctx, const struct ropa_draft_difference *d) {
    assert_true(d->both);
    return *(const enum ropa_chosen *)ctx;
}

static void check_purposes(const char *name, const struct ropa_record *rec, const char *expected) {
    struct rp_buf b = {0};
    const char *notes = ropa_record_get(rec, ACT_NOTES);
    rp_buf_printf(&b, "%s|", notes ? notes : "-");
    for (size_t i = 0; i < ropa_record_rows(rec, ACT_PURPOSE); i++)
        rp_buf_printf(&b, "%s|", ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, i), PUR_PURPOSE_TEXT));
    if (strcmp(b.p, expected) != 0)
        fail_msg("%s: %s, not %s", name, b.p, expected);
    rp_buf_free(&b);
}

static void try_case(struct fixture *f, size_t i, enum ropa_chosen chosen) {
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = activity(f, "งาน"), *draft, *now;
    const char *uid = ropa_record_uid(rec);
    bool asked = cases[i].text[1] != NULL;
    change(f->reg, rec, cases[i].base);
    type(f, "ก", rec, cases[i].mine);
    check_differs(f, uid, "");
    save_as(f, "ข", uid, cases[i].saved);
    draft = load(f, "ก", uid);
    check_differs(f, uid, cases[i].differs);
    assert_int_equal(ropa_record_rev(draft), asked ? 2 : 3);
    good(ropa_form_begin(f->reg, draft, NULL, false, &form, &err), &err);
    assert_true(ropa_form_resumed(form));
    if (asked) {
        char sentence[1024];
        assert_int_equal(ropa_form_commit(form, &err), ROPA_E_BOTH);
        assert_string_equal(err.found, "ข");
        assert_non_null(strstr(ropa_err_sentence(&err, ROPA_TH, sentence, sizeof sentence), "ใช้ของใคร"));
        assert_int_equal(ropa_record_rev(draft), 2);
        now = saved(f, uid);
        assert_int_equal(ropa_record_rev(now), 3); /* nothing was saved */
        ropa_record_free(now);
        check_drafts(f, NULL, "ก งาน mine\n");
        good(ropa_form_decide(form, always, &chosen, &err), &err);
    }
    check_purposes(cases[i].name, draft, cases[i].text[asked && chosen == ROPA_CHOOSE_SAVED]);
    good(ropa_form_commit(form, &err), &err);
    check_drafts(f, NULL, "");
    now = saved(f, uid);
    check_purposes(cases[i].name, now, cases[i].text[asked && chosen == ROPA_CHOOSE_SAVED]);
    ropa_record_free(now);
    ropa_form_free(form);
    ropa_record_free(draft);
    forget(f, rec);
}

static void what_both_changed_is_asked(void **state) {
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        try_case(*state, i, ROPA_CHOOSE_MINE);
        try_case(*state, i, ROPA_CHOOSE_SAVED);
    }
}

/* Somebody says that none apply, somebody else adds one: neither goes over the other. */
static void rows_and_none_are_asked(void **state) {
    struct fixture *f = *state;
    for (int mine_none = 0; mine_none < 2; mine_none++) {
        struct ropa_record *rec = activity(f, "งาน"), *draft;
        const char *none[] = {"transfer", "na: ไม่มี", NULL}, *some[] = {"transfer[1].xb_country", "JP", NULL};
        type(f, "ก", rec, mine_none ? none : some);
        save_as(f, "ข", ropa_record_uid(rec), mine_none ? some : none);
        draft = load(f, "ก", ropa_record_uid(rec));
        assert_int_equal(ropa_record_rev(draft), 1);
        check_differs(f, ropa_record_uid(rec),
                      mine_none ? "transfer: - | - | ไม่มี both\n"
                                : "transfer[1].xb_country: - | - | JP both\n");
        ropa_record_free(draft);
        forget(f, rec);
    }
}

static void a_form_left_open_saves_on_top(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = activity(f, "งาน"), *now;
    as(f, "ก");
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "purpose", &err), &err);
    good(ropa_form_answer(form, "แถวของ ก", &err), &err);
    save_as(f, "ข", ropa_record_uid(rec), PAIRS("purpose[1].purpose_text", "แถวของ ข"));
    as(f, "ก");
    good(ropa_form_commit(form, &err), &err);
    now = saved(f, ropa_record_uid(rec));
    check_purposes("form", now, "เดิม|แถวของ ข|แถวของ ก|");
    check_purposes("form", rec, "เดิม|แถวของ ข|แถวของ ก|");
    assert_ptr_equal(ropa_record_owner(ropa_record_row(rec, ACT_PURPOSE, 0)), rec);
    ropa_record_free(now);
    ropa_form_free(form);
    forget(f, rec);
}

static void a_record_removed_meanwhile_is_told(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = activity(f, "งาน"), *now;
    const char *uid = ropa_record_uid(rec);
    as(f, "ก");
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "activity_desc", &err), &err);
    good(ropa_form_answer(form, "คำตอบ", &err), &err);
    as(f, "ข");
    now = saved(f, uid);
    good(ropa_register_remove(f->reg, now, &err), &err);
    as(f, "ก");
    assert_int_equal(ropa_form_commit(form, &err), ROPA_E_REMOVED);
    assert_string_equal(err.found, "ข");
    assert_int_equal(ropa_form_decide(form, always, NULL, &err), ROPA_E_REMOVED);
    assert_int_equal(ropa_draft_differs(f->reg, uid, write_difference, NULL, &err), ROPA_E_REMOVED);
    check_drafts(f, NULL, "ก งาน mine\n"); /* the answers are kept, and on top of it when it is back */
    struct ropa_record *other = NULL;      /* what it never was it isn't brought back as */
    assert_int_equal(ropa_register_restore(f->reg, &rp_unit, uid, 1, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_register_at(f->reg, &rp_unit, uid, 1, &other, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_record_approved(f->reg, &rp_unit, uid, &other, &err), ROPA_E_NOT_FOUND);
    assert_null(other);
    good(ropa_register_restore(f->reg, &rp_activity, uid, 0, &err), &err);
    good(ropa_form_commit(form, &err), &err);
    ropa_record_free(now);
    now = saved(f, uid);
    assert_string_equal(ropa_record_get(now, ACT_ACTIVITY_DESC), "คำตอบ");
    check_drafts(f, NULL, "");
    ropa_record_free(now);
    ropa_form_free(form);
    forget(f, rec);
}

/* ---- damaged ---- */

static void a_damaged_draft_says_so_and_locks_nothing(void **state) {
    static const char *const garbage[] = {
        "", "{", "[]", "{}", "\"x\"", "{\"uid\":5}", "{\"uid\":\"another\",\"rev\":1}"};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    for (size_t i = 0; i < sizeof garbage / sizeof garbage[0]; i++) {
        char sql[300];
        struct ropa_record *rec = activity(f, "งาน"), *draft;
        const char *uid = ropa_record_uid(rec);
        type(f, "ก", rec, PAIRS("activity_desc", "คำตอบ"));
        snprintf(sql, sizeof sql, "UPDATE draft SET data='%s'", garbage[i]);
        good(rp_db_exec(&f->reg->st->db, sql, &err), &err);
        assert_int_equal(ropa_draft_load(f->reg, &rp_activity, uid, &draft, &err), ROPA_E_DRAFT);
        assert_null(draft);
        assert_string_equal(err.subject, ropa_record_ref(rec));
        assert_int_equal(ropa_draft_differs(f->reg, uid, write_difference, NULL, &err), ROPA_E_DRAFT);
        change(f->reg, rec, PAIRS("notes", "บันทึกได้"));
        good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
        assert_false(ropa_form_resumed(form));
        ropa_form_free(form);
        good(ropa_draft_drop(f->reg, uid, NULL, &err), &err);
        check_drafts(f, NULL, "");
        forget(f, rec);
    }
}

/* A draft's columns, damaged by `sql`. */
static void damage(struct fixture *f, const char *sql) {
    struct ropa_err err = {0};
    good(rp_db_exec(&f->reg->st->db, sql, &err), &err);
}

static void a_draft_of_nothing_known_is_told_and_dropped(void **state) {
    static const char *const damages[] = {"UPDATE draft SET noun='x'", "UPDATE draft SET data='{}'",
                                          "UPDATE draft SET base_rev=-1",
                                          "UPDATE draft SET base_rev=-1, data=json_set(data, '$.rev', -1)",
                                          "UPDATE draft SET data=json_set(data, '$.rev', '1')"};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        struct ropa_err err = {0};
        struct ropa_record *rec = activity(f, "งาน"), *draft;
        const char *uid = ropa_record_uid(rec);
        type(f, "ก", rec, PAIRS("activity_desc", "คำตอบ"));
        damage(f, damages[i]);
        check_drafts(f, NULL, i > 1 ? "ก งาน mine damaged\n" : "ก  mine damaged\n");
        as(f, "ข");
        check_drafts(f, uid, i > 1 ? "ก งาน damaged\n" : "ก  damaged\n");
        as(f, "ก");
        assert_int_equal(ropa_draft_load(f->reg, &rp_activity, uid, &draft, &err), ROPA_E_DRAFT);
        type(f, "ก", rec, PAIRS("activity_desc", "อีกครั้ง")); /* takes its place */
        check_drafts(f, NULL, "ก งาน mine\n");
        damage(f, damages[i]);
        good(ropa_draft_drop(f->reg, uid, NULL, &err), &err);
        check_drafts(f, NULL, "");
        forget(f, rec);
    }
}

static void a_draft_is_of_one_noun(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *draft;
    type(f, "ก", rec, PAIRS("activity_desc", "คำตอบ"));
    good(ropa_draft_load(f->reg, &rp_unit, ropa_record_uid(rec), &draft, &err), &err);
    assert_null(draft);
    forget(f, rec);
}

/* The labels of what was damaged, "" for nothing. */
static void check_lost(struct fixture *f, struct ropa_record *draft, const char *wanted) {
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_text lost;
    good(ropa_form_begin(f->reg, draft, NULL, false, &form, &err), &err);
    assert_int_equal(ropa_form_lost(form, &lost), *wanted != '\0');
    assert_string_equal(lost.in[ROPA_EN], wanted);
    assert_false(ropa_form_lost(form, &lost)); /* once */
    ropa_form_free(form);
}

static void an_answer_damaged_in_a_draft_is_what_it_was(void **state) {
    static const struct {
        const char *sql, *path, *value, *label; /* what stands there then, and what is told */
    } damages[] = {
        {"data=json_set(data, '$.notes', json('{}'))", "notes", "เดิม", "Notes"},
        {"data=json_set(data, '$.notes', json('[1]'))", "notes", "เดิม", "Notes"},
        {"data=json_set(data, '$.notes', 'a'||char(1)||'b')", "notes", "เดิม", "Notes"},
        {"data=json_set(data, '$.notes', 5)", "notes", "5", ""},
        {"data=json_set(data, '$.unit_ref', 'nobody')", "unit_ref", "@", "Owning unit"},
        {"data=json_set(data, '$.subject_count', 'many')", "subject_count", NULL,
         "Approximate number of persons"},
        {"data=json_set(data, '$.collect_start', '2023-02-30')", "collect_start", NULL, "Collection start"},
        {"data=json_set(data, '$.not_applicable', json('{\"notes\": 1}'))", "notes", "เดิม", "Notes"},
        {"data=json_set(data, '$.not_applicable', json('{\"unit_ref\": \"x\"}'))", "unit_ref", "@",
         "Owning unit"},
        {"data=json_set(data, '$.purpose', 'x')", "purpose[1].purpose_text", "แรก", "Purposes"},
        {"data=json_set(data, '$.purpose[0]', 'x')", "purpose[2].purpose_text", "แรก", "Purposes"},
        {"data=json_set(data, '$.purpose[0].uid', 'x')", "purpose[2].purpose_text", "แรก", "Purposes"},
        {"data=json_set(data, '$.purpose[1].uid', json_extract(data, '$.purpose[0].uid'))",
         "purpose[1].purpose_text", "แก้", "Purposes"},
        {"data=json_set(data, '$.purpose[0].lawful_basis', 'no such')", "purpose[1].lawful_basis",
         "public_task", "Purposes 1 › Lawful basis"},
        {"data=json_set(data, '$.purpose[1].lawful_basis', 'no such')", "purpose[2].lawful_basis", NULL,
         "Purposes 2 › Lawful basis"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        char sql[200];
        struct ropa_err err = {0};
        struct ropa_place at;
        struct ropa_record *rec = activity(f, "งาน");
        change(f->reg, rec,
               PAIRS("purpose[1].purpose_text", "แรก", "purpose[1].lawful_basis", "public_task"));
        type(f, "ก", rec,
             PAIRS("activity_desc", "คำตอบ", "notes", "ใหม่", "purpose[1].purpose_text", "แก้",
                   "purpose[2].purpose_text", "สอง"));
        snprintf(sql, sizeof sql, "UPDATE draft SET %s", damages[i].sql);
        damage(f, sql);
        struct ropa_record *draft = load(f, "ก", ropa_record_uid(rec));
        assert_non_null(draft);
        assert_string_equal(ropa_record_value(draft, "activity_desc"), "คำตอบ");
        good(ropa_place_parse(&rp_activity, damages[i].path, &at, &err), &err);
        const struct ropa_record *holder = ropa_place_holder(draft, &at);
        assert_non_null(holder);
        const char *value = ropa_record_get(holder, at.field), *wanted = damages[i].value;
        if (wanted && !strcmp(wanted, "@"))
            wanted = ropa_record_value(rec, "unit_ref");
        if (wanted)
            assert_string_equal(value, wanted);
        else
            assert_null(value);
        check_lost(f, draft, damages[i].label);
        good(ropa_register_save(f->reg, draft, &err), &err);
        ropa_record_free(draft);
        forget(f, rec);
    }
}

/* ---- what the form knew ---- */

static const char *path_now(struct ropa_form *form) {
    const struct ropa_question *q = ropa_form_question(form);
    return q ? q->path : "-";
}

/* The form again, as after the window was closed. */
static struct ropa_form *reopen(struct fixture *f, struct ropa_form *form, struct ropa_record **rec) {
    struct ropa_err err = {0};
    char uid[37];
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(*rec));
    ropa_form_free(form);
    ropa_record_free(*rec);
    ropa_register_close(f->reg);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    *rec = load(f, "ก", uid);
    assert_non_null(*rec);
    good(ropa_form_begin(f->reg, *rec, NULL, false, &form, &err), &err);
    assert_true(ropa_form_resumed(form));
    return form;
}

static void skip_to(struct ropa_form *form, const char *path) {
    struct ropa_err err = {0};
    for (int i = 0; strcmp(path_now(form), path) && i < 60; i++)
        good(ropa_form_later(form, &err), &err);
    assert_string_equal(path_now(form), path);
}

static void later_is_later_after_the_window_was_closed(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    char at[160];
    as(f, "ก");
    good(ropa_form_begin(f->reg, rec, "[\"notes\"]", false, &form, &err), &err);
    good(ropa_form_jump(form, "activity_name", &err), &err);
    good(ropa_form_answer(form, "งานค้าง", &err), &err);
    skip_to(form, "purpose[1].purpose_text");
    good(ropa_form_answer(form, "เพื่อสิ่งหนึ่ง", &err), &err);
    snprintf(at, sizeof at, "%s", path_now(form));
    good(ropa_form_later(form, &err), &err);
    size_t missing = missing_of(form);
    char *next = strdup(path_now(form));
    form = reopen(f, form, &rec);
    assert_string_equal(path_now(form), next);
    assert_int_equal(missing_of(form), missing);
    /* rows of others come before: what was left for later is the same row's */
    save_as(f, "ข", ropa_record_uid(rec), PAIRS("purpose[1].purpose_text", "แถวของ ข"));
    form = reopen(f, form, &rec);
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 1), PUR_PURPOSE_TEXT), "เพื่อสิ่งหนึ่ง");
    assert_memory_equal(at, "purpose[1]", 10);
    assert_memory_equal(next, "purpose[1]", 10);
    at[8] = next[8] = '2';
    assert_string_equal(path_now(form), next);
    int asked = 0, notes = 0;
    for (int i = 0; strcmp(path_now(form), "-") && i < 90; i++) {
        asked += !strcmp(path_now(form), at);
        notes += !strcmp(path_now(form), "notes");
        good(ropa_form_later(form, &err), &err);
    }
    assert_int_equal(asked, 0);
    assert_int_equal(notes, 1); /* what a starter asks for is still asked */
    form = reopen(f, form, &rec);
    assert_string_equal(path_now(form), "-");
    good(ropa_form_commit(form, &err), &err);
    check_drafts(f, NULL, "");
    free(next);
    ropa_form_free(form);
    forget(f, rec);
}

static void cleared_is_cleared_after_the_window_was_closed(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    as(f, "ก");
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    assert_string_equal(ropa_record_value(rec, "unit_ref") ? "filled" : "",
                        "filled"); /* the only unit there is */
    good(ropa_form_jump(form, "activity_name", &err), &err);
    good(ropa_form_answer(form, "งานค้าง", &err), &err);
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    good(ropa_form_clear(form, &err), &err);
    form = reopen(f, form, &rec);
    assert_null(ropa_record_value(rec, "unit_ref"));
    assert_string_equal(path_now(form), "unit_ref");
    good(ropa_form_commit(form, &err), &err); /* a ref lasts: it waits for the unit */
    assert_int_equal(ropa_record_rev(rec), 0);
    check_drafts(f, NULL, "ก งานค้าง new mine\n");
    good(ropa_draft_drop(f->reg, ropa_record_uid(rec), NULL, &err), &err);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* A section that is left is saved; where the form stands is kept all the same, until its end. */
static void the_state_outlives_the_saving_of_a_section(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = activity(f, "งาน");
    as(f, "ก");
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "activity_desc", &err), &err);
    good(ropa_form_answer(form, "คำตอบ", &err), &err);
    for (int i = 0; ropa_record_rev(rec) == 1 && i < 60; i++)
        good(ropa_form_later(form, &err), &err);
    int64_t rev = ropa_record_rev(rec);
    assert_int_equal(rev, 2);
    char *next = strdup(path_now(form));
    form = reopen(f, form, &rec);
    assert_string_equal(path_now(form), next);
    good(ropa_form_commit(form, &err), &err);
    assert_int_equal(ropa_record_rev(rec), rev); /* nothing was answered, nothing is saved */
    check_drafts(f, NULL, "");
    free(next);
    ropa_form_free(form);
    forget(f, rec);
}

/* ---- two windows of one officer ---- */

/* A form over `uid` as a window of ก opens it. */
static struct ropa_form *window(struct fixture *f, const char *uid, struct ropa_record **rec) {
    struct ropa_err err = {0};
    struct ropa_form *form;
    *rec = load(f, "ก", uid);
    if (!*rec)
        *rec = saved(f, uid);
    good(ropa_form_begin(f->reg, *rec, NULL, true, &form, &err), &err);
    return form;
}

static void close_window(struct ropa_form *form, struct ropa_record *rec) {
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void say(struct ropa_form *form, const char *path, const char *text) {
    struct ropa_err err = {0};
    good(ropa_form_jump(form, path, &err), &err);
    good(ropa_form_answer(form, text, &err), &err);
}

/*
 * A record that was read before its draft was written, or without asking for it: the form is over what was typed all the same, and
 * what the record itself says otherwise than was saved is the later word.
 */
static void a_form_over_a_record_that_isnt_its_draft_takes_it_in(void **state) {
    const struct {
        const char *const *typed,
            *const *set, *const *meanwhile; /* in the draft, in the record, saved by another before both */
        const char *desc, *notes;
    } over[] = {
        {PAIRS("activity_desc", "พิมพ์ไว้"), PAIRS(NULL), NULL, "พิมพ์ไว้", "เดิม"},
        {PAIRS("activity_desc", "พิมพ์ไว้"), PAIRS("notes", "แก้"), NULL, "พิมพ์ไว้", "แก้"},
        {PAIRS("activity_desc", "พิมพ์ไว้", "notes", "พิมพ์"), PAIRS("notes", "แก้"), NULL, "พิมพ์ไว้", "แก้"},
        {PAIRS("activity_desc", "พิมพ์ไว้"), PAIRS("activity_desc", "แก้"), NULL, "แก้", "เดิม"},
        {PAIRS("activity_desc", "พิมพ์ไว้"), PAIRS(NULL), PAIRS("notes", "คนอื่น"), "พิมพ์ไว้", "คนอื่น"},
        {PAIRS("activity_desc", "พิมพ์ไว้"), PAIRS("notes", "แก้"), PAIRS("notes", "คนอื่น"), "พิมพ์ไว้", "แก้"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof over / sizeof over[0]; i++) {
        struct ropa_err err = {0};
        struct ropa_form *form;
        struct ropa_record *old = activity(f, "งาน");
        const char *uid = ropa_record_uid(old);
        type(f, "ก", old, over[i].typed);
        if (over[i].meanwhile)
            save_as(f, "ข", uid, over[i].meanwhile);
        as(f, "ก");
        struct ropa_record *rec = saved(f, uid);
        set(f->reg, rec, over[i].set);
        good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
        assert_true(ropa_form_resumed(form));
        good(ropa_form_commit(form, &err), &err);
        ropa_form_free(form);
        ropa_record_free(rec);
        rec = saved(f, uid);
        assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_DESC), over[i].desc);
        assert_string_equal(ropa_record_get(rec, ACT_NOTES), over[i].notes);
        check_drafts(f, NULL, "");
        ropa_record_free(rec);
        forget(f, old);
    }
}

/* What the window has learnt of the other since it was asked last: what that answered, "-" nothing new. */
static void check_met(struct ropa_form *form, const char *expected) {
    struct ropa_form_window w;
    if (!ropa_form_window(form, &w)) {
        assert_string_equal("-", expected);
        return;
    }
    assert_string_equal(w.gone ? "gone" : w.took.in[ROPA_EN], expected);
    if (w.gone)
        return;
    assert_string_equal(w.actor, "ก");
    assert_memory_equal(w.at, "2023-03-20T", 11);
}

static void check_value(const struct ropa_record *rec, size_t f, const char *expected) {
    const char *value = ropa_record_get(rec, f);
    assert_string_equal(value ? value : "-", expected);
}

static void two_windows_of_one_officer_lose_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second, *now;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first), *two = window(f, uid, &second);
    check_met(two, "-"); /* nothing was typed in the other */
    say(one, "activity_desc", "หน้าต่างหนึ่ง");
    check_met(one, "-");
    say(two, "subject_count", "7");
    check_met(two, "Description");
    check_value(second, ACT_ACTIVITY_DESC, "หน้าต่างหนึ่ง");
    check_met(two, "-"); /* told once */
    say(two, "purpose", "แถวของสอง");
    say(one, "purpose", "แถวของหนึ่ง");
    check_met(one, "Approximate number of persons, Purposes 1 › Purpose");
    check_purposes("first", first, "เดิม|แถวของสอง|แถวของหนึ่ง|");
    struct ropa_form *three = window(f, uid, &now);
    check_met(three, ""); /* a window is open, nothing of it is new */
    close_window(three, now);
    good(ropa_form_commit(two, &err), &err);
    close_window(two, second);
    check_drafts(f, NULL, "");
    now = saved(f, uid);
    check_purposes("saved", now, "เดิม|แถวของสอง|แถวของหนึ่ง|");
    check_value(now, ACT_ACTIVITY_DESC, "หน้าต่างหนึ่ง");
    int64_t rev = ropa_record_rev(now);
    ropa_record_free(now);
    say(one, "notes", "ต่อในหน้าต่างแรก");
    check_met(one, "gone");
    good(ropa_form_commit(one, &err), &err);
    now = saved(f, uid);
    assert_int_equal(ropa_record_rev(now), rev + 1);
    check_purposes("saved", now, "ต่อในหน้าต่างแรก|แถวของสอง|แถวของหนึ่ง|");
    check_value(now, ACT_SUBJECT_COUNT, "7");
    check_drafts(f, NULL, "");
    good(ropa_form_commit(one, &err), &err);
    check_met(one, "-"); /* what it dropped itself is no news */
    ropa_record_free(now);
    close_window(one, first);
    three = window(f, uid, &now);
    check_met(three, "-");
    close_window(three, now);
    forget(f, rec);
}

static void what_another_window_answered_is_shown_before_it_is_replaced(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first), *two = window(f, uid, &second);
    char sentence[600];
    good(ropa_form_jump(one, "notes", &err), &err);
    assert_string_equal(ropa_form_question(one)->value, "เดิม");
    say(two, "notes", "ของสอง");
    assert_int_equal(ropa_form_answer(one, "ของหนึ่ง", &err), ROPA_E_WINDOW);
    ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
    assert_memory_equal(sentence, "Notes: another window of yours", 30);
    assert_string_equal(path_now(one), "notes");
    assert_string_equal(ropa_form_question(one)->value, "ของสอง");
    good(ropa_form_answer(one, "ของหนึ่ง", &err), &err);
    good(ropa_form_jump(two, "notes", &err), &err);
    assert_int_equal(ropa_form_clear(two, &err), ROPA_E_WINDOW);
    check_value(second, ACT_NOTES, "ของหนึ่ง");
    good(ropa_form_clear(two, &err), &err);
    good(ropa_form_jump(one, "notes", &err), &err);
    assert_int_equal(ropa_form_na(one, "ไม่มี", &err), ROPA_E_WINDOW);
    check_value(first, ACT_NOTES, "-");
    close_window(two, second);
    good(ropa_form_answer(one, "สุดท้าย", &err), &err);
    check_met(one, "Notes, Notes");
    good(ropa_form_commit(one, &err), &err);
    close_window(one, first);
    forget(f, rec);
}

/* A page that is sent puts its answers on top of what another window answered. */
static void a_page_goes_on_top_of_another_window(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first), *two = window(f, uid, &second);
    struct ropa_form_put page[] = {{.path = "activity_desc", .text = "หน้า"},
                                   {.path = "purpose[].purpose_text", .text = "แถวของหน้า"}};
    size_t refused;
    say(two, "purpose", "แถวของสอง");
    good(ropa_form_put(one, page, 2, &refused, &err), &err);
    assert_int_equal(refused, 0);
    check_met(one, "Purposes 1 › Purpose");
    check_purposes("page", first, "เดิม|แถวของสอง|แถวของหน้า|");
    good(ropa_form_commit(two, &err), &err);
    check_purposes("other", second, "เดิม|แถวของสอง|แถวของหน้า|");
    check_value(second, ACT_ACTIVITY_DESC, "หน้า");
    close_window(one, first);
    close_window(two, second);
    forget(f, rec);
}

/* A window is closed without leaving its form; another saves: what was typed in both is in the revision. */
static void a_closed_window_is_saved_by_the_other(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second, *now;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first), *two = window(f, uid, &second);
    say(one, "activity_desc", "หนึ่ง");
    save_as(f, "ข", uid, PAIRS("collect_start", "2023-01-01")); /* somebody else saves meanwhile */
    as(f, "ก");
    say(two, "subject_count", "7");
    close_window(two, second);
    good(ropa_form_commit(one, &err), &err);
    now = saved(f, uid);
    check_value(now, ACT_ACTIVITY_DESC, "หนึ่ง");
    check_value(now, ACT_SUBJECT_COUNT, "7");
    check_value(now, ACT_COLLECT_START, "2023-01-01");
    check_drafts(f, NULL, "");
    ropa_record_free(now);
    close_window(one, first);
    forget(f, rec);
}

/* A window that began after somebody else saved, and one from before: neither takes that back. */
static void a_window_from_before_takes_nothing_back(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second, *now;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first);
    save_as(f, "ข", uid, PAIRS("collect_start", "2023-01-01"));
    struct ropa_form *two = window(f, uid, &second);
    say(one, "activity_desc", "หนึ่ง"); /* on top of the revision before */
    say(two, "subject_count", "7");
    check_value(second, ACT_COLLECT_START, "2023-01-01");
    check_value(second, ACT_ACTIVITY_DESC, "หนึ่ง");
    good(ropa_form_commit(two, &err), &err);
    now = saved(f, uid);
    check_value(now, ACT_COLLECT_START, "2023-01-01");
    check_value(now, ACT_ACTIVITY_DESC, "หนึ่ง");
    check_value(now, ACT_SUBJECT_COUNT, "7");
    ropa_record_free(now);
    close_window(one, first);
    close_window(two, second);
    forget(f, rec);
}

/* A new record in two windows: the first to save gives it its ref, the other goes on over that. */
static void a_new_record_in_two_windows_is_one(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *first = ropa_record_new(&rp_activity), *second, *now;
    struct ropa_form *one;
    char uid[37];
    as(f, "ก");
    good(ropa_form_begin(f->reg, first, NULL, true, &one, &err), &err);
    say(one, "activity_name", "งานใหม่");
    say(one, "unit_ref", "ICT");
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(first));
    struct ropa_form *two = window(f, uid, &second);
    check_met(two, "");
    say(two, "activity_desc", "สอง");
    good(ropa_form_commit(one, &err), &err);
    check_met(one, "Description");
    say(two, "notes", "ของสอง");
    good(ropa_form_commit(two, &err), &err);
    now = saved(f, uid);
    check_value(now, ACT_ACTIVITY_DESC, "สอง");
    check_value(now, ACT_NOTES, "ของสอง");
    check_drafts(f, NULL, "");
    ropa_record_free(now);
    close_window(one, first);
    close_window(two, second);
    good(ropa_register_get(f->reg, &rp_activity, uid, &now, &err), &err);
    forget(f, now);
}

/* What one window drops, or erases, doesn't come back from the other's memory unasked, nor is what it typed lost. */
static void a_draft_dropped_elsewhere_is_gone_on_with(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งาน"), *first, *second;
    const char *uid = ropa_record_uid(rec);
    struct ropa_form *one = window(f, uid, &first), *two = window(f, uid, &second);
    say(one, "activity_desc", "หนึ่ง");
    say(two, "notes", "สอง");
    good(ropa_form_drop(one, &err), &err); /* it doesn't know of the other's answer: that stays */
    check_drafts(f, NULL, "ก งาน mine\n");
    good(ropa_draft_drop(f->reg, uid, NULL, &err), &err);
    say(two, "subject_count", "7");
    check_met(two, "gone");
    check_value(second, ACT_NOTES, "สอง");
    good(ropa_form_commit(two, &err), &err);
    close_window(one, first);
    close_window(two, second);
    forget(f, rec);
}

/* ---- an older register ---- */

static void drafts_of_an_older_register_are_kept(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = activity(f, "งานเก่า"), *draft;
    char sql[900];
    struct rp_db db;
    ropa_register_close(f->reg);
    older_file(f->w.path, 9);
    assert_int_equal(rp_db_open(&db, f->w.path, false, NULL), ROPA_OK);
    snprintf(sql, sizeof sql,
             "INSERT INTO draft VALUES ('%s', 'activity', 1, 'activity_desc', "
             "'{\"uid\":\"%s\",\"rev\":1,\"activity_name\":\"งานเก่า\",\"activity_desc\":\"ค้าง\"}', "
             "'2022-01-01T08:00:00+07:00', 'ก'), ('new', 'activity', 0, '', "
             "'{\"uid\":\"new\",\"rev\":0,\"activity_name\":\"ใหม่\"}', '2022-01-02T08:00:00+07:00', 'ข')",
             ropa_record_uid(rec), ropa_record_uid(rec));
    assert_int_equal(rp_db_exec(&db, sql, NULL), ROPA_OK);
    rp_db_close(&db);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    as(f, "ก");
    check_drafts(f, NULL, "ก งานเก่า mine\nข ใหม่ new\n");
    draft = load(f, "ก", ropa_record_uid(rec));
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_DESC), "ค้าง");
    struct ropa_form *form;
    good(ropa_form_begin(f->reg, draft, NULL, true, &form, &err), &err);
    assert_string_equal(path_now(form), "activity_desc");
    ropa_form_free(form);
    ropa_record_free(draft);
    forget(f, rec);
}

/* ---- whose a form is ---- */

static enum ropa_status by_keep(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_keep(form, err);
}

static enum ropa_status by_answer(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_answer(form, "ของผู้อื่น", err);
}

static enum ropa_status by_literal(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_literal(form, "ของผู้อื่น", err);
}

static enum ropa_status by_na(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_na(form, "ไม่เกี่ยว", err);
}

static enum ropa_status by_clear(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_clear(form, err);
}

static enum ropa_status by_later(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_later(form, err);
}

static enum ropa_status by_put(struct ropa_form *form, struct ropa_err *err) {
    size_t refused;
    struct ropa_form_put one = {.path = "notes", .text = "ของผู้อื่น"};
    return ropa_form_put(form, &one, 1, &refused, err);
}

static enum ropa_status by_take_likely(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_take_likely(form, err);
}

static enum ropa_status by_commit(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_commit(form, err);
}

static enum ropa_status by_drop(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_drop(form, err);
}

static enum ropa_status by_decide(struct ropa_form *form, struct ropa_err *err) {
    return ropa_form_decide(form, NULL, NULL, err);
}

static const struct {
    const char *name;
    enum ropa_status (*call)(struct ropa_form *form, struct ropa_err *err);
} by_another[] = {{"keep", by_keep}, {"answer", by_answer}, {"literal", by_literal},
                  {"na", by_na},     {"clear", by_clear},   {"later", by_later},
                  {"put", by_put},   {"commit", by_commit}, {"take_likely", by_take_likely},
                  {"drop", by_drop}, {"decide", by_decide}};

/* Nothing that another does to it is done, and what was answered is as it was. */
static void is_theirs_alone(struct fixture *f, struct ropa_form *form, const struct ropa_record *rec,
                            const struct ropa_who *other, const char *began) {
    struct ropa_err err = {0};
    char *path = strdup(ropa_form_question(form)->path), kept[256];
    int64_t rev = ropa_record_rev(rec);
    good(ropa_register_as(f->reg, other, &err), &err);
    for (size_t i = 0; i < sizeof by_another / sizeof by_another[0]; i++) {
        err = (struct ropa_err){0};
        enum ropa_status s = by_another[i].call(form, &err);
        if (s != ROPA_E_OTHERS_FORM)
            fail_msg("%s: %d", by_another[i].name, (int)s);
        assert_string_equal(err.found, began);
        assert_string_equal(ropa_form_question(form)->path, path);
        assert_string_equal(ropa_record_get(rec, ACT_NOTES), "ของตน");
        assert_int_equal(ropa_record_rev(rec), rev);
    }
    snprintf(kept, sizeof kept, "%s %s\n", began, ropa_record_get(rec, ACT_ACTIVITY_NAME));
    check_drafts(f, ropa_record_uid(rec), kept);
    free(path);
}

static void a_form_is_of_who_began_it(void **state) {
    struct fixture *f = *state;
    char person[37];
    struct ropa_err err = {0};
    good(ropa_register_find(f->reg, &rp_person, "ตัวอย่าง เอ", person, &err), &err);
    const struct {
        struct ropa_who began, other;
        const char *name;
    } turns[] = {{{.actor = "ก"}, {.actor = "ข"}, "ก"},
                 {{.actor = "ก"}, {.person = person}, "ก"},
                 {{.person = person}, {.actor = "ตัวอย่าง เอ"}, "ตัวอย่าง เอ"}};
    for (size_t i = 0; i < sizeof turns / sizeof turns[0]; i++) {
        struct ropa_form *form;
        size_t refused;
        struct ropa_form_put one = {.path = "notes", .text = "ของตน"};
        as(f, "ค");
        struct ropa_record *rec = activity(f, "งานของใคร");
        good(ropa_register_as(f->reg, &turns[i].began, &err), &err);
        good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
        good(ropa_form_put(form, &one, 1, &refused, &err), &err);
        good(ropa_form_jump(form, "notes", &err), &err);
        is_theirs_alone(f, form, rec, &turns[i].other, turns[i].name);
        good(ropa_register_as(f->reg, &turns[i].began, &err), &err); /* and goes on as they come back */
        one.text = "ของตนอีก";
        good(ropa_form_put(form, &one, 1, &refused, &err), &err);
        good(ropa_form_commit(form, &err), &err);
        ropa_form_free(form);
        struct ropa_record *now = saved(f, ropa_record_uid(rec));
        assert_string_equal(ropa_record_get(now, ACT_NOTES), "ของตนอีก");
        ropa_record_free(now);
        ropa_record_free(rec);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_officer_has_a_draft_of_their_own),
        cmocka_unit_test(a_person_is_told_from_a_name),
        cmocka_unit_test(a_draft_is_dropped_by_whose_it_is),
        cmocka_unit_test(what_both_changed_is_asked),
        cmocka_unit_test(rows_and_none_are_asked),
        cmocka_unit_test(a_form_left_open_saves_on_top),
        cmocka_unit_test(a_record_removed_meanwhile_is_told),
        cmocka_unit_test(a_damaged_draft_says_so_and_locks_nothing),
        cmocka_unit_test(a_draft_of_nothing_known_is_told_and_dropped),
        cmocka_unit_test(a_draft_is_of_one_noun),
        cmocka_unit_test(an_answer_damaged_in_a_draft_is_what_it_was),
        cmocka_unit_test(later_is_later_after_the_window_was_closed),
        cmocka_unit_test(cleared_is_cleared_after_the_window_was_closed),
        cmocka_unit_test(the_state_outlives_the_saving_of_a_section),
        cmocka_unit_test(a_form_over_a_record_that_isnt_its_draft_takes_it_in),
        cmocka_unit_test(two_windows_of_one_officer_lose_nothing),
        cmocka_unit_test(what_another_window_answered_is_shown_before_it_is_replaced),
        cmocka_unit_test(a_page_goes_on_top_of_another_window),
        cmocka_unit_test(a_closed_window_is_saved_by_the_other),
        cmocka_unit_test(a_window_from_before_takes_nothing_back),
        cmocka_unit_test(a_new_record_in_two_windows_is_one),
        cmocka_unit_test(a_draft_dropped_elsewhere_is_gone_on_with),
        cmocka_unit_test(a_form_is_of_who_began_it),
        cmocka_unit_test(drafts_of_an_older_register_are_kept),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
