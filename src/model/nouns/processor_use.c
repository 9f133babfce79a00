/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/processor_use.h"

#include "model/nouns/nouns.h"

#include <string.h>

static bool may_subcontract(const struct ropa_record *row) {
    const char *v = ropa_record_get(row, PRU_SUBPROCESSOR_ALLOWED);
    return v && !strcmp(v, "1");
}

static const struct ropa_text sections[] = {{{"ผู้ประมวลผลข้อมูล", "Processor"}}};

static const struct ropa_field fields[] = {
    [PRU_PROCESSOR_REF] = {.code = "processor_ref", .kind = ROPA_REF, .of = &rp_party, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประมวลผล", "Processor"}},
        .help = {{"ผู้รับจ้างที่เห็นหรือจัดการข้อมูลแทนหน่วยงาน", "The contractor that sees or handles the data for the office."}},
        .example = "บริษัทผู้รับจ้างพัฒนาระบบ", .law = "40", .width = 28, .with = "processor_service"},
    [PRU_PROCESSOR_SERVICE] = {.code = "processor_service", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"งานที่มอบหมาย", "Service"}},
        .help = {{"บอกว่าให้ทำอะไรกับข้อมูล", "What it is to do with the data."}},
        .example = "โฮสต์ระบบและสำรองข้อมูล", .law = "40(1)", .max_chars = 2000, .width = 28, .with = "subprocessor_allowed",
        .flags = ROPA_PUBLIC},
    [PRU_DPA_REF] = {.code = "dpa_ref", .kind = ROPA_REF, .of = &rp_dpa, .need = ROPA_ADVISED,
        .label = {{"ข้อตกลงการประมวลผล", "Processing agreement"}},
        .help = {{"ต้องมีข้อตกลงก่อนส่งข้อมูล", "There must be an agreement before the data goes out."}},
        .example = "DP-ICT-66-002", .law = "40 para 3", .width = 20},
    [PRU_SUBPROCESSOR_ALLOWED] = {.code = "subprocessor_allowed", .kind = ROPA_BOOL, .need = ROPA_EXPECTED,
        .label = {{"ให้จ้างช่วงต่อได้หรือไม่", "Sub-processing allowed"}},
        .help = {{"ผู้รับจ้างจ้างต่อได้หรือไม่", "Whether the contractor may pass the work on."}},
        .example = "ไม่ใช่", .law = "practice", .width = 12},
    [PRU_SUBPROCESSOR_TERMS] = {.code = "subprocessor_terms", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เงื่อนไขการจ้างช่วง", "Terms of sub-processing"}},
        .help = {{"จ้างช่วงได้เมื่อใด ต้องขออนุญาตอย่างไร", "When the work may be passed on, and how leave is asked."}},
        .example = "ต้องได้รับอนุญาตเป็นหนังสือก่อน", .law = "practice", .max_chars = 2000, .width = 24,
        .applies = may_subcontract},
    [PRU_DECIDES_PURPOSES] = {.code = "decides_purposes", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"ผู้รับจ้างกำหนดวัตถุประสงค์เอง", "Decides the purposes itself"}},
        .help = {{"ตอบใช่ถ้าผู้รับจ้างนำข้อมูลไปใช้เพื่อการของตน ซึ่งทำให้เป็นผู้ควบคุมด้วย", "Yes if the contractor also uses the data for its own ends, which makes it a controller."}},
        .example = "ไม่ใช่", .law = "40 para 2", .width = 14},
};
_Static_assert(sizeof fields / sizeof *fields == PRU_N, "a field for each index");

const struct ropa_entity rp_activity_processor_use = {
    .code = "activity_processor_use",
    .label = {{"ผู้ประมวลผลข้อมูลที่ใช้", "Processor used"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PRU_N,
    .title = PRU_PROCESSOR_SERVICE,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
