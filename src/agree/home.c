/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where an office or a unit stands: worked out, or as it was worked out before. */
#include "agree/home.h"

#include "base/err.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "scoring/scoring.h"
#include "store/worked.h"

#include <ropa/check.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* It is always read from the text, so that what was kept is no other than what is worked out. */
struct answer {
    struct ropa_home home; /* first: it is what is handed out */
    struct rp_pool pool;
};

/* Whether nothing is told after it; what else wasn't found is left out. */
static bool ends(enum ropa_status s) {
    return rp_err_is_failure(s);
}

static enum ropa_status pass(enum ropa_status s, const struct ropa_err *why, struct ropa_err *err) {
    if (err)
        *err = *why;
    return s;
}

/* ---- the entries ---- */

struct counting {
    struct ropa_register *reg;
    struct ropa_home *home;
    struct ropa_home_entry *lacking;
    size_t cap, missing, errors; /* of the entry at hand */
    size_t done;
    enum ropa_status stop; /* by who waits */
    struct ropa_err *err;
    struct rp_pool pool;
    bool bad;
};

static bool count_finding(void *ctx, const struct ropa_finding *f) {
    struct counting *c = ctx;
    c->missing += f->severity == ROPA_ERROR && !f->elsewhere;
    c->errors += f->severity == ROPA_ERROR && !f->waived;
    return true;
}

static void add_lacking(struct counting *c, const struct ropa_record *rec) {
    const char *title = ropa_record_get(rec, rec->ent->title);
    struct ropa_home_entry *more = rp_grow(c->lacking, c->home->n_lacking, &c->cap, sizeof *more);
    c->bad |= !more;
    if (!more)
        return;
    c->lacking = more;
    more[c->home->n_lacking++] =
        (struct ropa_home_entry){rp_pool_text(&c->pool, rec->uid), rp_pool_text(&c->pool, rec->ref),
                                 rp_pool_text(&c->pool, title), c->missing};
}

static bool count(void *ctx, const struct ropa_record *rec) {
    struct counting *c = ctx;
    enum ropa_verdict v[32];
    size_t paragraphs;
    ropa_paragraphs(rec, &paragraphs);
    c->missing = c->errors = 0;
    if ((c->stop = rp_store_tell(c->reg->st, ++c->done, c->err)))
        return false;
    int done = paragraphs <= 32 ? ropa_check_activity(c->reg, rec, v, count_finding, c) : 0;
    c->bad |= done < 0;
    c->home->complete += done == 100;
    c->home->faulty += done == 100 && c->errors;
    if (done >= 0 && done < 100)
        add_lacking(c, rec);
    return !c->bad;
}

/* How many there are, and where there aren't too many how each is. */
static enum ropa_status count_entries(struct counting *c, const struct ropa_home_options *o,
                                      struct ropa_err *err) {
    struct ropa_query *q = ropa_query_new(c->reg, &rp_activity);
    int64_t n = 0;
    if (!q)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (o->unit)
        ropa_query_units(q, &o->unit, 1);
    enum ropa_status s = ropa_query_count(q, &n, err);
    c->home->activities = (size_t)n;
    c->home->counted = !s && c->home->activities <= o->counted;
    ropa_query_whole(q);
    if (c->home->counted)
        s = ropa_register_list(c->reg, q, count, c, err);
    ropa_query_free(q);
    c->home->lacking = c->lacking;
    if (c->bad || c->pool.bad) /* or the disk, by which an entry could not be judged */
        return rp_store_ended(c->reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    return s ? s : c->stop;
}

/* ---- the score in short ---- */

/* A unit is measured by what is measured unit by unit; the rest is the office's, and of the unit whose agreement it is. */
static bool is_of(const char *unit, const struct ropa_score *s, const struct ropa_score_kpi *k) {
    return !unit || k->n_units > 0 || (s->named && !strcmp(unit, s->owner));
}

/* The next last day of a round, and its steps that are open. */
static void put_round(struct ropa_home *h, const char *unit, const struct ropa_score *s) {
    const struct ropa_score_step *next = NULL;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < s->n_kpis; i++)
            for (size_t k = 0; k < s->kpis[i].card.n_steps; k++) {
                const struct ropa_score_step *step = &s->kpis[i].card.steps[k];
                if (step->target || strcmp(step->due, s->as_of) < 0 || !is_of(unit, s, &s->kpis[i]))
                    continue;
                if (!pass && (!next || strcmp(step->due, next->due) < 0))
                    next = step;
                h->open += pass && next && !strcmp(step->due, next->due) && step->state == ROPA_STEP_OPEN;
            }
    h->round = next ? next->round : 0;
    h->due = next ? next->due : "";
}

static struct ropa_home_kpi kpi_of(const struct ropa_score_kpi *k) {
    const struct ropa_score_card *c = &k->card;
    struct ropa_home_kpi out = {.kpi = k->kpi, .level = c->level, .score = c->score};
    for (size_t i = 0; i < c->n_levels && !out.next; i++) {
        const struct ropa_score_level *l = &c->levels[i];
        if (l->level <= c->level || l->met)
            continue;
        out.next = l->level;
        for (size_t n = 0; n < l->n_needs; n++)
            out.lacks += !l->needs[n].met;
    }
    return out;
}

/*
 * Those of the score that are worked out from records, or all `reported` ones: borrowed of it, in a list that is owned (free()), of *n. NULL:
 * no memory.
 */
static struct ropa_home_kpi *kpis_of(const char *unit, const struct ropa_score *s, bool reported, size_t *n) {
    struct ropa_home_kpi *kpis = calloc(s->n_kpis + 1, sizeof *kpis);
    for (size_t i = 0; kpis && i < s->n_kpis; i++) {
        const struct ropa_score_card *c = &s->kpis[i].card;
        if (is_of(unit, s, &s->kpis[i]) && (reported ? c->score >= 0 : c->n_levels && c->levels[0].n_needs))
            kpis[(*n)++] = kpi_of(&s->kpis[i]);
    }
    return kpis;
}

static struct ropa_home_kpi *put_score(struct ropa_home *h, const char *unit, const struct ropa_score *s) {
    struct ropa_home_kpi *kpis = kpis_of(unit, s, false, &h->n_kpis);
    h->scored = true;
    h->drafted = !strncmp(s->name.in[ROPA_TH], RP_AGREEMENT_DRAFT, strlen(RP_AGREEMENT_DRAFT));
    h->as_of = s->as_of;
    h->year = s->year;
    h->kpis = kpis;
    put_round(h, unit, s);
    return kpis;
}

/* ---- the year before ---- */

/* What its texts are borrowed of. */
struct before {
    struct ropa_score_series *kept;
    struct ropa_score *score;
    struct ropa_home_kpi *kpis;
    char as_of[24];
};

static void free_before(struct before *b) {
    ropa_score_series_free(b->kept);
    ropa_score_free(b->score);
    free(b->kpis);
}

/* Of what was frozen the last; false: nothing was. */
static bool put_frozen(struct ropa_home_last *l, struct before *b) {
    const struct ropa_score_point *p = b->kept && b->kept->n ? &b->kept->points[b->kept->n - 1] : NULL;
    if (!p || !(b->kpis = calloc(p->n_marks + 1, sizeof *b->kpis)))
        return false;
    for (size_t i = 0; i < p->n_marks; i++)
        if (p->marks[i].score >= 0)
            b->kpis[l->n_kpis++] = (struct ropa_home_kpi){.kpi = p->marks[i].kpi, .score = p->marks[i].score};
    l->frozen = true;
    l->as_of = p->as_of;
    return true;
}

/* In the first month of a year, and as long as that has no agreement; the year before had one. */
static enum ropa_status put_last(struct ropa_register *reg, struct ropa_home *h, const char *unit,
                                 struct before *b, struct ropa_err *err) {
    const char *today = rp_store_today(reg->st);
    struct ropa_home_last *l = &h->last;
    struct ropa_err why = {0};
    int year = ropa_date_fiscal_year(today);
    if (h->scored && strncmp(today + 4, "-10-", 4) != 0)
        return ROPA_OK;
    snprintf(b->as_of, sizeof b->as_of, "%04d-09-30", year - 544);
    const struct ropa_score_options last = {.as_of = b->as_of, .unit = unit};
    enum ropa_status s = ropa_score_frozen(reg, &last, false, &b->kept, &why);
    bool frozen = !s && put_frozen(l, b);
    if (!s && !frozen)
        s = ropa_register_score(reg, &last, &b->score, &why);
    if (!s && !frozen) {
        b->kpis = kpis_of(unit, b->score, true, &l->n_kpis);
        l->as_of = b->as_of;
    }
    l->kpis = b->kpis;
    l->year = !s && b->kpis && l->n_kpis ? year - 1 : 0;
    if (!s && !b->kpis)
        s = rp_err(&why, ROPA_E_NOMEM, NULL);
    return ends(s) ? pass(s, &why, err) : ROPA_OK;
}

/* ---- what to do ---- */

struct writing {
    struct rp_tape tape;
    size_t left;  /* how many more that are neither duties nor units to chase */
    bool by_hour; /* it may be another answer within the day */
};

/* The time of a breach runs by the hour, and what is wrong with its record may too. */
static bool runs(const struct ropa_todo *t) {
    return t->hours || (t->remedy.noun && !strcmp(t->remedy.noun, rp_incident.code));
}

static bool write_todo(void *ctx, const struct ropa_todo *todo) {
    struct writing *w = ctx;
    struct ropa_todo copy = *todo;
    rp_tape_more(&w->tape, true);
    rp_tape_todo(&w->tape, &copy);
    w->by_hour |= runs(todo);
    w->left -= todo->kind > ROPA_TODO_CHASE;
    return w->left && !w->tape.out->bad;
}

/* All but the todos. */
static enum ropa_status write_head(struct rp_tape *t, struct ropa_register *reg,
                                   const struct ropa_home_options *o, const struct ropa_score *score,
                                   struct ropa_err *err) {
    struct ropa_home h = {.as_of = "", .due = "", .last.as_of = ""};
    struct counting c = {.reg = reg, .home = &h, .err = err};
    struct before before = {0};
    struct ropa_home_kpi *kpis = NULL;
    enum ropa_status s = count_entries(&c, o, err);
    if (score && !(kpis = put_score(&h, o->unit, score)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = put_last(reg, &h, o->unit, &before, err);
    rp_tape_home(t, &h);
    free_before(&before);
    free(kpis);
    free(c.lacking);
    rp_pool_free(&c.pool);
    return s;
}

/* What was found out on the way, and what came of it. */
struct working {
    struct rp_buf told;
    struct rp_scoring *scoring; /* NULL: there was nothing to score by */
    bool whole;                 /* nothing had to be left out, and nothing of it runs by the hour */
};

static enum ropa_status score_now(struct ropa_register *reg, const struct ropa_home_options *o,
                                  struct working *k, struct ropa_score **score, struct ropa_err *err) {
    const struct ropa_score_options now = {.unit = o->unit};
    enum ropa_status s = rp_scoring_begin_kept(reg, rp_scoring_year(reg, &now), &k->scoring, err);
    if (!s) {
        s = rp_scoring_compute(k->scoring, &now, score, err);
        rp_scoring_settle(k->scoring);
    }
    return s;
}

static enum ropa_status work_out(struct ropa_register *reg, const struct ropa_home_options *o,
                                 struct working *k, struct ropa_err *err) {
    struct rp_buf *out = &k->told;
    const struct ropa_todo_options options = {.unit = o->unit};
    struct writing w = {.tape = {.out = out}, .left = o->steps ? o->steps : SIZE_MAX};
    struct ropa_score *score = NULL;
    struct ropa_err left_out = {0};
    enum ropa_status scored = score_now(reg, o, k, &score, &left_out), listed = ROPA_OK;
    enum ropa_status s =
        ends(scored) ? pass(scored, &left_out, err) : write_head(&w.tape, reg, o, score, err);
    if (!s)
        listed = ropa_todo_each(reg, score, &options, write_todo, &w, &left_out);
    rp_tape_more(&w.tape, false);
    ropa_score_free(score);
    k->whole = !s && !listed && !w.by_hour && (!scored || scored == ROPA_E_NOT_FOUND);
    if (!s && ends(listed))
        s = pass(listed, &left_out, err);
    return !s && out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* Of one moment: what the score found out of the records is there for the rest. */
static enum ropa_status work_out_at_once(struct ropa_register *reg, const struct ropa_home_options *o,
                                         struct working *k, struct ropa_err *err) {
    enum ropa_status s = ropa_check_begin(reg, true, err);
    if (s)
        return s;
    s = work_out(reg, o, k, err);
    ropa_check_end(reg);
    return s;
}

/* ---- read ---- */

static bool read_todos(struct rp_tape *t, struct ropa_home *h) {
    struct ropa_todo *todos = NULL;
    size_t cap = 0;
    while (rp_tape_more(t, false)) {
        struct ropa_todo *more = rp_grow(todos, h->n_todos, &cap, sizeof *more);
        t->pool->bad |= !more;
        if (!more)
            break;
        todos = more;
        todos[h->n_todos] = (struct ropa_todo){0};
        rp_tape_todo(t, &todos[h->n_todos++]);
    }
    struct ropa_todo *kept = rp_pool_take(t->pool, h->n_todos + 1, sizeof *kept);
    if (kept && h->n_todos)
        memcpy(kept, todos, h->n_todos * sizeof *kept);
    free(todos);
    h->todos = kept;
    return !t->bad && !t->pool->bad;
}

/* NULL where there is no memory, or the text is none of ours. */
static struct answer *read_answer(const struct rp_buf *told) {
    struct answer *a = calloc(1, sizeof *a);
    struct rp_tape t = {.pool = a ? &a->pool : NULL, .at = told->p ? told->p : ""};
    if (!a)
        return NULL;
    rp_tape_home(&t, &a->home);
    if (read_todos(&t, &a->home))
        return a;
    ropa_home_free(&a->home);
    return NULL;
}

/* By the agreement of the day and by the register; a file of templates changes without that. */
static enum ropa_status ask(struct ropa_register *reg, const struct ropa_home_options *o,
                            struct rp_worked *out, struct ropa_err *err) {
    char *agreement = NULL, *last = NULL, limits[48];
    const int year = ropa_date_fiscal_year(rp_store_today(reg->st));
    if (ropa_score_agreement(reg, &(struct ropa_score_options){0}, &agreement, NULL))
        agreement = NULL;
    if (ropa_score_agreement(reg, &(struct ropa_score_options){.year = year - 1}, &last, NULL))
        last = NULL;
    snprintf(limits, sizeof limits, "%zu %zu", o->counted, o->steps);
    enum ropa_status s = rp_worked_ask(
        reg->st, (const char *const[]){"home 4", o->unit, limits, agreement, last}, 5, out, err);
    free(agreement);
    free(last);
    return s;
}

/* Worked out anew, and kept. */
static enum ropa_status answer_anew(struct ropa_register *reg, const struct ropa_home_options *o,
                                    const struct rp_worked *asked, struct answer **a, struct ropa_err *err) {
    struct working k = {0};
    enum ropa_status s = work_out_at_once(reg, o, &k, err);
    *a = s ? NULL : read_answer(&k.told);
    if (!s && !*a)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        rp_worked_put(reg->st, asked, k.whole ? k.told.p : NULL, rp_scoring_keep, k.scoring);
    rp_scoring_end(k.scoring);
    rp_buf_free(&k.told);
    return s;
}

enum ropa_status ropa_home_read(struct ropa_register *reg, const struct ropa_home_options *options,
                                struct ropa_home **out, struct ropa_err *err) {
    struct rp_worked asked;
    struct rp_buf told = {0};
    *out = NULL;
    enum ropa_status s = ask(reg, options, &asked, err);
    struct answer *a = !s && rp_worked_get(reg->st, &asked, &told) ? read_answer(&told) : NULL;
    rp_buf_free(&told);
    if (a)
        a->home.kept = true;
    if (!s && !a)
        s = answer_anew(reg, options, &asked, &a, err);
    *out = a ? &a->home : NULL;
    return s;
}

void ropa_home_free(struct ropa_home *home) {
    struct answer *a = (struct answer *)(void *)home;
    if (!a)
        return;
    rp_pool_free(&a->pool);
    free(a);
}
