/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A record that was picked: what can be done with it, each by a letter. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <ropa/document.h>
#include <stdlib.h>
#include <string.h>

/* `key` is what the same key gives when the keyboard is set to Thai. */
struct doing {
    const char *letter, *key;
    struct ropa_text label;
    const char *verb;  /* of the noun, or a command that takes a REF */
    const char *level; /* of an act */
    const char *option;
};

static const struct doing always[] = {
    {"r", "พ", {{"อ่าน", "read"}}, "show", NULL, NULL},
    {"e", "ำ", {{"แก้", "edit"}}, "edit", NULL, NULL},
    {"m", "ท", {{"ยังขาดอะไร", "what is missing"}}, "check", NULL, NULL},
    {"h", "้", {{"ประวัติ", "history"}}, "history", NULL, NULL},
};
static const struct doing since = {"d",    "ก",  {{"ต่างจากที่อนุมัติ", "changed since approval"}},
                                   "show", NULL, "--since-approval"};

static const struct doing mends = {"n", "ื", {{"แก้ข้อที่ขาด", "mend what is missing"}}, "mend", NULL, NULL};
static const struct doing papers = {"w", "ไ", {{"ทำเอกสาร", "write a paper"}}, "document", NULL, NULL};

static const struct doing steps[] = {
    {"s", "ห", {{"เสนอ", "submit"}}, "submit", "unit", NULL},
    {"c", "แ", {{"เสนอศูนย์กลาง", "submit to the centre"}}, "submit", "centre", NULL},
    {"a", "ฟ", {{"อนุมัติหรือเห็นชอบ", "approve"}}, "approve", "unit", NULL},
    {"o", "น", {{"อนุมัติระดับองค์กร", "approve for the organisation"}}, "approve", "org", NULL},
    {"k", "า", {{"อนุมัติของศูนย์กลาง", "approve at the centre"}}, "approve", "centre", NULL},
    {"t", "ะ", {{"ตรวจรับ", "accept"}}, "accept", NULL, NULL},
    {"b", "ิ", {{"ส่งกลับให้แก้ไข", "return"}}, "return", NULL, NULL},
    {"p", "ย", {{"เผยแพร่", "publish"}}, "publish", NULL, NULL},
};

/* Of what was sent or approved: such a one isn't removed. */
static const struct doing retires = {"x", "ป", {{"เลิกใช้รายการ", "retire"}}, "retire", "", NULL};

enum { MOST = sizeof always / sizeof *always + 4 + 4 };

struct page {
    struct cli *cli;
    const struct ropa_entity *ent;
    const char *ref;
    struct doing can[MOST];
    size_t n;
};

static void note_act(struct page *p, const struct ropa_act_next *next) {
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        const struct doing *d = &steps[i];
        bool level = !d->level || (next->level && !strcmp(d->level, next->level));
        if (strcmp(d->verb, next->kind) != 0 || !level || p->n == MOST)
            continue;
        p->can[p->n] = *d;
        p->can[p->n++].level = next->level;
        return;
    }
}

static bool note_verdict(void *ctx, const struct ropa_checked *c) {
    memcpy(ctx, c->open, sizeof c->open);
    return true;
}

/* ---- papers ---- */

static bool has_papers(const struct ropa_entity *ent) {
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(kinds[i]->noun, ent->code))
            return true;
    return false;
}

/* Which of them, called what. */
static void write_paper(const struct page *p) {
    static const struct ropa_text head = {{"เอกสารใด", "Which paper"}};
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    struct cli_items l = {0};
    if (!cli_menu_open(p->cli))
        return;
    for (size_t i = 0; i < n; i++)
        if (cli_document_is_of(p->cli, kinds[i], p->ent, p->ref))
            cli_items_add(&l, NULL, kinds[i]->name, cli_say(p->cli, &kinds[i]->label), "");
    cli_menu_close(p->cli);
    const struct cli_item *item;
    enum cli_went w = CLI_BACK;
    while (w == CLI_BACK && (item = cli_items_pick(p->cli, cli_say(p->cli, &head), &l))) {
        const struct ropa_document_kind *kind = ropa_document_kind_find(item->word);
        const char *ending = kind && kind->picture ? ".png" : ".docx .html .md .pdf .xlsx";
        char usual[200], *name;
        snprintf(usual, sizeof usual, "%s-%s%.*s", item->word, p->ref, (int)strcspn(ending, " "), ending);
        w = cli_ask_output(p->cli, NULL, usual, ending, &name);
        if (w == CLI_ON)
            cli_menu_run(p->cli, 5, (const char *[]){"document", item->word, p->ref, "--output", name});
        free(name);
    }
    cli_items_free(&l);
}

/* ---- what is missing ---- */

bool cli_items_add_mend(struct cli_items *l, const struct ropa_finding *f, const char *said) {
    static const struct ropa_text adds = {{"ทำใหม่: %s", "make: %s"}};
    struct cli *cli = l->ctx;
    struct cli_mend m;
    char right[200] = "";
    if (!cli_mend_of(cli, f, &m))
        return !l->bad;
    const char *words[CLI_MEND_WORDS];
    char *line = NULL;
    size_t n = cli_mend_words(&m, words), size;
    FILE *out = open_memstream(&line, &size);
    if (out)
        fprintf(out, "%s\n%s\n", ropa_record_entity(f->rec)->code, ropa_record_ref(f->rec));
    for (size_t i = 0; out && i < n; i++)
        fprintf(out, "%s\n", words[i]);
    if (!out || fclose(out))
        return false;
    if (m.adds)
        cli_format(right, sizeof right, cli_say(cli, &adds), cli_say(cli, &m.ent->label));
    else if (l->of && f->rec != l->of && m.ent != ropa_record_entity(l->of))
        snprintf(right, sizeof right, "%s", cli_say(cli, &m.ent->label));
    cli_items_add(l, NULL, line, said, right);
    if (!l->bad)
        l->at[l->n - 1].wrong = f->severity == ROPA_ERROR && !f->elsewhere;
    free(line);
    return !l->bad;
}

static bool note_finding(void *ctx, const struct ropa_finding *f) {
    struct cli_items *l = ctx;
    if (f->waived || (f->severity < ROPA_WARNING && !f->elsewhere))
        return !l->bad;
    return cli_items_add_mend(l, f, f->message[((struct cli *)l->ctx)->lang]);
}

/* A paper that is made for the entry: over what that says of it, or in one that is there. False: nothing is known of it. */
static bool make_paper(struct cli *cli, const char *noun, const char *ref, const char *paper) {
    const struct ropa_entity *ent = ropa_entity_find(noun);
    struct cli_todos todos = {0};
    if (!cli_menu_open(cli))
        return false;
    struct ropa_record *rec = cli_menu_read(cli, ent, ref);
    if (rec)
        cli_todos_wait(cli, rec, ropa_entity_find(paper), &todos);
    ropa_record_free(rec);
    cli_menu_close(cli);
    bool known = todos.n;
    if (known)
        cli_menu_do(cli, &todos.at[0].todo);
    cli_todos_free(&todos);
    return known;
}

void cli_menu_mend(struct cli *cli, const struct cli_item *item) {
    const char *words[2 + CLI_MEND_WORDS];
    size_t n = 0;
    for (char *at = item->word; n < 2 + CLI_MEND_WORDS && *at; at++) {
        words[n++] = at;
        at += strcspn(at, "\n");
        *at = '\0';
    }
    cli_screen_text(cli, item->line, 1, 3); /* what is wrong, above what is asked */
    if (item->wrong && n == 2 + CLI_MEND_WORDS)
        cli_menu_fault(cli, words[2], words[4], words[6]);
    else if (n != 4 || !make_paper(cli, words[0], words[1], words[2])) /* of two words it is made */
        cli_menu_run(cli, n - 2, words + 2);
}

/* What its paper lacks stands in a field of some record, where no rule may ask for it. */
static void note_gaps(void *ctx, const struct ropa_document_kind *kind,
                      const struct ropa_document_result *d) {
    struct cli_items *l = ctx;
    struct cli *cli = l->ctx;
    char said[1000], word[500];
    for (size_t i = 0; i < d->n_gaps; i++) {
        const struct ropa_document_gap *g = &d->gaps[i];
        if (!cli_document_gap_line(cli, g, said, sizeof said) || !*g->ref)
            continue;
        snprintf(word, sizeof word, "%s\n%s\n%s\nedit\n%s\n--ask\n%s\n", kind->noun, ropa_record_ref(l->of),
                 g->noun, g->ref, g->path);
        cli_items_add(l, NULL, word, said, "");
    }
}

/* Each by its number: the field that is asked, the other record, or one that is made. */
static void mend(const struct page *p) {
    static const struct ropa_text head = {{"แก้ข้อใด", "Mend which"}};
    struct cli *cli = p->cli;
    const struct cli_item *item = NULL;
    do {
        struct cli_items l = {.ctx = cli};
        if (!cli_menu_open(cli))
            return;
        struct ropa_record *rec = cli_menu_read(cli, p->ent, p->ref);
        if (rec) {
            l.of = rec;
            ropa_check_record(cli->reg, rec, note_finding, &l);
            cli_document_gaps(cli, rec, note_gaps, &l);
        }
        ropa_record_free(rec);
        cli_menu_close(cli);
        item = l.n ? cli_items_pick(cli, cli_say(cli, &head), &l) : NULL;
        if (item)
            cli_menu_mend(cli, item);
        cli_items_free(&l);
    } while (item);
}

/* ---- what can be done ---- */

static bool may_retire(const struct ropa_record *rec) {
    const char *status = ropa_record_status(rec);
    return strcmp(status, "draft") != 0 && strcmp(status, "retired") != 0;
}

struct telling {
    struct cli *cli;
    bool told;
};

/* What came back says by whom and why, which stands first. */
static void show_returned(void *ctx, const char *label, const char *text) {
    struct telling *t = ctx;
    struct cli *cli = t->cli;
    char line[1200];
    if (t->told)
        return;
    t->told = true;
    cli_format(line, sizeof line, "%s: %s", label, text);
    cli_screen_warn(cli, true);
    cli_screen_text(cli, line, 1, 3);
    cli_screen_warn(cli, false);
}

/* Where it stands, and what can be done. False when it is gone. */
static bool show(struct page *p) {
    static const struct ropa_text open = {{" ต้องแก้ %zu · ควรแก้ %zu\n", " to mend %zu · better mended %zu\n"}};
    struct cli *cli = p->cli;
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    struct ropa_act_next next[4];
    size_t n = 0, found[3] = {0};
    char uid[37], name[500];
    if (!cli_menu_open(cli))
        return false;
    enum ropa_status s = ropa_register_find(cli->reg, p->ent, p->ref, uid, &err);
    if (!s)
        s = ropa_register_get(cli->reg, p->ent, uid, &rec, &err);
    if (!s) {
        cli_screen_name(cli, rec, name, sizeof name);
        fputc('\n', cli->out);
        cli_screen_rule(cli);
        cli_screen_text(cli, name, 1, 3);
        if (!strcmp(ropa_record_status(rec), "returned"))
            cli_standing(cli, uid, show_returned, &(struct telling){cli, false});
        ropa_check_one(cli->reg, rec, NULL, note_verdict, found, NULL);
        cli_print(cli->out, cli_say(cli, &open), found[ROPA_ERROR], found[ROPA_WARNING]);
        size_t gaps = cli_document_lacks(cli, cli->out, rec);
        p->n = 0;
        for (size_t i = 0; i < sizeof always / sizeof *always; i++)
            p->can[p->n++] = always[i];
        if (found[ROPA_ERROR] + found[ROPA_WARNING] + gaps)
            p->can[p->n++] = mends;
        if (cli_changed(cli, rec))
            p->can[p->n++] = since;
        if (has_papers(p->ent))
            p->can[p->n++] = papers;
        if (cli_may_go(cli, p->ent) && !ropa_acts_next(cli->reg, rec, next, &n, NULL))
            for (size_t i = 0; i < n; i++)
                note_act(p, &next[i]);
        if (may_retire(rec))
            p->can[p->n++] = retires;
    }
    ropa_record_free(rec);
    cli_menu_close(cli);
    return !s || (cli_fail(cli, &err), false);
}

static void show_letters(void *ctx) {
    const struct page *p = ctx;
    int at = 0;
    for (size_t i = 0; i < p->n; i++) {
        char item[200];
        snprintf(item, sizeof item, "%s (%s)", cli_say(p->cli, &p->can[i].label), p->can[i].letter);
        int width = ropa_text_width(item);
        if (at && at + 2 + width > cli_screen_columns(p->cli))
            at = 0, fputc('\n', p->cli->out);
        fprintf(p->cli->out, "%s%s", at ? "  " : " ", item);
        at += width + 2;
    }
    fputc('\n', p->cli->out);
}

static void do_it(const struct page *p, const struct doing *d) {
    bool act = d->level || !strcmp(d->verb, "check");
    const char *words[5];
    size_t n = 0;
    if (!act)
        words[n++] = p->ent->code;
    words[n++] = d->verb;
    words[n++] = p->ref;
    if (d->option)
        words[n++] = d->option;
    if (d->level && *d->level) {
        words[n++] = "--level";
        words[n++] = d->level;
    }
    bool shows = !d->level && strcmp(d->verb, "edit") != 0;
    (shows ? cli_menu_show : cli_menu_run)(p->cli, n, words);
}

void cli_menu_record(struct cli *cli, const struct ropa_entity *ent, const char *ref) {
    static const struct ropa_text ask = {{" ทำอะไร (Enter = กลับ) > ", " What (Enter: back) > "}};
    static const struct ropa_text help = {
        {"พิมพ์ตัวอักษรในวงเล็บ: r อ่านทุกช่อง · e แก้ทีละข้อ · m ยังขาดอะไร · n แก้ข้อที่ขาดทีละข้อ · h ใครแก้อะไรเมื่อใด · d สิ่งที่ต่างจากฉบับที่อนุมัติ · w เขียนเอกสารของรายการ · ที่เหลือคือขั้นต่อไปของรายการนี้",
         "A letter in brackets: r reads every field, e edits, m what is missing, n mends that one by one, h who changed what and when, d what differs from what was "
         "approved, w writes a paper of it; the others are what comes next for it"}};
    static const struct ropa_text unknown = {
        {" ไม่มีข้อ \"%s\" โปรดพิมพ์ตัวอักษรในวงเล็บ\n", " There is no \"%s\"; type a letter in brackets\n"}};
    struct page p = {.cli = cli, .ent = ent, .ref = ref};
    const struct cli_dialog d = {
        .prompt = cli_say(cli, &ask), .help = &help, .show = show_letters, .ctx = &p};
    char *line = NULL;
    while (show(&p)) {
        show_letters(&p);
        bool leaves = cli_ask(cli, &d, &line) != CLI_ON || !*line;
        cli_screen_clear(cli);
        if (leaves)
            break;
        size_t i = 0;
        char *key = ropa_text_fold(line);
        while (i < p.n && strcmp(key ? key : "", p.can[i].letter) && strcmp(line, p.can[i].key) &&
               strcmp(line, p.can[i].label.in[ROPA_TH]))
            i++;
        if (i == p.n)
            cli_print(cli->out, cli_say(cli, &unknown), line);
        else if (!strcmp(p.can[i].verb, papers.verb))
            write_paper(&p);
        else if (!strcmp(p.can[i].verb, mends.verb))
            mend(&p);
        else
            do_it(&p, &p.can[i]);
        free(line);
        free(key);
        line = NULL;
    }
    free(line);
}
