/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Judging one record: gathers what stands around it, runs the rules, orders what they found. */
#include "rules/judge.h"

#include "base/buf.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/setting.h"
#include "model/place.h"

#include <ropa/text.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- the rules ---- */

static const struct ropa_record *named(const struct ropa_view *view, const struct ropa_record *rec,
                                       const struct ropa_entity *of, const char *field) {
    const char *uid = ropa_record_value(rec, field);
    if (ropa_record_entity(rec) == of)
        return rec;
    return uid && view && view->record ? view->record(view->ctx, of, uid) : NULL;
}

static bool keep_one(void *ctx, const struct ropa_record *rec) {
    *(const struct ropa_record **)ctx = rec;
    return false;
}

/* The organisation is the only record of its noun. */
static const struct ropa_record *organisation(const struct ropa_view *view, const struct ropa_record *rec) {
    const struct ropa_record *found = NULL;
    if (ropa_record_entity(rec) == &rp_organisation)
        return rec;
    if (view && view->each)
        view->each(view->ctx, &rp_organisation, keep_one, &found);
    return found;
}

/* The day on which what `rec` tells of happened. */
static const char *event_of(const struct ropa_record *rec, const char *today) {
    size_t f = rp_conduct(ropa_record_entity(rec))->event;
    const char *day = f == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, f);
    return day ? day : today;
}

static bool in_force(const struct ropa_rule *rule, const char *day) {
    return (!rule->from || rp_rule_since(day, rule->from)) &&
           (!rule->to || !*day || strncmp(day, rule->to, 10) <= 0);
}

static bool fits_role(const struct rp_rule *rule, const struct ropa_record *whole) {
    if (!rp_conduct(ropa_record_entity(whole))->entry || rule->role == RP_ANY_ROLE)
        return true;
    return rule->role == RP_PROCESSOR ? rp_predicate_processor(whole) : rp_predicate_controller(whole);
}

/* Run the rules of c->rec's entity, then those of its rows. */
static void judge_rules(struct rp_case c) {
    const struct ropa_entity *ent = ropa_record_entity(c.rec);
    size_t n;
    const struct rp_rule *const *rules = rp_rules_on(ent, &n);
    for (size_t i = 0; i < n; i++) {
        c.rule = rules[i];
        bool asked = !c.errors || c.rule->known.severity == ROPA_ERROR || c.rule->known.bars;
        if (!asked || !in_force(&c.rule->known, c.event) || !fits_role(c.rule, c.whole))
            continue;
        bool also = c.rule->judge_also && c.rule->also == ent;
        (also ? c.rule->judge_also : c.rule->judge)(&c);
        c.out->judged++;
    }
    for (size_t f = 0; f < ent->n_fields; f++)
        for (size_t i = 0; ent->fields[f].kind == ROPA_ROWS && i < ropa_record_rows(c.rec, f); i++) {
            struct rp_case row = c;
            row.rec = ropa_record_row(c.rec, f, i);
            row.rows = f;
            row.row = i;
            judge_rules(row);
        }
}

/* ---- the order of findings ---- */

static int by_place(const void *a, const void *b) {
    const struct rp_found *x = a, *y = b;
    int order = ropa_place_order(&x->via, &y->via);
    if (order)
        return order;
    if (x->finding.severity != y->finding.severity)
        return (int)y->finding.severity - (int)x->finding.severity;
    int rule = strcmp(x->finding.rule, y->finding.rule);
    return rule ? rule : strcmp(x->finding.message[0], y->finding.message[0]);
}

/* Whether a finding at `said` speaks of `wanting` too: no period is no criterion either, both being of one paragraph. */
static bool speaks_of(const struct ropa_place *said, const struct ropa_place *wanting) {
    if (!ropa_place_order(said, wanting))
        return true;
    size_t measure = said->root == wanting->root ? rp_conduct(said->root)->measure : ROPA_NO_FIELD;
    if (measure == ROPA_NO_FIELD || said->field != measure || wanting->field >= said->root->n_fields)
        return false;
    const char *of = said->root->fields[measure].duty[0], *other = said->root->fields[wanting->field].duty[0];
    return of && other && !strcmp(of, other);
}

/* A rule of its own says it better; a hint doesn't say it. */
static bool is_told(const struct rp_outcome *out, const struct rp_found *wanting) {
    for (size_t i = 0; i < out->n; i++) {
        const struct rp_found *f = &out->found[i];
        if (f->finding.severity > ROPA_HINT && !f->asked && speaks_of(&f->via, &wanting->via))
            return true;
    }
    return false;
}

static void drop_told(struct rp_outcome *out) {
    size_t kept = 0;
    for (size_t i = 0; i < out->n; i++) {
        if (out->found[i].asked && is_told(out, &out->found[i]))
            rp_found_free(&out->found[i]);
        else
            out->found[kept++] = out->found[i];
    }
    out->n = kept;
}

/* What keeps the record back is to be mended, whatever its rule calls it where nothing is kept back. */
static void raise_bars(struct rp_outcome *out) {
    for (size_t i = 0; i < out->n; i++)
        if (out->found[i].finding.bars)
            out->found[i].finding.severity = ROPA_ERROR;
}

static void judge(const struct ropa_view *view, const struct ropa_record *rec, bool errors,
                  struct rp_outcome *out) {
    struct rp_case c = {.rec = rec,
                        .whole = rec,
                        .organisation = organisation(view, rec),
                        .retention = named(view, rec, &rp_retention, "retention_ref"),
                        .security = named(view, rec, &rp_security, "security_ref"),
                        .view = view,
                        .today = view && view->today ? view->today : "",
                        .errors = errors,
                        .out = out};
    c.event = event_of(rec, c.today);
    c.setting = rp_setting_on(view, c.event);
    if (!errors)
        rp_required_judge(&c);
    judge_rules(c);
    drop_told(out);
    rp_waiver_apply(&c);
    raise_bars(out);
    if (out->n)
        qsort(out->found, out->n, sizeof *out->found, by_place);
    rp_tell_together(out);
}

void rp_judge(const struct ropa_view *view, const struct ropa_record *rec, struct rp_outcome *out) {
    judge(view, rec, false, out);
}

void rp_judge_errors(const struct ropa_view *view, const struct ropa_record *rec, struct rp_outcome *out) {
    judge(view, rec, true, out);
}

char *rp_judge_words(const struct ropa_view *view, const struct ropa_record *rec, const char *rule,
                     bool *lasts) {
    struct rp_outcome out = {0};
    struct rp_buf words = {0};
    size_t n = 0, lasting = 0;
    rp_judge(view, rec, &out);
    for (size_t i = 0; i < out.n; i++) {
        if (strcasecmp(out.found[i].finding.rule, rule) != 0)
            continue;
        n++;
        lasting += !out.found[i].pass.may;
        if (out.found[i].words)
            rp_buf_printf(&words, "%s%s", words.n ? "\n" : "", out.found[i].words);
    }
    *lasts = n && lasting == n;
    words.bad |= out.bad;
    rp_outcome_free(&out);
    return rp_buf_take(&words);
}

bool rp_judge_some(const struct rp_outcome *out, bool shared, ropa_finding_fn *each, void *ctx) {
    bool more = true;
    for (size_t i = 0; each && more && i < out->n; i++)
        if ((out->found[i].finding.entries > 0) == shared)
            more = each(ctx, &out->found[i].finding);
    return more;
}

void rp_judge_each(const struct rp_outcome *out, ropa_finding_fn *each, void *ctx) {
    if (rp_judge_some(out, false, each, ctx))
        rp_judge_some(out, true, each, ctx);
}
