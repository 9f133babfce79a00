/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which approved state a record is in. */
#ifndef RP_VERSION_H
#define RP_VERSION_H

#include "store/store.h"

/* As ropa_record_version(). */
enum ropa_status rp_version(struct rp_store *st, const struct ropa_record *rec, int *version, bool *changed,
                            struct ropa_err *err);

#endif
