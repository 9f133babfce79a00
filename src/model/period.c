/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/period.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/period_lex.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NONE = -1 };

struct reader {
    const char *text;
    struct rp_period_token *at;
    size_t n;
    struct rp_period *out;
    const struct rp_period_token *bound; /* "ไม่น้อยกว่า", waiting for its number */
    size_t criterion_end;                /* past the last criterion; 0 none yet */
    bool lost;                           /* the last thing read was not understood */
    bool weak;                           /* the trigger comes from a criterion: one said outright wins */
};

/* A number with its unit. */
struct amount {
    int64_t n;
    const char *unit;
    int64_t factor; /* of the unit as written: 7 of a week */
    bool sum;       /* of several units, or of halves */
};

static bool is_silent(enum rp_period_kind k) {
    return k == PK_PUNCT || k == PK_FILLER || k == PK_LEAD || k == PK_RESUME;
}

/* The next token at or after `i` that says something; r->n when there is none. */
static size_t skip(const struct reader *r, size_t i) {
    while (i < r->n && is_silent(r->at[i].kind))
        i++;
    return i;
}

static enum rp_period_kind kind_at(const struct reader *r, size_t i) {
    return i < r->n ? r->at[i].kind : PK_UNKNOWN;
}

static void lose(struct reader *r, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        r->at[i].lost = true;
    r->lost = true;
}

/* Join the bytes from `start` to `end` of the text to `list`. */
static void join(const struct reader *r, char *list, size_t start, size_t end) {
    size_t n = strlen(list);
    snprintf(list + n, RP_PERIOD_JOINED - n, "%s%.*s", n ? "; " : "", (int)(end - start), r->text + start);
}

static bool has_number(const struct rp_period *p) {
    return p->min != NONE || p->max != NONE;
}

/* Set the trigger unless another one was said. */
static bool set_trigger(struct reader *r, const char *code, bool weak) {
    struct rp_period *p = r->out;
    if (p->trigger && !r->weak && !rp_same_text(p->trigger, code))
        return weak; /* a criterion keeps its words; a second event would be lost */
    if (p->trigger && weak)
        return true;
    p->trigger = code;
    r->weak = weak;
    return true;
}

/* Bring two amounts to one unit: years become months where they must; days never do. */
static bool unify(struct amount *a, struct amount *b) {
    if (rp_same_text(a->unit, b->unit))
        return true;
    if (!strcmp(a->unit, "day") || !strcmp(b->unit, "day"))
        return false;
    struct amount *years = !strcmp(a->unit, "year") ? a : b;
    years->n *= 12;
    years->unit = "month";
    return true;
}

/* Add half a unit: half a year is six months, while half a month has no certain number of days. */
static bool add_half(struct amount *a) {
    if (strcmp(a->unit, "year") || a->factor != 1)
        return false;
    a->n = a->n * 12 + 6;
    a->unit = "month";
    a->sum = true;
    return true;
}

/* The number at `i`, and the same again in words or brackets: "10 (สิบ)". Returns past it. */
static size_t read_number(const struct reader *r, size_t i, struct amount *a, bool *half) {
    a->n = r->at[i].n;
    *half = r->at[i].half;
    size_t j = skip(r, i + 1);
    bool again = kind_at(r, j) == PK_NUMBER && r->at[j].n == a->n && !*half && !r->at[j].half;
    return again ? j + 1 : i + 1;
}

/* A number and, when it follows, its unit. Returns past it, 0 when they don't fit. */
static size_t read_part(const struct reader *r, size_t i, struct amount *a) {
    bool half = false;
    *a = (struct amount){0};
    if (kind_at(r, i) == PK_HALF)
        half = true, i++;
    else
        i = read_number(r, i, a, &half);
    size_t j = skip(r, i);
    if (kind_at(r, j) != PK_UNIT)
        return half ? 0 : i;
    a->unit = r->at[j].code;
    a->factor = r->at[j].n;
    a->n *= a->factor;
    if (kind_at(r, j + 1) == PK_HALF)
        half = true, j++;
    if (half && !add_half(a))
        return 0;
    return j + 1;
}

/* Whether only spaces and small words stand between tokens: "1 ปี (12 เดือน)" says the same twice. */
static bool is_apart(const struct reader *r, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (r->at[i].kind == PK_PUNCT && strchr("(,;:[/", r->text[r->at[i].start]))
            return false;
    return true;
}

/* Whether `b` is a part of the unit of `a`: months of a year, days of a week. */
static bool is_smaller(const struct amount *b, const struct amount *a) {
    bool months = !strcmp(a->unit, "year") && !strcmp(b->unit, "month");
    bool days = rp_same_text(a->unit, b->unit) && b->factor < a->factor;
    return (months && b->n < 12) || (days && b->n < a->factor);
}

/* An amount of one or more units, the greater first: "1 ปี 6 เดือน". Returns past it, 0 when they don't fit. */
static size_t read_amount(const struct reader *r, size_t i, struct amount *a) {
    size_t end = read_part(r, i, a);
    while (end && a->unit) {
        struct amount b;
        size_t j = skip(r, end);
        size_t past = kind_at(r, j) == PK_NUMBER ? read_part(r, j, &b) : 0;
        if (!past || !b.unit || !is_apart(r, end, j) || !is_smaller(&b, a) || !unify(a, &b))
            break;
        a->n += b.n;
        a->factor = b.factor;
        a->sum = true;
        end = past;
    }
    return end;
}

/* Give a number without a unit that of the other end of its range: "5-10 ปี". */
static bool share_unit(struct amount *a, const struct amount *b) {
    if (a->unit)
        return true;
    if (!b->unit || b->sum)
        return false;
    a->unit = b->unit;
    a->n *= b->factor;
    return true;
}

/* "5", "5-10", "6 เดือน ถึง 1 ปี", with units. Returns past it; *fits tells whether it makes sense. */
static size_t read_range(struct reader *r, size_t i, struct amount *lo, struct amount *hi, bool *fits) {
    size_t end = read_amount(r, i, lo);
    *fits = end != 0;
    size_t sign = skip(r, end ? end : i + 1), j = skip(r, sign + 1);
    bool is_range = kind_at(r, sign) == PK_RANGE || kind_at(r, sign) == PK_OR;
    if (!end || !is_range || (kind_at(r, j) != PK_NUMBER && kind_at(r, j) != PK_HALF)) {
        *hi = *lo;
        *fits = *fits && lo->unit && lo->n > 0;
        return end ? end : i + 1;
    }
    end = read_amount(r, j, hi);
    *fits = end && share_unit(lo, hi) && hi->unit && unify(lo, hi) && lo->n > 0 && lo->n <= hi->n;
    if (*fits && kind_at(r, sign) == PK_OR)
        join(r, r->out->criterion, r->at[i].start, r->at[end - 1].end);
    return end ? end : j + 1;
}

/* Whether the amounts say in another unit what is known already: "1 ปี (12 เดือน)". */
static bool is_same_twice(const struct rp_period *p, struct amount lo, struct amount hi) {
    struct amount min = {.n = p->min, .unit = p->unit}, max = {.n = p->max, .unit = p->unit};
    return p->min != NONE && p->max != NONE && unify(&min, &lo) && unify(&max, &hi) && min.n == lo.n &&
           max.n == hi.n;
}

/* Write the amounts as the bound before them or the word after them says; false when they contradict. */
static bool set_numbers(struct reader *r, struct amount lo, struct amount hi, enum rp_period_kind bound) {
    struct rp_period *p = r->out;
    int64_t min = bound == PK_MAX || bound == PK_UNDER ? NONE : lo.n;
    int64_t max = bound == PK_MIN || bound == PK_OVER ? NONE : hi.n;
    if ((min == NONE || max == NONE) && lo.n != hi.n)
        return false;
    if (!has_number(p)) {
        p->min = min;
        p->max = max;
        p->unit = lo.unit;
        return true;
    }
    if (!rp_same_text(p->unit, lo.unit))
        return bound == PK_UNKNOWN && is_same_twice(p, lo, hi);
    if (p->max == NONE && min == NONE && p->min <= max)
        p->max = max;
    else if (p->min == NONE && max == NONE && min <= p->max)
        p->min = min;
    else
        return p->min == min && p->max == max;
    return true;
}

/* The words whose meaning no number carries ("ประมาณ") stay as criterion. */
static void keep_bound(struct reader *r, const struct rp_period_token *bound) {
    if (bound && (bound->kind == PK_ABOUT || bound->kind == PK_OVER || bound->kind == PK_UNDER))
        join(r, r->out->criterion, bound->start, bound->end);
}

/* Whether a number stands right after a criterion, and nothing says how they go together: "ตลอดชีพ 10 ปี". */
static bool is_bare_after_criterion(const struct reader *r, size_t i) {
    size_t j = r->criterion_end;
    while (j < i && r->at[j].kind == PK_PUNCT)
        j++;
    return r->criterion_end && j == i;
}

static size_t read_quantity(struct reader *r, size_t i) {
    struct amount lo, hi;
    bool fits;
    size_t end = read_range(r, i, &lo, &hi, &fits), after = skip(r, end);
    const struct rp_period_token *bound = r->bound;
    if (!bound && kind_at(r, after) == PK_MIN_POST) {
        bound = &r->at[after];
        end = after + 1;
    }
    enum rp_period_kind kind = bound ? bound->kind : PK_UNKNOWN;
    size_t start = r->bound ? (size_t)(r->bound - r->at) : i;
    r->bound = NULL;
    if (r->lost || !fits || is_bare_after_criterion(r, start) ||
        !set_numbers(r, lo, hi, kind == PK_MIN_POST ? PK_MIN : kind))
        lose(r, start, end);
    else
        keep_bound(r, bound);
    return end;
}

/* "ไม่น้อยกว่า" waits for the number after it. */
static size_t read_bound(struct reader *r, size_t i) {
    size_t next = skip(r, i + 1);
    if (!r->bound && (kind_at(r, next) == PK_NUMBER || kind_at(r, next) == PK_HALF))
        r->bound = &r->at[i];
    else
        lose(r, i, i + 1);
    return i + 1;
}

static size_t read_since(struct reader *r, size_t i) {
    if (kind_at(r, skip(r, i + 1)) == PK_EVENT)
        r->lost = false;
    else
        lose(r, i, i + 1);
    return i + 1;
}

/* An event the vocabulary has no code for stays as criterion, with the "หลัง" before it. */
static size_t read_event(struct reader *r, size_t i) {
    size_t start = i;
    for (size_t j = i; j > 0 && (is_silent(r->at[j - 1].kind) || r->at[j - 1].kind == PK_SINCE); j--)
        if (r->at[j - 1].kind == PK_SINCE)
            start = j - 1;
    if (r->lost)
        lose(r, start, i + 1);
    else if (!r->at[i].code)
        join(r, r->out->criterion, r->at[start].start, r->at[i].end);
    else if (!set_trigger(r, r->at[i].code, false))
        lose(r, start, i + 1);
    return i + 1;
}

/*
 * A criterion. After a number it is another way for the period to end ("10 ปี หรือจนกว่าจะถอนความยินยอม"): the
 * number doesn't run from its event then.
 */
static size_t read_criterion(struct reader *r, size_t start, size_t i) {
    join(r, r->out->criterion, r->at[start].start, r->at[i].end);
    if (r->at[i].code && !has_number(r->out))
        set_trigger(r, r->at[i].code, true);
    r->lost = false;
    r->criterion_end = i + 1;
    return i + 1;
}

static bool is_criterion(enum rp_period_kind k) {
    return k == PK_STATE || k == PK_UNTIL || k == PK_DEPENDS;
}

/* "หรือ" outside a range: before a criterion it belongs to it, before all else it isn't understood. */
static size_t read_or(struct reader *r, size_t i) {
    size_t next = skip(r, i + 1);
    if (is_criterion(kind_at(r, next)))
        return read_criterion(r, i, next);
    lose(r, i, i + 1);
    return i + 1;
}

static size_t read_law(struct reader *r, size_t i) {
    join(r, r->out->law, r->at[i].start, r->at[i].end);
    r->lost = false;
    return i + 1;
}

static size_t read_one(struct reader *r, size_t i) {
    enum rp_period_kind k = r->at[i].kind;
    if (is_silent(k) || (k == PK_RANGE && r->at[i].n == 1))
        return i + 1;
    if (k == PK_NUMBER || k == PK_HALF)
        return read_quantity(r, i);
    if (k == PK_MIN || k == PK_MAX || k == PK_ABOUT || k == PK_OVER || k == PK_UNDER)
        return read_bound(r, i);
    if (k == PK_SINCE)
        return read_since(r, i);
    if (k == PK_EVENT)
        return read_event(r, i);
    if (is_criterion(k))
        return read_criterion(r, i, i);
    if (k == PK_OR)
        return read_or(r, i);
    if (k == PK_LAW)
        return read_law(r, i);
    if (k == PK_BY && kind_at(r, skip(r, i + 1)) == PK_LAW)
        return i + 1;
    lose(r, i, i + 1);
    return i + 1;
}

/* The text between its first and last words. */
static void join_whole(const struct reader *r, char *list) {
    size_t first = 0, last = r->n;
    while (first < last && r->at[first].kind == PK_PUNCT)
        first++;
    while (last > first && r->at[last - 1].kind == PK_PUNCT)
        last--;
    if (first < last)
        join(r, list, r->at[first].start, r->at[last - 1].end);
}

/* What was lost, with the small words that stand between two lost ones. */
static void join_rest(const struct reader *r) {
    for (size_t i = 0, end; i < r->n; i = end) {
        end = i + 1;
        if (!r->at[i].lost)
            continue;
        for (size_t j = end; j < r->n && (r->at[j].lost || is_silent(r->at[j].kind)); j++)
            if (r->at[j].lost)
                end = j + 1;
        join(r, r->out->rest, r->at[i].start, r->at[end - 1].end);
    }
}

static void conclude(const struct reader *r) {
    struct rp_period *p = r->out;
    bool found = has_number(p) || p->trigger || p->criterion[0] || p->law[0];
    if (!found)
        join_whole(r, p->rest);
    else
        join_rest(r);
    /* Without a number the event or the law is itself what the period depends on. */
    if (found && !has_number(p) && !p->criterion[0])
        join_whole(r, p->criterion);
    p->understood = found && !p->rest[0];
}

enum ropa_status rp_period_read(const char *text, struct rp_period *out, struct ropa_err *err) {
    *out = (struct rp_period){.min = NONE, .max = NONE};
    size_t n = strlen(text);
    enum ropa_status st = ropa_text_check(text, n, true, err);
    if (st)
        return st;
    if (n > RP_PERIOD_BYTES) {
        RP_COPY(out->rest, text);
        return ROPA_OK;
    }
    struct rp_period_tokens tokens;
    st = rp_period_lex(text, &tokens, err);
    if (st)
        return st;
    struct reader r = {.text = text, .at = tokens.at, .n = tokens.n, .out = out};
    for (size_t i = 0; i < r.n;)
        i = read_one(&r, i);
    conclude(&r);
    free(tokens.at);
    return ROPA_OK;
}
