/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/security.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

/* Own words stand for the list of the same kind; one that was answered stays in sight. */
static bool asks_org(const struct ropa_record *rec) {
    return ropa_record_get(rec, SEC_SEC_ORG) || !rp_predicate_says(rec, SEC_SEC_ORG_TEXT);
}

static bool asks_tech(const struct ropa_record *rec) {
    return ropa_record_get(rec, SEC_SEC_TECH) || !rp_predicate_says(rec, SEC_SEC_TECH_TEXT);
}

static bool asks_phys(const struct ropa_record *rec) {
    return ropa_record_get(rec, SEC_SEC_PHYS) || !rp_predicate_says(rec, SEC_SEC_PHYS_TEXT);
}

/* What the office says in its own words of one kind of measures describes them. */
static bool undescribed(const struct ropa_record *rec) {
    return ropa_record_get(rec, SEC_SEC_DESCRIPTION) || !rp_predicate_described(rec);
}

static const struct ropa_field fields[] = {
    [SEC_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อชุดมาตรการ", "Name"}},
        .help = {{"ตั้งชื่อให้จำง่าย เช่น ตามสถานที่หรือระบบงาน", "A name easy to remember, such as the place or system."}},
        .example = "มาตรการแฟ้มกระดาษและระบบงานของกอง", .law = "practice", .max_chars = 200, .width = 34},
    [SEC_SEC_ORG] = {.code = "sec_org", .kind = ROPA_SET, .vocab = &rp_vocab_seco, .need = ROPA_REQUIRED,
        .label = {{"มาตรการเชิงองค์กร", "Organisational measures"}},
        .help = {{"กฎ คำสั่ง และการอบรมของคน", "Rules, orders and training."}},
        .example = "กำหนดสิทธิรายตำแหน่ง need-to-know", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .applies = asks_org, .width = 30},
    [SEC_SEC_ORG_TEXT] = {.code = "sec_org_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"มาตรการเชิงองค์กร (คำอธิบาย)", "Organisational measures, in words"}},
        .help = {{"รายละเอียดที่ไม่มีในรายการ", "Details that the list doesn't have."}},
        .example = "มีคำสั่งแต่งตั้งผู้ดูแลแฟ้ม", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_TECH] = {.code = "sec_tech", .kind = ROPA_SET, .vocab = &rp_vocab_sect, .need = ROPA_REQUIRED,
        .label = {{"มาตรการเชิงเทคนิค", "Technical measures"}},
        .help = {{"ระบบคอมพิวเตอร์ป้องกันอย่างไร ถ้าเป็นกระดาษอย่างเดียวให้ตอบว่าไม่เกี่ยวข้อง", "How the computers protect the data; not applicable if all is on paper."}},
        .example = "บันทึกการเข้าถึง แก้ไข ลบ", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .applies = asks_tech, .width = 30,
        .flags = ROPA_NA_ALLOWED},
    [SEC_SEC_TECH_TEXT] = {.code = "sec_tech_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"มาตรการเชิงเทคนิค (คำอธิบาย)", "Technical measures, in words"}},
        .help = {{"รายละเอียดที่ไม่มีในรายการ", "Details that the list doesn't have."}},
        .example = "สำรองข้อมูลทุกคืน", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_PHYS] = {.code = "sec_phys", .kind = ROPA_SET, .vocab = &rp_vocab_secp, .need = ROPA_REQUIRED,
        .label = {{"มาตรการทางกายภาพ", "Physical measures"}},
        .help = {{"สถานที่และอุปกรณ์ป้องกันอย่างไร ถ้าไม่มีกระดาษหรือสื่อที่ถอดได้ให้ตอบว่าไม่เกี่ยวข้อง", "How rooms and equipment protect the data; not applicable without paper or removable media."}},
        .example = "ตู้/ลิ้นชักล็อก", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .applies = asks_phys, .width = 30,
        .flags = ROPA_NA_ALLOWED},
    [SEC_SEC_PHYS_TEXT] = {.code = "sec_phys_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"มาตรการทางกายภาพ (คำอธิบาย)", "Physical measures, in words"}},
        .help = {{"รายละเอียดที่ไม่มีในรายการ", "Details that the list doesn't have."}},
        .example = "กุญแจอยู่กับหัวหน้าฝ่าย", .law = "37(1), 39(8)", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_ACCESS_TEXT] = {.code = "sec_access_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"การควบคุมการเข้าถึง", "Access control"}},
        .help = {{"ควบคุมการเข้าถึงข้อมูลและอุปกรณ์อย่างไร", "How access to data and equipment is controlled."}},
        .example = "บัญชีรายบุคคล ทบทวนสิทธิทุก 6 เดือน", .law = "37(1), sec65", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_USER_TEXT] = {.code = "sec_user_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หน้าที่ความรับผิดชอบของผู้ใช้งาน", "Users' responsibilities"}},
        .help = {{"ผู้ใช้งานต้องปฏิบัติอย่างไร", "What users must do."}},
        .example = "ลงนามรักษาความลับ ไม่ใช้รหัสร่วมกัน", .law = "37(1), sec65", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_AUDIT_TEXT] = {.code = "sec_audit_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"การตรวจสอบย้อนหลัง", "Audit trail"}},
        .help = {{"ตรวจย้อนหลังได้อย่างไรว่าใครเข้าถึง แก้ไข หรือลบ", "How it can be traced who looked, changed or deleted."}},
        .example = "มีทะเบียนยืม-คืนแฟ้ม และ log ของระบบ", .law = "37(1), sec65", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 30},
    [SEC_SEC_DESCRIPTION] = {.code = "sec_description", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"คำอธิบายมาตรการ", "Description of the measures"}},
        .help = {{"สรุปเป็นประโยคเพื่อให้ผู้ตรวจอ่านเข้าใจ", "A summary that an inspector can read."}},
        .example = "เก็บในตู้ล็อก เปิดได้สองคน มีบันทึกการยืม", .law = "39(8), procrec65 (6)", .duty = {"39(8)", "40(6)"}, .max_chars = 32000, .width = 40, .applies = undescribed},
    [SEC_SEC_REVIEW_DATE] = {.code = "sec_review_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ทบทวนมาตรการ", "Measures reviewed"}},
        .help = {{"ทบทวนทุกปีหรือเมื่อเทคโนโลยีเปลี่ยน", "Every year, or when the technology changes."}},
        .example = "1 มี.ค. 2566", .law = "37(1), sec65", .width = 14, .flags = ROPA_NO_PRINT | ROPA_PAST},
    [SEC_SYSTEM_CHANGED_ON] = {.code = "system_changed_on", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่เปลี่ยนระบบหรือสถานที่", "System changed on"}},
        .help = {{"วันที่ระบบ เทคโนโลยี หรือที่เก็บเปลี่ยนครั้งล่าสุด", "When system, technology or place last changed."}},
        .example = "15 ก.พ. 2566", .law = "37(1)", .width = 14},
    [SEC_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [SEC_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == SEC_N, "a field for each index");

const struct ropa_entity rp_security = {
    .code = "security",
    .prefix = "SC",
    .label = {{"ชุดมาตรการรักษาความมั่นคงปลอดภัย", "Security measures"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = SEC_N,
    .title = SEC_NAME,
    .unit_field = ROPA_NO_FIELD,
};
