/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A number that a statement finds; `otherwise` where there is no row. */
#ifndef NUMBER_H
#define NUMBER_H

#include "store/db.h"

static inline int64_t db_number(struct rp_db *db, int64_t otherwise, const char *sql, const char *arg) {
    assert_int_equal(rp_db_int(db, sql, arg, &otherwise, NULL), ROPA_OK);
    return otherwise;
}

#endif
