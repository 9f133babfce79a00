/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/memo.h"

#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SLOTS 64 /* a power of two */

static size_t hash(const char *key) {
    uint64_t h = rp_hash(RP_HASH_OF_NOTHING, key);
    return (size_t)(h ^ h >> 32);
}

/* The entry of `key`, or the free one where it belongs. There always is a free one. */
static struct rp_memo_entry *place(struct rp_memo_entry *slots, size_t cap, const char *key) {
    size_t i = hash(key) & (cap - 1);
    while (slots[i].key && strcmp(slots[i].key, key))
        i = (i + 1) & (cap - 1);
    return &slots[i];
}

const char *rp_memo_get(const struct rp_memo *m, const char *key) {
    return m->n ? place(m->slots, m->cap, key)->value : NULL;
}

static bool grow(struct rp_memo *m) {
    size_t cap = m->cap ? m->cap * 2 : FIRST_SLOTS;
    struct rp_memo_entry *slots = calloc(cap, sizeof *slots);
    if (!slots)
        return false;
    for (size_t i = 0; i < m->cap; i++)
        if (m->slots[i].key)
            *place(slots, cap, m->slots[i].key) = m->slots[i];
    free(m->slots);
    m->slots = slots;
    m->cap = cap;
    return true;
}

bool rp_memo_put(struct rp_memo *m, const char *key, const char *value) {
    if (m->max && m->n == m->max)
        rp_memo_clear(m);
    if (2 * m->n >= m->cap && !grow(m))
        return false;
    char *copy = strdup(value), *name = strdup(key);
    if (!copy || !name) {
        free(copy);
        free(name);
        return false;
    }
    struct rp_memo_entry *e = place(m->slots, m->cap, key);
    m->n += e->key == NULL;
    free(e->key);
    free(e->value);
    *e = (struct rp_memo_entry){name, copy};
    return true;
}

void rp_memo_clear(struct rp_memo *m) {
    for (size_t i = 0; i < m->cap; i++) {
        free(m->slots[i].key);
        free(m->slots[i].value);
    }
    free(m->slots);
    *m = (struct rp_memo){.max = m->max};
}
