/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Pages hold still: where a record stood when the first page was read is told by history, whatever became of it since. */
#include "store/page.h"

#include "base/err.h"
#include "model/set.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LAST_LINK "SELECT ifnull(max(id),0) FROM revision"

/* ---- as it stood ---- */

/* Run `q` for its first row: *rev of it, 0 where there is none or the record was removed by it. */
static enum ropa_status rev_of(struct rp_store *st, sqlite3_stmt *q, const struct ropa_entity *ent,
                               const char *uid, int64_t seen, int64_t *rev, struct ropa_err *err) {
    bool row = false;
    *rev = 0;
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, ent->code);
    sqlite3_bind_int64(q, 3, seen);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row && !sqlite3_column_int(q, 1))
        *rev = sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
    return s;
}

#define REMOVED "(what='" RP_REMOVE "' OR what LIKE '%:" RP_REMOVE "')"

/* The status that the acts had made it by then, where one came after its revision. */
static enum ropa_status load_status(struct rp_store *st, struct ropa_record *rec, int64_t seen,
                                    struct ropa_err *err) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT a.status FROM act a JOIN revision v ON v.uid=a.uid AND v.noun='" RP_ACT
        "' WHERE a.record=?1 AND "
        "v.id<=?2 AND v.id>ifnull((SELECT max(id) FROM revision WHERE uid=?1 AND rev=?3),0) ORDER BY v.id DESC "
        "LIMIT 1",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    sqlite3_bind_int64(q, 2, seen);
    sqlite3_bind_int64(q, 3, rec->rev);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row)
        RP_COPY(rec->status, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

/* The record as it stood at link `seen`, or as it was entered since; owned, NULL when history doesn't know it. */
static enum ropa_status load_stood(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                   int64_t seen, struct ropa_record **out, struct ropa_err *err) {
    int64_t rev;
    *out = NULL;
    enum ropa_status s = rev_of(st,
                                rp_db_stmt(&st->db,
                                           "SELECT rev, " REMOVED " FROM revision WHERE uid=?1 AND noun=?2 "
                                           "AND id<=?3 ORDER BY id DESC LIMIT 1",
                                           err),
                                ent, uid, seen, &rev, err);
    if (!s && !rev)
        s = rev_of(st,
                   rp_db_stmt(&st->db,
                              "SELECT rev, " REMOVED " FROM revision WHERE uid=?1 AND noun=?2 AND id>?3 "
                              "ORDER BY id LIMIT 1",
                              err),
                   ent, uid, seen, &rev, err);
    if (!s && rev)
        s = rp_history_get(st, ent, uid, rev, out, err);
    if (!s && *out && (s = load_status(st, *out, seen, err))) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}

/* ---- what it is ordered by ---- */

static const char *value_at(struct ropa_record *rec, const struct ropa_place *p, struct rp_buf *text) {
    if (p->rows == ROPA_NO_FIELD && rp_beside(p->field))
        return rp_place_beside(rec, p->field, NULL, text) ? text->p : NULL;
    return ropa_place_get(rec, p);
}

/* What `value` of `ref` names, the first where it is several, as that stood; owned, NULL for nothing. */
static enum ropa_status load_named(struct rp_store *st, const struct ropa_field *ref, const char *value,
                                   int64_t seen, struct ropa_record **out, struct ropa_err *err) {
    char *first = value && ref->kind == ROPA_REFS ? ropa_set_item(value, 0) : rp_strdup(value);
    *out = NULL;
    enum ropa_status s = first ? load_stood(st, ref->of, first, seen, out, err) : ROPA_OK;
    bool starved = value && !first && (ref->kind != ROPA_REFS || ropa_set_count(value));
    free(first);
    return starved ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

static enum ropa_status load_referred(struct rp_store *st, struct ropa_record *rec,
                                      const struct ropa_place *p, int64_t seen, struct ropa_record **out,
                                      struct ropa_err *err) {
    struct ropa_place at = *p;
    at.ref = ROPA_NO_FIELD;
    at.field = p->ref;
    return load_named(st, ropa_place_field(&at), ropa_place_get(rec, &at), seen, out, err);
}

static enum ropa_status make_key(struct rp_store *st, struct ropa_record *of, const struct ropa_place *place,
                                 int64_t seen, struct rp_key *key, struct ropa_err *err) {
    struct rp_buf text = {0};
    struct ropa_record *referred = NULL, *named = NULL, *rec = of;
    struct ropa_place own = *place, *p = &own;
    if (p->ref != ROPA_NO_FIELD) {
        enum ropa_status s = load_referred(st, of, p, seen, &referred, err);
        if (s)
            return s;
        rec = referred;
        own = rp_place_own(ropa_place_entity(place), place->field);
    }
    const struct ropa_field *f = ropa_place_field(p);
    const char *value = rec ? value_at(rec, p, &text) : NULL;
    if (f->kind == ROPA_REF || f->kind == ROPA_REFS) { /* it goes by what that one is called */
        enum ropa_status s = load_named(st, f, value, seen, &named, err);
        value = named ? named->ref : NULL;
        if (s) {
            rp_buf_free(&text);
            ropa_record_free(referred);
            return s;
        }
    }
    bool title = p->rows == ROPA_NO_FIELD && p->field == p->root->title && rec;
    rp_buf_clear(&key->bytes);
    key->type = title                                         ? RP_KEY_BLOB
                : !value                                      ? RP_KEY_NULL
                : f->kind == ROPA_INT || f->kind == ROPA_BOOL ? RP_KEY_INT
                                                              : RP_KEY_TEXT;
    if (title) {
        struct rp_collator *c = rp_store_collator(st, err);
        if (!c || rp_collator_key(c, value, &key->bytes))
            key->bytes.bad = true;
    } else if (key->type == RP_KEY_INT) {
        key->number = strtoll(value, NULL, 10);
    } else {
        rp_buf_str(&key->bytes, value);
    }
    bool bad = key->bytes.bad || text.bad;
    rp_buf_free(&text);
    ropa_record_free(named);
    ropa_record_free(referred);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static enum ropa_status make_keys(struct rp_store *st, const struct rp_query *query, struct ropa_record *rec,
                                  struct rp_key *keys, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < query->n_order && !s; i++)
        s = make_key(st, rec, &query->order[i].place, query->page->from.seen, &keys[i], err);
    return s;
}

/* ---- what was changed since ---- */

/* The unit that it belonged to; the present one where that is gone. */
static enum ropa_status put_moved(struct rp_store *st, const struct rp_query *query, int64_t id,
                                  struct ropa_record *rec, const struct rp_key *keys, struct ropa_err *err) {
    size_t unit = query->ent->unit_field;
    struct rp_buf sql = {0};
    rp_buf_str(&sql, "INSERT INTO temp.moved SELECT ?1, ");
    if (unit == ROPA_NO_FIELD)
        rp_buf_str(&sql, "?2");
    else
        rp_buf_printf(
            &sql, "CASE WHEN ?2 IS NULL OR EXISTS (SELECT 1 FROM unit WHERE uid=?2) THEN ?2 ELSE r.%s END",
            query->ent->fields[unit].code);
    rp_buf_printf(&sql, ", ?3,?4,?5,?6,?7,?8,?9,?10 FROM %s r WHERE r.id=?1", query->ent->code);
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&st->db, sql.p, err);
    bool bad = sql.bad;
    rp_buf_free(&sql);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, id);
    rp_db_text(q, 2, unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit));
    for (size_t i = 0; i < query->n_order; i++)
        rp_key_bind(q, (int)i + 3, &keys[i]);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status move_one(struct rp_store *st, const struct rp_query *query, int64_t id,
                                 const char *uid, struct rp_key *keys, struct ropa_err *err) {
    struct ropa_record *rec;
    enum ropa_status s = load_stood(st, query->ent, uid, query->page->from.seen, &rec, err);
    if (!s && rec)
        s = make_keys(st, query, rec, keys, err);
    if (!s && rec)
        s = put_moved(st, query, id, rec, keys, err);
    ropa_record_free(rec);
    return s;
}

/* The uids of records of `ent` that were changed, or moved by an act, since link ?1. */
static void put_changed(struct rp_buf *sql, const struct ropa_entity *ent) {
    rp_buf_printf(sql,
                  "SELECT uid FROM revision WHERE id>?1 AND noun='%s' UNION SELECT a.record FROM act a JOIN "
                  "revision v ON v.uid=a.uid WHERE v.id>?1 AND v.noun='" RP_ACT "'",
                  ent->code);
}

/* The records that may stand elsewhere since: changed themselves, or what they refer to was, where that orders them. */
static void put_moving(struct rp_buf *sql, const struct rp_query *query) {
    rp_buf_printf(sql, "SELECT r.id, r.uid FROM %s r WHERE r.uid IN (", query->ent->code);
    put_changed(sql, query->ent);
    rp_buf_char(sql, ')');
    for (size_t i = 0; i < query->n_order; i++) {
        const struct ropa_place *p = &query->order[i].place;
        struct rp_buf uids = {0};
        if (p->ref == ROPA_NO_FIELD)
            continue;
        put_changed(&uids, ropa_place_entity(p));
        rp_buf_str(sql, " OR ");
        rp_query_refers(sql, p, uids.p ? uids.p : "");
        sql->bad |= uids.bad;
        rp_buf_free(&uids);
    }
}

/* Every record of the noun that was changed, or moved by an act, since the first page, itself or by what it refers to. */
static enum ropa_status move_changed(struct rp_store *st, const struct rp_query *query,
                                     struct ropa_err *err) {
    struct rp_after at = {0}; /* whose keys are used again and again */
    struct rp_buf sql = {0};
    bool row = true;
    enum ropa_status s =
        rp_db_exec(&st->db,
                   "CREATE TEMP TABLE IF NOT EXISTS moved (id INTEGER PRIMARY KEY, unit, k0, "
                   "k1, k2, k3, k4, k5, k6, k7); DELETE FROM temp.moved",
                   err);
    if (s)
        return s;
    put_moving(&sql, query);
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&st->db, sql.p, err);
    bool bad = sql.bad;
    rp_buf_free(&sql);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, query->page->from.seen);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = move_one(st, query, sqlite3_column_int64(q, 0), rp_db_column(q, 1), at.keys, err);
    }
    sqlite3_reset(q);
    rp_after_free(&at);
    return s;
}

enum ropa_status rp_page_begin(struct rp_store *st, const struct rp_query *query, struct rp_after *out,
                               struct ropa_err *err) {
    struct rp_position *from = &query->page->from;
    int64_t now = 0;
    struct ropa_record *rec;
    enum ropa_status s = rp_db_int(&st->db, LAST_LINK, NULL, &now, err);
    if (s)
        return s;
    if (!from->uid[0]) {
        from->seen = now;
        return ROPA_OK;
    }
    if (from->seen > now)
        return rp_err(err, ROPA_E_CURSOR, NULL);
    s = load_stood(st, query->ent, from->uid, from->seen, &rec, err);
    if (s)
        return s;
    if (!rec)
        return rp_err(err, ROPA_E_CURSOR, NULL);
    s = make_keys(st, query, rec, out->keys, err);
    ropa_record_free(rec);
    out->set = true;
    out->id = from->id;
    out->unit = from->unit;
    out->moved = from->seen < now && (query->n_order || query->ent->unit_field != ROPA_NO_FIELD);
    return s || !out->moved ? s : move_changed(st, query, err);
}
