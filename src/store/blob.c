/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/blob.h"

#include "base/err.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "store/handle.h"
#include "store/history/act.h"

#include <errno.h>
#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PIECE 65536
#define DAY 86400

/* ---- reading the file ---- */

/* The next piece; *n 0 at the end. */
static enum ropa_status read_piece(int fd, const char *path, unsigned char *piece, size_t *n,
                                   struct ropa_err *err) {
    ssize_t got;
    do
        got = read(fd, piece, PIECE);
    while (got < 0 && errno == EINTR);
    *n = got > 0 ? (size_t)got : 0;
    if (got >= 0)
        return ROPA_OK;
    rp_err_errno(err, path, errno);
    if (err)
        err->status = ROPA_E_IO;
    return ROPA_E_IO;
}

static enum ropa_status too_big(const char *path, int64_t size, struct ropa_err *err) {
    char mb[32];
    snprintf(mb, sizeof mb, "%lld", (long long)((size + (1 << 20) - 1) >> 20));
    return rp_err_subject(err, ROPA_E_FILE_BIG, path, mb);
}

/* What the file holds, by its digest; at most the first bytes beyond what is accepted are read. */
static enum ropa_status digest_file(int fd, const char *path, struct rp_blob *out, struct ropa_err *err) {
    unsigned char piece[PIECE], hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state h;
    size_t n = 1;
    enum ropa_status s = lseek(fd, 0, SEEK_SET) ? rp_err_errno(err, path, errno) : ROPA_OK;
    crypto_hash_sha256_init(&h);
    for (out->size = 0; !s && n && out->size <= RP_BLOB_MAX; out->size += (int64_t)n) {
        s = read_piece(fd, path, piece, &n, err);
        if (!s)
            crypto_hash_sha256_update(&h, piece, n);
    }
    if (s)
        return s;
    if (!out->size)
        return rp_err_subject(err, ROPA_E_FILE_EMPTY, path, NULL);
    if (out->size > RP_BLOB_MAX)
        return too_big(path, lseek(fd, 0, SEEK_END), err);
    crypto_hash_sha256_final(&h, hash);
    sodium_bin2hex(out->sha256, sizeof out->sha256, hash, sizeof hash);
    return ROPA_OK;
}

/* ---- keeping it ---- */

/* The id of the content `sha256`, and its size; *id 0 when it isn't here, or was erased. */
static enum ropa_status find_content(struct rp_store *st, const char *sha256, int64_t *id, int64_t *size,
                                     struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT id, size FROM blob WHERE sha256=?1 AND content IS NOT NULL", err);
    *id = *size = 0;
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, sha256);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row) {
        *id = sqlite3_column_int64(q, 0);
        *size = sqlite3_column_int64(q, 1);
    }
    sqlite3_reset(q);
    return s;
}

/* Room for it, to be filled in pieces. */
static enum ropa_status make_room(struct rp_store *st, const struct rp_blob *b, struct ropa_err *err) {
    char at[26];
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "INSERT INTO blob (sha256, size, content) VALUES (?1, ?2, zeroblob(?2)) "
                                 "ON CONFLICT (sha256) DO UPDATE SET content=zeroblob(?2)",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, b->sha256);
    sqlite3_bind_int64(q, 2, b->size);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (s)
        return s;
    q = rp_db_stmt(&st->db, "INSERT OR REPLACE INTO unclaimed (sha256, since) VALUES (?1, ?2)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    ropa_time_format(st->env.now(st->env.ctx), at);
    rp_db_text(q, 1, b->sha256);
    rp_db_text(q, 2, at);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status fill_room(struct rp_store *st, sqlite3_blob *room, int fd, const char *path,
                                  const struct rp_blob *b, struct ropa_err *err) {
    unsigned char piece[PIECE], hash[crypto_hash_sha256_BYTES];
    char hex[RP_SHA256_SIZE];
    crypto_hash_sha256_state h;
    size_t n = 1;
    int64_t at = 0;
    enum ropa_status s = lseek(fd, 0, SEEK_SET) ? rp_err_errno(err, path, errno) : ROPA_OK;
    crypto_hash_sha256_init(&h);
    for (; !s && n; at += (int64_t)n) {
        s = read_piece(fd, path, piece, &n, err);
        if (!s && at + (int64_t)n > b->size)
            s = rp_err_subject(err, ROPA_E_FILE_CHANGED, path, NULL);
        if (!s && n && sqlite3_blob_write(room, piece, (int)n, (int)at))
            s = rp_db_error(&st->db, err);
        crypto_hash_sha256_update(&h, piece, n);
    }
    crypto_hash_sha256_final(&h, hash);
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    return !s && strcmp(hex, b->sha256) != 0 ? rp_err_subject(err, ROPA_E_FILE_CHANGED, path, NULL) : s;
}

static enum ropa_status store_file(struct rp_store *st, int fd, const char *path, const struct rp_blob *b,
                                   struct ropa_err *err) {
    sqlite3_blob *room = NULL;
    int64_t id, size;
    enum ropa_status s = make_room(st, b, err);
    if (!s)
        s = find_content(st, b->sha256, &id, &size, err);
    if (!s && sqlite3_blob_open(st->db.h, "main", "blob", "content", id, 1, &room))
        s = rp_db_error(&st->db, err);
    if (!s)
        s = fill_room(st, room, fd, path, b, err);
    if (sqlite3_blob_close(room) && !s)
        s = rp_db_error(&st->db, err);
    return s;
}

/* What was read for a record that nobody saved, and no draft waits for. */
static enum ropa_status drop_unclaimed(struct rp_store *st, struct ropa_err *err) {
    char before[26];
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "DELETE FROM blob WHERE sha256 IN (SELECT sha256 FROM unclaimed WHERE since < ?1) AND sha256 NOT IN "
        "(SELECT ifnull(json_extract(data, '$.sha256'), '') FROM draft WHERE noun='evidence' AND json_valid(data))",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    ropa_time_format(st->env.now(st->env.ctx) - DAY, before);
    rp_db_text(q, 1, before);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (s)
        return s;
    q = rp_db_stmt(&st->db, "DELETE FROM unclaimed WHERE sha256 NOT IN (SELECT sha256 FROM blob)", err);
    return q ? rp_db_done(&st->db, q, err) : rp_db_error(&st->db, err);
}

enum ropa_status rp_blob_keep(struct rp_store *st, int fd, const char *path, struct rp_blob *out,
                              struct ropa_err *err) {
    bool own = !st->writing;
    int64_t id, size;
    enum ropa_status s = digest_file(fd, path, out, err);
    if (!s)
        s = find_content(st, out->sha256, &id, &size, err);
    if (s || id)
        return s;
    if (st->db.readonly)
        return rp_db_only_read(&st->db, err);
    if (own)
        s = rp_store_alone(st, err);
    if (own && !s)
        s = rp_db_exec(&st->db, "BEGIN IMMEDIATE", err);
    if (s)
        return s;
    s = own ? rp_store_same(st, err) : ROPA_OK;
    if (own && !s)
        s = rp_store_as_made(st, err);
    if (!s)
        s = drop_unclaimed(st, err);
    if (!s)
        s = store_file(st, fd, path, out, err);
    if (!s && own)
        s = rp_db_exec(&st->db, "COMMIT", err);
    if (s && own)
        rp_db_rollback(&st->db);
    return s;
}

/* ---- reading it back ---- */

static enum ropa_status differs(struct rp_store *st, const char *sha256, const char *th, const char *en,
                                struct ropa_err *err) {
    bool row = false;
    if (rp_db_starved(&st->db)) /* what is missing was not read */
        return rp_db_error(&st->db, err);
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT ref FROM evidence WHERE sha256=?1 ORDER BY ref", NULL);
    if (q)
        rp_db_text(q, 1, sha256);
    if (q && rp_db_row(&st->db, q, &row, NULL))
        row = false;
    rp_err_subject(err, ROPA_E_TAMPERED, row ? rp_db_column(q, 0) : sha256, NULL);
    rp_err_hint(err, th, en);
    if (q)
        sqlite3_reset(q);
    return ROPA_E_TAMPERED;
}

static enum ropa_status read_pieces(struct rp_store *st, sqlite3_blob *from, rp_blob_fn *each, void *ctx,
                                    char hex[RP_SHA256_SIZE], struct ropa_err *err) {
    unsigned char piece[PIECE], hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state h;
    int size = sqlite3_blob_bytes(from);
    bool go_on = true;
    crypto_hash_sha256_init(&h);
    for (int at = 0; at < size && go_on; at += PIECE) {
        int n = size - at < PIECE ? size - at : PIECE;
        if (sqlite3_blob_read(from, piece, n, at))
            return rp_db_error(&st->db, err);
        crypto_hash_sha256_update(&h, piece, (unsigned)n);
        go_on = !each || each(ctx, piece, (size_t)n);
    }
    crypto_hash_sha256_final(&h, hash);
    sodium_bin2hex(hex, RP_SHA256_SIZE, hash, sizeof hash);
    if (!go_on)
        hex[0] = '\0';
    return ROPA_OK;
}

/* The content of row `id`, whose digest must be `sha256`. */
static enum ropa_status read_content(struct rp_store *st, int64_t id, const char *sha256, rp_blob_fn *each,
                                     void *ctx, struct ropa_err *err) {
    char hex[RP_SHA256_SIZE];
    sqlite3_blob *from = NULL;
    enum ropa_status s = sqlite3_blob_open(st->db.h, "main", "blob", "content", id, 0, &from)
                             ? rp_db_error(&st->db, err)
                             : read_pieces(st, from, each, ctx, hex, err);
    sqlite3_blob_close(from);
    if (!s && hex[0] && strcmp(hex, sha256) != 0)
        s = differs(st, sha256, "ไฟล์ที่เก็บไว้ถูกแก้ ไม่ตรงกับลายนิ้วมือ",
                    "the file kept was altered, its digest differs", err);
    return s;
}

enum ropa_status rp_blob_read(struct rp_store *st, const char *sha256, rp_blob_fn *each, void *ctx,
                              struct ropa_err *err) {
    int64_t id = 0, size;
    enum ropa_status s = sha256 ? find_content(st, sha256, &id, &size, err) : ROPA_OK;
    if (s)
        return s;
    return id ? read_content(st, id, sha256, each, ctx, err)
              : rp_err_subject(err, ROPA_E_NO_FILE, sha256, NULL);
}

enum ropa_status rp_blob_find(struct rp_store *st, const char *sha256, enum rp_blob_place *place,
                              char day[11], struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "SELECT typeof(content)='null', ifnull((SELECT max(a.date) FROM act a, "
                                 "json_each(a.erased, '$.files') j WHERE a.kind='erase' AND j.value=?1), '') "
                                 "FROM blob WHERE sha256=?1",
                                 err);
    *place = RP_BLOB_AWAY;
    day[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, sha256);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row) {
        *place = sqlite3_column_int(q, 0) ? RP_BLOB_ERASED : RP_BLOB_HERE;
        rp_copy(day, 11, rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    return s;
}

/* ---- with its record ---- */

static enum ropa_status claim(struct rp_store *st, struct ropa_record *rec, const char *sha256, int64_t bytes,
                              struct ropa_err *err) {
    char size[24];
    sqlite3_stmt *q = rp_db_stmt(&st->db, "DELETE FROM unclaimed WHERE sha256=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, sha256);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (s)
        return s;
    snprintf(size, sizeof size, "%lld", (long long)bytes);
    return rp_record_put(rec, EVI_FILE_KEPT, "1") && rp_record_put(rec, EVI_SIZE, size)
               ? ROPA_OK
               : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* An act that relies on the file was done on seeing it: it stays as it was. */
static enum ropa_status check_relied_on(struct rp_store *st, const struct ropa_record *rec,
                                        struct ropa_err *err) {
    struct ropa_record *before = NULL;
    bool cited = false;
    char ref[40];
    enum ropa_status s = rp_record_is_new(rec) ? ROPA_OK : rp_act_cites(st, rec->uid, &cited, ref, err);
    if (s || !cited)
        return s;
    s = rp_store_get(st, rec->ent, rec->uid, &before, err);
    const char *was = before ? ropa_record_get(before, EVI_SHA256) : NULL,
               *is = ropa_record_get(rec, EVI_SHA256);
    if (!s && was && (!is || strcmp(was, is) != 0))
        s = rp_err_subject(err, ROPA_E_ACT_RELIES, rec->ref, ref);
    ropa_record_free(before);
    return s;
}

enum ropa_status rp_blob_settle(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    const char *sha256 = ropa_record_get(rec, EVI_SHA256);
    int64_t id = 0, size;
    enum ropa_status s = check_relied_on(st, rec, err);
    if (!s && sha256)
        s = find_content(st, sha256, &id, &size, err);
    if (s || id)
        return s ? s : claim(st, rec, sha256, size, err);
    ropa_record_clear(rec, EVI_FILE_KEPT);
    return ROPA_OK;
}

enum ropa_status rp_blob_erase(struct rp_store *st, const char *sha256, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "UPDATE blob SET content=NULL WHERE sha256=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, sha256);
    return rp_db_done(&st->db, q, err);
}

/* ---- from another register ---- */

static enum ropa_status copy_content(struct rp_store *ours, sqlite3_int64 to, struct rp_store *theirs,
                                     sqlite3_int64 from, int64_t size, struct ropa_err *err) {
    unsigned char piece[PIECE];
    sqlite3_blob *in = NULL, *out = NULL;
    enum ropa_status s = ROPA_OK;
    if (sqlite3_blob_open(theirs->db.h, "main", "blob", "content", from, 0, &in))
        s = rp_db_error(&theirs->db, err);
    else if (sqlite3_blob_open(ours->db.h, "main", "blob", "content", to, 1, &out))
        s = rp_db_error(&ours->db, err);
    for (int64_t at = 0; !s && at < size; at += PIECE) {
        int n = (int)(size - at < PIECE ? size - at : PIECE);
        if (sqlite3_blob_read(in, piece, n, (int)at))
            s = rp_db_error(&theirs->db, err);
        else if (sqlite3_blob_write(out, piece, n, (int)at))
            s = rp_db_error(&ours->db, err);
    }
    sqlite3_blob_close(in);
    if (sqlite3_blob_close(out) && !s)
        s = rp_db_error(&ours->db, err);
    return s;
}

/* One row of theirs: id, sha256, size, whether it was erased. */
static enum ropa_status bring_one(struct rp_store *ours, struct rp_store *theirs, sqlite3_stmt *q, size_t *n,
                                  struct ropa_err *err) {
    bool erased = sqlite3_column_int(q, 3) != 0;
    sqlite3_stmt *in =
        rp_db_stmt(&ours->db,
                   erased ? "INSERT INTO blob (sha256, size, content) VALUES (?1, ?2, NULL) "
                            "ON CONFLICT (sha256) DO NOTHING"
                          : "INSERT INTO blob (sha256, size, content) VALUES (?1, ?2, zeroblob(?2)) "
                            "ON CONFLICT (sha256) DO NOTHING",
                   err);
    if (!in)
        return rp_db_error(&ours->db, err);
    rp_db_text(in, 1, rp_db_column(q, 1));
    sqlite3_bind_int64(in, 2, sqlite3_column_int64(q, 2));
    enum ropa_status s = rp_db_done(&ours->db, in, err);
    bool fresh = !s && !erased && sqlite3_changes(ours->db.h) > 0;
    if (fresh)
        s = copy_content(ours, sqlite3_last_insert_rowid(ours->db.h), theirs, sqlite3_column_int64(q, 0),
                         sqlite3_column_int64(q, 2), err);
    *n += fresh;
    if (s)
        return s;
    in = rp_db_stmt(&ours->db, "DELETE FROM unclaimed WHERE sha256=?1", err);
    if (!in)
        return rp_db_error(&ours->db, err);
    rp_db_text(in, 1, rp_db_column(q, 1));
    return rp_db_done(&ours->db, in, err);
}

enum ropa_status rp_blob_bring(struct rp_store *ours, struct rp_store *theirs, size_t *n,
                               struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&theirs->db,
                   "SELECT id, sha256, size, typeof(content)='null' FROM blob WHERE sha256 NOT IN "
                   "(SELECT sha256 FROM unclaimed) AND unclaimed_since IS NULL ORDER BY id",
                   err);
    if (!q)
        return rp_db_error(&theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&theirs->db, q, &row, err);
        if (!s && row)
            s = bring_one(ours, theirs, q, n, err);
    }
    sqlite3_reset(q);
    return s;
}

/* ---- verify ---- */

static enum ropa_status verify_one(struct rp_store *st, sqlite3_stmt *q, struct ropa_err *err) {
    const char *sha256 = rp_db_column(q, 1);
    if (sqlite3_column_int(q, 3)) { /* erased */
        int64_t acts = 0;
        enum ropa_status s = rp_db_int(&st->db,
                                       "SELECT count(*) FROM act a, json_each(a.erased, '$.files') j "
                                       "WHERE a.kind='erase' AND j.value=?1",
                                       sha256, &acts, err);
        return s || acts ? s
                         : differs(st, sha256, "ไฟล์ที่เก็บไว้หายไปโดยไม่มีบันทึกการลบ",
                                   "the file kept is gone without an erasure in history", err);
    }
    if (sqlite3_column_int64(q, 2) != sqlite3_column_int64(q, 4))
        return differs(st, sha256, "ขนาดไฟล์ที่เก็บไว้ไม่ตรงกับที่จดไว้", "the file kept has another size than noted",
                       err);
    return read_content(st, sqlite3_column_int64(q, 0), sha256, NULL, NULL, err);
}

/* typeof() and length() tell without reading the content into memory, which IS NULL does. */
static enum ropa_status verify_contents(struct rp_store *st, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT id, sha256, size, typeof(content) = 'null', length(content) FROM blob ORDER BY id",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = verify_one(st, q, err);
    }
    sqlite3_reset(q);
    return s;
}

/* Digests that history says are kept and that are not here, or that are here as kept and history knows nothing of. */
enum ropa_status rp_blob_verify(struct rp_store *st, struct ropa_err *err) {
    bool row;
    enum ropa_status s = verify_contents(st, err);
    if (s)
        return s;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "WITH kept(sha256, size) AS (SELECT json_extract(snapshot, '$.sha256'), json_extract(snapshot, '$.size') "
        "FROM revision WHERE noun='evidence' AND json_extract(snapshot, '$.file_kept')), "
        "here(sha256, size) AS (SELECT sha256, size FROM blob WHERE unclaimed_since IS NULL "
        "AND sha256 NOT IN (SELECT sha256 FROM unclaimed)) "
        "SELECT sha256 FROM (SELECT * FROM kept EXCEPT SELECT * FROM here) UNION ALL "
        "SELECT sha256 FROM (SELECT * FROM here EXCEPT SELECT * FROM kept) LIMIT 1",
        err);
    s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    if (!s && row) {
        s = differs(st, rp_db_column(q, 0), "ไฟล์ที่เก็บไว้ไม่ตรงกับประวัติ", "the files kept differ from history",
                    err);
        sqlite3_reset(q);
    }
    return s;
}
