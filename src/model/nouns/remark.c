/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/remark.h"

#include "model/nouns/nouns.h"

static bool is_answered(const struct ropa_record *rec) {
    return ropa_record_get(rec, RMK_ANSWER) != NULL;
}

static const struct ropa_text sections[] = {{{"ความเห็น", "Opinion"}}, {{"คำตอบ", "Answer"}}};

static const struct ropa_field fields[] = {
    [RMK_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"ความเห็นเรื่องใด", "What the opinion is about."}},
        .example = "ฐานกฎหมายของการส่งข้อมูลให้บริษัทประกัน", .law = "42", .max_chars = 200, .width = 30},
    [RMK_RECORD_REF] = {.code = "record_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รหัสบันทึก", "Record"}},
        .help = {{"รหัสของบันทึกที่ให้ความเห็น", "The reference of the record that it is about."}},
        .example = "RO-ICT-66-001", .law = "42", .max_chars = 60, .width = 18, .flags = ROPA_MARK},
    [RMK_RECORD_UID] = {.code = "record_uid", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL, .flags = ROPA_FILLED,
        .label = {{"รหัสภายในของบันทึก", "Record (uid)"}},
        .help = {{"ระบบใส่ให้ เพื่อให้ตรงกันแม้รหัสเปลี่ยน", "The program fills it, so that it holds when the reference changes."}},
        .example = "0190b5a4-0000-7000-8000-000000000001", .law = "42", .max_chars = 36, .width = 20},
    [RMK_REMARK_BY] = {.code = "remark_by", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"ผู้ให้ความเห็น", "Given by"}},
        .help = {{"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลในวันที่ให้ความเห็น", "Who was the data protection officer on that day."}},
        .example = "DPO ของสำนักงาน", .law = "42", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [RMK_REMARK_ON] = {.code = "remark_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ให้ความเห็น", "Given on"}},
        .help = {{"วันที่ให้ความเห็น ตามบันทึกข้อความถ้ามี", "The day it was given, as the memo says where there is one."}},
        .example = "10 มี.ค. 2566", .law = "42", .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST},
    [RMK_REMARK_TEXT] = {.code = "remark_text", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ความเห็น", "Opinion"}},
        .help = {{"ความเห็นหรือคำแนะนำ พร้อมเหตุผล", "The opinion or advice, with its reason."}},
        .example = "ควรใช้ฐานสัญญาแทนความยินยอม เพราะผู้ประกันตนถอนความยินยอมไม่ได้จริง", .law = "42", .max_chars = 32000, .width = 40},
    [RMK_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานเจ้าของบันทึก", "The unit whose record it is."}},
        .example = "กองการเจ้าหน้าที่", .law = "42", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [RMK_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_OPTIONAL,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"บันทึกข้อความหรือเอกสารที่ให้ความเห็น", "The memo or paper in which it was given."}},
        .example = "บันทึกข้อความของ DPO", .law = "practice", .width = 24},
    [RMK_ANSWER] = {.code = "answer", .kind = ROPA_LONG, .need = ROPA_ADVISED, .section = 1,
        .label = {{"คำตอบของหน่วยงาน", "Answer"}},
        .help = {{"ทำตามอย่างไร หรือไม่ทำตามเพราะอะไร", "What was done about it, or why nothing was."}},
        .example = "แก้ฐานกฎหมายของวัตถุประสงค์ที่ 2 แล้ว", .law = "42 ¶2", .max_chars = 32000, .width = 40},
    [RMK_ANSWERED_BY] = {.code = "answered_by", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED, .section = 1,
        .label = {{"ผู้ตอบ", "Answered by"}},
        .help = {{"ผู้ตอบในนามหน่วยงาน", "Who answered for the unit."}},
        .example = "ผู้อำนวยการกอง", .law = "42 ¶2", .width = 24,
        .applies = is_answered},
    [RMK_ANSWERED_ON] = {.code = "answered_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED, .section = 1,
        .label = {{"วันที่ตอบ", "Answered on"}},
        .help = {{"วันที่ตอบ", "The day of the answer."}},
        .example = "20 มี.ค. 2566", .law = "42 ¶2", .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST, .after = {"remark_on"}, .applies = is_answered},
    [RMK_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL, .section = 1,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [RMK_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL, .section = 1,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == RMK_N, "a field for each index");

const struct ropa_entity rp_remark = {
    .code = "remark",
    .prefix = "RM",
    .label = {{"ความเห็นของ DPO", "DPO's opinion"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RMK_N,
    .title = RMK_TITLE,
    .unit_field = RMK_UNIT_REF,
};
