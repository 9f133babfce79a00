/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_form.h"

#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    NEW_ROWS = 1000, /* that have drop-downs, below the records */
    LISTS = 128,
    TITLE_MOST = 32, /* characters that Excel shows of an input message */
    MESSAGE_MOST = 255,
};

/* A column of the hidden sheet: what may be chosen. */
struct list {
    const void *of; /* the vocabulary or noun */
    char name[64];  /* of its range */
};

struct form {
    struct rp_xlsx *x;
    struct rp_table *t;
    lxw_worksheet *ws; /* of the lists */
    struct list lists[LISTS];
    size_t n;
    lxw_row_t row; /* of the list at hand */
};

/* ---- what may be chosen ---- */

static bool put_choice(void *ctx, const char *text) {
    struct form *f = ctx;
    rp_xlsx_text(f->x, f->ws, f->row++, (lxw_col_t)f->n, text, RP_STYLE_VALUE);
    return true;
}

static void put_choices(struct form *f, const struct ropa_field *field) {
    static const struct ropa_text yes_no[] = {{{"ใช่", "yes"}}, {{"ไม่ใช่", "no"}}};
    enum ropa_lang lang = f->x->book->lang;
    for (size_t i = 0; field->kind == ROPA_BOOL && i < 2; i++)
        put_choice(f, yes_no[i].in[lang]);
    for (size_t i = 0; field->vocab && i < field->vocab->n; i++)
        put_choice(f, field->vocab->choices[i].label.in[lang]);
    if (!field->vocab && field->of && f->x->book->titles)
        f->x->book->titles(f->x->book->tell_ctx, field->of, put_choice, f);
}

/* The range of what may be chosen for the field, made when it is asked for first; NULL where there is nothing. */
static const char *list_of(struct form *f, const struct ropa_field *field) {
    static const char yes_no;
    const void *of = field->kind == ROPA_BOOL ? (const void *)&yes_no
                     : field->vocab           ? (const void *)field->vocab
                                              : (const void *)field->of;
    const char *code = field->kind == ROPA_BOOL ? "yes_no"
                       : field->vocab           ? field->vocab->code
                       : field->of              ? field->of->code
                                                : "";
    struct rp_buf range = {0};
    for (size_t i = 0; i < f->n; i++)
        if (f->lists[i].of == of)
            return *f->lists[i].name ? f->lists[i].name : NULL;
    if (!of || f->n == LISTS)
        return NULL;
    struct list *l = &f->lists[f->n];
    *l = (struct list){.of = of};
    f->row = 0;
    rp_xlsx_text(f->x, f->ws, f->row++, (lxw_col_t)f->n, code, RP_STYLE_LABEL);
    put_choices(f, field);
    if (f->row > 1) {
        char first[LXW_MAX_CELL_NAME_LENGTH], last[LXW_MAX_CELL_NAME_LENGTH];
        snprintf(l->name, sizeof l->name, "list_%s", code);
        lxw_rowcol_to_cell_abs(first, 1, (lxw_col_t)f->n, LXW_TRUE, LXW_TRUE);
        lxw_rowcol_to_cell_abs(last, f->row - 1, (lxw_col_t)f->n, LXW_TRUE, LXW_TRUE);
        rp_buf_str(&range, "='");
        rp_xlsx_doubled(&range, f->ws->name, '\'');
        rp_buf_printf(&range, "'!%s:%s", first, last);
        rp_xlsx_note(f->x, range.bad ? LXW_ERROR_MEMORY_MALLOC_FAILED
                                     : workbook_define_name(f->x->wb, l->name, range.p));
        rp_buf_free(&range);
    }
    f->n++;
    return *l->name ? l->name : NULL;
}

/* ---- one column ---- */

static const struct ropa_field *field_of(const struct rp_layout_column *c) {
    return c->path.view ? NULL : ropa_place_field(&c->path.place);
}

/* Several values stand in one cell, one a line: what was chosen is typed on. */
static bool is_several(const struct ropa_field *field) {
    return field->kind == ROPA_SET || field->kind == ROPA_REFS;
}

/* Whether nothing but what the list holds may stand in the cell. */
static bool is_strict(const struct ropa_field *field) {
    bool closed = field->kind == ROPA_BOOL || (field->kind == ROPA_CHOICE && !field->vocab->open);
    return closed && !(field->flags & ROPA_NA_ALLOWED);
}

static const char *need_of(const struct rp_xlsx *x, const struct ropa_field *field) {
    if (field->need != ROPA_REQUIRED)
        return "";
    return field->applies ? rp_xlsx_word(x, "ต้องกรอกเมื่อเกี่ยวข้อง ", "Required where it applies. ")
                          : rp_xlsx_word(x, "ต้องกรอก ", "Required. ");
}

/* The beginning of `text` in at most `most` characters, whole ones, as Excel counts. */
static void cut(char *text, size_t most) {
    char *p = text;
    for (size_t n = 0; *p && n < most; n++)
        for (p++; (*p & 0xC0) == 0x80; p++)
            ;
    *p = '\0';
}

/* What the cell is for: shown when it is entered. */
static void help_of(const struct rp_xlsx *x, const struct ropa_field *field, char *title, size_t title_size,
                    char *message, size_t message_size) {
    const char *help = field->help.in[x->book->lang];
    snprintf(title, title_size, "%s", field->label.in[x->book->lang]);
    snprintf(message, message_size, "%s%s%s%s%s", need_of(x, field), help ? help : "",
             is_several(field) ? rp_xlsx_word(x, " หลายค่าให้ขึ้นบรรทัดใหม่ด้วย Alt+Enter",
                                              " Several values: one a line, Alt+Enter")
                               : "",
             field->example ? rp_xlsx_word(x, " ตัวอย่าง: ", " Example: ") : "",
             field->example ? field->example : "");
    cut(title, TITLE_MOST);
    cut(message, MESSAGE_MOST);
}

static void put_validation(struct form *f, size_t c, lxw_row_t last) {
    const struct ropa_field *field = field_of(&f->t->sheet->columns[c]);
    char title[512], message[4096], formula[80];
    if (!field)
        return;
    const char *list = list_of(f, field);
    help_of(f->x, field, title, sizeof title, message, sizeof message);
    lxw_data_validation v = {
        .validate = LXW_VALIDATION_TYPE_ANY, .input_title = title, .input_message = message};
    if (list) {
        snprintf(formula, sizeof formula, "=%s", list);
        v.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        v.value_formula = formula;
        v.show_error = is_strict(field) ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
        v.error_title = (char *)rp_xlsx_word(f->x, "ไม่อยู่ในรายการเลือก", "Not in the list");
        v.error_message = (char *)rp_xlsx_word(f->x, "โปรดเลือกจากรายการ หรือเว้นว่างไว้",
                                               "Choose from the list, or leave it empty");
    }
    rp_xlsx_note(
        f->x, worksheet_data_validation_range(f->t->ws, f->t->first, (lxw_col_t)c, last, (lxw_col_t)c, &v));
}

/* ---- what is missing ---- */

static size_t title_column(const struct rp_table *t) {
    size_t c = 0;
    while (c < t->sheet->n_columns && field_of(&t->sheet->columns[c]) != &t->ent->fields[t->ent->title])
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

/* Where a record begins, what it must hold and doesn't; in a line with one of its rows, what such a row must hold. */
static void mark_missing(struct form *f, size_t c, lxw_row_t last) {
    const struct rp_table *t = f->t;
    const struct ropa_field *field = field_of(&t->sheet->columns[c]);
    size_t title = title_column(t), from, to;
    char name[LXW_MAX_CELL_NAME_LENGTH], above[LXW_MAX_CELL_NAME_LENGTH], cell[LXW_MAX_CELL_NAME_LENGTH],
        first[LXW_MAX_CELL_NAME_LENGTH], end[LXW_MAX_CELL_NAME_LENGTH], formula[320];
    if (!field || field->need != ROPA_REQUIRED || field->applies || c == title ||
        title == t->sheet->n_columns)
        return;
    columns_beside(t->sheet, c, &from, &to);
    lxw_rowcol_to_cell_abs(name, t->first, (lxw_col_t)title, LXW_FALSE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(above, t->first - 1, (lxw_col_t)title, LXW_FALSE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(cell, t->first, (lxw_col_t)c, LXW_FALSE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(first, t->first, (lxw_col_t)from, LXW_FALSE, LXW_TRUE);
    lxw_rowcol_to_cell_abs(end, t->first, (lxw_col_t)to, LXW_FALSE, LXW_TRUE);
    snprintf(formula, sizeof formula,
             "=AND(%s=\"\",OR(AND(%s<>\"\",%s<>%s),COUNTA(%s:%s)>0),LEFT(%s,%d)<>\"%s\")", cell, name, name,
             above, first, end, first, f->x->book->lang == ROPA_EN ? 14 : 13,
             rp_xlsx_word(f->x, "ไม่เกี่ยวข้อง", "Not applicable"));
    lxw_conditional_format rule = {.type = LXW_CONDITIONAL_TYPE_FORMULA,
                                   .value_string = formula,
                                   .format = f->x->style[RP_STYLE_MISSING],
                                   .stop_if_true = LXW_TRUE};
    rp_xlsx_note(
        f->x, worksheet_conditional_format_range(t->ws, t->first, (lxw_col_t)c, last, (lxw_col_t)c, &rule));
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
};
enum { HOW = sizeof how / sizeof how[0] };

static void put_example(struct form *f, lxw_worksheet *ws, lxw_row_t row, const struct ropa_field *field) {
    const char *cells[COLUMNS] = {field->label.in[f->x->book->lang],
                                  field->need != ROPA_REQUIRED ? ""
                                  : field->applies ? rp_xlsx_word(f->x, "เมื่อเกี่ยวข้อง", "where it applies")
                                                   : rp_xlsx_word(f->x, "ต้องกรอก", "required"),
                                  field->example, field->help.in[f->x->book->lang]};
    unsigned lines = 1;
    for (lxw_col_t c = 0; c < COLUMNS; c++) {
        const char *text = cells[c] ? cells[c] : "";
        unsigned n = rp_block_lines(text, columns[c].width * 9 / 10);
        lines = n > lines ? n : lines;
        rp_xlsx_blank(f->x, ws, row, c, RP_STYLE_CARD_BODY);
        rp_xlsx_text(f->x, ws, row, c, text, RP_STYLE_CARD_BODY);
    }
    worksheet_set_row(ws, row, rp_xlsx_height(f->x, lines), NULL);
}

/* A field a line, under the headings of the table; import knows by the sheet's name that it is no data. */
static void put_examples(struct form *f) {
    const struct rp_layout_sheet *sheet = f->t->sheet;
    enum ropa_lang lang = f->x->book->lang;
    const char *name = rp_xlsx_word(f->x, "ตัวอย่างและวิธีกรอก", "Examples and help"), *above = "";
    lxw_worksheet *ws = rp_xlsx_sheet(f->x, name, false);
    lxw_row_t row = 0;
    if (!ws)
        return;
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        worksheet_set_column(ws, c, c, columns[c].width, NULL);
    for (size_t i = 0; i < HOW; i++, row++) {
        rp_xlsx_merge(f->x, ws, row, 0, row, COLUMNS - 1, how[i].in[lang],
                      i ? RP_STYLE_NOTE_WRAPPED : RP_STYLE_TITLE);
        worksheet_set_row(ws, row,
                          i ? rp_xlsx_height(f->x, rp_block_lines(how[i].in[lang], 100))
                            : rp_xlsx_least(f->x, RP_STYLE_TITLE),
                          NULL);
    }
    for (lxw_col_t c = 0; c < COLUMNS; c++)
        rp_xlsx_text(f->x, ws, row, c, columns[c].head.in[lang], RP_STYLE_HEAD);
    worksheet_set_row(ws, row, rp_xlsx_height(f->x, 1), NULL);
    worksheet_repeat_rows(ws, row, row);
    worksheet_freeze_panes(ws, row + 1, 0);
    for (size_t i = 0; i < sheet->n_columns; i++) {
        const struct rp_layout_column *c = &sheet->columns[i];
        const char *group = c->n_heads > 1 ? c->heads[0].in[lang] : "";
        if (*group && strcmp(group, above) != 0) {
            row++;
            rp_xlsx_merge(f->x, ws, row, 0, row, COLUMNS - 1, above = group, RP_STYLE_CARD_SECTION);
            worksheet_set_row(ws, row, rp_xlsx_height(f->x, 1), NULL);
        }
        if (field_of(c))
            put_example(f, ws, ++row, field_of(c));
    }
    rp_xlsx_page(f->x, ws, false, false, name);
    worksheet_fit_to_pages(ws, 1, 0);
    worksheet_print_area(ws, 0, 0, row, COLUMNS - 1);
    worksheet_protect(ws, NULL, NULL);
}

/* The headings stay, without a secret: whoever must can take the protection off. */
static void protect(struct form *f) {
    lxw_protection may = {.format_cells = 1,
                          .format_columns = 1,
                          .format_rows = 1,
                          .insert_rows = 1,
                          .delete_rows = 1,
                          .sort = 1,
                          .autofilter = 1};
    worksheet_protect(f->t->ws, NULL, &may);
}

void rp_form_end(struct rp_xlsx *x, struct rp_table *t) {
    struct form f = {.x = x, .t = t};
    lxw_row_t last = t->row + NEW_ROWS - 1;
    if (x->failed)
        return;
    put_examples(&f);
    if (!(f.ws = rp_xlsx_sheet(x, rp_xlsx_word(x, "รายการเลือก", "Choices"), false)))
        return;
    worksheet_hide(f.ws);
    for (size_t c = 0; c < t->sheet->n_columns; c++) {
        put_validation(&f, c, last);
        mark_missing(&f, c, last);
    }
    protect(&f);
}
