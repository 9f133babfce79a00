/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is said of an answer: what was understood stands above the next question, why it is none beside the one that is put up again. */
#ifndef CLI_FORM_SAID_H
#define CLI_FORM_SAID_H

#include "cli/internal.h"

/* last: what was understood; beside: stands between a question and the line where it is answered. Owned, NULL: nothing. */
struct cli_said {
    struct cli *cli;
    char *last, *beside;
};

/* To stand above what comes next, behind what does so already. */
void cli_said_next(struct cli_said *s, const char *line);
/* A sentence, indented so; and why what was typed is no answer to `q` (NULL: to none that stands), with what would be. Said at once where the screen isn't redrawn. */
void cli_said_beside(struct cli_said *s, const char *text, int indent);
void cli_said_refused(struct cli_said *s, const struct ropa_question *q, const struct ropa_err *err);

void cli_said_show_last(const struct cli_said *s);
void cli_said_show_beside(const struct cli_said *s);
void cli_said_forget(struct cli_said *s);

#endif
