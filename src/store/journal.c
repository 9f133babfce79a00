/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * SQLite plays a journal that it finds beside a file before anything else, whosever it is: pages of a stranger's database would be
 * written over a register. So what it would make of the file is made in memory first. The format is that of
 * https://www.sqlite.org/fileformat2.html, "The Rollback Journal".
 */
#include "store/journal.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"
#include "store/image.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HEAD = 28, SUM_STEP = 200, LEAST_PAGE = 512, MOST_PAGE = 65536 };

static const unsigned char magic[8] = {0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7};

struct bytes {
    unsigned char *p;
    size_t n;
};

/* All of it; p NULL and errno where it can't be read, p not NULL where it is empty. */
static struct bytes read_all(int fd) {
    struct stat st;
    struct bytes b = {0};
    if (fstat(fd, &st))
        return b;
    b.p = sqlite3_malloc64((sqlite3_uint64)st.st_size + 1);
    errno = b.p ? 0 : ENOMEM;
    while (b.p && b.n < (size_t)st.st_size) {
        ssize_t k = pread(fd, b.p + b.n, (size_t)st.st_size - b.n, (off_t)b.n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0) {
            sqlite3_free(b.p);
            return (struct bytes){0};
        }
        b.n += (size_t)k;
    }
    return b;
}

static uint32_t number(const unsigned char *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static bool is_size(uint32_t n) {
    return n >= LEAST_PAGE && n <= MOST_PAGE && !(n & (n - 1));
}

/* A page as it was goes back to its place. False: memory. */
static bool put_back(struct bytes *file, uint32_t page, const unsigned char *content, size_t size) {
    size_t at = (size_t)(page - 1) * size;
    if (at + size > file->n) {
        unsigned char *p = sqlite3_realloc64(file->p, at + size + 1);
        if (!p)
            return false;
        memset(p + file->n, 0, at + size - file->n);
        *file = (struct bytes){p, at + size};
    }
    memcpy(file->p + at, content, size);
    return true;
}

/* A page of the journal is whole where the sum behind it agrees: a torn one ends it. */
static bool is_whole(const unsigned char *page, size_t size, uint32_t sum) {
    for (size_t i = size; i > SUM_STEP;)
        sum += page[i -= SUM_STEP];
    return sum == number(page + size);
}

/* What SQLite does with a journal that it finds. False: memory. */
static bool play(struct bytes *file, const struct bytes *journal) {
    size_t at = 0, sector = 0, size = 0;
    while (at + HEAD <= journal->n && !memcmp(journal->p + at, magic, sizeof magic)) {
        const unsigned char *head = journal->p + at;
        uint32_t n = number(head + 8), nonce = number(head + 12);
        if (!at) {
            sector = number(head + 20);
            size = number(head + 24);
            if (!is_size((uint32_t)size) || !is_size((uint32_t)sector))
                return true;
            if ((size_t)number(head + 16) * size < file->n) /* as long as the file was before */
                file->n = (size_t)number(head + 16) * size;
        }
        at += sector;
        for (; n && at + 4 + size + 4 <= journal->n; n--, at += 4 + size + 4) {
            uint32_t page = number(journal->p + at);
            if (!page || !is_whole(journal->p + at + 4, size, nonce))
                return true;
            if (!put_back(file, page, journal->p + at + 4, size))
                return false;
        }
        at = (at + sector - 1) / sector * sector;
    }
    return true;
}

/* Whether somebody is about to write the file, whose journal it is then. */
static bool in_use(int fd) {
    enum { RESERVED = 0x40000001 }; /* the byte that SQLite locks */
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = RESERVED, .l_len = 1};
    return fcntl(fd, F_GETLK, &lock) || lock.l_type != F_UNLCK;
}

/* The journal beside the file; -1: there is none. */
static int open_journal(const char *path) {
    struct rp_buf name = {0};
    rp_buf_printf(&name, "%s-journal", path);
    int fd = name.bad ? -1 : open(name.p, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (name.bad)
        errno = ENOMEM;
    rp_buf_free(&name);
    return fd;
}

enum ropa_status rp_journal_undo(const char *path, unsigned char **image, size_t *n, struct ropa_err *err) {
    struct bytes file = {0}, journal = {0};
    struct stat st;
    enum ropa_status s = ROPA_OK;
    *image = NULL;
    *n = 0;
    if (stat(path, &st) || !st.st_size || rp_held(&st))
        return ROPA_OK;
    int beside = open_journal(path);
    if (beside < 0)
        return errno == ENOENT ? ROPA_OK : rp_err_errno(err, path, errno);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || !(journal = read_all(beside)).p)
        s = rp_err_errno(err, path, errno);
    else if (journal.n && *journal.p && !in_use(fd) && !(file = read_all(fd)).p)
        s = rp_err_errno(err, path, errno);
    if (!s && file.p && (in_use(fd) || rp_image_beside(path, "-journal") <= 0)) { /* since then */
        sqlite3_free(file.p);
        file = (struct bytes){0};
    }
    if (!s && file.p && !play(&file, &journal))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    close(beside);
    if (fd >= 0)
        close(fd);
    sqlite3_free(journal.p);
    if (s) {
        sqlite3_free(file.p);
        return s;
    }
    *image = file.p;
    *n = file.n;
    return ROPA_OK;
}
