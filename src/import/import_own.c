/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Registers that were sent out and come back. A cell that shows what the record showed when the sheet was written says nothing new,
 * whatever it leaves out or works out; the others are read, and what comes of it is merged with the register by field.
 */
#include "base/err.h"
#include "base/uid.h"
#include "exchange/sheet/layout_view.h"
#include "exchange/table/heading.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "store/history/history.h"

#include <stdlib.h>
#include <string.h>

/* ---- the cells of a record ---- */

void rp_own_forget(struct rp_own *own) {
    for (size_t i = 0; i < own->n; i++)
        free(own->got[i].text);
    own->n = own->n_claims = own->n_met = 0;
    own->headless = false;
    if (own->base != own->then.print.rec)
        ropa_record_free(own->base);
    ropa_record_free(own->ours);
    own->base = own->ours = NULL;
    rp_approved_free(&own->then);
    own->then = (struct rp_approved){0};
}

void rp_own_free(struct rp_own *own) {
    rp_own_forget(own);
    free(own->got);
    free(own->claims);
    free(own->met);
    rp_cells_free(&own->cells);
    ropa_record_free(own->organisation);
    *own = (struct rp_own){0};
}

void rp_own_put(struct rp_import_table *t, size_t column, size_t line, const char *address, const char *text,
                bool error) {
    struct rp_own *own = &t->own;
    struct rp_own_cell *to = rp_grow(own->got, own->n, &own->cap, sizeof *to);
    char *copy = rp_strdup(text);
    if (to)
        own->got = to;
    if (!to || !copy) {
        t->group.bad = true;
        free(copy);
        return;
    }
    to = &own->got[own->n++];
    *to = (struct rp_own_cell){.column = column, .line = line, .text = copy, .error = error};
    RP_COPY(to->address, address);
}

void rp_own_meet(struct rp_import_table *t, size_t column, const char *row) {
    struct rp_own *own = &t->own;
    struct rp_own_line *to = rp_grow(own->met, own->n_met, &own->cap_met, sizeof *to);
    if (!to) {
        t->group.bad = true;
        return;
    }
    own->met = to;
    to = &own->met[own->n_met++];
    to->column = column;
    RP_COPY(to->row, row);
}

/* What stands beside the record's fields in column of `field`; "" nothing. */
static const char *said_beside(const struct rp_import_table *t, size_t field) {
    for (size_t i = 0; i < t->own.n; i++)
        if (rp_place_is(&t->columns[t->own.got[i].column].place, field))
            return t->own.got[i].text;
    return "";
}

/* The row that `line` is of; "" none. */
static const char *row_at(const struct rp_import_table *t, size_t rows, size_t line) {
    for (size_t i = 0; i < t->own.n; i++) {
        const struct ropa_place *p = &t->columns[t->own.got[i].column].place;
        if (t->own.got[i].line == line && p->root && p->rows == rows && p->field == ROPA_AT_UID)
            return t->own.got[i].text;
    }
    return "";
}

/* ---- what a column showed ---- */

/* The first column of those rows says why there are none; on a card each does. */
static bool tells_none(const struct rp_import_table *t, const struct rp_layout_column *col, size_t rows) {
    const struct rp_layout_column *c = t->own.sheet->card ? col : t->own.sheet->columns;
    while (c < col && rp_shown_rows(&c->path) != rows)
        c++;
    return c == col;
}

/* What the column showed of `rec`, and of its row `row` where it is of rows; owned, NULL: no memory. */
static char *show(struct rp_import_table *t, const struct rp_layout_column *col,
                  const struct ropa_record *rec, const struct ropa_record *row) {
    size_t rows = rp_shown_rows(&col->path);
    struct rp_cell cell = {0};
    struct rp_buf text = {0};
    if (rows == ROPA_NO_FIELD && (col->roles == RP_OF_ANY || rp_cell_role(rec, col->roles)))
        rp_cell_first(&t->own.cells, &col->path, col->has_otherwise ? &col->otherwise : NULL, rec, NULL,
                      &cell);
    else if (rows != ROPA_NO_FIELD && row)
        rp_cell_eval(&t->own.cells, &col->path, rec, row, &cell);
    else if (rows != ROPA_NO_FIELD && !ropa_record_rows(rec, rows) && tells_none(t, col, rows))
        rp_cell_field(&t->own.cells, rec, rows, &cell);
    rp_own_text(&cell, &text);
    if (!text.bad)
        rp_buf_str(&text, "");
    char *out = t->own.cells.buf.bad ? NULL : rp_buf_take(&text);
    t->group.bad |= !out;
    rp_buf_free(&text); /* where it wasn't taken */
    return out;
}

/* The text of a cell; where it was cut to be printed and its beginning still stands, all of it, from the details. Borrowed. */
static const char *whole_text(const struct rp_import_table *t, const struct rp_own_cell *c, const char *was) {
    const char *number = rp_import_cut(c->text);
    const char *whole = number && t->own.details ? rp_memo_get(t->own.details, number) : NULL;
    size_t n = number ? (size_t)(strrchr(c->text, '\n') - c->text) : 0;
    if (number && !strncmp(c->text, was, n))
        return whole ? whole : was;
    return number && whole && !strncmp(c->text, whole, n) ? whole : c->text;
}

/* ---- claims ---- */

static bool is_claimed(const struct rp_import_table *t, const struct ropa_place *p, const char *row) {
    for (size_t i = 0; i < t->own.n_claims; i++) {
        const struct ropa_place *c = &t->own.claims[i].place;
        if (rp_place_same_field(c, p) && !strcmp(c->uid, row))
            return true;
    }
    return false;
}

static void claim(struct rp_import_table *t, const struct rp_import_column *c, const char *row) {
    struct ropa_place places[RP_OWN_READS];
    size_t n = rp_own_places(c, places);
    for (size_t i = 0; i < n; i++) {
        struct rp_own_claim *to = rp_grow(t->own.claims, t->own.n_claims, &t->own.cap_claims, sizeof *to);
        if (!to) {
            t->group.bad = true;
            return;
        }
        t->own.claims = to;
        to = &t->own.claims[t->own.n_claims++];
        to->place = places[i];
        RP_COPY(to->place.uid, row);
    }
}

/* ---- cells against what was ---- */

/* Whether the cell is of that column, and of the row `row` (NULL: any), and says more than that nothing was said. */
static bool is_of(const struct rp_import_table *t, const struct rp_own_cell *c, size_t column, size_t rows,
                  const char *row, const char *was) {
    return c->column == column && (!row || !strcmp(row_at(t, rows, c->line), row)) &&
           (!rp_cell_is_nothing(c->text) || !strcmp(c->text, was));
}

/* The column's cells, on any line or on those of the row `row` alone (NULL: any): how many; whether all say `was`. */
static size_t compare(struct rp_import_table *t, size_t column, size_t rows, const char *row, const char *was,
                      bool *same) {
    struct rp_buf all = {0};
    size_t n = 0;
    *same = true;
    for (size_t i = 0; i < t->own.n; i++) {
        const struct rp_own_cell *c = &t->own.got[i];
        if (!is_of(t, c, column, rows, row, was))
            continue;
        n++;
        *same = *same && !c->error &&
                (rp_own_same(whole_text(t, c, was), was) || rp_column_is_sent(t, column, c->text, was));
        rp_buf_str(&all, c->text); /* of a text that goes on below */
    }
    *same = *same || (n > 1 && all.p && rp_own_same(all.p, was));
    t->group.bad |= all.bad;
    rp_buf_free(&all);
    return n;
}

typedef void cell_fn(struct rp_import_table *t, const struct rp_own_cell *c, const char *text);

/* Each of those cells, with its whole text. */
static void each_cell(struct rp_import_table *t, size_t column, size_t rows, const char *row, const char *was,
                      cell_fn *each) {
    for (size_t i = 0; i < t->own.n; i++) {
        const struct rp_own_cell *c = &t->own.got[i];
        if (is_of(t, c, column, rows, row, was))
            each(t, c, whole_text(t, c, was));
    }
}

static void read_cell(struct rp_import_table *t, const struct rp_own_cell *c, const char *text) {
    const struct rp_import_column *column = &t->columns[c->column];
    bool around = column->own && column->own->path.place.root != t->imp->ent;
    if (!column->own || column->shown || column->place.root) {
        rp_import_take_cell(t, c->column, c->line, c->address, text, c->error);
        return;
    }
    rp_group_leave(&t->group, rp_group_cell(&t->group, c->address, c->text),
                   around ? "ช่องนี้เป็นของส่วนราชการหรือหน่วยงาน โปรดแก้ที่นั่น" : "ช่องนี้โปรแกรมคิดให้จากช่องอื่น",
                   around ? "this is the organisation's or the unit's; change it there"
                          : "this is worked out from other fields");
}

/* It says what was: nothing to read. */
static void keep_cell(struct rp_import_table *t, const struct rp_own_cell *c, const char *text) {
    size_t cell = rp_group_cell(&t->group, c->address, c->text);
    (void)text;
    if (cell != RP_NO_CELL)
        t->group.cells[cell].says = true;
}

static void keep_old(struct rp_import_table *t, const struct rp_own_cell *c, const char *text) {
    (void)text;
    rp_group_leave(&t->group, rp_group_cell(&t->group, c->address, c->text), "ทะเบียนมีค่าที่ใหม่กว่า",
                   "the register holds a newer value");
}

static bool is_read(const struct rp_import_column *c) {
    return c->shown || c->place.root;
}

/* Whether other columns have to be read with this one: of a shared record that is told of, and of sources told in two. */
static bool goes_together(const struct rp_import_column *a, const struct rp_import_column *b) {
    struct ropa_place pa[RP_OWN_READS], pb[RP_OWN_READS];
    size_t na = rp_own_places(a, pa), nb = rp_own_places(b, pb);
    bool views = a->shown && b->shown && a->shown->view && b->shown->view;
    for (size_t i = 0; i < na; i++)
        for (size_t k = 0; k < nb; k++) {
            bool shared = pa[i].rows == ROPA_NO_FIELD && pb[k].rows == ROPA_NO_FIELD && pa[i].root &&
                          rp_place_top(&pa[i]) < pa[i].root->n_fields &&
                          rp_heading_shares(pa[i].root, rp_place_top(&pa[i])) &&
                          rp_place_top(&pa[i]) == rp_place_top(&pb[k]);
            if (shared || (views && !ropa_place_order(&pa[i], &pb[k])))
                return true;
        }
    return false;
}

/* ---- what isn't there ---- */

static size_t rows_of(const struct rp_import_column *c) {
    return c->own ? rp_shown_rows(&c->own->path) : c->place.root ? c->place.rows : ROPA_NO_FIELD;
}

/* Whether the column is read of a record's first line alone: of the record, beyond whose a line is. */
static bool is_once(const struct rp_import_table *t, const struct rp_import_column *c) {
    const struct ropa_place *p = &c->place;
    const struct ropa_entity *ent = t->imp->ent;
    if (rows_of(c) != ROPA_NO_FIELD || !is_read(c) || rp_place_is(p, ent->title) ||
        rp_place_is(p, ent->unit_field))
        return false;
    return c->own ? !rp_place_is(p, ROPA_AT_REF)
                  : p->field < ent->n_fields && rp_place_is(p, p->field) &&
                        ent->fields[p->field].kind != ROPA_ROWS;
}

/* Whether the column said something of the record when the sheet was written. */
static bool was_said(struct rp_import_table *t, const struct rp_import_column *c) {
    if (!c->own)
        return ropa_field_answered(t->own.base, c->place.field);
    char *was = show(t, c->own, t->own.base, NULL);
    bool said = was && *was && !rp_cell_is_nothing(was);
    free(was);
    return said;
}

/* Whether a line tells of the row `uid`. */
static bool has_row(const struct rp_import_table *t, size_t rows, const char *uid) {
    bool found = false;
    for (size_t l = 0; l < t->group.lines && t->own.sheet && !found; l++)
        found = !strcmp(row_at(t, rows, l), uid);
    return found || (!t->own.sheet && rp_record_row_called(t->group.theirs, rows, uid));
}

/*
 * Whether the first line of a record of several was taken out: none says what it alone said, or none bears the uid of a first row,
 * which stood there. A line that goes on says nothing of the record's own fields: they weren't emptied then.
 */
static bool is_headless(struct rp_import_table *t) {
    size_t said = 0, wanting = 0, lines = 1, firsts = 0, met = 0;
    for (size_t i = 0; i < t->n; i++) {
        const struct rp_import_column *c = &t->columns[i];
        size_t rows = rows_of(c), n = rows == ROPA_NO_FIELD ? 0 : ropa_record_rows(t->own.base, rows);
        bool once = is_once(t, c);
        said += once && c->said;
        wanting += once && !c->said && was_said(t, c);
        lines = n > lines ? n : lines;
        if (n && c->place.root && c->place.field == ROPA_AT_UID) {
            firsts++;
            met += has_row(t, rows, ropa_record_uid(ropa_record_row(t->own.base, rows, 0)));
        }
    }
    return wanting && lines > 1 && (!said || (firsts && !met));
}

static void doubt_headless(struct rp_import_table *t) {
    const struct rp_group *g = &t->group;
    const char *at = t->own.n ? t->own.got[0].address : g->n_cells ? g->cells[0].address : "";
    rp_account_doubt(
        t->imp->account, at, t->own.base->ref,
        "ไม่พบบรรทัดแรกของรายการนี้ในไฟล์ ช่องที่ไฟล์ไม่ได้บอกจึงคงไว้ตามเดิม ถ้าต้องการลบ "
        "โปรดส่งออกใหม่แล้วลบเฉพาะในช่อง",
        "the first line of this record isn't in the file: what the file doesn't say of it stays as it "
        "is; to clear something, export it again and empty its cell alone");
}

/* Whether the file has the line of a card, or of the record, that the column or its row stood on. */
static bool is_there(const struct rp_import_table *t, size_t column, const char *row) {
    bool found = !t->own.sheet->card && !(t->own.headless && (!row || !*row));
    for (size_t i = 0; i < t->own.n_met && !found; i++)
        found = t->own.met[i].column == column && (!row || !strcmp(t->own.met[i].row, row));
    return found;
}

/* What becomes of the cells of a column, of one row where it is of rows. */
enum outcome { NOTHING, STANDS, CHANGED };

struct settling {
    size_t column, rows;
    const char *row; /* uid; "" those without; NULL: the column is of the record */
    char *was, *is;  /* when the sheet was written, and now */
    size_t n;        /* cells */
    bool same;       /* they say what was */
};

static enum outcome outcome_of(struct rp_import_table *t, const struct settling *s) {
    const struct rp_import_column *c = &t->columns[s->column];
    bool named = rp_place_is(&c->place, t->imp->ent->title) || rp_place_is(&c->place, ROPA_AT_REF),
         unknown = s->row && *s->row && !rp_record_row_called(t->own.base, s->rows, s->row), now = false;
    if (!s->n)
        return *s->was && !named && !unknown && is_read(c) && is_there(t, s->column, s->row) ? CHANGED
                                                                                             : NOTHING;
    if (named || unknown)
        return CHANGED; /* every line says whose it is */
    if (!s->same && !is_read(c))
        compare(t, s->column, s->rows, s->row, s->is, &now);
    return s->same || now ? STANDS : CHANGED;
}

/* Whether column `i` now names another record that the register has: what it says is not to be told then. */
static bool points_elsewhere(struct rp_import_table *t, size_t i) {
    struct ropa_place places[RP_OWN_READS];
    const struct ropa_field *f = rp_own_places(&t->columns[i], places) ? ropa_place_field(&places[0]) : NULL;
    char uid[37], *name = NULL;
    for (size_t k = 0; k < t->own.n && f && f->kind == ROPA_REF && !name; k++)
        if (t->own.got[k].column == i)
            name = strndup(t->own.got[k].text, strcspn(t->own.got[k].text, "\r\n"));
    bool known = name && !rp_import_find(t->imp, f->of, name, uid, NULL);
    free(name);
    return known;
}

/* Whether what stands has to be read all the same, as one that goes together with it changed. */
static bool is_needed(struct rp_import_table *t, size_t i, const bool *changed) {
    struct rp_import_column *c = &t->columns[i];
    struct ropa_place places[RP_OWN_READS];
    size_t n = rp_own_places(c, places);
    bool claimed = false, needed = false;
    for (size_t k = 0; k < n; k++)
        claimed = claimed || is_claimed(t, &places[k], "");
    for (size_t k = 0; k < t->n; k++) {
        bool views = c->shown && c->shown->view && t->columns[k].shown && t->columns[k].shown->view;
        if (k == i || !changed[k] || !goes_together(c, &t->columns[k]))
            continue;
        if (points_elsewhere(t, k))
            return false;
        needed = needed || views || !claimed;
    }
    return needed;
}

/* The cells of a column (of one row): those that changed are read first, `changed` says of which columns they are; then the others. */
static void settle(struct rp_import_table *t, size_t i, size_t rows, const char *row, bool *changed,
                   bool again) {
    struct settling s = {i, rows, row, NULL, NULL, 0, false};
    struct rp_import_column *c = &t->columns[i];
    if (t->own.approved)
        t->own.cells.view = &t->own.then.view; /* what it names, as that was called then */
    s.was = show(t, c->own, t->own.base, row ? rp_record_row_called(t->own.base, rows, row) : NULL);
    t->own.cells.view = t->imp->reg->view;
    s.is = show(t, c->own, t->own.ours, row ? rp_record_row_called(t->own.ours, rows, row) : NULL);
    s.n = s.was && s.is ? compare(t, i, rows, row, s.was, &s.same) : 0;
    enum outcome out = s.was && s.is ? outcome_of(t, &s) : NOTHING;
    bool needed = again && out == STANDS && !row && is_read(c) && is_needed(t, i, changed);
    if ((out == CHANGED && !again) || needed) {
        each_cell(t, i, rows, row, s.was, read_cell);
        if (is_read(c))
            claim(t, c, row ? row : "");
        changed[i] = changed[i] || (is_read(c) && !needed);
    } else if (out == STANDS && again) {
        each_cell(t, i, rows, row, s.was, is_read(c) && !rp_own_same(s.was, s.is) ? keep_old : keep_cell);
    }
    free(s.was);
    free(s.is);
}

/* Whether the row of `line` was met on a line above. */
static bool met_above(const struct rp_import_table *t, size_t rows, size_t line, const char *row) {
    for (size_t l = 0; l < line; l++)
        if (!strcmp(row_at(t, rows, l), row))
            return true;
    return false;
}

static void settle_column(struct rp_import_table *t, size_t i, bool *changed, bool again) {
    size_t rows = rp_shown_rows(&t->columns[i].own->path);
    if (rows == ROPA_NO_FIELD)
        settle(t, i, rows, NULL, changed, again);
    for (size_t l = 0; rows != ROPA_NO_FIELD && l < t->group.lines; l++) {
        const char *row = row_at(t, rows, l);
        if (!met_above(t, rows, l, row))
            settle(t, i, rows, row, changed, again);
    }
}

/* A cell of a record that isn't known here, in a column whose places others tell too: but that there are none stands in it alone. */
static void read_none(struct rp_import_table *t, const struct rp_own_cell *c, const char *text) {
    (rp_import_is_na(text) ? read_cell : keep_cell)(t, c, text);
}

/* Whether other columns of the table hold each of the places that this one puts together. */
static bool is_told_elsewhere(const struct rp_import_table *t, const struct rp_import_column *c) {
    struct ropa_place places[RP_OWN_READS];
    size_t n = c->shown ? rp_own_places(c, places) : 0, told = 0;
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < t->n; i++)
            if (t->columns[i].place.root == places[k].root &&
                !ropa_place_order(&t->columns[i].place, &places[k])) {
                told++;
                break;
            }
    return n && told == n;
}

/* What the record `uid` was when the sheet was written, and is now; both NULL where that isn't known. */
static enum ropa_status find_states(struct rp_import_table *t, const char *uid, int64_t rev,
                                    struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    if (!rp_uid_valid(uid) || !rev || !rp_import_is_live(imp, imp->ent, uid))
        return ROPA_OK;
    struct ropa_record *ours = NULL;
    enum ropa_status s = ropa_register_get(imp->reg, imp->ent, uid, &ours, err);
    if (!s)
        s = t->own.approved ? rp_approved_load(imp->reg, imp->ent, uid, &t->own.then, err)
                            : rp_import_then(imp, ours, rev, &t->own.base, err);
    if (s) {
        ropa_record_free(ours);
        return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
    }
    if (t->own.approved)
        t->own.base = t->own.then.print.rec;
    t->group.approved = t->own.approved;
    t->own.ours = ours;
    return ROPA_OK;
}

/* The line that tells of the row `uid`; t->group.lines where none does. */
static size_t line_of(const struct rp_import_table *t, size_t rows, const char *uid) {
    size_t line = 0;
    while (line < t->group.lines && strcmp(row_at(t, rows, line), uid) != 0)
        line++;
    return line;
}

/* A card has no line for a row that shows nothing there: what is written into the blank is of the only row, or of nobody knows which. */
static void adopt(struct rp_import_table *t) {
    for (size_t i = 0; i < t->own.n && t->own.base && t->own.sheet->card; i++) {
        struct rp_own_cell *c = &t->own.got[i];
        const struct rp_layout_column *col = t->columns[c->column].own;
        size_t rows = col ? rp_shown_rows(&col->path) : ROPA_NO_FIELD;
        size_t n = rows == ROPA_NO_FIELD || c->line ? 0 : ropa_record_rows(t->own.base, rows);
        size_t line = n == 1 ? line_of(t, rows, ropa_record_uid(ropa_record_row(t->own.base, rows, 0))) : 0;
        if (rp_cell_is_nothing(c->text))
            continue;
        if (n == 1 && line < t->group.lines) {
            c->line = line;
        } else if (n) {
            rp_group_leave(
                &t->group, rp_group_cell(&t->group, c->address, c->text),
                "รายการนี้มีหลายแถวย่อย บัตรไม่บอกว่าเป็นของแถวใด โปรดแก้ในทะเบียนแบบตารางหรือในโปรแกรม",
                "the record has several rows here, and the card doesn't say which one is meant; use a table, or "
                "the program");
            free(c->text);
            *c = t->own.got[--t->own.n];
            i--;
        }
    }
}

enum ropa_status rp_own_read(struct rp_import_table *t, struct ropa_err *err) {
    bool *changed = calloc(t->n + 1, sizeof *changed);
    enum ropa_status s = changed ? find_states(t, said_beside(t, ROPA_AT_UID),
                                               strtoll(said_beside(t, ROPA_AT_REV), NULL, 10), err)
                                 : rp_err(err, ROPA_E_NOMEM, NULL);
    adopt(t);
    t->own.headless = !s && t->own.base && !t->own.sheet->card && is_headless(t);
    for (int again = 0; again <= 1 && !s; again++)
        for (size_t i = 0; i < t->n; i++) {
            const struct rp_import_column *c = &t->columns[i];
            if (t->own.base && c->own && !rp_import_counts(c))
                settle_column(t, i, changed, again);
            else if (!again)
                each_cell(t, i, ROPA_NO_FIELD, NULL, "",
                          rp_import_counts(c)                       ? keep_cell
                          : !t->own.base && is_told_elsewhere(t, c) ? read_none
                                                                    : read_cell);
        }
    free(changed);
    if (!s && t->group.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

/* ---- what it doesn't say otherwise ---- */

static bool is_spoken_of(const struct rp_import_table *t, size_t rows, size_t field, const char *row) {
    for (size_t i = 0; i < t->own.n_claims; i++) {
        const struct ropa_place *p = &t->own.claims[i].place;
        if (p->rows == rows && (rows == ROPA_NO_FIELD ? rp_place_top(p) : p->field) == field &&
            !strcmp(p->uid, row))
            return true;
    }
    return false;
}

/* The field of `to` as `from` has it, where it isn't answered and nobody spoke of it. */
static bool fill(const struct rp_import_table *t, struct ropa_record *to, const struct ropa_record *from,
                 size_t f, size_t rows) {
    bool said = ropa_field_answered(to, f) ||
                is_spoken_of(t, rows, f, rows == ROPA_NO_FIELD ? "" : ropa_record_uid(to));
    return said || rp_record_copy_field(to, f, from);
}

enum ropa_status rp_own_fill(struct rp_import_table *t, struct ropa_err *err) {
    struct ropa_record *theirs = t->group.theirs;
    bool good = true;
    if (t->imp->own && !t->own.sheet) {
        enum ropa_status s = t->group.lines ? find_states(t, theirs->uid, t->group.rev, err) : ROPA_OK;
        if (s)
            return s;
        t->own.headless = t->own.base && is_headless(t);
    }
    const struct ropa_record *base = t->own.sheet || t->own.headless ? t->own.base : NULL;
    if (t->own.headless)
        doubt_headless(t);
    for (size_t f = 0; base && f < theirs->ent->n_fields; f++) {
        bool rows = theirs->ent->fields[f].kind == ROPA_ROWS;
        if (!rows || !ropa_record_rows(theirs, f))
            good = good && fill(t, theirs, base, f, ROPA_NO_FIELD);
        for (size_t i = 0; rows && i < ropa_record_rows(theirs, f); i++) {
            struct ropa_record *row = ropa_record_row(theirs, f, i),
                               *was = rp_record_row_called(base, f, ropa_record_uid(row));
            for (size_t k = 0; was && k < row->ent->n_fields; k++)
                good = good && fill(t, row, was, k, f);
        }
    }
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}
