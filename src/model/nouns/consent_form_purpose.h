/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a consent form: one purpose that may be agreed to or declined. */
#ifndef RP_CONSENT_FORM_PURPOSE_H
#define RP_CONSENT_FORM_PURPOSE_H

enum rp_consent_form_purpose_field {
    CFP_PURPOSE_TEXT,
    CFP_DATA_ELEMENTS,
    CFP_OWN_CHOICE,
    CFP_N
};

#endif
