/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.24: the lawful basis of each purpose (pdpa.md 5.4). */
#include "model/nouns/purpose.h"
#include "model/nouns/activity.h"
#include "rules/rule.h"

static bool basis(const struct rp_case *c, const char *const *codes) {
    return rp_predicate_is(rp_get(c, PUR_LAWFUL_BASIS), codes);
}

static void no_basis(const struct rp_case *c) {
    if (rp_empty(c, PUR_LAWFUL_BASIS))
        rp_report(c, .field = PUR_LAWFUL_BASIS);
}

static void no_law(const struct rp_case *c) {
    if (basis(c, RP_CODES("legal", "public_task", "state_power")) && rp_empty(c, PUR_LEGAL_REF))
        rp_report(c, .field = PUR_LEGAL_REF);
}

static void interest_of_agency(const struct rp_case *c) {
    if (basis(c, RP_CODES("legit")) && rp_rule_state(c) && rp_get(c, PUR_LEGAL_REF))
        rp_report(c, .field = PUR_LAWFUL_BASIS);
}

static void no_balance(const struct rp_case *c) {
    if (basis(c, RP_CODES("legit")) && rp_empty(c, PUR_LIA_REF))
        rp_report(c, .field = PUR_LIA_REF);
}

static void no_party(const struct rp_case *c) {
    bool party = rp_yes(c->rec, PUR_SUBJECT_IS_PARTY) && rp_get(c, PUR_CONTRACT_REF);
    if (basis(c, RP_CODES("contract")) && !party && !rp_yes(c->rec, PUR_PRECONTRACT_REQUEST))
        rp_report(c, .field = rp_get(c, PUR_CONTRACT_REF) ? (size_t)PUR_SUBJECT_IS_PARTY
                                                          : (size_t)PUR_CONTRACT_REF);
}

static void no_safeguards(const struct rp_case *c) {
    if (basis(c, RP_CODES("research", "archive")) && rp_empty(c, PUR_SAFEGUARD_NOTE))
        rp_report(c, .field = PUR_SAFEGUARD_NOTE);
}

static void routine_danger(const struct rp_case *c) {
    if (basis(c, RP_CODES("vital")) && rp_yes(c->whole, ACT_IS_ROUTINE))
        rp_report(c, .field = PUR_LAWFUL_BASIS);
}

static void only_policy(const struct rp_case *c) {
    const char *law = rp_get(c, PUR_LEGAL_REF);
    if (basis(c, RP_CODES("legal")) &&
        rp_rule_mentions(law, RP_CODES("นโยบาย", "แผน", "มติคณะรัฐมนตรี", "มติ ครม")) &&
        !rp_rule_mentions(law, RP_CODES("พ.ร.", "พระราช", "กฎ", "ระเบียบ", "ประกาศ", "ข้อบังคับ", "มาตรา",
                                        "ประมวล", "รัฐธรรมนูญ")))
        rp_report(c, .field = PUR_LEGAL_REF, .words = law);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R24-01", .severity = ROPA_ERROR, .law = "24",
      .condition = {{"วัตถุประสงค์ไม่มีฐานกฎหมาย", "A purpose has no lawful basis"}},
      .message = {{"วัตถุประสงค์นี้ยังไม่มีฐานกฎหมาย", "This purpose has no lawful basis"}}},
     .on = &rp_activity_purpose, .judge = no_basis},
    {{.id = "R24-02", .severity = ROPA_WARNING, .law = "policy; 24(4), 24(6)",
      .condition = {{"ฐานหน้าที่ตามกฎหมาย ภารกิจ หรืออำนาจรัฐ แต่ไม่อ้างกฎหมาย", "The basis is legal obligation, public task or official authority, and no law is cited"}},
      .message = {{"โปรดระบุกฎหมาย คำสั่ง หรือภารกิจที่อ้าง", "Cite the law, order or mission relied on"}}},
     .on = &rp_activity_purpose, .judge = no_law},
    {{.id = "R24-03", .severity = ROPA_WARNING, .law = "24(4), 24(5)",
      .condition = {{"หน่วยงานของรัฐใช้ฐานประโยชน์โดยชอบกับงานที่มีกฎหมายรองรับ", "A state agency relies on legitimate interests for a mission that the law gives it"}},
      .message = {{"หน่วยงานของรัฐที่ทำตามภารกิจควรใช้ฐานภารกิจสาธารณะ ไม่ใช่ประโยชน์โดยชอบด้วยกฎหมาย", "A state agency on its mission should rely on s.24(4), not on legitimate interests"}}},
     .on = &rp_activity_purpose, .judge = interest_of_agency},
    {{.id = "R24-04", .severity = ROPA_WARNING, .law = "policy; 24(5)", .elsewhere = true,
      .condition = {{"ฐานประโยชน์โดยชอบ แต่ไม่มีผลชั่งน้ำหนัก", "The basis is legitimate interests and there is no balancing test"}},
      .message = {{"ควรบันทึกผลการชั่งน้ำหนักประโยชน์กับสิทธิเป็นลายลักษณ์อักษร", "There is no written balancing test"}}},
     .on = &rp_activity_purpose, .judge = no_balance},
    {{.id = "R24-05", .severity = ROPA_ERROR, .law = "24(3)",
      .condition = {{"ฐานสัญญา แต่เจ้าของข้อมูลไม่ใช่คู่สัญญาที่ระบุ และไม่ได้ขอให้ดำเนินการก่อนทำสัญญา", "The basis is contract, the person is not party to a contract named, and asked for no step before one"}},
      .message = {{"ฐานสัญญาใช้ได้เมื่อเจ้าของข้อมูลเป็นคู่สัญญาหรือขอให้ดำเนินการก่อนเข้าทำสัญญา", "The person is not a party to the contract and asked for no step before one"}}},
     .on = &rp_activity_purpose, .judge = no_party},
    {{.id = "R24-06", .severity = ROPA_ERROR, .law = "24(1), research66, arch66",
      .condition = {{"ฐานวิจัยหรือจดหมายเหตุ แต่ไม่มีมาตรการปกป้อง", "The basis is research or archives and no safeguards are described"}},
      .message = {{"ต้องมีมาตรการปกป้องตามประกาศ", "The safeguards that the notification asks for are missing"}}},
     .on = &rp_activity_purpose, .judge = no_safeguards},
    {{.id = "R24-07", .severity = ROPA_WARNING, .law = "24(2)",
      .condition = {{"ฐานป้องกันอันตรายในงานประจำ", "The basis is vital interests and the work is routine"}},
      .message = {{"ฐานป้องกันอันตรายใช้เฉพาะเหตุจำเป็น ไม่ใช่งานประจำ", "Vital interests are for emergencies, not for routine work"}}},
     .on = &rp_activity_purpose, .judge = routine_danger},
    {{.id = "R24-08", .severity = ROPA_HINT, .law = "24(6)",
      .condition = {{"ฐานหน้าที่ตามกฎหมาย แต่อ้างเพียงนโยบาย แผน หรือมติคณะรัฐมนตรี", "The basis is legal obligation and only a policy, plan or cabinet resolution is cited"}},
      .message = {{"นโยบายหรือแผนอาจไม่ใช่หน้าที่ตามกฎหมาย พิจารณา ม.๒๔(๔)", "A policy is not a legal obligation; consider s.24(4)"}}},
     .on = &rp_activity_purpose, .judge = only_policy},
};
/* clang-format on */
RP_RULE_TABLE(purpose);
