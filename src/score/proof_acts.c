/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Proofs by acts: sent and checked, approved and published, approved by the unit's head. */
#include "score/proof.h"

#include <string.h>

static const struct ropa_text no_entries = {
    {"ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
     "has no entry (RoPA), nor an approved declaration that it holds no personal data"}};
static const struct ropa_text no_notice = {
    {"ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน", "has no privacy notice of its own"}};

/* Why a paper (an entry or a notice) does not pass; NULL when it does. Notes what proves it. */
typedef const struct ropa_text *judge_fn(const struct rp_ask *ask, const struct rp_item *paper,
                                         struct rp_count *t);

/* Judge the unit's notices that there are on the day `pop`; gives whether there are any. */
static bool judge_notices(const struct rp_ask *ask, const char *pop, judge_fn *judge, struct rp_count *t) {
    const struct rp_item *item;
    struct rp_ask then = *ask;
    bool any = false;
    then.pop = pop;
    for (size_t i = 0; (item = rp_ask_next(&then, RP_KEPT_notice, &i)); any = true)
        rp_ask_count(ask, t, item, rp_ask_why(ask, item, judge(ask, item, t)), NULL);
    return any;
}

/*
 * Judge every entry and notice of `ask->unit` into `t`. A unit without entries passes by its declaration; one with
 * entries that need a notice must have a notice, made after the round where it had none by then.
 */
static void judge_papers(const struct rp_ask *ask, judge_fn *judge, struct rp_count *t) {
    const struct rp_item *item;
    bool entries = false, needs = false;
    for (size_t i = 0; (item = rp_ask_next(ask, RP_KEPT_activity, &i));) {
        entries = true;
        needs |= item->entry->needs_notice;
        rp_ask_count(ask, t, item, rp_ask_why(ask, item, judge(ask, item, t)), NULL);
    }
    bool notices = judge_notices(ask, ask->pop, judge, t) || (needs && judge_notices(ask, ask->to, judge, t));
    if (!entries && rp_ask_no_data(ask, ask->unit, t))
        rp_count_add(t, true);
    else if (!entries || (needs && !notices)) {
        rp_count_add(t, false);
        rp_count_missing(t, ask->unit, NULL, entries ? &no_notice : &no_entries, NULL);
    }
}

/* The papers of every unit, counted by paper. */
static void judge_units(const struct rp_ask *ask, judge_fn *judge, struct rp_count *t) {
    const struct rp_item *unit;
    for (size_t i = 0; (unit = rp_ask_unit(ask, &i));) {
        struct rp_ask one = *ask;
        one.unit = unit;
        judge_papers(&one, judge, t);
    }
}

/* ---- K2-6-2 ---- */

/* The first approval by the unit's head that carries a memo number. */
static const struct rp_act *memo_of_head(const struct rp_ask *ask, const struct rp_item *item,
                                         unsigned levels, bool ever) {
    return rp_ask_memo(ask, item, RP_APPROVE, levels, ever, true);
}

/* What sent it to the centre: the submission there, else the centre's first act on it (kpi.md A31). */
static const struct rp_act *sent(const struct rp_ask *ask, const struct rp_item *item, bool ever) {
    const struct rp_act *act = rp_ask_act(ask, item, RP_SUBMIT, RP_CENTRE, ever);
    return act ? act : rp_ask_act(ask, item, RP_ACCEPT | RP_RETURN | RP_APPROVE, RP_CENTRE, ever);
}

/* The centre's check: accepted, or returned with advice. */
static const struct rp_act *checked(const struct rp_ask *ask, const struct rp_item *item) {
    for (size_t i = 0; i < item->n_acts; i++) {
        const struct rp_act *act = &item->acts[i];
        if (rp_ask_in(ask, act->date) && (act->kind == RP_ACCEPT || (act->kind == RP_RETURN && act->reason)))
            return act;
    }
    return NULL;
}

static void warn_order(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text late = {
        {"ส่งศูนย์กลางก่อนหัวหน้าหน่วยงานอนุมัติ จึงนับวันส่งตามวันที่อนุมัติ",
         "was sent to the centre before the unit's head approved it: the sending counts from the approval"}};
    static const struct ropa_text open = {
        {"ศูนย์กลางส่งกลับให้แก้ไขแล้ว ยังไม่ได้ส่งใหม่", "was returned by the centre and not sent again yet"}};
    const struct rp_act *head = memo_of_head(ask, item, RP_UNIT, true), *first = sent(ask, item, true);
    const struct rp_act *last = NULL;
    for (size_t i = 0; i < item->n_acts; i++)
        if (rp_ask_by(ask, item->acts[i].date) &&
            (item->acts[i].kind & (RP_RETURN | RP_SUBMIT | RP_ACCEPT | RP_APPROVE)))
            last = &item->acts[i];
    if (!ask->ledger->has_centre)
        return;
    if (head && first && strcmp(first->date, head->date) < 0)
        rp_count_warn(t, item->unit, item, &late, NULL);
    if (last && last->kind == RP_RETURN)
        rp_count_warn(t, item->unit, item, &open, NULL);
}

static const struct ropa_text *why_not_collected(const struct rp_ask *ask, const struct rp_item *item,
                                                 struct rp_count *t) {
    static const struct ropa_text not_approved = {
        {"หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่งศูนย์กลาง",
         "lacks the approval of the unit's head, with memo number, before it goes to the centre"}};
    static const struct ropa_text not_approved_alone = {
        {"หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึก", "lacks the approval of the unit's head, with memo number"}};
    static const struct ropa_text not_sent = {{"ยังไม่ได้ส่งศูนย์กลาง", "was not sent to the centre"}};
    static const struct ropa_text not_checked = {
        {"ศูนย์กลางยังไม่ได้ตรวจรับหรือส่งกลับพร้อมคำแนะนำ",
         "was neither accepted by the centre nor returned with advice"}};
    const struct rp_act *head = memo_of_head(ask, item, RP_UNIT, true);
    const struct rp_act *first = sent(ask, item, true), *check = checked(ask, item);
    bool centre = ask->ledger->has_centre;
    bool within = memo_of_head(ask, item, RP_UNIT, false) || (centre && sent(ask, item, false));
    if (rp_ask_confirmed(ask, item, t))
        return NULL;
    warn_order(ask, item, t);
    if (!head || !within)
        return !centre ? &not_approved_alone : head ? &not_sent : &not_approved;
    if (!centre) {
        rp_count_proof(t, item, head->date);
        return NULL;
    }
    if (!first)
        return &not_sent;
    if (!check)
        return &not_checked;
    rp_count_proof(t, item, strcmp(head->date, check->date) > 0 ? head->date : check->date);
    return NULL;
}

/* Counted by unit: one whose papers were all sent, approved before, and checked. */
void rp_proof_collected(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_item *unit;
    for (size_t i = 0; (unit = rp_ask_unit(ask, &i));) {
        struct rp_ask one = *ask;
        size_t done = t->done, of = t->of;
        one.unit = unit;
        t->done = t->of = 0;
        judge_papers(&one, why_not_collected, t);
        bool whole = rp_count_whole(t);
        t->done = done;
        t->of = of;
        rp_count_add(t, whole);
    }
}

/* ---- K2-6-3, K5-6-6 ---- */

static const struct ropa_text *why_not_out(const struct rp_ask *ask, const struct rp_item *item,
                                           unsigned levels, const struct ropa_text *not_approved,
                                           struct rp_count *t) {
    const struct rp_act *act = memo_of_head(ask, item, levels, false);
    const char *published = rp_ask_published(ask, item);
    if (rp_ask_confirmed(ask, item, t))
        return NULL;
    if (act)
        rp_ask_warn_changed(item, t);
    if (!act)
        return not_approved;
    if (!published)
        return rp_ask_unpublished(ask, item);
    rp_count_proof(t, item, strcmp(act->date, published) > 0 ? act->date : published);
    return NULL;
}

static const struct ropa_text *why_not_approved_published(const struct rp_ask *ask,
                                                          const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text not_approved = {
        {"หัวหน้าศูนย์กลางหรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
         "lacks the approval of the head of the centre or of the office, with date and memo number"}};
    static const struct ropa_text not_approved_alone = {
        {"หัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
         "lacks the approval of the head of the office, with date and memo number"}};
    return why_not_out(ask, item, rp_ask_head(ask),
                       ask->ledger->has_centre ? &not_approved : &not_approved_alone, t);
}

void rp_proof_approved_published(const struct rp_ask *ask, struct rp_count *t) {
    judge_units(ask, why_not_approved_published, t);
}

static const struct ropa_text *why_not_head_approved(const struct rp_ask *ask, const struct rp_item *item,
                                                     struct rp_count *t) {
    static const struct ropa_text not_approved = {
        {"หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
         "lacks the approval of the unit's head, with date and memo number"}};
    warn_order(ask, item, t);
    return why_not_out(ask, item, RP_UNIT, &not_approved, t);
}

void rp_proof_head_approved(const struct rp_ask *ask, struct rp_count *t) {
    judge_units(ask, why_not_head_approved, t);
}
