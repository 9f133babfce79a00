/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.37(3) and the regulation on correspondence: what became of data past its period (pdpa.md 5.9). */
#include "model/nouns/disposal.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/retention.h"
#include "model/nouns/setting.h"
#include "model/nouns/training.h"
#include "model/nouns/training_attendance.h"
#include "model/nouns/unit.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- past its period ---- */

enum { LIST_DAYS = 60 };

struct due {
    const char *date, *today, *cycle_from; /* a list since then is still of this cycle */
    bool settled, listed;
};

static bool settles(void *ctx, const struct ropa_record *disposal) {
    struct due *d = ctx;
    const char *done = ropa_record_get(disposal, DSP_DONE_ON),
               *list = ropa_record_get(disposal, DSP_LIST_DATE);
    const char *until = ropa_record_get(disposal, DSP_EXTENSION_UNTIL);
    bool extended = until && ropa_record_get(disposal, DSP_APPROVER) && strcmp(until, d->today) >= 0;
    d->settled |= extended || (done && strcmp(done, d->date) >= 0);
    d->listed |= list && !done && strcmp(list, d->cycle_from) >= 0;
    return !d->settled;
}

/* Whether the cycle of clause 66 runs: sixty days from the year's end, then while a list waits for its end (2.12). */
static bool cycle_runs(const struct due *d) {
    char year_end[11], until[11];
    snprintf(year_end, sizeof year_end, "%.4s-12-31", d->date);
    ropa_date_add_days(year_end, LIST_DAYS, until);
    return strcmp(d->today, until) <= 0 || d->listed;
}

static void past_period(const struct rp_case *c) {
    const char *due = rp_get(c, ACT_DISPOSAL_NEXT_DATE);
    char from[11];
    struct due d = {due, c->today, from, false, false};
    if (!*c->today || !rp_rule_day_before(due, c->today))
        return;
    ropa_date_add_months(c->today, -(int)rp_rule_policy(c, SET_POLICY_DISPOSAL_CYCLE_MONTHS), from);
    if (c->view && c->view->each_user && *ropa_record_uid(c->rec))
        c->view->each_user(c->view->ctx, c->rec, &rp_disposal, settles, &d);
    bool excused = rp_get(c, ACT_KEEP_GROUND) || (rp_yes(c->rec, ACT_IS_OFFICIAL_RECORD) && cycle_runs(&d));
    if (!d.settled)
        rp_report(c, .field = ACT_DISPOSAL_NEXT_DATE, .as = excused ? RP_AS_WARNING : RP_AS_ERROR);
}

static void due_soon(const struct rp_case *c) {
    int days = rp_rule_days(c->today, rp_get(c, ACT_DISPOSAL_NEXT_DATE), -1);
    if (days >= 0 && days <= rp_rule_policy(c, SET_POLICY_DISPOSAL_SOON_DAYS))
        rp_report(c, .field = ACT_DISPOSAL_NEXT_DATE);
}

/* ---- kept longer than what it is used for ---- */

/* Sixteenths of a day that `retention` keeps data, in mean months and years; -1 where it states no period. */
static long kept_for(const struct ropa_record *retention) {
    const char *n = retention ? ropa_record_get(retention, RET_RETENTION_MAX) : NULL;
    long unit = rp_is(retention, RET_RETENTION_UNIT, "year")    ? 5844
                : rp_is(retention, RET_RETENTION_UNIT, "month") ? 487
                                                                : 16;
    return n ? strtol(n, NULL, 10) * unit : -1;
}

struct longest {
    const struct rp_case *c;
    long most;
    bool unknown; /* an activity states no period */
};

static bool keep_longest(void *ctx, const struct ropa_record *activity) {
    struct longest *l = ctx;
    const char *uid = ropa_record_get(activity, ACT_RETENTION_REF);
    long kept = kept_for(rp_rule_record(l->c, &rp_retention, uid));
    l->unknown |= kept < 0;
    l->most = kept > l->most ? kept : l->most;
    return true;
}

/*
 * A set with a period of its own, longer than that of every activity which uses it: they are its purposes. A 32nd more is
 * the same: 31 days are a month, 366 a year.
 */
static void kept_too_long(const struct rp_case *c) {
    struct longest l = {.c = c};
    long own = kept_for(c->retention);
    if (own < 0 || ropa_record_get(c->retention, RET_RETENTION_LAW_REF) || !c->view || !c->view->each_user ||
        !*ropa_record_uid(c->rec))
        return;
    c->view->each_user(c->view->ctx, c->rec, &rp_activity, keep_longest, &l);
    if (!l.unknown && l.most && own > l.most + l.most / 32)
        rp_report(c, .field = DAT_RETENTION_REF);
}

/* ---- the record of a disposal ---- */

static bool is_done(const struct rp_case *c) {
    return rp_get(c, DSP_DONE_ON) || rp_predicate_is(rp_get(c, DSP_DECISION), RP_CODES("destroy", "archive"));
}

static void no_committee(const struct rp_case *c) {
    static const size_t fields[] = {DSP_COMMITTEE_REF, DSP_APPROVER};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (rp_yes(c->rec, DSP_IS_OFFICIAL_RECORD) && rp_get(c, DSP_DONE_ON) && rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i]);
}

static void half_recorded(const struct rp_case *c) {
    static const size_t fields[] = {DSP_DONE_ON, DSP_DISPOSAL_METHOD, DSP_APPROVER, DSP_WITNESSES};
    for (size_t i = 0; is_done(c) && i < sizeof fields / sizeof *fields; i++)
        if (rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i]);
}

/* ---- training ---- */

struct trained {
    const struct ropa_record *unit;
    int year;
    bool met;
};

static bool is_this_year(const struct trained *t, const char *day) {
    char iso[11];
    snprintf(iso, sizeof iso, "%.10s", day ? day : "");
    return day && ropa_date_fiscal_year(iso) == t->year;
}

static bool is_awareness(void *ctx, const struct ropa_record *training) {
    struct trained *t = ctx;
    if (!rp_is(training, TRN_TRAINING_KIND, "awareness"))
        return true;
    t->met |= rp_is(training, TRN_UNIT_REF, ropa_record_uid(t->unit)) &&
              is_this_year(t, ropa_record_get(training, TRN_HELD_ON));
    for (size_t i = 0; i < ropa_record_rows(training, TRN_ATTENDANCE); i++) {
        const struct ropa_record *row = ropa_record_row(training, TRN_ATTENDANCE, i);
        const char *day = ropa_record_get(row, TRA_DELIVERED_ON);
        t->met |= rp_is(row, TRA_UNIT_REF, ropa_record_uid(t->unit)) &&
                  is_this_year(t, day ? day : ropa_record_get(training, TRN_HELD_ON));
    }
    return !t->met;
}

static void no_awareness(const struct rp_case *c) {
    struct trained t = {.unit = c->rec, .year = *c->today ? ropa_date_fiscal_year(c->today) : 0};
    if (!t.year || !c->view || !c->view->each_user || !ropa_record_rev(c->rec) ||
        rp_rule_day_before(rp_get(c, UNI_IN_SCOPE_TO), c->today) ||
        rp_rule_day_before(c->today, rp_get(c, UNI_IN_SCOPE_FROM)))
        return;
    c->view->each_user(c->view->ctx, c->rec, &rp_training, is_awareness, &t);
    if (!t.met)
        rp_report(c, .field = ROPA_NO_FIELD);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R37-05", .severity = ROPA_WARNING, .law = "sec65 ข้อ ๔(๗)", .from = "2022-06-21", .elsewhere = true,
      .condition = {{"หน่วยงานไม่มีการสร้างความตระหนักรู้ในปีงบประมาณนี้", "The unit has had no awareness event this fiscal year"}},
      .message = {{"ปีงบประมาณนี้ยังไม่มีการสร้างความตระหนักรู้", "No awareness event yet this fiscal year"}}},
     .on = &rp_unit, .judge = no_awareness},
    {{.id = "R37-07", .severity = ROPA_ERROR, .law = "37(3); สารบรรณ ข้อ ๖๖",
      .condition = {{"พ้นกำหนดทำลาย โดยไม่มีบันทึกการทำลายหรือการขยายเวลาที่อนุมัติ ถ้ามีเหตุเก็บต่อ หรือเป็นหนังสือราชการที่ยังอยู่ในรอบทำลาย (60 วันหลังสิ้นปีปฏิทิน หรือมีบัญชีขอทำลายที่ยังไม่เสร็จไม่เกิน 12 เดือน) เป็นคำเตือน", "Past the date of disposal, with neither a disposal nor an approved extension; a warning with a ground for keeping, or for official records while their cycle runs (60 days after the calendar year, or an unfinished list at most 12 months old)"}},
      .message = {{"พ้นกำหนดเก็บแล้วแต่ยังไม่ทำลาย", "Past its retention and not disposed of"}}},
     .on = &rp_activity, .judge = past_period},
    {{.id = "R37-08", .severity = ROPA_WARNING, .law = "37(3)",
      .condition = {{"ครบกำหนดทำลายภายใน 60 วัน (ค่าที่กำหนด)", "The date of disposal is within 60 days (policy)"}},
      .message = {{"ใกล้ครบกำหนดทำลาย", "Disposal is due soon"}}},
     .on = &rp_activity, .judge = due_soon},
    {{.id = "R37-09", .severity = ROPA_ERROR, .law = "สารบรรณ ข้อ ๖๗",
      .condition = {{"ทำลายหนังสือราชการโดยไม่มีคำสั่งคณะกรรมการหรือผู้อนุมัติ", "An official record is destroyed without a committee's order or an approver"}},
      .message = {{"หนังสือราชการต้องทำลายตามระเบียบงานสารบรรณ", "Official records are destroyed as the regulation on correspondence says"}}},
     .on = &rp_disposal, .judge = no_committee},
    {{.id = "R37-12", .severity = ROPA_WARNING, .law = "37(3)",
      .condition = {{"ชุดข้อมูลเก็บนานกว่าทุกกิจกรรมที่ใช้ โดยไม่อ้างกฎหมาย", "A dataset is kept longer than every activity that uses it, and no law is cited"}},
      .message = {{"เก็บนานเกินวัตถุประสงค์", "Kept longer than its purposes need"}}},
     .on = &rp_dataset, .judge = kept_too_long},
    {{.id = "R37-14", .severity = ROPA_WARNING, .law = "policy; 37(3)",
      .condition = {{"บันทึกการทำลายไม่มีวันที่ วิธี ผู้อนุมัติ หรือพยาน", "The record of a disposal lacks the date, method, approver or witness"}},
      .message = {{"บันทึกการทำลายไม่ครบ", "The record of the disposal is incomplete"}}},
     .on = &rp_disposal, .judge = half_recorded},
};
/* clang-format on */
RP_RULE_TABLE(disposal);
