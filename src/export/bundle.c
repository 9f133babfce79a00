/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "export/bundle.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/memo.h"
#include "exchange/sheet/zip_write.h"
#include "model/nouns/evidence.h"

#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define SUMS "SHA256SUMS"

struct rp_bundle {
    struct rp_file *file;
    struct rp_pool *pool;
    struct rp_zip_out *zip;
    const struct rp_bundled **all;
    size_t n, cap;
    struct rp_memo taken; /* names */
};

enum ropa_status rp_bundle_begin(struct rp_file *file, struct rp_pool *pool, struct rp_bundle **out,
                                 struct ropa_err *err) {
    struct rp_bundle *b = *out = calloc(1, sizeof *b);
    if (!b)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    *b = (struct rp_bundle){.file = file, .pool = pool};
    const char *path = rp_file_temporary(file);
    b->zip = path ? rp_zip_out_open(path) : NULL;
    if (b->zip)
        return ROPA_OK;
    const int errnum = errno;
    rp_bundle_drop(b);
    *out = NULL;
    return rp_err_errno(err, rp_file_name(file), errnum ? errnum : EIO);
}

/* ---- names ---- */

/* No separator, no dot to begin with, nothing that a file system or a list of sums reads otherwise. */
static void add_safe(struct rp_buf *out, const char *text, size_t most) {
    for (size_t i = 0; *text && i < most; text++, i++) {
        const char c = *text;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        rp_buf_char(out, letter || c == '-' || c == '_' ? c : '_');
    }
}

/* The name, with `number` where it is more than 1; NULL: out of memory. */
static const char *name_of(const struct rp_bundle *b, const char *folder, const char *stem,
                           const char *ending, size_t number) {
    enum { STEM = 120, ENDING = 12 };
    struct rp_buf name = {0};
    if (folder)
        rp_buf_printf(&name, "%s/", folder);
    add_safe(&name, stem, STEM);
    if (number > 1)
        rp_buf_printf(&name, "-%zu", number);
    if (ending && *ending) {
        rp_buf_char(&name, '.');
        add_safe(&name, ending, ENDING);
    }
    const char *kept = name.bad ? NULL : rp_pool_text(b->pool, name.p);
    rp_buf_free(&name);
    return kept;
}

/* Upper and lower case are one to some who unpack it. */
static const char *fold(const char *name, char *out, size_t size) {
    size_t i = 0;
    for (; name[i] && i + 1 < size; i++)
        out[i] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] | 32 : name[i]);
    out[i] = '\0';
    return out;
}

static const char *free_name(struct rp_bundle *b, const char *folder, const char *stem, const char *ending) {
    char key[256];
    const char *name = name_of(b, folder, stem, ending, 1);
    for (size_t number = 2; name && rp_memo_get(&b->taken, fold(name, key, sizeof key)); number++)
        name = name_of(b, folder, stem, ending, number);
    return name && rp_memo_put(&b->taken, fold(name, key, sizeof key), "") ? name : NULL;
}

/* ---- files ---- */

struct adding {
    struct rp_zip_out *zip;
    crypto_hash_sha256_state hash;
    int64_t size;
    int errnum; /* of what couldn't be written */
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct adding *a = ctx;
    if (!rp_zip_out_put(a->zip, bytes, n)) {
        a->errnum = errno;
        return false;
    }
    crypto_hash_sha256_update(&a->hash, bytes, n);
    a->size += (int64_t)n;
    return true;
}

static enum ropa_status failed(const struct rp_bundle *b, int errnum, struct ropa_err *err) {
    return rp_err_errno(err, rp_file_name(b->file), errnum);
}

static enum ropa_status add(struct rp_bundle *b, struct rp_bundled *one, rp_bundle_fn *write, void *ctx,
                            struct ropa_err *err) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    struct adding a = {.zip = b->zip};
    crypto_hash_sha256_init(&a.hash);
    if (!rp_zip_out_begin(b->zip, one->name))
        return failed(b, errno, err);
    enum ropa_status s = write(ctx, &(struct ropa_sink){put, &a}, err);
    if (a.errnum)
        return failed(b, a.errnum, err);
    if (!s && !rp_zip_out_end(b->zip))
        s = failed(b, errno, err);
    crypto_hash_sha256_final(&a.hash, hash);
    sodium_bin2hex(one->sha256, sizeof one->sha256, hash, sizeof hash);
    one->size = a.size;
    return s;
}

enum ropa_status rp_bundle_add(struct rp_bundle *b, const char *folder, const char *stem, const char *ending,
                               rp_bundle_fn *write, void *ctx, const struct rp_bundled **out,
                               struct ropa_err *err) {
    struct rp_bundled *one = rp_pool_take(b->pool, 1, sizeof *one);
    const struct rp_bundled **all = rp_grow(b->all, b->n, &b->cap, sizeof *all);
    b->all = all ? all : b->all;
    if (one)
        one->name = free_name(b, folder, stem, ending);
    if (!all || !one || !one->name)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = add(b, one, write, ctx, err);
    if (!s)
        b->all[b->n++] = one;
    if (!s && out)
        *out = one;
    return s;
}

struct sending {
    struct ropa_register *reg;
    const struct ropa_record *rec;
};

static enum ropa_status send(void *ctx, const struct ropa_sink *to, struct ropa_err *err) {
    const struct sending *s = ctx;
    return ropa_evidence_send(s->reg, s->rec, to, err);
}

enum ropa_status rp_bundle_add_evidence(struct rp_bundle *b, const char *folder, struct ropa_register *reg,
                                        const struct ropa_record *rec, const struct rp_bundled **out,
                                        struct ropa_err *err) {
    struct sending s = {reg, rec};
    const char *name = ropa_record_get(rec, EVI_FILE_NAME), *dot = name ? strrchr(name, '.') : NULL;
    const char *ending = dot && dot != name ? dot + 1 : NULL;
    return rp_bundle_add(b, folder, ropa_record_ref(rec), ending, send, &s, out, err);
}

const struct rp_bundled *const *rp_bundle_all(const struct rp_bundle *b, size_t *n) {
    *n = b->n;
    return b->all;
}

/* As sha256sum writes them. */
static enum ropa_status put_sums(void *ctx, const struct ropa_sink *to, struct ropa_err *err) {
    const struct rp_bundle *b = ctx;
    struct rp_buf text = {0};
    for (size_t i = 0; i < b->n; i++)
        rp_buf_printf(&text, "%s  %s\n", b->all[i]->sha256, b->all[i]->name);
    enum ropa_status s = text.bad                                      ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : !text.n || to->put(to->ctx, text.p, text.n) ? ROPA_OK
                                                                       : ROPA_E_IO;
    rp_buf_free(&text);
    return s;
}

enum ropa_status rp_bundle_end(struct rp_bundle *b, struct ropa_err *err) {
    enum ropa_status s = rp_bundle_add(b, NULL, SUMS, NULL, put_sums, b, NULL, err);
    if (!rp_zip_out_close(b->zip) && !s)
        s = failed(b, errno, err);
    b->zip = NULL;
    rp_bundle_drop(b);
    return s;
}

void rp_bundle_drop(struct rp_bundle *b) {
    if (!b)
        return;
    if (b->zip)
        rp_zip_out_close(b->zip);
    rp_memo_clear(&b->taken);
    free(b->all);
    free(b);
}
