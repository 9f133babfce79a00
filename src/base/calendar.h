/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The Gregorian calendar: what reading and showing dates share. */
#ifndef RP_CALENDAR_H
#define RP_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

enum { RP_BUDDHIST = 543, RP_BANGKOK = 7 * 3600 /* seconds east */, RP_DAY = 86400 };
/* Gregorian years that what is typed may be of. */
enum { RP_FIRST_YEAR = 1800, RP_LAST_YEAR = 2200 };

struct rp_civil {
    int y, m, d;
};

int rp_month_days(int y, int m);
bool rp_civil_valid(struct rp_civil c);
/* Days since 1970-01-01. */
int64_t rp_civil_day(struct rp_civil c);
/* The date of such a day, held to the years 1 to 9999. */
struct rp_civil rp_civil_of_day(int64_t day);

bool rp_is_digit(char c);
/* Read exactly `n` digits. */
bool rp_read_digits(const char *s, int n, int *out);
/* ISO dates, "2023-03-31"; NULL is none. */
bool rp_civil_read(const char *s, struct rp_civil *c);
void rp_civil_write(struct rp_civil c, char out[11]);

#endif
