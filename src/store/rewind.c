/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The register as it stood when a day was over: in memory, of what history says. */
#include "base/buf.h"
#include "base/err.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/search.h"

#include <stdio.h>
#include <stdlib.h>

/* Up to where history goes: what takes the links after it away, told the day or the link. */
struct end {
    const char *sql, *told;
};

/* Each chain up to its last link of a day; all of them up to a link, as they stood in the file then. */
static const char after_day[] =
    "DELETE FROM revision AS v WHERE seq > ifnull((SELECT max(seq) FROM revision x WHERE "
    "x.register=v.register AND substr(x.at, 1, 10) <= ?1), 0)",
                  after_link[] = "DELETE FROM revision WHERE id > CAST(?1 AS INTEGER)";

/* The links after it, and what hangs on them. */
static enum ropa_status cut(struct rp_store *st, const struct end *at, struct ropa_err *err) {
    static const char beside[] =
        "DELETE FROM act_print WHERE act NOT IN (SELECT uid FROM revision);"
        "DELETE FROM act WHERE uid NOT IN (SELECT uid FROM revision);"
        "DELETE FROM score_snapshot WHERE uid NOT IN (SELECT uid FROM revision);"
        "DELETE FROM personal WHERE NOT EXISTS (SELECT 1 FROM revision v WHERE v.register=personal.register AND "
        "v.seq=personal.seq);"
        "DELETE FROM withheld WHERE hash NOT IN (SELECT hash FROM revision);"
        "DELETE FROM not_applicable WHERE owner NOT IN (SELECT uid FROM revision);"
        "DELETE FROM draft;"
        "CREATE TEMP TABLE stays (uid TEXT PRIMARY KEY, id INTEGER, rev INTEGER) WITHOUT ROWID";
    enum ropa_status s = rp_db_run(&st->db, at->sql, at->told, err);
    return s ? s : rp_db_exec(&st->db, beside, err);
}

/* Live rows of records that weren't there. */
static enum ropa_status drop_later(struct rp_store *st, const struct ropa_entity *ent, struct ropa_err *err) {
    char sql[160];
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE %s NOT IN (SELECT uid FROM temp.stays)", ent->code,
             ent->row ? "owner" : "uid");
    enum ropa_status s = rp_db_run(&st->db, sql, NULL, err);
    for (size_t f = 0; f < ent->n_fields && !s; f++)
        if (ent->fields[f].kind == ROPA_ROWS && !(ent->fields[f].flags & ROPA_DERIVED))
            s = drop_later(st, ent->fields[f].of, err);
    return s;
}

/* One that was changed or removed since, as its last link says. */
static enum ropa_status bring_back(struct rp_store *st, const struct ropa_entity *ent, int64_t id,
                                   struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_history_read(st, ent, id, &rec, err);
    if (!s)
        s = rp_act_status(st, rec, err);
    if (!s)
        s = rp_store_adopt(st, rec, err);
    ropa_record_free(rec);
    return s;
}

static enum ropa_status bring_back_all(struct rp_store *st, const struct ropa_entity *ent,
                                       struct ropa_err *err) {
    char sql[200];
    int64_t *ids = NULL, *grown;
    size_t n = 0, cap = 0;
    bool row = true;
    snprintf(
        sql, sizeof sql,
        "SELECT s.id FROM temp.stays s LEFT JOIN %s r ON r.uid=s.uid WHERE r.rev IS NOT s.rev ORDER BY s.id",
        ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    while (!s && row) { /* all of them first: what is written lets no reading go on over it */
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        if (!(grown = rp_grow(ids, n, &cap, sizeof *ids))) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            break;
        }
        ids = grown;
        ids[n++] = sqlite3_column_int64(q, 0);
    }
    if (q)
        sqlite3_reset(q);
    for (size_t i = 0; i < n && !s; i++)
        s = bring_back(st, ent, ids[i], err);
    free(ids);
    return s;
}

static enum ropa_status rewind_noun(struct rp_store *st, const struct ropa_entity *ent,
                                    struct ropa_err *err) {
    static const char last[] =
        "INSERT INTO temp.stays SELECT v.uid, v.id, v.rev FROM (SELECT DISTINCT uid FROM revision WHERE noun=?1) u "
        "JOIN revision v ON v.id=(SELECT x.id FROM revision x WHERE x.uid=u.uid ORDER BY x.rev DESC, x.id DESC LIMIT 1) "
        "WHERE v.what NOT LIKE '%" RP_REMOVE "'";
    char sql[1024];
    snprintf(sql, sizeof sql, "UPDATE %s AS r SET status=ifnull(" RP_ACT_STATUS("r.uid") ", 'draft')",
             ent->code);
    enum ropa_status s = rp_db_run(&st->db, "DELETE FROM temp.stays", NULL, err);
    if (!s)
        s = rp_db_run(&st->db, last, ent->code, err);
    if (!s)
        s = drop_later(st, ent, err);
    if (!s)
        s = bring_back_all(st, ent, err);
    return s ? s : rp_db_run(&st->db, sql, NULL, err);
}

static enum ropa_status rewind_all(struct rp_store *st, const struct end *at, struct ropa_err *err) {
    size_t n;
    int64_t length = 0;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = rp_db_exec(&st->db, "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE", err);
    if (!s)
        s = cut(st, at, err);
    if (!s)
        s = rp_history_length(st, &length, err);
    if (!s && !length)
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, st->then, NULL);
    for (size_t i = 0; i < n && !s; i++)
        s = rewind_noun(st, ents[i], err);
    if (!s)
        s = rp_kept_rebuild(st, err);
    if (!s)
        s = rp_search_rebuild(st, true, &n, err);
    return s ? s : rp_db_exec(&st->db, "DROP TABLE temp.stays; COMMIT", err);
}

static enum ropa_status rewind_to(struct rp_store *st, const struct end *at, const char *day,
                                  struct ropa_err *err) {
    size_t links;
    enum ropa_status s = rp_store_alone(st, err);
    if (!s)
        s = rp_store_prove(st, NULL, &links, err);
    if (!s)
        s = rp_store_aside(st, err);
    if (s)
        return s;
    RP_COPY(st->then, day);
    s = rewind_all(st, at, err);
    st->known.seq = 0;
    st->era++;
    rp_store_forget(st);
    rp_store_day(st);
    return s;
}

enum ropa_status rp_store_rewind(struct rp_store *st, const char *day, struct ropa_err *err) {
    return rewind_to(st, &(struct end){after_day, day}, day, err);
}

enum ropa_status rp_store_rewind_to(struct rp_store *st, int64_t link, const char *day,
                                    struct ropa_err *err) {
    char told[24];
    snprintf(told, sizeof told, "%lld", (long long)link);
    return rewind_to(st, &(struct end){after_link, told}, day, err);
}

const char *rp_store_then(const struct rp_store *st) {
    return st->then;
}
