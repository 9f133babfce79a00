#include "model/notice_cover.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [NCV_ACTIVITY] = {.code = "activity", .kind = ROPA_REF, .of = &rp_activity, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรม", "Activity"}},
        .help = {{"กิจกรรมที่ใช้ประกาศฉบับนี้", "An activity this notice serves."}},
        .example = "การลงทะเบียนอบรม", .law = "23", .width = 34},
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
