/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A retention phrase cut into known and unknown words. For period.c. */
#ifndef RP_PERIOD_LEX_H
#define RP_PERIOD_LEX_H

#include "model/period_words.h"

#include <ropa/status.h>
#include <stdbool.h>

struct rp_period_token {
    enum rp_period_kind kind;
    size_t start, end; /* bytes of the text as written */
    const char *code;  /* as in the table; of PK_UNTIL: the event found in its clause */
    int64_t n;         /* PK_NUMBER: the value; otherwise as in the table */
    bool half;         /* PK_NUMBER: and a half, "1.5" */
    bool lost;         /* for period.c: it belongs to the rest */
};

struct rp_period_tokens {
    struct rp_period_token *at; /* owned */
    size_t n;
};

/* Cut the valid UTF-8 `text`. Free `out` with free(out->at). ROPA_E_NOMEM. */
enum ropa_status rp_period_lex(const char *text, struct rp_period_tokens *out, struct ropa_err *err);

#endif
