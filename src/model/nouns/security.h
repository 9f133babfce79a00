/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A named set of security measures that activities share (s.37(1)). */
#ifndef RP_SECURITY_H
#define RP_SECURITY_H

enum rp_security_field {
    SEC_NAME,
    SEC_SEC_ORG,
    SEC_SEC_ORG_TEXT,
    SEC_SEC_TECH,
    SEC_SEC_TECH_TEXT,
    SEC_SEC_PHYS,
    SEC_SEC_PHYS_TEXT,
    SEC_SEC_ACCESS_TEXT,
    SEC_SEC_USER_TEXT,
    SEC_SEC_AUDIT_TEXT,
    SEC_SEC_DESCRIPTION,
    SEC_SEC_REVIEW_DATE,
    SEC_SYSTEM_CHANGED_ON,
    SEC_FORMER_REF,
    SEC_NOTES,
    SEC_N
};

#endif
