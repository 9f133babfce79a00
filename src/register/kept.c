/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/kept.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/value.h"
#include "store/told.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* ---- policy ---- */

enum ropa_status rp_policy_on(struct ropa_register *reg, const char *at, struct rp_policy *out,
                              struct ropa_err *err) {
    *out = rp_policy_read(rp_setting_on(reg->view, at ? at : rp_store_today(reg->st)));
    out->view = reg->view;
    return rp_store_ended(reg->st, rp_view_ended(reg->view, err), err);
}

/* ---- what is kept, and what was disposed of ---- */

struct held { /* a data set */
    char uid[37], since[11], until[11];
};

struct begun { /* a disposal of an activity or of a data set */
    char of[37], due[11];
    bool done;
};

void rp_kept_set(struct rp_kept *k, const struct ropa_record *rec, bool *bad) {
    struct held *h = rp_grow(k->held, k->n_held, &k->cap_held, sizeof *h);
    const char *since = ropa_record_get(rec, DAT_HELD_SINCE), *until = ropa_record_get(rec, DAT_HELD_UNTIL);
    *bad |= !h;
    if (!h)
        return;
    k->held = h;
    h += k->n_held++;
    RP_COPY(h->uid, rec->uid);
    RP_COPY(h->since, since ? since : "");
    RP_COPY(h->until, until ? until : "");
}

void rp_kept_begun(struct rp_kept *k, bool *bad, const char *of, const char *due, bool done) {
    if (!of || !due)
        return;
    struct begun *b = rp_grow(k->begun, k->n_begun, &k->cap_begun, sizeof *b);
    *bad |= !b;
    if (!b)
        return;
    k->begun = b;
    b += k->n_begun++;
    RP_COPY(b->of, of);
    RP_COPY(b->due, due);
    b->done = done;
}

static int by_uid(const void *a, const void *b) {
    return strcmp(a, b); /* the uid stands first in both */
}

static const struct held *find_held(const struct rp_kept *k, const char *uid) {
    return k->n_held ? bsearch(uid, k->held, k->n_held, sizeof *k->held, by_uid) : NULL;
}

/* The latest day that a disposal of `uid` was for; "" when none. `done` tells finished ones from those begun. */
static const char *dealt_with(const struct rp_kept *k, const char *uid, bool done) {
    const char *last = "";
    const struct begun *b = k->n_begun ? bsearch(uid, k->begun, k->n_begun, sizeof *k->begun, by_uid) : NULL;
    while (b && b > k->begun && !strcmp(b[-1].of, uid))
        b--;
    for (; b && b < k->begun + k->n_begun && !strcmp(b->of, uid); b++)
        if (b->done == done && strcmp(b->due, last) > 0)
            last = b->due;
    return last;
}

void rp_kept_sort(struct rp_kept *k) {
    if (k->n_held)
        qsort(k->held, k->n_held, sizeof *k->held, by_uid);
    if (k->n_begun)
        qsort(k->begun, k->n_begun, sizeof *k->begun, by_uid);
}

void rp_kept_free(struct rp_kept *k) {
    free(k->held);
    free(k->begun);
}

/* ---- periods ---- */

/* Events after which nothing new comes in: the end of the set itself tells their day. */
bool rp_kept_ends(const char *trigger) {
    static const char *const ends[] = {"end_of_activity",   "end_of_contract", "superseded",
                                       "end_of_membership", "last_contact",    NULL};
    return rp_predicate_is(trigger, ends);
}

/* The day the data of an activity began to come in (its own word first), and the day the last of its sets ended. */
static void span_of(const struct rp_kept *k, const struct ropa_record *activity, char since[11],
                    char until[11]) {
    const char *refs = ropa_record_get(activity, ACT_DATASET_REFS);
    const char *start = ropa_record_get(activity, ACT_COLLECT_START);
    const char *end = ropa_record_get(activity, ACT_P_END);
    bool open = false;
    rp_copy(since, 11, start ? start : "");
    rp_copy(until, 11, end ? end : "");
    for (size_t i = 0; i < ropa_set_count(refs); i++) {
        char *uid = ropa_set_item(refs, i);
        const struct held *h = uid ? find_held(k, uid) : NULL;
        free(uid);
        if (!h)
            continue;
        if (!start && *h->since && (!*since || strcmp(h->since, since) < 0))
            rp_copy(since, 11, h->since);
        open |= !*h->until;
        if (!end && strcmp(h->until, until) > 0)
            rp_copy(until, 11, h->until);
    }
    if (open && !end)
        until[0] = '\0';
}

/* False where the rule fixes no period, or where the system writes over the data by itself. */
bool rp_kept_rule(struct ropa_register *reg, const char *uid, struct rp_retained *period) {
    const struct ropa_record *rule = uid ? reg->view->record(reg->view->ctx, &rp_retention, uid) : NULL;
    const char *n = rule ? ropa_record_get(rule, RET_RETENTION_MAX) : NULL;
    if (!n)
        return false;
    *period = (struct rp_retained){.trigger = ropa_record_get(rule, RET_RETENTION_TRIGGER),
                                   .unit = ropa_record_get(rule, RET_RETENTION_UNIT),
                                   .n = strtol(n, NULL, 10)};
    return !(rp_deadline_in_rounds(period->trigger) &&
             ropa_set_has(ropa_record_get(rule, RET_DISPOSAL_METHOD), "overwrite"));
}

/* The round after what was already dealt with; "" when nothing is left. `day` is the round known so far. */
static void after_disposals(const struct rp_kept *k, const char *uid, const struct rp_retained *period,
                            char day[11]) {
    const char *done = dealt_with(k, uid, true), *begun = dealt_with(k, uid, false);
    const char *last = strcmp(done, begun) > 0 ? done : begun; /* one begun is listed by itself */
    char next[11];
    if (!*day || !*last || strcmp(last, day) < 0)
        return;
    day[0] = '\0';
    if (!rp_deadline_in_rounds(period->trigger))
        return;
    ropa_date_add_days(last, 1, next);
    rp_deadline_round(period, next, day);
}

/* `set` is the round written down, NULL when none is. */
enum rp_known rp_kept_round(const char *today, const struct rp_kept *k, const char *uid,
                            const struct rp_retained *period, const char *set, char day[11]) {
    enum rp_known known = RP_DATED;
    if (set)
        rp_copy(day, 11, set);
    else
        known = rp_deadline_round(period, today, day);
    after_disposals(k, uid, period, day);
    return known;
}

/* The rule of an activity and the event that it counts from, in `since` or `until`; false without a period. */
bool rp_kept_period(struct ropa_register *reg, const struct rp_kept *k, const struct ropa_record *activity,
                    struct rp_retained *period, char since[11], char until[11]) {
    bool fixed = rp_kept_rule(reg, ropa_record_get(activity, ACT_RETENTION_REF), period);
    span_of(k, activity, since, until);
    if (rp_deadline_in_rounds(period->trigger))
        period->event = *since ? since : NULL;
    else if (rp_kept_ends(period->trigger))
        period->event = *until ? until : NULL;
    return fixed;
}

/* ---- one activity ---- */

struct noting {
    struct rp_kept *k;
    const char *uid;
    bool *bad;
};

static bool note_disposal(void *ctx, const char *day, bool done) {
    struct noting *n = ctx;
    rp_kept_begun(n->k, n->bad, n->uid, day, done);
    return true;
}

static void note_sets(struct ropa_register *reg, struct rp_kept *k, const char *refs, bool *bad) {
    struct rp_buf item = {0};
    while (rp_set_next(&refs, &item)) {
        const struct ropa_record *set = reg->view->record(reg->view->ctx, &rp_dataset, item.p);
        if (set)
            rp_kept_set(k, set, bad);
    }
    *bad |= item.bad;
    rp_buf_free(&item);
}

enum ropa_status rp_kept_next(struct ropa_register *reg, const struct ropa_record *activity, const char *set,
                              char out[11], struct ropa_err *err) {
    struct rp_kept k = {0};
    struct rp_retained kept = {0};
    char since[11], until[11];
    bool bad = false;
    out[0] = '\0';
    struct noting n = {&k, activity->uid, &bad};
    enum ropa_status s = rp_told_disposals(reg->st, activity->uid, note_disposal, &n, err);
    note_sets(reg, &k, ropa_record_get(activity, ACT_DATASET_REFS), &bad);
    rp_kept_sort(&k);
    if (!s && bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && (rp_kept_period(reg, &k, activity, &kept, since, until) || set))
        rp_kept_round(rp_store_today(reg->st), &k, activity->uid, &kept, set, out);
    rp_kept_free(&k);
    return s;
}
