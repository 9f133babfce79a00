/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "agree/acts_rules.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/act_kind.h"
#include "model/letter.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

/* Never of what isn't known: "" is nobody. */
static bool is(const char *a, const char *b) {
    return a && b && *a && !strcmp(a, b);
}

static enum rp_act_level level_of(const char *code) {
    return is(code, "centre") ? RP_LEVEL_CENTRE : is(code, "org") ? RP_LEVEL_ORG : RP_LEVEL_UNIT;
}

/* Who is asked: an act of level org answers what was submitted to the head. */
static int desk_of(const char *level) {
    return level_of(level) == RP_LEVEL_CENTRE;
}

static bool waits(const struct rp_way *w) {
    return w->waits[0] || w->waits[1];
}

/* Whether what the head of the unit approved, what the centre accepted, is what the act is about. */
static bool unit_stands(const struct rp_way *w, const struct ropa_act_kept *act) {
    return w->by_unit && is(act->digest, w->unit_digest);
}

static bool acceptance_stands(const struct rp_way *w, const struct ropa_act_kept *act) {
    return w->accepted && is(act->digest, w->accepted_digest);
}

void rp_way_begin(struct rp_way *way) {
    *way = (struct rp_way){.status = "draft"};
}

/* ---- what an act makes of it ---- */

static void put(struct rp_way *w, const char *status) {
    RP_COPY(w->status, status);
}

enum desk { HEAD, CENTRE, TOP, DESKS };

static void submit(struct rp_way *w, const struct ropa_act_kept *act) {
    int desk = desk_of(act->level);
    bool stands = desk && unit_stands(w, act);
    for (int i = stands ? CENTRE : HEAD; i < DESKS; i++)
        w->entered_by[i][0] = '\0';
    w->asked_again[0] = '\0';
    if (!desk)
        w->submitter[1][0] = '\0';
    w->waits[desk] = true;
    RP_COPY(w->submitter[desk], act->by);
    RP_COPY(w->since[desk], act->date);
    w->by_unit = stands;
    w->accepted = w->by_top = false;
    put(w, stands ? "approved" : "submitted");
}

static void answer_all(struct rp_way *w) {
    w->waits[0] = w->waits[1] = false;
}

/* Back to the officer: the approval of the head of the unit holds as long as nothing is changed. */
static void send_back(struct rp_way *w) {
    answer_all(w);
    w->accepted = w->by_top = false;
    put(w, "returned");
}

static void approve(struct rp_way *w, const struct ropa_act_kept *act) {
    if (is(act->decision, "reject")) {
        send_back(w);
        w->by_unit = false;
        return;
    }
    if (level_of(act->level) == RP_LEVEL_UNIT) {
        w->by_unit = true;
        w->waits[0] = false;
        RP_COPY(w->unit_digest, act->digest);
    } else {
        w->by_top = true;
        answer_all(w);
    }
    put(w, w->accepted ? "accepted" : "approved");
}

static void accept(struct rp_way *w, const struct ropa_act_kept *act) {
    w->accepted = true;
    RP_COPY(w->accepted_digest, act->digest);
    RP_COPY(w->since[RP_LEVEL_ORG], act->date);
    answer_all(w);
    put(w, "accepted");
}

static enum desk decided_at(const struct ropa_act_kept *act) {
    bool returned = is(act->kind, "return") && level_of(act->level) != RP_LEVEL_UNIT;
    if (returned || rp_act_kind(act->kind)->centre)
        return CENTRE;
    return level_of(act->level) == RP_LEVEL_UNIT ? HEAD : TOP;
}

/* In the place of a decision that isn't theirs: who decided without being asked is asked by it. */
static void ask_again(struct rp_way *w, const struct ropa_act_kept *denied) {
    bool returned = is(denied->kind, "return") && desk_of(denied->level),
         centre = returned || rp_act_kind(denied->kind)->centre;
    RP_COPY(w->asked_again, denied->uid);
    w->waits[1] |= centre && !w->accepted;
    if (waits(w) || (w->accepted && !w->by_top))
        put(w, "submitted");
}

/* It is waited from now on for what was disputed, unless a new round came over it. */
static void dispute(struct rp_way *w, const struct ropa_act_kept *act) {
    if (is(act->disputes, w->asked_again))
        RP_COPY(w->since[w->waits[0] ? HEAD : w->waits[1] ? CENTRE : TOP], act->date);
}

static void decide(struct rp_way *w, const struct ropa_act_kept *act) {
    RP_COPY(w->entered_by[decided_at(act)], act->entered_by ? act->entered_by : "");
    if (is(act->kind, "approve"))
        approve(w, act);
    else if (is(act->kind, "accept"))
        accept(w, act);
    else
        send_back(w);
}

bool rp_act_themselves(const char *via) {
    return is(via, "own") || is(via, "single");
}

void rp_way_step(struct rp_way *way, const struct ropa_act_kept *act) {
    way->n++;
    if (rp_act_kind(act->kind)->aside)
        return;
    if (act->denied)
        ask_again(way, act);
    else if (is(act->kind, "dispute"))
        dispute(way, act);
    else if (!act->disputed && is(act->kind, "submit"))
        submit(way, act);
    else if (!act->disputed && rp_act_kind(act->kind)->decides)
        decide(way, act);
    else if (!act->disputed && rp_act_kind(act->kind)->leaves)
        put(way, rp_act_kind(act->kind)->leaves);
    RP_COPY(way->last_kind, act->kind);
    RP_COPY(way->last_date, act->date);
    RP_COPY(way->last_name, act->by_name);
}

/* ---- what may follow ---- */

static const char *label(const struct ropa_vocab *v, const char *code, enum ropa_lang lang) {
    const struct ropa_choice *c = ropa_choice_find(v, code);
    return c ? c->label.in[lang] : code;
}

/* "ส่งตรวจ 20 มี.ค. 2566 โดย ...": the act before, so that who comes second knows who was first. */
static void last_act(const struct rp_way *w, enum ropa_lang lang, char *out, size_t size) {
    char day[64];
    snprintf(out, size, lang == ROPA_TH ? "%s %s โดย %s" : "%s %s, %s",
             label(&rp_vocab_act_kind, w->last_kind, lang),
             ropa_date_format(w->last_date, lang, ROPA_DATE_SHORT, day, sizeof day), w->last_name);
}

/* Asking whether an act may come next. */
struct asking {
    const struct rp_way *way;
    const struct ropa_act_kept *act;
    const struct rp_office *office;
    rp_refusal_fn *each;
    void *ctx;
    bool stopped;
};

static void tell(struct asking *a, const struct ropa_err *why) {
    a->stopped = a->stopped || !a->each(a->ctx, why);
}

static void refuse(struct asking *a, enum ropa_status s, const char *found) {
    struct ropa_err why;
    rp_err(&why, s, found);
    tell(a, &why);
}

/* Not in this order: what came last is told. */
static void refuse_order(struct asking *a, enum ropa_status s) {
    char hint[2][512] = {"", ""}, last[300];
    const struct ropa_choice *kind = ropa_choice_find(&rp_vocab_act_kind, a->act->kind);
    struct ropa_err why;
    for (int lang = ROPA_TH; a->way->last_kind[0] && lang <= ROPA_EN; lang++) {
        last_act(a->way, lang, last, sizeof last);
        snprintf(hint[lang], sizeof hint[lang], lang == ROPA_TH ? " (ล่าสุด: %s)" : " (last: %s)", last);
    }
    rp_err(&why, s, NULL);
    rp_err_hint(&why, hint[ROPA_TH], hint[ROPA_EN]);
    if (kind)
        why.label = kind->label;
    tell(a, &why);
}

/* The date of entry plays no part: last week's memo is entered today. */
static void check_date(struct asking *a) {
    const struct rp_way *w = a->way;
    const char *date = a->act->date;
    char hint[2][512], day[64], last[300];
    struct ropa_err why;
    bool future = strcmp(date, a->office->today) > 0;
    if (!future && !(w->last_date[0] && !rp_act_kind(a->act->kind)->aside && strcmp(date, w->last_date) < 0))
        return;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        last_act(w, lang, last, sizeof last);
        ropa_date_format(date, lang, ROPA_DATE_SHORT, day, sizeof day);
        snprintf(hint[lang], sizeof hint[lang],
                 future            ? "%s%.0s"
                 : lang == ROPA_TH ? "วันที่ %s อยู่ก่อนการดำเนินการก่อนหน้า (%s)"
                                   : "%s is before the act it follows (%s)",
                 day, last);
    }
    rp_err(&why, future ? ROPA_E_ACT_FUTURE : ROPA_E_ACT_BEFORE, NULL);
    rp_err_hint(&why, hint[ROPA_TH], hint[ROPA_EN]);
    tell(a, &why);
}

/* A letter waits for no decision on the one before; without a number it would be the same submission again. */
static void check_submit(struct asking *a) {
    int desk = desk_of(a->act->level);
    bool letter = a->office->letters && (!a->act->by || rp_letter_number(a->act->memo));
    if (desk && !a->office->any_centre)
        refuse(a, ROPA_E_ACT_NO_CENTRE, NULL);
    else if (a->way->waits[desk] && !letter)
        refuse_order(a, ROPA_E_ACT_AGAIN);
}

/* The one who decides, and who enters the decision, is another than the one who sent it there. */
static void check_submitter(struct asking *a, int desk) {
    const struct rp_way *w = a->way;
    const struct ropa_act_kept *act = a->act;
    const char *from = w->submitter[desk][0] ? w->submitter[desk] : w->submitter[!desk];
    if (is(act->by, from))
        refuse(a, ROPA_E_ACT_OWN, act->by_name);
    else if (is(act->entered_by, from))
        refuse(a, ROPA_E_ACT_OWN, a->office->enterer);
}

/*
 * The one who decides is another than the one who sent it there, and not the only one who changed it since the last
 * approval. Who entered what the head signed doesn't decide for the centre, unless that is one person alone.
 */
static void check_own(struct asking *a, int desk) {
    const struct rp_way *w = a->way;
    const struct ropa_act_kept *act = a->act;
    bool entered = false;
    for (size_t i = 0; desk == RP_LEVEL_CENTRE && !a->office->alone && i < DESKS; i++)
        entered |= is(act->by, w->entered_by[i]);
    check_submitter(a, desk);
    if (is(act->by, a->office->sole) && !is(act->decision, "reject"))
        refuse(a, ROPA_E_ACT_EDITED, act->by_name);
    if (entered)
        refuse(a, ROPA_E_ACT_ENTERED, act->by_name);
}

/* What the centre decides is decided by somebody of it, and by another than who sent it there. */
static void check_centre(struct asking *a) {
    if (level_of(a->act->level) == RP_LEVEL_CENTRE && a->office->outside)
        refuse(a, ROPA_E_ACT_NOT_CENTRE, a->act->by_name);
}

static void check_top(struct asking *a) {
    const struct rp_way *w = a->way;
    const struct ropa_act_kept *act = a->act;
    bool stands = unit_stands(w, act), accepted = acceptance_stands(w, act);
    if (level_of(act->level) == RP_LEVEL_CENTRE && !a->office->any_centre)
        refuse(a, ROPA_E_ACT_NO_CENTRE, NULL);
    else if (w->by_top || !(waits(w) || w->accepted || stands))
        refuse_order(a, ROPA_E_ACT_NOT_SUBMITTED);
    else if (a->office->centre && !accepted)
        refuse_order(a, ROPA_E_ACT_NOT_ACCEPTED);
    else if (!waits(w) && !accepted && !stands) /* changed since */
        refuse_order(a, ROPA_E_ACT_NOT_SUBMITTED);
    check_own(a, RP_LEVEL_CENTRE);
}

static void check_approve(struct asking *a) {
    const struct rp_way *w = a->way;
    bool head = level_of(a->act->level) == RP_LEVEL_UNIT, returned = is(w->status, "returned");
    if (is(a->act->decision, "reject") && !a->act->reason)
        refuse(a, ROPA_E_ACT_REASON, NULL);
    if (!head && !returned) {
        check_top(a);
        return;
    }
    if (returned || (!w->waits[0] && (w->by_unit || !(w->waits[1] || w->accepted))))
        refuse_order(a, ROPA_E_ACT_NOT_SUBMITTED);
    check_own(a, head ? RP_LEVEL_UNIT : RP_LEVEL_CENTRE);
}

/* Without a submission to the centre its first act counts as the day it was sent. */
static void check_accept(struct asking *a) {
    const struct rp_way *w = a->way;
    if (!a->office->any_centre)
        refuse(a, ROPA_E_ACT_NO_CENTRE, NULL);
    else if (is(w->status, "returned") || w->accepted || !(waits(w) || unit_stands(w, a->act)))
        refuse_order(a, ROPA_E_ACT_NOT_SUBMITTED);
    check_own(a, RP_LEVEL_CENTRE);
    check_centre(a);
}

static void check_return(struct asking *a) {
    const char *status = a->way->status;
    if (level_of(a->act->level) == RP_LEVEL_CENTRE && !a->office->any_centre)
        refuse(a, ROPA_E_ACT_NO_CENTRE, NULL);
    else if (!is(status, "submitted") && !is(status, "approved") && !is(status, "accepted"))
        refuse_order(a, ROPA_E_ACT_NOT_SUBMITTED);
    check_submitter(a, desk_of(a->act->level));
    check_centre(a);
    if (!a->act->reason)
        refuse(a, ROPA_E_ACT_REASON, NULL);
}

static bool is_url(const char *s) {
    size_t scheme = s ? strspn(s, "abcdefghijklmnopqrstuvwxyz") : 0;
    return scheme && (!strncmp(s, "https://", 8) || !strncmp(s, "http://", 7)) && strlen(s) > scheme + 3;
}

static void check_publish(struct asking *a) {
    const struct rp_way *w = a->way;
    struct ropa_err why;
    if (is(w->status, "submitted") || is(w->status, "returned") || is(w->status, "draft") ||
        !(a->office->centre ? w->by_top : w->by_unit || w->by_top))
        refuse_order(a, ROPA_E_ACT_NOT_APPROVED);
    if (is_url(a->act->url))
        return;
    rp_err(&why, ROPA_E_ACT_URL, NULL);
    rp_err_hint(&why, "https://www.example.go.th/pdpa", "https://www.example.go.th/pdpa");
    tell(a, &why);
}

/* It cannot be taken back, so why it was done has to stand there. */
static void check_erase(struct asking *a) {
    if (!a->act->reason)
        refuse(a, ROPA_E_ACT_REASON, NULL);
}

static void check_dispute(struct asking *a) {
    if (a->act->by && !a->act->disputes)
        refuse(a, ROPA_E_ACT_NOT_THEIRS, a->act->by_name);
}

void rp_way_check(const struct rp_way *way, const struct ropa_act_kept *act, const struct rp_office *office,
                  rp_refusal_fn *each, void *ctx) {
    static const struct {
        const char *kind;
        void (*check)(struct asking *);
    } checks[] = {{"submit", check_submit},  {"approve", check_approve}, {"accept", check_accept},
                  {"return", check_return},  {"publish", check_publish}, {"erase", check_erase},
                  {"dispute", check_dispute}};
    struct asking a = {.way = way, .act = act, .office = office, .each = each, .ctx = ctx};
    if (is(way->status, "retired") && !rp_act_kind(act->kind)->aside) {
        refuse(&a, ROPA_E_ACT_RETIRED, NULL);
        return;
    }
    check_date(&a);
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++)
        if (is(act->kind, checks[i].kind))
            checks[i].check(&a);
}

/* ---- what comes next ---- */

const char *rp_way_level(const struct rp_way *w, const struct ropa_act_kept *act,
                         const struct rp_office *office) {
    const char *kind = act->kind;
    bool top = w->accepted || (w->by_unit && !w->waits[0]);
    if (rp_act_kind(kind)->centre)
        return "centre";
    if (is(kind, "submit"))
        return office->centre && unit_stands(w, act) && !w->accepted && !w->by_top ? "centre" : "unit";
    if (is(kind, "approve"))
        return top && office->any_centre ? "centre" : "unit"; /* of the organisation only when it is said */
    if (is(kind, "return"))
        return office->any_centre && (w->waits[1] || w->by_unit || w->accepted) ? "centre" : "unit";
    return office->centre ? "centre" : "unit";
}

static void add(struct ropa_act_next next[4], size_t *n, const char *kind, const char *level) {
    next[(*n)++] = (struct ropa_act_next){kind, level};
}

size_t rp_way_next(const struct rp_way *w, const struct rp_office *office, struct ropa_act_next next[4]) {
    size_t n = 0;
    if (is(w->status, "retired"))
        return 0;
    if (w->waits[0]) {
        add(next, &n, "approve", "unit");
        add(next, &n, "return", "unit");
        if (office->letters)
            add(next, &n, "submit", "unit");
    } else if (w->waits[1]) {
        add(next, &n, "accept", "centre");
        add(next, &n, "return", "centre");
        if (!w->by_unit)
            add(next, &n, "approve", "unit");
    } else if (is(w->status, "draft") || (is(w->status, "returned") && !w->by_unit)) {
        add(next, &n, "submit", "unit");
    } else if (office->centre && w->by_unit && !w->accepted && !w->by_top) {
        add(next, &n, "submit", "centre");
        add(next, &n, "accept", "centre");
    } else if (w->accepted && !w->by_top) {
        add(next, &n, "approve", "centre");
        add(next, &n, "approve", "org");
        add(next, &n, "return", "centre");
    } else if (!is(w->status, "published")) {
        add(next, &n, is(w->status, "returned") ? "submit" : "publish", office->centre ? "centre" : "unit");
    }
    return n;
}
