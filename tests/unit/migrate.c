/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Old files come to today's shape after a dated copy; newer and foreign ones are left alone. */
#include "store/migrate.h"

#include "base/embedded.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/print.h"
#include "model/record.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>

#include "world.h"
#include <cmocka.h>

#include "number.h"

#include "older.h"

static const char rows[] =
    "INSERT INTO register (id, uid, made_at, written_by) VALUES (1, 'u', '2023-03-20T09:30:00+07:00', '0.0.9');"
    "INSERT INTO counter VALUES ('RO', 'ICT', 2566, 7);"
    "INSERT INTO term VALUES ('ELEMENT', '+เลขโฉนด', 'เลขโฉนด');"
    "INSERT INTO search_doc (uid, noun, title, body, fresh) VALUES ('x', 'activity', 'ก', 'ข', 0)";

/* A register as it was when `version` migrations existed, with something in it. */
static void make_old(const char *path, int version) {
    struct rp_db db;
    assert_int_equal(rp_db_open(&db, path, true, NULL), ROPA_OK);
    older_shape(&db, version);
    assert_int_equal(rp_db_exec(&db, rows, NULL), ROPA_OK);
    rp_db_close(&db);
}

/* The file's bytes, FNV-1a. */
static uint64_t file_hash(const char *path) {
    uint64_t h = 14695981039346656037u;
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    for (int c = getc(f); c != EOF; c = getc(f))
        h = (h ^ (unsigned char)c) * 1099511628211u;
    fclose(f);
    return h;
}

static enum ropa_status migrate(struct rp_db *db, const char *path, char backup[512], struct ropa_err *err) {
    assert_int_equal(rp_db_open(db, path, false, NULL), ROPA_OK);
    return rp_migrate(db, false, "2023-03-20", backup, 512, err);
}

static int64_t version_of(struct rp_db *db) {
    return db_number(db, -1, "PRAGMA user_version", NULL);
}

static void every_old_file_comes_to_now(void **state) {
    (void)state;
    for (int v = 1; v < rp_migrate_latest(); v++) {
        struct world w;
        struct rp_db db;
        char backup[512], expected[512];
        world_make(&w, "migrate");
        make_old(w.path, v);
        assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
        assert_int_equal(version_of(&db), rp_migrate_latest());
        assert_int_equal(db_number(&db, 0, "SELECT last FROM counter WHERE unit = ?1", "ICT"), 7);
        assert_int_equal(db_number(&db, -1, "SELECT count(*) FROM activity", NULL), 0);
        rp_db_close(&db);
        snprintf(expected, sizeof expected, "%s.before-v%d-20230320", w.path, v);
        assert_string_equal(backup, expected);
        assert_int_equal(rp_db_open(&db, backup, false, NULL), ROPA_OK);
        assert_int_equal(version_of(&db), v);
        assert_int_equal(db_number(&db, 0, "SELECT last FROM counter WHERE unit = ?1", "ICT"), 7);
        rp_db_close(&db);
        unlink(backup);
        world_end(&w);
    }
}

/* Made at once or step by step: the same tables and indexes to the letter, and no row in either that the other lacks. */
static void a_new_file_is_what_the_steps_come_to(void **state) {
    struct world w;
    struct rp_db db, fresh;
    bool row = true;
    struct ropa_err err = {0};
    (void)state;
    world_make(&w, "migrate");
    assert_int_equal(rp_db_open(&db, w.path, true, NULL), ROPA_OK);
    older_shape(&db, rp_migrate_latest());
    assert_int_equal(rp_migrate_fresh(&fresh, w.path, NULL), ROPA_OK);
    if (rp_migrate_verify(&db, &err) || rp_migrate_verify(&fresh, &err))
        fail_msg("%s: %s", err.subject, err.hint[ROPA_EN]);
    sqlite3_stmt *q = rp_db_stmt(&db,
                                 "SELECT 'SELECT count(*) FROM \"' || name || '\"' FROM sqlite_schema WHERE "
                                 "type = 'table' AND name NOT LIKE 'sqlite_%'",
                                 NULL);
    int tables = 0;
    for (; !rp_db_row(&db, q, &row, NULL) && row; tables++) {
        const char *count = rp_db_column(q, 0);
        if (db_number(&db, -1, count, NULL) != db_number(&fresh, -2, count, NULL))
            fail_msg("%s", count);
    }
    sqlite3_reset(q);
    assert_true(tables > 50);
    rp_db_close(&fresh);
    rp_db_close(&db);
    world_end(&w);
}

/* What was read for a record not saved yet is told apart as before. */
static void files_nobody_claimed_are_still_known(void **state) {
    struct world w;
    struct rp_db db;
    char backup[512];
    (void)state;
    world_make(&w, "migrate");
    make_old(w.path, 8);
    assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db,
                                "INSERT INTO blob (sha256, size, unclaimed_since, content) VALUES "
                                "('kept', 1, NULL, x'61'), ('read', 1, '2023-03-19T09:30:00+07:00', x'62')",
                                NULL),
                     ROPA_OK);
    rp_db_close(&db);
    assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
    assert_int_equal(db_number(&db, 0, "SELECT count(*) FROM unclaimed", NULL), 1);
    assert_int_equal(
        db_number(&db, 0,
                  "SELECT count(*) FROM unclaimed JOIN blob USING (sha256) WHERE sha256 = ?1 AND "
                  "since = '2023-03-19T09:30:00+07:00' AND content = x'62'",
                  "read"),
        1);
    rp_db_close(&db);
    unlink(backup);
    world_end(&w);
}

/* What a data set said of the catalogue in free text is kept, beside the reference that took its place. */
static void the_text_on_the_catalogue_is_kept(void **state) {
    struct world w;
    struct rp_db db;
    char backup[512];
    (void)state;
    world_make(&w, "migrate");
    make_old(w.path, 9);
    assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
    assert_int_equal(
        rp_db_exec(&db,
                   "INSERT INTO dataset (uid, ref, rev, status, title_key, sort_key, name, catalog_ref) "
                   "VALUES ('d', 'DS-ICT-66-001', 1, 'draft', 'x', x'00', 'x', 'GDC-0123')",
                   NULL),
        ROPA_OK);
    rp_db_close(&db);
    assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
    assert_int_equal(
        db_number(&db, 0,
                  "SELECT count(*) FROM dataset WHERE uid = ?1 AND catalog_text = 'GDC-0123' AND "
                  "catalog_ref IS NULL",
                  "d"),
        1);
    rp_db_close(&db);
    unlink(backup);
    world_end(&w);
}

/* The record and the digest text of `snapshot`, a data set's. */
static struct ropa_record *snapshot_of(const char *snapshot, char **text) {
    struct ropa_record *rec = ropa_record_new(&rp_dataset);
    json_t *object = json_loads(snapshot, 0, NULL);
    assert_non_null(object);
    assert_true(rp_record_load(rec, object));
    json_t *kept = json_pack("{s:s, s:O, s:[]}", "noun", "dataset", "record", object, "named");
    *text = rp_print_text(kept, 1);
    json_decref(kept);
    json_decref(object);
    return rec;
}

/* History and approvals from then say "catalog_ref" of it; they are read as before, and what was approved hasn't changed. */
static void snapshots_of_the_text_are_read(void **state) {
    static const char uid[] = "0190b5a4-0000-7000-8000-000000000001";
    (void)state;
    char *before, *now, *linked;
    struct ropa_record *old = snapshot_of("{\"name\": \"x\", \"catalog_ref\": \"GDC-0123\"}", &before);
    struct ropa_record *new = snapshot_of("{\"name\": \"x\", \"catalog_text\": \"GDC-0123\"}", &now);
    assert_string_equal(ropa_record_get(old, DAT_CATALOG_TEXT), "GDC-0123");
    assert_null(ropa_record_get(old, DAT_CATALOG_REF));
    assert_string_equal(before, now);
    assert_non_null(strstr(before, "\"catalog_ref\":\"GDC-0123\""));
    ropa_record_free(old);
    old =
        snapshot_of("{\"name\": \"x\", \"catalog_ref\": \"0190b5a4-0000-7000-8000-000000000001\"}", &linked);
    assert_string_equal(ropa_record_get(old, DAT_CATALOG_REF), uid);
    assert_null(ropa_record_get(old, DAT_CATALOG_TEXT));
    assert_false(
        rp_print_has(&rp_dataset.fields[DAT_CATALOG_REF])); /* linking changes nothing of what was approved */
    ropa_record_free(old);
    ropa_record_free(new);
    free(before);
    free(now);
    free(linked);
}

static void a_copy_cut_off_half_way_is_not_taken_for_one(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char backup[512], half[300];
    world_make(&w, "half");
    make_old(w.path, 1);
    /* what a power cut leaves while the copy is being written */
    snprintf(half, sizeof half, "%s.before-v1-20230320.part", w.path);
    FILE *f = fopen(half, "w");
    assert_true(f && fputs("SQLite", f) > 0 && !fclose(f));
    assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
    rp_db_close(&db);
    assert_int_not_equal(access(half, F_OK), 0);
    assert_int_equal(rp_db_open(&db, backup, false, NULL), ROPA_OK);
    assert_int_equal(version_of(&db), 1);
    rp_db_close(&db);
    unlink(backup);
    world_end(&w);
}

static void put(const char *path, const char *text) {
    FILE *f = fopen(path, "w");
    assert_true(f && fputs(text, f) > 0 && !fclose(f));
}

/* What has a copy's name stays, whatever it is; the new copy takes the next number. */
static void a_copy_made_before_is_not_written_over(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char backup[512], earlier[2][300], expected[300];
    world_make(&w, "earlier");
    make_old(w.path, 1);
    snprintf(earlier[0], sizeof earlier[0], "%s.before-v1-20230320", w.path);
    snprintf(earlier[1], sizeof earlier[1], "%s.before-v1-20230320-2", w.path);
    snprintf(expected, sizeof expected, "%s.before-v1-20230320-3", w.path);
    put(earlier[0], "made earlier today");
    put(earlier[1], "and another");
    uint64_t before[] = {file_hash(earlier[0]), file_hash(earlier[1])};
    assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
    assert_int_equal(version_of(&db), rp_migrate_latest());
    rp_db_close(&db);
    assert_string_equal(backup, expected);
    for (int i = 0; i < 2; i++) {
        assert_true(file_hash(earlier[i]) == before[i]);
        unlink(earlier[i]);
    }
    assert_int_equal(rp_db_open(&db, backup, false, NULL), ROPA_OK);
    assert_int_equal(version_of(&db), 1);
    rp_db_close(&db);
    unlink(backup);
    world_end(&w);
}

/* Two who open an old file at once: it is upgraded once, the other waits and finds it done. */
static void who_waited_finds_it_done(void **state) {
    (void)state;
    struct world w;
    struct rp_db one, other;
    char backup[512], none[512];
    world_make(&w, "twice");
    make_old(w.path, 3);
    assert_int_equal(rp_db_open(&other, w.path, false, NULL), ROPA_OK);
    assert_int_equal(version_of(&other), 3);
    assert_int_equal(migrate(&one, w.path, backup, NULL), ROPA_OK);
    assert_int_equal(rp_migrate(&other, false, "2023-03-20", none, sizeof none, NULL), ROPA_OK);
    assert_string_equal(none, "");
    assert_int_equal(version_of(&other), rp_migrate_latest());
    rp_db_close(&one);
    rp_db_close(&other);
    unlink(backup);
    world_end(&w);
}

static void a_file_of_today_is_not_copied(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char backup[512];
    world_make(&w, "today");
    make_old(w.path, rp_migrate_latest());
    assert_int_equal(migrate(&db, w.path, backup, NULL), ROPA_OK);
    assert_string_equal(backup, "");
    rp_db_close(&db);
    world_end(&w);
}

static void what_is_not_ours_is_refused_untouched(void **state) {
    (void)state;
    static const struct {
        const char *sql;
        enum ropa_status status;
        const char *found;
    } cases[] = {
        {"PRAGMA user_version=99", ROPA_E_NEWER, "0.0.9, v99"},
        {"PRAGMA application_id=1", ROPA_E_FOREIGN, ""},
        {"PRAGMA application_id=0", ROPA_E_FOREIGN, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct world w;
        struct rp_db db;
        struct ropa_err err = {0};
        char backup[512];
        world_make(&w, "refused");
        make_old(w.path, rp_migrate_latest());
        assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
        assert_int_equal(rp_db_exec(&db, cases[i].sql, NULL), ROPA_OK);
        rp_db_close(&db);
        uint64_t before = file_hash(w.path);
        assert_int_equal(migrate(&db, w.path, backup, &err), cases[i].status);
        assert_string_equal(err.found, cases[i].found);
        rp_db_close(&db);
        assert_true(file_hash(w.path) == before);
        assert_string_equal(backup, "");
        world_end(&w);
    }
}

/* A trigger would run within the upgrade: it is found before, nothing of the file changes, and no copy is kept. */
static void what_somebody_put_in_is_said_before_it_runs(void **state) {
    static const struct {
        const char *sql, *name;
    } cases[] = {
        {"CREATE TRIGGER spy AFTER UPDATE ON register BEGIN UPDATE counter SET last=99; END", "trigger spy"},
        {"CREATE TRIGGER eats BEFORE INSERT ON unclaimed BEGIN SELECT raise(IGNORE); END", "trigger eats"},
        {"CREATE VIEW aside AS SELECT * FROM counter", "view aside"},
        {"CREATE TABLE aside (x)", "table aside"},
        {"DROP TABLE search_doc; CREATE TRIGGER spy AFTER UPDATE ON register BEGIN SELECT 1; END", "trigger spy"},
        {"PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_spy', 'register', 0, "
         "'CREATE TRIGGER sqlite_spy AFTER UPDATE ON register BEGIN UPDATE counter SET last=99; END')",
         "trigger sqlite_spy"},
        {"DROP TABLE term; CREATE VIEW term AS SELECT 1 AS vocab, 2 AS term, 3 AS term_key", "view term"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct world w;
        struct rp_db db;
        struct ropa_err err = {0};
        char backup[512];
        world_make(&w, "put_in");
        make_old(w.path, rp_migrate_latest() - 1);
        assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
        assert_int_equal(rp_db_exec(&db, cases[i].sql, NULL), ROPA_OK);
        rp_db_close(&db);
        uint64_t before = file_hash(w.path);
        assert_int_equal(migrate(&db, w.path, backup, &err), ROPA_E_TAMPERED);
        assert_string_equal(err.subject, cases[i].name);
        rp_db_close(&db);
        assert_true(file_hash(w.path) == before);
        assert_string_equal(backup, "");
        world_end(&w);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_old_file_comes_to_now),
        cmocka_unit_test(a_new_file_is_what_the_steps_come_to),
        cmocka_unit_test(files_nobody_claimed_are_still_known),
        cmocka_unit_test(the_text_on_the_catalogue_is_kept),
        cmocka_unit_test(snapshots_of_the_text_are_read),
        cmocka_unit_test(a_copy_cut_off_half_way_is_not_taken_for_one),
        cmocka_unit_test(a_copy_made_before_is_not_written_over),
        cmocka_unit_test(who_waited_finds_it_done),
        cmocka_unit_test(a_file_of_today_is_not_copied),
        cmocka_unit_test(what_is_not_ours_is_refused_untouched),
        cmocka_unit_test(what_somebody_put_in_is_said_before_it_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
