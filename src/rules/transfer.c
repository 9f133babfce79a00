/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.28 and s.29: transfers abroad (pdpa.md 5.7). */
#include "model/nouns/transfer.h"
#include "base/country.h"
#include "model/hints.h"
#include "model/nouns/activity.h"
#include "model/nouns/party.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/setting.h"
#include "model/nouns/storage.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool any_row(const struct rp_case *c, size_t rows, size_t field, const char *const *codes) {
    for (size_t i = 0; i < ropa_record_rows(c->whole, rows); i++) {
        const char *v = ropa_record_get(ropa_record_row(c->whole, rows, i), field);
        if (codes ? rp_predicate_is(v, codes) : v != NULL)
            return true;
    }
    return false;
}

/* Whether the row of storage says itself that it is abroad. */
static bool is_abroad(const struct ropa_record *storage) {
    const char *country = ropa_record_get(storage, STO_STORAGE_COUNTRY);
    return country && !rp_country_is_home(country);
}

static bool stored_abroad(const struct rp_case *c) {
    bool abroad = false;
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_STORAGE); i++)
        abroad |= is_abroad(ropa_record_row(c->rec, ACT_STORAGE, i));
    return abroad;
}

static void no_ground(const struct rp_case *c) {
    bool abroad = stored_abroad(c) ||
                  any_row(c, ACT_RECIPIENT, RCP_RECIPIENT_TYPE, RP_CODES("intl_org", "foreign_gov"));
    if (abroad && !any_row(c, ACT_TRANSFER, XFR_XB_GROUND, NULL))
        rp_report(c, .field = ACT_TRANSFER);
}

static bool ground(const struct rp_case *c, const char *const *codes) {
    return rp_predicate_is(rp_get(c, XFR_XB_GROUND), codes);
}

static void not_told(const struct rp_case *c) {
    if (ground(c, RP_CODES("s28_2")) && !rp_yes(c->rec, XFR_XB_INADEQUACY_INFORMED))
        rp_report(c, .field = XFR_XB_INADEQUACY_INFORMED);
}

static void no_evidence(const struct rp_case *c, const char *const *grounds) {
    if (ground(c, grounds) && rp_empty(c, XFR_XB_EVIDENCE))
        rp_report(c, .field = XFR_XB_EVIDENCE);
}

/* The Committee's list as the office keeps it in its settings; a waiver needs the assessment. */
static void not_listed(const struct rp_case *c) {
    const char *country = rp_get(c, XFR_XB_COUNTRY);
    const char *list = c->setting ? ropa_record_get(c->setting, SET_ADEQUATE_COUNTRIES) : NULL;
    bool listed = country && rp_rule_mentions(list, RP_CODES(country));
    if (ground(c, RP_CODES("s28_adequate")) && !listed)
        rp_report(c, .field = XFR_XB_EVIDENCE, .firm = rp_empty(c, XFR_XB_EVIDENCE));
}

static void no_certificate(const struct rp_case *c) {
    no_evidence(c, RP_CODES("s29_bcr"));
}

static void no_safeguards(const struct rp_case *c) {
    no_evidence(c, RP_CODES("s29_clauses", "s29_cert", "s29_gov"));
}

static void no_proof(const struct rp_case *c) {
    no_evidence(c, RP_CODES("xb_none"));
}

static void no_mission(const struct rp_case *c) {
    if (ground(c, RP_CODES("s28_6")) && !any_row(c, ACT_PURPOSE, PUR_LEGAL_REF, NULL))
        rp_report(c, .field = XFR_XB_GROUND);
}

/* The service abroad that `text` names, NULL for none. */
static const char *service(const struct rp_case *c, const char *text) {
    return rp_hints_service(rp_hints_of(c->view), text);
}

/*
 * Whether the transfer can be that to the service `named` (NULL: one not named): its recipient is that service, or it goes abroad and
 * names no other. A row emptied again states none.
 */
static bool goes_to(const struct rp_case *c, const struct ropa_record *transfer, const char *named) {
    const char *country = ropa_record_get(transfer, XFR_XB_COUNTRY),
               *to = ropa_record_get(transfer, XFR_XB_RECIPIENT), *known = service(c, to);
    if (to && named)
        return known && !strcmp(known, named);
    return to || (country && !rp_country_is_home(country));
}

static bool is_stated(const struct rp_case *c, const char *named) {
    bool is = false;
    for (size_t i = 0; i < ropa_record_rows(c->whole, ACT_TRANSFER); i++)
        is |= goes_to(c, ropa_record_row(c->whole, ACT_TRANSFER, i), named);
    return is;
}

/* Where Thailand was given, too: the office says once that it looked (a waiver), or states the transfer. True when said. */
static bool report_service(const struct rp_case *c, size_t field, const char *named) {
    char th[300], en[300];
    if (!named || is_stated(c, named))
        return false;
    snprintf(th, sizeof th, "ควรทบทวน: %s มักเก็บข้อมูลในต่างประเทศ โปรดตรวจสอบว่ามีการโอนหรือไม่", named);
    snprintf(en, sizeof en, "Please review: %s usually keeps data abroad; is there a transfer?", named);
    rp_report(c, .field = field, .say = {th, en}, .words = named);
    return true;
}

static void kept_by_service(const struct rp_case *c) {
    if (!is_abroad(c->rec)) /* R28-01 asks for the ground */
        report_service(c, STO_STORAGE_LOCATION, service(c, rp_get(c, STO_STORAGE_LOCATION)));
}

/* Whether it is kept with a service that is named: said there. */
static bool said_of_storage(const struct rp_case *c) {
    bool said = false;
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_STORAGE) && !said; i++)
        said = service(c, ropa_record_get(ropa_record_row(c->rec, ACT_STORAGE, i), STO_STORAGE_LOCATION)) !=
               NULL;
    return said;
}

static void likely_abroad(const struct rp_case *c) {
    bool said = false;
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_PROCESSOR_USE); i++) {
        const struct ropa_record *use = ropa_record_row(c->rec, ACT_PROCESSOR_USE, i);
        const struct ropa_record *party =
            rp_rule_record(c, &rp_party, ropa_record_get(use, PRU_PROCESSOR_REF));
        const char *named = service(c, party ? ropa_record_get(party, PTY_NAME) : NULL);
        said |= report_service(c, ACT_PROCESSOR_USE,
                               named ? named : service(c, ropa_record_get(use, PRU_PROCESSOR_SERVICE)));
    }
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_RECIPIENT); i++)
        said |= report_service(
            c, ACT_RECIPIENT,
            service(c, ropa_record_get(ropa_record_row(c->rec, ACT_RECIPIENT, i), RCP_RECIPIENT_NAME)));
    const char *named = said ? NULL : service(c, rp_get(c, ACT_ACTIVITY_NAME));
    said |= said_of_storage(c) || report_service(c, ACT_ACTIVITY_NAME, named);
    bool likely = any_row(c, ACT_STORAGE, STO_STORAGE_MEDIUM, RP_CODES("cloud_foreign", "chat")) ||
                  ropa_set_has(rp_get(c, ACT_COLLECTION_CHANNELS), "gform");
    bool open = rp_empty(c, ACT_TRANSFER) || ropa_record_rows(c->whole, ACT_TRANSFER);
    if (likely && !said && !stored_abroad(c) && open && !is_stated(c, NULL))
        rp_report(c, .field = ACT_TRANSFER);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R28-01", .severity = ROPA_ERROR, .law = "28-29",
      .condition = {{"เก็บหรือส่งไปต่างประเทศ แต่ไม่มีแถวการโอนที่มีเหตุ", "Kept or sent abroad, and no transfer states a ground"}},
      .message = {{"มีการส่งออกต่างประเทศแต่ไม่มีเหตุตามมาตรา ๒๘/๒๙", "A transfer abroad without a ground of s.28 or s.29"}}},
     .on = &rp_activity, .judge = no_ground},
    {{.id = "R28-02", .severity = ROPA_ERROR, .law = "28(2)",
      .condition = {{"โอนโดยความยินยอมแต่ไม่ได้แจ้งมาตรฐานที่ไม่เพียงพอ", "Transferred on consent, and the inadequacy isn't told"}},
      .message = {{"ต้องแจ้งมาตรฐานที่ไม่เพียงพอก่อนขอความยินยอม", "Tell of the inadequate standard before asking consent"}}},
     .on = &rp_activity_transfer, .judge = not_told},
    {{.id = "R28-03", .severity = ROPA_WARNING, .law = "28, xb28_66", .elsewhere = true,
      .condition = {{"อ้างว่าปลายทางมีมาตรฐานเพียงพอ แต่ไม่อยู่ในรายชื่อที่กำหนด ผ่อนผันได้เมื่อมีผลประเมิน", "The destination is called adequate and isn't in the list set; a waiver needs the assessment"}},
      .message = {{"ประเทศหรือองค์การนี้ยังไม่อยู่ในรายชื่อที่เพียงพอ โปรดแนบผลประเมินมาตรฐานการคุ้มครองเป็นหลักฐาน", "The destination is not listed as adequate: attach the assessment"}}},
     .on = &rp_activity_transfer, .judge = not_listed},
    {{.id = "R28-04", .severity = ROPA_ERROR, .law = "29 ¶1", .elsewhere = true,
      .condition = {{"อ้างนโยบายเครือกิจการแต่ไม่มีคำรับรอง", "Binding corporate rules without the Office's certificate"}},
      .message = {{"นโยบายเครือกิจการต้องได้รับการรับรองจาก สคส.", "Binding corporate rules must be certified by the Office"}}},
     .on = &rp_activity_transfer, .judge = no_certificate},
    {{.id = "R28-05", .severity = ROPA_ERROR, .law = "29 ¶3", .elsewhere = true,
      .condition = {{"อ้างข้อสัญญา การรับรอง หรือข้อตกลงของรัฐ แต่ไม่มีหลักฐาน", "Clauses, certification or a state agreement without evidence"}},
      .message = {{"ยังไม่แนบมาตรการคุ้มครองที่เหมาะสม", "The evidence of suitable safeguards is missing"}}},
     .on = &rp_activity_transfer, .judge = no_safeguards},
    {{.id = "R28-06", .severity = ROPA_WARNING, .law = "28(6)",
      .condition = {{"อ้างภารกิจสาธารณะที่สำคัญแต่ไม่อ้างกฎหมาย", "A substantial public-interest mission, and no purpose cites a law"}},
      .message = {{"ระบุภารกิจสาธารณะที่สำคัญและกฎหมายที่อ้าง", "Name the substantial public mission and its law"}}},
     .on = &rp_activity_transfer, .judge = no_mission},
    {{.id = "R28-07", .severity = ROPA_WARNING, .law = "xb28_66", .from = "2024-03-24", .elsewhere = true,
      .condition = {{"อ้างว่าไม่เป็นการโอนแต่ไม่มีหลักฐานทางเทคนิค", "Called no transfer, without technical evidence"}},
      .message = {{"ยังไม่มีหลักฐานว่าบุคคลภายนอกเข้าถึงไม่ได้", "Nothing shows that no third party can reach the data"}}},
     .on = &rp_activity_transfer, .judge = no_proof},
    {{.id = "R28-08", .severity = ROPA_WARNING, .law = "28",
      .condition = {{"ใช้คลาวด์ต่างประเทศ แอปสนทนา หรือแบบฟอร์มภายนอก และยังไม่ตอบเรื่องการโอน หรือที่เก็บ ผู้ประมวลผล บริการ ผู้รับ หรือชื่อกิจกรรมมีชื่อบริการที่มักอยู่ต่างประเทศ (templates/services.json) และไม่มีการโอนไปยังบริการนั้น ไม่ว่าระบุประเทศใด", "A foreign cloud, chat app or external form, and transfers aren't answered; or a place of storage, processor, service, recipient or the name of the activity bears the name of one that is usually abroad (templates/services.json) and no transfer can be that to it, whatever country was given"}},
      .message = {{"บริการนี้มักเก็บข้อมูลต่างประเทศ โปรดตรวจสอบ", "This service is likely hosted abroad; please check"}}},
     .on = &rp_activity, .also = &rp_activity_storage, .judge = likely_abroad, .judge_also = kept_by_service},
};
/* clang-format on */
RP_RULE_TABLE(transfer);
