/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/training.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool passes_on(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, TRN_TRAINING_KIND, "knowledge_transfer");
}

static bool is_drill(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, TRN_TRAINING_KIND, "drill");
}

static bool is_briefing(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, TRN_TRAINING_KIND, "briefing");
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [TRN_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อกิจกรรม", "Title"}},
        .help = {{"ชื่อการประชุม อบรม หรือกิจกรรม", "The name of the meeting, course or event."}},
        .example = "ชี้แจงแนวทางการดำเนินการตาม PDPA", .law = "sec65 ข้อ ๔(๗)", .max_chars = 200, .width = 34},
    [TRN_TRAINING_KIND] = {.code = "training_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_trainkind, .need = ROPA_REQUIRED,
        .label = {{"ประเภท", "Kind"}},
        .help = {{"ชี้แจง สร้างความตระหนัก ถ่ายทอด หรือซ้อม", "Briefing, awareness, passing on knowledge, or drill."}},
        .example = "สร้างความตระหนักรู้", .law = "sec65 ข้อ ๔(๗), KPI", .width = 18},
    [TRN_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่จัด", "Organised by"}},
        .help = {{"หน่วยงานที่จัดกิจกรรม", "The unit that held it."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [TRN_HELD_ON] = {.code = "held_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่จัด", "Held on"}},
        .help = {{"วันแรกที่จัด หรือวันที่ออกหนังสือเวียน", "The first day, or the date of the circular."}},
        .example = "15 ก.พ. 2566", .law = "policy, KPI", .width = 14, .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST},
    [TRN_HELD_UNTIL] = {.code = "held_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ถึงวันที่", "Until"}},
        .help = {{"วันสุดท้าย ถ้าจัดหลายวัน", "The last day, where there were several."}},
        .example = "16 ก.พ. 2566", .law = "practice", .width = 14, .after = {"held_on"}, .flags = ROPA_PAST},
    [TRN_TRAINING_METHOD] = {.code = "training_method", .kind = ROPA_SET, .vocab = &rp_vocab_trmethod, .need = ROPA_REQUIRED,
        .label = {{"วิธีจัด", "Method"}},
        .help = {{"ประชุม อบรม หนังสือเวียน หรือสื่อออนไลน์", "Meeting, course, circular or online."}},
        .example = "ประชุมชี้แจง", .law = "policy, KPI", .width = 26},
    [TRN_CONTENT] = {.code = "content", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"เนื้อหา", "Content"}},
        .help = {{"หัวข้อที่บรรยายหรือชี้แจง", "What was covered."}},
        .example = "การจัดทำ RoPA และประกาศความเป็นส่วนตัว", .law = "sec65 ข้อ ๔(๗)", .max_chars = 32000, .width = 34},
    [TRN_SPEAKER] = {.code = "speaker", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"วิทยากร", "Speaker"}},
        .help = {{"ตำแหน่งหรือหน่วยงานของวิทยากร", "Post or body of the speaker."}},
        .example = "วิทยากรจากหน่วยงานภายนอก", .law = "practice", .max_chars = 200, .width = 26},
    [TRN_SOURCE_TRAINING_REF] = {.code = "source_training_ref", .kind = ROPA_REF, .of = &rp_training, .need = ROPA_REQUIRED,
        .label = {{"ถ่ายทอดจากกิจกรรม", "Passed on from"}},
        .help = {{"กิจกรรมที่ผู้แทนไปร่วมมา", "The event that the representative had attended."}},
        .example = "อบรมสร้างความตระหนักรู้ PDPA", .law = "policy, KPI", .width = 24,
        .applies = passes_on},
    [TRN_INCIDENT_REF] = {.code = "incident_ref", .kind = ROPA_REF, .of = &rp_incident, .need = ROPA_ADVISED,
        .label = {{"เหตุที่ใช้ซ้อม", "Drill record"}},
        .help = {{"บันทึกเหตุที่ซ้อม", "The incident that was practised."}},
        .example = "ซ้อมแผนกรณีส่งอีเมลผิด", .law = "practice, BP14", .width = 24,
        .applies = is_drill},
    [TRN_ATTENDANCE] = {.code = "attendance", .kind = ROPA_ROWS, .of = &rp_training_attendance, .need = ROPA_REQUIRED,
        .label = {{"ผู้เข้าร่วม", "Attendance"}},
        .help = {{"แถวละหนึ่งหน่วยงานและกลุ่ม", "One row for each unit and group."}},
        .example = "กองการเจ้าหน้าที่ 12 คน", .law = "policy, KPI", .width = 30},
    [TRN_GUIDELINE_REFS] = {.code = "guideline_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_REQUIRED,
        .label = {{"เอกสารแนวทาง", "Guideline"}},
        .help = {{"เอกสารแนวทางที่ใช้ชี้แจง", "The guideline that was explained."}},
        .example = "แนวทางการดำเนินการตาม PDPA", .law = "policy, KPI", .width = 26,
        .applies = is_briefing},
    [TRN_EVIDENCE_REFS] = {.code = "evidence_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"หนังสือเชิญ รายชื่อ ภาพ หรือแบบทดสอบ", "Invitation, list, pictures or test."}},
        .example = "รายชื่อผู้เข้าอบรม", .law = "policy, KPI", .width = 26},
    [TRN_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [TRN_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == TRN_N, "a field for each index");

const struct ropa_entity rp_training = {
    .code = "training",
    .prefix = "TR",
    .label = {{"การอบรมและสร้างความตระหนักรู้", "Training"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = TRN_N,
    .title = TRN_TITLE,
    .unit_field = TRN_UNIT_REF,
};
