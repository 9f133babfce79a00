/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/value.h"
#include "model/decimal.h"

#include "base/calendar.h"
#include "base/country.h"
#include "base/err.h"
#include "model/set.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_DIGITS 15 /* whole in a JSON number and an xlsx cell */

bool rp_view_starved(const struct ropa_view *view) {
    bool starved = view && view->starved && *view->starved;
    if (starved)
        *view->starved = false;
    return starved;
}

enum ropa_status rp_view_ended(const struct ropa_view *view, struct ropa_err *err) {
    if (!rp_view_starved(view))
        return ROPA_OK;
    return view->why ? view->why(view->ctx, err) : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* ---- text ---- */

/* A code goes into refs: "ict" and "ICT" are the same. */
static enum ropa_status parse_latin(const struct ropa_field *f, const char *text, struct rp_buf *out,
                                    struct ropa_err *err) {
    char max[24];
    size_t n = 0;
    for (; text[n]; n++) {
        bool lower = text[n] >= 'a' && text[n] <= 'z', digit = text[n] >= '0' && text[n] <= '9';
        if (!lower && !(digit && n) && !(text[n] >= 'A' && text[n] <= 'Z'))
            break;
        rp_buf_char(out, lower ? (char)(text[n] - 'a' + 'A') : text[n]);
    }
    if (!text[n] && n >= 2 && n <= f->max_chars)
        return ROPA_OK;
    snprintf(max, sizeof max, "%u", f->max_chars);
    rp_err(err, ROPA_E_LATIN, text);
    rp_err_hint(err, max, max);
    return ROPA_E_LATIN;
}

/* The country that nearly all is kept in has a code and many spellings; other countries are kept as written. */
#define HOME "TH"

enum ropa_status rp_value_refuse_figure(const struct ropa_field *f, const char *text, unsigned most,
                                        struct ropa_err *err) {
    char th[160], en[160];
    const char *example = most == 100 ? f->example : "399.03"; /* points */
    snprintf(th, sizeof th, "ตั้งแต่ 0 ถึง %u โปรดใช้เช่น %s", most, example);
    snprintf(en, sizeof en, "from 0 to %u; write for example %s", most, example);
    rp_err(err, ROPA_E_FIGURE, text);
    rp_err_hint(err, th, en);
    return ROPA_E_FIGURE;
}

static enum ropa_status parse_figure(const struct ropa_field *f, const char *text,
                                     const struct rp_reading *in, struct rp_buf *out, struct ropa_err *err) {
    unsigned most = in->most ? in->most : 1000000;
    if (rp_decimal_read(text, out) && out->n <= f->max_chars && !rp_decimal_over(out->p, most))
        return ROPA_OK;
    return out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_value_refuse_figure(f, text, most, err);
}

/* Such a value is no answer; the field's example shows one that is. */
static enum ropa_status refuse(const struct ropa_field *f, enum ropa_status s, const char *text,
                               struct ropa_err *err) {
    rp_err(err, s, text);
    rp_err_hint(err, f->example, f->example);
    return s;
}

/* Has a scheme of the web, then a host, and no blank. */
static bool is_address(const char *text) {
    static const char *const schemes[] = {"https://", "http://", "ftp://"};
    const char *host = NULL;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes && !host; i++)
        if (!strncasecmp(text, schemes[i], strlen(schemes[i])))
            host = text + strlen(schemes[i]);
    return host && *host && *host != '/' && *host != '.' && !strpbrk(text, " \t\r\n");
}

/* Has a digit, whichever it is written with. */
static bool has_number(const char *text) {
    for (unsigned c; *text;) {
        text += ropa_text_char(text, strlen(text), &c);
        if ((c >= '0' && c <= '9') || (c >= 0x0E50 && c <= 0x0E59))
            return true;
    }
    return false;
}

static enum ropa_status parse_text(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    size_t length = ropa_text_length(text);
    if (f->flags & ROPA_FIGURE)
        return parse_figure(f, text, in, out, err);
    if (f->flags & ROPA_LATIN)
        return parse_latin(f, text, out, err);
    if (f->max_chars && length > f->max_chars) {
        char n[24], max[24];
        snprintf(n, sizeof n, "%zu", length);
        snprintf(max, sizeof max, "%u", f->max_chars);
        rp_err(err, ROPA_E_TOO_LONG, n);
        rp_err_hint(err, max, max);
        return ROPA_E_TOO_LONG;
    }
    if (f->flags & ROPA_URL && *text && !is_address(text))
        return refuse(f, ROPA_E_ADDRESS, text, err);
    if (f->flags & ROPA_PAPER_NO && *text && !has_number(text))
        return refuse(f, ROPA_E_PAPER, text, err);
    rp_buf_str(out, f->flags & ROPA_COUNTRY && rp_country_is_home(text) ? HOME : text);
    return ROPA_OK;
}

static void format_text(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    (void)view;
    bool home = f->flags & ROPA_COUNTRY && how != ROPA_AS_CODE && !strcmp(value, HOME);
    rp_buf_str(out, !home ? value : lang == ROPA_TH ? "ไทย" : "Thailand");
}

/* ---- whole numbers ---- */

/* Digits at `p`, in groups of three where there are commas, appended to `out`. What follows; NULL when there are none. */
static const char *read_digits(const char *p, struct rp_buf *out) {
    size_t digits = 0, group = 0;
    bool commas = false, good = true;
    for (; (*p >= '0' && *p <= '9') || *p == ','; p++) {
        if (*p == ',') {
            good &= commas ? group == 3 : group >= 1 && group <= 3;
            commas = true;
            group = 0;
            continue;
        }
        group++;
        if (*p == '0' && !digits)
            continue;
        rp_buf_char(out, *p);
        digits++;
    }
    if (good && (commas ? group == 3 : group > 0) && !digits)
        rp_buf_char(out, '0');
    return good && (commas ? group == 3 : group > 0) && digits <= MAX_DIGITS ? p : NULL;
}

/* Whether the label holds `word` in brackets, as in "Breach notice within (hours)". */
static bool in_brackets(const struct ropa_field *f, const char *word) {
    char b[64]; /* no unit is that long */
    snprintf(b, sizeof b, "(%s)", word);
    return strstr(f->label.in[ROPA_TH], b) || strstr(f->label.in[ROPA_EN], b);
}

/* What may follow a number: a word that only counts, or the unit that the label names. "3 days" are no 3 hours. */
static bool is_counted(const struct ropa_field *f, const char *word) {
    static const char *const counted[] = {"คน",     "ราย",     "ท่าน",    "รายการ",  "แฟ้ม",   "ชุด",
                                          "person", "persons", "people", "records", "files", NULL};
    for (size_t i = 0; counted[i] && !strpbrk(f->label.in[ROPA_EN], "("); i++)
        if (!strcmp(word, counted[i]))
            return true;
    return in_brackets(f, word);
}

/* Of the Buddhist era, or of the Common Era, which a finding then says. */
static bool is_year(const struct rp_buf *digits) {
    long year = digits->bad ? RP_FIRST_YEAR : strtol(digits->p, NULL, 10);
    return year >= RP_FIRST_YEAR && year <= RP_LAST_YEAR + RP_BUDDHIST;
}

static enum ropa_status refuse_year(const struct ropa_field *f, const char *text, struct ropa_err *err) {
    char th[160], en[160];
    snprintf(th, sizeof th, "ปี พ.ศ. ตั้งแต่ %d ถึง %d โปรดใช้เช่น %s", RP_FIRST_YEAR + RP_BUDDHIST,
             RP_LAST_YEAR + RP_BUDDHIST, f->example);
    snprintf(en, sizeof en, "of a year from %d to %d (B.E.); write for example %s",
             RP_FIRST_YEAR + RP_BUDDHIST, RP_LAST_YEAR + RP_BUDDHIST, f->example);
    rp_err(err, ROPA_E_FIGURE, text);
    rp_err_hint(err, th, en);
    return ROPA_E_FIGURE;
}

static bool is_within(const struct ropa_field *f, const struct rp_buf *digits) {
    long long n = digits->bad ? f->least : strtoll(digits->p, NULL, 10);
    return !f->greatest || (n >= f->least && n <= f->greatest);
}

static enum ropa_status refuse_beyond(const struct ropa_field *f, const char *text, struct ropa_err *err) {
    char th[160], en[160];
    snprintf(th, sizeof th, "ตั้งแต่ %u ถึง %u โปรดใช้เช่น %s", f->least, f->greatest, f->example);
    snprintf(en, sizeof en, "from %u to %u; write for example %s", f->least, f->greatest, f->example);
    rp_err(err, ROPA_E_FIGURE, text);
    rp_err_hint(err, th, en);
    return ROPA_E_FIGURE;
}

static enum ropa_status parse_int(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                  struct rp_buf *out, struct ropa_err *err) {
    static const char about[] = "ประมาณ";
    (void)in;
    char *s = ropa_text_fold(text); /* Thai digits as ASCII */
    if (!s)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    const char *p = s;
    if (!strncmp(p, about, strlen(about)) && strstr(f->label.in[ROPA_TH], about))
        p += strlen(about);
    p = read_digits(p + (*p == ' '), out);
    p = p ? p + (*p == ' ') : NULL;
    bool good = p && (!*p || is_counted(f, p));
    free(s);
    if (good && f->flags & ROPA_YEAR && !is_year(out))
        return refuse_year(f, text, err);
    if (good)
        return is_within(f, out) ? ROPA_OK : refuse_beyond(f, text, err);
    rp_err(err, ROPA_E_NUMBER, text);
    bool small = f->example && strlen(f->example) <= 4; /* a year, days: not written with a comma */
    const char *example = small ? f->example : "12,000";
    rp_err_hint(err, example, example);
    return ROPA_E_NUMBER;
}

/* ---- yes and no ---- */

static enum ropa_status parse_bool(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    static const char *const yes[] = {"1", "ใช่", "มี", "จริง", "ได้", "yes", "y", "true", "✓", "✔", NULL};
    static const char *const no[] = {"0", "ไม่ใช่", "ไม่", "ไม่มี", "เท็จ", "ไม่ได้", "no", "n", "false", NULL};
    (void)f, (void)in;
    if (rp_word_among(text, yes, &out->bad))
        rp_buf_char(out, '1');
    else if (rp_word_among(text, no, &out->bad))
        rp_buf_char(out, '0');
    else
        return rp_err(err, ROPA_E_BOOL, text);
    return ROPA_OK;
}

static void format_bool(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    static const struct ropa_text words[2] = {{{"ไม่ใช่", "no"}}, {{"ใช่", "yes"}}};
    bool yes = value[0] == '1';
    (void)f, (void)view;
    rp_buf_str(out, how == ROPA_AS_CODE ? (yes ? "true" : "false") : words[yes].in[lang]);
}

/* ---- dates and times ---- */

/* A day begins while a view is kept. */
static const char *today_of(const struct rp_reading *in) {
    if (in->view && in->view->renew)
        in->view->renew(in->view->ctx);
    return in->view ? in->view->today : NULL;
}

static enum ropa_status parse_date(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    char iso[11];
    enum ropa_status s = ropa_date_parse(text, today_of(in), iso, err);
    (void)f;
    if (!s)
        rp_buf_str(out, iso);
    return s;
}

static void format_date(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    char s[64];
    (void)f, (void)view;
    rp_buf_str(out,
               how == ROPA_AS_CODE ? value : ropa_date_format(value, lang, ROPA_DATE_SHORT, s, sizeof s));
}

static enum ropa_status parse_time(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    int64_t t;
    char iso[26];
    enum ropa_status s = ropa_time_parse(text, today_of(in), &t, err);
    (void)f;
    if (s)
        return s;
    ropa_time_format(t, iso);
    rp_buf_str(out, iso);
    return ROPA_OK;
}

/* "31 มี.ค. 2566 09:30 น." */
static void format_time(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    char day[11] = "";
    if (how == ROPA_AS_CODE || strlen(value) < 16) {
        rp_buf_str(out, value);
        return;
    }
    memcpy(day, value, 10);
    format_date(f, day, how, lang, view, out);
    rp_buf_char(out, ' ');
    rp_buf_add(out, value + 11, 5);
    rp_buf_str(out, lang == ROPA_TH ? " น." : "");
}

/* ---- choices and sets ---- */

static enum ropa_status parse_choice(const struct ropa_field *f, const char *text,
                                     const struct rp_reading *in, struct rp_buf *out, struct ropa_err *err) {
    if (rp_word_code(f->vocab, text, in, out))
        return ROPA_OK;
    if (out->bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return rp_word_unknown(f->vocab, text, err);
}

static void show_code(const struct ropa_field *f, const char *code, enum ropa_format how, enum ropa_lang lang,
                      struct rp_buf *out) {
    const struct ropa_choice *c = how == ROPA_AS_CODE ? NULL : ropa_choice_find(f->vocab, code);
    if (c)
        rp_buf_str(out, c->label.in[lang]);
    else
        rp_buf_str(out, how != ROPA_AS_CODE && code[0] == '+' ? code + 1 : code);
}

static void format_choice(const struct ropa_field *f, const char *value, enum ropa_format how,
                          enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    (void)view;
    show_code(f, value, how, lang, out);
}

static enum ropa_status parse_set(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                  struct rp_buf *out, struct ropa_err *err) {
    return rp_words_codes(f->vocab, text, in, out, err);
}

static const char *separator(enum ropa_format how) {
    return how == ROPA_AS_CODE ? ";" : how == ROPA_AS_LINES ? "\n" : ", ";
}

static void format_set(const struct ropa_field *f, const char *value, enum ropa_format how,
                       enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    struct rp_buf item = {0};
    const char *all = value;
    (void)view;
    for (const char *p = value; how == ROPA_AS_CODE && all == value && rp_set_next(&p, &item);)
        all = strchr(item.p, ',') ? NULL : all;
    if (!all) /* between semicolons it would be parted */
        rp_buf_str(out, value);
    for (bool first = true; all && rp_set_next(&value, &item); first = false) {
        if (!first)
            rp_buf_str(out, separator(how));
        show_code(f, item.p, how, lang, out);
    }
    out->bad |= item.bad;
    rp_buf_free(&item);
}

/* ---- references ---- */

static enum ropa_status resolve(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                char uid[37], struct ropa_err *err) {
    if (!in->view || !in->view->resolve)
        return rp_err(err, ROPA_E_REF, text);
    enum ropa_status s = in->view->resolve(in->view->ctx, f->of, text, uid, err);
    if (s == ROPA_E_NOT_FOUND && err) {
        err->status = ROPA_E_REF;
        RP_COPY(err->found, text);
        s = ROPA_E_REF;
    }
    return s == ROPA_E_NOT_FOUND ? ROPA_E_REF : s;
}

static enum ropa_status parse_ref(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                  struct rp_buf *out, struct ropa_err *err) {
    char uid[37];
    enum ropa_status s = resolve(f, text, in, uid, err);
    if (!s)
        rp_buf_str(out, uid);
    return s;
}

/* For people the title ("เก็บ 10 ปี นับแต่สิ้นปีงบประมาณ"), for files the ref. */
static void format_ref(const struct ropa_field *f, const char *value, enum ropa_format how,
                       enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    const char *ref, *title;
    (void)lang;
    if (!view || !view->describe || !view->describe(view->ctx, f->of, value, &ref, &title))
        rp_buf_str(out, value);
    else
        rp_buf_str(out, how == ROPA_AS_CODE || !title || !*title ? ref : title);
}

static enum ropa_status parse_refs(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_buf word = {0}, set = {0};
    bool json = text[0] == '['; /* as in our own files */
    while (!s && (json ? rp_set_next(&text, &word) : rp_word_next(&text, &word))) {
        char uid[37];
        s = resolve(f, word.p, in, uid, err);
        if (!s && !(set.p && strstr(set.p, uid)))
            rp_set_add(&set, uid);
    }
    if (!s && set.n) {
        rp_buf_str(out, set.p);
        rp_buf_char(out, ']');
    }
    out->bad |= word.bad || set.bad;
    rp_buf_free(&word);
    rp_buf_free(&set);
    return s;
}

static void format_refs(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    struct rp_buf item = {0};
    for (bool first = true; rp_set_next(&value, &item); first = false) {
        if (!first)
            rp_buf_str(out, separator(how));
        format_ref(f, item.p, how, lang, view, out);
    }
    out->bad |= item.bad;
    rp_buf_free(&item);
}

/* ---- rows: no value of their own ---- */

static enum ropa_status parse_rows(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                   struct rp_buf *out, struct ropa_err *err) {
    (void)f, (void)in, (void)out;
    return rp_err(err, ROPA_E_USAGE, text);
}

static const struct rp_type types[] = {
    [ROPA_TEXT] = {"text", "TEXT", parse_text, format_text},
    [ROPA_LONG] = {"long", "TEXT", parse_text, format_text},
    [ROPA_INT] = {"int", "INTEGER", parse_int, format_text},
    [ROPA_BOOL] = {"bool", "INTEGER", parse_bool, format_bool},
    [ROPA_DATE] = {"date", "TEXT", parse_date, format_date},
    [ROPA_TIME] = {"datetime", "TEXT", parse_time, format_time},
    [ROPA_CHOICE] = {"choice", "TEXT", parse_choice, format_choice},
    [ROPA_SET] = {"set", "TEXT", parse_set, format_set},
    [ROPA_REF] = {"ref", "TEXT", parse_ref, format_ref},
    [ROPA_REFS] = {"refs", "TEXT", parse_refs, format_refs},
    [ROPA_ROWS] = {"rows", NULL, parse_rows, format_text},
};

const struct rp_type *rp_type_of(enum ropa_kind kind) {
    return &types[kind];
}

/* Refuse what can't stand in the field. Line ends around it are no part of it. */
static enum ropa_status check_text(const struct ropa_field *f, const char *lines, const char *trimmed,
                                   struct ropa_err *err) {
    bool one_line = f->kind == ROPA_TEXT || f->kind == ROPA_CHOICE;
    enum ropa_status s = ropa_text_check(lines, strlen(lines), true, err);
    if (s || !one_line)
        return s;
    s = ropa_text_check(trimmed, strlen(trimmed), false, err);
    if (s && err)
        err->byte += (long)(strstr(lines, trimmed) - lines);
    return s;
}

enum ropa_status rp_value_parse(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                char **out, struct ropa_err *err) {
    struct rp_buf value = {0};
    text = text ? text : "";
    char *lines = ropa_text_lines(text), *trimmed = lines ? rp_word_trim(lines) : NULL;
    *out = NULL;
    enum ropa_status s = trimmed ? check_text(f, lines, trimmed, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && f->flags & ROPA_DERIVED)
        s = rp_err(err, ROPA_E_DERIVED, text);
    if (!s && *trimmed)
        s = types[f->kind].parse(f, trimmed, in, &value, err);
    if (rp_view_starved(in->view) && s != ROPA_E_STOPPED) /* whatever else was made of half an answer */
        s = in->view->why ? in->view->why(in->view->ctx, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (value.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && value.n && !(*out = rp_buf_take(&value)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s && err) {
        err->label = f->label;
        RP_COPY(err->field, f->code);
    }
    rp_buf_free(&value);
    free(trimmed);
    free(lines);
    return s;
}

enum ropa_status ropa_value_parse(const struct ropa_field *f, const char *text, const struct ropa_view *view,
                                  char **out, struct ropa_err *err) {
    return rp_value_parse(f, text, &(struct rp_reading){.view = view}, out, err);
}

void rp_value_show(const struct ropa_field *f, const char *value, enum ropa_format how, enum ropa_lang lang,
                   const struct ropa_view *view, struct rp_buf *out) {
    if (value)
        types[f->kind].format(f, value, how, lang, view, out);
}

char *ropa_value_format(const struct ropa_field *f, const char *value, enum ropa_format how,
                        enum ropa_lang lang, const struct ropa_view *view) {
    struct rp_buf out = {0};
    rp_value_show(f, value, how, lang, view, &out);
    out.bad |= rp_view_starved(view);
    return rp_buf_take(&out);
}
