/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A score made by hand for the golden workbook: each state of a step, a manual one, targets, deductions, a KPI not reported,
 * one that is entered, units, more proofs and notes than a cell shows, and texts that a spreadsheet would take for formulas.
 */
#include "sample.h"

#include <string.h>

#define BOTH(th, en)                                                                                         \
    {                                                                                                        \
        { th, en }                                                                                           \
    }
#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *const one_ref[] = {"TR-ICT-66-001"}, *const one_day[] = {"2022-11-15"};
static const char *const manual_ref[] = {"EV-ICT-66-001"}, *const manual_day[] = {"2023-02-20"};
static const char *const result_ref[] = {"RS-ICT-66-001"}, *const result_day[] = {"2023-08-31"};
static const char *const gone_ref[] = {"RO-HR-60-009"}, *const no_day[] = {""};
static const char *const many_refs[] = {"RO-ICT-66-001", "RO-ICT-66-002", "RO-ICT-66-003", "RO-ICT-66-004",
                                        "RO-ICT-66-005", "RO-ICT-66-006", "RO-ICT-66-007", "RO-ICT-66-008",
                                        "RO-ICT-66-009", "RO-ICT-66-010", "RO-ICT-66-011", "RO-ICT-66-012",
                                        "RO-ICT-66-013", "RO-ICT-66-014"};
static const char *const many_days[] = {"2023-03-01", "2023-03-02", "2023-03-03", "2023-03-04", "2023-03-05",
                                        "2023-03-06", "2023-03-07", "2023-03-08", "2023-03-09", "2023-03-10",
                                        "2023-03-11", "2023-03-12", "2023-03-13", "2023-03-14"};

#define NOTE(th, en)                                                                                         \
    { "", "", "", "", &(const struct ropa_text)BOTH(th, en), "" }
static const struct ropa_score_note notes[] = {
    NOTE("=HYPERLINK(\"x\") ยังไม่ได้เผยแพร่", "=HYPERLINK(\"x\") is not published"),
    NOTE("+1 ยังไม่ได้ส่ง", "+1 is not sent"),
    NOTE("-2 ยังไม่อนุมัติ", "-2 is not approved"),
    NOTE("@ ยังไม่ตรวจ _x0041_", "@ is not checked _x0041_"),
    NOTE("รายการที่ห้า", "the fifth"),
    NOTE("รายการที่หก", "the sixth")};
static const struct ropa_score_note remark[] = {NOTE("แก้ไขหลังอนุมัติ", "changed since its approval")};

static const struct ropa_score_step office_steps[] = {
    {.step = "K2-6-1",
     .title = BOTH("ชี้แจงแนวทาง", "Guidance given"),
     .round = 6,
     .due = "2023-03-31",
     .state = ROPA_STEP_DONE,
     .done = 2,
     .of = 2,
     .on = "2022-11-15",
     .proof = one_ref,
     .proof_on = one_day,
     .n_proof = 1},
    {.step = "K2-6-2",
     .title = BOTH("=รวบรวม ตรวจสอบ ให้คำแนะนำ", "=Collected"),
     .round = 6,
     .due = "2023-03-31",
     .state = ROPA_STEP_DONE,
     .manual = true,
     .evidence = "EV-ICT-66-001",
     .done = 1,
     .of = 2,
     .on = "2023-02-20",
     .proof = manual_ref,
     .proof_on = manual_day,
     .n_proof = 1},
    {.step = "K2-6-3",
     .title = BOTH("เสนอเห็นชอบและเผยแพร่", "Approved and published"),
     .round = 6,
     .due = "2023-03-31",
     .state = ROPA_STEP_LATE,
     .done = 14,
     .of = 14,
     .on = "2023-04-14",
     .proof = many_refs,
     .proof_on = many_days,
     .n_proof = COUNT(many_refs),
     .warnings = remark,
     .n_warnings = 1},
    {.step = "K2-9-1",
     .title = BOTH("infographic", "Infographic"),
     .round = 9,
     .due = "2023-06-30",
     .state = ROPA_STEP_OPEN,
     .done = 3,
     .of = 9,
     .on = "",
     .proof = gone_ref,
     .proof_on = no_day,
     .n_proof = 1,
     .missing = notes,
     .n_missing = COUNT(notes)},
    {.step = "K2-T-1",
     .title = BOTH("เป้าหมาย: คณะทำงาน", "Target: the working group"),
     .round = 6,
     .due = "2023-03-31",
     .target = true,
     .state = ROPA_STEP_OPEN,
     .of = 2,
     .on = "",
     .missing = &notes[4],
     .n_missing = 1}};
static const char *const not_done[] = {"K2-6-3"};
static const struct ropa_score_deduction deduction[] = {{6, 1000, not_done, 1}};
static const struct ropa_score_level office_levels[] = {
    {.level = 50, .text = BOTH("ชี้แจงแนวทาง", "Guidance"), .met = true, .code = "K2-50"},
    {.level = 75,
     .text = BOTH("ประกาศ", "Notices"),
     .met = true,
     .manual = true,
     .evidence = "EV-ICT-66-001",
     .code = "K2-75",
     .proof = manual_ref,
     .proof_on = manual_day,
     .n_proof = 1},
    {.level = 100,
     .text = BOTH("เสนอหัวหน้า", "Laid before the head"),
     .code = "K2-100",
     .missing = &notes[5],
     .n_missing = 1}};

static const struct ropa_score_level entered_levels[] = {
    {.level = 50, .text = BOTH("ร้อยละ 95", "95 per cent"), .met = true, .code = "K3-50"},
    {.level = 75, .text = BOTH("ร้อยละ 97.5", "97.5 per cent"), .code = "K3-75"}};

static const struct ropa_score_step ict_steps[] = {{.step = "K5-6-1",
                                                    .title = BOTH("มอบหมายผู้แทน", "Representative"),
                                                    .round = 6,
                                                    .due = "2023-03-31",
                                                    .state = ROPA_STEP_DONE,
                                                    .done = 1,
                                                    .of = 1,
                                                    .on = "2022-11-01",
                                                    .proof = one_ref,
                                                    .proof_on = one_day,
                                                    .n_proof = 1},
                                                   {.step = "K5-9-1",
                                                    .title = BOTH("ถ่ายทอด", "Passed on"),
                                                    .round = 9,
                                                    .due = "2023-06-30",
                                                    .state = ROPA_STEP_OPEN,
                                                    .of = 2,
                                                    .on = "",
                                                    .missing = &notes[4],
                                                    .n_missing = 1}};
static const struct ropa_score_step hr_steps[] = {{.step = "K5-6-1",
                                                   .title = BOTH("มอบหมายผู้แทน", "Representative"),
                                                   .round = 6,
                                                   .due = "2023-03-31",
                                                   .state = ROPA_STEP_OPEN,
                                                   .of = 1,
                                                   .on = "",
                                                   .missing = &notes[5],
                                                   .n_missing = 1},
                                                  {.step = "K5-9-1",
                                                   .title = BOTH("ถ่ายทอด", "Passed on"),
                                                   .round = 9,
                                                   .due = "2023-06-30",
                                                   .state = ROPA_STEP_LATE,
                                                   .done = 2,
                                                   .of = 2,
                                                   .on = "2023-07-01",
                                                   .proof = manual_ref,
                                                   .proof_on = manual_day,
                                                   .n_proof = 1,
                                                   .manual = true,
                                                   .evidence = "EV-ICT-66-001"}};

#define UNREPORTED .value = ROPA_NOT_REPORTED
static const struct ropa_score_card units[] = {{.unit = "u1",
                                                .unit_code = "HR",
                                                .unit_name = "=กองการเจ้าหน้าที่",
                                                UNREPORTED,
                                                .steps = hr_steps,
                                                .n_steps = 2},
                                               {.unit = "u2",
                                                .unit_code = "ICT",
                                                .unit_name = "ศูนย์เทคโนโลยี",
                                                UNREPORTED,
                                                .level = 50,
                                                .score = 5000,
                                                .steps = ict_steps,
                                                .n_steps = 2}};

static const struct ropa_score_track tracks[] = {{6, "2023-03-31", 5200, 5500},
                                                 {9, "2023-06-30", 7500, ROPA_NOT_REPORTED}};
static const struct ropa_score_kpi kpis[] = {
    {.kpi = "2",
     .name = BOTH("การขับเคลื่อนข้อมูลส่วนบุคคล", "Putting the PDPA into effect"),
     .weight = 20,
     .weighted = 1300,
     .card = {.unit = "",
              .unit_code = "",
              .unit_name = "",
              UNREPORTED,
              .level = 75,
              .score = 6500,
              .steps = office_steps,
              .n_steps = COUNT(office_steps),
              .levels = office_levels,
              .n_levels = 3,
              .deductions = deduction,
              .n_deductions = 1}},
    {.kpi = "3",
     .name = BOTH("ร้อยละการเบิกจ่าย", "Disbursed"),
     .weight = 15,
     .weighted = 1443,
     .card = {.unit = "",
              .unit_code = "",
              .unit_name = "",
              .value = 9620,
              .level = 50,
              .score = 9620,
              .proof = result_ref,
              .proof_on = result_day,
              .n_proof = 1,
              .levels = entered_levels,
              .n_levels = 2,
              .tracks = tracks,
              .n_tracks = 2}},
    {.kpi = "4",
     .name = BOTH("ร้อยละความสำเร็จของแผน", "Plan carried out"),
     .weight = 15,
     .card = {.unit = "",
              .unit_code = "",
              .unit_name = "",
              UNREPORTED,
              .level = ROPA_NOT_REPORTED,
              .score = ROPA_NOT_REPORTED,
              .levels = entered_levels,
              .n_levels = 2}},
    {.kpi = "5",
     .name = BOTH("การดำเนินการตาม PDPA", "Acting on the PDPA"),
     .weight = 15,
     .weighted = 750,
     .card = {.unit = "u2",
              .unit_code = "ICT",
              .unit_name = "ศูนย์เทคโนโลยี",
              UNREPORTED,
              .level = 50,
              .score = 5000,
              .steps = ict_steps,
              .n_steps = 2},
     .units = units,
     .n_units = 2}};

const struct ropa_score sample_score = {
    .year = 2566,
    .as_of = "2023-05-31",
    .name = BOTH("คำรับรองตัวอย่าง & ปีงบประมาณ 2566", "Sample agreement & FY 2566"),
    .kpis = kpis,
    .n_kpis = COUNT(kpis),
    .total = 3493,
    .of = 50};

static const struct ropa_score_point points[] = {
    {.year = 2566,
     .as_of = "2023-03-31",
     .unit = "",
     .total = 2050,
     .of = 50,
     .frozen = true,
     .at = "2023-04-03T09:00:00+07:00",
     .actor = "tester"},
    {.year = 2566, .as_of = "2023-04-30", .unit = "", .total = 3000, .of = 50, .at = "", .actor = ""},
    {.year = 2566, .as_of = "2023-05-31", .unit = "", .total = 3493, .of = 50, .at = "", .actor = ""}};
const struct ropa_score_series sample_months = {points, COUNT(points)};
