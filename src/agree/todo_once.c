/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What several steps ask for in one and the same way is one thing to do, which names them all. */
#include "agree/todo.h"
#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

static bool same(const char *a, const char *b) {
    return !strcmp(a ? a : "", b ? b : "");
}

static bool has_ref(const struct ropa_remedy *r, const char *ref) {
    for (size_t i = 0; i < r->n_refs; i++)
        if (!strcmp(r->refs[i], ref))
            return true;
    return false;
}

static const struct ropa_remedy_option *option(const struct ropa_remedy *r, const char *name) {
    for (size_t i = 0; i < r->n_options; i++)
        if (!strcmp(r->options[i].name, name))
            return &r->options[i];
    return NULL;
}

/* Whether an option that both have says the same. */
static bool agree_in(const struct ropa_remedy *a, const struct ropa_remedy *b, bool both) {
    for (size_t i = 0; i < a->n_options; i++) {
        const struct ropa_remedy_option *o = option(b, a->options[i].name);
        if (o ? o->open != a->options[i].open || strcmp(o->value, a->options[i].value) != 0 : both)
            return false;
    }
    return true;
}

static const struct ropa_todo_field *field(const struct rp_todo_item *item, const char *place) {
    for (size_t i = 0; i < item->todo.n_fields; i++)
        if (!strcmp(item->fields[i].place, place))
            return &item->fields[i];
    return NULL;
}

static bool equal(const struct ropa_todo_field *a, const struct ropa_todo_field *b) {
    return b && a->open == b->open && !strcmp(a->value, b->value);
}

/* Whether `b` puts in nothing else than `a` where either knows a value. A new record is known by what is known of it, all of it. */
static bool fields_agree(const struct rp_todo_item *a, const struct rp_todo_item *b, bool fresh) {
    for (size_t i = 0; i < b->todo.n_fields; i++) {
        const struct ropa_todo_field *f = &b->fields[i], *has = field(a, f->place);
        if (has ? !equal(f, has) : fresh && !f->open)
            return false;
    }
    return true;
}

/* Whether `a` puts in all that `b` does. */
static bool holds(const struct rp_todo_item *a, const struct rp_todo_item *b) {
    bool all = true;
    for (size_t i = 0; i < b->todo.n_fields && all; i++)
        all = field(a, b->fields[i].place);
    return all;
}

/* The same act of one that is in both: done once, it is no more to be done. */
static bool act_once(const struct ropa_remedy *a, const struct ropa_remedy *b) {
    size_t shared = 0;
    for (size_t i = 0; i < b->n_refs; i++)
        shared += has_ref(a, b->refs[i]);
    return shared && a->n_refs + b->n_refs - shared <= ROPA_REMEDY_REFS && agree_in(a, b, false);
}

/* Whether `b` is done when `a` is, once `a` asks for what `b` asks beside it. */
static bool is_one(const struct rp_todo_item *a, const struct rp_todo_item *b) {
    const struct ropa_remedy *x = &a->todo.remedy, *y = &b->todo.remedy;
    if (!x->verb || !y->verb || strcmp(x->verb, y->verb) != 0 || !same(x->noun, y->noun))
        return false;
    if (!x->noun && x->n_refs)
        return act_once(x, y);
    if (x->n_refs != y->n_refs || (x->n_refs && strcmp(x->refs[0], y->refs[0]) != 0) ||
        !agree_in(x, y, true) || !agree_in(y, x, true))
        return false;
    bool fresh = !x->n_refs;
    bool alike = fields_agree(a, b, fresh) && fields_agree(b, a, fresh);
    /* what one record is asked for by two is two things, unless one holds the other; a new one for the same reason is one */
    return alike && ((fresh && a->before == b->before) || holds(a, b) || holds(b, a));
}

static void add_refs(struct ropa_remedy *a, const struct ropa_remedy *b) {
    for (size_t i = 0; i < b->n_refs; i++)
        if (!has_ref(a, b->refs[i]))
            rp_remedy_ref(a, b->refs[i]);
    for (size_t i = 0; i < b->n_options; i++)
        if (!option(a, b->options[i].name) && b->options[i].open)
            rp_remedy_open(a, b->options[i].name);
}

static void add_fields(struct rp_todo_list *l, struct rp_todo_item *a, const struct rp_todo_item *b) {
    for (size_t i = 0; i < b->todo.n_fields; i++) {
        if (field(a, b->fields[i].place))
            continue;
        struct ropa_todo_field *more = rp_grow(a->fields, a->todo.n_fields, &a->cap_fields, sizeof *more);
        l->bad |= !more;
        if (!more)
            return;
        a->fields = more;
        a->fields[a->todo.n_fields++] = b->fields[i];
    }
}

static bool has_step(const char *steps, const char *step, size_t len) {
    for (const char *at = steps; at && *at; at += strspn(at, " ,")) {
        size_t n = strcspn(at, " ,");
        if (n == len && !strncmp(at, step, n))
            return true;
        at += n;
    }
    return false;
}

/* Behind the sections of the law, where it is a duty. */
static void add_steps(struct rp_todo_item *a, const struct rp_todo_item *b) {
    const char *between = a->todo.kind == ROPA_TODO_DUTY ? ", " : " ";
    for (const char *at = b->steps.p; at && *at; at += strspn(at, " ")) {
        size_t n = strcspn(at, " ");
        if (!has_step(a->steps.p, at, n))
            rp_buf_printf(&a->steps, "%s%.*s", a->steps.n ? between : "", (int)n, at);
        at += n;
    }
}

static bool same_note(const struct ropa_score_note *a, const struct ropa_score_note *b) {
    return a->what == b->what && same(a->unit, b->unit) && same(a->ref, b->ref) && same(a->detail, b->detail);
}

/* Each that isn't there yet, once. */
static size_t put_notes(struct ropa_score_note *to, size_t n, const struct ropa_todo *from) {
    for (size_t i = 0; i < from->n_missing; i++) {
        size_t k = 0;
        while (k < n && !same_note(&to[k], &from->missing[i]))
            k++;
        if (k == n)
            to[n++] = from->missing[i];
    }
    return n;
}

static void add_notes(struct rp_todo_list *l, struct rp_todo_item *a, const struct rp_todo_item *b) {
    size_t n = a->todo.n_missing + b->todo.n_missing;
    struct ropa_score_note *all = n ? malloc(n * sizeof *all) : NULL;
    l->bad |= n && !all;
    if (!all)
        return;
    n = put_notes(all, put_notes(all, 0, &a->todo), &b->todo);
    free(a->notes);
    a->notes = all;
    a->todo.missing = all;
    a->todo.n_missing = n;
}

/* What `a` does, `b` is done by. */
static void add_wants(struct rp_todo_list *l, struct rp_todo_item *a, const struct rp_todo_item *b) {
    const struct rp_todo_item *const both[] = {a, b};
    bool *does = calloc(l->plan.n + 1, sizeof *does);
    l->bad |= !does;
    for (size_t i = 0; does && i < 2; i++)
        for (size_t k = 0; k < l->plan.n; k++)
            does[k] |= both[i]->does ? both[i]->does[k] : both[i]->want == &l->plan.wants[k];
    free(a->does);
    a->does = does;
}

static void take_in(struct rp_todo_list *l, struct rp_todo_item *a, struct rp_todo_item *b) {
    if (b->todo.kind == ROPA_TODO_MISTAKE) { /* it counts them, wherever one begins */
        rp_todo_look(b);
        return;
    }
    add_refs(&a->todo.remedy, &b->todo.remedy);
    a->todo.rest = a->todo.rest > b->todo.rest ? a->todo.rest : b->todo.rest;
    add_fields(l, a, b);
    add_notes(l, a, b);
    add_steps(a, b);
    if (a->want && b->want)
        add_wants(l, a, b);
    if (!l->whole && a->want && b->want && !a->want->kpi->n_units && b->want->kpi->n_units)
        a->todo.kpi = b->todo.kpi; /* by which the unit is measured */
    b->gone = true;
}

/* What its things bring: each goal that one of them serves, with the others that it takes; all of those where it only begins. */
static void add_up(struct rp_todo_list *l, struct rp_todo_item *a, bool begins) {
    const struct rp_plan *p = &l->plan;
    a->todo.points = 0;
    a->todo.with = 0;
    a->todo.alone = rp_plan_brings(&l->plan, l->score, a->does);
    for (size_t i = 0; i < p->n; i++) {
        const struct rp_want *w = &p->wants[i];
        bool first = w->goal, serves = false;
        for (size_t k = 0; w->goal && k < p->n; k++) {
            first &= k >= i || p->wants[k].goal != w->goal;
            serves |= a->does[k] && p->wants[k].goal == w->goal;
        }
        a->todo.points += first && serves ? w->points : 0;
        a->todo.with += serves && (begins || !a->does[i]);
    }
}

/* What comes first is what is done when it is picked, and how many of it. */
static void name_first(struct rp_todo_item *a) {
    static const struct ropa_text more = {{" (อีก %zu)", " (%zu more)"}};
    if (a->todo.kind != ROPA_TODO_STEP || !a->before || !a->todo.remedy.verb)
        return;
    for (size_t i = 0; i < 2; i++) {
        rp_buf_clear(&a->what[i]);
        rp_buf_str(&a->what[i], a->before->in[i]);
        if (a->short_of)
            rp_buf_printf(&a->what[i], more.in[i], a->short_of);
    }
    a->before = NULL;
}

/* What was sent back is submitted by its own item, where it stands with what was asked for, and not by another among others. */
static void leave_to_returned(struct rp_todo_item *a, const struct rp_todo_item *returned) {
    struct ropa_remedy *r = &a->todo.remedy;
    const struct ropa_remedy *own = &returned->todo.remedy;
    if (r->noun || !r->n_refs || !own->verb || own->noun || strcmp(r->verb, own->verb) != 0)
        return;
    size_t n = 0;
    for (size_t i = 0; i < r->n_refs; i++)
        if (!has_ref(own, r->refs[i]))
            memmove(r->refs[n++], r->refs[i], sizeof r->refs[i]);
    a->gone = !n;
    r->n_refs = n;
}

void rp_todo_once(struct rp_todo_list *l) {
    for (size_t i = 0; i < l->n && l->items[i].todo.kind == ROPA_TODO_RETURNED; i++)
        for (size_t k = 0; k < l->n; k++)
            if (l->items[k].todo.kind != ROPA_TODO_RETURNED)
                leave_to_returned(&l->items[k], &l->items[i]);
    for (size_t i = 0; i < l->n; i++) {
        struct rp_todo_item *a = &l->items[i];
        for (size_t k = i + 1; !a->gone && k < l->n; k++)
            if (!l->items[k].gone && l->items[k].todo.kind > ROPA_TODO_DUTY && is_one(a, &l->items[k]))
                take_in(l, a, &l->items[k]);
        if (a->does)
            add_up(l, a, a->before != NULL);
        name_first(a);
    }
}
