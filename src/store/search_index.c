/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether the index of search says what the records say, and making it anew. */
#include "base/err.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/migrate.h"
#include "store/search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const indexes[] = {"search_name", "search_word"};

/* The first column of the first row, owned; NULL with `s` where there is none or it can't be read. */
static char *one_text(struct rp_db *db, const char *sql, const char *arg, enum ropa_status *s,
                      struct ropa_err *err) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(db, sql, err);
    if (q && sqlite3_bind_parameter_count(q))
        rp_db_text(q, 1, arg);
    *s = q ? rp_db_row(db, q, &row, err) : rp_db_error(db, err);
    char *text = !*s && row ? rp_strdup(rp_db_column(q, 0)) : NULL;
    if (!*s && row && !text)
        *s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (q)
        sqlite3_reset(q);
    return text;
}

/* ---- whether it holds ---- */

enum ropa_status rp_search_renew(struct rp_store *st, struct ropa_err *err) {
    bool looks = sqlite3_libversion_number() >= 3044000;
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; looks && i < sizeof indexes / sizeof *indexes && s != ROPA_E_NOMEM; i++) {
        char sql[64];
        snprintf(sql, sizeof sql, "SELECT rowid FROM %s LIMIT 1", indexes[i]);
        free(one_text(&st->db, sql, NULL, &s, NULL));
    }
    st->db.broken = ROPA_OK; /* said when it is looked at */
    return s == ROPA_E_NOMEM ? rp_err(err, s, NULL) : ROPA_OK;
}

/*
 * SQLite compares an index with what it is over only where it may write: a twin of it among the temporary tables serves who only
 * reads, and holds up nobody. Within a savepoint that takes it all back.
 */
static enum ropa_status look_at_twin(struct rp_store *st, const char *name, struct ropa_err *err) {
    static const char *const parts[] = {"data", "idx", "config"};
    enum ropa_status s;
    char *make =
        one_text(&st->db,
                 "SELECT 'CREATE VIRTUAL TABLE temp.looked ' || substr(sql, instr(sql, 'USING')) FROM "
                 "main.sqlite_schema WHERE name=?1",
                 name, &s, err);
    if (!s)
        s = make ? rp_db_exec(&st->db, make, err) : rp_search_broken(&st->db, err);
    free(make);
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !s; i++) {
        char sql[160];
        snprintf(sql, sizeof sql,
                 "DELETE FROM temp.looked_%s; INSERT INTO temp.looked_%s SELECT * FROM main.%s_%s", parts[i],
                 parts[i], name, parts[i]);
        s = rp_db_exec(&st->db, sql, err);
    }
    if (!s)
        s = rp_db_exec(&st->db, "INSERT INTO temp.looked (looked, rank) VALUES ('integrity-check', 1)", err);
    return s;
}

static enum ropa_status look_at_index(struct rp_store *st, const char *name, struct ropa_err *err) {
    enum ropa_status s = rp_db_exec(
        &st->db, "SAVEPOINT looked; CREATE TEMP VIEW search_doc AS SELECT * FROM main.search_doc", err);
    if (!s)
        s = look_at_twin(st, name, err);
    sqlite3_exec(st->db.h, "ROLLBACK TO looked; RELEASE looked", NULL, NULL, NULL);
    return s;
}

static enum ropa_status index_holds(struct rp_store *st, const char *name, struct ropa_err *err) {
    enum ropa_status s = look_at_index(st, name, err);
    if (rp_search_damaged(&st->db, s))
        s = look_at_index(st, name, err); /* FTS5 of 3.46 calls want of memory damage, once */
    return rp_search_damaged(&st->db, s) ? rp_search_broken(&st->db, err) : s;
}

/* How many there are of what `sql` counts. */
static enum ropa_status count(struct rp_store *st, const char *sql, long long *n, struct ropa_err *err) {
    enum ropa_status s;
    char *text = one_text(&st->db, sql, NULL, &s, err);
    *n = text ? strtoll(text, NULL, 10) : 0;
    free(text);
    return s;
}

/* Each record has its document, and no document is of nothing. */
static enum ropa_status documents_hold(struct rp_store *st, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    long long records = 0, documents = 0, held = 0, found = 0;
    enum ropa_status s = count(st, "SELECT count(*) FROM search_doc", &documents, err);
    for (size_t i = 0; i < n && !s; i++) {
        char sql[192];
        snprintf(sql, sizeof sql,
                 "SELECT count(*) FROM %s r JOIN search_doc d ON d.uid=r.uid AND d.noun='%s' AND NOT d.fresh",
                 ents[i]->code, ents[i]->code);
        s = count(st, sql, &found, err);
        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", ents[i]->code);
        if (!s)
            s = count(st, sql, &held, err);
        if (!s && found != held)
            s = rp_search_broken(&st->db, err);
        records += found;
    }
    return s || records == documents ? s : rp_search_broken(&st->db, err);
}

enum ropa_status rp_search_verify(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_store_read_begin(st, err);
    if (s)
        return s;
    s = documents_hold(st, err);
    if (rp_search_damaged(&st->db, s))
        s = rp_search_broken(&st->db, err);
    for (size_t i = 0; i < sizeof indexes / sizeof *indexes && !s; i++)
        s = index_holds(st, indexes[i], err);
    rp_store_read_end(st);
    return s;
}

/* ---- making it anew ---- */

/*
 * Damaged ones are not dropped, or a page of theirs that is a record's too would be given back: they are forgotten. What they look
 * like is what the migrations make.
 */
static enum ropa_status make_tables(struct rp_store *st, bool whole, struct ropa_err *err) {
    static const char drop[] = "DROP TABLE IF EXISTS search_name; DROP TABLE IF EXISTS search_word; "
                               "DROP TABLE IF EXISTS search_doc",
                      forget[] =
                          "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE " RP_SEARCH_TABLES
                          "; PRAGMA writable_schema=RESET";
    struct rp_db fresh;
    bool row = true;
    sqlite3_stmt *q = NULL;
    enum ropa_status s = rp_migrate_fresh(&fresh, st->db.path, err);
    if (!s)
        s = rp_db_exec(&st->db, whole ? drop : forget, err);
    if (!s && !(q = rp_db_stmt(&fresh,
                               "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN "
                               "('search_doc', 'search_name', 'search_word') ORDER BY rowid",
                               err)))
        s = rp_db_error(&fresh, err);
    while (!s && row && !(s = rp_db_row(&fresh, q, &row, err)) && row)
        s = rp_db_exec(&st->db, rp_db_column(q, 0), err);
    rp_db_close(&fresh);
    return s;
}

/* Every record, in the order in which they came. */
static enum ropa_status put_documents(struct rp_store *st, size_t *n, struct ropa_err *err) {
    bool row = true;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT uid, noun FROM revision GROUP BY uid ORDER BY min(id)", err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    *n = 0;
    while (!s && row && !(s = rp_db_row(&st->db, q, &row, err)) && row) {
        const struct ropa_entity *ent = ropa_entity_find(rp_db_column(q, 1));
        struct ropa_record *rec = NULL;
        s = ent ? rp_store_get(st, ent, rp_db_column(q, 0), &rec, err) : ROPA_OK;
        if (rec && !s)
            s = rp_search_put(st, rec, err);
        *n += rec != NULL;
        ropa_record_free(rec);
        s = s == ROPA_E_NOT_FOUND ? ROPA_OK : s ? s : rp_store_tell(st, *n + 1, err);
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

enum ropa_status rp_search_rebuild(struct rp_store *st, bool whole, size_t *n, struct ropa_err *err) {
    enum ropa_status s = make_tables(st, whole, err);
    return s ? s : put_documents(st, n, err);
}
