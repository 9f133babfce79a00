/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Records that may be one thing typed twice: names that are the same but for spaces, marks and the words of a company's form, or differ
 * in a letter or two. Two that differ in a number are two, as are those of two units.
 */
#include "base/buf.h"
#include "base/err.h"
#include "register/register.h"
#include "store/cursor.h"

#include <ropa/merge.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum {
    ALIKE = 80 /* in hundred, from which on two are told */,
    SHORT = 4 /* letters: shorter names are the same or not */
};

/* A record, by its name. */
struct named {
    char uid[37], unit[37];
    struct rp_alike_name as;
};

struct found {
    size_t a, b;
    int likeness;
};

struct alike {
    struct ropa_register *reg;
    const struct ropa_entity *ent;
    struct named *list;
    size_t n, cap;
    struct found *found;
    size_t n_found, cap_found;
    enum ropa_status status;
    struct ropa_err *err;
};

/* ---- names ---- */

/* Take every `word` out of `text`. */
static void take_out(char *text, const char *word) {
    size_t n = strlen(word);
    for (char *p = text; (p = strstr(p, word));)
        memmove(p, p + n, strlen(p + n) + 1);
}

static bool is_letter(unsigned c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c >= 0x80;
}

static char *key_of(const char *title) {
    static const char *const forms[] = {"บริษัท", "(มหาชน)", "มหาชน", "จำกัด", "ห้างหุ้นส่วน", "บจก.",    "บมจ.",
                                        "หจก.", "company", "co.",   "ltd.", "ltd",      "limited", "inc."};
    char *key = ropa_text_fold(title), *to = key;
    for (size_t i = 0; key && i < sizeof forms / sizeof *forms; i++) {
        char *form = ropa_text_fold(forms[i]);
        if (form)
            take_out(key, form);
        free(form);
    }
    for (const char *from = key; from && *from;) {
        unsigned c;
        size_t n = ropa_text_char(from, strlen(from), &c);
        if (is_letter(c)) {
            memmove(to, from, n);
            to += n;
        }
        from += n;
    }
    if (to)
        *to = '\0';
    return key;
}

static int by_pair(const void *a, const void *b) {
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

bool rp_alike_name(const char *title, struct rp_alike_name *at) {
    unsigned last = 0, c;
    *at = (struct rp_alike_name){.key = key_of(title)};
    if (!at->key)
        return false;
    at->pairs = malloc((strlen(at->key) + 1) * sizeof *at->pairs);
    for (const char *p = at->key; at->pairs && *p; last = c) {
        p += ropa_text_char(p, strlen(p), &c);
        if (!last)
            continue;
        uint64_t pair = (uint64_t)last << 32 | c;
        at->pairs[at->n++] = pair;
        at->signature |= (uint64_t)1 << ((pair * 0x9E3779B97F4A7C15U) >> 58);
    }
    if (at->pairs && at->n)
        qsort(at->pairs, at->n, sizeof *at->pairs, by_pair);
    return at->pairs != NULL;
}

void rp_alike_free(struct rp_alike_name *at) {
    free(at->key);
    free(at->pairs);
}

static bool take(void *ctx, const struct ropa_record *rec) {
    struct alike *l = ctx;
    const char *title = ropa_record_get(rec, l->ent->title);
    struct named *at = title ? rp_grow(l->list, l->n, &l->cap, sizeof *at) : NULL;
    if (!title)
        return true;
    if (at) {
        l->list = at;
        at = &l->list[l->n++];
        *at = (struct named){0};
        if (!rp_alike_name(title, &at->as))
            l->status = rp_err(l->err, ROPA_E_NOMEM, NULL);
        RP_COPY(at->uid, ropa_record_uid(rec));
        if (l->ent->unit_field == ROPA_NO_FIELD || !ropa_record_unit(rec, at->unit))
            at->unit[0] = '\0';
    }
    if (!at)
        l->status = rp_err(l->err, ROPA_E_NOMEM, NULL);
    else if (!l->status)
        l->status = rp_store_tell(l->reg->st, l->n, l->err);
    return !l->status;
}

/* ---- pairs ---- */

/* Whether the digits of both are the same, in their order. */
static bool same_numbers(const char *a, const char *b) {
    static const char digits[] = "0123456789";
    for (;; a++, b++) {
        a += strcspn(a, digits);
        b += strcspn(b, digits);
        if (*a != *b)
            return false;
        if (!*a)
            return true;
    }
}

static size_t common(const struct rp_alike_name *a, const struct rp_alike_name *b) {
    size_t i = 0, k = 0, n = 0;
    while (i < a->n && k < b->n)
        if (a->pairs[i] == b->pairs[k])
            n++, i++, k++;
        else if (a->pairs[i] < b->pairs[k])
            i++;
        else
            k++;
    return n;
}

/* Twice the pairs that both have, of all. */
int rp_alike_much(const struct rp_alike_name *a, const struct rp_alike_name *b) {
    if (!*a->key)
        return 0;
    size_t all = a->n + b->n, least = (ALIKE * all + 199) / 200;
    if (a->n < SHORT - 1 || b->n < SHORT - 1)
        return strcmp(a->key, b->key) ? 0 : 100;
    if (least > a->n || least > b->n ||
        (size_t)__builtin_popcountll(a->signature & ~b->signature) > a->n - least ||
        (size_t)__builtin_popcountll(b->signature & ~a->signature) > b->n - least)
        return 0;
    size_t both = common(a, b);
    return both < least || !same_numbers(a->key, b->key) ? 0 : (int)(200 * both / all);
}

static int likeness(const struct named *a, const struct named *b) {
    return strcmp(a->unit, b->unit) ? 0 : rp_alike_much(&a->as, &b->as);
}

static int by_likeness(const void *a, const void *b) {
    const struct found *x = a, *y = b;
    if (x->likeness != y->likeness)
        return y->likeness - x->likeness;
    return x->a != y->a ? (x->a > y->a) - (x->a < y->a) : (x->b > y->b) - (x->b < y->b);
}

static enum ropa_status compare_all(struct alike *l) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < l->n && !s; i++) {
        for (size_t k = i + 1; k < l->n && !s; k++) {
            int like = likeness(&l->list[i], &l->list[k]);
            struct found *at = like ? rp_grow(l->found, l->n_found, &l->cap_found, sizeof *at) : NULL;
            if (like && !at)
                s = rp_err(l->err, ROPA_E_NOMEM, NULL);
            if (!at)
                continue;
            l->found = at;
            at[l->n_found++] = (struct found){i, k, like};
        }
        s = s ? s : rp_store_tell(l->reg->st, i + 1, l->err);
        s = s ? s : rp_store_stopped(l->reg->st, l->err);
    }
    if (!s && l->n_found)
        qsort(l->found, l->n_found, sizeof *l->found, by_likeness);
    return s;
}

static enum ropa_status tell(struct ropa_register *reg, const struct alike *l, const struct found *f,
                             ropa_pair_fn *each, void *ctx, bool *more, struct ropa_err *err) {
    struct ropa_record *a = NULL, *b = NULL;
    enum ropa_status s = ropa_register_get(reg, l->ent, l->list[f->a].uid, &a, err);
    if (!s)
        s = ropa_register_get(reg, l->ent, l->list[f->b].uid, &b, err);
    if (!s)
        *more = each(ctx, &(struct ropa_pair){a, b, f->likeness});
    ropa_record_free(a);
    ropa_record_free(b);
    return s;
}

enum ropa_status ropa_duplicates(struct ropa_register *reg, const struct ropa_entity *ent, ropa_pair_fn *each,
                                 void *ctx, struct ropa_err *err) {
    struct alike l = {.reg = reg, .ent = ent, .err = err};
    struct rp_query q = {.ent = ent};
    bool more = true;
    enum ropa_status s = rp_register_each(reg, &q, take, &l, err);
    if (!s)
        s = l.status ? l.status : compare_all(&l);
    for (size_t i = 0; i < l.n_found && !s && more; i++)
        s = tell(reg, &l, &l.found[i], each, ctx, &more, err);
    for (size_t i = 0; i < l.n; i++)
        rp_alike_free(&l.list[i].as);
    free(l.list);
    free(l.found);
    return s;
}
