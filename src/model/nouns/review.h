/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A review of a unit's data, or of how long it keeps them: who looked, when, and the result for each set. */
#ifndef RP_REVIEW_H
#define RP_REVIEW_H

enum rp_review_field {
    REV_TITLE,
    REV_REVIEW_KIND,
    REV_UNIT_REF,
    REV_REVIEW_DATE,
    REV_REVIEWER,
    REV_ITEM,
    REV_SUMMARY,
    REV_EVIDENCE_REF,
    REV_FORMER_REF,
    REV_NOTES,
    REV_N
};

#endif
