/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Checking records of a register: joins the register's view and the rules. */
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/value.h"
#include "register/once.h"
#include "register/register.h"
#include "rules/judge.h"
#include "store/cursor.h"

/* Whoever checks a whole register comes by here for each record: what was lent for the last one may go. */
static void judge(struct ropa_register *reg, const struct ropa_record *rec, struct rp_outcome *out) {
    rp_store_view_trim(reg->st);
    rp_view_starved(reg->view); /* of an earlier question */
    rp_judge(reg->view, rec, out);
    out->bad |= rp_view_starved(reg->view); /* judged by answers that were not whole */
}

enum ropa_status ropa_check_begin(struct ropa_register *reg, bool all, struct ropa_err *err) {
    rp_store_order(reg->st, NULL); /* before nothing can be written */
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (!s && all)
        rp_store_read_all(reg->st);
    return s;
}

void ropa_check_end(struct ropa_register *reg) {
    rp_store_read_end(reg->st);
}

int ropa_check_activity(struct ropa_register *reg, const struct ropa_record *activity,
                        enum ropa_verdict *verdicts, ropa_finding_fn *each, void *ctx) {
    return ropa_check_sections(reg, activity, verdicts, NULL, each, ctx);
}

int ropa_check_sections(struct ropa_register *reg, const struct ropa_record *activity,
                        enum ropa_verdict *verdicts, enum ropa_verdict sections[ROPA_N_SECTIONS],
                        ropa_finding_fn *each, void *ctx) {
    struct rp_outcome out = {0};
    judge(reg, activity, &out);
    int percent = rp_judge_verdicts(&out, activity, verdicts);
    if (sections)
        rp_judge_sections(&out, activity, sections);
    if (!out.bad)
        rp_judge_each(&out, each, ctx);
    rp_outcome_free(&out);
    return percent;
}

bool ropa_check_record(struct ropa_register *reg, const struct ropa_record *rec, ropa_finding_fn *each,
                       void *ctx) {
    struct rp_outcome out = {0};
    judge(reg, rec, &out);
    bool whole = !out.bad;
    if (whole)
        rp_judge_each(&out, each, ctx);
    rp_outcome_free(&out);
    return whole;
}

static bool note_bar(void *ctx, const struct ropa_finding *f) {
    *(bool *)ctx |= f->bars;
    return true;
}

bool rp_check_barred(struct ropa_register *reg, const struct ropa_record *rec, bool *barred,
                     ropa_finding_fn *each, void *ctx) {
    struct rp_outcome out = {0};
    *barred = false;
    judge(reg, rec, &out);
    bool whole = !out.bad;
    if (whole)
        rp_judge_each(&out, note_bar, barred);
    if (whole && !*barred && each)
        rp_judge_each(&out, each, ctx);
    rp_outcome_free(&out);
    return whole;
}

/* ---- many ---- */

struct checking {
    struct ropa_register *reg;
    ropa_finding_fn *finding;
    ropa_verdict_fn *verdict;
    void *ctx;
    struct rp_once
        *once;  /* what is found in shared records stays here until the end; NULL: is told at once */
    bool whole; /* the shared records are checked too */
    bool ended; /* by a callback */
    size_t done;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool pass_finding(void *ctx, const struct ropa_finding *f) {
    struct checking *c = ctx;
    c->ended = c->finding && !c->finding(c->ctx, f);
    return !c->ended;
}

static bool keep_finding(void *ctx, const struct ropa_finding *f) {
    struct checking *c = ctx;
    if (!rp_once_keep(c->once, f))
        c->status = rp_err(c->err, ROPA_E_NOMEM, NULL);
    return !c->status;
}

/* A record that entries share: what is found in it by itself is what is found in it by way of them. */
static bool is_shared(const struct checking *c, const struct ropa_record *rec) {
    const struct rp_conduct *conduct = rp_conduct(rec->ent);
    return c->once && c->whole && (conduct->part || conduct->relied_on);
}

static void pass_verdict(struct checking *c, const struct ropa_record *rec, const struct rp_outcome *out) {
    enum ropa_verdict verdicts[RP_N_PARAGRAPHS], sections[ROPA_N_SECTIONS];
    struct ropa_checked checked = {.rec = rec, .percent = -1};
    for (size_t i = 0; i < out->n; i++) {
        const struct ropa_finding *f = &out->found[i].finding;
        checked.open[f->severity] += !f->waived;
        checked.awaited += f->severity == ROPA_ERROR && !f->waived && f->elsewhere;
    }
    if (rp_conduct(rec->ent)->entry) {
        checked.percent = rp_judge_verdicts(out, rec, verdicts);
        rp_judge_sections(out, rec, sections);
        checked.verdicts = verdicts;
        checked.sections = sections;
    }
    c->ended = !c->verdict(c->ctx, &checked);
}

/* False when it ends here. What was judged while the register answered nothing any more is told to nobody. */
static bool check_record(void *ctx, const struct ropa_record *rec) {
    struct checking *c = ctx;
    struct rp_outcome out = {0};
    judge(c->reg, rec, &out);
    c->status = rp_store_ended(c->reg->st, out.bad ? rp_err(c->err, ROPA_E_NOMEM, NULL) : ROPA_OK, c->err);
    if (!c->status)
        c->status = rp_store_tell(c->reg->st, ++c->done, c->err);
    if (!c->status)
        rp_judge_some(&out, false, is_shared(c, rec) ? keep_finding : pass_finding, c);
    if (!c->status && !c->ended && c->verdict)
        pass_verdict(c, rec, &out);
    if (!c->status && !c->ended)
        rp_judge_some(&out, true, c->once ? keep_finding : pass_finding, c);
    rp_outcome_free(&out);
    return !c->status && !c->ended;
}

enum ropa_status ropa_check_one(struct ropa_register *reg, const struct ropa_record *rec,
                                ropa_finding_fn *finding, ropa_verdict_fn *verdict, void *ctx,
                                struct ropa_err *err) {
    struct checking c = {.reg = reg, .finding = finding, .verdict = verdict, .ctx = ctx, .err = err};
    check_record(&c, rec);
    return c.status;
}

enum ropa_status ropa_check_each(struct ropa_register *reg, const struct ropa_query *query,
                                 ropa_finding_fn *finding, ropa_verdict_fn *verdict, void *ctx,
                                 struct ropa_err *err) {
    struct rp_once once = {0};
    struct checking c = {
        .reg = reg, .finding = finding, .verdict = verdict, .ctx = ctx, .err = err, .once = &once};
    c.whole = !query;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    struct rp_query found = {0};
    enum ropa_status s = query ? rp_query_of(query, &found, err) : ROPA_OK;
    if (!s)
        s = ropa_check_begin(reg, !query, err);
    if (s)
        return s;
    for (size_t i = 0; i < n && !s && !c.ended; i++) {
        struct rp_query q = query ? found : (struct rp_query){.ent = ents[i]};
        q.with_rows = true;
        if (q.ent == ents[i])
            s = rp_register_each(reg, &q, check_record, &c, err);
        s = s ? s : c.status;
    }
    if (!s && !c.ended)
        rp_once_each(&once, pass_finding, &c);
    rp_once_free(&once);
    ropa_check_end(reg);
    return s;
}
