/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/incident.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool is_drill(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, INC_IS_DRILL);
}

static bool other_cause(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, INC_BREACH_CAUSE, "other");
}

static bool at_processor(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, INC_AT_PROCESSOR);
}

static bool lists_other(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, INC_DATA_ELEMENTS), "other");
}

static bool may_be_sensitive(const struct ropa_record *rec) {
    const char *elements = ropa_record_get(rec, INC_DATA_ELEMENTS);
    return ropa_record_get(rec, INC_SENSITIVE_CATEGORIES) || rp_predicate_implies_s26(elements) ||
           rp_predicate_asks_s26(elements);
}

static bool risk_is(const struct ropa_record *rec, const char *code) {
    return rp_predicate_field_is(rec, INC_RISK_LEVEL, code);
}

/* The Office is told unless there is no risk. */
static bool has_risk(const struct ropa_record *rec) {
    return risk_is(rec, "risk") || risk_is(rec, "high");
}

static bool no_risk(const struct ropa_record *rec) {
    return risk_is(rec, "none");
}

static bool high_risk(const struct ropa_record *rec) {
    return risk_is(rec, "high");
}

static bool is_reported(const struct ropa_record *rec) {
    return has_risk(rec) && ropa_record_get(rec, INC_OFFICE_NOTIFIED_AT);
}

/* Telling the persons is a duty where the risk is high and open to the office otherwise. */
static bool tells_persons(const struct ropa_record *rec) {
    return high_risk(rec) || ropa_record_get(rec, INC_SUBJECTS_NOTIFIED_AT);
}

static bool is_closed(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, INC_INCIDENT_STATUS, "closed");
}

static bool closed_with_risk(const struct ropa_record *rec) {
    return is_closed(rec) && has_risk(rec);
}

static const struct ropa_text sections[] = {
    {{"เหตุการณ์", "What happened"}},
    {{"เวลา", "Times"}},
    {{"ข้อมูลและบุคคล", "Data and persons"}},
    {{"ประเมินความเสี่ยง", "Risk"}},
    {{"แจ้ง สคส.", "Report to the Office"}},
    {{"แจ้งเจ้าของข้อมูล", "Notice to persons"}},
    {{"แก้ไขและทบทวน", "Correction and review"}},
};

static const struct ropa_field fields[] = {
    /* what happened */
    [INC_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"สรุปเหตุสั้น ๆ โดยไม่ใส่ชื่อบุคคล", "The incident in a few words, without names."}},
        .example = "ส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน", .law = "37(4)", .section = 0, .max_chars = 200, .width = 34},
    [INC_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่เกิดเหตุ", "Unit"}},
        .help = {{"หน่วยงานเจ้าของข้อมูลที่ถูกละเมิด", "The unit whose data is concerned."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", .law = "37(4)", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [INC_IS_DRILL] = {.code = "is_drill", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"เป็นการซ้อม", "Drill"}},
        .help = {{"ใช่ ถ้าเป็นการซ้อมแผน ไม่ใช่เหตุจริง", "Yes if this was practised and did not happen."}},
        .example = "ไม่ใช่", .law = "practice, BP14", .section = 0, .width = 12,
        .preset = ROPA_PRESET_USUAL, .fixed = "0"},
    [INC_INCIDENT_STATUS] = {.code = "incident_status", .kind = ROPA_CHOICE, .vocab = &rp_vocab_bstatus, .need = ROPA_REQUIRED,
        .label = {{"สถานะของเหตุ", "State"}},
        .help = {{"ดำเนินการถึงขั้นใด", "How far it has come."}},
        .example = "รับแจ้ง", .law = "breach65", .section = 0, .width = 18,
        .preset = ROPA_PRESET_FIXED, .fixed = "reported"},
    [INC_BREACH_TYPES] = {.code = "breach_types", .kind = ROPA_SET, .vocab = &rp_vocab_btype, .need = ROPA_REQUIRED,
        .label = {{"ประเภทเหตุละเมิด", "Types of breach"}},
        .help = {{"เลือกได้หลายข้อ", "One incident may have several."}},
        .example = "การละเมิดความลับของข้อมูลส่วนบุคคล", .law = "breach65", .section = 0, .width = 26},
    [INC_BREACH_CAUSE] = {.code = "breach_cause", .kind = ROPA_CHOICE, .vocab = &rp_vocab_bcause, .need = ROPA_REQUIRED,
        .label = {{"สาเหตุ", "Cause"}},
        .help = {{"สาเหตุหลักเท่าที่ทราบ", "The main cause as far as it is known."}},
        .example = "ส่งผิดคน", .law = "breach65", .section = 0, .width = 18},
    [INC_BREACH_CAUSE_OTHER] = {.code = "breach_cause_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"สาเหตุอื่น (ระบุ)", "Other cause"}},
        .help = {{"เขียนสาเหตุที่ไม่มีในรายการ", "Name the cause that is not in the list."}},
        .example = "น้ำรั่วในห้องเก็บเอกสาร", .law = "breach65", .section = 0, .max_chars = 200, .width = 26,
        .applies = other_cause},
    [INC_DESCRIPTION] = {.code = "description", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ลักษณะของเหตุ", "Description"}},
        .help = {{"เกิดอะไรขึ้น พบได้อย่างไร โดยไม่ใส่ข้อมูลส่วนบุคคล", "What happened and how it was found, without personal data."}},
        .example = "แนบไฟล์ผิดและส่งถึงผู้รับภายนอกหนึ่งราย", .law = "breach65 ข้อ ๖", .section = 0, .max_chars = 32000, .width = 34},
    [INC_SYSTEM_NAME] = {.code = "system_name", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ระบบหรือสถานที่", "System or place"}},
        .help = {{"ระบบ อุปกรณ์ หรือห้องที่เกิดเหตุ", "The system, device or room."}},
        .example = "ระบบลงทะเบียนอบรม", .law = "breach65", .section = 0, .max_chars = 200, .width = 26, .flags = ROPA_SHARED},
    [INC_REPORTER_NAME] = {.code = "reporter_name", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ผู้แจ้งเหตุ", "Reported by"}},
        .help = {{"ชื่อเท่าที่จำเป็น เก็บแยกและลบได้ภายหลัง", "Only as needed; kept apart and erasable later."}},
        .example = "ผู้แจ้ง ก.", .law = "practice", .section = 0, .max_chars = 200, .width = 26,
        .flags = ROPA_PERSONAL},
    [INC_AT_PROCESSOR] = {.code = "at_processor", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"เกิดที่ผู้ประมวลผล", "At a processor"}},
        .help = {{"เหตุเกิดที่ผู้รับจ้างหรือผู้ประมวลผลหรือไม่", "Whether it happened at a contractor or processor."}},
        .example = "ไม่ใช่", .law = "40(2), breach65", .section = 0, .width = 12},
    [INC_PROCESSOR_REF] = {.code = "processor_ref", .kind = ROPA_REF, .of = &rp_party, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประมวลผล", "Processor"}},
        .help = {{"ผู้ประมวลผลที่เกิดเหตุ", "The processor where it happened."}},
        .example = "บริษัทผู้รับจ้างดูแลระบบ", .law = "40(2), breach65", .section = 0, .width = 24,
        .applies = at_processor},

    /* times */
    [INC_OCCURRED_FROM] = {.code = "occurred_from", .kind = ROPA_TIME, .need = ROPA_ADVISED,
        .label = {{"เริ่มเกิดเหตุ", "Occurred from"}},
        .help = {{"เวลาที่เริ่มเกิดเหตุ ถ้าไม่ทราบให้เว้นว่าง", "When it began; empty if not known."}},
        .example = "1 มี.ค. 2566 08:00", .law = "breach65", .section = 1, .width = 18,
        .flags = ROPA_PAST | ROPA_NA_ALLOWED},
    [INC_OCCURRED_TO] = {.code = "occurred_to", .kind = ROPA_TIME, .need = ROPA_OPTIONAL,
        .label = {{"สิ้นสุดเหตุ", "Occurred until"}},
        .help = {{"เวลาที่เหตุสิ้นสุด", "When it ended."}},
        .example = "1 มี.ค. 2566 09:00", .law = "breach65", .section = 1, .width = 18, .flags = ROPA_PAST},
    [INC_PROCESSOR_AWARE_AT] = {.code = "processor_aware_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประมวลผลทราบเหตุเมื่อ", "Processor aware at"}},
        .help = {{"เวลาที่ผู้ประมวลผลทราบเหตุ ใช้ดูว่าแจ้งเราภายใน 72 ชั่วโมงหรือไม่", "When the processor knew; it has 72 hours to tell the office."}},
        .example = "1 มี.ค. 2566 08:30", .law = "40(2), breach65", .since = RP_ACT_BEGAN, .section = 1, .width = 18,
        .applies = at_processor, .flags = ROPA_PAST},
    [INC_AWARE_AT] = {.code = "aware_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานทราบเหตุเมื่อ (T0)", "Aware at (T0)"}},
        .help = {{"นาฬิกา 72 ชั่วโมงเริ่มจากเวลานี้", "The 72 hours run from here."}},
        .example = "1 มี.ค. 2566 09:00", .law = "37(4)", .since = RP_ACT_BEGAN, .section = 1, .width = 18, .flags = ROPA_PAST},
    [INC_CONTAINED_AT] = {.code = "contained_at", .kind = ROPA_TIME, .need = ROPA_ADVISED,
        .label = {{"ระงับเหตุได้เมื่อ", "Contained at"}},
        .help = {{"เวลาที่หยุดความเสียหายได้", "When the damage was stopped."}},
        .example = "1 มี.ค. 2566 11:00", .law = "breach65", .since = RP_ACT_BEGAN, .section = 1, .width = 18, .flags = ROPA_PAST},
    [INC_ASSESSED_AT] = {.code = "assessed_at", .kind = ROPA_TIME, .need = ROPA_ADVISED,
        .label = {{"ประเมินความเสี่ยงเสร็จเมื่อ", "Assessed at"}},
        .help = {{"เวลาที่สรุปผลประเมินความเสี่ยง", "When the risk was judged."}},
        .example = "1 มี.ค. 2566 14:00", .law = "breach65", .since = RP_ACT_BEGAN, .section = 1, .width = 18, .flags = ROPA_PAST},
    [INC_CLOSED_AT] = {.code = "closed_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"ปิดเรื่องเมื่อ", "Closed at"}},
        .help = {{"เวลาที่ปิดเรื่อง", "When the matter was closed."}},
        .example = "15 มี.ค. 2566 10:00", .law = "breach65", .since = RP_ACT_BEGAN, .section = 1, .width = 18,
        .applies = is_closed, .flags = ROPA_PAST},

    /* data and persons */
    [INC_DATASET_REFS] = {.code = "dataset_refs", .kind = ROPA_REFS, .of = &rp_dataset, .need = ROPA_ADVISED,
        .label = {{"ชุดข้อมูลที่เกี่ยวข้อง", "Datasets"}},
        .help = {{"ชุดข้อมูลที่ถูกละเมิด", "The sets concerned."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "breach65", .section = 2, .width = 26},
    [INC_ACTIVITY_REFS] = {.code = "activity_refs", .kind = ROPA_REFS, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่เกี่ยวข้อง", "Activities"}},
        .help = {{"กิจกรรมที่ใช้ข้อมูลนี้", "The activities that use this data."}},
        .example = "การลงทะเบียนอบรม", .law = "39", .section = 2, .width = 26},
    [INC_SUBJECT_CATEGORIES] = {.code = "subject_categories", .kind = ROPA_SET, .vocab = &rp_vocab_subject, .need = ROPA_REQUIRED,
        .label = {{"กลุ่มเจ้าของข้อมูล", "Data subjects"}},
        .help = {{"ใครบ้างที่ได้รับผลกระทบ", "Who is affected."}},
        .example = "ผู้เข้าอบรม/สัมมนา", .law = "breach65 ข้อ ๖", .section = 2, .width = 26},
    [INC_SUBJECT_VULNERABLE] = {.code = "subject_vulnerable", .kind = ROPA_SET, .vocab = &rp_vocab_vuln, .need = ROPA_ADVISED,
        .label = {{"กลุ่มที่ต้องระวังเป็นพิเศษ", "Vulnerable groups"}},
        .help = {{"มีผู้เยาว์หรือผู้เปราะบางหรือไม่", "Minors or vulnerable persons among them."}},
        .example = "ไม่มี", .law = "breach65", .section = 2, .width = 26},
    [INC_SUBJECT_COUNT] = {.code = "subject_count", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"จำนวนคนที่ได้รับผลกระทบ", "Number of persons"}},
        .help = {{"ประมาณได้ และแก้ภายหลังเมื่อทราบแน่", "An estimate will do and may be mended later."}},
        .example = "35", .law = "breach65 ข้อ ๖", .section = 2, .max_chars = 10, .greatest = 999999999, .width = 12},
    [INC_RECORD_COUNT] = {.code = "record_count", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนรายการ", "Number of records"}},
        .help = {{"จำนวนรายการข้อมูลที่เกี่ยวข้อง", "How many records."}},
        .example = "35", .law = "breach65 ข้อ ๖", .section = 2, .max_chars = 10, .greatest = 999999999, .width = 12},
    [INC_DATA_ELEMENTS] = {.code = "data_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูล", "Data elements"}},
        .help = {{"ข้อมูลใดบ้างที่ถูกละเมิด", "Which data."}},
        .example = "ชื่อ-นามสกุล", .law = "breach65 ข้อ ๖", .section = 2, .width = 34},
    [INC_DATA_ELEMENTS_OTHER] = {.code = "data_elements_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูลอื่น (ระบุ)", "Other elements"}},
        .help = {{"เขียนชื่อข้อมูลที่ไม่มีในรายการ", "Name the data that is not in the list."}},
        .example = "รหัสสมาชิก", .law = "breach65", .section = 2, .max_chars = 2000, .width = 28,
        .applies = lists_other},
    [INC_SENSITIVE_CATEGORIES] = {.code = "sensitive_categories", .kind = ROPA_SET, .vocab = &rp_vocab_s26cat, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลตามมาตรา 26 ที่เกี่ยวข้อง", "s.26 data concerned"}},
        .help = {{"ยืนยันว่ามีข้อมูลอ่อนไหวชนิดใด", "Confirm which kinds of sensitive data there are."}},
        .example = "ข้อมูลสุขภาพ", .law = "26, breach65", .section = 2, .width = 26,
        .applies = may_be_sensitive},
    [INC_HARMED_PERSONS] = {.code = "harmed_persons", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"รายชื่อผู้ได้รับผลกระทบ", "Persons harmed"}},
        .help = {{"ใส่เท่าที่จำเป็นต่อการแจ้ง เก็บแยกและลบได้ภายหลัง", "Only as needed to tell them; kept apart and erasable later."}},
        .example = "ตามบัญชีแนบ", .law = "breach65", .section = 2, .max_chars = 32000, .width = 34,
        .flags = ROPA_PERSONAL},
    [INC_PARTY_REFS] = {.code = "party_refs", .kind = ROPA_REFS, .of = &rp_party, .need = ROPA_ADVISED,
        .label = {{"ผู้รับและผู้ประมวลผลที่ต้องแจ้ง", "Bodies to warn"}},
        .help = {{"ผู้รับข้อมูลหรือผู้รับจ้างที่ต้องเตือน", "Recipients and processors that have to know."}},
        .example = "บริษัทผู้รับจ้างดูแลระบบ", .law = "breach65, practice", .section = 2, .width = 26},

    /* risk */
    [INC_RK_NATURE] = {.code = "rk_nature", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ลักษณะและประเภทของเหตุ", "Nature of the breach"}},
        .help = {{"ปัจจัยที่หนึ่งตามข้อ 12", "The first factor of clause 12."}},
        .example = "ส่งถึงผู้รับรายเดียวและขอคืนได้", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_DATA] = {.code = "rk_data", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ลักษณะและปริมาณข้อมูล", "Nature and volume of data"}},
        .help = {{"ชนิดและจำนวนของข้อมูล", "Its kinds and how much of it."}},
        .example = "ชื่อและอีเมล 35 รายการ", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_SUBJECT] = {.code = "rk_subject", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ลักษณะและสถานะของบุคคล", "Nature and status of persons"}},
        .help = {{"เป็นผู้เยาว์ ผู้พิการ หรือผู้เปราะบางหรือไม่", "Minors, disabled or vulnerable persons."}},
        .example = "บุคลากรของรัฐทั้งหมด", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_SEV] = {.code = "rk_sev", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ความร้ายแรงและการเยียวยา", "Severity and remedies"}},
        .help = {{"ผลกระทบรุนแรงเพียงใด เยียวยาได้หรือไม่", "How bad it is and whether it can be mended."}},
        .example = "ต่ำ ผู้รับยืนยันว่าลบแล้ว", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_WIDE] = {.code = "rk_wide", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ผลกระทบวงกว้าง", "Wide effects"}},
        .help = {{"กระทบงานของหน่วยงานหรือสาธารณชนหรือไม่", "On the office's work or the public."}},
        .example = "ไม่กระทบบริการ", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_SYS] = {.code = "rk_sys", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ระบบและมาตรการที่มีอยู่", "System and its measures"}},
        .help = {{"ระบบจัดเก็บและมาตรการป้องกันของระบบ", "How the system stores and protects the data."}},
        .example = "ไฟล์เข้ารหัส ส่งรหัสแยก", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RK_CTRL] = {.code = "rk_ctrl", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"สถานะของผู้ควบคุม", "Status of the controller"}},
        .help = {{"สถานะทางกฎหมาย ขนาด และลักษณะงาน", "Its legal status, size and nature."}},
        .example = "หน่วยงานของรัฐ", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RISK_LEVEL] = {.code = "risk_level", .kind = ROPA_CHOICE, .vocab = &rp_vocab_brisk, .need = ROPA_REQUIRED,
        .label = {{"ระดับความเสี่ยง", "Risk level"}},
        .help = {{"ไม่มี / มี / สูง ต่อสิทธิและเสรีภาพของบุคคล", "To the rights and freedoms of persons: none, risk, high."}},
        .example = "มีความเสี่ยง", .law = "37(4), breach65 ข้อ ๑๒", .section = 3, .width = 18},
    [INC_RISK_REASON] = {.code = "risk_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผลของระดับความเสี่ยง", "Why this level"}},
        .help = {{"สรุปเหตุผล ถ้าไม่มีความเสี่ยงต้องพิสูจน์ได้", "In short; \"no risk\" must be proven."}},
        .example = "ข้อมูลติดต่อเท่านั้นและผู้รับลบแล้ว", .law = "breach65 ข้อ ๑๒", .section = 3, .max_chars = 32000, .width = 34},
    [INC_RISK_APPROVER] = {.code = "risk_approver", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้อนุมัติผลประเมิน", "Assessment approved by"}},
        .help = {{"ผู้รับผิดชอบที่เห็นชอบผลประเมิน", "Who answers for the assessment."}},
        .example = "ตัวอย่าง ผู้อำนวยการศูนย์", .law = "breach65, practice", .section = 3, .width = 24},
    [INC_RISK_EVIDENCE_REFS] = {.code = "risk_evidence_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_REQUIRED,
        .label = {{"หลักฐานว่าไม่มีความเสี่ยง", "Evidence of no risk"}},
        .help = {{"หลักฐานที่ใช้พิสูจน์เมื่อไม่แจ้ง สคส.", "What proves it where the Office isn't told."}},
        .example = "หนังสือยืนยันการลบ", .law = "37(4), breach65", .section = 3, .width = 26,
        .applies = no_risk},

    /* report to the office */
    [INC_OFFICE_NOTIFIED_AT] = {.code = "office_notified_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"แจ้ง สคส. เมื่อ", "Office told at"}},
        .help = {{"ภายใน 72 ชั่วโมงนับแต่ทราบเหตุเท่าที่ทำได้", "Within 72 hours of awareness where feasible."}},
        .example = "2 มี.ค. 2566 16:00", .law = "37(4)", .since = RP_ACT_BEGAN, .section = 4, .width = 18,
        .applies = has_risk, .flags = ROPA_PAST},
    [INC_OFFICE_CHANNEL] = {.code = "office_channel", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ช่องทางที่แจ้ง", "Channel"}},
        .help = {{"อีเมลหรือระบบที่ใช้แจ้ง", "The e-mail or platform used."}},
        .example = "อีเมล สคส.", .law = "breach65", .section = 4, .max_chars = 200, .width = 26,
        .applies = has_risk, .flags = ROPA_SHARED | ROPA_REACH},
    [INC_OFFICE_RECEIPT_NO] = {.code = "office_receipt_no", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เลขรับของ สคส.", "Receipt number of the notification"}},
        .help = {{"เลขรับหรือหลักฐานการรับแจ้ง", "The number or proof of receipt."}},
        .example = "สคส. 1234/2566", .law = "breach65", .section = 4, .max_chars = 200, .width = 18,
        .applies = is_reported, .flags = ROPA_MARK},
    [INC_CONTACT_REF] = {.code = "contact_ref", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประสานงานที่แจ้งไว้", "Contact named"}},
        .help = {{"DPO หรือผู้ที่ สคส. และเจ้าของข้อมูลติดต่อได้", "The DPO or whoever the Office and the persons can reach."}},
        .example = "เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", .law = "breach65 ข้อ ๖", .section = 4, .width = 24,
        .applies = has_risk},
    [INC_CONSEQUENCES] = {.code = "consequences", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผลกระทบที่อาจเกิดขึ้น", "Likely consequences"}},
        .help = {{"เจ้าของข้อมูลอาจเสียหายอย่างไร", "What may happen to the persons."}},
        .example = "อาจได้รับอีเมลหลอกลวง", .law = "breach65 ข้อ ๖", .section = 4, .max_chars = 32000, .width = 34,
        .applies = has_risk},
    [INC_MEASURES_TAKEN] = {.code = "measures_taken", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการที่ทำหรือจะทำ", "Measures taken"}},
        .help = {{"สิ่งที่ทำเพื่อป้องกัน ระงับ แก้ไข หรือเยียวยา", "To prevent, stop, correct or remedy."}},
        .example = "ขอให้ผู้รับลบและยืนยันเป็นหนังสือ", .law = "breach65 ข้อ ๖", .section = 4, .max_chars = 32000, .width = 34,
        .applies = has_risk},
    [INC_BO_ITEMS] = {.code = "bo_items", .kind = ROPA_SET, .vocab = &rp_vocab_boitem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อที่มีในรายงาน", "Items of the report"}},
        .help = {{"ติ๊กหัวข้อที่แจ้ง สคส. แล้วจริง", "Tick what the Office was really told."}},
        .example = "ลักษณะและประเภทของเหตุ กลุ่มและจำนวนบุคคลหรือรายการ", .law = "breach65 ข้อ ๖", .section = 4, .width = 34,
        .applies = is_reported},
    [INC_LATE_REASON] = {.code = "late_reason", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"เหตุจำเป็นที่แจ้งล่าช้า", "Why it was late"}},
        .help = {{"ต้องชี้แจงเมื่อแจ้งเกิน 72 ชั่วโมง และต้องไม่เกิน 15 วัน", "Needed after 72 hours; 15 days is the end."}},
        .example = "ตรวจสอบข้อเท็จจริงกับผู้รับจ้างในวันหยุด", .law = "breach65 ข้อ ๗", .section = 4, .max_chars = 32000, .width = 34,
        .applies = has_risk},
    [INC_REPORT_INCOMPLETE] = {.code = "report_incomplete", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"ยังมีข้อมูลต้องส่งเพิ่ม", "More is to follow"}},
        .help = {{"ใช่ ถ้ารายงานแรกยังไม่ครบ", "Yes if the first report was incomplete."}},
        .example = "ไม่ใช่", .law = "breach65 ข้อ ๖", .section = 4, .width = 12,
        .preset = ROPA_PRESET_FIXED, .fixed = "0", .applies = is_reported},
    [INC_SUPPLEMENT] = {.code = "supplement", .kind = ROPA_ROWS, .of = &rp_incident_supplement, .need = ROPA_ADVISED,
        .label = {{"ข้อมูลเพิ่มเติมที่ส่งแล้ว", "Supplements"}},
        .help = {{"ข้อมูลที่ส่ง สคส. ภายหลัง แถวละหนึ่งครั้ง", "What was sent later, one row each time."}},
        .example = "จำนวนผู้ได้รับผลกระทบที่ตรวจแล้ว", .law = "breach65 ข้อ ๖", .section = 4, .width = 30,
        .applies = is_reported},
    [INC_OTHERS_TOLD] = {.code = "others_told", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"หน่วยงานอื่นที่แจ้ง", "Others told"}},
        .help = {{"ThaiCERT สกมช. ตำรวจ ผู้รับข้อมูล และเวลาที่แจ้ง", "ThaiCERT, NCSA, police, recipients, and when."}},
        .example = "แจ้งผู้ดูแลระบบของผู้รับ 1 มี.ค. 2566", .law = "practice, BP10", .section = 4, .max_chars = 32000, .width = 34},

    /* notice to persons */
    [INC_SUBJECTS_NOTIFIED_AT] = {.code = "subjects_notified_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"แจ้งเจ้าของข้อมูลเมื่อ", "Persons told at"}},
        .help = {{"ต้องแจ้งโดยไม่ชักช้าเมื่อความเสี่ยงสูง", "Without delay where the risk is high."}},
        .example = "1 มี.ค. 2566 18:00", .law = "37(4)", .since = RP_ACT_BEGAN, .section = 5, .width = 18,
        .applies = high_risk, .flags = ROPA_PAST},
    [INC_SUBJECTS_NOTICE_METHOD] = {.code = "subjects_notice_method", .kind = ROPA_CHOICE, .vocab = &rp_vocab_snmethod, .need = ROPA_REQUIRED,
        .label = {{"วิธีแจ้ง", "How told"}},
        .help = {{"แจ้งรายบุคคลก่อน ถ้าทำไม่ได้จึงแจ้งเป็นกลุ่ม", "One by one first; as a group only where that can't be done."}},
        .example = "แจ้งเป็นรายบุคคล", .law = "breach65 ข้อ ๑๑", .section = 5, .width = 18,
        .applies = tells_persons},
    [INC_SUBJECTS_TOLD] = {.code = "subjects_told", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนคนที่แจ้งแล้ว", "Number told"}},
        .help = {{"แจ้งไปแล้วกี่คน", "How many persons were told."}},
        .example = "35", .law = "37(4)", .section = 5, .max_chars = 10, .greatest = 999999999, .width = 12,
        .applies = tells_persons},
    [INC_REMEDIES] = {.code = "remedies", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"แนวทางเยียวยาและคำแนะนำ", "Remedies and advice"}},
        .help = {{"สิ่งที่หน่วยงานเยียวยา และสิ่งที่เจ้าของข้อมูลควรทำ", "What the office does, and what the persons can do."}},
        .example = "เปลี่ยนรหัสผ่านและระวังอีเมลหลอกลวง", .law = "breach65 ข้อ ๑๐", .section = 5, .max_chars = 32000, .width = 34,
        .applies = tells_persons},
    [INC_BD_ITEMS] = {.code = "bd_items", .kind = ROPA_SET, .vocab = &rp_vocab_bditem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อที่มีในหนังสือแจ้ง", "Items of the notice"}},
        .help = {{"ติ๊กหัวข้อที่แจ้งเจ้าของข้อมูลแล้วจริง", "Tick what the persons were really told."}},
        .example = "ลักษณะของเหตุโดยย่อ", .law = "breach65 ข้อ ๑๐", .section = 5, .width = 34,
        .applies = tells_persons},

    /* correction and review */
    [INC_CORRECTIVE_MEASURES] = {.code = "corrective_measures", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการป้องกันซ้ำ", "Corrective measures"}},
        .help = {{"สิ่งที่ทำเพื่อไม่ให้เกิดอีก", "What keeps it from happening again."}},
        .example = "ตั้งค่าให้ยืนยันผู้รับก่อนส่งไฟล์แนบ", .law = "breach65 ข้อ ๕(๕)", .section = 6, .max_chars = 32000, .width = 34,
        .applies = closed_with_risk},
    [INC_SECURITY_REVIEWED_ON] = {.code = "security_reviewed_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ทบทวนมาตรการความมั่นคงเมื่อ", "Security reviewed on"}},
        .help = {{"ต้องทบทวนหลังเกิดเหตุที่มีความเสี่ยง", "Needed after a breach that carries a risk."}},
        .example = "10 มี.ค. 2566", .law = "sec65 ข้อ ๕", .section = 6, .width = 14,
        .applies = closed_with_risk, .flags = ROPA_PAST},
    [INC_PROCEDURE_REF] = {.code = "procedure_ref", .kind = ROPA_REF, .of = &rp_procedure, .need = ROPA_ADVISED,
        .label = {{"แนวปฏิบัติที่ใช้", "Procedure followed"}},
        .help = {{"แนวปฏิบัติที่ใช้ตอบสนองเหตุนี้", "The procedure that was followed."}},
        .example = "แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล", .law = "practice", .section = 6, .width = 24},
    [INC_DRILL_RESULT] = {.code = "drill_result", .kind = ROPA_LONG, .need = ROPA_EXPECTED,
        .label = {{"ผลการซ้อม", "Result of the drill"}},
        .help = {{"ทำได้ตามเวลาหรือไม่ ต้องปรับปรุงสิ่งใด", "Whether the times were kept and what to better."}},
        .example = "แจ้งได้ใน 20 ชั่วโมง ควรเพิ่มผู้สำรอง", .law = "practice, BP14", .section = 6, .max_chars = 32000, .width = 34,
        .applies = is_drill},
    [INC_EVIDENCE_REFS] = {.code = "evidence_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"รายงาน บันทึกเหตุการณ์ หรือภาพหน้าจอ", "Report, log or screenshots."}},
        .example = "บันทึกเหตุการณ์จากระบบอีเมล", .law = "breach65, practice", .section = 6, .width = 26},
    [INC_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 6, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [INC_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 6, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == INC_N, "a field for each index");

const struct ropa_entity rp_incident = {
    .code = "incident",
    .prefix = "IN",
    .label = {{"เหตุละเมิดข้อมูลส่วนบุคคล", "Incident"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = INC_N,
    .title = INC_TITLE,
    .unit_field = INC_UNIT_REF,
};
