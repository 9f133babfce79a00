/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A form on which consent is asked (s.19): what it asks, how, and how consent is withdrawn. */
#ifndef RP_CONSENT_FORM_H
#define RP_CONSENT_FORM_H

enum rp_consent_form_field {
    CNF_NAME,
    CNF_FORM_NO,
    CNF_FORM_VERSION,
    CNF_REPLACES_REF,
    CNF_UNIT_REF,
    CNF_IN_USE_FROM,
    CNF_IN_USE_TO,
    CNF_PURPOSE,
    CNF_EXPLICIT,
    CNF_SEPARATE_CHOICES,
    CNF_PRETICKED,
    CNF_COVERS_DISCLOSURE,
    CNF_RECIPIENT_TYPES,
    CNF_COVERS_TRANSFER,
    CNF_INADEQUACY_TEXT,
    CNF_CONSENT_METHODS,
    CNF_CF_ITEMS,
    CNF_CONSENT_TEXT,
    CNF_WITHDRAWAL_CHANNEL,
    CNF_WITHDRAWAL_EFFECT,
    CNF_NOTICE_REF,
    CNF_EVIDENCE_REF,
    CNF_FORMER_REF,
    CNF_NOTES,
    CNF_N
};

#endif
