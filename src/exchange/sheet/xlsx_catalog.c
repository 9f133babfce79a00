/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_catalog.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_style.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define FONT 14
enum { HEADINGS = RP_CATALOG_HEADINGS, CODES, FIRST = RP_CATALOG_FIRST, TYPES = RP_CATALOG_TYPES };

/* Columns by position, by the codes of the catalogue; a "?" before those that only the form with classes has. */
static const char listed[] =
    "no ref title use_scope issue work_process unit_ref data_type data_category open imd remarks";
static const char common[] =
    "name type title owner_org maintainer maintainer_email tag_string notes objective "
    "update_frequency_unit update_frequency_interval geo_coverage data_source data_format "
    "data_category ?data_classification license_id accessible_condition ";
static const char resources[] =
    "dataset_name name url description accessible_condition last_updated_date format ";
static const char plain[] = "created_date last_updated_date url data_support data_collect data_language "
                            "high_value_dataset reference_data";
static const char plain_resource[] = "created_date data_collect";

static const struct {
    const char *type, *sheet, *own, *resource;
} types[TYPES] = {
    {"record", "Record", plain, plain_resource},
    {"stat", "Stat",
     "first_year_of_data last_year_of_data data_release_calendar last_updated_date disaggregate unit_of_measure "
     "unit_of_multiplier calculation_method standard url data_language official_statistics",
     "first_year_of_data last_year_of_data data_release_calendar disaggregate unit_of_measure unit_of_multiplier "
     "official_statistics"},
    {"gis", "GIS",
     "geographic_data_set equivalent_scale west_bound_longitude east_bound_longitude north_bound_longitude "
     "south_bound_longitude positional_accuracy reference_period last_updated_date data_release_calendar "
     "data_release_date url data_language",
     "equivalent_scale geographic_data_set created_date data_release_date positional_accuracy"},
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
    for (char *code = strtok_r(c->words, " ", &rest); code; code = strtok_r(NULL, " ", &rest))
        if (*code != '?' || classes)
            c->codes[c->n++] = code + (*code == '?');
}

void rp_catalog_columns(size_t type, bool files, bool classes, struct rp_catalog_columns *out) {
    split(out, files ? resources : common, files ? types[type].resource : types[type].own, classes);
}

struct page {
    lxw_worksheet *ws;
    lxw_row_t row;
    struct rp_catalog_columns columns;
};

struct rp_catalog_book {
    struct rp_xlsx x;
    struct rp_book book;
    const char *path;
    const struct ropa_view *view;
    bool classes, written;
    struct page list, sets[TYPES], files[TYPES];
};

/* What the column is called: by the label of its field. */
static const char *label_of(const struct ropa_entity *ent, const char *column) {
    static const char *const others[][2] = {
        {"no", "ลำดับ"}, {"open", "เป็นข้อมูลเปิด"}, {"remarks", "หมายเหตุ"}, {"type", "ประเภทข้อมูล"}};
    size_t f = rp_catalog_field(ent, column);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (!strcmp(column, others[i][0]))
            return others[i][1];
    return f == ROPA_NO_FIELD ? "รหัสชุดข้อมูล" : ent->fields[f].label.in[ROPA_TH];
}

static void begin_page(struct rp_catalog_book *w, struct page *p, const struct ropa_entity *ent,
                       const char *name) {
    const struct rp_catalog_columns *c = &p->columns;
    p->ws = rp_xlsx_sheet(&w->x, name, false);
    p->row = FIRST;
    for (size_t i = 0; p->ws && i < p->columns.n; i++) {
        worksheet_set_column(p->ws, (lxw_col_t)i, (lxw_col_t)i, 22, NULL);
        rp_xlsx_text(&w->x, p->ws, HEADINGS, (lxw_col_t)i, label_of(ent, c->codes[i]), RP_STYLE_HEAD);
        rp_xlsx_text(&w->x, p->ws, CODES, (lxw_col_t)i, c->codes[i], RP_STYLE_CARD_BODY);
    }
    if (p->ws)
        rp_xlsx_text(&w->x, p->ws, 0, 0, name, RP_STYLE_CARD_BODY);
}

/* A cell of the list: what only the list has, else as in the other sheets. */
static bool list_cell(const struct rp_catalog_book *w, const struct ropa_record *set, const char *column,
                      struct rp_buf *out) {
    const char *ref, *unit = ropa_record_get(set, CAT_UNIT_REF), *remarks = ropa_record_get(set, CAT_NOTES);
    if (!strcmp(column, "no"))
        rp_buf_printf(out, "%u", (unsigned)w->list.row - FIRST + 1);
    else if (!strcmp(column, "ref"))
        rp_buf_str(out, ropa_record_ref(set));
    else if (!strcmp(column, "open"))
        rp_buf_str(out, rp_catalog_public(set) ? "ใช่" : "ไม่ใช่");
    else if (!strcmp(column, "remarks"))
        rp_buf_str(out, remarks ? remarks : "");
    else if (strcmp(column, "unit_ref") != 0)
        return rp_catalog_cell(set, set, column, out);
    else if (unit && w->view->describe(w->view->ctx, &rp_unit, unit, &ref, &unit))
        rp_buf_str(out, unit);
    return !out->bad;
}

static void put_row(struct rp_catalog_book *w, struct page *p, const struct ropa_record *rec,
                    const struct ropa_record *set) {
    struct rp_buf cell = {0};
    for (size_t i = 0; p->ws && i < p->columns.n; i++) {
        rp_buf_clear(&cell);
        if (p == &w->list ? !list_cell(w, set, p->columns.codes[i], &cell)
                          : !rp_catalog_cell(rec, set, p->columns.codes[i], &cell))
            w->x.failed = LXW_ERROR_MEMORY_MALLOC_FAILED;
        if (cell.n)
            rp_xlsx_text(&w->x, p->ws, p->row, (lxw_col_t)i, cell.p, RP_STYLE_CARD_BODY);
    }
    p->row++;
    rp_buf_free(&cell);
}

enum ropa_status rp_catalog_book_begin(struct rp_file *file, const struct ropa_view *view, bool classes,
                                       struct rp_catalog_book **out, struct ropa_err *err) {
    lxw_doc_properties properties = {.created = 1}; /* 0 would be the clock's time */
    const char *temporary = rp_file_temporary(file);
    struct rp_catalog_book *w = *out = calloc(1, sizeof *w);
    if (!w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!temporary)
        return rp_err_errno(err, rp_file_name(file), errno);
    w->path = rp_file_name(file);
    w->view = view;
    w->classes = classes;
    w->x.book = &w->book;
    w->x.wb = workbook_new(temporary);
    if (!w->x.wb)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_xlsx_style(&w->x, FONT);
    workbook_set_properties(w->x.wb, &properties);
    split(&w->list.columns, listed, "", false);
    begin_page(w, &w->list, &rp_catalog, "Temp1_Dataset_List");
    for (size_t i = 0; i < 2 * (size_t)TYPES; i++) {
        char name[32];
        bool files = i >= TYPES;
        struct page *p = files ? &w->files[i - TYPES] : &w->sets[i];
        rp_catalog_columns(i % TYPES, files, classes, &p->columns);
        begin_page(w, p, files ? &rp_catalog_resource : &rp_catalog,
                   rp_catalog_sheet(i % TYPES, files, name));
    }
    return ROPA_OK;
}

void rp_catalog_book_put(struct rp_catalog_book *w, const struct ropa_record *set) {
    const char *type = ropa_record_get(set, CAT_DATA_TYPE);
    size_t t = TYPES - 1; /* what has no type yet */
    for (size_t i = 0; type && i < TYPES; i++)
        t = strcmp(types[i].type, type) ? t : i;
    if (!rp_predicate_field_is(set, CAT_LISTED, "0"))
        put_row(w, &w->list, set, set);
    put_row(w, &w->sets[t], set, set);
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++)
        if (rp_catalog_shows(set, ropa_record_row(set, CAT_RESOURCE, i)))
            put_row(w, &w->files[t], ropa_record_row(set, CAT_RESOURCE, i), set);
}

enum ropa_status rp_catalog_book_end(struct rp_catalog_book *w, struct ropa_err *err) {
    w->written = true;
    return rp_xlsx_close(&w->x, w->path, err);
}

void rp_catalog_book_free(struct rp_catalog_book *w) {
    struct ropa_err none;
    if (!w)
        return;
    if (!w->written && w->x.wb)
        rp_xlsx_close(&w->x, w->path, &none);
    rp_cells_free(&w->x.cells);
    rp_buf_free(&w->x.escaped);
    free(w);
}
