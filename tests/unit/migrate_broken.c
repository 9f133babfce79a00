/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A migration that fails half-way leaves the file as it was, with its copy beside it. */
#include "store/migrate.h"

#include "base/embedded.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>

#define TEXT(s) s, sizeof(s) - 1

/* Stand in for those of the library: the linker takes the first it meets. */
const struct rp_embedded rp_embedded_files[] = {
    {"schema/0001_good.sql", TEXT("CREATE TABLE kept (x INTEGER); INSERT INTO kept VALUES (7)")},
    {"schema/0002_broken.sql", TEXT("CREATE TABLE half (y INTEGER); UPDATE kept SET x = 8; INSERT INTO nowhere VALUES (1)")},
    {0},
};

static void a_failed_migration_leaves_the_file_as_it_was(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    struct ropa_err err = {0};
    char backup[512], bump[96];
    world_make(&w, "broken");
    assert_int_equal(rp_db_open(&db, w.path, true, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db, rp_embedded_files[0].text, NULL), ROPA_OK);
    snprintf(bump, sizeof bump, "PRAGMA application_id=%d; PRAGMA user_version=1", RP_APPLICATION_ID);
    assert_int_equal(rp_db_exec(&db, bump, NULL), ROPA_OK);

    assert_int_equal(rp_migrate(&db, false, "2023-03-20", backup, sizeof backup, &err), ROPA_E_DB);
    assert_non_null(strstr(err.native, "nowhere"));
    rp_db_close(&db);

    assert_int_equal(rp_db_open(&db, w.path, false, NULL), ROPA_OK);
    assert_int_equal(rp_db_int(&db, -1, "PRAGMA user_version", NULL), 1);
    assert_int_equal(rp_db_int(&db, -1, "SELECT x FROM kept", NULL), 7);
    assert_int_equal(rp_db_int(&db, -1, "SELECT count(*) FROM sqlite_schema", NULL), 1);
    rp_db_close(&db);
    assert_int_equal(access(backup, F_OK), 0);
    unlink(backup);
    world_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_failed_migration_leaves_the_file_as_it_was)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
