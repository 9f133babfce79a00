/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A zip that is looked through before anything of it is unpacked: the container of a workbook, or files of evidence. */
#ifndef RP_ZIP_READ_H
#define RP_ZIP_READ_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct rp_zip;

/* More than an honest one of its kind has is refused. */
struct rp_zip_limits {
    uint64_t entries, entry, whole; /* how many, bytes of each and of all unpacked */
    uint64_t ratio;                 /* a large entry unpacks to at most so many times its size */
};
extern const struct rp_zip_limits rp_zip_book;
extern const struct rp_zip_limits rp_zip_files; /* each as evidence may be, and as well packed as it may be */

/*
 * Open `path`. What is no zip, or one that no honest program writes, is refused by its reason (refusal.h): too many or
 * too large entries, overlapping, doubled, misnamed or encrypted ones. ROPA_E_FORMAT, _NOT_FOUND, _IO, _NOMEM.
 */
enum ropa_status rp_zip_open(const char *path, const struct rp_zip_limits *limits, struct rp_zip **out, struct ropa_err *err);
const char *rp_zip_path(const struct rp_zip *z); /* borrowed */
size_t rp_zip_count(const struct rp_zip *z); /* how many entries */
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
