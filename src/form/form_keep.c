/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What the form keeps, in a draft at every answer: on top of what others saved, and of what another window of the same person
 * put there. Several windows over one record share the draft; each knows at which turn of it it stands, and what another wrote
 * since comes in field by field, before an answer is taken and before anything is kept or saved.
 */
#include "base/err.h"
#include "form/form.h"
#include "model/record.h"
#include "register/draft.h"
#include "register/merge.h"
#include "store/store.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define TRIES 64 /* at a draft that another window writes too */

/* ---- on top of what was saved ---- */

enum ropa_status rp_form_find_dirty(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_record *saved = NULL;
    enum ropa_status s = rp_store_get(form->reg->st, form->rec->ent, form->rec->uid, &saved, NULL);
    form->dirty = s || saved->rev != form->rec->rev || !rp_record_equal(saved, form->rec);
    ropa_record_free(saved);
    return s == ROPA_E_NOT_FOUND ? ROPA_OK : s ? rp_err(err, s, NULL) : ROPA_OK;
}

enum ropa_status ropa_form_decide(struct ropa_form *form, ropa_choose_fn *choose, void *ctx,
                                  struct ropa_err *err) {
    struct rp_rebased r;
    enum ropa_status s = rp_form_is_theirs(form, err);
    if (s)
        return s;
    rp_draft_name(form->reg->st, form->rec);
    char *state = rp_form_state(form); /* rows may stand elsewhere afterwards */
    s = state ? rp_draft_rebase(form->reg, form->rec, choose, ctx, &r, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && r.moved) {
        rp_form_forget(form);
        s = rp_form_restore(form, state, true, err);
        form->dirty = r.open > 0;
        if (!s && form->kept)
            s = rp_form_keep(form, false, err);
    }
    free(state);
    return s;
}

/* ---- put back with a change set ---- */

void rp_form_forget_before(struct ropa_form *form) {
    rp_store_not_at_end(&form->before.ending);
    ropa_record_free(form->before.seen);
    free(form->before.made);
    form->before = (struct rp_form_before){0};
}

/* What was answered meanwhile stands in the form, and is in no draft and no revision. */
static void ended(struct rp_ending *ending, bool stored) {
    struct ropa_form *form = (struct ropa_form *)((char *)ending - offsetof(struct ropa_form, before));
    struct rp_form_before *before = &form->before;
    if (!stored) {
        RP_COPY(form->mark.turn, before->turn);
        form->kept = before->kept;
        form->taken = before->taken;
        struct ropa_record *seen = form->seen;
        form->seen = before->seen;
        before->seen = seen;
        struct rp_form_made *made = form->made;
        form->made = before->made;
        form->n_made = form->cap_made = before->n_made;
        before->made = made;
        form->unsure = true;
        form->ready = false;
    }
    rp_form_forget_before(form);
}

/* Once a change set. */
static enum ropa_status note_before(struct ropa_form *form, struct ropa_err *err) {
    struct rp_form_before *before = &form->before;
    if (!rp_store_writing(form->reg->st) || before->ending.link)
        return ROPA_OK;
    *before = (struct rp_form_before){.ending.ended = ended, .kept = form->kept, .taken = form->taken};
    RP_COPY(before->turn, form->mark.turn);
    before->made = calloc(form->n_made + 1, sizeof *before->made);
    bool noted = before->made && (!form->seen || (before->seen = ropa_record_clone(form->seen)));
    if (!noted || rp_store_follow(form->reg->st, form->rec, NULL)) {
        rp_form_forget_before(form);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (form->n_made)
        memcpy(before->made, form->made, form->n_made * sizeof *before->made);
    before->n_made = form->n_made;
    rp_store_at_end(form->reg->st, &before->ending);
    return ROPA_OK;
}

enum ropa_status rp_form_is_theirs(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_record *rec = form->rec;
    const char *title = ropa_record_get(rec, rec->ent->title);
    struct rp_buf now = {0};
    enum ropa_status s = rp_store_writable(form->reg->st, err);
    if (s)
        return s;
    rp_draft_owner(form->reg->st, &now);
    if (now.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else if (strcmp(now.p ? now.p : "", form->owner.p ? form->owner.p : "") != 0)
        s = rp_err_subject(err, ROPA_E_OTHERS_FORM,
                           rec->ref[0] ? rec->ref
                           : title     ? title
                                       : rec->ent->label.in[ROPA_TH],
                           form->actor.n ? form->actor.p : "-");
    rp_buf_free(&now);
    if (!s && form->unsure && !(s = rp_form_find_dirty(form, err)))
        form->unsure = false;
    return s ? s : note_before(form, err);
}

/* ---- what is told ---- */

/* The window of `mark` is another's: to be told of, when it is first met and whenever it put something in. */
static void meet(struct ropa_form *form, const struct rp_draft_mark *mark) {
    struct rp_met *met = &form->met;
    bool other = strcmp(mark->window, form->mark.window) != 0, took = met->took[0].n > 0;
    if (!other || (!took && (!mark->window[0] || !strcmp(mark->window, met->window))))
        return;
    met->told = false;
    met->gone = false;
    RP_COPY(met->window, mark->window);
    RP_COPY(met->at, mark->at);
    RP_COPY(met->actor, mark->actor);
}

void rp_form_meet_first(struct ropa_form *form, const struct rp_draft_mark *mark) {
    if (mark->window[0])
        meet(form, mark);
}

bool ropa_form_window(struct ropa_form *form, struct ropa_form_window *out) {
    struct rp_met *met = &form->met;
    bool news = !met->told && (met->gone || met->at[0]);
    met->told = true;
    *out = (struct ropa_form_window){.actor = met->actor, .at = met->at, .gone = met->gone};
    for (int lang = 0; lang < 2; lang++)
        out->took.in[lang] = met->took[lang].p ? met->took[lang].p : "";
    return news;
}

bool ropa_form_lost(struct ropa_form *form, struct ropa_text *out) {
    bool news = !form->told_lost && form->lost[0].n > 0;
    form->told_lost = true;
    for (int lang = 0; lang < 2; lang++)
        out->in[lang] = form->lost[lang].p ? form->lost[lang].p : "";
    return news;
}

/* ---- what comes in ---- */

static void note(void *ctx, const struct ropa_record *theirs, const struct rp_difference *d) {
    struct rp_met *met = ctx;
    (void)theirs;
    for (int lang = 0; d->state[0] == 't' && lang < 2; lang++) {
        char *label = ropa_place_label(&d->place, (enum ropa_lang)lang);
        met->bad |= !label;
        rp_buf_printf(&met->took[lang], "%s%s", met->took[lang].n ? ", " : "", label ? label : "");
        free(label);
    }
}

/* `ours` with what `theirs` says otherwise than where both began; what was changed here since stays. */
static enum ropa_status merge(struct ropa_form *form, struct ropa_record *ours,
                              const struct ropa_record *theirs, struct ropa_err *err) {
    struct ropa_record *older = NULL; /* it never saw what was saved before this form began */
    enum ropa_status s = ROPA_OK;
    if (theirs->rev && theirs->rev < form->seen->rev)
        s = ropa_register_at(form->reg, theirs->ent, theirs->uid, theirs->rev, &older, err);
    struct rp_merge m = {.take = ROPA_TAKE_OURS, .tell = note, .ctx = &form->met};
    if (!s)
        s = rp_merge_all(&m, ours, older ? older : form->seen, theirs, err);
    if (!s && (form->met.bad || form->met.took[0].bad || form->met.took[1].bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && theirs->rev > ours->rev) {
        ours->rev = theirs->rev;
        RP_COPY(ours->ref, theirs->ref);
        RP_COPY(ours->status, theirs->status);
    }
    ropa_record_free(older);
    return s ? s : rp_store_follow(form->reg->st, ours, err);
}

/* The draft as it stands now comes into the form: its answers, and what the other window knows of places. */
static enum ropa_status take_in(struct ropa_form *form, struct ropa_record *theirs, const char *state,
                                struct ropa_err *err) {
    for (int lang = 0; form->met.told && lang < 2; lang++) /* what was told of before */
        rp_buf_clear(&form->met.took[lang]);
    struct ropa_record *ours = ropa_record_clone(form->rec);
    char *mine = rp_form_state(form);
    enum ropa_status s = ours && mine ? merge(form, ours, theirs, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        rp_record_swap(form->rec, ours);
        rp_form_forget(form);
        s = rp_form_restore(form, mine, true, err);
    }
    if (!s)
        s = rp_form_restore(form, state, false, err);
    free(mine);
    ropa_record_free(ours);
    return s;
}

/* Its draft is gone: another window saved it, or it was dropped. What stands here stays, on top of what was saved. */
static enum ropa_status go_on_alone(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_err why = {0};
    form->mark.turn[0] = '\0';
    form->met.gone = true;
    form->met.told = false;
    enum ropa_status s = rp_form_find_dirty(form, &why);
    if (!s)
        s = ropa_form_decide(form, NULL, NULL, &why);
    if (!s || s == ROPA_E_BOTH || s == ROPA_E_REMOVED) /* those wait for the end */
        return ROPA_OK;
    if (err)
        *err = why;
    return s;
}

enum ropa_status rp_form_catch_up(struct ropa_form *form, struct ropa_err *err) {
    struct rp_store *st = form->reg->st;
    struct rp_draft_mark now;
    struct ropa_record *theirs = NULL;
    char *state = NULL;
    enum ropa_status s = rp_form_is_theirs(form, err);
    if (s || !form->rec->uid[0])
        return s;
    s = rp_draft_look(st, form->rec->uid, &now, err);
    if (s || !strcmp(now.turn, form->mark.turn))
        return s;
    if (!now.turn[0])
        return go_on_alone(form, err);
    rp_buf_clear(&form->lost[0]);
    rp_buf_clear(&form->lost[1]);
    form->told_lost = false;
    s = rp_draft_load(st, form->rec->ent, form->rec->uid, &theirs, &state, &now, form->lost, err);
    if (s == ROPA_E_DRAFT) /* what is kept next takes its place */
        s = ROPA_OK;
    if (!s && theirs)
        s = take_in(form, theirs, state, err);
    if (!s) {
        RP_COPY(form->mark.turn, now.turn);
        meet(form, &now);
    }
    if (!s && theirs) {
        ropa_record_free(form->seen);
        form->seen = theirs;
        theirs = NULL;
        form->kept = form->taken = true;
        s = rp_form_find_dirty(form, err);
    }
    ropa_record_free(theirs);
    free(state);
    return s;
}

/* ---- kept ---- */

enum ropa_status rp_form_keep(struct ropa_form *form, bool changed, struct ropa_err *err) {
    struct ropa_record *kept = NULL;
    enum ropa_status s = rp_form_is_theirs(form, err);
    if (s)
        return s;
    s = ROPA_E_CONFLICT;
    form->dirty |= changed;
    rp_draft_name(form->reg->st, form->rec);
    for (int i = 0; i < TRIES && s == ROPA_E_CONFLICT; i++) { /* another window may write in between */
        if (i && (s = rp_form_catch_up(form, err)))
            break;
        char *state = rp_form_state(form);
        ropa_record_free(kept);
        kept = ropa_record_clone(form->rec);
        s = state && kept ? rp_draft_save(form->reg->st, form->rec, state, &form->mark, err)
                          : rp_err(err, ROPA_E_NOMEM, NULL);
        free(state);
    }
    if (s == ROPA_E_CONFLICT)
        s = rp_err_subject(err, ROPA_E_BUSY, form->rec->ref, NULL);
    if (!s) {
        form->kept = true;
        form->taken = false;
        struct ropa_record *before = form->seen;
        form->seen = kept;
        kept = before;
    }
    ropa_record_free(kept);
    return s;
}

enum ropa_status ropa_form_keep(struct ropa_form *form, struct ropa_err *err) {
    return rp_form_keep(form, false, err);
}
