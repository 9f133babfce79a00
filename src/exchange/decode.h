/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A foreign text file as UTF-8, a piece at a time, whatever it is encoded in. */
#ifndef RP_EXCHANGE_DECODE_H
#define RP_EXCHANGE_DECODE_H

#include <ropa/status.h>
#include <stddef.h>

struct rp_decode;

/*
 * Open `path`, find out how it is encoded (or take `encoding`, when not NULL) and check that all of it
 * decodes; a mark at its head is left out. The memory used doesn't depend on the file's size.
 * Returns ROPA_OK; ROPA_E_FORMAT with the byte and row (line) of what isn't text; ROPA_E_USAGE (no such
 * encoding); ROPA_E_NOT_FOUND, _IO, _NOMEM.
 */
enum ropa_status rp_decode_open(const char *path, const char *encoding, struct rp_decode **out,
                                struct ropa_err *err);
/* The next piece, borrowed until the next call; whole characters; *n is 0 at the end. */
enum ropa_status rp_decode_next(struct rp_decode *d, const char **text, size_t *n, struct ropa_err *err);
/* From the beginning again, as it was told to be encoded. */
enum ropa_status rp_decode_rewind(struct rp_decode *d, struct ropa_err *err);
/* "utf-8", "windows-874" ...; static. */
const char *rp_decode_encoding(const struct rp_decode *d);
const char *rp_decode_path(const struct rp_decode *d); /* borrowed */
void rp_decode_close(struct rp_decode *d);             /* accepts NULL */

#endif
