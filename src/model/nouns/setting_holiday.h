/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a year's settings: a public holiday. */
#ifndef RP_SETTING_HOLIDAY_H
#define RP_SETTING_HOLIDAY_H

enum rp_setting_holiday_field {
    STH_HOLIDAY_ON,
    STH_HOLIDAY_NAME,
    STH_N
};

#endif
