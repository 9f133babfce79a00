/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a caller's source gives, as a file: what reads a register goes over it twice. */
#ifndef RP_SPOOL_H
#define RP_SPOOL_H

#include <ropa/status.h>
#include <ropa/stream.h>
#include <stdint.h>
#include <stdio.h>

struct rp_spool {
    FILE *file;    /* without a name in any folder, at its beginning; NULL none */
    char path[40]; /* by which this process can open it */
};

/* An empty one, to be filled by the sink; `name` for messages. rp_spool_close() in any case. ROPA_E_FULL, _IO. */
enum ropa_status rp_spool_begin(struct rp_spool *s, const char *name, struct ropa_err *err);
struct ropa_sink rp_spool_sink(struct rp_spool *s);
/*
 * Read `from` to its end. rp_spool_close() in any case. ROPA_E_FILE_BIG when it gives more than `most` bytes; ROPA_E_STOPPED when
 * it can't; ROPA_E_FULL, _IO.
 */
enum ropa_status rp_spool_read(struct rp_spool *s, const struct ropa_source *from, int64_t most, struct ropa_err *err);
void rp_spool_close(struct rp_spool *s);
/* Where `err` names the spool, name the source instead. */
void rp_spool_name(const struct rp_spool *s, const struct ropa_source *from, struct ropa_err *err);

#endif
