/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The score as a workbook. */
#include "agree/score_series.h"
#include "base/err.h"
#include "exchange/sheet/xlsx_score.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/signer.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static bool find_proof(void *ctx, const char *ref, struct rp_score_proof *out) {
    const struct rp_item *item = rp_ledger_named(rp_scoring_ledger(ctx), ref);
    if (item)
        *out = (struct rp_score_proof){
            .ent = rp_ledger_noun(item), .title = item->title, .unit = item->unit ? item->unit->title : ""};
    return item;
}

/* The unit whose scorecard it is: the one asked for, else the agreement's. *out NULL: the register doesn't have it. */
static enum ropa_status find_unit(struct ropa_register *reg, const struct rp_agreement *a, const char *asked,
                                  struct ropa_record **out, struct ropa_err *err) {
    char uid[37];
    *out = NULL;
    if (!asked && reg->view->resolve(reg->view->ctx, &rp_unit, a->owner, uid, NULL))
        return ROPA_OK;
    return ropa_register_get(reg, &rp_unit, asked ? asked : uid, out, err);
}

struct writing {
    struct ropa_register *reg;
    const struct ropa_score_book *how;
    struct rp_scoring *scoring;
    struct rp_score_input in;
};

/* ---- who signs beside the head of the unit ---- */

struct asked {
    const char *uid;
    bool heads;
};

static void note_head(void *ctx, const char *person, const struct ropa_record *head) {
    struct asked *a = ctx;
    (void)head;
    a->heads |= !strcmp(person, a->uid);
}

/* In the working group for the unit today, and none of its heads, who sign for themselves. */
static bool is_member(const struct writing *w, const struct rp_item *person, const char *unit) {
    const char *today = rp_store_today(w->reg->st);
    struct asked a = {.uid = person->uid};
    if (!person->unit || strcmp(person->unit->uid, unit) != 0 || !ropa_record_get(person->rec, PER_WG_ROLE) ||
        (person->begins && strcmp(person->begins, today) > 0) ||
        (person->ends && strcmp(person->ends, today) < 0))
        return false;
    rp_signers_each(w->reg->view, unit, "unit", today, note_head, &a);
    return !a.heads;
}

/* The one who puts together what the unit reports: its representative in the working group. */
static struct rp_signer_named find_member(const struct writing *w, const char *unit) {
    const struct rp_ledger *l = rp_scoring_ledger(w->scoring);
    const struct ropa_record *only = NULL;
    size_t n = 0;
    for (size_t i = 0; i < l->n[RP_KEPT_person]; i++)
        if (is_member(w, &l->of[RP_KEPT_person][i], unit)) {
            only = l->of[RP_KEPT_person][i].rec;
            n++;
        }
    return n == 1 ? (struct rp_signer_named){ropa_record_get(only, PER_NAME), ropa_record_get(only, PER_POST)}
                  : (struct rp_signer_named){NULL, NULL};
}

/* Who accepted entries for the centre in the year of the score. */
struct accepting {
    const struct rp_ledger *ledger;
    const struct ropa_score *score;
    const char *unit; /* whose entries; NULL: of all units */
    char uid[37];
    char *name, *post; /* owned; of the last of them */
    bool several, bad;
};

static bool note_acceptance(void *ctx, const struct ropa_act_kept *act) {
    struct accepting *a = ctx;
    if (strcmp(act->kind, "accept") != 0 || !rp_conduct(ropa_entity_find(act->noun))->entry ||
        act->disputed || strcmp(act->date, a->score->as_of) > 0 ||
        ropa_date_fiscal_year(act->date) != a->score->year)
        return true;
    const struct rp_item *item = rp_ledger_named(a->ledger, act->ref);
    if (a->unit && (!item || !item->unit || strcmp(item->unit->uid, a->unit) != 0))
        return true;
    a->several = a->name && strcmp(a->uid, act->by ? act->by : "") != 0;
    RP_COPY(a->uid, act->by ? act->by : "");
    free(a->name);
    free(a->post);
    a->name = rp_strdup(act->by_name);
    a->post = rp_strdup(act->by_post);
    a->bad = (act->by_name && !a->name) || (act->by_post && !a->post);
    return !a->several && !a->bad;
}

/* Both, as far as the register names one alone. `a` owns the second. */
static enum ropa_status find_signers(struct writing *w, const char *unit, struct accepting *a,
                                     struct ropa_err *err) {
    const struct ropa_score *score = w->in.score;
    *a = (struct accepting){
        .ledger = rp_scoring_ledger(w->scoring), .score = score, .unit = w->how->options.unit ? unit : NULL};
    enum ropa_status s = rp_act_each(w->reg->st, NULL, note_acceptance, a, err);
    if (!s && a->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s)
        return s;
    w->in.prepares = find_member(w, unit);
    if (a->name && !a->several)
        w->in.checks = (struct rp_signer_named){a->name, a->post};
    return ROPA_OK;
}

/* Whether the agreement says that it is of another office than that of the register. */
static const char *other_office(const struct rp_agreement *a, const struct ropa_record *organisation) {
    const char *own = organisation ? ropa_record_get(organisation, ORG_CONTROLLER_NAME) : NULL;
    return a->office && !rp_same_text(a->office, own) ? a->office : NULL;
}

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    struct writing *w = ctx;
    struct ropa_record *organisation = NULL, *unit = NULL;
    struct accepting accepting = {0};
    char head[65] = "";
    enum ropa_status s = rp_register_first(w->reg, &rp_organisation, &organisation, err);
    if (!s)
        s = find_unit(w->reg, rp_scoring_agreement(w->scoring), w->how->options.unit, &unit, err);
    if (!s && unit)
        s = find_signers(w, ropa_record_uid(unit), &accepting, err);
    if (!s)
        s = rp_history_head(w->reg->st, head, err);
    w->in.of_office = other_office(rp_scoring_agreement(w->scoring), organisation);
    if (rp_history_first_change(w->reg->st))
        ropa_date_of_time(rp_history_first_change(w->reg->st), w->in.began);
    struct rp_book book = {.view = w->reg->view,
                           .live = w->reg->view,
                           .organisation = organisation,
                           .unit = unit,
                           .lang = w->how->lang,
                           .practice = rp_store_practice(w->reg->st),
                           .today = rp_store_today(w->reg->st),
                           .created = rp_history_last_change(w->reg->st),
                           .head = head};
    if (!s)
        s = rp_xlsx_score(file, &w->in, &book, err);
    free(accepting.name);
    free(accepting.post);
    ropa_record_free(organisation);
    ropa_record_free(unit);
    return s;
}

static enum ropa_status export_to(struct ropa_register *reg, const struct rp_out *to,
                                  const struct ropa_score_book *how, long *total, struct ropa_err *err) {
    struct ropa_score_options o = how->options;
    struct ropa_score *score = NULL;
    struct ropa_score_series *months = NULL;
    struct rp_scoring *scoring;
    enum ropa_status s = rp_err_day(err, o.as_of);
    if (s)
        return s;
    o.as_of = o.as_of ? o.as_of : ropa_register_today(reg);
    s = rp_store_read_proved(reg->st, err);
    if (s)
        return s;
    o.year = rp_scoring_year(reg, &o);
    s = rp_scoring_begin(reg, o.year, &scoring, err);
    if (!s)
        s = rp_scoring_compute(scoring, &o, &score, err);
    if (!s)
        s = rp_series_months(reg, scoring, &o, score, how->progress, how->ctx, &months, err);
    struct writing w = {reg, how, scoring, {score, months, find_proof, scoring}};
    if (!s)
        s = rp_file_write(to, write, &w, err);
    s = rp_store_ended(reg->st, s, err);
    if (!s && total)
        *total = score->total;
    ropa_score_series_free(months);
    ropa_score_free(score);
    rp_scoring_end(scoring);
    rp_store_read_end(reg->st);
    return s;
}

enum ropa_status ropa_score_export(struct ropa_register *reg, const char *path,
                                   const struct ropa_score_book *how, long *total, struct ropa_err *err) {
    return export_to(reg, &(struct rp_out){.path = path, .overwrite = how->overwrite}, how, total, err);
}

enum ropa_status ropa_score_export_to(struct ropa_register *reg, const struct ropa_sink *to,
                                      const struct ropa_score_book *how, long *total, struct ropa_err *err) {
    return export_to(reg, &(struct rp_out){.path = "xlsx", .sink = to}, how, total, err);
}
