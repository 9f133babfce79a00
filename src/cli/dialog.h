/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Questions that are no field's: of acts, of files, of lists. In all of them `?` is help, `<` goes back to the question before, `*` shows
 * what there is to choose from, `q` leaves; none of these is ever taken for a value. What begins with `=` is, as it stands.
 */
#ifndef CLI_DIALOG_H
#define CLI_DIALOG_H

#include "cli/internal.h"

/* What came of a question: answered, not asked, gone back from, or left altogether. */
enum cli_went { CLI_ON, CLI_PASSED, CLI_BACK, CLI_STOPPED };

struct cli_dialog {
    const char *prompt;           /* as it stands before the line; NULL: made of the label and the value */
    const char *label, *value;    /* value: what Enter takes; NULL: nothing */
    const struct ropa_text *help; /* what `?` says */
    void (*show)(void *ctx);      /* show what there is to choose from, once more; NULL: there is nothing */
    void (*stand)(void *ctx);     /* the question and what it is about: put up whenever it is asked, on a screen of its own; NULL */
    void *ctx;
    bool all;    /* `*` is an answer: all of what is listed */
    bool stroke; /* `-` is one: elsewhere it is nothing */
    bool *meant; /* whether `=` said that the line is meant as it stands; NULL: it makes no difference */
};

/*
 * Ask until there is an answer: CLI_ON with the line, owned; "" where Enter takes nothing. *line is NULL of anything else; the end of
 * input leaves.
 */
enum cli_went cli_ask(struct cli *cli, const struct cli_dialog *d, char **line);

/* The same of yes or no: `otherwise` is one Enter away, and what it is where nobody can be asked. */
enum cli_went cli_ask_yes(struct cli *cli, const char *question, bool otherwise, bool *yes);

/* Why what was typed is no answer, what would be one, and how to say that it is meant all the same; `example` may be NULL. */
void cli_say_refused(struct cli *cli, const struct ropa_err *why, const char *example);

/* That there is none before it. */
void cli_say_first(struct cli *cli);

typedef enum cli_went cli_step(void *ctx);
/*
 * One question after the other; CLI_BACK goes to the one before that was asked, from the first one nowhere, or with `out` out of them:
 * CLI_ON, CLI_STOPPED, CLI_BACK. `last`: begin at the last one that is asked.
 */
enum cli_went cli_steps(struct cli *cli, cli_step *const *steps, size_t n, void *ctx, bool out, bool last);

/*
 * The name of a file to write, mostly `usual`, which ends in one of `ending` (".docx .html", "": a folder): one without gets the first, which is said; in
 * practice it says so itself. `label` may be NULL. *name is owned.
 */
enum cli_went cli_ask_output(struct cli *cli, const struct ropa_text *label, const char *usual, const char *ending, char **name);

#endif
