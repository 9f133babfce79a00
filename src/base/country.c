/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/country.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
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

/* As officers say it, where the list of countries has another name. */
static const char *const everyday[] = {"อังกฤษ", "อเมริกา", "พม่า",     "เกาหลี", "จีน",     "ไต้หวัน",
                                       "ฮ่องกง", "ยุโรป",   "อียู",      "usa",   "u.s.a.", "uk",
                                       "u.k.",  "eu",     "england", "korea"};
enum {
    N_EVERYDAY = sizeof everyday / sizeof *everyday,
    PART = 4 /* characters of a part that stands for the whole */
};

/* Either holds the other, or so much of it that it is meant. */
static bool is_meant(const char *key, const char *name) {
    char *folded = ropa_text_fold(name);
    bool is =
        folded && *folded && (strstr(key, folded) || (ropa_text_length(key) >= PART && strstr(folded, key)));
    free(folded);
    return is;
}

static bool is_named(const char *key, const char *code, enum ropa_lang lang) {
    struct rp_buf name = {0};
    rp_country_name(code, lang, &name);
    bool is = name.p && strcmp(name.p, code) != 0 && is_meant(key, name.p);
    rp_buf_free(&name);
    return is;
}

bool rp_country_is_home(const char *text) {
    static const char *const home[] = {"th",      "ไทย",         "ประเทศไทย", "ราชอาณาจักรไทย",
                                       "เมืองไทย", "ในประเทศไทย", "ในประเทศ",  "thailand"};
    char *key = ropa_text_fold(text);
    bool is = false;
    for (size_t i = 0; key && !is && i < sizeof home / sizeof *home; i++)
        is = !strcmp(key, home[i]);
    free(key);
    return is;
}

bool rp_country_is(const char *text) {
    char *key = ropa_text_fold(text);
    bool is = false;
    for (size_t i = 0; key && !is && i < N_EVERYDAY; i++)
        is = strlen(everyday[i]) > 4 ? strstr(key, everyday[i]) != NULL : !strcmp(key, everyday[i]);
    for (const char *const *code = uloc_getISOCountries(); key && !is && *code; code++)
        is = !strcasecmp(key, *code) || is_named(key, *code, ROPA_TH) || is_named(key, *code, ROPA_EN);
    free(key);
    return is;
}
