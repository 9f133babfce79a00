/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include <ropa/text.h>

#include <string.h>

int ropa_text_edits(const char *a, const char *b, int most) {
    int row[128];
    size_t n = strlen(b);
    if (n >= sizeof row / sizeof row[0])
        return most + 1;
    for (size_t j = 0; j <= n; j++)
        row[j] = (int)j;
    for (; *a; a++) {
        int diagonal = row[0]++;
        for (size_t j = 1; j <= n; j++) {
            int change = diagonal + (*a != b[j - 1]);
            int step = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            diagonal = row[j];
            row[j] = change < step ? change : step;
        }
    }
    return row[n] <= most ? row[n] : most + 1;
}
