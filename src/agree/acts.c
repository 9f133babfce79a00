/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Acting on records: one memo, one change set, all of its records or none. */
#include "agree/acts_rules.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/uid.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/vocab.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/erase.h"
#include "store/history/history.h"
#include "store/history/version.h"

#include <ropa/check.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 2000 };

/* ---- how far a record has come ---- */

static bool step(void *ctx, const struct ropa_act_kept *act) {
    rp_way_step(ctx, act);
    return true;
}

static enum ropa_status read_way(struct ropa_register *reg, const char *uid, struct rp_way *way,
                                 struct ropa_err *err) {
    rp_way_begin(way);
    return rp_act_each(reg->st, uid, step, way, err);
}

/* The centre checks entries and notices; other papers go the way of their unit. */
static struct rp_office office_of(struct ropa_register *reg, const struct ropa_entity *ent) {
    char uid[37];
    const struct ropa_view *view = reg->view;
    const struct ropa_record *org = NULL;
    if (view->resolve(view->ctx, &rp_organisation, "ORG", uid, NULL) == ROPA_OK)
        org = view->record(view->ctx, &rp_organisation, uid);
    const char *centre = org ? ropa_record_get(org, ORG_HAS_CENTRE) : NULL;
    bool any = centre && !strcmp(centre, "1");
    return (struct rp_office){.today = rp_store_today(reg->st),
                              .any_centre = any,
                              .alone = org && ropa_record_get(org, ORG_CENTRE_ALONE),
                              .centre = any && rp_conduct(ent)->to_centre};
}

/* ---- what was typed ---- */

static const struct {
    const char *name;
    size_t at;
} texts[] = {
    {"post", offsetof(struct ropa_act, post)},       {"memo", offsetof(struct ropa_act, memo)},
    {"reason", offsetof(struct ropa_act, reason)},   {"url", offsetof(struct ropa_act, url)},
    {"despite", offsetof(struct ropa_act, despite)},
};

static enum ropa_status check_code(const struct ropa_vocab *v, const char *code, struct ropa_err *err) {
    if (!code || ropa_choice_find(v, code))
        return ROPA_OK;
    rp_err(err, ROPA_E_CHOICE, code);
    if (err)
        err->label = v->label;
    return ROPA_E_CHOICE;
}

static enum ropa_status check_text(const char *name, const char *text, struct ropa_err *err) {
    enum ropa_status s = ropa_text_check(text, strlen(text), true, err);
    if (!s && ropa_text_length(text) > MAX_TEXT) {
        s = rp_err(err, ROPA_E_TOO_LONG, "> 2000");
        rp_err_hint(err, "2000", "2000");
    }
    if (s && err)
        RP_COPY(err->field, name);
    return s;
}

/* Codes, texts and date; the day in ISO goes to `date`. */
static enum ropa_status check_typed(struct ropa_register *reg, const struct ropa_act *act, char date[11],
                                    struct ropa_err *err) {
    enum ropa_status s = check_code(&rp_vocab_act_kind, act->kind ? act->kind : "", err);
    if (!s)
        s = check_code(&rp_vocab_level, act->level, err);
    if (!s)
        s = check_code(&rp_vocab_decision, act->decision, err);
    if (!s)
        s = check_code(&rp_vocab_via, act->via, err);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0] && !s; i++) {
        const char *text = *(const char *const *)((const char *)act + texts[i].at);
        if (text)
            s = check_text(texts[i].name, text, err);
    }
    rp_copy(date, 11, rp_store_today(reg->st));
    return s || !act->date ? s : ropa_date_parse(act->date, rp_store_today(reg->st), date, err);
}

/* ---- one record ---- */

/* The act being done; one memo. */
struct doing {
    struct ropa_register *reg;
    const struct ropa_act *act;
    char date[11];
    struct ropa_record *person;  /* who acts */
    struct ropa_record *enterer; /* who enters it for them; NULL: nobody else */
    const char *via;             /* how it is entered; NULL: not said */
    struct rp_decision disputed; /* of the record at hand */
};

static const char *filled(const char *text) {
    return text && *text ? text : NULL;
}

static enum ropa_status read_person(struct doing *d, struct ropa_err *err) {
    if (d->act->by)
        return rp_store_get(d->reg->st, &rp_person, d->act->by, &d->person, err);
    rp_err(err, ROPA_E_ACT_BY, NULL);
    rp_err_hint(err, "PS-ICT-66-001", "PS-ICT-66-001");
    return ROPA_E_ACT_BY;
}

/* Who enters a signed memo for its signer, and the scan that shows it. */
static enum ropa_status read_entry(struct doing *d, struct ropa_err *err) {
    const struct ropa_act *a = d->act;
    struct ropa_record *scan = NULL;
    const char *user = filled(rp_store_person(d->reg->st)), *name = ropa_record_get(d->person, PER_NAME);
    enum ropa_status s = ROPA_OK;
    d->via = filled(a->via) ? a->via : filled(rp_store_via(d->reg->st));
    bool memo = d->via && !strcmp(d->via, "memo");
    const char *enterer = filled(a->entered_by) ? a->entered_by : memo ? user : NULL;
    if (d->via && !strcmp(d->via, "own") && user && strcmp(user, d->person->uid) != 0)
        return rp_err(err, ROPA_E_ACT_NAMED, name ? name : d->person->ref);
    if (enterer && strcmp(enterer, d->person->uid) != 0)
        s = rp_store_get(d->reg->st, &rp_person, enterer, &d->enterer, err);
    if (!s && filled(a->evidence))
        s = rp_store_get(d->reg->st, &rp_evidence, a->evidence, &scan, err);
    else if (!s && memo)
        s = rp_err(err, ROPA_E_ACT_SCAN, NULL);
    ropa_record_free(scan);
    return s;
}

struct errors {
    size_t n;
};

static bool count_error(void *ctx, const struct ropa_finding *f) {
    ((struct errors *)ctx)->n += f->severity == ROPA_ERROR && !f->elsewhere && !f->waived;
    return true;
}

/* What only another record can mend doesn't stand in the way of this one. */
static enum ropa_status check_findings(struct doing *d, const struct ropa_act_kept *kept,
                                       const struct ropa_record *rec, struct ropa_err *err) {
    struct errors e = {0};
    char n[24];
    bool refused = kept->decision && !strcmp(kept->decision, "reject");
    if (strcmp(kept->kind, "approve") != 0 || refused || kept->despite)
        return ROPA_OK;
    if (!ropa_check_record(d->reg, rec, count_error, &e))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    snprintf(n, sizeof n, "%zu", e.n);
    return e.n ? rp_err(err, ROPA_E_ACT_FINDINGS, n) : ROPA_OK;
}

static struct ropa_act_kept kept_of(const struct doing *d, const struct ropa_record *rec) {
    const char *name = ropa_record_get(d->person, PER_NAME), *post = ropa_record_get(d->person, PER_POST);
    const struct ropa_act *a = d->act;
    bool approval = !strcmp(a->kind, "approve");
    return (struct ropa_act_kept){.record = rec->uid,
                                  .noun = rec->ent->code,
                                  .ref = rec->ref,
                                  .kind = a->kind,
                                  .level = a->level,
                                  .by = d->person->uid,
                                  .by_name = name ? name : "",
                                  .by_post = filled(a->post) ? a->post
                                             : post          ? post
                                                             : "",
                                  .decision = approval ? (a->decision ? a->decision : "approve") : NULL,
                                  .memo = filled(a->memo),
                                  .date = d->date,
                                  .reason = filled(a->reason),
                                  .url = filled(a->url),
                                  .despite = approval ? filled(a->despite) : NULL,
                                  .via = d->via,
                                  .entered_by = d->enterer ? d->enterer->uid : NULL,
                                  .evidence = filled(a->evidence),
                                  .rev = rec->rev};
}

/* Whether it may be done; sets its level. */
static enum ropa_status check(struct doing *d, const struct ropa_act_on *on, struct ropa_act_kept *kept,
                              const struct rp_way *way, const struct ropa_record *rec, struct ropa_err *err) {
    struct rp_office office = office_of(d->reg, on->ent);
    const struct rp_decision *disputed =
        strcmp(kept->kind, "dispute") ? NULL : rp_way_disputable(way, kept->by);
    char sole[37];
    enum ropa_status s = rp_act_sole_editor(d->reg->st, rec->uid, sole, err);
    if (s)
        return s;
    office.sole = sole;
    office.enterer = d->enterer ? ropa_record_get(d->enterer, PER_NAME) : NULL;
    if (disputed) {
        d->disputed = *disputed;
        kept->level = d->disputed.level;
        kept->disputes = d->disputed.uid;
    }
    if (!kept->level)
        kept->level = rp_way_level(way, kept->kind, &office);
    s = rp_way_check(way, kept, &office, err);
    bool stale = (on->rev && on->rev != rec->rev) || (on->acts >= 0 && on->acts != way->n);
    if (!s && stale) /* it may be done, though not by who saw something else */
        s = rp_err_subject(err, ROPA_E_CONFLICT, rec->ref, NULL);
    return s ? s : check_findings(d, kept, rec, err);
}

static bool erases(const struct doing *d) {
    return !strcmp(d->act->kind, "erase");
}

/* The record acted on; an erasure reaches what was removed, too, as history has it. */
static enum ropa_status read_record(struct doing *d, const struct ropa_act_on *on, struct ropa_record **rec,
                                    struct ropa_err *err) {
    enum ropa_status s = ropa_register_get(d->reg, on->ent, on->uid, rec, err);
    if (s == ROPA_E_NOT_FOUND && erases(d))
        s = rp_history_get(d->reg->st, on->ent, on->uid, rp_history_newest(d->reg->st, on->uid), rec, err);
    return s;
}

/* Take it away; *rec is then the record as it is without it, and the act tells what was taken (owned, *what). */
static enum ropa_status erase_from(struct doing *d, const struct ropa_act_on *on, struct ropa_record **rec,
                                   struct ropa_act_kept *kept, char **what, struct ropa_err *err) {
    struct ropa_record *left = NULL;
    enum ropa_status s = rp_erase(d->reg->st, on->ent, on->uid, what, err);
    if (s)
        rp_err_record(err, (*rec)->ent->code, (*rec)->ref);
    if (!s)
        s = read_record(d, on, &left, err);
    if (s)
        return s;
    ropa_record_free(*rec);
    *rec = left;
    kept->record = left->uid;
    kept->ref = left->ref;
    kept->rev = left->rev;
    kept->erased = *what;
    return ROPA_OK;
}

static enum ropa_status act_on(struct doing *d, const struct ropa_act_on *on, struct ropa_err *err) {
    struct ropa_record *rec;
    struct rp_way way;
    char digest[RP_DIGEST_SIZE], *print = NULL, *erased = NULL;
    enum ropa_status s = read_record(d, on, &rec, err);
    if (s)
        return s;
    struct ropa_act_kept kept = kept_of(d, rec);
    bool approves = kept.decision && strcmp(kept.decision, "reject") != 0;
    kept.digest = digest;
    s = read_way(d->reg, on->uid, &way, err);
    if (!s)
        s = rp_act_digest(d->reg->st, rec, digest, approves ? &print : NULL, err);
    if (!s)
        s = check(d, on, &kept, &way, rec, err);
    if (s)
        rp_err_record(err, rec->ent->code, rec->ref);
    if (!s && erases(d)) {
        s = erase_from(d, on, &rec, &kept, &erased, err);
        if (!s) /* that a file is kept is part of the print */
            s = rp_act_digest(d->reg->st, rec, digest, NULL, err);
    }
    if (!s) {
        rp_way_step(&way, &kept);
        kept.status = way.status;
        s = rp_act_add(d->reg->st, &kept, print, err);
    }
    free(print);
    free(erased);
    ropa_record_free(rec);
    return s;
}

enum ropa_status ropa_act(struct ropa_register *reg, const struct ropa_act *act, const struct ropa_act_on *on,
                          size_t n, struct ropa_err *err) {
    char what[32];
    struct doing d = {.reg = reg, .act = act};
    enum ropa_status s = check_typed(reg, act, d.date, err);
    if (s)
        return s;
    if (!n)
        return rp_err_subject(err, ROPA_E_NOTHING, act->kind, NULL);
    snprintf(what, sizeof what, RP_ACT ":%s", act->kind);
    s = rp_store_begin(reg->st, what, err);
    if (s)
        return s;
    s = read_person(&d, err);
    if (!s)
        s = read_entry(&d, err);
    for (size_t i = 0; i < n && !s; i++)
        s = act_on(&d, &on[i], err);
    ropa_record_free(d.person);
    ropa_record_free(d.enterer);
    if (!s)
        return rp_store_commit(reg->st, err);
    rp_store_rollback(reg->st);
    return s;
}

/* ---- erasure ---- */

enum ropa_status ropa_erase_each(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                 ropa_erasable_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_erasable *all;
    size_t n;
    enum ropa_status s = rp_erase_survey(reg->st, ent, uid, &all, &n, err);
    for (size_t i = 0; i < n; i++) {
        struct ropa_erasable it = {
            .field = all[i].field, .n = all[i].n, .sha256 = all[i].sha256, .size = all[i].size};
        if (!each(ctx, &it))
            break;
    }
    free(all);
    return s;
}

enum ropa_status ropa_erase_sweep(struct ropa_register *reg, struct ropa_err *err) {
    return rp_erase_sweep(reg->st, err);
}

/* ---- reading ---- */

enum ropa_status ropa_acts_each(struct ropa_register *reg, const char *uid, ropa_act_fn *each, void *ctx,
                                struct ropa_err *err) {
    return rp_act_each(reg->st, uid, each, ctx, err);
}

int64_t ropa_acts_count(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid) {
    return rp_act_count(reg->st, ent, uid);
}

enum ropa_status ropa_acts_next(struct ropa_register *reg, const struct ropa_record *rec,
                                struct ropa_act_next next[4], size_t *n, struct ropa_err *err) {
    struct rp_way way;
    int version;
    bool changed = false;
    struct rp_office office = office_of(reg, rec->ent);
    enum ropa_status s = read_way(reg, rec->uid, &way, err);
    *n = 0;
    if (!s)
        s = rp_version(reg->st, rec, &version, &changed, err);
    if (s)
        return s;
    /* what was changed since the head approved it begins anew */
    if (changed && !way.waits[0] && !way.waits[1] && strcmp(way.status, "retired") != 0)
        next[(*n)++] = (struct ropa_act_next){"submit", "unit"};
    else
        *n = rp_way_next(&way, &office, next);
    return ROPA_OK;
}
