/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.30 to s.36: requests of data subjects (pdpa.md 5.8). */
#include "model/nouns/request.h"
#include "model/nouns/activity.h"
#include "model/nouns/disposal.h"
#include "model/nouns/purpose.h"
#include "model/nouns/setting.h"
#include "model/regulation.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdio.h>

enum {
    ACCESS_DAYS = 30,
    ERASE_DAYS = 90,
    IDENTITY_DAYS = 15,
    CORRECTION_DAYS = 10,
    EXTENSION_DAYS = 30,
};

static bool right(const struct rp_case *c, const char *const *codes) {
    return rp_predicate_is(rp_get(c, REQ_REQUEST_RIGHT), codes);
}

/* Where the source of the data came from is part of access (s.30 para 1). */
static bool is_access(const struct rp_case *c) {
    return right(c, RP_CODES("access", "source"));
}

static bool is_open(const struct rp_case *c) {
    return !rp_get(c, REQ_OUTCOME) || rp_predicate_is(rp_get(c, REQ_OUTCOME), RP_CODES("open", "need_info"));
}

static bool is_refused(const struct rp_case *c) {
    return rp_predicate_refused(c->rec);
}

static bool refused_on(const struct rp_case *c, const char *const *grounds) {
    return is_refused(c) && rp_predicate_is(rp_get(c, REQ_REFUSAL_GROUND), grounds);
}

static bool since(const struct rp_case *c, const char *from) {
    return rp_get(c, REQ_RECEIVED_AT) && rp_rule_since(c->event, from);
}

/* Days left until the first working day from `day` on. */
static int working_days_left(const struct rp_case *c, const char *day) {
    char due[11];
    rp_setting_working_day(c->view, day, due);
    return ropa_date_days(c->today, due);
}

/* Days left of `days` from `start`, which end on a working day; `otherwise` where one isn't known. */
static int due_in(const struct rp_case *c, const char *start, long days, int otherwise) {
    char due[11], day[11];
    if (!start || !*c->today)
        return otherwise;
    snprintf(day, sizeof day, "%.10s", start);
    ropa_date_add_days(day, (int)days, due);
    return working_days_left(c, due);
}

/* Days left to answer a request for access; far off where the clock doesn't run yet. */
static int days_left(const struct rp_case *c) {
    const int far = 9999;
    const char *start = rp_get(c, REQ_RECEIVED_AT);
    if (since(c, RP_DSAR69)) {
        if (rp_get(c, REQ_EXTENDED_TO) && *c->today)
            return working_days_left(c, rp_get(c, REQ_EXTENDED_TO));
        if (rp_get(c, REQ_COMPLETE_AT))
            start = rp_get(c, REQ_COMPLETE_AT);
        else if (rp_is(c->rec, REQ_OUTCOME, "need_info"))
            return far;
    }
    return due_in(c, start, ACCESS_DAYS, far);
}

static void access_overdue(const struct rp_case *c) {
    if (is_access(c) && is_open(c) && days_left(c) < 0)
        rp_report(c, .field = REQ_REPLIED_ON);
}

static void access_due(const struct rp_case *c) {
    int days = days_left(c);
    if (is_access(c) && is_open(c) && days >= 0 && days <= rp_rule_policy(c, SET_POLICY_REQUEST_SOON_DAYS))
        rp_report(c, .field = REQ_REPLIED_ON);
}

static void refused_silently(const struct rp_case *c) {
    bool law = is_access(c) || right(c, RP_CODES("portability", "objection", "rectification"));
    static const size_t fields[] = {REQ_REFUSAL_GROUND, REQ_REFUSAL_REASON};
    if (!is_refused(c))
        return;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i], .as = law ? RP_AS_ERROR : RP_AS_WARNING);
    if (rp_empty(c, REQ_REFUSAL_APPROVER))
        rp_report(c, .field = REQ_REFUSAL_APPROVER, .as = RP_AS_WARNING);
}

/* The ground given is none of those that the law knows for this right. */
static void other_ground(const struct rp_case *c, const char *const *grounds) {
    if (is_refused(c) && rp_get(c, REQ_REFUSAL_GROUND) && !refused_on(c, grounds))
        rp_report(c, .field = REQ_REFUSAL_GROUND);
}

static void access_ground(const struct rp_case *c) {
    if (is_access(c))
        other_ground(c, RP_CODES("rf30_law", "rf30_court", "rf_identity"));
}

static void no_harm(const struct rp_case *c) {
    if (is_access(c) && refused_on(c, RP_CODES("rf30_law", "rf30_court")) && rp_empty(c, REQ_HARM_TO_OTHERS))
        rp_report(c, .field = REQ_HARM_TO_OTHERS);
}

static void extended_too_far(const struct rp_case *c) {
    const char *to = rp_get(c, REQ_EXTENDED_TO);
    const char *start = rp_get(c, rp_get(c, REQ_COMPLETE_AT) ? REQ_COMPLETE_AT : REQ_RECEIVED_AT);
    if (!to || !is_access(c))
        return;
    if (rp_rule_days(start, to, 0) > ACCESS_DAYS + EXTENSION_DAYS)
        rp_report(c, .field = REQ_EXTENDED_TO);
    if (rp_empty(c, REQ_EXTENSION_REASON))
        rp_report(c, .field = REQ_EXTENSION_REASON);
}

static void slow_check(const struct rp_case *c) {
    const char *checked = rp_get(c, REQ_IDENTITY_CHECKED_ON);
    const char *asked = rp_get(c, REQ_CORRECTION_ASKED_ON), *until = rp_get(c, REQ_CORRECTION_UNTIL);
    if (!checked && is_open(c))
        checked = c->today;
    if (is_access(c) && rp_rule_days(rp_get(c, REQ_RECEIVED_AT), checked, 0) > IDENTITY_DAYS)
        rp_report(c, .field = REQ_IDENTITY_CHECKED_ON);
    if (is_access(c) && rp_rule_days(asked, until, CORRECTION_DAYS) < CORRECTION_DAYS)
        rp_report(c, .field = REQ_CORRECTION_UNTIL);
}

static bool rests_on(const struct ropa_record *activity, const char *const *bases) {
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_PURPOSE); i++)
        if (rp_predicate_is(ropa_record_get(ropa_record_row(activity, ACT_PURPOSE, i), PUR_LAWFUL_BASIS),
                            bases))
            return true;
    return false;
}

/* Where the activity isn't named, or can't be seen, nothing is known of its basis. */
enum { KEPT_YEARS = 2 };

/* Whether `request`, received since the notification, was given up on `day` within two years of its outcome. */
static bool is_gone_early(const struct ropa_record *request, const char *day) {
    const char *received = ropa_record_get(request, REQ_RECEIVED_AT);
    const char *closed = ropa_record_get(request, REQ_OUTCOME_ON);
    char until[11] = "";
    if (!received || !closed || !rp_rule_since(received, RP_DSAR69))
        return false;
    ropa_date_add_months(closed, 12 * KEPT_YEARS, until);
    return strcmp(day, until) < 0;
}

static bool try_removed(void *ctx, const struct ropa_record *request, const char *day) {
    const struct rp_case *c = ctx;
    if (is_gone_early(request, day))
        rp_report(c, .field = ROPA_NO_FIELD, .x = {ropa_record_ref(request)});
    return true;
}

/* One that was removed is told of the office. */
static void removed_early(const struct rp_case *c) {
    if (c->view && c->view->each_removed)
        c->view->each_removed(c->view->ctx, &rp_request, try_removed, (void *)c);
}

/* A request that was erased still stands here. */
static void erased_early(const struct rp_case *c) {
    char day[11];
    if (c->view && c->view->acted_on && c->view->acted_on(c->view->ctx, c->rec, "erase", day) &&
        is_gone_early(c->rec, day))
        rp_report(c, .field = REQ_OUTCOME_ON, .x = {ropa_record_ref(c->rec)});
}

static void not_portable(const struct rp_case *c) {
    char uid[37];
    bool known = false, portable = false;
    for (size_t i = 0; rp_rule_uid(rp_get(c, REQ_ACTIVITY_REFS), i, uid); i++) {
        const struct ropa_record *activity = rp_rule_record(c, &rp_activity, uid);
        known |= activity && ropa_record_rows(activity, ACT_PURPOSE);
        portable |= activity && rests_on(activity, RP_CODES("consent", "contract"));
    }
    if (right(c, RP_CODES("portability")) && known && !portable)
        rp_report(c, .field = REQ_REQUEST_RIGHT);
}

static void not_segregated(const struct rp_case *c) {
    if (right(c, RP_CODES("objection")) && rp_empty(c, REQ_SEGREGATED_AT) &&
        !refused_on(c, RP_CODES("rf32_scope", "rf_identity")))
        rp_report(c, .field = REQ_SEGREGATED_AT);
}

static void marketing(const struct rp_case *c) {
    if (right(c, RP_CODES("objection")) && rp_is(c->rec, REQ_OBJECTION_GROUND, "s32_2") && is_refused(c) &&
        !refused_on(c, RP_CODES("rf_identity")))
        rp_report(c, .field = REQ_OUTCOME);
}

static void objection_ground(const struct rp_case *c) {
    if (right(c, RP_CODES("objection")))
        other_ground(
            c, RP_CODES("rf32_compelling", "rf32_claims", "rf32_research", "rf32_scope", "rf_identity"));
}

/* Before the notification the office's own limit holds. */
static void erasure_overdue(const struct rp_case *c) {
    bool law = since(c, RP_ERASE67);
    long limit = law ? ERASE_DAYS : rp_rule_policy(c, SET_POLICY_ERASE_DAYS);
    bool excused = !law || (rp_get(c, REQ_ERASE_IMPOSSIBLE_REASON) && rp_get(c, REQ_INTERIM_MEASURES));
    if (right(c, RP_CODES("erasure")) && is_open(c) && due_in(c, rp_get(c, REQ_RECEIVED_AT), limit, 0) < 0)
        rp_report(c, .field = REQ_OUTCOME, .as = excused ? RP_AS_WARNING : RP_AS_ERROR);
}

static bool anonymised(const struct rp_case *c) {
    return right(c, RP_CODES("erasure")) && rp_is(c->rec, REQ_ERASE_METHOD, "anonymise");
}

static void must_delete(const struct rp_case *c) {
    if (anonymised(c) && rp_is(c->rec, REQ_ERASURE_GROUND, "s33_4"))
        rp_report(c, .field = REQ_ERASE_METHOD);
}

static void half_done(const struct rp_case *c, size_t removed, size_t checked) {
    if (!rp_yes(c->rec, removed))
        rp_report(c, .field = removed);
    if (rp_empty(c, checked))
        rp_report(c, .field = checked);
}

static void half_anonymised(const struct rp_case *c) {
    if (anonymised(c))
        half_done(c, REQ_ANON_DIRECT_REMOVED, REQ_ANON_RISK_CHECK);
}

/* The same is asked of data disposed of at the end of its period (erase67 clause 9). */
static void disposed_half(const struct rp_case *c) {
    if (ropa_set_has(rp_get(c, DSP_DISPOSAL_METHOD), "anonymise"))
        half_done(c, DSP_ANON_DIRECT_REMOVED, DSP_ANON_RISK_CHECK);
}

static bool is_erased(const struct rp_case *c) {
    return right(c, RP_CODES("erasure")) &&
           rp_predicate_is(rp_get(c, REQ_OUTCOME), RP_CODES("fulfilled", "partial"));
}

/* What was made public is para 3 of the section; copies and backups came with the notification. */
static void copies_left(const struct rp_case *c) {
    const char *done = rp_get(c, REQ_COPIES_DONE);
    bool copies = ropa_set_has(done, "copies") && ropa_set_has(done, "backups");
    bool published = rp_yes(c->rec, REQ_WAS_PUBLIC) && !ropa_set_has(done, "public_copies") &&
                     !ropa_set_has(done, "controllers_told");
    if (is_erased(c) && (published || (since(c, RP_ERASE67) && !copies)))
        rp_report(c, .field = REQ_COPIES_DONE);
}

static void other_method(const struct rp_case *c) {
    const char *asked = rp_get(c, REQ_ERASE_ASKED), *used = rp_get(c, REQ_ERASE_METHOD);
    if (right(c, RP_CODES("erasure")) && asked && used && strcmp(asked, used) != 0 &&
        rp_empty(c, REQ_METHOD_CHANGED_ON))
        rp_report(c, .field = REQ_METHOD_CHANGED_ON);
}

static void not_rectified(const struct rp_case *c) {
    if (right(c, RP_CODES("rectification")) && is_refused(c) && rp_empty(c, REQ_REFUSAL_REASON) &&
        rp_empty(c, REQ_RECTIFIED_NOTE))
        rp_report(c, .field = REQ_RECTIFIED_NOTE);
}

static void past_policy(const struct rp_case *c) {
    if (right(c, RP_CODES("rectification", "restriction", "portability", "objection")) && is_open(c) &&
        due_in(c, rp_get(c, REQ_RECEIVED_AT), rp_rule_policy(c, SET_POLICY_REQUEST_DAYS), 0) < 0)
        rp_report(c, .field = REQ_OUTCOME);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R30-01", .severity = ROPA_ERROR, .law = "30 ¶4, dsar69",
      .condition = {{"คำขอเข้าถึงยังเปิดอยู่เกิน 30 วันนับแต่วันรับ ตั้งแต่ประกาศปี 2569 นับแต่คำขอครบถ้วน หรือถึงวันที่ขยาย", "A request for access is open over 30 days from receipt; under the notification of 2569 from the day it was complete, or past the extension"}},
      .message = {{"คำขอเข้าถึงเกิน ๓๐ วัน", "The request for access is overdue (30 days)"}}},
     .on = &rp_request, .judge = access_overdue},
    {{.id = "R30-02", .severity = ROPA_WARNING, .law = "30 ¶4",
      .condition = {{"คำขอเข้าถึงครบกำหนดใน 7 วัน (ค่าที่กำหนด)", "A request for access is due within 7 days (policy)"}},
      .message = {{"ใกล้ครบกำหนด ๓๐ วัน", "The thirty days are nearly over"}}},
     .on = &rp_request, .judge = access_due},
    {{.id = "R30-03", .severity = ROPA_ERROR, .law = "30 ¶3, 31 ¶3, 32 ¶3, 36 ¶1, 39(7); policy",
      .condition = {{"ปฏิเสธคำขอเข้าถึง โอนย้าย คัดค้าน หรือแก้ไข โดยไม่มีเหตุหรือเหตุผล สิทธิอื่น หรือขาดเพียงผู้อนุมัติ เป็นคำเตือน", "Access, portability, objection or rectification refused without ground or reason; a warning for other rights, or where only the approver is missing"}},
      .message = {{"ต้องบันทึกเหตุผลและผู้อนุมัติการปฏิเสธ", "Record the ground, the reason and the approver of the refusal"}}},
     .on = &rp_request, .judge = refused_silently},
    {{.id = "R30-04", .severity = ROPA_ERROR, .law = "30 ¶2",
      .condition = {{"ปฏิเสธการเข้าถึงด้วยเหตุอื่นนอกจากกฎหมาย คำสั่งศาล หรือพิสูจน์ตัวตนไม่ได้", "Access is refused on another ground than law, court order or identity"}},
      .message = {{"ปฏิเสธการเข้าถึงได้เฉพาะตามกฎหมายหรือคำสั่งศาลและกระทบบุคคลอื่น", "Access can be refused only by law or court order, where it would harm others"}}},
     .on = &rp_request, .judge = access_ground},
    {{.id = "R30-05", .severity = ROPA_WARNING, .law = "30 ¶2",
      .condition = {{"ปฏิเสธตามกฎหมายหรือคำสั่งศาล แต่ไม่อธิบายผลกระทบต่อผู้อื่น", "Refused by law or court order, and the harm to others isn't explained"}},
      .message = {{"ระบุผลกระทบต่อสิทธิเสรีภาพของบุคคลอื่น", "Explain the harm to the rights and freedoms of others"}}},
     .on = &rp_request, .judge = no_harm},
    {{.id = "R30-06", .severity = ROPA_WARNING, .law = "dsar69", .from = RP_DSAR69,
      .condition = {{"ขยายเวลาเกิน 30 วันจากกำหนดแรก หรือไม่มีเหตุผล", "Extended by more than 30 days beyond the first due date, or without a reason"}},
      .message = {{"ขยายเวลาได้ไม่เกิน ๓๐ วันพร้อมเหตุผล (ตามประกาศ พ.ศ. 2569 ซึ่งยังไม่ได้ตรวจกับราชกิจจานุเบกษา)", "An extension is at most 30 days and needs a reason (by the 2026 notification, not verified against the Gazette)"}}},
     .on = &rp_request, .judge = extended_too_far},
    {{.id = "R30-07", .severity = ROPA_WARNING, .law = "dsar69", .from = RP_DSAR69,
      .condition = {{"ตรวจตัวตนเกิน 15 วัน หรือให้เวลาแก้ไขคำขอน้อยกว่า 10 วัน", "Checking identity took over 15 days, or under 10 days were given for correction"}},
      .message = {{"ตรวจตัวตนเกิน ๑๕ วัน หรือให้เวลาแก้ไขน้อยกว่า ๑๐ วัน (ตามประกาศ พ.ศ. 2569 ซึ่งยังไม่ได้ตรวจกับราชกิจจานุเบกษา)", "Identity checked in over 15 days, or under 10 days given to correct (by the 2026 notification, not verified against the Gazette)"}}},
     .on = &rp_request, .judge = slow_check},
    {{.id = "R30-08", .severity = ROPA_WARNING, .law = "dsar69", .from = RP_DSAR69,
      .condition = {{"ลบข้อมูลส่วนบุคคลในคำขอ หรือลบคำขอทั้งรายการ ก่อนครบ 2 ปีนับแต่วันที่มีผล (คำขอที่ลบแล้วตรวจจากประวัติ และแจ้งที่องค์กร)", "The request's data is erased, or the request removed, within 2 years of its outcome (one that is gone is judged from history and told of the organisation)"}},
      .message = {{"เก็บคำขอและผลไม่น้อยกว่า ๒ ปี: {x} (ตามประกาศ พ.ศ. 2569 ซึ่งยังไม่ได้ตรวจกับราชกิจจานุเบกษา)", "Keep the request and its outcome for at least 2 years: {x} (by the 2026 notification, not verified against the Gazette)"}}},
     .on = &rp_request, .also = &rp_organisation, .judge = erased_early, .judge_also = removed_early},
    {{.id = "R31-01", .severity = ROPA_HINT, .law = "31 ¶2-3",
      .condition = {{"ขอโอนย้ายข้อมูลของกิจกรรมที่ไม่อาศัยความยินยอมหรือสัญญา", "Portability is asked of an activity that rests neither on consent nor on a contract"}},
      .message = {{"ไม่เข้าเงื่อนไขโอนย้าย ให้พิจารณาเป็นคำขอเข้าถึง", "Not portable; treat it as a request for access"}}},
     .on = &rp_request, .judge = not_portable},
    {{.id = "R32-01", .severity = ROPA_ERROR, .law = "32 ¶2",
      .condition = {{"มีคำคัดค้านแต่ยังไม่แยกข้อมูล เว้นแต่ปฏิเสธเพราะไม่เข้าเหตุหรือพิสูจน์ตัวตนไม่ได้", "An objection, and the data isn't set apart; unless refused as out of scope or for identity"}},
      .message = {{"ต้องแยกข้อมูลและหยุดใช้ทันทีเมื่อได้รับการคัดค้าน", "On an objection the data is set apart and its use stops at once"}}},
     .on = &rp_request, .judge = not_segregated},
    {{.id = "R32-02", .severity = ROPA_ERROR, .law = "32(2)",
      .condition = {{"ปฏิเสธคำคัดค้านการตลาดแบบตรงด้วยเหตุอื่นนอกจากพิสูจน์ตัวตนไม่ได้", "An objection to direct marketing is refused other than for identity"}},
      .message = {{"การคัดค้านการตลาดแบบตรงปฏิเสธไม่ได้", "An objection to direct marketing can't be refused"}}},
     .on = &rp_request, .judge = marketing},
    {{.id = "R32-03", .severity = ROPA_ERROR, .law = "32 ¶1, ¶3",
      .condition = {{"ปฏิเสธคำคัดค้านด้วยเหตุที่มาตรา 32 ไม่ได้ให้ไว้", "An objection is refused on a ground that s.32 doesn't give"}},
      .message = {{"เหตุปฏิเสธการคัดค้านไม่ถูกต้อง", "The ground for refusing the objection is not valid"}}},
     .on = &rp_request, .judge = objection_ground},
    {{.id = "R33-01", .severity = ROPA_ERROR, .law = "33, erase67; policy",
      .condition = {{"คำขอลบเปิดอยู่เกิน 90 วัน ถ้ามีเหตุทางเทคนิคและมาตรการระหว่างรอเป็นคำเตือน ก่อนประกาศปี 2567 เกิน 30 วัน (ค่าที่กำหนด) เป็นคำเตือน", "An erasure is open over 90 days; a warning with a technical reason and interim measures; before the notification of 2567 a warning after 30 days (policy)"}},
      .message = {{"คำขอลบเกินกำหนด", "The request for erasure is overdue"}}},
     .on = &rp_request, .judge = erasure_overdue},
    {{.id = "R33-02", .severity = ROPA_ERROR, .law = "erase67", .from = RP_ERASE67,
      .condition = {{"ขอลบเพราะเก็บโดยมิชอบ แต่ใช้วิธีทำให้ระบุตัวไม่ได้", "Erasure of unlawfully kept data is done by anonymising"}},
      .message = {{"ข้อมูลที่เก็บโดยมิชอบต้องลบหรือทำลาย ใช้วิธีไม่ระบุตัวตนแทนไม่ได้", "Unlawfully kept data must be erased or destroyed, not anonymised"}}},
     .on = &rp_request, .judge = must_delete},
    {{.id = "R33-03", .severity = ROPA_ERROR, .law = "erase67", .from = RP_ERASE67,
      .condition = {{"ทำให้ระบุตัวไม่ได้ แต่ยังมีตัวระบุทางตรงหรือไม่ได้ตรวจความเสี่ยง", "Anonymised, and direct identifiers remain or the risk isn't checked"}},
      .message = {{"ยังไม่ผ่านเกณฑ์ข้อมูลที่ระบุตัวบุคคลไม่ได้", "The anonymisation is not complete"}}},
     .on = &rp_request, .also = &rp_disposal, .judge = half_anonymised, .judge_also = disposed_half},
    {{.id = "R33-04", .severity = ROPA_ERROR, .law = "33 ¶3, erase67",
      .condition = {{"ลบแล้วแต่ยังไม่จัดการสำเนา ข้อมูลสำรอง หรือที่เผยแพร่", "Erased, and copies, backups or what was made public aren't dealt with"}},
      .message = {{"ยังไม่ได้จัดการสำเนา ข้อมูลสำรอง หรือแจ้งผู้ควบคุมอื่น", "Copies, backups or other controllers are not dealt with"}}},
     .on = &rp_request, .judge = copies_left},
    {{.id = "R33-05", .severity = ROPA_ERROR, .law = "erase67", .from = RP_ERASE67,
      .condition = {{"ใช้วิธีต่างจากที่ขอแต่ไม่ได้แจ้งผู้ขอ", "Another method than asked was used, and the person isn't told"}},
      .message = {{"ต้องแจ้งวิธีที่ใช้แทนให้ผู้ขอทราบ", "Tell the person which method was used instead"}}},
     .on = &rp_request, .judge = other_method},
    {{.id = "R34-01", .severity = ROPA_ERROR, .retired = true, .law = "34",
      .condition = {{"ระงับการใช้ข้อมูลของบุคคลแล้วแต่ยังใช้ (ทะเบียนไม่เก็บข้อมูลรายบุคคล)", "A person's data is used after its restriction (the register keeps no single persons' data)"}},
      .message = {{"ระงับการใช้แล้วแต่ยังมีการใช้ข้อมูล", "The data is used while its use is restricted"}}}},
    {{.id = "R36-01", .severity = ROPA_ERROR, .law = "36 ¶1",
      .condition = {{"ไม่แก้ไขตามคำขอและไม่บันทึกเหตุผล", "A rectification isn't done, and no reason is recorded"}},
      .message = {{"ต้องบันทึกคำขอแก้ไขพร้อมเหตุผลที่ไม่ดำเนินการ", "Record the request with the reason why nothing was corrected"}}},
     .on = &rp_request, .judge = not_rectified},
    {{.id = "R36-02", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"คำขอแก้ไข ระงับ โอนย้าย หรือคัดค้าน เปิดเกิน 30 วัน (ค่าที่กำหนด)", "Rectification, restriction, portability or objection is open over 30 days (policy)"}},
      .message = {{"เกินกำหนดภายในของหน่วยงาน", "The office's own time limit has passed"}}},
     .on = &rp_request, .judge = past_policy},
};
/* clang-format on */
RP_RULE_TABLE(request);
