/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the files of `score` share. */
#ifndef CLI_SCORE_H
#define CLI_SCORE_H

#include "cli/cli.h"

/* "65.50" of hundredths, "-" where nothing was reported. */
const char *cli_points(long hundredths, char *out, size_t size);

/* Whether --freeze, --frozen, --xlsx or --agreement is given; then this does them instead of showing the score. */
bool cli_score_keeps(const struct cli_args *args);
int cli_score_keep(struct cli *cli, const struct cli_args *args, const struct ropa_score_options *o);

#endif
