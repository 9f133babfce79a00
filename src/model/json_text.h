/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * JSON texts, in and out: the one place where jansson's complaint becomes a sentence, and where what it leaves out without a
 * word when memory runs out is not taken for the whole. What it holds is written by our own writer: jansson's would leave out
 * a name for which its buffer could not grow, and go on.
 */
#ifndef RP_JSON_TEXT_H
#define RP_JSON_TEXT_H

#include "base/json.h"

#include <jansson.h>
#include <ropa/status.h>

/*
 * Parse `text`, which errors call `subject`, with jansson's `flags`; a name that stands twice is always refused. *out is
 * owned. Errors: ROPA_E_FORMAT with row and column, the hint saying what is wrong there and what would be right;
 * ROPA_E_NOMEM.
 */
enum ropa_status rp_json_read(const char *subject, const char *text, size_t flags, json_t **out,
                              struct ropa_err *err);
/* Why `text`, an object that we once wrote to the register `subject`, can't be taken in: ROPA_E_DAMAGED or _NOMEM. */
enum ropa_status rp_json_unread(const char *subject, const char *text, struct ropa_err *err);


/* `json` through the writer, `sorted` by the names in it. NULL fails the writer: it found no memory before. */
void rp_json_put(struct ropa_json *w, const char *key, const json_t *json, bool sorted);
/* The same as a text, owned; NULL when memory ran out, or when `json` is NULL. */
char *rp_json_write(const json_t *json, struct ropa_json_look look, bool sorted);
char *rp_json_compact(const json_t *json);

/* The hint of `err` from what jansson says ("':' expected near 'x'"), also for one that reads JSON by itself. */
void rp_json_explain(const char *says, struct ropa_err *err);

#endif
