/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The catalogue's Template workbook: columns by position, as its own import reads them. A sheet with another number of them isn't
 * guessed at; of the two numbers that are known either is read, and that it is the other form than the office's is said.
 */
#include "base/buf.h"
#include "base/err.h"
#include "exchange/catalog_sheets.h"
#include "import/package.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct reading {
    struct rp_import *imp;
    struct rp_package *sets;
    size_t n, cap;
    struct rp_memo by_name; /* -> its number among them, from 1 */
    bool classes;           /* as the office keeps it */
    bool has_classes;       /* as a sheet of sets has it */
    bool told;              /* that the workbook is of the other form */
    bool bad;
    /* the sheet at hand */
    size_t type;
    bool files, known;
    bool headless; /* told that its headings aren't where they are to be */
    char sheet[32];
    struct rp_catalog_columns columns;
};

bool rp_packages_are_in(const struct rp_workbook *book) {
    char name[32];
    for (size_t i = 0; i < rp_workbook_sheets(book); i++)
        for (size_t t = 0; t < RP_CATALOG_TYPES; t++)
            if (!strcmp(rp_workbook_sheet(book, i)->name, rp_catalog_sheet(t, false, name)))
                return true;
    return false;
}

/* ---- the headings ---- */

static void tell_form(struct reading *r, bool classes) {
    if (r->files || classes == r->classes || r->told)
        return;
    r->told = true;
    rp_account_doubt(
        r->imp->account, "A4", "",
        classes ? "สมุดงานนี้เป็นแบบที่มีคอลัมน์ระดับชั้นข้อมูล (gdc_class) ต่างจากที่ตั้งไว้ของหน่วยงาน จึงอ่านตามแบบของสมุดงาน"
                : "สมุดงานนี้เป็นแบบที่ไม่มีคอลัมน์ระดับชั้นข้อมูล (gdc21) ต่างจากที่ตั้งไว้ของหน่วยงาน จึงอ่านตามแบบของสมุดงาน",
        classes
            ? "the workbook is of the form with the class of the data (gdc_class), which isn't the one set for the "
              "office; it was read as what it is"
            : "the workbook is of the form without the class of the data (gdc21), which isn't the one set for the "
              "office; it was read as what it is");
}

/* By their number, which form it is. */
static void read_headings(struct reading *r, size_t n) {
    struct rp_buf th = {0}, en = {0};
    size_t numbers[2];
    for (int classes = 0; classes < 2 && !r->known; classes++) {
        rp_catalog_columns(r->type, r->files, classes, &r->columns);
        numbers[classes] = r->columns.n;
        r->known = r->columns.n == n;
        if (r->known)
            tell_form(r, classes);
        r->has_classes |= r->known && classes && !r->files;
    }
    if (r->known || !n)
        return;
    r->headless = true;
    rp_buf_printf(&th, "แผ่นนี้มี %zu คอลัมน์ แบบที่รู้จักมี %zu หรือ %zu (มีระดับชั้นข้อมูล) จึงไม่อ่านแผ่นนี้", n, numbers[0],
                  numbers[1]);
    rp_buf_printf(
        &en,
        "the sheet has %zu columns; the forms known have %zu or %zu (with the class of the data): it wasn't read",
        n, numbers[0], numbers[1]);
    rp_account_wrong(r->imp->account, "A4", "", th.p ? th.p : "", en.p ? en.p : "");
    r->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* Whether the cell's formula failed, or was never worked out. */
static bool is_failed(const struct rp_workbook_cell *c) {
    return c->kind == RP_WORKBOOK_ERROR || (c->kind == RP_WORKBOOK_BLANK && c->formula);
}

static const struct rp_workbook_cell *failed_at(const struct rp_workbook_row *row, size_t column) {
    for (size_t i = 0; i < row->n; i++)
        if (row->cells[i].column == column && is_failed(&row->cells[i]))
            return &row->cells[i];
    return NULL;
}

/* What is told of such a cell. */
static const char *failed_text(const struct rp_workbook_cell *c) {
    return *c->text ? c->text : "=";
}

static const char *text_at(const struct rp_workbook_row *row, size_t column) {
    for (size_t i = 0; i < row->n; i++)
        if (row->cells[i].column == column)
            return row->cells[i].kind == RP_WORKBOOK_ERROR ? "" : row->cells[i].text;
    return "";
}

/* The column that the heading or the code `text` is of, where it isn't this one's; columns.n: it may stand here. */
static size_t strayed(const struct reading *r, size_t column, const char *text) {
    const struct ropa_entity *ent = r->files ? &rp_catalog_resource : &rp_catalog;
    size_t found = r->columns.n;
    for (size_t c = 0; c < r->columns.n; c++) {
        size_t f = rp_catalog_field(ent, r->columns.codes[c]);
        bool is = !strcmp(text, r->columns.codes[c]) ||
                  (f != ROPA_NO_FIELD && !strcmp(text, ent->fields[f].label.in[ROPA_TH]));
        if (is && c == column)
            return r->columns.n;
        found = is && found == r->columns.n ? c : found;
    }
    return found;
}

/* Columns are read by position, there as here: of a sheet whose headings were moved with them nothing is right. */
static void check_order(struct reading *r, const struct rp_workbook_row *row) {
    char here[RP_WORKBOOK_CELL], there[RP_WORKBOOK_CELL];
    size_t c = 0, to = r->columns.n;
    for (; r->known && c < r->columns.n; c++)
        if ((to = strayed(r, c, text_at(row, c))) < r->columns.n)
            break;
    if (!r->known || to == r->columns.n)
        return;
    struct rp_buf th = {0}, en = {0};
    rp_workbook_cell_name(row->row, (unsigned)c, here);
    rp_workbook_cell_name(row->row, (unsigned)to, there);
    rp_buf_printf(
        &th, "หัวนี้เป็นของ %s คอลัมน์ถูกสลับ ระบบบัญชีข้อมูลอ่านตามตำแหน่ง จึงไม่อ่านแผ่นนี้ เรียงคอลัมน์ตามแบบแล้วนำเข้าใหม่", there);
    rp_buf_printf(
        &en,
        "this heading belongs in %s: columns were moved, and the catalogue reads them by position; the "
        "sheet wasn't read. Put them back in order and import it again",
        there);
    rp_account_wrong(r->imp->account, here, text_at(row, c), th.p ? th.p : "", en.p ? en.p : "");
    r->bad |= th.bad || en.bad;
    r->known = false;
    r->headless = true;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* ---- rows ---- */

/* A set or a file in the rows that are for headings: it begins with a name, and isn't the codes. */
static void check_above(struct reading *r, const struct rp_workbook_row *row) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    const char *name = text_at(row, 0);
    char cell[RP_WORKBOOK_CELL];
    size_t filled = 0;
    for (size_t i = 0; i < row->n; i++)
        filled += *row->cells[i].text != '\0';
    bool codes = !strcmp(name, r->files ? "dataset_name" : "name"),
         named = name[0] && name[1] && !name[strspn(name, letters)];
    rp_workbook_cell_name(row->row, 0, cell);
    if (named && !codes && filled > 2)
        rp_account_wrong(
            r->imp->account, cell, name,
            "แถวนี้อยู่เหนือแถวที่ 6 ซึ่งเป็นที่ของหัวคอลัมน์และคำอธิบาย จึงไม่อ่าน ย้ายข้อมูลลงไปตั้งแต่แถวที่ 6",
            "the row is above the sixth, where headings and explanations stand: it wasn't read; move data "
            "down to the sixth row and below");
}

/* Where there is no heading in row 4, nothing of the sheet is read. */
static void tell_headless(struct reading *r) {
    if (r->known || r->headless)
        return;
    r->headless = true;
    rp_account_wrong(
        r->imp->account, "A4", "", "แถวที่ 4 ต้องเป็นหัวคอลัมน์ และข้อมูลเริ่มแถวที่ 6 แผ่นนี้ไม่เป็นเช่นนั้น จึงไม่อ่าน",
        "headings are to stand in row 4, and data from row 6; this sheet has none there and wasn't read");
}

/* What stands right of the form's last column. */
static void leave_beyond(struct reading *r, const struct rp_workbook_row *row) {
    char cell[RP_WORKBOOK_CELL];
    for (size_t i = 0; i < row->n; i++) {
        rp_workbook_cell_name(row->row, row->cells[i].column, cell);
        if (row->cells[i].column >= r->columns.n && *row->cells[i].text)
            rp_account_left(
                r->imp->account, cell, row->cells[i].text,
                "อยู่เลยคอลัมน์สุดท้ายของแบบ จึงไม่อ่าน ย้ายไปไว้ในคอลัมน์ที่ตรงกัน หรือในทะเบียน",
                "it stands beyond the form's last column and wasn't read; move it to the column it "
                "belongs to, or into the register");
    }
}

/* The set that the row is, or whose file it is; NULL: none, or no memory. */
static struct rp_package *set_of(struct reading *r, const char *name) {
    char key[128], number[24];
    size_t n = 0;
    for (; name[n] && n + 1 < sizeof key; n++)
        key[n] = (char)tolower((unsigned char)name[n]);
    key[n] = '\0';
    const char *known = r->files && *key ? rp_memo_get(&r->by_name, key) : NULL;
    if (r->files)
        return known ? &r->sets[strtoul(known, NULL, 10) - 1] : NULL;
    struct rp_package *grown = rp_grow(r->sets, r->n, &r->cap, sizeof *grown);
    if (grown) {
        r->sets = grown;
        grown[r->n++] = (struct rp_package){0};
        snprintf(number, sizeof number, "%zu", r->n);
    }
    r->bad |= !grown || (*key && !rp_memo_get(&r->by_name, key) && !rp_memo_put(&r->by_name, key, number));
    return r->bad ? NULL : &r->sets[r->n - 1];
}

/* The sheet tells the type; what the second column says is passed over, but for one that is none of the four. */
static void add_type(size_t number, struct rp_package *p, const char *text, bool failed,
                     const char *address) {
    const struct ropa_choice *type =
        ropa_choice_find(rp_catalog.fields[CAT_DATA_TYPE].vocab, rp_catalog_type(number));
    bool other = type->flags & ROPA_OTHER;
    if (!other || *text)
        rp_package_add(p, 0, "data_type", type->code, address);
    if (other && failed)
        rp_package_add_failed(p, 0, "data_type_other", text, address);
    else if (other && strcmp(text, type->label.in[ROPA_TH]) != 0)
        rp_package_add(p, 0, "data_type_other", text, address);
}

static void add_cell(struct reading *r, struct rp_package *p, const struct rp_workbook_row *row, size_t c) {
    char cell[RP_WORKBOOK_CELL], address[64];
    const struct rp_workbook_cell *failed = failed_at(row, c);
    const char *column = r->columns.codes[c], *text = failed ? failed_text(failed) : text_at(row, c);
    rp_workbook_cell_name(row->row, (unsigned)c, cell);
    snprintf(address, sizeof address, "%s!%s", r->sheet, cell);
    if (!r->files && !strcmp(column, "type"))
        add_type(r->type, p, text, failed != NULL, address);
    else if (failed && !(r->files && !c))
        rp_package_add_failed(p, r->files ? p->files : 0, column, text, address);
    else if (!r->files)
        rp_package_add(p, 0, column, text, address);
    else if (strcmp(column, "dataset_name") != 0)
        rp_package_add(p, p->files, column, text, address);
}

/* A file of a set that the workbook doesn't have. */
static void leave_row(struct reading *r, const struct rp_workbook_row *row) {
    char cell[RP_WORKBOOK_CELL];
    for (size_t i = 0; i < row->n; i++) {
        rp_workbook_cell_name(row->row, row->cells[i].column, cell);
        if (is_failed(&row->cells[i]))
            rp_account_wrong(r->imp->account, cell, failed_text(&row->cells[i]), rp_import_failed.in[ROPA_TH],
                             rp_import_failed.in[ROPA_EN]);
        else if (*row->cells[i].text)
            rp_account_left(r->imp->account, cell, row->cells[i].text, "ไม่มีชุดข้อมูลรหัสนี้ในแผ่น Temp2",
                            "no sheet Temp2 has a set of this name");
    }
}

static bool take_row(void *ctx, const struct rp_workbook_row *row) {
    struct reading *r = ctx;
    size_t last = 0;
    for (size_t i = 0; i < row->n; i++)
        last = *row->cells[i].text || is_failed(&row->cells[i]) ? row->cells[i].column + 1 : last;
    if (row->row == RP_CATALOG_HEADINGS)
        read_headings(r, last);
    if (row->row == RP_CATALOG_HEADINGS || row->row == RP_CATALOG_FIRST - 1)
        check_order(r, row);
    if (row->row < RP_CATALOG_FIRST && row->row != RP_CATALOG_HEADINGS && !r->headless)
        check_above(r, row);
    if (row->row >= RP_CATALOG_FIRST && last)
        tell_headless(r);
    if (row->row < RP_CATALOG_FIRST || !r->known || !last)
        return !r->bad;
    leave_beyond(r, row);
    struct rp_package *p = set_of(r, text_at(row, 0));
    if (!p && !r->bad)
        leave_row(r, row);
    if (p)
        p->files += r->files;
    for (size_t c = 0; p && c < r->columns.n; c++)
        add_cell(r, p, row, c);
    return !r->bad;
}

static enum ropa_status read_sheet(struct reading *r, struct rp_workbook *book, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    rp_catalog_sheet(r->type, r->files, r->sheet);
    r->known = r->headless = false;
    for (size_t i = 0; i < rp_workbook_sheets(book) && !s; i++)
        if (!strcmp(rp_workbook_sheet(book, i)->name, r->sheet)) {
            r->imp->account->sheet = r->sheet;
            s = rp_workbook_rows(book, i, take_row, r, err);
            if (!s)
                rp_account_sheet(r->imp->account, r->sheet, r->known);
            r->imp->account->sheet = NULL;
        }
    return !s && r->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* Cells of one row of the workbook, as the export writes it. */
static void show_row(const struct rp_catalog_columns *columns, const struct ropa_record *set,
                     const struct ropa_record *rec, size_t file, struct rp_package *out) {
    struct rp_buf cell = {0};
    for (size_t c = 0; c < columns->n; c++) {
        bool type = !file && !strcmp(columns->codes[c], "type"), key = file && !c;
        rp_buf_clear(&cell);
        if (!rp_catalog_cell(rec, set, columns->codes[c], &cell))
            out->pool.bad = true;
        if (type)
            add_type(rp_catalog_type_of(set), out, cell.p ? cell.p : "", false, "");
        else if (!key)
            rp_package_add(out, file, columns->codes[c], cell.p ? cell.p : "", "");
    }
    rp_buf_free(&cell);
}

static void show(const struct rp_packages *all, const struct ropa_record *set, struct rp_package *out) {
    struct rp_catalog_columns columns;
    size_t type = rp_catalog_type_of(set), file = 0;
    rp_catalog_columns(type, false, all->classes, &columns);
    show_row(&columns, set, set, 0, out);
    rp_catalog_columns(type, true, all->classes, &columns);
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++)
        if (rp_catalog_shows(set, ropa_record_row(set, CAT_RESOURCE, i)))
            show_row(&columns, set, ropa_record_row(set, CAT_RESOURCE, i), ++file, out);
}

/* Whether the sheet is one of the form's; by its number among them. */
static bool is_form(const char *sheet, size_t number) {
    char name[32];
    return !strcmp(sheet, rp_catalog_sheet(number % RP_CATALOG_TYPES, number >= RP_CATALOG_TYPES, name));
}

/* Whether the workbook has all sheets of the form: then none of the others is one that was renamed. */
static bool has_all(const struct rp_workbook *book) {
    size_t n = 0;
    for (size_t k = 0; k < 2 * (size_t)RP_CATALOG_TYPES; k++)
        for (size_t i = 0; i < rp_workbook_sheets(book); i++)
            n += is_form(rp_workbook_sheet(book, i)->name, k);
    return n == 2 * (size_t)RP_CATALOG_TYPES;
}

/* Sheets by other names are nobody's: a renamed one is lost in the catalogue too. */
static void tell_others(struct reading *r, const struct rp_workbook *book) {
    bool whole = has_all(book);
    for (size_t i = 0; i < rp_workbook_sheets(book); i++) {
        const char *sheet = rp_workbook_sheet(book, i)->name;
        bool known = false, list = !strcmp(sheet, RP_CATALOG_LIST);
        for (size_t k = 0; k < 2 * (size_t)RP_CATALOG_TYPES && !known; k++)
            known = is_form(sheet, k);
        if (known)
            continue;
        rp_account_sheet(r->imp->account, sheet, false);
        if (!list)
            (whole ? rp_account_doubt : rp_account_wrong)(
                r->imp->account, "A1", sheet,
                "ไม่อ่านแผ่นชื่อนี้ ถ้าเป็นแผ่นของแบบที่ถูกเปลี่ยนชื่อ โปรดตั้งชื่อตามแบบ: Temp2_Meta_ หรือ Temp3_Resource_ ตามด้วย "
                "Record, Stat, GIS, Multi, Other",
                "a sheet of this name isn't read; if it is one of the form, give it its name: Temp2_Meta_ or "
                "Temp3_Resource_ and Record, Stat, GIS, Multi, Other");
    }
}

enum ropa_status rp_packages_take_book(struct rp_import *imp, struct rp_workbook *book,
                                       struct ropa_err *err) {
    struct reading r = {.imp = imp,
                        .classes = rp_catalog_has_classes(imp->reg->view, rp_store_today(imp->reg->st))};
    struct rp_packages all = {.imp = imp, .single = true, .show = show};
    const char *head = rp_workbook_property(book, "custom:" RP_CATALOG_HEAD);
    enum ropa_status s = ROPA_OK;
    imp->account->result.layout = "catalog";
    for (size_t i = 0; i < 2 * (size_t)RP_CATALOG_TYPES && !s; i++) { /* the sets first */
        r.type = i % RP_CATALOG_TYPES;
        r.files = i >= RP_CATALOG_TYPES;
        s = read_sheet(&r, book, err);
    }
    if (!s)
        tell_others(&r, book);
    all.classes = r.has_classes;
    for (size_t i = 0; i < r.n && !s; i++) {
        r.sets[i].head = head;
        s = rp_packages_take(&all, &r.sets[i], err);
    }
    if (!s)
        rp_packages_told(&all);
    for (size_t i = 0; i < r.n; i++)
        rp_package_free(&r.sets[i]);
    free(r.sets);
    rp_memo_clear(&r.by_name);
    rp_packages_free(&all);
    return s;
}
