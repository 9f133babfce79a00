/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a retention phrase means, as far as it can be read: "ไม่น้อยกว่า ๑๐ ปี นับแต่สิ้นสุดสัญญา". */
#ifndef RP_PERIOD_H
#define RP_PERIOD_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    RP_PERIOD_BYTES = 1200,                /* a longer text isn't a phrase but a page; it isn't read */
    RP_PERIOD_YEARS = 200,                 /* the longest that is counted */
    RP_PERIOD_JOINED = 2 * RP_PERIOD_BYTES /* pieces of the phrase, "; " between them */
};

/* No owned parts. Pieces of the phrase stand as they were written, joined with "; ". */
struct rp_period {
    bool understood;  /* otherwise nothing else is known */
    bool working_days;  /* it speaks of them: no day of the calendar is told by their number */
    int64_t min, max; /* in `unit`; -1 unknown. One number is `max` alone; `min` is that of a range, or "at least" */
    const char *unit; /* code of RETUNIT: day month year; NULL without a number */
    const char *trigger;              /* code of TRIGGER; NULL unknown */
    char criterion[RP_PERIOD_JOINED]; /* what the others don't say: "ขึ้นอยู่กับความสำคัญ", "นับแต่วันประกาศผล" */
    char law[RP_PERIOD_JOINED];       /* the law or rule named: "พ.ร.บ.บัญชี" */
};

/*
 * Read `text`. Nothing is guessed: an event that isn't known leaves the trigger unknown and stays in `criterion`, while the
 * number holds. Not understood are two numbers that contradict each other, two of which nothing says how they go together ("5 และ 10
 * ปี", "3 x 2 ปี"), a number of something else ("ทุก 5 ปี"), one below nought or above RP_PERIOD_YEARS, and unknown words without
 * a number. Whether a criterion is good enough ("ถาวร") is not judged here. Errors:
 * ROPA_E_NOMEM, and those of ropa_text_check().
 */
enum ropa_status rp_period_read(const char *text, struct rp_period *out, struct ropa_err *err);

#endif
