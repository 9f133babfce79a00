/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_dictionary.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_block.h"

#include <errno.h>
#include <ropa/version.h>
#include <stdio.h>

#define FONT 14

struct column {
    struct ropa_text label;
    unsigned width;
};

/* 275 characters: 10 points on a page of A3 across. */
static const struct column field_columns[] = {
    {{{"ทะเบียน", "Noun"}}, 18},
    {{{"รหัสช่อง", "Code"}}, 24},
    {{{"ส่วน", "Section"}}, 20},
    {{{"ชื่อช่อง (ไทย)", "Label (Thai)"}}, 28},
    {{{"ชื่อช่อง (อังกฤษ)", "Label (English)"}}, 24},
    {{{"ชนิดหรือรายการเลือก", "Type or list"}}, 19},
    {{{"ความจำเป็น", "Need"}}, 14},
    {{{"ที่มา", "Source"}}, 18},
    {{{"ตัวอย่าง", "Example"}}, 26},
    {{{"คำอธิบาย (ไทย)", "Help (Thai)"}}, 42},
    {{{"คำอธิบาย (อังกฤษ)", "Help (English)"}}, 42},
};
/* 178 characters: 10 points on a page of A4 across. */
static const struct column choice_columns[] = {
    {{{"รายการเลือก", "List"}}, 18}, {{{"รหัส", "Code"}}, 22},  {{{"ไทย", "Thai"}}, 50},
    {{{"อังกฤษ", "English"}}, 44},   {{{"กลุ่ม", "Group"}}, 24}, {{{"ที่มา", "Source"}}, 20},
};
#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const struct ropa_text title_of = {{"พจนานุกรมช่องข้อมูลของทะเบียน · ropa " ROPA_VERSION,
                                           "Dictionary of the register's fields · ropa " ROPA_VERSION}};

static lxw_worksheet *begin_sheet(struct rp_xlsx *x, const char *name, const struct column *columns, size_t n,
                                  bool a3) {
    char title[RP_XLSX_TITLE];
    lxw_worksheet *ws = rp_xlsx_sheet(x, name, false);
    for (size_t i = 0; ws && i < n; i++) {
        worksheet_set_column(ws, (lxw_col_t)i, (lxw_col_t)i, columns[i].width, NULL);
        rp_xlsx_text(x, ws, 0, (lxw_col_t)i, columns[i].label.in[x->book->lang], RP_STYLE_HEAD);
    }
    if (ws) {
        worksheet_freeze_panes(ws, 1, 2);
        worksheet_repeat_rows(ws, 0, 0);
        worksheet_set_row(ws, 0, rp_xlsx_height(x, 1), NULL);
        snprintf(title, sizeof title, "%s · %s", title_of.in[x->book->lang], name);
        rp_xlsx_page(x, ws, a3, true, title);
        worksheet_fit_to_pages(ws, 1, 0);
    }
    return ws;
}

static void put_row(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, const char *const *cells,
                    const struct column *columns, size_t n) {
    unsigned most = 1;
    for (size_t i = 0; i < n; i++) {
        const char *text = cells[i] ? cells[i] : "";
        unsigned lines = rp_lines_of(text, columns[i].width * 9 / 10);
        most = lines > most ? lines : most;
        if (*text)
            rp_xlsx_text(x, ws, row, (lxw_col_t)i, text, RP_STYLE_CARD_BODY);
        else
            rp_xlsx_blank(x, ws, row, (lxw_col_t)i, RP_STYLE_CARD_BODY);
    }
    worksheet_set_row(ws, row, rp_xlsx_height(x, most), NULL);
}

static const char *need_of(const struct rp_xlsx *x, const struct ropa_field *f) {
    if (f->flags & ROPA_DERIVED)
        return rp_xlsx_word(x, "ระบบคำนวณ", "computed");
    if (f->need == ROPA_REQUIRED)
        return f->applies ? rp_xlsx_word(x, "ต้องมี (มีเงื่อนไข)", "required (where it applies)")
                          : rp_xlsx_word(x, "ต้องมี", "required");
    if (f->need == ROPA_EXPECTED)
        return rp_xlsx_word(x, "ควรตอบ", "expected");
    return f->need == ROPA_ADVISED ? rp_xlsx_word(x, "ควรมี", "advised") : "";
}

static const char *values_of(const struct rp_xlsx *x, const struct ropa_field *f) {
    const char *kind = ropa_kind_label(f->kind)->in[x->book->lang];
    return f->vocab ? f->vocab->code : f->of && f->kind != ROPA_ROWS ? f->of->code : kind;
}

static lxw_row_t put_fields(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row,
                            const struct ropa_entity *ent) {
    for (size_t i = 0; i < ent->n_fields; i++) {
        const struct ropa_field *f = &ent->fields[i];
        char law[300];
        const char *section = f->section < ent->n_sections ? ent->sections[f->section].in[x->book->lang] : "";
        put_row(x, ws, row++,
                (const char *[]){ent->label.in[x->book->lang], f->code, section, f->label.in[ROPA_TH],
                                 f->label.in[ROPA_EN], values_of(x, f), need_of(x, f),
                                 ropa_law_text(f->law, x->book->lang, law, sizeof law), f->example,
                                 f->help.in[ROPA_TH], f->help.in[ROPA_EN]},
                field_columns, COUNT(field_columns));
        if (f->kind == ROPA_ROWS)
            row = put_fields(x, ws, row, f->of);
    }
    return row;
}

static void put_dictionary(struct rp_xlsx *x) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    lxw_worksheet *ws =
        begin_sheet(x, rp_xlsx_word(x, "ช่องข้อมูล", "Fields"), field_columns, COUNT(field_columns), true);
    lxw_row_t row = 1;
    for (size_t i = 0; ws && i < n; i++)
        row = put_fields(x, ws, row, ents[i]);
    if (ws) {
        worksheet_autofilter(ws, 0, 0, row - 1, COUNT(field_columns) - 1);
        worksheet_print_area(ws, 0, 0, row - 1, COUNT(field_columns) - 1);
    }
}

static void put_choices(struct rp_xlsx *x) {
    size_t n;
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n);
    lxw_worksheet *ws =
        begin_sheet(x, rp_xlsx_word(x, "รายการเลือก", "Lists"), choice_columns, COUNT(choice_columns), false);
    lxw_row_t row = 1;
    for (size_t v = 0; ws && v < n; v++)
        for (size_t i = 0; i < vocabs[v]->n; i++) {
            const struct ropa_choice *c = &vocabs[v]->choices[i];
            char law[300];
            put_row(x, ws, row++,
                    (const char *[]){vocabs[v]->code, c->code, c->label.in[ROPA_TH], c->label.in[ROPA_EN],
                                     c->group.in[x->book->lang],
                                     ropa_law_text(c->law, x->book->lang, law, sizeof law)},
                    choice_columns, COUNT(choice_columns));
        }
    if (ws) {
        worksheet_autofilter(ws, 0, 0, row - 1, COUNT(choice_columns) - 1);
        worksheet_print_area(ws, 0, 0, row - 1, COUNT(choice_columns) - 1);
    }
}

static enum ropa_status write_to(const char *path, const char *temporary, enum ropa_lang lang,
                                 struct ropa_err *err) {
    struct rp_book book = {.lang = lang};
    struct rp_xlsx x = {.book = &book, .wb = workbook_new(temporary)};
    lxw_doc_properties properties = {.title = (char *)title_of.in[lang],
                                     .author = (char[]){"ropa " ROPA_VERSION},
                                     .created = 1}; /* 0 would be the clock's time */
    if (!x.wb)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_xlsx_style(&x, FONT);
    workbook_set_properties(x.wb, &properties);
    put_dictionary(&x);
    put_choices(&x);
    rp_xlsx_edition(&x, "ropa " ROPA_VERSION); /* it is of a version, whatever the day */
    enum ropa_status s = rp_xlsx_close(&x, path, err);
    rp_cells_free(&x.cells);
    rp_buf_free(&x.escaped);
    return s;
}

enum ropa_status rp_xlsx_dictionary(struct rp_file *file, enum ropa_lang lang, struct ropa_err *err) {
    const char *temporary = rp_file_temporary(file);
    return temporary ? write_to(rp_file_name(file), temporary, lang, err)
                     : rp_err_errno(err, rp_file_name(file), errno);
}
