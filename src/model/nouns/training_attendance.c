/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/training_attendance.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [TRA_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานของผู้เข้าร่วม", "Whose people they were."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy, KPI", .width = 24},
    [TRA_AUDIENCE] = {.code = "audience", .kind = ROPA_CHOICE, .vocab = &rp_vocab_audience, .need = ROPA_REQUIRED,
        .label = {{"กลุ่ม", "Group"}},
        .help = {{"คณะทำงาน บุคลากร ผู้บริหาร หรือผู้รับจ้าง", "Working group, staff, executives or contractors."}},
        .example = "บุคลากรทั่วไป", .law = "policy, KPI", .width = 18,
        .preset = ROPA_PRESET_USUAL, .fixed = "staff"},
    [TRA_ATTENDEE_COUNT] = {.code = "attendee_count", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"จำนวนคน", "Number"}},
        .help = {{"เข้าร่วมกี่คน", "How many took part."}},
        .example = "12", .law = "policy, KPI", .max_chars = 10, .greatest = 1000000, .width = 12},
    [TRA_REPRESENTATIVE] = {.code = "representative", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"ผู้แทนหน่วยงาน", "Representative"}},
        .help = {{"ผู้แทนของหน่วยงานที่เข้าร่วม", "The unit's representative who was there."}},
        .example = "เจ้าหน้าที่ประสานงาน PDPA", .law = "policy, KPI", .width = 24},
    [TRA_DELIVERED_ON] = {.code = "delivered_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ส่งหรือเข้าร่วม", "Delivered on"}},
        .help = {{"วันที่ได้รับหนังสือเวียนหรือเข้าร่วม", "When the circular was delivered or the people took part."}},
        .example = "15 ก.พ. 2566", .law = "policy, KPI", .width = 14, .flags = ROPA_PAST},
    [TRA_ATTENDANCE_NOTE] = {.code = "attendance_note", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุของแถว", "Note"}},
        .help = {{"เช่น ผลทดสอบหรือรอบที่เข้า", "A test result or which session."}},
        .example = "ผ่านแบบทดสอบ 11 คน", .law = "practice", .max_chars = 200, .width = 26},
};
_Static_assert(sizeof fields / sizeof *fields == TRA_N, "a field for each index");

const struct ropa_entity rp_training_attendance = {
    .code = "training_attendance",
    .label = {{"ผู้เข้าร่วม", "Attendance"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = TRA_N,
    .title = TRA_UNIT_REF,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
