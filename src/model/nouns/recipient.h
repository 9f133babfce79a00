/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of an activity: one recipient each (s.27); a recurring one is itself the record of s.39(6). */
#ifndef RP_RECIPIENT_H
#define RP_RECIPIENT_H

enum rp_recipient_field {
    RCP_RECIPIENT_TYPE,
    RCP_RECIPIENT_NAME,
    RCP_RECIPIENT_PURPOSE,
    RCP_RECIPIENT_BASIS,
    RCP_RECIPIENT_ELEMENTS,
    RCP_RECIPIENT_TERMS,
    RCP_DISCLOSURE_MODE,
    RCP_OIA24_GROUND,
    RCP_OIA_REF,
    RCP_DISCLOSURE_LOG_REF,
    RCP_N
};

#endif
