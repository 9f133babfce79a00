/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/temporary.h"

#include "base/buf.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TRIES = 100, DIGITS = 16 };

static const char begins[] = ".ropa-", ends[] = ".tmp";
/* what SQLite puts beside one */
static const char *const tails[] = {"", "-journal", "-wal", "-shm"};

int rp_rename_new(const char *from, const char *to) {
    if (!renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE))
        return 0;
    /* file systems without that flag: a second name can't replace anything either */
    if ((errno != EINVAL && errno != ENOSYS) || link(from, to))
        return errno;
    unlink(from);
    return 0;
}

/* The folder of `target`, with its slash. */
static void add_folder(struct rp_buf *b, const char *target) {
    const char *slash = strrchr(target, '/');
    rp_buf_add(b, slash ? target : "./", slash ? (size_t)(slash - target) + 1 : 2);
}

/*
 * Hidden, its name independent of a long target's. By the system's chance, not the env's: whether a file is written must not change which
 * uids are given out after it, and two programs of one clock and one chance may write to one folder.
 */
static char *new_name(const char *target) {
    struct rp_buf b = {0};
    unsigned long long random = 0;
    if (getrandom(&random, sizeof random, GRND_NONBLOCK) < 0)
        random = (unsigned long long)getpid();
    add_folder(&b, target);
    rp_buf_printf(&b, "%s%0*llx%s", begins, DIGITS, random, ends);
    return rp_buf_take(&b);
}

/* ---- those that nobody writes any more ---- */

static bool is_temporary(const char *name) {
    size_t n = strlen(begins), k = strspn(name + (strncmp(name, begins, n) ? 0 : n), "0123456789abcdef");
    if (strncmp(name, begins, n) || k != DIGITS)
        return false;
    name += n + k;
    return !strncmp(name, ends, strlen(ends)) && !name[strlen(ends)];
}

static void unlink_all(int folder, const char *path) {
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        struct rp_buf beside = {0};
        rp_buf_printf(&beside, "%s%s", path, tails[i]);
        if (!beside.bad)
            unlinkat(folder, beside.p, 0);
        rp_buf_free(&beside);
    }
}

static void sweep_one(int folder, const char *name) {
    struct stat st;
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return;
    bool dead =
        !fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_uid == geteuid() && !flock(fd, LOCK_EX | LOCK_NB);
    if (dead)
        unlink_all(folder, name);
    close(fd);
}

static void sweep(const char *target) {
    struct rp_buf folder = {0};
    add_folder(&folder, target);
    DIR *dir = folder.bad ? NULL : opendir(folder.p);
    for (struct dirent *e = dir ? readdir(dir) : NULL; e; e = readdir(dir))
        if (is_temporary(e->d_name))
            sweep_one(dirfd(dir), e->d_name);
    if (dir)
        closedir(dir);
    rp_buf_free(&folder);
}

/* ---- making and placing ---- */

/* Without a name, reached by that of its descriptor; errno. */
static int make_unnamed(const char *target, unsigned mode, struct rp_temporary *t) {
    struct rp_buf folder = {0};
    char path[40];
    add_folder(&folder, target);
    t->fd = folder.bad ? -1 : open(folder.p, O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
    int errnum = folder.bad ? ENOMEM : t->fd < 0 ? errno : 0;
    rp_buf_free(&folder);
    if (errnum)
        return errnum;
    snprintf(path, sizeof path, "/proc/self/fd/%d", t->fd);
    if (access(path, W_OK)) { /* no /proc */
        close(t->fd);
        t->fd = -1;
        return EOPNOTSUPP;
    }
    return (t->path = rp_strdup(path)) ? 0 : ENOMEM;
}

/* errno; EAGAIN: the name is taken, or was swept away before it was locked. */
static int make_named(const char *target, unsigned mode, struct rp_temporary *t) {
    struct stat st;
    t->named = true;
    if (!(t->path = new_name(target)))
        return ENOMEM;
    t->fd = open(t->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (t->fd < 0) {
        int errnum = errno == EEXIST ? EAGAIN : errno;
        t->named = false; /* not ours to remove */
        return errnum;
    }
    bool taken = flock(t->fd, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK;
    return taken || fstat(t->fd, &st) || !st.st_nlink ? EAGAIN : 0;
}

int rp_temporary_make(const char *target, bool named, bool public, struct rp_temporary *t) {
    const unsigned mode = public ? 0666 : 0600; /* less what the umask takes */
    *t = (struct rp_temporary){.fd = -1};
    sweep(target);
    int errnum = named ? EOPNOTSUPP : make_unnamed(target, mode, t);
    if (!errnum || t->fd >= 0 || errnum == ENOMEM)
        return errnum;
    errnum = EAGAIN; /* why it can't be without a name isn't told in one way everywhere: try with one */
    for (int i = 0; errnum == EAGAIN && i < TRIES; i++) {
        rp_temporary_drop(t);
        errnum = make_named(target, mode, t);
    }
    return errnum;
}

/* A name in place of none, to be renamed to the one that something else has. */
static int give_name(struct rp_temporary *t, const char *target) {
    (void)flock(t->fd, LOCK_EX | LOCK_NB);
    for (int i = 0; i < TRIES; i++) {
        char *name = new_name(target);
        int errnum = !name                                                          ? ENOMEM
                     : linkat(AT_FDCWD, t->path, AT_FDCWD, name, AT_SYMLINK_FOLLOW) ? errno
                                                                                    : 0;
        if (!errnum) {
            free(t->path);
            t->path = name;
            t->named = true;
            return 0;
        }
        free(name);
        if (errnum != EEXIST)
            return errnum;
    }
    return EEXIST;
}

/* The name is on the disk only when its folder is. Some file systems can't, and there nothing more can be done. */
static void sync_folder(const char *target) {
    struct rp_buf folder = {0};
    add_folder(&folder, target);
    int fd = folder.bad ? -1 : open(folder.p, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
    rp_buf_free(&folder);
}

int rp_temporary_place(struct rp_temporary *t, const char *target, bool replaced) {
    int errnum = fsync(t->fd) ? errno : 0;
    if (!errnum && !t->named && !replaced) {
        errnum = linkat(AT_FDCWD, t->path, AT_FDCWD, target, AT_SYMLINK_FOLLOW) ? errno : 0;
    } else {
        if (!errnum && !t->named)
            errnum = give_name(t, target);
        if (!errnum)
            errnum = !replaced ? rp_rename_new(t->path, target) : rename(t->path, target) ? errno : 0;
        t->named = t->named && errnum;
    }
    if (!errnum)
        sync_folder(target);
    return errnum;
}

void rp_temporary_drop(struct rp_temporary *t) {
    if (t->path && t->named)
        unlink_all(AT_FDCWD, t->path);
    if (t->path && t->fd >= 0)
        close(t->fd);
    free(t->path);
    *t = (struct rp_temporary){.fd = -1};
}
