/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a graft holds: for its own files alone. */
#ifndef RP_GRAFT_INSIDE_H
#define RP_GRAFT_INSIDE_H

#include "base/memo.h"
#include "base/temporary.h"
#include "store/history/graft.h"

struct rp_graft {
    struct rp_store *ours, *theirs;
    struct rp_temporary file; /* the copy that is read */
    struct rp_memo chains;    /* of the file: what ours calls each, from its first link that ours lacks */
    char uid[37];             /* of its register */
};

#endif
