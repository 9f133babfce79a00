/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What falls due: breaches to be told, requests to be answered, data to be destroyed, reviews, notices and agreements
 * that end.
 */
#ifndef ROPA_DUE_H
#define ROPA_DUE_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* In the order in which they are listed. */
enum ropa_due_kind { ROPA_DUE_BREACH, ROPA_DUE_REQUEST, ROPA_DUE_DISPOSAL, ROPA_DUE_REVIEW, ROPA_DUE_EXPIRY };

/* One thing to be done. Borrowed during the call. */
struct ropa_due {
    enum ropa_due_kind kind;
    const struct ropa_entity *ent; /* of the record concerned */
    const char *uid, *ref, *title;
    const char *unit;      /* its unit's code; "" where it belongs to none */
    struct ropa_text what; /* what is to be done */
    const char *const *settled; /* fields of the record (of a disposal, where data is to be destroyed) whose answers settle it; NULL-ended */
    const char *law;       /* for ropa_law_text(); "policy" where the office set the day */
    const char *at;        /* ISO date, of breaches date-time; "" when it isn't known what it counts from */
    const char *until;     /* ISO: end of a late window, for which a reason is given; "" without one */
    bool weekends;         /* `at` falls on a working day as far as that is known: the office has no holidays around it */
    bool hours;            /* `left` is in minutes, else in days */
    int64_t left;          /* negative: overdue; 0 when `at` is "" */
};
typedef bool ropa_due_fn(void *ctx, const struct ropa_due *due);

struct ropa_due_options {
    int within;       /* days from today, overdue things included; below 0 everything, also what has no date */
    const char *unit; /* code, abbreviation or name; NULL all */
    const char *const *units; /* uids: only what belongs to one of them; a scope beside `unit` */
    size_t n_units;           /* 0: all */
    struct ropa_page *page;   /* NULL: the whole list */
};

/*
 * Hand over what is due: by kind, then by date, what has no date last in its kind. Breaches are handed over whatever
 * `within` says, drills never. A unit asked for, or several, leave out what belongs to none.
 * ROPA_E_NOT_FOUND and ROPA_E_AMBIGUOUS for the unit, errors of the register.
 */
ROPA_API enum ropa_status ropa_due_each(struct ropa_register *reg, const struct ropa_due_options *options,
                                        ropa_due_fn *each, void *ctx, struct ropa_err *err);

/* "เหลือ 5 ชั่วโมง 12 นาที", "เกินกำหนด 3 วัน", "ครบกำหนดวันนี้", "ยังไม่รู้วันเริ่มนับ" into `out`. Returns `out`. */
ROPA_API const char *ropa_due_left(const struct ropa_due *due, enum ropa_lang lang, char *out, size_t size);

#ifdef __cplusplus
}
#endif
#endif
