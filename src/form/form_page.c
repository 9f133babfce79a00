/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The form a page at a time: many answers at once, the questions of a section, how far it is. */
#include "base/err.h"
#include "form/form.h"
#include "model/record.h"
#include "model/words.h"
#include "store/draft.h"

#include <stdlib.h>
#include <string.h>

/* ---- many answers at once ---- */

struct putting {
    struct ropa_form *form;
    size_t *made;          /* one a field of rows: number of the row that "one more" made last; 0 none */
    struct rp_places none; /* rows of which it was said now that there are none */
    size_t taken;
    bool changed;
};

/* The program could not: nothing the answer can help. */
static bool is_failure(enum ropa_status s) {
    return rp_err_is_failure(s) || s == ROPA_E_NOBODY || s == ROPA_E_OTHERS_FORM;
}

/* Whether it is asked of the record or row as it stands. */
static enum ropa_status check_asked(const struct ropa_record *holder, size_t f, const char *path,
                                    struct ropa_err *err) {
    static const struct ropa_text file = {{"ไฟล์ไม่ได้ส่งมาเป็นข้อความ", "a file is not sent as a text"}};
    enum ropa_status s = rp_form_check_asked(holder, f, path, err);
    if (!s && rp_form_names_file(ropa_record_entity(holder),
                                 f)) /* whoever posts a page chooses no file of this machine */
        s = rp_place_unfit(path, &file, NULL, err);
    return s;
}

/* Where `path` goes: a field, rows, or a row as a whole; one more row by the number that it gets. */
static enum ropa_status find(const struct putting *p, const char *path, struct ropa_place *at,
                             struct ropa_err *err) {
    const struct ropa_record *rec = p->form->rec;
    const struct ropa_entity *ent = ropa_record_entity(rec);
    enum ropa_status s = ropa_place_parse(ent, path, at, err);
    if (s)
        return s;
    if ((s = rp_form_is_own(at, path, err)))
        return s;
    if (at->rows == ROPA_NO_FIELD)
        return check_asked(rec, at->field, path, err);
    if ((s = check_asked(rec, at->rows, path, err)))
        return s;
    size_t made = p->made[at->rows];
    if (at->row == ROPA_ROW_MORE && made && at->field != ROPA_NO_FIELD &&
        !ropa_field_answered(ropa_record_row(rec, at->rows, made - 1), at->field))
        at->row = made; /* one more row of several answers is one, until a field is answered again */
    return ropa_place_settle(rec, at, err);
}

/* One more row, unless it was said with it that there are none: who says both is asked which holds. */
static enum ropa_status add_row(struct putting *p, size_t rows, const char *path, struct ropa_record **row,
                                struct ropa_err *err) {
    static const struct ropa_text none = {
        {"บอกมาพร้อมกันว่าไม่มี โปรดเลือกอย่างใดอย่างหนึ่ง",
         "it is said along with it that there are none; say one or the other"}};
    struct ropa_record *rec = p->form->rec;
    *row = NULL;
    if (rp_places_has(&p->none, rp_place_own(ropa_record_entity(rec), rows)))
        return rp_place_unfit(path, &none, NULL, err);
    *row = ropa_record_add_row(rec, rows);
    return *row ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status put_none(struct putting *p, size_t rows, const char *why, struct ropa_err *err) {
    struct ropa_record *rec = p->form->rec;
    enum ropa_status s = ropa_record_set_na(rec, rows, why, err);
    if (!s)
        rp_places_add(&p->none, rp_place_own(ropa_record_entity(rec), rows));
    return s || !p->none.bad ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Rows without saying which: that there are none, or the first value of one more. */
static enum ropa_status put_rows(struct putting *p, const struct ropa_place *at,
                                 const struct ropa_form_put *one, const char *text, struct ropa_err *err) {
    static const struct ropa_text rows = {{"ยังมีแถวอยู่ โปรดลบแถวก่อน", "there are rows; take them out first"}};
    struct ropa_record *rec = p->form->rec;
    size_t f = at->field, n = ropa_record_rows(rec, f);
    if (one->na)
        return n ? rp_place_unfit(one->path, &rows, NULL, err) : put_none(p, f, text, err);
    if (!*text && !n)
        ropa_record_clear(rec, f);
    if (!*text)
        return ROPA_OK;
    struct ropa_record *row;
    enum ropa_status s = add_row(p, f, one->path, &row, err);
    if (!s)
        s = rp_form_read_row(p->form, row, text, err);
    if (row && s)
        ropa_record_remove_row(rec, f, n);
    return s;
}

/*
 * What is typed, as a person means it; records and words of a list may be called what the question offers. What may be a slip is heard as
 * at its question.
 */
static enum ropa_status put_text(struct putting *p, const struct ropa_place *at, struct ropa_record *holder,
                                 const char *text, struct ropa_err *err) {
    struct ropa_form *form = p->form;
    enum ropa_status s =
        form->meant ? rp_form_read_plainly(form, holder, at->field, text, err) : ROPA_E_CHOICE;
    if (s != ROPA_E_CHOICE && s != ROPA_E_REF)
        return s;
    form->at = *at;
    form->asking = ROPA_ASK_VALUE;
    s = rp_form_build(form, err);
    return s ? s : rp_form_read(form, holder, at->field, text, err);
}

static enum ropa_status put_field(struct putting *p, const struct ropa_place *at,
                                  const struct ropa_form_put *one, const char *text, struct ropa_err *err) {
    struct ropa_record *rec = p->form->rec, *holder = ropa_place_holder(rec, at);
    bool fresh = at->rows != ROPA_NO_FIELD && at->row > ropa_record_rows(rec, at->rows);
    if (fresh && !*text && !one->na)
        return ROPA_OK;
    enum ropa_status s = fresh ? add_row(p, at->rows, one->path, &holder, err) : ROPA_OK;
    if (s)
        return s;
    char *before = rp_strdup(ropa_record_get(holder, at->field));
    s = check_asked(holder, at->field, one->path, err);
    if (!s && one->na)
        s = ropa_record_set_na(holder, at->field, text, err);
    else if (!s && *text)
        s = put_text(p, at, holder, text, err);
    else if (!s && ropa_field_answered(holder, at->field)) {
        ropa_record_clear(holder, at->field);
        rp_places_add(&p->form->cleared, *at);
    }
    if (s && fresh)
        ropa_record_remove_row(rec, at->rows, at->row - 1);
    else if (!s && fresh)
        p->made[at->rows] = at->row;
    if (!s && at->rows == ROPA_NO_FIELD && before)
        s = rp_form_follow(p->form, at->field, before, err);
    free(before);
    return s;
}

/* A row as a whole holds no text. */
static enum ropa_status refuse_row(const struct ropa_place *at, const char *path, struct ropa_err *err) {
    static const struct ropa_text field = {
        {"ทั้งแถวมีแต่ลบออก (ข้อความว่าง) โปรดบอกช่องของแถว เช่น ",
         "a row as a whole is only taken out, by an empty text; give a field of it, for example "}};
    struct ropa_place valued = rp_place_valued(at);
    return rp_place_unfit(path, &field, &valued, err);
}

static enum ropa_status put_one(struct putting *p, const struct ropa_form_put *one, struct ropa_err *err) {
    struct ropa_place at;
    struct ropa_form *form = p->form;
    enum ropa_status s = find(p, one->path, &at, err);
    const struct ropa_field *f = s ? NULL : ropa_place_field(&at);
    if (s || !f) /* a row as a whole is taken out at the end */
        return s || (!*one->text && !one->na) ? s : refuse_row(&at, one->path, err);
    char *text = rp_word_trim(one->text);
    if (!text)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    bool rows = f->kind == ROPA_ROWS, said = one->na || *text;
    s = rows ? put_rows(p, &at, one, text, err) : put_field(p, &at, one, text, err);
    free(text);
    if (s)
        return s;
    rp_places_drop(&form->agenda, at);
    rp_places_drop(&form->filled, at);
    rp_places_drop(&form->given, at);
    rp_places_drop(&form->visited, at);
    rp_places_add(&form->visited, at);
    if (said) {
        rp_places_drop(&form->cleared, at);
        rp_places_add(&form->given, at);
    }
    form->answers += said;
    p->changed = true;
    return ROPA_OK;
}

/* Of two answers to one question the last holds, as the officer sees it: the others count as taken. */
static void pass_over(const struct putting *p, const struct ropa_form_put *list, size_t n, bool *done,
                      struct ropa_place *places) {
    for (size_t i = 0; i < n; i++)
        if (ropa_place_parse(ropa_record_entity(p->form->rec), list[i].path, &places[i], NULL) ||
            places[i].row == ROPA_ROW_MORE || find(p, list[i].path, &places[i], NULL))
            places[i] = (struct ropa_place){.root = NULL}; /* each is one more; or where is not known yet */
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n && places[i].root && !done[i]; k++)
            done[i] = places[k].root && !ropa_place_order(&places[i], &places[k]);
}

/* Where it was refused, as everywhere: by codes, however the place was written; as written where it is none. */
static void name_field(const struct ropa_entity *ent, struct ropa_form_put *one) {
    struct ropa_place p;
    char *path = one->err.status && !ropa_place_parse(ent, one->path, &p, NULL)
                     ? ropa_place_text(&p, ROPA_AS_CODE, ROPA_EN)
                     : NULL;
    RP_COPY(one->err.field, path ? path : one->err.status ? one->path : "");
    free(path);
}

/* Round after round, while one more can be taken: one may need what another says. */
static enum ropa_status put_all(struct putting *p, struct ropa_form_put *list, size_t n, bool *done,
                                struct ropa_err *err) {
    for (bool better = true; better;) {
        better = false;
        for (size_t i = 0; i < n; i++) {
            if (done[i])
                continue;
            list[i].err = (struct ropa_err){0};
            p->form->meant = !list[i].typed;
            enum ropa_status s = put_one(p, &list[i], &list[i].err);
            if (is_failure(s)) {
                if (err)
                    *err = list[i].err;
                return s;
            }
            list[i].err.status = s;
            name_field(ropa_record_entity(p->form->rec), &list[i]);
            done[i] = !s;
            better |= !s;
            p->taken += !s;
        }
    }
    return ROPA_OK;
}

/* Rows as a whole, last, as those after them move up; what is known of the others goes by their uids. */
static enum ropa_status take_rows_out(struct putting *p, const struct ropa_form_put *list, size_t n,
                                      struct ropa_err *err) {
    struct ropa_form *form = p->form;
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct ropa_record **out = calloc(n + 1, sizeof *out);
    size_t n_out = 0;
    for (size_t i = 0; out && i < n; i++) {
        struct ropa_place at;
        if (!list[i].err.status && !find(p, list[i].path, &at, NULL) && !ropa_place_field(&at) &&
            at.rows != ROPA_NO_FIELD)
            out[n_out++] = ropa_place_holder(form->rec, &at);
    }
    rp_draft_name(form->reg->st, form->rec);
    char *state = n_out ? rp_form_state(form) : NULL;
    enum ropa_status s = out && (state || !n_out) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t f = 0; f < ent->n_fields; f++)
        for (size_t k = ropa_record_rows(form->rec, f); k-- > 0;)
            for (size_t i = 0; !s && i < n_out; i++)
                if (k < ropa_record_rows(form->rec, f) && ropa_record_row(form->rec, f, k) == out[i]) {
                    out[i] = NULL;
                    ropa_record_remove_row(form->rec, f, k);
                    p->changed = true;
                }
    if (!s && n_out) {
        rp_form_forget(form);
        s = rp_form_restore(form, state, true, err);
    }
    free(state);
    free(out);
    return s;
}

enum ropa_status ropa_form_put(struct ropa_form *form, struct ropa_form_put *list, size_t n, size_t *refused,
                               struct ropa_err *err) {
    struct putting p = {.form = form,
                        .made = calloc(ropa_record_entity(form->rec)->n_fields + 1, sizeof *p.made)};
    bool *done = calloc(n + 1, sizeof *done);
    struct ropa_place *places = calloc(n + 1, sizeof *places);
    enum ropa_status s = p.made && done && places ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_form_is_theirs(form, err);
    if (!s) {
        ropa_form_free(form->child);
        form->child = NULL;
        s = rp_form_catch_up(form, err);
    }
    struct ropa_place at = form->at;
    form->literal = true;
    for (size_t i = 0; i < n; i++) {
        list[i].err = (struct ropa_err){0};
        list[i].path = list[i].path ? list[i].path : "";
        list[i].text = list[i].text ? list[i].text : "";
    }
    if (!s)
        pass_over(&p, list, n, done, places);
    if (!s)
        s = put_all(&p, list, n, done, err);
    s = rp_store_ended(form->reg->st, s, err);
    form->literal = form->meant = false;
    form->at = at;
    *refused = 0;
    for (size_t i = 0; done && i < n; i++)
        *refused += !done[i];
    if (!s && p.taken)
        s = take_rows_out(&p, list, n, err);
    if (!s && p.changed)
        s = rp_form_fill(form, err);
    if (!s && p.taken) {
        rp_form_advance(form, form->at, true);
        s = rp_form_keep(form, p.changed, err);
    }
    form->ready = false;
    free(p.made);
    rp_places_free(&p.none);
    free(done);
    free(places);
    return s;
}

/* ---- a section ---- */

/* Each of the places as a question, until `each` has enough: those after it are dropped. The form stays where it stands. */
static enum ropa_status each_place(struct ropa_form *form, struct rp_places *l, ropa_question_fn *each,
                                   void *ctx, struct ropa_err *err) {
    const struct ropa_place at = form->at;
    const enum ropa_ask asking = form->asking;
    enum ropa_status s = l->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    bool on = true;
    form->asking = ROPA_ASK_VALUE;
    form->alone = true;
    for (size_t i = 0; i < l->n && on && !s; i++) {
        form->at = l->p[i];
        s = rp_form_build(form, err);
        on = !s && each(ctx, &form->q);
        l->n = on ? l->n : i + 1;
    }
    if (!s)
        s = rp_store_ended(form->reg->st, s, err);
    form->alone = false;
    form->at = at;
    form->asking = asking;
    form->ready = false;
    return s;
}

enum ropa_status ropa_form_section(struct ropa_form *form, size_t section, ropa_question_fn *each, void *ctx,
                                   struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct rp_places all = {0}, own = {0};
    if (section >= ent->n_sections)
        return rp_form_no_section(form, section, err);
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++)
        if (ent->fields[rp_place_top(&all.p[i])].section == section)
            rp_places_add(&own, all.p[i]);
    own.bad |= all.bad;
    enum ropa_status s = each_place(form, &own, each, ctx, err);
    rp_places_free(&all);
    rp_places_free(&own);
    return s;
}

/* ---- what is likely ---- */

void ropa_form_for_unit(struct ropa_form *form, const char *unit) {
    RP_COPY(form->unit, unit);
    form->ready = false;
}

void ropa_form_likely_last(struct ropa_form *form) {
    form->likely_last = true;
    if (!form->done)
        rp_form_advance(form, form->at, true);
}

enum ropa_status ropa_form_brought(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_form_entity(form);
    struct rp_places all = {0};
    rp_form_places(form, &all);
    for (size_t i = 0; i < all.n; i++) {
        struct ropa_place p = all.p[i];
        const struct ropa_record *holder = ropa_place_holder(form->rec, &p);
        const struct ropa_field *of = &ent->fields[rp_place_top(&p)];
        bool said = holder ? ropa_field_answered(holder, p.field) && of->need >= ROPA_ADVISED &&
                                 ropa_place_field(&p)->need >= ROPA_ADVISED
                           : p.row == 1 && ropa_record_na(form->rec, p.rows);
        if (!said || rp_form_is_asked_for(form, p) || rp_places_has(&form->agenda, p) ||
            rp_places_has(&form->filled, p))
            continue;
        rp_places_add(&form->filled, p);
        rp_places_add(&form->brought, p);
    }
    bool bad = all.bad || form->filled.bad || form->brought.bad;
    rp_places_free(&all);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_form_advance(form, form->done ? rp_place_own(ent, 0) : form->at, true);
    return ROPA_OK;
}

enum ropa_status ropa_form_likely(struct ropa_form *form, ropa_question_fn *each, void *ctx,
                                  struct ropa_err *err) {
    const struct ropa_question *q = ropa_form_question(form);
    rp_places_free(&form->shown);
    form->shown = (struct rp_places){0};
    if (!q || !q->likely || q->nested)
        return ROPA_OK;
    form->shown = rp_form_open(form, rp_place_own(q->place.root, 0), true, RP_LIKELY, SIZE_MAX);
    RP_COPY(form->shown_day, rp_form_day(form));
    return each_place(form, &form->shown, each, ctx, err);
}

/* What an empty answer at `p` gives, where that is still to be asked and likely. */
static enum ropa_status take_one(struct ropa_form *form, struct ropa_place p, struct ropa_err *err) {
    struct rp_places open = rp_form_open(form, p, true, RP_LIKELY, 1);
    bool is = open.n && !ropa_place_order(&open.p[0], &p);
    rp_places_free(&open);
    if (!is)
        return ROPA_OK;
    form->at = p;
    form->ready = form->done = false;
    form->asking = ROPA_ASK_VALUE;
    enum ropa_status s = ropa_form_answer(form, "", err);
    rp_places_drop(&form->given,
                   p); /* told, and agreed to with the others: it stands without having been typed */
    return s;
}

enum ropa_status ropa_form_take_likely(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_question *q = ropa_form_question(form);
    struct rp_places told = form->shown;
    const size_t before = form->answers;
    form->shown = (struct rp_places){0};
    enum ropa_status s = rp_form_is_theirs(form, err);
    RP_COPY(form->told_day, form->shown_day);
    for (size_t i = 0; q && q->likely && i < told.n && !s; i++)
        s = take_one(form, told.p[i], err);
    form->told_day[0] = '\0';
    if (form->answers > before)
        form->answers = before + 1;
    rp_places_free(&told);
    return s;
}

/* ---- how far it is ---- */

struct counting {
    size_t section;
    struct ropa_progress *p;
};

static bool count(void *ctx, const struct ropa_form_item *item) {
    const struct counting *c = ctx;
    size_t f = (size_t)(item->field - ropa_record_entity(item->rec)->fields);
    if ((c->section != ROPA_EVERY_SECTION && c->section != item->section) || item->more > 1)
        return true;
    bool na = ropa_record_na(item->rec, f);
    c->p->asked++;
    c->p->missing += item->missing;
    c->p->na += na;
    c->p->answered += !na && ropa_field_answered(item->rec, f);
    return true;
}

void ropa_form_progress(struct ropa_form *form, size_t section, struct ropa_progress *out) {
    *out = (struct ropa_progress){0};
    ropa_form_each(form, count, &(struct counting){section, out});
}
