/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/users.h"

#include "store/handle.h"
#include "store/sql.h"

#include <stdio.h>

struct asking {
    struct rp_store *st;
    const struct ropa_entity *of;
    const char *uid;
    rp_user_fn *each;
    void *ctx;
    bool stopped;
};

/* Hand over the owners that `sql` gives for the record. */
static enum ropa_status ask_sql(struct asking *a, const char *sql, const struct ropa_entity *owner,
                                struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&a->st->db, sql, err);
    if (!q)
        return rp_db_error(&a->st->db, err);
    rp_db_text(q, 1, a->uid);
    while (!s && row && !a->stopped) {
        s = rp_db_row(&a->st->db, q, &row, err);
        if (!s && row)
            a->stopped = !a->each(a->ctx, owner, rp_db_column(q, 0));
    }
    sqlite3_reset(q);
    return s;
}

/* The records whose column `f` names the record; `owner` is the noun that the rows `ent` belong to. */
static enum ropa_status ask_column(struct asking *a, const struct ropa_entity *ent,
                                   const struct ropa_entity *owner, const struct ropa_field *f,
                                   struct ropa_err *err) {
    char sql[256];
    snprintf(sql, sizeof sql, "SELECT %s FROM %s WHERE %s = ?1", ent->row ? "owner" : "uid", ent->code,
             f->code);
    return ask_sql(a, sql, owner, err);
}

/* *lists tells whether the noun or its rows have lists of references to it. */
static enum ropa_status ask_entity(struct asking *a, const struct ropa_entity *ent,
                                   const struct ropa_entity *owner, bool *lists, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < ent->n_fields && !s && !a->stopped; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if (field->flags & ROPA_DERIVED)
            continue;
        if (field->kind == ROPA_ROWS)
            s = ask_entity(a, field->of, owner, lists, err);
        else if (field->kind == ROPA_REF && field->of == a->of)
            s = ask_column(a, ent, owner, field, err);
        *lists |= field->kind == ROPA_REFS && field->of == a->of;
    }
    return s;
}

static enum ropa_status ask_noun(struct asking *a, const struct ropa_entity *ent, struct ropa_err *err) {
    char sql[160];
    bool lists = false;
    enum ropa_status s = ask_entity(a, ent, ent, &lists, err);
    if (s || a->stopped || !lists)
        return s;
    snprintf(sql, sizeof sql, "SELECT n.owner FROM named n JOIN %s r ON r.uid = n.owner WHERE n.target = ?1",
             ent->code);
    return ask_sql(a, sql, ent, err);
}

enum ropa_status rp_store_users(struct rp_store *st, const struct ropa_entity *of, const char *uid,
                                rp_user_fn *each, void *ctx, struct ropa_err *err) {
    struct asking a = {.st = st, .of = of, .uid = uid, .each = each, .ctx = ctx};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < n && !s && !a.stopped; i++)
        s = ask_noun(&a, ents[i], err);
    return s;
}
