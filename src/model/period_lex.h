/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A retention phrase cut into known and unknown words. For period.c. */
#ifndef RP_PERIOD_LEX_H
#define RP_PERIOD_LEX_H

#include "model/period_words.h"

#include <ropa/status.h>
#include <stdbool.h>

enum rp_period_mark {
    RP_PERIOD_FREE,
    RP_PERIOD_KEPT, /* a criterion */
    RP_PERIOD_SAID, /* a criterion, of which the trigger says all */
    RP_PERIOD_LOST, /* not understood */
};

struct rp_period_token {
    enum rp_period_kind kind;
    size_t start, end; /* bytes of the text as written */
    const char *code;  /* as in the table; of PK_UNTIL: the event found in its clause */
    int64_t n;         /* PK_NUMBER: the value; of a criterion: 1 when `code` says all of it; otherwise as in the table */
    const char *from;  /* PK_UNIT: code of the event at which such a unit ends, NULL otherwise */
    bool half;         /* PK_NUMBER: and a half, "1.5" */
    enum rp_period_mark mark; /* for period.c */
};

struct rp_period_tokens {
    struct rp_period_token *at; /* owned */
    size_t n;
};

/* Cut the valid UTF-8 `text`. Free `out` with free(out->at). ROPA_E_NOMEM. */
enum ropa_status rp_period_lex(const char *text, struct rp_period_tokens *out, struct ropa_err *err);

#endif
