/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The comment that lets a warning pass, or acknowledges what can't be undone any more. */
#ifndef RP_WAIVER_H
#define RP_WAIVER_H

enum rp_waiver_field {
    WVR_TITLE,
    WVR_WAIVER_KIND,
    WVR_RULE_CODE,
    WVR_RECORD_REF,
    WVR_RECORD_UID,
    WVR_EVENT_ON,
    WVR_WAIVER_REASON,
    WVR_APPROVER,
    WVR_DECIDED_ON,
    WVR_VALID_UNTIL,
    WVR_UNIT_REF,
    WVR_EVIDENCE_REF,
    WVR_WAIVED_WORDS,
    WVR_FORMER_REF,
    WVR_NOTES,
    WVR_N
};

#endif
