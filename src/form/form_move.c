/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Moving about in the form, and what it holds. */
#include "base/err.h"
#include "form/form.h"
#include "store/draft.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Give up the record being made. */
static enum ropa_status give_up(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_form *child = form->child;
    const char *uid = ropa_record_uid(child->rec);
    enum ropa_status s = child->kept ? ropa_draft_drop(form->reg, uid, NULL, err) : ROPA_OK;
    if (!s && child->own_new && ropa_record_rev(child->rec)) /* saved already */
        rp_form_note_made(form, child->rec);
    if (s)
        return s;
    ropa_form_free(child);
    form->child = NULL;
    return rp_form_unmake(form, err);
}

enum ropa_status ropa_form_na(struct ropa_form *form, const char *reason, struct ropa_err *err) {
    if (form->child)
        return rp_form_child(form, ropa_form_na(form->child, reason, err), err);
    if (!ropa_form_question(form))
        return rp_err_subject(err, ROPA_E_NOTHING, "", NULL);
    enum ropa_status s = rp_form_meet(form, err);
    if (s)
        return s;
    const struct ropa_question *q = ropa_form_question(form);
    if (reason && ropa_form_check_reason(form->reg, reason, ropa_register_today(form->reg), err))
        return ROPA_E_NO_NAME;
    if (q->ask == ROPA_ASK_WHICH)
        return rp_form_none_of_which(form, reason, err);
    bool rows = q->ask == ROPA_ASK_ANY;
    struct ropa_record *rec = rows ? form->rec : ropa_place_holder(form->rec, &form->at);
    if (!rec || q->ask == ROPA_ASK_MORE)
        return rp_err(err, ROPA_E_NO_NA, NULL);
    s = ropa_record_set_na(rec, rows ? form->at.rows : form->at.field, reason, err);
    return s ? s : rp_form_took(form, err);
}

enum ropa_status ropa_form_later(struct ropa_form *form, struct ropa_err *err) {
    if (form->child)
        return rp_form_child(form, ropa_form_later(form->child, err), err);
    if (!ropa_form_question(form))
        return rp_err_subject(err, ROPA_E_NOTHING, "", NULL);
    bool kept = form->kept;
    enum ropa_status s = kept ? rp_form_is_theirs(form, err) : ROPA_OK;
    if (!s)
        s = rp_form_go_on(form, false, err);
    if (!s && !kept && ropa_record_uid(form->rec)[0] && !ropa_register_readonly(form->reg))
        s = rp_form_keep(form, false, err);
    return s;
}

/* Those after it move up: what is known of them goes by their uids. */
static enum ropa_status take_row_out(struct ropa_form *form, struct ropa_place p, struct ropa_err *err) {
    rp_draft_name(form->reg->st, form->rec);
    char *state = rp_form_state(form);
    if (!state)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_remove_row(form->rec, p.rows, p.row - 1);
    rp_form_forget(form);
    enum ropa_status s = rp_form_restore(form, state, true, err);
    free(state);
    return s;
}

enum ropa_status ropa_form_clear(struct ropa_form *form, struct ropa_err *err) {
    if (form->child)
        return ropa_form_clear(form->child, err);
    if (!ropa_form_question(form))
        return rp_err_subject(err, ROPA_E_NOTHING, "", NULL);
    enum ropa_status s = rp_form_meet(form, err);
    if (s)
        return s;
    const struct ropa_question *q = ropa_form_question(form);
    struct ropa_place p = form->at;
    if (q->row && p.field == 0) {
        s = take_row_out(form, p, err);
        if (s)
            return s;
    } else if (q->row) {
        ropa_record_clear(ropa_place_holder(form->rec, &p), p.field);
    } else {
        ropa_record_clear(form->rec, rp_place_top(&p));
    }
    rp_places_add(&form->cleared, p);
    rp_places_drop(&form->visited, p);
    rp_places_drop(&form->given, p);
    rp_places_drop(&form->filled, p);
    rp_places_add(&form->agenda, p);
    rp_form_advance(form, p, true);
    s = rp_form_keep(form, true, err);
    return s ? s : rp_form_unmake(form, err);
}

/* The place before, in the order of the form, that the officer may have answered. */
static bool place_before(const struct ropa_form *form, struct ropa_place *out) {
    struct rp_places all = {0};
    bool found = false;
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++) {
        if (!form->done && !ropa_place_order(&all.p[i], &form->at))
            break;
        if (!rp_form_is_new_row(form, all.p[i]) && rp_form_is_asked(form, all.p[i])) {
            *out = all.p[i];
            found = true;
        }
    }
    rp_places_free(&all);
    return found;
}

static void open_place(struct ropa_form *form, struct ropa_place p) {
    rp_places_add(&form->agenda, p);
    rp_form_advance(form, p, true);
}

/* The question is the first of a row that was only just begun here. */
static bool begins_row(struct ropa_form *form) {
    const struct ropa_place p = form->at;
    return !form->done && p.rows != ROPA_NO_FIELD && p.field == 0 && p.row > 0 &&
           p.row == ropa_record_rows(form->rec, p.rows) &&
           rp_places_has(&form->grown, rp_place_own(p.root, p.rows)) && !rp_places_has(&form->visited, p) &&
           !ropa_field_answered(ropa_place_holder(form->rec, &p), 0);
}

enum ropa_status ropa_form_back(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_place p;
    if (form->child && !ropa_form_back(form->child, NULL))
        return ROPA_OK;
    if (form->child) { /* nothing is made; the question that wanted it is asked again */
        enum ropa_status s = give_up(form, err);
        if (s)
            return s;
    }
    if (form->asking >= ROPA_ASK_MAKE) {
        form->asking = ROPA_ASK_VALUE;
        form->ready = false;
        return ROPA_OK;
    }
    if (begins_row(form)) /* it goes, and whether there is one is asked again */
        return ropa_form_clear(form, err);
    while (form->past.n) {
        p = form->past.p[--form->past.n];
        if (p.rows != ROPA_NO_FIELD && p.row > ropa_record_rows(form->rec, p.rows) + 1)
            continue;
        open_place(form, p);
        return ROPA_OK;
    }
    if (form->own_rec || !place_before(form, &p))
        return rp_err_subject(err, ROPA_E_NOTHING, "นี่คือข้อแรก", NULL);
    open_place(form, p);
    return ROPA_OK;
}

static bool is_asked(const struct ropa_form *form, struct ropa_place p) {
    struct rp_places all = {0};
    rp_form_places(form, &all);
    bool has = rp_places_has(&all, p);
    rp_places_free(&all);
    return has;
}

/* Why no question is about it: rows that aren't asked, or a field of them or of the record. */
static enum ropa_status refuse_jump(const struct ropa_form *form, const struct ropa_place *p,
                                    const char *path, struct ropa_err *err) {
    const struct ropa_record *holder = ropa_place_holder(form->rec, p);
    enum ropa_status s =
        p->rows == ROPA_NO_FIELD ? ROPA_OK : rp_form_check_asked(form->rec, p->rows, path, err);
    if (!s && holder)
        s = rp_form_check_asked(holder, p->field, path, err);
    return s ? s : rp_err(err, ROPA_E_FIELD, path);
}

enum ropa_status ropa_form_jump(struct ropa_form *form, const char *path, struct ropa_err *err) {
    struct ropa_place p;
    enum ropa_status s = rp_form_find_place(form, path, &p, err);
    if (s)
        return s;
    if (!is_asked(form, p))
        return refuse_jump(form, &p, path, err);
    if (form->child && (s = give_up(form, err)))
        return s;
    if (!form->done)
        rp_places_add(&form->past, form->at);
    open_place(form, p);
    return ROPA_OK;
}

enum ropa_status rp_form_no_section(const struct ropa_form *form, size_t section, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct rp_buf known[2] = {0};
    char wanted[32];
    snprintf(wanted, sizeof wanted, "%zu", section);
    rp_err(err, ROPA_E_SECTION, wanted);
    for (int lang = 0; lang < 2; lang++) {
        for (size_t i = 0; i < ent->n_sections; i++)
            rp_buf_printf(&known[lang], "%s%zu %s", i ? ", " : "", i, ent->sections[i].in[lang]);
    }
    rp_err_hint(err, known[0].p && !known[0].bad ? known[0].p : "-",
                known[1].p && !known[1].bad ? known[1].p : "-");
    rp_buf_free(&known[0]);
    rp_buf_free(&known[1]);
    return ROPA_E_SECTION;
}

enum ropa_status ropa_form_jump_section(struct ropa_form *form, size_t section, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct rp_places all = {0};
    size_t open = 0, first = 0, n = 0;
    rp_form_places(form, &all);
    for (int pass = 0; pass < 2 && !open; pass++) { /* what is missing; else everything */
        for (size_t i = all.n; i-- > 0;) {
            if (ent->fields[rp_place_top(&all.p[i])].section != section)
                continue;
            n++;
            if (pass == 0 && !rp_form_is_missing(form, all.p[i]))
                continue;
            rp_places_add(&form->agenda, all.p[i]);
            first = i;
            open++;
        }
    }
    enum ropa_status s = open && form->child ? give_up(form, err) : ROPA_OK;
    if (open && !s) {
        if (!form->done)
            rp_places_add(&form->past, form->at);
        rp_form_advance(form, all.p[first], true);
    }
    rp_places_free(&all);
    return s || open ? s : rp_form_no_section(form, section, err);
}

/* ---- what it holds ---- */

const struct ropa_entity *ropa_form_entity(const struct ropa_form *form) {
    return ropa_record_entity(form->rec);
}

void ropa_form_each(struct ropa_form *form, ropa_form_item_fn *each, void *ctx) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct rp_places all = {0};
    bool on = true;
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n && on; i++) {
        struct ropa_place p = all.p[i];
        bool slot = rp_form_is_new_row(form, p);
        const struct ropa_field *rows = &ent->fields[rp_place_top(&p)];
        struct ropa_place shown = slot ? rp_place_own(ent, p.rows) : p;
        char *path = ropa_place_text(&shown, ROPA_AS_CODE, ROPA_EN);
        const struct ropa_record *holder = slot ? form->rec : ropa_place_holder(form->rec, &p);
        struct ropa_form_item item = {.path = path ? path : "",
                                      .field = ropa_place_field(&shown),
                                      .rows = shown.rows != ROPA_NO_FIELD ? rows : NULL,
                                      .rec = holder,
                                      .number = shown.row,
                                      .section = rows->section,
                                      .missing = rp_form_is_missing(form, p),
                                      .more = slot ? p.row : 0};
        item.filled =
            item.more < 2 && !rp_places_has(&form->given, p) && ropa_field_answered(holder, shown.field);
        on = each(ctx, &item);
        free(path);
    }
    rp_places_free(&all);
}

static bool count(void *ctx, const struct ropa_form_item *item) {
    *(size_t *)ctx += item->filled;
    return true;
}

void ropa_form_counts(struct ropa_form *form, size_t *answers, size_t *values) {
    *answers = form->answers + (form->child ? form->child->answers : 0);
    *values = 0;
    ropa_form_each(form, count, values);
}
