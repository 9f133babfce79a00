/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_choices.h"

#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

enum {
    TITLE_MOST = 32, /* characters that Excel shows of an input message */
    MESSAGE_MOST = 255,
};

static bool put_choice(void *ctx, const char *text) {
    struct rp_choices *f = ctx;
    rp_xlsx_text(f->x, f->ws, f->row++, (lxw_col_t)f->n, text, RP_STYLE_VALUE);
    return true;
}

static void put_choices(struct rp_choices *f, const struct ropa_field *field) {
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
static const char *list_of(struct rp_choices *f, const struct ropa_field *field) {
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
    if (!of || f->n == RP_CHOICE_LISTS)
        return NULL;
    if (!f->ws) {
        if (!(f->ws = rp_xlsx_sheet(f->x, rp_xlsx_word(f->x, "รายการเลือก", "Choices"), false)))
            return NULL;
        worksheet_hide(f->ws);
    }
    struct rp_choice_list *l = &f->lists[f->n];
    *l = (struct rp_choice_list){.of = of};
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

/* Several values stand in one cell, one a line: what was chosen is typed on. */
static bool is_several(const struct ropa_field *field) {
    return field->kind == ROPA_SET || field->kind == ROPA_REFS;
}

/* Whether nothing but what the list holds may stand in the cell. */
static bool is_strict(const struct ropa_field *field) {
    bool closed = field->kind == ROPA_BOOL || (field->kind == ROPA_CHOICE && !field->vocab->open);
    return closed && !(field->flags & ROPA_NA_ALLOWED);
}

static const char *need_of(const struct rp_xlsx *x, const struct ropa_field *field, bool must) {
    if (field->need != ROPA_REQUIRED)
        return "";
    return !must ? rp_xlsx_word(x, "ต้องกรอกเมื่อเกี่ยวข้อง ", "Required where it applies. ")
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

/* NULL: there is none in the language of the workbook. They are as officers write: those in Thai tell nothing to who reads English. */
static const char *example_of(const struct rp_xlsx *x, const struct ropa_field *field) {
    bool thai = false;
    for (const char *p = field->example; p && *p; p++)
        thai |= (unsigned char)*p == 0xE0;
    return thai && x->book->lang != ROPA_TH ? NULL : field->example;
}

/* What the cell is for: shown when it is entered. */
static void help_of(const struct rp_xlsx *x, const struct ropa_field *field, bool must, char *title,
                    size_t title_size, char *message, size_t message_size) {
    const char *help = field->help.in[x->book->lang], *example = example_of(x, field);
    snprintf(title, title_size, "%s", field->label.in[x->book->lang]);
    snprintf(message, message_size, "%s%s%s%s%s", need_of(x, field, must), help ? help : "",
             is_several(field) ? rp_xlsx_word(x, " หลายค่าให้ขึ้นบรรทัดใหม่ด้วย Alt+Enter",
                                              " Several values: one a line, Alt+Enter")
                               : "",
             example ? rp_xlsx_word(x, " ตัวอย่าง: ", " Example: ") : "", example ? example : "");
    cut(title, TITLE_MOST);
    cut(message, MESSAGE_MOST);
}

/* A form takes nothing else in a cell of a closed list; a register shows what stands in it in words of its own. */
static void put_validation(struct rp_choices *f, const struct rp_table *t, size_t c, lxw_row_t last) {
    const struct ropa_field *field = rp_table_field(t, c);
    char title[512], message[4096], formula[80];
    if (!field || (!t->sheet->form && t->sheet->columns[c].path.place.ref != ROPA_NO_FIELD))
        return;
    const char *list = t->sheet->form || field->vocab ? list_of(f, field) : NULL;
    help_of(f->x, field, rp_table_must(t, c), title, sizeof title, message, sizeof message);
    lxw_data_validation v = {
        .validate = LXW_VALIDATION_TYPE_ANY, .input_title = title, .input_message = message};
    if (list) {
        snprintf(formula, sizeof formula, "=%s", list);
        v.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        v.value_formula = formula;
        v.show_error = t->sheet->form && is_strict(field) ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
        v.error_title = (char *)rp_xlsx_word(f->x, "ไม่อยู่ในรายการเลือก", "Not in the list");
        v.error_message = (char *)rp_xlsx_word(f->x, "โปรดเลือกจากรายการ หรือเว้นว่างไว้",
                                               "Choose from the list, or leave it empty");
    }
    rp_xlsx_note(f->x,
                 worksheet_data_validation_range(t->ws, t->first, (lxw_col_t)c, last, (lxw_col_t)c, &v));
}

void rp_choices_put(struct rp_choices *f, const struct rp_table *t, lxw_row_t last) {
    for (size_t c = 0; c < t->sheet->n_columns && !f->x->failed; c++)
        put_validation(f, t, c, last);
}
