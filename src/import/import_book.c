/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of the sheets of a workbook. */
#include "base/buf.h"
#include "base/err.h"
#include "base/uid.h"
#include "exchange/sheet/workbook.h"
#include "exchange/sheet/xlsx_details.h"
#include "exchange/sheet/xlsx_list.h"
#include "import/import_table.h"
#include "import/package.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROWS_KEPT = 4 /* that headings are looked for in at once, a power of two */
};

/* A merged range with what it shows. */
struct merge {
    struct rp_workbook_range at;
    char *text;
};

/* The ranges that reach into one row, by column. */
struct merges_of_row {
    long row; /* from 1; 0 none */
    size_t *at, n, cap;
};

struct book_rows {
    struct rp_workbook *book;
    size_t sheet;
    struct merge *merges; /* by their first column, then by their first row */
    size_t n_merges;
    struct merges_of_row rows[ROWS_KEPT];
    /* the walk at hand */
    rp_import_row_fn *each;
    void *ctx;
    long last; /* row given last, from 1 */
    long skip; /* rows passed over, up to here */
    const char **cells;
    bool *errors;
    size_t cap, hidden;
    char hidden_at[32]; /* its first cell */
    bool bad;
};

/* ---- one row ---- */

static bool make_room(struct book_rows *r, size_t n) {
    if (n <= r->cap)
        return true;
    const char **cells = realloc(r->cells, n * sizeof *cells);
    if (cells)
        r->cells = cells;
    bool *errors = realloc(r->errors, n * sizeof *errors);
    if (errors)
        r->errors = errors;
    r->cap = cells && errors ? n : r->cap;
    return cells && errors;
}

/* The last range of those that begin in the column, in `row` (from 0) or above; NULL none. */
static struct merge *begun_above(struct book_rows *r, unsigned row, size_t column) {
    size_t from = 0, to = r->n_merges;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        const struct rp_workbook_range *m = &r->merges[mid].at;
        if (m->column < column || (m->column == column && m->row <= row))
            from = mid + 1;
        else
            to = mid;
    }
    struct merge *m = from ? &r->merges[from - 1] : NULL;
    return m && m->at.column == column ? m : NULL;
}

/* What a merged range shows stands in its first cell. */
static void note_merged(struct book_rows *r, const struct rp_workbook_row *row) {
    for (size_t c = 0; c < row->n && r->n_merges; c++) {
        const struct rp_workbook_cell *cell = &row->cells[c];
        struct merge *m = begun_above(r, row->row, cell->column);
        if (m && m->at.row == row->row && !m->text && cell->kind != RP_WORKBOOK_ERROR)
            r->bad |= !(m->text = rp_strdup(cell->text));
    }
}

static bool give_row(void *ctx, const struct rp_workbook_row *row) {
    struct book_rows *r = ctx;
    size_t n = row->n ? row->cells[row->n - 1].column + 1 : 0;
    if ((long)row->row + 1 <= r->skip || !n)
        return true;
    r->bad |= !make_room(r, n);
    note_merged(r, row);
    if (r->bad)
        return false;
    for (size_t i = 0; i < n; i++) {
        r->cells[i] = "";
        r->errors[i] = false;
    }
    for (size_t i = 0; i < row->n; i++) {
        const struct rp_workbook_cell *c = &row->cells[i];
        bool blank = c->kind == RP_WORKBOOK_BLANK && c->formula;
        r->cells[c->column] = blank ? "=" : c->text;
        r->errors[c->column] = blank || c->kind == RP_WORKBOOK_ERROR;
    }
    if (row->hidden && !r->hidden++)
        rp_account_cell(row->cells[0].column, (size_t)row->row + 1, r->hidden_at);
    r->last = (long)row->row + 1;
    return r->each(r->ctx, &(struct rp_import_row){n, r->cells, r->errors, r->last, NULL});
}

static enum ropa_status walk(void *source, bool go_on, rp_import_row_fn *each, void *ctx,
                             struct ropa_err *err) {
    struct book_rows *r = source;
    r->each = each;
    r->ctx = ctx;
    r->skip = go_on ? r->last : 0;
    r->hidden = 0;
    enum ropa_status s = rp_workbook_rows(r->book, r->sheet, give_row, r, err);
    return !s && r->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* The ranges of a row: those of the last few are kept, as they are asked for cell by cell. */
static const struct merges_of_row *merges_of(struct book_rows *r, long row) {
    struct merges_of_row *of = &r->rows[row % ROWS_KEPT];
    if (of->row == row)
        return of;
    of->row = row;
    of->n = 0;
    for (size_t i = 0; i < r->n_merges; i++) {
        const struct rp_workbook_range *m = &r->merges[i].at;
        if (row <= (long)m->row || row > (long)m->last_row + 1)
            continue;
        size_t *more = rp_grow(of->at, of->n, &of->cap, sizeof *more);
        r->bad |= !more;
        if (!more)
            break;
        of->at = more;
        of->at[of->n++] = i;
    }
    return of;
}

/* Ranges of one row stand apart: the last one that begins at the column or before it is the cell's, or none is. */
static const char *merged(void *source, long row, size_t column) {
    struct book_rows *r = source;
    const struct merges_of_row *of = merges_of(r, row);
    size_t from = 0, to = of->n;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        if (r->merges[of->at[mid]].at.column <= column)
            from = mid + 1;
        else
            to = mid;
    }
    const struct merge *m = from ? &r->merges[of->at[from - 1]] : NULL;
    return m && m->text && column <= m->at.last_column ? m->text : "";
}

/* Ranges don't overlap: the last one that begins above in the column is the cell's, or none is. */
static const char *merged_down(void *source, long row, size_t column) {
    struct book_rows *r = source;
    const struct merge *m = begun_above(r, (unsigned)row - 1, column);
    bool reaches = m && m->at.row < (unsigned)row - 1 && m->at.last_row >= (unsigned)row - 1;
    return reaches && m->text ? m->text : "";
}

/* ---- a sheet ---- */

static void end_sheet(struct book_rows *r) {
    for (size_t i = 0; i < r->n_merges; i++)
        free(r->merges[i].text);
    free(r->merges);
    r->merges = NULL;
    r->n_merges = 0;
    for (size_t i = 0; i < ROWS_KEPT; i++) {
        free(r->rows[i].at);
        r->rows[i] = (struct merges_of_row){0};
    }
    r->last = 0;
}

static int by_column(const void *a, const void *b) {
    const struct rp_workbook_range *x = &((const struct merge *)a)->at, *y = &((const struct merge *)b)->at;
    return x->column != y->column ? (x->column < y->column ? -1 : 1) : (x->row > y->row) - (x->row < y->row);
}

static enum ropa_status begin_sheet(struct book_rows *r, size_t sheet, struct ropa_err *err) {
    struct rp_workbook_shape shape = {0};
    r->sheet = sheet;
    enum ropa_status s = rp_workbook_shape(r->book, sheet, &shape, err);
    if (!s && shape.n_merged && !(r->merges = calloc(shape.n_merged, sizeof *r->merges)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; !s && i < shape.n_merged; i++)
        r->merges[r->n_merges++].at = shape.merged[i];
    if (r->n_merges)
        qsort(r->merges, r->n_merges, sizeof *r->merges, by_column);
    rp_workbook_shape_free(&shape);
    return s;
}

/* Rows to show how it is done are no data. */
static bool is_example(const char *name, bool *bad) {
    static const char *const words[] = {"ตัวอย่าง", "example", "sample"};
    char *key = ropa_text_fold(name);
    bool is = false;
    for (size_t i = 0; key && i < sizeof words / sizeof *words; i++)
        is = is || !strncmp(key, words[i], strlen(words[i]));
    *bad |= !key;
    free(key);
    return is;
}

struct book {
    struct rp_import *imp;
    const struct rp_map *map;
    const char *path;
    struct book_rows rows;
    size_t read; /* sheets */
    size_t best; /* the sheet whose headings are proposed a map for, and how many it has */
    size_t headings;
    struct rp_memo details; /* of a workbook of ours: number -> the whole text of a cell cut to be printed */
    const char *details_sheet; /* its name; NULL none */
    const char *detail;        /* the text whose lines come; "" none, or one was told */
};

/* Filtered out of sight is not taken out: such rows are read, and that is said once. */
static void tell_hidden(struct book *b) {
    struct rp_buf th = {0}, en = {0};
    if (!b->rows.hidden)
        return;
    rp_buf_printf(&th, "แผ่นนี้มีแถวที่ซ่อนอยู่ %zu แถว โปรแกรมอ่านด้วย ถ้าไม่ต้องการโปรดลบแถวนั้นในไฟล์", b->rows.hidden);
    rp_buf_printf(
        &en,
        "%zu rows of this sheet are hidden; they were read too: delete them in the file if they are not meant",
        b->rows.hidden);
    rp_account_doubt(b->imp->account, b->rows.hidden_at, "", th.p ? th.p : "", en.p ? en.p : "");
    b->imp->account->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* A sheet of a workbook of ours that holds no records, or none that can be told. */
static enum ropa_status refuse_own(const struct book *b, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_FORMAT, b->path, NULL);
    rp_err_hint(
        err,
        "เป็นไฟล์ที่ ropa ส่งออก แต่ไม่พบแผ่นทะเบียนที่อ่านกลับได้ โปรดใช้ไฟล์ที่ยังมีแผ่นทะเบียนพร้อมหัวคอลัมน์และคอลัมน์ uid ที่ซ่อนไว้",
        "it was exported by ropa, but no sheet of it is a register that can be read back; use one that still has its headings and the "
        "hidden column uid");
    return ROPA_E_FORMAT;
}

/* Whether it is one: it says so, or its rows do, as the rest may be lost where another program saved it. */
static bool is_own(const struct book *b, const struct rp_import_table *t) {
    const char *said = rp_workbook_property(b->rows.book, "description");
    return (said && !strncmp(said, "ropa-file=", 10)) ||
           (rp_import_has_column(t, ROPA_AT_UID) && rp_import_has_column(t, ROPA_AT_REV));
}

/* What it says of itself under `key`, into `out`; "" nothing. */
static void said_of(const struct book *b, const char *key, char *out, size_t room) {
    const char *said = rp_workbook_property(b->rows.book, "description");
    const char *at = said && !strncmp(said, "ropa-file=", 10) ? strstr(said, key) : NULL;
    snprintf(out, room, "%.*s", at ? (int)strcspn(at + strlen(key), " ") : 0, at ? at + strlen(key) : "");
}

static bool is_list(const struct book *b) {
    char layout[64];
    said_of(b, " layout=", layout, sizeof layout);
    return !strcmp(layout, "list") || !strcmp(layout, "form");
}

/* What a form of ours calls the references. */
static void take_refs(struct rp_import_table *t) {
    for (size_t i = 0; i < t->n; i++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            if (!t->columns[i].place.root && !strcmp(t->columns[i].heading, rp_form_ref.in[lang]))
                t->columns[i].place = rp_place_own(t->imp->ent, ROPA_AT_REF);
}

/* Find out how the sheet is read: as the layout says that it was written in, of ours, else by its headings. */
static enum ropa_status begin_table(struct book *b, struct rp_import_table *t, const char *name, bool *own,
                                    struct ropa_err *err) {
    char said[64], lang[8];
    said_of(b, " layout=", said, sizeof said);
    said_of(b, " lang=", lang, sizeof lang);
    enum ropa_lang in = strcmp(lang, "en") ? ROPA_TH : ROPA_EN;
    const char *layout = b->imp->how->layout ? b->imp->how->layout : said; /* whoever names it knows better */
    bool card = !strcmp(layout, "card"), ours = card && *said;
    enum ropa_status s =
        !b->map && (card || !*layout) ? rp_card_begin(t, ours ? name : NULL, in, err) : ROPA_OK;
    *own = !b->map && (ours || t->own.sheet);
    if (s || *own)
        return s;
    s = rp_import_find_headings(t, err);
    *own = !s && !b->map && !is_list(b) && is_own(b, t);
    if (*own)
        s = rp_own_begin(t, *layout ? layout : NULL, name, err);
    else if (!s && !is_list(b))
        s = rp_import_layout(t, err);
    t->list = !s && !b->map && is_list(b);
    if (t->list)
        take_refs(t);
    return s;
}

/* Read sheet `i`, or with `refuse` say why it can't be. */
static enum ropa_status take_sheet(struct book *b, size_t i, bool refuse, struct ropa_err *err) {
    const struct rp_import_rows rows = {&b->rows, walk, merged, merged_down, NULL, b->path};
    struct rp_import_table t = {.imp = b->imp, .map = b->map, .rows = &rows};
    const char *name = rp_workbook_sheet(b->rows.book, i)->name;
    enum ropa_status s = begin_sheet(&b->rows, i, err);
    b->imp->account->sheet = name;
    bool own = false;
    if (!s)
        s = begin_table(b, &t, name, &own, err);
    bool named = !s && (own ? t.own.sheet != NULL : rp_import_is_named(&t)) &&
                 (!is_list(b) || rp_import_has_column(&t, ROPA_AT_UID));
    char edition[16];
    said_of(b, " edition=", edition, sizeof edition);
    t.own.details = &b->details;
    t.own.approved = t.own.sheet && !strcmp(edition, "approved");
    if (named) {
        b->read++;
        s = t.own.sheet || is_list(b) ? ROPA_OK : rp_import_foreign(&t, err);
        if (!s)
            s = t.own.sheet && t.own.sheet->card ? rp_card_rows_in(&t, err) : rp_import_rows_in(&t, err);
        tell_hidden(b);
    } else if (!s && refuse) {
        s = own ? refuse_own(b, err) : rp_import_refuse_headings(&t, err);
    } else if (!s && t.n > b->headings) {
        b->headings = t.n;
        b->best = i;
    }
    if (!s)
        rp_account_sheet(b->imp->account, name, named);
    rp_import_table_free(&t);
    end_sheet(&b->rows);
    return s;
}

/* ---- details ---- */

/*
 * Beside the whole text it stands line by line, to be printed. A line that isn't of it was changed there, where nothing is read, or the
 * text was: of each text the first is told.
 */
static void hold_line(struct book *b, unsigned row, const char *line) {
    char address[32];
    if (!*b->detail || strstr(b->detail, line))
        return;
    rp_account_cell(RP_DETAILS_LINE, row + 1, address);
    rp_account_doubt(
        b->imp->account, address, line,
        "บรรทัดนี้ไม่มีในข้อความทั้งหมดที่คอลัมน์ E ซึ่งเป็นที่เดียวที่โปรแกรมอ่าน ถ้าแก้บรรทัดนี้ไว้โปรดแก้ที่คอลัมน์ E ด้วย",
        "this line isn't in the whole text in column E, which alone is read: if it was changed here, change it there too");
    b->detail = "";
}

static bool take_detail(void *ctx, const struct rp_workbook_row *row) {
    struct book *b = ctx;
    const char *number = NULL, *text = NULL, *uid = NULL, *line = NULL;
    for (size_t i = 0; i < row->n; i++) {
        number = row->cells[i].column == RP_DETAILS_NUMBER ? row->cells[i].text : number;
        line = row->cells[i].column == RP_DETAILS_LINE ? row->cells[i].text : line;
        text = row->cells[i].column == RP_DETAILS_TEXT ? row->cells[i].text : text;
        uid = row->cells[i].column == RP_DETAILS_UID ? row->cells[i].text : uid;
    }
    bool begins =
        number && text && uid && rp_uid_valid(uid) && strspn(number, "0123456789") == strlen(number);
    if (!begins && line)
        hold_line(b, row->row, line);
    if (!begins)
        return true;
    struct rp_buf whole = {0};
    rp_buf_str(&whole, rp_memo_get(&b->details, number)); /* what a cell doesn't hold goes on below */
    rp_buf_str(&whole, text);
    b->imp->account->bad |= whole.bad || !rp_memo_put(&b->details, number, whole.p);
    rp_buf_free(&whole);
    const char *kept = rp_memo_get(&b->details, number);
    b->detail = kept ? kept : "";
    return true;
}

/* The texts that didn't fit a row stand on a sheet of their own, where they can be changed too: each bears the uid of its record. */
static enum ropa_status read_details(struct book *b, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < rp_workbook_sheets(b->rows.book) && !s && !b->details_sheet; i++) {
        const char *name = rp_workbook_sheet(b->rows.book, i)->name;
        if (strcmp(name, RP_DETAILS_SHEET_TH) != 0 && strcmp(name, RP_DETAILS_SHEET_EN) != 0)
            continue;
        b->imp->account->sheet = name;
        s = rp_workbook_rows(b->rows.book, i, take_detail, b, err);
        b->imp->account->sheet = NULL;
        b->details_sheet = b->details.n ? name : NULL;
    }
    return s;
}

/* ---- the file ---- */

static enum ropa_status no_such_sheet(const struct book *b, const char *wanted, struct ropa_err *err) {
    struct rp_buf names = {0};
    rp_err_subject(err, ROPA_E_NOT_FOUND, wanted, NULL);
    for (size_t i = 0; i < rp_workbook_sheets(b->rows.book); i++)
        rp_buf_printf(&names, "%s\"%s\"", i ? ", " : ": ", rp_workbook_sheet(b->rows.book, i)->name);
    if (names.p)
        rp_err_hint(err, names.p, names.p);
    rp_buf_free(&names);
    return ROPA_E_NOT_FOUND;
}

/* The sheet that was asked for; else all in sight that name records, those of examples aside. */
static enum ropa_status take_sheets(struct book *b, struct ropa_err *err) {
    const char *wanted = b->imp->how->sheet;
    enum ropa_status s = ROPA_OK;
    size_t n = rp_workbook_sheets(b->rows.book);
    for (size_t i = 0; i < n && !s; i++) {
        const struct rp_workbook_sheet *sheet = rp_workbook_sheet(b->rows.book, i);
        bool chosen = wanted && !strcmp(wanted, sheet->name);
        if (sheet->name == b->details_sheet && !chosen) {
            rp_account_sheet(b->imp->account, sheet->name, true);
            continue;
        }
        if (wanted ? chosen : n == 1 || (!sheet->hidden && !is_example(sheet->name, &b->imp->account->bad)))
            s = take_sheet(b, i, chosen, err);
        else
            rp_account_sheet(b->imp->account, sheet->name, false);
    }
    if (!s && wanted && !b->read)
        s = no_such_sheet(b, wanted, err);
    else if (!s && !b->read)
        s = take_sheet(b, b->best, true, err);
    return s;
}

/* Unless it is said otherwise, a workbook of ours is of the records that it says. */
static void take_noun(struct book *b) {
    char code[64];
    said_of(b, " noun=", code, sizeof code);
    if (!*code || b->imp->how->noun || b->map)
        return;
    const struct ropa_entity *ent = ropa_entity_find(code);
    b->imp->ent = ent ? ent : b->imp->ent;
}

enum ropa_status rp_import_book(struct rp_import *imp, const char *path, struct ropa_err *err) {
    struct book b = {.imp = imp, .path = path, .detail = ""};
    struct rp_map *map = NULL;
    enum ropa_status s = imp->how->map ? rp_map_parse(imp->how->map, imp->ent, &map, err) : ROPA_OK;
    imp->account->result.layout = map ? "map" : "register";
    imp->account->result.encoding = "xlsx";
    imp->ent = map ? map->ent : imp->ent;
    imp->answers = map;
    b.map = map && rp_map_only_answers(map) ? NULL : map;
    if (!s)
        s = rp_workbook_open(path, &b.rows.book, err);
    bool catalogue = !s && !map && !imp->how->sheet && rp_packages_are_in(b.rows.book);
    if (!s)
        take_noun(&b);
    if (!s && !catalogue)
        s = read_details(&b, err);
    if (s)
        ;
    else if (catalogue)
        s = rp_packages_take_book(imp, b.rows.book, err);
    else
        s = take_sheets(&b, err);
    imp->account->sheet = NULL;
    rp_workbook_close(b.rows.book);
    rp_memo_clear(&b.details);
    free(b.rows.cells);
    free(b.rows.errors);
    imp->answers = NULL;
    rp_map_free(map);
    return s;
}
