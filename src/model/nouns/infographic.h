/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A picture that makes people aware of data protection, and what it tells (IG01 to IG10). */
#ifndef RP_INFOGRAPHIC_H
#define RP_INFOGRAPHIC_H

enum rp_infographic_field {
    IFG_TITLE,
    IFG_UNIT_REF,
    IFG_INFO_VERSION,
    IFG_MADE_ON,
    IFG_AUDIENCE,
    IFG_IG_ITEMS,
    IFG_ALT_TEXT,
    IFG_NOTICE_REF,
    IFG_EVIDENCE_REF,
    IFG_FORMER_REF,
    IFG_NOTES,
    IFG_N
};

#endif
