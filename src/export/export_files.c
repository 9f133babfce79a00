/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The files of evidence that a register keeps, in a zip beside its records. */
#include "base/err.h"
#include "export/bundle.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "store/store.h"

#include <ropa/evidence.h>
#include <ropa/exchange.h>

struct packing {
    struct ropa_register *reg;
    struct rp_bundle *bundle;
    size_t n;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool pack(void *ctx, const struct ropa_record *rec) {
    struct packing *p = ctx;
    enum ropa_evidence_file is;
    char day[11];
    p->status = ropa_evidence_find(p->reg, rec, &is, day, p->err);
    if (!p->status && is == ROPA_EVIDENCE_KEPT) {
        p->status = rp_bundle_add_evidence(p->bundle, NULL, p->reg, rec, NULL, p->err);
        p->n += !p->status;
    }
    return !p->status;
}

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    struct packing *p = ctx;
    struct rp_pool pool = {0};
    p->err = err;
    enum ropa_status s = rp_bundle_begin(file, &pool, &p->bundle, err);
    struct ropa_query *q = s ? NULL : ropa_query_new(p->reg, &rp_evidence);
    if (!s)
        s = q ? ropa_register_list(p->reg, q, pack, p, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    s = p->status ? p->status : s;
    if (!s)
        s = rp_bundle_end(p->bundle, err);
    else
        rp_bundle_drop(p->bundle);
    ropa_query_free(q);
    rp_pool_free(&pool);
    return s;
}

static enum ropa_status files_to(struct ropa_register *reg, const struct rp_out *to, size_t *n,
                                 struct ropa_err *err) {
    struct packing p = {.reg = reg};
    enum ropa_status s = rp_store_read_proved(reg->st, err);
    if (s)
        return s;
    s = rp_file_write(to, write, &p, err);
    rp_store_read_end(reg->st);
    if (n)
        *n = p.n;
    return s;
}

enum ropa_status ropa_export_files(struct ropa_register *reg, const char *path, bool overwrite, size_t *n,
                                   struct ropa_err *err) {
    return files_to(reg, &(struct rp_out){.path = path, .overwrite = overwrite}, n, err);
}

enum ropa_status ropa_export_files_to(struct ropa_register *reg, const struct ropa_sink *to, size_t *n,
                                      struct ropa_err *err) {
    return files_to(reg, &(struct rp_out){.path = "zip", .sink = to}, n, err);
}
