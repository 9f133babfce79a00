/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The last approvals of all records, read at once for whoever walks through a register. A record and the shared records
 * it prints that were not saved since its approval print the same: only the others are printed again and compared.
 */
#ifndef RP_APPROVALS_H
#define RP_APPROVALS_H

#include "store/store.h"

/* As rp_version(), for a whole record as it is stored, while many are walked through. */
enum ropa_status rp_approvals_version(struct rp_store *st, const struct ropa_record *rec, int *version, bool *changed,
                                      struct ropa_err *err);
/* Whether it is known that neither the activity nor a retention rule was saved since link `approved`, which is of an approval that was read with the others. */
bool rp_approvals_stands(struct rp_store *st, const char *activity, int64_t approved);
void rp_approvals_free(struct rp_store *st);

#endif
