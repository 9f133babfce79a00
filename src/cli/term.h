/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading lines: with readline on a terminal, plain lines otherwise. The one place that knows readline. */
#ifndef CLI_TERM_H
#define CLI_TERM_H

#include "cli/cli.h"

/*
 * Ask for a line, the one way in which it is done: it begins empty. What may be mended, a value that stands or an answer that was
 * refused, is `mend` (may be NULL): F2, or "แก้" typed alone, brings it into the line. Without a terminal the line read is
 * shown after the prompt, so that a transcript can be read. Owned, without its line end and the spaces around; NULL at the end
 * of input and on Ctrl-C. A phrase that the prompt shows for a stroke ("บันทึก (Enter)", "n หน้าต่อไป", "[คงเดิม]") is that stroke.
 */
char *cli_term_line(struct cli *cli, const char *prompt, const char *mend);
/* Ask for what `label` says; Enter takes `value` (may be NULL), which stands in brackets. */
char *cli_term_default(struct cli *cli, const char *label, const char *value);

/* What a line means wherever there is no question of a field: to leave, to go back, to see all there is to choose from. */
bool cli_term_stops(const char *line); /* NULL: it does */
bool cli_term_back(const char *line);
bool cli_term_all(const char *line);
/* The number that it is, Thai digits too; 0 when it is none. */
size_t cli_term_number(const char *line);
/* "1 3 5-7" or "1,3" of `n` lines, Thai digits too: chosen[i] becomes true for line i + 1. False when it is anything else. */
bool cli_term_numbers(const char *line, bool *chosen, size_t n);

/* Whether it turns a list of `n` lines, `page` on the screen: n on, p back, in either keyboard; *from, the first one shown, goes along. */
bool cli_term_turns(const char *line, size_t page, size_t n, size_t *from);

/*
 * Before a screen of `coming` lines: where it would push off what was said since the officer's last word, that stands until they go on, by
 * Enter alone, pressed while it stands there: nothing else that is typed answers, nor reaches the question that follows.
 */
void cli_term_hold(struct cli *cli, int coming);
/* What was typed ahead answers the question that follows; not one of consequence, which is read before: it is forgotten. */
void cli_term_forget(void);
/* How often Enter was pressed so far, whatever it did. */
size_t cli_term_entered(void);
/* Words that Tab completes to in the next lines; borrowed, ends with NULL. NULL: none. */
void cli_term_words(const char *const *words);
/* How large the terminal is now: into `cli`, and what is written fits it. */
void cli_term_measure(struct cli *cli);

#endif
