/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/score.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/organisation.h"
#include "model/nouns/unit.h"
#include "score/build.h"

#include <stdlib.h>
#include <string.h>

/* ---- units ---- */

static const struct rp_item *unit_by_code(const struct rp_ledger *l, const char *code) {
    for (size_t i = 0; i < l->n[RP_KEPT_unit]; i++) {
        const char *own = ropa_record_get(l->of[RP_KEPT_unit][i].rec, UNI_CODE);
        if (own && !strcmp(own, code))
            return &l->of[RP_KEPT_unit][i];
    }
    return NULL;
}

/* The office's centre, which does the agreement's work where no unit has the name that the agreement tells; NULL. */
static const struct rp_item *find_centre(const struct rp_ledger *l) {
    const struct rp_item *org = l->n[RP_KEPT_organisation] ? l->of[RP_KEPT_organisation] : NULL;
    const char *centre = org && l->has_centre ? ropa_record_get(org->rec, ORG_CENTRE_REF) : NULL;
    return centre ? rp_ledger_find(l, centre) : NULL;
}

/* The agreement's unit, else the centre; in a register that keeps one unit only, that one, though nothing names it. */
static const struct rp_item *find_owner(const struct rp_build *b, bool *named) {
    const struct rp_item *owner = unit_by_code(b->ledger, b->a->owner);
    owner = owner ? owner : find_centre(b->ledger);
    *named = owner != NULL;
    if (owner || b->ledger->n[RP_KEPT_unit] != 1)
        return owner;
    return b->ledger->of[RP_KEPT_unit];
}

/* ---- KPIs ---- */

/* A card for every unit in scope, and for the unit asked about; only that one where one was asked for. */
static void score_units(struct rp_build *b, const struct rp_kpi *kpi, bool one, struct ropa_score_kpi *out) {
    const struct rp_ledger *l = b->ledger;
    struct ropa_score_card *cards = rp_build_array(b, l->n[RP_KEPT_unit], sizeof *cards);
    out->card = (struct ropa_score_card){.unit = "",
                                         .unit_code = "",
                                         .unit_name = "",
                                         .value = ROPA_NOT_REPORTED,
                                         .level = ROPA_NOT_REPORTED,
                                         .score = ROPA_NOT_REPORTED};
    for (size_t i = 0; cards && i < l->n[RP_KEPT_unit]; i++) {
        const struct rp_item *unit = &l->of[RP_KEPT_unit][i];
        if (unit != b->subject && (one || !rp_ledger_in_scope(unit, b->year_end)))
            continue;
        rp_build_steps(b, kpi, unit, &cards[out->n_units]);
        if (unit == b->subject)
            out->card = cards[out->n_units];
        out->n_units++;
    }
    out->units = cards;
}

static void score_kpi(struct rp_build *b, const struct rp_kpi *kpi, bool one, struct ropa_score_kpi *out) {
    out->kpi = rp_build_text(b, kpi->code);
    out->name = rp_build_both(b, &kpi->name);
    out->weight = kpi->weight;
    out->deduct = kpi->deduct;
    out->least_sets = kpi->least_sets;
    out->percent = rp_build_percent(b);
    if (kpi->how != RP_BY_STEPS)
        rp_build_entered(b, kpi, &out->card);
    else if (kpi->of_units)
        score_units(b, kpi, one, out);
    else
        rp_build_steps(b, kpi, NULL, &out->card);
    if (out->card.score > 0)
        out->weighted = (kpi->weight * out->card.score + 50) / 100;
}

static void score_kpis(struct rp_build *b, const struct ropa_score_options *o) {
    struct ropa_score *s = &b->out->score;
    struct ropa_score_kpi *kpis = rp_build_array(b, b->a->n_kpis, sizeof *kpis);
    long total = 0;
    for (size_t i = 0; kpis && i < b->a->n_kpis; i++) {
        struct ropa_score_kpi *k = &kpis[s->n_kpis];
        if (o->kpi && strcmp(o->kpi, b->a->kpis[i].code) != 0)
            continue;
        score_kpi(b, &b->a->kpis[i], o->unit != NULL, k);
        s->n_kpis++;
        if (k->card.score < 0)
            continue;
        total += k->weight * k->card.score;
        s->of += k->weight;
    }
    s->kpis = kpis;
    s->total = (total + 50) / 100;
}

/* ---- the whole ---- */

static bool has_kpi(const struct rp_agreement *a, const char *code) {
    for (size_t i = 0; i < a->n_kpis; i++)
        if (!strcmp(a->kpis[i].code, code))
            return true;
    return false;
}

/* Which KPIs there are. */
static enum ropa_status no_kpi(const struct rp_agreement *a, const char *code, struct ropa_err *err) {
    struct rp_buf subject = {0}, th = {0}, en = {0};
    rp_buf_printf(&subject, "KPI %s", code);
    rp_buf_printf(&th, " คำรับรองปี %d มีตัวชี้วัด ", a->year);
    rp_buf_printf(&en, "; the agreement of %d has KPI ", a->year);
    for (size_t i = 0; i < a->n_kpis; i++) {
        rp_buf_printf(&th, "%s%s", i ? ", " : "", a->kpis[i].code);
        rp_buf_printf(&en, "%s%s", i ? ", " : "", a->kpis[i].code);
    }
    bool good = !subject.bad && !th.bad && !en.bad;
    enum ropa_status s =
        good ? rp_err_subject(err, ROPA_E_NOT_FOUND, subject.p, NULL) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (good)
        rp_err_hint(err, th.p, en.p);
    rp_buf_free(&subject);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

static enum ropa_status compute(struct rp_build *b, const struct ropa_score_options *o,
                                struct ropa_err *err) {
    struct ropa_score *s = &b->out->score;
    if (o->kpi && !has_kpi(b->a, o->kpi))
        return no_kpi(b->a, o->kpi, err);
    b->owner = find_owner(b, &s->named);
    b->subject = o->unit ? rp_ledger_find(b->ledger, o->unit) : b->owner;
    if (o->unit && !b->subject)
        return rp_err_subject(err, ROPA_E_NOT_FOUND, o->unit, NULL);
    RP_COPY(b->as_of, o->as_of);
    RP_COPY(b->year_end, strcmp(o->as_of, b->a->to) < 0 ? o->as_of : b->a->to);
    s->year = b->a->year;
    s->as_of = rp_build_text(b, b->as_of);
    s->name = rp_build_both(b, &b->a->name);
    s->owner = rp_build_text(b, b->owner ? b->owner->uid : NULL);
    score_kpis(b, o);
    return b->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

enum ropa_status rp_score_compute(const struct rp_agreement *a, const struct rp_ledger *ledger,
                                  const struct ropa_score_options *options, struct ropa_score **out,
                                  struct ropa_err *err) {
    struct rp_build b = {.a = a, .ledger = ledger, .out = calloc(1, sizeof *b.out)};
    *out = NULL;
    if (!b.out)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = compute(&b, options, err);
    if (s)
        ropa_score_free(&b.out->score);
    else
        *out = &b.out->score;
    return s;
}

void ropa_score_free(struct ropa_score *score) {
    struct rp_scored *s = (struct rp_scored *)score; /* its first member */
    if (!s)
        return;
    rp_pool_free(&s->pool);
    free(s);
}
