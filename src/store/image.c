/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A register that nobody writes, into memory. A file with a write-ahead log is opened with files beside it; where those
 * can't be made, what stays is to read the file oneself, and to be sure that nobody wrote meanwhile.
 */
#include "store/image.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

/* The bytes by which SQLite's users of a file hold it: whoever holds all of them is alone. */
enum { LOCKED_FROM = 0x40000000, LOCKED_BYTES = 512 };
enum { WRITES = 18, READS = 19, LOGGED = 2, ROLLED_BACK = 1, HEAD = 100, PIECE = 65536 };

char *rp_image_uri(const char *path, const char *options) {
    struct rp_buf b = {0};
    rp_buf_str(&b, "file:");
    for (; *path; path++) {
        if (*path == '%' || *path == '?' || *path == '#')
            rp_buf_printf(&b, "%%%02X", (unsigned char)*path);
        else
            rp_buf_char(&b, *path);
    }
    rp_buf_str(&b, options);
    return rp_buf_take(&b);
}

off_t rp_image_beside(const char *path, const char *what) {
    struct stat st;
    char name[PATH_MAX +
              16]; /* a longer one names no file; without memory, whose want would look like no file */
    int n = snprintf(name, sizeof name, "%s%s", path, what);
    return n > 0 && (size_t)n < sizeof name && !stat(name, &st) ? st.st_size : -1;
}

/* What SQLite keeps beside the file for as long as anybody has it open: no copy of the file brings another. False: too long a name. */
static bool index_of(const char *path, char name[PATH_MAX + 8]) {
    int n = snprintf(name, PATH_MAX + 8, "%s-shm", path);
    return n > 0 && n < PATH_MAX + 8;
}

static const char told_as[] = "user.ropa.link";

void rp_image_tell(const char *path, const char *link) {
    char name[PATH_MAX + 8];
    /* a file system that keeps none tells nothing */
    if (index_of(path, name) && setxattr(name, told_as, link, strlen(link), 0) && errno == ENOENT)
        (void)!setxattr(path, told_as, link, strlen(link), 0);
}

void rp_image_told(const char *path, char link[RP_IMAGE_LINK]) {
    char name[PATH_MAX + 8];
    ssize_t n = -1;
    if (index_of(path, name) && (n = getxattr(name, told_as, link, RP_IMAGE_LINK - 1)) < 0 && errno == ENOENT)
        n = getxattr(path, told_as, link, RP_IMAGE_LINK - 1);
    link[n > 0 ? n : 0] = '\0';
}

/* `n` bytes from `at`; false when there are fewer, or an error (errno, else 0). */
static bool read_at(int fd, unsigned char *to, size_t n, off_t at) {
    errno = 0;
    while (n) {
        ssize_t k = pread(fd, to, n, at);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return false;
        to += k;
        at += k;
        n -= (size_t)k;
    }
    return true;
}

/* Whether the file still holds what was read of it, to its end. */
static bool unchanged(int fd, const unsigned char *image, size_t n) {
    unsigned char piece[PIECE];
    struct stat st;
    bool same = !fstat(fd, &st) && (size_t)st.st_size == n;
    for (size_t at = 0; same && at < n; at += PIECE) {
        size_t k = n - at < PIECE ? n - at : PIECE;
        same = read_at(fd, piece, k, (off_t)at) && !memcmp(piece, image + at, k);
    }
    return same;
}

/* Whether somebody may be in the middle of writing the file, or was left there. */
static bool written(const char *path) {
    return rp_image_beside(path, "-wal") > 0 || rp_image_beside(path, "-journal") > 0;
}

/*
 * Between two readings that agree there is a moment at which the file held just that; nobody was in the middle of
 * writing it where no log stood beside it at that moment.
 */
static enum ropa_status read_twice(int fd, const char *path, unsigned char *image, size_t n,
                                   struct ropa_err *err) {
    if (!read_at(fd, image, n, 0))
        return errno ? rp_err_errno(err, path, errno) : rp_err_subject(err, ROPA_E_BUSY, path, NULL);
    if (written(path) || !unchanged(fd, image, n))
        return rp_err_subject(err, ROPA_E_BUSY, path, NULL);
    image[WRITES] = image[READS] = ROLLED_BACK; /* a log can't be kept in memory */
    return ROPA_OK;
}

enum ropa_status rp_image(const char *path, unsigned char **image, size_t *n, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    unsigned char head[HEAD];
    struct stat st;
    *image = NULL;
    if (!stat(path, &st) && rp_held(&st)) /* by its own handle: it isn't opened beside that */
        return ROPA_OK;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st))
        s = rp_err_errno(err, path, errno);
    if (!s && read_at(fd, head, HEAD, 0) && head[READS] == LOGGED) {
        *n = (size_t)st.st_size;
        *image = sqlite3_malloc64(*n);
        s = *image ? read_twice(fd, path, *image, *n, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (s) {
        sqlite3_free(*image);
        *image = NULL;
    }
    if (fd >= 0)
        close(fd);
    return s;
}

enum ropa_status rp_image_hold(const char *path, int *fd, struct ropa_err *err) {
    struct flock lock = {
        .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCKED_FROM, .l_len = LOCKED_BYTES};
    struct stat st;
    *fd = -1;
    if (stat(path, &st))
        return errno == ENOENT ? ROPA_OK : rp_err_errno(err, path, errno);
    if (!S_ISREG(st.st_mode))
        return rp_err_subject(err, ROPA_E_FOREIGN, path, NULL);
    if (rp_held(&st))
        return rp_err_subject(err, ROPA_E_BUSY, path, NULL);
    *fd = open(path, O_RDWR | O_CLOEXEC);
    if (*fd < 0)
        return rp_err_writing(err, path, errno);
    if (fcntl(*fd, F_SETLK, &lock))
        return errno == EACCES || errno == EAGAIN ? rp_err_subject(err, ROPA_E_BUSY, path, NULL)
                                                  : rp_err_errno(err, path, errno);
    return ROPA_OK;
}
