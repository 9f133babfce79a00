/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was sent back: it stands first, with what was asked for, until it is submitted again. */
#include "agree/todo.h"
#include "base/buf.h"
#include "base/err.h"
#include "store/history/act.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <string.h>

/* The last act, by which it came back. */
struct sending_back {
    char name[120], date[11], reason[400];
};

static bool take_last(void *ctx, const struct ropa_act_kept *act) {
    struct sending_back *b = ctx;
    RP_COPY(b->name, act->by_name);
    RP_COPY(b->date, act->date);
    rp_copy(b->reason, sizeof b->reason, act->reason ? act->reason : "");
    return true;
}

/* Of the office's list the first of each unit speaks for the others of it. */
static struct rp_todo_item *told_of(struct rp_todo_list *l, const struct rp_todo_unit *unit) {
    for (size_t i = 0; !l->only && i < l->n; i++)
        if (l->items[i].todo.kind == ROPA_TODO_RETURNED && l->items[i].doer == unit)
            return &l->items[i];
    return NULL;
}

static void name_it(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_record *rec,
                    const struct sending_back *b) {
    const char *title = ropa_record_get(rec, rec->ent->title);
    char day[64];
    struct rp_buf by = {0};
    title = title ? title : rec->ref;
    rp_buf_printf(&item->what[ROPA_TH], "แก้ \"%s\" ที่ส่งกลับ: %s", title, b->reason);
    rp_buf_printf(&item->what[ROPA_EN], "Mend \"%s\", which was sent back: %s", title, b->reason);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        static const struct ropa_text who = {{"ส่งกลับโดย %s เมื่อ %s", "sent back by %s on %s"}};
        rp_buf_clear(&by);
        rp_buf_printf(&by, who.in[lang], b->name,
                      ropa_date_format(b->date, (enum ropa_lang)lang, ROPA_DATE_SHORT, day, sizeof day));
        item->look[lang] = strdup(by.p ? by.p : "");
        l->bad |= by.bad || !item->look[lang];
    }
    rp_buf_free(&by);
}

static enum ropa_status add(struct rp_todo_list *l, const struct ropa_record *rec,
                            const struct rp_todo_unit *unit, struct ropa_err *err) {
    struct rp_todo_item *item = told_of(l, unit);
    struct sending_back back = {0};
    if (item) {
        item->todo.left++;
        return ROPA_OK;
    }
    enum ropa_status s = rp_act_each(l->reg->st, rec->uid, take_last, &back, err);
    if (s || !(item = rp_todo_add(l, ROPA_TODO_RETURNED))) /* it says itself that memory ran out */
        return s;
    item->doer = unit;
    item->todo.by = ROPA_TODO_BY_UNIT;
    item->todo.left = 1;
    item->due_of = rec->ent;
    RP_COPY(item->ref, rec->ref);
    RP_COPY(item->due_uid, rec->uid);
    RP_COPY(item->due_on, back.date);
    name_it(l, item, rec, &back);
    return ROPA_OK;
}

struct looking {
    struct rp_todo_list *l;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool take_record(void *ctx, const char *noun, const char *uid, const char *rank) {
    struct looking *look = ctx;
    struct rp_todo_list *l = look->l;
    const struct ropa_entity *ent = ropa_entity_find(noun);
    struct ropa_record *rec = NULL;
    (void)rank;
    enum ropa_status s = ent ? ropa_register_get(l->reg, ent, uid, &rec, look->err) : ROPA_E_NOT_FOUND;
    if (s == ROPA_E_NOT_FOUND) /* removed since; its acts stay */
        return true;
    if ((look->status = s))
        return false;
    const char *of = ent->unit_field == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, ent->unit_field);
    const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, of);
    if (!l->only || unit == l->only || (!unit && l->whole))
        look->status = add(l, rec, unit, look->err);
    ropa_record_free(rec);
    return !l->bad && !look->status;
}

enum ropa_status rp_todo_returned(struct rp_todo_list *l, struct ropa_err *err) {
    struct looking look = {.l = l, .err = err};
    enum ropa_status s = rp_act_pending(l->reg->st, true, take_record, &look, err);
    s = s ? s : look.status;
    for (size_t i = 0; i < l->n && !s; i++) {
        const size_t more = l->items[i].todo.left - 1;
        if (!more)
            continue;
        rp_buf_printf(&l->items[i].what[ROPA_TH], " (และอีก %zu รายการที่ส่งกลับ)", more);
        rp_buf_printf(&l->items[i].what[ROPA_EN], " (and %zu more that were sent back)", more);
    }
    return s;
}

/* What is wrong with it is mended first; else what was asked for is for who reads it to mend, and it is submitted. */
void rp_todo_go_returned(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct rp_todo_route route = {
        .by = ROPA_TODO_BY_UNIT, .top = RP_TOP_UNIT, .publishes = true};
    const struct rp_todo_unit *unit = item->doer;
    rp_todo_act_on(l, item, &route, item->due_of, item->due_uid);
    item->doer = unit;
    item->before = NULL; /* what was asked for is what is told of it */
}
