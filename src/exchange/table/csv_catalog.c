/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/csv_catalog.h"

#include "base/err.h"
#include "exchange/table/csv_write.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"

#include <stdlib.h>
#include <string.h>

const char rp_csv_catalog_sheets[] = RP_CATALOG_LIST
    ", Temp2_Meta_Record, Temp2_Meta_Stat, Temp2_Meta_GIS, Temp2_Meta_Multi, Temp2_Meta_Other, "
    "Temp3_Resource_Record, Temp3_Resource_Stat, Temp3_Resource_GIS, Temp3_Resource_Multi, "
    "Temp3_Resource_Other";

struct rp_csv_catalog {
    const struct ropa_view *view;
    struct rp_catalog_columns columns;
    bool list, files; /* else the sets of the type */
    size_t type, n;   /* lines so far */
    struct rp_csv_writer csv;
    const char *name;
    bool bad;
};

static void put_cell(struct rp_csv_catalog *w, struct rp_buf *cell) {
    w->bad |= cell->bad;
    rp_csv_write_cell(&w->csv, cell->n ? cell->p : NULL);
    rp_buf_clear(cell);
}

static void put_headings(struct rp_csv_catalog *w) {
    const struct ropa_entity *ent = w->files ? &rp_catalog_resource : &rp_catalog;
    for (size_t i = 0; i < w->columns.n; i++)
        rp_csv_write_cell(&w->csv, rp_catalog_label(ent, w->columns.codes[i]));
    rp_csv_write_end_row(&w->csv);
}

/* Which sheet it is; false: none of that name. */
static bool find_sheet(struct rp_csv_catalog *w, const char *sheet, bool classes) {
    char name[32];
    w->list = !strcmp(sheet, RP_CATALOG_LIST);
    if (w->list)
        rp_catalog_list_columns(&w->columns);
    for (size_t i = 0; i < 2 * (size_t)RP_CATALOG_TYPES && !w->columns.n; i++) {
        w->type = i % RP_CATALOG_TYPES;
        w->files = i >= RP_CATALOG_TYPES;
        if (!strcmp(sheet, rp_catalog_sheet(w->type, w->files, name)))
            rp_catalog_columns(w->type, w->files, classes, &w->columns);
    }
    return w->columns.n;
}

enum ropa_status rp_csv_catalog_begin(const char *sheet, const struct ropa_view *view, bool classes,
                                      FILE *out, const char *name, struct rp_csv_catalog **w,
                                      struct ropa_err *err) {
    *w = calloc(1, sizeof **w);
    if (!*w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    (*w)->view = view;
    (*w)->name = name;
    if (!find_sheet(*w, sheet, classes))
        return rp_err(err, ROPA_E_NOT_FOUND, sheet);
    rp_csv_write_begin(&(*w)->csv, rp_csv_put_file, out);
    put_headings(*w);
    return ROPA_OK;
}

/* The value in words, and what is named in the place of "other". */
static void add_words(struct rp_csv_catalog *w, const struct ropa_record *rec, size_t f, struct rp_buf *out) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    const char *value = ropa_field_applies(rec, f) ? ropa_record_get(rec, f) : NULL;
    char other[64], *words = ropa_value_format(&ent->fields[f], value, ROPA_AS_LABEL, ROPA_TH, w->view);
    snprintf(other, sizeof other, "%s_other", ent->fields[f].code);
    size_t named = ropa_field_find(ent, other);
    rp_buf_str(out, words ? words : "");
    if (named != ROPA_NO_FIELD && ropa_field_applies(rec, named) && ropa_record_get(rec, named))
        rp_buf_printf(out, ": %s", ropa_record_get(rec, named));
    w->bad |= !words;
    free(words);
}

static void add_cell(struct rp_csv_catalog *w, const struct ropa_record *rec, const struct ropa_record *set,
                     const char *column, struct rp_buf *cell) {
    size_t f = rp_catalog_field(ropa_record_entity(rec), column);
    if (f == ROPA_NO_FIELD && !strcmp(column, "type"))
        add_words(w, set, CAT_DATA_TYPE, cell);
    else if (f != ROPA_NO_FIELD)
        add_words(w, rec, f, cell);
    else if (w->list)
        w->bad |= !rp_catalog_list_cell(w->view, set, w->n, column, cell);
    else
        w->bad |= !rp_catalog_cell(rec, set, column, cell);
}

static void put_line(struct rp_csv_catalog *w, const struct ropa_record *rec, const struct ropa_record *set) {
    struct rp_buf cell = {0};
    w->n++;
    for (size_t i = 0; i < w->columns.n; i++) {
        add_cell(w, rec, set, w->columns.codes[i], &cell);
        put_cell(w, &cell);
    }
    rp_csv_write_end_row(&w->csv);
    rp_buf_free(&cell);
}

/* The next file of the set, from *i on, that others see; NULL at the end. */
static const struct ropa_record *next_file(const struct ropa_record *set, size_t *i) {
    while (*i < ropa_record_rows(set, CAT_RESOURCE)) {
        const struct ropa_record *file = ropa_record_row(set, CAT_RESOURCE, (*i)++);
        if (rp_catalog_shows(set, file))
            return file;
    }
    return NULL;
}

bool rp_csv_catalog_holds(const struct rp_csv_catalog *w, const struct ropa_record *set) {
    size_t i = 0;
    return w->list ? !rp_predicate_field_is(set, CAT_LISTED, "0")
                   : rp_catalog_type_of(set) == w->type && (!w->files || next_file(set, &i));
}

void rp_csv_catalog_put(struct rp_csv_catalog *w, const struct ropa_record *set) {
    const struct ropa_record *file;
    if (!w->files)
        put_line(w, set, set);
    for (size_t i = 0; w->files && (file = next_file(set, &i));)
        put_line(w, file, set);
}

enum ropa_status rp_csv_catalog_end(struct rp_csv_catalog *w, struct ropa_err *err) {
    return w->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_csv_write_status(&w->csv, w->name, err);
}

void rp_csv_catalog_free(struct rp_csv_catalog *w) {
    free(w);
}
