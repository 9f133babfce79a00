/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A result of an indicator that is not worked out from the register, as it was reported. */
#ifndef RP_RESULT_H
#define RP_RESULT_H

enum rp_result_field {
    RSL_TITLE,
    RSL_KPI,
    RSL_KPI_ROUND,
    RSL_FISCAL_YEAR,
    RSL_UNIT_REF,
    RSL_RESULT_VALUE,
    RSL_CATALOGUE_ITEMS,
    RSL_DATASET_COUNT,
    RSL_TEMPLATE1_SENT_ON,
    RSL_TEMPLATE2_SENT_ON,
    RSL_TEMPLATE3_SENT_ON,
    RSL_RESULT_DATE,
    RSL_RESULT_SOURCE,
    RSL_CERTIFIED_BY,
    RSL_EVIDENCE_REF,
    RSL_FORMER_REF,
    RSL_NOTES,
    RSL_N
};

#endif
