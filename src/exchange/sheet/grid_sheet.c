/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/grid_sheet.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/sheet/layout.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UID_LENGTH = 36, HEADS_WITHIN = 100 };
#define NONE ((unsigned)-1)
#define LOST 2000000 /* more than a sheet has rows */

/* A text that stood in a row above, where headings may stand. */
struct head {
    unsigned row, column;
    const char *text; /* in the pool */
};

struct reading {
    struct rp_grid *out;
    const struct rp_grid *like;
    rp_grid_cell_fn *tell;
    void *ctx;
    struct rp_workbook *book;
    size_t i;                  /* the sheet's number */
    const char *named, *sheet; /* what it is called, and what it should be */
    struct head *above;        /* texts of the rows read before the headings were found */
    size_t n_above, cap_above;
    struct rp_grid_head *heads;
    size_t n_heads;
    unsigned uid, rev; /* the columns that say whose a row is, and of which state; NONE not known (yet) */
    bool table;
    unsigned last_column; /* that holds something */
    char record[UID_LENGTH + 1], label[128];
    unsigned line, loose; /* of the record; rows that belong to none */
    struct rp_memo lines; /* record: lines met, where they don't stand together */
};

static const char *text_at(const struct rp_workbook_row *row, unsigned column) {
    for (size_t i = 0; i < row->n; i++)
        if (row->cells[i].column == column)
            return row->cells[i].text;
    return NULL;
}

static bool is_uid(const char *s) {
    return s && strlen(s) == UID_LENGTH && strspn(s, "0123456789abcdef-") == UID_LENGTH && s[8] == '-' &&
           s[23] == '-';
}

/* ---- headings ---- */

static void note_above(struct reading *r, const struct rp_workbook_row *row) {
    for (size_t i = 0; i < row->n; i++) {
        struct head *grown = rp_grow(r->above, r->n_above, &r->cap_above, sizeof *grown);
        if (!grown) {
            r->out->bad = true;
            return;
        }
        r->above = grown;
        r->above[r->n_above++] =
            (struct head){row->row, row->cells[i].column, rp_pool_text(&r->out->pool, row->cells[i].text)};
        r->out->bad |= r->out->pool.bad;
    }
}

/* The lowest text over `column` in the heading rows, which end at `last`; NULL when there is none. */
static const char *head_over(const struct reading *r, unsigned last, unsigned column) {
    for (size_t i = r->n_above; i-- > 0 && r->above[i].row + RP_LAYOUT_HEADS > last;)
        if (r->above[i].column == column)
            return r->above[i].text;
    return NULL;
}

/* Which of its name the heading `i` is; 1: the only or the first one. */
static size_t which(const struct reading *r, size_t i) {
    size_t same = 1;
    for (size_t k = 0; k < i; k++)
        same += !strcmp(r->heads[k].text, r->heads[i].text);
    return same;
}

/* The headings from what stood above, each told from others of its name. */
static void name_columns(struct reading *r, unsigned last) {
    size_t most = 0;
    for (size_t i = 0; i < r->n_above; i++)
        most = r->above[i].column + 1 > most ? r->above[i].column + 1 : most;
    if (!(r->heads = calloc(most + 1, sizeof *r->heads))) {
        r->out->bad = true;
        return;
    }
    for (unsigned c = 0; c < most; c++) {
        const char *text = head_over(r, last, c);
        if (text)
            r->heads[r->n_heads++] = (struct rp_grid_head){r->sheet, text, c};
    }
    for (size_t i = r->n_heads; i-- > 0;) {
        size_t same = which(r, i);
        char name[512];
        if (same == 1)
            continue;
        snprintf(name, sizeof name, "%.480s #%zu", r->heads[i].text, same);
        const char *kept = rp_pool_text(&r->out->pool, name);
        r->heads[i].text = kept ? kept : "";
    }
    r->out->bad |= r->out->pool.bad;
    rp_grid_add_heads(r->out, r->sheet, r->heads, r->n_heads, r->like);
}

/* Where the workbook that this one should be like has the heading `text` of the sheet; NONE where it has none. */
static unsigned column_of(const struct reading *r, const char *text) {
    for (size_t i = 0; r->like && i < r->like->n_heads; i++)
        if (!strcmp(r->like->heads[i].sheet, r->sheet) && !strcmp(r->like->heads[i].text, text))
            return r->like->heads[i].column;
    return NONE;
}

/* Whether this row ends the headings of a table of ours: its hidden columns are called uid and rev. */
static bool find_heads(struct reading *r, const struct rp_workbook_row *row) {
    unsigned uid = NONE, rev = NONE;
    for (size_t i = 0; i < row->n; i++) {
        uid = !strcmp(row->cells[i].text, "uid") ? row->cells[i].column : uid;
        rev = !strcmp(row->cells[i].text, "rev") ? row->cells[i].column : rev;
    }
    if (uid == NONE && rev != NONE && rev == column_of(r, "rev"))
        uid = column_of(r, "uid"); /* one of the two was written over */
    if (rev == NONE && uid != NONE && uid == column_of(r, "uid"))
        rev = column_of(r, "rev");
    if (uid == NONE || rev == NONE)
        return false;
    r->uid = uid;
    r->rev = rev;
    r->table = true;
    name_columns(r, row->row);
    return true;
}

static const char *heading_of(const struct reading *r, unsigned column, char letters[RP_WORKBOOK_CELL]) {
    static const char *const hidden[] = {
        [RP_CARD_UID] = "uid", [RP_CARD_ROW_UID] = "row uid", [RP_CARD_REV] = "rev"};
    for (size_t i = 0; i < r->n_heads; i++)
        if (r->heads[i].column == column)
            return r->heads[i].text;
    if (!r->table && r->uid == RP_CARD_UID && column >= RP_CARD_UID && column <= RP_CARD_REV)
        return hidden[column];
    rp_workbook_cell_name(0, column, letters);
    letters[strlen(letters) - 1] = '\0';
    return letters;
}

/* ---- rows ---- */

/* Which line of its record the row is: lines stand together unless somebody sorted them. */
static void begin_line(struct reading *r, const char *uid) {
    char number[16];
    const char *known = rp_memo_get(&r->lines, uid);
    r->line = known ? (unsigned)strtoul(known, NULL, 10) : 0;
    snprintf(number, sizeof number, "%u", r->line + 1);
    r->out->bad |= !rp_memo_put(&r->lines, uid, number);
    if (uid != r->record)
        rp_copy(r->record, sizeof r->record, uid);
}

/* Why a cell prints otherwise than it says: out of the printed part, or by a format of its own. */
static void put_look(const struct reading *r, unsigned row, const struct rp_workbook_cell *cell,
                     struct rp_buf *out) {
    rp_buf_clear(out);
    if (!rp_workbook_prints(r->book, r->i, row, cell->column))
        rp_buf_str(out, "ไม่ถูกพิมพ์ · not printed");
    if (*cell->prints)
        rp_buf_printf(out, "%sรูปแบบ · format: %s", out->n ? "; " : "", cell->prints);
    r->out->bad |= out->bad;
}

static void note_spot(struct reading *r, const char *record, const char *heading, unsigned line,
                      const char *where) {
    rp_grid_add_unseen(
        r->out, &(struct rp_grid_cell){
                    .sheet = r->sheet, .record = record, .heading = heading, .line = line, .where = where});
}

static void note_unseen(struct reading *r, const struct rp_workbook_row *row, const char *record,
                        unsigned line) {
    char where[64], letters[RP_WORKBOOK_CELL];
    snprintf(where, sizeof where, "แถว · row %u", row->row + 1);
    r->out->unseen.rows += row->hidden;
    if (row->hidden)
        note_spot(r, record, "", line, where);
    for (size_t i = 0; i < row->n; i++) {
        if (!row->cells[i].unseen || !*row->cells[i].text)
            continue;
        r->out->unseen.cells++;
        rp_workbook_cell_name(row->row, row->cells[i].column, where);
        note_spot(r, record, heading_of(r, row->cells[i].column, letters), line, where);
    }
    if (row->n && row->cells[row->n - 1].column > r->last_column)
        r->last_column = row->cells[row->n - 1].column;
}

static void add(struct reading *r, const struct rp_workbook_row *row, const char *record, unsigned line) {
    struct rp_buf look = {0};
    note_unseen(r, row, record, line);
    for (size_t i = 0; i < row->n; i++) {
        char where[RP_WORKBOOK_CELL], letters[RP_WORKBOOK_CELL];
        unsigned column = row->cells[i].column;
        bool labelled = !r->table && column == RP_CARD_VALUE && *r->label;
        rp_workbook_cell_name(row->row, column, where);
        put_look(r, row->row, &row->cells[i], &look);
        rp_grid_add(r->out, &(struct rp_grid_cell){.sheet = r->sheet,
                                                   .record = record,
                                                   .heading = heading_of(r, column, letters),
                                                   .label = labelled ? r->label : NULL,
                                                   .line = line,
                                                   .text = row->cells[i].text,
                                                   .where = where,
                                                   .look = look.n ? look.p : NULL});
        if (r->tell)
            r->tell(r->ctx, r->named, row->row, column, row->cells[i].text);
    }
    rp_buf_free(&look);
}

/*
 * A row of no record goes by its number among them, on cards with the record that it follows; one that has lost its record by its
 * place, so that those below are still the same.
 */
static void add_loose(struct reading *r, const struct rp_workbook_row *row) {
    bool lost = r->table && text_at(row, r->rev);
    if (!r->table && *r->record) {
        begin_line(r, r->record);
        add(r, row, r->record, r->line);
    } else {
        add(r, row, "", lost ? LOST + row->row : r->loose++);
    }
}

static bool take_row(void *ctx, const struct rp_workbook_row *row) {
    struct reading *r = ctx;
    if (!r->table) {
        r->uid = is_uid(text_at(row, RP_CARD_UID)) ? RP_CARD_UID : NONE;
        if (row->row < HEADS_WITHIN)
            note_above(r, row);
        if (find_heads(r, row)) {
            add(r, row, "", r->loose++);
            return !r->out->bad;
        }
    }
    const char *uid = r->uid == NONE ? NULL : text_at(row, r->uid);
    const char *label = r->table ? NULL : text_at(row, RP_CARD_LABEL);
    if (label)
        rp_copy(r->label, sizeof r->label, label);
    if (is_uid(uid)) {
        begin_line(r, uid);
        add(r, row, r->record, r->line);
    } else {
        add_loose(r, row);
    }
    return !r->out->bad;
}

/* ---- what every page says ---- */

/* The words of a header as Excel writes it, without fonts, sizes, sides, and blanks, which whoever saves it has his own way with. */
static void put_words(const char *text, struct rp_buf *out) {
    for (const char *p = text; *p; p++) {
        if (*p == '&' && p[1] == '"') {
            const char *end = strchr(p + 2, '"');
            p = end ? end : p + 1;
        } else if (*p == '&' && p[1] >= '0' && p[1] <= '9') {
            p += strspn(p + 1, "0123456789");
        } else if (*p == '&' && p[1] == 'K') {
            p += 1 + strspn(p + 2, "0123456789ABCDEFabcdef");
        } else if (*p == '&' && p[1] && p[1] != '&') {
            p++;
        } else if (!strchr(" \t\r\n", *p)) {
            p += *p == '&'; /* doubled, it stands for itself */
            rp_buf_char(out, *p);
        }
    }
}

static void add_page(struct reading *r, const char *heading, const char *label, const char *text) {
    struct rp_buf words = {0};
    put_words(text ? text : "", &words);
    if (words.n)
        rp_grid_add(r->out, &(struct rp_grid_cell){.sheet = r->sheet,
                                                   .record = "",
                                                   .heading = heading,
                                                   .label = label,
                                                   .line = LOST,
                                                   .text = words.p,
                                                   .where = ""});
    r->out->n_pages += words.n > 0;
    r->out->bad |= words.bad;
    rp_buf_free(&words);
}

static void note_column(struct reading *r, unsigned column) {
    char letters[RP_WORKBOOK_CELL], cell[RP_WORKBOOK_CELL], where[64];
    rp_workbook_cell_name(0, column, cell);
    cell[strlen(cell) - 1] = '\0';
    snprintf(where, sizeof where, "คอลัมน์ · column %s", cell);
    note_spot(r, "", heading_of(r, column, letters), 0, where);
    r->out->unseen.columns++;
}

static enum ropa_status read_pages(struct reading *r, struct rp_workbook *b, size_t i, struct ropa_err *err) {
    static const char *const heads[][2] = {{"header", "หัวกระดาษ · header"},
                                           {"header 1", "หัวกระดาษหน้าแรก · header of the first page"},
                                           {"header 2", "หัวกระดาษหน้าคู่ · header of even pages"}};
    static const char *const feet[][2] = {{"footer", "ท้ายกระดาษ · footer"},
                                          {"footer 1", "ท้ายกระดาษหน้าแรก · footer of the first page"},
                                          {"footer 2", "ท้ายกระดาษหน้าคู่ · footer of even pages"}};
    size_t objects, comments;
    struct rp_workbook_shape shape;
    enum ropa_status s = rp_workbook_shape(b, i, &shape, err);
    if (s)
        return s;
    for (size_t k = 0; k < shape.n_hidden; k++)
        for (unsigned c = shape.hidden[k].column; c <= shape.hidden[k].last_column && c <= r->last_column;
             c++)
            note_column(r, c);
    add_page(r, "print", "ส่วนที่พิมพ์ · print area", rp_workbook_sheet(b, i)->printed);
    add_page(r, "titles", "แถวที่พิมพ์ซ้ำ · print titles", rp_workbook_sheet(b, i)->titles);
    add_page(r, "veiled", "เงื่อนไขที่ทำให้อ่านไม่ออก · conditions that hide", shape.veiled);
    for (size_t k = 0; k < RP_WORKBOOK_PAGES; k++) {
        add_page(r, heads[k][0], heads[k][1], shape.header[k] && !*shape.header[k] ? "–" : shape.header[k]);
        add_page(r, feet[k][0], feet[k][1], shape.footer[k] && !*shape.footer[k] ? "–" : shape.footer[k]);
    }
    rp_workbook_shape_free(&shape);
    s = rp_workbook_over(b, i, &objects, &comments, err);
    r->out->unseen.objects += objects;
    r->out->unseen.comments += comments;
    for (size_t k = 0; k < objects; k++)
        note_spot(r, "", "object", (unsigned)k, "ภาพหรือรูปวาด · picture or shape");
    for (size_t k = 0; k < comments; k++)
        note_spot(r, "", "comment", (unsigned)k, "ความเห็น · comments");
    return s;
}

static bool has_sheet(const struct rp_workbook *b, const char *name) {
    for (size_t i = 0; i < rp_workbook_sheets(b); i++)
        if (!strcmp(rp_workbook_sheet(b, i)->name, name))
            return true;
    return false;
}

/* A sheet that `like` doesn't know, in the place of one that is gone, is that one under another name. */
static const char *right_name(const struct rp_workbook *b, size_t i, const struct rp_grid *like) {
    const char *name = rp_workbook_sheet(b, i)->name;
    for (size_t k = 0; like && k < like->n_sheets; k++)
        if (!strcmp(like->sheets[k], name))
            return name;
    return like && i < like->n_sheets && !has_sheet(b, like->sheets[i]) ? like->sheets[i] : name;
}

enum ropa_status rp_grid_workbook(struct rp_workbook *b, struct rp_grid *out, const struct rp_grid *like,
                                  rp_grid_cell_fn *tell, void *ctx, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_buf order = {0};
    for (size_t i = 0; !s && i < rp_workbook_sheets(b); i++) {
        struct reading r = {.out = out,
                            .like = like,
                            .tell = tell,
                            .ctx = ctx,
                            .book = b,
                            .i = i,
                            .named = rp_workbook_sheet(b, i)->name,
                            .sheet = right_name(b, i, like),
                            .uid = NONE,
                            .rev = NONE};
        rp_grid_add_sheet(out, r.named);
        out->unseen.sheets += rp_workbook_sheet(b, i)->hidden;
        if (rp_workbook_sheet(b, i)->hidden)
            note_spot(&r, "", "", 0, "ทั้งแผ่น · the whole sheet");
        rp_buf_printf(&order, "%s%s", i ? ", " : "", r.named);
        s = rp_workbook_rows(b, i, take_row, &r, err);
        if (!s)
            s = read_pages(&r, b, i, err);
        if (!s && out->bad)
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        rp_memo_clear(&r.lines);
        free(r.above);
        free(r.heads);
    }
    if (!s && !order.bad)
        add_page(&(struct reading){.out = out, .sheet = ""}, "sheets", "ชื่อและลำดับแผ่น · sheets in their order",
                 order.p);
    s = !s && (order.bad || out->bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    rp_buf_free(&order);
    return s;
}
