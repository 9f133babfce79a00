/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is still to be asked, and in which order. */
#include "form/form.h"

#include <stdlib.h>

static bool answered(const struct ropa_form *form, struct ropa_place p) {
    if (rp_form_is_new_row(form, p))
        return p.row > 1 || ropa_field_answered(form->rec, p.rows);
    return ropa_field_answered(ropa_place_holder(form->rec, &p), p.field);
}

bool rp_form_is_missing(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = rp_form_is_new_row(form, p) ? &p.root->fields[p.rows] : ropa_place_field(&p);
    return f->need >= ROPA_EXPECTED && !answered(form, p);
}

bool rp_form_is_asked(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = rp_form_is_new_row(form, p) ? &p.root->fields[p.rows] : ropa_place_field(&p);
    return form->all || f->need >= ROPA_EXPECTED ||
           (f->flags & ROPA_ASKED && !form->own_rec && !ropa_record_rev(form->rec));
}

static bool asked_for(const struct ropa_form *form, struct ropa_place p) {
    struct ropa_place first = p;
    first.row = ROPA_ROW_ANY;
    return rp_places_has(&form->ask, p) || (p.row == 1 && rp_places_has(&form->ask, first));
}

/* Whether the place is still to be asked. */
static bool is_open(const struct ropa_form *form, struct ropa_place p) {
    if (rp_places_has(&form->agenda, p))
        return true;
    if (rp_places_has(&form->visited, p))
        return false;
    if (rp_form_is_new_row(form, p) && p.row > 1)
        return form->all || rp_places_has(&form->grown, rp_place_own(p.root, p.rows));
    return form->all || (rp_form_is_asked(form, p) && !answered(form, p)) || asked_for(form, p);
}

bool rp_form_is_likely(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    bool own = p.rows == ROPA_NO_FIELD;
    bool more = rp_form_is_new_row(form, p) && p.row > 1;
    if (!form->likely_last || rp_places_has(&form->agenda, p) || (!more && answered(form, p)) ||
        (own && (p.field == ent->title || p.field == ent->unit_field))) /* others follow from these */
        return false;
    if (rp_form_is_new_row(form, p))
        return p.row > 1 || p.root->fields[p.rows].flags & ROPA_NA_ALLOWED;
    return rp_form_has_likely(form, p);
}

/* Where they are asked in: from a place on, around the end once; with `likely_last` what is likely comes after all others. */
struct rp_places rp_form_open(struct ropa_form *form, struct ropa_place from, bool from_here, bool likely,
                              size_t most) {
    struct rp_places all = {0}, open = {0};
    rp_form_places(form, &all);
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < all.n && open.n < most; i++) {
            int order = ropa_place_order(&from, &all.p[i]);
            bool later = order < 0 || (from_here && !order);
            if (later == (pass == 0) && is_open(form, all.p[i]) &&
                rp_form_is_likely(form, all.p[i]) == likely)
                rp_places_add(&open, all.p[i]);
        }
    }
    open.bad |= all.bad;
    rp_places_free(&all);
    return open;
}

void rp_form_advance(struct ropa_form *form, struct ropa_place from, bool from_here) {
    struct rp_places next = rp_form_open(form, from, from_here, false, 1);
    if (!next.n && form->likely_last) {
        rp_places_free(&next);
        next = rp_form_open(form, from, from_here, true, 1);
    }
    bool found = next.n > 0;
    if (found)
        form->at = next.p[0];
    form->done = !found;
    form->ready = false;
    form->asking = ROPA_ASK_VALUE;
    rp_places_free(&next);
}
