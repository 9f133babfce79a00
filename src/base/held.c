/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/held.h"

#include "base/buf.h"
#include "base/err.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* Whether a register is held at the path, or at the one whose shared memory this is. */
static bool held_at(const char *path) {
    static const char shared[] = "-shm";
    struct stat st;
    size_t length = strlen(path), end = sizeof shared - 1;
    if (!stat(path, &st) && rp_held(&st))
        return true;
    char *of = length > end && !strcmp(path + length - end, shared) ? strndup(path, length - end) : NULL;
    bool held = of && !stat(of, &st) && rp_held(&st);
    free(of);
    return held;
}

bool rp_is_register(const char *path) {
    static const unsigned char ours[] = "ropa", kept[20] = {0};
    enum { APPLICATION = 68, KEPT = 72, HEAD = KEPT + sizeof kept };
    unsigned char head[HEAD] = {0};
    struct stat st;
    if (stat(path, &st) || !S_ISREG(st.st_mode))
        return false;
    if (rp_held(&st))
        return true;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bool whole = fd >= 0 && read(fd, head, HEAD) == HEAD;
    if (fd >= 0)
        close(fd);
    return whole && !memcmp(head + APPLICATION, ours, 4) && !memcmp(head + KEPT, kept, sizeof kept);
}

bool rp_beside_register(const char *path) {
    static const char *const beside[] = {"-wal", "-shm", "-journal"};
    size_t length = strlen(path);
    bool is = false;
    for (size_t i = 0; i < 3 && !is; i++) {
        size_t end = strlen(beside[i]);
        char *of =
            length > end && !strcmp(path + length - end, beside[i]) ? strndup(path, length - end) : NULL;
        is = of && rp_is_register(of);
        free(of);
    }
    return is;
}

int rp_open_other(const char *path, int flags) {
    if (!held_at(path))
        return open(path, flags | O_RDONLY | O_CLOEXEC);
    errno = ETXTBSY;
    return -1;
}

FILE *rp_fopen_other(const char *path) {
    int fd = rp_open_other(path, 0);
    FILE *f = fd < 0 ? NULL : fdopen(fd, "rb");
    if (fd >= 0 && !f)
        close(fd);
    return f;
}

/* Why it can't be opened or read. */
static enum ropa_status refuse(const char *path, int errnum, struct ropa_err *err) {
    return errnum == EACCES   ? rp_err_subject(err, ROPA_E_FILE_DENIED, path, NULL)
           : errnum == EISDIR ? rp_err_subject(err, ROPA_E_FILE_KIND, path, NULL)
                              : rp_err_errno(err, path, errnum);
}

static enum ropa_status check_text(const struct rp_buf *b, const char *path, size_t most,
                                   struct ropa_err *err) {
    char found[32] = "0x00";
    const char *nul = b->n ? memchr(b->p, '\0', b->n) : NULL;
    if (b->n <= most && !nul)
        return ROPA_OK;
    if (b->n > most)
        snprintf(found, sizeof found, "> %zu MB", most >> 20);
    rp_err_subject(err, ROPA_E_FORMAT, path, found);
    if (err && b->n <= most)
        err->byte = nul - b->p + 1;
    return ROPA_E_FORMAT;
}

enum ropa_status rp_read_other(const char *path, size_t most, char **out, struct ropa_err *err) {
    struct rp_buf b = {0};
    char block[8192];
    FILE *f = rp_fopen_other(path);
    *out = NULL;
    if (!f)
        return refuse(path, errno, err);
    for (size_t k; b.n <= most && !b.bad && (k = fread(block, 1, sizeof block, f)) > 0;)
        rp_buf_add(&b, block, k);
    enum ropa_status s = ferror(f) ? refuse(path, errno, err)
                         : b.bad   ? rp_err(err, ROPA_E_NOMEM, NULL)
                                   : check_text(&b, path, most, err);
    fclose(f);
    if (!s && !(*out = rp_buf_take(&b)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&b);
    return s;
}
