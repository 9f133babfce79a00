/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the form saves: a revision on top of what others saved. */
#include "base/err.h"
#include "form/form.h"
#include "model/record.h"
#include "register/draft.h"
#include "store/draft.h"

#include <stdlib.h>
#include <string.h>

#define TRIES 64 /* at a save that others came before: each of those was one that was saved */

static bool has_title(const struct ropa_record *rec) {
    return ropa_record_get(rec, ropa_record_entity(rec)->title) != NULL;
}

/* A ref lasts: a record whose ref names its unit waits until the unit is known. */
static bool may_commit(const struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    bool unit = ent->unit_field == ROPA_NO_FIELD || ent->fields[ent->unit_field].need != ROPA_REQUIRED ||
                ropa_field_answered(rec, ent->unit_field);
    bool code = ent->prefix || ropa_field_answered(rec, 0); /* a unit's ref is its code */
    return has_title(rec) && (ropa_record_rev(rec) > 0 || (unit && code));
}

/* Saving changed the draft: it is still the one that this window knows, unless another wrote meanwhile. */
static enum ropa_status know_draft(struct ropa_form *form, struct ropa_err *err) {
    struct rp_draft_mark now;
    enum ropa_status s = rp_draft_look(form->reg->st, form->rec->uid, &now, err);
    if (!s && (!now.turn[0] || !strcmp(now.window, form->mark.window)))
        RP_COPY(form->mark.turn, now.turn);
    return s;
}

/* As a revision, on top of what others saved; the draft stays. */
static enum ropa_status save(struct ropa_form *form, struct ropa_err *err) {
    enum ropa_status s = ROPA_E_CONFLICT;
    for (int i = 0; i < TRIES && s == ROPA_E_CONFLICT; i++) { /* somebody may save in between */
        s = ropa_record_uid(form->rec)[0] ? ropa_form_decide(form, NULL, NULL, err) : ROPA_OK;
        if (!s && (form->dirty || !ropa_record_rev(form->rec)))
            s = ropa_register_save(form->reg, form->rec, err);
        if (!s && form->kept)
            s = know_draft(form, err);
    }
    form->dirty = form->dirty && s;
    form->ready = false;
    return s == ROPA_E_CONFLICT ? rp_err_subject(err, ROPA_E_BUSY, form->rec->ref, NULL) : s;
}

/* ---- what was made ---- */

void rp_form_note_made(struct ropa_form *form, const struct ropa_record *rec) {
    struct rp_form_made *more = rp_grow(form->made, form->n_made, &form->cap_made, sizeof *more);
    if (!more) /* then it stays */
        return;
    form->made = more;
    more[form->n_made].ent = ropa_record_entity(rec);
    RP_COPY(more[form->n_made++].uid, ropa_record_uid(rec));
}

/* Whether it or a row of it names the record. */
static bool names(const struct ropa_record *rec, const char *uid) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        const char *value = ropa_record_get(rec, f);
        if (value && strstr(value, uid))
            return true;
        for (size_t i = 0; i < ropa_record_rows(rec, f); i++)
            if (names(ropa_record_row(rec, f, i), uid))
                return true;
    }
    return false;
}

/* One that a saved revision still names stays until this one is saved. */
enum ropa_status rp_form_unmake(struct ropa_form *form, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = form->n_made; i-- > 0 && !s;) {
        struct rp_form_made *m = &form->made[i];
        struct ropa_record *rec = NULL;
        struct ropa_err why = {0};
        if (names(form->rec, m->uid))
            continue;
        s = ropa_register_get(form->reg, m->ent, m->uid, &rec, &why);
        if (!s)
            s = ropa_register_remove(form->reg, rec, &why);
        ropa_record_free(rec);
        if (!s || s == ROPA_E_NOT_FOUND)
            *m = form->made[--form->n_made];
        s = s == ROPA_E_IN_USE || s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
        if (s && err)
            *err = why;
    }
    return s;
}

/* ---- at the end ---- */

enum ropa_status ropa_form_commit(struct ropa_form *form, struct ropa_err *err) {
    enum ropa_status s = rp_form_catch_up(form, err);
    bool open = form->dirty || !ropa_record_rev(form->rec);
    if (s || (open && !may_commit(form->rec)))
        return s;
    if (form->taken || (open && form->kept)) /* from here on it is this window's, which ends it */
        s = rp_form_keep(form, false, err);
    if (!s && open)
        s = save(form, err);
    return s ? s : ropa_form_drop(form, err);
}

/* Whether places were left for later or emptied: what a revision doesn't hold. */
static bool has_left(const struct ropa_form *form) {
    bool left = form->cleared.n > 0;
    for (size_t i = 0; i < form->visited.n && !left; i++)
        left = rp_form_is_missing(form, form->visited.p[i]);
    return left;
}

bool ropa_form_saved(const struct ropa_form *form) {
    return ropa_record_rev(form->rec) > 0 && !form->dirty;
}

bool ropa_form_waits(const struct ropa_form *form) {
    const char *status = ropa_record_status(form->rec);
    return strcmp(status, "draft") != 0 && strcmp(status, "returned") != 0;
}

enum ropa_status ropa_form_stop(struct ropa_form *form, struct ropa_err *err) {
    bool held = form->held || ropa_form_waits(form) || ropa_form_unconfirmed(form), left = has_left(form);
    if (!held && !left)
        return ropa_form_commit(form, err);
    enum ropa_status s = rp_form_catch_up(form, err);
    if (!s && (form->kept || form->dirty))
        s = rp_form_keep(form, false, err);
    return s || held || !form->dirty ? s : rp_form_save_part(form, err);
}

enum ropa_status ropa_form_drop(struct ropa_form *form, struct ropa_err *err) {
    enum ropa_status s = form->kept || form->n_made ? rp_form_is_theirs(form, err) : ROPA_OK;
    if (!s && form->kept) /* what another window has put in since stays */
        s = rp_draft_drop(form->reg->st, form->rec->uid, NULL, form->mark.turn, err);
    if (!s)
        form->mark.turn[0] = '\0';
    form->kept = form->kept && s;
    return s ? s : rp_form_unmake(form, err);
}

enum ropa_status rp_form_save_part(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_err why = {0};
    bool now = may_commit(form->rec) && !ropa_form_waits(form);
    enum ropa_status s = now ? save(form, &why) : ROPA_OK;
    if (s == ROPA_E_BOTH || s == ROPA_E_REMOVED)
        return ROPA_OK;
    if (s && err)
        *err = why;
    return s;
}
