/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The one door for what is written: a file whole or not at all (the text goes to a temporary file in the same folder, see
 * base/temporary.h, which takes the name of the target only when all of it is on the disk), or a sink of the caller's.
 */
#ifndef RP_FILE_H
#define RP_FILE_H

#include <ropa/status.h>
#include <ropa/stream.h>
#include <stdbool.h>
#include <stdio.h>

struct rp_file;

/* Where it goes. */
struct rp_out {
    const char *path; /* with a sink: what it is called in messages */
    bool overwrite;
    bool public; /* made to be read by anybody: the umask says by whom */
    const struct ropa_sink *sink; /* NULL: the file at `path` */
};

/*
 * Begin to write. A link is followed; the file gets mode 0600, one that is public what the umask leaves, whatever stood there had. Devices and pipes
 * are written straight, whatever `overwrite` says; a sink is, too.
 * Returns ROPA_OK; ROPA_E_EXISTS (not `overwrite`); ROPA_E_IS_REGISTER, whatever `overwrite` says, where a register stands,
 * one open here or anywhere, or what SQLite keeps beside one; ROPA_E_NOT_FOUND (no such folder), _READONLY, _FULL, _IO, _NOMEM.
 */
enum ropa_status rp_file_begin(const struct rp_out *to, struct rp_file **out, struct ropa_err *err);
/* What it is called in messages; borrowed. */
const char *rp_file_name(const struct rp_file *f);
/* Where to write; borrowed, buffered. A failed write need not be noticed: the commit knows. */
FILE *rp_file_stream(struct rp_file *f);
/*
 * A file at hand for libraries that open files themselves, NULL (errno) when none can be made: it exists; truncate it,
 * don't replace it. Instead of the stream, not beside it. Borrowed.
 */
const char *rp_file_temporary(struct rp_file *f);
/*
 * Bring everything to the disk and give it its name; frees `f` either way. On failure the target is as it was and
 * the temporary is gone. Returns ROPA_OK; ROPA_E_EXISTS when the target has come into being meanwhile and
 * `overwrite` was false; ROPA_E_FULL, _READONLY, _IO; ROPA_E_STOPPED when the sink ended it.
 */
enum ropa_status rp_file_commit(struct rp_file *f, struct ropa_err *err);
/* Give up: removes the temporary, frees `f`. Accepts NULL. */
void rp_file_abort(struct rp_file *f);

/* The folder `path`, made with `mode` where it isn't there. Errors of rp_err_errno(). */
enum ropa_status rp_file_folder(const char *path, unsigned mode, struct ropa_err *err);

/* Begin, let `write` do it, commit; what failed first is told. */
typedef enum ropa_status rp_file_fn(void *ctx, struct rp_file *f, struct ropa_err *err);
enum ropa_status rp_file_write(const struct rp_out *to, rp_file_fn *write, void *ctx, struct ropa_err *err);

#endif
