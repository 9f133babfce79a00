/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/letter.h"

#include "base/calendar.h"
#include "model/act_kind.h"
#include "model/affirm.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The part of a memo's text that is the number: without what it is called by before it, and what is remarked behind it. */
struct span {
    const char *at, *end;
};

static bool is_figure(int c) {
    return c >= '0' && c <= '9';
}

/* The next byte, a Thai digit as the digit, a capital as the small letter; 0 at the end. */
static int next_byte(struct span *s) {
    const unsigned char *p = (const unsigned char *)s->at;
    if (s->at >= s->end)
        return 0;
    bool thai = s->end - s->at >= 3 && p[0] == 0xE0 && p[1] == 0xB9 && p[2] >= 0x90 &&
                p[2] <= 0x99; /* U+0E50 to U+0E59 */
    s->at += thai ? 3 : 1;
    return thai ? '0' + p[2] - 0x90 : *p >= 'A' && *p <= 'Z' ? *p - 'A' + 'a' : *p;
}

static void skip_blanks(struct span *s) {
    while (s->at < s->end && strchr(" .", *s->at))
        s->at++;
}

/* The next one that tells a letter's number from another, after `last`: blanks, dots and zeros before a figure don't. */
static int next_sign(struct span *s, int last) {
    skip_blanks(s);
    int c = next_byte(s);
    while (c == '0' && !is_figure(last)) {
        struct span ahead = *s;
        skip_blanks(&ahead);
        int next = next_byte(&ahead);
        if (!is_figure(next))
            break;
        *s = ahead;
        c = next;
    }
    return c;
}

static bool has_figure(struct span s) {
    int c;
    do
        c = next_byte(&s);
    while (c && !is_figure(c));
    return c;
}

static bool begins(const struct span *s, const char *word) {
    size_t n = strlen(word);
    return (size_t)(s->end - s->at) >= n && !strncmp(s->at, word, n);
}

/* What stands before a number and is no part of it: "ด่วนที่สุด ที่ กษ 0206/101". */
static void skip_calls(struct span *s) {
    static const char *const calls[] = {"ด่วนที่สุด", "ด่วนมาก", "ด่วน", "หนังสือ", "บันทึกข้อความ",
                                        "บันทึก",   "เลขที่",   "ที่",   "No.",   "no."};
    for (bool found = true; found;) {
        found = false;
        skip_blanks(s);
        for (size_t i = 0; i < sizeof calls / sizeof *calls && !found; i++)
            if ((found = begins(s, calls[i])))
                s->at += strlen(calls[i]);
    }
}

/* The same of its day, "ลว. 15 ธ.ค. 2566", which comes after a figure. */
static void cut_day(struct span *s) {
    static const char *const days[] = {"ลงวันที่", "ลงวัน", "ลว", "dated"};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        const char *day = strstr(s->at, days[i]);
        if (day && day < s->end && has_figure((struct span){s->at, day}))
            s->end = day;
    }
}

/* And of a remark at its end: "(ต่อ)". */
static void cut_remarks(struct span *s) {
    static const char more[] = "ต่อ";
    for (bool cut = true; cut;) {
        const char *end = s->end;
        while (s->end > s->at && strchr(" .,;", s->end[-1]))
            s->end--;
        const char *open = s->end;
        while (s->end > s->at && s->end[-1] == ')' && open > s->at && *open != '(')
            open--;
        if (open < s->end && *open == '(' && has_figure((struct span){s->at, open}))
            s->end = open;
        else if ((size_t)(s->end - s->at) > strlen(more) &&
                 !strncmp(s->end - strlen(more), more, strlen(more)))
            s->end -= strlen(more);
        cut = s->end != end;
    }
}

static struct span number_of(const char *memo) {
    struct span s = {memo, memo + strlen(memo)};
    skip_calls(&s);
    cut_day(&s);
    cut_remarks(&s);
    return s;
}

/* A letter of an office's abbreviation, "กษ" or "ICT": no vowel, no tone. */
static bool is_initial(int c, const struct span *s) {
    const unsigned char *p = (const unsigned char *)s->at;
    return (c >= 'a' && c <= 'z') ||
           (c == 0xE0 && s->end - s->at >= 2 && p[0] == 0xB8 && p[1] >= 0x81 && p[1] <= 0xAE);
}

/*
 * A figure behind the last stroke, and before it whose it is: "กษ 0206/101", "12/2566". Without a stroke an abbreviation is: "ก1"; of "กษ 0206" that
 * is the office's own code, which begins with a nought.
 */
static bool is_number(struct span s) {
    bool figure = false, stroke = false, owner = false, named = false, words = false, code = false;
    skip_blanks(&s);
    for (int c, last = 0; (c = next_byte(&s)); last = c) {
        if (c == '/' || c == '-') {
            stroke |= owner || last;
            figure = false;
        } else if (is_figure(c)) {
            code |= c == '0' && !owner;
            owner = true;
            figure |= c != '0';
        } else if (c != ' ' && c != '.') {
            bool initial = is_initial(c, &s);
            words |= !initial;
            named |= initial;
            s.at += c == 0xE0 && s.end - s.at >= 2 ? 2 : 0;
        }
    }
    return figure && (stroke || (named && !words && !code));
}

/* Without the year at its end, which is the letter's own: "กษ 0206/101/2566" is number 101. */
static struct span without_year(struct span s, const char *day) {
    enum { FIGURES = 4, THAI = 3 };
    int year = 0, unit = 1, n = 0;
    struct span rest = s;
    while (rest.end > rest.at && n <= FIGURES) {
        bool plain = is_figure((unsigned char)rest.end[-1]);
        struct span one = {rest.end - (plain || rest.end - rest.at < THAI ? 1 : THAI), rest.end};
        int c = next_byte(&one);
        if (!is_figure(c) || one.at != rest.end)
            break;
        year += (c - '0') * unit;
        unit *= 10;
        n++;
        rest.end -= plain ? 1 : THAI;
    }
    while (rest.end > rest.at && rest.end[-1] == ' ')
        rest.end--;
    bool stroke = rest.end > rest.at && rest.end[-1] == '/';
    rest.end -= stroke;
    bool own = year == (int)strtol(day, NULL, 10) + RP_BUDDHIST || year == ropa_date_fiscal_year(day);
    return n == FIGURES && stroke && own && is_number(rest) ? rest : s;
}

/* The day that the `n` bytes from `text` on are. */
static bool is_day(const char *text, size_t n, char day[11]) {
    enum { MOST = 96 }; /* bytes of a day, spelt out */
    char word[MOST];
    while (n && strchr(" ,;.()", text[n - 1]))
        n--;
    if (!n || n >= sizeof word)
        return false;
    memcpy(word, text, n);
    word[n] = '\0';
    return strpbrk(word, "0123456789\xE0") && !ropa_date_parse(word, NULL, day, NULL);
}

bool rp_letter_number(const char *memo) {
    char day[11];
    if (!memo || !is_number(number_of(memo)) || is_day(memo, strlen(memo), day))
        return false;
    struct span s = {memo, memo + strlen(memo)};
    bool words = false;
    for (int c; !words && (c = next_byte(&s));)
        words = c >= 0x80 || (c >= 'a' && c <= 'z');
    return !words || rp_affirms(memo);
}

bool rp_letter_is(const char *kind, const char *memo) {
    return rp_act_kind(kind)->sent && rp_letter_number(memo);
}

bool rp_letter_same(const char *memo, const char *day, const char *other, const char *other_day) {
    struct span a = without_year(number_of(memo), day), b = without_year(number_of(other), other_day);
    int c = 1;
    bool same = !strncmp(day, other_day, strlen("2023"));
    for (int last = 0; same && c; last = c)
        same = (c = next_sign(&a, last)) == next_sign(&b, last);
    return same;
}

/* Whether `memo` tells a day: the first. */
static bool tells_day(const char *memo, char day[11]) {
    static const char *const dates[] = {"ลงวันที่", "ลงวัน", "ลว", "dated", "วันที่"};
    for (const char *at = memo; *at; at += strcspn(at, " ,("), at += strspn(at, " ,(")) {
        const char *from = at;
        for (size_t i = 0; i < sizeof dates / sizeof *dates && from == at; i++)
            if (!strncmp(at, dates[i], strlen(dates[i])))
                from += strlen(dates[i]);
        from += strspn(from, " .");
        for (size_t n = strlen(from); n; n--)
            if ((!from[n] || strchr(" ,;)", from[n])) && is_day(from, n, day))
                return true;
    }
    return false;
}

bool rp_letter_told(const char *text, char day[11]) {
    return rp_letter_number(text) && tells_day(text, day);
}

int rp_letter_other_year(const char *memo, const char *day) {
    enum { FIGURES = 4, FAR = 10 /* a letter is entered years later at most */ };
    int calendar = (int)strtol(day, NULL, 10) + RP_BUDDHIST, fiscal = ropa_date_fiscal_year(day), named = 0,
        year = 0, n = 0;
    struct span s = {memo, memo + strlen(memo)};
    for (int c = 1; c;) {
        c = next_byte(&s);
        bool digit = is_figure(c);
        if (!digit && n == FIGURES && abs(year - calendar) <= FAR)
            named = year;
        year = digit && n < FIGURES ? year * 10 + c - '0' : digit ? year : 0;
        n = digit ? n + 1 : 0;
    }
    return named == calendar || named == fiscal ? 0 : named;
}
