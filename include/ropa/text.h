/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Thai text and dates for front ends: widths on a terminal, padding, matching keys, Buddhist-era dates.
 * All texts are UTF-8; all dates inside ropa are ISO 8601, Gregorian ("2023-03-31").
 */
#ifndef ROPA_TEXT_H
#define ROPA_TEXT_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Terminal columns that `s` takes: Thai vowels and tone marks above and below take none. No ICU start-up. */
ROPA_API int ropa_text_width(const char *s);

/* Characters (code points) of `s`. */
ROPA_API size_t ropa_text_length(const char *s);

/*
 * Bytes of the longest prefix of `s` that fits in `columns` and ends between grapheme clusters.
 */
ROPA_API size_t ropa_text_fit(const char *s, int columns);

/*
 * Bytes of the first line of `s` when wrapped at `columns`, breaking where Thai allows (ICU's dictionary).
 * Never 0 for a non-empty `s`; a word longer than a line is cut between clusters. A newline ends the line and
 * belongs to it, as do the spaces before the break, which may hang over the edge: drop both when printing.
 */
ROPA_API size_t ropa_text_wrap(const char *s, int columns);

/*
 * The matching key of `s`, for search and for recognising words: NFC, Thai that looks the same spelt the same, case folded,
 * Thai digits as ASCII, runs of white space as one space, ends trimmed, zero-width spaces and joiners dropped.
 * Returns an owned string, free it with free(); NULL when out of memory.
 */
ROPA_API char *ropa_text_fold(const char *s);

/*
 * `s` with its Thai as it is spelt, where it was typed to look the same: two SARA E for SARA AE, a tone before its vowel or
 * after the one beside it, a mark doubled, NIKHAHIT and SARA AA for SARA AM; and where a mark was typed a letter too late, which
 * looks otherwise ("ขอ้มูล", "ผูร้ับ"). All else as it is. Owned; NULL when out of memory.
 */
ROPA_API char *ropa_text_mend(const char *s);

/* Edits (insert, drop, change of a byte) between two words, `most` + 1 when there are more, or a word is over 127 bytes. */
ROPA_API int ropa_text_edits(const char *a, const char *b, int most);

/* The character that `n` bytes at `s` begin with, in *c; gives how many bytes it has, 0 where none begins. */
ROPA_API size_t ropa_text_char(const char *s, size_t n, unsigned *c);

/*
 * `s` with each line end in it (CR LF, CR, VT, FF, NEL, U+2028, U+2029) as one LF; all else as it is. Owned; NULL when out of
 * memory.
 */
ROPA_API char *ropa_text_lines(const char *s);

/*
 * Accept `n` bytes as text: valid UTF-8, no control characters (but tab when `lines`) nor noncharacters, no NUL, no line
 * end but LF when `lines`. Returns ROPA_OK, ROPA_E_UTF8, ROPA_E_CONTROL or ROPA_E_LINE_END with err->byte set (1-based).
 */
ROPA_API enum ropa_status ropa_text_check(const char *s, size_t n, bool lines, struct ropa_err *err);

/* How a date is shown: 31 มี.ค. 2566 | 31 มีนาคม 2566 | 31/3/2566. English shows the Gregorian year. */
enum ropa_date_style { ROPA_DATE_SHORT, ROPA_DATE_LONG, ROPA_DATE_NUMERIC };

/*
 * Read a date as an officer types it: 31/12/2565, 31/3/66, 31 ธ.ค. 65, 31 ธันวาคม พ.ศ. ๒๕๖๕, 2022-12-31,
 * 2565-12-31, วันนี้, เมื่อวาน, พรุ่งนี้ (and today, yesterday, tomorrow). A year over 2400 is Buddhist era;
 * two digits are a Buddhist year 25yy, after an English month 20yy. `today` (ISO) may be NULL when such words need not work
 * and nothing is to be said of two digits.
 * Returns ROPA_OK with `out` in ISO, ROPA_E_DATE, ROPA_E_NO_SUCH_DAY (31/02/2566), the `hint` then showing an example, or
 * ROPA_E_YEAR where two digits may as well mean a year of the other era or century: one that is not twice as far from
 * today, or what they are taken for lies over ten years ahead (31/3/99), or where the year may come first (23-03-31); the hint
 * shows both days.
 */
ROPA_API enum ropa_status ropa_date_parse(const char *in, const char *today, char out[11], struct ropa_err *err);

/* Show the ISO date `iso` in `lang`; an invalid date is shown as it is. Returns `out`. */
ROPA_API const char *ropa_date_format(const char *iso, enum ropa_lang lang, enum ropa_date_style style,
                                      char *out, size_t size);

/* The ISO date `days` after `iso` (or before, when negative). */
ROPA_API void ropa_date_add_days(const char *iso, int days, char out[11]);

/* The ISO date `months` after `iso`; the day is held within the month (31 Jan + 1 = 28 or 29 Feb). */
ROPA_API void ropa_date_add_months(const char *iso, int months, char out[11]);

/* Days from ISO date `from` to `to`; negative when `to` is earlier. */
ROPA_API int ropa_date_days(const char *from, const char *to);

/* Thai fiscal year (Buddhist era, 1 October to 30 September) that the ISO date falls in. */
ROPA_API int ropa_date_fiscal_year(const char *iso);

/* The ISO date in Bangkok (UTC+7) at `unix_time` seconds. */
ROPA_API void ropa_date_of_time(int64_t unix_time, char out[11]);

/* ISO date-time with zone in Bangkok, "2023-03-31T09:30:00+07:00", at `unix_time` seconds. */
ROPA_API void ropa_time_format(int64_t unix_time, char out[26]);

/*
 * Read an ISO date or date-time ("2023-03-31", "2023-03-31T09:30", with :SS and zone optional; without a
 * zone Bangkok time; "31/3/2566 09:30" too) as seconds. Errors as of ropa_date_parse().
 */
ROPA_API enum ropa_status ropa_time_parse(const char *in, const char *today, int64_t *out, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
