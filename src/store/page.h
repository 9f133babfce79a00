/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Going on behind the last record of a page. */
#ifndef RP_PAGE_H
#define RP_PAGE_H

#include "store/query_sql.h"

/*
 * Work out behind what the page of `query` begins (zero-initialised `out`; rp_after_free() in any case), and where records
 * that were changed since the first page stood, into temp.moved. Within a reading. ROPA_E_CURSOR.
 */
enum ropa_status rp_page_begin(struct rp_store *st, const struct rp_query *query, struct rp_after *out,
                               struct ropa_err *err);

#endif
