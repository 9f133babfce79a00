/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who a paper goes to and who signs it, as an official paper prints them. */
#ifndef RP_SIGNS_H
#define RP_SIGNS_H

#include "base/buf.h"
#include "base/pool.h"
#include "model/view.h"

/*
 * The post of who signs at `level` on the day of `view` for the unit `unit` (NULL: the office): of its head, else of who acts
 * for it, else of who was authorised. False when there is nobody.
 */
bool rp_signs_post(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out);
/* The same as it stands below a signature: "(name)", the post, and where it is another's post also for whom, a line each. */
bool rp_signs_lines(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out);
/* Who signs for the office under `post`, which isn't the head's: for whom, as a line of its own; nothing where it is, or the head's isn't recorded. */
void rp_signs_for_office(const struct ropa_view *view, const char *post, struct rp_buf *out);
/* What a record was submitted as last. */
struct rp_submission {
    bool read;            /* the record's acts were gone through */
    bool waits;           /* for the head of its unit */
    const char *proposer; /* "(name)" and the post, as they were; NULL: nobody did */
    const char *digest;   /* of what the record was then, its first digits; NULL */
};
/* That of `rec`; texts come from `pool`. */
void rp_signs_submission(const struct ropa_view *view, const struct ropa_record *rec, struct rp_pool *pool,
                         struct rp_submission *out);
/*
 * The letters that sent it, each with its number and day, "; " between; nothing where there is none. Of one that doesn't count, as it is of
 * another fiscal year than the day of `view`, or sent what a rule kept back, or that was returned, that is said.
 */
void rp_signs_letters(const struct ropa_view *view, const struct ropa_record *rec, enum ropa_lang lang,
                      struct rp_buf *out);

#endif
