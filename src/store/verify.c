/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether the file is whole: for SQLite, and for history. */
#include "base/err.h"
#include "store/act.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history.h"
#include "store/personal.h"
#include "store/snapshot.h"

#include <string.h>

enum ropa_status rp_store_integrity(struct rp_store *st, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "PRAGMA integrity_check(1)", err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    if (!s && row && strcmp(rp_db_column(q, 0), "ok")) {
        s = rp_err_subject(err, ROPA_E_DB, st->db.path, NULL);
        if (err)
            RP_COPY(err->native, rp_db_column(q, 0));
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

enum ropa_status rp_store_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    enum ropa_status s = rp_history_verify(st, head, n, err);
    if (!s)
        s = rp_act_verify(st, err);
    if (!s)
        s = rp_personal_verify(st, err);
    if (!s)
        s = rp_blob_verify(st, err);
    return s ? s : rp_snapshot_verify(st, err);
}
