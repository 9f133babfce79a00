/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a review: one set of data, and what was found and decided about it. */
#ifndef RP_REVIEW_ITEM_H
#define RP_REVIEW_ITEM_H

enum rp_review_item_field {
    RVI_DATASET,
    RVI_REVIEW_RESULT,
    RVI_RETENTION_DECISION,
    RVI_EXTEND_UNTIL,
    RVI_KEEP_GROUND,
    RVI_ITEM_NOTE,
    RVI_N
};

#endif
