/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A thin hold on SQLite: open safely, one kept statement a SQL text, errors as struct ropa_err. */
#ifndef RP_DB_H
#define RP_DB_H

#include "base/buf.h"
#include "base/held.h"

#include <ropa/status.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct rp_db {
    sqlite3 *h;
    atomic_bool stopped; /* by rp_db_interrupt(), until it is put back */
    char *path;
    struct stat file; /* which it is, where it is `held` */
    bool held;
    enum ropa_status failed; /* what ended the transaction of now, when it was not ended by us */
    bool readonly; /* the file or its folder cannot be written; opened for reading */
    bool moved;    /* the file was moved, replaced or removed since it was opened: nothing is stored in it */
    bool full;     /* for want of space on the disk */
    bool (*is_another)(const void *of); /* whether the file holds something else by now: asked where it looks damaged; may be NULL */
    const void *of;
    enum ropa_status broken; /* the first error of the disk, or damage, that a statement found since that was last told */
    bool unread;   /* the last error told was that the disk can't be read or written, not of what stands on it */
    struct rp_prepared {
        const char *text; /* where the SQL text last lay: most are asked for from one place */
        uint64_t hash;    /* of the SQL text */
        sqlite3_stmt *stmt;
    } * kept;
    size_t n_kept, cap_kept;
};

/*
 * Open the file at `path`; with `create` make it when it isn't there (mode 0600). Sets the pragmas of every
 * connection. Falls back to reading only when it cannot be written: together with who writes where somebody does, from a copy
 * in memory where nobody does.
 * Errors: ROPA_E_NO_REGISTER, _FOREIGN, _READONLY, _PENDING, _BUSY, _IO, _DB, _NOMEM. Close it in either case.
 */
enum ropa_status rp_db_open(struct rp_db *db, const char *path, bool create, struct ropa_err *err);
/* Whether what SQLite keeps beside a file of that name can be named: ROPA_E_IO. */
enum ropa_status rp_db_named(const char *path, struct ropa_err *err);
/* Whether it is a link that leads nowhere: ROPA_E_LINK. */
enum ropa_status rp_db_link(const char *path, struct ropa_err *err);
/*
 * Open the file as it is, to read from it: nothing is made or written, beside it neither, and what is read is of one moment,
 * whoever writes. Its shape may be an older one. Errors and closing as of rp_db_open().
 */
enum ropa_status rp_db_peek(struct rp_db *db, const char *path, struct ropa_err *err);
/*
 * Choose how changes are journalled: ahead of the file, which takes them over after each commit, or on a network file
 * system behind it. This writes into the file, so it is done only once the file is known to be ours.
 */
enum ropa_status rp_db_journal(struct rp_db *db, struct ropa_err *err);
/* When a reading is over: what others stored meanwhile, and it kept out of the file, goes on into the file. */
void rp_db_take_over(struct rp_db *db);
/* Finalises every statement and closes; accepts a db that never opened. */
void rp_db_close(struct rp_db *db);

/* Why SQLite ended a transaction by itself: what was told of a write that failed, else ROPA_E_NOMEM. */
enum ropa_status rp_db_taken_back(const struct rp_db *db);
/* What SQLite's last error on `db` means. */
enum ropa_status rp_db_error(struct rp_db *db, struct ropa_err *err);

/* Why nothing can be stored in one that is `readonly`: ROPA_E_READONLY, ROPA_E_FULL. */
enum ropa_status rp_db_only_read(const struct rp_db *db, struct ropa_err *err);

/*
 * A copy of all that stands in it, in memory, to be written in; and `db` is at work on the one where it was at work on the
 * other. Close the copy when `db` is at work on its own again. ROPA_E_STOPPED, _BUSY, _NOMEM.
 */
enum ropa_status rp_db_copy_in_memory(struct rp_db *db, struct rp_db *copy, struct ropa_err *err);
void rp_db_change_places(struct rp_db *db, struct rp_db *copy);

/* From any thread: what runs and what follows ends with ROPA_E_STOPPED. */
void rp_db_interrupt(struct rp_db *db);
/* End the transaction, as if nothing had been stored; also when stopped. */
void rp_db_rollback(struct rp_db *db);

/* Whether the last call found no memory: a column then looks empty, a row looks absent. */
bool rp_db_starved(const struct rp_db *db);

/* Begin to write, where nobody else does: nobody is waited for. ROPA_E_BUSY. */
enum ropa_status rp_db_begin_at_once(struct rp_db *db, struct ropa_err *err);

/* Run SQL without parameters. */
enum ropa_status rp_db_exec(struct rp_db *db, const char *sql, struct ropa_err *err);

/*
 * The statement of `sql`, prepared once and kept, reset and with its bindings cleared. Borrowed.
 * NULL with `err` filled when it cannot be prepared.
 */
sqlite3_stmt *rp_db_stmt(struct rp_db *db, const char *sql, struct ropa_err *err);

/* Step a statement that gives no row, and reset it. */
enum ropa_status rp_db_done(struct rp_db *db, sqlite3_stmt *q, struct ropa_err *err);
/* Do `sql`, which gives no row, with `arg` as ?1; NULL: it has none. */
enum ropa_status rp_db_run(struct rp_db *db, const char *sql, const char *arg, struct ropa_err *err);
/* Step to the next row: *row tells whether there is one; the statement is reset at the end. */
enum ropa_status rp_db_row(struct rp_db *db, sqlite3_stmt *q, bool *row, struct ropa_err *err);

/* A number that differs when anything was stored since, by whichever program; 0 when it can't be known. */
uint32_t rp_db_stored(struct rp_db *db);

/* Bind a borrowed text (NULL binds NULL); it must live until the statement is reset. */
void rp_db_text(sqlite3_stmt *q, int i, const char *s);
/* Bind a copy of column `column` of the row at which `from`, maybe of another file, stands: ROPA_E_NOMEM, which would leave it empty. */
enum ropa_status rp_db_bind_copy(struct rp_db *db, sqlite3_stmt *q, int i, sqlite3_stmt *from, int column,
                                 struct ropa_err *err);
/* Why a column that is never empty was read as empty: ROPA_E_NOMEM, or ROPA_E_DAMAGED. */
enum ropa_status rp_db_unread(sqlite3_stmt *q, struct ropa_err *err);
/* Text of column `i`, "" for NULL; borrowed until the next step. */
const char *rp_db_column(sqlite3_stmt *q, int i);

/* The first column of the first row as a number; *n stays where there is no row. `arg` is bound where there is a parameter. */
enum ropa_status rp_db_int(struct rp_db *db, const char *sql, const char *arg, int64_t *n, struct ropa_err *err);

/* Ask now and then whether what SQLite is at stops here: then that ends with ROPA_E_STOPPED. NULL: nobody is asked any more. */
void rp_db_watch(struct rp_db *db, int (*stops)(void *ctx), void *ctx);
/* SQLite's own check of the file; ROPA_E_DB with its words. */
enum ropa_status rp_db_integrity(struct rp_db *db, struct ropa_err *err);
/* A consistent copy of the whole file at `path` (mode 0600), found whole itself, while others work; `mark`
 * (NULL: none) is done to the copy before it gets its name. ROPA_E_EXISTS when that is taken. */
typedef enum ropa_status rp_db_mark_fn(void *ctx, const char *copy, struct ropa_err *err);
enum ropa_status rp_db_copy(struct rp_db *db, const char *path, bool replace, rp_db_mark_fn *mark, void *ctx,
                            struct ropa_err *err);

/* Page by page into an empty file, as the file stands, whatever is in it. */
enum ropa_status rp_db_pages(struct rp_db *db, const char *path, struct ropa_err *err);
/* The same into a new file: of one that can't be understood. ROPA_E_EXISTS. */
enum ropa_status rp_db_clone(struct rp_db *db, const char *path, struct ropa_err *err);

#endif
