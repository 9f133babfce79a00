/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/cursor.h"

#include "base/err.h"
#include "base/uid.h"
#include "store/handle.h"
#include "store/sql.h"

#include <assert.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A statement with the fields that it reads. */
struct reading {
    sqlite3_stmt *q;
    bool *fields; /* of the noun or of its rows */
};

#define REASONED 8
enum { FEW = 64 }; /* records whose number makes it dearer to read what is said of all: a page of a list */

/* One kind of rows, read in step with the records. */
struct rows {
    size_t field; /* of the entity */
    struct reading of;
    bool at_row;
};

struct rp_cursor {
    struct rp_store *st;
    const struct ropa_entity *ent;
    struct reading records;
    struct rows *rows;
    size_t n_rows;
    sqlite3_stmt *na; /* owner, uid, field, reason */
    bool at_na;
    struct {
        const struct ropa_entity *ent;
        size_t f;
    } reasoned[REASONED]; /* fields with reasons, found last: few have any, in one record after the other */
    size_t n_reasoned;
    bool partial; /* something of the records isn't read */
    struct ropa_record *rec;
    int64_t place;  /* of it in the order */
    int64_t number; /* of this cursor in temp.ordered */
    size_t found;   /* records */
    bool walks;
    bool ended;
};

/* ---- the SQL ---- */

/* Sets are compared as JSON text: a code always stands between quotes. */
static void add_test(struct rp_buf *b, const struct ropa_field *f, const char *column,
                     const struct rp_filter *filter, int n) {
    bool set = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    switch (filter->op) {
    case RP_EMPTY:
        rp_buf_printf(b, "%s IS NULL", column);
        break;
    case RP_FILLED:
        rp_buf_printf(b, "%s IS NOT NULL", column);
        break;
    case RP_EXACT:
        rp_buf_printf(b, "%s = ?%d", column, n);
        break;
    case RP_IS:
        rp_buf_printf(b,
                      set                                            ? "%s = ?%d"
                      : f->kind == ROPA_TEXT || f->kind == ROPA_LONG ? "fold(%s) = fold(?%d)"
                                                                     : "%s = ?%d",
                      column, n);
        break;
    case RP_WORDS: /* no column: add_filter() */
        break;
    case RP_HAS:
        rp_buf_printf(b, set ? "instr(%s, '\"' || ?%d || '\"')" : "instr(fold(%s), fold(?%d))", column, n);
        break;
    }
}

/* "FROM rows x WHERE ...": the rows of the record that the place means. */
static void add_rows(struct rp_buf *b, const struct ropa_place *p) {
    size_t rows = p->rows == ROPA_NO_FIELD ? p->field : p->rows;
    rp_buf_printf(b, "FROM %s x WHERE x.owner = r.uid", p->root->fields[rows].of->code);
    if (p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_UID)
        rp_buf_printf(b, " AND x.uid = '%s'", rp_uid_valid(p->uid) ? p->uid : "");
    else if (p->rows != ROPA_NO_FIELD && p->row != ROPA_ROW_ANY)
        rp_buf_printf(b, " AND x.pos = %zu", p->row - 1);
}

/* Whether there are such rows; with a field, whether one of them passes the test of it. */
static void add_row_filter(struct rp_buf *b, const struct rp_filter *filter, int n) {
    const struct ropa_field *f =
        filter->place.rows == ROPA_NO_FIELD ? NULL : ropa_place_field(&filter->place);
    char column[80];
    rp_buf_printf(b, "%sEXISTS (SELECT 1 ", !f && filter->op == RP_EMPTY ? "NOT " : "");
    add_rows(b, &filter->place);
    if (f) {
        snprintf(column, sizeof column, "x.%s", f->code);
        rp_buf_str(b, " AND ");
        add_test(b, f, column, filter, n);
    }
    rp_buf_char(b, ')');
}

static void add_filter(struct rp_buf *b, const struct rp_filter *filter, int n) {
    char column[80];
    if (filter->op == RP_WORDS) {
        rp_buf_printf(
            b,
            "r.uid IN (SELECT uid FROM search_doc WHERE instr(title, fold(?%d)) OR instr(body, fold(?%d)))",
            n, n);
    } else if (filter->place.rows != ROPA_NO_FIELD || ropa_place_field(&filter->place)->kind == ROPA_ROWS) {
        add_row_filter(b, filter, n);
    } else {
        const struct ropa_field *f = ropa_place_field(&filter->place);
        snprintf(column, sizeof column, "r.%s", f->code);
        add_test(b, f, column, filter, n);
    }
}

/*
 * The order of a register is by unit, then as entered. Those of no unit come first, by a statement of their own: the
 * join with the units then walks the index of units, and a list of fifty out of many thousands sorts nothing.
 */
enum part { ALL, NO_UNIT, BY_UNIT };

static bool by_unit(const struct rp_query *query) {
    return !query->n_order && query->ent->unit_field != ROPA_NO_FIELD;
}

static const char *unit_column(const struct rp_query *query) {
    return query->ent->fields[query->ent->unit_field].code;
}

static void add_from(struct rp_buf *b, const struct rp_query *query, enum part part) {
    rp_buf_printf(b, " FROM %s r", query->ent->code);
    if (part == BY_UNIT)
        rp_buf_printf(b, " JOIN unit u ON u.uid = r.%s", unit_column(query));
}

static void add_where(struct rp_buf *b, const struct rp_query *query, enum part part) {
    const char *joined = " WHERE ";
    if (part == NO_UNIT) {
        rp_buf_printf(b, " WHERE r.%s IS NULL", unit_column(query));
        joined = " AND ";
    }
    for (size_t i = 0; i < query->n_filters; i++, joined = " AND ") {
        rp_buf_str(b, joined);
        add_filter(b, &query->filters[i], (int)i + 1);
    }
}

static void add_order_field(struct rp_buf *b, const struct rp_order *o) {
    const struct ropa_field *f = ropa_place_field(&o->place);
    if (o->place.rows != ROPA_NO_FIELD) {
        rp_buf_printf(b, "(SELECT x.%s ", f->code);
        add_rows(b, &o->place);
        rp_buf_str(b, " ORDER BY x.pos LIMIT 1)");
    } else if (o->place.field == o->place.root->title)
        rp_buf_str(b, "r.sort_key");
    else
        rp_buf_printf(b, "r.%s", f->code);
    rp_buf_str(b, o->down ? " DESC," : ",");
}

static void add_order(struct rp_buf *b, const struct rp_query *query, enum part part) {
    rp_buf_str(b, " ORDER BY ");
    for (size_t i = 0; i < query->n_order; i++)
        add_order_field(b, &query->order[i]);
    rp_buf_str(b, part == BY_UNIT ? "u.id, r.id" : "r.id");
}

static void bind_filters(sqlite3_stmt *q, const struct rp_query *query) {
    for (size_t i = 0; i < query->n_filters; i++)
        if (query->filters[i].op != RP_EMPTY && query->filters[i].op != RP_FILLED)
            rp_db_text(q, (int)i + 1, query->filters[i].value);
}

static sqlite3_stmt *prepare(struct rp_store *st, struct rp_buf *sql, struct ropa_err *err) {
    sqlite3_stmt *q = NULL;
    if (sql->bad)
        rp_err(err, ROPA_E_NOMEM, NULL);
    else if (sqlite3_prepare_v2(st->db.h, sql->p, -1, &q, NULL))
        rp_db_error(&st->db, err);
    rp_buf_free(sql);
    return q;
}

/* Append the ids of one part of the records found; `limit` (0: none) becomes what is left of it. */
static enum ropa_status put_part(struct rp_cursor *c, const struct rp_query *query, enum part part,
                                 size_t *limit, struct ropa_err *err) {
    struct rp_buf sql = {0};
    bool row;
    /* n counts up in the order of insertion, which is that of the SELECT */
    rp_buf_printf(&sql, "INSERT INTO temp.ordered (cursor, id, uid) SELECT %lld, r.id, %s",
                  (long long)c->number, query->with_rows ? "r.uid" : "NULL");
    add_from(&sql, query, part);
    add_where(&sql, query, part);
    add_order(&sql, query, part);
    if (query->limit)
        rp_buf_printf(&sql, " LIMIT %zu", *limit);
    sqlite3_stmt *q = prepare(c->st, &sql, err);
    if (!q)
        return rp_db_error(&c->st->db, err);
    bind_filters(q, query);
    enum ropa_status s = rp_db_row(&c->st->db, q, &row, err);
    size_t n = s ? 0 : (size_t)sqlite3_changes64(c->st->db.h);
    c->found += n;
    *limit -= query->limit ? n : 0;
    sqlite3_finalize(q);
    return s;
}

/*
 * Put the ids of the records found, in their order, into a temporary table: the wide rows themselves are then read
 * by id and never sorted, and every statement of the cursor follows the same order.
 */
static enum ropa_status put_in_order(struct rp_cursor *c, const struct rp_query *query,
                                     struct ropa_err *err) {
    size_t limit = query->limit;
    enum ropa_status s = rp_db_exec(&c->st->db,
                                    "CREATE TEMP TABLE IF NOT EXISTS ordered (n INTEGER PRIMARY KEY, "
                                    "cursor INTEGER NOT NULL, id INTEGER NOT NULL, uid TEXT)",
                                    err);
    if (s)
        return s;
    c->number = ++c->st->cursors;
    c->st->cursors_open++;
    if (!by_unit(query))
        return put_part(c, query, ALL, &limit, err);
    s = put_part(c, query, NO_UNIT, &limit, err);
    return s ? s : put_part(c, query, BY_UNIT, &limit, err);
}

/* "..., o.n FROM temp.ordered o <join> WHERE ... ORDER BY o.n <then>"; `sql` holds the columns. */
static sqlite3_stmt *in_order(struct rp_cursor *c, struct rp_buf *sql, const char *join, const char *then,
                              struct ropa_err *err) {
    rp_buf_printf(sql, ", o.n FROM temp.ordered o %s WHERE o.cursor = %lld ORDER BY o.n%s", join,
                  (long long)c->number, then);
    return prepare(c->st, sql, err);
}

static enum ropa_status step(struct rp_cursor *c, sqlite3_stmt *q, bool *row, struct ropa_err *err) {
    int rc = sqlite3_step(q);
    *row = rc == SQLITE_ROW;
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? ROPA_OK : rp_db_error(&c->st->db, err);
}

/* Choose the fields of `ent` that are read. */
static enum ropa_status choose(struct rp_cursor *c, struct reading *r, const struct ropa_entity *ent,
                               const struct rp_selection *only, struct ropa_err *err) {
    if (!(r->fields = calloc(ent->n_fields, sizeof *r->fields)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool stored = rp_sql_has_column(&ent->fields[f]);
        r->fields[f] = stored && rp_selected(only, ent, f);
        c->partial |= stored && !r->fields[f];
    }
    return ROPA_OK;
}

static enum ropa_status read_records(struct rp_cursor *c, const struct rp_query *query,
                                     struct ropa_err *err) {
    struct rp_buf sql = {0};
    char join[96];
    enum ropa_status s = choose(c, &c->records, c->ent, query->only, err);
    if (s)
        return s;
    rp_buf_str(&sql, "SELECT ");
    rp_sql_columns(&sql, c->ent, "r", query->only);
    snprintf(join, sizeof join, "CROSS JOIN %s r ON r.id = o.id", c->ent->code);
    c->records.q = in_order(c, &sql, join, "", err);
    return c->records.q ? ROPA_OK : rp_db_error(&c->st->db, err);
}

static enum ropa_status read_rows(struct rp_cursor *c, struct rows *r, const struct rp_query *query,
                                  struct ropa_err *err) {
    struct rp_buf sql = {0};
    char join[96];
    const struct ropa_entity *ent = c->ent->fields[r->field].of;
    enum ropa_status s = choose(c, &r->of, ent, query->only, err);
    if (s)
        return s;
    rp_buf_str(&sql, "SELECT ");
    rp_sql_columns(&sql, ent, "c", query->only);
    snprintf(join, sizeof join, "LEFT JOIN %s c ON c.owner = o.uid", ent->code);
    r->of.q = in_order(c, &sql, join, ", c.pos", err);
    return r->of.q ? step(c, r->of.q, &r->at_row, err) : rp_db_error(&c->st->db, err);
}

static sqlite3_stmt *reasons(struct rp_cursor *c, struct ropa_err *err) {
    struct rp_buf sql = {0};
    rp_buf_str(&sql, "SELECT n.owner, n.uid, n.field, n.reason");
    return in_order(c, &sql, "LEFT JOIN not_applicable n ON n.owner = o.uid", "", err);
}

/* ---- stepping ---- */

static enum ropa_status open_rows(struct rp_cursor *c, const struct rp_query *query, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    c->rows = calloc(query->ent->n_fields, sizeof *c->rows);
    if (!c->rows)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t f = 0; f < query->ent->n_fields && !s; f++) {
        if (query->ent->fields[f].kind != ROPA_ROWS || query->ent->fields[f].flags & ROPA_DERIVED)
            continue;
        if (!rp_selected(query->only, query->ent, f)) {
            c->partial = true;
            continue;
        }
        struct rows *r = &c->rows[c->n_rows++];
        r->field = f;
        s = read_rows(c, r, query, err);
    }
    if (!s) {
        c->na = reasons(c, err);
        s = c->na ? step(c, c->na, &c->at_na, err) : rp_db_error(&c->st->db, err);
    }
    return s;
}

enum ropa_status rp_cursor_open(struct rp_store *st, const struct rp_query *query, struct rp_cursor **out,
                                struct ropa_err *err) {
    struct rp_cursor *c = calloc(1, sizeof *c);
    *out = NULL;
    if (!c)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    c->st = st;
    c->ent = query->ent;
    enum ropa_status s = put_in_order(c, query, err);
    c->partial = !query->with_rows;
    if (!s)
        s = read_records(c, query, err);
    if (!s && query->with_rows)
        s = open_rows(c, query, err);
    if (!s && c->found > FEW) { /* while its statements are open, all is read as it stood at one time */
        rp_store_walk_begin(st);
        c->walks = true;
    }
    if (s)
        rp_cursor_close(c);
    else
        *out = c;
    return s;
}

/* Which record, by its place in the order, the row of a statement of the cursor is of. */
static int64_t place_of(sqlite3_stmt *q) {
    return sqlite3_column_int64(q, sqlite3_column_count(q) - 1);
}

/*
 * Where a record has none of what `q` reads there stands a row without an owner: so no statement runs ahead of the
 * others over records that it has nothing of, and a page of the file is read once for all of them.
 */
static bool is_empty(sqlite3_stmt *q, int owner) {
    return sqlite3_column_type(q, owner) == SQLITE_NULL;
}

static enum ropa_status take_rows(struct rp_cursor *c, struct rows *r, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    while (!s && r->at_row && place_of(r->of.q) <= c->place) {
        if (place_of(r->of.q) == c->place && !is_empty(r->of.q, 1)) {
            struct ropa_record *row = ropa_record_add_row(c->rec, r->field);
            s = row ? rp_store_load_row(r->of.q, row, r->of.fields, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        }
        if (!s)
            s = step(c, r->of.q, &r->at_row, err);
    }
    return s;
}

static size_t field_with_reason(struct rp_cursor *c, const struct ropa_entity *ent, const char *code) {
    for (size_t i = 0; i < REASONED && c->reasoned[i].ent; i++)
        if (c->reasoned[i].ent == ent && !strcmp(ent->fields[c->reasoned[i].f].code, code))
            return c->reasoned[i].f;
    size_t f = ropa_field_find(ent, code), at = c->n_reasoned++ % REASONED;
    if (f != ROPA_NO_FIELD) {
        c->reasoned[at].ent = ent;
        c->reasoned[at].f = f;
    }
    return f;
}

/* False when memory ran out. */
static bool put_reason(struct rp_cursor *c, const char *uid, const char *field, const char *reason) {
    struct ropa_record *to = strcmp(c->rec->uid, uid) ? NULL : c->rec;
    for (size_t f = 0; !to && f < c->ent->n_fields; f++)
        for (size_t i = 0; !to && i < c->rec->slots[f].n_rows; i++)
            if (!strcmp(c->rec->slots[f].rows[i]->uid, uid))
                to = c->rec->slots[f].rows[i];
    size_t f = to ? field_with_reason(c, to->ent, field) : ROPA_NO_FIELD;
    return f == ROPA_NO_FIELD || rp_record_put_na(to, f, reason);
}

static enum ropa_status take_reasons(struct rp_cursor *c, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    while (!s && c->at_na && place_of(c->na) <= c->place) {
        bool here = place_of(c->na) == c->place && !is_empty(c->na, 0);
        if (here && !put_reason(c, rp_db_column(c->na, 1), rp_db_column(c->na, 2), rp_db_column(c->na, 3)))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        else
            s = step(c, c->na, &c->at_na, err);
    }
    return s;
}

static enum ropa_status take_parts(struct rp_cursor *c, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < c->n_rows && !s; i++)
        s = take_rows(c, &c->rows[i], err);
    return s ? s : take_reasons(c, err);
}

enum ropa_status rp_cursor_next(struct rp_cursor *c, const struct ropa_record **rec, struct ropa_err *err) {
    bool row = false;
    enum ropa_status s = c->ended ? ROPA_OK : step(c, c->records.q, &row, err);
    *rec = NULL;
    if (s || !row) {
        c->ended = true;
        return s;
    }
    c->place = place_of(c->records.q);
    if (c->rec)
        rp_record_reset(c->rec);
    else
        c->rec = ropa_record_new(c->ent);
    s = c->rec ? rp_store_load_row(c->records.q, c->rec, c->records.fields, err)
               : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = take_parts(c, err);
    if (!s) {
        c->rec->partial = c->partial;
        *rec = c->rec;
    }
    return s;
}

static void forget_order(struct rp_cursor *c) {
    if (!c->number)
        return;
    bool last = !--c->st->cursors_open; /* all rows at once: they aren't visited */
    sqlite3_stmt *q = rp_db_stmt(
        &c->st->db, last ? "DELETE FROM temp.ordered" : "DELETE FROM temp.ordered WHERE cursor=?1", NULL);
    if (q && !last)
        sqlite3_bind_int64(q, 1, c->number);
    if (q)
        rp_db_done(&c->st->db, q, NULL);
}

static void end_reading(struct reading *r) {
    sqlite3_finalize(r->q);
    free(r->fields);
}

void rp_cursor_close(struct rp_cursor *c) {
    if (!c)
        return;
    end_reading(&c->records);
    sqlite3_finalize(c->na);
    for (size_t i = 0; i < c->n_rows; i++)
        end_reading(&c->rows[i].of);
    free(c->rows);
    ropa_record_free(c->rec);
    if (c->walks)
        rp_store_walk_end(c->st);
    forget_order(c);
    free(c);
}

enum ropa_status rp_query_count(struct rp_store *st, const struct rp_query *query, int64_t *n,
                                struct ropa_err *err) {
    struct rp_buf sql = {0};
    rp_buf_printf(&sql, "SELECT count(*) FROM %s r", query->ent->code);
    add_where(&sql, query, ALL);
    sqlite3_stmt *q = prepare(st, &sql, err);
    if (q)
        bind_filters(q, query);
    bool row = false;
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    *n = row ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_finalize(q);
    return s;
}
