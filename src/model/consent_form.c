#include "model/consent_form.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [CNF_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อแบบ", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์บนแบบ", "The title as printed."}},
        .example = "แบบขอความยินยอมใช้ภาพถ่ายกิจกรรม", .law = "19", .max_chars = 200, .width = 34},
    [CNF_FORM_VERSION] = {.code = "form_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับของแบบ", "The version of the form."}},
        .example = "1", .law = "19", .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1"},
    [CNF_IN_USE_FROM] = {.code = "in_use_from", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"เริ่มใช้", "In use from"}},
        .help = {{"วันที่เริ่มใช้แบบฉบับนี้", "The day this version came into use."}},
        .example = "1 มี.ค. 2566", .law = "19", .width = 14},
    [CNF_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [CNF_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == CNF_N, "a field for each index");

const struct ropa_entity rp_consent_form = {
    .code = "consent_form",
    .prefix = "CF",
    .label = {{"แบบขอความยินยอม", "Consent form"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CNF_N,
    .title = CNF_NAME,
    .unit_field = ROPA_NO_FIELD,
};
