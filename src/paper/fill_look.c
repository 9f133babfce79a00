/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a mark of a template names: read, looked up, and refused where it names nothing. */
#include "paper/filling.h"

#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "model/place.h"
#include "model/value.h"
#include "model/vocab.h"
#include "paper/shown.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- mistakes ---- */

static long line_of(const struct rp_fill *f, const char *at) {
    long line = 1;
    for (const char *p = f->text; p < at; p++)
        line += *p == '\n';
    return line;
}

enum ropa_status rp_fill_wrong(struct rp_fill *f, const char *at, const char *found,
                               const struct ropa_text *hint) {
    enum ropa_status s = rp_err_subject(f->err, ROPA_E_FORMAT, f->name, found);
    if (f->err)
        f->err->row = line_of(f, at);
    if (hint)
        rp_err_hint(f->err, hint->in[ROPA_TH], hint->in[ROPA_EN]);
    return s;
}

/* A name that is nowhere: what comes nearest is said. */
enum ropa_status rp_fill_unknown(struct rp_fill *f, const struct rp_mark *t, const struct ropa_err *why) {
    struct ropa_text hint = {{why->hint[ROPA_TH], why->hint[ROPA_EN]}};
    char found[RP_MARK_NAME + 4];
    snprintf(found, sizeof found, "{{%s}}", t->name);
    return rp_fill_wrong(f, t->begin, found, &hint);
}

/* ---- reading tags ---- */

void rp_fill_part(char *out, size_t size, const char *from, size_t n) {
    while (n && (*from == ' ' || *from == '\n'))
        from++, n--;
    while (n && (from[n - 1] == ' ' || from[n - 1] == '\n'))
        n--;
    n = n < size ? n : size - 1;
    memcpy(out, from, n);
    out[n] = '\0';
}

/* The tag that begins at `at`. */
enum ropa_status rp_fill_mark(struct rp_fill *f, const char *at, struct rp_mark *t) {
    static const struct ropa_text open = {{" ไม่มี }} ปิด", " has no }} behind it"}};
    static const struct ropa_text no_filter = {
        {" ใช้ไม่ได้ หลังชื่อช่องใช้ได้เพียง " RP_PAPER_FILTERS,
         " can't stand there; behind a field may be " RP_PAPER_FILTERS}};
    char found[RP_MARK_NAME];
    const char *end = strstr(at, "}}");
    *t = (struct rp_mark){.begin = at};
    if (!end)
        return rp_fill_wrong(f, at, "{{", &open);
    t->end = end + 2;
    at += 2 + strspn(at + 2, " ");
    if (*at && strchr("#^/!", *at))
        t->sigil = *at++;
    if (t->sigil == '!')
        return ROPA_OK;
    size_t n = (size_t)(end - at);
    const char *is = memchr(at, '=', n), *filter = memchr(at, '|', n);
    rp_fill_part(t->name, sizeof t->name, at, (size_t)((is ? is : filter ? filter : end) - at));
    if (is)
        rp_fill_part(t->is, sizeof t->is, is + 1, (size_t)(end - is - 1));
    else if (filter)
        rp_fill_part(t->filter, sizeof t->filter, filter + 1, (size_t)(end - filter - 1));
    bool shows = !t->sigil && (*t->name != '@' || strchr(t->name, '>'));
    if (!filter || is || (shows && rp_paper_is_filter(t->filter)))
        return ROPA_OK;
    snprintf(found, sizeof found, "|%s", t->filter);
    return rp_fill_wrong(f, filter, found, &no_filter);
}

/* ---- looking up ---- */

/* The record around all: that of the organisation, or of the unit. */
static const struct ropa_record *around(const struct rp_fill *f, const struct rp_frame *at,
                                        const struct ropa_entity *root) {
    if (root == at->noun)
        return at->rec;
    return root == &rp_organisation ? f->from->organisation : f->from->unit;
}

static enum ropa_status parse_in(const struct rp_frame *in, const struct rp_mark *t, struct ropa_place *p,
                                 struct ropa_err *err) {
    char path[2 * RP_MARK_NAME];
    if (in->rows == ROPA_NO_FIELD)
        return rp_place_around(in->noun, t->name, false, p, err);
    snprintf(path, sizeof path, "%s.%s", in->noun->fields[in->rows].code, t->name);
    enum ropa_status s = ropa_place_parse(in->noun, path, p, err);
    if (!s && p->row == ROPA_ROW_ANY)
        p->row = in->row ? in->row : 1;
    return s;
}

enum ropa_status rp_fill_find(struct rp_fill *f, const struct rp_frame *at, const struct rp_mark *t,
                              struct rp_spot *out) {
    struct ropa_err why = {0};
    for (const struct rp_frame *in = at; in; in = in->up) {
        enum ropa_status s = parse_in(in, t, &out->p, NULL);
        if (s == ROPA_E_NOMEM)
            return rp_err(f->err, s, NULL);
        out->rec = s ? NULL : around(f, in, out->p.root);
        if (!s)
            return ROPA_OK;
    }
    parse_in(at, t, &out->p, &why); /* what comes nearest, which takes a while to find */
    return rp_fill_unknown(f, t, &why);
}

static bool is_no(const struct ropa_field *field, const char *value) {
    bool none = false;
    if (field->kind == ROPA_SET && ropa_set_count(value) == 1)
        for (size_t i = 0; i < field->vocab->n && !none; i++)
            none = field->vocab->choices[i].flags & ROPA_NONE &&
                   ropa_set_has(value, field->vocab->choices[i].code);
    return none || (field->kind == ROPA_BOOL && !strcmp(value, "0"));
}

/* A record is told by its ref. */
static void hash_value(struct rp_fill *f, const struct ropa_field *field, const char *value) {
    bool ref = field && value && (field->kind == ROPA_REF || field->kind == ROPA_REFS);
    struct rp_buf shown = {0};
    if (ref)
        rp_value_show(field, value, ROPA_AS_CODE, ROPA_EN, f->view, &shown);
    f->pool->bad |= shown.bad;
    rp_fill_hash(f, ref ? shown.p : value);
    rp_buf_free(&shown);
}

/* "rf30*": how many characters of a condition a value has to begin with; 0: it is to be the same. */
static size_t begins_with(const char *is) {
    size_t n = strlen(is);
    return n > 1 && is[n - 1] == '*' ? n - 1 : 0;
}

/* "!@recipient_type": whether a value says in other words than that field of the same record. */
static bool says_otherwise(const struct ropa_record *holder, const char *value, const char *field,
                           enum ropa_lang lang) {
    const struct ropa_entity *ent = ropa_record_entity(holder);
    size_t at = ropa_field_find(ent, field);
    const struct ropa_vocab *vocab = at < ent->n_fields ? ent->fields[at].vocab : NULL;
    const char *other = at < ent->n_fields ? ropa_record_get(holder, at) : NULL;
    const struct ropa_choice *choice = other && vocab ? ropa_choice_find(vocab, other) : NULL;
    return !other || strcmp(value, choice ? choice->label.in[lang] : other) != 0;
}

static bool look_at(void *ctx, const struct ropa_record *holder) {
    struct rp_sighted *l = ctx;
    const struct ropa_entity *ent = ropa_record_entity(holder);
    const struct ropa_field *field = l->field < ent->n_fields ? &ent->fields[l->field] : NULL;
    const char *is = l->tag->is, *value = field ? ropa_record_get(holder, l->field) : "";
    bool rows = field && field->kind == ROPA_ROWS && ropa_record_rows(holder, l->field);
    const char *na = field ? ropa_record_na(holder, l->field) : NULL;
    bool applies = !field || ropa_field_applies(holder, l->field), known = value || rows;
    l->holder = l->holders++ ? l->holder : holder;
    l->na = l->na ? l->na : na;
    l->known |= known;
    l->applies |= applies;
    if (!*is)
        l->met |= rows || (value && field && !is_no(field, value));
    else if (!strcmp(is, "na"))
        l->met |= na || !applies;
    else if (*is == '>')
        l->met |= value && (field->kind == ROPA_REFS ? (long)ropa_set_count(value)
                                                     : strtol(value, NULL, 10)) > strtol(is + 1, NULL, 10);
    else if (!strcmp(is, "unknown"))
        l->met |= !known && !na && applies;
    else if (is[0] == '!' && is[1] == '@')
        l->met |= value && says_otherwise(holder, value, is + 2, l->f->from->lang);
    else if (*is == '!')
        l->met |= value && strcmp(value, is + 1) != 0;
    else if (begins_with(is))
        l->met |= value && !strncmp(value, is, begins_with(is));
    else
        l->met |= value && (!strcmp(value, is) || ropa_set_has(value, is));
    rp_fill_hash(l->f, ropa_record_ref(holder));
    rp_fill_hash(l->f, field ? field->code : "");
    hash_value(l->f, field, na ? na : value);
    return true;
}

struct rp_sighted rp_fill_look(struct rp_fill *f, const struct rp_mark *t, const struct rp_spot *at) {
    struct rp_sighted l = {.f = f, .tag = t, .field = at->p.field};
    if (at->rec)
        rp_place_reach(&at->p, at->rec, f->view, look_at, &l);
    l.met |= !l.holders && !strcmp(t->is, "unknown");
    return l;
}

/* Whether a condition names something that the field at a place may hold, or another field beside it; an office's own words aside. */
bool rp_fill_is_code(const struct ropa_place *p, const char *is) {
    const struct ropa_field *field = ropa_place_field(p);
    if (is[0] == '!' && is[1] == '@')
        return ropa_field_find(ropa_place_entity(p), is + 2) < ropa_place_entity(p)->n_fields;
    bool listed = field->kind == ROPA_CHOICE || field->kind == ROPA_SET;
    is += *is == '!';
    for (size_t i = 0; listed && begins_with(is) && i < field->vocab->n; i++)
        if (!strncmp(field->vocab->choices[i].code, is, begins_with(is)))
            return true;
    return !strcmp(is, "na") || *is == '>' || !strcmp(is, "unknown") || !listed || field->vocab->open ||
           ropa_choice_find(field->vocab, is);
}

enum ropa_status rp_fill_no_code(struct rp_fill *f, const struct rp_mark *t) {
    static const struct ropa_text hint = {{" ไม่มีในรายการเลือกของช่องนี้", " isn't a choice of this field"}};
    char found[2 * RP_MARK_NAME + 8];
    snprintf(found, sizeof found, "{{%c%s=%s}}", t->sigil, t->name, t->is);
    return rp_fill_wrong(f, t->begin, found, &hint);
}

/* "activities", "notices", "listed"; false: another word. */
bool rp_fill_all(const struct rp_filling *from, const char *word, struct rp_kind_of *out) {
    if (!strcmp(word, "activities"))
        *out = (struct rp_kind_of){&rp_activity, from->activities, from->n_activities};
    else if (!strcmp(word, "notices"))
        *out = (struct rp_kind_of){&rp_notice, from->notices, from->n_notices};
    else if (!strcmp(word, "listed") && from->listed_of)
        *out = (struct rp_kind_of){from->listed_of, from->listed, from->n_listed};
    else
        return false;
    return true;
}

/* "@listed>wg_role": all of a kind, and what stands behind the arrow; false: another mark. */
bool rp_fill_all_at(const struct rp_filling *from, const char *name, struct rp_kind_of *out,
                    const char **place) {
    char word[16];
    const char *arrow = *name == '@' ? strchr(name, '>') : NULL;
    if (!arrow || (size_t)(arrow - name) > sizeof word)
        return false;
    snprintf(word, sizeof word, "%.*s", (int)(arrow - name - 1), name + 1);
    *place = arrow + 1;
    return rp_fill_all(from, word, out);
}

bool rp_fill_is_approved(const struct rp_fill *f) {
    return f->from->approved && *f->from->approved;
}

/* "@cell what": what the row at hand has there; NULL: nothing, and where it is only read. */
enum ropa_status rp_fill_cell(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
                              bool active, const char **cell) {
    const struct rp_rows *rows = f->from->rows;
    size_t i = 0;
    while (at && !at->cells && !at->told)
        at = at->up;
    while (rows && i < rows->columns && strcmp(rows->names[i], t->name + strlen("@cell ")) != 0)
        i++;
    *cell = NULL;
    if (!at || !rows || i == rows->columns)
        return rp_fill_unknown(f, t, &(struct ropa_err){0});
    if (active) {
        *cell = at->cells[i];
        rp_fill_hash(f, *cell);
    }
    return ROPA_OK;
}
