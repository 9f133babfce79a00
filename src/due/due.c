/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "due/due.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/evidence.h"
#include "model/nouns/incident.h"
#include "model/nouns/nouns.h"
#include "model/nouns/request.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/nouns/security.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/value.h"
#include "register/kept.h"
#include "register/paged.h"

#include <ropa/evidence.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HOUR_MINUTES = 60, DAY_MINUTES = 24 * 60 };

/* ---- breaches ---- */

static const struct rp_due_what duties[RP_TOLD_N] = {
    [RP_TOLD_OFFICE] = {ROPA_DUE_BREACH,
                        {{"แจ้งเหตุต่อ สคส.", "Report the breach to the Office"}},
                        "37(4)",
                        RP_SETTLED("office_notified_at", "office_channel")},
    [RP_TOLD_CONTROLLER] = {ROPA_DUE_BREACH,
                            {{"แจ้งเหตุต่อผู้ควบคุมข้อมูล", "Tell the controllers of the breach"}},
                            "40(2)",
                            RP_SETTLED("others_told")},
    [RP_TOLD_PERSONS] = {ROPA_DUE_BREACH,
                         {{"แจ้งเจ้าของข้อมูลพร้อมแนวทางเยียวยา", "Tell the persons, with remedies"}},
                         "37(4)",
                         RP_SETTLED("subjects_notified_at", "subjects_notice_method", "remedies")},
    [RP_TOLD_SUPPLEMENT] = {ROPA_DUE_BREACH,
                            {{"ส่งข้อมูลเพิ่มเติมให้ สคส.", "Send the Office what was missing"}},
                            "breach65",
                            RP_SETTLED("supplement[1].supplement_at", "supplement[1].content")},
};
static const struct rp_due_what assess = {
    ROPA_DUE_BREACH,
    {{"ประเมินความเสี่ยง แล้วแจ้ง สคส. เว้นแต่ไม่มีความเสี่ยง",
      "Judge the risk, then report to the Office unless there is none"}},
    "37(4)",
    RP_SETTLED("assessed_at", "risk_level", "risk_reason")};

static void look_incident(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    struct rp_duty all[RP_TOLD_N];
    struct rp_policy policy = l->policy;
    (void)ctx;
    if (rp_predicate_yes(rec, INC_IS_DRILL) || rp_predicate_field_is(rec, INC_INCIDENT_STATUS, "closed"))
        return;
    rp_policy_on(l->reg, ropa_record_get(rec, INC_AWARE_AT), &policy, NULL);
    rp_deadline_incident(rec, rp_incident_roles(l->reg, rec), &policy, all);
    for (size_t i = 0; i < RP_TOLD_N; i++)
        if (all[i].owed && !all[i].is_done)
            rp_due_time(l, rec, all[i].assumed ? &assess : &duties[i], all[i].due, all[i].last);
}

/* ---- requests ---- */

static const struct rp_due_what answer = {ROPA_DUE_REQUEST,
                                          {{"ตอบคำขอใช้สิทธิ", "Answer the request"}},
                                          "30-36",
                                          RP_SETTLED("outcome", "outcome_on", "replied_on")};
static const struct rp_due_what segregate = {ROPA_DUE_REQUEST,
                                             {{"แยกข้อมูลและหยุดใช้ทันที", "Set the data apart and stop using it"}},
                                             "32 ¶2",
                                             RP_SETTLED("segregated_at")};
static const struct rp_due_what wait_for = {
    ROPA_DUE_REQUEST, {{"รอผู้ขอแก้คำขอให้ครบ", "Wait until the requester completes it"}}, "30, dsar69"};

static void look_request(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *outcome = ropa_record_get(rec, REQ_OUTCOME),
               *received = ropa_record_get(rec, REQ_RECEIVED_AT);
    char due[11], day[11] = "";
    struct rp_policy policy = l->policy;
    (void)ctx;
    if (outcome && strcmp(outcome, "open") != 0 && strcmp(outcome, "need_info") != 0)
        return;
    rp_policy_on(l->reg, received, &policy, NULL);
    if (received && rp_predicate_field_is(rec, REQ_REQUEST_RIGHT, "objection") &&
        !ropa_record_get(rec, REQ_SEGREGATED_AT)) {
        RP_COPY(day, received);
        rp_due_day(l, rec, &segregate, day);
    }
    bool weekends;
    if (rp_deadline_of_request(rec, &policy, due, &weekends) == RP_PAUSED) {
        rp_due_day(l, rec, &wait_for, ropa_record_get(rec, REQ_CORRECTION_UNTIL));
        return;
    }
    size_t before = l->n;
    rp_due_day(l, rec, &answer, due);
    if (l->n > before)
        l->items[before].due.weekends = weekends;
}

/* ---- reviews ---- */

static const struct rp_due_what review_activity = {ROPA_DUE_REVIEW,
                                                   {{"ทบทวนรายการกิจกรรม", "Review the entry"}},
                                                   "39, policy",
                                                   RP_SETTLED("last_review_date", "next_review_date")};
static const struct rp_due_what review_measures = {
    ROPA_DUE_REVIEW,
    {{"ทบทวนมาตรการรักษาความมั่นคงปลอดภัย", "Review the security measures"}},
    "37(1)",
    RP_SETTLED("sec_review_date")};
static const struct rp_due_what review_changed = {
    ROPA_DUE_REVIEW,
    {{"ทบทวนมาตรการหลังเปลี่ยนระบบ", "Review the measures: the system has changed"}},
    "37(1)",
    RP_SETTLED("sec_review_date")};

static void months_after(const char *day, long months, char out[11]) {
    out[0] = '\0';
    if (day && months > 0 && months < 1200)
        ropa_date_add_months(day, (int)months, out);
}

enum {
    EARLY = 90
}; /* days before the day on which a review is due, from which on one is the one that was due */

/* Each data set that a review of data told of. */
static void look_review(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *on = ropa_record_get(rec, REV_REVIEW_DATE);
    (void)ctx;
    for (size_t i = 0;
         on && rp_predicate_field_is(rec, REV_REVIEW_KIND, "data") && i < ropa_record_rows(rec, REV_ITEM);
         i++) {
        const struct ropa_record *row = ropa_record_row(rec, REV_ITEM, i);
        const char *set = ropa_record_get(row, RVI_DATASET);
        if (!set || !ropa_record_get(row, RVI_REVIEW_RESULT))
            continue;
        struct rp_due_seen *more = rp_grow(l->seen, l->n_seen, &l->cap_seen, sizeof *more);
        l->bad |= !more;
        if (!more)
            return;
        l->seen = more;
        RP_COPY(more[l->n_seen].set, set);
        RP_COPY(more[l->n_seen++].on, on);
    }
}

static int by_set(const void *a, const void *b) {
    const struct rp_due_seen *x = a, *y = b;
    int order = strcmp(x->set, y->set);
    return order ? order : strcmp(y->on, x->on);
}

/* When the set was last told of; NULL: never. */
static const char *seen_on(const struct rp_due_list *l, const char *set) {
    size_t from = 0, to = l->n_seen;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        if (strcmp(l->seen[mid].set, set) < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return from < l->n_seen && !strcmp(l->seen[from].set, set) ? l->seen[from].on : NULL;
}

/* The day since which all that the entry uses was reviewed; "" where one of its data sets never was. */
static void reviewed_on(struct rp_due_list *l, const struct ropa_record *entry, char day[11]) {
    const char *sets = ropa_record_get(entry, ACT_DATASET_REFS);
    struct rp_buf set = {0};
    bool all = l->n_seen && ropa_set_count(sets);
    day[0] = '\0';
    while (all && rp_set_next(&sets, &set)) {
        const char *on = seen_on(l, set.p);
        all = on;
        if (on && (!*day || strcmp(on, day) < 0))
            rp_copy(day, 11, on);
    }
    if (!all)
        day[0] = '\0';
    l->bad |= set.bad;
    rp_buf_free(&set);
}

/* Of what RP_DUE_READS names. By the entry's own days; a review of all its data made for it, then or not long before, puts it off. */
static void look_activity(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *next = ropa_record_get(rec, ACT_NEXT_REVIEW_DATE);
    char day[11], seen[11], again[11];
    (void)ctx;
    months_after(ropa_record_get(rec, ACT_LAST_REVIEW_DATE), l->policy.review_months, day);
    reviewed_on(l, rec, seen);
    months_after(*seen ? seen : NULL, l->policy.review_months, again);
    next = next ? next : day;
    bool made = *next && *seen && ropa_date_days(seen, next) <= EARLY;
    if (*next)
        rp_due_day(l, rec, &review_activity, made && strcmp(again, next) > 0 ? again : next);
}

static void look_security(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *reviewed = ropa_record_get(rec, SEC_SEC_REVIEW_DATE);
    const char *changed = ropa_record_get(rec, SEC_SYSTEM_CHANGED_ON);
    char day[11];
    (void)ctx;
    months_after(reviewed, l->policy.review_months, day);
    if (changed && reviewed && strcmp(changed, reviewed) > 0)
        rp_due_day(l, rec, &review_changed, changed);
    else if (*day)
        rp_due_day(l, rec, &review_measures, day);
}

/* ---- evidence ---- */

static const struct rp_due_what erase_file = {
    ROPA_DUE_DISPOSAL,
    {{"ครบเวลาเก็บไฟล์หลักฐาน: ลบไฟล์", "The file of evidence was kept long enough: erase it"}},
    "37(3)"};

/* As long as the file is there: an act of erasure settles it, a later day puts it off. */
static void look_evidence(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *until = ropa_record_get(rec, EVI_KEEP_UNTIL);
    enum ropa_evidence_file is;
    char day[11];
    (void)ctx;
    if (!until)
        return;
    l->bad |= ropa_evidence_find(l->reg, rec, &is, day, NULL) != ROPA_OK;
    if (!l->bad && is == ROPA_EVIDENCE_KEPT)
        rp_due_day(l, rec, &erase_file, until);
}

/* ---- what ends by itself ---- */

static void look_ending(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const struct rp_ends *e = ctx;
    const struct rp_due_what what = {ROPA_DUE_EXPIRY, e->text, e->law, e->settled};
    const char *last = ropa_record_get(rec, e->last);
    if (last && (e->unless == ROPA_NO_FIELD || !ropa_record_get(rec, e->unless)))
        rp_due_day(l, rec, &what, last);
}

static enum ropa_status gather_endings(struct rp_due_list *l, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n && !s; i++) {
        const struct rp_ends *ends = rp_conduct(nouns[i])->ends;
        s = ends ? rp_due_records(l, nouns[i], false, look_ending, (void *)ends, err) : ROPA_OK;
    }
    return s;
}

/* ---- all of it ---- */

static enum ropa_status gather(struct rp_due_list *l, struct ropa_err *err) {
    enum ropa_status s = rp_policy_on(l->reg, NULL, &l->policy, err);
    if (!s)
        s = rp_due_records(l, &rp_incident, true, look_incident, NULL, err);
    if (!s)
        s = rp_due_records(l, &rp_request, false, look_request, NULL, err);
    if (!s)
        s = rp_due_records(l, &rp_review, true, look_review, NULL, err);
    if (!s && l->n_seen)
        qsort(l->seen, l->n_seen, sizeof *l->seen, by_set);
    if (!s)
        s = rp_due_keep(l, look_activity, err);
    if (!s)
        s = rp_due_records(l, &rp_security, false, look_security, NULL, err);
    if (!s)
        s = rp_due_records(l, &rp_evidence, false, look_evidence, NULL, err);
    if (!s)
        s = gather_endings(l, err);
    if (!s && l->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return rp_store_ended(l->reg->st, s, err);
}

/* By kind, then by date; what has none stands last. */
static int compare(const void *a, const void *b) {
    const struct rp_due_item *x = a, *y = b;
    if (x->due.kind != y->due.kind)
        return x->due.kind < y->due.kind ? -1 : 1;
    if (!*x->at != !*y->at)
        return *x->at ? -1 : 1;
    int order = strcmp(x->at, y->at);
    return order ? order : strcmp(x->ref, y->ref);
}

/* As compare() has it. */
static void where(const void *items, size_t i, struct rp_paged_at *at) {
    const struct rp_due_item *item = (const struct rp_due_item *)items + i;
    snprintf(at->rank, sizeof at->rank, "%d%d%s-%s", (int)item->due.kind, !*item->at, item->at, item->ref);
    at->id = rp_hash_item(rp_hash_item(RP_HASH_OF_NOTHING, item->uid), item->due.what.in[ROPA_EN]);
}

static void hand_over(struct rp_due_list *l, struct rp_paged *paged, ropa_due_fn *each, void *ctx) {
    const struct rp_paged_list list = {l->items, l->n, where};
    bool more = true;
    if (l->n)
        qsort(l->items, l->n, sizeof *l->items, compare);
    for (size_t i = rp_paged_from(paged, &list); i < l->n && more && rp_paged_step_to(paged, &list, i); i++) {
        struct rp_due_item *item = &l->items[i];
        item->due.uid = item->uid;
        item->due.ref = item->ref;
        item->due.title = item->title;
        item->due.unit = item->unit;
        item->due.at = item->at;
        item->due.until = item->until;
        more = each(ctx, &item->due);
    }
}

enum ropa_status ropa_due_each(struct ropa_register *reg, const struct ropa_due_options *options,
                               ropa_due_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_due_list l = {
        .reg = reg, .now = rp_store_now(reg->st), .today = rp_store_today(reg->st), .options = options};
    struct rp_paged paged = rp_paged(reg, "due", options->page);
    char within[16];
    snprintf(within, sizeof within, "%d", options->within < 0 ? -1 : options->within);
    rp_paged_of(&paged, within);
    rp_paged_of(&paged, options->unit);
    rp_paged_units(&paged, options->units, options->n_units);
    enum ropa_status s = rp_paged_begin(&paged, err);
    if (!s && options->unit)
        s = rp_store_find(reg->st, &rp_unit, options->unit, l.unit, err);
    if (!s)
        s = gather(&l, err);
    if (!s)
        hand_over(&l, &paged, each, ctx);
    for (size_t i = 0; i < l.n; i++)
        free(l.items[i].title);
    free(l.items);
    free(l.seen);
    return s;
}

/* ---- in words ---- */

static void span_of_hours(int64_t left, enum ropa_lang lang, char *out, size_t size) {
    long long all = left < 0 ? -left : left, days = all / DAY_MINUTES;
    long long hours = all / HOUR_MINUTES, rest = all % HOUR_MINUTES;
    if (hours > 15 * 24)
        snprintf(out, size, lang == ROPA_TH ? "%lld วัน" : "%lld days", days);
    else
        snprintf(out, size, lang == ROPA_TH ? "%lld ชั่วโมง %lld นาที" : "%lld h %lld min", hours, rest);
}

const char *ropa_due_left(const struct ropa_due *due, enum ropa_lang lang, char *out, size_t size) {
    static const struct ropa_text unknown = {{"ยังไม่รู้วันเริ่มนับ", "not known from when"}};
    static const struct ropa_text today = {{"ครบกำหนดวันนี้", "due today"}};
    char span[96];
    if (!*due->at) {
        rp_copy(out, size, unknown.in[lang]);
        return out;
    }
    if (!due->hours && !due->left) {
        rp_copy(out, size, today.in[lang]);
        return out;
    }
    int64_t days = due->left < 0 ? -due->left : due->left;
    if (due->hours)
        span_of_hours(due->left, lang, span, sizeof span);
    else
        snprintf(span, sizeof span, "%lld %s", (long long)days,
                 lang == ROPA_TH ? "วัน"
                 : days == 1     ? "day"
                                 : "days");
    if (lang == ROPA_TH)
        snprintf(out, size, "%s %s", due->left < 0 ? "เกินกำหนด" : "เหลือ", span);
    else
        snprintf(out, size, "%s %s", span, due->left < 0 ? "overdue" : "left");
    return out;
}
