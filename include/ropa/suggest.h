/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What an activity is likely to answer, while it is entered: lawful basis, sensitive data, retention rule, with the
 * reason and the section. From templates/suggestions.json. Nothing is ever stored unasked.
 */
#ifndef ROPA_SUGGEST_H
#define ROPA_SUGGEST_H

#include <ropa/model.h>
#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Borrowed for the length of the call. */
struct ropa_suggestion {
    const char *value; /* a code, a text, or the name of a shared record; of a set: one item */
    struct ropa_text reason;
    const char *law; /* "24(4)" */
    bool strong;     /* sure enough to be what an empty answer takes */
};
typedef bool ropa_suggestion_fn(void *ctx, const struct ropa_suggestion *s);

/*
 * Suggestions for field `field` ("lawful_basis") of the activity or of its purpose `row` (NULL: of the activity, or of a
 * purpose not made yet), the best first, each value once; `each` returns false to stop. Of a field that takes one value
 * only the first may be strong. ROPA_E_FORMAT with the line when the file of suggestions has a mistake.
 */
ROPA_API enum ropa_status ropa_suggest(struct ropa_register *reg, const struct ropa_record *activity,
                                       const struct ropa_record *row, const char *field, ropa_suggestion_fn *each,
                                       void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
