/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register of its own for a test file: made in its set_up by fixture_make(), ended by tear_down(). */
#ifndef TEST_FIXTURE_H
#define TEST_FIXTURE_H

#include "making.h"

struct fixture {
    struct world w;
    struct ropa_register *reg;
};

/* The fixture, with its register open; `progress` (NULL none) is told of what takes long. */
static inline struct fixture *fixture_make(void **state, const char *name, ropa_progress_fn *progress) {
    static struct fixture f;
    struct ropa_err err = {0};
    world_make(&f.w, name);
    f.w.env.progress = progress;
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    return &f;
}

static inline int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

#endif
