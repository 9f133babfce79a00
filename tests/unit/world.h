/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register in a scratch file with a fixed clock and a counted random source. */
#ifndef WORLD_H
#define WORLD_H

#include <ropa/env.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "scratch.h"

struct world {
    char path[128];
    struct ropa_env env;
    int64_t now;
    unsigned char count;
};

static int64_t world_now(void *ctx) {
    return ((struct world *)ctx)->now;
}

static void world_random(void *ctx, void *bytes, size_t n) {
    struct world *w = ctx;
    static unsigned serial;
    memset(bytes, 0, n);
    serial++;
    for (size_t i = 0; i < sizeof serial && i < n; i++)
        ((unsigned char *)bytes)[n - 1 - i] = (unsigned char)(serial >> (8 * i));
    w->count++;
}

/* 20 March 2566, 09:30 in Bangkok. */
static inline void world_make(struct world *w, const char *name) {
    *w = (struct world){.now = 1679279400};
    char file[64];
    snprintf(file, sizeof file, "%s-%d.db", name, (int)getpid());
    scratch_path(w->path, sizeof w->path, file);
    unlink(w->path);
    w->env = (struct ropa_env){.now = world_now, .clock_set = true, .random = world_random, .actor = "tester", .ctx = w};
}

static inline void world_end(struct world *w) {
    static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < 4; i++) {
        char path[sizeof w->path + 16];
        snprintf(path, sizeof path, "%s%s", w->path, tails[i]);
        unlink(path);
    }
}

#endif
