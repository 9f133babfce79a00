/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was done before: confirmed for another year by one review, published anew once it was changed, reviewed when its time has come. */
#include "agree/todo.h"
#include "base/buf.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/nouns.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/set.h"
#include "score/proof.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- data sets, of which one review tells ---- */

static bool has(const struct rp_todo_sets *s, const char *ref) {
    for (size_t i = 0; i < s->n; i++)
        if (!strcmp(s->refs[i], ref))
            return true;
    return false;
}

/* All of the entry's data sets, or none where there is no room: one review must tell of them all. */
static void add_entry(struct rp_todo_list *l, struct rp_todo_sets *s, const struct ropa_record *entry) {
    const struct ropa_view *view = ropa_register_view(l->reg);
    const char *uids = ropa_record_get(entry, ACT_DATASET_REFS), *ref, *title;
    struct rp_buf uid = {0};
    size_t before = s->n;
    bool fits = true;
    while (fits && rp_set_next(&uids, &uid)) {
        view->describe(view->ctx, &rp_dataset, uid.p, &ref, &title);
        if (has(s, ref))
            continue;
        fits = s->n < RP_TODO_SETS;
        if (fits)
            RP_COPY(s->refs[s->n++], ref);
    }
    if (!fits)
        s->n = before;
    l->bad |= uid.bad;
    rp_buf_free(&uid);
}

static void add_entry_uid(struct rp_todo_list *l, struct rp_todo_sets *s, const char *uid) {
    struct ropa_record *entry;
    if (!uid || ropa_register_get(l->reg, &rp_activity, uid, &entry, NULL))
        return;
    add_entry(l, s, entry);
    ropa_record_free(entry);
}

/* Those of the record `ref`: a data set, an entry, a notice by the entries that it covers. */
static void add_ref(struct rp_todo_list *l, struct rp_todo_sets *s, const char *ref) {
    const struct ropa_entity *ent = rp_todo_noun_of(ref);
    struct ropa_record *notice;
    char uid[37];
    if (!ent || ropa_register_find(l->reg, ent, ref, uid, NULL))
        return;
    if (rp_conduct(ent)->data && s->n < RP_TODO_SETS && !has(s, ref))
        RP_COPY(s->refs[s->n++], ref);
    if (rp_conduct(ent)->entry)
        add_entry_uid(l, s, uid);
    if (ent != &rp_notice || ropa_register_get(l->reg, ent, uid, &notice, NULL))
        return;
    for (size_t i = 0; i < ropa_record_rows(notice, NOT_COVER); i++)
        add_entry_uid(l, s, ropa_record_get(ropa_record_row(notice, NOT_COVER, i), NCV_ACTIVITY));
    ropa_record_free(notice);
}

/* ---- the yearly confirmation (kpi.md A35) ---- */

/* What the review, when it is of the year, found of the data set; NULL: nothing. */
static const char *found_of(const struct rp_todo_list *l, const struct ropa_record *review, const char *set) {
    const char *day = ropa_record_get(review, REV_REVIEW_DATE);
    if (!day || ropa_date_fiscal_year(day) != l->score->year)
        return NULL;
    for (size_t i = 0; i < ropa_record_rows(review, REV_ITEM); i++) {
        const struct ropa_record *row = ropa_record_row(review, REV_ITEM, i);
        const char *of = ropa_record_get(row, RVI_DATASET), *result = ropa_record_get(row, RVI_REVIEW_RESULT);
        if (of && result && !strcmp(of, set))
            return result;
    }
    return NULL;
}

static const struct ropa_text only_unchanged = {
    {"ผลที่ทบทวนแล้วไม่ยืนยันของปีก่อน เฉพาะ “ไม่เปลี่ยนแปลง” ที่ยืนยัน: ถ้าไม่เปลี่ยนแปลงให้แก้ผล ถ้าเปลี่ยนให้แก้รายการแล้วเสนอใหม่",
     "What the review found confirms nothing of an earlier year, only unchanged does: correct the result where it is, "
     "else mend the entry and submit it anew"}};

/* The rows of the review that found something else of the sets are asked again: the same is not proposed twice. */
static bool ask_result_again(struct rp_todo_list *l, struct rp_todo_item *item, const char *uid,
                             const struct rp_todo_sets *sets) {
    const struct ropa_view *view = ropa_register_view(l->reg);
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_review, uid))
        return false;
    p.alone = true;
    for (size_t i = 0; i < ropa_record_rows(p.rec, REV_ITEM); i++) {
        const struct ropa_record *row = ropa_record_row(p.rec, REV_ITEM, i);
        const char *of = ropa_record_get(row, RVI_DATASET), *result = ropa_record_get(row, RVI_REVIEW_RESULT),
                   *ref = NULL, *title;
        char place[48];
        if (of && result && strcmp(result, "unchanged") != 0)
            view->describe(view->ctx, &rp_dataset, of, &ref, &title);
        snprintf(place, sizeof place, "item[%zu].review_result", i + 1);
        if (ref && has(sets, ref))
            rp_todo_paper_ask(&p, place);
    }
    item->before = &only_unchanged;
    return rp_todo_paper_end(&p);
}

/* The review of the unit that confirms them goes its way: to the head, then to the centre. One that found something else is asked again. */
static bool send_review(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                        const struct rp_todo_sets *sets) {
    static const struct rp_todo_route route = {.by = ROPA_TODO_BY_UNIT, .top = RP_TOP_UNIT};
    const struct rp_todo_sought own = {
        &rp_review, REV_REVIEW_KIND, REV_UNIT_REF, ROPA_NO_FIELD, "data", unit->uid, 0};
    struct rp_todo_papers papers;
    char set[37], other[37] = "";
    bool found = false;
    if (ropa_register_find(l->reg, &rp_dataset, sets->refs[0], set, NULL))
        return false;
    rp_todo_seek(l, &own, &papers);
    for (size_t i = 0; i < papers.n && !found; i++) {
        struct ropa_record *review;
        if (ropa_register_get(l->reg, &rp_review, papers.uids[i], &review, NULL))
            continue;
        const char *result = found_of(l, review, set);
        bool unchanged = result && !strcmp(result, "unchanged");
        found = unchanged && rp_todo_act_on(l, item, &route, &rp_review, papers.uids[i]);
        if (result && !unchanged)
            RP_COPY(other, papers.uids[i]);
        ropa_record_free(review);
    }
    return found || (*other && ask_result_again(l, item, other, sets));
}

bool rp_todo_confirm(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text how = {
        {"อนุมัติและเผยแพร่แล้วในปีก่อน: เฉพาะผล “ไม่เปลี่ยนแปลง” ที่ยืนยัน (“คงไว้” ไม่ยืนยัน) ที่เปลี่ยนให้แก้รายการแล้วเสนอใหม่",
         "Approved and published in an earlier year: only the result unchanged confirms it (kept does not); mend and submit anew what isn't"}};
    const struct rp_todo_unit *unit = NULL;
    struct rp_todo_sets sets = {0};
    for (size_t i = 0; i < item->todo.n_missing; i++) {
        const struct ropa_score_note *note = &item->todo.missing[i];
        const struct rp_todo_unit *of = rp_todo_unit_find(&l->people, note->unit);
        if (note->what != &rp_note_unconfirmed || !of || (l->only && of != l->only))
            continue;
        unit = unit ? unit : of;
        if (of == unit)
            add_ref(l, &sets, note->ref);
    }
    if (!unit || !sets.n)
        return false;
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    if (send_review(l, item, unit, &sets) || rp_todo_first_submitter(l, item, unit))
        return true;
    item->before = &how;
    return rp_todo_review(l, item, unit, "data", &sets);
}

/* ---- changed after it was published ---- */

static bool is_again(const struct ropa_score_note *note) {
    return note->what == &rp_note_changed_out || note->what == &rp_note_not_out_again;
}

/* Whether an item has the record already. */
static bool is_taken(const struct rp_todo_list *l, const char *ref) {
    for (size_t i = 0; i < l->n; i++)
        for (size_t k = 0; l->items[i].todo.kind == ROPA_TODO_AGAIN && k < l->items[i].todo.n_missing; k++)
            if (!strcmp(l->items[i].todo.missing[k].ref, ref))
                return true;
    return false;
}

static struct rp_todo_item *item_of(struct rp_todo_list *l, const struct rp_todo_unit *unit) {
    for (size_t i = 0; i < l->n; i++)
        if (l->items[i].todo.kind == ROPA_TODO_AGAIN && l->items[i].doer == unit)
            return &l->items[i];
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_AGAIN);
    if (!item)
        return NULL;
    item->doer = unit;
    rp_buf_str(&item->what[ROPA_TH], "เผยแพร่ฉบับใหม่ของที่แก้ไขหลังเผยแพร่");
    rp_buf_str(&item->what[ROPA_EN], "Publish anew what was changed since");
    item->todo.by = ROPA_TODO_BY_UNIT;
    return item;
}

static void add_note(struct rp_todo_list *l, const struct ropa_score_note *note) {
    const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, note->unit);
    unit = unit ? unit : l->owner;
    struct rp_todo_item *item =
        (l->only && unit != l->only) || is_taken(l, note->ref) ? NULL : item_of(l, unit);
    if (!item)
        return;
    struct ropa_score_note *more = realloc(item->notes, (item->todo.n_missing + 1) * sizeof *more);
    l->bad |= !more;
    if (!more)
        return;
    item->notes = more;
    more[item->todo.n_missing++] = *note;
    item->todo.missing = more;
    item->todo.left = item->todo.n_missing;
}

void rp_todo_again(struct rp_todo_list *l) {
    for (size_t i = 0; i < l->score->n_kpis; i++) {
        const struct ropa_score_card *card = &l->score->kpis[i].card;
        for (size_t k = 0; k < card->n_steps; k++)
            for (size_t w = 0; w < card->steps[k].n_warnings; w++)
                if (is_again(&card->steps[k].warnings[w]))
                    add_note(l, &card->steps[k].warnings[w]);
    }
}

bool rp_todo_go_again(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct rp_todo_route route = {
        .by = ROPA_TODO_BY_UNIT, .top = RP_TOP_UNIT, .publishes = true};
    return rp_todo_acts(l, item, &route, NULL);
}

/* ---- reviewed when its time has come ---- */

bool rp_todo_go_reviewed(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct rp_todo_sets sets = {0};
    for (size_t i = 0; i < item->n_due; i++)
        add_ref(l, &sets, item->due_refs[i]);
    if (!item->doer || !sets.n)
        return false;
    return rp_todo_first_submitter(l, item, item->doer) || rp_todo_review(l, item, item->doer, "data", &sets);
}
