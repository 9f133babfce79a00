#include "model/disclosure.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [DIS_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"เปิดเผยอะไรให้ใคร", "What was given to whom."}},
        .example = "ส่งรายชื่อผู้เข้าอบรมให้กรมบัญชีกลาง", .law = "27 para 3", .max_chars = 200, .width = 34},
    [DIS_DISCLOSURE_DATE] = {.code = "disclosure_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่เปิดเผย", "Date"}},
        .help = {{"วันที่ส่งข้อมูล", "The day the data was given."}},
        .example = "1 มี.ค. 2566", .law = "27 para 3", .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [DIS_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [DIS_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DIS_N, "a field for each index");

const struct ropa_entity rp_disclosure = {
    .code = "disclosure",
    .prefix = "DL",
    .label = {{"บันทึกการเปิดเผย", "Disclosure"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DIS_N,
    .title = DIS_TITLE,
    .unit_field = ROPA_NO_FIELD,
};
