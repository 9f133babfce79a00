/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the front end gives the library: it never reads the clock, the environment or, but for names of files not finished yet, chance itself. */
#ifndef ROPA_ENV_H
#define ROPA_ENV_H

#include <ropa/stream.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ropa_env {
    int64_t (*now)(void *ctx); /* unix seconds */
    bool clock_set;            /* the clock was given by hand ($ROPA_NOW): history says so */
    void (*random)(void *ctx, void *bytes, size_t n);
    const char *actor;     /* who types, 1 to 100 characters in one line; borrowed while the register is open */
    bool practice;         /* the register is a copy to practise on: papers and workbooks written from it say so */
    const char *templates; /* folder that overrides the built-in templates; NULL for none */
    /*
     * Told every 100 records of what walks through many and has no other way to say so: undo, verify, check, due, todo, score, the home
     * page (in parts, each counted anew), duplicates; with 0, which counts nothing, now and then while SQLite looks at the file. False
     * ends that with ROPA_E_STOPPED, nothing changed. It calls nothing of the handle. NULL: nobody waits.
     */
    ropa_progress_fn *progress;
    void *ctx;
};

#endif
