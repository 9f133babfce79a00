/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/retention.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

/* "At least 5 years" is a number too. */
static bool has_value(const struct ropa_record *rec) {
    return ropa_record_get(rec, RET_RETENTION_MAX) || ropa_record_get(rec, RET_RETENTION_MIN);
}

/* A period or a criterion is asked for; what is answered stays in sight. */
static bool has_period(const struct ropa_record *rec) {
    return ropa_record_get(rec, RET_RETENTION_MAX) ||
           (!ropa_record_get(rec, RET_RETENTION_MIN) && !ropa_record_get(rec, RET_RETENTION_CRITERION));
}

static bool has_criterion(const struct ropa_record *rec) {
    return !has_value(rec) || ropa_record_get(rec, RET_RETENTION_CRITERION);
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [RET_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อเกณฑ์", "Name"}},
        .help = {{"ตั้งชื่อให้จำง่าย", "A name easy to remember."}},
        .example = "เอกสารการเงิน 10 ปี", .law = "practice", .max_chars = 200, .width = 30, .flags = ROPA_PUBLIC},
    [RET_RETENTION_TEXT] = {.code = "retention_text", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ระยะเวลาเก็บตามที่เขียน", "Period as written"}},
        .help = {{"ข้อความระยะเวลาตามแบบหรือระเบียบ ระบบอ่านเป็นตัวเลขให้", "The period in words; it is read into the fields below."}},
        .example = "10 ปี นับแต่สิ้นปีงบประมาณ", .law = "39(4), 23(3)", .duty = {"39(4)", NULL}, .max_chars = 2000, .width = 30, .flags = ROPA_PUBLIC | ROPA_MARK},
    [RET_RETENTION_MIN] = {.code = "retention_min", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"เก็บอย่างน้อย", "At least"}},
        .help = {{"ตัวเลขน้อยที่สุดถ้าเขียนเป็นช่วง เช่น 5 ถึง 10 ปี", "The lower number, where a range is written."}},
        .example = "5", .law = "39(4), 23(3)", .duty = {"39(4)", NULL}, .max_chars = 10, .greatest = 100000, .width = 10, .flags = ROPA_PUBLIC},
    [RET_RETENTION_MAX] = {.code = "retention_max", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"ระยะเวลาเก็บ", "Period"}},
        .help = {{"ตัวเลขระยะเวลา ถ้าเขียนเป็นช่วงให้ใส่ตัวมาก", "The number; the upper one of a range."}},
        .example = "10", .law = "39(4), 23(3)", .duty = {"39(4)", NULL}, .max_chars = 10, .greatest = 100000, .width = 10,
        .applies = has_period, .flags = ROPA_PUBLIC},
    [RET_RETENTION_UNIT] = {.code = "retention_unit", .kind = ROPA_CHOICE, .vocab = &rp_vocab_retunit, .need = ROPA_REQUIRED,
        .label = {{"หน่วย", "Unit of time"}},
        .help = {{"วัน เดือน หรือปี", "Days, months or years."}},
        .example = "ปี", .law = "39(4)", .duty = {"39(4)", NULL}, .width = 10,
        .applies = has_value, .flags = ROPA_PUBLIC},
    [RET_RETENTION_TRIGGER] = {.code = "retention_trigger", .kind = ROPA_CHOICE, .vocab = &rp_vocab_trigger, .need = ROPA_REQUIRED,
        .label = {{"เริ่มนับจาก", "Starts from"}},
        .help = {{"เริ่มนับเมื่อเกิดเหตุการณ์ใด", "The event from which the period runs."}},
        .example = "สิ้นปีงบประมาณ", .law = "39(4)", .duty = {"39(4)", NULL}, .width = 20,
        .applies = has_value, .flags = ROPA_PUBLIC},
    [RET_RETENTION_CRITERION] = {.code = "retention_criterion", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เกณฑ์หากกำหนดเวลาไม่ได้", "Criterion"}},
        .help = {{"เขียนเหตุการณ์ที่ตรวจสอบได้ ห้ามเขียนว่า \"เท่าที่จำเป็น\"", "An event that can be checked; never \"as long as necessary\"."}},
        .example = "จนพ้นสภาพเกษตรกรและครบ 3 ปี", .law = "23(3), 39(4)", .duty = {"39(4)", NULL}, .max_chars = 32000, .width = 30,
        .applies = has_criterion, .flags = ROPA_PUBLIC},
    [RET_RETENTION_LAW_REF] = {.code = "retention_law_ref", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"กฎหมายหรือระเบียบที่กำหนด", "Legal basis of the period"}},
        .help = {{"ระเบียบที่บังคับให้เก็บนานเท่านี้ หนังสือราชการต้องระบุ", "The rule that fixes the period; official records must name it."}},
        .example = "ระเบียบงานสารบรรณ ข้อ 57", .law = "practice", .max_chars = 2000, .width = 28, .flags = ROPA_SHARED | ROPA_PUBLIC},
    [RET_DISPOSAL_METHOD] = {.code = "disposal_method", .kind = ROPA_SET, .vocab = &rp_vocab_disposal, .need = ROPA_REQUIRED,
        .label = {{"วิธีลบหรือทำลาย", "Disposal method"}},
        .help = {{"เลือกวิธีให้ตรงกับสื่อ", "A way that suits the medium."}},
        .example = "ย่อยกระดาษ", .law = "37(3)", .width = 24},
    [RET_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [RET_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == RET_N, "a field for each index");

const struct ropa_entity rp_retention = {
    .code = "retention",
    .prefix = "RT",
    .label = {{"เกณฑ์การเก็บรักษา", "Retention rule"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RET_N,
    .title = RET_NAME,
    .unit_field = ROPA_NO_FIELD,
};
