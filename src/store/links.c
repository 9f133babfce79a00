/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/links.h"

#include "base/err.h"
#include "store/handle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* All links from one noun to another. */
struct rp_links {
    struct rp_links *next;
    const struct ropa_entity *of, *by;
    struct rp_link *at;
    size_t n, cap;
    enum ropa_status status; /* why it isn't whole */
    struct ropa_err *err;    /* while it is read */
};

static void add(struct rp_links *l, const char *to, size_t n_to, const char *from) {
    struct rp_link *more = rp_grow(l->at, l->n, &l->cap, sizeof *more);
    if (!more) {
        l->status = rp_err(l->err, ROPA_E_NOMEM, NULL);
        return;
    }
    l->at = more;
    snprintf(l->at[l->n].to, sizeof l->at->to, "%.*s", (int)n_to, to);
    snprintf(l->at[l->n].from, sizeof l->at->from, "%s", from);
    l->n++;
}

/* The references in `value`: a uid, or a JSON array of them. */
static void add_all(struct rp_links *l, const char *value, const char *from) {
    if (*value != '[') {
        add(l, value, strlen(value), from);
        return;
    }
    for (const char *p = strchr(value, '"'); p; p = strchr(p + 1, '"')) {
        const char *end = strchr(p + 1, '"');
        if (!end)
            return;
        add(l, p + 1, (size_t)(end - p - 1), from);
        p = end;
    }
}

/* NULL where it isn't whole any more. */
static sqlite3_stmt *next_list(struct rp_store *st, struct rp_links *l, const char *sql) {
    sqlite3_stmt *q = l->status ? NULL : rp_db_stmt(&st->db, sql, l->err);
    if (!q && !l->status)
        l->status = rp_db_error(&st->db, l->err);
    return q;
}

static bool next(struct rp_store *st, struct rp_links *l, sqlite3_stmt *q) {
    bool row = false;
    if (!l->status)
        l->status = rp_db_row(&st->db, q, &row, l->err);
    return !l->status && row;
}

static void read_column(struct rp_store *st, struct rp_links *l, const struct ropa_entity *ent,
                        const struct ropa_field *f) {
    char sql[256];
    snprintf(sql, sizeof sql, "SELECT %s, %s FROM %s WHERE %s IS NOT NULL", f->code,
             ent->row ? "owner" : "uid", ent->code, f->code);
    sqlite3_stmt *q = next_list(st, l, sql);
    while (next(st, l, q))
        add_all(l, rp_db_column(q, 0), rp_db_column(q, 1));
    if (q)
        sqlite3_reset(q);
}

static void read_entity(struct rp_store *st, struct rp_links *l, const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if (field->flags & ROPA_DERIVED)
            continue;
        if (field->kind == ROPA_ROWS)
            read_entity(st, l, field->of);
        else if ((field->kind == ROPA_REF || field->kind == ROPA_REFS) && field->of == l->of)
            read_column(st, l, ent, field);
    }
}

static void read_noun(struct rp_store *st, struct rp_links *l) {
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT uid FROM %s ORDER BY id", l->by->code);
    sqlite3_stmt *q = next_list(st, l, sql);
    while (next(st, l, q))
        add(l, "", 0, rp_db_column(q, 0));
    if (q)
        sqlite3_reset(q);
}

static int by_target(const void *a, const void *b) {
    const struct rp_link *x = a, *y = b;
    int to = strcmp(x->to, y->to);
    return to ? to : strcmp(x->from, y->from);
}

static void sort_once(struct rp_links *l) {
    size_t kept = 0;
    if (l->n)
        qsort(l->at, l->n, sizeof *l->at, by_target);
    for (size_t i = 0; i < l->n; i++)
        if (!kept || by_target(&l->at[kept - 1], &l->at[i]))
            l->at[kept++] = l->at[i];
    l->n = kept;
}

static struct rp_links *links(struct rp_store *st, const struct ropa_entity *of, const struct ropa_entity *by,
                              struct ropa_err *err) {
    struct rp_links *l = st->links;
    while (l && (l->of != of || l->by != by))
        l = l->next;
    if (l)
        return l;
    l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    *l = (struct rp_links){.next = st->links, .of = of, .by = by, .err = err};
    st->links = l;
    if (of) {
        read_entity(st, l, by);
        sort_once(l);
    } else
        read_noun(st, l);
    l->err = NULL;
    return l;
}

enum ropa_status rp_links_to(struct rp_store *st, const struct ropa_entity *of, const char *uid,
                             const struct ropa_entity *by, const struct rp_link **out, size_t *n,
                             struct ropa_err *err) {
    if (st->writing || !rp_store_still(st, &st->links_era))
        rp_links_free(st);
    const struct rp_links *l = links(st, of, by, err);
    enum ropa_status s = l ? l->status : rp_err(err, ROPA_E_NOMEM, NULL);
    *n = 0;
    *out = NULL;
    if (s) {
        rp_links_free(st); /* not whole: tried again when next asked */
        return s;
    }
    size_t first =
        rp_run_of(l->at, l->n, sizeof *l->at, of ? uid : "", n); /* those of no record lead to "" */
    *out = l->at ? l->at + first : NULL;
    return ROPA_OK;
}

void rp_links_free(struct rp_store *st) {
    while (st->links) {
        struct rp_links *l = st->links;
        st->links = l->next;
        free(l->at);
        free(l);
    }
}
