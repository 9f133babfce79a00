/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/collate.h"

#include "base/buf.h"
#include "base/err.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>

struct rp_collator {
    UCollator *icu;
    char version[64];
};

static void write_version(struct rp_collator *c) {
    UVersionInfo v;
    char library[U_MAX_VERSION_STRING_LENGTH + 1], keys[U_MAX_VERSION_STRING_LENGTH + 1];
    u_getVersion(v);
    u_versionToString(v, library);
    ucol_getVersion(c->icu, v);
    u_versionToString(v, keys);
    snprintf(c->version, sizeof c->version, RP_KEYS "%s %s", library, keys);
}

enum ropa_status rp_collator_open(struct rp_collator **out, struct ropa_err *err) {
    UErrorCode e = U_ZERO_ERROR;
    struct rp_collator *c = calloc(1, sizeof *c);
    *out = NULL;
    if (!c)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    c->icu = ucol_open("th", &e);
    if (U_FAILURE(e)) {
        rp_err_subject(err, ROPA_E_IO, "ICU th", NULL);
        if (err)
            RP_COPY(err->native, u_errorName(e));
        rp_collator_close(c);
        return ROPA_E_IO;
    }
    ucol_setAttribute(c->icu, UCOL_NUMERIC_COLLATION, UCOL_ON, &e); /* "2 ข้อ" before "10 ข้อ" */
    write_version(c);
    *out = c;
    return ROPA_OK;
}

/* Add the key of UTF-16 text; most names fit the array on the stack. */
static void add_key(const struct rp_collator *c, const UChar *s, int32_t n, struct rp_buf *out) {
    uint8_t small[1024], *key = small;
    int32_t need = ucol_getSortKey(c->icu, s, n, small, sizeof small);
    if (need > (int32_t)sizeof small) {
        key = malloc((size_t)need);
        if (key)
            ucol_getSortKey(c->icu, s, n, key, need);
    }
    if (key && need > 0)
        rp_buf_add(out, (const char *)key, (size_t)need - 1);
    else
        out->bad = true;
    if (key != small)
        free(key);
}

enum ropa_status rp_collator_key(struct rp_collator *c, const char *utf8, struct rp_buf *out) {
    UErrorCode e = U_ZERO_ERROR;
    UChar small[256], *s = small;
    size_t bytes = utf8 ? strlen(utf8) : 0;
    int32_t n = 0;
    if (bytes > INT32_MAX / 16)
        bytes = INT32_MAX / 16;
    if (bytes > 255)
        s = malloc((bytes + 1) * sizeof *s);
    if (s)
        u_strFromUTF8WithSub(s, (int32_t)bytes + 1, &n, utf8 ? utf8 : "", (int32_t)bytes, 0xFFFD, NULL, &e);
    if (s && U_SUCCESS(e))
        add_key(c, s, n, out);
    else
        out->bad = true;
    if (s != small)
        free(s);
    return out->bad ? ROPA_E_NOMEM : ROPA_OK;
}

const char *rp_collator_version(const struct rp_collator *c) {
    return c->version;
}

void rp_collator_close(struct rp_collator *c) {
    if (c && c->icu)
        ucol_close(c->icu);
    free(c);
}
