/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.27 and s.37(2): recipients (pdpa.md 5.7). */
#include "model/nouns/disclosure.h"
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <stdio.h>

static bool type(const struct rp_case *c, const char *const *codes) {
    return rp_predicate_is(rp_get(c, RCP_RECIPIENT_TYPE), codes);
}

/* A body outside the juristic person that decides for itself. */
static bool outside(const struct rp_case *c) {
    return rp_get(c, RCP_RECIPIENT_TYPE) && !type(c, RP_CODES("unit_same", "processor"));
}

static bool without_consent(const struct rp_case *c) {
    return outside(c) && !rp_predicate_is(rp_get(c, RCP_RECIPIENT_BASIS), RP_CODES("consent", "s26_consent"));
}

static void no_basis(const struct rp_case *c) {
    if (!outside(c))
        return;
    if (rp_empty(c, RCP_RECIPIENT_BASIS))
        rp_report(c, .field = RCP_RECIPIENT_BASIS);
    else if (rp_empty(c, RCP_RECIPIENT_PURPOSE))
        rp_report(c, .field = RCP_RECIPIENT_PURPOSE, .as = RP_AS_WARNING);
}

static void not_recorded(const struct rp_case *c) {
    if (without_consent(c) && !ropa_field_answered(c->whole, ACT_USES_WITHOUT_CONSENT) &&
        !rp_is(c->rec, RCP_DISCLOSURE_MODE, "recurring") && rp_empty(c, RCP_DISCLOSURE_LOG_REF))
        rp_report(c, .field = RCP_DISCLOSURE_LOG_REF);
}

static void sends_too_much(const struct rp_case *c) {
    struct rp_buf item = {0};
    bool excess = false;
    for (const char *pos = rp_get(c, RCP_RECIPIENT_ELEMENTS); rp_set_next(&pos, &item);)
        excess |= !rp_rule_uses(c->whole, item.p);
    if (excess && ropa_record_rows(c->whole, ACT_PURPOSE))
        rp_report(c, .field = RCP_RECIPIENT_ELEMENTS);
    c->out->bad |= item.bad;
    rp_buf_free(&item);
}

static void publishes(const struct rp_case *c) {
    if (type(c, RP_CODES("public")) &&
        rp_predicate_holds(rp_get(c, RCP_RECIPIENT_ELEMENTS),
                           RP_CODES("id13", "bank_acct", "mobile", "addr_now")))
        rp_report(c, .field = RCP_RECIPIENT_ELEMENTS);
}

static void no_decision(const struct rp_case *c) {
    if (type(c, RP_CODES("oia_request")) && rp_empty(c, RCP_OIA_REF))
        rp_report(c, .field = RCP_OIA_REF);
}

/* Whether the form covers a disclosure to this kind of recipient. */
static bool form_covers(const struct ropa_record *form, const char *type) {
    const char *types = form ? ropa_record_get(form, CNF_RECIPIENT_TYPES) : NULL;
    return form && rp_yes(form, CNF_COVERS_DISCLOSURE) && (!types || !type || ropa_set_has(types, type));
}

static bool on_consent(const struct rp_case *c, size_t basis) {
    return rp_predicate_is(rp_get(c, basis), RP_CODES("consent", "s26_consent"));
}

/* What field `who` names is given what rests on consent, by field `basis`, under no form. */
static void no_form(const struct rp_case *c, size_t basis, size_t who, bool elsewhere) {
    const char *name = rp_get(c, who);
    rp_report(c, .field = basis, .x = {name ? name : "–"}, .elsewhere = elsewhere);
}

/*
 * What rests on consent is disclosed under `form`, the first that the entry names (the only one, or of `several`): what that lacks is said of it,
 * once for all that do.
 */
static void form_lacks(const struct rp_case *c, const struct ropa_record *form, bool several,
                       const char *type) {
    const struct ropa_choice *to = type ? ropa_choice_find(&rp_vocab_recip, type) : NULL;
    bool covers = rp_yes(form, CNF_COVERS_DISCLOSURE);
    char th[512], en[512];
    type = type ? type : "–";
    snprintf(th, sizeof th,
             several ? "แบบขอความยินยอมนี้ และแบบอื่นของกิจกรรมเดียวกัน ไม่ครอบคลุมการเปิดเผยแก่: %s"
                     : "แบบขอความยินยอมไม่ครอบคลุมการเปิดเผยแก่: %s",
             to ? to->label.in[ROPA_TH] : type);
    snprintf(en, sizeof en,
             several ? "Neither this consent form nor another of the same activity covers disclosure to: %s"
                     : "The consent form doesn't cover disclosure to: %s",
             to ? to->label.in[ROPA_EN] : type);
    rp_report(c, .field = RCP_RECIPIENT_BASIS, .in = form,
              .at = covers ? CNF_RECIPIENT_TYPES : CNF_COVERS_DISCLOSURE, .elsewhere = true, .say = {th, en});
}

static void consent_missing(const struct rp_case *c) {
    const char *type = rp_get(c, RCP_RECIPIENT_TYPE);
    const struct ropa_record *first = NULL;
    bool covered = false, several = false;
    for (size_t i = 0; i < ropa_record_rows(c->whole, ACT_PURPOSE) && !covered; i++) {
        const struct ropa_record *p = ropa_record_row(c->whole, ACT_PURPOSE, i);
        const struct ropa_record *form =
            rp_rule_record(c, &rp_consent_form, ropa_record_get(p, PUR_CONSENT_FORM_REF));
        covered = form_covers(form, type);
        several |= form && first && form != first;
        first = first ? first : form;
    }
    if (covered || !on_consent(c, RCP_RECIPIENT_BASIS))
        return;
    if (first)
        form_lacks(c, first, several, type);
    else
        no_form(c, RCP_RECIPIENT_BASIS, RCP_RECIPIENT_NAME, true);
}

/* Of a disclosure, the form it names. */
static void named_form_missing(const struct rp_case *c) {
    if (on_consent(c, DIS_RECIPIENT_BASIS) &&
        !form_covers(rp_rule_named(c, DIS_CONSENT_FORM_REF), rp_get(c, DIS_RECIPIENT_TYPE)))
        no_form(c, DIS_RECIPIENT_BASIS, DIS_RECIPIENT_NAME, false);
}

static void disclosed_without_ground(const struct rp_case *c) {
    if (rp_rule_state(c) && rp_get(c, DIS_RECIPIENT_TYPE) &&
        !rp_predicate_is(rp_get(c, DIS_RECIPIENT_TYPE), RP_CODES("unit_same", "processor")) &&
        !rp_predicate_is(rp_get(c, DIS_RECIPIENT_BASIS), RP_CODES("consent", "s26_consent")) &&
        rp_empty(c, DIS_OIA24_GROUND))
        rp_report(c, .field = DIS_OIA24_GROUND);
}

static void no_oia_ground(const struct rp_case *c) {
    bool single = rp_is(c->rec, RCP_DISCLOSURE_MODE, "single");
    if (rp_rule_state(c) && without_consent(c) && rp_empty(c, RCP_OIA24_GROUND))
        rp_report(c, .field = RCP_OIA24_GROUND, .as = single ? RP_AS_ERROR : RP_AS_WARNING);
}

static bool has_agreement(const struct ropa_record *activity) {
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_PROCESSOR_USE); i++)
        if (ropa_record_get(ropa_record_row(activity, ACT_PROCESSOR_USE, i), PRU_DPA_REF))
            return true;
    return false;
}

static void no_terms(const struct rp_case *c) {
    bool loose = type(c, RP_CODES("professional", "oia_request", "other")) ||
                 (type(c, RP_CODES("processor")) && !has_agreement(c->whole));
    if (loose && rp_empty(c, RCP_RECIPIENT_TERMS))
        rp_report(c, .field = RCP_RECIPIENT_TERMS);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R27-01", .severity = ROPA_ERROR, .law = "27 ¶1, 27 ¶2; policy",
      .condition = {{"เปิดเผยต่อภายนอกโดยไม่มีฐาน ถ้าขาดเพียงวัตถุประสงค์ของผู้รับเป็นคำเตือน", "Disclosed outside without a basis; a warning where only the recipient's purpose is missing"}},
      .message = {{"การเปิดเผยต้องมีฐานกฎหมาย และควรบันทึกวัตถุประสงค์ที่ผู้รับแจ้ง", "The disclosure lacks a basis, or the recipient's purpose"}}},
     .on = &rp_activity_recipient, .judge = no_basis},
    {{.id = "R27-02", .severity = ROPA_ERROR, .law = "27 ¶1",
      .condition = {{"เปิดเผยโดยความยินยอม แต่ไม่มีแบบที่ครอบคลุมการเปิดเผยแก่ผู้รับนี้", "Disclosed on consent, and no consent form covers disclosure to this recipient"}},
      .message = {{"ไม่มีแบบความยินยอมที่ครอบคลุมการเปิดเผยแก่: {x}", "No consent form covers disclosure to: {x}"}}},
     .on = &rp_activity_recipient, .also = &rp_disclosure, .judge = consent_missing, .judge_also = named_form_missing},
    {{.id = "R27-03", .severity = ROPA_ERROR, .law = "27 ¶3, 39(6)",
      .condition = {{"เปิดเผยโดยไม่มีความยินยอม และไม่มีทั้งบันทึกในรายการและบันทึกการเปิดเผย", "Disclosed without consent, recorded neither in the entry nor in the log"}},
      .message = {{"ยังไม่ได้บันทึกการเปิดเผย", "The disclosure is recorded neither in the entry nor in the log"}}},
     .on = &rp_activity_recipient, .judge = not_recorded},
    {{.id = "R27-04", .severity = ROPA_WARNING, .law = "21, 27",
      .condition = {{"ส่งข้อมูลที่ไม่มีวัตถุประสงค์ใดใช้", "An element is sent that no purpose uses"}},
      .message = {{"ส่งข้อมูลเกินที่จำเป็น", "More data is sent than the purposes use"}}},
     .on = &rp_activity_recipient, .judge = sends_too_much},
    {{.id = "R27-05", .severity = ROPA_WARNING, .law = "21, 27",
      .condition = {{"เผยแพร่เลขประจำตัว บัญชีธนาคาร โทรศัพท์ หรือที่อยู่", "ID numbers, bank accounts, telephones or addresses are published"}},
      .message = {{"จะเผยแพร่ต่อสาธารณะ โปรดปกปิดข้อมูล", "Redact before publishing"}}},
     .on = &rp_activity_recipient, .judge = publishes},
    {{.id = "R27-06", .severity = ROPA_WARNING, .law = "3; OIA 15(5), 17, 24",
      .condition = {{"ให้ข้อมูลตามคำขอข้อมูลข่าวสาร แต่ไม่อ้างผลพิจารณา", "Given on a request under the OIA, and no decision is cited"}},
      .message = {{"อ้างผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ และการให้เวลาคัดค้านไม่น้อยกว่า ๑๕ วัน", "Cite the OIA decision and the time given to object (15 days or more)"}}},
     .on = &rp_activity_recipient, .judge = no_decision},
    {{.id = "R27-07", .severity = ROPA_ERROR, .law = "OIA 24",
      .condition = {{"หน่วยงานของรัฐเปิดเผยโดยไม่มีความยินยอมและไม่ระบุเหตุตามมาตรา 24 ถ้าส่งเป็นประจำเป็นคำเตือน", "A state agency discloses without consent or a ground of OIA s.24; a warning unless it is a single disclosure"}},
      .message = {{"ยังไม่ได้ระบุเหตุที่เปิดเผยได้โดยไม่มีความยินยอมเป็นหนังสือตามมาตรา ๒๔ แห่งพระราชบัญญัติข้อมูลข่าวสารของราชการ", "No ground of OIA s.24 for disclosing without written consent"}}},
     .on = &rp_activity_recipient, .also = &rp_disclosure, .judge = no_oia_ground, .judge_also = disclosed_without_ground},
    {{.id = "R37-13", .severity = ROPA_ERROR, .law = "37(2)",
      .condition = {{"ผู้รับไม่ใช่ผู้ควบคุมและไม่มีข้อตกลง และไม่มีเงื่อนไขป้องกัน", "The recipient is neither a controller nor a processor under an agreement, and there are no terms"}},
      .message = {{"ต้องมีเงื่อนไขป้องกันการใช้โดยมิชอบ", "Terms against misuse are missing"}}},
     .on = &rp_activity_recipient, .judge = no_terms},
};
/* clang-format on */
RP_RULE_TABLE(disclosure);
