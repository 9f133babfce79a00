/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/storage.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

/* What stands in the office's own rooms, and clouds that are named for it; where mail or a chat lies only a person knows. */
static bool is_here(const struct ropa_record *rec) {
    static const char *const codes[] = {"paper_cabinet", "paper_store", "pc",     "file_server", "gdcc",
                                        "cloud_th",      "nvr",         "backup", "removable",   NULL};
    return rp_predicate_is(ropa_record_get(rec, STO_STORAGE_MEDIUM), codes);
}

static const struct ropa_text sections[] = {{{"การจัดเก็บ", "Storage"}}};

static const struct ropa_field fields[] = {
    [STO_STORAGE_MEDIUM] = {.code = "storage_medium", .kind = ROPA_CHOICE, .vocab = &rp_vocab_medium, .need = ROPA_REQUIRED,
        .label = {{"สื่อที่จัดเก็บ", "Medium"}},
        .help = {{"เก็บเป็นกระดาษหรืออิเล็กทรอนิกส์", "On paper or electronically, and on what."}},
        .example = "แฟ้มกระดาษในตู้", .law = "37(1)", .width = 22, .with = "storage_location"},
    [STO_STORAGE_LOCATION] = {.code = "storage_location", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"สถานที่หรือระบบ", "Location or system"}},
        .help = {{"ระบุห้อง ตู้ เครื่อง หรือชื่อระบบ แฟ้มที่มีชั้นความลับเก็บตามระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544", "Room, cabinet, machine or name of the system; classified files are kept as the regulation of B.E. 2544 says."}},
        .example = "ห้องทะเบียน ชั้น 2", .law = "37(1)", .max_chars = 2000, .width = 28, .flags = ROPA_SHARED},
    [STO_STORAGE_COUNTRY] = {.code = "storage_country", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ประเทศที่จัดเก็บ", "Country"}},
        .help = {{"ถ้าใช้คลาวด์ต่างประเทศให้ระบุประเทศ", "Name the country if a foreign cloud is used."}},
        .example = "ไทย", .law = "28", .max_chars = 200, .width = 12, .preset = ROPA_PRESET_USUAL, .fixed = "TH",
        .usual = is_here, .flags = ROPA_NAMES | ROPA_SHARED | ROPA_COUNTRY,
        .because = {{"สื่อที่ตอบไว้อยู่ในสำนักงานหรือในประเทศ", "the medium answered stands in the office, or in the country"}}},
};
_Static_assert(sizeof fields / sizeof *fields == STO_N, "a field for each index");

const struct ropa_entity rp_activity_storage = {
    .code = "activity_storage",
    .label = {{"การจัดเก็บ", "Storage"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = STO_N,
    .title = STO_STORAGE_LOCATION,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
