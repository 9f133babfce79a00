/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Acts as they are kept: rows, the prints of approvals, and their links in the chain of history. */
#ifndef RP_ACT_H
#define RP_ACT_H

#include "store/store.h"

#include <ropa/acts.h>

#define RP_ACT "act" /* the noun of an act's link in history */

/*
 * SQL: whether a new round came between act `x` and act `a`, or with `a`: it was submitted, and `x` didn't stand any more. Only the approval of
 * the head of the unit stands when it is submitted to the centre, and the act's status then says that it does.
 */
#define RP_ACT_ANEW(x, a)                                                                                    \
    "EXISTS (SELECT 1 FROM act s WHERE s.record=" a ".record AND s.kind='submit' AND s.id>" x                \
    ".id AND s.id<=" a ".id AND (s.status='submitted' OR " x ".kind<>'approve' OR " x                        \
    ".level<>'unit' OR " x ".decision='reject'))"
/* SQL: whether act `a` is `x` or rests on it. The head of the unit decides on what was submitted alone; some acts rest on nothing. */
#define RP_ACT_RESTS(a, x)                                                                                   \
    "(" a ".uid=" x ".uid OR (" a ".id>" x ".id AND " a ".kind NOT IN ('retire','dispute','erase') AND NOT (" \
    a ".kind='approve' AND " a ".level='unit') AND NOT " RP_ACT_ANEW(x, a) "))"
/* SQL: whether act `a` counts. A dispute takes the act it names, and what rested on that one, out of the account. */
#define RP_ACT_COUNTS(a)                                                                                     \
    "NOT EXISTS (SELECT 1 FROM act d JOIN act x ON x.uid=d.disputes AND x.record=d.record WHERE d.record=" a \
    ".record AND d.disputes IS NOT NULL AND " a ".id<d.id AND " RP_ACT_RESTS(a, "x") ")"
/* SQL: whether act `a` has a say in the status of its record: neither an erasure nor a dispute of what a new round came over. */
#define RP_ACT_MOVES(a)                                                                                      \
    "(" a ".kind<>'erase' AND NOT (" a ".kind='dispute' AND EXISTS (SELECT 1 FROM act x WHERE x.uid=" a      \
    ".disputes AND " RP_ACT_ANEW("x", a) ")))"
/*
 * SQL: of the acts of record `uid` the status of the last one that has a say; NULL without acts. Nothing follows on a retirement: it is
 * looked for first, by itself, so that both are read in the order of the index.
 */
#define RP_ACT_STATUS(uid)                                                                                   \
    "ifnull((SELECT y.status FROM act y WHERE y.record=" uid                                                 \
    " AND y.kind='retire' ORDER BY y.id DESC LIMIT 1), (SELECT y.status FROM act y WHERE y.record=" uid      \
    " AND " RP_ACT_MOVES("y") " ORDER BY y.id DESC LIMIT 1))"

enum { RP_DIGEST_SIZE = 67 }; /* version of the print's text, ":", 64 hex digits, NUL */

/*
 * The digest of `rec` as the register prints it now, to be compared with `like`, or, where that is NULL, with those of its acts: those
 * of one record are of one version. `kept` (may be NULL) is given the print itself, owned.
 */
enum ropa_status rp_act_digest(struct rp_store *st, const struct ropa_record *rec, const char *like,
                               char digest[RP_DIGEST_SIZE], char **kept, struct ropa_err *err);

/* Whether `rec` prints otherwise than at its last approval, of digest `last`: in what was approved, not in what stands beside it. */
enum ropa_status rp_act_changed(struct rp_store *st, const struct ropa_record *rec, const char *last, bool *changed,
                                struct ropa_err *err);

/*
 * Append the act to its record's, with its link in history, and put the status on the record; within a change set.
 * `uid`, `at`, `actor` and `clock_set` of `act` are filled here. `print` is kept with approvals, else NULL.
 */
enum ropa_status rp_act_add(struct rp_store *st, const struct ropa_act_kept *act, const char *print,
                            struct ropa_err *err);

/* The acts of record `uid` (NULL: all), oldest first. */
enum ropa_status rp_act_each(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                             struct ropa_err *err);
/* Those of them that were entered after the act `after` (uid). */
enum ropa_status rp_act_each_after(struct rp_store *st, const char *uid, const char *after, ropa_act_fn *each, void *ctx,
                                   struct ropa_err *err);

/* Those of record `uid`, as if the act `without` (uid; may be NULL) were disputed. */
enum ropa_status rp_act_each_without(struct rp_store *st, const char *uid, const char *without, ropa_act_fn *each, void *ctx,
                                     struct ropa_err *err);

/* Those of record `uid` that count, oldest first. */
enum ropa_status rp_act_each_counted(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                                     struct ropa_err *err);

/* The act `uid` alone, to `each`, which isn't called when there is none. */
enum ropa_status rp_act_get(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx, struct ropa_err *err);

/*
 * Each record whose last act left a decision to somebody: submitted, approved or accepted; or `returned` those that it sent back. What came
 * first, first; `rank`: as its bytes compare they come.
 */
typedef bool rp_act_pending_fn(void *ctx, const char *noun, const char *uid, const char *rank);
enum ropa_status rp_act_pending(struct rp_store *st, bool returned, rp_act_pending_fn *each, void *ctx, struct ropa_err *err);

/* What the acts of rec->uid have made of it, into rec->status; "draft" without acts. */
enum ropa_status rp_act_status(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);

/*
 * The person who alone changed record `uid` since its last approval that counts, into `person`; "" where several did, nobody
 * did, or it isn't known of one change whose hand it was. Who merged what others changed changed nothing, nor did who led it away
 * from a state and back to it.
 */
enum ropa_status rp_act_sole_editor(struct rp_store *st, const char *uid, char person[37], struct ropa_err *err);

/* Whether an act cites `evidence`, as its scan or as what it published; into `ref` the record acted on. */
enum ropa_status rp_act_cites(struct rp_store *st, const char *evidence, bool *cites, char ref[40],
                              struct ropa_err *err);

/* An act that relies on a file which its evidence doesn't hold any more: a merge may bring either from another register. */
struct rp_act_misled {
    const char *record;          /* uid of the record acted on */
    const char *evidence, *ref;  /* its uid and ref */
    const char *is, *was;        /* SHA-256 of the files: now, at the act */
};
typedef void rp_act_misled_fn(void *ctx, const struct rp_act_misled *misled);
/* All of them, oldest first; the texts are borrowed for the call. Nothing is written by `each`. */
enum ropa_status rp_act_misled(struct rp_store *st, rp_act_misled_fn *each, void *ctx, struct ropa_err *err);

/*
 * Whether the acts of `rec` let it be removed. What was ever approved, accepted or published, or what a letter sent, is retired instead:
 * papers outside tell of it. ROPA_E_ACT_REMOVE, ROPA_E_ACT_SENT.
 */
enum ropa_status rp_act_removable(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/* Letters of one number. */
struct rp_letters {
    char date[11], ref[40]; /* of the first: its day, "" where there is none, and the first record that it sent */
    size_t n;               /* records that those of its day sent */
    bool is;                /* one is of the day asked about */
};
/* Those of the number `memo` in the year of `date` (ISO) that sent records of `noun`. */
enum ropa_status rp_act_letters(struct rp_store *st, const char *noun, const char *memo, const char *date,
                                struct rp_letters *out, struct ropa_err *err);

/* The last approval of a record. */
struct rp_approval {
    char *print;     /* as kept, owned; NULL when it never was approved */
    int64_t rev;     /* of the record then */
    int version;     /* which approved state it is, from 1 */
    char status[12]; /* that its approvals led to: changes made and submitted since are no part of it */
};
/* ROPA_E_TAMPERED when the print is not the one that was kept. */
enum ropa_status rp_act_approved(struct rp_store *st, const struct ropa_entity *ent, const char *uid, struct rp_approval *out,
                                 struct ropa_err *err);

/* What was published of a record: its last approval before it was. rp_published_free(). */
struct rp_published {
    char *print; /* as kept; NULL when it isn't published */
    char *url;
    char date[11]; /* of the act */
    int version;   /* which approved state it is, from 1 */
};
/* Of the last publication that counts; none of a record retired since. ROPA_E_TAMPERED when the print is not the one kept. */
enum ropa_status rp_act_published(struct rp_store *st, const char *uid, struct rp_published *out, struct ropa_err *err);
void rp_published_free(struct rp_published *p);
/* Whether it has one. */
enum ropa_status rp_act_is_published(struct rp_store *st, const char *uid, bool *is, struct ropa_err *err);

/* Where in history record `uid` was approved: the link, 0 nowhere, and the day of the act. */
struct rp_approved_at {
    int64_t link;
    char day[11];
};
/* Its last approval; where `published`, that which its last publication rests on. */
enum ropa_status rp_act_approved_at(struct rp_store *st, const char *uid, bool published, struct rp_approved_at *out,
                                    struct ropa_err *err);

/* How many approved states record `uid` was in (an approval of the same again is none), and the digest of the last; ""
 * for none. */
enum ropa_status rp_act_approvals(struct rp_store *st, const char *uid, int *n, char last[RP_DIGEST_SIZE],
                                  struct ropa_err *err);

/* How many acts there are on record `uid`, or where it is NULL on all records of `ent`; both NULL: in all. */
enum ropa_status rp_act_count(struct rp_store *st, const struct ropa_entity *ent, const char *uid, int64_t *n,
                              struct ropa_err *err);

/* Whether every act stands in history as it is, in order, with its print, and every status follows from the acts. */
enum ropa_status rp_act_verify(struct rp_store *st, struct ropa_err *err);

#endif
