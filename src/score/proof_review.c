/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Proofs by reviews: of the data held, of its retention; the reports that sum them up. */
#include "base/buf.h"
#include "model/nouns/report.h"
#include "model/nouns/retention.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <stdlib.h>
#include <string.h>

static const struct ropa_text no_datasets = {
    {"ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว",
     "has no data set, nor an approved declaration that it holds no personal data"}};

static bool is(const struct ropa_record *rec, size_t f, const char *value) {
    const char *v = ropa_record_get(rec, f);
    return v && !strcmp(v, value);
}

/* Why a data set does not pass; NULL when it does. */
typedef const struct ropa_text *judge_fn(const struct rp_ask *ask, const struct rp_item *dataset,
                                         struct rp_count *t, char detail[48]);

static void judge_datasets(const struct rp_ask *ask, judge_fn *judge, struct rp_count *t) {
    const struct rp_item *item;
    bool any = false;
    for (size_t i = 0; (item = rp_ask_next(ask, RP_KEPT_dataset, &i));) {
        char detail[48] = "";
        const struct ropa_text *why = judge(ask, item, t, detail);
        any = true;
        rp_ask_count(ask, t, item, why, detail);
    }
    if (any && t->of)
        return;
    bool declared = rp_ask_no_data(ask, ask->unit, t);
    rp_count_add(t, declared);
    if (!declared)
        rp_count_missing(t, ask->unit, NULL, &no_datasets, NULL);
}

/* A review of `kind` within the two days, by a named reviewer, whose row about the data set answers `field`. */
static const struct rp_ledger_link *reviewed(const struct rp_ask *ask, const struct rp_item *dataset,
                                             const char *kind, size_t field,
                                             const struct rp_ledger_link *after) {
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_REVIEWS, dataset, &n);
    for (const struct rp_ledger_link *k = after ? after + 1 : links; links && k < links + n; k++) {
        const struct ropa_record *rec = k->value->rec;
        if (is(rec, REV_REVIEW_KIND, kind) && rp_ask_in(ask, ropa_record_get(rec, REV_REVIEW_DATE)) &&
            ropa_record_get(rec, REV_REVIEWER) && ropa_record_get(k->row, field))
            return k;
    }
    return NULL;
}

/* ---- K5-6-2 ---- */

static const struct ropa_text *why_not_reviewed(const struct rp_ask *ask, const struct rp_item *dataset,
                                                struct rp_count *t, char detail[48]) {
    static const struct ropa_text not_reviewed = {
        {"ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)", "was not reviewed: date, reviewer, result"}};
    const struct rp_ledger_link *k = reviewed(ask, dataset, "data", RVI_REVIEW_RESULT, NULL);
    (void)detail;
    if (!k)
        return &not_reviewed;
    rp_count_proof(t, k->value, ropa_record_get(k->value->rec, REV_REVIEW_DATE));
    return NULL;
}

void rp_proof_data_review(const struct rp_ask *ask, struct rp_count *t) {
    judge_datasets(ask, why_not_reviewed, t);
}

/* ---- K5-6-3 ---- */

/* Whether the rule says how long (a period or a criterion) and how the data is destroyed. */
static bool is_rule(const struct rp_ask *ask, const char *uid) {
    const struct rp_item *rule = rp_ledger_find(ask->ledger, uid);
    return rule &&
           (ropa_record_get(rule->rec, RET_RETENTION_MAX) ||
            ropa_record_get(rule->rec, RET_RETENTION_CRITERION)) &&
           ropa_field_answered(rule->rec, RET_DISPOSAL_METHOD);
}

/* The data set's own rule, else that of an entry that uses it. */
static bool has_rule(const struct rp_ask *ask, const struct rp_item *dataset) {
    size_t n;
    const char *own = dataset->entry->retention;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_ENTRIES, dataset, &n);
    bool has = own && is_rule(ask, own);
    for (size_t i = 0; !own && !has && i < n; i++)
        has = is_rule(ask, links[i].value->entry->retention);
    return has;
}

/* Whether the row decides: destroy, keep until a day, or keep on a ground of s.37(3). */
static bool decides(const struct ropa_record *row) {
    return is(row, RVI_RETENTION_DECISION, "dispose") ||
           (is(row, RVI_RETENTION_DECISION, "extend") && ropa_record_get(row, RVI_EXTEND_UNTIL)) ||
           (is(row, RVI_RETENTION_DECISION, "keep") && ropa_record_get(row, RVI_KEEP_GROUND));
}

/* Whether the data is past its time in an entry that uses it. */
static bool is_overdue(const struct rp_ask *ask, const struct rp_item *dataset, char detail[48]) {
    static const char *const overdue[] = {"R37-07", NULL};
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_ENTRIES, dataset, &n);
    for (size_t i = 0; i < n; i++)
        if (rp_ask_error(ask, links[i].value, NULL, overdue, NULL, detail))
            return true;
    return false;
}

const struct ropa_text rp_note_no_retention = {
    {"ยังไม่กำหนดระยะเวลาเก็บรักษาและวิธีทำลาย", "has no retention period (or criterion) and disposal method"}};

static const struct ropa_text *why_not_kept(const struct rp_ask *ask, const struct rp_item *dataset,
                                            struct rp_count *t, char detail[48]) {
    static const struct ropa_text not_reviewed = {{"ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
                                                   "had no review of retention: date, reviewer, decision"}};
    static const struct ropa_text overdue = {
        {"พ้นกำหนดเก็บแล้ว การทบทวนยังไม่สั่งการ (ทำลาย ขยายเวลา หรือเก็บต่อตามมาตรา ๓๗ (๓)) ({x})",
         "is past its retention and the review decides nothing: destroy, keep until a day, or keep under s.37(3) ({x})"}};
    const struct rp_ledger_link *first = reviewed(ask, dataset, "retention", RVI_RETENTION_DECISION, NULL),
                                *k = first;
    while (k && !decides(k->row))
        k = reviewed(ask, dataset, "retention", RVI_RETENTION_DECISION, k);
    if (!has_rule(ask, dataset))
        return &rp_note_no_retention;
    if (!first)
        return &not_reviewed;
    if (!k && is_overdue(ask, dataset, detail))
        return &overdue;
    k = k ? k : first;
    rp_count_proof(t, k->value, ropa_record_get(k->value->rec, REV_REVIEW_DATE));
    return NULL;
}

void rp_proof_retention_review(const struct rp_ask *ask, struct rp_count *t) {
    judge_datasets(ask, why_not_kept, t);
}

/* ---- K5-6-4 ---- */

static const struct ropa_text *why_no_entry(const struct rp_ask *ask, const struct rp_item *dataset,
                                            struct rp_count *t, char detail[48]) {
    static const struct ropa_text none = {
        {"ยังไม่มีรายการกิจกรรม (RoPA) ของหน่วยงาน", "is in no entry (RoPA) of the unit"}};
    static const struct ropa_text not_sent = {{"RoPA ยังไม่ได้เสนอ", "is in entries that were not submitted"}};
    static const struct ropa_text wrong = {{"RoPA ยังมีข้อที่ต้องแก้ {x}", "is in an entry with an open error {x}"}};
    static const char *const groups[] = {"R39-", "R24-", "R26-", NULL};
    const unsigned moves = RP_SUBMIT | RP_APPROVE | RP_NOTED | RP_ACCEPT | RP_PUBLISH;
    const struct ropa_text *why = &none;
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_ENTRIES, dataset, &n);
    for (size_t i = 0; i < n; i++) {
        const struct rp_item *entry = links[i].value;
        if (entry->unit != ask->unit)
            continue;
        if (rp_ask_confirmed(ask, entry, t))
            return NULL;
        for (size_t k = 0; k < entry->n_acts; k++) {
            const struct rp_act *act = &entry->acts[k];
            if (!(act->kind & moves) || !rp_ask_in(ask, act->date))
                continue;
            if (!rp_ask_error(ask, entry, act, groups, NULL, detail)) {
                rp_count_proof(t, entry, act->date);
                return NULL;
            }
            why = &wrong;
        }
        why = rp_ask_why(ask, entry, why == &none ? &not_sent : why);
    }
    return why;
}

static void take_first(void *arg, const char *rule, bool bars) {
    char *first = arg; /* of 48 */
    (void)bars;
    if (!*first && strncmp(rule, "R39-", 4) != 0)
        rp_copy(first, 48, rule);
}

/* What the office itself still has to mend, its DPO for one, is no condition of the step (kpi.md 3.2): said beside it. */
static void tell_office(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text wrong = {
        {"องค์กรยังมีข้อที่ต้องแก้ {x} ซึ่งไม่อยู่ในเกณฑ์ของขั้นตอนนี้",
         "the office itself has an open error {x}, which is no condition of this step"}};
    const struct rp_ledger *l = ask->ledger;
    const struct rp_item *office = l->n[RP_KEPT_organisation] ? l->of[RP_KEPT_organisation] : NULL;
    char rule[48] = "";
    if (office && l->world->errors)
        l->world->errors(l->world->ctx, office->uid, 0, ask->to, take_first, rule);
    if (*rule)
        rp_count_warn(t, NULL, office, &wrong, rule);
}

void rp_proof_entries(const struct rp_ask *ask, struct rp_count *t) {
    judge_datasets(ask, why_no_entry, t);
    tell_office(ask, t);
}

/* ---- reports ---- */

/* What is asked of the whole office, whoever's card it stands on. */
static struct rp_ask of_office(const struct rp_ask *ask) {
    struct rp_ask office = *ask;
    office.unit = NULL;
    return office;
}

/* The i-th report of `kind` about this year, from *i on; NULL at the end. Of `ask->unit`, or of any where NULL. */
static const struct rp_item *next_report(const struct rp_ask *ask, const char *kind, size_t *i) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[RP_KEPT_report]) {
        const struct rp_item *item = &l->of[RP_KEPT_report][(*i)++];
        const char *year = ropa_record_get(item->rec, RPT_FISCAL_YEAR);
        if (is(item->rec, RPT_REPORT_KIND, kind) && (!year || strtol(year, NULL, 10) == ask->year) &&
            (!ask->unit || item->unit == ask->unit))
            return item;
    }
    return NULL;
}

/* Count a report of `kind` approved at `levels` by an act of `kinds`. */
static void count_report(const struct rp_ask *ask, const char *kind, unsigned kinds, unsigned levels,
                         const struct ropa_text *missing, struct rp_count *t) {
    const struct rp_item *report;
    const struct rp_act *act = NULL;
    for (size_t i = 0; !act && (report = next_report(ask, kind, &i));) {
        act = rp_ask_act(ask, report, kinds, levels, false);
        if (act)
            rp_count_proof(t, report, act->date);
    }
    rp_count_add(t, act);
    if (!act)
        rp_count_missing(t, ask->unit, NULL, missing, NULL);
}

void rp_proof_review_report(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ", "has no review report approved by its head"}};
    count_report(ask, "review", RP_APPROVE, RP_ANY_LEVEL, &missing, t);
}

void rp_proof_annual_report(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {{"หัวหน้าส่วนราชการยังไม่ได้พิจารณารายงานผลการดำเนินงานประจำปี",
                                              "the head of the office has not considered the annual report"}};
    const struct rp_ask office = of_office(ask);
    count_report(&office, "annual", RP_APPROVE | RP_NOTED, RP_ORG, &missing, t);
}

void rp_proof_snapshot(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีบัญชีรายการข้อมูลรวม ณ วันที่ในรอบ", "no consolidated inventory dated in the round"}};
    const struct rp_ask office = of_office(ask);
    const struct rp_item *report;
    bool done = false;
    for (size_t i = 0; !done && (report = next_report(&office, "snapshot", &i));) {
        const char *date = ropa_record_get(report->rec, RPT_REPORT_DATE);
        done = rp_ask_in(ask, date) && ropa_record_get(report->rec, RPT_REPORT_DIGEST);
        if (done)
            rp_count_proof(t, report, date);
    }
    rp_count_add(t, done);
    if (!done)
        rp_count_missing(t, NULL, NULL, &missing, NULL);
}

/* The first of `steps` (may be NULL) that the report does not cover; NULL when it covers all. */
static const char *not_covered(const struct ropa_record *report, const char *const *steps) {
    for (; steps && *steps; steps++) {
        char code[16];
        rp_vocab_step(*steps, code);
        if (!ropa_set_has(ropa_record_get(report, RPT_STEPS), code))
            return *steps;
    }
    return NULL;
}

/* The report of the 9 months, endorsed at `levels`, covering what the step says. */
static void count_results(const struct rp_ask *ask, unsigned levels, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ", "no report of the 9 months endorsed by the head"}};
    static const struct ropa_text short_of = {{"รายงานผลไม่ครอบคลุมขั้นตอน {x}", "does not cover step {x}"}};
    const struct rp_step *step = ask->step; /* a level asks for no steps in it */
    const char *const *covers = step ? step->covers : NULL, *const *asks = step ? step->asks : NULL;
    const struct rp_item *report;
    size_t before = t->missing.n;
    bool done = false;
    for (size_t i = 0; !done && (report = next_report(ask, "round9", &i));) {
        const struct rp_act *act = rp_ask_act(ask, report, RP_APPROVE, levels, false);
        const struct ropa_record *rec = rp_ask_version(report, act);
        const char *lacks = not_covered(rec, covers), *asked = not_covered(rec, asks);
        done = act && !lacks;
        if (done)
            rp_count_proof(t, report, act->date);
        else if (act)
            rp_count_missing(t, report->unit, report, &short_of, lacks);
        if (done && asked)
            rp_count_warn(t, report->unit, report, &short_of, asked);
    }
    rp_count_add(t, done);
    if (!done && t->missing.n == before)
        rp_count_missing(t, ask->unit, NULL, &missing, NULL);
}

void rp_proof_round_report(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_ask office = of_office(ask);
    count_results(&office, rp_ask_head(ask), t);
}

void rp_proof_unit_report(const struct rp_ask *ask, struct rp_count *t) {
    count_results(ask, RP_UNIT, t);
}
