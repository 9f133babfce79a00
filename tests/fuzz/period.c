/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: any bytes as a retention phrase. What comes out is whole text, numbers in order, and the phrase
 * is either understood or tells nothing.
 */
#include "model/period.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(int holds) {
    if (!holds)
        abort();
}

static int is_whole(const char *s) {
    return ropa_text_check(s, strlen(s), true, NULL) == ROPA_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *text = calloc(1, size + 1);
    struct rp_period p;
    if (!text)
        return 0;
    memcpy(text, data, size);
    if (rp_period_read(text, &p, NULL) == ROPA_OK) {
        must(is_whole(p.criterion) && is_whole(p.law));
        must(p.understood || (p.min < 0 && p.max < 0 && !p.trigger && !*p.criterion && !*p.law));
        must(p.min < 0 || p.max < 0 || p.min <= p.max);
        must((p.min >= 0 || p.max >= 0) == (p.unit != NULL));
    }
    free(text);
    return 0;
}
