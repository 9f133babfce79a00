/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Make room for `more` bytes and the NUL. */
static bool reserve(struct rp_buf *b, size_t more) {
    if (b->bad || more > SIZE_MAX / 2 - b->n) {
        b->bad = true;
        return false;
    }
    if (b->n + more + 1 <= b->cap)
        return true;
    size_t cap = b->cap ? b->cap : 64;
    while (cap < b->n + more + 1)
        cap *= 2;
    char *p = realloc(b->p, cap);
    if (!p) {
        b->bad = true;
        return false;
    }
    b->p = p;
    b->cap = cap;
    return true;
}

void rp_buf_add(struct rp_buf *b, const char *bytes, size_t n) {
    if (!reserve(b, n))
        return;
    if (n)
        memcpy(b->p + b->n, bytes, n);
    b->n += n;
    b->p[b->n] = '\0';
}

bool rp_buf_put(void *ctx, const void *bytes, size_t n) {
    struct rp_buf *b = ctx;
    rp_buf_add(b, bytes, n);
    return !b->bad;
}

void rp_buf_str(struct rp_buf *b, const char *s) {
    if (s)
        rp_buf_add(b, s, strlen(s));
}

void rp_buf_char(struct rp_buf *b, char c) {
    rp_buf_add(b, &c, 1);
}

void rp_buf_printf(struct rp_buf *b, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n < 0 || !reserve(b, (size_t)n)) {
        b->bad = true;
        return;
    }
    va_start(ap, fmt);
    vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
    va_end(ap);
    b->n += (size_t)n;
}

void rp_buf_cut(struct rp_buf *b, size_t n) {
    if (n >= b->n)
        return;
    b->n = n;
    b->p[n] = '\0';
}

void rp_buf_clear(struct rp_buf *b) {
    b->n = 0;
    if (b->p)
        b->p[0] = '\0';
}

void rp_buf_free(struct rp_buf *b) {
    free(b->p);
    *b = (struct rp_buf){0};
}

char *rp_buf_take(struct rp_buf *b) {
    char *p = b->p;
    if (b->bad) {
        free(p);
        p = NULL;
    } else if (!p) {
        p = strdup("");
    }
    *b = (struct rp_buf){0};
    return p;
}

char *rp_strdup(const char *s) {
    return s ? strdup(s) : NULL;
}

void rp_copy(char *out, size_t size, const char *s) {
    size_t n = s ? strlen(s) : 0;
    if (!size)
        return;
    if (n >= size) {
        n = size - 1;
        while (n && ((unsigned char)s[n] & 0xC0) == 0x80)
            n--;
    }
    if (n)
        memcpy(out, s, n);
    out[n] = '\0';
}

bool rp_same_text(const char *a, const char *b) {
    return a == b || (a && b && !strcmp(a, b));
}

void *rp_grow(void *array, size_t n, size_t *cap, size_t size) {
    if (n < *cap)
        return array;
    size_t more = *cap ? *cap * 2 : 16;
    void *grown = realloc(array, more * size);
    if (grown)
        *cap = more;
    return grown;
}

size_t rp_run_of(const void *array, size_t n, size_t size, const char *text, size_t *found) {
    const char *at = array;
    size_t first = 0, last = n;
    while (first < last) {
        size_t mid = first + (last - first) / 2;
        if (strcmp(at + mid * size, text) < 0)
            first = mid + 1;
        else
            last = mid;
    }
    for (*found = 0; first + *found < n && !strcmp(at + (first + *found) * size, text);)
        ++*found;
    return first;
}
