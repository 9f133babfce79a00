/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "agree/home.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* "12;" */
static void number(struct rp_tape *t, int64_t *n) {
    char *end;
    if (t->out) {
        rp_buf_printf(t->out, "%" PRId64 ";", *n);
        return;
    }
    *n = strtoll(t->at, &end, 10);
    t->bad |= end == t->at || *end != ';';
    t->at = t->bad ? "" : end + 1;
    *n = t->bad ? 0 : *n;
}

#define NUMBER(t, x)                                                                                         \
    do {                                                                                                     \
        int64_t n_ = (int64_t)(x);                                                                           \
        number((t), &n_);                                                                                    \
        (x) = (__typeof__(x))n_;                                                                             \
    } while (0)

/* "5;texts", "-1;" for none. */
static void text(struct rp_tape *t, const char **s) {
    int64_t n = t->out && *s ? (int64_t)strlen(*s) : -1;
    number(t, &n);
    if (t->out) {
        rp_buf_str(t->out, *s);
        return;
    }
    *s = NULL;
    t->bad |= n >= 0 && strnlen(t->at, (size_t)n) < (size_t)n;
    char *copy = n < 0 || t->bad ? NULL : rp_pool_take(t->pool, (size_t)n + 1, 1);
    if (!copy)
        return;
    memcpy(copy, t->at, (size_t)n);
    t->at += n;
    *s = copy;
}

static void chars(struct rp_tape *t, char *s, size_t size) {
    const char *at = s;
    text(t, &at);
    if (!t->out)
        rp_copy(s, size, at ? at : "");
}

/* A text that is never NULL for who reads it. */
static void words(struct rp_tape *t, const char **s) {
    text(t, s);
    *s = *s ? *s : "";
}

static void both(struct rp_tape *t, struct ropa_text *s) {
    words(t, &s->in[0]);
    words(t, &s->in[1]);
}

/* How many, and room for them: there can't be more than there are bytes. */
static void *things(struct rp_tape *t, const void *old, size_t *n, size_t size) {
    NUMBER(t, *n);
    if (t->out)
        return (void *)(uintptr_t)old;
    t->bad |= *n > strlen(t->at);
    void *room = t->bad ? NULL : rp_pool_take(t->pool, *n, size);
    *n = room ? *n : 0;
    return room;
}

static void note(struct rp_tape *t, struct ropa_score_note *n) {
    struct ropa_text *what = t->out ? NULL : rp_pool_take(t->pool, 1, sizeof *what);
    struct ropa_text said = t->out && n->what ? *n->what : (struct ropa_text){{NULL, NULL}};
    words(t, &n->unit);
    words(t, &n->unit_name);
    words(t, &n->ref);
    words(t, &n->title);
    words(t, &n->detail);
    both(t, &said);
    if (what) {
        *what = said;
        n->what = what;
    }
}

static void notes(struct rp_tape *t, struct ropa_todo *todo) {
    size_t n = todo->n_missing < ROPA_HOME_NOTES ? todo->n_missing : ROPA_HOME_NOTES;
    NUMBER(t, todo->n_missing);
    struct ropa_score_note *room = things(t, todo->missing, &n, sizeof *room);
    for (size_t i = 0; i < n; i++) {
        struct ropa_score_note one = t->out ? room[i] : (struct ropa_score_note){0};
        note(t, &one);
        if (!t->out)
            room[i] = one;
    }
    todo->missing = room;
}

static void field(struct rp_tape *t, struct ropa_todo_field *f) {
    chars(t, f->place, sizeof f->place);
    chars(t, f->value, sizeof f->value);
    NUMBER(t, f->open);
    both(t, &f->label);
}

static void fields(struct rp_tape *t, struct ropa_todo *todo) {
    struct ropa_todo_field *room = things(t, todo->fields, &todo->n_fields, sizeof *room);
    for (size_t i = 0; i < todo->n_fields; i++) {
        struct ropa_todo_field one = t->out ? room[i] : (struct ropa_todo_field){0};
        field(t, &one);
        if (!t->out)
            room[i] = one;
    }
    todo->fields = room;
}

static void remedy(struct rp_tape *t, struct ropa_remedy *r) {
    text(t, &r->verb);
    text(t, &r->noun);
    NUMBER(t, r->n_refs);
    NUMBER(t, r->n_options);
    t->bad |= r->n_refs > ROPA_REMEDY_REFS || r->n_options > ROPA_REMEDY_OPTIONS;
    for (size_t i = 0; i < r->n_refs && !t->bad; i++)
        chars(t, r->refs[i], sizeof r->refs[i]);
    for (size_t i = 0; i < r->n_options && !t->bad; i++) {
        words(t, &r->options[i].name);
        chars(t, r->options[i].value, sizeof r->options[i].value);
        NUMBER(t, r->options[i].open);
    }
    for (size_t i = 0; i < ROPA_REMEDY_AGAIN; i++)
        text(t, &r->again[i]);
}

void rp_tape_todo(struct rp_tape *t, struct ropa_todo *todo) {
    const char **const texts[] = {&todo->asks,   &todo->step, &todo->kpi, &todo->unit, &todo->unit_name,
                                  &todo->person, &todo->post, &todo->due, &todo->ref};
    NUMBER(t, todo->kind);
    both(t, &todo->what);
    both(t, &todo->serves);
    both(t, &todo->look);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        words(t, texts[i]);
    NUMBER(t, todo->round);
    NUMBER(t, todo->points);
    NUMBER(t, todo->alone);
    NUMBER(t, todo->with);
    NUMBER(t, todo->own);
    NUMBER(t, todo->left);
    NUMBER(t, todo->of);
    NUMBER(t, todo->by);
    NUMBER(t, todo->others);
    NUMBER(t, todo->hours);
    NUMBER(t, todo->remains);
    NUMBER(t, todo->rest);
    remedy(t, &todo->remedy);
    notes(t, todo);
    fields(t, todo);
}

static void entries(struct rp_tape *t, struct ropa_home *h) {
    struct ropa_home_entry *room = things(t, h->lacking, &h->n_lacking, sizeof *room);
    for (size_t i = 0; i < h->n_lacking; i++) {
        struct ropa_home_entry one = t->out ? room[i] : (struct ropa_home_entry){0};
        words(t, &one.uid);
        words(t, &one.ref);
        words(t, &one.title);
        NUMBER(t, one.missing);
        if (!t->out)
            room[i] = one;
    }
    h->lacking = room;
}

static void kpis(struct rp_tape *t, const struct ropa_home_kpi **at, size_t *n) {
    struct ropa_home_kpi *room = things(t, *at, n, sizeof *room);
    for (size_t i = 0; i < *n; i++) {
        struct ropa_home_kpi one = t->out ? room[i] : (struct ropa_home_kpi){0};
        words(t, &one.kpi);
        NUMBER(t, one.level);
        NUMBER(t, one.score);
        NUMBER(t, one.next);
        NUMBER(t, one.lacks);
        if (!t->out)
            room[i] = one;
    }
    *at = room;
}

void rp_tape_home(struct rp_tape *t, struct ropa_home *h) {
    NUMBER(t, h->activities);
    NUMBER(t, h->counted);
    NUMBER(t, h->complete);
    NUMBER(t, h->faulty);
    entries(t, h);
    NUMBER(t, h->scored);
    NUMBER(t, h->drafted);
    NUMBER(t, h->year);
    words(t, &h->as_of);
    NUMBER(t, h->round);
    words(t, &h->due);
    NUMBER(t, h->open);
    kpis(t, &h->kpis, &h->n_kpis);
    NUMBER(t, h->last.year);
    words(t, &h->last.as_of);
    NUMBER(t, h->last.frozen);
    kpis(t, &h->last.kpis, &h->last.n_kpis);
}

bool rp_tape_more(struct rp_tape *t, bool more) {
    NUMBER(t, more);
    return more && !t->bad;
}
