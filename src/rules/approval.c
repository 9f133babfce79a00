/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
/* Approvals: whose signature they bear (kpi.md A32). */
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/unit.h"
#include "model/nouns/waiver.h"
#include "model/signer.h"
#include "model/vocab.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdio.h>
#include <strings.h>

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

/* ---- acknowledging that ---- */

/* The DPO by name and the centre by its own; those of them that the register knows. */
static void say_who(const struct rp_case *c, enum ropa_lang lang, char *out, size_t size) {
    static const struct ropa_text none = {
        {"ทะเบียนยังไม่มีทั้ง DPO และศูนย์กลาง", "the register has neither a DPO nor a centre yet"}};
    const struct ropa_record *org = c->organisation;
    const struct ropa_record *dpo = rp_rule_record(c, &rp_person,
                                                   org ? ropa_record_get(org, ORG_DPO_REF) : NULL),
                             *centre = org && ropa_field_applies(org, ORG_CENTRE_REF)
                                           ? rp_rule_record(c, &rp_unit, ropa_record_get(org, ORG_CENTRE_REF))
                                           : NULL;
    const char *name = dpo ? ropa_record_get(dpo, PER_NAME) : NULL,
               *unit = centre ? ropa_record_get(centre, UNI_NAME) : NULL;
    name = name ? name : "";
    unit = unit ? unit : "";
    if (!dpo && !centre)
        snprintf(out, size, "%s", none.in[lang]);
    else if (lang == ROPA_TH)
        snprintf(out, size, "ผู้ที่รับทราบได้: %s%s%s%s%s", dpo ? "DPO " : "", name, dpo && centre ? " หรือ" : "",
                 centre ? "บุคลากรของศูนย์กลาง " : "", unit);
    else
        snprintf(out, size, "who may: %s%s%s%s%s", dpo ? "the DPO " : "", name, dpo && centre ? " or " : "",
                 centre ? "one of the centre, " : "", unit);
}

/* Whose signature of which day. */
struct signing {
    const char *by, *day;
    bool approved, signed_then, own;
};

static bool note_signing(void *ctx, const struct ropa_act_kept *act) {
    struct signing *s = ctx;
    size_t level;
    bool approves = rp_signed_approves(act, &level), then = approves && !strncmp(act->date, s->day, 10);
    s->approved |= approves;
    s->signed_then |= then;
    s->own |= then && act->by && s->by && !strcmp(act->by, s->by);
    return !s->own;
}

/* What the waiver is about: whether an approval was signed, on its day, by its approver. */
static struct signing look_for(const struct rp_case *c, const char *by, const char *day) {
    struct signing s = {.by = by, .day = day};
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    const struct ropa_record *of = NULL;
    for (size_t i = 0; day && i < n && !of; i++)
        of = rp_rule_record(c, nouns[i], rp_get(c, WVR_RECORD_UID));
    if (of && c->view->each_act)
        c->view->each_act(c->view->ctx, of, note_signing, &s);
    return s;
}

static void acknowledges_nothing(const struct rp_case *c) {
    static const char *const own[2] = {"ไม่มีผู้ใดรับทราบลายมือชื่อของตนเองได้",
                                       "nobody acknowledges a signature of their own"};
    static const char *const none[2] = {"ไม่มีการอนุมัติที่ลงนามในวันที่บอก",
                                        "no approval was signed on the day that it names"};
    static const char *const kind[2] = {"ต้องเป็นประเภทรับทราบ และบอกวันที่ลงนาม",
                                        "it must be an acknowledgement, and name the day of the signature"};
    const char *rule = rp_get(c, WVR_RULE_CODE), *by = rp_get(c, WVR_APPROVER),
               *on = rp_get(c, WVR_DECIDED_ON), *day = rp_get(c, WVR_EVENT_ON);
    char who[2][512];
    if (!rule || strcasecmp(rule, RP_SIGNER_RULE) != 0 || !c->view)
        return;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        say_who(c, lang, who[lang], sizeof who[lang]);
    if (!rp_empty(c, WVR_WAIVER_KIND) && !rp_is(c->rec, WVR_WAIVER_KIND, "acknowledge"))
        rp_report(c, .field = WVR_WAIVER_KIND, .x = {kind[ROPA_TH], kind[ROPA_EN]});
    const struct signing then = look_for(c, by, day);
    if (by && on && !rp_signer_acknowledges(c->view, by, on))
        rp_report(c, .field = WVR_APPROVER, .x = {who[ROPA_TH], who[ROPA_EN]});
    else if (then.own)
        rp_report(c, .field = WVR_APPROVER, .x = {own[ROPA_TH], own[ROPA_EN]});
    else if (then.approved && !then.signed_then)
        rp_report(c, .field = WVR_EVENT_ON, .x = {none[ROPA_TH], none[ROPA_EN]});
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = RP_SIGNER_RULE, .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ผู้ลงนามอนุมัติไม่ใช่หัวหน้า ผู้รักษาราชการแทน หรือผู้รับมอบอำนาจของหน่วยงานในวันนั้น (ระดับศูนย์กลางและส่วนราชการ: ผู้ที่ setting ของปีกำหนด หัวหน้าศูนย์กลาง หรือหัวหน้าส่วนราชการ) และ DPO หรือศูนย์กลางยังไม่ได้รับทราบพร้อมเหตุผล", "An approval is not of a head, acting or delegated head of the unit on that day (at centre and organisation: whom the year's setting names, the head of the centre or of the organisation), and neither the DPO nor the centre acknowledged it with a reason"}},
      .message = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน{x}", "Not signed by one who may, as the register has it{x}"}}},
     .role = RP_ANY_ROLE, .judge = signed_by_another},
    {{.id = "RAP-02", .severity = ROPA_WARNING, .vain = true, .law = "policy",
      .condition = {{"ผู้รับทราบลายมือชื่อของผู้ที่ไม่มีอำนาจไม่ใช่ DPO หรือบุคลากรของศูนย์กลางในวันนั้น หรือเป็นผู้ลงนามเอง หรือไม่มีการอนุมัติที่ลงนามในวันที่บอก หรือไม่ได้บันทึกเป็นการรับทราบ", "Whoever acknowledges a signature of one who may not is neither the DPO nor of the centre on that day, or signed it themselves, or no approval was signed on the day that it names, or it isn't recorded as an acknowledgement"}},
      .message = {{"การรับทราบนี้ไม่นับ: {x}", "This acknowledgement does not count: {x}"}}},
     .on = &rp_waiver, .judge = acknowledges_nothing},
};
/* clang-format on */
RP_RULE_TABLE(approval);
