/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rules of suggestions as they lie in memory. Texts are borrowed from `json`, folded words are owned. */
#ifndef RP_APP_SUGGEST_READ_H
#define RP_APP_SUGGEST_READ_H

#include "register/suggest.h"

#include <jansson.h>

struct rp_advice {
    const struct ropa_field *field;
    struct ropa_suggestion s;
};

struct rp_words {
    char **p; /* folded */
    size_t n;
};

struct rp_suggest_rule {
    const char *id;
    struct rp_words words, not_words;
    const json_t *elements, *subjects, *channels; /* arrays of codes; NULL: any */
    int priority;
    struct rp_advice *advice;
    size_t n_advice;
};

struct rp_suggest {
    json_t *json;
    struct rp_suggest_rule *rules;
    size_t n;
};

#endif
