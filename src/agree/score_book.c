/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The score as a workbook. */
#include "agree/score_series.h"
#include "base/err.h"
#include "exchange/sheet/xlsx_score.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "store/history/history.h"

#include <ropa/text.h>

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

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    struct writing *w = ctx;
    struct ropa_record *organisation = NULL, *unit = NULL;
    char head[65] = "";
    enum ropa_status s = rp_register_first(w->reg, &rp_organisation, &organisation, err);
    if (!s)
        s = find_unit(w->reg, rp_scoring_agreement(w->scoring), w->how->options.unit, &unit, err);
    if (!s)
        s = rp_history_head(w->reg->st, head, err);
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
