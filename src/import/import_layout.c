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
#include "model/nouns/organisation.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/storage.h"
#include "model/nouns/transfer.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    OF_TEN = 7,    /* columns of a layout that must be there for it to be that one */
    WIDEST = 1000, /* columns of a table that may be one */
    OF_CARDS = 4   /* labels of cards, which leave out what isn't there */
};

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

static const char *const names[] = {"controller31", "processor28", "combined34", "card"};
enum { NAMES = sizeof names / sizeof *names };

/* The forms, each read once. */
struct forms {
    struct rp_layout *all[NAMES];
    char **keys
        [NAMES]; /* what each of their columns is called in both languages, as rp_import_heading_key() says it; "": ours */
    size_t n[NAMES];       /* such keys */
    size_t columns[NAMES]; /* that are the form's own */
};

static void free_forms(struct forms *forms) {
    for (size_t i = 0; i < NAMES; i++) {
        for (size_t k = 0; k < forms->n[i]; k++)
            free(forms->keys[i][k]);
        free(forms->keys[i]);
        rp_layout_free(forms->all[i]);
    }
}

static enum ropa_status read_form(struct rp_import *imp, struct forms *forms, size_t i,
                                  struct ropa_err *err) {
    enum ropa_status s = rp_import_load_layout(imp, names[i], &forms->all[i], err);
    const struct rp_layout_sheet *sheet = s ? NULL : &forms->all[i]->sheets[0];
    size_t n = s ? 0 : 2 * sheet->n_printed;
    if (!s && !(forms->keys[i] = calloc(n + 1, sizeof *forms->keys[i])))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t k = 0; k < n; k++) {
        const struct rp_layout_column *c = &sheet->columns[k / 2];
        bool ours = rp_shown_whose(&c->path);
        if (!(forms->keys[i][k] = rp_import_heading_key(ours ? "" : c->heads[c->n_heads - 1].in[k % 2])))
            return rp_err(err, ROPA_E_NOMEM, NULL);
        forms->n[i]++;
        forms->columns[i] += !ours && k % 2;
    }
    return s;
}

static bool is_same(const struct rp_shown *a, const struct rp_shown *b) {
    return a->place.root == b->place.root && a->view == b->view && a->extra == b->extra &&
           !ropa_place_order(&a->place, &b->place);
}

/* Whether column `c` of form `f` is called `key`, which is as rp_import_heading_key() says it. */
static bool is_called(const struct forms *forms, size_t f, size_t c, const char *key) {
    char *const *own = &forms->keys[f][2 * c];
    return *key && (!strcmp(own[ROPA_TH], key) || !strcmp(own[ROPA_EN], key));
}

/* By its own heading; with `others` by that of a column of another form which shows the same: who fills one form in copies from another. */
static bool is_meant(const struct forms *forms, size_t form, size_t c, const char *key, bool others) {
    const struct rp_shown *path = &forms->all[form]->sheets[0].columns[c].path;
    bool meant = is_called(forms, form, c, key);
    for (size_t f = 0; f < NAMES && others && !meant; f++) {
        const struct rp_layout_sheet *sheet = &forms->all[f]->sheets[0];
        for (size_t i = 0; i < sheet->n_printed && !meant; i++)
            meant = is_called(forms, f, i, key) && is_same(&sheet->columns[i].path, path);
    }
    return meant;
}

/* Whether a column of any form is called so. */
static bool is_known(const struct forms *forms, const char *key) {
    bool known = false;
    for (size_t f = 0; f < NAMES && !known; f++)
        for (size_t c = 0; 2 * c < forms->n[f] && !known; c++)
            known = is_called(forms, f, c, key);
    return known;
}

/* The form's column for each of the table's, in `of` (-1 none); how many. Its own names come first. */
static size_t match(struct rp_import_table *t, const struct forms *forms, size_t form, long *of) {
    const struct rp_layout_sheet *sheet = &forms->all[form]->sheets[0];
    bool *taken = calloc(sheet->n_printed + 1, sizeof *taken), bad = !taken;
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        of[i] = -1;
    for (int others = 0; others < 2 && taken; others++) {
        for (size_t i = 0; i < t->n; i++) {
            char *key = of[i] < 0 ? rp_import_heading_key(t->columns[i].heading) : NULL;
            bad |= of[i] < 0 && !key;
            bool known = key && (!others || is_known(forms, key)); /* most headings are no form's */
            for (size_t c = 0; known && c < sheet->n_printed && of[i] < 0; c++)
                if (!taken[c] && is_meant(forms, form, c, key, others)) {
                    of[i] = (long)c;
                    taken[c] = true;
                    n++;
                }
            free(key);
        }
    }
    free(taken);
    t->imp->account->bad |= bad;
    return n;
}

static bool is_record_of(const struct ropa_field *f) {
    return f && (f->kind == ROPA_REF || f->kind == ROPA_REFS);
}

/* Who the controller is: the office itself, which a register says once. */
static bool is_controller(const struct ropa_place *p) {
    return p->root == &rp_organisation && rp_place_is(p, ORG_CONTROLLER_NAME);
}

/* A column whose place takes the cell as it is; others go through what they show. */
static void take_column(struct rp_import_table *t, struct rp_import_column *c, const struct rp_shown *shown) {
    const struct ropa_place *p = &shown->place;
    bool told = shown->view || shown->extra != ROPA_NO_FIELD || !is_record_of(ropa_place_field(p)),
         ours = (p->root == t->imp->ent && told) || is_controller(p);
    c->shown = ours ? shown : NULL;
    c->place = (struct ropa_place){0};
    if (ours && !shown->view && shown->extra == ROPA_NO_FIELD && p->root == t->imp->ent)
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

/*
 * The form that most of the headings are of, or that is said to be; NAMES: none. Columns that say whose a row is are none of the form's:
 * only our own tables have them.
 */
static size_t choose(struct rp_import_table *t, const struct forms *forms, long *of) {
    size_t most = 0, chosen = NAMES;
    const char *said = t->imp->how->layout;
    for (size_t i = 0; i < NAMES; i++) {
        bool named = said && !strcmp(said, names[i]);
        size_t n = said && !named ? 0 : match(t, forms, i, of);
        bool enough = named || (t->pairs ? n >= OF_CARDS : n * 10 >= forms->columns[i] * OF_TEN);
        if (n <= most || !enough)
            continue;
        most = n;
        chosen = i;
    }
    return chosen;
}

enum ropa_status rp_import_layout(struct rp_import_table *t, struct ropa_err *err) {
    struct forms forms = {{0}};
    if ((t->map && !t->pairs) || !rp_conduct(t->imp->ent)->entry || t->n > WIDEST)
        return ROPA_OK; /* of cards a map has only the labels that are no form's */
    long *of = calloc(t->n + 1, sizeof *of);
    enum ropa_status s = of ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < NAMES && !s; i++)
        s = read_form(t->imp, &forms, i, err);
    size_t form = s ? NAMES : choose(t, &forms, of);
    if (form < NAMES) {
        rp_layout_free(t->layout);
        t->layout = forms.all[form];
        const struct rp_layout_sheet *sheet = &t->layout->sheets[0];
        match(t, &forms, form, of);
        for (size_t i = 0; i < t->n; i++)
            if (of[i] >= 0 && !t->columns[i].map)
                take_column(t, &t->columns[i], &sheet->columns[of[i]].path);
        t->imp->account->result.layout = names[form];
        forms.all[form] = NULL;
        s = rp_register_first(t->imp->reg, &rp_organisation, &t->own.organisation, err);
    }
    free_forms(&forms);
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

/* Whether the register has a record of that name. */
static bool names_party(const struct said *s, const char *line) {
    char uid[37];
    return !rp_import_find(s->t->imp, ropa_place_field(&s->shown->place)->of, line, uid, NULL);
}

/*
 * Under "ชื่อเจ้าของข้อมูลส่วนบุคคล" stands who the controller is, as the form means it, or whose data it is, as its words say. The
 * first is the office, and known; the second is kept where the list of people has it.
 */
static void put_owner(const struct said *s, const char *text) {
    struct rp_import_table *t = s->t;
    char *word = rp_word_trim(text), *value = NULL;
    const char *now = t->own.organisation ? ropa_record_get(t->own.organisation, ORG_CONTROLLER_NAME) : NULL;
    bool *bad = &t->group.bad, says = word && *word && !rp_import_is_open(word, bad), office = false;
    struct ropa_place p = rp_place_own(t->imp->ent, ACT_SUBJECT_CATEGORIES);
    *bad |= !word;
    if (says)
        office = now && rp_import_is_called(now, word, bad);
    if (office) {
        t->group.cells[s->cell].says = true;
    } else if (says && !ropa_value_parse(ropa_place_field(&p), word, t->imp->reg->view, &value, NULL) &&
               value) {
        rp_group_entry(&t->group, s->cell, &p, NULL, s->line, 0, word);
    } else if (says) {
        struct rp_buf th = {0}, en = {0};
        rp_buf_printf(&th, "ผู้ควบคุมข้อมูลส่วนบุคคลของทะเบียนนี้คือ \"%s\" ถ้าหมายถึงกลุ่มเจ้าของข้อมูล โปรดกรอกที่ช่องนั้น",
                      now ? now : "");
        rp_buf_printf(
            &en,
            "the controller of this register is \"%s\"; if people are meant, put them in their own field",
            now ? now : "");
        rp_group_leave(&t->group, s->cell, th.p ? th.p : "", en.p ? en.p : "");
        *bad |= th.bad || en.bad;
        rp_buf_free(&th);
        rp_buf_free(&en);
    }
    free(value);
    free(word);
}

/* A set and what adds to it in other words; a text without a list has the first line. */
static void put_more(const struct said *s, const char *line, size_t i) {
    struct ropa_place p = at(s, s->shown->place.field);
    bool record = is_record_of(ropa_place_field(&p)); /* nobody is made of an address */
    bool first = (!record && is_word(s, p.field, line)) || (record && names_party(s, line)) ||
                 (!record && !ropa_place_field(&p)->vocab && !i && !is_word(s, s->shown->extra, line));
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

/* "ทั่วไป", or "อ่อนไหว" with what of s.26 it is below: the word alone is held against what the record comes to. */
static void put_kind(const struct said *s, const char *line, size_t i) {
    static const char *const ordinary[] = {"ทั่วไป",     "ข้อมูลทั่วไป", "ข้อมูลส่วนบุคคลทั่วไป",
                                           "ordinary", "general",  NULL};
    static const char *const sensitive[] = {"อ่อนไหว",
                                            "ข้อมูลอ่อนไหว",
                                            "ข้อมูลส่วนบุคคลอ่อนไหว",
                                            "อ่อนไหว (ข้อมูลตามมาตรา 26)",
                                            "sensitive",
                                            "sensitive (data of s.26)",
                                            NULL};
    struct rp_cell_read *cell = &s->t->group.cells[s->cell];
    bool *bad = &s->t->group.bad;
    if (!i && rp_word_among(line, ordinary, bad))
        cell->kind = RP_DATA_ORDINARY;
    else if (!i && rp_word_among(line, sensitive, bad))
        cell->kind = RP_DATA_SENSITIVE;
    else
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

/* That there are no rows, with the words that say so. */
static void put_none(const struct said *s, const char *line) {
    struct ropa_place p = rp_place_own(s->t->imp->ent, s->shown->place.rows);
    char *none = rp_import_none_reason(s->t->imp, line);
    s->t->group.bad |= !none;
    if (none)
        rp_group_entry(&s->t->group, s->cell, &p, NULL, s->line, 0, none);
    free(none);
}

/* "ผู้รับ: วัตถุประสงค์"; a kind of recipient stands for one without a name. */
static void put_recipient(const struct said *s, const char *line, size_t i) {
    if (rp_word_names_none(line, &s->t->group.bad)) {
        put_none(s, line);
        return;
    }
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
    bool *bad = &s->t->group.bad;
    char *word = rp_word_trim(text), *country = NULL, *none = NULL;
    bool na = word && rp_import_is_na(word);
    enum rp_country_says says =
        word && *word && !na ? rp_import_country(word, &country, bad) : RP_COUNTRY_OPEN;
    *bad |= !word;
    if (na || says == RP_COUNTRY_NONE) {
        struct ropa_place p = rp_place_own(s->t->imp->ent, s->shown->place.rows);
        none = na ? rp_strdup(word) : rp_import_none_reason(s->t->imp, word);
        *bad |= !none;
        if (none)
            rp_group_entry(&s->t->group, s->cell, &p, NULL, s->line, 0, none);
    } else if (says == RP_COUNTRY_NAMED) {
        put(s, XFR_XB_COUNTRY, country);
    } else if (says != RP_COUNTRY_OPEN) {
        rp_import_leave_country(&s->t->group, s->cell, says);
    }
    free(none);
    free(country);
    free(word);
}

static bool is_tick(const char *text) {
    return rp_word_is_tick(text) || !strcmp(text, "มี") || !strcmp(text, "ใช่") || !strcmp(text, "yes");
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

/* Where "ไม่เกี่ยวข้อง: เหตุผล" in a column of `shown` goes: to the field that may say so, failing that to its rows. False: nowhere. */
static bool none_place(const struct rp_shown *shown, struct ropa_place *to) {
    const struct ropa_field *f;
    *to = shown->place;
    if (!shown->view && (f = ropa_place_field(to)) && f->flags & ROPA_NA_ALLOWED)
        return true;
    if (to->rows == ROPA_NO_FIELD)
        return false;
    *to = rp_place_own(to->root, to->rows);
    return (ropa_place_field(to)->flags & ROPA_NA_ALLOWED) != 0;
}

void rp_import_shown(struct rp_import_table *t, const struct rp_shown *shown, size_t cell, size_t line,
                     const char *text) {
    struct rp_buf more = {0};
    const struct said s = {t, shown, cell, line, &more};
    struct ropa_place none;
    if (rp_import_is_na(text) && none_place(shown, &none)) {
        rp_group_entry(&t->group, cell, &none, NULL, line, 0, text);
        return;
    }
    const char *ends = rp_word_ends(text);
    if (!shown->view && is_controller(&shown->place)) {
        put_owner(&s, text);
        return;
    }
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
    if (strcmp(shown->view->name, "@no") != 0 && !rp_import_is_open(text, &t->group.bad))
        rp_group_leave(&t->group, cell, "ช่องนี้โปรแกรมคิดให้จากช่องอื่น", "this is worked out from other fields");
}

size_t rp_import_shown_places(const struct rp_shown *shown, struct ropa_place out[4]) {
    size_t n = 0;
    if (!shown->view && is_controller(&shown->place)) {
        out[n++] = rp_place_own(&rp_activity, ACT_SUBJECT_CATEGORIES);
        return n;
    }
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
