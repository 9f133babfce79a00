/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/publication.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool of_notice(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, PUB_PUB_TARGET, "notice");
}

static bool of_activities(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, PUB_PUB_TARGET, "ropa_list") ||
           rp_predicate_field_is(rec, PUB_PUB_TARGET, "gazette");
}

static bool of_infographic(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, PUB_PUB_TARGET, "infographic");
}

static bool of_gazette(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, PUB_PUB_TARGET, "gazette");
}

static bool on_web(const struct ropa_record *rec) {
    return !of_gazette(rec) || ropa_record_get(rec, PUB_URL);
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [PUB_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่องที่เผยแพร่", "What was published"}},
        .help = {{"บอกว่าเผยแพร่อะไร", "What it was."}},
        .example = "ประกาศความเป็นส่วนตัวบนเว็บไซต์", .law = "OIA 23(3)", .max_chars = 200, .width = 34},
    [PUB_PUB_TARGET] = {.code = "pub_target", .kind = ROPA_CHOICE, .vocab = &rp_vocab_pubtarget, .need = ROPA_REQUIRED,
        .label = {{"ประเภทสิ่งที่เผยแพร่", "Kind"}},
        .help = {{"เลือกว่าเผยแพร่สิ่งใด", "What kind of thing was published."}},
        .example = "ประกาศความเป็นส่วนตัว", .law = "policy, KPI", .width = 18,
        .preset = ROPA_PRESET_USUAL, .fixed = "notice"},
    [PUB_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงานเจ้าของเรื่อง", "Unit"}},
        .help = {{"หน่วยงานที่เผยแพร่ เว้นว่างถ้าเป็นของทั้งองค์กร", "The unit that published; empty where it is the whole office."}},
        .example = "กองการเจ้าหน้าที่", .law = "practice", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [PUB_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ที่อยู่เว็บ", "Web address"}},
        .help = {{"ลิงก์ที่ประชาชนเปิดดูได้จริง", "The address at which anyone can read it."}},
        .example = "https://www.example.go.th/pdpa/notice-1", .law = "policy, KPI", .max_chars = 2000, .width = 28,
        .applies = on_web, .flags = ROPA_URL},
    [PUB_GAZETTE_REF] = {.code = "gazette_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เล่มและตอนของราชกิจจานุเบกษา", "Gazette volume and part"}},
        .help = {{"เล่ม ตอน หน้า และวันที่ลงพิมพ์", "Volume, part, page and day."}},
        .example = "เล่ม 140 ตอนพิเศษ 10 ง", .law = "OIA 23(3)", .max_chars = 200, .width = 26,
        .applies = of_gazette, .flags = ROPA_MARK},
    [PUB_PUBLISHED_FROM] = {.code = "published_from", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"เผยแพร่ตั้งแต่", "From"}},
        .help = {{"วันแรกที่เผยแพร่", "The first day."}},
        .example = "1 มี.ค. 2566", .law = "OIA 23(3), KPI", .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST},
    [PUB_PUBLISHED_TO] = {.code = "published_to", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"เผยแพร่ถึง", "Until"}},
        .help = {{"วันที่ถอนออก เว้นว่างถ้ายังเผยแพร่อยู่", "The day it was taken down; empty while it stands."}},
        .example = "30 ก.ย. 2566", .law = "policy, KPI", .width = 14, .after = {"published_from"}},
    [PUB_NOTICE_REFS] = {.code = "notice_refs", .kind = ROPA_REFS, .of = &rp_notice, .need = ROPA_REQUIRED,
        .label = {{"ประกาศที่เผยแพร่", "Notices"}},
        .help = {{"ประกาศความเป็นส่วนตัวที่อยู่ในหน้านี้", "The privacy notices on this page."}},
        .example = "ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม", .law = "23", .width = 26,
        .applies = of_notice},
    [PUB_ACTIVITY_REFS] = {.code = "activity_refs", .kind = ROPA_REFS, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่เผยแพร่", "Activities"}},
        .help = {{"กิจกรรมที่อยู่ในรายการที่เผยแพร่", "The activities that the published list names."}},
        .example = "การลงทะเบียนอบรม", .law = "OIA 23(3), KPI", .width = 26,
        .applies = of_activities},
    [PUB_SECURITY_SHOWN] = {.code = "security_shown", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"แสดงรายละเอียดมาตรการทั้งหมด", "Security measures shown in full"}},
        .help = {{"รายการที่เผยแพร่มีคำอธิบายมาตรการความมั่นคงปลอดภัยครบทุกข้อหรือไม่ ควรเป็นเพียงสรุป", "Whether what is published describes the security measures in full; a summary is better."}},
        .example = "ไม่ใช่", .law = "policy", .width = 12, .applies = of_activities},
    [PUB_INFOGRAPHIC_REFS] = {.code = "infographic_refs", .kind = ROPA_REFS, .of = &rp_infographic, .need = ROPA_REQUIRED,
        .label = {{"อินโฟกราฟิกที่เผยแพร่", "Infographics"}},
        .help = {{"อินโฟกราฟิกที่อยู่ในหน้านี้", "The infographics on this page."}},
        .example = "สิทธิของท่านตาม PDPA", .law = "policy, KPI", .width = 26,
        .applies = of_infographic},
    [PUB_CHECKED_ON] = {.code = "checked_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ตรวจว่าเปิดได้เมื่อ", "Last seen to work"}},
        .help = {{"วันที่เปิดลิงก์แล้วใช้ได้จริงครั้งล่าสุด", "The day on which the address was last seen to work."}},
        .example = "15 มี.ค. 2566", .law = "practice", .width = 14,
        .flags = ROPA_NO_PRINT | ROPA_PAST},
    [PUB_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ภาพหน้าจอหรือหลักฐาน", "Evidence"}},
        .help = {{"ภาพหน้าเว็บพร้อมวันที่ หรือสำเนาราชกิจจานุเบกษา", "A picture of the page with its date, or a copy of the Gazette."}},
        .example = "ภาพหน้าเว็บประกาศ", .law = "policy, KPI", .width = 24},
    [PUB_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [PUB_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == PUB_N, "a field for each index");

const struct ropa_entity rp_publication = {
    .code = "publication",
    .prefix = "PB",
    .label = {{"การเผยแพร่", "Publication"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PUB_N,
    .title = PUB_TITLE,
    .unit_field = PUB_UNIT_REF,
};
