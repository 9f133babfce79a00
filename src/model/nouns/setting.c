/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/setting.h"

#include "model/nouns/nouns.h"
#include "model/nouns/setting_holiday.h"
#include "model/view.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"กำหนดเวลา", "Due dates"}},
    {{"ค่าตามนโยบาย", "Policy values"}},
    {{"การคิดคะแนน", "Scoring"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [SET_NAME] = {.code = "name",
                  .kind = ROPA_TEXT,
                  .need = ROPA_REQUIRED,
                  .label = {{"ชื่อชุดค่า", "Name"}},
                  .help = {{"ชื่อที่ใช้เรียก", "What it is called."}},
                  .example = "ค่าที่กำหนด ปีงบประมาณ 2566",
                  .law = "policy",
                  .section = 0,
                  .max_chars = 200,
                  .width = 28},
    [SET_FISCAL_YEAR] = {.code = "fiscal_year",
                         .kind = ROPA_INT,
                         .need = ROPA_REQUIRED,
                         .label = {{"ปีงบประมาณ", "Fiscal year (B.E.)"}},
                         .help = {{"ปีงบประมาณที่ใช้ค่าเหล่านี้", "The year these values are for."}},
                         .example = "2566",
                         .law = "policy",
                         .section = 0,
                         .max_chars = 4,
                         .width = 12,
                         .preset = ROPA_PRESET_FISCAL_YEAR,
                         .flags = ROPA_YEAR},
    [SET_SITE_URLS] = {.code = "site_urls",
                       .kind = ROPA_LONG,
                       .need = ROPA_ADVISED,
                       .label = {{"เว็บไซต์ที่กำหนด", "Sites"}},
                       .help = {{"เว็บไซต์ที่ใช้เผยแพร่ บรรทัดละหนึ่งที่อยู่",
                                 "Where things are published, one address a line."}},
                       .example = "https://www.example.go.th/pdpa",
                       .law = "policy, KPI",
                       .section = 0,
                       .max_chars = 32000,
                       .width = 34},
    [SET_FORM_VERSIONS] = {.code = "form_versions",
                           .kind = ROPA_LONG,
                           .need = ROPA_ADVISED,
                           .label = {{"ฉบับของแบบฟอร์มที่กำหนด", "Form versions"}},
                           .help = {{"แบบฟอร์มที่ใช้ในปีนี้ บรรทัดละหนึ่งแบบ", "The forms of this year, one a line."}},
                           .example = "แบบ RoPA ฉบับ 1",
                           .law = "policy, KPI",
                           .section = 0,
                           .max_chars = 32000,
                           .width = 34},
    [SET_APPROVERS] = {.code = "approvers",
                       .kind = ROPA_REFS,
                       .of = &rp_person,
                       .need = ROPA_ADVISED,
                       .label = {{"ผู้อนุมัติระดับองค์กร", "Approvers of the office"}},
                       .help = {{"หัวหน้าองค์กรหรือผู้ได้รับมอบหมาย",
                                 "The head of the office or whoever is delegated."}},
                       .example = "หัวหน้าสำนักงาน",
                       .law = "policy, KPI",
                       .section = 0,
                       .width = 26},
    [SET_CENTRE_HEAD_TWICE] =
        {.code = "centre_head_twice",
         .kind = ROPA_BOOL,
         .need = ROPA_OPTIONAL,
         .label = {{"หัวหน้าศูนย์กลางลงนามรายการของศูนย์เองได้ทั้งสองระดับ",
                    "Centre's head signs the centre's own at both levels"}},
         .help =
             {{"ไม่ใช่: รายการของศูนย์กลางเอง ระดับศูนย์กลางต้องให้หัวหน้าส่วนราชการหรือผู้ที่กำหนดไว้ลงนาม ว่างไว้คือได้",
               "No: the centre's own records are signed at level centre by the head of the office or whom the setting names. Empty: yes."}},
         .example = "ใช่",
         .law = "policy, KPI",
         .section = 0,
         .width = 20},
    [SET_BREACH_REPORT_CHANNEL] = {.code = "breach_report_channel",
                                   .kind = ROPA_TEXT,
                                   .need = ROPA_ADVISED,
                                   .label = {{"ช่องทางแจ้งเหตุต่อ สคส.", "Breach report channel"}},
                                   .help = {{"อีเมลหรือระบบของ สคส.", "The Office's e-mail or platform."}},
                                   .example = "saraban@pdpc.or.th",
                                   .law = "breach65",
                                   .section = 0,
                                   .max_chars = 2000,
                                   .width = 26},
    [SET_DPO_REGISTRATION_URL] = {.code = "dpo_registration_url",
                                  .kind = ROPA_TEXT,
                                  .need = ROPA_ADVISED,
                                  .label = {{"เว็บแจ้งข้อมูล DPO", "DPO registration"}},
                                  .help = {{"ที่แจ้งข้อมูล DPO ต่อ สคส.",
                                            "Where the DPO is notified to the Office."}},
                                  .example = "https://dpo.pdpc.or.th",
                                  .law = "41 para 5",
                                  .section = 0,
                                  .max_chars = 2000,
                                  .width = 26,
                                  .flags = ROPA_URL},
    [SET_GPPC_URL] = {.code = "gppc_url",
                      .kind = ROPA_TEXT,
                      .need = ROPA_ADVISED,
                      .label = {{"เว็บ GPPC", "GPPC"}},
                      .help = {{"แพลตฟอร์ม PDPA ภาครัฐ", "The government platform for PDPA compliance."}},
                      .example = "https://gppc.pdpc.or.th",
                      .law = "practice",
                      .section = 0,
                      .max_chars = 2000,
                      .width = 26,
                      .flags = ROPA_URL},
    [SET_PAPER_COLOUR] = {.code = "paper_colour",
                          .kind = ROPA_CHOICE,
                          .vocab = &rp_vocab_papercolour,
                          .need = ROPA_OPTIONAL,
                          .label = {{"สีประจำหน่วยงาน", "The office's colour"}},
                          .help = {{"สีของอินโฟกราฟิก ไม่เลือกใช้สีกรมท่า",
                                    "The colour of infographics; navy where none is chosen."}},
                          .example = "เขียว",
                          .law = "practice",
                          .section = 0,
                          .width = 16},
    [SET_GARUDA] = {.code = "garuda",
                    .kind = ROPA_REF,
                    .of = &rp_evidence,
                    .need = ROPA_OPTIONAL,
                    .label = {{"ภาพตราครุฑ", "Picture of the Garuda"}},
                    .help = {{"หลักฐานที่เก็บไฟล์ png ของส่วนราชการ ใช้บนหนังสือ คำสั่ง และประกาศ ไม่มีไฟล์ เว้นกรอบว่างขนาดเท่าตราไว้",
                              "The evidence that keeps the office's png, for letters, orders and announcements; an empty box of its size without."}},
                    .example = "ภาพตราครุฑของส่วนราชการ",
                    .law = "practice",
                    .section = 0,
                    .width = 20},
    [SET_ADEQUATE_COUNTRIES] =
        {.code = "adequate_countries",
         .kind = ROPA_LONG,
         .need = ROPA_OPTIONAL,
         .label = {{"ประเทศที่มีมาตรฐานเพียงพอ", "Adequate countries"}},
         .help = {{"ตามประกาศของคณะกรรมการ บรรทัดละหนึ่งประเทศ ว่างถ้ายังไม่มีประกาศ",
                   "As the Committee lists them, one a line; empty while there is no list."}},
         .example = "ประเทศ ก.",
         .law = "28, xb28_66",
         .section = 0,
         .max_chars = 32000,
         .width = 34},

    /* due dates */
    [SET_DUE_ROUND6] = {.code = "due_round6",
                        .kind = ROPA_DATE,
                        .need = ROPA_ADVISED,
                        .label = {{"กำหนดส่งรอบ 6 เดือน", "Due, round of 6 months"}},
                        .help = {{"กำหนดภายในของหน่วยงาน", "The office's own due date."}},
                        .example = "31 มี.ค. 2566",
                        .law = "policy, KPI",
                        .section = 1,
                        .width = 14,
                        .flags = ROPA_OF_YEAR},
    [SET_DUE_ROUND9] = {.code = "due_round9",
                        .kind = ROPA_DATE,
                        .need = ROPA_ADVISED,
                        .label = {{"กำหนดส่งรอบ 9 เดือน", "Due, round of 9 months"}},
                        .help = {{"กำหนดภายในของหน่วยงาน", "The office's own due date."}},
                        .example = "30 มิ.ย. 2566",
                        .law = "policy, KPI",
                        .section = 1,
                        .width = 14,
                        .flags = ROPA_OF_YEAR},
    [SET_DUE_ANNUAL] = {.code = "due_annual",
                        .kind = ROPA_DATE,
                        .need = ROPA_ADVISED,
                        .label = {{"กำหนดส่งรายงานประจำปี", "Due, annual"}},
                        .help = {{"ไม่เกินวันสิ้นปีงบประมาณ", "Not later than the end of the fiscal year."}},
                        .example = "30 ก.ย. 2566",
                        .law = "policy, KPI",
                        .section = 1,
                        .width = 14},
    [SET_DUE_CATALOGUE6] = {.code = "due_catalogue6",
                            .kind = ROPA_DATE,
                            .need = ROPA_ADVISED,
                            .label = {{"กำหนดส่งบัญชีข้อมูล แบบ 1 และ 2", "Due, catalogue templates 1 and 2"}},
                            .help = {{"กำหนดของตัวชี้วัดที่ 1", "Of indicator 1."}},
                            .example = "31 มี.ค. 2566",
                            .law = "policy, KPI",
                            .section = 1,
                            .width = 14},
    [SET_DUE_CATALOGUE9] = {.code = "due_catalogue9",
                            .kind = ROPA_DATE,
                            .need = ROPA_ADVISED,
                            .label = {{"กำหนดส่งบัญชีข้อมูล แบบ 3", "Due, catalogue template 3"}},
                            .help = {{"กำหนดของตัวชี้วัดที่ 1", "Of indicator 1."}},
                            .example = "31 พ.ค. 2566",
                            .law = "policy, KPI",
                            .section = 1,
                            .width = 14},
    [SET_HOLIDAY] = {.code = "holiday",
                     .kind = ROPA_ROWS,
                     .of = &rp_setting_holiday,
                     .need = ROPA_ADVISED,
                     .label = {{"วันหยุดราชการ", "Holidays"}},
                     .help = {{"วันหยุดตามมติคณะรัฐมนตรี แถวละหนึ่งวัน", "As the Cabinet set them, one row each."}},
                     .example = "วันจักรี",
                     .law = "practice",
                     .section = 1,
                     .width = 30},

    /* policy values */
    [SET_POLICY_REVIEW_MONTHS] = {.code = "policy_review_months",
                                  .kind = ROPA_INT,
                                  .need = ROPA_ADVISED,
                                  .label = {{"ทบทวนทุก (เดือน)", "Review every (months)"}},
                                  .help = {{"บันทึกต้องทบทวนภายในกี่เดือน",
                                            "After how many months an entry is reviewed."}},
                                  .example = "12",
                                  .law = "policy",
                                  .section = 2,
                                  .max_chars = 4, .greatest = 120,
                                  .width = 12,
                                  .preset = ROPA_PRESET_FIXED,
                                  .fixed = "12"},
    [SET_POLICY_REQUEST_DAYS] = {.code = "policy_request_days",
                                 .kind = ROPA_INT,
                                 .need = ROPA_ADVISED,
                                 .label = {{"ตอบคำขออื่นภายใน (วัน)", "Other requests within (days)"}},
                                 .help = {{"คำขอที่กฎหมายไม่กำหนดวัน เช่น แก้ไข ระงับ คัดค้าน",
                                           "Requests for which the law fixes no days."}},
                                 .example = "30",
                                 .law = "policy",
                                 .section = 2,
                                 .max_chars = 4, .least = 1, .greatest = 365,
                                 .width = 12,
                                 .preset = ROPA_PRESET_FIXED,
                                 .fixed = "30"},
    [SET_POLICY_ERASE_DAYS] =
        {.code = "policy_erase_days",
         .kind = ROPA_INT,
         .need = ROPA_ADVISED,
         .label = {{"ลบตามคำขอก่อนปี 2567 ภายใน (วัน)", "Erasure before 2567 within (days)"}},
         .help = {{"ใช้กับคำขอก่อน 11 พ.ย. 2567", "For requests before 11 November 2024."}},
         .example = "30",
         .law = "policy",
         .section = 2,
         .max_chars = 4, .least = 1, .greatest = 365,
         .width = 12,
         .preset = ROPA_PRESET_FIXED,
         .fixed = "30"},
    [SET_POLICY_REQUEST_SOON_DAYS] = {.code = "policy_request_soon_days",
                                      .kind = ROPA_INT,
                                      .need = ROPA_ADVISED,
                                      .label = {{"เตือนคำขอก่อนครบกำหนด (วัน)",
                                                 "Warn of requests (days before)"}},
                                      .help = {{"เตือนล่วงหน้ากี่วัน", "How many days ahead."}},
                                      .example = "7",
                                      .law = "policy",
                                      .section = 2,
                                      .max_chars = 4, .greatest = 365,
                                      .width = 12,
                                      .preset = ROPA_PRESET_FIXED,
                                      .fixed = "7"},
    [SET_POLICY_WITHDRAW_DAYS] = {.code = "policy_withdraw_days",
                                  .kind = ROPA_INT,
                                  .need = ROPA_ADVISED,
                                  .label = {{"หยุดใช้หลังถอนความยินยอมภายใน (วัน)",
                                             "Stop after withdrawal within (days)"}},
                                  .help = {{"ต้องหยุดใช้ภายในกี่วัน", "Within how many days use stops."}},
                                  .example = "7",
                                  .law = "policy",
                                  .section = 2,
                                  .max_chars = 4, .least = 1, .greatest = 365,
                                  .width = 12,
                                  .preset = ROPA_PRESET_FIXED,
                                  .fixed = "7"},
    [SET_POLICY_CCTV_DAYS] = {.code = "policy_cctv_days",
                              .kind = ROPA_INT,
                              .need = ROPA_ADVISED,
                              .label = {{"เก็บภาพกล้องวงจรปิดไม่เกิน (วัน)", "CCTV kept at most (days)"}},
                              .help = {{"เก็บนานกว่านี้ต้องมีเหตุผล", "Longer needs a reason."}},
                              .example = "30",
                              .law = "policy",
                              .section = 2,
                              .max_chars = 4, .least = 1, .greatest = 3650,
                              .width = 12,
                              .preset = ROPA_PRESET_FIXED,
                              .fixed = "30"},
    [SET_POLICY_DISPOSAL_SOON_DAYS] = {.code = "policy_disposal_soon_days",
                                       .kind = ROPA_INT,
                                       .need = ROPA_ADVISED,
                                       .label = {{"เตือนทำลายก่อนครบกำหนด (วัน)",
                                                  "Warn of disposal (days before)"}},
                                       .help = {{"เตือนล่วงหน้ากี่วัน", "How many days ahead."}},
                                       .example = "60",
                                       .law = "policy",
                                       .section = 2,
                                       .max_chars = 4, .greatest = 3650,
                                       .width = 12,
                                       .preset = ROPA_PRESET_FIXED,
                                       .fixed = "60"},
    [SET_POLICY_DISPOSAL_CYCLE_MONTHS] =
        {.code = "policy_disposal_cycle_months",
         .kind = ROPA_INT,
         .need = ROPA_ADVISED,
         .label = {{"รอบทำลายหนังสือไม่เกิน (เดือน)", "Disposal cycle at most (months)"}},
         .help = {{"นับจากวันที่ของบัญชีขอทำลาย", "From the date of the disposal list."}},
         .example = "12",
         .law = "policy",
         .section = 2,
         .max_chars = 4, .greatest = 240,
         .width = 12,
         .preset = ROPA_PRESET_FIXED,
         .fixed = "12"},
    [SET_POLICY_DPA_SOON_DAYS] = {.code = "policy_dpa_soon_days",
                                  .kind = ROPA_INT,
                                  .need = ROPA_ADVISED,
                                  .label = {{"เตือนข้อตกลงก่อนหมดอายุ (วัน)", "Warn of agreements (days before)"}},
                                  .help = {{"เตือนล่วงหน้ากี่วัน", "How many days ahead."}},
                                  .example = "60",
                                  .law = "policy",
                                  .section = 2,
                                  .max_chars = 4, .greatest = 3650,
                                  .width = 12,
                                  .preset = ROPA_PRESET_FIXED,
                                  .fixed = "60"},
    [SET_POLICY_PROCESSOR_HOURS] = {.code = "policy_processor_hours",
                                    .kind = ROPA_INT,
                                    .need = ROPA_ADVISED,
                                    .label = {{"ผู้ประมวลผลแจ้งเหตุภายใน (ชั่วโมง)",
                                               "Processor's notice within (hours)"}},
                                    .help = {{"ค่าที่แนะนำในข้อตกลง", "What agreements should say."}},
                                    .example = "24",
                                    .law = "policy",
                                    .section = 2,
                                    .max_chars = 4, .least = 1, .greatest = 720,
                                    .width = 12,
                                    .preset = ROPA_PRESET_FIXED,
                                    .fixed = "24"},
    [SET_POLICY_TELL_PERSONS_HOURS] =
        {.code = "policy_tell_persons_hours",
         .kind = ROPA_INT,
         .need = ROPA_ADVISED,
         .label = {{"แจ้งเจ้าของข้อมูลเมื่อเสี่ยงสูงภายใน (ชั่วโมง)", "Tell persons within (hours)"}},
         .help = {{"ความหมายของ \"โดยไม่ชักช้า\" ของหน่วยงาน", "What \"without delay\" means here."}},
         .example = "24",
         .law = "policy",
         .section = 2,
         .max_chars = 4, .least = 1, .greatest = 720,
         .width = 12,
         .preset = ROPA_PRESET_FIXED,
         .fixed = "24"},
    [SET_POLICY_SUPPLEMENT_DAYS] = {.code = "policy_supplement_days",
                                    .kind = ROPA_INT,
                                    .need = ROPA_ADVISED,
                                    .label = {{"ส่งข้อมูลเพิ่มเติมภายใน (วัน)", "Supplement within (days)"}},
                                    .help = {{"หลังรายงานแรกที่ยังไม่ครบ", "After an incomplete first report."}},
                                    .example = "7",
                                    .law = "policy",
                                    .section = 2,
                                    .max_chars = 4, .least = 1, .greatest = 365,
                                    .width = 12,
                                    .preset = ROPA_PRESET_FIXED,
                                    .fixed = "7"},
    [SET_POLICY_DRILL_MONTHS] = {.code = "policy_drill_months",
                                 .kind = ROPA_INT,
                                 .need = ROPA_ADVISED,
                                 .label = {{"ซ้อมแผนทุก (เดือน)", "Drill every (months)"}},
                                 .help = {{"ซ้อมแผนตอบสนองเหตุทุกกี่เดือน",
                                           "How often the breach procedure is practised."}},
                                 .example = "12",
                                 .law = "policy",
                                 .section = 2,
                                 .max_chars = 4, .greatest = 120,
                                 .width = 12,
                                 .preset = ROPA_PRESET_FIXED,
                                 .fixed = "12"},
    [SET_POLICY_HIGH_RISK_COUNT] = {.code = "policy_high_risk_count",
                                    .kind = ROPA_INT,
                                    .need = ROPA_ADVISED,
                                    .label = {{"ถือว่าเสี่ยงสูงเมื่อเกิน (คน)", "High risk above (persons)"}},
                                    .help = {{"เหตุที่กระทบเกินจำนวนนี้เสนอเป็นความเสี่ยงสูง",
                                              "An incident with more persons is proposed as high risk."}},
                                    .example = "1000",
                                    .law = "policy",
                                    .section = 2,
                                    .max_chars = 8, .greatest = 99999999,
                                    .width = 12,
                                    .preset = ROPA_PRESET_FIXED,
                                    .fixed = "1000"},
    [SET_POLICY_ENCRYPT_COUNT] = {.code = "policy_encrypt_count",
                                  .kind = ROPA_INT,
                                  .need = ROPA_ADVISED,
                                  .label = {{"ควรเข้ารหัสเมื่อตั้งแต่ (คน)", "Encrypt from (persons)"}},
                                  .help = {{"ข้อมูลตั้งแต่จำนวนนี้บนสื่อพกพาหรือคลาวด์ต่างประเทศ",
                                            "Data of so many on removable media or foreign clouds."}},
                                  .example = "1000",
                                  .law = "policy",
                                  .section = 2,
                                  .max_chars = 8, .greatest = 99999999,
                                  .width = 12,
                                  .preset = ROPA_PRESET_FIXED,
                                  .fixed = "1000"},

    /* scoring */
    [SET_DEDUCT_MODE] = {.code = "deduct_mode",
                         .kind = ROPA_CHOICE,
                         .vocab = &rp_vocab_deduct,
                         .need = ROPA_ADVISED,
                         .label = {{"วิธีหักคะแนน", "Deduction"}},
                         .help = {{"หัก 10 คะแนน หรือร้อยละ 10", "Ten points, or ten per cent."}},
                         .example = "หักเป็นคะแนน",
                         .law = "policy, KPI",
                         .section = 3,
                         .width = 18,
                         .preset = ROPA_PRESET_FIXED,
                         .fixed = "points"},
    [SET_ACCEPT_UMBRELLA] = {.code = "accept_umbrella",
                             .kind = ROPA_BOOL,
                             .need = ROPA_ADVISED,
                             .label = {{"รับประกาศกลางฉบับเดียว", "Umbrella notice is enough"}},
                             .help = {{"ใช้ประกาศของทั้งส่วนราชการแทนประกาศของทุกหน่วยงานได้",
                                       "The office's notice stands for each unit's."}},
                             .example = "ไม่ใช่",
                             .law = "policy, KPI",
                             .section = 3,
                             .width = 12,
                             .preset = ROPA_PRESET_FIXED,
                             .fixed = "0"},
    [SET_INTERPOLATE] = {.code = "interpolate",
                         .kind = ROPA_BOOL,
                         .need = ROPA_ADVISED,
                         .label = {{"คิดคะแนนระหว่างระดับ", "Interpolate"}},
                         .help = {{"คิดคะแนนตามสัดส่วนระหว่างระดับของตัวชี้วัดที่ 4 และ 6",
                                   "Indicators 4 and 6 between the levels."}},
                         .example = "ไม่ใช่",
                         .law = "policy, KPI",
                         .section = 3,
                         .width = 12,
                         .preset = ROPA_PRESET_FIXED,
                         .fixed = "0"},
    [SET_KPI3_LEVELS] = {.code = "kpi3_levels",
                         .kind = ROPA_BOOL,
                         .need = ROPA_ADVISED,
                         .label = {{"ตัวชี้วัดที่ 3 คิดตามระดับ", "Indicator 3 by levels"}},
                         .help = {{"ไม่ใช่ คือคะแนนเท่ากับร้อยละการเบิกจ่าย",
                                   "No: the score is the percentage itself."}},
                         .example = "ไม่ใช่",
                         .law = "policy, KPI",
                         .section = 3,
                         .width = 12,
                         .preset = ROPA_PRESET_FIXED,
                         .fixed = "0"},
    [SET_KPI1_INCOMPLETE] =
        {.code = "kpi1_incomplete",
         .kind = ROPA_CHOICE,
         .vocab = &rp_vocab_kpi1incomplete,
         .need = ROPA_OPTIONAL,
         .label = {{"ตัวชี้วัดที่ 1 เมื่อชุดข้อมูลขาดรายการบังคับ", "Indicator 1, sets that lack an item"}},
         .help = {{"ไม่นับชุดนั้น หรือไม่ให้คะแนนจนกว่าทุกชุดครบ ว่างไว้คือไม่นับชุดนั้น",
                   "The set drops out, or nothing counts until every set is whole; empty: it drops out."}},
         .example = "ไม่นับชุดนั้น",
         .law = "policy, KPI",
         .section = 3,
         .width = 18},
    [SET_OPEN_MIN_STARS] = {.code = "open_min_stars",
                            .kind = ROPA_CHOICE,
                            .vocab = &rp_vocab_stars,
                            .need = ROPA_OPTIONAL,
                            .label = {{"รูปแบบเปิดตั้งแต่", "Open format from"}},
                            .help = {{"ไฟล์กี่ดาวจึงเป็นรูปแบบเปิด 2 ดาวรับ XLSX ด้วย ว่างไว้คือ 3 ดาว",
                                      "From how many stars a format is open; 2 admits XLSX; empty: 3."}},
                            .example = "3 ดาว",
                            .law = "policy, KPI",
                            .section = 3,
                            .width = 12},
    [SET_CATALOG_PROFILE] =
        {.code = "catalog_profile",
         .kind = ROPA_CHOICE,
         .vocab = &rp_vocab_catprofile,
         .need = ROPA_OPTIONAL,
         .label = {{"รุ่นของแบบบัญชีข้อมูล", "Profile of the catalogue"}},
         .help = {{"แบบที่ระบบบัญชีข้อมูลของหน่วยงานนำเข้า ว่างไว้คือแบบ 25 ช่อง",
                   "The form that the agency's catalogue takes in; empty: the one with 25 columns."}},
         .example = "แบบ 25 ช่อง",
         .law = "practice",
         .section = 3,
         .width = 18},
    [SET_AGENCY_CATALOG_URL] = {.code = "agency_catalog_url",
                                .kind = ROPA_TEXT,
                                .need = ROPA_OPTIONAL,
                                .label = {{"URL ระบบบัญชีข้อมูลหน่วยงาน", "The agency's catalogue (URL)"}},
                                .help = {{"ที่อยู่ของระบบบัญชีข้อมูลของหน่วยงาน",
                                          "Where the agency's data catalogue is."}},
                                .example = "https://catalog.example.go.th",
                                .law = "policy, KPI",
                                .section = 3,
                                .max_chars = 2000,
                                .width = 28,
                                .flags = ROPA_URL},
    [SET_AGENCY_CATALOG_LETTER] =
        {.code = "agency_catalog_letter",
         .kind = ROPA_TEXT,
         .need = ROPA_OPTIONAL,
         .label = {{"หนังสือแจ้ง URL ระบบบัญชีข้อมูล", "Letter that told the catalogue's URL"}},
         .help = {{"เลขที่และวันที่ของหนังสือที่แจ้ง และแจ้งผู้ใด", "Number and day of the letter, and to whom."}},
         .example = "กษ 0206/12 ลว. 15 เม.ย. 2566 ถึง สสช.",
         .law = "policy, KPI",
         .section = 3,
         .max_chars = 200,
         .width = 24,
         .flags = ROPA_CONTACT | ROPA_PAPER_NO},
    [SET_CATALOG_RECIPIENT] =
        {.code = "catalog_recipient",
         .kind = ROPA_TEXT,
         .need = ROPA_OPTIONAL,
         .label = {{"ผู้รับรายการชุดข้อมูล", "Who the list of data sets goes to"}},
         .help = {{"ตำแหน่งที่บันทึกส่งรายการชุดข้อมูลของตัวชี้วัดที่ 1 เรียนถึง", "The post that the memo with the list of KPI 1 is addressed to."}},
         .example = "ผู้อำนวยการสำนักงานสถิติแห่งชาติ",
         .law = "policy, KPI",
         .section = 3,
         .max_chars = 200,
         .width = 28},
    [SET_FORMER_REF] = {.code = "former_ref",
                        .kind = ROPA_TEXT,
                        .need = ROPA_OPTIONAL,
                        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
                        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น",
                                  "A reference once used, or used for this record elsewhere."}},
                        .example = "ICT-2565-01",
                        .law = "practice",
                        .section = 3,
                        .max_chars = 200,
                        .width = 18,
                        .flags = ROPA_CONTACT},
    [SET_NOTES] = {.code = "notes",
                   .kind = ROPA_LONG,
                   .need = ROPA_OPTIONAL,
                   .label = {{"หมายเหตุ", "Notes"}},
                   .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
                   .example = "รอปรับปรุงข้อมูล",
                   .law = "practice",
                   .section = 3,
                   .max_chars = 32000,
                   .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == SET_N, "a field for each index");

const struct ropa_entity rp_setting = {
    .code = "setting",
    .prefix = "ST",
    .label = {{"ค่าที่กำหนด", "Setting"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = SET_N,
    .title = SET_NAME,
    .unit_field = ROPA_NO_FIELD,
};

struct sought {
    int year;
    long best;
    const struct ropa_record *found;
};

static bool is_nearer(void *ctx, const struct ropa_record *setting) {
    struct sought *s = ctx;
    const char *text = ropa_record_get(setting, SET_FISCAL_YEAR);
    long year = text ? strtol(text, NULL, 10) : 0;
    if (year && year <= s->year && year >= s->best) {
        s->best = year;
        s->found = setting;
    }
    return true;
}

static const struct ropa_record *in_force(const struct ropa_view *view, int year) {
    struct sought s = {.year = year};
    view->each(view->ctx, &rp_setting, is_nearer, &s);
    return s.found;
}

const struct ropa_record *rp_setting_on(const struct ropa_view *view, const char *iso) {
    char day[11];
    if (!view || !view->each || !iso || !*iso)
        return NULL;
    snprintf(day, sizeof day, "%.10s", iso);
    return in_force(view, ropa_date_fiscal_year(day));
}

bool rp_setting_is_of_year(size_t f) {
    enum ropa_kind kind = fields[f].kind;
    return f == SET_FISCAL_YEAR || f == SET_NAME || f == SET_FORMER_REF || f == SET_NOTES || kind == ROPA_DATE ||
           kind == ROPA_ROWS;
}

const struct ropa_record *rp_setting_for(const struct ropa_view *view, const char *year) {
    return year ? in_force(view, (int)strtol(year, NULL, 10)) : NULL;
}

long rp_setting_number(const struct ropa_record *setting, size_t f) {
    const char *value = setting ? ropa_record_get(setting, f) : NULL;
    if (!value)
        value = rp_setting.fields[f].fixed;
    return value ? strtol(value, NULL, 10) : 0;
}

struct holidays {
    const char *iso;
    bool is_one, known;
};

static bool in_one_list(const char *a, const char *b) {
    return !strncmp(a, b, 4) && (strcmp(a + 5, "10-01") < 0) == (strcmp(b + 5, "10-01") < 0);
}

static bool look_up(void *ctx, const struct ropa_record *setting) {
    struct holidays *h = ctx;
    for (size_t i = 0; i < ropa_record_rows(setting, SET_HOLIDAY); i++) {
        const char *day = ropa_record_get(ropa_record_row(setting, SET_HOLIDAY, i), STH_HOLIDAY_ON);
        h->is_one |= day && !strcmp(day, h->iso);
        h->known |= day && in_one_list(day, h->iso);
    }
    return true;
}

bool rp_setting_working_day(const struct ropa_view *view, const char *iso, char out[11]) {
    static const char monday[] = "1900-01-01";
    enum { SATURDAY = 5, LONGEST = 60 }; /* no run of holidays is longer */
    char day[11];
    bool known = true;
    snprintf(day, sizeof day, "%.10s", iso);
    for (int i = 0; i < LONGEST; i++) {
        struct holidays h = {.iso = day};
        if (view && view->each)
            view->each(view->ctx, &rp_setting, look_up, &h);
        known &= h.known;
        if (!h.is_one && ropa_date_days(monday, day) % 7 < SATURDAY)
            break;
        char next[11];
        ropa_date_add_days(day, 1, next);
        memcpy(day, next, sizeof day);
    }
    memcpy(out, day, sizeof day);
    return known;
}

bool rp_setting_site(const char *sites, const char *url) {
    while (*sites) {
        size_t n = strcspn(sites, "\n");
        const char *site = sites + strspn(sites, " \t");
        size_t size = n - (size_t)(site - sites);
        while (size && strchr(" \t\r/", site[size - 1]))
            size--;
        if (size && !strncmp(site, url, size) && strchr("/?#", url[size]))
            return true;
        sites += n + (sites[n] == '\n');
    }
    return false;
}
