/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where what was approved of a document and the register differ, and what mends the one or the other. */
#include "cli/internal.h"

#include <ropa/acts.h>
#include <ropa/document.h>
#include <ropa/place.h>
#include <stdlib.h>
#include <string.h>

/* ---- the differences ---- */

struct sides {
    struct cli *cli;
    struct cli_table *table;
    const char *ref; /* of the document's record */
    size_t n;
};

static struct cli_table *begin_sides(struct cli *cli) {
    const struct cli_column columns[] = {{"item", cli->lang == ROPA_TH ? "รายการ" : "Item", 0, false},
                                         {"ref", cli->lang == ROPA_TH ? "รหัส" : "Ref", 0, false},
                                         {"field", cli->lang == ROPA_TH ? "ช่อง" : "Field", 0, false},
                                         {"side", cli->lang == ROPA_TH ? "ต่างที่" : "Differs", 0, false},
                                         {"value", cli->lang == ROPA_TH ? "ค่า" : "Value", 0, false}};
    return cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
}

/* What one side says and the other doesn't: of a set what it has more, else the value. */
static void add_side(struct sides *s, const struct ropa_since *d, bool told) {
    static const struct ropa_text sides[] = {{{"ทะเบียนมี แต่เอกสารไม่ได้บอก", "in the register alone"}},
                                             {{"เอกสารบอกไว้ แต่ทะเบียนไม่มี", "in the document alone"}}};
    static const char *const codes[] = {"register", "document"};
    const char *has = told ? d->approved : d->now, *other = told ? d->now : d->approved;
    bool people = s->cli->format == CLI_TABLE, set = d->field && d->field->kind == ROPA_SET;
    const struct ropa_view *view = told ? d->then : ropa_register_view(s->cli->reg);
    char *label = ropa_place_label(&d->place, s->cli->lang);
    for (size_t i = 0; has && (set ? i < ropa_set_count(has) : !i); i++) {
        char *one = set ? ropa_set_item(has, i) : NULL;
        const char *value = set ? one : has;
        if (set && (!one || (other && ropa_set_has(other, one)))) {
            free(one);
            continue;
        }
        const struct ropa_choice *c = set ? ropa_choice_find(d->field->vocab, value) : NULL;
        char *shown = people && c ? strdup(cli_say(s->cli, &c->label))
                      : people && d->field && !set
                          ? ropa_value_format(d->field, value, ROPA_AS_LABEL, s->cli->lang, view)
                          : strdup(value + (people && set && *value == '+')); /* a term of the office */
        s->table = s->table ? s->table : begin_sides(s->cli);
        cli_table_row(s->table, (const char *const[]){d->item && *d->item ? d->item
                                                      : people            ? "–"
                                                                          : "",
                                                      d->covered ? d->covered : s->ref,
                                                      people && label ? label : d->path,
                                                      people ? cli_say(s->cli, &sides[told]) : codes[told],
                                                      shown ? shown : ""});
        s->n++;
        free(shown);
        free(one);
    }
    free(label);
}

static bool add_sides(void *ctx, const struct ropa_since *d) {
    add_side(ctx, d, true);
    add_side(ctx, d, false);
    return true;
}

static enum ropa_status tell_sides(struct sides *s, const struct ropa_record *rec, struct ropa_err *err) {
    if (s->cli->format != CLI_TABLE) /* programs get a table of no rows */
        s->table = begin_sides(s->cli);
    enum ropa_status st = ropa_record_since_approval(s->cli->reg, rec, add_sides, s, err);
    if (s->table)
        cli_table_end(s->table);
    return st;
}

struct standing {
    struct cli *cli;
    size_t n;
};

static bool say_form(void *ctx, const struct ropa_document_form *form) {
    static const struct ropa_text stale = {
        {"ฉบับที่เผยแพร่ไว้ไม่ตรงกับทะเบียนแล้ว: %s%s %s\n", "published, and the register differs since: %s%s %s\n"}};
    static const struct ropa_text english = {{" (ภาษาอังกฤษ)", " (in English)"}};
    struct standing *s = ctx;
    struct ropa_record *rec = NULL;
    if (!form->stale)
        return true;
    s->n++;
    bool there = !ropa_register_get(s->cli->reg, ropa_entity_find("evidence"), form->evidence, &rec, NULL);
    cli_note(s->cli, &stale, cli_say(s->cli, &form->kind->label),
             form->lang == ROPA_EN ? cli_say(s->cli, &english) : "",
             there ? ropa_record_ref(rec) : form->evidence);
    ropa_record_free(rec);
    return true;
}

/* ---- what mends them ---- */

enum { MOST = 64 /* fields of one command; records that a paper tells of */ };

/* Commands that make the register say what the document does, one a record, then those that issue the document anew. */
struct mending {
    struct cli *cli;
    const struct ropa_record *paper;
    const char *version; /* the field that says which version the paper is; NULL */
    struct cli_table *table;
    const char *side;       /* of the last command */
    char noun[40], ref[40]; /* of the record at hand; "" none */
    char *sets[MOST];
    size_t n;
    bool gone;              /* a row of it was taken out: one that is typed anew is another */
    char covered[MOST][40]; /* refs of what the paper tells of otherwise now */
    size_t n_covered;
    bool numbered, left; /* its version is another already; something can't be said as a command */
    bool whole;          /* it tells of an activity that is over, or doesn't of one that came */
};

static void add_command(struct mending *m, const char *side, const char *ref, const char *const *words) {
    static const struct ropa_text sides[] = {
        {{"ถ้าเอกสารถูก แก้ทะเบียนให้ตรงกับเอกสาร:\n", "If the document is right, mend the register:\n"}},
        {{"ถ้าทะเบียนถูก ออกเอกสารฉบับใหม่:\n", "If the register is right, issue the document anew:\n"}}};
    char *command = cli_command_of(m->cli, words);
    if (command && m->table) {
        cli_table_row(m->table, (const char *const[]){side, ref, command});
    } else if (command) {
        if (m->side != side)
            cli_print(m->cli->out, "%s", cli_say(m->cli, &sides[*side == 'd']));
        cli_print(m->cli->out, "  %s\n", command);
    }
    m->side = side;
    free(command);
}

static void put_edit(struct mending *m) {
    static const char side[] = "register";
    const char *words[2 * MOST + 4] = {m->noun, "edit", m->ref};
    char rev[80];
    snprintf(rev, sizeof rev, CLI_BLANK("%s"), cli_open_word(m->cli, "rev", m->table == NULL));
    if (m->gone)
        add_command(m, side, m->ref, (const char *const[]){m->noun, "restore", m->ref, "--rev", rev, NULL});
    for (size_t i = 0; i < m->n; i++) {
        words[3 + 2 * i] = "--set";
        words[4 + 2 * i] = m->sets[i];
    }
    if (m->n && !m->gone)
        add_command(m, side, m->ref, words);
    m->gone = false;
    while (m->n)
        free(m->sets[--m->n]);
}

static bool take_one(void *ctx, const struct ropa_record *rec) {
    struct ropa_record **out = ctx;
    *out = ropa_record_clone(rec);
    return false;
}

static struct ropa_record *record_of(struct cli *cli, const char *ref) {
    const struct ropa_entity *noun = NULL;
    struct ropa_record *rec = NULL;
    char uid[37];
    if (!cli_find_word(cli, &noun, ref, uid, NULL))
        ropa_register_get(cli->reg, noun, uid, &rec, NULL);
    return rec;
}

/* The record that the difference is in: the paper, what that tells of, or what this names. Owned; NULL: it can't be told. */
static struct ropa_record *holder_of(const struct mending *m, const struct ropa_since *d) {
    const struct ropa_entity *of = d->place.root;
    struct ropa_record *rec = d->covered ? record_of(m->cli, d->covered) : ropa_record_clone(m->paper),
                       *named = NULL;
    if (!rec || ropa_record_entity(rec) == of)
        return rec;
    for (size_t i = 0; i < ropa_record_entity(rec)->n_fields && !named; i++) {
        const struct ropa_field *f = &ropa_record_entity(rec)->fields[i];
        const char *uid = f->kind == ROPA_REF && f->of == of ? ropa_record_get(rec, i) : NULL;
        if (uid)
            ropa_register_get(m->cli->reg, of, uid, &named, NULL);
    }
    struct ropa_query *q = named || !d->named.root ? NULL : ropa_query_new(m->cli->reg, of);
    if (q && d->named.field == ROPA_NO_FIELD) /* nothing names the organisation, of which there is one */
        ropa_register_list(m->cli->reg, q, take_one, &named, NULL);
    ropa_query_free(q);
    ropa_record_free(rec);
    return named;
}

/* "data_elements=name;email": what the record said when the paper was approved. */
static char *set_of(const struct mending *m, const struct ropa_since *d) {
    char *place = ropa_place_text(&d->place, ROPA_AS_CODE, m->cli->lang), *set = NULL;
    char *value = d->approved ? ropa_value_format(d->field, d->approved, ROPA_AS_CODE, m->cli->lang, d->then)
                              : strdup("");
    if (!place || !value || asprintf(&set, "%s=%s", place, value) < 0)
        set = NULL;
    free(place);
    free(value);
    return set;
}

static void note_covered(struct mending *m, const char *ref) {
    for (size_t i = 0; ref && i < m->n_covered; i++)
        if (!strcmp(m->covered[i], ref))
            return;
    if (ref && m->n_covered < MOST)
        snprintf(m->covered[m->n_covered++], sizeof m->covered[0], "%s", ref);
}

static bool add_mending(void *ctx, const struct ropa_since *d) {
    struct mending *m = ctx;
    note_covered(m, d->covered);
    if (d->covered && d->field == &d->place.root->fields[d->place.root->title] && (!d->approved || !d->now)) {
        m->whole = true;
        return true;
    }
    struct ropa_record *rec = d->field ? holder_of(m, d) : NULL;
    const bool known = rec && ropa_record_entity(rec) == d->place.root;
    m->numbered |= m->version && !strcmp(d->path, m->version);
    m->left |= !known;
    if (known && (strcmp(m->ref, ropa_record_ref(rec)) != 0 || m->n == MOST)) {
        put_edit(m);
        snprintf(m->noun, sizeof m->noun, "%s", ropa_record_entity(rec)->code);
        snprintf(m->ref, sizeof m->ref, "%s", ropa_record_ref(rec));
    }
    m->gone |= known && d->place.gone;
    char *set = known && !d->place.gone ? set_of(m, d) : NULL;
    if (set)
        m->sets[m->n++] = set;
    ropa_record_free(rec);
    return true;
}

/* What the paper tells of is approved first, then the paper under its next number. */
static void put_issue(struct mending *m) {
    static const char side[] = "document";
    const char *noun = ropa_record_entity(m->paper)->code, *ref = ropa_record_ref(m->paper);
    const char *number = m->version && !m->numbered ? ropa_record_value(m->paper, m->version) : NULL;
    char next[160], *end = NULL;
    for (size_t i = 0; i < m->n_covered; i++) {
        struct ropa_record *rec = record_of(m->cli, m->covered[i]);
        bool changed = false;
        int version;
        if (rec && !ropa_record_version(m->cli->reg, rec, &version, &changed, NULL) && changed)
            add_command(m, side, m->covered[i], (const char *const[]){"submit", m->covered[i], NULL});
        ropa_record_free(rec);
    }
    const long at = number ? strtol(number, &end, 10) : 0;
    if (at > 0 && !*end)
        snprintf(next, sizeof next, "%s=%ld", m->version, at + 1);
    else if (number)
        snprintf(next, sizeof next, "%s=" CLI_BLANK("%s"), m->version,
                 cli_open_word(m->cli, "version", m->table == NULL));
    if (number)
        add_command(m, side, ref, (const char *const[]){noun, "edit", ref, "--set", next, NULL});
    add_command(m, side, ref, (const char *const[]){"submit", ref, NULL});
}

static enum ropa_status fix(struct mending *m, struct ropa_err *err) {
    static const struct ropa_text left = {{"  ที่เหลือแก้ในแบบฟอร์ม\n", "  the rest in the form\n"}};
    const struct cli_column columns[] = {
        {"mend", "mend", 0, false}, {"ref", "ref", 0, false}, {"command", "command", 0, false}};
    if (m->cli->format != CLI_TABLE)
        m->table = cli_table_begin(m->cli, columns, sizeof columns / sizeof *columns);
    enum ropa_status s = ropa_record_since_approval(m->cli->reg, m->paper, add_mending, m, err);
    const bool differs = *m->ref || m->left || m->whole;
    put_edit(m);
    if (m->left && !m->table)
        cli_print(m->cli->out, "%s", cli_say(m->cli, &left));
    if (!s && differs)
        put_issue(m);
    if (m->table)
        cli_table_end(m->table);
    return s;
}

/* Either side may be the one to mend: both ways are said. */
int cli_document_diff(struct cli *cli, const struct cli_args *args, const struct ropa_document_kind *kind) {
    static const struct ropa_text same = {{"%s ตรงกับทะเบียน\n", "%s: the register says the same\n"}};
    static const struct ropa_text never = {{"%s ยังไม่เคยได้รับอนุมัติ\n", "%s was never approved\n"}};
    static const struct ropa_text mend = {
        {"ถ้าเอกสารถูก แก้รายการในทะเบียน ถ้าทะเบียนถูก เสนออนุมัติใหม่: %s submit %s\n",
         "If the document is right mend the entry; if the register is, have it approved anew: %s submit %s\n"}};
    const struct ropa_entity *noun = ropa_entity_find(kind->noun);
    struct ropa_record *rec = NULL;
    struct ropa_err err = {0};
    char uid[37];
    if (cli_find_word(cli, &noun, args->words[1], uid, &err) ||
        ropa_register_get(cli->reg, noun, uid, &rec, &err))
        return cli_fail(cli, &err);
    struct sides s = {.cli = cli, .ref = ropa_record_ref(rec)};
    struct mending m = {.cli = cli, .paper = rec, .version = ropa_document_version_field(kind)};
    enum ropa_status st;
    if (cli_has(args, "fix")) {
        st = fix(&m, &err);
        s.n = *m.ref || m.left || m.whole;
    } else {
        st = tell_sides(&s, rec, &err);
    }
    int status = st && st != ROPA_E_NOT_FOUND ? cli_fail(cli, &err) : s.n ? CLI_FINDINGS : CLI_DONE;
    if (st == ROPA_E_NOT_FOUND || (!st && (!s.n || !cli_has(args, "fix"))))
        cli_note(cli, st ? &never : s.n ? &mend : &same, s.n && !st ? cli_ropa(cli) : s.ref, s.ref);
    struct standing forms = {.cli = cli};
    if ((!st || st == ROPA_E_NOT_FOUND) && ropa_document_forms(cli->reg, uid, say_form, &forms, &err))
        status = cli_fail(cli, &err);
    else if (forms.n)
        status = CLI_FINDINGS;
    ropa_record_free(rec);
    return status;
}
