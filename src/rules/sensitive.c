/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.26: data that needs a ground of its own (pdpa.md 5.6). */
#include "model/nouns/activity.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/purpose.h"
#include "model/nouns/retention.h"
#include "rules/rule.h"

#include <stdlib.h>

static bool ground(const struct rp_case *c, const char *const *codes) {
    return rp_predicate_is(rp_get(c, PUR_S26_GROUND), codes);
}

/* A general basis that people mistake for enough gets a sentence of its own (R26-12). */
static bool is_mistaken(const struct rp_case *c) {
    return rp_predicate_is(rp_get(c, PUR_LAWFUL_BASIS), RP_CODES("contract", "legit", "consent"));
}

static bool lacks_ground(const struct rp_case *c) {
    return rp_predicate_uses_s26(c->rec) && rp_empty(c, PUR_S26_GROUND);
}

static void no_ground(const struct rp_case *c) {
    if (lacks_ground(c) && !is_mistaken(c))
        rp_report(c, .field = PUR_S26_GROUND);
}

/* Who has chosen consent is led to explicit consent; the other bases don't reach such data. */
static void general_basis(const struct rp_case *c) {
    if (!lacks_ground(c) || !is_mistaken(c))
        return;
    if (rp_is(c->rec, PUR_LAWFUL_BASIS, "consent"))
        rp_report(
            c, .field = PUR_S26_GROUND,
            .say = {
                "ข้อมูลอ่อนไหวต้องอาศัยความยินยอมโดยชัดแจ้ง โปรดเลือกเหตุตามมาตรา ๒๖ (ความยินยอมโดยชัดแจ้ง) "
                "และแบบขอความยินยอม",
                "Sensitive data needs explicit consent: choose that ground of s.26, and the consent form"});
    else
        rp_report(c, .field = PUR_S26_GROUND);
}

/* What a form lacks is said of it, once for all that name it. */
static void not_explicit(const struct rp_case *c) {
    const struct ropa_record *form = rp_rule_named(c, PUR_CONSENT_FORM_REF);
    if (ground(c, RP_CODES("s26_consent")) &&
        (rp_empty(c, PUR_CONSENT_FORM_REF) || (form && !rp_yes(form, CNF_EXPLICIT))))
        rp_report(c, .field = PUR_CONSENT_FORM_REF, .in = form, .at = CNF_EXPLICIT);
}

static void no_specific_law(const struct rp_case *c) {
    bool care = ground(c, RP_CODES("s26_5a")) && rp_empty(c, PUR_CONTRACT_REF);
    if (rp_predicate_uses_s26(c->rec) &&
        (care || ground(c, RP_CODES("s26_5b", "s26_5c", "s26_5d", "s26_5e"))) && rp_empty(c, PUR_S26_LAW_REF))
        rp_report(c, .field = PUR_S26_LAW_REF);
}

static void no_measures(const struct rp_case *c) {
    if (rp_predicate_uses_s26(c->rec) && ground(c, RP_CODES("s26_5b", "s26_5c", "s26_5d", "s26_5e")) &&
        rp_empty(c, PUR_S26_MEASURES))
        rp_report(c, .field = PUR_S26_MEASURES);
}

static void agency_as_association(const struct rp_case *c) {
    if (ground(c, RP_CODES("s26_2")) && rp_rule_state(c))
        rp_report(c, .field = PUR_S26_GROUND);
}

/* Months that the data is kept; 0 where no period is stated. */
static long months_kept(const struct ropa_record *retention) {
    const char *n = retention ? ropa_record_get(retention, RET_RETENTION_MAX) : NULL;
    long value = n ? strtol(n, NULL, 10) : 0;
    return rp_is(retention, RET_RETENTION_UNIT, "year")    ? value * 12
           : rp_is(retention, RET_RETENTION_UNIT, "month") ? value
                                                           : value / 30;
}

/* State power is the control of a competent authority; a specific law or measures show the safeguards. */
static void crime_unguarded(const struct rp_case *c) {
    if (rp_predicate_uses_category(c->rec, "criminal") && rp_empty(c, PUR_S26_LAW_REF) &&
        rp_empty(c, PUR_S26_MEASURES) && !rp_is(c->rec, PUR_LAWFUL_BASIS, "state_power"))
        rp_report(c, .field = PUR_S26_MEASURES);
}

/* Proof is a form that asks for explicit consent to give the data to the public. */
static bool asks_to_publish(const struct ropa_record *form) {
    const char *types = ropa_record_get(form, CNF_RECIPIENT_TYPES);
    return rp_yes(form, CNF_EXPLICIT) && rp_yes(form, CNF_COVERS_DISCLOSURE) &&
           (!types || ropa_set_has(types, "public"));
}

static void not_proven_public(const struct rp_case *c) {
    const struct ropa_record *form = rp_rule_named(c, PUR_CONSENT_FORM_REF);
    bool unseen = !form && rp_get(c, PUR_CONSENT_FORM_REF); /* what can't be seen is not judged */
    if (ground(c, RP_CODES("s26_3")) && !unseen && !(form && asks_to_publish(form)))
        rp_report(c, .field = PUR_CONSENT_FORM_REF);
}

static void crime_kept_long(const struct rp_case *c) {
    if (rp_predicate_uses_category(c->rec, "criminal") && months_kept(c->retention) > 6 &&
        !ground(c, RP_CODES("s26_consent")) && rp_empty(c, PUR_S26_LAW_REF))
        rp_report(c, .field = PUR_S26_GROUND);
}

static void can_consent(const struct rp_case *c) {
    if (ground(c, RP_CODES("s26_1")) && rp_yes(c->whole, ACT_IS_ROUTINE))
        rp_report(c, .field = PUR_S26_GROUND);
}

static void not_confirmed(const struct rp_case *c) {
    if (rp_predicate_asks_s26(rp_get(c, ACT_DATA_ELEMENTS)) && rp_empty(c, ACT_SENSITIVE_CATEGORIES))
        rp_report(c, .field = ACT_SENSITIVE_CATEGORIES);
}

static void no_alternative(const struct rp_case *c) {
    if (rp_predicate_uses_category(c->rec, "biometric") && !rp_yes(c->rec, PUR_BIOMETRIC_ALTERNATIVE))
        rp_report(c, .field = PUR_BIOMETRIC_ALTERNATIVE);
}

static void needless_ground(const struct rp_case *c) {
    if (rp_get(c, PUR_S26_GROUND) && !rp_predicate_uses_s26(c->rec))
        rp_report(c, .field = PUR_S26_GROUND);
}

static void id_copies(const struct rp_case *c) {
    if (ropa_set_has(rp_get(c, ACT_DATA_ELEMENTS), "id_copy") && rp_empty(c, ACT_SENSITIVE_CATEGORIES))
        rp_report(c, .field = ACT_DATA_ELEMENTS);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R26-01", .severity = ROPA_ERROR, .law = "26 ¶1",
      .condition = {{"วัตถุประสงค์ใช้ข้อมูลอ่อนไหวแต่ไม่มีเหตุตามมาตรา 26", "A purpose uses sensitive data and has no ground of s.26"}},
      .message = {{"มีข้อมูลอ่อนไหวแต่ไม่มีเหตุตามมาตรา ๒๖", "Sensitive data without a ground of s.26"}}},
     .on = &rp_activity_purpose, .judge = no_ground},
    {{.id = "R26-02", .severity = ROPA_ERROR, .law = "26 ¶1, 19", .elsewhere = true,
      .condition = {{"เหตุคือความยินยอมโดยชัดแจ้ง แต่ไม่มีแบบขอความยินยอม", "The ground is explicit consent and no consent form is named"}},
      .message = {{"ต้องเป็นความยินยอมโดยชัดแจ้ง", "Consent must be explicit, on a form"}}},
     .on = &rp_activity_purpose, .judge = not_explicit},
    {{.id = "R26-03", .severity = ROPA_ERROR, .law = "26(5)",
      .condition = {{"เหตุตาม 26(5) แต่ไม่ระบุกฎหมายเฉพาะ ((5)(ก) อาจอ้างสัญญากับผู้ประกอบวิชาชีพทางการแพทย์)", "A ground of s.26(5) without the specific law ((5)(a): or a contract with a medical professional)"}},
      .message = {{"ต้องระบุกฎหมายเฉพาะที่ให้เก็บข้อมูลนี้ (เฉพาะ (๕)(ก) อาจอ้างสัญญากับผู้ประกอบวิชาชีพทางการแพทย์)", "The specific law is missing ((5)(a) may rest on a contract with a medical professional)"}}},
     .on = &rp_activity_purpose, .judge = no_specific_law},
    {{.id = "R26-04", .severity = ROPA_ERROR, .law = "26(5)(ข)-(จ)",
      .condition = {{"เหตุตาม 26(5)(ข) ถึง (จ) แต่ไม่มีมาตรการคุ้มครอง", "A ground of s.26(5)(b) to (e) without measures"}},
      .message = {{"ต้องมีมาตรการคุ้มครองที่เหมาะสม", "Suitable measures are missing"}}},
     .on = &rp_activity_purpose, .judge = no_measures},
    {{.id = "R26-05", .severity = ROPA_ERROR, .law = "26(2)",
      .condition = {{"หน่วยงานของรัฐใช้เหตุขององค์กรไม่แสวงหากำไร", "A state agency uses the ground of non-profit bodies"}},
      .message = {{"หน่วยงานของรัฐใช้ข้อยกเว้นขององค์กรไม่แสวงหากำไรไม่ได้", "The ground of non-profit bodies is not open to a state agency"}}},
     .on = &rp_activity_purpose, .judge = agency_as_association},
    {{.id = "R26-06", .severity = ROPA_ERROR, .law = "26 ¶3, crim66",
      .condition = {{"ใช้ประวัติอาชญากรรมโดยไม่ใช้อำนาจรัฐ ไม่อ้างกฎหมายเฉพาะ และไม่มีมาตรการคุ้มครอง", "Criminal records, neither under official authority nor with a specific law or safeguards"}},
      .message = {{"ประวัติอาชญากรรมต้องอยู่ภายใต้การควบคุมของหน่วยงานที่มีอำนาจหรือมีมาตรการตามประกาศ", "Criminal records need a competent authority's control or the safeguards of the notification"}}},
     .on = &rp_activity_purpose, .judge = crime_unguarded},
    {{.id = "R26-07", .severity = ROPA_ERROR, .law = "crim66", .from = "2024-04-07",
      .condition = {{"เก็บประวัติอาชญากรรมเกิน 6 เดือนโดยไม่มีความยินยอมโดยชัดแจ้งหรือกฎหมายเฉพาะ", "Criminal records kept over 6 months without explicit consent or a specific law"}},
      .message = {{"เก็บประวัติอาชญากรรมเกิน ๖ เดือนหลังเสร็จวัตถุประสงค์", "A criminal record is kept more than 6 months after its purpose"}}},
     .on = &rp_activity_purpose, .judge = crime_kept_long},
    {{.id = "R26-08", .severity = ROPA_WARNING, .law = "26(1)",
      .condition = {{"ใช้เหตุป้องกันอันตรายในงานประจำที่ขอความยินยอมได้", "The ground is vital interests and the work is routine"}},
      .message = {{"ข้อยกเว้นนี้ใช้เมื่อเจ้าของข้อมูลให้ความยินยอมไม่ได้", "This ground is for persons who cannot consent"}}},
     .on = &rp_activity_purpose, .judge = can_consent},
    {{.id = "R26-09", .severity = ROPA_WARNING, .law = "26(3)",
      .condition = {{"อ้างว่าเปิดเผยต่อสาธารณะด้วยความยินยอมโดยชัดแจ้ง แต่ไม่มีแบบที่ขอความยินยอมโดยชัดแจ้งให้เผยแพร่ต่อสาธารณะเป็นหลักฐาน", "Said to be public with the person's explicit consent, and no form that asks explicit consent to publish proves it"}},
      .message = {{"ต้องมีหลักฐานว่าเจ้าของข้อมูลยินยอมให้เปิดเผยต่อสาธารณะ", "Proof is needed that the person consented to publication"}}},
     .on = &rp_activity_purpose, .judge = not_proven_public},
    {{.id = "R26-10", .severity = ROPA_HINT, .law = "26",
      .condition = {{"มีข้อมูลที่อาจเผยข้อมูลอ่อนไหว และยังไม่ยืนยัน", "An element may reveal sensitive data, and it isn't confirmed"}},
      .message = {{"ข้อมูลนี้อาจเผยข้อมูลอ่อนไหว โปรดยืนยัน", "This may reveal sensitive data; please confirm"}}},
     .on = &rp_activity, .judge = not_confirmed},
    {{.id = "R26-11", .severity = ROPA_WARNING, .law = "19 ¶4, 22, 26",
      .condition = {{"ใช้ข้อมูลชีวภาพโดยไม่มีทางเลือกอื่น", "Biometric data is used and there is no alternative"}},
      .message = {{"ควรมีทางเลือกอื่นแทนสแกนใบหน้า/นิ้วมือ", "Offer an alternative to face or fingerprint scans"}}},
     .on = &rp_activity_purpose, .judge = no_alternative},
    {{.id = "R26-12", .severity = ROPA_ERROR, .law = "26",
      .condition = {{"กรณี R26-01 ที่ฐานเป็นสัญญา ประโยชน์โดยชอบ หรือความยินยอม", "As R26-01, where the basis is contract, legitimate interests or consent"}},
      .message = {{"ฐานทั่วไปใช้กับข้อมูลอ่อนไหวไม่ได้", "A general basis does not cover sensitive data; give a ground of s.26"}}},
     .on = &rp_activity_purpose, .judge = general_basis},
    {{.id = "R26-13", .severity = ROPA_WARNING, .law = "26",
      .condition = {{"ระบุเหตุตามมาตรา 26 ทั้งที่วัตถุประสงค์ไม่ใช้ข้อมูลอ่อนไหว", "A ground of s.26, and the purpose uses no such data"}},
      .message = {{"ระบุเหตุตามมาตรา ๒๖ ทั้งที่ไม่มีข้อมูลอ่อนไหว", "A ground of s.26 without sensitive data"}}},
     .on = &rp_activity_purpose, .judge = needless_ground},
    {{.id = "R26-14", .severity = ROPA_HINT, .law = "26, 22",
      .condition = {{"มีสำเนาบัตรประชาชน และยังไม่ยืนยันหรือปิดทับข้อมูลอ่อนไหว", "ID-card copies, and sensitive data neither confirmed nor masked"}},
      .message = {{"สำเนาบัตรประชาชนมักแสดงศาสนา/หมู่โลหิต โปรดปกปิดหรือยืนยันว่าไม่เก็บ", "ID-card copies show religion and blood group; mask them or confirm"}}},
     .on = &rp_activity, .judge = id_copies},
};
/* clang-format on */
RP_RULE_TABLE(sensitive);
