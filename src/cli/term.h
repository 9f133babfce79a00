/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading lines: with readline on a terminal, plain lines otherwise. The one place that knows readline. */
#ifndef CLI_TERM_H
#define CLI_TERM_H

#include "cli/cli.h"

/*
 * Ask for a line. `text` (may be NULL) stands in it to be mended. Without a terminal the line read is shown after the
 * prompt, so that a transcript can be read. Owned, without its line end; NULL at the end of input and on Ctrl-C.
 */
char *cli_term_line(struct cli *cli, const char *prompt, const char *text);

/* The text of the next line alone gives way when something is typed over it; a key that moves or rubs out mends it. */
void cli_term_give_way(void);

/* Words that Tab completes to in the next lines; borrowed, ends with NULL. NULL: none. */
void cli_term_words(const char *const *words);

/* Whether the last cli_term_line() was broken off by Ctrl-C. */
bool cli_term_interrupted(void);

#endif
