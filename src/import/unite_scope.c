/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What of a file that comes back from whoever gathers is this register's: all that it knows, and new records of its own units. */
#include "base/buf.h"
#include "base/err.h"
#include "import/unite.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/set.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct scoping {
    struct rp_unite *u;
    struct rp_memo units; /* codes of those that this register is of */
    struct rp_memo
        apart; /* uids of the file's records that are of others, each with its place in u->records; "" it comes after all */
    size_t *queue, n, cap; /* places of those of which what they name comes too */
    enum ropa_status s;
    struct ropa_err *err;
};

/* ---- whose register this is ---- */

/* By what was entered or changed here since both had one history. */
static bool note_unit(void *ctx, const struct ropa_record *rec) {
    struct scoping *c = ctx;
    char unit[37];
    const char *code, *title;
    const struct ropa_view *view = c->u->reg->view;
    bool shared = true;
    if (!ropa_record_unit(rec, unit) || !view->describe(view->ctx, &rp_unit, unit, &code, &title) ||
        rp_memo_get(&c->units, code))
        return true;
    c->s = rp_graft_shared(c->u->graft, rec->uid, &shared, c->err);
    if (!c->s && !shared) {
        view->describe(view->ctx, &rp_unit, unit, &code, &title);
        if (!rp_memo_put(&c->units, code, ""))
            c->s = rp_err(c->err, ROPA_E_NOMEM, NULL);
    }
    return !c->s;
}

static void find_units(struct scoping *c) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    const struct ropa_view *view = c->u->reg->view;
    for (size_t i = 0; i < n && !c->s; i++)
        if (ents[i]->unit_field != ROPA_NO_FIELD && !rp_conduct(ents[i])->part)
            view->each(view->ctx, ents[i], note_unit, c);
}

/* ---- what is of others ---- */

/* The code of the unit that the file's `rec` is of; "" of none. */
static void unit_of(const struct scoping *c, const struct ropa_record *rec, char code[40]) {
    char unit[37];
    const char *ref = "", *title;
    const struct ropa_view *view = rp_store_view(rp_graft_theirs(c->u->graft));
    if (ropa_record_unit(rec, unit))
        view->describe(view->ctx, &rp_unit, unit, &ref, &title);
    rp_copy(code, 40, ref);
}

static bool is_of_others(const struct scoping *c, const struct rp_grafted *r, const struct ropa_record *rec) {
    char code[40];
    if (rp_conduct(rec->ent)->code)
        return false;
    unit_of(c, rec, code);
    if (*code)
        return !rp_memo_get(&c->units, code);
    /* what another register made and no unit claims, evidence as well as what is shared, comes where it is named */
    return !r->own;
}

static enum ropa_status judge(struct scoping *c, size_t i) {
    char place[24];
    const struct rp_grafted *r = &c->u->records[i];
    struct ropa_record *rec = NULL;
    enum ropa_status s = ROPA_OK;
    if (r->known)
        return ROPA_OK;
    if (!r->gone)
        s = rp_store_get(rp_graft_theirs(c->u->graft), r->ent, r->uid, &rec, c->err);
    snprintf(place, sizeof place, "%zu", i);
    if (!s && (r->gone || is_of_others(c, r, rec)) && !rp_memo_put(&c->apart, r->uid, place))
        s = rp_err(c->err, ROPA_E_NOMEM, NULL);
    ropa_record_free(rec);
    return s;
}

/* ---- what comes after all ---- */

static enum ropa_status enqueue(struct scoping *c, size_t i) {
    size_t *at = rp_grow(c->queue, c->n, &c->cap, sizeof *at);
    if (!at)
        return rp_err(c->err, ROPA_E_NOMEM, NULL);
    c->queue = at;
    at[c->n++] = i;
    return ROPA_OK;
}

/* Something that comes names it. */
static enum ropa_status need(struct scoping *c, const char *uid) {
    const char *place = rp_memo_get(&c->apart, uid);
    if (!place || !*place)
        return ROPA_OK;
    enum ropa_status s = enqueue(c, strtoul(place, NULL, 10));
    return s ? s : rp_memo_put(&c->apart, uid, "") ? ROPA_OK : rp_err(c->err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status walk(struct scoping *c, const struct ropa_record *rec) {
    struct rp_buf item = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const char *value = ropa_record_get(rec, f);
        if (field->flags & ROPA_DERIVED)
            continue;
        if (field->kind == ROPA_REF && value)
            s = need(c, value);
        while (!s && field->kind == ROPA_REFS && rp_set_next(&value, &item))
            s = need(c, item.p);
        for (size_t i = 0; i < ropa_record_rows(rec, f) && !s; i++)
            s = walk(c, ropa_record_row(rec, f, i));
    }
    if (!s && item.bad)
        s = rp_err(c->err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&item);
    return s;
}

static enum ropa_status note_acted(void *ctx, const char *record, const char *uid, struct ropa_err *err) {
    struct scoping *c = ctx;
    const char *place = rp_memo_get(&c->apart, record);
    (void)err;
    return place && *place ? ROPA_OK : need(c, uid);
}

static enum ropa_status follow_names(struct scoping *c) {
    enum ropa_status s = rp_graft_acted(c->u->graft, note_acted, c, c->err);
    for (size_t i = 0; i < c->u->n && !s; i++)
        if (!rp_memo_get(&c->apart, c->u->records[i].uid) && !c->u->records[i].gone)
            s = enqueue(c, i);
    for (size_t i = 0; i < c->n && !s; i++) {
        const struct rp_grafted *r = &c->u->records[c->queue[i]];
        struct ropa_record *rec = NULL;
        s = rp_store_get(rp_graft_theirs(c->u->graft), r->ent, r->uid, &rec, c->err);
        if (!s)
            s = walk(c, rec);
        ropa_record_free(rec);
    }
    return s;
}

/* ---- leaving it ---- */

/* "IC, HR": each once. */
static void tell_unit(struct scoping *c, const char *code, struct rp_buf *told, struct rp_memo *seen) {
    if (rp_memo_get(seen, code))
        return;
    c->u->account->bad |= !rp_memo_put(seen, code, "");
    rp_buf_printf(told, "%s%s", told->n ? ", " : "", code);
}

static enum ropa_status leave(struct scoping *c) {
    struct ropa_merge_file *file = &c->u->account->file;
    struct rp_buf told = {0};
    struct rp_memo seen = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < c->u->n && !s; i++) {
        const struct rp_grafted *r = &c->u->records[i];
        const char *place = rp_memo_get(&c->apart, r->uid);
        struct ropa_record *rec = NULL;
        char code[40] = "";
        if (!place || !*place)
            continue;
        rp_unite_leave(c->u, r->uid);
        if (r->gone)
            continue;
        s = rp_store_get(rp_graft_theirs(c->u->graft), r->ent, r->uid, &rec, c->err);
        if (!s)
            unit_of(c, rec, code);
        if (*code)
            tell_unit(c, code, &told, &seen);
        file->apart += *code != '\0';
        ropa_record_free(rec);
    }
    rp_memo_clear(&seen);
    c->u->account->bad |= told.bad;
    file->apart_units = rp_buf_take(&told);
    return s;
}

static enum ropa_status leave_score(void *ctx, const char *uid, const char *unit, struct ropa_err *err) {
    struct scoping *c = ctx;
    const char *code, *title;
    const struct ropa_view *view = rp_store_view(rp_graft_theirs(c->u->graft));
    (void)err;
    if (!view->describe(view->ctx, &rp_unit, unit, &code, &title) || !rp_memo_get(&c->units, code))
        rp_unite_leave(c->u, uid);
    return ROPA_OK;
}

enum ropa_status rp_unite_scope(struct rp_unite *u, struct ropa_err *err) {
    struct scoping c = {.u = u, .err = err};
    bool returns = false;
    enum ropa_status s = u->how->all_units ? ROPA_OK : rp_graft_returns(u->graft, &returns, err);
    if (s || !returns)
        return s;
    find_units(&c);
    s = c.s ? c.s : rp_unite_survey(u, err);
    for (size_t i = 0; i < u->n && !s; i++)
        s = judge(&c, i);
    if (!s)
        s = follow_names(&c);
    if (!s)
        s = leave(&c);
    if (!s)
        s = rp_graft_scores(u->graft, leave_score, &c, err);
    if (!s && u->more)
        s = rp_unite_without(u, err);
    rp_unite_forget(u);
    rp_memo_clear(&c.units);
    rp_memo_clear(&c.apart);
    free(c.queue);
    return s;
}
