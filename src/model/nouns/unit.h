/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A bureau, division or centre of the organisation; its code stands in every ref made for it. */
#ifndef RP_UNIT_H
#define RP_UNIT_H

enum rp_unit_field {
    UNI_CODE,
    UNI_NAME,
    UNI_ABBREVIATION,
    UNI_TYPE,
    UNI_PARENT,
    UNI_IN_SCOPE_FROM,
    UNI_IN_SCOPE_TO,
    UNI_STAFF_COUNT,
    UNI_RECORDER_NAME,
    UNI_RECORDER_ADDRESS,
    UNI_RECORDER_EMAIL,
    UNI_RECORDER_PHONE,
    UNI_HEAD,
    UNI_FORMER_REF,
    UNI_NOTES,
    UNI_N
};

#endif
