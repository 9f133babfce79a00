/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/disposal.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool decision_is(const struct ropa_record *rec, const char *code) {
    return rp_predicate_field_is(rec, DSP_DECISION, code);
}

static bool is_extended(const struct ropa_record *rec) {
    return decision_is(rec, "extend");
}

/* Destroyed or handed over; what is to be kept longer is not. */
static bool goes(const struct ropa_record *rec) {
    return !is_extended(rec) && !decision_is(rec, "pending");
}

static bool is_official(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, DSP_IS_OFFICIAL_RECORD);
}

/* Which data goes is said by the activity or by the set. */
static bool wants_activity(const struct ropa_record *rec) {
    return ropa_record_get(rec, DSP_ACTIVITY_REF) || !ropa_record_get(rec, DSP_DATASET_REF);
}

static bool wants_dataset(const struct ropa_record *rec) {
    return ropa_record_get(rec, DSP_DATASET_REF) || !ropa_record_get(rec, DSP_ACTIVITY_REF);
}

static bool anonymised(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, DSP_DISPOSAL_METHOD), "anonymise");
}

static bool by_contractor(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, DSP_DISPOSAL_METHOD), "vendor_destroy");
}

static bool cannot_erase(const struct ropa_record *rec) {
    return ropa_record_get(rec, DSP_ERASE_IMPOSSIBLE_REASON) != NULL;
}

static const struct ropa_text sections[] = {
    {{"รายการ", "What it is"}},
    {{"บัญชีหนังสือขอทำลาย", "Disposal list"}},
    {{"การพิจารณา", "Decision"}},
    {{"การทำลาย", "Destruction"}},
};

static const struct ropa_field fields[] = {
    /* what it is */
    [DSP_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"ทำลายข้อมูลหรือเอกสารเรื่องใด", "Which data or papers."}},
        .example = "แฟ้มผู้เข้าอบรม ปีงบประมาณ 2560", .law = "37(3)", .section = 0, .max_chars = 200, .width = 34},
    [DSP_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่ถือครอง", "The unit that holds them."}},
        .example = "กองการเจ้าหน้าที่", .law = "37(3)", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [DSP_ACTIVITY_REF] = {.code = "activity_ref", .kind = ROPA_REF, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรม", "Activity"}},
        .help = {{"กิจกรรมที่ข้อมูลครบกำหนดเก็บ", "The activity whose data has reached its period."}},
        .example = "การลงทะเบียนอบรม", .law = "37(3)", .section = 0, .width = 24,
        .applies = wants_activity},
    [DSP_DATASET_REF] = {.code = "dataset_ref", .kind = ROPA_REF, .of = &rp_dataset, .need = ROPA_REQUIRED,
        .label = {{"ชุดข้อมูล", "Dataset"}},
        .help = {{"ชุดข้อมูลที่ครบกำหนดเก็บ", "The set that has reached its period."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "37(3)", .section = 0, .width = 24,
        .applies = wants_dataset},
    [DSP_REQUEST_REF] = {.code = "request_ref", .kind = ROPA_REF, .of = &rp_request, .need = ROPA_OPTIONAL,
        .label = {{"ทำลายตามคำขอ", "On request"}},
        .help = {{"คำขอให้ลบที่เป็นเหตุของการทำลายนี้", "The request for erasure behind this."}},
        .example = "RQ-ICT-66-001", .law = "33", .section = 0, .width = 24},
    [DSP_BATCH] = {.code = "batch", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"งวดหรือช่วงปีของข้อมูล", "Batch"}},
        .help = {{"ข้อมูลหรือเอกสารของช่วงใด", "Of which period the data is."}},
        .example = "ปีงบประมาณ 2560", .law = "practice", .section = 0, .max_chars = 200, .width = 18, .flags = ROPA_MARK},
    [DSP_DUE_DATE] = {.code = "due_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ครบกำหนดเก็บเมื่อ", "Due on"}},
        .help = {{"วันที่พ้นระยะเวลาเก็บ", "The day the period ended."}},
        .example = "30 ก.ย. 2565", .law = "37(3)", .section = 0, .width = 14},
    [DSP_IS_OFFICIAL_RECORD] = {.code = "is_official_record", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"เป็นหนังสือราชการ", "Official record"}},
        .help = {{"ถ้าใช่ต้องทำลายตามระเบียบงานสารบรรณ", "If so, the regulation on correspondence governs."}},
        .example = "ใช่", .law = "สารบรรณ ข้อ 66", .section = 0, .width = 12},
    [DSP_MEDIUM] = {.code = "medium", .kind = ROPA_SET, .vocab = &rp_vocab_medium, .need = ROPA_REQUIRED,
        .label = {{"สื่อ", "Media"}},
        .help = {{"เก็บเป็นกระดาษหรืออิเล็กทรอนิกส์", "On paper or electronically."}},
        .example = "แฟ้มกระดาษในตู้", .law = "37(3)", .section = 0, .width = 26},
    [DSP_QUANTITY] = {.code = "quantity", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ปริมาณ", "Quantity"}},
        .help = {{"จำนวนแฟ้ม กล่อง รายการ หรือไฟล์", "Files, boxes, records."}},
        .example = "12 แฟ้ม", .law = "37(3), practice", .section = 0, .max_chars = 200, .width = 18, .flags = ROPA_MARK},

    /* disposal list */
    [DSP_LIST_NO] = {.code = "list_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่บัญชี", "List number"}},
        .help = {{"เลขที่บัญชีหนังสือขอทำลาย", "The number of the list."}},
        .example = "1/2566", .law = "สารบรรณ ข้อ 66", .section = 1, .max_chars = 200, .width = 14,
        .applies = is_official, .flags = ROPA_MARK},
    [DSP_LIST_DATE] = {.code = "list_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ของบัญชี", "List date"}},
        .help = {{"ภายใน 60 วันหลังสิ้นปีปฏิทิน", "Within 60 days after the end of the calendar year."}},
        .example = "15 ก.พ. 2566", .law = "สารบรรณ ข้อ 66", .section = 1, .width = 14,
        .applies = is_official, .flags = ROPA_PAST},
    [DSP_FILE_CODE] = {.code = "file_code", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"รหัสแฟ้ม", "File code"}},
        .help = {{"รหัสแฟ้มในบัญชี", "The code of the file in the list."}},
        .example = "กษ 0206.1", .law = "สารบรรณ ข้อ 66", .section = 1, .max_chars = 200, .width = 16,
        .applies = is_official, .flags = ROPA_MARK},
    [DSP_DOC_NO] = {.code = "doc_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ที่ของหนังสือ", "Document number"}},
        .help = {{"เลขที่หนังสือ", "The number the paper bears."}},
        .example = "กษ 0206/123", .law = "สารบรรณ ข้อ 66", .section = 1, .max_chars = 200, .width = 18,
        .applies = is_official, .flags = ROPA_MARK},
    [DSP_DOC_DATE] = {.code = "doc_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ลงวันที่", "Document date"}},
        .help = {{"วันที่บนหนังสือ", "The date the paper bears."}},
        .example = "10 มี.ค. 2555", .law = "สารบรรณ ข้อ 66", .section = 1, .width = 14,
        .applies = is_official},
    [DSP_RECEIVE_NO] = {.code = "receive_no", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"เลขทะเบียนรับ", "Receipt number"}},
        .help = {{"เลขทะเบียนรับของหนังสือ", "The number under which it was received."}},
        .example = "456", .law = "สารบรรณ ข้อ 66", .section = 1, .max_chars = 200, .width = 14,
        .applies = is_official, .flags = ROPA_MARK},
    [DSP_COMMITTEE_REF] = {.code = "committee_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"คำสั่งแต่งตั้งคณะกรรมการ", "Committee order"}},
        .help = {{"เลขที่และวันที่ของคำสั่ง ประธานและกรรมการอย่างน้อยสองคน", "Number and date; a chair and at least two members."}},
        .example = "คำสั่งที่ 45/2566 ลงวันที่ 1 มี.ค. 2566", .law = "สารบรรณ ข้อ 67", .section = 1, .max_chars = 200, .width = 26,
        .applies = is_official, .flags = ROPA_MARK},
    [DSP_COMMITTEE_MEMBERS] = {.code = "committee_members", .kind = ROPA_REFS, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"คณะกรรมการทำลาย", "Committee"}},
        .help = {{"ประธานและกรรมการ", "The chair and the members."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "สารบรรณ ข้อ 67", .section = 1, .width = 26,
        .applies = is_official},
    [DSP_ARCHIVES_SENT_ON] = {.code = "archives_sent_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ส่งหอจดหมายเหตุแห่งชาติเมื่อ", "Sent to the National Archives on"}},
        .help = {{"วันที่ส่งบัญชีให้พิจารณา", "When the list was sent for an opinion."}},
        .example = "15 มี.ค. 2566", .law = "สารบรรณ ข้อ 69", .section = 1, .width = 14,
        .applies = is_official},
    [DSP_ARCHIVES_REPLY_ON] = {.code = "archives_reply_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"หอจดหมายเหตุตอบเมื่อ", "National Archives replied on"}},
        .help = {{"ไม่ตอบภายใน 60 วันถือว่าเห็นชอบ", "No answer within 60 days counts as agreement."}},
        .example = "20 เม.ย. 2566", .law = "สารบรรณ ข้อ 70", .section = 1, .width = 14,
        .applies = is_official},
    [DSP_ARCHIVES_REPLY] = {.code = "archives_reply", .kind = ROPA_CHOICE, .vocab = &rp_vocab_archreply, .need = ROPA_ADVISED,
        .label = {{"ความเห็นของหอจดหมายเหตุ", "Opinion of the National Archives"}},
        .help = {{"เห็นชอบ ขอขยายเวลา หรือขอรับมอบ", "Agreed, to be kept longer, or to be handed over."}},
        .example = "เห็นชอบให้ทำลาย", .law = "สารบรรณ ข้อ 70", .section = 1, .width = 18,
        .applies = is_official},

    /* decision */
    [DSP_DECISION] = {.code = "decision", .kind = ROPA_CHOICE, .vocab = &rp_vocab_dxdecision, .need = ROPA_REQUIRED,
        .label = {{"ผลการพิจารณา", "Decision"}},
        .help = {{"ทำลาย ขยายเวลา หรือส่งมอบหอจดหมายเหตุ", "Destroy, keep longer, or hand over."}},
        .example = "ทำลาย", .law = "สารบรรณ ข้อ 68, 37(3)", .section = 2, .width = 18,
        .preset = ROPA_PRESET_FIXED, .fixed = "pending"},
    [DSP_APPROVER] = {.code = "approver", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้อนุมัติ", "Approved by"}},
        .help = {{"ผู้มีอำนาจอนุมัติ", "Who approved."}},
        .example = "ตัวอย่าง ผู้อำนวยการกอง", .law = "37(3), practice", .section = 2, .width = 24},
    [DSP_APPROVED_ON] = {.code = "approved_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่อนุมัติ", "Approved on"}},
        .help = {{"วันที่มีคำสั่ง", "The day of the decision."}},
        .example = "25 เม.ย. 2566", .law = "37(3), practice", .section = 2, .width = 14, .flags = ROPA_PAST},
    [DSP_EXTENSION_UNTIL] = {.code = "extension_until", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ขยายเวลาถึง", "Kept until"}},
        .help = {{"เก็บต่อถึงวันที่", "Until when it is kept."}},
        .example = "31 ธ.ค. 2567", .law = "สารบรรณ ข้อ 68", .section = 2, .width = 14,
        .applies = is_extended},
    [DSP_EXTENSION_REASON] = {.code = "extension_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผลที่ขยายเวลา", "Why it is kept"}},
        .help = {{"เหตุที่ต้องเก็บต่อ", "Why it has to be kept."}},
        .example = "อยู่ระหว่างการตรวจสอบของ สตง.", .law = "37(3)", .section = 2, .max_chars = 32000, .width = 34,
        .applies = is_extended},
    [DSP_KEEP_GROUND] = {.code = "keep_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_keepground, .need = ROPA_ADVISED,
        .label = {{"เหตุตามมาตรา 37 (3)", "Ground of s.37(3)"}},
        .help = {{"ข้อยกเว้นตามกฎหมายที่ให้เก็บต่อได้", "The exception that allows keeping it."}},
        .example = "สิทธิเรียกร้อง", .law = "37(3)", .section = 2, .width = 18,
        .applies = is_extended},

    /* destruction */
    [DSP_DISPOSAL_METHOD] = {.code = "disposal_method", .kind = ROPA_SET, .vocab = &rp_vocab_disposal, .need = ROPA_REQUIRED,
        .label = {{"วิธีทำลาย", "Method"}},
        .help = {{"เลือกวิธีให้ตรงกับสื่อ", "A way that suits the medium."}},
        .example = "ย่อยกระดาษ", .law = "37(3)", .section = 3, .width = 26,
        .applies = goes},
    [DSP_DONE_ON] = {.code = "done_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ทำลาย", "Done on"}},
        .help = {{"วันที่ทำลายเสร็จ", "The day it was done."}},
        .example = "2 พ.ค. 2566", .law = "37(3)", .section = 3, .width = 14,
        .applies = goes, .after = {"list_date", "approved_on"}, .flags = ROPA_PAST},
    [DSP_PLACE] = {.code = "place", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"สถานที่", "Place"}},
        .help = {{"ทำลายที่ใด", "Where it was done."}},
        .example = "ห้องเอกสาร ชั้น 2", .law = "สารบรรณ, practice", .section = 3, .max_chars = 200, .width = 26,
        .applies = goes, .flags = ROPA_SHARED},
    [DSP_COPIES_DONE] = {.code = "copies_done", .kind = ROPA_SET, .vocab = &rp_vocab_copies, .need = ROPA_REQUIRED,
        .label = {{"สำเนาและข้อมูลสำรองที่จัดการแล้ว", "Copies dealt with"}},
        .help = {{"ต้องครอบคลุมสำเนาและข้อมูลสำรอง", "Copies and backups are included."}},
        .example = "ข้อมูลสำรอง", .law = "erase67, practice", .section = 3, .width = 26,
        .applies = goes},
    [DSP_WITNESSES] = {.code = "witnesses", .kind = ROPA_REFS, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"พยาน", "Witnesses"}},
        .help = {{"ผู้ควบคุมหรือเห็นการทำลาย", "Who supervised or saw it."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "สารบรรณ ข้อ 68, practice", .section = 3, .width = 26,
        .applies = goes},
    [DSP_CONTRACTOR_REF] = {.code = "contractor_ref", .kind = ROPA_REF, .of = &rp_party, .need = ROPA_REQUIRED,
        .label = {{"ผู้รับจ้างทำลาย", "Contractor"}},
        .help = {{"ผู้รับจ้างที่ทำลายและออกใบรับรอง", "Who destroyed it and certified so."}},
        .example = "บริษัทรับทำลายเอกสาร", .law = "40, 37(3)", .section = 3, .width = 24,
        .applies = by_contractor},
    [DSP_CERTIFICATE_REF] = {.code = "certificate_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ใบรับรองหรือรายงาน", "Certificate"}},
        .help = {{"รายงานการทำลายที่ลงนาม หรือใบรับรองของผู้รับจ้าง", "The signed report, or the contractor's certificate."}},
        .example = "รายงานการทำลายเอกสาร", .law = "37(3), practice", .section = 3, .width = 24,
        .applies = goes},
    [DSP_VERIFIER] = {.code = "verifier", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"ผู้ตรวจว่ากู้คืนไม่ได้", "Verified by"}},
        .help = {{"ผู้ยืนยันว่าไม่มีผู้ใดกู้คืนได้", "Who made sure that nothing can be recovered."}},
        .example = "หัวหน้ากลุ่มพัฒนาระบบ", .law = "erase67", .section = 3, .width = 24,
        .applies = goes},
    [DSP_ANON_DIRECT_REMOVED] = {.code = "anon_direct_removed", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ตัดตัวระบุทางตรงหมดแล้ว", "Direct identifiers removed"}},
        .help = {{"ชื่อ เลขประจำตัว และตัวระบุทางตรงอื่น", "Names, numbers and other direct identifiers."}},
        .example = "ใช่", .law = "erase67", .section = 3, .width = 12,
        .applies = anonymised},
    [DSP_ANON_RISK_CHECK] = {.code = "anon_risk_check", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผลตรวจความเสี่ยงระบุตัวทางอ้อม", "Check of indirect re-identification"}},
        .help = {{"ตรวจอย่างไร และผลต่ำพอหรือไม่", "How it was checked, and whether the risk is low enough."}},
        .example = "รวมกลุ่มไม่น้อยกว่า 10 คนต่อช่อง", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34,
        .applies = anonymised},
    [DSP_ERASE_IMPOSSIBLE_REASON] = {.code = "erase_impossible_reason", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"เหตุที่ยังทำลายไม่ได้ทางเทคนิค", "Why it isn't possible yet"}},
        .help = {{"เหตุทางเทคนิคที่ทำไม่ได้ในตอนนี้", "The technical reason why it can't be done now."}},
        .example = "ข้อมูลสำรองหมุนเวียนทุก 120 วัน", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34},
    [DSP_INTERIM_MEASURES] = {.code = "interim_measures", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการระหว่างรอทำลาย", "Interim measures"}},
        .help = {{"มาตรการที่ทำให้ไม่มีการเข้าถึงหรือใช้", "What keeps the data from being used meanwhile."}},
        .example = "ปิดสิทธิการเข้าถึงข้อมูลสำรอง", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34,
        .applies = cannot_erase},
    [DSP_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 3, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [DSP_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 3, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DSP_N, "a field for each index");

const struct ropa_entity rp_disposal = {
    .code = "disposal",
    .prefix = "DX",
    .label = {{"การทำลายข้อมูล", "Disposal"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DSP_N,
    .title = DSP_TITLE,
    .unit_field = DSP_UNIT_REF,
};
