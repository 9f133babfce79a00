/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/serial.h"

#include "base/buf.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    DIGITS = 400,   /* of one number; a double has no more than 309 places */
    EXACT = 15,     /* digits that Excel keeps */
    PLACES = 20,    /* written out up to here, with an exponent beyond */
    LAST = 2958465, /* 31 December 9999 */
    DAYS_1904 = 1462,
    LEAP = 60, /* 29 February 1900, which Excel counts and which never was */
    A_DAY = 86400,
    DAY_ROOM = 72,
};

/* ---- formats ---- */

/* One thing in a format from `p` on: a quoted text, an escaped letter, what stands in brackets. 0: none of these. */
static size_t quoted(const char *p) {
    const char *end;
    if (*p == '\\' || *p == '_' || *p == '*')
        return p[1] ? 2 : 1;
    if (*p != '"' && *p != '[')
        return 0;
    end = strchr(p + 1, *p == '"' ? '"' : ']');
    return end ? (size_t)(end - p) + 1 : strlen(p);
}

/* [h], [mm], [s]: time that goes on beyond a day. */
static bool is_elapsed(const char *p, size_t n) {
    if (*p != '[' || n < 3 || !strchr("hHmMsS", p[1]))
        return false;
    for (size_t i = 2; i + 1 < n; i++)
        if ((p[i] | 0x20) != (p[1] | 0x20))
            return false;
    return true;
}

/* A format of Thai letters alone: ว ด ป day, month, year; ช น ท hour, minute, second. Among others they are words. */
static unsigned of_thai(const char *code) {
    static const struct {
        const char *letter;
        unsigned kind;
    } letters[] = {{"ว", RP_SERIAL_DATE}, {"ด", RP_SERIAL_DATE}, {"ป", RP_SERIAL_DATE},
                   {"ช", RP_SERIAL_TIME}, {"น", RP_SERIAL_TIME}, {"ท", RP_SERIAL_TIME}};
    unsigned kind = 0;
    while (*code) {
        size_t i = 0, n = strlen(letters[0].letter);
        while (i < 6 && strncmp(code, letters[i].letter, n) != 0)
            i++;
        if (i < 6)
            kind |= letters[i].kind;
        else if (!strchr("/-: .,0[]", *code))
            return 0;
        code += i < 6 ? n : 1;
    }
    return kind;
}

unsigned rp_serial_format(const char *code) {
    unsigned kind = of_thai(code);
    bool months = false, percent = false;
    if (kind)
        return kind;
    for (size_t n; *code && *code != ';'; code += n) { /* of positive numbers: the first section */
        n = quoted(code);
        if (n) {
            kind |= is_elapsed(code, n) ? RP_SERIAL_TIME | RP_SERIAL_ELAPSED : 0;
            continue;
        }
        n = 1;
        if (!strncasecmp(code, "general", 7))
            n = 7;
        else if (!strncasecmp(code, "am/pm", 5))
            n = 5;
        else if ((*code == 'E' || *code == 'e') && (code[1] == '+' || code[1] == '-'))
            n = 2; /* an exponent */
        else if (strchr("yYdDeEbBgG", *code))
            kind |= RP_SERIAL_DATE;
        else if (strchr("hHsS", *code))
            kind |= RP_SERIAL_TIME;
        else if (*code == 'm' || *code == 'M')
            months = true;
        percent |= *code == '%';
    }
    kind = months && !kind ? RP_SERIAL_DATE : kind;
    return percent && !kind ? RP_SERIAL_PERCENT : kind;
}

unsigned rp_serial_builtin(unsigned id) {
    static const struct {
        unsigned char from, to, kind;
    } ranges[] = {{9, 10, RP_SERIAL_PERCENT}, {14, 17, RP_SERIAL_DATE},
                  {18, 21, RP_SERIAL_TIME},   {22, 22, RP_SERIAL_DATE | RP_SERIAL_TIME},
                  {27, 31, RP_SERIAL_DATE},   {32, 35, RP_SERIAL_TIME},
                  {36, 36, RP_SERIAL_DATE},   {45, 47, RP_SERIAL_TIME},
                  {50, 58, RP_SERIAL_DATE},   {71, 74, RP_SERIAL_DATE}, /* Thai from here on */
                  {75, 76, RP_SERIAL_TIME},   {77, 77, RP_SERIAL_DATE | RP_SERIAL_TIME},
                  {78, 80, RP_SERIAL_TIME},   {81, 81, RP_SERIAL_DATE}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (id >= ranges[i].from && id <= ranges[i].to)
            return ranges[i].kind;
    return RP_SERIAL_NUMBER;
}

/* ---- numbers ---- */

/* A number as digits: 0.d1d2d3... times ten to the `point`; without zeros at either end, none at all for 0. */
struct decimal {
    bool minus, whole; /* whole: written without point and exponent */
    size_t n;
    long point;
    char digits[DIGITS];
};

static bool read_digits(const char **p, struct decimal *d, bool fraction, size_t *met) {
    for (; **p >= '0' && **p <= '9'; ++*p, ++*met) {
        if (d->n || **p != '0') {
            if (d->n == DIGITS)
                return false;
            d->digits[d->n++] = **p;
            d->point += !fraction;
        } else {
            d->point -= fraction;
        }
    }
    return true;
}

static bool read_decimal(const char *text, struct decimal *d) {
    size_t met = 0;
    long exponent = 0;
    *d = (struct decimal){.minus = *text == '-', .whole = true};
    text += *text == '-' || *text == '+';
    if (!read_digits(&text, d, false, &met))
        return false;
    if (*text == '.') {
        d->whole = false;
        text++;
        if (!read_digits(&text, d, true, &met))
            return false;
    }
    if (met && (*text == 'e' || *text == 'E')) {
        char *end;
        d->whole = false;
        exponent = strtol(text + 1, &end, 10);
        if (end == text + 1 || text[1] == ' ' || exponent > 999 || exponent < -999)
            return false;
        text = end;
    }
    d->point += exponent;
    while (d->n && d->digits[d->n - 1] == '0')
        d->n--;
    return met && !*text;
}

/* Round to `keep` digits, half up. */
static void round_digits(struct decimal *d, size_t keep) {
    if (d->n <= keep)
        return;
    bool up = d->digits[keep] >= '5';
    d->n = keep;
    while (up && d->n && d->digits[d->n - 1] == '9')
        d->n--;
    if (up && d->n) {
        d->digits[d->n - 1]++;
    } else if (up) {
        d->digits[d->n++] = '1';
        d->point++;
    }
    while (d->n && d->digits[d->n - 1] == '0')
        d->n--;
}

/* The digit of place `i`, counted from the first one; 0 beyond them. */
static char digit(const struct decimal *d, long i) {
    return i >= 0 && i < (long)d->n ? d->digits[i] : '0';
}

static bool write_decimal(struct decimal *d, char out[RP_SERIAL_ROOM]) {
    char *p = out;
    if (!d->whole)
        round_digits(d, EXACT);
    if (!d->n)
        return rp_copy(out, RP_SERIAL_ROOM, "0"), true;
    if (d->minus)
        *p++ = '-';
    if (d->whole && d->point > RP_SERIAL_ROOM - 2)
        return false;
    if (!d->whole && (d->point > PLACES || d->point <= -PLACES / 2)) {
        *p++ = d->digits[0];
        if (d->n > 1)
            *p++ = '.';
        for (size_t i = 1; i < d->n; i++)
            *p++ = d->digits[i];
        snprintf(p, 24, "E%c%02ld", d->point > 0 ? '+' : '-', labs(d->point - 1));
        return true;
    }
    for (long i = d->point < 1 ? d->point - 1 : 0; i < d->point; i++)
        *p++ = digit(d, i);
    if ((long)d->n > d->point)
        *p++ = '.';
    for (long i = d->point; i < (long)d->n; i++)
        *p++ = digit(d, i);
    *p = '\0';
    return true;
}

bool rp_serial_number(const char *text, char out[RP_SERIAL_ROOM]) {
    struct decimal d;
    return read_decimal(text, &d) && write_decimal(&d, out);
}

bool rp_serial_percent(const char *text, char out[RP_SERIAL_ROOM]) {
    struct decimal d;
    if (!read_decimal(text, &d))
        return false;
    d.point += 2;
    if (!write_decimal(&d, out))
        return false;
    size_t n = strlen(out);
    return rp_copy(out + n, RP_SERIAL_ROOM - n, "%"), n + 1 < RP_SERIAL_ROOM;
}

/* ---- days ---- */

/* The civil day `days` after 1 January 1970, by whole eras of 400 years. */
static void put_day(long days, char out[DAY_ROOM]) {
    days += 719468;
    long era = days / 146097, of_era = days - era * 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    long day = of_year - (153 * month + 2) / 5 + 1;
    month += month < 10 ? 3 : -9;
    snprintf(out, DAY_ROOM, "%04ld-%02ld-%02ld", year + era * 400 + (month <= 2), month, day);
}

/* Split a number that isn't negative into days and seconds; false when it is too large. */
static bool split(struct decimal *d, long *days, long *seconds) {
    int64_t part = 0, scale = 1;
    *days = 0;
    if (d->minus || d->point > 7)
        return false;
    for (long i = 0; i < d->point; i++)
        *days = *days * 10 + (digit(d, i) - '0');
    for (long i = 0; i < 12; i++) { /* 12 places: a tenth of a microsecond */
        part = part * 10 + (digit(d, d->point + i) - '0');
        scale *= 10;
    }
    *seconds = (long)((part * A_DAY + scale / 2) / scale);
    *days += *seconds / A_DAY;
    *seconds %= A_DAY;
    return true;
}

bool rp_serial_day(const char *text, unsigned kind, bool since1904, char out[RP_SERIAL_ROOM]) {
    struct decimal d;
    long days, seconds;
    char day[DAY_ROOM] = "", time[40] = "", second[8] = "";
    if (!(kind & (RP_SERIAL_DATE | RP_SERIAL_TIME)) || !read_decimal(text, &d) || !split(&d, &days, &seconds))
        return false;
    long on = days + (since1904 ? DAYS_1904 : 0), hours = seconds / 3600;
    bool elapsed = kind & RP_SERIAL_ELAPSED && !(kind & RP_SERIAL_DATE);
    bool alone = elapsed || (!(kind & RP_SERIAL_DATE) && days == 0);
    hours += elapsed ? days * 24 : 0;
    if (!alone && (on > LAST || (on <= LEAP && (on < 1 || on == LEAP))))
        return false;
    if (!alone)
        put_day(on - 25569 + (on < LEAP), day);
    if (alone || seconds || !(kind & RP_SERIAL_DATE))
        snprintf(time, sizeof time, "%s%02ld:%02d", alone ? "" : " ", hours, (int)(seconds / 60 % 60));
    if (*time && seconds % 60)
        snprintf(second, sizeof second, ":%02d", (int)(seconds % 60));
    snprintf(out, RP_SERIAL_ROOM, "%.10s%.20s%s", day, time, second);
    return true;
}

/* ---- what a format shows of its own ---- */

/* Words of formats that stand for the value: none of their letters is shown. */
static size_t own_word(const char *p) {
    static const char *const words[] = {"General", "Standard", "AM/PM", "A/P"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncasecmp(p, words[i], strlen(words[i])))
            return strlen(words[i]);
    return 0;
}

/* A literal: blanks and strokes between numbers, which re-savers quote as they like, say nothing. */
static void put_literal(struct rp_buf *out, char c) {
    if (!strchr(" .,/:()-+", c))
        rp_buf_char(out, c);
}

/* "[$฿-41E]" shows ฿; "[White]" hides; what is left are languages and conditions. */
static const char *put_bracket(const char *p, struct rp_buf *out) {
    const char *end = strchr(p, ']');
    if (!end)
        end = p + strlen(p) - 1;
    if (p[1] == '$')
        for (const char *q = p + 2; q < end && *q != '-'; q++)
            put_literal(out, *q);
    else if (!strncasecmp(p, "[White", 6) || !strncasecmp(p, "[Color", 6))
        rp_buf_str(out, "[]");
    return end + 1;
}

void rp_serial_adds(const char *code, struct rp_buf *out) {
    bool digits = false, says = false; /* of the section at hand */
    for (const char *p = code; *p;) {
        size_t word = own_word(p);
        says |= *p != ';';
        if (word) {
            p += word;
        } else if (*p == '[') {
            p = put_bracket(p, out);
        } else if (*p == '"') {
            for (p++; *p && *p != '"'; p++)
                put_literal(out, *p);
            p += *p == '"';
        } else if ((*p == '\\' || *p == '*') && p[1]) {
            put_literal(out, p[1]);
            p += 2;
        } else if (*p == '_' && p[1]) {
            p += 2;
        } else if (*p == ';') {
            rp_buf_str(out, says ? "" : ";");
            says = digits = false;
            p++;
            rp_buf_str(out, *p ? "" : ";"); /* the last section is there, and empty */
        } else {
            digits |= *p && strchr("0#?", *p);
            bool scale = *p == '%' || (*p == ',' && digits && !strchr("0#?", p[1] ? p[1] : 'x'));
            if (scale || !strchr("0#?@.,;/:+-() EeyYmMdDhHsSbBgGaA", *p))
                rp_buf_char(out, *p);
            p++;
        }
    }
}
