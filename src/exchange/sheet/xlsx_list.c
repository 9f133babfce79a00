/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_list.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_register.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"

#include <stdlib.h>
#include <string.h>

static json_t *text_of(const struct ropa_text *t) {
    return json_pack("{s:s, s:s}", "th", t->in[ROPA_TH], "en", t->in[ROPA_EN]);
}

static void add_all(json_t *columns, const char *rows) {
    char prefix[80];
    size_t n = strlen(rows);
    if (n + 2 > sizeof prefix)
        return;
    memcpy(prefix, rows, n + 1);
    if (n)
        memcpy(prefix + n, ".", 2);
    json_array_append_new(columns, json_pack("{s:s}", "all", prefix));
}

static void add_column(json_t *columns, const struct ropa_text *heading, const char *path, unsigned width) {
    json_array_append_new(columns, json_pack("{s:o, s:s, s:i}", "heading", text_of(heading), "path", path,
                                             "width", width ? (int)width : 24));
}

/* Every field that has no column yet, its own before those of its rows. */
static void add_everything(json_t *columns, const struct ropa_entity *ent) {
    add_all(columns, "");
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS)
            add_all(columns, ent->fields[f].code);
}

/* What a list on the screen shows stands on paper, and all the rest beside it; *printed is how many columns those are. */
static json_t *columns_of(const struct ropa_entity *ent, bool acted, int *printed) {
    static const struct ropa_text ref = {{"รหัส", "Ref"}}, status = {{"สถานะ", "Status"}};
    size_t listed[ROPA_LISTED], n = ropa_entity_listed(ent, listed);
    json_t *columns = json_array();
    if (ent->prefix)
        add_column(columns, &ref, "@ref", 18);
    for (size_t i = 0; i < n && i < (acted ? ROPA_LISTED - 1 : ROPA_LISTED); i++)
        add_column(columns, &ent->fields[listed[i]].label, ent->fields[listed[i]].code,
                   ent->fields[listed[i]].width);
    if (acted)
        add_column(columns, &status, "@status", 14);
    *printed = (int)json_array_size(columns);
    add_everything(columns, ent);
    return columns;
}

/*
 * What it is called: the rows over their field. One row alone, all in one cell and what belongs to another record are called by
 * the place itself, so that an import takes them for nothing else.
 */
static json_t *heading_of(const struct ropa_place *p) {
    const struct ropa_field *f = ropa_place_field(p);
    if (f && p->rows == ROPA_NO_FIELD && p->ref == ROPA_NO_FIELD)
        return text_of(&f->label);
    if (f && p->row == ROPA_ROW_ANY && p->ref == ROPA_NO_FIELD)
        return json_pack("[o,o]", text_of(&p->root->fields[p->rows].label), text_of(&f->label));
    char *th = ropa_place_text(p, ROPA_AS_LABEL, ROPA_TH), *en = ropa_place_text(p, ROPA_AS_LABEL, ROPA_EN);
    json_t *heading = th && en ? text_of(&(struct ropa_text){{th, en}}) : NULL;
    free(th);
    free(en);
    return heading;
}

static bool add_place(json_t *columns, const struct ropa_place *p) {
    const struct ropa_field *f = ropa_place_field(p);
    char *path = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
    json_t *column = path ? json_pack("{s:o, s:s, s:i}", "heading", heading_of(p), "path", path, "width",
                                      f && f->width >= 12 ? (int)f->width : 20)
                          : NULL;
    free(path);
    return !json_array_append_new(columns, column);
}

/* NULL: out of memory. */
static json_t *chosen_columns(const struct ropa_place *chosen, size_t n) {
    json_t *columns = json_array();
    for (size_t i = 0; columns && i < n; i++)
        if (!add_place(columns, &chosen[i])) {
            json_decref(columns);
            columns = NULL;
        }
    return columns;
}

/* Headings stand in two rows where there is more than one section to tell apart. */
static int heading_rows(const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS)
            return 2;
    return ent->n_sections > 1 ? 2 : 1;
}

/* Called after the noun, but never so long that the columns which name a record are not repeated on paper. */
static json_t *sheet_name(const struct ropa_entity *ent) {
    static const struct ropa_text list = {{"รายการ", "List"}};
    bool fits =
        strlen(ent->label.in[ROPA_TH]) <= RP_TITLES_NAME && strlen(ent->label.in[ROPA_EN]) <= RP_TITLES_NAME;
    return text_of(fits ? &ent->label : &list);
}

/* The layout of that one sheet; takes it over. */
static enum ropa_status layout_of(const struct ropa_entity *ent, json_t *sheet, struct rp_layout **out,
                                  struct ropa_err *err) {
    json_t *layout = sheet ? json_pack("{s:s, s:s, s:o, s:[o]}", "name", ent->code, "noun", ent->code,
                                       "title", text_of(&ent->label), "sheets", sheet)
                           : NULL;
    char *json = rp_json_compact(layout);
    enum ropa_status s = json ? rp_layout_parse(json, out, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(json);
    json_decref(layout);
    return s;
}

/* What no cell shows is refused by its name, before it is a path in a layout. */
static enum ropa_status check_chosen(const struct ropa_entity *ent, const struct ropa_place *chosen, size_t n,
                                     struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_shown shown;
    for (size_t i = 0; i < n && !s; i++) {
        char *path = ropa_place_text(&chosen[i], ROPA_AS_CODE, ROPA_EN);
        s = path ? rp_shown_parse(path, ent, &shown, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        free(path);
    }
    return s;
}

enum ropa_status rp_xlsx_list_layout(const struct ropa_entity *ent, bool acted,
                                     const struct ropa_place *chosen, size_t n, struct rp_layout **out,
                                     struct ropa_err *err) {
    int printed = (int)n;
    enum ropa_status s = check_chosen(ent, chosen, n, err);
    if (s)
        return s;
    json_t *columns = chosen ? chosen_columns(chosen, n) : columns_of(ent, acted, &printed);
    json_t *sheet = json_pack("{s:o, s:o, s:s, s:i, s:i, s:o, s:i}", "name", sheet_name(ent), "title",
                              text_of(&ent->label), "paper", "A4", "header_row", 3, "header_rows",
                              heading_rows(ent), "columns", columns, "printed", printed);
    return layout_of(ent, sheet, out, err);
}

const struct ropa_text rp_form_ref = {{"รหัสรายการ", "Reference"}};
const struct ropa_text rp_form_note = {
    {"หนึ่งรายการต่อหนึ่งบรรทัด หัวสีแดงคือช่องที่ต้องกรอก ดูวิธีกรอกที่แผ่นตัวอย่าง",
     "One record a line; what stands under a red heading must be filled; the sheet of examples says how"}};

enum ropa_status rp_xlsx_form_layout(const struct ropa_entity *ent, struct rp_layout **out,
                                     struct ropa_err *err) {
    json_t *columns = json_array();
    if (ent->prefix)
        add_column(columns, &rp_form_ref, "@ref", 16);
    add_column(columns, &ent->fields[ent->title].label, ent->fields[ent->title].code,
               ent->fields[ent->title].width);
    add_everything(columns, ent);
    json_t *sheet = json_pack("{s:o, s:o, s:o, s:b, s:s, s:i, s:i, s:o}", "name", sheet_name(ent), "title",
                              text_of(&ent->label), "note", text_of(&rp_form_note), "form", 1, "paper", "A4",
                              "header_row", 3, "header_rows", heading_rows(ent), "columns", columns);
    return layout_of(ent, sheet, out, err);
}
