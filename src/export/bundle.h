/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Files handed over together: a zip that holds each under a name of its own, and SHA256SUMS, by which sha256sum -c knows them again. */
#ifndef RP_BUNDLE_H
#define RP_BUNDLE_H

#include "base/pool.h"
#include "exchange/file.h"

#include <ropa/evidence.h>
#include <stdint.h>

struct rp_bundle;

/* One of them. */
struct rp_bundled {
    const char *name; /* in the zip: letters, digits, "-", "_" and "." of ASCII alone below one folder, whatever it was called */
    char sha256[65];  /* hex */
    int64_t size;
};

/* Into `file`; all that is told lives in `pool`. *out is owned, rp_bundle_end() or rp_bundle_drop(). */
enum ropa_status rp_bundle_begin(struct rp_file *file, struct rp_pool *pool, struct rp_bundle **out, struct ropa_err *err);

/* Puts a file's bytes into `to`; what it returns ends the adding. */
typedef enum ropa_status rp_bundle_fn(void *ctx, const struct ropa_sink *to, struct ropa_err *err);
/*
 * Add what `write` puts, as "FOLDER/STEM.ENDING" (`folder` NULL: no folder; `ending` NULL: none) made safe; where that is taken, a number
 * is put behind the stem. The zip is of no use after an error.
 */
enum ropa_status rp_bundle_add(struct rp_bundle *b, const char *folder, const char *stem, const char *ending,
                               rp_bundle_fn *write, void *ctx, const struct rp_bundled **out, struct ropa_err *err);
/* The file that evidence `rec` keeps, under its ref and that file's ending. */
enum ropa_status rp_bundle_add_evidence(struct rp_bundle *b, const char *folder, struct ropa_register *reg,
                                        const struct ropa_record *rec, const struct rp_bundled **out, struct ropa_err *err);
/* All so far, in the order they came. */
const struct rp_bundled *const *rp_bundle_all(const struct rp_bundle *b, size_t *n);
/* Add SHA256SUMS, finish the zip, free it. */
enum ropa_status rp_bundle_end(struct rp_bundle *b, struct ropa_err *err);
void rp_bundle_drop(struct rp_bundle *b); /* NULL is fine */

#endif
