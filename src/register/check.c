/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Checking records of a register: joins the register's view and the rules. */
#include "register/register.h"
#include "rules/judge.h"

/* Whoever checks a whole register comes by here for each record: what was lent for the last one may go. */
static void judge(struct ropa_register *reg, const struct ropa_record *rec, struct rp_outcome *out) {
    rp_store_view_trim(reg->st);
    rp_judge(ropa_register_view(reg), rec, out);
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
    rp_judge_each(&out, each, ctx);
    rp_outcome_free(&out);
    return percent;
}

bool ropa_check_record(struct ropa_register *reg, const struct ropa_record *rec, ropa_finding_fn *each,
                       void *ctx) {
    struct rp_outcome out = {0};
    judge(reg, rec, &out);
    rp_judge_each(&out, each, ctx);
    bool whole = !out.bad;
    rp_outcome_free(&out);
    return whole;
}
