/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a notice: one activity that it covers, and what it tells of it. */
#ifndef RP_NOTICE_COVER_H
#define RP_NOTICE_COVER_H

enum rp_notice_cover_field {
    NCV_ACTIVITY,
    NCV_TOLD_PURPOSES,
    NCV_TOLD_RETENTION,
    NCV_TOLD_RECIPIENTS,
    NCV_N
};

#endif
