/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The words meant, when a word isn't known. */
#ifndef RP_NEAREST_H
#define RP_NEAREST_H

#include <ropa/model.h>

/* ROPA_E_FIELD for `code`, the hint naming the fields of `ent` nearest to it. */
enum ropa_status rp_nearest_field(const struct ropa_entity *ent, const char *code, struct ropa_err *err);

#endif
