/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Drafts: what is typed and not saved yet. Whatever else is saved meanwhile, no answer is lost. */
#include "register/draft.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/place.h"
#include "register/merge.h"
#include "register/paged.h"
#include "store/draft.h"
#include "store/history/history.h"

#include <inttypes.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- on top of what was saved ---- */

/* What becomes of a merge with a draft, and what is told of it. */
struct bringing {
    ropa_choose_fn *choose;
    ropa_draft_difference_fn *each; /* of what was saved otherwise; stopped by it */
    void *ctx;
    bool stopped;
    struct rp_buf both[2]; /* labels of what nobody decided */
};

static struct ropa_draft_difference told(const struct rp_difference *d) {
    return (struct ropa_draft_difference){d->place, d->base, d->ours, d->theirs, d->state[0] == 'c'};
}

static enum ropa_take choose(void *ctx, const struct rp_difference *d) {
    struct bringing *b = ctx;
    struct ropa_draft_difference difference = told(d);
    enum ropa_chosen chosen = b->choose ? b->choose(b->ctx, &difference) : ROPA_CHOOSE_LATER;
    return chosen == ROPA_CHOOSE_MINE    ? ROPA_TAKE_THEIRS
           : chosen == ROPA_CHOOSE_SAVED ? ROPA_TAKE_OURS
                                         : ROPA_TAKE_NEITHER;
}

static void note(void *ctx, const struct ropa_record *theirs, const struct rp_difference *d) {
    struct bringing *b = ctx;
    struct ropa_draft_difference difference = told(d);
    (void)theirs;
    for (int lang = 0; difference.both && lang < 2; lang++) {
        char *label = ropa_place_label(&d->place, (enum ropa_lang)lang);
        rp_buf_printf(&b->both[lang], "%s%s", b->both[lang].n ? ", " : "", label ? label : "");
        free(label);
    }
    if (b->each && !b->stopped && d->state[0] != 't')
        b->stopped = !b->each(b->ctx, &difference);
}

static void bringing_free(struct bringing *b) {
    rp_buf_free(&b->both[0]);
    rp_buf_free(&b->both[1]);
}

/* `saved` with what `draft` says otherwise than the revision it began from; *changed counts that, *both what nobody decided. */
static enum ropa_status bring(struct ropa_register *reg, const struct ropa_record *draft,
                              struct ropa_record *saved, struct bringing *b, size_t *changed, size_t *both,
                              struct ropa_err *err) {
    struct rp_merge m = {.choose = choose, .tell = note, .ctx = b};
    struct ropa_record *base = NULL;
    enum ropa_status s =
        draft->rev ? ropa_register_at(reg, draft->ent, draft->uid, draft->rev, &base, err) : ROPA_OK;
    if (s)
        return s;
    s = rp_merge_all(&m, saved, base, draft, err);
    *changed = m.changed;
    *both = m.conflicts;
    ropa_record_free(base);
    return s;
}

struct saver {
    const char *uid;
    struct rp_buf name;
    char at[26];
};

static bool note_saver(void *ctx, const struct rp_revision *r) {
    struct saver *saver = ctx;
    if (strcmp(r->uid, saver->uid) != 0) /* an act on it */
        return true;
    rp_buf_str(&saver->name, r->actor);
    RP_COPY(saver->at, r->at);
    return false;
}

/* "20 มี.ค. 2566 09:30: คำอธิบายกิจกรรม": when, and what (NULL: all of it). */
static void say_when(struct ropa_err *err, const char *at, const struct rp_buf what[2]) {
    struct rp_buf said[2] = {{0}};
    char day[11] = "", shown[64];
    rp_copy(day, sizeof day, at);
    for (int lang = 0; lang < 2; lang++) {
        ropa_date_format(day, (enum ropa_lang)lang, ROPA_DATE_SHORT, shown, sizeof shown);
        rp_buf_printf(&said[lang], "%s %.5s", shown, strlen(at) > 11 ? at + 11 : "");
        if (what && what[lang].n)
            rp_buf_printf(&said[lang], ": %s", what[lang].p);
    }
    rp_err_hint(err, said[0].p ? said[0].p : "", said[1].p ? said[1].p : "");
    rp_buf_free(&said[0]);
    rp_buf_free(&said[1]);
}

/* `s` about `rec`, and who saved it last, when, and `what` that was. */
static enum ropa_status by_another(struct ropa_register *reg, enum ropa_status s,
                                   const struct ropa_record *rec, const struct rp_buf what[2],
                                   struct ropa_err *err) {
    struct saver saver = {.uid = rec->uid};
    const char *title = ropa_record_get(rec, rec->ent->title);
    enum ropa_status moved = rp_store_same(reg->st, err); /* nobody did: it is in another file */
    if (moved)
        return moved;
    rp_history_each(reg->st, rec->uid, true, 0, note_saver, &saver, NULL);
    rp_err(err, s, saver.name.n ? saver.name.p : "-");
    rp_err_record(err, rec->ent->code, rec->ref);
    if (err && !rec->ref[0])
        RP_COPY(err->subject, title ? title : rec->uid);
    say_when(err, saver.at, what);
    rp_buf_free(&saver.name);
    return s;
}

enum ropa_status rp_draft_rebase(struct ropa_register *reg, struct ropa_record *rec,
                                 ropa_choose_fn *choose_one, void *ctx, struct rp_rebased *out,
                                 struct ropa_err *err) {
    struct ropa_record *saved = NULL;
    struct ropa_err why = {0};
    struct bringing b = {.choose = choose_one, .ctx = ctx};
    size_t both = 0;
    *out = (struct rp_rebased){0};
    enum ropa_status s = rp_store_get(reg->st, rec->ent, rec->uid, &saved, &why);
    if (s == ROPA_E_NOT_FOUND)
        return rp_record_is_new(rec) ? ROPA_OK : by_another(reg, ROPA_E_REMOVED, rec, NULL, err);
    if (s && err)
        *err = why;
    if (!s && saved->rev != rec->rev) {
        s = bring(reg, rec, saved, &b, &out->open, &both, err);
        if (!s && both)
            s = by_another(reg, ROPA_E_BOTH, saved, b.both, err);
        if (!s) {
            RP_COPY(saved->draft, rec->draft);
            rp_record_swap(rec, saved);
        }
        out->moved = !s;
    }
    bringing_free(&b);
    ropa_record_free(saved);
    return s;
}

enum ropa_status rp_draft_settle(struct ropa_register *reg, const struct ropa_record *rec,
                                 struct ropa_err *err) {
    struct ropa_record *draft, *both = NULL;
    struct bringing b = {0};
    struct ropa_err why = {0};
    char *state = NULL;
    size_t open = 0, undecided = 0;
    enum ropa_status s = rp_draft_load(reg->st, rec->ent, rec->uid, &draft, &state, NULL, NULL, &why);
    if (s == ROPA_E_DRAFT) /* it is said where drafts are shown, and locks nothing */
        return ROPA_OK;
    if (s && err)
        *err = why;
    if (!s && draft && !(both = ropa_record_clone(rec)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (both)
        s = bring(reg, draft, both, &b, &open, &undecided, err);
    if (!s && draft && !open && !undecided)
        s = *state ? rp_draft_change(reg->st, rec, NULL, err)
                   : rp_draft_drop(reg->st, rec->uid, NULL, NULL, err);
    bringing_free(&b);
    ropa_record_free(both);
    ropa_record_free(draft);
    free(state);
    return s;
}

/* ---- public ---- */

enum ropa_status ropa_draft_save(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    return rp_draft_save(reg->st, rec, NULL, NULL, err);
}

/* A damaged draft is called what its record is. */
static enum ropa_status load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                             struct ropa_record **out, struct ropa_err *err) {
    const char *ref, *title;
    enum ropa_status s = rp_draft_load(reg->st, ent, uid, out, NULL, NULL, NULL, err);
    if (s == ROPA_E_DRAFT && reg->view->describe(reg->view->ctx, ent, uid, &ref, &title)) {
        rp_err_subject(err, s, ref, NULL);
        rp_err_record(err, ent->code, ref);
    }
    return s;
}

enum ropa_status ropa_draft_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                 struct ropa_record **out, struct ropa_err *err) {
    struct ropa_err why = {0};
    struct rp_rebased rebased;
    enum ropa_status s = load(reg, ent, uid, out, err);
    if (s || !*out)
        return s;
    s = rp_draft_rebase(reg, *out, NULL, NULL, &rebased, &why);
    if (!s || s == ROPA_E_BOTH || s == ROPA_E_REMOVED)
        return ROPA_OK;
    if (err)
        *err = why;
    ropa_record_free(*out);
    *out = NULL;
    return s;
}

enum ropa_status ropa_draft_rebase(struct ropa_register *reg, struct ropa_record *rec,
                                   ropa_choose_fn *choose_one, void *ctx, struct ropa_err *err) {
    struct rp_rebased rebased;
    return rp_draft_rebase(reg, rec, choose_one, ctx, &rebased, err);
}

enum ropa_status ropa_draft_drop(struct ropa_register *reg, const char *uid, const char *owner,
                                 struct ropa_err *err) {
    enum ropa_status s = rp_store_writable(reg->st, err);
    return s ? s : rp_draft_drop(reg->st, uid, owner, NULL, err);
}

struct telling {
    struct ropa_register *reg;
    ropa_draft_fn *each;
    void *ctx;
    bool others; /* only */
    struct rp_paged paged;
    const struct ropa_entity *mine;
};

/* Of what it is a draft: where that can't be read any more, its record tells. */
static const struct ropa_entity *noun_of(struct ropa_register *reg, const struct rp_draft *d) {
    const struct ropa_entity *ent = ropa_entity_find(d->noun);
    char uid[37];
    if (!ent && !d->fresh && rp_store_find_any(reg->st, d->uid, &ent, uid, NULL))
        ent = NULL;
    return ent;
}

static bool tell(void *ctx, const struct rp_draft *d) {
    struct telling *t = ctx;
    struct ropa_draft draft = {.ent = noun_of(t->reg, d),
                               .uid = d->uid,
                               .title = d->title,
                               .at = d->at,
                               .actor = d->actor,
                               .owner = d->owner,
                               .fresh = d->fresh,
                               .mine = d->mine,
                               .damaged = d->damaged};
    return (t->others && d->mine) || t->each(t->ctx, &draft);
}

/* A draft and what it is called by in a cursor: when it was typed last, and of which record. */
static bool tell_in_page(void *ctx, const struct rp_draft *d) {
    struct telling *t = ctx;
    char rank[sizeof t->paged.last.rank];
    snprintf(rank, sizeof rank, "%s_%s", d->at, d->uid);
    return rp_paged_step(&t->paged, rank, strtoull(d->turn, NULL, 16)) && tell(t, d);
}

enum ropa_status ropa_draft_each(struct ropa_register *reg, struct ropa_page *page, ropa_draft_fn *each,
                                 void *ctx, struct ropa_err *err) {
    struct telling t = {.reg = reg, .each = each, .ctx = ctx, .paged = rp_paged(reg, "drafts", page)};
    char at[32] = "", uid[40] = "", turn[20];
    enum ropa_status s = rp_paged_begin(&t.paged, err);
    if (s)
        return s;
    sscanf(t.paged.after.rank, "%31[^_]_%39s", at, uid);
    snprintf(turn, sizeof turn, "%016" PRIx64, t.paged.after.id);
    return rp_draft_each_after(reg->st, at, uid, turn, tell_in_page, &t, err);
}

enum ropa_status ropa_draft_others(struct ropa_register *reg, const char *uid, ropa_draft_fn *each, void *ctx,
                                   struct ropa_err *err) {
    struct telling t = {.reg = reg, .each = each, .ctx = ctx, .others = true};
    return rp_draft_each(reg->st, uid, tell, &t, err);
}

static bool note_mine(void *ctx, const struct rp_draft *d) {
    struct telling *t = ctx;
    t->mine = d->mine ? ropa_entity_find(d->noun) : NULL;
    return !d->mine;
}

enum ropa_status ropa_draft_differs(struct ropa_register *reg, const char *uid,
                                    ropa_draft_difference_fn *each, void *ctx, struct ropa_err *err) {
    struct telling t = {0};
    struct ropa_record *draft = NULL, *saved = NULL;
    struct bringing b = {.each = each, .ctx = ctx};
    size_t changed, both;
    enum ropa_status s = rp_draft_each(reg->st, uid, note_mine, &t, err);
    if (!s && t.mine)
        s = load(reg, t.mine, uid, &draft, err);
    if (!s && draft)
        s = rp_store_get(reg->st, draft->ent, uid, &saved, err);
    if (s == ROPA_E_NOT_FOUND)
        s = draft->rev ? by_another(reg, ROPA_E_REMOVED, draft, NULL, err) : ROPA_OK;
    else if (!s && draft && saved->rev != draft->rev)
        s = bring(reg, draft, saved, &b, &changed, &both, err);
    bringing_free(&b);
    ropa_record_free(draft);
    ropa_record_free(saved);
    return s;
}
