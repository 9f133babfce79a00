/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of an activity: one place where its data is kept (s.37). */
#ifndef RP_STORAGE_H
#define RP_STORAGE_H

enum rp_storage_field { STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION, STO_STORAGE_COUNTRY, STO_N };

#endif
