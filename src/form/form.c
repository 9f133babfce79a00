/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "form/form.h"

#include "base/err.h"
#include "base/spelling.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/set.h"
#include "model/words.h"
#include "register/draft.h"
#include "register/merge.h"
#include "store/draft.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- life ---- */

/* Of rows as such, whether there is one, or one more. */
static void ask_place(struct ropa_form *form, struct ropa_place p) {
    const struct ropa_field *f = ropa_place_field(&p);
    bool rows = f && f->kind == ROPA_ROWS;
    if (rows && ropa_record_rows(form->rec, p.field))
        rp_places_add(&form->grown, p);
    else
        rp_places_add(&form->ask, rows ? rp_place_row(p.root, p.field, ROPA_ROW_ANY, 0) : p);
}

/* What is to be asked whatever it holds. */
static enum ropa_status read_ask(struct ropa_form *form, const char *ask, struct ropa_err *err) {
    const char *at = ask;
    struct rp_buf path = {0}, set = {0};
    struct ropa_place p;
    enum ropa_status s = ROPA_OK;
    while (!s && rp_set_next(&at, &path)) {
        rp_set_add(&set, path.p);
        s = rp_form_find_asked(ropa_record_entity(form->rec), path.p, &p, err);
        if (!s && p.rows != ROPA_NO_FIELD)
            s = rp_form_asked_row(&p, path.p, ropa_record_rows(form->rec, p.rows), err);
        if (!s)
            ask_place(form, p);
    }
    bool bad = path.bad || set.bad || form->ask.bad || form->grown.bad;
    char *read = rp_set_close(&set);
    bool whole = !ask || !*ask || !strcmp(ask, read ? read : "[]");
    rp_buf_free(&path);
    free(read);
    if (bad && !s)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return s || whole ? s : rp_err_subject(err, ROPA_E_FORMAT, ask, "[\"notes\",\"purpose[1].legal_ref\"]");
}

/* The record isn't what the draft held: what was typed comes in, and what the record says otherwise than was saved stays. */
static enum ropa_status take_draft(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_record *rec = form->rec, *draft = NULL, *base = NULL;
    struct rp_merge m = {.take = ROPA_TAKE_THEIRS};
    enum ropa_status s = ropa_draft_load(form->reg, rec->ent, rec->uid, &draft, err);
    if (!s && draft && rec->rev)
        s = ropa_register_at(form->reg, rec->ent, rec->uid, rec->rev, &base, err);
    else if (!s && draft && !(base = ropa_record_new(rec->ent)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (base)
        s = rp_merge_all(&m, draft, base, rec, err);
    if (base && !s)
        s = rp_store_follow(form->reg->st, draft, err);
    if (base && !s)
        rp_record_swap(rec, draft);
    ropa_record_free(base);
    ropa_record_free(draft);
    return s;
}

/* Go on where the draft was left, if there is one. */
static enum ropa_status resume(struct ropa_form *form, struct ropa_err *err) {
    const char *uid = ropa_record_uid(form->rec);
    struct rp_draft_mark mark = {0};
    struct ropa_record *draft = NULL;
    char *state = NULL;
    enum ropa_status s =
        *uid ? rp_draft_load(form->reg->st, form->rec->ent, uid, &draft, &state, &mark, form->lost, err)
             : ROPA_OK;
    if (s == ROPA_E_DRAFT) /* who opened the record was told so; the first answer takes its place */
        s = ROPA_OK;
    form->seen = draft ? draft : ropa_record_clone(form->rec);
    if (!s && !form->seen)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_draft_open(form->reg->st, &form->mark);
    RP_COPY(form->mark.turn, mark.turn);
    if (!s && draft) {
        form->resumed = form->kept = true;
        rp_form_meet_first(form, &mark);
        s = strcmp(form->rec->draft, mark.turn) ? take_draft(form, err) : ROPA_OK;
    }
    if (!s && draft) {
        s = rp_form_restore(form, state, true, err);
    }
    if (!s && (draft || ropa_record_rev(
                            form->rec))) /* what no revision holds is to be saved, so what flags said of it */
        s = rp_form_find_dirty(form, err);
    free(state);
    return s;
}

/* The first question: where the form stood, else the first that is open. */
static void start(struct ropa_form *form) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    struct ropa_place at = form->resumed && !form->done ? form->at : rp_place_own(ent, 0);
    if (at.rows !=
        ROPA_NO_FIELD) /* the rows were being filled: whether there are more is still to be asked */
        rp_places_add(&form->grown, rp_place_own(ent, at.rows));
    rp_form_advance(form, at, true);
}

enum ropa_status ropa_form_begin(struct ropa_register *reg, struct ropa_record *rec, const char *ask,
                                 bool all, struct ropa_form **out, struct ropa_err *err) {
    struct ropa_form *form = calloc(1, sizeof *form);
    *out = NULL;
    if (!form)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    form->reg = reg;
    form->rec = rec;
    form->all = all;
    form->fresh = !ropa_record_rev(rec);
    rp_draft_owner(reg->st, &form->owner);
    rp_buf_str(&form->actor, rp_store_actor(reg->st));
    enum ropa_status s = form->owner.bad || form->actor.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s)
        s = resume(form, err);
    if (!s && form->fresh && !form->resumed &&
        rp_store_readonly(reg->st)) /* told before anything is typed that can't be kept */
        s = rp_store_writable(reg->st, err);
    if (!s)
        s = read_ask(form, ask, err);
    if (!s)
        s = rp_form_fill(form, err);
    if (s) {
        ropa_form_free(form);
        return s;
    }
    start(form);
    *out = form;
    return ROPA_OK;
}

void ropa_form_free(struct ropa_form *form) {
    if (!form)
        return;
    ropa_form_free(form->child);
    rp_form_forget_before(form);
    if (form->kept)
        rp_draft_leave(form->reg->st, ropa_record_uid(form->rec), form->mark.window, NULL);
    rp_buf_free(&form->owner);
    rp_buf_free(&form->actor);
    rp_buf_free(&form->met.took[0]);
    rp_buf_free(&form->met.took[1]);
    rp_buf_free(&form->lost[0]);
    rp_buf_free(&form->lost[1]);
    ropa_record_free(form->seen);
    ropa_record_free(form->own_rec);
    rp_form_options_free(form);
    struct rp_places *lists[] = {&form->ask,    &form->visited, &form->given,   &form->cleared,
                                 &form->filled, &form->brought, &form->opposed, &form->grown,
                                 &form->agenda, &form->past,    &form->shown};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        rp_places_free(lists[i]);
    free(form->made);
    free(form->path);
    free(form->typed);
    free(form->understood);
    free(form->rest);
    free(form->preset);
    free(form);
}

void ropa_form_hold(struct ropa_form *form) {
    form->held = true;
}

bool ropa_form_resumed(const struct ropa_form *form) {
    return form->resumed;
}

/* ---- the question ---- */

static enum ropa_ask kind_of_ask(struct ropa_form *form, const struct ropa_field *rows) {
    if (form->asking >= ROPA_ASK_MAKE)
        return form->asking;
    if (!rp_form_is_new_row(form, form->at))
        return ROPA_ASK_VALUE;
    if (form->at.row > 1)
        return ROPA_ASK_MORE;
    struct rp_places which = rp_form_which(form, form->at);
    size_t n = which.n;
    form->starved |= which.bad;
    rp_places_free(&which);
    if (n > 1)
        return ROPA_ASK_WHICH;
    return rows->flags & ROPA_NA_ALLOWED || rows->need < ROPA_EXPECTED ? ROPA_ASK_ANY : ROPA_ASK_VALUE;
}

/* What an empty answer does, and what it takes. */
static void set_enter(struct ropa_form *form) {
    struct ropa_question *q = &form->q;
    bool row_slot = rp_form_is_new_row(form, form->at);
    free(form->preset);
    form->preset = NULL;
    if (q->ask == ROPA_ASK_VALUE && !q->value && !q->na && !row_slot)
        form->preset = rp_form_preset(form, form->at);
    q->preset = q->value ? q->value : form->preset;
    bool may_na = q->ask == ROPA_ASK_ANY && q->rows->flags & ROPA_NA_ALLOWED;
    q->why_na = may_na && rp_form_may_be_none(form, form->at.rows) ? rp_form_none_reason(q->rows) : NULL;
    bool simple = q->ask == ROPA_ASK_ANY     ? !may_na || q->why_na
                  : q->ask == ROPA_ASK_VALUE ? !row_slot && q->field->need < ROPA_REQUIRED
                                             : q->ask != ROPA_ASK_WHICH;
    q->enter = q->preset || q->na || simple;
}

enum ropa_status rp_form_build(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_question *q = &form->q;
    struct ropa_place at = form->at;
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const struct ropa_record *holder = ropa_place_holder(form->rec, &at);
    *q = (struct ropa_question){.rec = form->rec, .number = at.row, .place = at};
    q->rows = at.rows != ROPA_NO_FIELD ? &ent->fields[at.rows] : NULL;
    q->row = q->rows ? holder : NULL;
    q->field = ropa_place_field(&at);
    q->section = ent->fields[rp_place_top(&at)].section;
    q->ask = kind_of_ask(form, q->rows);
    if (holder) {
        q->value = ropa_record_get(holder, at.field);
        q->na = ropa_record_na(holder, at.field);
    } else if (q->ask == ROPA_ASK_ANY) {
        q->na = ropa_record_na(form->rec, at.rows);
    }
    const struct ropa_field *may = q->ask == ROPA_ASK_ANY ? q->rows : q->field;
    q->may_na = (may->flags & ROPA_NA_ALLOWED && (q->ask == ROPA_ASK_VALUE || q->ask == ROPA_ASK_ANY)) ||
                q->ask == ROPA_ASK_WHICH;
    free(form->path);
    form->path = ropa_place_text(&at, ROPA_AS_CODE, ROPA_EN);
    q->path = form->path ? form->path : "";
    form->starved |= !form->path;
    q->typed = q->ask >= ROPA_ASK_MAKE ? form->typed : NULL;
    q->understood = q->ask >= ROPA_ASK_MAKE && q->ask != ROPA_ASK_TERM ? form->understood : NULL;
    set_enter(form);
    q->brought = rp_places_has(&form->filled, at) && rp_places_has(&form->brought, at);
    q->likely = q->ask < ROPA_ASK_MAKE && rp_form_is_likely(form, at);
    return rp_form_options(form, err);
}

const struct ropa_question *ropa_form_question(struct ropa_form *form) {
    if (form->child) {
        const struct ropa_question *q = ropa_form_question(form->child);
        if (q)
            form->child->q.nested = true;
        return q;
    }
    if (form->done)
        return NULL;
    const char *today = rp_form_day(form);
    if (!form->ready ||
        strcmp(form->day, today) != 0) /* what is offered as today's is of the day it is answered on */
        form->ready = !rp_form_build(form, NULL); /* what memory ran out over is asked again */
    RP_COPY(form->day, today);
    return &form->q;
}

/* What the question is about, as a text of its own; "" where that isn't there, or says nothing. NULL: out of memory. */
static char *said_at(const struct ropa_form *form) {
    struct ropa_record *rec = ropa_place_holder(form->rec, &form->at);
    const char *value = rec ? ropa_record_get(rec, form->at.field) : NULL;
    const char *na = rec ? ropa_record_na(rec, form->at.field) : NULL;
    return strdup(value ? value : na ? na : "");
}

enum ropa_status rp_form_meet(struct ropa_form *form, struct ropa_err *err) {
    char *was = said_at(form);
    enum ropa_status s = was ? rp_form_catch_up(form, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    char *now = s ? NULL : said_at(form);
    if (!s && !now)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !ropa_form_question(form))
        s = rp_err_subject(err, ROPA_E_NOTHING, "", NULL);
    if (!s && strcmp(was, now) != 0) {
        s = rp_err(err, ROPA_E_WINDOW, NULL);
        if (err)
            err->label = ropa_place_field(&form->at)->label;
    }
    free(was);
    free(now);
    return s;
}

/* An answer was taken at form->at: fill what follows from it, go on, keep it. */
enum ropa_status rp_form_go_on(struct ropa_form *form, bool changed, struct ropa_err *err) {
    struct ropa_place was = form->at;
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    form->answers++;
    if (form->q.ask == ROPA_ASK_WHICH) /* left for later, together */
        rp_form_leave_which(form);
    rp_places_add(&form->visited, was);
    rp_places_drop(&form->agenda, was);
    rp_places_drop(&form->filled, was);
    rp_places_add(&form->past, was);
    enum ropa_status s = changed ? rp_form_fill(form, err) : ROPA_OK;
    rp_form_advance(form, was, false);
    bool left =
        form->done || ent->fields[rp_place_top(&was)].section != ent->fields[rp_place_top(&form->at)].section;
    if (!s && (changed || form->kept))
        s = rp_form_keep(form, changed, err);
    if (!s && left && form->dirty && !form->own_rec && !form->held && !ropa_form_unconfirmed(form))
        s = rp_form_save_part(form, err);
    return s;
}

/* ---- answers ---- */

static enum ropa_status needed(const struct ropa_question *q, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_NOTHING, q->field->label.in[ROPA_TH], NULL);
    if (err)
        err->label = q->field->label;
    return ROPA_E_NOTHING;
}

static enum ropa_status took(struct ropa_form *form, size_t f, const char *before, struct ropa_err *err) {
    rp_places_add(&form->given, form->at);
    rp_places_drop(&form->cleared, form->at);
    enum ropa_status s = before ? rp_form_follow(form, f, before, err) : ROPA_OK;
    if (!s)
        s = rp_form_go_on(form, true, err);
    return s ? s : rp_form_unmake(form, err);
}

enum ropa_status rp_form_took(struct ropa_form *form, struct ropa_err *err) {
    return took(form, rp_place_top(&form->at), NULL, err);
}

/* Enter, or a no in words; that is taken even where something answered speaks against it. */
static enum ropa_status none_of_rows(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_question *q = &form->q;
    if (q->ask == ROPA_ASK_ANY && q->rows->flags & ROPA_NA_ALLOWED && !q->na) {
        enum ropa_status s = ropa_record_set_na(form->rec, form->at.rows, rp_form_none_reason(q->rows), err);
        return s ? s : took(form, form->at.rows, NULL, err);
    }
    rp_places_drop(&form->grown, rp_place_own(form->at.root, form->at.rows));
    return rp_form_go_on(form, false, err);
}

static enum ropa_status take_enter(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_question *q = ropa_form_question(form);
    if (!q->enter)
        return needed(q, err);
    if (q->ask == ROPA_ASK_ANY || q->ask == ROPA_ASK_MORE)
        return none_of_rows(form, err);
    if (q->value || q->na || !q->preset) {
        rp_places_add(&form->given, form->at);
        return rp_form_go_on(form, false, err);
    }
    if (!rp_record_put(ropa_place_holder(form->rec, &form->at), form->at.field, q->preset))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return took(form, rp_place_top(&form->at), NULL, err);
}

/* An empty row, to be filled question by question. */
static enum ropa_status grow(struct ropa_form *form, struct ropa_record **row, struct ropa_err *err) {
    *row = ropa_record_add_row(form->rec, form->at.rows);
    rp_places_add(&form->grown, rp_place_own(form->at.root, form->at.rows));
    return *row ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Ask for more about a text that is no record, or no word of the list, yet. */
static bool turn_to_making(struct ropa_form *form, const struct ropa_field *f, const char *text,
                           enum ropa_status *s, struct ropa_err *err) {
    const char *word =
        f->kind == ROPA_REFS || f->kind == ROPA_SET || f->kind == ROPA_CHOICE ? err->found : text;
    bool ref = *s == ROPA_E_REF;
    if ((!ref && *s != ROPA_E_CHOICE) || strspn(word, "0123456789-, ") == strlen(word))
        return false;
    if (*word == '+' || !rp_form_may_make(form, f, word)) /* a term that was refused is none */
        return false;
    const struct ropa_text *reads_as = form->meant ? NULL : rp_form_no_name(form, f, form->typed);
    if (reads_as) {
        *s = rp_form_refuse(form->typed, reads_as, err);
        return false;
    }
    form->asking = ref ? ROPA_ASK_MAKE : ROPA_ASK_TERM;
    form->ready = false;
    free(form->rest);
    form->rest = f->subset_of ? rp_form_unnumbered(form, text) : strdup(text);
    form->answers++;
    return form->rest != NULL;
}

/* Ask whether a text that stands now is to be spelt as it looks; false where it is, or nobody can say. */
static bool offer_mending(struct ropa_form *form, const struct ropa_record *rec, size_t f) {
    enum ropa_kind kind = ropa_record_entity(rec)->fields[f].kind;
    const char *value = kind == ROPA_TEXT || kind == ROPA_LONG ? ropa_record_get(rec, f) : NULL;
    char *mended = value ? ropa_text_mend(value) : NULL, *typed = rp_strdup(value);
    if (!mended || !typed || !strcmp(mended, typed) || !rp_spelling_sure(typed)) {
        free(mended);
        free(typed);
        return false;
    }
    free(form->typed);
    free(form->understood);
    form->typed = typed;
    form->understood = mended;
    form->asking = ROPA_ASK_MEND;
    form->ready = false;
    form->answers++;
    return true;
}

static enum ropa_status answer_value(struct ropa_form *form, const char *text, struct ropa_err *err) {
    struct ropa_err local = {0};
    struct ropa_place at = form->at;
    const struct ropa_question *q = ropa_form_question(form);
    bool fresh = rp_form_is_new_row(form, at);
    enum ropa_status s = ROPA_OK;
    struct ropa_record *rec = ropa_place_holder(form->rec, &at);
    size_t k = at.field;
    if (q->ask == ROPA_ASK_WHICH)
        return rp_form_take_which(form, text, err);
    if (fresh && q->ask != ROPA_ASK_VALUE && rp_form_says_no(text))
        return none_of_rows(form, err);
    char *none = fresh ? rp_strdup(ropa_record_na(form->rec, at.rows)) : NULL; /* a row takes its place */
    if (fresh)
        s = grow(form, &rec, err);
    if (s) {
        free(none);
        return s;
    }
    if (fresh && q->ask != ROPA_ASK_VALUE && rp_form_says_yes(text)) {
        free(none);
        form->answers++;
        rp_form_advance(form, at, true);
        return rp_form_keep(form, true, err);
    }
    char *before = rp_strdup(ropa_record_get(rec, k));
    s = fresh ? rp_form_read_row(form, rec, text, &local) : rp_form_read(form, rec, k, text, &local);
    if (s && fresh) {
        ropa_record_remove_row(form->rec, at.rows, at.row - 1);
        if (none && ropa_record_set_na(form->rec, at.rows, none, NULL))
            s = rp_err(&local, ROPA_E_NOMEM, NULL);
        if (at.row == 1)
            rp_places_drop(&form->grown, rp_place_own(at.root, at.rows));
        form->ready = false; /* the question held what was there */
    }
    free(none);
    if (s && turn_to_making(form, ropa_place_field(&at), text, &s, &local))
        s = ROPA_OK;
    else if (s && err)
        *err = local;
    else if (!s && fresh &&
             !ropa_field_answered(rec, k)) { /* it named the row; its first field is still open */
        form->answers++;
        rp_form_advance(form, at, true);
        s = rp_form_keep(form, true, err);
    } else if (!s && offer_mending(form, rec, k))
        s = rp_form_keep(form, true, err);
    else if (!s)
        s = took(form, rp_place_top(&at), at.rows == ROPA_NO_FIELD ? before : NULL, err);
    free(before);
    return s;
}

/* ---- making shared records and terms ---- */

static void stop_making(struct ropa_form *form) {
    form->asking = ROPA_ASK_VALUE;
    form->ready = false;
}

/* The word goes to the field of the record that the one asked takes its words from. */
static enum ropa_status add_to_source(struct ropa_form *form, const char *source, struct rp_buf *word,
                                      struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(form->rec);
    const struct ropa_place at = form->at;
    form->at = rp_place_own(ent, ropa_field_find(ent, source));
    enum ropa_status s = rp_form_build(form, err);
    if (!s)
        s = rp_form_add_typed(form, word, err);
    form->at = at;
    form->ready = false;
    return s ? s : rp_form_keep(form, true, err);
}

/* The answer again, the unknown word now marked as a term of the office, or as what it is where the record takes its words from. */
static enum ropa_status add_term(struct ropa_form *form, struct ropa_err *err) {
    struct rp_buf b = {0}, word = {0};
    const char *at = strstr(form->rest, form->typed), *source = ropa_place_field(&form->at)->subset_of;
    stop_making(form);
    enum ropa_status s = source ? add_to_source(form, source, &word, err) : ROPA_OK;
    rp_buf_add(&b, form->rest, at ? (size_t)(at - form->rest) : 0);
    rp_buf_str(&b, source ? word.p : "+");
    rp_buf_str(&b, !at ? form->typed : source ? at + strlen(form->typed) : at);
    rp_buf_free(&word);
    char *text = rp_buf_take(&b);
    if (!s)
        s = text ? answer_value(form, text, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(text);
    return s;
}

/* The nested form is through: save the record and refer to it. */
static enum ropa_status finish_child(struct ropa_form *form, struct ropa_err *err) {
    struct ropa_form *child = form->child;
    struct ropa_place at = form->at;
    const struct ropa_field *f = ropa_place_field(&at);
    enum ropa_status s = ropa_form_commit(child, err);
    char uid[37];
    if (s)
        return s;
    if (child->own_new && ropa_record_rev(child->rec))
        rp_form_note_made(form, child->rec);
    rp_copy(uid, sizeof uid, ropa_record_uid(child->rec));
    bool saved = ropa_record_rev(child->rec) > 0;
    form->answers += child->answers - 1; /* that the record is referred to is no answer of its own */
    form->child = NULL;
    ropa_form_free(child);
    stop_making(form);
    if (!saved)
        return ROPA_OK; /* it is asked again */
    if (f->kind == ROPA_REFS)
        return answer_value(form, form->rest, err); /* the word is known now */
    return answer_value(form, uid, err);
}

/* What was typed stands already. */
static enum ropa_status end_mending(struct ropa_form *form, bool mend, struct ropa_err *err) {
    struct ropa_place at = form->at;
    struct ropa_record *rec = ropa_place_holder(form->rec, &at);
    stop_making(form);
    if (mend && rec && !rp_record_put(rec, at.field, form->understood))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return took(form, rp_place_top(&at), NULL, err);
}

/* What is made is asked about in a form of its own. */
static enum ropa_status begin_child(struct ropa_form *form, const struct ropa_field *f,
                                    struct ropa_err *err) {
    struct ropa_record *rec;
    bool fresh;
    enum ropa_status s = rp_form_make(form, f, &rec, &fresh, err);
    if (!s)
        s = ropa_form_begin(form->reg, rec, NULL, false, &form->child, err);
    if (s) {
        ropa_record_free(rec);
        return s;
    }
    form->child->own_rec = rec;
    form->child->own_new = fresh;
    const struct ropa_view *view = ropa_register_view(form->reg);
    const char *ref, *title;
    if (!ropa_record_unit(form->rec, form->child->unit) || /* a unit that is being made is nobody's yet */
        !view->describe(view->ctx, &rp_unit, form->child->unit, &ref, &title))
        RP_COPY(form->child->unit, form->unit);
    form->child->done |= !rp_conduct(f->of)->part;
    return s;
}

/* Another answer to the question before; where it is refused, what was asked about what was typed first still is. */
static enum ropa_status answer_instead(struct ropa_form *form, const char *text, struct ropa_err *err) {
    const enum ropa_ask asking = form->asking;
    const struct ropa_place at = form->at;
    char *typed = form->typed, *understood = form->understood, *rest = form->rest;
    form->typed = form->understood = form->rest = NULL;
    stop_making(form);
    enum ropa_status s = answer_value(form, text, err);
    if (s && !form->done && form->asking == ROPA_ASK_VALUE && !ropa_place_order(&form->at, &at)) {
        char *told[] = {form->typed, form->understood, form->rest};
        form->typed = typed;
        form->understood = understood;
        form->rest = rest;
        form->asking = asking;
        form->ready = false;
        typed = told[0], understood = told[1], rest = told[2];
    }
    free(typed);
    free(understood);
    free(rest);
    return s;
}

static enum ropa_status answer_making(struct ropa_form *form, const char *text, struct ropa_err *err) {
    enum ropa_status s;
    bool no = rp_form_says_no(text) || !strcmp(text, "2") || !strcmp(text, "0");
    if (form->asking == ROPA_ASK_MEND && (no || !*text || !strcmp(text, "1") || rp_form_says_yes(text)))
        return end_mending(form, !no, err);
    if (no || !*text) {
        form->answers++;
        stop_making(form);
        return ROPA_OK;
    }
    if (strcmp(text, "1") != 0 && !rp_form_says_yes(text))
        return answer_instead(form, text, err);
    if (form->asking == ROPA_ASK_TERM)
        return add_term(form, err);
    form->answers++;
    s = begin_child(form, ropa_place_field(&form->at), err);
    if (!s && form->child->done)
        s = finish_child(form, err);
    return s;
}

enum ropa_status rp_form_child(struct ropa_form *form, enum ropa_status s, struct ropa_err *err) {
    return !s && form->child->done ? finish_child(form, err) : s;
}

static enum ropa_status answer(struct ropa_form *form, const char *text, struct ropa_err *err) {
    if (!ropa_form_question(form))
        return rp_err_subject(err, ROPA_E_NOTHING, "", NULL);
    enum ropa_status s = rp_form_meet(form, err);
    if (s)
        return s;
    return form->asking >= ROPA_ASK_MAKE ? answer_making(form, text, err)
           : !*text                      ? take_enter(form, err)
                                         : answer_value(form, text, err);
}

/* An empty answer takes what was told on the day it was told, though the day is over. */
enum ropa_status ropa_form_answer(struct ropa_form *form, const char *text, struct ropa_err *err) {
    if (form->child)
        return rp_form_child(form, ropa_form_answer(form->child, text, err), err);
    char *trimmed = rp_word_trim(text ? text : "");
    if (!trimmed)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    bool told = !*trimmed && form->ready && !*form->told_day;
    if (told)
        RP_COPY(form->told_day, form->day);
    enum ropa_status s = answer(form, trimmed, err);
    if (told)
        form->told_day[0] = '\0';
    free(trimmed);
    return s;
}

enum ropa_status ropa_form_literal(struct ropa_form *form, const char *text, struct ropa_err *err) {
    struct ropa_form *at = form;
    while (at->child)
        at = at->child;
    at->literal = at->meant = true;
    enum ropa_status s = ropa_form_answer(form, text, err);
    /* the nested form may be through and gone */
    for (at = form; at; at = at->child)
        at->literal = at->meant = false;
    return s;
}
