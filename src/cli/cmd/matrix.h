/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The matrix of verdicts: a line per activity, a column per paragraph or section. */
#ifndef CLI_MATRIX_H
#define CLI_MATRIX_H

#include "cli/internal.h"

enum { CLI_MATRIX_COLUMNS = 8 + 6 + ROPA_N_SECTIONS };

/* Zero-initialise; free with cli_matrix_free(). */
struct cli_matrix {
    struct cli_matrix_row {
        char ref[64];
        char *title;
        bool asked[CLI_MATRIX_COLUMNS]; /* judged by the paragraph at all */
        enum ropa_verdict verdict[CLI_MATRIX_COLUMNS];
        int percent;
        size_t errors; /* open, those that another record mends among them */
    } * rows;
    size_t n, cap;
    bool processor; /* some row is judged by s.40 */
};

/* Keep a line; `checked` is what an activity came to. False when memory ran out. */
bool cli_matrix_add(struct cli_matrix *m, const struct ropa_checked *checked);
/* Show it as cli->format asks: signs with a legend for people, words for programs. */
void cli_matrix_print(struct cli *cli, const struct cli_matrix *m);
void cli_matrix_free(struct cli_matrix *m);

#endif
