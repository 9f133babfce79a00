/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who a paper goes to and who signs it, as an official paper prints them. */
#ifndef RP_SIGNS_H
#define RP_SIGNS_H

#include "base/buf.h"
#include "model/view.h"

/*
 * The post of who signs at `level` on the day of `view` for the unit `unit` (NULL: the office): of its head, else of who acts
 * for it, else of who was authorised. False when there is nobody.
 */
bool rp_signs_post(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out);
/* The same as it stands below a signature: "(name)", the post, and where it is another's post also for whom, a line each. */
bool rp_signs_lines(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out);
/* Who submitted `rec` last: "(name)" and the post, as they were; `digest`: what the record was then. False: nobody did. */
bool rp_signs_proposer(const struct ropa_view *view, const struct ropa_record *rec, struct rp_buf *out);
bool rp_signs_digest(const struct ropa_view *view, const struct ropa_record *rec, struct rp_buf *out);
/* Whether `rec` waits for the head of its unit. */
bool rp_signs_waits(const struct ropa_view *view, const struct ropa_record *rec);

#endif
