/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
/* The opinion of the data protection officer on a record, and what was answered (s.42). */
#ifndef RP_REMARK_H
#define RP_REMARK_H

enum rp_remark_field {
    RMK_TITLE,
    RMK_RECORD_REF,
    RMK_RECORD_UID,
    RMK_REMARK_BY,
    RMK_REMARK_ON,
    RMK_REMARK_TEXT,
    RMK_UNIT_REF,
    RMK_EVIDENCE_REF,
    RMK_ANSWER,
    RMK_ANSWERED_BY,
    RMK_ANSWERED_ON,
    RMK_FORMER_REF,
    RMK_NOTES,
    RMK_N
};

#endif
