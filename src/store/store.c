/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/store.h"

#include "base/err.h"
#include "base/uid.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/image.h"
#include "store/migrate.h"
#include "store/search.h"
#include "store/sql.h"

#include <assert.h>
#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void rp_store_new_uid(struct rp_store *st, char uid[37]) {
    unsigned char random[RP_UID_RANDOM];
    st->env.random(st->env.ctx, random, sizeof random);
    rp_uid_make(st->env.now(st->env.ctx) * 1000, random, uid);
}

enum ropa_status rp_store_tell(const struct rp_store *st, size_t done, struct ropa_err *err) {
    bool on = !st->env.progress || done % 100 != 0 || st->env.progress(st->env.ctx, done);
    return on ? ROPA_OK : rp_err_subject(err, ROPA_E_STOPPED, st->db.path, NULL);
}

void rp_store_day(struct rp_store *st) {
    char today[11];
    if (st->writing || st->readings)
        return;
    int64_t now = st->env.now(st->env.ctx);
    ropa_date_of_time(now, today);
    ropa_time_format(now, st->now);
    if (*st->then) { /* the day is over */
        RP_COPY(today, st->then);
        snprintf(st->now, sizeof st->now, "%sT23:59:59+07:00", st->then);
    }
    if (!strcmp(today, st->today))
        return;
    RP_COPY(st->today, today);
    st->era++; /* what was worked out for yesterday */
}

/* ---- change sets ---- */

/* SQLite takes a change set back by itself where a write fails; what came after that would be stored by itself. */
static enum ropa_status still_writing(const struct rp_store *st, struct ropa_err *err) {
    bool lost = st->writing && sqlite3_get_autocommit(st->db.h);
    return lost ? rp_err_subject(err, rp_db_taken_back(&st->db), st->db.path, NULL) : ROPA_OK;
}

enum ropa_status rp_store_writable(const struct rp_store *st, struct ropa_err *err) {
    if (st->db.readonly)
        return rp_db_only_read(&st->db, err);
    if (*st->then)
        return rp_err_subject(err, ROPA_E_READONLY, st->db.path, NULL);
    return st->nobody ? rp_err_subject(err, ROPA_E_NOBODY, st->db.path, NULL) : still_writing(st, err);
}

enum ropa_status rp_store_alone(const struct rp_store *st, struct ropa_err *err) {
    return st->writing    ? rp_err_subject(err, ROPA_E_SET_OPEN, st->db.path, NULL)
           : st->readings ? rp_err_subject(err, ROPA_E_READING, st->db.path, NULL)
                          : ROPA_OK;
}

enum ropa_status rp_store_aside(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_db_copy_in_memory(&st->db, &st->copy, err);
    if (!s)
        s = rp_fold_functions(&st->copy, err);
    if (s) {
        rp_db_close(&st->copy);
        return s;
    }
    rp_db_change_places(&st->db, &st->copy);
    st->n_made = 0;
    return ROPA_OK;
}

static void put_back(struct rp_store *st) {
    st->trial = false;
    if (!st->copy.h || *st->then) /* it stays where it was taken to */
        return;
    rp_db_change_places(&st->db, &st->copy);
    st->n_made = 0;
    rp_db_close(&st->copy);
}

#define HOLDS(seq, hash)                                                                                     \
    "(" seq "=0 OR EXISTS (SELECT 1 FROM revision WHERE register=?1 AND seq=" seq " AND hash=" hash "))"
/* Nothing where the file is another one: of the register ?1 it must hold the link ?2 with hash ?3, and ?4 with ?5; 0: none. */
static const char holds_ours[] =
    "SELECT 1 FROM register WHERE uid=?1 AND " HOLDS("?2", "?3") " AND " HOLDS("?4", "?5");

static void bind_known(const struct rp_store *st, sqlite3_stmt *q) {
    rp_db_text(q, 1, st->uid);
    sqlite3_bind_int64(q, 2, st->known.seq);
    sqlite3_bind_blob(q, 3, st->known.head, sizeof st->known.head, SQLITE_STATIC);
    sqlite3_bind_int64(q, 4, 0);
}

bool rp_store_another(const void *of) {
    const struct rp_store *st = of;
    sqlite3 *h = NULL;
    sqlite3_stmt *q = NULL;
    char *uri =
        rp_image_uri(st->db.path, "?immutable=1"); /* the file itself, without what is kept beside it */
    bool another = false;
    if (uri &&
        !sqlite3_open_v2(uri, &h, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL) &&
        !sqlite3_prepare_v2(h, holds_ours, -1, &q, NULL)) {
        bind_known(st, q);
        if (rp_image_beside(st->db.path, "-wal") > 0) /* that may hold the link */
            sqlite3_bind_int64(q, 2, 0);
        another = sqlite3_step(q) == SQLITE_DONE;
    }
    sqlite3_finalize(q);
    sqlite3_close(h);
    free(uri);
    return another;
}

/*
 * The link that another stored meanwhile: it is told beside the file, and stands in it unless that was overwritten. What reads on from an
 * earlier moment, or from a copy, doesn't see it.
 */
static int64_t told_link(struct rp_store *st, unsigned char hash[32]) {
    char told[RP_IMAGE_LINK], hex[65];
    long long seq = 0;
    size_t n = 0;
    if (st->copy.h || sqlite3_txn_state(st->db.h, "main") == SQLITE_TXN_READ)
        return 0;
    rp_image_told(st->db.path, told);
    if (!strcmp(told, st->known.told) || sscanf(told, "%lld %64[0-9a-f]", &seq, hex) != 2 ||
        sodium_hex2bin(hash, 32, hex, strlen(hex), NULL, &n, NULL) || n != 32)
        return 0;
    return seq;
}

static void tell_link(struct rp_store *st) {
    char hex[65];
    sodium_bin2hex(hex, sizeof hex, st->known.head, sizeof st->known.head);
    snprintf(st->known.told, sizeof st->known.told, "%lld %s", (long long)st->known.seq, hex);
    rp_image_tell(st->db.path, st->known.told);
}

enum ropa_status rp_store_same(struct rp_store *st, struct ropa_err *err) {
    bool same;
    unsigned char hash[32];
    enum ropa_status s = still_writing(st, err);
    if (s)
        return s;
    int64_t told = told_link(st, hash);
    sqlite3_db_release_memory(st->db.h); /* what it has read before: the file itself is looked at */
    sqlite3_stmt *q = rp_db_stmt(&st->db, holds_ours, err);
    if (!q)
        return rp_db_error(&st->db, err);
    bind_known(st, q);
    if (told) {
        sqlite3_bind_int64(q, 4, told);
        sqlite3_bind_blob(q, 5, hash, sizeof hash, SQLITE_STATIC);
    }
    s = rp_db_row(&st->db, q, &same, err);
    sqlite3_reset(q);
    return s || same ? s : rp_err_subject(err, ROPA_E_MOVED, st->db.path, NULL);
}

enum ropa_status rp_store_as_made(struct rp_store *st, struct ropa_err *err) {
    int64_t changes = 0;
    enum ropa_status s = rp_db_int(&st->db, "PRAGMA schema_version", NULL, &changes, err);
    if (s || (changes && changes == st->made_as))
        return s;
    s = rp_migrate_verify(&st->db, err);
    st->made_as = s ? 0 : changes;
    return s;
}

static enum ropa_status begin(struct rp_store *st, const char *what, bool mending, struct ropa_err *err) {
    rp_store_day(st);
    st->db.failed = st->db.broken = ROPA_OK;
    enum ropa_status s = rp_db_exec(&st->db, "BEGIN IMMEDIATE", err);
    if (s)
        return s;
    st->writing = true;
    st->what = what;
    st->change_set = st->before = 0;
    s = rp_db_int(&st->db, "SELECT max(change_set) FROM revision", NULL, &st->change_set, err);
    st->change_set++;
    if (!s)
        s = rp_db_int(&st->db, "SELECT max(id) FROM revision", NULL, &st->before, err);
    if (!s)
        s = rp_store_same(st, err);
    if (!s && !mending)
        s = rp_store_as_made(st, err);
    if (!s)
        s = rp_history_start(st, err);
    if (s)
        rp_store_rollback(st);
    else if (!st->copy.h)
        rp_history_known(st);
    return s;
}

static enum ropa_status begin_stored(struct rp_store *st, const char *what, bool mending,
                                     struct ropa_err *err) {
    enum ropa_status s = rp_store_writable(st, err);
    if (!s)
        s = rp_store_alone(st, err);
    return s ? s : begin(st, what, mending, err);
}

enum ropa_status rp_store_begin(struct rp_store *st, const char *what, struct ropa_err *err) {
    return begin_stored(st, what, false, err);
}

enum ropa_status rp_store_begin_mending(struct rp_store *st, const char *what, struct ropa_err *err) {
    return begin_stored(st, what, true, err);
}

enum ropa_status rp_store_try(struct rp_store *st, const char *what, struct ropa_err *err) {
    enum ropa_status s = rp_store_alone(st, err);
    if (!s && st->db.readonly)
        s = rp_store_aside(st, err);
    if (s)
        return s;
    s = begin(st, what, false, err);
    st->trial = st->writing;
    if (s)
        put_back(st);
    return s;
}

/* Keys that were made anew are the old ones again: anew they are made when they are next needed. */
static void drop_keys(struct rp_store *st) {
    if (!st->rekeyed)
        return;
    rp_collator_close(st->collator);
    st->collator = NULL;
    st->rekeyed = false;
}

/* What was kept of what was read is old from here on. */
static void end_writing(struct rp_store *st, bool stored) {
    st->writing = st->proved = false;
    put_back(st);
    st->rekeyed = false;
    st->era++;
    rp_saving_end(st, stored);
    if (st->walks) /* a cursor that goes on after a change set of its own handle */
        st->stored = rp_db_stored(&st->db);
}

/* Run SQL that is run for many a record: parsed once. */
static enum ropa_status run(struct rp_store *st, const char *sql, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    return q ? rp_db_done(&st->db, q, err) : rp_db_error(&st->db, err);
}

/* See worked.h. What stored something that no link tells of ends the parts, too. */
static enum ropa_status forget_worked(struct rp_store *st, struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "DELETE FROM worked_out WHERE asked<'p' OR NOT EXISTS (SELECT 1 FROM revision "
                   "WHERE id>?1) OR " RP_PARTS_END,
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, st->before);
    return rp_db_done(&st->db, q, err);
}

enum ropa_status rp_store_commit(struct rp_store *st, struct ropa_err *err) {
    if (!st->writing)
        return rp_err_subject(err, ROPA_E_SET_NONE, st->db.path, NULL);
    enum ropa_status s =
        st->trial ? rp_err_subject(err, ROPA_E_SET_NONE, st->db.path, NULL) : still_writing(st, err);
    if (!s)
        s = rp_search_finish(st, err);
    if (!s)
        s = forget_worked(st, err);
    s = rp_store_ended(st, s, err); /* nothing is stored that was made of an answer that couldn't be read */
    if (!s)
        s = rp_db_exec(&st->db, "COMMIT", err);
    if (s) {
        rp_db_rollback(&st->db);
        drop_keys(st);
    } else {
        rp_history_known(st);
        tell_link(st);
    }
    end_writing(st, !s);
    return s;
}

void rp_store_rollback(struct rp_store *st) {
    if (!st->writing) /* a reading that goes on is left alone */
        return;
    rp_db_rollback(&st->db);
    drop_keys(st);
    end_writing(st, false);
}

bool rp_store_writing(const struct rp_store *st) {
    return st->writing;
}

enum ropa_status rp_store_part_begin(struct rp_store *st, struct ropa_err *err) {
    st->part.seq = st->seq;
    memcpy(st->part.head, st->head, sizeof st->head);
    st->part.changes = sqlite3_total_changes64(st->db.h);
    enum ropa_status s = still_writing(st, err);
    if (!s)
        s = run(st, "SAVEPOINT part", err);
    st->part.open = !s;
    st->part.settled = false;
    return s;
}

enum ropa_status rp_store_part_settle(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = still_writing(st, err);
    if (!s)
        s = run(st, "RELEASE part", err);
    st->part.settled = !s;
    return s;
}

enum ropa_status rp_store_part_made(struct rp_store *st, const char *uid, bool *made, struct ropa_err *err) {
    int64_t first = 0;
    enum ropa_status s =
        rp_db_int(&st->db,
                  "SELECT min(CASE register WHEN (SELECT uid FROM register) THEN seq ELSE 0 END) "
                  "FROM revision WHERE uid=?1",
                  uid, &first, err);
    *made = first > st->part.seq;
    return s;
}

enum ropa_status rp_store_part_end(struct rp_store *st, bool keep, bool *undone, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    assert(keep || !st->part.settled);
    *undone = !keep && sqlite3_total_changes64(st->db.h) != st->part.changes;
    rp_saving_part_end(st, keep);
    if (sqlite3_get_autocommit(st->db.h)) /* SQLite has taken all back by itself */
        return err && err->status ? err->status
                                  : rp_err_subject(err, rp_db_taken_back(&st->db), st->db.path, NULL);
    if (*undone) {
        s = rp_db_exec(&st->db, "ROLLBACK TO part", err);
        drop_keys(st);
        st->seq = st->part.seq;
        memcpy(st->head, st->part.head, sizeof st->head);
        st->era++;
    }
    return s || st->part.settled ? s : run(st, "RELEASE part", err);
}

enum ropa_status rp_store_one_begin(struct rp_store *st, const char *what, enum rp_one *how,
                                    struct ropa_err *err) {
    *how = !st->writing ? RP_ONE_SET : st->part.open ? RP_ONE_WITHIN : RP_ONE_PART;
    return *how == RP_ONE_SET    ? rp_store_begin(st, what, err)
           : *how == RP_ONE_PART ? rp_store_part_begin(st, err)
                                 : still_writing(st, err);
}

enum ropa_status rp_store_one_end(struct rp_store *st, enum rp_one how, enum ropa_status s,
                                  struct ropa_err *err) {
    bool undone;
    if (how == RP_ONE_PART) {
        enum ropa_status ended = rp_store_part_end(st, !s, &undone, s ? NULL : err);
        return s ? s : ended;
    }
    if (how == RP_ONE_SET && s)
        rp_store_rollback(st);
    return how == RP_ONE_SET && !s ? rp_store_commit(st, err) : s;
}

/* ---- readings ---- */

static const char end_reading[] = "RELEASE reading";

static enum ropa_status begin_savepoint(struct rp_store *st, struct ropa_err *err) {
    /* what ends it is prepared before, so that it doesn't fail for want of memory */
    enum ropa_status s = rp_db_stmt(&st->db, end_reading, err) ? ROPA_OK : rp_db_error(&st->db, err);
    return s ? s : rp_db_exec(&st->db, "SAVEPOINT reading", err);
}

static void note_stored(struct rp_store *st) {
    if (!st->walks && !st->of_all)
        st->stored = rp_db_stored(&st->db);
}

enum ropa_status rp_store_read_begin(struct rp_store *st, struct ropa_err *err) {
    if (st->writing)
        return ROPA_OK;
    rp_store_day(st);
    st->era += !st->readings;
    enum ropa_status s = st->readings ? ROPA_OK : begin_savepoint(st, err);
    st->readings += !s;
    return s;
}

void rp_store_read_all(struct rp_store *st) {
    if (st->writing || !st->readings)
        return;
    note_stored(st);
    st->of_all = true;
}

void rp_store_read_few(struct rp_store *st, size_t most) {
    rp_store_read_all(st);
    st->few = st->of_all ? most : 0;
}

bool rp_store_asks_one(struct rp_store *st) {
    bool one = st->few;
    st->few -= one;
    return one;
}

void rp_store_read_end(struct rp_store *st) {
    if (st->writing || !st->readings || --st->readings)
        return;
    st->of_all = st->proved = false;
    st->few = 0;
    sqlite3_stmt *q = st->db.stopped ? NULL : rp_db_stmt(&st->db, end_reading, NULL);
    if (!q || rp_db_done(&st->db, q, NULL)) /* interrupted: a reading has nothing to lose */
        rp_db_rollback(&st->db);
    rp_db_take_over(&st->db);
}

void rp_store_walk_begin(struct rp_store *st) {
    note_stored(st);
    st->walks++;
}

void rp_store_walk_end(struct rp_store *st) {
    st->walks--;
}

bool rp_store_walks(const struct rp_store *st) {
    return (st->walks || st->of_all) && !st->writing;
}

void rp_store_forget(struct rp_store *st) {
    st->era++;
}

bool rp_store_still(const struct rp_store *st, size_t *era) {
    bool still = *era == st->era;
    *era = st->era;
    return still;
}

/* ---- statements and counts ---- */

enum ropa_status rp_store_is_there(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                   bool *is, struct ropa_err *err) {
    char sql[96];
    int64_t n = 0;
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s WHERE uid=?1", ent->code);
    enum ropa_status s = rp_db_int(&st->db, sql, uid, &n, err);
    *is = n != 0;
    return s;
}

enum ropa_status rp_store_count(struct rp_store *st, const struct ropa_entity *ent, int64_t *n,
                                struct ropa_err *err) {
    char sql[96];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", ent->code);
    return rp_db_int(&st->db, sql, NULL, n, err);
}

sqlite3_stmt *rp_store_stmt(struct rp_store *st, rp_sql_maker *make, const struct ropa_entity *ent,
                            struct ropa_err *err) {
    struct rp_buf sql = {0};
    for (size_t i = 0; i < st->n_made; i++) {
        if (st->made[i].ent != ent || st->made[i].make != make)
            continue;
        sqlite3_reset(st->made[i].q);
        sqlite3_clear_bindings(st->made[i].q);
        return st->made[i].q;
    }
    make(&sql, ent);
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&st->db, sql.p, err);
    if (q && st->n_made < sizeof st->made / sizeof st->made[0])
        st->made[st->n_made++] = (struct rp_made){ent, make, q};
    rp_buf_free(&sql);
    return q;
}

enum ropa_status rp_store_owner(struct rp_store *st, const struct ropa_entity *row, const char *uid,
                                char owner[37], struct ropa_err *err) {
    char sql[96];
    bool found;
    snprintf(sql, sizeof sql, "SELECT owner FROM %s WHERE uid=?1", row->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    owner[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &found, err);
    if (!s && found)
        rp_copy(owner, 37, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

bool rp_store_counts(const struct ropa_field *f) {
    return rp_sql_has_column(f);
}

static void usage_sql(struct rp_buf *b, const struct ropa_entity *ent, const struct ropa_field *f) {
    bool set = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    if (set)
        rp_buf_printf(b, "SELECT j.value, count(*) FROM %s r, json_each(r.%s) j", ent->code, f->code);
    else
        rp_buf_printf(b, "SELECT r.%s, count(*) FROM %s r WHERE r.%s IS NOT NULL", f->code, ent->code,
                      f->code);
    rp_buf_str(b, " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?1");
}

enum ropa_status rp_store_usage(struct rp_store *st, const struct ropa_entity *ent,
                                const struct ropa_field *f, size_t limit, rp_usage_fn *each, void *ctx,
                                struct ropa_err *err) {
    struct rp_buf sql = {0};
    bool row = true;
    usage_sql(&sql, ent, f);
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&st->db, sql.p, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    if (q)
        sqlite3_bind_int64(q, 1, limit ? (int64_t)limit : -1);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            row = each(ctx, rp_db_column(q, 0), sqlite3_column_int64(q, 1));
    }
    if (q)
        sqlite3_reset(q);
    rp_buf_free(&sql);
    return s;
}
