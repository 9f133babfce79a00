/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Frozen scores as they are kept: rows, and their links in the chain of history. */
#ifndef RP_SNAPSHOT_H
#define RP_SNAPSHOT_H

#include "store/store.h"

#define RP_SCORE "score" /* the noun of a frozen score's link in history */
#define RP_SCORE_FREEZE "score:freeze"

/* A frozen score. Texts are borrowed. */
struct rp_snapshot {
    int64_t year;
    const char *as_of, *unit; /* ISO; uid of the unit, "" for the owner of the agreement */
    int64_t total, reported;  /* hundredths of a point; weights reported */
    const char *agreement;    /* "1:" and SHA-256 of the agreement */
    const char *score;        /* JSON */
    const char *at, *actor;
    bool own; /* frozen in this register; else a merge brought it */
};

/*
 * Keep the score, with its link in history; within a change set. snap->agreement is the text of the agreement here, of
 * which the digest is kept; `at` and `actor` are filled from the register. One that is kept already is never replaced: look
 * first, within the same change set.
 */
enum ropa_status rp_snapshot_add(struct rp_store *st, const struct rp_snapshot *snap, struct ropa_err *err);

/* `each` returns false to stop. */
typedef bool rp_snapshot_fn(void *ctx, const struct rp_snapshot *snap);

/* Those of fiscal year `year` (0: all) and of the unit (NULL: all, "": the owner's), by year, day and unit. */
enum ropa_status rp_snapshot_each(struct rp_store *st, int year, const char *unit, rp_snapshot_fn *each,
                                  void *ctx, struct ropa_err *err);

enum ropa_status rp_snapshot_count(struct rp_store *st, int64_t *n, struct ropa_err *err); /* of all years */

/* Whether every frozen score stands in history as it is, in order, and none is gone. ROPA_E_TAMPERED names the day. */
enum ropa_status rp_snapshot_verify(struct rp_store *st, struct ropa_err *err);

#endif
