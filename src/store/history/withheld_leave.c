/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records taken out of a copy of a register, so that what is left still verifies. */
#include "base/buf.h"
#include "base/err.h"
#include "model/json_text.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/history/personal.h"
#include "store/history/withheld.h"

#include <stdio.h>

#define IN_LEAVING " IN (SELECT uid FROM temp.leaving)"
#define STAYS(uid) uid " NOT IN (SELECT uid FROM temp.leaving)"

enum ropa_status rp_leave_begin(struct rp_store *copy, struct ropa_err *err) {
    return rp_db_exec(&copy->db,
                      "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE; CREATE TEMP TABLE IF NOT EXISTS leaving "
                      "(uid TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM temp.leaving",
                      err);
}

enum ropa_status rp_leave(struct rp_store *copy, const char *uid, struct ropa_err *err) {
    return rp_db_run(&copy->db, "INSERT OR IGNORE INTO temp.leaving (uid) VALUES (?1)", uid, err);
}

enum ropa_status rp_leave_noun(struct rp_store *copy, const struct ropa_entity *ent, struct ropa_err *err) {
    return rp_db_run(&copy->db,
                     "INSERT OR IGNORE INTO temp.leaving SELECT DISTINCT uid FROM revision WHERE noun=?1",
                     ent->code, err);
}

/* ---- what is about them alone ---- */

/* Who of the noun and its rows names which record, in a column or a list of it: "SELECT target, owner", joined by UNION ALL. */
static void add_naming(struct rp_buf *sql, const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if (field->flags & ROPA_DERIVED)
            continue;
        if (field->kind == ROPA_ROWS)
            add_naming(sql, field->of);
        if (field->kind == ROPA_REF)
            rp_buf_printf(sql, " UNION ALL SELECT %s, %s FROM %s WHERE %s IS NOT NULL", field->code,
                          ent->row ? "owner" : "uid", ent->code, field->code);
    }
}

/* Files of evidence, which were named by what goes and by nothing that stays; remarks and waivers on what goes. */
enum ropa_status rp_leave_about(struct rp_store *copy, struct ropa_err *err) {
    struct rp_buf sql = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < n && !s; i++) {
        if (ropa_field_find(ents[i], "record_uid") == ROPA_NO_FIELD)
            continue;
        rp_buf_clear(&sql);
        rp_buf_printf(&sql,
                      "INSERT OR IGNORE INTO temp.leaving SELECT DISTINCT uid FROM revision WHERE noun='%s' "
                      "AND json_extract(snapshot, '$.record_uid')" IN_LEAVING,
                      ents[i]->code);
        s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_run(&copy->db, sql.p, NULL, err);
    }
    rp_buf_clear(&sql);
    rp_buf_str(
        &sql,
        "WITH naming(target, owner) AS (SELECT target, owner FROM named UNION ALL SELECT evidence, record FROM act "
        "UNION ALL SELECT issued, record FROM act UNION ALL SELECT json_extract(j.value, '$[0]'), a.record FROM act a, "
        "json_each(a.forms) j WHERE a.forms IS NOT NULL");
    for (size_t i = 0; i < n; i++)
        add_naming(&sql, ents[i]);
    rp_buf_str(
        &sql,
        ") INSERT OR IGNORE INTO temp.leaving SELECT e.uid FROM (SELECT DISTINCT uid FROM revision WHERE "
        "noun='evidence') e WHERE EXISTS (SELECT 1 FROM revision v WHERE v.uid" IN_LEAVING
        " AND instr(v.snapshot, e.uid)) AND NOT EXISTS (SELECT 1 FROM naming m WHERE m.target=e.uid AND " STAYS(
            "m.owner") ")");
    if (!s)
        s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_run(&copy->db, sql.p, NULL, err);
    rp_buf_free(&sql);
    return s;
}

/* ---- taking it out ---- */

static enum ropa_status drop_live(struct rp_store *copy, const struct ropa_entity *ent,
                                  struct ropa_err *err) {
    char sql[128];
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE %s" IN_LEAVING, ent->code, ent->row ? "owner" : "uid");
    enum ropa_status s = rp_db_run(&copy->db, sql, NULL, err);
    for (size_t f = 0; f < ent->n_fields && !s; f++)
        if (ent->fields[f].kind == ROPA_ROWS && !(ent->fields[f].flags & ROPA_DERIVED))
            s = drop_live(copy, ent->fields[f].of, err);
    return s;
}

enum ropa_status rp_leave_end(struct rp_store *copy, struct ropa_err *err) {
    static const char links[] =
        "INSERT INTO withheld (hash, part) SELECT hash, '" RP_WITHHELD_ALL
        "' FROM revision WHERE uid" IN_LEAVING " OR uid IN (SELECT uid FROM act WHERE record" IN_LEAVING ") "
        "ON CONFLICT (hash) DO UPDATE SET part=excluded.part;"
        "UPDATE revision SET snapshot='" RP_EMPTIED "' WHERE hash IN (SELECT hash FROM withheld WHERE "
        "part='" RP_WITHHELD_ALL "');"
        "DELETE FROM act_print WHERE act IN (SELECT uid FROM act WHERE record" IN_LEAVING ");"
        "DELETE FROM act WHERE record" IN_LEAVING ";"
        "DELETE FROM score_snapshot WHERE uid" IN_LEAVING ";"
        "DELETE FROM not_applicable WHERE owner" IN_LEAVING ";"
        "DELETE FROM named WHERE owner" IN_LEAVING ";"
        "DELETE FROM personal WHERE uid" IN_LEAVING ";";
    /* history says of each file that is kept which it is */
    static const char files[] =
        "DELETE FROM unclaimed; DELETE FROM blob WHERE sha256 NOT IN (SELECT json_extract(snapshot, '$.sha256') FROM "
        "revision WHERE noun='evidence' AND json_extract(snapshot, '$.file_kept'));"
        "DELETE FROM draft; DELETE FROM worked_out; DROP TABLE temp.leaving; COMMIT; PRAGMA foreign_keys=ON";
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = rp_db_exec(&copy->db, links, err);
    for (size_t i = 0; i < n && !s; i++)
        s = drop_live(copy, ents[i], err);
    if (!s)
        s = rp_db_exec(&copy->db, files, err);
    rp_store_forget(copy);
    return s;
}

/* ---- personal values ---- */

static void clear_value(void *ctx, struct ropa_record *holder, size_t f) {
    (void)ctx;
    ropa_record_clear(holder, f);
}

static enum ropa_status clear_record(struct rp_store *copy, const struct ropa_entity *ent, const char *uid,
                                     struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(copy, ent, uid, &rec, err);
    if (!s) {
        rp_personal_each(rec, clear_value, NULL);
        s = rp_store_adopt(copy, rec, err);
    }
    ropa_record_free(rec);
    return s;
}

/* A revision from before there were digests holds values plainly: its record goes as a whole. */
static void note_plain(void *ctx, json_t *holder, const struct ropa_field *f) {
    (void)holder, (void)f;
    *(bool *)ctx = true;
}

static enum ropa_status leave_plain(struct rp_store *copy, const struct ropa_entity *ent, sqlite3_stmt *q,
                                    struct ropa_err *err) {
    bool plain = false;
    json_t *object = json_loads(rp_db_column(q, 1), JSON_ALLOW_NUL, NULL);
    if (!object)
        return rp_json_unread(copy->db.path, rp_db_column(q, 1), err);
    rp_personal_each_plain(object, ent, note_plain, &plain);
    json_decref(object);
    return plain ? rp_leave(copy, rp_db_column(q, 0), err) : ROPA_OK;
}

static enum ropa_status each_of(struct rp_store *copy, const struct ropa_entity *ent, const char *sql,
                                enum ropa_status (*each)(struct rp_store *, const struct ropa_entity *,
                                                         sqlite3_stmt *, struct ropa_err *),
                                struct ropa_err *err) {
    bool row = true;
    sqlite3_stmt *q = NULL;
    enum ropa_status s = ROPA_OK;
    if (sqlite3_prepare_v2(copy->db.h, sql, -1, &q, NULL)) /* what `each` runs must not reset it */
        return rp_db_error(&copy->db, err);
    rp_db_text(q, 1, ent->code);
    while (!s && row) {
        s = rp_db_row(&copy->db, q, &row, err);
        if (!s && row)
            s = each(copy, ent, q, err);
    }
    sqlite3_finalize(q);
    return s;
}

static enum ropa_status clear_live(struct rp_store *copy, const struct ropa_entity *ent, sqlite3_stmt *q,
                                   struct ropa_err *err) {
    enum ropa_status s = clear_record(copy, ent, rp_db_column(q, 0), err);
    return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
}

enum ropa_status rp_leave_values(struct rp_store *copy, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = rp_db_exec(
        &copy->db,
        "INSERT OR IGNORE INTO withheld (hash, part) SELECT DISTINCT v.hash, '" RP_WITHHELD_VALUES
        "' FROM personal p JOIN revision v ON v.register=p.register AND v.seq=p.seq; DELETE FROM personal",
        err);
    for (size_t i = 0; i < n && !s; i++) {
        if (!rp_personal_has(ents[i]))
            continue;
        s = each_of(copy, ents[i], "SELECT uid, snapshot FROM revision WHERE noun=?1", leave_plain, err);
        if (!s)
            s = each_of(copy, ents[i], "SELECT DISTINCT uid FROM revision WHERE noun=?1", clear_live, err);
    }
    return s;
}
