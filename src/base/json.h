/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of the writer of <ropa/json.h>, for who keeps one on the stack. */
#ifndef RP_BASE_JSON_H
#define RP_BASE_JSON_H

#include "base/buf.h"

#include <ropa/json.h>

/* Brackets in brackets; jansson reads no more than half of them. */
#define RP_JSON_DEPTH 4096

struct ropa_json {
    struct ropa_sink to;
    struct ropa_json_look look;
    enum ropa_status status; /* why nothing more is written */
    size_t depth;            /* brackets open */
    unsigned char arrays[RP_JSON_DEPTH / 8]; /* a bit each: whether it is an array */
    bool any;                /* something stands before, in the same brackets */
    bool line;               /* what comes next begins a line */
    size_t n;
    char piece[1024]; /* not handed over yet */
};

#define RP_JSON_TIGHT ((struct ropa_json_look){0})
#define RP_JSON_PRETTY ((struct ropa_json_look){.spaced = true, .lines = true, .indent = 2})

void rp_json_begin(struct ropa_json *w, const struct ropa_sink *to, struct ropa_json_look look);
/* Into `b`, which must live until the end. */
void rp_json_begin_buf(struct ropa_json *w, struct rp_buf *b, struct ropa_json_look look);
/* ropa_json_end() of one that lies on the stack. */
enum ropa_status rp_json_end(struct ropa_json *w);
/* The same where `b` was written to: its text, owned; NULL when it isn't whole, which is for want of memory only. */
char *rp_json_end_buf(struct ropa_json *w, struct rp_buf *b);

/* ropa_json_text() of `n` bytes, in which a NUL may stand. */
void rp_json_bytes(struct ropa_json *w, const char *key, const char *text, size_t n);
/* The shortest number that reads back as `real`, with a decimal; null for what is no number. */
void rp_json_real(struct ropa_json *w, const char *key, double real);
/* Hundredths as a number with at least one decimal: 65.0, 13.25; null for less than nothing, which is none. */
void rp_json_hundredths(struct ropa_json *w, const char *key, long hundredths);

#endif
