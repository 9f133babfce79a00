/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/catalog.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool is_stat(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_DATA_TYPE, "stat");
}

static bool is_gis(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_DATA_TYPE, "gis");
}

static bool is_stat_gis(const struct ropa_record *rec) {
    return is_stat(rec) || is_gis(rec);
}

static bool not_stat_gis(const struct ropa_record *rec) {
    return !is_stat_gis(rec);
}

static bool is_derived(const struct ropa_record *rec) {
    return ropa_record_get(rec, CAT_DERIVED_FROM) != NULL;
}

static bool was_deleted(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_GD_STATE, "deleted");
}

static bool was_registered(const struct ropa_record *rec) {
    static const char *const states[] = {"completed", "modified", "revoke", "deleted", NULL};
    return rp_predicate_is(ropa_record_get(rec, CAT_GD_STATE), states);
}

bool rp_catalog_category_closed(const struct ropa_record *set) {
    static const char *const categories[] = {"internal", "personal", "security", "secret", NULL};
    return rp_predicate_is(ropa_record_get(set, CAT_DATA_CATEGORY), categories);
}

/* Of these the catalogue asks whether their name may be harvested; what anybody sees is harvested unasked. */
static bool is_hidden(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, CAT_PRIVATE) ||
           (rp_catalog_category_closed(rec) && !rp_predicate_field_is(rec, CAT_PRIVATE, "0"));
}

static bool other_type(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_DATA_TYPE, "other");
}

static bool other_objective(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, CAT_OBJECTIVE), "other");
}

static bool other_frequency(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_UPDATE_FREQUENCY_UNIT, "other");
}

static bool other_coverage(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_GEO_COVERAGE, "other");
}

static bool other_format(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, CAT_DATA_FORMAT), "other");
}

static bool other_licence(const struct ropa_record *rec) {
    return rp_predicate_field_is(rec, CAT_LICENSE_ID, "other");
}

static bool other_language(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, CAT_DATA_LANGUAGE), "other");
}

static bool other_support(const struct ropa_record *rec) {
    return not_stat_gis(rec) && rp_predicate_field_is(rec, CAT_DATA_SUPPORT, "other");
}

static bool other_collect(const struct ropa_record *rec) {
    return not_stat_gis(rec) && rp_predicate_field_is(rec, CAT_DATA_COLLECT, "other");
}

static bool other_split(const struct ropa_record *rec) {
    return is_stat(rec) && ropa_set_has(ropa_record_get(rec, CAT_DISAGGREGATE), "other");
}

static bool other_multiplier(const struct ropa_record *rec) {
    return is_stat(rec) && rp_predicate_field_is(rec, CAT_UNIT_OF_MULTIPLIER, "other");
}

static bool other_scale(const struct ropa_record *rec) {
    return is_gis(rec) && rp_predicate_field_is(rec, CAT_EQUIVALENT_SCALE, "other");
}

static const struct ropa_text sections[] = {
    {{"คำอธิบายชุดข้อมูล 14 รายการ", "The fourteen items"}},
    {{"ตัวชี้วัดที่ 1", "Indicator 1"}},
    {{"คำอธิบายเพิ่มเติม", "More about the data"}},
    {{"ข้อมูลส่วนบุคคล", "Personal data"}},
    {{"สถานะในบัญชีข้อมูล", "State in the catalogues"}},
};

static const struct ropa_field fields[] = {
    /* the fourteen items */
    [CAT_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อชุดข้อมูล", "Data set"}},
        .help = {{"ชื่อที่ไม่ซ้ำกับชุดอื่นในบัญชีข้อมูล (รายการบังคับที่ 2)", "A name that no other set in the catalogue has (item 2)."}},
        .example = "จำนวนผู้ใช้บริการศูนย์เทคโนโลยีสารสนเทศ รายเดือน", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 34,
        .flags = ROPA_PUBLIC},
    [CAT_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานเจ้าของข้อมูล", "Unit"}},
        .help = {{"สำนัก/กอง/ศูนย์ที่รับผิดชอบชุดข้อมูล", "The unit that answers for the set."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", .law = "policy, KPI", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_PUBLIC},
    [CAT_DATA_TYPE] = {.code = "data_type", .kind = ROPA_CHOICE, .vocab = &rp_vocab_cattype, .need = ROPA_REQUIRED,
        .label = {{"ประเภทชุดข้อมูล", "Data type"}},
        .help = {{"เลือกประเภท รายการเพิ่มเติมที่ถามต่อขึ้นกับข้อนี้ (รายการบังคับที่ 1)", "The type; what else is asked follows from it (item 1)."}},
        .example = "ข้อมูลสถิติ", .law = "policy, KPI", .section = 0, .width = 18,
        .flags = ROPA_PUBLIC},
    [CAT_DATA_TYPE_OTHER] = {.code = "data_type_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ประเภทชุดข้อมูลอื่น (ระบุ)", "Other data type"}},
        .help = {{"ระบุประเภทที่ไม่มีในรายการ", "Name the type that is not in the list."}},
        .example = "ชุดคำถามคำตอบ", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_type},
    [CAT_OWNER_ORG] = {.code = "owner_org", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"องค์กร", "Organization"}},
        .help = {{"ชื่อหรือรหัสองค์กรในระบบบัญชีข้อมูล (รายการบังคับที่ 3)", "Its name or id in the catalogue (item 3)."}},
        .example = "ict-moac", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_SHARED | ROPA_PUBLIC},
    [CAT_MAINTAINER] = {.code = "maintainer", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อฝ่ายงานสำหรับติดต่อ", "Contact unit"}},
        .help = {{"ฝ่ายหรือกลุ่มงาน ไม่ใช่ชื่อบุคคล (รายการบังคับที่ 4)", "A unit or group, not a person (item 4)."}},
        .example = "กลุ่มพัฒนาระบบข้อมูล", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_SHARED | ROPA_PUBLIC},
    [CAT_MAINTAINER_EMAIL] = {.code = "maintainer_email", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"อีเมลสำหรับติดต่อ", "Contact e-mail"}},
        .help = {{"อีเมลของหน่วยงาน ไม่ใช่ของบุคคล (รายการบังคับที่ 5)", "The address of the unit, not of a person (item 5)."}},
        .example = "ict@example.go.th", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_MAIL | ROPA_CONTACT | ROPA_SHARED | ROPA_PUBLIC},
    [CAT_TAG_STRING] = {.code = "tag_string", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"คำสำคัญ", "Keywords"}},
        .help = {{"คำคั่นด้วยจุลภาค อย่างน้อยหนึ่งคำ (รายการบังคับที่ 6)", "Words with commas between, at least one (item 6)."}},
        .example = "บริการ, สถิติ", .law = "policy, KPI", .section = 0, .max_chars = 2000, .width = 24,
        .flags = ROPA_PUBLIC},
    [CAT_DESCRIPTION] = {.code = "description", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"รายละเอียด", "Description"}},
        .help = {{"ชุดข้อมูลมีอะไร ใช้ทำอะไรได้ (รายการบังคับที่ 7)", "What the set holds and what it is good for (item 7)."}},
        .example = "ยอดรวมรายเดือน ไม่มีข้อมูลรายบุคคล", .law = "policy, KPI", .section = 0, .max_chars = 32000, .width = 40,
        .flags = ROPA_PUBLIC},
    [CAT_OBJECTIVE] = {.code = "objective", .kind = ROPA_SET, .vocab = &rp_vocab_catobjective, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์", "Objective"}},
        .help = {{"จัดทำเพื่อสิ่งใด เลือกได้หลายข้อ ข้อแรกเป็นข้อหลัก (รายการบังคับที่ 8)", "What it was made for; several may be chosen, the first is the main one (item 8)."}},
        .example = "พันธกิจหน่วยงาน", .law = "policy, KPI", .section = 0, .width = 28,
        .flags = ROPA_PUBLIC},
    [CAT_OBJECTIVE_OTHER] = {.code = "objective_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์อื่น (ระบุ)", "Other objective"}},
        .help = {{"ระบุวัตถุประสงค์ที่ไม่มีในรายการ", "Name the objective that is not in the list."}},
        .example = "คำรับรองการปฏิบัติราชการ", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_objective},
    [CAT_UPDATE_FREQUENCY_UNIT] = {.code = "update_frequency_unit", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catfreq, .need = ROPA_REQUIRED,
        .label = {{"หน่วยความถี่ของการปรับปรุงข้อมูล", "Update frequency unit"}},
        .help = {{"ปรับปรุงทุกเท่าใด (รายการบังคับที่ 9)", "How often it is updated (item 9)."}},
        .example = "เดือน", .law = "policy, KPI", .section = 0, .width = 18,
        .flags = ROPA_PUBLIC},
    [CAT_UPDATE_FREQUENCY_UNIT_OTHER] = {.code = "update_frequency_unit_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยความถี่อื่น (ระบุ)", "Other frequency unit"}},
        .help = {{"ระบุหน่วยที่ไม่มีในรายการ", "Name the unit that is not in the list."}},
        .example = "ฤดูการผลิต", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_frequency},
    [CAT_UPDATE_FREQUENCY_INTERVAL] = {.code = "update_frequency_interval", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"ค่าความถี่ของการปรับปรุงข้อมูล", "Update interval"}},
        .help = {{"จำนวนที่ประกอบกับหน่วยความถี่", "The number that goes with the unit."}},
        .example = "1", .law = "policy, KPI", .section = 0, .max_chars = 6, .least = 1, .greatest = 10000, .width = 12,
        .flags = ROPA_PUBLIC},
    [CAT_GEO_COVERAGE] = {.code = "geo_coverage", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catgeo, .need = ROPA_REQUIRED,
        .label = {{"ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", "Geographic coverage"}},
        .help = {{"ข้อมูลละเอียดถึงระดับใด (รายการบังคับที่ 10)", "Down to which area the data goes (item 10)."}},
        .example = "ประเทศ", .law = "policy, KPI", .section = 0, .width = 18,
        .flags = ROPA_PUBLIC},
    [CAT_GEO_COVERAGE_OTHER] = {.code = "geo_coverage_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ขอบเขตอื่น (ระบุ)", "Other coverage"}},
        .help = {{"ระบุขอบเขตที่ไม่มีในรายการ", "Name the coverage that is not in the list."}},
        .example = "ลุ่มน้ำ", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_coverage},
    [CAT_DATA_SOURCE] = {.code = "data_source", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"แหล่งที่มา", "Source"}},
        .help = {{"ระบบหรือเอกสารที่นำมาจัดทำชุดข้อมูล (รายการบังคับที่ 11)", "The system or papers it is made from (item 11)."}},
        .example = "ระบบงานบริการ", .law = "policy, KPI", .section = 0, .max_chars = 2000, .width = 26,
        .flags = ROPA_SHARED | ROPA_PUBLIC},
    [CAT_DATA_FORMAT] = {.code = "data_format", .kind = ROPA_SET, .vocab = &rp_vocab_catformat, .need = ROPA_REQUIRED,
        .label = {{"รูปแบบการเก็บข้อมูล", "Data format"}},
        .help = {{"เก็บเป็นรูปแบบใด เลือกได้หลายข้อ ข้อแรกเป็นข้อหลัก (รายการบังคับที่ 12)", "The forms in which it is kept; several may be chosen, the first is the main one (item 12)."}},
        .example = "CSV", .law = "policy, KPI", .section = 0, .width = 20,
        .flags = ROPA_PUBLIC},
    [CAT_DATA_FORMAT_OTHER] = {.code = "data_format_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รูปแบบการเก็บอื่น (ระบุ)", "Other data format"}},
        .help = {{"ระบุรูปแบบที่ไม่มีในรายการ", "Name the form that is not in the list."}},
        .example = "SAV", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_format},
    [CAT_DATA_CATEGORY] = {.code = "data_category", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catcategory, .need = ROPA_REQUIRED,
        .label = {{"หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ", "Data category"}},
        .help = {{"ข้อมูลสาธารณะคือข้อมูลที่ไม่มีข้อมูลส่วนบุคคล (รายการบังคับที่ 13)", "Public means that no personal data is in it (item 13)."}},
        .example = "ข้อมูลสาธารณะ", .law = "policy, KPI", .section = 0, .width = 20,
        .flags = ROPA_PUBLIC},
    [CAT_DATA_CLASSIFICATION] = {.code = "data_classification", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catclass, .need = ROPA_ADVISED,
        .label = {{"ระดับชั้นข้อมูล", "Classification"}},
        .help = {{"ชั้นที่เข้ากับหมวดหมู่ เช่น ข้อมูลสาธารณะคือเปิดเผย", "The class that goes with the category: public data is of class public."}},
        .example = "เปิดเผย", .law = "policy, KPI", .section = 0, .width = 18},
    [CAT_LICENSE_ID] = {.code = "license_id", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catlicense, .need = ROPA_REQUIRED,
        .label = {{"สัญญาอนุญาตให้ใช้ข้อมูล", "Licence"}},
        .help = {{"ผู้อื่นใช้ข้อมูลได้อย่างไร (รายการบังคับที่ 14)", "How others may use it (item 14)."}},
        .example = "Open Data Common", .law = "policy, KPI", .section = 0, .width = 26,
        .flags = ROPA_PUBLIC},
    [CAT_LICENSE_ID_OTHER] = {.code = "license_id_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"สัญญาอนุญาตอื่น (ระบุ)", "Other licence"}},
        .help = {{"ระบุสัญญาอนุญาตที่ไม่มีในรายการ", "Name the licence that is not in the list."}},
        .example = "ใช้ภายในส่วนราชการ", .law = "policy, KPI", .section = 0, .max_chars = 200, .width = 20,
        .applies = other_licence},

    /* indicator 1 */
    [CAT_LISTED] = {.code = "listed", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"อยู่ในรายการของตัวชี้วัดที่ 1", "On the list of KPI 1"}},
        .help = {{"ใช่: ชุดนี้อยู่ในแบบ 1 ที่ส่ง", "Yes: the set is on Template 1 that is sent."}},
        .example = "ใช่", .law = "policy, KPI", .section = 1, .width = 12,
        .preset = ROPA_PRESET_FIXED, .fixed = "1"},
    [CAT_USE_SCOPE] = {.code = "use_scope", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catscope, .need = ROPA_ADVISED,
        .label = {{"ขอบเขตการนำข้อมูลไปใช้ประโยชน์", "Scope of use"}},
        .help = {{"ขอบเขตที่เลือกในคำรับรอง", "The scope that was chosen in the agreement."}},
        .example = "ภารกิจหลักของหน่วยงาน", .law = "policy, KPI", .section = 1, .width = 22,
        .flags = ROPA_ASKED},
    [CAT_ISSUE] = {.code = "issue", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ประเด็นการดำเนินงาน", "Issue"}},
        .help = {{"ประเด็นภายใต้ขอบเขตที่เลือก", "The issue within that scope."}},
        .example = "การให้บริการเทคโนโลยีสารสนเทศ", .law = "policy, KPI", .section = 1, .max_chars = 200, .width = 26,
        .flags = ROPA_SHARED | ROPA_ASKED},
    [CAT_WORK_PROCESS] = {.code = "work_process", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"กระบวนการทำงาน", "Work process"}},
        .help = {{"กระบวนการที่ใช้หรือสร้างข้อมูลนี้", "The process that uses or makes the data."}},
        .example = "รับแจ้งปัญหาและให้บริการ", .law = "policy, KPI", .section = 1, .max_chars = 2000, .width = 26,
        .flags = ROPA_SHARED},
    [CAT_IMD] = {.code = "imd", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"จัดทำเพื่อการจัดอันดับ IMD", "For the IMD ranking"}},
        .help = {{"ชุด IMD นับเพิ่มจากห้าชุดที่กำหนด", "Sets for IMD count beside the five that are asked for."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 1, .width = 12},
    [CAT_ITEMS_LACKING] = {.code = "items_lacking", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ยังขาดข้อที่", "Lacks item no."}},
        .help = {{"ข้อใดใน 14 รายการยังขาด ชุดที่ขาดไม่นับในตัวชี้วัดที่ 1", "Which of the 14 items are lacking; such a set does not count for KPI 1."}},
        .example = "6, 14", .law = "policy, KPI", .section = 1, .max_chars = 48, .width = 14,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT},

    /* more about the data */
    [CAT_ACCESSIBLE_CONDITION] = {.code = "accessible_condition", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"เงื่อนไขในการเข้าถึงข้อมูล", "Access condition"}},
        .help = {{"ต้องทำอย่างไรจึงเข้าถึงหรือใช้ข้อมูลได้", "What must be done to get at the data or use it."}},
        .example = "ยื่นคำขอเป็นหนังสือ", .law = "policy, KPI", .section = 2, .max_chars = 32000, .width = 28,
        .flags = ROPA_PUBLIC},
    [CAT_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"URL ข้อมูลเพิ่มเติม", "More at (URL)"}},
        .help = {{"เว็บของแหล่งข้อมูลหรือคำอธิบายเพิ่มเติม", "Where the source or more about it is found."}},
        .example = "https://www.example.go.th/data", .law = "policy, KPI", .section = 2, .max_chars = 2000, .width = 28,
        .flags = ROPA_PUBLIC | ROPA_URL},
    [CAT_REFERENCE_URL_CATALOG] = {.code = "reference_url_catalog", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"URL ในระบบบัญชีข้อมูลอื่น", "URL in another catalogue"}},
        .help = {{"ที่อยู่ของชุดนี้ในระบบอื่น", "Where another catalogue has it."}},
        .example = "https://data.go.th/dataset/example", .law = "policy, KPI", .section = 2, .max_chars = 2000, .width = 28,
        .flags = ROPA_PUBLIC | ROPA_URL},
    [CAT_DATA_LANGUAGE] = {.code = "data_language", .kind = ROPA_SET, .vocab = &rp_vocab_catlang, .need = ROPA_OPTIONAL,
        .label = {{"ภาษาที่ใช้", "Languages"}},
        .help = {{"ภาษาในข้อมูล เลือกได้หลายข้อ ข้อแรกเป็นข้อหลัก", "The languages of the data; several may be chosen, the first is the main one."}},
        .example = "ไทย", .law = "policy, KPI", .section = 2, .width = 16,
        .flags = ROPA_PUBLIC},
    [CAT_DATA_LANGUAGE_OTHER] = {.code = "data_language_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ภาษาอื่น (ระบุ)", "Other language"}},
        .help = {{"ระบุภาษาที่ไม่มีในรายการ", "Name the language that is not in the list."}},
        .example = "เวียดนาม", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 16,
        .applies = other_language},
    [CAT_CREATED_DATE] = {.code = "created_date", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่เริ่มต้นสร้าง", "Created on"}},
        .help = {{"วันที่เริ่มมีชุดข้อมูล", "When the set was begun."}},
        .example = "1 ต.ค. 2560", .law = "policy, KPI", .section = 2, .width = 14,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_LAST_UPDATED_DATE] = {.code = "last_updated_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ปรับปรุงข้อมูลล่าสุด", "Last updated on"}},
        .help = {{"วันที่แก้ไขข้อมูลครั้งล่าสุด", "When the data was last changed."}},
        .example = "1 มี.ค. 2566", .law = "policy, KPI", .section = 2, .width = 14,
        .flags = ROPA_PUBLIC},
    [CAT_DATA_SUPPORT] = {.code = "data_support", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catsupport, .need = ROPA_OPTIONAL,
        .label = {{"ผู้สนับสนุนหรือผู้ร่วมดำเนินการ", "Supported by"}},
        .help = {{"ใครร่วมจัดทำหรือสนับสนุน", "Who supports the work or takes part in it."}},
        .example = "หน่วยงานของรัฐ", .law = "policy, KPI", .section = 2, .width = 20,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_DATA_SUPPORT_OTHER] = {.code = "data_support_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผู้สนับสนุนอื่น (ระบุ)", "Other supporter"}},
        .help = {{"ระบุผู้สนับสนุนที่ไม่มีในรายการ", "Name the supporter that is not in the list."}},
        .example = "สหกรณ์การเกษตร", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 20,
        .applies = other_support},
    [CAT_DATA_COLLECT] = {.code = "data_collect", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catcollect, .need = ROPA_ADVISED,
        .label = {{"หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล", "Smallest unit collected"}},
        .help = {{"หนึ่งแถวของข้อมูลคืออะไร บุคคลคือข้อมูลรายคน", "What one line of it is; a person means data on single persons."}},
        .example = "บริษัท/ห้างร้าน/สถานประกอบการ", .law = "policy, KPI", .section = 2, .width = 20,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_DATA_COLLECT_OTHER] = {.code = "data_collect_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยจัดเก็บอื่น (ระบุ)", "Other unit collected"}},
        .help = {{"ระบุหน่วยที่ไม่มีในรายการ", "Name the unit that is not in the list."}},
        .example = "คำร้องเรียน", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 20,
        .applies = other_collect},
    [CAT_HIGH_VALUE_DATASET] = {.code = "high_value_dataset", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"ชุดข้อมูลที่มีคุณค่าสูง", "High value"}},
        .help = {{"ชุดข้อมูลที่มีคุณค่าสูงตามเกณฑ์ ว่างคือไม่ใช่", "Of high value by the criteria; empty means no."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 2, .width = 12,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_REFERENCE_DATA] = {.code = "reference_data", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"ข้อมูลอ้างอิง", "Reference data"}},
        .help = {{"ชุดที่ชุดอื่นใช้อ้างอิง ว่างคือไม่ใช่", "Other sets refer to it; empty means no."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 2, .width = 12,
        .applies = not_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_FIRST_YEAR_OF_DATA] = {.code = "first_year_of_data", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"ปีข้อมูลที่เริ่มต้นจัดทำ", "First year of data"}},
        .help = {{"พ.ศ. แรกที่มีข้อมูล", "The first year of the data, Buddhist era."}},
        .example = "2560", .law = "policy, KPI", .section = 2, .max_chars = 4, .width = 12,
        .applies = is_stat, .flags = ROPA_YEAR | ROPA_PUBLIC},
    [CAT_LAST_YEAR_OF_DATA] = {.code = "last_year_of_data", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"ปีข้อมูลล่าสุดที่เผยแพร่", "Last year of data"}},
        .help = {{"พ.ศ. ล่าสุดที่เผยแพร่", "The last year published, Buddhist era."}},
        .example = "2565", .law = "policy, KPI", .section = 2, .max_chars = 4, .width = 12,
        .applies = is_stat, .flags = ROPA_YEAR | ROPA_PUBLIC},
    [CAT_DATA_RELEASE_CALENDAR] = {.code = "data_release_calendar", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่กำหนดเผยแพร่ข้อมูล", "Release planned for"}},
        .help = {{"วันที่จะเผยแพร่ตามปฏิทิน", "When it is to be released."}},
        .example = "30 มิ.ย. 2566", .law = "policy, KPI", .section = 2, .width = 14,
        .applies = is_stat_gis, .flags = ROPA_PUBLIC},
    [CAT_DISAGGREGATE] = {.code = "disaggregate", .kind = ROPA_SET, .vocab = &rp_vocab_catsplit, .need = ROPA_OPTIONAL,
        .label = {{"การจัดจำแนก", "Broken down by"}},
        .help = {{"จำแนกตามอะไร เลือกได้หลายข้อ", "What the figures are broken down by; several may be chosen."}},
        .example = "เพศ", .law = "policy, KPI", .section = 2, .width = 22,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_DISAGGREGATE_OTHER] = {.code = "disaggregate_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"การจัดจำแนกอื่น (ระบุ)", "Broken down otherwise"}},
        .help = {{"ระบุการจำแนกที่ไม่มีในรายการ", "Name what is not in the list."}},
        .example = "ชนิดพืช", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 20,
        .applies = other_split},
    [CAT_UNIT_OF_MEASURE] = {.code = "unit_of_measure", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"หน่วยวัด", "Unit of measure"}},
        .help = {{"หน่วยของตัวเลข", "What the figures count."}},
        .example = "คน", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 14,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_UNIT_OF_MULTIPLIER] = {.code = "unit_of_multiplier", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catmultiplier, .need = ROPA_OPTIONAL,
        .label = {{"หน่วยตัวคูณ", "Multiplier"}},
        .help = {{"ตัวเลขเป็นหลักใด", "In what the figures are given."}},
        .example = "หน่วย", .law = "policy, KPI", .section = 2, .width = 14,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_UNIT_OF_MULTIPLIER_OTHER] = {.code = "unit_of_multiplier_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"หน่วยตัวคูณอื่น (ระบุ)", "Other multiplier"}},
        .help = {{"ระบุตัวคูณที่ไม่มีในรายการ", "Name the multiplier that is not in the list."}},
        .example = "โหล", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 14,
        .applies = other_multiplier},
    [CAT_CALCULATION_METHOD] = {.code = "calculation_method", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"วิธีการคำนวณ", "Calculation"}},
        .help = {{"ตัวเลขคิดมาอย่างไร", "How the figures were worked out."}},
        .example = "นับจำนวนใบแจ้งงานที่ปิดแล้วในเดือน", .law = "policy, KPI", .section = 2, .max_chars = 32000, .width = 28,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_STANDARD] = {.code = "standard", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"มาตรฐานการจัดทำข้อมูล", "Standard"}},
        .help = {{"มาตรฐานที่ใช้จัดทำ", "The standard it follows."}},
        .example = "ISIC Rev.4", .law = "policy, KPI", .section = 2, .max_chars = 2000, .width = 20,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_OFFICIAL_STATISTICS] = {.code = "official_statistics", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"สถิติทางการ", "Official statistics"}},
        .help = {{"เป็นสถิติทางการหรือไม่ ว่างคือไม่ใช่", "Whether it is official statistics; empty means no."}},
        .example = "ไม่ใช่", .law = "policy, KPI", .section = 2, .width = 12,
        .applies = is_stat, .flags = ROPA_PUBLIC},
    [CAT_GEOGRAPHIC_DATA_SET] = {.code = "geographic_data_set", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catlayer, .need = ROPA_OPTIONAL,
        .label = {{"ชุดข้อมูลภูมิศาสตร์", "Geographic layer"}},
        .help = {{"เป็นชั้นข้อมูลใด", "Which layer it is."}},
        .example = "ชั้นข้อมูลแหล่งน้ำ", .law = "policy, KPI", .section = 2, .width = 22,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CAT_EQUIVALENT_SCALE] = {.code = "equivalent_scale", .kind = ROPA_CHOICE, .vocab = &rp_vocab_catscale, .need = ROPA_OPTIONAL,
        .label = {{"มาตราส่วน", "Scale"}},
        .help = {{"มาตราส่วนของแผนที่", "The scale of the map."}},
        .example = "1:50,000", .law = "policy, KPI", .section = 2, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CAT_EQUIVALENT_SCALE_OTHER] = {.code = "equivalent_scale_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"มาตราส่วนอื่น (ระบุ)", "Other scale"}},
        .help = {{"ระบุมาตราส่วนที่ไม่มีในรายการ", "Name the scale that is not in the list."}},
        .example = "1:100,000", .law = "policy, KPI", .section = 2, .max_chars = 40, .width = 12,
        .applies = other_scale, .flags = ROPA_MARK},
    [CAT_WEST_BOUND_LONGITUDE] = {.code = "west_bound_longitude", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"พิกัดกรอบพื้นที่ด้านทิศตะวันตก", "West bound"}},
        .help = {{"ค่าพิกัดด้านทิศตะวันตก เป็นองศา", "The bound in the west, in degrees."}},
        .example = "97.34", .law = "policy, KPI", .section = 2, .max_chars = 20, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_CONTACT | ROPA_MARK},
    [CAT_EAST_BOUND_LONGITUDE] = {.code = "east_bound_longitude", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"พิกัดกรอบพื้นที่ด้านทิศตะวันออก", "East bound"}},
        .help = {{"ค่าพิกัดด้านทิศตะวันออก เป็นองศา", "The bound in the east, in degrees."}},
        .example = "105.64", .law = "policy, KPI", .section = 2, .max_chars = 20, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_CONTACT | ROPA_MARK},
    [CAT_NORTH_BOUND_LONGITUDE] = {.code = "north_bound_longitude", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"พิกัดกรอบพื้นที่ด้านทิศเหนือ", "North bound"}},
        .help = {{"ค่าพิกัดด้านทิศเหนือ เป็นองศา", "The bound in the north, in degrees."}},
        .example = "20.46", .law = "policy, KPI", .section = 2, .max_chars = 20, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_CONTACT | ROPA_MARK},
    [CAT_SOUTH_BOUND_LONGITUDE] = {.code = "south_bound_longitude", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"พิกัดกรอบพื้นที่ด้านทิศใต้", "South bound"}},
        .help = {{"ค่าพิกัดด้านทิศใต้ เป็นองศา", "The bound in the south, in degrees."}},
        .example = "5.61", .law = "policy, KPI", .section = 2, .max_chars = 20, .width = 12,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_CONTACT | ROPA_MARK},
    [CAT_POSITIONAL_ACCURACY] = {.code = "positional_accuracy", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ความถูกต้องของตำแหน่ง", "Positional accuracy"}},
        .help = {{"คลาดเคลื่อนได้เท่าใด", "How far positions may be off."}},
        .example = "±5 เมตร", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 16,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_MARK},
    [CAT_REFERENCE_PERIOD] = {.code = "reference_period", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"เวลาอ้างอิง", "Reference period"}},
        .help = {{"ข้อมูลเป็นของช่วงเวลาใด", "Which time the data is of."}},
        .example = "ปี 2565", .law = "policy, KPI", .section = 2, .max_chars = 200, .width = 16,
        .applies = is_gis, .flags = ROPA_PUBLIC | ROPA_MARK},
    [CAT_DATA_RELEASE_DATE] = {.code = "data_release_date", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"วันที่เผยแพร่ข้อมูล", "Released on"}},
        .help = {{"วันที่เผยแพร่", "When it was released."}},
        .example = "1 มี.ค. 2566", .law = "policy, KPI", .section = 2, .width = 14,
        .applies = is_gis, .flags = ROPA_PUBLIC},
    [CAT_RESOURCE] = {.code = "resource", .kind = ROPA_ROWS, .of = &rp_catalog_resource, .need = ROPA_ADVISED,
        .label = {{"ทรัพยากรข้อมูล", "Resources"}},
        .help = {{"ไฟล์หรือที่อยู่ของข้อมูล แถวละหนึ่งไฟล์", "Files or addresses of the data, one row each."}},
        .example = "ปี 2566", .law = "policy, KPI", .section = 2, .width = 30,
        .flags = ROPA_ASKED},

    /* personal data */
    [CAT_DERIVED_FROM] = {.code = "derived_from", .kind = ROPA_REFS, .of = &rp_dataset, .need = ROPA_OPTIONAL,
        .label = {{"ทำจากชุดข้อมูลส่วนบุคคล", "Made from personal data"}},
        .help = {{"ชุดข้อมูลส่วนบุคคลที่นำมานับหรือทำเป็นนิรนาม", "The sets of personal data that were counted or anonymised."}},
        .example = "ทะเบียนเกษตรกร", .law = "27", .section = 3, .width = 26},
    [CAT_ANONYMISED_METHOD] = {.code = "anonymised_method", .kind = ROPA_CHOICE, .vocab = &rp_vocab_anonmethod, .need = ROPA_REQUIRED,
        .label = {{"วิธีทำให้ไม่ระบุตัวบุคคล", "How it was made impersonal"}},
        .help = {{"นับรวมยอด หรือทำเป็นข้อมูลนิรนาม", "By counting, or by anonymising."}},
        .example = "นับหรือรวมยอด", .law = "27", .section = 3, .width = 20,
        .applies = is_derived},
    [CAT_ANONYMISED_BY] = {.code = "anonymised_by", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ทำโดย", "Made impersonal by"}},
        .help = {{"หน่วยงานหรือตำแหน่งที่ทำ", "The unit or post that did it."}},
        .example = "กลุ่มพัฒนาระบบข้อมูล", .law = "27", .section = 3, .max_chars = 200, .width = 22,
        .applies = is_derived, .flags = ROPA_SHARED},
    [CAT_ANONYMISED_ON] = {.code = "anonymised_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ทำเมื่อ", "Made impersonal on"}},
        .help = {{"วันที่ทำครั้งล่าสุด", "When it was last done."}},
        .example = "1 มี.ค. 2566", .law = "27", .section = 3, .width = 14,
        .applies = is_derived, .flags = ROPA_PAST},
    [CAT_ANONYMISED_REASON] = {.code = "anonymised_reason", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุที่ระบุตัวบุคคลไม่ได้แล้ว", "Why nobody can be told from it"}},
        .help = {{"เช่น ยอดรวมระดับจังหวัด ไม่มีกลุ่มที่น้อยกว่า 5 คน", "Such as: totals by province, no group below five persons."}},
        .example = "ยอดรวมรายจังหวัด กลุ่มที่น้อยกว่า 5 คนรวมไว้ด้วยกัน", .law = "27", .section = 3, .max_chars = 32000, .width = 34,
        .applies = is_derived},
    [CAT_PUBLIC_BY_LAW] = {.code = "public_by_law", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"กฎหมายที่ให้เปิดเผย", "Published by law"}},
        .help = {{"ชื่อกฎหมายและมาตราที่สั่งให้เผยแพร่ข้อมูลส่วนบุคคลนี้ คำว่ามีหรือไม่มีไม่นับ", "Which act, and which section of it, orders it published though it is personal; that there is one isn't enough."}},
        .example = "พ.ร.บ. ประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2561 มาตรา 106", .law = "27", .section = 3, .max_chars = 2000, .width = 30,
        .flags = ROPA_SHARED},

    /* state in the catalogues */
    [CAT_PRIVATE] = {.code = "private", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"เป็นส่วนตัวในระบบบัญชีข้อมูล", "Private in the catalogue"}},
        .help = {{"ใช่: คนนอกองค์กรไม่เห็น ไม่ใช่: ทุกคนเห็น", "Yes: seen within the organisation alone. No: anybody sees it."}},
        .example = "ใช่", .law = "policy, KPI", .section = 4, .width = 12},
    [CAT_ALLOW_HARVEST] = {.code = "allow_harvest", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"ยินยอมให้นำชื่อชุดข้อมูลไปใช้ที่ GD Catalog", "May be harvested"}},
        .help = {{"ชุดที่เป็นส่วนตัวไม่ถูกนำไปถ้าไม่ยินยอม", "A private set is not taken without this."}},
        .example = "ใช่", .law = "policy, KPI", .section = 4, .width = 14,
        .preset = ROPA_PRESET_USUAL, .fixed = "0", .applies = is_hidden, .flags = ROPA_ASKED},
    /* what became of it after it was approved: recorded, not approved again */
    [CAT_AGENCY_URL] = {.code = "agency_url", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"URL ในระบบบัญชีข้อมูลหน่วยงาน", "URL in the agency catalogue"}},
        .help = {{"ที่อยู่ของชุดนี้ในระบบบัญชีข้อมูลของหน่วยงาน", "Its address in the agency's catalogue."}},
        .example = "https://catalog.example.go.th/dataset/ct-ict-66-001", .law = "policy, KPI", .section = 4, .max_chars = 2000, .width = 28,
        .flags = ROPA_NO_PRINT | ROPA_URL},
    [CAT_AGENCY_ON] = {.code = "agency_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ลงในระบบบัญชีข้อมูลหน่วยงานเมื่อ", "In the agency catalogue since"}},
        .help = {{"วันที่ชุดนี้ปรากฏในระบบ", "When it appeared there."}},
        .example = "15 เม.ย. 2566", .law = "policy, KPI", .section = 4, .width = 14,
        .flags = ROPA_PAST | ROPA_NO_PRINT},
    [CAT_GD_STATE] = {.code = "gd_state", .kind = ROPA_CHOICE, .vocab = &rp_vocab_gdstate, .need = ROPA_ADVISED,
        .label = {{"สถานะใน GD Catalog", "State in GD Catalog"}},
        .help = {{"ลงทะเบียนไปถึงขั้นใด", "How far its registration has come."}},
        .example = "ลงทะเบียนแล้ว", .law = "policy, KPI", .section = 4, .width = 18,
        .flags = ROPA_NO_PRINT},
    [CAT_GD_ON] = {.code = "gd_on", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"ลงทะเบียน GD Catalog เมื่อ", "Registered in GD Catalog on"}},
        .help = {{"วันที่ลงทะเบียนแล้ว", "When it was registered."}},
        .example = "1 มิ.ย. 2566", .law = "policy, KPI", .section = 4, .width = 14,
        .applies = was_registered, .flags = ROPA_PAST | ROPA_NO_PRINT},
    [CAT_GD_URL] = {.code = "gd_url", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"URL ใน GD Catalog", "URL in GD Catalog"}},
        .help = {{"ที่อยู่ของชุดนี้ใน GD Catalog", "Its address in GD Catalog."}},
        .example = "https://gdcatalog.go.th/dataset/gdpublish-ct-ict-66-001", .law = "policy, KPI", .section = 4, .max_chars = 2000, .width = 28,
        .applies = was_registered, .flags = ROPA_NO_PRINT | ROPA_URL},
    [CAT_GD_DELETED_ON] = {.code = "gd_deleted_on", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"เพิกถอนจาก GD Catalog เมื่อ", "Revoked in GD Catalog on"}},
        .help = {{"วันที่เพิกถอน", "When the registration ended."}},
        .example = "1 ส.ค. 2566", .law = "policy, KPI", .section = 4, .width = 14,
        .after = {"gd_on"}, .applies = was_deleted, .flags = ROPA_PAST | ROPA_NO_PRINT},
    [CAT_USE] = {.code = "use", .kind = ROPA_ROWS, .of = &rp_catalog_use, .need = ROPA_ADVISED,
        .label = {{"การนำไปใช้", "Uses"}},
        .help = {{"การใช้จริงที่มีหลักฐาน แถวละหนึ่งเรื่อง", "Real uses with evidence, one row each."}},
        .example = "แดชบอร์ดผู้ใช้บริการ", .law = "policy, KPI", .section = 4, .width = 30,
        .flags = ROPA_NO_PRINT},
    [CAT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 4, .max_chars = 200, .width = 18,
        .flags = ROPA_CONTACT | ROPA_MARK},
    [CAT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 4, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == CAT_N, "a field for each index");

const struct ropa_entity rp_catalog = {
    .code = "catalog",
    .prefix = "CT",
    .label = {{"ชุดข้อมูลในบัญชีข้อมูล", "Catalogue entry"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CAT_N,
    .title = CAT_TITLE,
    .unit_field = CAT_UNIT_REF,
};
