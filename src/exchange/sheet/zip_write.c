/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/zip_write.h"

#include <errno.h>
#include <minizip/zip.h>
#include <stdlib.h>

enum { PIECE = 1 << 30, LONG_AGO = 0x210000 /* 1 January 1980 */ };

struct rp_zip_out {
    zipFile zip;
    bool failed;
};

/* The library says that it failed, not why, where it didn't come to the file. */
static bool noted(struct rp_zip_out *z, bool good) {
    if (!good && !errno)
        errno = EIO;
    z->failed |= !good;
    return good;
}

struct rp_zip_out *rp_zip_out_open(const char *path) {
    struct rp_zip_out *z = calloc(1, sizeof *z);
    errno = z ? 0 : ENOMEM;
    if (z)
        z->zip = zipOpen64(path, APPEND_STATUS_CREATE);
    if (z && z->zip)
        return z;
    errno = errno ? errno : EIO;
    free(z);
    return NULL;
}

bool rp_zip_out_begin(struct rp_zip_out *z, const char *name) {
    const zip_fileinfo day = {.dosDate = LONG_AGO};
    errno = 0;
    return noted(z, !zipOpenNewFileInZip(z->zip, name, &day, NULL, 0, NULL, 0, NULL, Z_DEFLATED,
                                         Z_DEFAULT_COMPRESSION));
}

bool rp_zip_out_put(void *ctx, const void *bytes, size_t n) {
    struct rp_zip_out *z = ctx;
    const char *p = bytes;
    errno = 0;
    for (size_t k; n && !z->failed; p += k, n -= k) {
        k = n < PIECE ? n : PIECE;
        noted(z, !zipWriteInFileInZip(z->zip, p, (unsigned)k));
    }
    return !z->failed;
}

bool rp_zip_out_end(struct rp_zip_out *z) {
    errno = 0;
    return noted(z, !zipCloseFileInZip(z->zip));
}

bool rp_zip_out_close(struct rp_zip_out *z) {
    if (!z)
        return false;
    const int before = errno;
    errno = 0;
    bool whole = noted(z, !zipClose(z->zip, NULL)) && !z->failed;
    errno = errno ? errno : before;
    free(z);
    return whole;
}
