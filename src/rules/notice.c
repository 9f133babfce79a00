/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.21 to s.23: necessity and notice (pdpa.md 5.3). */
#include "model/nouns/notice.h"
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/purpose.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <stdlib.h>

static bool holds(const struct rp_case *c, const char *const *elements) {
    return rp_predicate_holds(rp_get(c, ACT_DATA_ELEMENTS), elements);
}

static void not_explained(const struct rp_case *c) {
    struct rp_buf item = {0}, risky = {0};
    for (const char *pos = rp_get(c, ACT_DATA_ELEMENTS); rp_set_next(&pos, &item);) {
        const struct ropa_choice *choice = ropa_choice_find(&rp_vocab_element, item.p);
        if (choice && (choice->flags & ROPA_HIGH_RISK))
            rp_set_add(&risky, item.p);
    }
    char *set = rp_set_close(&risky);
    if (rp_empty(c, ACT_NECESSITY_NOTE))
        rp_report_codes(c, &rp_vocab_element, set, .field = ACT_NECESSITY_NOTE);
    c->out->bad |= item.bad || risky.bad;
    rp_buf_free(&item);
    free(set);
}

static void keeps_copies(const struct rp_case *c) {
    if (holds(c, RP_CODES("id_copy", "house_reg")))
        rp_report(c, .field = ACT_DATA_ELEMENTS);
}

static void keeps_twice(const struct rp_case *c) {
    if (holds(c, RP_CODES("dob")) && holds(c, RP_CODES("age")))
        rp_report_codes(c, &rp_vocab_element, "[\"dob\",\"age\"]", .field = ACT_DATA_ELEMENTS);
    else if (holds(c, RP_CODES("addr_reg")) && holds(c, RP_CODES("house_reg")))
        rp_report_codes(c, &rp_vocab_element, "[\"addr_reg\",\"house_reg\"]", .field = ACT_DATA_ELEMENTS);
}

/* s.25 para 1(2) is a reason only where nothing comes from the person and nothing rests on consent. */
static bool is_excused(const struct rp_case *c) {
    if (!rp_is(c->rec, ACT_NOTICE_EXEMPT_REASON, "s25_1_2"))
        return !rp_empty(c, ACT_NOTICE_EXEMPT_REASON);
    return !ropa_set_has(rp_get(c, ACT_SOURCE_TYPES), "self") && !rp_predicate_any_consent(c->rec);
}

/* A notice of the entry's own unit, or of the whole office. */
static bool is_of_unit(const struct rp_case *c, const struct ropa_record *notice) {
    const char *unit = ropa_record_get(notice, NOT_UNIT_REF);
    return !unit || rp_is(c->rec, ACT_UNIT_REF, unit);
}

/* It falls due with the signature; before it, whoever writes the entry sees what whoever signs will see, and nothing is kept back. */
static void no_notice(const struct rp_case *c) {
    const char *status = ropa_record_status(c->rec);
    bool is_signed = rp_predicate_is(status, RP_CODES("approved", "accepted", "published"));
    bool before = rp_predicate_is(status, RP_CODES("draft", "submitted", "returned")) &&
                  ropa_record_rows(c->rec, ACT_PURPOSE) > 0;
    if (!rp_empty(c, ACT_NOTICE_REF) || is_excused(c))
        return;
    if (is_signed || before)
        rp_rule_unlinked(c, ACT_NOTICE_REF, rp_rule_first(c, &rp_notice, is_of_unit),
                         is_signed ? RP_AS_RULE : RP_AS_HINT);
}

static void no_effect(const struct rp_case *c) {
    const char *given = rp_get(c, PUR_MANDATORY_PROVISION);
    bool law =
        rp_predicate_is(given, RP_CODES("required_by_law", "required_by_contract", "to_enter_contract"));
    if (rp_empty(c, PUR_NONPROVISION_EFFECT) &&
        (law || rp_predicate_is(given, RP_CODES("needed_for_service"))))
        rp_report(c, .field = PUR_NONPROVISION_EFFECT, .as = law ? RP_AS_ERROR : RP_AS_WARNING);
}

static void no_camera_sign(const struct rp_case *c) {
    bool camera = holds(c, RP_CODES("cctv")) || ropa_set_has(rp_get(c, ACT_COLLECTION_CHANNELS), "cctv");
    if (camera && !rp_predicate_holds(rp_get(c, ACT_NOTICE_CHANNELS), RP_CODES("poster", "sticker")))
        rp_report(c, .field = ACT_NOTICE_CHANNELS);
}

static void not_in_gazette(const struct rp_case *c) {
    if (rp_is(c->rec, ACT_RECORD_ROLE, "controller") && rp_rule_state(c) && rp_empty(c, ACT_OIA23_PUBLISHED))
        rp_report(c, .field = ACT_OIA23_PUBLISHED,
                  .in = c->organisation ? c->organisation : rp_rule_unsaid(c), .at = ROPA_NO_FIELD);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R22-01", .severity = ROPA_WARNING, .law = "22",
      .condition = {{"มีข้อมูลเสี่ยงสูงแต่ไม่อธิบายความจำเป็น", "A high-risk element, and its necessity isn't explained"}},
      .message = {{"โปรดอธิบายความจำเป็นของข้อมูลเสี่ยงสูง \"{x}\"", "Explain why \"{x}\" is necessary"}}},
     .on = &rp_activity, .judge = not_explained},
    {{.id = "R22-02", .severity = ROPA_HINT, .law = "22, 26",
      .condition = {{"เก็บสำเนาบัตรประชาชนหรือสำเนาทะเบียนบ้าน", "Copies of ID cards or house registrations are kept"}},
      .message = {{"พิจารณาเก็บเฉพาะเลขหรือใช้การตรวจสอบทางดิจิทัล และปิดศาสนา/หมู่โลหิตบนสำเนา", "Prefer the number or a digital check; mask religion and blood group on copies"}}},
     .on = &rp_activity, .judge = keeps_copies},
    {{.id = "R22-03", .severity = ROPA_HINT, .law = "22",
      .condition = {{"เก็บทั้งวันเกิดและอายุ หรือทั้งที่อยู่และสำเนาทะเบียนบ้าน", "Both date of birth and age, or both registered address and house registration"}},
      .message = {{"อาจเก็บข้อมูลซ้ำซ้อนเกินจำเป็น: {x}", "The same may be kept twice: {x}"}}},
     .on = &rp_activity, .judge = keeps_twice},
    {{.id = "R23-01", .severity = ROPA_ERROR, .law = "23, 25 ¶1(2)", .elsewhere = true,
      .condition = {{"อนุมัติแล้วแต่ไม่มีประกาศและไม่มีเหตุยกเว้น (ก่อนลงนามเป็นคำแนะนำ)", "Approved, with neither a notice nor a reason to have none (a hint before it is signed)"}},
      .message = {{"ยังไม่มีประกาศความเป็นส่วนตัวสำหรับกิจกรรมนี้", "No privacy notice covers this activity"}}},
     .on = &rp_activity, .judge = no_notice},
    {{.id = "R23-04", .severity = ROPA_ERROR, .law = "23(2)",
      .condition = {{"ต้องให้ข้อมูลตามกฎหมายหรือสัญญา แต่ไม่บอกผลหากไม่ให้ ถ้าจำเป็นต่อบริการเป็นคำเตือน", "Law or contract demands the data and the effect of refusing isn't said; a warning where a service needs it"}},
      .message = {{"ยังไม่ได้แจ้งผลกระทบหากไม่ให้ข้อมูล", "The effect of not giving the data is missing"}}},
     .on = &rp_activity_purpose, .judge = no_effect},
    {{.id = "R23-13", .severity = ROPA_HINT, .law = "23",
      .condition = {{"มีกล้องวงจรปิดแต่ไม่มีป้ายหรือสติกเกอร์", "Cameras, and neither sign nor sticker"}},
      .message = {{"ควรติดป้ายแจ้งบริเวณที่มีกล้อง", "Put up a sign where the cameras are"}}},
     .on = &rp_activity, .judge = no_camera_sign},
    {{.id = "R23-14", .severity = ROPA_WARNING, .law = "OIA 23(3)",
      .condition = {{"หน่วยงานของรัฐเป็นผู้ควบคุม และไม่อ้างราชกิจจานุเบกษา", "A state agency's entry as controller cites no Gazette"}},
      .message = {{"มีกิจกรรมที่ยังไม่อยู่ในรายการที่ลงพิมพ์ในราชกิจจานุเบกษาตามพระราชบัญญัติข้อมูลข่าวสารของราชการ", "Activities are not in the list published in the Gazette under the Official Information Act"}}},
     .on = &rp_activity, .judge = not_in_gazette},
};
/* clang-format on */
RP_RULE_TABLE(notice);
