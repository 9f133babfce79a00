/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A file or a page on the web that proves something: kept by its SHA-256, or by its address. */
#ifndef RP_EVIDENCE_H
#define RP_EVIDENCE_H

#include <stdbool.h>

enum rp_evidence_field {
    EVI_TITLE,
    EVI_UNIT_REF,
    EVI_EVIDENCE_DATE,
    EVI_DOC_NO,
    EVI_DESCRIPTION,
    EVI_FILE_NAME,
    EVI_MEDIA_TYPE,
    EVI_SHA256,
    EVI_SIZE,
    EVI_FILE_KEPT,
    EVI_KEEP_UNTIL,
    EVI_URL,
    EVI_STEPS,
    EVI_CERTIFIED_BY,
    EVI_VALID_UNTIL,
    EVI_FORMER_REF,
    EVI_NOTES,
    EVI_N
};

struct ropa_record;

/* Whether what `rec` is evidence of was past its last valid day on `day` (ISO); without such a day it never is. */
bool rp_evidence_expired(const struct ropa_record *rec, const char *day);
/* Whether the time for which its file is kept was over on `day`. */
bool rp_evidence_over(const struct ropa_record *rec, const char *day);

#endif
