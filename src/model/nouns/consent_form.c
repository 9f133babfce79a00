/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/consent_form.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool asks_several(const struct ropa_record *rec) {
    return ropa_record_rows(rec, CNF_PURPOSE) > 1;
}

static bool covers_disclosure(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, CNF_COVERS_DISCLOSURE);
}

static bool covers_transfer(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, CNF_COVERS_TRANSFER);
}

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"สิ่งที่ขอ", "What is asked"}},
    {{"การถอนและหลักฐาน", "Withdrawal and evidence"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [CNF_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อแบบ", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์บนแบบ", "The title as printed."}},
        .example = "แบบขอความยินยอมใช้ภาพถ่ายกิจกรรม", .law = "19", .section = 0, .max_chars = 200, .width = 34},
    [CNF_FORM_NO] = {.code = "form_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่แบบ", "Form number"}},
        .help = {{"เลขที่ที่พิมพ์บนแบบ", "The number printed on the form."}},
        .example = "ICT-CF-01", .law = "practice", .section = 0, .max_chars = 200, .width = 16, .flags = ROPA_MARK},
    [CNF_FORM_VERSION] = {.code = "form_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับของแบบ", "The version of the form."}},
        .example = "1", .law = "19", .section = 0, .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1", .flags = ROPA_MARK},
    [CNF_REPLACES_REF] = {.code = "replaces_ref", .kind = ROPA_REF, .of = &rp_consent_form, .need = ROPA_OPTIONAL,
        .label = {{"แทนแบบฉบับเดิม", "Replaces"}},
        .help = {{"แบบฉบับก่อนที่แบบนี้ใช้แทน", "The version that this one takes the place of."}},
        .example = "CF-ICT-65-001", .law = "practice", .section = 0, .width = 24},
    [CNF_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงานที่ใช้แบบ", "Unit"}},
        .help = {{"หน่วยงานที่ขอความยินยอมด้วยแบบนี้", "The unit that asks on this form."}},
        .example = "กองการเจ้าหน้าที่", .law = "practice", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [CNF_IN_USE_FROM] = {.code = "in_use_from", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"เริ่มใช้", "In use from"}},
        .help = {{"วันที่เริ่มใช้แบบฉบับนี้", "The day this version came into use."}},
        .example = "1 มี.ค. 2566", .law = "19", .section = 0, .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [CNF_IN_USE_TO] = {.code = "in_use_to", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ใช้ถึง", "In use until"}},
        .help = {{"วันสุดท้ายที่ใช้ เว้นว่างถ้ายังใช้อยู่", "The last day; empty while it is in use."}},
        .example = "30 ก.ย. 2566", .law = "19", .section = 0, .width = 14, .after = {"in_use_from"}},

    /* what is asked */
    [CNF_PURPOSE] = {.code = "purpose", .kind = ROPA_ROWS, .of = &rp_consent_form_purpose, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์ที่ขอ", "Purposes"}},
        .help = {{"วัตถุประสงค์ทีละข้อตามแบบ แถวละหนึ่งข้อ", "The purposes the form asks for, one row each."}},
        .example = "เผยแพร่ภาพถ่ายกิจกรรม", .law = "19 para 3", .section = 1, .width = 30},
    [CNF_EXPLICIT] = {.code = "explicit", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ขอความยินยอมโดยชัดแจ้ง", "Explicit consent"}},
        .help = {{"ระบุข้อมูลตามมาตรา 26 แยกชัดและให้แสดงเจตนาโดยชัดแจ้ง", "Names data of s.26 apart and asks for consent to it in so many words."}},
        .example = "ใช่", .law = "26 para 1, 19", .section = 1, .width = 12},
    [CNF_SEPARATE_CHOICES] = {.code = "separate_choices", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"แยกช่องเลือกทีละวัตถุประสงค์", "Separate choices"}},
        .help = {{"แต่ละวัตถุประสงค์มีช่องยินยอมและไม่ยินยอมของตนเอง", "Each purpose has boxes of its own."}},
        .example = "ใช่", .law = "19 para 3, consentg65", .section = 1, .width = 12,
        .applies = asks_several},
    [CNF_PRETICKED] = {.code = "preticked", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ติ๊กช่องยินยอมไว้ล่วงหน้า", "Pre-ticked"}},
        .help = {{"ต้องไม่ติ๊กไว้ก่อน และไม่ถือว่าการนิ่งคือยินยอม", "Must be no: nothing is ticked beforehand and silence is not consent."}},
        .example = "ไม่ใช่", .law = "19 para 2, consentg65", .section = 1, .width = 12},
    [CNF_COVERS_DISCLOSURE] = {.code = "covers_disclosure", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ครอบคลุมการเปิดเผย", "Covers disclosure"}},
        .help = {{"แบบนี้ขอให้เปิดเผยข้อมูลแก่บุคคลหรือหน่วยงานอื่นด้วยหรือไม่", "Whether it also asks to give the data to others."}},
        .example = "ไม่ใช่", .law = "27 para 1", .section = 1, .width = 12},
    [CNF_RECIPIENT_TYPES] = {.code = "recipient_types", .kind = ROPA_SET, .vocab = &rp_vocab_recip, .need = ROPA_REQUIRED,
        .label = {{"ผู้รับข้อมูลตามแบบ", "Recipients named"}},
        .help = {{"ผู้รับข้อมูลที่แบบแจ้งไว้", "The recipients that the form names."}},
        .example = "หน่วยงานรัฐอื่น", .law = "27 para 1", .section = 1, .width = 26,
        .applies = covers_disclosure},
    [CNF_COVERS_TRANSFER] = {.code = "covers_transfer", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"ครอบคลุมการส่งไปต่างประเทศ", "Covers transfer abroad"}},
        .help = {{"แบบนี้ขอให้ส่งข้อมูลไปต่างประเทศด้วยหรือไม่", "Whether it also asks to send the data abroad."}},
        .example = "ไม่ใช่", .law = "28(2)", .section = 1, .width = 12},
    [CNF_INADEQUACY_TEXT] = {.code = "inadequacy_text", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"คำเตือนมาตรฐานที่ไม่เพียงพอ", "Warning of inadequate standards"}},
        .help = {{"ข้อความเตือนว่าประเทศปลายทางมีมาตรฐานไม่เพียงพอ", "What the form says of the inadequate standard of the destination."}},
        .example = "ประเทศปลายทางอาจไม่มีกฎหมายคุ้มครองข้อมูลส่วนบุคคล", .law = "28(2)", .section = 1, .max_chars = 32000, .width = 34,
        .applies = covers_transfer},
    [CNF_CONSENT_METHODS] = {.code = "consent_methods", .kind = ROPA_SET, .vocab = &rp_vocab_cmethod, .need = ROPA_REQUIRED,
        .label = {{"วิธีให้ความยินยอม", "How consent is given"}},
        .help = {{"วิธีแสดงเจตนาที่แบบนี้ใช้", "The ways in which consent is given on this form."}},
        .example = "ลงลายมือชื่อ", .law = "19 para 2", .section = 1, .width = 26},
    [CNF_CF_ITEMS] = {.code = "cf_items", .kind = ROPA_SET, .vocab = &rp_vocab_cfitem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อที่มีในแบบ", "Items present"}},
        .help = {{"ติ๊กหัวข้อที่มีในแบบจริง", "Tick what the form really has."}},
        .example = "CF01 ชื่อผู้ควบคุม", .law = "19, consentg65", .section = 1, .width = 40},
    [CNF_CONSENT_TEXT] = {.code = "consent_text", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ข้อความขอความยินยอม", "Wording"}},
        .help = {{"ข้อความตามที่พิมพ์บนแบบ แยกจากข้อความอื่น", "The wording as printed, apart from other text."}},
        .example = "ข้าพเจ้ายินยอมให้เผยแพร่ภาพถ่ายกิจกรรม", .law = "19 para 3", .section = 1, .max_chars = 32000, .width = 34},

    /* withdrawal and evidence */
    [CNF_WITHDRAWAL_CHANNEL] = {.code = "withdrawal_channel", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ช่องทางถอนความยินยอม", "Withdrawal channel"}},
        .help = {{"ต้องถอนได้ง่ายเท่ากับตอนให้", "Withdrawing must be as easy as giving."}},
        .example = "แบบคำขอบนเว็บไซต์ หรืออีเมลของหน่วยงาน", .law = "19 para 5", .section = 2, .max_chars = 2000, .width = 28, .flags = ROPA_SHARED | ROPA_CONTACT},
    [CNF_WITHDRAWAL_EFFECT] = {.code = "withdrawal_effect", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผลของการถอนที่แบบแจ้ง", "Effect of withdrawal as told"}},
        .help = {{"แบบบอกผลของการถอนว่าอย่างไร ถ้าไม่มีผลให้ตอบว่าไม่เกี่ยวข้อง", "What the form says happens on withdrawal; not applicable where nothing does."}},
        .example = "ภาพจะถูกนำออกจากเว็บไซต์", .law = "19 para 6", .section = 2, .max_chars = 32000, .width = 34,
        .flags = ROPA_NA_ALLOWED},
    [CNF_NOTICE_REF] = {.code = "notice_ref", .kind = ROPA_REF, .of = &rp_notice, .need = ROPA_ADVISED,
        .label = {{"ประกาศที่อ้างถึง", "Notice referred to"}},
        .help = {{"ประกาศความเป็นส่วนตัวฉบับเต็มที่แบบชี้ไปหา", "The full privacy notice that the form points to."}},
        .example = "ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม", .law = "23", .section = 2, .width = 24},
    [CNF_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ไฟล์แบบ", "The form itself"}},
        .help = {{"ไฟล์หรือลิงก์ของแบบที่ใช้จริง", "The file or address of the form as used."}},
        .example = "แบบขอความยินยอม ฉบับ 1", .law = "practice", .section = 2, .width = 24},
    [CNF_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 2, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [CNF_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 2, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == CNF_N, "a field for each index");

const struct ropa_entity rp_consent_form = {
    .code = "consent_form",
    .prefix = "CF",
    .label = {{"แบบขอความยินยอม", "Consent form"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CNF_N,
    .title = CNF_NAME,
    .unit_field = CNF_UNIT_REF,
};
