/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Columns by name: what a code, a heading or a label names in records of a noun. */
#ifndef RP_COLUMN_H
#define RP_COLUMN_H

#include "exchange/table/heading.h"

/* Targets of kind RP_TO_NOTHING: what stands beside the fields; `field` is one of these. */
enum { RP_BESIDE_STATUS, RP_BESIDE_CHANGED };

/*
 * The next name of a list "a,b,-c": skips blanks and a "-" (*down, where `down` is given), finds its place, moves *list
 * past it. A label may hold a comma itself. *found is false at the end. ROPA_E_FIELD.
 */
enum ropa_status rp_column_next(const struct ropa_entity *ent, const char **list, bool *down,
                                struct rp_target *out, bool *found, struct ropa_err *err);

#endif
