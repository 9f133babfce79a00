/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
/* Opinions of the data protection officer (s.42): whose they are, what they are about, and whether they are answered. */
#include "model/nouns/remark.h"

#include "model/nouns/organisation.h"
#include "rules/rule.h"

/* An opinion from before the officer of today was appointed was given by another. */
static void not_the_officer(const struct rp_case *c) {
    const char *by = rp_get(c, RMK_REMARK_BY);
    const char *dpo = c->organisation ? ropa_record_get(c->organisation, ORG_DPO_REF) : NULL;
    const char *since = c->organisation ? ropa_record_get(c->organisation, ORG_DPO_APPOINTED) : NULL;
    if (by && dpo && strcmp(by, dpo) != 0 && !rp_rule_day_before(rp_get(c, RMK_REMARK_ON), since))
        rp_report(c, .field = RMK_REMARK_BY);
}

static void about_nothing(const struct rp_case *c) {
    size_t n;
    char uid[37];
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    const char *ref = rp_get(c, RMK_RECORD_UID) ? rp_get(c, RMK_RECORD_UID) : rp_get(c, RMK_RECORD_REF);
    bool found = !ref || !c->view || !c->view->resolve;
    for (size_t i = 0; i < n && !found; i++)
        found = c->view->resolve(c->view->ctx, nouns[i], ref, uid, NULL) == ROPA_OK;
    if (!found)
        rp_report(c, .field = RMK_RECORD_REF);
}

static void unanswered(const struct rp_case *c) {
    if (!rp_empty(c, RMK_REMARK_TEXT) && rp_empty(c, RMK_ANSWER))
        rp_report(c, .field = RMK_ANSWER);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R42-01", .severity = ROPA_WARNING, .vain = true, .law = "42",
      .condition = {{"ความเห็นไม่ใช่ของ DPO ที่แต่งตั้งไว้ในวันนั้น", "The opinion is not that of the DPO appointed on that day"}},
      .message = {{"ผู้ให้ความเห็นไม่ใช่ DPO ขององค์กรในวันนั้น", "Whoever gave the opinion was not the DPO on that day"}}},
     .on = &rp_remark, .judge = not_the_officer},
    {{.id = "R42-02", .severity = ROPA_WARNING, .vain = true, .law = "42",
      .condition = {{"ไม่มีบันทึกที่ความเห็นกล่าวถึง", "The record that the opinion is about is not in the register"}},
      .message = {{"ไม่พบบันทึกที่ให้ความเห็น โปรดตรวจรหัส", "The record it is about is not in the register; check the reference"}}},
     .on = &rp_remark, .judge = about_nothing},
    {{.id = "R42-03", .severity = ROPA_HINT, .law = "42 ¶2",
      .condition = {{"ความเห็นยังไม่มีคำตอบ", "The opinion has no answer yet"}},
      .message = {{"ยังไม่มีคำตอบต่อความเห็นของ DPO", "The DPO's opinion has not been answered yet"}}},
     .on = &rp_remark, .judge = unanswered},
};
/* clang-format on */
RP_RULE_TABLE(remark);
