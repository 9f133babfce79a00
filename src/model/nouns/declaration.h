/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A unit's signed word that it has no personal data, or no processor. */
#ifndef RP_DECLARATION_H
#define RP_DECLARATION_H

enum rp_declaration_field {
    DCL_TITLE,
    DCL_DECLARATION_KIND,
    DCL_UNIT_REF,
    DCL_FISCAL_YEAR,
    DCL_STATEMENT,
    DCL_DECLARED_ON,
    DCL_VALID_UNTIL,
    DCL_CERTIFIED_BY,
    DCL_MEMO_NO,
    DCL_EVIDENCE_REF,
    DCL_FORMER_REF,
    DCL_NOTES,
    DCL_N
};

#endif
