/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/settled.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/transfer.h"
#include "model/vocab.h"

#include <string.h>

enum own { ACTIVITY, PURPOSE, RECIPIENT, TRANSFER };

static const struct ropa_entity *entity(enum own own) {
    static const size_t rows[] = {
        [PURPOSE] = ACT_PURPOSE, [RECIPIENT] = ACT_RECIPIENT, [TRANSFER] = ACT_TRANSFER};
    return own == ACTIVITY ? &rp_activity : rp_activity.fields[rows[own]].of;
}

/* A field, and one that decides whether it is asked, where having no answer there means that it isn't. The role decides about all. */
static const struct {
    enum own own;
    size_t field;
    enum own by_own;
    size_t by;
} deciders[] = {
    {ACTIVITY, ACT_COLLECTED_BEFORE_PDPA, ACTIVITY, ACT_COLLECT_START},
    {ACTIVITY, ACT_S95_OPTOUT_CHANNEL, ACTIVITY, ACT_COLLECTED_BEFORE_PDPA},
    {ACTIVITY, ACT_DATA_ELEMENTS_OTHER, ACTIVITY, ACT_DATA_ELEMENTS},
    {ACTIVITY, ACT_NECESSITY_NOTE, ACTIVITY, ACT_DATA_ELEMENTS},
    {ACTIVITY, ACT_SENSITIVE_CATEGORIES, ACTIVITY, ACT_DATA_ELEMENTS},
    {ACTIVITY, ACT_SOURCE_DETAIL, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_INDIRECT_COLLECTED_DATE, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_S25_NOTICE_DATE, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_FIRST_CONTACT_DATE, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_FIRST_DISCLOSURE_DATE, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_S25_EXCEPTION, ACTIVITY, ACT_SOURCE_TYPES},
    {ACTIVITY, ACT_DPIA_REF, ACTIVITY, ACT_RISK_RATING},
    {PURPOSE, PUR_LEGAL_REF, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_SUBJECT_IS_PARTY, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_CONTRACT_REF, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_PRECONTRACT_REQUEST, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_LIA_REF, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_SAFEGUARD_NOTE, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_S26_GROUND, ACTIVITY, ACT_DATA_ELEMENTS},
    {PURPOSE, PUR_S26_GROUND, ACTIVITY, ACT_SENSITIVE_CATEGORIES},
    {PURPOSE, PUR_S26_LAW_REF, PURPOSE, PUR_S26_GROUND},
    {PURPOSE, PUR_S26_MEASURES, PURPOSE, PUR_S26_GROUND},
    {PURPOSE, PUR_BIOMETRIC_ALTERNATIVE, ACTIVITY, ACT_DATA_ELEMENTS},
    {PURPOSE, PUR_NONPROVISION_EFFECT, PURPOSE, PUR_MANDATORY_PROVISION},
    {PURPOSE, PUR_CONSENT_FORM_REF, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_ADDED_ON, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_CONSENT_METHOD, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_CONSENT_IS_CONDITION, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_WITHDRAWAL_CHANNEL, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_WITHDRAWAL_EFFECT, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_GUARDIAN_CONSENT_METHOD, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_GUARDIAN_CONSENT_MINOR10, PURPOSE, PUR_LAWFUL_BASIS},
    {PURPOSE, PUR_GUARDIAN_CONSENT_MINOR20, PURPOSE, PUR_LAWFUL_BASIS},
    {RECIPIENT, RCP_RECIPIENT_PURPOSE, RECIPIENT, RCP_RECIPIENT_TYPE},
    {RECIPIENT, RCP_RECIPIENT_BASIS, RECIPIENT, RCP_RECIPIENT_TYPE},
    {RECIPIENT, RCP_RECIPIENT_TERMS, RECIPIENT, RCP_RECIPIENT_TYPE},
    {RECIPIENT, RCP_OIA24_GROUND, RECIPIENT, RCP_RECIPIENT_TYPE},
    {RECIPIENT, RCP_OIA_REF, RECIPIENT, RCP_RECIPIENT_TYPE},
    {RECIPIENT, RCP_DISCLOSURE_LOG_REF, RECIPIENT, RCP_RECIPIENT_TYPE},
    {TRANSFER, XFR_XB_INADEQUACY_INFORMED, TRANSFER, XFR_XB_GROUND},
};
enum { N_DECIDERS = sizeof deciders / sizeof deciders[0] };

/* Whether elements are all of those that the rules know. */
static bool all_known(const char *elements) {
    return !strstr(elements, "\"+") && !ropa_set_has(elements, "other");
}

/* Whether field `f` has an answer that decides, or none for a reason that does. */
static bool is_told(const struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *value = ropa_record_get(rec, f);
    if (value)
        return field->vocab != &rp_vocab_element || all_known(value);
    return ropa_record_na(rec, f) || (!ropa_field_applies(rec, f) && rp_settled_out(rec, f));
}

bool rp_settled_out(const struct ropa_record *rec, size_t f) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    const struct ropa_record *owner = ropa_record_owner(rec), *activity = owner ? owner : rec;
    if (ropa_record_entity(activity) != &rp_activity)
        return true;
    bool out = ropa_record_get(activity, ACT_RECORD_ROLE) != NULL;
    for (size_t i = 0; i < N_DECIDERS && out; i++)
        if (deciders[i].field == f && entity(deciders[i].own) == ent)
            out = is_told(deciders[i].by_own == ACTIVITY ? activity : rec, deciders[i].by);
    return out;
}

bool rp_settles(const struct ropa_entity *ent, size_t f) {
    bool found = ent == &rp_activity && f == ACT_RECORD_ROLE;
    for (size_t i = 0; i < N_DECIDERS; i++)
        found |= deciders[i].by == f && entity(deciders[i].by_own) == ent;
    return found;
}

/* That there is none is known where it was said, or where the elements are all known and none is or may be such data. */
enum rp_sensitivity rp_sensitivity(const struct ropa_record *activity) {
    const char *elements = ropa_record_get(activity, ACT_DATA_ELEMENTS);
    if (ropa_record_get(activity, ACT_SENSITIVE_CATEGORIES))
        return RP_SENSITIVE;
    if (ropa_record_na(activity, ACT_SENSITIVE_CATEGORIES))
        return RP_ORDINARY;
    bool none = elements && all_known(elements) && !ropa_field_applies(activity, ACT_SENSITIVE_CATEGORIES);
    return none ? RP_ORDINARY : RP_SENSITIVITY_UNKNOWN;
}
