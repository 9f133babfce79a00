/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/uid.h"

#include <stddef.h>
#include <string.h>

static const char shape[] = "xxxxxxxx-xxxx-7xxx-vxxx-xxxxxxxxxxxx";
static const char hex[] = "0123456789abcdef";

void rp_uid_make(int64_t unix_ms, const unsigned char random[RP_UID_RANDOM], char out[RP_UID_SIZE]) {
    unsigned char bytes[16];
    for (int i = 0; i < 6; i++)
        bytes[i] = (unsigned char)((uint64_t)unix_ms >> (40 - 8 * i));
    memcpy(bytes + 6, random, RP_UID_RANDOM);
    bytes[6] = (unsigned char)((bytes[6] & 0x0F) | 0x70); /* version 7 */
    bytes[8] = (unsigned char)((bytes[8] & 0x3F) | 0x80); /* variant of the RFC */
    for (size_t i = 0, nibble = 0; i < RP_UID_SIZE; i++) {
        if (shape[i] == '-' || !shape[i]) {
            out[i] = shape[i];
            continue;
        }
        out[i] = hex[(bytes[nibble / 2] >> (nibble % 2 ? 0 : 4)) & 0x0F];
        nibble++;
    }
}

bool rp_uid_valid(const char *s) {
    if (!s || strlen(s) != RP_UID_SIZE - 1)
        return false;
    for (size_t i = 0; shape[i]; i++) {
        const char *allowed = hex;
        char only[2] = {shape[i], '\0'};
        if (shape[i] == 'v')
            allowed = "89ab";
        else if (shape[i] != 'x')
            allowed = only;
        if (!strchr(allowed, s[i]))
            return false;
    }
    return true;
}
