/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/notice_cover.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [NCV_ACTIVITY] = {.code = "activity", .kind = ROPA_REF, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรม", "Activity"}},
        .help = {{"กิจกรรมที่ใช้ประกาศฉบับนี้", "An activity this notice serves."}},
        .example = "การลงทะเบียนอบรม", .law = "23", .width = 34, .flags = ROPA_PUBLIC},
    [NCV_TOLD_PURPOSES] = {.code = "told_purposes", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"วัตถุประสงค์ที่แจ้ง", "Purposes told"}},
        .help = {{"วัตถุประสงค์ตามที่เขียนในประกาศ บรรทัดละหนึ่งข้อ", "The purposes as the notice words them, one a line."}},
        .example = "จัดการฝึกอบรมและออกใบประกาศนียบัตร", .law = "21, 23(1)", .max_chars = 32000, .width = 34},
    [NCV_TOLD_RETENTION] = {.code = "told_retention", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ระยะเวลาเก็บที่แจ้ง", "Period told"}},
        .help = {{"ระยะเวลาเก็บตามที่เขียนในประกาศ", "The period as the notice states it."}},
        .example = "2 ปี นับแต่สิ้นสุดการอบรม", .law = "23(3)", .max_chars = 2000, .width = 28, .flags = ROPA_MARK},
    [NCV_TOLD_RECIPIENTS] = {.code = "told_recipients", .kind = ROPA_SET, .vocab = &rp_vocab_recip, .need = ROPA_ADVISED,
        .label = {{"ผู้รับที่แจ้ง", "Recipients told"}},
        .help = {{"ประเภทผู้รับข้อมูลที่เขียนในประกาศ", "The kinds of recipients that the notice names."}},
        .example = "หน่วยงานรัฐอื่น", .law = "23(4)", .width = 26},
};
_Static_assert(sizeof fields / sizeof *fields == NCV_N, "a field for each index");

const struct ropa_entity rp_notice_cover = {
    .code = "notice_cover",
    .label = {{"กิจกรรมที่ครอบคลุม", "Activity covered"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = NCV_N,
    .title = NCV_ACTIVITY,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
