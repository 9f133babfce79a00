/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows of an activity: one processor that works for it (s.40). */
#ifndef RP_PROCESSOR_USE_H
#define RP_PROCESSOR_USE_H

enum rp_processor_use_field {
    PRU_PROCESSOR_REF,
    PRU_PROCESSOR_SERVICE,
    PRU_DPA_REF,
    PRU_SUBPROCESSOR_ALLOWED,
    PRU_SUBPROCESSOR_TERMS,
    PRU_DECIDES_PURPOSES,
    PRU_N
};

#endif
