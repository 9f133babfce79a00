/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/decode.h"

#include "base/buf.h"
#include "base/decode.h"
#include "base/err.h"
#include "base/held.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 65536 };

struct rp_decode {
    FILE *file;
    char *path;
    enum rp_encoding encoding;
    size_t mark; /* bytes at the head that aren't text */
    bool valid;  /* known to be so from telling the encoding */
    struct rp_decoder *decoder;
    struct rp_buf text;
    char block[BLOCK];
};

/* Name the file in an error of a lower layer, which doesn't know it. */
static enum ropa_status about(const struct rp_decode *d, enum ropa_status s, struct ropa_err *err) {
    if (s != ROPA_OK && err && !err->subject[0])
        RP_COPY(err->subject, d->path);
    return s;
}

/* Read up to a block into d->block. */
static enum ropa_status read_block(struct rp_decode *d, size_t *n, struct ropa_err *err) {
    errno = 0;
    *n = fread(d->block, 1, BLOCK, d->file);
    if (ferror(d->file))
        return rp_err_errno(err, d->path, errno);
    return ROPA_OK;
}

static enum ropa_status sniff(struct rp_decode *d, struct rp_sniff *sniffed, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    size_t n = 1;
    while (s == ROPA_OK && n) {
        s = read_block(d, &n, err);
        if (s == ROPA_OK)
            s = about(d, rp_sniff_feed(sniffed, d->block, n, err), err);
    }
    return s;
}

static enum ropa_status choose(struct rp_decode *d, const char *encoding, struct ropa_err *err) {
    struct rp_sniff sniffed = {0};
    enum ropa_status s = sniff(d, &sniffed, err);
    if (s == ROPA_OK) {
        d->encoding = rp_sniff_guess(&sniffed);
        if (encoding && !rp_sniff_named(&sniffed, encoding, &d->encoding)) {
            s = rp_err_subject(err, ROPA_E_USAGE, d->path, encoding);
            rp_err_hint(err, " ใช้ได้ utf-8, utf-16le, utf-16be, windows-874",
                        "; known are utf-8, utf-16le, utf-16be, windows-874");
        }
        d->mark = rp_sniff_mark(&sniffed, d->encoding);
        d->valid = rp_sniff_valid(&sniffed, d->encoding);
    }
    rp_sniff_free(&sniffed);
    return s;
}

enum ropa_status rp_decode_rewind(struct rp_decode *d, struct ropa_err *err) {
    rp_decoder_free(d->decoder);
    d->decoder = NULL;
    if (fseek(d->file, (long)d->mark, SEEK_SET))
        return rp_err_errno(err, d->path, errno);
    return about(d, rp_decoder_new(d->encoding, d->mark, &d->decoder, err), err);
}

/* Decode all of the file once for nothing, so that it is refused before any of it has been used. */
static enum ropa_status check(struct rp_decode *d, struct ropa_err *err) {
    enum ropa_status s = rp_decode_rewind(d, err);
    size_t n = !d->valid;
    while (s == ROPA_OK && n) {
        s = read_block(d, &n, err);
        if (s == ROPA_OK)
            s = about(d, rp_decoder_feed(d->decoder, d->block, n, n == 0, NULL, err), err);
    }
    return s == ROPA_OK ? rp_decode_rewind(d, err) : s;
}

/* Having no right to read is not the "read-only" that the errno of a write means. */
static enum ropa_status cannot_open(const char *path, int errnum, struct ropa_err *err) {
    enum ropa_status s = rp_err_errno(err, path, errnum);
    if (s == ROPA_E_READONLY)
        s = ROPA_E_IO;
    if (err)
        err->status = s;
    return s;
}

enum ropa_status rp_decode_open(const char *path, const char *encoding, struct rp_decode **out,
                                struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_decode *d = calloc(1, sizeof *d);
    *out = NULL;
    if (!d || !(d->path = rp_strdup(path)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else if (!(d->file = rp_fopen_other(path)))
        s = cannot_open(path, errno, err);
    if (s == ROPA_OK)
        s = choose(d, encoding, err);
    if (s == ROPA_OK)
        s = check(d, err);
    if (s == ROPA_OK)
        *out = d;
    else
        rp_decode_close(d);
    return s;
}

enum ropa_status rp_decode_next(struct rp_decode *d, const char **text, size_t *n, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    size_t got = 1;
    rp_buf_clear(&d->text);
    while (s == ROPA_OK && got && !d->text.n) {
        s = read_block(d, &got, err);
        if (s == ROPA_OK)
            s = about(d, rp_decoder_feed(d->decoder, d->block, got, got == 0, &d->text, err), err);
    }
    *text = d->text.p ? d->text.p : "";
    *n = d->text.n;
    return s;
}

const char *rp_decode_encoding(const struct rp_decode *d) {
    return rp_encoding_name(d->encoding);
}

const char *rp_decode_path(const struct rp_decode *d) {
    return d->path;
}

void rp_decode_close(struct rp_decode *d) {
    if (!d)
        return;
    if (d->file)
        fclose(d->file);
    rp_decoder_free(d->decoder);
    rp_buf_free(&d->text);
    free(d->path);
    free(d);
}
