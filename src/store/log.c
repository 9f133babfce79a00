/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Whether the log, or the journal, that stands beside a file is of that file. SQLite ties the two by their names alone: where a file was moved away while
 * somebody read it, its log stays, and would be played onto whatever file comes in its place. A log of the file goes on where the file
 * ends: the same register, the same chain, and a whole file.
 */
#include "store/log.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"
#include "store/image.h"
#include "store/journal.h"

#include <fcntl.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What SQLite answers here: want of memory is told from all else that it can't say, or a stranger's log would be passed. */
static enum ropa_status want(int rc, struct ropa_err *err) {
    bool nomem = (rc & 0xFF) == SQLITE_NOMEM || rc == SQLITE_IOERR_NOMEM;
    return nomem ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* *h: a bare handle that only reads, with options of SQLite's URI; NULL where it can't be had. ROPA_E_NOMEM. */
static enum ropa_status look(const char *path, const char *options, sqlite3 **h, struct ropa_err *err) {
    char *uri = rp_image_uri(path, options);
    *h = NULL;
    int rc = uri ? sqlite3_open_v2(uri, h, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL)
                 : SQLITE_NOMEM;
    if (rc && *h)
        rc = sqlite3_extended_errcode(*h);
    if (rc) {
        sqlite3_close(*h);
        *h = NULL;
    } else {
        sqlite3_extended_result_codes(*h, 1);
    }
    free(uri);
    return want(rc, err);
}

/* Of a file, with its log or without: whose it is, and its last link. */
struct end {
    bool known, whole; /* both false where it can't be told: locked, no register yet */
    char uid[40];
    sqlite3_int64 seq;
    char hash[80];
};

/* The first row of `sql` into *q, which the caller finalizes: SQLITE_ROW, SQLITE_DONE or an error. */
static int ask(sqlite3 *h, const char *sql, sqlite3_stmt **q) {
    int rc = sqlite3_prepare_v2(h, sql, -1, q, NULL);
    return rc ? rc : sqlite3_step(*q);
}

static bool is_broken(int rc) {
    return (rc & 0xFF) == SQLITE_CORRUPT || (rc & 0xFF) == SQLITE_NOTADB;
}

/* Whether another process has the log open: it may be at work in it, and be asked no more of than must be. */
static bool in_use(const char *path) {
    enum { LIVES = 128 }; /* the byte of the log's index that each who has it open locks */
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LIVES, .l_len = 1};
    char name[PATH_MAX + 8]; /* a longer one names no file */
    int n = snprintf(name, sizeof name, "%s-shm", path);
    int fd = n < 0 || (size_t)n >= sizeof name ? -1 : open(name, O_RDWR | O_CLOEXEC);
    bool used = fd >= 0 && !fcntl(fd, F_GETLK, &lock) && lock.l_type != F_UNLCK;
    if (fd >= 0)
        close(fd);
    return used;
}

/* A text of the row; NULL and *rc where memory fails. */
static const char *text(sqlite3_stmt *q, int column, int *rc) {
    const char *t = (const char *)sqlite3_column_text(q, column);
    if (!t && sqlite3_column_type(q, column) != SQLITE_NULL)
        *rc = SQLITE_NOMEM;
    return t;
}

/* Whether the check of the file's pages ended for want of memory, which it says like any fault of a page. */
static bool is_starved(const char *words) {
    const char *code = words ? strstr(words, "error code=7") : NULL;
    return code && (code[12] < '0' || code[12] > '9');
}

/* *end of what `h` shows: nothing where it is NULL. ROPA_E_NOMEM. */
static enum ropa_status look_at_end(sqlite3 *h, bool all, struct end *end, struct ropa_err *err) {
    sqlite3_stmt *q = NULL;
    if (!h)
        return ROPA_OK;
    int rc = ask(h, all ? "PRAGMA integrity_check(1)" : "SELECT 'ok'", &q);
    const char *words = rc == SQLITE_ROW ? text(q, 0, &rc) : NULL;
    if (is_starved(words))
        rc = SQLITE_NOMEM;
    end->whole = words && !strcmp(words, "ok");
    end->known = end->whole || is_broken(rc) || (words && !strstr(words, "error code="));
    sqlite3_finalize(q);
    q = NULL;
    if (!end->whole)
        return want(rc, err);
    rc = ask(h,
             "SELECT g.uid, ifnull(max(v.seq), 0), ifnull(hex(v.hash), ''), count(v.seq), "
             "EXISTS (SELECT 1 FROM revision) FROM register g LEFT JOIN revision v ON v.register = g.uid",
             &q);
    const char *uid = rc == SQLITE_ROW ? text(q, 0, &rc) : NULL, *hash = uid ? text(q, 2, &rc) : NULL;
    end->known = rc == SQLITE_ROW || rc == SQLITE_DONE || (rc & 0xFF) == SQLITE_ERROR; /* another's tables */
    if (hash) {
        RP_COPY(end->uid, uid);
        RP_COPY(end->hash, hash);
        end->seq = sqlite3_column_int64(q, 1);
        /* no link is missing between; and before what came from another register there is one of its own */
        end->whole = end->seq == sqlite3_column_int64(q, 3) && (end->seq || !sqlite3_column_int(q, 4));
    }
    sqlite3_finalize(q);
    return want(rc, err);
}

/* *same: whether the chain of `before` goes on in `h`; true where that can't be told. ROPA_E_NOMEM. */
static enum ropa_status goes_on(sqlite3 *h, const struct end *before, bool *same, struct ropa_err *err) {
    sqlite3_stmt *q = NULL;
    *same = true;
    int rc = sqlite3_prepare_v2(h, "SELECT hex(hash) = ?3 FROM revision WHERE register = ?1 AND seq = ?2", -1,
                                &q, NULL);
    if (!rc && !(rc = sqlite3_bind_text(q, 1, before->uid, -1, SQLITE_STATIC)) &&
        !(rc = sqlite3_bind_int64(q, 2, before->seq)) &&
        !(rc = sqlite3_bind_text(q, 3, before->hash, -1, SQLITE_STATIC)))
        rc = sqlite3_step(q);
    if (rc == SQLITE_ROW)
        *same = sqlite3_column_int(q, 0) != 0;
    else if (rc == SQLITE_DONE)
        *same = false;
    sqlite3_finalize(q);
    return want(rc, err);
}

static enum ropa_status log_fits(const char *path, struct ropa_err *err) {
    struct end alone = {0}, both = {0};
    struct stat file;
    bool fits = true, same = true;
    sqlite3 *h;
    if (rp_image_beside(path, "-wal") <= 0 || stat(path, &file) || rp_held(&file))
        return ROPA_OK;
    bool all = !in_use(path);
    enum ropa_status s = look(path, "?immutable=1", &h, err);
    if (!s)
        s = look_at_end(h, all, &alone, err);
    sqlite3_close(h);
    if (s || !alone.known || !alone.whole ||
        !*alone.uid) /* only together they are whole, or the file is damaged: said of it elsewhere */
        return s;
    s = look(path, "", &h, err);
    if (!s)
        s = look_at_end(h, all, &both, err);
    if (!s && both.known && both.whole && alone.seq)
        s = goes_on(h, &alone, &same, err);
    if (!s && both.known)
        fits = both.whole && !strcmp(both.uid, alone.uid) && same;
    sqlite3_close(h);
    return s || fits ? s : rp_err_subject(err, ROPA_E_LOG, path, "-wal");
}

/* A bare handle on a file in memory, which it takes over; NULL: memory. */
static sqlite3 *in_memory(unsigned char *image, size_t n) {
    enum { WRITES = 18, READS = 19, ROLLED_BACK = 1 };
    sqlite3 *h = NULL;
    if (n > READS)
        image[WRITES] = image[READS] = ROLLED_BACK; /* a log can't be kept in memory */
    if (sqlite3_open_v2(":memory:", &h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL)) {
        sqlite3_free(image);
    } else if (!sqlite3_deserialize(h, "main", image, (sqlite3_int64)n, (sqlite3_int64)n,
                                    SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)) {
        return h;
    }
    sqlite3_close(h);
    return NULL;
}

/*
 * A journal takes back a change that was not finished: what it leaves is a whole register, and the chain of the file as it
 * stands, where that can be read, goes on from there.
 */
static enum ropa_status journal_fits(const char *path, struct ropa_err *err) {
    struct end alone = {0}, before = {0};
    unsigned char *image;
    size_t n;
    enum ropa_status s = rp_journal_undo(path, &image, &n, err);
    if (s || !image)
        return s;
    sqlite3 *h = in_memory(image, n);
    s = look_at_end(h, true, &before, err);
    sqlite3_close(h);
    if (s || !before.known)
        return s ? s : rp_err(err, ROPA_E_NOMEM, NULL);
    bool same = true;
    s = look(path, "?immutable=1", &h, err);
    if (!s)
        s = look_at_end(h, true, &alone, err);
    bool ours = alone.whole && *alone.uid;
    if (!s && ours && before.seq)
        s = goes_on(h, &before, &same, err);
    bool fits = before.whole && *before.uid && (!ours || (!strcmp(before.uid, alone.uid) && same));
    sqlite3_close(h);
    return s      ? s
           : fits ? ROPA_OK
           : ours ? rp_err_subject(err, ROPA_E_LOG, path, "-journal")
                  : rp_err_subject(err, before.whole ? ROPA_E_FOREIGN : ROPA_E_DAMAGED, path, NULL);
}

enum ropa_status rp_log_fits(const char *path, struct ropa_err *err) {
    enum ropa_status s = journal_fits(path, err);
    return s ? s : log_fits(path, err);
}

enum ropa_status rp_log_none(const char *path, struct ropa_err *err) {
    static const char *const beside[] = {"-wal", "-journal"};
    if (rp_beside_register(path))
        return rp_err_subject(err, ROPA_E_IS_REGISTER, path, NULL);
    for (size_t i = 0; i < 2; i++)
        if (rp_image_beside(path, beside[i]) > 0)
            return rp_err_subject(err, ROPA_E_LOG, path, beside[i]);
    return ROPA_OK;
}
