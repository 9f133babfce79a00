/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether the file is whole: for SQLite, and for history. */
#include "base/err.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/history/personal.h"
#include "store/history/snapshot.h"
#include "store/migrate.h"

enum ropa_status rp_store_integrity(struct rp_store *st, struct ropa_err *err) {
    return rp_db_integrity(&st->db, err);
}

enum ropa_status rp_store_prove(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    enum ropa_status s =
        rp_store_integrity(st, err); /* or a damaged index answers in the place of the records */
    if (!s)
        s = rp_history_verify(st, head, n, err);
    if (!s)
        s = rp_act_verify(st, err);
    if (!s)
        s = rp_personal_verify(st, err);
    if (!s)
        s = rp_blob_verify(st, err);
    return s ? s : rp_snapshot_verify(st, err);
}

enum ropa_status rp_store_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    enum ropa_status s = rp_store_prove(st, head, n, err);
    return s ? s : rp_migrate_verify(&st->db, err);
}
