/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The end of a round: the memo on its results and the packs of what proves them, offered with what there is to do. */
#include "cli/internal.h"

#include <string.h>

bool cli_closing_next(const struct ropa_score *score, const char *unit, size_t *i, struct cli_closing *out) {
    while (*i < score->n_kpis) {
        const struct ropa_score_kpi *kpi = &score->kpis[(*i)++];
        const bool theirs = kpi->n_units || !unit || (score->named && !strcmp(unit, score->owner));
        out->kpi = kpi->kpi;
        out->round = theirs ? ropa_score_closing(score, &kpi->card, &out->due) : 0;
        if (out->round)
            return true;
    }
    return false;
}

bool cli_closing_unit(struct cli *cli, const struct ropa_score *score, const char *unit, char *ref,
                      size_t size) {
    struct ropa_record *rec = NULL;
    const char *uid = unit ? unit : score->owner;
    if (!*uid || ropa_register_get(cli->reg, ropa_entity_find("unit"), uid, &rec, NULL))
        return false;
    snprintf(ref, size, "%s", ropa_record_ref(rec));
    ropa_record_free(rec);
    return true;
}

void cli_closing_show(struct cli *cli, const struct ropa_score *score, const char *unit) {
    static const struct ropa_text head = {
        {"\nรอบ %d เดือน สิ้นรอบ %s ส่งผล:\n", "\nThe %d months end on %s; to be handed in:\n"}};
    static const struct ropa_text memo = {
        {"  บันทึกข้อความรายงานผล: %s document memo_results %s%s%s --output %s-%d.docx\n",
         "  memo on the results: %s document memo_results %s%s%s --output %s-%d.docx\n"}};
    static const struct ropa_text pack = {{"  แฟ้มหลักฐาน KPI %s: %s evidence pack kpi%s.zip --kpi %s",
                                           "  evidence of KPI %s: %s evidence pack kpi%s.zip --kpi %s"}};
    const bool then = strcmp(score->as_of, ropa_register_today(cli->reg)) != 0;
    struct cli_closing c;
    char ref[64], day[96];
    bool any = false;
    for (size_t i = 0; cli_closing_next(score, unit, &i, &c); any = true) {
        if (!any && !cli_closing_unit(cli, score, unit, ref, sizeof ref))
            return;
        if (!any) {
            cli_print(cli->out, cli_say(cli, &head), c.round,
                      ropa_date_format(c.due, cli->lang, ROPA_DATE_SHORT, day, sizeof day));
            cli_print(cli->out, cli_say(cli, &memo), cli_ropa(cli), ref, then ? " --as-of " : "",
                      then ? score->as_of : "", ref, c.round);
        }
        cli_print(cli->out, cli_say(cli, &pack), c.kpi, cli_ropa(cli), c.kpi, c.kpi);
        if (unit)
            fprintf(cli->out, " --unit %s", ref);
        if (then)
            fprintf(cli->out, " --as-of %s", score->as_of);
        fputc('\n', cli->out);
    }
}
