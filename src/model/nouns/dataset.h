/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The inventory: one set of personal data that one unit holds. */
#ifndef RP_DATASET_H
#define RP_DATASET_H

enum rp_dataset_field {
    DAT_NAME,
    DAT_UNIT_REF,
    DAT_SUBJECT_CATEGORIES,
    DAT_DATA_ELEMENTS,
    DAT_DATA_ELEMENTS_OTHER,
    DAT_SUBJECT_COUNT,
    DAT_OWNER,
    DAT_MEDIUM,
    DAT_LOCATION,
    DAT_HELD_SINCE,
    DAT_HELD_UNTIL,
    DAT_RETENTION_REF,
    DAT_CLASSIFICATION,
    DAT_CATALOG_REF,
    DAT_CATALOG_TEXT,
    DAT_FORMER_REF,
    DAT_NOTES,
    DAT_N
};

#endif
