/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/query_sql.h"

#include "base/uid.h"
#include "model/conduct.h"
#include "store/db.h"

#include <stdio.h>

/* ---- filters ---- */

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
    case RP_CALLED:
        rp_buf_printf(b, "EXISTS (SELECT 1 FROM %s z WHERE ", f->of->code);
        rp_buf_printf(b, set ? "instr(%s, '\"' || z.uid || '\"')" : "z.uid = %s", column);
        rp_buf_printf(b, " AND (instr(fold(z.ref), fold(?%d)) OR instr(fold(z.%s), fold(?%d)) OR ", n,
                      f->of->fields[f->of->title].code, n);
        rp_buf_printf(b, "instr(readings(z.%s), spelt(?%d))))", f->of->fields[f->of->title].code, n);
        break;
    case RP_HAS:
        if (set)
            rp_buf_printf(b, "instr(%s, '\"' || ?%d || '\"')", column, n);
        else
            rp_buf_printf(b, "(instr(fold(%s), fold(?%d)) OR instr(readings(%s), spelt(?%d)))", column, n,
                          column, n);
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

/* Whether what the place refers to passes the test; a field that is empty there is so too where nothing is referred to. */
static void add_referred(struct rp_buf *b, const struct rp_filter *filter, int n) {
    const struct ropa_place *p = &filter->place;
    const struct ropa_entity *holder = p->rows == ROPA_NO_FIELD ? p->root : p->root->fields[p->rows].of;
    const struct ropa_field *ref = &holder->fields[p->ref], *f = ropa_place_field(p);
    struct rp_filter test = *filter;
    const char *from = p->rows == ROPA_NO_FIELD ? "r" : "x";
    char column[80];
    bool empty = filter->op == RP_EMPTY;
    test.op = empty ? RP_FILLED : filter->op;
    snprintf(column, sizeof column, "y.%s", f->code);
    rp_buf_printf(b, "%sEXISTS (SELECT 1 FROM %s y WHERE ", empty ? "NOT " : "", ref->of->code);
    if (p->rows != ROPA_NO_FIELD) {
        rp_buf_str(b, "EXISTS (SELECT 1 ");
        add_rows(b, p);
        rp_buf_str(b, " AND ");
    }
    rp_buf_printf(b, ref->kind == ROPA_REF ? "y.uid = %s.%s" : "instr(%s.%s, '\"' || y.uid || '\"')", from,
                  ref->code);
    rp_buf_str(b, p->rows != ROPA_NO_FIELD ? ") AND " : " AND ");
    add_test(b, f, column, &test, n);
    rp_buf_char(b, ')');
}

static void add_filter(struct rp_buf *b, const struct rp_filter *filter, int n) {
    char column[80];
    if (filter->op == RP_WORDS) {
        rp_buf_printf(
            b,
            "r.uid IN (SELECT uid FROM search_doc WHERE instr(title, fold(?%d)) OR instr(body, fold(?%d)) OR "
            "instr(body, spelt(?%d)))",
            n, n, n);
    } else if (filter->place.ref != ROPA_NO_FIELD) {
        add_referred(b, filter, n);
    } else if (filter->place.rows != ROPA_NO_FIELD || ropa_place_field(&filter->place)->kind == ROPA_ROWS) {
        add_row_filter(b, filter, n);
    } else {
        const struct ropa_field *f = ropa_place_field(&filter->place);
        const struct ropa_entity *ent = filter->place.root;
        snprintf(column, sizeof column, "r.%s", f->code);
        if (f == &ent->fields[ent->title] && (filter->op == RP_EXACT || filter->op == RP_IS))
            rp_buf_printf(b, "r.title_key = fold(?%d) AND ", n); /* an index serves it */
        add_test(b, f, column, filter, n);
    }
}

/* Records of the units alone: a noun that belongs to no unit has none. */
static void add_units(struct rp_buf *b, const struct rp_query *query) {
    bool own = rp_conduct(query->ent)->parts;
    if (!own && query->ent->unit_field == ROPA_NO_FIELD) {
        rp_buf_str(b, "0");
        return;
    }
    rp_buf_printf(b, "r.%s IN (", own ? "uid" : query->ent->fields[query->ent->unit_field].code);
    for (size_t i = 0; i < query->n_units; i++)
        rp_buf_printf(b, "%s?%zu", i ? "," : "", query->n_filters + i + 1);
    rp_buf_char(b, ')');
}

/* ---- order ---- */

bool rp_query_by_unit(const struct rp_query *query) {
    return !query->n_order && query->ent->unit_field != ROPA_NO_FIELD;
}

/* "CASE ... END" for what stands in temp.moved as `kept` where the record was changed since, else as `now`. */
static void add_stood(struct rp_buf *b, const struct rp_after *after, const char *now, const char *kept) {
    if (after->moved)
        rp_buf_printf(b, "CASE WHEN m.id IS NULL THEN %s ELSE m.%s END", now, kept);
    else
        rp_buf_str(b, now);
}

static void add_unit(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after) {
    char now[80];
    snprintf(now, sizeof now, "r.%s", query->ent->fields[query->ent->unit_field].code);
    add_stood(b, after, now, "unit");
}

/* What the place refers to, the first where it is several, of the record `holder`. */
static void add_ref(struct rp_buf *b, const struct ropa_field *ref, char holder) {
    rp_buf_printf(b, ref->kind == ROPA_REFS ? "json_extract(%c.%s, '$[0]')" : "%c.%s", holder, ref->code);
}

/* The value that the record holds there: of rows the first, of what is referred to as it stands now. */
static void add_held(struct rp_buf *b, const struct ropa_place *p) {
    const struct ropa_entity *ent = ropa_place_entity(p),
                             *holder = p->rows == ROPA_NO_FIELD ? p->root : p->root->fields[p->rows].of;
    const struct ropa_field *ref = p->ref == ROPA_NO_FIELD ? NULL : &holder->fields[p->ref];
    bool rows = p->rows != ROPA_NO_FIELD;
    const char *column = p->field == ent->title && (ref || !rows) ? "sort_key" : ropa_place_field(p)->code;
    if (ref)
        rp_buf_printf(b, "(SELECT y.%s FROM %s y WHERE y.uid = ", column, ref->of->code);
    if (rows)
        rp_buf_str(b, "(SELECT ");
    if (ref)
        add_ref(b, ref, rows ? 'x' : 'r');
    else
        rp_buf_printf(b, "%c.%s", rows ? 'x' : 'r', column);
    if (rows) {
        rp_buf_char(b, ' ');
        add_rows(b, p);
        rp_buf_str(b, " ORDER BY x.pos LIMIT 1)");
    }
    rp_buf_str(b, ref ? ")" : "");
}

/* A place that names another record goes by what that one is called: its ref, of several the first. */
static void add_value(struct rp_buf *b, const struct ropa_place *p) {
    const struct ropa_field *f = ropa_place_field(p);
    bool names = f->kind == ROPA_REF || f->kind == ROPA_REFS;
    if (names)
        rp_buf_printf(b, "(SELECT z.ref FROM %s z WHERE z.uid = %s", f->of->code,
                      f->kind == ROPA_REFS ? "json_extract(" : "");
    add_held(b, p);
    if (names)
        rp_buf_str(b, f->kind == ROPA_REFS ? ", '$[0]'))" : ")");
}

void rp_query_refers(struct rp_buf *b, const struct ropa_place *p, const char *uids) {
    const struct ropa_field *ref =
        &(p->rows == ROPA_NO_FIELD ? p->root : p->root->fields[p->rows].of)->fields[p->ref];
    bool rows = p->rows != ROPA_NO_FIELD;
    if (rows) {
        rp_buf_str(b, "EXISTS (SELECT 1 ");
        add_rows(b, p);
        rp_buf_str(b, " AND ");
    }
    add_ref(b, ref, rows ? 'x' : 'r');
    rp_buf_printf(b, " IN (%s)%s", uids, rows ? ")" : "");
}

/* What the records are ordered by in the i-th place. */
static void add_key(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after, size_t i) {
    struct rp_buf now = {0};
    char kept[24];
    snprintf(kept, sizeof kept, "k%zu", i);
    add_value(&now, &query->order[i].place);
    b->bad |= now.bad;
    add_stood(b, after, now.p ? now.p : "", kept);
    rp_buf_free(&now);
}

/* Parameters of what the page begins behind: its keys, its id, its unit's id. */
static size_t first_key(const struct rp_query *query) {
    return query->n_filters + query->n_units + 1;
}

/* NULLs stand first, downwards last. */
static void add_behind_key(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                           size_t i) {
    bool none = after->keys[i].type == RP_KEY_NULL, down = query->order[i].down;
    if (none && down) {
        rp_buf_str(b, "0");
        return;
    }
    rp_buf_char(b, '(');
    add_key(b, query, after, i);
    if (none)
        rp_buf_str(b, " IS NOT NULL)");
    else
        rp_buf_printf(b, " %c ?%zu", down ? '<' : '>', first_key(query) + i);
    if (!none && down) {
        rp_buf_str(b, " OR ");
        add_key(b, query, after, i);
        rp_buf_str(b, " IS NULL");
    }
    rp_buf_str(b, none ? "" : ")");
}

/* k0 behind, or k0 the same and k1 behind, ..., or all the same and entered later. */
static void add_behind(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                       enum rp_half part) {
    size_t id = first_key(query) + query->n_order;
    if (part == RP_BY_UNIT) {
        rp_buf_printf(b, "(u.id > ?%zu OR (u.id = ?%zu AND r.id > ?%zu))", id + 1, id + 1, id);
        return;
    }
    rp_buf_char(b, '(');
    for (size_t n = 0; n <= query->n_order; n++) {
        rp_buf_str(b, n ? " OR (" : "(");
        for (size_t i = 0; i < n; i++) {
            add_key(b, query, after, i);
            rp_buf_printf(b, " IS ?%zu AND ", first_key(query) + i);
        }
        if (n < query->n_order)
            add_behind_key(b, query, after, n);
        else
            rp_buf_printf(b, "r.id > ?%zu", id);
        rp_buf_char(b, ')');
    }
    rp_buf_char(b, ')');
}

void rp_query_from(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                   enum rp_half part) {
    rp_buf_printf(b, " FROM %s r", query->ent->code);
    if (after->moved)
        rp_buf_str(b, " LEFT JOIN temp.moved m ON m.id = r.id");
    if (part == RP_BY_UNIT) {
        rp_buf_str(b, " JOIN unit u ON u.uid = ");
        add_unit(b, query, after);
    }
}

void rp_query_where(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                    enum rp_half part) {
    const char *joined = " WHERE ";
    if (part == RP_NO_UNIT) {
        rp_buf_str(b, joined);
        add_unit(b, query, after);
        rp_buf_str(b, " IS NULL");
        joined = " AND ";
    }
    for (size_t i = 0; i < query->n_filters; i++, joined = " AND ") {
        rp_buf_str(b, joined);
        add_filter(b, &query->filters[i], (int)i + 1);
    }
    if (query->n_units) {
        rp_buf_str(b, joined);
        add_units(b, query);
        joined = " AND ";
    }
    if (after->set && (part != RP_BY_UNIT || after->unit)) {
        rp_buf_str(b, joined);
        add_behind(b, query, after, part);
    }
}

void rp_query_order(struct rp_buf *b, const struct rp_query *query, const struct rp_after *after,
                    enum rp_half part) {
    rp_buf_str(b, " ORDER BY ");
    for (size_t i = 0; i < query->n_order; i++) {
        add_key(b, query, after, i);
        rp_buf_str(b, query->order[i].down ? " DESC," : ",");
    }
    rp_buf_str(b, part == RP_BY_UNIT ? "u.id, r.id" : "r.id");
}

/* ---- values ---- */

void rp_key_bind(sqlite3_stmt *q, int i, const struct rp_key *key) {
    const char *bytes = key->bytes.p ? key->bytes.p : "";
    if (key->type == RP_KEY_INT)
        sqlite3_bind_int64(q, i, key->number);
    else if (key->type == RP_KEY_TEXT)
        sqlite3_bind_text(q, i, bytes, (int)key->bytes.n, SQLITE_STATIC);
    else if (key->type == RP_KEY_BLOB)
        sqlite3_bind_blob(q, i, bytes, (int)key->bytes.n, SQLITE_STATIC);
}

void rp_query_bind(sqlite3_stmt *q, const struct rp_query *query, const struct rp_after *after) {
    int at = (int)query->n_filters + 1;
    for (size_t i = 0; i < query->n_filters; i++)
        if (query->filters[i].op != RP_EMPTY && query->filters[i].op != RP_FILLED)
            rp_db_text(q, (int)i + 1, query->filters[i].value);
    for (size_t i = 0; i < query->n_units; i++)
        rp_db_text(q, at++, query->units[i]);
    if (!after->set)
        return;
    for (size_t i = 0; i < query->n_order; i++)
        rp_key_bind(q, at++, &after->keys[i]);
    sqlite3_bind_int64(q, at++, after->id);
    sqlite3_bind_int64(q, at, after->unit);
}

void rp_after_free(struct rp_after *after) {
    for (size_t i = 0; i < RP_ORDERS; i++)
        rp_buf_free(&after->keys[i].bytes);
}
