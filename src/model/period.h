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
    RP_PERIOD_JOINED = 2 * RP_PERIOD_BYTES /* pieces of the phrase, "; " between them */
};

/* No owned parts. Pieces of the phrase stand as they were written, joined with "; ". */
struct rp_period {
    bool understood;  /* all of it: nothing is left in `rest`. Otherwise the other members are only a part */
    int64_t min, max; /* in `unit`; -1 unknown */
    const char *unit; /* code of RETUNIT: day month year; NULL without a number */
    const char *trigger;              /* code of TRIGGER; NULL unknown */
    char criterion[RP_PERIOD_JOINED]; /* what the numbers don't say: "ขึ้นอยู่กับความสำคัญ", "ตลอดชีพ" */
    char law[RP_PERIOD_JOINED];       /* the law or rule named: "พ.ร.บ.บัญชี" */
    char rest[RP_PERIOD_JOINED];      /* what was not understood */
};

/*
 * Read `text`. Nothing is guessed: a word that isn't known goes to `rest` along with the number or event it
 * stands before. An empty text is not understood, with nothing in `rest`. Whether a criterion is good enough
 * ("ถาวร") is not judged here. Errors: ROPA_E_NOMEM, and those of ropa_text_check().
 */
enum ropa_status rp_period_read(const char *text, struct rp_period *out, struct ropa_err *err);

#endif
