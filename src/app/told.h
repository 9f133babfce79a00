/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What other records say of activities: the notices that cover them, their disclosures and refusals. Asked of a few they
 * are looked up one by one; whoever walks through a register has them read at once, until anything is stored.
 */
#ifndef RP_TOLD_H
#define RP_TOLD_H

#include "app/register.h"

/* Record `uid` belongs into derived field `field` of an activity. */
struct rp_telling {
    char activity[37], uid[37];
    size_t field;
};

/* All of activity `uid`, each once, by field and in the order of their lists. Borrowed until the next call. */
enum ropa_status rp_told_of(struct ropa_register *reg, const char *uid, const struct rp_telling **out, size_t *n,
                            struct ropa_err *err);
void rp_told_free(struct rp_told_table *table);

#endif
