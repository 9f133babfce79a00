/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is done to thousands of records in one go: its work and its memory are counted, not timed. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"
#include "register/register.h"

#include "fixture.h"
#include "scratch.h"
#include "store/handle.h"

enum { STEPS = 100, WORDS = 200 };

static size_t told; /* by the progress */
static size_t asked, stop_at = SIZE_MAX;

static bool count_told(void *ctx, size_t done) {
    (void)ctx;
    told += done > 0; /* else SQLite is at it, and counts nothing */
    asked++;
    return asked < stop_at;
}

static int set_up(void **state) {
    fixture_make(state, "many", count_told);
    return 0;
}

static int count_step(void *ctx) {
    ++*(size_t *)ctx;
    return 0;
}

/* Make `n` sets of measures so described, in a change set left open. */
static void make_sets(struct ropa_register *reg, size_t n, const char *text) {
    struct ropa_err err = {0};
    char name[64], own[8 * WORDS + 64];
    good(ropa_register_begin(reg, "import", &err), &err);
    for (size_t i = 0; i < n; i++) {
        snprintf(name, sizeof name, "ตัวอย่าง %zu", i);
        snprintf(own, sizeof own, "%s %zu", text, i);
        enter(reg, &rp_security, PAIRS("name", name, "sec_org_text", own));
    }
}

/* Hundreds of steps of SQLite that taking back `n` records needs. */
static size_t steps_of_undo(struct ropa_register *reg, size_t n) {
    struct ropa_err err = {0};
    size_t steps = 0, undone;
    make_sets(reg, n, "มีคำสั่งแต่งตั้ง");
    good(ropa_register_commit(reg, &err), &err);
    sqlite3_progress_handler(reg->st->db.h, STEPS, count_step, &steps);
    good(ropa_register_undo(reg, &undone, &err), &err);
    assert_int_equal(undone, n);
    /* nothing is left but what was taken back: the sets undone are passed over */
    assert_int_equal(ropa_register_undo(reg, &undone, NULL), ROPA_E_NOTHING);
    sqlite3_progress_handler(reg->st->db.h, 0, NULL, NULL);
    return steps;
}

static void undo_of_twice_as_many_is_twice_the_work(void **state) {
    struct fixture *f = *state;
    size_t once = steps_of_undo(f->reg, 400), twice = steps_of_undo(f->reg, 800);
    assert_true(once > 0);
    assert_in_range(twice * 10 / once, 15, 26);
}

static void a_front_end_is_told_how_far_it_is(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n;
    make_sets(f->reg, 250, "มีคำสั่งแต่งตั้ง");
    good(ropa_register_commit(f->reg, &err), &err);
    told = 0;
    good(ropa_register_undo(f->reg, &n, &err), &err);
    assert_int_equal(told, 2);
    told = 0;
    good(ropa_register_verify(f->reg, NULL, &n, &err), &err);
    assert_int_equal(told, n / 100);
}

/* ---- what takes long is stopped by who waits ---- */

static bool see_finding(void *ctx, const struct ropa_finding *found) {
    return ctx && found;
}

static bool see_due(void *ctx, const struct ropa_due *due) {
    return ctx && due;
}

static bool see_todo(void *ctx, const struct ropa_todo *todo) {
    return ctx && todo;
}

static bool see_pair(void *ctx, const struct ropa_pair *pair) {
    return ctx && pair;
}

static enum ropa_status walk_check(struct ropa_register *reg, struct ropa_err *err) {
    return ropa_check_each(reg, NULL, see_finding, NULL, reg, err);
}

static enum ropa_status walk_due(struct ropa_register *reg, struct ropa_err *err) {
    return ropa_due_each(reg, &(struct ropa_due_options){0}, see_due, reg, err);
}

static enum ropa_status walk_todo(struct ropa_register *reg, struct ropa_err *err) {
    return ropa_todo_each(reg, NULL, &(struct ropa_todo_options){.mistakes = true}, see_todo, reg, err);
}

static enum ropa_status walk_score(struct ropa_register *reg, struct ropa_err *err) {
    struct ropa_score *score = NULL;
    enum ropa_status s = ropa_register_score(reg, &(struct ropa_score_options){0}, &score, err);
    assert_true(s ? !score : score != NULL);
    ropa_score_free(score);
    return s;
}

static enum ropa_status walk_home(struct ropa_register *reg, struct ropa_err *err) {
    struct ropa_home *home = NULL;
    enum ropa_status s = ropa_home_read(reg, &(struct ropa_home_options){.counted = 1000}, &home, err);
    assert_true(s ? !home : home != NULL);
    ropa_home_free(home);
    return s;
}

static enum ropa_status walk_duplicates(struct ropa_register *reg, struct ropa_err *err) {
    return ropa_duplicates(reg, &rp_activity, see_pair, reg, err);
}

static const struct {
    const char *name;
    enum ropa_status (*walk)(struct ropa_register *reg, struct ropa_err *err);
} walks[] = {{"home", walk_home},   {"check", walk_check},           {"due", walk_due},
             {"todo", walk_todo},   {"score", walk_score},           {"duplicates", walk_duplicates},
             {"integrity", ropa_register_integrity}};

/* At whichever of the times it is told: then nothing is told of it but that, and the next one works. */
static void what_takes_long_is_stopped_by_its_progress(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char name[64];
    enter(f->reg, &rp_unit, PAIRS("code", "SC", "name", "กองคลัง"));
    good(ropa_register_begin(f->reg, "import", &err), &err);
    for (size_t i = 0; i < 250; i++) {
        snprintf(name, sizeof name, "งานคลังที่ %zu", i);
        enter(f->reg, &rp_activity, PAIRS("activity_name", name, "unit_ref", "SC", "data_elements", "name"));
    }
    good(ropa_register_commit(f->reg, &err), &err);
    for (size_t i = 0; i < sizeof walks / sizeof *walks; i++) {
        size_t times = 0;
        enum ropa_status s = ROPA_E_STOPPED;
        for (; s == ROPA_E_STOPPED && times < 1000; times++) {
            asked = 0;
            stop_at = times + 1;
            err = (struct ropa_err){0};
            s = walks[i].walk(f->reg, &err);
            if (s && (s != ROPA_E_STOPPED || err.status != s || asked != stop_at))
                fail_msg("%s: %d, %d %s; asked %zu, stopped at %zu", walks[i].name, s, err.status, err.native, asked,
                         stop_at);
        }
        stop_at = SIZE_MAX;
        if (s || times < 3)
            fail_msg("%s: is stopped at %zu places", walks[i].name, times - 1);
    }
}

/* SQLite's page cache and the index may take theirs; the 15 MB of documents must not stay beside them. */
static void a_big_change_set_does_not_grow_in_memory(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char text[8 * WORDS + 1];
    size_t n = 0;
    for (unsigned i = 0; i < WORDS; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "w%u ", i * 7919 % 99991);
    make_sets(f->reg, 8000, text);
    sqlite3_memory_highwater(1);
    good(ropa_register_commit(f->reg, &err), &err);
    assert_in_range(sqlite3_memory_highwater(1), 0, 24 << 20);
}

/* A data set is made for each activity and lent while it is saved: thousands must not all be held, and looked through. */
static void what_was_lent_does_not_pile_up(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char name[64];
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์เทคโนโลยี"));
    good(ropa_register_begin(f->reg, "import", &err), &err);
    for (size_t i = 0; i < 600; i++) {
        snprintf(name, sizeof name, "งานที่ %zu", i);
        enter(f->reg, &rp_activity, PAIRS("activity_name", name, "unit_ref", "ICT", "data_elements", "name"));
        assert_in_range(f->reg->st->n_seen, 0, 300);
    }
    good(ropa_register_commit(f->reg, &err), &err);
}

/* A file of evidence goes in and is verified in pieces. */
static void a_big_file_is_never_in_memory(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    size_t n;
    const char *path = scratch_write("big.pdf", "%PDF-1.4", 8);
    assert_int_equal(truncate(path, 40 << 20), 0);
    sqlite3_memory_highwater(1);
    good(ropa_evidence_take(f->reg, rec, path, &err), &err);
    change(f->reg, rec, PAIRS("title", "ไฟล์ใหญ่"));
    assert_string_equal(ropa_record_value(rec, "file_kept"), "1");
    good(ropa_register_verify(f->reg, NULL, &n, &err), &err);
    assert_in_range(sqlite3_memory_highwater(1), 0, 24 << 20);
    ropa_record_free(rec);
    scratch_remove(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(undo_of_twice_as_many_is_twice_the_work),
        cmocka_unit_test(a_front_end_is_told_how_far_it_is),
        cmocka_unit_test(what_takes_long_is_stopped_by_its_progress),
        cmocka_unit_test(a_big_change_set_does_not_grow_in_memory),
        cmocka_unit_test(what_was_lent_does_not_pile_up),
        cmocka_unit_test(a_big_file_is_never_in_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
