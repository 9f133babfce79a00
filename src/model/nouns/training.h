/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A briefing, awareness event, passing on of knowledge, or drill, with who took part. */
#ifndef RP_TRAINING_H
#define RP_TRAINING_H

enum rp_training_field {
    TRN_TITLE,
    TRN_TRAINING_KIND,
    TRN_UNIT_REF,
    TRN_HELD_ON,
    TRN_HELD_UNTIL,
    TRN_TRAINING_METHOD,
    TRN_CONTENT,
    TRN_SPEAKER,
    TRN_SOURCE_TRAINING_REF,
    TRN_INCIDENT_REF,
    TRN_ATTENDANCE,
    TRN_GUIDELINE_REFS,
    TRN_EVIDENCE_REFS,
    TRN_FORMER_REF,
    TRN_NOTES,
    TRN_N
};

#endif
