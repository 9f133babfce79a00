/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_form.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

enum { NEW_ROWS = 1000 }; /* that have drop-downs, below the records */

/* ---- what is missing ---- */

static size_t title_column(const struct rp_table *t) {
    size_t c = 0;
    while (c < t->sheet->n_columns && rp_table_field(t, c) != &t->ent->fields[t->ent->title])
        c++;
    return c;
}

/* Columns of the rows that column `c` shows, from *from to *to; of a field of the record itself that one alone. */
static void columns_beside(const struct rp_layout_sheet *sheet, size_t c, size_t *from, size_t *to) {
    size_t k = rp_shown_rows(&sheet->columns[c].path);
    *from = *to = c;
    while (k != ROPA_NO_FIELD && *from && rp_shown_rows(&sheet->columns[*from - 1].path) == k)
        --*from;
    while (k != ROPA_NO_FIELD && *to + 1 < sheet->n_columns &&
           rp_shown_rows(&sheet->columns[*to + 1].path) == k)
        ++*to;
}

/* Columns of what the reference in column `c` may be described by instead, behind it; the last of them, `c` where there are none. */
static size_t last_gathered(const struct rp_layout_sheet *sheet, size_t c) {
    const struct ropa_place *ref = &sheet->columns[c].path.place;
    size_t to = c;
    while (ref->ref == ROPA_NO_FIELD && to + 1 < sheet->n_columns &&
           sheet->columns[to + 1].path.place.ref == ref->field &&
           sheet->columns[to + 1].path.place.rows == ref->rows)
        to++;
    return to;
}

static void put_cell(char out[LXW_MAX_CELL_NAME_LENGTH], const struct rp_table *t, size_t c) {
    lxw_rowcol_to_cell_abs(out, t->first, (lxw_col_t)c, LXW_FALSE, LXW_TRUE);
}

/* For the formula: what is named needn't be described, and what is described needn't be named. */
static void unless_told(const struct rp_table *t, size_t c, char *out, size_t size) {
    char first[LXW_MAX_CELL_NAME_LENGTH], end[LXW_MAX_CELL_NAME_LENGTH];
    size_t last = last_gathered(t->sheet, c), named = c;
    *out = '\0';
    while (t->sheet->columns[c].path.place.ref != ROPA_NO_FIELD && named &&
           t->sheet->columns[named].path.place.ref != ROPA_NO_FIELD)
        named--;
    put_cell(first, t, named);
    put_cell(end, t, last);
    if (last > c)
        snprintf(out, size, ",COUNTA(%s:%s)=0", first, end);
    else if (named < c)
        snprintf(out, size, ",%s=\"\"", first);
}

/* Where a record begins, what it must hold and doesn't; in a line with one of its rows, what such a row must hold. */
static void mark_missing(struct rp_table *t, size_t c, lxw_row_t last) {
    const struct ropa_field *field = rp_table_field(t, c);
    size_t title = title_column(t), from, to;
    char name[LXW_MAX_CELL_NAME_LENGTH], above[LXW_MAX_CELL_NAME_LENGTH], cell[LXW_MAX_CELL_NAME_LENGTH],
        first[LXW_MAX_CELL_NAME_LENGTH], end[LXW_MAX_CELL_NAME_LENGTH], unless[80], formula[400];
    if (!field || field->need != ROPA_REQUIRED || field->applies || c == title ||
        title == t->sheet->n_columns)
        return;
    columns_beside(t->sheet, c, &from, &to);
    put_cell(name, t, title);
    lxw_rowcol_to_cell_abs(above, t->first - 1, (lxw_col_t)title, LXW_FALSE, LXW_TRUE);
    put_cell(cell, t, c);
    put_cell(first, t, from);
    put_cell(end, t, to);
    unless_told(t, c, unless, sizeof unless);
    snprintf(formula, sizeof formula,
             "=AND(%s=\"\",OR(AND(%s<>\"\",%s<>%s),COUNTA(%s:%s)>0),LEFT(%s,%d)<>\"%s\"%s)", cell, name, name,
             above, first, end, first, t->x->book->lang == ROPA_EN ? 14 : 13,
             rp_xlsx_word(t->x, "ไม่เกี่ยวข้อง", "Not applicable"), unless);
    lxw_conditional_format rule = {.type = LXW_CONDITIONAL_TYPE_FORMULA,
                                   .value_string = formula,
                                   .format = t->x->style[RP_STYLE_MISSING],
                                   .stop_if_true = LXW_TRUE};
    rp_xlsx_note(
        t->x, worksheet_conditional_format_range(t->ws, t->first, (lxw_col_t)c, last, (lxw_col_t)c, &rule));
}

/* ---- the sheet of examples ---- */

enum { LABEL, NEED, EXAMPLE, HELP, COLUMNS };

static const struct {
    struct ropa_text head;
    unsigned width;
} columns[COLUMNS] = {[LABEL] = {{{"ช่อง", "Field"}}, 24},
                      [NEED] = {{{"ต้องกรอก", "Required"}}, 12},
                      [EXAMPLE] = {{{"ตัวอย่าง", "Example"}}, 26},
                      [HELP] = {{{"คำอธิบาย", "Help"}}, 38}};

static const struct ropa_text how[] = {
    {{"วิธีกรอก", "How to fill it in"}},
    {{"1. แต่ละรายการเริ่มด้วยชื่อ หนึ่งรายการต่อหนึ่งบรรทัด เลือกจากรายการที่เซลล์มีให้ ช่องสีเหลืองคือยังขาด",
      "1. A record begins with its name, one a line; choose from the list that a cell offers; a yellow cell is still missing"}},
    {{"2. ถ้ารายการหนึ่งมีวัตถุประสงค์ ผู้รับ หรือที่เก็บหลายข้อ ให้กรอกข้อต่อไปที่บรรทัดถัดไป โดยเว้นชื่อและช่องอื่นว่างไว้",
      "2. What a record has several of (purposes, recipients, storage) goes on in the next line, with the name and all else left empty"}},
    {{"3. ช่องที่เลือกได้หลายค่า ให้พิมพ์ค่าละบรรทัดในเซลล์เดียวกัน (Alt+Enter) ข้อที่ไม่มีให้พิมพ์ \"ไม่เกี่ยวข้อง: เหตุผล\"",
      "3. Several values stand in one cell, one a line (Alt+Enter); what doesn't apply is typed as \"Not applicable: why\""}},
    {{"4. วันที่พิมพ์ได้ตามถนัด เช่น 31/3/2566 บันทึกไฟล์แล้วส่งกลับ ผู้ดูแลทะเบียนนำเข้าได้ทันที ช่องรหัสรายการปล่อยว่างสำหรับรายการใหม่",
      "4. Dates as you are used to (31/3/2566). Save the file and send it back: it is taken in as it is; leave the reference of a new record empty"}},
    {{"5. เกณฑ์การเก็บรักษาและมาตรการที่ตั้งชื่อไว้แล้ว เลือกชื่อก็พอ ถ้ายังไม่มี ให้กรอกระยะเวลา วันเริ่มนับ วิธีทำลาย และมาตรการในช่องถัดไปแทน",
      "5. Of a retention rule or a set of measures that has a name, the name is enough; where there is none, fill in the period, its start, the disposal and the measures beside it instead"}},
};
enum { HOW = sizeof how / sizeof how[0] };

/*
 * Examples are written as they are typed in Thai. In an English form days and what is chosen are told in English, appended to `out`; texts,
 * and what other records are called, stay in the language of the register.
 */
static const char *example_of(struct rp_table *t, size_t at, struct rp_buf *out) {
    const struct ropa_field *field = rp_table_field(t, at);
    const struct ropa_place *place = &t->sheet->columns[at].path.place;
    bool told = field->kind == ROPA_BOOL || field->kind == ROPA_DATE || field->vocab;
    struct ropa_record *rec =
        told && t->x->book->lang == ROPA_EN ? ropa_record_new(ropa_place_entity(place)) : NULL;
    struct rp_cell cell = {.kind = RP_CELL_EMPTY};
    char day[64];
    if (!rec || !field->example ||
        ropa_record_parse(rec, place->field, field->example, t->x->book->live, NULL)) {
        ropa_record_free(rec);
        return field->example;
    }
    if (field->kind == ROPA_DATE)
        rp_buf_str(out, ropa_date_format(ropa_record_get(rec, place->field), ROPA_EN, ROPA_DATE_SHORT, day,
                                         sizeof day));
    else
        rp_cell_field(&t->x->cells, rec, place->field, &cell);
    if (cell.kind == RP_CELL_TEXT || cell.kind == RP_CELL_TICK)
        rp_buf_str(out, cell.text);
    ropa_record_free(rec);
    return out->n ? out->p : field->example;
}

static void put_example(struct rp_table *t, lxw_worksheet *ws, lxw_row_t row, size_t at) {
    const struct ropa_field *field = rp_table_field(t, at);
    struct rp_buf example = {0};
    const char *cells[COLUMNS] = {field->label.in[t->x->book->lang],
                                  field->need != ROPA_REQUIRED ? ""
                                  : !rp_table_must(t, at)
                                      ? rp_xlsx_word(t->x, "เมื่อเกี่ยวข้อง", "where it applies")
                                      : rp_xlsx_word(t->x, "ต้องกรอก", "required"),
                                  example_of(t, at, &example), field->help.in[t->x->book->lang]};
    unsigned lines = 1;
    for (lxw_col_t c = 0; c < COLUMNS; c++) {
        const char *text = cells[c] ? cells[c] : "";
        unsigned n = rp_lines_of(text, columns[c].width * 9 / 10);
        lines = n > lines ? n : lines;
        rp_xlsx_blank(t->x, ws, row, c, RP_STYLE_CARD_BODY);
        rp_xlsx_text(t->x, ws, row, c, text, RP_STYLE_CARD_BODY);
    }
    worksheet_set_row(ws, row, rp_xlsx_height(t->x, lines), NULL);
    if (example.bad)
        rp_xlsx_note(t->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    rp_buf_free(&example);
}

/* A field a line, under the headings of the table; import knows by the sheet's name that it is no data. */
static void put_examples(struct rp_table *t) {
    const struct rp_layout_sheet *sheet = t->sheet;
    enum ropa_lang lang = t->x->book->lang;
    const char *name = rp_xlsx_word(t->x, "ตัวอย่างและวิธีกรอก", "Examples and help"), *above = "";
    lxw_worksheet *ws = rp_xlsx_sheet(t->x, name, false);
    lxw_row_t row = 0;
    if (!ws)
        return;
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        worksheet_set_column(ws, c, c, columns[c].width, NULL);
    for (size_t i = 0; i < HOW; i++, row++) {
        rp_xlsx_merge(t->x, ws, row, 0, row, COLUMNS - 1, how[i].in[lang],
                      i ? RP_STYLE_NOTE_WRAPPED : RP_STYLE_TITLE);
        worksheet_set_row(ws, row,
                          i ? rp_xlsx_height(t->x, rp_lines_of(how[i].in[lang], 100))
                            : rp_xlsx_least(t->x, RP_STYLE_TITLE),
                          NULL);
    }
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        rp_xlsx_text(t->x, ws, row, c, columns[c].head.in[lang], RP_STYLE_HEAD);
    worksheet_set_row(ws, row, rp_xlsx_height(t->x, 1), NULL);
    worksheet_repeat_rows(ws, row, row);
    worksheet_freeze_panes(ws, row + 1, 0);
    for (size_t i = 0; i < sheet->n_columns; i++) {
        const struct rp_layout_column *c = &sheet->columns[i];
        const char *group = c->n_heads > 1 ? c->heads[0].in[lang] : "";
        if (*group && strcmp(group, above) != 0) {
            row++;
            rp_xlsx_merge(t->x, ws, row, 0, row, COLUMNS - 1, above = group, RP_STYLE_CARD_SECTION);
            worksheet_set_row(ws, row, rp_xlsx_height(t->x, 1), NULL);
        }
        if (rp_table_field(t, i))
            put_example(t, ws, ++row, i);
    }
    rp_xlsx_page(t->x, ws, false, false, name);
    worksheet_fit_to_pages(ws, 1, 0);
    worksheet_print_area(ws, 0, 0, row, COLUMNS - 1);
    worksheet_protect(ws, NULL, NULL);
}

/* The headings stay, without a secret: whoever must can take the protection off. */
static void protect(struct rp_table *t) {
    lxw_protection may = {.format_cells = 1,
                          .format_columns = 1,
                          .format_rows = 1,
                          .insert_rows = 1,
                          .delete_rows = 1,
                          .sort = 1,
                          .autofilter = 1};
    worksheet_protect(t->ws, NULL, &may);
}

void rp_form_end(struct rp_table *t, struct rp_choices *choices) {
    lxw_row_t last = t->row + NEW_ROWS - 1;
    if (t->x->failed)
        return;
    put_examples(t);
    rp_choices_put(choices, t, last);
    for (size_t c = 0; c < t->sheet->n_columns; c++)
        mark_missing(t, c, last);
    protect(t);
}
