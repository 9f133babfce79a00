/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/review_item.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/nouns/review.h"
#include "model/vocab.h"

static bool owner_is(const struct ropa_record *row, const char *code) {
    const struct ropa_record *review = ropa_record_owner(row);
    return review && rp_predicate_field_is(review, REV_REVIEW_KIND, code);
}

static bool of_data(const struct ropa_record *row) {
    return !owner_is(row, "retention");
}

static bool of_retention(const struct ropa_record *row) {
    return owner_is(row, "retention");
}

static bool is_extended(const struct ropa_record *row) {
    return of_retention(row) && rp_predicate_field_is(row, RVI_RETENTION_DECISION, "extend");
}

static bool is_kept(const struct ropa_record *row) {
    return of_retention(row) && rp_predicate_field_is(row, RVI_RETENTION_DECISION, "keep");
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [RVI_DATASET] = {.code = "dataset", .kind = ROPA_REF, .of = &rp_dataset, .need = ROPA_REQUIRED,
        .label = {{"ชุดข้อมูล", "Dataset"}},
        .help = {{"ชุดข้อมูลที่ทบทวน", "The set that was reviewed."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "policy, KPI", .width = 30},
    [RVI_REVIEW_RESULT] = {.code = "review_result", .kind = ROPA_CHOICE, .vocab = &rp_vocab_revresult, .need = ROPA_REQUIRED,
        .label = {{"ผลการทบทวน", "Result"}},
        .help = {{"คงไว้ แก้ไข เลิกเก็บ หรือส่งต่อ", "Kept, changed, given up or handed over."}},
        .example = "คงไว้", .law = "policy, KPI", .width = 18,
        .applies = of_data},
    [RVI_RETENTION_DECISION] = {.code = "retention_decision", .kind = ROPA_CHOICE, .vocab = &rp_vocab_retdecision, .need = ROPA_REQUIRED,
        .label = {{"ผลด้านการเก็บรักษา", "Decision on retention"}},
        .help = {{"ยังไม่ครบกำหนด ทำลาย ขยายเวลา หรือเก็บต่อตามข้อยกเว้น", "Not due, destroy, keep longer, or keep on a ground."}},
        .example = "ยังไม่ครบกำหนด", .law = "37(3), KPI", .width = 18,
        .applies = of_retention},
    [RVI_EXTEND_UNTIL] = {.code = "extend_until", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ขยายเวลาถึง", "Keep until"}},
        .help = {{"เก็บต่อถึงวันที่", "Until when it is kept."}},
        .example = "31 ธ.ค. 2567", .law = "37(3)", .width = 14,
        .applies = is_extended},
    [RVI_KEEP_GROUND] = {.code = "keep_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_keepground, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่เก็บต่อ", "Ground"}},
        .help = {{"ข้อยกเว้นตามมาตรา 37 (3)", "The exception of s.37(3)."}},
        .example = "สิทธิเรียกร้อง", .law = "37(3)", .width = 18,
        .applies = is_kept},
    [RVI_ITEM_NOTE] = {.code = "item_note", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ข้อสังเกต", "Note"}},
        .help = {{"สิ่งที่พบหรือที่ต้องทำต่อ", "What was found or is to be done."}},
        .example = "เพิ่มรายการโทรศัพท์ในบันทึกกิจกรรม", .law = "practice", .max_chars = 2000, .width = 34},
};
_Static_assert(sizeof fields / sizeof *fields == RVI_N, "a field for each index");

const struct ropa_entity rp_review_item = {
    .code = "review_item",
    .label = {{"รายการที่ทบทวน", "Item reviewed"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RVI_N,
    .title = RVI_DATASET,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
