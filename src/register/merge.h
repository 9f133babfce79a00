/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Three states of a record brought together, field by field: what it was when the file was written or the draft begun
 * (base), what the register holds now (ours) and what the file or draft says (theirs). Rows that a file lacks stay.
 */
#ifndef RP_MERGE_H
#define RP_MERGE_H

#include "model/record.h"

#include <ropa/exchange.h>
#include <ropa/place.h>

/* Which fields the file speaks of. */
struct rp_mask {
    const struct ropa_entity *ent;
    bool *own;    /* one a field */
    bool **inner; /* one a field of kind ROPA_ROWS: of the row's fields; NULL for the others */
};

/* All false, or all true with `all`. False when out of memory; free with rp_mask_free(). */
bool rp_mask_init(struct rp_mask *mask, const struct ropa_entity *ent, bool all);
void rp_mask_free(struct rp_mask *mask);

/* A place where the two differ, in each of the states; `state` as in struct ropa_import_change. */
struct rp_difference {
    struct ropa_place place; /* of a row that is in one of the two alone: what names it */
    struct ropa_said base, ours, theirs;
    const char *state;
};

struct rp_merge {
    const struct rp_mask *mask;
    enum ropa_take take; /* of what both changed, unless `choose` is asked */
    bool by_place;       /* rows without uid stand for ours in the same place: the file knows no uids */
    bool whole;          /* theirs is all of the record: a row of base that it lacks was taken out */
    enum ropa_take (*choose)(void *ctx, const struct rp_difference *d); /* may be NULL */
    /* `theirs` is the record or row that differs; of a row taken out the one of ours. May be NULL. */
    void (*tell)(void *ctx, const struct ropa_record *theirs, const struct rp_difference *d);
    /* Whether the file's record or row says nothing of the field after all; NULL: of none. */
    bool (*left)(void *ctx, const struct ropa_record *theirs, size_t field);
    /* The fields of `ours` itself are settled, its rows come next; may be NULL. */
    void (*settled)(void *ctx, const struct ropa_record *ours);
    /* Whether the file's row without uid is one more than ours has; NULL: that isn't said. */
    bool (*more)(void *ctx, const struct ropa_record *row);
    void *ctx;
    size_t changed, conflicts; /* fields and rows of ours that were set; that somebody has to decide */
    bool bad;                  /* out of memory */
};

/*
 * Change `ours` as `theirs` asks. `base` NULL: unknown, then every difference is a conflict, but a blank in the file
 * says nothing and a set that ours holds already is no difference.
 */
void rp_merge(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
              const struct ropa_record *theirs);
/* The same of every field and row, theirs being whole; the mask of `m` is made for it. ROPA_E_NOMEM. */
enum ropa_status rp_merge_all(struct rp_merge *m, struct ropa_record *ours, const struct ropa_record *base,
                              const struct ropa_record *theirs, struct ropa_err *err);

#endif
