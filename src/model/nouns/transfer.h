/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of an activity: one transfer abroad (s.28, s.29). */
#ifndef RP_TRANSFER_H
#define RP_TRANSFER_H

enum rp_transfer_field {
    XFR_XB_COUNTRY,
    XFR_XB_RECIPIENT,
    XFR_XB_GROUND,
    XFR_XB_INADEQUACY_INFORMED,
    XFR_XB_AFFILIATE,
    XFR_XB_METHOD,
    XFR_XB_STANDARD,
    XFR_XB_EVIDENCE,
    XFR_N
};

#endif
