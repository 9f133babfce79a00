/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What differs between two states of a record, field by field; rows are matched by uid, else by position. */
#include "base/buf.h"
#include "model/place.h"
#include "model/record.h"

#include <ropa/register.h>
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

static void diff_fields(struct diff *d, struct ropa_place p, const struct ropa_record *a,
                        const struct ropa_record *b);

static void diff_rows(struct diff *d, const struct ropa_entity *ent, size_t f, const struct rp_slot *a,
                      const struct rp_slot *b) {
    static const struct rp_slot none;
    const struct rp_slot *old = a ? a : &none, *new = b ? b : &none;
    for (size_t i = 0; i < new->n_rows; i++)
        diff_fields(d, rp_place_row(ent, f, i + 1, 0), row_like(old, new->rows[i], i), new->rows[i]);
    for (size_t i = 0; i < old->n_rows; i++) {
        struct ropa_place p = rp_place_row(ent, f, i + 1, 0);
        p.gone = true;
        if (!row_like(new, old->rows[i], i))
            diff_fields(d, p, old->rows[i], NULL);
    }
}

/* The fields of two states of what `p` is of. Either may be NULL, not both. */
static void diff_fields(struct diff *d, struct ropa_place p, const struct ropa_record *a,
                        const struct ropa_record *b) {
    const struct ropa_entity *ent = (a ? a : b)->ent;
    RP_COPY(p.uid, p.rows == ROPA_NO_FIELD ? "" : (a ? a : b)->uid);
    for (p.field = 0; p.field < ent->n_fields && !d->stopped; p.field++) {
        const struct ropa_field *f = &ent->fields[p.field];
        const struct rp_slot *x = a ? &a->slots[p.field] : NULL, *y = b ? &b->slots[p.field] : NULL;
        if (f->flags & ROPA_DERIVED)
            continue;
        if (!rp_same_text(x ? x->value : NULL, y ? y->value : NULL))
            d->stopped = !d->each(d->ctx, &p, f, x ? x->value : NULL, y ? y->value : NULL);
        if (!d->stopped && !rp_same_text(x ? x->na : NULL, y ? y->na : NULL))
            d->stopped = !d->each(d->ctx, &p, NULL, x ? x->na : NULL, y ? y->na : NULL);
        if (!d->stopped && f->kind == ROPA_ROWS)
            diff_rows(d, ent, p.field, x, y);
    }
}

void ropa_record_diff(const struct ropa_record *a, const struct ropa_record *b, ropa_difference_fn *each,
                      void *ctx) {
    struct diff d = {each, ctx, false};
    diff_fields(&d, rp_place_own((a ? a : b)->ent, 0), a, b);
}
