#include "model/notice.h"

#include "model/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [NOT_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อประกาศ", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์บนประกาศ", "The title as printed."}},
        .example = "ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม", .law = "23", .max_chars = 200, .width = 34},
    [NOT_NOTICE_VERSION] = {.code = "notice_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับของประกาศ", "The version of the notice."}},
        .example = "1", .law = "practice", .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1"},
    [NOT_EFFECTIVE_DATE] = {.code = "effective_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่มีผลใช้", "Effective from"}},
        .help = {{"วันที่เริ่มใช้ประกาศฉบับนี้", "The day this version takes effect."}},
        .example = "1 มี.ค. 2566", .law = "23", .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [NOT_SCOPE] = {.code = "scope", .kind = ROPA_CHOICE, .vocab = &rp_vocab_scope, .need = ROPA_REQUIRED,
        .label = {{"ขอบเขต", "Scope"}},
        .help = {{"ใช้กับกิจกรรมเดียว ทั้งหน่วยงาน หรือทั้งองค์กร", "For an activity, a unit or the whole office."}},
        .example = "เฉพาะกิจกรรม", .law = "practice", .width = 14,
        .preset = ROPA_PRESET_FIXED, .fixed = "activity"},
    [NOT_COVER] = {.code = "cover", .kind = ROPA_ROWS, .of = &rp_notice_cover, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่ครอบคลุม", "Activities covered"}},
        .help = {{"กิจกรรมที่ใช้ประกาศฉบับนี้ แถวละหนึ่งกิจกรรม", "The activities this notice serves, one row each."}},
        .example = "การลงทะเบียนอบรม", .law = "23", .width = 30},
    [NOT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [NOT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == NOT_N, "a field for each index");

const struct ropa_entity rp_notice = {
    .code = "notice",
    .prefix = "PN",
    .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = NOT_N,
    .title = NOT_NAME,
    .unit_field = ROPA_NO_FIELD,
};
