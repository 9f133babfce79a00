/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.40 to s.42: processors, entries kept as processor, and the DPO (pdpa.md 5.10). */
#include "model/nouns/activity.h"
#include "model/nouns/dpa.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/setting.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <stdlib.h>

enum { BREACH_HOURS = 72 };

/* Of the same party, and no model text. */
static bool is_with_processor(const struct rp_case *c, const struct ropa_record *dpa) {
    const char *party = rp_get(c, PRU_PROCESSOR_REF);
    return party && rp_is(dpa, DPA_PARTY_REF, party) && !rp_yes(dpa, DPA_IS_TEMPLATE);
}

static void no_agreement(const struct rp_case *c) {
    if (rp_empty(c, PRU_DPA_REF))
        rp_rule_unlinked(c, PRU_DPA_REF, rp_rule_first(c, &rp_dpa, is_with_processor), RP_AS_RULE);
}

/* The day the agreement began to hold: its own, else that of the signature. */
static const char *began(const struct ropa_record *dpa) {
    const char *from = ropa_record_get(dpa, DPA_VALID_FROM);
    return from ? from : ropa_record_get(dpa, DPA_SIGNED_AT);
}

/* What keeps the agreement from holding today: said of it, once for all that rely on it. A model text isn't signed; who relies on that is told. */
static void told_not_in_force(const struct rp_case *c, const struct ropa_record *dpa) {
    bool own = c->rec == dpa;
    const struct ropa_record *in = rp_yes(dpa, DPA_IS_TEMPLATE) ? NULL : dpa;
    bool over = *c->today && rp_rule_day_before(ropa_record_get(dpa, DPA_VALID_TO), c->today) &&
                !ropa_record_get(dpa, DPA_SERVICE_ENDED_ON);
    if (!ropa_record_get(dpa, DPA_SIGNED_AT))
        rp_report(c, .field = own ? (size_t)DPA_SIGNED_AT : (size_t)PRU_DPA_REF, .in = in,
                  .at = DPA_SIGNED_AT, .say = {"ข้อตกลงยังไม่มีวันลงนาม", "The agreement has no date of signing"});
    else if (over)
        rp_report(
            c, .field = own ? (size_t)DPA_VALID_TO : (size_t)PRU_DPA_REF, .in = in, .at = DPA_VALID_TO,
            .say = {"ข้อตกลงหมดอายุแล้วแต่ยังใช้บริการ", "The agreement has ended and the service is still used"});
}

/* Of the activity that relies on it. */
static void not_in_force(const struct rp_case *c) {
    const struct ropa_record *dpa = rp_rule_named(c, PRU_DPA_REF);
    if (dpa)
        told_not_in_force(c, dpa);
}

/* The agreement by itself; a late start can't be undone. */
static void holds_not(const struct rp_case *c) {
    if (rp_yes(c->rec, DPA_IS_TEMPLATE))
        return;
    told_not_in_force(c, c->rec);
    if (rp_rule_day_before(rp_get(c, DPA_FIRST_DATA_ON), began(c->rec)))
        rp_report(c, .field = DPA_FIRST_DATA_ON, .past = true,
                  .say = {"ข้อตกลงเริ่มหลังส่งข้อมูลครั้งแรก", "The agreement began after the data first went out"});
}

/* Report the clauses of `codes` that the agreement lacks. */
static void lacks(const struct rp_case *c, const char *const *codes) {
    struct rp_buf b = {0};
    for (; *codes; codes++)
        if (!ropa_set_has(rp_get(c, DPA_DP_ITEMS), *codes))
            rp_set_add(&b, *codes);
    char *missing = rp_set_close(&b);
    rp_report_codes(c, &rp_vocab_dpitem, missing, .field = DPA_DP_ITEMS);
    c->out->bad |= b.bad;
    free(missing);
}

static void no_clause(const struct rp_case *c) {
    lacks(c, RP_CODES("dp03", "dp04", "dp05"));
}

static void no_further_clause(const struct rp_case *c) {
    lacks(c, RP_CODES("dp01", "dp02", "dp06", "dp07", "dp08", "dp09", "dp10", "dp11", "dp12", "dp13", "dp14",
                      "dp15"));
}

static void slow_breach_notice(const struct rp_case *c) {
    const char *hours = rp_get(c, DPA_BREACH_HOURS);
    if (!hours || strtol(hours, NULL, 10) > BREACH_HOURS)
        rp_report(c, .field = DPA_BREACH_HOURS);
}

static void ends_soon(const struct rp_case *c) {
    int days = rp_rule_days(c->today, rp_get(c, DPA_VALID_TO), -1);
    if (!rp_yes(c->rec, DPA_IS_TEMPLATE) && rp_empty(c, DPA_SERVICE_ENDED_ON) && days >= 0 &&
        days <= rp_rule_policy(c, SET_POLICY_DPA_SOON_DAYS))
        rp_report(c, .field = DPA_VALID_TO);
}

/* A post that decides on the means: head of ICT or of data, CIO, CDO. */
static bool is_decisive(const char *post) {
    bool heads = rp_rule_mentions(post, RP_CODES("ผู้อำนวยการ", "ผอ.", "หัวหน้าศูนย์"));
    bool systems = rp_rule_mentions(post, RP_CODES("สารสนเทศ", "ศทส", "ดิจิทัล", "ระบบข้อมูล"));
    return (heads && systems) || rp_rule_mentions(post, RP_CODES("CIO", "CDO", "เทคโนโลยีสารสนเทศระดับสูง",
                                                                 "ข้อมูลระดับสูง", "ดิจิทัลระดับสูง"));
}

/* What the office says of it counts; where it doesn't say, the posts speak. */
static void conflict(const struct rp_case *c) {
    const struct ropa_record *officer = rp_rule_named(c, ORG_DPO_REF);
    const char *others = rp_get(c, ORG_DPO_OTHER_POSTS);
    bool own = is_decisive(officer ? ropa_record_get(officer, PER_POST) : NULL);
    if (rp_empty(c, ORG_DPO_REF) || rp_is(c->rec, ORG_DPO_DECIDES, "0"))
        return;
    if (rp_yes(c->rec, ORG_DPO_DECIDES))
        rp_report(c, .field = ORG_DPO_DECIDES);
    else if (own || is_decisive(others))
        rp_report(c, .field = own ? ORG_DPO_REF : ORG_DPO_OTHER_POSTS);
}

static void no_sub_terms(const struct rp_case *c) {
    if (rp_yes(c->rec, PRU_SUBPROCESSOR_ALLOWED) && rp_empty(c, PRU_SUBPROCESSOR_TERMS))
        rp_report(c, .field = PRU_SUBPROCESSOR_TERMS);
}

static void decides(const struct rp_case *c) {
    if (rp_yes(c->rec, PRU_DECIDES_PURPOSES))
        rp_report(c, .field = PRU_DECIDES_PURPOSES);
}

/* Each item of the notification that applies and isn't answered; retention and the like have other duties. */
static void lacks_item(const struct rp_case *c) {
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        const struct ropa_field *field = &rp_activity.fields[f];
        if (field->duty[1] && field->need == ROPA_REQUIRED && ropa_field_applies(c->rec, f) && rp_empty(c, f))
            rp_report(c, .field = f, .x = {field->label.in[ROPA_TH], field->label.in[ROPA_EN]});
    }
}

static void no_instructions(const struct rp_case *c) {
    if (rp_empty(c, ACT_P_INSTRUCTION_REF))
        rp_report(c, .field = ACT_P_INSTRUCTION_REF);
}

static bool has_officer(const struct ropa_record *org) {
    return ropa_record_get(org, ORG_DPO_REF) != NULL;
}

static void no_officer(const struct rp_case *c) {
    bool asked = !rp_empty(c, ORG_DPO_REQUIRED);
    if (!has_officer(c->rec) && (!asked || rp_yes(c->rec, ORG_DPO_REQUIRED)))
        rp_report(c, .field = ORG_DPO_REF, .as = asked ? RP_AS_ERROR : RP_AS_HINT);
}

/* Every entry of an office that must have one lacks it, beside what s.39 asks of the entry itself. */
static void officer_lacking(const struct rp_case *c) {
    const struct ropa_record *org = c->organisation;
    if (org && !has_officer(org) && rp_yes(org, ORG_DPO_REQUIRED))
        rp_report(c, .field = ROPA_NO_FIELD, .in = org, .at = ORG_DPO_REF, .as = RP_AS_ERROR,
                  .elsewhere = true);
}

static void officer_unannounced(const struct rp_case *c) {
    if (!rp_empty(c, ORG_DPO_REF) && rp_empty(c, ORG_DPO_NOTIFIED))
        rp_report(c, .field = ORG_DPO_NOTIFIED);
}

static void no_reporting_line(const struct rp_case *c) {
    if (!rp_empty(c, ORG_DPO_REF) && rp_empty(c, ORG_DPO_REPORTS_TO))
        rp_report(c, .field = ORG_DPO_REPORTS_TO);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R40-01", .severity = ROPA_ERROR, .law = "40 ¶3", .elsewhere = true,
      .condition = {{"ใช้ผู้ประมวลผลโดยไม่มีข้อตกลง (ถ้ามีข้อตกลงกับผู้นั้นอยู่แล้ว บอกรหัส)", "A processor is used and no agreement is named (one with that party that exists is named)"}},
      .message = {{"ใช้ผู้ประมวลผลแต่ไม่มีข้อตกลง", "A processor without an agreement"}}},
     .on = &rp_activity_processor_use, .judge = no_agreement},
    {{.id = "R40-02", .severity = ROPA_ERROR, .law = "40 ¶3", .elsewhere = true,
      .condition = {{"ข้อตกลงยังไม่ลงนาม สิ้นสุดแล้วขณะยังใช้บริการ หรือเริ่มหลังส่งข้อมูลครั้งแรก (ข้อหลังรับทราบได้)", "The agreement isn't signed, has ended while the service goes on, or began after the first data went out (the last can be acknowledged)"}},
      .message = {{"ข้อตกลงยังไม่ลงนาม หมดอายุ หรือลงนามหลังส่งข้อมูล", "The agreement is not signed, has expired, or was signed after the data went out"}}},
     .on = &rp_activity_processor_use, .also = &rp_dpa, .judge = not_in_force, .judge_also = holds_not},
    {{.id = "R40-03", .severity = ROPA_ERROR, .law = "40, sec65 ข้อ ๖, breach65",
      .condition = {{"ข้อตกลงไม่มีข้อคำสั่ง ความมั่นคงปลอดภัย หรือการแจ้งเหตุ", "The agreement lacks the clause on instructions, security or breach notice"}},
      .message = {{"ข้อตกลงขาดสาระจำเป็น: {x}", "The agreement lacks: {x}"}}},
     .on = &rp_dpa, .judge = no_clause},
    {{.id = "R40-04", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ข้อตกลงขาดข้อที่แนะนำ", "The agreement lacks a recommended clause"}},
      .message = {{"ข้อตกลงควรมีข้อ {x}", "The agreement should have: {x}"}}},
     .on = &rp_dpa, .judge = no_further_clause},
    {{.id = "R40-05", .severity = ROPA_WARNING, .law = "breach65", .from = "2022-12-15",
      .condition = {{"ไม่กำหนดเวลาแจ้งเหตุของผู้ประมวลผล หรือเกิน 72 ชั่วโมง", "No time is set for the processor's breach notice, or over 72 hours"}},
      .message = {{"กำหนดเวลาแจ้งเหตุของผู้ประมวลผลไม่ควรเกิน ๗๒ ชม. (แนะนำ ๒๔)", "The processor should give notice within 72 hours (24 is advised)"}}},
     .on = &rp_dpa, .judge = slow_breach_notice},
    {{.id = "R40-06", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ให้จ้างช่วงได้โดยไม่มีเงื่อนไข", "Sub-processing is allowed without terms"}},
      .message = {{"ยังไม่มีการอนุญาตผู้ประมวลผลช่วง", "Sub-processors are allowed without approval or list"}}},
     .on = &rp_activity_processor_use, .judge = no_sub_terms},
    {{.id = "R40-07", .severity = ROPA_WARNING, .law = "6, 40 ¶2",
      .condition = {{"ผู้รับจ้างกำหนดวัตถุประสงค์เอง", "The contractor decides the purposes itself"}},
      .message = {{"ผู้นี้อาจเป็นผู้ควบคุม ไม่ใช่ผู้ประมวลผล", "This body acts as a controller, not as a processor"}}},
     .on = &rp_activity_processor_use, .judge = decides},
    {{.id = "R40-08", .severity = ROPA_ERROR, .law = "40(3), procrec65",
      .condition = {{"บันทึกของผู้ประมวลผลขาดรายการตามประกาศข้อใดที่ใช้กับงานนี้", "A processor's entry lacks an item of the notification that applies"}},
      .message = {{"บันทึกของผู้ประมวลผลขาดข้อ {x}", "The processor's record lacks: {x}"}}},
     .on = &rp_activity, .role = RP_PROCESSOR, .judge = lacks_item},
    {{.id = "R40-09", .severity = ROPA_ERROR, .law = "40(1), ¶3", .elsewhere = true,
      .condition = {{"ทำงานแทนโดยไม่มีคำสั่งหรือข้อตกลงจากผู้ควบคุม", "A processor's entry names no instructions"}},
      .message = {{"ไม่มีคำสั่งหรือข้อตกลงจากผู้ควบคุม", "There are no instructions from the controller"}}},
     .on = &rp_activity, .role = RP_PROCESSOR, .judge = no_instructions},
    {{.id = "R40-10", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ข้อตกลงสิ้นสุดภายใน 60 วัน (ค่าที่กำหนด)", "The agreement ends within 60 days (policy)"}},
      .message = {{"ข้อตกลงใกล้หมดอายุ", "The agreement is about to end"}}},
     .on = &rp_dpa, .judge = ends_soon},
    {{.id = "R41-01", .severity = ROPA_ERROR, .law = "41 ¶1(1), dpogov66", .from = "2023-10-16",
      .condition = {{"ต้องมี DPO แต่ยังไม่แต่งตั้ง ถ้ายังไม่ตอบว่าต้องมีหรือไม่เป็นคำแนะนำ", "A DPO is required and none is named; a hint while it isn't answered whether one is"}},
      .message = {{"ต้องแต่งตั้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "A data protection officer must be appointed"}}},
     .on = &rp_organisation, .also = &rp_activity, .role = RP_ANY_ROLE, .judge = no_officer, .judge_also = officer_lacking},
    {{.id = "R41-02", .severity = ROPA_ERROR, .law = "41 ¶5",
      .condition = {{"มี DPO แต่ไม่มีวันที่แจ้ง สคส.", "There is a DPO, and no date on which the Office was told"}},
      .message = {{"ยังไม่ได้แจ้งข้อมูล DPO ต่อ สคส.", "The Office has not been told who the DPO is"}}},
     .on = &rp_organisation, .judge = officer_unannounced},
    {{.id = "R41-03", .severity = ROPA_WARNING, .law = "42 ¶4", .elsewhere = true,
      .condition = {{"DPO ตัดสินใจเรื่องระบบหรือข้อมูลด้วย: ตอบว่าใช่ หรือยังไม่ตอบแต่ตำแหน่งของ DPO (หรือหน้าที่อื่น) เป็น ผอ.ศทส. CIO หรือเทียบเท่า", "The DPO also decides on systems or data: the office says so, or doesn't say and a post held is head of ICT, CIO or the like"}},
      .message = {{"DPO อาจมีหน้าที่ขัดกัน", "The DPO may have a conflict of duties"}}},
     .on = &rp_organisation, .judge = conflict},
    {{.id = "R41-04", .severity = ROPA_WARNING, .law = "42 ¶3",
      .condition = {{"มี DPO แต่ไม่ระบุว่ารายงานต่อใคร", "There is a DPO without a reporting line"}},
      .message = {{"DPO ต้องรายงานผู้บริหารสูงสุดได้โดยตรง", "The DPO must be able to report to the head directly"}}},
     .on = &rp_organisation, .judge = no_reporting_line},
};
/* clang-format on */
RP_RULE_TABLE(processor);
