/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Writing a file whole or not at all: the text goes to a temporary file in the same folder, which takes the
 * name of the target only when all of it is on the disk.
 */
#ifndef RP_FILE_H
#define RP_FILE_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stdio.h>

struct rp_file;

/*
 * Begin to write `path`. A link is followed; an existing file keeps its mode, a new one gets 0644 less the umask.
 * Devices and pipes are written straight, whatever `overwrite` says.
 * Returns ROPA_OK; ROPA_E_EXISTS (not `overwrite`); ROPA_E_NOT_FOUND (no such folder), _READONLY, _FULL, _IO, _NOMEM.
 */
enum ropa_status rp_file_begin(const char *path, bool overwrite, struct rp_file **out, struct ropa_err *err);
/* Where to write; borrowed, buffered. A failed write need not be noticed: the commit knows. */
FILE *rp_file_stream(struct rp_file *f);
/* The temporary file, for libraries that open files themselves. It exists; truncate it, don't replace it. Borrowed. */
const char *rp_file_temporary(const struct rp_file *f);
/*
 * Bring everything to the disk and give it its name; frees `f` either way. On failure the target is as it was and
 * the temporary is gone. Returns ROPA_OK; ROPA_E_EXISTS when the target has come into being meanwhile and
 * `overwrite` was false; ROPA_E_FULL, _READONLY, _IO.
 */
enum ropa_status rp_file_commit(struct rp_file *f, struct ropa_err *err);
/* Give up: removes the temporary, frees `f`. Accepts NULL. */
void rp_file_abort(struct rp_file *f);

#endif
