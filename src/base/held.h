/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Files that this process holds as registers. Nothing else may open them: closing a file lets go of every lock that the
 * process has on it. Safe from several threads.
 */
#ifndef RP_HELD_H
#define RP_HELD_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>

/* Once more held; false when memory ran out. */
bool rp_held_note(const struct stat *file);
/* Once less; one that isn't held is fine. */
void rp_held_forget(const struct stat *file);
bool rp_held(const struct stat *file);
/*
 * Whether a register, or a copy of one, stands at the path: what this process has open itself is not opened for that. A damaged one
 * is one still, which somebody may yet mend: what the file begins with says little, the application id and the zeros that SQLite keeps
 * after it are in no text.
 */
bool rp_is_register(const char *path);
/* Whether the path names what SQLite keeps beside a register: it takes back, or removes, whatever lies there. */
bool rp_beside_register(const char *path);
/*
 * open() of a file that the caller names, to read it: what is held isn't opened, nor what SQLite shares beside it. -1 with errno,
 * ETXTBSY for that, which rp_err_errno() knows.
 */
int rp_open_other(const char *path, int flags);
/* The same as a stream of bytes; NULL. */
FILE *rp_fopen_other(const char *path);
/*
 * All of such a file, a text of at most `most` bytes; *out is owned. ROPA_E_OWN_FILE, _NOT_FOUND, _FILE_DENIED, _FILE_KIND, _IO;
 * ROPA_E_FORMAT when it is longer, or holds a NUL.
 */
enum ropa_status rp_read_other(const char *path, size_t most, char **out, struct ropa_err *err);

#endif
