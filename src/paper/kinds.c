/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/kinds.h"

#include "model/nouns/activity.h"
#include "model/nouns/catalog.h"
#include "model/nouns/disclosure.h"
#include "model/nouns/disposal.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/predicate.h"
#include "model/set.h"

#include <stddef.h>
#include <string.h>

/* ---- what they list ---- */

/* Within the days that the report tells of. */
static bool done_in_period(const struct ropa_record *report, const struct ropa_record *disposal,
                           const char *today) {
    (void)today;
    const char *done = ropa_record_get(disposal, DSP_DONE_ON),
               *from = ropa_record_value(report, "period_from"), *to = ropa_record_value(report, "period_to");
    return done && (!from || strcmp(done, from) >= 0) && (!to || strcmp(done, to) <= 0);
}

static bool same(const struct ropa_record *a, const struct ropa_record *b, size_t field) {
    const char *x = ropa_record_get(a, field), *y = ropa_record_get(b, field);
    return x && y && !strcmp(x, y);
}

/* Of the same list number; without one of the same batch; else the disposal alone. */
static bool on_same_list(const struct ropa_record *root, const struct ropa_record *disposal,
                         const char *today) {
    (void)today;
    size_t by = ropa_record_get(root, DSP_LIST_NO) ? DSP_LIST_NO : DSP_BATCH;
    bool official = rp_predicate_yes(root, DSP_IS_OFFICIAL_RECORD);
    return !strcmp(ropa_record_uid(root), ropa_record_uid(disposal)) ||
           (official == rp_predicate_yes(disposal, DSP_IS_OFFICIAL_RECORD) && same(root, disposal, by));
}

/* OIA s.24 (3) to (9): those of the office's own officials and its normal use are no part of the account. */
static bool is_accounted(const struct ropa_record *activity, const struct ropa_record *disclosure,
                         const char *today) {
    (void)today;
    const char *ground = ropa_record_get(disclosure, DIS_OIA24_GROUND);
    (void)activity;
    return ground && strcmp(ground, "oia24_1") != 0 && strcmp(ground, "oia24_2") != 0;
}

/* On the list that is sent, those for IMD too. */
static bool is_on_list(const struct ropa_record *unit, const struct ropa_record *set, const char *today) {
    (void)today;
    (void)unit;
    return !rp_predicate_field_is(set, CAT_LISTED, "0");
}

/* In the working group today. */
static bool is_member(const struct ropa_record *root, const struct ropa_record *person, const char *today) {
    const char *from = ropa_record_get(person, PER_VALID_FROM), *to = ropa_record_get(person, PER_VALID_TO);
    (void)root;
    return ropa_record_get(person, PER_WG_ROLE) && (!from || strcmp(from, today) <= 0) &&
           (!to || strcmp(to, today) >= 0);
}

/* ---- the activities they tell of ---- */

static bool has(const struct ropa_record *activity, size_t field, const char *code) {
    const char *value = ropa_record_get(activity, field);
    return value && ropa_set_has(value, code);
}

static bool by_camera(const struct ropa_record *activity) {
    return has(activity, ACT_DATA_ELEMENTS, "cctv");
}

static bool by_line(const struct ropa_record *activity) {
    return has(activity, ACT_COLLECTION_CHANNELS, "line");
}

static bool of_minors(const struct ropa_record *activity) {
    return has(activity, ACT_SUBJECT_VULNERABLE, "minor10") ||
           has(activity, ACT_SUBJECT_VULNERABLE, "minor20");
}

/* ---- when the work ends in them ---- */

static bool always(const struct ropa_record *rec) {
    (void)rec;
    return true;
}

/* The list went to the committee and, of official records, with what it decided to the archives: what is left is to do it. */
static bool is_decided(const struct ropa_record *disposal) {
    static const char *const goes[] = {"destroy", "archive", NULL};
    return ropa_record_get(disposal, DSP_DONE_ON) ||
           (rp_predicate_is(ropa_record_get(disposal, DSP_DECISION), goes) &&
            (!rp_predicate_yes(disposal, DSP_IS_OFFICIAL_RECORD) ||
             ropa_record_get(disposal, DSP_ARCHIVES_SENT_ON)));
}

static bool is_undecided(const struct ropa_record *disposal) {
    return !is_decided(disposal);
}

/* ---- the kinds ---- */

static const struct rp_kind kinds[] = {
    {.is =
         {.name = "notice",
          .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
          .english = true,
          .noun = "notice",
          .asked = {"notices", "office_notice", "unit_notices", "notices_approved"},
          .kept = true,
          .needs =
              {{"ประกาศที่มีขอบเขต กิจกรรมที่ครอบคลุม และชื่อ ที่อยู่ ที่ติดต่อขององค์กร (มาตรา 23)",
                "a notice with its scope, the activities it covers, and the organisation's name, address and contact (s.23)"}}},
     .items = "NITEM",
     .about = RP_ABOUT_COVERED,
     .version = "notice_version",
     .from = "effective_date"},
    {.is =
         {.name = "notice_short",
          .label = {{"ประกาศฉบับย่อ", "Short notice"}},
          .noun = "notice",
          .needs =
              {{"ประกาศที่มีที่อยู่เว็บของฉบับเต็ม ฉบับย่ออย่างเดียวไม่ครบตามมาตรา 23",
                "a notice with the web address of its full text: the short one alone never satisfies s.23"}}},
     .layer_of = "notice",
     .about = RP_ABOUT_COVERED,
     .empty = {{": ประกาศนี้ยังไม่ครอบคลุมกิจกรรมใดที่หน่วยงานเป็นผู้ควบคุม",
                ": this notice covers no activity yet of which the office is the controller"}},
     .version = "notice_version",
     .from = "effective_date"},
    {.is =
         {.name = "notice_cctv",
          .label = {{"ป้ายกล้องวงจรปิด", "CCTV sign"}},
          .noun = "notice",
          .needs =
              {{"ประกาศที่ครอบคลุมกิจกรรมซึ่งบันทึกภาพจากกล้อง มีเวลาเก็บภาพ ที่ติดต่อ และที่อยู่เว็บ",
                "a notice that covers an activity with camera pictures: how long they are kept, the contact, the web address"}}},
     .about = RP_ABOUT_COVERED,
     .tells = by_camera,
     .empty = {{": ยังไม่มีกิจกรรมที่บันทึกภาพจากกล้องในประกาศนี้",
                ": no activity with camera pictures in this notice"}},
     .version = "notice_version",
     .from = "effective_date"},
    {.is =
         {.name = "notice_line",
          .label = {{"ประกาศทาง LINE", "Notice on LINE"}},
          .noun = "notice",
          .needs =
              {{"ประกาศที่ครอบคลุมกิจกรรมซึ่งเก็บข้อมูลทาง LINE มีที่อยู่เว็บ และคำตอบเรื่องการส่งไปต่างประเทศ",
                "a notice that covers an activity which collects through LINE: the web address, whether data goes abroad"}}},
     .about = RP_ABOUT_COVERED,
     .tells = by_line,
     .empty = {{": ยังไม่มีกิจกรรมที่เก็บข้อมูลทาง LINE ในประกาศนี้",
                ": no activity that collects through LINE in this notice"}},
     .version = "notice_version",
     .from = "effective_date"},
    {.is = {.name = "notice_children",
            .label = {{"ประกาศสำหรับเด็ก", "Notice for children"}},
            .noun = "notice",
            .needs = {{"ประกาศที่ครอบคลุมกิจกรรมซึ่งเก็บข้อมูลของผู้เยาว์ (มาตรา 20)",
                       "a notice that covers an activity with minors (s.20)"}}},
     .layer_of = "notice",
     .about = RP_ABOUT_COVERED,
     .tells = of_minors,
     .empty = {{": ยังไม่มีกิจกรรมที่เก็บข้อมูลของผู้เยาว์ในประกาศนี้",
                ": no activity with data of minors in this notice"}},
     .version = "notice_version",
     .from = "effective_date"},
    {.is =
         {.name = "consent_form",
          .label = {{"แบบขอความยินยอม", "Consent form"}},
          .english = true,
          .noun = "consent_form",
          .asked = {"channels", "unit_channels"},
          .kept = true,
          .needs =
              {{"แบบที่มีวัตถุประสงค์และข้อมูลทีละข้อ ช่องทางและผลของการถอน ไม่ติ๊กไว้ก่อน (มาตรา 19)",
                "a form with each purpose and its data, how to withdraw and what follows, nothing ticked before (s.19)"}}},
     .items = "CFITEM",
     .about = RP_ABOUT_USERS,
     .version = "form_version",
     .from = "in_use_from"},
    {.is =
         {.name = "dpa",
          .label = {{"ข้อตกลงการประมวลผลข้อมูลส่วนบุคคล", "Processing agreement"}},
          .noun = "dpa",
          .asked = {"processors", "unit_processors"},
          .kept = true,
          .needs =
              {{"ข้อตกลงที่มีคู่สัญญา ขอบเขต ชุดมาตรการ และเวลาแจ้งเหตุไม่เกิน 72 ชั่วโมง (มาตรา 40)",
                "an agreement with its party, scope, measures, and at most 72 hours to tell of a breach (s.40)"}}},
     .items = "DPITEM",
     .about = RP_ABOUT_NONE,
     .version = "dpa_version",
     .from = "valid_from"},
    {.is = {.name = "breach_procedure",
            .label = {{"แนวปฏิบัติเมื่อเกิดเหตุละเมิด", "Breach procedure"}},
            .noun = "procedure",
            .asked = {"breach_procedure", "breach_proposal"},
            .kept = true,
            .only = "procedure_kind=breach",
            .needs =
                {{"แนวปฏิบัติชนิดเหตุละเมิด ที่มีช่องทางรับแจ้งและผู้ประสานงาน (มาตรา 37(4))",
                  "a procedure of the kind for breaches, with where they are told and to whom (s.37(4))"}}},
     .items = "BPITEM",
     .about = RP_ABOUT_NONE,
     .version = "procedure_version",
     .from = "effective_date"},
    {.is =
         {.name = "memo",
          .label = {{"บันทึกข้อความขออนุมัติ", "Memo asking for approval"}},
          .noun = "unit",
          .needs =
              {{"หน่วยงานที่ส่งรายการหรือประกาศให้หัวหน้าหน่วยงานแล้ว และมีหัวหน้าหน่วยงานในทะเบียน (ระเบียบงานสารบรรณ ข้อ 12)",
                "a unit that submitted entries or notices to its head, and the head in the register"}},
          .act = "approve",
          .of = {"activity", "notice"}},
     .about = RP_ABOUT_SUBMITTED,
     .empty = {{": ยังไม่มีรายการที่ส่งให้หัวหน้าหน่วยงานอนุมัติ", ": nothing was submitted to the head of the unit"}},
     .official = true},
    {.is = {.name = "request_form",
            .label = {{"แบบคำขอใช้สิทธิ", "Request form"}},
            .noun = "organisation",
            .needs = {{"ชื่อ ที่อยู่ และที่ติดต่อขององค์กร (มาตรา 30 ถึง 36)",
                       "the organisation's name, address and contact (s.30 to 36)"}}},
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is = {.name = "request_receipt",
            .label = {{"ใบรับคำขอใช้สิทธิ", "Receipt of a request"}},
            .noun = "request",
            .needs = {{"คำขอที่มีสิทธิที่ขอ วันเวลาที่รับ และหน่วยงาน (มาตรา 30 ถึง 36)",
                       "a request with its right, when it was received, and the unit (s.30 to 36)"}}},
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is =
         {.name = "request_reply",
          .label = {{"หนังสือตอบคำขอใช้สิทธิ", "Reply to a request"}},
          .noun = "request",
          .offered = always,
          .needs =
              {{"คำขอที่มีผู้ขอและผล ถ้าปฏิเสธต้องมีเหตุตามสิทธินั้นและเหตุผล และมีหัวหน้าหน่วยงานในทะเบียน (มาตรา 30 ถึง 36, 39(7))",
                "a request with who asked and its outcome, a refusal with a ground of that right and its reason, and the "
                "unit's head in the register (s.30 to 36, 39(7))"}}},
     .items = "RRITEM",
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is =
         {.name = "breach_report",
          .label = {{"การแจ้งเหตุละเมิดต่อ สคส.", "Report of a breach to the Office"}},
          .noun = "incident",
          .offered = always,
          .needs =
              {{"เหตุจริงที่มีความเสี่ยง มีเวลาที่ทราบเหตุ ผู้ประสานงาน ผลกระทบ และมาตรการ แจ้งเกิน 72 ชั่วโมงต้องมีเหตุจำเป็น "
                "(มาตรา 37(4))",
                "a real incident with a risk: when it was known, the contact, likely consequences and measures; after 72 hours "
                "why it is late (s.37(4))"}}},
     .items = "BOITEM",
     .about = RP_ABOUT_NONE,
     .official = true,
     .draft = {{" · ส่งเท่าที่ทราบก่อนได้ และส่งเพิ่มเติมภายหลัง",
                " · may be sent as far as it is known, the rest later"}}},
    {.is =
         {.name = "breach_letter",
          .label = {{"หนังสือแจ้งเหตุแก่เจ้าของข้อมูล", "Letter on a breach to the persons"}},
          .noun = "incident",
          .needs =
              {{"เหตุจริงที่มีความเสี่ยง มีสิ่งที่เกิด ข้อมูล ผลกระทบ การเยียวยา และผู้ประสานงาน (มาตรา 37(4))",
                "a real incident with a risk: what happened, to which data, likely consequences, remedies and the contact "
                "(s.37(4))"}}},
     .items = "BDITEM",
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is = {.name = "breach_text",
            .label = {{"ข้อความแจ้งเหตุทาง SMS และเว็บไซต์", "Text on a breach for SMS and the website"}},
            .noun = "incident",
            .needs = {{"อย่างเดียวกับหนังสือแจ้งเหตุแก่เจ้าของข้อมูล (มาตรา 37(4))",
                       "the same as the letter on a breach to the persons (s.37(4))"}}},
     .items = "BDITEM",
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is =
         {.name = "review_report",
          .label = {{"รายงานการทบทวน", "Review report"}},
          .noun = "report",
          .asked = {"review_report"},
          .only = "report_kind=review",
          .needs =
              {{"รายงานชนิดการทบทวน ที่อ้างการทบทวนทั้งสองเรื่องครบทุกชุดข้อมูลของหน่วยงาน และมีหัวหน้าหน่วยงาน (มาตรา 37(3))",
                "a report of the kind for reviews that names reviews of both kinds, of every data set of the unit, and the unit's "
                "head (s.37(3))"}}},
     .about = RP_ABOUT_NONE,
     .from = "report_date",
     .listed = {.of = &rp_disposal, .by_unit = true, .wants = done_in_period},
     .wide = true},
    {.is = {.name = "disposal_list",
            .label = {{"บัญชีหนังสือขอทำลาย", "Disposal list"}},
            .noun = "disposal",
            .offered = is_undecided,
            .needs = {{"การทำลายของหน่วยงาน: รายการที่อยู่บัญชีเดียวกันมาด้วยกัน (ระเบียบงานสารบรรณ ข้อ 66 ถึง 70)",
                       "a disposal: those of the unit on the same list come together"}}},
     .items = "DTITEM",
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_disposal, .by_unit = true, .wants = on_same_list},
     .wide = true,
     .official = true},
    {.is =
         {.name = "disposal_certificate",
          .label = {{"บันทึกการทำลาย", "Disposal certificate"}},
          .noun = "disposal",
          .offered = is_decided,
          .needs =
              {{"การทำลายที่มีผล วิธี วันที่ สถานที่ สำเนาที่จัดการแล้ว และพยาน หนังสือราชการต้องมีกรรมการสามคนและความเห็นหอจดหมายเหตุ",
                "a disposal with its decision, method, day, place, copies and witnesses; of official records a committee of three "
                "and the opinion of the archives"}}},
     .items = "DTITEM",
     .about = RP_ABOUT_NONE,
     .official = true},
    {.is =
         {.name = "disclosure_account",
          .label = {{"บัญชีแสดงการเปิดเผยข้อมูล", "Account of disclosures"}},
          .noun = "activity",
          .needs = {{"กิจกรรมที่มีการเปิดเผยตามมาตรา 24 (3) ถึง (9) แห่ง พ.ร.บ. ข้อมูลข่าวสารฯ พร้อมวันขอ ผู้ขอ และหลักฐาน",
                     "an activity with disclosures under OIA s.24(3) to (9): day asked, who asked, proof"}}},
     .items = "DAITEM",
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_disclosure, .wants = is_accounted},
     .empty = {{": ยังไม่มีการเปิดเผยที่ต้องลงบัญชีนี้", ": no disclosure is to be in this account"}},
     .wide = true,
     .official = true},
    {.is =
         {.name = "gazette_list",
          .label = {{"รายการลงพิมพ์ในราชกิจจานุเบกษา", "List for the Gazette"}},
          .noun = "organisation",
          .anew = {{"ถ้าลงพิมพ์ตามฉบับนี้ไปแล้ว ต้องลงพิมพ์ใหม่ (พ.ร.บ. ข้อมูลข่าวสารฯ มาตรา 23(3))",
                    "where it was printed as it stands here, it is to be printed anew (OIA s.23(3))"}},
          .needs =
              {{"ทุกกิจกรรมที่อนุมัติแล้วมีกลุ่มบุคคล วัตถุประสงค์ แหล่งที่มา และวิธีใช้สิทธิ (พ.ร.บ. ข้อมูลข่าวสารฯ มาตรา 23(3))",
                "persons, purposes, sources and how to use one's rights in every approved activity (OIA s.23(3))"}}},
     .items = "GZITEM",
     .about = RP_ABOUT_OFFICE,
     .empty = {{": ยังไม่มีกิจกรรมที่อนุมัติแล้ว", ": no activity was approved"}},
     .official = true,
     .proposed = true},
    {.is = {.name = "catalog_memo",
            .label = {{"บันทึกข้อความส่งรายการชุดข้อมูล", "Memo that sends the data sets"}},
            .noun = "unit",
            .needs = {{"หน่วยงานที่มีชุดข้อมูลในรายการของตัวชี้วัดที่ 1 และมีหัวหน้าหน่วยงานในทะเบียน (ระเบียบงานสารบรรณ ข้อ 12)",
                       "a unit with data sets on the list of KPI 1, and the head in the register"}},
            .act = "submit",
            .of = {"catalog"}},
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_catalog, .wants = is_on_list, .guarded = true},
     .empty = {{": ยังไม่มีรายการที่จะส่ง", ": there is nothing to send"}},
     .official = true},
    {.is = {.name = "catalog_evidence",
            .label = {{"บัญชีหลักฐานตัวชี้วัดที่ 1", "List of what proves KPI 1"}},
            .noun = "unit",
            .scored = true,
            .needs = {{"หน่วยงานที่มีชุดข้อมูลในรายการของตัวชี้วัดที่ 1 และมีหัวหน้าหน่วยงานในทะเบียน",
                       "a unit with data sets on the list of KPI 1, and the head in the register"}}},
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_catalog, .wants = is_on_list, .guarded = true},
     .empty = {{": ยังไม่มีรายการที่จะส่ง", ": there is nothing to send"}},
     .kpi = "1",
     .wide = true,
     .official = true},
    {.is =
         {.name = "memo_results",
          .label = {{"บันทึกข้อความรายงานผลรอบ 6 หรือ 9 เดือน", "Memo on the results of a round"}},
          .noun = "unit",
          .asked = {"round_report", "unit_report"},
          .scored = true,
          .needs =
              {{"หน่วยงานที่มีขั้นตอนตามคำรับรองในรอบของวันนั้น ทำครบหรือสิ้นรอบแล้ว และมีหัวหน้าหน่วยงานในทะเบียน (ระเบียบงานสารบรรณ ข้อ 12)",
                "a unit with steps of the agreement in the round of that day, all done or the round over, and the head in the register"}}},
     .about = RP_ABOUT_RESULTS,
     .empty = {{": วันนั้นไม่มีรอบที่หน่วยงานนี้ต้องรายงานตามคำรับรองในโปรแกรม",
                ": no agreement asks this unit for a round on that day"}},
     .official = true},
    {.is =
         {.name = "memo_changes",
          .label = {{"บันทึกข้อความรายงานการเปลี่ยนแปลง", "Memo on changes since the approval"}},
          .noun = "unit",
          .needs =
              {{"หน่วยงานที่มีรายการหรือประกาศซึ่งแก้ไขหลังอนุมัติ และมีหัวหน้าหน่วยงานในทะเบียน (ระเบียบงานสารบรรณ ข้อ 12)",
                "a unit with entries or notices that changed since their approval, and the head in the register"}}},
     .about = RP_ABOUT_CHANGES,
     .empty = {{": ไม่มีรายการที่แก้ไขหลังอนุมัติ", ": nothing changed since the approval"}},
     .official = true},
    {.is = {.name = "memo_delegate",
            .label = {{"บันทึกข้อความมอบหมายผู้แทนหน่วยงาน", "Memo that names who represents a unit"}},
            .noun = "unit",
            .needs =
                {{"หน่วยงานที่มีบุคคลซึ่งมีตำแหน่งในคณะทำงาน และมีหัวหน้าหน่วยงานในทะเบียน (ระเบียบงานสารบรรณ ข้อ 12)",
                  "a unit with a person who has a role in the working group, and the head in the register"}}},
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_person, .wants = is_member},
     .empty = {{": ยังไม่มีผู้ใดมีตำแหน่งในคณะทำงาน", ": nobody has a role in the working group"}},
     .official = true},
    {.is =
         {.name = "order",
          .label = {{"คำสั่งแต่งตั้งคณะทำงาน", "Order that appoints the working group"}},
          .noun = "organisation",
          .needs =
              {{"บุคคลในคณะทำงาน มีประธานและเลขานุการ มีผู้แทนครบทุกหน่วยงานในขอบเขต มีวันเริ่ม และมีหัวหน้าส่วนราชการ (ระเบียบงานสารบรรณ ข้อ 16)",
                "persons of the working group, a chair and a secretary among them and one of each unit in scope, since when, and the head of the office"}}},
     .about = RP_ABOUT_NONE,
     .listed = {.of = &rp_person, .all = true, .wants = is_member},
     .empty = {{": ยังไม่มีผู้ใดมีตำแหน่งในคณะทำงาน", ": nobody has a role in the working group"}},
     .official = true},
    {.is =
         {.name = "infographic",
          .label = {{"อินโฟกราฟิก", "Infographic"}},
          .noun = "infographic",
          .asked = {"office_infographic", "infographic"},
          .offered = always,
          .picture = true,
          .needs =
              {{"อินโฟกราฟิกที่ชี้ไปยังประกาศซึ่งเผยแพร่แล้ว มีที่อยู่เว็บ ครอบคลุมกิจกรรมที่เผยแพร่แล้ว และองค์กรมีโทรศัพท์และอีเมล",
                "an infographic that points to a published notice with its web address, which covers published activities; the "
                "organisation's telephone and e-mail"}}},
     .about = RP_ABOUT_POINTED,
     .empty = {{": ประกาศที่ชี้ไปยังไม่ได้เผยแพร่ หรือยังไม่มีกิจกรรมที่เผยแพร่แล้วในประกาศนั้น",
                ": the notice it points to isn't published, or covers no published activity"}},
     .version = "info_version"},
    {.is =
         {.name = "public_register",
          .label = {{"ทะเบียนกิจกรรมฉบับเผยแพร่", "Public register"}},
          .english = true,
          .noun = "organisation",
          .needs = {{"กิจกรรมที่อนุมัติแล้ว แสดงเฉพาะข้อความที่เปิดเผยได้ ตามที่อนุมัติไว้ (มาตรา 39)",
                     "approved activities, as they were approved, and of them what anybody may see (s.39)"}}},
     .about = RP_ABOUT_PUBLIC,
     .empty = {{": ยังไม่มีกิจกรรมที่อนุมัติแล้ว", ": no activity was approved"}},
     .table = true,
     .wide = true},
    {.is = {.name = "public_activity",
            .label = {{"หน้ากิจกรรมของเว็บไซต์", "Page of an activity for the website"}},
            .noun = "activity",
            .needs = {{"กิจกรรมที่เผยแพร่แล้ว แสดงเฉพาะข้อความที่เปิดเผยได้ ตามฉบับที่เผยแพร่",
                       "a published activity, as it was published, and of it what anybody may see"}}},
     .about = RP_ABOUT_PUBLISHED,
     .empty = {{": กิจกรรมนี้ยังไม่ได้เผยแพร่", ": the activity isn't published"}}},
};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

const struct ropa_document_kind *const *ropa_document_kinds(size_t *n) {
    static const struct ropa_document_kind *all[N_KINDS];
    for (size_t i = 0; i < N_KINDS; i++)
        all[i] = &kinds[i].is;
    *n = N_KINDS;
    return all;
}

const struct ropa_document_kind *ropa_document_kind_find(const char *name) {
    for (size_t i = 0; name && i < N_KINDS; i++) {
        const char *a = kinds[i].is.name, *b = name;
        while (*a && (*a == *b || (*a == '_' && *b == '-')))
            a++, b++;
        if (!*a && !*b)
            return &kinds[i].is;
    }
    return NULL;
}

static const struct ropa_text states[] = {
    [ROPA_DOCUMENT_DRAFT] = {{"ร่าง ยังขาดรายการตามกฎหมาย", "draft: something the law asks for is missing"}},
    [ROPA_DOCUMENT_PROPOSED] = {{"ครบ ยังไม่ได้รับอนุมัติ", "whole, not approved"}},
    [ROPA_DOCUMENT_ISSUED] = {{"ครบ อนุมัติแล้ว", "whole, approved"}},
    [ROPA_DOCUMENT_STALE] = {{"อนุมัติแล้ว ทะเบียนเปลี่ยนไปจากนั้น", "approved, and the register changed since"}},
};

const struct ropa_text *ropa_document_state_text(enum ropa_document_state state) {
    return &states[state];
}

const struct rp_kind *rp_kind_of(const struct ropa_document_kind *kind) {
    return (const struct rp_kind *)((const char *)kind - offsetof(struct rp_kind, is));
}

const char *ropa_document_version_field(const struct ropa_document_kind *kind) {
    return rp_kind_of(kind)->version;
}
