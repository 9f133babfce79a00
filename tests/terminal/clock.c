/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Loaded before the program, it is a computer's clock set to the second $CLOCK. */
#include <stdlib.h>
#include <time.h>

__attribute__((visibility("default"))) time_t time(time_t *out) {
    const char *set = getenv("CLOCK");
    time_t now = set ? (time_t)strtoll(set, NULL, 10) : 0;
    if (out)
        *out = now;
    return now;
}
