/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The names meant, when one isn't known. */
#include "base/err.h"
#include "base/remedy.h"
#include "model/place.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST = 4,         /* edits still taken for a slip */
    NAMED = 3,        /* codes offered */
    NEAR_ENOUGH = 60, /* per cent of the pairs of characters that labels share */
    SHORTENED = 95,   /* one is the beginning of the other */
    WHOLE_WORD = 5    /* characters that a beginning has at least */
};

/* Whether nothing leads to the field: it may be one of rows, or of what is described in place. */
static bool leads_nowhere(const struct ropa_place *in) {
    return in->rows == ROPA_NO_FIELD && in->ref == ROPA_NO_FIELD;
}

/* Rows of another record are nothing that can be named. */
static bool may_stand(const struct ropa_place *p) {
    return p->ref == ROPA_NO_FIELD || ropa_place_field(p)->kind != ROPA_ROWS;
}

/* ---- by letters ---- */

/* How far a code is from what was typed: one that begins with it is near, a short word bears fewer slips. */
static int distance(const char *typed, const char *code) {
    size_t n = strlen(typed);
    int slips = n < 4 ? 1 : n < 7 ? 2 : MOST, d = ropa_text_edits(typed, code, MOST);
    if (n >= 3 && d && !strncmp(code, typed, n))
        return 1;
    return d <= slips ? d : MOST + 1;
}

/* What is meant, as a whole place: it is typed again as it is told. */
static void put_name(struct rp_buf *names, size_t *n, const struct ropa_place *p) {
    rp_buf_str(names, (*n)++ ? ", " : "");
    rp_place_put(names, p);
}

/* Fields of what `in` led to, then of its rows, at just `edits` from what was typed. */
static void name_near(struct rp_buf *names, size_t *n, const struct ropa_place *in, const char *code,
                      int edits) {
    const struct ropa_entity *ent = ropa_place_entity(in);
    struct ropa_place p = *in;
    for (p.field = 0; p.field < ent->n_fields && *n < NAMED; p.field++)
        if (distance(code, ent->fields[p.field].code) == edits && may_stand(&p))
            put_name(names, n, &p);
    for (size_t f = 0; leads_nowhere(in) && f < ent->n_fields; f++)
        for (size_t k = 0; ent->fields[f].kind == ROPA_ROWS && k < ent->fields[f].of->n_fields && *n < NAMED;
             k++)
            if (distance(code, ent->fields[f].of->fields[k].code) == edits) {
                p = rp_place_row(ent, f, ROPA_ROW_ANY, k);
                put_name(names, n, &p);
            }
}

/* ---- by words ---- */

/* The bytes of the character that `p` begins with. */
static size_t char_bytes(const char *p) {
    size_t n = *p != '\0';
    while (n && ((unsigned char)p[n] & 0xC0) == 0x80)
        n++;
    return n;
}

static bool begins(const char *word, const char *with) {
    return ropa_text_length(with) >= WHOLE_WORD && !strncmp(word, with, strlen(with));
}

/*
 * How many pairs of neighbouring characters two keys share, per cent of all. Characters, for the letters of one
 * script have most of their bytes in common. "ชื่อกิจกรรม" is the beginning of what it is short for.
 */
static int likeness(const char *a, const char *b) {
    size_t n = ropa_text_length(a), m = ropa_text_length(b), shared = 0;
    if (begins(a, b) || begins(b, a))
        return SHORTENED;
    if (n < 2 || m < 2)
        return 0;
    for (const char *p = a; *p && p[char_bytes(p)]; p += char_bytes(p)) {
        size_t one = char_bytes(p);
        char pair[16];
        snprintf(pair, sizeof pair, "%.*s", (int)(one + char_bytes(p + one)), p);
        shared += strstr(b, pair) != NULL;
    }
    return (int)(200 * shared / (n + m - 2));
}

struct nearest {
    const char *key; /* folded */
    int most;
    struct ropa_place p;
    bool bad;
};

static void try_name(struct nearest *n, const char *name, const struct ropa_place *p) {
    char *key = ropa_text_fold(name);
    int like = key ? likeness(n->key, key) : 0;
    n->bad |= !key;
    free(key);
    if (like < NEAR_ENOUGH || like <= n->most)
        return;
    n->most = like;
    n->p = *p;
}

static void try_place(struct nearest *n, const struct ropa_place *p) {
    const struct ropa_field *f = ropa_place_field(p);
    if (f->flags & ROPA_DERIVED)
        return;
    try_name(n, f->label.in[ROPA_TH], p);
    try_name(n, f->label.in[ROPA_EN], p);
    try_name(n, f->code, p);
}

/* The place behind `in` whose code or label comes nearest, for a proposal; false when none is near. */
static bool place_nearest(const struct ropa_place *in, const char *name, struct ropa_place *out) {
    const struct ropa_entity *ent = ropa_place_entity(in);
    char *key = ropa_text_fold(name);
    struct nearest n = {.key = key, .bad = !key};
    for (size_t f = 0; key && f < ent->n_fields; f++) {
        struct ropa_place p = *in;
        p.field = f;
        if (ent->fields[f].kind != ROPA_ROWS)
            try_place(&n, &p);
    }
    for (size_t f = 0; key && leads_nowhere(in) && f < ent->n_fields; f++) {
        const struct ropa_entity *of = ent->fields[f].of;
        for (size_t k = 0; ent->fields[f].kind == ROPA_ROWS && k < of->n_fields; k++) {
            struct ropa_place p = rp_place_row(ent, f, ROPA_ROW_ANY, k);
            try_place(&n, &p);
        }
        for (size_t k = 0; rp_place_gathers(ent, f) && k < of->n_fields; k++) {
            struct ropa_place p = rp_place_own(ent, k);
            p.ref = f;
            if (k != of->title)
                try_place(&n, &p);
        }
    }
    free(key);
    *out = n.p;
    return n.most && !n.bad;
}

enum ropa_status rp_place_unknown(const struct ropa_place *in, const char *name, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_place_entity(in), *noun = ent->row ? in->root : ent;
    struct rp_buf names = {0}, th = {0}, en = {0};
    struct ropa_place near;
    size_t n = 0;
    rp_err(err, ROPA_E_FIELD, name);
    if (!err)
        return ROPA_E_FIELD;
    for (int edits = 0; edits <= MOST && !n; edits++)
        name_near(&names, &n, in, name, edits);
    if (place_nearest(in, name, &near)) { /* a label is near by the words it shares */
        const struct ropa_field *f = ropa_place_field(&near);
        rp_buf_clear(&names);
        rp_place_put(&names, &near);
        rp_buf_printf(&th, " หมายถึง %s (%s) หรือไม่", f->label.in[ROPA_TH], names.p);
        rp_buf_printf(&en, "; did you mean %s (%s)?", f->label.in[ROPA_EN], names.p);
    } else {
        rp_buf_printf(&th, n ? " หมายถึง %s หรือไม่" : " ดูชื่อช่องทั้งหมดของ %s", n ? names.p : noun->code);
        rp_buf_printf(&en, n ? "; did you mean %s?" : "; see the fields of %s", n ? names.p : noun->code);
        if (!n)
            rp_remedy(&err->remedy, "fields", noun->code);
    }
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&names);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_FIELD;
}
