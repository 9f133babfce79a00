/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Counting records by a key for the cover, in the one pass over them. */
#ifndef RP_XLSX_TALLY_H
#define RP_XLSX_TALLY_H

#include "exchange/sheet/cell.h"

struct rp_tally_item {
    char key[40];
    char *label; /* owned */
    size_t n;
};

/* Zero-initialise; free with rp_tally_free(). */
struct rp_tally {
    struct rp_tally_item *items;
    size_t n_items, cap;
    bool bad; /* out of memory at some point */
};

/* Whether `key` was counted, so that its label is known. */
bool rp_tally_has(const struct rp_tally *t, const char *key);
/* Count one more of `key`, shown as `label`, which only the first of them needs. */
void rp_tally_add(struct rp_tally *t, const char *key, const char *label);
/* Largest first, equal ones as they came; beyond `max` items the rest become one, shown as `rest`. */
void rp_tally_rank(struct rp_tally *t, size_t max, const char *rest);
void rp_tally_free(struct rp_tally *t);

#endif
