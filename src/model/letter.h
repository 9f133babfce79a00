/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Letters, as the acts that were done by them tell of them: by number and day. */
#ifndef RP_LETTER_H
#define RP_LETTER_H

#include <stdbool.h>

/*
 * Whether `memo` (may be NULL) is the number of a letter: "กษ 0206/101", "12/2566", "ก1"; not a figure or a day alone, an office's code
 * without a figure ("กษ 0206/"), nor what stands in its place: "-", "...", "รอเลข".
 */
bool rp_letter_number(const char *memo);
/* Whether `text` (may be NULL) tells a letter by its number and its day, "กษ 0206/12 ลว. 15 เม.ย. 2566 ถึง สสช.": the first, as ISO. */
bool rp_letter_told(const char *text, char day[11]);
/* Whether an act of that kind is a letter that sends what it is on: a submission with its number. */
bool rp_letter_is(const char *kind, const char *memo);
/*
 * Whether both are one letter: its number, however it is spaced, called or remarked on ("ที่ กษ ๐๒๐๖/0101 (ต่อ)"), is given out once a year.
 * Days ISO.
 */
bool rp_letter_same(const char *memo, const char *day, const char *other, const char *other_day);
/*
 * The year of the Buddhist era that the number names, where that is another than those of `day` (ISO): the calendar's, by which offices number
 * letters, and the fiscal one. 0: it names none, or one of those, or figures too far from it to be a year.
 */
int rp_letter_other_year(const char *memo, const char *day);

#endif
