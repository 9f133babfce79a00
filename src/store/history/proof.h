/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Tables that stand beside the chain of history, held against it. */
#ifndef RP_STORE_PROOF_H
#define RP_STORE_PROOF_H

#include "store/db.h"
#include "store/store.h"

/* How the rows of a table are held against their links in history. */
struct rp_held {
    const char *sql; /* rows with their links, in the order of the rows */
    /* Whether this one does; `before` is the id of the last one's link. *starved: memory ran out before that could be told. */
    bool (*holds)(sqlite3_stmt *q, int64_t before, bool *starved);
    int subject, id;               /* columns: what to call a row, the id of its link */
    struct ropa_text wrong;        /* what is said of one that doesn't */
};
/* ROPA_E_TAMPERED at the first row that doesn't hold. */
enum ropa_status rp_proof_hold(struct rp_store *st, const struct rp_held *held, struct ropa_err *err);
/* ROPA_E_TAMPERED when `sql` finds a row, named by its first column: there should be none. */
enum ropa_status rp_proof_none(struct rp_store *st, const char *sql, const struct ropa_text *wrong,
                                 struct ropa_err *err);
/* ROPA_E_TAMPERED of `subject`. */
enum ropa_status rp_proof_bent(const char *subject, const struct ropa_text *wrong, struct ropa_err *err);

#endif
