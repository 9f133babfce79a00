/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The container of a workbook: a zip that is looked through before anything of it is unpacked. */
#ifndef RP_ZIP_READ_H
#define RP_ZIP_READ_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

struct rp_zip;

/*
 * Open `path`. What is no zip, or one that no honest program writes, is refused by its reason (refusal.h): too many or
 * too large entries, overlapping, doubled, misnamed or encrypted ones. ROPA_E_FORMAT, _NOT_FOUND, _IO, _NOMEM.
 */
enum ropa_status rp_zip_open(const char *path, struct rp_zip **out, struct ropa_err *err);
const char *rp_zip_path(const struct rp_zip *z); /* borrowed */
/* Whether there is an entry `name`; case doesn't count, as in a workbook's parts. */
bool rp_zip_has(const struct rp_zip *z, const char *name);

/*
 * Unpack the entry `name` piece by piece (16 KB at most) until `take` says false; nothing of it is kept. What isn't of
 * the size or the checksum that it says is refused, at its end at the latest. ROPA_E_FORMAT, _IO.
 */
typedef bool rp_zip_fn(void *ctx, const char *bytes, size_t n);
enum ropa_status rp_zip_read(struct rp_zip *z, const char *name, rp_zip_fn *take, void *ctx,
                             struct ropa_err *err);
void rp_zip_close(struct rp_zip *z); /* accepts NULL */

#endif
