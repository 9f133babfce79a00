/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where bytes go and come from when there is no file: callbacks of a server, or of whoever has its own door. */
#ifndef ROPA_STREAM_H
#define ROPA_STREAM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Takes what is written, piece by piece, in order. False ends the writing with ROPA_E_STOPPED; what was taken before is
 * then not whole. Whether it is whole is told by the status of the call it was handed to, never by the last piece.
 */
struct ropa_sink {
    bool (*put)(void *ctx, const void *bytes, size_t n);
    void *ctx;
};

/* Gives what is to be read: up to `n` bytes into `bytes`; 0 at the end, -1 when it can't (ROPA_E_STOPPED). */
struct ropa_source {
    ptrdiff_t (*get)(void *ctx, void *bytes, size_t n);
    void *ctx;
    const char *name; /* as a file's: tells its kind by the ending, and stands in messages; needed */
};

/* Told now and then how many are done; false stops the work, which then ends with ROPA_E_STOPPED and leaves nothing. */
typedef bool ropa_progress_fn(void *ctx, size_t done);

#ifdef __cplusplus
}
#endif
#endif
