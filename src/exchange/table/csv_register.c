/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/csv_register.h"

#include "base/err.h"
#include "base/memo.h"
#include "exchange/table/csv_write.h"
#include "model/joined.h"
#include "model/nouns/nouns.h"
#include "model/set.h"
#include "model/value.h"

#include <stdlib.h>
#include <string.h>

#define REMEMBERED 20000 /* names of records referred to */

struct rp_csv_register {
    const struct ropa_entity *ent;
    const struct ropa_view *view;
    struct ropa_place *columns;
    size_t n;
    bool chosen; /* columns that were asked for: a line a record, its rows joined */
    bool started;
    struct rp_csv_writer csv;
    const char *name;     /* of the file */
    struct rp_memo names; /* uid: what a reference to it is written as */
    struct rp_buf cell;
    bool bad;
};

/* ---- references ---- */

static bool names_one(const struct ropa_view *view, const struct ropa_entity *of, const char *title,
                      const char *uid) {
    char found[37];
    return view->resolve && !view->resolve(view->ctx, of, title, found, NULL) && !strcmp(found, uid);
}

/* "title", "title [REF]" where the title names several, the code of a unit. */
static void name_of(struct rp_csv_register *w, const struct ropa_entity *of, const char *uid,
                    struct rp_buf *out) {
    const char *ref, *title, *known = rp_memo_get(&w->names, uid);
    struct rp_buf own = {0};
    if (known) {
        rp_buf_str(out, known);
        return;
    }
    if (!w->view || !w->view->describe || !w->view->describe(w->view->ctx, of, uid, &ref, &title)) {
        rp_buf_str(out, uid);
        return;
    }
    char *number = rp_strdup(ref), *words = rp_strdup(title);
    if (!number || !words)
        own.bad = true;
    else if (!of->prefix)
        rp_buf_str(&own, number);
    else if (*words && words[strlen(words) - 1] != ']' && names_one(w->view, of, words, uid))
        rp_buf_str(&own, words);
    else
        rp_buf_printf(&own, "%s%s[%s]", words, *words ? " " : "", number);
    if (!own.bad && !w->view->shifting)
        rp_memo_put(&w->names, uid, own.p ? own.p : ""); /* only saves looking it up again */
    rp_buf_str(out, own.p ? own.p : "");
    w->bad = w->bad || own.bad;
    rp_buf_free(&own);
    free(number);
    free(words);
}

/* Items joined by ";", or as a JSON array where one of them would be split again. */
static void names_of(struct rp_csv_register *w, const struct ropa_entity *of, const char *value) {
    struct rp_buf item = {0}, name = {0}, joined = {0}, array = {0};
    bool split = false;
    while (rp_set_next(&value, &item)) {
        rp_buf_clear(&name);
        name_of(w, of, item.p, &name);
        if (!name.p || name.bad)
            break;
        split = split || strpbrk(name.p, ";\n\r") || name.p[0] == '[';
        rp_buf_str(&joined, joined.n ? ";" : "");
        rp_buf_str(&joined, name.p);
        rp_set_add(&array, name.p);
    }
    rp_buf_str(&w->cell, split ? array.p : joined.p);
    rp_buf_str(&w->cell, split ? "]" : "");
    w->bad = w->bad || item.bad || name.bad || joined.bad || array.bad;
    rp_buf_free(&item);
    rp_buf_free(&name);
    rp_buf_free(&joined);
    rp_buf_free(&array);
}

/* ---- cells ---- */

static void show_field(struct rp_csv_register *w, const struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *value = ropa_record_get(rec, f), *na = ropa_record_na(rec, f);
    if (na)
        rp_buf_printf(&w->cell, "na: %s", na);
    else if (!value)
        return;
    else if (field->kind == ROPA_REF)
        name_of(w, field->of, value, &w->cell);
    else if (field->kind == ROPA_REFS)
        names_of(w, field->of, value);
    else if (field->kind == ROPA_TEXT || field->kind == ROPA_LONG)
        rp_buf_str(&w->cell, value);
    else {
        char *text = ropa_value_format(field, value, ROPA_AS_CODE, ROPA_EN, w->view);
        rp_buf_str(&w->cell, text);
        w->bad = w->bad || !text;
        free(text);
    }
}

struct showing {
    struct rp_csv_register *w;
    const struct ropa_place *p;
    bool each; /* a line is a row */
    struct rp_joined rows;
};

static bool show_one(void *ctx, const struct ropa_record *holder) {
    struct showing *s = ctx;
    struct rp_csv_register *w = s->w;
    rp_buf_clear(&w->cell);
    if (s->p->field < ropa_record_entity(holder)->n_fields)
        show_field(w, holder, s->p->field);
    else
        w->bad |= !rp_place_beside(holder, s->p->field, w->view, &w->cell);
    if (s->p->rows != ROPA_NO_FIELD &&
        (s->each ? w->cell.n && w->cell.p[0] == '[' : !rp_place_is_numbered(s->p)))
        rp_joined_put(&s->rows, ropa_place_field(s->p), w->cell.n ? w->cell.p : NULL);
    return true;
}

/* The first line holds what the record says itself, each line a row; what is joined or told apart stands in the first. */
static void show(struct rp_csv_register *w, const struct ropa_record *rec, const struct ropa_place *column,
                 size_t line) {
    const struct ropa_field *f = ropa_place_field(column);
    bool named = w->chosen && f && f->kind == ROPA_ROWS && rp_place_is(column, column->field) &&
                 !ropa_record_na(rec, column->field);
    struct ropa_place p = named ? rp_place_valued(column) : *column;
    struct showing s = {.w = w, .p = &p};
    bool each = p.rows != ROPA_NO_FIELD && p.row == ROPA_ROW_ANY && !w->chosen;
    rp_buf_clear(&w->cell);
    s.each = each;
    if (each)
        p.row = line + 1;
    if (each || line == 0)
        rp_place_reach(&p, rec, w->view, show_one, &s);
    if (s.rows.n)
        rp_buf_clear(&w->cell);
    rp_joined_end(&s.rows, &w->cell);
    w->bad = w->bad || w->cell.bad;
    rp_csv_write_cell(&w->csv, w->cell.n ? w->cell.p : NULL);
}

/* ---- the file ---- */

enum ropa_status rp_csv_register_begin(const struct ropa_entity *ent, const struct ropa_view *view, FILE *out,
                                       const char *name, struct rp_csv_register **w, struct ropa_err *err) {
    *w = calloc(1, sizeof **w);
    if (!*w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    (*w)->ent = ent;
    (*w)->view = view;
    (*w)->name = name;
    (*w)->names.max = REMEMBERED;
    (*w)->columns = rp_headings(ent, &(*w)->n);
    rp_csv_write_begin(&(*w)->csv, rp_csv_put_file, out);
    return (*w)->columns ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* One line a record: its ref and own fields. */
static void keep_own(struct rp_csv_register *w) {
    size_t n = 0;
    for (size_t i = 0; i < w->n; i++)
        if (rp_place_is(&w->columns[i], w->columns[i].field) && w->columns[i].field != ROPA_AT_UID &&
            w->columns[i].field != ROPA_AT_REV)
            w->columns[n++] = w->columns[i];
    w->n = n;
}

enum ropa_status rp_csv_register_columns(struct rp_csv_register *w, const struct ropa_place *columns,
                                         size_t n, struct ropa_err *err) {
    if (!columns) {
        keep_own(w);
        return ROPA_OK;
    }
    struct ropa_place *copy = malloc((n + 1) * sizeof *copy);
    if (!copy)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < n; i++) /* rows are called by what names each of them, and are read back by that */
        copy[i] = rp_place_valued(&columns[i]);
    free(w->columns);
    w->columns = copy;
    w->n = n;
    w->chosen = true;
    return ROPA_OK;
}

static void heading(struct rp_csv_register *w) {
    for (size_t i = 0; i < w->n; i++) {
        rp_buf_clear(&w->cell);
        rp_place_put(&w->cell, &w->columns[i]);
        w->bad = w->bad || w->cell.bad;
        rp_csv_write_cell(&w->csv, w->cell.p);
    }
    rp_csv_write_end_row(&w->csv);
    w->started = true;
}

/* Lines that `rec` takes: as many as it has rows of one kind, of those shown. */
static size_t lines_of(const struct rp_csv_register *w, const struct ropa_record *rec) {
    size_t lines = 1;
    for (size_t i = 0; i < w->n && !w->chosen; i++) {
        const struct ropa_place *p = &w->columns[i];
        bool each = p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_ANY && p->field != ROPA_AT_UID;
        if (each && ropa_record_rows(rec, p->rows) > lines)
            lines = ropa_record_rows(rec, p->rows);
    }
    return lines;
}

void rp_csv_register_put(struct rp_csv_register *w, const struct ropa_record *rec) {
    size_t lines = lines_of(w, rec);
    if (!w->started)
        heading(w);
    for (size_t line = 0; line < lines; line++) {
        for (size_t i = 0; i < w->n; i++)
            show(w, rec, &w->columns[i], line);
        rp_csv_write_end_row(&w->csv);
    }
}

enum ropa_status rp_csv_register_end(struct rp_csv_register *w, struct ropa_err *err) {
    if (w->columns && !w->started)
        heading(w);
    enum ropa_status s =
        w->bad || w->cell.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_view_ended(w->view, err);
    return s ? s : rp_csv_write_status(&w->csv, w->name, err);
}

void rp_csv_register_free(struct rp_csv_register *w) {
    if (!w)
        return;
    rp_memo_clear(&w->names);
    rp_buf_free(&w->cell);
    free(w->columns);
    free(w);
}
