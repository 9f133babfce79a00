/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/proof.h"

#include "base/err.h"
#include "store/handle.h"

enum ropa_status rp_proof_bent(const char *subject, const struct ropa_text *wrong, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_TAMPERED, subject, NULL);
    rp_err_hint(err, wrong->in[ROPA_TH], wrong->in[ROPA_EN]);
    return ROPA_E_TAMPERED;
}

enum ropa_status rp_proof_hold(struct rp_store *st, const struct rp_held *held, struct ropa_err *err) {
    bool row = true;
    int64_t before = 0;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, held->sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        bool starved = false;
        if (!held->holds(q, before, &starved))
            s = starved                  ? rp_err(err, ROPA_E_NOMEM, NULL)
                : rp_db_starved(&st->db) ? rp_db_error(&st->db, err)
                                         : rp_proof_bent(rp_db_column(q, held->subject), &held->wrong, err);
        before = sqlite3_column_int64(q, held->id);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_proof_none(struct rp_store *st, const char *sql, const struct ropa_text *wrong,
                               struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    if (!s && row) {
        s = rp_proof_bent(rp_db_column(q, 0), wrong, err);
        sqlite3_reset(q);
    }
    return s;
}
