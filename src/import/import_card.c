/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Cards that we wrote: a page a record, a line a column of the layout; beside each, hidden, whose it is. */
#include "base/err.h"
#include "base/uid.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/place.h"

#include <stdlib.h>
#include <string.h>

struct reading {
    struct rp_import_table *t;
    size_t column; /* that the last label named; n_columns of the layout: none */
    char uid[37];  /* of the record at hand */
};

static size_t shown_columns(const struct rp_import_table *t) {
    return t->own.sheet->n_columns;
}

/* ---- columns ---- */

static bool add_column(struct rp_import_table *t, struct ropa_place place,
                       const struct rp_layout_column *own) {
    struct rp_import_column *c = &t->columns[t->n];
    c->place = place;
    c->own = own;
    c->heading = rp_strdup("");
    c->group = rp_strdup("");
    t->n++;
    bool good = c->heading && c->group;
    for (int lang = ROPA_TH; own && lang <= ROPA_EN; lang++)
        good &= (c->label[lang] = rp_import_heading_key(own->heads[own->n_heads - 1].in[lang])) != NULL;
    return good;
}

/* A column for each line of a card, then those that say whose it is: the record, its state, each kind of rows. */
static bool make_columns(struct rp_import_table *t, const struct rp_layout_sheet *sheet) {
    size_t rows[RP_LAYOUT_ROWS], n = rp_layout_rows(sheet, rows);
    rp_import_forget_columns(t);
    if (!(t->columns = calloc(sheet->n_columns + n + 2, sizeof *t->columns)))
        return false;
    bool good = true;
    for (size_t i = 0; i < sheet->n_columns; i++)
        good &= add_column(t, (struct ropa_place){0}, &sheet->columns[i]);
    good &= add_column(t, rp_place_own(t->imp->ent, ROPA_AT_UID), NULL);
    good &= add_column(t, rp_place_own(t->imp->ent, ROPA_AT_REV), NULL);
    for (size_t i = 0; i < n; i++)
        good &= add_column(t, rp_place_row(t->imp->ent, rows[i], ROPA_ROW_ANY, ROPA_AT_UID), NULL);
    return good;
}

/* How many lines of the sheet are of a record, under a label of the layout, in each language. */
struct looking {
    struct rp_import_table *t;
    size_t looked, in[2];
};

enum { LOOKED_AT = 60 /* rows */, ENOUGH = 5 /* lines of cards that make it a sheet of them */ };

static const char *cell(const struct rp_import_row *row, size_t i) {
    return i < row->n ? row->cells[i] : "";
}

static bool look_at(void *ctx, const struct rp_import_row *row) {
    struct looking *l = ctx;
    bool line = rp_uid_valid(cell(row, RP_CARD_UID)) && *cell(row, RP_CARD_LABEL), met[2] = {false, false};
    char *key = line ? rp_import_heading_key(cell(row, RP_CARD_LABEL)) : NULL;
    l->t->imp->account->bad |= line && !key;
    for (size_t i = 0; key && i < l->t->n; i++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
            const char *label = l->t->columns[i].label[lang];
            met[lang] |= label && !strcmp(label, key);
        }
    free(key);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        l->in[lang] += met[lang];
    return ++l->looked < LOOKED_AT;
}

/* Whether the sheet holds cards by what stands in it, whatever it is called; *lang: what they are in. */
static enum ropa_status look(struct rp_import_table *t, bool *is, enum ropa_lang *lang,
                             struct ropa_err *err) {
    struct looking l = {.t = t};
    enum ropa_status s = t->rows->walk(t->rows->source, false, look_at, &l, err);
    if (l.in[ROPA_TH] >= ENOUGH || l.in[ROPA_EN] >= ENOUGH) {
        *is = true;
        *lang = l.in[ROPA_EN] > l.in[ROPA_TH] ? ROPA_EN : ROPA_TH;
    }
    return s;
}

enum ropa_status rp_card_begin(struct rp_import_table *t, const char *name, enum ropa_lang lang,
                               struct ropa_err *err) {
    struct rp_layout *l = NULL;
    enum ropa_status s = rp_import_load_layout(t->imp, "card", &l, err);
    bool is = false;
    for (int i = ROPA_TH; !s && name && i <= ROPA_EN;
         i++) /* "รายกิจกรรม (2)" where one sheet doesn't hold them */
        is = is || !strncmp(name, l->sheets[0].name.in[i], strlen(l->sheets[0].name.in[i]));
    if (!s && t->imp->ent == l->ent && !make_columns(t, &l->sheets[0]))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !is)
        s = look(t, &is, &lang, err);
    if (s || !is) {
        rp_import_forget_columns(t);
        rp_layout_free(l);
        return s;
    }
    t->imp->account->result.layout = "card";
    return rp_own_take(t, l, &l->sheets[0], lang, err);
}

/* ---- lines ---- */

/* The column that is labelled so, by its code where two are; that of the line above where nothing is said. */
static size_t column_of(const struct reading *r, const struct rp_import_row *row) {
    const char *code = cell(row, RP_CARD_CODE), *label = cell(row, RP_CARD_LABEL);
    char *key = *label ? rp_import_heading_key(label) : NULL;
    size_t found = *label ? shown_columns(r->t) : r->column;
    r->t->imp->account->bad |= *label && !key;
    for (size_t i = 0; key && i < shown_columns(r->t) && found == shown_columns(r->t); i++) {
        const struct rp_import_column *c = &r->t->columns[i];
        bool called = !strcmp(c->label[ROPA_TH], key) || !strcmp(c->label[ROPA_EN], key);
        if (called && (!*code || !c->own->code || !strcmp(code, c->own->code)))
            found = i;
    }
    free(key);
    return found;
}

static void put(const struct reading *r, size_t column, size_t line, const struct rp_import_row *row,
                size_t at) {
    char address[32];
    rp_account_cell(at, (size_t)row->number, address);
    rp_own_put(r->t, column, line, address, row->cells[at], row->errors && row->errors[at]);
}

/* The line of the record that tells of the row; 0 where none is told. A new one is noted with its uid. */
static size_t line_of(const struct reading *r, size_t column, const struct rp_import_row *row) {
    struct rp_import_table *t = r->t;
    const char *uid = cell(row, RP_CARD_ROW_UID);
    size_t rows = rp_shown_rows(&t->columns[column].own->path), k = shown_columns(t) + 2;
    while (k < t->n && t->columns[k].place.rows != rows)
        k++;
    if (rows == ROPA_NO_FIELD || k == t->n || !rp_uid_valid(uid))
        return 0;
    for (size_t i = 0; i < t->own.n; i++)
        if (t->own.got[i].column == k && !strcmp(t->own.got[i].text, uid))
            return t->own.got[i].line;
    put(r, k, t->group.lines, row, RP_CARD_ROW_UID);
    return t->group.lines++;
}

static enum ropa_status begin_record(struct reading *r, const struct rp_import_row *row) {
    struct rp_import_table *t = r->t;
    enum ropa_status s = rp_import_finish(t, t->err);
    if (s)
        return s;
    if (!(t->group.theirs = ropa_record_new(t->imp->ent)))
        return rp_err(t->err, ROPA_E_NOMEM, NULL);
    RP_COPY(r->uid, cell(row, RP_CARD_UID));
    r->column = shown_columns(t);
    t->group.lines = 1; /* what it says once */
    put(r, shown_columns(t), 0, row, RP_CARD_UID);
    if (*cell(row, RP_CARD_REV))
        put(r, shown_columns(t) + 1, 0, row, RP_CARD_REV);
    return ROPA_OK;
}

/* Titles, sections and signatures are of no record. */
static bool take_row(void *ctx, const struct rp_import_row *row) {
    struct reading *r = ctx;
    struct rp_import_table *t = r->t;
    const char *uid = cell(row, RP_CARD_UID);
    if (!rp_uid_valid(uid))
        return true;
    if (strcmp(uid, r->uid) != 0 && (t->status = begin_record(r, row)))
        return false;
    r->column = column_of(r, row);
    if (r->column == shown_columns(t))
        return true;
    rp_own_meet(t, r->column, cell(row, RP_CARD_ROW_UID));
    if (!*cell(row, RP_CARD_VALUE))
        return true;
    put(r, r->column, line_of(r, r->column, row), row, RP_CARD_VALUE);
    return true;
}

/* How whoever saved it writes dates. */
static bool look_at_dates(void *ctx, const struct rp_import_row *row) {
    struct reading *r = ctx;
    if (!rp_uid_valid(cell(row, RP_CARD_UID)))
        return true;
    r->column = column_of(r, row);
    if (r->column < shown_columns(r->t))
        rp_column_vote(r->t, r->column, cell(row, RP_CARD_VALUE));
    return true;
}

enum ropa_status rp_card_rows_in(struct rp_import_table *t, struct ropa_err *err) {
    struct reading r = {.t = t};
    rp_mask_free(&t->imp->mask);
    if (!rp_mask_init(&t->imp->mask, t->imp->ent, false))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    t->imp->own = true;
    rp_import_mark(t);
    t->err = err;
    t->status = ROPA_OK;
    r.column = shown_columns(t);
    enum ropa_status s = t->rows->walk(t->rows->source, false, look_at_dates, &r, err);
    if (!s)
        s = t->rows->walk(t->rows->source, false, take_row, &r, err);
    s = s ? s : t->status;
    return s ? s : rp_import_finish(t, err);
}
