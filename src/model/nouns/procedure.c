/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/procedure.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool for_breach(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, PRC_PROCEDURE_KIND, "breach");
}

/* Adopting the office's procedure takes its text over; only the contact is the unit's own. */
static bool own_text(const struct ropa_record *rec) {
    return !ropa_record_get(rec, PRC_ADOPTED_FROM);
}

static bool own_breach_text(const struct ropa_record *rec) {
    return for_breach(rec) && own_text(rec);
}

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"ผู้รับผิดชอบและช่องทาง", "Contact and channels"}},
    {{"เนื้อหา", "Content"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [PRC_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อแนวปฏิบัติ", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์", "The title as printed."}},
        .example = "แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล", .law = "37(4), practice", .section = 0, .max_chars = 200, .width = 34},
    [PRC_PROCEDURE_KIND] = {.code = "procedure_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_prockind, .need = ROPA_REQUIRED,
        .label = {{"ประเภท", "Kind"}},
        .help = {{"แนวปฏิบัติเรื่องใด", "What it is about."}},
        .example = "รับแจ้งและตอบสนองเหตุละเมิด", .law = "37(4), KPI", .section = 0, .width = 18},
    [PRC_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่ใช้ เว้นว่างถ้าใช้ทั้งองค์กร", "The unit it is for; empty for the whole office."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy, KPI", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [PRC_ADOPTED_FROM] = {.code = "adopted_from", .kind = ROPA_REF, .of = &rp_procedure, .need = ROPA_OPTIONAL,
        .label = {{"รับแนวปฏิบัติของ", "Adopted from"}},
        .help = {{"แนวปฏิบัติขององค์กรที่หน่วยงานนี้รับมาใช้", "The office's procedure that this unit adopts."}},
        .example = "แนวปฏิบัติเมื่อเกิดเหตุละเมิดของสำนักงาน", .law = "policy, KPI", .section = 0, .width = 24},
    [PRC_PROCEDURE_VERSION] = {.code = "procedure_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับของแนวปฏิบัติ", "The version of the text."}},
        .example = "1", .law = "practice", .section = 0, .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1", .flags = ROPA_MARK},
    [PRC_EFFECTIVE_DATE] = {.code = "effective_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ใช้ตั้งแต่", "In use from"}},
        .help = {{"วันแรกที่ใช้", "The first day."}},
        .example = "1 เม.ย. 2566", .law = "policy, KPI", .section = 0, .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [PRC_EFFECTIVE_UNTIL] = {.code = "effective_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ใช้ถึง", "In use until"}},
        .help = {{"วันสุดท้าย เว้นว่างถ้ายังใช้อยู่", "The last day; empty while it is in use."}},
        .example = "30 ก.ย. 2566", .law = "practice", .section = 0, .width = 14, .after = {"effective_date"}},
    [PRC_NEXT_REVIEW_DATE] = {.code = "next_review_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"กำหนดทบทวน", "Next review"}},
        .help = {{"ควรทบทวนทุกปีและหลังเกิดเหตุ", "Every year, and after an incident."}},
        .example = "31 มี.ค. 2567", .law = "practice", .section = 0, .width = 14,
        .preset = ROPA_PRESET_NEXT_YEAR, .flags = ROPA_NO_PRINT},

    /* contact and channels */
    [PRC_CONTACT_REF] = {.code = "contact_ref", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประสานงาน", "Contact"}},
        .help = {{"ผู้ที่รับเรื่องของหน่วยงานนี้", "Who takes the matter up in this unit."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "breach65, KPI", .section = 1, .width = 24},
    [PRC_INTAKE_CHANNELS] = {.code = "intake_channels", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ช่องทางรับแจ้งเหตุ", "Intake channels"}},
        .help = {{"โทรศัพท์ อีเมล หรือแบบฟอร์มที่รับแจ้งได้ตลอด 24 ชั่วโมง", "Telephone, e-mail or form that works around the clock."}},
        .example = "โทร. 0 2xxx xxxx ทุกวัน", .law = "37(4), practice", .section = 1, .max_chars = 32000, .width = 34,
        .applies = for_breach, .flags = ROPA_CONTACT},
    [PRC_CONTACT_VERIFIED_ON] = {.code = "contact_verified_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ทดสอบช่องทางเมื่อ", "Channel tested on"}},
        .help = {{"วันที่ทดสอบแล้วติดต่อได้จริง", "When the channel was last tried and answered."}},
        .example = "1 เม.ย. 2566", .law = "policy, KPI", .section = 1, .width = 14,
        .applies = for_breach, .flags = ROPA_NO_PRINT | ROPA_PAST},

    /* content */
    [PRC_BP_ITEMS] = {.code = "bp_items", .kind = ROPA_SET, .vocab = &rp_vocab_bpitem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อที่มีในแนวปฏิบัติ", "Items present"}},
        .help = {{"ติ๊กหัวข้อที่มีในเอกสารจริง", "Tick what the document really has."}},
        .example = "BP13 เหตุที่ผู้ประมวลผล", .law = "37(4), breach65, KPI", .section = 2, .width = 40,
        .applies = own_breach_text},
    [PRC_PROCEDURE_TEXT] = {.code = "procedure_text", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"เนื้อหา", "Text"}},
        .help = {{"ขั้นตอนโดยสรุป หรือข้อความเต็ม", "The steps in short, or the full text."}},
        .example = "1. แจ้งเหตุทันที 2. ระงับเหตุ", .law = "37(4), practice", .section = 2, .max_chars = 32000, .width = 34,
        .applies = own_text},
    [PRC_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ที่อยู่เว็บ", "Web address"}},
        .help = {{"ลิงก์ของเอกสาร ถ้ามี", "Its address, if it has one."}},
        .example = "https://www.example.go.th/pdpa/breach", .law = "practice", .section = 2, .max_chars = 2000, .width = 28, .flags = ROPA_URL},
    [PRC_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ไฟล์เอกสาร", "The document"}},
        .help = {{"ไฟล์หรือลิงก์ของเอกสารที่อนุมัติ", "The file or address of the document as approved."}},
        .example = "แนวปฏิบัติที่อนุมัติแล้ว", .law = "policy, KPI", .section = 2, .width = 24},
    [PRC_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 2, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [PRC_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 2, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == PRC_N, "a field for each index");

const struct ropa_entity rp_procedure = {
    .code = "procedure",
    .prefix = "PR",
    .label = {{"แนวปฏิบัติ", "Procedure"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PRC_N,
    .title = PRC_TITLE,
    .unit_field = PRC_UNIT_REF,
};
