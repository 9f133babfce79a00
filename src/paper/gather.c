/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/gather.h"

#include "base/err.h"
#include "model/nouns/activity.h"
#include "model/nouns/infographic.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/signer.h"
#include "model/told.h"
#include "model/value.h"
#include "register/public.h"

#include <ropa/check.h>
#include <stdlib.h>
#include <string.h>

/* ---- what it is about ---- */

static bool add_activity(struct rp_gathering *g, const char *uid) {
    struct rp_subject *list = rp_grow(g->activities, g->n, &g->cap, sizeof *list);
    if (!list)
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
    g->activities = list ? list : g->activities;
    struct ropa_record *rec = NULL;
    if (!g->status)
        g->status = ropa_register_get(g->reg, &rp_activity, uid, &rec, g->err);
    if (g->status)
        return false;
    if (rp_predicate_controller(rec) && (!g->kind->tells || g->kind->tells(rec)))
        g->activities[g->n++] = (struct rp_subject){.rec = rec};
    else
        ropa_record_free(rec);
    return true;
}

static bool add_user(void *ctx, const struct ropa_record *rec) {
    return add_activity(ctx, ropa_record_uid(rec));
}

static bool add_listed(void *ctx, const struct ropa_record *rec) {
    return !strcmp(ropa_record_status(rec), "retired") || add_activity(ctx, ropa_record_uid(rec));
}

static bool add_begun(void *ctx, const struct ropa_record *rec) {
    return !rp_told_office(ropa_record_status(rec)) || add_activity(ctx, ropa_record_uid(rec));
}

/* ---- what anybody may see ---- */

static bool tells_published(const struct rp_gathering *g) {
    return g->kind->about == RP_ABOUT_PUBLISHED || g->kind->about == RP_ABOUT_POINTED || g->shared->published;
}

/* As it was published, or as it was approved last; a->print.rec is NULL where it wasn't or is kept back. */
static enum ropa_status load_public(struct rp_gathering *g, const char *uid, struct rp_approved *a,
                                    struct ropa_err *err) {
    bool held = false;
    if (tells_published(g)) {
        struct rp_published kept = {0};
        rp_approved_begin(g->reg, a);
        enum ropa_status s = rp_public_load(g->reg, &rp_activity, uid, &a->print, &kept, err);
        rp_published_free(&kept);
        return s;
    }
    enum ropa_status s = rp_approved_load(g->reg, &rp_activity, uid, a, err);
    if (!s &&
        g->kind->about == RP_ABOUT_OFFICE) /* OIA s.23(3) asks for more than is told to anybody otherwise */
        s = rp_public_held(g->reg, &a->print, &held, err);
    else if (!s)
        s = rp_public_strip(g->reg, &a->print, &held, err);
    if (held)
        rp_printed_free(&a->print);
    return s;
}

const struct ropa_record *rp_paper_published(void *ctx, const struct ropa_record *notice) {
    struct rp_gathering *g = ctx;
    struct rp_paper_shared *shared = g->shared;
    struct rp_published kept = {0};
    for (size_t i = 0; i < shared->n_shown; i++)
        if (!strcmp(shared->shown[i].uid, ropa_record_uid(notice)))
            return shared->shown[i].print.rec;
    struct rp_paper_shown *more = rp_grow(shared->shown, shared->n_shown, &shared->cap_shown, sizeof *more);
    if (!more) {
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
        return NULL;
    }
    shared->shown = more;
    more += shared->n_shown++;
    *more = (struct rp_paper_shown){0};
    RP_COPY(more->uid, ropa_record_uid(notice));
    enum ropa_status s = rp_public_load(g->reg, &rp_notice, more->uid, &more->print, &kept, g->err);
    rp_published_free(&kept);
    g->status = g->status ? g->status : s;
    return more->print.rec;
}

/* The day of the approval that is told: the last, or the last before it was published. */
struct dated {
    bool published;
    char approved[11], day[11];
};

static bool note_day(void *ctx, const struct ropa_act_kept *act) {
    struct dated *d = ctx;
    const bool approves = rp_act_approves(act),
               publishes = act->kind && !act->disputed && !strcmp(act->kind, "publish");
    if (approves)
        RP_COPY(d->approved, act->date ? act->date : "");
    if (d->published ? publishes : approves)
        RP_COPY(d->day, d->approved);
    return true;
}

static bool add_approved(void *ctx, const struct ropa_record *listed) {
    struct rp_gathering *g = ctx;
    struct rp_subject *list = rp_grow(g->activities, g->n, &g->cap, sizeof *list);
    struct rp_approved **then = rp_grow(g->then, g->n_then, &g->cap_then, sizeof *then);
    struct rp_approved *a = list && then ? calloc(1, sizeof *a) : NULL;
    g->activities = list ? list : g->activities;
    g->then = then ? then : g->then;
    if (!a) {
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    g->then[g->n_then++] = a;
    if (!strcmp(ropa_record_status(listed), "retired"))
        return true;
    struct ropa_err err = {0};
    g->status = load_public(g, ropa_record_uid(listed), a, &err);
    if (!g->status && a->print.rec) {
        struct dated d = {.published = tells_published(g)};
        struct rp_subject *about = &g->activities[g->n++];
        g->reg->view->each_act(g->reg->view->ctx, listed, note_day, &d);
        *about = (struct rp_subject){.rec = a->print.rec, .view = &a->view};
        RP_COPY(about->approved, d.day);
        a->print.rec = NULL;
    }
    if (g->status == ROPA_E_NOT_FOUND) /* never approved */
        g->status = ROPA_OK;
    else if (g->status && g->err)
        *g->err = err;
    return !g->status;
}

static bool add_shown(void *ctx, const struct ropa_record *listed) {
    const struct rp_paper_shared *shared = ((struct rp_gathering *)ctx)->shared;
    const char *uid = ropa_record_uid(listed);
    return !bsearch(&uid, shared->published, shared->n_published, sizeof uid, rp_paper_uid_order) ||
           add_approved(ctx, listed);
}

static enum ropa_status gather_all(struct rp_gathering *g, ropa_record_fn *each) {
    struct ropa_query *q = ropa_query_new(g->reg, &rp_activity);
    enum ropa_status s = q ? ropa_query_sort(q, "ref", g->err) : rp_err(g->err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_register_list(g->reg, q, each, g, g->err);
    ropa_query_free(q);
    return s ? s : g->status;
}

/* ---- what was submitted ---- */

static bool count_open(void *ctx, const struct ropa_checked *checked) {
    struct rp_gathering *g = ctx;
    g->open += checked->open[ROPA_ERROR] - checked->awaited;
    return true;
}

/* "รอเอกสารอื่น", as check has it: of the record itself. */
static bool count_awaited(void *ctx, const struct ropa_finding *f) {
    struct rp_gathering *g = ctx;
    g->awaited += f->elsewhere && !f->waived && !f->entries;
    return true;
}

/* Keep it where it waits for the head of the unit. */
static bool add_waiting(struct rp_gathering *g, const struct ropa_entity *noun, const char *uid) {
    bool notices = noun == &rp_notice;
    struct rp_subject **all = notices ? &g->notices : &g->activities, about = {0};
    size_t *n = notices ? &g->n_notices : &g->n;
    struct rp_subject *list = rp_grow(*all, *n, notices ? &g->cap_notices : &g->cap, sizeof *list);
    if (!list)
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
    *all = list ? list : *all;
    if (!g->status)
        g->status = ropa_register_get(g->reg, noun, uid, &about.rec, g->err);
    if (!g->status)
        rp_signs_submission(g->reg->view, about.rec, g->pool, &about.submission);
    if (about.submission.waits)
        (*all)[(*n)++] = about;
    else
        ropa_record_free(about.rec);
    if (about.submission.waits)
        g->status = ropa_check_one(g->reg, about.rec, count_awaited, count_open, g, g->err);
    return !g->status;
}

static bool add_waiting_activity(void *ctx, const struct ropa_record *rec) {
    return add_waiting(ctx, &rp_activity, ropa_record_uid(rec));
}

static bool add_waiting_notice(void *ctx, const struct ropa_record *rec) {
    return add_waiting(ctx, &rp_notice, ropa_record_uid(rec));
}

static enum ropa_status gather_waiting(struct rp_gathering *g, const struct ropa_entity *noun,
                                       ropa_record_fn *each) {
    struct ropa_query *q = ropa_query_new(g->reg, noun);
    struct rp_buf of_unit = {0};
    rp_buf_printf(&of_unit, "unit_ref=%s", ropa_record_ref(g->root));
    enum ropa_status s =
        q && !of_unit.bad ? ropa_query_where(q, of_unit.p, g->err) : rp_err(g->err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_query_sort(q, "ref", g->err);
    if (!s)
        s = ropa_register_list(g->reg, q, each, g, g->err);
    ropa_query_free(q);
    rp_buf_free(&of_unit);
    return s ? s : g->status;
}

/* ---- what it lists ---- */

static bool is_barred(struct rp_gathering *g, const struct ropa_record *rec) {
    bool barred = false;
    if (g->kind->listed.guarded && !rp_check_barred(g->reg, rec, &barred, NULL, NULL))
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
    return barred;
}

static bool add_wanted(void *ctx, const struct ropa_record *rec) {
    struct rp_gathering *g = ctx;
    if (!strcmp(ropa_record_status(rec), "retired") ||
        !g->kind->listed.wants(g->root, rec, g->reg->view->today))
        return true;
    struct rp_subject *list = rp_grow(g->listed, g->n_listed, &g->cap_listed, sizeof *list);
    if (!list) {
        g->status = rp_err(g->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    g->listed = list;
    list += g->n_listed;
    *list = (struct rp_subject){0};
    g->status = ropa_register_get(g->reg, g->kind->listed.of, ropa_record_uid(rec), &list->rec, g->err);
    bool barred = !g->status && is_barred(g, list->rec);
    if (barred || g->status)
        ropa_record_free(list->rec);
    else
        g->n_listed++;
    return !g->status;
}

static int by_ref(const void *a, const void *b) {
    const struct rp_subject *x = a, *y = b;
    return strcmp(ropa_record_ref(x->rec), ropa_record_ref(y->rec));
}

static enum ropa_status gather_listed(struct rp_gathering *g) {
    const struct ropa_view *view = g->reg->view;
    const struct rp_listed *listed = &g->kind->listed;
    char unit[37] = "";
    const struct ropa_record *of = g->root;
    if (listed->by_unit)
        of = ropa_record_unit(g->root, unit) ? view->record(view->ctx, &rp_unit, unit) : NULL;
    if (listed->of && listed->all)
        view->each(view->ctx, listed->of, add_wanted, g);
    else if (listed->of && of)
        view->each_user(view->ctx, of, listed->of, add_wanted, g);
    if (!g->status) /* else there may be more */
        g->status = rp_view_ended(view, g->err);
    if (g->n_listed)
        qsort(g->listed, g->n_listed, sizeof *g->listed, by_ref);
    return g->status;
}

/* Nobody is to sign a paper that tells of nothing. */
static enum ropa_status check_any(const struct rp_gathering *g) {
    const struct ropa_text *hint = &g->kind->empty;
    if (!hint->in[ROPA_TH] || g->n + g->n_notices + g->n_listed + g->rows.n)
        return ROPA_OK;
    rp_err(g->err, ROPA_E_EMPTY_PAPER, NULL);
    if (g->err)
        g->err->label = g->kind->is.label;
    rp_err_hint(g->err, hint->in[ROPA_TH], hint->in[ROPA_EN]);
    return ROPA_E_EMPTY_PAPER;
}

/* Those that the notice covers, all of them where it is the whole office's. */
static enum ropa_status gather_covered(struct rp_gathering *g, const struct ropa_record *notice,
                                       ropa_record_fn *each) {
    if (rp_predicate_field_is(notice, NOT_SCOPE, "office"))
        return gather_all(g, each == add_listed ? add_begun : each);
    for (size_t i = 0; i < ropa_record_rows(notice, NOT_COVER) && !g->status; i++) {
        const char *uid = ropa_record_get(ropa_record_row(notice, NOT_COVER, i), NCV_ACTIVITY);
        struct ropa_record *rec = NULL;
        if (uid && !(g->status = rp_store_get(g->reg->st, &rp_activity, uid, &rec, g->err)))
            each(g, rec);
        ropa_record_free(rec);
    }
    return g->status;
}

/* Of a notice that isn't published nothing is known outside. */
static enum ropa_status gather_pointed(struct rp_gathering *g) {
    const char *uid = ropa_record_get(g->root, IFG_NOTICE_REF);
    struct ropa_record *notice = NULL;
    enum ropa_status s = uid ? ropa_register_get(g->reg, &rp_notice, uid, &notice, g->err) : ROPA_OK;
    if (!s && notice && !strcmp(ropa_record_status(notice), "published"))
        s = gather_covered(g, notice, add_approved);
    ropa_record_free(notice);
    return s;
}

static enum ropa_status gather_activities(struct rp_gathering *g) {
    const struct ropa_view *view = g->reg->view;
    if (g->kind->about == RP_ABOUT_OFFICE || g->kind->about == RP_ABOUT_PUBLIC)
        return gather_all(g, g->shared->published ? add_shown : add_approved);
    if (g->kind->about == RP_ABOUT_PUBLISHED) {
        add_approved(g, g->root);
        return g->status;
    }
    if (g->kind->about == RP_ABOUT_CHANGES)
        return rp_paper_gather_changes(g);
    if (g->kind->about == RP_ABOUT_RESULTS)
        return rp_paper_gather_results(g);
    if (g->kind->about == RP_ABOUT_SUBMITTED) {
        enum ropa_status s = gather_waiting(g, &rp_activity, add_waiting_activity);
        return s ? s : gather_waiting(g, &rp_notice, add_waiting_notice);
    }
    if (g->kind->about == RP_ABOUT_USERS)
        view->each_user(view->ctx, g->root, &rp_activity, add_user, g);
    if (g->kind->about == RP_ABOUT_POINTED)
        return gather_pointed(g);
    return g->kind->about == RP_ABOUT_COVERED ? gather_covered(g, g->root, add_listed) : g->status;
}

void rp_gathering_free(struct rp_gathering *g) {
    ropa_record_free(g->root);
    for (size_t i = 0; i < g->n; i++)
        ropa_record_free(g->activities[i].rec);
    for (size_t i = 0; i < g->n_notices; i++)
        ropa_record_free(g->notices[i].rec);
    free(g->activities);
    for (size_t i = 0; i < g->n_listed; i++)
        ropa_record_free(g->listed[i].rec);
    for (size_t i = 0; i < g->n_then; i++) {
        rp_approved_free(g->then[i]);
        free(g->then[i]);
    }
    free(g->then);
    free(g->rows.cells);
    free(g->notices);
    free(g->listed);
}

static bool note_found(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    *(bool *)ctx = true;
    return false;
}

/* "procedure_kind=breach", "cover.activity>data_elements=cctv": of other records it can't be made. */
static enum ropa_status check_kind(const struct rp_gathering *g) {
    const char *only = g->kind->is.only;
    if (!only)
        return ROPA_OK;
    struct ropa_query *q = ropa_query_new(g->reg, ropa_record_entity(g->root));
    struct rp_buf text = {0};
    bool found = false;
    rp_buf_printf(&text, "ref=%s", ropa_record_ref(g->root));
    enum ropa_status s =
        q && !text.bad ? ropa_query_where(q, only, g->err) : rp_err(g->err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_query_where(q, text.p, g->err);
    if (!s)
        s = ropa_register_list(g->reg, q, note_found, &found, g->err);
    ropa_query_free(q);
    rp_buf_free(&text);
    if (s || found)
        return s;
    rp_err_subject(g->err, ROPA_E_NOT_FOUND, g->kind->is.name, NULL);
    rp_buf_printf(&text, ": %s (%s)", ropa_record_ref(g->root), only);
    if (text.p)
        rp_err_hint(g->err, text.p, text.p);
    rp_buf_free(&text);
    return ROPA_E_NOT_FOUND;
}

enum ropa_status rp_paper_gather(struct rp_gathering *g, const char *uid) {
    enum ropa_status s = ropa_register_get(g->reg, ropa_entity_find(g->kind->is.noun), uid, &g->root, g->err);
    if (!s)
        s = check_kind(g);
    if (!s && !g->shared->asked)
        s = rp_register_first(g->reg, &rp_organisation, &g->shared->organisation, g->err);
    g->shared->asked |= !s;
    if (!s)
        s = gather_activities(g);
    if (!s)
        s = gather_listed(g);
    if (!s)
        s = check_any(g);
    return s || !g->kind->kpi ? s : rp_paper_gather_score(g);
}
