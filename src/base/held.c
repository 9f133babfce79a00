/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/held.h"

#include "base/buf.h"

#include <pthread.h>
#include <stdlib.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct held {
    dev_t dev;
    ino_t ino;
} * all;
static size_t n, cap;

/* Its place, `n` without one; under the lock. */
static size_t find(const struct stat *file) {
    size_t i = 0;
    while (i < n && (all[i].dev != file->st_dev || all[i].ino != file->st_ino))
        i++;
    return i;
}

bool rp_held_note(const struct stat *file) {
    pthread_mutex_lock(&lock);
    void *grown = rp_grow(all, n, &cap, sizeof *all);
    if (grown) {
        all = grown;
        all[n++] = (struct held){file->st_dev, file->st_ino};
    }
    pthread_mutex_unlock(&lock);
    return grown;
}

void rp_held_forget(const struct stat *file) {
    pthread_mutex_lock(&lock);
    size_t i = find(file);
    if (i < n)
        all[i] = all[--n];
    if (!n) { /* nothing is left behind */
        free(all);
        all = NULL;
        cap = 0;
    }
    pthread_mutex_unlock(&lock);
}

bool rp_held(const struct stat *file) {
    pthread_mutex_lock(&lock);
    bool held = find(file) < n;
    pthread_mutex_unlock(&lock);
    return held;
}
