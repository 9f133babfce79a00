/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a unit: who headed it, acted or was delegated, and when. */
#ifndef RP_UNIT_HEAD_H
#define RP_UNIT_HEAD_H

enum rp_unit_head_field {
    UHD_PERSON,
    UHD_POST,
    UHD_HEAD_KIND,
    UHD_VALID_FROM,
    UHD_VALID_TO,
    UHD_ORDER_NO,
    UHD_N
};

#endif
