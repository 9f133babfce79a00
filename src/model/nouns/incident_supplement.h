/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of an incident: what was told to the Office after the first report. */
#ifndef RP_INCIDENT_SUPPLEMENT_H
#define RP_INCIDENT_SUPPLEMENT_H

enum rp_incident_supplement_field {
    INS_SUPPLEMENT_AT,
    INS_CONTENT,
    INS_RECEIPT_NO,
    INS_N
};

#endif
