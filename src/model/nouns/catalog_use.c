/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/catalog_use.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
};

static const struct ropa_field fields[] = {
    [CUS_USED_FOR] = {.code = "used_for", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เรื่องที่นำไปใช้", "What for"}},
        .help = {{"นำข้อมูลไปทำอะไร", "What the data was used for."}},
        .example = "แดชบอร์ดผู้ใช้บริการ", .law = "policy, KPI", .max_chars = 200, .width = 30},
    [CUS_USE_KIND] = {.code = "use_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_usekind, .need = ROPA_ADVISED,
        .label = {{"ลักษณะการใช้", "Kind of use"}},
        .help = {{"เป็นรายงาน แดชบอร์ด หรือบริการ", "A report, a dashboard or a service."}},
        .example = "แดชบอร์ด", .law = "policy, KPI", .width = 18},
    [CUS_USED_BY] = {.code = "used_by", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผู้นำไปใช้", "Used by"}},
        .help = {{"หน่วยงานหรือองค์กรที่ใช้", "The agency or body that uses it."}},
        .example = "สำนักแผนงานและโครงการพิเศษ", .law = "policy, KPI", .max_chars = 200, .width = 26},
    [CUS_USED_ON] = {.code = "used_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ใช้", "Used on"}},
        .help = {{"วันที่เริ่มใช้หรือวันที่ของผลงาน", "When it was first used, or the date of the work."}},
        .example = "1 ก.ค. 2566", .law = "policy, KPI", .width = 14,
        .flags = ROPA_PAST},
    [CUS_USE_URL] = {.code = "use_url", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"URL ของผลงาน", "URL of the work"}},
        .help = {{"ที่ดูผลงานได้", "Where the work can be seen."}},
        .example = "https://www.example.go.th/dashboard", .law = "policy, KPI", .max_chars = 2000, .width = 28,
        .flags = ROPA_ASKED | ROPA_URL},
    [CUS_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐาน", "Evidence"}},
        .help = {{"ไฟล์รายงานหรือภาพหน้าจอ", "The report, or a capture of the screen."}},
        .example = "รายงานการวิเคราะห์", .law = "policy, KPI", .width = 24},
};
_Static_assert(sizeof fields / sizeof *fields == CUS_N, "a field for each index");

const struct ropa_entity rp_catalog_use = {
    .code = "catalog_use",
    .label = {{"การนำข้อมูลไปใช้", "Use"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CUS_N,
    .title = CUS_USED_FOR,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
