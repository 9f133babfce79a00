/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The notice that an entry lacks: the one of its unit that is being made, else a new one. */
#include "agree/todo.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/value.h"

#include <string.h>

static bool covers(void *found, const struct ropa_record *notice) {
    *(bool *)found = !rp_todo_says(notice, NOT_SCOPE, "office") && strcmp(notice->status, "retired") != 0;
    return !*(bool *)found;
}

/* Whether a notice of a unit covers the entry. */
static bool is_covered(struct rp_todo_list *l, const struct ropa_record *entry) {
    const struct ropa_view *view = ropa_register_view(l->reg);
    bool found = false;
    view->each_user(view->ctx, entry, &rp_notice, covers, &found);
    l->bad |= rp_view_starved(view);
    return found;
}

/* Entries of a unit that no notice covers yet. */
struct uncovered {
    struct rp_todo_list *l;
    struct rp_todo_paper *p; /* NULL: only counted */
    size_t n, row;
};

static bool take_uncovered(void *ctx, const struct ropa_record *rec) {
    struct uncovered *u = ctx;
    if (!strcmp(rec->status, "retired") || is_covered(u->l, rec))
        return true;
    u->n++;
    if (u->p)
        rp_todo_paper_row_set(u->p, "cover", u->row++, "activity", rec->ref);
    return true;
}

static size_t each_uncovered(struct rp_todo_list *l, const struct rp_todo_unit *unit,
                             struct rp_todo_paper *p) {
    struct uncovered u = {.l = l, .p = p, .row = p ? rp_todo_paper_row(p, NOT_COVER) : 0};
    struct ropa_query *q = ropa_query_new(l->reg, &rp_activity);
    l->bad |= !q;
    if (q) {
        ropa_query_units(q, &(const char *){unit->uid}, 1);
        l->bad |= ropa_register_list(l->reg, q, take_uncovered, &u, NULL) == ROPA_E_NOMEM;
    }
    ropa_query_free(q);
    return u.n;
}

static bool is_open_notice(const struct ropa_record *rec, const void *unit) {
    return rp_todo_says(rec, NOT_UNIT_REF, unit) && !rp_todo_says(rec, NOT_SCOPE, "office") &&
           (!strcmp(rec->status, "draft") || !strcmp(rec->status, "returned"));
}

bool rp_todo_cover(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                   const struct ropa_record *entry) {
    struct rp_todo_paper p;
    char uid[37];
    if (!unit || (!entry && !each_uncovered(l, unit, NULL)))
        return false;
    bool there = rp_todo_find(l, &rp_notice, is_open_notice, unit->uid, uid);
    if (!rp_todo_paper(&p, l, item, &rp_notice, there ? uid : NULL))
        return false;
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    rp_todo_paper_set(&p, "scope", "unit");
    rp_todo_paper_set(&p, "unit_ref", unit->code);
    rp_todo_paper_begin(&p);
    if (entry)
        rp_todo_paper_row_set(&p, "cover", rp_todo_paper_row(&p, NOT_COVER), "activity", entry->ref);
    else
        each_uncovered(l, unit, &p);
    return rp_todo_paper_end(&p);
}
