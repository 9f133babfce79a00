/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an export of some of the register's records says of which they are. */
#ifndef RP_PART_H
#define RP_PART_H

#include "base/buf.h"
#include "export/export.h"

/*
 * Which records the query of `j` asks for, of those of `unit` (NULL: of the register), in words that follow "where", appended to `out`; *beyond is how many
 * more there are, 0 where it asks for all: nothing is appended then. `n`: how many it finds, its limit aside.
 */
enum ropa_status rp_part_tell(const struct rp_export *j, const struct ropa_record *unit, int64_t n, struct rp_buf *out,
                              size_t *beyond, struct ropa_err *err);

#endif
