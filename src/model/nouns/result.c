/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/result.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool of_catalogue(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, RSL_KPI, "kpi1");
}

static bool of_figure(const struct ropa_record *rec) {
    return !of_catalogue(rec);
}

/*
 * KPI 3 and 4 are percentages, what of KPI 1 is entered too. KPI 6 is points, of which the agreement names no most; the scales of PMQA
 * end at 500 and 1,000: half as much again is taken, a digit too many isn't.
 */
static unsigned most(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, RSL_KPI, "kpi3") || rp_predicate_field_is(rec, RSL_KPI, "kpi4") ||
                   rp_predicate_field_is(rec, RSL_KPI, "kpi1")
               ? 100
           : rp_predicate_field_is(rec, RSL_KPI, "kpi6") ? 1500
                                                         : 10000;
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [RSL_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อผล", "Title"}},
        .help = {{"ตัวชี้วัดใด รอบใด", "Which indicator, which round."}},
        .example = "ผลการเบิกจ่าย รอบ 6 เดือน", .law = "policy, KPI", .max_chars = 200, .width = 30},
    [RSL_KPI] = {.code = "kpi", .kind = ROPA_CHOICE, .vocab = &rp_vocab_kpi, .need = ROPA_REQUIRED,
        .label = {{"ตัวชี้วัด", "Indicator"}},
        .help = {{"ตัวชี้วัดที่ต้องกรอกผลเอง", "One whose result is entered."}},
        .example = "KPI 3 ร้อยละการเบิกจ่ายงบประมาณ", .law = "policy, KPI", .width = 18},
    [RSL_KPI_ROUND] = {.code = "kpi_round", .kind = ROPA_CHOICE, .vocab = &rp_vocab_kpiround, .need = ROPA_REQUIRED,
        .label = {{"รอบ", "Round"}},
        .help = {{"รอบของผล สำหรับ PMQA เลือกรอบที่ประเมิน", "The round; for PMQA which of its assessments."}},
        .example = "รอบ 6 เดือน", .law = "policy, KPI", .width = 18},
    [RSL_FISCAL_YEAR] = {.code = "fiscal_year", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"ปีงบประมาณ", "Fiscal year (B.E.)"}},
        .help = {{"ปีงบประมาณของผล", "The year it is for."}},
        .example = "2566", .law = "policy, KPI", .max_chars = 4, .width = 12,
        .preset = ROPA_PRESET_FISCAL_YEAR, .flags = ROPA_YEAR},
    [RSL_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานเจ้าของผล เว้นว่างถ้าเป็นของทั้งองค์กร", "Whose result it is; empty for the whole office."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [RSL_RESULT_VALUE] = {.code = "result_value", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ค่าที่ได้", "Value"}},
        .help = {{"ร้อยละหรือคะแนน มีทศนิยมได้สองตำแหน่ง", "A percentage or points, with up to two decimals."}},
        .example = "97.55", .law = "policy, KPI", .max_chars = 12, .width = 12,
        .applies = of_figure, .most = most, .flags = ROPA_FIGURE},
    [RSL_CATALOGUE_ITEMS] = {.code = "catalogue_items", .kind = ROPA_SET, .vocab = &rp_vocab_kpi1item, .need = ROPA_REQUIRED,
        .label = {{"ส่วนที่ทำแล้วของ KPI 1", "Parts of KPI 1 done"}},
        .help = {{"ติ๊กส่วนที่ทำครบแล้ว", "Tick the parts that are done."}},
        .example = "ลงทะเบียนข้อมูลเปิดใน GD Catalog ครบ (10 คะแนน)", .law = "policy, KPI", .width = 34,
        .applies = of_catalogue},
    [RSL_DATASET_COUNT] = {.code = "dataset_count", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนชุดข้อมูล", "Number of datasets"}},
        .help = {{"จำนวนชุดข้อมูลที่มีคำอธิบายครบ 14 รายการ", "Data sets with all 14 items of metadata."}},
        .example = "5", .law = "policy, KPI", .max_chars = 10, .greatest = 1000000, .width = 12,
        .applies = of_catalogue},
    [RSL_TEMPLATE1_SENT_ON] = {.code = "template1_sent_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ส่งแบบ 1 เมื่อ", "Template 1 sent on"}},
        .help = {{"วันที่ส่งรายชื่อชุดข้อมูล", "When the list of data sets was sent."}},
        .example = "15 มี.ค. 2566", .law = "policy, KPI", .width = 14,
        .applies = of_catalogue, .flags = ROPA_PAST},
    [RSL_TEMPLATE2_SENT_ON] = {.code = "template2_sent_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ส่งแบบ 2 เมื่อ", "Template 2 sent on"}},
        .help = {{"วันที่ส่งคำอธิบายชุดข้อมูล", "When the metadata was sent."}},
        .example = "15 มี.ค. 2566", .law = "policy, KPI", .width = 14,
        .applies = of_catalogue, .flags = ROPA_PAST},
    [RSL_TEMPLATE3_SENT_ON] = {.code = "template3_sent_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ส่งแบบ 3 เมื่อ", "Template 3 sent on"}},
        .help = {{"วันที่ส่งคำอธิบายทรัพยากร", "When the descriptions of resources were sent."}},
        .example = "15 พ.ค. 2566", .law = "policy, KPI", .width = 14,
        .applies = of_catalogue, .flags = ROPA_PAST},
    [RSL_RESULT_DATE] = {.code = "result_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ของผล", "As of"}},
        .help = {{"วันที่ที่ค่านี้เป็นจริง", "The day for which the value holds."}},
        .example = "31 มี.ค. 2566", .law = "policy, KPI", .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [RSL_RESULT_SOURCE] = {.code = "result_source", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"แหล่งที่มา", "Source"}},
        .help = {{"ระบบหรือหน่วยงานที่รายงานค่านี้", "The system or unit the value is from."}},
        .example = "GFMIS โดยกองคลัง", .law = "policy, KPI", .max_chars = 200, .width = 26},
    [RSL_CERTIFIED_BY] = {.code = "certified_by", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_ADVISED,
        .label = {{"ผู้รับรอง", "Certified by"}},
        .help = {{"เจ้าหน้าที่ที่ยืนยันค่านี้", "The officer who vouches for it."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "policy, KPI", .width = 24},
    [RSL_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"รายงานหรือหนังสือที่แสดงค่านี้", "What shows the value."}},
        .example = "รายงานการเบิกจ่าย", .law = "policy, KPI", .width = 24},
    [RSL_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [RSL_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == RSL_N, "a field for each index");

const struct ropa_entity rp_result = {
    .code = "result",
    .prefix = "RS",
    .label = {{"ผลตัวชี้วัด", "Result"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RSL_N,
    .title = RSL_TITLE,
    .unit_field = RSL_UNIT_REF,
};
