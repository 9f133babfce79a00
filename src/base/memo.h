/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A table of texts by text: what was worked out once is not worked out again. */
#ifndef RP_MEMO_H
#define RP_MEMO_H

#include <stdbool.h>
#include <stddef.h>

struct rp_memo {
    size_t max; /* entries kept; when one more comes all are forgotten. 0: no end */
    /* inside */
    struct rp_memo_entry {
        char *key, *value;
    } * slots;
    size_t n, cap;
};

/*
 * The value of `key`, borrowed until the next rp_memo_put(), where there is no `max` until that of the same key; NULL
 * when it isn't known.
 */
const char *rp_memo_get(const struct rp_memo *m, const char *key);
/* Keep a copy of both, in place of what `key` had. Without memory nothing is kept, which a cache may ignore: false. */
bool rp_memo_put(struct rp_memo *m, const char *key, const char *value);
/* Forget everything, keep `max`. */
void rp_memo_clear(struct rp_memo *m);

#endif
