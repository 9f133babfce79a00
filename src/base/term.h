/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#ifndef RP_TERM_H
#define RP_TERM_H

#include <stdbool.h>
#include <stddef.h>

/* Whether what stands on both sides of s[at] belongs together, so that no line ends there; 0 < at, and s[at] is not the end. */
bool rp_term_whole(const char *s, size_t at);

#endif
