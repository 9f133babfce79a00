/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Text on the screen, as wide as that is. */
#ifndef CLI_SCREEN_H
#define CLI_SCREEN_H

#include "cli/internal.h"

enum { CLI_MARGIN = 1 };

/* Lines never get longer than this, however wide the window is. */
int cli_screen_columns(const struct cli *cli);
/* Text wrapped; the first line indented by `first` columns, the others by `rest`. */
void cli_screen_text(struct cli *cli, const char *text, int first, int rest);
/* The same, at most so many lines of it: a value as long as a page leaves room for the question. */
void cli_screen_some(struct cli *cli, const char *text, int first, int rest, size_t lines);
/* `left` and, at the right edge, `right`; on the next line where both don't fit. */
void cli_screen_sides(struct cli *cli, const char *left, const char *right);
/* The same of a text of any length: it is wrapped whole, set in by `rest`, and `right` stands behind its last words. */
void cli_screen_ends(struct cli *cli, const char *text, int rest, const char *right);
/* Lines that `text`, of lines each, takes on the screen: those that are longer than that are broken at words. */
int cli_screen_height(const struct cli *cli, const char *text);
/* Lines that what `show` writes takes, with the one under it where it is answered. */
int cli_screen_measure(struct cli *cli, void (*show)(void *ctx), void *ctx);
void cli_screen_rule(struct cli *cli);
/* Faint, or bold; nothing without colour. */
void cli_screen_faint(struct cli *cli, bool on);
void cli_screen_bold(struct cli *cli, bool on);
void cli_screen_warn(struct cli *cli, bool on);
/* What follows stands at the top of an empty screen; nothing where there is none to clear. */
void cli_screen_clear(struct cli *cli);

#endif
