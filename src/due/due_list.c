/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The list of what falls due, as the files that gather for it fill it. */
#include "base/buf.h"
#include "due/due.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"

#include <ropa/text.h>
#include <string.h>

enum { MINUTE = 60 };

static struct rp_due_item *new_item(struct rp_due_list *l) {
    struct rp_due_item *more = rp_grow(l->items, l->n, &l->cap, sizeof *more);
    l->bad |= !more;
    if (!more)
        return NULL;
    l->items = more;
    return &l->items[l->n];
}

static void put_unit(struct rp_due_list *l, const struct ropa_record *rec, char *out, size_t size) {
    size_t f = rec->ent->unit_field;
    const char *uid = f == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, f), *ref = "", *title;
    if (uid)
        l->reg->view->describe(l->reg->view->ctx, &rp_unit, uid, &ref, &title);
    rp_copy(out, size, ref);
}

/* `at` and `until` ISO, `left` worked out. */
static void add(struct rp_due_list *l, const struct ropa_record *rec, const struct rp_due_what *what,
                const struct ropa_due *when) {
    const char *title = ropa_record_get(rec, rec->ent->title);
    struct rp_due_item *item = new_item(l);
    static const char *const none[] = {NULL};
    if (!item)
        return;
    *item = (struct rp_due_item){.due = *when, .title = rp_strdup(title ? title : "")};
    item->due.kind = what->kind;
    item->due.ent = rec->ent;
    item->due.what = what->text;
    item->due.law = what->law;
    item->due.settled = what->settled ? what->settled : none;
    RP_COPY(item->uid, rec->uid);
    RP_COPY(item->ref, rec->ref);
    RP_COPY(item->at, when->at);
    RP_COPY(item->until, when->until);
    put_unit(l, rec, item->unit, sizeof item->unit);
    l->bad |= !item->title;
    l->n++;
}

void rp_due_day(struct rp_due_list *l, const struct ropa_record *rec, const struct rp_due_what *what,
                const char *at) {
    struct ropa_due when = {.at = at ? at : "", .until = ""};
    if (*when.at)
        when.left = ropa_date_days(l->today, when.at);
    int within = l->options->within;
    if (within >= 0 && (!*when.at || when.left > within))
        return;
    add(l, rec, what, &when);
}

/* Towards the past: a minute begun is a minute late. */
static int64_t minutes(int64_t seconds) {
    return seconds < 0 ? -((-seconds + MINUTE - 1) / MINUTE) : seconds / MINUTE;
}

void rp_due_time(struct rp_due_list *l, const struct ropa_record *rec, const struct rp_due_what *what,
                 int64_t at, int64_t until) {
    char iso[26] = "", last[26] = "";
    struct ropa_due when = {.at = iso, .until = last, .hours = true};
    if (at != RP_NEVER) {
        ropa_time_format(at, iso);
        when.left = minutes(at - l->now);
    }
    if (until != RP_NEVER)
        ropa_time_format(until, last);
    add(l, rec, what, &when);
}

static bool is_read(const void *ctx, const struct ropa_entity *ent, size_t f) {
    static const size_t fields[] = {RP_DUE_READS};
    bool found = false;
    (void)ctx;
    for (size_t i = 0; rp_conduct(ent)->entry && i < sizeof fields / sizeof *fields && !found; i++)
        found = fields[i] == f;
    return found;
}

static enum ropa_status each_record(struct rp_due_list *l, struct rp_query *query, rp_due_look *look,
                                    void *ctx, struct ropa_err *err) {
    const struct ropa_entity *ent = query->ent;
    struct rp_filter unit = {rp_place_own(ent, ent->unit_field), RP_EXACT, l->unit};
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    if (*l->unit && ent->unit_field == ROPA_NO_FIELD)
        return ROPA_OK;
    query->filters = &unit;
    query->n_filters = *l->unit != '\0';
    query->units = l->options->units;
    query->n_units = l->options->n_units;
    enum ropa_status s = rp_cursor_open(l->reg->st, query, &c, err);
    if (s)
        return s;
    while (!(s = rp_cursor_next(c, &rec, err)) && rec) {
        if (strcmp(rec->status, "retired") != 0)
            look(l, rec, ctx);
        if ((s = rp_store_tell(l->reg->st, ++l->looked, err)))
            break;
    }
    rp_cursor_close(c);
    return s;
}

enum ropa_status rp_due_records(struct rp_due_list *l, const struct ropa_entity *ent, bool rows,
                                rp_due_look *look, void *ctx, struct ropa_err *err) {
    struct rp_query query = {.ent = ent, .with_rows = rows};
    return each_record(l, &query, look, ctx, err);
}

enum ropa_status rp_due_activities(struct rp_due_list *l, rp_due_look *look, void *ctx,
                                   struct ropa_err *err) {
    static const struct rp_selection only = {is_read, NULL};
    struct rp_query query = {.ent = &rp_activity, .only = &only};
    return each_record(l, &query, look, ctx, err);
}
