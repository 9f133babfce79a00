/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/country.h"

#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

static bool is_code(const char *s) {
    return strlen(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z';
}

void rp_country_name(const char *written, enum ropa_lang lang, struct rp_buf *out) {
    UErrorCode e = U_ZERO_ERROR;
    UChar name[128];
    char place[8] = "und_", text[3 * sizeof name / sizeof *name + 1];
    int32_t n = 0;
    if (is_code(written)) {
        memcpy(place + 4, written, 3);
        n = uloc_getDisplayCountry(place, lang == ROPA_TH ? "th" : "en", name, sizeof name / sizeof *name,
                                   &e);
        u_strToUTF8(text, sizeof text, NULL, name, n, &e);
    }
    rp_buf_str(out, n && U_SUCCESS(e) ? text : written);
}
