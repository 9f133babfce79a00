/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/conduct.h"

#include "model/nouns/activity.h"
#include "model/nouns/catalog.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/dataset.h"
#include "model/nouns/disclosure.h"
#include "model/nouns/disposal.h"
#include "model/nouns/dpa.h"
#include "model/nouns/evidence.h"
#include "model/nouns/incident.h"
#include "model/nouns/infographic.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/nouns/procedure.h"
#include "model/nouns/purpose.h"
#include "model/nouns/report.h"
#include "model/nouns/request.h"
#include "model/nouns/retention.h"
#include "model/nouns/security.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"

#define NONE                                                                                                 \
    .version = ROPA_NO_FIELD, .post = ROPA_NO_FIELD, .phrase = ROPA_NO_FIELD, .measure = ROPA_NO_FIELD,      \
    .file = ROPA_NO_FIELD, .made = ROPA_NO_FIELD, .implied = ROPA_NO_FIELD, .same = ROPA_NO_FIELD,           \
    .event = ROPA_NO_FIELD, .kind = ROPA_NO_FIELD, .adopted = ROPA_NO_FIELD, .in_place = nowhere,            \
    .asked = nowhere, .described = nowhere, .followed = nowhere, .derives = nothing_derived,                 \
    .from = ROPA_NO_FIELD, .from_row = ROPA_NO_FIELD
#define FIELDS(...) ((const size_t[]){__VA_ARGS__, ROPA_NO_FIELD})

#define DERIVES(...) ((const struct rp_derives[]){__VA_ARGS__, {ROPA_NO_FIELD, 0}})

static const size_t nowhere[] = {ROPA_NO_FIELD};
static const struct rp_derives nothing_derived[] = {{ROPA_NO_FIELD, 0}};

static const struct rp_ends notice_ends = {NOT_EFFECTIVE_UNTIL,
                                           ROPA_NO_FIELD,
                                           {{"ประกาศความเป็นส่วนตัวหมดอายุ", "The privacy notice ends"}},
                                           "23",
                                           {"effective_until"}};
static const struct rp_ends dpa_ends = {DPA_VALID_TO,
                                        DPA_SERVICE_ENDED_ON,
                                        {{"ข้อตกลงการประมวลผลหมดอายุ", "The processing agreement ends"}},
                                        "40 ¶3",
                                        {"valid_to"}};
static const struct rp_ends consent_form_ends = {
    CNF_IN_USE_TO,
    ROPA_NO_FIELD,
    {{"แบบขอความยินยอมเลิกใช้", "The consent form goes out of use"}},
    "19",
    {"in_use_to"}};

/* clang-format off */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverride-init"
static const struct rp_conduct conducts[] = {
    {NONE, .ent = &rp_activity, .entry = true, .judged = true, .to_centre = true, .proposed = true, .office = 1, .version = ACT_VERSION,
     .made = ACT_DATASET_REFS, .implied = ACT_SENSITIVE_CATEGORIES,
     .in_place = FIELDS(ACT_RETENTION_REF, ACT_SECURITY_REF),
     .derives = DERIVES({ACT_RIGHTS_APPLICABLE, RP_RIGHTS}, {ACT_NOTICE_REF, RP_TOLD}, {ACT_DISCLOSURE_REFS, RP_TOLD},
                        {ACT_REFUSAL_REFS, RP_TOLD}, {ACT_VERSION, RP_VERSION}),
     .from = ACT_PURPOSE, .from_row = PUR_LAWFUL_BASIS},
    {NONE, .ent = &rp_notice, .tells = RP_TOLD_BY_NOTICE, .to_centre = true, .proposed = true, .office = 1, .wide = true, .kind = NOT_SCOPE,
     .asked = FIELDS(NOT_NOTICE_CHANNELS, NOT_N23_ITEMS), .ends = &notice_ends},
    {NONE, .ent = &rp_unit, .parts = true, .contacts = true, .code = true, .sole = true, .part = true, .same = UNI_CODE},
    {NONE, .ent = &rp_person, .contacts = true, .sole = true, .part = true, .post = PER_POST},
    {NONE, .ent = &rp_party, .contacts = true, .part = true},
    {NONE, .ent = &rp_retention, .part = true, .ready = true, .phrase = RET_RETENTION_TEXT, .measure = RET_RETENTION_MAX,
     .followed = FIELDS(RET_RETENTION_MAX, RET_RETENTION_UNIT, RET_RETENTION_TRIGGER, RET_DISPOSAL_METHOD)},
    {NONE, .ent = &rp_security, .part = true, .ready = true,
     .described = FIELDS(SEC_SEC_DESCRIPTION, SEC_SEC_ORG, SEC_SEC_TECH, SEC_SEC_PHYS)},
    {NONE, .ent = &rp_dataset, .data = true, .part = true, .followed = FIELDS(DAT_HELD_SINCE, DAT_HELD_UNTIL)},
    {NONE, .ent = &rp_organisation, .contacts = true, .part = true, .one = true},
    {NONE, .ent = &rp_setting, .contacts = true, .same = SET_FISCAL_YEAR},
    {NONE, .ent = &rp_catalog, .letters = true, .proposed = true, .judged = true, .shown = true, .derives = DERIVES({CAT_ITEMS_LACKING, RP_LACKS})},
    {NONE, .ent = &rp_evidence, .told = true, .file = EVI_FILE_NAME},
    {NONE, .ent = &rp_result, .told = true},
    {NONE, .ent = &rp_procedure, .laid = true, .kind = PRC_PROCEDURE_KIND, .adopted = PRC_ADOPTED_FROM,
     .asked = FIELDS(PRC_CONTACT_REF, PRC_BP_ITEMS, PRC_CONTACT_VERIFIED_ON)},
    {NONE, .ent = &rp_dpa, .laid = true, .relied_on = true, .kind = DPA_IS_TEMPLATE, .asked = FIELDS(DPA_DPA_VERSION, DPA_VALID_FROM), .ends = &dpa_ends},
    {NONE, .ent = &rp_consent_form, .laid = true, .relied_on = true, .tells = RP_TOLD_BY_CONSENT, .ends = &consent_form_ends},
    {NONE, .ent = &rp_infographic, .laid = true, .office = 3, .asked = FIELDS(IFG_IG_ITEMS)},
    {NONE, .ent = &rp_report, .laid = true, .reports = true, .wide = true, .kind = RPT_REPORT_KIND},
    {NONE, .ent = &rp_review, .laid = true, .heard = true},
    {NONE, .ent = &rp_declaration, .laid = true},
    {NONE, .ent = &rp_request, .event = REQ_RECEIVED_AT, .kept_back = true,
     .derives = DERIVES({REQ_DUE_AT, RP_DUE})},
    {NONE, .ent = &rp_incident, .event = INC_AWARE_AT, .kept_back = true},
    {NONE, .ent = &rp_disposal, .event = DSP_DONE_ON},
    {NONE, .ent = &rp_disclosure, .event = DIS_DISCLOSURE_DATE},
};
#pragma GCC diagnostic pop
/* clang-format on */

const struct rp_conduct *rp_conduct(const struct ropa_entity *ent) {
    static const struct rp_conduct nothing = {NONE};
    for (size_t i = 0; i < sizeof conducts / sizeof conducts[0]; i++)
        if (conducts[i].ent == ent)
            return &conducts[i];
    return &nothing;
}
