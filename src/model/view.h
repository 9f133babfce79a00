/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a record needs of the register around it. */
#ifndef RP_VIEW_H
#define RP_VIEW_H

#include <ropa/acts.h>
#include <ropa/model.h>

/* Called with a record that is borrowed during the call; returns false to stop. */
typedef bool rp_lend_fn(void *ctx, const struct ropa_record *rec);
/* The same of a record that is gone; `day`: when it was removed, ISO date. */
typedef bool rp_removed_fn(void *ctx, const struct ropa_record *rec, const char *day);
/*
 * Read-only view of the other records and of the day; every function may be NULL (then nothing is found).
 * A test can fake it.
 */
struct rp_hints;
struct ropa_view {
    void *ctx;
    const char *today; /* ISO date; NULL when unknown */
    const char *now;   /* ISO date-time with zone; NULL when unknown */
    /* Bring both up to this moment, but within a reading or a change; who reads what is typed asks it first. */
    void (*renew)(void *ctx);
    /* uid of the record of `of` that `text` names by ref, uid, code or title.
     * ROPA_OK, ROPA_E_NOT_FOUND, ROPA_E_AMBIGUOUS (hint filled). */
    enum ropa_status (*resolve)(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                struct ropa_err *err);
    /* ref ("RT-ICT-66-001") and title of record `uid`; false when there is none. Borrowed until the next call. */
    bool (*describe)(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref, const char **title);
    /* The whole record `uid`, borrowed while the view lives and nothing is saved; NULL when there is none. */
    const struct ropa_record *(*record)(void *ctx, const struct ropa_entity *of, const char *uid);
    /* Whether `term` was added to open vocabulary `v` by the office. */
    bool (*is_term)(void *ctx, const struct ropa_vocab *v, const char *term);
    /* How many records of `by` refer to the saved record `rec`, their rows included. */
    size_t (*users)(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by);
    /* Lend each of those records, once. */
    void (*each_user)(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by, rp_lend_fn *each,
                      void *arg);
    /* Lend every record of `of`, a noun with few records (settings). */
    void (*each)(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg);
    /* How many other records of its noun have the title of `rec` and belong to its unit. */
    size_t (*twins)(void *ctx, const struct ropa_record *rec);
    /* Words that tell of what a record doesn't say, lent while the view lives; NULL: none are looked for. */
    const struct rp_hints *(*hints)(void *ctx);
    /* Set when one of the above couldn't give the whole answer; cleared by who reports it. May be NULL. */
    bool *starved;
    /* Why; NULL: for want of memory. */
    enum ropa_status (*why)(void *ctx, struct ropa_err *err);
    /* Whether the whole record `rec` was approved, and prints differently since: here or in a shared record it names. */
    bool (*changed)(void *ctx, const struct ropa_record *rec);
    /* What it says of the same record differs from one record to the next (each as of its approval): not to be kept. */
    bool shifting;
    /* The day (ISO, into `day`) of the last act of `kind` on `rec`, an approval that was given; false without one. */
    bool (*acted_on)(void *ctx, const struct ropa_record *rec, const char *kind, char day[11]);
    /* Lend each waiver about the saved record `rec`, by its uid or ref. */
    void (*each_waiver)(void *ctx, const struct ropa_record *rec, rp_lend_fn *each, void *arg);
    /* Lend each record of `of` that was removed, as it stood last. Taking back an entry just made is no removal. */
    void (*each_removed)(void *ctx, const struct ropa_entity *of, rp_removed_fn *each, void *arg);
    /* The unit that `rec` was of at its version `rev`, into `unit`; false when it was of none, or that can't be read. */
    bool (*unit_then)(void *ctx, const struct ropa_record *rec, int64_t rev, char unit[37]);
    /* Lend each act on `rec` that counts, in the order in which they were entered; who might sign it isn't told. */
    void (*each_act)(void *ctx, const struct ropa_record *rec, ropa_act_fn *each, void *arg);
};

#endif
