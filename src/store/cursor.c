/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/cursor.h"

#include "base/err.h"
#include "store/handle.h"
#include "store/page.h"
#include "store/sql.h"

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
    size_t found;   /* records, one more than are read where there are more */
    size_t read, most;
    struct rp_paging *page; /* the query's; NULL */
    bool walks;
    bool ended;
};

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
static enum ropa_status put_part(struct rp_cursor *c, const struct rp_query *query,
                                 const struct rp_after *after, enum rp_half part, size_t *limit,
                                 struct ropa_err *err) {
    struct rp_buf sql = {0};
    bool row;
    /* n counts up in the order of insertion, which is that of the SELECT */
    rp_buf_printf(&sql, "INSERT INTO temp.ordered (cursor, id, uid, unit) SELECT %lld, r.id, %s, %s",
                  (long long)c->number, query->with_rows ? "r.uid" : "NULL",
                  part == RP_BY_UNIT ? "u.id" : "0");
    rp_query_from(&sql, query, after, part);
    rp_query_where(&sql, query, after, part);
    rp_query_order(&sql, query, after, part);
    if (query->limit)
        rp_buf_printf(&sql, " LIMIT %zu", *limit);
    sqlite3_stmt *q = prepare(c->st, &sql, err);
    if (!q)
        return rp_db_error(&c->st->db, err);
    rp_query_bind(q, query, after);
    enum ropa_status s = rp_db_row(&c->st->db, q, &row, err);
    size_t n = s ? 0 : (size_t)sqlite3_changes64(c->st->db.h);
    c->found += n;
    *limit -= query->limit ? n : 0;
    sqlite3_finalize(q);
    return s;
}

/* One more than the limit: whether something stands behind the page. */
static enum ropa_status put_parts(struct rp_cursor *c, const struct rp_query *query,
                                  const struct rp_after *after, struct ropa_err *err) {
    size_t limit = query->limit + (query->limit && query->page);
    if (!rp_query_by_unit(query))
        return put_part(c, query, after, RP_ALL, &limit, err);
    enum ropa_status s =
        after->set && after->unit ? ROPA_OK : put_part(c, query, after, RP_NO_UNIT, &limit, err);
    return s ? s : put_part(c, query, after, RP_BY_UNIT, &limit, err);
}

/* A reading that finds no memory to end is given up, and what was put down within it with it. */
static enum ropa_status check_put(struct rp_cursor *c, int64_t last, struct ropa_err *err) {
    char text[24];
    int64_t there = 1;
    snprintf(text, sizeof text, "%lld", (long long)last);
    enum ropa_status s =
        c->found ? rp_db_int(&c->st->db, "SELECT count(*) FROM temp.ordered WHERE n=?1", text, &there, err)
                 : ROPA_OK;
    return s || there ? s : rp_store_ended(c->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
}

/*
 * Put the ids of the records found, in their order, into a temporary table: the wide rows themselves are then read
 * by id and never sorted, and every statement of the cursor follows the same order.
 */
static enum ropa_status put_in_order(struct rp_cursor *c, const struct rp_query *query,
                                     struct ropa_err *err) {
    struct rp_after after = {0};
    enum ropa_status s = rp_db_exec(&c->st->db,
                                    "CREATE TEMP TABLE IF NOT EXISTS ordered (n INTEGER PRIMARY KEY, "
                                    "cursor INTEGER NOT NULL, id INTEGER NOT NULL, uid TEXT, unit INTEGER)",
                                    err);
    if (s)
        return s;
    c->number = ++c->st->cursors;
    c->st->cursors_open++;
    if (!query->page)
        return put_parts(c, query, &after, err);
    s = rp_store_read_begin(c->st, err); /* where things stand and which they are: of one moment */
    if (s)
        return s;
    s = rp_page_begin(c->st, query, &after, err);
    if (!s)
        s = put_parts(c, query, &after, err);
    int64_t last = sqlite3_last_insert_rowid(c->st->db.h);
    rp_store_read_end(c->st);
    rp_after_free(&after);
    return s ? s : check_put(c, last, err);
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
    rp_buf_str(&sql, ", o.id, o.unit");
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
    c->page = query->page;
    c->most = query->limit ? query->limit : SIZE_MAX;
    enum ropa_status s = put_in_order(c, query, err);
    if (c->page) {
        c->page->last = c->page->from;
        c->page->more = c->found > 0;
    }
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

static void note_position(struct rp_cursor *c) {
    int n = sqlite3_column_count(c->records.q);
    struct rp_position *last = &c->page->last;
    last->id = sqlite3_column_int64(c->records.q, n - 3);
    last->unit = sqlite3_column_int64(c->records.q, n - 2);
    RP_COPY(last->uid, c->rec->uid);
    c->page->more = c->read < c->found;
}

enum ropa_status rp_cursor_next(struct rp_cursor *c, const struct ropa_record **rec, struct ropa_err *err) {
    bool row = false;
    enum ropa_status s = c->ended || c->read == c->most ? ROPA_OK : step(c, c->records.q, &row, err);
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
        c->read++;
        if (c->page)
            note_position(c);
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
    const struct rp_after none = {0};
    struct rp_buf sql = {0};
    rp_buf_printf(&sql, "SELECT count(*) FROM %s r", query->ent->code);
    rp_query_where(&sql, query, &none, RP_ALL);
    sqlite3_stmt *q = prepare(st, &sql, err);
    if (q)
        rp_query_bind(q, query, &none);
    bool row = false;
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    *n = row ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_finalize(q);
    return s;
}
