/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The answers offered by number: those used most, then the rest. */
#include "base/err.h"
#include "form/form.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"

#include <stdlib.h>
#include <string.h>

#define MOST_USED 6  /* choices that move to the front */
#define USED_TEXTS 5 /* texts offered again */

struct list {
    struct ropa_form *form;
    struct ropa_option *p;
    size_t n, cap;
    const struct ropa_field *f;
    bool row;         /* the field is a row's */
    size_t suggested; /* how many stand first */
    bool bad;
};

void rp_form_options_free(struct ropa_form *form) {
    for (size_t i = 0; i < form->n_owned; i++)
        free(form->owned[i]);
    free(form->owned);
    free(form->options);
    form->owned = NULL;
    form->options = NULL;
    form->n_owned = form->cap_owned = 0;
    form->q.n_options = 0;
}

/* A text kept until the question changes. */
static const char *keep(struct list *l, const char *text) {
    struct ropa_form *form = l->form;
    char **owned = rp_grow(form->owned, form->n_owned, &form->cap_owned, sizeof *owned);
    char *copy = owned ? strdup(text) : NULL;
    form->owned = owned ? owned : form->owned;
    l->bad |= !copy;
    if (!copy)
        return "";
    form->owned[form->n_owned++] = copy;
    return copy;
}

static bool offered(const struct list *l, const char *value) {
    for (size_t i = 0; i < l->n; i++)
        if (!strcmp(l->p[i].value, value))
            return true;
    return false;
}

static void add(struct list *l, struct ropa_option o) {
    struct ropa_option *more = rp_grow(l->p, l->n, &l->cap, sizeof *more);
    l->bad |= !more;
    if (!more)
        return;
    l->p = more;
    l->p[l->n++] = o;
}

static struct ropa_option choice_option(const struct ropa_choice *c, int64_t times) {
    return (struct ropa_option){
        .value = c->code, .label = c->label, .group = c->group, .law = c->law, .times = times};
}

/* Of a subset, only what the owner lists. */
static bool in_subset(const struct list *l, const char *code) {
    const char *among = l->f->subset_of ? ropa_record_value(l->form->rec, l->f->subset_of) : NULL;
    return !l->f->subset_of || ropa_set_has(among, code);
}

static bool add_used_choice(void *ctx, const char *value, int64_t times) {
    struct list *l = ctx;
    const struct ropa_choice *c = value ? ropa_choice_find(l->f->vocab, value) : NULL;
    if (value && !offered(l, value) && in_subset(l, value)) {
        if (c)
            add(l, choice_option(c, times));
        else if (value[0] == '+') {
            const char *own = keep(l, value);
            add(l, (struct ropa_option){.value = own, .label = {{own + 1, own + 1}}, .times = times});
        }
    }
    return l->n < MOST_USED;
}

static void add_choices(struct list *l, const struct ropa_entity *ent, size_t k) {
    ropa_register_usage(l->form->reg, ent, k, 0, add_used_choice, l, NULL);
    for (size_t i = 0; i < l->f->vocab->n; i++) {
        const struct ropa_choice *c = &l->f->vocab->choices[i];
        if (!offered(l, c->code) && in_subset(l, c->code))
            add(l, choice_option(c, 0));
    }
}

static void add_record(struct list *l, const char *uid, const char *title, const char *ref, int64_t times) {
    const char *label = keep(l, title && *title ? title : ref);
    add(l, (struct ropa_option){.value = keep(l, uid), .label = {{label, label}}, .times = times});
}

static bool add_used_record(void *ctx, const char *uid, int64_t times) {
    struct list *l = ctx;
    const struct ropa_view *view = ropa_register_view(l->form->reg);
    const char *ref, *title;
    if (uid && !offered(l, uid) && view->describe(view->ctx, l->f->of, uid, &ref, &title))
        add_record(l, uid, title, ref, times);
    return true;
}

static bool add_other_record(void *ctx, const struct ropa_record *rec) {
    struct list *l = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    if (!offered(l, ropa_record_uid(rec)) && strcmp(ropa_record_uid(rec), ropa_record_uid(l->form->rec)) != 0)
        add_record(l, ropa_record_uid(rec), title, ropa_record_ref(rec), 0);
    return true;
}

/* Ready-made ones are left out where the register has a record of that name. */
static bool add_ready(void *ctx, const char *name) {
    struct list *l = ctx;
    for (size_t i = 0; i < l->n; i++)
        if (!strcmp(l->p[i].label.in[ROPA_TH], name))
            return true;
    const char *label = keep(l, name);
    add(l, (struct ropa_option){.value = label, .label = {{label, label}}, .ready = true});
    return true;
}

static void add_records(struct list *l, const struct ropa_entity *ent, size_t k) {
    struct ropa_query *q = ropa_query_new(l->form->reg, l->f->of);
    ropa_register_usage(l->form->reg, ent, k, 0, add_used_record, l, NULL);
    if (q)
        ropa_register_list(l->form->reg, q, add_other_record, l, NULL);
    ropa_query_free(q);
    if (rp_conduct(l->f->of)->ready)
        rp_starter_shared_each(l->form->reg, l->f->of, add_ready, l, NULL);
}

static bool add_used_text(void *ctx, const char *value, int64_t times) {
    struct list *l = ctx;
    /* what one record alone says is its own; only where offices say the same again is it offered after one use */
    if (value && (times > 1 || l->f->preset == ROPA_PRESET_LAST_USED || l->row)) {
        const char *text = keep(l, value);
        add(l, (struct ropa_option){.value = text, .label = {{text, text}}, .times = times});
    }
    return true;
}

static void add_bool(struct list *l) {
    add(l, (struct ropa_option){.value = "1", .label = {{"ใช่", "Yes"}}});
    add(l, (struct ropa_option){.value = "0", .label = {{"ไม่ใช่", "No"}}});
}

/* ---- what is suggested stands first ---- */

static bool is_of(const struct list *l, const struct ropa_option *o, const char *value) {
    bool named = l->f->kind == ROPA_REF || l->f->kind == ROPA_REFS; /* suggested by name */
    return !strcmp(named ? o->label.in[ROPA_TH] : o->value, value);
}

/* The option at `from` moved to place `to`, before those that stood there. */
static void move(struct list *l, size_t from, size_t to) {
    struct ropa_option o = l->p[from];
    memmove(l->p + to + 1, l->p + to, (from - to) * sizeof o);
    l->p[to] = o;
}

static bool add_suggested(void *ctx, const struct ropa_suggestion *s) {
    struct list *l = ctx;
    size_t i = l->suggested;
    while (i < l->n && !is_of(l, &l->p[i], s->value))
        i++;
    if (i == l->n && (l->f->kind == ROPA_TEXT || l->f->kind == ROPA_LONG)) {
        const char *text = keep(l, s->value);
        add(l, (struct ropa_option){.value = text, .label = {{text, text}}});
    }
    if (i >= l->n)
        return true;
    move(l, i, l->suggested);
    struct ropa_option *o = &l->p[l->suggested++];
    o->why = s->reason;
    o->why_law = s->law;
    o->group = (struct ropa_text){{NULL, NULL}}; /* it stands outside its group now */
    return l->suggested < MOST_USED;
}

/* What is chosen now is marked. */
static void mark(struct list *l, const char *value) {
    bool many = l->f->kind == ROPA_SET || l->f->kind == ROPA_REFS;
    for (size_t i = 0; value && i < l->n; i++)
        l->p[i].chosen = many ? ropa_set_has(value, l->p[i].value) : !strcmp(value, l->p[i].value);
}

enum ropa_status rp_form_options(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_place_entity(&form->at);
    struct list l = {.form = form, .f = ropa_place_field(&form->at), .row = form->at.rows != ROPA_NO_FIELD};
    size_t k = form->at.field;
    rp_form_options_free(form);
    switch (l.f->kind) {
    case ROPA_CHOICE:
    case ROPA_SET:
        add_choices(&l, ent, k);
        break;
    case ROPA_REF:
    case ROPA_REFS:
        add_records(&l, ent, k);
        break;
    case ROPA_BOOL:
        add_bool(&l);
        break;
    case ROPA_TEXT:
    case ROPA_LONG:
        if ((ent->row || k != ent->title) && !(l.f->flags & (ROPA_LATIN | ROPA_PERSONAL)) &&
            !rp_form_names_file(ent, k))
            ropa_register_usage(form->reg, ent, k, USED_TEXTS, add_used_text, &l, NULL);
        break;
    default:
        break;
    }
    rp_form_suggest(form, form->at, add_suggested, &l);
    mark(&l, form->q.value);
    form->options = l.p;
    form->q.options = l.p;
    form->q.n_options = l.n;
    return l.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}
