/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the process is given from outside. */
#ifndef CLI_ENV_H
#define CLI_ENV_H

#include "cli/cli.h"

/* Fill `cli` from the environment and the terminal. False when $ROPA_NOW is no time; `err` says so. */
bool cli_env(struct cli *cli, struct ropa_err *err);

#endif
