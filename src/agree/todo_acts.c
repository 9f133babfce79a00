/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The act that comes next: for which records, at which level, by whom. */
#include "agree/todo.h"
#include "base/memo.h"
#include "model/act_kind.h"
#include "model/conduct.h"
#include "model/signer.h"
#include "store/history/act.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <string.h>

enum {
    MOST_LOOKED = 40, /* records looked at for the act that comes next */
    MOST_NAMED = ROPA_REMEDY_REFS
};

/* Records that the same act of the same unit comes next for. */
struct moving {
    struct rp_todo_list *l;
    struct rp_todo_item *item;
    const struct rp_todo_route *route;
    const struct ropa_entity *over;
    struct ropa_act_next next;       /* kind NULL: none found yet */
    const struct rp_todo_unit *unit; /* of the first; NULL: of the office */
    char submitter[37];              /* uid of who submitted the first last; "" */
    char refs[MOST_NAMED][40];
    size_t n, looked, rest; /* rest: of the step's, not looked at: so many stay when those named are done */
    struct rp_memo counted; /* refs and uids of those: a step may name one several times */
    bool mended;            /* the item asks to mend one first */
    bool despite;           /* errors stay open that the signer must give a reason for */
};

static bool is(const char *a, const char *b) {
    return !strcmp(a, b);
}

const struct ropa_entity *rp_todo_noun_of(const char *ref) {
    size_t n, len = strcspn(ref, "-");
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        if (nouns[i]->prefix && !strncmp(nouns[i]->prefix, ref, len) && !nouns[i]->prefix[len])
            return nouns[i];
    return NULL;
}

static const struct rp_todo_unit *unit_of(const struct moving *m, const struct ropa_record *rec) {
    size_t f = rec->ent->unit_field;
    return f == ROPA_NO_FIELD ? NULL : rp_todo_unit_find(&m->l->people, ropa_record_get(rec, f));
}

/* ---- which act ---- */

static bool to_centre(const struct moving *m, const struct ropa_record *rec) {
    return m->l->people.has_centre && rp_conduct(rec->ent)->to_centre;
}

/*
 * What the step waits for, where that isn't what comes next by itself: a paper of the office goes past no unit's head, one that
 * is decided on higher up goes there at once, and one that the step doesn't ask to be published isn't.
 */
static void aim(const struct moving *m, const struct ropa_record *rec, struct ropa_act_next *next) {
    const char *head = m->l->people.has_centre ? "centre" : "org";
    bool office = !unit_of(m, rec);
    if (rp_conduct(rec->ent)->heard && m->l->people.has_centre && is(next->kind, "publish")) {
        *next = (struct ropa_act_next){"submit", "centre"}; /* the head decided, the centre hears of it */
        return;
    }
    if (to_centre(m, rec)) {
        if (office && is(next->kind, "submit"))
            next->level = "centre";
        return;
    }
    const char *top = m->route->top == RP_TOP_ORG              ? "org"
                      : m->route->top == RP_TOP_HEAD || office ? head
                                                               : "unit";
    if (is(next->kind, "publish") && !m->route->publishes)
        next->kind = "approve";
    if (is(next->kind, "approve"))
        next->level = top;
}

enum { UNIT, CENTRE, ORG, LEVELS };

static int level_of(const char *level) {
    return is(level, "org") ? ORG : is(level, "centre") ? CENTRE : UNIT;
}

/* What of its past matters: who submitted it last, when it was approved last, at which levels since it was submitted there. */
struct past {
    char submitter[37], approved[11];
    bool stands[LEVELS];
};

/* An approval that proves something: by one who may, with a memo (A32, A36). */
static bool counts(const struct ropa_act_kept *act) {
    bool refused = act->decision && (is(act->decision, "reject") || is(act->decision, "note"));
    return act->memo && *act->memo && act->signer != ROPA_SIGNER_OTHER && !refused;
}

static bool look_back(void *ctx, const struct ropa_act_kept *act) {
    struct past *p = ctx;
    if (is(act->kind, "submit") && !act->disputed)
        RP_COPY(p->submitter, act->by);
    if (is(act->kind, "approve") && !act->disputed && strcmp(act->date, p->approved) > 0)
        RP_COPY(p->approved, act->date);
    if (is(act->kind, "submit") && !act->disputed)
        for (int i = level_of(act->level); i < LEVELS; i++)
            p->stands[i] = false;
    if (is(act->kind, "approve") && !act->disputed && counts(act))
        p->stands[level_of(act->level)] = true;
    return true;
}

/* What was approved in an earlier year alone and is asked for in this one is laid before its head again. */
static bool begins_anew(const struct moving *m, const struct past *past, const struct ropa_act_next *next,
                        size_t n) {
    bool rests = !n || (is(next->kind, "publish") && !m->route->publishes);
    return rests && *past->approved && m->l->score &&
           ropa_date_fiscal_year(past->approved) < m->l->score->year;
}

static bool is_named(const struct moving *m, const char *ref) {
    for (size_t i = 0; i < m->n; i++)
        if (is(m->refs[i], ref))
            return true;
    return false;
}

/*
 * Whether it must be mended before it is laid before anyone, itself or what it needs elsewhere; the item asks for that when it is
 * the first.
 */
static bool is_faulty(struct moving *m, const struct ropa_record *rec, const char *kind) {
    static const struct ropa_text first = {
        {"ก่อนอื่นแก้ข้อที่ยังผิดในรายการที่จะเสนอ", "First mend what is wrong in the record to be submitted"}};
    if (!rp_act_kind(kind)->laid)
        return false;
    bool own = rp_todo_judge(m->l, rec).faulty;
    if (!m->mended && (!m->n || unit_of(m, rec) == m->unit)) { /* so that all go on one memo */
        m->mended = own ? rp_todo_mend(m->l, m->item, rec->ent, rec->uid)
                        : rp_todo_mend_elsewhere(m->l, m->item, rec);
        m->unit = own || m->mended ? unit_of(m, rec) : m->unit;
        if (m->mended && !m->item->before)
            m->item->before = &first;
    }
    return own || m->mended;
}

static void consider(struct moving *m, const struct ropa_record *rec) {
    struct ropa_act_next next[4];
    const struct rp_todo_unit *unit = unit_of(m, rec);
    struct past past = {0};
    size_t n;
    if (m->mended || is_named(m, rec->ref) || ropa_acts_next(m->l->reg, rec, next, &n, NULL) ||
        (m->l->only && unit && unit != m->l->only))
        return;
    ropa_acts_each(m->l->reg, rec->uid, NULL, look_back, &past, NULL);
    if (m->route->letter ? !is(rec->status, "retired") : begins_anew(m, &past, next, n))
        *next = (struct ropa_act_next){"submit", "unit"}, n = 1;
    if (!n || is_faulty(m, rec, next[0].kind))
        return;
    aim(m, rec, &next[0]);
    if (is(next[0].kind, "publish") && !m->route->publishes && !to_centre(m, rec))
        return;
    if (is(next[0].kind, "approve") && past.stands[level_of(next[0].level)]) /* it was, and went on */
        return;
    if (!m->n) {
        m->next = next[0];
        m->unit = unit;
        RP_COPY(m->submitter, past.submitter);
    }
    if (is(m->next.kind, next[0].kind) && is(m->next.level, next[0].level) && unit == m->unit &&
        is(m->submitter, past.submitter)) {
        m->despite |= is(next[0].kind, "approve") &&
                      rp_todo_judge(m->l, rec).open; /* that no command is known to mend */
        RP_COPY(m->refs[m->n++], rec->ref);
    }
}

/* No more fit into one command, or were looked at in vain. */
static bool is_full(const struct moving *m) {
    return m->n == MOST_NAMED || m->looked == MOST_LOOKED;
}

/* Of the noun of those that are named. `name`: its ref or uid, as the step has it. */
static void count_rest(struct moving *m, const struct ropa_entity *ent, const char *name) {
    bool other = m->n && ent != rp_todo_noun_of(m->refs[0]);
    if (other || is_named(m, name) || rp_memo_get(&m->counted, name))
        return;
    m->l->bad |= !rp_memo_put(&m->counted, name, "");
    m->rest++;
}

static void consider_uid(struct moving *m, const struct ropa_entity *ent, const char *uid) {
    struct ropa_record *rec;
    if (is_full(m)) {
        count_rest(m, ent, uid);
        return;
    }
    if (ropa_register_get(m->l->reg, ent, uid, &rec, NULL))
        return;
    m->looked++;
    consider(m, rec);
    ropa_record_free(rec);
}

static bool consider_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                          const char *title) {
    struct moving *m = ctx;
    (void)ref, (void)title;
    if (ent == m->over)
        consider_uid(m, ent, uid);
    return true;
}

static void consider_ref(struct moving *m, const char *ref) {
    const struct ropa_entity *ent = rp_todo_noun_of(ref);
    struct ropa_record *rec;
    char uid[37];
    if (is_full(m)) {
        count_rest(m, ent, ref);
        return;
    }
    if (!ent || ropa_register_find(m->l->reg, ent, ref, uid, NULL))
        return;
    if (!m->over || ent == m->over) {
        consider_uid(m, ent, uid);
    } else if (!ropa_register_get(m->l->reg, ent, uid, &rec, NULL)) {
        ropa_register_users(m->l->reg, rec, consider_user, m, NULL);
        ropa_record_free(rec);
    }
}

/* ---- by whom ---- */

/* Whether the person may decide on those named: who submitted them may not, nor who alone changed one since its last approval. */
static bool may_decide(const struct moving *m, const char *person) {
    bool may = !is(person, m->submitter);
    for (size_t i = 0; i < m->n && may; i++) {
        char uid[37], sole[37] = "";
        const struct ropa_entity *ent = rp_todo_noun_of(m->refs[i]);
        may = !ent || ropa_register_find(m->l->reg, ent, m->refs[i], uid, NULL) ||
              rp_act_sole_editor(m->l->reg->st, uid, sole, NULL) || !is(person, sole);
    }
    return may;
}

/* Somebody of the centre who may decide: its representative, else its head, else another. */
static const struct rp_todo_person *checker(const struct moving *m) {
    const struct rp_todo_people *people = &m->l->people;
    const struct rp_todo_unit *centre = rp_todo_centre(m->l);
    const struct rp_todo_person *all[] = {rp_todo_submitter(people, centre),
                                          centre ? rp_todo_person_find(people, centre->head) : NULL, NULL};
    if (centre)
        rp_todo_others(people, centre, m->submitter, &all[2]);
    for (size_t i = 0; i < 3; i++)
        if (all[i] && may_decide(m, all[i]->uid))
            return all[i];
    return NULL;
}

struct signing {
    const struct moving *m;
    const struct rp_todo_person *first;
    bool barred; /* somebody's counts who may not decide on these */
};

static void take_signer(void *ctx, const char *person, const struct ropa_record *head) {
    struct signing *s = ctx;
    (void)head;
    if (s->first)
        return;
    bool may = may_decide(s->m, person);
    s->first = may ? rp_todo_person_find(&s->m->l->people, person) : NULL;
    s->barred |= !may;
}

/* The first whose signature counts at the level on the day, and who may decide; NULL: the register names none. */
static const struct rp_todo_person *signer(const struct moving *m, const struct rp_todo_unit *unit,
                                           bool *barred) {
    struct signing s = {.m = m};
    rp_signers_each(m->l->reg->view, unit ? unit->uid : NULL, m->next.level, m->l->score->as_of, take_signer,
                    &s);
    *barred = s.barred;
    return s.first;
}

/* Who may sign at the level is put down first: where nobody may, an approval would count nowhere. */
static bool first_signer(struct moving *m) {
    struct rp_todo_list *l = m->l;
    struct rp_todo_item *item = m->item;
    if (item->todo.by == ROPA_TODO_BY_OFFICE)
        return rp_todo_first_approver(l, item);
    return rp_todo_first_head(l, item, item->doer) || rp_todo_first_approver(l, item);
}

/* Who looks, where that is the unit's own officer, who isn't to approve it; else who submits for the unit. */
static const struct rp_todo_person *officer(const struct rp_todo_list *l, const struct rp_todo_unit *unit) {
    const struct rp_todo_person *me = rp_todo_person_find(&l->people, rp_store_person(l->reg->st));
    bool own = unit && me && *unit->head && !strcmp(me->unit, unit->uid) && strcmp(me->uid, unit->head) != 0;
    return own ? me : rp_todo_submitter(&l->people, unit);
}

/* Who does the act, as far as that is known; true where the item asks for that first. */
static bool find_doer(struct moving *m, const struct rp_todo_person **who) {
    struct rp_todo_list *l = m->l;
    struct rp_todo_item *item = m->item;
    const struct rp_todo_unit *unit = m->unit ? m->unit : l->owner;
    bool approves = is(m->next.kind, "approve"), at_unit = is(m->next.level, "unit");
    *who = NULL;
    item->signs = approves;
    item->todo.by = approves && is(m->next.level, "org")    ? ROPA_TODO_BY_OFFICE
                    : at_unit || is(m->next.kind, "submit") ? ROPA_TODO_BY_UNIT
                                                            : ROPA_TODO_BY_CENTRE;
    item->doer = item->todo.by == ROPA_TODO_BY_UNIT ? unit : rp_todo_centre(l);
    if (item->todo.by == ROPA_TODO_BY_CENTRE && rp_todo_first_centre_unit(l, item))
        return true;
    if (approves) {
        static const struct ropa_text another = {
            {"ผู้ลงนามตามทะเบียนเป็นผู้เสนอหรือผู้กรอกแต่ผู้เดียว ต้องให้ผู้มีอำนาจอีกคนพิจารณา",
             "Who signs by the register submitted it, or alone entered it: another who may sign has to decide"}};
        bool barred = false;
        *who = signer(m, at_unit ? unit : m->unit, &barred);
        if (*who || !barred)
            return !*who && first_signer(m);
        if (at_unit)
            return rp_todo_stand_in(l, item, unit);
        item->before = &another;
        return false;
    }
    if (is(m->next.kind, "accept")) {
        *who = checker(m);
        return !*who &&
               (rp_todo_first_head(l, item, item->doer) || rp_todo_first_submitter(l, item, item->doer));
    }
    if (!m->route->letter &&
        rp_todo_first_submitter(l, item, item->doer)) /* a letter is signed by nobody here */
        return true;
    *who = officer(l, item->doer);
    return false;
}

static void write_act(struct moving *m) {
    static const struct ropa_text look_first = {{"ยังมีข้อที่ต้องแก้ค้างอยู่ แก้ก่อน หรือให้ผู้ลงนามบอกเหตุผล",
                                                 "Errors are open: mend them first, or who signs says why"}};
    const struct rp_todo_person *who;
    struct ropa_remedy *r = &m->item->todo.remedy;
    if (find_doer(m, &who))
        return;
    m->item->todo.n_fields = 0;
    m->item->acts = who;
    m->item->todo.rest = m->rest;
    rp_remedy(r, m->next.kind, NULL);
    for (size_t i = 0; i < m->n; i++)
        rp_remedy_ref(r, m->refs[i]);
    rp_remedy_option(r, "level", m->next.level);
    if (who)
        rp_remedy_option(r, "by", who->ref);
    else
        rp_remedy_open(r, "by");
    if (m->item->signs || (m->route->letter && rp_act_kind(m->next.kind)->sent))
        rp_remedy_open(r, "memo");
    if (m->despite) {
        m->item->before = &look_first;
        rp_remedy_open(r, "despite");
    }
    if (is(m->next.kind, "publish"))
        rp_remedy_open(r, "url");
    rp_remedy_open(r, "date");
}

static bool finish(struct moving *m) {
    if (m->n && !m->mended)
        write_act(m);
    rp_memo_clear(&m->counted);
    return m->n || m->mended;
}

bool rp_todo_acts(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                  const struct ropa_entity *over) {
    struct moving m = {.l = l, .item = item, .route = route, .over = over};
    for (size_t i = 0; i < item->todo.n_missing && !m.mended; i++)
        if (*item->todo.missing[i].ref)
            consider_ref(&m, item->todo.missing[i].ref);
    return finish(&m);
}

struct fitting {
    struct moving *m;
    rp_todo_fits_fn *fits;
    const void *what;
};

static bool consider_fitting(void *ctx, const struct ropa_record *rec) {
    struct fitting *f = ctx;
    bool fits = strcmp(rec->status, "retired") != 0 && f->fits(rec, f->what);
    if (fits && f->m->n == MOST_NAMED)
        count_rest(f->m, rec->ent, rec->ref);
    else if (fits)
        consider(f->m, rec);
    return !f->m->mended;
}

bool rp_todo_acts_on(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                     const struct ropa_entity *ent, rp_todo_fits_fn *fits, const void *what) {
    struct moving m = {.l = l, .item = item, .route = route};
    struct fitting f = {&m, fits, what};
    struct ropa_query *q = ropa_query_new(l->reg, ent);
    l->bad |= !q;
    if (q)
        ropa_query_whole(q);
    if (q)
        l->bad |= ropa_register_list(l->reg, q, consider_fitting, &f, NULL) == ROPA_E_NOMEM;
    ropa_query_free(q);
    return finish(&m);
}

bool rp_todo_act_on(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                    const struct ropa_entity *ent, const char *uid) {
    struct moving m = {.l = l, .item = item, .route = route};
    consider_uid(&m, ent, uid);
    return finish(&m);
}
