/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"
#include "store/handle.h"
#include "store/migrate.h"

enum ropa_status rp_store_backup(struct rp_store *st, const char *path, struct ropa_err *err) {
    enum ropa_status s = rp_db_copy(&st->db, path, err);
    sqlite3_stmt *q = s || st->db.readonly
                          ? NULL
                          : rp_db_stmt(&st->db, "UPDATE register SET backed_up_at=?1 WHERE id=1", NULL);
    if (!q)
        return s;
    rp_db_text(q, 1, st->now);
    rp_db_done(&st->db, q, NULL); /* the copy is made; that it can't be noted is no failure of it */
    return s;
}

void rp_store_backed_up(struct rp_store *st, char at[26]) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT backed_up_at FROM register WHERE id=1", NULL);
    at[0] = '\0';
    if (!q)
        return;
    if (!rp_db_row(&st->db, q, &row, NULL) && row)
        rp_copy(at, 26, rp_db_column(q, 0));
    sqlite3_reset(q);
}

enum ropa_status rp_store_copy_as_is(const char *path, const char *to, struct ropa_err *err) {
    struct rp_db db;
    enum ropa_status s = rp_db_open(&db, path, false, err);
    if (!s)
        s = rp_migrate_is_ours(&db, err);
    if (!s)
        s = rp_db_clone(&db, to, err);
    rp_db_close(&db);
    return s;
}
