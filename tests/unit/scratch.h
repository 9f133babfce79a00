/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Files that a test makes for itself, in a folder of its own that it removes at the end. They are kept in memory where the machine
 * has such a place: what is written for a test needn't outlive it, and a slow disk would be all that is measured.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char scratch_folder[128];

/* Where tests put their files: tests/scratch.py says the same. */
static inline const char *scratch_place(void) {
    const char *place = getenv("TMPDIR");
    if (!access("/dev/shm", W_OK | X_OK))
        return "/dev/shm";
    return place && *place ? place : "/tmp";
}

/* A path there of `room` bytes: "PLACE/ropa-test-NAME". */
static inline void scratch_path(char *path, size_t room, const char *name) {
    if ((size_t)snprintf(path, room, "%s/ropa-test-%s", scratch_place(), name) >= room)
        abort();
}

/* The path of `name` in the folder; one of a few static buffers. */
static inline const char *scratch(const char *name) {
    static char paths[4][sizeof scratch_folder + 257];
    static unsigned turn;
    char *p = paths[turn++ % 4];
    if (!scratch_folder[0]) {
        scratch_path(scratch_folder, sizeof scratch_folder, "XXXXXX");
        if (!mkdtemp(scratch_folder))
            abort();
    }
    snprintf(p, sizeof paths[0], "%s/%s", scratch_folder, name);
    return p;
}

/* Write `n` bytes to `name`; gives its path. */
static inline const char *scratch_write(const char *name, const void *bytes, size_t n) {
    const char *path = scratch(name);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(bytes, 1, n, f) != n || fclose(f))
        abort();
    return path;
}

/* Names in the folder, without . and .. */
static inline int scratch_count(void) {
    int n = 0;
    DIR *d = opendir(scratch_folder);
    while (d && readdir(d))
        n++;
    if (d)
        closedir(d);
    return n - 2;
}

/* A group teardown: removes the folder. */
static inline int scratch_remove(void **state) {
    (void)state;
    DIR *d = opendir(scratch_folder);
    for (struct dirent *e; d && (e = readdir(d));)
        if (e->d_name[0] != '.' || e->d_name[1] == 'r')
            unlink(scratch(e->d_name));
    if (d)
        closedir(d);
    rmdir(scratch_folder);
    return 0;
}

#endif
