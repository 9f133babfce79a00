/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/pool.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A block is so large that the system takes it back at once when it is freed; what is not used of it costs nothing. */
enum { BLOCK = 131072, ALIGNED = 16 };

struct rp_pool_block {
    struct rp_pool_block *before;
    size_t used, size;
    max_align_t at[];
};

/* A block with room for `size`; what is larger than usual gets one of its own, behind the one that is being filled. */
static struct rp_pool_block *add_block(struct rp_pool *p, size_t size) {
    bool own = size > BLOCK / 4;
    size_t room = own ? size : BLOCK;
    struct rp_pool_block *b = calloc(1, sizeof *b + room);
    if (!b)
        return NULL;
    b->size = room;
    struct rp_pool_block **to = own && p->last ? &p->last->before : &p->last;
    b->before = *to;
    *to = b;
    return b;
}

/* `size` zeroed bytes at a multiple of `step`. */
static void *take(struct rp_pool *p, size_t size, size_t step) {
    struct rp_pool_block *b = p->last;
    size_t from = b ? (b->used + step - 1) / step * step : 0;
    if (!b || from > b->size || b->size - from < size) {
        b = add_block(p, size);
        from = 0;
    }
    p->bad |= !b;
    if (!b)
        return NULL;
    b->used = from + size;
    return (char *)b->at + from;
}

void *rp_pool_take(struct rp_pool *p, size_t n, size_t size) {
    if (size && n > (SIZE_MAX - BLOCK) / size) {
        p->bad = true;
        return NULL;
    }
    return take(p, n * size, ALIGNED);
}

const char *rp_pool_text(struct rp_pool *p, const char *s) {
    size_t n = s ? strlen(s) + 1 : 0;
    char *copy = s ? take(p, n, 1) : NULL;
    return copy ? memcpy(copy, s, n) : NULL;
}

const char *rp_pool_again(struct rp_pool *p, const char *s, const char *last) {
    return s && last && !strcmp(s, last) ? last : rp_pool_text(p, s);
}

void rp_pool_free(struct rp_pool *p) {
    while (p->last) {
        struct rp_pool_block *b = p->last;
        p->last = b->before;
        free(b);
    }
    *p = (struct rp_pool){0};
}
