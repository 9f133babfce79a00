/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An official of the office, known by post: owners, approvers, the working group. */
#ifndef RP_PERSON_H
#define RP_PERSON_H

enum rp_person_field {
    PER_NAME,
    PER_POST,
    PER_UNIT_REF,
    PER_PHONE,
    PER_EMAIL,
    PER_WG_ROLE,
    PER_ORDER_NO,
    PER_VALID_FROM,
    PER_VALID_TO,
    PER_FORMER_REF,
    PER_NOTES,
    PER_N
};

#endif
