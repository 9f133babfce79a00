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
    size_t number, number_end;           /* where the first number stands */
    bool lost;                           /* the last thing read was not understood */
    bool denied;  /* ... and it says that the next number is no period: "ทุก", "อายุ" */
    bool refused; /* a number contradicts another, or makes no sense */
    size_t
        disposal; /* past the word that begins the time within which is destroyed what was kept so long; 0 none */
    bool weak; /* the trigger comes from a criterion: one said outright wins */
};

/* A number with its unit. */
struct amount {
    int64_t n;
    const char *unit;
    int64_t factor;   /* of the unit as written: 7 of a week */
    const char *from; /* the event that such a unit runs from: the end of a fiscal year */
    bool sum;         /* of several units, or of halves */
};

static bool is_silent(enum rp_period_kind k) {
    return k == PK_PUNCT || k == PK_FILLER || k == PK_LEAD || k == PK_FULL || k == PK_RESUME;
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

static void mark(struct reader *r, size_t from, size_t to, enum rp_period_mark mark) {
    for (size_t i = from; i < to; i++)
        r->at[i].mark = mark;
}

static void lose(struct reader *r, size_t from, size_t to) {
    mark(r, from, to, RP_PERIOD_LOST);
    r->lost = true;
}

/* Something was understood: what was lost before it doesn't reach further. */
static void found(struct reader *r) {
    r->lost = r->denied = false;
}

/* Whether at `i` stands "10 ปี" or "5 ถึง 10 ปี". */
static bool is_amount(const struct reader *r, size_t i) {
    size_t next = skip(r, i + 1), far = skip(r, next + 1);
    if (kind_at(r, i) != PK_NUMBER && kind_at(r, i) != PK_HALF)
        return false;
    if (kind_at(r, next) == PK_RANGE && kind_at(r, far) == PK_NUMBER)
        next = skip(r, far + 1);
    return kind_at(r, next) == PK_UNIT;
}

/* Join the bytes from `start` to `end` of the text to `list`. */
static void join(const struct reader *r, char *list, size_t start, size_t end) {
    size_t n = strlen(list);
    snprintf(list + n, RP_PERIOD_JOINED - n, "%s%.*s", n ? "; " : "", (int)(end - start), r->text + start);
}

static bool has_number(const struct rp_period *p) {
    return p->min != NONE || p->max != NONE;
}

/* Set the trigger; false when another one was said, which stays. */
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

/* No schedule counts so far: such a number is a slip, or a year. */
static bool is_too_long(const struct amount *a) {
    int64_t days = !strcmp(a->unit, "day") ? 1 : !strcmp(a->unit, "month") ? 30 : 365;
    return a->n > RP_PERIOD_YEARS * 365 / days;
}

/* The number at `i`, and the same again in words or brackets: "10 (สิบ)". Returns past it. */
static size_t read_number(const struct reader *r, size_t i, struct amount *a, bool *half) {
    a->n = r->at[i].n;
    *half = r->at[i].half;
    size_t j = skip(r, i + 1);
    bool again = kind_at(r, j) == PK_NUMBER && r->at[j].n == a->n && !*half && !r->at[j].half;
    return again ? j + 1 : i + 1;
}

/* Whether only spaces and small words stand between tokens: "1 ปี (12 เดือน)" says the same twice. */
static bool is_apart(const struct reader *r, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (r->at[i].kind == PK_PUNCT && strchr("(,;:[/", r->text[r->at[i].start]))
            return false;
    return true;
}

/* Give the amount its unit, the token `t`; false when it doesn't fit: 36 hours are no days. */
static bool set_unit(struct amount *a, const struct rp_period_token *t) {
    bool smaller = t->n < 0; /* so many make one */
    a->unit = t->code;
    a->from = t->from;
    a->factor = smaller ? 1 : t->n;
    if (smaller && a->n % -t->n)
        return false;
    a->n = smaller ? a->n / -t->n : a->n * t->n;
    return true;
}

/* A number and, when it follows, its unit. Returns past it, 0 when they don't fit. */
static size_t read_part(const struct reader *r, size_t i, struct amount *a) {
    bool half = false;
    *a = (struct amount){0};
    if (kind_at(r, i) == PK_HALF)
        half = true, i++;
    else if (kind_at(r, i) == PK_UNIT) /* "ปีครึ่ง" */
        a->n = 1;
    else
        i = read_number(r, i, a, &half);
    size_t j = skip(r, i);
    if (a->n && kind_at(r, j) == PK_HALF && is_apart(r, i, j)) /* "two and a half years" */
        half = true, j = skip(r, j + 1);
    if (kind_at(r, j) != PK_UNIT)
        return half ? 0 : i;
    if (!set_unit(a, &r->at[j]))
        return 0;
    size_t more = skip(r, j + 1);
    if (kind_at(r, more) == PK_HALF && is_apart(r, j + 1, more))
        half = true, j = more;
    if (half && !add_half(a))
        return 0;
    return j + 1;
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

/* The unit of the number after the next bound, for one that has none: "ไม่น้อยกว่า 5 แต่ไม่เกิน 10 ปี". */
static void borrow_unit(const struct reader *r, size_t end, struct amount *a) {
    struct amount far;
    size_t bound = skip(r, end), j = skip(r, bound + 1);
    enum rp_period_kind k = kind_at(r, bound);
    bool pair = r->bound && (k == PK_MIN || k == PK_MAX || k == PK_OVER || k == PK_UNDER);
    if (pair && kind_at(r, j) == PK_NUMBER && read_amount(r, j, &far) && far.unit)
        share_unit(a, &far);
}

/* "5", "5-10", "6 เดือน ถึง 1 ปี", with units. Returns past it; *fits tells whether it makes sense. */
static size_t read_range(struct reader *r, size_t i, struct amount *lo, struct amount *hi, bool *fits) {
    size_t end = read_amount(r, i, lo);
    *fits = end != 0;
    if (end && !lo->unit)
        borrow_unit(r, end, lo);
    size_t sign = skip(r, end ? end : i + 1), j = skip(r, sign + 1);
    bool is_range = kind_at(r, sign) == PK_RANGE || kind_at(r, sign) == PK_OR;
    if (!end || !is_range || (kind_at(r, j) != PK_NUMBER && kind_at(r, j) != PK_HALF)) {
        *hi = *lo;
        *fits = *fits && lo->unit && lo->n > 0;
        return end ? end : i + 1;
    }
    end = read_amount(r, j, hi);
    *fits = end && share_unit(lo, hi) && hi->unit && lo->n > 0 && hi->n > 0;
    bool one_unit = *fits && unify(lo, hi);
    if (*fits && (!one_unit || kind_at(r, sign) == PK_OR))
        mark(r, i, end, RP_PERIOD_KEPT);
    if (*fits && !one_unit) /* "30 วัน ถึง 1 ปี": no unit is common to both; the words say the lower end */
        *lo = *hi;
    *fits = *fits && lo->n <= hi->n;
    return end ? end : j + 1;
}

/* Whether so many days are so long, as offices count: a year has 365 or 366, a month 30 or 31. */
static bool is_in_days(const struct amount *days, const struct amount *whole) {
    bool years = !strcmp(whole->unit, "year");
    if (strcmp(days->unit, "day") != 0 || !strcmp(whole->unit, "day"))
        return false;
    if (!years && whole->n % 12 == 0 && days->n >= whole->n / 12 * 365 && days->n <= whole->n / 12 * 366)
        return true;
    int64_t least = years ? 365 : 30;
    return days->n >= whole->n * least && days->n <= whole->n * (least + 1);
}

/* Whether the amounts say in another unit what is known already: "1 ปี (12 เดือน)", "1 ปี (365 วัน)". */
static bool is_same_twice(const struct rp_period *p, struct amount lo, struct amount hi) {
    struct amount min = {.n = p->min, .unit = p->unit}, max = {.n = p->max, .unit = p->unit};
    if (p->max != NONE && p->min == NONE && lo.n == hi.n && (is_in_days(&hi, &max) || is_in_days(&max, &hi)))
        return true;
    if (p->max == NONE || !unify(&max, &hi) || max.n != hi.n)
        return false;
    return p->min == NONE ? lo.n == hi.n : unify(&min, &lo) && min.n == lo.n;
}

/* Bring what is known and the new amounts to one unit. */
static bool one_unit(struct rp_period *p, struct amount *lo, struct amount *hi) {
    struct amount min = {.n = p->min, .unit = p->unit}, max = {.n = p->max, .unit = p->unit}, low = *lo,
                  high = *hi;
    if (!unify(&min, &low) || !unify(&max, &high))
        return false;
    *lo = low;
    *hi = high;
    p->min = p->min == NONE ? NONE : min.n;
    p->max = p->max == NONE ? NONE : max.n;
    p->unit = min.unit;
    return true;
}

/* The least and the most in units of which neither is a part of the other: the most is the period, the least words. */
static bool set_apart(struct reader *r, size_t start, size_t end, struct amount hi, bool least) {
    struct rp_period *p = r->out;
    if (least ? p->max == NONE || p->min != NONE : p->min == NONE || p->max != NONE)
        return false;
    mark(r, least ? start : r->number, least ? end : r->number_end, RP_PERIOD_KEPT);
    if (!least)
        *p = (struct rp_period){.min = NONE, .max = hi.n, .unit = hi.unit, .trigger = p->trigger};
    return true;
}

/* Write the amounts, read from `start` to `end`, as the bound with them says; false when they contradict. */
static bool set_numbers(struct reader *r, size_t start, size_t end, struct amount lo, struct amount hi,
                        enum rp_period_kind bound) {
    struct rp_period *p = r->out;
    bool range = lo.n != hi.n; /* "ไม่ต่ำกว่า 5 ถึง 10 ปี" is one, whatever the bound */
    bool least = !range && (bound == PK_MIN || bound == PK_OVER);
    bool most = !range && (bound == PK_MAX || bound == PK_UNDER);
    if (!has_number(p)) {
        p->min = least || range ? lo.n : NONE; /* one number is the period itself, no range */
        p->max = least ? NONE : hi.n;
        p->unit = lo.unit;
        r->number = start;
        r->number_end = end;
        return true;
    }
    if (!least && !most && !rp_same_text(p->unit, lo.unit))
        return is_same_twice(p, lo, hi);
    if (!one_unit(p, &lo, &hi))
        return set_apart(r, start, end, hi, least);
    int64_t min = least || range ? lo.n : NONE, max = least ? NONE : hi.n;
    if (p->max == NONE && min == NONE && p->min <= max)
        p->max = max;
    else if (p->min == NONE && max == NONE && min <= p->max)
        p->min = min;
    else
        return p->min == min && p->max == max;
    return true;
}

/* The words whose meaning no number carries ("ประมาณ"; "5-10 ปี (อย่างน้อย)") stay as criterion. */
static void keep_bound(struct reader *r, const struct rp_period_token *bound, bool after_range) {
    if (bound &&
        (after_range || bound->kind == PK_ABOUT || bound->kind == PK_OVER || bound->kind == PK_UNDER))
        mark(r, (size_t)(bound - r->at), (size_t)(bound - r->at) + 1, RP_PERIOD_KEPT);
}

/*
 * Whether a number stands right after a criterion, and nothing says how they go together. "ตลอดชีพ 10 ปี" contradicts
 * itself; "ตลอดอายุราชการ 10 ปี" doesn't say from when: its words are kept, not their event; "ตามอายุความ 10 ปี" says why.
 */
static bool is_contradicted(struct reader *r, size_t i) {
    size_t j = r->criterion_end;
    while (j < i && r->at[j].kind == PK_PUNCT)
        j++;
    if (!r->criterion_end || j < i)
        return false;
    struct rp_period_token *criterion = &r->at[r->criterion_end - 1];
    if (criterion->mark == RP_PERIOD_SAID)
        r->out->trigger = NULL;
    criterion->mark = RP_PERIOD_KEPT;
    return criterion->n == RP_PERIOD_ENDLESS;
}

/* Whether the number at `i` comes on top of the one before it: "5 ปี แล้วเก็บต่ออีก 5 ปี" are ten. */
static bool is_more(const struct reader *r, size_t i, bool bounded) {
    bool more = false;
    for (; !more && i > 0 && is_silent(r->at[i - 1].kind); i--)
        more = r->at[i - 1].n == RP_PERIOD_MORE && !(bounded && r->at[i - 1].kind == PK_FILLER);
    return more && has_number(r->out);
}

static bool is_bound(enum rp_period_kind k) {
    return k == PK_MIN || k == PK_MAX || k == PK_ABOUT || k == PK_OVER || k == PK_UNDER;
}

/* Whether the word at `i` says how the number before it is meant, and nothing else: "10 ปี (อย่างน้อย)". */
static bool is_bound_after(const struct reader *r, size_t i) {
    size_t next = i + 1;
    if (kind_at(r, i) == PK_MIN_POST)
        return true;
    while (kind_at(r, next) == PK_PUNCT && r->text[r->at[next].start] == ' ')
        next++;
    bool last = next >= r->n || kind_at(r, next) == PK_PUNCT || kind_at(r, next) == PK_SINCE;
    next = skip(r, next);
    return is_bound(kind_at(r, i)) && last && kind_at(r, next) != PK_NUMBER && kind_at(r, next) != PK_HALF;
}

static size_t skip_spaces(const struct reader *r, size_t i) {
    while (kind_at(r, i) == PK_PUNCT && strchr(" .", r->text[r->at[i].start]))
        i++;
    return i;
}

/* The word before `i`, r->n when there is none. */
static size_t word_before(const struct reader *r, size_t i) {
    while (i > 0 && r->at[i - 1].kind == PK_PUNCT && strchr(" .", r->text[r->at[i - 1].start]))
        i--;
    return i > 0 ? i - 1 : r->n;
}

/* Whether the number from `i` to `end`, which has no unit, tells of what: "ฉบับที่ 2", "16 กล้อง", "พ.ศ. 2562". */
static bool is_of_something(const struct reader *r, size_t i, size_t end) {
    size_t before = word_before(r, i);
    bool year = end == i + 1 && r->at[i].n >= 1900 && r->at[i].n < 2800;
    return kind_at(r, before) == PK_NTH || kind_at(r, skip_spaces(r, end)) == PK_COUNT ||
           (year && before < r->n && r->at[before].kind == PK_UNKNOWN);
}

/* Whether a sign stands right before the number at `i`, and no number before that: "-5 ปี". */
static bool is_negative(const struct reader *r, size_t i) {
    if (i == 0 || r->at[i - 1].kind != PK_RANGE || r->at[i - 1].n != 1)
        return false;
    return i == 1 || (r->at[i - 2].kind == PK_PUNCT && r->text[r->at[i - 2].start] == ' ');
}

/*
 * "ทำลายภายใน 30 วัน" tells how long is kept, where nothing else does. Beside a period it is how soon what was kept so long
 * is destroyed: "เก็บ 5 ปี แล้วทำลายภายใน 30 วัน", "ทำลายภายใน 30 วันหลังครบ 5 ปี". Returns past it, 0 when it isn't that.
 */
static size_t read_disposal(struct reader *r, size_t end) {
    size_t word = r->bound ? word_before(r, (size_t)(r->bound - r->at)) : r->n, since = skip(r, end);
    enum rp_period_kind k = kind_at(r, word);
    if ((k != PK_LEAD && k != PK_RESUME) || r->at[word].n != RP_PERIOD_DISPOSAL || r->bound->kind != PK_MAX)
        return 0;
    bool before = kind_at(r, since) == PK_SINCE && is_amount(r, skip(r, since + 1));
    if (!has_number(r->out) && !before)
        return 0;
    end = before && !has_number(r->out) ? since + 1 : end;
    mark(r, word, end, RP_PERIOD_KEPT);
    r->disposal = has_number(r->out) ? 0 : word + 1;
    r->bound = NULL;
    found(r);
    return end;
}

static size_t read_quantity(struct reader *r, size_t i) {
    struct amount lo, hi;
    bool fits;
    size_t end = read_range(r, i, &lo, &hi, &fits), after = skip(r, end);
    size_t disposed = hi.unit ? read_disposal(r, end) : 0;
    if (disposed)
        return disposed;
    const struct rp_period_token *bound = r->bound;
    if ((!bound || bound->kind == PK_SINCE) && is_bound_after(r, after)) {
        bound = &r->at[after];
        end = after + 1;
    }
    enum rp_period_kind kind = bound ? bound->kind : PK_UNKNOWN;
    size_t start = r->bound ? (size_t)(r->bound - r->at) : i;
    r->bound = NULL;
    if (kind == PK_MIN_POST || kind == PK_SINCE) /* "ตั้งแต่ 5 ปี" */
        kind = PK_MIN;
    if (!hi.unit) {
        r->refused |= !is_of_something(r, start, end);
        lose(r, start, end);
    } else if (r->denied || !fits || is_negative(r, i) || is_too_long(&hi) || is_contradicted(r, start) ||
               is_more(r, start, bound) || !set_numbers(r, start, end, lo, hi, kind)) {
        lose(r, start, end);
        r->refused = true;
    } else {
        keep_bound(r, bound, start == i && lo.n != hi.n);
        found(r);
        if (r->disposal)
            mark(r, r->disposal - 1, end, RP_PERIOD_KEPT);
        r->disposal = 0;
        if (hi.from)
            set_trigger(r, hi.from, true);
    }
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

static bool is_criterion(enum rp_period_kind k) {
    return k == PK_STATE || k == PK_UNTIL || k == PK_DEPENDS;
}

/* "ครบ 18 ปี", "อายุ 20 ปี": how old somebody is. */
static bool is_age(const struct reader *r, size_t i) {
    while (i > 0 && r->at[i - 1].kind == PK_PUNCT)
        i--;
    return i > 0 && (r->at[i - 1].kind == PK_FULL || r->at[i - 1].kind == PK_DENY);
}

/* Whether the clause of an event ends before `i`. */
static bool event_ends(const struct reader *r, size_t i) {
    enum rp_period_kind k = r->at[i].kind, next = kind_at(r, skip(r, i + 1));
    bool apart = r->at[i - 1].kind == PK_PUNCT;
    if (k == PK_PUNCT)
        return strchr(";,()[]", r->text[r->at[i].start]) != NULL;
    if (k == PK_RESUME || k == PK_DEPENDS || (k == PK_BY && next == PK_LAW))
        return true;
    return apart && (k == PK_MIN || k == PK_MAX || k == PK_OR || is_criterion(k) ||
                     (is_amount(r, i) && !is_age(r, i)));
}

/* The event from which the number runs; one that isn't known is left, up to the end of its clause. */
static size_t read_since(struct reader *r, size_t i) {
    size_t next = skip(r, i + 1), end = i + 1;
    if (kind_at(r, next) == PK_EVENT) {
        found(r);
        return i + 1;
    }
    if (!has_number(r->out) && is_amount(r, next)) { /* "หลัง 5 ปี"; "ตั้งแต่ 5 ปี" is the least */
        r->bound = r->at[i].n ? &r->at[i] : r->bound;
        return i + 1;
    }
    r->refused |= has_number(r->out) && is_amount(r, next); /* "30 วัน หลัง 5 ปี" */
    while (end < r->n && !event_ends(r, end))
        end++;
    while (end > i + 1 && r->at[end - 1].kind == PK_PUNCT)
        end--;
    lose(r, i, end);
    found(r);
    if (r->weak && has_number(r->out)) /* not at the end of the fiscal year that the unit names */
        r->out->trigger = NULL;
    return end;
}

/* An event the vocabulary has no code for, and a second one, stay as criterion, with the "หลัง" before them. */
static size_t read_event(struct reader *r, size_t i) {
    size_t start = i;
    for (size_t j = i; j > 0 && (is_silent(r->at[j - 1].kind) || r->at[j - 1].kind == PK_SINCE); j--)
        if (r->at[j - 1].kind == PK_SINCE)
            start = j - 1;
    if (r->lost)
        lose(r, start, i + 1);
    else if (r->at[i].n == RP_PERIOD_ANYBODY && r->weak && r->criterion_end)
        r->weak = false; /* the criterion said who: "ตลอดระยะเวลาที่เป็นบุคลากร และ 10 ปีหลังพ้นสภาพ" */
    else if (!r->at[i].code || !set_trigger(r, r->at[i].code, false))
        mark(r, start, i + 1, RP_PERIOD_KEPT);
    return i + 1;
}

/*
 * A criterion. After a number it is another way for the period to end ("10 ปี หรือจนกว่าจะถอนความยินยอม"): the
 * number doesn't run from its event then. Before it, the event may be all that it says.
 */
static size_t read_criterion(struct reader *r, size_t start, size_t i) {
    bool runs = r->at[i].code && !has_number(r->out) && set_trigger(r, r->at[i].code, true);
    /* "5 ปี แล้วแต่กรณี 10 ปี": of two numbers nothing says which it is */
    r->refused |= r->at[i].kind == PK_DEPENDS && r->at[i].n == RP_PERIOD_AMOUNT && has_number(r->out);
    mark(r, start, i + 1,
         runs && r->at[i].n && rp_same_text(r->out->trigger, r->at[i].code) ? RP_PERIOD_SAID
                                                                            : RP_PERIOD_KEPT);
    found(r);
    r->criterion_end = i + 1;
    return i + 1;
}

/* "หรือ" outside a range: before a criterion or another event it belongs to it. */
static size_t read_or(struct reader *r, size_t i) {
    size_t next = skip(r, i + 1);
    if (is_criterion(kind_at(r, next)))
        return read_criterion(r, i, next);
    if (kind_at(r, next) == PK_SINCE)
        next = skip(r, next + 1);
    if (kind_at(r, next) != PK_EVENT || r->lost)
        lose(r, i, i + 1);
    else if (!r->at[next].code || !rp_same_text(r->out->trigger, r->at[next].code))
        mark(r, i, next + 1, RP_PERIOD_KEPT);
    else
        return next + 1;
    return r->lost ? i + 1 : next + 1;
}

/* A law by its name; one that isn't named, with the "ตาม" before it, is a criterion. */
static size_t read_law(struct reader *r, size_t i) {
    size_t by = word_before(r, i);
    found(r);
    if (r->at[i].n == RP_PERIOD_BARE) {
        mark(r, kind_at(r, by) == PK_BY ? by : i, i + 1, RP_PERIOD_KEPT);
        return i + 1;
    }
    join(r, r->out->law, r->at[i].start, r->at[i].end);
    return i + 1;
}

static size_t read_one(struct reader *r, size_t i) {
    enum rp_period_kind k = r->at[i].kind;
    if (is_silent(k) || (k == PK_RANGE && r->at[i].n == 1))
        return i + 1;
    if (k == PK_NUMBER || k == PK_HALF || (k == PK_UNIT && kind_at(r, skip(r, i + 1)) == PK_HALF))
        return read_quantity(r, i);
    if (is_bound(k))
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
    r->denied |= k == PK_DENY;
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

static bool is_bracket(const struct reader *r, size_t i) {
    return kind_at(r, i) == PK_PUNCT && strchr("()[]", r->text[r->at[i].start]);
}

/*
 * Whether what was lost from `from` to `to` only names the thing that is kept, before the number or in brackets ("30 วัน
 * (กล้องวงจรปิด)"): that stands in the phrase, and is no criterion.
 */
static bool is_remark(const struct reader *r, size_t from, size_t to) {
    bool numbered = false;
    for (size_t i = from; i < to; i++) {
        enum rp_period_kind k = r->at[i].kind;
        if (r->at[i].mark == RP_PERIOD_KEPT || k == PK_SINCE || k == PK_BY || k == PK_OR || k == PK_DENY)
            return false;
    }
    for (size_t i = 0; i < from; i++)
        numbered |= r->at[i].kind == PK_NUMBER || r->at[i].kind == PK_HALF;
    return !numbered || (from > 0 && is_bracket(r, from - 1) && is_bracket(r, to));
}

/* Whether what looks like a small word is letters of the one at `word`, which was not understood: "การเงิน", "เจ้าหน้าที่", "โครงการ". */
static bool is_written_on(const struct reader *r, size_t small, size_t word) {
    size_t first = small < word ? small : word;
    return r->at[small].kind == PK_FILLER && r->at[small].n == RP_PERIOD_LETTERS &&
           r->at[small].mark == RP_PERIOD_FREE && r->at[word].mark == RP_PERIOD_LOST &&
           r->at[first].end == r->at[first + 1].start;
}

/* What no number and no event says, with the small words that stand between two pieces of it, or are letters of a word of it. */
static void join_criteria(const struct reader *r) {
    for (size_t i = 0, end; i < r->n; i = end) {
        end = i + 1;
        if (r->at[i].mark == RP_PERIOD_FREE || r->at[i].mark == RP_PERIOD_SAID)
            continue;
        for (size_t j = end; j < r->n && !is_bracket(r, j); j++) {
            bool more = r->at[j].mark == RP_PERIOD_LOST || r->at[j].mark == RP_PERIOD_KEPT;
            if (!more && !(is_silent(r->at[j].kind) && r->at[j].mark == RP_PERIOD_FREE))
                break;
            end = more ? j + 1 : end;
        }
        bool begins = i > 0 && (i == 1 || r->at[i - 2].kind == PK_PUNCT) && is_written_on(r, i - 1, i);
        bool ends = end < r->n && is_written_on(r, end, end - 1);
        if (!is_remark(r, i, end))
            join(r, r->out->criterion, r->at[begins ? i - 1 : i].start, r->at[ends ? end : end - 1].end);
    }
}

static bool has_mark(const struct reader *r, enum rp_period_mark mark) {
    bool met = false;
    for (size_t i = 0; i < r->n; i++)
        met |= r->at[i].mark == mark;
    return met;
}

/*
 * A number that is understood stays, whatever stands around it: that is its criterion. Without a number the event, the
 * law or the criterion is what the period depends on, and nothing else may be left.
 */
static void conclude(const struct reader *r) {
    struct rp_period *p = r->out;
    bool told = p->trigger || p->law[0] || has_mark(r, RP_PERIOD_KEPT) || has_mark(r, RP_PERIOD_SAID);
    p->understood = !r->refused && (has_number(p) || (told && !has_mark(r, RP_PERIOD_LOST)));
    if (!p->understood)
        *p = (struct rp_period){.min = NONE, .max = NONE};
    else if (has_number(p) || has_mark(r, RP_PERIOD_KEPT))
        join_criteria(r);
    else
        join_whole(r, p->criterion);
}

enum ropa_status rp_period_read(const char *text, struct rp_period *out, struct ropa_err *err) {
    *out = (struct rp_period){.min = NONE, .max = NONE};
    size_t n = strlen(text);
    enum ropa_status st = ropa_text_check(text, n, true, err);
    if (st)
        return st;
    if (n > RP_PERIOD_BYTES)
        return ROPA_OK;
    struct rp_period_tokens tokens;
    st = rp_period_lex(text, &tokens, err);
    if (st)
        return st;
    struct reader r = {.text = text, .at = tokens.at, .n = tokens.n, .out = out};
    for (size_t i = 0; i < r.n;)
        i = read_one(&r, i);
    conclude(&r);
    for (size_t i = 0; i < tokens.n; i++)
        out->working_days |= tokens.at[i].kind == PK_UNKNOWN && tokens.at[i].n == RP_PERIOD_WORKING;
    free(tokens.at);
    return ROPA_OK;
}
