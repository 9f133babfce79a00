/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A growing byte buffer, always NUL-terminated. A failed allocation is remembered: check `bad` once, at the end. */
#ifndef RP_BUF_H
#define RP_BUF_H

#include <stdbool.h>
#include <stddef.h>

struct rp_buf {
    char *p; /* NULL until something is added */
    size_t n, cap;
    bool bad; /* out of memory at some point; `p` is then incomplete */
};

void rp_buf_add(struct rp_buf *b, const char *bytes, size_t n);
/* The same as a sink's `put`, whose context is the buffer; false when memory ran out. */
bool rp_buf_put(void *ctx, const void *bytes, size_t n);
void rp_buf_str(struct rp_buf *b, const char *s); /* NULL adds nothing */
void rp_buf_char(struct rp_buf *b, char c);
void rp_buf_printf(struct rp_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void rp_buf_cut(struct rp_buf *b, size_t n); /* to its first `n` bytes, where it has more */
void rp_buf_clear(struct rp_buf *b); /* empty, keeps the memory */
void rp_buf_free(struct rp_buf *b);
/* Hand over the text (owned, free()); "" when nothing was added, NULL when memory ran out. Empties `b`. */
char *rp_buf_take(struct rp_buf *b);

/* strdup that accepts NULL (gives NULL). */
char *rp_strdup(const char *s);
/* Copy into a fixed array without cutting inside a UTF-8 character. */
void rp_copy(char *out, size_t size, const char *s);
#define RP_COPY(array, s) rp_copy((array), sizeof(array), (s))
/* Whether both are the same text, or both NULL. */
bool rp_same_text(const char *a, const char *b);

/*
 * Room for one more of `size` bytes in an array of `n` that has room for *cap: where it lies now. NULL when memory ran
 * out; then it lies where it lay.
 */
void *rp_grow(void *array, size_t n, size_t *cap, size_t size);
/*
 * Of an array of `n` things of `size`, each of which begins with the text by which they are sorted: where those of
 * `text` begin, and how many they are.
 */
size_t rp_run_of(const void *array, size_t n, size_t size, const char *text, size_t *found);

#endif
