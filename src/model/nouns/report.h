/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A report on the work: of a review, of the inventory, of a round or of the year. */
#ifndef RP_REPORT_H
#define RP_REPORT_H

enum rp_report_field {
    RPT_TITLE,
    RPT_REPORT_KIND,
    RPT_UNIT_REF,
    RPT_FISCAL_YEAR,
    RPT_PERIOD_FROM,
    RPT_PERIOD_TO,
    RPT_REPORT_DATE,
    RPT_STEPS,
    RPT_REVIEW_REFS,
    RPT_SUMMARY,
    RPT_PROBLEMS,
    RPT_NEXT_STEPS,
    RPT_RECORD_COUNT,
    RPT_REPORT_DIGEST,
    RPT_EVIDENCE_REFS,
    RPT_FORMER_REF,
    RPT_NOTES,
    RPT_N
};

#endif
