/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A disclosure to a body outside (s.27 para 3, s.39(6)); from these comes the account of OIA s.24 para 2. */
#ifndef RP_DISCLOSURE_H
#define RP_DISCLOSURE_H

enum rp_disclosure_field {
    DIS_TITLE,
    DIS_UNIT_REF,
    DIS_ACTIVITY_REFS,
    DIS_DISCLOSURE_DATE,
    DIS_RECIPIENT_TYPE,
    DIS_RECIPIENT_NAME,
    DIS_RECIPIENT_PURPOSE,
    DIS_DATA_ELEMENTS,
    DIS_DATA_ELEMENTS_OTHER,
    DIS_SUBJECT_COUNT,
    DIS_DISCLOSURE_MEDIUM,
    DIS_RECIPIENT_BASIS,
    DIS_LEGAL_REF,
    DIS_CONSENT_FORM_REF,
    DIS_OIA24_GROUND,
    DIS_OIA_REF,
    DIS_OBJECTION_UNTIL,
    DIS_APPROVER,
    DIS_REQUEST_LETTER,
    DIS_REQUESTED_ON,
    DIS_REQUESTER_NAME,
    DIS_REQUESTER_PROOF,
    DIS_RETURNED_ON,
    DIS_RETURNED_BY,
    DIS_ACCOUNT_NOTE,
    DIS_EVIDENCE_REF,
    DIS_FORMER_REF,
    DIS_NOTES,
    DIS_N
};

#endif
