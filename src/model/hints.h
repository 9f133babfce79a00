/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Words that tell of something a record doesn't say: templates/words.json and templates/services.json as they lie in memory. */
#ifndef RP_HINTS_H
#define RP_HINTS_H

#include "base/buf.h"
#include "model/view.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* "!ออนไลน์" is no word but an exception: in that phrase none of the others is met. */
struct rp_hint_word {
    char *text;     /* folded, without the mark of an exception */
    uint16_t begins, ends; /* how it begins and how it ends, see rp_hint_text */
};

struct rp_hint_list {
    char *code; /* "health"; of a service its name and operator: "Dropbox (Dropbox, US)" */
    struct rp_hint_word *words; /* the exceptions first */
    size_t n, n_exceptions;
};
/* Add `word`, for which the list has room. False: out of memory. */
bool rp_hint_add(struct rp_hint_list *list, const char *word);

struct rp_hints {
    struct rp_hint_list *lists, *services;
    size_t n_lists, n_services;
};

/* Those of `view` (may be NULL), borrowed; NULL with none. */
const struct rp_hints *rp_hints_of(const struct ropa_view *view);
/* The list `code`; NULL where `hints` is NULL or has none. */
const struct rp_hint_list *rp_hints_list(const struct rp_hints *hints, const char *code);
/* A text that words are looked for in. Most lists have none of theirs in it: which beginnings stand in it is noted once. */
struct rp_hint_text {
    char *folded; /* NULL: there is nothing to look in */
    uint64_t begins[32];
};
/* Of `text` (may be NULL), as ropa_text_fold() has it; without memory it is empty. */
void rp_hint_text_init(struct rp_hint_text *t, const char *text);
void rp_hint_text_free(struct rp_hint_text *t);

/* The first word of `list` (may be NULL) met in the text, borrowed; a word in Latin letters only where it stands alone, one in Thai where it cuts no syllable. */
const char *rp_hint_met(const struct rp_hint_list *list, const struct rp_hint_text *t);
/* The same, asked once of `text` (may be NULL). */
const char *rp_hint_in(const struct rp_hint_list *list, const char *text);
/* Add every word of `list` (may be NULL) met in the text to `all`, a line each. */
void rp_hint_all(const struct rp_hint_list *list, const struct rp_hint_text *t, struct rp_buf *all);
/* The service abroad that `text` names, borrowed; NULL for none, or without `hints` or a text. */
const char *rp_hints_service(const struct rp_hints *hints, const char *text);
void rp_hints_free(struct rp_hints *hints);

#endif
