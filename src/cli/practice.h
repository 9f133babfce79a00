/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#ifndef CLI_PRACTICE_H
#define CLI_PRACTICE_H

#include "cli/internal.h"

/* From here on cli->db is a copy of it, or the sample where it is none; cli_practice_end(). */
enum ropa_status cli_practice_begin(struct cli *cli, struct ropa_err *err);
/* Take the copy away, from a signal's handler too; nothing where there is none. */
void cli_practice_end(void);

#endif
