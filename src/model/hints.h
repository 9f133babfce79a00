/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Words that tell of something a record doesn't say: templates/words.json and templates/services.json as they lie in memory. */
#ifndef RP_HINTS_H
#define RP_HINTS_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

struct rp_hint_list {
    char *code;   /* "health"; of a service its name and operator: "Dropbox (Dropbox, US)" */
    char **words; /* folded; one that begins with "!" is no word: in that phrase none of the others is met */
    size_t n;
};

struct rp_hints {
    struct rp_hint_list *lists, *services;
    size_t n_lists, n_services;
};

/* The list `code`; NULL where `hints` is NULL or has none. */
const struct rp_hint_list *rp_hints_list(const struct rp_hints *hints, const char *code);
/* The first word of `list` (may be NULL) met in `text` (may be NULL), borrowed; a word in Latin letters only where it stands alone. */
const char *rp_hint_met(const struct rp_hint_list *list, const char *text);
/* The same of a text that ropa_text_fold() folded (may be NULL): for who asks several lists of it. */
const char *rp_hint_among(const struct rp_hint_list *list, const char *folded);
/* Add every word of `list` (may be NULL) met in `folded` (may be NULL) to `all`, a line each. */
void rp_hint_all(const struct rp_hint_list *list, const char *folded, struct rp_buf *all);
void rp_hints_free(struct rp_hints *hints);

#endif
