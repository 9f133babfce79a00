/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Answers that take long to work out, kept in the register's file. A change set takes all of them away as it is stored, so that
 * none is older than the register and nothing that was erased stays in one; what is stored outside of change sets (drafts, the
 * order of names), the day and the program are part of the state that an answer is found by.
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
/* Keep it, unless something was stored meanwhile, somebody is storing now, or the register is only read. */
void rp_worked_put(struct rp_store *st, const struct rp_worked *w, const char *told);

#endif
