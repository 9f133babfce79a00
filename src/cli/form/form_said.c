/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/form/form_said.h"

#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>

enum { LITERAL = 80 /* bytes: what is longer isn't said once more, to be typed */ };

/* `first` and what stands after it, as one; `first` is given back. Owned. */
static char *joined(char *first, const char *between, const char *second) {
    char *both;
    int kept = first ? (int)ropa_text_fit(first, 400) : 0;
    if (asprintf(&both, "%.*s%s%s", kept, first ? first : "", first ? between : "", second) < 0)
        return first;
    free(first);
    return both;
}

void cli_said_next(struct cli_said *s, const char *line) {
    s->last = joined(s->last, " · ", line);
}

void cli_said_show_last(const struct cli_said *s) {
    if (!s->last)
        return;
    cli_screen_faint(s->cli, true);
    cli_screen_some(s->cli, s->last, 1, 3, 2);
    cli_screen_faint(s->cli, false);
}

void cli_said_show_beside(const struct cli_said *s) {
    if (!s->beside)
        return;
    cli_screen_warn(s->cli, true);
    fputs(s->beside, s->cli->out);
    cli_screen_warn(s->cli, false);
}

void cli_said_forget(struct cli_said *s) {
    free(s->last);
    free(s->beside);
    s->last = s->beside = NULL;
}

/* ---- beside the question ---- */

/* Where the screen is redrawn what is written from here on is kept for it: the stream to write to again. NULL: it is written at once. */
static FILE *begin(struct cli_said *s, char **text, size_t *size) {
    FILE *out = s->cli->out, *written = s->cli->redraws ? open_memstream(text, size) : NULL;
    if (written)
        s->cli->out = written;
    return written ? out : NULL;
}

static void end(struct cli_said *s, FILE *out, char **text) {
    if (!out)
        return;
    fclose(s->cli->out);
    s->cli->out = out;
    s->beside = *text ? joined(s->beside, "", *text) : s->beside;
    free(*text);
}

void cli_said_beside(struct cli_said *s, const char *text, int indent) {
    char *kept = NULL;
    size_t size;
    FILE *out = begin(s, &kept, &size);
    cli_screen_text(s->cli, text, indent, 3);
    end(s, out, &kept);
}

/* What stands where it is asked now, in the words of an answer. */
static void show_standing(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "not applicable: "}}, none = {{"(ไม่มี)", "(nothing)"}};
    char *value = q->value ? cli_screen_value(cli, q->field, q->value) : NULL, line[4096];
    cli_format(line, sizeof line, "→ %s%s", q->na ? cli_say(cli, &na) : "",
               q->na   ? q->na
               : value ? value
                       : cli_say(cli, &none));
    cli_screen_some(cli, line, 3, 5, CLI_PRESENT);
    free(value);
}

/* A refusal says what is accepted, with an example. */
static void show_refused(struct cli *cli, const struct ropa_question *q, const struct ropa_err *err) {
    static const struct ropa_text needed = {
        {"ข้อนี้ต้องมีคำตอบ ถ้ายังไม่รู้ พิมพ์ > เพื่อข้ามไว้ก่อน", "An answer is needed; type > to leave it for later"}};
    static const struct ropa_text example = {{"เช่น ", "For example: "}};
    static const struct ropa_text literal = {
        {"ถ้าจะเก็บ %s ตามที่พิมพ์ ให้พิมพ์ =%s", "To keep %s as it stands, type =%s"}};
    char line[2048];
    const struct ropa_field *f = q ? q->field : NULL;
    if (err->status == ROPA_E_NOTHING && f)
        cli_format(line, sizeof line, "%s", cli_say(cli, &needed));
    else
        ropa_err_sentence(err, cli->lang, line, sizeof line);
    cli_screen_warn(cli, true);
    cli_screen_text(cli, line, 1, 3);
    cli_screen_warn(cli, false);
    bool other = err->status == ROPA_E_NO_NAME && !*err->field; /* what may be meant so all the same */
    bool text =
        f && (f->kind == ROPA_TEXT || f->kind == ROPA_LONG || f->kind == ROPA_DATE || f->kind == ROPA_TIME);
    if ((err->status == ROPA_E_NOTHING || other) && f && q->ask == ROPA_ASK_VALUE &&
        *f->example) { /* the other sentences bring an example of their own */
        cli_format(line, sizeof line, "%s%s", cli_say(cli, &example), f->example);
        cli_screen_text(cli, line, 3, 3);
    }
    if (text && (err->status == ROPA_E_CHOICE || other) && strlen(err->found) < LITERAL) {
        cli_format(line, sizeof line, cli_say(cli, &literal), err->found, err->found);
        cli_screen_text(cli, line, 3, 3);
    }
    if (err->status == ROPA_E_WINDOW && q)
        show_standing(cli, q);
}

void cli_said_refused(struct cli_said *s, const struct ropa_question *q, const struct ropa_err *err) {
    const bool colour = s->cli->colour;
    char *kept = NULL;
    size_t size;
    FILE *out = begin(s, &kept, &size);
    s->cli->colour = colour && !out;
    show_refused(s->cli, q, err);
    s->cli->colour = colour;
    end(s, out, &kept);
}
