/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A written way of doing: what to do on a breach, on a request, at the end of a period. */
#ifndef RP_PROCEDURE_H
#define RP_PROCEDURE_H

enum rp_procedure_field {
    PRC_TITLE,
    PRC_PROCEDURE_KIND,
    PRC_UNIT_REF,
    PRC_ADOPTED_FROM,
    PRC_PROCEDURE_VERSION,
    PRC_EFFECTIVE_DATE,
    PRC_EFFECTIVE_UNTIL,
    PRC_NEXT_REVIEW_DATE,
    PRC_CONTACT_REF,
    PRC_INTAKE_CHANNELS,
    PRC_CONTACT_VERIFIED_ON,
    PRC_BP_ITEMS,
    PRC_PROCEDURE_TEXT,
    PRC_URL,
    PRC_EVIDENCE_REF,
    PRC_FORMER_REF,
    PRC_NOTES,
    PRC_N
};

#endif
