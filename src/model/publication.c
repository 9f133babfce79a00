#include "model/publication.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [PUB_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่องที่เผยแพร่", "What was published"}},
        .help = {{"บอกว่าเผยแพร่อะไร", "What it was."}},
        .example = "ประกาศความเป็นส่วนตัวบนเว็บไซต์", .law = "OIA 23(3)", .max_chars = 200, .width = 34},
    [PUB_PUBLISHED_FROM] = {.code = "published_from", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"เผยแพร่ตั้งแต่", "From"}},
        .help = {{"วันแรกที่เผยแพร่", "The first day."}},
        .example = "1 มี.ค. 2566", .law = "OIA 23(3)", .width = 14},
    [PUB_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [PUB_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == PUB_N, "a field for each index");

const struct ropa_entity rp_publication = {
    .code = "publication",
    .prefix = "PB",
    .label = {{"การเผยแพร่", "Publication"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PUB_N,
    .title = PUB_TITLE,
    .unit_field = ROPA_NO_FIELD,
};
