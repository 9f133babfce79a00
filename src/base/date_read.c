/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Dates and times as officers type them. */
#include <ropa/text.h>

#include "base/buf.h"
#include "base/calendar.h"
#include "base/err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    BUDDHIST_FROM = 2400, /* a bare year above this is Buddhist era */
    LONGEST = 160,        /* bytes; no date is longer */
    READINGS = 3,         /* years that two digits may mean */
    YEARS_AHEAD = 10      /* a term further ahead is written with four digits */
};

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
    bool english;        /* the month's name is */
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
        s->english = w->text[0] >= 'a' && w->text[0] <= 'z'; /* and so the year is of the Common Era */
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
    rp_read_digits(*p, n, &s->num[s->nums]);
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
        if (rp_is_digit(*p)) {
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

/* Three numbers of two digits as programs write them, "23-03-31": the year may be the first. */
static bool may_begin_with_year(const struct scan *s) {
    return s->nums == 3 && !s->month && !s->era && s->digits[0] == 2 && s->digits[1] == 2 &&
           s->digits[2] == 2 && s->sep[1] == '-' && s->sep[2] == '-';
}

/* Which number is the day, the month (when not a word) and the year; false when they are no date. */
static bool place_numbers(const struct scan *s, int *day, int *month, int *year) {
    bool year_first = s->nums && (s->digits[0] == 4 || (may_begin_with_year(s) && s->num[0] > 31));
    *year = year_first ? 0 : s->nums - 1;
    *day = year_first ? s->nums - 1 : 0;
    *month = 1;
    if (s->month)
        return s->nums == 2 && s->month_at < 2;
    return s->nums == 3 && s->digits[1] <= 2 && s->sep[1] == s->sep[2] && s->sep[1] && s->sep[1] != ',';
}

/* The Gregorian years that `num` of `digits` digits may mean, the likeliest first, 0 where no more is accepted. */
static void gregorian(int num, int digits, enum era era, bool english, int year[READINGS]) {
    static const int century[][READINGS] = {
        {2500 - RP_BUDDHIST, 2000, 1900}, /* as it is mostly written */
        {2000, 1900, 2500 - RP_BUDDHIST}, /* beside an English month */
        {2500 - RP_BUDDHIST, 2400 - RP_BUDDHIST, 0},
    };
    const int *from = century[era == ERA_BUDDHIST ? 2 : english];
    if (digits == 2 && era != ERA_CHRISTIAN) /* "ค.ศ. 65" leaves it open */
        for (int i = 0; i < READINGS; i++)
            year[i] = from[i] ? from[i] + num : 0;
    else if (digits == 4)
        year[0] = era == ERA_BUDDHIST || (era == ERA_NONE && num > BUDDHIST_FROM) ? num - RP_BUDDHIST : num;
    if (digits == 4 && (year[0] < RP_FIRST_YEAR || year[0] > RP_LAST_YEAR))
        year[0] = 0;
}

/* The day and month of `c`, and the years that may be meant: the first is what it is taken for. */
static enum ropa_status resolve(const struct scan *s, struct rp_civil *c, int year[READINGS]) {
    int d = 0, m = 0, y = 0, n = 0;
    if (!place_numbers(s, &d, &m, &y))
        return ROPA_E_DATE;
    if (s->digits[d] > 2 || (s->era && s->era_at != y))
        return ROPA_E_DATE;
    gregorian(s->num[y], s->digits[y], s->era, s->english, year);
    *c = (struct rp_civil){year[0], s->month ? s->month : s->num[m], s->num[d]};
    if (!c->y)
        return ROPA_E_DATE;
    for (int i = 0; i < READINGS; i++) { /* 29/2/24 is in the calendar of one of them */
        struct rp_civil then = {year[i], c->m, c->d};
        if (year[i] && rp_civil_valid(then))
            year[n++] = year[i];
    }
    if (!n) /* whichever is meant */
        return ROPA_E_NO_SUCH_DAY;
    for (int i = n; i < READINGS; i++)
        year[i] = 0;
    c->y = year[0];
    return ROPA_OK;
}

/*
 * The year that is told beside the first of `year`, the nearest to `now`; 0 where none may be meant: the first is much
 * nearer, and not so far ahead that what happened long ago is as likely.
 */
static int second_reading(const int year[READINGS], int now) {
    bool ahead = year[0] > now + YEARS_AHEAD;
    int best = 0;
    for (int i = 1; i < READINGS; i++)
        if (year[i] && !(ahead && year[i] > now + YEARS_AHEAD) &&
            (!best || abs(year[i] - now) < abs(best - now)))
            best = year[i];
    return best && (ahead || abs(best - now) < 2 * abs(year[0] - now)) ? best : 0;
}

/* The day that "23-03-31" is where its year comes first, as it does in dates of the Common Era; false where it can't. */
static bool year_first(const struct scan *s, struct rp_civil *c) {
    struct rp_civil first = {2000 + s->num[0], s->num[1], s->num[2]};
    if (!may_begin_with_year(s) || s->num[0] > 31 || !rp_civil_valid(first))
        return false;
    *c = first;
    return true;
}

static enum ropa_status resolve_relative(const struct scan *s, const char *today, struct rp_civil *c) {
    if (s->nums || s->month || s->era || !rp_civil_read(today, c))
        return ROPA_E_DATE;
    *c = rp_civil_of_day(rp_civil_day(*c) + s->days);
    return ROPA_OK;
}

/*
 * The date in folded text. On ROPA_E_NO_SUCH_DAY `c` holds what was asked for; on ROPA_E_YEAR one day that may be meant,
 * and `other` another.
 */
static enum ropa_status read_date(const char *folded, const char *today, struct rp_civil *c,
                                  struct rp_civil *other) {
    struct scan s = {0};
    struct rp_civil now, swapped;
    int year[READINGS] = {0}, elsewhen = 0;
    if (!scan_date(folded, &s))
        return ROPA_E_DATE;
    if (s.relative)
        return resolve_relative(&s, today, c);
    enum ropa_status st = resolve(&s, c, year);
    if ((st && st != ROPA_E_NO_SUCH_DAY) || !today || !rp_civil_read(today, &now))
        return st;
    for (int i = 0; st && i < READINGS; i++) /* the day that is proposed lies near */
        if (year[i] && abs(year[i] - now.y) < abs(c->y - now.y))
            c->y = year[i];
    if (st)
        return st;
    *other = *c;
    other->y = elsewhen = second_reading(year, now.y);
    bool first = year_first(&s, &swapped) && (!elsewhen || abs(swapped.y - now.y) < abs(elsewhen - now.y));
    if (first)
        *other = swapped;
    return first || elsewhen ? ROPA_E_YEAR : st;
}

/* The nearest right date to one that is not in the calendar: month and day exchanged, or the month's last day. */
static struct rp_civil nearest(struct rp_civil c) {
    struct rp_civil swapped = {c.y, c.d, c.m};
    if (c.m > 12 && rp_civil_valid(swapped))
        return swapped;
    if (c.m < 1 || c.m > 12)
        c.m = 12;
    c.d = rp_month_days(c.y, c.m);
    return c;
}

/* Say both days that `in` may be. */
static enum ropa_status refuse_year(const char *in, struct rp_civil c, struct rp_civil other,
                                    struct ropa_err *err) {
    char days[2][11], shown[2][64], hint[2][160];
    rp_civil_write(c, days[0]);
    rp_civil_write(other, days[1]);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        for (int i = 0; i < 2; i++)
            ropa_date_format(days[i], (enum ropa_lang)lang, ROPA_DATE_SHORT, shown[i], sizeof shown[i]);
        snprintf(hint[lang], sizeof hint[lang], "%s %s %s", shown[0], lang == ROPA_TH ? "หรือ" : "or",
                 shown[1]);
    }
    rp_err(err, ROPA_E_YEAR, in);
    rp_err_hint(err, hint[ROPA_TH], hint[ROPA_EN]);
    return ROPA_E_YEAR;
}

/* Fill `err` for `in`; the example in the hint ends with `time` ("" for a date alone). */
static enum ropa_status refuse(enum ropa_status st, const char *in, struct rp_civil c, const char *time,
                               struct ropa_err *err) {
    char hint[64];
    c = st == ROPA_E_NO_SUCH_DAY ? nearest(c) : (struct rp_civil){2023, 3, 31};
    snprintf(hint, sizeof hint, "%02d/%02d/%04d%s", c.d, c.m, c.y + RP_BUDDHIST, time);
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
    struct rp_civil c = {0}, other = {0};
    char *folded = fold_date(in, &st);
    out[0] = '\0';
    if (folded)
        st = read_date(folded, today, &c, &other);
    free(folded);
    if (st == ROPA_E_NOMEM)
        return rp_err(err, st, NULL);
    if (st == ROPA_E_YEAR)
        return refuse_year(in, c, other, err);
    if (st != ROPA_OK)
        return refuse(st, in, c, "", err);
    rp_civil_write(c, out);
    return ROPA_OK;
}

/* ---- times ---- */

/* Read "z", "+07:00", "+0700" or "+07" as seconds east; "" is Bangkok. */
static bool read_zone(const char *p, int *east) {
    int h = 0, m = 0, sign = *p == '-' ? -1 : 1;
    *east = *p ? 0 : RP_BANGKOK;
    if (!*p || !strcmp(p, "z"))
        return true;
    if ((*p != '+' && *p != '-') || !rp_read_digits(p + 1, 2, &h))
        return false;
    p += 3;
    p += *p == ':';
    if (*p && (!rp_read_digits(p, 2, &m) || p[2]))
        return false;
    *east = sign * (h * 3600 + m * 60);
    return h <= 14 && m < 60;
}

/* Read the folded "9:30", "09:30:15.2+07:00"; `second` of the day in UTC, so perhaps negative. */
static bool read_clock(const char *p, int *second) {
    int h, m, s = 0, east;
    int n = rp_is_digit(p[0]) && rp_is_digit(p[1]) ? 2 : 1;
    if (!rp_read_digits(p, n, &h) || !strchr(":.", p[n]) || !rp_read_digits(p + n + 1, 2, &m))
        return false;
    p += n + 3;
    if (*p == ':') {
        if (!rp_read_digits(p + 1, 2, &s))
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

/* The full stop of the "10.00" that stands after a year or the word for time, NULL where there is none. */
static char *last_stop(char *s) {
    char *space = strrchr(s, ' '), *stop = space ? strchr(space, '.') : NULL;
    long before = stop ? stop - space - 1 : 0;
    int h, m;
    if ((before != 1 && before != 2) || !rp_read_digits(space + 1, (int)before, &h) ||
        !rp_read_digits(stop + 1, 2, &m) || stop[3])
        return NULL;
    bool year = space - s >= 2 && rp_is_digit(space[-1]) && rp_is_digit(space[-2]);
    static const char word[] = "เวลา";
    size_t n = sizeof word - 1;
    return year || ((size_t)(space - s) > n && !strncmp(space - n, word, n)) ? stop : NULL;
}

/*
 * Cut the time off the folded date-time `s` and return it, NULL when there is none. A time has a colon, or a full
 * stop as offices write it: "31 มี.ค. 2566 10.00", with the sign for o'clock wherever it stands.
 */
static char *split_clock(char *s) {
    bool oclock = strip(s, "น.") || strip(s, "น");
    char *mark = strchr(s, ':');
    if (!mark)
        mark = oclock ? strrchr(s, '.') : last_stop(s);
    if (!mark)
        return NULL;
    char *clock = mark;
    while (clock > s && rp_is_digit(clock[-1]))
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
    struct rp_civil c = {0}, other = {0};
    int second = -RP_BANGKOK;
    char *folded = fold_date(in, &st);
    *out = 0;
    if (folded) {
        const char *clock = split_clock(folded);
        st = read_date(folded, today, &c, &other);
        if (st == ROPA_OK && clock && !read_clock(clock, &second))
            st = ROPA_E_DATE;
    }
    free(folded);
    if (st == ROPA_E_NOMEM)
        return rp_err(err, st, NULL);
    if (st == ROPA_E_YEAR)
        return refuse_year(in, c, other, err);
    if (st != ROPA_OK)
        return refuse(st, in, c, " 09:30", err);
    *out = rp_civil_day(c) * RP_DAY + second;
    return ROPA_OK;
}
