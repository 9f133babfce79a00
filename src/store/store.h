/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The register file: records of every noun, their history, drafts and search, behind one handle. */
#ifndef RP_STORE_H
#define RP_STORE_H

#include "base/collate.h"
#include "model/record.h"
#include "store/db.h"

#include <ropa/env.h>
#include <ropa/model.h>

typedef void rp_sql_maker(struct rp_buf *b, const struct ropa_entity *ent); /* one of sql.h */

/* A statement made from a field table; owned by the db. */
struct rp_made {
    const struct ropa_entity *ent;
    rp_sql_maker *make;
    sqlite3_stmt *q;
};

struct rp_store {
    struct rp_db db;
    struct ropa_env env;
    struct rp_collator *collator; /* opened when first needed */
    struct ropa_view view;        /* the store as the other layers see it */
    bool starved;                 /* one of the view's answers found no memory */
    char today[11], now[26];
    char uid[37];          /* of the register */
    char backup[512];      /* path of the copy made before a migration; "" when none was */
    struct rp_seen *seen;  /* whole records lent out by the view, see view.c */
    size_t n_seen;
    struct rp_approvals *approvals; /* of all records, once many were asked about; see approvals.c */
    size_t versions_asked;
    struct rp_links *links; /* who refers to whom, as far as it was asked; see links.c */
    struct rp_buf lent[2]; /* ref and title lent out by the view */
    struct rp_made made[160];
    size_t n_made;
    int64_t cursors; /* opened so far, see cursor.c */
    size_t cursors_open;
    /* the change set being written */
    int64_t change_set;
    const char *what;
    int64_t seq;
    unsigned char head[32];
    bool writing;
    bool reading; /* between rp_store_read_begin() and rp_store_read_end() */
};

/*
 * Open the register at `path`, or with `create` make one where no file is.
 * Errors: those of rp_db_open() and rp_migrate(), ROPA_E_EXISTS when a register to be made is there already.
 */
enum ropa_status rp_store_open(const char *path, bool create, const struct ropa_env *env,
                               struct rp_store **out, struct ropa_err *err);
void rp_store_close(struct rp_store *st);

/*
 * A change set: everything saved between begin and commit is stored together or not at all. `what` (borrowed) is
 * the word history keeps: "add", "edit", "import" ...
 */
enum ropa_status rp_store_begin(struct rp_store *st, const char *what, struct ropa_err *err);
enum ropa_status rp_store_commit(struct rp_store *st, struct ropa_err *err);
void rp_store_rollback(struct rp_store *st);

/*
 * What is read from begin to end is of one moment, whoever writes meanwhile. Nothing is saved in between. Within a
 * change set both do nothing.
 */
enum ropa_status rp_store_read_begin(struct rp_store *st, struct ropa_err *err);
void rp_store_read_end(struct rp_store *st);

/*
 * Save `rec`, new (rev 0) or changed, with its rows, and append it to history. Gives a new record its uid and ref
 * and new rows their uids; raises rev. A changed record must be based on the stored rev.
 * Within a change set, or in one of its own. Errors: ROPA_E_CONFLICT, those of the database.
 */
enum ropa_status rp_store_save(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);

/*
 * What a save changes in the record itself. When the change set is not stored after all, the record is put back with
 * it, so that it can be saved again.
 */
struct rp_saving {
    int64_t rev;
    bool gone, numbered;
};
struct rp_saving rp_saving_of(const struct ropa_record *rec);
void rp_saving_undo(const struct rp_saving *before, struct ropa_record *rec);

/* Remove the record from the register; its history stays. ROPA_E_IN_USE when others refer to it, ROPA_E_ACT_REMOVE when
 * it was approved. */
enum ropa_status rp_store_remove(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/* The record `uid` of `ent`, owned by the caller. ROPA_E_NOT_FOUND. */
enum ropa_status rp_store_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                              struct ropa_record **out, struct ropa_err *err);

/* How many records of `ent` there are. */
int64_t rp_store_count(struct rp_store *st, const struct ropa_entity *ent);

/*
 * order.c: the collator, opened on first use; NULL with `err` when it can't be. Sort keys that another version of it
 * made are made anew first.
 */
struct rp_collator *rp_store_collator(struct rp_store *st, struct ropa_err *err);

/* backup.c: a consistent copy of the whole file at `path`, while others work. ROPA_E_EXISTS. */
enum ropa_status rp_store_backup(struct rp_store *st, const char *path, struct ropa_err *err);
/* When that was done last, ISO with zone; "" never. */
void rp_store_backed_up(struct rp_store *st, char at[26]);

/* A fresh uid; ref.c: the next ref of `rec`'s noun in its unit and year (unit and organisation: their code). */
void rp_store_new_uid(struct rp_store *st, char uid[37]);
enum ropa_status rp_store_new_ref(struct rp_store *st, const struct ropa_record *rec, char *ref, size_t size,
                                  struct ropa_err *err);
/* A record that brings its ref along, from a file: the number is not given out again. */
enum ropa_status rp_store_note_ref(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/* Tell the front end, now and then, how many records are `done`. ROPA_E_STOPPED when it says so. */
enum ropa_status rp_store_tell(const struct rp_store *st, size_t done, struct ropa_err *err);

/* view.c: the store as a ropa_view; drop what was lent after a save. */
void rp_store_view_init(struct rp_store *st);
void rp_store_view_forget(struct rp_store *st);
/* Drop the records lent, if they have become many: whoever walks through a register calls it between two. */
void rp_store_view_trim(struct rp_store *st);

/* find.c: what a person calls the record: ref, uid, code, Thai abbreviation, title. As ropa_view's resolve. */
enum ropa_status rp_store_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                               char uid[37], struct ropa_err *err);
/* The noun of the ref or uid `text`, with its uid. ROPA_E_NOT_FOUND. */
enum ropa_status rp_store_find_any(struct rp_store *st, const char *text, const struct ropa_entity **ent,
                                   char uid[37], struct ropa_err *err);

/*
 * The statement that `make` describes for `ent`, reset and with its bindings cleared: its SQL is long, so it is made
 * once and found by its maker. Borrowed. NULL with `err` filled when it cannot be prepared.
 */
sqlite3_stmt *rp_store_stmt(struct rp_store *st, rp_sql_maker *make, const struct ropa_entity *ent,
                            struct ropa_err *err);

/* load.c: fill a new record from the columns of a row made with rp_sql_columns(); `read` tells which fields have one
 * there, NULL: all that have one. */
enum ropa_status rp_store_load_row(sqlite3_stmt *q, struct ropa_record *rec, const bool *read,
                                   struct ropa_err *err);

#endif
