#include "model/request.h"

#include "model/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [REQ_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่อง", "Subject"}},
        .help = {{"สรุปคำขอสั้น ๆ โดยไม่ต้องใส่ชื่อผู้ขอ", "The request in a few words, without the requester's name."}},
        .example = "ขอสำเนาข้อมูลการอบรม", .law = "30-36", .max_chars = 200, .width = 34},
    [REQ_RECEIVED_AT] = {.code = "received_at", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่รับคำขอ", "Received on"}},
        .help = {{"วันที่หน่วยงานได้รับคำขอ", "The day the office got the request."}},
        .example = "1 มี.ค. 2566", .law = "30 para 4", .width = 14,
        .preset = ROPA_PRESET_TODAY},
    [REQ_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18},
    [REQ_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == REQ_N, "a field for each index");

const struct ropa_entity rp_request = {
    .code = "request",
    .prefix = "RQ",
    .label = {{"คำขอใช้สิทธิ", "Request"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = REQ_N,
    .title = REQ_TITLE,
    .unit_field = ROPA_NO_FIELD,
};
