/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Files kept as evidence: each content once, found by its SHA-256, read and written in pieces so that memory stays
 * flat. A file is read when it is named and claimed when a revision of its evidence is saved.
 */
#ifndef RP_BLOB_H
#define RP_BLOB_H

#include "model/record.h"
#include "store/store.h"

enum { RP_BLOB_MAX = 50 << 20, RP_SHA256_SIZE = 65 };

struct rp_blob {
    char sha256[RP_SHA256_SIZE]; /* hex */
    int64_t size;                /* bytes */
};

/*
 * Keep the content of the regular file open as `fd` (from its beginning; `path` is for messages), within the
 * transaction being written or in one of its own. What no record claims within a day is dropped at the next call.
 * Errors: ROPA_E_FILE_EMPTY, _FILE_BIG, _FILE_CHANGED, _READONLY, _IO, those of the database.
 */
enum ropa_status rp_blob_keep(struct rp_store *st, int fd, const char *path, struct rp_blob *out,
                              struct ropa_err *err);

/* `each` returns false to stop. */
typedef bool rp_blob_fn(void *ctx, const void *piece, size_t n);

/* Hand over the content piece by piece. ROPA_E_NO_FILE; ROPA_E_TAMPERED at the end when it isn't what sha256 says. */
enum ropa_status rp_blob_read(struct rp_store *st, const char *sha256, rp_blob_fn *each, void *ctx,
                              struct ropa_err *err);

/* Where the content is that evidence names: in this register, taken away by an act, or in none of both (it never came along). */
enum rp_blob_place { RP_BLOB_HERE, RP_BLOB_ERASED, RP_BLOB_AWAY };
/* The day (ISO) of the last erasure of that content into `day`, "" without one; it may be kept again since. */
enum ropa_status rp_blob_find(struct rp_store *st, const char *sha256, enum rp_blob_place *place, char day[11],
                              struct ropa_err *err);

/* Before `rec` (evidence) is saved: note whether its file is here, and claim it; within a change set. */
enum ropa_status rp_blob_settle(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);

/* The files that history says `theirs` keeps and `ours` doesn't have, erased ones as such; within a change set of `ours`. *n counts. */
enum ropa_status rp_blob_bring(struct rp_store *ours, struct rp_store *theirs, size_t *n, struct ropa_err *err);

/* Take the content away; the digest stays. Within a change set. */
enum ropa_status rp_blob_erase(struct rp_store *st, const char *sha256, struct ropa_err *err);

/*
 * Whether every content is what its digest says, or was erased by an act, and every file that history says is kept
 * is there. The chain and the acts hold already. ROPA_E_TAMPERED names the evidence.
 */
enum ropa_status rp_blob_verify(struct rp_store *st, struct ropa_err *err);

#endif
