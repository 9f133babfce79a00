/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "app/edit.h"

#include "app/nearest.h"
#include "base/err.h"
#include "model/activity.h"
#include "model/conduct.h"
#include "model/nouns.h"
#include "model/retention.h"
#include "model/set.h"

#include <ropa/text.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ROW 999 /* rows of one kind */

/* A shared record that the activity describes by fields which moved there (model.md). */
struct shared {
    size_t ref;              /* field of the activity that names it */
    struct ropa_record *rec; /* what is asked for; NULL while nothing was set */
    uint64_t set;            /* fields set in this edit, a bit each */
};

struct ropa_edit {
    struct ropa_register *reg;
    struct ropa_record *rec;
    struct shared shared[2];
    size_t n_shared;
    struct ropa_record *before; /* a retention rule as it was; NULL for other nouns */
};

/* Codes of pdpa.md's flat form that are another field's code now. */
static const struct { const char *old, *now; } moved[] = {{"retention_value", "retention_max"}};

static const char *code_now(const char *code) {
    for (size_t i = 0; i < sizeof moved / sizeof moved[0]; i++)
        if (!strcmp(moved[i].old, code))
            return moved[i].now;
    return code;
}

/* The field `code` of a shared record, its name aside: several have one. */
static size_t shared_field(const struct ropa_entity *ent, const char *code) {
    size_t f = ropa_field_find(ent, code_now(code));
    return f == ent->title ? ROPA_NO_FIELD : f;
}

bool ropa_edit_accepts(const struct ropa_entity *ent, const char *code) {
    bool accepts = ropa_field_find(ent, code) != ROPA_NO_FIELD;
    const size_t *refs = rp_conduct(ent)->in_place;
    for (; !accepts && *refs != ROPA_NO_FIELD; refs++)
        accepts = shared_field(ent->fields[*refs].of, code) != ROPA_NO_FIELD;
    return accepts;
}

enum ropa_status ropa_edit_begin(struct ropa_register *reg, struct ropa_record *rec, struct ropa_edit **out,
                                 struct ropa_err *err) {
    struct ropa_edit *edit = *out = calloc(1, sizeof *edit);
    if (!edit)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    edit->reg = reg;
    edit->rec = rec;
    const struct rp_conduct *c = rp_conduct(rec->ent);
    for (const size_t *ref = c->in_place; *ref != ROPA_NO_FIELD; ref++)
        edit->shared[edit->n_shared++].ref = *ref;
    if (c->phrase == ROPA_NO_FIELD || (edit->before = ropa_record_clone(rec)))
        return ROPA_OK;
    ropa_edit_free(edit);
    *out = NULL;
    return rp_err(err, ROPA_E_NOMEM, NULL);
}

void ropa_edit_free(struct ropa_edit *edit) {
    if (!edit)
        return;
    for (size_t i = 0; i < edit->n_shared; i++)
        ropa_record_free(edit->shared[i].rec);
    ropa_record_free(edit->before);
    free(edit);
}

/* The text as an answer: "na: reason" marks not applicable. */
static enum ropa_status answer(struct ropa_register *reg, struct ropa_record *rec, size_t f, const char *text,
                               struct ropa_err *err) {
    if (!strncmp(text, "na:", 3))
        return ropa_record_set_na(rec, f, text + 3, err);
    if (rec->ent->fields[f].kind == ROPA_ROWS && !*text) {
        ropa_record_clear(rec, f);
        return ROPA_OK;
    }
    return ropa_record_parse(rec, f, text, ropa_register_view(reg), err);
}

/* Start from what the activity refers to now, so that one changed flag changes one thing. */
static struct ropa_record *shared_record(struct ropa_edit *edit, struct shared *s) {
    const char *uid = ropa_record_get(edit->rec, s->ref);
    const struct ropa_view *view = ropa_register_view(edit->reg);
    const struct ropa_entity *ent = edit->rec->ent->fields[s->ref].of;
    const struct ropa_record *now = uid ? view->record(view->ctx, ent, uid) : NULL;
    if (s->rec)
        return s->rec;
    s->rec = ropa_record_new(ent);
    for (size_t f = 0; s->rec && now && f < ent->n_fields; f++)
        if (f != ent->title && !rp_record_put(s->rec, f, ropa_record_get(now, f)))
            return NULL;
    return s->rec;
}

/* Forget what the rule said in field `f`, unless this very edit says it. */
static void forget(struct shared *s, size_t f) {
    if (!(s->set & UINT64_C(1) << f))
        ropa_record_clear(s->rec, f);
}

/* A period named anew makes the old phrase and its other parts untrue. */
static void outdate(struct shared *s, size_t f) {
    static const size_t parts[] = {RET_RETENTION_MIN, RET_RETENTION_MAX, RET_RETENTION_UNIT,
                                   RET_RETENTION_TRIGGER, RET_RETENTION_CRITERION};
    if (rp_conduct(s->rec->ent)->phrase == ROPA_NO_FIELD)
        return;
    if (f != RET_RETENTION_TEXT && s->rec->slots[f].value)
        forget(s, RET_RETENTION_TEXT);
    for (size_t i = 0; f == RET_RETENTION_TEXT && i < sizeof parts / sizeof parts[0]; i++)
        forget(s, parts[i]);
}

/* *taken tells whether the code belongs to a shared record. */
static enum ropa_status set_shared(struct ropa_edit *edit, const char *code, const char *text, bool *taken,
                                   struct ropa_err *err) {
    *taken = false;
    for (size_t i = 0; i < edit->n_shared; i++) {
        const struct ropa_entity *ent = edit->rec->ent->fields[edit->shared[i].ref].of;
        size_t f = shared_field(ent, code);
        if (f == ROPA_NO_FIELD)
            continue;
        *taken = true;
        struct ropa_record *rec = shared_record(edit, &edit->shared[i]);
        if (!rec)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        outdate(&edit->shared[i], f);
        edit->shared[i].set |= UINT64_C(1) << f;
        return answer(edit->reg, rec, f, text, err);
    }
    return ROPA_OK;
}

/* "[2]." or "." after the code of rows; *rest is what follows. False when it is neither. */
static bool read_index(const char *p, size_t *index, const char **rest) {
    *index = 1;
    if (*p == '[') {
        char *end;
        long n = strtol(p + 1, &end, 10);
        if (n < 1 || n > MAX_ROW || *end != ']')
            return false;
        *index = (size_t)n;
        p = end + 1;
    }
    *rest = p + 1;
    return *p == '.';
}

static enum ropa_status row_too_far(const struct ropa_record *rec, size_t f, const char *path,
                                    struct ropa_err *err) {
    size_t next = ropa_record_rows(rec, f) + 1;
    const char *code = rec->ent->fields[f].code;
    char th[160], en[160];
    snprintf(th, sizeof th, "แถวถัดไปคือ %s[%zu]", code, next);
    snprintf(en, sizeof en, "the next row is %s[%zu]", code, next);
    rp_err(err, ROPA_E_UNFIT, path);
    rp_err_hint(err, th, en);
    return ROPA_E_UNFIT;
}

static enum ropa_status set_row(struct ropa_edit *edit, size_t f, const char *path, const char *tail,
                                const char *text, struct ropa_err *err) {
    const struct ropa_entity *rows = edit->rec->ent->fields[f].of;
    size_t index;
    const char *code;
    if (!read_index(tail, &index, &code))
        return rp_nearest_field(edit->rec->ent, path, err);
    if (index > ropa_record_rows(edit->rec, f) + 1)
        return row_too_far(edit->rec, f, path, err);
    size_t k = ropa_field_find(rows, code);
    if (k == ROPA_NO_FIELD)
        return rp_nearest_field(rows, code, err);
    if (index > ropa_record_rows(edit->rec, f) && !ropa_record_add_row(edit->rec, f))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = answer(edit->reg, ropa_record_row(edit->rec, f, index - 1), k, text, err);
    if (s && err)
        RP_COPY(err->field, path);
    return s;
}

enum ropa_status ropa_edit_set(struct ropa_edit *edit, const char *path, const char *text,
                               struct ropa_err *err) {
    char code[96];
    size_t n = strcspn(path, ".[");
    bool taken;
    rp_copy(code, n < sizeof code ? n + 1 : sizeof code, path);
    for (char *p = code; *p; p++)
        *p = *p == '-' ? '_' : *p;
    size_t f = ropa_field_find(edit->rec->ent, code);
    if (f != ROPA_NO_FIELD && path[n] && edit->rec->ent->fields[f].kind == ROPA_ROWS)
        return set_row(edit, f, path, path + n, text, err);
    if (f != ROPA_NO_FIELD && !path[n])
        return answer(edit->reg, edit->rec, f, text, err);
    enum ropa_status s = set_shared(edit, code, text, &taken, err);
    return s || taken ? s : rp_nearest_field(edit->rec->ent, path, err);
}

enum ropa_status ropa_edit_set_all(struct ropa_edit *edit, const struct ropa_setting *list, size_t n,
                                   struct ropa_err *err) {
    bool *done = calloc(n + 1, sizeof *done), better = true;
    enum ropa_status first = done ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
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
    free(done);
    return first;
}

/* What a phrase of a rule is read into. */
static const size_t meant[] = {RET_RETENTION_MIN, RET_RETENTION_MAX, RET_RETENTION_UNIT,
                               RET_RETENTION_TRIGGER, RET_RETENTION_CRITERION};
enum { N_MEANT = sizeof meant / sizeof meant[0] };

static bool was_set(const struct ropa_edit *edit, size_t f) {
    return !rp_same_text(ropa_record_get(edit->before, f), ropa_record_get(edit->rec, f));
}

/* A rule whose phrase alone was set means what the new phrase says; one not understood leaves the meaning to people. */
static enum ropa_status reread_phrase(struct ropa_edit *edit, struct ropa_err *err) {
    bool alone = edit->before && was_set(edit, RET_RETENTION_TEXT);
    for (size_t i = 0; i < N_MEANT; i++)
        alone = alone && !was_set(edit, meant[i]);
    if (!alone)
        return ROPA_OK;
    struct ropa_record *read = ropa_record_clone(edit->rec);
    if (!read)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < N_MEANT; i++)
        ropa_record_clear(read, meant[i]);
    enum ropa_status s = rp_shared_read_phrase(read, err);
    bool understood =
        !s && (ropa_record_get(read, RET_RETENTION_MAX) || ropa_record_get(read, RET_RETENTION_MIN) ||
               ropa_record_get(read, RET_RETENTION_CRITERION));
    for (size_t i = 0; i < N_MEANT && understood && !s; i++)
        if (!rp_record_put(edit->rec, meant[i], ropa_record_get(read, meant[i])))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_free(read);
    return s;
}

enum ropa_status ropa_edit_finish(struct ropa_edit *edit, struct ropa_err *err) {
    enum ropa_status s = reread_phrase(edit, err);
    for (size_t i = 0; i < edit->n_shared && !s; i++) {
        char uid[37];
        if (!edit->shared[i].rec)
            continue;
        s = rp_shared_find_or_make(edit->reg, edit->shared[i].rec, uid, err);
        if (!s && !rp_record_put(edit->rec, edit->shared[i].ref, uid))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        ropa_record_free(edit->shared[i].rec);
        edit->shared[i].rec = NULL;
        edit->shared[i].set = 0;
    }
    return s;
}
