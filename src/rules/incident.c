/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.37(4) and the notification on breaches (pdpa.md 5.11). A drill is practised, not judged. */
#include "model/nouns/incident.h"
#include "model/nouns/activity.h"
#include "model/nouns/security.h"
#include "model/nouns/setting.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

enum { HOUR = 3600, OFFICE_HOURS = 72, LAST_DAYS = 15 };
#define BREACH65 "2022-12-15"

/* Seconds of the time in field `f`; 0 where it isn't known. */
static int64_t at(const struct rp_case *c, size_t f) {
    int64_t t = 0;
    const char *v = rp_get(c, f);
    return v && ropa_time_parse(v, NULL, &t, NULL) == ROPA_OK ? t : 0;
}

/* Now; 0 where the view doesn't know it. */
static int64_t now(const struct rp_case *c) {
    int64_t t = 0;
    const char *v = c->view && c->view->now ? c->view->now : c->today;
    return *v && ropa_time_parse(v, NULL, &t, NULL) == ROPA_OK ? t : 0;
}

static bool is_real(const struct rp_case *c) {
    return !rp_yes(c->rec, INC_IS_DRILL);
}

static bool risk(const struct rp_case *c, const char *const *levels) {
    return is_real(c) && rp_predicate_is(rp_get(c, INC_RISK_LEVEL), levels);
}

#define ACT_IN_FORCE "2022-06-01"

/* What isn't assessed is taken to be a risk: the clock doesn't wait for the assessment. */
static bool is_notifiable(const struct rp_case *c) {
    return is_real(c) && rp_rule_since(c->event, ACT_IN_FORCE) &&
           (rp_empty(c, INC_RISK_LEVEL) || risk(c, RP_CODES("risk", "high")));
}

static bool is_closed(const struct rp_case *c) {
    return rp_is(c->rec, INC_INCIDENT_STATUS, "closed");
}

/* Seconds from awareness until the Office was told, or until now; -1 where it isn't known. */
static int64_t office_took(const struct rp_case *c) {
    int64_t aware = at(c, INC_AWARE_AT);
    int64_t until = rp_get(c, INC_OFFICE_NOTIFIED_AT) ? at(c, INC_OFFICE_NOTIFIED_AT) : now(c);
    return aware && until ? until - aware : -1;
}

static void not_reported(const struct rp_case *c) {
    if (is_notifiable(c) && rp_empty(c, INC_OFFICE_NOTIFIED_AT) &&
        office_took(c) > (int64_t)OFFICE_HOURS * HOUR)
        rp_report(c, .field = INC_OFFICE_NOTIFIED_AT);
}

static void late_unexplained(const struct rp_case *c) {
    if (is_notifiable(c) && rp_get(c, INC_OFFICE_NOTIFIED_AT) &&
        office_took(c) > (int64_t)OFFICE_HOURS * HOUR && rp_empty(c, INC_LATE_REASON))
        rp_report(c, .field = INC_LATE_REASON, .past = true);
}

static void beyond_last_day(const struct rp_case *c) {
    if (is_notifiable(c) && office_took(c) > (int64_t)LAST_DAYS * 24 * HOUR)
        rp_report(c, .field = INC_OFFICE_NOTIFIED_AT, .past = rp_get(c, INC_OFFICE_NOTIFIED_AT) != NULL);
}

static void unproven(const struct rp_case *c) {
    static const size_t fields[] = {INC_RK_NATURE, INC_RK_DATA,       INC_RK_SUBJECT,
                                    INC_RK_SEV,    INC_RK_WIDE,       INC_RK_SYS,
                                    INC_RK_CTRL,   INC_RISK_APPROVER, INC_RISK_EVIDENCE_REFS};
    for (size_t i = 0; risk(c, RP_CODES("none")) && i < sizeof fields / sizeof *fields; i++)
        if (rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i]);
}

static void persons_untold(const struct rp_case *c) {
    int64_t assessed = at(c, INC_ASSESSED_AT);
    bool late = now(c) > assessed + (int64_t)rp_rule_policy(c, SET_POLICY_TELL_PERSONS_HOURS) * HOUR;
    if (risk(c, RP_CODES("high")) && assessed && rp_empty(c, INC_SUBJECTS_NOTIFIED_AT))
        rp_report(c, .field = INC_SUBJECTS_NOTIFIED_AT, .as = late ? RP_AS_ERROR : RP_AS_WARNING);
}

/* Report the choices of `v` that the set in field `f` lacks. */
static void lacks(const struct rp_case *c, size_t f, const struct ropa_vocab *v) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < v->n; i++)
        if (!ropa_set_has(rp_get(c, f), v->choices[i].code))
            rp_set_add(&b, v->choices[i].code);
    char *missing = rp_set_close(&b);
    rp_report_codes(c, v, missing, .field = f);
    c->out->bad |= b.bad;
    free(missing);
}

static void report_lacks(const struct rp_case *c) {
    if (is_real(c) && rp_get(c, INC_OFFICE_NOTIFIED_AT))
        lacks(c, INC_BO_ITEMS, &rp_vocab_boitem);
}

static void notice_lacks(const struct rp_case *c) {
    if (is_real(c) && rp_get(c, INC_SUBJECTS_NOTIFIED_AT))
        lacks(c, INC_BD_ITEMS, &rp_vocab_bditem);
}

static void looks_low(const struct rp_case *c) {
    const char *elements = rp_get(c, INC_DATA_ELEMENTS);
    bool money = rp_predicate_holds(elements, RP_CODES("bank_acct", "salary"));
    bool weighty = rp_get(c, INC_SENSITIVE_CATEGORIES) || rp_predicate_implies_s26(elements) ||
                   rp_predicate_holds(rp_get(c, INC_SUBJECT_VULNERABLE), RP_CODES("minor10", "minor20")) ||
                   rp_predicate_holds(elements, RP_CODES("password")) ||
                   (money && ropa_set_has(elements, "id13"));
    if (risk(c, RP_CODES("none", "risk")) && weighty)
        rp_report(c, .field = INC_RISK_LEVEL);
}

static void wrong_order(const struct rp_case *c) {
    static const size_t order[][2] = {
        {INC_OCCURRED_FROM, INC_OCCURRED_TO},     {INC_OCCURRED_FROM, INC_AWARE_AT},
        {INC_PROCESSOR_AWARE_AT, INC_AWARE_AT},   {INC_AWARE_AT, INC_OFFICE_NOTIFIED_AT},
        {INC_AWARE_AT, INC_SUBJECTS_NOTIFIED_AT}, {INC_AWARE_AT, INC_CLOSED_AT}};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (at(c, order[i][0]) && at(c, order[i][1]) && at(c, order[i][1]) < at(c, order[i][0]))
            rp_report(c, .field = order[i][1]);
    for (size_t f = 0; now(c) && f < rp_incident.n_fields; f++)
        if (rp_incident.fields[f].kind == ROPA_TIME && at(c, f) > now(c))
            rp_report(c, .field = f);
}

static void processor_late(const struct rp_case *c) {
    int64_t theirs = at(c, INC_PROCESSOR_AWARE_AT), ours = at(c, INC_AWARE_AT);
    if (is_real(c) && rp_yes(c->rec, INC_AT_PROCESSOR) && theirs &&
        ours - theirs > (int64_t)OFFICE_HOURS * HOUR)
        rp_report(c, .field = INC_PROCESSOR_AWARE_AT);
}

static void nothing_mended(const struct rp_case *c) {
    static const size_t fields[] = {INC_CORRECTIVE_MEASURES, INC_SECURITY_REVIEWED_ON};
    for (size_t i = 0; is_notifiable(c) && is_closed(c) && i < sizeof fields / sizeof *fields; i++)
        if (rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i]);
}

static void no_activity(const struct rp_case *c) {
    if (is_real(c) && rp_empty(c, INC_ACTIVITY_REFS))
        rp_report(c, .field = INC_ACTIVITY_REFS);
}

/* While the level isn't known the clock runs too. */
static void clock_runs(const struct rp_case *c) {
    char hours[16];
    int64_t took = office_took(c) / HOUR;
    if (!is_real(c) || rp_is(c->rec, INC_RISK_LEVEL, "none") || rp_get(c, INC_OFFICE_NOTIFIED_AT) ||
        took < 24 || took >= OFFICE_HOURS)
        return;
    snprintf(hours, sizeof hours, "%d", (int)(OFFICE_HOURS - took));
    rp_report(c, .field = INC_OFFICE_NOTIFIED_AT, .x = {hours});
}

static void supplement_pending(const struct rp_case *c) {
    int64_t told = at(c, INC_OFFICE_NOTIFIED_AT);
    int64_t limit = (int64_t)rp_rule_policy(c, SET_POLICY_SUPPLEMENT_DAYS) * 24 * HOUR;
    if (is_real(c) && rp_yes(c->rec, INC_REPORT_INCOMPLETE) && !ropa_record_rows(c->rec, INC_SUPPLEMENT) &&
        told && now(c) > told + limit)
        rp_report(c, .field = INC_SUPPLEMENT);
}

/* A system changed since the last review of its measures. */
static void changed_since(const struct rp_case *c) {
    if (rp_rule_day_before(rp_get(c, SEC_SEC_REVIEW_DATE), rp_get(c, SEC_SYSTEM_CHANGED_ON)))
        rp_report(c, .field = SEC_SEC_REVIEW_DATE, .as = RP_AS_WARNING);
}

/* Measures not reviewed since a breach that was closed. */
static void not_reviewed(const struct rp_case *c) {
    char uid[37];
    bool stale = false;
    for (size_t i = 0; is_notifiable(c) && is_closed(c) && rp_rule_uid(rp_get(c, INC_ACTIVITY_REFS), i, uid);
         i++) {
        const struct ropa_record *activity = rp_rule_record(c, &rp_activity, uid);
        const struct ropa_record *security =
            activity ? rp_rule_record(c, &rp_security, ropa_record_get(activity, ACT_SECURITY_REF)) : NULL;
        stale |= security &&
                 rp_rule_day_before(ropa_record_get(security, SEC_SEC_REVIEW_DATE), rp_get(c, INC_AWARE_AT));
    }
    if (stale)
        rp_report(c, .field = INC_SECURITY_REVIEWED_ON, .elsewhere = true);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R37-06", .severity = ROPA_ERROR, .law = "37(1), sec65 ข้อ ๕ ว.๒",
      .condition = {{"ปิดเหตุละเมิดที่มีความเสี่ยง แต่ชุดมาตรการทบทวนล่าสุดก่อนเหตุ ถ้าทบทวนก่อนเปลี่ยนระบบเป็นคำเตือน", "A breach with risk is closed, and the measures were last reviewed before it; a warning where it is a change of the system"}},
      .message = {{"ต้องทบทวนมาตรการหลังเกิดเหตุหรือเปลี่ยนเทคโนโลยี", "Review the measures after a breach or a change"}}},
     .on = &rp_incident, .also = &rp_security, .judge = not_reviewed, .judge_also = changed_since},
    {{.id = "RBR-01", .severity = ROPA_ERROR, .law = "37(4)",
      .condition = {{"มีความเสี่ยงหรือยังไม่ประเมิน ทราบเหตุเกิน 72 ชั่วโมง และยังไม่แจ้ง", "There is a risk, or none was assessed, 72 hours have passed, and the Office isn't told"}},
      .message = {{"เกิน ๗๒ ชั่วโมงแล้วยังไม่ได้แจ้ง สคส.", "Over 72 hours, and the Office has not been told"}}},
     .on = &rp_incident, .judge = not_reported},
    {{.id = "RBR-02", .severity = ROPA_ERROR, .law = "37(4)",
      .condition = {{"แจ้งเกิน 72 ชั่วโมงโดยไม่ชี้แจงเหตุจำเป็น", "Told after 72 hours without explaining the necessity"}},
      .message = {{"แจ้งเกิน ๗๒ ชั่วโมง ต้องชี้แจงเหตุจำเป็น", "Told after 72 hours: the necessity must be explained"}}},
     .on = &rp_incident, .judge = late_unexplained},
    {{.id = "RBR-03", .severity = ROPA_ERROR, .law = "breach65 ข้อ ๗", .from = BREACH65,
      .condition = {{"แจ้ง หรือยังไม่แจ้ง เมื่อพ้น 15 วันนับแต่ทราบเหตุ", "Told, or still not told, 15 days after becoming aware"}},
      .message = {{"พ้น ๑๕ วันนับแต่ทราบเหตุ", "Beyond 15 days from becoming aware"}}},
     .on = &rp_incident, .judge = beyond_last_day},
    {{.id = "RBR-04", .severity = ROPA_ERROR, .law = "37(4), breach65 ข้อ ๑๒",
      .condition = {{"ประเมินว่าไม่มีความเสี่ยง แต่ขาดปัจจัยการประเมิน หลักฐาน หรือผู้อนุมัติ", "Judged to be without risk, and a factor, the evidence or the approver is missing"}},
      .message = {{"ไม่แจ้งต้องมีผลประเมินและหลักฐานว่าไม่มีความเสี่ยง", "Not telling needs the assessment and evidence that there is no risk"}}},
     .on = &rp_incident, .judge = unproven},
    {{.id = "RBR-05", .severity = ROPA_ERROR, .law = "37(4); policy",
      .condition = {{"ความเสี่ยงสูงและพ้น 24 ชั่วโมง (ค่าที่กำหนด) หลังประเมินโดยยังไม่แจ้งเจ้าของข้อมูล ก่อนนั้นเป็นคำเตือน", "High risk, and 24 hours (policy) after the assessment the persons aren't told; a warning until then"}},
      .message = {{"ความเสี่ยงสูง ต้องแจ้งเจ้าของข้อมูลโดยไม่ชักช้า", "High risk: the persons must be told without delay"}}},
     .on = &rp_incident, .judge = persons_untold},
    {{.id = "RBR-06", .severity = ROPA_ERROR, .law = "breach65 ข้อ ๖", .from = BREACH65,
      .condition = {{"รายงานต่อ สคส. ขาดหัวข้อที่ประกาศกำหนด", "The report to the Office lacks an item of the notification"}},
      .message = {{"รายงานต่อ สคส. ขาดข้อ {x}", "The report to the Office lacks: {x}"}}},
     .on = &rp_incident, .judge = report_lacks},
    {{.id = "RBR-07", .severity = ROPA_ERROR, .law = "breach65 ข้อ ๑๐", .from = BREACH65,
      .condition = {{"หนังสือแจ้งเจ้าของข้อมูลขาดหัวข้อที่ประกาศกำหนด", "The notice to persons lacks an item of the notification"}},
      .message = {{"หนังสือแจ้งเจ้าของข้อมูลขาดข้อ {x}", "The notice to persons lacks: {x}"}}},
     .on = &rp_incident, .judge = notice_lacks},
    {{.id = "RBR-08", .severity = ROPA_WARNING, .law = "breach65 ข้อ ๑๒", .from = BREACH65,
      .condition = {{"มีข้อมูลอ่อนไหว ผู้เยาว์ รหัสผ่าน หรือเลขประจำตัวกับข้อมูลการเงิน แต่ระดับไม่สูง", "Sensitive data, minors, passwords, or ID numbers with financial data, and the level isn't high"}},
      .message = {{"ข้อมูลประเภทนี้มักเป็นความเสี่ยงสูง โปรดทบทวน", "Such data is usually a high risk; look again"}}},
     .on = &rp_incident, .judge = looks_low},
    {{.id = "RBR-09", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"เกิดเหตุหลังทราบเหตุ ทราบหลังแจ้ง หรือเวลาอยู่ในอนาคต", "It happened after it was known, was known after it was told, or a time is in the future"}},
      .message = {{"ลำดับเวลาไม่ถูกต้อง", "The times are inconsistent"}}},
     .on = &rp_incident, .judge = wrong_order},
    {{.id = "RBR-10", .severity = ROPA_WARNING, .law = "40(2), breach65",
      .condition = {{"ผู้ประมวลผลแจ้งเกิน 72 ชั่วโมงหลังทราบเหตุ", "The processor told the controller over 72 hours after it knew"}},
      .message = {{"ผู้ประมวลผลแจ้งช้า", "The processor told us late"}}},
     .on = &rp_incident, .judge = processor_late},
    {{.id = "RBR-11", .severity = ROPA_ERROR, .law = "breach65 ข้อ ๕(๕), sec65 ข้อ ๕ ว.๒", .from = BREACH65,
      .condition = {{"ปิดเรื่องที่มีความเสี่ยงโดยไม่มีมาตรการแก้ไขหรือการทบทวนมาตรการ", "Closed with a risk, without corrective measures or a review of security"}},
      .message = {{"ปิดเรื่องโดยไม่มีมาตรการป้องกันซ้ำ", "Closed without measures against recurrence"}}},
     .on = &rp_incident, .judge = nothing_mended},
    {{.id = "RBR-12", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"เหตุละเมิดไม่เชื่อมกับกิจกรรมใด", "The breach is linked to no activity"}},
      .message = {{"ยังไม่ได้เชื่อมกับกิจกรรมใด", "Not linked to an activity"}}},
     .on = &rp_incident, .judge = no_activity},
    {{.id = "RBR-13", .severity = ROPA_HINT, .law = "37(4)",
      .condition = {{"ยังไม่แจ้งเมื่อพ้น 24 ชั่วโมงนับแต่ทราบเหตุ", "Not told 24 hours after becoming aware"}},
      .message = {{"เหลือเวลา {x} ชั่วโมงก่อนครบ ๗๒ ชั่วโมง", "{x} hours left of the 72"}}},
     .on = &rp_incident, .judge = clock_runs},
    {{.id = "RBR-14", .severity = ROPA_WARNING, .law = "breach65 ข้อ ๖", .from = BREACH65,
      .condition = {{"รายงานยังไม่ครบและไม่ส่งเพิ่มเติมใน 7 วัน (ค่าที่กำหนด)", "The report was incomplete, and nothing followed within 7 days (policy)"}},
      .message = {{"ยังไม่ได้ส่งข้อมูลเพิ่มเติม", "The supplement is still to be sent"}}},
     .on = &rp_incident, .judge = supplement_pending},
};
/* clang-format on */
RP_RULE_TABLE(incident);
