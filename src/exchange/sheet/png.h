/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether a picture can be drawn: a png is unpacked to its last row, as whoever draws it would, and nothing of it is kept. */
#ifndef RP_PNG_H
#define RP_PNG_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Whether the `n` bytes are a whole png of at most `most` points a side: each chunk with its checksum, the kind of its points one that
 * there is, a palette where they need it, and exactly as many rows as it says. False for anything else, and when memory ran out. What
 * stands behind its end isn't looked at.
 */
bool rp_png_whole(const void *bytes, size_t n, int most, int *wide, int *high);

#endif
