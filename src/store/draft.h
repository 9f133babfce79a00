/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Answers typed but not yet committed: one row a record and person, written at every answer. */
#ifndef RP_DRAFT_H
#define RP_DRAFT_H

#include "base/buf.h"
#include "store/store.h"

/* Give a new record and new rows their uids, so that they are known again, whatever others save meanwhile. */
void rp_draft_name(struct rp_store *st, struct ropa_record *rec);

/* A draft as it stood at some time, and the window that wrote it: several of one person may be open over one record. */
struct rp_draft_mark {
    char turn[17];   /* another one at every change; "" there is none */
    char window[37]; /* "" it was closed, or none wrote it */
    char at[26], actor[200];
};

/* Who acts, as the owner of drafts: the person's uid, else ":" and who types; "" nobody. Out of memory: out->bad. */
void rp_draft_owner(const struct rp_store *st, struct rp_buf *out);
/* One more window. */
void rp_draft_open(struct rp_store *st, struct rp_draft_mark *mark);
/*
 * Keep `rec` as it stands, as the draft of who acts, named as above. `state` is that of the form, "" for none; NULL: what was
 * kept of it stays. Survives a closed window and a kill; costs one small transaction. With `mark` only over the draft that it
 * is of, as its window; its turn is the new one then. ROPA_E_CONFLICT, and nothing is kept, where that was changed since.
 */
enum ropa_status rp_draft_save(struct rp_store *st, struct ropa_record *rec, const char *state, struct rp_draft_mark *mark,
                               struct ropa_err *err);
/* What stands now of the draft that who acts has of `uid`. */
enum ropa_status rp_draft_look(struct rp_store *st, const char *uid, struct rp_draft_mark *out, struct ropa_err *err);
/* `window` is closed: it goes on over no draft of `uid`. */
enum ropa_status rp_draft_leave(struct rp_store *st, const char *uid, const char *window, struct ropa_err *err);

/*
 * What who acts has typed of record `uid` of `ent`, owned; *out NULL when there is no draft. Its rev is the one it was based on.
 * An answer in it that can't be one is what it was then, and named in `lost`. `state`, `mark` (which it is) and `lost` (a label in
 * each language, added) may be NULL; the state of the form is owned. ROPA_E_DRAFT: it can't be read any more.
 */
enum ropa_status rp_draft_load(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct ropa_record **out, char **state, struct rp_draft_mark *mark,
                               struct rp_buf lost[2], struct ropa_err *err);

/* Drop that of `owner`; NULL: of who acts. With `turn` only as long as it stands at that. None is no error. */
enum ropa_status rp_draft_drop(struct rp_store *st, const char *uid, const char *owner, const char *turn,
                               struct ropa_err *err);

/*
 * The draft of record `uid` after that of *owner, whoever's it is: *owner tells, "" before the first and after the last.
 * *out (owned) NULL where it can't be read.
 */
enum ropa_status rp_draft_next(struct rp_store *st, const struct ropa_entity *ent, const char *uid, struct rp_buf *owner,
                               struct ropa_record **out, struct ropa_err *err);
/* What the draft of `owner` (NULL: of who acts) holds becomes `rec`; it stays that person's, of that time. */
enum ropa_status rp_draft_change(struct rp_store *st, const struct ropa_record *rec, const char *owner,
                                 struct ropa_err *err);

struct rp_draft {
    const char *uid, *noun, *title, *at, *actor, *owner; /* borrowed for the callback */
    const char *turn;                                    /* another one at every change; hex */
    bool fresh;                                          /* of a record never saved */
    bool mine;                                           /* of who acts */
    bool damaged;                                        /* can't be read any more */
};
typedef bool rp_draft_fn(void *ctx, const struct rp_draft *d);

/* The drafts of record `uid` (NULL: all), oldest first; `each` returns false to stop. */
enum ropa_status rp_draft_each(struct rp_store *st, const char *uid, rp_draft_fn *each, void *ctx,
                               struct ropa_err *err);
/* Those behind the draft that was of record `uid`, last typed at `at` and called `turn`, whatever became of it since; all, where `at` is "". */
enum ropa_status rp_draft_each_after(struct rp_store *st, const char *at, const char *uid, const char *turn, rp_draft_fn *each,
                                     void *ctx, struct ropa_err *err);

#endif
