/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether damage is of the index of search alone. */
#include "base/err.h"
#include "store/handle.h"
#include "store/search.h"

#include <string.h>

enum ropa_status rp_search_broken(const struct rp_db *db, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_SEARCH, db->path, NULL);
    if (err)
        RP_COPY(err->native, "search index");
    return ROPA_E_SEARCH;
}

bool rp_search_damaged(const struct rp_db *db, enum ropa_status s) {
    return s == ROPA_E_DAMAGED || (s == ROPA_E_DB && !db->unread);
}

/* Whether SQLite finds the table whole, with its indexes. */
static bool is_whole(struct rp_db *db, const char *table) {
    bool row = false;
    char *sql = sqlite3_mprintf("PRAGMA integrity_check(%Q)", table);
    sqlite3_stmt *q = sql ? rp_db_stmt(db, sql, NULL) : NULL;
    bool whole = q && !rp_db_row(db, q, &row, NULL) && row && !strcmp(rp_db_column(q, 0), "ok");
    if (q)
        sqlite3_reset(q);
    sqlite3_free(sql);
    return whole;
}

/* Where SQLite finds the file not whole: whether all tables but those of the index are. */
static bool is_all(struct rp_store *st) {
    bool row = true, whole = true;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "SELECT name FROM sqlite_schema WHERE type='table' AND rootpage > 0 AND "
                                 "NOT " RP_SEARCH_TABLES,
                                 NULL);
    while (q && whole && row && !rp_db_row(&st->db, q, &row, NULL) && row)
        whole = is_whole(&st->db, rp_db_column(q, 0));
    if (q)
        sqlite3_reset(q);
    return q && !row && whole;
}

enum ropa_status rp_search_blame(struct rp_store *st, enum ropa_status s, struct ropa_err *err) {
    if (!rp_search_damaged(&st->db, s) || !is_all(st))
        return s;
    st->db.broken = ROPA_OK; /* it is nothing of a record */
    return rp_search_broken(&st->db, err);
}
