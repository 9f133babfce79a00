/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/err.h"
#include "store/handle.h"
#include "store/sql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum ropa_status rp_store_load_row(sqlite3_stmt *q, struct ropa_record *rec, const bool *read,
                                   struct ropa_err *err) {
    const struct ropa_entity *ent = rec->ent;
    int column = ent->row ? RP_ROW_FIXED : RP_NOUN_FIXED;
    RP_COPY(rec->uid, rp_db_column(q, 0));
    if (!rec->uid[0])
        return rp_db_unread(q, err);
    if (!ent->row) {
        RP_COPY(rec->ref, rp_db_column(q, 1));
        rec->rev = sqlite3_column_int64(q, 2);
        RP_COPY(rec->status, rp_db_column(q, 3));
        if (!rec->ref[0] || !rec->status[0])
            return rp_db_unread(q, err);
    }
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (read ? !read[f] : !rp_sql_has_column(&ent->fields[f]))
            continue;
        if (sqlite3_column_type(q, column++) == SQLITE_NULL) /* most are, and the record is new */
            continue;
        const char *text = (const char *)sqlite3_column_text(q, column - 1);
        if (!text || !rp_record_put(rec, f, text))
            return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    return ROPA_OK;
}

/* The record or row that "not applicable" of `uid` belongs to; NULL when it isn't here. */
static struct ropa_record *bearer(struct ropa_record *rec, const char *uid) {
    if (!strcmp(rec->uid, uid))
        return rec;
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            if (!strcmp(rec->slots[f].rows[i]->uid, uid))
                return rec->slots[f].rows[i];
    return NULL;
}

static enum ropa_status load_na(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT uid, field, reason FROM not_applicable WHERE owner=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct ropa_record *of = bearer(rec, rp_db_column(q, 0));
        size_t f = of ? ropa_field_find(of->ent, rp_db_column(q, 1)) : ROPA_NO_FIELD;
        if (f != ROPA_NO_FIELD && !rp_record_put_na(of, f, rp_db_column(q, 2)))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status load_rows(struct rp_store *st, struct ropa_record *rec, size_t f,
                                  struct ropa_err *err) {
    const struct ropa_entity *ent = rec->ent->fields[f].of;
    bool row = true;
    sqlite3_stmt *q = rp_store_stmt(st, rp_sql_select, ent, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    if (q)
        rp_db_text(q, 1, rec->uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        struct ropa_record *child = !s && row ? ropa_record_add_row(rec, f) : NULL;
        if (child)
            s = rp_store_load_row(q, child, NULL, err);
        else if (!s && row)
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

static enum ropa_status load_parts(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++)
        if (rec->ent->fields[f].kind == ROPA_ROWS && !(rec->ent->fields[f].flags & ROPA_DERIVED))
            s = load_rows(st, rec, f, err);
    return s ? s : load_na(st, rec, err);
}

enum ropa_status rp_store_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                              struct ropa_record **out, struct ropa_err *err) {
    bool row = false;
    *out = NULL;
    sqlite3_stmt *q = rp_store_stmt(st, rp_sql_select, ent, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    struct ropa_record *rec = ropa_record_new(ent);
    if (!s && !rec)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        rp_db_text(q, 1, uid);
        s = rp_db_row(&st->db, q, &row, err);
    }
    if (!s && row)
        s = rp_store_load_row(q, rec, NULL, err);
    if (!s)
        s = row ? load_parts(st, rec, err) : rp_err_subject(err, ROPA_E_NOT_FOUND, uid, NULL);
    if (!s)
        s = rp_saving_read(st, rec, err);
    if (q) /* only now: an open statement holds what others save meanwhile away from the parts */
        sqlite3_reset(q);
    if (s)
        ropa_record_free(rec);
    else
        *out = rec;
    return s;
}
