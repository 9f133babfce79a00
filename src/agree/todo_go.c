/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What does it, for each kind of proof: the record that is there is mended and sent on its way before another is made. */
#include "agree/todo.h"
#include "base/buf.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/declaration.h"
#include "model/nouns/nouns.h"
#include "model/nouns/procedure.h"
#include "model/nouns/purpose.h"
#include "model/nouns/review.h"
#include "model/value.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ENTRIES = 16 }; /* looked at for what they wait for */

/* ---- a paper of its own ---- */

/* The state of the register that a snapshot is of. */
static void set_digest(struct rp_todo_paper *p) {
    char head[65], digest[72];
    bool known = !ropa_register_head(p->l->reg, head, NULL) && *head;
    snprintf(digest, sizeof digest, "1:%s", head);
    rp_todo_paper_set(p, "report_digest", known ? digest : NULL);
}

/* Whether a report of the item tells of the step: those of its round but itself; of the year all that were done. */
static bool tells_of(const struct rp_todo_item *item, const struct ropa_score_step *s) {
    const struct ropa_score_step *own = item->want->step;
    return s != own && !s->target && (own ? s->round == own->round : s->state != ROPA_STEP_OPEN);
}

static void set_steps(struct rp_todo_paper *p, const struct rp_todo_item *item) {
    const struct ropa_score_card *card = item->want->card;
    struct rp_buf steps = {0};
    for (size_t i = 0; i < card->n_steps; i++) {
        char choice[16];
        rp_vocab_step(card->steps[i].step, choice);
        if (tells_of(item, &card->steps[i]) && steps.n + strlen(choice) + 1 < sizeof p->item->fields->value)
            rp_buf_printf(&steps, "%s%s", steps.n ? ";" : "", choice);
    }
    if (steps.p)
        rp_todo_paper_set(p, "steps", steps.p);
    p->l->bad |= steps.bad;
    rp_buf_free(&steps);
}

/* The reviews of the unit in the year, which a report sums up. */
static void set_reviews(struct rp_todo_paper *p, const struct rp_todo_unit *unit) {
    const struct rp_todo_sought all = {
        &rp_review, ROPA_NO_FIELD, REV_UNIT_REF, ROPA_NO_FIELD, NULL, unit ? unit->uid : "", 0};
    struct rp_todo_papers papers;
    struct rp_buf refs = {0};
    rp_todo_seek(p->l, &all, &papers);
    for (size_t i = 0; i < papers.n; i++) {
        struct ropa_record *rec;
        if (ropa_register_get(p->l->reg, &rp_review, papers.uids[i], &rec, NULL))
            continue;
        const char *day = ropa_record_get(rec, REV_REVIEW_DATE);
        bool of_year = day && ropa_date_fiscal_year(day) == p->l->score->year;
        if (of_year && refs.n + strlen(rec->ref) + 1 < sizeof p->item->fields->value)
            rp_buf_printf(&refs, "%s%s", refs.n ? ";" : "", rec->ref);
        ropa_record_free(rec);
    }
    if (refs.p)
        rp_todo_paper_set(p, "review_refs", refs.p);
    p->l->bad |= refs.bad;
    rp_buf_free(&refs);
}

/* What a report tells must have been done before: the steps of its round; what the level asks beside; of the year what can still be. */
static bool tells_too_early(const struct rp_todo_list *l, const struct rp_todo_item *item) {
    const struct ropa_score_card *card = item->want->card;
    const struct ropa_score_step *own = item->want->step;
    const struct ropa_score_level *level = own ? NULL : item->want->level;
    bool annual = level && level->level == 100;
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        bool counts = annual ? !s->target && strcmp(s->due, l->score->as_of) >= 0 : own && tells_of(item, s);
        if (counts && s->state == ROPA_STEP_OPEN)
            return true;
    }
    for (size_t i = 0; annual && &card->levels[i] != level; i++)
        if (!card->levels[i].met)
            return true;
    for (size_t i = 0; level && i < level->n_needs; i++)
        if (*level->needs[i].step && !level->needs[i].met)
            return true;
    return false;
}

/* What a report of that kind sums up. */
static void sum_up(struct rp_todo_paper *p, const char *kind, const struct rp_todo_unit *unit) {
    if (!strcmp(kind, "snapshot"))
        set_digest(p);
    else if (!strcmp(kind, "review"))
        set_reviews(p, unit);
    else
        set_steps(p, p->item);
}

static bool make_paper(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                       const struct rp_todo_unit *unit) {
    struct rp_todo_paper p;
    const struct rp_conduct *conduct = rp_conduct(route->noun);
    if (!rp_todo_paper(&p, l, item, route->noun, NULL))
        return false;
    if (route->kind)
        rp_todo_paper_set(&p, route->noun->fields[conduct->kind].code, route->kind);
    if (unit)
        rp_todo_paper_set(&p, "unit_ref", unit->code);
    rp_todo_paper_begin(&p);
    if (conduct->reports)
        sum_up(&p, route->kind, unit);
    return rp_todo_paper_end(&p);
}

/* The record of the office's procedure that a unit takes over; "" when there is none. */
static void adopt(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    const struct rp_todo_sought s = {&rp_procedure,
                                     PRC_PROCEDURE_KIND,
                                     PRC_UNIT_REF,
                                     ROPA_NO_FIELD,
                                     "breach",
                                     l->owner ? l->owner->uid : "",
                                     0};
    struct rp_todo_papers papers;
    struct ropa_record *rec;
    if (unit == l->owner || item->todo.remedy.n_refs)
        return;
    rp_todo_seek(l, &s, &papers);
    if (!papers.n || ropa_register_get(l->reg, &rp_procedure, papers.uids[0], &rec, NULL))
        return;
    struct rp_todo_paper p;
    if (rp_todo_paper(&p, l, item, &rp_procedure, NULL)) {
        rp_todo_paper_set(&p, "procedure_kind", "breach");
        rp_todo_paper_set(&p, "unit_ref", unit->code);
        rp_todo_paper_set(&p, "adopted_from", rec->ref);
        rp_todo_paper_set(&p, "contact_ref", NULL);
        rp_todo_paper_end(&p);
    }
    ropa_record_free(rec);
}

/* A paper of the office (`by` other than the unit) or of a unit: what is there goes its way, else it is made. */
bool rp_todo_go_paper(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    const struct rp_conduct *conduct = rp_conduct(route->noun);
    bool adopted = conduct->adopted != ROPA_NO_FIELD;
    const struct rp_todo_unit *of = route->by == ROPA_TODO_BY_UNIT ? unit : conduct->wide ? NULL : l->owner;
    const struct rp_todo_sought s = {route->noun,
                                     route->kind ? conduct->kind : ROPA_NO_FIELD,
                                     ropa_field_find(route->noun, "unit_ref"),
                                     ropa_field_find(route->noun, "fiscal_year"),
                                     route->kind,
                                     of ? of->uid : "",
                                     l->score->year};
    struct rp_todo_papers papers;
    rp_todo_done_by(item, route->by == ROPA_TODO_BY_UNIT ? ROPA_TODO_BY_UNIT : ROPA_TODO_BY_CENTRE,
                    of ? of : l->owner);
    rp_todo_seek(l, &s, &papers);
    for (size_t i = 0; i < papers.n; i++)
        if (rp_todo_act_on(l, item, route, route->noun, papers.uids[i]))
            return true;
    if (conduct->reports && tells_too_early(l, item))
        return false;
    if (adopted && rp_todo_first_submitter(l, item, of ? of : l->owner)) /* who is the first to be called */
        return true;
    bool made = make_paper(l, item, route, of);
    if (made && adopted && route->by == ROPA_TODO_BY_UNIT)
        adopt(l, item, of);
    return made;
}

/* ---- notices ---- */

/* The activity that `ref` names, owned; NULL where it names none. */
static struct ropa_record *entry_of(struct rp_todo_list *l, const char *ref) {
    const struct ropa_entity *ent = *ref ? rp_todo_noun_of(ref) : NULL;
    struct ropa_record *entry = NULL;
    char uid[37];
    if (rp_conduct(ent)->entry && !ropa_register_find(l->reg, ent, ref, uid, NULL))
        ropa_register_get(l->reg, ent, uid, &entry, NULL);
    return entry;
}

/* What the entries lacking wait for, before they are laid before anyone. */
static bool others_first(struct rp_todo_list *l, struct rp_todo_item *item) {
    bool found = false;
    for (size_t i = 0; i < item->todo.n_missing && i < MOST_ENTRIES && !found; i++) {
        struct ropa_record *rec = entry_of(l, item->todo.missing[i].ref);
        if (!rec)
            continue;
        const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, ropa_record_get(rec, ACT_UNIT_REF));
        found = (!l->only || unit == l->only) && rp_todo_mend_elsewhere(l, item, rec);
        ropa_record_free(rec);
    }
    return found;
}

bool rp_todo_go_notices(struct rp_todo_list *l, struct rp_todo_item *item,
                        const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    return rp_todo_begin_unit(l, item, unit) || rp_todo_cover(l, item, unit, NULL) ||
           rp_todo_confirm(l, item) || rp_todo_acts(l, item, route, &rp_notice);
}

/* The same where something else is asked for: it is told as what comes first. */
static bool cover_first(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct ropa_text first = {
        {"ก่อนอื่นทำประกาศให้ครอบคลุมกิจกรรมของหน่วย", "First make a notice that covers the unit's entries"}};
    if (!rp_todo_cover(l, item, unit, NULL))
        return false;
    item->before = item->before ? item->before : &first;
    return true;
}

/* Entries and notices on their way; those of a unit go together, so its notice is made first, and what they share is mended. */
bool rp_todo_go_papers(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    return rp_todo_begin_unit(l, item, unit) || cover_first(l, item, unit) || others_first(l, item) ||
           rp_todo_mend_shared(l, item, unit) || rp_todo_confirm(l, item) ||
           rp_todo_acts(l, item, route, NULL);
}

/* ---- K5-6-4 ---- */

struct entries {
    struct rp_todo_list *l;
    bool live;
};

static bool note_live(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                      const char *title) {
    struct entries *e = ctx;
    const struct ropa_view *view = ropa_register_view(e->l->reg);
    const struct ropa_record *rec = rp_conduct(ent)->entry ? view->record(view->ctx, ent, uid) : NULL;
    (void)ref, (void)title;
    e->l->bad |= rp_view_starved(view);
    e->live |= rec && strcmp(rec->status, "retired") != 0;
    return !e->live;
}

/* Whether an entry holds the data set, on its way or waiting for something: no second one is made beside it. */
static bool is_in_entry(struct rp_todo_list *l, const char *ref) {
    const struct ropa_entity *ent = rp_todo_noun_of(ref);
    struct entries e = {l, false};
    struct ropa_record *set;
    char uid[37];
    if (ropa_register_find(l->reg, ent, ref, uid, NULL) || ropa_register_get(l->reg, ent, uid, &set, NULL))
        return false;
    l->bad |= ropa_register_users(l->reg, set, note_live, &e, NULL) == ROPA_E_NOMEM;
    ropa_record_free(set);
    return e.live;
}

bool rp_todo_go_entries(struct rp_todo_list *l, struct rp_todo_item *item,
                        const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    if (rp_todo_begin_unit(l, item, unit) || rp_todo_mend_shared(l, item, unit))
        return true;
    if (rp_todo_confirm(l, item) || rp_todo_acts(l, item, route, &rp_activity))
        return true;
    for (size_t i = 0; i < item->todo.n_missing; i++) {
        struct rp_todo_paper p;
        const char *ref = item->todo.missing[i].ref;
        if (!*ref || !rp_conduct(rp_todo_noun_of(ref))->data || is_in_entry(l, ref) ||
            !rp_todo_paper(&p, l, item, &rp_activity, NULL))
            continue;
        rp_todo_paper_set(&p, "unit_ref", unit ? unit->code : "");
        rp_todo_paper_set(&p, "dataset_refs", ref);
        return rp_todo_paper_end(&p);
    }
    return false;
}

/* ---- K2-9-2, K5-9-3 ---- */

static bool mend_named(struct rp_todo_list *l, struct rp_todo_item *item) {
    char uid[37];
    for (size_t i = 0; i < item->todo.n_missing; i++) {
        const char *ref = item->todo.missing[i].ref;
        const struct ropa_entity *ent = *ref ? rp_todo_noun_of(ref) : NULL;
        if (ent && !ropa_register_find(l->reg, ent, ref, uid, NULL) && rp_todo_mend(l, item, ent, uid))
            return true;
    }
    return false;
}

/* The consent forms that the entries lacking name go their way. */
static bool approve_forms(struct rp_todo_list *l, struct rp_todo_item *item,
                          const struct rp_todo_route *route) {
    bool found = false;
    for (size_t i = 0; i < item->todo.n_missing && i < MOST_ENTRIES && !found; i++) {
        struct ropa_record *rec = entry_of(l, item->todo.missing[i].ref);
        if (!rec)
            continue;
        for (size_t k = 0; k < ropa_record_rows(rec, ACT_PURPOSE) && !found; k++) {
            const char *form = ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, k), PUR_CONSENT_FORM_REF);
            found = form && rp_todo_act_on(l, item, route, &rp_consent_form, form);
        }
        ropa_record_free(rec);
    }
    return found;
}

bool rp_todo_go_channels(struct rp_todo_list *l, struct rp_todo_item *item,
                         const struct rp_todo_route *route) {
    const struct rp_todo_unit *unit = rp_todo_about(l, item);
    char uid[37];
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    if (rp_todo_begin_unit(l, item, unit) || rp_todo_cover(l, item, unit, NULL))
        return true;
    if (rp_todo_first_wrong(l, &rp_notice, unit, false, uid) && rp_todo_mend(l, item, &rp_notice, uid))
        return true;
    return others_first(l, item) || mend_named(l, item) || rp_todo_mend_shared(l, item, unit) ||
           approve_forms(l, item, route);
}

/* ---- K2-9-3, K5-9-4 ---- */

/* The first processor of the entry whose agreement lacks something. */
static bool agree(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                  const char *ref) {
    struct ropa_record *entry = entry_of(l, ref);
    bool found = false;
    if (!entry)
        return false;
    for (size_t i = 0; i < ropa_record_rows(entry, ACT_PROCESSOR_USE) && !found; i++)
        found = rp_todo_agree_with(l, item, unit, entry, i);
    ropa_record_free(entry);
    return found;
}

/*
 * That the unit has no processor, which its entries say too: only where the note is about the unit, not about an entry. One that was
 * made goes to the head.
 */
static bool declare(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct rp_todo_route route = {.by = ROPA_TODO_BY_UNIT, .top = RP_TOP_UNIT};
    const struct rp_todo_sought own = {&rp_declaration, DCL_DECLARATION_KIND, DCL_UNIT_REF,
                                       DCL_FISCAL_YEAR, "no_processor",       unit->uid,
                                       l->score->year};
    struct rp_todo_papers made;
    struct rp_todo_paper p;
    if (rp_todo_first_head(l, item, unit) || rp_todo_begin_unit(l, item, unit))
        return true;
    rp_todo_seek(l, &own, &made);
    for (size_t i = 0; i < made.n; i++)
        if (rp_todo_act_on(l, item, &route, &rp_declaration, made.uids[i]))
            return true;
    if (!rp_todo_paper(&p, l, item, &rp_declaration, NULL))
        return false;
    rp_todo_paper_set(&p, "declaration_kind", "no_processor");
    rp_todo_paper_set(&p, "unit_ref", unit->code);
    rp_todo_paper_year(&p);
    rp_todo_paper_ask(&p, "certified_by"); /* nobody certified anything by heading the unit */
    return rp_todo_paper_end(&p);
}

bool rp_todo_go_processors(struct rp_todo_list *l, struct rp_todo_item *item,
                           const struct rp_todo_route *route) {
    for (size_t i = 0; i < item->todo.n_missing; i++) {
        const struct ropa_score_note *note = &item->todo.missing[i];
        const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, note->unit);
        if (!unit)
            return rp_todo_go_paper(l, item, route); /* the model of the office */
        rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
        if (*note->ref ? agree(l, item, unit, note->ref) : declare(l, item, unit))
            return true;
    }
    return mend_named(l, item);
}
