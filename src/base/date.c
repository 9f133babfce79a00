/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Dates shown and counted: Buddhist era and Thai words outside, ISO 8601 and Gregorian inside. */
#include <ropa/text.h>

#include "base/buf.h"
#include "base/calendar.h"

#include <stdio.h>

static const struct {
    struct ropa_text full, brief;
} months[12] = {
    {{{"มกราคม", "January"}}, {{"ม.ค.", "Jan"}}},    {{{"กุมภาพันธ์", "February"}}, {{"ก.พ.", "Feb"}}},
    {{{"มีนาคม", "March"}}, {{"มี.ค.", "Mar"}}},       {{{"เมษายน", "April"}}, {{"เม.ย.", "Apr"}}},
    {{{"พฤษภาคม", "May"}}, {{"พ.ค.", "May"}}},       {{{"มิถุนายน", "June"}}, {{"มิ.ย.", "Jun"}}},
    {{{"กรกฎาคม", "July"}}, {{"ก.ค.", "Jul"}}},      {{{"สิงหาคม", "August"}}, {{"ส.ค.", "Aug"}}},
    {{{"กันยายน", "September"}}, {{"ก.ย.", "Sep"}}},  {{{"ตุลาคม", "October"}}, {{"ต.ค.", "Oct"}}},
    {{{"พฤศจิกายน", "November"}}, {{"พ.ย.", "Nov"}}}, {{{"ธันวาคม", "December"}}, {{"ธ.ค.", "Dec"}}},
};

const char *ropa_date_format(const char *iso, enum ropa_lang lang, enum ropa_date_style style, char *out,
                             size_t size) {
    char s[96];
    struct rp_civil c;
    if (!rp_civil_read(iso, &c)) {
        rp_copy(out, size, iso);
        return out;
    }
    int year = lang == ROPA_TH ? c.y + RP_BUDDHIST : c.y;
    const char *name = (style == ROPA_DATE_LONG ? months[c.m - 1].full : months[c.m - 1].brief).in[lang];
    if (style == ROPA_DATE_NUMERIC)
        snprintf(s, sizeof s, "%d/%d/%d", c.d, c.m, year);
    else
        snprintf(s, sizeof s, "%d %s %d", c.d, name, year);
    rp_copy(out, size, s);
    return out;
}

void ropa_date_add_days(const char *iso, int days, char out[11]) {
    struct rp_civil c;
    if (rp_civil_read(iso, &c))
        rp_civil_write(rp_civil_of_day(rp_civil_day(c) + days), out);
    else
        out[0] = '\0';
}

void ropa_date_add_months(const char *iso, int months_after, char out[11]) {
    struct rp_civil c;
    if (!rp_civil_read(iso, &c)) {
        out[0] = '\0';
        return;
    }
    int64_t m = (int64_t)c.y * 12 + c.m - 1 + months_after;
    if (m < 12 || m >= 10000 * 12) {
        c = rp_civil_of_day(m < 12 ? INT64_MIN : INT64_MAX);
    } else {
        c.y = (int)(m / 12);
        c.m = (int)(m % 12) + 1;
        if (c.d > rp_month_days(c.y, c.m))
            c.d = rp_month_days(c.y, c.m);
    }
    rp_civil_write(c, out);
}

int ropa_date_days(const char *from, const char *to) {
    struct rp_civil a, b;
    if (!rp_civil_read(from, &a) || !rp_civil_read(to, &b))
        return 0;
    return (int)(rp_civil_day(b) - rp_civil_day(a));
}

int ropa_date_fiscal_year(const char *iso) {
    struct rp_civil c;
    return rp_civil_read(iso, &c) ? c.y + RP_BUDDHIST + (c.m >= 10) : 0;
}

/* ---- Times ---- */

/* Bangkok's day number and second of the day, held to years that have four digits. */
static struct rp_civil bangkok(int64_t unix_time, int *second) {
    const int64_t far = INT64_C(400000000000);
    if (unix_time > far || unix_time < -far)
        unix_time = unix_time > 0 ? far : -far;
    int64_t t = unix_time + RP_BANGKOK, day = t / RP_DAY - (t % RP_DAY < 0);
    *second = (int)(t - day * RP_DAY);
    return rp_civil_of_day(day);
}

void ropa_date_of_time(int64_t unix_time, char out[11]) {
    int second;
    rp_civil_write(bangkok(unix_time, &second), out);
}

void ropa_time_format(int64_t unix_time, char out[26]) {
    int second;
    char s[64], date[11];
    rp_civil_write(bangkok(unix_time, &second), date);
    snprintf(s, sizeof s, "%sT%02d:%02d:%02d+07:00", date, second / 3600, second / 60 % 60, second % 60);
    rp_copy(out, 26, s);
}
