/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_tally.h"

#include <stdlib.h>
#include <string.h>

static struct rp_tally_item *add_item(struct rp_tally *t, const char *key, const char *label) {
    struct rp_tally_item *grown = rp_grow(t->items, t->n_items, &t->cap, sizeof *grown);
    char *copy = rp_strdup(label ? label : key);
    if (grown)
        t->items = grown;
    if (!grown || !copy) {
        free(copy);
        t->bad = true;
        return NULL;
    }
    struct rp_tally_item *item = &grown[t->n_items++];
    *item = (struct rp_tally_item){.label = copy};
    RP_COPY(item->key, key);
    return item;
}

static struct rp_tally_item *find(const struct rp_tally *t, const char *key) {
    for (size_t i = 0; i < t->n_items; i++)
        if (!strcmp(t->items[i].key, key))
            return &t->items[i];
    return NULL;
}

bool rp_tally_has(const struct rp_tally *t, const char *key) {
    return find(t, key) != NULL;
}

void rp_tally_add(struct rp_tally *t, const char *key, const char *label) {
    struct rp_tally_item *item = find(t, key);
    if (!item)
        item = add_item(t, key, label);
    if (item)
        item->n++;
}

void rp_tally_rank(struct rp_tally *t, size_t max, const char *rest) {
    for (size_t i = 1; i < t->n_items; i++) { /* insertion keeps equal ones in order; there are few */
        struct rp_tally_item item = t->items[i];
        size_t k = i;
        for (; k && t->items[k - 1].n < item.n; k--)
            t->items[k] = t->items[k - 1];
        t->items[k] = item;
    }
    if (t->n_items <= max)
        return;
    char *label = rp_strdup(rest);
    if (!label) {
        t->bad = true;
        return;
    }
    struct rp_tally_item *last = &t->items[max - 1];
    free(last->label);
    last->label = label;
    RP_COPY(last->key, "");
    for (size_t i = max; i < t->n_items; i++) {
        last->n += t->items[i].n;
        free(t->items[i].label);
    }
    t->n_items = max;
}

void rp_tally_free(struct rp_tally *t) {
    for (size_t i = 0; i < t->n_items; i++)
        free(t->items[i].label);
    free(t->items);
    *t = (struct rp_tally){0};
}
