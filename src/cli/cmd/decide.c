/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a file and the register say differently, decided one by one on a terminal. */
#include "cli/dialog.h"
#include "cli/internal.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { SHOWN_VALUE = 400 /* columns: it is read once, and decided on */ };

bool cli_decide(struct cli *cli, enum ropa_take *take) {
    static const struct ropa_text ask = {{"1 ใช้ของทะเบียน  2 ใช้ของไฟล์  Enter ยังไม่เลือก  q หยุด > ",
                                          "1 the register's  2 the file's  Enter leave it  q stop > "}};
    static const struct ropa_text help = {
        {"ทะเบียนและไฟล์บอกไม่เหมือนกัน 1 คงค่าในทะเบียน 2 รับค่าจากไฟล์ Enter ยังไม่เลือก (คงค่าในทะเบียนไว้ก่อน) q หยุดเลือก",
         "The register and the file differ: 1 keeps what the register has, 2 takes the file's, Enter leaves it, q stops"}};
    const struct cli_dialog d = {.prompt = cli_say(cli, &ask), .help = &help};
    for (;;) {
        char *line;
        bool stop = cli_ask(cli, &d, &line) != CLI_ON;
        size_t number = stop ? 0 : cli_term_number(line);
        bool good = stop || !*line || number == 1 || number == 2;
        free(line);
        if (!good)
            continue;
        *take = number == 1 ? ROPA_TAKE_OURS : number == 2 ? ROPA_TAKE_THEIRS : ROPA_TAKE_NEITHER;
        return !stop;
    }
}

/* ---- of an import ---- */

static bool is_conflict(const struct ropa_import_change *c) {
    return !strcmp(c->state, "conflict");
}

/* `value` is given back. */
static void print_value(const struct cli *cli, const struct ropa_text *whose, char *value) {
    static const struct ropa_text nothing = {{"(ว่าง)", "(nothing)"}};
    bool says = value && *value;
    size_t n = says ? ropa_text_fit(value, SHOWN_VALUE) : 0;
    if (says)
        fprintf(cli->out, "  %s \"%.*s%s\"\n", cli_say(cli, whose), (int)n, value, value[n] ? "…" : "");
    else
        fprintf(cli->out, "  %s %s\n", cli_say(cli, whose), cli_say(cli, &nothing));
    free(value);
}

/* The field, and what it said when the file was written, says in the register and in the file. */
static void print_conflict(const struct cli *cli, const struct ropa_import_change *c) {
    static const struct ropa_text was = {{"เดิม:", "before:"}}, ours = {{"1 ทะเบียน:", "1 register:"}},
                                  theirs = {{"2 ไฟล์:", "2 file:"}};
    char label[512];
    cli_path_label(cli, c->noun, c->field, label, sizeof label);
    fprintf(cli->out, " %s %s\n", c->ref, label);
    if (c->base)
        print_value(cli, &was, cli_change_base(cli, c));
    print_value(cli, &ours, cli_change_ours(cli, c));
    print_value(cli, &theirs, cli_change_theirs(cli, c));
}

void cli_decide_import(struct cli *cli, const struct ropa_import_result *r, struct cli_decided *out) {
    size_t n = 0, i = 0;
    for (size_t k = 0; k < r->n_changes; k++)
        n += is_conflict(&r->changes[k]);
    *out = (struct cli_decided){.r = r,
                                .takes = n && cli->ask ? calloc(r->n_changes, sizeof *out->takes) : NULL};
    for (size_t k = 0; out->takes && k < r->n_changes; k++) {
        if (!is_conflict(&r->changes[k]))
            continue;
        fprintf(cli->out, "(%zu/%zu)", ++i, n);
        print_conflict(cli, &r->changes[k]);
        if (!cli_decide(cli, &out->takes[k]))
            return;
    }
}

bool cli_same(const char *a, const char *b) {
    return a && b ? !strcmp(a, b) : a == b;
}

/* As it was answered; what was changed meanwhile is another conflict, and left. */
enum ropa_take cli_decided(void *ctx, const struct ropa_import_change *c) {
    const struct cli_decided *d = ctx;
    for (size_t i = 0; d->takes && i < d->r->n_changes; i++) {
        const struct ropa_import_change *was = &d->r->changes[i];
        if (is_conflict(was) && was->noun == c->noun && cli_same(was->ref, c->ref) &&
            cli_same(was->field, c->field) && cli_same(was->ours, c->ours) &&
            cli_same(was->theirs, c->theirs))
            return d->takes[i];
    }
    return ROPA_TAKE_NEITHER;
}
