/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A number for texts, to find or to compare them by: FNV-1a. Nothing that has to withstand anybody. */
#ifndef RP_HASH_H
#define RP_HASH_H

#include <stdint.h>

#define RP_HASH_OF_NOTHING 14695981039346656037u

/* `h` (RP_HASH_OF_NOTHING at first) with a number added. */
static inline uint64_t rp_hash_number(uint64_t h, uint64_t number) {
    return (h ^ number) * 1099511628211u;
}

/* The same with the bytes of `text`. */
static inline uint64_t rp_hash(uint64_t h, const char *text) {
    for (; *text; text++)
        h = rp_hash_number(h, (unsigned char)*text);
    return h;
}

/* The same of one text of several, "ab" and "c" being others than "a" and "bc"; NULL as "". */
static inline uint64_t rp_hash_item(uint64_t h, const char *text) {
    return rp_hash(h, text ? text : "") * 1099511628211u;
}

#endif
