/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A retention rule: how long, from when, and how the data is destroyed. */
#ifndef RP_RETENTION_H
#define RP_RETENTION_H

enum rp_retention_field {
    RET_NAME,
    RET_RETENTION_TEXT,
    RET_RETENTION_MIN,
    RET_RETENTION_MAX,
    RET_RETENTION_UNIT,
    RET_RETENTION_TRIGGER,
    RET_RETENTION_CRITERION,
    RET_RETENTION_LAW_REF,
    RET_DISPOSAL_METHOD,
    RET_FORMER_REF,
    RET_NOTES,
    RET_N
};

#endif
