/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "agree/acts_rules.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

static bool is(const char *a, const char *b) {
    return a && !strcmp(a, b);
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

static void submit(struct rp_way *w, const struct ropa_act_kept *act) {
    int desk = desk_of(act->level);
    bool stands = desk && unit_stands(w, act);
    if (!desk)
        w->submitter[1][0] = '\0';
    w->waits[desk] = true;
    RP_COPY(w->submitter[desk], act->by);
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
    answer_all(w);
    put(w, "accepted");
}

enum desk { HEAD, CENTRE, TOP };

static enum desk decided_at(const struct ropa_act_kept *act) {
    if (is(act->kind, "accept") || (is(act->kind, "return") && level_of(act->level) != RP_LEVEL_UNIT))
        return CENTRE;
    return level_of(act->level) == RP_LEVEL_UNIT ? HEAD : TOP;
}

static void note_decision(struct rp_way *w, const struct ropa_act_kept *act) {
    struct rp_decision *d = &w->decisions[decided_at(act)];
    *d = (struct rp_decision){.n = w->n, .own = is(act->via, "own") || is(act->via, "single")};
    RP_COPY(d->by, act->by);
    RP_COPY(d->uid, act->uid ? act->uid : "");
    RP_COPY(d->level, act->level);
    RP_COPY(d->entered_by, act->entered_by ? act->entered_by : "");
}

/* What rested on the decision falls with it; whoever was asked is asked again. */
static void dispute(struct rp_way *w, const struct ropa_act_kept *act) {
    enum desk desk = HEAD;
    while (desk < TOP && !is(act->disputes, w->decisions[desk].uid))
        desk++;
    w->by_top = false;
    w->accepted &= desk == TOP;
    w->by_unit &= desk != HEAD;
    w->waits[desk == CENTRE] |= desk != TOP || !w->accepted;
    for (int i = (int)desk; i <= TOP; i++)
        w->decisions[i] = (struct rp_decision){0};
    put(w, "submitted");
}

/* An erasure takes a record nowhere: it may come at any time, and nothing follows it. */
static bool is_aside(const char *kind) {
    return is(kind, "erase");
}

void rp_way_step(struct rp_way *way, const struct ropa_act_kept *act) {
    way->n++;
    if (is_aside(act->kind))
        return;
    if (is(act->kind, "approve") || is(act->kind, "accept") || is(act->kind, "return"))
        note_decision(way, act);
    if (is(act->kind, "submit"))
        submit(way, act);
    else if (is(act->kind, "approve"))
        approve(way, act);
    else if (is(act->kind, "accept"))
        accept(way, act);
    else if (is(act->kind, "return"))
        send_back(way);
    else if (is(act->kind, "dispute"))
        dispute(way, act);
    else
        put(way, is(act->kind, "publish") ? "published" : "retired");
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

static enum ropa_status refuse(const struct rp_way *w, const struct ropa_act_kept *act, enum ropa_status s,
                               struct ropa_err *err) {
    char hint[2][512] = {"", ""}, last[300];
    const struct ropa_choice *kind = ropa_choice_find(&rp_vocab_act_kind, act->kind);
    for (int lang = ROPA_TH; w->last_kind[0] && lang <= ROPA_EN; lang++) {
        last_act(w, lang, last, sizeof last);
        snprintf(hint[lang], sizeof hint[lang], lang == ROPA_TH ? " (ล่าสุด: %s)" : " (last: %s)", last);
    }
    rp_err(err, s, NULL);
    rp_err_hint(err, hint[ROPA_TH], hint[ROPA_EN]);
    if (err && kind)
        err->label = kind->label;
    return s;
}

/* The date of entry plays no part: last week's memo is entered today. */
static enum ropa_status check_date(const struct rp_way *w, const struct ropa_act_kept *act,
                                   const struct rp_office *office, struct ropa_err *err) {
    char hint[2][512], day[64], last[300];
    bool future = strcmp(act->date, office->today) > 0;
    if (!future && !(w->last_date[0] && !is_aside(act->kind) && strcmp(act->date, w->last_date) < 0))
        return ROPA_OK;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        last_act(w, lang, last, sizeof last);
        ropa_date_format(act->date, lang, ROPA_DATE_SHORT, day, sizeof day);
        snprintf(hint[lang], sizeof hint[lang],
                 future            ? "%s%.0s"
                 : lang == ROPA_TH ? "วันที่ %s อยู่ก่อนการดำเนินการก่อนหน้า (%s)"
                                   : "%s is before the act it follows (%s)",
                 day, last);
    }
    rp_err(err, future ? ROPA_E_ACT_FUTURE : ROPA_E_ACT_BEFORE, NULL);
    rp_err_hint(err, hint[ROPA_TH], hint[ROPA_EN]);
    return future ? ROPA_E_ACT_FUTURE : ROPA_E_ACT_BEFORE;
}

static enum ropa_status check_submit(const struct rp_way *w, const struct ropa_act_kept *act,
                                     const struct rp_office *office, struct ropa_err *err) {
    int desk = desk_of(act->level);
    if (desk && !office->any_centre)
        return rp_err(err, ROPA_E_ACT_NO_CENTRE, NULL);
    return w->waits[desk] ? refuse(w, act, ROPA_E_ACT_AGAIN, err) : ROPA_OK;
}

/*
 * The one who decides is another than the one who sent it there, and not the only one who changed it since the last
 * approval; who enters the decision is another than who sent it, too. Who entered what
 * the head signed doesn't decide for the centre, unless that is one person alone.
 */
static enum ropa_status check_own(const struct rp_way *w, const struct ropa_act_kept *act, int desk,
                                  const struct rp_office *office, struct ropa_err *err) {
    const char *from = w->submitter[desk][0] ? w->submitter[desk] : w->submitter[!desk];
    if (is(act->by, from))
        return rp_err(err, ROPA_E_ACT_OWN, act->by_name);
    if (is(act->entered_by, from))
        return rp_err(err, ROPA_E_ACT_OWN, office->enterer);
    if (is(act->by, office->sole) && !is(act->decision, "reject"))
        return rp_err(err, ROPA_E_ACT_EDITED, act->by_name);
    for (size_t i = 0; desk == RP_LEVEL_CENTRE && !office->alone && i < 3; i++)
        if (is(act->by, w->decisions[i].entered_by))
            return rp_err(err, ROPA_E_ACT_ENTERED, act->by_name);
    return ROPA_OK;
}

static enum ropa_status check_top(const struct rp_way *w, const struct ropa_act_kept *act,
                                  const struct rp_office *office, struct ropa_err *err) {
    if (level_of(act->level) == RP_LEVEL_CENTRE && !office->any_centre)
        return rp_err(err, ROPA_E_ACT_NO_CENTRE, NULL);
    if (w->by_top || !(waits(w) || w->accepted || unit_stands(w, act)))
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    if (office->centre && !acceptance_stands(w, act))
        return refuse(w, act, ROPA_E_ACT_NOT_ACCEPTED, err);
    if (!waits(w) && !acceptance_stands(w, act) && !unit_stands(w, act)) /* changed since */
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    return check_own(w, act, RP_LEVEL_CENTRE, office, err);
}

static enum ropa_status check_approve(const struct rp_way *w, const struct ropa_act_kept *act,
                                      const struct rp_office *office, struct ropa_err *err) {
    if (is(act->decision, "reject") && !act->reason)
        return rp_err(err, ROPA_E_ACT_REASON, NULL);
    if (is(w->status, "returned"))
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    if (level_of(act->level) != RP_LEVEL_UNIT)
        return check_top(w, act, office, err);
    if (!w->waits[0] && (w->by_unit || !(w->waits[1] || w->accepted)))
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    return check_own(w, act, RP_LEVEL_UNIT, office, err);
}

/* Without a submission to the centre its first act counts as the day it was sent. */
static enum ropa_status check_accept(const struct rp_way *w, const struct ropa_act_kept *act,
                                     const struct rp_office *office, struct ropa_err *err) {
    if (!office->any_centre)
        return rp_err(err, ROPA_E_ACT_NO_CENTRE, NULL);
    if (is(w->status, "returned") || w->accepted || !(waits(w) || unit_stands(w, act)))
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    return check_own(w, act, RP_LEVEL_CENTRE, office, err);
}

static enum ropa_status check_return(const struct rp_way *w, const struct ropa_act_kept *act,
                                     const struct rp_office *office, struct ropa_err *err) {
    if (level_of(act->level) == RP_LEVEL_CENTRE && !office->any_centre)
        return rp_err(err, ROPA_E_ACT_NO_CENTRE, NULL);
    if (!is(w->status, "submitted") && !is(w->status, "approved") && !is(w->status, "accepted"))
        return refuse(w, act, ROPA_E_ACT_NOT_SUBMITTED, err);
    return act->reason ? ROPA_OK : rp_err(err, ROPA_E_ACT_REASON, NULL);
}

static bool is_url(const char *s) {
    size_t scheme = s ? strspn(s, "abcdefghijklmnopqrstuvwxyz") : 0;
    return scheme && (!strncmp(s, "https://", 8) || !strncmp(s, "http://", 7)) && strlen(s) > scheme + 3;
}

static enum ropa_status check_publish(const struct rp_way *w, const struct ropa_act_kept *act,
                                      const struct rp_office *office, struct ropa_err *err) {
    if (is(w->status, "submitted") || is(w->status, "returned") || is(w->status, "draft") ||
        !(office->centre ? w->by_top : w->by_unit || w->by_top))
        return refuse(w, act, ROPA_E_ACT_NOT_APPROVED, err);
    if (is_url(act->url))
        return ROPA_OK;
    rp_err(err, ROPA_E_ACT_URL, NULL);
    rp_err_hint(err, "https://www.example.go.th/pdpa", "https://www.example.go.th/pdpa");
    return ROPA_E_ACT_URL;
}

/* It cannot be taken back, so why it was done has to stand there. */
static enum ropa_status check_erase(const struct rp_way *w, const struct ropa_act_kept *act,
                                    const struct rp_office *office, struct ropa_err *err) {
    (void)w, (void)office;
    return act->reason ? ROPA_OK : rp_err(err, ROPA_E_ACT_REASON, NULL);
}

const struct rp_decision *rp_way_disputable(const struct rp_way *way, const char *by) {
    const struct rp_decision *last = NULL;
    for (size_t i = 0; i < 3; i++) {
        const struct rp_decision *d = &way->decisions[i];
        if (d->n && !d->own && is(by, d->by) && (!last || d->n > last->n))
            last = d;
    }
    return last;
}

static enum ropa_status check_dispute(const struct rp_way *w, const struct ropa_act_kept *act,
                                      const struct rp_office *office, struct ropa_err *err) {
    (void)office;
    return rp_way_disputable(w, act->by) ? ROPA_OK : rp_err(err, ROPA_E_ACT_NOT_THEIRS, act->by_name);
}

enum ropa_status rp_way_check(const struct rp_way *way, const struct ropa_act_kept *act,
                              const struct rp_office *office, struct ropa_err *err) {
    static const struct {
        const char *kind;
        enum ropa_status (*check)(const struct rp_way *, const struct ropa_act_kept *,
                                  const struct rp_office *, struct ropa_err *);
    } checks[] = {{"submit", check_submit},  {"approve", check_approve}, {"accept", check_accept},
                  {"return", check_return},  {"publish", check_publish}, {"erase", check_erase},
                  {"dispute", check_dispute}};
    if (is(way->status, "retired") && !is_aside(act->kind))
        return rp_err(err, ROPA_E_ACT_RETIRED, NULL);
    enum ropa_status s = check_date(way, act, office, err);
    for (size_t i = 0; i < sizeof checks / sizeof checks[0] && !s; i++)
        if (is(act->kind, checks[i].kind))
            s = checks[i].check(way, act, office, err);
    return s;
}

/* ---- what comes next ---- */

const char *rp_way_level(const struct rp_way *w, const char *kind, const struct rp_office *office) {
    bool top = w->accepted || (w->by_unit && !w->waits[0]);
    if (is(kind, "accept"))
        return "centre";
    if (is(kind, "submit"))
        return office->centre && w->by_unit && !w->accepted && !w->by_top ? "centre" : "unit";
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
