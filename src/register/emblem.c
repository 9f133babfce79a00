/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/emblem.h"

#include "base/err.h"
#include "exchange/sheet/png.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/place.h"

#include <ropa/evidence.h>
#include <string.h>

enum { MOST_BYTES = 1 << 20, MOST_POINTS = 4000 };

struct reading {
    struct rp_buf *out;
    bool big;
};

static bool take(void *ctx, const void *bytes, size_t n) {
    struct reading *r = ctx;
    r->big |= r->out->n + n > MOST_BYTES;
    return !r->big && rp_buf_put(r->out, bytes, n);
}

static enum ropa_status unfit(struct ropa_err *err) {
    static const struct ropa_text why = {
        {"ภาพตราต้องเป็นไฟล์ png ที่เปิดเป็นภาพได้ครบ ไม่เกิน 1 MB ด้านละไม่เกิน 4000 จุด ที่เก็บเป็นหลักฐานในทะเบียน",
         "the picture must be a whole png of at most 1 MB and 4000 points a side, kept as evidence in the register"}};
    return rp_place_unfit("garuda", &why, NULL, err);
}

enum ropa_status rp_emblem_read(struct ropa_register *reg, const struct ropa_record *setting,
                                struct rp_emblem *out, struct ropa_err *err) {
    const char *uid = setting ? ropa_record_get(setting, SET_GARUDA) : NULL;
    struct reading r = {.out = &out->png};
    struct ropa_record *evidence = NULL;
    enum ropa_evidence_file is = ROPA_EVIDENCE_ERASED;
    char day[11];
    *out = (struct rp_emblem){.wide = 0};
    enum ropa_status s = uid ? rp_store_get(reg->st, &rp_evidence, uid, &evidence, err) : ROPA_OK;
    if (!s && evidence)
        s = ropa_evidence_find(reg, evidence, &is, day, err);
    if (!s && is == ROPA_EVIDENCE_KEPT)
        s = ropa_evidence_send(reg, evidence, &(struct ropa_sink){take, &r}, err);
    if (r.big || (!s && is != ROPA_EVIDENCE_ERASED &&
                  !rp_png_whole(out->png.p, out->png.n, MOST_POINTS, &out->wide, &out->high)))
        s = unfit(err);
    ropa_record_free(evidence);
    if (s) {
        rp_buf_free(&out->png);
        *out = (struct rp_emblem){.wide = 0};
    }
    return s;
}
