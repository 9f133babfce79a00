/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The rules of templates/suggestions.json, read once for a register. */
#ifndef RP_APP_SUGGEST_H
#define RP_APP_SUGGEST_H

#include <ropa/suggest.h>

struct rp_suggest;

/* Read and check `text`; ROPA_E_FORMAT with the line of the first mistake. Owned; rp_suggest_free(). */
enum ropa_status rp_suggest_read(const char *text, struct rp_suggest **out, struct ropa_err *err);
void rp_suggest_free(struct rp_suggest *rules);

#endif
