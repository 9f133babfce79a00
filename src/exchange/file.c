/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/file.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"
#include "base/temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STREAM_BUFFER = 65536 };

struct rp_file {
    char *path;   /* as the caller named it, for errors */
    char *target; /* links resolved */
    bool overwrite, public, straight;
    struct rp_temporary temporary;
    int fd;     /* of the temporary, or what is written straight */
    int errnum; /* of the first failed write */
    FILE *stream;
    struct ropa_sink sink; /* put NULL: a file */
    FILE *spool;           /* of a sink whose bytes a library writes to a file first */
    char *by_name;         /* what such a library opens, where that isn't the temporary */
};

static ssize_t put_some(struct rp_file *f, const char *bytes, size_t n) {
    if (!f->sink.put)
        return write(f->fd, bytes, n);
    if (f->sink.put(f->sink.ctx, bytes, n))
        return (ssize_t)n;
    errno = ECANCELED;
    return -1;
}

/* fclose() and fflush() lose the errno of an earlier failed write; the stream writes through here to keep it. */
static ssize_t write_through(void *cookie, const char *bytes, size_t n) {
    struct rp_file *f = cookie;
    size_t done = 0;
    while (done < n && !f->errnum) {
        ssize_t k = put_some(f, bytes + done, n - done);
        if (k >= 0)
            done += (size_t)k;
        else if (errno != EINTR)
            f->errnum = errno;
    }
    return f->errnum ? 0 : (ssize_t)n;
}

/* Records are for who made the file, until that person hands it on: whatever stood there was handed on without these. */
static enum ropa_status make_temporary(struct rp_file *f, struct ropa_err *err) {
    int errnum = rp_temporary_make(f->target, false, f->public, &f->temporary);
    f->fd = f->temporary.fd;
    return errnum ? rp_err_writing(err, f->path, errnum) : ROPA_OK;
}

static enum ropa_status open_straight(struct rp_file *f, struct ropa_err *err) {
    f->straight = true;
    f->fd = open(f->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (f->fd < 0)
        return rp_err_writing(err, f->path, errno);
    return (f->by_name = rp_strdup(f->path)) ? ROPA_OK : rp_err_subject(err, ROPA_E_NOMEM, f->path, NULL);
}

/* Open what is to be written, by what stands at the path now. */
static enum ropa_status open_target(struct rp_file *f, struct ropa_err *err) {
    struct stat st;
    bool exists = stat(f->path, &st) == 0;
    if (!exists && errno != ENOENT)
        return rp_err_writing(err, f->path, errno);
    if (exists && S_ISDIR(st.st_mode))
        return rp_err_writing(err, f->path, EISDIR);
    if (exists && !S_ISREG(st.st_mode))
        return open_straight(f, err);
    if (exists && !f->overwrite)
        return rp_err_subject(err, ROPA_E_EXISTS, f->path, NULL);
    f->target = exists ? realpath(f->path, NULL) : rp_strdup(f->path);
    if (!f->target)
        return rp_err_writing(err, f->path, exists ? errno : ENOMEM);
    if (rp_is_register(f->target) || rp_beside_register(f->target))
        return rp_err_subject(err, ROPA_E_IS_REGISTER, f->path, NULL);
    return make_temporary(f, err);
}

enum ropa_status rp_file_begin(const struct rp_out *to, struct rp_file **out, struct ropa_err *err) {
    static const cookie_io_functions_t through = {.write = write_through};
    enum ropa_status s = ROPA_OK;
    struct rp_file *f = calloc(1, sizeof *f);
    *out = NULL;
    if (!f)
        return rp_err_subject(err, ROPA_E_NOMEM, to->path, NULL);
    f->fd = f->temporary.fd = -1;
    f->overwrite = to->overwrite;
    f->public = to->public;
    f->straight = to->sink != NULL;
    if (to->sink)
        f->sink = *to->sink;
    if (!(f->path = rp_strdup(to->path)))
        s = rp_err_subject(err, ROPA_E_NOMEM, to->path, NULL);
    if (s == ROPA_OK && !to->sink)
        s = open_target(f, err);
    if (s == ROPA_OK && !(f->stream = fopencookie(f, "w", through)))
        s = rp_err_subject(err, ROPA_E_NOMEM, to->path, NULL);
    if (s == ROPA_OK) {
        setvbuf(f->stream, NULL, _IOFBF, STREAM_BUFFER);
        *out = f;
    } else {
        rp_file_abort(f);
    }
    return s;
}

const char *rp_file_name(const struct rp_file *f) {
    return f->path;
}

FILE *rp_file_stream(struct rp_file *f) {
    return f->stream;
}

const char *rp_file_temporary(struct rp_file *f) {
    char name[40];
    if (f->temporary.path || f->by_name)
        return f->by_name ? f->by_name : f->temporary.path;
    if (!(f->spool = tmpfile())) /* of a sink alone */
        return NULL;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fileno(f->spool));
    return f->by_name = rp_strdup(name);
}

/* What a library wrote for a sink, on to it. */
static void pump(struct rp_file *f) {
    char piece[16384];
    size_t n;
    rewind(f->spool);
    while (!f->errnum && (n = fread(piece, 1, sizeof piece, f->spool)))
        write_through(f, piece, n);
    if (!f->errnum && ferror(f->spool))
        f->errnum = errno;
}

/* Everything written and the stream closed; 0 or errno. */
static int settle(struct rp_file *f) {
    if (f->spool)
        pump(f);
    bool unflushed = fclose(f->stream) != 0;
    f->stream = NULL;
    if (!f->errnum && unflushed)
        f->errnum = EIO;
    if (f->straight && f->fd >= 0 && close(f->fd) && !f->errnum)
        f->errnum = errno;
    f->fd = -1;
    return f->errnum;
}

static enum ropa_status tell(const struct rp_file *f, int errnum, struct ropa_err *err) {
    return errnum == EEXIST      ? rp_err_subject(err, ROPA_E_EXISTS, f->path, NULL)
           : errnum == ECANCELED ? rp_err_subject(err, ROPA_E_STOPPED, f->path, NULL)
           : errnum              ? rp_err_errno(err, f->path, errnum)
                                 : ROPA_OK;
}

enum ropa_status rp_file_commit(struct rp_file *f, struct ropa_err *err) {
    int errnum = settle(f);
    if (!errnum && !f->straight)
        errnum = rp_temporary_place(&f->temporary, f->target, f->overwrite);
    enum ropa_status s = tell(f, errnum, err);
    rp_file_abort(f);
    return s;
}

void rp_file_abort(struct rp_file *f) {
    if (!f)
        return;
    f->errnum = ECANCELED; /* what is still in the buffer goes nowhere */
    if (f->stream)
        fclose(f->stream);
    if (f->straight && f->fd >= 0)
        close(f->fd);
    rp_temporary_drop(&f->temporary);
    if (f->spool)
        fclose(f->spool);
    free(f->path);
    free(f->target);
    free(f->by_name);
    free(f);
}

enum ropa_status rp_file_write(const struct rp_out *to, rp_file_fn *write, void *ctx, struct ropa_err *err) {
    struct rp_file *f;
    enum ropa_status s = rp_file_begin(to, &f, err);
    if (s)
        return s;
    s = write(ctx, f, err);
    if (!s)
        return rp_file_commit(f, err);
    if (f->errnum) /* what went wrong first */
        s = tell(f, f->errnum, err);
    rp_file_abort(f);
    return s;
}

enum ropa_status rp_file_folder(const char *path, unsigned mode, struct ropa_err *err) {
    return mkdir(path, mode) && errno != EEXIST ? rp_err_errno(err, path, errno) : ROPA_OK;
}
