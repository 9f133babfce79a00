/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Thai order, stored: the register keeps a sort key beside each name, so that SQLite compares bytes and needs no
 * collation of its own. Keys of two versions do not compare; store rp_collator_version() with them.
 */
#ifndef RP_COLLATE_H
#define RP_COLLATE_H

#include <ropa/status.h>

struct rp_buf;
/* What the versions of keys made today begin with: another number where ropa_text_fold(), the documents of search or the order changed. */
#define RP_KEYS "3 th "

struct rp_collator;

/* Start ICU's Thai collator; costs milliseconds, so open it on first need. Close with rp_collator_close(). */
enum ropa_status rp_collator_open(struct rp_collator **out, struct ropa_err *err);

/*
 * Add the sort key of `utf8` (NULL is as "") to `out`, without a final NUL: memcmp(), then length, is the Thai
 * order. Returns ROPA_OK or ROPA_E_NOMEM.
 */
enum ropa_status rp_collator_key(struct rp_collator *c, const char *utf8, struct rp_buf *out);

/* Text that changes whenever keys do. Owned by `c`. */
const char *rp_collator_version(const struct rp_collator *c);

/* NULL is fine. */
void rp_collator_close(struct rp_collator *c);

#endif
