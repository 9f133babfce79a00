/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The list of what to do: duties, units to chase, what the score lacks. */
#include "agree/todo.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/result.h"
#include "model/vocab.h"
#include "register/paged.h"

#include <ropa/due.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void free_list(struct rp_todo_list *l) {
    for (size_t i = 0; i < l->n; i++) {
        struct rp_todo_item *item = &l->items[i];
        rp_buf_free(&item->what[0]);
        rp_buf_free(&item->what[1]);
        rp_buf_free(&item->steps);
        free(item->notes);
        free(item->fields);
        free(item->due_refs);
        free(item->does);
        free(item->look[0]);
        free(item->look[1]);
    }
    free(l->items);
    rp_pool_free(&l->pool);
    rp_plan_free(&l->plan);
    rp_todo_judged_free(l);
    rp_todo_people_free(&l->people);
}

/* ---- what the score lacks ---- */

/* Only the notes about the unit asked about. False when there are none. */
static bool keep_notes(struct rp_todo_list *l, const struct rp_want *w, struct rp_todo_item *item) {
    size_t n = 0;
    item->notes = calloc(w->n_missing + 1, sizeof *item->notes);
    l->bad |= !item->notes;
    for (size_t i = 0; item->notes && i < w->n_missing; i++)
        if (!strcmp(w->missing[i].unit, l->only->uid) || (l->whole && !*w->missing[i].unit))
            item->notes[n++] = w->missing[i];
    item->todo.missing = item->notes;
    item->todo.n_missing = n;
    item->todo.left = n;
    item->todo.of = 0;
    return n;
}

/* Whether the want is the business of the unit asked about: its own card, or its part in what the office must do. */
static bool concerns(struct rp_todo_list *l, const struct rp_want *w, struct rp_todo_item *item) {
    bool of_unit = *w->card->unit, entered = of_unit && !w->kpi->n_units;
    if (!l->only || (of_unit && !entered))
        return true;
    if (!l->whole && (entered || rp_todo_route(w->asks)->by != ROPA_TODO_BY_UNIT))
        return false;
    return entered || keep_notes(l, w, item);
}

static void year_end(const struct ropa_score *score, char out[26]) {
    snprintf(out, 26, "%04d-09-30", score->year - 543);
}

static void put_due(struct rp_todo_list *l, struct rp_todo_item *item) {
    item->todo.remains = ropa_date_days(l->score->as_of, item->due);
}

/* The first thing to look at, though it costs nothing. */
static void put_look(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_score_step *step) {
    for (int lang = ROPA_TH; lang <= ROPA_EN && step->n_warnings; lang++) {
        item->look[lang] = ropa_score_note_text(&step->warnings[0], (enum ropa_lang)lang);
        l->bad |= !item->look[lang];
    }
}

static void add_want(struct rp_todo_list *l, const struct rp_want *w) {
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_STEP);
    if (!item)
        return;
    item->want = w;
    RP_COPY(item->lost, w->lost);
    item->todo.left = w->left;
    item->todo.of = w->of;
    item->todo.missing = w->missing;
    item->todo.n_missing = w->n_missing;
    item->todo.kpi = w->kpi->kpi;
    item->todo.points = w->points;
    item->todo.alone = w->alone;
    item->todo.with = w->with;
    if (!concerns(l, w, item)) {
        l->n--;
        free(item->notes);
        return;
    }
    item->todo.by = rp_todo_route(w->asks)->by;
    item->doer = rp_todo_unit_find(&l->people, w->card->unit);
    if (!item->doer && item->todo.by == ROPA_TODO_BY_UNIT)
        item->doer = l->only ? l->only : NULL;
    else if (!item->doer)
        item->doer = l->owner;
    const struct rp_todo_route *route = rp_todo_route(w->asks);
    const struct ropa_text *what = !l->people.has_centre && route->alone.in[0] ? &route->alone : &route->what;
    for (size_t i = 0; i < 2; i++)
        rp_buf_str(&item->what[i], what->in[i]);
    for (int i = 0; w->step && !strcmp(w->asks, "evidence") && i < 2;
         i++) /* which, else ten rows are alike */
        rp_buf_printf(&item->what[i], ": %s", w->step->title.in[i]);
    if (w->step) {
        item->todo.round = w->step->round;
        item->todo.serves = w->step->title;
        put_look(l, item, w->step);
        rp_buf_str(&item->steps, w->step->step);
        RP_COPY(item->due, w->step->due);
    } else {
        item->todo.serves = w->level->text;
        rp_buf_str(&item->steps, w->level->code);
        year_end(l->score, item->due);
    }
    put_due(l, item);
}

static void add_wants(struct rp_todo_list *l) {
    for (size_t i = 0; i < l->plan.n; i++)
        add_want(l, &l->plan.wants[i]);
}

/* ---- units ---- */

/* Steps of the plan that wait for the unit. */
static void put_blocked(const struct rp_todo_list *l, const char *uid, struct rp_buf *steps) {
    for (size_t i = 0; i < l->plan.n; i++) {
        const struct rp_want *w = &l->plan.wants[i];
        bool waits = false;
        for (size_t k = 0; w->step && !*w->card->unit && k < w->n_missing; k++)
            waits |= !strcmp(w->missing[k].unit, uid);
        if (waits)
            rp_buf_printf(steps, "%s%s", steps->n ? " " : "", w->step->step);
    }
}

/* The goal to go for first: of the first thing that serves one; 0: none does. */
static size_t first_goal(const struct rp_plan *plan) {
    for (size_t i = 0; i < plan->n; i++)
        if (plan->wants[i].goal)
            return plan->wants[i].goal;
    return 0;
}

/* What the unit's own card lacks first; false when nothing is left to do on it this year. */
static bool put_own(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_score_kpi *kpi,
                    const struct ropa_score_card *card) {
    struct rp_plan own = {0};
    bool any = false;
    rp_plan_add(&own, kpi, card);
    rp_plan_order(&own, l->score);
    l->bad |= own.bad;
    size_t goal = first_goal(&own);
    for (size_t i = 0; i < own.n; i++) {
        const struct rp_want *w = &own.wants[i];
        if (w->goal != goal)
            continue;
        item->todo.points = w->points;
        item->todo.left++;
        if (!any)
            RP_COPY(item->due, w->lost);
        any = true;
        if (item->todo.kind == ROPA_TODO_UNIT && w->step)
            rp_buf_printf(&item->steps, "%s%s", item->steps.n ? " " : "", w->step->step);
    }
    if (!*item->due)
        year_end(l->score, item->due);
    RP_COPY(item->lost, item->due);
    put_due(l, item);
    rp_plan_free(&own);
    return any && ropa_date_fiscal_year(l->score->as_of) == l->score->year;
}

static void put_unit(struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    item->doer = unit;
    item->todo.by = ROPA_TODO_BY_UNIT;
    item->todo.own = true;
    rp_remedy(&item->todo.remedy, "todo", NULL);
    rp_remedy_option(&item->todo.remedy, "unit", unit->code);
}

static void add_chase(struct rp_todo_list *l, const struct ropa_score_kpi *kpi,
                      const struct ropa_score_card *card, const struct rp_todo_unit *unit) {
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_CHASE);
    if (!item)
        return;
    item->todo.kpi = kpi->kpi;
    put_unit(item, unit);
    put_blocked(l, unit->uid, &item->steps);
    put_own(l, item, kpi, card);
    rp_buf_printf(&item->what[ROPA_TH], "ตามงาน: %s ยังไม่มีรายการใด", unit->name);
    rp_buf_printf(&item->what[ROPA_EN], "Chase %s: nothing recorded yet", unit->name);
}

static void add_unit(struct rp_todo_list *l, const struct ropa_score_kpi *kpi,
                     const struct ropa_score_card *card, const struct rp_todo_unit *unit) {
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_UNIT);
    if (!item)
        return;
    item->todo.kpi = kpi->kpi;
    put_unit(item, unit);
    if (!put_own(l, item, kpi, card)) {
        rp_buf_free(&item->steps);
        l->n--;
        return;
    }
    rp_buf_printf(&item->what[ROPA_TH], "%s: เพิ่มระดับ KPI %s ของหน่วย", unit->name, kpi->kpi);
    rp_buf_printf(&item->what[ROPA_EN], "%s: its own KPI %s", unit->name, kpi->kpi);
}

/* The units' own cards: those of units that have nothing yet, or of the others. */
static void add_units(struct rp_todo_list *l, bool chase) {
    for (size_t i = 0; i < l->score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &l->score->kpis[i];
        for (size_t u = 0; u < k->n_units; u++) {
            const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, k->units[u].unit);
            if (!unit || unit->has_something == chase)
                continue;
            if (chase && unit != l->only &&
                unit != l->owner) /* nobody looks after themselves: their list begins with it */
                add_chase(l, k, &k->units[u], unit);
            else if (!chase && !l->only && unit != l->owner)
                add_unit(l, k, &k->units[u], unit);
        }
    }
}

/* ---- KPIs not reported ---- */

/* The round that a result entered on the day is of. */
static const char *round_of(const struct ropa_score *score) {
    const char *day = score->as_of + 5;
    return strcmp(day, "10-01") >= 0 || strcmp(day, "03-31") <= 0 ? "m6"
           : strcmp(day, "06-30") <= 0                            ? "m9"
                                                                  : "m12";
}

/* One that was entered and doesn't count is mended. */
static void put_result(struct rp_todo_list *l, struct rp_todo_item *item, const char *kpi) {
    struct rp_todo_paper p;
    char code[12];
    snprintf(code, sizeof code, "kpi%s", kpi);
    const struct rp_todo_sought s = {&rp_result, RSL_KPI, ROPA_NO_FIELD, RSL_FISCAL_YEAR,
                                     code,       NULL,    l->score->year};
    struct rp_todo_papers there;
    rp_todo_seek(l, &s, &there);
    for (size_t i = 0; i < there.n; i++)
        if (rp_todo_mend(l, item, &rp_result, there.uids[i]))
            return;
    if (!rp_todo_paper(&p, l, item, &rp_result, NULL))
        return;
    rp_todo_paper_set(&p, "kpi", code);
    rp_todo_paper_set(&p, "kpi_round", strcmp(kpi, "6") ? round_of(l->score) : NULL);
    rp_todo_paper_year(&p);
    if (l->owner && strcmp(kpi, "6") != 0) /* that one is of all units together */
        rp_todo_paper_set(&p, "unit_ref", l->owner->code);
    rp_todo_paper_end(&p);
}

static void add_results(struct rp_todo_list *l) {
    for (size_t i = 0; i < l->score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &l->score->kpis[i];
        bool lacks = k->card.score < 0 && !k->n_units && l->whole;
        struct rp_todo_item *item = lacks ? rp_todo_add(l, ROPA_TODO_RESULT) : NULL;
        if (!item)
            continue;
        rp_buf_printf(&item->what[ROPA_TH], "บันทึกผล KPI %s ที่ยังไม่รายงาน", k->kpi);
        rp_buf_printf(&item->what[ROPA_EN], "Enter the result of KPI %s", k->kpi);
        put_result(l, item, k->kpi);
        item->todo.kpi = k->kpi;
        item->todo.by = ROPA_TODO_BY_CENTRE;
        item->todo.left = 1;
        item->doer = l->owner;
        year_end(l->score, item->due);
        RP_COPY(item->lost, item->due);
        put_due(l, item);
    }
}

/* What was changed after it was published brings no points, and waits for the end of the year at most. */
static void add_again(struct rp_todo_list *l) {
    size_t first = l->n;
    rp_todo_again(l);
    for (size_t i = first; i < l->n; i++) {
        year_end(l->score, l->items[i].due);
        RP_COPY(l->items[i].lost, l->items[i].due);
        put_due(l, &l->items[i]);
    }
}

/* ---- handing over ---- */

static const char *text(const char *s) {
    return s ? s : "";
}

static void put_person(struct rp_todo_list *l, struct rp_todo_item *item) {
    bool office = item->todo.by == ROPA_TODO_BY_OFFICE; /* who signs for it, else nobody by name */
    const char *uid = office                                     ? item->signs ? l->people.approver : ""
                      : !item->doer                              ? ""
                      : item->signs || !*item->doer->coordinator ? item->doer->head
                                                                 : item->doer->coordinator;
    const struct rp_todo_person *p = item->acts ? item->acts : rp_todo_person_find(&l->people, uid);
    item->todo.person = p ? text(p->name) : item->doer && !item->signs ? text(item->doer->recorder) : "";
    item->todo.post = p ? text(p->post) : "";
    item->todo.unit = item->doer ? item->doer->code : "";
    item->todo.unit_name = item->doer ? text(item->doer->name) : "";
}

/* How many units the notes are about, beside the doer. */
static size_t count_others(const struct rp_todo_list *l, const struct rp_todo_item *item) {
    size_t n = 0;
    for (size_t u = 0; u < l->people.n_units && item->todo.by == ROPA_TODO_BY_UNIT; u++)
        for (size_t i = 0; i < item->todo.n_missing; i++)
            if (&l->people.units[u] != item->doer &&
                !strcmp(item->todo.missing[i].unit, l->people.units[u].uid)) {
                n++;
                break;
            }
    return n;
}

/* What the remedy of the item is, in words: the act, else what it is about. */
static void name_remedy(const struct rp_todo_item *item, int lang, struct rp_buf *out) {
    const struct ropa_remedy *r = &item->todo.remedy;
    const struct ropa_choice *act =
        r->n_refs && !r->noun ? ropa_choice_find(&rp_vocab_act_kind, r->verb) : NULL;
    const char *what = item->before ? item->before->in[lang] : item->what[lang].p;
    rp_buf_str(out, act ? act->label.in[lang] : what ? what : "");
    if (act)
        rp_buf_printf(out, " %s", r->refs[0]);
    if (act && r->n_refs > 1)
        rp_buf_printf(out, " +%zu", r->n_refs - 1);
}

/* What another unit must do first isn't proposed to the one that looks: it is told what it waits for. The office's own is anybody's. */
static void leave_to_others(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text wait = {{"รอ %s: ", "It waits for %s: "}};
    const struct rp_todo_unit *doer = item->doer;
    bool others = l->only && doer && doer != l->only && item->todo.remedy.verb;
    if (!others || (l->only == l->owner && item->todo.by != ROPA_TODO_BY_UNIT))
        return;
    for (int i = ROPA_TH; i <= ROPA_EN; i++) {
        struct rp_buf text = {0};
        rp_buf_printf(&text, wait.in[i], doer->name ? doer->name : doer->code);
        name_remedy(item, i, &text);
        l->bad |= text.bad;
        rp_buf_free(&item->what[i]);
        item->what[i] = text;
    }
    item->before = NULL;
    item->waits = true;
    rp_remedy(&item->todo.remedy, NULL, NULL);
    item->todo.n_fields = 0;
}

/* What does it, and who. */
static void find_remedy(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct ropa_todo *t = &item->todo;
    if (item->want)
        rp_todo_route_remedy(l, item);
    if (t->kind == ROPA_TODO_RETURNED)
        rp_todo_go_returned(l, item);
    if (t->kind == ROPA_TODO_AGAIN)
        rp_todo_go_again(l, item);
    if (t->kind == ROPA_TODO_DUTY && !item->doer)
        rp_todo_done_by(item, ROPA_TODO_BY_CENTRE, rp_todo_centre(l));
    if (t->kind == ROPA_TODO_DUTY)
        rp_todo_go_due(l, item);
    rp_todo_draft(l, item);
}

static const struct ropa_todo *finish(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct ropa_todo *t = &item->todo;
    put_person(l, item);
    t->others = count_others(l, item);
    t->what = (struct ropa_text){{text(item->what[ROPA_TH].p), text(item->what[ROPA_EN].p)}};
    if (!t->serves.in[ROPA_TH])
        t->serves = (struct ropa_text){{"", ""}};
    t->fields = item->fields;
    t->look = item->before ? *item->before
                           : (struct ropa_text){{text(item->look[ROPA_TH]), text(item->look[ROPA_EN])}};
    t->step = text(item->steps.p);
    t->kpi = text(t->kpi);
    t->asks = item->want ? item->want->asks : "";
    t->due = item->due;
    t->ref = item->ref;
    l->bad |= item->what[0].bad || item->what[1].bad || item->steps.bad;
    return t;
}

/* Among what is lost on one day: who has nothing yet, the agreement's points, other units' own, none; targets; results. */
static int class_of(const struct rp_todo_item *item) {
    const struct ropa_todo *t = &item->todo;
    if (t->kind == ROPA_TODO_CHASE)
        return 0;
    if (t->kind == ROPA_TODO_RESULT)
        return 5;
    if (item->want && item->want->step && item->want->step->target)
        return 4;
    return !t->points ? 3 : t->kind == ROPA_TODO_UNIT ? 2 : 1;
}

static int by_loss(const void *a, const void *b) {
    const struct rp_todo_item *x = a, *y = b;
    int order = x->waits - y->waits; /* what another unit must do first stands behind what can be done */
    if (!order)
        order = strcmp(x->lost, y->lost);
    if (!order)
        order = class_of(x) - class_of(y);
    if (!order)
        order = (x->todo.points < y->todo.points) - (x->todo.points > y->todo.points);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}

/* By the day on which points are lost, then by points. */
static void sort(struct rp_todo_list *l, size_t first, size_t end) {
    for (size_t i = first; i < end; i++)
        l->items[i].place = i;
    if (end > first)
        qsort(&l->items[first], end - first, sizeof *l->items, by_loss);
}

static void add_scored(struct rp_todo_list *l) {
    size_t first = l->n;
    for (size_t i = 0; i < l->score->n_kpis; i++)
        rp_plan_add(&l->plan, &l->score->kpis[i], &l->score->kpis[i].card);
    rp_plan_order(&l->plan, l->score);
    add_units(l, true);
    add_wants(l);
    add_units(l, false);
    add_results(l);
    add_again(l);
    sort(l, first, l->n);
}

/* What nobody is known to do first is of no unit. */
static bool is_within(const struct ropa_todo_options *options, const struct rp_todo_item *item) {
    for (size_t i = 0; i < options->n_units; i++)
        if (item->doer && !strcmp(item->doer->uid, options->units[i]))
            return true;
    return !options->n_units;
}

/* In the order of the list: what was sent back, duties by what falls due, then as by_loss() has it, then mistakes. */
static void where(const void *items, size_t i, struct rp_paged_at *at) {
    const struct rp_todo_item *item = (const struct rp_todo_item *)items + i;
    const struct ropa_todo *t = &item->todo;
    bool returned = t->kind == ROPA_TODO_RETURNED, duty = t->kind == ROPA_TODO_DUTY,
         mistake = t->kind == ROPA_TODO_MISTAKE, one = t->left == 1;
    if (returned)
        snprintf(at->rank, sizeof at->rank, "/%s", item->due_on); /* before the digits */
    else if (duty)
        snprintf(at->rank, sizeof at->rank, "0%d%d%d%s", item->opinion, (int)item->due_kind, !*item->due,
                 item->due);
    else if (mistake)
        snprintf(at->rank, sizeof at->rank, "2");
    else
        snprintf(at->rank, sizeof at->rank, "1%d%s%d%010ld", item->waits, item->lost, class_of(item),
                 999999999L - t->points);
    const char *const which[] = {t->kpi,
                                 item->doer ? item->doer->uid : NULL,
                                 item->want ? item->want->asks : NULL,
                                 mistake ? NULL : item->steps.p,
                                 duty ? item->due_of->code : NULL,
                                 returned || (duty && one) ? item->due_uid : NULL,
                                 t->kind == ROPA_TODO_AGAIN ? item->ref : NULL};
    at->id = RP_HASH_OF_NOTHING + (uint64_t)t->kind;
    for (size_t k = 0; k < sizeof which / sizeof *which; k++)
        at->id = rp_hash_item(at->id, which[k]);
}

static struct rp_paged paged_of(struct ropa_register *reg, const struct ropa_todo_options *o,
                                const struct ropa_score *score) {
    struct rp_paged paged = rp_paged(reg, "todo", o->page);
    char year[16];
    snprintf(year, sizeof year, "%d", score ? score->year : 0);
    rp_paged_of(&paged, year);
    rp_paged_of(&paged, o->unit);
    rp_paged_of(&paged, o->mistakes ? "mistakes" : NULL);
    rp_paged_units(&paged, o->units, o->n_units);
    return paged;
}

/* Whether who waits stopped it. */
static enum ropa_status stopped(const struct rp_todo_list *l, struct ropa_err *err) {
    if (l->stop.status && err)
        *err = l->stop;
    return l->stop.status;
}

enum ropa_status ropa_todo_each(struct ropa_register *reg, const struct ropa_score *score,
                                const struct ropa_todo_options *options, ropa_todo_fn *each, void *ctx,
                                struct ropa_err *err) {
    struct rp_todo_list l = {.reg = reg, .score = score, .options = options};
    struct rp_paged paged = paged_of(reg, options, score);
    bool more = true;
    size_t scored, mistakes;
    enum ropa_status s = rp_paged_begin(&paged, err);
    if (s)
        return s;
    s = rp_todo_people_read(reg, score ? score->as_of : rp_store_today(reg->st), &l.people, err);
    l.owner = score ? rp_todo_unit_find(&l.people, score->owner) : NULL;
    l.only = rp_todo_unit_find(&l.people, options->unit);
    l.whole = !l.only || (l.only == l.owner && score->named);
    if (!s)
        s = rp_todo_returned(&l, err);
    if (!s)
        s = rp_todo_duties(&l, err);
    scored = l.n;
    if (!s && score)
        add_scored(&l);
    mistakes = l.n;
    bool first = options->page && !paged.after.rank[0] && !options->n_units, /* they stand last */
        full = first && options->page->limit && l.n > options->page->limit;
    if (!s && options->mistakes && !full)
        s = rp_todo_mistakes(&l, err);
    for (size_t i = 0; i < l.n && !s; i++)
        find_remedy(&l, &l.items[i]);
    if (!s)
        rp_todo_once(&l);
    for (size_t i = 0; i < l.n && !s; i++)
        leave_to_others(&l, &l.items[i]);
    if (!s)
        sort(&l, scored, mistakes); /* what does several things brings what they bring */
    l.bad |= l.plan.bad;
    if (!l.bad) /* nothing is told by answers that were not whole */
        s = rp_store_ended(reg->st, s, err);
    const struct rp_paged_list list = {l.items, l.n, where};
    for (size_t i = rp_paged_from(&paged, &list); i < l.n && !s && !l.bad && more; i++) {
        const struct ropa_todo *todo = l.items[i].gone ? NULL : finish(&l, &l.items[i]);
        if (!l.bad && todo && is_within(options, &l.items[i]))
            more = rp_paged_step_to(&paged, &list, i) && each(ctx, todo);
    }
    if (!s && more && full && options->mistakes)
        rp_paged_cut(&paged);
    if (!s)
        s = stopped(&l, err);
    if (!s && l.bad)
        s = rp_store_ended(reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    free_list(&l);
    return s;
}

/* What was found of one record, read with nothing but the people. */
static enum ropa_status hand_over(struct rp_todo_list *l, enum ropa_status s, ropa_todo_fn *each, void *ctx,
                                  struct ropa_err *err) {
    bool more = true;
    for (size_t i = 0; i < l->n && !s && !l->bad && more; i++) {
        const struct ropa_todo *todo = l->items[i].gone ? NULL : finish(l, &l->items[i]);
        more = l->bad || !todo || each(ctx, todo);
    }
    if (!s)
        s = stopped(l, err);
    s = rp_store_ended(l->reg->st, !s && l->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s, err);
    free_list(l);
    return s;
}

static const struct ropa_todo_options no_options = {0};

enum ropa_status ropa_todo_waits(struct ropa_register *reg, const struct ropa_record *entry,
                                 const struct ropa_entity *paper, ropa_todo_fn *each, void *ctx,
                                 struct ropa_err *err) {
    struct rp_todo_list l = {.reg = reg, .options = &no_options};
    if (!rp_conduct(entry->ent)->entry)
        return ROPA_OK;
    enum ropa_status s = rp_todo_people_read(reg, rp_store_today(reg->st), &l.people, err);
    if (!s)
        rp_todo_waits(&l, entry, paper);
    return hand_over(&l, s, each, ctx, err);
}

enum ropa_status ropa_todo_mend(struct ropa_register *reg, const struct ropa_record *rec, ropa_todo_fn *each,
                                void *ctx, struct ropa_err *err) {
    struct rp_todo_list l = {.reg = reg, .options = &no_options};
    enum ropa_status s = rp_todo_people_read(reg, rp_store_today(reg->st), &l.people, err);
    struct rp_todo_item *item = s ? NULL : rp_todo_add(&l, ROPA_TODO_MISTAKE);
    if (item)
        item->gone = !rp_todo_mend(&l, item, rec->ent, rec->uid);
    return hand_over(&l, s, each, ctx, err);
}

const char *ropa_todo_left(const struct ropa_todo *todo, enum ropa_lang lang, char *out, size_t size) {
    const struct ropa_due due = {.at = todo->due, .hours = todo->hours, .left = todo->remains};
    if (*todo->due)
        return ropa_due_left(&due, lang, out, size);
    rp_copy(out, size, "");
    return out;
}
