/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/draft.h"
#include "model/json_text.h"

#include "base/err.h"
#include "store/handle.h"

#include <ropa/text.h>
#include <stdlib.h>

enum ropa_status rp_draft_save(struct rp_store *st, struct ropa_record *rec, const char *place,
                               struct ropa_err *err) {
    char at[26];
    if (st->db.readonly)
        return rp_db_only_read(&st->db, err);
    if (st->nobody)
        return rp_err_subject(err, ROPA_E_NOBODY, st->db.path, NULL);
    if (!rec->uid[0])
        rp_store_new_uid(st, rec->uid);
    char *data = ropa_record_to_json(rec, NULL, false);
    sqlite3_stmt *q =
        data ? rp_db_stmt(&st->db, "INSERT OR REPLACE INTO draft VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", err)
             : NULL;
    enum ropa_status s = q ? ROPA_OK : data ? rp_db_error(&st->db, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_time_format(st->env.now(st->env.ctx), at);
    if (q) {
        rp_db_text(q, 1, rec->uid);
        rp_db_text(q, 2, rec->ent->code);
        sqlite3_bind_int64(q, 3, rec->rev);
        rp_db_text(q, 4, place);
        rp_db_text(q, 5, data);
        rp_db_text(q, 6, at);
        rp_db_text(q, 7, st->env.actor);
        s = rp_db_done(&st->db, q, err);
    }
    free(data);
    return s;
}

enum ropa_status rp_draft_load(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct ropa_record **out, char place[64], struct ropa_err *err) {
    bool row;
    *out = NULL;
    place[0] = '\0';
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT data, place FROM draft WHERE uid=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (s || !row)
        return s;
    json_t *object = json_loads(rp_db_column(q, 0), JSON_ALLOW_NUL, NULL);
    rp_copy(place, 64, rp_db_column(q, 1));
    *out = ropa_record_new(ent);
    if (!json_is_object(object) || !*out || !rp_record_load(*out, object)) {
        ropa_record_free(*out);
        *out = NULL;
        s = rp_json_unread(st->db.path, rp_db_column(q, 0), err);
    }
    sqlite3_reset(q);
    json_decref(object);
    return s;
}

enum ropa_status rp_draft_drop(struct rp_store *st, const char *uid, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "DELETE FROM draft WHERE uid=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    return rp_db_done(&st->db, q, err);
}

enum ropa_status rp_draft_each(struct rp_store *st, rp_draft_fn *each, void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT uid, noun, data, at, actor, base_rev FROM draft ORDER BY at, uid", err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        const struct ropa_entity *ent = ropa_entity_find(rp_db_column(q, 1));
        json_t *object = json_loads(rp_db_column(q, 2), JSON_ALLOW_NUL, NULL);
        const char *title =
            ent ? json_string_value(json_object_get(object, ent->fields[ent->title].code)) : NULL;
        struct rp_draft d = {.uid = rp_db_column(q, 0),
                             .noun = rp_db_column(q, 1),
                             .title = title ? title : "",
                             .at = rp_db_column(q, 3),
                             .actor = rp_db_column(q, 4),
                             .fresh = sqlite3_column_int64(q, 5) == 0};
        row = each(ctx, &d);
        json_decref(object);
    }
    sqlite3_reset(q);
    return s;
}
