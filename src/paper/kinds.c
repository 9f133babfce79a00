/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/kinds.h"

#include <stddef.h>
#include <string.h>

static const struct rp_kind kinds[] = {
    {.is =
         {.name = "notice",
          .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
          .noun = "notice",
          .needs =
              {{"ประกาศที่มีขอบเขต กิจกรรมที่ครอบคลุม และชื่อ ที่อยู่ ที่ติดต่อขององค์กร (มาตรา 23)",
                "a notice with its scope, the activities it covers, and the organisation's name, address and contact (s.23)"}}},
     .items = "NITEM",
     .about = RP_ABOUT_COVERED,
     .version = "notice_version",
     .from = "effective_date"},
    {.is =
         {.name = "consent_form",
          .label = {{"แบบขอความยินยอม", "Consent form"}},
          .noun = "consent_form",
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
                "a unit that submitted entries or notices to its head, and the head in the register"}}},
     .about = RP_ABOUT_SUBMITTED,
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
    for (size_t i = 0; i < N_KINDS; i++) {
        const char *a = kinds[i].is.name, *b = name;
        while (*a && (*a == *b || (*a == '_' && *b == '-')))
            a++, b++;
        if (!*a && !*b)
            return &kinds[i].is;
    }
    return NULL;
}

const struct rp_kind *rp_kind_of(const struct ropa_document_kind *kind) {
    return (const struct rp_kind *)((const char *)kind - offsetof(struct rp_kind, is));
}
