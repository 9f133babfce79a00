/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The opening screen's answer as a text, and back: each thing in it is described once, for both ways. */
#ifndef RP_HOME_H
#define RP_HOME_H

#include "base/buf.h"
#include "base/pool.h"

#include <ropa/home.h>

/* To be written to `out`, or read from the text at `at` into `pool`. */
struct rp_tape {
    struct rp_buf *out; /* NULL: it is read */
    struct rp_pool *pool;
    const char *at;
    bool bad; /* what is read isn't such a text */
};

/* All of *home but its todos; then each of those, told by rp_tape_more() before and ended by a false one. */
void rp_tape_home(struct rp_tape *t, struct ropa_home *home);
bool rp_tape_more(struct rp_tape *t, bool more);
void rp_tape_todo(struct rp_tape *t, struct ropa_todo *todo);

#endif
