/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What became of a reading or change, where an answer within it wasn't whole. */
#include "base/err.h"
#include "store/handle.h"

enum ropa_status rp_store_stopped(struct rp_store *st, struct ropa_err *err) {
    return st->db.stopped ? rp_db_error(&st->db, err) : ROPA_OK;
}

enum ropa_status rp_store_ended(struct rp_store *st, enum ropa_status s, struct ropa_err *err) {
    if (s && s != ROPA_E_NOMEM)
        return s;
    if (st->db.stopped)
        return rp_store_stopped(st, err);
    enum ropa_status broken = st->db.broken;
    if (err && st->readings <= 1) /* else who asked for this one is told too */
        st->db.broken = ROPA_OK;
    return broken ? rp_err_subject(err, broken, st->db.path, NULL) : s;
}
