/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/layout.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/sheet/layout_view.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct ropa_text rp_layout_beside = {
    {"คอลัมน์ที่ไม่พิมพ์พับไว้ทางขวา กด + เหนือหัวคอลัมน์เพื่อเปิดดู",
     "Columns that aren't printed are folded away at the right: press the + above the headings"}};

/* ---- paths ---- */

/* "purpose.@basis": a view of what stands before it. */
static enum ropa_status parse_view(const char *text, const char *name, const struct ropa_entity *ent,
                                   struct rp_shown *out, struct ropa_err *err) {
    char *lead = strndup(text, (size_t)(name - text));
    enum ropa_status s =
        lead ? rp_place_around(ent, lead, true, &out->place, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(lead);
    if (!s && !(out->view = rp_layout_view_find(name, ropa_place_entity(&out->place)))) {
        struct rp_buf th = {0}, en = {0};
        rp_buf_str(&th, " ที่มีคือ ");
        rp_buf_str(&en, "; there are ");
        rp_layout_views_called(ropa_place_entity(&out->place), &th);
        rp_layout_views_called(ropa_place_entity(&out->place), &en);
        s = rp_err(err, th.bad || en.bad ? ROPA_E_NOMEM : ROPA_E_FIELD, text);
        rp_err_hint(err, th.p ? th.p : "", en.p ? en.p : "");
        rp_buf_free(&th);
        rp_buf_free(&en);
    }
    return s;
}

/* "data_elements+data_elements_other": the field, and the one beside it that adds to it. */
static enum ropa_status parse_field(const char *text, const struct ropa_entity *ent, struct rp_shown *out,
                                    struct ropa_err *err) {
    size_t n = strcspn(text, "+");
    char *field = strndup(text, n);
    struct ropa_place extra;
    enum ropa_status s =
        field ? rp_place_around(ent, field, false, &out->place, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(field);
    if (s || !text[n])
        return s;
    s = ropa_place_parse(ropa_place_entity(&out->place), text + n + 1, &extra, err);
    if (!s && (!rp_place_is(&extra, extra.field) || extra.field >= extra.root->n_fields))
        s = rp_err(err, ROPA_E_FIELD, text + n + 1);
    out->extra = s ? ROPA_NO_FIELD : extra.field;
    return s;
}

/* What stands beside the fields of a record, which the view of that name shows. */
static void see_beside(struct rp_shown *out) {
    char name[64];
    const struct ropa_field *f = rp_beside(out->place.field);
    const struct ropa_entity *ent = ropa_place_entity(&out->place);
    if (!f || ent->row || out->extra != ROPA_NO_FIELD)
        return;
    snprintf(name, sizeof name, "@%s", f->code);
    if ((out->view = rp_layout_view_find(name, ent)))
        out->place.field = ROPA_NO_FIELD;
}

enum ropa_status rp_shown_parse(const char *text, const struct ropa_entity *ent, struct rp_shown *out,
                                struct ropa_err *err) {
    static const struct ropa_text refused = {{"คอลัมน์แสดงช่องนี้ไม่ได้", "a column can't show it"}};
    const char *view = strchr(text, '@');
    *out = (struct rp_shown){.extra = ROPA_NO_FIELD};
    enum ropa_status s = view ? parse_view(text, view, ent, out, err) : parse_field(text, ent, out, err);
    const struct ropa_place *p = &out->place;
    if (!s && !view)
        see_beside(out);
    if (s || out->view || p->field < ropa_place_entity(p)->n_fields)
        return s;
    return rp_place_unfit(text, &refused, NULL, err);
}

bool rp_shown_whose(const struct rp_shown *shown) {
    const struct ropa_place *p = &shown->place;
    if (shown->view)
        return !strcmp(shown->view->name, "@ref");
    return shown->extra == ROPA_NO_FIELD && p->root && rp_place_is(p, p->root->unit_field);
}

size_t rp_shown_rows(const struct rp_shown *shown) {
    return shown->place.row == ROPA_ROW_ANY ? shown->place.rows : ROPA_NO_FIELD;
}

/* Whether `a` shows all that the plain path `b` would. */
static bool covers(const struct rp_shown *a, const struct rp_shown *b) {
    struct ropa_place extra = a->place;
    extra.field = a->extra;
    bool field = !ropa_place_order(&a->place, &b->place) ||
                 (a->extra != ROPA_NO_FIELD && !ropa_place_order(&extra, &b->place));
    return a->place.root == b->place.root && field && a->view == b->view;
}

/* ---- reading ---- */

/* A layout on its way in. */
struct reading {
    struct rp_layout *layout;
    const char *text; /* the whole JSON */
    const char *at;   /* place reached: what is read next stands after it */
    struct ropa_err *err;
    enum ropa_status status;
};

/* First string inside `value`, NULL when there is none. */
static const char *first_string(const json_t *value) {
    const char *key, *found = NULL;
    json_t *item;
    size_t i;
    if (json_is_string(value))
        return json_string_value(value);
    if (json_is_object(value)) {
        json_object_foreach((json_t *)value, key, item) if (!found) found = first_string(item);
    } else if (json_is_array(value)) {
        json_array_foreach(value, i, item) if (!found) found = first_string(item);
    }
    return found;
}

/* Move on to where the string `s` stands in quotes. */
static void advance(struct reading *r, const char *s) {
    size_t n = s ? strlen(s) : 0;
    for (const char *p = s && n ? strstr(r->at, s) : NULL; p; p = strstr(p + 1, s)) {
        if (p > r->text && p[-1] == '"' && p[n] == '"') {
            r->at = p;
            return;
        }
    }
}

/* Refuse what stands at `value`: `found` is said of the line it stands on. The first refusal stays. */
static bool refuse(struct reading *r, const json_t *value, const char *found) {
    if (r->status)
        return false;
    advance(r, first_string(value));
    r->status = rp_err_subject(r->err, ROPA_E_FORMAT, r->layout->name ? r->layout->name : "layout", found);
    if (r->err) {
        r->err->row = 1;
        for (const char *p = r->text; p < r->at; p++)
            r->err->row += *p == '\n';
    }
    return false;
}

/* A path that can't be followed: the line, then why and what would be right, in a sentence. */
static bool refuse_path(struct reading *r, const json_t *path, const struct ropa_err *why) {
    char sentence[1024];
    bool first = !r->status;
    refuse(r, path, json_string_value(path));
    if (first && r->err)
        r->err->found[0] = '\0';
    for (int lang = 0; first && r->err && lang < 2; lang++) {
        ropa_err_sentence(why, (enum ropa_lang)lang, sentence, sizeof sentence);
        rp_copy(r->err->hint[lang], ropa_text_fit(sentence, sizeof r->err->hint[lang] - 1) + 1, sentence);
    }
    return false;
}

static bool refuse_nomem(struct reading *r) {
    if (!r->status)
        r->status = rp_err(r->err, ROPA_E_NOMEM, NULL);
    return false;
}

/* A text: a string for both languages, or {"th": ..., "en": ...}. */
static bool read_text(struct reading *r, const json_t *value, struct ropa_text *out) {
    const json_t *th = json_is_object(value) ? json_object_get(value, "th") : value;
    const json_t *en = json_is_object(value) ? json_object_get(value, "en") : value;
    if (!json_is_string(th) || (en && !json_is_string(en)))
        return refuse(r, value, "text");
    out->in[ROPA_TH] = json_string_value(th);
    out->in[ROPA_EN] = json_is_string(en) ? json_string_value(en) : out->in[ROPA_TH];
    return true;
}

/* The whole number `key` of `object`; *out stays as it is when it is not there. */
static bool read_number(struct reading *r, const json_t *object, const char *key, unsigned *out) {
    const json_t *n = json_object_get(object, key);
    bool whole = json_is_integer(n) && json_integer_value(n) >= 0 && json_integer_value(n) <= 100000;
    if (n && !whole)
        return refuse(r, object, key);
    if (n)
        *out = (unsigned)json_integer_value(n);
    return true;
}

/* The yes or no `key` of `object`, no when it is not there. */
static bool read_yes(struct reading *r, const json_t *object, const char *key, bool *out) {
    const json_t *v = json_object_get(object, key);
    *out = json_is_true(v);
    return !v || json_is_boolean(v) || refuse(r, object, key);
}

/* The word `key` of `object`, NULL when it is not there. */
static bool read_word(struct reading *r, const json_t *object, const char *key, const char **out) {
    const json_t *v = json_object_get(object, key);
    *out = json_string_value(v);
    return !v || *out || refuse(r, object, key);
}

static bool read_roles(struct reading *r, const json_t *object, unsigned *out) {
    static const struct {
        const char *word;
        unsigned roles;
    } words[] = {{"controller", RP_OF_CONTROLLER}, {"processor", RP_OF_PROCESSOR}, {"any", RP_OF_ANY}};
    const json_t *role = json_object_get(object, "role");
    *out = RP_OF_ANY;
    if (!role)
        return true;
    for (size_t i = 0; json_is_string(role) && i < 3; i++) {
        if (!strcmp(json_string_value(role), words[i].word)) {
            *out = words[i].roles;
            return true;
        }
    }
    return refuse(r, role, "role");
}

static bool read_path(struct reading *r, const json_t *object, const char *key, struct rp_shown *out) {
    const json_t *path = json_object_get(object, key);
    if (!json_is_string(path))
        return refuse(r, object, key);
    struct ropa_err why = {0};
    enum ropa_status s = rp_shown_parse(json_string_value(path), r->layout->ent, out, &why);
    if (s)
        return s == ROPA_E_NOMEM ? refuse_nomem(r) : refuse_path(r, path, &why);
    advance(r, json_string_value(path));
    return true;
}

/* "path", and "else" where there is one. */
static bool read_paths(struct reading *r, const json_t *object, struct rp_shown *path,
                       struct rp_shown *otherwise, bool *has_otherwise) {
    *has_otherwise = json_object_get(object, "else") != NULL;
    return read_path(r, object, "path", path) && (!*has_otherwise || read_path(r, object, "else", otherwise));
}

/* A cell address "B3" as row and column from 0. */
static bool read_address(struct reading *r, const json_t *value, unsigned *row, unsigned *column) {
    const char *s = json_string_value(value);
    char *end;
    *row = *column = 0;
    for (; s && *s >= 'A' && *s <= 'Z'; s++)
        *column = *column * 26 + (unsigned)(*s - 'A') + 1;
    unsigned long n = s ? strtoul(s, &end, 10) : 0;
    if (!*column || *column > 1000 || !n || n > 1000 || *end)
        return refuse(r, value, s ? json_string_value(value) : "address");
    *row = (unsigned)n - 1;
    *column -= 1;
    return true;
}

/* ---- columns ---- */

static struct rp_layout_column *add_column(struct reading *r, struct rp_layout_sheet *sheet) {
    size_t n = sheet->n_columns;
    struct rp_layout_column *grown = rp_grow(sheet->columns, n, &sheet->cap_columns, sizeof *grown);
    if (!grown) {
        refuse_nomem(r);
        return NULL;
    }
    sheet->columns = grown;
    sheet->n_columns++;
    grown[n] = (struct rp_layout_column){.roles = RP_OF_ANY};
    return &grown[n];
}

/* "heading": one text, or an array of texts from the top down. */
static bool read_heads(struct reading *r, const json_t *object, struct rp_layout_column *out) {
    const json_t *heading = json_object_get(object, "heading");
    if (!json_is_array(heading)) {
        out->n_heads = 1;
        return heading ? read_text(r, heading, &out->heads[0]) : refuse(r, object, "heading");
    }
    out->n_heads = json_array_size(heading);
    if (!out->n_heads || out->n_heads > RP_LAYOUT_HEADS)
        return refuse(r, heading, "heading");
    bool good = true;
    for (size_t i = 0; i < out->n_heads && good; i++)
        good = read_text(r, json_array_get(heading, i), &out->heads[i]);
    return good;
}

static bool read_column(struct reading *r, struct rp_layout_sheet *sheet, const json_t *object) {
    struct rp_layout_column *c = add_column(r, sheet);
    if (!c || !read_heads(r, object, c) ||
        !read_paths(r, object, &c->path, &c->otherwise, &c->has_otherwise) ||
        !read_roles(r, object, &c->roles))
        return false;
    const char *edition = NULL;
    c->width = 20;
    if (!read_word(r, object, "edition", &edition))
        return false;
    c->approved = edition != NULL;
    if (c->approved && strcmp(edition, "approved") != 0)
        return refuse(r, json_object_get(object, "edition"), edition);
    return read_word(r, object, "code", &c->code) && read_yes(r, object, "sensitive", &c->sensitive) &&
           read_number(r, object, "width", &c->width);
}

static bool has_path(const struct rp_layout_sheet *sheet, const struct rp_shown *path) {
    for (size_t i = 0; i < sheet->n_columns; i++)
        if (covers(&sheet->columns[i].path, path))
            return true;
    return false;
}

/* Heading over the columns that "all" makes for `prefix`: the section, the rows, or what is referred to. */
static struct ropa_text made_heading(const struct ropa_place *p) {
    const struct ropa_entity *ent = ropa_place_entity(p);
    const struct ropa_field *f = ropa_place_field(p);
    if (p->rows != ROPA_NO_FIELD || p->ref != ROPA_NO_FIELD)
        return p->root->fields[rp_place_top(p)].label;
    return f->section < ent->n_sections ? ent->sections[f->section] : ent->label;
}

/* The column that "all" makes for what `path` shows, under `over`. */
static bool add_made(struct reading *r, struct rp_layout_sheet *sheet, const struct rp_shown *path,
                     struct ropa_text over) {
    const struct ropa_field *f = ropa_place_field(&path->place);
    struct rp_layout_column *c = add_column(r, sheet);
    if (!c)
        return false;
    c->path = *path;
    c->n_heads = sheet->header_rows > 1 ? 2 : 1; /* in one row there is room for the label alone */
    c->heads[0] = over;
    c->heads[c->n_heads - 1] = f->label;
    c->width = !f->width ? 14 : f->width < 12 ? 12 : f->width; /* headings are bold */
    c->sensitive = f->vocab == &rp_vocab_s26cat;
    return true;
}

/* A form asks for nothing that follows from other answers. */
static bool is_asked(const struct rp_layout_sheet *sheet, const struct ropa_field *f) {
    return f->kind != ROPA_ROWS && !(sheet->form && f->flags & (ROPA_DERIVED | ROPA_FILLED));
}

/*
 * In a form, beside a reference to what repeats, all that may be said of that: a rule or a set of measures that no record holds yet is written
 * there and then. What the record has a field of its own for is meant of the record.
 */
static bool add_gathered(struct reading *r, struct rp_layout_sheet *sheet, const struct rp_shown *ref,
                         struct ropa_text over) {
    const struct ropa_place *p = &ref->place;
    struct rp_shown path = *ref;
    if (!sheet->form || p->rows != ROPA_NO_FIELD || p->ref != ROPA_NO_FIELD ||
        !rp_place_gathers(p->root, p->field))
        return true;
    const struct ropa_entity *of = p->root->fields[p->field].of;
    path.place.ref = p->field;
    for (path.place.field = 0; path.place.field < of->n_fields; path.place.field++) {
        const struct ropa_field *f = &of->fields[path.place.field];
        if (path.place.field != of->title && is_asked(sheet, f) &&
            ropa_field_find(p->root, f->code) == ROPA_NO_FIELD && !has_path(sheet, &path) &&
            !add_made(r, sheet, &path, over))
            return false;
    }
    return true;
}

/* {"all": PREFIX}: every field that PREFIX ("", "purpose.", "retention_ref>") leads to and has no column yet. */
static bool read_all(struct reading *r, struct rp_layout_sheet *sheet, const json_t *prefix) {
    struct rp_shown path = {.extra = ROPA_NO_FIELD};
    const char *text = json_string_value(prefix);
    struct ropa_err why = {0};
    enum ropa_status s = text ? rp_place_around(r->layout->ent, text, true, &path.place, &why) : ROPA_OK;
    if (s)
        return s == ROPA_E_NOMEM ? refuse_nomem(r) : refuse_path(r, prefix, &why);
    if (!text || path.place.row != ROPA_ROW_ANY)
        return refuse(r, prefix, text ? text : "all");
    const struct ropa_entity *ent = ropa_place_entity(&path.place);
    for (path.place.field = 0; path.place.field < ent->n_fields; path.place.field++) {
        if (!is_asked(sheet, &ent->fields[path.place.field]) || has_path(sheet, &path))
            continue;
        struct ropa_text over = made_heading(&path.place);
        if (!add_made(r, sheet, &path, over) || !add_gathered(r, sheet, &path, over))
            return false;
    }
    return true;
}

static bool read_columns(struct reading *r, struct rp_layout_sheet *sheet, const json_t *columns) {
    if (!json_is_array(columns) || !json_array_size(columns))
        return refuse(r, columns, "columns");
    bool good = true;
    for (size_t i = 0; i < json_array_size(columns) && good; i++) {
        const json_t *object = json_array_get(columns, i);
        const json_t *all = json_object_get(object, "all");
        good = all ? read_all(r, sheet, all) : read_column(r, sheet, object);
    }
    for (size_t i = 0; i < sheet->n_columns && good; i++)
        if (!sheet->card && sheet->columns[i].n_heads > sheet->header_rows)
            good = refuse(r, columns, "header_rows");
    return good;
}

/* "printed": how many columns stand on paper; all when it isn't said. */
static bool read_printed(struct reading *r, const json_t *object, struct rp_layout_sheet *sheet) {
    unsigned n = (unsigned)sheet->n_columns;
    if (!read_number(r, object, "printed", &n))
        return false;
    sheet->n_printed = n;
    if (!sheet->n_printed || sheet->n_printed > sheet->n_columns)
        return refuse(r, object, "printed");
    return true;
}

/* ---- sheets ---- */

static bool read_preamble(struct reading *r, struct rp_layout_sheet *sheet, const json_t *list) {
    size_t n = json_array_size(list);
    if (list && !json_is_array(list))
        return refuse(r, list, "preamble");
    if (!n)
        return true;
    if (!(sheet->preamble = calloc(n, sizeof *sheet->preamble)))
        return refuse_nomem(r);
    bool good = true;
    for (size_t i = 0; i < n && good; i++) {
        const json_t *object = json_array_get(list, i);
        struct rp_layout_label *p = &sheet->preamble[i];
        good = read_text(r, json_object_get(object, "label"), &p->label) &&
               read_address(r, json_object_get(object, "cell"), &p->row, &p->column) &&
               read_paths(r, object, &p->path, &p->otherwise, &p->has_otherwise);
        sheet->n_preamble++;
    }
    return good;
}

static bool read_paper(struct reading *r, const json_t *object, struct rp_layout_sheet *sheet) {
    const char *paper = json_string_value(json_object_get(object, "paper"));
    if (!paper || (strcmp(paper, "A4") && strcmp(paper, "A3")))
        return refuse(r, paper ? json_object_get(object, "paper") : object, "paper");
    sheet->a3 = !strcmp(paper, "A3");
    return true;
}

static bool read_sheet(struct reading *r, const json_t *object, struct rp_layout_sheet *sheet) {
    const json_t *at = json_object_get(object, "title_cell"), *note = json_object_get(object, "note");
    unsigned row = 1;
    sheet->font = 14;
    sheet->header_rows = 2;
    if (!read_yes(r, object, "card", &sheet->card) || !read_yes(r, object, "form", &sheet->form) ||
        !read_word(r, object, "table", &sheet->table) || !read_number(r, object, "font", &sheet->font) ||
        !read_number(r, object, "header_row", &row) ||
        !read_number(r, object, "header_rows", &sheet->header_rows))
        return false;
    sheet->header_row = row - 1;
    if (sheet->table && sheet->header_rows != 1)
        return refuse(r, json_object_get(object, "table"), "header_rows");
    if (sheet->header_row > 1000 || !sheet->header_rows || sheet->header_rows > RP_LAYOUT_HEADS)
        return refuse(r, object, "header_rows");
    return read_text(r, json_object_get(object, "name"), &sheet->name) &&
           read_text(r, json_object_get(object, "title"), &sheet->title) && read_paper(r, object, sheet) &&
           read_roles(r, object, &sheet->roles) &&
           (!at || read_address(r, at, &sheet->title_row, &sheet->title_column)) &&
           read_preamble(r, sheet, json_object_get(object, "preamble")) &&
           (!note || read_text(r, note, &sheet->note)) &&
           read_columns(r, sheet, json_object_get(object, "columns")) && read_printed(r, object, sheet);
}

static bool read_layout(struct reading *r) {
    struct rp_layout *l = r->layout;
    const json_t *sheets = json_object_get(l->source, "sheets");
    const json_t *noun = json_object_get(l->source, "noun");
    l->name = json_string_value(json_object_get(l->source, "name"));
    l->ent = noun ? json_is_string(noun) ? ropa_entity_find(json_string_value(noun)) : NULL : &rp_activity;
    if (!l->name || !l->ent)
        return refuse(r, l->source, l->name ? "noun" : "name");
    if (!read_text(r, json_object_get(l->source, "title"), &l->title))
        return false;
    if (!json_array_size(sheets))
        return refuse(r, l->source, "sheets");
    if (!(l->sheets = calloc(json_array_size(sheets), sizeof *l->sheets)))
        return refuse_nomem(r);
    bool good = true;
    for (size_t i = 0; i < json_array_size(sheets) && good; i++) {
        l->n_sheets++;
        good = read_sheet(r, json_array_get(sheets, i), &l->sheets[i]);
    }
    return good;
}

enum ropa_status rp_layout_parse(const char *json, struct rp_layout **out, struct ropa_err *err) {
    struct reading r = {.text = json, .at = json, .err = err};
    *out = NULL;
    if (!(r.layout = calloc(1, sizeof *r.layout)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    r.status = rp_json_read("layout", json, 0, &r.layout->source, err);
    if (!r.status)
        read_layout(&r);
    if (r.status)
        rp_layout_free(r.layout);
    else
        *out = r.layout;
    return r.status;
}

void rp_layout_unapproved(struct rp_layout *layout) {
    for (size_t i = 0; i < layout->n_sheets; i++) {
        struct rp_layout_sheet *s = &layout->sheets[i];
        size_t kept = 0, printed = 0;
        for (size_t c = 0; c < s->n_columns; c++)
            if (!s->columns[c].approved) {
                printed += c < s->n_printed;
                s->columns[kept++] = s->columns[c];
            }
        s->n_columns = kept;
        s->n_printed = printed;
    }
}

unsigned rp_layout_roles(const struct rp_layout *layout) {
    unsigned roles = 0;
    for (size_t i = 0; i < layout->n_sheets; i++)
        roles |= layout->sheets[i].roles;
    return roles;
}

void rp_layout_free(struct rp_layout *layout) {
    if (!layout)
        return;
    for (size_t i = 0; i < layout->n_sheets; i++) {
        free(layout->sheets[i].columns);
        free(layout->sheets[i].preamble);
    }
    free(layout->sheets);
    json_decref(layout->source);
    free(layout);
}

static bool view_reads(const struct rp_layout_view *view, size_t f) {
    bool found = view->whole;
    for (size_t i = 0; i < view->n_reads && !found; i++)
        found = view->reads[i] == f;
    return found;
}

/* Whether the path reads field `f` of `ent`, which it starts from or leads through. */
static bool reads(const struct rp_shown *shown, const struct ropa_entity *noun, const struct ropa_entity *ent,
                  size_t f) {
    const struct ropa_place *p = &shown->place;
    if (p->root != noun)
        return false;
    if (shown->view && shown->view->whole)
        return true;
    if (p->rows != ROPA_NO_FIELD && ent == noun)
        return f == p->rows;
    if (ent != (p->rows == ROPA_NO_FIELD ? noun : noun->fields[p->rows].of))
        return false;
    if (p->ref != ROPA_NO_FIELD)
        return f == p->ref;
    return shown->view ? view_reads(shown->view, f) : f == p->field || f == shown->extra;
}

bool rp_layout_shows(const struct rp_layout *layout, const struct ropa_entity *ent, size_t f) {
    for (size_t i = 0; i < layout->n_sheets; i++)
        for (size_t k = 0; k < layout->sheets[i].n_columns; k++) {
            const struct rp_layout_column *c = &layout->sheets[i].columns[k];
            if (reads(&c->path, layout->ent, ent, f) ||
                (c->has_otherwise && reads(&c->otherwise, layout->ent, ent, f)))
                return true;
        }
    return false;
}

size_t rp_layout_rows(const struct rp_layout_sheet *sheet, size_t rows[RP_LAYOUT_ROWS]) {
    size_t n = 0;
    for (size_t i = 0; i < sheet->n_columns; i++) {
        size_t f = rp_shown_rows(&sheet->columns[i].path), k = 0;
        while (k < n && rows[k] != f)
            k++;
        if (f != ROPA_NO_FIELD && k == n && n < RP_LAYOUT_ROWS)
            rows[n++] = f;
    }
    return n;
}
