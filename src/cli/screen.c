/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Text on the screen, as wide as that is. */
#include "cli/screen.h"

#include <stdlib.h>
#include <string.h>

int cli_screen_columns(const struct cli *cli) {
    return cli->columns > 100 ? 100 : cli->columns - 1;
}

void cli_screen_faint(struct cli *cli, bool on) {
    if (cli->colour)
        cli_code(cli->out, on ? "\033[2m" : "\033[0m");
}

void cli_screen_bold(struct cli *cli, bool on) {
    if (cli->colour)
        cli_code(cli->out, on ? "\033[1m" : "\033[0m");
}

void cli_screen_warn(struct cli *cli, bool on) {
    if (cli->colour)
        cli_code(cli->out, on ? "\033[33m" : "\033[0m");
}

void cli_screen_clear(struct cli *cli) {
    if (cli->redraws)
        cli_code(cli->out, "\033[H\033[2J");
}

void cli_screen_some(struct cli *cli, const char *text, int first, int rest, size_t lines) {
    int indent = first;
    do {
        bool last = lines == 1 && text[ropa_text_wrap(text, cli_screen_columns(cli) - indent)];
        size_t n = ropa_text_wrap(text, cli_screen_columns(cli) - indent - last), shown = n;
        while (shown && (text[shown - 1] == ' ' || text[shown - 1] == '\n'))
            shown--;
        fprintf(cli->out, "%*s%.*s%s\n", indent, "", (int)shown, text, last ? "…" : "");
        text += n;
        indent = rest;
    } while (*text && --lines);
}

void cli_screen_text(struct cli *cli, const char *text, int first, int rest) {
    cli_screen_some(cli, text, first, rest, SIZE_MAX);
}

void cli_screen_sides(struct cli *cli, const char *left, const char *right) {
    int gap = cli_screen_columns(cli) - ropa_text_width(left) - ropa_text_width(right);
    if (!*right)
        fprintf(cli->out, "%s\n", left);
    else if (gap >= 2)
        fprintf(cli->out, "%s%*s%s\n", left, gap, "", right);
    else
        fprintf(cli->out, "%s\n%*s%s\n", left, CLI_MARGIN + 2, "", right);
}

/* How much of the last line `text` takes, where none is wider than that. */
static int last_line(const char *text, int columns, int rest) {
    int indent = 0;
    for (size_t n; text[n = ropa_text_wrap(text, columns - indent)]; text += n)
        indent = rest;
    return indent + ropa_text_width(text);
}

void cli_screen_ends(struct cli *cli, const char *text, int rest, const char *right) {
    const int columns = cli_screen_columns(cli), room = columns - ropa_text_width(right) - 2;
    int width = columns, indent = 0;
    while (*right && width > columns / 2 && last_line(text, width, rest) > room)
        width--; /* the last words go to the line on which there is room */
    for (size_t n; text[n = ropa_text_wrap(text, width - indent)]; text += n, indent = rest) {
        size_t shown = n;
        while (shown && text[shown - 1] == ' ')
            shown--;
        fprintf(cli->out, "%*s%.*s\n", indent, "", (int)shown, text);
    }
    int gap = columns - indent - ropa_text_width(text) - ropa_text_width(right);
    fprintf(cli->out, "%*s%s%*s%s\n", indent, "", text, *right && gap > 0 ? gap : 0, "", right);
}

int cli_screen_height(const struct cli *cli, const char *text) {
    int lines = 0;
    while (*text) {
        size_t n = strcspn(text, "\n");
        char *line = strndup(text, n);
        int width = line ? ropa_text_width(line) : 0;
        free(line);
        lines += width > cli->columns ? width / (cli->columns * 3 / 4) + 1 : 1; /* the rest is set in */
        text += n + (text[n] == '\n');
    }
    return lines;
}

int cli_screen_measure(struct cli *cli, void (*show)(void *ctx), void *ctx) {
    FILE *out = cli->out;
    bool colour = cli->colour;
    char *text = NULL;
    size_t size;
    FILE *written = open_memstream(&text, &size);
    if (!written)
        return 0;
    cli->out = written;
    cli->colour = false;
    show(ctx);
    cli->out = out;
    cli->colour = colour;
    fclose(written);
    int lines = text ? cli_screen_height(cli, text) + 1 : 0;
    free(text);
    return lines;
}

void cli_screen_rule(struct cli *cli) {
    fputc(' ', cli->out);
    for (int i = CLI_MARGIN; i < cli_screen_columns(cli); i++)
        fputs("─", cli->out);
    fputc('\n', cli->out);
}
