/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/history.h"

#include "base/err.h"
#include "model/json_text.h"
#include "store/handle.h"
#include "store/history/chain.h"
#include "store/history/personal.h"
#include "store/history/withheld.h"

#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(sizeof((struct rp_store *)0)->head == RP_HASH, "a head is one hash");

enum ropa_status rp_history_start(struct rp_store *st, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT seq, hash FROM revision WHERE register=?1 ORDER BY seq DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, st->uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    st->seq = 0;
    memset(st->head, 0, RP_HASH);
    if (row) {
        st->seq = sqlite3_column_int64(q, 0);
        if (sqlite3_column_bytes(q, 1) == RP_HASH)
            memcpy(st->head, sqlite3_column_blob(q, 1), RP_HASH);
        sqlite3_reset(q);
    }
    return s;
}

void rp_history_known(struct rp_store *st) {
    st->known.seq = st->seq;
    memcpy(st->known.head, st->head, RP_HASH);
}

void rp_history_sum(const char *text, char out[RP_SUM_SIZE]) {
    unsigned char hash[RP_HASH];
    crypto_hash_sha256(hash, (const unsigned char *)text, strlen(text));
    sodium_bin2hex(out, RP_SUM_SIZE, hash, sizeof hash);
}

enum ropa_status rp_history_append(struct rp_store *st, const struct rp_revision *r, struct ropa_err *err) {
    unsigned char hash[RP_HASH];
    struct rp_chain_row l = {
        .text = {st->uid, r->at, st->env.actor, r->what, r->noun, r->uid, r->ref, r->snapshot},
        .number = {st->seq + 1, st->env.clock_set, st->change_set, r->rev},
        .parent = st->head,
        .person = st->person[0] ? st->person : NULL};
    rp_chain_hash(&l, hash);
    enum ropa_status s = rp_chain_insert(&st->db, &l, hash, err);
    if (!s) {
        st->seq++;
        memcpy(st->head, hash, RP_HASH);
    }
    return s;
}

enum ropa_status rp_history_add(struct rp_store *st, const struct ropa_record *rec, bool removed,
                                struct ropa_err *err) {
    char what[64];
    bool plain = !removed || !strcmp(st->what, RP_REMOVE);
    char at[26], *snapshot;
    enum ropa_status s = rp_personal_seal(st, rec, st->seq + 1, &snapshot, err);
    if (s)
        return s;
    ropa_time_format(st->env.now(st->env.ctx), at);
    snprintf(what, sizeof what, "%s%s", st->what, plain ? "" : ":" RP_REMOVE);
    s = rp_history_append(st,
                          &(struct rp_revision){.at = at,
                                                .what = what,
                                                .noun = rec->ent->code,
                                                .uid = rec->uid,
                                                .ref = rec->ref,
                                                .rev = rec->rev,
                                                .snapshot = snapshot},
                          err);
    free(snapshot);
    return s;
}

/* ---- reading ---- */

static struct rp_revision revision_at(sqlite3_stmt *q, char hex[2 * RP_HASH + 1]) {
    hex[0] = '\0';
    if (sqlite3_column_bytes(q, RP_L_HASH) == RP_HASH)
        sodium_bin2hex(hex, 2 * RP_HASH + 1, sqlite3_column_blob(q, RP_L_HASH), RP_HASH);
    return (struct rp_revision){
        .seq = sqlite3_column_int64(q, RP_L_SEQ),
        .rev = sqlite3_column_int64(q, RP_L_REV),
        .change_set = sqlite3_column_int64(q, RP_L_SET),
        .clock_set = sqlite3_column_int(q, RP_L_CLOCK) != 0,
        .at = rp_db_column(q, RP_L_AT),
        .actor = rp_db_column(q, RP_L_ACTOR),
        .what = rp_db_column(q, RP_L_WHAT),
        .noun = rp_db_column(q, RP_L_NOUN),
        .uid = rp_db_column(q, RP_L_UID),
        .ref = rp_db_column(q, RP_L_REF),
        .snapshot = rp_db_column(q, RP_L_SNAPSHOT),
        .hash = hex,
        .person = (const char *)sqlite3_column_text(q, RP_L_PERSON),
    };
}

enum ropa_status rp_history_each(struct rp_store *st, const char *uid, bool newest, int64_t before,
                                 rp_revision_fn *each, void *ctx, struct ropa_err *err) {
    char sql[256], hex[2 * RP_HASH + 1];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT " RP_LINK_COLUMNS " FROM revision WHERE %s AND id<?2 ORDER BY id%s",
             uid ? "(uid=?1 OR uid IN (SELECT uid FROM act WHERE record=?1))" : "?1 IS NULL",
             newest ? " DESC" : "");
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, before ? before : INT64_MAX);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row) {
            struct rp_revision r = revision_at(q, hex);
            row = each(ctx, &r);
        }
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_length(struct rp_store *st, int64_t *n, struct ropa_err *err) {
    return rp_db_int(&st->db, "SELECT count(*) FROM revision", NULL, n, err);
}

enum ropa_status rp_history_newest(struct rp_store *st, const char *uid, int64_t *rev, struct ropa_err *err) {
    return rp_db_int(&st->db, "SELECT max(rev) FROM revision WHERE uid=?1", uid, rev, err);
}

enum ropa_status rp_history_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                                 char uid[37], struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "SELECT uid FROM revision WHERE noun=?1 AND (uid=?2 OR ref=upper(?2)) "
                                 "ORDER BY id DESC LIMIT 1",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, ent->code);
    rp_db_text(q, 2, text);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row)
        rp_copy(uid, 37, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s || row ? s : rp_err_subject(err, ROPA_E_NOT_FOUND, text, NULL);
}

enum ropa_status rp_history_names(struct rp_store *st, const struct ropa_entity *ent, rp_name_fn *each,
                                  void *ctx, struct ropa_err *err) {
    const char *title = ent->fields[ent->title].code,
               *unit = ent->unit_field == ROPA_NO_FIELD ? "" : ent->fields[ent->unit_field].code;
    char sql[384];
    bool row = true;
    if (ent->fields[ent->title].flags & ROPA_PERSONAL) /* history has no more of it than a digest */
        return ROPA_OK;
    snprintf(
        sql, sizeof sql,
        "SELECT v.uid, json_extract(v.snapshot, '$.%s'), json_extract(v.snapshot, '$.%s') AS title FROM %s e JOIN "
        "revision v ON v.uid = e.uid AND v.rev < e.rev WHERE title <> e.%s ORDER BY v.id",
        unit, title, ent->code, title);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    while (!s && row && !(s = rp_db_row(&st->db, q, &row, err)) && row)
        row = each(ctx, rp_db_column(q, 0), rp_db_column(q, 1), rp_db_column(q, 2));
    if (!s && rp_db_starved(&st->db))
        s = rp_db_error(&st->db, err);
    if (q)
        sqlite3_reset(q);
    return s;
}

static int64_t change_at(struct rp_store *st, const char *sql) {
    bool row = false;
    int64_t at = 0;
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, NULL);
    if (q && !rp_db_row(&st->db, q, &row, NULL) && row)
        ropa_time_parse(rp_db_column(q, 0), NULL, &at, NULL);
    if (q)
        sqlite3_reset(q);
    return at;
}

int64_t rp_history_last_change(struct rp_store *st) {
    return change_at(st, "SELECT at FROM revision ORDER BY id DESC LIMIT 1");
}

int64_t rp_history_first_change(struct rp_store *st) {
    return change_at(st, "SELECT at FROM revision ORDER BY id LIMIT 1");
}

/* What the row of `q`, snapshot and chain and seq of a link, says of a record; owned. */
static enum ropa_status read_link(struct rp_store *st, const struct ropa_entity *ent, sqlite3_stmt *q,
                                  struct ropa_record **out, struct ropa_err *err) {
    enum ropa_status s;
    json_t *object = NULL;
    rp_json_read(ent->code, rp_db_column(q, 0), JSON_ALLOW_NUL, &object, NULL);
    *out = ropa_record_new(ent);
    if (!json_is_object(object) || !*out || !rp_record_load(*out, object))
        s = rp_json_unread(st->db.path, rp_db_column(q, 0), err);
    else
        s = rp_personal_open(st, rp_db_column(q, 1), sqlite3_column_int64(q, 2), *out, err);
    json_decref(object);
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}

/* Snapshot, chain and seq of the link that stored the record at `rev`; reset *q in either case. ROPA_E_NOT_FOUND. */
static enum ropa_status find_link(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                  int64_t rev, sqlite3_stmt **q, struct ropa_err *err) {
    bool row;
    *q = rp_db_stmt(
        &st->db,
        "SELECT snapshot, register, seq FROM revision v WHERE uid=?1 AND rev=?2 AND noun=?3 AND " RP_CONTENT_OF(
            "v") " " RP_OWN_FIRST " LIMIT 1",
        err);
    if (!*q)
        return rp_db_error(&st->db, err);
    rp_db_text(*q, 1, uid);
    sqlite3_bind_int64(*q, 2, rev);
    rp_db_text(*q, 3, ent->code);
    enum ropa_status s = rp_db_row(&st->db, *q, &row, err);
    return s || row ? s : rp_err_subject(err, ROPA_E_NOT_FOUND, uid, NULL);
}

enum ropa_status rp_history_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                int64_t rev, struct ropa_record **out, struct ropa_err *err) {
    sqlite3_stmt *q;
    *out = NULL;
    enum ropa_status s = find_link(st, ent, uid, rev, &q, err);
    if (!s)
        s = read_link(st, ent, q, out, err);
    sqlite3_reset(q);
    return s;
}

/* Whether `snapshot` is what `rec` would be stored as now. The status is let be: acts change it, and are proved apart. */
static bool is_written(const struct ropa_record *rec, const char *snapshot) {
    static const char key[] = "\"status\":\"";
    char then[sizeof rec->status];
    const char *at = strstr(snapshot, key);
    at = at ? at + sizeof key - 1 : "";
    size_t n = strcspn(at, "\"");
    rp_copy(then, n < sizeof then ? n + 1 : sizeof then, at);
    char *text =
        rp_record_json_text(rec, RP_JSON_TIGHT, &(struct rp_record_json){.status = then, .stored = true});
    bool same = text && !strcmp(text, snapshot);
    free(text);
    return same;
}

/*
 * Whether the one link that stored `live` at its rev says just that: so it is of nearly all, and one that was withheld says
 * nothing. Of several, which one counts is found elsewhere.
 */
static enum ropa_status stands_alone(struct rp_store *st, const struct ropa_record *live, bool *stands,
                                     struct ropa_err *err) {
    bool row, more = false;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT snapshot FROM revision WHERE uid=?1 AND rev=?2 AND noun=?3", err);
    *stands = false;
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, live->uid);
    sqlite3_bind_int64(q, 2, live->rev);
    rp_db_text(q, 3, live->ent->code);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    bool same = !s && row && is_written(live, rp_db_column(q, 0));
    if (same)
        s = rp_db_row(&st->db, q, &more, err);
    *stands = !s && same && !more;
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_stands(struct rp_store *st, const struct ropa_record *live, bool *stands,
                                   struct ropa_err *err) {
    sqlite3_stmt *q;
    struct ropa_record *last = NULL;
    enum ropa_status s = stands_alone(st, live, stands, err);
    if (s || *stands)
        return s;
    s = find_link(st, live->ent, live->uid, live->rev, &q, err);
    *stands = !s && is_written(live, rp_db_column(q, 0));
    if (!s && !*stands) {
        s = read_link(st, live->ent, q, &last, err);
        *stands = !s && rp_record_equal(live, last) && !strcmp(live->ref, last->ref);
    }
    ropa_record_free(last);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_read(struct rp_store *st, const struct ropa_entity *ent, int64_t id,
                                 struct ropa_record **out, struct ropa_err *err) {
    bool row;
    *out = NULL;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT snapshot, register, seq FROM revision WHERE id=?1 AND noun=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, id);
    rp_db_text(q, 2, ent->code);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s)
        s = row ? read_link(st, ent, q, out, err) : rp_err_subject(err, ROPA_E_NOT_FOUND, ent->code, NULL);
    sqlite3_reset(q);
    return s;
}

/* ---- redaction ---- */

static enum ropa_status put_snapshot(struct rp_store *st, const char *chain, int64_t seq,
                                     const char *snapshot, struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "UPDATE revision SET snapshot=?3 WHERE register=?1 AND seq=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, chain);
    sqlite3_bind_int64(q, 2, seq);
    rp_db_text(q, 3, snapshot);
    return rp_db_done(&st->db, q, err);
}

enum ropa_status rp_history_redact(struct rp_store *st, const char *chain, int64_t seq, const char *snapshot,
                                   char sum[65], struct ropa_err *err) {
    bool row;
    enum ropa_status s = put_snapshot(st, chain, seq, snapshot, err);
    if (s)
        return s;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT " RP_LINK_COLUMNS " FROM revision WHERE register=?1 AND seq=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, chain);
    sqlite3_bind_int64(q, 2, seq);
    s = rp_db_row(&st->db, q, &row, err);
    if (!s && row && sqlite3_column_bytes(q, RP_L_PARENT) == RP_HASH &&
        sqlite3_column_bytes(q, RP_L_HASH) == RP_HASH) {
        struct rp_chain_row l = rp_chain_link(q);
        rp_chain_redaction(&l, sqlite3_column_blob(q, RP_L_HASH), sum);
    } else if (!s) {
        s = rp_err_subject(err, ROPA_E_TAMPERED, chain, NULL);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_head(struct rp_store *st, char out[65], struct ropa_err *err) {
    enum ropa_status s = rp_history_start(st, err);
    out[0] = '\0';
    if (!s && st->seq)
        sodium_bin2hex(out, 65, st->head, RP_HASH);
    return s;
}

/* The link of this register's chain that `head` is, its `at` and place in the table: reset *q. `has`: there is one. */
static enum ropa_status find_head(struct rp_store *st, const char *head, sqlite3_stmt **q, bool *has,
                                  struct ropa_err *err) {
    unsigned char hash[RP_HASH];
    size_t n = 0;
    *has = false;
    *q = NULL;
    if (sodium_hex2bin(hash, sizeof hash, head, strlen(head), NULL, &n, NULL) || n != sizeof hash)
        return ROPA_OK;
    *q = rp_db_stmt(&st->db, "SELECT at, id FROM revision WHERE register=?1 AND hash=?2", err);
    if (!*q)
        return rp_db_error(&st->db, err);
    rp_db_text(*q, 1, st->uid);
    if (sqlite3_bind_blob(*q, 2, hash, sizeof hash, SQLITE_TRANSIENT)) /* none is no other register's head */
        return rp_db_error(&st->db, err);
    return rp_db_row(&st->db, *q, has, err);
}

enum ropa_status rp_history_has(struct rp_store *st, const char *head, bool *has, char at[26],
                                struct ropa_err *err) {
    sqlite3_stmt *q;
    enum ropa_status s = find_head(st, head, &q, has, err);
    if (*has && at)
        rp_copy(at, 26, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_link(struct rp_store *st, const char *head, int64_t *id, struct ropa_err *err) {
    sqlite3_stmt *q;
    bool has;
    enum ropa_status s = find_head(st, head, &q, &has, err);
    *id = has ? sqlite3_column_int64(q, 1) : 0;
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_before(struct rp_store *st, const char *uid, int64_t *id, struct ropa_err *err) {
    *id = 0;
    return rp_db_int(
        &st->db,
        "SELECT max(id) FROM revision WHERE id<(SELECT min(s.id) FROM revision s JOIN revision a "
        "ON a.change_set=s.change_set AND a.register=s.register WHERE a.uid=?1)",
        uid, id, err);
}

enum ropa_status rp_history_span(struct rp_store *st, const char *uid, int64_t rev, int64_t *made,
                                 int64_t *next, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT max(CASE WHEN rev<=?2 THEN id END), min(CASE WHEN rev>?2 THEN id END) "
                   "FROM revision WHERE uid=?1",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, rev);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    *made = !s && row ? sqlite3_column_int64(q, 0) : 0;
    *next = !s && row ? sqlite3_column_int64(q, 1) : 0;
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_rev_at(struct rp_store *st, const char *uid, int64_t id, int64_t *rev,
                                   struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT max(rev) FROM revision WHERE uid=?1 AND id<=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, id);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    *rev = !s && row ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    return s;
}
