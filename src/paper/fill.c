/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/filling.h"

#include "base/err.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/place.h"
#include "model/predicate.h"
#include "model/signer.h"
#include "model/value.h"
#include "model/vocab.h"
#include "paper/shown.h"
#include "paper/signs.h"

#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NAME = 160 };

/* What stands between {{ and }}. */
struct tag {
    const char *begin, *end; /* in the template, braces included */
    char sigil;              /* '#', '^', '/', '!' or 0 */
    char name[MAX_NAME], is[MAX_NAME], filter[16];
};

/* ---- mistakes ---- */

static long line_of(const struct rp_fill *f, const char *at) {
    long line = 1;
    for (const char *p = f->text; p < at; p++)
        line += *p == '\n';
    return line;
}

static enum ropa_status wrong(struct rp_fill *f, const char *at, const char *found,
                              const struct ropa_text *hint) {
    enum ropa_status s = rp_err_subject(f->err, ROPA_E_FORMAT, f->name, found);
    if (f->err)
        f->err->row = line_of(f, at);
    if (hint)
        rp_err_hint(f->err, hint->in[ROPA_TH], hint->in[ROPA_EN]);
    return s;
}

/* A name that is nowhere: what comes nearest is said. */
static enum ropa_status unknown(struct rp_fill *f, const struct tag *t, const struct ropa_err *why) {
    struct ropa_text hint = {{why->hint[ROPA_TH], why->hint[ROPA_EN]}};
    char found[MAX_NAME + 4];
    snprintf(found, sizeof found, "{{%s}}", t->name);
    return wrong(f, t->begin, found, &hint);
}

/* ---- reading tags ---- */

static void copy_part(char *out, size_t size, const char *from, size_t n) {
    while (n && (*from == ' ' || *from == '\n'))
        from++, n--;
    while (n && (from[n - 1] == ' ' || from[n - 1] == '\n'))
        n--;
    n = n < size ? n : size - 1;
    memcpy(out, from, n);
    out[n] = '\0';
}

/* The tag that begins at `at`. */
static enum ropa_status read_tag(struct rp_fill *f, const char *at, struct tag *t) {
    static const struct ropa_text open = {{" ไม่มี }} ปิด", " has no }} behind it"}};
    static const struct ropa_text no_filter = {
        {" ใช้ไม่ได้ หลังชื่อช่องใช้ได้เพียง " RP_PAPER_FILTERS,
         " can't stand there; behind a field may be " RP_PAPER_FILTERS}};
    char found[MAX_NAME];
    const char *end = strstr(at, "}}");
    *t = (struct tag){.begin = at};
    if (!end)
        return wrong(f, at, "{{", &open);
    t->end = end + 2;
    at += 2 + strspn(at + 2, " ");
    if (*at && strchr("#^/!", *at))
        t->sigil = *at++;
    if (t->sigil == '!')
        return ROPA_OK;
    size_t n = (size_t)(end - at);
    const char *is = memchr(at, '=', n), *filter = memchr(at, '|', n);
    copy_part(t->name, sizeof t->name, at, (size_t)((is ? is : filter ? filter : end) - at));
    if (is)
        copy_part(t->is, sizeof t->is, is + 1, (size_t)(end - is - 1));
    else if (filter)
        copy_part(t->filter, sizeof t->filter, filter + 1, (size_t)(end - filter - 1));
    bool shows = !t->sigil && (*t->name != '@' || strchr(t->name, '>'));
    if (!filter || is || (shows && rp_paper_is_filter(t->filter)))
        return ROPA_OK;
    snprintf(found, sizeof found, "|%s", t->filter);
    return wrong(f, filter, found, &no_filter);
}

/* Whether the tag has its line to itself; that line is then left out. */
static bool is_alone(const struct rp_fill *f, const struct tag *t, size_t *before) {
    const char *p = t->begin, *q = t->end;
    while (p > f->text && p[-1] == ' ')
        p--;
    *before = (size_t)(t->begin - p);
    while (*q == ' ')
        q++;
    return (p == f->text || p[-1] == '\n') && (*q == '\n' || !*q);
}

/* ---- looking up ---- */

/* A place, and the record that it begins in (NULL: none here). */
struct found {
    struct ropa_place p;
    const struct ropa_record *rec;
};

/* The record around all: that of the organisation, or of the unit. */
static const struct ropa_record *around(const struct rp_fill *f, const struct rp_frame *at,
                                        const struct ropa_entity *root) {
    if (root == at->noun)
        return at->rec;
    return root == &rp_organisation ? f->from->organisation : f->from->unit;
}

static enum ropa_status parse_in(const struct rp_frame *in, const struct tag *t, struct ropa_place *p,
                                 struct ropa_err *err) {
    char path[2 * MAX_NAME];
    if (in->rows == ROPA_NO_FIELD)
        return rp_place_around(in->noun, t->name, false, p, err);
    snprintf(path, sizeof path, "%s.%s", in->noun->fields[in->rows].code, t->name);
    enum ropa_status s = ropa_place_parse(in->noun, path, p, err);
    if (!s && p->row == ROPA_ROW_ANY)
        p->row = in->row ? in->row : 1;
    return s;
}

static enum ropa_status look_up(struct rp_fill *f, const struct rp_frame *at, const struct tag *t,
                                struct found *out) {
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
    return unknown(f, t, &why);
}

/* What was found at a place. */
struct look {
    struct rp_fill *f;
    const struct tag *tag;
    size_t field, holders;
    const struct ropa_record *holder; /* the first one */
    const char *na;
    bool known, applies, met; /* met: the condition of the tag, by any holder */
};

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
    struct look *l = ctx;
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

static struct look look(struct rp_fill *f, const struct tag *t, const struct found *at) {
    struct look l = {.f = f, .tag = t, .field = at->p.field};
    if (at->rec)
        rp_place_reach(&at->p, at->rec, f->view, look_at, &l);
    l.met |= !l.holders && !strcmp(t->is, "unknown");
    return l;
}

/* ---- values ---- */

/* Nothing is known at a place: what is to be mended where; `silent`: nothing stands there meanwhile. */
static void note_missing(struct rp_fill *f, const struct found *at, const struct look *l,
                         const struct rp_frame *frame, bool silent) {
    const size_t item = frame->item;
    static const struct ropa_text unknown_yet = {{"[ยังไม่ได้ระบุ: %s]", "[not stated yet: %s]"}};
    static const struct ropa_text unfit = {{"[ต้องแก้: %s]", "[to be mended: %s]"}};
    static const struct ropa_text plain = {{"ยังไม่ได้ระบุ", "not stated yet"}};
    const struct ropa_text said = l->known ? unfit : f->from->plain ? plain : unknown_yet;
    struct ropa_place p = at->p;
    const struct ropa_record *rec = at->rec;
    if (l->holders && p.ref != ROPA_NO_FIELD) { /* the record referred to is there: it is the one to mend */
        rec = l->holder;
        p = rp_place_own(ropa_record_entity(rec), p.field);
    } else if (p.ref != ROPA_NO_FIELD) {
        p.field = p.ref;
        p.ref = ROPA_NO_FIELD;
    } else if (!l->holders && p.rows != ROPA_NO_FIELD && p.row == ROPA_ROW_ANY) { /* there is no row yet */
        p = rp_place_own(p.root, p.rows);
    }
    const struct ropa_field *field = ropa_place_field(&p);
    char *path = ropa_place_text(&p, ROPA_AS_CODE, ROPA_EN);
    struct rp_buf text = {0};
    const struct ropa_choice *law = item != ROPA_NO_FIELD ? &f->from->items->choices[item] : NULL;
    rp_buf_printf(&text, said.in[f->from->lang], field ? field->label.in[f->from->lang] : "");
    f->pool->bad |= !path || text.bad;
    struct ropa_document_gap gap = {.item = law           ? law->code
                                            : frame->need ? "form"
                                                          : "",
                                    .noun = p.root->code,
                                    .ref = rp_pool_text(f->pool, rec ? ropa_record_ref(rec) : ""),
                                    .path = rp_pool_text(f->pool, path ? path : "")};
    if (field)
        gap.label = field->label;
    gap.what = law ? law->label : gap.label;
    if (!f->pool->bad)
        rp_fill_gap(f, &gap);
    if (law)
        f->out->items[item] = RP_ITEM_LACKS;
    if (!text.bad && !silent)
        rp_fill_value(f, text.p, !f->from->plain);
    rp_buf_free(&text);
    free(path);
}

static void add_missing(struct rp_fill *f, const struct found *at, const struct look *l,
                        const struct rp_frame *frame) {
    note_missing(f, at, l, frame, false);
}

/* The day of something done that is still to come: the score doesn't count it, and so the paper says. */
static bool is_ahead(const struct rp_fill *f, const struct found *at) {
    const struct ropa_field *field = ropa_place_field(&at->p);
    const struct ropa_record *in = ropa_place_holder((struct ropa_record *)at->rec, &at->p);
    const char *day = field && in && field->kind == ROPA_DATE && field->flags & ROPA_PAST
                          ? ropa_record_get(in, at->p.field)
                          : NULL;
    return day && f->view->today && *f->view->today && strcmp(day, f->view->today) > 0;
}

/* What a file is called, with blanks as people write it: it ends in a format that is known. */
static bool is_file_name(const char *text) {
    const char *dot = strrchr(text, '.');
    char *ending = dot && dot > text && !strchr(text, '\n') ? ropa_text_fold(dot + 1) : NULL;
    bool is = ending && ropa_choice_find(rp_catalog_resource.fields[CRS_FORMAT].vocab, ending);
    free(ending);
    return is;
}

static void add_shown(struct rp_fill *f, const struct tag *t, const struct found *at,
                      const struct rp_frame *frame) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง", "not applicable"}};
    static const struct ropa_text ahead = {{" (ยังไม่ถึงวัน ไม่นับ)", " (still to come: not counted)"}};
    struct look l = look(f, t, at);
    struct rp_buf text = {0};
    enum ropa_lang lang = f->from->lang;
    if (l.known) {
        if (*t->is)
            rp_paper_show_all(&at->p, &at->rec, 1, t->is + 1, t->filter, lang, f->view, &text);
        else
            rp_paper_show(&at->p, at->rec, t->filter, lang, f->view, &text);
        if (is_ahead(f, at))
            rp_buf_str(&text, ahead.in[lang]);
    } else if (l.na || (l.holders && !l.applies)) {
        rp_buf_str(&text, na.in[lang]);
        rp_buf_str(&text, l.na ? ": " : "");
        rp_buf_str(&text, l.na);
    } else {
        add_missing(f, at, &l, frame);
        return;
    }
    f->pool->bad |= text.bad;
    const struct ropa_field *field = ropa_place_field(&at->p);
    bool file = text.n && field && field->kind == ROPA_TEXT && is_file_name(text.p);
    if (!text.bad)
        (file ? rp_fill_code(f, text.p) : rp_fill_value(f, text.p ? text.p : "", false));
    rp_buf_free(&text);
}

/* Whether a condition names something that the field at a place may hold, or another field beside it; an office's own words aside. */
static bool is_code(const struct ropa_place *p, const char *is) {
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

static enum ropa_status no_code(struct rp_fill *f, const struct tag *t) {
    static const struct ropa_text hint = {{" ไม่มีในรายการเลือกของช่องนี้", " isn't a choice of this field"}};
    char found[2 * MAX_NAME + 8];
    snprintf(found, sizeof found, "{{%c%s=%s}}", t->sigil, t->name, t->is);
    return wrong(f, t->begin, found, &hint);
}

/* All of a kind that the document is about. */
struct about {
    const struct ropa_entity *noun;
    const struct rp_subject *all;
    size_t n;
};

/* "activities", "notices", "listed"; false: another word. */
static bool about_of(const struct rp_filling *from, const char *word, struct about *out) {
    if (!strcmp(word, "activities"))
        *out = (struct about){&rp_activity, from->activities, from->n_activities};
    else if (!strcmp(word, "notices"))
        *out = (struct about){&rp_notice, from->notices, from->n_notices};
    else if (!strcmp(word, "listed") && from->listed_of)
        *out = (struct about){from->listed_of, from->listed, from->n_listed};
    else
        return false;
    return true;
}

/* "@listed>wg_role": all of a kind, and what stands behind the arrow; false: another mark. */
static bool about_place(const struct rp_filling *from, const char *name, struct about *out,
                        const char **place) {
    char word[16];
    const char *arrow = *name == '@' ? strchr(name, '>') : NULL;
    if (!arrow || (size_t)(arrow - name) > sizeof word)
        return false;
    snprintf(word, sizeof word, "%.*s", (int)(arrow - name - 1), name + 1);
    *place = arrow + 1;
    return about_of(from, word, out);
}

/* Whether nobody said that there is nothing: neither of the place nor, where there are no rows, of these. */
static bool is_unsaid(const struct found *at, const struct look *l) {
    if (l->known || l->na || l->holders || at->p.rows == ROPA_NO_FIELD)
        return !l->known && !l->na && l->applies;
    return !ropa_record_na(at->rec, at->p.rows) && ropa_field_applies(at->rec, at->p.rows);
}

/* "@activities>recipient.recipient_type=!unit_same": of all of them, each value once, but for that code. */
static enum ropa_status add_union(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                  bool active) {
    const struct rp_filling *from = f->from;
    struct about about = {0};
    struct tag of = *t;
    struct found at;
    const char *place = "";
    if (!about_place(from, t->name, &about, &place))
        return unknown(f, t, &(struct ropa_err){0});
    struct rp_frame in = {
        .noun = about.noun, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    RP_COPY(of.name, place);
    enum ropa_status s = look_up(f, &in, &of, &at);
    if (!s && *t->is && (*t->is != '!' || !is_code(&at.p, t->is)))
        return no_code(f, t);
    if (s || !active)
        return s;
    const struct ropa_record **recs = rp_pool_take(f->pool, about.n + 1, sizeof *recs);
    struct rp_buf text = {0};
    size_t n = 0;
    for (size_t i = 0; recs && i < about.n; i++) {
        at.rec = recs[n] = about.all[i].rec;
        struct look l = look(f, &of, &at);
        n += l.known;
        if (is_unsaid(&at, &l))
            add_missing(f, &at, &l, &in);
    }
    if (n)
        rp_paper_show_all(&at.p, recs, n, *t->is ? t->is + 1 : NULL, t->filter, from->lang, from->view,
                          &text);
    f->pool->bad |= text.bad;
    if (text.n && !text.bad)
        rp_fill_value(f, text.p, false);
    if (text.n && !f->pool->bad)
        f->out->values[f->out->n_values - 1].groups = !strcmp(t->filter, "icons");
    rp_buf_free(&text);
    return ROPA_OK;
}

/* "@gap FIELD": what stands there can't be what the law asks for. "@want FIELD": it is well to be known. */
static enum ropa_status add_unfit(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                  bool active) {
    const char *field = strchr(t->name, ' ') + 1;
    const bool wanted = t->name[1] == 'w';
    struct tag of = *t;
    struct found at;
    copy_part(of.name, sizeof of.name, field, strlen(field));
    enum ropa_status s = look_up(f, frame, &of, &at);
    if (!s && active) {
        struct look l = look(f, &of, &at);
        if (!wanted || is_unsaid(&at, &l))
            note_missing(f, &at, &l, frame, wanted);
    }
    return s;
}

/* "@post LEVEL", "@sign LEVEL": who signs there; nobody is a gap of the unit, or of the year's setting. */
static void add_signer(struct rp_fill *f, const struct tag *t, const struct rp_frame *at) {
    const struct ropa_view *view = f->view;
    const char *level = strchr(t->name, ' ') + 1;
    const struct ropa_record *unit = strcmp(level, "org") != 0 ? f->from->unit : NULL;
    struct found head = {rp_place_own(unit ? &rp_unit : &rp_setting, unit ? UNI_HEAD : SET_APPROVERS), unit};
    const struct look nobody = {.f = f};
    struct rp_buf text = {0};
    bool post = !strncmp(t->name, "@post", 5);
    bool found =
        (post ? rp_signs_post : rp_signs_lines)(view, unit ? ropa_record_uid(unit) : NULL, level, &text);
    rp_fill_hash(f, found ? text.p : NULL);
    if (found && !text.bad)
        rp_fill_value(f, text.p, false);
    else if (!text.bad)
        add_missing(f, &head, &nobody, at);
    f->pool->bad |= text.bad;
    rp_buf_free(&text);
}

/* Nobody asks themselves: a memo whose proposer is the head that it goes to can't do. */
static void check_proposer(struct rp_fill *f, const char *proposer) {
    static const struct ropa_text oneself = {
        {"ผู้เสนอกับผู้รับบันทึกเป็นคนเดียวกัน ให้ผู้อื่นในหน่วยงานส่งแทน",
         "who proposes is who the memo goes to: let another of the unit submit it"}};
    const struct ropa_record *unit = f->from->unit;
    struct rp_buf head = {0};
    const size_t name = proposer ? strcspn(proposer, "\n") : 0;
    if (unit && proposer && rp_signs_lines(f->view, ropa_record_uid(unit), "unit", &head) && !head.bad &&
        strcspn(head.p, "\n") == name && !strncmp(head.p, proposer, name))
        rp_fill_gap(f, &(struct ropa_document_gap){.item = "form",
                                                   .what = oneself,
                                                   .noun = rp_unit.code,
                                                   .ref = rp_pool_text(f->pool, ropa_record_ref(unit)),
                                                   .path = rp_unit.fields[UNI_HEAD].code,
                                                   .label = rp_unit.fields[UNI_HEAD].label});
    f->pool->bad |= head.bad;
    rp_buf_free(&head);
}

/* "@proposer", "@digest": of the record at hand, else of the first that the document is about. */
static void add_submitted(struct rp_fill *f, const struct tag *t, const struct rp_frame *at) {
    const struct rp_filling *from = f->from;
    bool told = at->noun != ropa_record_entity(from->root);
    while (at && !at->about)
        at = at->up;
    const struct rp_subject *of = at                   ? at->about
                                  : told               ? NULL
                                  : from->n_activities ? from->activities
                                  : from->n_notices    ? from->notices
                                                       : NULL;
    struct rp_submission s = of ? of->submission : (struct rp_submission){.read = true};
    if (!s.read)
        rp_signs_submission(from->view, of->rec, f->pool, &s);
    const char *text = strcmp(t->name, "@digest") != 0 ? s.proposer : s.digest;
    if (text == s.proposer)
        check_proposer(f, text);
    rp_fill_hash(f, text);
    rp_fill_value(f, text ? text : "(…………………………………………)", false);
    if (!f->pool->bad)
        f->out->values[f->out->n_values - 1].code = text && text == s.digest;
}

/* What the document is about is told by somebody; false: none of those names. */
static bool add_about(struct rp_fill *f, const struct tag *t, const struct rp_frame *at, bool active) {
    static const char *const levels[] = {"unit", "centre", "org", NULL};
    bool signs = !strncmp(t->name, "@post ", 6) || !strncmp(t->name, "@sign ", 6);
    bool submitted = !strcmp(t->name, "@proposer") || !strcmp(t->name, "@digest");
    bool reviewed = !strncmp(t->name, "@reviewed ", 10) && ropa_choice_find(&rp_vocab_revkind, t->name + 10);
    bool tally = !strncmp(t->name, "@tally ", 7) && ropa_choice_find(&rp_vocab_revkind, t->name + 7);
    if (signs && !rp_predicate_is(t->name + 6, levels))
        return false;
    if (active && signs)
        add_signer(f, t, at);
    else if (active && submitted)
        add_submitted(f, t, at);
    else if (active && reviewed)
        rp_fill_reviewed(f, t->name + strlen("@reviewed "), at);
    else if (active && tally)
        rp_fill_tally(f, t->name + strlen("@tally "));
    return signs || submitted || reviewed || tally;
}

/*
 * "@letters": those that sent the record at hand. "@stars": how open the format of the file at hand is. "@for_office": for whom the person
 * at hand signs for the office.
 */
static bool add_of_record(struct rp_fill *f, const struct tag *t, const struct rp_frame *at, bool active) {
    bool letters = !strcmp(t->name, "@letters"), stars = !strcmp(t->name, "@stars");
    bool office = !strcmp(t->name, "@for_office");
    const struct ropa_record *row = stars && at->rec && at->rows != ROPA_NO_FIELD
                                        ? ropa_record_row(at->rec, at->rows, at->row - 1)
                                        : NULL;
    size_t post = office && at->rec ? rp_conduct(ropa_record_entity(at->rec))->post : ROPA_NO_FIELD;
    struct rp_buf text = {0};
    if (active && letters && at->rec)
        rp_signs_letters(f->view, at->rec, f->from->lang, &text);
    if (active && row)
        rp_buf_printf(&text, "%d", rp_catalog_stars(row));
    if (active && post != ROPA_NO_FIELD)
        rp_signs_for_office(f->view, ropa_record_get(at->rec, post), &text);
    f->pool->bad |= text.bad;
    if (active)
        rp_fill_hash(f, text.n ? text.p : NULL);
    if (active && text.n && !text.bad)
        rp_fill_value(f, text.p, false);
    rp_buf_free(&text);
    return letters || stars || office;
}

static bool is_approved(const struct rp_fill *f) {
    return f->from->approved && *f->from->approved;
}

/* "@cell what": what the row at hand has there; NULL: nothing, and where it is only read. */
static enum ropa_status find_cell(struct rp_fill *f, const struct tag *t, const struct rp_frame *at,
                                  bool active, const char **cell) {
    const struct rp_rows *rows = f->from->rows;
    size_t i = 0;
    while (at && !at->cells && !at->told)
        at = at->up;
    while (rows && i < rows->columns && strcmp(rows->names[i], t->name + strlen("@cell ")) != 0)
        i++;
    *cell = NULL;
    if (!at || !rows || i == rows->columns)
        return unknown(f, t, &(struct ropa_err){0});
    if (active) {
        *cell = at->cells[i];
        rp_fill_hash(f, *cell);
    }
    return ROPA_OK;
}

static enum ropa_status add_cell(struct rp_fill *f, const struct tag *t, const struct rp_frame *at,
                                 bool active) {
    const char *cell;
    enum ropa_status s = find_cell(f, t, at, active, &cell);
    if (!s && active)
        rp_fill_value(f, cell ? cell : "", false);
    return s;
}

/* "@lack person wg_role": no record of the noun has it. */
static enum ropa_status add_lack(struct rp_fill *f, const struct tag *t, const struct rp_frame *at,
                                 bool active) {
    char noun[MAX_NAME] = "", field[MAX_NAME] = "";
    const struct look nobody = {.f = f};
    sscanf(t->name, "@lack %159s %159s", noun, field);
    const struct ropa_entity *ent = ropa_entity_find(noun);
    size_t i = ent ? ropa_field_find(ent, field) : ROPA_NO_FIELD;
    if (i == ROPA_NO_FIELD)
        return unknown(f, t, &(struct ropa_err){0});
    if (active)
        add_missing(f, &(struct found){rp_place_own(ent, i), NULL}, &nobody, at);
    return ROPA_OK;
}

/* What stands around the frame at hand and is told over, as it was approved; else nothing. */
static void tell_approved(const struct rp_frame *at, enum ropa_lang lang, char text[128]) {
    while (at && !at->about)
        at = at->up;
    if (at && *at->about->approved)
        rp_paper_day(at->about->approved, lang, text);
}

/* "@today", "@n": what the document says of itself. */
static enum ropa_status add_own(struct rp_fill *f, const struct tag *t, const struct rp_frame *at,
                                bool active) {
    struct ropa_err why = {0};
    char text[128] = "";
    if (!strncmp(t->name, "@gap ", 5) || !strncmp(t->name, "@want ", 6))
        return add_unfit(f, t, at, active);
    if (strchr(t->name, '>'))
        return add_union(f, t, at, active);
    if (add_about(f, t, at, active) || add_of_record(f, t, at, active))
        return ROPA_OK;
    if (!strncmp(t->name, "@cell ", 6))
        return add_cell(f, t, at, active);
    if (!strncmp(t->name, "@lack ", 6))
        return add_lack(f, t, at, active);
    if (!strcmp(t->name, "@unrepresented")) {
        if (active)
            rp_fill_unrepresented(f, at);
        return ROPA_OK;
    }
    if (!strcmp(t->name, "@as_of"))
        rp_paper_day(f->from->as_of, f->from->lang, text);
    else if (!strcmp(t->name, "@today"))
        rp_paper_day(f->view->today, f->from->lang, text);
    else if (!strcmp(t->name, "@approved") && is_approved(f))
        rp_paper_day(f->from->approved, f->from->lang, text);
    else if (!strcmp(t->name, "@approved"))
        RP_COPY(text, "………………………………");
    else if (!strcmp(t->name, "@approved_on"))
        tell_approved(at, f->from->lang, text);
    else if (!strcmp(t->name, "@n"))
        snprintf(text, sizeof text, "%zu", at->number);
    else if (!strcmp(t->name, "@ref"))
        RP_COPY(text, at->rec ? ropa_record_ref(at->rec) : "");
    else if (!strcmp(t->name, "@count"))
        snprintf(text, sizeof text, "%zu", f->from->n_activities);
    else if (!strcmp(t->name, "@count notices"))
        snprintf(text, sizeof text, "%zu", f->from->n_notices);
    else if (!strcmp(t->name, "@count listed"))
        snprintf(text, sizeof text, "%zu", f->from->n_listed);
    else if (!strcmp(t->name, "@count rows"))
        snprintf(text, sizeof text, "%zu", f->from->rows ? f->from->rows->n : 0);
    else if (!strcmp(t->name, "@open"))
        snprintf(text, sizeof text, "%zu", f->from->open);
    else if (!strcmp(t->name, "@awaited"))
        snprintf(text, sizeof text, "%zu", f->from->awaited);
    else
        return unknown(f, t, &why);
    if (active)
        rp_fill_value(f, text, false);
    return ROPA_OK;
}

/* ---- sections ---- */

static enum ropa_status run(struct rp_fill *f, const char **at, const struct rp_frame *frame, bool active,
                            const struct tag *opened);

/* Its body once, as `frame` has it; where there is nothing to tell it is only read. *after: behind it. */
static enum ropa_status once(struct rp_fill *f, const struct tag *t, const char *body,
                             const struct rp_frame *frame, bool active, const char **after) {
    *after = body;
    return run(f, after, frame, active, t);
}

struct opening {
    struct rp_fill *f;
    const struct tag *t;
    const char *body, *after;
    const struct rp_frame *up;
    struct rp_frame in;
    size_t field;
    bool active;
    enum ropa_status status;
};

static bool open_next(struct opening *o) {
    o->in.number++;
    o->status = once(o->f, o->t, o->body, &o->in, o->active, &o->after);
    return !o->status;
}

/* Open what the holder has in the field: its rows, or what it refers to. */
static bool open_held(void *ctx, const struct ropa_record *holder) {
    struct opening *o = ctx;
    const struct ropa_field *field = &ropa_record_entity(holder)->fields[o->field];
    const struct ropa_view *view = o->f->view;
    bool on = true;
    if (field->kind == ROPA_ROWS)
        for (o->in.row = 1; on && o->in.row <= ropa_record_rows(holder, o->field); o->in.row++) {
            o->in.rec = holder;
            on = open_next(o);
        }
    const char *value = field->kind == ROPA_ROWS ? NULL : ropa_record_get(holder, o->field);
    size_t n = !value ? 0 : field->kind == ROPA_REF ? 1 : ropa_set_count(value);
    for (size_t i = 0; i < n && on; i++) {
        char *uid = field->kind == ROPA_REF ? rp_strdup(value) : ropa_set_item(value, i);
        o->in.rec = uid && view->record ? view->record(view->ctx, field->of, uid) : NULL;
        o->f->pool->bad |= !uid;
        free(uid);
        on = !o->in.rec || open_next(o);
    }
    return on;
}

/* Rows and references are told one by one; where there are none, not at all. */
static enum ropa_status tell_over(struct rp_fill *f, const struct tag *t, const struct found *at,
                                  const struct rp_frame *frame, bool active, const char **after) {
    const struct ropa_field *field = ropa_place_field(&at->p);
    bool rows = field->kind == ROPA_ROWS;
    struct opening o = {.f = f, .t = t, .body = t->end, .up = frame, .field = at->p.field, .active = active};
    o.in = (struct rp_frame){.up = frame,
                             .noun = rows ? ropa_place_entity(&at->p) : field->of,
                             .rows = rows ? at->p.field : ROPA_NO_FIELD,
                             .item = frame->item,
                             .need = frame->need};
    if (active) {
        look(f, t, at);
        if (at->rec)
            rp_place_reach(&at->p, at->rec, f->view, open_held, &o);
    }
    if (!o.status && !o.in.number) {
        o.in.rec = NULL;
        o.status = once(f, t, t->end, &o.in, false, &o.after);
    }
    *after = o.after;
    return o.status;
}

/* "@activities", "@notices", "@listed". */
static enum ropa_status tell_all(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                 bool active, const struct about *about, const char **after) {
    struct rp_frame in = {
        .up = frame, .noun = about->noun, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    enum ropa_status s = ROPA_OK;
    size_t n = active ? about->n : 0;
    for (; in.number < n && !s;) {
        in.about = &about->all[in.number++];
        in.rec = in.about->rec;
        f->view = in.about->view ? in.about->view : f->from->view;
        s = once(f, t, t->end, &in, true, after);
    }
    f->view = f->from->view;
    return n || s ? s : once(f, t, t->end, &in, false, after);
}

struct telling_users {
    struct rp_fill *f;
    const struct tag *t;
    struct rp_frame in;
    const char **after;
    bool counts; /* nothing is told */
    enum ropa_status status;
};

static bool tell_user(void *ctx, const struct ropa_record *user) {
    struct telling_users *u = ctx;
    u->in.rec = user;
    u->in.number++;
    rp_fill_hash(u->f, ropa_record_ref(user));
    if (!u->counts)
        u->status = once(u->f, u->t, u->t->end, &u->in, true, u->after);
    return !u->status;
}

/* "@users": the activities that refer to the record at hand. */
static enum ropa_status tell_users(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                   bool active, const char **after) {
    const struct ropa_view *view = f->from->view; /* whatever the record was approved as */
    struct telling_users u = {.f = f, .t = t, .after = after};
    u.in = (struct rp_frame){
        .up = frame, .noun = &rp_activity, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    if (active && frame->rec && view->each_user)
        view->each_user(view->ctx, frame->rec, &rp_activity, tell_user, &u);
    return u.status || u.in.number ? u.status : once(f, t, t->end, &u.in, false, after);
}

/* ---- published notices ---- */

static bool is_of_all(const struct ropa_record *notice) {
    return rp_predicate_field_is(notice, NOT_SCOPE, "office") && !ropa_record_rows(notice, NOT_COVER);
}

static bool tell_published(void *ctx, const struct ropa_record *notice) {
    struct telling_users *u = ctx;
    const struct rp_filling *from = u->f->from;
    const struct ropa_record *then = from->published(from->ctx, notice);
    return then ? tell_user(ctx, then) : !u->status;
}

static bool tell_of_all(void *ctx, const struct ropa_record *notice) {
    return !is_of_all(notice) || tell_published(ctx, notice);
}

/*
 * "@notice": the published notices that cover the record at hand, as they were published, else those of the whole office; "^": where
 * there is none.
 */
static enum ropa_status tell_notices(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                     bool active, const char **after) {
    const struct ropa_view *view = f->from->view;
    bool none = t->sigil == '^';
    struct telling_users u = {.f = f, .t = t, .after = after, .counts = none};
    u.in = (struct rp_frame){
        .up = frame, .noun = &rp_notice, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    if (active && frame->rec && view->each_user)
        view->each_user(view->ctx, frame->rec, &rp_notice, tell_published, &u);
    if (active && frame->rec && view->each && !u.in.number)
        view->each(view->ctx, &rp_notice, tell_of_all, &u);
    if (none)
        return once(f, t, t->end, frame, active && !u.in.number, after);
    return u.status || u.in.number ? u.status : once(f, t, t->end, &u.in, false, after);
}

/* ---- rows worked out, the setting, hours, items of the law ---- */

/* "@rows": those worked out for the document. */
static enum ropa_status tell_rows(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                  bool active, const char **after) {
    const struct rp_rows *rows = f->from->rows;
    struct rp_frame in = *frame;
    enum ropa_status s = ROPA_OK;
    in.up = frame;
    in.told = true;
    size_t n = active && rows ? rows->n : 0;
    for (in.number = 0; in.number < n && !s;) {
        in.cells = &rows->cells[in.number++ * rows->columns];
        s = once(f, t, t->end, &in, true, after);
    }
    return n || s ? s : once(f, t, t->end, &in, false, after);
}

/* "@setting": the setting of the day; without one what stands in it is only read. */
static enum ropa_status tell_setting(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                     bool active, const char **after) {
    const struct ropa_view *view = f->view;
    struct rp_frame in = {.up = frame,
                          .noun = &rp_setting,
                          .rec = rp_setting_on(view, view->today),
                          .rows = ROPA_NO_FIELD,
                          .item = frame->item,
                          .need = frame->need};
    return once(f, t, t->end, &in, active, after);
}

/* The time a field holds, in seconds; 0: it isn't known, or there is no such field. */
static int64_t time_in(const struct rp_frame *at, const char *field) {
    int64_t t = 0;
    const char *value = at->rec && *field ? ropa_record_value(at->rec, field) : NULL;
    return value && !ropa_time_parse(value, NULL, &t, NULL) ? t : 0;
}

/* "@past 72 aware_at office_notified_at": over so many hours from the one until the other, or until now. */
static enum ropa_status is_past(struct rp_fill *f, const struct tag *t, const struct rp_frame *at,
                                bool *met) {
    enum { HOUR = 3600 };
    char from[MAX_NAME] = "", until[MAX_NAME] = "";
    int hours = 0;
    int64_t now = 0;
    struct tag of = *t;
    struct found place;
    sscanf(t->name, "@past %d %159s %159s", &hours, from, until);
    RP_COPY(of.name, from);
    enum ropa_status s = look_up(f, at, &of, &place);
    RP_COPY(of.name, until);
    s = s ? s : look_up(f, at, &of, &place);
    if (s)
        return s;
    const char *clock = f->view->now ? f->view->now : f->view->today;
    int64_t begin = time_in(at, from), end = time_in(at, until);
    if (!end && !ropa_time_parse(clock, NULL, &now, NULL))
        end = now;
    *met = begin && end - begin > (int64_t)hours * HOUR;
    return ROPA_OK;
}

/* "@activities>rights_applicable=portability": by any of them, every one of them has to be looked at. */
static enum ropa_status met_by_any(struct rp_fill *f, const struct tag *t, bool *met) {
    struct about about = {0};
    struct tag of = *t;
    struct found at;
    const char *place = "";
    if (!about_place(f->from, t->name, &about, &place))
        return unknown(f, t, &(struct ropa_err){0});
    struct rp_frame in = {.noun = about.noun, .rows = ROPA_NO_FIELD, .item = ROPA_NO_FIELD};
    RP_COPY(of.name, place);
    enum ropa_status s = look_up(f, &in, &of, &at);
    if (!s && *t->is && !is_code(&at.p, t->is))
        return no_code(f, t);
    for (size_t i = 0; i < about.n && !s; i++) {
        at.rec = about.all[i].rec;
        *met |= look(f, &of, &at).met;
    }
    return s;
}

static enum ropa_status tell_item(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                  bool active, const char **after) {
    const char *code = t->name + strlen("@item ");
    const struct ropa_vocab *v = f->from->items;
    struct rp_frame in = *frame;
    struct ropa_err why = {0};
    for (in.item = 0; v && in.item < v->n && strcmp(v->choices[in.item].code, code) != 0;)
        in.item++;
    if (!v || in.item == v->n)
        return unknown(f, t, &why);
    unsigned char *state = &f->out->items[in.item];
    if (active && *state < RP_ITEM_TOLD)
        *state = RP_ITEM_TOLD;
    else if (*state == RP_ITEM_ABSENT)
        *state = RP_ITEM_IDLE;
    return once(f, t, t->end, &in, active, after);
}

/* ---- which section it is ---- */

static enum ropa_status section(struct rp_fill *f, const struct tag *t, const struct rp_frame *frame,
                                bool active, const char **after) {
    struct found at = {0};
    bool met = false;
    if (t->sigil == '#' && !strncmp(t->name, "@item ", 6))
        return tell_item(f, t, frame, active, after);
    if (t->sigil == '#' && !strcmp(t->name, "@need")) {
        struct rp_frame in = *frame;
        in.need = true;
        return once(f, t, t->end, &in, active, after);
    }
    struct about about;
    if (t->sigil == '#' && *t->name == '@' && about_of(f->from, t->name + 1, &about))
        return tell_all(f, t, frame, active, &about, after);
    if (!strncmp(t->name, "@any ", 5) && about_of(f->from, t->name + 5, &about))
        return once(f, t, t->end, frame, active && (about.n > 0) == (t->sigil == '#'), after);
    if (t->sigil == '#' && !strcmp(t->name, "@users"))
        return tell_users(f, t, frame, active, after);
    if (t->sigil == '^' && !strcmp(t->name, "@users"))
        return once(f, t, t->end, frame,
                    active && !(frame->rec && f->view->users &&
                                f->view->users(f->view->ctx, frame->rec, &rp_activity)),
                    after);
    if (!strcmp(t->name, "@first"))
        return once(f, t, t->end, frame, active && (frame->number == 1) == (t->sigil == '#'), after);
    if (!strcmp(t->name, "@approved"))
        return once(f, t, t->end, frame, active && is_approved(f) == (t->sigil == '#'), after);
    if (!strcmp(t->name, "@notice"))
        return tell_notices(f, t, frame, active, after);
    if (!strncmp(t->name, "@cell ", 6)) {
        const char *cell;
        enum ropa_status s = find_cell(f, t, frame, active, &cell);
        return s ? s : once(f, t, t->end, frame, active && (cell != NULL) == (t->sigil == '#'), after);
    }
    if (t->sigil == '#' && !strcmp(t->name, "@rows"))
        return tell_rows(f, t, frame, active, after);
    if (!strcmp(t->name, "@one")) /* of the activities there is one alone */
        return once(f, t, t->end, frame, active && (f->from->n_activities == 1) == (t->sigil == '#'), after);
    if (t->sigil == '#' && !strcmp(t->name, "@setting"))
        return tell_setting(f, t, frame, active, after);
    if (!strncmp(t->name, "@past ", 6)) {
        enum ropa_status s = is_past(f, t, frame, &met);
        return s ? s : once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
    }
    if (*t->name == '@' && strchr(t->name, '>')) {
        enum ropa_status s = met_by_any(f, t, &met);
        return s ? s : once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
    }
    enum ropa_status s = look_up(f, frame, t, &at);
    const struct ropa_field *field = s ? NULL : ropa_place_field(&at.p);
    if (!s && *t->is && !is_code(&at.p, t->is))
        return no_code(f, t);
    bool opens = field && (field->kind == ROPA_ROWS || field->kind == ROPA_REF || field->kind == ROPA_REFS);
    if (s)
        return s;
    if (opens && t->sigil == '#' && !*t->is)
        return tell_over(f, t, &at, frame, active, after);
    struct look l = active ? look(f, t, &at) : (struct look){0};
    met = l.met || (active && opens && !*t->is && l.known);
    return once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
}

/* ---- the whole ---- */

static enum ropa_status close_of(struct rp_fill *f, const struct tag *t, const struct tag *opened) {
    static const struct ropa_text none = {{" ปิดโดยไม่มีที่เปิด", " closes what isn't open"}};
    static const struct ropa_text other = {
        {" ปิดไม่ตรงกับที่เปิดไว้ก่อน", " closes another than the one opened last"}};
    char found[MAX_NAME + 8];
    snprintf(found, sizeof found, "{{/%s}}", t->name);
    if (!opened)
        return wrong(f, t->begin, found, &none);
    const char *name = !strncmp(opened->name, "@item ", 6) ? "@item" : opened->name;
    return *t->name && strcmp(t->name, name) != 0 ? wrong(f, t->begin, found, &other) : ROPA_OK;
}

static enum ropa_status run(struct rp_fill *f, const char **at, const struct rp_frame *frame, bool active,
                            const struct tag *opened) {
    static const struct ropa_text open = {{" เปิดไว้แล้วไม่ปิด", " is opened and never closed"}};
    struct rp_buf *md = &f->out->text;
    for (;;) {
        const char *next = strstr(*at, "{{");
        size_t n = next ? (size_t)(next - *at) : strlen(*at), before;
        struct tag t;
        if (active) { /* what was left out leaves one blank, not two */
            size_t blank = md->n && md->p[md->n - 1] == ' ' && **at == ' ';
            rp_buf_add(md, *at + blank, n - blank);
        }
        *at += n;
        if (!next && opened) {
            char found[MAX_NAME + 8];
            snprintf(found, sizeof found, "{{%c%s}}", opened->sigil, opened->name);
            return wrong(f, opened->begin, found, &open);
        }
        if (!next)
            return ROPA_OK;
        enum ropa_status s = read_tag(f, next, &t);
        if (s)
            return s;
        struct found place;
        if (!t.sigil) {
            s = *t.name == '@' ? add_own(f, &t, frame, active) : look_up(f, frame, &t, &place);
            if (!s && *t.name != '@' && *t.is && (*t.is != '!' || !is_code(&place.p, t.is)))
                s = no_code(f, &t);
            if (!s && *t.name != '@' && active)
                add_shown(f, &t, &place, frame);
            *at = t.end;
            if (s)
                return s;
            continue;
        }
        bool alone = is_alone(f, &t, &before);
        if (alone && active)
            rp_buf_cut(md, md->n - before);
        const char *end = t.end + (alone ? strspn(t.end, " ") : 0);
        t.end = end + (alone && *end);
        *at = t.end;
        if (t.sigil == '/')
            return close_of(f, &t, opened);
        if (t.sigil != '!' && (s = section(f, &t, frame, active, at)))
            return s;
    }
}

enum ropa_status rp_fill(const char *name, const char *text, const struct rp_filling *from,
                         struct rp_pool *pool, struct rp_filled *out, struct ropa_err *err) {
    struct rp_fill f = {name, text, from, pool, out, err, from->view, {{0}}};
    struct rp_frame root = {.noun = ropa_record_entity(from->root),
                            .rec = from->root,
                            .rows = ROPA_NO_FIELD,
                            .item = ROPA_NO_FIELD};
    crypto_hash_sha256_init(&f.digest);
    out->items = from->items ? rp_pool_take(pool, from->items->n, 1) : NULL;
    if (from->items && !out->items)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = run(&f, &text, &root, true, NULL);
    crypto_hash_sha256_final(&f.digest, out->digest);
    return !s && (pool->bad || out->text.bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

void rp_filled_free(struct rp_filled *f) {
    rp_buf_free(&f->text);
    free(f->values);
    free(f->gaps);
}
