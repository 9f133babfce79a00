/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.37 and s.95: security, retention and disposal (pdpa.md 5.9). */
#include "model/nouns/security.h"
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/retention.h"
#include "model/nouns/setting.h"
#include "model/nouns/storage.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdlib.h>

enum { OFFICIAL_YEARS = 10 };

static const char *measure(const struct rp_case *c, size_t f) {
    return c->security ? ropa_record_get(c->security, f) : NULL;
}

static const char *medium(const struct rp_case *c, size_t row) {
    return ropa_record_get(ropa_record_row(c->rec, ACT_STORAGE, row), STO_STORAGE_MEDIUM);
}

/* The flags of all media of the activity. */
static unsigned media(const struct rp_case *c) {
    unsigned flags = 0;
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_STORAGE); i++) {
        const char *code = medium(c, i);
        const struct ropa_choice *choice = code ? ropa_choice_find(&rp_vocab_medium, code) : NULL;
        flags |= choice ? choice->flags : 0;
    }
    return flags;
}

static bool kept_on(const struct rp_case *c, const char *const *codes) {
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_STORAGE); i++)
        if (rp_predicate_is(medium(c, i), codes))
            return true;
    return false;
}

/* The office's own words count as the list does. */
static bool has_measures(const struct rp_case *c, size_t list, size_t words) {
    return measure(c, list) || (c->security && rp_predicate_says(c->security, words));
}

static void report_measures(const struct rp_case *c, size_t f) {
    rp_report(c, .field = ACT_SECURITY_REF, .in = c->security, .at = f);
}

static void no_measures(const struct rp_case *c) {
    bool electronic = (media(c) & ROPA_ELECTRONIC) != 0;
    if (c->security && !has_measures(c, SEC_SEC_ORG, SEC_SEC_ORG_TEXT))
        report_measures(c, SEC_SEC_ORG);
    if (c->security && electronic && !has_measures(c, SEC_SEC_TECH, SEC_SEC_TECH_TEXT))
        report_measures(c, SEC_SEC_TECH);
}

/* Report the `least` of `v` that the measures in field `f` lack; nothing where that field is empty (R37-01). */
static void lacks(const struct rp_case *c, size_t f, const struct ropa_vocab *v, const char *const *least) {
    const char *set = measure(c, f);
    struct rp_buf b = {0};
    for (; set && *least; least++)
        if (!ropa_set_has(set, *least))
            rp_set_add(&b, *least);
    char *missing = rp_set_close(&b);
    rp_report_codes(c, v, missing, .field = ACT_SECURITY_REF, .in = c->security, .at = f);
    c->out->bad |= b.bad;
    free(missing);
}

static void below_minimum(const struct rp_case *c) {
    if (!(media(c) & ROPA_ELECTRONIC))
        return;
    lacks(c, SEC_SEC_ORG, &rp_vocab_seco, RP_CODES("role_access", "uam", "user_resp", "training"));
    lacks(c, SEC_SEC_TECH, &rp_vocab_sect, RP_CODES("auth", "least_priv", "audit_log"));
}

static void no_walls(const struct rp_case *c) {
    bool things = (media(c) & (ROPA_PAPER | ROPA_REMOVABLE)) || kept_on(c, RP_CODES("nvr"));
    if (things && c->security && !has_measures(c, SEC_SEC_PHYS, SEC_SEC_PHYS_TEXT))
        report_measures(c, SEC_SEC_PHYS);
}

static void not_encrypted(const struct rp_case *c) {
    const char *count = rp_get(c, ACT_SUBJECT_COUNT), *tech = measure(c, SEC_SEC_TECH);
    bool weighty = rp_get(c, ACT_SENSITIVE_CATEGORIES) ||
                   rp_predicate_implies_s26(rp_get(c, ACT_DATA_ELEMENTS)) ||
                   (count && strtol(count, NULL, 10) >= rp_rule_policy(c, SET_POLICY_ENCRYPT_COUNT));
    if (weighty && c->security &&
        kept_on(c, RP_CODES("removable", "mobile_dev", "cloud_foreign", "email_sys")) &&
        !rp_predicate_holds(tech, RP_CODES("encrypt_rest", "encrypt_transit")))
        report_measures(c, SEC_SEC_TECH);
}

static void shorter_than_saraban(const struct rp_case *c) {
    const char *n = c->retention ? ropa_record_get(c->retention, RET_RETENTION_MAX) : NULL;
    bool years = rp_is(c->retention, RET_RETENTION_UNIT, "year");
    if (rp_yes(c->rec, ACT_IS_OFFICIAL_RECORD) && n && (!years || strtol(n, NULL, 10) < OFFICIAL_YEARS) &&
        !ropa_record_get(c->retention, RET_RETENTION_LAW_REF))
        rp_report(c, .field = ACT_RETENTION_REF, .in = c->retention, .at = RET_RETENTION_LAW_REF);
}

/*
 * No method suits a medium in use: a rule of retention is shared and lists methods for media that others use. A method
 * of the office's own may suit any.
 */
static void wrong_method(const struct rp_case *c) {
    struct rp_buf item = {0};
    unsigned kept = media(c);
    bool suits = false;
    const char *methods = c->retention ? ropa_record_get(c->retention, RET_DISPOSAL_METHOD) : NULL;
    for (const char *pos = methods; kept && rp_set_next(&pos, &item);) {
        const struct ropa_choice *choice = ropa_choice_find(&rp_vocab_disposal, item.p);
        suits |= !choice || (choice->flags & kept);
    }
    if (kept && methods && !suits)
        rp_report_codes(c, &rp_vocab_disposal, methods, .field = ACT_RETENTION_REF, .in = c->retention,
                        .at = RET_DISPOSAL_METHOD);
    c->out->bad |= item.bad;
    rp_buf_free(&item);
}

static void no_optout(const struct rp_case *c) {
    if (rp_yes(c->rec, ACT_COLLECTED_BEFORE_PDPA) && rp_predicate_any_consent(c->rec) &&
        rp_empty(c, ACT_S95_OPTOUT_CHANNEL))
        rp_report(c, .field = ACT_S95_OPTOUT_CHANNEL);
}

static void official_or_not(const struct rp_case *c) {
    if (rp_rule_state(c) && rp_empty(c, ACT_IS_OFFICIAL_RECORD))
        rp_report(c, .field = ACT_IS_OFFICIAL_RECORD);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R37-01", .severity = ROPA_ERROR, .law = "37(1), sec65 ข้อ ๔(๒)", .elsewhere = true,
      .condition = {{"ชุดมาตรการไม่มีมาตรการเชิงองค์กร หรือเก็บทางอิเล็กทรอนิกส์แต่ไม่มีมาตรการเชิงเทคนิค", "The set has no organisational measures, or an electronic medium and no technical ones"}},
      .message = {{"ต้องมีทั้งมาตรการเชิงองค์กรและเชิงเทคนิค", "Organisational and technical measures are both needed"}}},
     .on = &rp_activity, .judge = no_measures},
    {{.id = "R37-02", .severity = ROPA_ERROR, .law = "sec65 ข้อ ๔(๖)-(๗)", .from = "2022-06-21", .elsewhere = true,
      .condition = {{"เก็บทางอิเล็กทรอนิกส์แต่ขาดมาตรการขั้นต่ำ", "An electronic medium, and a measure of the minimum set is missing"}},
      .message = {{"ขาดมาตรการขั้นต่ำ: {x}", "Minimum measures missing: {x}"}}},
     .on = &rp_activity, .judge = below_minimum},
    {{.id = "R37-03", .severity = ROPA_WARNING, .law = "sec65 ข้อ ๔(๒)", .from = "2022-06-21", .elsewhere = true,
      .condition = {{"เก็บบนกระดาษ สื่อถอดได้ หรือเครื่องบันทึกภาพ แต่ไม่มีมาตรการทางกายภาพ", "Paper, removable media or a video recorder without physical measures"}},
      .message = {{"ควรมีมาตรการทางกายภาพ", "Physical measures are wanting"}}},
     .on = &rp_activity, .judge = no_walls},
    {{.id = "R37-04", .severity = ROPA_WARNING, .law = "sec65", .from = "2022-06-21", .elsewhere = true,
      .condition = {{"ข้อมูลอ่อนไหวหรือตั้งแต่ 1,000 คน อยู่บนสื่อพกพา อีเมล หรือคลาวด์ต่างประเทศโดยไม่เข้ารหัส", "Sensitive data or 1,000 persons and more, unencrypted on removable media, e-mail or a foreign cloud"}},
      .message = {{"ควรเข้ารหัสข้อมูล", "Encrypt the data"}}},
     .on = &rp_activity, .judge = not_encrypted},
    {{.id = "R37-10", .severity = ROPA_WARNING, .law = "สารบรรณ ข้อ ๕๗",
      .condition = {{"หนังสือราชการเก็บสั้นกว่า 10 ปีโดยไม่อ้างระเบียบ", "An official record kept under 10 years without a reference"}},
      .message = {{"เก็บสั้นกว่า ๑๐ ปี โปรดอ้างข้อยกเว้นในข้อ ๕๗", "Kept under 10 years: cite the exception of clause 57"}}},
     .on = &rp_activity, .judge = shorter_than_saraban},
    {{.id = "R37-11", .severity = ROPA_WARNING, .law = "37(3)",
      .condition = {{"วิธีทำลายไม่เหมาะกับสื่อใดที่เก็บ", "A disposal method that suits none of the media"}},
      .message = {{"วิธีทำลายไม่ตรงกับสื่อจัดเก็บ: {x}", "The disposal method does not suit the media: {x}"}}},
     .on = &rp_activity, .judge = wrong_method},
    {{.id = "R37-15", .severity = ROPA_ERROR, .law = "37(3); สารบรรณ ข้อ ๕๗",
      .condition = {{"หน่วยงานของรัฐยังไม่ตอบว่าเป็นหนังสือราชการหรือไม่", "A state agency hasn't answered whether these are official records"}},
      .message = {{"ยังไม่ได้ตอบว่าเป็นหนังสือราชการหรือไม่ ซึ่งกำหนดวิธีเก็บและทำลาย", "It isn't said whether these are official records, which decides how they are kept and destroyed"}}},
     .on = &rp_activity, .judge = official_or_not},
    {{.id = "R95-01", .severity = ROPA_ERROR, .law = "95",
      .condition = {{"มีข้อมูลก่อนกฎหมายใช้บังคับที่อาศัยความยินยอม แต่ไม่มีช่องทางยกเลิก", "Data from before the Act on consent, without a way to opt out"}},
      .message = {{"ข้อมูลเก่าต้องมีวิธียกเลิกความยินยอมที่ประชาสัมพันธ์แล้ว", "Earlier data needs a publicised way to withdraw consent"}}},
     .on = &rp_activity, .judge = no_optout},
};
/* clang-format on */
RP_RULE_TABLE(security);
