/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/incident_supplement.h"

#include "model/nouns/nouns.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [INS_SUPPLEMENT_AT] = {.code = "supplement_at", .kind = ROPA_TIME, .need = ROPA_REQUIRED,
        .label = {{"วันเวลาที่ส่ง", "Sent at"}},
        .help = {{"เวลาที่ส่งข้อมูลเพิ่มเติม", "When it was sent."}},
        .example = "5 มี.ค. 2566 15:00", .law = "breach65", .width = 18, .flags = ROPA_PAST},
    [INS_CONTENT] = {.code = "content", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลที่ส่ง", "What was told"}},
        .help = {{"สรุปสิ่งที่แจ้งเพิ่ม", "What was added."}},
        .example = "จำนวนผู้ได้รับผลกระทบที่ตรวจแล้ว", .law = "breach65", .max_chars = 32000, .width = 34},
    [INS_RECEIPT_NO] = {.code = "receipt_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขรับ", "Receipt number"}},
        .help = {{"เลขรับของ สคส.", "The number the Office gave."}},
        .example = "สคส. 1235/2566", .law = "breach65", .max_chars = 200, .width = 18, .flags = ROPA_MARK},
};
_Static_assert(sizeof fields / sizeof *fields == INS_N, "a field for each index");

const struct ropa_entity rp_incident_supplement = {
    .code = "incident_supplement",
    .label = {{"ข้อมูลเพิ่มเติมต่อ สคส.", "Supplement"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = INS_N,
    .title = INS_CONTENT,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
