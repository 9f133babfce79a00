/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The form on a terminal and from piped lines: words that move about, answers, and the end. */
#include "cli/form/form_line.h"
#include "cli/form/form_said.h"
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { ALIKE = 16 };

/* An answer for the rows that follow, too: to be given when these ask the same. */
struct alike {
    const struct ropa_field *rows, *field;
    size_t row; /* the last that was answered so: who goes back to one answers it anew */
    char *text; /* owned */
};

struct session {
    struct cli *cli;
    struct ropa_form *form;
    struct ropa_record *rec;
    const struct ropa_record *shown_rec; /* whose section's head stands on the screen */
    size_t shown_section;
    char *refused;                 /* an answer, to be mended */
    bool all_options, quiet, stop; /* quiet: the question stands on the screen already */
    bool told; /* something was said that has to be read: the screen isn't cleared of it */
    struct cli_said said;
    bool all_shown; /* all there is to choose from stands on the screen */
    int less;       /* how much of the question's screen is left out */
    int hint;       /* lines that say how to answer, where nothing else stands on the screen */
    char *
        breath; /* what was said in the same breath of the place behind it, while the first is being asked about; owned */
    struct ropa_place breath_at;
    bool mending_told; /* how it is mended was said once */
    bool final;        /* saved only without findings of severity error */
    int status;
    bool chosen;   /* a new record that says something already: from a ready-made one, or by flags */
    bool proposed; /* flags say what is to be changed: nothing is, until it is answered or saved */
    int64_t rev;   /* of the record when the form was opened */
    struct alike alike[ALIKE];
    size_t n_alike;
};

/* ---- messages ---- */

/* Where it was asked, to show afterwards what was understood. */
struct asked {
    struct ropa_place place;
    bool nested;
};

static struct asked remember(const struct session *s, const struct ropa_question *q) {
    bool nested = q->rec != s->rec || q->ask >= ROPA_ASK_MAKE;
    return (struct asked){q->place, nested};
}

/* What was understood, where that isn't what was typed. */
static void echo(struct session *s, const struct asked *a, const char *typed) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "Not applicable: "}};
    if (a->nested)
        return;
    const struct ropa_record *rec = ropa_place_holder(s->rec, &a->place);
    const char *why = rec ? ropa_record_na(rec, a->place.field) : ropa_record_na(s->rec, a->place.rows);
    const char *held = rec ? ropa_record_get(rec, a->place.field) : NULL;
    char *value = cli_screen_value(s->cli, ropa_place_field(&a->place), held), line[4096];
    bool has = value && *value;
    if (s->cli->redraws && (has || why)) {
        const struct ropa_field *f =
            rec ? ropa_place_field(&a->place) : &ropa_record_entity(s->rec)->fields[a->place.rows];
        cli_format(line, sizeof line, "%s: %s%s", cli_say(s->cli, &f->label), has ? "" : cli_say(s->cli, &na),
                   has ? value : why);
        cli_said_next(&s->said, line);
    } else if (has && strcmp(value, typed)) {
        cli_format(line, sizeof line, "→ %s", value);
        cli_screen_some(s->cli, line, 3, 5, CLI_PRESENT);
    } else if (why) {
        fprintf(s->cli->out, "   → %s%s\n", cli_say(s->cli, &na), why);
    }
    free(value);
}

/* ---- acts ---- */

/* What is typed to a question within the question; owned, NULL: back to it, or with s->stop out of the form. */
static char *aside(struct session *s, const char *prompt) {
    char *line = cli_term_line(s->cli, prompt, NULL);
    s->stop |= cli_term_stops(line);
    if (line && !s->stop && !cli_term_back(line))
        return line;
    free(line);
    return NULL;
}

static void result(struct session *s, enum ropa_status st, const struct ropa_err *err) {
    if (st)
        cli_said_refused(&s->said, ropa_form_question(s->form), err);
    s->quiet = st && !s->cli->redraws;
    s->all_options = st && s->all_shown;
}

/* What was typed is still being asked about: nothing is understood yet. */
static bool is_making(const struct ropa_question *q) {
    return q && (q->ask >= ROPA_ASK_MAKE);
}

/* A refused answer is kept to be mended; where it comes from is said once. */
static void keep_refused(struct session *s, const char *line) {
    static const struct ropa_text mending = {
        {"พิมพ์ใหม่ได้เลย หรือกด F2 (หรือพิมพ์ แก้) เพื่อแก้คำที่พิมพ์ไว้",
         "Type it anew, or press F2 (or type edit) to mend what was typed"}};
    free(s->refused);
    s->refused = *line ? strdup(line) : NULL;
    if (s->refused && s->cli->ask && !s->mending_told)
        cli_said_beside(&s->said, cli_say(s->cli, &mending), 3);
    s->mending_told |= s->refused != NULL;
}

/* "=2" is the text 2 where 2 would be the second choice. */
static enum ropa_status take_answer(struct session *s, const char *line, struct ropa_err *err) {
    char *text = strdup(line);
    for (char *p = text; p && (p = strstr(p, "⏎")); p++) { /* line breaks of long texts */
        *p = '\n';
        memmove(p + 1, p + strlen("⏎"), strlen(p + strlen("⏎")) + 1);
    }
    enum ropa_status st = !text          ? (err->status = ROPA_E_NOMEM)
                          : *text == '=' ? ropa_form_literal(s->form, text + 1, err)
                                         : ropa_form_answer(s->form, text, err);
    free(text);
    return st;
}

/* "คงเดิมทั้งหมด", "1*": an answer for all rows that ask the same; owned, without what says so. NULL: it is one row's. */
static char *for_all_rows(const struct ropa_question *q, const char *line) {
    static const char *const all[] = {"ทั้งหมด", "ทุกแถว", "*"};
    size_t n = strlen(line);
    for (size_t i = 0; cli_row_choice(q) && i < sizeof all / sizeof *all; i++) {
        size_t k = strlen(all[i]);
        if (n > k && !strcmp(line + n - k, all[i]))
            return strndup(line, n - k);
    }
    return NULL;
}

/* What was answered, by its codes where it was chosen: numbers may be others in another row. Owned. */
static char *chosen_text(const struct session *s, const struct asked *a, const struct ropa_field *f,
                         const char *line) {
    const struct ropa_record *row = a->nested ? NULL : ropa_place_holder(s->rec, &a->place);
    const char *value = row ? ropa_record_get(row, a->place.field) : NULL;
    bool one = f->kind == ROPA_CHOICE || f->kind == ROPA_REF,
         many = f->kind == ROPA_SET || f->kind == ROPA_REFS;
    char *list = NULL;
    size_t size;
    FILE *out = value && many ? open_memstream(&list, &size) : NULL;
    if (!out)
        return strdup(value && one ? value : line);
    for (size_t i = 0, n = ropa_set_count(value); i < n; i++) {
        char *item = ropa_set_item(value, i);
        fprintf(out, "%s%s", i ? ";" : "", item ? item : "");
        free(item);
    }
    fclose(out);
    return list;
}

/* To be answered so in the rows that follow; in the place of what was said of them before. */
static void note_alike(struct session *s, const struct ropa_field *rows, const struct ropa_field *field,
                       size_t row, char *text) {
    size_t i = 0;
    while (i < s->n_alike && (s->alike[i].rows != rows || s->alike[i].field != field))
        i++;
    if (i == ALIKE || !text) {
        free(text);
        return;
    }
    if (i < s->n_alike)
        free(s->alike[i].text);
    else
        s->n_alike++;
    s->alike[i] = (struct alike){rows, field, row, text};
}

/* The row that is asked about is one of those that `a` answers. */
static bool is_alike(const struct ropa_question *q, const struct alike *a) {
    return q && q->rows == a->rows && q->field == a->field && q->row && q->ask == ROPA_ASK_VALUE &&
           !q->value && !q->na && q->number > a->row;
}

/* The rows that ask now what was answered for them. */
static void answer_on(struct session *s) {
    static const struct ropa_text told = {
        {"%s: ตอบเหมือนกันอีก %zu แถว แก้ทีละแถวได้ก่อนบันทึก",
         "%s: the same for %zu more rows; each can be changed before it is saved"}};
    const struct ropa_question *q;
    for (size_t i = 0, n; i < s->n_alike; i = n ? 0 : i + 1) {
        struct alike *a = &s->alike[i];
        struct ropa_err err = {0};
        enum ropa_status st = ROPA_OK;
        for (n = 0; !st && is_alike(q = ropa_form_question(s->form), a); n += !st) {
            a->row = q->number;
            st = ropa_form_answer(s->form, a->text, &err);
        }
        if (!n)
            continue;
        char line[600];
        cli_format(line, sizeof line, cli_say(s->cli, &told), cli_say(s->cli, &a->field->label), n);
        if (s->cli->redraws)
            cli_said_next(&s->said, line);
        else
            cli_print(s->cli->out, "%s\n", line);
    }
}

/* ---- two answers in one breath ---- */

static void forget_breath(struct session *s) {
    free(s->breath);
    s->breath = NULL;
}

/* "เกษตรกร : 12000": the first of two answers, owned; what follows is kept. NULL: it is one answer. */
static char *first_of_two(struct session *s, const struct ropa_question *q, const char *line) {
    if (!cli_breath(q) || *line == '=')
        return NULL;
    for (size_t i = 0; i < q->n_options; i++)
        if (!strcmp(line, cli_say(s->cli, &q->options[i].label)))
            return NULL;
    size_t n = strcspn(line, ":"), second = n + strspn(line + n, ": ");
    if (!line[n] || !line[second] || strspn(line, " ") >= n)
        return NULL;
    forget_breath(s);
    s->breath = strdup(line + second);
    s->breath_at = q->place;
    s->breath_at.field = (size_t)(cli_breath(q) - ropa_place_entity(&q->place)->fields);
    return s->breath ? strndup(line, n) : NULL;
}

/* What stands at `at` in one breath; the sentence where it isn't taken. */
static bool put_breath(struct session *s, const struct ropa_place *at, const char *text,
                       struct ropa_err *why) {
    size_t refusals = 0;
    char *path = ropa_place_text(at, ROPA_AS_CODE, ROPA_EN);
    struct ropa_form_put put = {.path = path, .text = text, .typed = true};
    enum ropa_status st =
        path ? ropa_form_put(s->form, &put, 1, &refusals, why) : (why->status = ROPA_E_NOMEM);
    if (!st && refusals)
        *why = put.err;
    free(path);
    return !st && !refusals;
}

/* "ทำเว็บ : ไม่ใช่": a third answer behind the second, where it is one of that field; else the colon is the second's own. */
static void take_third(struct session *s, struct asked *a, char *text) {
    const struct ropa_field *f = ropa_place_field(&a->place);
    size_t n = strcspn(text, ":"), third = n + strspn(text + n, ": ");
    struct ropa_place at = a->place;
    struct ropa_err why = {0};
    if (!f->with || !text[n] || !text[third])
        return;
    at.field = ropa_field_find(ropa_place_entity(&at), f->with);
    if (!put_breath(s, &at, text + third, &why))
        return;
    echo(s, &(struct asked){.place = at}, "");
    while (n && text[n - 1] == ' ')
        n--;
    text[n] = '\0';
}

/* What follows the first answer, once that stands; it is the value itself, as no choices of it were seen. */
static void take_breath(struct session *s) {
    static const struct ropa_text needless = {{"ไม่ได้เก็บ \"%s\" เพราะคำตอบนี้ทำให้ไม่ต้องตอบ \"%s\"",
                                               "\"%s\" isn't kept: by this answer \"%s\" isn't asked"}};
    struct asked a = {.place = s->breath_at};
    struct ropa_err err = {0};
    char *text = s->breath;
    s->breath = NULL;
    take_third(s, &a, text);
    if (put_breath(s, &a.place, text, &err)) {
        echo(s, &a, "");
    } else if (err.status == ROPA_E_UNFIT) {
        char line[1024];
        cli_format(line, sizeof line, cli_say(s->cli, &needless), text,
                   cli_say(s->cli, &ropa_place_field(&a.place)->label));
        cli_said_beside(&s->said, line, 1);
    } else {
        cli_said_refused(&s->said, NULL, &err);
    }
    free(text);
}

/* "รับสมัคร; ส่งข่าว": the first of several rows, owned, each of the others in *more, borrowed from `line`. NULL: it is one. */
static char *first_of_rows(const struct ropa_question *q, const char *line, const char **more) {
    size_t n = strcspn(line, ";");
    *more = line + n + strspn(line + n, "; ");
    return cli_rows_at_once(q) && *line != '=' && line[n] && **more && strspn(line, " ") < n
               ? strndup(line, n)
               : NULL;
}

/* A row each. */
static void take_rows(struct session *s, struct ropa_place at, const char *more) {
    static const struct ropa_text told = {
        {"อ่านเป็น %zu %s ถ้าเป็นข้อเดียวให้ย้อน (<) แล้วพิมพ์ = นำหน้า",
         "Read as %zu: %s; where it is one, go back (<) and put = in front"}};
    struct ropa_err err = {0};
    enum ropa_status st = ROPA_OK;
    size_t n = 1, refusals = 0;
    at.row = ROPA_ROW_MORE;
    char *path = ropa_place_text(&at, ROPA_AS_CODE, ROPA_EN);
    for (size_t k; *more && !st && !refusals; more += k, more += strspn(more, "; "), n++) {
        k = strcspn(more, ";");
        char *text = strndup(more, k);
        struct ropa_form_put put = {.path = path, .text = text, .typed = true};
        st = path && text ? ropa_form_put(s->form, &put, 1, &refusals, &err) : (err.status = ROPA_E_NOMEM);
        if (refusals)
            err = put.err;
        free(text);
    }
    free(path);
    if (st || refusals)
        cli_said_refused(&s->said, NULL, &err);
    char line[400];
    cli_format(line, sizeof line, cli_say(s->cli, &told), n,
               cli_say(s->cli, &at.root->fields[at.rows].of->label));
    cli_said_beside(&s->said, line, 1);
}

/* What the line holds beside the answer to the question itself. */
struct more {
    char *all;        /* for every row that asks the same */
    char *first;      /* of several answers */
    const char *rows; /* the other rows; borrowed */
};

static const char *split(struct session *s, const struct ropa_question *q, const char *typed,
                         struct more *m) {
    *m = (struct more){.all = for_all_rows(q, typed)};
    if (!m->all)
        m->first = first_of_rows(q, typed, &m->rows);
    if (!m->first)
        m->rows = NULL;
    if (!m->all && !m->first)
        m->first = first_of_two(s, q, typed);
    return m->all ? m->all : m->first ? m->first : typed;
}

static void answer(struct session *s, const struct ropa_question *q, const char *typed) {
    struct ropa_err err = {0};
    const struct ropa_field *field = q->field, *rows = q->rows;
    const size_t row = q->number;
    struct more m;
    const char *line = split(s, q, typed, &m);
    struct asked a = remember(s, q);
    bool making = is_making(q);
    enum ropa_status st = take_answer(s, line, &err);
    const struct ropa_question *now = ropa_form_question(s->form);
    /* else the answer was taken, and keeping it failed */
    bool same = now && now->place.root == a.place.root && !ropa_place_order(&now->place, &a.place);
    if (st) {
        cli_said_refused(&s->said, now, &err);
        s->quiet = same && !s->cli->redraws;
        s->all_options = same && s->all_shown;
        if (same)
            keep_refused(s, typed);
        forget_breath(s);
    } else if (!is_making(now)) {
        echo(s, &a, line);
        if (m.all)
            note_alike(s, rows, field, row, chosen_text(s, &a, field, line));
        if (m.rows)
            take_rows(s, a.place, m.rows);
        if (s->breath && same) /* no record was made of the first: it is asked again */
            forget_breath(s);
        else if (s->breath && (!making || !now || !now->nested))
            take_breath(s);
        answer_on(s);
    }
    free(m.all);
    free(m.first);
}

static void not_applicable(struct session *s, const struct ropa_question *q, const char *reason) {
    static const struct ropa_text why = {{" เพราะเหตุใดจึงไม่เกี่ยวข้อง > ", " Why is it not applicable > "}};
    struct ropa_err err = {0};
    struct asked a = remember(s, q);
    bool asks = !*reason && q->may_na;
    char *typed = asks ? aside(s, cli_say(s->cli, &why)) : NULL;
    if (asks && !typed)
        return;
    enum ropa_status st = ropa_form_na(s->form, typed ? typed : reason, &err);
    if (st && err.status == ROPA_E_NO_NA)
        err.label = q->field->label;
    result(s, st, &err);
    if (!st)
        echo(s, &a, "");
    free(typed);
}

/* What stands beside the fields, called by its code: no part of a longer name is meant. */
static bool is_beside(const struct ropa_entity *ent, const char *where) {
    struct ropa_place p;
    const struct ropa_field *f = ropa_place_parse(ent, where, &p, NULL) ? NULL : ropa_place_field(&p);
    return f && p.field >= ropa_place_entity(&p)->n_fields && !strcmp(f->code, where);
}

/* No question has that in its name: why, where it is a place or nearly one. A number, or a word near nothing, is just that. */
static void no_question(struct session *s, const char *where) {
    static const struct ropa_text none = {
        {"ไม่มีข้อที่ชื่อหรือคำอธิบายมีคำว่า \"%s\"", "No field has \"%s\" in its name or its help"}};
    struct ropa_err err = {0};
    enum ropa_status st = ropa_form_jump(s->form, where, &err);
    if (st == ROPA_E_USAGE || (st == ROPA_E_FIELD && err.remedy.verb)) {
        char line[600];
        cli_format(line, sizeof line, cli_say(s->cli, &none), where);
        cli_said_beside(&s->said, line, 1);
    } else {
        result(s, st, &err);
    }
}

/*
 * Open the field of that number, or with that word in its name; a place written in full is one as well. Of several the number
 * is asked for here, where it is no answer to the question that stood there; `choose` false: not again.
 */
static void jump_to(struct session *s, const char *where, bool choose) {
    static const struct ropa_text which = {{" ไปข้อใด (Enter = ไม่ไป) > ", " Which one (Enter: none) > "}};
    struct ropa_err err = {0};
    char path[160];
    const struct ropa_entity *ent = ropa_record_entity(s->rec);
    bool place = ropa_place_meant(ent, where) || is_beside(ent, where), several = false;
    if (place || cli_summary_find(s->cli, s->form, where, path, sizeof path, &several)) {
        result(s, ropa_form_jump(s->form, place ? where : path, &err), &err);
    } else if (!several) {
        no_question(s, where);
    } else if (several && choose) {
        char *typed = aside(s, cli_say(s->cli, &which));
        if (typed && *typed)
            jump_to(s, typed, false);
        free(typed);
    } else {
        s->told = true; /* that there is none */
    }
}

static void show_sections(struct session *s) {
    static const struct ropa_text left = {{"เหลือ %zu ข้อ", "%zu open"}}, done = {{"ครบ", "complete"}};
    const struct ropa_entity *ent = ropa_record_entity(s->rec);
    fputc('\n', s->cli->out);
    for (size_t i = 0; i < ent->n_sections; i++) {
        char line[300], state[64];
        struct ropa_progress p;
        ropa_form_progress(s->form, i, &p);
        cli_format(line, sizeof line, "   %zu  %s", i + 1, cli_say(s->cli, &ent->sections[i]));
        snprintf(state, sizeof state, cli_say(s->cli, p.missing ? &left : &done), p.missing);
        cli_screen_sides(s->cli, line, state);
    }
}

/* Whether one more row can be added to something of it. */
static bool has_rows(const struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS && ropa_record_rows(rec, f) && ropa_field_applies(rec, f))
            return true;
    return false;
}

/* "g 3" is a part, "g ฐาน" a field; "g" alone asks. */
static void go(struct session *s, const char *where) {
    static const struct ropa_text ask[2] = {
        {{" ไปส่วนที่เท่าใด หรือพิมพ์คำในชื่อข้อ > ", " Which part, or part of a field's name > "}},
        {{" ไปส่วนที่เท่าใด พิมพ์คำในชื่อข้อ หรือ + เพิ่มแถว > ",
          " Which part, part of a field's name, or + to add a row > "}}};
    const struct ropa_entity *ent = ropa_record_entity(s->rec);
    struct ropa_err err = {0};
    char *typed = NULL, *key = NULL;
    if (!*where) {
        show_sections(s);
        typed = aside(s, cli_say(s->cli, &ask[has_rows(s->rec)]));
        where = typed ? typed : "";
    }
    key = ropa_text_fold(where);
    size_t n = key ? (size_t)strtoul(key, NULL, 10) : 0;
    s->shown_rec = NULL;
    if (key && n >= 1 && n <= ent->n_sections && strspn(key, "0123456789") == strlen(key))
        result(s, ropa_form_jump_section(s->form, n - 1, &err), &err);
    else if (*where)
        jump_to(s, where, true);
    free(key);
    free(typed);
}

static void go_back(struct session *s) {
    static const struct ropa_text first = {{"นี่คือข้อแรก", "This is the first question"}};
    struct ropa_err err = {0};
    enum ropa_status st = ropa_form_back(s->form, &err);
    if (st == ROPA_E_NOTHING) {
        cli_said_beside(&s->said, cli_say(s->cli, &first), 1);
        s->quiet = !s->cli->redraws;
    } else {
        result(s, st, &err);
    }
}

static void do_act(struct session *s, const struct ropa_question *q, enum form_act act, const char *rest,
                   const char *line) {
    static const struct ropa_text nothing = {
        {"ข้อนี้ไม่มีตัวเลือก ให้พิมพ์คำตอบ", "There is nothing to choose from here; type the answer"}};
    struct ropa_err err = {0};
    switch (act) {
    case FORM_ANSWER:
        answer(s, q, line);
        break;
    case FORM_HELP:
        cli_screen_help(s->cli, q);
        s->quiet = true;
        break;
    case FORM_BACK:
        s->status = 0;
        go_back(s);
        break;
    case FORM_LATER:
        result(s, ropa_form_later(s->form, &err), &err);
        break;
    case FORM_CLEAR:
        result(s, ropa_form_clear(s->form, &err), &err);
        break;
    case FORM_NA:
        not_applicable(s, q, rest);
        break;
    case FORM_GO:
        go(s, rest);
        break;
    case FORM_MISSING:
        cli_summary_missing(s->cli, s->form, s->rec);
        s->told = true;
        break;
    case FORM_ALL:
        s->all_options = true;
        if (!q->n_options) {
            cli_said_beside(&s->said, cli_say(s->cli, &nothing), 1);
            s->quiet = !s->cli->redraws;
        }
        break;
    case FORM_STOP:
        s->stop = true;
        break;
    }
}

/* ---- one question ---- */

/* The present value, or the one that is offered, as it is typed, to be mended; owned. */
static char *as_typed(struct session *s, const struct ropa_question *q) {
    const char *value = q->value ? q->value : q->preset;
    if (!value || q->ask != ROPA_ASK_VALUE)
        return NULL;
    char *text =
        ropa_value_format(q->field, value, ROPA_AS_LABEL, s->cli->lang, ropa_register_view(s->cli->reg));
    char *line = NULL;
    size_t size;
    FILE *f = text ? open_memstream(&line, &size) : NULL;
    for (const char *p = text; f && *p; p++) {
        if (*p == '\n')
            fputs("⏎", f);
        else
            fputc(*p, f);
    }
    if (f)
        fclose(f);
    free(text);
    return line;
}

static const char **option_words(struct cli *cli, const struct ropa_question *q) {
    const char **list = calloc(q->n_options + 1, sizeof *list);
    for (size_t i = 0; list && i < q->n_options; i++)
        list[i] = cli_say(cli, &q->options[i].label);
    return list;
}

/* How much of the question's screen is left out, for what is said beside it to have room. */
enum { WHOLE, NO_HEAD, BRIEF };

static void show_whole(struct session *s, const struct ropa_question *q) {
    cli_said_show_last(&s->said);
    if (q->rec != s->shown_rec || q->section != s->shown_section) {
        if (!q->nested && s->less < NO_HEAD)
            cli_screen_section(s->cli, s->form, q);
        s->shown_rec = q->nested ? s->shown_rec : q->rec;
        s->shown_section = q->nested ? s->shown_section : q->section;
    }
    if (!s->quiet)
        cli_screen_question(s->cli, q, s->all_options, s->less == BRIEF);
    cli_said_show_beside(&s->said);
}

struct measured {
    const struct session *s;
    const struct ropa_question *q;
};

/* As it would be shown: nothing is noted as seen. */
static void show_measured(void *ctx) {
    const struct measured *m = ctx;
    struct session on = *m->s;
    show_whole(&on, m->q);
}

static int height(const struct session *s, const struct ropa_question *q) {
    return cli_screen_measure(s->cli, show_measured, &(struct measured){s, q});
}

/* Where the question and what is said beside it are more than the screen holds: what can be done without is left out. */
static void fit(struct session *s, const struct ropa_question *q) {
    const int most = s->said.beside ? BRIEF : s->said.last ? NO_HEAD : WHOLE;
    for (s->less = WHOLE; s->less < most && cli_page_used() + height(s, q) > s->cli->rows; s->less++)
        ;
}

/* What was said before is read before the question pushes it off the screen. */
static void show(struct session *s, const struct ropa_question *q) {
    const int used = cli_page_used();
    s->less = WHOLE;
    if (used && used <= s->hint && used + height(s, q) > s->cli->rows)
        cli_screen_clear(s->cli); /* nothing that has to be read */
    else if (used)
        cli_term_hold(s->cli, height(s, q));
    s->hint = 0;
    fit(s, q);
    if (s->said.beside && s->all_options && cli_page_used() + height(s, q) > s->cli->rows) {
        s->all_options = false;
        fit(s, q);
    }
    show_whole(s, q);
    cli_said_forget(&s->said);
    s->all_shown = s->all_options;
    s->quiet = s->all_options = false;
}

/* The next screen takes the place of this one. */
static void clear(struct session *s) {
    bool clears = s->cli->redraws && !s->quiet && !s->told && !s->stop;
    if (clears) {
        cli_screen_clear(s->cli);
        s->shown_rec = NULL; /* its section's head is shown again */
    }
    s->told = false;
}

static void step(struct session *s, const struct ropa_question *q) {
    char prompt[300];
    const char *rest;
    show(s, q);
    cli_screen_prompt(s->cli, q, prompt, sizeof prompt);
    bool again = s->refused != NULL;
    char *mend = again ? s->refused : as_typed(s, q);
    s->refused = NULL;
    const char **list = option_words(s->cli, q);
    cli_term_words(list);
    char *line = cli_term_line(s->cli, prompt, mend);
    cli_term_words(NULL);
    free(list);
    if (line) {
        enum form_act act = cli_form_act(q, line, &rest);
        bool text = q->field->kind == ROPA_TEXT || q->field->kind == ROPA_LONG;
        bool kept = act == FORM_ANSWER && q->value && mend && !again && /* brought, and left as it was */
                    (!strcmp(line, mend) || (text && (!strcmp(line, "คงไว้") || !strcmp(line, "เหมือนเดิม"))));
        do_act(s, q, act, rest, kept ? "" : line);
        clear(s);
    }
    s->stop |= !line;
    free(line);
    free(mend);
}

/* ---- what is likely ---- */

/* Ask what the numbers stand for, the first of them first; false when the line is no numbers. */
static bool open_lines(struct session *s, const struct cli_likely *l, const char *line) {
    bool *chosen = calloc(l->n, sizeof *chosen);
    struct ropa_err err = {0};
    enum ropa_status st = ROPA_OK;
    bool numbers = chosen && cli_term_numbers(line, chosen, l->n);
    for (size_t i = l->n; numbers && i-- > 0 && !st;)
        st = chosen[i] ? ropa_form_jump(s->form, l->at[i].path, &err) : ROPA_OK;
    if (numbers)
        result(s, st, &err);
    free(chosen);
    return numbers;
}

static void help_likely(struct session *s) {
    static const struct ropa_text help = {
        {"เป็นคำตอบที่น่าจะใช่ ตามเหตุที่บอกไว้ท้ายแต่ละข้อ อ่านแล้วถูกทุกข้อให้กด Enter ข้อใดไม่ใช่ให้พิมพ์เลขหน้าข้อนั้น (หลายข้อคั่นด้วย ,) "
         "แล้วจะถามข้อนั้น · < ย้อนไปก่อนหน้านี้ · ! ยังขาดอะไร · q หยุดไว้ก่อน ทุกคำตอบเก็บไว้แล้ว",
         "Answers that are likely, each with its reason. Enter where all is right; the number of a line that isn't asks it (1,3 for several) · "
         "< back · ! missing · q stop, everything is kept"}};
    cli_said_beside(&s->said, cli_say(s->cli, &help), 1);
}

/* What a line means where no question stands: every field may be seen there. */
static enum form_act act_between(const char *line, const char **rest) {
    static const char *const view[] = {"v", "อ", "ดู", "ดูทั้งหมด", "all"};
    for (size_t i = 0; line && i < sizeof view / sizeof *view; i++)
        if (!strcmp(line, view[i]))
            return FORM_ALL;
    return line ? cli_form_act(NULL, line, rest) : FORM_STOP;
}

/* The page of lines up to `to`, on or back; false where the line is no such stroke. */
static bool turn_likely(struct session *s, const struct cli_likely *l, const char *line, size_t *from,
                        size_t to) {
    static const struct ropa_text none = {{"ไม่มีหน้าอื่นทางนั้นแล้ว", "There is no page further on"}};
    size_t at = *from;
    if (!cli_term_turns(line, to - *from, l->n, &at))
        return false;
    if (at == *from)
        cli_said_beside(&s->said, cli_say(s->cli, &none), 1);
    else
        *from = at == to ? to : 0; /* pages are of as many lines as fit: back is to the first */
    return true;
}

static void show_likely(struct session *s, const struct cli_likely *l, size_t from, size_t *to) {
    cli_said_show_last(&s->said);
    cli_likely_show(l, from, to, s->said.beside ? cli_screen_height(s->cli, s->said.beside) : 0);
    cli_said_show_beside(&s->said);
    cli_said_forget(&s->said);
}

/* What is typed under lines up to `to`: where there are more of them, Enter goes on to these. False: the block is left. */
static bool take_likely(struct session *s, const struct cli_likely *l, size_t *from, size_t to) {
    static const struct ropa_text ask[2] = {
        {{" ถูกต้องทั้งหมด (Enter)  แก้ข้อใด (เลข เช่น 1,3)  ย้อน (<)  หยุด (q) > ",
          " All right (Enter)  change (numbers: 1,3)  back (<)  stop (q) > "}},
        {{" ดูข้อต่อไป (Enter)  แก้ข้อใด (เลข เช่น 1,3)  ย้อน (<)  หยุด (q) > ",
          " Those that follow (Enter)  change (numbers: 1,3)  back (<)  stop (q) > "}}};
    static const struct ropa_text unknown = {{"ไม่มีข้อ \"%s\" โปรดพิมพ์เลขหน้าข้อ หรือกด Enter ถ้าถูกต้องทั้งหมด",
                                              "There is no \"%s\"; type a number, or Enter if all is right"}};
    struct ropa_err err = {0};
    const char *rest;
    char *line = cli_term_line(s->cli, cli_say(s->cli, &ask[to < l->n]), NULL);
    enum form_act act = act_between(line, &rest);
    bool stays = false;
    if (act == FORM_STOP) {
        s->stop = true;
    } else if (act == FORM_ALL) {
        cli_summary_all(s->cli, s->form), s->told = stays = true;
    } else if (turn_likely(s, l, line, from, to)) {
        stays = true;
    } else if (act == FORM_BACK && *from) {
        *from = 0;
        stays = true;
    } else if (act == FORM_BACK) {
        go_back(s);
    } else if (act == FORM_GO) {
        go(s, rest);
    } else if (act == FORM_MISSING) {
        cli_summary_missing(s->cli, s->form, s->rec), s->told = true;
    } else if (act == FORM_HELP) {
        help_likely(s), stays = true;
    } else if (!*line && to < l->n) {
        *from = to;
        stays = true;
    } else if (!*line) {
        result(s, ropa_form_take_likely(s->form, &err), &err);
        answer_on(s);
    } else if (!open_lines(s, l, line)) {
        char said[600];
        cli_format(said, sizeof said, cli_say(s->cli, &unknown), line);
        cli_said_beside(&s->said, said, 1);
        stays = true;
    }
    s->quiet = false;
    if (s->told)
        cli_term_hold(s->cli, s->cli->rows);
    clear(s);
    free(line);
    return stays;
}

/* All of it by one Enter at its end, numbers open lines. False when it is no more than a question. */
static bool agree(struct session *s) {
    struct cli_likely l;
    size_t from = 0, to = 0;
    if (!cli_form_likely(s->cli, s->form, &l))
        return false;
    do
        show_likely(s, &l, from, &to);
    while (take_likely(s, &l, &from, to));
    s->shown_rec = NULL;
    cli_likely_free(&l);
    return true;
}

/* ---- the end ---- */

/* What opens it again: by its ref, else by the name of its draft, where that is one draft's. Owned. */
static char *edit_command(struct session *s) {
    const struct ropa_entity *ent = ropa_record_entity(s->rec);
    const char *word = ropa_record_ref(s->rec), *title = ropa_record_get(s->rec, ent->title);
    char uid[37];
    if (!*word)
        word = title && cli_draft_find(s->cli, ent, title, uid) ? title : ropa_record_uid(s->rec);
    return cli_command(s->cli, ent->code, "edit", word, NULL);
}

/* Where the answers are: in the record, or in a draft, which nobody else sees. */
static void say_kept(struct session *s) {
    static const struct ropa_text done = {
        {"บันทึกแล้ว %s  (%s) ทำต่อด้วย  %s\n", "Saved %s  (%s). Go on with: %s\n"}};
    static const struct ropa_text same = {
        {"ไม่มีอะไรเปลี่ยน %s อยู่ตามเดิม\n", "Nothing changed, %s is as it was\n"}};
    static const struct ropa_text kept = {
        {"เก็บทุกคำตอบไว้แล้ว ทำต่อด้วย  %s\n", "Every answer is kept. Go on with: %s\n"}};
    static const struct ropa_text waits = {
        {"%s ส่งหรือพิจารณาไปแล้ว จึงยังไม่เปลี่ยนตามคำตอบเหล่านี้ จนกว่าจะทำต่อและบันทึก\n",
         "%s was sent or decided on: it isn't changed by these answers until you go on and save\n"}};
    static const struct ropa_text from_menu = {
        {"เก็บทุกคำตอบไว้แล้ว ทำต่อได้จากรายการ \"ควรทำก่อน\" เมื่อพิมพ์ ropa\n",
         "Every answer is kept. Go on from the list that ropa alone shows\n"}};
    static const struct ropa_text in_menu = {
        {"เก็บทุกคำตอบไว้แล้ว ทำต่อได้จาก \"ควรทำก่อน\" หรือ ร่าง (r) ในเมนู\n",
         "Every answer is kept. Go on from what is to be done first, or drafts (r) in the menu\n"}};
    static const struct ropa_text done_in_menu = {{"บันทึกแล้ว %s  (%s)\n", "Saved %s  (%s)\n"}};
    const char *ref = ropa_record_ref(s->rec);
    char *command = edit_command(s);
    bool saved = ropa_form_saved(s->form), as_was = saved && ropa_record_rev(s->rec) == s->rev;
    size_t answers, values;
    char took[240];
    ropa_form_counts(s->form, &answers, &values);
    cli_form_effort(s->cli, s->form, took, sizeof took);
    if (as_was && !answers)
        cli_print(s->cli->out, cli_say(s->cli, &same), ref);
    else if (saved && !as_was && s->cli->menu)
        cli_print(s->cli->out, cli_say(s->cli, &done_in_menu), ref, took);
    else if (saved && !as_was)
        cli_print(s->cli->out, cli_say(s->cli, &done), ref, took, command ? command : "");
    else if ((*ref && !s->cli->menu) || !s->cli->ask)
        cli_print(s->cli->out, cli_say(s->cli, &kept), command ? command : "");
    else
        cli_print(s->cli->out, cli_say(s->cli, s->cli->menu ? &in_menu : &from_menu));
    if (*ref && ropa_form_waits(s->form) && !s->final)
        cli_print(s->cli->out, cli_say(s->cli, &waits), ref);
    free(command);
}

static void stopped(struct session *s) {
    static const struct ropa_text none = {
        {"ยังไม่มีคำตอบ จึงไม่มีอะไรให้เก็บ\n", "Nothing was answered, nothing is kept\n"}};
    struct ropa_err err = {0};
    size_t answers, values;
    ropa_form_counts(s->form, &answers, &values);
    fputc('\n', s->cli->out);
    s->status = s->final ? CLI_FINDINGS : s->status;
    bool none_given = (s->chosen || s->proposed) && !answers;
    if (none_given && ropa_form_drop(s->form, &err))
        s->status = cli_fail(s->cli, &err);
    else if (none_given || !ropa_record_uid(s->rec)[0])
        cli_print(s->cli->out, cli_say(s->cli, &none));
    else if (ropa_form_stop(s->form, &err))
        s->status = cli_fail(s->cli, &err);
    else
        say_kept(s);
    cli_form_window(s->cli, s->form);
}

static void saved(struct session *s) {
    static const struct ropa_text done = {{"บันทึกแล้ว %s  (%s)\n", "Saved %s  (%s)\n"}};
    static const struct ropa_text draft = {
        {"เก็บเป็นร่าง เพราะยังขาดข้อที่ใช้ออกรหัส ทำต่อด้วย  %s\n",
         "Kept as a draft: what its reference is made of is still missing. Go on with: %s\n"}};
    static const struct ropa_text in_drafts = {
        {"เก็บเป็นร่าง เพราะยังขาดข้อที่ใช้ออกรหัส ทำต่อได้จาก ร่าง (r) ในเมนู\n",
         "Kept as a draft: what its reference is made of is still missing. Go on from drafts (r) in the menu\n"}};
    static const struct ropa_text same = {
        {"ไม่มีอะไรเปลี่ยน %s อยู่ตามเดิม\n", "Nothing changed, %s is as it was\n"}};
    struct ropa_err err = {0};
    char took[240];
    cli_form_effort(s->cli, s->form, took, sizeof took);
    enum ropa_status st = ropa_form_commit(s->form, &err);
    char *command = edit_command(s);
    if (st == ROPA_E_BOTH && !(st = cli_form_decide(s->cli, s->form, s->rec, &s->stop, &err)))
        st = ropa_form_commit(s->form, &err);
    if (st)
        s->status = cli_fail(s->cli, &err);
    else if (s->rev && ropa_record_rev(s->rec) == s->rev)
        cli_print(s->cli->out, cli_say(s->cli, &same), ropa_record_ref(s->rec));
    else if (ropa_record_rev(s->rec))
        cli_print(s->cli->out, cli_say(s->cli, &done), ropa_record_ref(s->rec), took);
    else if (s->cli->menu)
        cli_print(s->cli->out, cli_say(s->cli, &in_drafts));
    else
        cli_print(s->cli->out, cli_say(s->cli, &draft), command ? command : "");
    free(command);
    cli_form_window(s->cli, s->form);
}

/* Save and leave; with --final only what has no errors: those are mended now. True when the form is left. */
static bool finish(struct session *s) {
    if (s->final && cli_show_errors(s->cli, s->rec)) {
        s->status = CLI_FINDINGS;
        return false;
    }
    s->status = CLI_DONE;
    saved(s);
    return true;
}

static void help_at_end(struct session *s) {
    static const struct ropa_text help = {
        {"Enter บันทึกและออก · เลขข้อหรือคำในชื่อข้อ เปิดข้อนั้น · + เพิ่มวัตถุประสงค์ ข้อมูล ผู้รับ หรือแถวอื่นอีกรายการ · ไป เลือกส่วน · < ย้อน · v ดูทั้งหมด · ! ยังขาดอะไร · q หยุดไว้ก่อน ทำต่อภายหลังได้",
         "Enter saves and leaves · a number or a word opens a question · + adds one more purpose, recipient or other row · g parts · < back · v view all · ! missing · q stop, to go on "
         "later"}};
    cli_screen_text(s->cli, cli_say(s->cli, &help), 1, 1);
}

/* Enter saves; a number or a word opens a field again; the words that move about are those of every question. True: the form is left. */
static bool at_end(struct session *s) {
    static const struct ropa_text ask[2] = {
        {{" บันทึก (Enter)  แก้ข้อใด (เลขข้อ หรือคำในชื่อข้อ)  ดูทั้งหมด (v)  ยังขาดอะไร (!) > ",
          " save (Enter)  change (number or word)  view all (v)  missing (!) > "}},
        {{" บันทึก (Enter)  แก้ข้อใด (เลขหรือคำ)  เพิ่มแถว (+)  ดูทั้งหมด (v)  ยังขาดอะไร (!) > ",
          " save (Enter)  change (number, word)  add a row (+)  view all (v)  missing (!) > "}}};
    static const struct ropa_text no_question = {
        {"ตรงนี้ไม่มีข้อให้ตอบ เปิดข้อนั้นก่อน (เลขข้อ หรือคำในชื่อข้อ)",
         "There is no question here; open one first (its number, or a word of its name)"}};
    struct ropa_err err = {0};
    const char *rest = "";
    cli_said_show_beside(&s->said);
    cli_said_forget(&s->said);
    char *line = cli_term_line(s->cli, cli_say(s->cli, &ask[has_rows(s->rec)]), NULL);
    bool left = false;
    switch (act_between(line, &rest)) {
    case FORM_STOP:
        s->stop = true;
        break;
    case FORM_ALL:
        cli_summary_all(s->cli, s->form);
        break;
    case FORM_MISSING:
        cli_summary_missing(s->cli, s->form, s->rec);
        break;
    case FORM_BACK:
        result(s, ropa_form_back(s->form, &err), &err);
        break;
    case FORM_GO:
        go(s, rest);
        break;
    case FORM_HELP:
        help_at_end(s);
        break;
    case FORM_LATER:
    case FORM_CLEAR:
    case FORM_NA:
        cli_screen_text(s->cli, cli_say(s->cli, &no_question), 1, 3);
        break;
    case FORM_ANSWER:
        if (!*line) {
            left = finish(s);
        } else {
            jump_to(s, line, true);
            s->shown_rec = NULL;
        }
    }
    free(line);
    return left;
}

/* Leaving a section saves what it says, where the record may be changed so: that is said when it happens. */
static void tell_saved(struct session *s, int64_t before) {
    static const struct ropa_text text = {{"บันทึกคำตอบถึงตรงนี้ลง %s แล้ว", "The answers so far are saved in %s"}};
    char line[200];
    if (ropa_record_rev(s->rec) == before || !ropa_form_saved(s->form) || s->stop)
        return;
    cli_format(line, sizeof line, cli_say(s->cli, &text), ropa_record_ref(s->rec));
    if (s->cli->redraws)
        cli_said_next(&s->said, line);
    else
        cli_screen_text(s->cli, line, 1, 3);
}

static void run(struct session *s) {
    bool summary = true;
    for (;;) {
        int64_t rev = ropa_record_rev(s->rec);
        cli_form_window(s->cli, s->form);
        const struct ropa_question *q = ropa_form_question(s->form);
        if (q) {
            summary = true;
            if (!q->likely || !agree(s))
                step(s, q);
            tell_saved(s, rev);
        } else {
            cli_said_show_last(&s->said);
            if (summary)
                cli_summary(s->cli, s->form, s->rec);
            summary = false;
            if (at_end(s))
                return;
        }
        if (s->stop) {
            stopped(s);
            return;
        }
    }
}

static void welcome(struct session *s, bool resumed) {
    static const struct ropa_text hint = {
        {"พิมพ์ ? ดูคำอธิบาย · กลับ · ข้าม · ล้าง · ไป · หยุด   (ทุกคำตอบเก็บไว้ทันที)",
         "? help · < back · > later · - clear · g go to · q stop   (every answer is kept at once)"}};
    static const struct ropa_text again = {{"ทำต่อจากที่ค้างไว้", "Going on where it stopped"}};
    if (resumed)
        cli_screen_text(s->cli, cli_say(s->cli, &again), 1, 1);
    cli_screen_faint(s->cli, true);
    cli_screen_text(s->cli, cli_say(s->cli, &hint), 1, 1);
    cli_screen_faint(s->cli, false);
}

/* The places of the set first, in their order; what can't be asked of the record is left out. */
static void go_to_each(struct ropa_form *form, const char *set) {
    for (size_t i = ropa_set_count(set); i-- > 0;) {
        char *path = ropa_set_item(set, i);
        if (path)
            ropa_form_jump(form, path, NULL);
        free(path);
    }
}

int cli_form(struct cli *cli, struct ropa_record *rec, const struct cli_asking *how) {
    struct session s = {.cli = cli,
                        .said.cli = cli,
                        .rec = rec,
                        .status = CLI_DONE,
                        .final = how->final,
                        .rev = ropa_record_rev(rec)};
    struct ropa_err err = {0};
    if (ropa_form_begin(cli->reg, rec, how->open, how->all, &s.form, &err))
        return cli_fail(cli, &err);
    char unit[37];
    if (cli_me_own_unit(cli, unit))
        ropa_form_for_unit(s.form, unit);
    bool draft = ropa_form_resumed(s.form);
    /* what was chosen is kept as what is typed: a window closed at the first question takes it nowhere */
    s.chosen = !draft && !ropa_record_rev(rec) && ropa_record_get(rec, ropa_record_entity(rec)->title);
    if (s.chosen && ropa_form_keep(s.form, &err)) {
        ropa_form_free(s.form);
        return cli_fail(cli, &err);
    }
    s.proposed = !draft && ropa_record_rev(rec) && !ropa_form_saved(s.form);
    if (how->final)
        ropa_form_hold(s.form);
    if (cli->ask && !how->all)
        ropa_form_likely_last(s.form);
    if (cli->ask && !how->all && s.chosen && how->open && ropa_form_brought(s.form, &err)) {
        ropa_form_free(s.form);
        return cli_fail(cli, &err);
    }
    if (how->open && ropa_record_rev(rec)) /* of a record that is there these are what it is opened for */
        go_to_each(s.form, how->open);
    cli_form_others(cli, rec);
    if (ropa_form_waits(s.form))
        cli_tell_sent(cli, rec);
    cli_form_window(cli, s.form);
    const bool empty = !cli_page_used();
    welcome(&s, draft);
    fflush(cli->out);
    s.hint = empty && !draft ? cli_page_used() : 0;
    if (draft)
        cli_form_decide(cli, s.form, s.rec, &s.stop, &err);
    if (s.stop)
        stopped(&s);
    else
        run(&s);
    ropa_form_free(s.form);
    free(s.refused);
    cli_said_forget(&s.said);
    free(s.breath);
    while (s.n_alike)
        free(s.alike[--s.n_alike].text);
    return s.status;
}
