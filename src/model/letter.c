/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/letter.h"

#include "base/calendar.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The next sign, a Thai digit as the digit; 0 at the end. */
static int next_byte(const char **number) {
    const unsigned char *s = (const unsigned char *)*number;
    bool thai = s[0] == 0xE0 && s[1] == 0xB9 && s[2] >= 0x90 && s[2] <= 0x99; /* U+0E50 to U+0E59 */
    *number += thai ? 3 : *s != 0;
    return thai ? '0' + s[2] - 0x90 : *s;
}

/* The next one that tells a letter's number from another: blanks and dots don't. */
static int next_sign(const char **number) {
    *number += strspn(*number, " .");
    return next_byte(number);
}

bool rp_letter_is(const char *kind, const char *memo) {
    bool numbered = false;
    for (int c; memo && !numbered && (c = next_sign(&memo));)
        numbered = c >= '0' && c <= '9';
    return numbered && kind && !strcmp(kind, "submit");
}

bool rp_letter_same(const char *memo, const char *day, const char *other, const char *other_day) {
    int c = 1;
    bool same = !strncmp(day, other_day, strlen("2023"));
    while (same && c)
        same = (c = next_sign(&memo)) == next_sign(&other);
    return same;
}

int rp_letter_other_year(const char *memo, const char *day) {
    enum { FIGURES = 4, FAR = 10 /* a letter is entered years later at most */ };
    int calendar = (int)strtol(day, NULL, 10) + RP_BUDDHIST, fiscal = ropa_date_fiscal_year(day), named = 0,
        year = 0, n = 0;
    for (int c = 1; c;) {
        c = next_byte(&memo);
        bool digit = c >= '0' && c <= '9';
        if (!digit && n == FIGURES && abs(year - calendar) <= FAR)
            named = year;
        year = digit && n < FIGURES ? year * 10 + c - '0' : digit ? year : 0;
        n = digit ? n + 1 : 0;
    }
    return named == calendar || named == fiscal ? 0 : named;
}
