/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Answers typed but not yet committed: one row a record, written at every answer. */
#ifndef RP_DRAFT_H
#define RP_DRAFT_H

#include "store/store.h"

/*
 * Keep `rec` as it stands, the form being at field `place`. A new record gets its uid here. Survives a closed window
 * and a kill; costs one small transaction.
 */
enum ropa_status rp_draft_save(struct rp_store *st, struct ropa_record *rec, const char *place,
                               struct ropa_err *err);

/*
 * The draft of record `uid`, owned; *out NULL when there is none. `place` (64 bytes) is where the form stood. Its rev
 * is the one it was based on: saving it over a newer one is a conflict.
 */
enum ropa_status rp_draft_load(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct ropa_record **out, char place[64], struct ropa_err *err);

enum ropa_status rp_draft_drop(struct rp_store *st, const char *uid, struct ropa_err *err);

struct rp_draft {
    const char *uid, *noun, *title, *at, *actor; /* borrowed for the callback */
    bool fresh;                                  /* of a record never saved */
};
typedef bool rp_draft_fn(void *ctx, const struct rp_draft *d);

/* All drafts, oldest first; `each` returns false to stop. */
enum ropa_status rp_draft_each(struct rp_store *st, rp_draft_fn *each, void *ctx, struct ropa_err *err);

#endif
