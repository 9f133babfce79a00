/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/report.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool of_review(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, RPT_REPORT_KIND, "review");
}

static bool of_round(const struct ropa_record *rec) {
    static const char *const kinds[] = {"round6", "round9", "annual", NULL};
    return rp_predicate_is(ropa_record_get(rec, RPT_REPORT_KIND), kinds);
}

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [RPT_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อรายงาน", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์", "The title as printed."}},
        .example = "รายงานผลการดำเนินงาน PDPA รอบ 9 เดือน", .law = "policy, KPI", .max_chars = 200, .width = 34},
    [RPT_REPORT_KIND] = {.code = "report_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_repkind, .need = ROPA_REQUIRED,
        .label = {{"ประเภท", "Kind"}},
        .help = {{"รายงานการทบทวน บัญชีรายการ รายงานรอบ หรือประจำปี", "Review, inventory, round or annual."}},
        .example = "รายงานผลรอบ 9 เดือน", .law = "policy, KPI", .width = 18},
    [RPT_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่รายงาน เว้นว่างถ้าเป็นของทั้งองค์กร", "The unit that reports; empty for the whole office."}},
        .example = "กองการเจ้าหน้าที่", .law = "policy, KPI", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [RPT_FISCAL_YEAR] = {.code = "fiscal_year", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"ปีงบประมาณ", "Fiscal year (B.E.)"}},
        .help = {{"ปีงบประมาณของรายงาน", "The year it reports on."}},
        .example = "2566", .law = "policy, KPI", .max_chars = 4, .width = 12,
        .preset = ROPA_PRESET_FISCAL_YEAR, .flags = ROPA_YEAR},
    [RPT_PERIOD_FROM] = {.code = "period_from", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ตั้งแต่วันที่", "From"}},
        .help = {{"วันแรกของช่วงที่รายงาน", "The first day it covers."}},
        .example = "1 ต.ค. 2565", .law = "policy, KPI", .width = 14, .preset = ROPA_PRESET_YEAR_BEGIN},
    [RPT_PERIOD_TO] = {.code = "period_to", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ถึงวันที่", "To"}},
        .help = {{"วันสุดท้ายของช่วงที่รายงาน", "The last day it covers."}},
        .example = "30 มิ.ย. 2566", .law = "policy, KPI", .width = 14, .preset = ROPA_PRESET_TODAY},
    [RPT_REPORT_DATE] = {.code = "report_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่รายงาน", "Date"}},
        .help = {{"วันที่ของรายงาน", "The date it bears."}},
        .example = "28 มิ.ย. 2566", .law = "policy, KPI", .width = 14, .preset = ROPA_PRESET_TODAY, .flags = ROPA_PAST},
    [RPT_STEPS] = {.code = "steps", .kind = ROPA_SET, .vocab = &rp_vocab_kpistep, .need = ROPA_REQUIRED,
        .label = {{"ขั้นตอนที่ครอบคลุม", "Steps covered"}},
        .help = {{"ขั้นตอนตามคำรับรองที่รายงานนี้ครอบคลุม", "The steps of the agreement it covers."}},
        .example = "K2-9-1 อินโฟกราฟิก", .law = "policy, KPI", .width = 34,
        .applies = of_round},
    [RPT_REVIEW_REFS] = {.code = "review_refs", .kind = ROPA_REFS, .of = &rp_review, .need = ROPA_REQUIRED,
        .label = {{"การทบทวนที่รายงาน", "Reviews"}},
        .help = {{"การทบทวนที่รายงานนี้สรุป", "The reviews it sums up."}},
        .example = "ทบทวนรายการข้อมูลส่วนบุคคล รอบ 6 เดือน", .law = "policy, KPI", .width = 26,
        .applies = of_review},
    [RPT_SUMMARY] = {.code = "summary", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"สรุปผล", "Summary"}},
        .help = {{"ผลการดำเนินงานโดยสรุป", "The results in short."}},
        .example = "ดำเนินการครบทุกขั้นตอน", .law = "policy, KPI", .max_chars = 32000, .width = 34},
    [RPT_PROBLEMS] = {.code = "problems", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"ปัญหาและอุปสรรค", "Problems"}},
        .help = {{"สิ่งที่ทำให้ไม่เป็นไปตามกำหนด", "What stood in the way."}},
        .example = "ผู้รับจ้างส่งร่างข้อตกลงล่าช้า", .law = "practice", .max_chars = 32000, .width = 34},
    [RPT_NEXT_STEPS] = {.code = "next_steps", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"สิ่งที่จะทำต่อ", "Next steps"}},
        .help = {{"แผนในรอบถัดไป", "What comes next."}},
        .example = "ทบทวนประกาศทุกฉบับ", .law = "practice", .max_chars = 32000, .width = 34},
    [RPT_RECORD_COUNT] = {.code = "record_count", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"จำนวนรายการ", "Number of records"}},
        .help = {{"จำนวนรายการที่รายงานนี้นับ", "How many records it counts."}},
        .example = "24", .law = "policy, KPI", .max_chars = 10, .greatest = 999999999, .width = 12},
    [RPT_REPORT_DIGEST] = {.code = "report_digest", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ลายนิ้วมือของสิ่งที่รายงาน", "Digest of what it reports"}},
        .help = {{"ค่าที่บอกว่ารายงานจากข้อมูลชุดใด ระบบใส่ให้", "Which state of the records it reports; the program fills it."}},
        .example = "1:9f86d081", .law = "policy, KPI", .max_chars = 200, .width = 26, .flags = ROPA_MARK},
    [RPT_EVIDENCE_REFS] = {.code = "evidence_refs", .kind = ROPA_REFS, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"ไฟล์รายงานที่ลงนามหรือเอกสารแนบ", "The signed report or its annexes."}},
        .example = "รายงานที่ลงนามแล้ว", .law = "policy, KPI", .width = 26},
    [RPT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [RPT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == RPT_N, "a field for each index");

const struct ropa_entity rp_report = {
    .code = "report",
    .prefix = "RP",
    .label = {{"รายงาน", "Report"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RPT_N,
    .title = RPT_TITLE,
    .unit_field = RPT_UNIT_REF,
};
