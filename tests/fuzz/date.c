/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Fuzz target: any bytes, as text, through the date readers, the matching key and the line breaker. */
#include <ropa/text.h>

#include <stdlib.h>
#include <string.h>

#define WRAPPED 200

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What was read as a date must survive being shown and read again. */
static void try_date(const char *s) {
    char iso[11], shown[64], back[11];
    int64_t t;
    struct ropa_err err;
    ropa_time_parse(s, "2023-01-01", &t, &err);
    if (ropa_date_parse(s, "2023-01-01", iso, &err) != ROPA_OK)
        return;
    ropa_date_format(iso, ROPA_TH, ROPA_DATE_LONG, shown, sizeof shown);
    if (ropa_date_parse(shown, NULL, back, NULL) != ROPA_OK || strcmp(iso, back) != 0)
        abort();
}

/* Lines must come to an end, never pass the text, and leave no gap. A line each costs a look at the rest: of the first lines only. */
static void try_wrap(char *s) {
    if (strlen(s) > WRAPPED)
        s[WRAPPED] = '\0';
    for (int columns = 0; columns < 30; columns += 7) {
        const char *p = s, *end = s + strlen(s);
        while (*p) {
            size_t n = ropa_text_wrap(p, columns);
            if (!n || n > (size_t)(end - p))
                abort();
            p += n;
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *s = malloc(size + 1);
    if (!s)
        return 0;
    memcpy(s, data, size);
    s[size] = '\0';
    char *key = ropa_text_fold(s);
    if (key && ropa_text_check(key, strlen(key), false, NULL) == ROPA_E_UTF8)
        abort();
    ropa_text_check(s, size, true, NULL);
    ropa_text_width(s);
    try_date(s);
    try_wrap(s);
    free(key);
    free(s);
    return 0;
}
