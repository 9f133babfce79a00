/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is found in a record that entries share, told once, with how many of them it touches. */
#ifndef RP_ONCE_H
#define RP_ONCE_H

#include <ropa/check.h>

/* Findings kept until all records were checked. Zero-initialise; free with rp_once_free(). */
struct rp_once {
    struct rp_once_finding **found; /* by record, in the order in which those were met */
    size_t n, cap;
    void *tree; /* the same, by record, rule and sentence */
};

/* Keep `f`, copied with its record, or count it where it was met before. False: out of memory. */
bool rp_once_keep(struct rp_once *o, const struct ropa_finding *f);
/* Hand them to `each` until it returns false; then false. */
bool rp_once_each(const struct rp_once *o, ropa_finding_fn *each, void *ctx);
void rp_once_free(struct rp_once *o);

#endif
