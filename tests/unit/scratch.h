/* Files that a test makes for itself, in a folder of its own that it removes at the end. */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char scratch_folder[] = "/tmp/ropa-test-XXXXXX";

/* The path of `name` in the folder; one of a few static buffers. */
static const char *scratch(const char *name) {
    static char paths[4][300];
    static unsigned turn;
    static bool made;
    char *p = paths[turn++ % 4];
    if (!made && !mkdtemp(scratch_folder))
        abort();
    made = true;
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
