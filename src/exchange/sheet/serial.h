/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a number in a cell means: the digits that Excel shows in its bar, or a day, as its format says. */
#ifndef RP_SERIAL_H
#define RP_SERIAL_H

#include <stdbool.h>
#include <stddef.h>

/* What a number format makes of a number. */
enum rp_serial_kind {
    RP_SERIAL_NUMBER = 0,
    RP_SERIAL_DATE = 1,
    RP_SERIAL_TIME = 2,    /* both: date and time */
    RP_SERIAL_ELAPSED = 4, /* with time: hours go on beyond a day */
    RP_SERIAL_PERCENT = 8, /* alone: shown in hundredths, which is what was typed */
};

/* What the number format `code` makes of it: "[$-D07041E]d mmm yyyy;@" is a date, "0.00" none, "0%" hundredths. Bits of enum rp_serial_kind. */
unsigned rp_serial_format(const char *code);
/* The same of the number format that has no code but an `id`; the Thai ones are among them. */
unsigned rp_serial_builtin(unsigned id);

struct rp_buf;
/*
 * Add what the number format `code` shows that the value doesn't say, however whoever saved it spells it: letters and digits of its own,
 * a part that shows nothing, a scale. Nothing for the plain ones: "General", "#,##0", "d mmm yyyy;@".
 */
void rp_serial_adds(const char *code, struct rp_buf *out);

#define RP_SERIAL_ROOM 48
/*
 * The number `text` of a file as it is meant: no float is made of it, so that nothing of it changes. A whole number keeps its digits; of
 * others the first 15 count, as in Excel ("12000.0": 12000, "0.10000000000000001": 0.1); with an exponent beyond 20 places ("1E+20"
 * stays). False for what is no number or too long.
 */
bool rp_serial_number(const char *text, char out[RP_SERIAL_ROOM]);
/* The same of a number in hundredths: "0.9755" is "97.55%". */
bool rp_serial_percent(const char *text, char out[RP_SERIAL_ROOM]);
/*
 * The day that the number `text` means in a format of `kind`: "2023-03-31", "2023-03-31 09:30", "09:30"; seconds where they aren't 0.
 * `since1904`: days are counted from 1 January 1904. False for what Excel knows no day for; then it is a number.
 */
bool rp_serial_day(const char *text, unsigned kind, bool since1904, char out[RP_SERIAL_ROOM]);

#endif
