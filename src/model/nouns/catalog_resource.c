/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/catalog_resource.h"

#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool owner_is(const struct ropa_record *rec, const char *type) {
    const struct ropa_record *set = ropa_record_owner(rec);
    return set && rp_predicate_field_is(set, CAT_DATA_TYPE, type);
}

static bool is_stat(const struct ropa_record *rec) {
    return owner_is(rec, "stat");
}

static bool is_gis(const struct ropa_record *rec) {
    return owner_is(rec, "gis");
}

static bool not_stat(const struct ropa_record *rec) {
    return !is_stat(rec);
}

static bool not_stat_gis(const struct ropa_record *rec) {
    return !is_stat(rec) && !is_gis(rec);
}

static bool has_stars(const struct ropa_record *rec) {
    return ropa_record_get(rec, CRS_STARS) != NULL;
}

static bool other_collect(const struct ropa_record *rec) {
    return not_stat_gis(rec) && rp_predicate_field_is(rec, CRS_DATA_COLLECT, "other");
}

static bool other_split(const struct ropa_record *rec) {
    return is_stat(rec) && ropa_set_has(ropa_record_get(rec, CRS_DISAGGREGATE), "other");
}

static bool other_multiplier(const struct ropa_record *rec) {
    return is_stat(rec) && rp_predicate_field_is(rec, CRS_UNIT_OF_MULTIPLIER, "other");
}

static bool other_scale(const struct ropa_record *rec) {
    return is_gis(rec) && rp_predicate_field_is(rec, CRS_EQUIVALENT_SCALE, "other");
}

static const struct ropa_text sections[] = {
    {{"ไฟล์", "File"}},
    {{"คำอธิบายเพิ่มเติม", "More about the file"}},
};

static const struct ropa_field fields[] = {
    /* file */
    [CRS_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อทรัพยากร", "Name"}},
        .help = {{"ชื่อไฟล์หรือบริการตามที่คนเห็น", "The name by which it is seen."}},
        .example = "ปี 2566", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 26,
        .flags = ROPA_PUBLIC},
    [CRS_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ที่อยู่ไฟล์ (URL)", "URL"}},
        .help = {{"ที่ดาวน์โหลดหรือเรียกใช้ แถวที่ไม่มีที่อยู่ ระบบบัญชีข้อมูลไม่นำเข้า", "Where it is fetched; the catalogue skips a row without."}},
        .example = "https://www.example.go.th/d.csv", .law = "policy, KPI", .section = 0, .max_chars = 2000, .width = 30,
        .flags = ROPA_ASKED | ROPA_PUBLIC | ROPA_URL},
    [CRS_DESCRIPTION] = {.code = "description", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"คำอธิบายไฟล์", "File description"}},
        .help = {{"ไฟล์นี้มีอะไร", "What this file holds."}},
        .example = "รายเดือน ต.ค. 65 - ก.พ. 66", .law = "policy, KPI", .section = 0, .max_chars = 32000, .width = 30,
        .flags = ROPA_PUBLIC},
    [CRS_FORMAT] = {.code = "format", .kind = ROPA_CHOICE, .vocab = &rp_vocab_resformat, .need = ROPA_ADVISED,
        .label = {{"รูปแบบไฟล์", "Format"}},
        .help = {{"รูปแบบของไฟล์หรือบริการ", "The format of the file or service."}},
        .example = "CSV", .law = "policy, KPI", .section = 0, .width = 12,
        .flags = ROPA_ASKED | ROPA_PUBLIC},
    [CRS_STARS] = {.code = "stars", .kind = ROPA_CHOICE, .vocab = &rp_vocab_stars, .need = ROPA_OPTIONAL,
        .label = {{"ระดับดาวที่แก้", "Stars, corrected"}},
        .help = {{"เว้นว่าง: คิดจากรูปแบบไฟล์", "Empty: taken from the format."}},
        .example = "3 ดาว", .law = "policy, KPI", .section = 0, .width = 12},
    [CRS_STARS_REASON] = {.code = "stars_reason", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่แก้ระดับดาว", "Why the stars were corrected"}},
        .help = {{"เหตุที่ต่างจากระดับของรูปแบบ", "Why they differ from those of the format."}},
        .example = "ไฟล์ ZIP บรรจุ CSV เท่านั้น", .law = "policy, KPI", .section = 0, .max_chars = 2000, .width = 26,
        .applies = has_stars},
    [CRS_RESOURCE_PRIVATE] = {.code = "resource_private", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"ซ่อนไฟล์นี้", "Hidden"}},
        .help = {{"ใช่: คนนอกองค์กรไม่เห็นไฟล์นี้", "Yes: this file is seen within the organisation alone."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 0, .width = 12},
    [CRS_LOADED_ON] = {.code = "loaded_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"นำเข้าระบบบัญชีข้อมูลเมื่อ", "Loaded on"}},
        .help = {{"วันที่ไฟล์หรือที่อยู่เข้าระบบบัญชีข้อมูลหน่วยงาน", "When it was loaded into the agency's catalogue."}},
        .example = "20 เม.ย. 2566", .law = "policy, KPI", .section = 0, .width = 14,
        .flags = ROPA_PAST | ROPA_NO_PRINT},

    /* more about the file */
    [CRS_ACCESSIBLE_CONDITION] = {.code = "accessible_condition", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"เงื่อนไขในการเข้าถึงข้อมูล (ไฟล์)", "Access condition (file)"}},
        .help = {{"ต้องทำอย่างไรจึงเข้าถึงหรือใช้ข้อมูลได้", "What must be done to get at the data or use it."}},
        .example = "ยื่นคำขอเป็นหนังสือ", .law = "policy, KPI", .section = 1, .max_chars = 32000, .width = 28,
        .flags = ROPA_PUBLIC},
    [CRS_LAST_UPDATED_DATE] = {.code = "last_updated_date", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่ปรับปรุงข้อมูลล่าสุด (ไฟล์)", "Last updated on (file)"}},
        .help = {{"วันที่แก้ไขข้อมูลครั้งล่าสุด", "When the data was last changed."}},
        .example = "1 มี.ค. 2566", .law = "policy, KPI", .section = 1, .width = 14,
        .flags = ROPA_PUBLIC},
    [CRS_CREATED_DATE] = {.code = "created_date", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่เริ่มต้นสร้าง (ไฟล์)", "Created on (file)"}},
        .help = {{"วันที่เริ่มมีชุดข้อมูล", "When the set was begun."}},
        .example = "1 ต.ค. 2560", .law = "policy, KPI", .section = 1, .width = 14,
        .applies = not_stat, .flags = ROPA_PUBLIC},
    [CRS_DATA_COLLECT] = {.code = "data_collect", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catcollect, .need = ROPA_OPTIONAL,
        .label = {{"หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล (ไฟล์)", "Smallest unit collected (file)"}},
        .help = {{"หนึ่งแถวของข้อมูลคืออะไร บุคคลคือข้อมูลรายคน", "What one line of it is; a person means data on single persons."}},
        .example = "บริษัท/ห้างร้าน/สถานประกอบการ", .law = "policy, KPI", .section = 1, .width = 20,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CRS_DATA_COLLECT_OTHER] = {.code = "data_collect_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยจัดเก็บอื่น (ระบุ) (ไฟล์)", "Other unit collected (file)"}},
        .help = {{"ระบุหน่วยที่ไม่มีในรายการ", "Name the unit that is not in the list."}},
        .example = "คำร้องเรียน", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 20,
        .applies = other_collect},
    [CRS_FIRST_YEAR_OF_DATA] = {.code = "first_year_of_data", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"ปีข้อมูลที่เริ่มต้นจัดทำ (ไฟล์)", "First year of data (file)"}},
        .help = {{"พ.ศ. แรกที่มีข้อมูล", "The first year of the data, Buddhist era."}},
        .example = "2560", .law = "policy, KPI", .section = 1, .max_chars = 4, .width = 12,
        .applies = is_stat, .flags = ROPA_YEAR | ROPA_PUBLIC},
    [CRS_LAST_YEAR_OF_DATA] = {.code = "last_year_of_data", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"ปีข้อมูลล่าสุดที่เผยแพร่ (ไฟล์)", "Last year of data (file)"}},
        .help = {{"พ.ศ. ล่าสุดที่เผยแพร่", "The last year published, Buddhist era."}},
        .example = "2565", .law = "policy, KPI", .section = 1, .max_chars = 4, .width = 12,
        .applies = is_stat, .flags = ROPA_YEAR | ROPA_PUBLIC},
    [CRS_DATA_RELEASE_CALENDAR] = {.code = "data_release_calendar", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่กำหนดเผยแพร่ข้อมูล (ไฟล์)", "Release planned for (file)"}},
        .help = {{"วันที่จะเผยแพร่ตามปฏิทิน", "When it is to be released."}},
        .example = "30 มิ.ย. 2566", .law = "policy, KPI", .section = 1, .width = 14,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CRS_DISAGGREGATE] = {.code = "disaggregate", .kind = ROPA_SET, .vocab = &rp_vocab_catsplit, .need = ROPA_OPTIONAL,
        .label = {{"การจัดจำแนก (ไฟล์)", "Broken down by (file)"}},
        .help = {{"จำแนกตามอะไร เลือกได้หลายข้อ", "What the figures are broken down by; several may be chosen."}},
        .example = "เพศ", .law = "policy, KPI", .section = 1, .width = 22,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CRS_DISAGGREGATE_OTHER] = {.code = "disaggregate_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"การจัดจำแนกอื่น (ระบุ) (ไฟล์)", "Broken down otherwise (file)"}},
        .help = {{"ระบุการจำแนกที่ไม่มีในรายการ", "Name what is not in the list."}},
        .example = "ชนิดพืช", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 20,
        .applies = other_split},
    [CRS_UNIT_OF_MEASURE] = {.code = "unit_of_measure", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"หน่วยวัด (ไฟล์)", "Unit of measure (file)"}},
        .help = {{"หน่วยของตัวเลข", "What the figures count."}},
        .example = "คน", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 14,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CRS_UNIT_OF_MULTIPLIER] = {.code = "unit_of_multiplier", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catmultiplier, .need = ROPA_OPTIONAL,
        .label = {{"หน่วยตัวคูณ (ไฟล์)", "Multiplier (file)"}},
        .help = {{"ตัวเลขเป็นหลักใด", "In what the figures are given."}},
        .example = "หน่วย", .law = "policy, KPI", .section = 1, .width = 14,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CRS_UNIT_OF_MULTIPLIER_OTHER] = {.code = "unit_of_multiplier_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยตัวคูณอื่น (ระบุ) (ไฟล์)", "Other multiplier (file)"}},
        .help = {{"ระบุตัวคูณที่ไม่มีในรายการ", "Name the multiplier that is not in the list."}},
        .example = "โหล", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 14,
        .applies = other_multiplier},
    [CRS_OFFICIAL_STATISTICS] = {.code = "official_statistics", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"สถิติทางการ (ไฟล์)", "Official statistics (file)"}},
        .help = {{"เป็นสถิติทางการหรือไม่ ว่างคือไม่ใช่", "Whether it is official statistics; empty means no."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 1, .width = 12,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CRS_EQUIVALENT_SCALE] = {.code = "equivalent_scale", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catscale, .need = ROPA_OPTIONAL,
        .label = {{"มาตราส่วน (ไฟล์)", "Scale (file)"}},
        .help = {{"มาตราส่วนของแผนที่", "The scale of the map."}},
        .example = "1:50,000", .law = "policy, KPI", .section = 1, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CRS_EQUIVALENT_SCALE_OTHER] = {.code = "equivalent_scale_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"มาตราส่วนอื่น (ระบุ) (ไฟล์)", "Other scale (file)"}},
        .help = {{"ระบุมาตราส่วนที่ไม่มีในรายการ", "Name the scale that is not in the list."}},
        .example = "1:100,000", .law = "policy, KPI", .section = 1, .max_chars = 40, .width = 12,
        .applies = other_scale, .flags = ROPA_MARK},
    [CRS_GEOGRAPHIC_DATA_SET] = {.code = "geographic_data_set", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catlayer, .need = ROPA_OPTIONAL,
        .label = {{"ชุดข้อมูลภูมิศาสตร์ (ไฟล์)", "Geographic layer (file)"}},
        .help = {{"เป็นชั้นข้อมูลใด", "Which layer it is."}},
        .example = "ชั้นข้อมูลแหล่งน้ำ", .law = "policy, KPI", .section = 1, .width = 22,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CRS_DATA_RELEASE_DATE] = {.code = "data_release_date", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่เผยแพร่ข้อมูล (ไฟล์)", "Released on (file)"}},
        .help = {{"วันที่เผยแพร่", "When it was released."}},
        .example = "1 มี.ค. 2566", .law = "policy, KPI", .section = 1, .width = 14,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CRS_POSITIONAL_ACCURACY] = {.code = "positional_accuracy", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ความถูกต้องของตำแหน่ง (ไฟล์)", "Positional accuracy (file)"}},
        .help = {{"คลาดเคลื่อนได้เท่าใด", "How far positions may be off."}},
        .example = "±5 เมตร", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 16,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_MARK},
};
_Static_assert(sizeof fields / sizeof *fields == CRS_N, "a field for each index");

const struct ropa_entity rp_catalog_resource = {
    .code = "catalog_resource",
    .label = {{"ทรัพยากรข้อมูล", "Resource"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CRS_N,
    .title = CRS_NAME,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
