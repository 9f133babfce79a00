/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What people call the choices of a vocabulary, beside their names in the list. */
#ifndef RP_ALIAS_H
#define RP_ALIAS_H

#include <ropa/model.h>

/* The next code of `vocab` that people call `key` (folded), from *at (0 at first) on; NULL: no more. Static. */
const char *rp_alias(const struct ropa_vocab *vocab, const char *key, size_t *at);
/* The code that `key` comes nearest to by what people call it, for a person to say whether it is that; NULL: none. Static. */
const char *rp_alias_near(const struct ropa_vocab *vocab, const char *key);
/* The code that `key` means wherever it is written, in files too; NULL: none. Static. */
const char *rp_alias_read(const struct ropa_vocab *vocab, const char *key);

#endif
