/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* UUIDv7 (RFC 9562): names records across files; sorts by the time of making. */
#ifndef RP_UID_H
#define RP_UID_H

#include <stdbool.h>
#include <stdint.h>

enum { RP_UID_RANDOM = 10, RP_UID_SIZE = 37 };

/* The UUIDv7 of `unix_ms` milliseconds and ten random bytes, as 36 lower-case characters. */
void rp_uid_make(int64_t unix_ms, const unsigned char random[RP_UID_RANDOM], char out[RP_UID_SIZE]);

/* Is `s` a UUIDv7 as rp_uid_make() writes it? NULL is not. */
bool rp_uid_valid(const char *s);

#endif
