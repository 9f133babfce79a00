/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/calendar.h"

#include "base/buf.h"

#include <stdio.h>
#include <string.h>

static bool leap(int y) {
    return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

int rp_month_days(int y, int m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && leap(y) ? 29 : days[m - 1];
}

bool rp_civil_valid(struct rp_civil c) {
    return c.m >= 1 && c.m <= 12 && c.d >= 1 && c.d <= rp_month_days(c.y, c.m);
}

/* Years are counted from March, so that the leap day comes last. */
int64_t rp_civil_day(struct rp_civil c) {
    int64_t y = c.m <= 2 ? c.y - 1 : c.y;
    int64_t in_year = (153 * ((c.m + 9) % 12) + 2) / 5 + c.d - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + in_year - 719468;
}

struct rp_civil rp_civil_of_day(int64_t day) {
    static const struct rp_civil first = {1, 1, 1}, last = {9999, 12, 31};
    if (day < rp_civil_day(first))
        return first;
    if (day > rp_civil_day(last))
        return last;
    int64_t z = day + 719468, era = z / 146097, in_era = z % 146097;
    int64_t y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int64_t in_year = in_era - (365 * y + y / 4 - y / 100);
    int m = (int)((5 * in_year + 2) / 153);
    struct rp_civil c = {(int)(y + era * 400), m < 10 ? m + 3 : m - 9,
                         (int)(in_year - (153 * m + 2) / 5) + 1};
    c.y += c.m <= 2;
    return c;
}

bool rp_is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool rp_read_digits(const char *s, int n, int *out) {
    *out = 0;
    for (int i = 0; i < n; i++) {
        if (!rp_is_digit(s[i]))
            return false;
        *out = *out * 10 + (s[i] - '0');
    }
    return true;
}

bool rp_civil_read(const char *s, struct rp_civil *c) {
    return s && strlen(s) == 10 && s[4] == '-' && s[7] == '-' && rp_read_digits(s, 4, &c->y) &&
           rp_read_digits(s + 5, 2, &c->m) && rp_read_digits(s + 8, 2, &c->d) && c->y > 0 &&
           rp_civil_valid(*c);
}

void rp_civil_write(struct rp_civil c, char out[11]) {
    char s[40];
    snprintf(s, sizeof s, "%04d-%02d-%02d", c.y, c.m, c.d);
    rp_copy(out, 11, s);
}
