/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Letters, as the acts that were done by them tell of them: by number and day. */
#ifndef RP_LETTER_H
#define RP_LETTER_H

#include <stdbool.h>

/* Whether an act of that kind is a letter that sends what it is on: a submission with its number, which "-" is none. */
bool rp_letter_is(const char *kind, const char *memo);
/* Whether both are one letter: its number, however it is spaced and in whichever digits, is given out once a year. Days ISO. */
bool rp_letter_same(const char *memo, const char *day, const char *other, const char *other_day);
/*
 * The year of the Buddhist era that the number names, where that is another than those of `day` (ISO): the calendar's, by which offices number
 * letters, and the fiscal one. 0: it names none, or one of those, or figures too far from it to be a year.
 */
int rp_letter_other_year(const char *memo, const char *day);

#endif
