/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/decimal.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_DIGITS = 9 }; /* before the point */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Past one of `words` and the spaces around it; `p` itself where none stands there. */
static const char *past_word(const char *p, const char *const *words) {
    p += *p == ' ';
    for (size_t i = 0; words[i]; i++)
        if (!strncmp(p, words[i], strlen(words[i]))) {
            p += strlen(words[i]);
            return p + (*p == ' ');
        }
    return p;
}

/* Digits in groups of three where there are commas; NULL when they are not. */
static const char *read_whole(const char *p, struct rp_buf *out) {
    size_t n = strspn(p, "0123456789"), digits = 0;
    bool grouped = p[n] == ',';
    if (!n || (grouped && n > 3))
        return NULL;
    while (n) {
        rp_buf_add(out, p, n);
        digits += n;
        p += n;
        n = grouped && *p == ',' ? strspn(p + 1, "0123456789") : 0;
        if (grouped && *p == ',' && n != 3)
            return NULL;
        p += n != 0;
    }
    return digits <= MOST_DIGITS ? p : NULL;
}

static const char *read_figure(const char *p, struct rp_buf *out) {
    p = read_whole(p, out);
    if (!p || *p != '.')
        return p;
    size_t n = strspn(p + 1, "0123456789");
    rp_buf_add(out, p, n + 1);
    return n ? p + 1 + n : NULL;
}

bool rp_decimal_read(const char *text, struct rp_buf *out) {
    static const char *const before[] = {"ร้อยละ", NULL};
    static const char *const after[] = {"%", "เปอร์เซ็นต์", "คะแนน", "per cent", "percent", "points", NULL};
    char *folded = ropa_text_fold(text); /* Thai digits as ASCII */
    size_t n = out->n;
    out->bad |= !folded;
    const char *end = folded ? read_figure(past_word(folded, before), out) : NULL;
    end = end ? past_word(end, after) : NULL;
    bool good = end && !*end && !out->bad;
    free(folded);
    if (good)
        return true;
    if (out->p) {
        out->n = n;
        out->p[n] = '\0';
    }
    return false;
}

long rp_decimal_hundredths(const char *plain) {
    const char *point = strchr(plain, '.');
    long n = strtol(plain, NULL, 10) * 100;
    if (point && is_digit(point[1]))
        n += (point[1] - '0') * 10 + (is_digit(point[2]) ? point[2] - '0' : 0);
    return n;
}

bool rp_decimal_over(const char *plain, unsigned most) {
    long whole = strtol(plain, NULL, 10);
    const char *point = strchr(plain, '.');
    bool more = point && point[1 + strspn(point + 1, "0")];
    return whole > (long)most || (whole == (long)most && more);
}
