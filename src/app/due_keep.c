/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Data whose period ends, and disposals begun (s.37(3), 2.12).
 *
 * Work that goes on falls due in rounds: what counts is the first round that isn't past, and once a round is written
 * down (disposal_next_date) that one, until a disposal has dealt with it.
 */
#include "app/due.h"
#include "base/err.h"
#include "model/activity.h"
#include "model/dataset.h"
#include "model/disposal.h"
#include "model/nouns.h"
#include "model/predicate.h"
#include "model/retention.h"
#include "model/set.h"
#include "store/told.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { ARCHIVES_DAYS = 60 };

static const struct rp_due_what dispose = {
    ROPA_DUE_DISPOSAL, {{"ครบกำหนดเก็บ: ลบหรือทำลาย", "Kept long enough: erase or destroy"}}, "37(3)"};
static const struct rp_due_what dispose_papers = {
    ROPA_DUE_DISPOSAL,
    {{"ครบกำหนดเก็บ: ทำบัญชีหนังสือขอทำลาย (ใน 60 วันหลังสิ้นปีปฏิทิน)",
      "Kept long enough: list for destruction (within 60 days after the calendar year)"}},
    "37(3), สารบรรณ ข้อ ๖๖"};
static const struct rp_due_what finish = {
    ROPA_DUE_DISPOSAL, {{"ดำเนินการทำลายที่เริ่มไว้", "Finish the disposal begun"}}, "37(3)"};
static const struct rp_due_what kept_until = {
    ROPA_DUE_DISPOSAL, {{"ครบเวลาที่ขยายไว้: พิจารณาใหม่", "The extension ends: decide again"}}, "37(3)"};
static const struct rp_due_what archives = {
    ROPA_DUE_DISPOSAL,
    {{"หอจดหมายเหตุตอบ (ครบ 60 วันถือว่าเห็นชอบ)", "National Archives' answer (none in 60 days is consent)"}},
    "สารบรรณ ข้อ ๗๐"};

/* ---- what the activities refer to, by uid ---- */

struct held { /* a data set */
    char uid[37], since[11], until[11];
};

struct begun { /* a disposal of an activity or of a data set */
    char of[37], due[11];
    bool done;
};

struct keep {
    struct held *held;
    size_t n_held, cap_held;
    struct begun *begun;
    size_t n_begun, cap_begun;
};

/* Room for one more of `size` bytes; NULL, and noted, when there is none. */
static void *one_more(bool *bad, void **list, size_t *n, size_t *cap, size_t size) {
    if (*n == *cap) {
        size_t more = *cap ? *cap * 2 : 64;
        void *p = realloc(*list, more * size);
        if (!p) {
            *bad = true;
            return NULL;
        }
        *list = p;
        *cap = more;
    }
    return (char *)*list + size * (*n)++;
}

static void hold(struct keep *k, const struct ropa_record *rec, bool *bad) {
    struct held *h = one_more(bad, (void **)&k->held, &k->n_held, &k->cap_held, sizeof *h);
    const char *since = ropa_record_get(rec, DAT_HELD_SINCE), *until = ropa_record_get(rec, DAT_HELD_UNTIL);
    if (!h)
        return;
    RP_COPY(h->uid, rec->uid);
    RP_COPY(h->since, since ? since : "");
    RP_COPY(h->until, until ? until : "");
}

static void note_held(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    hold(ctx, rec, &l->bad);
}

static void note_begun(struct keep *k, bool *bad, const char *of, const char *due, bool done) {
    struct begun *b =
        of && due ? one_more(bad, (void **)&k->begun, &k->n_begun, &k->cap_begun, sizeof *b) : NULL;
    if (!b)
        return;
    RP_COPY(b->of, of);
    RP_COPY(b->due, due);
    b->done = done;
}

static int by_uid(const void *a, const void *b) {
    return strcmp(a, b); /* the uid stands first in both */
}

static const struct held *find_held(const struct keep *k, const char *uid) {
    return k->n_held ? bsearch(uid, k->held, k->n_held, sizeof *k->held, by_uid) : NULL;
}

/* The latest day that a disposal of `uid` was for; "" when none. `done` tells finished ones from those begun. */
static const char *dealt_with(const struct keep *k, const char *uid, bool done) {
    const char *last = "";
    const struct begun *b = k->n_begun ? bsearch(uid, k->begun, k->n_begun, sizeof *k->begun, by_uid) : NULL;
    while (b && b > k->begun && !strcmp(b[-1].of, uid))
        b--;
    for (; b && b < k->begun + k->n_begun && !strcmp(b->of, uid); b++)
        if (b->done == done && strcmp(b->due, last) > 0)
            last = b->due;
    return last;
}

/* ---- disposals ---- */

/* A disposal is a thing to do until it is done; an extension moves it. */
static void look_disposal(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *due = ropa_record_get(rec, DSP_DUE_DATE), *until = ropa_record_get(rec, DSP_EXTENSION_UNTIL);
    const char *done = ropa_record_get(rec, DSP_DONE_ON), *sent = ropa_record_get(rec, DSP_ARCHIVES_SENT_ON);
    const char *listed = ropa_record_get(rec, DSP_LIST_DATE);
    const char *covers = due ? due : done ? done : listed;
    char answer[11];
    note_begun(ctx, &l->bad, ropa_record_get(rec, DSP_ACTIVITY_REF), covers, done != NULL);
    note_begun(ctx, &l->bad, ropa_record_get(rec, DSP_DATASET_REF), covers, done != NULL);
    if (done)
        return;
    if (sent && !ropa_record_get(rec, DSP_ARCHIVES_REPLY_ON) && !ropa_record_get(rec, DSP_ARCHIVES_REPLY)) {
        ropa_date_add_days(sent, ARCHIVES_DAYS, answer);
        rp_due_day(l, rec, &archives, answer);
    } else if (until) {
        rp_due_day(l, rec, &kept_until, until);
    } else {
        rp_due_day(l, rec, &finish, due ? due : listed);
    }
}

/* ---- periods ---- */

/* Events after which nothing new comes in: the end of the set itself tells their day. */
static bool ends_with_set(const char *trigger) {
    static const char *const ends[] = {"end_of_activity",   "end_of_contract", "superseded",
                                       "end_of_membership", "last_contact",    NULL};
    return rp_predicate_is(trigger, ends);
}

/* The day the data of an activity began to come in (its own word first), and the day the last of its sets ended. */
static void span_of(const struct keep *k, const struct ropa_record *activity, char since[11],
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
static bool read_rule(struct ropa_register *reg, const char *uid, struct rp_retained *kept) {
    const struct ropa_record *rule = uid ? reg->view->record(reg->view->ctx, &rp_retention, uid) : NULL;
    const char *n = rule ? ropa_record_get(rule, RET_RETENTION_MAX) : NULL;
    if (!n)
        return false;
    *kept = (struct rp_retained){.trigger = ropa_record_get(rule, RET_RETENTION_TRIGGER),
                                 .unit = ropa_record_get(rule, RET_RETENTION_UNIT),
                                 .n = strtol(n, NULL, 10)};
    return !(rp_deadline_in_rounds(kept->trigger) &&
             ropa_set_has(ropa_record_get(rule, RET_DISPOSAL_METHOD), "overwrite"));
}

/* The round after what was already dealt with; "" when nothing is left. `day` is the round known so far. */
static void after_disposals(const struct keep *k, const char *uid, const struct rp_retained *kept,
                            char day[11]) {
    const char *done = dealt_with(k, uid, true), *begun = dealt_with(k, uid, false);
    const char *last = strcmp(done, begun) > 0 ? done : begun; /* one begun is listed by itself */
    char next[11];
    if (!*day || !*last || strcmp(last, day) < 0)
        return;
    day[0] = '\0';
    if (!rp_deadline_in_rounds(kept->trigger))
        return;
    ropa_date_add_days(last, 1, next);
    rp_deadline_round(kept, next, day);
}

/* `set` is the round written down, NULL when none is. */
static enum rp_known round_of(const char *today, const struct keep *k, const char *uid,
                              const struct rp_retained *kept, const char *set, char day[11]) {
    enum rp_known known = RP_DATED;
    if (set)
        rp_copy(day, 11, set);
    else
        known = rp_deadline_round(kept, today, day);
    after_disposals(k, uid, kept, day);
    return known;
}

static void look_period(struct rp_due_list *l, const struct keep *k, const struct ropa_record *rec,
                        const struct rp_retained *kept, const char *set, const struct rp_due_what *what) {
    char day[11];
    enum rp_known known = round_of(l->today, k, rec->uid, kept, set, day);
    if (*day || known == RP_NO_START)
        rp_due_day(l, rec, what, day);
}

/* The rule of an activity and the event that it counts from, in `since` or `until`; false without a period. */
static bool period_of(struct ropa_register *reg, const struct keep *k, const struct ropa_record *activity,
                      struct rp_retained *kept, char since[11], char until[11]) {
    bool fixed = read_rule(reg, ropa_record_get(activity, ACT_RETENTION_REF), kept);
    span_of(k, activity, since, until);
    if (rp_deadline_in_rounds(kept->trigger))
        kept->event = *since ? since : NULL;
    else if (ends_with_set(kept->trigger))
        kept->event = *until ? until : NULL;
    return fixed;
}

static void look_kept(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *set = ropa_record_get(rec, ACT_DISPOSAL_NEXT_DATE);
    struct rp_retained kept = {0};
    char since[11], until[11];
    if (period_of(l->reg, ctx, rec, &kept, since, until) || set)
        look_period(l, ctx, rec, &kept, set,
                    rp_predicate_yes(rec, ACT_IS_OFFICIAL_RECORD) ? &dispose_papers : &dispose);
}

/* A set with a rule of its own. */
static void look_set(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    struct rp_retained kept;
    if (!read_rule(l->reg, ropa_record_get(rec, DAT_RETENTION_REF), &kept))
        return;
    if (rp_deadline_in_rounds(kept.trigger))
        kept.event = ropa_record_get(rec, DAT_HELD_SINCE);
    else if (ends_with_set(kept.trigger))
        kept.event = ropa_record_get(rec, DAT_HELD_UNTIL);
    look_period(l, ctx, rec, &kept, NULL, &dispose);
}

enum ropa_status rp_due_keep(struct rp_due_list *l, struct ropa_err *err) {
    struct keep k = {0};
    char unit[37];
    RP_COPY(unit, l->unit);
    l->unit[0] = '\0'; /* an activity may use what another unit holds */
    enum ropa_status s = rp_due_records(l, &rp_dataset, false, note_held, &k, err);
    RP_COPY(l->unit, unit);
    if (!s)
        s = rp_due_records(l, &rp_disposal, false, look_disposal, &k, err);
    if (k.n_held)
        qsort(k.held, k.n_held, sizeof *k.held, by_uid);
    if (k.n_begun)
        qsort(k.begun, k.n_begun, sizeof *k.begun, by_uid);
    if (!s)
        s = rp_due_records(l, &rp_activity, false, look_kept, &k, err);
    if (!s)
        s = rp_due_records(l, &rp_dataset, false, look_set, &k, err);
    free(k.held);
    free(k.begun);
    return s;
}

/* ---- one activity ---- */

struct noting {
    struct keep *k;
    const char *uid;
    bool *bad;
};

static bool note_disposal(void *ctx, const char *day, bool done) {
    struct noting *n = ctx;
    note_begun(n->k, n->bad, n->uid, day, done);
    return true;
}

static void note_sets(struct ropa_register *reg, struct keep *k, const char *refs, bool *bad) {
    struct rp_buf item = {0};
    while (rp_set_next(&refs, &item)) {
        const struct ropa_record *set = reg->view->record(reg->view->ctx, &rp_dataset, item.p);
        if (set)
            hold(k, set, bad);
    }
    *bad |= item.bad;
    rp_buf_free(&item);
}

enum ropa_status rp_due_next(struct ropa_register *reg, const struct ropa_record *activity, const char *set,
                             char out[11], struct ropa_err *err) {
    struct keep k = {0};
    struct rp_retained kept = {0};
    char since[11], until[11];
    bool bad = false;
    out[0] = '\0';
    struct noting n = {&k, activity->uid, &bad};
    enum ropa_status s = rp_told_disposals(reg->st, activity->uid, note_disposal, &n, err);
    note_sets(reg, &k, ropa_record_get(activity, ACT_DATASET_REFS), &bad);
    if (k.n_held)
        qsort(k.held, k.n_held, sizeof *k.held, by_uid);
    if (!s && bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && (period_of(reg, &k, activity, &kept, since, until) || set))
        round_of(rp_store_today(reg->st), &k, activity->uid, &kept, set, out);
    free(k.held);
    free(k.begun);
    return s;
}
