#include "model/evidence.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [EVI_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อหลักฐาน", "Title"}},
        .help = {{"บอกว่าเป็นเอกสารอะไร", "What the document is."}},
        .example = "บันทึกความตกลงความร่วมมือ", .law = "practice", .max_chars = 200, .width = 34},
    [EVI_EVIDENCE_DATE] = {.code = "evidence_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ของหลักฐาน", "Date"}},
        .help = {{"วันที่บนเอกสาร", "The date the document bears."}},
        .example = "1 มี.ค. 2566", .law = "practice", .width = 14},
    [EVI_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [EVI_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == EVI_N, "a field for each index");

const struct ropa_entity rp_evidence = {
    .code = "evidence",
    .prefix = "EV",
    .label = {{"หลักฐาน", "Evidence"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = EVI_N,
    .title = EVI_TITLE,
    .unit_field = ROPA_NO_FIELD,
};
