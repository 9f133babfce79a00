/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Thai order: names are sorted by ICU keys, kept with the version of the collator that made them. */
#include "base/err.h"
#include "store/handle.h"

#include <stdio.h>
#include <string.h>

static enum ropa_status rekey_one(struct rp_store *st, const struct ropa_entity *ent, int64_t id,
                                  const char *title, struct ropa_err *err) {
    char sql[96];
    struct rp_buf key = {0};
    snprintf(sql, sizeof sql, "UPDATE %s SET sort_key=?2, title_key=fold(?3) WHERE id=?1", ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? rp_collator_key(st->collator, title, &key) : rp_db_error(&st->db, err);
    if (!s) {
        sqlite3_bind_int64(q, 1, id);
        sqlite3_bind_blob(q, 2, key.p ? key.p : "", (int)key.n, SQLITE_STATIC);
        rp_db_text(q, 3, title);
        s = rp_db_done(&st->db, q, err);
    }
    rp_buf_free(&key);
    return s;
}

static enum ropa_status rekey(struct rp_store *st, const struct ropa_entity *ent, struct ropa_err *err) {
    char sql[160];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT id, %s FROM %s", ent->fields[ent->title].code, ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = rekey_one(st, ent, sqlite3_column_int64(q, 0), rp_db_column(q, 1), err);
    }
    sqlite3_reset(q);
    return s;
}

/* The keys of the office's own terms, and the documents that are searched: these hold the text folded as it was. */
static enum ropa_status refold(struct rp_store *st, struct ropa_err *err) {
    return rp_db_exec(&st->db,
                      "UPDATE term SET term_key = fold(substr(term, 2));"
                      "UPDATE search_doc SET title = fold(title), body = fold_lines(body), fresh = 0;"
                      "INSERT INTO search_name (search_name) VALUES ('rebuild');"
                      "INSERT INTO search_word (search_word) VALUES ('rebuild')",
                      err);
}

/* Every key anew: ICU's keys of two versions do not compare, and a text is found by the key that is made today. */
static enum ropa_status rebuild_keys(struct rp_store *st, const char *version, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    bool within = !sqlite3_get_autocommit(st->db.h);
    enum ropa_status s = rp_db_exec(&st->db, within ? "SAVEPOINT keys" : "BEGIN IMMEDIATE", err);
    for (size_t i = 0; i < n && !s; i++)
        s = rekey(st, ents[i], err);
    if (!s)
        s = refold(st, err);
    sqlite3_stmt *q = s ? NULL : rp_db_stmt(&st->db, "UPDATE register SET collator=?1", err);
    if (q) {
        rp_db_text(q, 1, version);
        s = rp_db_done(&st->db, q, err);
    }
    if (!s)
        s = rp_db_exec(&st->db, within ? "RELEASE keys" : "COMMIT", err);
    if (s && within)
        rp_db_exec(&st->db, "ROLLBACK TO keys; RELEASE keys", NULL);
    else if (s)
        rp_db_rollback(&st->db);
    return s;
}

struct rp_collator *rp_store_collator(struct rp_store *st, struct ropa_err *err) {
    if (st->collator)
        return st->collator;
    if (rp_collator_open(&st->collator, err))
        return NULL;
    const char *version = rp_collator_version(st->collator);
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT collator FROM register", err);
    bool row = false;
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    bool same = !s && row && !strcmp(rp_db_column(q, 0), version);
    if (!s && rp_db_starved(&st->db)) /* the column was not read */
        s = rp_db_error(&st->db, err);
    if (q)
        sqlite3_reset(q);
    bool anew = !s && !same && !st->db.readonly;
    if (s || (anew && rebuild_keys(st, version, err))) {
        rp_collator_close(st->collator);
        st->collator = NULL;
        return NULL;
    }
    st->rekeyed = anew && st->writing;
    return st->collator;
}

enum ropa_status rp_store_order(struct rp_store *st, struct ropa_err *err) {
    return rp_store_collator(st, err) ? ROPA_OK : err ? err->status : ROPA_E_DB;
}
