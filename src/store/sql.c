/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/sql.h"

#include "model/conduct.h"
#include "model/value.h"

bool rp_sql_has_column(const struct ropa_field *f) {
    return rp_type_of(f->kind)->sql && !(f->flags & ROPA_DERIVED);
}

void rp_sql_columns(struct rp_buf *b, const struct ropa_entity *ent, const char *alias,
                    const struct rp_selection *only) {
    static const char *const fixed[2][RP_NOUN_FIXED] = {{"uid", "ref", "rev", "status"}, {"uid", "owner"}};
    for (size_t i = 0; i < RP_NOUN_FIXED && fixed[ent->row][i]; i++)
        rp_buf_printf(b, "%s%s.%s", i ? "," : "", alias, fixed[ent->row][i]);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (rp_sql_has_column(&ent->fields[f]) && rp_selected(only, ent, f))
            rp_buf_printf(b, ",%s.%s", alias, ent->fields[f].code);
}

void rp_sql_select(struct rp_buf *b, const struct ropa_entity *ent) {
    rp_buf_str(b, "SELECT ");
    rp_sql_columns(b, ent, "r", NULL);
    rp_buf_printf(b, " FROM %s r WHERE %s", ent->code, ent->row ? "owner=?1 ORDER BY pos" : "uid=?1");
}

void rp_sql_insert(struct rp_buf *b, const struct ropa_entity *ent) {
    size_t n = ent->row ? 3 : 6;
    rp_buf_printf(b, "INSERT INTO %s (%s", ent->code,
                  ent->row ? "uid,owner,pos" : "uid,ref,rev,status,title_key,sort_key");
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!rp_sql_has_column(&ent->fields[f]))
            continue;
        rp_buf_printf(b, ",%s", ent->fields[f].code);
        n++;
    }
    rp_buf_str(b, ") VALUES (?");
    while (--n)
        rp_buf_str(b, ",?");
    rp_buf_char(b, ')');
}

void rp_sql_update(struct rp_buf *b, const struct ropa_entity *ent) {
    int n = 7;
    rp_buf_printf(b, "UPDATE %s SET rev=?3,status=?4,title_key=?5,sort_key=?6", ent->code);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (rp_sql_has_column(&ent->fields[f]))
            rp_buf_printf(b, ",%s=?%d", ent->fields[f].code, n++);
    rp_buf_str(b, " WHERE uid=?1 AND rev=?2");
}

/* A field's column with what it means; references are held by the database where one column names one record that is never left out. */
static void add_column(struct rp_buf *b, const struct ropa_field *f) {
    const struct rp_type *type = rp_type_of(f->kind);
    rp_buf_printf(b, ",\n    %s %s", f->code, type->sql);
    if (f->kind == ROPA_REF && !rp_conduct(f->of)->kept_back)
        rp_buf_printf(b, " REFERENCES %s (uid) DEFERRABLE INITIALLY DEFERRED", f->of->code);
    else if (f->kind == ROPA_BOOL)
        rp_buf_printf(b, " CHECK (%s IN (0, 1))", f->code);
}

void rp_sql_create(struct rp_buf *b, const struct ropa_entity *ent, const struct ropa_entity *owner) {
    rp_buf_printf(b, "CREATE TABLE %s (\n    id INTEGER PRIMARY KEY,\n    uid TEXT NOT NULL UNIQUE",
                  ent->code);
    if (owner)
        rp_buf_printf(
            b, ",\n    owner TEXT NOT NULL REFERENCES %s (uid) ON DELETE CASCADE,\n    pos INTEGER NOT NULL",
            owner->code);
    else
        rp_buf_str(b, ",\n    ref TEXT NOT NULL UNIQUE,\n    rev INTEGER NOT NULL,\n    status TEXT NOT NULL"
                      ",\n    title_key TEXT NOT NULL,\n    sort_key BLOB NOT NULL");
    for (size_t f = 0; f < ent->n_fields; f++)
        if (rp_sql_has_column(&ent->fields[f]))
            add_column(b, &ent->fields[f]);
    rp_buf_str(b, "\n) STRICT;\n");
    if (owner)
        rp_buf_printf(b, "CREATE INDEX %s_owner ON %s (owner, pos);\n", ent->code, ent->code);
    else
        rp_buf_printf(b,
                      "CREATE INDEX %s_title ON %s (title_key);\nCREATE INDEX %s_order ON %s (sort_key);\n",
                      ent->code, ent->code, ent->code, ent->code);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (rp_sql_has_column(&ent->fields[f]) && ent->fields[f].kind == ROPA_REF)
            rp_buf_printf(b, "CREATE INDEX %s_%s ON %s (%s);\n", ent->code, ent->fields[f].code, ent->code,
                          ent->fields[f].code);
}
