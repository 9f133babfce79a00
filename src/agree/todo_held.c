/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What does it, for what is held and entered: reviews, briefings, awareness, people, evidence. */
#include "agree/todo.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/training.h"
#include "model/nouns/training_attendance.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- K5-6-2, K5-6-3 ---- */

/* The rule of retention that the data set lacks. */
static bool rule_for(struct rp_todo_list *l, struct rp_todo_item *item, const char *ref) {
    struct rp_todo_paper p;
    char uid[37];
    if (ropa_register_find(l->reg, &rp_dataset, ref, uid, NULL) ||
        !rp_todo_paper(&p, l, item, &rp_dataset, uid))
        return false;
    p.alone = true;
    rp_todo_paper_set(&p, "retention_ref", NULL);
    return rp_todo_paper_end(&p);
}

bool rp_todo_review(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                    const char *kind, const struct rp_todo_sets *sets) {
    const char *asked = strcmp(kind, "data") ? "retention_decision" : "review_result";
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_review, NULL))
        return false;
    rp_todo_paper_set(&p, "review_kind", kind);
    rp_todo_paper_set(&p, "unit_ref", unit ? unit->code : "");
    rp_todo_paper_set(&p, "reviewer", NULL);
    for (size_t i = 0; i < sets->n; i++) {
        rp_todo_paper_row_set(&p, "item", i + 1, "dataset", sets->refs[i]);
        rp_todo_paper_row_set(&p, "item", i + 1, asked, NULL);
    }
    return rp_todo_paper_end(&p);
}

bool rp_todo_go_review(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    struct rp_todo_sets sets = {0};
    bool data = !strcmp(route->kind, "data");
    if (rp_todo_begin_unit(l, item, unit) || rp_todo_first_submitter(l, item, unit))
        return true;
    for (size_t i = 0; !data && i < item->todo.n_missing; i++)
        if (item->todo.missing[i].what == &rp_note_no_retention &&
            (rp_todo_mend_shared(l, item, unit) || rule_for(l, item, item->todo.missing[i].ref)))
            return true;
    for (size_t i = 0; i < item->todo.n_missing && sets.n < RP_TODO_SETS; i++)
        if (rp_conduct(rp_todo_noun_of(item->todo.missing[i].ref))->data)
            RP_COPY(sets.refs[sets.n++], item->todo.missing[i].ref);
    return rp_todo_review(l, item, unit, route->kind, &sets);
}

/* ---- people: the briefing, awareness, passing on, the working group ---- */

/* The events of a kind held by the unit in the fiscal year. */
static bool training(struct rp_todo_list *l, const char *kind, const struct rp_todo_unit *unit,
                     char uid[37]) {
    const struct rp_todo_sought s = {&rp_training,
                                     TRN_TRAINING_KIND,
                                     unit ? TRN_UNIT_REF : ROPA_NO_FIELD,
                                     ROPA_NO_FIELD,
                                     kind,
                                     unit ? unit->uid : "",
                                     0};
    struct rp_todo_papers papers;
    char from[24], to[24];
    bool found = false;
    snprintf(from, sizeof from, "%04d-10-01", l->score->year - 544);
    snprintf(to, sizeof to, "%04d-09-30", l->score->year - 543);
    rp_todo_seek(l, &s, &papers);
    for (size_t i = 0; i < papers.n && !found; i++) {
        struct ropa_record *rec;
        if (ropa_register_get(l->reg, &rp_training, papers.uids[i], &rec, NULL))
            continue;
        const char *day = ropa_record_get(rec, TRN_HELD_ON);
        found = !day || (strcmp(day, from) >= 0 && strcmp(day, to) <= 0);
        ropa_record_free(rec);
        if (found)
            rp_copy(uid, 37, papers.uids[i]);
    }
    return found;
}

static void set_attendance(struct rp_todo_paper *p, size_t row, const struct rp_todo_unit *unit,
                           const char *audience, bool represented) {
    rp_todo_paper_row_set(p, "attendance", row, "unit_ref", unit->code);
    rp_todo_paper_row_set(p, "attendance", row, "audience", audience);
    if (represented)
        rp_todo_paper_row_set(p, "attendance", row, "representative", NULL);
    rp_todo_paper_row_set(p, "attendance", row, "attendee_count", NULL);
}

/* The guideline that a briefing hands out: a paper of the centre that proves no other step. */
static bool is_guideline(const struct ropa_record *rec, const void *unit) {
    const char *steps = ropa_record_get(rec, EVI_STEPS);
    return rp_todo_says(rec, EVI_UNIT_REF, unit) && (!steps || ropa_set_has(steps, "k2_6_1"));
}

bool rp_todo_go_briefing(struct rp_todo_list *l, struct rp_todo_item *item,
                         const struct rp_todo_route *route) {
    struct rp_todo_paper p;
    struct ropa_record *guide = NULL;
    char uid[37], guideline[37];
    (void)route;
    rp_todo_done_by(item, ROPA_TODO_BY_CENTRE, l->owner);
    if (!l->owner)
        return false;
    if (!rp_todo_find(l, &rp_evidence, is_guideline, l->owner->uid, guideline)) {
        static const struct ropa_text first = {{"ก่อนอื่นบันทึกเอกสารแนวทาง", "First record the guideline"}};
        if (!rp_todo_paper(&p, l, item, &rp_evidence, NULL))
            return false;
        item->before = &first;
        p.alone = true; /* a file of it isn't asked for, too */
        rp_todo_paper_set(&p, "unit_ref", l->owner->code);
        rp_todo_paper_set(&p, "title", NULL);
        rp_todo_paper_set(&p, "evidence_date", NULL);
        rp_todo_paper_set(&p, "url", NULL);
        return rp_todo_paper_end(&p);
    }
    bool there = training(l, "briefing", l->owner, uid);
    if (!rp_todo_paper(&p, l, item, &rp_training, there ? uid : NULL))
        return false;
    rp_todo_paper_set(&p, "training_kind", "briefing");
    rp_todo_paper_set(&p, "unit_ref", l->owner->code);
    if (!ropa_register_get(l->reg, &rp_evidence, guideline, &guide, NULL) &&
        !ropa_record_get(p.rec, TRN_GUIDELINE_REFS))
        rp_todo_paper_set(&p, "guideline_refs", guide->ref);
    ropa_record_free(guide);
    size_t row = rp_todo_paper_row(&p, TRN_ATTENDANCE);
    for (size_t i = 0; i < item->todo.n_missing; i++) {
        const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, item->todo.missing[i].unit);
        if (unit && !*item->todo.missing[i].ref)
            set_attendance(&p, row++, unit, "working_group", false);
    }
    return rp_todo_paper_end(&p);
}

/* Whether the event has people of the unit (NULL: of any) who were `audience`. */
static bool attends(const struct ropa_record *rec, const struct rp_todo_unit *unit, const char *audience) {
    for (size_t i = 0; i < ropa_record_rows(rec, TRN_ATTENDANCE); i++) {
        const struct ropa_record *row = ropa_record_row(rec, TRN_ATTENDANCE, i);
        if ((!unit || rp_todo_says(row, TRA_UNIT_REF, unit->uid)) &&
            rp_todo_says(row, TRA_AUDIENCE, audience))
            return true;
    }
    return false;
}

/* One event for the working group of every unit and the staff of the centre. */
bool rp_todo_go_awareness(struct rp_todo_list *l, struct rp_todo_item *item,
                          const struct rp_todo_route *route) {
    struct rp_todo_paper p;
    char uid[37];
    (void)route;
    rp_todo_done_by(item, ROPA_TODO_BY_CENTRE, l->owner);
    bool there = training(l, "awareness", NULL, uid);
    if (!l->owner || !rp_todo_paper(&p, l, item, &rp_training, there ? uid : NULL))
        return false;
    rp_todo_paper_set(&p, "training_kind", "awareness");
    rp_todo_paper_set(&p, "unit_ref", l->owner->code);
    size_t row = rp_todo_paper_row(&p, TRN_ATTENDANCE);
    for (size_t i = 0; i < l->people.n_units; i++)
        if (l->people.units[i].in_scope && !attends(p.rec, &l->people.units[i], "working_group"))
            set_attendance(&p, row++, &l->people.units[i], "working_group", true);
    if (!attends(p.rec, NULL, "staff"))
        set_attendance(&p, row, l->owner, "staff", false);
    return rp_todo_paper_end(&p);
}

/* The representative goes to the awareness event of the centre, and the unit hears of it. */
bool rp_todo_go_knowledge(struct rp_todo_list *l, struct rp_todo_item *item,
                          const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    struct rp_todo_paper p;
    struct ropa_record *event = NULL;
    char uid[37], own[37];
    if (!unit || rp_todo_first_member(l, item, unit))
        return unit;
    if (!training(l, "awareness", NULL, uid))
        return unit == l->owner && rp_todo_go_awareness(l, item, route);
    if (ropa_register_get(l->reg, &rp_training, uid, &event, NULL))
        return false;
    bool was_there = attends(event, unit, "working_group"),
         there = training(l, "knowledge_transfer", unit, own);
    if (!was_there && rp_todo_paper(&p, l, item, &rp_training, uid)) {
        set_attendance(&p, rp_todo_paper_row(&p, TRN_ATTENDANCE), unit, "working_group", true);
        ropa_record_free(event);
        return rp_todo_paper_end(&p);
    }
    if (rp_todo_paper(&p, l, item, &rp_training, there ? own : NULL)) {
        rp_todo_paper_set(&p, "training_kind", "knowledge_transfer");
        rp_todo_paper_set(&p, "unit_ref", unit->code);
        rp_todo_paper_set(&p, "source_training_ref", event->ref);
        if (!attends(p.rec, unit, "staff"))
            set_attendance(&p, rp_todo_paper_row(&p, TRN_ATTENDANCE), unit, "staff", false);
        ropa_record_free(event);
        return rp_todo_paper_end(&p);
    }
    ropa_record_free(event);
    return false;
}

bool rp_todo_go_member(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    (void)route;
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    return unit && rp_todo_first_member(l, item, unit);
}

/* ---- evidence ---- */

/* What only evidence entered by hand shows. */
bool rp_todo_go_evidence(struct rp_todo_list *l, struct rp_todo_item *item,
                         const struct rp_todo_route *route) {
    static const char *const asked[] = {"title", "evidence_date", "doc_no", "url"};
    struct rp_todo_paper p;
    char step[16];
    (void)route;
    rp_todo_done_by(item, ROPA_TODO_BY_CENTRE, l->owner);
    if (!l->owner || !item->want->step)
        return false;
    if (rp_todo_first_head(l, item, l->owner))
        return true;
    if (!rp_todo_paper(&p, l, item, &rp_evidence, NULL))
        return false;
    p.alone = true; /* a file of it isn't asked for, too */
    rp_vocab_step(item->want->step->step, step);
    rp_todo_paper_set(&p, "steps", step);
    rp_todo_paper_set(&p, "unit_ref", l->owner->code);
    rp_todo_paper_ask(&p, "certified_by"); /* nobody vouched for anything by heading the unit */
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        rp_todo_paper_set(&p, asked[i], NULL);
    return rp_todo_paper_end(&p);
}
