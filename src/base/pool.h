/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Memory for many small things that live and go together. A failed allocation is remembered: check `bad` once, at the end. */
#ifndef RP_POOL_H
#define RP_POOL_H

#include <stdbool.h>
#include <stddef.h>

struct rp_pool {
    struct rp_pool_block *last;
    bool bad; /* out of memory at some point */
};

/* `n` zeroed things of `size`, which live as long as the pool; NULL when memory ran out. */
void *rp_pool_take(struct rp_pool *p, size_t n, size_t size);
/* A copy of `s` that does; NULL for NULL, and when memory ran out. */
const char *rp_pool_text(struct rp_pool *p, const char *s);
/* The same, or `last` (may be NULL), a text that lives as long, where that is the same: of many things one after the other that often share it. */
const char *rp_pool_again(struct rp_pool *p, const char *s, const char *last);
void rp_pool_free(struct rp_pool *p);

#endif
