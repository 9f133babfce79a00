/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Thai text: widths, clusters, lines, matching keys. Only ropa_text_wrap() starts a part of ICU that loads data. */
#include <ropa/text.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/spelling.h"
#include "base/term.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

enum {
    REPLACEMENT = 0xFFFD,
    SARA_A = 0x0E30,
    SARA_AA = 0x0E32,
    SARA_AM = 0x0E33,
    SARA_U = 0x0E38,
    SARA_UU = 0x0E39,
    PHINTHU = 0x0E3A,
    SARA_E = 0x0E40,
    SARA_AE = 0x0E41,
    MAI_EK = 0x0E48,
    MAI_CHATTAWA = 0x0E4B,
    NIKHAHIT = 0x0E4D,
    THAI_ZERO = 0x0E50,
    THAI_NINE = 0x0E59,
    WRAP_CONTEXT = 256 /* bytes beyond the line that the word finder may look at */
};

/* The character at `p`, at most `left` bytes (-1: up to the NUL), negative when not UTF-8; *len its bytes. */
static UChar32 decode_char(const char *p, int32_t left, int32_t *len) {
    UChar32 c;
    int32_t k = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
    U8_NEXT(p, k, left, c);
#pragma GCC diagnostic pop
    *len = k;
    return c;
}

/* Whether a character from U+0800 to U+0FFF stands at `p`, in three bytes: nearly all of a text is Thai. */
static bool is_thai_bytes(const char *p) {
    return (unsigned char)p[0] == 0xE0 && (p[1] & 0xE0) == 0xA0 && (p[2] & 0xC0) == 0x80;
}

/* That character. */
static UChar32 thai_char(const char *p) {
    return (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
}

/* The character at s[*i], not at the end; a byte that is not UTF-8 counts as one replacement character. */
static UChar32 next_char(const char *s, size_t *i) {
    const char *p = s + *i;
    UChar32 c = (unsigned char)*p;
    int32_t len = 1;
    if (is_thai_bytes(p)) {
        c = thai_char(p);
        len = 3;
    } else if (c >= 0x80) {
        c = decode_char(p, -1, &len);
    }
    *i += (size_t)len;
    return c < 0 ? REPLACEMENT : c;
}

static bool thai(UChar32 c) {
    return c >= 0x0E00 && c <= 0x0E7F;
}

/* Vowels, tones and signs that stand above or below a letter. */
static bool thai_mark(UChar32 c) {
    return c == 0x0E31 || (c >= 0x0E34 && c <= PHINTHU) || (c >= 0x0E47 && c <= 0x0E4E);
}

static bool tone(UChar32 c) {
    return c >= MAI_EK && c <= MAI_CHATTAWA;
}

static int char_width(UChar32 c) {
    if (c < 0x7F)
        return c >= 0x20;
    if (thai(c))
        return !thai_mark(c);
    if (c == 0x00AD) /* a terminal shows the soft hyphen */
        return 1;
    if (c >= 0x1160 && c <= 0x11FF) /* Korean vowels and finals join the letter before */
        return 0;
    int32_t none = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    if (U_GET_GC_MASK(c) & (uint32_t)none)
        return 0;
    int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_FULLWIDTH || wide == U_EA_WIDE ? 2 : 1;
}

/* Columns of the first `n` bytes, which end between characters. */
static int width_of(const char *s, size_t n) {
    int w = 0;
    for (size_t i = 0; i < n && w < INT_MAX - 2;)
        w += char_width(next_char(s, &i));
    return w;
}

int ropa_text_width(const char *s) {
    return s ? width_of(s, strlen(s)) : 0;
}

size_t ropa_text_length(const char *s) {
    size_t n = 0;
    for (size_t i = 0; s && s[i]; n++)
        next_char(s, &i);
    return n;
}

/* What the cluster rules of UAX #29 remember of the characters before. */
struct cluster {
    int before;      /* U_GCB_ class of the last character */
    bool pictograph; /* a pictograph, perhaps extended, stands before */
    bool odd_flag;   /* an odd number of regional indicators stands before */
};

static bool hangul_joins(int a, int b) {
    if (a == U_GCB_L)
        return b == U_GCB_L || b == U_GCB_V || b == U_GCB_LV || b == U_GCB_LVT;
    if (a == U_GCB_V || a == U_GCB_LV)
        return b == U_GCB_V || b == U_GCB_T;
    return (a == U_GCB_T || a == U_GCB_LVT) && b == U_GCB_T;
}

static bool is_control(int class) {
    return class == U_GCB_CONTROL || class == U_GCB_CR || class == U_GCB_LF;
}

/* Does character `c` of class `now` belong to the cluster so far? */
static bool cluster_joins(const struct cluster *k, UChar32 c, int now) {
    if (k->before == U_GCB_CR && now == U_GCB_LF)
        return true;
    if (is_control(k->before) || is_control(now))
        return false;
    if (now == U_GCB_EXTEND || now == U_GCB_ZWJ || now == U_GCB_SPACING_MARK || k->before == U_GCB_PREPEND)
        return true;
    if (k->before == U_GCB_ZWJ && k->pictograph && u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC))
        return true;
    if (k->odd_flag && now == U_GCB_REGIONAL_INDICATOR)
        return true;
    return hangul_joins(k->before, now);
}

static void cluster_add(struct cluster *k, UChar32 c, int now) {
    bool extends = now == U_GCB_EXTEND || now == U_GCB_ZWJ;
    k->pictograph = (extends && k->pictograph) || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
    k->odd_flag = now == U_GCB_REGIONAL_INDICATOR && !k->odd_flag;
    k->before = now;
}

/* End of the grapheme cluster that starts at s[i], which is not the end. */
static size_t cluster_end(const char *s, size_t i) {
    unsigned char a = (unsigned char)s[i], b = (unsigned char)s[i + 1];
    if (a < 0x80 && b < 0x80 && a != '\r')
        return i + 1;
    struct cluster k = {0};
    UChar32 c = next_char(s, &i);
    cluster_add(&k, c, u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK));
    while (s[i]) {
        size_t end = i;
        c = next_char(s, &end);
        int now = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
        if (!cluster_joins(&k, c, now))
            break;
        cluster_add(&k, c, now);
        i = end;
    }
    return i;
}

size_t ropa_text_fit(const char *s, int columns) {
    size_t i = 0;
    int used = 0;
    while (s && s[i]) {
        size_t end = cluster_end(s, i);
        used += width_of(s + i, end - i);
        if (used > columns)
            break;
        i = end;
    }
    return i;
}

static bool is_ascii(const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] >= 0x80)
            return false;
    return true;
}

/* Last place to break in the ASCII text s[0..limit), or 0: after a space, or a hyphen between letters. */
static size_t break_ascii(const char *s, size_t limit) {
    for (size_t i = limit; i > 0; i--) {
        char c = s[i - 1], after = s[i];
        bool letter = after >= 'a' && after <= 'z'; /* no ref: RO-ICT-66-001 */
        if ((c == ' ' && after != ' ') || (c == '-' && letter && i > 1 && s[i - 2] != ' '))
            return i;
    }
    return 0;
}

/* The same for any script by ICU's line rules and Thai dictionary; s[0..n) holds some text after `limit`. */
static size_t break_icu(const char *s, size_t n, size_t limit) {
    UErrorCode e = U_ZERO_ERROR;
    int32_t at = 0;
    UText *text = utext_openUTF8(NULL, s, (int64_t)n, &e);
    UBreakIterator *lines = ubrk_open(UBRK_LINE, "th", NULL, 0, &e);
    ubrk_setUText(lines, text, &e);
    if (U_SUCCESS(e))
        at = ubrk_isBoundary(lines, (int32_t)limit) ? (int32_t)limit : ubrk_preceding(lines, (int32_t)limit);
    int32_t first = at;
    while (at > 0 && s[at] && rp_term_whole(s, (size_t)at))
        at = ubrk_preceding(lines, at);
    at = at > 0 ? at : first; /* longer than the line: as the dictionary has it */
    if (lines)
        ubrk_close(lines);
    if (text)
        utext_close(text);
    return at > 0 ? (size_t)at : 0;
}

/* Enough text after `limit` to judge the word there: up to a space, never a cut cluster. */
static size_t wrap_window(const char *s, size_t limit) {
    size_t end = limit;
    while (s[end] && s[end] != '\n' && s[end] != ' ' && end < limit + WRAP_CONTEXT)
        end = cluster_end(s, end);
    return end;
}

size_t ropa_text_wrap(const char *s, int columns) {
    size_t fit = ropa_text_fit(s, columns);
    const char *newline = s ? memchr(s, '\n', fit + (s[fit] == '\n')) : NULL;
    if (newline)
        return (size_t)(newline - s) + 1;
    if (!s || !s[fit])
        return fit;
    /* Spaces, and the newline after them, hang over the edge: the next line starts with its word. */
    size_t limit = fit + strspn(s + fit, " \r");
    if (s[limit] == '\n' || !s[limit])
        return limit + (s[limit] == '\n');
    size_t end = wrap_window(s, limit);
    size_t at = is_ascii(s, end) ? break_ascii(s, limit) : break_icu(s, end, limit);
    if (!at)
        at = fit ? fit : cluster_end(s, 0);
    return at;
}

/* ---- The matching key ---- */

static char *fold_ascii(const char *s, size_t n) {
    char *out = malloc(n + 1);
    size_t w = 0;
    for (size_t i = 0; out && i < n; i++) {
        char c = s[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (space && (!w || out[w - 1] == ' '))
            continue;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + ('a' - 'A'));
        out[w++] = space ? ' ' : c;
    }
    if (out && w && out[w - 1] == ' ')
        w--;
    if (out)
        out[w] = '\0';
    return out;
}

/* Canonical combining class of the Thai marks that have one. */
static int thai_class(UChar32 c) {
    if (c == PHINTHU)
        return 9;
    if (c == SARA_U || c == SARA_UU)
        return 103;
    return tone(c) ? 107 : 0;
}

/*
 * Decode `s` into `out` (room for strlen(s) characters); *plain tells whether that is surely NFC: Latin-1, Thai
 * with its marks in order, and general punctuation are.
 */
static size_t decode(const char *s, UChar32 *out, bool *plain) {
    size_t n = 0;
    int class = 0;
    *plain = true;
    for (size_t i = 0; s[i];) {
        UChar32 c = next_char(s, &i);
        int now = thai_class(c);
        if ((now && now < class) || !(c < 0x300 || thai(c) || (c >= 0x2000 && c < 0x2070)))
            *plain = false;
        class = now;
        out[n++] = c;
    }
    return n;
}

/* `s` as an owned array of NFC characters. NULL when out of memory. */
static UChar32 *nfc(const char *s, size_t *n) {
    UErrorCode e = U_ZERO_ERROR;
    const UNormalizer2 *norm = unorm2_getNFCInstance(&e);
    int32_t bytes = (int32_t)strlen(s), wide = 0, made = 0, count = 0;
    size_t room = (size_t)bytes * 3 + 1; /* NFC grows UTF-16 text threefold at most */
    UChar *raw = malloc(((size_t)bytes + 1) * sizeof *raw);
    UChar *done = malloc(room * sizeof *done);
    UChar32 *out = malloc(room * sizeof *out);
    if (raw && done && out) {
        u_strFromUTF8WithSub(raw, bytes + 1, &wide, s, bytes, REPLACEMENT, NULL, &e);
        made = unorm2_normalize(norm, raw, wide, done, (int32_t)room, &e);
        u_strToUTF32(out, (int32_t)room, &count, done, made, &e);
    }
    if (!raw || !done || !out || U_FAILURE(e)) {
        free(out);
        out = NULL;
    }
    free(raw);
    free(done);
    *n = (size_t)count;
    return out;
}

/* Vowels and signs that stand above or below a letter, and before its tone. */
static bool vowel_mark(UChar32 c) {
    return thai_mark(c) && c < MAI_EK;
}

/*
 * Add `c` to the key of `w` characters, joining what looks the same on paper: two SARA E are SARA AE, a mark doubled is one, a
 * tone stands after the vowel above or below its letter and before the one beside it. Returns the new length.
 */
static size_t key_add(UChar32 *key, size_t w, UChar32 c) {
    UChar32 before = w ? key[w - 1] : 0;
    if (c < SARA_A) { /* a letter */
        key[w] = c;
        return w + 1;
    }
    if (thai_mark(c) && before == c)
        return w;
    if (c == SARA_E && before == SARA_E) {
        key[w - 1] = SARA_AE;
        return w;
    }
    if (vowel_mark(c) && tone(before)) {
        w = key_add(key, w - 1, c);
        return key_add(key, w, before);
    }
    if (tone(c) && (before == SARA_AA || before == SARA_A)) {
        w = key_add(key, w - 1, c);
        key[w] = before;
        return w + 1;
    }
    if (c == SARA_AA && before == NIKHAHIT) {
        key[w - 1] = SARA_AM;
        return w;
    }
    if (c == SARA_AA && tone(before) && w > 1 && key[w - 2] == NIKHAHIT) {
        w = key_add(key, w - 2, before);
        key[w] = SARA_AM;
        return w + 1;
    }
    if (tone(c) && before == SARA_AM && w > 1 && key[w - 2] == c)
        return w;
    if (tone(c) && before == SARA_AM) {
        key[w - 1] = c;
        c = SARA_AM;
    }
    key[w] = c;
    return w + 1;
}

static char *encode(UChar32 *chars, size_t n) {
    uint8_t *out = malloc(n * 4 + 1);
    size_t w = 0;
    for (size_t i = 0; out && i < n; i++)
        U8_APPEND_UNSAFE(out, w, chars[i]);
    if (out)
        out[w] = '\0';
    return (char *)out;
}

static char *mend(const char *s, bool other) {
    size_t bytes = strlen(s), n = 0, w = 0;
    bool unsure = false;
    if (is_ascii(s, bytes)) /* nothing Thai stands in it */
        return strdup(s);
    UChar32 *chars = malloc((bytes + 1) * sizeof *chars);
    for (size_t i = 0; chars && s[i];)
        chars[n++] = next_char(s, &i);
    n = chars ? rp_spelling_late(chars, n, other, &unsure) : 0;
    for (size_t i = 0; i < n; i++)
        w = key_add(chars, w, chars[i]);
    char *out = chars ? encode(chars, w) : NULL;
    free(chars);
    return out;
}

char *ropa_text_mend(const char *s) {
    return mend(s, false);
}

char *rp_spelling_other(const char *s) {
    return mend(s, true);
}

static UChar32 fold_char(UChar32 c) {
    if (c >= THAI_ZERO && c <= THAI_NINE)
        return '0' + (c - THAI_ZERO);
    return thai(c) ? c : u_foldCase(c, U_FOLD_CASE_DEFAULT);
}

/* Fold the `n` characters in place; the key is never longer. Returns its length. */
static size_t fold_chars(UChar32 *chars, size_t n) {
    size_t w = 0;
    bool gap = false;
    for (size_t i = 0; i < n; i++) {
        UChar32 c = chars[i];
        if (!thai(c) && u_isUWhiteSpace(c)) {
            gap = w > 0;
            continue;
        }
        if (c >= 0x80 && !thai(c) && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue; /* zero-width spaces and joiners: nobody sees them */
        if (gap)
            chars[w++] = ' ';
        gap = false;
        w = key_add(chars, w, fold_char(c));
    }
    return w;
}

char *ropa_text_fold(const char *s) {
    UChar32 small[256];
    size_t bytes = s ? strlen(s) : 0, n = 0;
    bool plain = false;
    if (is_ascii(s, bytes))
        return fold_ascii(s, bytes);
    if (bytes > INT32_MAX / 16) /* beyond what ICU counts */
        return NULL;
    UChar32 *chars = bytes <= 256 ? small : malloc(bytes * sizeof *chars);
    if (chars)
        n = decode(s, chars, &plain);
    if (chars && !plain) {
        if (chars != small)
            free(chars);
        chars = nfc(s, &n);
    }
    char *out = chars ? encode(chars, fold_chars(chars, n)) : NULL;
    if (chars != small)
        free(chars);
    return out;
}

size_t ropa_text_char(const char *s, size_t n, unsigned *c) {
    int32_t len = 0;
    if (n >= 3 && is_thai_bytes(s)) {
        *c = (unsigned)thai_char(s);
        return 3;
    }
    UChar32 found = n ? decode_char(s, n > 8 ? 8 : (int32_t)n, &len) : -1;
    *c = found < 0 ? 0 : (unsigned)found;
    return found < 0 ? 0 : (size_t)len;
}

static bool is_line_end(UChar32 c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

char *ropa_text_lines(const char *s) {
    struct rp_buf b = {0};
    for (size_t i = 0, from; s[i];) {
        size_t plain = strcspn(s + i, "\n\v\f\r\xC2\xE2"); /* no line end begins otherwise */
        rp_buf_add(&b, s + i, plain);
        from = i += plain;
        if (!s[i])
            break;
        UChar32 c = next_char(s, &i);
        if (c == '\r' && s[i] == '\n')
            i++;
        if (is_line_end(c))
            rp_buf_char(&b, '\n');
        else
            rp_buf_add(&b, s + from, i - from);
    }
    return rp_buf_take(&b);
}

/* Why a character can't be part of a text. */
static enum ropa_status refuse_char(UChar32 c, bool lines) {
    if (c < 0)
        return ROPA_E_UTF8;
    if (is_line_end(c))
        return lines && c == '\n' ? ROPA_OK : ROPA_E_LINE_END;
    bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return (control && !(lines && c == '\t')) || U_IS_UNICODE_NONCHAR(c) ? ROPA_E_CONTROL : ROPA_OK;
}

enum ropa_status ropa_text_check(const char *s, size_t n, bool lines, struct ropa_err *err) {
    enum ropa_status st = ROPA_OK;
    size_t i = 0, at = 0;
    UChar32 c = 0;
    char found[16] = "";
    while (s && i < n && st == ROPA_OK) {
        int32_t len = 0;
        if (n - i >= 3 && is_thai_bytes(s + i)) {
            i += 3;
            continue;
        }
        c = decode_char(s + i, n - i > 8 ? 8 : (int32_t)(n - i), &len);
        at = i;
        i += (size_t)len;
        st = refuse_char(c, lines);
    }
    if (st == ROPA_OK)
        return st;
    if (c >= 0x80)
        snprintf(found, sizeof found, "U+%04X", (unsigned)c);
    else
        snprintf(found, sizeof found, "0x%02X", (unsigned)(unsigned char)s[at]);
    rp_err(err, st, found);
    if (err)
        err->byte = (long)at + 1;
    return st;
}

enum ropa_status rp_text_check_name(const char *s, struct ropa_err *err) {
    enum ropa_status st = ropa_text_check(s, strlen(s), false, err);
    for (size_t i = 0; !st && s[i];) {
        char found[16];
        UChar32 c = next_char(s, &i);
        if (u_charType(c) != U_FORMAT_CHAR)
            continue;
        snprintf(found, sizeof found, "U+%04X", (unsigned)c);
        st = rp_err(err, ROPA_E_CONTROL, found);
    }
    return st;
}

bool rp_text_is_unseen(const char *s) {
    bool unseen = true;
    for (size_t i = 0; unseen && s[i];) {
        UChar32 c = next_char(s, &i);
        unseen =
            c == 0x2800 || u_isUWhiteSpace(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }
    return unseen;
}
