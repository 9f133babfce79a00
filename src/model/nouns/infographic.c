/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/infographic.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [IFG_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อ", "Title"}},
        .help = {{"หัวข้อเดียวที่ชัดเจน", "One clear topic."}},
        .example = "สิทธิของท่านตาม PDPA", .law = "policy, KPI", .max_chars = 200, .width = 34, .flags = ROPA_PUBLIC},
    [IFG_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่จัดทำ", "The unit that made it."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_PUBLIC},
    [IFG_INFO_VERSION] = {.code = "info_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับที่พิมพ์บนภาพ", "The version it bears."}},
        .example = "1", .law = "practice", .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1", .flags = ROPA_PUBLIC | ROPA_MARK},
    [IFG_MADE_ON] = {.code = "made_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่จัดทำ", "Made on"}},
        .help = {{"วันที่พิมพ์บนภาพ", "The date it bears."}},
        .example = "1 พ.ค. 2566", .law = "policy, KPI", .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [IFG_AUDIENCE] = {.code = "audience", .kind = ROPA_SET, .vocab = &rp_vocab_audience, .need = ROPA_REQUIRED,
        .label = {{"กลุ่มเป้าหมาย", "Audience"}},
        .help = {{"จัดทำให้ใครอ่าน", "Whom it is for."}},
        .example = "บุคลากรทั่วไป", .law = "policy, KPI", .width = 26, .flags = ROPA_PUBLIC},
    [IFG_IG_ITEMS] = {.code = "ig_items", .kind = ROPA_SET, .vocab = &rp_vocab_igitem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อที่มีในภาพ", "Items present"}},
        .help = {{"ติ๊กสิ่งที่มีในภาพจริง", "Tick what it really shows."}},
        .example = "IG04 สิทธิของท่าน", .law = "policy, KPI", .width = 34},
    [IFG_ALT_TEXT] = {.code = "alt_text", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ข้อความทดแทนภาพ", "Alternative text"}},
        .help = {{"ข้อความที่ผู้มองไม่เห็นภาพใช้อ่าน", "What those read who can't see the picture."}},
        .example = "ภาพแสดงสิทธิแปดข้อของเจ้าของข้อมูล", .law = "policy, KPI", .max_chars = 32000, .width = 34, .flags = ROPA_PUBLIC},
    [IFG_NOTICE_REF] = {.code = "notice_ref", .kind = ROPA_REF, .of = &rp_notice, .need = ROPA_ADVISED,
        .label = {{"ประกาศที่ชี้ไป", "Notice pointed to"}},
        .help = {{"ประกาศฉบับเต็มที่ลิงก์หรือ QR ชี้ไป", "The full notice behind its link or QR code."}},
        .example = "ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม", .law = "policy, KPI", .width = 24, .flags = ROPA_PUBLIC},
    [IFG_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ไฟล์ภาพ", "The picture"}},
        .help = {{"ไฟล์หรือลิงก์ของภาพ", "Its file or address."}},
        .example = "infographic-pdpa.png", .law = "policy, KPI", .width = 24},
    [IFG_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [IFG_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == IFG_N, "a field for each index");

const struct ropa_entity rp_infographic = {
    .code = "infographic",
    .prefix = "IG",
    .label = {{"อินโฟกราฟิก", "Infographic"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = IFG_N,
    .title = IFG_TITLE,
    .unit_field = IFG_UNIT_REF,
};
