/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the form holds: the verdict, what is missing, every value. */
#include "cli/form/form_screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

/* ---- lists of fields ---- */

struct listing {
    struct cli *cli;
    size_t number; /* of the item, from 1 */
    size_t shown;
    size_t section; /* whose head was printed, from 1 */
    bool missing_only;
    const struct ropa_entity *ent;
};

static void item_label(struct cli *cli, const struct ropa_form_item *item, char *out, size_t size) {
    static const struct ropa_text more = {{"เพิ่ม%sที่ %zu", "add %s %zu"}};
    if (item->more > 1)
        snprintf(out, size, cli_say(cli, &more), cli_say(cli, &item->field->of->label), item->more);
    else if (item->rows)
        snprintf(out, size, "%s %zu: %s", cli_say(cli, &item->rows->of->label), item->number,
                 cli_say(cli, &item->field->label));
    else
        snprintf(out, size, "%s", cli_say(cli, &item->field->label));
}

static size_t index_of(const struct ropa_form_item *item) {
    return (size_t)(item->field - ropa_record_entity(item->rec)->fields);
}

struct numbering {
    const char *path;
    size_t number, found; /* from 1 */
};

static bool note_number(void *ctx, const struct ropa_form_item *item) {
    struct numbering *n = ctx;
    n->number++;
    if (!strcmp(item->path, n->path))
        n->found = n->number;
    return !n->found;
}

/* The number of the item of that path; 0: none has it. */
static size_t number_of(struct ropa_form *form, const char *path) {
    struct numbering n = {.path = path};
    if (*path)
        ropa_form_each(form, note_number, &n);
    return n.found;
}

static char *item_value(struct cli *cli, const struct ropa_form_item *item) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "Not applicable: "}};
    static const struct ropa_text gap = {{"✗ ยังไม่ได้ตอบ", "✗ not answered"}};
    const char *why = ropa_record_na(item->rec, index_of(item));
    char text[2048];
    if (item->missing)
        return strdup(cli_say(cli, &gap));
    if (!why)
        return cli_screen_value(cli, item->field, ropa_record_get(item->rec, index_of(item)));
    cli_format(text, sizeof text, "%s%s", cli_say(cli, &na), why);
    return strdup(text);
}

static bool show_item(void *ctx, const struct ropa_form_item *item) {
    struct listing *l = ctx;
    char label[512], line[8192];
    l->number++;
    bool adds = item->more > 1;
    if (l->missing_only && (adds || !item->missing))
        return true;
    char *value = adds ? NULL : item_value(l->cli, item);
    bool empty = !value || !*value;
    if (l->section != item->section + 1 && l->ent->n_sections > 1) {
        cli_screen_bold(l->cli, true);
        fprintf(l->cli->out, "\n %zu. %s\n", item->section + 1,
                cli_say(l->cli, &l->ent->sections[item->section]));
        cli_screen_bold(l->cli, false);
    }
    l->section = item->section + 1;
    item_label(l->cli, item, label, sizeof label);
    cli_format(line, sizeof line, "%3zu  %s%s%s", l->number, label, l->missing_only || adds ? "" : ": ",
               l->missing_only || adds ? ""
               : empty                 ? "–"
                                       : value);
    cli_screen_text(l->cli, line, 1, 6);
    l->shown++;
    free(value);
    return true;
}

void cli_summary_all(struct cli *cli, struct ropa_form *form) {
    struct listing l = {.cli = cli, .ent = ropa_form_entity(form)};
    ropa_form_each(form, show_item, &l);
    fputc('\n', cli->out);
}

static void list_missing(struct cli *cli, struct ropa_form *form) {
    static const struct ropa_text head = {
        {"ยังขาด (พิมพ์ g ตามด้วยคำในชื่อข้อเพื่อไปตอบ)", "Still missing (g and part of a name goes there)"}};
    struct listing l = {.cli = cli, .missing_only = true, .ent = ropa_form_entity(form)};
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &head), 1, 1);
    ropa_form_each(form, show_item, &l);
    fputc('\n', cli->out);
}

/* ---- finding a field ---- */

struct finding {
    struct cli *cli;
    const struct ropa_entity *ent;
    const char *key;
    size_t wanted, number, n;
    char *path;
    size_t size;
    bool exact, show;
    bool wide; /* in the help and the name of the part as well */
    bool adds; /* only what adds a row */
};

static bool has(const struct cli *cli, const struct ropa_text *text, const char *key) {
    char *folded = ropa_text_fold(cli_say(cli, text));
    bool found = folded && strstr(folded, key);
    free(folded);
    return found;
}

static bool match(void *ctx, const struct ropa_form_item *item) {
    struct finding *f = ctx;
    char label[512];
    f->number++;
    item_label(f->cli, item, label, sizeof label);
    char *key = ropa_text_fold(label);
    char *own = item->more > 1 ? NULL : ropa_text_fold(cli_say(f->cli, &item->field->label));
    bool whole = own && !strcmp(own, f->key);
    bool fits = f->adds ? item->more > 0
                : f->wanted
                    ? f->number == f->wanted
                    : whole || (key && strstr(key, f->key)) || (own && !strcmp(item->field->code, f->key));
    if (!fits && f->wide && own)
        fits =
            has(f->cli, &item->field->help, f->key) || has(f->cli, &f->ent->sections[item->section], f->key);
    free(key);
    free(own);
    if (!fits || f->exact)
        return true;
    f->n++;
    if (f->show)
        fprintf(f->cli->out, "  %3zu  %s\n", f->number, label);
    else if (f->n == 1 || whole)
        snprintf(f->path, f->size, "%s", item->path);
    f->exact = whole;
    return true;
}

bool cli_summary_find(struct cli *cli, struct ropa_form *form, const char *word, char *path, size_t size,
                      bool *more) {
    static const struct ropa_text several = {{"ตรงกับหลายข้อ\n", "Several fit\n"}};
    static const struct ropa_text adding = {{"เพิ่มอีกรายการในข้อใด\n", "Which to add one more of\n"}};
    char *key = ropa_text_fold(word);
    struct finding f = {
        .cli = cli, .ent = ropa_form_entity(form), .key = key ? key : "", .path = path, .size = size};
    if (*f.key && strspn(f.key, "0123456789") == strlen(f.key))
        f.wanted = (size_t)strtoul(f.key, NULL, 10);
    f.adds = !strcmp(f.key, "+");
    ropa_form_each(form, match, &f);
    if (!f.n && !f.wanted && !f.adds && *f.key) { /* no name has it: a word of the help, or of the part */
        f.wide = true;
        f.number = 0;
        ropa_form_each(form, match, &f);
    }
    bool one = f.n == 1 || f.exact;
    *more = !one && f.n > 0;
    if (*more) {
        cli_print(cli->out, cli_say(cli, f.adds ? &adding : &several));
        f.show = true;
        f.n = f.number = 0;
        ropa_form_each(form, match, &f);
    }
    free(key);
    return one;
}

/* ---- the summary ---- */

/* What is told of the findings, in this order. */
enum telling_what { HERE, ELSEWHERE, TO_LOOK_AT };
struct telling {
    struct cli *cli;
    struct ropa_form *form;
    enum telling_what what;
    size_t n;
};

/* Where the officer finds it in the menu; for who types commands that stands behind it. */
static void tell_way(const struct telling *t, const struct cli_mend *m, const char *command) {
    static const struct ropa_text here = {{"→ ผูกที่นี่: พิมพ์ %zu", "→ link it here: type %zu"}},
                                  add = {{"→ เมนู เพิ่มรายการอื่น (n): %s", "→ menu, add another record (n): %s"}},
                                  edit = {{"→ เมนู ค้นหา (f): %s %s", "→ menu, find (f): %s %s"}},
                                  typed = {{"  (พิมพ์เองได้: %s)", "  (as a command: %s)"}};
    size_t n = m->ent == ropa_form_entity(t->form) ? number_of(t->form, m->place) : 0;
    char way[300], line[900];
    const char *noun = cli_say(t->cli, &m->ent->label);
    if (n)
        cli_format(way, sizeof way, cli_say(t->cli, &here), n);
    else if (m->adds)
        cli_format(way, sizeof way, cli_say(t->cli, &add), noun);
    else
        cli_format(way, sizeof way, cli_say(t->cli, &edit), noun, m->ref);
    cli_screen_text(t->cli, way, 5, 7);
    if (n || !command)
        return;
    cli_format(line, sizeof line, cli_say(t->cli, &typed), command);
    cli_screen_faint(t->cli, true);
    cli_screen_text(t->cli, line + 2, 7, 9);
    cli_screen_faint(t->cli, false);
}

static enum telling_what what_of(const struct ropa_finding *f) {
    return f->elsewhere ? ELSEWHERE : f->severity == ROPA_ERROR && !f->waived ? HERE : TO_LOOK_AT;
}

/* What is wrong with an answer stands behind the number of its field. */
static bool tell(void *ctx, const struct ropa_finding *f) {
    static const struct ropa_text heads[] = {
        {{" ต้องแก้", " To mend"}}, {{" ควรทำต่อ", " To do next"}}, {{" ควรตรวจ", " Look at"}}};
    struct telling *t = ctx;
    char law[200], number_said[24] = "   ", *line = NULL;
    if (what_of(f) != t->what || (!f->elsewhere && !strcmp(f->rule, "FIELD")) || t->n >= 6)
        return true;
    if (t->n++ == 0)
        fprintf(t->cli->out, "%s\n", cli_say(t->cli, &heads[t->what]));
    cli_screen_law(t->cli, f->law, law, sizeof law);
    size_t number = !f->elsewhere && t->cli->ask && f->n_places ? number_of(t->form, f->places[0].field) : 0;
    if (number)
        snprintf(number_said, sizeof number_said, "%4zu  ", number);
    if (asprintf(&line, "%s%s%s%s%s", number_said, f->message[t->cli->lang], *law ? " (" : "", law,
                 *law ? ")" : "") < 0)
        return false;
    struct cli_mend m;
    bool known = f->elsewhere && (cli_mend_of(t->cli, f, &m) || f->unlinked);
    char *command = known && (*m.ref || m.adds) ? cli_mend_command(t->cli, &m) : NULL;
    if (f->elsewhere && !t->cli->ask)
        cli_screen_sides(t->cli, line, command ? command : "");
    else if (number)
        cli_screen_text(t->cli, line, 1, 6);
    else
        cli_screen_text(t->cli, line + 3, 3, 5);
    if (known && t->cli->ask)
        tell_way(t, &m, command);
    free(command);
    free(line);
    return true;
}

static bool count_error(void *ctx, const struct ropa_finding *f) {
    size_t *errors = ctx; /* all, and those that another record mends */
    errors[0] += f->severity == ROPA_ERROR && !f->waived;
    errors[1] += f->severity == ROPA_ERROR && !f->waived && f->elsewhere;
    return true;
}

static void show_verdict(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text states[] = {[ROPA_NOT_APPLICABLE] = {{"ไม่เกี่ยวข้อง", "n/a"}},
                                              [ROPA_MISSING] = {{"ขาด", "missing"}},
                                              [ROPA_COMPLETE] = {{"ครบ", "complete"}}};
    size_t n;
    const struct ropa_paragraph *p = ropa_paragraphs(rec, &n);
    enum ropa_verdict *v = calloc(n + 1, sizeof *v);
    char line[1024] = "", head[32] = "", whole[160];
    size_t errors[2] = {0};
    int done = v ? ropa_check_activity(cli->reg, rec, v, count_error, errors) : -1;
    for (size_t i = 0; v && i < n; i++) {
        size_t k = strcspn(p[i].code, "("), at = strlen(line);
        if (strncmp(head, p[i].code, k) || strlen(head) != k) {
            snprintf(head, sizeof head, "%.*s", (int)k, p[i].code);
            snprintf(line + at, sizeof line - at, "%sม.%s ", at ? " " : "", head);
            at = strlen(line);
        }
        snprintf(line + at, sizeof line - at, "%s %s  ", p[i].code + k, cli_say(cli, &states[v[i]]));
    }
    cli_complete_line(cli, rec, done, errors[0], errors[1], whole, sizeof whole);
    if (done >= 0) {
        cli_screen_text(cli, line, 1, 5);
        cli_screen_bold(cli, true);
        fprintf(cli->out, " %s\n", whole);
        cli_screen_bold(cli, false);
    }
    free(v);
}

void cli_form_effort(const struct cli *cli, struct ropa_form *form, char *out, size_t size) {
    static const struct ropa_text answered = {{"ตอบ %zu ข้อ", "%zu answers"}},
                                  entered = {{" · กด Enter %zu ครั้ง รวมที่ย้อน แก้ และอ่านต่อ",
                                              " · Enter %zu times, what was read on and mended too"}};
    size_t answers, values;
    ropa_form_counts(form, &answers, &values);
    cli_format(out, size, cli_say(cli, &answered), answers);
    size_t n = strlen(out), times = cli_term_entered() - cli->entered;
    if (cli->ask && times > answers)
        cli_format(out + n, size - n, cli_say(cli, &entered), times);
}

/* Whether there is another purpose is asked where the first ends it: the Enter that saves says that there is none. */
static void ask_more(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text more = {
        {"มีวัตถุประสงค์อื่นอีกหรือไม่ มีให้พิมพ์ + แล้วเลือก เพิ่มวัตถุประสงค์ที่ 2 · ไม่มีกด Enter",
         "Is there another purpose? + adds purpose 2 · Enter: no"}};
    size_t f = ropa_field_find(ropa_record_entity(rec), "purpose");
    if (cli->ask && ropa_record_rows(rec, f) == 1)
        cli_screen_text(cli, cli_say(cli, &more), 1, 3);
}

void cli_summary(struct cli *cli, struct ropa_form *form, struct ropa_record *rec) {
    static const struct ropa_text answered = {{"ตอบ %zu ข้อ", "%zu answered"}},
                                  at_hand = {{" · ใช้ค่าที่มีอยู่ %zu ข้อ", " · %zu values at hand"}};
    struct ropa_progress p;
    char name[400], right[128], left[402];
    size_t answers, values;
    ropa_form_counts(form, &answers, &values);
    cli_screen_name(cli, rec, name, sizeof name);
    snprintf(left, sizeof left, " %s", name);
    cli_format(right, sizeof right, cli_say(cli, &answered), answers);
    size_t n = strlen(right);
    if (values)
        cli_format(right + n, sizeof right - n, cli_say(cli, &at_hand), values);
    fputc('\n', cli->out);
    cli_screen_rule(cli);
    cli_screen_bold(cli, true);
    cli_screen_sides(cli, left, right);
    cli_screen_bold(cli, false);
    bool activity = !strcmp(ropa_record_entity(rec)->code, "activity");
    if (activity)
        show_verdict(cli, rec);
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    if (p.missing)
        list_missing(cli, form);
    for (enum telling_what what = HERE; what <= TO_LOOK_AT; what++)
        ropa_check_record(cli->reg, rec, tell, &(struct telling){cli, form, what, 0});
    if (activity)
        ask_more(cli, rec);
}

void cli_summary_missing(struct cli *cli, struct ropa_form *form, struct ropa_record *rec) {
    static const struct ropa_text none = {{"ตอบครบทุกข้อแล้ว", "Everything is answered"}};
    struct telling wrong = {cli, form, HERE, 0};
    struct ropa_progress p;
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    if (p.missing)
        list_missing(cli, form);
    else
        fputc('\n', cli->out);
    ropa_check_record(cli->reg, rec, tell, &wrong);
    if (!p.missing && !wrong.n)
        cli_screen_text(cli, cli_say(cli, &none), 1, 1);
    if (!p.missing || wrong.n)
        fputc('\n', cli->out);
}

/* ---- what keeps it from being saved ---- */

struct errors {
    struct cli *cli;
    size_t n;
};

static bool show_error(void *ctx, const struct ropa_finding *f) {
    struct errors *e = ctx;
    char law[300], *where = ropa_finding_where(f, ROPA_AS_LABEL, e->cli->lang);
    if (f->severity != ROPA_ERROR || f->elsewhere) {
        free(where);
        return true;
    }
    cli_screen_law(e->cli, f->law, law, sizeof law);
    const char *said = f->message[e->cli->lang];
    bool named = !where || strstr(said, where) || !strcmp(f->rule, "FIELD"); /* by the message itself */
    fprintf(e->cli->err, "  %s%s%s", named ? "" : where, named ? "" : ": ", said);
    fprintf(e->cli->err, *law ? "  (%s)\n" : "%s\n", law);
    free(where);
    e->n++;
    return true;
}

size_t cli_show_errors(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text text = {
        {"ยังไม่บันทึก เพราะมี %zu ข้อที่ต้องแก้ก่อน\n", "not saved: %zu findings must be mended first\n"}};
    struct errors e = {cli, 0};
    ropa_check_record(cli->reg, rec, show_error, &e);
    if (e.n)
        cli_note(cli, &text, e.n);
    return e.n;
}

/* ---- what it won't do ---- */

static bool show_vain(void *ctx, const struct ropa_finding *f) {
    static const struct ropa_text note = {{"  หมายเหตุ %s\n", "  Note: %s\n"}};
    struct cli *cli = ctx;
    if (f->vain && !f->waived)
        cli_note(cli, &note, f->message[cli->lang]);
    return true;
}

void cli_show_vain(struct cli *cli, const struct ropa_record *rec) {
    ropa_check_record(cli->reg, rec, show_vain, cli);
}
