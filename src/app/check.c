/* Checking records of a register: joins the register's view and the rules. */
#include "rules/judge.h"

int ropa_check_activity(struct ropa_register *reg, const struct ropa_record *activity,
                        enum ropa_verdict *verdicts, ropa_finding_fn *each, void *ctx) {
    struct rp_outcome out = {0};
    rp_judge(ropa_register_view(reg), activity, &out);
    int percent = rp_judge_verdicts(&out, activity, verdicts);
    rp_judge_each(&out, each, ctx);
    rp_outcome_free(&out);
    return percent;
}

bool ropa_check_record(struct ropa_register *reg, const struct ropa_record *rec, ropa_finding_fn *each,
                       void *ctx) {
    struct rp_outcome out = {0};
    rp_judge(ropa_register_view(reg), rec, &out);
    rp_judge_each(&out, each, ctx);
    bool whole = !out.bad;
    rp_outcome_free(&out);
    return whole;
}
