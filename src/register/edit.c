/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/edit.h"

#include "base/err.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/place.h"
#include "model/set.h"
#include "store/store.h"

#include <ropa/text.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A shared record that the activity describes by fields which moved there (model.md). */
struct shared {
    size_t ref;               /* field of the activity that names it */
    struct ropa_record *rec;  /* what is asked for; NULL while nothing was set */
    uint64_t set;             /* fields set in this edit, a bit each */
    struct ropa_record *made; /* what had to be made for it; else NULL */
    struct {
        struct ropa_record
            *rec; /* what was asked for; NULL: nothing was found or made within the change set */
        uint64_t set;
        char *ref; /* what was referred to before */
    } was;         /* to be so again if that isn't stored */
};

struct ropa_edit {
    struct rp_ending ending; /* the first */
    struct ropa_register *reg;
    struct ropa_record *rec;
    struct shared shared[2];
    size_t n_shared;
    size_t *made;               /* one a field of rows: number of the row that "one more" made last; 0 none */
    struct ropa_record *before; /* a retention rule as it was; NULL for other nouns */
    uint64_t said;              /* its fields set in this edit, a bit each */
};

/* What may have been taken back is no longer of use. */
static void forget_was(struct shared *s) {
    if (s->was.rec != s->made)
        ropa_record_free(s->was.rec);
    free(s->was.ref);
    s->was.rec = NULL;
    s->was.ref = NULL;
}

static void forget_made(struct shared *s) {
    if (s->made != s->was.rec)
        ropa_record_free(s->made);
    s->made = NULL;
}

/* The change set is ended: what was found or made for it stands, or is to be found or made again. */
static void ended(struct rp_ending *ending, bool stored) {
    struct ropa_edit *edit = (struct ropa_edit *)ending;
    for (size_t i = 0; i < edit->n_shared; i++) {
        struct shared *s = &edit->shared[i];
        if (!stored && s->was.rec) {
            forget_made(s);
            free(edit->rec->slots[s->ref].value);
            edit->rec->slots[s->ref].value = s->was.ref;
            s->was.ref = NULL;
        }
        if (!stored && s->was.rec && !s->rec) { /* nothing was asked for since */
            s->rec = s->was.rec;
            s->set = s->was.set;
            s->was.rec = NULL;
        }
        forget_was(s);
    }
}

enum ropa_status ropa_edit_begin(struct ropa_register *reg, struct ropa_record *rec, struct ropa_edit **out,
                                 struct ropa_err *err) {
    struct ropa_edit *edit = *out = calloc(1, sizeof *edit);
    rp_store_day(reg->st);
    if (!edit)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    edit->ending.ended = ended;
    edit->reg = reg;
    edit->rec = rec;
    const struct rp_conduct *c = rp_conduct(rec->ent);
    for (const size_t *ref = c->in_place; *ref != ROPA_NO_FIELD; ref++)
        edit->shared[edit->n_shared++].ref = *ref;
    edit->made = calloc(rec->ent->n_fields, sizeof *edit->made);
    if (edit->made && (c->phrase == ROPA_NO_FIELD || (edit->before = ropa_record_clone(rec))))
        return ROPA_OK;
    ropa_edit_free(edit);
    *out = NULL;
    return rp_err(err, ROPA_E_NOMEM, NULL);
}

void ropa_edit_free(struct ropa_edit *edit) {
    if (!edit)
        return;
    rp_store_not_at_end(&edit->ending);
    for (size_t i = 0; i < edit->n_shared; i++) {
        forget_made(&edit->shared[i]);
        forget_was(&edit->shared[i]);
        ropa_record_free(edit->shared[i].rec);
    }
    ropa_record_free(edit->before);
    free(edit->made);
    free(edit);
}

/* What the activity refers to now; NULL for nothing. Borrowed of the view. */
static const struct ropa_record *referred(const struct ropa_edit *edit, const struct shared *s) {
    const char *uid = ropa_record_get(edit->rec, s->ref);
    const struct ropa_view *view = ropa_register_view(edit->reg);
    return uid ? view->record(view->ctx, edit->rec->ent->fields[s->ref].of, uid) : NULL;
}

/* Start from what the activity refers to now, so that one changed flag changes one thing. */
static struct ropa_record *shared_record(struct ropa_edit *edit, struct shared *s) {
    const struct ropa_entity *ent = edit->rec->ent->fields[s->ref].of;
    const struct ropa_record *now = s->rec ? NULL : referred(edit, s);
    if (s->rec)
        return s->rec;
    s->rec = ropa_record_new(ent);
    for (size_t f = 0; s->rec && now && f < ent->n_fields; f++)
        if (f != ent->title && !rp_record_put(s->rec, f, ropa_record_get(now, f)))
            return NULL;
    return s->rec;
}

/* Whether what is asked for is what is referred to already. */
static bool stands(const struct ropa_edit *edit, const struct shared *s) {
    const struct ropa_record *now = referred(edit, s);
    bool same = now != NULL;
    for (size_t f = 0; same && f < s->rec->ent->n_fields; f++)
        same = f == s->rec->ent->title || rp_same_text(ropa_record_get(now, f), ropa_record_get(s->rec, f));
    return same;
}

static enum ropa_status set_shared(struct ropa_edit *edit, struct shared *s, const struct ropa_place *p,
                                   const char *text, struct ropa_err *err) {
    struct ropa_record *rec = shared_record(edit, s);
    struct ropa_place inner = rp_place_own(ropa_place_entity(p), p->field);
    const char *now = rec ? ropa_record_get(rec, p->field) : NULL;
    char *before = rp_strdup(now);
    if (!rec || (now && !before))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    s->set |= UINT64_C(1) << p->field;
    enum ropa_status status = ropa_place_set(rec, &inner, text, ropa_register_view(edit->reg), err);
    if (!status)
        rp_shared_outdate(rec, p->field, before, s->set);
    free(before);
    return status;
}

/* "one more row" said of several fields in one edit is one row, until a field of it is said again. */
static void settle_more(const struct ropa_edit *edit, struct ropa_place *p) {
    size_t n = ropa_record_rows(edit->rec, p->rows);
    bool made = edit->made[p->rows] && edit->made[p->rows] == n;
    if (made && !ropa_field_answered(ropa_record_row(edit->rec, p->rows, n - 1), p->field))
        p->row = n;
}

/* The shared record that `p` is a field of; NULL: it is the edited record's own, or that one's name. */
static struct shared *shared_of(struct ropa_edit *edit, const struct ropa_place *p) {
    const struct ropa_entity *ent = ropa_place_entity(p);
    for (size_t i = 0; i < edit->n_shared; i++)
        if (p->rows == ROPA_NO_FIELD && p->ref == edit->shared[i].ref && p->field < ent->n_fields &&
            p->field != ent->title)
            return &edit->shared[i];
    return NULL;
}

/* Whether `path` is a row as a whole, "purpose[2]" or "purpose:UID": emptied it is taken out. */
static bool is_row(const struct ropa_edit *edit, const char *path, struct ropa_place *p) {
    return !ropa_place_parse(edit->rec->ent, path, p, NULL) && p->rows != ROPA_NO_FIELD &&
           p->ref == ROPA_NO_FIELD && p->field == ROPA_NO_FIELD && p->row != ROPA_ROW_MORE;
}

/* Settles which row that is. ROPA_E_UNFIT: none that is there. */
static enum ropa_status find_row(const struct ropa_edit *edit, struct ropa_place *p, const char *path,
                                 struct ropa_err *err) {
    static const struct ropa_text none = {{"ไม่มีแถวนี้ให้เอาออก", "there is no such row to take out"}};
    if (ropa_place_settle(edit->rec, p, NULL) || p->row > ropa_record_rows(edit->rec, p->rows))
        return rp_place_unfit(path, &none, NULL, err);
    return ROPA_OK;
}

enum ropa_status ropa_edit_set(struct ropa_edit *edit, const char *path, const char *text,
                               struct ropa_err *err) {
    struct ropa_place p;
    if ((!text || !*text) && is_row(edit, path, &p)) {
        enum ropa_status s = find_row(edit, &p, path, err);
        if (!s)
            ropa_record_remove_row(edit->rec, p.rows, p.row - 1);
        return s;
    }
    enum ropa_status s = ropa_place_parse(edit->rec->ent, path, &p, err);
    if (s)
        return s;
    text = text ? text : "";
    const struct ropa_entity *ent = ropa_place_entity(&p);
    struct shared *shared = shared_of(edit, &p);
    if (shared)
        return set_shared(edit, shared, &p, text, err);
    bool more = p.rows != ROPA_NO_FIELD && p.row == ROPA_ROW_MORE;
    if (more && p.field < ent->n_fields)
        settle_more(edit, &p);
    s = ropa_place_set(edit->rec, &p, text, ropa_register_view(edit->reg), err);
    if (!s && edit->before && p.rows == ROPA_NO_FIELD && p.field < ent->n_fields)
        edit->said |= UINT64_C(1) << p.field;
    if (!s && more)
        edit->made[p.rows] = ropa_record_rows(edit->rec, p.rows);
    return s;
}

/* Of two that are one field neither is more meant than the other. */
static enum ropa_status check_once(const struct ropa_edit *edit, const struct ropa_setting *list, size_t n,
                                   struct ropa_err *err) {
    struct rp_said_places said = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < n && !s; i++) {
        struct ropa_place p;
        if (!ropa_place_parse(edit->rec->ent, list[i].path, &p,
                              NULL)) /* what is none is refused when it is set */
            s = rp_place_say(&said, edit->rec, &p, list[i].path, list[i].text ? list[i].text : "", err);
    }
    rp_said_places_free(&said);
    return s;
}

/*
 * Rows are taken out when all else is set, the last first: the others are called as they stood before. One that is told twice goes
 * once. Each of them is marked as done.
 */
static enum ropa_status take_out_rows(struct ropa_edit *edit, const struct ropa_setting *list, size_t n,
                                      bool *done, bool now, struct ropa_err *err) {
    struct ropa_place *rows = calloc(n + 1, sizeof *rows), p;
    size_t n_rows = 0;
    if (!rows)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < n; i++)
        if ((!list[i].text || !*list[i].text) && is_row(edit, list[i].path, &p) &&
            !find_row(edit, &p, list[i].path, NULL)) {
            size_t at = n_rows++;
            for (; at && rows[at - 1].row < p.row; at--)
                rows[at] = rows[at - 1];
            rows[at] = p;
            done[i] = true;
        }
    for (size_t i = 0; now && i < n_rows; i++) {
        bool again = false;
        for (size_t k = 0; k < i; k++)
            again |= rows[k].rows == rows[i].rows && rows[k].row == rows[i].row;
        if (!again)
            ropa_record_remove_row(edit->rec, rows[i].rows, rows[i].row - 1);
    }
    free(rows);
    return ROPA_OK;
}

enum ropa_status ropa_edit_set_all(struct ropa_edit *edit, const struct ropa_setting *list, size_t n,
                                   struct ropa_err *err) {
    bool *done = calloc(n + 1, sizeof *done), better = true;
    enum ropa_status first = done ? check_once(edit, list, n, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!first)
        first = take_out_rows(edit, list, n, done, false, err);
    better = !first;
    while (done && better) { /* round after round, while one more can be set */
        better = false;
        first = ROPA_OK;
        for (size_t i = 0; i < n; i++) {
            if (done[i])
                continue;
            enum ropa_status s = ropa_edit_set(edit, list[i].path, list[i].text, first ? NULL : err);
            done[i] = !s;
            better |= !s;
            first = first ? first : s;
        }
        better = better && first;
    }
    if (!first)
        first = take_out_rows(edit, list, n, done, true, err);
    free(done);
    return first;
}

/* Fields of shared records, taken out of an object of JSON. */
struct apart {
    struct ropa_setting *list;
    struct rp_buf *text;
    size_t n;
};

static void free_apart(struct apart *a) {
    for (size_t i = 0; i < a->n; i++) {
        rp_buf_free(&a->text[i]);
        free((char *)a->list[i].path);
    }
    free(a->text);
    free(a->list);
}

/* Each value stays where it isn't text: it is refused there. */
static enum ropa_status take_apart(struct ropa_edit *edit, json_t *object, struct apart *a,
                                   struct ropa_err *err) {
    const char *key;
    json_t *v;
    void *next;
    size_t most = json_object_size(object) + 1;
    a->list = calloc(most, sizeof *a->list);
    a->text = calloc(most, sizeof *a->text);
    if (!a->list || !a->text)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    json_object_foreach_safe(object, next, key, v) {
        struct ropa_place p;
        bool own = ropa_place_parse(edit->rec->ent, key, &p, NULL) || !shared_of(edit, &p);
        struct rp_buf *text = &a->text[a->n];
        if (own || !rp_json_as_text(v, text)) {
            rp_buf_free(text);
            continue;
        }
        a->list[a->n] = (struct ropa_setting){rp_strdup(key), text->p};
        if (!a->list[a->n++].path)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        json_object_del(object, key);
    }
    return ROPA_OK;
}

enum ropa_status ropa_edit_json(struct ropa_edit *edit, const char *json, struct ropa_err *err) {
    struct apart apart = {0};
    json_t *object = NULL;
    enum ropa_status s = rp_json_read("JSON", json, JSON_ALLOW_NUL, &object, err);
    if (!s && json_is_object(object))
        s = take_apart(edit, object, &apart, err);
    if (!s)
        s = rp_record_apply(edit->rec, object, ropa_register_view(edit->reg), err);
    if (!s)
        s = ropa_edit_set_all(edit, apart.list, apart.n, err);
    free_apart(&apart);
    json_decref(object);
    return s;
}

/* Whether the phrase of a rule was said, and nothing of what it means. */
static bool phrase_alone(const struct ropa_edit *edit) {
    static const size_t meant[] = {RET_RETENTION_MIN, RET_RETENTION_MAX, RET_RETENTION_UNIT,
                                   RET_RETENTION_TRIGGER, RET_RETENTION_CRITERION};
    bool alone = edit->before && (edit->said & UINT64_C(1) << RET_RETENTION_TEXT);
    for (size_t i = 0; i < sizeof meant / sizeof meant[0]; i++)
        alone = alone && !(edit->said & UINT64_C(1) << meant[i]);
    return alone;
}

/* What was asked for is found or made, and kept for as long as that may be taken back. */
static void settle(struct ropa_edit *edit, struct shared *one, char *before) {
    struct ropa_record *asked = one->rec;
    bool first = !one->was.rec;
    one->rec = NULL;
    forget_made(one);
    if (rp_store_writing(edit->reg->st)) {
        if (!first)
            ropa_record_free(one->was.rec);
        free(first ? NULL : before);
        one->was.ref = first ? before : one->was.ref;
        one->was.set = one->set | (first ? 0 : one->was.set);
        one->was.rec = asked;
        rp_store_at_end(edit->reg->st, &edit->ending);
    } else {
        free(before);
    }
    one->made = asked->rev ? asked : NULL;
    if (!one->made && asked != one->was.rec)
        ropa_record_free(asked);
    one->set = 0;
}

static enum ropa_status finish(struct ropa_edit *edit, struct shared *one, struct ropa_err *err) {
    char uid[37];
    const char *now = ropa_record_get(edit->rec, one->ref);
    bool as_is = stands(edit, one);
    char *before = rp_strdup(now);
    enum ropa_status s = now && !before ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : as_is        ? ROPA_OK
                                        : rp_shared_find_or_make(edit->reg, one->rec, one->set, uid, err);
    if (!s && !as_is && !rp_record_put(edit->rec, one->ref, uid))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s)
        free(before);
    else
        settle(edit, one, before);
    return s;
}

enum ropa_status ropa_edit_finish(struct ropa_edit *edit, struct ropa_err *err) {
    enum ropa_status s = phrase_alone(edit) ? rp_shared_reread(edit->before, edit->rec, err) : ROPA_OK;
    for (size_t i = 0; i < edit->n_shared && !s; i++)
        if (edit->shared[i].rec)
            s = finish(edit, &edit->shared[i], err);
    return s;
}

const struct ropa_record *ropa_edit_made(const struct ropa_edit *edit, size_t i) {
    for (size_t k = 0; k < edit->n_shared; k++)
        if (edit->shared[k].made && i-- == 0)
            return edit->shared[k].made;
    return NULL;
}
