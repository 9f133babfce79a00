/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/json.h"

#include <inttypes.h>
#include <math.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void rp_json_begin(struct ropa_json *w, const struct ropa_sink *to, struct ropa_json_look look) {
    w->to = *to;
    w->look = look;
    w->status = ROPA_OK;
    w->depth = (size_t)look.level;
    w->n = 0;
    w->any = w->line = false;
}

struct ropa_json *ropa_json_new(const struct ropa_sink *to, struct ropa_json_look look) {
    struct ropa_json *w = malloc(sizeof *w);
    if (w)
        rp_json_begin(w, to, look);
    return w;
}

void ropa_json_fail(struct ropa_json *w, enum ropa_status status) {
    if (w && !w->status)
        w->status = status;
}

/* ---- bytes ---- */

static void hand_over(struct ropa_json *w, const char *bytes, size_t n) {
    if (n && !w->status && !w->to.put(w->to.ctx, bytes, n))
        w->status = ROPA_E_STOPPED;
}

static void flush(struct ropa_json *w) {
    hand_over(w, w->piece, w->n);
    w->n = 0;
}

static void add(struct ropa_json *w, const char *bytes, size_t n) {
    if (n > sizeof w->piece - w->n)
        flush(w);
    if (n > sizeof w->piece) {
        hand_over(w, bytes, n);
        return;
    }
    memcpy(w->piece + w->n, bytes, n);
    w->n += n;
}

static void add_char(struct ropa_json *w, char c) {
    if (w->n == sizeof w->piece)
        flush(w);
    w->piece[w->n++] = c;
}

static void new_line(struct ropa_json *w) {
    add_char(w, '\n');
    for (size_t i = 0; i < w->depth * (size_t)w->look.indent; i++)
        add_char(w, ' ');
}

/* What can't stand in a string. */
static void add_escaped(struct ropa_json *w, char c) {
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    char code[8];
    const char *at = c ? strchr(plain, c) : NULL;
    if (at)
        snprintf(code, sizeof code, "\\%c", letters[at - plain]);
    else
        snprintf(code, sizeof code, "\\u%04X", (unsigned)(unsigned char)c);
    add(w, code, strlen(code));
}

/* One that is no text: older registers may hold such. It is shown, and what is written stays JSON. */
static void add_byte(struct ropa_json *w, char c) {
    char code[8];
    snprintf(code, sizeof code, "\\\\x%02X", (unsigned)(unsigned char)c);
    add(w, code, strlen(code));
}

static void add_string(struct ropa_json *w, const char *s, size_t n) {
    size_t from = 0;
    add_char(w, '"');
    for (size_t i = 0; i < n; i++) {
        unsigned c;
        size_t k = (unsigned char)s[i] < 0x80 ? 1 : ropa_text_char(s + i, n - i, &c);
        if (k > 1 || (k && (unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\')) {
            i += k - 1;
            continue;
        }
        add(w, s + from, i - from);
        if (k)
            add_escaped(w, s[i]);
        else
            add_byte(w, s[i]);
        from = i + 1;
    }
    add(w, s + from, n - from);
    add_char(w, '"');
}

/* ---- values ---- */

static bool is_array(const struct ropa_json *w) {
    size_t at = w->depth - 1;
    return w->arrays[at / 8] >> at % 8 & 1;
}

/* In an object each value has a key, elsewhere none; outside of all brackets stands one value. */
static bool may_stand(const struct ropa_json *w, const char *key) {
    bool outside = w->depth == (size_t)w->look.level;
    return outside ? !key && !w->any : is_array(w) == !key;
}

/* What stands before a value; false when nothing is written any more. */
static bool lead(struct ropa_json *w, const char *key) {
    if (!w || w->status)
        return false;
    if (!may_stand(w, key)) {
        w->status = ROPA_E_STOPPED;
        return false;
    }
    if (w->any)
        add_char(w, ',');
    if (w->line || (w->look.lines && w->depth > (size_t)w->look.level))
        new_line(w);
    else if (w->any && w->look.spaced)
        add_char(w, ' ');
    w->any = true;
    w->line = false;
    if (!key)
        return true;
    add_string(w, key, strlen(key));
    add_char(w, ':');
    if (w->look.spaced)
        add_char(w, ' ');
    return true;
}

static void open_bracket(struct ropa_json *w, const char *key, char bracket) {
    if (w && w->depth >= RP_JSON_DEPTH)
        ropa_json_fail(w, ROPA_E_STOPPED);
    if (!lead(w, key))
        return;
    unsigned char *kinds = &w->arrays[w->depth / 8], bit = (unsigned char)(1 << w->depth % 8);
    *kinds = (unsigned char)(bracket == '[' ? *kinds | bit : *kinds & ~bit);
    add_char(w, bracket);
    w->depth++;
    w->any = false;
}

static void close_bracket(struct ropa_json *w, char bracket) {
    if (!w || w->status)
        return;
    if (w->depth <= (size_t)w->look.level || is_array(w) != (bracket == ']')) {
        w->status = ROPA_E_STOPPED; /* nothing is open, or something else */
        return;
    }
    w->depth--;
    if (w->line || (w->look.lines && w->any))
        new_line(w);
    add_char(w, bracket);
    w->any = true;
    w->line = false;
}

void ropa_json_object(struct ropa_json *w, const char *key) {
    open_bracket(w, key, '{');
}

void ropa_json_object_end(struct ropa_json *w) {
    close_bracket(w, '}');
}

void ropa_json_array(struct ropa_json *w, const char *key) {
    open_bracket(w, key, '[');
}

void ropa_json_array_end(struct ropa_json *w) {
    close_bracket(w, ']');
}

void ropa_json_raw(struct ropa_json *w, const char *key, const char *json) {
    if (!json)
        ropa_json_fail(w, ROPA_E_NOMEM);
    else if (lead(w, key))
        add(w, json, strlen(json));
}

void rp_json_bytes(struct ropa_json *w, const char *key, const char *text, size_t n) {
    if (lead(w, key))
        add_string(w, text, n);
}

void ropa_json_text(struct ropa_json *w, const char *key, const char *text) {
    if (text)
        rp_json_bytes(w, key, text, strlen(text));
    else
        ropa_json_null(w, key);
}

void ropa_json_int(struct ropa_json *w, const char *key, int64_t number) {
    char text[24];
    snprintf(text, sizeof text, "%" PRId64, number);
    ropa_json_raw(w, key, text);
}

void ropa_json_bool(struct ropa_json *w, const char *key, bool yes) {
    ropa_json_raw(w, key, yes ? "true" : "false");
}

void ropa_json_null(struct ropa_json *w, const char *key) {
    ropa_json_raw(w, key, "null");
}

void rp_json_real(struct ropa_json *w, const char *key, double real) {
    char text[40] = "", whole[48];
    for (int digits = 15; digits <= 17 && (!*text || strtod(text, NULL) != real); digits++)
        snprintf(text, sizeof text, "%.*g", digits, real);
    char *comma = strchr(text, ','), *e = strchr(text, 'e');
    if (comma)
        *comma = '.'; /* of the locale */
    if (e)
        snprintf(whole, sizeof whole, "%.*se%ld", (int)(e - text), text, strtol(e + 1, NULL, 10));
    else
        snprintf(whole, sizeof whole, "%s%s", text, strchr(text, '.') ? "" : ".0");
    ropa_json_raw(w, key, isfinite(real) ? whole : "null");
}

void rp_json_hundredths(struct ropa_json *w, const char *key, long hundredths) {
    char text[32];
    int n = snprintf(text, sizeof text, "%ld.%02ld", hundredths / 100, hundredths % 100);
    if (text[n - 1] == '0')
        text[n - 1] = '\0';
    ropa_json_raw(w, key, hundredths < 0 ? "null" : text);
}

void ropa_json_line(struct ropa_json *w) {
    if (w)
        w->line = true;
}

/* ---- the end ---- */

enum ropa_status rp_json_end(struct ropa_json *w) {
    if (!w->status && (w->depth != (size_t)w->look.level || !w->any))
        w->status = ROPA_E_STOPPED; /* left in the midst, or before it began */
    if (w->line)
        new_line(w);
    flush(w);
    return w->status;
}

enum ropa_status ropa_json_end(struct ropa_json *w) {
    enum ropa_status s = w ? rp_json_end(w) : ROPA_E_NOMEM;
    free(w);
    return s;
}

void rp_json_begin_buf(struct ropa_json *w, struct rp_buf *b, struct ropa_json_look look) {
    rp_json_begin(w, &(struct ropa_sink){rp_buf_put, b}, look);
}

char *rp_json_end_buf(struct ropa_json *w, struct rp_buf *b) {
    if (rp_json_end(w))
        rp_buf_free(b);
    else
        return rp_buf_take(b);
    return NULL;
}
