/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/letter.h"

#include <string.h>

/* The next sign of a letter's number that tells it from another, 0 at its end: blanks and dots don't, a Thai digit is the digit. */
static int next_sign(const char **number) {
    *number += strspn(*number, " .");
    const unsigned char *s = (const unsigned char *)*number;
    bool thai = s[0] == 0xE0 && s[1] == 0xB9 && s[2] >= 0x90 && s[2] <= 0x99; /* U+0E50 to U+0E59 */
    *number += thai ? 3 : *s != 0;
    return thai ? '0' + s[2] - 0x90 : *s;
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
