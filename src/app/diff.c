/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What differs between two states of a record, field by field; rows are matched by uid, else by position. */
#include "base/buf.h"
#include "model/record.h"

#include <ropa/register.h>
#include <stdio.h>
#include <string.h>

struct diff {
    ropa_difference_fn *each;
    void *ctx;
    bool stopped;
};

static const struct ropa_record *row_like(const struct rp_slot *slot, const struct ropa_record *row,
                                          size_t i) {
    for (size_t k = 0; k < slot->n_rows; k++)
        if (row->uid[0] && !strcmp(slot->rows[k]->uid, row->uid))
            return slot->rows[k];
    return !row->uid[0] && i < slot->n_rows ? slot->rows[i] : NULL;
}

static void diff_record(struct diff *d, const char *prefix, const struct ropa_record *a,
                        const struct ropa_record *b);

static void diff_rows(struct diff *d, const char *prefix, const struct ropa_field *f, const struct rp_slot *a,
                      const struct rp_slot *b) {
    static const struct rp_slot none;
    const struct rp_slot *old = a ? a : &none, *new = b ? b : &none;
    char path[160];
    for (size_t i = 0; i < new->n_rows; i++) {
        snprintf(path, sizeof path, "%s%s[%zu].", prefix, f->code, i + 1);
        diff_record(d, path, row_like(old, new->rows[i], i), new->rows[i]);
    }
    for (size_t i = 0; i < old->n_rows; i++) {
        if (row_like(new, old->rows[i], i))
            continue;
        snprintf(path, sizeof path, "%s%s[-%zu].", prefix, f->code, i + 1);
        diff_record(d, path, old->rows[i], NULL);
    }
}

/* Either may be NULL, not both. */
static void diff_record(struct diff *d, const char *prefix, const struct ropa_record *a,
                        const struct ropa_record *b) {
    const struct ropa_entity *ent = (a ? a : b)->ent;
    char path[224];
    for (size_t f = 0; f < ent->n_fields && !d->stopped; f++) {
        const struct rp_slot *x = a ? &a->slots[f] : NULL, *y = b ? &b->slots[f] : NULL;
        if (ent->fields[f].flags & ROPA_DERIVED)
            continue;
        snprintf(path, sizeof path, "%s%s", prefix, ent->fields[f].code);
        if (!rp_same_text(x ? x->value : NULL, y ? y->value : NULL))
            d->stopped = !d->each(d->ctx, path, &ent->fields[f], x ? x->value : NULL, y ? y->value : NULL);
        if (!d->stopped && !rp_same_text(x ? x->na : NULL, y ? y->na : NULL))
            d->stopped = !d->each(d->ctx, path, NULL, x ? x->na : NULL, y ? y->na : NULL);
        if (!d->stopped && ent->fields[f].kind == ROPA_ROWS)
            diff_rows(d, prefix, &ent->fields[f], x, y);
    }
}

void ropa_record_diff(const struct ropa_record *a, const struct ropa_record *b, ropa_difference_fn *each,
                      void *ctx) {
    struct diff d = {each, ctx, false};
    diff_record(&d, "", a, b);
}
