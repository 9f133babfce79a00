/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
/* Approvals: whose signature they bear (kpi.md A32). */
#include "model/signer.h"
#include "model/vocab.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdio.h>

static void report_signer(const struct rp_case *c, const struct ropa_choice *level, const char *date,
                          bool acknowledged) {
    char x[2][256], day[64];
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        snprintf(x[lang], sizeof x[lang], lang == ROPA_TH ? " (ระดับ%s %s)%s" : " (level %s, %s)%s",
                 level->label.in[lang], ropa_date_format(date, lang, ROPA_DATE_SHORT, day, sizeof day),
                 !acknowledged     ? ""
                 : lang == ROPA_TH ? " มีผู้รับทราบแล้ว"
                                   : "; this was acknowledged");
    rp_report(c, .field = ROPA_NO_FIELD, .firm = !acknowledged, .x = {x[ROPA_TH], x[ROPA_EN]});
}

/* A warning: an error would stand in the way of the signature that mends it. */
static void signed_by_another(const struct rp_case *c) {
    struct rp_signed of[RP_SIGNED_LEVELS];
    if (c->rec != c->whole)
        return;
    rp_signed_read(c->view, c->rec, of);
    for (size_t i = 0; i < RP_SIGNED_LEVELS; i++)
        if (of[i].signer != ROPA_SIGNER_FITS)
            report_signer(c, &rp_vocab_level.choices[i], of[i].date,
                          of[i].signer == ROPA_SIGNER_ACKNOWLEDGED);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = RP_SIGNER_RULE, .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ผู้ลงนามอนุมัติไม่ใช่หัวหน้า ผู้รักษาราชการแทน หรือผู้รับมอบอำนาจของหน่วยงานในวันนั้น (ระดับศูนย์กลางและส่วนราชการ: ผู้ที่ setting ของปีกำหนด หัวหน้าศูนย์กลาง หรือหัวหน้าส่วนราชการ) และ DPO หรือศูนย์กลางยังไม่ได้รับทราบพร้อมเหตุผล", "An approval is not of a head, acting or delegated head of the unit on that day (at centre and organisation: whom the year's setting names, the head of the centre or of the organisation), and neither the DPO nor the centre acknowledged it with a reason"}},
      .message = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน{x}", "Not signed by one who may, as the register has it{x}"}}},
     .role = RP_ANY_ROLE, .judge = signed_by_another},
};
/* clang-format on */
RP_RULE_TABLE(approval);
