/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "scoring/watch.h"

#include "model/conduct.h"

#include <string.h>

/* ---- what is looked at ---- */

/* A record of another noun may be: when one is stored, all is worked out anew. */
static void note(struct rp_watch *w, const struct ropa_entity *of, const char *uid) {
    w->strayed |= rp_conduct(of)->entry && (!uid || strcmp(uid, w->uid) != 0);
}

static void note_record(struct rp_watch *w, const struct ropa_record *rec) {
    note(w, ropa_record_entity(rec), ropa_record_uid(rec));
}

/* ---- the same questions ---- */

static void renew(void *ctx) {
    struct rp_watch *w = ctx;
    w->of->renew(w->of->ctx);
}

static enum ropa_status why(void *ctx, struct ropa_err *err) {
    struct rp_watch *w = ctx;
    return w->of->why(w->of->ctx, err);
}

static const struct rp_hints *hints(void *ctx) {
    struct rp_watch *w = ctx;
    return w->of->hints(w->of->ctx);
}

static enum ropa_status resolve(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                struct ropa_err *err) {
    struct rp_watch *w = ctx;
    note(w, of, NULL);
    return w->of->resolve(w->of->ctx, of, text, uid, err);
}

static bool describe(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref,
                     const char **title) {
    struct rp_watch *w = ctx;
    note(w, of, uid);
    return w->of->describe(w->of->ctx, of, uid, ref, title);
}

static const struct ropa_record *record(void *ctx, const struct ropa_entity *of, const char *uid) {
    struct rp_watch *w = ctx;
    note(w, of, uid);
    return w->of->record(w->of->ctx, of, uid);
}

/* A word is kept without a link of its own. */
static bool is_term(void *ctx, const struct ropa_vocab *v, const char *term) {
    struct rp_watch *w = ctx;
    w->strayed = true;
    return w->of->is_term(w->of->ctx, v, term);
}

static size_t users(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by) {
    struct rp_watch *w = ctx;
    note(w, by, NULL);
    return w->of->users(w->of->ctx, rec, by);
}

static void each_user(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by,
                      rp_lend_fn *each, void *arg) {
    struct rp_watch *w = ctx;
    note(w, by, NULL);
    w->of->each_user(w->of->ctx, rec, by, each, arg);
}

static void each_record(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    struct rp_watch *w = ctx;
    note(w, of, NULL);
    w->of->each(w->of->ctx, of, each, arg);
}

/* They are of its own unit, whose activities are all read anew when one was changed; a version may be of another. */
static size_t twins(void *ctx, const struct ropa_record *rec) {
    struct rp_watch *w = ctx;
    char unit[37];
    if (!ropa_record_unit(rec, unit))
        unit[0] = '\0';
    note_record(w, rec);
    w->strayed |= strcmp(unit, w->unit) != 0;
    return w->of->twins(w->of->ctx, rec);
}

static bool changed(void *ctx, const struct ropa_record *rec) {
    struct rp_watch *w = ctx;
    w->strayed = true;
    return w->of->changed(w->of->ctx, rec);
}

static bool acted_on(void *ctx, const struct ropa_record *rec, const char *kind, char day[11]) {
    struct rp_watch *w = ctx;
    note_record(w, rec);
    return w->of->acted_on(w->of->ctx, rec, kind, day);
}

static void each_act(void *ctx, const struct ropa_record *rec, ropa_act_fn *each, void *arg) {
    struct rp_watch *w = ctx;
    note_record(w, rec);
    w->of->each_act(w->of->ctx, rec, each, arg);
}

static void each_waiver(void *ctx, const struct ropa_record *rec, rp_lend_fn *each, void *arg) {
    struct rp_watch *w = ctx;
    note_record(w, rec);
    w->of->each_waiver(w->of->ctx, rec, each, arg);
}

static void each_removed(void *ctx, const struct ropa_entity *of, rp_removed_fn *each, void *arg) {
    struct rp_watch *w = ctx;
    note(w, of, NULL);
    w->of->each_removed(w->of->ctx, of, each, arg);
}

static bool unit_then(void *ctx, const struct ropa_record *rec, int64_t rev, char unit[37]) {
    struct rp_watch *w = ctx;
    note_record(w, rec);
    return w->of->unit_then(w->of->ctx, rec, rev, unit);
}

void rp_watch_begin(struct rp_watch *w, const struct ropa_view *of, const char *uid, const char *unit) {
    *w = (struct rp_watch){.view = *of, .of = of, .uid = uid, .unit = unit};
    w->view.ctx = w;
    w->view.renew = of->renew ? renew : NULL;
    w->view.why = of->why ? why : NULL;
    w->view.hints = of->hints ? hints : NULL;
    w->view.resolve = of->resolve ? resolve : NULL;
    w->view.describe = of->describe ? describe : NULL;
    w->view.record = of->record ? record : NULL;
    w->view.is_term = of->is_term ? is_term : NULL;
    w->view.users = of->users ? users : NULL;
    w->view.each_user = of->each_user ? each_user : NULL;
    w->view.each = of->each ? each_record : NULL;
    w->view.twins = of->twins ? twins : NULL;
    w->view.changed = of->changed ? changed : NULL;
    w->view.acted_on = of->acted_on ? acted_on : NULL;
    w->view.each_waiver = of->each_waiver ? each_waiver : NULL;
    w->view.each_removed = of->each_removed ? each_removed : NULL;
    w->view.unit_then = of->unit_then ? unit_then : NULL;
    w->view.each_act = of->each_act ? each_act : NULL;
}
