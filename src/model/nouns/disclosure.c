/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/disclosure.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool type_is(const struct ropa_record *rec, const char *code) {
    return rp_predicate_field_is(rec, DIS_RECIPIENT_TYPE, code);
}

static bool on_consent(const struct ropa_record *rec) {
    static const char *const consents[] = {"consent", "s26_consent", NULL};
    return rp_predicate_is(ropa_record_get(rec, DIS_RECIPIENT_BASIS), consents);
}

static bool needs_ground(const struct ropa_record *rec) {
    return !type_is(rec, "unit_same") && !type_is(rec, "processor") && !on_consent(rec);
}

static bool asked_under_oia(const struct ropa_record *rec) {
    return type_is(rec, "oia_request");
}

/* What the account of OIA s.24 para 2 must hold. */
static bool is_accounted(const struct ropa_record *rec) {
    static const char *const grounds[] = {"oia24_3", "oia24_4", "oia24_5", "oia24_6",
                                          "oia24_7", "oia24_8", "oia24_9", NULL};
    return needs_ground(rec) && rp_predicate_is(ropa_record_get(rec, DIS_OIA24_GROUND), grounds);
}

static bool lists_other(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, DIS_DATA_ELEMENTS), "other");
}

static const struct ropa_text sections[] = {
    {{"การเปิดเผย", "The disclosure"}},
    {{"เหตุตามกฎหมาย", "Ground in law"}},
    {{"บัญชีแสดงการเปิดเผย", "Account of disclosures"}},
};

static const struct ropa_field fields[] = {
    /* the disclosure */
    [DIS_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"เปิดเผยอะไรให้ใคร", "What was given to whom."}},
        .example = "ส่งรายชื่อผู้เข้าอบรมให้กรมบัญชีกลาง", .law = "27 para 3", .section = 0, .max_chars = 200, .width = 34},
    [DIS_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่เปิดเผย", "Unit"}},
        .help = {{"หน่วยงานที่ส่งข้อมูลออก", "The unit that gave the data."}},
        .example = "กองการเจ้าหน้าที่", .law = "27 para 3", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [DIS_ACTIVITY_REFS] = {.code = "activity_refs", .kind = ROPA_REFS, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่เกี่ยวข้อง", "Activities"}},
        .help = {{"ข้อมูลมาจากกิจกรรมใด", "The activities that the data is from."}},
        .example = "การลงทะเบียนอบรม", .law = "39(6)", .section = 0, .width = 26},
    [DIS_DISCLOSURE_DATE] = {.code = "disclosure_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่เปิดเผย", "Date"}},
        .help = {{"วันที่ส่งข้อมูล", "The day the data was given."}},
        .example = "1 มี.ค. 2566", .law = "27 para 3", .section = 0, .width = 14,
        .preset = ROPA_PRESET_TODAY, .after = {"requested_on"}, .flags = ROPA_PAST},
    [DIS_RECIPIENT_TYPE] = {.code = "recipient_type", .kind = ROPA_CHOICE, .vocab = &rp_vocab_recip, .need = ROPA_REQUIRED,
        .label = {{"ประเภทผู้รับ", "Recipient type"}},
        .help = {{"ส่งข้อมูลให้หน่วยงานประเภทใด", "What kind of body got the data."}},
        .example = "หน่วยงานรัฐอื่น", .law = "27", .section = 0, .width = 18},
    [DIS_RECIPIENT_NAME] = {.code = "recipient_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานผู้รับ", "Recipient"}},
        .help = {{"ชื่อหน่วยงาน ถ้าเป็นบุคคลให้ใส่ชื่อในช่องผู้ขอ", "The name of the body; a private person's goes under requester."}},
        .example = "กรมบัญชีกลาง", .law = "27", .section = 0, .max_chars = 200, .width = 26, .flags = ROPA_NAMES | ROPA_SHARED},
    [DIS_RECIPIENT_PURPOSE] = {.code = "recipient_purpose", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์ที่ผู้รับแจ้ง", "Recipient's purpose"}},
        .help = {{"ผู้รับแจ้งว่าจะนำไปใช้เพื่อการใด", "What the recipient said it will use the data for."}},
        .example = "ตรวจสอบการเบิกจ่าย", .law = "27 para 2", .section = 0, .max_chars = 2000, .width = 28},
    [DIS_DATA_ELEMENTS] = {.code = "data_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลที่ส่ง", "Elements given"}},
        .help = {{"ส่งเท่าที่ผู้รับจำเป็นต้องใช้", "Only what the recipient needs."}},
        .example = "ชื่อ-นามสกุล", .law = "21, 27", .section = 0, .width = 34},
    [DIS_DATA_ELEMENTS_OTHER] = {.code = "data_elements_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลอื่นที่ส่ง (ระบุ)", "Other elements"}},
        .help = {{"เขียนชื่อข้อมูลที่ไม่มีในรายการ", "Name the data that is not in the list."}},
        .example = "รหัสสมาชิก ธ.ก.ส.", .law = "21, 27", .section = 0, .max_chars = 2000, .width = 28,
        .applies = lists_other},
    [DIS_SUBJECT_COUNT] = {.code = "subject_count", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนคน", "Number of persons"}},
        .help = {{"ข้อมูลของกี่คนที่ส่งไป", "Of how many persons."}},
        .example = "35", .law = "27 para 3", .section = 0, .max_chars = 10, .greatest = 999999999, .width = 12},
    [DIS_DISCLOSURE_MEDIUM] = {.code = "disclosure_medium", .kind = ROPA_CHOICE, .vocab = &rp_vocab_sendby, .need = ROPA_ADVISED,
        .label = {{"วิธีส่ง", "Given by"}},
        .help = {{"ส่งข้อมูลด้วยวิธีใด", "How the data was given."}},
        .example = "หนังสือราชการ", .law = "37(1)", .section = 0, .width = 18},

    /* ground in law */
    [DIS_RECIPIENT_BASIS] = {.code = "recipient_basis", .kind = ROPA_CHOICE, .vocab = &rp_vocab_disclosure_basis, .need = ROPA_REQUIRED,
        .label = {{"ฐานการเปิดเผย", "Basis of disclosure"}},
        .help = {{"เหตุตามกฎหมายที่ส่งให้ได้", "The ground in law for giving the data away."}},
        .example = "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ", .law = "27 para 1", .section = 1, .width = 28},
    [DIS_LEGAL_REF] = {.code = "legal_ref", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"กฎหมายหรือคำสั่งที่อ้าง", "Law cited"}},
        .help = {{"กฎหมาย คำสั่ง หรือหมายเรียกที่อ้าง", "The law, order or summons relied on."}},
        .example = "ระเบียบกระทรวงการคลัง", .law = "27 para 1", .section = 1, .max_chars = 2000, .width = 28, .flags = ROPA_SHARED},
    [DIS_CONSENT_FORM_REF] = {.code = "consent_form_ref", .kind = ROPA_REF, .of = &rp_consent_form, .need = ROPA_REQUIRED,
        .label = {{"แบบความยินยอมที่ครอบคลุม", "Consent form"}},
        .help = {{"แบบที่เจ้าของข้อมูลยินยอมให้เปิดเผย", "The form on which the disclosure was consented to."}},
        .example = "แบบขอความยินยอมเปิดเผยข้อมูล", .law = "27 para 1", .section = 1, .width = 24,
        .applies = on_consent},
    [DIS_OIA24_GROUND] = {.code = "oia24_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_oia24, .need = ROPA_REQUIRED,
        .label = {{"เหตุเปิดเผยตาม ม.24 พ.ร.บ. ข้อมูลข่าวสารฯ", "OIA s.24 ground"}},
        .help = {{"เหตุที่เปิดเผยได้โดยไม่มีความยินยอมเป็นหนังสือ", "Why it may go out without written consent."}},
        .example = "การใช้ตามปกติภายในวัตถุประสงค์ของระบบข้อมูล", .law = "OIA 24", .section = 1, .width = 28,
        .applies = needs_ground},
    [DIS_OIA_REF] = {.code = "oia_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ", "OIA decision"}},
        .help = {{"เลขที่และวันที่ของผลพิจารณา", "Number and date of the decision under the OIA."}},
        .example = "บันทึก ที่ กษ 02xx/123 ลงวันที่ 1 มี.ค. 2566", .law = "OIA 15(5)", .section = 1, .max_chars = 2000, .width = 28,
        .applies = asked_under_oia, .flags = ROPA_MARK},
    [DIS_OBJECTION_UNTIL] = {.code = "objection_until", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ให้เจ้าของข้อมูลคัดค้านถึง", "Objection until"}},
        .help = {{"ให้เวลาคัดค้านไม่น้อยกว่า 15 วัน", "At least 15 days are given to object."}},
        .example = "16 มี.ค. 2566", .law = "OIA 17", .section = 1, .width = 14,
        .applies = asked_under_oia},
    [DIS_APPROVER] = {.code = "approver", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_EXPECTED, .flags = ROPA_DECIDES,
        .label = {{"ผู้อนุมัติ", "Approved by"}},
        .help = {{"ผู้มีอำนาจที่อนุญาตให้เปิดเผย", "Who allowed the disclosure."}},
        .example = "ตัวอย่าง ผู้อำนวยการกอง", .law = "practice", .section = 1, .width = 24},
    [DIS_REQUEST_LETTER] = {.code = "request_letter", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"หนังสือขอข้อมูล", "Letter of request"}},
        .help = {{"เลขที่และวันที่ของหนังสือขอ", "Number and date of the letter."}},
        .example = "กค 04xx/789 ลงวันที่ 20 ก.พ. 2566", .law = "practice", .section = 1, .max_chars = 2000, .width = 28, .flags = ROPA_MARK},

    /* account of disclosures */
    [DIS_REQUESTED_ON] = {.code = "requested_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ขอ", "Requested on"}},
        .help = {{"วันที่มีผู้ขอข้อมูล", "When the data was asked for."}},
        .example = "20 ก.พ. 2566", .law = "OIA 24 para 2", .section = 2, .width = 14,
        .applies = is_accounted},
    [DIS_REQUESTER_NAME] = {.code = "requester_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผู้ขอ", "Requester"}},
        .help = {{"ชื่อผู้มาขอหรือรับข้อมูล เก็บแยกและลบได้ภายหลัง", "Who came for the data; kept apart and erasable later."}},
        .example = "ผู้แทนหน่วยงาน ก.", .law = "OIA 24 para 2", .section = 2, .max_chars = 200, .width = 26,
        .applies = is_accounted, .flags = ROPA_PERSONAL},
    [DIS_REQUESTER_PROOF] = {.code = "requester_proof", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หลักฐานแสดงตัวของผู้ขอ", "Proof of identity"}},
        .help = {{"แสดงหลักฐานใด ไม่ต้องใส่เลขบัตร", "What was shown; no numbers."}},
        .example = "บัตรประจำตัวเจ้าหน้าที่ของรัฐ", .law = "OIA 24 para 2", .section = 2, .max_chars = 2000, .width = 28,
        .applies = is_accounted, .flags = ROPA_PERSONAL},
    [DIS_RETURNED_ON] = {.code = "returned_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่คืน", "Returned on"}},
        .help = {{"วันที่คืนเอกสาร ถ้าให้ยืม", "When the papers came back, if they were lent."}},
        .example = "10 มี.ค. 2566", .law = "OIA 24 para 2", .section = 2, .width = 14,
        .applies = is_accounted},
    [DIS_RETURNED_BY] = {.code = "returned_by", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ผู้คืน", "Returned by"}},
        .help = {{"ชื่อผู้นำมาคืน เก็บแยกและลบได้ภายหลัง", "Who brought them back; kept apart and erasable later."}},
        .example = "ผู้แทนหน่วยงาน ก.", .law = "OIA 24 para 2", .section = 2, .max_chars = 200, .width = 26,
        .applies = is_accounted, .flags = ROPA_PERSONAL},
    [DIS_ACCOUNT_NOTE] = {.code = "account_note", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุในบัญชี", "Note in the account"}},
        .help = {{"ข้อความในช่องหมายเหตุของบัญชี", "What the account says under remarks."}},
        .example = "ให้ดู ณ ที่ทำการ", .law = "OIA 24 para 2", .section = 2, .max_chars = 2000, .width = 28,
        .applies = is_accounted},
    [DIS_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"หนังสือนำส่งหรือหลักฐานการรับ", "The covering letter or receipt."}},
        .example = "หนังสือนำส่งข้อมูล", .law = "practice", .section = 2, .width = 24},
    [DIS_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 2, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [DIS_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 2, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DIS_N, "a field for each index");

const struct ropa_entity rp_disclosure = {
    .code = "disclosure",
    .prefix = "DL",
    .label = {{"บันทึกการเปิดเผย", "Disclosure"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DIS_N,
    .title = DIS_TITLE,
    .unit_field = DIS_UNIT_REF,
};
