/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Names that a file may have misspelt: a letter or mark missing, added, another one, or two that changed places. */
#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "import/import.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { LONG = 8 /* letters: shorter names are the same or not */, MOST = 256 };

static size_t letters(const char *text, size_t bytes, unsigned *to) {
    size_t n = 0;
    for (const char *p = text, *end = text + bytes; p < end && n < MOST; n++)
        p += ropa_text_char(p, (size_t)(end - p), &to[n]);
    return n;
}

static bool is_digit(unsigned c) {
    return (c >= '0' && c <= '9') || (c >= 0x0E50 && c <= 0x0E59);
}

static bool is_break(const unsigned *a, size_t n, size_t i) {
    return i >= n || a[i] == ' ';
}

/* Whether the letters `from` to `to` of `a` tell things apart: a number, or a word by itself ("ฝ่าย ก"). */
static bool tells_apart(const unsigned *a, size_t n, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (is_digit(a[i]))
            return true;
    return from < to && (!from || a[from - 1] == ' ') && is_break(a, n, to);
}

/* Letters that things are counted by, A to Z and ก to ซ: names that end in two of them are two ("คู่สัญญา ก", "กองข"). */
static bool counts(unsigned c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0x0E01 && c <= 0x0E0B);
}

/* What is behind their common beginning and before their common end differs by one letter, or by two in the other order. */
static bool are_near(const unsigned *a, size_t n, const unsigned *b, size_t m) {
    size_t from = 0, i = n, k = m;
    while (from < n && from < m && a[from] == b[from])
        from++;
    while (i > from && k > from && a[i - 1] == b[k - 1])
        i--, k--;
    size_t x = i - from, y = k - from;
    bool swapped = x == 2 && y == 2 && a[from] == b[from + 1] && a[from + 1] == b[from];
    bool ends = x == 1 && y == 1 && is_break(a, n, i) && counts(a[from]) && counts(b[from]);
    return n >= LONG && m >= LONG && (swapped || (x <= 1 && y <= 1 && !ends)) &&
           !tells_apart(a, n, from, i) && !tells_apart(b, m, from, k);
}

/* ---- what records were called before the file came ---- */

struct called {
    char *name;
    size_t bytes;
    uint64_t numbers; /* of the digits in it: names of different numbers are never near */
};

struct rp_near {
    struct rp_near *next;
    const struct ropa_entity *of;
    struct called *list;
    size_t n, cap;
    bool bad;
};

static uint64_t numbers_in(const unsigned *a, size_t n) {
    uint64_t h = RP_HASH_OF_NOTHING;
    for (size_t i = 0; i < n; i++)
        h = is_digit(a[i]) ? rp_hash_number(h, a[i]) : h;
    return h;
}

static bool note_name(void *ctx, const struct ropa_record *rec) {
    struct rp_near *names = ctx;
    unsigned is[MOST];
    const char *title = ropa_record_get(rec, rec->ent->title);
    if (!title)
        return true;
    struct called *list = rp_grow(names->list, names->n, &names->cap, sizeof *list);
    names->list = list ? list : names->list;
    char *name = list ? strdup(title) : NULL;
    names->bad = !name;
    if (name) {
        size_t bytes = strlen(name);
        list[names->n++] = (struct called){name, bytes, numbers_in(is, letters(name, bytes, is))};
    }
    return !names->bad;
}

/* What the records of `of` are called. */
static enum ropa_status names_of(struct rp_import *imp, const struct ropa_entity *of,
                                 const struct rp_near **out, struct ropa_err *err) {
    struct rp_near *names = imp->names;
    while (names && names->of != of)
        names = names->next;
    if (!names) {
        if (!(names = calloc(1, sizeof *names)))
            return rp_err(err, ROPA_E_NOMEM, NULL);
        *names = (struct rp_near){.next = imp->names, .of = of};
        imp->names = names;
        imp->reg->view->each(imp->reg->view->ctx, of, note_name, names);
    }
    *out = names;
    return names->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

void rp_near_free(struct rp_near *names) {
    while (names) {
        struct rp_near *next = names->next;
        for (size_t i = 0; i < names->n; i++)
            free(names->list[i].name);
        free(names->list);
        free(names);
        names = next;
    }
}

/* Whether the bytes between what both begin with and what both end with are those of two letters at most. */
static bool may_be_near(const char *a, size_t n, const char *b, size_t m) {
    enum { TWO_LETTERS = 8 };
    size_t from = 0;
    while (from < n && from < m && a[from] == b[from])
        from++;
    while (n > from && m > from && a[n - 1] == b[m - 1])
        n--, m--;
    return n - from <= TWO_LETTERS && m - from <= TWO_LETTERS;
}

static enum ropa_status refuse(const char *name, const char *near, struct ropa_err *err) {
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(&th,
                  " แต่มี \"%s\" ซึ่งต่างกันตัวเดียว ถ้าหมายถึงรายการนั้นโปรดเขียนให้ตรง ถ้าเป็นรายการใหม่โปรดเพิ่มในทะเบียนก่อน",
                  near);
    rp_buf_printf(
        &en,
        ", but there is \"%s\", a letter away: write it so if that is meant; if it is a new one, add it to the register first",
        near);
    enum ropa_status s = th.bad || en.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_err(err, ROPA_E_REF, name);
    if (s == ROPA_E_REF)
        rp_err_hint(err, th.p, en.p);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

enum ropa_status rp_import_misspelt(struct rp_import *imp, const struct ropa_entity *of, const char *name,
                                    struct ropa_err *err) {
    unsigned is[MOST], there[MOST];
    size_t bytes = strlen(name), n = letters(name, bytes, is);
    uint64_t numbers = numbers_in(is, n);
    imp->near = false;
    if (n < LONG)
        return ROPA_OK;
    const struct rp_near *names = NULL;
    enum ropa_status s = names_of(imp, of, &names, err);
    for (size_t i = 0; !s && i < names->n; i++) {
        const struct called *c = &names->list[i];
        if (c->numbers != numbers || !may_be_near(name, bytes, c->name, c->bytes))
            continue;
        imp->near = are_near(is, n, there, letters(c->name, c->bytes, there));
        if (imp->near)
            return refuse(name, c->name, err);
    }
    return s;
}
