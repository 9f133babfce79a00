/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A privacy notice (s.23): its version, what it tells, how, and the activities it covers. */
#ifndef RP_NOTICE_H
#define RP_NOTICE_H

enum rp_notice_field {
    NOT_NAME,
    NOT_NOTICE_VERSION,
    NOT_EFFECTIVE_DATE,
    NOT_EFFECTIVE_UNTIL,
    NOT_REPLACES_REF,
    NOT_SCOPE,
    NOT_UNIT_REF,
    NOT_COVER,
    NOT_N23_ITEMS,
    NOT_PN_ITEMS,
    NOT_RIGHTS_TOLD,
    NOT_NOTICE_TEXT,
    NOT_SHORT_TEXT,
    NOT_NOTICE_CHANNELS,
    NOT_URL,
    NOT_EVIDENCE_REF,
    NOT_MADE_FROM_DIGEST,
    NOT_FORMER_REF,
    NOT_NOTES,
    NOT_N
};

#endif
