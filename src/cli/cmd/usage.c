/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How a command is written, read from the line of usage in its table: what is missing, what is too much. */
#include "cli/internal.h"

#include <string.h>

/* ---- what the line of usage asks for ---- */

struct part {
    char text[64];  /* without brackets */
    bool left_out;  /* may be: stands in brackets */
    bool is_option; /* "--by", with its value behind it */
    bool is_value;  /* of the option before it */
    bool many;      /* "REF...", or words that make one text */
};

/* The next part of the line into `p`; false at its end. `depth` of the brackets and `option` go on from part to part. */
static bool next_part(const char **line, struct part *p, int *depth, bool *option) {
    const char *at = *line + strspn(*line, " ");
    size_t n = strcspn(at, " "), k = 0;
    bool closed = false;
    *p = (struct part){.is_value = *option};
    for (size_t i = 0; i < n; i++) {
        *depth += at[i] == '[';
        p->left_out |= *depth > 0;
        *depth -= at[i] == ']';
        closed |= at[i] == ']';
        if (at[i] != '[' && at[i] != ']' && k + 1 < sizeof p->text)
            p->text[k++] = at[i];
    }
    p->is_option = !strncmp(p->text, "--", 2);
    p->is_value = (p->is_value || !strcmp(p->text, "...")) && !p->is_option; /* "--FIELD VALUE ..." */
    *option = p->is_option && !closed;
    p->many = !p->is_option && (strstr(p->text, "...") || !strcmp(p->text, "TEXT"));
    *line = at + n;
    return n > 0;
}

static void say_part(struct cli *cli, const char *text, bool first) {
    static const struct ropa_text missing = {{"ยังขาด: ", "Missing: "}};
    char words[200], one[64];
    snprintf(one, sizeof one, "%.*s",
             (int)(strstr(text, "...") ? strstr(text, "...") - text : (long)strlen(text)), text);
    cli_print(cli->err, "%s%s", first ? cli_say(cli, &missing) : ", ",
              cli_placeholders(cli, one, words, sizeof words));
}

/* "ยังขาด: รหัส..., --by บุคคล"; false when nothing is. */
static bool say_missing(struct cli *cli, const struct cli_args *args) {
    const char *line = args->command->usage;
    int depth = 0;
    bool option = false, value = false, any = false;
    struct part p;
    for (size_t i = 0; next_part(&line, &p, &depth, &option);) {
        bool word = !p.is_option && !p.is_value;
        bool lacks =
            p.is_value ? value : !p.left_out && (word ? i >= args->n_words : !cli_has(args, p.text + 2));
        value = p.is_option && lacks;
        if (lacks && p.is_value)
            cli_print(cli->err, " %s", cli_placeholders(cli, p.text, (char[200]){0}, 200));
        else if (lacks)
            say_part(cli, p.text, !any);
        any |= lacks;
        i += word;
    }
    if (any)
        fputc('\n', cli->err);
    return any;
}

bool cli_usage_word(const struct cli_command *c, size_t i, char *out, size_t size) {
    const char *line = c->usage;
    int depth = 0;
    bool option = false;
    struct part p;
    for (size_t n = 0; next_part(&line, &p, &depth, &option);) {
        if (p.is_option || p.is_value)
            continue;
        snprintf(out, size, "%s", p.text);
        if (n++ == i || p.many)
            return true;
    }
    return false;
}

size_t cli_most_words(const struct cli_command *c) {
    const char *line = c->usage;
    int depth = 0;
    bool option = false, many = false;
    size_t n = 0;
    struct part p;
    while (next_part(&line, &p, &depth, &option)) {
        n += !p.is_option && !p.is_value;
        many |= p.many && !p.is_value;
    }
    return many ? SIZE_MAX : n;
}

int cli_usage(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text extra = {{"มีคำเกินมา: \"%s\"\n", "There is a word too many: \"%s\"\n"}};
    static const struct ropa_text text = {
        {"เขียนว่า  ropa %s%s%s%s%s\n   เช่น  %s\n   ดูทั้งหมด  ropa help %s\n",
         "Write: ropa %s%s%s%s%s\n   for example: %s\n   all of it: ropa help %s\n"}};
    const struct cli_command *c = args->command;
    char usage[400];
    size_t most = cli_most_words(c);
    if (!say_missing(cli, args) && args->n_words > most)
        cli_note(cli, &extra, args->words[most]);
    cli_note(cli, &text, args->noun ? args->noun->code : "", args->noun ? " " : "", c->name,
             *c->usage ? " " : "", cli_placeholders(cli, c->usage, usage, sizeof usage), c->examples[0],
             c->name);
    return CLI_USAGE;
}
