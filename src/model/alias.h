/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What people call the choices of a vocabulary, beside their names in the list. */
#ifndef RP_ALIAS_H
#define RP_ALIAS_H

#include <ropa/model.h>

/* The next code of `vocab` that people call `key` (folded), from *at (0 at first) on; NULL: no more. Static. */
const char *rp_alias(const struct ropa_vocab *vocab, const char *key, size_t *at);

#endif
