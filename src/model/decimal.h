/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Figures with decimals, as offices write them: "97.5 %", "ร้อยละ ๙๗.๕", "1,000.50". */
#ifndef RP_DECIMAL_H
#define RP_DECIMAL_H

#include "base/buf.h"

#include <stdbool.h>

/* Append the figure of `text` to `out` in plain digits, "1000.50". False when it is none, or memory ran out (out->bad). */
bool rp_decimal_read(const char *text, struct rp_buf *out);

/* Hundredths of a plain figure, what is smaller left out: 97.499 has not reached 97.5. */
long rp_decimal_hundredths(const char *plain);

/* Whether a plain figure is more than `most`. */
bool rp_decimal_over(const char *plain, unsigned most);

#endif
