/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/db.h"

#include "base/err.h"
#include "base/hash.h"
#include "base/remedy.h"
#include "base/temporary.h"
#include "store/image.h"
#include "store/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define BUSY_MS 5000
#define NFS_MAGIC 0x6969
#define SMB_MAGIC 0x517B
#define SMB2_MAGIC 0xFE534D42
#define CIFS_MAGIC 0xFF534D42

/* Write-ahead logging needs shared memory, which network file systems do not offer. */
static bool on_network(const char *path) {
    struct statfs fs;
    if (statfs(path, &fs))
        return false;
    unsigned long type = (unsigned long)fs.f_type & 0xFFFFFFFFUL;
    return type == NFS_MAGIC || type == SMB_MAGIC || type == SMB2_MAGIC || type == CIFS_MAGIC;
}

static bool folder_writable(const char *path) {
    char folder[PATH_MAX] = ".";
    const char *slash = strrchr(path, '/');
    if (slash && (size_t)(slash - path) + 1 < sizeof folder)
        memcpy(folder, path, (size_t)(slash - path) + 1);
    return access(folder, W_OK) == 0;
}

enum ropa_status rp_db_link(const char *path, struct ropa_err *err) {
    char to[PATH_MAX];
    struct stat st;
    ssize_t n = !stat(path, &st) || errno != ENOENT ? -1 : readlink(path, to, sizeof to - 1);
    if (n < 0)
        return ROPA_OK;
    to[n] = '\0';
    return rp_err_subject(err, ROPA_E_LINK, path, to);
}

/* The file exists and is a file; with `create` it is made, empty and private. */
static enum ropa_status make_ready(const char *path, bool create, struct ropa_err *err) {
    struct stat st;
    if (!stat(path, &st))
        return S_ISREG(st.st_mode) ? ROPA_OK : rp_err_subject(err, ROPA_E_FOREIGN, path, NULL);
    if (errno != ENOENT)
        return rp_err_errno(err, path, errno);
    if (rp_db_link(path, err))
        return ROPA_E_LINK;
    if (!create)
        return rp_err_subject(err, ROPA_E_NO_REGISTER, path, NULL);
    int fd = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return rp_err_writing(err, path, errno);
    close(fd);
    return ROPA_OK;
}

/* No trigger of ours exists: one that somebody put into the file doesn't act, nor does a view stand for a table. */
static enum ropa_status set_up(struct rp_db *db, struct ropa_err *err) {
    sqlite3_busy_timeout(db->h, BUSY_MS);
    sqlite3_db_config(db->h, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(db->h, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    return rp_db_exec(db,
                      "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-8000;"
                      "PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON",
                      err);
}

/*
 * After each commit what it wrote goes on into the file itself, which holds the whole register then, but for what
 * somebody still reads as it was. Then the log is emptied: one that stayed behind would be played onto whatever file is put in
 * the place of this one. The commit is safe already: where this can't be done now, the next one does it, or who kept it back.
 */
static int after_commit(void *ctx, sqlite3 *h, const char *name, int pages) {
    (void)ctx, (void)pages;
    for (int tries = 0; tries < 50; tries++) {
        int logged = 0, taken = 0;
        int rc = sqlite3_wal_checkpoint_v2(h, name, SQLITE_CHECKPOINT_PASSIVE, &logged, &taken);
        if (rc != SQLITE_BUSY && (rc || logged == taken))
            break;
        /* another is at it, and may have begun before we had committed; or reads, and most soon end */
        sqlite3_sleep(2);
    }
    sqlite3_busy_timeout(h, 0); /* nobody who reads for long is waited for */
    sqlite3_wal_checkpoint_v2(h, name, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
    sqlite3_busy_timeout(h, BUSY_MS);
    return SQLITE_OK;
}

void rp_db_take_over(struct rp_db *db) {
    if (!db->readonly && !db->stopped && rp_image_beside(db->path, "-wal") > 0)
        after_commit(NULL, db->h, "main", 0);
}

enum ropa_status rp_db_journal(struct rp_db *db, struct ropa_err *err) {
    if (db->readonly)
        return ROPA_OK;
    sqlite3_wal_hook(db->h, after_commit, NULL);
    return rp_db_exec(db, on_network(db->path) ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL",
                      err);
}

/*
 * Before a commit: what would be stored in a file that isn't the register any more would be lost. What was written to
 * temporary tables alone, for a reading, is of no file.
 */
static int before_commit(void *ctx) {
    struct rp_db *db = ctx;
    int moved = 0;
    if (sqlite3_txn_state(db->h, "main") == SQLITE_TXN_WRITE)
        sqlite3_file_control(db->h, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    db->moved = moved != 0;
    return moved;
}

static enum ropa_status open_uri(struct rp_db *db, const char *path, const char *options,
                                 struct ropa_err *err) {
    db->path = strdup(path);
    char *uri = rp_image_uri(path, options);
    if (!db->path || !uri) {
        free(uri);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    int flags = (db->readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI |
                SQLITE_OPEN_NOMUTEX; /* a register is used by one thread at a time */
    int rc = sqlite3_open_v2(uri, &db->h, flags, NULL);
    free(uri);
    if (!rc && !db->readonly)
        sqlite3_commit_hook(db->h, before_commit, db);
    if (!rc && !stat(path, &db->file) && !(db->held = rp_held_note(&db->file)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return rc ? rp_db_error(db, err) : set_up(db, err);
}

static enum ropa_status readable(const char *path, bool create, struct ropa_err *err) {
    enum ropa_status s = make_ready(path, create, err);
    if (!s && access(path, R_OK) && errno == EACCES)
        s = rp_err_subject(err, ROPA_E_FILE_DENIED, path, NULL);
    return s;
}

/* ---- to read only ---- */

enum { TRIES = 50, NAP_MS = 20 };

/* Something is read: only that opens what stands beside the file, and tells whether all of it can be opened. */
static enum ropa_status first_read(struct rp_db *db, struct ropa_err *err) {
    return rp_db_exec(db, "SELECT 1 FROM sqlite_schema LIMIT 1", err);
}

/* Together with who writes, by SQLite's own locks; nothing is made beside the file. ROPA_E_BUSY: not at this moment. */
static enum ropa_status open_shared(struct rp_db *db, const char *path, struct ropa_err *err) {
    bool full = db->full;
    enum ropa_status s = open_uri(db, path, "?readonly_shm=1", err);
    if (!s)
        s = first_read(db, err);
    /* what stood beside it was taken away meanwhile, or is to be recovered by one who may write */
    if (s == ROPA_E_READONLY)
        s = ROPA_E_BUSY;
    if (s) {
        rp_db_close(db);
        db->readonly = true;
        db->full = full;
    }
    return s;
}

/* As it stands, from memory: nobody writes, and SQLite's log needs files that can't be made here. ROPA_E_BUSY as above. */
static enum ropa_status open_alone(struct rp_db *db, const char *path, struct ropa_err *err) {
    unsigned char *image;
    size_t n;
    enum ropa_status s = rp_image(path, &image, &n, err);
    if (s)
        return s;
    if (!image)
        return open_shared(db, path, err);
    db->path = strdup(path);
    if (!db->path || sqlite3_open_v2(":memory:", &db->h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL)) {
        sqlite3_free(image);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    int rc = sqlite3_deserialize(db->h, "main", image, (sqlite3_int64)n, (sqlite3_int64)n,
                                 SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    return rc ? rp_db_error(db, err) : set_up(db, err);
}

/* Who writes comes and goes: what stands beside the file is looked at anew until one of the two ways holds. */
static enum ropa_status open_reader(struct rp_db *db, const char *path, struct ropa_err *err) {
    enum ropa_status s = ROPA_E_BUSY;
    for (int i = 0; s == ROPA_E_BUSY && i < TRIES; i++) {
        if (i)
            sqlite3_sleep(NAP_MS);
        bool log = rp_image_beside(path, "-wal") > 0, index = rp_image_beside(path, "-shm") >= 0;
        s = !log ? open_alone(db, path, err) : index ? open_shared(db, path, err) : ROPA_E_BUSY;
    }
    static const char *const beside[] = {"-wal", "-journal"};
    for (size_t i = 0; i < 2 && s == ROPA_E_BUSY; i++)
        if (rp_image_beside(path, beside[i]) > 0)
            s = rp_err_subject(err, ROPA_E_PENDING, path, beside[i]);
    return s == ROPA_E_BUSY ? rp_err_subject(err, s, path, NULL) : s;
}

enum ropa_status rp_db_named(const char *path, struct ropa_err *err) {
    static const char longest[] = "-journal"; /* what SQLite calls a file beside it */
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return strlen(name) + sizeof longest - 1 > NAME_MAX ? rp_err_errno(err, path, ENAMETOOLONG) : ROPA_OK;
}

enum ropa_status rp_db_open(struct rp_db *db, const char *path, bool create, struct ropa_err *err) {
    *db = (struct rp_db){0};
    enum ropa_status s = rp_db_named(path, err);
    if (!s)
        s = readable(path, create, err);
    if (!s)
        s = rp_log_fits(path, err);
    db->readonly = access(path, W_OK) || !folder_writable(path);
    if (!s && db->readonly)
        return open_reader(db, path, err);
    if (!s)
        s = open_uri(db, path, "", err);
    if (!s)
        s = first_read(db, err);
    if (s == ROPA_E_FULL && !create) { /* what is there can still be read */
        rp_db_close(db);
        db->readonly = db->full = true;
        s = open_reader(db, path, err);
    }
    return s;
}

enum ropa_status rp_db_peek(struct rp_db *db, const char *path, struct ropa_err *err) {
    *db = (struct rp_db){.readonly = true};
    enum ropa_status s = readable(path, false, err);
    if (!s)
        s = open_reader(db, path, err);
    if (!s)
        sqlite3_busy_timeout(db->h, 0);
    return s;
}

void rp_db_close(struct rp_db *db) {
    for (size_t i = 0; i < db->n_kept; i++)
        sqlite3_finalize(db->kept[i].stmt);
    free(db->kept);
    if (db->h && sqlite3_get_autocommit(db->h))
        rp_db_take_over(db);
    sqlite3_close(db->h);
    if (db->held)
        rp_held_forget(&db->file);
    free(db->path);
    *db = (struct rp_db){0};
}

static enum ropa_status meaning(int code) {
    if (code == SQLITE_IOERR_NOMEM)
        return ROPA_E_NOMEM;
    switch (code & 0xFF) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE: /* nothing wrong inside SQLite: no memory for the statement kept around it */
    case SQLITE_NOMEM:
        return ROPA_E_NOMEM;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ROPA_E_BUSY;
    case SQLITE_FULL:
        return ROPA_E_FULL;
    case SQLITE_INTERRUPT:
        return ROPA_E_STOPPED;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ROPA_E_READONLY;
    case SQLITE_CORRUPT:
        return ROPA_E_DAMAGED;
    case SQLITE_NOTADB:
        return ROPA_E_FOREIGN;
    default:
        return ROPA_E_DB;
    }
}

static bool is_full(int errnum) {
    return errnum == ENOSPC || errnum == EDQUOT || errnum == EFBIG;
}

/*
 * Whether an I/O error was one of space: a quota or a limit rather than the disk itself. By the time that a failed
 * COMMIT is rolled back errno is lost; the files remember theirs.
 */
static bool out_of_space(sqlite3 *h) {
    sqlite3_file *journal = NULL;
    int file = 0, log = 0;
    if ((sqlite3_extended_errcode(h) & 0xFF) != SQLITE_IOERR)
        return false;
    sqlite3_file_control(h, "main", SQLITE_FCNTL_LAST_ERRNO, &file);
    sqlite3_file_control(h, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (journal && journal->pMethods && journal->pMethods->xFileControl) /* one in memory has none */
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &log);
    return is_full(sqlite3_system_errno(h)) || is_full(file) || is_full(log);
}

/*
 * We end no transaction under a statement: SQLite has taken it back by itself. It does so where a write fails, and that
 * was told, or for want of memory.
 */
enum ropa_status rp_db_taken_back(const struct rp_db *db) {
    return db->failed ? db->failed : ROPA_E_NOMEM;
}

static bool looks_damaged(int code) {
    enum ropa_status s = meaning(code);
    return s == ROPA_E_DAMAGED || s == ROPA_E_DB;
}

/* Whether the file was moved away, or something else written over it: what SQLite kept of it is then of no file, and none is damaged. */
static bool is_elsewhere(struct rp_db *db) {
    int moved = 0;
    sqlite3_file_control(db->h, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved || (db->is_another && db->is_another(db->of));
}

enum ropa_status rp_db_error(struct rp_db *db, struct ropa_err *err) {
    if (db->h && db->stopped)
        return rp_err_subject(err, ROPA_E_STOPPED, db->path, NULL);
    if (db->h && db->moved)
        return rp_err_subject(err, ROPA_E_MOVED, db->path, NULL);
    int code = db->h ? sqlite3_extended_errcode(db->h) : SQLITE_NOMEM;
    if (db->h && looks_damaged(code) && is_elsewhere(db))
        return rp_err_subject(err, ROPA_E_MOVED, db->path, NULL);
    enum ropa_status s = code == SQLITE_ABORT_ROLLBACK ? rp_db_taken_back(db) : meaning(code);
    if (s == ROPA_E_DB && db->h && out_of_space(db->h))
        s = ROPA_E_FULL;
    db->unread = s == ROPA_E_DB && (code & 0xFF) == SQLITE_IOERR;
    if (s == ROPA_E_FULL || db->unread)
        db->failed = s;
    bool broken = db->unread || s == ROPA_E_DAMAGED;
    db->broken = broken && !db->broken ? s : db->broken;
    /* virtual tables pass it on as a plain error, and the message itself may be what finds no memory */
    for (int i = 0; s == ROPA_E_DB && db->h && i < 2; i++)
        if (!strcmp(sqlite3_errmsg(db->h), sqlite3_errstr(SQLITE_NOMEM)))
            s = ROPA_E_NOMEM;
    rp_err_subject(err, s, db->path, NULL);
    if (err && db->h)
        RP_COPY(err->native, sqlite3_errmsg(db->h));
    return s;
}

enum ropa_status rp_db_only_read(const struct rp_db *db, struct ropa_err *err) {
    return rp_err_subject(err, db->full ? ROPA_E_FULL : ROPA_E_READONLY, db->path, NULL);
}

bool rp_db_starved(const struct rp_db *db) {
    int code = sqlite3_extended_errcode(db->h);
    return code == SQLITE_IOERR_NOMEM || (code & 0xFF) == SQLITE_NOMEM;
}

/* Held while it is said on what a db is at work: who interrupts it comes from another thread. */
static sqlite3_mutex *placing(void) {
    return sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
}

void rp_db_interrupt(struct rp_db *db) {
    db->stopped = true;
    sqlite3_mutex_enter(placing());
    sqlite3_interrupt(db->h);
    sqlite3_mutex_leave(placing());
}

void rp_db_change_places(struct rp_db *db, struct rp_db *copy) {
    struct rp_db was = {.h = db->h,
                        .readonly = db->readonly,
                        .kept = db->kept,
                        .n_kept = db->n_kept,
                        .cap_kept = db->cap_kept};
    sqlite3_mutex_enter(placing());
    db->h = copy->h;
    sqlite3_mutex_leave(placing());
    db->readonly = copy->readonly;
    db->kept = copy->kept;
    db->n_kept = copy->n_kept;
    db->cap_kept = copy->cap_kept;
    copy->h = was.h;
    copy->readonly = was.readonly;
    copy->kept = was.kept;
    copy->n_kept = was.n_kept;
    copy->cap_kept = was.cap_kept;
}

/*
 * Statements in the middle of their rows let an interruption reach the ROLLBACK too: they end first. It is read again where
 * there was no memory to read it: a transaction left open would refuse the next.
 */
void rp_db_rollback(struct rp_db *db) {
    for (sqlite3_stmt *q = NULL; db->stopped && (q = sqlite3_next_stmt(db->h, q));)
        sqlite3_reset(q);
    for (int i = 0; i < 2 && !sqlite3_get_autocommit(db->h); i++)
        sqlite3_exec(db->h, "ROLLBACK", NULL, NULL, NULL);
}

enum ropa_status rp_db_exec(struct rp_db *db, const char *sql, struct ropa_err *err) {
    if (db->stopped)
        return rp_db_error(db, err);
    return sqlite3_exec(db->h, sql, NULL, NULL, NULL) ? rp_db_error(db, err) : ROPA_OK;
}

static bool keep(struct rp_db *db, const char *sql, sqlite3_stmt *stmt) {
    struct rp_prepared *kept = rp_grow(db->kept, db->n_kept, &db->cap_kept, sizeof *kept);
    if (!kept)
        return false;
    db->kept = kept;
    db->kept[db->n_kept++] = (struct rp_prepared){sql, rp_hash(RP_HASH_OF_NOTHING, sql), stmt};
    return true;
}

/* Most statements are asked for from one place in the program: then the text itself need not be hashed. */
static sqlite3_stmt *find_kept(struct rp_db *db, const char *sql) {
    for (size_t i = 0; i < db->n_kept; i++)
        if (db->kept[i].text == sql && !strcmp(sqlite3_sql(db->kept[i].stmt), sql))
            return db->kept[i].stmt;
    uint64_t hash = rp_hash(RP_HASH_OF_NOTHING, sql);
    for (size_t i = 0; i < db->n_kept; i++) {
        if (db->kept[i].hash != hash || strcmp(sqlite3_sql(db->kept[i].stmt), sql))
            continue;
        db->kept[i].text = sql;
        return db->kept[i].stmt;
    }
    return NULL;
}

sqlite3_stmt *rp_db_stmt(struct rp_db *db, const char *sql, struct ropa_err *err) {
    sqlite3_stmt *stmt = find_kept(db, sql);
    if (stmt) {
        sqlite3_reset(stmt);
        sqlite3_clear_bindings(stmt);
        return stmt;
    }
    if (sqlite3_prepare_v3(db->h, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL)) {
        rp_db_error(db, err);
        return NULL;
    }
    if (!keep(db, sql, stmt)) {
        sqlite3_finalize(stmt);
        rp_err(err, ROPA_E_NOMEM, NULL);
        return NULL;
    }
    return stmt;
}

enum ropa_status rp_db_done(struct rp_db *db, sqlite3_stmt *q, struct ropa_err *err) {
    int rc = db->stopped ? SQLITE_INTERRUPT : sqlite3_step(q);
    enum ropa_status s = rc == SQLITE_DONE || rc == SQLITE_ROW ? ROPA_OK : rp_db_error(db, err);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_db_run(struct rp_db *db, const char *sql, const char *arg, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(db, sql, err);
    if (!q)
        return rp_db_error(db, err);
    if (arg)
        rp_db_text(q, 1, arg);
    return rp_db_done(db, q, err);
}

enum ropa_status rp_db_row(struct rp_db *db, sqlite3_stmt *q, bool *row, struct ropa_err *err) {
    int rc = db->stopped ? SQLITE_INTERRUPT : sqlite3_step(q);
    *row = rc == SQLITE_ROW;
    if (*row)
        return ROPA_OK;
    enum ropa_status s = rc == SQLITE_DONE ? ROPA_OK : rp_db_error(db, err);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_db_begin_at_once(struct rp_db *db, struct ropa_err *err) {
    sqlite3_busy_timeout(db->h, 0);
    enum ropa_status s = rp_db_exec(db, "BEGIN IMMEDIATE", err);
    sqlite3_busy_timeout(db->h, BUSY_MS);
    return s;
}

uint32_t rp_db_stored(struct rp_db *db) {
    uint32_t version = 0;
    /* within a transaction others' changes aren't seen; outside it SQLite notices them when it next reads */
    int64_t noticed = 0;
    if (sqlite3_txn_state(db->h, "main") == SQLITE_TXN_NONE &&
        rp_db_int(db, "PRAGMA data_version", NULL, &noticed, NULL))
        return 0;
    sqlite3_file_control(db->h, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

void rp_db_text(sqlite3_stmt *q, int i, const char *s) {
    sqlite3_bind_text(q, i, s, -1, SQLITE_STATIC);
}

enum ropa_status rp_db_bind_copy(struct rp_db *db, sqlite3_stmt *q, int i, sqlite3_stmt *from, int column,
                                 struct ropa_err *err) {
    return sqlite3_bind_value(q, i, sqlite3_column_value(from, column)) ? rp_db_error(db, err) : ROPA_OK;
}

/* What is never empty was read as empty. */
enum ropa_status rp_db_unread(sqlite3_stmt *q, struct ropa_err *err) {
    sqlite3 *h = sqlite3_db_handle(q);
    bool starved = (sqlite3_errcode(h) & 0xFF) == SQLITE_NOMEM;
    return starved ? rp_err(err, ROPA_E_NOMEM, NULL)
                   : rp_err_subject(err, ROPA_E_DAMAGED, sqlite3_db_filename(h, "main"), NULL);
}

const char *rp_db_column(sqlite3_stmt *q, int i) {
    const char *s = (const char *)sqlite3_column_text(q, i);
    return s ? s : "";
}

enum ropa_status rp_db_int(struct rp_db *db, const char *sql, const char *arg, int64_t *n,
                           struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(db, sql, err);
    if (!q)
        return rp_db_error(db, err);
    if (sqlite3_bind_parameter_count(q))
        rp_db_text(q, 1, arg);
    enum ropa_status s = rp_db_row(db, q, &row, err);
    if (!s && row)
        *n = sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
    return s;
}

/* SQLite tells of a page it found no memory for among what is wrong with the file. */
static bool is_starved(const char *words) {
    const char *code = strstr(words, "error code=");
    return code && strtol(code + strlen("error code="), NULL, 10) == SQLITE_NOMEM;
}

static enum ropa_status look_at_file(struct rp_db *db, struct ropa_err *err) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(db, "PRAGMA integrity_check(1)", err);
    enum ropa_status s = q ? rp_db_row(db, q, &row, err) : rp_db_error(db, err);
    if (!s && row && is_starved(rp_db_column(q, 0))) {
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    } else if (!s && row && strcmp(rp_db_column(q, 0), "ok")) {
        s = rp_err_subject(err, ROPA_E_DB, db->path, NULL);
        if (err)
            RP_COPY(err->native, rp_db_column(q, 0));
        rp_remedy(err ? &err->remedy : NULL, "restore-file", NULL);
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

void rp_db_watch(struct rp_db *db, int (*stops)(void *ctx), void *ctx) {
    enum { STEPS = 10000 };
    sqlite3_progress_handler(db->h, stops ? STEPS : 0, stops, ctx);
}

enum ropa_status rp_db_integrity(struct rp_db *db, struct ropa_err *err) {
    enum ropa_status s = look_at_file(db, err);
    return s == ROPA_E_DB ? look_at_file(db, err)
                          : s; /* of a free page it doesn't tell want of memory from damage */
}

/* ---- copies ---- */

static enum ropa_status vacuum_into(struct rp_db *db, const char *path, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(db, "VACUUM INTO ?1", err);
    if (q)
        rp_db_text(q, 1, path);
    return q ? rp_db_done(db, q, err) : rp_db_error(db, err);
}

enum ropa_status rp_db_pages(struct rp_db *db, const char *path, struct ropa_err *err) {
    struct rp_db to;
    enum ropa_status s = rp_db_open(&to, path, false, err);
    sqlite3_backup *b = s ? NULL : sqlite3_backup_init(to.h, "main", db->h, "main");
    bool whole = b && sqlite3_backup_step(b, -1) == SQLITE_DONE;
    int rc = sqlite3_backup_finish(b); /* silent where others hold the source; the copy isn't whole then */
    if (!s && !whole)
        s = !b || rc ? rp_db_error(&to, err) : rp_err_subject(err, ROPA_E_BUSY, db->path, NULL);
    rp_db_close(&to);
    return s;
}

enum ropa_status rp_db_copy_in_memory(struct rp_db *db, struct rp_db *copy, struct ropa_err *err) {
    enum { AT_ONCE = 1000 }; /* pages; between them an interruption is heard */
    int step = SQLITE_OK;
    *copy = (struct rp_db){.path = strdup(db->path)};
    if (!copy->path ||
        sqlite3_open_v2(":memory:", &copy->h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = set_up(copy, err);
    sqlite3_backup *b = s ? NULL : sqlite3_backup_init(copy->h, "main", db->h, "main");
    while (b && step == SQLITE_OK && !db->stopped)
        step = sqlite3_backup_step(b, AT_ONCE);
    int rc = sqlite3_backup_finish(b);
    if (!s && db->stopped)
        s = rp_db_error(db, err);
    else if (!s && step != SQLITE_DONE)
        s = !b || rc ? rp_db_error(copy, err) : rp_err_subject(err, ROPA_E_BUSY, db->path, NULL);
    return s;
}

/* Whether the copy can be opened and is whole. */
static enum ropa_status check_copy(const char *path, struct ropa_err *err) {
    struct rp_db db;
    enum ropa_status s = rp_db_open(&db, path, false, err);
    if (!s)
        s = rp_db_integrity(&db, err);
    rp_db_close(&db);
    return s;
}

/* Under a hidden name until it is whole; SQLite writes into an empty file too, and that is private. */
static enum ropa_status copy(struct rp_db *db, bool checked, const char *path, bool replace,
                             rp_db_mark_fn *mark, void *ctx, struct ropa_err *err) {
    struct rp_temporary t;
    struct stat there;
    if (!replace && !lstat(path, &there))
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (rp_db_named(path, err))
        return ROPA_E_IO;
    enum ropa_status s = rp_log_none(path, err);
    if (s)
        return s;
    int errnum = rp_temporary_make(path, true, false, &t);
    s = errnum    ? rp_err_writing(err, path, errnum)
        : checked ? vacuum_into(db, t.path, err)
                  : rp_db_pages(db, t.path, err);
    if (!s && mark)
        s = mark(ctx, t.path, err);
    if (!s && checked)
        s = check_copy(t.path, err);
    if (!s && (errnum = rp_temporary_place(&t, path, replace)))
        s = errnum == EEXIST ? rp_err_subject(err, ROPA_E_EXISTS, path, NULL)
                             : rp_err_writing(err, path, errnum);
    rp_temporary_drop(&t);
    if (s && s != ROPA_E_BUSY && err)
        RP_COPY(err->subject, path);
    return s;
}

enum ropa_status rp_db_copy(struct rp_db *db, const char *path, bool replace, rp_db_mark_fn *mark, void *ctx,
                            struct ropa_err *err) {
    return copy(db, true, path, replace, mark, ctx, err);
}

enum ropa_status rp_db_clone(struct rp_db *db, const char *path, struct ropa_err *err) {
    return copy(db, false, path, false, NULL, NULL, err);
}
