/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Refs: what people call a record by, such as RO-ICT-66-001. */
#include "base/err.h"
#include "model/conduct.h"
#include "store/handle.h"
#include "store/migrate.h"
#include "store/store.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

/* The code in upper case that a unit or the organisation is called by. */
static enum ropa_status code_as_ref(const struct ropa_record *rec, char *ref, size_t size,
                                    struct ropa_err *err) {
    const char *code = ropa_record_value(rec, "code");
    if (!code && !rp_conduct(rec->ent)->one) {
        size_t f = ropa_field_find(rec->ent, "code");
        rp_err(err, ROPA_E_CHOICE, "");
        rp_err_hint(err, " โปรดใส่รหัสย่อ เช่น ICT", "; give a short code, for example ICT");
        if (err && f != ROPA_NO_FIELD)
            err->label = rec->ent->fields[f].label;
        return ROPA_E_CHOICE;
    }
    snprintf(ref, size, "%s", code ? code : "ORG");
    for (; *ref; ref++)
        if (*ref >= 'a' && *ref <= 'z')
            *ref = (char)(*ref - 'a' + 'A');
    return ROPA_OK;
}

static enum ropa_status unit_code(struct rp_store *st, const struct ropa_record *rec, char *code, size_t size,
                                  struct ropa_err *err) {
    const char *uid =
        rec->ent->unit_field == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, rec->ent->unit_field);
    bool row = false;
    snprintf(code, size, "ORG");
    if (!uid)
        return ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT ref FROM unit WHERE uid=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (row)
        rp_copy(code, size, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_store_new_ref(struct rp_store *st, const struct ropa_record *rec, char *ref, size_t size,
                                  struct ropa_err *err) {
    char unit[16];
    bool row;
    int year = ropa_date_fiscal_year(st->today);
    if (!rec->ent->prefix)
        return code_as_ref(rec, ref, size, err);
    enum ropa_status s = unit_code(st, rec, unit, sizeof unit, err);
    if (s)
        return s;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "INSERT INTO counter VALUES (?1, ?2, ?3, 1) "
                                 "ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->ent->prefix);
    rp_db_text(q, 2, unit);
    sqlite3_bind_int(q, 3, year);
    s = rp_db_row(&st->db, q, &row, err);
    if (!s)
        snprintf(ref, size, "%s-%s-%02d-%03lld", rec->ent->prefix, unit, year % 100,
                 (long long)sqlite3_column_int64(q, 0));
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_store_note_ref(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    char prefix[8], unit[16];
    int year, end = 0;
    long long number;
    if (!rec->ent->prefix ||
        sscanf(rec->ref, "%7[A-Z]-%15[A-Z0-9]-%2d-%9lld%n", prefix, unit, &year, &number, &end) != 4 ||
        rec->ref[end])
        return ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "INSERT INTO counter VALUES (?1, ?2, ?3, ?4) "
                                 "ON CONFLICT DO UPDATE SET last = max(last, ?4)",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, prefix);
    rp_db_text(q, 2, unit);
    sqlite3_bind_int(q, 3, 2500 + year);
    sqlite3_bind_int64(q, 4, number);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status each_ref(struct rp_db *db, const struct ropa_entity *ent, const char *begin,
                                 rp_ref_fn *each, void *ctx, struct ropa_err *err) {
    char sql[256];
    bool row = true;
    snprintf(sql, sizeof sql,
             "SELECT uid, ref, %s FROM %s WHERE ref >= ?1 AND ref < ?1 || char(0x10FFFF) ORDER BY ref",
             ent->fields[ent->title].code, ent->code);
    sqlite3_stmt *q = rp_db_stmt(db, sql, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(db, err);
    if (q)
        rp_db_text(q, 1, begin);
    while (!s && row) {
        s = rp_db_row(db, q, &row, err);
        if (!s && row)
            row = each(ctx, ent, rp_db_column(q, 0), rp_db_column(q, 1), rp_db_column(q, 2));
    }
    return s;
}

enum ropa_status rp_store_refs(const char *path, const struct ropa_entity *ent, const char *begin,
                               rp_ref_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_db db;
    enum ropa_status s = rp_db_peek(&db, path, err);
    if (!s)
        s = rp_migrate_is_ours(&db, err);
    if (!s)
        s = each_ref(&db, ent, begin, each, ctx, err);
    rp_db_close(&db);
    return s;
}
