/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/declaration.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [DCL_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"รับรองเรื่องใด", "What is declared."}},
        .example = "รับรองว่าไม่มีผู้ประมวลผลข้อมูล", .law = "policy, KPI", .max_chars = 200, .width = 34},
    [DCL_DECLARATION_KIND] = {.code = "declaration_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_declkind, .need = ROPA_REQUIRED,
        .label = {{"ประเภท", "Kind"}},
        .help = {{"ไม่มีข้อมูลส่วนบุคคล หรือไม่มีผู้ประมวลผล", "No personal data, or no processor."}},
        .example = "ไม่มีผู้ประมวลผลข้อมูลส่วนบุคคล", .law = "policy, KPI", .width = 18},
    [DCL_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่รับรอง", "The unit that declares."}},
        .example = "กองกลาง", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [DCL_FISCAL_YEAR] = {.code = "fiscal_year", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"ปีงบประมาณ", "Fiscal year (B.E.)"}},
        .help = {{"ปีงบประมาณที่รับรอง", "The year it is for."}},
        .example = "2566", .law = "policy, KPI", .max_chars = 4, .width = 12,
        .preset = ROPA_PRESET_FISCAL_YEAR, .flags = ROPA_YEAR},
    [DCL_STATEMENT] = {.code = "statement", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ข้อความรับรอง", "Statement"}},
        .help = {{"ข้อความตามหนังสือ", "The words of the declaration."}},
        .example = "หน่วยงานไม่ได้จ้างผู้ใดประมวลผลข้อมูลส่วนบุคคลแทน", .law = "policy, KPI", .max_chars = 32000, .width = 34},
    [DCL_DECLARED_ON] = {.code = "declared_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่รับรอง", "Declared on"}},
        .help = {{"วันที่ลงนาม", "The day it was signed."}},
        .example = "20 ก.พ. 2566", .law = "policy, KPI", .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST | ROPA_OF_YEAR},
    [DCL_VALID_UNTIL] = {.code = "valid_until", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ใช้ได้ถึง", "Valid until"}},
        .help = {{"วันสุดท้ายที่คำรับรองยังเป็นจริง", "The last day for which it holds."}},
        .example = "30 ก.ย. 2566", .law = "policy, KPI", .width = 14},
    [DCL_CERTIFIED_BY] = {.code = "certified_by", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้รับรอง", "Certified by"}},
        .help = {{"หัวหน้าหน่วยงานที่ลงนาม", "The head who signed."}},
        .example = "ตัวอย่าง ผู้อำนวยการกอง", .law = "policy, KPI", .width = 24},
    [DCL_MEMO_NO] = {.code = "memo_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่หนังสือ", "Memo number"}},
        .help = {{"เลขที่บันทึกข้อความ", "The number of the memo."}},
        .example = "กษ 02xx/123", .law = "policy, KPI", .max_chars = 200, .width = 18, .flags = ROPA_MARK},
    [DCL_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"หนังสือที่ลงนาม", "The signed paper."}},
        .example = "หนังสือยืนยันไม่มีผู้รับจ้าง", .law = "policy, KPI", .width = 24},
    [DCL_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [DCL_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DCL_N, "a field for each index");

const struct ropa_entity rp_declaration = {
    .code = "declaration",
    .prefix = "DC",
    .label = {{"หนังสือรับรอง", "Declaration"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DCL_N,
    .title = DCL_TITLE,
    .unit_field = DCL_UNIT_REF,
};
