/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/waiver.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool acknowledges(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, WVR_WAIVER_KIND, "acknowledge");
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [WVR_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"ผ่อนผันหรือรับทราบเรื่องใด", "What is waived or acknowledged."}},
        .example = "แจ้งเจ้าของข้อมูลล่าช้า 5 วัน", .law = "policy", .max_chars = 200, .width = 30},
    [WVR_WAIVER_KIND] = {.code = "waiver_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_wvkind, .need = ROPA_REQUIRED,
        .label = {{"ประเภท", "Kind"}},
        .help = {{"ผ่อนผันคำเตือน หรือรับทราบสิ่งที่แก้ไขไม่ได้แล้ว", "A warning waived, or something acknowledged that can't be undone."}},
        .example = "ผ่อนผันคำเตือน", .law = "policy", .width = 18},
    [WVR_RULE_CODE] = {.code = "rule_code", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รหัสข้อตรวจ", "Rule"}},
        .help = {{"รหัสของข้อตรวจ เช่น R37-11", "The id of the rule, such as R37-11."}},
        .example = "R37-11", .law = "policy", .max_chars = 20, .width = 12, .flags = ROPA_MARK},
    [WVR_RECORD_REF] = {.code = "record_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รหัสบันทึก", "Record"}},
        .help = {{"รหัสของบันทึกที่พบข้อตรวจนี้", "The reference of the record it was found in."}},
        .example = "RO-ICT-66-001", .law = "policy", .max_chars = 60, .width = 18, .flags = ROPA_MARK},
    [WVR_RECORD_UID] = {.code = "record_uid", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL, .flags = ROPA_FILLED,
        .label = {{"รหัสภายในของบันทึก", "Record (uid)"}},
        .help = {{"ระบบใส่ให้ เพื่อให้ตรงกันแม้รหัสเปลี่ยน", "The program fills it, so that it holds when the reference changes."}},
        .example = "0190b5a4-0000-7000-8000-000000000001", .law = "policy", .max_chars = 36, .width = 20},
    [WVR_EVENT_ON] = {.code = "event_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"เหตุการณ์วันที่", "Event of"}},
        .help = {{"วันที่ของเหตุการณ์ที่รับทราบ ใช้กับเหตุการณ์นี้เท่านั้น", "The day of the event; it holds for this event alone."}},
        .example = "5 มี.ค. 2566", .law = "policy", .width = 14,
        .applies = acknowledges},
    [WVR_WAIVER_REASON] = {.code = "waiver_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผล", "Reason"}},
        .help = {{"เหตุผลที่ผู้ตรวจจะยอมรับได้", "A reason that an inspector would accept."}},
        .example = "สื่อบันทึกมีวิธีทำลายตามสัญญาจ้างแล้ว", .law = "policy", .max_chars = 32000, .width = 34},
    [WVR_APPROVER] = {.code = "approver", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้อนุมัติ", "Approved by"}},
        .help = {{"ผู้มีอำนาจที่เห็นชอบ", "Who agreed to it."}},
        .example = "ตัวอย่าง ผู้อำนวยการกอง", .law = "policy", .width = 24},
    [WVR_DECIDED_ON] = {.code = "decided_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่เห็นชอบ", "Decided on"}},
        .help = {{"วันที่มีความเห็น", "The day it was agreed to."}},
        .example = "10 มี.ค. 2566", .law = "policy", .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST},
    [WVR_VALID_UNTIL] = {.code = "valid_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ใช้ได้ถึง", "Valid until"}},
        .help = {{"วันสุดท้าย เว้นว่างถ้าไม่กำหนด", "The last day; empty where there is none."}},
        .example = "30 ก.ย. 2566", .law = "policy", .width = 14, .after = {"decided_on"}},
    [WVR_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานเจ้าของบันทึก", "The unit whose record it is."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [WVR_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"เอกสารประกอบ เช่น ผลประเมิน", "What backs it, such as an assessment."}},
        .example = "ผลประเมินมาตรฐานประเทศปลายทาง", .law = "policy, 28", .width = 24},
    [WVR_WAIVED_WORDS] = {.code = "waived_words", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"คำที่ผ่อนผัน", "Words waived"}},
        .help = {{"คำที่ทำให้พบข้อตรวจนี้ คำละบรรทัด ระบบใส่ให้ ถ้าคำในบันทึกเปลี่ยน ข้อตรวจกลับมา", "The words that raised it, a line each; the program fills it. When the record's words change, the finding is back."}},
        .example = "ใบรับรองแพทย์", .law = "policy", .max_chars = 32000, .width = 24},
    [WVR_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [WVR_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == WVR_N, "a field for each index");

const struct ropa_entity rp_waiver = {
    .code = "waiver",
    .prefix = "WV",
    .label = {{"การผ่อนผันหรือรับทราบ", "Waiver"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = WVR_N,
    .title = WVR_TITLE,
    .unit_field = WVR_UNIT_REF,
};
