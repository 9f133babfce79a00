/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/request.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

#include <string.h>

static bool is_right(const struct ropa_record *rec, const char *code) {
    return rp_predicate_field_is(rec, REQ_REQUEST_RIGHT, code);
}

static bool objects(const struct ropa_record *rec) {
    return is_right(rec, "objection");
}

static bool asks_erasure(const struct ropa_record *rec) {
    return is_right(rec, "erasure");
}

static bool came_incomplete(const struct ropa_record *rec) {
    return ropa_record_get(rec, REQ_CORRECTION_ASKED_ON) != NULL;
}

static bool by_another(const struct ropa_record *rec) {
    const char *who = ropa_record_get(rec, REQ_REQUESTER_KIND);
    return who && !rp_predicate_field_is(rec, REQ_REQUESTER_KIND, "self");
}

static bool is_extended(const struct ropa_record *rec) {
    return ropa_record_get(rec, REQ_EXTENDED_TO) != NULL;
}

static bool is_over(const struct ropa_record *rec) {
    static const char *const going[] = {"open", "need_info", NULL};
    const char *outcome = ropa_record_get(rec, REQ_OUTCOME);
    return outcome && !rp_predicate_is(outcome, going);
}

/* The person is answered unless the request was dropped. */
static bool is_answered(const struct ropa_record *rec) {
    static const char *const dropped[] = {"abandoned", "withdrawn_req", NULL};
    return is_over(rec) && !rp_predicate_is(ropa_record_get(rec, REQ_OUTCOME), dropped);
}

static bool is_refused(const struct ropa_record *rec) {
    return rp_predicate_refused(rec);
}

static bool refused_access(const struct ropa_record *rec) {
    static const char *const grounds[] = {"rf30_law", "rf30_court", NULL};
    return is_refused(rec) && rp_predicate_is(ropa_record_get(rec, REQ_REFUSAL_GROUND), grounds);
}

static bool is_forwarded(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, REQ_OUTCOME, "forwarded");
}

/* Something was erased, or was to be. */
static bool erases(const struct ropa_record *rec) {
    static const char *const done[] = {"fulfilled", "partial", NULL};
    return asks_erasure(rec) && rp_predicate_is(ropa_record_get(rec, REQ_OUTCOME), done);
}

static bool erased_otherwise(const struct ropa_record *rec) {
    const char *asked = ropa_record_get(rec, REQ_ERASE_ASKED), *done = ropa_record_get(rec, REQ_ERASE_METHOD);
    return erases(rec) && asked && done && strcmp(asked, done) != 0;
}

static bool anonymised(const struct ropa_record *rec) {
    return asks_erasure(rec) && rp_predicate_field_is(rec, REQ_ERASE_METHOD, "anonymise");
}

static bool cannot_erase(const struct ropa_record *rec) {
    return asks_erasure(rec) && ropa_record_get(rec, REQ_ERASE_IMPOSSIBLE_REASON) != NULL;
}

static bool corrects(const struct ropa_record *rec) {
    return is_right(rec, "rectification");
}

static const struct ropa_text sections[] = {
    {{"คำขอ", "The request"}},
    {{"ผู้ขอและการตรวจสอบ", "Requester and check"}},
    {{"ผลการพิจารณา", "Outcome"}},
    {{"การลบ ทำลาย หรือทำให้ระบุตัวไม่ได้", "Erasure"}},
    {{"การตอบ", "Reply"}},
};

static const struct ropa_field fields[] = {
    /* the request */
    [REQ_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"สรุปคำขอสั้น ๆ โดยไม่ต้องใส่ชื่อผู้ขอ", "The request in a few words, without the requester's name."}},
        .example = "ขอสำเนาข้อมูลการอบรม", .law = "30-36", .section = 0, .max_chars = 200, .width = 34},
    [REQ_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่รับเรื่อง", "Unit"}},
        .help = {{"หน่วยงานที่ดำเนินการตามคำขอ", "The unit that deals with the request."}},
        .example = "กองการเจ้าหน้าที่", .law = "30-36", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [REQ_REQUEST_RIGHT] = {.code = "request_right", .kind = ROPA_CHOICE, .vocab = &rp_vocab_right, .need = ROPA_REQUIRED,
        .label = {{"สิทธิที่ขอใช้", "Right"}},
        .help = {{"ผู้ขอใช้สิทธิข้อใด ถ้าขอหลายสิทธิให้บันทึกแยกคำขอ", "Which right is claimed; several rights are several requests."}},
        .example = "เข้าถึง/ขอสำเนา", .law = "30-36, 19 para 5", .section = 0, .width = 18},
    [REQ_REQUEST_CHANNEL] = {.code = "request_channel", .kind = ROPA_CHOICE, .vocab = &rp_vocab_rqchannel, .need = ROPA_ADVISED,
        .label = {{"ช่องทางที่รับคำขอ", "Channel"}},
        .help = {{"คำขอมาทางใด", "How the request came in."}},
        .example = "อีเมล", .law = "30", .section = 0, .width = 18},
    [REQ_RECEIVED_AT] = {.code = "received_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"วันเวลาที่รับคำขอ", "Received at"}},
        .help = {{"กำหนดเวลาตามกฎหมายนับจากวันนี้", "Deadlines run from this day."}},
        .example = "1 มี.ค. 2566 09:30", .law = "30 para 4", .since = RP_ACT_BEGAN, .section = 0, .width = 18, .flags = ROPA_PAST},
    [REQ_REQUEST_DETAIL] = {.code = "request_detail", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"รายละเอียดที่ขอ", "Details"}},
        .help = {{"ขออะไร จากงานใด ช่วงเวลาใด โดยไม่ใส่ข้อมูลส่วนบุคคล", "What is asked, of which work and period, without personal data."}},
        .example = "ขอสำเนาประวัติการอบรมปี 2565", .law = "30-36", .section = 0, .max_chars = 32000, .width = 34},
    [REQ_ACTIVITY_REFS] = {.code = "activity_refs", .kind = ROPA_REFS, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่เกี่ยวข้อง", "Activities concerned"}},
        .help = {{"การปฏิเสธจะปรากฏในบันทึกของกิจกรรมเหล่านี้เอง", "A refusal appears in the entries of these activities by itself."}},
        .example = "การลงทะเบียนอบรม", .law = "39(7)", .section = 0, .width = 26},
    [REQ_DATASET_REFS] = {.code = "dataset_refs", .kind = ROPA_REFS, .of = &rp_dataset, .need = ROPA_OPTIONAL,
        .label = {{"ชุดข้อมูลที่เกี่ยวข้อง", "Datasets concerned"}},
        .help = {{"ชุดข้อมูลที่ต้องค้นหรือแก้ไข", "The sets to be searched or changed."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "30-36", .section = 0, .width = 26},
    [REQ_OBJECTION_GROUND] = {.code = "objection_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_objground, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่คัดค้าน", "Ground of objection"}},
        .help = {{"ผู้ขอคัดค้านด้วยเหตุใด การตลาดแบบตรงปฏิเสธไม่ได้", "Why the person objects; direct marketing can't be refused."}},
        .example = "การตลาดแบบตรง", .law = "32", .section = 0, .width = 18,
        .applies = objects},
    [REQ_ERASURE_GROUND] = {.code = "erasure_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_eraground, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่ขอให้ลบ", "Ground of erasure"}},
        .help = {{"ผู้ขอให้ลบด้วยเหตุใด", "Why the person asks for erasure."}},
        .example = "ถอนความยินยอม", .law = "33", .section = 0, .width = 18,
        .applies = asks_erasure},
    [REQ_ERASE_ASKED] = {.code = "erase_asked", .kind = ROPA_CHOICE, .vocab = &rp_vocab_eramethod, .need = ROPA_ADVISED,
        .label = {{"วิธีที่ขอ", "Asked for"}},
        .help = {{"ผู้ขอให้ลบ ทำลาย หรือทำให้ระบุตัวไม่ได้", "Whether erasing, destroying or anonymising is asked."}},
        .example = "ลบ", .law = "33, erase67", .section = 0, .width = 18,
        .applies = asks_erasure},

    /* requester and check */
    [REQ_REQUESTER_NAME] = {.code = "requester_name", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ชื่อผู้ขอ", "Requester"}},
        .help = {{"ชื่อเท่าที่จำเป็น เก็บแยกและลบได้ภายหลัง", "Only as needed; kept apart and erasable later."}},
        .example = "ผู้ขอ ก.", .law = "practice", .section = 1, .max_chars = 200, .width = 26,
        .flags = ROPA_PERSONAL},
    [REQ_REQUESTER_CONTACT] = {.code = "requester_contact", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ที่ติดต่อผู้ขอ", "Requester's contact"}},
        .help = {{"ที่ส่งคำตอบ เก็บแยกและลบได้ภายหลัง", "Where the reply goes; kept apart and erasable later."}},
        .example = "อีเมลที่ผู้ขอแจ้ง", .law = "practice", .section = 1, .max_chars = 2000, .width = 28,
        .flags = ROPA_PERSONAL | ROPA_REACH},
    [REQ_REQUESTER_KIND] = {.code = "requester_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_rqby, .need = ROPA_REQUIRED,
        .label = {{"ผู้ขอเป็น", "Made by"}},
        .help = {{"เจ้าของข้อมูลเอง หรือผู้มีอำนาจแทน", "The person, or someone entitled to act."}},
        .example = "เจ้าของข้อมูล", .law = "20, 30", .section = 1, .width = 18},
    [REQ_AUTHORITY_PROOF] = {.code = "authority_proof", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หลักฐานอำนาจทำการแทน", "Proof of authority"}},
        .help = {{"เอกสารที่แสดงอำนาจทำการแทน ไม่ต้องแนบสำเนาบัตร", "What shows the authority; no copies of cards."}},
        .example = "หนังสือมอบอำนาจ", .law = "20, 30", .section = 1, .max_chars = 2000, .width = 28,
        .applies = by_another},
    [REQ_IDENTITY_METHOD] = {.code = "identity_method", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"วิธีพิสูจน์ตัวตน", "How identity was checked"}},
        .help = {{"ตรวจตัวตนอย่างไร ไม่ต้องใส่เลขบัตร", "How it was checked; no identity numbers."}},
        .example = "แสดงบัตรต่อเจ้าหน้าที่", .law = "dsar69, practice", .section = 1, .max_chars = 2000, .width = 28},
    [REQ_IDENTITY_CHECKED_ON] = {.code = "identity_checked_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ตรวจตัวตนเสร็จ", "Identity checked on"}},
        .help = {{"ตั้งแต่มีประกาศปี 2569 ต้องเสร็จใน 15 วัน", "From the notification of 2569 on: within 15 days."}},
        .example = "3 มี.ค. 2566", .law = "dsar69", .section = 1, .width = 14, .flags = ROPA_PAST},
    [REQ_CORRECTION_ASKED_ON] = {.code = "correction_asked_on", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่ขอให้แก้ไขคำขอ", "Correction asked on"}},
        .help = {{"วันที่แจ้งผู้ขอว่าคำขอไม่ครบ", "When the person was told that the request is incomplete."}},
        .example = "3 มี.ค. 2566", .law = "dsar69", .section = 1, .width = 14, .flags = ROPA_PAST},
    [REQ_CORRECTION_UNTIL] = {.code = "correction_until", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ให้แก้ไขถึงวันที่", "Correction until"}},
        .help = {{"ให้เวลาไม่น้อยกว่า 10 วัน", "At least ten days are given."}},
        .example = "15 มี.ค. 2566", .law = "dsar69", .section = 1, .width = 14,
        .applies = came_incomplete},
    [REQ_COMPLETE_AT] = {.code = "complete_at", .kind = ROPA_TIME, .need = ROPA_ADVISED,
        .label = {{"วันเวลาที่คำขอครบถ้วน", "Complete at"}},
        .help = {{"วันเวลาที่คำขอและหลักฐานครบ", "When the request and its proof were complete."}},
        .example = "10 มี.ค. 2566 10:00", .law = "dsar69", .since = RP_ACT_BEGAN, .section = 1, .width = 18, .flags = ROPA_PAST},
    [REQ_EXTENDED_TO] = {.code = "extended_to", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ขยายเวลาถึง", "Extended to"}},
        .help = {{"ขยายได้ครั้งเดียวไม่เกิน 30 วันตามประกาศปี 2569", "Once, by at most 30 days, under the notification of 2569."}},
        .example = "30 เม.ย. 2566", .law = "dsar69", .section = 1, .width = 14},
    [REQ_EXTENSION_REASON] = {.code = "extension_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผลที่ขยายเวลา", "Reason of the extension"}},
        .help = {{"เหตุจำเป็นที่แจ้งผู้ขอ", "The reason as told to the person."}},
        .example = "ข้อมูลอยู่ในแฟ้มเก่าจำนวนมาก", .law = "dsar69", .section = 1, .max_chars = 32000, .width = 34,
        .applies = is_extended},
    [REQ_DUE_AT] = {.code = "due_at", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ครบกำหนดตอบ", "Due on"}},
        .help = {{"ระบบคำนวณจากสิทธิที่ขอ วันที่รับ และการขยายเวลา", "Worked out from the right, the day of receipt and the extension."}},
        .example = "31 มี.ค. 2566", .law = "30 para 4, erase67, policy", .section = 1, .width = 14,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT},
    [REQ_SEGREGATED_AT] = {.code = "segregated_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"แยกข้อมูลและหยุดใช้เมื่อ", "Segregated at"}},
        .help = {{"ต้องแยกข้อมูลออกทันทีเมื่อมีการคัดค้าน", "On an objection the data is set apart at once."}},
        .example = "1 มี.ค. 2566 10:00", .law = "32 para 2", .since = RP_ACT_BEGAN, .section = 1, .width = 18,
        .applies = objects, .flags = ROPA_PAST},

    /* outcome */
    [REQ_OUTCOME] = {.code = "outcome", .kind = ROPA_CHOICE, .vocab = &rp_vocab_dsar_outcome, .need = ROPA_REQUIRED,
        .label = {{"ผลคำขอ", "Outcome"}},
        .help = {{"ผลของคำขอในขณะนี้", "How the request stands."}},
        .example = "อยู่ระหว่างดำเนินการ", .law = "30-36, 39(7)", .section = 2, .width = 18,
        .preset = ROPA_PRESET_FIXED, .fixed = "open"},
    [REQ_OUTCOME_ON] = {.code = "outcome_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่มีผล", "Decided on"}},
        .help = {{"วันที่ดำเนินการเสร็จหรือมีคำสั่ง", "When it was done or decided."}},
        .example = "20 มี.ค. 2566", .law = "30-36", .section = 2, .width = 14,
        .applies = is_over},
    [REQ_ACTION_TAKEN] = {.code = "action_taken", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"สิ่งที่ดำเนินการ", "What was done"}},
        .help = {{"สรุปสิ่งที่ทำตามคำขอ", "What was done about the request."}},
        .example = "ส่งสำเนาทางอีเมล 3 หน้า", .law = "30-36", .section = 2, .max_chars = 32000, .width = 34,
        .applies = is_over},
    [REQ_REFUSAL_GROUND] = {.code = "refusal_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_refusal, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่ปฏิเสธ", "Ground of refusal"}},
        .help = {{"เหตุตามกฎหมายของสิทธิที่ขอ", "A ground that the law gives for this right."}},
        .example = "พิสูจน์ตัวตนหรืออำนาจไม่ได้", .law = "30-36, 39(7)", .section = 2, .width = 28,
        .applies = is_refused},
    [REQ_REFUSAL_REASON] = {.code = "refusal_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผลที่ปฏิเสธ", "Reason of refusal"}},
        .help = {{"อธิบายเหตุผลให้ผู้ตรวจเข้าใจ บันทึกตามมาตรา 39 (7)", "So that an inspector understands it; it is the record of s.39(7)."}},
        .example = "ผู้ขอไม่แสดงหลักฐานภายในเวลาที่ให้", .law = "39(7)", .section = 2, .max_chars = 32000, .width = 34,
        .applies = is_refused},
    [REQ_HARM_TO_OTHERS] = {.code = "harm_to_others", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผลกระทบต่อบุคคลอื่น", "Harm to others"}},
        .help = {{"การให้เข้าถึงกระทบสิทธิเสรีภาพของบุคคลอื่นอย่างไร", "How access would harm the rights and freedoms of others."}},
        .example = "เอกสารมีชื่อผู้ร้องเรียนรายอื่น", .law = "30 para 2", .section = 2, .max_chars = 32000, .width = 34,
        .applies = refused_access},
    [REQ_REFUSAL_APPROVER] = {.code = "refusal_approver", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้อนุมัติการปฏิเสธ", "Refusal approved by"}},
        .help = {{"ผู้มีอำนาจที่เห็นชอบให้ปฏิเสธ", "Who approved the refusal."}},
        .example = "ตัวอย่าง ผู้อำนวยการกอง", .law = "policy, 39(7)", .section = 2, .width = 24,
        .applies = is_refused},
    [REQ_FORWARDED_TO] = {.code = "forwarded_to", .kind = ROPA_REF, .of = &rp_party, .need = ROPA_REQUIRED,
        .label = {{"ส่งต่อให้", "Forwarded to"}},
        .help = {{"ผู้ควบคุมข้อมูลที่หน่วยงานทำงานให้", "The controller for whom the office processes."}},
        .example = "กรมส่งเสริมการเกษตร", .law = "40", .section = 2, .width = 24,
        .applies = is_forwarded},
    [REQ_RECTIFIED_NOTE] = {.code = "rectified_note", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"สิ่งที่แก้ไข หรือหมายเหตุที่แนบไว้", "Corrected, or noted"}},
        .help = {{"แก้ไขรายการใด หรือแนบคำขอไว้กับข้อมูลเมื่อไม่แก้ไข", "What was corrected, or that the request was noted beside the data."}},
        .example = "แนบคำขอไว้กับทะเบียนแล้ว", .law = "36, OIA 25", .section = 2, .max_chars = 32000, .width = 34,
        .applies = corrects},

    /* erasure */
    [REQ_ERASE_METHOD] = {.code = "erase_method", .kind = ROPA_CHOICE, .vocab = &rp_vocab_eramethod, .need = ROPA_REQUIRED,
        .label = {{"วิธีที่ใช้", "Done by"}},
        .help = {{"ถ้าเก็บโดยมิชอบต้องลบหรือทำลายเท่านั้น", "Data processed unlawfully must be erased or destroyed."}},
        .example = "ลบ", .law = "33, erase67", .section = 3, .width = 18,
        .applies = erases},
    [REQ_METHOD_CHANGED_ON] = {.code = "method_changed_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"แจ้งผู้ขอว่าใช้วิธีอื่นเมื่อ", "Told of another method on"}},
        .help = {{"เมื่อใช้วิธีต่างจากที่ขอต้องแจ้งผู้ขอ", "The person is told when another method is used."}},
        .example = "20 มี.ค. 2566", .law = "erase67", .section = 3, .width = 14,
        .applies = erased_otherwise, .flags = ROPA_PAST},
    [REQ_WAS_PUBLIC] = {.code = "was_public", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"เคยเผยแพร่ต่อสาธารณะ", "Was made public"}},
        .help = {{"ข้อมูลเคยเผยแพร่หรือส่งต่อหรือไม่", "Whether the data had been published or passed on."}},
        .example = "ไม่ใช่", .law = "33 para 3", .section = 3, .width = 12,
        .applies = asks_erasure},
    [REQ_COPIES_DONE] = {.code = "copies_done", .kind = ROPA_SET, .vocab = &rp_vocab_copies, .need = ROPA_REQUIRED,
        .label = {{"ที่จัดการแล้ว", "Dealt with"}},
        .help = {{"ต้องครอบคลุมสำเนาและข้อมูลสำรอง", "Copies and backups are included."}},
        .example = "ข้อมูลสำรอง", .law = "33 para 3, erase67", .section = 3, .width = 26,
        .applies = erases},
    [REQ_ANON_DIRECT_REMOVED] = {.code = "anon_direct_removed", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ตัดตัวระบุทางตรงหมดแล้ว", "Direct identifiers removed"}},
        .help = {{"ชื่อ เลขประจำตัว และตัวระบุทางตรงอื่น", "Names, numbers and other direct identifiers."}},
        .example = "ใช่", .law = "erase67", .section = 3, .width = 12,
        .applies = anonymised},
    [REQ_ANON_RISK_CHECK] = {.code = "anon_risk_check", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผลตรวจความเสี่ยงระบุตัวทางอ้อม", "Check of indirect re-identification"}},
        .help = {{"ตรวจอย่างไร และผลต่ำพอหรือไม่", "How it was checked, and whether the risk is low enough."}},
        .example = "รวมกลุ่มไม่น้อยกว่า 10 คนต่อช่อง", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34,
        .applies = anonymised},
    [REQ_ERASE_VERIFIER] = {.code = "erase_verifier", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"ผู้ตรวจสอบการลบ", "Verified by"}},
        .help = {{"ผู้ยืนยันว่ากู้คืนไม่ได้", "Who made sure that nothing can be recovered."}},
        .example = "หัวหน้ากลุ่มพัฒนาระบบ", .law = "erase67", .section = 3, .width = 24,
        .applies = erases},
    [REQ_ERASE_IMPOSSIBLE_REASON] = {.code = "erase_impossible_reason", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"เหตุที่ยังลบไม่ได้ทางเทคนิค", "Why erasing isn't possible yet"}},
        .help = {{"เหตุทางเทคนิคที่ลบไม่ทันกำหนด", "The technical reason why it can't be done in time."}},
        .example = "ข้อมูลสำรองหมุนเวียนทุก 120 วัน", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34,
        .applies = asks_erasure},
    [REQ_INTERIM_MEASURES] = {.code = "interim_measures", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการระหว่างรอลบ", "Interim measures"}},
        .help = {{"มาตรการที่ทำให้ไม่มีการเข้าถึงหรือใช้จนกว่าจะลบ", "What keeps the data from being used until it is erased."}},
        .example = "ปิดสิทธิการเข้าถึงข้อมูลสำรอง", .law = "erase67", .section = 3, .max_chars = 32000, .width = 34,
        .applies = cannot_erase},

    /* reply */
    [REQ_REPLIED_ON] = {.code = "replied_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ตอบผู้ขอ", "Replied on"}},
        .help = {{"วันที่แจ้งผลแก่ผู้ขอ", "When the person was told."}},
        .example = "20 มี.ค. 2566", .law = "30 para 4", .section = 4, .width = 14,
        .applies = is_answered, .flags = ROPA_PAST},
    [REQ_REPLY_REF] = {.code = "reply_ref", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่หนังสือตอบ", "Reply"}},
        .help = {{"เลขที่และวันที่ของหนังสือตอบ", "Number and date of the letter."}},
        .example = "กษ 02xx/456 ลงวันที่ 20 มี.ค. 2566", .law = "practice", .section = 4, .max_chars = 200, .width = 26,
        .applies = is_answered, .flags = ROPA_MARK},
    [REQ_EVIDENCE_REFS] = {.code = "evidence_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_OPTIONAL,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"คำขอ หนังสือตอบ หรือหลักฐานอื่น", "The request, the reply or other proof."}},
        .example = "หนังสือตอบคำขอ", .law = "practice", .section = 4, .width = 26},
    [REQ_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 4, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [REQ_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 4, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == REQ_N, "a field for each index");

const struct ropa_entity rp_request = {
    .code = "request",
    .prefix = "RQ",
    .label = {{"คำขอใช้สิทธิ", "Request"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = REQ_N,
    .title = REQ_TITLE,
    .unit_field = REQ_UNIT_REF,
};
