/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/dataset.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static bool lists_other(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, DAT_DATA_ELEMENTS), "other");
}

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"การถือครอง", "Holding"}},
};

static const struct ropa_field fields[] = {
    [DAT_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อชุดข้อมูล", "Name"}},
        .help = {{"ชื่อที่หน่วยงานเรียกข้อมูลชุดนี้", "What the unit calls this set of data."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "practice", .max_chars = 200, .width = 30},
    [DAT_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่ถือครอง", "Unit"}},
        .help = {{"สำนัก/กอง/ศูนย์ที่เก็บข้อมูลชุดนี้", "The unit that holds this set."}},
        .example = "กองการเจ้าหน้าที่", .law = "practice", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [DAT_SUBJECT_CATEGORIES] = {.code = "subject_categories", .kind = ROPA_SET, .vocab = &rp_vocab_subject, .need = ROPA_REQUIRED,
        .label = {{"กลุ่มเจ้าของข้อมูล", "Data subjects"}},
        .help = {{"ข้อมูลนี้เป็นของใครบ้าง", "Whose data this is."}},
        .example = "ผู้เข้าอบรม/สัมมนา", .law = "39(1)", .width = 24},
    [DAT_DATA_ELEMENTS] = {.code = "data_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูลส่วนบุคคล", "Data elements"}},
        .help = {{"เลือกเฉพาะข้อมูลที่เก็บจริง", "Only what is really collected."}},
        .example = "ชื่อ-นามสกุล, โทรศัพท์", .law = "39(1)", .width = 40},
    [DAT_DATA_ELEMENTS_OTHER] = {.code = "data_elements_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูลอื่น (ระบุ)", "Other elements"}},
        .help = {{"เขียนชื่อข้อมูลที่ไม่มีในรายการ", "Name the data that is not in the list."}},
        .example = "รหัสสมาชิก ธ.ก.ส.", .law = "39(1)", .max_chars = 2000, .width = 24,
        .applies = lists_other},
    [DAT_SUBJECT_COUNT] = {.code = "subject_count", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนเจ้าของข้อมูลโดยประมาณ (คน)", "Approximate number of persons"}},
        .help = {{"ประมาณจำนวนคน ใช้ประเมินความเสี่ยง", "A rough number; it is used to judge the risk."}},
        .example = "350", .law = "41(2), breach65", .max_chars = 10, .greatest = 999999999, .width = 12},
    [DAT_OWNER] = {.code = "owner", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"ผู้รับผิดชอบชุดข้อมูล", "Owner"}},
        .help = {{"ผู้ที่ตอบคำถามเรื่องข้อมูลชุดนี้ได้", "Who can answer questions about this set."}},
        .example = "หัวหน้ากลุ่มพัฒนาบุคลากร", .law = "practice", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [DAT_MEDIUM] = {.code = "medium", .kind = ROPA_SET, .vocab = &rp_vocab_medium, .need = ROPA_ADVISED,
        .label = {{"สื่อที่จัดเก็บ", "Media"}},
        .help = {{"เก็บเป็นกระดาษหรืออิเล็กทรอนิกส์", "On paper or electronically."}},
        .example = "แฟ้มกระดาษในตู้, ฐานข้อมูล/ระบบงาน", .law = "37(1)", .section = 1, .width = 22},
    [DAT_LOCATION] = {.code = "location", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"สถานที่หรือระบบ", "Location"}},
        .help = {{"ระบุห้อง ตู้ เครื่อง หรือชื่อระบบ", "Room, cabinet, machine or name of the system."}},
        .example = "ห้องทะเบียน ชั้น 2", .law = "37(1)", .section = 1, .max_chars = 2000, .width = 28, .flags = ROPA_SHARED},
    [DAT_HELD_SINCE] = {.code = "held_since", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ถือครองตั้งแต่", "Held since"}},
        .help = {{"วันที่เริ่มมีข้อมูลชุดนี้", "When the unit first had this set."}},
        .example = "1 ต.ค. 2560", .law = "practice", .section = 1, .width = 14},
    [DAT_HELD_UNTIL] = {.code = "held_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ถือครองถึง", "Held until"}},
        .help = {{"วันที่เลิกเก็บหรือทำลายหมดแล้ว เว้นว่างถ้ายังมี", "When it was given up or destroyed; empty while it is held."}},
        .example = "30 ก.ย. 2566", .law = "practice", .section = 1, .width = 14, .after = {"held_since"}},
    [DAT_RETENTION_REF] = {.code = "retention_ref", .kind = ROPA_REF, .of = &rp_retention, .need = ROPA_OPTIONAL,
        .label = {{"เกณฑ์การเก็บรักษาเฉพาะชุดนี้", "Retention rule of this set"}},
        .help = {{"ใช้เมื่อเก็บนานไม่เท่ากิจกรรม เช่น ข้อจำกัดอาหารเก็บ 30 วัน", "Only where it differs from the activity's, such as dietary needs kept 30 days."}},
        .example = "เก็บ 30 วันหลังจบงาน", .law = "39(4), 37(3)", .duty = {"39(4)", NULL}, .section = 1, .width = 26},
    [DAT_CLASSIFICATION] = {.code = "classification", .kind = ROPA_CHOICE, .vocab = &rp_vocab_classif, .need = ROPA_ADVISED,
        .label = {{"ระดับชั้นข้อมูล", "Classification"}},
        .help = {{"ชั้นตามธรรมาภิบาลข้อมูลและระเบียบรักษาความลับของทางราชการ", "The class under data governance and the rules on official secrets."}},
        .example = "เผยแพร่ภายในองค์กร", .law = "practice", .section = 1, .width = 18},
    [DAT_CATALOG_REF] = {.code = "catalog_ref", .kind = ROPA_REF, .of = &rp_catalog, .need = ROPA_OPTIONAL,
        .label = {{"รายการในบัญชีข้อมูล", "Entry in the data catalogue"}},
        .help = {{"รายการบัญชีข้อมูลที่อธิบายข้อมูลชุดนี้ (หลายชุดชี้ไปรายการเดียวได้)", "The entry that describes this set; several sets may share one."}},
        .example = "CT-ICT-66-001", .law = "practice", .section = 1, .width = 24,
        .flags = ROPA_NO_PRINT}, /* what was approved of the activity doesn't change with it */
    [DAT_CATALOG_TEXT] = {.code = "catalog_text", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL, .was = "catalog_ref",
        .label = {{"รหัสในบัญชีข้อมูลของหน่วยงาน", "Reference in the agency's own catalogue"}},
        .help = {{"รหัสหรือลิงก์ในระบบบัญชีข้อมูล (data catalog)", "Its reference or link in the office's data catalogue."}},
        .example = "GDC-0123", .law = "practice", .section = 1, .max_chars = 200, .width = 20, .flags = ROPA_MARK},
    [DAT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 1, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [DAT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 1, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DAT_N, "a field for each index");

const struct ropa_entity rp_dataset = {
    .code = "dataset",
    .prefix = "DS",
    .label = {{"ชุดข้อมูลส่วนบุคคล", "Dataset"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DAT_N,
    .title = DAT_NAME,
    .unit_field = DAT_UNIT_REF,
};
