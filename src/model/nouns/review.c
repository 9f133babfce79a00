/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/review.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [REV_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อการทบทวน", "Title"}},
        .help = {{"ทบทวนเรื่องใด รอบใด", "What was reviewed, in which round."}},
        .example = "ทบทวนรายการข้อมูลส่วนบุคคล รอบ 6 เดือน", .law = "policy, KPI", .max_chars = 200, .width = 34},
    [REV_REVIEW_KIND] = {.code = "review_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_revkind, .need = ROPA_REQUIRED,
        .label = {{"ทบทวนเรื่อง", "Kind"}},
        .help = {{"รายการข้อมูล หรือการเก็บรักษาและทำลาย", "The data itself, or its retention and disposal."}},
        .example = "รายการข้อมูลส่วนบุคคล", .law = "policy, KPI", .width = 18},
    [REV_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานเจ้าของข้อมูล", "The unit whose data it is."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [REV_REVIEW_DATE] = {.code = "review_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ทบทวน", "Reviewed on"}},
        .help = {{"วันที่ทบทวนจริง", "The day of the review."}},
        .example = "15 ก.พ. 2566", .law = "policy, KPI", .width = 14, .flags = ROPA_PAST,
        .preset = ROPA_PRESET_TODAY},
    [REV_REVIEWER] = {.code = "reviewer", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"ผู้ทบทวน", "Reviewer"}},
        .help = {{"ผู้ที่ตรวจรายการ", "Who looked."}},
        .example = "หัวหน้ากลุ่มพัฒนาบุคลากร", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [REV_ITEM] = {.code = "item", .kind = ROPA_ROWS, .of = &rp_review_item, .need = ROPA_REQUIRED,
        .label = {{"รายการที่ทบทวน", "Items"}},
        .help = {{"ชุดข้อมูลทีละรายการพร้อมผล", "The sets one by one, each with its result."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "policy, KPI", .width = 30},
    [REV_SUMMARY] = {.code = "summary", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"สรุปผล", "Summary"}},
        .help = {{"สรุปผลและสิ่งที่ต้องทำต่อ", "The result in short and what is to be done."}},
        .example = "คงไว้ทั้งหมด แก้ไขหนึ่งรายการ", .law = "policy, KPI", .max_chars = 32000, .width = 34},
    [REV_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"รายงานหรือตารางที่ลงนาม", "The signed report or table."}},
        .example = "ตารางทบทวนที่ลงนาม", .law = "policy, KPI", .width = 24},
    [REV_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [REV_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == REV_N, "a field for each index");

const struct ropa_entity rp_review = {
    .code = "review",
    .prefix = "RV",
    .label = {{"การทบทวน", "Review"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = REV_N,
    .title = REV_TITLE,
    .unit_field = REV_UNIT_REF,
};
