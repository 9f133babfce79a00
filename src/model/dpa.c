#include "model/dpa.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [DPA_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อข้อตกลง", "Title"}},
        .help = {{"ชื่อหรือเลขที่ของข้อตกลง", "Title or number of the agreement."}},
        .example = "ข้อตกลงการประมวลผลข้อมูล โครงการพัฒนาระบบ", .law = "40 para 3", .max_chars = 200, .width = 34},
    [DPA_SIGNED_AT] = {.code = "signed_at", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ลงนาม", "Signed on"}},
        .help = {{"วันที่ทุกฝ่ายลงนามครบ", "The day the last party signed."}},
        .example = "1 ต.ค. 2565", .law = "40 para 3", .width = 14},
    [DPA_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [DPA_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == DPA_N, "a field for each index");

const struct ropa_entity rp_dpa = {
    .code = "dpa",
    .prefix = "DP",
    .label = {{"ข้อตกลงการประมวลผลข้อมูล", "Data processing agreement"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = DPA_N,
    .title = DPA_NAME,
    .unit_field = ROPA_NO_FIELD,
};
