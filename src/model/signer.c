/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/signer.h"

#include "base/buf.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/nouns/waiver.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/vocab.h"

#include <ropa/acts.h>
#include <string.h>
#include <strings.h>

enum { MOST_LEVELS = 32 }; /* of units below units */

static bool is(const char *a, const char *b) {
    return a && b && !strcmp(a, b);
}

static bool on_day(const char *from, const char *to, const char *day) {
    return (!from || strcmp(from, day) <= 0) && (!to || strcmp(to, day) >= 0);
}

static const struct ropa_record *find(const struct ropa_view *view, const struct ropa_entity *of,
                                      const char *uid) {
    return uid && view->record ? view->record(view->ctx, of, uid) : NULL;
}

/* ---- who may ---- */

const struct ropa_record *rp_signer_office(const struct ropa_view *view) {
    char uid[37];
    if (!view->resolve || view->resolve(view->ctx, &rp_organisation, "ORG", uid, NULL))
        return NULL;
    return find(view, &rp_organisation, uid);
}

/* The unit that is the centre; NULL: there is none, or it isn't said. */
static const char *centre_of(const struct ropa_record *org) {
    return org && ropa_field_applies(org, ORG_CENTRE_REF) ? ropa_record_get(org, ORG_CENTRE_REF) : NULL;
}

/* `unit` may be NULL. */
static void each_head(const struct ropa_record *unit, const char *date, rp_signer_fn *each, void *ctx) {
    for (size_t i = 0; unit && i < ropa_record_rows(unit, UNI_HEAD); i++) {
        const struct ropa_record *head = ropa_record_row(unit, UNI_HEAD, i);
        const char *person = ropa_record_get(head, UHD_PERSON);
        if (person &&
            on_day(ropa_record_get(head, UHD_VALID_FROM), ropa_record_get(head, UHD_VALID_TO), date))
            each(ctx, person, head);
    }
}

/* How many the setting names. */
static size_t each_named(const struct ropa_view *view, const char *date, rp_signer_fn *each, void *ctx) {
    const struct ropa_record *setting = rp_setting_on(view, date);
    struct rp_buf person = {0};
    size_t n = 0;
    for (const char *at = setting ? ropa_record_get(setting, SET_APPROVERS) : NULL; rp_set_next(&at, &person);
         n++)
        each(ctx, person.p, NULL);
    if (person.bad && view->starved)
        *view->starved = true;
    rp_buf_free(&person);
    return n;
}

/* Units that stand below none, the last of them; and how many stand below one. */
struct tops {
    const struct ropa_record *last;
    size_t n, below;
};

static bool count_unit(void *ctx, const struct ropa_record *unit) {
    struct tops *t = ctx;
    bool top = !ropa_record_get(unit, UNI_PARENT);
    t->n += top;
    t->below += !top;
    t->last = top ? unit : t->last;
    return true;
}

/* The one unit above all; NULL where there is none. */
static const struct ropa_record *top_of(const struct ropa_view *view) {
    struct tops t = {.n = 0};
    if (view->each)
        view->each(view->ctx, &rp_unit, count_unit, &t);
    return t.n == 1 && t.below ? t.last : NULL;
}

/* Whether the records of the centre `unit` want another's signature at level centre than that of its head. */
static bool is_judge_of_own(const struct ropa_view *view, const char *unit, const char *date) {
    const struct ropa_record *setting = rp_setting_on(view, date);
    return setting && is(ropa_record_get(setting, SET_CENTRE_HEAD_TWICE), "0") &&
           is(unit, centre_of(rp_signer_office(view)));
}

void rp_signers_each(const struct ropa_view *view, const char *unit, const char *level, const char *date,
                     rp_signer_fn *each, void *ctx) {
    if (is(level, "unit") && unit) {
        each_head(find(view, &rp_unit, unit), date, each, ctx);
    } else if (is(level, "centre") && !is_judge_of_own(view, unit, date)) {
        each_head(find(view, &rp_unit, centre_of(rp_signer_office(view))), date, each, ctx);
        each_named(view, date, each, ctx);
    } else if (!each_named(view, date, each, ctx)) {
        each_head(top_of(view), date, each, ctx);
    }
}

static void note_head(void *ctx, const char *person, const struct ropa_record *head) {
    const struct ropa_record **found = ctx;
    (void)person;
    *found = head;
}

const char *rp_signer_chief(const struct ropa_view *view, const char *date) {
    const struct ropa_record *head = NULL, *org;
    each_head(top_of(view), date, note_head, &head);
    if (head)
        return ropa_record_get(head, UHD_POST);
    org = rp_signer_office(view);
    return org && ropa_field_applies(org, ORG_DPO_REPORTS_TO) ? ropa_record_get(org, ORG_DPO_REPORTS_TO)
                                                              : NULL;
}

struct seeking {
    const char *by;
    bool found;
};

static void seek(void *ctx, const char *person, const struct ropa_record *head) {
    struct seeking *s = ctx;
    (void)head;
    s->found |= is(person, s->by);
}

bool rp_signer_fits(const struct ropa_view *view, const struct rp_signature *s) {
    struct seeking is_one = {.by = s->by};
    rp_signers_each(view, s->unit, s->level, s->date, seek, &is_one);
    return is_one.found;
}

const char *rp_signer_centre(const struct ropa_view *view, const char *unit) {
    const char *centre = centre_of(rp_signer_office(view));
    for (int depth = 0; centre && unit && depth < MOST_LEVELS; depth++) { /* a circle ends */
        const struct ropa_record *of = is(unit, centre) ? NULL : find(view, &rp_unit, unit);
        if (is(unit, centre))
            return centre;
        unit = of ? ropa_record_get(of, UNI_PARENT) : NULL;
    }
    return NULL;
}

static bool is_dpo(const struct ropa_record *org, const char *uid, const char *day) {
    return org && is(uid, ropa_record_get(org, ORG_DPO_REF)) &&
           on_day(ropa_record_get(org, ORG_DPO_APPOINTED), NULL, day);
}

bool rp_signer_outside(const struct ropa_view *view, const char *uid, const char *day) {
    const struct ropa_record *org = rp_signer_office(view),
                             *person = centre_of(org) ? find(view, &rp_person, uid) : NULL;
    const char *unit = person ? ropa_record_get(person, PER_UNIT_REF) : NULL;
    return unit && !is_dpo(org, uid, day) && !rp_signer_centre(view, unit) &&
           !rp_signer_fits(view, &(struct rp_signature){.level = "centre", .by = uid, .date = day});
}

/* Whether it is for the unit that the record was of then: one goes to another where units are joined or split. */
static bool fitted(const struct ropa_view *view, const struct rp_signature *s,
                   const struct ropa_record *rec) {
    struct rp_signature then = *s;
    char unit[37];
    if (!rec || !s->rev || s->rev >= ropa_record_rev(rec) || !view->unit_then ||
        !view->unit_then(view->ctx, rec, s->rev, unit) || is(unit, s->unit))
        return false;
    then.unit = unit;
    return rp_signer_fits(view, &then);
}

/* ---- what was acknowledged ---- */

struct acknowledging {
    const struct ropa_view *view;
    const struct rp_signature *of;
    bool is;
};

bool rp_signer_acknowledges(const struct ropa_view *view, const char *uid, const char *day) {
    const struct ropa_record *org = rp_signer_office(view), *person = find(view, &rp_person, uid);
    if (!org || !person)
        return false;
    if (is_dpo(org, uid, day))
        return true;
    return rp_signer_centre(view, ropa_record_get(person, PER_UNIT_REF)) &&
           on_day(ropa_record_get(person, PER_VALID_FROM), ropa_record_get(person, PER_VALID_TO), day);
}

/* Nobody acknowledges a signature of their own. */
static bool try_waiver(void *ctx, const struct ropa_record *waiver) {
    struct acknowledging *a = ctx;
    const char *rule = ropa_record_get(waiver, WVR_RULE_CODE), *by = ropa_record_get(waiver, WVR_APPROVER),
               *on = ropa_record_get(waiver, WVR_DECIDED_ON);
    a->is = is(ropa_record_get(waiver, WVR_WAIVER_KIND), "acknowledge") && rule &&
            !strcasecmp(rule, RP_SIGNER_RULE) && rp_predicate_says(waiver, WVR_WAIVER_REASON) &&
            is(ropa_record_get(waiver, WVR_EVENT_ON), a->of->date) && by && on && !is(by, a->of->by) &&
            rp_signer_acknowledges(a->view, by, on);
    return !a->is;
}

/*
 * Whether `s` is of one who may sign, also for the unit whose the record `rec` (NULL: as it stands) was when it was signed, which it
 * may have left since; and where it isn't, whether a waiver about `rec` (NULL: none is looked for) acknowledges that.
 */
static enum ropa_signer signer_of(const struct ropa_view *view, const struct rp_signature *s,
                                  const struct ropa_record *rec) {
    struct acknowledging a = {.view = view, .of = s};
    if (rp_signer_fits(view, s) || fitted(view, s, rec))
        return ROPA_SIGNER_FITS;
    if (rec && view->each_waiver)
        view->each_waiver(view->ctx, rec, try_waiver, &a);
    return a.is ? ROPA_SIGNER_ACKNOWLEDGED : ROPA_SIGNER_OTHER;
}

/* ---- what a record bears ---- */

bool rp_act_approves(const struct ropa_act_kept *act) {
    return is(act->kind, "approve") && !is(act->decision, "reject");
}

bool rp_signed_approves(const struct ropa_act_kept *act, size_t *level) {
    if (!rp_act_approves(act))
        return false;
    for (*level = 0; *level < RP_SIGNED_LEVELS; ++*level)
        if (is(act->level, rp_vocab_level.choices[*level].code))
            return true;
    return false;
}

void rp_signed_note(struct rp_signed of[RP_SIGNED_LEVELS], const struct ropa_act_kept *act) {
    size_t level;
    if (rp_signed_approves(act, &level)) {
        RP_COPY(of[level].by, act->by ? act->by : "");
        RP_COPY(of[level].date, act->by ? act->date : "");
        of[level].rev = act->rev;
    }
}

static bool note_approval(void *ctx, const struct ropa_act_kept *act) {
    rp_signed_note(ctx, act);
    return true;
}

void rp_signed_read(const struct ropa_view *view, const struct ropa_record *rec,
                    struct rp_signed of[RP_SIGNED_LEVELS]) {
    memset(of, 0, RP_SIGNED_LEVELS * sizeof *of);
    if (!view || !view->each_act || !strcmp(ropa_record_status(rec), "draft"))
        return;
    view->each_act(view->ctx, rec, note_approval, of);
    rp_signed_judge(view, rec, of);
}

void rp_signed_judge(const struct ropa_view *view, const struct ropa_record *rec,
                     struct rp_signed of[RP_SIGNED_LEVELS]) {
    char unit[37];
    bool known = ropa_record_unit(rec, unit);
    for (size_t i = 0; i < RP_SIGNED_LEVELS; i++) {
        const struct rp_signature s = {.unit = known ? unit : NULL,
                                       .level = rp_vocab_level.choices[i].code,
                                       .by = of[i].by,
                                       .date = of[i].date,
                                       .rev = of[i].rev};
        of[i].signer = *of[i].date ? signer_of(view, &s, rec) : ROPA_SIGNER_FITS;
    }
}

bool rp_signed_in_doubt(const struct ropa_view *view, const struct ropa_record *rec) {
    struct rp_signed of[RP_SIGNED_LEVELS];
    bool doubt = false;
    rp_signed_read(view, rec, of);
    for (size_t i = 0; i < RP_SIGNED_LEVELS; i++)
        doubt |= of[i].signer == ROPA_SIGNER_OTHER;
    return doubt;
}

enum ropa_signer rp_act_signer(const struct ropa_view *view, const struct ropa_act_kept *act) {
    const struct ropa_entity *ent = ropa_entity_find(act->noun);
    const struct ropa_record *rec =
        rp_act_approves(act) && ent ? view->record(view->ctx, ent, act->record) : NULL;
    char unit[37];
    if (!rec)
        return ROPA_SIGNER_FITS;
    bool known = ropa_record_unit(rec, unit);
    return signer_of(view,
                     &(struct rp_signature){.unit = known ? unit : NULL,
                                            .level = act->level,
                                            .by = act->by,
                                            .date = act->date,
                                            .rev = act->rev},
                     rec);
}

const struct ropa_text *rp_signed_status_after(const char *status, enum ropa_signer signer) {
    static const struct {
        const char *status;
        struct ropa_text text;
    } others[] = {
        {"approved",
         {{"อนุมัติโดยผู้ลงนามที่ไม่ใช่ผู้มีอำนาจตามทะเบียน", "Approved by one who may not, as the register has it"}}},
        {"published",
         {{"เผยแพร่โดยการอนุมัติของผู้ที่ไม่มีอำนาจตามทะเบียน",
           "Published on the approval of one who may not, as the register has it"}}}};
    const struct ropa_choice *c = ropa_choice_find(&rp_vocab_status, status);
    for (size_t i = 0; i < sizeof others / sizeof *others && signer == ROPA_SIGNER_OTHER; i++)
        if (is(status, others[i].status))
            return &others[i].text;
    return c ? &c->label : NULL;
}

/* What was approved and then sent on waits for the centre: its status is that of the approval still. */
static bool sends_on(const struct ropa_act_kept *act) {
    return is(act->kind, "submit") && is(act->level, "centre") && is(act->status, "approved");
}

const struct ropa_text *rp_signed_act_status(const struct ropa_act_kept *act) {
    static const struct ropa_text sent = {{"ส่งศูนย์กลางแล้ว", "Sent to the centre"}};
    return sends_on(act) ? &sent : rp_signed_status_after(act->status ? act->status : "", act->signer);
}

/* Where the last act brought it further than its status says: to the centre, or past its head or the organisation. */
static bool note_further(void *ctx, const struct ropa_act_kept *act) {
    static const struct ropa_text centre = {{"หัวหน้าศูนย์กลางอนุมัติ", "Approved by the head of the centre"}};
    static const struct ropa_text office = {{"องค์กรอนุมัติ", "Approved by the organisation"}};
    const struct ropa_text **last = ctx;
    bool approved = rp_act_approves(act) && !is(act->status, "returned");
    *last = sends_on(act)                          ? rp_signed_act_status(act)
            : approved && is(act->level, "centre") ? &centre
            : approved && is(act->level, "org")    ? &office
                                                   : NULL;
    return true;
}

const struct ropa_text *rp_signed_status(const struct ropa_view *view, const struct ropa_record *rec) {
    const char *status = ropa_record_status(rec);
    bool approved = is(status, "approved"), rests = approved || is(status, "published"); /* on a signature */
    const struct ropa_text *further = NULL;
    if (rests && rp_signed_in_doubt(view, rec))
        return rp_signed_status_after(status, ROPA_SIGNER_OTHER);
    if ((approved || is(status, "accepted")) && view && view->each_act)
        view->each_act(view->ctx, rec, note_further, &further);
    return further ? further : rp_signed_status_after(status, ROPA_SIGNER_FITS);
}
