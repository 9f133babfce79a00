/* Dates: Buddhist era and Thai words outside, ISO 8601 and Gregorian inside. */
#include <ropa/text.h>

#include "base/buf.h"
#include "base/err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    BUDDHIST = 543,
    FIRST_YEAR = 1800, /* Gregorian years that a typed date may have */
    LAST_YEAR = 2200,
    BUDDHIST_FROM = 2400, /* a bare year above this is Buddhist era */
    LONGEST = 160,        /* bytes; no date is longer */
    BANGKOK = 7 * 3600,
    DAY = 86400
};

struct civil {
    int y, m, d;
};

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

/* ---- The calendar ---- */

static bool leap(int y) {
    return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

static int month_days(int y, int m) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && leap(y) ? 29 : days[m - 1];
}

static bool in_calendar(struct civil c) {
    return c.m >= 1 && c.m <= 12 && c.d >= 1 && c.d <= month_days(c.y, c.m);
}

/* Days since 1970-01-01, counting years from March so that the leap day comes last. */
static int64_t day_number(struct civil c) {
    int64_t y = c.m <= 2 ? c.y - 1 : c.y;
    int64_t in_year = (153 * ((c.m + 9) % 12) + 2) / 5 + c.d - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + in_year - 719468;
}

static struct civil civil_of(int64_t day) {
    static const struct civil first = {1, 1, 1}, last = {9999, 12, 31};
    if (day < day_number(first))
        return first;
    if (day > day_number(last))
        return last;
    int64_t z = day + 719468, era = z / 146097, in_era = z % 146097;
    int64_t y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int64_t in_year = in_era - (365 * y + y / 4 - y / 100);
    int m = (int)((5 * in_year + 2) / 153);
    struct civil c = {(int)(y + era * 400), m < 10 ? m + 3 : m - 9, (int)(in_year - (153 * m + 2) / 5) + 1};
    c.y += c.m <= 2;
    return c;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Read exactly `n` digits. */
static bool read_digits(const char *s, int n, int *out) {
    *out = 0;
    for (int i = 0; i < n; i++) {
        if (!is_digit(s[i]))
            return false;
        *out = *out * 10 + (s[i] - '0');
    }
    return true;
}

static bool read_iso(const char *s, struct civil *c) {
    return s && strlen(s) == 10 && s[4] == '-' && s[7] == '-' && read_digits(s, 4, &c->y) &&
           read_digits(s + 5, 2, &c->m) && read_digits(s + 8, 2, &c->d) && c->y > 0 && in_calendar(*c);
}

static void write_iso(struct civil c, char out[11]) {
    char s[40];
    snprintf(s, sizeof s, "%04d-%02d-%02d", c.y, c.m, c.d);
    rp_copy(out, 11, s);
}

/* ---- Reading what an officer typed ---- */

enum word_kind { W_MONTH, W_ERA, W_SKIP, W_RELATIVE };
enum era { ERA_NONE, ERA_BUDDHIST, ERA_CHRISTIAN };

/* Words as ropa_text_fold() leaves them, without dots. */
/* clang-format off */
static const struct word {
    const char *text;
    enum word_kind kind;
    int value; /* month, era, or days from today */
} words[] = {
    {"มกราคม", W_MONTH, 1},      {"มกรา", W_MONTH, 1},     {"มค", W_MONTH, 1},
    {"กุมภาพันธ์", W_MONTH, 2},    {"กุมภา", W_MONTH, 2},     {"กพ", W_MONTH, 2},
    {"มีนาคม", W_MONTH, 3},       {"มีนา", W_MONTH, 3},      {"มีค", W_MONTH, 3},
    {"เมษายน", W_MONTH, 4},     {"เมษา", W_MONTH, 4},     {"เมย", W_MONTH, 4},
    {"พฤษภาคม", W_MONTH, 5},    {"พฤษภา", W_MONTH, 5},   {"พค", W_MONTH, 5},
    {"มิถุนายน", W_MONTH, 6},      {"มิถุนา", W_MONTH, 6},     {"มิย", W_MONTH, 6},
    {"กรกฎาคม", W_MONTH, 7},     {"กรกฎา", W_MONTH, 7},    {"กค", W_MONTH, 7},
    {"กรกฏาคม", W_MONTH, 7},     {"กรกฏา", W_MONTH, 7},    /* the slip with TO PATAK is common */
    {"สิงหาคม", W_MONTH, 8},      {"สิงหา", W_MONTH, 8},     {"สค", W_MONTH, 8},
    {"กันยายน", W_MONTH, 9},      {"กันยา", W_MONTH, 9},     {"กย", W_MONTH, 9},
    {"ตุลาคม", W_MONTH, 10},      {"ตุลา", W_MONTH, 10},     {"ตค", W_MONTH, 10},
    {"พฤศจิกายน", W_MONTH, 11},   {"พฤศจิกา", W_MONTH, 11}, {"พย", W_MONTH, 11},
    {"ธันวาคม", W_MONTH, 12},     {"ธันวา", W_MONTH, 12},    {"ธค", W_MONTH, 12},
    {"january", W_MONTH, 1},    {"jan", W_MONTH, 1},     {"february", W_MONTH, 2},
    {"feb", W_MONTH, 2},        {"march", W_MONTH, 3},   {"mar", W_MONTH, 3},
    {"april", W_MONTH, 4},      {"apr", W_MONTH, 4},     {"may", W_MONTH, 5},
    {"june", W_MONTH, 6},       {"jun", W_MONTH, 6},     {"july", W_MONTH, 7},
    {"jul", W_MONTH, 7},        {"august", W_MONTH, 8},  {"aug", W_MONTH, 8},
    {"september", W_MONTH, 9},  {"sept", W_MONTH, 9},    {"sep", W_MONTH, 9},
    {"october", W_MONTH, 10},   {"oct", W_MONTH, 10},    {"november", W_MONTH, 11},
    {"nov", W_MONTH, 11},       {"december", W_MONTH, 12}, {"dec", W_MONTH, 12},
    {"พศ", W_ERA, ERA_BUDDHIST}, {"พุทธศักราช", W_ERA, ERA_BUDDHIST}, {"be", W_ERA, ERA_BUDDHIST},
    {"คศ", W_ERA, ERA_CHRISTIAN}, {"คริสต์ศักราช", W_ERA, ERA_CHRISTIAN}, {"ad", W_ERA, ERA_CHRISTIAN},
    {"วันที่", W_SKIP, 0},         {"ที่", W_SKIP, 0},         {"เดือน", W_SKIP, 0},
    {"ปี", W_SKIP, 0},           {"วันอาทิตย์", W_SKIP, 0},   {"วันจันทร์", W_SKIP, 0},
    {"วันอังคาร", W_SKIP, 0},     {"วันพุธ", W_SKIP, 0},      {"วันพฤหัสบดี", W_SKIP, 0},
    {"วันศุกร์", W_SKIP, 0},      {"วันเสาร์", W_SKIP, 0},
    {"วันนี้", W_RELATIVE, 0},     {"today", W_RELATIVE, 0}, {"เมื่อวาน", W_RELATIVE, -1},
    {"เมื่อวานนี้", W_RELATIVE, -1}, {"yesterday", W_RELATIVE, -1}, {"พรุ่งนี้", W_RELATIVE, 1},
    {"tomorrow", W_RELATIVE, 1},
};
/* clang-format on */

/* What stands in a date, before any of it is judged. */
struct scan {
    int nums, num[3], digits[3];
    char sep[3];         /* before each number; 0 none */
    int month, month_at; /* 0 none; how many numbers stood before */
    enum era era;
    int era_at;
    bool relative;
    int days;
};

/* Bytes of `s` that spell `word`, dots and spaces between its letters passed over; 0 when they do not. */
static size_t spells(const char *s, const char *word) {
    size_t i = 0;
    for (; *word; word++, i++) {
        while (i && (s[i] == '.' || s[i] == ' '))
            i++;
        if (s[i] != *word)
            return 0;
    }
    return i;
}

static const struct word *longest_word(const char *s, size_t *len) {
    const struct word *found = NULL;
    size_t best = 0;
    *len = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t n = strlen(words[i].text), bytes = n > best ? spells(s, words[i].text) : 0;
        if (!bytes)
            continue;
        best = n;
        *len = bytes;
        found = &words[i];
    }
    return found;
}

static bool take_word(const char **p, struct scan *s, char *sep) {
    size_t len = 0;
    const struct word *w = longest_word(*p, &len);
    if (!w || (w->kind == W_MONTH && s->month) || (w->kind == W_ERA && s->era) || s->relative)
        return false;
    *p += len;
    *p += strspn(*p, w->kind == W_MONTH ? "." : ". ");
    if (w->kind == W_MONTH) {
        s->month = w->value;
        s->month_at = s->nums;
        *sep = 0;
    } else if (w->kind == W_ERA) {
        s->era = (enum era)w->value;
        s->era_at = s->nums;
    } else if (w->kind == W_RELATIVE) {
        s->relative = true;
        s->days = w->value;
    }
    return true;
}

static bool take_number(const char **p, struct scan *s, char sep) {
    int n = (int)strspn(*p, "0123456789");
    if (s->nums == 3 || n > 4)
        return false;
    read_digits(*p, n, &s->num[s->nums]);
    s->digits[s->nums] = n;
    s->sep[s->nums++] = sep;
    *p += n;
    return true;
}

/* Spaces around at most one mark; false for a second mark. */
static bool take_separator(const char **p, char *sep) {
    if (*sep)
        return false;
    *p += strspn(*p, " ");
    *sep = ' ';
    if (**p && strchr("/-.,", **p)) {
        *sep = **p;
        *p += 1;
    }
    *p += strspn(*p, " ");
    return true;
}

static bool scan_date(const char *p, struct scan *s) {
    char sep = 0;
    bool ok = *p && !strchr(" /-.,", *p);
    while (ok && *p) {
        if (is_digit(*p)) {
            ok = take_number(&p, s, sep);
            sep = 0;
        } else if (strchr(" /-.,", *p)) {
            ok = take_separator(&p, &sep);
        } else {
            ok = take_word(&p, s, &sep);
        }
    }
    return ok && !sep;
}

/* Which number is the day, the month (when not a word) and the year; false when they are no date. */
static bool place_numbers(const struct scan *s, int *day, int *month, int *year) {
    bool year_first = s->nums && s->digits[0] == 4;
    *year = year_first ? 0 : s->nums - 1;
    *day = year_first ? s->nums - 1 : 0;
    *month = 1;
    if (s->month)
        return s->nums == 2 && s->month_at < 2;
    return s->nums == 3 && s->digits[1] <= 2 && s->sep[1] == s->sep[2] && s->sep[1] && s->sep[1] != ',';
}

/* The Gregorian year that `num` of `digits` digits means; 0 when none that is accepted. */
static int gregorian(int num, int digits, enum era era) {
    if (digits == 2 && era != ERA_CHRISTIAN)
        num += 2500 - BUDDHIST;
    else if (digits != 4)
        return 0;
    else if (era == ERA_BUDDHIST || (era == ERA_NONE && num > BUDDHIST_FROM))
        num -= BUDDHIST;
    return num >= FIRST_YEAR && num <= LAST_YEAR ? num : 0;
}

static enum ropa_status resolve(const struct scan *s, struct civil *c) {
    int day = 0, month = 0, year = 0;
    if (!place_numbers(s, &day, &month, &year))
        return ROPA_E_DATE;
    if (s->digits[day] > 2 || (s->era && s->era_at != year))
        return ROPA_E_DATE;
    c->y = gregorian(s->num[year], s->digits[year], s->era);
    c->m = s->month ? s->month : s->num[month];
    c->d = s->num[day];
    if (!c->y)
        return ROPA_E_DATE;
    return in_calendar(*c) ? ROPA_OK : ROPA_E_NO_SUCH_DAY;
}

static enum ropa_status resolve_relative(const struct scan *s, const char *today, struct civil *c) {
    if (s->nums || s->month || s->era || !read_iso(today, c))
        return ROPA_E_DATE;
    *c = civil_of(day_number(*c) + s->days);
    return ROPA_OK;
}

/* The date in folded text. On ROPA_E_NO_SUCH_DAY `c` holds what was asked for. */
static enum ropa_status read_date(const char *folded, const char *today, struct civil *c) {
    struct scan s = {0};
    if (!scan_date(folded, &s))
        return ROPA_E_DATE;
    return s.relative ? resolve_relative(&s, today, c) : resolve(&s, c);
}

/* The nearest right date to one that is not in the calendar: month and day exchanged, or the month's last day. */
static struct civil nearest(struct civil c) {
    struct civil swapped = {c.y, c.d, c.m};
    if (c.m > 12 && in_calendar(swapped))
        return swapped;
    if (c.m < 1 || c.m > 12)
        c.m = 12;
    c.d = month_days(c.y, c.m);
    return c;
}

/* Fill `err` for `in`; the example in the hint ends with `time` ("" for a date alone). */
static enum ropa_status refuse(enum ropa_status st, const char *in, struct civil c, const char *time,
                               struct ropa_err *err) {
    char hint[64];
    c = st == ROPA_E_NO_SUCH_DAY ? nearest(c) : (struct civil){2023, 3, 31};
    snprintf(hint, sizeof hint, "%02d/%02d/%04d%s", c.d, c.m, c.y + BUDDHIST, time);
    rp_err(err, st, in);
    rp_err_hint(err, hint, hint);
    return st;
}

/* The folded form of `in`, owned; *st says why there is none. */
static char *fold_date(const char *in, enum ropa_status *st) {
    char *folded = NULL;
    *st = ROPA_E_DATE;
    if (in && strnlen(in, LONGEST + 1) <= LONGEST) {
        folded = ropa_text_fold(in);
        *st = folded ? ROPA_OK : ROPA_E_NOMEM;
    }
    return folded;
}

enum ropa_status ropa_date_parse(const char *in, const char *today, char out[11], struct ropa_err *err) {
    enum ropa_status st;
    struct civil c = {0};
    char *folded = fold_date(in, &st);
    out[0] = '\0';
    if (folded)
        st = read_date(folded, today, &c);
    free(folded);
    if (st == ROPA_E_NOMEM)
        return rp_err(err, st, NULL);
    if (st != ROPA_OK)
        return refuse(st, in, c, "", err);
    write_iso(c, out);
    return ROPA_OK;
}

/* ---- Showing and counting ---- */

const char *ropa_date_format(const char *iso, enum ropa_lang lang, enum ropa_date_style style, char *out,
                             size_t size) {
    char s[96];
    struct civil c;
    if (!read_iso(iso, &c)) {
        rp_copy(out, size, iso);
        return out;
    }
    int year = lang == ROPA_TH ? c.y + BUDDHIST : c.y;
    const char *name = (style == ROPA_DATE_LONG ? months[c.m - 1].full : months[c.m - 1].brief).in[lang];
    if (style == ROPA_DATE_NUMERIC)
        snprintf(s, sizeof s, "%d/%d/%d", c.d, c.m, year);
    else
        snprintf(s, sizeof s, "%d %s %d", c.d, name, year);
    rp_copy(out, size, s);
    return out;
}

void ropa_date_add_days(const char *iso, int days, char out[11]) {
    struct civil c;
    if (read_iso(iso, &c))
        write_iso(civil_of(day_number(c) + days), out);
    else
        out[0] = '\0';
}

void ropa_date_add_months(const char *iso, int months_after, char out[11]) {
    struct civil c;
    if (!read_iso(iso, &c)) {
        out[0] = '\0';
        return;
    }
    int64_t m = (int64_t)c.y * 12 + c.m - 1 + months_after;
    if (m < 12 || m >= 10000 * 12) {
        c = civil_of(m < 12 ? INT64_MIN : INT64_MAX);
    } else {
        c.y = (int)(m / 12);
        c.m = (int)(m % 12) + 1;
        if (c.d > month_days(c.y, c.m))
            c.d = month_days(c.y, c.m);
    }
    write_iso(c, out);
}

int ropa_date_days(const char *from, const char *to) {
    struct civil a, b;
    if (!read_iso(from, &a) || !read_iso(to, &b))
        return 0;
    return (int)(day_number(b) - day_number(a));
}

int ropa_date_fiscal_year(const char *iso) {
    struct civil c;
    return read_iso(iso, &c) ? c.y + BUDDHIST + (c.m >= 10) : 0;
}

/* ---- Times ---- */

/* Bangkok's day number and second of the day, held to years that have four digits. */
static struct civil bangkok(int64_t unix_time, int *second) {
    const int64_t far = INT64_C(400000000000);
    if (unix_time > far || unix_time < -far)
        unix_time = unix_time > 0 ? far : -far;
    int64_t t = unix_time + BANGKOK, day = t / DAY - (t % DAY < 0);
    *second = (int)(t - day * DAY);
    return civil_of(day);
}

void ropa_date_of_time(int64_t unix_time, char out[11]) {
    int second;
    write_iso(bangkok(unix_time, &second), out);
}

void ropa_time_format(int64_t unix_time, char out[26]) {
    int second;
    char s[64], date[11];
    write_iso(bangkok(unix_time, &second), date);
    snprintf(s, sizeof s, "%sT%02d:%02d:%02d+07:00", date, second / 3600, second / 60 % 60, second % 60);
    rp_copy(out, 26, s);
}

/* Read "z", "+07:00", "+0700" or "+07" as seconds east; "" is Bangkok. */
static bool read_zone(const char *p, int *east) {
    int h = 0, m = 0, sign = *p == '-' ? -1 : 1;
    *east = *p ? 0 : BANGKOK;
    if (!*p || !strcmp(p, "z"))
        return true;
    if ((*p != '+' && *p != '-') || !read_digits(p + 1, 2, &h))
        return false;
    p += 3;
    p += *p == ':';
    if (*p && (!read_digits(p, 2, &m) || p[2]))
        return false;
    *east = sign * (h * 3600 + m * 60);
    return h <= 14 && m < 60;
}

/* Read the folded "9:30", "09:30:15.2+07:00"; `second` of the day in UTC, so perhaps negative. */
static bool read_clock(const char *p, int *second) {
    int h, m, s = 0, east;
    int n = is_digit(p[0]) && is_digit(p[1]) ? 2 : 1;
    if (!read_digits(p, n, &h) || !strchr(":.", p[n]) || !read_digits(p + n + 1, 2, &m))
        return false;
    p += n + 3;
    if (*p == ':') {
        if (!read_digits(p + 1, 2, &s))
            return false;
        p += 3;
        if (*p == '.')
            p += 1 + strspn(p + 1, "0123456789");
    }
    p += *p == ' ';
    if (h > 23 || m > 59 || s > 59 || !read_zone(p, &east))
        return false;
    *second = h * 3600 + m * 60 + s - east;
    return true;
}

/* Remove `tail` and spaces from the end of `s`; false when it does not end so. */
static bool strip(char *s, const char *tail) {
    size_t n = strlen(s), t = strlen(tail);
    if (n < t || strcmp(s + n - t, tail) != 0)
        return false;
    for (n -= t; n && s[n - 1] == ' ';)
        n--;
    s[n] = '\0';
    return true;
}

/*
 * Cut the time off the folded date-time `s` and return it, NULL when there is none. A time has a colon, or a full
 * stop when the sign for o'clock follows.
 */
static char *split_clock(char *s) {
    bool oclock = strip(s, "น.") || strip(s, "น");
    char *mark = strchr(s, ':');
    if (!mark && oclock)
        mark = strrchr(s, '.');
    if (!mark)
        return NULL;
    char *clock = mark;
    while (clock > s && is_digit(clock[-1]))
        clock--;
    if (clock == s || (clock[-1] != ' ' && clock[-1] != 't'))
        *clock = '\0'; /* not parted from a date: refused as no time */
    else
        clock[-1] = '\0';
    strip(s, "เวลา");
    return clock;
}

enum ropa_status ropa_time_parse(const char *in, const char *today, int64_t *out, struct ropa_err *err) {
    enum ropa_status st;
    struct civil c = {0};
    int second = -BANGKOK;
    char *folded = fold_date(in, &st);
    *out = 0;
    if (folded) {
        const char *clock = split_clock(folded);
        st = read_date(folded, today, &c);
        if (st == ROPA_OK && clock && !read_clock(clock, &second))
            st = ROPA_E_DATE;
    }
    free(folded);
    if (st == ROPA_E_NOMEM)
        return rp_err(err, st, NULL);
    if (st != ROPA_OK)
        return refuse(st, in, c, " 09:30", err);
    *out = day_number(c) * DAY + second;
    return ROPA_OK;
}
