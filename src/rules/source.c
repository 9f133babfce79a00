/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.25: data collected from elsewhere (pdpa.md 5.5). */
#include "model/nouns/activity.h"
#include "model/nouns/purpose.h"
#include "rules/rule.h"

#include <ropa/text.h>

enum { NOTICE_DAYS = 30 };

static bool from_elsewhere(const struct rp_case *c) {
    return rp_predicate_from_elsewhere(rp_get(c, ACT_SOURCE_TYPES));
}

static bool on_consent(const struct rp_case *c) {
    return from_elsewhere(c) && rp_predicate_any_consent(c->rec);
}

/* A warning while the thirty days run, or while it isn't known when they began. */
static void no_notice(const struct rp_case *c) {
    const char *since = rp_get(c, ACT_INDIRECT_COLLECTED_DATE);
    bool late = since && *c->today && ropa_date_days(since, c->today) > NOTICE_DAYS;
    if (on_consent(c) && rp_empty(c, ACT_S25_NOTICE_DATE))
        rp_report(c, .field = ACT_S25_NOTICE_DATE, .as = late ? RP_AS_ERROR : RP_AS_WARNING);
}

static void late_notice(const struct rp_case *c) {
    const char *since = rp_get(c, ACT_INDIRECT_COLLECTED_DATE), *told = rp_get(c, ACT_S25_NOTICE_DATE);
    if (from_elsewhere(c) && since && told && ropa_date_days(since, told) > NOTICE_DAYS)
        rp_report(c, .field = ACT_S25_NOTICE_DATE, .as = on_consent(c) ? RP_AS_ERROR : RP_AS_WARNING);
}

/* Whether the first `event` came before the notice, or on its day too. */
static bool is_before_notice(const struct rp_case *c, size_t event, bool same_day) {
    const char *first = rp_get(c, event), *told = rp_get(c, ACT_S25_NOTICE_DATE);
    return on_consent(c) && rp_empty(c, ACT_S25_EXCEPTION) && first && told &&
           strcmp(first, told) < (same_day ? 1 : 0);
}

static void after_contact(const struct rp_case *c) {
    if (is_before_notice(c, ACT_FIRST_CONTACT_DATE, false))
        rp_report(c, .field = ACT_FIRST_CONTACT_DATE);
}

static void after_disclosure(const struct rp_case *c) {
    bool before = is_before_notice(c, ACT_FIRST_DISCLOSURE_DATE, false);
    if (is_before_notice(c, ACT_FIRST_DISCLOSURE_DATE, true))
        rp_report(c, .field = ACT_FIRST_DISCLOSURE_DATE, .as = before ? RP_AS_ERROR : RP_AS_WARNING);
}

static void untold(const struct rp_case *c) {
    if (from_elsewhere(c) && !rp_predicate_any_consent(c->rec) && rp_empty(c, ACT_S25_NOTICE_DATE) &&
        rp_empty(c, ACT_S25_EXCEPTION) && rp_empty(c, ACT_NOTICE_REF) &&
        rp_empty(c, ACT_NOTICE_EXEMPT_REASON))
        rp_report(c, .field = ACT_S25_EXCEPTION);
}

/* What can't be told, or mustn't wait for it, needs safeguards besides (para 2(2), (3)). */
static void exception_unproven(const struct rp_case *c) {
    bool guards = rp_predicate_is(rp_get(c, ACT_S25_EXCEPTION), RP_CODES("s25_impossible", "s25_urgent"));
    if (rp_empty(c, ACT_S25_EXCEPTION))
        return;
    if (rp_empty(c, ACT_S25_EVIDENCE_REF))
        rp_report(c, .field = ACT_S25_EVIDENCE_REF);
    if (guards && rp_empty(c, ACT_S25_SAFEGUARDS))
        rp_report(c, .field = ACT_S25_SAFEGUARDS);
}

/* A guardian may consent for the person; whoever sends in names may not. */
static void for_another(const struct rp_case *c) {
    bool health = rp_predicate_holds(rp_get(c, ACT_SENSITIVE_CATEGORIES), RP_CODES("health", "disability"));
    if (rp_predicate_holds(rp_get(c, ACT_SOURCE_TYPES), RP_CODES("org_rep", "employer", "complaint_src")) &&
        (rp_predicate_any_consent(c->rec) || health))
        rp_report(c, .field = ACT_SOURCE_TYPES);
}

static void source_unnamed(const struct rp_case *c) {
    if (from_elsewhere(c) && rp_empty(c, ACT_SOURCE_DETAIL))
        rp_report(c, .field = ACT_SOURCE_DETAIL);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R25-01", .severity = ROPA_ERROR, .law = "25 ¶1(1)",
      .condition = {{"ได้ข้อมูลจากแหล่งอื่นโดยอาศัยความยินยอม และยังไม่แจ้ง เมื่อพ้น 30 วัน ก่อนนั้นเป็นคำเตือน ข้อยกเว้นไม่ช่วย", "From elsewhere on consent, and no notice within 30 days; a warning until then; no exception clears it"}},
      .message = {{"ได้ข้อมูลจากแหล่งอื่น ต้องแจ้งและขอความยินยอมภายใน ๓๐ วัน", "Data from another source: tell the person and ask consent within 30 days"}}},
     .on = &rp_activity, .judge = no_notice},
    {{.id = "R25-02", .severity = ROPA_ERROR, .law = "25 ¶1(1), ¶3",
      .condition = {{"แจ้งช้ากว่า 30 วันหลังได้ข้อมูล ถ้าใช้ฐานอื่นเป็นคำเตือน", "The notice came over 30 days after the data; a warning on another basis than consent"}},
      .message = {{"แจ้งเกิน ๓๐ วันนับแต่วันที่เก็บ", "The notice came more than 30 days after the collection"}}},
     .on = &rp_activity, .judge = late_notice, .past = true},
    {{.id = "R25-03", .severity = ROPA_ERROR, .law = "25 ¶3",
      .condition = {{"อาศัยความยินยอม และติดต่อเจ้าของข้อมูลก่อนวันที่แจ้ง", "On consent, the person was contacted before the notice"}},
      .message = {{"ต้องแจ้งตั้งแต่การติดต่อครั้งแรก", "The notice was due at the first contact"}}},
     .on = &rp_activity, .judge = after_contact, .past = true},
    {{.id = "R25-04", .severity = ROPA_ERROR, .law = "25 ¶3",
      .condition = {{"อาศัยความยินยอม และเปิดเผยก่อนวันที่แจ้ง วันเดียวกันเป็นคำเตือน", "On consent, the data was disclosed before the notice; a warning on the same day"}},
      .message = {{"ต้องแจ้งก่อนเปิดเผยครั้งแรก", "The notice was due before the first disclosure"}}},
     .on = &rp_activity, .judge = after_disclosure, .past = true},
    {{.id = "R25-05", .severity = ROPA_WARNING, .law = "25, noticeg65 4.2",
      .condition = {{"ได้ข้อมูลจากแหล่งอื่นโดยฐานอื่น ไม่มีประกาศ การแจ้ง หรือข้อยกเว้น", "From elsewhere on another basis, with neither notice nor exception"}},
      .message = {{"ควรแจ้งเจ้าของข้อมูลในการติดต่อครั้งแรก แม้อาศัยฐานอื่น", "Tell the person at the first contact, whatever the basis"}}},
     .on = &rp_activity, .judge = untold},
    {{.id = "R25-06", .severity = ROPA_WARNING, .law = "25 ¶2",
      .condition = {{"อ้างข้อยกเว้นโดยไม่มีหลักฐาน หรืออ้างว่าแจ้งไม่ได้หรือเร่งด่วนโดยไม่มีมาตรการคุ้มครอง", "An exception without evidence; or impossible or urgent, and no safeguards are told"}},
      .message = {{"ยังไม่มีหลักฐานหรือมาตรการคุ้มครองของข้อยกเว้น", "The exception is without evidence or safeguards"}}},
     .on = &rp_activity, .judge = exception_unproven},
    {{.id = "R25-07", .severity = ROPA_WARNING, .law = "policy; 25, 30 ¶1",
      .condition = {{"ได้ข้อมูลจากแหล่งอื่นแต่ไม่ระบุชื่อแหล่ง", "From elsewhere, and the source is not named"}},
      .message = {{"ระบุแหล่งที่มาให้ชัด เจ้าของข้อมูลมีสิทธิขอทราบ", "Name the source; the person has a right to know it"}}},
     .on = &rp_activity, .judge = source_unnamed},
    {{.id = "R25-08", .severity = ROPA_HINT, .law = "19, 25",
      .condition = {{"ผู้อื่นส่งข้อมูลที่อาศัยความยินยอมหรือข้อมูลสุขภาพแทนเจ้าของข้อมูล", "Someone else supplies data on consent, or of health, for the person"}},
      .message = {{"บุคคลอื่นให้ความยินยอมแทนไม่ได้ ควรให้เจ้าของข้อมูลกรอกเอง", "Another can't consent for the person; let the person fill it in"}}},
     .on = &rp_activity, .judge = for_another},
};
/* clang-format on */
RP_RULE_TABLE(source);
