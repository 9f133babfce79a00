/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Answers that take long to work out, kept in the register's file. A change set takes all of them away as it is stored, so that
 * none is older than the register and nothing that was erased stays in one; what is stored outside of change sets (drafts, the
 * order of names), the day and the program are part of the state that an answer is found by.
 *
 * Beside them parts of what they are worked out from, one for each unit: what was read of its activities. A change set leaves
 * them where history tells that it was of activities and of acts on them alone, none of which erases; any other takes them away. Who asks
 * for them is told the activities that were changed since, and reads those of their units anew.
 */
#ifndef RP_WORKED_H
#define RP_WORKED_H

#include "base/buf.h"
#include "store/store.h"

/* What is asked, of the register as it is now. */
struct rp_worked {
    char asked[65], state[65];
    uint32_t stored; /* rp_db_stored() then */
};

/*
 * What is asked, in parts that tell one question from another (NULL: left out); who asks is told apart by itself. Before it is
 * worked out, outside of a reading. Errors of the register.
 */
enum ropa_status rp_worked_ask(struct rp_store *st, const char *const *parts, size_t n, struct rp_worked *out,
                               struct ropa_err *err);
/* The answer that is kept, into `told`; false: none is. */
bool rp_worked_get(struct rp_store *st, const struct rp_worked *w, struct rp_buf *told);
/*
 * Keep it (NULL: there is nothing to keep) and what `more` (may be NULL) puts beside it, unless something was stored meanwhile, somebody is
 * storing now, or the register is only read.
 */
typedef enum ropa_status rp_worked_more_fn(void *ctx);
void rp_worked_put(struct rp_store *st, const struct rp_worked *w, const char *told, rp_worked_more_fn *more, void *ctx);

/* ---- parts.c ---- */

/* The state of the register that parts are of. */
struct rp_parts {
    char state[65];   /* hash: the program, the day, what they are for */
    char head[96];    /* the last link of history */
    char kept[96];    /* that of those that are kept and can be used; "" none */
    int64_t since;    /* its place */
};

/* Within a reading. `what` tells parts of one use from those of another. */
enum ropa_status rp_parts_ask(struct rp_store *st, const char *what, struct rp_parts *out, struct ropa_err *err);
/* Each activity that was changed or acted on since those that are kept; `unit`: uid of its unit now, "" none, NULL: it is gone. */
typedef bool rp_parts_changed_fn(void *ctx, const char *uid, const char *unit);
enum ropa_status rp_parts_changed(struct rp_store *st, const struct rp_parts *p, rp_parts_changed_fn *each, void *ctx,
                                  struct ropa_err *err);
/* Each that is kept; `told` is borrowed. */
typedef bool rp_part_fn(void *ctx, const char *unit, const char *told);
enum ropa_status rp_parts_each(struct rp_store *st, const struct rp_parts *p, rp_part_fn *each, void *ctx,
                               struct ropa_err *err);
/*
 * By who `more` is: those that are kept are from now on of the state of `p`, all others are taken away; then that of `unit` is put in its
 * place (NULL: it has none). ROPA_E_CONFLICT: others are kept meanwhile.
 */
enum ropa_status rp_parts_begin(struct rp_store *st, const struct rp_parts *p);
enum ropa_status rp_parts_put(struct rp_store *st, const struct rp_parts *p, const char *unit, const char *told);

#endif
