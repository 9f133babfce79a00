/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* duplicates: records that may be one thing typed twice, where they differ, and making one of two. */
#include "cli/dialog.h"
#include "cli/internal.h"
#include "cli/term.h"

#include <ropa/merge.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_VALUE = 60 /* columns */, SHOWN_FIELDS = 12 };

struct pair {
    const struct ropa_entity *ent;
    char uid[2][37], ref[2][40];
};

struct listing {
    struct cli *cli;
    const struct ropa_entity *ent;
    struct ropa_json *w; /* NULL: for people */
    struct pair *pairs;
    size_t n, cap;
    size_t fields; /* of the pair at hand that differ */
    bool bad;
};

static bool tell_difference(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                            const char *b) {
    struct listing *l = ctx;
    const struct ropa_view *view = ropa_register_view(l->cli->reg);
    char *x = f ? ropa_value_format(f, a, ROPA_AS_LABEL, l->cli->lang, view) : NULL;
    char *y = f ? ropa_value_format(f, b, ROPA_AS_LABEL, l->cli->lang, view) : NULL;
    const char *va = x ? x : a ? a : "", *vb = y ? y : b ? b : "";
    if (l->w) {
        char *path = ropa_place_text(p, ROPA_AS_CODE, l->cli->lang);
        ropa_json_object(l->w, NULL);
        ropa_json_text(l->w, "field", path ? path : "");
        ropa_json_text(l->w, "a", a);
        ropa_json_text(l->w, "b", b);
        ropa_json_object_end(l->w);
        free(path);
    } else if (l->fields++ < SHOWN_FIELDS) {
        char *label = ropa_place_label(p, l->cli->lang);
        size_t na = ropa_text_fit(va, SHOWN_VALUE), nb = ropa_text_fit(vb, SHOWN_VALUE);
        fprintf(l->cli->out, "       %s: \"%.*s%s\" | \"%.*s%s\"\n", label ? label : "", (int)na, va,
                va[na] ? "…" : "", (int)nb, vb, vb[nb] ? "…" : "");
        free(label);
    }
    free(x);
    free(y);
    return true;
}

static void put_record(struct ropa_json *w, const char *key, const struct ropa_record *rec) {
    ropa_json_object(w, key);
    ropa_json_text(w, "ref", ropa_record_ref(rec));
    ropa_json_text(w, "uid", ropa_record_uid(rec));
    ropa_json_text(w, "title", ropa_record_get(rec, ropa_record_entity(rec)->title));
    ropa_json_object_end(w);
}

static void print_pair(struct listing *l, const struct ropa_pair *p) {
    static const struct ropa_text more = {{"       ... และอีก %zu ช่อง (ดูทั้งหมดด้วย --format json)\n",
                                           "       ... and %zu more fields (all with --format json)\n"}};
    l->fields = 0;
    fprintf(l->cli->out, "%3zu  %s  |  %s  %d %%\n", l->n, ropa_record_ref(p->a), ropa_record_ref(p->b),
            p->likeness);
    ropa_record_diff(p->a, p->b, tell_difference, l);
    if (l->fields > SHOWN_FIELDS)
        cli_print(l->cli->out, cli_say(l->cli, &more), l->fields - SHOWN_FIELDS);
}

static void put_pair(struct listing *l, const struct ropa_pair *p) {
    ropa_json_line(l->w);
    ropa_json_object(l->w, NULL);
    ropa_json_text(l->w, "noun", l->ent->code);
    put_record(l->w, "a", p->a);
    put_record(l->w, "b", p->b);
    ropa_json_int(l->w, "likeness", p->likeness);
    ropa_json_array(l->w, "differences");
    ropa_record_diff(p->a, p->b, tell_difference, l);
    ropa_json_array_end(l->w);
    ropa_json_object_end(l->w);
}

static bool show_pair(void *ctx, const struct ropa_pair *p) {
    struct listing *l = ctx;
    struct pair *at = cli_grow(l->pairs, l->n, &l->cap, sizeof *at);
    l->bad = !at;
    if (!at)
        return false;
    l->pairs = at;
    at = &l->pairs[l->n++];
    *at = (struct pair){.ent = l->ent};
    snprintf(at->uid[0], sizeof at->uid[0], "%s", ropa_record_uid(p->a));
    snprintf(at->uid[1], sizeof at->uid[1], "%s", ropa_record_uid(p->b));
    snprintf(at->ref[0], sizeof at->ref[0], "%s", ropa_record_ref(p->a));
    snprintf(at->ref[1], sizeof at->ref[1], "%s", ropa_record_ref(p->b));
    if (l->w)
        put_pair(l, p);
    else
        print_pair(l, p);
    return true;
}

/* ---- making one of two ---- */

static int join(struct cli *cli, const struct pair *p, size_t keep) {
    static const struct ropa_text done = {
        {"รวม %s เข้ากับ %s แล้ว ประวัติและการดำเนินการของทั้งสองยังอยู่ (ย้อนได้ด้วย %s undo)\n",
         "%s was made one with %s; the history and acts of both stay (%s undo takes it back)\n"}};
    struct ropa_err err = {0};
    if (ropa_join(cli->reg, p->ent, p->uid[keep], p->uid[!keep], &err))
        return cli_fail(cli, &err);
    cli_note(cli, &done, p->ref[!keep], p->ref[keep], cli_ropa(cli));
    return CLI_DONE;
}

/* Which of the two stands: what it says stays, what it leaves open is filled by the other. */
static int choose(struct cli *cli, const struct pair *p) {
    static const struct ropa_text ask = {
        {" รวมเป็น: 1 %s  2 %s  (ที่ว่างเติมจากอีกรายการ) Enter ไม่รวม > ",
         " One as: 1 %s  2 %s  (what it leaves open is filled by the other) Enter don't > "}};
    char prompt[300];
    snprintf(prompt, sizeof prompt, cli_say(cli, &ask), p->ref[0], p->ref[1]);
    static const struct ropa_text help = {
        {"รายการที่เลือกจะคงอยู่ ช่องที่ว่างเติมจากอีกรายการ แล้วอีกรายการจะหายไปจากทะเบียน (คืนค่าเดิมได้) Enter ไม่รวม",
         "The one picked stays, what it leaves open is filled by the other, which goes (it can be taken back); Enter: neither"}};
    const struct cli_dialog d = {.prompt = prompt, .help = &help};
    char *line;
    size_t number = cli_ask(cli, &d, &line) == CLI_ON ? cli_term_number(line) : 0;
    free(line);
    return number == 1 || number == 2 ? join(cli, p, number - 1) : CLI_DONE;
}

static void offer(struct cli *cli, const struct listing *l) {
    static const struct ropa_text ask = {
        {"เลขคู่ที่จะรวม  Enter จบ > ", "Number of a pair to make one  Enter end > "}};
    static const struct ropa_text help = {
        {"พิมพ์เลขหน้าคู่ที่เป็นเรื่องเดียวกัน แล้วเลือกว่ารายการใดคงอยู่ Enter จบ",
         "The number of a pair that is one thing; then which of the two stays. Enter ends"}};
    const struct cli_dialog d = {.prompt = cli_say(cli, &ask), .help = &help};
    while (cli->ask && l->n) {
        char *line;
        bool done = cli_ask(cli, &d, &line) != CLI_ON || !*line;
        size_t number = done ? 0 : cli_term_number(line);
        free(line);
        if (done)
            return;
        if (number && number <= l->n)
            choose(cli, &l->pairs[number - 1]);
    }
}

static int join_named(struct cli *cli, const struct cli_args *args, const struct ropa_entity *ent) {
    static const struct ropa_text which = {
        {"โปรดบอกชนิดและรายการที่จะรวมเข้า เช่น %s duplicates party PY-ORG-66-002 --join PY-ORG-66-001\n",
         "Say the noun and which record goes into it, as in: %s duplicates party PY-ORG-66-002 --join PY-ORG-66-001\n"}};
    static const struct ropa_text sure = {{"รวมสองรายการนี้เป็นรายการเดียวหรือไม่", "Make one of the two?"}},
                                  yes = {
                                      {"ยังไม่ได้รวม ใช้ --yes เพื่อรวม\n", "Nothing was done; --yes does it\n"}};
    static const struct ropa_text same = {
        {"%s และ %s เป็นรายการเดียวกันอยู่แล้ว\n", "%s and %s are one record already\n"}};
    struct pair p = {.ent = ent};
    struct ropa_err err = {0};
    if (!ent || args->n_words != 2)
        return cli_note(cli, &which, cli_ropa(cli)), CLI_USAGE;
    const char *words[2] = {cli_option(args, "join"), args->words[1]};
    for (size_t i = 0; i < 2; i++) {
        if (ropa_register_find(cli->reg, ent, words[i], p.uid[i], &err))
            return cli_fail(cli, &err);
        snprintf(p.ref[i], sizeof p.ref[i], "%s", words[i]);
    }
    if (!strcmp(p.uid[0], p.uid[1]))
        return cli_note(cli, &same, words[0], words[1]), CLI_USAGE;
    if (!cli_has(args, "yes") && !(cli->ask && cli_confirm(cli, cli_say(cli, &sure), false)))
        return cli_note(cli, &yes), CLI_DONE;
    return join(cli, &p, 0);
}

/* Those in which the same thing is typed twice; what is of one's own (an act, a report) isn't. */
static bool is_looked_at(const struct ropa_entity *ent) {
    static const char *const nouns[] = {"unit",      "person",  "party",    "security",
                                        "retention", "dataset", "activity", "catalog"};
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (!strcmp(nouns[i], ent->code))
            return true;
    return false;
}

int cli_cmd_duplicates(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text none = {{"ไม่พบรายการที่ชื่อคล้ายกัน\n", "No two records are called alike\n"}};
    struct listing l = {.cli = cli};
    struct ropa_err err = {0};
    size_t n;
    enum ropa_status s = ROPA_OK;
    const struct ropa_entity *const *ents = ropa_entities(&n), *noun = NULL;
    struct cli_nearest near = {.word = args->n_words ? args->words[0] : NULL, .distance = 64};
    for (size_t i = 0; near.word && i < n; i++)
        cli_nearest_try(&near, ents[i]->code);
    if (near.word && !(noun = ropa_entity_find(near.word)))
        return cli_unknown(cli, &near);
    if (cli_has(args, "join"))
        return join_named(cli, args, noun);
    l.w = cli->format == CLI_JSON ? cli_json_rows(cli) : NULL;
    for (size_t i = 0; i < n && !s; i++)
        if (noun ? ents[i] == noun && noun->title != ROPA_NO_FIELD : is_looked_at(ents[i])) {
            l.ent = ents[i];
            s = ropa_duplicates(cli->reg, ents[i], show_pair, &l, &err);
        }
    int status = l.w ? cli_json_rows_end(cli, l.w, l.n != 0) : CLI_DONE;
    if (s)
        status = cli_fail(cli, &err);
    else if (!l.w && !l.n)
        cli_note(cli, &none);
    if (!s && !l.w)
        offer(cli, &l);
    free(l.pairs);
    return status;
}
