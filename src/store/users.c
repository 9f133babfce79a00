/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/users.h"

#include "base/buf.h"
#include "base/err.h"
#include "store/handle.h"
#include "store/sql.h"

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

/* One select a column of `ent` and its rows that names such a record; *lists tells whether there are lists of them. */
static void add_columns(struct rp_buf *sql, const struct ropa_entity *ent, const struct ropa_entity *of,
                        bool *lists) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if (field->flags & ROPA_DERIVED)
            continue;
        if (field->kind == ROPA_ROWS)
            add_columns(sql, field->of, of, lists);
        else if (field->kind == ROPA_REF && field->of == of)
            rp_buf_printf(sql, "%sSELECT DISTINCT %s FROM %s WHERE %s = ?1", sql->n ? " UNION " : "",
                          ent->row ? "owner" : "uid", ent->code, field->code);
        *lists |= field->kind == ROPA_REFS && field->of == of;
    }
}

/* Each record once, in however many places it names that one. */
static enum ropa_status ask_noun(struct asking *a, const struct ropa_entity *ent, struct ropa_err *err) {
    struct rp_buf sql = {0};
    bool lists = false;
    add_columns(&sql, ent, a->of, &lists);
    if (lists)
        rp_buf_printf(
            &sql, "%sSELECT DISTINCT n.owner FROM named n JOIN %s r ON r.uid = n.owner WHERE n.target = ?1",
            sql.n ? " UNION " : "", ent->code);
    enum ropa_status s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : sql.n ? ask_sql(a, sql.p, ent, err)
                                 : ROPA_OK;
    rp_buf_free(&sql);
    return s;
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
