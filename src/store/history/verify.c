/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether the file is whole: for SQLite, and for history. */
#include "base/err.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/history/personal.h"
#include "store/history/proof.h"
#include "store/history/snapshot.h"
#include "store/history/withheld.h"
#include "store/migrate.h"
#include "store/search.h"

static int stops(void *ctx) {
    return rp_store_tell(ctx, 0, NULL) != ROPA_OK;
}

enum ropa_status rp_store_integrity(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_store_read_begin(st, err);
    if (s)
        return s;
    s = rp_search_renew(st, err);
    rp_db_watch(&st->db, stops, st);
    if (!s)
        s = rp_db_integrity(&st->db, err);
    s = rp_search_blame(st, s, err);
    rp_db_watch(&st->db, NULL, NULL);
    rp_store_read_end(st);
    return s;
}

/* What history says, alone: SQLite's own check was made before. */
static enum ropa_status prove_records(struct rp_store *st, const char *head, size_t *n,
                                      struct ropa_err *err) {
    enum ropa_status s = rp_history_verify(st, head, n, err);
    if (!s)
        s = rp_act_verify(st, err);
    if (!s)
        s = rp_personal_verify(st, err);
    if (!s)
        s = rp_blob_verify(st, err);
    if (!s)
        s = rp_snapshot_verify(st, err);
    return s ? s : rp_withheld_verify(st, err);
}

enum ropa_status rp_store_prove(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    enum ropa_status s =
        rp_store_integrity(st, err); /* or a damaged index answers in the place of the records */
    if (!s)
        s = prove_records(st, head, n, err);
    return s ? s : rp_kept_verify(st, err);
}

enum ropa_status rp_store_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    enum ropa_status s = rp_store_prove(st, head, n, err);
    if (!s)
        s = rp_search_verify(st, err);
    return s ? s : rp_migrate_verify(&st->db, err);
}

/* That no trigger or view stands in the file, which the migrations make none of, and which act unseen: ROPA_E_TAMPERED names it. */
static enum ropa_status plain(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text more = {
        {"ไม่ใช่ส่วนของทะเบียน มีผู้เพิ่มไว้ในไฟล์", "is no part of a register: somebody put it into the file"}};
    return rp_proof_none(
        st, "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1", &more,
        err);
}

enum ropa_status rp_store_read_proved(struct rp_store *st, struct ropa_err *err) {
    size_t links;
    enum ropa_status s = rp_store_read_begin(st, err);
    if (s || st->proved || *st->then)
        return s;
    s = rp_store_integrity(st, err);
    if (!s)
        s = prove_records(st, NULL, &links, err);
    if (!s) /* the last numbers given out tell what is new how it is called, and nothing of what goes out */
        s = rp_kept_verify_named(st, err);
    if (!s)
        s = plain(st, err);
    st->proved = !s;
    if (s)
        rp_store_read_end(st);
    return s;
}

enum ropa_status rp_store_reindex(struct rp_store *st, size_t *n, struct ropa_err *err) {
    size_t links;
    /* before the writing begins: where FTS5 failed to open an index, SQLite 3.46 lets nothing be written within that transaction */
    enum ropa_status s = rp_store_integrity(st, err);
    bool whole = !s;
    if (s && s != ROPA_E_SEARCH)
        return s;
    s = rp_store_begin_mending(st, "reindex", err);
    if (s)
        return s;
    s = prove_records(st, NULL, &links, err);
    if (!s)
        s = rp_kept_rebuild(st, err);
    if (!s)
        s = rp_search_rebuild(st, whole, n, err);
    if (!s)
        s = rp_migrate_verify(&st->db, err);
    if (s) {
        rp_store_rollback(st);
        return s;
    }
    s = rp_store_commit(st, err);
    return s || whole ? s : rp_db_exec(&st->db, "VACUUM", err);
}
