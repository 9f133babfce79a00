/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The answers offered by number: a list as it stands; records and texts used most before the rest. */
#include "base/err.h"
#include "form/form.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/value.h"

#include <stdlib.h>
#include <string.h>

#define SUGGESTED 6  /* at most */
#define USED_TEXTS 5 /* texts offered again */

struct list {
    struct ropa_form *form;
    struct ropa_option *p;
    size_t n, cap;
    const struct ropa_field *f;
    size_t suggested; /* how many are; of records and texts they stand first */
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

/* Of a subset, only what the owner lists. */
static bool in_subset(const struct list *l, const char *code) {
    const char *among = l->f->subset_of ? ropa_record_value(l->form->rec, l->f->subset_of) : NULL;
    return !l->f->subset_of || ropa_set_has(among, code);
}

/* What the form of the catalogue that the office keeps to doesn't know isn't offered. */
static bool is_known(const struct list *l, const struct ropa_choice *c) {
    struct ropa_register *reg = l->form->reg;
    return !(c->flags & ROPA_CLASSED) || rp_catalog_has_classes(reg->view, rp_store_today(reg->st));
}

/* How often a choice was made; terms of the office stand after the list. */
static bool add_use(void *ctx, const char *value, int64_t times) {
    struct list *l = ctx;
    for (size_t i = 0; value && i < l->n; i++)
        if (!strcmp(l->p[i].value, value)) {
            l->p[i].times = times;
            return true;
        }
    if (value && value[0] == '+' && in_subset(l, value)) {
        const char *own = keep(l, value);
        add(l, (struct ropa_option){.value = own, .label = {{own + 1, own + 1}}, .times = times});
    }
    return true;
}

/* A list keeps its order and its numbers, whatever of it is used or suggested. */
static void add_choices(struct list *l, const struct ropa_entity *ent, size_t k) {
    for (size_t i = 0; i < l->f->vocab->n; i++) {
        const struct ropa_choice *c = &l->f->vocab->choices[i];
        if (in_subset(l, c->code) && is_known(l, c))
            add(l,
                (struct ropa_option){.value = c->code, .label = c->label, .group = c->group, .law = c->law});
    }
    rp_form_heed(l->form, ropa_register_usage(l->form->reg, ent, k, 0, add_use, l, NULL));
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
    struct ropa_form *form = l->form;
    struct ropa_query *q = ropa_query_new(form->reg, l->f->of);
    l->bad |= !q;
    rp_form_heed(form, ropa_register_usage(form->reg, ent, k, 0, add_used_record, l, NULL));
    if (q)
        rp_form_heed(form, ropa_register_list(form->reg, q, add_other_record, l, NULL));
    ropa_query_free(q);
    if (rp_conduct(l->f->of)->ready)
        rp_form_heed(form, rp_starter_shared_each(form->reg, l->f->of, add_ready, l, NULL));
}

/* As a person reads it: a country by its name. */
static const char *shown(struct list *l, const char *value, enum ropa_lang lang) {
    char *label = ropa_value_format(l->f, value, ROPA_AS_LABEL, lang, NULL);
    const char *kept = label ? keep(l, label) : "";
    l->bad |= !label;
    free(label);
    return kept;
}

static bool add_used_text(void *ctx, const char *value, int64_t times) {
    struct list *l = ctx;
    if (value) {
        const char *text = keep(l, value);
        add(l, (struct ropa_option){.value = text,
                                    .label = {{shown(l, value, ROPA_TH), shown(l, value, ROPA_EN)}},
                                    .times = times});
    }
    return true;
}

static void add_bool(struct list *l) {
    add(l, (struct ropa_option){.value = "1", .label = {{"ใช่", "Yes"}}});
    add(l, (struct ropa_option){.value = "0", .label = {{"ไม่ใช่", "No"}}});
}

/* ---- what is suggested ---- */

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
    size_t i = l->f->vocab ? 0 : l->suggested;
    while (i < l->n && !is_of(l, &l->p[i], s->value))
        i++;
    if (i == l->n && (l->f->kind == ROPA_TEXT || l->f->kind == ROPA_LONG)) {
        const char *text = keep(l, s->value);
        add(l, (struct ropa_option){.value = text, .label = {{text, text}}});
    }
    if (i >= l->n)
        return true;
    if (!l->f->vocab) {
        move(l, i, l->suggested);
        i = l->suggested;
    }
    l->p[i].why = s->reason;
    l->p[i].why_law = s->law;
    return ++l->suggested < SUGGESTED;
}

/* What is chosen now is marked. */
static void mark(struct list *l, const char *value) {
    bool many = l->f->kind == ROPA_SET || l->f->kind == ROPA_REFS;
    for (size_t i = 0; value && i < l->n; i++)
        l->p[i].chosen = many ? ropa_set_has(value, l->p[i].value) : !strcmp(value, l->p[i].value);
}

enum ropa_status rp_form_options(struct ropa_form *form, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_place_entity(&form->at);
    struct list l = {.form = form, .f = ropa_place_field(&form->at)};
    size_t k = form->at.field;
    rp_form_options_free(form);
    if (form->q.ask == ROPA_ASK_WHICH) {
        l.bad = !rp_form_which_options(form, &l.p, &l.n);
        form->options = l.p;
        form->q.options = l.p;
        form->q.n_options = l.n;
        return l.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    }
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
        if (l.f->flags & ROPA_SHARED)
            rp_form_heed(form, ropa_register_usage(form->reg, ent, k, USED_TEXTS, add_used_text, &l, NULL));
        break;
    default:
        break;
    }
    rp_form_suggest(form, form->at, add_suggested, &l);
    mark(&l, form->q.value);
    form->options = l.p;
    form->q.options = l.p;
    form->q.n_options = l.n;
    bool bad = l.bad || form->starved;
    form->starved = false;
    return rp_store_ended(form->reg->st,
                          bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_view_ended(form->reg->view, err), err);
}
