/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

#include "exchange/spool.h"

#include "base/buf.h"
#include "base/err.h"

#include <errno.h>
#include <string.h>

enum ropa_status rp_spool_begin(struct rp_spool *s, const char *name, struct ropa_err *err) {
    *s = (struct rp_spool){.file = tmpfile()};
    if (!s->file)
        return rp_err_errno(err, name, errno);
    snprintf(s->path, sizeof s->path, "/proc/self/fd/%d", fileno(s->file));
    return ROPA_OK;
}

static bool put(void *ctx, const void *bytes, size_t n) {
    FILE *f = ((struct rp_spool *)ctx)->file;
    return fwrite(bytes, 1, n, f) == n && !fflush(f);
}

struct ropa_sink rp_spool_sink(struct rp_spool *s) {
    return (struct ropa_sink){put, s};
}

enum ropa_status rp_spool_read(struct rp_spool *s, const struct ropa_source *from, int64_t most,
                               struct ropa_err *err) {
    char piece[16384], size[24];
    ptrdiff_t n;
    int64_t sum = 0;
    enum ropa_status status = rp_spool_begin(s, from->name, err);
    if (status)
        return status;
    while ((n = from->get(from->ctx, piece, sizeof piece)) > 0) {
        if ((size_t)n > sizeof piece) /* more than was asked for: what lies beyond is not ours */
            return rp_err_subject(err, ROPA_E_STOPPED, from->name, NULL);
        sum += n;
        if (sum > most) {
            snprintf(size, sizeof size, "> %lld", (long long)(most >> 20));
            return rp_err_subject(err, ROPA_E_FILE_BIG, from->name, size);
        }
        if (fwrite(piece, 1, (size_t)n, s->file) != (size_t)n)
            return rp_err_errno(err, from->name, errno);
    }
    if (n < 0)
        return rp_err_subject(err, ROPA_E_STOPPED, from->name, NULL);
    if (fflush(s->file))
        return rp_err_errno(err, from->name, errno);
    rewind(s->file);
    return ROPA_OK;
}

void rp_spool_close(struct rp_spool *s) {
    if (s->file)
        fclose(s->file);
    s->file = NULL;
}

void rp_spool_name(const struct rp_spool *s, const struct ropa_source *from, struct ropa_err *err) {
    if (err && !strcmp(err->subject, s->path))
        RP_COPY(err->subject, from->name);
}
