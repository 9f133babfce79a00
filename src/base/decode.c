/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/decode.h"

#include "base/err.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

enum { UNITS = 4096 };

struct rp_decoder {
    enum rp_encoding encoding;
    UConverter *icu;
    size_t taken; /* bytes of the file given to ICU before the present call */
    long line;
    bool after_cr;
    UChar lead; /* first half of a pair whose second half comes with the next piece */
    UChar units[UNITS];
    int32_t places[UNITS];
};

static const struct {
    const char *name, *icu;
} encodings[RP_ENCODINGS] = {
    [RP_ASCII] = {"ascii", "US-ASCII"},      [RP_UTF8] = {"utf-8", "UTF-8"},
    [RP_UTF8_BOM] = {"utf-8-bom", "UTF-8"},  [RP_UTF16LE] = {"utf-16le", "UTF-16LE"},
    [RP_UTF16BE] = {"utf-16be", "UTF-16BE"}, [RP_WINDOWS_874] = {"windows-874", "windows-874-2000"},
};

const char *rp_encoding_name(enum rp_encoding e) {
    assert(e < RP_ENCODINGS);
    return encodings[e].name;
}

/* ---- telling ---------------------------------------------------------------------------------- */

static bool is_thai_letter(unsigned char c) {
    return c >= 0xA1 && c <= 0xFB && c != 0xDF && !(c >= 0xDB && c <= 0xDE);
}

/* Thai vowels and marks that stand above or below another character in Windows-874. */
static bool is_thai_mark(unsigned char c) {
    return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
}

static bool is_latin(unsigned char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Byte `c` >= 0x80 after `b`, which came after `a`. */
static void count_high(struct rp_sniff *s, unsigned char a, unsigned char b, unsigned char c) {
    if (a == 0xE0 && (b == 0xB8 || b == 0xB9) && c <= 0xBF)
        s->thai_utf8++;
    if (is_thai_mark(c) && !is_thai_letter(b))
        s->orphans++;
}

static void count(struct rp_sniff *s, const unsigned char *bytes, size_t n) {
    unsigned char a = s->last[0], b = s->last[1];
    for (size_t i = 0; i < n && s->n + i < sizeof s->head; i++)
        s->head[s->n + i] = bytes[i];
    for (size_t i = 0, parity = s->n; i < n; i++) {
        s->seen[parity++ & 1][bytes[i]]++;
        if (bytes[i] >= 0x80)
            count_high(s, a, b, bytes[i]);
        else if (b >= 0x80)
            s->lonely += is_latin(a);
        a = b;
        b = bytes[i];
    }
    s->last[0] = a;
    s->last[1] = b;
    s->n += n;
}

enum ropa_status rp_sniff_feed(struct rp_sniff *s, const char *bytes, size_t n, struct ropa_err *err) {
    enum ropa_status st = ROPA_OK;
    count(s, (const unsigned char *)bytes, n);
    if (!s->utf8 && !s->not_utf8)
        st = rp_decoder_new(RP_UTF8, 0, &s->utf8, err);
    if (st == ROPA_OK && !s->not_utf8)
        s->not_utf8 = rp_decoder_feed(s->utf8, bytes, n, false, NULL, NULL) != ROPA_OK;
    return st;
}

static bool has_head(const struct rp_sniff *s, const char *mark, size_t n) {
    return s->n >= n && !memcmp(s->head, mark, n);
}

static bool has_utf8_mark(const struct rp_sniff *s) {
    return has_head(s, "\xEF\xBB\xBF", 3);
}

/* Whether nine in ten bytes at this parity are high bytes of Latin, Thai or punctuation (U+00xx, 0Exx, 20xx). */
static bool are_high_bytes(const struct rp_sniff *s, int parity) {
    const size_t *seen = s->seen[parity];
    size_t high = seen[0x00] + seen[0x0E] + seen[0x20], units = s->n / 2;
    /* spaces alone (0x20) prove nothing: a file of spaces is ASCII */
    return units && seen[0x00] + seen[0x0E] > seen[0x20] && high * 10 >= units * 9;
}

/* A broken UTF-8 file is full of Thai sequences, a Western one of what would be marks upon Latin letters or stands among them. */
static bool looks_like_windows_874(const struct rp_sniff *s) {
    size_t high = 0;
    for (unsigned c = 0x80; c < 256; c++)
        high += s->seen[0][c] + s->seen[1][c];
    high -= has_utf8_mark(s) ? 3 : 0;
    return s->thai_utf8 * 6 < high && (s->orphans + s->lonely) * 2 < high;
}

static bool is_ascii(const struct rp_sniff *s) {
    for (unsigned c = 0x80; c < 256; c++)
        if (s->seen[0][c] || s->seen[1][c])
            return false;
    return true;
}

enum rp_encoding rp_sniff_guess(struct rp_sniff *s) {
    if (s->utf8 && !s->not_utf8)
        s->not_utf8 = rp_decoder_feed(s->utf8, "", 0, true, NULL, NULL) != ROPA_OK;
    if (has_head(s, "\xFF\xFE", 2))
        return RP_UTF16LE;
    if (has_head(s, "\xFE\xFF", 2))
        return RP_UTF16BE;
    if (are_high_bytes(s, 1))
        return RP_UTF16LE;
    if (are_high_bytes(s, 0))
        return RP_UTF16BE;
    if (is_ascii(s))
        return RP_ASCII;
    if (s->not_utf8 && looks_like_windows_874(s))
        return RP_WINDOWS_874;
    return has_utf8_mark(s) ? RP_UTF8_BOM : RP_UTF8;
}

size_t rp_sniff_mark(const struct rp_sniff *s, enum rp_encoding e) {
    if (e == RP_UTF16LE)
        return has_head(s, "\xFF\xFE", 2) ? 2 : 0;
    if (e == RP_UTF16BE)
        return has_head(s, "\xFE\xFF", 2) ? 2 : 0;
    return has_utf8_mark(s) ? 3 : 0;
}

bool rp_sniff_valid(const struct rp_sniff *s, enum rp_encoding e) {
    bool utf8 = s->utf8 && !s->not_utf8; /* and free of NUL */
    return utf8 && (e == RP_UTF8 || e == RP_UTF8_BOM || (e == RP_ASCII && is_ascii(s)));
}

bool rp_sniff_named(const struct rp_sniff *s, const char *name, enum rp_encoding *out) {
    static const struct {
        const char *name;
        enum rp_encoding e;
    } other[] = {{"utf8", RP_UTF8},           {"us-ascii", RP_ASCII},        {"cp874", RP_WINDOWS_874},
                 {"tis-620", RP_WINDOWS_874}, {"tis620", RP_WINDOWS_874},    {"ms874", RP_WINDOWS_874},
                 {"utf-16", RP_UTF16LE},      {"windows874", RP_WINDOWS_874}};
    bool known = false;
    for (enum rp_encoding e = 0; e < RP_ENCODINGS && !known; e++)
        if ((known = !strcasecmp(name, encodings[e].name)))
            *out = e;
    for (size_t i = 0; i < sizeof other / sizeof other[0] && !known; i++)
        if ((known = !strcasecmp(name, other[i].name)))
            *out = other[i].e;
    /* the bare name leaves the order of bytes to the file */
    if (known && !strcasecmp(name, "utf-16") &&
        (has_head(s, "\xFE\xFF", 2) || (!has_head(s, "\xFF\xFE", 2) && are_high_bytes(s, 0))))
        *out = RP_UTF16BE;
    return known;
}

void rp_sniff_free(struct rp_sniff *s) {
    rp_decoder_free(s->utf8);
    s->utf8 = NULL;
}

/* ---- decoding --------------------------------------------------------------------------------- */

enum ropa_status rp_decoder_new(enum rp_encoding e, size_t skip, struct rp_decoder **out,
                                struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    UErrorCode ec = U_ZERO_ERROR;
    struct rp_decoder *d = calloc(1, sizeof *d);
    if (!d)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    d->encoding = e;
    d->taken = skip;
    d->line = 1;
    d->icu = ucnv_open(encodings[e].icu, &ec);
    if (U_SUCCESS(ec))
        ucnv_setToUCallBack(d->icu, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &ec);
    if (U_FAILURE(ec)) {
        rp_decoder_free(d);
        d = NULL;
        s = ec == U_MEMORY_ALLOCATION_ERROR ? rp_err(err, ROPA_E_NOMEM, NULL)
                                            : rp_err_subject(err, ROPA_E_IO, encodings[e].icu, NULL);
        if (err)
            RP_COPY(err->native, ec == U_MEMORY_ALLOCATION_ERROR ? "" : u_errorName(ec));
    }
    *out = d;
    return s;
}

void rp_decoder_free(struct rp_decoder *d) {
    if (!d)
        return;
    ucnv_close(d->icu);
    free(d);
}

static enum ropa_status refuse(const struct rp_decoder *d, size_t offset, unsigned char byte,
                               struct ropa_err *err) {
    char found[16], th[200], en[200];
    const char *name = rp_encoding_name(d->encoding);
    snprintf(found, sizeof found, "0x%02X", byte);
    rp_err(err, ROPA_E_FORMAT, found);
    if (!err)
        return ROPA_E_FORMAT;
    snprintf(th, sizeof th, " ไม่ใช่ตัวอักษรในรหัส %s โปรดบันทึกไฟล์ใหม่เป็น \"CSV UTF-8\"", name);
    snprintf(en, sizeof en, " is not a character in %s; save the file again as \"CSV UTF-8\"", name);
    rp_err_hint(err, th, en);
    err->byte = (long)offset + 1;
    err->row = d->line;
    return ROPA_E_FORMAT;
}

/* NUL is never text; ICU maps the holes of Windows-874 to C1 controls and private use. */
static bool is_refused(const struct rp_decoder *d, UChar c) {
    if (d->encoding == RP_WINDOWS_874 && ((c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900)))
        return true;
    return c == 0;
}

static void count_line(struct rp_decoder *d, UChar c) {
    if (c == '\r' || (c == '\n' && !d->after_cr))
        d->line++;
    d->after_cr = c == '\r';
}

/* The lines that `n` bytes of UTF-8 end: with LF, CR or both. */
static void count_lines(struct rp_decoder *d, const char *bytes, size_t n) {
    const char *end = bytes + n;
    for (const char *p = bytes; (p = memchr(p, '\r', (size_t)(end - p))); p++)
        d->line++;
    for (const char *p = bytes; (p = memchr(p, '\n', (size_t)(end - p))); p++)
        d->line += !(p > bytes ? p[-1] == '\r' : d->after_cr);
    if (n)
        d->after_cr = end[-1] == '\r';
}

static void add_unit(struct rp_decoder *d, UChar unit, struct rp_buf *out) {
    UChar32 c = unit;
    char bytes[4];
    int32_t n = 0;
    if (U16_IS_LEAD(unit)) {
        d->lead = unit;
        return;
    }
    if (U16_IS_TRAIL(unit))
        c = U16_GET_SUPPLEMENTARY(d->lead, unit);
    U8_APPEND_UNSAFE(bytes, n, c);
    rp_buf_add(out, bytes, (size_t)n);
}

/* Pass on the `n` units ICU made of the bytes at `from`. */
static enum ropa_status take_units(struct rp_decoder *d, size_t n, const char *from, struct rp_buf *out,
                                   struct ropa_err *err) {
    for (size_t i = 0; i < n; i++) {
        UChar c = d->units[i];
        int32_t at =
            d->places[i]; /* -1: begun in an earlier piece, of which only NUL's two bytes matter here */
        if (is_refused(d, c))
            return refuse(d, at < 0 ? d->taken - 1 : d->taken + (size_t)at,
                          c && at >= 0 ? (unsigned char)from[at] : 0, err);
        count_line(d, c);
        if (out)
            add_unit(d, c, out);
    }
    return ROPA_OK;
}

/* The bytes at which ICU stopped end right before offset `taken`. */
static enum ropa_status refuse_stop(struct rp_decoder *d, struct ropa_err *err) {
    char bad[32];
    int8_t n = sizeof bad;
    UErrorCode ec = U_ZERO_ERROR;
    ucnv_getInvalidChars(d->icu, bad, &n, &ec);
    if (U_FAILURE(ec) || n <= 0)
        return refuse(d, d->taken, 0, err);
    return refuse(d, d->taken - (size_t)n, (unsigned char)bad[0], err);
}

static enum ropa_status feed_icu(struct rp_decoder *d, const char *bytes, size_t n, bool last,
                                 struct rp_buf *out, struct ropa_err *err) {
    const char *at = bytes, *end = bytes + n;
    UErrorCode ec;
    do {
        const char *from = at;
        UChar *to = d->units;
        ec = U_ZERO_ERROR;
        ucnv_toUnicode(d->icu, &to, d->units + UNITS, &at, end, d->places, last, &ec);
        enum ropa_status s = take_units(d, (size_t)(to - d->units), from, out, err);
        if (s != ROPA_OK)
            return s;
        d->taken += (size_t)(at - from);
    } while (ec == U_BUFFER_OVERFLOW_ERROR);
    if (ec == U_MEMORY_ALLOCATION_ERROR || (out && out->bad))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return U_FAILURE(ec) ? refuse_stop(d, err) : ROPA_OK;
}

/* Pass on the valid UTF-8 at the head of `bytes`; gives its length. What stops it is left for ICU to judge. */
static size_t take_valid(struct rp_decoder *d, const char *bytes, size_t n, struct rp_buf *out) {
    const unsigned char *b = (const unsigned char *)bytes;
    size_t i = 0, good = 0;
    while (i < n) {
        UChar32 c;
        if (b[i] - 1U < 0x7F) { /* ASCII but NUL, and Thai: nearly all there is */
            good = ++i;
            continue;
        }
        if (i + 2 < n && b[i] == 0xE0 && (b[i + 1] | 1) == 0xB9 && (b[i + 2] & 0xC0) == 0x80) {
            good = i += 3;
            continue;
        }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" /* ICU's own macro */
        U8_NEXT(bytes, i, n, c);
#pragma GCC diagnostic pop
        if (c <= 0)
            break;
        good = i;
    }
    count_lines(d, bytes, good);
    if (out)
        rp_buf_add(out, bytes, good);
    d->taken += good;
    return good;
}

/* Most files are UTF-8 already: only what crosses the edge of a block, or isn't valid, goes through the converter. */
enum ropa_status rp_decoder_feed(struct rp_decoder *d, const char *bytes, size_t n, bool last,
                                 struct rp_buf *out, struct ropa_err *err) {
    bool utf8 = d->encoding == RP_UTF8 || d->encoding == RP_UTF8_BOM;
    UErrorCode ec = U_ZERO_ERROR;
    size_t done = 0;
    if (utf8 && ucnv_toUCountPending(d->icu, &ec) > 0) {
        while (done < n && ((unsigned char)bytes[done] & 0xC0) == 0x80)
            done++;
        enum ropa_status s = feed_icu(d, bytes, done, false, out, err);
        if (s)
            return s;
    }
    /* what still waits is broken: its place is told by the converter that holds it */
    if (utf8 && ucnv_toUCountPending(d->icu, &ec) == 0)
        done += take_valid(d, bytes + done, n - done, out);
    return feed_icu(d, bytes + done, n - done, last, out, err);
}
