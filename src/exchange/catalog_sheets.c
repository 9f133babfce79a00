/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/catalog_sheets.h"

#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"

#include <stdio.h>
#include <string.h>

/*
 * Columns by position, by the codes of the catalogue; a "?" before those that only the form with classes has, a "|" before those
 * that begin a group, which isn't parted by a page's edge where that can be.
 */
static const char listed[] =
    "no ref title |use_scope issue work_process |unit_ref data_type data_category |open imd remarks";
static const char common[] =
    "name type title |owner_org maintainer maintainer_email |tag_string notes objective "
    "|update_frequency_unit update_frequency_interval |geo_coverage data_source data_format "
    "|data_category ?data_classification license_id accessible_condition ";
static const char resources[] =
    "dataset_name name |url description |accessible_condition last_updated_date format ";
static const char plain[] = "|created_date last_updated_date |url data_support data_collect data_language "
                            "|high_value_dataset reference_data";
static const char plain_resource[] = "|created_date data_collect";

static const struct {
    const char *type, *sheet, *own, *resource;
} types[RP_CATALOG_TYPES] = {
    {"record", "Record", plain, plain_resource},
    {"stat", "Stat",
     "|first_year_of_data last_year_of_data data_release_calendar last_updated_date |disaggregate unit_of_measure "
     "unit_of_multiplier |calculation_method standard |url data_language official_statistics",
     "|first_year_of_data last_year_of_data data_release_calendar |disaggregate unit_of_measure unit_of_multiplier "
     "official_statistics"},
    {"gis", "GIS",
     "|geographic_data_set equivalent_scale |west_bound_longitude east_bound_longitude north_bound_longitude "
     "south_bound_longitude positional_accuracy |reference_period last_updated_date data_release_calendar "
     "data_release_date |url data_language",
     "|equivalent_scale geographic_data_set created_date data_release_date positional_accuracy"},
    {"multi", "Multi", plain, plain_resource},
    {"other", "Other", plain, plain_resource},
};

const char *rp_catalog_type(size_t type) {
    return types[type].type;
}

const char *rp_catalog_sheet(size_t type, bool files, char out[32]) {
    snprintf(out, 32, "%s_%s", files ? "Temp3_Resource" : "Temp2_Meta", types[type].sheet);
    return out;
}

static void split(struct rp_catalog_columns *c, const char *first, const char *own, bool classes) {
    char *rest = NULL;
    c->n = 0;
    snprintf(c->words, sizeof c->words, "%s%s", first, own);
    for (char *code = strtok_r(c->words, " ", &rest); code; code = strtok_r(NULL, " ", &rest)) {
        bool group = *code == '|';
        code += group;
        if (*code == '?' && !classes)
            continue;
        c->groups[c->n] = group;
        c->codes[c->n++] = code + (*code == '?');
    }
}

void rp_catalog_columns(size_t type, bool files, bool classes, struct rp_catalog_columns *out) {
    split(out, files ? resources : common, files ? types[type].resource : types[type].own, classes);
}

void rp_catalog_list_columns(struct rp_catalog_columns *out) {
    split(out, listed, "", false);
}

const char *rp_catalog_label(const struct ropa_entity *ent, const char *column) {
    static const char *const others[][2] = {
        {"no", "ลำดับ"}, {"open", "เป็นข้อมูลเปิด"}, {"remarks", "หมายเหตุ"}, {"type", "ประเภทข้อมูล"}};
    size_t f = rp_catalog_field(ent, column);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (!strcmp(column, others[i][0]))
            return others[i][1];
    return f == ROPA_NO_FIELD ? "รหัสชุดข้อมูล" : ent->fields[f].label.in[ROPA_TH];
}

bool rp_catalog_list_cell(const struct ropa_view *view, const struct ropa_record *set, size_t number,
                          const char *column, struct rp_buf *out) {
    const char *ref, *unit = ropa_record_get(set, CAT_UNIT_REF), *remarks = ropa_record_get(set, CAT_NOTES);
    if (!strcmp(column, "no"))
        rp_buf_printf(out, "%zu", number);
    else if (!strcmp(column, "ref"))
        rp_buf_str(out, ropa_record_ref(set));
    else if (!strcmp(column, "open"))
        rp_buf_str(out, rp_catalog_public(set) ? "ใช่" : "ไม่ใช่");
    else if (!strcmp(column, "remarks"))
        rp_buf_str(out, remarks ? remarks : "");
    else if (strcmp(column, "unit_ref") != 0)
        return rp_catalog_cell(set, set, column, out);
    else if (unit && view->describe(view->ctx, &rp_unit, unit, &ref, &unit))
        rp_buf_str(out, unit);
    return !out->bad;
}

size_t rp_catalog_type_of(const struct ropa_record *set) {
    const char *type = ropa_record_get(set, CAT_DATA_TYPE);
    size_t t = RP_CATALOG_TYPES - 1;
    for (size_t i = 0; type && i < RP_CATALOG_TYPES; i++)
        t = strcmp(types[i].type, type) ? t : i;
    return t;
}
