/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A line typed in the form: a word that moves about, or an answer. */
#ifndef CLI_FORM_LINE_H
#define CLI_FORM_LINE_H

#include <ropa/form.h>

enum form_act {
    FORM_ANSWER,
    FORM_HELP,
    FORM_BACK,
    FORM_LATER,
    FORM_CLEAR,
    FORM_NA,
    FORM_GO,
    FORM_MISSING,
    FORM_ALL,
    FORM_STOP
};

/* What a line that is one word alone means, where there is no question of a field. */
enum form_act cli_form_word(const char *line);

/* What was typed to `q`. *rest is what follows the word; in `line`. */
enum form_act cli_form_act(const struct ropa_question *q, const char *line, const char **rest);

#endif
