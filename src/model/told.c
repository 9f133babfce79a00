/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/told.h"

#include "base/buf.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/retention.h"
#include "model/nouns/transfer.h"
#include "model/record.h"

#include <string.h>

enum { BY_NOTICE = RP_TOLD_BY_NOTICE, BY_CONSENT = RP_TOLD_BY_CONSENT, BY_BOTH = BY_NOTICE | BY_CONSENT };

/* clang-format off */
static const struct told {
    const struct ropa_entity *of;
    size_t rows, field; /* of its rows; ROPA_NO_FIELD its own */
    int by;
    const char *item;
} all[] = {
    {&rp_activity, ROPA_NO_FIELD, ACT_ACTIVITY_NAME, BY_BOTH, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_SUBJECT_CATEGORIES, BY_NOTICE, "n23_3"},
    {&rp_activity, ROPA_NO_FIELD, ACT_SUBJECT_VULNERABLE, BY_BOTH, "n23_6"},
    {&rp_activity, ROPA_NO_FIELD, ACT_DATA_ELEMENTS, BY_NOTICE, "n23_3"},
    {&rp_activity, ROPA_NO_FIELD, ACT_DATA_ELEMENTS_OTHER, BY_NOTICE, "n23_3"},
    {&rp_activity, ROPA_NO_FIELD, ACT_SENSITIVE_CATEGORIES, BY_BOTH, "n23_3"},
    {&rp_activity, ROPA_NO_FIELD, ACT_SOURCE_TYPES, BY_NOTICE, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_SOURCE_DETAIL, BY_NOTICE, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_COLLECTION_CHANNELS, BY_NOTICE, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_INDIRECT_COLLECTED_DATE, BY_NOTICE, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_PURPOSE, BY_BOTH, "n23_1"},
    {&rp_activity, ROPA_NO_FIELD, ACT_ACCESS_RIGHTS_METHOD, BY_NOTICE, "n23_6"},
    {&rp_activity, ROPA_NO_FIELD, ACT_RECIPIENT, BY_NOTICE, "n23_4"},
    {&rp_activity, ROPA_NO_FIELD, ACT_PROCESSOR_USE, BY_BOTH, "n23_4"},
    {&rp_activity, ROPA_NO_FIELD, ACT_TRANSFER, BY_NOTICE, ""},
    {&rp_activity, ROPA_NO_FIELD, ACT_RETENTION_REF, BY_BOTH, "n23_3"},
    {&rp_activity, ROPA_NO_FIELD, ACT_IS_OFFICIAL_RECORD, BY_NOTICE, "n23_3"},
    {&rp_activity, ACT_PURPOSE, PUR_PURPOSE_TEXT, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_PURPOSE_ELEMENTS, BY_NOTICE, "n23_3"},
    {&rp_activity, ACT_PURPOSE, PUR_LAWFUL_BASIS, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_LEGAL_REF, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_PRECONTRACT_REQUEST, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_S26_GROUND, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_S26_LAW_REF, BY_NOTICE, "n23_1"},
    {&rp_activity, ACT_PURPOSE, PUR_MANDATORY_PROVISION, BY_NOTICE, "n23_2"},
    {&rp_activity, ACT_PURPOSE, PUR_NONPROVISION_EFFECT, BY_NOTICE, "n23_2"},
    {&rp_activity, ACT_PURPOSE, PUR_CONSENT_IS_CONDITION, BY_CONSENT, ""},
    {&rp_activity, ACT_PURPOSE, PUR_WITHDRAWAL_CHANNEL, BY_NOTICE, "n23_6"},
    {&rp_activity, ACT_PURPOSE, PUR_WITHDRAWAL_EFFECT, BY_NOTICE, "n23_6"},
    {&rp_activity, ACT_RECIPIENT, RCP_RECIPIENT_TYPE, BY_NOTICE, "n23_4"},
    {&rp_activity, ACT_RECIPIENT, RCP_RECIPIENT_NAME, BY_NOTICE, "n23_4"},
    {&rp_activity, ACT_RECIPIENT, RCP_RECIPIENT_PURPOSE, BY_NOTICE, "n23_4"},
    {&rp_activity, ACT_PROCESSOR_USE, PRU_PROCESSOR_SERVICE, BY_BOTH, "n23_4"},
    {&rp_activity, ACT_TRANSFER, XFR_XB_COUNTRY, BY_NOTICE, ""},
    {&rp_activity, ACT_TRANSFER, XFR_XB_RECIPIENT, BY_NOTICE, ""},
    {&rp_activity, ACT_TRANSFER, XFR_XB_GROUND, BY_NOTICE, ""},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_MIN, BY_BOTH, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_MAX, BY_BOTH, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_UNIT, BY_BOTH, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_TRIGGER, BY_BOTH, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_CRITERION, BY_BOTH, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_RETENTION_LAW_REF, BY_NOTICE, "n23_3"},
    {&rp_retention, ROPA_NO_FIELD, RET_DISPOSAL_METHOD, BY_NOTICE, "n23_3"},
};
/* clang-format on */
enum { N_ALL = sizeof all / sizeof *all };

static bool is_of(const struct told *t, const struct ropa_entity *ent, const struct ropa_entity *paper) {
    const struct ropa_entity *of = t->rows == ROPA_NO_FIELD ? t->of : t->of->fields[t->rows].of;
    return of == ent && t->by & rp_conduct(paper)->tells;
}

bool rp_tells(const struct ropa_entity *paper) {
    return rp_conduct(paper)->tells != 0;
}

bool rp_told_office(const char *status) {
    return strcmp(status, "draft") != 0 && strcmp(status, "retired") != 0;
}

bool rp_tells_field(const struct ropa_entity *paper, const struct ropa_entity *of, size_t f,
                    const char **item) {
    for (size_t i = 0; i < N_ALL; i++)
        if (all[i].field == f && is_of(&all[i], of, paper)) {
            *item = all[i].item;
            return true;
        }
    return false;
}

bool rp_tells_same(const struct ropa_entity *paper, const struct ropa_record *a,
                   const struct ropa_record *b) {
    if (!a || !b)
        return a == b;
    for (size_t i = 0; i < N_ALL; i++) {
        if (!is_of(&all[i], a->ent, paper))
            continue;
        const struct rp_slot *x = &a->slots[all[i].field], *y = &b->slots[all[i].field];
        if (!rp_same_text(x->value, y->value) || !rp_same_text(x->na, y->na) || x->n_rows != y->n_rows)
            return false;
        for (size_t r = 0; r < x->n_rows; r++)
            if (!rp_tells_same(paper, x->rows[r], y->rows[r]))
                return false;
    }
    return true;
}
