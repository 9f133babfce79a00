/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An agreement between controller and processor (s.40 para 3), or the model for such agreements. */
#ifndef RP_DPA_H
#define RP_DPA_H

enum rp_dpa_field {
    DPA_NAME,
    DPA_IS_TEMPLATE,
    DPA_DPA_VERSION,
    DPA_UNIT_REF,
    DPA_OUR_ROLE,
    DPA_PARTY_REF,
    DPA_TEMPLATE_REF,
    DPA_MAIN_CONTRACT,
    DPA_SERVICE,
    DPA_PURPOSES,
    DPA_SUBJECT_CATEGORIES,
    DPA_DATA_ELEMENTS,
    DPA_SECURITY_REF,
    DPA_SUBPROCESSOR_ALLOWED,
    DPA_SUBPROCESSORS,
    DPA_DP_ITEMS,
    DPA_BREACH_HOURS,
    DPA_DSAR_DAYS,
    DPA_DATA_EXIT,
    DPA_SIGNED_AT,
    DPA_SIGNED_BY,
    DPA_SIGNED_BY_PARTY,
    DPA_VALID_FROM,
    DPA_VALID_TO,
    DPA_FIRST_DATA_ON,
    DPA_SERVICE_ENDED_ON,
    DPA_EXIT_CONFIRMED_ON,
    DPA_EVIDENCE_REF,
    DPA_FORMER_REF,
    DPA_NOTES,
    DPA_N
};

#endif
