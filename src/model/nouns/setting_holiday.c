/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/setting_holiday.h"

#include "model/nouns/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [STH_HOLIDAY_ON] = {.code = "holiday_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่", "Date"}},
        .help = {{"วันหยุดตามมติคณะรัฐมนตรี", "The day, as the Cabinet set it."}},
        .example = "6 เม.ย. 2566", .law = "practice", .width = 14},
    [STH_HOLIDAY_NAME] = {.code = "holiday_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อวันหยุด", "Holiday"}},
        .help = {{"ชื่อวันหยุด", "What the day is."}},
        .example = "วันจักรี", .law = "practice", .max_chars = 200, .width = 26},
};
_Static_assert(sizeof fields / sizeof *fields == STH_N, "a field for each index");

const struct ropa_entity rp_setting_holiday = {
    .code = "setting_holiday",
    .label = {{"วันหยุดราชการ", "Public holiday"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = STH_N,
    .title = STH_HOLIDAY_NAME,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
