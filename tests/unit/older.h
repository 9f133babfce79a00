/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Registers as earlier versions of the program had them, made from the migrations of that time. For unit tests. */
#ifndef OLDER_H
#define OLDER_H

#include "base/embedded.h"
#include "store/db.h"
#include "store/migrate.h"

/* `db`, empty, gets the shape that a register had when `version` migrations existed. */
static inline void older_shape(struct rp_db *db, int version) {
    char bump[96];
    int n = 0;
    for (const struct rp_embedded *e = rp_embedded_files; e->name; e++)
        if (!strncmp(e->name, "schema/", 7) && n++ < version)
            assert_int_equal(rp_db_exec(db, e->text, NULL), ROPA_OK);
    snprintf(bump, sizeof bump, "PRAGMA application_id=%d; PRAGMA user_version=%d", RP_APPLICATION_ID, version);
    assert_int_equal(rp_db_exec(db, bump, NULL), ROPA_OK);
}

/* The register at `path`, which nobody has open, as it stood then: what that version had no table or column for is gone. */
static inline void older_file(const char *path, int version) {
    static const char copies[] = /* one statement a table, of the columns that both have */
        "SELECT 'INSERT INTO main.' || t.name || ' (' || group_concat(c.name) || ') SELECT ' || group_concat(c.name) "
        "|| ' FROM now.' || t.name FROM main.sqlite_schema t, pragma_table_info(t.name) c, "
        "now.sqlite_schema n, pragma_table_info(n.name, 'now') k "
        "WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.name NOT GLOB 'search_[nw]*' "
        "AND n.name = t.name AND k.name = c.name GROUP BY t.name";
    static const char *const beside[] = {"", "-wal", "-shm"};
    char old[512], text[600];
    struct rp_db db;
    struct rp_buf all = {0};
    bool row;
    snprintf(old, sizeof old, "%s-older", path);
    assert_int_equal(rp_db_open(&db, old, true, NULL), ROPA_OK);
    older_shape(&db, version);
    snprintf(text, sizeof text, "ATTACH '%s' AS now", path);
    assert_int_equal(rp_db_exec(&db, text, NULL), ROPA_OK);
    sqlite3_stmt *q = rp_db_stmt(&db, copies, NULL);
    while (rp_db_row(&db, q, &row, NULL) == ROPA_OK && row)
        rp_buf_printf(&all, "%s;", (const char *)sqlite3_column_text(q, 0));
    assert_false(all.bad);
    assert_int_equal(rp_db_exec(&db, "BEGIN", NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db, all.p, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&db,
                                "INSERT INTO search_name (search_name) VALUES ('rebuild');"
                                "INSERT INTO search_word (search_word) VALUES ('rebuild'); COMMIT; DETACH now",
                                NULL),
                     ROPA_OK);
    rp_db_close(&db);
    rp_buf_free(&all);
    for (size_t i = 0; i < 3; i++) {
        snprintf(text, sizeof text, "%s%s", path, beside[i]);
        unlink(text);
    }
    assert_int_equal(rename(old, path), 0);
}

#endif
