/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/draft.h"
#include "model/json_text.h"

#include "base/err.h"
#include "store/handle.h"
#include "store/history/history.h"

#include <ropa/place.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* ---- whose ---- */

/* Who acts, as the owner of drafts; "" nobody. */
static const char *owner_now(const struct rp_store *st, struct rp_buf *b) {
    rp_buf_clear(b);
    if (st->nobody)
        return "";
    if (!st->person[0])
        rp_buf_char(b, ':');
    rp_buf_str(b, st->person[0] ? st->person : st->env.actor);
    return b->p ? b->p : "";
}

void rp_draft_owner(const struct rp_store *st, struct rp_buf *out) {
    owner_now(st, out);
}

/* ---- kept ---- */

void rp_draft_name(struct rp_store *st, struct ropa_record *rec) {
    if (!rec->uid[0])
        rp_store_new_uid(st, rec->uid);
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            if (!rec->slots[f].rows[i]->uid[0])
                rp_store_new_uid(st, rec->slots[f].rows[i]->uid);
}

void rp_draft_open(struct rp_store *st, struct rp_draft_mark *mark) {
    *mark = (struct rp_draft_mark){0};
    rp_store_new_uid(st, mark->window);
}

/* Columns `k` on: turn, window, at, actor. */
static void read_mark(sqlite3_stmt *q, int k, struct rp_draft_mark *out) {
    RP_COPY(out->turn, rp_db_column(q, k));
    RP_COPY(out->window, rp_db_column(q, k + 1));
    RP_COPY(out->at, rp_db_column(q, k + 2));
    RP_COPY(out->actor, rp_db_column(q, k + 3));
}

/* Another turn at every change: an equal one is the same draft. */
#define NEW_TURN "lower(hex(randomblob(8)))"

enum ropa_status rp_draft_save(struct rp_store *st, struct ropa_record *rec, const char *state,
                               struct rp_draft_mark *mark, struct ropa_err *err) {
    static const char keep[] =
        "INSERT INTO draft (uid, owner, noun, base_rev, data, state, at, actor, window, turn) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, ''), ?7, ?8, ifnull(?9, ''), " NEW_TURN
        ") ON CONFLICT (uid, owner) DO UPDATE SET noun=?3, base_rev=?4, data=?5, state=ifnull(?6, state), at=?7, actor=?8,"
        " window=excluded.window, turn=excluded.turn WHERE ?10 IS NULL OR turn=?10 RETURNING turn";
    char at[26], turn[17];
    bool kept = false;
    struct rp_buf owner = {0};
    if (st->db.readonly)
        return rp_db_only_read(&st->db, err);
    if (st->nobody)
        return rp_err_subject(err, ROPA_E_NOBODY, st->db.path, NULL);
    enum ropa_status s = rp_store_same(st, err);
    if (s)
        return s;
    rp_draft_name(st, rec);
    owner_now(st, &owner);
    char *data = owner.bad ? NULL : ropa_record_to_json(rec, NULL, false);
    sqlite3_stmt *q = data ? rp_db_stmt(&st->db, keep, err) : NULL;
    s = q ? ROPA_OK : data ? rp_db_error(&st->db, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_time_format(st->env.now(st->env.ctx), at);
    if (q) {
        rp_db_text(q, 1, rec->uid);
        rp_db_text(q, 2, owner.p);
        rp_db_text(q, 3, rec->ent->code);
        sqlite3_bind_int64(q, 4, rec->rev);
        rp_db_text(q, 5, data);
        rp_db_text(q, 6, state);
        rp_db_text(q, 7, at);
        rp_db_text(q, 8, st->env.actor);
        rp_db_text(q, 9, mark ? mark->window : NULL);
        rp_db_text(q, 10, mark ? mark->turn : NULL);
        s = rp_db_row(&st->db, q, &kept, err);
        if (!s && !kept)
            s = rp_err_subject(err, ROPA_E_CONFLICT, rec->uid, NULL);
        if (!s)
            RP_COPY(turn, rp_db_column(q, 0));
        if (!s)
            s = rp_db_done(&st->db, q, err);
        if (!s && mark)
            RP_COPY(mark->turn, turn);
    }
    free(data);
    rp_buf_free(&owner);
    return s;
}

enum ropa_status rp_draft_look(struct rp_store *st, const char *uid, struct rp_draft_mark *out,
                               struct ropa_err *err) {
    bool row;
    struct rp_buf owner = {0};
    *out = (struct rp_draft_mark){0};
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT turn, window, at, actor FROM draft WHERE uid=?1 AND owner=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, owner_now(st, &owner));
    enum ropa_status s = owner.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_row(&st->db, q, &row, err);
    if (!s && row)
        read_mark(q, 0, out);
    sqlite3_reset(q);
    rp_buf_free(&owner);
    return s;
}

enum ropa_status rp_draft_leave(struct rp_store *st, const char *uid, const char *window,
                                struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "UPDATE draft SET window='' WHERE uid=?1 AND window=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, window);
    return rp_db_done(&st->db, q, err);
}

/* *out NULL, without an error, for what is no JSON: only memory may be wanting. */
static enum ropa_status read_json(const char *data, json_t **out, struct ropa_err *err) {
    struct ropa_err why = {0};
    enum ropa_status s = rp_json_read("", data, JSON_ALLOW_NUL, out, &why);
    return s == ROPA_E_NOMEM ? rp_err(err, s, NULL) : ROPA_OK;
}

/* Whether it is of the record that the draft is kept for, over the revision it says. */
static bool is_of(const json_t *object, const char *uid, int64_t rev) {
    const char *says = json_string_value(json_object_get(object, "uid"));
    const json_t *over = json_object_get(object, "rev");
    return says && !strcmp(says, uid) && rev >= 0 && json_is_integer(over) && json_integer_value(over) == rev;
}

static void note_lost(void *ctx, const struct ropa_place *at) {
    struct rp_buf *lost = ctx;
    for (int lang = 0; lost && lang < 2; lang++) {
        char *label = ropa_place_label(at, (enum ropa_lang)lang);
        rp_buf_printf(&lost[lang], "%s%s", lost[lang].n ? ", " : "", label ? label : "");
        lost[lang].bad |= !label;
        free(label);
    }
}

/* A draft of record `uid` over revision `rev`, owned; *out NULL, without an error, for what is none. */
static enum ropa_status read_data(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                  int64_t rev, const char *data, struct ropa_record **out,
                                  struct rp_buf lost[2], struct ropa_err *err) {
    json_t *object;
    struct ropa_record *base = NULL;
    enum ropa_status s = read_json(data, &object, err);
    *out = NULL;
    if (!s && is_of(object, uid, rev)) {
        struct rp_typed how = {&st->view, note_lost, lost};
        struct ropa_err why = {0};
        s = rev ? rp_history_get(st, ent, uid, rev, &base, &why) : ROPA_OK;
        if (s && !rp_err_is_failure(s)) /* what is wrong with it is said where it is asked for */
            s = ROPA_OK;
        else if (s && err)
            *err = why;
        if (!s && !(*out = ropa_record_new(ent)))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        if (!s)
            s = rp_record_load_typed(*out, object, base, &how, err);
        if (!s && lost && (lost[0].bad || lost[1].bad))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    ropa_record_free(base);
    json_decref(object);
    return s;
}

enum ropa_status rp_draft_load(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct ropa_record **out, char **state, struct rp_draft_mark *mark,
                               struct rp_buf lost[2], struct ropa_err *err) {
    bool row;
    struct rp_buf owner = {0};
    *out = NULL;
    if (state)
        *state = NULL;
    if (mark)
        *mark = (struct rp_draft_mark){0};
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT data, state, base_rev, turn, window, at, actor, noun FROM draft WHERE uid=?1 AND owner=?2",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, owner_now(st, &owner));
    enum ropa_status s = owner.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_row(&st->db, q, &row, err);
    const struct ropa_entity *of = !s && row ? ropa_entity_find(rp_db_column(q, 7)) : NULL;
    if (!s && row && (!of || of == ent)) { /* else `uid` names no record of `ent` */
        if (mark)
            read_mark(q, 3, mark);
        if (of)
            s = read_data(st, ent, uid, sqlite3_column_int64(q, 2), rp_db_column(q, 0), out, lost, err);
        if (!s && !*out)
            s = rp_err_subject(err, ROPA_E_DRAFT, uid, NULL);
        if (!s)
            RP_COPY((*out)->draft, rp_db_column(q, 3));
        if (!s)
            s = rp_saving_read(st, *out, err);
        if (!s && state && !(*state = strdup(rp_db_column(q, 1))))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    sqlite3_reset(q);
    rp_buf_free(&owner);
    return s;
}

enum ropa_status rp_draft_drop(struct rp_store *st, const char *uid, const char *owner, const char *turn,
                               struct ropa_err *err) {
    struct rp_buf mine = {0};
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "DELETE FROM draft WHERE uid=?1 AND owner=?2 AND (?3 IS NULL OR turn=?3)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, owner ? owner : owner_now(st, &mine));
    rp_db_text(q, 3, turn);
    enum ropa_status s = mine.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_done(&st->db, q, err);
    rp_buf_free(&mine);
    return s;
}

/* ---- whoever's ---- */

enum ropa_status rp_draft_next(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct rp_buf *owner, struct ropa_record **out, struct ropa_err *err) {
    bool row;
    *out = NULL;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT owner, data, base_rev FROM draft WHERE uid=?1 AND owner > ?2 ORDER BY owner LIMIT 1",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, owner->n ? owner->p : "");
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    rp_buf_clear(owner);
    if (!s && row) {
        rp_buf_str(owner, rp_db_column(q, 0));
        s = owner->bad
                ? rp_err(err, ROPA_E_NOMEM, NULL)
                : read_data(st, ent, uid, sqlite3_column_int64(q, 2), rp_db_column(q, 1), out, NULL, err);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_draft_change(struct rp_store *st, const struct ropa_record *rec, const char *owner,
                                 struct ropa_err *err) {
    struct rp_buf mine = {0};
    if (!owner)
        owner = owner_now(st, &mine);
    char *data = mine.bad ? NULL : ropa_record_to_json(rec, NULL, false);
    if (!data) {
        rp_buf_free(&mine);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "UPDATE draft SET base_rev=?3, data=?4, turn=" NEW_TURN " WHERE uid=?1 AND owner=?2", err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    if (q) {
        rp_db_text(q, 1, rec->uid);
        rp_db_text(q, 2, owner);
        sqlite3_bind_int64(q, 3, rec->rev);
        rp_db_text(q, 4, data);
        s = rp_db_done(&st->db, q, err);
    }
    free(data);
    rp_buf_free(&mine);
    return s;
}

/* *on: whether more are wanted. */
static enum ropa_status tell(sqlite3_stmt *q, const char *me, rp_draft_fn *each, void *ctx, bool *on,
                             struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_entity_find(rp_db_column(q, 1));
    json_t *object;
    enum ropa_status s = read_json(rp_db_column(q, 2), &object, err);
    const char *title = ent ? json_string_value(json_object_get(object, ent->fields[ent->title].code)) : NULL;
    struct rp_draft d = {.uid = rp_db_column(q, 0),
                         .noun = rp_db_column(q, 1),
                         .title = title ? title : "",
                         .at = rp_db_column(q, 3),
                         .actor = rp_db_column(q, 4),
                         .owner = rp_db_column(q, 5),
                         .turn = rp_db_column(q, 7),
                         .fresh = sqlite3_column_int64(q, 6) == 0,
                         .damaged = !ent || !is_of(object, rp_db_column(q, 0), sqlite3_column_int64(q, 6))};
    d.mine = !strcmp(d.owner, me);
    *on = !s && each(ctx, &d);
    json_decref(object);
    return s;
}

#define READ "SELECT uid, noun, data, at, actor, owner, base_rev, turn FROM draft "
#define IN_ORDER " ORDER BY at, uid, owner"

/* `given`: ?1 to ?3. */
static enum ropa_status each_draft(struct rp_store *st, const char *sql, const char *const given[3],
                                   rp_draft_fn *each, void *ctx, struct ropa_err *err) {
    bool row = true;
    struct rp_buf me = {0};
    enum ropa_status s = ROPA_OK;
    owner_now(st, &me);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        s = rp_db_error(&st->db, err);
    else if (me.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (int i = 0; i < 3 && !s; i++)
        rp_db_text(q, i + 1, given[i]);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = tell(q, me.p ? me.p : "", each, ctx, &row, err);
    }
    if (q)
        sqlite3_reset(q);
    rp_buf_free(&me);
    return s;
}

enum ropa_status rp_draft_each(struct rp_store *st, const char *uid, rp_draft_fn *each, void *ctx,
                               struct ropa_err *err) {
    return each_draft(st, READ "WHERE ?1 IS NULL OR uid=?1" IN_ORDER, (const char *const[3]){uid}, each, ctx,
                      err);
}

enum ropa_status rp_draft_each_after(struct rp_store *st, const char *at, const char *uid, const char *turn,
                                     rp_draft_fn *each, void *ctx, struct ropa_err *err) {
    static const char sql[] = READ
        "WHERE (at, uid, owner) > (?1, ?2, ifnull((SELECT owner FROM draft WHERE uid=?2 AND turn=?3), ''))" IN_ORDER;
    return each_draft(st, sql, (const char *const[3]){at, uid, turn}, each, ctx, err);
}
