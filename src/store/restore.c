/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A backup is put in the place of the register. */
#include "base/err.h"
#include "base/temporary.h"
#include "store/handle.h"
#include "store/image.h"
#include "store/log.h"
#include "store/migrate.h"

#include <errno.h>
#include <fcntl.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- the backup ---- */

/*
 * Of this program's shape it must be whole in all that history says, and nothing may have been left out when it was made; an older one
 * is upgraded when it is next opened.
 */
static enum ropa_status check(const char *path, const struct ropa_env *env, struct ropa_err *err) {
    struct rp_db db;
    struct rp_store *st = NULL;
    size_t links;
    enum ropa_status s = rp_db_open(&db, path, false, err);
    if (!s)
        s = rp_migrate_is_ours(&db, err);
    if (!s)
        s = rp_db_integrity(&db, err);
    int64_t version = 0, left_out = 0;
    if (!s)
        s = rp_db_int(&db, "PRAGMA user_version", NULL, &version, err);
    bool current = version >= rp_migrate_latest();
    if (!s && !current) /* what is of today says it when it is verified */
        s = rp_migrate_verify(&db, err);
    if (!s && current)
        s = rp_db_int(&db, "SELECT ifnull(left_out, 0) FROM register", NULL, &left_out, err);
    if (!s && left_out)
        s = rp_err_subject(err, ROPA_E_LEFT_OUT, path, NULL);
    rp_db_close(&db);
    if (!s && current) {
        s = rp_store_open(path, false, env, &st, err);
        if (!s)
            s = rp_store_verify(st, NULL, &links, err);
        rp_store_close(st);
    }
    return s;
}

/* A copy of the backup beside the register, whole and checked. */
static enum ropa_status bring(const char *backup, const char *path, const struct ropa_env *env,
                              struct rp_temporary *t, struct ropa_err *err) {
    struct rp_db from;
    int errnum = rp_temporary_make(path, true, false, t);
    if (errnum)
        return rp_err_writing(err, path, errnum);
    enum ropa_status s = rp_db_peek(&from, backup, err);
    if (!s)
        s = rp_db_pages(&from, t->path, err);
    rp_db_close(&from);
    if (!s)
        s = check(t->path, env, err);
    if (s == ROPA_E_NO_REGISTER)
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, backup, NULL);
    if (s && err && !strcmp(err->subject, t->path))
        RP_COPY(err->subject, backup);
    return s;
}

/* ---- the file that stands there ---- */

/* What SQLite keeps beside the file, from one name to the other: errno. */
static int move_beside(const char *from, const char *to) {
    static const char *const beside[] = {"-wal", "-shm", "-journal"};
    int errnum = 0;
    for (size_t i = 0; i < 3 && !errnum; i++) {
        struct rp_buf a = {0}, b = {0};
        rp_buf_printf(&a, "%s%s", from, beside[i]);
        rp_buf_printf(&b, "%s%s", to, beside[i]);
        if (a.bad || b.bad || (rename(a.p, b.p) && errno != ENOENT))
            errnum = a.bad || b.bad ? ENOMEM : errno;
        rp_buf_free(&a);
        rp_buf_free(&b);
    }
    return errnum;
}

static int move(const char *from, const char *to) {
    int errnum = rp_rename_new(from, to);
    return errnum ? errnum : move_beside(from, to);
}

/* What a program that was killed left beside a register that can be read is brought into it: then nothing stands beside it. */
static void settle(const char *path) {
    struct rp_db db;
    int64_t n;
    if (!rp_db_open(&db, path, false, NULL))
        (void)rp_db_int(&db, "SELECT count(*) FROM sqlite_schema", NULL, &n, NULL);
    rp_db_close(&db);
}

/*
 * The file's second name, so that it stands under the first until another takes that: whoever is killed between the two leaves
 * a register there. Where a file can't have two names it is moved: errno.
 */
static int name_again(const char *path, const char *kept, bool *linked) {
    *linked = !link(path, kept);
    if (!*linked)
        return errno == EEXIST ? EEXIST : move(path, kept);
    int errnum = move_beside(path, kept);
    if (errnum)
        unlink(kept);
    return errnum;
}

/* Out of the way, under the first name that is free: PATH.replaced-YYYYMMDD. */
static enum ropa_status keep(const char *path, const char *day, char *kept, size_t size, bool *linked,
                             struct ropa_err *err) {
    int errnum = EEXIST;
    for (int i = 1; errnum == EEXIST; i++) {
        char tail[16] = "";
        if (i > 1)
            snprintf(tail, sizeof tail, "-%d", i);
        int n = snprintf(kept, size, "%s.replaced-%.4s%.2s%.2s%s", path, day, day + 5, day + 8, tail);
        errnum = n < 0 || (size_t)n >= size ? ENAMETOOLONG : name_again(path, kept, linked);
    }
    return errnum ? rp_err_errno(err, path, errnum) : ROPA_OK;
}

/* From here on a failure puts back what stood there. */
static enum ropa_status replace(struct rp_temporary *t, const char *path, bool there, const char *day,
                                char *kept, size_t size, struct ropa_err *err) {
    bool linked = false;
    enum ropa_status s = there ? keep(path, day, kept, size, &linked, err) : rp_log_none(path, err);
    int errnum = s ? 0 : rp_temporary_place(t, path, linked);
    if (!s && !errnum)
        return ROPA_OK;
    if (linked && !s)
        move_beside(kept, path), unlink(kept);
    else if (*kept && !s)
        move(kept, path);
    kept[0] = '\0';
    return s ? s : rp_err_writing(err, path, errnum);
}

/* What stands there is the same register, or can't be read any more: another one is not put aside for this. */
static enum ropa_status check_same(const char *path, const char *copy, const char *backup, bool *read,
                                   struct ropa_err *err) {
    struct rp_peek there, ours;
    *read = !rp_store_peek(path, &there, NULL) && *there.uid;
    if (!*read)
        return ROPA_OK;
    enum ropa_status s = rp_store_peek(copy, &ours, err);
    return s || !strcmp(there.uid, ours.uid) ? s : rp_err_subject(err, ROPA_E_OTHER_THERE, backup, path);
}

static enum ropa_status restore(const char *path, const char *backup, const struct ropa_env *env, char *kept,
                                size_t size, struct ropa_err *err) {
    struct rp_temporary t = {.fd = -1};
    char day[11];
    int fd = -1;
    bool read = false;
    ropa_date_of_time(env->now(env->ctx), day);
    enum ropa_status s = bring(backup, path, env, &t, err);
    if (!s)
        s = check_same(path, t.path, backup, &read, err);
    if (!s && read)
        settle(path);
    if (!s)
        s = rp_image_hold(path, &fd, err);
    if (!s)
        s = replace(&t, path, fd >= 0, day, kept, size, err);
    if (fd >= 0)
        close(fd);
    rp_temporary_drop(&t);
    return s;
}

enum ropa_status rp_store_restore(const char *path, const char *backup, const struct ropa_env *env,
                                  char *kept, size_t size, struct ropa_err *err) {
    struct stat one, other;
    kept[0] = '\0';
    if (!stat(path, &one) && !stat(backup, &other) && one.st_dev == other.st_dev &&
        one.st_ino == other.st_ino)
        return rp_err_subject(err, ROPA_E_NOTHING, path, NULL);
    if (rp_db_link(path, err))
        return ROPA_E_LINK;
    char *target = realpath(path, NULL); /* the file, not a link to it */
    if (!target && errno != ENOENT)
        return rp_err_errno(err, path, errno);
    enum ropa_status s = restore(target ? target : path, backup, env, kept, size, err);
    if (s && err && target && !strcmp(err->subject, target))
        RP_COPY(err->subject, path);
    free(target);
    return s;
}
