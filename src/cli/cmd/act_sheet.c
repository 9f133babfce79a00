/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the signer sees before signing, and the list that goes with the memo. */
#include "cli/form/ask_act.h"
#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>

struct sheet {
    struct cli *cli;
    FILE *out;
    const struct cli_sheet *of;
    const struct ropa_act_on *on; /* the record at hand */
    bool headed;                  /* its name stands there */
    bool among;                   /* who signs may */
    char *signers;                /* of the record before, owned */
};

const char *cli_act_level(struct cli *cli, const char *kind, const struct ropa_act_on *on) {
    struct ropa_record *rec = NULL;
    struct ropa_act_next next[4];
    size_t n = 0;
    const char *level = NULL;
    if (!ropa_register_get(cli->reg, on->ent, on->uid, &rec, NULL) &&
        ropa_acts_next(cli->reg, rec, next, &n, NULL))
        n = 0;
    for (size_t i = 0; i < n && !level; i++)
        level = strcmp(next[i].kind, kind) ? NULL : next[i].level;
    ropa_record_free(rec);
    return level ? level : "unit";
}

/* ---- who may sign ---- */

static void name_signer(void *ctx, const char *person, const char *post) {
    struct sheet *s = ((void **)ctx)[0];
    FILE *out = ((void **)ctx)[1];
    const char *ref, *title;
    s->among |= s->of->by && !strcmp(s->of->by, person);
    if (ropa_register_describe(s->cli->reg, ropa_entity_find("person"), person, &ref, &title))
        fprintf(out, "%s%s%s%s%s", ftell(out) ? ", " : "", title, *post ? " (" : "", post, *post ? ")" : "");
}

/* Said once for records of the same unit. */
static void show_signers(struct sheet *s, const struct ropa_record *rec) {
    static const struct ropa_text text = {{"  ผู้มีอำนาจลงนามตามทะเบียน ระดับ%s %s: %s\n",
                                           "  may sign, as the register has it, level %s, %s: %s\n"}};
    static const struct ropa_text nobody = {{"ยังไม่ได้บันทึกไว้", "nobody is recorded"}};
    const char *date = s->of->date ? s->of->date : ropa_register_today(s->cli->reg);
    struct ropa_remedy where;
    char *names = NULL, day[64];
    size_t size;
    FILE *out = open_memstream(&names, &size);
    if (!out)
        return;
    s->among = false;
    ropa_act_approvers(s->cli->reg, rec, s->of->level, date, name_signer, (void *[]){s, out}, NULL);
    if (fclose(out))
        return;
    if (!s->among && (!s->signers || strcmp(s->signers, names)))
        cli_print(s->out, cli_say(s->cli, &text), cli_label(s->cli, "LEVEL", s->of->level),
                  ropa_date_format(date, s->cli->lang, ROPA_DATE_SHORT, day, sizeof day),
                  *names ? names : cli_say(s->cli, &nobody));
    bool only_here = s->of->whole || s->cli->ask; /* else what is said of the act afterwards tells it */
    char unit[40];
    bool asked = s->cli->ask && cli_act_lacks_head(s->cli, rec, s->of->kind, s->of->level, unit); /* next */
    if (!*names && only_here && !asked && (!s->signers || *s->signers) &&
        !ropa_act_signers_where(s->cli->reg, rec, s->of->level, date, &where, NULL))
        cli_remedy_tell(s->cli, &where);
    free(s->signers);
    s->signers = names;
}

/* ---- what is open ---- */

static void show_heading(struct sheet *s) {
    const char *ref, *title;
    if (!s->headed && ropa_register_describe(s->cli->reg, s->on->ent, s->on->uid, &ref, &title))
        cli_print(s->out, "%s  %s\n", ref, title);
    s->headed = true;
}

static bool show_open(void *ctx, const struct ropa_act_on *on, const struct ropa_finding *f) {
    struct sheet *s = ctx;
    (void)on;
    show_heading(s);
    cli_finding_line(s->cli, s->out, f);
    return true;
}

/* What is sent or signed as a draft is no paper in the end: which items it lacks is seen before. */
static void show_lacks(struct sheet *s) {
    struct ropa_record *rec;
    if (ropa_register_get(s->cli->reg, s->on->ent, s->on->uid, &rec, NULL))
        return;
    if (cli_document_gaps(s->cli, rec, NULL, NULL)) {
        show_heading(s);
        cli_document_lacks(s->cli, s->out, rec);
    }
    ropa_record_free(rec);
}

/* What was signed once is signed again for what is new in it; told to who sits there, and in the list that goes with the memo. */
static void show_changes(struct sheet *s, const struct ropa_record *rec) {
    if ((s->of->whole || s->cli->ask) && cli_changed(s->cli, rec)) {
        show_heading(s);
        cli_since_briefly(s->cli, s->out, rec);
    }
}

static void show_record(struct sheet *s) {
    struct ropa_record *rec = NULL;
    bool approves = !strcmp(s->of->kind, "approve"), signs = approves || !strcmp(s->of->kind, "accept");
    s->headed = false;
    if (s->of->whole)
        show_heading(s);
    if (signs && !ropa_register_get(s->cli->reg, s->on->ent, s->on->uid, &rec, NULL)) {
        show_changes(s, rec);
        if (approves)
            show_signers(s, rec);
        ropa_act_open_each(s->cli->reg, s->on, 1, show_open, s, NULL);
    }
    ropa_record_free(rec);
    if (cli_act_goes_on(s->of->kind))
        show_lacks(s);
}

size_t cli_act_lacks(struct cli *cli, const char *kind, const struct ropa_act_on *on, size_t n) {
    struct ropa_record *rec;
    size_t lacks = 0;
    for (size_t i = 0; cli_act_goes_on(kind) && i < n; i++) {
        if (ropa_register_get(cli->reg, on[i].ent, on[i].uid, &rec, NULL))
            continue;
        lacks += cli_document_gaps(cli, rec, NULL, NULL);
        ropa_record_free(rec);
    }
    return lacks;
}

void cli_act_sheet(struct cli *cli, FILE *out, const struct cli_sheet *of, const struct ropa_act_on *on,
                   size_t n) {
    struct sheet s = {.cli = cli, .out = out, .of = of};
    for (size_t i = 0; i < n; i++) {
        s.on = &on[i];
        show_record(&s);
    }
    free(s.signers);
}
