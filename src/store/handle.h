/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The handle, as the files of this room share it; nobody else includes it (tests/layers.py). What is kept of what was
 * read belongs to the file that reads it, and is dropped when next asked for once its `era` is past.
 */
#ifndef RP_HANDLE_H
#define RP_HANDLE_H

#include "base/collate.h"
#include "base/memo.h"
#include "store/db.h"
#include "store/store.h"

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
    bool rekeyed; /* the keys were made anew for it within the change set: taken back with that */
    struct ropa_view view;        /* the store as the other layers see it */
    bool starved;                 /* one of the view's answers isn't whole */
    rp_read_hints_fn *read_hints; /* for the view; NULL: it has none */
    void *hints_ctx;
    char today[11], now[26];
    char then[11];        /* the day at whose end it stands; "" now */
    char uid[37];         /* of the register */
    char person[37];      /* uid of the person who acts; "" unknown */
    char via[8];          /* how their acts are entered; "" not said */
    struct rp_buf actor;  /* who types, where that was said since opening */
    bool nobody;          /* uses it: nothing is stored */
    char backup[512];     /* path of the copy made before a migration; "" when none was */
    size_t era;           /* counts what ends the life of what is kept: change sets, readings begun anew */
    struct rp_seen *seen; /* whole records lent out by the view, see view.c */
    size_t n_seen, seen_era;
    struct rp_links *links; /* who refers to whom, as far as it was asked; see links.c */
    size_t links_era;
    struct rp_approvals *approvals; /* of all records; see approvals.c */
    struct rp_told *told;           /* of all activities; see told.c */
    struct rp_buf lent[2];          /* ref and title lent out by the view */
    struct rp_made made[160];
    size_t n_made;
    int64_t made_as; /* SQLite's count of the schema's changes when it was last found to be as the migrations make it; 0 never */
    int64_t cursors; /* opened so far, see cursor.c */
    size_t cursors_open;
    /* the change set being written */
    int64_t change_set;
    int64_t before; /* the last link of history that the file held when it began */
    const char *what;
    int64_t seq;
    unsigned char head[32];
    struct {
        int64_t seq; /* 0 none */
        unsigned char head[32];
        char told[96]; /* what was told beside it then, see rp_image_told() */
    } known; /* the last link that the file is known to hold */
    bool writing;
    bool trial;        /* it is taken back in any case */
    struct rp_db copy; /* what the db is at work on meanwhile, where nothing can be stored; its own when it has one */
    struct {
        int64_t seq, changes;
        unsigned char head[32];
        bool open, settled;
        struct rp_memo touched;
    } part; /* where the chain stood when the part of the change set began, and how much was written so far */
    struct rp_memo touched;     /* by uid: what the record was when the change set first saved it; see saving.c */
    struct rp_tracked *tracked; /* the records that it is put back in */
    struct rp_ending *endings;
    struct rp_memo lines; /* of documents: what they are found by, see search.c */
    /* the reading that goes on */
    size_t readings; /* begun one within the other */
    bool of_all;     /* one of them is of all records */
    size_t few;      /* so many answers about activities are still found one by one */
    bool proved;     /* what it reads was held against history */
    size_t walks;    /* cursors over many that are open */
    uint32_t stored; /* rp_db_stored() when the first of those began */
};

/* Whether another register, or another past of this one, was written over the file `of` a store: looked at in the file itself. */
bool rp_store_another(const void *of);
/* rp_store_begin() by who makes a part of the file anew: what it comes to is held against rp_migrate_verify() before the commit. */
enum ropa_status rp_store_begin_mending(struct rp_store *st, const char *what, struct ropa_err *err);
/*
 * What is done from here on is done to a copy in memory, until the change set ends; statements were of what is put aside. ROPA_E_STOPPED,
 * _BUSY, _NOMEM.
 */
enum ropa_status rp_store_aside(struct rp_store *st, struct ropa_err *err);
/* Whether what was kept at `*era` still holds; it is then to be read anew, and holds from now on. */
bool rp_store_still(const struct rp_store *st, size_t *era);
/* From here to the end a cursor goes over many records. */
void rp_store_walk_begin(struct rp_store *st);
void rp_store_walk_end(struct rp_store *st);
/* Whether many records are walked through: what is asked of each is then read of all at once, see `stored`. */
bool rp_store_walks(const struct rp_store *st);
/* Whether an answer about one activity is nonetheless found by itself: counts it. */
bool rp_store_asks_one(struct rp_store *st);

/* parts.c: SQL that tells whether after link ?1 there is one that the parts of worked.h can't outlive. */
#define RP_PARTS_END                                                                                         \
    "EXISTS (SELECT 1 FROM revision r WHERE r.id>?1 AND (r.register<>(SELECT uid FROM register) OR "         \
    "NOT (r.noun='activity' OR (r.noun='act' AND EXISTS (SELECT 1 FROM act a WHERE a.uid=r.uid AND "         \
    "a.noun='activity' AND a.kind<>'erase')))))"

/* saving.c: `rec`, with a uid, is about to be saved. ROPA_E_NOMEM. */
enum ropa_status rp_saving_note(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);
/* `rec` was read; where the change set under way saved it, it is put back with the others. ROPA_E_NOMEM. */
enum ropa_status rp_saving_read(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);
/* The change set was ended, or the part of it taken back. */
void rp_saving_end(struct rp_store *st, bool stored);
void rp_saving_part_end(struct rp_store *st, bool keep);

/* order.c: the collator, opened on first use; NULL with `err` when it can't be. */
struct rp_collator *rp_store_collator(struct rp_store *st, struct ropa_err *err);

/* fold.c: what our SQL calls is known to the connection. */
enum ropa_status rp_fold_functions(struct rp_db *db, struct ropa_err *err);

/* backup.c: what a file says of itself: which register it is, the last link of that one's chain ("" none), drafts typed in it since it
 * was made as a copy. Nothing is written. As of rp_db_peek(); ROPA_E_FOREIGN. */
struct rp_peek {
    char uid[37], head[65];
    int64_t drafts;
    bool for_centre; /* made for the centre: without what it isn't given */
};
enum ropa_status rp_store_peek(const char *path, struct rp_peek *out, struct ropa_err *err);

/* A fresh uid; ref.c: the next ref of `rec`'s noun in its unit and year (unit and organisation: their code). */
void rp_store_new_uid(struct rp_store *st, char uid[37]);
enum ropa_status rp_store_new_ref(struct rp_store *st, const struct ropa_record *rec, char *ref, size_t size,
                                  struct ropa_err *err);
/* A record that brings its ref along, from a file: the number is not given out again. */
enum ropa_status rp_store_note_ref(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/* view.c: the store as a ropa_view; drop what was lent. */
void rp_store_view_init(struct rp_store *st);
void rp_store_view_free(struct rp_store *st);

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
