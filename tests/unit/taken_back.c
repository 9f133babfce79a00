/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What is saved within a change set that isn't stored is, in memory too, as if it had not been saved: a table of what saves, against
 * one of how change sets end without being stored. Afterwards the same is done again, and stands.
 */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/record.h"
#include "register/register.h"
#include "store/handle.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/resource.h>

#include "fixture.h"
#include <cmocka.h>

static const struct ropa_who officer = {.actor = "เจ้าหน้าที่"};

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "taken_back", NULL);
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &officer, &err), &err);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงาน"));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", "กองตัวอย่าง"));
    enter(f->reg, &rp_retention, PAIRS("name", "เกณฑ์เดิม", "retention_text", "3 ปี"));
    return 0;
}

/* ---- how a change set ends without being stored ---- */

static void roll_back(struct fixture *f) {
    ropa_register_rollback(f->reg);
}

static void interrupt(struct fixture *f) {
    struct ropa_err err = {0};
    struct ropa_record *more = ropa_record_new(&rp_party);
    ropa_register_interrupt(f->reg);
    assert_int_equal(ropa_register_save(f->reg, more, &err), ROPA_E_STOPPED);
    assert_int_equal(ropa_register_commit(f->reg, &err), ROPA_E_STOPPED);
    good(ropa_register_as(f->reg, &officer, &err), &err);
    ropa_record_free(more);
}

/* A record larger than what may still be written. */
static struct ropa_record *large(struct fixture *f) {
    enum { CHARS = 1800 };
    static char text[3 * CHARS + 1];
    struct ropa_record *rec = ropa_record_new(&rp_party);
    for (size_t i = 0; i < CHARS; i++)
        memcpy(text + 3 * i, "ก", 3);
    set(f->reg, rec, PAIRS("name", "บริษัทใหญ่", "notes", text));
    return rec;
}

/* The disk is full when it is to be stored. */
static void fill_at_the_end(struct fixture *f) {
    struct ropa_err err = {0};
    struct ropa_record *rec = large(f);
    struct rlimit old, small;
    good(ropa_register_save(f->reg, rec, &err), &err);
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    small = (struct rlimit){1, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    enum ropa_status s = ropa_register_commit(f->reg, &err);
    setrlimit(RLIMIT_FSIZE, &old);
    assert_int_equal(s, ROPA_E_FULL);
    assert_int_equal(ropa_record_rev(rec), 0);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

/* And while it is written: what comes after that isn't stored by itself. */
static void fill_in_the_middle(struct fixture *f) {
    struct ropa_err err = {0};
    struct rp_db *db = &f->reg->st->db;
    struct ropa_record *small = NULL;
    int64_t n = 0;
    good(rp_db_exec(db, "PRAGMA max_page_count=1", &err), &err); /* no page more than there are */
    enum ropa_status s = ROPA_OK;
    for (; n < 64 && !s; n++) {
        struct ropa_record *rec = large(f);
        s = ropa_register_save(f->reg, rec, &err);
        ropa_record_free(rec);
    }
    assert_int_equal(s, ROPA_E_FULL);
    small = ropa_record_new(&rp_party);
    set(f->reg, small, PAIRS("name", "บริษัทเล็ก"));
    s = ropa_register_save(f->reg, small, &err);
    bool lost = sqlite3_get_autocommit(db->h);
    assert_true(!lost || s == ROPA_E_FULL);
    assert_true(!lost || ropa_draft_save(f->reg, small, &err) == ROPA_E_FULL);
    if (lost)
        assert_int_equal(ropa_register_commit(f->reg, &err), ROPA_E_FULL);
    else
        ropa_register_rollback(f->reg);
    good(rp_db_exec(db, "PRAGMA max_page_count=1073741823", &err), &err);
    assert_int_equal(ropa_register_count(f->reg, &rp_party), 0);
    assert_int_equal(ropa_record_rev(small), 0);
    ropa_record_free(small);
}

static void try_to_store_a_trial(struct fixture *f) {
    struct ropa_err err = {0};
    assert_int_equal(ropa_register_commit(f->reg, &err), ROPA_E_SET_NONE);
}

typedef enum ropa_status begins(struct ropa_register *reg, const char *what, struct ropa_err *err);

static const struct ending {
    const char *name;
    begins *begin;
    void (*end)(struct fixture *f);
} endings[] = {{"rolled back", ropa_register_begin, roll_back},
               {"interrupted", ropa_register_begin, interrupt},
               {"full at the end", ropa_register_begin, fill_at_the_end},
               {"full in the middle", ropa_register_begin, fill_in_the_middle},
               {"a trial", ropa_register_try, roll_back},
               {"a trial to be stored", ropa_register_try, try_to_store_a_trial}};

/* ---- what saves ---- */

struct doing {
    struct fixture *f;
    struct ropa_record *rec, *other;
    struct ropa_form *form;
    struct ropa_edit *edit;
    struct ropa_err err;
};

static void save(struct doing *d, struct ropa_record *rec) {
    good(ropa_register_save(d->f->reg, rec, &d->err), &d->err);
}

static bool show_difference(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                            const char *b) {
    char *path = ropa_place_text(p, ROPA_AS_CODE, ROPA_TH);
    print_error("%s%s: %s, %s\n", path, f ? "" : " (why not)", a ? a : "-", b ? b : "-");
    free(path);
    ++*(size_t *)ctx;
    return true;
}

/* `rec` is what the register holds, in its own words. */
static void check_stored(struct doing *d, const struct ropa_record *rec) {
    struct ropa_record *stored = NULL;
    size_t differences = 0;
    good(ropa_register_get(d->f->reg, ropa_record_entity(rec), ropa_record_uid(rec), &stored, &d->err),
         &d->err);
    assert_int_equal(ropa_record_rev(stored), ropa_record_rev(rec));
    assert_string_equal(ropa_record_ref(stored), ropa_record_ref(rec));
    ropa_record_diff(rec, stored, show_difference, &differences);
    assert_int_equal(differences, 0);
    ropa_record_free(stored);
}

/* Of the rev that the register has, 0 for none. */
static void check_rev(struct doing *d, const struct ropa_record *rec) {
    struct ropa_record *stored = NULL;
    enum ropa_status s =
        ropa_register_get(d->f->reg, ropa_record_entity(rec), ropa_record_uid(rec), &stored, &d->err);
    assert_true(!s || s == ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_record_rev(rec), s ? 0 : ropa_record_rev(stored));
    assert_true(!s || !ropa_record_ref(rec)[0]);
    ropa_record_free(stored);
}

static void prepare_new(struct doing *d) {
    d->rec = ropa_record_new(&rp_party);
    set(d->f->reg, d->rec, PAIRS("name", "บริษัทใหม่"));
}

static void prepare_old(struct doing *d) {
    d->rec = make(d->f->reg, &rp_activity, PAIRS("activity_name", "งานเดิม", "unit_ref", "GT"));
    set(d->f->reg, d->rec, PAIRS("activity_desc", "แก้แล้ว"));
}

static void save_once(struct doing *d) {
    save(d, d->rec);
}

static void save_twice(struct doing *d) {
    save(d, d->rec);
    save(d, d->rec);
}

/* What was cloned and read within the set is put back as well. */
static void save_and_read(struct doing *d) {
    save(d, d->rec);
    struct ropa_record *clone = ropa_record_clone(d->rec), *read = NULL;
    good(ropa_register_get(d->f->reg, ropa_record_entity(d->rec), ropa_record_uid(d->rec), &read, &d->err),
         &d->err);
    ropa_record_free(d->rec);
    ropa_record_free(clone);
    d->rec = read;
}

static void save_and_clone(struct doing *d) {
    struct ropa_record *first = d->rec;
    save(d, first);
    d->rec = ropa_record_clone(first);
    ropa_record_free(first);
}

/* Its data set is made by saving it. */
static void prepare_with_elements(struct doing *d) {
    d->rec = ropa_record_new(&rp_activity);
    set(d->f->reg, d->rec,
        PAIRS("activity_name", "งานใหม่", "unit_ref", "GT", "data_elements", "name,phone", "retention_ref",
              "เกณฑ์เดิม"));
}

static void check_with_elements(struct doing *d) {
    assert_int_equal(ropa_register_count(d->f->reg, &rp_dataset), 1);
    assert_non_null(ropa_record_get(d->rec, ACT_DATASET_REFS));
    assert_non_null(ropa_record_get(d->rec, ACT_RETENTION_REF)); /* what was there before stays named */
}

/* A shared record that somebody made and holds is named still, and saved before. */
static void prepare_with_held(struct doing *d) {
    d->rec = ropa_record_new(&rp_activity);
    d->other = ropa_record_new(&rp_retention);
    set(d->f->reg, d->rec, PAIRS("activity_name", "งานใหม่", "unit_ref", "GT"));
    set(d->f->reg, d->other, PAIRS("name", "เกณฑ์ใหม่", "retention_text", "5 ปี"));
}

static void save_with_held(struct doing *d) {
    save(d, d->other);
    if (!ropa_record_get(d->rec, ACT_RETENTION_REF))
        set(d->f->reg, d->rec, PAIRS("retention_ref", ropa_record_uid(d->other)));
    save(d, d->rec);
}

static void check_with_held(struct doing *d) {
    check_stored(d, d->other);
    assert_string_equal(ropa_record_get(d->rec, ACT_RETENTION_REF), ropa_record_uid(d->other));
}

/* An edit finds or makes what is described. */
static void prepare_edit(struct doing *d) {
    d->rec = make(d->f->reg, &rp_activity, PAIRS("activity_name", "งานเดิม", "unit_ref", "GT"));
    good(ropa_edit_begin(d->f->reg, d->rec, &d->edit, &d->err), &d->err);
    good(ropa_edit_set(d->edit, "retention_text", "7 ปี", &d->err), &d->err);
    good(ropa_edit_set(d->edit, "activity_desc", "แก้แล้ว", &d->err), &d->err);
}

static void save_edit(struct doing *d) {
    good(ropa_edit_finish(d->edit, &d->err), &d->err);
    assert_non_null(ropa_edit_made(d->edit, 0));
    save(d, d->rec);
}

static void between_edit(struct doing *d) {
    assert_null(ropa_edit_made(d->edit, 0));
    assert_null(ropa_record_get(d->rec, ACT_RETENTION_REF));
}

static void save_edit_twice(struct doing *d) {
    save_edit(d);
    good(ropa_edit_set(d->edit, "retention_text", "8 ปี", &d->err), &d->err);
    good(ropa_edit_finish(d->edit, &d->err), &d->err);
    save(d, d->rec);
    /* asked for again, it is made again */
    good(ropa_edit_set(d->edit, "retention_text", "7 ปี", &d->err), &d->err);
}

static void check_edit(struct doing *d) {
    const struct ropa_view *view = ropa_register_view(d->f->reg);
    const struct ropa_record *rule =
        view->record(view->ctx, &rp_retention, ropa_record_get(d->rec, ACT_RETENTION_REF));
    assert_non_null(rule);
    assert_non_null(ropa_edit_made(d->edit, 0));
}

/* One that is gone before the set ends: what it made is named no more. */
static void save_edit_ended(struct doing *d) {
    if (!d->edit) {
        save(d, d->rec);
        return;
    }
    save_edit(d);
    ropa_edit_free(d->edit);
    d->edit = NULL;
}

static void between_edit_ended(struct doing *d) {
    assert_null(ropa_record_get(d->rec, ACT_RETENTION_REF));
    assert_string_equal(ropa_record_value(d->rec, "activity_desc"), "แก้แล้ว");
}

static void save_starter(struct doing *d) {
    char *ask = NULL;
    if (!d->rec) {
        good(ropa_starter_begin(d->f->reg, &rp_activity, "cctv", &d->rec, &ask, &d->err), &d->err);
        set(d->f->reg, d->rec, PAIRS("unit_ref", "GT"));
    }
    free(ask);
    save(d, d->rec);
}

static void prepare_nothing(struct doing *d) {
    d->rec = NULL;
}

/* ---- the form ---- */

static void answer(struct doing *d, const char *path, const char *text) {
    good(ropa_form_jump(d->form, path, &d->err), &d->err);
    good(ropa_form_answer(d->form, text, &d->err), &d->err);
}

static void begin_form(struct doing *d) {
    good(ropa_form_begin(d->f->reg, d->rec, NULL, false, &d->form, &d->err), &d->err);
}

static void prepare_form(struct doing *d) {
    d->rec = make(d->f->reg, &rp_activity, PAIRS("activity_name", "งานเดิม", "unit_ref", "GT"));
    begin_form(d);
    answer(d, "activity_desc", "ก่อนชุด");
}

static void prepare_new_form(struct doing *d) {
    d->rec = ropa_record_new(&rp_activity);
    begin_form(d);
    answer(d, "activity_name", "งานใหม่");
}

static void commit_form(struct doing *d) {
    answer(d, "unit_ref", "GT");
    answer(d, "subject_count", "9");
    good(ropa_form_commit(d->form, &d->err), &d->err);
}

static void commit_form_alone(struct doing *d) {
    good(ropa_form_commit(d->form, &d->err), &d->err);
}

static bool count_draft(void *ctx, const struct ropa_draft *draft) {
    (void)draft;
    ++*(size_t *)ctx;
    return true;
}

static size_t drafts(struct doing *d) {
    size_t n = 0;
    good(ropa_draft_each(d->f->reg, NULL, count_draft, &n, &d->err), &d->err);
    return n;
}

/* Its draft is there again, and the form knows it as its own: nothing comes in from "another window". */
static void between_form(struct doing *d) {
    struct ropa_form_window w;
    assert_int_equal(drafts(d), 1);
    answer(d, "activity_desc", "หลังชุด");
    assert_false(ropa_form_window(d->form, &w));
    assert_string_equal(ropa_record_value(d->rec, "activity_desc"), "หลังชุด");
}

static void check_form(struct doing *d) {
    assert_int_equal(drafts(d), 0);
    assert_string_equal(ropa_record_value(d->rec, "activity_desc"), "หลังชุด");
}

static void check_count(struct doing *d) {
    check_form(d);
    assert_string_equal(ropa_record_value(d->rec, "subject_count"), "9");
}

/* A rule is made for the answer. */
static void commit_form_made(struct doing *d) {
    answer(d, "retention_ref", "11 ปี");
    for (int i = 0; i < 20 && ropa_form_question(d->form); i++) {
        const struct ropa_question *q = ropa_form_question(d->form);
        if (q->ask == ROPA_ASK_MAKE)
            good(ropa_form_answer(d->form, "ใช่", &d->err), &d->err);
        else if (q->nested)
            good(ropa_form_later(d->form, &d->err), &d->err);
        else
            break;
    }
    assert_non_null(ropa_record_get(d->rec, ACT_RETENTION_REF));
    good(ropa_form_commit(d->form, &d->err), &d->err);
}

static void drop_form(struct doing *d) {
    good(ropa_form_drop(d->form, &d->err), &d->err);
}

static void check_dropped(struct doing *d) {
    assert_int_equal(drafts(d), 0);
    good(ropa_form_keep(d->form, &d->err), &d->err);
    good(ropa_form_commit(d->form, &d->err), &d->err);
}

static void keep_draft(struct doing *d) {
    good(ropa_draft_save(d->f->reg, d->rec, &d->err), &d->err);
    save(d, d->rec);
}

static void remove_it(struct doing *d) {
    good(ropa_register_remove(d->f->reg, d->rec, &d->err), &d->err);
}

static void check_removed(struct doing *d) {
    char uid[37];
    assert_int_equal(ropa_register_find(d->f->reg, &rp_activity, ropa_record_uid(d->rec), uid, &d->err),
                     ROPA_E_NOT_FOUND);
}

typedef void step(struct doing *d);

static const struct deed {
    const char *name;
    step *prepare, *act, *between, *again, *check; /* again NULL: as act */
} deeds[] = {
    {"a new record", prepare_new, save_once, NULL, NULL, NULL},
    {"a new record, twice", prepare_new, save_twice, NULL, save_once, NULL},
    {"a changed record", prepare_old, save_once, NULL, NULL, NULL},
    {"a changed record, twice", prepare_old, save_twice, NULL, save_once, NULL},
    {"what was read meanwhile", prepare_old, save_and_read, NULL, save_once, NULL},
    {"what was read of a new one", prepare_new, save_and_read, NULL, save_once, NULL},
    {"a clone", prepare_old, save_and_clone, NULL, save_once, NULL},
    {"a clone of a new one", prepare_new, save_and_clone, NULL, save_once, NULL},
    {"with a data set made", prepare_with_elements, save_once, NULL, NULL, check_with_elements},
    {"with a record held", prepare_with_held, save_with_held, NULL, NULL, check_with_held},
    {"an edit", prepare_edit, save_edit, between_edit, NULL, check_edit},
    {"an edit, twice", prepare_edit, save_edit_twice, NULL, save_edit, check_edit},
    {"an edit that is gone", prepare_edit, save_edit_ended, between_edit_ended, NULL, NULL},
    {"a starter", prepare_nothing, save_starter, NULL, NULL, NULL},
    {"a form", prepare_form, commit_form, between_form, NULL, check_count},
    {"a form, only ended again", prepare_form, commit_form, between_form, commit_form_alone, check_count},
    {"a new form", prepare_new_form, commit_form, between_form, commit_form_alone, check_count},
    {"a form that makes", prepare_form, commit_form_made, between_form, commit_form_made, check_form},
    {"a form's draft dropped", prepare_form, drop_form, between_form, drop_form, check_dropped},
    {"a draft", prepare_old, keep_draft, NULL, NULL, NULL},
    {"removed, then saved", prepare_old, remove_it, NULL, save_once, NULL},
    {"removed", prepare_old, remove_it, NULL, NULL, check_removed},
};

static void check_deed(struct fixture *f, const struct deed *deed, const struct ending *ending) {
    struct doing d = {.f = f};
    size_t links;
    print_message("%s, %s\n", deed->name, ending->name);
    deed->prepare(&d);
    int64_t n = ropa_register_count(f->reg, &rp_dataset) + ropa_register_count(f->reg, &rp_retention);
    good(ending->begin(f->reg, "set", &d.err), &d.err);
    deed->act(&d);
    ending->end(f);
    assert_int_equal(ropa_register_count(f->reg, &rp_dataset) + ropa_register_count(f->reg, &rp_retention),
                     n);
    check_rev(&d, d.rec);
    if (d.other)
        check_rev(&d, d.other);
    if (deed->between)
        deed->between(&d);
    (deed->again ? deed->again : deed->act)(&d);
    if (deed->check)
        deed->check(&d);
    if (deed->check != check_removed)
        check_stored(&d, d.rec);
    good(rp_store_prove(f->reg->st, NULL, &links, &d.err), &d.err);
    ropa_form_free(d.form);
    ropa_edit_free(d.edit);
    ropa_record_free(d.rec);
    ropa_record_free(d.other);
}

/* The register as set_up() made it: making one takes longer than what is done to it. */
static void begin_anew(struct fixture *f, const char *copy) {
    struct ropa_err err = {0};
    ropa_register_close(f->reg);
    world_end(&f->w);
    good(ropa_register_copy_as_is(copy, f->w.path, &err), &err);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    good(ropa_register_as(f->reg, &officer, &err), &err);
}

static void what_was_not_stored_can_be_done_again(void **state) {
    char copy[160];
    struct ropa_err err = {0};
    snprintf(copy, sizeof copy, "%s", scratch("copy.db"));
    good(ropa_register_backup(((struct fixture *)*state)->reg, copy, &err), &err);
    for (size_t e = 0; e < sizeof endings / sizeof *endings; e++)
        for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
            begin_anew(*state, copy);
            check_deed(*state, &deeds[i], &endings[e]);
        }
}

/* What is freed before the set ends, or after the register is closed, is put back nowhere. */
static void records_may_go_before_and_after(void **state) {
    struct fixture *f = *state;
    struct doing d = {.f = f};
    good(ropa_register_begin(f->reg, "set", &d.err), &d.err);
    prepare_new(&d);
    save(&d, d.rec);
    struct ropa_record *clone = ropa_record_clone(d.rec), *stays = ropa_record_clone(clone);
    ropa_record_free(d.rec);
    ropa_record_free(clone);
    ropa_register_close(f->reg); /* with the set open */
    assert_int_equal(ropa_record_rev(stays), 0);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &d.err), &d.err);
    save(&d, stays);
    check_stored(&d, stays);
    ropa_record_free(stays);
}

/* A save that is refused within a change set leaves nothing of itself behind: the rest may be stored. */
static void a_refused_save_leaves_nothing_in_the_set(void **state) {
    struct fixture *f = *state;
    struct doing d = {.f = f};
    size_t links;
    prepare_with_elements(&d);
    save(&d, d.rec);
    struct ropa_record *old = ropa_record_clone(d.rec), *twin = ropa_record_clone(d.rec);
    save(&d, d.rec);
    int64_t sets = ropa_register_count(f->reg, &rp_dataset);
    good(ropa_register_begin(f->reg, "set", &d.err), &d.err);
    ropa_record_clear(old, ACT_DATASET_REFS); /* so that one would be made */
    assert_int_equal(ropa_register_save(f->reg, old, &d.err), ROPA_E_CONFLICT);
    assert_null(ropa_record_get(old, ACT_DATASET_REFS));
    assert_int_equal(ropa_register_remove(f->reg, twin, &d.err), ROPA_E_CONFLICT);
    enter(f->reg, &rp_party, PAIRS("name", "บริษัท"));
    good(ropa_register_commit(f->reg, &d.err), &d.err);
    assert_int_equal(ropa_register_count(f->reg, &rp_dataset), sets);
    assert_int_equal(ropa_register_count(f->reg, &rp_party), 1);
    check_stored(&d, d.rec);
    good(ropa_register_verify(f->reg, NULL, &links, &d.err), &d.err);
    ropa_record_free(d.rec);
    ropa_record_free(old);
    ropa_record_free(twin);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_was_not_stored_can_be_done_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(records_may_go_before_and_after, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_refused_save_leaves_nothing_in_the_set, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
