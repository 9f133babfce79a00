/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Search in every field of every noun. */
#ifndef RP_SEARCH_H
#define RP_SEARCH_H

#include "store/store.h"

/* The matching key of `text` as it is spelt, see ropa_text_mend(). Owned; NULL when out of memory. */
char *rp_search_spelt(const char *text);
/* The same of each way it may be meant, a line each: what is looked for is in one of them. */
char *rp_search_readings(const char *text);

/* Make `rec` found by what it says now; within the change set being written. */
enum ropa_status rp_search_put(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);
/* Before a record that is there is put again at the rev that it has: its document isn't in the index any more. */
enum ropa_status rp_search_lift(struct rp_store *st, const char *uid, struct ropa_err *err);
/* Put what the change set saved into the index; at its end. */
enum ropa_status rp_search_finish(struct rp_store *st, struct ropa_err *err);
enum ropa_status rp_search_drop(struct rp_store *st, const char *uid, struct ropa_err *err);

/*
 * search_index.c: whether each record has its document, and the index holds what the documents say; of a file that SQLite finds
 * whole. ROPA_E_SEARCH.
 */
enum ropa_status rp_search_verify(struct rp_store *st, struct ropa_err *err);
/*
 * Make documents and index anew, within the change set being written; `n`: of how many records. Unless what stands is `whole`, as
 * SQLite sees it, its pages are left behind: VACUUM gives them back.
 */
enum ropa_status rp_search_rebuild(struct rp_store *st, bool whole, size_t *n, struct ropa_err *err);
/* What the index is made of, none of it a record. */
#define RP_SEARCH_TABLES "(name GLOB 'search_*' OR tbl_name GLOB 'search_*')"

struct rp_db;
/* search_blame.c: say that it isn't right. */
enum ropa_status rp_search_broken(const struct rp_db *db, struct ropa_err *err);
/* Whether `s`, come of reading the index, is damage: a disk that can't be read is none. */
bool rp_search_damaged(const struct rp_db *db, enum ropa_status s);
/* `s`, or ROPA_E_SEARCH where `s` is damage and all tables but those of the index are whole: it is made anew then, and no backup is needed. */
enum ropa_status rp_search_blame(struct rp_store *st, enum ropa_status s, struct ropa_err *err);
/*
 * Before SQLite looks at the file, within the same reading: from 3.44 on it looks at the index too, but by what FTS5 remembers of it,
 * which others may have written anew. A cursor over it lets FTS5 read that again. What is wrong with the index is left to be found.
 */
enum ropa_status rp_search_renew(struct rp_store *st, struct ropa_err *err);

/* Where a record stands among those found: the how manieth look found it, and its document. */
struct rp_search_at {
    unsigned look;
    int64_t document;
};
/* `each` returns false to stop. */
typedef bool rp_search_fn(void *ctx, const struct ropa_entity *ent, const char *uid, const struct rp_search_at *at);

/*
 * The records that hold `text` anywhere, behind `after` (zero: all): those whose name holds it first, then those that hold it
 * elsewhere (typed words, or a choice whose label holds it); each time in the order of entry.
 */
enum ropa_status rp_search(struct rp_store *st, const char *text, struct rp_search_at after, rp_search_fn *each, void *ctx,
                           struct ropa_err *err);

#endif
