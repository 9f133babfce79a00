/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Registers of the forms in circulation, known by their headings: what a layout shows in a column is what the column is read as,
 * however its cells put it (layout_view.c says how we do).
 */
#include "base/buf.h"
#include "base/err.h"
#include "exchange/sheet/layout_view.h"
#include "import/import_table.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/storage.h"
#include "model/nouns/transfer.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OF_TEN = 7 /* columns of a layout that must be there for it to be that one */ };

/* ---- which layout ---- */

char *rp_import_heading_key(const char *heading) {
    const char *own = strstr(heading, " / ");
    char *key = ropa_text_fold(own ? own + 3 : heading), *to = key;
    for (const char *p = key ? key + strspn(key, "0123456789. ") : NULL; p && *p; p++)
        if (!strchr(" \n\r\t", *p))
            *to++ = *p;
    if (to)
        *to = '\0';
    return key;
}

/* What a column of a layout is called in each language, as rp_import_heading_key() says it. */
struct called {
    char *in[2];
    bool taken; /* by a column of the table */
};

static bool is_called(const struct called *c, const char *key) {
    return *key && (!strcmp(c->in[ROPA_TH], key) || !strcmp(c->in[ROPA_EN], key));
}

/* The sheet's columns' names. False: no memory. */
static bool call(const struct rp_layout_sheet *sheet, struct called *all) {
    bool good = true;
    for (size_t c = 0; c < sheet->n_columns; c++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            good &= (all[c].in[lang] = rp_import_heading_key(
                         sheet->columns[c].heads[sheet->columns[c].n_heads - 1].in[lang])) != NULL;
    return good;
}

/* The layout's column for each of the table's, in `of` (-1 none); how many. */
static size_t match(struct rp_import_table *t, const struct rp_layout_sheet *sheet, long *of) {
    struct called *all = calloc(sheet->n_columns + 1, sizeof *all);
    bool good = all && call(sheet, all);
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++) {
        char *key = good ? rp_import_heading_key(t->columns[i].heading) : NULL;
        good = key != NULL;
        of[i] = -1;
        for (size_t c = 0; key && c < sheet->n_columns && of[i] < 0; c++)
            if (!all[c].taken && is_called(&all[c], key))
                of[i] = (long)c;
        if (of[i] >= 0)
            all[of[i]].taken = true;
        n += of[i] >= 0;
        free(key);
    }
    for (size_t c = 0; all && c < sheet->n_columns; c++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            free(all[c].in[lang]);
    free(all);
    t->imp->account->bad |= !good;
    return n;
}

static bool is_record_of(const struct ropa_field *f) {
    return f && (f->kind == ROPA_REF || f->kind == ROPA_REFS);
}

/* A column whose place takes the cell as it is; others go through what they show. */
static void take_column(struct rp_import_table *t, struct rp_import_column *c, const struct rp_shown *shown) {
    const struct ropa_place *p = &shown->place;
    bool ours = p->root == t->imp->ent && (shown->view || !is_record_of(ropa_place_field(p)));
    c->shown = ours ? shown : NULL;
    c->place = (struct ropa_place){0};
    if (ours && !shown->view && shown->extra == ROPA_NO_FIELD)
        c->place = *p;
}

enum ropa_status rp_import_load_layout(struct rp_import *imp, const char *name, struct rp_layout **out,
                                       struct ropa_err *err) {
    char file[64], *text = NULL;
    snprintf(file, sizeof file, "layouts/%s.json", name);
    enum ropa_status s = rp_template_read(imp->reg, file, &text, err);
    if (!s)
        s = rp_layout_parse(text, out, err);
    free(text);
    return s;
}

enum ropa_status rp_import_layout(struct rp_import_table *t, struct ropa_err *err) {
    static const char *const names[] = {"controller31", "processor28", "combined34"};
    size_t most = 0;
    long *of = calloc(t->n + 1, sizeof *of);
    enum ropa_status s = of ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < sizeof names / sizeof *names && !s && !t->map && rp_conduct(t->imp->ent)->entry;
         i++) {
        struct rp_layout *l = NULL;
        s = rp_import_load_layout(t->imp, names[i], &l, err);
        size_t n = s ? 0 : match(t, &l->sheets[0], of);
        if (n <= most || n * 10 < l->sheets[0].n_columns * OF_TEN) {
            rp_layout_free(l);
            continue;
        }
        most = n;
        rp_layout_free(t->layout);
        t->layout = l;
    }
    if (!s && t->layout) {
        const struct rp_layout_sheet *sheet = &t->layout->sheets[0];
        match(t, sheet, of);
        for (size_t i = 0; i < t->n; i++)
            if (of[i] >= 0)
                take_column(t, &t->columns[i], &sheet->columns[of[i]].path);
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (!strcmp(t->layout->name, names[i]))
                t->imp->account->result.layout = names[i];
    }
    free(of);
    return s;
}

/* ---- what a cell of it says ---- */

struct said {
    struct rp_import_table *t;
    const struct rp_shown *shown;
    size_t cell, line;
    struct rp_buf *more; /* what a text of one line is told beside a list, joined */
};

static struct ropa_place at(const struct said *s, size_t field) {
    struct ropa_place p = s->shown->place;
    p.field = field;
    return p;
}

/* What a record is called is which one is meant. */
struct ropa_place rp_import_meant(struct ropa_place p) {
    bool name = p.ref != ROPA_NO_FIELD && p.rows == ROPA_NO_FIELD && p.field == ropa_place_entity(&p)->title;
    return name ? rp_place_own(p.root, p.ref) : p;
}

static void put(const struct said *s, size_t field, const char *text) {
    struct ropa_place p = rp_import_meant(at(s, field));
    rp_group_entry(&s->t->group, s->cell, &p, NULL, s->line, 0, text);
}

/* Whether `text` is a word of the field's list: its code, its label or a term of the office. */
static bool is_word(const struct said *s, size_t field, const char *text) {
    struct ropa_place p = at(s, field);
    const struct ropa_field *f = &ropa_place_entity(&p)->fields[field];
    char *value = NULL;
    bool word = f->vocab && !ropa_value_parse(f, text, s->t->imp->reg->view, &value, NULL) && value;
    free(value);
    return word;
}

typedef void line_fn(const struct said *s, const char *line, size_t i);

/* Each line of the cell that says something, trimmed; `ends` parts them. */
static void each_line(const struct said *s, const char *text, const char *ends, line_fn *each) {
    for (size_t i = 0; *text; text += *text != '\0') {
        size_t n = strcspn(text, ends);
        char *piece = strndup(text, n), *line = piece ? rp_word_trim(piece) : NULL;
        s->t->group.bad |= !line;
        if (line && *line && !rp_import_is_open(line, &s->t->group.bad))
            each(s, line, i++);
        free(piece);
        free(line);
        text += n;
    }
}

/* A set and what adds to it in other words; a text without a list has the first line. */
static void put_more(const struct said *s, const char *line, size_t i) {
    struct ropa_place p = at(s, s->shown->place.field);
    bool first = is_word(s, p.field, line) ||
                 (!ropa_place_field(&p)->vocab && !i && !is_word(s, s->shown->extra, line));
    struct ropa_place extra = at(s, s->shown->extra);
    if (first || ropa_place_field(&extra)->kind != ROPA_TEXT)
        put(s, first ? p.field : s->shown->extra, line);
    else
        rp_buf_printf(s->more, "%s%s", s->more->n ? ", " : "", line);
}

static void put_source(const struct said *s, const char *line, size_t i) {
    (void)i;
    put(s, is_word(s, ACT_SOURCE_TYPES, line) ? ACT_SOURCE_TYPES : ACT_SOURCE_DETAIL, line);
}

/* The basis of s.24; behind "มาตรา 26:", or where it is one of those, that of s.26. */
static void put_basis(const struct said *s, const char *line, size_t i) {
    const char *colon =
        strncmp(line, "มาตรา 26", strlen("มาตรา 26")) && strncmp(line, "s.26", 4) ? NULL : strchr(line, ':');
    const char *ground = colon ? colon + 1 + strspn(colon + 1, " ") : line;
    bool s26 = colon || (!is_word(s, PUR_LAWFUL_BASIS, line) && is_word(s, PUR_S26_GROUND, line));
    (void)i;
    put(s, s26 ? PUR_S26_GROUND : PUR_LAWFUL_BASIS, s26 ? ground : line);
}

static void put_kind(const struct said *s, const char *line, size_t i) {
    if (i || is_word(s, ACT_SENSITIVE_CATEGORIES, line))
        put(s, ACT_SENSITIVE_CATEGORIES, line);
}

/* "สื่อ: ที่เก็บ", one of them, or a place alone. */
static void put_storage(const struct said *s, const char *line, size_t i) {
    const char *colon = strstr(line, ": ");
    char *medium = strndup(line, colon ? (size_t)(colon - line) : strlen(line));
    bool known = medium && is_word(s, STO_STORAGE_MEDIUM, medium);
    (void)i;
    s->t->group.bad |= !medium;
    if (known)
        put(s, STO_STORAGE_MEDIUM, medium);
    if (medium && !(known && !colon))
        put(s, STO_STORAGE_LOCATION, known ? colon + 2 : line);
    free(medium);
}

/* "ผู้รับ: วัตถุประสงค์"; a kind of recipient stands for one without a name. */
static void put_recipient(const struct said *s, const char *line, size_t i) {
    const char *colon = strstr(line, ": ");
    char *name = strndup(line, colon ? (size_t)(colon - line) : strlen(line));
    (void)i;
    s->t->group.bad |= !name;
    if (name)
        put(s, is_word(s, RCP_RECIPIENT_TYPE, name) ? RCP_RECIPIENT_TYPE : RCP_RECIPIENT_NAME, name);
    if (colon)
        put(s, RCP_RECIPIENT_PURPOSE, colon + 2);
    free(name);
}

static void put_country(const struct said *s, const char *text) {
    size_t yes = strlen("มี");
    bool *bad = &s->t->group.bad;
    char *word = rp_word_trim(text), *country = NULL;
    const char *open = word ? strchr(word, '(') : NULL;
    *bad |= !word;
    bool na = word && rp_import_is_na(word);
    if (na || (word && rp_word_names_none(word, bad))) {
        struct ropa_place p = rp_place_own(s->t->imp->ent, s->shown->place.rows);
        char *none = na ? rp_strdup(word) : rp_import_none_reason(s->t->imp, word);
        *bad |= !none;
        if (none)
            rp_group_entry(&s->t->group, s->cell, &p, NULL, s->line, 0, none);
        free(none);
    } else if (word && !strncmp(word, "มี", yes) && (!word[yes] || strchr(" (", word[yes]))) {
        country = open ? strndup(open + 1, strcspn(open + 1, ")")) : NULL;
        if (country)
            put(s, XFR_XB_COUNTRY, country);
        else
            rp_group_leave(&s->t->group, s->cell, "ตอบว่ามี แต่ไฟล์ไม่ได้บอกประเทศ",
                           "it says yes, but not to which country");
    } else if (word && *word && !rp_import_is_open(word, bad) && !rp_word_is_unknown(word, bad)) {
        put(s, XFR_XB_COUNTRY, word);
    }
    free(country);
    free(word);
}

static bool is_tick(const char *text) {
    static const char *const ticks[] = {"✓", "✔", "/", "x", "X", "ü", "●", "มี", "ใช่", "yes"};
    for (size_t i = 0; i < sizeof ticks / sizeof *ticks; i++)
        if (!strcmp(text, ticks[i]))
            return true;
    return false;
}

static void put_tick(const struct said *s, const char *text) {
    char *word = rp_word_trim(text);
    s->t->group.bad |= !word;
    if (word && is_tick(word))
        put(s, ACT_SOURCE_TYPES, "self");
    else if (word && *word && !rp_import_is_open(word, &s->t->group.bad) &&
             !rp_word_is_none(word, &s->t->group.bad))
        put(s, ACT_SOURCE_DETAIL, word);
    free(word);
}

/* Views of which each line of the cell is read by itself; others have a function for the whole. */
static const struct {
    const char *name;
    line_fn *line;
    void (*whole)(const struct said *s, const char *text);
    size_t reads[3];
} views[] = {
    {"@kind", put_kind, NULL, {ACT_SENSITIVE_CATEGORIES, ROPA_NO_FIELD, ROPA_NO_FIELD}},
    {"@source_other", put_source, NULL, {ACT_SOURCE_TYPES, ACT_SOURCE_DETAIL, ROPA_NO_FIELD}},
    {"@source_self", NULL, put_tick, {ACT_SOURCE_TYPES, ACT_SOURCE_DETAIL, ROPA_NO_FIELD}},
    {"@basis", put_basis, NULL, {PUR_LAWFUL_BASIS, PUR_S26_GROUND, ROPA_NO_FIELD}},
    {"@country", NULL, put_country, {XFR_XB_COUNTRY, ROPA_NO_FIELD, ROPA_NO_FIELD}},
    {"@place", put_storage, NULL, {STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION, ROPA_NO_FIELD}},
    {"@paper_place", put_storage, NULL, {STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION, ROPA_NO_FIELD}},
    {"@electronic_place", put_storage, NULL, {STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION, ROPA_NO_FIELD}},
    {"@inside", put_recipient, NULL, {RCP_RECIPIENT_NAME, RCP_RECIPIENT_PURPOSE, ROPA_NO_FIELD}},
    {"@outside", put_recipient, NULL, {RCP_RECIPIENT_NAME, RCP_RECIPIENT_PURPOSE, ROPA_NO_FIELD}},
};

void rp_import_shown(struct rp_import_table *t, const struct rp_shown *shown, size_t cell, size_t line,
                     const char *text) {
    struct rp_buf more = {0};
    const struct said s = {t, shown, cell, line, &more};
    const char *ends = strpbrk(text, ";\n") ? ";\n\r" : ",";
    if (!shown->view) {
        each_line(&s, text, ends, put_more);
        if (more.n)
            put(&s, shown->extra, more.p);
        t->group.bad |= more.bad;
        rp_buf_free(&more);
        return;
    }
    for (size_t i = 0; i < sizeof views / sizeof *views; i++)
        if (!strcmp(views[i].name, shown->view->name)) {
            if (views[i].line)
                each_line(&s, text, "\n\r", views[i].line);
            else
                views[i].whole(&s, text);
            return;
        }
    if (strcmp(shown->view->name, "@no") != 0)
        rp_group_leave(&t->group, cell, "ช่องนี้โปรแกรมคิดให้จากช่องอื่น", "this is worked out from other fields");
}

size_t rp_import_shown_places(const struct rp_shown *shown, struct ropa_place out[4]) {
    size_t n = 0;
    if (!shown->view) {
        out[n++] = rp_import_meant(shown->place);
        out[n] = shown->place;
        out[n++].field = shown->extra;
        return n;
    }
    for (size_t i = 0; i < sizeof views / sizeof *views; i++)
        for (size_t k = 0; k < 3 && !strcmp(views[i].name, shown->view->name); k++)
            if (views[i].reads[k] != ROPA_NO_FIELD) {
                out[n] = shown->place;
                out[n++].field = views[i].reads[k];
            }
    if (!strcmp(shown->view->name, "@country"))
        out[n++] = rp_place_own(shown->place.root, shown->place.rows);
    return n;
}
