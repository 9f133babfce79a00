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

/* Whether it is of something that is being made: the record itself, but in passing, or a row of those that got one here. */
static bool is_made(const struct ropa_form *form, struct ropa_place p) {
    bool grown = p.rows != ROPA_NO_FIELD && rp_places_has(&form->grown, rp_place_own(p.root, p.rows));
    return grown || (!form->own_rec && form->fresh);
}

bool rp_form_is_asked(const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = rp_form_is_new_row(form, p) ? &p.root->fields[p.rows] : ropa_place_field(&p);
    return form->all || f->need >= ROPA_EXPECTED || (f->flags & ROPA_ASKED && is_made(form, p));
}

bool rp_form_is_asked_for(const struct ropa_form *form, struct ropa_place p) {
    struct ropa_place first = p;
    first.row = ROPA_ROW_ANY;
    return rp_places_has(&form->ask, p) || (p.row == 1 && rp_places_has(&form->ask, first));
}

/* Whether it was filled in unasked and stands, to be told of before it counts; what was taken back since is asked. */
static bool is_told(const struct ropa_form *form, struct ropa_place p) {
    return form->likely_last && rp_places_has(&form->filled, p) && answered(form, p);
}

/* Whether the place is still to be asked. */
static bool is_open(const struct ropa_form *form, struct ropa_place p) {
    if (rp_places_has(&form->agenda, p) || is_told(form, p))
        return true;
    if (rp_places_has(&form->visited, p))
        return false;
    if (rp_form_is_new_row(form, p) && p.row > 1)
        return form->all || rp_places_has(&form->grown, rp_place_own(p.root, p.rows));
    return form->all || (rp_form_is_asked(form, p) && !answered(form, p)) || rp_form_is_asked_for(form, p);
}

bool rp_form_is_likely(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    bool own = p.rows == ROPA_NO_FIELD;
    if (!form->likely_last || rp_places_has(&form->agenda, p))
        return false;
    if (is_told(form, p))
        return true;
    if (rp_form_is_new_row(form, p)) /* that there are none at all, only who knows can say */
        return p.row > 1;
    if (answered(form, p) ||
        (own && (p.field == ent->title || p.field == ent->unit_field))) /* others follow from these */
        return false;
    return rp_form_has_likely(form, p);
}

/* Rows of which there may be none, with the reason in the officer's words. */
static bool is_which(struct ropa_form *form, struct ropa_place p) {
    return form->likely_last && rp_form_is_new_row(form, p) && p.row == 1 && p.root->fields[p.rows].none &&
           !rp_places_has(&form->agenda, p) && !is_told(form, p);
}

struct rp_places rp_form_which(struct ropa_form *form, struct ropa_place at) {
    struct rp_places all = {0}, which = {0};
    if (form->alone || !is_which(form, at) || !is_open(form, at) || !rp_form_may_be_none(form, at.rows))
        return which;
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++)
        if (is_which(form, all.p[i]) && is_open(form, all.p[i]) && rp_form_may_be_none(form, all.p[i].rows))
            rp_places_add(&which, all.p[i]);
    which.bad |= all.bad;
    rp_places_free(&all);
    return which;
}

/* Whether it is of the part that asks which rows there are, or of those behind it. */
static bool is_after_which(const struct ropa_form *form, const struct ropa_field *f) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    for (size_t i = 0; i < ent->n_fields; i++)
        if (ent->fields[i].none)
            return f->section >= ent->fields[i].section;
    return false;
}

static enum rp_form_turn turn_of(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    bool may_follow = p.rows == ROPA_NO_FIELD && f->because.in[0] && is_after_which(form, f);
    if (!form->likely_last || rp_places_has(&form->agenda, p))
        return RP_FIRST;
    return rp_form_is_likely(form, p) ? RP_LIKELY
           : is_which(form, p)        ? RP_WHICH
           : may_follow               ? RP_FOLLOW
                                      : RP_FIRST;
}

/* Where they are asked in: from a place on, around the end once; with `likely_last` what is likely comes after all others. */
struct rp_places rp_form_open(struct ropa_form *form, struct ropa_place from, bool from_here,
                              enum rp_form_turn turn, size_t most) {
    struct rp_places all = {0}, open = {0};
    rp_form_places(form, &all);
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < all.n && open.n < most; i++) {
            int order = ropa_place_order(&from, &all.p[i]);
            bool later = order < 0 || (from_here && !order);
            if (later == (pass == 0) && is_open(form, all.p[i]) && turn_of(form, all.p[i]) == turn)
                rp_places_add(&open, all.p[i]);
        }
    }
    open.bad |= all.bad;
    rp_places_free(&all);
    return open;
}

void rp_form_advance(struct ropa_form *form, struct ropa_place from, bool from_here) {
    struct rp_places next = rp_form_open(form, from, from_here, RP_FIRST, 1);
    for (int turn = RP_WHICH; !next.n && form->likely_last && turn <= RP_LIKELY; turn++) {
        rp_places_free(&next);
        next = rp_form_open(form, from, from_here, (enum rp_form_turn)turn, 1);
    }
    bool found = next.n > 0;
    if (found)
        form->at = next.p[0];
    form->done = !found;
    form->ready = false;
    form->asking = ROPA_ASK_VALUE;
    rp_places_free(&next);
}
