/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a csv file. */
#include "exchange/table/csv_read.h"
#include "import/import_table.h"

struct csv_rows {
    struct rp_csv *csv;
    bool own, begun;
};

static enum ropa_status walk(void *source, bool go_on, rp_import_row_fn *each, void *ctx,
                             struct ropa_err *err) {
    struct csv_rows *r = source;
    const struct rp_csv_row *row = NULL;
    enum ropa_status s = ROPA_OK;
    if (r->begun && !go_on)
        s = rp_csv_rewind(r->csv, err);
    r->begun = true;
    if (!s)
        rp_csv_set_own(r->csv, r->own);
    while (!s && !(s = rp_csv_next(r->csv, &row, err)) && row)
        if (!each(ctx, &(struct rp_import_row){row->n, row->cells, NULL, row->record, NULL}))
            break;
    return s;
}

static void set_own(void *source, bool own) {
    ((struct csv_rows *)source)->own = own;
}

/* Find out how the table is read: as a sheet of ours that was saved so, else by its headings. */
static enum ropa_status begin(struct rp_import_table *t, struct ropa_err *err) {
    enum ropa_status s = t->map ? ROPA_OK : rp_card_begin(t, NULL, ROPA_TH, err);
    if (s || t->own.sheet)
        return s;
    s = rp_import_find_headings(t, err);
    if (!s && !t->map && rp_import_has_column(t, ROPA_AT_UID) && rp_import_has_column(t, ROPA_AT_REV))
        s = rp_own_begin(t, t->imp->how->layout, "", err);
    if (s || t->own.sheet)
        return s;
    s = rp_import_layout(t, err);
    if (!s && !rp_import_is_named(t))
        s = rp_import_refuse_headings(t, err);
    return s ? s : rp_import_foreign(t, err);
}

enum ropa_status rp_import_csv(struct rp_import *imp, const char *path, struct ropa_err *err) {
    struct csv_rows source = {0};
    const char *encoding = imp->how->encoding;
    struct rp_map *map = NULL;
    const struct rp_import_rows rows = {&source, walk, NULL, NULL, set_own, path};
    enum ropa_status s = imp->how->map ? rp_map_parse(imp->how->map, imp->ent, &map, err) : ROPA_OK;
    imp->account->result.layout = map ? "map" : "register";
    if (!s && map) {
        imp->ent = map->ent;
        encoding = encoding ? encoding : map->encoding;
    }
    if (!s)
        s = rp_csv_open(path, encoding, &source.csv, err);
    imp->answers = map;
    struct rp_import_table t = {
        .imp = imp, .map = map && rp_map_only_answers(map) ? NULL : map, .rows = &rows};
    if (!s) {
        imp->account->result.encoding = rp_csv_encoding(source.csv);
        s = begin(&t, err);
    }
    if (!s)
        s = t.own.sheet && t.own.sheet->card ? rp_card_rows_in(&t, err) : rp_import_rows_in(&t, err);
    rp_csv_close(source.csv);
    rp_import_table_free(&t);
    imp->answers = NULL;
    rp_map_free(map);
    return s;
}
