/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A migration that fails leaves the file as it was, with one copy beside it however often that happens. */
#include "base/embedded.h"
#include "store/migrate.h"
#include "store/store.h"

#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>

#include "number.h"

#define TEXT(s) s, sizeof(s) - 1

/* Stand in for those of the library: the linker takes the first it meets. */
const struct rp_embedded rp_embedded_files[] = {
    {"schema/0001_good.sql", TEXT("CREATE TABLE kept (x INTEGER); INSERT INTO kept VALUES (7)")},
    {"schema/0002_good_too.sql", TEXT("CREATE TABLE more (z INTEGER); UPDATE kept SET x = 8")},
    {"schema/0003_broken.sql", TEXT("CREATE TABLE half (y INTEGER); UPDATE kept SET x = 9; INSERT INTO nowhere VALUES (1)")},
    {0},
};

static void make_old(struct world *w) {
    struct rp_db db;
    char bump[96];
    world_make(w, "broken");
    assert_int_equal(rp_db_open(&db, w->path, true, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db, rp_embedded_files[0].text, NULL), ROPA_OK);
    snprintf(bump, sizeof bump, "PRAGMA application_id=%d; PRAGMA user_version=1", RP_APPLICATION_ID);
    assert_int_equal(rp_db_exec(&db, bump, NULL), ROPA_OK);
    rp_db_close(&db);
}

static void failing(struct world *w, const char *day, char backup[512], struct ropa_err *err) {
    struct rp_db db;
    assert_int_equal(rp_db_open(&db, w->path, false, NULL), ROPA_OK);
    assert_int_equal(rp_migrate(&db, false, day, backup, 512, err), ROPA_E_UPGRADE);
    rp_db_close(&db);
}

static void holds_first(const char *path, int x) {
    struct rp_db db;
    assert_int_equal(rp_db_open(&db, path, false, NULL), ROPA_OK);
    assert_int_equal(db_number(&db, -1, "PRAGMA user_version", NULL), 1);
    assert_int_equal(db_number(&db, -1, "SELECT x FROM kept", NULL), x);
    assert_int_equal(db_number(&db, -1, "SELECT count(*) FROM sqlite_schema", NULL), 1);
    rp_db_close(&db);
}

static size_t copies(struct world *w, bool remove) {
    glob_t g;
    char pattern[300];
    snprintf(pattern, sizeof pattern, "%s.before-v*", w->path);
    size_t n = glob(pattern, 0, NULL, &g) ? 0 : g.gl_pathc;
    for (size_t i = 0; remove && i < n; i++)
        unlink(g.gl_pathv[i]);
    if (n)
        globfree(&g);
    return n;
}

/* Also of the migrations before it, which were good. */
static void a_failed_migration_leaves_the_file_as_it_was(void **state) {
    (void)state;
    struct world w;
    struct ropa_err err = {0};
    char backup[512], said[1200];
    make_old(&w);
    failing(&w, "2023-03-20", backup, &err);
    assert_non_null(strstr(err.native, "nowhere"));
    assert_string_equal(err.hint[ROPA_TH], backup);
    for (int lang = 0; lang < 2; lang++) {
        ropa_err_sentence(&err, (enum ropa_lang)lang, said, sizeof said);
        assert_non_null(strstr(said, backup));
        assert_non_null(strstr(said, "nowhere"));
    }
    holds_first(w.path, 7);
    holds_first(backup, 7);
    copies(&w, true);
    world_end(&w);
}

static void one_copy_serves_all_failures_of_the_same_file(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char first[512], again[512];
    make_old(&w);
    failing(&w, "2023-03-20", first, NULL);
    failing(&w, "2023-03-20", again, NULL);
    assert_string_equal(again, first);
    failing(&w, "2023-04-01", again, NULL); /* on another day too */
    assert_string_equal(again, first);
    assert_int_equal(copies(&w, false), 1);

    /* the version before goes on with it: then the old copy would lack what was typed */
    assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db, "UPDATE kept SET x = 70", NULL), ROPA_OK);
    rp_db_close(&db);
    failing(&w, "2023-03-20", again, NULL);
    assert_string_not_equal(again, first);
    holds_first(again, 70);
    holds_first(first, 7);
    assert_int_equal(copies(&w, true), 2);
    world_end(&w);
}

static void it_can_be_copied_all_the_same(void **state) {
    (void)state;
    struct world w;
    char to[300], backup[512];
    struct ropa_err err = {0};
    make_old(&w);
    failing(&w, "2023-03-20", backup, NULL);
    snprintf(to, sizeof to, "%s.before-vacation", w.path);
    assert_int_equal(rp_store_copy_as_is(w.path, to, &err), ROPA_OK);
    holds_first(to, 7);
    assert_int_equal(rp_store_copy_as_is(w.path, to, &err), ROPA_E_EXISTS);
    holds_first(to, 7);
    copies(&w, true);

    /* who is writing just now isn't copied half */
    struct rp_db writer;
    assert_int_equal(rp_db_open(&writer, w.path, false, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&writer, "BEGIN EXCLUSIVE; UPDATE kept SET x = 70", NULL), ROPA_OK);
    assert_int_equal(rp_store_copy_as_is(w.path, to, &err), ROPA_E_BUSY);
    assert_string_equal(err.subject, w.path);
    assert_int_equal(copies(&w, true), 0);
    rp_db_close(&writer);
    world_end(&w);
}

static void what_is_not_ours_is_not_copied(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char to[300];
    make_old(&w);
    assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db, "PRAGMA application_id=1", NULL), ROPA_OK);
    rp_db_close(&db);
    snprintf(to, sizeof to, "%s.copy", w.path);
    assert_int_equal(rp_store_copy_as_is(w.path, to, NULL), ROPA_E_FOREIGN);
    assert_int_not_equal(access(to, F_OK), 0);
    assert_int_equal(rp_store_copy_as_is("/nowhere/ropa.db", to, NULL), ROPA_E_NO_REGISTER);
    world_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_migration_leaves_the_file_as_it_was),
        cmocka_unit_test(one_copy_serves_all_failures_of_the_same_file),
        cmocka_unit_test(it_can_be_copied_all_the_same),
        cmocka_unit_test(what_is_not_ours_is_not_copied),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
