/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Links of history whose content was left out: their hash stays, so that the chain goes on through them, and a table names each. A file
 * with such links is never said to be whole without saying so.
 */
#ifndef RP_WITHHELD_H
#define RP_WITHHELD_H

#include "store/store.h"

#define RP_EMPTIED "{}"             /* what stands in the place of a snapshot left out */
#define RP_WITHHELD_ALL "all"       /* the snapshot; where it is of an act or a frozen score, that isn't here either */
#define RP_WITHHELD_VALUES "personal" /* the personal values beside the link */

/* SQL: whether link `v` of this file is here with its content. */
#define RP_CONTENT_OF(v) "NOT EXISTS (SELECT 1 FROM withheld w WHERE w.hash=" v ".hash AND w.part='" RP_WITHHELD_ALL "')"
/* SQL: what of link `v` isn't here; NULL nothing. */
#define RP_WITHOUT(v) "(SELECT w.part FROM withheld w WHERE w.hash=" v ".hash)"

/* Whether `part` of the link with this hash was left out. */
enum ropa_status rp_withheld_is(struct rp_store *st, const void *hash, const char *part, bool *is, struct ropa_err *err);
/* Say so of it; `part` NULL: it is here now. Within a change set. */
enum ropa_status rp_withheld_mark(struct rp_store *st, const void *hash, const char *part, struct ropa_err *err);
/* Whether personal values of any link of record `uid` were left out. */
enum ropa_status rp_withheld_values_of(struct rp_store *st, const char *uid, bool *are, struct ropa_err *err);
/* Whether record `uid` is known by links alone whose content was left out. */
enum ropa_status rp_withheld_record(struct rp_store *st, const char *uid, bool *is, struct ropa_err *err);

/* Of each noun, "act" and "score" too, how many records and links are without their content, and how many links without their values. */
struct rp_withheld {
    const char *noun;
    size_t records, links, values;
};
typedef bool rp_withheld_fn(void *ctx, const struct rp_withheld *w); /* false: enough */
enum ropa_status rp_withheld_each(struct rp_store *st, rp_withheld_fn *each, void *ctx, struct ropa_err *err);

/* Whether what is said to be left out is, and of links that are here. The chain holds already. ROPA_E_TAMPERED. */
enum ropa_status rp_withheld_verify(struct rp_store *st, struct ropa_err *err);

/* ---- leaving out, in a copy that nobody else uses ---------------------------------------------- */

/* Begin: nothing is left out yet. In the copy foreign keys are let be from here on. */
enum ropa_status rp_leave_begin(struct rp_store *copy, struct ropa_err *err);
/* Record, or frozen score, `uid`. */
enum ropa_status rp_leave(struct rp_store *copy, const char *uid, struct ropa_err *err);
/* All records of the noun. */
enum ropa_status rp_leave_noun(struct rp_store *copy, const struct ropa_entity *ent, struct ropa_err *err);
/* What is about those alone: remarks on them, and evidence that nobody else names. */
enum ropa_status rp_leave_about(struct rp_store *copy, struct ropa_err *err);
/* Take all of it out: links, acts and prints, live records with their rows, values, files. The index of search isn't touched. */
enum ropa_status rp_leave_end(struct rp_store *copy, struct ropa_err *err);
/* Take the personal values of all that stays out, from history and from live records. Between the two above, or without them. */
enum ropa_status rp_leave_values(struct rp_store *copy, struct ropa_err *err);

#endif
