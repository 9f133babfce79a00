/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What stands in the place of a mark: a value, what the document says of itself, or that nothing is known. */
#include "paper/filling.h"

#include "base/err.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/place.h"
#include "model/predicate.h"
#include "model/vocab.h"
#include "paper/shown.h"
#include "paper/signs.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Nothing is known at a place: what is to be mended where; `silent`: nothing stands there meanwhile. */
static void note_missing(struct rp_fill *f, const struct rp_spot *at, const struct rp_sighted *l,
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

static void add_missing(struct rp_fill *f, const struct rp_spot *at, const struct rp_sighted *l,
                        const struct rp_frame *frame) {
    note_missing(f, at, l, frame, false);
}

/* The day of something done that is still to come: the score doesn't count it, and so the paper says. */
static bool is_ahead(const struct rp_fill *f, const struct rp_spot *at) {
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

void rp_fill_shown(struct rp_fill *f, const struct rp_mark *t, const struct rp_spot *at,
                   const struct rp_frame *frame) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง", "not applicable"}};
    static const struct ropa_text ahead = {{" (ยังไม่ถึงวัน ไม่นับ)", " (still to come: not counted)"}};
    struct rp_sighted l = rp_fill_look(f, t, at);
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

/* Whether nobody said that there is nothing: neither of the place nor, where there are no rows, of these. */
static bool is_unsaid(const struct rp_spot *at, const struct rp_sighted *l) {
    if (l->known || l->na || l->holders || at->p.rows == ROPA_NO_FIELD)
        return !l->known && !l->na && l->applies;
    return !ropa_record_na(at->rec, at->p.rows) && ropa_field_applies(at->rec, at->p.rows);
}

/* "@activities>recipient.recipient_type=!unit_same": of all of them, each value once, but for that code. */
static enum ropa_status add_union(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                  bool active) {
    const struct rp_filling *from = f->from;
    struct rp_kind_of about = {0};
    struct rp_mark of = *t;
    struct rp_spot at;
    const char *place = "";
    if (!rp_fill_all_at(from, t->name, &about, &place))
        return rp_fill_unknown(f, t, &(struct ropa_err){0});
    struct rp_frame in = {
        .noun = about.noun, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    RP_COPY(of.name, place);
    enum ropa_status s = rp_fill_find(f, &in, &of, &at);
    if (!s && *t->is && (*t->is != '!' || !rp_fill_is_code(&at.p, t->is)))
        return rp_fill_no_code(f, t);
    if (s || !active)
        return s;
    const struct ropa_record **recs = rp_pool_take(f->pool, about.n + 1, sizeof *recs);
    struct rp_buf text = {0};
    size_t n = 0;
    for (size_t i = 0; recs && i < about.n; i++) {
        at.rec = recs[n] = about.all[i].rec;
        struct rp_sighted l = rp_fill_look(f, &of, &at);
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
static enum ropa_status add_unfit(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                  bool active) {
    const char *field = strchr(t->name, ' ') + 1;
    const bool wanted = t->name[1] == 'w';
    struct rp_mark of = *t;
    struct rp_spot at;
    rp_fill_part(of.name, sizeof of.name, field, strlen(field));
    enum ropa_status s = rp_fill_find(f, frame, &of, &at);
    if (!s && active) {
        struct rp_sighted l = rp_fill_look(f, &of, &at);
        if (!wanted || is_unsaid(&at, &l))
            note_missing(f, &at, &l, frame, wanted);
    }
    return s;
}

/* "@post LEVEL", "@sign LEVEL": who signs there; nobody is a gap of the unit, or of the year's setting. */
static void add_signer(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at) {
    const struct ropa_view *view = f->view;
    const char *level = strchr(t->name, ' ') + 1;
    const struct ropa_record *unit = strcmp(level, "org") != 0 ? f->from->unit : NULL;
    struct rp_spot head = {rp_place_own(unit ? &rp_unit : &rp_setting, unit ? UNI_HEAD : SET_APPROVERS),
                           unit};
    const struct rp_sighted nobody = {.f = f};
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
static void add_submitted(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at) {
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
static bool add_about(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at, bool active) {
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
static bool add_of_record(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
                          bool active) {
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

static enum ropa_status add_cell(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
                                 bool active) {
    const char *cell;
    enum ropa_status s = rp_fill_cell(f, t, at, active, &cell);
    if (!s && active)
        rp_fill_value(f, cell ? cell : "", false);
    return s;
}

/* "@lack person wg_role": no record of the noun has it. */
static enum ropa_status add_lack(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
                                 bool active) {
    char noun[RP_MARK_NAME] = "", field[RP_MARK_NAME] = "";
    const struct rp_sighted nobody = {.f = f};
    sscanf(t->name, "@lack %159s %159s", noun, field);
    const struct ropa_entity *ent = ropa_entity_find(noun);
    size_t i = ent ? ropa_field_find(ent, field) : ROPA_NO_FIELD;
    if (i == ROPA_NO_FIELD)
        return rp_fill_unknown(f, t, &(struct ropa_err){0});
    if (active)
        add_missing(f, &(struct rp_spot){rp_place_own(ent, i), NULL}, &nobody, at);
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
enum ropa_status rp_fill_own(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
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
    else if (!strcmp(t->name, "@approved") && rp_fill_is_approved(f))
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
        return rp_fill_unknown(f, t, &why);
    if (active)
        rp_fill_value(f, text, false);
    return ROPA_OK;
}
