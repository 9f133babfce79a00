/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * History with its hash chain. hash = SHA-256 over parent and every column of the row, each text preceded by its
 * length, so that no row can be altered, dropped or reordered unseen.
 */
#ifndef RP_HISTORY_H
#define RP_HISTORY_H

#include "store/store.h"

/* Read the head of this register's chain, at the beginning of a change set. */
enum ropa_status rp_history_start(struct rp_store *st, struct ropa_err *err);
/* What was read or appended last is in the file: whatever changes it later finds it there. */
void rp_history_known(struct rp_store *st);

#define RP_REMOVE "remove" /* how a `what` ends that says the record is gone: "remove", "undo:12:remove" */

struct rp_revision {
    int64_t seq, rev, change_set;
    const char *at, *actor, *what, *noun, *uid, *ref, *snapshot,
        *hash;          /* hash in hex; borrowed for the callback */
    const char *person; /* uid of whose hand it was; NULL unknown */
    bool clock_set;
};

/* Append a link with the `at`, `what`, `noun`, `uid`, `ref`, `rev` and `snapshot` of `r`, within a change set. */
enum ropa_status rp_history_append(struct rp_store *st, const struct rp_revision *r, struct ropa_err *err);

/* Append the state of `rec` to the chain, within the change set being written; `removed`: its last state. */
enum ropa_status rp_history_add(struct rp_store *st, const struct ropa_record *rec, bool removed,
                                struct ropa_err *err);

/*
 * Put `snapshot`, from which personal values were taken out, in the place of that of link `seq` of `chain`. Its hash
 * stays, as the next link builds on it; `sum` (hex) is what an act must pin, so that the link is known as redacted.
 */
enum ropa_status rp_history_redact(struct rp_store *st, const char *chain, int64_t seq, const char *snapshot,
                                   char sum[65], struct ropa_err *err);

/* `each` returns false to stop. */
typedef bool rp_revision_fn(void *ctx, const struct rp_revision *r);

/* The revisions of record `uid` and its acts (NULL: of all), oldest first (`newest` reverses), of those before link `before` (0: all). */
enum ropa_status rp_history_each(struct rp_store *st, const char *uid, bool newest, int64_t before,
                                 rp_revision_fn *each, void *ctx, struct ropa_err *err);

/* Whether the link that keeps the record as it stood at `rev` is as it was written: ROPA_E_TAMPERED. */
enum ropa_status rp_history_holds(struct rp_store *st, const char *uid, int64_t rev, struct ropa_err *err);
/* The record as it stood at `rev`, owned. ROPA_E_NOT_FOUND. */
enum ropa_status rp_history_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                int64_t rev, struct ropa_record **out, struct ropa_err *err);

/*
 * Whether the record as it stands, at its rev, is what history says of it. What is written letter for letter as it would be now
 * needs no reading: that is five times as dear. `live` is left as it was. ROPA_E_NOT_FOUND.
 */
enum ropa_status rp_history_stands(struct rp_store *st, const struct ropa_record *live, bool *stands,
                                   struct ropa_err *err);

/* The record as link `id` of this file's table says. ROPA_E_NOT_FOUND. */
enum ropa_status rp_history_read(struct rp_store *st, const struct ropa_entity *ent, int64_t id, struct ropa_record **out,
                                 struct ropa_err *err);

/* The uid of the record of `ent`, removed or not, that history knows by this ref or uid. ROPA_E_NOT_FOUND. */
enum ropa_status rp_history_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                                 char uid[37], struct ropa_err *err);
/* What records of `ent` that are here were called once and aren't now, in which unit ("" none); `each` returns false to stop. */
typedef bool rp_name_fn(void *ctx, const char *uid, const char *unit, const char *title);
enum ropa_status rp_history_names(struct rp_store *st, const struct ropa_entity *ent, rp_name_fn *each, void *ctx,
                                  struct ropa_err *err);
/* When the register was changed last, in seconds since 1970; 0 when nothing was saved yet. */
int64_t rp_history_last_change(struct rp_store *st);
int64_t rp_history_first_change(struct rp_store *st); /* and first */
/* The place in this file's table of the link of this register's chain that `head`, whole and in hex, is; 0: it is none. */
enum ropa_status rp_history_link(struct rp_store *st, const char *head, int64_t *id, struct ropa_err *err);
/* The same of the last link before the change set that the act `uid` is of. */
enum ropa_status rp_history_before(struct rp_store *st, const char *uid, int64_t *id, struct ropa_err *err);
/* The same of the link that made record `uid` what it is at `rev`, and of the first one after; 0: there is none. */
enum ropa_status rp_history_span(struct rp_store *st, const char *uid, int64_t rev, int64_t *made, int64_t *next, struct ropa_err *err);
/* The rev that record `uid` had when that link was made; 0: it wasn't there yet. */
enum ropa_status rp_history_rev_at(struct rp_store *st, const char *uid, int64_t id, int64_t *rev, struct ropa_err *err);
/* How many revisions it holds. */
enum ropa_status rp_history_length(struct rp_store *st, int64_t *n, struct ropa_err *err);
/* The highest rev of record `uid` in history, removed records included; 0 when there is none. */
enum ropa_status rp_history_newest(struct rp_store *st, const char *uid, int64_t *rev, struct ropa_err *err);

/*
 * Walk every chain and compare every live record with its last snapshot. `head` (hex, may be NULL) is a link printed
 * earlier, its first 12 digits or more: it must still be in a chain. `n` counts the links. ROPA_E_TAMPERED names what
 * doesn't match; ROPA_E_AMBIGUOUS when the digits fit several links, ROPA_E_USAGE when they are none.
 */
enum ropa_status rp_history_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err);

/* Whether what is kept to find records and to number them agrees with them: ROPA_E_TAMPERED. */
enum ropa_status rp_kept_verify(struct rp_store *st, struct ropa_err *err);
/* Of that what tells who names whom. */
enum ropa_status rp_kept_verify_named(struct rp_store *st, struct ropa_err *err);
/* Make it anew from them, within a change set; a number given out to what history no longer has isn't given again. */
enum ropa_status rp_kept_rebuild(struct rp_store *st, struct ropa_err *err);

enum { RP_SUM_SIZE = 65 };
/* SHA-256 of `text` in hex: what a link pins where the text itself is kept in a table of its own. */
void rp_history_sum(const char *text, char out[RP_SUM_SIZE]);

/* Head of this register's chain in hex (64 characters), "" when nothing was saved yet. */
enum ropa_status rp_history_head(struct rp_store *st, char out[65], struct ropa_err *err);
/* Whether `head`, whole and in hex, is a link of this register's chain, and when it was made (`at` may be NULL). */
enum ropa_status rp_history_has(struct rp_store *st, const char *head, bool *has, char at[26], struct ropa_err *err);

#endif
