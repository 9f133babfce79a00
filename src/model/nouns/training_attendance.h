/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of a training: a unit's people who took part, or to whom the circular was delivered. */
#ifndef RP_TRAINING_ATTENDANCE_H
#define RP_TRAINING_ATTENDANCE_H

enum rp_training_attendance_field {
    TRA_UNIT_REF,
    TRA_AUDIENCE,
    TRA_ATTENDEE_COUNT,
    TRA_REPRESENTATIVE,
    TRA_DELIVERED_ON,
    TRA_ATTENDANCE_NOTE,
    TRA_N
};

#endif
